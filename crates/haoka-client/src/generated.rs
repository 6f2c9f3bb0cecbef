// Generated from specs/haoka.yaml by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// Cards to act on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BatchCommand {
        /// Reason for the action. Some carrier channels demand one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub remark: ::std::option::Option<::std::string::String>,
        /// Card numbers, up to 100. The array travels as JSON text in one form field.
        #[serde(rename = "simNos")]
        pub sim_nos: ::simfleet_runtime::JsonList<::std::string::String, 100>,
    }
    impl BatchCommand {
        /// A form with nothing set.
        pub fn builder() -> builder::BatchCommand {
            Default::default()
        }
    }
    /// Answer of `batchShutdown` and `batchRestore`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct BatchCommandAnswer {
        /// 0 is success, anything else failure. Refused cards are not a failure of the call.
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::int")]
        pub code: i64,
        /// A batch as the platform took it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub data: ::std::option::Option<BatchReceipt>,
        /// Details of a failure, where the platform gives any (inferred).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list_text")]
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        #[serde(
            rename = "traceID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A batch as the platform took it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchReceipt {
        /// One entry per card.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list")]
        pub items: ::std::vec::Vec<BatchReceiptItem>,
        /// Serial number of the batch (批量流水号), 32 digits; the key for `querySimAction`. May begin with 0.
        #[serde(
            rename = "serialNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub serial_number: ::std::option::Option<::std::string::String>,
    }
    /// How the platform took one card of a batch.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchReceiptItem {
        /// Why the card was refused; empty when it was not.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub error: ::std::option::Option<::std::string::String>,
        /// Whether the card was refused. The rest of the batch goes on.
        #[serde(
            rename = "isError",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_truth"
        )]
        pub is_error: ::std::option::Option<bool>,
        /// Card number.
        #[serde(
            rename = "simNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub sim_no: ::std::option::Option<::std::string::String>,
    }
    /// Cards to ask the carriers about.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LiveStatusQuery {
        /// Card numbers, up to 10. The array travels as JSON text in one form field. One card may be asked about at
        /// most three times in a minute.
        #[serde(rename = "simNos")]
        pub sim_nos: ::simfleet_runtime::JsonList<::std::string::String, 10>,
    }
    impl LiveStatusQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::LiveStatusQuery {
            Default::default()
        }
    }
    /// What happened to one request for one card.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimAction {
        /// Kind of action. Only restore is evidenced; the full table was not found, so other codes are to be expected.
        /// The document declares the request parameter as text; in a form both look the same.
        #[serde(
            rename = "actionType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub action_type: ::std::option::Option<crate::types::ActionType>,
        /// Chinese name of the action, for display.
        #[serde(
            rename = "actionTypeText",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub action_type_text: ::std::option::Option<::std::string::String>,
        /// When the record was made, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived).
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        /// Why the request failed; empty when it did not.
        #[serde(
            rename = "failReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub fail_reason: ::std::option::Option<::std::string::String>,
        /// Who asked for the action; in the examples the id of the account (inferred).
        #[serde(
            rename = "operateId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub operate_id: ::std::option::Option<i64>,
        /// Serial number of the batch, 32 digits. May begin with 0.
        #[serde(
            rename = "serialNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub serial_number: ::std::option::Option<::std::string::String>,
        /// Card number.
        #[serde(
            rename = "simNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// Whether the platform handed the request to the carrier. Derived from the document's example.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub status: ::std::option::Option<crate::types::ActionStatus>,
    }
    /// Answer of `querySimAction`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimActionAnswer {
        /// 0 is success, anything else failure (0成功,其他失败).
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::int")]
        pub code: i64,
        /// Action records.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub data: ::std::option::Option<SimActionList>,
        /// Details of a failure, where the platform gives any (inferred).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list_text")]
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        #[serde(
            rename = "traceID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Action records.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimActionList {
        /// One entry for each card and action.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list")]
        pub items: ::std::vec::Vec<SimAction>,
    }
    /// Which action records to look up; the members narrow each other down.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct SimActionQuery {
        /// Kind of action. Only restore is evidenced; the full table was not found, so other codes are to be expected.
        /// The document declares the request parameter as text; in a form both look the same.
        #[serde(
            rename = "actionType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub action_type: ::std::option::Option<crate::types::ActionType>,
        /// Serial number that a batch shutdown or restore answered. Finds all card records of that batch.
        #[serde(
            rename = "serialNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub serial_number: ::std::option::Option<::std::string::String>,
        /// Card number. Alone, it finds the latest 100 records of the card, of all kinds.
        #[serde(
            rename = "simNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub sim_no: ::std::option::Option<::std::string::String>,
    }
    impl SimActionQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::SimActionQuery {
            Default::default()
        }
    }
    /// Answer of `batchQuerySimInfo`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimInfoAnswer {
        /// 0 is success, anything else failure.
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::int")]
        pub code: i64,
        /// Stored card records.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub data: ::std::option::Option<SimInfoList>,
        /// Details of a failure, where the platform gives any (inferred).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list_text")]
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        #[serde(
            rename = "traceID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Stored card records.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimInfoList {
        /// One entry per card found.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list")]
        pub items: ::std::vec::Vec<SimRecord>,
    }
    /// One card. Most meanings are inferred from names and from the platform's status page; times are
    /// `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived) and null while there is none.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimRecord {
        /// When the card was activated, UTC+8.
        #[serde(
            rename = "activateAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub activate_at: ::std::option::Option<::std::string::String>,
        /// Whether the card is activated (inferred from the status page).
        #[serde(
            rename = "activateStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub activate_status: ::std::option::Option<crate::types::ActivationStatus>,
        /// When the official real-name registration was made, UTC+8.
        #[serde(
            rename = "authAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub auth_at: ::std::option::Option<::std::string::String>,
        /// When the platform's real-name registration was made, UTC+8.
        #[serde(
            rename = "authPlatformAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub auth_platform_at: ::std::option::Option<::std::string::String>,
        /// Whether a real-name registration exists (inferred from the status page).
        #[serde(
            rename = "authPlatformStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub auth_platform_status: ::std::option::Option<crate::types::RealNameStatus>,
        /// Whether a real-name registration exists (inferred from the status page).
        #[serde(
            rename = "authStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub auth_status: ::std::option::Option<crate::types::RealNameStatus>,
        /// Whether the card is deregistered (inferred from the status page).
        #[serde(
            rename = "cancelStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub cancel_status: ::std::option::Option<crate::types::DeregistrationStatus>,
        /// When the package ends, UTC+8.
        #[serde(
            rename = "endAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub end_at: ::std::option::Option<::std::string::String>,
        /// Id of the carrier channel (inferred).
        #[serde(
            rename = "gatewayId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub gateway_id: ::std::option::Option<i64>,
        /// ICCID.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub iccid: ::std::option::Option<::std::string::String>,
        /// IMEI of the device; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub imei: ::std::option::Option<::std::string::String>,
        /// IMSI; may be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub imsi: ::std::option::Option<::std::string::String>,
        /// Whether the carrier has cut the network (断网状态; inferred from the status page).
        #[serde(
            rename = "internetStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub internet_status: ::std::option::Option<crate::types::InternetStatus>,
        /// When the platform last polled the card, UTC+8 (inferred).
        #[serde(
            rename = "lastRobinAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub last_robin_at: ::std::option::Option<::std::string::String>,
        /// When the card state was last looked at or changed, UTC+8 (inferred).
        #[serde(
            rename = "lastSimStatusAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub last_sim_status_at: ::std::option::Option<::std::string::String>,
        /// Whether the card is online (inferred from the status page).
        #[serde(
            rename = "onlineStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub online_status: ::std::option::Option<crate::types::OnlineStatus>,
        /// Id of the package series (inferred).
        #[serde(
            rename = "packageGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub package_group_id: ::std::option::Option<i64>,
        /// Id of the shared pool, 0 for none (inferred).
        #[serde(
            rename = "poolId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub pool_id: ::std::option::Option<i64>,
        /// Number of recharges (inferred).
        #[serde(
            rename = "rechargeTimes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub recharge_times: ::std::option::Option<i64>,
        /// Whether the card was replaced (换卡; inferred from the status page).
        #[serde(
            rename = "replaceStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub replace_status: ::std::option::Option<crate::types::ReplacementStatus>,
        /// Probably whether the platform polls the card; no code table was found.
        #[serde(
            rename = "robinStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub robin_status: ::std::option::Option<i64>,
        /// Card number (卡板卡号). Opaque text; it may hold letters.
        #[serde(
            rename = "simNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// State of the card (卡板状态).
        #[serde(
            rename = "simStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub sim_status: ::std::option::Option<crate::types::SimStatus>,
        /// Volume of the package, probably KB (inferred; the unit is stated for packages only).
        #[serde(
            rename = "totalFlow",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub total_flow: ::std::option::Option<i64>,
        /// Volume used, probably KB (inferred; the unit is stated for packages only).
        #[serde(
            rename = "useFlow",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub use_flow: ::std::option::Option<i64>,
    }
    /// Answer of `batchQuerySimStatus`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimStatusAnswer {
        /// 0 is success, anything else failure.
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::int")]
        pub code: i64,
        /// Live card records.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub data: ::std::option::Option<SimStatusList>,
        /// Details of a failure, where the platform gives any (inferred).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list_text")]
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        #[serde(
            rename = "traceID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Live card records.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimStatusList {
        /// True when the carrier did not answer in time and the records come from the platform's store (数据降级).
        /// One flag for the whole call.
        #[serde(
            rename = "isDemote",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_truth"
        )]
        pub is_demote: ::std::option::Option<bool>,
        /// One entry per card found.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list")]
        pub items: ::std::vec::Vec<SimRecord>,
    }
    /// Cards to read from the store.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct StoredInfoQuery {
        /// Card numbers, up to 100. The array travels as JSON text in one form field.
        #[serde(rename = "simNos")]
        pub sim_nos: ::simfleet_runtime::JsonList<::std::string::String, 100>,
    }
    impl StoredInfoQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::StoredInfoQuery {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    /// Builders of form bodies.
    pub mod builder {
        /// Builder of [`BatchCommand`](super::BatchCommand).
        #[derive(Clone, Debug)]
        pub struct BatchCommand {
            remark: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sim_nos: ::std::result::Result<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BatchCommand {
            fn default() -> Self {
                Self {
                    remark: Ok(Default::default()),
                    sim_nos: Err("no value supplied for sim_nos".to_string()),
                }
            }
        }
        impl BatchCommand {
            /// `remark`: Reason for the action. Some carrier channels demand one.
            pub fn remark<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.remark = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("remark: {error}"));
                self
            }
            /// `simNos`: Card numbers, up to 100. The array travels as JSON text in one form field.
            ///
            /// Required.
            pub fn sim_nos<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::simfleet_runtime::JsonList<::std::string::String, 100>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.sim_nos = value
                    .try_into()
                    .map_err(|error| format!("simNos: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<BatchCommand> for super::BatchCommand {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BatchCommand,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    remark: value.remark?,
                    sim_nos: value.sim_nos?,
                })
            }
        }
        impl ::std::convert::From<super::BatchCommand> for BatchCommand {
            fn from(value: super::BatchCommand) -> Self {
                Self {
                    remark: Ok(value.remark),
                    sim_nos: Ok(value.sim_nos),
                }
            }
        }
        /// Builder of [`LiveStatusQuery`](super::LiveStatusQuery).
        #[derive(Clone, Debug)]
        pub struct LiveStatusQuery {
            sim_nos: ::std::result::Result<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LiveStatusQuery {
            fn default() -> Self {
                Self {
                    sim_nos: Err("no value supplied for sim_nos".to_string()),
                }
            }
        }
        impl LiveStatusQuery {
            /// `simNos`: Card numbers, up to 10. The array travels as JSON text in one form field. One card may be asked about at
            /// most three times in a minute.
            ///
            /// Required.
            pub fn sim_nos<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::simfleet_runtime::JsonList<::std::string::String, 10>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.sim_nos = value
                    .try_into()
                    .map_err(|error| format!("simNos: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LiveStatusQuery> for super::LiveStatusQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LiveStatusQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { sim_nos: value.sim_nos? })
            }
        }
        impl ::std::convert::From<super::LiveStatusQuery> for LiveStatusQuery {
            fn from(value: super::LiveStatusQuery) -> Self {
                Self { sim_nos: Ok(value.sim_nos) }
            }
        }
        /// Builder of [`SimActionQuery`](super::SimActionQuery).
        #[derive(Clone, Debug)]
        pub struct SimActionQuery {
            action_type: ::std::result::Result<
                ::std::option::Option<crate::types::ActionType>,
                ::std::string::String,
            >,
            serial_number: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sim_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SimActionQuery {
            fn default() -> Self {
                Self {
                    action_type: Ok(Default::default()),
                    serial_number: Ok(Default::default()),
                    sim_no: Ok(Default::default()),
                }
            }
        }
        impl SimActionQuery {
            /// `actionType`: Kind of action. Only restore is evidenced; the full table was not found, so other codes are to be expected.
            /// The document declares the request parameter as text; in a form both look the same.
            pub fn action_type<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::types::ActionType>,
                V::Error: ::std::fmt::Display,
            {
                self.action_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("actionType: {error}"));
                self
            }
            /// `serialNumber`: Serial number that a batch shutdown or restore answered. Finds all card records of that batch.
            pub fn serial_number<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.serial_number = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("serialNumber: {error}"));
                self
            }
            /// `simNo`: Card number. Alone, it finds the latest 100 records of the card, of all kinds.
            pub fn sim_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sim_no = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("simNo: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<SimActionQuery> for super::SimActionQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SimActionQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    action_type: value.action_type?,
                    serial_number: value.serial_number?,
                    sim_no: value.sim_no?,
                })
            }
        }
        impl ::std::convert::From<super::SimActionQuery> for SimActionQuery {
            fn from(value: super::SimActionQuery) -> Self {
                Self {
                    action_type: Ok(value.action_type),
                    serial_number: Ok(value.serial_number),
                    sim_no: Ok(value.sim_no),
                }
            }
        }
        /// Builder of [`StoredInfoQuery`](super::StoredInfoQuery).
        #[derive(Clone, Debug)]
        pub struct StoredInfoQuery {
            sim_nos: ::std::result::Result<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StoredInfoQuery {
            fn default() -> Self {
                Self {
                    sim_nos: Err("no value supplied for sim_nos".to_string()),
                }
            }
        }
        impl StoredInfoQuery {
            /// `simNos`: Card numbers, up to 100. The array travels as JSON text in one form field.
            ///
            /// Required.
            pub fn sim_nos<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::simfleet_runtime::JsonList<::std::string::String, 100>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.sim_nos = value
                    .try_into()
                    .map_err(|error| format!("simNos: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<StoredInfoQuery> for super::StoredInfoQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StoredInfoQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { sim_nos: value.sim_nos? })
            }
        }
        impl ::std::convert::From<super::StoredInfoQuery> for StoredInfoQuery {
            fn from(value: super::StoredInfoQuery) -> Self {
                Self { sim_nos: Ok(value.sim_nos) }
            }
        }
    }
    /// Error types.
    /// Why a value could not be converted.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    /// Whether the platform handed the request to the carrier. Derived from the document's example.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActionStatus {
        /// The request was handed to the carrier. Whether it is carried out shows only in the state of the card.
        HandedOver,
        /// The request failed. Final.
        Failed,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for ActionStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "handed_over"),
            (2i64, "failed"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::HandedOver,
                2i64 => Self::Failed,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::HandedOver => 1i64,
                Self::Failed => 2i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(ActionStatus);
    /// Kind of action. Only restore is evidenced; the full table was not found, so other codes are to be expected.
    /// The document declares the request parameter as text; in a form both look the same.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActionType {
        /// 复机, suspended cards are put back in service.
        Restore,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for ActionType {
        const KNOWN: &'static [(i64, &'static str)] = &[(3i64, "restore")];
        fn from_code(code: i64) -> Self {
            match code {
                3i64 => Self::Restore,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Restore => 3i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(ActionType);
    /// Whether the card is activated (inferred from the status page).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActivationStatus {
        /// Not activated.
        NotActivated,
        /// Activated.
        Activated,
        /// Not known; the default of new cards.
        NotKnown,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for ActivationStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "not_activated"),
            (2i64, "activated"),
            (3i64, "not_known"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::NotActivated,
                2i64 => Self::Activated,
                3i64 => Self::NotKnown,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::NotActivated => 1i64,
                Self::Activated => 2i64,
                Self::NotKnown => 3i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(ActivationStatus);
    /// Whether the card is deregistered (inferred from the status page).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum DeregistrationStatus {
        /// Not deregistered.
        Registered,
        /// Deregistered.
        Deregistered,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for DeregistrationStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "registered"),
            (2i64, "deregistered"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Registered,
                2i64 => Self::Deregistered,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Registered => 1i64,
                Self::Deregistered => 2i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(DeregistrationStatus);
    /// Whether the carrier has cut the network (断网状态; inferred from the status page).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum InternetStatus {
        /// The network is open.
        Normal,
        /// The network is cut.
        Cut,
        /// Not known.
        NotKnown,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for InternetStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "normal"),
            (2i64, "cut"),
            (3i64, "not_known"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Normal,
                2i64 => Self::Cut,
                3i64 => Self::NotKnown,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Normal => 1i64,
                Self::Cut => 2i64,
                Self::NotKnown => 3i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(InternetStatus);
    /// Whether the card is online (inferred from the status page).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OnlineStatus {
        /// Online.
        Online,
        /// Offline.
        Offline,
        /// Not known.
        NotKnown,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for OnlineStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "online"),
            (2i64, "offline"),
            (3i64, "not_known"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Online,
                2i64 => Self::Offline,
                3i64 => Self::NotKnown,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Online => 1i64,
                Self::Offline => 2i64,
                Self::NotKnown => 3i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(OnlineStatus);
    /// Whether a real-name registration exists (inferred from the status page).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RealNameStatus {
        /// Not registered.
        NotRegistered,
        /// Registered.
        Registered,
        /// Not known.
        NotKnown,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for RealNameStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "not_registered"),
            (2i64, "registered"),
            (3i64, "not_known"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::NotRegistered,
                2i64 => Self::Registered,
                3i64 => Self::NotKnown,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::NotRegistered => 1i64,
                Self::Registered => 2i64,
                Self::NotKnown => 3i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(RealNameStatus);
    /// Whether the card was replaced (换卡; inferred from the status page).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ReplacementStatus {
        /// Not replaced.
        NotReplaced,
        /// Replaced.
        Replaced,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for ReplacementStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "not_replaced"),
            (2i64, "replaced"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::NotReplaced,
                2i64 => Self::Replaced,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::NotReplaced => 1i64,
                Self::Replaced => 2i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(ReplacementStatus);
    /// State of the card (卡板状态).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SimStatus {
        /// 库存, in stock.
        Stock,
        /// 待激活, awaiting activation.
        AwaitingActivation,
        /// 已激活, in service.
        InService,
        /// 已停机, suspended.
        Suspended,
        /// 已销户, closed.
        Closed,
        /// 卡机分离, card and device are separated; `bindMachine` restores the card.
        SeparatedFromDevice,
        /// 风险停机, suspended for risk.
        SuspendedForRisk,
        /// 已失效, expired.
        Expired,
        /// 可测试, testable.
        Testable,
        /// 卡异常, faulty.
        Faulty,
        /// 未知, the state could not be obtained from the carrier.
        NotObtained,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for SimStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "stock"),
            (2i64, "awaiting_activation"),
            (3i64, "in_service"),
            (4i64, "suspended"),
            (5i64, "closed"),
            (6i64, "separated_from_device"),
            (7i64, "suspended_for_risk"),
            (8i64, "expired"),
            (9i64, "testable"),
            (10i64, "faulty"),
            (9999i64, "not_obtained"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Stock,
                2i64 => Self::AwaitingActivation,
                3i64 => Self::InService,
                4i64 => Self::Suspended,
                5i64 => Self::Closed,
                6i64 => Self::SeparatedFromDevice,
                7i64 => Self::SuspendedForRisk,
                8i64 => Self::Expired,
                9i64 => Self::Testable,
                10i64 => Self::Faulty,
                9999i64 => Self::NotObtained,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Stock => 1i64,
                Self::AwaitingActivation => 2i64,
                Self::InService => 3i64,
                Self::Suspended => 4i64,
                Self::Closed => 5i64,
                Self::SeparatedFromDevice => 6i64,
                Self::SuspendedForRisk => 7i64,
                Self::Expired => 8i64,
                Self::Testable => 9i64,
                Self::Faulty => 10i64,
                Self::NotObtained => 9999i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(SimStatus);
}
/// Client for haoka
///
/// The white-label "V2.0 open API" (V2.0开放接口) through which SIM resellers offer IoT cards, number cards and
/// devices. One product behind many operators' domains: the origin is that of the operator's agent back office, and
/// there is no central one.
///
/// Every request carries five headers: `appID`, `apiVersion`, `traceID`, `timestamp` and `sign`. The signature is
/// `md5_hex(appID + apiVersion + traceID + timestamp + apiKey)`; path and body are not part of it.
///
/// Answers share one envelope: `code` 0 is success, anything else is failure, always with HTTP 200. Batch operations
/// report refused cards per item, inside a successful envelope.
///
/// Version: 2.0.0
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::std::sync::Arc<dyn ::simfleet_runtime::Pipeline>,
}
impl Client {
    /// A client that sends through `client` and lets `inner` prepare every request.
    ///
    /// `baseurl` is the origin of the service, without a slash at its end.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: ::std::sync::Arc<dyn ::simfleet_runtime::Pipeline>,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<::std::sync::Arc<dyn ::simfleet_runtime::Pipeline>> for Client {
    fn api_version() -> &'static str {
        "2.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &::std::sync::Arc<dyn ::simfleet_runtime::Pipeline> {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<::std::sync::Arc<dyn ::simfleet_runtime::Pipeline>>,
    {}
};
impl Client {
    /// Query the stored records of cards
    ///
    /// 批量查询卡板信息. Reads up to 100 card records from the platform's store, which is refreshed about once an
    /// hour; for fresh values call a live query first. How unknown cards are reported is not known: the record has no
    /// error flag, so they are probably left out.
    ///
    /// Sends a `POST` request to `/openapi/iot/batchQuerySimInfo`
    pub fn batch_query_sim_info(&self) -> builder::BatchQuerySimInfo<'_> {
        builder::BatchQuerySimInfo::new(self)
    }
    /// Query the live state of cards
    ///
    /// 批量查询卡板最新状态. Asks the carriers about up to 10 cards and refreshes the platform's own store. When a
    /// carrier does not answer in time, the whole answer comes from the store and `isDemote` is true.
    ///
    /// Sends a `POST` request to `/openapi/iot/batchQuerySimStatus`
    pub fn batch_query_sim_status(&self) -> builder::BatchQuerySimStatus<'_> {
        builder::BatchQuerySimStatus::new(self)
    }
    /// Restore suspended cards
    ///
    /// 批量复机. Submits up to 100 cards for restoration and answers with the serial number of the batch. Takes at
    /// most 10 minutes; a card that is unchanged by then has failed. The same card is refused, per item, when it was
    /// restored less than three minutes ago.
    ///
    /// There is no idempotency key: a second submission is a second batch. Never send it again because an answer was
    /// lost; ask `querySimAction` first.
    ///
    /// Sends a `POST` request to `/openapi/iot/batchRestore`
    pub fn batch_restore(&self) -> builder::BatchRestore<'_> {
        builder::BatchRestore::new(self)
    }
    /// Suspend cards
    ///
    /// 批量停机. Submits up to 100 cards for suspension and answers with the serial number of the batch, which
    /// `querySimAction` takes. Usually effective within 10 minutes, later for large batches.
    ///
    /// There is no idempotency key: a second submission is a second batch. Never send it again because an answer was
    /// lost; ask `querySimAction` first.
    ///
    /// Sends a `POST` request to `/openapi/iot/batchShutdown`
    pub fn batch_shutdown(&self) -> builder::BatchShutdown<'_> {
        builder::BatchShutdown::new(self)
    }
    /// Query the action records of cards
    ///
    /// 查询卡板操作记录. Looks up what happened to requests such as batch shutdown and batch restore, by serial
    /// number, by card, or by both.
    ///
    /// A record tells whether the platform has handed the request to the carrier. Failed (`status` 2) is final.
    /// Success (`status` 1) means handed over, not carried out: some carriers never report an end result, so the
    /// state of the card decides. A card without a record has not been handed over yet; that normally happens one to
    /// three minutes after the submission, and the query may be repeated meanwhile.
    ///
    /// All three parameters are optional in the document; what the service answers to none at all is not known. By
    /// card alone it returns the latest 100 records of that card. The order of the records is not documented (the
    /// example is oldest first).
    ///
    /// Sends a `POST` request to `/openapi/iot/querySimAction`
    pub fn query_sim_action(&self) -> builder::QuerySimAction<'_> {
        builder::QuerySimAction::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`Client::batch_query_sim_info`]
    ///
    /// [`Client::batch_query_sim_info`]: super::Client::batch_query_sim_info
    #[derive(Debug, Clone)]
    pub struct BatchQuerySimInfo<'a> {
        client: &'a super::Client,
        body: Result<types::builder::StoredInfoQuery, String>,
    }
    impl<'a> BatchQuerySimInfo<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets all members of the form at once.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StoredInfoQuery>,
            <V as std::convert::TryInto<
                types::StoredInfoQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `StoredInfoQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::StoredInfoQuery,
            ) -> types::builder::StoredInfoQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/batchQuerySimInfo`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SimInfoAnswer>, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::StoredInfoQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchQuerySimInfo", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            let info = OperationInfo {
                operation_id: "batch_query_sim_info",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// `simNos`: Card numbers, up to 100. The array travels as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_nos(value))
        }
    }
    /// Builder for [`Client::batch_query_sim_status`]
    ///
    /// [`Client::batch_query_sim_status`]: super::Client::batch_query_sim_status
    #[derive(Debug, Clone)]
    pub struct BatchQuerySimStatus<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LiveStatusQuery, String>,
    }
    impl<'a> BatchQuerySimStatus<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets all members of the form at once.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LiveStatusQuery>,
            <V as std::convert::TryInto<
                types::LiveStatusQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LiveStatusQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LiveStatusQuery,
            ) -> types::builder::LiveStatusQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/batchQuerySimStatus`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SimStatusAnswer>, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::LiveStatusQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchQuerySimStatus", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            let info = OperationInfo {
                operation_id: "batch_query_sim_status",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// `simNos`: Card numbers, up to 10. The array travels as JSON text in one form field. One card may be asked about at
        /// most three times in a minute.
        ///
        /// Required.
        pub fn sim_nos<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_nos(value))
        }
    }
    /// Builder for [`Client::batch_restore`]
    ///
    /// [`Client::batch_restore`]: super::Client::batch_restore
    #[derive(Debug, Clone)]
    pub struct BatchRestore<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BatchCommand, String>,
    }
    impl<'a> BatchRestore<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets all members of the form at once.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BatchCommand>,
            <V as std::convert::TryInto<types::BatchCommand>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `BatchCommand` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BatchCommand,
            ) -> types::builder::BatchCommand,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/batchRestore`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BatchCommandAnswer>, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BatchCommand::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchRestore", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            let info = OperationInfo {
                operation_id: "batch_restore",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// `remark`: Reason for the action. Some carrier channels demand one.
        pub fn remark<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.remark(value))
        }
        /// `simNos`: Card numbers, up to 100. The array travels as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_nos(value))
        }
    }
    /// Builder for [`Client::batch_shutdown`]
    ///
    /// [`Client::batch_shutdown`]: super::Client::batch_shutdown
    #[derive(Debug, Clone)]
    pub struct BatchShutdown<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BatchCommand, String>,
    }
    impl<'a> BatchShutdown<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets all members of the form at once.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BatchCommand>,
            <V as std::convert::TryInto<types::BatchCommand>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `BatchCommand` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BatchCommand,
            ) -> types::builder::BatchCommand,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/batchShutdown`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BatchCommandAnswer>, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BatchCommand::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchShutdown", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            let info = OperationInfo {
                operation_id: "batch_shutdown",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// `remark`: Reason for the action. Some carrier channels demand one.
        pub fn remark<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.remark(value))
        }
        /// `simNos`: Card numbers, up to 100. The array travels as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_nos(value))
        }
    }
    /// Builder for [`Client::query_sim_action`]
    ///
    /// [`Client::query_sim_action`]: super::Client::query_sim_action
    #[derive(Debug, Clone)]
    pub struct QuerySimAction<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimActionQuery, String>,
    }
    impl<'a> QuerySimAction<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        /// Sets all members of the form at once.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SimActionQuery>,
            <V as std::convert::TryInto<
                types::SimActionQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SimActionQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SimActionQuery,
            ) -> types::builder::SimActionQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/querySimAction`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SimActionAnswer>, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SimActionQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/querySimAction", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            let info = OperationInfo {
                operation_id: "query_sim_action",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// `actionType`: Kind of action. Only restore is evidenced; the full table was not found, so other codes are to be expected.
        /// The document declares the request parameter as text; in a form both look the same.
        pub fn action_type<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::ActionType>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.action_type(value))
        }
        /// `serialNumber`: Serial number that a batch shutdown or restore answered. Finds all card records of that batch.
        pub fn serial_number<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.serial_number(value))
        }
        /// `simNo`: Card number. Alone, it finds the latest 100 records of the card, of all kinds.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// The API `haoka`, version 2.0.0, with its table of operations.
pub static API: ::simfleet_runtime::Api = ::simfleet_runtime::Api {
    name: "haoka",
    version: "2.0.0",
    endpoint: "http://127.0.0.1:2000",
    operations: OPERATIONS,
};
/// All operations, ordered by id.
pub static OPERATIONS: &[::simfleet_runtime::Operation] = &[
    operations::BATCH_QUERY_SIM_INFO,
    operations::BATCH_QUERY_SIM_STATUS,
    operations::BATCH_RESTORE,
    operations::BATCH_SHUTDOWN,
    operations::QUERY_SIM_ACTION,
];
/// What the spec says about the operation behind a generated method.
pub fn operation(rust_name: &str) -> Option<&'static ::simfleet_runtime::Operation> {
    match rust_name {
        "batch_query_sim_info" => Some(&operations::BATCH_QUERY_SIM_INFO),
        "batch_query_sim_status" => Some(&operations::BATCH_QUERY_SIM_STATUS),
        "batch_restore" => Some(&operations::BATCH_RESTORE),
        "batch_shutdown" => Some(&operations::BATCH_SHUTDOWN),
        "query_sim_action" => Some(&operations::QUERY_SIM_ACTION),
        _ => None,
    }
}
/// One constant for each operation.
pub mod operations {
    #[allow(unused_imports)]
    use ::simfleet_runtime::{
        Body, Callback, Effect, Evidence, KnownError, Limits, Operation, Paging,
        Parameter, ParameterKind, ParameterStyle, Place, Quota, Rule, Scope,
    };
    /// `batchQuerySimInfo`: Query the stored records of cards.
    pub const BATCH_QUERY_SIM_INFO: Operation = Operation {
        id: "batchQuerySimInfo",
        rust_name: "batch_query_sim_info",
        method: "POST",
        path: "/openapi/iot/batchQuerySimInfo",
        group: "iot",
        summary: "Query the stored records of cards",
        description: "批量查询卡板信息. Reads up to 100 card records from the platform's store, which is refreshed about once an\nhour; for fresh values call a live query first. How unknown cards are reported is not known: the record has no\nerror flag, so they are probably left out.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "simNos",
                rust_name: "sim_nos",
                place: Place::Form,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: true,
                max_items: Some(100),
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card numbers, up to 100. The array travels as JSON text in one form field.",
                example: "164009797BB",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `batchQuerySimStatus`: Query the live state of cards.
    pub const BATCH_QUERY_SIM_STATUS: Operation = Operation {
        id: "batchQuerySimStatus",
        rust_name: "batch_query_sim_status",
        method: "POST",
        path: "/openapi/iot/batchQuerySimStatus",
        group: "iot",
        summary: "Query the live state of cards",
        description: "批量查询卡板最新状态. Asks the carriers about up to 10 cards and refreshes the platform's own store. When a\ncarrier does not answer in time, the whole answer comes from the store and `isDemote` is true.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 3u32,
                per: ::std::time::Duration::from_secs(60u64),
                scope: Scope::Value("simNos"),
                evidence: Evidence::Documented,
            },
        ],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "simNos",
                rust_name: "sim_nos",
                place: Place::Form,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: true,
                max_items: Some(10),
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card numbers, up to 10. The array travels as JSON text in one form field. One card may be asked about at\nmost three times in a minute.",
                example: "164009797BB",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `batchRestore`: Restore suspended cards.
    pub const BATCH_RESTORE: Operation = Operation {
        id: "batchRestore",
        rust_name: "batch_restore",
        method: "POST",
        path: "/openapi/iot/batchRestore",
        group: "iot",
        summary: "Restore suspended cards",
        description: "批量复机. Submits up to 100 cards for restoration and answers with the serial number of the batch. Takes at\nmost 10 minutes; a card that is unchanged by then has failed. The same card is refused, per item, when it was\nrestored less than three minutes ago.\n\nThere is no idempotency key: a second submission is a second batch. Never send it again because an answer was\nlost; ask `querySimAction` first.",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "remark",
                rust_name: "remark",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Reason for the action. Some carrier channels demand one.",
                example: "套餐到期停机",
            },
            Parameter {
                name: "simNos",
                rust_name: "sim_nos",
                place: Place::Form,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: true,
                max_items: Some(100),
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card numbers, up to 100. The array travels as JSON text in one form field.",
                example: "164009797BB",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `batchShutdown`: Suspend cards.
    pub const BATCH_SHUTDOWN: Operation = Operation {
        id: "batchShutdown",
        rust_name: "batch_shutdown",
        method: "POST",
        path: "/openapi/iot/batchShutdown",
        group: "iot",
        summary: "Suspend cards",
        description: "批量停机. Submits up to 100 cards for suspension and answers with the serial number of the batch, which\n`querySimAction` takes. Usually effective within 10 minutes, later for large batches.\n\nThere is no idempotency key: a second submission is a second batch. Never send it again because an answer was\nlost; ask `querySimAction` first.",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "remark",
                rust_name: "remark",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Reason for the action. Some carrier channels demand one.",
                example: "套餐到期停机",
            },
            Parameter {
                name: "simNos",
                rust_name: "sim_nos",
                place: Place::Form,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: true,
                max_items: Some(100),
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card numbers, up to 100. The array travels as JSON text in one form field.",
                example: "164009797BB",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `querySimAction`: Query the action records of cards.
    pub const QUERY_SIM_ACTION: Operation = Operation {
        id: "querySimAction",
        rust_name: "query_sim_action",
        method: "POST",
        path: "/openapi/iot/querySimAction",
        group: "iot",
        summary: "Query the action records of cards",
        description: "查询卡板操作记录. Looks up what happened to requests such as batch shutdown and batch restore, by serial\nnumber, by card, or by both.\n\nA record tells whether the platform has handed the request to the carrier. Failed (`status` 2) is final.\nSuccess (`status` 1) means handed over, not carried out: some carriers never report an end result, so the\nstate of the card decides. A card without a record has not been handed over yet; that normally happens one to\nthree minutes after the submission, and the query may be repeated meanwhile.\n\nAll three parameters are optional in the document; what the service answers to none at all is not known. By\ncard alone it returns the latest 100 records of that card. The order of the records is not documented (the\nexample is oldest first).",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "actionType",
                rust_name: "action_type",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[("3", "restore")],
                description: "Kind of action. Only restore is evidenced; the full table was not found, so other codes are to be expected.\nThe document declares the request parameter as text; in a form both look the same.",
                example: "3",
            },
            Parameter {
                name: "serialNumber",
                rust_name: "serial_number",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Serial number that a batch shutdown or restore answered. Finds all card records of that batch.",
                example: "91178731657918899855270189630549",
            },
            Parameter {
                name: "simNo",
                rust_name: "sim_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card number. Alone, it finds the latest 100 records of the card, of all kinds.",
                example: "164009797BB",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
}
impl ::simfleet_runtime::Call for builder::BatchQuerySimInfo<'_> {
    type Answer = types::SimInfoAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BATCH_QUERY_SIM_INFO
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::BatchQuerySimStatus<'_> {
    type Answer = types::SimStatusAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BATCH_QUERY_SIM_STATUS
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::BatchRestore<'_> {
    type Answer = types::BatchCommandAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BATCH_RESTORE
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::BatchShutdown<'_> {
    type Answer = types::BatchCommandAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BATCH_SHUTDOWN
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::QuerySimAction<'_> {
    type Answer = types::SimActionAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::QUERY_SIM_ACTION
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Envelope for types::BatchCommandAnswer {
    fn success(&self) -> Option<bool> {
        Some(self.code == 0)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        Some(::std::borrow::Cow::Owned(self.code.to_string()))
    }
    fn message(&self) -> Option<&str> {
        self.message.as_deref().filter(|text| !text.is_empty())
    }
    fn request_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::SimActionAnswer {
    fn success(&self) -> Option<bool> {
        Some(self.code == 0)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        Some(::std::borrow::Cow::Owned(self.code.to_string()))
    }
    fn message(&self) -> Option<&str> {
        self.message.as_deref().filter(|text| !text.is_empty())
    }
    fn request_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::SimInfoAnswer {
    fn success(&self) -> Option<bool> {
        Some(self.code == 0)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        Some(::std::borrow::Cow::Owned(self.code.to_string()))
    }
    fn message(&self) -> Option<&str> {
        self.message.as_deref().filter(|text| !text.is_empty())
    }
    fn request_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::SimStatusAnswer {
    fn success(&self) -> Option<bool> {
        Some(self.code == 0)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        Some(::std::borrow::Cow::Owned(self.code.to_string()))
    }
    fn message(&self) -> Option<&str> {
        self.message.as_deref().filter(|text| !text.is_empty())
    }
    fn request_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }
}
