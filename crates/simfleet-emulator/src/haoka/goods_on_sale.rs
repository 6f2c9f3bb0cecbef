//! The goods of the emulated shop, read from `goods.json`.

use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

/// The code that every message would hold.
pub(super) const CODE: &str = "123456";
/// What the emulator itself needs to know about something on sale.
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
    /// Yuan of the commission that are paid at activation.
    pub(super) instant: f64,
    pub(super) month_fee: i64,
    pub(super) common_flow: i64,
    pub(super) fixed_flow: i64,
    pub(super) call_duration: i64,
    pub(super) on_sale: bool,
}

/// Everything on sale, and what was.
pub(super) fn all() -> &'static [Goods] {
    static GOODS: OnceLock<Vec<Goods>> = OnceLock::new();
    // The file is part of the program; a test reads it.
    GOODS.get_or_init(|| serde_json::from_str(include_str!("goods.json")).unwrap_or_default())
}

pub(super) fn find(id: i64) -> Option<&'static Goods> {
    all().iter().find(|goods| goods.id == id)
}

/// A whole number is written without a point.
pub(super) fn money(yuan: f64) -> Value {
    if yuan.fract() == 0.0 { Value::from(yuan as i64) } else { Value::from(yuan) }
}
