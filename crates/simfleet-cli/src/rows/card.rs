//! The rows of `simfleet cards`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use simfleet::haoka_client::types::{
    ActivationStatus, DeregistrationStatus, InternetStatus, OnlineStatus, RealNameStatus, ReplacementStatus, SimRecord,
    SimStatus,
};
use simfleet::runtime::OpenCode;
use simfleet_fleet::CardResult;

use super::words;
use crate::output::FixedRow;

/// The record of a card. Times are `YYYY-MM-DD HH:MM:SS` at UTC+8.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct CardRow {
    /// Card number.
    sim_no: Option<String>,
    /// Name of the code in `sim_status`.
    state: Option<&'static str>,
    /// State of the card, a code of the service.
    #[schemars(with = "Option<i64>")]
    sim_status: Option<SimStatus>,
    /// ICCID.
    iccid: Option<String>,
    /// When the card was activated.
    activate_at: Option<String>,
    /// Whether the card is activated, a code.
    #[schemars(with = "Option<i64>")]
    activate_status: Option<ActivationStatus>,
    /// When the official real-name registration was made.
    auth_at: Option<String>,
    /// When the platform's real-name registration was made.
    auth_platform_at: Option<String>,
    /// Whether the platform has a real-name registration, a code.
    #[schemars(with = "Option<i64>")]
    auth_platform_status: Option<RealNameStatus>,
    /// Whether an official real-name registration exists, a code.
    #[schemars(with = "Option<i64>")]
    auth_status: Option<RealNameStatus>,
    /// Whether the card is deregistered, a code.
    #[schemars(with = "Option<i64>")]
    cancel_status: Option<DeregistrationStatus>,
    /// When the package ends.
    end_at: Option<String>,
    /// Id of the carrier channel.
    gateway_id: Option<i64>,
    /// IMEI of the device.
    imei: Option<String>,
    /// IMSI.
    imsi: Option<String>,
    /// Whether the carrier has cut the network, a code.
    #[schemars(with = "Option<i64>")]
    internet_status: Option<InternetStatus>,
    /// When the platform last polled the card.
    last_robin_at: Option<String>,
    /// When the state of the card was last read or changed.
    last_sim_status_at: Option<String>,
    /// Whether the card is online, a code.
    #[schemars(with = "Option<i64>")]
    online_status: Option<OnlineStatus>,
    /// Id of the package series.
    package_group_id: Option<i64>,
    /// Id of the shared pool, 0 for none.
    pool_id: Option<i64>,
    /// Number of recharges.
    recharge_times: Option<i64>,
    /// Whether the card was replaced, a code.
    #[schemars(with = "Option<i64>")]
    replace_status: Option<ReplacementStatus>,
    /// Probably whether the platform polls the card, a code.
    robin_status: Option<i64>,
    /// Volume of the package, probably in KB.
    total_flow: Option<i64>,
    /// Volume used, probably in KB.
    use_flow: Option<i64>,
    /// Why there is no record.
    error: Option<String>,
}

impl CardRow {
    /// The columns of a table; the other formats have all members.
    pub(crate) const TABLE_COLUMNS: [&str; 9] = [
        "sim_no",
        "state",
        "sim_status",
        "iccid",
        "online_status",
        "total_flow",
        "use_flow",
        "last_sim_status_at",
        "error",
    ];

    /// Returns the row of a record, with the name of its state.
    pub(crate) fn of_record(record: SimRecord) -> Self {
        Self {
            sim_no: record.sim_no,
            state: record.sim_status.and_then(OpenCode::name),
            sim_status: record.sim_status,
            iccid: record.iccid,
            activate_at: record.activate_at,
            activate_status: record.activate_status,
            auth_at: record.auth_at,
            auth_platform_at: record.auth_platform_at,
            auth_platform_status: record.auth_platform_status,
            auth_status: record.auth_status,
            cancel_status: record.cancel_status,
            end_at: record.end_at,
            gateway_id: record.gateway_id,
            imei: record.imei,
            imsi: record.imsi,
            internet_status: record.internet_status,
            last_robin_at: record.last_robin_at,
            last_sim_status_at: record.last_sim_status_at,
            online_status: record.online_status,
            package_group_id: record.package_group_id,
            pool_id: record.pool_id,
            recharge_times: record.recharge_times,
            replace_status: record.replace_status,
            robin_status: record.robin_status,
            total_flow: record.total_flow,
            use_flow: record.use_flow,
            error: None,
        }
    }

    /// Returns the rows of a result that a run has stored.
    pub(crate) fn of_result(result: &CardResult) -> Vec<Self> {
        let records = |name: &str| {
            let records = result.detail.get(name).and_then(|records| Vec::<SimRecord>::deserialize(records).ok());
            records.unwrap_or_default().into_iter().map(Self::of_record)
        };
        let mut rows: Vec<Self> = records("records").collect();
        if rows.is_empty() {
            rows.push(Self::of_failure(&result.card, result.reason.as_deref().unwrap_or_default()));
        }
        rows.extend(records("others"));
        rows
    }

    /// Returns the row of a card without a record.
    pub(crate) fn of_failure(sim_no: &str, error: impl ToString) -> Self {
        Self { sim_no: Some(sim_no.to_owned()), error: Some(error.to_string()), ..Self::default() }
    }
}

impl FixedRow for CardRow {
    fn readable(column: &str, value: &Value) -> Option<String> {
        match column {
            "activate_status" => words::code::<ActivationStatus>(value),
            "auth_platform_status" | "auth_status" => words::code::<RealNameStatus>(value),
            "cancel_status" => words::code::<DeregistrationStatus>(value),
            "internet_status" => words::code::<InternetStatus>(value),
            "online_status" => words::code::<OnlineStatus>(value),
            "replace_status" => words::code::<ReplacementStatus>(value),
            "total_flow" | "use_flow" => words::volume(value),
            _ => None,
        }
    }
}
