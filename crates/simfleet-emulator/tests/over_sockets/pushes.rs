//! Pushes as a subscriber receives them: over a real listener, with signatures computed by hand.
//!
//! Time is a manual clock, and the tests wait for pushes with `deliver_pushes`.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use md5::{Digest, Md5};
use serde_json::{Value, json};
use simfleet_emulator::{Auth, Builder, Card, Emulator, ManualClock, PushKind, PushLayout, PushOutcome};

use crate::signing::hex;
use crate::{SIM, card, http_client, start};

/// A received push.
#[derive(Debug, Clone)]
struct Arrived {
    method: String,
    headers: HashMap<String, String>,
    body: Value,
}

/// A subscriber that responds with the given statuses, then with 200.
struct Receiver {
    url: String,
    arrived: Arc<Mutex<Vec<Arrived>>>,
}

impl Receiver {
    async fn new(statuses: &[u16]) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/pushed?to=me", listener.local_addr().unwrap());
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let statuses = Arc::new(Mutex::new(statuses.to_vec()));
        let seen = Arc::clone(&arrived);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, statuses) = (Arc::clone(&seen), Arc::clone(&statuses));
                let service = service_fn(move |request: Request<hyper::body::Incoming>| {
                    let (seen, statuses) = (Arc::clone(&seen), Arc::clone(&statuses));
                    async move {
                        let (head, body) = request.into_parts();
                        let header = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
                            (name.to_string(), value.to_str().unwrap().to_owned())
                        };
                        let body = body.collect().await.unwrap().to_bytes();
                        seen.lock().unwrap().push(Arrived {
                            method: format!("{} {}", head.method, head.uri),
                            headers: head.headers.iter().map(header).collect(),
                            body: serde_json::from_slice(&body).unwrap(),
                        });
                        let mut statuses = statuses.lock().unwrap();
                        let status = if statuses.is_empty() { 200 } else { statuses.remove(0) };
                        let mut response = Response::new(Full::new(Bytes::from_static(b"OK")));
                        *response.status_mut() = StatusCode::from_u16(status).unwrap();
                        Ok::<_, Infallible>(response)
                    }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Self { url, arrived }
    }

    fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }
}

async fn on_clock(builder: Builder) -> (Emulator, ManualClock) {
    let clock = ManualClock::new(SystemTime::now());
    let emulator = start(builder.auth(Auth::Off).clock(Arc::new(clock.clone()))).await;
    (emulator, clock)
}

async fn ask(emulator: &Emulator, path: &str, form: &[(&str, &str)]) -> Value {
    let pairs: Vec<(String, String)> =
        form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let request = http_client()
        .post(format!("{}/openapi/{path}", emulator.url()))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(crate::signing::pairs_text(&pairs));
    let body: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(body["code"], 0, "{body}");
    body["data"].clone()
}

/// Subscribes the card and suspends it; afterwards the clock is one second before the check.
async fn suspended_after_subscribing(emulator: &Emulator, clock: &ManualClock, url: &str) {
    let sims = json!([SIM]).to_string();
    let form = [("simNos", sims.as_str()), ("updateStatus", "1"), ("subscribeUrl", url)];
    ask(emulator, "iot/batchSubscribe", &form).await;
    ask(emulator, "iot/batchShutdown", &[("simNos", &sims)]).await;
    clock.advance(Duration::from_secs(3599));
    assert_eq!(emulator.deliver_pushes().await, 0);
}

#[tokio::test]
async fn a_changed_card_is_pushed_at_the_next_hour_with_a_valid_signature() {
    let receiver = Receiver::new(&[]).await;
    let (emulator, clock) = on_clock(Emulator::builder().strict(true).cards(vec![card()])).await;
    suspended_after_subscribing(&emulator, &clock, &receiver.url).await;
    clock.advance(Duration::from_secs(1));
    emulator.deliver_pushes().await;
    let arrived = receiver.arrived();
    assert_eq!(arrived.len(), 1);
    let push = &arrived[0];
    assert_eq!(push.method, "POST /pushed?to=me");
    let header = |name: &str| push.headers[name].as_str();
    assert!(header("content-type").starts_with("application/json"));
    assert_eq!((header("appid"), header("apiversion")), ("10001", "2.0.0"));
    let now = clock_seconds(&clock);
    assert!(header("timestamp").parse::<u64>().unwrap().abs_diff(now) <= 1);
    let text = format!(
        "{}{}{}{}{}",
        "10001",
        "2.0.0",
        header("traceid"),
        header("timestamp"),
        "test-api-key-0000000000000000000"
    );
    assert_eq!(header("sign"), hex(&Md5::digest(text.as_bytes())));
    // The body is the response of batchQuerySimInfo.
    let items = &push.body["data"]["items"];
    assert_eq!((&push.body["code"], &push.body["traceID"]), (&json!(0), &json!(header("traceid"))));
    assert_eq!((&items[0]["simNo"], &items[0]["simStatus"]), (&json!(SIM), &json!(4)));
    let stored = ask(&emulator, "iot/batchQuerySimInfo", &[("simNos", &json!([SIM]).to_string())]).await;
    assert_eq!(&stored["items"], items);
    let pushes = emulator.pushes();
    assert_eq!((pushes[0].kind, pushes[0].outcome, pushes[0].attempt), (PushKind::Cards, PushOutcome::Delivered, 1));
    assert_eq!((pushes[0].numbers[0].as_str(), pushes[0].status), (SIM, Some(200)));
    // Nothing more changes.
    clock.advance(Duration::from_secs(3600));
    assert_eq!(emulator.deliver_pushes().await, 0);
    emulator.shutdown().await;
}

fn clock_seconds(clock: &ManualClock) -> u64 {
    simfleet_emulator::Clock::now(clock).duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
}

#[tokio::test]
async fn a_failed_card_push_is_retried_after_half_an_hour_and_two_hours() {
    let receiver = Receiver::new(&[500, 404]).await;
    let (emulator, clock) = on_clock(Emulator::builder().strict(true).cards(vec![card()])).await;
    suspended_after_subscribing(&emulator, &clock, &receiver.url).await;
    clock.advance(Duration::from_secs(1));
    emulator.deliver_pushes().await;
    let mut seen = vec![receiver.arrived().len()];
    for seconds in [1799, 1, 5399, 1, 86_400] {
        clock.advance(Duration::from_secs(seconds));
        emulator.deliver_pushes().await;
        seen.push(receiver.arrived().len());
    }
    assert_eq!(seen, [1, 1, 2, 2, 3, 3]);
    let arrived = receiver.arrived();
    // The same state, but a new trace id for each attempt.
    assert_eq!(arrived[0].body["data"], arrived[2].body["data"]);
    assert_ne!(arrived[0].headers["traceid"], arrived[2].headers["traceid"]);
    let outcomes: Vec<_> = emulator.pushes().iter().map(|push| (push.attempt, push.status, push.outcome)).collect();
    let failed = PushOutcome::Failed;
    assert_eq!(outcomes, [(1, Some(500), failed), (2, Some(404), failed), (3, Some(200), PushOutcome::Delivered)]);
    assert_eq!(emulator.push_counts().given_up, 0);
}

#[tokio::test]
async fn push_now_retries_a_push_that_was_given_up() {
    let receiver = Receiver::new(&[503, 503, 503]).await;
    let (emulator, clock) = on_clock(Emulator::builder().strict(true).cards(vec![card()])).await;
    suspended_after_subscribing(&emulator, &clock, &receiver.url).await;
    for _ in 0..5 {
        clock.advance(Duration::from_secs(7200));
        emulator.deliver_pushes().await;
    }
    let counts = emulator.push_counts();
    assert_eq!((receiver.arrived().len(), counts.given_up, counts.waiting), (3, 1, 0));
    assert_eq!(emulator.push_now().await, 1);
    assert_eq!((emulator.push_counts().delivered, emulator.push_now().await), (1, 0));
}

#[tokio::test]
async fn an_order_is_pushed_at_every_change_and_retried_on_its_own_schedule() {
    let receiver = Receiver::new(&[200, 500]).await;
    let (emulator, clock) = on_clock(Emulator::builder().push_layout(PushLayout::Bare)).await;
    let form = [
        ("goodsId", "102"),
        ("certName", "测试"),
        ("certId", "110101199001010000"),
        ("contractPhone", "19200000002"),
        ("address", "测试路1号"),
        ("promoCode", "p1"),
        ("customNo", "order1"),
        ("callbackUrl", receiver.url.as_str()),
    ];
    let order = ask(&emulator, "order/apply", &form).await;
    assert_eq!(order["status"], 999);
    clock.advance(Duration::from_secs(120));
    emulator.deliver_pushes().await;
    let first = receiver.arrived()[0].body.clone();
    assert_eq!((&first["keyNo"], &first["customNo"], &first["status"]), (&order["keyNo"], &json!("order1"), &json!(1)));
    // Handed to the warehouse within half an hour; the receiver rejects this push.
    clock.advance(Duration::from_secs(1800));
    emulator.deliver_pushes().await;
    clock.advance(Duration::from_secs(7199));
    emulator.deliver_pushes().await;
    let handed = |arrived: &[Arrived]| arrived.iter().filter(|push| push.body["status"] == 13).count();
    assert_eq!(handed(&receiver.arrived()), 1);
    clock.advance(Duration::from_secs(1));
    emulator.deliver_pushes().await;
    assert_eq!(handed(&receiver.arrived()), 2);
    clock.advance(Duration::from_secs(30 * 86_400));
    emulator.deliver_pushes().await;
    let arrived = receiver.arrived();
    let mut statuses: Vec<i64> = arrived.iter().map(|push| push.body["status"].as_i64().unwrap()).collect();
    statuses.dedup();
    statuses.retain(|status| *status != 13);
    assert_eq!(statuses, [1, 4, 6, 5]);
    // Activated, recharged, settled.
    let last = &arrived[arrived.len() - 3..];
    let states: Vec<_> =
        last.iter().map(|push| (&push.body["firstRechargeStatus"], &push.body["settleStatus"])).collect();
    let state = [(1, 3), (2, 3), (2, 2)].map(|(recharge, settle)| (json!(recharge), json!(settle)));
    assert_eq!(states, state.iter().map(|(recharge, settle)| (recharge, settle)).collect::<Vec<_>>());
    let searched = ask(&emulator, "order/search", &[("customNos", r#"["order1"]"#)]).await;
    assert_eq!(searched["list"][0], arrived[arrived.len() - 1].body);
}

#[tokio::test]
async fn card_pushes_have_the_configured_layout() {
    for layout in [PushLayout::Envelope, PushLayout::Bare, PushLayout::List] {
        let receiver = Receiver::new(&[]).await;
        let growing = |sim: &str| Card { flow_kb_per_hour: 100, ..Card::with_sim_no(sim) };
        let cards = vec![growing("19200000011"), growing("19200000012")];
        let (emulator, clock) = on_clock(Emulator::builder().strict(true).cards(cards).push_layout(layout)).await;
        let sims = json!(["19200000011", "19200000012"]).to_string();
        let form = [("simNos", sims.as_str()), ("updateStatus", "1"), ("subscribeUrl", &receiver.url)];
        ask(&emulator, "iot/batchSubscribe", &form).await;
        clock.advance(Duration::from_secs(3600));
        emulator.deliver_pushes().await;
        let bodies: Vec<Value> = receiver.arrived().into_iter().map(|push| push.body).collect();
        let flow = |value: &Value| value["useFlow"].as_i64();
        match layout {
            PushLayout::Envelope => assert_eq!(bodies[0]["data"]["items"].as_array().unwrap().len(), 2),
            PushLayout::List => assert_eq!((bodies.len(), flow(&bodies[0][1])), (1, Some(100))),
            _ => assert_eq!((bodies.len(), flow(&bodies[0])), (2, Some(100))),
        }
    }
}

#[tokio::test]
async fn pushes_to_other_hosts_are_rejected_and_a_closed_port_is_a_failure() {
    let (emulator, clock) = on_clock(Emulator::builder().strict(true).cards(vec![card()])).await;
    suspended_after_subscribing(&emulator, &clock, "http://192.0.2.1/cards").await;
    clock.advance(Duration::from_secs(1));
    emulator.deliver_pushes().await;
    let push = &emulator.pushes()[0];
    assert_eq!((push.outcome, push.trace.as_str(), push.status), (PushOutcome::Rejected, "", None));
    assert!(push.error.contains("loopback"));

    let gone = Receiver::new(&[]).await.url.replace("127.0.0.1", "127.0.0.77");
    let sims = json!([SIM]).to_string();
    ask(&emulator, "iot/batchSubscribe", &[("simNos", &sims), ("updateStatus", "1"), ("subscribeUrl", &gone)]).await;
    ask(&emulator, "iot/batchRestore", &[("simNos", &sims)]).await;
    clock.advance(Duration::from_secs(3600));
    emulator.deliver_pushes().await;
    let push = emulator.pushes().pop().unwrap();
    assert_eq!((push.outcome, emulator.push_counts().waiting), (PushOutcome::Failed, 1));
    assert!(push.error.contains("connect"), "{}", push.error);
    emulator.shutdown().await;
}

#[tokio::test]
async fn pushes_are_sent_automatically_on_the_system_clock() {
    let receiver = Receiver::new(&[]).await;
    let growing = Card { flow_kb_per_hour: 100, ..Card::with_sim_no(SIM) };
    // An emulated hour takes 50 milliseconds.
    let builder = Emulator::builder().auth(Auth::Off).strict(true).cards(vec![growing]).time_scale(72_000.0);
    let emulator = start(builder).await;
    let sims = json!([SIM]).to_string();
    let form = [("simNos", sims.as_str()), ("updateStatus", "1"), ("subscribeUrl", &receiver.url)];
    ask(&emulator, "iot/batchSubscribe", &form).await;
    let arrived = async {
        while receiver.arrived().len() < 2 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), arrived).await.unwrap();
    emulator.shutdown().await;
}

#[tokio::test]
async fn a_silent_subscriber_delays_neither_responses_nor_the_shutdown() {
    // Connections are accepted, but the subscriber reads nothing.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    let (emulator, clock) = on_clock(Emulator::builder().strict(true).cards(vec![card()])).await;
    suspended_after_subscribing(&emulator, &clock, &url).await;
    clock.advance(Duration::from_secs(1));
    // The push has started once its connection is accepted.
    let (_connection, _) = silent.accept().await.unwrap();
    let answered = ask(&emulator, "iot/batchQuerySimInfo", &[("simNos", &json!([SIM]).to_string())]).await;
    assert_eq!(answered["items"][0]["simStatus"], 4);
    assert!(tokio::time::timeout(Duration::from_secs(5), emulator.shutdown()).await.is_ok());
}
