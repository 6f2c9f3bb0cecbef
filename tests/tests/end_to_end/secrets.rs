//! Secrets appear nowhere: not in errors, clients, builders, log lines or the log of the emulator.

use std::cell::{Cell, RefCell};
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use simfleet::clock::BoxFuture;

use simfleet::haoka::callback::Verifier;
use simfleet::linkcard::{CardQuery, SignatureMethod};
use simfleet::raw::RawRequest;
use simfleet::runtime::Effect;
use simfleet::transport::{HttpRequest, HttpResponse, ReqwestTransport, Transport, TransportError};
use simfleet::{
    AccessKey, AppKey, Error, ErrorKind, Haoka, HaokaBuilder, Linkcard, LinkcardBuilder, Timeouts, WaitFor,
};
use simfleet_emulator::Card;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::dynamic_filter_fn;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;

use simfleet_tests::support::{
    ICCID, RawServer, Response, SIM, TestBed, TestClock, card_with_delay, haoka_builder, http_client, linkcard_builder,
    run, sts_builder,
};

const SECRET: &str = "Sesame0pen/Barley+Oats=";
const TOKEN: &str = "CAISturnip/radish+leek==";
const API_KEY: &str = "pumpkin-and-squash-0123456789";

/// Recognizable parts of the secrets, which no encoding but a hash changes.
const PIECES: [&str; 8] = ["Sesame", "Barley", "Oats", "turnip", "radish", "leek", "pumpkin", "squash"];

fn assert_no_secret(what: &str, text: &str) {
    for piece in PIECES {
        assert!(!text.contains(piece), "{what} shows {piece}: {text}");
    }
}

fn assert_error_without_secret(error: &Error) {
    let mut text =
        format!("{error} {error:?} {error:#?} {:?} {:?} {:?}", error.remedy(), error.excerpt(), error.message());
    text.push_str(&format!("{:?} {:?}", error.code(), error.request_id()));
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!("{inner} {inner:?}"));
        source = inner.source();
    }
    assert_no_secret("an error", &text);
}

thread_local!(static CAPTURING: Cell<bool> = const { Cell::new(false) });
thread_local!(static LOGGED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) });

/// Writes what any crate logs on the thread of the test to [`LOGGED`].
#[derive(Clone)]
struct CapturedLog;

impl Write for CapturedLog {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOGGED.with_borrow_mut(|logged| logged.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for CapturedLog {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        Self
    }
}

/// Captures from now on what any crate logs on this thread, at any level.
pub(crate) fn capture_log() {
    // Set for all threads: if some threads have no subscriber, tracing may disable a log line for all of them. Threads of
    // other tests are filtered, which saves most of their time.
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let layer = tracing_subscriber::fmt::layer().with_writer(CapturedLog).with_ansi(false);
        let layer = layer.with_filter(dynamic_filter_fn(|_, _| CAPTURING.get()));
        tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer)).unwrap();
    });
    CAPTURING.set(true);
}

/// Returns what was logged on the thread of the test.
pub(crate) fn captured_log() -> String {
    String::from_utf8(LOGGED.take()).unwrap()
}

fn key() -> AccessKey {
    AccessKey::new("testid", SECRET).with_security_token(TOKEN)
}

fn linkcard_at(url: &str, clock: &TestClock, method: SignatureMethod) -> LinkcardBuilder {
    linkcard_builder(url, clock).credentials(key()).signature(method)
}

fn haoka_at(url: &str, clock: &TestClock) -> HaokaBuilder {
    haoka_builder(url, clock).credentials(AppKey::new("10001", API_KEY))
}

async fn failed_read(linkcard: &Linkcard) -> Error {
    linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.unwrap_err()
}

async fn failed_write(haoka: &Haoka) -> Error {
    haoka.send(haoka.batch_shutdown().sim_nos([SIM])).await.unwrap_err()
}

/// Returns a secret in the encodings in which a proxy might quote it.
pub(crate) fn encodings(secret: &str) -> Vec<String> {
    let upper = |text: &str| text.replace('/', "%2F").replace('+', "%2B").replace('=', "%3D");
    let lower = |text: &str| text.replace('/', "%2f").replace('+', "%2b").replace('=', "%3d");
    let twice = |text: String| text.replace('%', "%25");
    let spellings =
        [upper(secret), lower(secret), twice(upper(secret)), twice(lower(secret)), secret.replace('/', "\\/")];
    spellings.into_iter().chain([secret.to_owned()]).collect()
}

/// Faults of the emulator that provoke errors of a read and of a write.
const FAULTS: [&str; 11] = [
    "html=502",
    "html=200",
    "status=503",
    "status=404",
    "throttle",
    "cut-after-read",
    "cut-body",
    "success-false",
    "replace-body=200,application/json,{}",
    "replace-body=200,text/xml,<a><b></a>",
    "status=408",
];

/// All kinds of errors.
const KINDS: [ErrorKind; 13] = [
    ErrorKind::InvalidInput,
    ErrorKind::Credentials,
    ErrorKind::Connect,
    ErrorKind::Timeout,
    ErrorKind::Transport,
    ErrorKind::Throttled,
    ErrorKind::Auth,
    ErrorKind::ClockSkew,
    ErrorKind::Service,
    ErrorKind::Server,
    ErrorKind::Decode,
    ErrorKind::OutcomeUnknown,
    ErrorKind::DeadlineExceeded,
];

/// Runs successful calls and provokes errors with one signature method; returns the errors.
async fn provoked_errors(method: SignatureMethod) -> Vec<Error> {
    let mut errors = Vec::new();
    let configure = |builder: simfleet_emulator::Builder| {
        let builder = builder.access_key("testid", SECRET).security_token(TOKEN).app("10001", API_KEY);
        builder.cards(vec![card_with_delay(ICCID, 0.0), Card::with_sim_no(SIM)])
    };
    let bed = TestBed::configured(configure).await;
    let url = bed.emulator.url();
    let new_linkcard = || linkcard_at(&url, &bed.clock, method);
    let (linkcard, haoka) = (new_linkcard().build().unwrap(), haoka_at(&url, &bed.clock).build().unwrap());
    linkcard.card_status(CardQuery::iccid(ICCID), WaitFor::at_most(Duration::from_secs(60))).await.unwrap();
    assert!(haoka.restore([SIM]).run(WaitFor::at_most(Duration::from_secs(900))).await.unwrap().is_success());
    for fault in FAULTS {
        bed.fault(fault);
        errors.extend([failed_read(&linkcard).await, failed_write(&haoka).await]);
        bed.emulator.clear_faults();
    }
    bed.clock.set_client_ahead(9000);
    errors.extend([failed_read(&linkcard).await, failed_write(&haoka).await]);
    bed.clock.set_client_ahead(0);
    errors.push(linkcard.card_status(CardQuery::iccid("?"), WaitFor::at_most(Duration::ZERO)).await.unwrap_err());
    let wrong = AccessKey::new("testid", "Sesame0pen/Barley+Oats?").with_security_token(TOKEN);
    errors.push(failed_read(&new_linkcard().credentials(wrong).build().unwrap()).await);
    let no_time = Timeouts { call: Duration::ZERO, ..Timeouts::default() };
    errors.push(failed_read(&new_linkcard().timeouts(no_time).build().unwrap()).await);
    let log = format!("{:?} {}", bed.emulator.log(), serde_json::to_string(&bed.emulator.log()).unwrap());
    assert_no_secret("the emulator's log", &log);
    assert_no_secret("the emulator", &format!("{:?}", bed.emulator));
    bed.emulator.shutdown().await;
    errors.push(failed_read(&linkcard_at(&url, &bed.clock, method).build().unwrap()).await);
    errors.push(failed_write(&haoka_at(&url, &bed.clock).build().unwrap()).await);
    errors
}

#[test]
fn no_error_of_any_kind_and_no_log_line_shows_a_secret() {
    capture_log();
    let mut errors = run(provoked_errors(SignatureMethod::Rpc));
    errors.extend(run(provoked_errors(SignatureMethod::Acs3)));
    errors.push(Linkcard::builder().build().unwrap_err());
    errors.iter().for_each(assert_error_without_secret);
    let is_missing = |kind: &&ErrorKind| errors.iter().all(|error| error.kind() != **kind);
    let missing: Vec<&str> = KINDS.iter().filter(is_missing).map(|kind| kind.as_str()).collect();
    assert!(missing.is_empty(), "kinds that were not provoked: {missing:?}");
    let logged = captured_log();
    assert!(logged.contains("attempt failed") && logged.contains("simfleet"), "nothing was captured");
    assert_no_secret("the log", &logged);
}

#[test]
fn a_secret_that_a_proxy_quotes_is_redacted() {
    run(async {
        let clock = TestClock::default();
        for (secret, echo) in [SECRET, TOKEN, API_KEY]
            .into_iter()
            .flat_map(|secret| encodings(secret).into_iter().map(move |echo| (secret, echo)))
        {
            // Only JSON escapes a slash.
            let (quoted, echo) = (&echo, echo.replace("\\/", "/"));
            let bodies = [
                ("502 Bad Gateway", format!("upstream https://x/?SecurityToken={echo} failed")),
                ("403 Forbidden", format!("<html>blocked: {echo}</html>")),
                ("200 OK", format!("<html>login: {echo}</html>")),
                ("200 OK", format!("{{\"Success\":\"{quoted}\",\"code\":\"{quoted}\"}}")),
                ("200 OK", format!("{{\"Success\":[\"{quoted}\"],\"code\":{{\"a\":\"{quoted}\"}}}}")),
                (
                    "200 OK",
                    format!(
                        "{{\"Success\":false,\"Code\":\"{quoted}\",\"ErrorMessage\":\"{quoted}\",\"RequestId\":\"{quoted}\"}}"
                    ),
                ),
                ("200 OK", format!("{{\"code\":-1,\"message\":\"{quoted}\",\"traceID\":\"{quoted}\"}}")),
                (
                    "400 Bad Request",
                    format!("{{\"Code\":\"{quoted}\",\"Message\":\"bad {quoted}\",\"RequestId\":\"{quoted}\"}}"),
                ),
                ("200 OK", format!("<R><{echo}></R>")),
                ("200 OK", format!("<Error><Code>{echo}</Code><Message>{echo}</Message></Error>")),
                ("200 OK", format!("{}{echo}", " ".repeat(2048 - echo.len() / 2))),
            ];
            for (status, body) in bodies {
                let server = RawServer::start(vec![Response::complete(status, "", &body)]).await;
                assert_errors_without_secret(&server.url(), &clock, secret).await;
            }
            let header = format!("x-acs-request-id: {echo}\r\nlocation: /{echo}\r\n");
            for status in ["400 Bad Request", "302 Found"] {
                let server = RawServer::start(vec![Response::complete(status, &header, "{\"Code\":\"x\"}")]).await;
                assert_errors_without_secret(&server.url(), &clock, secret).await;
            }
        }
    });
}

/// Provokes errors of the client that has the secret, and checks them.
async fn assert_errors_without_secret(url: &str, clock: &TestClock, secret: &str) {
    if secret != API_KEY {
        return assert_error_without_secret(
            &failed_read(&linkcard_at(url, clock, SignatureMethod::Rpc).build().unwrap()).await,
        );
    }
    assert_error_without_secret(&failed_write(&haoka_at(url, clock).build().unwrap()).await);
    let report =
        haoka_at(url, clock).build().unwrap().suspend([SIM]).run(WaitFor::at_most(Duration::ZERO)).await.unwrap();
    assert_no_secret("a report", &format!("{report:?} {}", report.cards[0].outcome));
}

#[test]
fn clients_builders_requests_and_credentials_print_without_secrets() {
    run(async {
        let clock = TestClock::default();
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            let builder = linkcard_at("http://127.0.0.1:9", &clock, method);
            let client = builder.clone().build().unwrap();
            let call = client.get_card_real_status().iccid(ICCID);
            assert_no_secret("linkcard", &format!("{builder:?} {client:?} {call:?} {:#?} {:?}", client, key()));
        }
        let builder = haoka_at("http://127.0.0.1:9", &clock);
        let client = builder.clone().build().unwrap();
        let call = client.batch_shutdown().sim_nos([SIM]);
        let request = client.suspend([SIM]).remark("x");
        assert_no_secret(
            "haoka",
            &format!("{builder:?} {client:?} {call:?} {request:?} {:?}", AppKey::new("10001", API_KEY)),
        );
        let waiter = client.follow_waiter(request.submit().await.unwrap(), WaitFor::at_most(Duration::ZERO));
        assert_no_secret("a waiter", &format!("{waiter:?} {:#?}", waiter.report()));
    });
}

#[test]
fn an_endpoint_with_a_password_is_rejected_without_showing_it() {
    for endpoint in [
        "https://user:turnip@example.com",
        "ftp://user:turnip@example.com",
        "http://user:turnip@example.com:99999",
        "https://user:tur nip@exa mple.com/turnip",
        "https://example.com/?token=turnip",
        "user:turnip@example.com",
    ] {
        let error = Linkcard::builder().credentials(key()).endpoint(endpoint).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_error_without_secret(&error);
    }
}

#[test]
fn raw_requests_previews_and_verifiers_show_no_secret() {
    run(async {
        let clock = TestClock::default();
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            for echo in [SECRET, TOKEN].into_iter().flat_map(encodings) {
                let server =
                    RawServer::start(vec![Response::complete("502 Bad Gateway", "", format!("bad {echo}"))]).await;
                let client = linkcard_at(&server.url(), &clock, method).build().unwrap();
                let call = || {
                    RawRequest::action(&simfleet::linkcard_client::API, "GetMoon", Effect::Once)
                        .with("A", echo.replace("\\/", "/"))
                };
                assert_error_without_secret(&client.send(call()).await.unwrap_err());
                // An encoded value would be encoded a second time, which redaction does not cover.
                if !echo.contains('%') {
                    assert_no_secret("a preview", &format!("{:?}", client.preview(call()).await.unwrap()));
                    let form = RawRequest::action(&simfleet::linkcard_client::API, "GetMoon", Effect::Once)
                        .form("A", echo.replace("\\/", "/"));
                    assert_no_secret("a preview", &format!("{:?}", client.preview(form).await.unwrap()));
                }
                let preview = client
                    .preview(RawRequest::action(&simfleet::linkcard_client::API, "GetMoon", Effect::Read))
                    .await
                    .unwrap();
                assert_no_secret("a preview", &format!("{preview:?} {preview:#?}"));
            }
        }
        let client = haoka_at("http://127.0.0.1:9", &clock).build().unwrap();
        let call = || {
            RawRequest::path(&simfleet::haoka_client::API, &reqwest::Method::POST, "/x", Effect::Once)
                .list("A", [API_KEY])
        };
        assert_no_secret("a preview", &format!("{:?}", client.preview(call()).await.unwrap()));
        assert_error_without_secret(&client.send(call()).await.unwrap_err());
        let verifier = Verifier::new(AppKey::new("10001", API_KEY)).unwrap();
        let mut headers = reqwest::header::HeaderMap::new();
        for (name, value) in [("appid", "10001"), ("apiversion", "2.0.0"), ("timestamp", "1703592981")] {
            headers.insert(name, value.parse().unwrap());
        }
        headers.insert("traceid", "0".repeat(32).parse().unwrap());
        for sign in ["0".repeat(32), API_KEY.to_owned(), String::new()] {
            headers.insert("sign", sign.parse().unwrap());
            let rejection = verifier.verify(&headers, b"{}").unwrap_err();
            assert_no_secret("a verifier", &format!("{verifier:?} {rejection:?} {rejection}"));
        }
    });
}

/// A transport that prints every request and response, as a caller's transport may.
#[derive(Debug)]
struct PrintingTransport {
    inner: ReqwestTransport,
    printed: Mutex<String>,
}

impl Transport for PrintingTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let answer = self.inner.send(request).await;
            self.printed.lock().unwrap().push_str(&format!("{request:?} {request:#?} {answer:?}"));
            answer
        })
    }
}

#[test]
fn a_transport_that_prints_shows_no_secret() {
    run(async {
        let bed = TestBed::with_cards(vec![]).await;
        let printing =
            Arc::new(PrintingTransport { inner: ReqwestTransport::new(http_client()), printed: Mutex::default() });
        let sts = sts_builder(&bed.emulator.url(), &bed.clock).transport(printing.clone()).build().unwrap();
        let role = "acs:ram::1000000000000001:role/simreader";
        let reply = sts.assume_role().role_arn(role).role_session_name("job").send().await.unwrap();
        let issued = reply.answer.credentials.unwrap();
        let token = simfleet_tests::calls::sts::TOKEN;
        let by_token = sts.assume_role_with_oidc().oidc_provider_arn(simfleet_tests::calls::sts::PROVIDER);
        let by_token = by_token.role_arn(role).role_session_name("job").oidc_token(token);
        let request = format!("{by_token:?}");
        by_token.send().await.unwrap();
        let raw = RawRequest::listed(simfleet::sts_client::API.operation("AssumeRoleWithOIDC").unwrap());
        let raw = format!("{:?}", raw.with("OIDCToken", token));
        let printed = printing.printed.lock().unwrap().clone() + &request + &raw;
        assert!(printed.contains("AssumeRoleWithOIDC") && printed.contains("HttpRequest"), "{printed}");
        for secret in [issued.access_key_secret.unwrap().expose(), issued.security_token.unwrap().expose(), token] {
            assert!(secret.len() > 10 && !printed.contains(secret), "{printed}");
        }
        assert!(!printed.contains("Signature="), "{printed}");
    });
}

#[test]
fn an_unreadable_response_that_may_hold_secrets_is_not_quoted() {
    run(async {
        let cut = format!(r#"{{"Credentials":{{"AccessKeySecret":"{SECRET}","SecurityToken":"{TOKEN}"#);
        let odd = format!(r#"{{"RequestId":"r","Credentials":"{SECRET}"}}"#);
        let xml = format!("<AssumeRoleResponse><Credentials>{SECRET}</Wrong>");
        for body in [cut, odd, xml] {
            let server = RawServer::start(vec![Response::json(&body)]).await;
            let sts = sts_builder(&server.url(), &TestClock::default()).build().unwrap();
            let call = sts.assume_role().role_arn("acs:ram::1:role/r").role_session_name("job");
            let error = call.send().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
            assert_error_without_secret(&error);
            assert_no_secret("a stored error", &serde_json::to_string(&error).unwrap());
        }
    });
}
