//! `simfleet listen`: pushes of the platform, as lines of JSON.
//!
//! Promise: a push is answered with 200 only when all its lines were written; otherwise the platform is left to send it
//! again. Memory is bounded: connections, bodies and what waits for stdout.
//! Never: prints a body that failed verification, unless told to.

mod printer;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::Value;
use simfleet::clock::{Clock, SystemClock};
use simfleet::haoka::callback::{BODY_LIMIT, Push, Rejection, Verified, Verifier, answer};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use crate::args::{Global, ListenArgs};
use crate::exit::{Exit, Failure};
use crate::output::{OutputFormat, Row, say};
use crate::services;
use printer::Printer;

/// Connections at a time; others wait to be accepted.
const CONNECTIONS: usize = 128;
/// How long a sender may take for a head, and for a body.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long answers may still take in the end.
const LAST_ANSWERS: Duration = Duration::from_secs(2);
/// How long to wait before accepting again when the system has no descriptors left.
const ACCEPT_PAUSE: Duration = Duration::from_millis(20);

/// What happened so far.
#[derive(Debug, Default)]
struct Tally {
    pushes: u64,
    rows: u64,
    rejected: u64,
    /// Why stdout could not be written.
    broken: Option<std::io::Error>,
}

/// What every request needs.
#[derive(Debug)]
struct Desk {
    verifier: Verifier,
    clock: SystemClock,
    printer: Printer,
    path: Option<String>,
    count: Option<u64>,
    allow_unsigned: bool,
    /// Held while lines are written, so that `--count` is not passed by two pushes at once.
    turn: tokio::sync::Mutex<()>,
    tally: Mutex<Tally>,
    stop: watch::Sender<bool>,
}

pub(crate) async fn run(global: &Global, args: ListenArgs) -> Result<Exit, Failure> {
    if matches!(global.output, OutputFormat::Json | OutputFormat::Csv) {
        return Err(Failure::unusable("listen prints lines as pushes come", "leave --output out, or give jsonl"));
    }
    let verifier = Verifier::new(services::app_key(global)?)?.window(args.window);
    let unheard = |error: std::io::Error| Failure::local(format!("signals cannot be heard: {error}"), "try again");
    let mut terminate = signal(SignalKind::terminate()).map_err(unheard)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(unheard)?;
    let unbound = |error: std::io::Error| {
        Failure::local(
            format!("cannot listen on {}: {error}", args.listen),
            "choose another address with --listen; port 0 picks one",
        )
    };
    let listener = TcpListener::bind(args.listen).await.map_err(unbound)?;
    let address = listener.local_addr().map_err(unbound)?;
    let desk = Arc::new(Desk {
        verifier,
        clock: SystemClock::new(),
        printer: Printer::start(),
        path: args.path,
        count: args.count,
        allow_unsigned: args.allow_unsigned,
        turn: tokio::sync::Mutex::new(()),
        tally: Mutex::default(),
        stop: watch::Sender::new(false),
    });
    say!("simfleet: listening on http://{address}{}", desk.path.as_deref().unwrap_or("/"));
    let mut serving = pin!(serve(listener, Arc::clone(&desk)));
    let served = tokio::select! {
        () = serving.as_mut() => true,
        _ = terminate.recv() => false,
        _ = interrupt.recv() => false,
    };
    desk.stop.send_replace(true);
    if !served {
        serving.await;
    }
    let Tally { pushes, rows, rejected, broken } = std::mem::take(&mut *desk.tally());
    say!("simfleet: stopped after {pushes} pushes with {rows} rows; {rejected} rejected");
    match broken {
        Some(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::local(format!("stdout cannot be written: {error}"), "free space or give another target"))
        }
        _ => Ok(Exit::Good),
    }
}

/// Serves until told to stop, then lets running answers end.
async fn serve(listener: TcpListener, desk: Arc<Desk>) {
    let mut stop = desk.stop.subscribe();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    // Dropping this set ends every connection.
    let mut connections = JoinSet::new();
    loop {
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place,
            () = stopped(&mut stop) => break,
        };
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let desk = Arc::clone(&desk);
                    connections.spawn(async move {
                        connection(stream, peer, desk).await;
                        drop(place);
                    });
                }
                Err(error) => {
                    say!("simfleet: cannot accept a connection: {error}");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            },
            Some(_) = connections.join_next() => {}
            () = stopped(&mut stop) => break,
        }
    }
    drop(listener);
    let ended = async { while connections.join_next().await.is_some() {} };
    // Whoever is still at it gets no answer, and so sends again.
    let _ = tokio::time::timeout(LAST_ANSWERS, ended).await;
}

async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stopped| *stopped).await;
}

async fn connection(stream: TcpStream, peer: SocketAddr, desk: Arc<Desk>) {
    let mut stop = desk.stop.subscribe();
    let service = service_fn(move |request| {
        let desk = Arc::clone(&desk);
        async move { Ok::<_, Infallible>(desk.respond(peer, request).await) }
    });
    let serving = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service);
    let mut serving = pin!(serving);
    // Connections that end early are the sender's matter; it sends again.
    let _ = tokio::select! {
        ended = serving.as_mut() => ended,
        () = stopped(&mut stop) => {
            serving.as_mut().graceful_shutdown();
            serving.await
        }
    };
}

/// What to answer instead of 200.
struct Answer {
    status: StatusCode,
    word: &'static str,
}

impl Desk {
    fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn respond(&self, peer: SocketAddr, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (status, text, kind) = match self.take(peer, request).await {
            Ok(()) | Err(Answer { status: answer::TAKEN, .. }) => {
                (answer::TAKEN, answer::BODY.to_owned(), answer::CONTENT_TYPE)
            }
            Err(Answer { status, word }) => (status, format!("{word}\n"), "text/plain"),
        };
        let mut response = Response::new(Full::new(Bytes::from(text)));
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        if status == StatusCode::METHOD_NOT_ALLOWED {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }

    /// Says why a push is not taken; the sender gets a word only.
    fn reject(&self, peer: SocketAddr, status: StatusCode, word: &'static str, why: &str) -> Answer {
        self.tally().rejected += 1;
        say!("simfleet: rejected a push from {peer} with {}: {why}", status.as_u16());
        Answer { status, word }
    }

    /// Takes one push to stdout.
    async fn take(&self, peer: SocketAddr, request: Request<Incoming>) -> Result<(), Answer> {
        let (head, body) = request.into_parts();
        if self.path.as_deref().is_some_and(|path| path != head.uri.path()) {
            return Err(self.reject(peer, StatusCode::NOT_FOUND, "not_found", "another path than --path"));
        }
        if head.method != Method::POST {
            return Err(self.reject(peer, StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "not a POST"));
        }
        // Strangers are turned away before their bodies are read.
        self.judged(peer, self.verifier.check(&head.headers))?;
        let body = self.body(peer, body).await?;
        let verified = self.judged(peer, self.verifier.verify(&head.headers, &body))?;
        let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let push = Push::parse(content_type, &body)
            .map_err(|error| self.reject(peer, error.status(), "unreadable", &error.to_string()))?;
        let rows = self.rows(push, &head.headers, verified.as_ref());
        self.print(peer, &rows).await?;
        if let Some(verified) = verified {
            verified.accept();
        }
        Ok(())
    }

    /// What the verifier says, with nothing in place of a push that only `--allow-unsigned` lets in.
    fn judged<T>(&self, peer: SocketAddr, verdict: Result<T, Rejection>) -> Result<Option<T>, Answer> {
        let rejection = match verdict {
            Ok(good) => return Ok(Some(good)),
            Err(rejection) => rejection,
        };
        let unsigned = matches!(
            rejection,
            Rejection::MissingHeader(_)
                | Rejection::Malformed { .. }
                | Rejection::NotForUs { .. }
                | Rejection::BadSignature
                | Rejection::OutsideWindow { .. }
        );
        if unsigned && self.allow_unsigned {
            return Ok(None);
        }
        Err(self.reject(peer, rejection.status(), rejection.as_str(), &rejection.to_string()))
    }

    async fn body(&self, peer: SocketAddr, body: Incoming) -> Result<Bytes, Answer> {
        match tokio::time::timeout(PATIENCE, Limited::new(body, BODY_LIMIT).collect()).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                let why = format!("more than {BODY_LIMIT} bytes");
                Err(self.reject(peer, StatusCode::PAYLOAD_TOO_LARGE, "too_large", &why))
            }
            Ok(Err(_)) => Err(self.reject(peer, StatusCode::BAD_REQUEST, "cut", "the body ended early")),
            Err(_) => Err(self.reject(peer, StatusCode::REQUEST_TIMEOUT, "too_slow", "the body did not come in time")),
        }
    }

    /// The lines of a push.
    fn rows(&self, push: Push, headers: &HeaderMap, verified: Option<&Verified>) -> Vec<Row> {
        let at = OffsetDateTime::from(self.clock.wall());
        let at = at.replace_nanosecond(0).unwrap_or(at).format(&Rfc3339).unwrap_or_default();
        let trace = headers.get("traceID").and_then(|trace| trace.to_str().ok()).map(str::to_owned);
        let row = |kind: &str, row: Value| {
            Row::new()
                .with("kind", kind)
                .with("received_at", at.as_str())
                .with("trace", trace.clone())
                .with("signed", verified.is_some())
                .with("row", row)
        };
        match push {
            Push::Cards(rows) => rows.into_iter().map(|card| row("card", card.raw)).collect(),
            Push::Orders(rows) => rows.into_iter().map(|order| row("order", order.raw)).collect(),
            Push::Unknown(value) => vec![row("unknown", value)],
            // A kind that this program does not know yet cannot be printed, and is left to come again.
            _ => Vec::new(),
        }
    }

    async fn print(&self, peer: SocketAddr, rows: &[Row]) -> Result<(), Answer> {
        let again = |why: &str| self.reject(peer, StatusCode::SERVICE_UNAVAILABLE, "try_again", why);
        let lines: String = rows.iter().map(|row| row.to_object() + "\n").collect();
        let turn = self.turn.lock().await;
        if *self.stop.borrow() {
            return Err(again("the program is stopping"));
        }
        if lines.is_empty() {
            return Err(again("nothing in it can be printed"));
        }
        let written = self.printer.print(lines).await;
        if let Err(error) = &written
            && error.kind() == std::io::ErrorKind::ResourceBusy
        {
            return Err(again("too much waits for stdout"));
        }
        let ends = {
            let mut tally = self.tally();
            match &written {
                Ok(()) => {
                    tally.pushes += 1;
                    tally.rows += rows.len() as u64;
                }
                Err(error) if tally.broken.is_none() => tally.broken = Some(error.kind().into()),
                Err(_) => {}
            }
            written.is_err() || self.count.is_some_and(|count| tally.rows >= count)
        };
        if ends {
            self.stop.send_replace(true);
        }
        drop(turn);
        written.map_err(|error| again(&format!("stdout cannot be written: {error}")))
    }
}
