//! Extracts the rows of a push from its JSON.
//!
//! A push contains cards or orders, or is unknown. A row with markers of both kinds, or of none, makes the whole push
//! unknown. Each row keeps its original JSON besides the decoded record.

use haoka_client::types::{Order, SimRecord};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::body;
use super::body_error::BodyError;
use super::json::value;
use super::kinds::with_kinds;
use super::markers::{CARD_MARKERS, ORDER_MARKERS};

/// A parsed push.
///
/// ```
/// use simfleet::haoka::callback::Push;
///
/// let body = r#"{"code":0,"data":{"items":[{"simNo":"164009797BB","simStatus":4}]}}"#;
/// let Push::Cards(rows) = Push::parse(Some("application/json"), body.as_bytes())? else { panic!() };
/// assert_eq!(rows[0].record.sim_no.as_deref(), Some("164009797BB"));
///
/// let form = "keyNo=QL20231130075145MjqIiBtm&status=5&settleDetails=%5B%7B%22month%22%3A0%7D%5D";
/// let Push::Orders(rows) = Push::parse(Some("application/x-www-form-urlencoded"), form.as_bytes())? else { panic!() };
/// assert_eq!(rows[0].record.settle_details[0].month, Some(0));
/// # Ok::<(), simfleet::haoka::callback::BodyError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Push {
    /// Subscribed cards that changed.
    Cards(Vec<CardRow>),
    /// Orders that changed.
    Orders(Vec<OrderRow>),
    /// JSON that contains neither: the whole body. Store it to find out what it is.
    Unknown(Value),
}

/// A card of a push.
pub type CardRow = Row<SimRecord>;
/// An order of a push.
pub type OrderRow = Row<Order>;

/// One card or order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Row<T> {
    /// The decoded record.
    pub record: T,
    /// The row as it was sent, including members that no spec lists. Members that the spec lists have its types, so they are
    /// the same from a form and from JSON: `"4"` for a number is 4.
    pub raw: Value,
}

impl Push {
    /// Parses the body of a push.
    ///
    /// Rows can be in `data.items`, `data.list`, `data` itself, `items`, `list`, a bare list or a bare object. A row
    /// that cannot be decoded makes the whole push [`Push::Unknown`], and so does an envelope that reports a failure or
    /// contains no row. A number that would lose digits as a 64-bit number becomes a string.
    ///
    /// # Errors
    ///
    /// Fails with [`BodyError`] for a body that is empty, larger than [`BODY_LIMIT`](super::BODY_LIMIT), or neither
    /// JSON nor a form, and for JSON with a doubled member or with too many values or levels.
    pub fn parse(content_type: Option<&str>, body: &[u8]) -> Result<Self, BodyError> {
        let value = body::decode(content_type, body)?;
        Ok(match Records::read(&value) {
            Some(Records::Cards(records)) => Self::Cards(typed_rows(value, records)),
            Some(Records::Orders(records)) => Self::Orders(typed_rows(value, records)),
            None => Self::Unknown(value),
        })
    }

    /// Returns the number of rows; an unknown push counts as one.
    pub fn len(&self) -> usize {
        match self {
            Self::Cards(rows) => rows.len(),
            Self::Orders(rows) => rows.len(),
            Self::Unknown(_) => 1,
        }
    }

    /// Always returns false: a push without rows is unknown.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The decoded rows of a push.
enum Records {
    Cards(Vec<SimRecord>),
    Orders(Vec<Order>),
}

impl Records {
    /// Returns `None` if the push is unknown.
    fn read(value: &Value) -> Option<Self> {
        let rows = rows(value)?;
        let all = |markers: [&str; 2]| rows.iter().all(|row| has(row, markers));
        let any = |markers: [&str; 2]| rows.iter().any(|row| has(row, markers));
        if rows.is_empty() {
            None
        } else if all(CARD_MARKERS) && !any(ORDER_MARKERS) {
            rows.iter().map(|row| SimRecord::deserialize(row).ok()).collect::<Option<_>>().map(Self::Cards)
        } else if all(ORDER_MARKERS) && !any(CARD_MARKERS) {
            rows.iter().map(order).collect::<Option<_>>().map(Self::Orders)
        } else {
            None
        }
    }
}

fn has(row: &Value, markers: [&str; 2]) -> bool {
    markers.iter().any(|marker| row.get(marker).is_some_and(|value| !value.is_null() && value != ""))
}

/// Decodes an order, whose settlement details may be JSON text.
fn order(raw: &Value) -> Option<Order> {
    if let Some(Value::String(text)) = raw.get("settleDetails")
        && let Ok(details) = value(text)
    {
        let mut with_details = raw.clone();
        with_details["settleDetails"] = details;
        return Order::deserialize(with_details).ok();
    }
    Order::deserialize(raw).ok()
}

/// Combines the rows of a body with their records.
fn typed_rows<T: Serialize>(body: Value, records: Vec<T>) -> Vec<Row<T>> {
    let row = |(raw, record)| {
        let raw = match serde_json::to_value(&record) {
            Ok(decoded) => with_kinds(raw, &decoded),
            Err(_) => raw,
        };
        Row { record, raw }
    };
    take_rows(body).into_iter().zip(records).map(row).collect()
}

/// Takes the rows that [`rows`] returns out of the body.
fn take_rows(mut body: Value) -> Vec<Value> {
    let data = body.get_mut("data").map(Value::take).unwrap_or(body);
    match data {
        Value::Array(rows) => rows,
        Value::Object(mut members) => match members.remove("items").or_else(|| members.remove("list")) {
            Some(Value::Array(rows)) => rows,
            _ => vec![Value::Object(members)],
        },
        _ => Vec::new(),
    }
}

/// Returns the rows of a body; `None` if no layout matches.
fn rows(value: &Value) -> Option<&[Value]> {
    if !succeeded(value) {
        return None;
    }
    let data = value.get("data").unwrap_or(value);
    match data {
        Value::Array(rows) => Some(rows),
        Value::Object(members) => match (members.get("items"), members.get("list")) {
            (Some(Value::Array(rows)), None) | (None, Some(Value::Array(rows))) => Some(rows),
            (None, None) => Some(std::slice::from_ref(data)),
            _ => None,
        },
        _ => None,
    }
}

/// Returns whether the envelope reports success. An envelope without a code counts as success.
fn succeeded(envelope: &Value) -> bool {
    match envelope.get("code") {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.trim() == "0",
        Some(code) => code.as_i64() == Some(0),
    }
}
