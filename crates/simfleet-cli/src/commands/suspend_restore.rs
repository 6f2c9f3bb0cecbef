//! `simfleet suspend` and `simfleet restore`.
//!
//! The cards are submitted once. A signal during the submission waits for the response to the current batch, which cannot be
//! cancelled, and sends no other batch; a second signal leaves the outcome of that batch unknown. During the wait, a signal prints
//! the known outcomes and how to check them later. The row of a card is printed when its outcome is final, so that it is known even
//! if the program is killed.

use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Args;
use simfleet::End;
use simfleet::haoka::{Batch, BatchOutcome, CardOutcome, CardReport, Command, CommandReport, Submission, Submitter};
use simfleet::runtime::OpenCode;
use simfleet_fleet::{Fleet, Ledger};

use crate::card_numbers::CardNumber;
use crate::commands::suspend_preview;
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::flags::states::{Goal, SimStates, Verdict};
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::outage::Outage;
use crate::output::{Output, OutputRow, say, tell};
use crate::progress::outcome_text;
use crate::rows::OutcomeRow;
use crate::runs::{Kind, Printer, RunArgs, RunStart, Session};
use crate::shell::shell_word;
use crate::signals::{Signals, StopSignal};
use crate::{clients, input};

/// A progress message that repeats the one before is printed only after this time.
const REPEAT_AFTER: Duration = Duration::from_secs(60);

/// Commands take effect within ten minutes, longer in large batches.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(15 * 60);

#[derive(Args, Debug)]
pub(crate) struct SuspendRestoreArgs {
    /// Card numbers. @FILE reads a list like --from.
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

    /// Print the requests instead of sending them, one for each batch, with the signature masked.
    #[arg(long)]
    pub(crate) dry_run: bool,

    #[command(flatten)]
    pub(crate) states: SimStates,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,

    #[command(flatten)]
    pub(crate) run: RunArgs,
}

pub(crate) async fn run(
    global: &GlobalArgs,
    args: SuspendRestoreArgs,
    command: Command,
    signals: &Signals,
) -> Result<Exit, CliError> {
    let numbers = args.file.numbers(CardNumber::SimNo, &args.cards)?;
    if args.dry_run {
        return suspend_preview::run(global, command, &numbers, args.remark.as_deref()).await;
    }
    let goal = args.states.goal()?;
    let kind = Kind::Command(command);
    if let Some(ledger) = args.run.ledger(kind, numbers.len()).await?
        && let Some(exit) = run_recorded(global, &args, command, signals, &numbers, ledger).await?
    {
        return Ok(exit);
    }
    let wait = args.wait.wait_for(DEFAULT_TIMEOUT);
    let mut printer = OutcomePrinter::new(global, goal.clone())?;
    let haoka = clients::haoka(global).await?;
    input::confirm(&question(command, numbers.len(), haoka.endpoint()), args.yes)?;
    let request = match command {
        Command::Suspend => haoka.suspend(numbers),
        Command::Restore => haoka.restore(numbers),
    };
    // The timeout covers the submission too. Without a wait, there is no timeout.
    let limit = if args.wait.no_wait { Duration::MAX } else { wait.timeout() };
    let mut submitter = request.remark(args.remark.unwrap_or_default()).at_most(limit).submitter()?;
    let stopped = submit(&mut submitter, signals).await;
    let time_left = submitter.time_left().min(wait.timeout());
    let submission = submitter.into_submission();
    let submitted = exit_of_submission(&submission);
    let wait = wait.with_timeout(if stopped.is_some() { Duration::ZERO } else { time_left });
    let mut waiter = haoka.follow_waiter(submission, wait);
    // A failed write is reported only at the end, because it does not change what was submitted.
    let mut printed = printer.print_final(waiter.report());
    if let Some(signal) = stopped {
        return finish_stopped(printed, printer, waiter.report(), signal);
    }
    let mut progress = Progress::default();
    loop {
        tokio::select! {
            next = waiter.next() => match next {
                Some(report) => {
                    printed = printed.and(printer.print_final(report));
                    progress.report(report);
                    if report.cards.iter().all(|card| is_decided(&goal, &card.outcome)) {
                        break;
                    }
                }
                None => break,
            },
            signal = signals.stop() => return finish_stopped(printed, printer, waiter.report(), signal),
        }
    }
    let report = waiter.into_report();
    progress.outage.finish();
    printed = printed.and(finish(printer, &goal, &report, args.wait.no_wait));
    report_failed(&goal, &report);
    let exit = submitted.or_worse(exit_code(&goal, &report));
    Ok(match printed {
        Ok(()) => exit,
        // An unknown outcome matters more than rows that cannot be written.
        Err(error) => {
            say!("simfleet: {error}");
            exit.or_worse(error.exit())
        }
    })
}

/// Submits the cards as a run that is recorded in a ledger.
async fn run_recorded(
    global: &GlobalArgs,
    args: &SuspendRestoreArgs,
    command: Command,
    signals: &Signals,
    numbers: &[String],
    ledger: Arc<dyn Ledger>,
) -> Result<Option<Exit>, CliError> {
    let kind = Kind::Command(command);
    let goal = args.states.goal()?;
    let printer = Printer::new(global, kind, goal.clone(), numbers.len())?;
    global.share_limits(&args.run.state, &ledger);
    let haoka = clients::haoka(global).await?;
    let start = RunStart {
        account: haoka.account(),
        endpoint: haoka.endpoint().to_owned(),
        remark: args.remark.clone(),
        goal,
        again: args.run.again,
        question: Some(question(command, numbers.len(), haoka.endpoint())),
        yes: args.yes,
        numbers: numbers.to_vec(),
        ..RunStart::default()
    };
    let wait = args.wait.wait_for(kind.timeout(&start.goal));
    let fleet = Fleet::new(ledger).with_haoka(haoka);
    let session = Session::new(global, signals, &args.run.state, fleet, kind, wait);
    session.optional(args.run.may_do_without(kind)).start(start, printer).await
}

fn question(command: Command, cards: usize, endpoint: &str) -> String {
    let cards = card_count(cards);
    match command {
        Command::Suspend => text!("suspend-question", cards = cards, endpoint = endpoint),
        Command::Restore => text!("restore-question", cards = cards, endpoint = endpoint),
    }
}

/// Submits all batches, and stops after the current one at a signal. Returns the signal, if one arrived.
async fn submit(submitter: &mut Submitter, signals: &Signals) -> Option<StopSignal> {
    let mut stopped = None;
    while stopped.is_none() {
        let batch = {
            let mut next = std::pin::pin!(submitter.next());
            tokio::select! {
                batch = &mut next => batch,
                signal = signals.stop() => {
                    tell!("batch-waiting", signal = signal.to_string());
                    stopped = Some(signal);
                    tokio::select! {
                        batch = &mut next => batch,
                        // The submission records the batch as possibly sent.
                        () = signals.end() => break,
                    }
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

/// Prints the rows that are not printed yet, and what to do about cards that are not final.
fn finish(printer: OutcomePrinter, goal: &Goal, report: &CommandReport, no_wait: bool) -> Result<(), CliError> {
    let printed = printer.finish(report);
    if let Some(error) = &report.last_failure {
        match report.end {
            End::GivenUp => tell!("wait-ended", error = one_line(error)),
            _ => tell!("last-poll-failed", error = one_line(error)),
        }
    }
    let is_late = |card: &CardReport| is_open(&card.outcome) && !is_decided(goal, &card.outcome);
    if report.cards.iter().any(is_late) && !no_wait && report.end == End::DeadlineReached {
        tell!("follow-deadline");
    }
    say_unknown(report);
    printed
}

/// Says what to do about cards that may have been accepted.
fn say_unknown(report: &CommandReport) {
    if report.cards.iter().any(|card| matches!(card.outcome, CardOutcome::OutcomeUnknown { .. })) {
        tell!("responses-lost");
    }
}

fn card_count(count: usize) -> String {
    text!("card-count", count = count)
}

/// Prints the outcome of a batch at once, so that its serial number is known even if the program is killed.
fn print_batch(batch: &Batch) {
    let cards = card_count(batch.sim_nos.len());
    match &batch.outcome {
        BatchOutcome::Accepted { serial_number: Some(serial), .. } => match shell_word(serial) {
            Some(word) => tell!("batch-submitted", cards = cards, serial = word),
            None => tell!("batch-serial-unusable", cards = cards, serial = format!("{serial:?}")),
        },
        BatchOutcome::NotAccepted(error) | BatchOutcome::Unknown(error) => {
            tell!("batch-failed", cards = cards, error = one_line(error));
        }
        _ => tell!("batch-without-serial", cards = cards),
    }
}

fn finish_stopped(
    printed: Result<(), CliError>,
    printer: OutcomePrinter,
    report: &CommandReport,
    signal: StopSignal,
) -> Result<Exit, CliError> {
    if let Err(error) = printed.and(printer.finish(report)) {
        say!("simfleet: {error}");
    }
    say_unknown(report);
    tell!("submitted-not-cancelled", signal = signal.to_string());
    let unsent = report.cards.iter().filter(|card| matches!(card.outcome, CardOutcome::NotSubmitted { .. })).count();
    if unsent > 0 {
        tell!("not-submitted", cards = card_count(unsent));
    }
    Ok(signal.exit())
}

/// Prints the rows of cards, each once.
#[derive(Debug)]
struct OutcomePrinter {
    output: Output,
    /// Whether the row of each card is printed, by its position in the report.
    printed: Vec<bool>,
    goal: Goal,
}

impl OutcomePrinter {
    /// Fails if the file for the rows cannot be created, which must be known before anything is sent.
    fn new(global: &GlobalArgs, goal: Goal) -> Result<Self, CliError> {
        Ok(Self { output: Output::fixed::<OutcomeRow>(&global.output, None)?, printed: Vec::new(), goal })
    }

    /// Prints the rows of cards whose outcome is final, or whose state ends the wait.
    fn print_final(&mut self, report: &CommandReport) -> Result<(), CliError> {
        let goal = self.goal.clone();
        self.print(report, |outcome| is_decided(&goal, outcome))
    }

    /// Prints all rows that are not printed yet.
    fn finish(mut self, report: &CommandReport) -> Result<(), CliError> {
        self.print(report, |_| true)?;
        self.output.finish()
    }

    fn print(&mut self, report: &CommandReport, is_due: impl Fn(&CardOutcome) -> bool) -> Result<(), CliError> {
        self.printed.resize(report.cards.len(), false);
        let last_failure = report.last_failure.as_ref().map(ToString::to_string);
        for (card, is_printed) in report.cards.iter().zip(&mut self.printed) {
            if !*is_printed && is_due(&card.outcome) {
                *is_printed = true;
                self.output.push(OutputRow::of(&OutcomeRow::of_card(card, last_failure.as_deref())))?;
            }
        }
        Ok(())
    }
}

/// Prints the progress of a wait on stderr.
#[derive(Debug, Default)]
struct Progress {
    outage: Outage,
    /// The last summary, and when it was printed.
    last: Option<(String, Instant)>,
}

impl Progress {
    fn report(&mut self, report: &CommandReport) {
        self.outage.note(report.last_failure.as_ref());
        let summary = summary(report);
        let is_repeated = self.last.as_ref().is_some_and(|(last, at)| *last == summary && at.elapsed() < REPEAT_AFTER);
        if !is_repeated {
            match self.outage.lasts() {
                Some(lasts) => tell!("follow-outage", summary = summary.as_str(), lasts = lasts),
                None => say!("simfleet: {summary}"),
            }
            self.last = Some((summary, Instant::now()));
        }
    }
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
        counts.iter().map(|(outcome, count)| format!("{count} {}", outcome_text(outcome))).collect();
    let command = match report.command {
        Command::Suspend => text!("command-suspend"),
        Command::Restore => text!("command-restore"),
    };
    text!("follow-summary", command = command, counts = parts.join(&text!("comma")))
}

/// True if further polls could change the outcome, and it is known that the service accepted the card.
fn is_open(outcome: &CardOutcome) -> bool {
    !outcome.is_final() && !matches!(outcome, CardOutcome::OutcomeUnknown { .. })
}

/// Returns the exit code for the batches that were not accepted.
fn exit_of_submission(submission: &Submission) -> Exit {
    submission.batches.iter().fold(Exit::Success, |exit, batch| match &batch.outcome {
        BatchOutcome::NotAccepted(error) => exit.or_worse(Exit::of_card(error)),
        _ => exit,
    })
}

/// Judges a card whose state does not show the command by the states that end the wait.
fn verdict(goal: &Goal, outcome: &CardOutcome) -> Verdict {
    match outcome {
        CardOutcome::NotConfirmed { state } => state.name().map_or(Verdict::Open, |name| goal.judge(&[name])),
        _ => Verdict::Open,
    }
}

/// True if the outcome is final, or the state of the card ends the wait.
fn is_decided(goal: &Goal, outcome: &CardOutcome) -> bool {
    outcome.is_final() || verdict(goal, outcome) != Verdict::Open
}

/// Names the cards whose state is one of `--fail-on`.
fn report_failed(goal: &Goal, report: &CommandReport) {
    for card in &report.cards {
        if let CardOutcome::NotConfirmed { state } = &card.outcome
            && verdict(goal, &card.outcome) == Verdict::Failed
        {
            let state = state.name().unwrap_or_default();
            tell!("fail-on-state", card = card.sim_no.as_str(), state = state);
        }
    }
}

/// Returns the exit code for the outcomes of the cards that were accepted.
fn exit_code(goal: &Goal, report: &CommandReport) -> Exit {
    let of_card = |card: &CardReport| match card.outcome {
        ref outcome if verdict(goal, outcome) == Verdict::Failed => Exit::SomeRejected,
        ref outcome if verdict(goal, outcome) == Verdict::Reached => Exit::Success,
        CardOutcome::Rejected { .. } | CardOutcome::Failed { .. } => Exit::SomeRejected,
        CardOutcome::OutcomeUnknown { .. } => Exit::OutcomeUnknown,
        // A poll failed for good.
        ref outcome if is_open(outcome) && report.end == End::GivenUp => Exit::Failed,
        ref outcome if is_open(outcome) => Exit::StillOpen,
        _ => Exit::Success,
    };
    report.cards.iter().map(of_card).fold(Exit::Success, Exit::or_worse)
}
