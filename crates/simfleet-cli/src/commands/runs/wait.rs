//! `simfleet runs wait`: prints the results that other processes store.

use std::collections::HashMap;
use std::time::Duration;

use clap::Args;
use simfleet::clock::{Clock, ScaledClock};
use simfleet_fleet::{Ledger, Run, RunCounts, RunState};

use super::id::RunIdArgs;
use super::list::is_open;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::parse::duration;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::tell;
use crate::runs::{Found, Kind, Printer, Reason, find, print_final, print_rest};
use crate::signals::Signals;
use crate::state::{StateArgs, ledger_failed};

/// How often the ledger is read.
const PAUSE: Duration = Duration::from_secs(2);

#[derive(Args, Debug)]
pub(super) struct WaitRunArgs {
    #[command(flatten)]
    run: RunIdArgs,

    /// How long to wait at most: 90, 90s, 15m, 1h [default: until every card has a final result].
    #[arg(long, value_name = "TIME", value_parser = duration)]
    timeout: Option<Duration>,
}

impl WaitRunArgs {
    pub(super) fn or(mut self, outer: &StateArgs) -> Self {
        self.run.state = self.run.state.or(outer);
        self
    }
}

pub(super) async fn run(global: &GlobalArgs, args: WaitRunArgs, signals: &Signals) -> Result<Exit, CliError> {
    let Found { ledger, run } = find(&args.run.state, &args.run.id).await?;
    let kind = Kind::known(&run)?;
    let cards = usize::try_from(run.counts.cards).unwrap_or(usize::MAX);
    let mut printer = Printer::new(global, kind, Kind::goal(&run), cards)?;
    let clock = ScaledClock::new(global.time_scale);
    let deadline = args.timeout.map_or(Duration::MAX, |timeout| clock.monotonic().saturating_add(timeout));
    let next = format!("simfleet runs resume {}{}{}", run.id, args.run.state.as_option(), global.service_options());
    if is_open(&run) {
        tell!("run-waiting", id = run.id.to_string(), next = next.as_str());
    }
    let mut seen: Option<RunCounts> = None;
    let signal = loop {
        let now = current(&*ledger, &run).await?;
        if seen.as_ref() != Some(&now.counts) {
            print_final(&*ledger, &run.id, &mut printer).await?;
            seen = Some(now.counts.clone());
        }
        printer.progress.tick(None);
        if !is_open(&now) || clock.monotonic() >= deadline || printer.is_reader_gone() {
            break None;
        }
        tokio::select! {
            () = clock.sleep(PAUSE) => {}
            signal = signals.stop() => break Some(signal),
        }
    };
    let done = printer.progress.describe();
    let now = current(&*ledger, &run).await?;
    let why = match (signal, now.state) {
        (Some(signal), _) => format!("no result yet: {}", signal.as_str()),
        (None, RunState::Cancelled) => "the run was cancelled".to_owned(),
        (None, _) => "no result yet".to_owned(),
    };
    let reason = Reason { unsent: why.clone(), pending: why };
    print_rest(&*ledger, &run.id, &mut printer, &HashMap::new(), &reason).await?;
    let exit = printer.finish(false);
    if let Some(signal) = signal {
        tell!("run-wait-stopped", signal = signal.to_string(), done = done);
        return Ok(signal.exit());
    }
    if is_open(&now) {
        let counts = &now.counts;
        tell!("run-open", open = counts.waiting + counts.unfinished, cards = counts.cards, next = next);
    }
    Ok(exit)
}

/// Reads the run again. Fails if it was deleted.
async fn current(ledger: &dyn Ledger, run: &Run) -> Result<Run, CliError> {
    let found = ledger.run(&run.id).await.map_err(|error| ledger_failed(&error))?;
    found.ok_or_else(|| CliError::local(text!("run-deleted", id = run.id.to_string()), text!("run-deleted-remedy")))
}
