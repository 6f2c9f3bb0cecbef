//! `simfleet history`: what has changed about a card, when, and which run or sweep saw it.

use std::time::{Duration, SystemTime};

use clap::Args;
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
pub(crate) struct HistoryArgs {
    /// Number of the card: ICCID, MSISDN or simNo, also one that it had before.
    #[arg(value_name = "CARD")]
    pub(crate) card: String,

    /// Changes of these members only, separated by commas, such as os_status or presence.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) member: Vec<String>,

    /// Changes of this time only, such as 90m, 12h or 30d.
    #[arg(long, value_name = "TIME", value_parser = age)]
    pub(crate) since: Option<Duration>,

    #[command(flatten)]
    pub(crate) state: StateArgs,
}

pub(crate) async fn run(global: &GlobalArgs, args: HistoryArgs, _: &Signals) -> Result<Exit, CliError> {
    let mut output = Output::fixed::<HistoryRow>(&global.output, Some(&HistoryRow::TABLE_COLUMNS))?;
    let history = open_existing(&args.state).await?;
    let number = args.card.trim();
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
