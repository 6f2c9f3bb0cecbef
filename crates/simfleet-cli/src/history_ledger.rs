//! The history of cards in the ledger: how commands open it, and how they say what it knows and since when.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use clap::{Args, ValueEnum};
use simfleet_fleet::{FleetId, FleetSummary, History, KnownCard};
use time::OffsetDateTime;
use time::macros::format_description;

use crate::error::CliError;
use crate::lang::text;
use crate::state::{StateArgs, Without, ledger_failed};

/// How many cards are read from the ledger at once.
const CHUNK: usize = 1000;

/// A service that lists cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListService {
    Linkcard,
    Haoka,
}

impl ListService {
    /// Returns the name of the service in the ledger.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Linkcard => "linkcard",
            Self::Haoka => "haoka",
        }
    }
}

/// The flags that choose fleets of the ledger.
#[derive(Args, Debug)]
pub(crate) struct FleetArgs {
    /// Cards of this service only.
    #[arg(long, value_enum, value_name = "SERVICE")]
    pub(crate) service: Option<ListService>,

    /// Cards of this account only: the beginning of its fingerprint, which `sync` prints.
    #[arg(long, value_name = "FINGERPRINT")]
    pub(crate) account: Option<String>,
}

impl FleetArgs {
    fn includes(&self, fleet: &FleetId) -> bool {
        self.service.is_none_or(|service| service.name() == fleet.service)
            && self.account.as_deref().is_none_or(|account| fleet.account.starts_with(account))
    }

    /// Returns the fleets of the ledger that the flags choose.
    ///
    /// # Errors
    ///
    /// Fails if there is none.
    pub(crate) async fn fleets(&self, history: &dyn History) -> Result<Vec<FleetSummary>, CliError> {
        let fleets = history.fleets().await.map_err(|error| ledger_failed(&error))?;
        let fleets: Vec<FleetSummary> = fleets.into_iter().filter(|fleet| self.includes(&fleet.id)).collect();
        if fleets.is_empty() {
            return Err(CliError::usage(text!("history-no-fleet"), text!("history-no-fleet-remedy")));
        }
        Ok(fleets)
    }
}

/// Opens the history of the ledger, and creates the ledger if it does not exist.
pub(crate) async fn open(state: &StateArgs) -> Result<Arc<dyn History>, CliError> {
    let ledger = state.open(Without::Nothing).await?;
    ledger.history().ok_or_else(unsupported)
}

/// Opens the history of a ledger that exists.
///
/// # Errors
///
/// Fails if there is no ledger: a command that only reads one does not create it.
pub(crate) async fn open_existing(state: &StateArgs) -> Result<Arc<dyn History>, CliError> {
    let Some(ledger) = state.open_existing().await? else {
        return Err(CliError::usage(text!("history-no-fleet"), text!("history-no-fleet-remedy")));
    };
    ledger.history().ok_or_else(unsupported)
}

fn unsupported() -> CliError {
    CliError::usage(text!("history-unsupported"), text!("history-unsupported-remedy"))
}

/// Calls `visit` for each card of a fleet.
pub(crate) async fn for_each_card(
    history: &dyn History,
    fleet: &FleetId,
    mut visit: impl FnMut(KnownCard),
) -> Result<(), CliError> {
    let mut after = 0;
    loop {
        let cards = history.known_cards(fleet, after, CHUNK).await.map_err(|error| ledger_failed(&error))?;
        let Some(last) = cards.last() else { return Ok(()) };
        after = last.key;
        cards.into_iter().for_each(&mut visit);
    }
}

/// Returns an instant as `2024-11-25T02:48:02Z`.
pub(crate) fn instant(at: SystemTime) -> String {
    let shape = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    OffsetDateTime::from(at).format(shape).unwrap_or_default()
}

/// Returns how long ago an instant is: `3 min`, `5 h`, `12 d`.
pub(crate) fn ago(at: SystemTime, now: SystemTime) -> String {
    let seconds = now.duration_since(at).unwrap_or(Duration::ZERO).as_secs();
    match seconds {
        0..60 => text!("span-seconds", count = seconds),
        60..7200 => text!("span-minutes", count = seconds / 60),
        7200..172_800 => text!("span-hours", count = seconds / 3600),
        _ => text!("span-days", count = seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_have_one_unit() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_732_502_882);
        for (seconds, wanted) in [(0, "0 s"), (59, "59 s"), (119, "1 min"), (7200, "2 h"), (400_000, "4 d")] {
            assert_eq!(ago(now - Duration::from_secs(seconds), now), wanted);
        }
        assert_eq!(ago(now + Duration::from_secs(5), now), "0 s", "a clock that was set back");
        assert_eq!(instant(now), "2024-11-25T02:48:02Z");
    }
}
