//! The rows of `simfleet actions`.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use simfleet::haoka_client::types::{ActionStatus, ActionType, SimAction};
use simfleet::runtime::OpenCode;

use super::words;
use crate::output::FixedRow;

/// An action record of a card.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ActionRow {
    /// Card number.
    sim_no: Option<String>,
    /// Type of action, a code of the service.
    #[schemars(with = "Option<i64>")]
    action_type: Option<ActionType>,
    /// Chinese name of the action.
    action_type_text: Option<String>,
    /// Whether the platform handed the request to the carrier, a code.
    #[schemars(with = "Option<i64>")]
    status: Option<ActionStatus>,
    /// When the record was made, `YYYY-MM-DD HH:MM:SS` at UTC+8.
    created_at: Option<String>,
    /// Why the request failed.
    fail_reason: Option<String>,
    /// Id of the account that asked for the action.
    operate_id: Option<i64>,
    /// Serial number of the batch.
    serial_number: Option<String>,
    /// Name of the code in `status`.
    status_name: Option<&'static str>,
    /// Why there is no record.
    error: Option<String>,
}

impl ActionRow {
    /// Returns the row of a record, with the name of its status.
    pub(crate) fn of_record(record: &SimAction) -> Self {
        let record = record.clone();
        Self {
            sim_no: record.sim_no,
            action_type: record.action_type,
            action_type_text: record.action_type_text,
            status: record.status,
            created_at: record.created_at,
            fail_reason: record.fail_reason,
            operate_id: record.operate_id,
            serial_number: record.serial_number,
            status_name: record.status.and_then(OpenCode::name),
            error: None,
        }
    }

    /// Returns the row of a card or batch without a record.
    pub(crate) fn of_failure(sim_no: Option<&str>, serial_number: Option<&str>, error: impl ToString) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Self {
            sim_no: owned(sim_no),
            serial_number: owned(serial_number),
            error: Some(error.to_string()),
            ..Self::default()
        }
    }
}

impl FixedRow for ActionRow {
    fn readable(column: &str, value: &Value) -> Option<String> {
        match column {
            "action_type" => words::code::<ActionType>(value),
            _ => None,
        }
    }
}
