//! The rows of `simfleet profiles` and `simfleet profiles check`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::FixedRow;

/// A service of a profile.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ProfileRow {
    /// The name of the profile.
    pub(crate) profile: String,
    /// The service; null if the profile has none.
    pub(crate) service: Option<&'static str>,
    /// The origin of the service; null if it comes from an option or a variable.
    pub(crate) endpoint: Option<String>,
    /// Where the credentials come from: `file`, `env:NAME`, `command:PROGRAM`, `aliyun-profile:NAME`, `default chain` or
    /// `environment`, and the role if there is one. Never a secret.
    pub(crate) credentials: Option<String>,
    /// The part of the rate limits that runs over fleets may use.
    pub(crate) quota_share: Option<f64>,
    /// Whether commands use the profile without --profile.
    pub(crate) default: bool,
}

impl FixedRow for ProfileRow {}

/// The result of the check of a service of a profile.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ProfileCheckRow {
    /// The name of the profile.
    pub(crate) profile: String,
    /// The service; null if the profile has none, or its settings contradict each other.
    pub(crate) service: Option<&'static str>,
    /// Where the credentials come from, as in `simfleet profiles`.
    pub(crate) credentials: Option<String>,
    /// `ok` or `failed`.
    pub(crate) result: &'static str,
    /// Why the check failed, and how to fix it.
    pub(crate) error: Option<String>,
}

impl FixedRow for ProfileCheckRow {}
