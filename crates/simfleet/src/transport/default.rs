//! The transport of clients whose builder was given none.

use std::time::Duration;

use reqwest::Client;
use url::Url;

use super::connection::Connection;
use super::message::USER_AGENT;
use super::reqwest::ReqwestTransport;
use super::tls;
use crate::error::{Error, ErrorKind};

/// Creates the transport for an endpoint. `direct` bypasses all proxies.
///
/// It sends each request once: it follows no redirects, retries nothing, and speaks HTTP/1.1, regardless of the features
/// that other crates of the program enable. It keeps idle connections for 5 s only, since gateways reset older ones, and
/// opens a new connection for each write that is not safe to repeat.
///
/// # Errors
///
/// Fails with [`ErrorKind::InvalidInput`] if an `https` endpoint needs CA certificates and there are none, if this
/// crate is built without TLS, or if a proxy variable is not usable.
pub(crate) fn create(
    endpoint: &Url,
    direct: bool,
    connect: Duration,
    connection: &Connection,
) -> Result<ReqwestTransport, Error> {
    let proxy = if direct { None } else { connection.shown_proxy(endpoint)? };
    let needs_tls = endpoint.scheme() == "https" || proxy.as_ref().is_some_and(|proxy| proxy.url.starts_with("https"));
    tls::check(needs_tls)?;
    let client = |idle: usize| -> Result<Client, Error> {
        let mut builder = Client::builder()
            .connect_timeout(connect)
            .pool_idle_timeout(Duration::from_secs(5))
            .pool_max_idle_per_host(idle)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .user_agent(USER_AGENT);
        builder = if direct { builder.no_proxy() } else { connection.apply_proxy(builder) };
        if needs_tls {
            return connection.apply_certificates(builder).build().map_err(tls::unusable);
        }
        // Plain http needs no certificates, and must work where there are none.
        tls::without_roots(builder).build().map_err(|error| {
            Error::new(ErrorKind::InvalidInput, "the HTTP client cannot be created")
                .with_remedy("check the proxy variables in the environment")
                .with_source(error)
        })
    };
    Ok(ReqwestTransport::new(client(usize::MAX)?).with_unpooled(client(0)?).with_proxy(proxy))
}
