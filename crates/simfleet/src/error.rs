//! The error type of this crate.
//!
//! An error says what kind of failure it was, what the service reported, which request failed, how many attempts were
//! made and, if possible, how to fix it. It never contains a secret: URLs are removed from transport errors, and the
//! server's string to sign is compared and then dropped.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use simfleet_runtime::InvalidParameter;

/// The kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or a setting is invalid. Nothing was sent.
    InvalidInput,
    /// Credentials are missing or invalid. The attempt was not sent.
    Credentials,
    /// No connection could be made. Nothing was sent.
    Connect,
    /// The response did not arrive in time.
    Timeout,
    /// The connection broke, or the response could not be read completely.
    Transport,
    /// The service rejected the call: rate limit exceeded.
    Throttled,
    /// The service rejected the signature, the key or the permission.
    Auth,
    /// The service rejected the timestamp: the clocks differ.
    ClockSkew,
    /// The service rejected the call for another reason.
    Service,
    /// The service, or a proxy in front of it, failed.
    Server,
    /// The response is not what the spec describes.
    Decode,
    /// The request may have taken effect. Find out whether it did before you send it again.
    OutcomeUnknown,
    /// The deadline of the call passed.
    DeadlineExceeded,
}

impl ErrorKind {
    /// Returns the machine-readable name, in snake case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidInput => "invalid_input",
            Self::Credentials => "credentials",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Throttled => "throttled",
            Self::Auth => "auth",
            Self::ClockSkew => "clock_skew",
            Self::Service => "service",
            Self::Server => "server",
            Self::Decode => "decode",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::DeadlineExceeded => "deadline_exceeded",
        }
    }
}

/// The error of a call, a wait or a setting.
///
/// ```
/// use simfleet::ErrorKind;
///
/// fn explain(error: &simfleet::Error) -> String {
///     match error.kind() {
///         ErrorKind::OutcomeUnknown => "check whether it took effect before you send it again".to_owned(),
///         _ if error.is_throttled() => "slow down".to_owned(),
///         _ => format!("{error} {}", error.remedy().unwrap_or_default()),
///     }
/// }
/// ```
///
/// Errors can be cloned and serialized; a deserialized error has no [`StdError::source`]. Tests create one with
/// [`Error::new`]:
///
/// ```
/// use simfleet::{Error, ErrorKind};
///
/// let error = Error::new(ErrorKind::Throttled, "rate limit exceeded").with_remedy("slow down");
/// assert!(error.is_throttled() && error.is_transient());
/// ```
#[derive(Clone)]
pub struct Error(Box<ErrorInner>);

#[derive(Clone, Serialize, Deserialize)]
struct ErrorInner {
    kind: ErrorKind,
    what: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    remedy: Option<String>,
    /// The id of the operation, or the name of an unlisted operation.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    status: Option<u16>,
    #[serde(default)]
    attempts: u32,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    excerpt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    cause: Option<ErrorKind>,
    /// Whether any attempt may have reached the service.
    #[serde(default)]
    sent: bool,
    /// How long the service asked the client to wait.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    retry_after: Option<Duration>,
    /// Whether a retry cannot help although failures of this kind are usually transient.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    permanent: bool,
    /// Whether `what` is already free of secrets, so that [`Error::redacted`] leaves it unchanged.
    #[serde(skip)]
    redacted: bool,
    #[serde(skip)]
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Error {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ErrorInner::deserialize(deserializer).map(|inner| Self(Box::new(inner)))
    }
}

impl From<InvalidParameter> for Error {
    fn from(invalid: InvalidParameter) -> Self {
        Self::new(ErrorKind::InvalidInput, invalid.what).with_remedy(invalid.remedy)
    }
}

impl Error {
    /// Creates an error of this kind. `what` is a message without a full stop, and must not contain a secret.
    pub fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(ErrorInner {
            kind,
            what: what.into(),
            remedy: None,
            operation: None,
            code: None,
            message: None,
            request_id: None,
            status: None,
            attempts: 0,
            excerpt: None,
            cause: None,
            sent: false,
            retry_after: None,
            permanent: false,
            redacted: false,
            source: None,
        }))
    }

    /// Adds how to fix the error, as a clause without a capital letter or full stop.
    #[must_use]
    pub fn with_remedy(mut self, remedy: impl Into<String>) -> Self {
        self.0.remedy = Some(remedy.into());
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.with_optional_source(Some(Arc::new(source)))
    }

    pub(crate) fn with_optional_source(mut self, source: Option<Arc<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = source;
        self
    }

    /// Sets the name of the operation that failed.
    #[must_use]
    pub fn named(mut self, operation: &str) -> Self {
        self.0.operation = Some(operation.to_owned());
        self
    }

    /// Adds the service's code and message.
    #[must_use]
    pub fn with_service(mut self, code: Option<String>, message: Option<String>) -> Self {
        self.0.code = code;
        self.0.message = message;
        self
    }

    /// Adds HTTP status and request id of the response.
    #[must_use]
    pub fn with_answer(mut self, status: Option<u16>, request_id: Option<String>) -> Self {
        self.0.status = status;
        self.0.request_id = request_id.or(self.0.request_id);
        self
    }

    pub(crate) fn with_excerpt(mut self, excerpt: Option<String>) -> Self {
        self.0.excerpt = excerpt;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Marks `what` as already free of secrets, so that [`Error::redacted`] leaves it unchanged.
    pub(crate) fn without_redaction(mut self) -> Self {
        self.0.redacted = true;
        self
    }

    /// Marks a failure that a retry cannot change, although failures of this kind are usually transient.
    pub(crate) fn permanent(mut self) -> Self {
        self.0.permanent = true;
        self
    }

    /// Sets whether any attempt may have reached the service.
    #[must_use]
    pub fn with_sent(mut self, sent: bool) -> Self {
        self.0.sent = sent;
        self
    }

    /// Adds how long the service asked the client to wait.
    #[must_use]
    pub fn with_retry_after(mut self, pause: Option<Duration>) -> Self {
        self.0.retry_after = pause;
        self
    }

    /// Returns the same error with every text passed through `redact`, since codes, ids and reasons are external text
    /// too.
    ///
    /// Control characters are replaced as well: an error is one line, and must not control the terminal that shows it.
    pub(crate) fn redacted(mut self, redact: impl Fn(&str) -> String) -> Self {
        let inner = &mut *self.0;
        let redact = |text: &str| redact(text).replace(|c: char| c.is_control(), " ");
        if !inner.redacted {
            inner.what = redact(&inner.what);
        }
        let parts = [&mut inner.code, &mut inner.message, &mut inner.request_id, &mut inner.excerpt];
        for text in parts.into_iter().flatten() {
            *text = redact(text);
        }
        self
    }

    /// Converts the error to [`ErrorKind::OutcomeUnknown`]. `read_back` says how to find out whether the request took
    /// effect.
    pub(crate) fn into_outcome_unknown(mut self, read_back: &str) -> Self {
        self.0.cause = Some(self.0.kind);
        self.0.kind = ErrorKind::OutcomeUnknown;
        let after = if self.0.attempts > 1 { "after the lost response " } else { "" };
        self.0.remedy = Some(format!("{after}it was not sent again; {read_back} before you repeat it"));
        self
    }

    /// Returns the kind of the failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// For [`ErrorKind::OutcomeUnknown`], returns the kind of the original failure.
    pub fn cause(&self) -> Option<ErrorKind> {
        self.0.cause
    }

    /// Returns how to fix the error, as a clause without a capital letter or full stop.
    pub fn remedy(&self) -> Option<&str> {
        self.0.remedy.as_deref()
    }

    /// Returns the operation that failed: its id, or the name of an unlisted operation.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// Returns the service's error code.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Returns the service's message, without secrets.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns the request id: assigned by the service, or the trace id that the client sent. Quote it to support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the HTTP status of the last response.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Returns how often the client sent the request, or tried to.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the beginning of a response that could not be decoded, at most 120 characters on one line.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// Returns how long the service asked the client to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the error and how to fix it, as one line.
    pub fn with_advice(&self) -> String {
        match self.remedy() {
            Some(remedy) => format!("{self}; {remedy}"),
            None => self.to_string(),
        }
    }

    /// Returns whether the service rejected the call because a rate limit was exceeded.
    pub fn is_throttled(&self) -> bool {
        self.0.kind == ErrorKind::Throttled
    }

    /// Returns whether the request may have taken effect although it failed.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.kind == ErrorKind::OutcomeUnknown
    }

    /// Returns true if no attempt sent anything.
    pub fn is_unsent(&self) -> bool {
        !self.0.sent
    }

    /// Returns whether the same call may succeed later without a change.
    pub fn is_transient(&self) -> bool {
        let is_usually = matches!(
            self.0.kind,
            ErrorKind::Connect
                | ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::Throttled
                | ErrorKind::Server
                | ErrorKind::DeadlineExceeded
        );
        is_usually && !self.0.permanent
    }
}

/// Writes a pause with the unit that suits its length.
pub(crate) fn format_pause(pause: Duration) -> String {
    match pause.as_secs() {
        0 => format!("{} ms", pause.as_millis()),
        seconds @ 1..=119 => format!("{seconds} s"),
        seconds @ (120..=3599 | 3601..=7199) => format!("{} min", seconds.div_ceil(60)),
        seconds => format!("{} h", seconds.div_ceil(3600)),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ErrorInner { kind, what, code, message, request_id, status, attempts, excerpt, retry_after, .. } = &*self.0;
        if let Some(name) = &self.0.operation {
            write!(f, "{name}: ")?;
        }
        if *kind == ErrorKind::OutcomeUnknown {
            f.write_str("it is not known whether the request took effect: ")?;
        }
        f.write_str(what)?;
        if let Some(message) = message {
            write!(f, ": {message}")?;
        }
        if let Some(excerpt) = excerpt {
            write!(f, ", it begins with `{excerpt}`")?;
        }
        let attempts = (*attempts > 1).then(|| format!("{attempts} attempts"));
        let parts = [
            code.as_ref().map(|code| format!("code {code}")),
            status.map(|status| format!("HTTP {status}")),
            request_id.as_ref().map(|id| format!("request id {id}")),
            attempts,
            retry_after.filter(|_| self.is_transient()).map(|pause| format!("retry after {}", format_pause(pause))),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if !parts.is_empty() {
            write!(f, " ({})", parts.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if !f.alternate() {
            // A program that ends with this error prints it this way: `fn main() -> Result<(), simfleet::Error>`.
            return f.write_str(&self.with_advice());
        }
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("what", &inner.what)
            .field("operation", &inner.operation)
            .field("code", &inner.code)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("status", &inner.status)
            .field("attempts", &inner.attempts)
            .field("excerpt", &inner.excerpt)
            .field("cause", &inner.cause)
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| {
            let source: &(dyn StdError + 'static) = &**source;
            source
        })
    }
}
