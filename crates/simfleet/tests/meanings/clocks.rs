//! Rejected timestamps: when the clock is the reason, and what the client learns from the header `Date`.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use serde_json::json;
use simfleet::linkcard::SignatureMethod;
use simfleet::service::AttemptOutcome;
use simfleet::transport::{HttpRequest, HttpResponse};
use simfleet::{Error, ErrorKind};

use crate::in_process::{FakeService, NOW, haoka, linkcard, run};
use crate::{ICCID, assert_means, haoka_errors, haoka_says, linkcard_errors, linkcard_says};

/// Returns the time of the clients' clock, plus this many seconds.
fn instant(seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    SystemTime::UNIX_EPOCH + if seconds < 0 { NOW - by } else { NOW + by }
}

/// Adds the `Date` of a service whose clock is this many seconds ahead.
fn dated(mut answer: HttpResponse, ahead: i64) -> HttpResponse {
    answer.headers.insert("date", httpdate::fmt_http_date(instant(ahead)).parse().unwrap());
    answer
}

/// Returns the time that a request was signed for.
fn signed_at(request: &HttpRequest) -> SystemTime {
    let header = |name: &str| request.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    if let Some(seconds) = header("timestamp") {
        return SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.parse().unwrap());
    }
    let in_query = || {
        let mut pairs = url::form_urlencoded::parse(request.query.as_bytes());
        pairs.find(|(name, _)| name == "Timestamp").map(|(_, value)| value.into_owned())
    };
    let text = header("x-acs-date").or_else(in_query).expect("a time");
    let format = &time::format_description::well_known::Rfc3339;
    time::OffsetDateTime::parse(&text, format).expect("a time of RFC 3339").into()
}

/// Asserts that the second of two requests was signed for a time that is `ahead`.
fn assert_corrected(case: &str, service: &FakeService, attempts: u32, ahead: i64) {
    let times: Vec<SystemTime> = service.requests().iter().map(signed_at).collect();
    assert_eq!((attempts, times), (2, vec![instant(0), instant(ahead)]), "{case}");
}

#[test]
fn the_linkcard_client_corrects_its_clock_after_a_rejected_timestamp() {
    for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
        for ahead in [1200, -1200] {
            let answer = move |_: &HttpRequest, earlier| match earlier {
                0 => dated(
                    linkcard_says(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired."),
                    ahead,
                ),
                _ => HttpResponse::new(200, HeaderMap::new(), json!({"Success": true, "Code": "200"}).to_string()),
            };
            let case = format!("{method:?} {ahead}");
            run(async {
                let service = FakeService::new(answer);
                let read = linkcard(&service, method).get_card_detail().iccid(ICCID).send().await.unwrap();
                assert_corrected(&case, &service, read.attempts, ahead);
                let service = FakeService::new(answer);
                let group = linkcard(&service, method).add_directional_group().group_name("group");
                assert_corrected(&case, &service, group.send().await.unwrap().attempts, ahead);
            });
        }
    }
}

#[test]
fn the_haoka_client_corrects_its_clock_after_a_rejected_timestamp() {
    for ahead in [1200, -1200, 590, -590] {
        for message in ["时间戳超出允许范围", "timestamp expired"] {
            let answer = move |_: &HttpRequest, earlier| match earlier {
                0 => dated(haoka_says(200, -1, message), ahead),
                _ => HttpResponse::new(200, HeaderMap::new(), json!({"code": 0, "message": "ok"}).to_string()),
            };
            let case = format!("{message} {ahead}");
            run(async {
                let service = FakeService::new(answer);
                let read = haoka(&service).query_sim_action().serial_number("1").send().await.unwrap();
                assert_corrected(&case, &service, read.attempts, ahead);
                let service = FakeService::new(answer);
                let once = haoka(&service).batch_shutdown().sim_nos(["19200000001"]).send().await.unwrap();
                assert_corrected(&case, &service, once.attempts, ahead);
            });
        }
    }
}

#[test]
fn a_haoka_timestamp_error_needs_clocks_that_differ_by_the_window() {
    for ahead in [0, 300, 589, -300, -589] {
        for message in ["unknown column 'timestamp'", "时间戳超出允许范围"] {
            let errors = haoka_errors(move |_| dated(haoka_says(200, -1, message), ahead));
            assert_means(&format!("{message} {ahead}"), &errors, ErrorKind::Service, AttemptOutcome::Rejected);
        }
    }
    // A message that does not mention the time has another reason, regardless of the clocks.
    let errors = haoka_errors(|_| dated(haoka_says(200, -1, "simNos 不能为空"), 1200));
    assert_means("another reason", &errors, ErrorKind::Service, AttemptOutcome::Rejected);
}

/// A server with a wrong date must not make the client sign requests for a time of its choosing.
#[test]
fn a_difference_of_more_than_an_hour_is_reported_and_not_used() {
    let told = |case: &str, errors: &[Error; 2]| {
        assert_means(case, errors, ErrorKind::ClockSkew, AttemptOutcome::Rejected);
        for error in errors {
            let remedy = error.remedy().unwrap_or_default();
            assert!(remedy.contains("2 h behind the service's; set the clock right"), "{case}: {remedy}");
        }
    };
    let expired = |_: &HttpRequest| dated(linkcard_says(400, "InvalidTimeStamp.Expired", "expired"), 7200);
    told("RPC", &linkcard_errors(SignatureMethod::Rpc, expired));
    told("ACS3", &linkcard_errors(SignatureMethod::Acs3, expired));
    told("haoka", &haoka_errors(|_| dated(haoka_says(200, -1, "时间戳超出允许范围"), 7200)));
}
