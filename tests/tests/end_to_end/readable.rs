//! Responses that are odd, and what can be read from them all the same.

use std::time::Duration;

use simfleet::haoka::CardOutcome;
use simfleet::raw::RawRequest;
use simfleet::{ErrorKind, WaitFor, haoka_client};
use simfleet_emulator::Card;

use simfleet_tests::support::{RawServer, Response, SIM, TestBed, TestClock, haoka_builder, run};

/// `{"code":-1,"message":"无权限访问该接口"}` in GBK.
const GBK: &[u8] = b"{\"code\":-1,\"message\":\"\xce\xde\xc8\xa8\xcf\xde\xb7\xc3\xce\xca\xb8\xc3\xbd\xd3\xbf\xda\"}";

fn wait() -> WaitFor {
    WaitFor::at_most(Duration::from_secs(900))
}

/// The outcome of the card, and how often the suspension was sent.
async fn suspended(response: Response) -> (CardOutcome, usize) {
    let server = RawServer::start(vec![response]).await;
    let haoka = haoka_builder(&server.url(), &TestClock::default()).build().unwrap();
    let report = haoka.suspend([SIM]).run(wait()).await.unwrap();
    let sent = server.requests().iter().filter(|request| request.contains("batchShutdown")).count();
    (report.cards[0].outcome.clone(), sent)
}

#[test]
fn a_suspension_whose_rejection_is_in_gbk_is_rejected() {
    run(async {
        let answers = [
            Response::complete("200 OK", "", GBK),
            Response::complete(
                "200 OK",
                "",
                [b"\xef\xbb\xbf{\"code\":-1,\"msg\":\"", "余额不足".as_bytes(), b"\"}"].concat(),
            ),
        ];
        for (response, message) in answers.into_iter().zip(["无权限访问该接口", "余额不足"]) {
            let (outcome, sent) = suspended(response).await;
            let CardOutcome::NotSubmitted { reason } = outcome else { panic!("{outcome:?}") };
            assert!(reason.contains(message), "{reason}");
            assert_eq!(sent, 1);
        }
    });
}

#[test]
fn a_rejected_batch_says_why_under_any_name() {
    run(async {
        for (body, message) in [
            (r#"{"code":-1,"msg":"余额不足"}"#, "余额不足"),
            (r#"{"code":-1,"errmsg":"余额不足"}"#, "余额不足"),
            (r#"{"code":-1,"why":"余额不足"}"#, "it begins with `{\"code\":-1,\"why\":\"余额不足\"}`"),
        ] {
            let bed = TestBed::with_cards(vec![Card::with_sim_no(SIM)]).await;
            bed.fault(&format!("replace-body@batchShutdown=200,application/json,{body}"));
            let haoka = bed.haoka();
            let error = haoka.batch_shutdown().sim_nos([SIM]).send().await.unwrap_err();
            assert_eq!((error.kind(), error.code(), error.attempts()), (ErrorKind::Service, Some("-1"), 1), "{error}");
            assert!(error.to_string().contains(message), "{error}");
        }
    });
}

#[test]
fn a_code_that_is_given_twice_is_no_success() {
    run(async {
        let bed = TestBed::with_cards(vec![Card::with_sim_no(SIM)]).await;
        bed.fault(r#"replace-body@batchShutdown=200,application/json,{"code":-1,"message":"no","code":0}"#);
        let haoka = bed.haoka();
        let operation = haoka_client::API.operation("batchShutdown").unwrap();
        let raw = haoka.send(RawRequest::listed(operation).list("simNos", [SIM])).await.unwrap_err();
        let typed = haoka.batch_shutdown().sim_nos([SIM]).send().await.unwrap_err();
        for error in [raw, typed] {
            assert!(error.is_outcome_unknown() && error.to_string().contains("`code` occurs twice"), "{error}");
        }
    });
}

#[test]
fn a_page_without_rows_is_an_error_after_the_rows_before() {
    run(async {
        for data in ["7", r#"{"PageCount":3,"List":"oops"}"#, r#"{"PageCount":3}"#] {
            let bed = TestBed::with_cards(
                (0..25).map(|number| Card::with_iccid(format!("898600000000000000{number:02}"))).collect(),
            )
            .await;
            bed.fault(&format!(
                r#"replace-body@ListCardInfo*1+1=200,application/json,{{"Success":true,"Code":"200","Data":{data}}}"#
            ));
            let linkcard = bed.linkcard();
            let mut pages = linkcard.pages(linkcard.list_card_info().page_size(10));
            assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 10);
            let error = pages.next().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{data}: {error}");
            // The fault is over, and the iteration goes on where it failed.
            assert_eq!(pages.next().await.unwrap().map(|page| (page.number, page.items.len())), Some((2, 10)));
        }
    });
}

#[test]
fn card_numbers_without_quotes_keep_their_digits() {
    run(async {
        let body = r#"{"code":0,"data":{"items":[{"simNo":"1","iccid":89860407431328361292}]}}"#;
        let server = RawServer::start(vec![Response::json(body)]).await;
        let haoka = haoka_builder(&server.url(), &TestClock::default()).build().unwrap();
        let reply = haoka.batch_query_sim_info().sim_nos([SIM]).send().await.unwrap();
        assert_eq!(reply.answer.data.unwrap().items[0].iccid.as_deref(), Some("89860407431328361292"));
    });
}
