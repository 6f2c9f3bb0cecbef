//! Environment variables that look wrong.

use std::env::VarError;

use hyper_util::client::proxy::matcher::Matcher;
use simfleet::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, HAOKA_API_KEY, HAOKA_APP_ID, SECURITY_TOKEN};

use super::finding::Finding;
use super::said::{Said, said};
use crate::global::GlobalArgs;
use crate::rows::{DoctorCheck, DoctorStatus};

/// The variables that must be set together.
const PAIRS: [(&str, &str); 2] = [(ACCESS_KEY_ID, ACCESS_KEY_SECRET), (HAOKA_APP_ID, HAOKA_API_KEY)];
/// The variables of proxies, with the lower-case form that is used if the other one is not set.
const PROXIES: [(&str, &str); 3] =
    [("HTTPS_PROXY", "https_proxy"), ("HTTP_PROXY", "http_proxy"), ("ALL_PROXY", "all_proxy")];

/// Checks the variables.
pub(super) fn check(global: &GlobalArgs) -> Vec<Finding> {
    let mut findings = Vec::new();
    // The emulator has keys of its own.
    if global.emulator.is_none() {
        // A profile with keys of its own does not use the variables.
        let status = if global.settings.name().is_some() { DoctorStatus::Warning } else { DoctorStatus::Error };
        let keys = PAIRS.iter().flat_map(|(id, secret)| [*id, *secret]).chain([SECURITY_TOKEN]);
        let values = keys.filter_map(|name| wrong_value(name, name != SECURITY_TOKEN));
        let all = values.chain(PAIRS.iter().filter_map(half_a_pair)).chain(token_without_key());
        findings.extend(
            all.map(|(what, remedy)| Finding::new(DoctorCheck::Variables, status, what).with_remedy(Some(remedy))),
        );
    }
    findings.extend(PROXIES.iter().flat_map(proxies));
    if findings.is_empty() {
        findings.push(Finding::ok(DoctorCheck::Variables, said!("doctor-variables-ok")));
    }
    findings
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Returns what is wrong with the value of a variable, without the value.
fn wrong_value(name: &str, may_be_placeholder: bool) -> Option<(Said, Said)> {
    let value = match std::env::var(name) {
        Ok(value) => value,
        Err(VarError::NotPresent) => return None,
        Err(VarError::NotUnicode(_)) => {
            return Some((
                said!("doctor-variable-encoding", name = name),
                said!("doctor-variable-remedy", name = name),
            ));
        }
    };
    let what = match fault(&value, may_be_placeholder)? {
        Fault::Blank => said!("doctor-variable-blank", name = name),
        Fault::Quoted => said!("doctor-variable-quoted", name = name),
        Fault::Placeholder => said!("doctor-variable-placeholder", name = name),
    };
    Some((what, said!("doctor-variable-remedy", name = name)))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Blank,
    Quoted,
    Placeholder,
}

fn fault(value: &str, may_be_placeholder: bool) -> Option<Fault> {
    if value.is_empty() {
        return None;
    }
    if value.chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
        return Some(Fault::Blank);
    }
    if value.starts_with(['"', '\'', '“', '‘']) || value.ends_with(['"', '\'', '”', '’']) {
        return Some(Fault::Quoted);
    }
    let lower = value.to_lowercase();
    let is_placeholder = lower.starts_with("your")
        || lower.starts_with(['$', '<', '{'])
        || ["****", "xxxx", "your-", "your_", "example", "placeholder", "changeme"]
            .iter()
            .any(|part| lower.contains(part));
    (may_be_placeholder && is_placeholder).then_some(Fault::Placeholder)
}

fn half_a_pair((id, secret): &(&'static str, &'static str)) -> Option<(Said, Said)> {
    let (set, missing) = match (is_set(id), is_set(secret)) {
        (true, false) => (*id, *secret),
        (false, true) => (*secret, *id),
        _ => return None,
    };
    let what = said!("doctor-variable-half", set = set, missing = missing);
    Some((what, said!("doctor-variable-half-remedy", set = set, missing = missing)))
}

fn token_without_key() -> Option<(Said, Said)> {
    if !is_set(SECURITY_TOKEN) || is_set(ACCESS_KEY_ID) || is_set(ACCESS_KEY_SECRET) {
        return None;
    }
    let what = said!("doctor-variable-half", set = SECURITY_TOKEN, missing = ACCESS_KEY_ID);
    Some((what, said!("doctor-variable-half-remedy", set = SECURITY_TOKEN, missing = ACCESS_KEY_ID)))
}

fn proxies((upper, lower): &(&'static str, &'static str)) -> Vec<Finding> {
    let value = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let warning = |what, remedy| Finding::warning(DoctorCheck::Variables, what, remedy);
    let unusable = [*upper, *lower].into_iter().filter(|name| value(name).is_some_and(|value| !is_proxy(&value)));
    let mut findings: Vec<Finding> = unusable
        .map(|name| warning(said!("doctor-proxy-unusable", name = name), said!("doctor-proxy-unusable-remedy")))
        .collect();
    if let (Some(one), Some(other)) = (value(upper), value(lower))
        && one != other
    {
        let remedy = said!("doctor-proxy-twice-remedy", unused = *lower);
        findings.push(warning(said!("doctor-proxy-twice", used = *upper, unused = *lower), remedy));
    }
    findings
}

fn is_proxy(value: &str) -> bool {
    let uri = hyper::Uri::from_static("https://example.com");
    Matcher::builder().all(value).build().intercept(&uri).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_were_not_copied_cleanly_are_recognized() {
        for (value, wanted) in [
            ("", None),
            ("LTAI5tGp8yZzQx1c2d3e4f5g", None),
            ("a1B2/c3+D4==", None),
            ("LTAI5t ", Some(Fault::Blank)),
            ("LTAI5t\n", Some(Fault::Blank)),
            ("\"LTAI5t\"", Some(Fault::Quoted)),
            ("“LTAI5t”", Some(Fault::Quoted)),
            ("<accessKeyId>", Some(Fault::Placeholder)),
            ("LTAI****************", Some(Fault::Placeholder)),
            ("yourAccessKeyID", Some(Fault::Placeholder)),
            ("$KEY", Some(Fault::Placeholder)),
        ] {
            assert_eq!(fault(value, true), wanted, "{value}");
        }
        assert_eq!(fault("your-token", false), None);
    }
}
