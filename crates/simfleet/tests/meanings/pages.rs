//! A page without a list of rows is not an empty page.

use http::HeaderMap;
use simfleet::linkcard::SignatureMethod::Rpc;
use simfleet::raw::RawRequest;
use simfleet::transport::HttpResponse;
use simfleet::{Error, ErrorKind, haoka_client, linkcard_client};

use crate::in_process::{FakeService, haoka, linkcard, run};

/// Returns the number of rows of the second page, after a first page that announces three.
fn second_page_of_linkcard(data: &str) -> Result<usize, Error> {
    let first = r#"{"Success":true,"Data":{"PageCount":3,"List":[{"Iccid":"1"}]}}"#.to_owned();
    let second = format!(r#"{{"Success":true{data}}}"#);
    let body = second.clone();
    run(async {
        let service = FakeService::new(move |_, earlier| {
            HttpResponse::new(200, HeaderMap::new(), if earlier == 0 { first.clone() } else { second.clone() })
        });
        let client = linkcard(&service, Rpc);
        let mut pages = client.pages(client.list_card_info().page_size(10));
        assert_eq!(pages.next().await.unwrap().map(|page| page.items.len()), Some(1));
        let typed = pages.next().await.map(|page| page.map_or(0, |page| page.items.len()));
        // A raw request has the same rows, or none either.
        let operation = linkcard_client::API.operation("ListCardInfo").unwrap();
        let raw = client.send(RawRequest::listed(operation).with("PageNo", "2").with("PageSize", "10")).await;
        if let Ok(reply) = raw {
            let rows = reply.answer.rows(&operation.paging.unwrap()).map(|rows| rows.len());
            assert_eq!(rows.as_ref().ok(), typed.as_ref().ok(), "{body}");
            assert!(rows.err().is_none_or(|error| error.kind() == ErrorKind::Decode));
        }
        typed
    })
}

fn page_of_haoka(data: &str) -> Result<usize, Error> {
    let body = format!(r#"{{"code":0{data}}}"#);
    run(async {
        let client = haoka(&FakeService::new(move |_, _| HttpResponse::new(200, HeaderMap::new(), body.clone())));
        let typed = client.pages(client.sim_page()).next().await.map(|page| page.map_or(0, |page| page.items.len()));
        let operation = haoka_client::API.operation("simPage").unwrap();
        let raw = client.send(RawRequest::listed(operation).with("page", "1")).await.unwrap().answer;
        let rows = raw.rows(&operation.paging.unwrap()).map(|rows| rows.len());
        assert_eq!(rows.ok(), typed.as_ref().ok().copied());
        typed
    })
}

#[test]
fn a_page_without_a_list_is_unreadable() {
    for data in [
        "",
        r#","Data":null"#,
        r#","Data":7"#,
        r#","Data":"oops""#,
        r#","Data":[{"Iccid":"2"}]"#,
        r#","Data":{"PageCount":3}"#,
        r#","Data":{"PageCount":3,"List":"oops"}"#,
        r#","Data":{"PageCount":3,"List":7}"#,
    ] {
        let error = second_page_of_linkcard(data).expect_err(data);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "{data}: {error}");
    }
    for data in ["", r#","data":7"#, r#","data":"oops""#, r#","data":{"page":1}"#, r#","data":{"list":"oops"}"#] {
        let error = page_of_haoka(data).expect_err(data);
        assert_eq!(error.kind(), ErrorKind::Decode, "{data}: {error}");
    }
}

#[test]
fn an_empty_list_in_any_form_is_an_empty_page() {
    for list in ["[]", "null", "\"\"", "{}"] {
        assert_eq!(
            second_page_of_linkcard(&format!(r#","Data":{{"PageCount":3,"List":{list}}}"#)).unwrap(),
            0,
            "{list}"
        );
        assert_eq!(page_of_haoka(&format!(r#","data":{{"list":{list}}}"#)).unwrap(), 0, "{list}");
        assert_eq!(page_of_haoka(&format!(r#","data":{list}"#)).unwrap(), 0, "{list}");
    }
    assert_eq!(second_page_of_linkcard(r#","Data":{"Total":0,"PageCount":0}"#).unwrap(), 0);
    assert_eq!(page_of_haoka(r#","data":{"list":[{"simNo":"1"}],"totalCount":1}"#).unwrap(), 1);
}
