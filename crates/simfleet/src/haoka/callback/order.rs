//! The payments of an order: its settlements, which of them were paid, and the total.
//!
//! Only the entries of `settleDetails` count. The order's own `settleReward` repeats the entry of the instant payment
//! (according to one public receiver), and would be counted twice.

use haoka_client::types::{Order, SettleDetail};
use simfleet_runtime::OpenCode;

use crate::units::Money;

/// The kind of a settlement, by its `month` (according to one public receiver).
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

/// The settlement state "settled".
pub(super) const SETTLED: i64 = 2;

/// Returns the entries of `settleDetails` with their kind, in the order of the push. Entries without a month are
/// skipped.
pub fn settlements(order: &Order) -> impl Iterator<Item = (SettleMonth, &SettleDetail)> {
    order.settle_details.iter().filter_map(|detail| Some((detail.month?.into(), detail)))
}

/// Returns the [`settlements`] in state 2, settled. The others are unsettled, waiting, failed or withdrawn, or their
/// state is missing or unknown.
pub fn settled(order: &Order) -> impl Iterator<Item = (SettleMonth, &SettleDetail)> {
    settlements(order).filter(|(_, detail)| is_settled(detail))
}

/// Returns the amount paid for the order, presumably in yuan: the sum of the rewards of its settled entries.
///
/// Returns `None` if the order lists no entries, or a settled entry lacks its month or a valid amount. The order's own
/// amount (`settleReward`) is ignored.
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
