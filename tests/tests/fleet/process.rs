//! Workers in processes of their own, which are killed or stopped.
//!
//! A worker is this test program with a variable that makes it run [`worker`] instead. All processes and the emulator use
//! one clock that is faster than real time. A process that is killed shows a crash of the program, not a loss of power.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use simfleet::clock::{BoxFuture, Clock};
use simfleet::random::{Random, SeededRandom};
use simfleet::{AppKey, Haoka, WaitFor};
use simfleet_emulator::Emulator;
use simfleet_fleet::{ClaimRequest, Fleet, Ledger, PostgresLedger, RunId, SqliteLedger};
use simfleet_tests::support::{APP, card_numbers};

use crate::bed::{quick_card, stream_of};
use crate::stores::{Store, StoreKind};

/// The variable with the task of a worker.
const TASK: &str = "SIMFLEET_TEST_WORKER";
/// How much faster than real time the clock is.
const SCALE: u32 = 200;
/// The real time after which a test counts as hanging.
const TIMEOUT: Duration = Duration::from_secs(100);

/// What a worker does.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Task {
    /// The path or the address of the ledger.
    ledger: String,
    endpoint: String,
    /// When the clock began, in milliseconds since 1970.
    began: u64,
    run: RunId,
    /// Whether it only claims a batch.
    only_claims: bool,
}

/// A clock that several processes share.
#[derive(Clone, Debug)]
struct SharedClock {
    began: SystemTime,
    started: Instant,
}

impl SharedClock {
    fn since(millis: u64) -> Self {
        Self { began: SystemTime::UNIX_EPOCH + Duration::from_millis(millis), started: Instant::now() }
    }
}

impl Clock for SharedClock {
    fn wall(&self) -> SystemTime {
        self.began + self.began.elapsed().unwrap_or_default() * SCALE
    }

    fn monotonic(&self) -> Duration {
        self.started.elapsed() * SCALE
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration / SCALE))
    }

    fn real(&self, duration: Duration) -> Duration {
        (duration / SCALE).max(Duration::from_secs(5))
    }
}

impl simfleet_emulator::Clock for SharedClock {
    fn now(&self) -> SystemTime {
        self.wall()
    }
}

impl Task {
    fn clock(&self) -> Arc<SharedClock> {
        Arc::new(SharedClock::since(self.began))
    }

    async fn ledger(&self) -> Arc<dyn Ledger> {
        let clock = self.clock();
        match self.ledger.parse() {
            Ok(address) => {
                let ledger = PostgresLedger::connect(address, clock).await.unwrap();
                Arc::new(ledger.with_simulated_time())
            }
            Err(_) => Arc::new(SqliteLedger::open(PathBuf::from(&self.ledger), clock).unwrap()),
        }
    }

    async fn fleet(&self) -> Fleet {
        let haoka = Haoka::builder()
            .endpoint(self.endpoint.clone())
            .credentials(AppKey::new(APP.0, APP.1))
            .clock(self.clock())
            .build()
            .unwrap();
        Fleet::new(self.ledger().await).with_haoka(haoka)
    }

    fn claim(&self) -> ClaimRequest {
        ClaimRequest { run: self.run.clone(), cards: 100, lease: Duration::from_secs(600), start: i64::MAX }
    }

    /// Starts a worker, and waits until it is about to work.
    async fn start(&self) -> Child {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["process::worker", "--exact", "--nocapture", "--quiet"])
            .env(TASK, serde_json::to_string(self).unwrap())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // The emulator of this process needs the thread of this task.
        tokio::task::spawn_blocking(move || {
            let is_ready = lines.any(|line| line.is_ok_and(|line| line.contains("worker is ready")));
            // The rest is read so that the worker never waits.
            std::thread::spawn(move || lines.count());
            assert!(is_ready, "the worker has ended");
        })
        .await
        .unwrap();
        child
    }
}

/// The program of a worker.
#[test]
fn worker() {
    let Ok(task) = std::env::var(TASK) else { return };
    let task: Task = serde_json::from_str(&task).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        if task.only_claims {
            let ledger = task.ledger().await;
            assert!(ledger.claim(task.claim()).await.unwrap().is_some());
            println!("\nthe worker is ready");
            return std::future::pending().await;
        }
        let fleet = task.fleet().await;
        let mut run = fleet.resume(&task.run, WaitFor::at_most(Duration::from_secs(900))).await.unwrap();
        println!("\nthe worker is ready");
        while let Some(result) = run.next().await {
            result.unwrap();
        }
    });
}

/// An emulator and a run of suspensions that no worker has begun.
struct Workers {
    emulator: Emulator,
    task: Task,
    _store: Store,
}

impl Workers {
    async fn new(kind: StoreKind, cards: usize) -> Self {
        let began = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_millis();
        let began = u64::try_from(began).unwrap();
        let numbers = card_numbers(cards);
        let cards = numbers.iter().map(|number| quick_card(number)).collect();
        let builder = Emulator::builder().clock(Arc::new(SharedClock::since(began))).strict(true).cards(cards);
        let emulator = builder.start("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let store = kind.new_store().await;
        let ledger = match &store {
            Store::File(folder) => folder.path().join("fleet.db").display().to_string(),
            Store::Database(address) => address.clone(),
        };
        let run = "20241125-024802-000001".parse().unwrap();
        let mut task = Task { ledger, endpoint: emulator.url(), began, run, only_claims: false };
        let fleet = task.fleet().await;
        task.run = fleet.suspend(stream_of(&numbers)).start().await.unwrap().id().clone();
        Self { emulator, task, _store: store }
    }

    /// Returns the number of batches that have arrived, and how often each card was in one that was executed.
    fn submitted(&self) -> (usize, BTreeMap<String, usize>) {
        let log = self.emulator.log();
        assert_eq!(self.emulator.log_dropped(), 0);
        let batches: Vec<_> = log.iter().filter(|request| request.operation == "batchShutdown").collect();
        let mut cards = BTreeMap::new();
        let numbers = batches.iter().filter(|request| request.applied).flat_map(|request| &request.params);
        for number in numbers.filter(|(name, _)| name.starts_with("simNos")).flat_map(|(_, value)| value.split(',')) {
            *cards.entry(number.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned()).or_default() += 1;
        }
        (batches.len(), cards)
    }

    /// Fails unless every card was submitted once and is suspended, or was not submitted and is reported as unknown.
    async fn assert_complete(&self, cards: usize) {
        let ledger = self.task.ledger().await;
        // On a slow machine, the timeout of a batch can pass, which is short in real time.
        let mut counts = ledger.run(&self.task.run).await.unwrap().unwrap().counts;
        for _ in 0..5 {
            if ["confirmed", "outcome_unknown"].iter().filter_map(|state| counts.results.get(*state)).sum::<u64>()
                == counts.cards
            {
                break;
            }
            wait(self.task.start().await).await;
            counts = ledger.run(&self.task.run).await.unwrap().unwrap().counts;
        }
        let stored = ledger.cards(&self.task.run, 0, cards + 1).await.unwrap();
        assert_eq!(stored.len(), cards);
        let (_, submitted) = self.submitted();
        assert!(submitted.values().all(|times| *times == 1), "{submitted:?}");
        for card in stored {
            let result = card.result.unwrap();
            assert!(result.is_final || result.state == "outcome_unknown", "{result:?}");
            let expected = if submitted.contains_key(&card.card) { "confirmed" } else { "outcome_unknown" };
            assert_eq!(result.state, expected, "{result:?}");
        }
    }
}

fn run<T>(test: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(TIMEOUT, test).await.expect("the test hangs") })
}

/// Waits until a worker has ended by itself.
async fn wait(mut child: Child) {
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Sends a signal to a worker.
fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").args([name, &child.id().to_string()]).status().unwrap().success());
}

fn a_worker_that_is_killed_again_and_again_submits_no_card_twice(kind: StoreKind) {
    run(async {
        let workers = Workers::new(kind, 1000).await;
        let random = SeededRandom::new(20);
        let mut at_once = 0;
        for round in 1..=20 {
            let mut child = workers.task.start().await;
            let mut bytes = [0; 1];
            random.fill(&mut bytes);
            // The first workers are killed soon: a fast machine submits all batches within a few milliseconds.
            tokio::time::sleep(Duration::from_micros(u64::from(bytes[0]) * 20 * round)).await;
            child.kill().unwrap();
            child.wait().unwrap();
            at_once += usize::from(workers.submitted().1.len() < 1000);
        }
        assert!(at_once > 0, "the first worker was killed too late");
        wait(workers.task.start().await).await;
        workers.assert_complete(1000).await;
    });
}

fn a_worker_that_is_stopped_past_its_lease_sends_nothing_when_it_continues(kind: StoreKind) {
    // In SQLite, a process that is stopped inside a transaction keeps the file locked.
    if kind == StoreKind::Sqlite {
        return;
    }
    run(async {
        let mut interrupted = 0;
        for delay in [10, 25, 45] {
            let workers = Workers::new(kind, 2000).await;
            let stopped = workers.task.start().await;
            tokio::time::sleep(Duration::from_millis(delay)).await;
            signal(&stopped, "-STOP");
            interrupted += usize::from(workers.submitted().1.len() < 2000);
            // The next worker waits for the leases of the one that is stopped.
            wait(workers.task.start().await).await;
            let (batches, _) = workers.submitted();
            signal(&stopped, "-CONT");
            wait(stopped).await;
            assert_eq!(workers.submitted().0, batches, "the worker that continued has sent a batch");
            workers.assert_complete(2000).await;
        }
        assert!(interrupted > 0, "the workers were stopped too late");
    });
}

#[test]
fn the_batches_of_a_dead_process_are_free_at_once_and_those_of_a_live_one_are_not() {
    run(async {
        let workers = Workers::new(StoreKind::Sqlite, 100).await;
        let ledger = workers.task.ledger().await;
        let mut child = Task { only_claims: true, ..workers.task.clone() }.start().await;
        assert_eq!(ledger.claim(workers.task.claim()).await.unwrap(), None);
        child.kill().unwrap();
        child.wait().unwrap();
        let claim = ledger.claim(workers.task.claim()).await.unwrap().unwrap();
        assert_eq!((claim.cards.len(), claim.batch.epoch), (100, 2));
    });
}

crate::for_each_store! {
    a_worker_that_is_killed_again_and_again_submits_no_card_twice,
    a_worker_that_is_stopped_past_its_lease_sends_nothing_when_it_continues,
}
