//! The members that tell cards and orders apart.

/// Members that cards have and orders have not.
pub(super) const CARD_MARKERS: [&str; 2] = ["simNo", "iccid"];
/// Members that orders have and cards have not.
pub(super) const ORDER_MARKERS: [&str; 2] = ["keyNo", "customNo"];
