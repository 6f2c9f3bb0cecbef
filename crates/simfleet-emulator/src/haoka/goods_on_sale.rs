//! The goods of the emulated shop, read from `goods.json`.
//!
//! The file has one of each kind that changes the rules of an order: needs a code, needs photos, pays twice, pays every
//! month, is off sale. It also has every documented value of the members with documented values. The specifications and
//! their members are known from an integrator's type declarations only.

use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

/// The verification code of every message.
pub(super) const CODE: &str = "123456";
/// Goods on sale, as far as the emulator's rules need them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Goods {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) code: String,
    pub(super) operator_type: i64,
    pub(super) select_number: i64,
    pub(super) sms_code: i64,
    pub(super) upload_photo: i64,
    pub(super) settle_mode: i64,
    /// Yuan.
    pub(super) commission: f64,
    /// The part of the commission, in yuan, that is paid at activation.
    pub(super) instant: f64,
    pub(super) month_fee: i64,
    pub(super) common_flow: i64,
    pub(super) fixed_flow: i64,
    pub(super) call_duration: i64,
    pub(super) on_sale: bool,
    pub(super) category: i64,
    pub(super) spec_mode: i64,
    /// The specifications as they are sent.
    #[serde(default)]
    pub(super) specs: Vec<Value>,
    /// The code of the city that all numbers belong to.
    #[serde(default)]
    pub(super) number_region: String,
}

impl Goods {
    /// Returns the months in which the commission is settled, in order; only 0 if it is settled at once.
    pub(crate) fn settled_months(&self) -> Vec<i64> {
        if self.settle_mode == 3 { (1..=3).collect() } else { vec![0] }
    }
}

/// Returns all goods, including those that are off sale.
pub(super) fn all() -> &'static [Goods] {
    static GOODS: OnceLock<Vec<Goods>> = OnceLock::new();
    // The file is compiled in, and a test parses it.
    GOODS.get_or_init(|| serde_json::from_str(include_str!("goods.json")).unwrap_or_default())
}

pub(super) fn find(id: i64) -> Option<&'static Goods> {
    all().iter().find(|goods| goods.id == id)
}

/// Returns an amount as JSON, a whole number without a decimal point.
pub(super) fn money(yuan: f64) -> Value {
    if yuan.fract() == 0.0 { Value::from(yuan as i64) } else { Value::from(yuan) }
}
