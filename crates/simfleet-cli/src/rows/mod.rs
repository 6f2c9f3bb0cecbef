//! The rows that commands print. The members of each command's rows are fixed: a value that is not known is null.

mod action;
mod card;
mod diff;
mod doctor;
mod history;
mod outcome;
mod parity;
mod profile;
mod push;
mod report;
mod run;
mod sign;
mod status;
mod stored;
mod sync;
mod words;

pub(crate) use action::ActionRow;
pub(crate) use card::CardRow;
pub(crate) use diff::DiffRow;
pub(crate) use doctor::{DoctorCheck, DoctorRow, DoctorStatus};
pub(crate) use history::HistoryRow;
pub(crate) use outcome::OutcomeRow;
pub(crate) use parity::{ParityRow, ValueShape};
pub(crate) use profile::{ProfileCheckRow, ProfileRow};
pub(crate) use push::PushRow;
pub(crate) use report::ReportRow;
pub(crate) use run::{RunRow, RunStateRow};
pub(crate) use sign::{CauseRow, SignedRow};
pub(crate) use status::{StatusRow, stored_rows};
pub(crate) use stored::stored_failure;
pub(crate) use sync::SyncRow;
pub(crate) use words::volume_text;
