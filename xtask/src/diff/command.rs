//! Runs the command: parses the arguments, prints the report, sets the exit code.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::comparison::compare;
use super::excerpt::excerpt;
use super::load::{DiffError, Revision, Version};
use super::report::{Comparison, Report, SpecSection, Verdict};
use super::rules::{ChangeRule, Class};
use super::scope::ComparisonScope;
use super::{rules, text};
use crate::regenerate::{RegenerateError, all_specs};
use crate::yaml::Position;

/// Compare two versions of a spec: report what breaks on the wire and in Rust.
///
/// Exit code: 0 if nothing breaks, 1 if something breaks (see --fail-on), 2 if the comparison fails.
#[derive(Args, Debug)]
pub struct DiffArguments {
    /// The old and the new version. The new version defaults to the spec with the same file name. With --against: the
    /// specs to compare; all specs by default.
    #[arg(value_name = "SPEC", required_unless_present_any = ["against", "rules"])]
    specs: Vec<PathBuf>,
    /// Compare with the specs of a git revision.
    #[arg(long, value_name = "REV")]
    against: Option<String>,
    /// Output format of the report.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
    /// Exit with code 1 if there are changes of this class or a worse one.
    #[arg(long, value_enum, default_value_t = FailOn::Breaking)]
    fail_on: FailOn,
    /// Compare specs even if the lint rejects them.
    #[arg(long)]
    despite_findings: bool,
    /// Print the table of rules and exit.
    #[arg(long)]
    rules: bool,
    /// The root folder of the workspace.
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// The output format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Human-readable text.
    Text,
    /// [`Report`] as JSON.
    Json,
}

/// The least severe class of changes that makes the command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Fail on breaking changes.
    Breaking,
    /// Fail on breaking and additive changes.
    Additive,
    /// Never fail because of changes.
    Never,
}

/// Runs the command in the workspace at `root`, unless the arguments name another workspace.
#[must_use]
pub fn diff(root: &Path, arguments: &DiffArguments) -> ExitCode {
    if arguments.rules {
        return print(&rules::table(), ExitCode::SUCCESS);
    }
    let root = arguments.root.as_deref().unwrap_or(root);
    let comparisons = match &arguments.against {
        Some(revision) => against(root, revision, arguments),
        None => files(root, arguments).map(|comparison| vec![comparison]),
    };
    let report = match comparisons {
        Ok(comparisons) => Report::of(comparisons),
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let shown = match arguments.format {
        ReportFormat::Text => text::render(&report),
        ReportFormat::Json => match serde_json::to_string_pretty(&report) {
            Ok(json) => json + "\n",
            Err(error) => {
                eprintln!("error: cannot convert the report to JSON: {error}");
                return ExitCode::from(2);
            }
        },
    };
    let fails = match arguments.fail_on {
        FailOn::Breaking => report.verdict.worst() >= Some(Class::Breaking),
        FailOn::Additive => report.verdict.worst() >= Some(Class::Additive),
        FailOn::Never => false,
    };
    print(&shown, if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Prints to standard output. A closed pipe, for example of `head`, does not change the exit code.
fn print(text: &str, code: ExitCode) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("error: cannot print the report: {error}");
            ExitCode::from(2)
        }
        _ => code,
    }
}

/// Compares two files, or a file with the spec of the same name.
fn files(root: &Path, arguments: &DiffArguments) -> Result<Comparison, DiffError> {
    let (old, new) = match arguments.specs.as_slice() {
        [old, new] => (old, new.clone()),
        [old] => {
            let name = old.file_name().ok_or_else(|| DiffError::Usage(format!("{} is not a file", old.display())))?;
            let new = root.join("specs").join(name);
            if old.is_file() && !new.is_file() {
                return Err(DiffError::NoCounterpart { given: old.clone(), expected: new });
            }
            (old, new)
        }
        specs => return Err(DiffError::Usage(format!("expected one or two files, got {}", specs.len()))),
    };
    compare(&Version::read(old)?, &version(root, &new)?, arguments.despite_findings)
}

/// Compares the specs of a revision with those of the work tree.
fn against(root: &Path, revision: &str, arguments: &DiffArguments) -> Result<Vec<Comparison>, DiffError> {
    let revision = Revision::find(root, revision)?;
    let before: BTreeSet<String> = revision.specs()?.into_iter().collect();
    let after: BTreeSet<String> = match all_specs(root) {
        Ok(specs) => specs.iter().filter_map(|spec| Some(spec.file_name()?.to_str()?.to_owned())).collect(),
        Err(RegenerateError::File { file, error, .. }) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(DiffError::File { file, error });
        }
        Err(_) => BTreeSet::new(),
    };
    let all: BTreeSet<String> = before.union(&after).cloned().collect();
    let wanted = if arguments.specs.is_empty() { all } else { wanted(root, &arguments.specs, &all)? };
    if wanted.is_empty() {
        return Err(DiffError::Usage(format!(
            "neither the revision nor {} contains a spec",
            root.join("specs").display()
        )));
    }
    let mut comparisons = Vec::new();
    for name in wanted {
        let path = root.join("specs").join(&name);
        comparisons.push(match (before.contains(&name), after.contains(&name)) {
            (true, true) => compare(&revision.version(&name)?, &version(root, &path)?, arguments.despite_findings)?,
            (false, _) => whole(&version(root, &path)?, ChangeRule::SpecAdded, arguments.despite_findings)?,
            (true, false) => whole(&revision.version(&name)?, ChangeRule::SpecRemoved, arguments.despite_findings)?,
        });
    }
    Ok(comparisons)
}

/// Returns the file names of the selected specs, which are given as paths or as names.
fn wanted(root: &Path, given: &[PathBuf], all: &BTreeSet<String>) -> Result<BTreeSet<String>, DiffError> {
    let folder = std::path::absolute(root.join("specs")).unwrap_or_else(|_| root.join("specs"));
    given
        .iter()
        .map(|path| {
            let beside = root.join(path);
            let here = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            let in_folder =
                [here, std::path::absolute(&beside).unwrap_or(beside), folder.join(path)].iter().find_map(|path| {
                    path.strip_prefix(&folder).ok()?.to_str().filter(|name| all.contains(*name)).map(str::to_owned)
                });
            in_folder.ok_or_else(|| DiffError::NoSuchSpec { spec: path.clone(), known: all.iter().cloned().collect() })
        })
        .collect()
}

/// Reads a version from a file; reports show its path inside the workspace.
fn version(root: &Path, file: &Path) -> Result<Version, DiffError> {
    let mut version = Version::read(file)?;
    if let Ok(inside) = file.strip_prefix(root) {
        version = version.called(&inside.display().to_string().replace('\\', "/"));
    }
    Ok(version)
}

/// Returns the comparison for a spec that was added or removed.
fn whole(version: &Version, rule: ChangeRule, despite_findings: bool) -> Result<Comparison, DiffError> {
    version.tree(despite_findings)?;
    let is_new = rule == ChangeRule::SpecAdded;
    let side = excerpt(Position { line: 1, column: 1 }, version.shown());
    let (old, new) = if is_new { (None, Some(side)) } else { (Some(side), None) };
    let change = ComparisonScope::new(SpecSection::Document, "").at("the spec").change(rule, old, new, Vec::new());
    let verdict = Verdict::of(std::iter::once(&change));
    let name = |here: bool| here.then(|| version.shown().to_owned());
    Ok(Comparison {
        old: name(!is_new),
        new: name(is_new),
        changes: vec![change],
        new_types: Vec::new(),
        gone_types: Vec::new(),
        verdict,
    })
}
