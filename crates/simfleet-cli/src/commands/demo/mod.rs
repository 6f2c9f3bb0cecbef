//! `simfleet demo`: what simfleet does, told on an emulator of its own.
//!
//! Everything goes over real HTTP on this machine. Both the emulator and the client run on a clock that is faster than
//! the real one, so that minutes pass in seconds. Each step says what it expects; the exit code is 0 only if all of it
//! came true.

mod fleet;
mod pushes;
mod steps;
mod story;

use std::io::Write;
use std::sync::Arc;
use std::time::Instant;

use clap::Args;
use simfleet::clock::ScaledClock;
use simfleet::{AccessKey, AppKey, Haoka, Linkcard};
use simfleet_emulator::Emulator;

use crate::credentials::{TEST_ACCESS_KEY, TEST_APP};
use crate::error::Failure;
use crate::exit::Exit;
use crate::flags::parse::scale;
use fleet::SINGLE;
use story::{Story, tell};

#[derive(Args, Debug)]
pub(crate) struct DemoArgs {
    /// How many times faster than real time; lower shows more of the waiting.
    #[arg(long, value_name = "N", default_value_t = 120.0, value_parser = scale)]
    pub(crate) speed: f64,
}

pub(crate) async fn run(args: DemoArgs) -> Result<Exit, Failure> {
    let started = Instant::now();
    let listen = ([127, 0, 0, 1], 0).into();
    let emulator =
        Emulator::builder().cards(fleet::cards()?).time_scale(args.speed).start(listen).await.map_err(|error| {
            Failure::local(format!("the emulator does not start: {error}"), "free a port on 127.0.0.1")
        })?;
    let clock = Arc::new(ScaledClock::new(args.speed));
    let linkcard = Linkcard::builder()
        .endpoint(emulator.url())
        .credentials(AccessKey::new(TEST_ACCESS_KEY.0, TEST_ACCESS_KEY.1))
        .clock(clock.clone())
        .build()?;
    let haoka = Haoka::builder()
        .endpoint(emulator.url())
        .credentials(AppKey::new(TEST_APP.0, TEST_APP.1))
        .clock(clock.clone())
        .build()?;
    tell!("An emulator of all services listens on {}; {} of its seconds pass in one.", emulator.url(), args.speed);
    let mut story = Story::default();
    steps::single_card(&mut story, &linkcard).await?;
    steps::master_card(&mut story, &linkcard).await?;
    let report = steps::suspension(&mut story, &haoka).await?;
    steps::records(&mut story, &haoka, &report).await?;
    steps::states(&mut story, &haoka, &report).await?;
    steps::lost_answer(&mut story, &haoka, &emulator).await?;
    steps::pages(&mut story, &linkcard, &*clock).await?;
    let requests = emulator.log().len();
    emulator.shutdown().await;
    let requests = requests + pushes::step(&mut story, 8).await?;
    let verdict = match story.broken {
        0 => "Everything came as expected".to_owned(),
        1 => "One expectation did not hold".to_owned(),
        broken => format!("{broken} expectations did not hold"),
    };
    tell!("\n{verdict}: {requests} signed requests in {:.1} s.", started.elapsed().as_secs_f64());
    tell!("Next: simfleet emulator --listen 127.0.0.1:2000, and in a second terminal");
    tell!("      simfleet --emulator http://127.0.0.1:2000 status {SINGLE}");
    Ok(if story.broken == 0 { Exit::Good } else { Exit::Failed })
}
