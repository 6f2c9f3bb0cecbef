//! The cards that a user lists: what they are, and what is fated to happen to them.
//!
//! Promise: every field but the card's number has a default, so a card is as short as `{"sim_no": "19200000001"}`.
//! Never: changes while the emulator runs; what happens to a card is kept in `fleet_state`, beside these plans.

use serde::{Deserialize, Serialize};

/// One card that the emulator knows by name. At least one of `sim_no`, `iccid` and `msisdn` must be given; the other
/// two are derived from it, so that the same card can be asked for at both services.
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
    /// The number used at haoka (`simNo`): 5 to 32 ASCII letters and digits.
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
    pub children: Vec<ChildCard>,
    /// haoka card status when the emulator starts: 1 stock, 2 awaiting activation, 3 in service (the default),
    /// 4 suspended, ... 9999 unknown. Any integer is taken, so that unknown codes can be shown.
    pub sim_status: i64,
    /// Whether the data service is open while the card is in service (status 3). Default true.
    pub gprs: bool,
    /// Whether the card has a session while its data service is open. Default true.
    pub online: bool,
    /// Volume of the card's package in KB.
    pub total_flow_kb: i64,
    /// Used volume in KB when the emulator starts.
    pub use_flow_kb: i64,
    /// What Linkcard says about the card beyond what both services share.
    pub linkcard: LinkcardCard,
    /// KB used in one emulated hour in service with a session; the used volume grows by it until the package is used
    /// up. Default 0, so that a listed card changes only when told to.
    pub flow_kb_per_hour: i64,
    /// haoka's official real-name status when the emulator starts: 1 no (the default), 2 yes, 3 unknown.
    pub auth_status: i64,
    /// What will happen to requests about this card.
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
            flow_kb_per_hour: 0,
            auth_status: 1,
            fate: Fate::default(),
        }
    }
}

impl Card {
    /// A card known at haoka by `sim_no`, everything else default.
    #[must_use]
    pub fn with_sim_no(sim_no: impl Into<String>) -> Self {
        Self { sim_no: Some(sim_no.into()), ..Self::default() }
    }

    /// A card known at Linkcard by `iccid`, everything else default.
    #[must_use]
    pub fn with_iccid(iccid: impl Into<String>) -> Self {
        Self { iccid: Some(iccid.into()), ..Self::default() }
    }
}

/// Facts of a card that only Linkcard shows. The default is a verified card of a monthly single-card package that
/// renews itself.
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
    /// `OsStatus` when the emulator starts: 10, 20, 40, 50, 100, 130, 150, 200, 300, 400, 500, 600 or 700. Decides
    /// [`Card::sim_status`] as well, whatever that says. Follows from [`Card::sim_status`] when absent.
    pub os_status: Option<i64>,
    /// `DataType`: `singlecard` (when absent), `directionalcard`, `sameflowcard`, `directional_sameflowcard`,
    /// `unityPayPool` or `GREcard`.
    pub data_type: Option<String>,
    /// `Period`: 1101 (when absent), 1103, 1106 or 1112.
    pub period: Option<i64>,
    /// Names of the tags that the card carries when the emulator starts, at most 4 of 1 to 64 characters.
    pub tags: Vec<String>,
}

/// One carrier card of a multi-network master card. `iccid` is required.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ChildCard {
    /// The child's own ICCID, in the form of [`Card::iccid`].
    pub iccid: String,
    /// Data service open while the master card is in service. Default true.
    pub gprs: bool,
    /// Session up while the data service is open. Default true.
    pub online: bool,
    /// The carrier answers live queries of this child with a failure.
    pub status_query_fails: bool,
    /// How long a live query of this child takes, in emulated seconds; the master's own value when absent.
    pub processing_seconds: Option<f64>,
}

impl Default for ChildCard {
    fn default() -> Self {
        Self { iccid: String::new(), gprs: true, online: true, status_query_fails: false, processing_seconds: None }
    }
}

/// What is decided beforehand about a listed card. The default is a card for which everything works, after seeded
/// delays. Spans are emulated seconds, zero or more.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fate {
    /// haoka rejects shutdowns and restores of this card at submission with this text.
    pub submit_rejected: Option<String>,
    /// The action record says "failed" (status 2) with this reason; the card's state does not change.
    pub action_fails: Option<String>,
    /// The request is handed over (status 1), but the carrier never carries it out.
    pub never_carried_out: bool,
    /// Linkcard live queries end as `FAILURE`; for a master card: those of all its children. haoka's flow queries say
    /// `isError` for it.
    pub status_query_fails: bool,
    /// How long a Linkcard live query takes; seeded 2 to 8 when absent.
    pub processing_seconds: Option<f64>,
    /// From submission to the action record; seeded 60 to 180 for each batch when absent.
    pub record_seconds: Option<f64>,
    /// From the action record to the changed card state; seeded 30 to 300 when absent.
    pub effect_seconds: Option<f64>,
    /// haoka's live query cannot reach the carrier: `isDemote` is true and the answer is the stored state.
    pub demoted: bool,
}

/// Every `OsStatus` that Linkcard documents, with the haoka card status that means the same of a card.
pub(crate) const OS_STATUSES: [(i64, i64); 13] = [
    (10, 9),
    (20, 2),
    (40, 8),
    (50, 5),
    (100, 3),
    (130, 4),
    (150, 3),
    (200, 4),
    (300, 4),
    (400, 4),
    (500, 6),
    (600, 4),
    (700, 7),
];

/// Every `DataType` that Linkcard documents.
pub(crate) const DATA_TYPES: [&str; 6] =
    ["singlecard", "directionalcard", "sameflowcard", "directional_sameflowcard", "unityPayPool", "GREcard"];

/// Every `Period` that Linkcard documents: month, quarter, half year, year.
pub(crate) const PERIODS: [&str; 4] = ["1101", "1103", "1106", "1112"];

/// Tags of one card.
pub(crate) const TAGS: usize = 4;

/// Whether a text can name a tag: 1 to 64 characters. The service's own limit is not known.
pub(crate) fn is_tag_name(text: &str) -> bool {
    (1..=64).contains(&text.chars().count())
}

/// Whether a text can be an ICCID: 19 or 20 digits, or `89` followed by 17 or 18 letters and digits.
pub(crate) fn is_iccid(text: &str) -> bool {
    (19..=20).contains(&text.len())
        && (text.bytes().all(|byte| byte.is_ascii_digit())
            || (text.starts_with("89") && text.bytes().all(|byte| byte.is_ascii_alphanumeric())))
}

/// Whether a text can be an MSISDN: 11 to 15 digits.
pub(crate) fn is_msisdn(text: &str) -> bool {
    (11..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text can be a haoka card number: 5 to 32 ASCII letters and digits.
pub(crate) fn is_sim_no(text: &str) -> bool {
    (5..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_shapes() {
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
