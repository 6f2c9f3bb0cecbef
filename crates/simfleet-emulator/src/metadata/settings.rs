//! The settings of the metadata service.

/// What the metadata service of the emulated ECS instance offers.
///
/// ```
/// use simfleet_emulator::{Emulator, Metadata};
///
/// let old_service = Metadata { version_2: false, ..Metadata::default() };
/// let builder = Emulator::builder().metadata(old_service);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// The RAM role of the instance; `None`: it has none. Default `simfleet-ecs`.
    pub role: Option<String>,
    /// Whether requests without a token are accepted (version 1). Default true.
    pub version_1: bool,
    /// Whether tokens are issued (version 2). Default true.
    pub version_2: bool,
    /// How long a key is valid, in emulated seconds. Default 3600.
    pub key_seconds: u32,
}

impl Default for Metadata {
    fn default() -> Self {
        Self { role: Some("simfleet-ecs".to_owned()), version_1: true, version_2: true, key_seconds: 3600 }
    }
}
