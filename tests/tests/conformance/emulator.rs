//! The responses to the sample requests, and the emulator's pushes.

use std::sync::OnceLock;

use serde_json::Value;
use simfleet_tests::spec::Spec;

use crate::schema;

/// Returns one of the specs, which are read once.
fn spec(name: &str) -> &'static Spec {
    static SPECS: OnceLock<Vec<Spec>> = OnceLock::new();
    let specs = SPECS.get_or_init(|| Spec::all().unwrap());
    specs.iter().find(|spec| spec.name == name).expect("a spec")
}

/// Fails unless a body has the schema of the response of an operation.
fn assert_conforms(api: &str, id: &str, text: &str) {
    let spec = spec(api);
    let operations = spec.operations();
    let written = operations.iter().find(|operation| operation.id == id).expect("an operation of the spec");
    let answer: Value = serde_json::from_str(text).expect(text);
    let found = schema::findings(spec, written.answer, &answer);
    assert!(found.is_empty(), "{id}: {found:#?}\n{answer:#}");
}

mod linkcard {
    use serde::Serialize;
    use simfleet::linkcard::Format;
    use simfleet::linkcard_client::API;
    use simfleet::runtime::{Envelope, Request};
    use simfleet_tests::calls::{self, compare, linkcard as samples};

    use crate::recorder::Recorder;
    use simfleet_tests::support::{TestBed, run};

    /// Ids that are derived from the nonce of a request.
    const REQUEST_IDS: [&str; 2] = ["RequestId", "SerialNo"];

    /// Returns the typed answer without ids of requests.
    fn comparable(answer: impl Serialize) -> serde_json::Value {
        fn remove_ids(value: &mut serde_json::Value) {
            match value {
                serde_json::Value::Object(members) => {
                    REQUEST_IDS.iter().for_each(|name| drop(members.remove(*name)));
                    members.values_mut().for_each(remove_ids);
                }
                serde_json::Value::Array(items) => items.iter_mut().for_each(remove_ids),
                _ => {}
            }
        }
        let mut value = serde_json::to_value(answer).unwrap();
        remove_ids(&mut value);
        value
    }

    macro_rules! tests {
        ($($name:ident $builder:ident |$client:ident, $existing:ident| $call:block)*) => {
            $(
                #[test]
                fn $name() {
                    run(async {
                        let bed = TestBed::with_cards(calls::cards()).await;
                        let recorder = Recorder::new();
                        let linkcard = bed.linkcard_builder().transport(recorder.clone()).build().unwrap();
                        let existing = samples::ExistingResources::create(&linkcard).await.unwrap();
                        let call = samples::$name(&existing);
                        let id = call.operation().id;
                        let by_json = linkcard.send(call).await.unwrap().answer;
                        assert_eq!(by_json.success(), Some(true));
                        super::assert_conforms("linkcard", id, &recorder.last());

                        let bed = TestBed::with_cards(calls::cards()).await;
                        let linkcard = bed.linkcard_builder().format(Format::Xml).build().unwrap();
                        let existing = samples::ExistingResources::create(&linkcard).await.unwrap();
                        let by_xml = linkcard.send(samples::$name(&existing)).await.unwrap().answer;
                        assert_eq!(comparable(by_xml), comparable(by_json));
                    });
                }
            )*

            #[test]
            fn all_operations_are_listed() {
                compare(&API, &[$(stringify!($name)),*]).unwrap();
            }
        };
    }

    simfleet_tests::linkcard_calls!(tests);
}

mod haoka {
    use simfleet::haoka_client::API;
    use simfleet::runtime::{Envelope, Request};
    use simfleet_tests::calls::{self, compare, haoka as samples};

    use crate::recorder::Recorder;
    use crate::schema;
    use simfleet_tests::support::{RawServer, Response, TestBed, run};

    macro_rules! tests {
        ($($name:ident $builder:ident |$client:ident, $existing:ident| $call:block)*) => {
            $(
                #[test]
                fn $name() {
                    run(async {
                        let bed = TestBed::with_cards(calls::cards()).await;
                        let recorder = Recorder::new();
                        let haoka = bed.haoka_builder().transport(recorder.clone()).build().unwrap();
                        let existing = samples::ExistingResources::create(&haoka, |seconds| bed.clock.advance(seconds)).await.unwrap();
                        let call = samples::$name(&existing);
                        let id = call.operation().id;
                        let answer = haoka.send(call).await.unwrap().answer;
                        assert_eq!(answer.success(), Some(true), "{answer:?}");
                        super::assert_conforms("haoka", id, &recorder.last());
                    });
                }
            )*

            #[test]
            fn all_operations_are_listed() {
                compare(&API, &[$(stringify!($name)),*]).unwrap();
            }
        };
    }

    simfleet_tests::haoka_calls!(tests);

    /// Fails unless there is a push, and every push has the schema of the callback.
    fn assert_pushes_conform(receiver: &RawServer, operation: &str, callback: &str) {
        let operation = API.operation(operation).expect("an operation");
        let callback = operation.callbacks.iter().find(|known| known.name == callback).expect("a callback");
        let requests = receiver.requests();
        assert!(!requests.is_empty(), "nothing was pushed");
        for request in requests {
            let (head, body) = request.split_once("\r\n\r\n").expect("a body");
            assert!(head.to_lowercase().contains("content-type: application/json"), "{head}");
            let body = serde_json::from_str(body).expect(body);
            let found = schema::findings(super::spec("haoka"), callback.schema, &body);
            assert!(found.is_empty(), "{}: {found:#?}\n{body:#}", callback.name);
        }
    }

    #[test]
    fn callback_sim_push() {
        run(async {
            let receiver = RawServer::start(vec![Response::complete("200 OK", "", "")]).await;
            let bed = TestBed::with_cards(calls::cards()).await;
            let (haoka, existing) = (bed.haoka(), samples::ExistingResources::placeholders());
            let subscribe = samples::batch_subscribe(&existing).subscribe_url(receiver.url());
            haoka.send(subscribe).await.unwrap();
            haoka.send(samples::batch_shutdown(&existing)).await.unwrap();
            bed.clock.advance(3600);
            bed.emulator.deliver_pushes().await;
            assert_pushes_conform(&receiver, "batchSubscribe", "simPush");
        });
    }

    #[test]
    fn callback_order_push() {
        run(async {
            let receiver = RawServer::start(vec![Response::complete("200 OK", "", "{}")]).await;
            let bed = TestBed::with_cards(calls::cards()).await;
            let (haoka, existing) = (bed.haoka(), samples::ExistingResources::placeholders());
            let apply = samples::order_apply(&existing).callback_url(receiver.url());
            haoka.send(apply).await.unwrap();
            bed.emulator.deliver_pushes().await;
            // Long enough for review, shipping and the first settlements.
            for _ in 0..40 {
                bed.clock.advance(86_400);
                bed.emulator.deliver_pushes().await;
            }
            assert_pushes_conform(&receiver, "orderApply", "orderPush");
        });
    }
}

mod sts {
    use simfleet::runtime::{Envelope, Request};
    use simfleet::sts_client::API;
    use simfleet_tests::calls::{self, compare, sts as samples};

    use crate::recorder::Recorder;
    use simfleet_tests::support::{TestBed, run, sts_builder};

    macro_rules! tests {
        ($($name:ident $builder:ident |$client:ident, $existing:ident| $call:block)*) => {
            $(
                #[test]
                fn $name() {
                    run(async {
                        let bed = TestBed::with_cards(calls::cards()).await;
                        let recorder = Recorder::new();
                        let builder = sts_builder(&bed.emulator.url(), &bed.clock).transport(recorder.clone());
                        let call = samples::$name(&samples::ExistingResources::placeholders());
                        let id = call.operation().id;
                        let answer = builder.build().unwrap().send(call).await.unwrap().answer;
                        assert_eq!(answer.success(), Some(true));
                        super::assert_conforms("sts", id, &recorder.last());
                    });
                }
            )*

            #[test]
            fn all_operations_are_listed() {
                compare(&API, &[$(stringify!($name)),*]).unwrap();
            }
        };
    }

    simfleet_tests::sts_calls!(tests);
}
