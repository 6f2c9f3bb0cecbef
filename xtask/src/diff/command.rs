//! The task: arguments in, report out, exit code for CI.

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

/// What changed between two versions of a spec, on the wire and for Rust.
///
/// Exit code: 0 when nothing breaks, 1 when something does (see --fail-on), 2 when there is nothing to compare.
#[derive(Args, Debug)]
pub struct DiffArguments {
    /// The old version and the new one, which is the spec of the same file name when it is left out; with --against the
    /// specs to compare, all when none is given.
    #[arg(value_name = "SPEC", required_unless_present_any = ["against", "rules"])]
    specs: Vec<PathBuf>,
    /// Compare with the specs of a git revision.
    #[arg(long, value_name = "REV")]
    against: Option<String>,
    /// How to print the report.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
    /// From which class on the exit code is 1.
    #[arg(long, value_enum, default_value_t = FailOn::Breaking)]
    fail_on: FailOn,
    /// Compare specs that the lint rejects, as far as they can be read.
    #[arg(long)]
    despite_findings: bool,
    /// Print the table of rules and do nothing else.
    #[arg(long)]
    rules: bool,
    /// The workspace to work in.
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people.
    Text,
    /// [`Report`] as JSON.
    Json,
}

/// From which class on a report fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Only when something breaks.
    Breaking,
    /// Also when something is added.
    Additive,
    /// Never.
    Never,
}

/// Runs the task in the workspace at `root`, unless the arguments name another.
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
        Err(trouble) => {
            eprintln!("{trouble}");
            return ExitCode::from(2);
        }
    };
    let shown = match arguments.format {
        ReportFormat::Text => text::render(&report),
        ReportFormat::Json => match serde_json::to_string_pretty(&report) {
            Ok(json) => json + "\n",
            Err(error) => {
                eprintln!("error: the report has no JSON form: {error}");
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

/// Prints to standard output. A reader that leaves early, `head` for one, changes nothing about the outcome.
fn print(text: &str, code: ExitCode) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("error: cannot print the report: {error}");
            ExitCode::from(2)
        }
        _ => code,
    }
}

/// Two files, or a file and the spec of the same name.
fn files(root: &Path, arguments: &DiffArguments) -> Result<Comparison, DiffError> {
    let (old, new) = match arguments.specs.as_slice() {
        [old, new] => (old, new.clone()),
        [old] => {
            let name = old.file_name().ok_or_else(|| DiffError::Usage(format!("{} is no file", old.display())))?;
            let new = root.join("specs").join(name);
            if old.is_file() && !new.is_file() {
                return Err(DiffError::NoCounterpart { given: old.clone(), expected: new });
            }
            (old, new)
        }
        specs => return Err(DiffError::Usage(format!("{} files where one or two are compared", specs.len()))),
    };
    compare(&Version::read(old)?, &version(root, &new)?, arguments.despite_findings)
}

/// The specs of a revision and those of the work tree.
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
        return Err(DiffError::Usage(format!("neither the revision nor {} has a spec", root.join("specs").display())));
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

/// File names of the specs that were asked for, which are given as paths or as names.
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

/// A file, shown as it is called inside the workspace.
fn version(root: &Path, file: &Path) -> Result<Version, DiffError> {
    let mut version = Version::read(file)?;
    if let Ok(inside) = file.strip_prefix(root) {
        version = version.called(&inside.display().to_string().replace('\\', "/"));
    }
    Ok(version)
}

/// A spec that is new or gone as a whole.
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
