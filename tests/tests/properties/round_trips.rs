//! Decoding and encoding lose no data, for every schema, and keep codes that a spec does not list.

use proptest::prelude::*;
use serde_json::json;
use simfleet_tests::spec::known_values;

use crate::registry;
use crate::strategies::{Alphabet, normal, unknown, value};
use crate::{for_all, specs};

#[test]
fn every_value_of_every_schema_round_trips() {
    for spec in specs() {
        for (name, schema) in registry::typed(spec) {
            let entry = registry::entry(spec.name, name);
            for_all(name, 64, &value(spec, schema, Alphabet::All), |value| {
                let encoded = (entry.recode)(&value.to_string())?;
                let wanted = normal(spec, schema, &value);
                let encoded = normal(spec, schema, &encoded);
                if encoded == wanted { Ok(()) } else { Err(format!("{value} was encoded as {encoded}")) }
            });
        }
    }
}

#[test]
fn unlisted_codes_round_trip() {
    let mut tried = 0;
    for spec in specs() {
        for (name, schema) in registry::typed(spec).filter(|(_, schema)| known_values(schema).is_some()) {
            let entry = registry::entry(spec.name, name);
            tried += 1;
            for_all(name, 64, &unknown(schema, Alphabet::All), |code| {
                let encoded = (entry.recode)(&code.to_string())?;
                if encoded == code { Ok(()) } else { Err(format!("{code} became {encoded}")) }
            });
        }
    }
    assert!(tried >= 10, "only {tried} enumerations were found");
}

#[test]
fn listed_codes_are_recognized_between_invisible_characters() {
    let invisible = prop::sample::select(&["", " ", "\0", "\t\n", "\r", "\u{a0}", "\u{3000}", "\0 \0", "\u{85}"][..]);
    for spec in specs() {
        for (name, schema) in registry::typed(spec) {
            let Some(known) = known_values(schema) else { continue };
            let entry = registry::entry(spec.name, name);
            let strategy = (invisible.clone(), prop::sample::select(known.clone()), invisible.clone());
            for_all(name, 64, &strategy, |(before, code, after)| {
                let bare = code.as_str().map_or_else(|| code.to_string(), str::to_owned);
                let sent = json!(format!("{before}{bare}{after}"));
                let encoded = (entry.recode)(&sent.to_string())?;
                if encoded == code { Ok(()) } else { Err(format!("{sent} became {encoded}, not {code}")) }
            });
        }
    }
}

/// A listed code decodes to its own variant, not to `Unknown` with the same text.
#[test]
fn listed_codes_decode_to_listed_variants() {
    use haoka_client::types::SimStatus;
    use linkcard_client::types::CardQueryStatus;

    for code in known_values(specs()[0].schema("CardQueryStatus")).expect("an enumeration") {
        let decoded: CardQueryStatus = serde_json::from_value(code.clone()).expect("a code");
        assert!(!matches!(decoded, CardQueryStatus::Unknown(_)), "{code} is unknown");
    }
    for code in known_values(specs()[1].schema("SimStatus")).expect("an enumeration") {
        let decoded: SimStatus = serde_json::from_value(code.clone()).expect("a code");
        assert!(!matches!(decoded, SimStatus::Unknown(_)), "{code} is unknown");
    }
}
