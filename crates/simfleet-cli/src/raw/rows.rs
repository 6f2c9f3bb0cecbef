//! Rows from answers of any shape.
//!
//! Promise: a member that nobody knows yet is shown like any other. The rows are the list that the answer carries: the
//! data itself, or the only list of objects in it. Data without one is shown member by member; so is a list of one item in
//! XML, which writes it like the item itself.

use serde_json::{Map, Value};
use simfleet::runtime::{EnvelopeRule, ROW_LISTS, SuccessRule};

use crate::output::OutputRow;

/// A list that holds the rows beside the usual ones ([`ROW_LISTS`]), whatever else there is.
const POOL_LIST: &str = "pools";

/// What an answer holds for a table.
#[derive(Debug, Default)]
pub(crate) struct ResponseRows {
    pub(crate) rows: Vec<OutputRow>,
    /// Plain members beside the rows: totals, page numbers, serial numbers.
    pub(crate) other_members: Vec<(String, String)>,
    /// Rows that say `isError: true`.
    pub(crate) rejected: usize,
}

/// The rows of a whole answer: of the data in its envelope, or of the answer itself where it has none.
pub(crate) fn from_answer(answer: &Value, envelope: &EnvelopeRule) -> ResponseRows {
    match answer.get("Data").or_else(|| answer.get("data")) {
        Some(data) => from_data(data),
        None => without_envelope(answer, envelope).map_or_else(ResponseRows::default, |bare| from_data(&bare)),
    }
}

/// The members of an answer that has no envelope, but for the id of the request. `None` for one that has an envelope with
/// nothing in it.
fn without_envelope(answer: &Value, envelope: &EnvelopeRule) -> Option<Value> {
    let flag = match envelope.success {
        SuccessRule::True(name) | SuccessRule::Number(name, _) => Some(name),
        SuccessRule::RequiredMembers => None,
    };
    let of_envelope = [Some(envelope.code), flag];
    let members = answer.as_object()?;
    if of_envelope.into_iter().flatten().any(|name| members.contains_key(name)) {
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

/// The members of an object, and those of objects in it by their path: `VsimCardInfo.Iccid`.
fn for_each_member(members: &Map<String, Value>, before: &str, take: &mut impl FnMut(&str, Value)) {
    for (name, value) in members {
        let path = format!("{before}{name}");
        match value {
            Value::Object(inner) if !inner.is_empty() => for_each_member(inner, &format!("{path}."), take),
            _ => take(&path, value.clone()),
        }
    }
}

/// The rows at a path with dots, for operations that say where theirs are.
pub(crate) fn value_at<'a>(answer: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').filter(|name| !name.is_empty()).try_fold(answer, |value, name| value.get(name))
}

/// The rows of a list.
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
    fn an_answer_without_an_envelope_is_its_own_data() {
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
        // An unlisted action may answer without a flag, beside its request id.
        let unlisted = json!({"RequestId": "r", "Things": [{"Name": "a"}], "Total": 1});
        assert_eq!(lines(unlisted, rule), [r#"{"Name":"a"}"#]);
    }
}
