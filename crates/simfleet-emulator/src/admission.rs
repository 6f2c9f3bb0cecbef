//! Decides whether a request reaches its operation: by its head before its body is read, then as a whole.

use crate::fault_effects::{self, ResponsePlan};
use crate::log::{LoggedRequest, Service, SignatureKind};
use crate::request::ReceivedRequest;
use crate::response::{Call, ServiceResponse};
use crate::services::Services;
use crate::{haoka, linkcard, metadata, sts};

/// A request whose head was not rejected.
#[derive(Debug)]
pub(crate) enum AdmittedHead {
    /// A request to Alibaba Cloud.
    Gateway,
    /// A request to the metadata service, which is not signed.
    Metadata,
    /// Its signature does not cover the body, so it is already verified.
    Haoka(haoka::VerifiedHead),
}

/// Returns the log entry of a request that was not checked yet.
pub(crate) fn new_log_entry(services: &Services, received: &ReceivedRequest) -> LoggedRequest {
    LoggedRequest {
        at: services.shared.timing.wall_millis(received.at),
        service: service_of(received),
        operation: String::new(),
        method: received.method.to_string(),
        path: received.path.clone(),
        params: Vec::new(),
        trace: String::new(),
        signature: String::new(),
        timestamp: String::new(),
        signature_kind: SignatureKind::None,
        status: None,
        code: String::new(),
        applied: false,
    }
}

/// Returns the service, as far as the received part of the request shows it.
fn service_of(received: &ReceivedRequest) -> Service {
    match received.path.as_str() {
        "/" if sts::is_sts_request(received) => Service::Sts,
        "/" => Service::Linkcard,
        path if path.starts_with("/openapi/") || path.starts_with("/provinces/") => Service::Haoka,
        path if metadata::serves(path) => Service::Metadata,
        _ => Service::None,
    }
}

/// Checks the head of a request and fills in the log entry.
///
/// # Errors
///
/// Returns the response to a request that is rejected without its body.
pub(crate) fn check_head(
    services: &Services,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<AdmittedHead, ServiceResponse> {
    match entry.service {
        // A request without a body is checked as a whole.
        Service::Linkcard | Service::Sts if !received.body_pending => Ok(AdmittedHead::Gateway),
        Service::Linkcard => linkcard::check_head(&services.linkcard, received, entry).map(|()| AdmittedHead::Gateway),
        Service::Sts => sts::check_head(&services.sts, received, entry).map(|()| AdmittedHead::Gateway),
        Service::Haoka => haoka::check_head(&services.haoka, received, entry).map(AdmittedHead::Haoka),
        Service::Metadata => Ok(AdmittedHead::Metadata),
        Service::None => Err(ServiceResponse::text(404, "404 page not found\n")),
    }
}

/// Verifies a request whose body was read and applies the rate limits, then chooses a fault, then runs the operation.
pub(crate) async fn run(
    services: &Services,
    head: AdmittedHead,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> ResponsePlan {
    let call = match admit(services, head, received, entry).await {
        Ok(call) => call,
        Err(answer) => return not_applied(answer),
    };
    let verdict = services.faults.decide(call.operation());
    if verdict.delay_millis > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(verdict.delay_millis)).await;
    }
    fault_effects::run_with_fault(call.as_ref(), verdict.fault)
}

async fn admit(
    services: &Services,
    head: AdmittedHead,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<Box<dyn Call>, ServiceResponse> {
    match head {
        AdmittedHead::Haoka(head) => return haoka::admit(&services.haoka, head, received, entry).await,
        AdmittedHead::Metadata => return metadata::admit(&services.metadata, received, entry),
        AdmittedHead::Gateway => {}
    }
    // The form may name another service than the head did.
    entry.service = service_of(received);
    match entry.service {
        Service::Sts => sts::admit(&services.sts, received, entry),
        _ => linkcard::admit(&services.linkcard, received, entry),
    }
}

/// Adds a request to the log, with the response that it gets.
pub(crate) fn log(services: &Services, mut entry: LoggedRequest, outcome: &ResponsePlan) {
    entry.status = outcome.answer.as_ref().map(|answer| answer.status);
    entry.code = outcome.answer.as_ref().map(|answer| answer.code.clone()).unwrap_or_default();
    entry.applied = outcome.applied;
    tracing::debug!(operation = %entry.operation, status = ?entry.status, code = %entry.code, "answered");
    services.log.push(entry);
}

/// Returns the plan for a response that no operation has made.
pub(crate) fn not_applied(answer: ServiceResponse) -> ResponsePlan {
    ResponsePlan { answer: Some(answer), cut_body: false, applied: false }
}
