//! One order of number cards, as order pushes and `order/search` show it.
//!
//! Promise: tolerant like the generated types. Members may be missing, null, or numbers as text.
//! Never: adds up money that is the same money: see [`Order::settlements`].

use serde::{Deserialize, Serialize};
use simfleet_runtime::codec::lenient;

use crate::units::Money;

/// One order. Times are `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived); money is presumably yuan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Order {
    /// Id of the order on the platform.
    #[serde(deserialize_with = "lenient::opt_int", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Id of the goods.
    #[serde(deserialize_with = "lenient::opt_int", skip_serializing_if = "Option::is_none")]
    pub goods_id: Option<i64>,
    /// Name of the goods.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// Order number of the platform.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub key_no: Option<String>,
    /// The number that was chosen.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub select_phone: Option<String>,
    /// Name on the certificate.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub cert_name: Option<String>,
    /// Number of the certificate.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub cert_no: Option<String>,
    /// Phone number to reach the customer at.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub contact_phone: Option<String>,
    /// Carrier of the parcel.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub express_name: Option<String>,
    /// Number of the parcel.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub express_no: Option<String>,
    /// Where the parcel goes.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// When the order was made.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// State of the order: 999 accepted, 1 with the carrier, 2 under review, 4 shipped, 5 activated, 9999 unknown, …
    #[serde(deserialize_with = "lenient::opt_int", skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// The state in words.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub status_name: Option<String>,
    /// Why the order was not taken.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub apply_fail_reason: Option<String>,
    /// Settlement: 1 unsettled, 2 settled, 3 waiting, 4 failed, 5 withdrawn.
    #[serde(deserialize_with = "lenient::opt_int", skip_serializing_if = "Option::is_none")]
    pub settle_status: Option<i64>,
    /// Commission. Repeats the entry of the instant payment where there is one; read the entries instead.
    #[serde(deserialize_with = "lenient::opt_float", skip_serializing_if = "Option::is_none")]
    pub settle_reward: Option<f64>,
    /// Why nothing was settled.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub settle_fail_reason: Option<String>,
    /// When it was settled.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub settle_at: Option<String>,
    /// The settlements one by one.
    #[serde(deserialize_with = "lenient::list", skip_serializing_if = "Vec::is_empty")]
    pub settle_details: Vec<SettleDetail>,
    /// First recharge: 0 not obtained, 1 no, 2 yes.
    #[serde(deserialize_with = "lenient::opt_int", skip_serializing_if = "Option::is_none")]
    pub first_recharge_status: Option<i64>,
    /// When the first recharge was made.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub first_recharge_at: Option<String>,
    /// How much it was.
    #[serde(deserialize_with = "lenient::opt_float", skip_serializing_if = "Option::is_none")]
    pub first_recharge_money: Option<f64>,
    /// A remark.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub flag_remark: Option<String>,
    /// Order number of the caller.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub custom_no: Option<String>,
    /// When the card was activated.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub activate_at: Option<String>,
}

/// One settlement of an order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct SettleDetail {
    /// Which settlement: see [`SettleMonth`].
    #[serde(deserialize_with = "lenient::opt_int", skip_serializing_if = "Option::is_none")]
    pub month: Option<i64>,
    /// 1 unsettled, 2 settled, 3 waiting, 4 failed, 5 withdrawn.
    #[serde(deserialize_with = "lenient::opt_int", skip_serializing_if = "Option::is_none")]
    pub settle_status: Option<i64>,
    /// Why it was not settled.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub settle_fail_reason: Option<String>,
    /// Commission.
    #[serde(deserialize_with = "lenient::opt_float", skip_serializing_if = "Option::is_none")]
    pub settle_reward: Option<f64>,
    /// When it last changed.
    #[serde(deserialize_with = "lenient::opt_text", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
}

/// Which settlement an entry is, by its `month` (as one public receiver reads it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettleMonth {
    /// 0, the ordinary settlement.
    Ordinary,
    /// -99, the instant payment (秒返).
    Instant,
    /// Any other number; presumably the month of a monthly commission.
    Other(i64),
}

impl From<i64> for SettleMonth {
    fn from(month: i64) -> Self {
        match month {
            0 => Self::Ordinary,
            -99 => Self::Instant,
            other => Self::Other(other),
        }
    }
}

impl Order {
    /// The entries of `settleDetails`, each with what it is; entries without a month are left out.
    ///
    /// Money is read here and not from [`Order::settle_reward`], which repeats the instant payment's entry.
    pub fn settlements(&self) -> impl Iterator<Item = (SettleMonth, &SettleDetail)> {
        self.settle_details.iter().filter_map(|detail| Some((detail.month?.into(), detail)))
    }

    /// What was settled so far: the rewards of all entries in state 2, added up. Nothing if there is none, or if one of
    /// them does not say how much.
    ///
    /// ```
    /// use simfleet::haoka::callback::Push;
    ///
    /// let body = r#"{"keyNo":"QL1","settleReward":30.5,"settleDetails":[
    ///     {"month":0,"settleStatus":2,"settleReward":70},
    ///     {"month":-99,"settleStatus":2,"settleReward":30.5},
    ///     {"month":1,"settleStatus":3,"settleReward":5}]}"#;
    /// let Ok(Push::Orders(rows)) = Push::parse(None, body.as_bytes()) else { panic!() };
    /// assert_eq!(rows[0].record.settled().map(|money| money.to_string()).as_deref(), Some("100.5"));
    /// ```
    pub fn settled(&self) -> Option<Money> {
        let mut rewards = self.settle_details.iter().filter(|detail| detail.settle_status == Some(2));
        let first = rewards.next()?.reward()?;
        rewards.try_fold(first, |sum, detail| sum.checked_add(detail.reward()?))
    }
}

impl SettleDetail {
    /// The commission as decimal; nothing if it is absent or no amount of money.
    pub fn reward(&self) -> Option<Money> {
        self.settle_reward.and_then(|reward| Money::from_f64(reward).ok())
    }
}
