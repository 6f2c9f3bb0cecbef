//! One push: verified, printed, answered.

use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderValue};
use hyper::{Method, Request, Response, StatusCode};
use serde_json::Value;
use simfleet::clock::{Clock, SystemClock};
use simfleet::haoka::callback::{BODY_LIMIT, Push, Rejection, Verified, Verifier, answer};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::sync::watch;

use super::printer::Printer;
use crate::output::{Row, say};

/// How long a sender may take for a body.
const PATIENCE: Duration = Duration::from_secs(30);

/// What happened so far.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) pushes: u64,
    pub(super) rows: u64,
    pub(super) rejected: u64,
    /// Why stdout could not be written.
    pub(super) broken: Option<std::io::Error>,
}

/// What every request needs.
#[derive(Debug)]
pub(super) struct Desk {
    verifier: Verifier,
    clock: SystemClock,
    printer: Printer,
    pub(super) path: Option<String>,
    count: Option<u64>,
    allow_unsigned: bool,
    /// Held while lines are written, so that `--count` is not passed by two pushes at once.
    turn: tokio::sync::Mutex<()>,
    tally: Mutex<Tally>,
    pub(super) stop: watch::Sender<bool>,
}

/// What to answer instead of 200.
struct Answer {
    status: StatusCode,
    word: &'static str,
}

impl Desk {
    pub(super) fn new(verifier: Verifier, path: Option<String>, count: Option<u64>, allow_unsigned: bool) -> Self {
        Self {
            verifier,
            clock: SystemClock::new(),
            printer: Printer::start(),
            path,
            count,
            allow_unsigned,
            turn: tokio::sync::Mutex::new(()),
            tally: Mutex::default(),
            stop: watch::Sender::new(false),
        }
    }

    pub(super) fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) async fn respond(&self, peer: SocketAddr, request: Request<Incoming>) -> Response<Full<Bytes>> {
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
