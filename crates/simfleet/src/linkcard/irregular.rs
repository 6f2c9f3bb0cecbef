//! Converts responses whose envelope is not the documented one.
//!
//! For three operations (`GetRealNameStatus`, `GetSimCardStateDistribution`, `GetCardStatusStatistics`), the
//! documentation shows responses with names in lower camel case, or with the envelope inside another envelope's `data`.
//! It is not verified which of the two the service sends. Both are converted to the form of the spec before decoding. A
//! response that has the documented form, or no known form, is not changed.

use serde_json::{Map, Value};

/// Returns the response with the documented names, or `None` if it can be decoded as it is.
pub(super) fn documented(body: &[u8]) -> Option<Vec<u8>> {
    if !has_lower_names(body) {
        return None;
    }
    let text = simfleet_runtime::checked(body).ok()?;
    let Ok(Value::Object(mut answer)) = serde_json::from_str(&text) else { return None };
    if answer.contains_key("Success") {
        return None;
    }
    if member(&answer, "success").is_none() {
        answer = inner(answer)?;
    }
    serde_json::to_vec(&capitalized(Value::Object(answer))?).ok()
}

/// Returns the envelope inside another envelope's `data`, with the request id and the code of the outer one if it has none;
/// `None` if there is no such envelope, or the outer one says that the call failed.
fn inner(mut answer: Map<String, Value>) -> Option<Map<String, Value>> {
    if outer_failed(&answer) {
        return None;
    }
    let data = answer.iter_mut().find(|(key, _)| key.eq_ignore_ascii_case("data")).map(|(_, value)| value.take());
    let Some(Value::Object(mut inside)) = data else { return None };
    member(&inside, "success")?;
    for name in ["RequestId", "Code"] {
        if let (None, Some(value)) = (member(&inside, name), member(&answer, name)) {
            inside.insert(name.to_owned(), value.clone());
        }
    }
    Some(inside)
}

/// Returns whether the outer one of two envelopes says that the call failed; the inner one is then ignored.
fn outer_failed(answer: &Map<String, Value>) -> bool {
    member(answer, "successResponse").is_some_and(|said| match said {
        Value::Bool(said) => !said,
        Value::String(said) => said.eq_ignore_ascii_case("false"),
        _ => false,
    })
}

/// Returns whether the text contains a name that only irregular envelopes have. This check runs before the body is
/// parsed.
fn has_lower_names(body: &[u8]) -> bool {
    ["\"success", "\"data\"", "\"requestId\""].iter().any(|name| {
        let name = name.as_bytes();
        body.windows(name.len()).any(|window| window == name)
    })
}

fn member<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    members.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// Capitalizes the first letter of every name, at any depth. Returns `None` if an object then has two members of one name.
fn capitalized(value: Value) -> Option<Value> {
    Some(match value {
        Value::Object(members) => {
            let mut renamed = Map::new();
            for (name, value) in members {
                let mut letters = name.chars();
                let upper = match letters.next() {
                    Some(first) => first.to_ascii_uppercase().to_string() + letters.as_str(),
                    None => String::new(),
                };
                if renamed.insert(upper, capitalized(value)?).is_some() {
                    return None;
                }
            }
            Value::Object(renamed)
        }
        Value::Array(items) => Value::Array(items.into_iter().map(capitalized).collect::<Option<_>>()?),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(answer: &Value) -> Option<Value> {
        documented(answer.to_string().as_bytes()).map(|bytes| serde_json::from_slice(&bytes).unwrap())
    }

    #[test]
    fn lower_camel_case_names_are_converted() {
        let sample = json!({"requestId": "A", "success": true, "code": "200", "data": {"realNameStatus": "CERTIFIED"}});
        let wanted = json!({"RequestId": "A", "Success": true, "Code": "200", "Data": {"RealNameStatus": "CERTIFIED"}});
        assert_eq!(read(&sample), Some(wanted));
    }

    #[test]
    fn a_nested_envelope_is_unwrapped() {
        let sample = json!({"code": "200", "httpStatusCode": "200", "requestId": "A", "successResponse": "true",
            "data": {"Success": "true", "Data": {"CardCount": "3"}}});
        let wanted = json!({"Success": "true", "Data": {"CardCount": "3"}, "RequestId": "A", "Code": "200"});
        assert_eq!(read(&sample), Some(wanted));
    }

    #[test]
    fn documented_and_unknown_forms_are_not_changed() {
        for answer in [
            json!({"Success": true, "Data": {"success": false, "requestId": "x"}}),
            json!({"Success": true, "Data": "the \"data\" of it"}),
            json!({"Code": "InvalidAction.NotFound", "Message": "no \"success\""}),
            json!({"data": {"rows": []}}),
            json!({"code": "500", "successResponse": "false", "data": {"Success": "true"}}),
            json!([{"success": true}]),
            json!({"success": true, "code": "500", "Code": "200"}),
        ] {
            assert_eq!(read(&answer), None, "{answer}");
        }
        assert_eq!(documented(b"\"success"), None);
    }
}
