//! Texts of findings: English in rows, and in the current language on the screen.

use simfleet_cli::texts::Arguments;

use crate::lang::{Language, find, message};

/// A text in both forms.
#[derive(Clone, Debug)]
pub(super) struct Said {
    /// What rows contain. Programs read them, so it is English in every language.
    pub(super) row: String,
    pub(super) screen: String,
}

impl Said {
    pub(super) fn new(key: &str, arguments: &Arguments<'_>) -> Self {
        let row = find(Language::En, key, arguments).unwrap_or_else(|| key.to_owned());
        Self { row, screen: message(key, arguments) }
    }

    /// Creates a text that is not translated, such as an error of the SDK or a path.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { row: text.clone(), screen: text }
    }

    /// Returns the text with a part replaced.
    pub(super) fn replace(&self, part: &str, by: &str) -> Self {
        Self { row: self.row.replace(part, by), screen: self.screen.replace(part, by) }
    }
}

/// Creates a [`Said`] from a message: `said!("key", name = value)`.
macro_rules! said {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::commands::doctor::said::Said::new(
            $key,
            &[$((stringify!($name), $crate::lang::Value::from($value))),*],
        )
    };
}
pub(super) use said;
