//! Profiles: named accounts in the configuration file of this program.
//!
//! [`ConfigFile`](file::ConfigFile) has the members of the file, [`load`] finds and reads it, and [`Settings`] is what one
//! profile sets. Nothing here depends on the command line or sends anything.

mod check;
pub(crate) mod file;
mod keys;
pub(crate) mod load;
mod settings;
mod values;

pub(crate) use keys::KeySource;
pub(crate) use settings::{ProfileTransport, Settings};
