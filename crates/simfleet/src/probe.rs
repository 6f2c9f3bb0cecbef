//! Finds out whether a service can be reached, and measures its clock, without credentials.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::call::no_response::without_response;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::service::Service;
use crate::transport::{HttpRequest, PROXY_CREDENTIALS};

/// What the response to [`Client::probe`] shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Probe {
    /// The HTTP status. It does not say whether the service works, because the request is not one of its operations.
    pub status: u16,
    /// By how many seconds the clock of the service is ahead of the client's; negative if it is behind. `None` if the
    /// response has no usable `Date`. The header has whole seconds.
    pub clock_offset: Option<i64>,
}

impl<S: Service> Client<S> {
    /// Sends one `GET` request for the origin of the endpoint, as calls would be sent, but without credentials and without
    /// parameters. A response of any status shows that connection, TLS and proxy work, and its `Date` shows the service's
    /// clock. Nothing is retried, and the request counts for no rate limit. The timeout is real time.
    ///
    /// ```no_run
    /// # async fn example(linkcard: &simfleet::Linkcard) -> Result<(), simfleet::Error> {
    /// let probe = linkcard.probe(std::time::Duration::from_secs(5)).await?;
    /// println!("the clocks differ by {:?} s", probe.clock_offset);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if there is no response, or if a proxy responds that it requires a password.
    pub async fn probe(&self, timeout: Duration) -> Result<Probe, Error> {
        let inner = self.inner();
        let request = HttpRequest {
            method: Method::GET,
            origin: inner.origin.clone(),
            path: "/".to_owned(),
            query: String::new(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            repeatable: true,
            timeout,
        };
        let before = inner.clock.wall();
        let sent = inner.transport.send(&request).await;
        let response = sent.map_err(|error| without_response(error).1.redacted(str::to_owned))?;
        let after = inner.clock.wall();
        if response.status == 407 {
            let error = Error::new(ErrorKind::Connect, "the proxy requires a user name and a password");
            return Err(error.with_remedy(PROXY_CREDENTIALS).with_answer(Some(407), None));
        }
        let date = response.headers.get("date").and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
        let clock_offset = date.map(|date| offset(date, before, after));
        Ok(Probe { status: response.status, clock_offset })
    }
}

/// Returns by how many seconds `date` is ahead of the middle between two instants; zero if it is between them.
fn offset(date: SystemTime, before: SystemTime, after: SystemTime) -> i64 {
    let taken = after.duration_since(before).unwrap_or_default();
    let middle = before.checked_add(taken / 2).unwrap_or(before);
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match date.duration_since(middle) {
        Ok(ahead) => seconds(ahead),
        Err(behind) => -seconds(behind.duration()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_is_measured_from_the_middle_of_the_request() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        for (date, before, after, wanted) in
            [(1000, 1000, 1000, 0), (1000, 998, 1002, 0), (1000, 990, 994, 8), (1000, 4600, 4600, -3600)]
        {
            assert_eq!(offset(at(date), at(before), at(after)), wanted, "{date} {before} {after}");
        }
    }
}
