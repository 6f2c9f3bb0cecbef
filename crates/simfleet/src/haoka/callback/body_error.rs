//! The error for a push whose body cannot be decoded.

use std::fmt;

use http::StatusCode;

/// The largest body that is parsed, in bytes: 1 MiB. A push of a hundred cards takes about 60 KiB.
pub const BODY_LIMIT: usize = 1024 * 1024;

/// The error for a body that cannot be decoded as a push.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyError {
    /// The body is empty.
    Empty,
    /// The body is longer than [`BODY_LIMIT`].
    TooLarge {
        /// Its length in bytes.
        length: usize,
    },
    /// The body is neither JSON nor a form with members of a push.
    Unreadable {
        /// Where and why parsing it as JSON failed. Contains nothing of the body but the name of a member that occurs twice.
        reason: String,
    },
}

impl BodyError {
    /// Returns the HTTP status to respond with: 400 or 413. The platform sends the push again nevertheless.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::Empty | Self::Unreadable { .. } => StatusCode::BAD_REQUEST,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the push has no body; check that proxies pass it on"),
            Self::TooLarge { length } => {
                write!(f, "the push has {length} bytes, at most {BODY_LIMIT} are read; query the current state instead")
            }
            Self::Unreadable { reason } => write!(
                f,
                "the push is neither JSON ({reason}) nor a form with members of a card or an order; check its body"
            ),
        }
    }
}

impl std::error::Error for BodyError {}
