//! Verifies a push, prints its rows and returns the response.

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

use super::history::{History, Known};
use super::printer::Printer;
use crate::lang::text;
use crate::output::{OutputRow, tell};
use crate::rows::PushRow;

/// The timeout for reading a body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// The totals of a run.
#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) pushes: u64,
    pub(super) rows: u64,
    pub(super) rejected: u64,
    /// The error of the first write to stdout that failed.
    pub(super) write_error: Option<std::io::Error>,
}

/// The state shared by all connections.
#[derive(Debug)]
pub(super) struct PushReceiver {
    verifier: Verifier,
    clock: SystemClock,
    printer: Printer,
    pub(super) path: Option<String>,
    count: Option<u64>,
    allow_unsigned: bool,
    /// The rows printed so far. Held while lines are written, so that no push is printed after `--count` was reached.
    history: tokio::sync::Mutex<History>,
    counters: Mutex<Counters>,
    pub(super) stop: watch::Sender<bool>,
}

/// A response other than 200: its status, and a code as its body.
struct ErrorResponse {
    status: StatusCode,
    code: &'static str,
}

impl PushReceiver {
    pub(super) fn new(verifier: Verifier, path: Option<String>, count: Option<u64>, allow_unsigned: bool) -> Self {
        Self {
            verifier,
            clock: SystemClock::new(),
            printer: Printer::start(),
            path,
            count,
            allow_unsigned,
            history: tokio::sync::Mutex::default(),
            counters: Mutex::default(),
            stop: watch::Sender::new(false),
        }
    }

    pub(super) fn counters(&self) -> MutexGuard<'_, Counters> {
        self.counters.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) async fn respond(&self, peer: SocketAddr, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (status, body, content_type) = match self.receive(peer, request).await {
            Ok(()) | Err(ErrorResponse { status: answer::ACCEPTED, .. }) => {
                (answer::ACCEPTED, answer::BODY.to_owned(), answer::CONTENT_TYPE)
            }
            Err(ErrorResponse { status, code }) => (status, format!("{code}\n"), "text/plain"),
        };
        let mut response = Response::new(Full::new(Bytes::from(body)));
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        if status == StatusCode::METHOD_NOT_ALLOWED {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }

    /// Counts and logs a rejection. The reason is only logged; the sender gets the code.
    fn reject(&self, peer: SocketAddr, status: StatusCode, code: &'static str, why: &str) -> ErrorResponse {
        self.counters().rejected += 1;
        tell!("push-rejected", peer = peer.to_string(), status = status.as_u16(), reason = why);
        ErrorResponse { status, code }
    }

    /// Verifies a push and prints its rows.
    async fn receive(&self, peer: SocketAddr, request: Request<Incoming>) -> Result<(), ErrorResponse> {
        let (head, body) = request.into_parts();
        if self.path.as_deref().is_some_and(|path| path != head.uri.path()) {
            return Err(self.reject(peer, StatusCode::NOT_FOUND, "not_found", &text!("push-wrong-path")));
        }
        if head.method != Method::POST {
            return Err(self.reject(
                peer,
                StatusCode::METHOD_NOT_ALLOWED,
                "method_not_allowed",
                &text!("push-not-a-post"),
            ));
        }
        // Requests without a valid signature are rejected before their body is read.
        self.allow_unsigned_or_reject(peer, self.verifier.check(&head.headers))?;
        let body = self.read_body(peer, body).await?;
        let verified = self.allow_unsigned_or_reject(peer, self.verifier.verify(&head.headers, &body))?;
        let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let push = Push::parse(content_type, &body)
            .map_err(|error| self.reject(peer, error.status(), "unreadable", &error.to_string()))?;
        let rows = self.rows(push, &head.headers, verified.as_ref());
        self.print(peer, rows).await?;
        if let Some(verified) = verified {
            verified.accept();
        }
        Ok(())
    }

    /// Converts a rejection into a response. Returns `None` for an unsigned push that `--allow-unsigned` accepts.
    fn allow_unsigned_or_reject<T>(
        &self,
        peer: SocketAddr,
        result: Result<T, Rejection>,
    ) -> Result<Option<T>, ErrorResponse> {
        let rejection = match result {
            Ok(verified) => return Ok(Some(verified)),
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

    async fn read_body(&self, peer: SocketAddr, body: Incoming) -> Result<Bytes, ErrorResponse> {
        match tokio::time::timeout(BODY_TIMEOUT, Limited::new(body, BODY_LIMIT).collect()).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                let why = text!("push-too-large", limit = BODY_LIMIT);
                Err(self.reject(peer, StatusCode::PAYLOAD_TOO_LARGE, "too_large", &why))
            }
            Ok(Err(_)) => Err(self.reject(peer, StatusCode::BAD_REQUEST, "cut", &text!("push-cut"))),
            Err(_) => Err(self.reject(peer, StatusCode::REQUEST_TIMEOUT, "too_slow", &text!("push-too-slow"))),
        }
    }

    /// Returns the rows of a push.
    fn rows(&self, push: Push, headers: &HeaderMap, verified: Option<&Verified>) -> Vec<(PushRow, Option<Known>)> {
        let at = OffsetDateTime::from(self.clock.wall());
        let at = at.replace_nanosecond(0).unwrap_or(at).format(&Rfc3339).unwrap_or_default();
        let trace = headers.get("traceID").and_then(|trace| trace.to_str().ok()).map(str::to_owned);
        let row = |kind: &'static str, known: Option<Known>, row: Value| {
            let fingerprint = known.as_ref().map(|known| known.fingerprint().to_string());
            let (received_at, trace, signed) = (at.clone(), trace.clone(), verified.is_some());
            (PushRow { kind, received_at, trace, signed, fingerprint, repeated: None, stale: None, row }, known)
        };
        match push {
            Push::Cards(rows) => {
                rows.into_iter().map(|card| row("card", Some(Known::of_card(&card)), card.raw)).collect()
            }
            Push::Orders(rows) => {
                rows.into_iter().map(|order| row("order", Some(Known::of_order(&order)), order.raw)).collect()
            }
            Push::Unknown(value) => vec![row("unknown", None, value)],
            // A later version of the SDK may have other kinds. They are rejected, so that the platform sends them again.
            _ => Vec::new(),
        }
    }

    async fn print(&self, peer: SocketAddr, mut rows: Vec<(PushRow, Option<Known>)>) -> Result<(), ErrorResponse> {
        let try_again = |why: &str| self.reject(peer, StatusCode::SERVICE_UNAVAILABLE, "try_again", why);
        let mut history = self.history.lock().await;
        if *self.stop.borrow() {
            return Err(try_again(&text!("push-stopping")));
        }
        if rows.is_empty() {
            return Err(try_again(&text!("push-without-rows")));
        }
        for (row, known) in &mut rows {
            // Anyone can send an unsigned push, so it has no effect on later rows.
            let marks =
                known.as_ref().and_then(|known| if row.signed { history.add(known) } else { history.marks(known) });
            row.repeated = marks.map(|marks| marks.repeated);
            row.stale = marks.map(|marks| marks.stale);
        }
        let lines: String = rows.iter().map(|(row, _)| OutputRow::of(row).to_json() + "\n").collect();
        let written = self.printer.print(lines).await;
        if written.is_err() {
            rows.iter()
                .filter(|(row, _)| row.signed)
                .filter_map(|(_, known)| known.as_ref())
                .for_each(|known| history.forget(known));
        }
        if let Err(error) = &written
            && error.kind() == std::io::ErrorKind::ResourceBusy
        {
            return Err(try_again(&text!("push-queue-full")));
        }
        let finished = {
            let mut counters = self.counters();
            match &written {
                Ok(()) => {
                    counters.pushes += 1;
                    counters.rows += rows.len() as u64;
                }
                Err(error) if counters.write_error.is_none() => counters.write_error = Some(error.kind().into()),
                Err(_) => {}
            }
            written.is_err() || self.count.is_some_and(|count| counters.rows >= count)
        };
        if finished {
            self.stop.send_replace(true);
        }
        drop(history);
        written.map_err(|error| try_again(&text!("stdout-fails", error = error.to_string())))
    }
}
