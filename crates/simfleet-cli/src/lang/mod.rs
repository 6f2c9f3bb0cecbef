//! The language of help and messages.
//!
//! Messages are Fluent messages in `locales/`, which `text!` and `tell!` look up by key; `texts` reads them. The English help stays in the
//! doc comments of the commands; [`help`] replaces it by the Chinese one in the command tree before clap parses. Exit codes,
//! outcome words, members and column headers are the same in both languages.

pub(crate) mod help;
mod parse_error;
pub(crate) mod screen;

pub(crate) use simfleet_cli::text;
pub(crate) use simfleet_cli::texts::{
    Language, Value, current, find, language_of_arguments, language_of_environment, message, set_language,
    set_thread_language,
};

#[cfg(test)]
mod tests;
