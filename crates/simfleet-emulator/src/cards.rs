//! The cards that a user lists, and what is planned to happen to them.
//!
//! Every field but the card's number has a default, so a card is as short as `{"sim_no": "19200000001"}`. Listed cards
//! do not change while the emulator runs; `fleet_state` keeps what happens to them.

use serde::{Deserialize, Serialize};

use crate::json_objects::{object, objects};

/// A listed card. At least one of `sim_no`, `iccid` and `msisdn` is required; the others are derived from it, so that
/// both services can be asked for the same card.
///
/// ```
/// use simfleet_emulator::{Card, Fate};
///
/// let card = Card {
///     sim_no: Some("19200000001".to_owned()),
///     iccid: Some("89860000000000000001".to_owned()),
///     fate: Fate { never_carried_out: true, ..Fate::default() },
///     ..Card::default()
/// };
/// assert_eq!(card.sim_status, 3);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Card {
    /// The number used at haoka (`simNo`): 6 to 64 ASCII letters and digits.
    pub sim_no: Option<String>,
    /// 19 or 20 digits, or `89` and 17 or 18 letters and digits.
    pub iccid: Option<String>,
    /// 11 to 15 digits.
    pub msisdn: Option<String>,
    /// IMSI as haoka prints it; empty by default, as in the service's own samples.
    pub imsi: String,
    /// IMEI as haoka prints it; empty by default.
    pub imei: String,
    /// The carrier cards behind a multi-network master card. Empty for an ordinary card.
    #[serde(deserialize_with = "objects")]
    pub children: Vec<ChildCard>,
    /// haoka card status when the emulator starts: 1 stock, 2 awaiting activation, 3 in service (the default), 4
    /// suspended, ... 9999 unknown. Any integer is accepted, so that tests can use unknown codes.
    pub sim_status: i64,
    /// Whether the data service is open while the card is in service (status 3). Default true.
    pub gprs: bool,
    /// Whether the card has a session while its data service is open. Default true.
    pub online: bool,
    /// Volume of the card's package in KB.
    pub total_flow_kb: i64,
    /// Used volume in KB when the emulator starts.
    pub use_flow_kb: i64,
    /// Facts that only Linkcard shows.
    #[serde(deserialize_with = "object")]
    pub linkcard: LinkcardCard,
    /// Facts that only haoka shows.
    #[serde(deserialize_with = "object")]
    pub haoka: HaokaCard,
    /// KB used in one emulated hour in service with a session; the used volume grows by it until the package is used
    /// up, for both services: in Linkcard's responses and in haoka's stored records once every emulated hour. Default 0,
    /// so that a listed card changes only on request.
    pub flow_kb_per_hour: i64,
    /// haoka's official real-name status when the emulator starts: 1 no, 2 yes, 3 unknown. If absent, 2 for a card with
    /// [`HaokaCard::auth_at`], and otherwise 1.
    pub auth_status: Option<i64>,
    /// What happens to requests about this card.
    #[serde(deserialize_with = "object")]
    pub fate: Fate,
}

impl Default for Card {
    fn default() -> Self {
        Self {
            sim_no: None,
            iccid: None,
            msisdn: None,
            imsi: String::new(),
            imei: String::new(),
            children: Vec::new(),
            sim_status: 3,
            gprs: true,
            online: true,
            total_flow_kb: 1_048_576,
            use_flow_kb: 0,
            linkcard: LinkcardCard::default(),
            haoka: HaokaCard::default(),
            flow_kb_per_hour: 0,
            auth_status: None,
            fate: Fate::default(),
        }
    }
}

impl Card {
    /// Returns a card with this `sim_no` and defaults otherwise.
    #[must_use]
    pub fn with_sim_no(sim_no: impl Into<String>) -> Self {
        Self { sim_no: Some(sim_no.into()), ..Self::default() }
    }

    /// Returns a card with this `iccid` and defaults otherwise.
    #[must_use]
    pub fn with_iccid(iccid: impl Into<String>) -> Self {
        Self { iccid: Some(iccid.into()), ..Self::default() }
    }
}

/// Facts of a card that only Linkcard shows. The default is a verified card with a monthly single-card package that
/// renews automatically.
///
/// ```
/// use simfleet_emulator::{Card, LinkcardCard};
///
/// let waiting = LinkcardCard { os_status: Some(20), data_type: Some("sameflowcard".to_owned()), ..Default::default() };
/// let card = Card { linkcard: waiting, ..Card::with_iccid("89860000000000000001") };
/// # assert_eq!(card.linkcard.os_status, Some(20));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LinkcardCard {
    /// `OsStatus` when the emulator starts: 10, 20, 40, 50, 100, 150, 200, 300, 400, 500, 600 or 700. Overrides
    /// [`Card::sim_status`]; derived from it if absent. 130 is documented for children only ([`ChildCard::os_status`]).
    pub os_status: Option<i64>,
    /// `DataType`: `singlecard` (when absent), `directionalcard`, `sameflowcard`, `directional_sameflowcard`,
    /// `unityPayPool` or `GREcard`.
    pub data_type: Option<String>,
    /// `Period`: 1101 (when absent), 1103, 1106 or 1112.
    pub period: Option<i64>,
    /// Names of the card's tags when the emulator starts: at most 4, of 1 to 64 characters.
    pub tags: Vec<String>,
    /// `SimType`, such as `nano` or `industry-micro`; derived from the card's number if absent.
    pub sim_type: Option<String>,
    /// `NetworkType`: `4G` or `5G`; derived from the card's number if absent.
    pub network_type: Option<String>,
    /// `ActiveType`, such as `first_data_record` or `firstdatarecord`; derived from the card's number if absent. Shown
    /// once the card is activated.
    pub active_type: Option<String>,
    /// Whether the card is verified (true if absent). A card that is not is `APPROVING` until it is activated. Cards in
    /// `OsStatus` 600 are never verified.
    pub certified: Option<bool>,
    /// `OpenAccountTime`, as `YYYY-MM-DD HH:MM:SS` at UTC+8; 40 to 900 days before the emulator's start if absent, and not
    /// after a stated activation.
    pub open_account_time: Option<String>,
    /// `ActiveTime` once the card is activated, in the same form; [`HaokaCard::activate_at`] if absent, and 1 to 30 days
    /// before the emulator's start if that is absent too. A card that a request activates gets the time of the request.
    pub active_time: Option<String>,
    /// `ExpireTime` at the start, in the same form; [`HaokaCard::end_at`] if absent, and the end of a month if that is
    /// absent too. Renewals add calendar months.
    pub expire_time: Option<String>,
    /// `OrderType` of the order that the card came with; `NEW` if absent.
    pub order_type: Option<String>,
    /// `OrderStatus` of that order; `completed` if absent. Cards with the same type, status and package share an order.
    pub order_status: Option<String>,
}

/// Facts of a card that haoka shows in its card records. What is absent is derived from the card's state. Times are
/// `YYYY-MM-DD HH:MM:SS` at UTC+8 without a zone; those that are absent are null, and `endAt` is then the end of the
/// packages that were bought for the card. Statuses are any integers, so that tests can use unknown codes.
///
/// `activate_status`, `internet_status`, `online_status` and `cancel_status` hold until an operation of either service
/// (suspension, restoration, activation, binding) first takes effect on the card; from then on they are derived from its
/// state.
///
/// ```
/// use simfleet_emulator::{Card, HaokaCard};
///
/// let replaced = HaokaCard {
///     replace_status: Some(2),
///     activate_at: Some("2024-03-01 08:00:00".to_owned()),
///     ..HaokaCard::default()
/// };
/// let card = Card { haoka: replaced, ..Card::with_sim_no("19200000001") };
/// # assert_eq!(card.haoka.end_at, None);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HaokaCard {
    /// `activateStatus`: 1 not activated, 2 activated, 3 not known. If absent, 2 for a card with `activate_at`.
    pub activate_status: Option<i64>,
    /// `authPlatformStatus`: 1 not registered, 2 registered, 3 not known. If absent, 2 for a card with
    /// `auth_platform_at`, and otherwise 1.
    pub auth_platform_status: Option<i64>,
    /// `internetStatus`: 1 normal, 2 cut off, 3 not known.
    pub internet_status: Option<i64>,
    /// `onlineStatus`: 1 online, 2 offline, 3 not known.
    pub online_status: Option<i64>,
    /// `cancelStatus`: 1 not deregistered, 2 deregistered.
    pub cancel_status: Option<i64>,
    /// `replaceStatus`: 1 not replaced (when absent), 2 replaced.
    pub replace_status: Option<i64>,
    /// `activateAt`; also `ActiveTime` of Linkcard unless [`LinkcardCard::active_time`] is stated.
    pub activate_at: Option<String>,
    /// `authAt`; null after the real name was cleared.
    pub auth_at: Option<String>,
    /// `authPlatformAt`.
    pub auth_platform_at: Option<String>,
    /// `endAt`, unless a package that was bought ends later; also `ExpireTime` of Linkcard unless
    /// [`LinkcardCard::expire_time`] is stated.
    pub end_at: Option<String>,
}

/// One carrier card of a multi-network master card. `iccid` is required.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ChildCard {
    /// The child's own ICCID, in the form of [`Card::iccid`].
    pub iccid: String,
    /// Whether the data service is open while the master card is in service. Default true.
    pub gprs: bool,
    /// Whether the card has a session while its data service is open. Default true.
    pub online: bool,
    /// Whether the carrier fails live queries of this child.
    pub status_query_fails: bool,
    /// How long a live query of this child takes, in emulated seconds; the master's value if absent.
    pub processing_seconds: Option<f64>,
    /// The child's own `OsStatus` until that of the master card changes: one of those of [`LinkcardCard::os_status`], or
    /// 130. That of the master card if absent.
    pub os_status: Option<i64>,
}

impl Default for ChildCard {
    fn default() -> Self {
        Self {
            iccid: String::new(),
            gprs: true,
            online: true,
            status_query_fails: false,
            processing_seconds: None,
            os_status: None,
        }
    }
}

/// What happens to requests about a listed card. By default everything works, after seeded delays. Spans are emulated
/// seconds, zero or more.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fate {
    /// The message with which haoka rejects shutdowns, restores and `bindMachine` of this card at submission.
    pub submit_rejected: Option<String>,
    /// The reason in haoka's action record, which says "failed" (status 2); the card's status does not change. Linkcard's
    /// operations, which have no records, ignore it, as they do `never_carried_out`.
    pub action_fails: Option<String>,
    /// Whether the request is handed over (status 1) and the carrier never carries it out.
    pub never_carried_out: bool,
    /// Whether Linkcard live queries end as `FAILURE`; for a master card: those of all its children. haoka's flow
    /// queries set `isError`.
    pub status_query_fails: bool,
    /// How long a Linkcard live query takes; seeded, 2 to 8, if absent.
    pub processing_seconds: Option<f64>,
    /// The time from submission to the action record; seeded for each batch, 60 to 180, if absent.
    pub record_seconds: Option<f64>,
    /// The time from the action record to the change of the card's status; seeded, 30 to 300, if absent.
    pub effect_seconds: Option<f64>,
    /// Whether haoka's live query cannot reach the carrier: `isDemote` is true and the response shows the stored state.
    pub demoted: bool,
}

/// Every `OsStatus` that Linkcard documents for cards that are no children, with the equivalent haoka card status.
pub(crate) const OS_STATUSES: [(i64, i64); 12] = [
    (10, 9),
    (20, 2),
    (40, 8),
    (50, 5),
    (100, 3),
    (150, 3),
    (200, 4),
    (300, 4),
    (400, 4),
    (500, 6),
    (600, 4),
    (700, 7),
];

/// The `OsStatus` that Linkcard documents for children only: stopped by a device change in the test period.
pub(crate) const CHILD_OS_STATUS: i64 = 130;

/// Every `DataType` that Linkcard documents.
pub(crate) const DATA_TYPES: [&str; 6] =
    ["singlecard", "directionalcard", "sameflowcard", "directional_sameflowcard", "unityPayPool", "GREcard"];

/// Every `Period` that Linkcard documents: month, quarter, half year, year.
pub(crate) const PERIODS: [&str; 4] = ["1101", "1103", "1106", "1112"];

/// Every `SimType` that Linkcard documents.
pub(crate) const SIM_TYPES: [&str; 10] = [
    "nano",
    "micro",
    "normal",
    "simplus56",
    "simplus22",
    "industry-nano",
    "industry-micro",
    "industry-normal",
    "simplus",
    "industry-simplus22",
];

/// Every `NetworkType` that Linkcard documents.
pub(crate) const NETWORK_TYPES: [&str; 2] = ["4G", "5G"];

/// Every `ActiveType` that Linkcard documents: first those of generated cards, then that of cards that a request
/// activated, then other spellings.
pub(crate) const ACTIVE_TYPES: [&str; 8] = [
    "first_data_record",
    "carrier_status_push",
    "silence_expire",
    "test_flow_depleted",
    "manage",
    "firstdatarecord",
    "carrierstatuspush",
    "testflowdepleted",
];

/// Every `OrderType` that Linkcard documents.
pub(crate) const ORDER_TYPES: [&str; 7] =
    ["NEW", "ADD_FLOW", "ADD_CARD", "FUNCTION", "FLOW_PLUS", "RENEW", "AUTO_RENEW"];

/// Every `OrderStatus` that Linkcard documents.
pub(crate) const ORDER_STATUSES: [&str; 5] = ["processing", "failure", "completed", "unpaid", "refunded"];

/// Returns the listed text that equals the given one.
pub(crate) fn listed(known: &[&'static str], given: Option<&str>) -> Option<&'static str> {
    known.iter().find(|known| Some(**known) == given).copied()
}

/// The maximum number of tags of one card.
pub(crate) const TAGS: usize = 4;

/// Returns whether a text is valid as a tag name: 1 to 64 characters. The service's own limit is not known.
pub(crate) fn is_tag_name(text: &str) -> bool {
    (1..=64).contains(&text.chars().count())
}

/// Returns whether a text is valid as an ICCID: 19 or 20 digits, or `89` followed by 17 or 18 letters and digits.
pub(crate) fn is_iccid(text: &str) -> bool {
    (19..=20).contains(&text.len())
        && (text.bytes().all(|byte| byte.is_ascii_digit())
            || (text.starts_with("89") && text.bytes().all(|byte| byte.is_ascii_alphanumeric())))
}

/// Returns whether a text is valid as an MSISDN: 11 to 15 digits.
pub(crate) fn is_msisdn(text: &str) -> bool {
    (11..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether a text is valid as a haoka card number: 6 to 64 ASCII letters and digits, as for the
/// command-line program. The documents state no length.
pub(crate) fn is_sim_no(text: &str) -> bool {
    (6..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn card_numbers_are_validated() {
        for good in ["89860000000000000001", "8986000000000000001", "12345678901234567890", "8986000000000000000F"] {
            assert!(is_iccid(good), "{good}");
        }
        for bad in
            ["", "8986", "1286000000000000000F", "898600000000000000011", "8986000000000000000é", "89860000 000000000"]
        {
            assert!(!is_iccid(bad), "{bad}");
        }
        assert!(is_msisdn("1440000001111") && !is_msisdn("1440000") && !is_msisdn("144000000111a"));
        assert!(is_sim_no("164009797BB") && !is_sim_no("1640") && !is_sim_no("16400 9797BB"));
    }
}
