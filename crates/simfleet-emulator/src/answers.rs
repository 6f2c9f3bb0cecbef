//! The shapes of answers, field by field as the services spell them.
//!
//! Promise: a thin layer of data only, so that a field's name or presence is decided in one place.
//! Never: holds rules; `linkcard` and `haoka` fill these in.

use serde::Serialize;
use serde_json::Value;

/// Linkcard's envelope of a success.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct LinkcardEnvelope {
    pub(crate) request_id: String,
    pub(crate) success: bool,
    pub(crate) code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) localized_message: Option<String>,
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(crate) data: Value,
}

/// The error body of Alibaba Cloud's gateway.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ErrorBody {
    pub(crate) request_id: String,
    pub(crate) host_id: String,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) recommend: String,
}

/// One row of `GetCardRealStatus`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct CarrierRow {
    pub(crate) serial_no: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) iccid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) gprs: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) online: Option<bool>,
    pub(crate) status: &'static str,
}

/// haoka's envelope.
#[derive(Debug, Serialize)]
pub(crate) struct HaokaEnvelope {
    pub(crate) code: i64,
    pub(crate) message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) data: Option<Value>,
    pub(crate) timestamp: i64,
    #[serde(rename = "traceID")]
    pub(crate) trace_id: String,
}

/// Data of a shutdown or restore.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Submission {
    pub(crate) serial_number: String,
    pub(crate) items: Vec<SubmissionItem>,
}

/// What became of one card of a batch at submission.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SubmissionItem {
    pub(crate) sim_no: String,
    pub(crate) is_error: bool,
    pub(crate) error: String,
}

/// Data that is a list of rows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Items<T> {
    pub(crate) items: Vec<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_demote: Option<bool>,
}

/// One row of `querySimAction`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ActionRow {
    pub(crate) action_type: i64,
    pub(crate) action_type_text: &'static str,
    pub(crate) operate_id: i64,
    pub(crate) sim_no: String,
    pub(crate) status: i64,
    pub(crate) fail_reason: String,
    pub(crate) serial_number: String,
    pub(crate) created_at: String,
}

/// haoka's card record.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CardRecord {
    pub(crate) gateway_id: i64,
    pub(crate) package_group_id: i64,
    pub(crate) pool_id: i64,
    pub(crate) sim_no: String,
    pub(crate) iccid: String,
    pub(crate) imsi: String,
    pub(crate) imei: String,
    pub(crate) sim_status: i64,
    pub(crate) activate_status: i64,
    pub(crate) auth_status: i64,
    pub(crate) auth_platform_status: i64,
    pub(crate) internet_status: i64,
    pub(crate) online_status: i64,
    pub(crate) cancel_status: i64,
    pub(crate) replace_status: i64,
    pub(crate) robin_status: i64,
    pub(crate) activate_at: Option<String>,
    pub(crate) auth_at: Option<String>,
    pub(crate) auth_platform_at: Option<String>,
    pub(crate) recharge_times: i64,
    pub(crate) total_flow: i64,
    pub(crate) use_flow: i64,
    pub(crate) end_at: Option<String>,
    pub(crate) last_robin_at: String,
    pub(crate) last_sim_status_at: String,
}

/// Any of the above as a JSON value. These types hold nothing that JSON cannot, so the fallback is never taken.
pub(crate) fn value(answer: &impl Serialize) -> Value {
    serde_json::to_value(answer).unwrap_or(Value::Null)
}
