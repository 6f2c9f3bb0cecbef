//! A receiver of pushes as part of a web service: it verifies, parses, handles and responds.
//!
//! ```sh
//! SIMFLEET_HAOKA_APP_ID=10001 SIMFLEET_HAOKA_API_KEY=… cargo run --example receive_pushes
//! ```
//!
//! Pass `https://your.host/pushes` to `batchSubscribe` (`subscribeUrl`) or `order/apply` (`callbackUrl`), and put an
//! https proxy in front: the signature does not cover the body.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::post;
use simfleet::AppKey;
use simfleet::haoka::callback::{BODY_LIMIT, Push, Verifier, answer, is_stale_order, settled};
use simfleet::haoka_client::types::Order;
use tokio::net::TcpListener;

/// The state that all requests share.
#[derive(Clone)]
struct Receiver {
    verifier: Verifier,
    /// The newest state of each order. A real service keeps it in its database.
    orders: Arc<Mutex<HashMap<String, Order>>>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let receiver = Receiver { verifier: Verifier::new(AppKey::from_env()?)?, orders: Arc::default() };
    let app = Router::new()
        .route("/pushes", post(receive))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(receiver.clone());
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("receiving at http://{}/pushes", listener.local_addr()?);
    // Pushes that are being handled still get a response.
    axum::serve(listener, app).with_graceful_shutdown(interrupted()).await?;
    println!("{} orders known", receiver.orders.lock().unwrap_or_else(PoisonError::into_inner).len());
    Ok(())
}

async fn interrupted() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        eprintln!("cannot listen for interrupts: {error}");
    }
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> impl IntoResponse {
    let status = process(&receiver, &headers, &body);
    (status, [(CONTENT_TYPE, answer::CONTENT_TYPE)], answer::BODY)
}

fn process(receiver: &Receiver, headers: &HeaderMap, body: &[u8]) -> StatusCode {
    let verified = match receiver.verifier.verify(headers, body) {
        Ok(verified) => verified,
        Err(rejection) => {
            eprintln!("rejected: {rejection}");
            return rejection.status();
        }
    };
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let push = match Push::parse(content_type, body) {
        Ok(push) => push,
        Err(error) => {
            eprintln!("cannot parse the push: {error}");
            return error.status();
        }
    };
    if let Err(error) = handle(receiver, push) {
        eprintln!("cannot handle the push: {error}");
        // `verified` is dropped here, so the platform may send the push again.
        return answer::TRY_AGAIN;
    }
    verified.accept();
    answer::ACCEPTED
}

/// Handles a push. Pushes may be repeated, late and out of order, so handling one again must be harmless.
fn handle(receiver: &Receiver, push: Push) -> Result<(), Box<dyn Error>> {
    match push {
        Push::Cards(rows) => {
            for row in rows {
                println!("card {:?}: {:?}", row.record.sim_no, row.record.sim_status);
            }
        }
        Push::Orders(rows) => {
            let mut orders = receiver.orders.lock().map_err(|_| "a thread panicked while it held the orders")?;
            for row in rows {
                let Some(number) = row.record.key_no.clone() else { continue };
                if orders.get(&number).is_some_and(|known| is_stale_order(known, &row.record)) {
                    println!("order {number}: ignored an older state that arrived late");
                    continue;
                }
                println!("order {number}: {:?}", row.record.status);
                for (month, entry) in settled(&row.record) {
                    println!("order {number}: settled {month:?}: {:?}", entry.settle_reward);
                }
                orders.insert(number, row.record);
            }
        }
        Push::Unknown(value) => println!("unknown push: {value}"),
        _ => println!("unknown kind of push"),
    }
    Ok(())
}
