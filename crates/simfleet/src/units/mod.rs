//! Types for values that the services send as text.
//!
//! | type | parses | of |
//! | --- | --- | --- |
//! | [`DataVolume`] | `1.00MB`, `512KB`, or KB as a number | Linkcard's usage and tiers; haoka's `totalFlow`, `useFlow` |
//! | [`LocalDateTime`] | `2024-11-15 18:23:01` | both; haoka at UTC+8, Linkcard's zone is not documented |
//! | [`Month`], [`Day`] | `202411`; `20241115`, `2024-11-15` | both |
//! | [`Money`] | `870.15`, as text or number | haoka's balances and commissions |
//! | [`Carrier`] | `CMCC`, `CUCC`, `CTCC`, `VNO` | Linkcard's `Vendor` |
//!
//! Parsing never rounds or guesses: a text that cannot be parsed is an error that quotes it. All types compare by
//! value. Types whose text contains more than their value keep the text ([`DataVolume::raw`], [`LocalDateTime::raw`]).
//!
//! ```
//! use simfleet::units::{Carrier, DataVolume, LocalDateTime, Money, UTC_PLUS_8};
//!
//! let used: DataVolume = "1.50MB".parse()?;
//! assert!(used < DataVolume::from_kb(1_048_576)?);
//! let ends: LocalDateTime = "2024-12-01 00:00:00".parse()?;
//! assert_eq!(ends.unix_seconds(UTC_PLUS_8), 1_732_982_400);
//! let balance = Money::from_f64(870.15)?;
//! assert_eq!(balance, "870.150".parse()?);
//! assert_eq!(Carrier::from("CMCC"), Carrier::ChinaMobile);
//! # Ok::<(), simfleet::units::UnitError>(())
//! ```

mod carrier;
mod error;
mod money;
mod time_text;
mod volume;

pub use ::time::UtcOffset;
pub use carrier::{Carrier, OperatorType};
pub use error::UnitError;
pub use money::Money;
pub use time_text::{Day, LocalDateTime, Month, UTC_PLUS_8};
pub use volume::DataVolume;
