//! haoka's front door: from a request below `/openapi/` to one of the operations, and from its result to an envelope.
//!
//! Promise: every answer of a known operation is an envelope under HTTP 200; unknown paths and wrong methods get plain
//! text, as from the web server in front. An operation is a row in the table of its group's file, and adding one
//! touches nothing here but [`GROUPS`].
//! Never: verifies signatures itself; `verify` does.

use std::net::IpAddr;

use hyper::Method;
use serde_json::Value;

use crate::answers::{self, HaokaEnvelope};
use crate::clock::Moment;
use crate::log::{LoggedRequest, SignatureKind};
use crate::reply::{Answer, Call, Format, Payload};
use crate::request::{Params, Received, decode_pairs};
use crate::verify;
use crate::world::World;

mod account;
mod actions;
mod batch;
mod card_calls;
mod devices;
mod fields;
mod flows;
mod goods;
mod marks;
mod order_life;
mod orders;
mod packages;
mod shop;
mod sims;
mod sms;
mod subscriptions;
mod uploads;

pub(crate) use orders::pushed_order;
pub(crate) use sims::pushed_records;
pub(crate) use subscriptions::{next_poll, poll};

/// The operations of every group.
const GROUPS: &[&[Operation]] = &[
    batch::OPERATIONS,
    actions::OPERATIONS,
    sims::OPERATIONS,
    flows::OPERATIONS,
    subscriptions::OPERATIONS,
    card_calls::OPERATIONS,
    packages::OPERATIONS,
    account::OPERATIONS,
    devices::OPERATIONS,
    sms::OPERATIONS,
    goods::OPERATIONS,
    orders::OPERATIONS,
    uploads::OPERATIONS,
    shop::OPERATIONS,
];

/// The code of every failure: the real table is not known, and -1 is what the service's framework uses for errors of
/// business.
const FAILED: i64 = -1;

/// One operation: where it is, and its rules, which give the envelope's `data` or the message of a failure.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) run: Run,
}

/// The rules of an operation. The error is the message of a failure.
#[derive(Debug)]
pub(crate) enum Run {
    /// Those of most operations: parameters, from wherever they came, to the envelope's `data`.
    Data(fn(&World, &Params, Moment) -> Result<Value, String>),
    /// Those that look closer at the request or answer otherwise.
    Whole(fn(&World, &Asked, Moment) -> Result<Reply, String>),
}

/// A request as operations see it.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    /// Parameters of the query and of the body.
    params: Params,
    /// Those of the query alone.
    query: Params,
    caller: Option<IpAddr>,
    /// Where the caller found the emulator.
    origin: String,
    /// The file of a multipart body.
    file: Option<uploads::File>,
}

/// What a successful operation answers.
#[derive(Debug)]
pub(crate) enum Reply {
    Data(Value),
    /// No `data`, but an empty `error`.
    NoData,
    /// Neither, as in failures.
    Nothing,
}

/// What haoka remembers between calls.
#[derive(Debug)]
pub(crate) struct State {
    batches: batch::Batches,
    views: sims::Views,
    marks: marks::Marks,
    subscriptions: subscriptions::Subscriptions,
    wallet: packages::Wallet,
    devices: devices::Devices,
    messages: sms::Messages,
    orders: orders::Orders,
}

impl State {
    pub(crate) fn new(started: Moment) -> Self {
        Self {
            batches: batch::Batches::new(),
            views: sims::Views::new(started),
            marks: marks::Marks::new(),
            subscriptions: subscriptions::Subscriptions::new(),
            wallet: packages::Wallet::new(),
            devices: devices::Devices::new(),
            messages: sms::Messages::default(),
            orders: orders::Orders::new(),
        }
    }
}

#[derive(Debug)]
struct HaokaCall {
    operation: &'static Operation,
    asked: Asked,
    trace_id: String,
}

/// Verifies a request and finds its operation, filling in the log entry on the way.
///
/// # Errors
///
/// The answer to give instead.
pub(crate) async fn admit(
    world: &World,
    received: &Received,
    entry: &mut LoggedRequest,
) -> Result<Box<dyn Call>, Answer> {
    let mut params = received.params();
    if received.method == Method::GET && received.is_form() {
        // One operation documents a form as the body of a GET.
        params.0.extend(decode_pairs(&received.body));
    }
    let trace_id: String = received.header("traceID").chars().take(64).collect();
    entry.operation = received.path.rsplit('/').next().unwrap_or_default().to_owned();
    entry.trace.clone_from(&trace_id);
    entry.signature = received.header("sign");
    entry.timestamp = received.header("timestamp");
    entry.signature_kind = if entry.signature.is_empty() { SignatureKind::None } else { SignatureKind::Haoka };
    entry.params.clone_from(&params.0);

    let mut operations = GROUPS.iter().flat_map(|group| group.iter());
    let Some(operation) = operations.find(|operation| operation.path == received.path) else {
        return Err(Answer::text(404, "404 page not found\n"));
    };
    if received.method.as_str() != operation.method {
        let mut answer = Answer::text(405, "405 method not allowed\n");
        answer.headers.push(("allow", operation.method.to_owned()));
        return Err(answer);
    }
    verify::haoka::check(&world.verifier, &world.timing, received)
        .map_err(|message| failure(world, &trace_id, message))?;
    let query = Params(decode_pairs(received.query.as_bytes()));
    // Only now that the request is known to be good is its body taken apart.
    let file = if operation.path == uploads::PATH { uploads::read(received).await } else { None };
    let origin = format!("http://{}", received.header("host").chars().take(255).collect::<String>());
    let asked = Asked { params, query, caller: received.peer, origin, file };
    Ok(Box::new(HaokaCall { operation, asked, trace_id }))
}

impl Operation {
    fn answer(&self, world: &World, asked: &Asked, now: Moment) -> Result<Reply, String> {
        match self.run {
            Run::Data(run) => run(world, &asked.params, now).map(Reply::Data),
            Run::Whole(run) => run(world, asked, now),
        }
    }
}

fn envelope(world: &World, trace_id: &str, code: i64, message: String, reply: Reply) -> Answer {
    let success = code == 0;
    let timestamp = world.timing.wall_seconds(world.timing.now());
    let (data, error) = match reply {
        Reply::Data(data) => (Some(data), None),
        Reply::NoData => (None, Some(Vec::new())),
        Reply::Nothing => (None, None),
    };
    let envelope = HaokaEnvelope { code, message, data, error, timestamp, trace_id: trace_id.to_owned() };
    let payload = Payload::Structured { value: answers::value(&envelope), format: Format::Json };
    Answer { status: 200, code: code.to_string(), success, payload, headers: Vec::new() }
}

fn failure(world: &World, trace_id: &str, message: String) -> Answer {
    envelope(world, trace_id, FAILED, message, Reply::Nothing)
}

impl Call for HaokaCall {
    fn operation(&self) -> &'static str {
        self.operation.name
    }

    fn run(&self, world: &World) -> Answer {
        match self.operation.answer(world, &self.asked, world.timing.now()) {
            Ok(reply) => envelope(world, &self.trace_id, 0, "操作成功".to_owned(), reply),
            Err(message) => failure(world, &self.trace_id, message),
        }
    }

    fn throttled(&self, world: &World, retry_after_ms: Option<u64>) -> Answer {
        let mut answer = failure(world, &self.trace_id, "请求过于频繁,请稍候重试".to_owned());
        if let Some(millis) = retry_after_ms {
            answer.headers.push(("retry-after", millis.div_ceil(1000).to_string()));
        }
        answer
    }

    fn says_failure(&self, world: &World) -> Answer {
        failure(world, &self.trace_id, "操作失败".to_owned())
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// The card numbers of `simNos`: a JSON array of 1 to `most` different texts.
fn sim_numbers(params: &Params, most: usize) -> Result<Vec<String>, String> {
    let text = params.get("simNos").ok_or("simNos不能为空")?;
    let numbers: Vec<String> = serde_json::from_str(text).map_err(|_| "simNos格式错误,应为JSON字符串数组")?;
    if numbers.is_empty() {
        return Err("simNos不能为空".to_owned());
    }
    if numbers.len() > most {
        return Err(format!("simNos最多{most}张卡"));
    }
    let mut sorted: Vec<&String> = numbers.iter().collect();
    sorted.sort_unstable();
    if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(format!("simNos存在重复卡号{}", pair[0]));
    }
    Ok(numbers)
}

#[cfg(test)]
pub(crate) mod testing {
    //! Calling operations by name, without the door.

    use serde_json::Value;

    use super::{Asked, GROUPS, Reply};
    use crate::request::Params;
    use crate::world::World;

    pub(crate) fn pairs(pairs: &[(&str, &str)]) -> Params {
        Params(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// The operation whose path ends like this, with these parameters in its body.
    pub(crate) fn call(world: &World, path: &str, body: &[(&str, &str)]) -> Result<Value, String> {
        ask(world, path, Asked { params: pairs(body), ..Asked::default() })
    }

    pub(crate) fn ask(world: &World, path: &str, asked: Asked) -> Result<Value, String> {
        let mut operations = GROUPS.iter().flat_map(|group| group.iter());
        let operation = operations.find(|one| one.path.ends_with(&format!("/{path}"))).unwrap();
        match operation.answer(world, &asked, world.timing.now())? {
            Reply::Data(data) => Ok(data),
            Reply::NoData | Reply::Nothing => Ok(Value::Null),
        }
    }
}

#[cfg(test)]
mod tests;
