//! Implements [`Service`] for gateways.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use secrecy::ExposeSecret;
use simfleet_runtime::{Api, Parameters};

use super::error_codes;
use super::gateway::{Gateway, GatewayApi, Signer, SigningKey, no_credentials};
use super::sign;
use crate::error::Error;
use crate::service::{Attempt, ErrorMeaning, HttpRequest, Service, ServiceError, SigningContext};
use crate::wait::fingerprint;

impl<A: GatewayApi> Service for Gateway<A> {
    type Credentials = Option<Arc<SigningKey>>;

    fn api(&self) -> &'static Api {
        A::api()
    }

    async fn credentials(&self) -> Result<Self::Credentials, Error> {
        self.signing_key().await
    }

    fn renew(&self, rejected: &Self::Credentials) -> bool {
        rejected.as_ref().is_some_and(|key| self.reject(key))
    }

    fn sign(
        &self,
        key: &Self::Credentials,
        parameters: &Parameters<'_>,
        context: &SigningContext,
        request: &mut HttpRequest,
    ) -> Result<(), Error> {
        if !parameters.operation().signed {
            return sign::unsigned(self.format, parameters, context, request);
        }
        let key = key
            .as_ref()
            .ok_or_else(|| no_credentials("the operation must be signed, and the client has no access key"))?;
        match &key.signer {
            Signer::Rpc(signer) => sign::rpc(signer, &key.key, self.format, parameters, context, request),
            Signer::Acs3(signer) => sign::acs3(signer, &key.key, self.format, parameters, context, request),
        }
    }

    fn masked_parameters(&self) -> &'static [&'static str] {
        &["Signature", "SecurityToken"]
    }

    fn secrets<'a>(&self, key: &'a Self::Credentials) -> Vec<&'a str> {
        let Some(key) = key else { return Vec::new() };
        [Some(key.key.secret().expose_secret()), key.key.security_token()].into_iter().flatten().collect()
    }

    fn is_card(&self, parameter: &str) -> bool {
        A::is_card(parameter)
    }

    fn account(&self) -> String {
        fingerprint(A::api().name, &self.account_name())
    }

    fn normalize(&self, body: &[u8]) -> Option<Vec<u8>> {
        A::normalize(body)
    }

    fn meaning(&self, error: &ServiceError, attempt: &Attempt<'_, Self>) -> ErrorMeaning {
        let own = || A::meaning(error, attempt.status);
        error_codes::meaning(self, error, attempt).or_else(own).unwrap_or_else(|| error_codes::unknown(attempt.status))
    }

    fn retry_hint(&self, headers: &HeaderMap) -> Option<Duration> {
        retry_hint(headers)
    }

    fn request_id(&self, headers: &HeaderMap, _: &SigningContext) -> Option<String> {
        headers.get("x-acs-request-id")?.to_str().ok().map(str::to_owned)
    }
}

/// Returns how long the gateway asks the client to wait: `x-acs-retry-after` and `TimeLeft` count milliseconds.
fn retry_hint(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    if let Some(millis) = text("x-acs-retry-after").and_then(|text| text.trim().parse().ok()) {
        return Some(Duration::from_millis(millis));
    }
    let time_left = ["x-ratelimit-user-api", "x-ratelimit-user"]
        .iter()
        .filter_map(|name| text(name))
        .flat_map(|text| text.split(','))
        .filter_map(|part| part.trim().strip_prefix("TimeLeft:")?.trim().parse().ok())
        .max();
    time_left.map(Duration::from_millis)
}
