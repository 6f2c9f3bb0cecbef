//! The memory that decoding takes, for bodies that are made to take more: at most ten times the body and 4 MiB.
//!
//! Each case runs in a process of its own, because the kernel counts the peak of a process.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt;
use std::process::Command;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;
use simfleet::clock::BoxFuture;
use simfleet::haoka::callback::Push;
use simfleet::raw::RawRequest;
use simfleet::transport::{HttpRequest, HttpResponse, MAX_BODY, Transport, TransportError};
use simfleet::{AccessKey, AppKey, Haoka, Linkcard, RetryPolicy, haoka_client, linkcard_client};

const CASE: &str = "SIMFLEET_TEST_MEMORY_CASE";

/// Responds with one body.
struct Respond(Bytes);

impl fmt::Debug for Respond {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Respond")
    }
}

impl Transport for Respond {
    fn send<'a>(&'a self, _: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async { Ok(HttpResponse::new(200, HeaderMap::new(), self.0.clone())) })
    }
}

/// Calls a service that responds with this body. Returns whether the body was accepted.
async fn decode(path: &str, body: Bytes) -> bool {
    let once = RetryPolicy::none();
    let haoka = |body| {
        let builder = Haoka::builder().endpoint("https://haoka.example.com").credentials(AppKey::new("1", "test-key"));
        builder.retry(once.clone()).transport(Arc::new(Respond(body))).build().unwrap()
    };
    let linkcard = |body| {
        let builder = Linkcard::builder().credentials(AccessKey::new("testid", "testsecret"));
        builder.retry(once.clone()).transport(Arc::new(Respond(body))).build().unwrap()
    };
    match path {
        "haoka" => haoka(body).batch_query_sim_info().sim_nos(["1"]).send().await.is_ok(),
        "goods" => haoka(body).goods_list().send().await.is_ok(),
        "raw" => {
            let operation = haoka_client::API.operation("batchQuerySimInfo").unwrap();
            haoka(body).send(RawRequest::listed(operation).list("simNos", ["1"])).await.is_ok()
        }
        "linkcard" => linkcard(body).list_card_info().page_no(1).page_size(10).send().await.is_ok(),
        "raw linkcard" => {
            let operation = linkcard_client::API.operation("GetCardDetail").unwrap();
            linkcard(body).send(RawRequest::listed(operation).with("Iccid", "1")).await.is_ok()
        }
        "push" => Push::parse(None, &body).is_ok(),
        other => panic!("{other}"),
    }
}

/// Returns a body of about `size` bytes around as many copies of `item` as fit.
fn body(path: &str, kind: &str, size: usize) -> Option<Bytes> {
    let (before, after) = match path {
        "linkcard" | "raw linkcard" => (r#"{"Success":true,"Data":{"List":["#, "]}}"),
        "push" => (r#"{"code":0,"data":{"items":["#, r#"{"simNo":"1"}]}}"#),
        "goods" => (r#"{"code":0,"data":["#, "]}"),
        _ => (r#"{"code":0,"data":{"items":["#, "]}}"),
    };
    let row = r#"{"simNo":"19200000001","iccid":89860407431328361292,"imsi":"460040743132836","simStatus":4,"useFlow":1048576,"endAt":"2024-11-14 23:26:44","activateStatus":1,"more":null}"#;
    let pad = "p".repeat(140);
    let (before, item, after) = match kind {
        "rows" => (before, row.to_owned(), after),
        "empty rows" => (before, "{}".to_owned(), after),
        "short rows" => (before, r#"{"a":1}"#.to_owned(), after),
        // As dense as the estimate just accepts.
        "padded rows" => (before, format!(r#"{{"x":"{pad}"}}"#), after),
        "numbers" => (before, "0".to_owned(), after),
        "lists" => (before, "[0]".to_owned(), after),
        "strings" => (before, r#""a""#.to_owned(), after),
        "control characters" => (before, format!("\"{}\"", "\u{1}".repeat(100)), after),
        "nested" => ("", "[".to_owned(), ""),
        "xml" => ("<R><Success>true</Success><Data>", "<List><a/></List>".to_owned(), "</Data></R>"),
        "xml rows" => ("<R><Success>true</Success><Data>", format!("<List><Iccid>{pad}</Iccid></List>"), "</Data></R>"),
        _ => return None,
    };
    let comma = if matches!(kind, "nested" | "xml" | "xml rows") { "" } else { "," };
    let count = (size - before.len() - after.len() - item.len()) / (item.len() + comma.len());
    // The capacity is exact, so that making the body does not take more memory than the body.
    let mut body = String::with_capacity(size);
    body.push_str(before);
    for _ in 0..count {
        body.push_str(&item);
        body.push_str(comma);
    }
    if path != "push" {
        body.push_str(&item);
    }
    body.push_str(after);
    Some(Bytes::from(body))
}

fn memory(name: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024
}

/// The child process: decodes the body of one case, and prints the peak above the memory before, and whether the body was
/// accepted.
#[test]
#[ignore = "runs one case of the other test"]
fn child() {
    let case = std::env::var(CASE).unwrap();
    let parts: Vec<&str> = case.split('|').collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    // What a first call needs is not the memory of a body.
    runtime.block_on(decode(parts[0], Bytes::from_static(b"{}")));
    let body = body(parts[0], parts[1], parts[2].parse().unwrap()).unwrap();
    let (length, before) = (body.len(), memory("VmRSS"));
    let accepted = runtime.block_on(decode(parts[0], body));
    // The peak includes the body, which is in the memory before.
    println!("\nPEAK {length} {} {accepted}", memory("VmHWM").saturating_sub(before) + length);
}

fn peak(path: &str, kind: &str, size: usize) -> (usize, usize, bool) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "child", "--ignored", "--nocapture"]).env(CASE, format!("{path}|{kind}|{size}"));
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let line =
        text.lines().find_map(|line| line.strip_prefix("PEAK ")).unwrap_or_else(|| panic!("{path} {kind}: {text}"));
    let parts: Vec<&str> = line.split(' ').collect();
    (parts[0].parse().unwrap(), parts[1].parse().unwrap(), parts[2] == "true")
}

fn assert_bounded(&(path, kind, size): &(&str, &str, usize)) {
    let (length, peak, accepted) = peak(path, kind, size);
    let outcome = if accepted { "accepted" } else { "rejected" };
    println!(
        "{path:12} {kind:18} {length:8} bytes, peak {:3}.{} times, {outcome}",
        peak / length,
        peak * 10 / length % 10
    );
    // A row of a push is kept twice: decoded, and as it was sent.
    let factor = if path == "push" { 16 } else { 10 };
    assert!(peak <= factor * length + (4 << 20), "{path} {kind} {length}: {peak} bytes");
}

#[test]
fn decoding_takes_at_most_ten_times_the_body() {
    let mut cases = Vec::new();
    for kind in ["rows", "empty rows", "padded rows"] {
        cases.extend(["haoka", "goods", "raw", "linkcard", "push"].map(|path| (path, kind, 1 << 20)));
        cases.extend([("haoka", kind, MAX_BODY), ("raw", kind, MAX_BODY)]);
    }
    for kind in ["short rows", "numbers", "lists", "strings", "control characters", "nested"] {
        cases.extend([("raw", kind, 64 << 10), ("raw", kind, MAX_BODY), ("push", kind, 1 << 20)]);
    }
    for kind in ["xml", "xml rows"] {
        cases.extend([("linkcard", kind, 1 << 20), ("raw linkcard", kind, MAX_BODY)]);
    }
    // The peak is that of a process, so cases can run at the same time.
    std::thread::scope(|scope| {
        for part in 0..4 {
            let cases = &cases;
            scope.spawn(move || cases.iter().skip(part).step_by(4).for_each(assert_bounded));
        }
    });
}

#[test]
fn bodies_that_need_their_memory_are_accepted() {
    for (path, kind) in
        [("haoka", "rows"), ("raw", "rows"), ("push", "rows"), ("linkcard", "xml rows"), ("raw", "padded rows")]
    {
        assert!(peak(path, kind, 1_000_000).2, "{path} {kind}");
    }
}
