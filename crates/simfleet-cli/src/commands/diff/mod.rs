//! `simfleet diff`: compares a list of cards with those of the platform.

mod compare;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use clap::Args;
use simfleet_fleet::{FleetId, FleetSummary, History};

use crate::card_list::ListedCard;
use crate::card_numbers::CardNumber;
use crate::commands::sync::{sweep_haoka, sweep_linkcard, sweep_whole};
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::cards::ListSelection;
use crate::global::GlobalArgs;
use crate::history_ledger::{self, FleetArgs, ListService, ago, for_each_card, instant};
use crate::lang::text;
use crate::output::{Output, OutputRow, tell};
use crate::rows::DiffRow;
use crate::signals::Signals;
use crate::state::StateArgs;
use compare::{Comparison, Platform};

#[derive(Args, Debug)]
pub(crate) struct DiffArgs {
    /// List of cards, read like --from of other commands; `-` is stdin. If a table has columns for ICCID, MSISDN and simNo, all
    /// of them are compared.
    #[arg(value_name = "FILE")]
    pub(crate) list: PathBuf,

    /// Read the platform's list into the ledger first, like `simfleet sync`, instead of comparing with its last state there.
    #[arg(long)]
    pub(crate) live: bool,

    #[command(flatten)]
    pub(crate) selection: ListSelection,

    #[command(flatten)]
    pub(crate) fleet: FleetArgs,

    #[command(flatten)]
    pub(crate) state: StateArgs,
}

pub(crate) async fn run(global: &GlobalArgs, args: DiffArgs, signals: &Signals) -> Result<Exit, CliError> {
    let mut output = Output::fixed::<DiffRow>(&global.output, None)?;
    let (history, fleet, cards) = if args.live {
        let service = args.fleet.service.unwrap_or(ListService::Linkcard);
        let cards = args.selection.cards(kind_of(service.name()), &args.list)?;
        let history = history_ledger::open(&args.state).await?;
        match sweep(global, service, &history, &cards, signals).await? {
            Ok(fleet) => (history, fleet, cards),
            Err(exit) => return Ok(exit),
        }
    } else {
        let history = history_ledger::open_existing(&args.state).await?;
        let fleet = only_fleet(&args, &*history).await?;
        let cards = args.selection.cards(kind_of(&fleet.id.service), &args.list)?;
        describe_age(&fleet);
        (history, fleet.id, cards)
    };
    if cards.is_empty() {
        return Err(CliError::usage(text!("numbers-missing"), text!("diff-empty-remedy")));
    }
    let mut platform = Platform::default();
    for_each_card(&*history, &fleet, |card| platform.add(&card)).await?;
    let mut comparison = Comparison::new(platform);
    for card in &cards {
        if let Some(row) = comparison.check(card) {
            output.push(OutputRow::of(&row))?;
        }
    }
    for row in comparison.extra() {
        output.push(OutputRow::of(&row))?;
    }
    output.finish()?;
    Ok(summarize(&args.list, cards.len(), &comparison))
}

/// Returns the kind of number by which a service identifies cards.
fn kind_of(service: &str) -> CardNumber {
    if service == ListService::Haoka.name() { CardNumber::SimNo } else { CardNumber::Iccid }
}

/// Reads the platform's list. Returns the fleet, or the exit code after a signal.
async fn sweep(
    global: &GlobalArgs,
    service: ListService,
    history: &Arc<dyn History>,
    cards: &[ListedCard],
    signals: &Signals,
) -> Result<Result<FleetId, Exit>, CliError> {
    let sweep = match service {
        ListService::Linkcard => sweep_linkcard(global, history).await?,
        ListService::Haoka => {
            let numbers = cards.iter().filter_map(|card| card.sim_no.clone()).collect();
            sweep_haoka(global, history, Some(numbers)).await?
        }
    };
    let fleet = sweep.fleet().clone();
    let record = match sweep_whole(sweep, signals).await? {
        Ok(record) => record,
        Err(signal) => {
            tell!("diff-stopped", signal = signal.to_string());
            return Ok(Err(signal.exit()));
        }
    };
    if !record.is_complete && record.repeated > 0 {
        tell!("sync-repeated", count = record.repeated);
    }
    if service == ListService::Haoka {
        tell!("diff-haoka-extra");
    }
    Ok(Ok(fleet))
}

/// Returns the fleet to compare with.
///
/// # Errors
///
/// Fails if there are several, or no sweep has read its list.
async fn only_fleet(args: &DiffArgs, history: &dyn History) -> Result<FleetSummary, CliError> {
    let mut fleets = args.fleet.fleets(history).await?;
    fleets.retain(|fleet| fleet.cards > 0);
    match fleets.as_slice() {
        [fleet] => Ok(fleet.clone()),
        [] => Err(CliError::usage(text!("history-no-fleet"), text!("history-no-fleet-remedy"))),
        several => {
            let name = |fleet: &FleetSummary| format!("{} {}", fleet.id.service, fleet.id.account);
            let names: Vec<String> = several.iter().map(name).collect();
            Err(CliError::usage(
                text!("diff-several-fleets", fleets = names.join(&text!("comma"))),
                text!("diff-several-fleets-remedy"),
            ))
        }
    }
}

fn describe_age(fleet: &FleetSummary) {
    let (service, account) = (fleet.id.service.as_str(), fleet.id.account.as_str());
    match fleet.swept_at {
        Some(at) => {
            let (passed, at) = (ago(at, SystemTime::now()), instant(at));
            tell!("report-age", service = service, account = account, cards = fleet.cards, at = at, ago = passed);
        }
        None => tell!("report-never-swept", service = service, account = account, cards = fleet.cards),
    }
}

fn summarize(list: &Path, cards: usize, comparison: &Comparison) -> Exit {
    let counts = comparison.counts;
    let file = list.display().to_string();
    if counts.all() == 0 {
        tell!("diff-same", file = file, cards = cards);
        return Exit::Success;
    }
    let (missing, extra, mismatch) = (counts.missing, counts.extra, counts.mismatch);
    tell!("diff-differs", file = file, cards = cards, missing = missing, extra = extra, mismatch = mismatch);
    // The exit code of differences, as of diff(1).
    Exit::Failed
}
