//! Raw requests: the client sends them like generated ones, checks them before, and shows them without secrets.

use reqwest::Method;
use simfleet::linkcard::{Format, SignatureMethod};
use simfleet::raw::RawRequest;
use simfleet::runtime::{Effect, Operation, Request as _};
use simfleet::{AccessKey, ErrorKind, Linkcard, haoka_client, linkcard_client};
use simfleet_emulator::Card;

use simfleet_tests::support::{APP, ICCID, KEY, SIM, TestBed, card_with_delay, param, run};

const INFO: &str = "/openapi/iot/batchQuerySimInfo";
const SHUTDOWN: &str = "/openapi/iot/batchShutdown";

async fn test_bed() -> TestBed {
    TestBed::with_cards(vec![card_with_delay(ICCID, 1.0), Card::with_sim_no(SIM)]).await
}

fn haoka(id: &str) -> &'static Operation {
    haoka_client::API.operation(id).unwrap()
}

fn status() -> RawRequest {
    RawRequest::listed(linkcard_client::API.operation("GetCardRealStatus").unwrap())
}

#[test]
fn listed_calls_arrive_as_generated_ones_do() {
    run(async {
        let bed = test_bed().await;
        let client = bed.haoka();
        let raw = client.send(RawRequest::listed(haoka("batchQuerySimInfo")).list("simNos", [SIM])).await.unwrap();
        client.send(client.batch_query_sim_info().sim_nos([SIM])).await.unwrap();
        assert_eq!(raw.answer.data().unwrap()["items"][0]["simNo"], SIM);
        assert_eq!(raw.request_id.as_deref(), raw.answer.value()["traceID"].as_str());
        let log = bed.requests("batchQuerySimInfo");
        assert_eq!(log[0].params, log[1].params);
        bed.assert_each_request_signed_separately();
    });
}

#[test]
fn listed_and_unlisted_actions_work_with_each_signature_and_format() {
    run(async {
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            for format in [Format::Json, Format::Xml] {
                let bed = test_bed().await;
                let linkcard = bed.linkcard_builder().signature(method).format(format).build().unwrap();
                let unlisted = RawRequest::action(&simfleet::linkcard_client::API, "GetCardRealStatus", Effect::Read);
                for request in [status(), unlisted] {
                    let reply = linkcard.send(request.with("Iccid", ICCID)).await.unwrap();
                    assert!(
                        reply.answer.value().to_string().contains(ICCID),
                        "{method:?} {format:?}: {}",
                        reply.answer.value()
                    );
                }
                for request in bed.requests("GetCardRealStatus") {
                    assert_eq!(param(&request, "Iccid"), Some(ICCID));
                    let in_query = param(&request, "Action").is_some();
                    assert_eq!(in_query, method == SignatureMethod::Rpc, "{request:?}");
                }
                bed.assert_each_request_signed_separately();
            }
        }
    });
}

#[test]
fn a_lost_response_is_retried_only_if_the_stated_effect_allows_it() {
    run(async {
        for (effect, sent) in [(Effect::Read, 2), (Effect::Set, 2), (Effect::Keyed, 1), (Effect::Once, 1)] {
            let bed = test_bed().await;
            bed.fault("cut-after-read@batchQuerySimInfo*1=true");
            bed.fault("cut-after-read@GetCardRealStatus*1=true");
            let path = RawRequest::path(&simfleet::haoka_client::API, &Method::POST, INFO, effect)
                .with("simNos", vec![SIM.to_owned()]);
            let action =
                RawRequest::action(&simfleet::linkcard_client::API, "GetCardRealStatus", effect).with("Iccid", ICCID);
            for result in [bed.haoka().send(path).await, bed.linkcard().send(action).await] {
                match result {
                    Ok(reply) => assert_eq!(reply.attempts, sent),
                    Err(error) => assert_eq!((error.is_outcome_unknown(), error.attempts(), sent), (true, 1, 1)),
                }
            }
            for operation in ["batchQuerySimInfo", "GetCardRealStatus"] {
                let arrived = u32::try_from(bed.requests(operation).len()).unwrap();
                assert_eq!(arrived, sent, "{operation} {effect:?}");
            }
        }
        let bed = test_bed().await;
        bed.fault("cut-after-read@batchShutdown*1=true");
        let error = bed
            .haoka()
            .send(RawRequest::listed(haoka("batchShutdown")).list("simNos", [SIM]))
            .await
            .expect_err("the response was lost");
        assert!(error.is_outcome_unknown(), "{error}");
        assert_eq!(bed.requests("batchShutdown").len(), 1);
    });
}

#[test]
fn errors_of_unlisted_operations_have_the_name_that_was_given() {
    run(async {
        let bed = test_bed().await;
        let error = bed
            .linkcard()
            .send(RawRequest::action(&simfleet::linkcard_client::API, "GetMoon", Effect::Read))
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(404)));
        assert!(error.to_string().starts_with("GetMoon: ") && error.operation() == Some("GetMoon"), "{error}");
        assert!(format!("{error:#?}").contains("GetMoon"), "{error:#?}");
        for method in [Method::GET, Method::POST] {
            let request = RawRequest::path(&simfleet::haoka_client::API, &method, "/openapi/moon", Effect::Once);
            let error = bed.haoka().send(request).await.unwrap_err();
            assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(404)));
            assert!(error.to_string().starts_with("/openapi/moon: "), "{error}");
            assert!(error.excerpt().unwrap().contains("404"), "{error}");
            assert!(error.remedy().unwrap().contains("check the path"), "{error:?}");
        }
    });
}

#[test]
fn invalid_requests_are_rejected_and_nothing_is_sent() {
    run(async {
        let bed = test_bed().await;
        let listed = |id| RawRequest::listed(haoka(id));
        let post = |path: &str| RawRequest::path(&simfleet::haoka_client::API, &Method::POST, path, Effect::Read);
        let many: Vec<String> = (0..11).map(|index| format!("192{index:08}")).collect();
        let cases = [
            (listed("batchQuerySimInfo"), "simNos is not given", "give simNos"),
            (listed("batchQuerySimInfo").with("sim_nos", "1"), "no parameter `sim_nos`", "write simNos"),
            (listed("batchQuerySimInfo").with("moon", "1"), "no parameter `moon`", "its parameters are simNos"),
            (listed("batchQuerySimInfo").with("simNos", "1"), "simNos requires a list", "of one item"),
            (listed("querySimAction").list("simNo", ["1"]), "simNo accepts one value", "not a list"),
            (listed("batchQuerySimStatus").with("simNos", many), "11 items, the most is 10", "10 at a time"),
            (listed("querySimAction").with("simNo", "1").with("simNo", "2"), "simNo is given twice", "once"),
            (listed("querySimAction").query("simNo", "1"), "given a place", "RawRequest::with"),
            (status(), "the request belongs to linkcard, and this is a client of haoka", "its own service"),
            (
                RawRequest::action(&simfleet::linkcard_client::API, "GetMoon", Effect::Read),
                "the request belongs to linkcard",
                "its own service",
            ),
            (post("openapi"), "`openapi` is not a path", "first slash"),
            (post("/a?b=c"), "`/a?b=c` is not a path", "without a query"),
            (
                RawRequest::path(&simfleet::haoka_client::API, &Method::PUT, "/a", Effect::Read),
                "neither GET nor POST",
                "GET or POST",
            ),
            (post("/a").with("", "x"), "no name", "give it a name"),
        ];
        for (request, what, remedy) in cases {
            let error = bed.haoka().send(request.clone()).await.unwrap_err();
            assert_eq!((error.kind(), error.is_unsent()), (ErrorKind::InvalidInput, true), "{error}");
            assert!(error.to_string().contains(what), "{error}");
            assert!(error.remedy().unwrap().contains(remedy), "{error:?}");
            assert!(error.to_string().starts_with(&format!("{}: ", request.name())), "{error}");
            let shown = bed.haoka().preview(request).await.unwrap_err();
            assert_eq!(shown.to_string(), error.to_string());
        }
        let action = |name: &str| RawRequest::action(&simfleet::linkcard_client::API, name, Effect::Read);
        let cases = [
            (action("Get Moon"), "not the name of an action"),
            (action("GetMoon").version("soon"), "`soon` is not a version"),
            (action("GetMoon").with("Signature", "x"), "supplied with the signature"),
            (action("GetMoon").with("Moon", ""), "Moon is empty"),
            (post("/a"), "the request belongs to haoka, and this is a client of linkcard"),
        ];
        for (request, what) in cases {
            let error = bed.linkcard().send(request).await.unwrap_err();
            assert!(error.to_string().contains(what), "{error}");
        }
        assert!(bed.emulator.log().is_empty());
    });
}

#[test]
fn a_preview_shows_the_request_without_secrets_and_sends_nothing() {
    run(async {
        let bed = test_bed().await;
        let shown = bed
            .haoka()
            .preview(
                RawRequest::path(&simfleet::haoka_client::API, &Method::POST, SHUTDOWN, Effect::Once).query("a", "b c"),
            )
            .await;
        let shown = shown.unwrap();
        assert_eq!((shown.method.as_str(), shown.body.as_str()), ("POST", ""));
        assert!(shown.url.ends_with("/openapi/iot/batchShutdown?a=b+c"), "{shown:?}");
        assert!(shown.headers.contains(&("sign".to_owned(), "***".to_owned())), "{shown:?}");
        assert!(shown.headers.contains(&("appid".to_owned(), APP.0.to_owned())), "{shown:?}");
        let get = bed
            .haoka()
            .preview(
                RawRequest::path(&simfleet::haoka_client::API, &Method::GET, INFO, Effect::Read).with("ip", "1.2.3.4"),
            )
            .await;
        assert!(get.unwrap().url.ends_with("?ip=1.2.3.4"));
        // More previews than the rate limit of a card allows calls.
        for _ in 0..5 {
            let request = RawRequest::listed(haoka("batchQuerySimStatus")).list("simNos", [SIM]);
            let shown = bed.haoka().preview(request).await.unwrap();
            assert_eq!(shown.body, "simNos=%5B%2219200000001%22%5D");
        }
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            let key = AccessKey::new(KEY.0, "s3cret/+value").with_security_token("tok/en+value==");
            let linkcard = Linkcard::builder().credentials(key).signature(method).build().unwrap();
            // A secret in a parameter is not shown either.
            let request = status().with("Iccid", ICCID).with("Msisdn", "s3cret/+value");
            let shown = format!("{:?}", linkcard.preview(request).await.unwrap());
            assert!(shown.contains(ICCID) && shown.contains(KEY.0) && shown.contains("***"), "{shown}");
            for secret in ["s3cret", "tok/en", "tok%2Fen", "tok%252Fen"] {
                assert!(!shown.contains(secret), "{secret}: {shown}");
            }
        }
        assert!(bed.emulator.log().is_empty());
        assert!(bed.clock.sleeps().is_empty());
    });
}
