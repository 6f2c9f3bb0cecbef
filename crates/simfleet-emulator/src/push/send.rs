//! One HTTP POST to a subscriber.
//!
//! Connects to loopback addresses only, unless others are allowed. Takes at most ten real seconds and reads at most 64
//! KiB of the response. Follows no redirects, speaks no TLS and keeps no connection.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// The timeout of one attempt.
const TIME_OUT: Duration = Duration::from_secs(10);
/// The maximum number of bytes read from a response.
const ANSWER: usize = 64 * 1024;

/// The reason why there is no HTTP status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SendError {
    /// Pushes to this address are not allowed.
    Rejected(&'static str),
    Failed(String),
    TimedOut,
}

/// The host to connect to, and the request target.
#[derive(Debug, PartialEq, Eq)]
struct Target {
    host: String,
    port: u16,
    authority: String,
    path: String,
}

/// Parses an address and decides whether it may be pushed to.
fn target(url: &str, anywhere: bool) -> Result<Target, SendError> {
    let uri: Uri = url.parse().map_err(|_| SendError::Rejected("the address is not a URL"))?;
    if uri.scheme_str() != Some("http") {
        return Err(SendError::Rejected("the emulator supports plain HTTP only"));
    }
    let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']').to_owned();
    if !anywhere {
        let local = match host.parse::<IpAddr>() {
            Ok(ip) => ip.to_canonical().is_loopback(),
            Err(_) => host.eq_ignore_ascii_case("localhost"),
        };
        if !local {
            return Err(SendError::Rejected("not a loopback address; allow pushes to other hosts first"));
        }
    }
    let authority = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
    let authority = authority.rsplit('@').next().unwrap_or_default().to_owned();
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Ok(Target { host, port: uri.port_u16().unwrap_or(80), authority, path })
}

/// Sends a body and returns the status of the response.
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
    // The task ends with this function.
    let mut driver = tokio::task::JoinSet::new();
    driver.spawn(connection);
    let response = sender.send_request(request).await.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    // Only the status matters, so errors in the body are ignored.
    let _ = Limited::new(response.into_body(), ANSWER).collect().await;
    Ok(status)
}

async fn connect(target: &Target, anywhere: bool) -> Result<TcpStream, String> {
    let found = tokio::net::lookup_host((target.host.as_str(), target.port)).await;
    let found = found.map_err(|error| format!("cannot resolve the host: {error}"))?;
    // `localhost` resolves to loopback by convention only.
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
    fn only_loopback_addresses_are_allowed() {
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
    fn credentials_are_removed_and_a_missing_path_becomes_a_slash() {
        let target = target("http://user:word@127.0.0.1:81?a=1", false).unwrap();
        assert_eq!((target.authority.as_str(), target.path.as_str(), target.port), ("127.0.0.1:81", "/?a=1", 81));
    }
}
