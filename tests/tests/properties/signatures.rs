//! The emulator accepts what `simfleet` signs, and rejects it after a single byte has changed.
//!
//! The two share no code. Clients sign requests, a transport keeps them, and the tests send them over a socket. The
//! emulator's log shows whether it accepted the signature.

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
use simfleet_tests::support::http_client;
use tokio::runtime::Runtime;

use crate::capture::Capture;
use crate::for_all;

/// An emulator and an HTTP client, on a runtime.
struct SignatureTest {
    runtime: Runtime,
    emulator: Emulator,
    http: reqwest::Client,
}

impl SignatureTest {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        // The clock is fast, so that the rate limit of the account does not slow the test down.
        let builder = Emulator::builder().time_scale(100_000.0);
        let emulator = runtime.block_on(builder.start(([127, 0, 0, 1], 0).into())).unwrap();
        Self { runtime, emulator, http: http_client() }
    }

    /// Sends a request; returns whether the emulator accepted its signature.
    fn accepts(&self, request: Request) -> bool {
        self.emulator.clear_log();
        let sent = self.runtime.block_on(async { self.http.execute(request).await?.bytes().await });
        assert!(sent.is_ok(), "{sent:?}");
        let log = self.emulator.log();
        assert_eq!(log.len(), 1);
        // The operation may still reject its parameters; it checks them after the signature.
        log[0].applied
    }
}

/// A client whose signed requests are captured.
struct Signer<C> {
    client: C,
    capture: Arc<Capture>,
}

impl<C: runtime::Sender> Signer<C> {
    /// Returns a request as the client would send it.
    fn sign(&self, test: &SignatureTest, request: &impl runtime::Request) -> Request {
        // The transport returns an error response, which is ignored.
        let _ = test.runtime.block_on(self.client.send(request));
        let signed = self.capture.take();
        let mut request = Request::new(signed.method.clone(), Url::parse(&signed.url()).unwrap());
        assert_eq!(request.url().query().unwrap_or_default(), signed.query, "the request is sent as it was signed");
        *request.headers_mut() = signed.headers;
        *request.body_mut() = (!signed.body.is_empty()).then(|| signed.body.into());
        request
    }
}

fn linkcard(test: &SignatureTest, method: SignatureMethod) -> Signer<Linkcard> {
    let (capture, transport) = Capture::new();
    let client = Linkcard::builder()
        .credentials(AccessKey::new("testid", "testsecret"))
        .endpoint(test.emulator.url())
        .signature(method)
        .rate_limits(false)
        .transport(transport)
        .build()
        .unwrap();
    Signer { client, capture }
}

fn haoka(test: &SignatureTest) -> Signer<Haoka> {
    let (capture, transport) = Capture::new();
    let client = Haoka::builder()
        .credentials(AppKey::new("10001", "test-api-key-0000000000000000000"))
        .endpoint(test.emulator.url())
        .rate_limits(false)
        .transport(transport)
        .build()
        .unwrap();
    Signer { client, capture }
}

/// Texts with characters that are hard to encode.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{1,24}",
        "[a-z0-9 +*~%&=\"'\\[\\]号卡é\u{1F4F6}]{1,24}",
        vec(any::<char>(), 1..12).prop_map(|all| all.into_iter().collect()),
    ]
}

fn signed(test: &SignatureTest, linkcard: &Signer<Linkcard>, iccid: &str, tokens: &[String]) -> Request {
    linkcard.sign(test, &GetCardRealStatus::new().iccid(iccid).serial_no(tokens.to_vec()))
}

/// Returns the query with one byte changed so that its meaning changes; `None` if it would not change.
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

fn assert_every_changed_byte_is_noticed(method: SignatureMethod) {
    let test = SignatureTest::new();
    let linkcard = linkcard(&test, method);
    let tried = AtomicUsize::new(0);
    let strategy = (text(), vec(text(), 0..3), any::<Index>(), any::<u8>());
    for_all("a signed query", 150, &strategy, |(iccid, tokens, at, to)| {
        let request = signed(&test, &linkcard, &iccid, &tokens);
        if !test.accepts(request) {
            return Err(format!("rejected as signed: {:?}", test.emulator.log()));
        }
        let mut request = signed(&test, &linkcard, &iccid, &tokens);
        let Some(query) = changed(request.url().query().unwrap_or_default(), &at, to) else { return Ok(()) };
        request.url_mut().set_query(Some(&query));
        tried.fetch_add(1, Ordering::Relaxed);
        if test.accepts(request) {
            return Err(format!("accepted after a change: {query}"));
        }
        Ok(())
    });
    assert!(tried.into_inner() > 50, "too few changes were tried");
}

#[test]
fn an_rpc_signature_verifies_until_a_byte_of_the_query_changes() {
    assert_every_changed_byte_is_noticed(SignatureMethod::Rpc);
}

#[test]
fn an_acs3_signature_verifies_until_a_byte_of_the_query_changes() {
    assert_every_changed_byte_is_noticed(SignatureMethod::Acs3);
}

#[test]
fn an_acs3_signature_fails_after_a_byte_of_a_signed_header_changes() {
    let test = SignatureTest::new();
    let linkcard = linkcard(&test, SignatureMethod::Acs3);
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
        let mut request = signed(&test, &linkcard, "89860000000000000001", &[]);
        if !change_header(&mut request, names[name], &at, to) {
            return Ok(());
        }
        if test.accepts(request) { Err(format!("accepted after a change of {}", names[name])) } else { Ok(()) }
    });
}

#[test]
fn a_haoka_signature_verifies_until_a_byte_of_a_header_changes() {
    let test = SignatureTest::new();
    let haoka = haoka(&test);
    let names = ["appid", "apiversion", "traceid", "timestamp", "sign"];
    let strategy = (text(), 0..names.len(), any::<Index>(), any::<u8>());
    let query = |sim_no: &str| haoka.sign(&test, &QuerySimAction::new().sim_no(sim_no));
    for_all("a signed header", 150, &strategy, |(sim_no, name, at, to)| {
        if !test.accepts(query(&sim_no)) {
            return Err(format!("rejected as signed: {:?}", test.emulator.log()));
        }
        let mut request = query(&sim_no);
        if !change_header(&mut request, names[name], &at, to) {
            return Ok(());
        }
        if test.accepts(request) { Err(format!("accepted after a change of {}", names[name])) } else { Ok(()) }
    });
}

/// Changes one byte of a header; returns false if the byte would stay the same.
fn change_header(request: &mut Request, name: &'static str, at: &Index, to: u8) -> bool {
    let mut value = request.headers()[name].as_bytes().to_vec();
    let place = at.index(value.len());
    let to = b"abcxyzABC0189-_."[usize::from(to) % 16];
    // Some verifiers ignore the case of hex digits, so a change of case alone does not count.
    if value[place].eq_ignore_ascii_case(&to) {
        return false;
    }
    value[place] = to;
    request.headers_mut().insert(name, reqwest::header::HeaderValue::from_bytes(&value).unwrap());
    true
}
