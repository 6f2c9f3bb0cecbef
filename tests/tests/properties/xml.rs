//! A response decodes to the same value from JSON and from XML, and no input makes the XML reader panic.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use simfleet_emulator::xml::from_json;
use simfleet_runtime::codec::xml::{looks_like_xml, to_json};

use crate::registry;
use crate::strategies::{Alphabet, value};
use crate::{for_all, specs};

/// Removes what XML cannot distinguish from an absent member: an empty element is an empty text, whether it was a text, an
/// object or a list.
fn representable_in_xml(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Array(items) => {
            let items: Vec<Value> = items.into_iter().filter_map(representable_in_xml).collect();
            // A single empty element is read as an empty list.
            let nothing = items.is_empty() || items == [Value::from("")];
            (!nothing).then(|| items.into())
        }
        Value::Object(members) => {
            let members: serde_json::Map<String, Value> =
                members.into_iter().filter_map(|(name, value)| Some((name, representable_in_xml(value)?))).collect();
            (!members.is_empty()).then(|| members.into())
        }
        scalar => Some(scalar),
    }
}

#[test]
fn a_response_decodes_to_the_same_value_from_xml() {
    let mut tried = 0;
    for spec in specs() {
        for name in spec.xml_schemas() {
            tried += 1;
            let entry = registry::entry(spec.name, name);
            let strategy = value(spec, spec.schema(name), Alphabet::Xml)
                .prop_map(|value| representable_in_xml(value).unwrap_or_else(|| serde_json::json!({})))
                // An empty root element is a text; only its reader knows that a response is an object.
                .prop_filter("an empty answer", |value| value.as_object().is_some_and(|members| !members.is_empty()));
            for_all(name, 96, &strategy, |value| {
                let root = spec.xml_root(name);
                let text = from_json(root, &value);
                let document = to_json(text.as_bytes()).map_err(|error| format!("{text}: {error}"))?;
                if document.root != root {
                    return Err(format!("the root is {}, not {root}", document.root));
                }
                (entry.same_from_value)(&value, &document.value).map_err(|error| format!("{text}: {error}"))
            });
        }
    }
    assert!(tried >= 2, "only {tried} answers in XML were found");
}

#[test]
fn texts_round_trip_through_xml() {
    for_all("text", 256, &crate::strategies::text(Alphabet::Xml), |text| {
        let document =
            to_json(from_json("R", &serde_json::json!({"T": text})).as_bytes()).map_err(|e| e.to_string())?;
        if document.value["T"] == text.as_str() { Ok(()) } else { Err(format!("{:?}", document.value)) }
    });
}

/// Fragments of XML in any order.
fn fragments() -> impl Strategy<Value = Vec<u8>> {
    let pieces = [
        "<a>",
        "</a>",
        "<b c='d'>",
        "</b>",
        "<a/>",
        "<",
        ">",
        "&",
        "&amp;",
        "&#x0;",
        "&#99999999;",
        "&unknown;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml version=\"1.0\"?>",
        "<?",
        "?>",
        "<!DOCTYPE a>",
        "<!",
        "text",
        " ",
        "\u{0}",
        "\"",
        "操作",
        "<a\n=",
        "</",
        "\u{feff}",
    ];
    vec(prop_oneof![8 => prop::sample::select(pieces.to_vec()).prop_map(|piece| piece.as_bytes().to_vec()), 1 => vec(any::<u8>(), 0..3)], 0..24)
        .prop_map(|pieces| pieces.concat())
}

#[test]
fn the_xml_reader_does_not_panic() {
    for_all("bytes", 1024, &vec(any::<u8>(), 0..64), |bytes| {
        let _ = (to_json(&bytes), looks_like_xml(&bytes));
        Ok(())
    });
    for_all("pieces", 4096, &fragments(), |bytes| {
        if let Ok(document) = to_json(&bytes)
            && !looks_like_xml(&bytes)
        {
            return Err(format!("read as {document:?}, but not recognised as XML"));
        }
        Ok(())
    });
}

#[test]
fn truncated_xml_is_rejected_at_every_length() {
    let whole =
        std::fs::read(simfleet_tests::spec::workspace().join("specs/examples/linkcard/GetCardRealStatus.xml")).unwrap();
    let end = whole.iter().rposition(|byte| *byte == b'>').unwrap();
    for length in 0..end {
        assert!(to_json(&whole[..length]).is_err(), "{length} bytes were accepted");
    }
    assert!(to_json(&whole[..=end]).is_ok());
}

#[test]
fn deep_nesting_document_types_and_several_roots_are_rejected() {
    for depth in [65, 1_000, 100_000] {
        let error = to_json("<a>".repeat(depth).as_bytes()).unwrap_err().to_string();
        assert!(error.contains("more than 64 levels"), "{depth}: {error}");
    }
    let deep = |depth: usize| format!("{}x{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(to_json(deep(64).as_bytes()).is_ok());
    assert!(to_json(deep(65).as_bytes()).is_err());
    assert!(
        to_json(format!("{}<a/>{}", "<a>".repeat(64), "</a>".repeat(64)).as_bytes()).is_err(),
        "an empty element is a level too"
    );
    for text in [
        "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><r>&b;</r>",
        "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r/>",
        "<?xml version=\"1.0\"?>\n<!doctype r><r/>",
        "<r><!DOCTYPE r></r>",
    ] {
        let error = to_json(text.as_bytes()).unwrap_err().to_string();
        assert!(
            error.contains("document type") || error.contains("DOCTYPE") || error.contains("ill-formed"),
            "{text}: {error}"
        );
    }
    for text in ["text<r/>", "<r/>text", "<r/><r/>", "<r></r></r>", "<r/>&amp;", "\0<r/>", "<r/><![CDATA[x]]>"] {
        assert!(to_json(text.as_bytes()).is_err(), "{text} was accepted");
    }
    assert!(to_json("\u{feff} <!-- a --><?p?><r/>\n<!-- b -->\n".as_bytes()).is_ok());
    assert!(to_json(b"<r>&b;</r>").unwrap_err().to_string().contains("unknown entity"));
}
