//! The ledger of fleet runs: where it is, and how it is opened.
//!
//! The ledger runs on the real clock, also with `--time-scale`, because processes with different scales share it.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use simfleet::clock::SystemClock;
use simfleet_fleet::{Ledger, LedgerError, LedgerErrorKind, PostgresAddress, PostgresLedger, SqliteLedger};

use crate::error::CliError;
use crate::lang::text;
use crate::shell::shell_path;

/// The environment variable of `--state`.
const VARIABLE: &str = "SIMFLEET_STATE";

/// Where in the folder of the user's state the ledger is.
const DEFAULT_PATH: &str = "simfleet/fleet.db";

/// The option `--state`.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct StateArgs {
    // Help does not show the value: an address may contain a password.
    /// Ledger in which runs are recorded: a file, or the address of a PostgreSQL database, `postgres://USER@HOST/NAME`
    /// [default: simfleet/fleet.db in $XDG_STATE_HOME, else in ~/.local/state].
    #[arg(long, value_name = "PATH|URL", env = VARIABLE, hide_env_values = true)]
    state: Option<OsString>,
}

/// Where a ledger is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StateLocation {
    /// An SQLite file.
    File(PathBuf),
    /// The address of a PostgreSQL database, which may contain a password.
    Postgres(String),
}

/// What a command can do without a ledger, for the remedy of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Without {
    /// It has the flag `--no-state`.
    NoState,
    /// It needs a ledger.
    Nothing,
}

impl StateArgs {
    /// Returns the option as the words of an incomplete command line have it, else that of the environment.
    pub(crate) fn of_words(words: impl Iterator<Item = OsString>) -> Self {
        // bash makes a word of its own of `=`.
        let words: Vec<OsString> = words.filter(|word| word != "=").collect();
        let after = |pair: &[OsString]| match pair {
            [option, value] if option == "--state" => Some(value.clone()),
            [one, _] => one.to_str()?.strip_prefix("--state=").map(OsString::from),
            _ => None,
        };
        // The last word is the one to complete.
        let state = words.windows(2).filter_map(after).next_back().map(at_home);
        Self { state: state.or_else(|| std::env::var_os(VARIABLE)) }
    }

    /// Returns whether the user says where the ledger is. An empty environment variable counts as not set.
    pub(crate) fn is_given(&self) -> bool {
        self.given().is_some()
    }

    /// Returns these arguments, or those of the outer command if only they say where the ledger is.
    #[must_use]
    pub(crate) fn or(self, outer: &Self) -> Self {
        let is_own = self.is_given() && self.state != std::env::var_os(VARIABLE);
        if is_own || !outer.is_given() { self } else { outer.clone() }
    }

    /// Returns whether the ledger is in a database, which several hosts can use.
    pub(crate) fn is_database(&self) -> bool {
        self.given().and_then(|state| state.to_str()).is_some_and(is_postgres)
    }

    fn given(&self) -> Option<&OsString> {
        self.state.as_ref().filter(|state| !state.is_empty())
    }

    /// Returns the option as part of a command that a message suggests: empty, or ` --state PATH`.
    pub(crate) fn as_option(&self) -> String {
        match self.given().and_then(|state| state.to_str()) {
            // The environment gives the same value to the next command. Addresses may contain a password.
            Some(state) if std::env::var(VARIABLE).is_ok_and(|value| value == state) => String::new(),
            Some(state) if is_postgres(state) => " --state …".to_owned(),
            Some(state) => shell_path(state).map(|word| format!(" --state {word}")).unwrap_or_default(),
            None => String::new(),
        }
    }

    /// Returns where the ledger is.
    ///
    /// # Errors
    ///
    /// Fails if nothing says where it is: there is no home directory.
    pub(crate) fn location(&self, without: Without) -> Result<StateLocation, CliError> {
        if let Some(state) = self.given() {
            return Ok(match state.to_str() {
                Some(address) if is_postgres(address) => StateLocation::Postgres(address.to_owned()),
                _ => StateLocation::File(PathBuf::from(state)),
            });
        }
        let path = default_path(|name| std::env::var_os(name));
        path.map(StateLocation::File).ok_or_else(|| {
            let remedy = match without {
                Without::NoState => text!("state-homeless-remedy-no-state"),
                Without::Nothing => text!("state-homeless-remedy"),
            };
            CliError::usage(text!("state-homeless"), remedy)
        })
    }

    /// Opens the ledger. A file that does not exist is created, readable by its owner only.
    pub(crate) async fn open(&self, without: Without) -> Result<Arc<dyn Ledger>, CliError> {
        match self.location(without)? {
            StateLocation::File(path) => match SqliteLedger::open(&path, Arc::new(SystemClock::new())) {
                Ok(ledger) => Ok(Arc::new(ledger)),
                Err(error) => Err(open_failed(&path.display().to_string(), &error, without)),
            },
            StateLocation::Postgres(address) => connect(&address, without).await,
        }
    }

    /// Opens the ledger if it exists. A command that only reads it creates none.
    pub(crate) async fn open_existing(&self) -> Result<Option<Arc<dyn Ledger>>, CliError> {
        if let StateLocation::File(path) = self.location(Without::Nothing)?
            && std::fs::symlink_metadata(&path).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound)
        {
            return Ok(None);
        }
        self.open(Without::Nothing).await.map(Some)
    }
}

/// Connects to a PostgreSQL database. Messages do not contain its password.
async fn connect(address: &str, without: Without) -> Result<Arc<dyn Ledger>, CliError> {
    let failed = |place: &str, error: &LedgerError| open_failed(place, error, without);
    let address: PostgresAddress = address.parse().map_err(|error| failed("--state", &error))?;
    let shown = address.to_string();
    match PostgresLedger::connect(address, Arc::new(SystemClock::new())).await {
        Ok(ledger) => Ok(Arc::new(ledger)),
        Err(error) => Err(failed(&shown, &error)),
    }
}

/// Returns a path with the home directory instead of `~`, which a shell has not replaced yet.
fn at_home(path: OsString) -> OsString {
    match (path.to_str().and_then(|path| path.strip_prefix("~/")), std::env::var_os("HOME")) {
        (Some(rest), Some(home)) => PathBuf::from(home).join(rest).into_os_string(),
        _ => path,
    }
}

fn is_postgres(state: &str) -> bool {
    ["postgres://", "postgresql://"].iter().any(|scheme| state.starts_with(scheme))
}

/// Returns the path of the ledger of a user. Relative folders in the variables are ignored.
fn default_path(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name| variable(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
    let local = if cfg!(windows) { folder("LOCALAPPDATA") } else { None };
    let folder = folder("XDG_STATE_HOME").or(local).or_else(|| Some(folder("HOME")?.join(".local/state")))?;
    Some(folder.join(DEFAULT_PATH))
}

/// Describes why a ledger could not be opened.
fn open_failed(place: &str, error: &LedgerError, without: Without) -> CliError {
    let message = match error.kind() {
        // The library's message has the path, and says where a damaged ledger was moved to.
        LedgerErrorKind::Damaged => text!("state-damaged", error = error.to_string()),
        _ => text!("state-fails", path = place, error = error.to_string()),
    };
    let remedy = error.remedy().unwrap_or_default();
    let remedy = match without {
        Without::NoState => text!("state-fails-remedy-no-state", remedy = remedy),
        Without::Nothing => text!("state-fails-remedy", remedy = remedy),
    };
    match error.kind() {
        LedgerErrorKind::Invalid | LedgerErrorKind::Newer => CliError::usage(message, remedy),
        _ => CliError::local(message, remedy),
    }
}

/// Converts the failure of a ledger that is open.
pub(crate) fn ledger_failed(error: &LedgerError) -> CliError {
    let message = text!("ledger-fails", error = error.to_string());
    let remedy = error.remedy().map_or_else(|| text!("ledger-fails-remedy"), str::to_owned);
    match error.kind() {
        LedgerErrorKind::Invalid | LedgerErrorKind::Newer => CliError::usage(message, remedy),
        _ => CliError::local(message, remedy),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_in_the_folder_of_the_users_state() {
        let path = |variables: &[(&str, &str)]| {
            default_path(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
        };
        assert_eq!(path(&[("XDG_STATE_HOME", "/s"), ("HOME", "/h")]), Some("/s/simfleet/fleet.db".into()));
        assert_eq!(path(&[("HOME", "/h")]), Some("/h/.local/state/simfleet/fleet.db".into()));
        assert_eq!(path(&[("XDG_STATE_HOME", "s"), ("HOME", "/h")]), Some("/h/.local/state/simfleet/fleet.db".into()));
        assert_eq!(path(&[("HOME", "")]), None);
    }

    #[test]
    fn addresses_of_postgresql_are_not_paths() {
        for (state, is_address) in [("postgres://u@h/db", true), ("postgresql://h", true), ("postgres.db", false)] {
            let args = StateArgs { state: Some(state.into()) };
            assert_eq!(
                matches!(args.location(Without::Nothing), Ok(StateLocation::Postgres(_))),
                is_address,
                "{state}"
            );
        }
    }
}
