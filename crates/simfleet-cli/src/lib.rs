//! The parts of the `simfleet` program that need no command line: card numbers, the reader of card lists, and the texts of both
//! languages.
//!
//! They are a library so that tests can read lists without starting the program. The library has no stable interface, and it
//! prints nothing.

pub mod card_list;
pub mod card_numbers;
pub mod characters;
pub mod guard;
pub mod texts;
