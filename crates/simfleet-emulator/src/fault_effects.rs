//! What each fault does to a request and its response.
//!
//! Card numbers and serial numbers survive every fault that changes fields, so that a client can still match rows to
//! cards. Error responses are not changed. `faults` decides which request is hit.

use serde_json::{Map, Value, json};

use crate::faults::Fault;
use crate::response::{Call, Format, Payload, ServiceResponse};

/// What to send to the client.
#[derive(Debug)]
pub(crate) struct ResponsePlan {
    /// `None`: close the connection without a response.
    pub(crate) answer: Option<ServiceResponse>,
    /// Whether to stop half-way through the body.
    pub(crate) cut_body: bool,
    /// Whether the operation was carried out.
    pub(crate) applied: bool,
}

/// Fields that identify a card, a query or an order.
const NAMES: [&str; 7] = ["Iccid", "SerialNo", "simNo", "iccid", "serialNumber", "keyNo", "customNo"];

/// Fields whose values are states.
const STATES: [&str; 17] = [
    "Status",
    "OsStatus",
    "OrderStatus",
    "RealNameStatus",
    "State",
    "status",
    "simStatus",
    "activateStatus",
    "authStatus",
    "authPlatformStatus",
    "internetStatus",
    "onlineStatus",
    "cancelStatus",
    "replaceStatus",
    "settleStatus",
    "firstRechargeStatus",
    "actionType",
];

/// Runs a call with a fault. Every kind is listed, so that a new one cannot be accepted without an effect.
pub(crate) fn run_with_fault(call: &dyn Call, fault: Option<Fault>) -> ResponsePlan {
    let changed = |change: &dyn Fn(&mut ServiceResponse)| {
        let mut answer = call.run();
        change(&mut answer);
        applied(answer)
    };
    match fault {
        // A delay was already waited for.
        None | Some(Fault::Delay { .. }) => applied(call.run()),
        Some(Fault::CutAfterRead { apply }) => {
            if apply {
                call.run();
            }
            ResponsePlan { answer: None, cut_body: false, applied: apply }
        }
        Some(Fault::CutBody) => ResponsePlan { cut_body: true, ..applied(call.run()) },
        Some(Fault::Html { status }) => {
            let page = format!(
                "<html>\r\n<head><title>{status}</title></head>\r\n<body><center><h1>{status}</h1></center></body>\r\n</html>\r\n"
            );
            rejected(call, ServiceResponse::other(status, "text/html; charset=utf-8", page))
        }
        Some(Fault::Status { status }) => rejected(call, ServiceResponse::text(status, format!("status {status}\n"))),
        Some(Fault::Throttle { retry_after_ms }) => rejected(call, call.throttled(retry_after_ms)),
        Some(Fault::SuccessFalse) => rejected(call, call.says_failure()),
        Some(Fault::ReplaceBody { status, content_type, body }) => {
            let mut replaced = ServiceResponse::other(status, content_type, body);
            replaced.headers = call.run().headers;
            applied(replaced)
        }
        Some(Fault::IrregularEnvelope) => changed(&|answer| use_sample_envelope(call.operation(), answer)),
        Some(Fault::LowerCamel) => changed(&use_lower_camel),
        Some(Fault::UnknownStates) => changed(&|answer| change_fields(answer, &mut use_unknown_state)),
        Some(Fault::NullFields) => changed(&|answer| change_fields(answer, &mut use_null)),
        Some(Fault::MissingFields) => changed(&|answer| change_fields(answer, &mut |name, _| NAMES.contains(&name))),
        Some(Fault::NumbersAsText) => changed(&|answer| change_fields(answer, &mut use_text)),
    }
}

/// Returns the plan for the response of an operation that was executed.
fn applied(answer: ServiceResponse) -> ResponsePlan {
    ResponsePlan { answer: Some(answer), cut_body: false, applied: true }
}

/// Returns the plan for a response without execution.
fn rejected(call: &dyn Call, mut answer: ServiceResponse) -> ResponsePlan {
    for header in call.headers() {
        if !answer.headers.iter().any(|(name, _)| *name == header.0) {
            answer.headers.push(header);
        }
    }
    ResponsePlan { answer: Some(answer), cut_body: false, applied: false }
}

/// Changes a success into the form of the operation's documented sample, if that differs from the documented schema.
fn use_sample_envelope(operation: &str, answer: &mut ServiceResponse) {
    if !answer.success {
        return;
    }
    match operation {
        "GetRealNameStatus" => use_lower_camel(answer),
        "GetCardStatusStatistics" | "GetSimCardStateDistribution" => {
            let Payload::Structured { value, .. } = &mut answer.payload else { return };
            let inner = value.take();
            *value = json!({
                "code": "200",
                "httpStatusCode": 200,
                "requestId": inner["RequestId"],
                "successResponse": true,
                "data": {"RequestId": inner["RequestId"], "Data": inner["Data"], "Success": true},
            });
        }
        _ => {}
    }
}

/// Writes the names of all fields in lower camel case. Only Linkcard's are in upper camel case, so this does not change
/// haoka's.
fn use_lower_camel(answer: &mut ServiceResponse) {
    let Payload::Structured { value, format } = &mut answer.payload else { return };
    lower_camel(value);
    if let Format::Xml(root) = format {
        *root = lower_first(root);
    }
}

/// Changes the fields in the data of a success, and removes those for which `visit` returns false.
fn change_fields(answer: &mut ServiceResponse, visit: &mut dyn FnMut(&str, &mut Value) -> bool) {
    if !answer.success {
        return;
    }
    let Payload::Structured { value, .. } = &mut answer.payload else { return };
    let data = ["Data", "data", "Credentials"].into_iter().find(|name| value.get(name).is_some());
    if let Some(data) = data.and_then(|name| value.get_mut(name)) {
        each_field(data, visit);
    }
}

fn use_unknown_state(name: &str, value: &mut Value) -> bool {
    if STATES.contains(&name) {
        *value = if value.is_number() { Value::from(7777) } else { Value::from("PENDING_REVIEW") };
    }
    true
}

fn use_null(name: &str, value: &mut Value) -> bool {
    if !NAMES.contains(&name) {
        *value = Value::Null;
    }
    true
}

fn use_text(_: &str, value: &mut Value) -> bool {
    if value.is_number() {
        *value = Value::from(value.to_string());
    }
    true
}

/// Visits every field that holds neither an object nor an array, and removes those for which `visit` returns false.
fn each_field(value: &mut Value, visit: &mut dyn FnMut(&str, &mut Value) -> bool) {
    match value {
        Value::Array(members) => members.iter_mut().for_each(|member| each_field(member, visit)),
        Value::Object(fields) => fields.retain(|name, value| {
            if value.is_object() || value.is_array() {
                each_field(value, visit);
                return true;
            }
            visit(name, value)
        }),
        _ => {}
    }
}

fn lower_camel(value: &mut Value) {
    match value {
        Value::Array(members) => members.iter_mut().for_each(lower_camel),
        Value::Object(fields) => {
            let old = std::mem::take(fields);
            *fields = Map::from_iter(old.into_iter().map(|(name, mut value)| {
                lower_camel(&mut value);
                (lower_first(&name), value)
            }));
        }
        _ => {}
    }
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A call with a prepared response.
    struct Prepared {
        value: Value,
        success: bool,
    }

    impl Call for Prepared {
        fn operation(&self) -> &'static str {
            "prepared"
        }

        fn run(&self) -> ServiceResponse {
            let payload = Payload::Structured { value: self.value.clone(), format: Format::Json };
            ServiceResponse { status: 200, code: String::new(), success: self.success, payload, headers: Vec::new() }
        }

        fn throttled(&self, _: Option<u64>) -> ServiceResponse {
            ServiceResponse::text(400, "throttled")
        }

        fn says_failure(&self) -> ServiceResponse {
            ServiceResponse::text(200, "failure")
        }

        fn headers(&self) -> Vec<(&'static str, String)> {
            Vec::new()
        }
    }

    fn modified(value: Value, fault: &Fault, success: bool) -> Value {
        let plan = run_with_fault(&Prepared { value, success }, Some(fault.clone()));
        match plan.answer.unwrap().payload {
            Payload::Structured { value, .. } => value,
            Payload::Text { .. } => Value::Null,
        }
    }

    fn sample() -> Value {
        json!({"code": 0, "data": {"isDemote": false, "items": [{"simNo": "1", "simStatus": 3, "error": "x"}]}})
    }

    #[test]
    fn field_faults_keep_identifiers_and_the_envelope() {
        let items = |fault| modified(sample(), fault, true)["data"].clone();
        assert_eq!(
            items(&Fault::NullFields),
            json!({"isDemote": null, "items": [{"simNo": "1", "simStatus": null, "error": null}]})
        );
        assert_eq!(items(&Fault::MissingFields), json!({"items": [{"simNo": "1"}]}));
        assert_eq!(items(&Fault::UnknownStates)["items"][0]["simStatus"], 7777);
        assert_eq!(items(&Fault::NumbersAsText)["items"][0]["simStatus"], "3");
        assert_eq!(modified(sample(), &Fault::NumbersAsText, true)["code"], 0);
        assert_eq!(modified(sample(), &Fault::NullFields, false), sample());
    }

    #[test]
    fn lower_camel_changes_linkcard_field_names() {
        let value = json!({"RequestId": "r", "Data": [{"SerialNo": "s", "Status": "SUCCESS"}]});
        assert_eq!(
            modified(value.clone(), &Fault::LowerCamel, true),
            json!({"requestId": "r", "data": [{"serialNo": "s", "status": "SUCCESS"}]})
        );
        let states = modified(value, &Fault::UnknownStates, true);
        assert!(states["Data"][0]["Status"].as_str().is_some_and(|status| status != "SUCCESS"));
    }
}
