//! `simfleet status`: the live state of cards.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::Duration;

use clap::Args;
use futures_util::StreamExt;
use simfleet::linkcard::{CardQuery, CardStatus};
use simfleet::linkcard_client::types::CardQueryStatus;
use simfleet::{End, Error, ErrorKind};

use crate::clients;
use crate::error::{Failure, one_line};
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::flags::wait::WaitArgs;
use crate::global::Global;
use crate::output::{Output, Row, say};

const DEFAULT_LIMIT: Duration = Duration::from_secs(60);

/// Cards that are polled at the same time.
const AT_ONCE: usize = 16;

#[derive(Args, Debug)]
pub(crate) struct StatusArgs {
    /// ICCIDs of cards.
    #[arg(value_name = "ICCID")]
    pub(crate) cards: Vec<String>,

    /// The numbers are MSISDNs.
    #[arg(long)]
    pub(crate) msisdn: bool,

    #[command(flatten)]
    pub(crate) file: CardFile,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

pub(crate) async fn run(global: &Global, args: StatusArgs) -> Result<Exit, Failure> {
    let numbers = args.file.with(args.cards)?;
    let wait = args.wait.wait_for(DEFAULT_LIMIT);
    let linkcard = clients::linkcard(global)?;
    // What was seen last of cards that have not been printed, by their places.
    let open: RefCell<BTreeMap<usize, CardStatus>> = RefCell::default();
    let cards = numbers.into_iter().enumerate().map(|(place, number)| {
        let card = if args.msisdn { CardQuery::msisdn(number) } else { CardQuery::iccid(number) };
        let mut waiter = linkcard.card_status_waiter(card.clone(), wait.clone());
        let open = &open;
        async move {
            let result = loop {
                match waiter.next().await {
                    Ok(Some(seen)) => open.borrow_mut().insert(place, seen.clone()),
                    Ok(None) => break Ok(waiter.into_status()),
                    Err(error) => break Err(error),
                };
            };
            (place, card, result)
        }
    });
    let mut results = futures_util::stream::iter(cards).buffered(AT_ONCE);
    let mut output = Output::new(global.output);
    let mut exit = Exit::Good;
    let mut failed: Vec<(String, Error)> = Vec::new();
    let mut count = 0;
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        let (place, card, result) = tokio::select! {
            next = results.next() => match next {
                Some(next) => next,
                None => break,
            },
            _ = &mut interrupt => {
                for row in open.borrow().values().flat_map(rows) {
                    output.push(row)?;
                }
                output.finish()?;
                say!("simfleet: interrupted; ask again with the same command");
                return Ok(Exit::Interrupted);
            }
        };
        open.borrow_mut().remove(&place);
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
    let same = failed.windows(2).all(|two| {
        let [(_, one), (_, other)] = two else { return true };
        one.kind() != ErrorKind::InvalidInput && (one.kind(), one.code()) == (other.kind(), other.code())
    });
    if failed.len() == count
        && same
        && let Some((_, error)) = failed.pop()
    {
        return Err(error.into());
    }
    output.finish()?;
    for (number, error) in &failed {
        say!("simfleet: {number}: {}", one_line(error));
        exit = exit.max(Exit::SomeRejected);
    }
    if exit == Exit::LimitReached {
        say!("simfleet: some rows were not finished in time; try again, or allow more with --timeout");
    }
    Ok(exit)
}

fn judge(status: &CardStatus) -> Exit {
    if status.end == End::LimitReached {
        return Exit::LimitReached;
    }
    let failed = status.rows.iter().any(|row| row.status == Some(CardQueryStatus::Failure));
    if failed { Exit::SomeRejected } else { Exit::Good }
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
