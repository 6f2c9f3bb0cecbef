//! `simfleet emulator`: all services on this machine.

use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use simfleet_emulator::{Auth, Card, Emulator, FaultRule, LoggedRequest, PushLayout};
use tokio::signal::unix::{SignalKind, signal};

use crate::credentials::{TEST_ACCESS_KEY, TEST_APP};
use crate::error::Failure;
use crate::exit::Exit;
use crate::flags::parse::scale;
use crate::output::say;

#[derive(Args, Debug)]
pub(crate) struct EmulatorArgs {
    /// Address to listen on; port 0 picks one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:2000")]
    pub(crate) listen: SocketAddr,

    /// Access key id that requests to Linkcard and STS are signed with.
    #[arg(long, value_name = "ID", default_value = TEST_ACCESS_KEY.0)]
    pub(crate) access_key_id: String,

    /// Its secret. A test value: never give a real one.
    #[arg(long, value_name = "SECRET", default_value = TEST_ACCESS_KEY.1)]
    pub(crate) access_key_secret: String,

    /// Application id that requests to the V2.0 open API are signed with.
    #[arg(long, value_name = "ID", default_value = TEST_APP.0)]
    pub(crate) app_id: String,

    /// Its key. A test value: never give a real one.
    #[arg(long, value_name = "KEY", default_value = TEST_APP.1)]
    pub(crate) api_key: String,

    /// Whether to verify signatures.
    #[arg(long, value_enum, default_value_t = AuthArg::Verify)]
    pub(crate) auth: AuthArg,

    /// Cards with a fate of their own, as JSON.
    #[arg(long, value_name = "FILE")]
    pub(crate) cards: Option<PathBuf>,

    /// Answer as the services do for cards that are not listed, instead of making them up.
    #[arg(long)]
    pub(crate) strict: bool,

    /// Decides the fate of cards that are not listed.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,

    /// How many times faster than real time states change; give clients the same scale.
    #[arg(long, value_name = "N", default_value_t = 1.0, value_parser = scale)]
    pub(crate) time_scale: f64,

    /// Put the emulator's clock ahead (or behind, when negative) by this many seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 0, allow_negative_numbers = true)]
    pub(crate) clock_offset: i64,

    /// Make requests fail: `KIND[@OPERATION][*TIMES][+SKIP][=ARGUMENT]`, for instance html@GetCardRealStatus or
    /// cut-after-read@batchShutdown*1. May be given more than once.
    #[arg(long, value_name = "RULE")]
    pub(crate) fault: Vec<String>,

    /// How the bodies of pushes to subscribers are laid out.
    #[arg(long, value_enum, default_value_t = PushLayoutArg::Envelope)]
    pub(crate) push_layout: PushLayoutArg,

    /// Push to any host, not to loopback addresses alone.
    #[arg(long)]
    pub(crate) push_anywhere: bool,

    /// Write the request log to this file as jsonl when the emulator stops. Secrets are left out.
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum AuthArg {
    Verify,
    Off,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PushLayoutArg {
    /// The whole answer of the query operation.
    Envelope,
    /// One object; each card in a push of its own.
    Bare,
    /// A list of objects.
    List,
}

pub(crate) async fn run(args: EmulatorArgs) -> Result<Exit, Failure> {
    let auth = match args.auth {
        AuthArg::Verify => Auth::Verify,
        AuthArg::Off => Auth::Off,
    };
    let push_layout = match args.push_layout {
        PushLayoutArg::Envelope => PushLayout::Envelope,
        PushLayoutArg::Bare => PushLayout::Bare,
        PushLayoutArg::List => PushLayout::List,
    };
    let mut builder = Emulator::builder()
        .access_key(args.access_key_id, args.access_key_secret)
        .app(args.app_id, args.api_key)
        .auth(auth)
        .strict(args.strict)
        .seed(args.seed)
        .time_scale(args.time_scale)
        .clock_offset(args.clock_offset)
        .push_layout(push_layout)
        .push_anywhere(args.push_anywhere);
    if let Some(path) = &args.cards {
        builder = builder.cards(cards(path)?);
    }
    for rule in &args.fault {
        let rule: FaultRule = rule
            .parse()
            .map_err(|error| Failure::unusable(format!("--fault {rule}: {error}"), "see simfleet emulator --help"))?;
        builder = builder.fault(rule);
    }
    // Heard from here on, so that a signal right after the start is not missed.
    let unheard = |error: std::io::Error| Failure::local(format!("signals cannot be heard: {error}"), "try again");
    let mut terminate = signal(SignalKind::terminate()).map_err(unheard)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(unheard)?;
    let emulator = builder.start(args.listen).await.map_err(|error| {
        Failure::local(
            format!("the emulator does not start: {}", with_source(&error)),
            "choose another address with --listen; port 0 picks one",
        )
    })?;
    let mut out = std::io::stdout();
    let announced = writeln!(out, "listening on {}", emulator.url()).and_then(|()| out.flush());
    announced.map_err(|error| Failure::local(format!("stdout cannot be written: {error}"), "give another target"))?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    let (log, pushes) = (emulator.log(), emulator.push_counts());
    emulator.shutdown().await;
    if let Some(path) = &args.log {
        write_log(path, &log)?;
    }
    say!("simfleet: stopped after {} requests", log.len());
    if pushes.delivered + pushes.failed + pushes.rejected > 0 {
        say!(
            "simfleet: {} pushes delivered, {} attempts failed, {} rejected (not a loopback address)",
            pushes.delivered,
            pushes.failed,
            pushes.rejected
        );
    }
    Ok(Exit::Good)
}

/// An error and what it comes from.
fn with_source(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}

fn cards(path: &Path) -> Result<Vec<Card>, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Failure::unusable(format!("{}: cannot read the cards: {error}", path.display()), "name a readable JSON file")
    })?;
    simfleet_emulator::cards_from_json(&text)
        .map_err(|error| Failure::unusable(format!("{}: {error}", path.display()), "fix the file"))
}

fn write_log(path: &Path, log: &[LoggedRequest]) -> Result<(), Failure> {
    let mut text = String::new();
    for request in log {
        text.push_str(&serde_json::to_string(request).unwrap_or_default());
        text.push('\n');
    }
    std::fs::write(path, text).map_err(|error| {
        Failure::local(format!("{}: cannot write the log: {error}", path.display()), "name a writable file")
    })
}
