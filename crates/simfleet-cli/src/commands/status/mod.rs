//! `simfleet status`: the live network state of cards.

mod queries;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use futures_util::StreamExt;
use simfleet::clock::{Clock, ScaledClock};
use simfleet::linkcard::{CardQuery, CardStatus};
use simfleet::linkcard_client::types::CardQueryStatus;
use simfleet::{End, Error, ErrorKind};
use simfleet_fleet::{Fleet, Ledger, network_states};

use crate::card_numbers::CardNumber;
use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::failures::Failures;
use crate::flags::cards::CardFile;
use crate::flags::states::{Goal, NetworkStates, Verdict};
use crate::flags::wait::WaitArgs;
use crate::global::GlobalArgs;
use crate::output::{Output, OutputRow, say, tell};
use crate::progress::Progress;
use crate::rows::StatusRow;
use crate::runs::{Kind, Printer, RunArgs, RunStart, Session};
use crate::signals::{Signals, StopSignal};
use queries::Queries;

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
/// The timeout and the pause between queries with `--wait-for`.
const STATE_TIMEOUT: Duration = Duration::from_secs(15 * 60);
const STATE_PAUSE: Duration = Duration::from_secs(10);

/// How often the progress is updated.
const TICK: Duration = Duration::from_millis(500);

#[derive(Args, Debug)]
pub(crate) struct StatusArgs {
    /// ICCIDs of cards. @FILE reads a list like --from.
    #[arg(value_name = "ICCID")]
    pub(crate) cards: Vec<String>,

    /// The numbers are MSISDNs, not ICCIDs.
    #[arg(long)]
    pub(crate) msisdn: bool,

    #[command(flatten)]
    pub(crate) file: CardFile,

    /// Print the cards in the given order. A slow card then holds back the rows of later ones.
    #[arg(long)]
    pub(crate) in_order: bool,

    /// How many cards to poll at the same time at most [default: as many as the rate limit allows].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) parallel: Option<u16>,

    #[command(flatten)]
    pub(crate) states: NetworkStates,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,

    #[command(flatten)]
    pub(crate) run: RunArgs,
}

pub(crate) async fn run(global: &GlobalArgs, args: StatusArgs, signals: &Signals) -> Result<Exit, CliError> {
    let kind = if args.msisdn { CardNumber::Msisdn } else { CardNumber::Iccid };
    let numbers = args.file.numbers(kind, &args.cards)?;
    if let Some(ledger) = args.run.ledger(Kind::Status, numbers.len()).await?
        && let Some(exit) = run_recorded(global, &args, signals, &numbers, ledger).await?
    {
        return Ok(exit);
    }
    let goal = args.states.goal()?;
    // With --wait-for, the timeout applies to the command, and each query has the default one.
    let total = args.wait.timeout.unwrap_or(STATE_TIMEOUT);
    let wait = args.wait.wait_for(DEFAULT_TIMEOUT);
    let wait = if goal.is_some() { wait.with_timeout(total.min(DEFAULT_TIMEOUT)) } else { wait };
    let pause = args.wait.poll.unwrap_or(STATE_PAUSE).max(Duration::from_secs(1));
    let linkcard = clients::linkcard(global).await?;
    let mut run = Run {
        output: Output::fixed::<StatusRow>(&global.output, None)?,
        progress: Progress::new(numbers.len()),
        failures: Failures::default(),
        exit: Exit::Success,
        late: false,
        has_result: false,
        common_failure: None,
        goal,
        pending: Vec::new(),
        printed: HashSet::new(),
    };
    let is_msisdn = args.msisdn;
    let all = numbers.clone();
    let card = |number| if is_msisdn { CardQuery::msisdn(number) } else { CardQuery::iccid(number) };
    let mut cards: Vec<CardQuery> = numbers.into_iter().map(card).collect();
    let clock = ScaledClock::new(global.time_scale);
    let deadline = clock.monotonic() + if run.goal.is_some() { total } else { Duration::ZERO };
    loop {
        let parallel = args.parallel.map(usize::from);
        let mut queries = Queries::new(&linkcard, cards.into_iter(), wait.clone(), args.in_order, parallel);
        if let Some(signal) = run.query_all(&mut queries, signals).await? {
            return run.finish_stopped(signal, &queries.unfinished(), &all);
        }
        queries.finish();
        run.say_messages(&mut queries);
        if let Some(error) = run.common_failure.take() {
            run.add_unqueried(queries.into_rest(), &error)?;
            break;
        }
        if run.pending.is_empty() || run.output.is_reader_gone() || clock.monotonic() + pause > deadline {
            break;
        }
        tokio::select! {
            () = clock.sleep(pause) => {}
            signal = signals.stop() => return run.finish_stopped(signal, &[], &all),
        }
        cards = std::mem::take(&mut run.pending).into_iter().map(|status| status.card).collect();
    }
    run.finish(args.wait.no_wait)
}

/// Queries the cards as a run that is recorded in a ledger.
async fn run_recorded(
    global: &GlobalArgs,
    args: &StatusArgs,
    signals: &Signals,
    numbers: &[String],
    ledger: Arc<dyn Ledger>,
) -> Result<Option<Exit>, CliError> {
    let goal = args.states.goal()?.unwrap_or_default();
    global.share_limits(&args.run.state, &ledger);
    let linkcard = clients::linkcard(global).await?;
    let mut printer = Printer::new(global, Kind::Status, goal.clone(), numbers.len())?;
    if args.in_order {
        printer = printer.in_order(numbers.to_vec());
    }
    let wait = args.wait.wait_for(Kind::Status.timeout(&goal));
    let start = RunStart {
        account: linkcard.account(),
        endpoint: linkcard.endpoint().to_owned(),
        is_msisdn: args.msisdn,
        parallel: args.parallel.map(usize::from),
        pause: args.wait.poll,
        goal,
        again: args.run.again,
        numbers: numbers.to_vec(),
        ..RunStart::default()
    };
    let fleet = Fleet::new(ledger).with_linkcard(linkcard);
    let session = Session::new(global, signals, &args.run.state, fleet, Kind::Status, wait);
    session.optional(args.run.may_do_without(Kind::Status)).start(start, printer).await
}

/// The results of the command without a ledger.
struct Run {
    output: Output,
    progress: Progress,
    failures: Failures,
    exit: Exit,
    /// True if the deadline of a card has passed.
    late: bool,
    /// True if any card has a result.
    has_result: bool,
    /// A failure that would be the same for every other card.
    common_failure: Option<Error>,
    /// The states that cards are to have.
    goal: Option<Goal>,
    /// The cards whose state does not end the wait.
    pending: Vec<CardStatus>,
    /// The cards with a row.
    printed: HashSet<String>,
}

impl Run {
    /// Adds the results of all queries. Returns the signal that stopped it, if one arrived.
    async fn query_all(&mut self, queries: &mut Queries, signals: &Signals) -> Result<Option<StopSignal>, CliError> {
        let mut ticks = tokio::time::interval(TICK);
        loop {
            let (card, result) = tokio::select! {
                next = queries.next() => match next {
                    Some(next) => next,
                    None => return Ok(None),
                },
                _ = ticks.tick() => {
                    let outage = queries.check_outage();
                    self.say_messages(queries);
                    self.progress.tick(outage);
                    continue;
                }
                signal = signals.stop() => return Ok(Some(signal)),
            };
            self.say_messages(queries);
            if let Some(error) = self.add(&card, result)? {
                queries.stop();
                self.common_failure.get_or_insert(error);
            }
            if self.output.is_reader_gone() {
                return Ok(None);
            }
        }
    }

    /// Prints the messages about outages above the bar.
    fn say_messages(&self, queries: &mut Queries) {
        for message in queries.take_messages() {
            self.progress.suspend(|| say!("simfleet: {message}"));
        }
    }

    /// Prints the rows of a card. Returns the failure if it would be the same for every other card.
    fn add(&mut self, card: &CardQuery, result: Result<CardStatus, Error>) -> Result<Option<Error>, CliError> {
        self.printed.insert(card.number().to_owned());
        match result {
            Ok(status) => {
                self.has_result = true;
                match self.goal.as_ref().map(|goal| goal.judge(&states(&status))) {
                    Some(Verdict::Open) => {
                        self.pending.push(status);
                        return Ok(None);
                    }
                    Some(Verdict::Reached) => {}
                    Some(Verdict::Failed) => {
                        let state = states(&status).join(", ");
                        self.progress.suspend(|| tell!("fail-on-state", card = card.number(), state = state));
                        self.exit = self.exit.or_worse(Exit::SomeRejected);
                    }
                    None => self.exit = self.exit.or_worse(exit_code(&status)),
                }
                self.late |= status.end == End::DeadlineReached;
                if let Some(error) = &status.last_failure {
                    self.failures.add_last_poll(card.number(), error);
                }
                self.progress.record(state(&status));
                self.push(StatusRow::of_card(&status))?;
                Ok(None)
            }
            Err(error) => {
                self.exit = self.exit.or_worse(Exit::of_card(&error));
                self.failures.add(card.number(), &error);
                self.progress.record("error");
                self.push([StatusRow::of_failure(card.number(), &error)])?;
                let is_common = match error.kind() {
                    ErrorKind::Auth | ErrorKind::ClockSkew | ErrorKind::Credentials => true,
                    // A certificate that is not valid, for example.
                    ErrorKind::Connect => !error.is_transient(),
                    _ => false,
                };
                Ok((is_common && !self.has_result).then_some(error))
            }
        }
    }

    /// Prints the rows of cards that are not queried because of an earlier failure.
    fn add_unqueried(&mut self, cards: impl Iterator<Item = CardQuery>, error: &Error) -> Result<(), CliError> {
        let why = format!("not queried after an earlier failure: {error}");
        for card in cards {
            self.failures.add_unqueried();
            self.push([StatusRow::of_failure(card.number(), &why)])?;
        }
        Ok(())
    }

    fn push(&mut self, rows: impl IntoIterator<Item = StatusRow>) -> Result<(), CliError> {
        let output = &mut self.output;
        self.progress.suspend(|| rows.into_iter().try_for_each(|row| output.push(OutputRow::of(&row))))
    }

    fn finish(mut self, no_wait: bool) -> Result<Exit, CliError> {
        self.push_pending()?;
        self.progress.finish();
        let written = self.output.finish();
        self.failures.report();
        written?;
        if self.late && !no_wait && self.exit == Exit::StillOpen {
            tell!("status-deadline");
        }
        Ok(self.exit)
    }

    /// Prints the rows of the cards whose state did not end the wait.
    fn push_pending(&mut self) -> Result<(), CliError> {
        let pending = std::mem::take(&mut self.pending);
        if !pending.is_empty() {
            self.exit = self.exit.or_worse(Exit::StillOpen);
            self.late = true;
        }
        pending.iter().try_for_each(|status| self.push(StatusRow::of_card(status)))
    }

    /// Prints what is known of the open cards, a row for each other card, and how many cards have a result.
    fn finish_stopped(mut self, signal: StopSignal, open: &[CardStatus], all: &[String]) -> Result<Exit, CliError> {
        for status in open {
            self.printed.insert(status.card.number().to_owned());
            self.push(StatusRow::of_card(status))?;
        }
        self.push_pending()?;
        for number in all {
            if !self.printed.contains(number) {
                self.push([StatusRow::of_failure(number, format!("no result yet: {}", signal.as_str()))])?;
            }
        }
        let done = self.progress.describe();
        self.progress.finish();
        let written = self.output.finish();
        self.failures.report();
        written?;
        tell!("stopped-after", signal = signal.to_string(), done = done);
        Ok(signal.exit())
    }
}

/// Returns the states of the carrier cards of a card.
fn states(status: &CardStatus) -> Vec<&'static str> {
    network_states(&status.rows)
}

/// Returns the exit code for the result of one card.
fn exit_code(status: &CardStatus) -> Exit {
    if status.end != End::Finished {
        return Exit::StillOpen;
    }
    let failed = status.rows.iter().any(|row| row.status == Some(CardQueryStatus::Failure));
    if failed { Exit::SomeRejected } else { Exit::Success }
}

/// Returns the state of a card for the progress: that of its rows, or `failure` if any row failed.
fn state(status: &CardStatus) -> &'static str {
    match exit_code(status) {
        Exit::StillOpen => "open",
        Exit::SomeRejected => "failure",
        _ => "success",
    }
}
