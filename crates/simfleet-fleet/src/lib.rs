//! Runs over fleets of IoT SIM cards: any number of cards, for hours, across crashes.
//!
//! A run does one thing to a list of cards and returns one result for each. Everything that it does is recorded in a
//! [`Ledger`] before and after, so that a run that was interrupted can be resumed: cards that were sent are not sent
//! again, and cards that have a result are not queried again.
//!
//! Start with [`Fleet`].

mod error;
mod fleet;
mod history;
mod inspection;
mod ledger;
mod model;
mod options;
mod pacer;
mod patience;
#[cfg(feature = "postgres")]
mod postgres;
mod run;
mod sqlite;
mod time;
mod worker_name;

pub use error::{LedgerError, LedgerErrorKind, LedgerResult};
pub use fleet::{Fleet, RunRequest};
pub use history::{
    CardFacts, FleetId, FleetSummary, History, KnownCard, MemberValue, NumberKind, Observation, Observed, PRESENCE,
    Sighting, Source, StateClass, Sweep, SweepProgress, SweepRecord, SweepTotals, state_name,
};
pub use inspection::LedgerInspection;
pub use ledger::{ClaimRequest, Ledger, Unless};
pub use model::{BatchRef, CardResult, Claim, Run, RunCard, RunCounts, RunId, RunPlan, RunState, Stage};
pub use options::network_states;
pub use pacer::{PaceStore, SharedPacer, Turn, TurnRequest, ValueLimit};
#[cfg(feature = "postgres")]
pub use postgres::{PostgresAddress, PostgresLedger};
pub use run::{FleetError, FleetRun, Progress};
pub use sqlite::SqliteLedger;

#[cfg(doctest)]
mod documents;
