//! Sign, then verify: what `simfleet` signs, the emulator accepts, and a single changed byte breaks it.
//!
//! The two sides share no code. Requests are signed by real clients, kept by a transport, and sent over a socket from
//! here; the emulator's log says whether a request got past the signature to the operation's own rules.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use haoka_client::requests::QuerySimAction;
use linkcard_client::requests::GetCardRealStatus;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use reqwest::{Request, Url};
use simfleet::linkcard::SignatureMethod;
use simfleet::runtime;
use simfleet::{AccessKey, AppKey, Haoka, Linkcard};
use simfleet_emulator::Emulator;
use tokio::runtime::Runtime;

use crate::capture::Capture;
use crate::for_all;

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
        // Rules of the operation may reject the numbers; they are only asked once the signature holds.
        log[0].applied
    }
}

/// A client whose signed requests are kept.
struct Signer<C> {
    client: C,
    capture: Arc<Capture>,
}

impl<C: runtime::Sender> Signer<C> {
    /// A request as the client would have sent it.
    fn sign(&self, bench: &Bench, request: &impl runtime::Request) -> Request {
        // The transport answers with a failure, which is no matter here.
        let _ = bench.runtime.block_on(self.client.send(request));
        let signed = self.capture.take();
        let mut request = Request::new(signed.method.clone(), Url::parse(&signed.url()).unwrap());
        assert_eq!(request.url().query().unwrap_or_default(), signed.query, "what is sent is what was signed");
        *request.headers_mut() = signed.headers;
        *request.body_mut() = (!signed.body.is_empty()).then(|| signed.body.into());
        request
    }
}

fn linkcard(bench: &Bench, method: SignatureMethod) -> Signer<Linkcard> {
    let (capture, transport) = Capture::new();
    let client = Linkcard::builder()
        .credentials(AccessKey::new("testid", "testsecret"))
        .endpoint(bench.emulator.url())
        .signature(method)
        .rate_limits(false)
        .transport(transport)
        .build()
        .unwrap();
    Signer { client, capture }
}

fn haoka(bench: &Bench) -> Signer<Haoka> {
    let (capture, transport) = Capture::new();
    let client = Haoka::builder()
        .credentials(AppKey::new("10001", "test-api-key-0000000000000000000"))
        .endpoint(bench.emulator.url())
        .rate_limits(false)
        .transport(transport)
        .build()
        .unwrap();
    Signer { client, capture }
}

/// Texts with everything that encodings stumble over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{1,24}",
        "[a-z0-9 +*~%&=\"'\\[\\]号卡é\u{1F4F6}]{1,24}",
        vec(any::<char>(), 1..12).prop_map(|all| all.into_iter().collect()),
    ]
}

fn signed(bench: &Bench, linkcard: &Signer<Linkcard>, iccid: &str, tokens: &[String]) -> Request {
    linkcard.sign(bench, &GetCardRealStatus::new().iccid(iccid).serial_no(tokens.to_vec()))
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
    let linkcard = linkcard(&bench, method);
    let tried = AtomicUsize::new(0);
    let strategy = (text(), vec(text(), 0..3), any::<Index>(), any::<u8>());
    for_all("a signed query", 150, &strategy, |(iccid, tokens, at, to)| {
        let request = signed(&bench, &linkcard, &iccid, &tokens);
        if !bench.accepts(request) {
            return Err(format!("rejected as signed: {:?}", bench.emulator.log()));
        }
        let mut request = signed(&bench, &linkcard, &iccid, &tokens);
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
    let linkcard = linkcard(&bench, SignatureMethod::Acs3);
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
        let mut request = signed(&bench, &linkcard, "89860000000000000001", &[]);
        if !change_header(&mut request, names[name], &at, to) {
            return Ok(());
        }
        if bench.accepts(request) { Err(format!("accepted after a change of {}", names[name])) } else { Ok(()) }
    });
}

#[test]
fn haoka_holds_and_every_changed_byte_of_a_header_breaks_it() {
    let bench = Bench::new();
    let haoka = haoka(&bench);
    let names = ["appid", "apiversion", "traceid", "timestamp", "sign"];
    let strategy = (text(), 0..names.len(), any::<Index>(), any::<u8>());
    let query = |sim_no: &str| haoka.sign(&bench, &QuerySimAction::new().sim_no(sim_no));
    for_all("a signed header", 150, &strategy, |(sim_no, name, at, to)| {
        if !bench.accepts(query(&sim_no)) {
            return Err(format!("rejected as signed: {:?}", bench.emulator.log()));
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
