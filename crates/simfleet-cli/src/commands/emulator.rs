//! `simfleet emulator`: all services on this machine.

use std::io::Write;
use std::path::Path;

use simfleet_emulator::{Auth, Card, Emulator, FaultRule, LoggedRequest, PushLayout};
use tokio::signal::unix::{SignalKind, signal};

use crate::args::{AuthArg, EmulatorArgs, PushLayoutArg};
use crate::exit::{Exit, Failure};
use crate::output::say;

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
