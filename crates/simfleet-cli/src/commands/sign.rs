//! `simfleet sign`: signs one request and prints each step of the signature.

use std::path::Path;

use clap::{Args, ValueEnum};
use simfleet::clock::{Clock, SystemClock};
use simfleet::random::{Random, SystemRandom};
use simfleet::sign::{CommonParameters, RequestToSign, SignedRequest};
use simfleet::{AccessKey, AppKey};
use time::OffsetDateTime;
use time::macros::format_description;

use crate::credentials::{offline_access_key, offline_app_key};
use crate::error::CliError;
use crate::exit::Exit;
use crate::flags::signing_key::SigningKey;
use crate::global::GlobalArgs;
use crate::input::read_bytes;
use crate::lang::text;
use crate::output::{Output, OutputFormat, OutputRow, keep_secrets_on_stdout, tell};
use crate::rows::SignedRow;
use crate::services::LINKCARD;

/// The longest file of parameters: 1 MiB.
const LONGEST_FILE: u64 = 1024 * 1024;

#[derive(Args, Debug)]
pub(crate) struct SignArgs {
    /// Signature scheme.
    #[arg(long, value_enum, value_name = "SCHEME")]
    pub(crate) scheme: SchemeArg,

    /// HTTP method.
    #[arg(long, value_name = "METHOD", default_value = "POST")]
    pub(crate) method: String,

    /// Name of the operation, for rpc and acs3.
    #[arg(long, value_name = "NAME")]
    pub(crate) action: Option<String>,

    /// Version of the API, for rpc and acs3: 2021-05-20 for Linkcard, 2015-04-01 for STS.
    #[arg(long, value_name = "DATE")]
    pub(crate) version: Option<String>,

    /// Format of the response, JSON or XML, written as it is sent. rpc signs it; acs3 sends it as Accept.
    #[arg(long, value_name = "FORM")]
    pub(crate) format: Option<String>,

    /// Host, with its port if it is not the usual one. acs3 signs it.
    #[arg(long, value_name = "HOST")]
    pub(crate) host: Option<String>,

    /// Path of the request, not encoded. rpc always signs /.
    #[arg(long, value_name = "PATH", default_value = "/")]
    pub(crate) path: String,

    /// Query parameter, not encoded. May be repeated. @FILE reads one NAME=VALUE from each line.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair_or_file)]
    pub(crate) param: Vec<String>,

    /// Form field, not encoded. May be repeated. @FILE reads one NAME=VALUE from each line.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair_or_file)]
    pub(crate) form: Vec<String>,

    /// Further header; acs3 signs it. May be repeated. @FILE reads one NAME=VALUE from each line.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair_or_file)]
    pub(crate) header: Vec<String>,

    /// Time of the request: 2024-01-02T03:04:05Z, or Unix seconds for haoka [default: now].
    #[arg(long, alias = "time", value_name = "TIME")]
    pub(crate) timestamp: Option<String>,

    /// Nonce, for rpc and acs3 [default: a random one].
    #[arg(long, value_name = "TEXT")]
    pub(crate) nonce: Option<String>,

    /// Trace id, for haoka: 32 lower-case hex digits [default: a random one].
    #[arg(long, value_name = "HEX")]
    pub(crate) trace_id: Option<String>,

    /// SHA-256 of a body that is not a form, for acs3: 64 lower-case hex digits.
    #[arg(long, value_name = "HEX")]
    pub(crate) body_hash: Option<String>,

    /// Sign exactly the given parameters and headers, and add none, for rpc and acs3.
    #[arg(long)]
    pub(crate) exact: bool,

    #[command(flatten)]
    pub(crate) key: SigningKey,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemeArg {
    /// HMAC-SHA1 over the parameters (Linkcard and STS).
    Rpc,
    /// ACS3-HMAC-SHA256 in headers (Linkcard and STS).
    Acs3,
    /// MD5 over five values (V2.0 open API).
    Haoka,
}

impl SchemeArg {
    fn as_str(self) -> &'static str {
        match self {
            Self::Rpc => "rpc",
            Self::Acs3 => "acs3",
            Self::Haoka => "haoka",
        }
    }
}

/// Accepts `NAME=VALUE` and `@FILE`.
fn pair_or_file(text: &str) -> Result<String, String> {
    match text.split_once('=') {
        _ if text.len() > 1 && text.starts_with('@') => Ok(text.to_owned()),
        Some((name, _)) if !name.is_empty() => Ok(text.to_owned()),
        _ => Err(text!("value-pair")),
    }
}

pub(crate) fn run(global: &GlobalArgs, args: &SignArgs) -> Result<Exit, CliError> {
    args.check()?;
    let output = Output::fixed::<SignedRow>(&global.output, None)?;
    let request = args.request()?;
    let signed = match args.scheme {
        SchemeArg::Haoka => {
            let key: AppKey = args.key.app()?.map_or_else(|| offline_app_key(global), Ok)?;
            let trace_id = args.trace_id.clone().unwrap_or_else(random_hex);
            let timestamp = args.timestamp.clone().unwrap_or_else(|| now().unix_timestamp().to_string());
            request.haoka(&trace_id, &timestamp, &key)?
        }
        scheme => {
            let key: AccessKey = args.key.access()?.map_or_else(|| offline_access_key(&LINKCARD, global), Ok)?;
            let common = (!args.exact).then(|| args.common());
            match scheme {
                SchemeArg::Rpc => request.rpc(common.as_ref(), &key)?,
                _ => request.acs3(common.as_ref(), &key)?,
            }
        }
    };
    print(global, output, &signed)?;
    Ok(Exit::Success)
}

impl SignArgs {
    /// Fails for flags that do not belong to the scheme, and for required ones that are missing.
    fn check(&self) -> Result<(), CliError> {
        let scheme = self.scheme.as_str();
        let is_haoka = self.scheme == SchemeArg::Haoka;
        let common = [
            ("--action", self.action.is_some()),
            ("--version", self.version.is_some()),
            ("--format", self.format.is_some()),
            ("--nonce", self.nonce.is_some()),
        ];
        let mut foreign = vec![
            ("--trace-id", !is_haoka && self.trace_id.is_some()),
            ("--body-hash", self.scheme != SchemeArg::Acs3 && self.body_hash.is_some()),
            ("--exact", is_haoka && self.exact),
            ("--path", self.scheme == SchemeArg::Rpc && self.path != "/"),
        ];
        foreign.extend(common.map(|(flag, is_given)| (flag, is_haoka && is_given)));
        if let Some((flag, _)) = foreign.into_iter().find(|(_, is_given)| *is_given) {
            let message = text!("sign-foreign", flag = flag, scheme = scheme);
            return Err(CliError::usage(message, text!("sign-foreign-remedy", flag = flag)));
        }
        if self.exact {
            let given = common.into_iter().chain([("--timestamp", self.timestamp.is_some())]);
            if let Some((flag, _)) = given.into_iter().find(|(_, is_given)| *is_given) {
                return Err(CliError::usage(text!("sign-exact", flag = flag), text!("sign-exact-remedy")));
            }
            return Ok(());
        }
        let required = [
            ("--action", !is_haoka && self.action.is_none()),
            ("--version", !is_haoka && self.version.is_none()),
            ("--host", self.scheme == SchemeArg::Acs3 && self.host.is_none()),
        ];
        if let Some((flag, _)) = required.into_iter().find(|(_, is_missing)| *is_missing) {
            let message = text!("sign-missing", flag = flag, scheme = scheme);
            return Err(CliError::usage(message, text!("sign-missing-remedy", flag = flag)));
        }
        self.check_forms()
    }

    /// Fails for values that no service accepts.
    fn check_forms(&self) -> Result<(), CliError> {
        let is_hex = |text: &str, length| {
            text.len() == length && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let invalid = |flag: &str, value: &str, example: &str| {
            let message = text!("sign-value", flag = flag, value = value);
            CliError::usage(message, text!("sign-value-remedy", example = example))
        };
        if let Some(time) = &self.timestamp {
            let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
            let is_utc = time::PrimitiveDateTime::parse(time, format).is_ok();
            let is_unix = time.len() == 10 && time.bytes().all(|byte| byte.is_ascii_digit());
            match self.scheme {
                SchemeArg::Haoka if !is_unix => return Err(invalid("--timestamp", time, "1703592981")),
                SchemeArg::Rpc | SchemeArg::Acs3 if !is_utc => {
                    return Err(invalid("--timestamp", time, "2024-01-02T03:04:05Z"));
                }
                _ => {}
            }
        }
        if let Some(trace_id) = self.trace_id.as_deref().filter(|text| !is_hex(text, 32)) {
            return Err(invalid("--trace-id", trace_id, "5831f960804c9217ec01e425b8cc76f5"));
        }
        match self.body_hash.as_deref().filter(|text| !is_hex(text, 64)) {
            Some(hash) => Err(invalid("--body-hash", hash, simfleet::sign::acs3::EMPTY_BODY)),
            None => Ok(()),
        }
    }

    fn common(&self) -> CommonParameters {
        let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
        CommonParameters {
            action: self.action.clone().unwrap_or_default(),
            version: self.version.clone().unwrap_or_default(),
            format: self.format.clone(),
            timestamp: self.timestamp.clone().unwrap_or_else(|| now().format(format).unwrap_or_default()),
            nonce: self.nonce.clone().unwrap_or_else(random_hex),
        }
    }

    fn request(&self) -> Result<RequestToSign, CliError> {
        let mut request =
            RequestToSign::new(self.method.as_str(), self.host.clone().unwrap_or_default()).path(self.path.as_str());
        let mut empty = Vec::new();
        for (name, value) in pairs("--param", &self.param)? {
            if value.is_empty() {
                empty.push(name.clone());
            }
            request = request.query(name, value);
        }
        for (name, value) in pairs("--form", &self.form)? {
            request = request.form(name, value);
        }
        for (name, value) in pairs("--header", &self.header)? {
            request = request.header(name, value);
        }
        if let Some(hash) = &self.body_hash {
            request = request.body_hash(hash.as_str());
        }
        if !empty.is_empty() && self.scheme == SchemeArg::Rpc {
            tell!("sign-empty", names = empty.join(", "));
        }
        Ok(request)
    }
}

/// Returns the pairs of a flag, and those of the files that it names.
fn pairs(flag: &str, given: &[String]) -> Result<Vec<(String, String)>, CliError> {
    let mut all = Vec::new();
    for text in given {
        let Some(path) = text.strip_prefix('@') else {
            all.extend(text.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())));
            continue;
        };
        let unusable = |error: String| {
            CliError::usage(text!("sign-file", flag = flag, path = path, error = error), text!("sign-file-remedy"))
        };
        let bytes = read_bytes(Path::new(path), LONGEST_FILE).map_err(|error| unusable(error.to_string()))?;
        let bytes = bytes.ok_or_else(|| unusable(text!("sign-file-too-long")))?;
        let content = String::from_utf8(bytes).map_err(|_| unusable(text!("sign-file-not-utf8")))?;
        let content = content.strip_prefix('\u{feff}').unwrap_or(&content);
        for (number, line) in (1_usize..).zip(content.lines()).filter(|(_, line)| !line.is_empty()) {
            match line.split_once('=') {
                Some((name, value)) if !name.is_empty() => all.push((name.to_owned(), value.to_owned())),
                _ => return Err(unusable(text!("sign-file-line", line = number))),
            }
        }
    }
    Ok(all)
}

fn now() -> OffsetDateTime {
    OffsetDateTime::from(SystemClock::new().wall())
}

/// Returns 32 random hex digits.
fn random_hex() -> String {
    let mut bytes = [0; 16];
    SystemRandom.fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn print(global: &GlobalArgs, mut output: Output, signed: &SignedRequest) -> Result<(), CliError> {
    let masked = signed.masked();
    let shown = if global.show_secrets { signed } else { &masked };
    if global.show_secrets {
        keep_secrets_on_stdout();
    }
    if !global.show_secrets && signed.canonical_request() != masked.canonical_request() {
        tell!("sign-token-hidden");
    }
    let is_text = global.output.format() == OutputFormat::Table && global.output.row_option().is_none();
    if is_text {
        return output.write_lines(&lines(shown));
    }
    output.push(OutputRow::of(&SignedRow::of(shown)))?;
    output.finish()
}

fn lines(signed: &SignedRequest) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(canonical) = signed.canonical_request() {
        lines.push(text!("sign-canonical-request"));
        lines.extend(canonical.split('\n').map(str::to_owned));
        lines.push(String::new());
    }
    lines.push(text!("sign-string-to-sign"));
    lines.extend(signed.string_to_sign().split('\n').map(str::to_owned));
    lines.push(String::new());
    lines.push(text!("sign-signature"));
    lines.push(signed.signature().to_owned());
    lines.push(String::new());
    lines.push(text!("sign-request"));
    lines.push(format!("{} {}", signed.method(), signed.url()));
    lines.extend(signed.headers().iter().map(|(name, value)| format!("{name}: {value}")));
    if !signed.body().is_empty() {
        lines.push(String::new());
        lines.push(signed.body().to_owned());
    }
    lines
}
