//! The order of the demo: its changes are pushed to a receiver in this process, which verifies them.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::CONTENT_TYPE;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use simfleet::haoka::callback::{BODY_LIMIT, Push, Verifier, answer};
use simfleet::haoka_client::types::{Order, OrderStatus, SettleStatus};
use simfleet::runtime::OpenCode;
use simfleet::{AppKey, Haoka};
use simfleet_emulator::Emulator;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use super::transcript::Transcript;
use crate::credentials::EMULATOR_APP;
use crate::error::{CliError, socket_remedy};
use crate::lang::text;
use crate::output::OutputRow;

/// How many times faster than real time the emulator of this step runs: an order is settled after days.
const SPEED: f64 = 300_000.0;
/// The number of pushes for an order that succeeds.
const PUSHES: usize = 7;
/// How long to wait for all pushes, in real time.
const TIMEOUT: Duration = Duration::from_secs(20);

pub(super) async fn order_pushes(transcript: &mut Transcript, number: u32) -> Result<usize, CliError> {
    transcript.step(number, &text!("demo-step-order"));
    let listen_error = |error: &dyn std::fmt::Display| {
        let message = text!("demo-cannot-listen", error = error.to_string());
        CliError::local(&message, socket_remedy(&message, text!("demo-emulator-fails-remedy")))
    };
    let local = ([127, 0, 0, 1], 0).into();
    let emulator = Emulator::builder().time_scale(SPEED).start(local).await.map_err(|error| listen_error(&error))?;
    let listener = TcpListener::bind(local).await.map_err(|error| listen_error(&error))?;
    let address = listener.local_addr().map_err(|error| listen_error(&error))?;
    let key = AppKey::new(EMULATOR_APP.0, EMULATOR_APP.1);
    let (send, mut orders) = mpsc::unbounded_channel();
    let receiver = Arc::new(OrderReceiver { verifier: Verifier::new(key.clone())?, orders: send });
    let serving = tokio::spawn(serve(listener, receiver));
    let haoka = Haoka::builder().endpoint(emulator.url()).credentials(key).build()?;
    let application = haoka.order_apply().goods_id("101").promo_code("DEMO").custom_no("demo-1");
    let buyer = application.cert_name("测试").cert_id("110101199001010000").contract_phone("19200000002");
    let order = buyer.address("测试路1号").callback_url(format!("http://{address}/pushes"));
    let data = haoka.send(order).await?.answer.data.unwrap_or_default();
    let order_number = data.get("keyNo").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    transcript.print(&text!("demo-order", order = order_number.as_str(), url = format!("http://{address}/pushes")));
    let mut seen: Vec<Order> = Vec::new();
    let all = async {
        while seen.len() < PUSHES
            && let Some(order) = orders.recv().await
        {
            seen.push(order);
        }
    };
    // The checks below report missing pushes.
    let _ = tokio::time::timeout(TIMEOUT, all).await;
    serving.abort();
    let rows: Vec<OutputRow> = seen.iter().map(row).collect();
    transcript.print_table(&rows, &["status", "status_name", "express_no", "settle_status", "settle_reward"]);
    let same = seen.iter().all(|order| order.key_no.as_deref() == Some(&*order_number) && !order_number.is_empty());
    transcript.check(&text!("demo-check-pushes"), seen.len() == PUSHES && same);
    let settled = seen.last().is_some_and(|order| {
        order.settle_status == Some(SettleStatus::Settled) && order.status == Some(OrderStatus::Activated)
    });
    transcript.check(&text!("demo-check-settled"), settled);
    let requests = emulator.log().len();
    emulator.shutdown().await;
    Ok(requests)
}

fn row(order: &Order) -> OutputRow {
    let reward = order.settle_reward.filter(|reward| *reward != 0.0);
    OutputRow::new()
        .with("status", order.status.map(OpenCode::code))
        .with("status_name", order.status_name.clone())
        .with("express_no", order.express_no.clone())
        .with("settle_status", order.settle_status.map(OpenCode::code))
        .with("settle_reward", reward)
}

/// Verifies pushes and sends the orders in them to a channel.
#[derive(Debug)]
struct OrderReceiver {
    verifier: Verifier,
    orders: mpsc::UnboundedSender<Order>,
}

async fn serve(listener: TcpListener, receiver: Arc<OrderReceiver>) {
    while let Ok((stream, _)) = listener.accept().await {
        let receiver = Arc::clone(&receiver);
        let service = service_fn(move |request| {
            let receiver = Arc::clone(&receiver);
            async move {
                let mut response = Response::new(Full::new(Bytes::from(answer::BODY)));
                *response.status_mut() = receiver.receive(request).await;
                Ok::<_, Infallible>(response)
            }
        });
        // Errors are ignored: if a connection ends early, the emulator sends the push again.
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

impl OrderReceiver {
    async fn receive(&self, request: Request<Incoming>) -> StatusCode {
        let (head, body) = request.into_parts();
        let Ok(body) = Limited::new(body, BODY_LIMIT).collect().await else { return StatusCode::BAD_REQUEST };
        let body = body.to_bytes();
        let verified = match self.verifier.verify(&head.headers, &body) {
            Ok(verified) => verified,
            Err(rejection) => return rejection.status(),
        };
        let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let Ok(Push::Orders(rows)) = Push::parse(content_type, &body) else { return StatusCode::BAD_REQUEST };
        for row in rows {
            if self.orders.send(row.record).is_err() {
                return answer::TRY_AGAIN;
            }
        }
        verified.accept();
        answer::ACCEPTED
    }
}
