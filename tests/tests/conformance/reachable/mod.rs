//! Every value that a spec lists for a response, and every time, can be shown by the emulator: with a cards file, with a
//! contact phone, or by what requests do.
//!
//! The values come from the specs. A value that is added to a spec fails the test of that spec until the emulator can
//! show it, or until it is listed here with a reason.

mod haoka;
mod items;
mod linkcard;
mod sts;

use items::{Items, listed};
use simfleet_tests::spec::{Spec, known_values};

/// What the emulator never shows, with the reason.
const NEVER_SHOWN: [(&str, &str); 5] = [
    ("CardInfo.OsStatus = 130", "it is documented for children only"),
    ("GetCallerIdentityResponse.IdentityType = Account", "the emulator's key belongs to a RAM user"),
    ("PsimCard.Vendor = VNO", "a child is a card of one carrier"),
    ("VendorUsage.Vendor = VNO", "the usage is listed for each carrier"),
    ("VsimCardInfo.OsStatus = 130", "it is documented for children only"),
];

/// Fails unless exactly the listed values were shown, apart from [`NEVER_SHOWN`].
fn assert_all_shown(spec: &Spec, shown: &Items) {
    let wanted = listed(spec);
    let is_exempt = |item: &str| NEVER_SHOWN.iter().any(|(known, _)| *known == item);
    let missing: Vec<&String> = wanted.difference(shown).filter(|item| !is_exempt(item)).collect();
    assert!(missing.is_empty(), "{}: nothing shows {missing:#?}", spec.name);
    let stale: Vec<&String> = shown.iter().filter(|item| is_exempt(item)).collect();
    assert!(stale.is_empty(), "{}: these are shown after all: {stale:#?}", spec.name);
}

/// Returns the listed values of an enumeration as integers.
fn codes(spec: &Spec, schema: &str) -> Vec<i64> {
    let known = known_values(spec.schema(schema)).expect(schema);
    known.iter().map(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()).expect(schema)).collect()
}

/// Returns the listed values of an enumeration as texts.
fn texts(spec: &Spec, schema: &str) -> Vec<String> {
    let known = known_values(spec.schema(schema)).expect(schema);
    known.iter().map(|value| value.as_str().expect(schema).to_owned()).collect()
}

#[test]
fn exempt_values_are_still_listed_in_a_spec() {
    let specs = Spec::all().unwrap();
    let wanted: Items = specs.iter().flat_map(listed).collect();
    for (item, reason) in NEVER_SHOWN {
        assert!(wanted.contains(item), "{item}, exempt because {reason}");
    }
}
