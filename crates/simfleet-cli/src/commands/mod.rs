//! The commands, one file or folder each.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod call;
pub(crate) mod cards;
mod completion_lists;
pub(crate) mod completion_runs;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod demo;
pub(crate) mod diff;
pub(crate) mod doctor;
pub(crate) mod emulator;
pub(crate) mod explain_signature;
pub(crate) mod history;
pub(crate) mod listen;
pub(crate) mod man;
pub(crate) mod parity;
pub(crate) mod profiles;
pub(crate) mod report;
pub(crate) mod runs;
pub(crate) mod schema;
pub(crate) mod sign;
pub(crate) mod status;
pub(crate) mod suspend_preview;
pub(crate) mod suspend_restore;
pub(crate) mod sync;
