//! `simfleet report`: lists of cards from the ledger, without any call.

mod escape;
mod page;
mod plot;
mod select;
mod style;

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use clap::Args;
use simfleet_fleet::{FleetSummary, History};

use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::parse::{age, volume};
use crate::global::GlobalArgs;
use crate::history_ledger::{FleetArgs, ago, for_each_card, instant, open_existing};
use crate::lang::text;
use crate::output::{Output, OutputRow, tell, write_file};
use crate::rows::ReportRow;
use crate::signals::Signals;
use crate::state::{StateArgs, ledger_failed};
use page::{FleetFacts, Page};
use select::{Limits, ReportKind, Selection};

const MB: u64 = 1024 * 1024;
const DAY: u64 = 86_400;

#[derive(Args, Debug)]
pub(crate) struct ReportArgs {
    /// The list. Without it, --html writes a page with all lists.
    #[arg(value_enum, value_name = "LIST", required_unless_present = "html")]
    pub(crate) list: Option<ReportKind>,

    /// With expiring: packages that end within this time, such as 12h, 30d or 8w [default: 30d].
    #[arg(long, value_name = "TIME", value_parser = age)]
    pub(crate) within: Option<Duration>,

    /// With low: cards with less remaining volume than this, such as 100MB [default: 100MB].
    #[arg(long, value_name = "VOLUME", value_parser = volume)]
    pub(crate) below: Option<u64>,

    /// With silent: cards in use without growth of the used volume for this time [default: 30d].
    #[arg(long = "for", value_name = "TIME", value_parser = age)]
    pub(crate) silent_for: Option<Duration>,

    /// With usage: cards that have used at least this volume, such as 1GB [default: all].
    #[arg(long, value_name = "VOLUME", value_parser = volume)]
    pub(crate) above: Option<u64>,

    /// Write one self-contained page with counts, plots over time and lists to this file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "columns", "jq"])]
    pub(crate) html: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) fleet: FleetArgs,

    #[command(flatten)]
    pub(crate) state: StateArgs,
}

impl ReportArgs {
    fn limits(&self, now: SystemTime) -> Limits {
        Limits {
            now,
            within: self.within.unwrap_or(Duration::from_secs(30 * DAY)),
            below: self.below.unwrap_or(100 * MB),
            silent_for: self.silent_for.unwrap_or(Duration::from_secs(30 * DAY)),
            above: self.above.unwrap_or(0),
        }
    }

    /// Fails if a limit of another list is given.
    fn check(&self) -> Result<(), CliError> {
        let Some(list) = self.list else { return Ok(()) };
        for (option, is_given, of) in [
            ("--within", self.within.is_some(), ReportKind::Expiring),
            ("--below", self.below.is_some(), ReportKind::Low),
            ("--for", self.silent_for.is_some(), ReportKind::Silent),
            ("--above", self.above.is_some(), ReportKind::Usage),
        ] {
            if is_given && list != of {
                return Err(CliError::usage(
                    text!("report-option-of-other", option = option, list = of.name()),
                    text!("report-option-of-other-remedy"),
                ));
            }
        }
        Ok(())
    }
}

pub(crate) async fn run(global: &GlobalArgs, args: ReportArgs, _: &Signals) -> Result<Exit, CliError> {
    args.check()?;
    let now = SystemTime::now();
    let limits = args.limits(now);
    if let Some(path) = &args.html {
        let lists = args.list.map_or_else(|| ReportKind::ALL.to_vec(), |list| vec![list]);
        let history = open_existing(&args.state).await?;
        let fleets = args.fleet.fleets(&*history).await?;
        let page = page(&*history, fleets, &lists, limits).await?;
        write_file("--html", path, &page.html())?;
        tell!("report-written", file = path.display().to_string());
        return Ok(Exit::Success);
    }
    let Some(list) = args.list else { return Ok(Exit::Success) };
    let mut output = Output::fixed::<ReportRow>(&global.output, Some(list.columns()))?;
    let history = open_existing(&args.state).await?;
    let fleets = args.fleet.fleets(&*history).await?;
    let mut selection = Selection::new(list);
    for fleet in &fleets {
        for_each_card(&*history, &fleet.id, |card| selection.add(&card, &limits)).await?;
    }
    for row in selection.into_rows() {
        output.push(OutputRow::of(&row))?;
        if output.is_reader_gone() {
            break;
        }
    }
    output.finish()?;
    for fleet in &fleets {
        describe_age(fleet, now);
    }
    Ok(Exit::Success)
}

/// Says how old the data of a fleet is.
fn describe_age(fleet: &FleetSummary, now: SystemTime) {
    let (service, account) = (fleet.id.service.as_str(), fleet.id.account.as_str());
    match fleet.swept_at {
        Some(at) => {
            let (passed, at) = (ago(at, now), instant(at));
            tell!("report-age", service = service, account = account, cards = fleet.cards, at = at, ago = passed);
        }
        None => tell!("report-never-swept", service = service, account = account, cards = fleet.cards),
    }
}

/// Reads what the page shows, in one pass over the cards.
async fn page(
    history: &dyn History,
    fleets: Vec<FleetSummary>,
    lists: &[ReportKind],
    limits: Limits,
) -> Result<Page, CliError> {
    let mut selections: Vec<Selection> = lists.iter().map(|list| Selection::new(*list)).collect();
    let mut facts = Vec::new();
    for summary in fleets {
        let sweeps = history.sweeps(&summary.id).await.map_err(|error| ledger_failed(&error))?;
        let mut fleet = FleetFacts::new(summary, sweeps);
        let id = fleet.summary.id.clone();
        for_each_card(history, &id, |card| {
            fleet.count(&card);
            selections.iter_mut().for_each(|selection| selection.add(&card, &limits));
        })
        .await?;
        facts.push(fleet);
    }
    Ok(Page { limits, fleets: facts, selections })
}
