//! The retry class of every operation of both specs, read off what arrives at the service.
//!
//! Promise: an operation that a spec gains and that has no entry here fails a test.

use simfleet::runtime::{Api, Effect, Operation};
use simfleet::{Error, ErrorKind, Haoka, Linkcard};
use simfleet_emulator::Card;
use tokio::net::TcpListener;

use crate::support::{ICCID, SIM, Time, World, haoka_builder, linkcard_builder, run, slow};

struct Clients {
    linkcard: Linkcard,
    haoka: Haoka,
}

impl Clients {
    fn at(url: &str, time: &Time) -> Self {
        Self {
            linkcard: linkcard_builder(url, time).build().unwrap(),
            haoka: haoka_builder(url, time).build().unwrap(),
        }
    }

    /// Sends the operation once through the call loop; `None` for one without an entry.
    async fn send(&self, api: &Api, operation: &Operation) -> Option<Result<u32, Error>> {
        let (linkcard, haoka) = (&self.linkcard, &self.haoka);
        macro_rules! sent {
            ($facade:ident . $call:ident $( . $setter:ident ( $value:expr ) )*) => {
                $facade.send($facade.client().$call()$(.$setter($value))*).await.map(|reply| reply.attempts)
            };
        }
        Some(match (api.name, operation.rust_name) {
            ("linkcard", "get_card_real_status") => sent!(linkcard.get_card_real_status.iccid(ICCID)),
            ("haoka", "batch_query_sim_info") => sent!(haoka.batch_query_sim_info.sim_nos([SIM])),
            ("haoka", "batch_query_sim_status") => sent!(haoka.batch_query_sim_status.sim_nos([SIM])),
            ("haoka", "batch_restore") => sent!(haoka.batch_restore.sim_nos([SIM])),
            ("haoka", "batch_shutdown") => sent!(haoka.batch_shutdown.sim_nos([SIM])),
            ("haoka", "query_sim_action") => sent!(haoka.query_sim_action.sim_no(SIM)),
            _ => return None,
        })
    }
}

fn operations() -> impl Iterator<Item = (&'static Api, &'static Operation)> {
    [&simfleet::linkcard_client::API, &simfleet::haoka_client::API]
        .into_iter()
        .flat_map(|api| api.operations.iter().map(move |operation| (api, operation)))
}

async fn world() -> World {
    World::of(vec![slow(ICCID, 0.0), Card::with_sim_no(SIM)]).await
}

/// The result of one call under a fault, and how many requests arrived.
async fn under(fault: &str, api: &Api, operation: &Operation) -> (Result<u32, Error>, usize) {
    let world = world().await;
    world.fault(fault);
    let clients = Clients::at(&world.emulator.url(), &world.time);
    let result = clients.send(api, operation).await.unwrap_or_else(|| panic!("{} has no entry", operation.id));
    let arrived = world.requests(operation.id).len();
    assert_eq!(world.emulator.log().len(), arrived, "{} sends nothing else", operation.id);
    (result, arrived)
}

#[test]
fn every_operation_has_an_entry_and_works() {
    run(async {
        let mut count = 0;
        for (api, operation) in operations() {
            let (result, arrived) = under("delay*1=0", api, operation).await;
            assert_eq!((result.unwrap(), arrived), (1, 1), "{}", operation.id);
            count += 1;
        }
        assert!(count >= 6);
        assert!(operations().any(|(_, operation)| operation.effect == Effect::Once));
    });
}

/// Faults after which nobody knows whether the operation was carried out.
#[test]
fn lost_answers_are_retried_unless_the_effect_forbids_it() {
    run(async {
        for fault in ["cut-after-read*1=true", "cut-after-read*1=false", "status*1=503", "html*1=502", "cut-body*1"] {
            for (api, operation) in operations() {
                let (result, arrived) = under(fault, api, operation).await;
                let id = operation.id;
                if operation.effect == Effect::Once {
                    let error = result.unwrap_err();
                    assert!(error.is_outcome_unknown() && !error.is_transient(), "{id} {fault}: {error}");
                    assert_eq!((error.attempts(), arrived), (1, 1), "{id} {fault}");
                    assert!(error.cause().is_some() && error.remedy().unwrap().contains("not sent again"), "{error}");
                } else {
                    assert_eq!((result.unwrap(), arrived), (2, 2), "{id} {fault}");
                }
            }
        }
    });
}

/// Answers that say nothing about the outcome, and would say it again.
#[test]
fn unreadable_answers_are_never_retried() {
    run(async {
        for body in ["<html></html>", "{\"code\":[],\"Success\":[]}", "[1,2]", "{}", "true", "ok"] {
            for (api, operation) in operations() {
                let (result, arrived) =
                    under(&format!("replace-body=200,application/json,{body}"), api, operation).await;
                let error = result.unwrap_err();
                assert_eq!(arrived, 1, "{} {body}", operation.id);
                let unknown = operation.effect == Effect::Once;
                assert_eq!(error.is_outcome_unknown(), unknown, "{} {body}: {error}", operation.id);
                assert_eq!(if unknown { error.cause() } else { Some(error.kind()) }, Some(ErrorKind::Decode));
            }
        }
    });
}

#[test]
fn throttles_are_retried_unless_only_words_tell_and_the_effect_forbids_it() {
    run(async {
        for (api, operation) in operations() {
            let (result, arrived) = under("status*1=429", api, operation).await;
            assert_eq!((result.unwrap(), arrived), (2, 2), "{}: HTTP 429 is certain", operation.id);
            let (result, arrived) = under("throttle*1", api, operation).await;
            if api.name == "haoka" && operation.effect == Effect::Once {
                let error = result.unwrap_err();
                assert!(error.is_throttled() && !error.is_outcome_unknown(), "{error}");
                assert_eq!((error.attempts(), arrived), (1, 1), "{}", operation.id);
            } else {
                assert_eq!((result.unwrap(), arrived), (2, 2), "{}", operation.id);
            }
        }
    });
}

#[test]
fn refusals_are_never_retried() {
    run(async {
        for fault in ["success-false", "status=400", "status=403", "status=404"] {
            for (api, operation) in operations() {
                let (result, arrived) = under(fault, api, operation).await;
                let error = result.unwrap_err();
                assert_eq!((error.attempts(), arrived), (1, 1), "{} {fault}: {error}", operation.id);
                assert!(!error.is_outcome_unknown(), "{} {fault}: {error}", operation.id);
            }
        }
    });
}

#[test]
fn what_was_never_sent_is_retried_for_every_operation() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        for (api, operation) in operations() {
            let time = Time::default();
            let error = Clients::at(&url, &time).send(api, operation).await.unwrap().unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{}: {error}", operation.id);
            assert!(error.is_unsent() && error.remedy().is_some());
            assert_eq!(time.sleeps().len(), 2);
        }
    });
}
