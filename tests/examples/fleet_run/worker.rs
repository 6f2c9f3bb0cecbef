//! One run, or the rest of one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};
use simfleet::random::SeededRandom;
use simfleet::{AccessKey, AppKey, Haoka, Linkcard, WaitFor};
use simfleet_fleet::{Fleet, SqliteLedger};
use simfleet_tests::support::{APP, KEY, Simulation};

use crate::limits::{Counted, Counts};
use crate::{Kind, Outcome, Place};

/// Returns the peak memory of this process, in MB.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kb = peak.and_then(|peak| peak.trim().strip_suffix("kB")?.trim().parse::<u32>().ok());
    f64::from(kb.unwrap_or_default()) / 1024.0
}

/// Starts a run, or resumes the one in the ledger. Waits to be killed when so many cards have a result.
pub(crate) async fn work(kind: Kind, count: usize, place: &Place, url: &str, stop_after: Option<usize>) -> Outcome {
    let begun = Instant::now();
    let simulation = Simulation::default();
    simulation.share(&place.clock);
    simulation.keep_no_log();
    tokio::spawn(simulation.clone().turn());
    let started_at = simulation.passed();
    let counts = Arc::new(Mutex::new(Counts::default()));
    let fleet = fleet(kind, place, url, &simulation, &counts)?;
    let last = fleet.ledger().runs().await?.into_iter().next();
    let numbers = stream::iter((1..=count).map(move |index| kind.number(index)));
    let mut run = match last {
        Some(run) => fleet.resume(&run.id, WaitFor::at_most(Duration::from_secs(900))).await?,
        None if kind == Kind::Status => fleet.card_statuses(numbers).start().await?,
        None => fleet.suspend(numbers).start().await?,
    };
    println!("ready to work after {:.2?}, with {:.1} MB", begun.elapsed(), peak_memory());
    let mut results: BTreeMap<String, usize> = BTreeMap::new();
    let mut known = 0;
    while let Some(result) = run.next().await {
        *results.entry(result?.state).or_default() += 1;
        known += 1;
        if stop_after == Some(known) {
            break;
        }
    }
    let counts = counts.lock().unwrap();
    let passed = simulation.passed() - started_at;
    println!("results: {results:?}");
    print!("{counts}");
    if let Some(first) = counts.first {
        println!("first request {:.2?} after the start", first - begun);
    }
    print!("simulated time {:.1} s, bound {:.1} s", passed.as_secs_f64(), counts.bound().as_secs_f64());
    if !counts.bound().is_zero() {
        print!(", ratio {:.4}", passed.as_secs_f64() / counts.bound().as_secs_f64());
    }
    println!("; real time {:.1?}", begun.elapsed());
    let ledger = std::fs::metadata(&place.ledger)?.len();
    println!("peak memory {:.1} MB, ledger {:.1} MB", peak_memory(), ledger as f64 / 1e6);
    if stop_after.is_some() {
        println!("killed here");
        std::thread::sleep(Duration::from_secs(3600));
    }
    Ok(())
}

fn fleet(
    kind: Kind,
    place: &Place,
    url: &str,
    simulation: &Simulation,
    counts: &Arc<Mutex<Counts>>,
) -> Result<Fleet, Box<dyn std::error::Error>> {
    let clock = Arc::new(simulation.clone());
    let transport = Arc::new(Counted {
        kind,
        transport: simulation.transport(),
        simulation: simulation.clone(),
        counts: Arc::clone(counts),
    });
    let random = Arc::new(SeededRandom::new(1));
    // The clock stands still while the ledger works.
    let ledger = SqliteLedger::open(&place.ledger, clock.clone())?.without_thread()?;
    let fleet = Fleet::new(Arc::new(ledger));
    Ok(match kind {
        Kind::Status => {
            let builder = Linkcard::builder().endpoint(url).credentials(AccessKey::new(KEY.0, KEY.1));
            fleet.with_linkcard(builder.clock(clock).random(random).transport(transport).build()?)
        }
        Kind::Suspend => {
            let builder = Haoka::builder().endpoint(url).credentials(AppKey::new(APP.0, APP.1));
            fleet.with_haoka(builder.clock(clock).random(random).transport(transport).build()?)
        }
    })
}
