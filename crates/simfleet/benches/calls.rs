//! Whole calls: one without a network, and throughput on loopback compared with plain reqwest.
//!
//! Throughput is measured with one thread, 32 calls in flight, and a server of fixed responses on another thread.
//! `bare` posts to the same URL, which was signed once, through a client with the same settings, and reads the body.
//! `simfleet` builds, validates, signs, sends, decodes and classifies each call, on each of its transports. All run in
//! turn, and the result is the median of the ratios of each round.
//!
//! An argument selects one part: `call` or `loopback`. To count instructions or allocations with valgrind, run one kind
//! of call with two different counts and divide the difference: `… --bench calls -- count bare 2000`, `count reqwest
//! 2000`, `count lean 2000`, `count none 2000`.

#![allow(missing_docs)]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use http::HeaderMap;
use simfleet::clock::BoxFuture;
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use simfleet::{AccessKey, Linkcard};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

mod support;

const ANSWER: &str = include_str!("../../../specs/examples/linkcard/GetCardRealStatus.json");
const IN_FLIGHT: usize = 32;
const CALLS: usize = 4000;
const ROUNDS: usize = 15;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    runtime.block_on(async {
        match arguments.as_slice() {
            ["count", kind, calls] => count(kind, calls.parse()?).await,
            ["call", ..] => without_network().await,
            ["loopback", ..] => throughput().await,
            _ => {
                without_network().await?;
                throughput().await
            }
        }
    })
}

fn builder() -> simfleet::LinkcardBuilder {
    Linkcard::builder().credentials(AccessKey::new("testid", "testsecret")).rate_limits(false)
}

/// A transport without a network that records the URL of the first request.
#[derive(Debug, Default)]
struct NoNetwork(std::sync::Mutex<String>);

impl Transport for NoNetwork {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        if let Ok(mut url) = self.0.lock()
            && url.is_empty()
        {
            *url = request.url();
        }
        Box::pin(async { Ok(HttpResponse::new(200, HeaderMap::new(), ANSWER)) })
    }
}

async fn one(linkcard: &Linkcard) -> bool {
    let request = linkcard.get_card_real_status().iccid("89860000000000000001").serial_no(["4f84b7a5-90aa-4bbb"]);
    request.send().await.is_ok_and(|reply| reply.answer.data.len() == 1)
}

async fn without_network() -> Outcome {
    let linkcard = builder().transport(Arc::new(NoNetwork::default())).build()?;
    let mut rounds = Vec::new();
    for _ in 0..101 {
        let start = Instant::now();
        for _ in 0..200 {
            assert!(one(&linkcard).await);
        }
        rounds.push(start.elapsed().as_secs_f64() * 1e6 / 200.0);
    }
    println!("one signed call without network: {:.2} us (median of 101 rounds)", support::median(rounds.into_iter()));
    Ok(())
}

/// The clients that are compared, all with one server.
struct Sides {
    prepared: String,
    bare: reqwest::Client,
    reqwest: Linkcard,
    #[cfg(feature = "lean-transport")]
    lean: Linkcard,
}

impl Sides {
    async fn new() -> Outcome<Self> {
        let url = format!("http://{}", serve()?);
        let bare = reqwest::Client::builder()
            .pool_idle_timeout(Duration::from_secs(5))
            .redirect(reqwest::redirect::Policy::none())
            .user_agent("bare")
            .timeout(Duration::from_secs(30))
            .build()?;
        let captured = Arc::new(NoNetwork::default());
        let signing = builder().endpoint(&url).transport(Arc::clone(&captured) as Arc<dyn Transport>).build()?;
        assert!(one(&signing).await);
        let prepared = captured.0.lock().map_err(|_| "a poisoned lock")?.clone();
        Ok(Self {
            prepared,
            bare,
            reqwest: builder().endpoint(&url).build()?,
            #[cfg(feature = "lean-transport")]
            lean: {
                let transport = simfleet::transport::LeanTransport::new(Duration::from_secs(5))?;
                builder().endpoint(&url).transport(Arc::new(transport)).build()?
            },
        })
    }

    async fn bare(&self) -> bool {
        match self.bare.post(self.prepared.as_str()).header("accept", "application/json").send().await {
            Ok(response) => response.bytes().await.is_ok_and(|body| body.len() == ANSWER.len()),
            Err(_) => false,
        }
    }
}

async fn throughput() -> Outcome {
    let sides = Sides::new().await?;
    let mut rounds: Vec<[f64; 3]> = Vec::new();
    for round in 0..=ROUNDS {
        let bare = per_second(CALLS, || sides.bare()).await?;
        let ours = per_second(CALLS, || one(&sides.reqwest)).await?;
        #[cfg(feature = "lean-transport")]
        let lean = per_second(CALLS, || one(&sides.lean)).await?;
        #[cfg(not(feature = "lean-transport"))]
        let lean = f64::NAN;
        // The first round opens the connections.
        if round > 0 {
            rounds.push([bare, ours, lean]);
        }
    }
    let median = |side: usize| support::median(rounds.iter().map(|round| round[side]));
    let ratio = |side: usize| support::median(rounds.iter().map(|round| round[side] / round[0]));
    println!("loopback, one thread, {IN_FLIGHT} in flight, bare reqwest {:.0}/s", median(0));
    println!("  on reqwest:            {:.0}/s, ratio {:.3}", median(1), ratio(1));
    println!("  on the lean transport: {:.0}/s, ratio {:.3}", median(2), ratio(2));
    Ok(())
}

/// Makes one kind of call, for a tool that counts.
async fn count(kind: &str, calls: usize) -> Outcome {
    let sides = Sides::new().await?;
    let none = builder().transport(Arc::new(NoNetwork::default())).build()?;
    match kind {
        "bare" => drop(per_second(calls, || sides.bare()).await?),
        "reqwest" => drop(per_second(calls, || one(&sides.reqwest)).await?),
        #[cfg(feature = "lean-transport")]
        "lean" => drop(per_second(calls, || one(&sides.lean)).await?),
        "none" => drop(per_second(calls, || one(&none)).await?),
        other => return Err(format!("there is no kind `{other}`").into()),
    }
    Ok(())
}

async fn per_second<F: Future<Output = bool>>(calls: usize, call: impl Fn() -> F) -> Outcome<f64> {
    let start = Instant::now();
    let mut running = futures_util::stream::iter(0..calls).map(|_| call()).buffer_unordered(IN_FLIGHT);
    while let Some(good) = running.next().await {
        if !good {
            return Err("a call failed".into());
        }
    }
    #[allow(clippy::cast_precision_loss)]
    Ok(calls as f64 / start.elapsed().as_secs_f64())
}

/// Starts a server with one fixed response on its own thread.
fn serve() -> Outcome<SocketAddr> {
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
