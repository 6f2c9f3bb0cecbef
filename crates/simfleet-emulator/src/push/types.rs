//! The public types of pushes: layouts, attempts and counts.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// The layout of a push body. The document says that the body is the response of the query operation; a public receiver
/// of order pushes reads a bare order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PushLayout {
    /// The complete response: cards in `data.items`, orders in `data.list`.
    #[default]
    Envelope,
    /// One object without an envelope; every card has its own push.
    Bare,
    /// A list of objects without an envelope.
    List,
}

impl PushLayout {
    /// Returns the maximum number of cards in one push.
    pub(crate) fn cards(self) -> usize {
        match self {
            Self::Envelope | Self::List => 100,
            Self::Bare => 1,
        }
    }
}

impl FromStr for PushLayout {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "envelope" => Ok(Self::Envelope),
            "bare" => Ok(Self::Bare),
            "list" => Ok(Self::List),
            _ => Err(format!("unknown push layout {text:?}; the layouts are envelope, bare, list")),
        }
    }
}

/// What a push is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PushKind {
    /// Subscribed cards that changed.
    Cards,
    /// An order that changed.
    Order,
}

/// The outcome of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PushOutcome {
    /// The response was HTTP 200.
    Delivered,
    /// Another status or no response; tried again while the schedule lasts.
    Failed,
    /// Not sent: the address is not a loopback address, or not plain HTTP. Not tried again.
    Rejected,
}

/// One attempt at a push.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Push {
    /// When it ended: Unix milliseconds on the emulator's wall clock.
    pub at: i64,
    /// What it is about.
    pub kind: PushKind,
    /// Card numbers, or the order number.
    pub numbers: Vec<String>,
    /// The address as given.
    pub target: String,
    /// The `traceID` of this attempt; empty if nothing was sent.
    pub trace: String,
    /// Counted from 1. Automatic attempts end at 3.
    pub attempt: u32,
    /// HTTP status of the response, if any.
    pub status: Option<u16>,
    /// The outcome.
    pub outcome: PushOutcome,
    /// The reason why it failed or was rejected; empty if delivered.
    pub error: String,
}

/// Counts of pushes since the start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PushCounts {
    /// Attempts with the response HTTP 200.
    pub delivered: u64,
    /// Attempts that failed.
    pub failed: u64,
    /// Pushes not sent because of their address.
    pub rejected: u64,
    /// Pushes whose schedule ended without success.
    pub given_up: u64,
    /// Pushes dropped because too many were waiting.
    pub dropped: u64,
    /// Pushes planned or waiting for another attempt.
    pub waiting: usize,
}

impl fmt::Display for PushLayout {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Envelope => "envelope",
            Self::Bare => "bare",
            Self::List => "list",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts_round_trip_through_their_names() {
        for layout in [PushLayout::Envelope, PushLayout::Bare, PushLayout::List] {
            assert_eq!(layout.to_string().parse(), Ok(layout));
        }
        assert!("xml".parse::<PushLayout>().unwrap_err().contains("envelope"));
    }
}
