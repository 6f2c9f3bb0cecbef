//! `simfleet demo`: shows what simfleet does, with an emulator in the same process.
//!
//! All requests use real HTTP on this machine. The clock of the emulator and the client runs faster than real time, so that
//! minutes pass in seconds. Each step checks its results; the exit code is 0 only if all checks pass.

mod fleet;
mod pushes;
mod steps;
mod transcript;

use std::sync::Arc;
use std::time::Instant;

use clap::Args;
use simfleet::clock::ScaledClock;
use simfleet::{AccessKey, AppKey, Haoka, Linkcard};
use simfleet_emulator::Emulator;

use crate::credentials::{EMULATOR_ACCESS_KEY, EMULATOR_APP};
use crate::error::{CliError, socket_remedy};
use crate::exit::Exit;
use crate::flags::parse::scale;
use crate::lang::text;
use crate::output::tell;
use crate::signals::Signals;
use fleet::SINGLE;
use transcript::{Transcript, print_line};

#[derive(Args, Debug)]
pub(crate) struct DemoArgs {
    /// How many times faster than real time the demo's clock runs; lower values show more polls.
    #[arg(long, value_name = "N", default_value_t = 120.0, value_parser = scale)]
    pub(crate) speed: f64,
}

pub(crate) async fn run(args: DemoArgs, signals: &Signals) -> Result<Exit, CliError> {
    let stop = signals.stop();
    tokio::select! {
        exit = show(args) => exit,
        signal = stop => {
            tell!("demo-stopped", signal = signal.to_string());
            Ok(signal.exit())
        }
    }
}

async fn show(args: DemoArgs) -> Result<Exit, CliError> {
    let started = Instant::now();
    let listen = ([127, 0, 0, 1], 0).into();
    let emulator =
        Emulator::builder().cards(fleet::cards()?).time_scale(args.speed).start(listen).await.map_err(|error| {
            let source = std::error::Error::source(&error).map(|source| format!(": {source}")).unwrap_or_default();
            let message = text!("demo-emulator-fails", error = format!("{error}{source}"));
            CliError::local(&message, socket_remedy(&message, text!("demo-emulator-fails-remedy")))
        })?;
    let clock = Arc::new(ScaledClock::new(args.speed));
    let linkcard = Linkcard::builder()
        .endpoint(emulator.url())
        .credentials(AccessKey::new(EMULATOR_ACCESS_KEY.0, EMULATOR_ACCESS_KEY.1))
        .clock(clock.clone())
        .build()?;
    let haoka = Haoka::builder()
        .endpoint(emulator.url())
        .credentials(AppKey::new(EMULATOR_APP.0, EMULATOR_APP.1))
        .clock(clock.clone())
        .build()?;
    print_line!("{}", text!("demo-start", url = emulator.url(), speed = args.speed));
    let mut transcript = Transcript::default();
    steps::single_card(&mut transcript, &linkcard).await?;
    steps::master_card(&mut transcript, &linkcard).await?;
    let report = steps::suspension(&mut transcript, &haoka).await?;
    steps::records(&mut transcript, &haoka, &report).await?;
    steps::states(&mut transcript, &haoka, &report).await?;
    steps::lost_response(&mut transcript, &haoka, &emulator).await?;
    steps::pages(&mut transcript, &linkcard, &*clock).await?;
    let requests = emulator.log().len();
    emulator.shutdown().await;
    let requests = requests + pushes::order_pushes(&mut transcript, 8).await?;
    let seconds = format!("{:.1}", started.elapsed().as_secs_f64());
    let summary = match transcript.failed_checks {
        0 => text!("demo-passed", requests = requests, seconds = seconds),
        failed => text!("demo-failed", failed = failed, requests = requests, seconds = seconds),
    };
    print_line!("\n{summary}");
    print_line!("{}", text!("demo-next"));
    print_line!("      simfleet --emulator http://127.0.0.1:2000 status {SINGLE}");
    Ok(if transcript.failed_checks == 0 { Exit::Success } else { Exit::Failed })
}
