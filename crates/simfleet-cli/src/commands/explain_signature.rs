//! `simfleet explain-signature`: says why a service rejected a signature.

use std::path::{Path, PathBuf};

use clap::Args;
use simfleet::sign::explain::{Cause, Certainty, Explanation, Finding, INPUT_LIMIT, Key, explain};
use simfleet::{AccessKey, AppKey};

use crate::credentials::{offline_access_key, offline_app_key};
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::signing_key::SigningKey;
use crate::global::GlobalArgs;
use crate::input::read_bytes;
use crate::lang::{Language, find, message, text};
use crate::output::{Output, OutputFormat, OutputRow, tell};
use crate::rows::CauseRow;
use crate::services::LINKCARD;

#[derive(Args, Debug)]
pub(crate) struct ExplainSignatureArgs {
    /// Error of the service: JSON, XML, a log line, or a transcript with request and response; - is stdin.
    #[arg(value_name = "FILE", default_value = "-")]
    pub(crate) error: PathBuf,

    /// Request as it was sent, in a file or as text: a URL, a curl command, a dump of HTTP, the output of --dry-run, or the
    /// string that the client signed; - is stdin.
    #[arg(long, value_name = "FILE|TEXT")]
    pub(crate) request: Option<String>,

    #[command(flatten)]
    pub(crate) key: SigningKey,
}

pub(crate) fn run(global: &GlobalArgs, args: &ExplainSignatureArgs) -> Result<Exit, CliError> {
    let is_stdin = args.error == Path::new("-");
    let on_stdin = [is_stdin, args.request.as_deref() == Some("-"), args.key.secret_stdin];
    if on_stdin.into_iter().filter(|is_read| *is_read).count() > 1 {
        return Err(CliError::usage(text!("explain-stdin"), text!("explain-stdin-remedy")));
    }
    let mut output = Output::fixed::<CauseRow>(&global.output, Some(&CauseRow::TABLE_COLUMNS))?;
    let keys = keys(global, &args.key)?;
    let error = read(&args.error)?;
    let request = args.request.as_deref().map(request).transpose()?;
    let explanation = explain(&error, request.as_deref(), &keys)?;
    let is_text = global.output.format() == OutputFormat::Table && global.output.row_option().is_none();
    if is_text {
        output.write_lines(&lines(&explanation))?;
    } else {
        for finding in &explanation.findings {
            let key = message_key(finding.cause);
            let message = find(Language::En, key, &[]).unwrap_or_else(|| key.to_owned());
            output.push(OutputRow::of(&CauseRow::of(finding, message)))?;
        }
        output.finish()?;
    }
    give_hints(&explanation);
    Ok(if explanation.has_cause() { Exit::Success } else { Exit::Failed })
}

/// Returns the credentials: those of the flags, else those of the emulator or the environment, if there are any.
fn keys(global: &GlobalArgs, given: &SigningKey) -> Result<Vec<Key>, CliError> {
    if let Some((access, app)) = given.either()? {
        return Ok(vec![Key::Access(access), Key::App(app)]);
    }
    let access = match given.access_key_id {
        Some(_) => given.access().ok().flatten(),
        None => of_environment(global, AccessKey::from_env).or_else(|| offline_access_key(&LINKCARD, global).ok()),
    };
    let app = match given.access_key_id {
        Some(_) => given.app().ok().flatten(),
        None => of_environment(global, AppKey::from_env).or_else(|| offline_app_key(global).ok()),
    };
    Ok(access.map(Key::Access).into_iter().chain(app.map(Key::App)).collect())
}

/// Returns the key of the environment as it is there, unless an option selects other credentials. The default chain rejects a
/// secret with a line break, which is what this command has to find.
fn of_environment<K>(global: &GlobalArgs, read: impl FnOnce() -> Result<K, simfleet::Error>) -> Option<K> {
    let is_chosen = global.emulator.is_some() || global.settings.name().is_some();
    if is_chosen { None } else { read().ok() }
}

/// Reads a file or stdin.
fn read(path: &Path) -> Result<Vec<u8>, CliError> {
    let shown = path.display().to_string();
    let bytes = read_bytes(path, INPUT_LIMIT as u64).map_err(|error| {
        let message = text!("explain-unreadable", path = shown.clone(), error = error.to_string());
        CliError::usage(message, text!("explain-unreadable-remedy"))
    })?;
    bytes.ok_or_else(|| CliError::usage(text!("explain-too-long", path = shown), text!("explain-too-long-remedy")))
}

/// Returns a request that is given as text or as the name of a file.
fn request(given: &str) -> Result<Vec<u8>, CliError> {
    let path = Path::new(given);
    let is_text = given.contains(['=', '&', ' ', '\n']) || given.contains("://");
    if given == "-" || !is_text || path.is_file() { read(path) } else { Ok(given.as_bytes().to_vec()) }
}

/// Returns the explanation for people.
fn lines(explanation: &Explanation) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, finding) in explanation.findings.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        lines.extend(finding_lines(finding));
    }
    lines
}

fn finding_lines(finding: &Finding) -> Vec<String> {
    let certainty = match finding.certainty {
        Certainty::Certain => text!("explain-certain"),
        Certainty::Likely => text!("explain-likely"),
        _ => text!("explain-possible"),
    };
    let name = finding.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    let mut lines = vec![
        format!("{certainty}: {}{name}", finding.cause),
        format!("  {}", message(message_key(finding.cause), &[])),
    ];
    if let Some(at) = &finding.difference {
        let (sent, server) = (text!("explain-sent"), text!("explain-server"));
        lines.push(format!("  {}", text!("explain-position", position = at.position)));
        lines.push(format!("    {sent}{}", at.sent));
        lines.push(format!("    {server}{}", at.server));
        // The labels have the same width in columns of a terminal.
        let label = unicode_width::UnicodeWidthStr::width(server.as_str());
        lines.push(format!("    {}^", " ".repeat(label + at.column)));
    }
    lines
}

/// Says on stderr what would allow a better answer.
fn give_hints(explanation: &Explanation) {
    if !explanation.has_cause() {
        tell!("explain-no-cause");
    }
    if !explanation.has_request {
        tell!("explain-needs-request");
    } else if !explanation.has_server_string {
        tell!("explain-no-server-string");
    }
    if explanation.key_unused && explanation.has_request {
        tell!("explain-key-unused");
    }
}

/// Returns the key of the text about a cause.
fn message_key(cause: Cause) -> &'static str {
    match cause {
        Cause::WrongSecret => "cause-wrong-secret",
        Cause::BlankInSecret => "cause-blank-in-secret",
        Cause::Ampersand => "cause-ampersand",
        Cause::OtherKeyId => "cause-other-key-id",
        Cause::UnknownKeyId => "cause-unknown-key-id",
        Cause::PlusForSpace => "cause-plus-for-space",
        Cause::LowerCaseEscapes => "cause-lower-case-escapes",
        Cause::AsteriskNotEscaped => "cause-asterisk-not-escaped",
        Cause::TildeEscaped => "cause-tilde-escaped",
        Cause::OtherEscapes => "cause-other-escapes",
        Cause::SortOrder => "cause-sort-order",
        Cause::MissingParameter => "cause-missing-parameter",
        Cause::ExtraParameter => "cause-extra-parameter",
        Cause::BodyInWrongPlace => "cause-body-in-wrong-place",
        Cause::FormOrQuery => "cause-form-or-query",
        Cause::DoubleEncoding => "cause-double-encoding",
        Cause::SingleEncoding => "cause-single-encoding",
        Cause::StaleToken => "cause-stale-token",
        Cause::ClockSkew => "cause-clock-skew",
        Cause::WrongMethod => "cause-wrong-method",
        Cause::WrongPath => "cause-wrong-path",
        Cause::WrongHost => "cause-wrong-host",
        Cause::BlankInValue => "cause-blank-in-value",
        Cause::Charset => "cause-charset",
        Cause::EmptyValueDropped => "cause-empty-value-dropped",
        Cause::SignatureNotEscaped => "cause-signature-not-escaped",
        Cause::BodyHash => "cause-body-hash",
        Cause::UnsignedHeader => "cause-unsigned-header",
        Cause::Malformed => "cause-malformed",
        Cause::NonceReused => "cause-nonce-reused",
        Cause::OtherAttempt => "cause-other-attempt",
        _ => "cause-value-differs",
    }
}
