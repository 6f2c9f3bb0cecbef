//! The access key in environment variables.

use simfleet_runtime::clock::BoxFuture;

use super::context::Context;
use super::provider::CredentialsProvider;
use crate::alibaba::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, AccessKey, SECURITY_TOKEN};
use crate::error::Error;
use crate::key_parts::unreadable;

/// The access key in `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary keys,
/// `ALIBABA_CLOUD_SECURITY_TOKEN`.
#[derive(Clone, Copy, Debug, Default)]
pub struct EnvironmentKey;

impl EnvironmentKey {
    /// Returns whether one of the variables is set.
    pub(super) fn is_configured(context: &Context) -> bool {
        let is_set = |name: &str| context.variable(name).is_some() || context.is_unreadable(name);
        [ACCESS_KEY_ID, ACCESS_KEY_SECRET].into_iter().any(is_set)
    }
}

impl CredentialsProvider for EnvironmentKey {
    fn name(&self) -> &str {
        "environment"
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async {
            let names = [ACCESS_KEY_ID, ACCESS_KEY_SECRET, SECURITY_TOKEN];
            if let Some(name) = names.into_iter().find(|name| context.is_unreadable(name)) {
                return Err(unreadable(name));
            }
            let key = AccessKey::from_variables(|name| context.variable(name))?;
            key.check(None)?;
            Ok(key)
        })
    }

    fn account(&self, context: &Context) -> Option<String> {
        AccessKey::from_variables(|name| context.variable(name)).ok().map(|key| key.id().to_owned())
    }
}
