//! Lists that are shorter than the service announces, or that never end.

use std::pin::pin;

use futures_util::TryStreamExt;
use simfleet::ErrorKind;
use simfleet_emulator::Card;

use simfleet_tests::support::{RawServer, Response, TestBed, TestClock, linkcard_builder, run};

async fn test_bed() -> TestBed {
    TestBed::with_cards((0..67).map(|number| Card::with_iccid(format!("8986000000000000{number:04}"))).collect()).await
}

/// The rows that come from a list of 67 cards with pages of ten under this fault, the error, and the number of calls.
async fn read(fault: &str) -> (usize, Option<String>, usize) {
    let bed = test_bed().await;
    bed.fault(fault);
    let linkcard = bed.linkcard();
    let mut rows = pin!(linkcard.pages(linkcard.list_card_info().page_size(10)).items());
    let mut came = 0;
    let error = loop {
        match rows.try_next().await {
            Ok(Some(_)) => came += 1,
            Ok(None) => break None,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
                assert_eq!(error.operation(), Some("ListCardInfo"));
                break Some(error.to_string());
            }
        }
    };
    assert!(rows.try_next().await.unwrap().is_none(), "the error comes once");
    (came, error, bed.requests("ListCardInfo").len())
}

fn replaced(times: &str, data: &str) -> String {
    format!(r#"replace-body@ListCardInfo{times}=200,application/json,{{"Success":true,"Code":"200","Data":{data}}}"#)
}

#[test]
fn an_empty_page_does_not_end_a_list_that_announces_more() {
    run(async {
        for (times, data) in [
            ("*1+2", r#"{"Total":67,"PageCount":7,"List":[]}"#),
            ("*1+2", r#"{"Total":0,"PageCount":0,"List":[]}"#),
            ("*1", r#"{"Total":67,"PageCount":7,"List":[]}"#),
        ] {
            let (came, error, calls) = read(&replaced(times, data)).await;
            assert_eq!((came, calls), (57, 7), "{data}");
            assert!(error.as_ref().unwrap().contains("57 of 67 rows came"), "{error:?}");
        }
        let (came, error, calls) = read(&replaced("", r#"{"PageCount":7,"List":[]}"#)).await;
        assert_eq!((came, calls), (0, 7));
        assert!(error.unwrap().contains("no row came of 7 pages"));
        assert_eq!(read("delay=0").await, (67, None, 7));
    });
}

#[test]
fn a_page_that_repeats_while_more_are_announced_is_an_error_after_the_rows() {
    run(async {
        let page = r#"{"PageCount":6,"List":[{"Iccid":"1"},{"Iccid":"2"}]}"#;
        let (came, error, calls) = read(&replaced("", page)).await;
        assert_eq!((came, calls), (2, 2));
        assert!(error.unwrap().contains("rows of 1 of 6 pages came; page 2 is the same as the page before it"));
        let page = r#"{"Total":12,"PageCount":6,"List":[{"Iccid":"1"},{"Iccid":"2"}]}"#;
        assert!(read(&replaced("", page)).await.1.unwrap().contains("2 of 12 rows came"));
    });
}

#[test]
fn a_list_whose_count_grows_with_every_page_is_bounded() {
    run(async {
        let page = |number: usize| {
            let data = format!(r#"{{"PageCount":{},"List":[{{"Iccid":"{number}"}}]}}"#, number + 1);
            Response::json(&format!(r#"{{"Success":true,"Code":"200","Data":{data}}}"#))
        };
        let server = RawServer::start((1..400).map(page).collect()).await;
        let linkcard = linkcard_builder(&server.url(), &TestClock::default()).build().unwrap();
        for (most, wanted) in [(100_000, 104), (30, 30)] {
            let before = server.requests().len();
            let mut pages = linkcard.pages(linkcard.list_card_info().page_size(10)).at_most(most);
            let error = loop {
                match pages.next().await {
                    Ok(page) => assert!(page.is_some()),
                    Err(error) => break error,
                }
            };
            assert!(error.to_string().contains("announces more pages with every page"), "{error}");
            assert!(server.requests().len() - before <= wanted, "{}", server.requests().len() - before);
        }
    });
}
