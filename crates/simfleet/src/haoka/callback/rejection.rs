//! Why a push was not taken, and what to answer to it.
//!
//! Promise: each text says what was wrong and how to mend it.
//! Never: holds the key, the signature that was expected, or the one that came.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

/// Why a push was rejected.
///
/// The platform counts only 200 as taken. After everything else it sends the push again, twice, by its schedule (section
/// "Redelivery" of [the module](super)); a 4xx holds nothing back. [`Rejection::status`] is therefore 200 for one kind
/// only: the push that was handled before.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// A header of the signature is absent or empty.
    MissingHeader(&'static str),
    /// A header is there, and cannot be what it should be.
    Malformed {
        /// The header.
        header: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// The push is for another application.
    NotForUs {
        /// The `appID` that came.
        app_id: String,
    },
    /// The signature does not fit the headers and the key.
    BadSignature,
    /// Signed rightly, but at another time than now.
    OutsideWindow {
        /// Seconds from this machine's clock to the sender's: negative for a push from the past.
        skew: i64,
        /// How far apart they may be.
        window: Duration,
    },
    /// The same push, with the same body, was accepted before. There is nothing to do; the answer is 200, so that the
    /// platform stops.
    AlreadyAccepted {
        /// The `traceID`.
        trace_id: String,
    },
    /// The trace id was used up by a push with another body.
    Replayed {
        /// The `traceID`.
        trace_id: String,
    },
    /// A push with this trace id is being handled at this moment.
    InProgress {
        /// The `traceID`.
        trace_id: String,
    },
    /// No room to remember another push; forgetting one would open the door to its replay.
    MemoryFull {
        /// Pushes remembered at most.
        capacity: usize,
    },
}

impl Rejection {
    /// A word for programs, in snake case.
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

    /// The HTTP status to answer.
    ///
    /// | status | for |
    /// | --- | --- |
    /// | 200 | accepted before |
    /// | 400 | headers that are missing or malformed |
    /// | 403 | another application, a wrong signature, a time outside the window |
    /// | 409 | a trace id that another push has used up |
    /// | 503 | not now: being handled, or no room |
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

/// Text from outside, short and without control characters.
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
                    "the header {name} is missing; if the platform sent this, see that a proxy in between passes the header \
                     on"
                )
            }
            Self::Malformed { header, expected } => {
                write!(
                    f,
                    "the header {header} is malformed: it should be {expected}; check what a proxy in between does to it"
                )
            }
            Self::NotForUs { app_id } => {
                write!(f, "the push is for application {}; verify with the key of that application", shown(app_id))
            }
            Self::BadSignature => f.write_str(
                "the signature does not fit; check the API key in the agent back office, and that it belongs to this \
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
                write!(f, "the push {} was accepted before; nothing is left to do", shown(trace_id))
            }
            Self::Replayed { trace_id } => write!(
                f,
                "the trace id {} was used by a push with another body; fetch the present state if the sender is the \
                 platform",
                shown(trace_id)
            ),
            Self::InProgress { trace_id } => {
                write!(f, "the push {} is being handled already; let it come again later", shown(trace_id))
            }
            Self::MemoryFull { capacity } => write!(
                f,
                "{capacity} pushes are remembered and none may be forgotten yet; give the verifier a larger memory or a \
                 smaller window"
            ),
        }
    }
}

impl std::error::Error for Rejection {}
