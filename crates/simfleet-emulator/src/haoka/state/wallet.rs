//! The main account, which pays for packages.

use crate::bounded::BoundedMap;

/// The maximum number of order numbers; an older `customNo` can be used again.
const ORDERS: usize = 50_000;
/// The balance of the main account at the start, in hundredths of a yuan.
const BALANCE: i64 = 87_015;
/// The main account.
#[derive(Debug)]
pub(crate) struct Wallet {
    pub(crate) fen: i64,
    /// Order numbers by `customNo`.
    pub(crate) orders: BoundedMap<String, String>,
    pub(crate) count: u64,
}

impl Wallet {
    pub(crate) fn new() -> Self {
        Self { fen: BALANCE, orders: BoundedMap::new(ORDERS), count: 0 }
    }
}
