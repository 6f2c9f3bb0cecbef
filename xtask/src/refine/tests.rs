//! Changes in progenitor's output. Each must be detected, because it would silently change a request.

use std::collections::BTreeMap;

use quote::ToTokens;

use crate::model::{self, ApiModel};
use crate::{generate, lower, yaml};

const SPEC: &str = include_str!("../../tests/fixtures/features.yaml");

/// Returns the model of the fixture, and progenitor's output for it as text.
fn progenitor_output() -> (ApiModel, String) {
    let Ok(root) = yaml::parse(SPEC) else { panic!("the fixture does not parse") };
    let api = model::build("features", &root);
    let lowered = lower::lower(root.to_json(), api.enums.iter().map(|model| model.name.clone()));
    let file = generate::generate(&lowered);
    let Ok(file) = file else { panic!("progenitor rejects the fixture") };
    (api, file.to_token_stream().to_string())
}

#[test]
fn what_progenitor_prints_is_compared_with_the_spec() {
    let (api, text) = progenitor_output();
    let refined = |text: &str| {
        let file = syn::parse_str(text).expect("the changed code parses");
        super::refine(file, &api, &BTreeMap::new()).map(drop)
    };
    assert_eq!(refined(&text), Ok(()));
    let changes = [
        ("\"{}/charge\"", "\"{}/change\"", "has the path `/change`"),
        (". post (url)", ". put (url)", "has the method `PUT`"),
        ("QueryParam :: new (\"Iccid\"", "QueryParam :: new (\"iccid\"", "has the query"),
        (". form_urlencoded (& body)", ". form (& body)", "has the body ``"),
        (". json (& body)", ". form_urlencoded (& body)", "has the body `form_urlencoded`"),
        ("pub mod prelude", "pub mod prologue", "the generated file holds `mod prologue`"),
        ("pub mod builder {", "pub mod builders {", "the generated file holds `mod builders`"),
        ("pub async fn send", "pub async fn dispatch", "has no `send`"),
        ("orderNo", "order_number", "has no `orderNo`"),
        (
            "pub struct UsageAnswer {",
            "pub enum Closed { A } pub struct UsageAnswer {",
            "the module `types` holds `enum Closed`",
        ),
    ];
    for (from, to, wanted) in changes {
        assert!(text.contains(from), "progenitor does not print `{from}`");
        let error = refined(&text.replace(from, to)).expect_err(to);
        assert!(error.contains(wanted) && error.contains("progenitor may have changed"), "{to}: {error}");
    }
}
