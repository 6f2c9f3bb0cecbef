//! The members of the configuration file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::values::{CliProfileName, SecretValue, Share, Timeout};

/// The configuration file of simfleet.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "simfleet configuration file")]
pub(crate) struct ConfigFile {
    /// The profile that is used if neither --profile nor SIMFLEET_PROFILE names one.
    pub(crate) default_profile: Option<String>,
    /// The profiles, by name.
    pub(crate) profiles: BTreeMap<String, Profile>,
}

/// A profile: an account of one or more services, and how to reach them.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Profile {
    /// Linkcard of Alibaba Cloud.
    pub(crate) linkcard: Option<AccessKeySection>,
    /// The V2.0 open API of a SIM reseller.
    pub(crate) haoka: Option<AppSection>,
    /// STS of Alibaba Cloud. Without credentials here, those of `linkcard` are used.
    pub(crate) sts: Option<AccessKeySection>,
    /// The format of the data. Default `table`.
    pub(crate) output: Option<DefaultFormat>,
    /// For making a connection. Default `5s`.
    pub(crate) connect_timeout: Option<Timeout>,
    /// For one attempt, from connecting to the last byte received. Default `30s`.
    pub(crate) attempt_timeout: Option<Timeout>,
    /// For a call with all its attempts and pauses. Default `60s`.
    pub(crate) call_timeout: Option<Timeout>,
    /// The URL of a proxy, instead of those of the environment; `none` for no proxy.
    pub(crate) proxy: Option<SecretValue>,
    /// The hosts that are reached without the proxy, instead of those of NO_PROXY.
    pub(crate) no_proxy: Option<Vec<String>>,
    /// A file of CA certificates in PEM form that are trusted besides those of the system.
    pub(crate) ca_file: Option<String>,
    /// A file with a client certificate and its intermediates in PEM form. It may contain the key too.
    pub(crate) client_cert: Option<String>,
    /// A file with the key of the client certificate in PEM form. Default: `client_cert`.
    pub(crate) client_key: Option<String>,
    /// The part of the rate limits that runs over fleets may use: above 0, at most 1. Default 1.
    pub(crate) quota_share: Option<Share>,
}

/// A service of Alibaba Cloud. Without credentials, the default chain finds a key.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct AccessKeySection {
    /// The origin of the service. Default: its public address.
    pub(crate) endpoint: Option<String>,
    /// The key of a profile of aliyun-cli.
    pub(crate) credentials: Option<CliProfileName>,
    /// The id of an access key.
    pub(crate) access_key_id: Option<SecretValue>,
    /// The secret of the access key.
    pub(crate) access_key_secret: Option<SecretValue>,
    /// The security token of a temporary access key.
    pub(crate) security_token: Option<SecretValue>,
    /// A RAM role to assume with the key.
    pub(crate) role: Option<RoleSection>,
}

/// A RAM role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RoleSection {
    /// The ARN: `acs:ram::ACCOUNT:role/NAME`.
    #[schemars(regex(pattern = "^acs:ram::.+:role/.+"))]
    pub(crate) arn: String,
    /// The name of the session in audit logs. Default: `simfleet-HOST`.
    #[serde(default)]
    pub(crate) session_name: Option<String>,
    /// How long a key of the role is valid: `15m` to `12h`. Default `1h`.
    #[serde(default)]
    pub(crate) duration: Option<Timeout>,
    /// The id that the trust policy of the role demands.
    #[serde(default)]
    pub(crate) external_id: Option<String>,
    /// A policy (JSON) that restricts the permissions further.
    #[serde(default)]
    pub(crate) policy: Option<String>,
    /// The region whose STS issues the key, such as `cn-hangzhou`. Default: the central STS.
    #[serde(default)]
    pub(crate) region: Option<String>,
    /// Whether to use the address inside of the region's VPCs.
    #[serde(default)]
    pub(crate) vpc: Option<bool>,
}

/// An application of the V2.0 open API. What is missing is read from the environment.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct AppSection {
    /// The origin of the back office, such as `https://xxx.cn`.
    pub(crate) endpoint: Option<String>,
    /// The id of the application.
    pub(crate) app_id: Option<SecretValue>,
    /// The key of the application.
    pub(crate) api_key: Option<SecretValue>,
}

/// A format that needs no file.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DefaultFormat {
    Table,
    Json,
    Jsonl,
    Csv,
}

impl Profile {
    /// Returns every value that may be secret, with its key.
    pub(crate) fn secrets(&self) -> Vec<(String, &SecretValue)> {
        let sections = [("linkcard", &self.linkcard), ("sts", &self.sts)];
        let mut values: Vec<(String, &SecretValue)> = Vec::new();
        for (service, section) in sections {
            let Some(section) = section else { continue };
            let members =
                [("access_key_secret", &section.access_key_secret), ("security_token", &section.security_token)];
            values.extend(
                members
                    .into_iter()
                    .filter_map(|(key, value)| value.as_ref().map(|value| (format!("{service}.{key}"), value))),
            );
        }
        let api_key = self.haoka.as_ref().and_then(|section| section.api_key.as_ref());
        values.extend(api_key.map(|value| ("haoka.api_key".to_owned(), value)));
        // A proxy is secret if it has a password.
        let proxy = self.proxy.as_ref().filter(|proxy| proxy.literal().is_none_or(|proxy| proxy.contains('@')));
        values.extend(proxy.map(|value| ("proxy".to_owned(), value)));
        values
    }

    /// Returns every value that runs a program.
    pub(crate) fn has_commands(&self) -> bool {
        let section = |section: &Option<AccessKeySection>| {
            section.as_ref().is_some_and(|section| section.access_key_id.as_ref().is_some_and(SecretValue::is_command))
        };
        let app_id = self.haoka.as_ref().and_then(|section| section.app_id.as_ref());
        section(&self.linkcard)
            || section(&self.sts)
            || app_id.is_some_and(SecretValue::is_command)
            || self.secrets().iter().any(|(_, value)| value.is_command())
    }
}
