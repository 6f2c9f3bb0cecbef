//! The one error type.
//!
//! It says what kind of failure it was, what the service said, which request it was, how often it was tried and, where
//! something can be done about it, what. It never holds a secret: texts of the transport lose their URL, and the
//! server's string to sign is compared and then left out.

use std::error::Error as StdError;
use std::fmt;

use simfleet_runtime::Operation;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or a setting is unusable. Nothing was sent.
    InvalidInput,
    /// Credentials are missing. Nothing was sent.
    Credentials,
    /// No connection came about. Nothing was sent.
    Connect,
    /// The answer did not come in time.
    Timeout,
    /// The connection broke, or the answer could not be read to its end.
    Transport,
    /// The service refused the call because of too many.
    Throttled,
    /// The service refused the signature, the key or the permission.
    Auth,
    /// The service refused the timestamp: the clocks differ.
    ClockSkew,
    /// The service refused the call for a reason of its own.
    Service,
    /// The service, or something before it, failed.
    Server,
    /// The answer is not what the spec describes.
    Decode,
    /// The request may have taken effect, and must not be sent again before that is found out.
    OutcomeUnknown,
    /// The time limit of the call was over.
    DeadlineExceeded,
}

impl ErrorKind {
    /// A word for programs, in snake case.
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

/// Why a call, a wait or a setting failed.
///
/// ```
/// use simfleet::ErrorKind;
///
/// fn explain(error: &simfleet::Error) -> String {
///     match error.kind() {
///         ErrorKind::OutcomeUnknown => "look before you send it again".to_owned(),
///         _ if error.is_throttled() => "slow down".to_owned(),
///         _ => format!("{error} {}", error.remedy().unwrap_or_default()),
///     }
/// }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    what: String,
    remedy: Option<String>,
    operation: Option<&'static Operation>,
    /// What a call that no spec knows is named, in place of its operation.
    name: Option<String>,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    status: Option<u16>,
    attempts: u32,
    excerpt: Option<String>,
    cause: Option<ErrorKind>,
    /// Whether any attempt may have reached the service.
    sent: bool,
    /// Whether `what` is a sentence of ours and holds nothing from outside.
    own_words: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            what: what.into(),
            remedy: None,
            operation: None,
            name: None,
            code: None,
            message: None,
            request_id: None,
            status: None,
            attempts: 0,
            excerpt: None,
            cause: None,
            sent: false,
            own_words: false,
            source: None,
        }))
    }

    pub(crate) fn with_remedy(mut self, remedy: impl Into<String>) -> Self {
        self.0.remedy = Some(remedy.into());
        self
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Names a call that no spec knows; it has no operation.
    pub(crate) fn with_name(mut self, name: &str) -> Self {
        self.0.operation = None;
        self.0.name = Some(name.to_owned());
        self
    }

    pub(crate) fn with_service(mut self, code: Option<String>, message: Option<String>) -> Self {
        self.0.code = code;
        self.0.message = message;
        self
    }

    pub(crate) fn with_answer(mut self, status: Option<u16>, request_id: Option<String>) -> Self {
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

    /// Says that `what` holds nothing from outside that was not redacted before.
    pub(crate) fn in_own_words(mut self) -> Self {
        self.0.own_words = true;
        self
    }

    pub(crate) fn with_sent(mut self, sent: bool) -> Self {
        self.0.sent = sent;
        self
    }

    /// The same failure with every text put through `redact`: codes, ids and reasons come from outside too.
    ///
    /// Control characters go as well: an error is one line, and must not steer the terminal it is shown on.
    pub(crate) fn redacted(mut self, redact: impl Fn(&str) -> String) -> Self {
        let inner = &mut *self.0;
        let redact = |text: &str| redact(text).replace(|c: char| c.is_control(), " ");
        if !inner.own_words {
            inner.what = redact(&inner.what);
        }
        let parts = [&mut inner.code, &mut inner.message, &mut inner.request_id, &mut inner.excerpt];
        for text in parts.into_iter().flatten() {
            *text = redact(text);
        }
        self
    }

    /// The same failure, seen from a caller who must not send the request again.
    pub(crate) fn into_outcome_unknown(mut self) -> Self {
        self.0.cause = Some(self.0.kind);
        self.0.kind = ErrorKind::OutcomeUnknown;
        let asked = match self.0.operation.map(|operation| operation.id) {
            Some("batchShutdown" | "batchRestore") => "ask querySimAction by card number",
            _ => "read the present state",
        };
        let after = if self.0.attempts > 1 { "after the lost answer " } else { "" };
        self.0.remedy = Some(format!("{after}it was not sent again; {asked} before you repeat it"));
        self
    }

    /// What kind of failure it was.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// For [`ErrorKind::OutcomeUnknown`], the kind of failure that left the outcome unknown.
    pub fn cause(&self) -> Option<ErrorKind> {
        self.0.cause
    }

    /// What can be done about it, as part of a sentence.
    pub fn remedy(&self) -> Option<&str> {
        self.0.remedy.as_deref()
    }

    /// The operation that failed. `None` also for calls that no spec knows; their name is part of the text.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The service's error code.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The service's message, without what must not be shown.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Id of the request at the service (`RequestId`, `traceID`). Quote it to support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// HTTP status of the last answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// How often the request was sent, or tried to be.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The beginning of an answer that could not be read, at most 120 characters on one line.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// Whether the service refused the call because of too many.
    pub fn is_throttled(&self) -> bool {
        self.0.kind == ErrorKind::Throttled
    }

    /// Whether the request may have taken effect although it failed.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.kind == ErrorKind::OutcomeUnknown
    }

    /// Whether nothing was sent, by no attempt.
    pub fn is_unsent(&self) -> bool {
        !self.0.sent
    }

    /// Whether the same call may work later, without a change.
    pub fn is_transient(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Connect
                | ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::Throttled
                | ErrorKind::Server
                | ErrorKind::DeadlineExceeded
        )
    }
}

impl Inner {
    fn name(&self) -> Option<&str> {
        self.name.as_deref().or(self.operation.map(|operation| operation.id))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, what, code, message, request_id, status, attempts, excerpt, .. } = &*self.0;
        if let Some(name) = self.0.name() {
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
            // What a program that ends with the error shows: `fn main() -> Result<(), simfleet::Error>`.
            write!(f, "{self}")?;
            return match &inner.remedy {
                Some(remedy) => write!(f, "; {remedy}"),
                None => Ok(()),
            };
        }
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("what", &inner.what)
            .field("operation", &inner.name())
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
