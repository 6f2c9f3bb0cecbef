//! What the codes of each service mean, and what follows from it for a read and for a write that must not be repeated.
//!
//! The services are inside the test: a transport answers with the status, the headers and the body of each case. A
//! meaning is visible from outside as the kind of the error, and as whether either call is sent again, rejected, or left
//! unknown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod in_process;

#[path = "meanings/clocks.rs"]
mod clocks;
#[path = "meanings/codes.rs"]
mod codes;
#[path = "meanings/mismatches.rs"]
mod mismatches;
#[path = "meanings/secrets.rs"]
mod secrets;

use http::HeaderMap;
use serde_json::json;
use simfleet::linkcard::SignatureMethod;
use simfleet::service::AttemptOutcome;
use simfleet::transport::{HttpRequest, HttpResponse};
use simfleet::{Error, ErrorKind};

use in_process::{FakeService, haoka, linkcard, run};

/// A card number.
const ICCID: &str = "89860000000000000001";

/// An error of Linkcard. With status 200 it is an envelope, with any other an error body of the gateway.
fn linkcard_says(status: u16, code: &str, message: &str) -> HttpResponse {
    let body = match status {
        200 => json!({"Success": false, "Code": code, "ErrorMessage": message, "RequestId": "id"}),
        _ => json!({"Code": code, "Message": message, "RequestId": "id", "HostId": "linkcard.aliyuncs.com"}),
    };
    HttpResponse::new(status, HeaderMap::new(), body.to_string())
}

/// An error of haoka.
fn haoka_says(status: u16, code: i64, message: &str) -> HttpResponse {
    let body = json!({"code": code, "message": message, "traceID": "id"});
    HttpResponse::new(status, HeaderMap::new(), body.to_string())
}

/// Calls Linkcard twice, with a read and with a write that must not be repeated: the two errors.
fn linkcard_errors(
    method: SignatureMethod,
    answer: impl Fn(&HttpRequest) -> HttpResponse + Send + Sync + 'static,
) -> [Error; 2] {
    run(async {
        let client = linkcard(&FakeService::new(move |request, _| answer(request)), method);
        [
            client.get_card_detail().iccid(ICCID).send().await.unwrap_err(),
            client.add_directional_group().group_name("group").send().await.unwrap_err(),
        ]
    })
}

/// The same of haoka.
fn haoka_errors(answer: impl Fn(&HttpRequest) -> HttpResponse + Send + Sync + 'static) -> [Error; 2] {
    run(async {
        let client = haoka(&FakeService::new(move |request, _| answer(request)));
        [
            client.query_sim_action().serial_number("1").send().await.unwrap_err(),
            client.batch_shutdown().sim_nos(["19200000001"]).send().await.unwrap_err(),
        ]
    })
}

/// Kind, cause and number of attempts of an error.
type Seen = (ErrorKind, Option<ErrorKind>, u32);

fn seen(error: &Error) -> Seen {
    (error.kind(), error.cause(), error.attempts())
}

/// What a read and a write that must not be repeated show of a failure that always comes again.
fn wanted(kind: ErrorKind, outcome: AttemptOutcome) -> [Seen; 2] {
    let (once, again) = ((kind, None, 1), (kind, None, 2));
    let unknown = (ErrorKind::OutcomeUnknown, Some(kind), 1);
    match outcome {
        AttemptOutcome::Rejected => [once, once],
        AttemptOutcome::Throttled => [again, again],
        AttemptOutcome::SeemsThrottled => [again, once],
        AttemptOutcome::Lost => [again, unknown],
        AttemptOutcome::Unreadable => [once, unknown],
        other => panic!("no answer means {other:?}"),
    }
}

/// Fails unless both errors are what the meaning makes of them, and carry what the service said.
fn assert_means(case: &str, errors: &[Error; 2], kind: ErrorKind, outcome: AttemptOutcome) {
    assert_eq!([seen(&errors[0]), seen(&errors[1])], wanted(kind, outcome), "{case}: {errors:#?}");
    for error in errors {
        assert_eq!(error.request_id(), Some("id"), "{case}");
        assert!(!error.is_unsent(), "{case}");
    }
}

/// The transport of the other tests is what it claims to be.
#[test]
fn an_answer_that_says_success_is_one() {
    run(async {
        let body = json!({"Success": true, "Code": "200", "RequestId": "id"}).to_string();
        let service = FakeService::new(move |_, _| HttpResponse::new(200, HeaderMap::new(), body.clone()));
        let reply = linkcard(&service, SignatureMethod::Rpc).get_card_detail().iccid(ICCID).send().await.unwrap();
        assert_eq!((reply.request_id.as_deref(), reply.attempts, service.requests().len()), (Some("id"), 1, 1));
    });
}
