//! The rows of `simfleet doctor`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::output::FixedRow;

/// The result of one check.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct DoctorRow {
    pub(crate) check: DoctorCheck,
    /// The service that the check is about; null for this machine.
    pub(crate) service: Option<&'static str>,
    pub(crate) status: DoctorStatus,
    /// What was found.
    pub(crate) what: String,
    /// What it was concluded from, such as each source of credentials that has no key, or the issuer of a certificate that was
    /// rejected. No secrets; ids of keys are shortened.
    pub(crate) evidence: Vec<String>,
    /// What to do about it; null if there is nothing to do.
    pub(crate) remedy: Option<String>,
}

impl FixedRow for DoctorRow {}

/// What is checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DoctorCheck {
    /// Version and platform.
    #[default]
    Program,
    /// The configuration file and its profile.
    Config,
    /// The environment variables.
    Variables,
    /// The permissions of files with secrets.
    Files,
    /// The ledger in which runs are recorded.
    Ledger,
    /// The source of the credentials.
    Credentials,
    /// The endpoint, its name and the proxy.
    Endpoint,
    /// An HTTP request without credentials.
    Connection,
    /// The clock of this machine, compared with that of the service.
    Clock,
    /// A signed call that changes nothing.
    Call,
}

/// The result of a check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DoctorStatus {
    /// It works.
    #[default]
    Ok,
    /// It works, but something should be changed.
    Warning,
    /// It does not work.
    Error,
    /// It was not checked.
    Skipped,
}
