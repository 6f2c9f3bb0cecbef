//! Every fault for every effect of every service, against a server on loopback.

use std::collections::BTreeSet;
use std::time::Duration;

use simfleet::runtime::Effect;
use simfleet::{Error, ErrorKind, haoka_client, linkcard_client, sts_client};
use simfleet_tests::calls;
use simfleet_tests::support::{RawServer, Response, run};
use tokio::net::TcpListener;

use super::faults::{self, Expected, Failure, Fault, FaultCase};
use super::sending::{ClientSetup, SendSample, by_haoka, by_linkcard, by_sts, nonces, signature, success};

/// The timeout of an attempt that gets no response, in real time.
const ATTEMPT_TIMEOUT: Duration = Duration::from_millis(250);

/// One effect of one service, with an operation that has it.
struct Subject {
    api: &'static str,
    effect: Effect,
    /// Whether a keyed write is sent with its key.
    has_key: bool,
    operation: &'static str,
    send: SendSample,
}

impl Subject {
    /// Whether the policy lets this request be sent again after the service may have received it.
    fn is_repeatable(&self) -> bool {
        match self.effect {
            Effect::Read | Effect::Set => true,
            Effect::Keyed => self.has_key,
            Effect::Once => false,
        }
    }

    fn expected(&self, case: &FaultCase) -> Expected {
        if self.is_repeatable() { case.repeatable } else { case.not_repeatable }
    }

    /// The body of a successful response.
    fn success(&self) -> Response {
        let apis = [&linkcard_client::API, &haoka_client::API, &sts_client::API];
        let api = apis.into_iter().find(|api| api.name == self.api).unwrap();
        Response::json(&success(api.operation(self.operation).unwrap()))
    }
}

const READ: Effect = Effect::Read;
const SET: Effect = Effect::Set;
const KEYED: Effect = Effect::Keyed;
const ONCE: Effect = Effect::Once;

fn subject(api: &'static str, effect: Effect, operation: &'static str, send: SendSample) -> Subject {
    Subject { api, effect, has_key: effect == KEYED, operation, send }
}

fn linkcard_read() -> Subject {
    subject("linkcard", READ, "GetCardDetail", |setup| by_linkcard(setup, calls::linkcard::get_card_detail(&ids())))
}

fn linkcard_set() -> Subject {
    subject("linkcard", SET, "StopSingleCard", |setup| by_linkcard(setup, calls::linkcard::stop_single_card(&ids())))
}

fn linkcard_keyed() -> Subject {
    subject("linkcard", KEYED, "AddDirectionalAddress", |setup| {
        by_linkcard(setup, calls::linkcard::add_directional_address(&ids()))
    })
}

fn linkcard_keyless() -> Subject {
    let send: SendSample = |setup| by_linkcard(setup, calls::linkcard::keyless_add_directional_address(&ids()));
    Subject { has_key: false, ..subject("linkcard", KEYED, "AddDirectionalAddress", send) }
}

fn linkcard_once() -> Subject {
    subject("linkcard", ONCE, "SendMessage", |setup| by_linkcard(setup, calls::linkcard::send_message(&ids())))
}

fn haoka_read() -> Subject {
    subject("haoka", READ, "batchQuerySimInfo", |setup| {
        by_haoka(setup, calls::haoka::batch_query_sim_info(&haoka_ids()))
    })
}

fn haoka_set() -> Subject {
    subject("haoka", SET, "cbnChongJunGetPromoterLink", |setup| {
        by_haoka(setup, calls::haoka::cbn_chong_jun_get_promoter_link(&haoka_ids()))
    })
}

fn haoka_once() -> Subject {
    subject("haoka", ONCE, "batchShutdown", |setup| by_haoka(setup, calls::haoka::batch_shutdown(&haoka_ids())))
}

fn sts_read() -> Subject {
    subject("sts", READ, "GetCallerIdentity", |setup| {
        by_sts(setup, calls::sts::get_caller_identity(&calls::sts::ExistingResources::placeholders()))
    })
}

fn ids() -> calls::linkcard::ExistingResources {
    calls::linkcard::ExistingResources::placeholders()
}

fn haoka_ids() -> calls::haoka::ExistingResources {
    calls::haoka::ExistingResources::placeholders()
}

/// The faults that a service can have.
fn faults_of(api: &str) -> Vec<FaultCase> {
    let mut all = faults::of_every_service();
    match api {
        "linkcard" => {
            all.extend(faults::of_the_gateway());
            all.extend(faults::of_linkcard());
        }
        "sts" => {
            all.extend(faults::of_the_gateway());
            all.extend(faults::of_sts());
        }
        _ => all.extend(faults::of_haoka()),
    }
    all
}

fn failure(error: &Error) -> Failure {
    match (error.is_outcome_unknown(), error.is_transient()) {
        (true, _) => Failure::OutcomeUnknown,
        (false, true) => Failure::Transient,
        (false, false) => Failure::Permanent,
    }
}

/// Fails unless the error is the expected one, on one line of readable length, and tells the caller what to do.
fn assert_error(name: &str, error: &Error, kind: ErrorKind, expected: Expected) {
    assert_eq!((error.attempts(), failure(error)), expected, "{name}: {error:?}");
    assert_eq!(error.cause().unwrap_or(error.kind()), kind, "{name}: {error:?}");
    let text = error.to_string();
    assert!(text.len() < 600 && !text.contains('\n'), "{name}: {text}");
    assert!(expected.0 == 1 || text.contains(&format!("{} attempts", expected.0)), "{name}: {text}");
    let remedy = error.remedy().unwrap_or_else(|| panic!("{name}: no remedy in {error:?}"));
    if error.is_outcome_unknown() {
        assert!(!error.is_transient() && error.cause().is_some(), "{name}: {error:?}");
        assert!(remedy.contains("not sent again"), "{name}: {error:?}");
    }
}

/// The fault happens to every attempt.
async fn assert_persistent_fault(subject: &Subject, case: &FaultCase, name: &str) {
    let expected = subject.expected(case);
    let attempt_timeout = matches!(case.fault, Fault::Timeout).then_some(ATTEMPT_TIMEOUT);
    let response = match &case.fault {
        Fault::ConnectionRefused => return assert_connection_refused(subject, case, name).await,
        Fault::Timeout => Response::Send(Vec::new()),
        Fault::Response(response) => response.clone(),
    };
    let server = RawServer::start(vec![response]).await;
    let error = (subject.send)(&ClientSetup::new(server.url(), attempt_timeout)).await.expect_err(name);
    assert_error(name, &error, case.kind, expected);
    let requests = server.requests();
    assert_eq!(u32::try_from(requests.len()), Ok(expected.0), "{name}: requests that reached the server");
    assert_eq!(nonces(&requests).len(), requests.len(), "{name}: every attempt has its own nonce");
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(requests.iter().all(|request| !shown.contains(signature(request).unwrap())), "{shown}");
    assert!(!error.is_unsent(), "{name}: {error:?}");
}

async fn assert_connection_refused(subject: &Subject, case: &FaultCase, name: &str) {
    let expected = subject.expected(case);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let setup = ClientSetup::new(url, None);
    let error = (subject.send)(&setup).await.expect_err(name);
    assert_error(name, &error, case.kind, expected);
    assert!(error.is_unsent(), "{name}: {error:?}");
    assert_eq!(u32::try_from(setup.clock.sleeps().len()), Ok(expected.0 - 1), "{name}: a pause before each retry");
}

/// The fault happens to the first attempt only; the next one succeeds if there is a next one.
async fn assert_single_fault(subject: &Subject, case: &FaultCase, name: &str) {
    // The other faults have no response that a second one could follow.
    let Fault::Response(response) = &case.fault else { return };
    let expected = subject.expected(case);
    let server = RawServer::start(vec![response.clone(), subject.success()]).await;
    let result = (subject.send)(&ClientSetup::new(server.url(), None)).await;
    if expected.0 > 1 {
        assert_eq!((result.expect(name), server.requests().len()), (2, 2), "{name}");
    } else {
        assert_error(name, &result.expect_err(name), case.kind, expected);
        assert_eq!(server.requests().len(), 1, "{name}");
    }
}

fn obeys_the_policy(subject: &Subject) {
    run(async {
        for case in faults_of(subject.api) {
            let name = format!("{} {:?} {}: {}", subject.api, subject.effect, subject.operation, case.name);
            assert_persistent_fault(subject, &case, &name).await;
            assert_single_fault(subject, &case, &name).await;
        }
    });
}

/// Makes a test of each subject, and compares the list with the effects in the operation tables.
macro_rules! subjects {
    ($($subject:ident)*) => {
        mod faults_of {
            $(
                #[test]
                fn $subject() {
                    super::obeys_the_policy(&super::$subject());
                }
            )*
        }

        fn subjects() -> Vec<Subject> {
            vec![$($subject()),*]
        }
    };
}

subjects! {
    linkcard_read linkcard_set linkcard_keyed linkcard_keyless linkcard_once
    haoka_read haoka_set haoka_once
    sts_read
}

#[test]
fn every_effect_of_every_service_has_a_subject() {
    let mut in_tables = BTreeSet::new();
    for api in [&linkcard_client::API, &haoka_client::API, &sts_client::API] {
        in_tables.extend(api.operations.iter().map(|operation| (api.name, operation.effect.as_str())));
    }
    let tested: BTreeSet<_> = subjects().iter().map(|subject| (subject.api, subject.effect.as_str())).collect();
    assert_eq!(tested, in_tables, "left: the tests; right: the operation tables");
    for subject in subjects() {
        let api = [&linkcard_client::API, &haoka_client::API, &sts_client::API]
            .into_iter()
            .find(|api| api.name == subject.api)
            .unwrap();
        assert_eq!(api.operation(subject.operation).unwrap().effect, subject.effect, "{}", subject.operation);
    }
}
