//! The data of Linkcard's responses, field by field as the service spells them, including its misspelt names.
//!
//! The same value has different types in different operations wherever the service does that. The client's generated
//! types are not used here.

use serde::Serialize;

/// A page of rows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Rows<T> {
    pub(super) list: Vec<T>,
    pub(super) page_count: usize,
    pub(super) page_no: i32,
    pub(super) page_size: i32,
    pub(super) total: usize,
}

/// A tag of a card record.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct TagRow {
    pub(super) id: i64,
    pub(super) tag_name: String,
}

/// A tag in the response of `AddTagsToCard`, where its number is a string.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct SetTagRow {
    pub(super) tag_id: String,
    pub(super) tag_name: String,
}

/// The fields that the two full card records have in common.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct CardFields {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) active_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) active_type: Option<&'static str>,
    pub(super) ali_fee: &'static str,
    pub(super) aliyun_order_id: String,
    pub(super) apn_name: &'static str,
    pub(super) certify_type: &'static str,
    pub(super) credential_instance_id: String,
    pub(super) credential_no: String,
    pub(super) credential_type: String,
    pub(super) data_level: String,
    pub(super) data_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) directional_group_name: Option<String>,
    pub(super) expire_time: String,
    pub(super) iccid: String,
    pub(super) imsi: Vec<String>,
    pub(super) is_auto_recharge: bool,
    pub(super) msisdn: Vec<String>,
    pub(super) notify_id: String,
    pub(super) open_account_time: String,
    pub(super) os_status: String,
    pub(super) period: &'static str,
    pub(super) period_add_flow: String,
    pub(super) period_rest_flow: String,
    pub(super) period_sms_use: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) private_network_segment: Option<String>,
    pub(super) sim_type: &'static str,
    pub(super) status: String,
    pub(super) tag_list: Vec<TagRow>,
    pub(super) vendor: &'static str,
    pub(super) vsim_instance_id: i32,
}

/// The card of `GetCardDetail`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct VsimCardInfo {
    #[serde(flatten)]
    pub(super) card: CardFields,
    pub(super) auto_limit_resume: bool,
    pub(super) auto_rebind_reuse: bool,
    pub(super) card_limit_speed_threshold: i32,
    pub(super) card_limit_stop_threshold: i32,
    pub(super) certify_status: &'static str,
    pub(super) credential_limit_speed_threshold: i32,
    pub(super) credential_limit_stop_threshold: i32,
    pub(super) device_imei: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) directional_group_id: Option<String>,
    pub(super) flow_threshold_unit: &'static str,
    pub(super) ip: Vec<String>,
    pub(super) open_sms: bool,
}

/// A row of `ListCardInfo`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ListedCard {
    #[serde(flatten)]
    pub(super) card: CardFields,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) directional_group_id: Option<u64>,
    pub(super) flow_latest_modified_time: String,
    pub(super) network_type: &'static str,
    pub(super) remark: String,
}

/// A child card of `GetCardDetail`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct PsimCard {
    pub(super) apn_name: &'static str,
    pub(super) certify_status: &'static str,
    pub(super) iccid: String,
    pub(super) imsi: Vec<String>,
    pub(super) ip: Vec<String>,
    pub(super) msisdn: Vec<String>,
    pub(super) open_sms: bool,
    pub(super) os_status: String,
    pub(super) period_add_flow: String,
    pub(super) period_sms_use: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) private_network_segment: Option<String>,
    pub(super) status: String,
    pub(super) vendor: &'static str,
}

/// Data of `GetCardDetail`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct CardDetail {
    pub(super) vsim_card_info: VsimCardInfo,
    pub(super) list_psim_cards: Vec<PsimCard>,
}

/// Data of `GetRealNameStatus`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct RealName {
    pub(super) desc: &'static str,
    pub(super) real_name_status: &'static str,
}

/// Data of `GetCardFlowInfo`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct FlowInfo {
    pub(super) list_card_month_flow: Vec<MonthFlow>,
    #[serde(rename = "ListPackageDTO")]
    pub(super) list_package_dto: Vec<PackageRow>,
    pub(super) list_vendor_detail: Vec<VendorRow>,
}

/// Usage of one month.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct MonthFlow {
    pub(super) flow_count: String,
    pub(super) list_day_flow: Vec<DayFlow>,
    pub(super) month: String,
}

/// Usage of one day.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DayFlow {
    pub(super) day: String,
    pub(super) flow: String,
}

/// A package of a card.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct PackageRow {
    pub(super) effective_time: String,
    pub(super) expire_time: String,
    pub(super) package_name: String,
    pub(super) remark: String,
}

/// Usage by carrier.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct VendorRow {
    pub(super) net_work_delay: String,
    pub(super) ratio: String,
    pub(super) signal_strength: String,
    pub(super) used_flow: String,
    pub(super) vendor: &'static str,
}

/// The numbers of cards that are stopped for one reason, by how their packages pool volume.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Counters {
    pub(super) pool_count: i64,
    pub(super) same_flow_card_count: i64,
    pub(super) single_card_count: i64,
    pub(super) total_count: i64,
}

/// Data of `GetCardStatusStatistics`.
#[derive(Debug, Default, Serialize)]
pub(super) struct StatusStatistics {
    #[serde(rename = "ErrorStopStatisticsDTO")]
    pub(super) error_stop: Counters,
    #[serde(rename = "ExhaustStopStatisticsDTO")]
    pub(super) exhaust_stop: Counters,
    #[serde(rename = "ExpireStopStatisticsDTO")]
    pub(super) expire_stop: Counters,
    #[serde(rename = "FlowOutStatisticsDTO")]
    pub(super) flow_out: Counters,
    #[serde(rename = "ManageStopStatisticsDTO")]
    pub(super) manage_stop: Counters,
    #[serde(rename = "UnCertifiedStopStatisticsDTO")]
    pub(super) uncertified_stop: Counters,
    #[serde(rename = "UnbindResumeStatisticsDTO")]
    pub(super) unbind_resume: Counters,
    #[serde(rename = "WeekWarnStatisticsDTO")]
    pub(super) week_warn: Counters,
    // The next two are misspelt by the service.
    #[serde(rename = "RiskWaringStatisticsDTO")]
    pub(super) risk: Risk,
    #[serde(rename = "SingCardPeriodLeftFlowWarnDTO")]
    pub(super) left_flow: LeftFlow,
}

/// The total numbers of alerts.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Risk {
    pub(super) warning_count: i64,
    // Misspelt by the service.
    pub(super) waring_total_count: i64,
    pub(super) stop_count: i64,
    pub(super) left_flow_percentage_warn_count: i64,
}

/// The numbers of single-card packages that are nearly used up.
#[derive(Debug, Default, Serialize)]
pub(super) struct LeftFlow {
    #[serde(rename = "LessFlowPercentage10Count")]
    pub(super) less_10: i64,
    #[serde(rename = "LessFlowPercentage30Count")]
    pub(super) less_30: i64,
}

/// Data of `GetCredentialPoolStatistics`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct PoolStatistics {
    pub(super) card_active_num: i64,
    pub(super) card_total_num: i64,
    pub(super) credential_instance_id: String,
    #[serde(rename = "CredentialNO")]
    pub(super) credential_no: String,
    pub(super) credential_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) effective_available_flow: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) effective_total_flow: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) month_exceed_fee: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) month_feature_fee: Option<i64>,
    pub(super) month_used_amount: String,
    // Misspelt by the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pool_avaiable: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pool_grand_total: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pool_grand_total_used: Option<String>,
    pub(super) pool_out_used: String,
    pub(super) pool_used: String,
    pub(super) sms_used: u64,
}

/// Data of `GetSimCardStateDistribution`.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Distribution {
    pub(super) card_count: i64,
    // Misspelt by the service.
    pub(super) destoryed_count: i64,
    pub(super) shut_down_count: i64,
    pub(super) stop_count: i64,
    pub(super) test_count: i64,
    pub(super) unused_count: i64,
    pub(super) using_count: i64,
}

/// Data of `AddCardToDirectionalGroup`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct CardsAdded {
    pub(super) result: bool,
    pub(super) serial_no: String,
}

/// An address of a directional group. The state is a number in one operation and a string in the other.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AddressRow<S> {
    pub(super) address: String,
    pub(super) address_type: String,
    pub(super) group_id: String,
    pub(super) source: String,
    pub(super) state: S,
}

/// Data of `ListDirectionalDetail`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DirectionalDetail {
    pub(super) directional_group_id: u64,
    pub(super) directional_name: String,
    pub(super) pagination_result: Rows<AddressRow<String>>,
}

/// Data of `GetOperateResult`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct OperateResult {
    pub(super) execute_result: &'static str,
    pub(super) operate_type: &'static str,
    pub(super) result: bool,
    pub(super) status: &'static str,
}

/// Data of `Renew`.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Renewed {
    pub(super) order_no: String,
    pub(super) serial_no: String,
}

/// A row of `ListOrder`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct OrderRow {
    pub(super) ali_fee: &'static str,
    pub(super) apn_name: &'static str,
    pub(super) apn_region: &'static str,
    pub(super) billing_cycle: &'static str,
    pub(super) buy_num: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) card_pay_count: Option<String>,
    pub(super) credential_no: String,
    pub(super) credential_package: String,
    pub(super) data_level: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) delivery_info: Option<DeliveryInfo>,
    pub(super) express_no_list: Vec<String>,
    pub(super) flow_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) function_fee: Option<i32>,
    pub(super) network_type: &'static str,
    pub(super) order_detail_url: String,
    pub(super) order_id: String,
    pub(super) order_info: &'static str,
    pub(super) order_status: &'static str,
    pub(super) order_type: &'static str,
    pub(super) pay_duration: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pay_time: Option<String>,
    /// The time by which the list filters, also of orders that are not paid. Not sent.
    #[serde(skip)]
    pub(super) ordered: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pool_capacity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pool_capacity_unit: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pool_no: Option<String>,
    pub(super) resource_quantity: i64,
    pub(super) vendor: &'static str,
}

/// The delivery address of ordered cards.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DeliveryInfo {
    pub(super) address: &'static str,
    pub(super) buyer_message: &'static str,
    pub(super) mail: &'static str,
    pub(super) receiver: &'static str,
    pub(super) zip_code: &'static str,
}
