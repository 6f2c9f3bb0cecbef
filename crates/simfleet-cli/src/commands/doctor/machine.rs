//! Checks that need no network: the program, the configuration file and the permissions of files with secrets.

use std::path::{Path, PathBuf};

use simfleet::credentials::Context;

use super::finding::Finding;
use super::said::{Said, said};
use crate::error::CliError;
use crate::global::GlobalArgs;
use crate::lang::{Language, current, set_thread_language};
use crate::profile::ConfigPath;
use crate::profile::Settings;
use crate::rows::DoctorCheck;

/// Returns version and platform, which are needed to report a problem.
pub(super) fn program() -> Finding {
    let (version, os, arch) = (env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    let language = match current() {
        Language::En => "en",
        Language::Zh => "zh",
    };
    Finding::ok(DoctorCheck::Program, Said::plain(format!("simfleet {version}, {os} {arch}, {language}")))
}

/// Checks the configuration file and its profile. Returns false if it cannot be used.
pub(super) fn config(global: &GlobalArgs, context: &Context) -> (Finding, bool) {
    let find = || Settings::find(global.config.as_deref(), global.profile.as_deref(), context);
    let settings = match find() {
        Ok(settings) => settings,
        Err(error) => {
            let error = texts(error);
            // The file may have been fixed in between.
            let english = in_english(|| find().err().map(texts)).unwrap_or_else(|| error.clone());
            return (config_error(english, error), false);
        }
    };
    let place = ConfigPath::find(global.config.as_deref(), context).map(|place| place.path);
    let path = place.filter(|path| path.exists()).map(|path| shown(&path, context));
    let what = match (settings.name(), path) {
        (Some(name), Some(path)) => said!("doctor-profile", profile = name, path = path),
        (_, Some(path)) => said!("doctor-no-profile", path = path),
        (_, None) => said!("doctor-no-config"),
    };
    (Finding::ok(DoctorCheck::Config, what), true)
}

fn config_error(english: (String, Option<String>), current: (String, Option<String>)) -> Finding {
    let remedy = english.1.zip(current.1).map(|(row, screen)| Said { row, screen });
    Finding::error(DoctorCheck::Config, Said { row: english.0, screen: current.0 }, remedy)
}

/// Returns message and remedy of an error.
fn texts(error: CliError) -> (String, Option<String>) {
    match error {
        CliError::Usage { message, remedy } | CliError::Local { message, remedy } => (message, Some(remedy)),
        CliError::Call(error) => (error.to_string(), error.remedy().map(str::to_owned)),
    }
}

/// Runs a function whose messages are English.
fn in_english<T>(run: impl FnOnce() -> T) -> T {
    let language = current();
    set_thread_language(Language::En);
    let result = run();
    set_thread_language(language);
    result
}

/// Returns the finding of a client that cannot be created.
pub(super) fn of_cli_error(check: DoctorCheck, error: CliError) -> Finding {
    let (message, remedy) = texts(error);
    Finding::error(check, Said::plain(message), remedy.map(Said::plain))
}

/// Returns a path with `~` for the home directory.
pub(super) fn shown(path: &Path, context: &Context) -> String {
    let home = context.in_home("").ok();
    match home.and_then(|home| path.strip_prefix(home).ok().map(Path::to_owned)) {
        Some(rest) => format!("~/{}", rest.display()),
        None => path.display().to_string(),
    }
}

/// Returns the path of a file of aliyun-cli or of the credential libraries: that of a variable, or a default one.
pub(super) fn key_file(context: &Context, variable: &str, default: &str) -> Option<PathBuf> {
    context.variable(variable).map(PathBuf::from).or_else(|| context.in_home(default).ok())
}

/// The files of other programs that hold secrets: the variable of the path, and the default path.
pub(super) const KEY_FILES: [(&str, &str); 3] = [
    ("ALIBABA_CLOUD_CONFIG_FILE", ".aliyun/config.json"),
    ("ALIBABA_CLOUD_CREDENTIALS_FILE", ".alibabacloud/credentials"),
    ("ALIBABA_CLOUD_CREDENTIALS_FILE", ".alibabacloud/credentials.ini"),
];

/// Checks who can read and change the files that hold secrets.
pub(super) fn files(global: &GlobalArgs, context: &Context) -> Vec<Finding> {
    let config = ConfigPath::find(global.config.as_deref(), context).map(|place| place.path);
    let others = KEY_FILES.iter().filter_map(|(variable, default)| key_file(context, variable, default));
    let mut paths: Vec<PathBuf> = config.into_iter().chain(others).collect();
    paths.dedup();
    let modes: Vec<(PathBuf, u32)> =
        paths.into_iter().filter_map(|path| mode(&path).map(|mode| (path, mode))).collect();
    let (open, closed): (Vec<_>, Vec<_>) = modes.into_iter().partition(|(_, mode)| mode & 0o077 != 0);
    let mut findings: Vec<Finding> = open.iter().map(|(path, mode)| open_to_others(path, *mode, context)).collect();
    if !closed.is_empty() {
        let names: Vec<String> = closed.iter().map(|(path, _)| shown(path, context)).collect();
        findings.push(Finding::ok(DoctorCheck::Files, said!("doctor-files-private", files = names.join(", "))));
    }
    if findings.is_empty() {
        findings.push(Finding::ok(DoctorCheck::Files, said!("doctor-files-none")));
    }
    findings
}

fn open_to_others(path: &Path, mode: u32, context: &Context) -> Finding {
    let (name, shown_mode) = (shown(path, context), format!("{mode:03o}"));
    let quoted = path.display().to_string();
    let quoted = shlex::try_quote(&quoted).map_or_else(|_| quoted.clone(), |quoted| quoted.into_owned());
    let remedy = said!("doctor-files-remedy", command = format!("chmod 600 {quoted}"));
    if mode & 0o022 != 0 {
        let what = said!("doctor-files-writable", file = name, mode = shown_mode);
        return Finding::error(DoctorCheck::Files, what, Some(remedy));
    }
    Finding::warning(DoctorCheck::Files, said!("doctor-files-readable", file = name, mode = shown_mode), remedy)
}

/// Returns the permissions of a file that exists.
#[cfg(unix)]
fn mode(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;

    let metadata = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
    Some(metadata.permissions().mode() & 0o777)
}

/// Other systems have no such permissions.
#[cfg(not(unix))]
fn mode(_: &Path) -> Option<u32> {
    None
}
