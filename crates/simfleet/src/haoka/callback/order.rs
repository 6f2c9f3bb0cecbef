//! The settlements of an order, and which of them are settled.
//!
//! Nothing here adds up amounts. The order's own `settleReward` repeats the entry of the instant payment (according to
//! one public receiver). Whether the ordinary settlement includes the instant payment too is not documented, so only a
//! caller who has compared the entries with a payment can say what the order's total is.

use haoka_client::types::{Order, SettleDetail};
use simfleet_runtime::OpenCode;

/// The kind of a settlement, by its `month` (according to one public receiver).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettleMonth {
    /// 0, the ordinary settlement. Whether it includes the instant payment is not documented.
    Ordinary,
    /// -99, the instant payment (秒返).
    Instant,
    /// Any other number; presumably the month of a monthly commission.
    Other(i64),
    /// The entry has no month.
    Missing,
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

/// The settlement state "settled".
pub(super) const SETTLED: i64 = 2;

/// Returns the entries of `settleDetails` with their kind, in the order of the push. Do not add up their amounts unless
/// you know that they are separate payments: see [`SettleMonth::Ordinary`].
///
/// ```
/// use simfleet::haoka::callback::{Push, SettleMonth, settled, settlements};
///
/// let body = r#"{"keyNo":"QL1","settleStatus":3,"settleReward":20,"settleDetails":[
///     {"month":0,"settleStatus":3,"settleReward":100},{"month":-99,"settleStatus":2,"settleReward":20}]}"#;
/// let Ok(Push::Orders(rows)) = Push::parse(None, body.as_bytes()) else { panic!() };
/// let order = &rows[0].record;
/// assert_eq!(settlements(order).count(), 2);
/// let paid: Vec<_> = settled(order).map(|(month, entry)| (month, entry.settle_reward)).collect();
/// assert_eq!(paid, [(SettleMonth::Instant, Some(20.0))]);
/// ```
pub fn settlements(order: &Order) -> impl Iterator<Item = (SettleMonth, &SettleDetail)> {
    order.settle_details.iter().map(|detail| (detail.month.map_or(SettleMonth::Missing, Into::into), detail))
}

/// Returns the [`settlements`] in state 2, settled. The others are unsettled, waiting, failed or withdrawn, or their
/// state is missing or unknown.
pub fn settled(order: &Order) -> impl Iterator<Item = (SettleMonth, &SettleDetail)> {
    settlements(order).filter(|(_, detail)| is_settled(detail))
}

fn is_settled(detail: &SettleDetail) -> bool {
    detail.settle_status.is_some_and(|status| status.code() == SETTLED)
}
