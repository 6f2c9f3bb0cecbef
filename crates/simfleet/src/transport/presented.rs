//! Shows the certificate that a service presents, for diagnosis: whose it is, and who issued it.

use std::error::Error as StdError;
use std::time::Duration;

use reqwest::Client;
use url::Url;

use super::connection::Connection;
use super::message::USER_AGENT;
use super::proxy::is_loopback;
use super::tls;
use crate::error::Error;

/// Returns whether a call failed because the certificate of the service was rejected.
///
/// [`Connection::presented_certificate`] then shows the certificate.
pub fn is_rejected_certificate(error: &Error) -> bool {
    let source = StdError::source(error);
    source.and_then(tls::failure).is_some_and(|failure| failure.is_rejected_certificate())
}

impl Connection {
    /// Returns the certificate, in DER form, that is presented for an `https` endpoint, whether it is valid or not. `None` if
    /// there is none, or if the proxy itself is `https`, or if this crate is built without TLS.
    ///
    /// This is for diagnosis only: nothing is verified, so the certificate may come from any host between this machine and
    /// the service. One connection is made, with the proxy of this connection, and without its client certificate. rustls ends
    /// it when it has the certificate, before anything is sent. native-tls sends one `GET` request for `/` without
    /// credentials, and finds no certificate behind the tunnel of a proxy. Calls always verify certificates.
    pub async fn presented_certificate(&self, endpoint: &str, timeout: Duration) -> Option<Vec<u8>> {
        let mut url = Url::parse(endpoint).ok().filter(|url| url.scheme() == "https")?;
        url.set_path("/");
        tls::check(false).ok()?;
        let is_direct = is_loopback(&url);
        let proxy = if is_direct { None } else { self.shown_proxy(&url).ok()? };
        // The certificate could be that of the proxy.
        if proxy.is_some_and(|proxy| proxy.url.starts_with("https")) {
            return None;
        }
        let builder = Client::builder()
            .timeout(timeout)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .user_agent(USER_AGENT);
        let builder = if is_direct { builder.no_proxy() } else { self.apply_proxy(builder) };
        tls::presented(builder, url).await
    }
}
