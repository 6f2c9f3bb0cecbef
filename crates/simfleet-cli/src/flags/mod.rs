//! Flags that several commands share, and parsers of values.

pub(crate) mod cards;
pub(crate) mod hyphens;
pub(crate) mod known;
pub(crate) mod parse;
pub(crate) mod signing_key;
pub(crate) mod states;
pub(crate) mod transport;
pub(crate) mod wait;
