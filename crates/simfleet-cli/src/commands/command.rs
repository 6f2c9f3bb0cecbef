//! `simfleet suspend` and `simfleet restore`.
//!
//! The cards are submitted once. Ctrl-C during the submission lets it finish first, since a batch on its way cannot be
//! called back; during the wait it prints what is known and how to look on.

use std::time::Duration;

use simfleet::haoka::{BatchOutcome, CardOutcome, CardReport, Command, CommandReport, Submission};
use simfleet::runtime::OpenCode;

use crate::args::{CommandArgs, Global};
use crate::exit::{Exit, Failure, one_line};
use crate::output::{Output, Row};
use crate::{config, input};

/// Commands take effect within ten minutes, longer in large batches.
const DEFAULT_LIMIT: Duration = Duration::from_secs(15 * 60);

pub(crate) async fn run(global: &Global, args: CommandArgs, command: Command) -> Result<Exit, Failure> {
    let numbers = input::numbers(args.cards, args.from.as_deref())?;
    let wait = config::wait(&args.wait, DEFAULT_LIMIT);
    let haoka = config::haoka(global)?;
    let place = global.emulator.as_ref().or(global.haoka_endpoint.as_ref()).map_or("", String::as_str);
    let cards = if numbers.len() == 1 { "1 card".to_owned() } else { format!("{} cards", numbers.len()) };
    input::consent(&format!("{command} {cards} at {place}?"), args.yes)?;
    let request = match command {
        Command::Restore => haoka.restore(numbers),
        _ => haoka.suspend(numbers),
    };
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    let submission = {
        let mut submit = std::pin::pin!(request.remark(args.remark.unwrap_or_default()).submit());
        tokio::select! {
            submission = &mut submit => submission?,
            _ = &mut interrupt => {
                eprintln!("simfleet: interrupted; the submission is finished first");
                let report = haoka.follow_waiter(submit.await?, simfleet::WaitFor::at_most(Duration::ZERO)).into_report();
                return interrupted(global, &report);
            }
        }
    };
    complain(&submission);
    let serials: Vec<String> = serial_numbers(&submission);
    if !serials.is_empty() {
        eprintln!("simfleet: submitted; look on with: simfleet actions --serial-number {}", serials.join(" | "));
    }
    let mut waiter = haoka.follow_waiter(submission, wait);
    loop {
        tokio::select! {
            seen = waiter.next() => match seen {
                Some(report) => eprintln!("simfleet: {}", summary(report)),
                None => break,
            },
            _ = &mut interrupt => return interrupted(global, waiter.report()),
        }
    }
    let report = waiter.into_report();
    print(global, &report)?;
    if let Some(error) = &report.trouble {
        eprintln!("simfleet: the last look failed: {}", one_line(error));
    }
    let exit = judge(&report, args.wait.no_wait);
    if exit == Exit::OutcomeUnknown {
        eprintln!(
            "simfleet: some cards may have been taken although the answer was lost; they were not sent again; ask with: \
             simfleet actions --sim-no NUMBER"
        );
    }
    Ok(exit)
}

fn serial_numbers(submission: &Submission) -> Vec<String> {
    let serial = |outcome: &BatchOutcome| match outcome {
        BatchOutcome::Taken { serial_number, .. } => serial_number.clone(),
        _ => None,
    };
    submission.batches.iter().filter_map(|batch| serial(&batch.outcome)).collect()
}

/// Says what went wrong with whole batches.
fn complain(submission: &Submission) {
    for (index, batch) in submission.batches.iter().enumerate() {
        let (BatchOutcome::NotTaken(error) | BatchOutcome::Unknown(error)) = &batch.outcome else { continue };
        eprintln!("simfleet: batch {} of {} cards: {}", index + 1, batch.sim_nos.len(), one_line(error));
    }
}

fn interrupted(global: &Global, report: &CommandReport) -> Result<Exit, Failure> {
    print(global, report)?;
    eprintln!(
        "simfleet: interrupted; nothing is taken back; look on with: simfleet actions --serial-number NUMBER, or \
         simfleet actions --sim-no NUMBER"
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
        CardOutcome::Refused { .. } | CardOutcome::NotSubmitted { .. } | CardOutcome::Failed { .. } => {
            Exit::SomeRefused
        }
        _ if no_wait => Exit::Good,
        _ => Exit::LimitReached,
    };
    report.cards.iter().map(of_card).max().unwrap_or(Exit::Good)
}
