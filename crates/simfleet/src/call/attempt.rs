//! Creates an attempt from a signed request and its response.

use bytes::Bytes;
use http::HeaderMap;

use super::prepared::{PreparedCall, SignedAttempt};
use super::service_error;
use crate::error::Error;
use crate::service::{Attempt, Service};
use crate::transport::{HttpResponse, TransportError};

/// Creates the attempt from the result of the transport.
pub(super) fn received<'a, S: Service>(
    service: &'a S,
    prepared: &'a PreparedCall<'a>,
    signed: &'a SignedAttempt<S::Credentials>,
    sent: Result<HttpResponse, TransportError>,
) -> Attempt<'a, S> {
    let mut attempt = Attempt {
        service,
        credentials: &signed.credentials,
        parameters: &prepared.parameters,
        context: &signed.context,
        request: &signed.request,
        skew: signed.skew,
        status: None,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        damaged: false,
        too_large: false,
        transport_error: None,
    };
    match sent {
        Ok(HttpResponse { status, headers, body, too_large }) => {
            tracing::Span::current().record("status", status);
            tracing::debug!(status, bytes = body.len(), "response");
            attempt.status = Some(status);
            attempt.headers = headers;
            attempt.body = body;
            attempt.too_large = too_large;
        }
        Err(error) => {
            tracing::debug!(%error, "no response");
            attempt.transport_error = Some(error);
        }
    }
    attempt
}

impl<S: Service> Attempt<'_, S> {
    /// Returns the request id: `own`, the id in the decoded response, if it is not empty; otherwise the id in the body;
    /// otherwise that of [`Service::request_id`].
    pub(super) fn request_id(&self, own: Option<String>) -> Option<String> {
        let from_body = || service_error::member(&self.body, self.service.api().envelope.request_id);
        own.filter(|id| !id.is_empty())
            .or_else(from_body)
            .or_else(|| self.service.request_id(&self.headers, self.context))
            .filter(|id| !id.is_empty())
    }

    /// Adds status and request id to an error.
    pub(super) fn with_response(&self, error: Error) -> Error {
        error.with_answer(self.status, self.request_id(None))
    }
}
