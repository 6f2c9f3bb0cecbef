//! Works on a run and prints its rows as they come.
//!
//! A signal during a request that changes something waits for its response; no further one is sent. A second signal leaves the
//! outcome of such requests to the next command that resumes the run.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use simfleet::clock::{Clock, ScaledClock};
use simfleet::{Error, WaitFor};
use simfleet_fleet::{CardResult, Fleet, FleetError, FleetRun, Ledger, RunCounts, RunId, RunState};

use super::failed::fleet_failed;
use super::kind::Kind;
use super::printer::Printer;
use super::rest::{Reason, print_final, print_rest, print_results};
use super::start::{Begin, Place, RunStart, begin};
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::outage::Outage;
use crate::output::{has_stdout_failed, say, tell, write_failure};
use crate::signals::{Signals, StopSignal};
use crate::state::{StateArgs, ledger_failed};

/// How often the progress is updated.
const TICK: Duration = Duration::from_millis(500);

/// How often cards that another process works on are checked.
const OTHERS: Duration = Duration::from_secs(5);

/// The work on a run.
#[derive(Debug)]
pub(crate) struct Session<'a> {
    pub(crate) global: &'a GlobalArgs,
    pub(crate) signals: &'a Signals,
    pub(crate) state: &'a StateArgs,
    pub(crate) fleet: Fleet,
    pub(crate) kind: Kind,
    pub(crate) wait: WaitFor,
    /// Whether the process prints the rows of all cards, also of those that other processes work on.
    is_whole: bool,
    /// Whether the command goes on without a run if none can be recorded.
    is_optional: bool,
}

/// How the work of this process ended.
enum Ended {
    /// Nothing is left for it.
    Done,
    Signal(StopSignal),
    /// No batch could be sent for longer than the timeout.
    GaveUp(Error),
    Failed(FleetError),
    ReaderGone,
}

impl<'a> Session<'a> {
    pub(crate) fn new(
        global: &'a GlobalArgs,
        signals: &'a Signals,
        state: &'a StateArgs,
        fleet: Fleet,
        kind: Kind,
        wait: WaitFor,
    ) -> Self {
        Self { global, signals, state, fleet, kind, wait, is_whole: true, is_optional: false }
    }

    /// Prints the rows of those cards only that this process works on.
    #[must_use]
    pub(crate) fn of_own_cards(self) -> Self {
        Self { is_whole: false, ..self }
    }

    /// Goes on without a run if none can be recorded.
    #[must_use]
    pub(crate) fn optional(self, is_optional: bool) -> Self {
        Self { is_optional, ..self }
    }

    /// Starts a run, or resumes the same one of a short time ago, and works on it. Returns `None` if no run can be
    /// recorded and the command goes on without one.
    pub(crate) async fn start(self, start: RunStart, printer: Printer) -> Result<Option<Exit>, CliError> {
        let (count, options) = (start.numbers.len(), self.options());
        let place = Place {
            fleet: &self.fleet,
            kind: self.kind,
            wait: &self.wait,
            options: &options,
            is_optional: self.is_optional,
        };
        match begin(&place, start).await? {
            Begin::New(run) => {
                tell!("run-started", id = run.id().to_string(), cards = text!("card-count", count = count));
                self.work(run, printer).await.map(Some)
            }
            Begin::Earlier(run) => self.resume(run, printer).await.map(Some),
            Begin::Without(error) => {
                tell!("run-unrecorded", error = error.to_string());
                Ok(None)
            }
        }
    }

    /// Prints the results that a run has already, and works on it.
    pub(crate) async fn resume(self, run: FleetRun, mut printer: Printer) -> Result<Exit, CliError> {
        let counts = self.ledger().run(run.id()).await.map_err(|error| ledger_failed(&error))?;
        let counts = counts.map(|run| run.counts).unwrap_or_default();
        let open = counts.waiting + counts.unfinished;
        tell!("run-resumed", id = run.id().to_string(), open = open, cards = counts.cards);
        if self.is_whole {
            print_final(&**self.ledger(), run.id(), &mut printer).await?;
        }
        printer.progress.restart();
        self.work(run, printer).await
    }

    /// Works until nothing is left to do, and prints the rows.
    async fn work(self, run: FleetRun, mut printer: Printer) -> Result<Exit, CliError> {
        let mut run = run;
        let id = run.id().clone();
        let mut outage = Outage::default();
        let (ended, known) = loop {
            let ended = self.pump(&mut run, &mut printer, &mut outage).await?;
            let known: HashMap<String, CardResult> =
                run.unfinished().map(|result| (result.card.clone(), result)).collect();
            // Ends its claims, so that others can continue at once.
            drop(run);
            if !matches!(ended, Ended::Done) || !self.is_whole {
                break (ended, known);
            }
            match self.others_work(&id, &mut printer).await {
                Ok(true) => {}
                Ok(false) => break (ended, known),
                Err(error) => return Ok(self.without_ledger(&id, printer, &error)),
            }
            let clock = ScaledClock::new(self.global.time_scale);
            tokio::select! {
                () = clock.sleep(OTHERS) => {}
                signal = self.signals.stop() => break (Ended::Signal(signal), known),
            }
            run = match self.fleet.resume(&id, self.wait.clone()).await {
                Ok(run) => run,
                Err(error) => return Ok(self.without_ledger(&id, printer, &fleet_failed(&error))),
            };
        };
        outage.finish();
        // The rows that follow are not results.
        let done = printer.progress.describe();
        // A ledger that does not work has no rows either.
        if self.is_whole && !matches!(ended, Ended::ReaderGone | Ended::Failed(FleetError::Ledger(_))) {
            let why = self.reason(&ended);
            if let Err(error) = print_rest(&**self.ledger(), &id, &mut printer, &known, &why).await {
                return Ok(self.without_ledger(&id, printer, &error));
            }
        }
        self.finish(&id, printer, ended, done).await
    }

    /// Completes the output when the ledger has failed, so that the rows that are known are not lost, and reports the failure. An
    /// unknown outcome matters more than the failure.
    fn without_ledger(&self, id: &RunId, printer: Printer, error: &CliError) -> Exit {
        let exit = printer.finish(false);
        tell!("stdout-rows-in-ledger", next = format!("simfleet runs export {id}{}", self.state.as_option()));
        write_failure(error);
        exit.or_worse(error.exit())
    }

    fn ledger(&self) -> &Arc<dyn Ledger> {
        self.fleet.ledger()
    }

    /// Prints results until the run has nothing left to do, or has to stop.
    async fn pump(&self, run: &mut FleetRun, printer: &mut Printer, outage: &mut Outage) -> Result<Ended, CliError> {
        let mut ticks = tokio::time::interval(TICK);
        let mut sending = Failing::new(self.global.time_scale, self.wait.timeout());
        let mut signal = None;
        loop {
            tokio::select! {
                next = run.next() => match next {
                    Some(Ok(result)) => printer.add(&result)?,
                    Some(Err(error)) => return Ok(signal.map_or(Ended::Failed(error), Ended::Signal)),
                    None => return Ok(signal.map_or(Ended::Done, Ended::Signal)),
                },
                _ = ticks.tick() => {
                    let progress = run.progress();
                    if let Some(message) = outage.observe(progress.failed_poll.as_ref()) {
                        printer.progress.suspend(|| say!("simfleet: {message}"));
                    }
                    if let Some(error) = sending.observe(progress.last_failure.as_ref(), printer) {
                        return Ok(Ended::GaveUp(error));
                    }
                    printer.progress.tick(outage.lasts());
                }
                stop = self.signals.stop(), if signal.is_none() => {
                    run.stop();
                    if run.sending() > 0 {
                        printer.progress.suspend(|| tell!("batch-waiting", signal = stop.to_string()));
                    }
                    signal = Some(stop);
                }
                () = self.signals.end(), if signal.is_some() => {
                    return Ok(signal.map_or(Ended::Done, Ended::Signal));
                }
            }
            if let Some(signal) = signal.filter(|_| run.sending() == 0) {
                return Ok(Ended::Signal(signal));
            }
            // The results of writes are worth waiting for: they are in the ledger.
            if printer.is_reader_gone() && !self.kind.is_write() {
                return Ok(Ended::ReaderGone);
            }
        }
    }

    /// Prints what other processes have found out. Returns whether they still work on cards without a result.
    async fn others_work(&self, id: &RunId, printer: &mut Printer) -> Result<bool, CliError> {
        let without = print_results(&**self.ledger(), id, printer).await?;
        let (state, _) = self.run_state(id).await?;
        let unsent = if state == RunState::Cancelled { 0 } else { without.unsent };
        Ok(without.pending + unsent > 0)
    }

    async fn run_state(&self, id: &RunId) -> Result<(RunState, RunCounts), CliError> {
        let run = self.ledger().run(id).await.map_err(|error| ledger_failed(&error))?;
        // Another process may have deleted it.
        Ok(run.map_or((RunState::Cancelled, RunCounts::default()), |run| (run.state, run.counts)))
    }

    /// Returns why cards have no result, as text in their rows.
    fn reason(&self, ended: &Ended) -> Reason {
        let what = if self.kind.is_write() { "not submitted" } else { "not queried" };
        let unsent = match ended {
            Ended::Signal(signal) => format!("{what}: {}", signal.as_str()),
            Ended::GaveUp(error) => format!("{what}: {error}"),
            Ended::Failed(FleetError::Service(error)) if self.kind.is_write() => error.to_string(),
            Ended::Failed(error) => format!("{what} after an earlier failure: {error}"),
            _ => format!("{what}: the run was cancelled"),
        };
        let pending = match ended {
            Ended::Signal(signal) => format!("no result yet: {}", signal.as_str()),
            _ if self.kind.is_write() => "no result yet".to_owned(),
            _ => unsent.clone(),
        };
        Reason { unsent, pending }
    }

    /// Completes the output, and says how to go on.
    async fn finish(&self, id: &RunId, printer: Printer, ended: Ended, done: String) -> Result<Exit, CliError> {
        let exit = printer.finish(matches!(ended, Ended::Done) && !self.wait.timeout().is_zero());
        if has_stdout_failed() {
            tell!("stdout-rows-in-ledger", next = format!("simfleet runs export {id}{}", self.state.as_option()));
        }
        // The failure of a ledger is reported once.
        let (state, counts) = match &ended {
            Ended::Failed(FleetError::Ledger(_)) => (RunState::Open, RunCounts::default()),
            _ => self.run_state(id).await?,
        };
        let is_open = state == RunState::Open && !counts.is_finished();
        let next = format!("simfleet runs resume {id}{}", self.options());
        match ended {
            Ended::Signal(signal) => {
                match (is_open, self.kind.is_write()) {
                    (true, true) => {
                        tell!("run-stopped-write", signal = signal.to_string(), done = done, next = next);
                    }
                    (true, false) => tell!("run-stopped", signal = signal.to_string(), done = done, next = next),
                    (false, _) => tell!("run-stopped-finished", signal = signal.to_string(), done = done),
                }
                return Ok(signal.exit());
            }
            Ended::Failed(FleetError::Service(error)) => {
                say!("simfleet: {}", one_line(&error));
                say_open(is_open, &counts, next);
                return Ok(Exit::of_card(&error).or_worse(without_open(exit)));
            }
            Ended::Failed(error) => {
                say_open(is_open, &counts, next);
                return Err(fleet_failed(&error));
            }
            Ended::GaveUp(error) => {
                tell!("run-gave-up", error = one_line(&error));
                say_open(is_open, &counts, next);
                return Ok(Exit::of_card(&error).or_worse(without_open(exit)));
            }
            Ended::Done | Ended::ReaderGone => say_open(is_open, &counts, next),
        }
        Ok(exit)
    }

    /// Returns the options with which another command reaches the same ledger and service.
    fn options(&self) -> String {
        format!("{}{}", self.state.as_option(), self.global.service_options())
    }
}

/// Returns the exit code without the one that says that cards have no result yet: the failure says why.
fn without_open(exit: Exit) -> Exit {
    if exit == Exit::StillOpen { Exit::Success } else { exit }
}

fn say_open(is_open: bool, counts: &RunCounts, next: String) {
    if is_open {
        tell!("run-open", open = counts.waiting + counts.unfinished, cards = counts.cards, next = next);
    }
}

/// Watches how long no batch could be sent.
struct Failing {
    clock: ScaledClock,
    since: Option<Duration>,
    limit: Duration,
}

impl Failing {
    fn new(time_scale: f64, limit: Duration) -> Self {
        Self { clock: ScaledClock::new(time_scale), since: None, limit }
    }

    /// Reports that no batch can be sent. Returns the failure when it has lasted longer than the timeout.
    fn observe(&mut self, failure: Option<&Error>, printer: &Printer) -> Option<Error> {
        let Some(failure) = failure else {
            self.since = None;
            return None;
        };
        let now = self.clock.monotonic();
        match self.since {
            None => {
                self.since = Some(now);
                printer.progress.suspend(|| tell!("run-batch-fails", error = one_line(failure)));
                self.limit.is_zero().then(|| failure.clone())
            }
            Some(since) => (now.saturating_sub(since) >= self.limit).then(|| failure.clone()),
        }
    }
}
