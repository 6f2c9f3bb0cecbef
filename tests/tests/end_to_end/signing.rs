//! Signatures, verified by the emulator, whose verifier shares no code with the signers.

use std::time::Duration;

use simfleet::WaitFor;
use simfleet::haoka::ActionQuery;
use simfleet::linkcard::{CardQuery, SignatureMethod};
use simfleet_emulator::{Card, Service};

use simfleet_tests::support::{ICCID, SIM, TestBed, card_with_delay, param, run};

const REMARKS: [&str; 8] = [
    "套餐到期",
    "a b  c",
    "1+1=2&x=y",
    "*~%~*",
    "%25%2B+%20",
    "quote \" and ' and \\",
    "line\nbreak\tand tab",
    "emoji 📶 <b>&amp;</b>;/?:@[]{}|^`",
];

fn wait(seconds: u64) -> WaitFor {
    WaitFor::at_most(Duration::from_secs(seconds))
}

#[test]
fn every_request_of_both_services_verifies() {
    run(async {
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 5.0), Card::with_sim_no(SIM)]).await;
            let (linkcard, haoka) = (bed.linkcard_builder().signature(method).build().unwrap(), bed.haoka());
            linkcard.card_status(CardQuery::iccid(ICCID), wait(60)).await.unwrap();
            for remark in REMARKS {
                let report = haoka.suspend([SIM]).remark(remark).run(wait(900)).await.unwrap();
                assert!(report.is_success(), "{:?}", report.cards);
                let report = haoka.restore([SIM]).remark(remark).run(wait(900)).await.unwrap();
                assert!(report.is_success(), "{:?}", report.cards);
            }
            let records = haoka.sim_actions(ActionQuery::card(SIM), wait(0)).await.unwrap();
            assert_eq!(records.records.len(), 2 * REMARKS.len());
            let log = bed.emulator.log();
            assert!(log.iter().all(|request| request.applied), "{:?}", log.iter().find(|request| !request.applied));
            assert!(log.iter().any(|request| request.service == Service::Linkcard));
            bed.assert_each_request_signed_separately();
            let arrived: Vec<String> = bed
                .requests("batchShutdown")
                .iter()
                .map(|request| param(request, "remark").unwrap_or_default().to_owned())
                .collect();
            assert_eq!(arrived, REMARKS, "values arrive unchanged");
        }
    });
}

#[test]
fn strange_values_in_a_signed_query_verify() {
    run(async {
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 5.0)]).await;
            let linkcard = bed.linkcard_builder().signature(method).build().unwrap();
            for text in REMARKS {
                let call = linkcard.get_card_real_status().iccid(ICCID).serial_no([text, "a\u{0}b", "~*'()!"]);
                // An unknown token gets a FAILURE row, so that the response succeeds if the signature verifies.
                let reply = linkcard.send(call).await.unwrap();
                assert_eq!(reply.answer.data.len(), 3, "{text}");
                assert_eq!(reply.answer.data[0].serial_no.as_deref(), Some(text));
            }
            bed.assert_each_request_signed_separately();
        }
    });
}

#[test]
fn a_retried_request_reuses_nothing() {
    run(async {
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 0.0), Card::with_sim_no(SIM)]).await;
            let linkcard = bed.linkcard_builder().signature(method).build().unwrap();
            let haoka = bed.haoka();
            for fault in ["status*2=503", "cut-after-read*2", "cut-body*2", "cut-after-read*2=false"] {
                bed.fault(fault);
                let reply = linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.unwrap();
                assert_eq!(reply.attempts, 3, "{fault}");
                bed.fault(fault);
                let reply = haoka.send(haoka.batch_query_sim_info().sim_nos([SIM])).await.unwrap();
                assert_eq!(reply.attempts, 3, "{fault}");
            }
            assert_eq!(bed.emulator.log().len(), 4 * 2 * 3);
            bed.assert_each_request_signed_separately();
        }
    });
}
