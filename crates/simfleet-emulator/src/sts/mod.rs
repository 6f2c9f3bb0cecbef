//! STS 2015-04-01: finds the operation of a request on `/`, runs it and writes the response.
//!
//! Errors come in the gateway's order, as at Linkcard. Neither a token nor a signature that could be used again gets
//! into the log. `verify` verifies the signatures. Policies are not evaluated.

use std::sync::Arc;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::gateway::{self, GatewayRequest};
use crate::log::{LoggedRequest, SignatureKind};
use crate::request::ReceivedRequest;
use crate::response::{Call, ServiceResponse};
use crate::service_error::ServiceError;
use crate::sync::lock;
use crate::verify::claims::Proof;
use crate::verify::encoding::hex;
use crate::verify::gateway::{check_version, read_claims};

mod input;
mod oidc;
mod operation;
mod operations;
pub(crate) mod state;

use operation::{StsOperation, StsRequest};
use operations::OPERATIONS;
use state::Sts;

/// The only version of the API.
const VERSION: &str = "2015-04-01";
/// Returns whether a request on `/` is for STS: by its version, or by its action if the version is missing or that of
/// another service.
pub(crate) fn is_sts_request(received: &ReceivedRequest) -> bool {
    let claims = read_claims(received, &received.params());
    let version = if claims.version.is_empty() { received.header("x-acs-version") } else { claims.version };
    version == VERSION || operation(&claims.action).is_some()
}

/// Returns the names of all operations.
pub(crate) fn operation_names() -> impl Iterator<Item = &'static str> {
    OPERATIONS.iter().map(|operation| operation.action)
}

fn operation(action: &str) -> Option<&'static StsOperation> {
    OPERATIONS.iter().find(|operation| operation.action == action)
}

/// Returns the proof that the operation of a request requires.
fn proof(request: &GatewayRequest) -> Proof {
    operation(&request.claims.action).map_or(Proof::Signature, |operation| operation.proof)
}

/// Verifies the head of a request whose body is not read yet, as far as that is possible, and fills in the log entry.
///
/// # Errors
///
/// Returns the response to a request that is rejected.
pub(crate) fn check_head(
    sts: &Sts,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<(), ServiceResponse> {
    let request = GatewayRequest::read(&sts.shared, received, entry, "Sts");
    conceal(entry);
    request.check_head(&sts.shared, received, proof(&request))
}

/// Verifies a request, finds its operation and fills in the log entry.
///
/// # Errors
///
/// Returns the response to a request that is rejected.
pub(crate) fn admit(
    sts: &Arc<Sts>,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<Box<dyn Call>, ServiceResponse> {
    let request = GatewayRequest::read(&sts.shared, received, entry, "Sts");
    conceal(entry);
    let operation =
        find_operation(sts, received, &request).map_err(|rejection| request.context.rejection(&rejection))?;
    if operation.action == "AssumeRole" {
        let admitted = lock(&sts.rate_limit).acquire(&sts.shared.timing, received.at);
        admitted.map_err(|wait| request.context.throttled(Some(wait)))?;
    }
    Ok(Box::new(StsCall { sts: Arc::clone(sts), operation, request }))
}

/// Replaces signatures in the log by digests, which still distinguish them: a signature could be exchanged for a key.
fn conceal(entry: &mut LoggedRequest) {
    if entry.signature.is_empty() {
        entry.signature_kind = SignatureKind::None;
    }
    let params = entry.params.iter_mut().filter(|(name, _)| name == "Signature").map(|(_, value)| value);
    for text in params.chain([&mut entry.signature]).filter(|text| !text.is_empty()) {
        *text = format!("sha256:{}", hex(&Sha256::digest(text.as_bytes())));
    }
}

fn find_operation(
    sts: &Sts,
    received: &ReceivedRequest,
    request: &GatewayRequest,
) -> Result<&'static StsOperation, ServiceError> {
    request.verify(&sts.shared, received, proof(request))?;
    let operation = operation(&request.claims.action).ok_or_else(gateway::unknown_action)?;
    check_version(&request.claims, VERSION)?;
    let is_json = received.header("content-type").to_ascii_lowercase().starts_with("application/json");
    if !received.body.is_empty() && !received.is_form() && !is_json {
        let message = "The content type of the body must be JSON or a form.";
        return Err(ServiceError::new(400, "InvalidParameter.ContentType", message));
    }
    Ok(operation)
}

/// A verified call.
struct StsCall {
    sts: Arc<Sts>,
    operation: &'static StsOperation,
    request: GatewayRequest,
}

impl Call for StsCall {
    fn operation(&self) -> &'static str {
        self.operation.action
    }

    fn run(&self) -> ServiceResponse {
        let GatewayRequest { params, claims, context } = &self.request;
        let question = StsRequest { params, key_id: &claims.key_id };
        let mut body = match (self.operation.run)(&self.sts, &question, self.sts.shared.timing.now()) {
            Ok(body) => body,
            Err(rejection) => return context.rejection(&rejection),
        };
        body.insert("RequestId".to_owned(), Value::from(context.request_id.as_str()));
        // Unlike at Linkcard, a success has no code here.
        context.answer(200, "", true, format!("{}Response", self.operation.action), Value::Object(body))
    }

    fn throttled(&self, retry_after_ms: Option<u64>) -> ServiceResponse {
        self.request.context.throttled(retry_after_ms)
    }

    fn says_failure(&self) -> ServiceResponse {
        // STS has no envelope, so this is an error body with HTTP 200.
        let message = "STS Server Internal Error happened, please send the RequestId to us.";
        self.request.context.rejection(&ServiceError::new(200, "InternalError", message))
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        self.request.context.headers()
    }
}
