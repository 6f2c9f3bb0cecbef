//! Decides when calls may be sent, so that the rate limits of an account are kept.
//!
//! A client has a [`LocalPacer`] of its own, unless its builder is given another [`Pacer`]: one that several clients of a
//! process share, or one that several processes share.

mod local;
mod quota;
mod share;
mod turn;

pub use local::LocalPacer;
pub use share::QuotaShare;
pub use turn::{Admission, Budget, PacedCall, PacedWindow, Pacer};
