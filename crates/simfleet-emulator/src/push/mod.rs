//! Pushes: what the emulator tells subscribers on its own, and what became of it.
//!
//! Promise: a push is signed like a request, with a trace id of its own for every attempt; it is tried three times on
//! the documented schedules, counted in emulated time from the first failure; what waits, what was given up and what is
//! shown are bounded. Only loopback addresses are pushed to unless the builder says otherwise.
//! Never: decides what changed; `haoka` does. Never keeps bodies: they are made from the state at the instant of the
//! change, each time anew.
//!
//! The emulator's own: the content type (`application/json`), one push for each address and hour with up to a hundred
//! cards, the time-out of 10 real seconds, that both schedules count from the first failure, and that only plain HTTP is
//! spoken.

mod driver;
mod queue;
mod send;

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex};

use hyper::Uri;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::clock::Moment;
use crate::fleet_state::Sim;
use crate::haoka;
use crate::sync::lock;
use crate::world::World;

pub(crate) use driver::{deliver, deliver_again, run};
use queue::{Delivery, Queue};

/// Bytes of an address.
const ADDRESS: usize = 1024;

/// How the body of a push is laid out. The document says that it is the answer of the query operation; a public
/// receiver of order pushes reads a bare order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PushLayout {
    /// The whole answer: cards in `data.items`, orders in `data.list`.
    #[default]
    Envelope,
    /// One object without an envelope; every card comes in a push of its own.
    Bare,
    /// A list of objects without an envelope.
    List,
}

impl PushLayout {
    /// Cards in one push.
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

/// What became of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PushOutcome {
    /// Answered with HTTP 200.
    Delivered,
    /// Another status or no answer; tried again while the schedule lasts.
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
    /// The address, as it was given.
    pub target: String,
    /// The `traceID` of this attempt; empty when nothing was sent.
    pub trace: String,
    /// Counted from 1. Automatic attempts end at 3.
    pub attempt: u32,
    /// HTTP status of the answer, if any.
    pub status: Option<u16>,
    /// What became of it.
    pub outcome: PushOutcome,
    /// Why it failed or was rejected; empty when delivered.
    pub error: String,
}

/// Counts of pushes since the start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PushCounts {
    /// Attempts answered with HTTP 200.
    pub delivered: u64,
    /// Attempts that failed.
    pub failed: u64,
    /// Pushes not sent because of their address.
    pub rejected: u64,
    /// Pushes whose schedule ended without success.
    pub given_up: u64,
    /// Pushes forgotten because too many waited.
    pub dropped: u64,
    /// Pushes planned or waiting for another attempt.
    pub waiting: usize,
}

/// What a push is made from.
#[derive(Debug, Clone)]
pub(crate) enum Subject {
    Cards(Vec<Arc<Sim>>),
    /// By its platform number.
    Order(String),
}

impl Subject {
    fn kind(&self) -> PushKind {
        match self {
            Self::Cards(_) => PushKind::Cards,
            Self::Order(_) => PushKind::Order,
        }
    }

    fn numbers(&self) -> Vec<String> {
        match self {
            Self::Cards(sims) => sims.iter().map(|sim| sim.sim_no.clone()).collect(),
            Self::Order(number) => vec![number.clone()],
        }
    }

    /// Emulated seconds from the first failure to the second and third attempt.
    fn schedule(&self) -> [f64; 2] {
        match self {
            Self::Cards(_) => [1800.0, 7200.0],
            Self::Order(_) => [7200.0, 14_400.0],
        }
    }
}

/// All pushes of one emulator.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    layout: PushLayout,
    anywhere: bool,
    queue: Mutex<Queue>,
    /// Told when something is planned.
    news: Notify,
    /// Held while pushes are sent, so that whoever waits for it knows them sent.
    round: tokio::sync::Mutex<()>,
}

impl Desk {
    pub(crate) fn new(layout: PushLayout, anywhere: bool) -> Self {
        Self { layout, anywhere, ..Self::default() }
    }

    pub(crate) fn layout(&self) -> PushLayout {
        self.layout
    }

    /// Plans a push of the state at `at`, due at the same instant.
    pub(crate) fn plan(&self, at: Moment, url: Arc<str>, subject: Subject) {
        lock(&self.queue).wait(at, Delivery { url, subject, at, attempts: 0, first_failed: None });
    }

    /// Makes the driver look again.
    pub(crate) fn wake(&self) {
        self.news.notify_one();
    }

    pub(crate) fn all(&self) -> Vec<Push> {
        lock(&self.queue).log()
    }

    pub(crate) fn counts(&self) -> PushCounts {
        lock(&self.queue).counts()
    }
}

/// An address that pushes can be planned for; the error names the parameter.
pub(crate) fn address(text: &str, parameter: &str) -> Result<Arc<str>, String> {
    if text.is_empty() {
        return Err(format!("{parameter}不能为空"));
    }
    if text.len() > ADDRESS {
        return Err(format!("{parameter}过长,最多{ADDRESS}字节"));
    }
    let uri: Option<Uri> = text.parse().ok();
    let fits = |uri: &Uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(|host| !host.is_empty())
    };
    match uri {
        Some(uri) if fits(&uri) => Ok(Arc::from(text)),
        _ => Err(format!("{parameter}格式错误,应为http或https地址")),
    }
}

/// The body of a push; `None` when its subject is forgotten.
fn body(world: &World, delivery: &Delivery, trace_id: &str) -> Option<Value> {
    let (member, rows) = match &delivery.subject {
        Subject::Cards(sims) => ("items", haoka::pushed_records(world, sims, delivery.at)),
        Subject::Order(number) => ("list", vec![haoka::pushed_order(world, number, delivery.at)?]),
    };
    Some(match world.pushes.layout {
        PushLayout::Envelope => json!({
            "code": 0, "message": "操作成功", "data": {member: rows}, "traceID": trace_id,
            "timestamp": world.timing.wall_seconds(world.timing.now()),
        }),
        PushLayout::Bare => rows.into_iter().next()?,
        PushLayout::List => Value::Array(rows),
    })
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
    fn addresses_are_whole_urls() {
        assert!(address("http://127.0.0.1:8000/cards?x=1", "subscribeUrl").is_ok());
        let long = format!("http://127.0.0.1/{}", "x".repeat(ADDRESS));
        for bad in ["", "/cards", "127.0.0.1:80", "ws://127.0.0.1/", "http:///x", "http://a b/", long.as_str()] {
            assert!(address(bad, "callbackUrl").unwrap_err().contains("callbackUrl"), "{bad}");
        }
    }

    #[test]
    fn layouts_have_names() {
        for layout in [PushLayout::Envelope, PushLayout::Bare, PushLayout::List] {
            assert_eq!(layout.to_string().parse(), Ok(layout));
        }
        assert!("xml".parse::<PushLayout>().unwrap_err().contains("envelope"));
    }
}
