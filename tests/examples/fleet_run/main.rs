//! Measures fleet runs at the documented rate limits, on a simulated clock.
//!
//! ```text
//! fleet_run status|suspend|resume CARDS    one run, or one that is killed in the middle and resumed
//! fleet_run ledger CARDS                   how fast the ledger stores the results of cards
//! ```
//!
//! The client and its ledger, a file, are in one process, and the emulator is in another, so the peak memory is that of the
//! client alone. Requests go over sockets. The clock is that of the client: it moves only while every task sleeps, so a
//! request and the work of the ledger take no time on it. The emulator reads it from a file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod ledger;
mod limits;
mod worker;

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use simfleet_emulator::{Card, Emulator};
use simfleet_tests::support::{SimulationReader, card_with_delay};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// What a run does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Status,
    Suspend,
}

impl Kind {
    fn parse(name: &str) -> Option<Self> {
        match name {
            "status" => Some(Self::Status),
            "suspend" => Some(Self::Suspend),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        if self == Self::Status { "status" } else { "suspend" }
    }

    /// Returns the number of a card.
    fn number(self, index: usize) -> String {
        match self {
            Self::Status => format!("8986000000000{index:06}1"),
            Self::Suspend => format!("192{index:08}"),
        }
    }

    /// Returns a card of the emulator. Live queries take 1 to 9 seconds.
    fn card(self, index: usize) -> Card {
        let number = self.number(index);
        match self {
            Self::Status => card_with_delay(&number, 1.0 + f64::from(u8::try_from(index % 9).unwrap())),
            Self::Suspend => Card::with_sim_no(number),
        }
    }
}

/// The files and the address that the processes share.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) clock: PathBuf,
    pub(crate) ledger: PathBuf,
}

impl Place {
    fn in_folder(folder: &Path) -> Self {
        Self { clock: folder.join("clock"), ledger: folder.join("fleet.db") }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let usage = "give status, suspend, resume or ledger, and a number of cards";
    match arguments[..] {
        // A folder of its own beside the build, because a temporary folder may be in memory.
        [what, cards] => {
            let folder = tempfile::tempdir_in(std::env::current_exe()?.parent().ok_or("no folder")?)?;
            match (what, Kind::parse(what)) {
                (_, Some(kind)) => measure(kind, cards, folder.path(), false),
                ("resume", _) => measure(Kind::Suspend, cards, folder.path(), true),
                ("ledger", _) => ledger::measure(&folder.path().join("fleet.db"), cards.parse()?).await,
                _ => Err(usage.into()),
            }
        }
        ["emulator", kind, cards, folder] => {
            emulate(Kind::parse(kind).ok_or(usage)?, cards.parse()?, Path::new(folder)).await
        }
        ["worker", kind, cards, folder, url, stop_after] => {
            let place = Place::in_folder(Path::new(folder));
            let kind = Kind::parse(kind).ok_or(usage)?;
            worker::work(kind, cards.parse()?, &place, url, stop_after.parse().ok()).await
        }
        _ => Err(usage.into()),
    }
}

/// Starts this program with other arguments.
fn start(arguments: &[&str]) -> Result<Child, std::io::Error> {
    Command::new(std::env::current_exe()?).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()
}

/// Runs an emulator and a worker in processes of their own. `is_killed`: the worker is killed when half of the cards have a
/// result, and another one resumes the run.
fn measure(kind: Kind, cards: &str, folder: &Path, is_killed: bool) -> Outcome {
    let place = folder.to_str().ok_or("the path is not UTF-8")?;
    let mut emulator = start(&["emulator", kind.name(), cards, place])?;
    let mut url = String::new();
    BufReader::new(emulator.stdout.take().ok_or("no output")?).read_line(&mut url)?;
    let half = (cards.parse::<usize>()? / 2).to_string();
    if is_killed {
        let mut worker = start(&["worker", kind.name(), cards, place, url.trim(), &half])?;
        let lines = BufReader::new(worker.stdout.take().ok_or("no output")?).lines();
        for line in lines {
            let line = line?;
            if line == "killed here" {
                break;
            }
            println!("{line}");
        }
        worker.kill()?;
        worker.wait()?;
        println!("the worker was killed; another one resumes the run");
    }
    let mut worker = start(&["worker", kind.name(), cards, place, url.trim(), "-"])?;
    let mut report = String::new();
    worker.stdout.take().ok_or("no output")?.read_to_string(&mut report)?;
    print!("{report}");
    // The emulator ends with its input.
    drop(emulator.stdin.take());
    emulator.wait()?;
    if worker.wait()?.success() { Ok(()) } else { Err("the worker has failed".into()) }
}

/// Serves until the input ends.
async fn emulate(kind: Kind, count: usize, folder: &Path) -> Outcome {
    let place = Place::in_folder(folder);
    // The first process creates the file.
    std::fs::File::options().create(true).truncate(false).write(true).open(&place.clock)?;
    let cards = (1..=count).map(|index| kind.card(index)).collect();
    let clock = Arc::new(SimulationReader::open(&place.clock));
    let emulator = Emulator::builder().clock(clock).strict(true).cards(cards).start("127.0.0.1:0".parse()?).await?;
    println!("{}", emulator.url());
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    Ok(())
}
