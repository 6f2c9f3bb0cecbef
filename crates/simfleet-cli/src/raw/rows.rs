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
pub(crate) struct ResponseRows<'a> {
    source: RowSource<'a>,
    /// Scalar members beside the rows: totals, page numbers, serial numbers.
    pub(crate) other_members: Vec<(String, String)>,
}

#[derive(Debug, Default)]
enum RowSource<'a> {
    #[default]
    None,
    /// The items of a list.
    Items(&'a [Value]),
    /// Data without a list: its members, except for the request id.
    Members(&'a Map<String, Value>, Option<&'a str>),
    Scalar(&'a Value),
}

impl<'a> ResponseRows<'a> {
    /// Returns the rows of a list.
    pub(crate) fn of_items(items: &'a [Value]) -> Self {
        Self { source: RowSource::Items(items), other_members: Vec::new() }
    }

    /// Calls `visit` for each row.
    pub(crate) fn for_each<E>(&self, mut visit: impl FnMut(OutputRow) -> Result<(), E>) -> Result<(), E> {
        match self.source {
            RowSource::None => Ok(()),
            RowSource::Items(items) => items.iter().map(item_row).try_for_each(visit),
            RowSource::Members(members, except) => {
                let mut result = Ok(());
                for_each_member(members, "", except, &mut |name, value| {
                    if result.is_ok() {
                        result = visit(OutputRow::new().with("member", name).with("value", value.clone()));
                    }
                });
                result
            }
            RowSource::Scalar(value) => visit(OutputRow::new().with("value", value.clone())),
        }
    }

    /// Returns whether there are no rows.
    pub(crate) fn is_empty(&self) -> bool {
        match self.source {
            RowSource::None => true,
            RowSource::Items(items) => items.is_empty(),
            RowSource::Members(members, except) => members.keys().all(|name| Some(name.as_str()) == except),
            RowSource::Scalar(_) => false,
        }
    }

    /// Returns the number of items in the list.
    pub(crate) fn items(&self) -> usize {
        if let RowSource::Items(items) = self.source { items.len() } else { 0 }
    }

    /// Returns the number of items with `isError: true`.
    pub(crate) fn rejected(&self) -> usize {
        let RowSource::Items(items) = self.source else { return 0 };
        items.iter().filter(|item| item.get("isError") == Some(&Value::Bool(true))).count()
    }
}

fn item_row(item: &Value) -> OutputRow {
    match item {
        Value::Object(members) => OutputRow::of_members(members),
        other => OutputRow::new().with("value", other.clone()),
    }
}

/// Returns the rows of an answer: those of the data in its envelope, or of the answer itself if it has no envelope.
pub(crate) fn from_answer<'a>(answer: &'a Value, envelope: &'a EnvelopeRule) -> ResponseRows<'a> {
    if answer.is_array() {
        return from_data(answer, None);
    }
    match answer.get("Data").or_else(|| answer.get("data")) {
        Some(data) => from_data(data, None),
        None if has_envelope(answer, envelope) => ResponseRows::default(),
        None => from_data(answer, Some(envelope.request_id)),
    }
}

/// True if an answer has an envelope. Without data, it then has no rows.
fn has_envelope(answer: &Value, envelope: &EnvelopeRule) -> bool {
    let flag = match envelope.success {
        SuccessRule::True(name) | SuccessRule::Number(name, _) => Some(name),
        SuccessRule::RequiredMembers => None,
    };
    let Some(members) = answer.as_object() else { return true };
    [Some(envelope.code), flag].into_iter().flatten().any(|name| members.contains_key(name))
}

/// `request_id` is the name of the member that holds the request id, which is not data.
fn from_data<'a>(data: &'a Value, request_id: Option<&'a str>) -> ResponseRows<'a> {
    match data {
        Value::Null => ResponseRows::default(),
        Value::Array(items) => ResponseRows::of_items(items),
        Value::Object(members) => match find_list(members) {
            Some((name, items)) => {
                let others = members.iter().filter(|(other, _)| *other != name && Some(other.as_str()) != request_id);
                let other_members =
                    others.filter_map(|(name, value)| Some((name.clone(), scalar_text(value)?))).collect();
                ResponseRows { source: RowSource::Items(items), other_members }
            }
            None => ResponseRows { source: RowSource::Members(members, request_id), other_members: Vec::new() },
        },
        scalar => ResponseRows { source: RowSource::Scalar(scalar), other_members: Vec::new() },
    }
}

/// Calls `visit` for the members of an object, and for those of nested objects by their path: `VsimCardInfo.Iccid`.
///
/// `except` is the name of a member of the outer object that is left out.
fn for_each_member(
    members: &Map<String, Value>,
    prefix: &str,
    except: Option<&str>,
    visit: &mut impl FnMut(&str, &Value),
) {
    for (name, value) in members.iter().filter(|(name, _)| Some(name.as_str()) != except) {
        let path = format!("{prefix}{name}");
        match value {
            Value::Object(inner) if !inner.is_empty() => for_each_member(inner, &format!("{path}."), None, visit),
            _ => visit(&path, value),
        }
    }
}

/// Returns the value at a path with dots, such as `Data.List`.
pub(crate) fn value_at<'a>(answer: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').filter(|name| !name.is_empty()).try_fold(answer, |value, name| value.get(name))
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
        let mut lines = Vec::new();
        let collected: Result<(), ()> = from_answer(&answer, envelope).for_each(|row| {
            lines.push(row.to_json());
            Ok(())
        });
        assert_eq!(collected, Ok(()));
        lines
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
