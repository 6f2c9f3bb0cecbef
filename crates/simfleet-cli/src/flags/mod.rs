//! Flags that several commands have, and the parsers of their values.

pub(crate) mod cards;
pub(crate) mod parse;
pub(crate) mod wait;
