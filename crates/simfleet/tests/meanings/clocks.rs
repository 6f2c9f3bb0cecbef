//! Rejected timestamps: when the clocks are taken for the reason, and what is learnt from the header `Date`.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use serde_json::json;
use simfleet::linkcard::SignatureMethod;
use simfleet::service::AttemptOutcome;
use simfleet::transport::{HttpRequest, HttpResponse};
use simfleet::{Error, ErrorKind};

use crate::in_process::{FakeService, NOW, haoka, linkcard, run};
use crate::{ICCID, assert_means, haoka_errors, haoka_says, linkcard_errors, linkcard_says};

/// The instant of the clients' clock, so many seconds later.
fn instant(seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    SystemTime::UNIX_EPOCH + if seconds < 0 { NOW - by } else { NOW + by }
}

/// The answer of a service whose clock is ahead by so many seconds.
fn dated(mut answer: HttpResponse, ahead: i64) -> HttpResponse {
    answer.headers.insert("date", httpdate::fmt_http_date(instant(ahead)).parse().unwrap());
    answer
}

/// The time a request was signed for.
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

/// Fails unless the second of two requests was signed for a time that is `ahead`.
fn assert_corrected(case: &str, service: &FakeService, attempts: u32, ahead: i64) {
    let times: Vec<SystemTime> = service.requests().iter().map(signed_at).collect();
    assert_eq!((attempts, times), (2, vec![instant(0), instant(ahead)]), "{case}");
}

#[test]
fn linkcard_learns_the_time_from_a_rejection() {
    for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
        for code in ["InvalidTimeStamp.Expired", "IllegalTimestamp"] {
            for ahead in [1200, -1200] {
                let answer = move |_: &HttpRequest, earlier| match earlier {
                    0 => dated(linkcard_says(400, code, "Specified time stamp or date value is expired."), ahead),
                    _ => HttpResponse::new(200, HeaderMap::new(), json!({"Success": true, "Code": "200"}).to_string()),
                };
                let case = format!("{method:?} {code} {ahead}");
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
}

#[test]
fn haoka_learns_the_time_from_a_rejection() {
    for ahead in [1200, -1200, 590, -590] {
        for words in ["时间戳超出允许范围", "timestamp expired"] {
            let answer = move |_: &HttpRequest, earlier| match earlier {
                0 => dated(haoka_says(200, -1, words), ahead),
                _ => HttpResponse::new(200, HeaderMap::new(), json!({"code": 0, "message": "ok"}).to_string()),
            };
            let case = format!("{words} {ahead}");
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
fn at_haoka_a_timestamp_is_the_reason_only_when_the_clocks_are_that_far_apart() {
    for ahead in [0, 300, 589, -300, -589] {
        for words in ["unknown column 'timestamp'", "时间戳超出允许范围"] {
            let errors = haoka_errors(move |_| dated(haoka_says(200, -1, words), ahead));
            assert_means(&format!("{words} {ahead}"), &errors, ErrorKind::Service, AttemptOutcome::Rejected);
        }
    }
    // Words that do not name the time are about something else, however far the clocks are apart.
    let errors = haoka_errors(|_| dated(haoka_says(200, -1, "simNos 不能为空"), 1200));
    assert_means("another reason", &errors, ErrorKind::Service, AttemptOutcome::Rejected);
}

/// A server that answers with a false date must not get requests signed for a time that it chooses.
#[test]
fn a_difference_of_more_than_an_hour_is_told_and_not_believed() {
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
