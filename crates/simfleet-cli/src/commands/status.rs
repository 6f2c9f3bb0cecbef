//! `simfleet status`: the live state of cards.

use std::time::Duration;

use futures_util::StreamExt;
use simfleet::linkcard_client::types::CardQueryStatus;
use simfleet::{CardQuery, CardStatus, End, Error};

use crate::args::{Global, StatusArgs};
use crate::exit::{Exit, Failure, one_line};
use crate::output::{Output, Row};
use crate::{config, input};

const DEFAULT_LIMIT: Duration = Duration::from_secs(60);

/// Cards that are polled at the same time.
const AT_ONCE: usize = 16;

pub(crate) async fn run(global: &Global, args: StatusArgs) -> Result<Exit, Failure> {
    let numbers = input::numbers(args.cards, args.from.as_deref())?;
    let wait = config::wait(&args.wait, DEFAULT_LIMIT);
    let linkcard = config::linkcard(global)?;
    let cards = numbers.into_iter().map(|number| {
        let card = if args.msisdn { CardQuery::msisdn(number) } else { CardQuery::iccid(number) };
        let (linkcard, wait) = (&linkcard, wait.clone());
        async move { (card.clone(), linkcard.card_status(card, wait).await) }
    });
    let mut results = futures_util::stream::iter(cards).buffered(AT_ONCE);
    let mut output = Output::new(global.output);
    let mut exit = Exit::Good;
    let mut failed: Vec<(String, Error)> = Vec::new();
    let mut count = 0;
    while let Some((card, result)) = results.next().await {
        count += 1;
        match result {
            Ok(status) => {
                exit = exit.max(judge(&status));
                for row in rows(&status) {
                    output.push(row)?;
                }
            }
            Err(error) => {
                output.push(Row::new().with("card", card.number()).with("error", error.to_string()))?;
                failed.push((card.number().to_owned(), error));
            }
        }
    }
    // One card, or the same trouble for all of them, is one line.
    if failed.len() == count
        && let Some((_, error)) = failed.pop()
    {
        return Err(error.into());
    }
    output.finish()?;
    for (number, error) in &failed {
        eprintln!("simfleet: {number}: {}", one_line(error));
        exit = exit.max(Exit::SomeRefused);
    }
    if exit == Exit::LimitReached {
        eprintln!("simfleet: some rows were not finished in time; try again, or allow more with --timeout");
    }
    Ok(exit)
}

fn judge(status: &CardStatus) -> Exit {
    if status.end == End::LimitReached {
        return Exit::LimitReached;
    }
    let failed = status.rows.iter().any(|row| row.status == Some(CardQueryStatus::Failure));
    if failed { Exit::SomeRefused } else { Exit::Good }
}

/// One row for each carrier card.
pub(crate) fn rows(status: &CardStatus) -> Vec<Row> {
    let card = status.card.number();
    if status.rows.is_empty() {
        return vec![Row::new().with("card", card).with("status", "none")];
    }
    let first = ["iccid", "status", "online", "gprs"];
    status.rows.iter().map(|row| Row::new().with("card", card).with_record(row, &first)).collect()
}
