//! The retry policy, observed in the requests that reach a server.
//!
//! * [`faults`] is the table of faults, and [`matrix`] runs all of them for each effect of each service.
//! * The modules named after the APIs have a test of each operation: its effect is the one that the spec states, and its
//!   sample request is retried accordingly after one lost response. `cargo xtask coverage` reads the names of these
//!   tests, `policy_spy::<api>::<rust_name>`.

mod faults;
mod matrix;
mod sending;

use simfleet::runtime::{Api, Effect, Operation, Request};
use simfleet_tests::calls;
use simfleet_tests::spec::Spec;
use simfleet_tests::support::{RawServer, Response, run};

use sending::{ClientSetup, SendSample, by_linkcard, success};

/// The keyed writes whose key is optional, sent without it.
const KEYLESS: [(&str, SendSample); 2] = [
    ("add_directional_address", |setup| {
        let existing = calls::linkcard::ExistingResources::placeholders();
        by_linkcard(setup, calls::linkcard::keyless_add_directional_address(&existing))
    }),
    ("delete_directional_address", |setup| {
        let existing = calls::linkcard::ExistingResources::placeholders();
        by_linkcard(setup, calls::linkcard::keyless_delete_directional_address(&existing))
    }),
];

/// Fails unless the operation table has the effect and the idempotency key that the spec states.
fn assert_effect_is_that_of_the_spec(api: &Api, operation: &Operation) {
    let spec = Spec::load(api.name).unwrap();
    let operations = spec.operations();
    let written = operations.iter().find(|written| written.id == operation.id).expect(operation.id).written;
    assert_eq!(written["x-effect"].as_str(), Some(operation.effect.as_str()), "{}", operation.id);
    assert_eq!(written["x-idempotency-key"].as_str(), operation.idempotency_key, "{}", operation.id);
}

/// Sends a request whose first response is lost: it is sent again if it is repeatable, and otherwise its outcome is
/// unknown.
async fn assert_retry_class(operation: &Operation, effect: Effect, send: SendSample) {
    let id = operation.id;
    let server = RawServer::start(vec![Response::raw(""), Response::json(&success(operation))]).await;
    let result = send(&ClientSetup::new(server.url(), None)).await;
    let requests = server.requests();
    for request in &requests {
        let constant = operation.path.split('{').next().unwrap_or_default();
        let place = format!("{} {constant}", operation.method);
        let has_constants =
            operation.constants.iter().all(|(name, value)| request.contains(&format!("{name}={value}")));
        assert!(request.starts_with(&place) && has_constants, "{id} sends {request}");
    }
    if effect == Effect::Once {
        let error = result.expect_err(id);
        assert!(error.is_outcome_unknown() && error.attempts() == 1, "{id}: {error:?}");
        assert_eq!(requests.len(), 1, "{id}");
    } else {
        assert_eq!((result.expect(id), requests.len()), (2, 2), "{id}");
    }
}

/// The test of one operation.
fn assert_policy(api: &'static Api, rust_name: &str, request: &impl Request, send: SendSample) {
    let operation = api.operations.iter().find(|operation| operation.rust_name == rust_name).expect(rust_name);
    assert_effect_is_that_of_the_spec(api, operation);
    assert_eq!(request.parameters().unwrap().effect(), operation.effect, "{rust_name}: the effect of its sample");
    let optional_key = operation.idempotency_key.is_some_and(|key| !operation.insists_on(key));
    let keyless = KEYLESS.iter().find(|(name, _)| *name == rust_name);
    assert_eq!(optional_key, keyless.is_some(), "{rust_name}: a sample without its key");
    run(async {
        assert_retry_class(operation, operation.effect, send).await;
        if let Some((_, keyless)) = keyless {
            assert_retry_class(operation, Effect::Once, *keyless).await;
        }
    });
}

/// Makes a test of each operation in a module that has `API`, `calls` and `send`.
macro_rules! operation_tests {
    ($($name:ident $builder:ident |$client:ident, $existing:ident| $call:block)*) => {
        $(
            #[test]
            fn $name() {
                let request = calls::$name(&calls::ExistingResources::placeholders());
                super::assert_policy(API, stringify!($name), &request, |setup| {
                    send(setup, calls::$name(&calls::ExistingResources::placeholders()))
                });
            }
        )*

        #[test]
        fn all_operations_are_listed() {
            simfleet_tests::calls::compare(API, &[$(stringify!($name)),*]).unwrap();
        }
    };
}

mod linkcard {
    use simfleet_tests::calls::linkcard as calls;

    use super::sending::by_linkcard as send;

    const API: &simfleet::runtime::Api = &simfleet::linkcard_client::API;

    simfleet_tests::linkcard_calls!(operation_tests);
}

mod haoka {
    use simfleet_tests::calls::haoka as calls;

    use super::sending::by_haoka as send;

    const API: &simfleet::runtime::Api = &simfleet::haoka_client::API;

    simfleet_tests::haoka_calls!(operation_tests);
}

mod sts {
    use simfleet_tests::calls::sts as calls;

    use super::sending::by_sts as send;

    const API: &simfleet::runtime::Api = &simfleet::sts_client::API;

    simfleet_tests::sts_calls!(operation_tests);
}
