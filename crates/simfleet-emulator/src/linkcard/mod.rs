//! Linkcard: finds the operation of a request on `/`, runs it and writes the response.
//!
//! Errors come in the gateway's order: public parameters, signature, operation, rate limit. An operation is a row in
//! the table of its group's file; [`GROUPS`] lists the tables. `verify` verifies the signatures.

use std::sync::Arc;

use serde_json::Value;

use crate::gateway::{self, GatewayRequest, ResponseContext};
use crate::log::LoggedRequest;
use crate::request::{Params, ReceivedRequest};
use crate::response::{Call, ServiceResponse};
use crate::response_bodies::{LinkcardEnvelope, to_json};
use crate::service_error::ServiceError;
use crate::sync::lock;
use crate::verify::claims::Proof;
use crate::verify::gateway::check_version;

mod card_reads;
mod card_state;
mod card_times;
mod cards;
mod directional;
mod facts;
mod input;
mod message;
#[cfg(test)]
mod odd_values;
mod operation;
mod orders;
mod real_status;
mod response_bodies;
mod search;
pub(crate) mod state;
mod statistics;
#[cfg(test)]
pub(crate) mod testing;
mod usage;

use operation::LinkcardOperation;
use state::Linkcard;

/// The only version of the API.
const VERSION: &str = "2021-05-20";
/// The operations of every group.
const GROUPS: &[&[&[LinkcardOperation]]] = &[
    &[
        card_state::OPERATIONS,
        card_reads::OPERATIONS,
        real_status::OPERATIONS,
        search::OPERATIONS,
        usage::OPERATIONS,
        statistics::OPERATIONS,
        orders::OPERATIONS,
        message::OPERATIONS,
    ],
    directional::OPERATIONS,
];

/// Returns every operation.
fn operations() -> impl Iterator<Item = &'static LinkcardOperation> {
    GROUPS.iter().flat_map(|groups| groups.iter()).flat_map(|group| group.iter())
}

/// Returns the names of all operations.
pub(crate) fn operation_names() -> impl Iterator<Item = &'static str> {
    operations().map(|operation| operation.action)
}

/// A verified call.
#[derive(Debug)]
struct LinkcardCall {
    linkcard: Arc<Linkcard>,
    operation: &'static LinkcardOperation,
    params: Params,
    context: ResponseContext,
}

/// Verifies the head of a request whose body is not read yet, as far as that is possible, and fills in the log entry.
///
/// # Errors
///
/// Returns the response to a request that is rejected.
pub(crate) fn check_head(
    linkcard: &Linkcard,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<(), ServiceResponse> {
    let request = GatewayRequest::read(&linkcard.shared, received, entry, "Linkcard");
    request.check_head(&linkcard.shared, received, Proof::Signature)
}

/// Verifies a request, finds its operation and fills in the log entry.
///
/// # Errors
///
/// Returns the response to a request that is rejected.
pub(crate) fn admit(
    linkcard: &Arc<Linkcard>,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<Box<dyn Call>, ServiceResponse> {
    let request = GatewayRequest::read(&linkcard.shared, received, entry, "Linkcard");
    let operation =
        find_operation(linkcard, received, &request).map_err(|rejection| request.context.rejection(&rejection))?;
    let mut state = lock(&linkcard.state);
    let admitted = state.rate_limit(operation.action).acquire(&linkcard.shared.timing, received.at);
    drop(state);
    admitted.map_err(|wait| request.context.throttled(Some(wait)))?;
    Ok(Box::new(LinkcardCall {
        linkcard: Arc::clone(linkcard),
        operation,
        params: request.params,
        context: request.context,
    }))
}

fn find_operation(
    linkcard: &Linkcard,
    received: &ReceivedRequest,
    request: &GatewayRequest,
) -> Result<&'static LinkcardOperation, ServiceError> {
    request.verify(&linkcard.shared, received, Proof::Signature)?;
    let operation = operations().find(|operation| operation.action == request.claims.action);
    let operation = operation.ok_or_else(gateway::unknown_action)?;
    check_version(&request.claims, VERSION)?;
    Ok(operation)
}

impl LinkcardCall {
    /// Returns the service's own error response: HTTP 200 and an envelope that says failure.
    fn failure(&self, rejection: &ServiceError) -> ServiceResponse {
        let envelope = LinkcardEnvelope {
            request_id: self.context.request_id.clone(),
            success: false,
            code: rejection.code.clone(),
            error_message: Some(rejection.message.clone()),
            localized_message: self.is_localized().then(|| "业务处理失败".to_owned()),
            data: Value::Null,
        };
        let mut body = to_json(&envelope);
        if let (true, Some(fields)) = (self.operation.action == "SendMessage", body.as_object_mut()) {
            fields.insert("DynamicCode".to_owned(), Value::from(rejection.code.as_str()));
            fields.insert("DynamicMessage".to_owned(), Value::from(rejection.message.as_str()));
        }
        let root = format!("{}Response", self.operation.action);
        self.context.answer(200, &rejection.code, false, root, body)
    }

    /// The envelopes of three operations have no `LocalizedMessage`.
    fn is_localized(&self) -> bool {
        !["AddTagsToCard", "GetCredentialPoolStatistics", "GetSimCardStateDistribution"]
            .contains(&self.operation.action)
    }
}

impl Call for LinkcardCall {
    fn operation(&self) -> &'static str {
        self.operation.action
    }

    fn run(&self) -> ServiceResponse {
        let data = match (self.operation.run)(&self.linkcard, &self.params, self.linkcard.shared.timing.now()) {
            Ok(data) => data,
            Err(rejection) if rejection.status == 200 => return self.failure(&rejection),
            Err(rejection) => return self.context.rejection(&rejection),
        };
        let envelope = LinkcardEnvelope {
            request_id: self.context.request_id.clone(),
            success: true,
            code: "200".to_owned(),
            error_message: None,
            localized_message: None,
            data,
        };
        let root = format!("{}Response", self.operation.action);
        self.context.answer(200, "200", true, root, to_json(&envelope))
    }

    fn throttled(&self, retry_after_ms: Option<u64>) -> ServiceResponse {
        self.context.throttled(retry_after_ms)
    }

    fn says_failure(&self) -> ServiceResponse {
        self.failure(&input::business_error("The request could not be processed."))
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        self.context.headers()
    }
}
