//! Accepts connections until the program stops.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use super::receiver::PushReceiver;
use crate::output::say;

/// The maximum number of open connections; others wait to be accepted.
const CONNECTIONS: usize = 128;
/// The timeout for reading the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// How long open requests may take after the program was told to stop.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(2);
/// The pause before the next accept after a failed one, such as for lack of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(20);

/// Serves connections until the receiver stops, then waits for open requests up to [`SHUTDOWN_TIMEOUT`].
pub(super) async fn serve(listener: TcpListener, receiver: Arc<PushReceiver>) {
    let mut stop = receiver.stop.subscribe();
    let permits = Arc::new(Semaphore::new(CONNECTIONS));
    // Dropping this set ends every connection.
    let mut connections = JoinSet::new();
    loop {
        let permit = tokio::select! {
            permit = Arc::clone(&permits).acquire_owned() => permit,
            () = stopped(&mut stop) => break,
        };
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let receiver = Arc::clone(&receiver);
                    connections.spawn(async move {
                        serve_connection(stream, peer, receiver).await;
                        drop(permit);
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
    // Requests that are still open get no response, so the platform sends them again.
    let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, ended).await;
}

async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stopped| *stopped).await;
}

async fn serve_connection(stream: TcpStream, peer: SocketAddr, receiver: Arc<PushReceiver>) {
    let mut stop = receiver.stop.subscribe();
    let service = service_fn(move |request| {
        let receiver = Arc::clone(&receiver);
        async move { Ok::<_, Infallible>(receiver.respond(peer, request).await) }
    });
    let serving = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .serve_connection(TokioIo::new(stream), service);
    let mut serving = pin!(serving);
    // Errors are ignored: if a connection ends early, the platform sends the push again.
    let _ = tokio::select! {
        ended = serving.as_mut() => ended,
        () = stopped(&mut stop) => {
            serving.as_mut().graceful_shutdown();
            serving.await
        }
    };
}
