//! What a service is to the client: everything that differs between one API and another.
//!
//! [`Service`] is implemented once for each API, by hand. The rest of this crate knows no service by name: it reads the
//! operation table of the spec, and asks the service for everything that the specs do not define.

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

/// What makes each attempt different from every other.
#[derive(Clone, Debug)]
pub struct SigningContext {
    /// 128 random bits as 32 lower-case hex characters.
    pub nonce: String,
    /// The time of day at the service, as far as its answers have shown it.
    pub time: SystemTime,
}

/// One API: its table, how its requests are signed, and what its answers mean.
pub trait Service: fmt::Debug + Send + Sync + Sized + 'static {
    /// A snapshot of what one attempt is signed with. Id, secret and token of one generation belong together.
    type Credentials: Send + Sync;

    /// The operation table.
    fn api(&self) -> &'static Api;

    /// The credentials for one attempt.
    ///
    /// # Errors
    ///
    /// When there are none. Nothing is sent then.
    fn credentials(&self) -> impl Future<Output = Result<Self::Credentials, Error>> + Send;

    /// Writes the query, adds what the service wants to know of the caller, and signs.
    ///
    /// `request` has method, path, body and the general headers. The service sets the query and its own headers; headers
    /// that authenticate are marked as sensitive ([`http::HeaderValue::set_sensitive`]), so that previews mask them.
    ///
    /// # Errors
    ///
    /// For parameters that cannot be signed. Nothing is sent then.
    fn sign(
        &self,
        credentials: &Self::Credentials,
        parameters: &Parameters<'_>,
        context: &SigningContext,
        request: &mut HttpRequest,
    ) -> Result<(), Error>;

    /// Query parameters that authenticate a request. Previews mask their values.
    fn masked_parameters(&self) -> &'static [&'static str] {
        &[]
    }

    /// The secrets in the credentials. They are removed from every text that came from outside.
    fn secrets<'a>(&self, credentials: &'a Self::Credentials) -> Vec<&'a str>;

    /// A fingerprint of the account that the client acts for, and no secret. Checkpoints are bound to it. Where the service
    /// does not say which account a key belongs to, it is of the key's id: another key counts as another account.
    fn account(&self) -> String;

    /// The JSON body in its documented form; `None` where it has that form, or none that is known.
    fn normalize(&self, body: &[u8]) -> Option<Vec<u8>> {
        let _ = body;
        None
    }

    /// What an error of the service means, and whether a repetition may help.
    fn meaning(&self, error: &ServiceError, attempt: &Attempt<'_, Self>) -> ErrorMeaning;

    /// How long the service asks to be left alone, beside the standard header `Retry-After`.
    fn retry_hint(&self, headers: &HeaderMap) -> Option<Duration> {
        let _ = headers;
        None
    }

    /// Id of a request at the service, where the body of the answer has none.
    fn request_id(&self, headers: &HeaderMap, context: &SigningContext) -> Option<String> {
        let _ = (headers, context);
        None
    }

    /// What tells whether a write with a lost answer took effect, as part of a sentence.
    fn read_back(&self, operation: &Operation) -> &'static str {
        let _ = operation;
        "read the present state"
    }
}

/// One attempt of a call.
pub struct Attempt<'a, S: Service> {
    pub(crate) service: &'a S,
    /// What the request was signed with.
    pub credentials: &'a S::Credentials,
    /// The parameters of the request.
    pub parameters: &'a Parameters<'a>,
    /// Nonce and timestamp of the request.
    pub context: &'a SigningContext,
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
