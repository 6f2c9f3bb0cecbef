//! `simfleet sync`: reads the list of a service into the ledger.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use clap::Args;
use indicatif::ProgressBar;
use simfleet::random::SystemRandom;
use simfleet_fleet::{FleetError, FleetId, History, Sweep, SweepProgress, SweepRecord};

use crate::bar::{bar, fitting};
use crate::card_numbers::CardNumber;
use crate::clients;
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::cards::CardFile;
use crate::global::GlobalArgs;
use crate::history_ledger::{self, ListService, for_each_card};
use crate::lang::text;
use crate::output::{Output, OutputRow, tell};
use crate::rows::SyncRow;
use crate::signals::{Signals, StopSignal};
use crate::state::{StateArgs, ledger_failed};

/// The time between two lines where there is no terminal.
const LINE_AFTER: Duration = Duration::from_secs(30);

#[derive(Args, Debug)]
pub(crate) struct SyncArgs {
    /// Service whose list is read.
    #[arg(long, value_enum, default_value_t = ListService::Linkcard, value_name = "SERVICE")]
    pub(crate) service: ListService,

    /// Card numbers, for haoka only [default: the cards that the ledger knows]. @FILE reads a list like --from.
    #[arg(value_name = "SIM_NO")]
    pub(crate) cards: Vec<String>,

    #[command(flatten)]
    pub(crate) file: CardFile,

    #[command(flatten)]
    pub(crate) state: StateArgs,
}

/// How a sweep ended.
enum End {
    Swept(SweepRecord),
    Stopped(StopSignal),
    Failed(FleetError),
}

pub(crate) async fn run(global: &GlobalArgs, args: SyncArgs, signals: &Signals) -> Result<Exit, CliError> {
    let output = Output::fixed::<SyncRow>(&global.output, Some(&SyncRow::TABLE_COLUMNS))?;
    let history = history_ledger::open(&args.state).await?;
    let begun = SystemTime::now();
    let mut sweep = begin(global, &args, &history).await?;
    let fleet = sweep.fleet().clone();
    let end = read(&mut sweep, signals).await;
    let progress = sweep.progress();
    let end = match end {
        None => match sweep.finish().await {
            Ok(record) => End::Swept(record),
            Err(error) => End::Failed(error),
        },
        Some(end) => end,
    };
    match end {
        End::Swept(record) => {
            let exit = if record.is_complete { Exit::Success } else { Exit::StillOpen };
            finish(output, &SyncRow::of(&fleet, &record, begun))?;
            match (record.is_complete, record.cards) {
                (true, _) => {}
                (false, 0) => tell!("sync-empty"),
                (false, _) => tell!("sync-repeated", count = record.repeated),
            }
            Ok(exit)
        }
        End::Stopped(signal) => {
            tell!("sync-stopped", signal = signal.to_string(), cards = progress.cards);
            Ok(signal.exit())
        }
        End::Failed(error) => {
            tell!("sync-incomplete", cards = progress.cards);
            Err(failed(error))
        }
    }
}

fn finish(mut output: Output, row: &SyncRow) -> Result<(), CliError> {
    output.push(OutputRow::of(row))?;
    output.finish()
}

fn failed(error: FleetError) -> CliError {
    match error {
        FleetError::Service(error) => error.into(),
        FleetError::Ledger(error) => ledger_failed(&error),
        other => CliError::local(other.to_string(), text!("ledger-fails-remedy")),
    }
}

/// Begins the sweep that the arguments describe.
async fn begin(global: &GlobalArgs, args: &SyncArgs, history: &Arc<dyn History>) -> Result<Sweep, CliError> {
    let has_list = !args.cards.is_empty() || args.file.from.is_some();
    match args.service {
        ListService::Linkcard if has_list => {
            Err(CliError::usage(text!("sync-list-of-linkcard"), text!("sync-list-of-linkcard-remedy")))
        }
        ListService::Linkcard => sweep_linkcard(global, history).await,
        ListService::Haoka => {
            let numbers = if has_list { Some(args.file.numbers(CardNumber::SimNo, &args.cards)?) } else { None };
            sweep_haoka(global, history, numbers).await
        }
    }
}

/// Begins a sweep over all cards of Linkcard.
pub(crate) async fn sweep_linkcard(global: &GlobalArgs, history: &Arc<dyn History>) -> Result<Sweep, CliError> {
    let linkcard = clients::linkcard(global).await?;
    Sweep::linkcard(linkcard, Arc::clone(history), &SystemRandom).await.map_err(failed)
}

/// Begins a sweep over cards of haoka: these, or all that the ledger knows.
pub(crate) async fn sweep_haoka(
    global: &GlobalArgs,
    history: &Arc<dyn History>,
    numbers: Option<Vec<String>>,
) -> Result<Sweep, CliError> {
    let haoka = clients::haoka(global).await?;
    let is_whole = numbers.is_none();
    let numbers = match numbers {
        Some(numbers) => numbers,
        None => {
            let mut known = Vec::new();
            for_each_card(&**history, &FleetId::of_haoka(&haoka), |card| known.push(card.number)).await?;
            known
        }
    };
    if numbers.is_empty() {
        return Err(CliError::usage(text!("sync-without-cards"), text!("sync-without-cards-remedy")));
    }
    Sweep::haoka(haoka, Arc::clone(history), &SystemRandom, numbers, is_whole).await.map_err(failed)
}

/// Reads all pages. Returns `None` if the sweep can be finished.
async fn read(sweep: &mut Sweep, signals: &Signals) -> Option<End> {
    let mut meter = Meter::new();
    let end = loop {
        let next = tokio::select! {
            next = sweep.next() => next,
            signal = signals.stop() => break Some(End::Stopped(signal)),
        };
        match next {
            Ok(Some(progress)) => meter.show(progress),
            Ok(None) => break None,
            Err(error) => break Some(End::Failed(error)),
        }
    };
    meter.clear();
    end
}

/// Sweeps the list of a service before a command that compares with it. Fails unless the sweep is complete.
pub(crate) async fn sweep_whole(
    mut sweep: Sweep,
    signals: &Signals,
) -> Result<Result<SweepRecord, StopSignal>, CliError> {
    match read(&mut sweep, signals).await {
        None => sweep.finish().await.map(Ok).map_err(failed),
        Some(End::Stopped(signal)) => Ok(Err(signal)),
        Some(End::Failed(error)) => Err(failed(error)),
        Some(End::Swept(record)) => Ok(Ok(record)),
    }
}

/// The progress of a sweep on stderr: a bar on a terminal, a line now and then elsewhere.
struct Meter {
    bar: Option<ProgressBar>,
    last_line: Instant,
}

impl Meter {
    fn new() -> Self {
        Self { bar: bar(None), last_line: Instant::now() }
    }

    fn show(&mut self, progress: SweepProgress) {
        let SweepProgress { calls, cards, expected, .. } = progress;
        if let Some(bar) = &self.bar {
            if let Some(expected) = expected {
                bar.set_length(expected);
            }
            bar.set_message(fitting(bar, &[text!("sync-calls", count = calls)]));
            bar.set_position(cards);
        } else if self.last_line.elapsed() >= LINE_AFTER {
            self.last_line = Instant::now();
            match expected {
                Some(all) => tell!("sync-progress", cards = cards, all = all, calls = calls),
                None => tell!("sync-progress-open", cards = cards, calls = calls),
            }
        }
    }

    fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
