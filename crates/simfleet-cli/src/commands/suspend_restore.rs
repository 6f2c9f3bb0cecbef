//! `simfleet suspend` and `simfleet restore`.
//!
//! The cards are submitted once. Ctrl-C during the submission waits for the response to the current batch, which cannot be
//! cancelled, and sends no other batch. During the wait, it prints the known outcomes and how to check them later.

use std::pin::Pin;
use std::time::Duration;

use clap::Args;
use simfleet::WaitFor;
use simfleet::haoka::{Batch, BatchOutcome, CardOutcome, CardReport, Command, CommandReport, Submitter};
use simfleet::runtime::OpenCode;

use crate::card_numbers::CardNumber;
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputRow, say};
use crate::{clients, input};

/// Commands take effect within ten minutes, longer in large batches.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(15 * 60);

#[derive(Args, Debug)]
pub(crate) struct SuspendRestoreArgs {
    /// Card numbers.
    #[arg(value_name = "SIM_NO")]
    pub(crate) cards: Vec<String>,

    #[command(flatten)]
    pub(crate) file: CardFile,

    /// Reason of the action; some carrier channels require one.
    #[arg(long, value_name = "TEXT")]
    pub(crate) remark: Option<String>,

    /// Do not ask before sending.
    #[arg(long, short)]
    pub(crate) yes: bool,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

pub(crate) async fn run(global: &GlobalArgs, args: SuspendRestoreArgs, command: Command) -> Result<Exit, CliError> {
    let numbers = args.file.numbers(CardNumber::SimNo, &args.cards)?;
    let wait = args.wait.wait_for(DEFAULT_TIMEOUT);
    let haoka = clients::haoka(global)?;
    input::confirm(&format!("{command} {} at {}?", card_count(numbers.len()), haoka.endpoint()), args.yes)?;
    let request = match command {
        Command::Suspend => haoka.suspend(numbers),
        Command::Restore => haoka.restore(numbers),
    };
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    let mut submitter = request.remark(args.remark.unwrap_or_default()).submitter()?;
    let stopped = submit(&mut submitter, interrupt.as_mut()).await;
    let submission = submitter.into_submission();
    if stopped {
        let report = haoka.follow_waiter(submission, WaitFor::at_most(Duration::ZERO)).into_report();
        return finish_interrupted(global, &report);
    }
    let mut waiter = haoka.follow_waiter(submission, wait);
    loop {
        tokio::select! {
            next = waiter.next() => match next {
                Some(report) => say!("simfleet: {}", summary(report)),
                None => break,
            },
            _ = &mut interrupt => return finish_interrupted(global, waiter.report()),
        }
    }
    finish(global, &waiter.into_report(), args.wait.no_wait)
}

/// Submits all batches, and stops after the current one at an interrupt. Returns true if it was interrupted.
async fn submit<I: Future>(submitter: &mut Submitter, mut interrupt: Pin<&mut I>) -> bool {
    let mut stopped = false;
    while !stopped {
        let batch = {
            let mut next = std::pin::pin!(submitter.next());
            tokio::select! {
                batch = &mut next => batch,
                _ = &mut interrupt => {
                    say!("simfleet: interrupted; waiting for the response to the current batch");
                    stopped = true;
                    next.await
                }
            }
        };
        match batch {
            Some(batch) => print_batch(batch),
            None => break,
        }
    }
    stopped
}

/// Prints the report of a wait that ended, and what to do about cards that are not final.
fn finish(global: &GlobalArgs, report: &CommandReport, no_wait: bool) -> Result<Exit, CliError> {
    print_report(global, report)?;
    if let Some(error) = &report.last_failure {
        say!("simfleet: the last poll failed: {}", one_line(error));
    }
    let exit = exit_code(report, no_wait);
    if exit == Exit::DeadlinePassed && report.last_failure.is_none() {
        say!("simfleet: the deadline passed first; check the cards with: simfleet cards --live SIM_NO");
    }
    if exit == Exit::OutcomeUnknown {
        say!(
            "simfleet: the responses to some cards were lost, and the service may have accepted them; they were not sent \
             again; check them with: simfleet actions --sim-no NUMBER"
        );
    }
    Ok(exit)
}

fn card_count(count: usize) -> String {
    if count == 1 { "1 card".to_owned() } else { format!("{count} cards") }
}

/// Prints the outcome of a batch at once, so that its serial number is known even if the program is killed.
fn print_batch(batch: &Batch) {
    let cards = card_count(batch.sim_nos.len());
    match &batch.outcome {
        BatchOutcome::Accepted { serial_number: Some(serial), .. } => {
            say!("simfleet: {cards} submitted; check them with: simfleet actions --serial-number {serial}");
        }
        BatchOutcome::NotAccepted(error) | BatchOutcome::Unknown(error) => {
            say!("simfleet: batch of {cards}: {}", one_line(error));
        }
        _ => say!("simfleet: {cards} submitted; the response has no serial number"),
    }
}

fn finish_interrupted(global: &GlobalArgs, report: &CommandReport) -> Result<Exit, CliError> {
    print_report(global, report)?;
    say!(
        "simfleet: interrupted; submitted cards are not cancelled; check them with: simfleet actions --serial-number NUMBER, and then \
         simfleet cards --live SIM_NO"
    );
    Ok(Exit::Interrupted)
}

fn print_report(global: &GlobalArgs, report: &CommandReport) -> Result<(), CliError> {
    let mut output = Output::new(global.output);
    for card in &report.cards {
        output.push(row(card))?;
    }
    output.finish()
}

/// Returns the row of a card.
pub(crate) fn row(card: &CardReport) -> OutputRow {
    let state = match &card.outcome {
        CardOutcome::NotConfirmed { state } => Some(state.name().map_or_else(|| state.to_string(), str::to_owned)),
        _ => None,
    };
    OutputRow::new()
        .with("sim_no", card.sim_no.as_str())
        .with("outcome", card.outcome.as_str())
        .with("reason", card.outcome.reason())
        .with("state", state)
        .with("serial_number", card.serial_number.clone())
}

/// Counts the cards of each outcome, as text.
pub(crate) fn summary(report: &CommandReport) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for card in &report.cards {
        let outcome = card.outcome.as_str();
        match counts.iter_mut().find(|(known, _)| *known == outcome) {
            Some((_, count)) => *count += 1,
            None => counts.push((outcome, 1)),
        }
    }
    let parts: Vec<String> =
        counts.iter().map(|(outcome, count)| format!("{count} {}", outcome.replace('_', " "))).collect();
    format!("{}: {}", report.command, parts.join(", "))
}

/// Returns the exit code for the most severe outcome of all cards.
pub(crate) fn exit_code(report: &CommandReport, no_wait: bool) -> Exit {
    let of_card = |card: &CardReport| match card.outcome {
        CardOutcome::Confirmed => Exit::Success,
        CardOutcome::OutcomeUnknown { .. } => Exit::OutcomeUnknown,
        CardOutcome::Rejected { .. } | CardOutcome::NotSubmitted { .. } | CardOutcome::Failed { .. } => {
            Exit::SomeRejected
        }
        _ if no_wait => Exit::Success,
        _ => Exit::DeadlinePassed,
    };
    report.cards.iter().map(of_card).max().unwrap_or(Exit::Success)
}
