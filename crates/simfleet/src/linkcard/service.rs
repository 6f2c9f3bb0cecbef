//! Linkcard's own table, envelopes and error codes.

use simfleet_runtime::Api;

use super::irregular;
use crate::alibaba::{GatewayApi, last_segment};
use crate::error::ErrorKind;
use crate::retry::AttemptOutcome;
use crate::service::{ErrorMeaning, ServiceError};

/// Linkcard, as a service behind a gateway of Alibaba Cloud.
#[derive(Debug)]
pub enum LinkcardApi {}

impl GatewayApi for LinkcardApi {
    fn api() -> &'static Api {
        &linkcard_client::API
    }

    fn normalize(body: &[u8]) -> Option<Vec<u8>> {
        irregular::documented(body)
    }

    fn is_card(parameter: &str) -> bool {
        parameter.contains("Iccid") || parameter.contains("Msisdn")
    }

    fn meaning(error: &ServiceError, status: Option<u16>) -> Option<ErrorMeaning> {
        let code = error.code.as_deref().unwrap_or_default();
        let rejected = |remedy| ErrorMeaning::new(ErrorKind::Service, AttemptOutcome::Rejected).remedy(remedy);
        // The error page prints the codes without their prefixes.
        match last_segment(code) {
            "RPCInvokeError" => Some(ErrorMeaning::new(ErrorKind::Server, AttemptOutcome::Lost).remedy("try later")),
            // The documentation gives it status 500, but the failure is permanent.
            "BusinessProcessError" => Some(rejected("quote the request id to the service's support")),
            "CardNotExist" | "IccidFormatError" if status.is_none_or(|status| status < 500) => {
                Some(rejected("check the number, and that the card belongs to this account"))
            }
            _ => None,
        }
    }
}
