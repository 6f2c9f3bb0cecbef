//! Why a push was rejected, and which status to respond with.
//!
//! Messages never contain the key, the expected signature or the received signature.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

/// The reason why a push was rejected.
///
/// The platform counts only 200 as success. After every other status, including 4xx, it sends the push twice more by
/// its schedule (section "Redelivery" of [the module](super)). Therefore [`Rejection::status`] is 200 for one kind
/// only: a push that was already handled.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// A header of the signature is absent or empty.
    MissingHeader(&'static str),
    /// A header has an invalid value.
    Malformed {
        /// The header.
        header: &'static str,
        /// The expected value.
        expected: &'static str,
    },
    /// The push is for another application.
    NotForUs {
        /// The `appID` of the push.
        app_id: String,
    },
    /// The signature does not match the headers and the key.
    BadSignature,
    /// The signature is valid, but the timestamp is outside of the window.
    OutsideWindow {
        /// The timestamp minus this machine's time, in seconds: negative if the timestamp is in the past.
        skew: i64,
        /// The largest allowed difference.
        window: Duration,
    },
    /// The same push with the same body was accepted before. Nothing is left to do. The status is 200, so that the
    /// platform stops sending it.
    AlreadyAccepted {
        /// The `traceID`.
        trace_id: String,
    },
    /// The trace id was already used by a push with a different body.
    Replayed {
        /// The `traceID`.
        trace_id: String,
    },
    /// A push with this trace id is currently being handled.
    InProgress {
        /// The `traceID`.
        trace_id: String,
    },
    /// The memory is full. Forgetting a push would allow its replay.
    MemoryFull {
        /// The maximum number of remembered pushes.
        capacity: usize,
    },
}

impl Rejection {
    /// Returns the machine-readable name, in snake case.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::MissingHeader(_) => "missing_header",
            Self::Malformed { .. } => "malformed",
            Self::NotForUs { .. } => "not_for_us",
            Self::BadSignature => "bad_signature",
            Self::OutsideWindow { .. } => "outside_window",
            Self::AlreadyAccepted { .. } => "already_accepted",
            Self::Replayed { .. } => "replayed",
            Self::InProgress { .. } => "in_progress",
            Self::MemoryFull { .. } => "memory_full",
        }
    }

    /// Returns the HTTP status to respond with.
    ///
    /// | status | for |
    /// | --- | --- |
    /// | 200 | a push that was accepted before |
    /// | 400 | headers that are missing or malformed |
    /// | 403 | another application, a wrong signature, a time outside of the window |
    /// | 409 | a trace id that another push has used |
    /// | 503 | a push that is being handled, or a full memory |
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::AlreadyAccepted { .. } => StatusCode::OK,
            Self::MissingHeader(_) | Self::Malformed { .. } => StatusCode::BAD_REQUEST,
            Self::NotForUs { .. } | Self::BadSignature | Self::OutsideWindow { .. } => StatusCode::FORBIDDEN,
            Self::Replayed { .. } => StatusCode::CONFLICT,
            Self::InProgress { .. } | Self::MemoryFull { .. } => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// Shortens text from outside and replaces its control characters.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(64).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(64).is_some() {
        shown.push('…');
    }
    shown
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader(name) => {
                write!(
                    f,
                    "the header {name} is missing; if the platform sent this push, check that proxies pass the header on"
                )
            }
            Self::Malformed { header, expected } => {
                write!(f, "the header {header} is malformed: it should be {expected}; check whether a proxy changes it")
            }
            Self::NotForUs { app_id } => {
                write!(f, "the push is for application {}; verify with the key of that application", shown(app_id))
            }
            Self::BadSignature => f.write_str(
                "the signature does not match; check the API key in the agent back office, and that it belongs to this \
                 application",
            ),
            Self::OutsideWindow { skew, window } => {
                let (distance, side) = (skew.unsigned_abs(), if *skew < 0 { "behind" } else { "ahead of" });
                write!(
                    f,
                    "the push was signed {distance} s {side} this machine's clock, and {} s are allowed; set the clock, or \
                     widen the window if the platform sends pushes again with their first timestamp",
                    window.as_secs()
                )
            }
            Self::AlreadyAccepted { trace_id } => {
                write!(f, "the push {} was accepted before; nothing needs to be done", shown(trace_id))
            }
            Self::Replayed { trace_id } => write!(
                f,
                "the trace id {} was used by a push with another body; query the current state if the sender is the \
                 platform",
                shown(trace_id)
            ),
            Self::InProgress { trace_id } => {
                write!(f, "the push {} is already being handled; wait until it is sent again", shown(trace_id))
            }
            Self::MemoryFull { capacity } => write!(
                f,
                "{capacity} pushes are remembered and none has expired yet; give the verifier a larger memory or a \
                 smaller window"
            ),
        }
    }
}

impl std::error::Error for Rejection {}
