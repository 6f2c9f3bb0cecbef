//! Requests with a `SerialNo`, and `GetOperateResult`, which returns their result.
//!
//! A repeated number gets its first response and changes nothing, even if the request differs otherwise. Rejected
//! requests are not remembered: their number can be sent again.
//!
//! The response of `GetOperateResult` is documented by field names only; its states and texts are this emulator's own.
//! `ResId` is required but not compared.

use serde_json::Value;

use super::super::input;
use super::super::operation::LinkcardOperation;
use super::super::response_bodies::OperateResult;
use super::super::state::directional::{NumberedRequest, completion_time};
use super::super::state::{Linkcard, LinkcardState};
use crate::clock::Moment;
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] =
    &[LinkcardOperation { action: "GetOperateResult", run: get_operate_result }];

/// The operations that have a request number.
const KEYED: [&str; 3] = ["AddCardToDirectionalGroup", "AddDirectionalAddress", "DeleteDirectionalAddress"];

/// Runs a request unless its number was used before; a request without a number always runs.
pub(super) fn once(
    linkcard: &Linkcard,
    state: &mut LinkcardState,
    action: &'static str,
    serial: Option<String>,
    now: Moment,
    run: impl FnOnce(&mut LinkcardState) -> Result<Value, ServiceError>,
) -> Result<Value, ServiceError> {
    let Some(serial) = serial else { return run(state) };
    let key = (action, serial);
    if let Some(request) = state.directional.requests.by_number.get(&key) {
        return Ok(request.answer.clone());
    }
    let answer = run(state)?;
    let done = completion_time(&linkcard.shared, now, &format!("{action} {}", key.1));
    let request = NumberedRequest { answer: answer.clone(), done };
    state.directional.requests.by_number.insert(key, request);
    Ok(answer)
}

fn get_operate_result(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    input::required(params, "ResId")?;
    let serial = input::require(input::serial_no(params)?, "SerialNo")?;
    let state = lock(&linkcard.state);
    let requests = &state.directional.requests.by_number;
    let found = KEYED.iter().find_map(|action| requests.get(&(*action, serial.clone())).map(|found| (*action, found)));
    let Some((operate_type, request)) = found else {
        return Err(input::business_error("No request has this SerialNo."));
    };
    let added = request.answer.get("Result").unwrap_or(&request.answer) == &Value::Bool(true);
    let running = OperateResult { execute_result: "处理中", operate_type, result: false, status: "PROCESSING" };
    Ok(to_json(&match (now < request.done, added) {
        (true, _) => running,
        (false, true) => OperateResult { execute_result: "操作成功", result: true, status: "SUCCESS", ..running },
        (false, false) => OperateResult { execute_result: "没有可添加的卡", status: "FAILURE", ..running },
    }))
}
