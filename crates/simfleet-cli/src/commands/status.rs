//! `simfleet status`: the live network state of cards.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::Duration;

use clap::Args;
use futures_util::StreamExt;
use simfleet::linkcard::{CardQuery, CardStatus};
use simfleet::linkcard_client::types::CardQueryStatus;
use simfleet::{End, Error, ErrorKind, Linkcard, WaitFor};

use crate::card_numbers::CardNumber;
use crate::clients;
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputRow, say};

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// The number of cards that are polled at the same time.
const CONCURRENT_CARDS: usize = 16;

#[derive(Args, Debug)]
pub(crate) struct StatusArgs {
    /// ICCIDs of cards.
    #[arg(value_name = "ICCID")]
    pub(crate) cards: Vec<String>,

    /// The numbers are MSISDNs, not ICCIDs.
    #[arg(long)]
    pub(crate) msisdn: bool,

    #[command(flatten)]
    pub(crate) file: CardFile,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

/// The last known states of the cards that were not printed yet, by their position.
type OpenCards = RefCell<BTreeMap<usize, CardStatus>>;

type CardResult = Result<CardStatus, Error>;

pub(crate) async fn run(global: &GlobalArgs, args: StatusArgs) -> Result<Exit, CliError> {
    let kind = if args.msisdn { CardNumber::Msisdn } else { CardNumber::Iccid };
    let numbers = args.file.numbers(kind, &args.cards)?;
    let wait = args.wait.wait_for(DEFAULT_TIMEOUT);
    let linkcard = clients::linkcard(global)?;
    let open = OpenCards::default();
    let cards = numbers.into_iter().enumerate().map(|(position, number)| {
        let card = if args.msisdn { CardQuery::msisdn(number) } else { CardQuery::iccid(number) };
        poll_card(&linkcard, position, card, wait.clone(), &open)
    });
    let mut results = futures_util::stream::iter(cards).buffered(CONCURRENT_CARDS);
    let mut output = Output::new(global.output);
    let mut exit = Exit::Success;
    let mut failed: Vec<(String, Error)> = Vec::new();
    let mut count = 0;
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        let (position, card, result) = tokio::select! {
            next = results.next() => match next {
                Some(next) => next,
                None => break,
            },
            _ = &mut interrupt => {
                push_all(&mut output, open.borrow().values().flat_map(rows))?;
                output.finish()?;
                say!("simfleet: interrupted; run the same command again");
                return Ok(Exit::Interrupted);
            }
        };
        open.borrow_mut().remove(&position);
        count += 1;
        match result {
            Ok(status) => {
                exit = exit.max(exit_code(&status));
                push_all(&mut output, rows(&status))?;
            }
            Err(error) => {
                output.push(OutputRow::new().with("card", card.number()).with("error", error.to_string()))?;
                failed.push((card.number().to_owned(), error));
            }
        }
    }
    // If all cards failed for the same reason, that is one failure.
    if failed.len() == count
        && have_same_cause(&failed)
        && let Some((_, error)) = failed.pop()
    {
        return Err(error.into());
    }
    output.finish()?;
    for (number, error) in &failed {
        say!("simfleet: {number}: {}", one_line(error));
        exit = exit.max(Exit::SomeRejected);
    }
    if exit == Exit::DeadlinePassed {
        say!("simfleet: the deadline passed before all rows were finished; try again, or wait longer with --timeout");
    }
    Ok(exit)
}

/// Polls one card until it is finished, and keeps its last known state in `open`.
async fn poll_card(
    linkcard: &Linkcard,
    position: usize,
    card: CardQuery,
    wait: WaitFor,
    open: &OpenCards,
) -> (usize, CardQuery, CardResult) {
    let mut waiter = linkcard.card_status_waiter(card.clone(), wait);
    let result = loop {
        match waiter.next().await {
            Ok(Some(status)) => open.borrow_mut().insert(position, status.clone()),
            Ok(None) => break Ok(waiter.into_status()),
            Err(error) => break Err(error),
        };
    };
    (position, card, result)
}

fn push_all(output: &mut Output, rows: impl IntoIterator<Item = OutputRow>) -> Result<(), CliError> {
    rows.into_iter().try_for_each(|row| output.push(row))
}

/// True if all errors have the same kind and code. Invalid numbers are always reported one by one.
fn have_same_cause(failed: &[(String, Error)]) -> bool {
    failed.windows(2).all(|pair| {
        let [(_, one), (_, other)] = pair else { return true };
        one.kind() != ErrorKind::InvalidInput && (one.kind(), one.code()) == (other.kind(), other.code())
    })
}

/// Returns the exit code for the result of one card.
fn exit_code(status: &CardStatus) -> Exit {
    if status.end == End::DeadlineReached {
        return Exit::DeadlinePassed;
    }
    let failed = status.rows.iter().any(|row| row.status == Some(CardQueryStatus::Failure));
    if failed { Exit::SomeRejected } else { Exit::Success }
}

/// Returns one row for each carrier card.
pub(crate) fn rows(status: &CardStatus) -> Vec<OutputRow> {
    let card = status.card.number();
    if status.rows.is_empty() {
        return vec![OutputRow::new().with("card", card).with("status", "none")];
    }
    let first = ["iccid", "status", "online", "gprs"];
    status.rows.iter().map(|row| OutputRow::new().with("card", card).with_record(row, &first)).collect()
}
