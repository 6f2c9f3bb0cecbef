//! Values in words, for the tables that people read. The other formats have the codes and numbers of the services.

use serde_json::Value;
use simfleet::runtime::OpenCode;

/// The units of volumes, each 1024 of the one before. The services count in KB.
const UNITS: [&str; 5] = ["KB", "MB", "GB", "TB", "PB"];

/// Returns a code with its name: `1 (online)`. Returns `None` if the spec does not list the code.
pub(super) fn code<C: OpenCode>(value: &Value) -> Option<String> {
    let code = C::from_code(value.as_i64()?);
    code.name().map(|name| format!("{value} ({})", name.replace('_', " ")))
}

/// Returns one of two words.
pub(super) fn choice(value: &Value, yes: &str, no: &str) -> Option<String> {
    value.as_bool().map(|is_yes| if is_yes { yes } else { no }.to_owned())
}

/// Returns a volume in KB for people.
pub(crate) fn volume_text(kb: u64) -> String {
    volume(&Value::from(i64::try_from(kb).unwrap_or(i64::MAX))).unwrap_or_default()
}

/// Returns a volume in KB with the largest unit of which it is at least one, with at most two decimals: `1.5 GB`.
pub(super) fn volume(value: &Value) -> Option<String> {
    let kb = value.as_i64().filter(|kb| *kb >= 0)?;
    let mut amount = kb as f64;
    let mut unit = 0;
    while amount >= 1024.0 && unit + 1 < UNITS.len() {
        amount /= 1024.0;
        unit += 1;
    }
    let digits = format!("{amount:.2}");
    Some(format!("{} {}", digits.trim_end_matches('0').trim_end_matches('.'), UNITS.get(unit)?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use simfleet::haoka_client::types::OnlineStatus;

    use super::*;

    #[test]
    fn volumes_have_a_unit() {
        for (kb, text) in [
            (0, "0 KB"),
            (87, "87 KB"),
            (1023, "1023 KB"),
            (1024, "1 MB"),
            (1536, "1.5 MB"),
            (31_457_280, "30 GB"),
            (1_048_577, "1 GB"),
            (i64::MAX, "8388608 PB"),
        ] {
            assert_eq!(volume(&json!(kb)).as_deref(), Some(text), "{kb}");
        }
        assert_eq!((volume(&json!(-1)), volume(&json!("x")), volume(&Value::Null)), (None, None, None));
    }

    #[test]
    fn unknown_codes_stay_as_they_are() {
        assert_eq!(code::<OnlineStatus>(&json!(3)).as_deref(), Some("3 (not known)"));
        assert_eq!((code::<OnlineStatus>(&json!(77)), code::<OnlineStatus>(&Value::Null)), (None, None));
    }
}
