//! Linkcard as a [`Service`].

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use simfleet_runtime::{Api, Parameters};

use super::irregular;
use crate::alibaba::{self, Format, Gateway, SignatureMethod, SigningKey};
use crate::credentials::AccessKey;
use crate::error::{Error, ErrorKind};
use crate::retry::Outcome;
use crate::service::{Attempt, Fault, HttpRequest, Meaning, Service, Stamp};

/// The service behind [`Linkcard`](super::Linkcard).
#[derive(Debug)]
pub struct LinkcardService {
    gateway: Gateway,
}

impl LinkcardService {
    pub(super) fn new(key: AccessKey, method: SignatureMethod, format: Format) -> Result<Self, Error> {
        Ok(Self { gateway: Gateway::new(Some(key), method, format)? })
    }
}

impl Service for LinkcardService {
    type Credentials = Option<Arc<SigningKey>>;

    fn api(&self) -> &'static Api {
        &linkcard_client::API
    }

    async fn credentials(&self) -> Result<Self::Credentials, Error> {
        Ok(self.gateway.credentials())
    }

    fn sign(
        &self,
        credentials: &Self::Credentials,
        parameters: &Parameters<'_>,
        stamp: &Stamp,
        request: &mut HttpRequest,
    ) -> Result<(), Error> {
        self.gateway.sign(credentials.as_deref(), parameters, stamp, request)
    }

    fn masked_parameters(&self) -> &'static [&'static str] {
        alibaba::MASKED
    }

    fn secrets<'a>(&self, credentials: &'a Self::Credentials) -> Vec<&'a str> {
        alibaba::secrets(credentials.as_deref())
    }

    fn normalize(&self, body: &[u8]) -> Option<Vec<u8>> {
        irregular::documented(body)
    }

    fn meaning(&self, fault: &Fault, attempt: &Attempt<'_, Self>) -> Meaning {
        if let Some(meaning) = alibaba::meaning(&self.gateway, attempt.credentials.as_deref(), fault, attempt) {
            return meaning;
        }
        let code = fault.code.as_deref().unwrap_or_default();
        let refused = |kind| Meaning::new(kind, Outcome::Refused);
        match (code, code.rsplit('.').next().unwrap_or_default()) {
            ("linkcard.system.RPCInvokeError", _) => {
                Meaning::new(ErrorKind::Server, Outcome::Lost).remedy("try later")
            }
            // Documented with status 500, and final all the same.
            (_, "BusinessProcessError") => {
                refused(ErrorKind::Service).remedy("the service's support can tell more from the request id")
            }
            (_, "CardNotExist" | "IccidFormatError") if attempt.status.is_none_or(|status| status < 500) => {
                refused(ErrorKind::Service).remedy("check the number, and that the card belongs to this account")
            }
            _ => alibaba::unknown(attempt),
        }
    }

    fn retry_hint(&self, headers: &HeaderMap) -> Option<Duration> {
        alibaba::retry_hint(headers)
    }

    fn request_id(&self, headers: &HeaderMap, _: &Stamp) -> Option<String> {
        alibaba::request_id(headers)
    }
}
