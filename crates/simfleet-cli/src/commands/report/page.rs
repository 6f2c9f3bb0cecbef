//! The page of a report: one file without external resources, in which every value is escaped.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

use serde_json::Value;
use simfleet_fleet::{FleetSummary, KnownCard, StateClass, SweepRecord};

use super::escape::escape;
use super::plot::{grouped, states, usage};
use super::select::{Limits, ReportKind, Selection};
use super::style::STYLE;
use crate::history_ledger::{ago, instant};
use crate::lang::{Language, current, text};
use crate::rows::{ReportRow, volume_text};

/// The most rows of a list on the page.
const ROWS: usize = 500;
/// Data that is older is marked.
const OLD: Duration = Duration::from_secs(24 * 3600);

/// What the page shows of a fleet.
#[derive(Debug)]
pub(super) struct FleetFacts {
    pub(super) summary: FleetSummary,
    sweeps: Vec<SweepRecord>,
    states: BTreeMap<String, u64>,
    classes: BTreeMap<&'static str, u64>,
    used_kb: u64,
}

impl FleetFacts {
    pub(super) fn new(summary: FleetSummary, sweeps: Vec<SweepRecord>) -> Self {
        Self { summary, sweeps, states: BTreeMap::new(), classes: BTreeMap::new(), used_kb: 0 }
    }

    /// Counts a card, unless it is gone.
    pub(super) fn count(&mut self, card: &KnownCard) {
        if card.gone_at.is_some() {
            return;
        }
        let facts = card.facts();
        let class = match facts.class {
            StateClass::InUse => "in_use",
            StateClass::Waiting => "waiting",
            StateClass::Stopped => "stopped",
            StateClass::Closed => "closed",
            _ => "unknown",
        };
        *self.classes.entry(class).or_default() += 1;
        *self.states.entry(facts.state.unwrap_or_else(|| "unknown".to_owned())).or_default() += 1;
        self.used_kb = self.used_kb.saturating_add(facts.used.unwrap_or_default() / 1024);
    }

    fn class(&self, name: &str) -> u64 {
        self.classes.get(name).copied().unwrap_or_default()
    }
}

/// What the page shows.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) limits: Limits,
    pub(super) fleets: Vec<FleetFacts>,
    pub(super) selections: Vec<Selection>,
}

impl Page {
    /// Returns the page.
    pub(super) fn html(self) -> String {
        let mut html = String::new();
        let language = match current() {
            Language::En => "en",
            Language::Zh => "zh-CN",
        };
        let title = escape(&text!("page-title"));
        let _ = write!(
            html,
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n"
        );
        let made = text!("page-made", at = instant(self.limits.now));
        let _ = write!(html, "<p class=\"soft\">{}</p>\n<nav>", escape(&made));
        for selection in &self.selections {
            let (id, name) = (selection.list.name(), heading(selection.list));
            let count = grouped(selection.len() as u64);
            let _ = write!(html, "<a href=\"#{id}\">{} ({count})</a>", escape(&name));
        }
        html.push_str("</nav>\n</header>\n<main>\n");
        for fleet in &self.fleets {
            self.write_fleet(&mut html, fleet);
        }
        let limits = self.limits;
        for selection in self.selections {
            write_list(&mut html, selection, &limits);
        }
        let _ = write!(html, "<footer>{}</footer>\n</main>\n</body>\n</html>\n", escape(&text!("page-footer")));
        html
    }

    fn write_fleet(&self, html: &mut String, fleet: &FleetFacts) {
        let FleetSummary { id, swept_at, .. } = &fleet.summary;
        let (service, endpoint, account) = (escape(&id.service), escape(&id.endpoint), escape(&id.account));
        let _ =
            write!(html, "<section>\n<h2>{service}</h2>\n<p><code>{endpoint}</code> · <code>{account}</code></p>\n");
        let (class, age) = match swept_at {
            Some(at) => {
                let is_old = self.limits.now.duration_since(*at).is_ok_and(|age| age > OLD);
                let age = text!("page-age", at = instant(*at), ago = ago(*at, self.limits.now));
                (if is_old { "warn" } else { "soft" }, age)
            }
            None => ("warn", text!("page-never-swept")),
        };
        let _ = write!(html, "<p class=\"{class}\">{}</p>\n<dl class=\"tiles\">", escape(&age));
        let last = fleet.sweeps.iter().rfind(|sweep| sweep.is_complete && sweep.is_whole);
        let count = |read: fn(&SweepRecord) -> u64| last.map(|sweep| grouped(read(sweep)));
        for (name, value) in [
            (text!("page-cards"), Some(grouped(fleet.summary.cards))),
            (text!("page-in-use"), Some(grouped(fleet.class("in_use")))),
            (text!("page-stopped"), Some(grouped(fleet.class("stopped")))),
            (text!("page-waiting"), Some(grouped(fleet.class("waiting")))),
            (text!("page-closed"), Some(grouped(fleet.class("closed")))),
            (text!("page-unknown"), Some(grouped(fleet.class("unknown")))),
            (text!("page-used"), Some(volume_text(fleet.used_kb))),
            (text!("page-new"), count(|sweep| sweep.added)),
            (text!("page-changed"), count(|sweep| sweep.changed)),
            (text!("page-gone"), count(|sweep| sweep.gone)),
        ] {
            if let Some(value) = value {
                let _ = write!(html, "<div><dt>{}</dt><dd>{}</dd></div>", escape(&name), escape(&value));
            }
        }
        let _ = write!(html, "</dl>\n<div class=\"plots\">{}{}</div>\n", states(&fleet.sweeps), usage(&fleet.sweeps));
        write_states(html, fleet);
        html.push_str("</section>\n");
    }
}

/// Writes the number of cards in each state.
fn write_states(html: &mut String, fleet: &FleetFacts) {
    let mut states: Vec<(&String, &u64)> = fleet.states.iter().collect();
    states.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let most = states.first().map_or(1, |(_, count)| **count).max(1);
    let (state, cards) = (escape(&text!("page-state")), escape(&text!("page-cards")));
    let _ = write!(
        html,
        "<h3>{}</h3>\n<div class=\"scroll\"><table class=\"states\"><thead><tr><th>{state}</th><th class=\"number\">{cards}</th><th></th></tr>\
         </thead><tbody>",
        escape(&text!("page-states"))
    );
    for (name, count) in states {
        let width = *count as f64 / most as f64 * 100.0;
        let bar = format!(
            "<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
             <rect class=\"c0\" width=\"{width:.1}\" height=\"8\"/></svg>"
        );
        let (name, count) = (escape(&name.replace('_', " ")), grouped(*count));
        let _ = write!(html, "<tr><td>{name}</td><td class=\"number\">{count}</td><td>{bar}</td></tr>");
    }
    html.push_str("</tbody></table></div>\n");
}

fn heading(list: ReportKind) -> String {
    match list {
        ReportKind::Expiring => text!("page-list-expiring"),
        ReportKind::Low => text!("page-list-low"),
        ReportKind::Stopped => text!("page-list-stopped"),
        ReportKind::Silent => text!("page-list-silent"),
        ReportKind::Usage => text!("page-list-usage"),
    }
}

/// Says which cards a list has.
fn rule(list: ReportKind, limits: &Limits) -> String {
    let days = |span: Duration| span.as_secs() as f64 / 86_400.0;
    match list {
        ReportKind::Expiring => text!("page-rule-expiring", days = days(limits.within)),
        ReportKind::Low => text!("page-rule-low", volume = volume_text(limits.below / 1024)),
        ReportKind::Stopped => text!("page-rule-stopped"),
        ReportKind::Silent => text!("page-rule-silent", days = days(limits.silent_for)),
        ReportKind::Usage if limits.above == 0 => text!("page-rule-usage-all"),
        ReportKind::Usage => text!("page-rule-usage", volume = volume_text(limits.above / 1024)),
    }
}

fn write_list(html: &mut String, selection: Selection, limits: &Limits) {
    let (list, all) = (selection.list, selection.len());
    let (name, count) = (heading(list), grouped(all as u64));
    let _ = write!(
        html,
        "<section id=\"{}\">\n<h2>{} ({count})</h2>\n<p class=\"soft\">{}</p>\n",
        list.name(),
        escape(&name),
        escape(&rule(list, limits))
    );
    if all == 0 {
        let _ = write!(html, "<p>{}</p>\n</section>\n", escape(&text!("page-list-empty")));
        return;
    }
    if all > ROWS {
        let more = text!("page-list-cut", rows = ROWS, all = count, list = list.name());
        let _ = writeln!(html, "<p>{}</p>", escape(&more));
    }
    let label = escape(&name);
    let _ =
        write!(html, "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table><thead><tr>");
    for column in list.columns() {
        let _ = write!(html, "<th{}>{}</th>", class(column), escape(&column_title(column)));
    }
    html.push_str("</tr></thead><tbody>");
    for row in selection.into_rows().take(ROWS) {
        html.push_str("<tr>");
        let row = serde_json::to_value(row).unwrap_or_default();
        for column in list.columns() {
            let _ = write!(html, "<td{}>{}</td>", class(column), escape(&cell(column, &row)));
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody></table></div>\n</section>\n");
}

/// Returns the text of a cell.
fn cell(column: &str, row: &Value) -> String {
    use crate::output::FixedRow;

    let value = row.get(column).unwrap_or(&Value::Null);
    let readable = ReportRow::readable(column, value);
    readable.unwrap_or_else(|| match value {
        Value::Null => "–".to_owned(),
        Value::String(text) if column == "state" => text.replace('_', " "),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}

fn class(column: &str) -> &'static str {
    match column {
        "days_left" | "used_kb" | "rest_kb" => " class=\"number\"",
        _ => " class=\"digits\"",
    }
}

/// Returns the title of a column. The names in other formats are not translated.
fn column_title(column: &str) -> String {
    match column {
        "service" => text!("page-column-service"),
        "msisdn" => "MSISDN".to_owned(),
        "iccid" => "ICCID".to_owned(),
        "sim_no" => "simNo".to_owned(),
        "state" => text!("page-state"),
        "code" => text!("page-column-code"),
        "since" => text!("page-column-since"),
        "expires_at" => text!("page-column-expires"),
        "days_left" => text!("page-column-days"),
        "used_kb" => text!("page-used"),
        "rest_kb" => text!("page-column-rest"),
        "used_at" => text!("page-column-used-at"),
        "seen_at" => text!("page-column-seen"),
        other => other.to_owned(),
    }
}
