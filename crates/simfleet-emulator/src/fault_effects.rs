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
const STATES: [&str; 15] = [
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
    "actionType",
];

/// Runs a call with a fault.
pub(crate) fn run_with_fault(call: &dyn Call, fault: Option<Fault>) -> ResponsePlan {
    let rejected = |mut answer: ServiceResponse| {
        for header in call.headers() {
            if !answer.headers.iter().any(|(name, _)| *name == header.0) {
                answer.headers.push(header);
            }
        }
        ResponsePlan { answer: Some(answer), cut_body: false, applied: false }
    };
    match &fault {
        Some(Fault::CutAfterRead { apply: false }) => {
            return ResponsePlan { answer: None, cut_body: false, applied: false };
        }
        Some(Fault::Html { status }) => {
            let page = format!(
                "<html>\r\n<head><title>{status}</title></head>\r\n<body><center><h1>{status}</h1></center></body>\r\n</html>\r\n"
            );
            return rejected(ServiceResponse::other(*status, "text/html; charset=utf-8", page));
        }
        Some(Fault::Status { status }) => {
            return rejected(ServiceResponse::text(*status, format!("status {status}\n")));
        }
        Some(Fault::Throttle { retry_after_ms }) => return rejected(call.throttled(*retry_after_ms)),
        Some(Fault::SuccessFalse) => return rejected(call.says_failure()),
        _ => {}
    }
    let mut answer = call.run();
    let mut cut_body = false;
    match &fault {
        Some(Fault::CutAfterRead { .. }) => return ResponsePlan { answer: None, cut_body, applied: true },
        Some(Fault::CutBody) => cut_body = true,
        Some(Fault::ReplaceBody { status, content_type, body }) => {
            let mut replaced = ServiceResponse::other(*status, content_type.clone(), body.clone());
            replaced.headers = answer.headers;
            answer = replaced;
        }
        Some(Fault::IrregularEnvelope) => use_sample_envelope(call.operation(), &mut answer),
        Some(fault) => modify_fields(&mut answer, fault),
        None => {}
    }
    ResponsePlan { answer: Some(answer), cut_body, applied: true }
}

/// Changes a success into the form of the operation's documented sample, if that differs from the documented schema.
fn use_sample_envelope(operation: &str, answer: &mut ServiceResponse) {
    if !answer.success {
        return;
    }
    match operation {
        "GetRealNameStatus" => modify_fields(answer, &Fault::LowerCamel),
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

/// Changes the fields of a success.
fn modify_fields(answer: &mut ServiceResponse, fault: &Fault) {
    let success = answer.success;
    let Payload::Structured { value, format } = &mut answer.payload else { return };
    if matches!(fault, Fault::LowerCamel) {
        // Only Linkcard's fields are in upper camel case, so this does not change haoka's.
        lower_camel(value);
        if let Format::Xml(root) = format {
            *root = lower_first(root);
        }
        return;
    }
    if !success {
        return;
    }
    let data = ["Data", "data", "Credentials"].into_iter().find(|name| value.get(name).is_some());
    let Some(data) = data.and_then(|name| value.get_mut(name)) else { return };
    match fault {
        Fault::UnknownStates => each_field(data, &mut |name, value| {
            if STATES.contains(&name) {
                *value = if value.is_number() { Value::from(7777) } else { Value::from("PENDING_REVIEW") };
            }
            true
        }),
        Fault::NullFields => each_field(data, &mut |name, value| {
            if !NAMES.contains(&name) {
                *value = Value::Null;
            }
            true
        }),
        Fault::MissingFields => each_field(data, &mut |name, _| NAMES.contains(&name)),
        Fault::NumbersAsText => each_field(data, &mut |_, value| {
            if value.is_number() {
                *value = Value::from(value.to_string());
            }
            true
        }),
        _ => {}
    }
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

    fn modified(value: Value, fault: &Fault, success: bool) -> Value {
        let payload = Payload::Structured { value, format: Format::Json };
        let mut answer = ServiceResponse { status: 200, code: String::new(), success, payload, headers: Vec::new() };
        modify_fields(&mut answer, fault);
        match answer.payload {
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
