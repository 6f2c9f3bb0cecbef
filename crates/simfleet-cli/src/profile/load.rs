//! Finds and reads the configuration file.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use simfleet::credentials::Context;
use zeroize::Zeroizing;

use super::check::parse_error;
use super::file::ConfigFile;
use crate::error::CliError;
use crate::lang::text;

/// The environment variable of the path of the file.
const CONFIG: &str = "SIMFLEET_CONFIG";
/// The longest file that is read: 256 KiB.
const LONGEST: u64 = 256 * 1024;

/// The configuration file of this run.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    pub(crate) path: PathBuf,
    pub(crate) file: ConfigFile,
}

/// Where the configuration file is.
#[derive(Clone, Debug)]
pub(crate) struct ConfigPath {
    pub(crate) path: PathBuf,
    /// True if it was named, so that it must exist.
    pub(crate) is_named: bool,
}

impl ConfigPath {
    /// Returns the given path, or that of `SIMFLEET_CONFIG`, or the default one: `simfleet/config.toml` in `XDG_CONFIG_HOME`,
    /// `~/.config` or, on Windows, `APPDATA`. `None` if the home directory is not known.
    pub(crate) fn find(given: Option<&Path>, context: &Context) -> Option<Self> {
        let named = given.map(Path::to_owned).or_else(|| context.variable(CONFIG).map(PathBuf::from));
        if let Some(path) = named {
            return Some(Self { path, is_named: true });
        }
        // The specification of these directories says that a relative path is ignored.
        let base = context.variable("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
        let windows = || if cfg!(windows) { context.variable("APPDATA").map(PathBuf::from) } else { None };
        let base = base.or_else(windows).or_else(|| context.in_home(".config").ok())?;
        Some(Self { path: base.join("simfleet").join("config.toml"), is_named: false })
    }

    /// Reads the file. `None` if there is none at the default path.
    ///
    /// # Errors
    ///
    /// Fails for a file that is missing, unreadable, too long, not a configuration file, or readable by others although it
    /// contains secrets.
    pub(crate) fn read(&self) -> Result<Option<Config>, CliError> {
        let path = &*self.path;
        let Some((text, metadata)) = read_text(path, self.is_named)? else { return Ok(None) };
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Err(unusable(path, text!("config-empty"), text!("config-empty-remedy")));
        }
        let file: ConfigFile = toml::from_str(text).map_err(|error| parse_error(path, text, &error))?;
        check_permissions(path, &metadata, &file)?;
        Ok(Some(Config { path: path.to_owned(), file }))
    }
}

/// Reads a regular UTF-8 file. `None` if it does not exist and is not required.
fn read_text(path: &Path, is_required: bool) -> Result<Option<(Zeroizing<String>, Metadata)>, CliError> {
    let unreadable = |error: &io::Error| {
        let (reason, remedy) = if is_loop(error) {
            (text!("config-loop"), text!("config-loop-remedy"))
        } else {
            (text!("file-unreadable", error = error.to_string()), text!("file-unreadable-remedy"))
        };
        unusable(path, reason, remedy)
    };
    // Opening a pipe could wait forever, so the kind of the file is checked before.
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if is_missing(&error) && !is_required && !is_link(path) => return Ok(None),
        Err(error) if is_missing(&error) => {
            return Err(unusable(path, text!("file-missing"), text!("config-missing-remedy")));
        }
        Err(error) => return Err(unreadable(&error)),
    };
    if metadata.is_dir() {
        return Err(unusable(path, text!("file-is-directory"), text!("config-directory-remedy")));
    }
    if !metadata.is_file() {
        return Err(unusable(path, text!("file-is-special"), text!("file-special-remedy")));
    }
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    let metadata = file.metadata().map_err(|error| unreadable(&error))?;
    let mut bytes = Zeroizing::new(Vec::new());
    file.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LONGEST {
        return Err(unusable(path, text!("config-too-long"), text!("config-too-long-remedy")));
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(Some((Zeroizing::new(text.to_owned()), metadata))),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(unusable(path, text!("config-not-utf-8", line = line), text!("config-not-utf-8-remedy")))
        }
    }
}

fn is_missing(error: &io::Error) -> bool {
    // A file in the place of a folder means that there is no such file either.
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn is_link(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink())
}

/// Returns whether symbolic links lead in a circle: `ELOOP`, whose kind is not stable in the standard library.
fn is_loop(error: &io::Error) -> bool {
    let code = if cfg!(target_os = "linux") { 40 } else { 62 };
    cfg!(unix) && error.raw_os_error() == Some(code)
}

/// Fails if others can read secrets of the file, or change the programs that it runs.
#[cfg(unix)]
fn check_permissions(path: &Path, metadata: &Metadata, file: &ConfigFile) -> Result<(), CliError> {
    use std::os::unix::fs::PermissionsExt;

    let mode = metadata.permissions().mode() & 0o777;
    let profiles = || file.profiles.values();
    let has_secrets = profiles().any(|profile| profile.secrets().iter().any(|(_, value)| value.is_literal()));
    let has_commands = profiles().any(super::file::Profile::has_commands);
    let shown = format!("{mode:03o}");
    let reason = if has_secrets && mode & 0o077 != 0 {
        text!("config-readable", mode = shown)
    } else if has_commands && mode & 0o022 != 0 {
        text!("config-writable", mode = shown)
    } else {
        return Ok(());
    };
    let quoted = path.display().to_string();
    let quoted = shlex::try_quote(&quoted).map_or_else(|_| quoted.clone(), |quoted| quoted.into_owned());
    Err(unusable(path, reason, text!("config-permissions-remedy", command = format!("chmod 600 {quoted}"))))
}

/// Other systems have no such permissions.
#[cfg(not(unix))]
fn check_permissions(_: &Path, _: &Metadata, _: &ConfigFile) -> Result<(), CliError> {
    Ok(())
}

/// Returns an error about the configuration file.
pub(super) fn unusable(path: &Path, reason: String, remedy: String) -> CliError {
    CliError::usage(text!("config-unusable", path = path.display().to_string(), reason = reason), remedy)
}
