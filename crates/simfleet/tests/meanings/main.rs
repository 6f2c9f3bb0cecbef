//! What the error codes of each service mean for a read and for a write that must not be repeated, and what previews
//! show.
//!
//! The services run inside the test: a transport returns the status, the headers and the body of each case. A meaning
//! is visible as the kind of the error, and as whether each call is retried, rejected, or has an unknown outcome.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bodies;
mod clocks;
mod codes;
mod credentials;
mod in_process;
mod mismatches;
mod pages;
mod previews;
mod secrets;
#[cfg(target_os = "linux")]
mod wiped;

use http::HeaderMap;
use serde_json::json;
use simfleet::linkcard::SignatureMethod;
use simfleet::service::AttemptOutcome;
use simfleet::transport::{HttpRequest, HttpResponse};
use simfleet::{Error, ErrorKind};

use in_process::{FakeService, haoka, linkcard, run};

/// A card number.
const ICCID: &str = "89860000000000000001";

/// Returns an error of Linkcard: an envelope for status 200, and an error body of the gateway for any other status.
fn linkcard_says(status: u16, code: &str, message: &str) -> HttpResponse {
    let body = match status {
        200 => json!({"Success": false, "Code": code, "ErrorMessage": message, "RequestId": "id"}),
        _ => json!({"Code": code, "Message": message, "RequestId": "id", "HostId": "linkcard.aliyuncs.com"}),
    };
    HttpResponse::new(status, HeaderMap::new(), body.to_string())
}

/// Returns an error of haoka.
fn haoka_says(status: u16, code: i64, message: &str) -> HttpResponse {
    let body = json!({"code": code, "message": message, "traceID": "id"});
    HttpResponse::new(status, HeaderMap::new(), body.to_string())
}

/// Calls Linkcard twice, with a read and with a write that must not be repeated, and returns the two errors.
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

/// Does the same for haoka.
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

/// Returns the errors of a read and of a write that must not be repeated, for a failure that every attempt gets.
fn wanted(kind: ErrorKind, outcome: AttemptOutcome) -> [Seen; 2] {
    let (once, again) = ((kind, None, 1), (kind, None, 2));
    let unknown = (ErrorKind::OutcomeUnknown, Some(kind), 1);
    match outcome {
        AttemptOutcome::Rejected => [once, once],
        AttemptOutcome::Throttled => [again, again],
        AttemptOutcome::SeemsThrottled => [again, once],
        AttemptOutcome::Lost => [again, unknown],
        AttemptOutcome::Unreadable => [once, unknown],
        other => panic!("no response of a service has the outcome {other:?}"),
    }
}

/// Asserts that both errors have the given meaning, and contain the service's request id.
fn assert_means(case: &str, errors: &[Error; 2], kind: ErrorKind, outcome: AttemptOutcome) {
    assert_eq!([seen(&errors[0]), seen(&errors[1])], wanted(kind, outcome), "{case}: {errors:#?}");
    for error in errors {
        assert_eq!(error.request_id(), Some("id"), "{case}");
        assert!(!error.is_unsent(), "{case}");
    }
}

/// Checks that the transport of the other tests works.
#[test]
fn a_successful_response_is_returned() {
    run(async {
        let body = json!({"Success": true, "Code": "200", "RequestId": "id"}).to_string();
        let service = FakeService::new(move |_, _| HttpResponse::new(200, HeaderMap::new(), body.clone()));
        let reply = linkcard(&service, SignatureMethod::Rpc).get_card_detail().iccid(ICCID).send().await.unwrap();
        assert_eq!((reply.request_id.as_deref(), reply.attempts, service.requests().len()), (Some("id"), 1, 1));
    });
}
