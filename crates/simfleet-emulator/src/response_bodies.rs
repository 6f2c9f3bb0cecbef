//! The response bodies, field by field as the services spell them.
//!
//! `linkcard` and `haoka` fill them in. The clients' generated types are not used here: they leave out nulls and empty
//! lists, which the services do send, and a field that the specs misname would go unnoticed if both sides took its name
//! from there. The tests below compare the two instead.

use serde::Serialize;
use serde_json::Value;

/// Linkcard's envelope.
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
    /// Present in the response of `bindMachine` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<Vec<String>>,
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

/// The result of submitting one card of a batch.
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
#[derive(Debug, PartialEq, Eq, Serialize)]
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

/// Returns a body as a JSON value. These types hold nothing that JSON cannot represent, so the fallback is never used.
pub(crate) fn to_json(answer: &impl Serialize) -> Value {
    serde_json::to_value(answer).unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;
    use serde_json::Map;

    use super::*;

    /// Removes nulls and empty lists, which the generated types do not write.
    fn lean(value: Value) -> Value {
        match value {
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(name, value)| (name, lean(value)));
                let kept = fields.filter(|(_, value)| !value.is_null() && *value != Value::Array(Vec::new()));
                Value::Object(kept.collect::<Map<_, _>>())
            }
            Value::Array(members) => Value::Array(members.into_iter().map(lean).collect()),
            other => other,
        }
    }

    /// Checks that a client's type knows every field: a field that it drops or renames is missing when it is serialized
    /// again.
    fn agree<T: DeserializeOwned + Serialize>(answer: &impl Serialize) {
        let ours = to_json(answer);
        let theirs: T = serde_json::from_value(ours.clone()).unwrap();
        assert_eq!(serde_json::to_value(theirs).unwrap(), lean(ours));
    }

    fn text() -> String {
        "12345".to_owned()
    }

    fn haoka<T: DeserializeOwned + Serialize>(data: &impl Serialize) {
        let data = Some(to_json(data));
        agree::<T>(&HaokaEnvelope { code: 0, message: text(), data, error: None, timestamp: 1, trace_id: text() });
    }

    fn record() -> CardRecord {
        CardRecord {
            gateway_id: 4,
            package_group_id: 7,
            pool_id: 1,
            sim_no: text(),
            iccid: text(),
            imsi: text(),
            imei: text(),
            sim_status: 3,
            activate_status: 2,
            auth_status: 1,
            auth_platform_status: 1,
            internet_status: 1,
            online_status: 1,
            cancel_status: 1,
            replace_status: 1,
            robin_status: 1,
            activate_at: Some(text()),
            auth_at: Some(text()),
            auth_platform_at: Some(text()),
            recharge_times: 1,
            total_flow: 2,
            use_flow: 1,
            end_at: Some(text()),
            last_robin_at: text(),
            last_sim_status_at: text(),
        }
    }

    #[test]
    fn the_linkcard_client_knows_every_field() {
        use linkcard_client::types::{GatewayError, GetCardRealStatusResponse};

        let row = |status| CarrierRow {
            serial_no: text(),
            iccid: Some(text()),
            gprs: Some(true),
            online: Some(false),
            status,
        };
        agree::<GetCardRealStatusResponse>(&LinkcardEnvelope {
            request_id: text(),
            success: true,
            code: "200".to_owned(),
            error_message: Some(text()),
            localized_message: Some(text()),
            data: to_json(&["SUCCESS", "FAILURE", "PROCESSING"].map(row)),
        });
        agree::<GatewayError>(&ErrorBody {
            request_id: text(),
            host_id: text(),
            code: text(),
            message: text(),
            recommend: text(),
        });
    }

    #[test]
    fn the_haoka_client_knows_every_field() {
        use haoka_client::types::{BatchCommandAnswer, SimActionAnswer, SimInfoAnswer, SimStatusAnswer};

        let item = SubmissionItem { sim_no: text(), is_error: true, error: text() };
        haoka::<BatchCommandAnswer>(&Submission { serial_number: text(), items: vec![item] });
        let row = ActionRow {
            action_type: 3,
            action_type_text: "复机",
            operate_id: 8066,
            sim_no: text(),
            status: 2,
            fail_reason: text(),
            serial_number: text(),
            created_at: text(),
        };
        haoka::<SimActionAnswer>(&Items { items: vec![row], is_demote: None });
        haoka::<SimInfoAnswer>(&Items { items: vec![record()], is_demote: None });
        haoka::<SimStatusAnswer>(&Items { items: vec![record()], is_demote: Some(true) });
    }
}
