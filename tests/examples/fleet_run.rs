//! Measures a fleet run on a simulated clock: `fleet_run status|suspend CARDS`.
//!
//! Prints the calls, how long they took by the clock of the run, the bound that the rate limit sets for so many calls, the
//! peak memory of the process (which includes the emulator), and the size of the ledger.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};
use simfleet::random::SeededRandom;
use simfleet::{AccessKey, AppKey, Haoka, Linkcard};
use simfleet_emulator::{Card, Emulator};
use simfleet_fleet::{Fleet, SqliteLedger};
use simfleet_tests::support::{APP, KEY, Simulation, card_with_delay};

fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or("unknown").trim().to_owned()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let is_status = arguments.next().as_deref() == Some("status");
    let count: usize = arguments.next().ok_or("give status or suspend, and a number of cards")?.parse()?;
    let numbers: Vec<String> = (1..=count)
        .map(|number| if is_status { format!("8986000000000{number:06}1") } else { format!("192{number:08}") })
        .collect();
    let cards: Vec<Card> = numbers
        .iter()
        .enumerate()
        .map(|(index, number)| match is_status {
            true => card_with_delay(number, 1.0 + f64::from(u8::try_from(index % 9).unwrap())),
            false => Card::with_sim_no(number),
        })
        .collect();
    let simulation = Simulation::default();
    let builder = Emulator::builder().clock(Arc::new(simulation.clone())).strict(true).cards(cards);
    let emulator = builder.start("127.0.0.1:0".parse()?).await?;
    tokio::spawn(simulation.clone().turn());
    println!("before the run: {} peak", peak_memory());
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("fleet.db");
    let clock = Arc::new(simulation.clone());
    let haoka = Haoka::builder()
        .endpoint(emulator.url())
        .credentials(AppKey::new(APP.0, APP.1))
        .clock(clock.clone())
        .random(Arc::new(SeededRandom::new(1)))
        .transport(simulation.transport())
        .build()?;
    let linkcard = Linkcard::builder()
        .endpoint(emulator.url())
        .credentials(AccessKey::new(KEY.0, KEY.1))
        .clock(clock.clone())
        .random(Arc::new(SeededRandom::new(2)))
        .transport(simulation.transport())
        .build()?;
    let fleet = Fleet::new(Arc::new(SqliteLedger::open(&path, clock)?)).with_haoka(haoka).with_linkcard(linkcard);
    let begun = Instant::now();
    let cards = stream::iter(numbers);
    let mut run =
        if is_status { fleet.card_statuses(cards).start().await? } else { fleet.suspend(cards).start().await? };
    println!("the list was stored in {:.2?}", begun.elapsed());
    let mut results: BTreeMap<String, usize> = BTreeMap::new();
    while let Some(result) = run.next().await {
        *results.entry(result?.state).or_default() += 1;
    }
    let calls = simulation.sent().len();
    println!("{results:?} after {:.1?} of real time", begun.elapsed());
    let bound = Duration::from_secs(u64::try_from(calls)?) / 20;
    let ratio = simulation.passed().as_secs_f64() / bound.as_secs_f64();
    println!("{calls} calls in {:.1?}; at 20 calls a second: {bound:.1?}; ratio {ratio:.3}", simulation.passed());
    println!("peak {}, ledger {} KB", peak_memory(), std::fs::metadata(&path)?.len() / 1024);
    Ok(())
}
