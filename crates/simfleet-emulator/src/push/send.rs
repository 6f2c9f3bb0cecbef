//! One HTTP POST to a subscriber.
//!
//! Promise: connects to loopback addresses only, unless allowed to go further; takes at most ten real seconds and reads
//! at most 64 KiB of the answer; follows no redirects.
//! Never: speaks TLS, retries, or keeps a connection.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Time for one attempt.
const TIME_OUT: Duration = Duration::from_secs(10);
/// Bytes of an answer that are read.
const ANSWER: usize = 64 * 1024;

/// Why there is no status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SendError {
    /// The address is none that is pushed to.
    Rejected(&'static str),
    Failed(String),
    TimedOut,
}

/// Where to connect to.
#[derive(Debug, PartialEq, Eq)]
struct Target {
    host: String,
    port: u16,
    authority: String,
    path: String,
}

/// Reads an address and decides whether it may be pushed to.
fn target(url: &str, anywhere: bool) -> Result<Target, SendError> {
    let uri: Uri = url.parse().map_err(|_| SendError::Rejected("the address is not a URL"))?;
    if uri.scheme_str() != Some("http") {
        return Err(SendError::Rejected("the emulator pushes plain HTTP only"));
    }
    let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']').to_owned();
    if !anywhere {
        let local = match host.parse::<IpAddr>() {
            Ok(ip) => ip.to_canonical().is_loopback(),
            Err(_) => host.eq_ignore_ascii_case("localhost"),
        };
        if !local {
            return Err(SendError::Rejected(
                "not a loopback address; the emulator pushes no further unless allowed to",
            ));
        }
    }
    let authority = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
    let authority = authority.rsplit('@').next().unwrap_or_default().to_owned();
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Ok(Target { host, port: uri.port_u16().unwrap_or(80), authority, path })
}

/// Sends a body; the answer's status.
pub(super) async fn post(
    url: &str,
    anywhere: bool,
    headers: &[(&'static str, String)],
    body: String,
) -> Result<u16, SendError> {
    let target = target(url, anywhere)?;
    match tokio::time::timeout(TIME_OUT, exchange(&target, anywhere, headers, body)).await {
        Ok(status) => status.map_err(SendError::Failed),
        Err(_) => Err(SendError::TimedOut),
    }
}

async fn exchange(
    target: &Target,
    anywhere: bool,
    headers: &[(&'static str, String)],
    body: String,
) -> Result<u16, String> {
    let stream = connect(target, anywhere).await?;
    let mut request = Request::post(target.path.as_str())
        .header(HOST, target.authority.as_str())
        .header(CONTENT_TYPE, "application/json;charset=utf-8");
    for (name, value) in headers {
        request = request.header(*name, value.as_str());
    }
    let request = request.body(Full::new(Bytes::from(body))).map_err(|error| error.to_string())?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
    // Ended with this function, however it ends.
    let mut driver = tokio::task::JoinSet::new();
    driver.spawn(connection);
    let response = sender.send_request(request).await.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    // The status is the answer; what is wrong with the rest does not matter.
    let _ = Limited::new(response.into_body(), ANSWER).collect().await;
    Ok(status)
}

async fn connect(target: &Target, anywhere: bool) -> Result<TcpStream, String> {
    let found = tokio::net::lookup_host((target.host.as_str(), target.port)).await;
    let found = found.map_err(|error| format!("the host is not found: {error}"))?;
    // `localhost` is loopback by custom only.
    let allowed = |address: &SocketAddr| anywhere || address.ip().to_canonical().is_loopback();
    let mut problem = "the host has no loopback address".to_owned();
    for address in found.filter(allowed) {
        match TcpStream::connect(address).await {
            Ok(stream) => return Ok(stream),
            Err(error) => problem = format!("cannot connect to {address}: {error}"),
        }
    }
    Err(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_is_pushed_to() {
        for good in
            ["http://127.0.0.1:8000/x", "http://127.9.9.9", "http://[::1]:80/", "http://localhost/", "http://LOCALHOST"]
        {
            assert!(target(good, false).is_ok(), "{good}");
        }
        for bad in [
            "http://192.0.2.1/",
            "http://0.0.0.0/",
            "http://example.com/",
            "http://127.0.0.1.example.com/",
            "http://localhost@example.com/",
            "http://[::]/",
            "http://[::ffff:192.0.2.1]/",
            "https://127.0.0.1/",
        ] {
            assert!(matches!(target(bad, false), Err(SendError::Rejected(_))), "{bad}");
        }
        assert!(target("http://example.com/", true).is_ok());
    }

    #[test]
    fn credentials_and_missing_paths_do_not_reach_the_wire() {
        let target = target("http://user:word@127.0.0.1:81?a=1", false).unwrap();
        assert_eq!((target.authority.as_str(), target.path.as_str(), target.port), ("127.0.0.1:81", "/?a=1", 81));
    }
}
