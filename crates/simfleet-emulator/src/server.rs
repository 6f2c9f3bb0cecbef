//! The sockets: accepts connections, reads requests and writes responses.
//!
//! A request takes at most its bounded head and 1 MiB of body in memory, and what all connections use together is
//! bounded too. A client has limited time for a head, for a body and for reading a response. Every request is logged
//! before its response is sent. Every response carries a `Date` from the emulator's wall clock.

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Incoming};
use hyper::header::{CONNECTION, CONTENT_LENGTH, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;

use crate::admission::{self, not_applied};
use crate::connections::{Connection, Connections, RunningRequest};
use crate::fault_effects::ResponsePlan;
use crate::log::LoggedRequest;
use crate::request::ReceivedRequest;
use crate::request_body::{self, BodyError, BodyMemory};
use crate::response::{self, ServiceResponse};
use crate::response_body::{ConnectionCut, ResponseBody};
use crate::services::Services;
use crate::write_timeout::WriteTimeout;

/// The maximum size of a request's head, in bytes.
const HEAD_BYTES: usize = 128 * 1024;
/// How long a shutdown waits for running requests.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(2);
/// How long to wait before accepting again if the system has no file descriptors left.
const ACCEPT_PAUSE: Duration = Duration::from_millis(20);
/// The maximum number of connections that are being told at the same time that there are too many.
const REJECTIONS: usize = 32;
/// How long one of them is served.
const REJECTION_TIME: Duration = Duration::from_secs(1);

/// The limits of a server that a user can set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// The maximum number of open connections.
    pub(crate) connections: usize,
    /// The real time that a client has for a head, for a body and for reading a response.
    pub(crate) client_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connections: 512, client_time: Duration::from_secs(30) }
    }
}

/// What all connections share.
#[derive(Debug)]
struct Server {
    services: Arc<Services>,
    limits: Limits,
    body_memory: BodyMemory,
}

/// Serves until told to stop, then waits for running requests.
pub(crate) async fn run(
    listener: TcpListener,
    services: Arc<Services>,
    limits: Limits,
    mut stop: watch::Receiver<bool>,
) {
    let server = Arc::new(Server { services, limits, body_memory: BodyMemory::new() });
    let open = Connections::new(limits.connections);
    let rejections = Arc::new(Semaphore::new(REJECTIONS));
    // Dropping this set, even by aborting the task, ends every connection.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => match open.open() {
                    Some(slot) => {
                        connections.spawn(connection(stream, peer, slot, Arc::clone(&server), stop.clone()));
                    }
                    None => if let Ok(permit) = Arc::clone(&rejections).try_acquire_owned() {
                        connections.spawn(reject(stream, Arc::clone(&server), permit));
                    },
                },
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

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    slot: Connection,
    server: Arc<Server>,
    mut stop: watch::Receiver<bool>,
) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "cannot set TCP_NODELAY");
    }
    let time = server.limits.client_time;
    let service = service_fn(|request| respond(Arc::clone(&server), peer, slot.request(), request));
    let serving = http1::Builder::new()
        .keep_alive(true)
        .timer(TokioTimer::new())
        // Also the time for which a connection may stay idle.
        .header_read_timeout(time)
        .max_buf_size(HEAD_BYTES)
        // hyper would send the system's date instead of the emulator's.
        .auto_date_header(false)
        .serve_connection(TokioIo::new(WriteTimeout::new(stream, time)), service);
    let mut serving = pin!(serving);
    let ended = tokio::select! {
        ended = serving.as_mut() => ended,
        () = slot.closed() => {
            tracing::debug!("closed an idle connection to make room");
            return;
        }
        () = stopped(&mut stop) => {
            serving.as_mut().graceful_shutdown();
            serving.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "connection ended early");
    }
}

/// Tells a client that there are too many connections. The request is read, as far as it arrives in time, because
/// closing a connection with unread data can discard the response.
async fn reject(mut stream: TcpStream, server: Arc<Server>, _permit: OwnedSemaphorePermit) {
    tracing::debug!("rejecting a connection: all others are busy");
    let timing = &server.services.shared.timing;
    let text = "503 too many connections\n";
    let response = format!(
        "HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/plain; charset=utf-8\r\nconnection: close\r\n\
         date: {}\r\ncontent-length: {}\r\n\r\n{text}",
        timing.http_date(timing.now()),
        text.len()
    );
    let exchange = async {
        stream.write_all(response.as_bytes()).await?;
        stream.shutdown().await?;
        let mut rest = [0; 4096];
        while stream.read(&mut rest).await? > 0 {}
        Ok::<(), std::io::Error>(())
    };
    // The client may be gone or slow; the connection is closed in any case.
    let _ = tokio::time::timeout(REJECTION_TIME, exchange).await;
}

/// What is released when a response is sent completely or dropped.
#[derive(Debug)]
struct Held {
    _request: RunningRequest,
    _memory: Option<OwnedSemaphorePermit>,
}

async fn respond(
    server: Arc<Server>,
    peer: SocketAddr,
    running: RunningRequest,
    request: Request<Incoming>,
) -> Result<Response<ResponseBody>, ConnectionCut> {
    let services = &server.services;
    let (head, body) = request.into_parts();
    let mut received = ReceivedRequest::new(head.method, &head.uri, head.headers, services.shared.timing.now());
    (received.peer, received.body_pending) = (Some(peer.ip()), !body.is_end_stream());
    let mut entry = admission::new_log_entry(services, &received);
    let mut held = Held { _request: running, _memory: None };
    let (outcome, keep_alive) = decide(&server, &mut received, body, &mut entry, &mut held).await?;
    admission::log(services, entry, &outcome);
    let Some(answer) = outcome.answer else { return Err(ConnectionCut) };
    let mut response = response(services, &answer, outcome.cut_body, held);
    if !keep_alive {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response)
}

/// Checks the head, reads the body and decides the response. A body that is not needed is discarded. Returns whether
/// the connection can be used again.
async fn decide(
    server: &Server,
    received: &mut ReceivedRequest,
    mut body: Incoming,
    entry: &mut LoggedRequest,
    held: &mut Held,
) -> Result<(ResponsePlan, bool), ConnectionCut> {
    let (services, time) = (&server.services, server.limits.client_time);
    let read = async |received: &mut ReceivedRequest, entry: &mut LoggedRequest, body: &mut Incoming| {
        request_body::check_size(body).map_err(Rejected::Body)?;
        let head = admission::check_head(services, received, entry).map_err(Rejected::Head)?;
        let read = request_body::read(body, &server.body_memory, time).await.map_err(Rejected::Body)?;
        Ok((head, read))
    };
    match read(received, entry, &mut body).await {
        Ok((head, read)) => {
            (received.body, held._memory) = (read.bytes, read.memory);
            (received.body_pending, received.at) = (false, services.shared.timing.now());
            entry.at = services.shared.timing.wall_millis(received.at);
            Ok((admission::run(services, head, received, entry).await, true))
        }
        Err(Rejected::Body(BodyError::Ended)) => Err(ConnectionCut),
        // The client had its time, so the connection is closed with the response.
        Err(Rejected::Body(BodyError::TimedOut)) => Ok((not_applied(BodyError::TimedOut.answer()), false)),
        Err(Rejected::Body(error)) => {
            request_body::discard(body, &received.headers, time);
            Ok((not_applied(error.answer()), false))
        }
        Err(Rejected::Head(answer)) => {
            request_body::discard(body, &received.headers, time);
            Ok((not_applied(answer), true))
        }
    }
}

/// The reason why a body is not used.
enum Rejected {
    Head(ServiceResponse),
    Body(BodyError),
}

fn response(services: &Services, answer: &ServiceResponse, cut_body: bool, held: Held) -> Response<ResponseBody> {
    let (content_type, text) = answer.rendered();
    let bytes = Bytes::from_owner(HeldText { text, _held: held });
    let mut response = Response::new(ResponseBody::Whole(Some(bytes.clone())));
    response::write_head(&mut response, answer, &content_type, &services.shared.timing);
    if cut_body {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        *response.body_mut() = ResponseBody::Cut { half: Some(bytes.slice(..bytes.len() / 2)), flushed: false };
    }
    response
}

/// The text of a response. What the request uses is released when the text was sent.
#[derive(Debug)]
struct HeldText {
    text: String,
    _held: Held,
}

impl AsRef<[u8]> for HeldText {
    fn as_ref(&self) -> &[u8] {
        self.text.as_bytes()
    }
}
