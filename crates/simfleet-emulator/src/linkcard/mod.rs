//! Linkcard: from a request on `/` to one of the operations, and from its result to an answer.
//!
//! Promise: rejections come in the gateway's order (public parameters, signature, operation, throttle); an operation is
//! a row in a table of the file of its group, and adding one touches nothing here but [`GROUPS`].
//! Never: verifies signatures itself; `verify` does.

use serde_json::Value;

use crate::answers::{LinkcardEnvelope, value};
use crate::clock::Moment;
use crate::gateway::{self, Asked, Context, Turns};
use crate::log::LoggedRequest;
use crate::reply::{Answer, Call};
use crate::request::{Params, Received};
use crate::sync::lock;
use crate::verify::{self, Proof, Rejection};
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

/// The one version of the API.
const VERSION: &str = "2021-05-20";
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
    pub(crate) run: fn(&World, &Params, Moment) -> Result<Value, Rejection>,
}

/// What Linkcard remembers between calls.
#[derive(Debug)]
pub(crate) struct State {
    turns: Turns,
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
            turns: Turns::new(CALLS_PER_SECOND),
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

/// Verifies a request and finds its operation, filling in the log entry on the way.
///
/// # Errors
///
/// The answer to give instead.
pub(crate) fn admit(world: &World, received: &Received, entry: &mut LoggedRequest) -> Result<Box<dyn Call>, Answer> {
    let asked = Asked::read(world, received, entry, "Linkcard");
    let operation = found(world, received, &asked).map_err(|rejection| asked.context.rejection(&rejection))?;
    let turn = lock(&world.linkcard).turns.take(&world.timing, received.at);
    turn.map_err(|wait| asked.context.throttled(Some(wait)))?;
    Ok(Box::new(LinkcardCall { operation, params: asked.params, context: asked.context }))
}

fn found(world: &World, received: &Received, asked: &Asked) -> Result<&'static Operation, Rejection> {
    asked.verify(world, received, Proof::Signature)?;
    let operation = operations().find(|operation| operation.action == asked.claims.action);
    let operation = operation.ok_or_else(gateway::unknown_action)?;
    verify::version(&asked.claims, VERSION)?;
    Ok(operation)
}

impl LinkcardCall {
    /// The service's own way to reject: HTTP 200 and an envelope that says failure.
    fn failure(&self, rejection: &Rejection) -> Answer {
        let envelope = LinkcardEnvelope {
            request_id: self.context.request_id.clone(),
            success: false,
            code: rejection.code.clone(),
            error_message: Some(rejection.message.clone()),
            localized_message: self.is_localized().then(|| "业务处理失败".to_owned()),
            data: Value::Null,
        };
        let mut body = value(&envelope);
        if let (true, Some(fields)) = (self.operation.action == "SendMessage", body.as_object_mut()) {
            fields.insert("DynamicCode".to_owned(), Value::from(rejection.code.as_str()));
            fields.insert("DynamicMessage".to_owned(), Value::from(rejection.message.as_str()));
        }
        let root = format!("{}Response", self.operation.action);
        self.context.answer(200, &rejection.code, false, root, body)
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
            Err(rejection) if rejection.status == 200 => return self.failure(&rejection),
            Err(rejection) => return self.context.rejection(&rejection),
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
