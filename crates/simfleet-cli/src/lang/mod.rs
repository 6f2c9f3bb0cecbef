//! The language of help and messages.
//!
//! Messages are Fluent messages in `locales/`, which `text!` and `tell!` look up by key. The English help stays in the
//! doc comments of the commands; [`help`] replaces it by the Chinese one in the command tree before clap parses. Exit codes,
//! outcome words, members and column headers are the same in both languages.

mod catalog;
pub(crate) mod help;
mod language;
mod parse_error;
pub(crate) mod screen;

pub(crate) use catalog::{Value, find, message};
pub(crate) use language::{Language, current, language_of_arguments, language_of_environment, set_language};

/// Returns a message in the current language: `text!("key", name = value)`.
macro_rules! text {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::lang::message($key, &[$((stringify!($name), $crate::lang::Value::from($value))),*])
    };
}
pub(crate) use text;

#[cfg(test)]
mod tests;
