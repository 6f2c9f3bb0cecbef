//! The clocks of client and service.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::finding::{Cause, Certainty, Finding, Findings};

/// The difference in seconds that the gateways of Alibaba Cloud allow.
pub(super) const GATEWAY_WINDOW: i64 = 15 * 60;
/// The difference in seconds that haoka allows.
pub(super) const HAOKA_WINDOW: i64 = 10 * 60;

/// Parses `2024-01-02T03:04:05Z` to Unix seconds.
pub(super) fn parse_utc(text: &str) -> Option<i64> {
    OffsetDateTime::parse(text, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp)
}

/// Compares the time of a request with that of the response.
pub(super) fn check_skew(name: &str, sent: Option<i64>, response: Option<i64>, window: i64, findings: &mut Findings) {
    if let (Some(sent), Some(response)) = (sent, response)
        && sent.abs_diff(response) > window.unsigned_abs()
    {
        findings.add(Finding::new(Cause::ClockSkew, Certainty::Likely).named(name));
    }
}

/// Checks the form of a time of the gateways.
pub(super) fn check_form(name: &str, text: &str, findings: &mut Findings) {
    let is_exact = text.len() == 20 && text.ends_with('Z') && parse_utc(text).is_some();
    if !is_exact {
        findings.add(Finding::new(Cause::Malformed, Certainty::Likely).named(name));
    }
}
