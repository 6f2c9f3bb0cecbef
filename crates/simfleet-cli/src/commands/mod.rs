//! The commands, one file or folder each.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod call;
pub(crate) mod cards;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod demo;
pub(crate) mod emulator;
pub(crate) mod listen;
pub(crate) mod man;
pub(crate) mod parity;
pub(crate) mod profiles;
pub(crate) mod schema;
pub(crate) mod status;
pub(crate) mod suspend_preview;
pub(crate) mod suspend_restore;
