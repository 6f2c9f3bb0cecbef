//! What one attempt was signed with, and what came back.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::HeaderMap;
use simfleet_runtime::{Operation, Parameters};

use super::{Prepared, Signed};
use crate::redact::redacted;
use crate::service::{Service, Stamp};
use crate::transport::{HttpRequest, HttpResponse, TransportError};

/// One attempt of a call.
pub struct Attempt<'a, S: Service> {
    pub(crate) service: &'a S,
    /// What the request was signed with.
    pub credentials: &'a S::Credentials,
    /// The parameters of the request.
    pub parameters: &'a Parameters<'a>,
    /// Nonce and timestamp of the request.
    pub stamp: &'a Stamp,
    /// The request as it was sent.
    pub request: &'a HttpRequest,
    /// The HTTP status of the answer, where one came.
    pub status: Option<u16>,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The clock correction that the request was signed with, in seconds.
    pub(crate) skew: i64,
    pub(crate) body: Bytes,
    pub(crate) too_large: bool,
    pub(crate) trouble: Option<TransportError>,
}

impl<S: Service> fmt::Debug for Attempt<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation().id)
            .field("request", self.request)
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("trouble", &self.trouble)
            .finish_non_exhaustive()
    }
}

impl<'a, S: Service> Attempt<'a, S> {
    pub(crate) fn new(
        service: &'a S,
        prepared: &'a Prepared<'a>,
        signed: &'a Signed<S::Credentials>,
        sent: Result<HttpResponse, TransportError>,
    ) -> Self {
        let mut attempt = Self {
            service,
            credentials: &signed.credentials,
            parameters: &prepared.parameters,
            stamp: &signed.stamp,
            request: &signed.request,
            skew: signed.skew,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            too_large: false,
            trouble: None,
        };
        match sent {
            Ok(HttpResponse { status, headers, body, too_large }) => {
                tracing::debug!(operation = prepared.name, status, bytes = body.len(), "answer");
                attempt.status = Some(status);
                attempt.headers = headers;
                attempt.body = body;
                attempt.too_large = too_large;
            }
            Err(trouble) => {
                tracing::debug!(operation = prepared.name, error = %trouble, "no answer");
                attempt.trouble = Some(trouble);
            }
        }
        attempt
    }

    /// The operation that was called.
    pub fn operation(&self) -> &Operation {
        self.parameters.operation()
    }

    /// A header of the answer as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The time of day that the answer claims.
    pub fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.header("date")?).ok()
    }

    /// A text that came from outside, without the secrets of this attempt: those of the credentials, secret parameters, and
    /// what authenticates the request.
    pub fn redact(&self, text: &str) -> String {
        let mut secrets: Vec<&str> = self.service.secrets(self.credentials);
        let secret = |given: &&simfleet_runtime::Given<'_>| given.entry.is_some_and(|entry| entry.secret);
        secrets.extend(self.parameters.iter().filter(secret).map(|given| &*given.text));
        let sensitive = self.request.headers.values().filter(|value| value.is_sensitive());
        secrets.extend(sensitive.filter_map(|value| value.to_str().ok()));
        redacted(text, &secrets)
    }
}
