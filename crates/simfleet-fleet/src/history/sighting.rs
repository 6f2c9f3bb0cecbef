//! What was seen of a card at one instant.

use serde::Serialize;
use serde_json::{Map, Value};
use simfleet::haoka_client::types::SimRecord;
use simfleet::linkcard_client::types::CardInfo;
use simfleet::runtime::codec::wire::Wire;

/// Members that say when the service refreshed a record. They change with every refresh and are not observations.
const REFRESHES: [&str; 3] = ["flow_latest_modified_time", "last_robin_at", "last_sim_status_at"];

/// Members that change with the use of a card. Their changes are observations, but do not count as a change of the card.
const USAGE: [&str; 4] = ["period_add_flow", "period_rest_flow", "period_sms_use", "use_flow"];

/// The maximum length of a number. Longer texts are no card numbers, and indexes of databases have a limit.
const LONGEST: usize = 100;

/// A kind of number that identifies a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NumberKind {
    /// The number of the SIM.
    Iccid,
    /// The number of the line. A card of several carriers has several.
    Msisdn,
    /// The reseller's number of the card.
    SimNo,
}

impl NumberKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Iccid, Self::Msisdn, Self::SimNo];

    /// Returns the name of the member that holds numbers of this kind.
    pub const fn member(self) -> &'static str {
        match self {
            Self::Iccid => "iccid",
            Self::Msisdn => "msisdn",
            Self::SimNo => "sim_no",
        }
    }

    /// Returns the numbers in the value of the member: a text, or a list of texts.
    pub(crate) fn numbers(self, value: &Value) -> Vec<String> {
        let text = |value: &Value| number(value.as_str());
        match value {
            Value::Array(values) => values.iter().filter_map(text).collect(),
            value => text(value).into_iter().collect(),
        }
    }
}

/// What was seen of a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Sighting {
    /// The number by which the service identifies the card: the ICCID at Linkcard, `simNo` at haoka.
    pub number: String,
    /// The members that were seen, by their names in snake case. Null says that the record does not have the member. Other
    /// members of the card stay as they are.
    pub members: Map<String, Value>,
}

impl Sighting {
    /// Returns a row of `ListCardInfo`, unless it has no ICCID.
    pub fn of_card_info(card: &CardInfo) -> Option<Self> {
        Some(Self { number: number(card.iccid.as_deref())?, members: members(card) })
    }

    /// Returns a card record of haoka, unless it has no number.
    pub fn of_sim_record(record: &SimRecord) -> Option<Self> {
        Some(Self { number: number(record.sim_no.as_deref())?, members: members(record) })
    }

    /// Returns whether a change of this member counts as a change of the card.
    pub(crate) fn is_counted(member: &str) -> bool {
        !USAGE.contains(&member)
    }

    /// Returns whether a change of this member is an observation.
    pub(crate) fn is_observed(member: &str) -> bool {
        !REFRESHES.contains(&member)
    }
}

/// Returns a text that can be a card number.
fn number(text: Option<&str>) -> Option<String> {
    let is_number = |text: &&str| !text.is_empty() && text.len() <= LONGEST && !text.contains('\0');
    text.map(str::trim).filter(is_number).map(str::to_owned)
}

/// Returns all members of an object with their names in snake case. Those without a value are null.
fn members<T: Wire + Serialize>(object: &T) -> Map<String, Value> {
    let object = serde_json::to_value(object).unwrap_or_default();
    T::MEMBERS.iter().map(|name| (snake_case(name), object.get(name).cloned().unwrap_or_default())).collect()
}

/// Returns a name such as `PeriodRestFlow` or `simNo` in snake case.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for character in name.chars() {
        if character.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn rows_of_lists_become_members_in_snake_case() {
        let mut card = CardInfo::default();
        card.iccid = Some(" 89860000000000000001 ".to_owned());
        card.msisdn = vec!["1440000000001".to_owned()];
        card.period_rest_flow = Some("130.00MB".to_owned());
        let seen = Sighting::of_card_info(&card).unwrap();
        assert_eq!(seen.number, "89860000000000000001");
        assert_eq!(seen.members["period_rest_flow"], json!("130.00MB"));
        assert_eq!(NumberKind::Msisdn.numbers(&seen.members["msisdn"]), ["1440000000001"]);
        assert_eq!(seen.members["remark"], Value::Null, "the record has no remark");
        assert_eq!(Sighting::of_card_info(&CardInfo::default()), None, "a row without a number");
        let mut record = SimRecord::default();
        (record.sim_no, record.use_flow) = (Some("19200000001".to_owned()), Some(5));
        assert_eq!(Sighting::of_sim_record(&record).unwrap().members["use_flow"], json!(5));
    }
}
