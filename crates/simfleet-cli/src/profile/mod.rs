//! Profiles: named accounts in the configuration file of this program.
//!
//! [`ConfigFile`] has the members of the file, [`load`] finds and reads it, and [`Settings`] is what one
//! profile sets. Nothing here depends on the command line or sends anything.

mod check;
mod file;
mod keys;
mod load;
mod settings;
mod values;

pub(crate) use file::ConfigFile;
pub(crate) use load::{Config, ConfigPath};
pub(crate) use settings::{Settings, selected};

/// A commented example of the file. With the `#` of its settings removed, it is a configuration file.
pub(crate) const EXAMPLE: &str = include_str!("example.toml");
