//! Irregular responses: unlisted states, members that are missing, null or of another type, other spellings.

use std::time::Duration;

use simfleet::linkcard::{CardQuery, Format};
use simfleet::linkcard_client::types::CardQueryStatus;
use simfleet::{End, ErrorKind, WaitFor};
use simfleet_emulator::Card;
use simfleet_tests::calls::{cards, linkcard as calls};

use simfleet_tests::support::{ICCID, SIM, TestBed, card_with_delay, run};

fn minute() -> WaitFor {
    WaitFor::at_most(Duration::from_secs(60))
}

async fn status_under(fault: &str, format: Format) -> simfleet::linkcard::CardStatus {
    let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 3.0)]).await;
    bed.fault(fault);
    let linkcard = bed.linkcard_builder().format(format).build().unwrap();
    linkcard.card_status(CardQuery::iccid(ICCID), minute()).await.unwrap()
}

#[test]
fn unknown_states_count_as_unfinished() {
    run(async {
        for format in [Format::Json, Format::Xml] {
            let status = status_under("unknown-states", format).await;
            assert_eq!((status.end, status.rows.len(), status.unfinished().count()), (End::DeadlineReached, 1, 1));
            let wanted = CardQueryStatus::Unknown("PENDING_REVIEW".to_owned());
            assert_eq!(status.rows[0].status.as_ref(), Some(&wanted));
        }
    });
}

#[test]
fn unknown_states_do_not_end_the_wait() {
    run(async {
        let status = status_under("unknown-states*3", Format::Json).await;
        assert_eq!((status.end, status.rows[0].online), (End::Finished, Some(true)));
        assert!(status.polls > 3);
    });
}

#[test]
fn null_and_missing_members_are_unfinished_rows() {
    run(async {
        for fault in ["null-fields", "missing-fields"] {
            for format in [Format::Json, Format::Xml] {
                let status = status_under(fault, format).await;
                assert_eq!((status.end, status.rows.len()), (End::DeadlineReached, 1), "{fault}");
                assert_eq!((&status.rows[0].status, status.rows[0].iccid.as_deref()), (&None, Some(ICCID)), "{fault}");
            }
        }
    });
}

#[test]
fn lower_camel_error_bodies_mean_the_same() {
    run(async {
        for format in [Format::Json, Format::Xml] {
            let bed = TestBed::with_cards(Vec::new()).await;
            bed.fault("lower-camel");
            let linkcard = bed.linkcard_builder().format(format).build().unwrap();
            let error = linkcard.card_status(CardQuery::iccid(ICCID), minute()).await.unwrap_err();
            assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("linkcard.common.CardNotExist")));
            assert!(error.request_id().is_some() && error.message().is_some());
        }
    });
}

#[test]
fn a_success_in_lower_camel_case_is_read() {
    run(async {
        for format in [Format::Json, Format::Xml] {
            let regular = status_under("delay=0", format).await;
            let odd = status_under("lower-camel", format).await;
            assert_eq!((odd.end, odd.rows.len(), &odd.rows[0].status), (End::Finished, 1, &regular.rows[0].status));
            assert_eq!((odd.rows[0].gprs, odd.rows[0].online), (regular.rows[0].gprs, regular.rows[0].online));
        }
    });
}

/// The documents show these responses in lower camel case, or inside a second envelope.
#[test]
fn irregular_envelopes_decode_to_the_same_answers() {
    /// Returns the typed answers of the three operations, without request ids.
    async fn answers(fault: &str, format: Format) -> Vec<serde_json::Value> {
        let bed = TestBed::with_cards(cards()).await;
        bed.fault(fault);
        let linkcard = bed.linkcard_builder().format(format).build().unwrap();
        let existing = calls::ExistingResources::placeholders();
        macro_rules! answer {
            ($name:ident) => {{
                let reply = linkcard.send(calls::$name(&existing)).await.unwrap();
                assert!(reply.request_id.is_some(), "{fault} {format:?}");
                let mut answer = serde_json::to_value(reply.answer).unwrap();
                answer.as_object_mut().unwrap().remove("RequestId");
                answer
            }};
        }
        vec![
            answer!(get_real_name_status),
            answer!(get_sim_card_state_distribution),
            answer!(get_card_status_statistics),
        ]
    }
    run(async {
        for format in [Format::Json, Format::Xml] {
            let regular = answers("delay=0", format).await;
            assert!(regular.iter().all(|answer| answer["Data"].as_object().is_some_and(|data| !data.is_empty())));
            for fault in ["irregular-envelope", "lower-camel"] {
                assert_eq!(answers(fault, format).await, regular, "{fault} {format:?}");
            }
        }
    });
}

#[test]
fn a_nul_after_a_state_is_ignored() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 3.0)]).await;
        let body = |state: &str| {
            let row = format!(r#"[{{"Iccid":"{ICCID}","SerialNo":"t1","Status":"{state}\u0000","Online":true}}]"#);
            format!(r#"200,application/json,{{"RequestId":"r","Success":true,"Code":"200","Data":{row}}}"#)
        };
        bed.fault(&format!("replace-body*2={}", body("PROCESSING")));
        bed.fault(&format!("replace-body*1={}", body("SUCCESS")));
        let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap();
        assert_eq!((status.end, status.polls), (End::Finished, 3));
        assert_eq!(status.rows[0].status, Some(CardQueryStatus::Success));
    });
}

#[test]
fn success_can_be_text_and_rows_can_be_null() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 3.0)]).await;
        for data in ["null", "\"\"", "[]", "[null]"] {
            let body = format!(r#"{{"RequestId":"r","Success":"true","Code":200,"Data":{data}}}"#);
            bed.emulator.clear_faults();
            bed.fault(&format!("replace-body=200,application/json,{body}"));
            let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap();
            assert_eq!((status.end, status.unfinished().count()), (End::DeadlineReached, status.rows.len()), "{data}");
            assert!(status.rows.len() <= 1, "{data}: {} rows", status.rows.len());
        }
    });
}

#[test]
fn rows_without_an_iccid_do_not_accumulate() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 3.0)]).await;
        let body = r#"{"RequestId":"r","Success":true,"Code":"200","Data":[{"Status":"PROCESSING"}]}"#;
        bed.fault(&format!("replace-body*4=200,application/json,{body}"));
        let status = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap();
        assert_eq!((status.end, status.rows.len()), (End::Finished, 1), "{:?}", status.rows);
    });
}

#[test]
fn a_failure_inside_http_200_is_an_error() {
    run(async {
        let bed = TestBed::with_cards(vec![card_with_delay(ICCID, 3.0)]).await;
        bed.fault("success-false");
        let error = bed.linkcard().card_status(CardQuery::iccid(ICCID), minute()).await.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Service, Some(200), 1));
        assert_eq!(error.code(), Some("linkcard.common.BusinessProcessError"));
    });
}

#[test]
fn numbers_written_as_text_decode_to_the_same_value() {
    run(async {
        let bed = TestBed::with_cards(vec![Card::with_sim_no(SIM)]).await;
        let haoka = bed.haoka();
        let plain = haoka.send(haoka.batch_query_sim_info().sim_nos([SIM])).await.unwrap();
        bed.fault("numbers-as-text");
        let irregular = haoka.send(haoka.batch_query_sim_info().sim_nos([SIM])).await.unwrap();
        assert_eq!(plain.answer.data, irregular.answer.data);
        let item = &irregular.answer.data.as_ref().unwrap().items[0];
        assert_eq!(item.sim_no.as_deref(), Some(SIM));
    });
}

#[test]
fn card_records_decode_with_unknown_null_and_missing_members() {
    run(async {
        for fault in ["unknown-states", "null-fields", "missing-fields"] {
            let bed = TestBed::with_cards(vec![Card::with_sim_no(SIM)]).await;
            bed.fault(fault);
            let haoka = bed.haoka();
            let reply = haoka.send(haoka.batch_query_sim_status().sim_nos([SIM])).await.unwrap();
            let items = &reply.answer.data.as_ref().unwrap().items;
            assert_eq!((items.len(), items[0].sim_no.as_deref()), (1, Some(SIM)), "{fault}");
        }
    });
}
