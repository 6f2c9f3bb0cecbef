//! The generated code of `fixtures/features.yaml`, a spec with every construct that the generator supports.
//!
//! The code is compared with `fixtures/features.expected.rs`. Run with `UPDATE_EXPECTED=1` to update that file, and
//! review the change before committing it. Separate tests assert the most important properties, so that an update
//! cannot lose them.

// Test helpers may panic. Clippy's setting for tests only covers functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// Each test program compiles the shared module separately and uses only a part of it.
#[allow(dead_code)]
mod common;

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use common::fixtures;

fn generated() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let source = fs::read(fixtures().join("features.yaml")).expect("the fixture can be read");
        xtask::client("features", Path::new("specs/features.yaml"), &source).expect("the fixture is a valid spec")
    })
}

/// Removes what only depends on formatting: white space and trailing commas.
fn flat(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect()
}

fn assert_holds(part: &str) {
    assert!(flat(generated()).contains(&flat(part)), "`{part}` is not in the generated code");
}

#[test]
fn the_generated_code_is_as_expected() {
    let path = fixtures().join("features.expected.rs");
    if std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| value == "1") {
        fs::write(&path, generated()).expect("the expected code is written");
    }
    let expected = fs::read_to_string(&path).expect("the expected code can be read");
    if expected != generated() {
        let diff = similar::TextDiff::from_lines(expected.as_str(), generated());
        panic!(
            "the generated code differs; if the change is intended, run this test with UPDATE_EXPECTED=1\n{}",
            diff.unified_diff().header("expected", "generated")
        );
    }
}

/// Covers responses with `Wire`, and a response without a default value, which uses `serde`'s derive.
#[test]
fn every_member_decodes_tolerantly() {
    for arm in [
        "self.data = lenient::list(value)?",
        "self.message = lenient::text(value)?",
        "self.success = lenient::truth(value)?",
        "self.success = lenient::opt_truth(value)?",
        "self.code = lenient::opt_text(value)?",
        "self.volume = lenient::opt_float(value)?",
        "self.pages = lenient::opt_int(value)?",
        "self.data = wire::plain(value)?",
        "self.page = wire::plain(value)?",
    ] {
        assert_holds(arm);
    }
    for (member, function) in [
        ("days: ::std::vec::Vec<i32>", "list_int"),
        ("extra: ::serde_json::Map<", "or_default"),
        ("limits: ::std::option::Option<Limits>", "opt"),
        ("month: ::std::string::String", "text"),
        ("roaming: ::std::option::Option<bool>", "opt_truth"),
        ("seconds: ::std::option::Option<i64>", "opt_int"),
        ("sessions: ::std::option::Option<i32>", "opt_int"),
        ("state: ::std::option::Option<crate::types::MonthState>", "opt"),
    ] {
        let text = flat(generated());
        let (before, _) = text.split_once(&flat(&format!("pub {member}"))).expect(member);
        let attributes = before.rsplit("///").next().unwrap_or_default();
        let wanted = format!("deserialize_with=\"::simfleet_runtime::codec::lenient::{function}\"");
        assert!(attributes.contains(&wanted), "`{member}` is decoded by {attributes}, not by {function}");
    }
}

#[test]
fn enumerations_are_open() {
    assert_holds("pub enum UsageKind { /// Packet data. Data, /// Text messages. ShortMessage,");
    assert_holds("Unknown(::std::string::String), }");
    assert_holds("\"2g\" => Self::SecondGeneration, _ => Self::Unknown(text.to_owned()),");
    assert_holds("Unknown(i64), }");
    assert_holds("-1i64 => Self::Disputed, 0i64 => Self::Open, 7i64 => Self::Closed, _ => Self::Unknown(code),");
    assert_holds("#[non_exhaustive] pub enum MonthState");
    assert!(!generated().contains("enum_derive"), "a closed enumeration of progenitor is left");
}

#[test]
fn a_parameter_can_be_in_the_path_and_a_response_can_be_a_list() {
    assert_holds("path: \"/regions/{setName}.json\",");
    assert_holds("name: \"setName\", rust_name: \"set_name\", place: Place::Path,");
    assert_holds("name: \"depth\", rust_name: \"depth\", place: Place::Query,");
    assert_holds("signed: false, success: 200u16, list: true,");
    assert_holds("pub struct RegionList { /// The items of the list. pub trees: ::std::vec::Vec<Region>, }");
    assert_holds("Ok(Self { trees: lenient::list(deserializer)?, })");
    assert_holds("::serde::Serialize::serialize(&self.trees, serializer)");
    assert_holds(
        "impl ::simfleet_runtime::Envelope for types::RegionList { fn success(&self) -> Option<bool> { Some(true) }",
    );
}

/// An enumeration has no default value, so a struct that requires one has none either.
#[test]
fn a_struct_with_a_required_enumeration_has_no_default() {
    assert_holds("pub kind: crate::types::UsageKind,");
    assert_holds("Clone, Debug, PartialEq)] #[non_exhaustive] pub struct Usage {");
    assert_holds("#[derive(Default)] pub struct ChargeAnswer {");
}

#[test]
fn the_operation_table_matches_the_spec() {
    assert_holds("effect: Effect::Keyed, effect_reason: \"The fixture has this effect.\",");
    assert_holds("idempotency_key: Some(\"orderNo\"),");
    assert_holds("evidence: Evidence::Inferred, };");
    assert_holds("name: \"DateList\", rust_name: \"date_list\", place: Place::Query, style: ParameterStyle::Indexed,");
    assert_holds("kind: ParameterKind::Text, required: false, max_items: Some(12),");
    assert_holds(
        "name: \"Codes\", rust_name: \"codes\", place: Place::Query, style: ParameterStyle::JsonText, kind: ParameterKind::Integer,",
    );
    assert_holds("name: \"iccids\", rust_name: \"iccids\", place: Place::Form, style: ParameterStyle::JsonText,");
    assert_holds(
        "values: &[(\"data\", \"data\"), (\"short-message\", \"short_message\"), (\"2g\", \"second_generation\")],",
    );
    assert_holds(
        "limit: 3u32, per: ::std::time::Duration::from_secs(120u64), scope: Scope::Value(\"Iccid\"), evidence: Evidence::Inferred,",
    );
    assert_holds("constants: &[(\"Action\", \"GetUsage\")],");
    assert_holds("endpoint: \"https://north.features.example\",");
}

#[test]
fn a_response_can_have_a_second_code() {
    assert_holds("result_code: Some(ResultCode { code: \"Code\", success: \"M0\", message: \"Message\" }),");
    assert_holds("result_code: None,");
    assert_holds(
        "operations::CHARGE_CARD.result_code?.failure(Some(self).and_then(|value| value.code.as_deref()), \
         Some(self).map(|value| value.message.as_str()))",
    );
}

/// Readers of the documentation see what no document of the vendor states.
#[test]
fn inferred_items_say_so() {
    let note = "/// /// Inferred, at least in part: the service's documents do not say this.";
    assert_holds("description: \"Months to sum up.\", evidence: Evidence::Inferred,");
    assert_holds("description: \"ICCID of the card.\", evidence: Evidence::Documented,");
    assert_holds(&format!("/// Books an amount, once for each order number. {note} /// /// `POST /charge`"));
    assert_holds(&format!("/// `DateList`: Months to sum up. {note} pub fn date_list"));
    assert_holds(&format!("/// Unknown content. {note}"));
    assert!(!flat(generated()).contains(&flat(&format!("ICCID of the card. {note}"))));
}

/// The operation table and the request type must use the same name for a parameter that is a Rust keyword.
#[test]
fn a_keyword_has_the_same_rust_name_in_the_table_and_in_the_request() {
    assert_holds("name: \"type\", rust_name: \"type_\",");
    assert_holds("pub fn type_<V>(mut self, value: V) -> Self");
    assert_holds("parameters.give(3, &self.type_);");
}

#[test]
fn limits_are_part_of_the_types() {
    assert_holds("date_list: Argument<::simfleet_runtime::JsonList<::std::string::String, 12>>,");
    assert_holds("codes: Argument<::simfleet_runtime::JsonList<i32>>,");
    assert_holds("iccids: Argument<::simfleet_runtime::JsonList<::std::string::String, 50>>,");
}

#[test]
fn constants_and_signature_parameters_are_not_arguments() {
    assert!(!generated().contains("pub fn action"), "a constant is an argument");
    assert!(!generated().contains("api-version"), "an unexpected header");
    assert!(!generated().contains("/#GetUsage"), "a fragment is only used in the spec");
}

/// A request contains its arguments and its sender, which is `()` for a request without a client.
#[test]
fn requests_are_values_that_their_sender_sends() {
    assert_holds("pub struct ChargeCard<S = ()> { sender: S, amount: Argument<f64>,");
    assert_holds("impl ChargeCard { /// Creates a request without parameters that belongs to no client.");
    assert_holds("parameters.give_fields(&self.extra);");
    for gone in ["progenitor", "reqwest", "pub mod builder", "ConversionError"] {
        assert!(!generated().contains(gone), "{gone}");
    }
}
