//! Whole calls: one without a network, and throughput on loopback beside bare reqwest.
//!
//! Throughput: one thread, 32 calls in flight, a server of canned answers on a thread of its own. `bare` posts to the same
//! URL, signed once and for all, through a client with the same settings, and reads the body; `simfleet` builds, signs,
//! sends, decodes and judges each call. Both run in turn; the median of the ratios round by round is the figure.

#![allow(missing_docs)]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use simfleet::linkcard_client::Client;
use simfleet::runtime::{BoxFuture, Operation, Pipeline, PrepareError};
use simfleet::{AccessKey, Linkcard};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[path = "common/mod.rs"]
mod common;

const ANSWER: &str = include_str!("../../../specs/examples/linkcard/GetCardRealStatus.json");
const IN_FLIGHT: usize = 32;
const CALLS: usize = 4000;
const ROUNDS: usize = 15;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    // An argument picks one part, for a profiler to look at: `cargo bench -p simfleet --bench calls -- loopback`.
    let only = std::env::args().nth(1).filter(|argument| !argument.starts_with('-'));
    let wanted = |part: &str| only.as_deref().is_none_or(|only| only == part);
    runtime.block_on(async {
        if wanted("call") {
            without_network().await?;
        }
        if wanted("loopback") {
            throughput().await?;
        }
        Ok(())
    })
}

fn builder() -> simfleet::LinkcardBuilder {
    Linkcard::builder().credentials(AccessKey::new("testid", "testsecret")).rate_limits(false)
}

/// Signs like the real thing and answers by itself.
#[derive(Debug)]
struct NoNetwork(Arc<dyn Pipeline>);

impl Pipeline for NoNetwork {
    fn prepare<'a>(
        &'a self,
        operation: &'static Operation,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<(), PrepareError>> {
        self.0.prepare(operation, request)
    }

    fn execute<'a>(
        &'a self,
        _: &'a reqwest::Client,
        _: &'static Operation,
        _: reqwest::Request,
    ) -> BoxFuture<'a, reqwest::Result<reqwest::Response>> {
        Box::pin(async { Ok(reqwest::Response::from(http::Response::new(ANSWER))) })
    }
}

async fn without_network() -> Result<(), Box<dyn std::error::Error>> {
    let linkcard = builder().build()?;
    let client =
        Client::new_with_client("http://127.0.0.1:1", reqwest::Client::new(), Arc::new(NoNetwork(linkcard.pipeline())));
    let mut rounds = Vec::new();
    for _ in 0..101 {
        let start = Instant::now();
        for _ in 0..200 {
            let call = client.get_card_real_status().iccid("89860000000000000001").serial_no(["4f84b7a5-90aa-4bbb"]);
            let reply = linkcard.send(call).await?;
            assert_eq!(reply.data.len(), 1);
        }
        rounds.push(start.elapsed().as_secs_f64() * 1e6 / 200.0);
    }
    println!("one signed call without network: {:.1} us (median of 101 rounds)", common::median(rounds.into_iter()));
    Ok(())
}

async fn throughput() -> Result<(), Box<dyn std::error::Error>> {
    let address = serve()?;
    let url = format!("http://{address}");
    let linkcard = builder().endpoint(&url).build()?;
    let bare = reqwest::Client::builder()
        .pool_idle_timeout(Duration::from_secs(5))
        .redirect(reqwest::redirect::Policy::none())
        .user_agent("bare")
        .timeout(Duration::from_secs(30))
        .build()?;
    let prepared = prepared(&linkcard, &url).await?;
    let mut rounds = Vec::new();
    for round in 0..=ROUNDS {
        let ours = per_second(|| async {
            let call = linkcard.client().get_card_real_status().iccid("89860000000000000001");
            linkcard.send(call.serial_no(["4f84b7a5-90aa-4bbb"])).await.is_ok()
        })
        .await?;
        let theirs = per_second(|| async {
            match bare.post(prepared.as_str()).header("accept", "application/json").send().await {
                Ok(response) => response.bytes().await.is_ok_and(|body| body.len() == ANSWER.len()),
                Err(_) => false,
            }
        })
        .await?;
        // The first round opens the connections.
        if round > 0 {
            rounds.push((ours, theirs));
        }
    }
    let ours = common::median(rounds.iter().map(|(ours, _)| *ours));
    let theirs = common::median(rounds.iter().map(|(_, theirs)| *theirs));
    let ratio = common::median(rounds.iter().map(|(ours, theirs)| ours / theirs));
    println!(
        "loopback, one thread, {IN_FLIGHT} in flight: simfleet {ours:.0}/s, bare reqwest {theirs:.0}/s, ratio {ratio:.3}"
    );
    Ok(())
}

/// The URL that a call is sent to, signed.
async fn prepared(linkcard: &Linkcard, url: &str) -> Result<String, Box<dyn std::error::Error>> {
    let mut request = reqwest::Client::new()
        .post(format!("{url}/"))
        .header("accept", "application/json")
        .query(&[("Iccid", "89860000000000000001"), ("SerialNo", "[\"4f84b7a5-90aa-4bbb\"]")])
        .build()?;
    let operation = &simfleet::linkcard_client::operations::GET_CARD_REAL_STATUS;
    linkcard.pipeline().prepare(operation, &mut request).await?;
    Ok(request.url().to_string())
}

async fn per_second<F: Future<Output = bool>>(call: impl Fn() -> F) -> Result<f64, Box<dyn std::error::Error>> {
    let start = Instant::now();
    let mut calls = futures_util::stream::iter(0..CALLS).map(|_| call()).buffer_unordered(IN_FLIGHT);
    while let Some(good) = calls.next().await {
        if !good {
            return Err("a call failed".into());
        }
    }
    #[allow(clippy::cast_precision_loss)]
    Ok(CALLS as f64 / start.elapsed().as_secs_f64())
}

/// A server of one canned answer, on a thread of its own.
fn serve() -> Result<SocketAddr, Box<dyn std::error::Error>> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{ANSWER}",
        ANSWER.len()
    );
    std::thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        runtime.block_on(async move {
            let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
            while let Ok((mut stream, _)) = listener.accept().await {
                let answer = answer.clone();
                tokio::spawn(async move {
                    let _ = stream.set_nodelay(true);
                    let mut buffer = vec![0; 16 * 1024];
                    let mut filled = 0;
                    while let Ok(read @ 1..) = stream.read(&mut buffer[filled..]).await {
                        filled += read;
                        // Requests here have no body and are not pipelined.
                        if buffer[..filled].ends_with(b"\r\n\r\n") {
                            filled = 0;
                            if stream.write_all(answer.as_bytes()).await.is_err() {
                                return;
                            }
                        }
                    }
                });
            }
        });
    });
    Ok(address)
}
