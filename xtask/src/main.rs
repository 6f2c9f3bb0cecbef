//! Project tasks, run as `cargo xtask TASK`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use xtask::{RegenerateOutcome, WriteMode};

/// Tasks of the simfleet project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the generated clients anew from the specs.
    Regenerate {
        /// Write nothing; fail with a diff when a client is not what its spec says.
        #[arg(long)]
        check: bool,
        /// The workspace to work in.
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
        /// Specs to work on; all of `specs/` when none is given.
        #[arg(value_name = "SPEC")]
        specs: Vec<PathBuf>,
    },
    /// Say where each operation of the documents has arrived, and write docs/coverage.md.
    Coverage {
        /// Write nothing; fail when docs/coverage.md is not what the workspace says.
        #[arg(long)]
        check: bool,
    },
    /// Compare two versions of a spec: what breaks, on the wire and in Rust.
    Diff(xtask::diff::DiffArguments),
}

fn main() -> ExitCode {
    match Arguments::parse().task {
        Task::Regenerate { check, root, specs } => {
            run(&root.unwrap_or_else(here), specs, if check { WriteMode::Check } else { WriteMode::Write })
        }
        Task::Coverage { check } => cover(&here(), check),
        Task::Diff(arguments) => xtask::diff::diff(&here(), &arguments),
    }
}

/// The workspace that this program belongs to, as Cargo names it when it runs the program.
fn here() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

fn cover(root: &Path, check: bool) -> ExitCode {
    let found = match xtask::coverage(root) {
        Ok(found) => found,
        Err(failure) => {
            eprintln!("{failure}");
            return ExitCode::FAILURE;
        }
    };
    print!("{}", found.summary);
    for lost in &found.lost {
        eprintln!("{lost}");
    }
    let page = root.join("docs/coverage.md");
    let current = std::fs::read_to_string(&page).unwrap_or_default();
    let mut good = found.lost.is_empty();
    if current == found.markdown {
        println!("docs/coverage.md: up to date");
    } else if check {
        good = false;
        eprintln!("docs/coverage.md is not what the workspace says; mend it with: cargo xtask coverage");
    } else if let Err(error) = std::fs::write(&page, &found.markdown) {
        good = false;
        eprintln!("{}: {error}", page.display());
    } else {
        println!("docs/coverage.md: written");
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(root: &Path, specs: Vec<PathBuf>, mode: WriteMode) -> ExitCode {
    let specs = if specs.is_empty() {
        match xtask::all_specs(root) {
            Ok(specs) => specs,
            Err(failure) => {
                eprintln!("{failure}");
                return ExitCode::FAILURE;
            }
        }
    } else {
        specs
    };
    // One thread a spec; what is printed keeps the order of the specs.
    let outcomes = std::thread::scope(|scope| {
        let threads: Vec<_> = specs.iter().map(|spec| scope.spawn(|| xtask::regenerate(root, spec, mode))).collect();
        threads.into_iter().map(std::thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut good = true;
    for (spec, outcome) in specs.iter().zip(outcomes) {
        let shown = spec.strip_prefix(root).unwrap_or(spec).display().to_string();
        match outcome.unwrap_or_else(|panic| std::panic::resume_unwind(panic)) {
            Ok(RegenerateOutcome::UpToDate) => println!("{shown}: up to date"),
            Ok(RegenerateOutcome::Written) => println!("{shown}: written"),
            Ok(RegenerateOutcome::Stale(diff)) => {
                good = false;
                print!("{diff}");
                eprintln!("{shown}: the client is not what the spec says; mend it with: cargo xtask regenerate");
            }
            Err(failure) => {
                good = false;
                eprintln!("{failure}");
            }
        }
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
