//! Builds ten thousand requests, queues them in a channel, and sends them with four workers.
//!
//! A request is a value that belongs to no client until it is sent, so it can wait in a queue, move to another task,
//! and be printed with the result. Run it with `cargo run -p simfleet --example queue`.

use std::sync::Arc;

use simfleet::linkcard_client::requests::GetCardDetail;
use simfleet::{AccessKey, Linkcard};
use simfleet_emulator::Emulator;
use tokio::sync::{Mutex, mpsc};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The emulator's clock runs fast, so that its limit of 20 calls a second does not slow the example down.
    let emulator = Emulator::builder().time_scale(100_000.0).start("127.0.0.1:0".parse()?).await?;
    let key = AccessKey::new("testid", "testsecret");
    let linkcard = Linkcard::builder().endpoint(emulator.url()).credentials(key).rate_limits(false).build()?;

    let requests: Vec<GetCardDetail> =
        (0..10_000).map(|number| GetCardDetail::new().iccid(format!("8986{number:016}"))).collect();

    let (queue, waiting) = mpsc::channel(100);
    let waiting = Arc::new(Mutex::new(waiting));
    let (results, mut collected) = mpsc::channel(100);
    for _ in 0..4 {
        let (linkcard, waiting, results) = (linkcard.clone(), Arc::clone(&waiting), results.clone());
        tokio::spawn(async move {
            loop {
                let next = waiting.lock().await.recv().await;
                let Some(request): Option<GetCardDetail> = next else { return };
                let outcome = linkcard.send(request.clone()).await;
                if results.send((request, outcome)).await.is_err() {
                    return;
                }
            }
        });
    }
    drop(results);
    tokio::spawn(async move {
        for request in requests {
            if queue.send(request).await.is_err() {
                return;
            }
        }
    });

    let (mut found, mut failed) = (0, 0);
    while let Some((request, outcome)) = collected.recv().await {
        match outcome {
            Ok(_) => found += 1,
            Err(error) => {
                failed += 1;
                eprintln!("{request:?}: {error}");
            }
        }
    }
    println!("{found} cards found, {failed} requests failed");
    if found != 10_000 { Err("not every request succeeded".into()) } else { Ok(()) }
}
