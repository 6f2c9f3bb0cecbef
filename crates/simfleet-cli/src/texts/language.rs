//! Which language is used: `--lang`, else the locale of the environment.

use std::cell::Cell;
use std::ffi::OsString;
use std::sync::atomic::{AtomicU8, Ordering};

use clap::ValueEnum;

/// A language of help and messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// English.
    En,
    /// Simplified Chinese.
    Zh,
}

/// The locale variables in the order of POSIX: the first one that is set and not empty counts.
const LOCALE_VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

static CURRENT: AtomicU8 = AtomicU8::new(Language::En as u8);

thread_local! {
    static OF_THREAD: Cell<Option<Language>> = const { Cell::new(None) };
}

/// Returns the language of this thread, which is that of the process unless [`set_thread_language`] was called.
#[must_use]
pub fn current() -> Language {
    OF_THREAD.get().unwrap_or_else(|| {
        if CURRENT.load(Ordering::Relaxed) == Language::Zh as u8 { Language::Zh } else { Language::En }
    })
}

/// Sets the language of this process.
pub fn set_language(language: Language) {
    CURRENT.store(language as u8, Ordering::Relaxed);
}

/// Sets the language of this thread: tests in one process must not change the language of each other.
pub fn set_thread_language(language: Language) {
    OF_THREAD.set(Some(language));
}

/// Returns the language that `--lang` gives, before clap parses the arguments: its help and its errors need the language too.
/// What clap reads later counts in the end, because a value of another flag may look like this one.
#[must_use]
pub fn language_of_arguments(mut arguments: impl Iterator<Item = OsString>) -> Option<Language> {
    let mut found = None;
    while let Some(argument) = arguments.next() {
        let argument = argument.to_string_lossy().into_owned();
        let value = match argument.strip_prefix("--lang") {
            _ if argument == "--" => break,
            Some("") => arguments.next().map(|value| value.to_string_lossy().into_owned()),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        if let Some(language) = value.and_then(|value| Language::from_str(&value, false).ok()) {
            found = Some(language);
        }
    }
    found
}

/// Returns the language that the locale of the environment names.
#[must_use]
pub fn language_of_environment(variable: impl Fn(&str) -> Option<OsString>) -> Language {
    let locale = LOCALE_VARIABLES.iter().find_map(|name| variable(name).filter(|value| !value.is_empty()));
    let locale = locale.unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let language = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
    if language == "zh" { Language::Zh } else { Language::En }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(arguments: &[&str], variables: &[(&str, &str)]) -> Language {
        let value = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
        let given = language_of_arguments(arguments.iter().map(OsString::from));
        given.unwrap_or_else(|| language_of_environment(value))
    }

    #[test]
    fn the_first_locale_variable_that_is_set_counts() {
        for (variables, wanted) in [
            (&[][..], Language::En),
            (&[("LANG", "zh_CN.UTF-8")], Language::Zh),
            (&[("LANG", "zh")], Language::Zh),
            (&[("LANG", "C")], Language::En),
            (&[("LANG", "zhx_CN")], Language::En),
            (&[("LC_MESSAGES", "zh_CN"), ("LANG", "en_US.UTF-8")], Language::Zh),
            (&[("LC_ALL", "C.UTF-8"), ("LC_MESSAGES", "zh_CN"), ("LANG", "zh_CN")], Language::En),
            (&[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "zh-Hans.UTF-8")], Language::Zh),
        ] {
            assert_eq!(chosen(&["status", "1"], variables), wanted, "{variables:?}");
        }
    }

    #[test]
    fn the_flag_overrides_the_environment() {
        let chinese = [("LANG", "zh_CN.UTF-8")];
        for (arguments, wanted) in [
            (&["--lang", "en", "status"][..], Language::En),
            (&["status", "--lang=en"], Language::En),
            (&["status", "--", "--lang", "en"], Language::Zh),
            (&["status", "--lang", "fr"], Language::Zh),
            (&["status", "--lang"], Language::Zh),
            (&["status", "--language", "en"], Language::Zh),
        ] {
            assert_eq!(chosen(arguments, &chinese), wanted, "{arguments:?}");
        }
        assert_eq!(chosen(&["--lang", "zh"], &[("LC_ALL", "C")]), Language::Zh);
    }
}
