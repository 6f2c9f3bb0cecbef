//! haoka: finds the operation of a request below `/openapi/` or `/provinces/`, runs it and writes the envelope.
//!
//! Every response of a known operation below `/openapi/` is an envelope with HTTP 200, which is the only documented status. Unknown paths and wrong methods get plain text, as
//! from a web server in front of the service. An operation is a row in the table of its group's file; [`GROUPS`] lists
//! the tables. `verify` verifies the signatures.

use std::sync::Arc;

use hyper::Method;
use serde_json::Value;

use crate::log::{LoggedRequest, SignatureKind};
use crate::request::{Params, ReceivedRequest, decode_pairs};
use crate::response::{Call, Format, Payload, ServiceResponse};
use crate::response_bodies::{HaokaEnvelope, to_json};
use crate::verify;

mod account;
mod actions;
mod batch;
mod card_calls;
mod card_times;
mod cards;
mod devices;
mod fields;
mod flows;
mod goods;
mod goods_on_sale;
mod multipart;
mod operation;
mod orders;
mod packages;
mod packages_on_sale;
mod push_source;
mod records;
mod regions;
mod shop;
mod sims;
mod sms;
pub(crate) mod state;
mod subscriptions;
#[cfg(test)]
pub(crate) mod testing;
mod uploads;
mod used_flow;

use operation::{HaokaOperation, HaokaRequest, OperationOutput};
use state::Haoka;

/// The operations of every group.
const GROUPS: &[&[HaokaOperation]] = &[
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
    regions::OPERATIONS,
];

/// The code of every failure: the real codes are not known, and the service's framework uses -1 for business errors.
const FAILED: i64 = -1;

/// Returns the names of all operations.
pub(crate) fn operation_names() -> impl Iterator<Item = &'static str> {
    GROUPS.iter().flat_map(|group| group.iter()).map(|operation| operation.name)
}

/// The head of a verified request.
#[derive(Debug)]
pub(crate) struct VerifiedHead {
    operation: &'static HaokaOperation,
    trace_id: String,
}

#[derive(Debug)]
struct HaokaCall {
    haoka: Arc<Haoka>,
    operation: &'static HaokaOperation,
    request: HaokaRequest,
    trace_id: String,
}

/// Finds the operation of a request, verifies the request and fills in the log entry. None of this needs the body.
///
/// # Errors
///
/// Returns the response to a request that is rejected.
pub(crate) fn check_head(
    haoka: &Haoka,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<VerifiedHead, ServiceResponse> {
    let trace_id: String = received.header("traceID").chars().take(64).collect();
    let params = received.params();
    entry.operation = received.path.rsplit('/').next().unwrap_or_default().to_owned();
    entry.trace.clone_from(&trace_id);
    entry.signature = received.header("sign");
    entry.timestamp = received.header("timestamp");
    entry.signature_kind = if entry.signature.is_empty() { SignatureKind::None } else { SignatureKind::Haoka };
    entry.keep_params(&params.0);

    let mut operations = GROUPS.iter().flat_map(|group| group.iter());
    let Some(operation) = operations.find(|operation| operation.serves(&received.path)) else {
        return Err(not_found());
    };
    if operation.variable_part(&received.path).is_some() {
        operation.name.clone_into(&mut entry.operation);
    }
    if received.method.as_str() != operation.method {
        let mut answer = ServiceResponse::text(405, "405 method not allowed\n");
        answer.headers.push(("allow", operation.method.to_owned()));
        return Err(answer);
    }
    let verified = match operation.is_signed() {
        true => verify::haoka::check(&haoka.shared.verifier, &haoka.shared.timing, received),
        false => Ok(()),
    };
    verified.and_then(|()| require_few(&params)).map_err(|message| failure(haoka, &trace_id, message))?;
    Ok(VerifiedHead { operation, trace_id })
}

/// Fails if a request has too many parameters.
fn require_few(params: &Params) -> Result<(), String> {
    if params.too_many().is_some() { Err("参数过多".to_owned()) } else { Ok(()) }
}

/// Reads the parameters and the file of a verified request whose body was read, and completes the log entry.
///
/// # Errors
///
/// Returns the response to a request that is rejected.
pub(crate) async fn admit(
    haoka: &Arc<Haoka>,
    head: VerifiedHead,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<Box<dyn Call>, ServiceResponse> {
    let VerifiedHead { operation, trace_id } = head;
    let mut params = received.params();
    if received.method == Method::GET && received.is_form() {
        // One operation documents a form as the body of a GET.
        params.0.extend(decode_pairs(&received.body));
    }
    if let Some((name, value)) = operation.variable_part(&received.path) {
        let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned();
        params.0.push((name.to_owned(), value));
    }
    entry.keep_params(&params.0);
    require_few(&params).map_err(|message| failure(haoka, &trace_id, message))?;
    let query = Params(decode_pairs(received.query.as_bytes()));
    let file = if operation.path == uploads::PATH { multipart::read(received).await } else { None };
    let origin = format!("http://{}", received.header("host").chars().take(255).collect::<String>());
    let request = HaokaRequest { params, query, caller: received.peer, origin, file };
    Ok(Box::new(HaokaCall { haoka: Arc::clone(haoka), operation, request, trace_id }))
}

fn envelope(haoka: &Haoka, trace_id: &str, code: i64, message: String, reply: OperationOutput) -> ServiceResponse {
    let success = code == 0;
    let timestamp = haoka.shared.timing.wall_seconds(haoka.shared.timing.now());
    let (data, error) = match reply {
        OperationOutput::Data(data) => (Some(data), None),
        OperationOutput::NoData => (None, Some(Vec::new())),
        OperationOutput::Nothing => (None, None),
        OperationOutput::Bare(value) => return bare(value),
        OperationOutput::NotFound => return not_found(),
    };
    let envelope = HaokaEnvelope { code, message, data, error, timestamp, trace_id: trace_id.to_owned() };
    let payload = Payload::Structured { value: to_json(&envelope), format: Format::Json };
    ServiceResponse { status: 200, code: code.to_string(), success, payload, headers: Vec::new() }
}

/// Returns a response without an envelope.
fn bare(value: Value) -> ServiceResponse {
    let payload = Payload::Structured { value, format: Format::Json };
    ServiceResponse { status: 200, code: String::new(), success: true, payload, headers: Vec::new() }
}

fn not_found() -> ServiceResponse {
    ServiceResponse::text(404, "404 page not found\n")
}

fn failure(haoka: &Haoka, trace_id: &str, message: String) -> ServiceResponse {
    envelope(haoka, trace_id, FAILED, message, OperationOutput::Nothing)
}

impl Call for HaokaCall {
    fn operation(&self) -> &'static str {
        self.operation.name
    }

    fn run(&self) -> ServiceResponse {
        match self.operation.answer(&self.haoka, &self.request, self.haoka.shared.timing.now()) {
            Ok(reply) => envelope(&self.haoka, &self.trace_id, 0, "操作成功".to_owned(), reply),
            Err(message) => failure(&self.haoka, &self.trace_id, message),
        }
    }

    fn throttled(&self, retry_after_ms: Option<u64>) -> ServiceResponse {
        let mut answer = failure(&self.haoka, &self.trace_id, "请求过于频繁,请稍候重试".to_owned());
        if let Some(millis) = retry_after_ms {
            answer.headers.push(("retry-after", millis.div_ceil(1000).to_string()));
        }
        answer
    }

    fn says_failure(&self) -> ServiceResponse {
        failure(&self.haoka, &self.trace_id, "操作失败".to_owned())
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}
