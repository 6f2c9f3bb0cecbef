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
use tokio::sync::watch;

use super::connections::{Connections, OpenRequests};
use super::receiver::PushReceiver;
use crate::output::tell;

/// The timeout for the first byte of a connection. A platform sends its push at once.
const FIRST_BYTE_TIMEOUT: Duration = Duration::from_secs(5);
/// The timeout for reading the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// How long open requests may take after the program was told to stop.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(2);
/// The pause before the next accept after a failed one, such as for lack of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(20);

/// Serves connections until the receiver stops, then waits for open requests up to [`SHUTDOWN_TIMEOUT`].
pub(super) async fn serve(listener: TcpListener, receiver: Arc<PushReceiver>) {
    let mut stop = receiver.stop.subscribe();
    // Dropping this ends every connection.
    let mut connections = Connections::default();
    loop {
        let may_accept = connections.has_room();
        tokio::select! {
            accepted = listener.accept(), if may_accept => match accepted {
                Ok((stream, peer)) => {
                    let receiver = Arc::clone(&receiver);
                    connections.open(|requests| serve_connection(stream, peer, receiver, requests));
                }
                Err(error) => {
                    tell!("listen-accept-fails", error = error.to_string());
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            },
            () = connections.ended() => {}
            // A request may have ended, so that its connection is idle.
            () = tokio::time::sleep(ACCEPT_PAUSE), if !may_accept => {}
            () = stopped(&mut stop) => break,
        }
    }
    drop(listener);
    // Requests that are still open get no response, so the platform sends them again.
    let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, connections.all_ended()).await;
}

async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stopped| *stopped).await;
}

async fn serve_connection(stream: TcpStream, peer: SocketAddr, receiver: Arc<PushReceiver>, requests: OpenRequests) {
    let mut stop = receiver.stop.subscribe();
    // Nothing was received yet, so nothing is lost if the program stops here.
    let mut byte = [0];
    let has_byte = tokio::select! {
        first = tokio::time::timeout(FIRST_BYTE_TIMEOUT, stream.peek(&mut byte)) => matches!(first, Ok(Ok(1))),
        () = stopped(&mut stop) => false,
    };
    if !has_byte {
        return;
    }
    let service = service_fn(move |request| {
        let receiver = Arc::clone(&receiver);
        let open = requests.begin();
        async move {
            let response = receiver.respond(peer, request).await;
            drop(open);
            Ok::<_, Infallible>(response)
        }
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
