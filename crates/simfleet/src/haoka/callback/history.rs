//! Detects pushes that are repeated, late or out of order.
//!
//! A repeated row has the same fingerprint as before. A row is stale only if its own values show that it is older. If
//! in doubt, it is not considered stale; query the current state.

use std::fmt;

use haoka_client::types::{Order, SimRecord};
use serde_json::Value;
use sha2::{Digest, Sha256};
use simfleet_runtime::OpenCode;

use super::order::SETTLED;
use super::push::Row;
use crate::units::{LocalDateTime, UTC_PLUS_8};

/// A 128-bit fingerprint of the contents of a row.
///
/// The same row has the same fingerprint in every process and version of this crate. It covers all members, including
/// those that no spec lists; the order of members and members that are null do not matter.
///
/// Keep the latest fingerprint of each card or order and compare with it. A set of all fingerprints would drop a state
/// that recurs: suspended, restored, suspended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint([u8; 16]);

impl Fingerprint {
    /// Returns its bytes, to be stored.
    pub const fn to_bytes(self) -> [u8; 16] {
        self.0
    }

    /// Creates a fingerprint from stored bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::sign::hex(&self.0))
    }
}

impl<T> Row<T> {
    /// Returns the fingerprint of the row. It changes when the state of the card or order changes.
    ///
    /// ```
    /// use simfleet::haoka::callback::Push;
    ///
    /// let push = |body: &str| match Push::parse(None, body.as_bytes()) {
    ///     Ok(Push::Orders(rows)) => rows[0].fingerprint(),
    ///     other => panic!("{other:?}"),
    /// };
    /// let shipped = push(r#"{"keyNo":"QL1","status":4}"#);
    /// assert_eq!(push(r#"[{"status":4,"keyNo":"QL1"}]"#), shipped);
    /// assert_ne!(push(r#"{"keyNo":"QL1","status":5}"#), shipped);
    /// ```
    pub fn fingerprint(&self) -> Fingerprint {
        let mut hash = Sha256::new();
        hash_value(&mut hash, &self.raw);
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.finalize()[..16]);
        Fingerprint(bytes)
    }
}

/// Hashes a value with an unambiguous encoding.
fn hash_value(hash: &mut Sha256, value: &Value) {
    let mut text = |kind: u8, text: &str| {
        hash.update([kind]);
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    match value {
        Value::Null => text(b'n', ""),
        Value::Bool(truth) => text(b'b', if *truth { "1" } else { "0" }),
        Value::Number(number) => text(b'd', &number.to_string()),
        Value::String(string) => text(b's', string),
        Value::Array(items) => {
            text(b'l', &items.len().to_string());
            items.iter().for_each(|item| hash_value(hash, item));
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().filter(|(_, value)| !value.is_null()).collect();
            // They are sorted already, unless the program enables the `preserve_order` feature of `serde_json`.
            members.sort_unstable_by_key(|(name, _)| name.as_str());
            text(b'o', &members.len().to_string());
            for (name, value) in members {
                hash_value(hash, &Value::String(name.clone()));
                hash_value(hash, value);
            }
        }
    }
}

/// Returns whether `next` is an older record of the same card than `previous`. This is the case if all of these hold:
///
/// * Both are records of the same card.
/// * Both say when the platform last checked it (`lastRobinAt` or `lastSimStatusAt`, whichever is later).
/// * The time in `next` is earlier.
pub fn is_stale_card(previous: &SimRecord, next: &SimRecord) -> bool {
    let same = same(&previous.sim_no, &next.sim_no).or_else(|| same(&previous.iccid, &next.iccid));
    let checked_at = |card: &SimRecord| newest([&card.last_robin_at, &card.last_sim_status_at]);
    same == Some(true) && is_earlier(checked_at(next), checked_at(previous))
}

/// The settlement state "withdrawn".
const WITHDRAWN: i64 = 5;
/// The settlement states before payment: unsettled, waiting, failed.
const UNPAID: [i64; 3] = [1, 3, 4];
/// The order state "accepted", in which every order starts.
const ACCEPTED: i64 = 999;
/// The order state "unknown": the platform does not know the state. Treat it as "under review", or ignore it.
const NOT_KNOWN: i64 = 9999;

/// Returns whether `next` would revert what `previous` says about the same order. This is the case if one of these
/// holds:
///
/// * It goes back from settled or withdrawn to unsettled, waiting or failed (following a public receiver
///   implementation, which does not allow leaving settled states).
/// * It goes back to the initial state 999, or from a known state to 9999, unknown, and does not change the settlement
///   state.
/// * Both have times of settlement, and the newest one of `next` is earlier.
///
/// Returns false for other orders and if a state is missing. The other states have no fixed order: an order may go from
/// shipped to rejected and to closed, and the possible transitions are not documented. A change from withdrawn to
/// settled does not count as stale, since the order may be paid again; query `order/search` in that case.
///
/// ```
/// use simfleet::haoka::callback::{Push, is_stale_order};
///
/// let order = |body: &str| match Push::parse(None, body.as_bytes()) {
///     Ok(Push::Orders(mut rows)) => rows.remove(0).record,
///     other => panic!("{other:?}"),
/// };
/// let settled = order(r#"{"keyNo":"QL1","status":5,"settleStatus":2}"#);
/// let late = order(r#"{"keyNo":"QL1","status":4,"settleStatus":1}"#);
/// assert!(is_stale_order(&settled, &late));
/// assert!(!is_stale_order(&late, &settled));
/// ```
pub fn is_stale_order(previous: &Order, next: &Order) -> bool {
    let same = same(&previous.key_no, &next.key_no).or_else(|| same(&previous.custom_no, &next.custom_no));
    if same != Some(true) {
        return false;
    }
    let settlement = |order: &Order| order.settle_status.map(OpenCode::code);
    let (was, is) = (settlement(previous), settlement(next));
    let paid = was.is_some_and(|code| [SETTLED, WITHDRAWN].contains(&code));
    if paid && is.is_some_and(|code| UNPAID.contains(&code)) {
        return true;
    }
    let settlement_changes = is.is_some() && is != was;
    let loses_state = match (previous.status.map(OpenCode::code), next.status.map(OpenCode::code)) {
        (Some(previous), Some(ACCEPTED)) => ![ACCEPTED, NOT_KNOWN].contains(&previous),
        (Some(previous), Some(NOT_KNOWN)) => previous != NOT_KNOWN,
        _ => false,
    };
    (loses_state && !settlement_changes) || is_earlier(settled_at(next), settled_at(previous))
}

fn settled_at(order: &Order) -> Option<i64> {
    let details = order.settle_details.iter().map(|detail| &detail.updated_at);
    newest(details.chain([&order.settle_at]))
}

/// Returns whether two ids are equal, if both are present.
fn same(previous: &Option<String>, next: &Option<String>) -> Option<bool> {
    let known = |id: &Option<String>| id.clone().filter(|id| !id.is_empty());
    Some(known(previous)? == known(next)?)
}

fn newest<'a>(times: impl IntoIterator<Item = &'a Option<String>>) -> Option<i64> {
    let parsed = |text: &String| Some(text.parse::<LocalDateTime>().ok()?.unix_seconds(UTC_PLUS_8));
    times.into_iter().flatten().filter_map(parsed).max()
}

fn is_earlier(next: Option<i64>, previous: Option<i64>) -> bool {
    next.zip(previous).is_some_and(|(next, previous)| next < previous)
}
