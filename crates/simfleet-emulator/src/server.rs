//! The sockets: accepts connections, reads whole requests and writes responses.
//!
//! A request takes at most its bounded head and 1 MiB of body in memory. Every request that was read completely is
//! logged before its response is sent. Every response carries a `Date` from the emulator's wall clock.

use std::fmt;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::fault_effects::{self, ResponsePlan};
use crate::log::{LoggedRequest, Service, SignatureKind};
use crate::request::ReceivedRequest;
use crate::response::ServiceResponse;
use crate::services::Services;
use crate::{haoka, linkcard, sts};

/// The maximum size of a request body, in bytes.
const BODY_BYTES: usize = 1024 * 1024;
/// How long a shutdown waits for running requests.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(2);
/// How long to wait before accepting again if the system has no file descriptors left.
const ACCEPT_PAUSE: Duration = Duration::from_millis(20);

/// Serves until told to stop, then waits for running requests.
pub(crate) async fn run(listener: TcpListener, services: Arc<Services>, mut stop: watch::Receiver<bool>) {
    // Dropping this set, even by aborting the task, ends every connection.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    connections.spawn(connection(stream, peer, Arc::clone(&services), stop.clone()));
                }
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            },
            Some(_) = connections.join_next() => {}
            () = stopped(&mut stop) => break,
        }
    }
    drop(listener);
    let ended = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(SHUTDOWN_GRACE, ended).await.is_err() {
        tracing::debug!("ending connections that are still busy");
    }
}

/// Returns when the emulator is told to stop, or is gone.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stopped| *stopped).await;
}

async fn connection(stream: TcpStream, peer: SocketAddr, services: Arc<Services>, mut stop: watch::Receiver<bool>) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "cannot set TCP_NODELAY");
    }
    let service = service_fn(move |request| respond(Arc::clone(&services), peer, request));
    let serving = http1::Builder::new()
        .keep_alive(true)
        .timer(TokioTimer::new())
        // hyper would send the system's date instead of the emulator's.
        .auto_date_header(false)
        .serve_connection(TokioIo::new(stream), service);
    let mut serving = pin!(serving);
    let ended = tokio::select! {
        ended = serving.as_mut() => ended,
        () = stopped(&mut stop) => {
            serving.as_mut().graceful_shutdown();
            serving.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "connection ended early");
    }
}

/// An error that makes hyper close the connection without a response.
#[derive(Debug)]
struct ConnectionCut;

impl fmt::Display for ConnectionCut {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the connection was cut by a fault or by the client")
    }
}

impl std::error::Error for ConnectionCut {}

async fn respond(
    services: Arc<Services>,
    peer: SocketAddr,
    request: Request<Incoming>,
) -> Result<Response<ResponseBody>, ConnectionCut> {
    let (head, body) = request.into_parts();
    let (body, too_large) = match Limited::new(body, BODY_BYTES).collect().await {
        Ok(body) => (body.to_bytes(), false),
        Err(error) if error.is::<LengthLimitError>() => (Bytes::new(), true),
        Err(_) => return Err(ConnectionCut),
    };
    let mut received = ReceivedRequest::new(head.method, &head.uri, head.headers, body, services.shared.timing.now());
    received.peer = Some(peer.ip());
    let mut entry = new_log_entry(&services, &received);
    let outcome = if too_large {
        not_applied(ServiceResponse::text(413, "413 request body larger than 1 MiB\n"))
    } else {
        decide(&services, &received, &mut entry).await
    };
    entry.status = outcome.answer.as_ref().map(|answer| answer.status);
    entry.code = outcome.answer.as_ref().map(|answer| answer.code.clone()).unwrap_or_default();
    entry.applied = outcome.applied;
    tracing::debug!(operation = %entry.operation, status = ?entry.status, code = %entry.code, "answered");
    services.log.push(entry);
    match outcome.answer {
        Some(answer) => Ok(response(&services, &answer, outcome.cut_body)),
        None => Err(ConnectionCut),
    }
}

fn new_log_entry(services: &Services, received: &ReceivedRequest) -> LoggedRequest {
    let service = match received.path.as_str() {
        "/" if sts::is_sts_request(received) => Service::Sts,
        "/" => Service::Linkcard,
        path if path.starts_with("/openapi/") => Service::Haoka,
        _ => Service::None,
    };
    LoggedRequest {
        at: services.shared.timing.wall_millis(received.at),
        service,
        operation: String::new(),
        method: received.method.to_string(),
        path: received.path.clone(),
        params: Vec::new(),
        trace: String::new(),
        signature: String::new(),
        timestamp: String::new(),
        signature_kind: SignatureKind::None,
        status: None,
        code: String::new(),
        applied: false,
    }
}

fn not_applied(answer: ServiceResponse) -> ResponsePlan {
    ResponsePlan { answer: Some(answer), cut_body: false, applied: false }
}

/// Verifies the request and applies the rate limits, then chooses a fault, then runs the operation.
async fn decide(services: &Services, received: &ReceivedRequest, entry: &mut LoggedRequest) -> ResponsePlan {
    let admitted = match entry.service {
        Service::Linkcard => linkcard::admit(&services.linkcard, received, entry),
        Service::Sts => sts::admit(&services.sts, received, entry),
        Service::Haoka => haoka::admit(&services.haoka, received, entry).await,
        Service::None => Err(ServiceResponse::text(404, "404 page not found\n")),
    };
    let call = match admitted {
        Ok(call) => call,
        Err(answer) => return not_applied(answer),
    };
    let verdict = services.faults.decide(call.operation());
    if verdict.delay_millis > 0 {
        tokio::time::sleep(Duration::from_millis(verdict.delay_millis)).await;
    }
    fault_effects::run_with_fault(call.as_ref(), verdict.fault)
}

fn response(services: &Services, answer: &ServiceResponse, cut_body: bool) -> Response<ResponseBody> {
    let (content_type, text) = answer.rendered();
    let bytes = Bytes::from(text);
    let mut response = Response::new(ResponseBody::Whole(Some(bytes.clone())));
    // A rule made in Rust could have an interim status, which is not a response.
    *response.status_mut() = match StatusCode::from_u16(answer.status) {
        Ok(status) if !status.is_informational() => status,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let headers = response.headers_mut();
    let date = services.shared.timing.http_date(services.shared.timing.now());
    let named = answer.headers.iter().map(|(name, value)| (HeaderName::from_static(name), value));
    for (name, value) in named.chain([(CONTENT_TYPE, &content_type), (DATE, &date)]) {
        // The content type of a rule may be invalid in a header; then none is sent.
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    if cut_body {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        *response.body_mut() = ResponseBody::Cut { half: Some(bytes.slice(..bytes.len() / 2)), flushed: false };
    }
    response
}

/// A body that is sent completely or cut in half.
#[derive(Debug)]
enum ResponseBody {
    Whole(Option<Bytes>),
    Cut { half: Option<Bytes>, flushed: bool },
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = ConnectionCut;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ConnectionCut>>> {
        match &mut *self {
            Self::Whole(bytes) => {
                Poll::Ready(bytes.take().filter(|bytes| !bytes.is_empty()).map(|bytes| Ok(Frame::data(bytes))))
            }
            Self::Cut { half, flushed } => {
                if let Some(half) = half.take() {
                    return Poll::Ready(Some(Ok(Frame::data(half))));
                }
                if !*flushed {
                    // One poll without progress lets hyper send the first half before the error ends the connection.
                    *flushed = true;
                    task.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Poll::Ready(Some(Err(ConnectionCut)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(bytes) => bytes.as_ref().is_none_or(Bytes::is_empty),
            Self::Cut { .. } => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Self::Cut { .. } => SizeHint::default(),
        }
    }
}
