//! The project's tasks, run as `cargo xtask TASK`.

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
    /// Generate the clients from the specs.
    Regenerate {
        /// Write nothing; print a diff and fail if a client differs from its spec.
        #[arg(long)]
        check: bool,
        /// The root folder of the workspace.
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
        /// Specs to read. [default: all files in `specs/`]
        #[arg(value_name = "SPEC")]
        specs: Vec<PathBuf>,
    },
    /// Show where each documented operation is implemented and tested, and write docs/coverage.md, evidence.md and
    /// effects.md.
    Coverage {
        /// Write nothing; fail if a page is out of date.
        #[arg(long)]
        check: bool,
    },
    /// Compare two versions of a spec: report what breaks on the wire and in Rust.
    Diff(xtask::diff::DiffArguments),
}

fn main() -> ExitCode {
    match Arguments::parse().task {
        Task::Regenerate { check, root, specs } => regenerate_clients(
            &root.unwrap_or_else(workspace),
            specs,
            if check { WriteMode::Check } else { WriteMode::Write },
        ),
        Task::Coverage { check } => report_coverage(&workspace(), check),
        Task::Diff(arguments) => xtask::diff::diff(&workspace(), &arguments),
    }
}

/// The workspace that this program belongs to, as Cargo names it when it runs the program.
fn workspace() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Prints the gaps in the coverage; writes the generated pages, or only compares them if `check` is set.
fn report_coverage(root: &Path, check: bool) -> ExitCode {
    let coverage = match xtask::coverage(root) {
        Ok(coverage) => coverage,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    print!("{}", coverage.summary);
    for gap in &coverage.gaps {
        eprintln!("{gap}");
    }
    let mut success = coverage.gaps.is_empty();
    for (page, text) in &coverage.pages {
        let path = root.join(page);
        if std::fs::read_to_string(&path).is_ok_and(|current| current == *text) {
            println!("{page}: up to date");
        } else if check {
            success = false;
            eprintln!("{page} is out of date; update it with: cargo xtask coverage");
        } else if let Err(error) = std::fs::write(&path, text) {
            success = false;
            eprintln!("{}: cannot write it: {error}", path.display());
        } else {
            println!("{page}: written");
        }
    }
    if success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Generates or checks the clients of the given specs, or of all specs if none is given.
fn regenerate_clients(root: &Path, specs: Vec<PathBuf>, mode: WriteMode) -> ExitCode {
    let specs = if specs.is_empty() {
        match xtask::all_specs(root) {
            Ok(specs) => specs,
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::FAILURE;
            }
        }
    } else {
        specs
    };
    // Each spec has its own thread; the results are printed in the order of the specs.
    let outcomes = std::thread::scope(|scope| {
        let threads: Vec<_> = specs.iter().map(|spec| scope.spawn(|| xtask::regenerate(root, spec, mode))).collect();
        threads.into_iter().map(std::thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut success = true;
    for (spec, outcome) in specs.iter().zip(outcomes) {
        let shown = spec.strip_prefix(root).unwrap_or(spec).display().to_string();
        match outcome.unwrap_or_else(|panic| std::panic::resume_unwind(panic)) {
            Ok(RegenerateOutcome::UpToDate) => println!("{shown}: up to date"),
            Ok(RegenerateOutcome::Written) => println!("{shown}: written"),
            Ok(RegenerateOutcome::Stale(diff)) => {
                success = false;
                print!("{diff}");
                eprintln!("{shown}: the client differs from the spec; update it with: cargo xtask regenerate");
            }
            Err(failure) => {
                success = false;
                eprintln!("{failure}");
            }
        }
    }
    if success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
