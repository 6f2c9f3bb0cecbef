//! Linkcard's gateway: from a request on `/` to one of the operations, and from its result to an answer.
//!
//! Promise: refusals come in the gateway's order (public parameters, signature, operation, throttle); an operation is
//! a row in a table of the file of its group, and adding one touches nothing here but [`GROUPS`].
//! Never: verifies signatures itself; `verify` does.

use std::collections::VecDeque;

use serde_json::Value;

use crate::answers::{ErrorBody, LinkcardEnvelope, value};
use crate::clock::Moment;
use crate::log::{LoggedRequest, SignatureKind};
use crate::reply::{Answer, Call, Format, Payload};
use crate::request::{Params, Received};
use crate::sync::lock;
use crate::verify::{self, Claims, Refusal};
use crate::world::World;

mod account;
mod answers;
mod card_reads;
mod card_state;
mod directional;
mod facts;
mod input;
mod message;
#[cfg(test)]
mod odd_values;
mod orders;
mod real_status;
mod search;
mod statistics;
#[cfg(test)]
mod testing;
mod usage;

pub use message::SentMessage;

/// Calls per emulated second and account.
const CALLS_PER_SECOND: usize = 20;

/// The operations of every group.
const GROUPS: &[&[&[Operation]]] = &[
    &[
        card_state::OPERATIONS,
        card_reads::OPERATIONS,
        real_status::OPERATIONS,
        search::OPERATIONS,
        usage::OPERATIONS,
        statistics::OPERATIONS,
        orders::OPERATIONS,
        message::OPERATIONS,
    ],
    directional::OPERATIONS,
];

/// Every operation.
fn operations() -> impl Iterator<Item = &'static Operation> {
    GROUPS.iter().flat_map(|groups| groups.iter()).flat_map(|group| group.iter())
}

/// One operation: its `Action` and its rules, which give the envelope's `Data`.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) action: &'static str,
    pub(crate) run: fn(&World, &Params, Moment) -> Result<Value, Refusal>,
}

/// What Linkcard remembers between calls.
#[derive(Debug)]
pub(crate) struct State {
    /// Instants of the latest accepted calls, at most [`CALLS_PER_SECOND`] of them.
    recent: VecDeque<Moment>,
    /// When the emulator started.
    started: Moment,
    queries: real_status::Queries,
    account: account::Account,
    directional: directional::Directional,
    orders: orders::Orders,
    messages: message::Messages,
}

impl State {
    pub(crate) fn new(started: Moment) -> Self {
        Self {
            recent: VecDeque::new(),
            started,
            queries: real_status::Queries::new(),
            account: account::Account::new(),
            directional: directional::Directional::new(),
            orders: orders::Orders::new(),
            messages: message::Messages::new(),
        }
    }

    /// The messages that were sent, oldest first.
    pub(crate) fn messages(&self) -> Vec<SentMessage> {
        self.messages.all()
    }
}

/// A verified call.
#[derive(Debug)]
struct LinkcardCall {
    operation: &'static Operation,
    params: Params,
    context: Context,
}

/// What every answer to one request has in common.
#[derive(Debug)]
struct Context {
    request_id: String,
    host: String,
    xml: bool,
}

/// Verifies a request and finds its operation, filling in the log entry on the way.
///
/// # Errors
///
/// The answer to give instead.
pub(crate) fn admit(world: &World, received: &Received, entry: &mut LoggedRequest) -> Result<Box<dyn Call>, Answer> {
    let params = received.params();
    let claims = Claims::read(received, &params);
    entry.operation.clone_from(&claims.action);
    entry.trace.clone_from(&claims.nonce);
    entry.signature.clone_from(&claims.signature);
    entry.timestamp.clone_from(&claims.timestamp);
    entry.signature_kind = claims.kind.unwrap_or(SignatureKind::None);
    entry.params.clone_from(&params.0);

    let context = Context {
        request_id: world.request_id(),
        host: received.header("host").chars().take(255).collect(),
        xml: !wants_json(received, &params, &claims),
    };
    let refused = |refusal: Refusal| context.refusal(&refusal);
    verify::linkcard(&world.verifier, &world.timing, received, &params, &claims).map_err(refused)?;
    let Some(operation) = operations().find(|operation| operation.action == claims.action) else {
        let message = "The specified API is not found, please check your action and version.";
        return Err(refused(Refusal::new(404, "InvalidAction.NotFound", message)));
    };
    verify::version(&claims).map_err(refused)?;
    if let Err(wait) = take_turn(world, received.at) {
        return Err(context.throttled(Some(wait)));
    }
    Ok(Box::new(LinkcardCall { operation, params, context }))
}

/// JSON when asked for; with header signatures the `accept` header asks as well.
fn wants_json(received: &Received, params: &Params, claims: &Claims) -> bool {
    if let Some(format) = params.get("Format") {
        return format.eq_ignore_ascii_case("json");
    }
    claims.kind == Some(SignatureKind::Acs3)
        && received.header("accept").to_ascii_lowercase().contains("application/json")
}

/// Counts a call against the account's quota; the error is how many real milliseconds to wait.
fn take_turn(world: &World, now: Moment) -> Result<(), u64> {
    let window = world.timing.span(1.0);
    let mut state = lock(&world.linkcard);
    while state.recent.front().is_some_and(|oldest| now.since(*oldest) >= window) {
        state.recent.pop_front();
    }
    if let Some(oldest) = state.recent.front().filter(|_| state.recent.len() >= CALLS_PER_SECOND) {
        return Err(oldest.plus(window).since(now).millis_up());
    }
    state.recent.push_back(now);
    Ok(())
}

impl Context {
    fn answer(&self, status: u16, code: &str, success: bool, root: String, value: Value) -> Answer {
        let format = if self.xml { Format::Xml(root) } else { Format::Json };
        let payload = Payload::Structured { value, format };
        Answer { status, code: code.to_owned(), success, payload, headers: self.headers() }
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        vec![("x-acs-request-id", self.request_id.clone())]
    }

    fn refusal(&self, refusal: &Refusal) -> Answer {
        let (code, id) = (&refusal.code, &self.request_id);
        let body = ErrorBody {
            request_id: id.clone(),
            host_id: self.host.clone(),
            code: code.clone(),
            message: refusal.message.clone(),
            recommend: format!("https://api.aliyun.com/troubleshoot?q={code}&product=Linkcard&requestId={id}"),
        };
        self.answer(refusal.status, code, false, "Error".to_owned(), value(&body))
    }

    fn throttled(&self, retry_after_ms: Option<u64>) -> Answer {
        let mut answer =
            self.refusal(&Refusal::new(400, "Throttling.User", "The account sends requests too frequently."));
        if let Some(millis) = retry_after_ms {
            answer.headers.push(("x-acs-retry-after", millis.to_string()));
        }
        answer
    }
}

impl LinkcardCall {
    /// The service's own way to refuse: HTTP 200 and an envelope that says failure.
    fn failure(&self, refusal: &Refusal) -> Answer {
        let envelope = LinkcardEnvelope {
            request_id: self.context.request_id.clone(),
            success: false,
            code: refusal.code.clone(),
            error_message: Some(refusal.message.clone()),
            localized_message: self.is_localized().then(|| "业务处理失败".to_owned()),
            data: Value::Null,
        };
        let mut body = value(&envelope);
        if let (true, Some(fields)) = (self.operation.action == "SendMessage", body.as_object_mut()) {
            fields.insert("DynamicCode".to_owned(), Value::from(refusal.code.as_str()));
            fields.insert("DynamicMessage".to_owned(), Value::from(refusal.message.as_str()));
        }
        let root = format!("{}Response", self.operation.action);
        self.context.answer(200, &refusal.code, false, root, body)
    }

    /// The envelopes of three operations know no `LocalizedMessage`.
    fn is_localized(&self) -> bool {
        !["AddTagsToCard", "GetCredentialPoolStatistics", "GetSimCardStateDistribution"]
            .contains(&self.operation.action)
    }
}

impl Call for LinkcardCall {
    fn operation(&self) -> &'static str {
        self.operation.action
    }

    fn run(&self, world: &World) -> Answer {
        let data = match (self.operation.run)(world, &self.params, world.timing.now()) {
            Ok(data) => data,
            Err(refusal) if refusal.status == 200 => return self.failure(&refusal),
            Err(refusal) => return self.context.refusal(&refusal),
        };
        let envelope = LinkcardEnvelope {
            request_id: self.context.request_id.clone(),
            success: true,
            code: "200".to_owned(),
            error_message: None,
            localized_message: None,
            data,
        };
        let root = format!("{}Response", self.operation.action);
        self.context.answer(200, "200", true, root, value(&envelope))
    }

    fn throttled(&self, _: &World, retry_after_ms: Option<u64>) -> Answer {
        self.context.throttled(retry_after_ms)
    }

    fn says_failure(&self, _: &World) -> Answer {
        self.failure(&input::business("The business could not be processed."))
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        self.context.headers()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::world::testing;

    #[test]
    fn the_account_has_twenty_calls_in_an_emulated_second() {
        let (world, clock) = testing::scaled(&[], false, 2.0);
        for _ in 0..CALLS_PER_SECOND {
            assert_eq!(take_turn(&world, world.timing.now()), Ok(()));
        }
        clock.advance(Duration::from_millis(100));
        // Half a real second is one emulated second here.
        assert_eq!(take_turn(&world, world.timing.now()), Err(400));
        clock.advance(Duration::from_millis(400));
        assert_eq!(take_turn(&world, world.timing.now()), Ok(()));
    }
}
