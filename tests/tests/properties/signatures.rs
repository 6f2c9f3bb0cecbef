//! Sign, then verify: what `simfleet` signs, the emulator accepts, and a single changed byte breaks it.
//!
//! The two sides share no code. Requests are signed by the real clients, caught by their transport and sent over a socket;
//! the emulator's log says whether a request got past the signature to the operation's own rules.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use reqwest::Request;
use simfleet::linkcard::SignatureMethod;
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use simfleet::{AccessKey, AppKey, Haoka, Linkcard};
use simfleet_emulator::Emulator;
use simfleet_runtime::clock::BoxFuture;
use tokio::runtime::Runtime;

use crate::for_all;

/// Keeps the signed request and sends nothing.
#[derive(Debug, Default)]
struct Capture(Mutex<Option<HttpRequest>>);

impl Transport for Capture {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        *self.0.lock().unwrap() = Some(request.clone());
        // A final failure, so that nothing is repeated.
        Box::pin(async { Ok(HttpResponse::new(400, http::HeaderMap::new(), "{}")) })
    }
}

impl Capture {
    fn take(&self) -> Request {
        let caught = self.0.lock().unwrap().take().expect("a request");
        let mut request = Request::new(caught.method.clone(), caught.url().parse().unwrap());
        *request.headers_mut() = caught.headers;
        *request.body_mut() = Some(caught.body.into());
        request
    }
}

/// An emulator and a client, with a runtime to drive them.
struct Bench {
    runtime: Runtime,
    emulator: Emulator,
    http: reqwest::Client,
}

impl Bench {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        // Fast, so that the account's twenty calls a second do not hold the test up.
        let builder = Emulator::builder().time_scale(100_000.0);
        let emulator = runtime.block_on(builder.start(([127, 0, 0, 1], 0).into())).unwrap();
        Self { runtime, emulator, http: reqwest::Client::new() }
    }

    /// Sends a request and tells whether its signature was accepted.
    fn accepts(&self, request: Request) -> bool {
        self.emulator.clear_log();
        let sent = self.runtime.block_on(async { self.http.execute(request).await?.bytes().await });
        assert!(sent.is_ok(), "{sent:?}");
        let log = self.emulator.log();
        assert_eq!(log.len(), 1);
        // Rules of the operation may refuse the numbers; they are only asked once the signature holds.
        log[0].applied
    }
}

/// Signs queries of one card's status, and lets none out.
struct Signed {
    linkcard: Linkcard,
    capture: Arc<Capture>,
}

impl Signed {
    fn new(bench: &Bench, method: SignatureMethod) -> Self {
        let capture = Arc::new(Capture::default());
        let key = AccessKey::new("testid", "testsecret");
        let builder = Linkcard::builder().credentials(key).endpoint(bench.emulator.url()).signature(method);
        let linkcard = builder.rate_limits(false).transport(capture.clone()).build().unwrap();
        Self { linkcard, capture }
    }

    fn request(&self, bench: &Bench, iccid: &str, tokens: &[String]) -> Request {
        let call = self.linkcard.get_card_real_status().iccid(iccid).serial_no(tokens.to_vec());
        bench.runtime.block_on(call.send()).expect_err("nothing answers");
        self.capture.take()
    }
}

/// Texts with everything that encodings stumble over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{1,24}",
        "[a-z0-9 +*~%&=\"'\\[\\]号卡é\u{1F4F6}]{1,24}",
        vec(any::<char>(), 1..12).prop_map(|all| all.into_iter().collect()),
    ]
}

/// The query with one byte changed to another that means something else; `None` where it would not.
fn changed(query: &str, at: &Index, to: u8) -> Option<String> {
    let mut bytes = query.as_bytes().to_vec();
    let place = at.index(bytes.len());
    let to = b"abcxyzABC0189-_."[usize::from(to) % 16];
    // Case does not matter in an escape, and a changed separator or escape may mean the same parameters.
    let in_escape = (place.saturating_sub(2)..=place).any(|index| bytes[index] == b'%');
    if in_escape || matches!(bytes[place], b'&' | b'=') || bytes[place] == to {
        return None;
    }
    bytes[place] = to;
    String::from_utf8(bytes).ok()
}

fn every_changed_byte_breaks(method: SignatureMethod) {
    let bench = Bench::new();
    let linkcard = Signed::new(&bench, method);
    let tried = AtomicUsize::new(0);
    let strategy = (text(), vec(text(), 0..3), any::<Index>(), any::<u8>());
    for_all("a signed query", 150, &strategy, |(iccid, tokens, at, to)| {
        let request = linkcard.request(&bench, &iccid, &tokens);
        if !bench.accepts(request) {
            return Err(format!("refused as signed: {:?}", bench.emulator.log()));
        }
        let mut request = linkcard.request(&bench, &iccid, &tokens);
        let Some(query) = changed(request.url().query().unwrap_or_default(), &at, to) else { return Ok(()) };
        request.url_mut().set_query(Some(&query));
        tried.fetch_add(1, Ordering::Relaxed);
        if bench.accepts(request) {
            return Err(format!("accepted after a change: {query}"));
        }
        Ok(())
    });
    assert!(tried.into_inner() > 50, "too few changes were tried");
}

#[test]
fn rpc_holds_and_every_changed_byte_breaks_it() {
    every_changed_byte_breaks(SignatureMethod::Rpc);
}

#[test]
fn acs3_holds_and_every_changed_byte_of_the_query_breaks_it() {
    every_changed_byte_breaks(SignatureMethod::Acs3);
}

#[test]
fn every_changed_byte_of_a_signed_header_breaks_acs3() {
    let bench = Bench::new();
    let linkcard = Signed::new(&bench, SignatureMethod::Acs3);
    let names = [
        "x-acs-action",
        "x-acs-content-sha256",
        "x-acs-date",
        "x-acs-signature-nonce",
        "x-acs-version",
        "authorization",
    ];
    let strategy = (0..names.len(), any::<Index>(), any::<u8>());
    for_all("a signed header", 150, &strategy, |(name, at, to)| {
        let mut request = linkcard.request(&bench, "89860000000000000001", &[]);
        if !change_header(&mut request, names[name], &at, to) {
            return Ok(());
        }
        if bench.accepts(request) { Err(format!("accepted after a change of {}", names[name])) } else { Ok(()) }
    });
}

#[test]
fn haoka_holds_and_every_changed_byte_of_a_header_breaks_it() {
    let bench = Bench::new();
    let key = AppKey::new("10001", "test-api-key-0000000000000000000");
    let capture = Arc::new(Capture::default());
    let builder = Haoka::builder().credentials(key).endpoint(bench.emulator.url()).rate_limits(false);
    let haoka = builder.transport(capture.clone()).build().unwrap();
    let names = ["appid", "apiversion", "traceid", "timestamp", "sign"];
    let strategy = (text(), 0..names.len(), any::<Index>(), any::<u8>());
    let query = |sim_no: &str| {
        bench.runtime.block_on(haoka.query_sim_action().sim_no(sim_no).send()).expect_err("nothing answers");
        capture.take()
    };
    for_all("a signed header", 150, &strategy, |(sim_no, name, at, to)| {
        if !bench.accepts(query(&sim_no)) {
            return Err(format!("refused as signed: {:?}", bench.emulator.log()));
        }
        let mut request = query(&sim_no);
        if !change_header(&mut request, names[name], &at, to) {
            return Ok(());
        }
        if bench.accepts(request) { Err(format!("accepted after a change of {}", names[name])) } else { Ok(()) }
    });
}

/// Changes one byte of a header; false where the byte would stay what it is.
fn change_header(request: &mut Request, name: &'static str, at: &Index, to: u8) -> bool {
    let mut value = request.headers()[name].as_bytes().to_vec();
    let place = at.index(value.len());
    let to = b"abcxyzABC0189-_."[usize::from(to) % 16];
    // Hex is compared without regard to case by some verifiers; a change of case alone is no change of meaning.
    if value[place].eq_ignore_ascii_case(&to) {
        return false;
    }
    value[place] = to;
    request.headers_mut().insert(name, reqwest::header::HeaderValue::from_bytes(&value).unwrap());
    true
}
