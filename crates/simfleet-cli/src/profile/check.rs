//! Errors about the contents of the configuration file. They name the line and never quote a value, which may be secret.

use std::path::Path;

use super::file::{AccessKeySection, Profile};
use super::values::SecretValue;
use crate::error::CliError;
use crate::lang::text;

/// The most names that a message lists.
const NAMED: usize = 20;

/// Describes why a text is no configuration file.
pub(super) fn parse_error(path: &Path, text: &str, error: &toml::de::Error) -> CliError {
    let line = error.span().map_or(1, |span| text.get(..span.start).unwrap_or(text).matches('\n').count() + 1);
    let place = text!("config-line", path = path.display().to_string(), line = line);
    let message = error.message();
    let (reason, remedy) = match unknown_key(message) {
        Some((key, known)) => {
            let remedy = match nearest(key, &known) {
                Some(name) => text!("config-unknown-key-near", name = name),
                None => text!("config-unknown-key-remedy", names = known.join(", ")),
            };
            (text!("config-unknown-key", key = shown(key)), remedy)
        }
        None => (without_values(message), text!("config-invalid-remedy")),
    };
    CliError::usage(text!("config-invalid", place = place, reason = reason), remedy)
}

/// Returns the unknown key and the known ones, from a message of serde.
fn unknown_key(message: &str) -> Option<(&str, Vec<&str>)> {
    let mut names = message.strip_prefix("unknown field ")?.split('`').skip(1).step_by(2);
    Some((names.next()?, names.collect()))
}

/// Removes the text that serde quotes from a message about a value: `invalid type: string "…", expected a sequence`.
fn without_values(message: &str) -> String {
    let message = message.lines().next().unwrap_or_default();
    match (message.find('"'), message.rfind('"')) {
        (Some(first), Some(last)) if message.starts_with("invalid ") && first < last => {
            let (before, after) =
                (message.get(..first).unwrap_or_default(), message.get(last + 1..).unwrap_or_default());
            format!("{}{after}", before.trim_end())
        }
        _ => message.to_owned(),
    }
}

/// Returns the known name that a name was probably meant to be.
pub(super) fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let similarity = |known: &&str| strsim::jaro_winkler(&name.to_lowercase().replace('-', "_"), known);
    let scored = known.iter().copied().map(|known| (similarity(&known), known));
    scored.filter(|(score, _)| *score > 0.8).max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, name)| name)
}

/// Returns names for a message.
pub(super) fn listed<'a>(names: impl Iterator<Item = &'a String>) -> String {
    names.take(NAMED).map(|name| shown(name)).collect::<Vec<_>>().join(", ")
}

/// Returns a name for a message: on one line, and not too long.
fn shown(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(64).collect()
}

/// Fails if settings of a profile contradict each other. `place` names the profile and its file.
pub(super) fn check_profile(place: &str, profile: &Profile) -> Result<(), CliError> {
    let contradiction = |reason: String, remedy: String| {
        Err(CliError::usage(text!("config-invalid", place = place, reason = reason), remedy))
    };
    for (service, section) in [("linkcard", &profile.linkcard), ("sts", &profile.sts)] {
        let Some(AccessKeySection { credentials, access_key_id, access_key_secret, security_token, .. }) = section
        else {
            continue;
        };
        let has_key = access_key_id.is_some() || access_key_secret.is_some() || security_token.is_some();
        if credentials.is_some() && has_key {
            return contradiction(text!("profile-two-sources", service = service), text!("profile-two-sources-remedy"));
        }
        if has_key && (access_key_id.is_none() || access_key_secret.is_none()) {
            let missing = if access_key_id.is_none() { "access_key_id" } else { "access_key_secret" };
            return contradiction(
                text!("profile-half-a-key", service = service, missing = missing),
                text!("profile-half-a-key-remedy", missing = missing),
            );
        }
    }
    if let Some(section) = &profile.haoka
        && section.app_id.is_some() != section.api_key.is_some()
    {
        let missing = if section.app_id.is_none() { "app_id" } else { "api_key" };
        return contradiction(
            text!("profile-half-a-key", service = "haoka", missing = missing),
            text!("profile-half-a-key-remedy", missing = missing),
        );
    }
    if profile.client_key.is_some() && profile.client_cert.is_none() {
        return contradiction(text!("profile-key-only"), text!("profile-key-only-remedy"));
    }
    if profile.proxy.as_ref().is_some_and(SecretValue::is_command) {
        return contradiction(text!("profile-proxy-command"), text!("profile-proxy-command-remedy"));
    }
    if profile.no_proxy.is_some() && profile.proxy.is_none() {
        return contradiction(text!("profile-no-proxy-only"), text!("profile-no-proxy-only-remedy"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_quote_no_values() {
        assert_eq!(
            without_values(r#"invalid type: string "hu"nter2", expected a sequence"#),
            "invalid type: string, expected a sequence"
        );
        assert_eq!(
            without_values("invalid type: integer `5`, expected a string"),
            "invalid type: integer `5`, expected a string"
        );
    }

    #[test]
    fn unknown_keys_are_compared_with_the_known_ones() {
        let message = "unknown field `endpiont`, expected one of `linkcard`, `endpoint`";
        let (key, known) = unknown_key(message).unwrap();
        assert_eq!((key, nearest(key, &known)), ("endpiont", Some("endpoint")));
        assert_eq!(nearest("Access-Key-Id", &["access_key_id", "access_key_secret"]), Some("access_key_id"));
        assert_eq!(nearest("colour", &known), None);
    }
}
