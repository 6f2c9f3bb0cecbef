//! Finds the rows in an answer of any shape.
//!
//! The rows are the list in the answer: the data itself, a list with a usual name, or the only list of objects. Data
//! without a list becomes one row for each member. So does a list of one item in XML, which writes it like the item itself.

use serde_json::{Map, Value};
use simfleet::runtime::{EnvelopeRule, ROW_LISTS, SuccessRule};

use crate::output::OutputRow;

/// The name of a list that holds the rows, besides the usual ones ([`ROW_LISTS`]).
const POOL_LIST: &str = "pools";

/// The rows of an answer, and what stands beside them.
#[derive(Debug, Default)]
pub(crate) struct ResponseRows {
    pub(crate) rows: Vec<OutputRow>,
    /// Scalar members beside the rows: totals, page numbers, serial numbers.
    pub(crate) other_members: Vec<(String, String)>,
    /// The number of rows with `isError: true`.
    pub(crate) rejected: usize,
}

/// Returns the rows of an answer: those of the data in its envelope, or of the answer itself if it has no envelope.
pub(crate) fn from_answer(answer: &Value, envelope: &EnvelopeRule) -> ResponseRows {
    match answer.get("Data").or_else(|| answer.get("data")) {
        Some(data) => from_data(data),
        None => without_envelope(answer, envelope).map_or_else(ResponseRows::default, |bare| from_data(&bare)),
    }
}

/// Returns the members of an answer without an envelope, except for the request id. Returns `None` if there is an envelope,
/// which then has no data.
fn without_envelope(answer: &Value, envelope: &EnvelopeRule) -> Option<Value> {
    let flag = match envelope.success {
        SuccessRule::True(name) | SuccessRule::Number(name, _) => Some(name),
        SuccessRule::RequiredMembers => None,
    };
    let envelope_members = [Some(envelope.code), flag];
    let members = answer.as_object()?;
    if envelope_members.into_iter().flatten().any(|name| members.contains_key(name)) {
        return None;
    }
    let others = members.iter().filter(|(name, _)| *name != envelope.request_id);
    Some(others.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<String, Value>>().into())
}

fn from_data(data: &Value) -> ResponseRows {
    match data {
        Value::Null => ResponseRows::default(),
        Value::Array(items) => from_items(items),
        Value::Object(members) => match find_list(members) {
            Some((name, items)) => {
                let mut found = from_items(items);
                let others = members.iter().filter(|(other, _)| *other != name);
                found.other_members =
                    others.filter_map(|(name, value)| Some((name.clone(), scalar_text(value)?))).collect();
                found
            }
            None => {
                let mut rows = Vec::new();
                for_each_member(members, "", &mut |name, value| {
                    rows.push(OutputRow::new().with("member", name).with("value", value))
                });
                ResponseRows { rows, ..ResponseRows::default() }
            }
        },
        scalar => {
            ResponseRows { rows: vec![OutputRow::new().with("value", scalar.clone())], ..ResponseRows::default() }
        }
    }
}

/// Calls `visit` for the members of an object, and for those of nested objects by their path: `VsimCardInfo.Iccid`.
fn for_each_member(members: &Map<String, Value>, prefix: &str, visit: &mut impl FnMut(&str, Value)) {
    for (name, value) in members {
        let path = format!("{prefix}{name}");
        match value {
            Value::Object(inner) if !inner.is_empty() => for_each_member(inner, &format!("{path}."), visit),
            _ => visit(&path, value.clone()),
        }
    }
}

/// Returns the value at a path with dots, such as `Data.List`.
pub(crate) fn value_at<'a>(answer: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').filter(|name| !name.is_empty()).try_fold(answer, |value, name| value.get(name))
}

/// Returns the rows of a list.
pub(crate) fn from_items(items: &[Value]) -> ResponseRows {
    let rejected = items.iter().filter(|item| item.get("isError") == Some(&Value::Bool(true))).count();
    let rows = items
        .iter()
        .map(|item| match item {
            Value::Object(members) => {
                members.iter().fold(OutputRow::new(), |row, (name, value)| row.with(name, value.clone()))
            }
            other => OutputRow::new().with("value", other.clone()),
        })
        .collect();
    ResponseRows { rows, other_members: Vec::new(), rejected }
}

fn find_list(members: &Map<String, Value>) -> Option<(&String, &Vec<Value>)> {
    let lists = || members.iter().filter_map(|(name, value)| Some((name, value.as_array()?)));
    let usual = lists().find(|(name, _)| is_row_list(name));
    usual.or_else(|| {
        let mut of_objects = lists().filter(|(_, items)| !items.is_empty() && items.iter().all(Value::is_object));
        of_objects.next().filter(|_| of_objects.next().is_none())
    })
}

fn is_row_list(name: &str) -> bool {
    ROW_LISTS.iter().chain([&POOL_LIST]).any(|usual| name.eq_ignore_ascii_case(usual))
}

fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use simfleet::{linkcard_client, sts_client};

    use super::*;

    fn lines(answer: Value, envelope: &EnvelopeRule) -> Vec<String> {
        from_answer(&answer, envelope).rows.iter().map(OutputRow::to_json).collect()
    }

    #[test]
    fn members_of_an_answer_without_envelope_are_rows() {
        let bare = json!({"RequestId": "r", "Arn": "a", "Role": {"Id": "1"}});
        assert_eq!(
            lines(bare, &sts_client::API.envelope),
            [r#"{"member":"Arn","value":"a"}"#, r#"{"member":"Role.Id","value":"1"}"#]
        );
        assert!(lines(json!({"RequestId": "r"}), &sts_client::API.envelope).is_empty());
    }

    #[test]
    fn an_envelope_without_data_has_no_rows() {
        let rule = &linkcard_client::API.envelope;
        for empty in [json!({"Success": true, "Code": "200", "RequestId": "r"}), json!({"Success": true, "Data": null})]
        {
            assert!(lines(empty.clone(), rule).is_empty(), "{empty}");
        }
        // The response of an unlisted action may have a request id but no success flag.
        let unlisted = json!({"RequestId": "r", "Things": [{"Name": "a"}], "Total": 1});
        assert_eq!(lines(unlisted, rule), [r#"{"Name":"a"}"#]);
    }
}
