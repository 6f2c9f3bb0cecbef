//! `--all`: lists page by page.

use std::io::{Read, Write};
use std::net::TcpListener;

use serde_json::{Value, json};

use crate::support::{Ended, Scripted, program, run, with_keys};

/// The ICCIDs of each page of `ListCardInfo`; an empty page stands for a failure.
type Pages = &'static [&'static [&'static str]];

/// Starts a service that returns these pages; later ones fail. It accepts one request for each connection, and its thread
/// ends with the test program.
fn paged_service(pages: Pages, page_count: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                if stream.read(&mut byte).unwrap() == 0 {
                    break;
                }
                head.push(byte[0]);
            }
            let head = String::from_utf8(head).unwrap();
            assert!(head.contains("PageSize=40"), "{head}");
            let page = head.split("PageNo=").nth(1).and_then(|rest| rest.split('&').next()).unwrap();
            let page: usize = page.parse().unwrap();
            let (status, body) = match pages.get(page - 1) {
                Some([]) | None => ("500 Internal Server Error", "out of order".to_owned()),
                Some(cards) => {
                    let list: Vec<Value> = cards.iter().map(|card| serde_json::json!({"Iccid": card})).collect();
                    let mut data = serde_json::json!({"List": list, "PageNo": page});
                    if page_count {
                        data["PageCount"] = pages.len().into();
                    }
                    let answer = serde_json::json!({"Success": true, "Code": "200", "RequestId": "r", "Data": data});
                    ("200 OK", answer.to_string())
                }
            };
            let length = body.len();
            let head = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
            stream.write_all((head + &body).as_bytes()).unwrap();
        }
    });
    url
}

fn read_all(url: &str, more: &[&str]) -> Ended {
    let arguments = ["--linkcard-endpoint", url, "-o", "csv", "api", "linkcard", "list-card-info", "--all"];
    run(with_keys(&mut program(&[&arguments[..], more].concat())))
}

#[test]
fn reads_all_pages_from_the_requested_one_on() {
    let url = paged_service(&[&["a", "b"], &["c"], &["d"]], true);
    let ended = read_all(&url, &[]);
    assert_eq!((ended.code(), ended.out.as_str(), ended.err.as_str()), (0, "Iccid\na\nb\nc\nd\n", ""));
    assert_eq!(read_all(&url, &["--page-no", "3"]).out, "Iccid\nd\n");
    let ended = read_all(&url, &["--page-no", "0"]);
    assert_eq!(ended.code(), 2, "{ended:?}");
    assert!(ended.one_line().contains("--page-no 0: not a page"), "{ended:?}");
}

#[test]
fn a_repeated_page_ends_the_list() {
    let cases: [(Pages, &[&str], &str); 3] = [
        // Page 2 is not full, which does not end the list.
        (&[&["a"], &["b"], &["b"], &["b"]], &["--page-size", "40"], "Iccid\na\nb\n"),
        (&[&["a"], &["b"], &["c"], &["c"]], &["--page-size", "40"], "Iccid\na\nb\nc\n"),
        // The only page, which the service returns for page 2 as well.
        (&[&["a"], &["a"]], &[], "Iccid\na\n"),
    ];
    for (pages, arguments, expected) in cases {
        let ended = read_all(&paged_service(pages, false), arguments);
        assert_eq!((ended.code(), ended.out.as_str()), (0, expected), "{ended:?}");
    }
}

#[test]
fn a_failed_page_says_where_to_continue() {
    let ended = read_all(&paged_service(&[&["a"; 40], &[], &["c"]], true), &[]);
    assert_eq!(ended.code(), 1, "{ended:?}");
    assert_eq!(ended.out.lines().count(), 41, "the rows of page 1 are printed: {ended:?}");
    assert!(ended.err.contains("continue with --all --page-no 2"), "{ended:?}");
}

#[test]
fn a_service_that_ignores_the_page_number_is_a_failure() {
    let ended = read_all(&paged_service(&[&["a"; 40], &["a"; 40], &["a"; 40]], false), &[]);
    assert_eq!(ended.code(), 1, "{ended:?}");
    assert!(ended.one_line().contains("page 2 is the same as the one before"), "{ended:?}");
}

/// Returns the response of a page of a list in `Data.List`, with these members beside the list.
fn page(rows: &[&str], beside: &Value) -> (u16, String) {
    let list: Vec<Value> = rows.iter().map(|card| json!({"Iccid": card})).collect();
    let mut data = json!({"List": list});
    data.as_object_mut().unwrap().extend(beside.as_object().unwrap().clone());
    (200, json!({"Success": true, "Code": "200", "RequestId": "r", "Data": data}).to_string())
}

/// Reads a list from a service that returns what `respond` returns for each page.
fn read_scripted(respond: impl Fn(usize) -> (u16, String) + Send + 'static) -> (Ended, usize) {
    let service = Scripted::start(move |head, _| {
        let number = head.split("PageNo=").nth(1).unwrap().split('&').next().unwrap();
        respond(number.parse().unwrap())
    });
    let ended = service.run(&["-o", "jsonl", "api", "linkcard", "list-card-info", "--all", "--page-size", "40"]);
    (ended, service.requests())
}

#[test]
fn an_empty_page_does_not_end_a_list_with_a_page_count() {
    let counts = json!({"Total": 6, "PageCount": 7});
    let (ended, requests) = read_scripted(move |number| match number {
        3 => page(&[], &counts),
        number => page(&[&number.to_string()], &counts),
    });
    assert_eq!((ended.code(), ended.out.lines().count(), requests), (0, 6, 7), "{ended:?}");
}

#[test]
fn a_list_that_is_shorter_than_announced_is_a_failure_after_its_rows() {
    let counts = json!({"Total": 67, "PageCount": 7});
    let (ended, _) = read_scripted(move |number| match number {
        3 => page(&[], &counts),
        number => page(&[&number.to_string()], &counts),
    });
    assert_eq!((ended.code(), ended.out.lines().count()), (1, 6), "{ended:?}");
    assert!(ended.one_line().contains("6 of 67 rows came"), "{ended:?}");
    let (ended, _) = read_scripted(|_| page(&[], &json!({"PageCount": 7})));
    assert_eq!((ended.code(), ended.out.as_str()), (1, ""), "{ended:?}");
    let (ended, _) = read_scripted(|_| page(&["a", "b"], &json!({"PageCount": 6})));
    assert_eq!((ended.code(), ended.out.lines().count()), (1, 2), "{ended:?}");
}

#[test]
fn a_list_without_an_end_is_a_failure() {
    let (ended, requests) = read_scripted(|number| page(&[&number.to_string()], &json!({"PageCount": number + 1})));
    assert_eq!(ended.code(), 1, "{:?}", ended.err);
    assert!((1..300).contains(&requests) && ended.out.lines().count() == requests, "{requests}");
}

#[test]
fn a_page_without_a_list_is_a_failure_after_the_rows_before_it() {
    for bad in [json!({"PageCount": 3, "List": "oops"}), json!({"PageCount": 3}), json!(7), json!(null)] {
        let answer = json!({"Success": true, "Code": "200", "RequestId": "r", "Data": bad}).to_string();
        let (ended, _) = read_scripted(move |number| match number {
            2 => (200, answer.clone()),
            number => page(&[&number.to_string()], &json!({"PageCount": 3})),
        });
        assert_eq!((ended.code(), ended.out.lines().count()), (1, 1), "{bad}: {ended:?}");
        assert!(ended.err.contains("page 2 ") && ended.err.contains("--page-no 2"), "{bad}: {ended:?}");
    }
}
