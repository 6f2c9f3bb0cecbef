//! How fast a ledger stores what becomes of cards, without any request.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use simfleet::clock::SystemClock;
use simfleet_fleet::{CardResult, ClaimRequest, Ledger, RunId, RunPlan, SqliteLedger};

use crate::Outcome;

/// Claims, intends, settles and finishes batches of 100 cards, as a suspension does, one after the other.
pub(crate) async fn measure(path: &Path, count: usize) -> Outcome {
    let ledger = SqliteLedger::open(path, Arc::new(SystemClock::new()))?;
    let run: RunId = "20241125-024802-000001".parse()?;
    let plan = RunPlan {
        operation: "batchShutdown".to_owned(),
        endpoint: "https://reseller.example".to_owned(),
        account: "0123456789abcdef".to_owned(),
        parameters: json!({}),
    };
    ledger.create_run(&run, &plan).await?;
    let begun = Instant::now();
    let numbers: Vec<String> = (0..count).map(|index| format!("192{index:08}")).collect();
    for chunk in numbers.chunks(1000) {
        ledger.add_cards(&run, chunk.to_vec()).await?;
    }
    ledger.open_run(&run).await?;
    let listed = begun.elapsed();
    let start = ledger.start_work(&run).await?;
    let begun = Instant::now();
    let lease = Duration::from_secs(600);
    while let Some(claim) = ledger.claim(ClaimRequest { run: run.clone(), cards: 100, lease, start }).await? {
        // About as long as what a run stores.
        let cards: Vec<_> =
            claim.cards.iter().map(|card| json!({ "sim_no": card, "outcome": { "submitted": {} } })).collect();
        let submission = json!({ "command": "suspend", "batches": [{ "cards": cards, "serial_number": "S1" }] });
        let results = claim.cards.iter().map(|card| CardResult {
            card: card.clone(),
            state: "confirmed".to_owned(),
            reason: None,
            is_final: true,
            detail: json!({ "serial_number": "2024112502480200001" }),
        });
        let mut held = ledger.intend(&claim.batch, submission.clone()).await?;
        held &= ledger.settle(&claim.batch, json!({ "submission": submission })).await?;
        held &= ledger.finish(&claim.batch, results.collect()).await?;
        if !held {
            return Err("the claim was lost".into());
        }
    }
    let settled = begun.elapsed();
    let rate = |time: Duration| count as f64 / time.as_secs_f64();
    println!("the list of {count} cards: {listed:.2?}, {:.0} cards a second", rate(listed));
    println!("claimed, intended, settled and finished: {settled:.2?}, {:.0} cards a second", rate(settled));
    println!("ledger {:.1} MB", std::fs::metadata(path)?.len() as f64 / 1e6);
    Ok(())
}
