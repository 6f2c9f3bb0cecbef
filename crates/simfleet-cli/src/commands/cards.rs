//! `simfleet cards`: card records of the platform, or live ones of the carriers.

use std::collections::HashSet;
use std::sync::Arc;

use clap::Args;
use simfleet::haoka_client::operations::{BATCH_QUERY_SIM_INFO, BATCH_QUERY_SIM_STATUS};
use simfleet::haoka_client::types::SimRecord;
use simfleet::{Error, ErrorKind, Haoka, WaitFor};
use simfleet_fleet::{Fleet, Ledger};

use crate::card_numbers::CardNumber;
use crate::clients;
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::flags::states::Goal;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::missing_cards::MissingCards;
use crate::output::{Output, OutputRow, say, tell};
use crate::rows::CardRow;
use crate::runs::{Kind, Printer, RunArgs, RunStart, Session};
use crate::signals::Signals;

#[derive(Args, Debug)]
pub(crate) struct CardsArgs {
    /// Card numbers. @FILE reads a list like --from.
    #[arg(value_name = "SIM_NO")]
    pub(crate) cards: Vec<String>,

    /// Ask the carriers instead of reading the platform's records, which are refreshed about once an hour. At most three
    /// queries per minute are allowed for a card.
    #[arg(long)]
    pub(crate) live: bool,

    #[command(flatten)]
    pub(crate) file: CardFile,

    #[command(flatten)]
    pub(crate) run: RunArgs,
}

/// The number of batches in a row that fail before the command stops: the service does not work then.
const FAILED_BATCHES: u32 = 3;

/// The records of one batch, and whether a carrier did not respond.
struct Records {
    items: Vec<SimRecord>,
    has_stored: bool,
}

pub(crate) async fn run(global: &GlobalArgs, args: CardsArgs, signals: &Signals) -> Result<Exit, CliError> {
    let numbers = args.file.numbers(CardNumber::SimNo, &args.cards)?;
    if let Some(ledger) = args.run.ledger(Kind::Cards { live: args.live }, numbers.len()).await?
        && let Some(exit) = run_recorded(global, &args, signals, &numbers, ledger).await?
    {
        return Ok(exit);
    }
    let haoka = clients::haoka(global).await?;
    let operation = if args.live { &BATCH_QUERY_SIM_STATUS } else { &BATCH_QUERY_SIM_INFO };
    let limit = operation.batch_limit("simNos").unwrap_or(1).max(1);
    let mut output = Output::fixed::<CardRow>(&global.output, Some(&CardRow::TABLE_COLUMNS))?;
    let mut exit = Exit::Success;
    let mut failed_in_a_row = 0;
    let mut has_stored = false;
    let mut missing = MissingCards::default();
    for (index, batch) in numbers.chunks(limit).enumerate() {
        let read = index * limit;
        let records = tokio::select! {
            records = query(&haoka, batch, args.live) => records,
            signal = signals.stop() => {
                for number in &numbers[read..] {
                    output.push(OutputRow::of(&CardRow::of_failure(number, format!("not queried: {}", signal.as_str()))))?;
                }
                output.finish()?;
                let done = text!("progress-done", done = read, all = numbers.len());
                tell!("stopped-after", signal = signal.to_string(), done = done);
                return Ok(signal.exit());
            }
        };
        match records {
            Ok(records) => {
                failed_in_a_row = 0;
                has_stored |= records.has_stored;
                push_batch(&mut output, batch, records.items, &mut missing)?;
            }
            Err(error) => {
                failed_in_a_row += 1;
                exit = exit.or_worse(Exit::of_call(&error));
                let is_last = failed_in_a_row >= FAILED_BATCHES || !concerns_one_batch(&error);
                let without = if is_last { &numbers[read..] } else { batch };
                for number in without {
                    output.push(OutputRow::of(&CardRow::of_failure(number, &error)))?;
                }
                report_failure(&error, read, batch.len(), is_last.then_some(numbers.len()));
                if is_last {
                    break;
                }
            }
        }
        if output.is_reader_gone() {
            break;
        }
    }
    output.finish()?;
    if has_stored {
        tell!("cards-stored");
    }
    if let Some(message) = missing.message() {
        say!("simfleet: {message}");
        exit = exit.or_worse(Exit::SomeRejected);
    }
    Ok(exit)
}

/// Reads the records as a run that is recorded in a ledger.
async fn run_recorded(
    global: &GlobalArgs,
    args: &CardsArgs,
    signals: &Signals,
    numbers: &[String],
    ledger: Arc<dyn Ledger>,
) -> Result<Option<Exit>, CliError> {
    let kind = Kind::Cards { live: args.live };
    global.share_limits(&args.run.state, &ledger);
    let haoka = clients::haoka(global).await?;
    let printer = Printer::new(global, kind, Goal::default(), numbers.len())?;
    let start = RunStart {
        account: haoka.account(),
        endpoint: haoka.endpoint().to_owned(),
        again: args.run.again,
        numbers: numbers.to_vec(),
        ..RunStart::default()
    };
    let wait = WaitFor::at_most(kind.timeout(&start.goal));
    let fleet = Fleet::new(ledger).with_haoka(haoka);
    let session = Session::new(global, signals, &args.run.state, fleet, kind, wait);
    session.optional(args.run.may_do_without(kind)).start(start, printer).await
}

async fn query(haoka: &Haoka, batch: &[String], live: bool) -> Result<Records, Error> {
    if live {
        let reply = haoka.send(haoka.batch_query_sim_status().sim_nos(batch)).await?;
        let data = reply.answer.data.unwrap_or_default();
        return Ok(Records { items: data.items, has_stored: data.is_demote == Some(true) });
    }
    let reply = haoka.send(haoka.batch_query_sim_info().sim_nos(batch)).await?;
    Ok(Records { items: reply.answer.data.unwrap_or_default().items, has_stored: false })
}

/// Prints the records of a batch, and a row for each card without a record.
fn push_batch(
    output: &mut Output,
    batch: &[String],
    items: Vec<SimRecord>,
    missing: &mut MissingCards,
) -> Result<(), CliError> {
    let mut without: HashSet<&str> = batch.iter().map(String::as_str).collect();
    for record in items {
        if let Some(number) = &record.sim_no {
            without.remove(number.as_str());
        }
        output.push(OutputRow::of(&CardRow::of_record(record)))?;
    }
    for number in batch.iter().filter(|number| without.contains(number.as_str())) {
        output.push(OutputRow::of(&CardRow::of_failure(number, "the platform has no record of this card")))?;
        missing.add(number);
    }
    Ok(())
}

/// Returns whether the next batch may succeed although this one failed.
fn concerns_one_batch(error: &Error) -> bool {
    error.is_transient() || matches!(error.kind(), ErrorKind::Decode | ErrorKind::Service)
}

/// Reports a failed call. `all` is the number of all cards, if no further batch is queried.
fn report_failure(error: &Error, read: usize, batch: usize, all: Option<usize>) {
    match all {
        Some(_) if read == 0 => say!("simfleet: {}", one_line(error)),
        Some(all) => tell!("cards-stopped", read = read, all = all, error = one_line(error)),
        None => tell!("cards-batch-failed", first = read + 1, last = read + batch, error = one_line(error)),
    }
}
