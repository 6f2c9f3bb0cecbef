//! Implements [`Service`] for the V2.0 open API.
//!
//! No table of codes was found. The platform's framework uses -1 for rejections by application code. Other codes come
//! from lower layers. Therefore only -1 counts as a certain rejection, unless its message describes an internal
//! failure. Messages about the signature, the timestamp or the trace id are recognized by guessed keywords; a wrong
//! guess causes a wrong remedy, but never a second submission.

use std::sync::Arc;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use secrecy::ExposeSecret;
use simfleet_runtime::{Api, Operation, Parameters, query};

use super::app_key::AppKey;
use crate::error::{Error, ErrorKind};
use crate::retry::AttemptOutcome;
use crate::service::{Attempt, ErrorMeaning, HttpRequest, Service, ServiceError, SigningContext};
use crate::sign::haoka::{API_VERSION, HaokaSigner};
use crate::timestamp::unix;
use crate::wait::fingerprint;

/// Keywords in messages about internal failures.
const INTERNAL_FAILURE: &[&str] =
    &["超时", "timeout", "timed out", "内部", "异常", "繁忙", "出错", "稍后", "稍候", "internal", "busy", "gateway"];

/// The difference in seconds that the platform allows between clocks, minus a small tolerance. A timestamp is rejected
/// only if the clocks differ by more.
const WINDOW: u64 = 600 - 10;

/// The service behind [`Haoka`](super::Haoka).
#[derive(Debug)]
pub struct HaokaService {
    signer: Arc<HaokaSigner>,
}

impl HaokaService {
    pub(super) fn new(key: AppKey) -> Self {
        Self { signer: Arc::new(HaokaSigner::new(key.app_id(), key.api_key().clone())) }
    }
}

impl Service for HaokaService {
    type Credentials = Arc<HaokaSigner>;

    fn api(&self) -> &'static Api {
        &haoka_client::API
    }

    async fn credentials(&self) -> Result<Self::Credentials, Error> {
        Ok(Arc::clone(&self.signer))
    }

    /// Adds five headers. An operation that is not signed gets the trace id only, which identifies the request. Path, query and body are not part of the signature.
    fn sign(
        &self,
        signer: &Self::Credentials,
        parameters: &Parameters<'_>,
        context: &SigningContext,
        request: &mut HttpRequest,
    ) -> Result<(), Error> {
        request.query = query(parameters);
        let timestamp = unix(context.time).to_string();
        let sign = signer.sign(&context.nonce, &timestamp);
        let headers = [
            ("appid", signer.app_id()),
            ("apiversion", API_VERSION),
            ("traceid", context.nonce.as_str()),
            ("timestamp", timestamp.as_str()),
            ("sign", sign.as_str()),
        ];
        let is_signed = parameters.operation().signed;
        for (name, value) in headers.into_iter().filter(|(name, _)| is_signed || *name == "traceid") {
            let mut value = HeaderValue::from_str(value).map_err(|error| {
                Error::new(ErrorKind::InvalidInput, format!("the value of the header {name} is invalid"))
                    .with_source(error)
            })?;
            value.set_sensitive(name == "sign");
            request.headers.insert(HeaderName::from_static(name), value);
        }
        Ok(())
    }

    fn secrets<'a>(&self, signer: &'a Self::Credentials) -> Vec<&'a str> {
        vec![signer.api_key().expose_secret()]
    }

    fn is_card(&self, parameter: &str) -> bool {
        matches!(parameter, "simNo" | "simNos" | "iccid" | "iccids")
    }

    fn account(&self) -> String {
        fingerprint(haoka_client::API.name, self.signer.app_id())
    }

    fn meaning(&self, error: &ServiceError, attempt: &Attempt<'_, Self>) -> ErrorMeaning {
        let text = error.message.as_deref().unwrap_or_default().to_ascii_lowercase();
        let mentions = |keywords: &[&str]| keywords.iter().any(|keyword| text.contains(keyword));
        // No table of codes is known. The platform's framework uses -1 for rejections, which is not confirmed for this
        // product. Other codes do not say whether the request was executed, unless the message is about
        // the timestamp or the credentials. Codes from 500 on look like failures of the platform itself.
        let is_sure = error.code.as_deref().is_none_or(|code| code == "-1");
        let is_server_code =
            error.code.as_deref().and_then(|code| code.parse().ok()).is_some_and(|code: i64| code >= 500);
        match () {
            () if attempt.status == Some(429) => {
                ErrorMeaning::new(ErrorKind::Throttled, AttemptOutcome::Throttled).remedy("slow down")
            }
            () if attempt.status.is_some_and(|status| status >= 500) => {
                ErrorMeaning::new(ErrorKind::Server, AttemptOutcome::Lost).remedy("try later")
            }
            // The trace id is 128 random bits. If it was used, this very request has arrived before.
            () if mentions(&["traceid"]) && mentions(&["重复", "已使用", "used", "duplicate"]) => {
                ErrorMeaning::new(ErrorKind::Transport, AttemptOutcome::Lost)
                    .what("the request reached the service twice, and this is the response to the second copy")
                    .remedy("check for a proxy that repeats requests")
            }
            () if mentions(&["时间戳", "timestamp"]) && clocks_differ(attempt) => {
                ErrorMeaning::new(ErrorKind::ClockSkew, AttemptOutcome::Rejected)
            }
            () if mentions(&["频繁", "too many", "too frequent", "rate limit"]) => {
                let outcome = if is_sure { AttemptOutcome::SeemsThrottled } else { AttemptOutcome::Lost };
                ErrorMeaning::new(ErrorKind::Throttled, outcome).remedy("slow down")
            }
            // A message with `N分钟内` (within N minutes) refers to an earlier request, so this one was definitely
            // not executed.
            () if is_sure && mentions(&["分钟内"]) => {
                ErrorMeaning::new(ErrorKind::Service, AttemptOutcome::Rejected).remedy("try later")
            }
            // After an internal failure or a timeout at a carrier, the platform does not know what was executed.
            () if mentions(INTERNAL_FAILURE) => {
                ErrorMeaning::new(ErrorKind::Server, AttemptOutcome::Lost).remedy("try later")
            }
            () if mentions(&["签名", "signature", "sign error", "invalid sign", "appid"]) => {
                let outcome = if is_server_code { AttemptOutcome::Unreadable } else { AttemptOutcome::Rejected };
                ErrorMeaning::new(ErrorKind::Auth, outcome).remedy(format!(
                    "check SIMFLEET_HAOKA_APP_ID ({}) and SIMFLEET_HAOKA_API_KEY",
                    attempt.credentials.app_id()
                ))
            }
            () if !is_sure => ErrorMeaning::new(ErrorKind::Service, AttemptOutcome::Unreadable)
                .remedy("ask the operator of the platform"),
            () => {
                ErrorMeaning::new(ErrorKind::Service, AttemptOutcome::Rejected).remedy("fix what the service reports")
            }
        }
    }

    /// The platform identifies requests by the trace id in their headers.
    fn request_id(&self, _: &HeaderMap, context: &SigningContext) -> Option<String> {
        Some(context.nonce.clone())
    }

    fn read_back(&self, operation: &Operation) -> &'static str {
        match operation.id {
            "batchShutdown" | "batchRestore" => "query querySimAction by card number",
            _ => "read the current state",
        }
    }
}

/// Returns whether the response's `Date` and the timestamp of the request differ by more than the platform allows.
fn clocks_differ(attempt: &Attempt<'_, HaokaService>) -> bool {
    attempt.date().is_some_and(|date| {
        let signed = attempt.context.time;
        date.duration_since(signed).unwrap_or_else(|behind| behind.duration()).as_secs() >= WINDOW
    })
}
