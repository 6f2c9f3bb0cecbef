//! Misuse that would break what calls promise: clients that repeat requests, placeholder keys, injected fields.

use std::collections::BTreeMap;
use std::time::Duration;

use simfleet::linkcard::CardQuery;
use simfleet::linkcard_client::types::RechargeType;
use simfleet::raw::RawRequest;
use simfleet::runtime::{Effect, Upload};
use simfleet::{ErrorKind, WaitFor, haoka_client, linkcard_client};

use simfleet_tests::support::{ICCID, RawServer, Response, SIM, TestClock, haoka_builder, linkcard_builder, run};

/// Returns how many requests arrive at a server that sends no response, and whether the outcome is unknown.
async fn requests_without_response<T>(
    client: Option<reqwest::Client>,
    call: impl AsyncFnOnce(simfleet::Linkcard) -> Result<T, simfleet::Error>,
) -> (usize, bool) {
    let server = RawServer::start(vec![Response::raw("")]).await;
    let mut builder = linkcard_builder(&server.url(), &TestClock::default());
    if let Some(client) = client {
        builder = builder.http_client(client);
    }
    let unknown = call(builder.build().unwrap()).await.err().is_some_and(|error| error.is_outcome_unknown());
    (server.requests().len(), unknown)
}

/// Returns an HTTP client that repeats every request that it can clone.
fn repeating_client() -> reqwest::Client {
    let policy = reqwest::retry::for_host("127.0.0.1")
        .no_budget()
        .max_retries_per_request(3)
        .classify_fn(|attempt| attempt.retryable());
    reqwest::Client::builder().no_proxy().retry(policy).build().unwrap()
}

#[test]
fn a_client_that_repeats_by_itself_cannot_repeat_a_write_without_its_key() {
    run(async {
        let (count, unknown) = requests_without_response(Some(repeating_client()), async |linkcard| {
            linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await
        })
        .await;
        assert!(count > 3 && !unknown, "the client repeats reads: {count}");
        let with = |key: Option<&'static str>| {
            async move |linkcard: simfleet::Linkcard| {
                let mut call = RawRequest::listed(linkcard_client::API.operation("DeleteDirectionalAddress").unwrap())
                    .with("Address", "*.aliyun.com")
                    .with("GroupId", "1");
                if let Some(key) = key {
                    call = call.with("SerialNo", key);
                }
                linkcard.send(call).await
            }
        };
        assert_eq!(requests_without_response(Some(repeating_client()), with(None)).await, (1, true));
        assert!(requests_without_response(Some(repeating_client()), with(Some("20240102-0001"))).await.0 >= 3);
    });
}

#[test]
fn a_placeholder_is_no_key() {
    run(async {
        for (key, repeated) in [("0", false), ("000000", false), ("-", false), ("20240102-0001", true)] {
            let (count, unknown) = requests_without_response(None, async |linkcard| {
                let call = linkcard.renew().iccid(ICCID).buy_num(1).recharge_type(RechargeType::Standard);
                linkcard.send(call.serial_no(key)).await
            })
            .await;
            assert_eq!((count > 1, unknown), (repeated, !repeated), "{key}");
        }
    });
}

#[test]
fn an_additional_field_cannot_replace_a_listed_one() {
    run(async {
        let server = RawServer::start(vec![Response::json(r#"{"code":0,"data":{}}"#)]).await;
        let haoka = haoka_builder(&server.url(), &TestClock::default()).build().unwrap();
        let extra: BTreeMap<String, String> = [("deviceNo".to_owned(), "2".to_owned())].into();
        let error = haoka.send(haoka.query_device_flow().device_no("1").extra(extra)).await.unwrap_err();
        assert_eq!((error.kind(), error.is_unsent()), (ErrorKind::InvalidInput, true), "{error}");
        assert!(error.to_string().contains("deviceNo is given twice"), "{error}");
        assert!(server.requests().is_empty());
    });
}

#[test]
fn limits_hold_for_numbers_of_any_size_and_spelling() {
    run(async {
        let server = RawServer::start(vec![Response::json(r#"{"code":0,"data":{}}"#)]).await;
        let haoka = haoka_builder(&server.url(), &TestClock::default()).build().unwrap();
        let search = |size: &str| {
            let operation = haoka_client::API.operation("prettyNumberList").unwrap();
            haoka.send(RawRequest::listed(operation).with("page", "1").with("pageSize", size.to_owned()))
        };
        for size in ["201", "18446744073709551615", "+20", "020"] {
            let error = search(size).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{size} {error}");
        }
        assert!(server.requests().is_empty());
        search("20").await.unwrap();
        let shutdown = haoka_client::API.operation("batchShutdown").unwrap();
        for cards in [vec![], vec![""], vec![SIM, ""]] {
            let error = haoka.send(RawRequest::listed(shutdown).list("simNos", cards)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
        }
        assert_eq!(server.requests().len(), 1);
    });
}

fn assert_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn calls_pages_and_waits_are_send() {
    run(async {
        let server = RawServer::start(vec![Response::json("{}")]).await;
        let linkcard = linkcard_builder(&server.url(), &TestClock::default()).build().unwrap();
        let call = linkcard.list_card_info();
        drop(assert_send(linkcard.send(call.clone())));
        let mut pages = assert_send(linkcard.pages(call.clone()));
        drop(assert_send(pages.next()));
        drop(assert_send(linkcard.pages(call).items()));
        drop(assert_send(linkcard.send(RawRequest::action(&simfleet::linkcard_client::API, "X", Effect::Once))));
        let wait = WaitFor::at_most(Duration::from_secs(1));
        drop(assert_send(linkcard.card_status(CardQuery::iccid(ICCID), wait.clone())));
        let haoka = haoka_builder(&server.url(), &TestClock::default()).build().unwrap();
        drop(assert_send(haoka.suspend([SIM]).run(wait)));
    });
}

#[test]
fn a_file_name_cannot_break_out_of_its_header() {
    run(async {
        let server = RawServer::start(vec![Response::json(r#"{"code":0,"data":{}}"#)]).await;
        let haoka = haoka_builder(&server.url(), &TestClock::default()).build().unwrap();
        let name = "a\"; name=\"x\r\nX-Evil: 1\r\n\r\n号.jpg";
        let _ = haoka.send(haoka.hk_upload_cert().file(Upload::new(name, vec![1]))).await;
        let request = server.requests().remove(0);
        let head: Vec<&str> =
            request.lines().filter(|line| line.contains("X-Evil") || line.contains("filename")).collect();
        assert_eq!(head.len(), 1, "{request}");
    });
}
