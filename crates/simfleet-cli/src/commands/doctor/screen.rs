//! The findings as people read them.

use unicode_width::UnicodeWidthStr;

use super::finding::{Finding, one_line};
use crate::lang::text;
use crate::rows::{DoctorCheck, DoctorStatus};
use crate::wrap::wrap_lines;

/// The width if neither a terminal nor `COLUMNS` says one.
const DEFAULT_WIDTH: usize = 80;
const NARROWEST: usize = 40;
const WIDEST: usize = 100;

/// Returns the lines: the findings about this machine, those about each service, and a summary.
pub(super) fn lines(findings: &[Finding]) -> Vec<String> {
    let screen = Screen { width: width(), status: status_width() };
    let mut lines = Vec::new();
    let mut group = None;
    for finding in findings {
        let name = finding.service.map(|service| service.api.name);
        if group != Some(name) {
            if group.is_some() {
                lines.push(String::new());
            }
            lines.push(capitalized(finding.service.map_or_else(|| text!("doctor-machine"), |service| service.title())));
            group = Some(name);
        }
        screen.write(finding, &mut lines);
    }
    lines.push(String::new());
    lines.extend(screen.wrap(&summary(findings), "", ""));
    lines
}

struct Screen {
    width: usize,
    /// The width of the widest status.
    status: usize,
}

impl Screen {
    fn write(&self, finding: &Finding, lines: &mut Vec<String>) {
        let status = status(finding.status);
        let padding = " ".repeat(self.status.saturating_sub(status.width()));
        let indent = " ".repeat(self.status + 4);
        let what = format!("{}{}", check(finding.check), one_line(&finding.what.screen));
        lines.extend(self.wrap(&what, &format!("  {status}{padding}  "), &indent));
        // Where credentials come from is of interest even if they work.
        if finding.status == DoctorStatus::Ok && finding.check != DoctorCheck::Credentials {
            return;
        }
        for text in &finding.evidence {
            lines.extend(self.wrap(&one_line(&text.screen), &format!("{indent}- "), &format!("{indent}  ")));
        }
        if let Some(remedy) = &finding.remedy {
            let remedy = text!("doctor-remedy", remedy = one_line(&remedy.screen));
            lines.extend(self.wrap(&remedy, &format!("{indent}> "), &format!("{indent}  ")));
        }
    }

    fn wrap(&self, text: &str, first: &str, other: &str) -> Vec<String> {
        wrap_lines(text, self.width, first, other)
    }
}

/// Titles are parts of sentences.
fn capitalized(title: String) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn width() -> usize {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let columns = || std::env::var("COLUMNS").ok()?.parse().ok();
    terminal.or_else(columns).filter(|width| *width > 0).unwrap_or(DEFAULT_WIDTH).clamp(NARROWEST, WIDEST)
}

fn status_width() -> usize {
    let all = [DoctorStatus::Ok, DoctorStatus::Warning, DoctorStatus::Error, DoctorStatus::Skipped];
    all.into_iter().map(|one| status(one).width()).max().unwrap_or_default()
}

fn status(status: DoctorStatus) -> String {
    match status {
        DoctorStatus::Ok => text!("doctor-ok"),
        DoctorStatus::Warning => text!("doctor-warning"),
        DoctorStatus::Error => text!("doctor-error"),
        DoctorStatus::Skipped => text!("doctor-skipped"),
    }
}

/// Returns the name of a check with the punctuation after it.
fn check(check: DoctorCheck) -> String {
    match check {
        DoctorCheck::Program => text!("doctor-check-program"),
        DoctorCheck::Config => text!("doctor-check-config"),
        DoctorCheck::Variables => text!("doctor-check-variables"),
        DoctorCheck::Files => text!("doctor-check-files"),
        DoctorCheck::Ledger => text!("doctor-check-ledger"),
        DoctorCheck::Credentials => text!("doctor-check-credentials"),
        DoctorCheck::Endpoint => text!("doctor-check-endpoint"),
        DoctorCheck::Connection => text!("doctor-check-connection"),
        DoctorCheck::Clock => text!("doctor-check-clock"),
        DoctorCheck::Call => text!("doctor-check-call"),
    }
}

fn summary(findings: &[Finding]) -> String {
    let count = |status| findings.iter().filter(|finding| finding.status == status).count();
    match (count(DoctorStatus::Error), count(DoctorStatus::Warning)) {
        (0, 0) => text!("doctor-all-ok"),
        (errors, warnings) => text!("doctor-summary", errors = errors, warnings = warnings),
    }
}
