//! `simfleet suspend` and `simfleet restore`.
//!
//! The cards are submitted once. Ctrl-C during the submission lets the batch on its way finish, since it cannot be called
//! back, and sends no other; during the wait it prints what is known and how to look on.

use std::collections::HashSet;
use std::time::Duration;

use clap::Args;
use simfleet::WaitFor;
use simfleet::haoka::{Batch, BatchOutcome, CardOutcome, CardReport, Command, CommandReport};
use simfleet::runtime::OpenCode;

use crate::error::{Failure, one_line};
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::flags::wait::WaitArgs;
use crate::global::Global;
use crate::output::{Output, Row, say};
use crate::{clients, input};

/// Commands take effect within ten minutes, longer in large batches.
const DEFAULT_LIMIT: Duration = Duration::from_secs(15 * 60);

#[derive(Args, Debug)]
pub(crate) struct CommandArgs {
    /// Card numbers.
    #[arg(value_name = "SIM_NO")]
    pub(crate) cards: Vec<String>,

    #[command(flatten)]
    pub(crate) file: CardFile,

    /// Reason; some carrier channels demand one.
    #[arg(long, value_name = "TEXT")]
    pub(crate) remark: Option<String>,

    /// Do not ask before acting.
    #[arg(long, short)]
    pub(crate) yes: bool,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

pub(crate) async fn run(global: &Global, args: CommandArgs, command: Command) -> Result<Exit, Failure> {
    let mut numbers = args.file.with(args.cards)?;
    let mut seen = HashSet::new();
    numbers.retain(|number| seen.insert(number.clone()));
    let wait = args.wait.wait_for(DEFAULT_LIMIT);
    let haoka = clients::haoka(global)?;
    let cards = if numbers.len() == 1 { "1 card".to_owned() } else { format!("{} cards", numbers.len()) };
    input::consent(&format!("{command} {cards} at {}?", haoka.endpoint()), args.yes)?;
    let request = match command {
        Command::Suspend => haoka.suspend(numbers),
        Command::Restore => haoka.restore(numbers),
    };
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    let mut submitter = request.remark(args.remark.unwrap_or_default()).submitter()?;
    let mut stopped = false;
    loop {
        let batch = {
            let mut step = std::pin::pin!(submitter.next());
            tokio::select! {
                batch = &mut step => batch,
                _ = &mut interrupt => {
                    say!("simfleet: interrupted; the batch on its way is finished first");
                    stopped = true;
                    step.await
                }
            }
        };
        match batch {
            Some(batch) => announce(batch),
            None => break,
        }
        if stopped {
            break;
        }
    }
    let submission = submitter.into_submission();
    if stopped {
        let report = haoka.follow_waiter(submission, WaitFor::at_most(Duration::ZERO)).into_report();
        return interrupted(global, &report);
    }
    let mut waiter = haoka.follow_waiter(submission, wait);
    loop {
        tokio::select! {
            seen = waiter.next() => match seen {
                Some(report) => say!("simfleet: {}", summary(report)),
                None => break,
            },
            _ = &mut interrupt => return interrupted(global, waiter.report()),
        }
    }
    let report = waiter.into_report();
    print(global, &report)?;
    if let Some(error) = &report.trouble {
        say!("simfleet: the last poll failed: {}", one_line(error));
    }
    let exit = judge(&report, args.wait.no_wait);
    if exit == Exit::LimitReached && report.trouble.is_none() {
        say!("simfleet: the time limit passed first; look on with: simfleet cards --live SIM_NO");
    }
    if exit == Exit::OutcomeUnknown {
        say!(
            "simfleet: some cards may have been taken although the answer was lost; they were not sent again; ask with: simfleet \
             actions --sim-no NUMBER"
        );
    }
    Ok(exit)
}

/// Says at once what became of a batch: its serial number must not be lost with the program.
fn announce(batch: &Batch) {
    let cards = match batch.sim_nos.len() {
        1 => "1 card".to_owned(),
        count => format!("{count} cards"),
    };
    match &batch.outcome {
        BatchOutcome::Taken { serial_number: Some(serial), .. } => {
            say!("simfleet: {cards} submitted; look on with: simfleet actions --serial-number {serial}");
        }
        BatchOutcome::NotTaken(error) | BatchOutcome::Unknown(error) => {
            say!("simfleet: a batch of {cards}: {}", one_line(error));
        }
        _ => say!("simfleet: {cards} submitted, without a serial number"),
    }
}

fn interrupted(global: &Global, report: &CommandReport) -> Result<Exit, Failure> {
    print(global, report)?;
    say!(
        "simfleet: interrupted; nothing is taken back; look on with: simfleet actions --serial-number NUMBER, and then \
         simfleet cards --live SIM_NO"
    );
    Ok(Exit::Interrupted)
}

fn print(global: &Global, report: &CommandReport) -> Result<(), Failure> {
    let mut output = Output::new(global.output);
    for card in &report.cards {
        output.push(row(card))?;
    }
    output.finish()
}

/// One card of a command.
pub(crate) fn row(card: &CardReport) -> Row {
    let state = match &card.outcome {
        CardOutcome::NotConfirmed { state } => Some(state.name().map_or_else(|| state.to_string(), str::to_owned)),
        _ => None,
    };
    Row::new()
        .with("sim_no", card.sim_no.as_str())
        .with("outcome", card.outcome.as_str())
        .with("reason", card.outcome.reason())
        .with("state", state)
        .with("serial_number", card.serial_number.clone())
}

/// How many cards stand where, in words.
pub(crate) fn summary(report: &CommandReport) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for card in &report.cards {
        let word = card.outcome.as_str();
        match counts.iter_mut().find(|(known, _)| *known == word) {
            Some((_, count)) => *count += 1,
            None => counts.push((word, 1)),
        }
    }
    let parts: Vec<String> = counts.iter().map(|(word, count)| format!("{count} {}", word.replace('_', " "))).collect();
    format!("{}: {}", report.command, parts.join(", "))
}

/// The worst that happened to any card.
pub(crate) fn judge(report: &CommandReport, no_wait: bool) -> Exit {
    let of_card = |card: &CardReport| match card.outcome {
        CardOutcome::Confirmed => Exit::Good,
        CardOutcome::OutcomeUnknown { .. } => Exit::OutcomeUnknown,
        CardOutcome::Rejected { .. } | CardOutcome::NotSubmitted { .. } | CardOutcome::Failed { .. } => {
            Exit::SomeRejected
        }
        _ if no_wait => Exit::Good,
        _ => Exit::LimitReached,
    };
    report.cards.iter().map(of_card).max().unwrap_or(Exit::Good)
}
