//! One file a command.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod call;
pub(crate) mod cards;
pub(crate) mod command;
pub(crate) mod demo;
pub(crate) mod emulator;
pub(crate) mod listen;
pub(crate) mod raw;
pub(crate) mod status;
