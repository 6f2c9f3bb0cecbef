//! The spans of a call and of its attempts, and the event at its end.

use std::fmt;

use simfleet_runtime::Parameters;
use tracing::Span;
use tracing::field::Empty;

use super::prepared::PreparedCall;
use crate::client::Reply;
use crate::error::Error;
use crate::service::Service;
use crate::transport::Origin;

/// The most card numbers that a span names.
const MOST_CARDS: usize = 3;

/// Returns the span of a call.
pub(super) fn call_span(prepared: &PreparedCall<'_>, service: &impl Service, origin: &Origin) -> Span {
    tracing::info_span!(
        "call",
        operation = prepared.name,
        cards = Cards::of(&prepared.parameters, |name| service.is_card(name)).map(display),
        host = origin.host()
    )
}

/// Returns the span of one attempt. The fields without a value are recorded when it ends.
pub(super) fn attempt_span(number: u32) -> Span {
    tracing::debug_span!("attempt", number, status = Empty, outcome = Empty, pause = Empty, request_id = Empty)
}

/// Emits the event at the end of a call.
pub(super) fn finished<A>(result: &Result<Reply<A>, Error>) {
    match result {
        Ok(reply) => {
            let Reply { attempts, request_id, .. } = reply;
            tracing::info!(attempts, request_id = request_id.as_deref(), "done");
        }
        Err(error) => {
            let (attempts, kind) = (error.attempts(), error.kind().as_str());
            tracing::info!(attempts, kind, request_id = error.request_id(), %error, "failed");
        }
    }
}

/// The cards that a request is about, and how many more there are.
struct Cards<'a> {
    named: Vec<&'a str>,
    more: usize,
}

impl<'a> Cards<'a> {
    fn of(parameters: &'a Parameters<'_>, is_card: impl Fn(&str) -> bool) -> Option<Self> {
        let given = parameters.iter().filter(|one| is_card(&one.name) && !one.entry.is_some_and(|entry| entry.secret));
        let mut cards = given.flat_map(|one| one.values());
        let named: Vec<&str> = cards.by_ref().take(MOST_CARDS).collect();
        (!named.is_empty()).then(|| Self { named, more: cards.count() })
    }
}

impl fmt::Display for Cards<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.named.join(","))?;
        if self.more > 0 { write!(f, " and {} more", self.more) } else { Ok(()) }
    }
}
