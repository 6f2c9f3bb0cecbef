//! Requests that name themselves by `SerialNo`, and `GetOperateResult`, which asks what became of them.
//!
//! Promise: a number that comes back gives its first answer and changes nothing, whatever else the request says.
//! Never: remembers rejections; a request that was rejected may be sent again under its number.
//!
//! What the service answers to `GetOperateResult` is not documented beyond the names of the fields; states and texts
//! here are this emulator's own, and `ResId` is taken but not compared.

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

/// The operations that take a request number.
const KEYED: [&str; 3] = ["AddCardToDirectionalGroup", "AddDirectionalAddress", "DeleteDirectionalAddress"];

/// Carries a request out unless its number came before; a request without a number is always carried out.
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
