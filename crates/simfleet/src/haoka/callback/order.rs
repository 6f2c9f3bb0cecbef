//! The money of an order: which settlements it lists, which of them were paid, and how much that is.
//!
//! Promise: reads the entries of `settleDetails` and nothing else.
//! Never: takes the order's own `settleReward` for money. It repeats the entry of the instant payment (as one public
//! receiver reads it), and would be counted twice.

use haoka_client::types::{Order, SettleDetail};
use simfleet_runtime::OpenCode;

use crate::units::Money;

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

/// Settlement state "settled".
pub(super) const SETTLED: i64 = 2;

/// The entries of `settleDetails`, each with what it is, in the order they came; entries without a month are left out.
pub fn settlements(order: &Order) -> impl Iterator<Item = (SettleMonth, &SettleDetail)> {
    order.settle_details.iter().filter_map(|detail| Some((detail.month?.into(), detail)))
}

/// The [`settlements`] that are in state 2, settled. Others are unsettled, waiting, failed or withdrawn, or their state
/// is missing or not known.
pub fn settled(order: &Order) -> impl Iterator<Item = (SettleMonth, &SettleDetail)> {
    settlements(order).filter(|(_, detail)| is_settled(detail))
}

/// What has been paid for the order, presumably yuan: the rewards of its settled entries, added up.
///
/// `None` where it cannot be told: the order lists no entries, or one that is settled lacks its month or a usable amount.
/// The amount that the order itself names (`settleReward`) plays no part.
///
/// ```
/// use simfleet::haoka::callback::{Push, reward};
///
/// let body = r#"{"keyNo":"QL1","settleStatus":2,"settleReward":20,"settleDetails":[
///     {"month":0,"settleStatus":3,"settleReward":100},{"month":-99,"settleStatus":2,"settleReward":20}]}"#;
/// let Ok(Push::Orders(rows)) = Push::parse(None, body.as_bytes()) else { panic!() };
/// assert_eq!(reward(&rows[0].record).map(|money| money.to_string()).as_deref(), Some("20"));
/// ```
pub fn reward(order: &Order) -> Option<Money> {
    if order.settle_details.is_empty() {
        return None;
    }
    let mut paid = order.settle_details.iter().filter(|detail| is_settled(detail));
    paid.try_fold(Money::ZERO, |sum, detail| {
        detail.month?;
        sum.checked_add(Money::from_f64(detail.settle_reward?).ok()?)
    })
}

fn is_settled(detail: &SettleDetail) -> bool {
    detail.settle_status.is_some_and(|status| status.code() == SETTLED)
}
