//! Extracts the rows of a push from its JSON.
//!
//! A push contains cards or orders, or is unknown. A row with markers of both kinds, or of none, makes the whole push
//! unknown. Each row keeps its original JSON besides the decoded record.

use haoka_client::types::{Order, SimRecord};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::body::{self, BodyError};
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
    /// The original JSON, including members that no spec lists.
    pub raw: Value,
}

impl Push {
    /// Parses the body of a push.
    ///
    /// Rows can be in `data.items`, `data.list`, `data` itself, `items`, `list`, a bare list or a bare object. A row
    /// that cannot be decoded makes the whole push [`Push::Unknown`], and so does an envelope that reports a failure or
    /// contains no row. `serde_json` decodes the numbers: digits beyond 64 bits are lost.
    ///
    /// # Errors
    ///
    /// Fails with [`BodyError`] for a body that is empty, larger than [`BODY_LIMIT`](super::BODY_LIMIT), or neither
    /// JSON nor a form.
    pub fn parse(content_type: Option<&str>, body: &[u8]) -> Result<Self, BodyError> {
        let value = body::decode(content_type, body)?;
        Ok(Self::read(&value).unwrap_or(Self::Unknown(value)))
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

    fn read(value: &Value) -> Option<Self> {
        let rows = rows(value)?;
        let all = |markers: [&str; 2]| rows.iter().all(|row| has(row, markers));
        let any = |markers: [&str; 2]| rows.iter().any(|row| has(row, markers));
        if rows.is_empty() {
            None
        } else if all(CARD_MARKERS) && !any(ORDER_MARKERS) {
            decoded(rows, Value::clone).map(Self::Cards)
        } else if all(ORDER_MARKERS) && !any(CARD_MARKERS) {
            decoded(rows, with_details).map(Self::Orders)
        } else {
            None
        }
    }
}

fn has(row: &Value, markers: [&str; 2]) -> bool {
    markers.iter().any(|marker| row.get(marker).is_some_and(|value| !value.is_null() && value != ""))
}

fn decoded<T: DeserializeOwned>(rows: &[Value], prepared: impl Fn(&Value) -> Value) -> Option<Vec<Row<T>>> {
    let row = |raw: &Value| Some(Row { record: serde_json::from_value(prepared(raw)).ok()?, raw: raw.clone() });
    rows.iter().map(row).collect()
}

/// Returns the order with its settlement details as a list, also if they arrived as JSON text.
fn with_details(raw: &Value) -> Value {
    let mut order = raw.clone();
    if let Some(Value::String(text)) = order.get("settleDetails")
        && let Ok(details) = serde_json::from_str::<Value>(text)
    {
        order["settleDetails"] = details;
    }
    order
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
