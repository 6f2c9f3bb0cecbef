//! What the services of Alibaba Cloud on path `/` have in common: reading and logging a request, error responses, and
//! the response format.
//!
//! Every response carries the id of its request, and an error response names the product that rejects the request.
//! `verify` verifies the signatures.

use serde_json::Value;

use crate::log::{LoggedRequest, SignatureKind};
use crate::request::{Params, ReceivedRequest};
use crate::response::{Format, Payload, ServiceResponse};
use crate::response_bodies::{ErrorBody, to_json};
use crate::service_error::ServiceError;
use crate::shared::Shared;
use crate::verify;
use crate::verify::claims::{Claims, Proof};
use crate::verify::gateway::read_claims;

/// A request that was read but not verified; see [`GatewayRequest::verify`].
pub(crate) struct GatewayRequest {
    pub(crate) params: Params,
    pub(crate) claims: Claims,
    pub(crate) context: ResponseContext,
}

impl GatewayRequest {
    /// Reads a request to `product` and fills in the log entry.
    pub(crate) fn read(
        shared: &Shared,
        received: &ReceivedRequest,
        entry: &mut LoggedRequest,
        product: &'static str,
    ) -> Self {
        let params = received.params();
        let claims = read_claims(received, &params);
        entry.operation.clone_from(&claims.action);
        entry.trace.clone_from(&claims.nonce);
        entry.signature.clone_from(&claims.signature);
        entry.timestamp.clone_from(&claims.timestamp);
        entry.signature_kind = claims.kind.unwrap_or(SignatureKind::None);
        entry.keep_params(&params.0);
        let context = ResponseContext {
            product,
            // The same for the check of the head and for the whole request.
            request_id: received.request_id.get_or_init(|| shared.request_id()).clone(),
            host: received.header("host").chars().take(255).collect(),
            xml: !wants_json(received, &params, &claims),
        };
        Self { params, claims, context }
    }

    /// Runs those checks of the gateway that need no body. Does nothing if a form may still bring the signature or the
    /// name of the operation. Official clients send `x-acs-action` with every scheme, so only `Authorization` tells that the
    /// signature is not in the form.
    pub(crate) fn check_head(
        &self,
        shared: &Shared,
        received: &ReceivedRequest,
        proof: Proof,
    ) -> Result<(), ServiceResponse> {
        let named = !self.claims.action.is_empty() && !self.claims.version.is_empty();
        let signed_in_header = received.header("authorization").starts_with("ACS3-");
        if received.awaits_form() && !(signed_in_header && named) {
            return Ok(());
        }
        self.verify(shared, received, proof).map_err(|rejection| self.context.rejection(&rejection))
    }

    /// Runs all checks of the gateway that come before the operation is found. Before the body is read, those that need
    /// no body.
    pub(crate) fn verify(&self, shared: &Shared, received: &ReceivedRequest, proof: Proof) -> Result<(), ServiceError> {
        verify::gateway::check(shared, received, &self.params, &self.claims, proof)
    }
}

/// Returns whether the response is JSON: by `Format`, or with header signatures by the `accept` header.
fn wants_json(received: &ReceivedRequest, params: &Params, claims: &Claims) -> bool {
    if let Some(format) = params.get("Format") {
        return format.eq_ignore_ascii_case("json");
    }
    claims.kind == Some(SignatureKind::Acs3)
        && received.header("accept").to_ascii_lowercase().contains("application/json")
}

/// Returns the error for an unknown action.
pub(crate) fn unknown_action() -> ServiceError {
    let message = "The specified API is not found, please check your action and version.";
    ServiceError::new(404, "InvalidAction.NotFound", message)
}

/// What all responses to one request have in common.
#[derive(Debug)]
pub(crate) struct ResponseContext {
    pub(crate) request_id: String,
    product: &'static str,
    host: String,
    xml: bool,
}

impl ResponseContext {
    /// Returns a response in the requested format; `root` is the root element in XML.
    pub(crate) fn answer(&self, status: u16, code: &str, success: bool, root: String, value: Value) -> ServiceResponse {
        let format = if self.xml { Format::Xml(root) } else { Format::Json };
        let payload = Payload::Structured { value, format };
        ServiceResponse { status, code: code.to_owned(), success, payload, headers: self.headers() }
    }

    pub(crate) fn headers(&self) -> Vec<(&'static str, String)> {
        vec![("x-acs-request-id", self.request_id.clone())]
    }

    pub(crate) fn rejection(&self, rejection: &ServiceError) -> ServiceResponse {
        let (code, id, product) = (&rejection.code, &self.request_id, self.product);
        let body = ErrorBody {
            request_id: id.clone(),
            host_id: self.host.clone(),
            code: code.clone(),
            message: rejection.message.clone(),
            recommend: format!("https://api.aliyun.com/troubleshoot?q={code}&product={product}&requestId={id}"),
        };
        self.answer(rejection.status, code, false, "Error".to_owned(), to_json(&body))
    }

    pub(crate) fn throttled(&self, retry_after_ms: Option<u64>) -> ServiceResponse {
        let mut answer =
            self.rejection(&ServiceError::new(400, "Throttling.User", "The account sends requests too frequently."));
        if let Some(millis) = retry_after_ms {
            answer.headers.push(("x-acs-retry-after", millis.to_string()));
        }
        answer
    }
}
