//! `simfleet history`: what has changed about a card, when, and which run or sweep saw it; `history prune` deletes old changes.

use std::time::{Duration, SystemTime};

use clap::{Args, Subcommand};
use simfleet_fleet::{History, KnownCard};

use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::parse::age;
use crate::global::GlobalArgs;
use crate::history_ledger::{ago, instant, open_existing};
use crate::lang::text;
use crate::output::{Output, OutputRow, say, tell};
use crate::rows::HistoryRow;
use crate::signals::Signals;
use crate::state::{StateArgs, ledger_failed};

/// How many observations are read from the ledger at once.
const CHUNK: usize = 1000;

#[derive(Args, Debug)]
#[command(subcommand_negates_reqs = true)]
pub(crate) struct HistoryArgs {
    #[command(subcommand)]
    command: Option<HistoryCommand>,

    /// Number of the card: ICCID, MSISDN or simNo, also one that it had before.
    #[arg(value_name = "CARD", required = true)]
    pub(crate) card: Option<String>,

    /// Changes of these members only, separated by commas, such as os_status or presence.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) member: Vec<String>,

    /// Changes of this time only, such as 90m, 12h or 30d.
    #[arg(long, value_name = "TIME", value_parser = age)]
    pub(crate) since: Option<Duration>,

    #[command(flatten)]
    pub(crate) state: StateArgs,
}

#[derive(Debug, Subcommand)]
enum HistoryCommand {
    /// Delete old changes from the ledger. The last change of each member of a card stays, and reports stay as they are.
    Prune(PruneArgs),
}

#[derive(Args, Debug)]
struct PruneArgs {
    /// Delete the changes that were seen longer ago than this: 90d, 26w.
    #[arg(long, value_name = "AGE", value_parser = age)]
    older_than: Duration,

    /// Only say how many changes would be deleted.
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    state: StateArgs,
}

impl HistoryArgs {
    /// Returns the name of a subcommand, which prints no data.
    pub(crate) fn without_data(&self) -> Option<&'static str> {
        self.command.as_ref().map(|_| "history prune")
    }
}

pub(crate) async fn run(global: &GlobalArgs, args: HistoryArgs, signals: &Signals) -> Result<Exit, CliError> {
    let number = args.card.as_deref().unwrap_or_default().trim();
    if let Some(HistoryCommand::Prune(prune)) = &args.command {
        if !args.member.is_empty() || args.since.is_some() {
            return Err(CliError::usage(text!("history-prune-filter"), text!("history-prune-filter-remedy")));
        }
        return self::prune(prune, number, &args.state, signals).await;
    }
    let mut output = Output::fixed::<HistoryRow>(&global.output, Some(&HistoryRow::TABLE_COLUMNS))?;
    let history = open_existing(&args.state).await?;
    let cards = history.find_cards(number).await.map_err(|error| ledger_failed(&error))?;
    let now = SystemTime::now();
    for card in &cards {
        describe(card, now);
        push_changes(&mut output, &*history, card, &args, now).await?;
    }
    output.finish()?;
    if cards.is_empty() {
        say!("simfleet: {}", text!("history-unknown-card", card = number.escape_debug().to_string()));
        return Ok(Exit::SomeRejected);
    }
    Ok(Exit::Success)
}

/// Deletes old changes of all cards.
async fn prune(args: &PruneArgs, card: &str, outer: &StateArgs, signals: &Signals) -> Result<Exit, CliError> {
    if !card.is_empty() {
        let card = card.escape_debug().to_string();
        return Err(CliError::usage(text!("history-prune-card", card = card), text!("history-prune-card-remedy")));
    }
    let history = open_existing(&args.state.clone().or(outer)).await?;
    let before = SystemTime::now().checked_sub(args.older_than).unwrap_or(SystemTime::UNIX_EPOCH);
    let count = tokio::select! {
        count = history.prune(before, args.dry_run) => count.map_err(|error| ledger_failed(&error))?,
        signal = signals.stop() => return Ok(signal.exit()),
    };
    match args.dry_run {
        true => tell!("history-would-prune", count = count),
        false => tell!("history-pruned", count = count),
    }
    Ok(Exit::Success)
}

/// Says what is known about a card.
fn describe(card: &KnownCard, now: SystemTime) {
    let state = card.facts().state.unwrap_or_else(|| text!("history-no-state"));
    let service = card.fleet.service.as_str();
    let (first, last) = (instant(card.first_seen_at), instant(card.last_seen_at));
    let passed = ago(card.last_seen_at, now);
    let number = card.number.as_str();
    tell!("history-card", service = service, card = number, state = state, first = first, last = last, ago = passed);
    if let Some(gone) = card.gone_at {
        tell!("history-gone", card = number, at = instant(gone));
    }
}

async fn push_changes(
    output: &mut Output,
    history: &dyn History,
    card: &KnownCard,
    args: &HistoryArgs,
    now: SystemTime,
) -> Result<(), CliError> {
    let since = args.since.map(|since| now.checked_sub(since).unwrap_or(SystemTime::UNIX_EPOCH));
    let mut after = 0;
    loop {
        let observations = history.observations(card.key, after, CHUNK).await.map_err(|error| ledger_failed(&error))?;
        let Some(last) = observations.last() else { return Ok(()) };
        after = last.key;
        for seen in observations {
            let is_wanted = args.member.is_empty() || args.member.iter().any(|name| name.trim() == seen.member);
            if is_wanted && since.is_none_or(|since| seen.at >= since) {
                output.push(OutputRow::of(&HistoryRow::of(card, seen)))?;
            }
        }
        if output.is_reader_gone() {
            return Ok(());
        }
    }
}
