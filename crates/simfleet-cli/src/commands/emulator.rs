//! `simfleet emulator`: runs an emulator of all services.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, ValueEnum};
use simfleet_emulator::{Auth, Builder, Card, Emulator, FaultRule, LoggedRequest, Metadata, PushLayout, Settlement};

use crate::credentials::{EMULATOR_ACCESS_KEY, EMULATOR_APP};
use crate::error::{CliError, socket_remedy};
use crate::exit::Exit;
use crate::flags::known::KnownValues;
use crate::flags::parse::scale;
use crate::input::read_bytes;
use crate::lang::text;
use crate::output::tell;
use crate::signals::Signals;

/// The maximum size of a cards file: 16 MiB, which is enough for a hundred thousand cards.
const LARGEST_CARDS: u64 = 16 * 1024 * 1024;

#[derive(Args, Debug)]
pub(crate) struct EmulatorArgs {
    /// Address to listen on; port 0 picks one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:2000")]
    pub(crate) listen: SocketAddr,

    /// Access key id that requests to Linkcard and STS are signed with.
    #[arg(long, value_name = "ID", default_value = EMULATOR_ACCESS_KEY.0)]
    pub(crate) access_key_id: String,

    /// Secret of the access key. Use a test value, never a real secret.
    #[arg(long, value_name = "SECRET", default_value = EMULATOR_ACCESS_KEY.1)]
    pub(crate) access_key_secret: String,

    /// Application id that requests to the V2.0 open API are signed with.
    #[arg(long, value_name = "ID", default_value = EMULATOR_APP.0)]
    pub(crate) app_id: String,

    /// Key of the application. Use a test value, never a real key.
    #[arg(long, value_name = "KEY", default_value = EMULATOR_APP.1)]
    pub(crate) api_key: String,

    /// Whether to verify signatures.
    #[arg(long, value_enum, default_value_t = AuthArg::Verify)]
    pub(crate) auth: AuthArg,

    /// JSON file of cards and their behaviour, at most 16 MiB; `-` reads stdin. The page docs/emulator.md lists all members.
    #[arg(long, value_name = "FILE")]
    pub(crate) cards: Option<PathBuf>,

    /// Reject cards that are not listed, as the services do, instead of generating them.
    #[arg(long)]
    pub(crate) strict: bool,

    /// Seed of the behaviour of cards that are not listed.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,

    /// By how much the emulator's durations are shortened; dates stay those of the real clock. Use the same scale for clients.
    #[arg(long, value_name = "N", default_value_t = 1.0, value_parser = scale)]
    pub(crate) time_scale: f64,

    /// Set the emulator's clock ahead by this many seconds, or behind if negative.
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    pub(crate) clock_offset: i64,

    /// Make requests fail: `KIND[@OPERATION][*TIMES][+SKIP][=ARGUMENT]`, for example html@GetCardRealStatus or
    /// cut-after-read@batchShutdown*1. May be repeated. The kinds are cut-after-read, cut-body, html, status, throttle, delay,
    /// unknown-states, null-fields, missing-fields, numbers-as-text, success-false, lower-camel, irregular-envelope and
    /// replace-body; the page docs/emulator.md describes them.
    #[arg(long, value_name = "RULE", value_parser = KnownValues::new(FaultRule::KINDS), hide_possible_values = true)]
    pub(crate) fault: Vec<String>,

    /// Layout of the bodies of pushes to subscribers.
    #[arg(long, value_enum, default_value_t = PushLayoutArg::Envelope)]
    pub(crate) push_layout: PushLayoutArg,

    /// Send pushes to any host, not only to loopback addresses.
    #[arg(long)]
    pub(crate) push_anywhere: bool,

    /// Whether the ordinary settlement of an order (month 0) includes its instant payment (month -99). The documentation
    /// does not say; test with both.
    #[arg(long, value_enum, default_value_t = SettlementArg::Additive)]
    pub(crate) settlement: SettlementArg,

    /// Which versions of the metadata service of an ECS instance are served. The credentials URI is served with all but `off`.
    #[arg(long, value_enum, default_value_t = MetadataArg::Both)]
    pub(crate) metadata: MetadataArg,

    /// RAM role of the emulated ECS instance.
    #[arg(long, value_name = "NAME", default_value = "simfleet-ecs", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) ecs_role: String,

    /// Seconds after which the keys of the metadata service and of the credentials URI expire, on the emulator's clock.
    #[arg(long, value_name = "SECONDS", default_value_t = 3600, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) key_lifetime: u32,

    /// Append the request log without secrets to this file, as jsonl, when the emulator stops: the latest requests, at
    /// most 10,000 and at most 16 MiB. The file is opened at the start.
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum AuthArg {
    Verify,
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MetadataArg {
    /// Version 2, which requires a token, and version 1, which does not.
    Both,
    /// Version 1 only.
    V1,
    /// Version 2 only.
    V2,
    /// None; the instance has no role.
    Off,
}

impl EmulatorArgs {
    fn metadata(&self) -> Metadata {
        Metadata {
            role: (self.metadata != MetadataArg::Off).then(|| self.ecs_role.clone()),
            version_1: self.metadata != MetadataArg::V2,
            version_2: self.metadata != MetadataArg::V1,
            key_seconds: self.key_lifetime,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PushLayoutArg {
    /// The whole response of the query operation.
    Envelope,
    /// One object; each card has its own push.
    Bare,
    /// A list of objects.
    List,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SettlementArg {
    /// The two entries together are the commission.
    Additive,
    /// The ordinary settlement is the whole commission.
    Inclusive,
}

pub(crate) async fn run(args: EmulatorArgs, signals: &Signals) -> Result<Exit, CliError> {
    let (listen, log_path) = (args.listen, args.log.clone());
    let builder = builder(args)?;
    let log_file = log_path.as_deref().map(open_log).transpose()?;
    // Before the start, so that a signal after it stops the emulator and writes its log.
    let stop = signals.stop();
    let emulator = builder.start(listen).await.map_err(|error| {
        let message = text!("emulator-fails", error = with_source(&error));
        let remedy = socket_remedy(&message, text!("other-address-remedy"));
        CliError::local(&message, remedy)
    })?;
    announce(&emulator.url())?;
    stop.await;
    let (count, log, pushes) = (emulator.request_count(), emulator.log(), emulator.push_counts());
    emulator.shutdown().await;
    if let (Some(path), Some(file)) = (&log_path, log_file) {
        write_log(path, file, &log)?;
        if count > log.len() as u64 {
            tell!("emulator-log-latest", path = path.display().to_string(), count = log.len());
        }
    }
    tell!("emulator-stopped", count = count);
    if pushes.delivered + pushes.failed + pushes.rejected > 0 {
        tell!("emulator-pushes", delivered = pushes.delivered, failed = pushes.failed, rejected = pushes.rejected);
    }
    Ok(Exit::Success)
}

/// Prints the address. If nothing reads stdout, the emulator runs all the same, and stderr has the address.
fn announce(url: &str) -> Result<(), CliError> {
    let mut out = std::io::stdout();
    match writeln!(out, "listening on {url}").and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {
            tell!("emulator-stdout-closed", url = url);
            Ok(())
        }
        Err(error) => {
            Err(CliError::local(text!("stdout-fails", error = error.to_string()), text!("stdout-redirect-remedy")))
        }
    }
}

/// Returns the emulator that the arguments describe.
fn builder(args: EmulatorArgs) -> Result<Builder, CliError> {
    let auth = match args.auth {
        AuthArg::Verify => Auth::Verify,
        AuthArg::Off => Auth::Off,
    };
    let push_layout = match args.push_layout {
        PushLayoutArg::Envelope => PushLayout::Envelope,
        PushLayoutArg::Bare => PushLayout::Bare,
        PushLayoutArg::List => PushLayout::List,
    };
    let settlement = match args.settlement {
        SettlementArg::Additive => Settlement::Additive,
        SettlementArg::Inclusive => Settlement::Inclusive,
    };
    let metadata = args.metadata();
    let mut builder = Emulator::builder()
        .metadata(metadata)
        .access_key(args.access_key_id, args.access_key_secret)
        .app(args.app_id, args.api_key)
        .auth(auth)
        .strict(args.strict)
        .seed(args.seed)
        .time_scale(args.time_scale)
        .clock_offset(args.clock_offset)
        .push_layout(push_layout)
        .push_anywhere(args.push_anywhere)
        .settlement(settlement);
    if let Some(path) = &args.cards {
        builder = builder.cards(read_cards(path)?);
    }
    for rule in &args.fault {
        let wrong =
            |error: String, remedy| CliError::usage(text!("emulator-fault", rule = rule, error = error), remedy);
        let parsed: FaultRule =
            rule.parse().map_err(|error| wrong(format!("{error}"), text!("emulator-fault-remedy")))?;
        parsed.check_operation().map_err(|error| wrong(error.to_string(), text!("emulator-fault-operation-remedy")))?;
        builder = builder.fault(parsed);
    }
    Ok(builder)
}

/// Returns an error with its source.
fn with_source(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}

fn read_cards(path: &Path) -> Result<Vec<Card>, CliError> {
    let shown = path.display().to_string();
    let unreadable = |error: &dyn std::fmt::Display| {
        let message = text!("emulator-cards-unreadable", path = shown.as_str(), error = error.to_string());
        CliError::usage(message, text!("emulator-cards-unreadable-remedy"))
    };
    let bytes = read_bytes(path, LARGEST_CARDS).map_err(|error| unreadable(&error))?.ok_or_else(|| {
        let message = text!("emulator-cards-too-large", path = shown.as_str());
        CliError::usage(message, text!("emulator-cards-too-large-remedy"))
    })?;
    let text = String::from_utf8(bytes).map_err(|_| {
        let message = text!("emulator-cards-not-utf8", path = shown.as_str());
        CliError::usage(message, text!("emulator-cards-not-utf8-remedy"))
    })?;
    simfleet_emulator::cards_from_json(&text).map_err(|error| {
        let message = text!("emulator-cards-invalid", path = shown.as_str(), error = error.to_string());
        CliError::usage(message, text!("emulator-cards-invalid-remedy"))
    })
}

/// Opens the file of the request log, so that a file that cannot be written is an error before the emulator listens.
fn open_log(path: &Path) -> Result<File, CliError> {
    File::options().append(true).create(true).open(path).map_err(|error| log_error(path, &error))
}

fn write_log(path: &Path, file: File, log: &[LoggedRequest]) -> Result<(), CliError> {
    let mut out = BufWriter::new(file);
    let written = log.iter().try_for_each(|request| {
        serde_json::to_writer(&mut out, request)?;
        out.write_all(b"\n")
    });
    written.and_then(|()| out.flush()).map_err(|error| log_error(path, &error))
}

fn log_error(path: &Path, error: &std::io::Error) -> CliError {
    let message = text!("emulator-log-fails", path = path.display().to_string(), error = error.to_string());
    CliError::local(message, text!("emulator-log-fails-remedy"))
}
