//! What the record of a card says, in the same terms for all services.

use serde::Serialize;
use serde_json::Value;
use simfleet::haoka_client::types::SimStatus;
use simfleet::linkcard_client::types::{CardStatus, OsStatus};
use simfleet::runtime::{OpenCode, OpenText};
use simfleet::units::{DataVolume, LocalDateTime};

use super::record::StoredRecord;

/// What a state means for the use of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StateClass {
    /// The card can be used.
    InUse,
    /// The card has not been put to use yet.
    Waiting,
    /// The card was stopped and can be resumed.
    Stopped,
    /// The card cannot be used again.
    Closed,
    /// The state is not known, or its meaning is not.
    Unknown,
}

/// What the record of a card says. Members that are missing or cannot be read are `None`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardFacts<'a> {
    /// The state as the service sent it.
    pub code: Option<&'a Value>,
    /// The name of the state; the code itself if it is not listed.
    pub state: Option<String>,
    /// What the state means.
    pub class: StateClass,
    /// When the package ends. haoka's times are at UTC+8; the zone of Linkcard's is not documented.
    pub expires: Option<LocalDateTime>,
    /// The used volume in bytes: of the current cycle at Linkcard; the unit of haoka's is probably KB.
    pub used: Option<u64>,
    /// The remaining volume in bytes.
    pub rest: Option<u64>,
    /// The volume of the package in bytes, if the record says it.
    pub total: Option<u64>,
}

impl<'a> CardFacts<'a> {
    /// Reads a record through a function that returns a member.
    pub(crate) fn of(member: impl Fn(&str) -> Option<&'a Value>) -> Self {
        let text = |name: &str| member(name).and_then(Value::as_str).map(str::trim);
        let (code, state, class) = if let Some(code) = member("os_status").or_else(|| member("sim_status")) {
            let (state, class) = match code.as_i64().filter(|_| member("os_status").is_none()) {
                Some(number) => of_sim_status(number),
                None => of_os_status(&shown(code)),
            };
            (Some(code), Some(state), class)
        } else if let Some(code) = member("status") {
            let (state, class) = of_card_status(&shown(code));
            (Some(code), Some(state), class)
        } else {
            (None, None, StateClass::Unknown)
        };
        let total = member("total_flow").and_then(kilobytes);
        let used_of_total = member("use_flow").and_then(kilobytes);
        // A package without a volume has no rest: what 0 means is not documented.
        let rest_of_total = total.filter(|total| *total > 0).zip(used_of_total);
        let rest_of_total = rest_of_total.map(|(total, used)| total.saturating_sub(used));
        Self {
            code,
            state,
            class,
            expires: text("expire_time").or_else(|| text("end_at")).and_then(|text| text.parse().ok()),
            used: text("period_add_flow").and_then(bytes).or(used_of_total),
            rest: text("period_rest_flow").and_then(bytes).or(rest_of_total),
            total,
        }
    }
}

/// Returns the name of the state that a member says; `None` if the member is not a state.
///
/// ```
/// use serde_json::json;
/// use simfleet_fleet::state_name;
///
/// assert_eq!(state_name("os_status", &json!("200")).as_deref(), Some("stopped_manually"));
/// assert_eq!(state_name("sim_status", &json!(4)).as_deref(), Some("suspended"));
/// assert_eq!(state_name("remark", &json!("200")), None);
/// ```
pub fn state_name(member: &str, value: &Value) -> Option<String> {
    ["os_status", "sim_status", "status"].contains(&member).then_some(())?;
    CardFacts::of(|name| (name == member && !value.is_null()).then_some(value)).state
}

/// Returns the name of the state that a record says.
pub(crate) fn state(record: &StoredRecord) -> Option<String> {
    CardFacts::of(|name| record.get(name)).state
}

/// Returns the used volume in bytes that a record says.
pub(crate) fn used(record: &StoredRecord) -> Option<u64> {
    CardFacts::of(|name| record.get(name)).used
}

/// Returns whether a used volume has grown. It starts again at 0 with a new cycle, so a volume that differs and is not 0 has
/// grown since then.
pub(crate) fn has_grown(before: Option<u64>, now: Option<u64>) -> bool {
    matches!((before, now), (Some(before), Some(now)) if now != before && now > 0)
}

fn bytes(text: &str) -> Option<u64> {
    let volume: DataVolume = text.parse().ok()?;
    u64::try_from(volume.bytes_rounded_up()).ok()
}

fn kilobytes(value: &Value) -> Option<u64> {
    value.as_u64()?.checked_mul(1024)
}

fn shown(code: &Value) -> String {
    code.as_str().map_or_else(|| code.to_string(), |text| text.trim().to_owned())
}

fn of_os_status(code: &str) -> (String, StateClass) {
    let (name, class) = match OsStatus::from_text(code) {
        OsStatus::TestPeriod => ("test_period", StateClass::Waiting),
        OsStatus::SilentPeriod => ("silent_period", StateClass::Waiting),
        OsStatus::Suspended => ("suspended", StateClass::Stopped),
        OsStatus::Closed => ("closed", StateClass::Closed),
        OsStatus::InUse => ("in_use", StateClass::InUse),
        OsStatus::PartlyInUse => ("partly_in_use", StateClass::InUse),
        OsStatus::StoppedByDeviceChangeInTestPeriod => ("stopped_by_device_change_in_test_period", StateClass::Stopped),
        OsStatus::StoppedManually => ("stopped_manually", StateClass::Stopped),
        OsStatus::StoppedByUsageCap => ("stopped_by_usage_cap", StateClass::Stopped),
        OsStatus::StoppedByCreditControl => ("stopped_by_credit_control", StateClass::Stopped),
        OsStatus::StoppedByDeviceChange => ("stopped_by_device_change", StateClass::Stopped),
        OsStatus::StoppedNotVerified => ("stopped_not_verified", StateClass::Stopped),
        OsStatus::StoppedAbnormally => ("stopped_abnormally", StateClass::Stopped),
        _ => (code, StateClass::Unknown),
    };
    (name.to_owned(), class)
}

fn of_card_status(code: &str) -> (String, StateClass) {
    let (name, class) = match CardStatus::from_text(code) {
        CardStatus::Testable => ("testable", StateClass::Waiting),
        CardStatus::Unused => ("unused", StateClass::Waiting),
        CardStatus::InUse => ("in_use", StateClass::InUse),
        CardStatus::Stopped => ("stopped", StateClass::Stopped),
        CardStatus::Suspended => ("suspended", StateClass::Stopped),
        CardStatus::Closed => ("closed", StateClass::Closed),
        _ => (code, StateClass::Unknown),
    };
    (name.to_owned(), class)
}

fn of_sim_status(code: i64) -> (String, StateClass) {
    let status = SimStatus::from_code(code);
    let class = match status {
        SimStatus::Stock | SimStatus::AwaitingActivation | SimStatus::Testable => StateClass::Waiting,
        SimStatus::InService => StateClass::InUse,
        SimStatus::Suspended | SimStatus::SeparatedFromDevice | SimStatus::SuspendedForRisk => StateClass::Stopped,
        SimStatus::Closed | SimStatus::Expired => StateClass::Closed,
        _ => StateClass::Unknown,
    };
    (status.name().map_or_else(|| code.to_string(), str::to_owned), class)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn facts(record: &Value) -> (Option<String>, StateClass, Option<u64>, Option<u64>) {
        let CardFacts { state, class, used, rest, .. } = CardFacts::of(|name| record.get(name));
        (state, class, used, rest)
    }

    #[test]
    fn records_of_all_services_say_the_same() {
        let name = |name: &str| Some(name.to_owned());
        let kb = |number: u64| Some(number * 1024);
        for (record, wanted) in [
            (
                json!({"os_status": "200", "status": "35", "period_add_flow": "1.5MB", "period_rest_flow": "3KB"}),
                (name("stopped_manually"), StateClass::Stopped, kb(1536), kb(3)),
            ),
            (json!({"status": "30"}), (name("in_use"), StateClass::InUse, None, None)),
            (
                json!({"sim_status": 4, "total_flow": 100, "use_flow": 120}),
                (name("suspended"), StateClass::Stopped, kb(120), kb(0)),
            ),
            (
                json!({"sim_status": 3, "total_flow": 0, "use_flow": 7}),
                (name("in_service"), StateClass::InUse, kb(7), None),
            ),
            (json!({"sim_status": 9999}), (name("not_obtained"), StateClass::Unknown, None, None)),
            (json!({"sim_status": 77}), (name("77"), StateClass::Unknown, None, None)),
            (json!({"os_status": "777", "period_add_flow": "3.00"}), (name("777"), StateClass::Unknown, None, None)),
            (json!({"online": true}), (None, StateClass::Unknown, None, None)),
        ] {
            assert_eq!(facts(&record), wanted, "{record}");
        }
    }

    #[test]
    fn a_used_volume_grows_also_after_a_new_cycle() {
        assert!(has_grown(Some(1), Some(2)) && has_grown(Some(9), Some(1)));
        assert!(!has_grown(Some(9), Some(0)) && !has_grown(Some(9), Some(9)));
        assert!(!has_grown(None, Some(9)) && !has_grown(Some(9), None));
    }
}
