//! The members that distinguish cards from orders.

/// Members that cards have and orders do not have.
pub(super) const CARD_MARKERS: [&str; 2] = ["simNo", "iccid"];
/// Members that orders have and cards do not have.
pub(super) const ORDER_MARKERS: [&str; 2] = ["keyNo", "customNo"];
