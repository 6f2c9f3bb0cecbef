//! Renders the report as text, grouped by operation and type, the worst changes first.

use std::fmt::{self, Write};

use super::excerpt::shortened;
use super::report::{Change, Comparison, Counts, LineColumn, Report, SpecSection, Verdict, VersionStep};
use super::rules::{Class, Direction};

/// The maximum number of operations in a heading.
const LISTED: usize = 6;

/// The maximum number of types in a list of added or removed types.
const TYPES: usize = 20;

/// Renders the report as text.
pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let _ = write(&mut text, report);
    text
}

fn write(out: &mut String, report: &Report) -> fmt::Result {
    for comparison in &report.comparisons {
        one(out, comparison)?;
    }
    if report.comparisons.len() > 1 {
        writeln!(out, "all specs: {}", summary(&report.verdict))?;
    }
    Ok(())
}

fn one(out: &mut String, comparison: &Comparison) -> fmt::Result {
    let side = |name: &Option<String>| name.clone().unwrap_or_else(|| "nothing".to_owned());
    writeln!(out, "{} -> {}", side(&comparison.old), side(&comparison.new))?;
    let mut last = None;
    for change in &comparison.changes {
        let whole = (change.place.within, &change.place.name);
        if last != Some(whole) {
            writeln!(out, "\n{}", heading(change))?;
            last = Some(whole);
        }
        self::change(out, change, comparison)?;
    }
    if !comparison.changes.is_empty() {
        writeln!(out)?;
    }
    for (what, names) in [("added", &comparison.new_types), ("removed", &comparison.gone_types)] {
        if !names.is_empty() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            writeln!(out, "{what} types: {}", listed(&names, TYPES))?;
        }
    }
    writeln!(out, "{}", summary(&comparison.verdict))
}

fn heading(change: &Change) -> String {
    let name = &change.place.name;
    let operations = listed(&change.operations.iter().map(String::as_str).collect::<Vec<_>>(), LISTED);
    match (change.place.within, change.direction) {
        (SpecSection::Document, _) => "document".to_owned(),
        (SpecSection::Operation, _) => format!("operation {name}"),
        (SpecSection::Parameter, _) => format!("shared parameter {name} (sent by {operations})"),
        (SpecSection::Response, _) => format!("shared response {name} (returned by {operations})"),
        (SpecSection::Type, Some(Direction::Request)) => format!("type {name} (sent by {operations})"),
        (SpecSection::Type, Some(Direction::Answer)) => format!("type {name} (returned by {operations})"),
        (SpecSection::Type, _) => format!("type {name} (sent and returned by {operations})"),
    }
}

/// Lists the first names and the number of further names.
fn listed(names: &[&str], most: usize) -> String {
    let more = match names.len().saturating_sub(most) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{}{more}", names.iter().take(most).copied().collect::<Vec<_>>().join(", "))
}

fn change(out: &mut String, change: &Change, comparison: &Comparison) -> fmt::Result {
    let path = if change.place.path.is_empty() { String::new() } else { change.place.path.join(", ") + " " };
    let (wire, rust) = (change.wire, change.rust);
    writeln!(out, "  wire {wire}, Rust {rust}: {path}{} [{}]", title(change), change.rule)?;
    match (&change.was, &change.is) {
        (Some(was), Some(is)) => writeln!(out, "      {was} -> {is}")?,
        (Some(was), None) => writeln!(out, "      was {was}")?,
        (None, Some(is)) => writeln!(out, "      is {is}")?,
        (None, None) => {}
    }
    for line in &change.details {
        writeln!(out, "      * {line}")?;
    }
    let place = |file: &Option<String>, at: Option<LineColumn>| match (file, at) {
        (Some(file), Some(at)) => format!("{file}:{}", at.line),
        _ => "nowhere".to_owned(),
    };
    if change.old_at.is_some() || change.new_at.is_some() {
        let (old, new) = (place(&comparison.old, change.old_at), place(&comparison.new, change.new_at));
        writeln!(out, "      at {old} -> {new}")?;
    }
    if change.wire.max(change.rust) == Class::Breaking {
        writeln!(out, "      because: {}", change.because)?;
    }
    Ok(())
}

/// Renders a change that is a detail of another change as one line.
pub(super) fn one_line(change: &Change) -> String {
    let path = if change.place.path.is_empty() { "it".to_owned() } else { change.place.path.join(", ") };
    shortened(&format!("wire {}: {path} {}", change.wire, title(change)))
}

fn title(change: &Change) -> &'static str {
    super::rules::title(&change.rule)
}

fn summary(verdict: &Verdict) -> String {
    let count = verdict.wire_counts.all();
    if count == 0 {
        return "no changes".to_owned();
    }
    let shown = |counts: &Counts| {
        format!("{} breaking, {} additive, {} neutral", counts.breaking, counts.additive, counts.neutral)
    };
    let step = match verdict.step {
        VersionStep::None => "no version step",
        VersionStep::Patch => "a patch step",
        VersionStep::Minor => "a minor step (before 1.0: a patch step)",
        VersionStep::Major => "a major step (before 1.0: a minor step)",
    };
    format!(
        "{count} change{}; wire: {}; Rust: {}\nverdict: {} on the wire, {} in Rust; the Rust crate needs {step}",
        if count == 1 { "" } else { "s" },
        shown(&verdict.wire_counts),
        shown(&verdict.rust_counts),
        verdict.wire,
        verdict.rust,
    )
}
