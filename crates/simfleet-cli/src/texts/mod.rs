//! The texts of help and messages in both languages, and the language of the process.
//!
//! [`text!`](crate::text) looks up a text by its key.

mod catalog;
mod language;

pub use catalog::{
    Arguments, CHINESE, CHINESE_CLAP, CHINESE_HELP, CHINESE_TITLES, ENGLISH, TITLES, Value, attribute, find, message,
};
pub use language::{
    Language, current, language_of_arguments, language_of_environment, set_language, set_thread_language,
};

/// Returns a message in the current language: `text!("key", name = value)`.
#[macro_export]
macro_rules! text {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::texts::message($key, &[$((stringify!($name), $crate::texts::Value::from($value))),*])
    };
}
