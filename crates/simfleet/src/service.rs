//! The interface between the client and a service: everything that differs between one API and another.
//!
//! [`Service`] is implemented by hand, once for each API. The rest of this crate knows no service by name: it reads the
//! operation table of the spec, and calls this trait for everything that the specs do not define.

use std::fmt;
use std::future::Future;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::HeaderMap;
use simfleet_runtime::{Api, Operation, Parameters};

pub use crate::call::service_error::{ErrorMeaning, ServiceError};
pub use crate::retry::AttemptOutcome;
pub use crate::transport::HttpRequest;

use crate::error::Error;
use crate::redact::redacted;
use crate::transport::TransportError;

/// The nonce and the time of one attempt. Each attempt has its own.
#[derive(Clone, Debug)]
pub struct SigningContext {
    /// 128 random bits as 32 lower-case hex characters.
    pub nonce: String,
    /// The current time, corrected by the measured clock skew.
    pub time: SystemTime,
}

/// One API: its operation table, how its requests are signed, and what its errors mean.
pub trait Service: fmt::Debug + Send + Sync + Sized + 'static {
    /// The credentials that one attempt is signed with. The id, secret and token of one value belong together.
    type Credentials: Send + Sync;

    /// Returns the operation table.
    fn api(&self) -> &'static Api;

    /// Returns the credentials for one attempt.
    ///
    /// # Errors
    ///
    /// Fails if there are none. Nothing is sent then.
    fn credentials(&self) -> impl Future<Output = Result<Self::Credentials, Error>> + Send;

    /// Reports credentials that the service has rejected as expired ([`AttemptOutcome::CredentialsExpired`]). Returns
    /// whether the next call of [`Service::credentials`] may return others, so that a repetition can succeed.
    fn renew(&self, rejected: &Self::Credentials) -> bool {
        let _ = rejected;
        false
    }

    /// Writes the query, adds the headers or parameters that authenticate the caller, and signs the request.
    ///
    /// `request` has method, path, body and the general headers. The service sets the query and its own headers. It
    /// marks headers that authenticate as sensitive ([`http::HeaderValue::set_sensitive`]), so that previews mask them.
    ///
    /// # Errors
    ///
    /// Fails for parameters that cannot be signed. Nothing is sent then.
    fn sign(
        &self,
        credentials: &Self::Credentials,
        parameters: &Parameters<'_>,
        context: &SigningContext,
        request: &mut HttpRequest,
    ) -> Result<(), Error>;

    /// Returns the query parameters that authenticate a request. Previews mask their values.
    fn masked_parameters(&self) -> &'static [&'static str] {
        &[]
    }

    /// Returns the secrets in the credentials. The client removes them from all external text.
    fn secrets<'a>(&self, credentials: &'a Self::Credentials) -> Vec<&'a str>;

    /// Returns whether a parameter holds card numbers. The log names the cards of a call.
    fn is_card(&self, parameter: &str) -> bool {
        let _ = parameter;
        false
    }

    /// Returns a fingerprint of the client's account, which is not a secret. Checkpoints are bound to it. If the
    /// service does not say which account a key belongs to, the fingerprint is made from the key's id, so another key
    /// counts as another account.
    fn account(&self) -> String;

    /// Converts a JSON body to its documented form; `None` if it already has that form or is in an unknown form.
    fn normalize(&self, body: &[u8]) -> Option<Vec<u8>> {
        let _ = body;
        None
    }

    /// Returns what an error of the service means, and whether a retry may help.
    fn meaning(&self, error: &ServiceError, attempt: &Attempt<'_, Self>) -> ErrorMeaning;

    /// Returns how long the service asks the client to wait, in addition to the standard header `Retry-After`.
    fn retry_hint(&self, headers: &HeaderMap) -> Option<Duration> {
        let _ = headers;
        None
    }

    /// Returns the request id for responses without one in the body.
    fn request_id(&self, headers: &HeaderMap, context: &SigningContext) -> Option<String> {
        let _ = (headers, context);
        None
    }

    /// Returns how to find out whether a write with a lost response took effect, as a clause without a capital letter
    /// or full stop.
    fn read_back(&self, operation: &Operation) -> &'static str {
        let _ = operation;
        "read the current state"
    }
}

/// One attempt of a call.
pub struct Attempt<'a, S: Service> {
    pub(crate) service: &'a S,
    /// The credentials that the request was signed with.
    pub credentials: &'a S::Credentials,
    /// The parameters of the request.
    pub parameters: &'a Parameters<'a>,
    /// The nonce and the timestamp of the request.
    pub context: &'a SigningContext,
    /// The request as it was sent.
    pub request: &'a HttpRequest,
    /// The HTTP status of the response, if one arrived.
    pub status: Option<u16>,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The clock correction that the request was signed with, in seconds.
    pub(crate) skew: i64,
    /// The body of the response; JSON text in UTF-8, if it can be converted to that.
    pub(crate) body: Bytes,
    /// Whether characters of the body could not be decoded. Only an error is read from such a body.
    pub(crate) damaged: bool,
    pub(crate) too_large: bool,
    pub(crate) transport_error: Option<TransportError>,
}

impl<S: Service> fmt::Debug for Attempt<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation().id)
            .field("request", self.request)
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("transport_error", &self.transport_error)
            .finish_non_exhaustive()
    }
}

impl<S: Service> Attempt<'_, S> {
    /// Returns the operation of the call.
    pub fn operation(&self) -> &Operation {
        self.parameters.operation()
    }

    /// Returns a header of the response as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the time in the response's `Date` header.
    pub fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.header("date")?).ok()
    }

    /// Returns external text without the secrets of this attempt: those in the credentials, secret parameters, and
    /// everything that authenticates the request, above all its signature.
    ///
    /// Nonce, timestamp and request id stay: nothing can be sent with them without the signature.
    pub fn redact(&self, text: &str) -> String {
        let mut secrets: Vec<&str> = self.service.secrets(self.credentials);
        let secret = |given: &&simfleet_runtime::Given<'_>| given.entry.is_some_and(|entry| entry.secret);
        secrets.extend(self.parameters.iter().filter(secret).map(|given| &*given.text));
        let signatures = self.signatures();
        secrets.extend(signatures.iter().map(String::as_str));
        redacted(text, &secrets)
    }

    /// Returns the values of headers and parameters that authenticate the request, and the signature inside such a
    /// header. Services may quote a signature in hexadecimal in either case.
    fn signatures(&self) -> Vec<String> {
        let headers = self.request.headers.values().filter(|value| value.is_sensitive());
        let mut all: Vec<String> = headers.filter_map(|value| value.to_str().ok()).map(str::to_owned).collect();
        let inside = |value: &String| Some(value.split_once("Signature=")?.1.split(',').next()?.trim().to_owned());
        all.extend(all.iter().filter_map(inside).collect::<Vec<_>>());
        let masked = self.service.masked_parameters();
        let query = url::form_urlencoded::parse(self.request.query.as_bytes());
        all.extend(query.filter(|(name, _)| masked.contains(&&**name)).map(|(_, value)| value.into_owned()));
        let hex: Vec<String> =
            all.iter().filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit())).cloned().collect();
        all.extend(hex.iter().flat_map(|text| [text.to_ascii_lowercase(), text.to_ascii_uppercase()]));
        all
    }
}
