//! Sends one signed call that changes nothing.

use std::time::Duration;

use simfleet::haoka_client::operations::ACCOUNT_ASSET;
use simfleet::linkcard_client::operations::LIST_CARD_INFO;
use simfleet::raw::{RawAnswer, RawRequest};
use simfleet::sts_client::operations::GET_CALLER_IDENTITY;
use simfleet::{Error, ErrorKind, Reply, runtime::Request as _};

use super::finding::Finding;
use super::said::{Said, said};
use crate::clients::RawClient;
use crate::rows::{DoctorCheck, DoctorStatus};
use crate::services::{ClientKind, Service};

/// The time limit of the call.
const LIMIT: Duration = Duration::from_secs(15);

/// Returns the call: it only reads, and as little as possible.
fn request(service: &Service) -> RawRequest {
    match service.client {
        ClientKind::Linkcard => RawRequest::listed(&LIST_CARD_INFO).with("PageNo", "1").with("PageSize", "10"),
        ClientKind::Haoka => RawRequest::listed(&ACCOUNT_ASSET),
        ClientKind::Sts => RawRequest::listed(&GET_CALLER_IDENTITY),
    }
}

/// Sends the call once, or twice if the first one was rejected because of a clock that the client corrects.
pub(super) async fn check(service: &'static Service, client: &dyn RawClient, attempt: Duration) -> Finding {
    let limit = LIMIT.min(attempt + Duration::from_secs(1));
    let request = request(service);
    let name = request.name().to_owned();
    let Ok(result) = tokio::time::timeout(limit, send(client, request)).await else {
        let what = said!("doctor-call-late", operation = name, seconds = limit.as_secs());
        return Finding::error(DoctorCheck::Call, what, Some(said!("doctor-connection-late-remedy")));
    };
    match result {
        Ok(reply) => {
            let identity = reply.answer.value()["Arn"].as_str();
            let what = match identity {
                Some(identity) => said!("doctor-call-identity", operation = name, identity = identity),
                None => said!("doctor-call-ok", operation = name),
            };
            let id = reply.request_id.map(|id| Said::plain(format!("request {id}")));
            Finding::ok(DoctorCheck::Call, what).with_evidence(id)
        }
        Err(error) => {
            let mut finding = Finding::of_error(DoctorCheck::Call, &error);
            if error.kind() == ErrorKind::Throttled {
                finding.status = DoctorStatus::Warning;
            }
            finding
        }
    }
}

/// The client retries nothing, but it learns the service's time from a rejection.
async fn send(client: &dyn RawClient, request: RawRequest) -> Result<Reply<RawAnswer>, Error> {
    match client.send(request.clone()).await {
        Err(error) if error.kind() == ErrorKind::ClockSkew => client.send(request).await,
        result => result,
    }
}

#[cfg(test)]
mod tests {
    use simfleet::runtime::Effect;

    use super::*;
    use crate::services::SERVICES;

    #[test]
    fn the_call_changes_nothing() {
        for service in SERVICES {
            let request = request(service);
            assert_eq!((request.effect(), request.operation().api), (Effect::Read, service.api.name));
        }
    }
}
