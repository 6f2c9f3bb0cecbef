//! The retry class of every operation of both specs, read off what arrives at the service: one test for each operation,
//! by its generated builder.
//!
//! Promise: an operation that a spec gains and that has no sample call fails a test.

use std::future::Future;
use std::pin::Pin;

use simfleet::runtime::{Api, Effect, Operation, Request, SuccessRule};
use simfleet::service::Service;
use simfleet::{Client, Error, ErrorKind, Haoka, Linkcard, Sts};
use simfleet_tests::calls;
use tokio::net::TcpListener;

use simfleet_tests::support::{TestBed, TestClock, haoka_builder, linkcard_builder, run, sts_builder};

/// Faults after which nobody knows whether the operation was carried out.
const LOST: [&str; 5] = ["cut-after-read*1=true", "cut-after-read*1=false", "status*1=503", "html*1=502", "cut-body*1"];

/// Answers that say nothing about the outcome, and would say it again.
const UNREADABLE: [&str; 7] = ["<html></html>", "{\"code\":[],\"Success\":[]}", "[1,2]", " [0,{}]", "{}", "true", "ok"];

const REJECTIONS: [&str; 4] = ["success-false", "status=400", "status=403", "status=404"];

struct Clients {
    linkcard: Linkcard,
    haoka: Haoka,
    sts: Sts,
}

impl Clients {
    /// Clients that keep no rate limits of their own: a retry would wait for its turn beyond every time limit.
    fn at(url: &str, clock: &TestClock) -> Self {
        Self {
            linkcard: linkcard_builder(url, clock).rate_limits(false).build().unwrap(),
            haoka: haoka_builder(url, clock).rate_limits(false).build().unwrap(),
            sts: sts_builder(url, clock).rate_limits(false).build().unwrap(),
        }
    }
}

/// How many attempts a call took.
type Sent<'a> = Pin<Box<dyn Future<Output = Result<u32, Error>> + 'a>>;

/// Sends an operation's sample call through the call loop.
type Send = for<'a> fn(&'a Clients) -> Sent<'a>;

fn by<S: Service, R: Request>(client: &Client<S>, request: R) -> Sent<'_> {
    Box::pin(async move { client.send(request).await.map(|reply| reply.attempts) })
}

/// The calls of keyed writes that can be made without their key.
const KEYLESS: [(&str, Send); 2] = [
    ("add_directional_address", |clients| {
        let made = calls::linkcard::Made::nothing();
        let linkcard = &clients.linkcard;
        by(linkcard, calls::linkcard::keyless_add_directional_address(&made))
    }),
    ("delete_directional_address", |clients| {
        let made = calls::linkcard::Made::nothing();
        let linkcard = &clients.linkcard;
        by(linkcard, calls::linkcard::keyless_delete_directional_address(&made))
    }),
];

/// An emulator whose every answer after the faults is the barest success, so that nothing needs to exist there.
struct Spy {
    bed: TestBed,
    clients: Clients,
    operation: &'static Operation,
}

/// The barest answer of success that an operation can give.
fn success(operation: &Operation) -> String {
    match operation.envelope.success {
        SuccessRule::True(flag) => format!(r#"{{"{flag}":true,"{}":"200"}}"#, operation.envelope.code),
        SuccessRule::Number(flag, number) => format!(r#"{{"{flag}":{number},"message":"操作成功"}}"#),
        SuccessRule::RequiredMembers => {
            // Objects are empty, texts have one letter.
            let value = |name: &str| if name == "Credentials" { "{}" } else { "\"x\"" };
            let members: Vec<String> =
                operation.required_on_success.iter().map(|name| format!(r#""{name}":{}"#, value(name))).collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

impl Spy {
    async fn on(operation: &'static Operation) -> Self {
        let bed = TestBed::with_cards(calls::cards()).await;
        let clients = Clients::at(&bed.emulator.url(), &bed.clock);
        Self { bed, clients, operation }
    }

    /// The result of one call under a fault, and how many requests arrived.
    async fn under(&self, fault: &str, send: Send) -> (Result<u32, Error>, usize) {
        let emulator = &self.bed.emulator;
        emulator.clear_faults();
        emulator.clear_log();
        // The emulator's own rate limits are no subject here.
        self.bed.clock.advance(3600);
        let success = success(self.operation);
        self.bed.fault(fault);
        self.bed.fault(&format!("replace-body=200,application/json,{success}"));
        let result = send(&self.clients).await;
        self.bed.assert_each_request_signed_separately();
        let log = emulator.log();
        for request in &log {
            let is_action = request.operation == self.operation.id;
            let called = request.path == self.operation.path && (request.path != "/" || is_action);
            assert!(called, "{} sends {}", self.operation.id, request.path);
        }
        (result, log.len())
    }
}

/// All that the effect of an operation promises about its call.
async fn obeys(spy: &Spy, effect: Effect, send: Send) {
    let (id, repeatable) = (spy.operation.id, effect != Effect::Once);

    for fault in LOST {
        let (result, arrived) = spy.under(fault, send).await;
        if repeatable {
            assert_eq!((result.unwrap(), arrived), (2, 2), "{id} {fault}");
        } else {
            let error = result.unwrap_err();
            assert!(error.is_outcome_unknown() && !error.is_transient(), "{id} {fault}: {error}");
            assert_eq!((error.attempts(), arrived), (1, 1), "{id} {fault}");
            assert!(error.cause().is_some() && error.remedy().unwrap().contains("not sent again"), "{error}");
        }
    }

    for body in UNREADABLE {
        let (result, arrived) = spy.under(&format!("replace-body=200,application/json,{body}"), send).await;
        let error = result.unwrap_err();
        assert_eq!(arrived, 1, "{id} {body}");
        assert_eq!(error.is_outcome_unknown(), !repeatable, "{id} {body}: {error}");
        assert_eq!(if repeatable { Some(error.kind()) } else { error.cause() }, Some(ErrorKind::Decode), "{id} {body}");
    }

    let (result, arrived) = spy.under("status*1=429", send).await;
    assert_eq!((result.unwrap(), arrived), (2, 2), "{id}: HTTP 429 is certain");
    let (result, arrived) = spy.under("throttle*1", send).await;
    if spy.operation.api == "haoka" && !repeatable {
        // Only words tell.
        let error = result.unwrap_err();
        assert!(error.is_throttled() && !error.is_outcome_unknown(), "{error}");
        assert_eq!((error.attempts(), arrived), (1, 1), "{id}");
    } else {
        assert_eq!((result.unwrap(), arrived), (2, 2), "{id}");
    }

    for fault in REJECTIONS {
        let (result, arrived) = spy.under(fault, send).await;
        let error = result.unwrap_err();
        assert_eq!((error.attempts(), arrived), (1, 1), "{id} {fault}: {error}");
        assert!(!error.is_outcome_unknown(), "{id} {fault}: {error}");
    }
}

/// What was never sent is retried, whatever the effect.
async fn is_retried_when_unsent(operation: &Operation, send: Send) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let clock = TestClock::default();
    let clients = Clients::at(&url, &clock);
    let error = send(&clients).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{}: {error}", operation.id);
    assert!(error.is_unsent() && error.remedy().is_some());
    assert_eq!(clock.sleeps().len(), 2);
}

fn policy(api: &'static Api, rust_name: &str, send: Send) {
    let operation = api.operations.iter().find(|operation| operation.rust_name == rust_name).expect(rust_name);
    run(async {
        let spy = Spy::on(operation).await;
        obeys(&spy, operation.effect, send).await;
        let optional_key = operation.idempotency_key.is_some_and(|key| !operation.insists_on(key));
        let keyless = KEYLESS.iter().find(|(name, _)| *name == rust_name);
        assert_eq!(optional_key, keyless.is_some(), "{rust_name}: a call without its key");
        if let Some((_, keyless)) = keyless {
            obeys(&spy, Effect::Once, *keyless).await;
        }
        is_retried_when_unsent(operation, send).await;
    });
}

mod linkcard {
    use simfleet_tests::calls::{compare, linkcard as calls};

    const API: &simfleet::runtime::Api = &simfleet::linkcard_client::API;

    macro_rules! spies {
        ($($name:ident $builder:ident |$client:ident, $made:ident| $call:block)*) => {
            $(
                #[test]
                fn $name() {
                    super::policy(API, stringify!($name), |clients| {
                        let linkcard = &clients.linkcard;
                        super::by(linkcard, calls::$name(&calls::Made::nothing()))
                    });
                }
            )*

            #[test]
            fn all_operations_are_listed() {
                compare(API, &[$(stringify!($name)),*]).unwrap();
            }
        };
    }

    simfleet_tests::linkcard_calls!(spies);
}

mod haoka {
    use simfleet_tests::calls::{compare, haoka as calls};

    const API: &simfleet::runtime::Api = &simfleet::haoka_client::API;

    macro_rules! spies {
        ($($name:ident $builder:ident |$client:ident, $made:ident| $call:block)*) => {
            $(
                #[test]
                fn $name() {
                    super::policy(API, stringify!($name), |clients| {
                        let haoka = &clients.haoka;
                        super::by(haoka, calls::$name(&calls::Made::nothing()))
                    });
                }
            )*

            #[test]
            fn all_operations_are_listed() {
                compare(API, &[$(stringify!($name)),*]).unwrap();
            }
        };
    }

    simfleet_tests::haoka_calls!(spies);
}

mod sts {
    use simfleet_tests::calls::{compare, sts as calls};

    const API: &simfleet::runtime::Api = &simfleet::sts_client::API;

    macro_rules! spies {
        ($($name:ident $builder:ident |$client:ident, $made:ident| $call:block)*) => {
            $(
                #[test]
                fn $name() {
                    super::policy(API, stringify!($name), |clients| {
                        let sts = &clients.sts;
                        super::by(sts, calls::$name(&calls::Made::nothing()))
                    });
                }
            )*

            #[test]
            fn all_operations_are_listed() {
                compare(API, &[$(stringify!($name)),*]).unwrap();
            }
        };
    }

    simfleet_tests::sts_calls!(spies);
}
