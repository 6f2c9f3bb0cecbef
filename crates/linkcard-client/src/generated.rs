// Generated from specs/linkcard.yaml by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// The response of `AddCardToDirectionalGroup`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddCardToDirectionalGroupResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The result of a request to add cards to a group.
        pub data: ::std::option::Option<AddedCards>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `AddDirectionalAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddDirectionalAddressResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the address was added. Carriers may still be processing it.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `AddDirectionalCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddDirectionalCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the cards were imported: the string `true` or `false`. No other operation returns a string
        /// here.
        pub data: ::std::option::Option<::std::string::String>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `AddDirectionalGroup`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddDirectionalGroupResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The ID of the new group. Other operations accept it as a string.
        pub data: ::std::option::Option<i64>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `AddTagsToCard`. The documentation lists no `LocalizedMessage` for it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddTagsToCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The tags of the card after the call.
        pub data: ::std::vec::Vec<SetTag>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The result of a request to add cards to a group.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddedCards {
        /// Indicates whether the cards were added.
        pub result: ::std::option::Option<bool>,
        /// The request number that the caller sent.
        pub serial_no: ::std::option::Option<::std::string::String>,
    }
    /// The response of `BatchAddDirectionalAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchAddDirectionalAddressResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the addresses were added.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The usage on one day.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardDayFlow {
        /// The day, `yyyyMMdd`.
        pub day: ::std::option::Option<::std::string::String>,
        /// The volume used on the day, a string with a unit.
        pub flow: ::std::option::Option<::std::string::String>,
    }
    /// The record of a card and, if requested, of its child cards.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardDetail {
        /// The child cards of a multi-network card. Filled if the request sets `ShowPsim=true`.
        pub list_psim_cards: ::std::vec::Vec<PsimCard>,
        /// The full record of a card; for a multi-network card, the record of the virtual (master) card. The rows of
        /// `ListCardInfo` (`CardInfo`) and child cards (`PsimCard`) have fewer members, some of a different type. Times are
        /// `yyyy-MM-dd HH:mm:ss` in a time zone that is not documented. Volumes are strings whose unit varies.
        pub vsim_card_info: ::std::option::Option<VsimCardInfo>,
    }
    /// An address that a card may reach. `State` is a string.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardDirectionalAddress {
        /// The address: an IP address or a domain.
        pub address: ::std::option::Option<::std::string::String>,
        /// The type of an address.
        pub address_type: ::std::option::Option<crate::types::AddressType>,
        /// The ID of the directional group, as a string.
        pub group_id: ::std::option::Option<::std::string::String>,
        /// The party that defined an address.
        pub source: ::std::option::Option<crate::types::AddressSource>,
        /// The state of an address as returned by `ListDirectionalDetail`, a number in a string. `AddressStateCode`
        /// contains the same codes as numbers.
        pub state: ::std::option::Option<crate::types::AddressState>,
    }
    /// One page of the addresses that a card may reach.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardDirectionalAddressPage {
        /// The rows of the page.
        pub list: ::std::vec::Vec<CardDirectionalAddress>,
        /// The number of pages.
        pub page_count: ::std::option::Option<i32>,
        /// The number of this page, starting at 1.
        pub page_no: ::std::option::Option<i32>,
        /// The number of rows per page, as requested.
        pub page_size: ::std::option::Option<i32>,
        /// The number of rows on all pages.
        pub total: ::std::option::Option<i32>,
    }
    /// The usage of a card by month, day and carrier, and its packages.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardFlowInfo {
        /// The usage by month.
        pub list_card_month_flow: ::std::vec::Vec<CardMonthFlow>,
        /// The packages of the card.
        pub list_package_dto: ::std::vec::Vec<CardPackage>,
        /// The usage by carrier.
        pub list_vendor_detail: ::std::vec::Vec<VendorUsage>,
    }
    /// A card as returned by `ListCardInfo`. The record of `GetCardDetail` (`VsimCardInfo`) has more members, some of a
    /// different type. Times are `yyyy-MM-dd HH:mm:ss` in a time zone that is not documented. Volumes are strings whose
    /// unit varies.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardInfo {
        /// The time when the card was activated, `yyyy-MM-dd HH:mm:ss`.
        pub active_time: ::std::option::Option<::std::string::String>,
        /// How a card was activated. The causes are inferred from the names of the values. The text of `ListCardInfo` omits
        /// the underscores in three of the values, but its example contains them; accept both spellings.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub active_type: ::std::option::Option<crate::types::ActiveType>,
        /// The tariff generation.
        pub ali_fee: ::std::option::Option<::std::string::String>,
        /// The order that the card came from.
        pub aliyun_order_id: ::std::option::Option<::std::string::String>,
        /// The name of the APN.
        pub apn_name: ::std::option::Option<::std::string::String>,
        /// The verification method of a card. The documentation lists one value.
        pub certify_type: ::std::option::Option<crate::types::CertifyType>,
        /// The instance ID of the package credential.
        pub credential_instance_id: ::std::option::Option<::std::string::String>,
        /// The package credential.
        pub credential_no: ::std::option::Option<::std::string::String>,
        /// The type of the package credential. No list of values is documented; the examples differ in kind
        /// (`unityPayPool`, `CT-SC-M-1-30M`).
        pub credential_type: ::std::option::Option<::std::string::String>,
        /// The data tier, a volume with its unit.
        pub data_level: ::std::option::Option<::std::string::String>,
        /// The traffic type of a card or an order.
        pub data_type: ::std::option::Option<crate::types::DataType>,
        /// The ID of the directional group. It is a number here and a string in `GetCardDetail`.
        pub directional_group_id: ::std::option::Option<i64>,
        /// The name of the directional group.
        pub directional_group_name: ::std::option::Option<::std::string::String>,
        /// The time when the package expires, `yyyy-MM-dd HH:mm:ss`.
        pub expire_time: ::std::option::Option<::std::string::String>,
        /// The time when the usage was last refreshed, `yyyy-MM-dd HH:mm:ss`.
        pub flow_latest_modified_time: ::std::option::Option<::std::string::String>,
        /// The ICCID of the card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// The IMSIs of the card.
        pub imsi: ::std::vec::Vec<::std::string::String>,
        /// Indicates whether the package is renewed automatically.
        pub is_auto_recharge: ::std::option::Option<bool>,
        /// The MSISDNs of the card.
        pub msisdn: ::std::vec::Vec<::std::string::String>,
        /// The network generation of a card.
        pub network_type: ::std::option::Option<crate::types::NetworkType>,
        /// The notification ID of the automation rule.
        pub notify_id: ::std::option::Option<::std::string::String>,
        /// The time when the account of the card was opened, `yyyy-MM-dd HH:mm:ss`.
        pub open_account_time: ::std::option::Option<::std::string::String>,
        /// The detailed state of a card, a number in a string.
        pub os_status: ::std::option::Option<crate::types::OsStatus>,
        /// The billing cycle, a number in a string.
        pub period: ::std::option::Option<crate::types::BillingCycle>,
        /// The volume used in this cycle, a string with a unit.
        pub period_add_flow: ::std::option::Option<::std::string::String>,
        /// The volume remaining in this cycle, a string with a unit.
        pub period_rest_flow: ::std::option::Option<::std::string::String>,
        /// The number of SMS messages used in this cycle, as a string.
        pub period_sms_use: ::std::option::Option<::std::string::String>,
        /// The private network segment. Directional cards only.
        pub private_network_segment: ::std::option::Option<::std::string::String>,
        /// A note about the card.
        pub remark: ::std::option::Option<::std::string::String>,
        /// The form factor of a SIM. SMD parts are soldered on.
        pub sim_type: ::std::option::Option<crate::types::SimType>,
        /// The state of a card, a number in a string. `OsStatus` gives more detail.
        pub status: ::std::option::Option<crate::types::CardStatus>,
        /// The tags of the card.
        pub tag_list: ::std::vec::Vec<CardTag>,
        /// The carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
        /// The instance ID of the card, a 64-bit integer. For a closed card, `GetCardDetail` accepts it as a string in
        /// `InstanceId`.
        pub vsim_instance_id: ::std::option::Option<i64>,
    }
    /// One page of cards.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardInfoPage {
        /// The rows of the page.
        pub list: ::std::vec::Vec<CardInfo>,
        /// The number of pages.
        pub page_count: ::std::option::Option<i32>,
        /// The number of this page, starting at 1.
        pub page_no: ::std::option::Option<i32>,
        /// The number of rows per page, as requested.
        pub page_size: ::std::option::Option<i32>,
        /// The number of rows on all pages.
        pub total: ::std::option::Option<i32>,
    }
    /// The usage in one month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardMonthFlow {
        /// The volume used in the month, a string with a unit.
        pub flow_count: ::std::option::Option<::std::string::String>,
        /// The usage by day.
        pub list_day_flow: ::std::vec::Vec<CardDayFlow>,
        /// The month, `yyyyMM`.
        pub month: ::std::option::Option<::std::string::String>,
    }
    /// A package of a card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardPackage {
        /// The time when the package takes effect, `yyyy-MM-dd HH:mm:ss`.
        pub effective_time: ::std::option::Option<::std::string::String>,
        /// The time when the package expires, `yyyy-MM-dd HH:mm:ss`.
        pub expire_time: ::std::option::Option<::std::string::String>,
        /// The name of the package, in Chinese.
        pub package_name: ::std::option::Option<::std::string::String>,
        /// A note about the package.
        pub remark: ::std::option::Option<::std::string::String>,
    }
    /// The live state of one carrier card (`CarriersVO` in the documentation).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardRealStatus {
        /// Indicates whether the data service is enabled. Absent or null while the query is running (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub gprs: ::std::option::Option<bool>,
        /// The ICCID of the card. For the master card of a multi-network card, it is the ICCID of a child card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// Indicates whether the card has a session on the network. Absent or null while the query is running
        /// (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub online: ::std::option::Option<bool>,
        /// The polling token of this row. It is returned while the row has not succeeded; the documented example also
        /// contains it in a finished row.
        pub serial_no: ::std::option::Option<::std::string::String>,
        /// The progress of the query of one row. Treat an unlisted value as neither finished nor failed. The metadata
        /// contains a NUL character after `PROCESSING`: trim control characters before comparing.
        pub status: ::std::option::Option<crate::types::CardQueryStatus>,
    }
    /// The number of cards per state in a month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardStateDistribution {
        /// The number of all cards.
        pub card_count: ::std::option::Option<i64>,
        /// The number of closed cards. The name is misspelled on the wire (for destroyed).
        pub destoryed_count: ::std::option::Option<i64>,
        /// The number of suspended cards (`CardStatus` 40).
        pub shut_down_count: ::std::option::Option<i64>,
        /// The number of stopped cards (`CardStatus` 35).
        pub stop_count: ::std::option::Option<i64>,
        /// The number of cards that can be tested.
        pub test_count: ::std::option::Option<i64>,
        /// The number of unused cards.
        pub unused_count: ::std::option::Option<i64>,
        /// The number of cards in use.
        pub using_count: ::std::option::Option<i64>,
    }
    /// The alert counters of the account. The members count:
    ///
    /// * `ErrorStopStatisticsDTO`: cards stopped because of an abnormality (`OsStatus` 700)
    /// * `ExhaustStopStatisticsDTO`: cards stopped by the usage cap (300)
    /// * `ExpireStopStatisticsDTO`: cards suspended because the package expired
    /// * `FlowOutStatisticsDTO`: cards stopped by credit control (400)
    /// * `ManageStopStatisticsDTO`: cards stopped manually (200)
    /// * `UnCertifiedStopStatisticsDTO`: cards stopped because they are not verified (600)
    /// * `UnbindResumeStatisticsDTO`: cards stopped because the device changed (500)
    /// * `WeekWarnStatisticsDTO`: cards expiring within 7 days
    /// * `RiskWaringStatisticsDTO` (misspelled on the wire, for risk warning): all alerts together
    /// * `SingCardPeriodLeftFlowWarnDTO` (misspelled on the wire, for single card): single-card packages with little
    ///   remaining volume
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardStatusStatistics {
        /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
        /// documented example, the first three members add up to the total.
        pub error_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
        /// documented example, the first three members add up to the total.
        pub exhaust_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
        /// documented example, the first three members add up to the total.
        pub expire_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
        /// documented example, the first three members add up to the total.
        pub flow_out_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
        /// documented example, the first three members add up to the total.
        pub manage_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// All alerts of the account together.
        pub risk_waring_statistics_dto: ::std::option::Option<RiskStatistics>,
        /// The single-card packages with little volume remaining in the cycle.
        pub sing_card_period_left_flow_warn_dto: ::std::option::Option<
            LowVolumeStatistics,
        >,
        /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
        /// documented example, the first three members add up to the total.
        pub un_certified_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
        /// documented example, the first three members add up to the total.
        pub unbind_resume_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
        /// documented example, the first three members add up to the total.
        pub week_warn_statistics_dto: ::std::option::Option<StopStatistics>,
    }
    /// A tag of a card. `AddTagsToCard` returns the ID as the string `TagId` instead.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardTag {
        /// The ID of the tag.
        pub id: ::std::option::Option<i64>,
        /// The name of the tag.
        pub tag_name: ::std::option::Option<::std::string::String>,
    }
    /// The cards, volumes and fees of a package credential in a month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CredentialPoolStatistics {
        /// The number of cards that are effective now: activated, and neither suspended nor closed.
        pub card_active_num: ::std::option::Option<i64>,
        /// The number of cards in the package.
        pub card_total_num: ::std::option::Option<i64>,
        /// The instance ID of the package credential.
        pub credential_instance_id: ::std::option::Option<::std::string::String>,
        /// The package credential. The name is spelled with a capital O here.
        pub credential_no: ::std::option::Option<::std::string::String>,
        /// The type of the package credential. No list of values is documented; the examples differ in kind
        /// (`unityPayPool`, `CT-SC-M-1-30M`).
        pub credential_type: ::std::option::Option<::std::string::String>,
        /// The remaining volume, a string with a unit. Same-tier pools only.
        pub effective_available_flow: ::std::option::Option<::std::string::String>,
        /// The volume of the package, a string with a unit. Same-tier pools only.
        pub effective_total_flow: ::std::option::Option<::std::string::String>,
        /// The units of the feature fee over the quota. A value greater than 0 means that the quota is exceeded; 0 or
        /// null means that it is not.
        pub month_exceed_fee: ::std::option::Option<i64>,
        /// The units of the monthly feature fee. Unified pools only.
        pub month_feature_fee: ::std::option::Option<i64>,
        /// The volume used this month. The documentation declares a 64-bit number, but its example is a string with a
        /// unit. This spec declares a string that accepts both forms.
        pub month_used_amount: ::std::option::Option<::std::string::String>,
        /// The remaining volume, a string with a unit. Unified pools only. The name is misspelled on the wire (for pool
        /// available).
        pub pool_avaiable: ::std::option::Option<::std::string::String>,
        /// The volume of the package, a string with a unit. Unified pools only.
        pub pool_grand_total: ::std::option::Option<::std::string::String>,
        /// The used volume of the package, a string with a unit. Unified pools only.
        pub pool_grand_total_used: ::std::option::Option<::std::string::String>,
        /// The volume used this month beyond the package, a string with a unit.
        pub pool_out_used: ::std::option::Option<::std::string::String>,
        /// The volume used this month, a string with a unit.
        pub pool_used: ::std::option::Option<::std::string::String>,
        /// The number of SMS messages used.
        pub sms_used: ::std::option::Option<i64>,
    }
    /// The response of `DeleteDirectionalAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteDirectionalAddressResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the address was removed.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `DeleteDirectionalGroup`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteDirectionalGroupResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the group was deleted.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The delivery details for the cards of an order. Contains personal data.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeliveryInfo {
        /// The delivery address.
        pub address: ::std::option::Option<::std::string::String>,
        /// The telephone number of the recipient, despite the name of the member.
        pub buyer_message: ::std::option::Option<::std::string::String>,
        /// The e-mail address of the recipient.
        pub mail: ::std::option::Option<::std::string::String>,
        /// The name of the recipient.
        pub receiver: ::std::option::Option<::std::string::String>,
        /// The postal code.
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    /// An address of a directional group. `State` is a number.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DirectionalAddress {
        /// The address: an IP address or a domain.
        pub address: ::std::option::Option<::std::string::String>,
        /// The type of an address.
        pub address_type: ::std::option::Option<crate::types::AddressType>,
        /// The ID of the directional group, as a string.
        pub group_id: ::std::option::Option<::std::string::String>,
        /// The party that defined an address.
        pub source: ::std::option::Option<crate::types::AddressSource>,
        /// The state of an address as returned by `ListDirectionalAddress`, a number. The documentation declares 32 bits;
        /// this spec declares 64, as for every enumeration of numbers. `AddressState` contains the same codes as strings.
        /// Both forms are accepted when a response is decoded.
        pub state: ::std::option::Option<crate::types::AddressStateCode>,
    }
    /// One page of the addresses of a group.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DirectionalAddressPage {
        /// The rows of the page.
        pub list: ::std::vec::Vec<DirectionalAddress>,
        /// The number of pages.
        pub page_count: ::std::option::Option<i32>,
        /// The number of this page, starting at 1.
        pub page_no: ::std::option::Option<i32>,
        /// The number of rows per page, as requested.
        pub page_size: ::std::option::Option<i32>,
        /// The number of rows on all pages.
        pub total: ::std::option::Option<i32>,
    }
    /// The directional group of a card and one page of its addresses.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DirectionalDetail {
        /// The ID of the directional group. It is a number here and the string `GroupId` in the rows.
        pub directional_group_id: ::std::option::Option<i64>,
        /// The name of the directional group.
        pub directional_name: ::std::option::Option<::std::string::String>,
        /// One page of the addresses that a card may reach.
        pub pagination_result: ::std::option::Option<CardDirectionalAddressPage>,
    }
    /// The response of `ForceActivation`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ForceActivationResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the card was activated.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The error body of the gateway, for any HTTP status of 400 and above.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayError {
        /// Details of the policy that denied the call.
        pub access_denied_detail: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// The error code. An open set.
        pub code: ::std::option::Option<::std::string::String>,
        /// Additional text.
        pub description: ::std::option::Option<::std::string::String>,
        /// Additional text.
        pub detail: ::std::option::Option<::std::string::String>,
        /// The host that rejected the request.
        pub host_id: ::std::option::Option<::std::string::String>,
        /// The error message. For `SignatureDoesNotMatch`, it contains the server's string to sign.
        pub message: ::std::option::Option<::std::string::String>,
        /// A link to a page about the error.
        pub recommend: ::std::option::Option<::std::string::String>,
        /// The ID of the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// The response of `GetCardDetail`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardDetailResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The record of a card and, if requested, of its child cards.
        pub data: ::std::option::Option<CardDetail>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `GetCardFlowInfo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardFlowInfoResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The usage of a card by month, day and carrier, and its packages.
        pub data: ::std::option::Option<CardFlowInfo>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `GetCardLatestFlow`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardLatestFlowResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The volume used in the current cycle, a string with a unit.
        pub data: ::std::option::Option<::std::string::String>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `GetCardRealStatus`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardRealStatusResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// One row per carrier card.
        pub data: ::std::vec::Vec<CardRealStatus>,
        /// The error message. The documented example of a successful call also contains one, so its presence does not
        /// indicate a failure.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `GetCardStatusStatistics`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardStatusStatisticsResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The alert counters of the account. The members count:
        ///
        /// * `ErrorStopStatisticsDTO`: cards stopped because of an abnormality (`OsStatus` 700)
        /// * `ExhaustStopStatisticsDTO`: cards stopped by the usage cap (300)
        /// * `ExpireStopStatisticsDTO`: cards suspended because the package expired
        /// * `FlowOutStatisticsDTO`: cards stopped by credit control (400)
        /// * `ManageStopStatisticsDTO`: cards stopped manually (200)
        /// * `UnCertifiedStopStatisticsDTO`: cards stopped because they are not verified (600)
        /// * `UnbindResumeStatisticsDTO`: cards stopped because the device changed (500)
        /// * `WeekWarnStatisticsDTO`: cards expiring within 7 days
        /// * `RiskWaringStatisticsDTO` (misspelled on the wire, for risk warning): all alerts together
        /// * `SingCardPeriodLeftFlowWarnDTO` (misspelled on the wire, for single card): single-card packages with little
        ///   remaining volume
        pub data: ::std::option::Option<CardStatusStatistics>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `GetCredentialPoolStatistics`. The documentation lists no `LocalizedMessage` for it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCredentialPoolStatisticsResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The cards, volumes and fees of a package credential in a month.
        pub data: ::std::option::Option<CredentialPoolStatistics>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `GetOperateResult`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetOperateResultResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The result of an asynchronous operation. The members are not documented; only their names are known.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub data: ::std::option::Option<OperateResult>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `GetRealNameStatus`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetRealNameStatusResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The real-name verification state of a card.
        pub data: ::std::option::Option<RealNameResult>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `GetSimCardStateDistribution`. The documentation lists no `LocalizedMessage` for it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetSimCardStateDistributionResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The number of cards per state in a month.
        pub data: ::std::option::Option<CardStateDistribution>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `ListCardInfo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCardInfoResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// One page of cards.
        pub data: ::std::option::Option<CardInfoPage>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `ListDirectionalAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDirectionalAddressResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// One page of the addresses of a group.
        pub data: ::std::option::Option<DirectionalAddressPage>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `ListDirectionalDetail`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDirectionalDetailResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The directional group of a card and one page of its addresses.
        pub data: ::std::option::Option<DirectionalDetail>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `ListOrder`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListOrderResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// One page of orders.
        pub data: ::std::option::Option<OrderPage>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The single-card packages with little volume remaining in the cycle.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LowVolumeStatistics {
        /// The number of packages with less than 10 % remaining.
        pub less_flow_percentage10_count: ::std::option::Option<i64>,
        /// The number of packages with less than 30 % remaining.
        pub less_flow_percentage30_count: ::std::option::Option<i64>,
    }
    /// The result of an asynchronous operation. The members are not documented; only their names are known.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OperateResult {
        /// Not documented. The name suggests a text about the result.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub execute_result: ::std::option::Option<::std::string::String>,
        /// Not documented. The name suggests the type of the operation.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub operate_type: ::std::option::Option<::std::string::String>,
        /// Not documented. Presumably indicates whether the operation succeeded.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub result: ::std::option::Option<bool>,
        /// Not documented. The name suggests the progress of the operation. No values are known.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// An order.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Order {
        /// The tariff generation.
        pub ali_fee: ::std::option::Option<::std::string::String>,
        /// The name of the APN.
        pub apn_name: ::std::option::Option<::std::string::String>,
        /// The region of the APN.
        pub apn_region: ::std::option::Option<::std::string::String>,
        /// The billing cycle, a number in a string.
        pub billing_cycle: ::std::option::Option<crate::types::BillingCycle>,
        /// The number of cards bought.
        pub buy_num: ::std::option::Option<i32>,
        /// The meaning is unclear: the type is a 32-bit number, but the text and the example describe a time of
        /// payment. This spec declares a string that accepts both forms; do not calculate with it.
        pub card_pay_count: ::std::option::Option<::std::string::String>,
        /// The package credential.
        pub credential_no: ::std::option::Option<::std::string::String>,
        /// The package credential. The example is the name of a package.
        pub credential_package: ::std::option::Option<::std::string::String>,
        /// The data tier, a volume with its unit.
        pub data_level: ::std::option::Option<::std::string::String>,
        /// The delivery details for the cards of an order. Contains personal data.
        pub delivery_info: ::std::option::Option<DeliveryInfo>,
        /// The courier tracking numbers.
        pub express_no_list: ::std::vec::Vec<::std::string::String>,
        /// The traffic type of a card or an order.
        pub flow_type: ::std::option::Option<crate::types::DataType>,
        /// The units of the monthly feature fee. Unified pools only.
        pub function_fee: ::std::option::Option<i32>,
        /// The network generation of a card.
        pub network_type: ::std::option::Option<crate::types::NetworkType>,
        /// A link to the order in the console.
        pub order_detail_url: ::std::option::Option<::std::string::String>,
        /// The ID of the order.
        pub order_id: ::std::option::Option<::std::string::String>,
        /// The text of the order.
        pub order_info: ::std::option::Option<::std::string::String>,
        /// The state of an order.
        pub order_status: ::std::option::Option<crate::types::OrderStatus>,
        /// The type of an order.
        pub order_type: ::std::option::Option<crate::types::OrderType>,
        /// The term that was paid for, as a string, such as 12 months.
        pub pay_duration: ::std::option::Option<::std::string::String>,
        /// The time when the order was paid, `yyyy-MM-dd HH:mm:ss`.
        pub pay_time: ::std::option::Option<::std::string::String>,
        /// The capacity of the pool, a number in a string. `PoolCapacityUnit` contains the unit.
        pub pool_capacity: ::std::option::Option<::std::string::String>,
        /// The unit of the capacity.
        pub pool_capacity_unit: ::std::option::Option<::std::string::String>,
        /// The number of the pool.
        pub pool_no: ::std::option::Option<::std::string::String>,
        /// The number of IP addresses bought.
        pub resource_quantity: ::std::option::Option<i64>,
        /// The carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
    }
    /// One page of orders.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderPage {
        /// The rows of the page.
        pub list: ::std::vec::Vec<Order>,
        /// The number of pages.
        pub page_count: ::std::option::Option<i32>,
        /// The number of this page, starting at 1.
        pub page_no: ::std::option::Option<i32>,
        /// The number of rows per page, as requested.
        pub page_size: ::std::option::Option<i32>,
        /// The number of rows on all pages.
        pub total: ::std::option::Option<i32>,
    }
    /// A child card: the card of one carrier behind a multi-network card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PsimCard {
        /// The name of the APN.
        pub apn_name: ::std::option::Option<::std::string::String>,
        /// The verification state of a card, a number in a string.
        pub certify_status: ::std::option::Option<crate::types::CertifyStatus>,
        /// The ICCID of the child card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// The IMSIs of the card.
        pub imsi: ::std::vec::Vec<::std::string::String>,
        /// The IP addresses of the card.
        pub ip: ::std::vec::Vec<::std::string::String>,
        /// The MSISDNs of the card.
        pub msisdn: ::std::vec::Vec<::std::string::String>,
        /// Indicates whether SMS is enabled.
        pub open_sms: ::std::option::Option<bool>,
        /// The detailed state of a card, a number in a string.
        pub os_status: ::std::option::Option<crate::types::OsStatus>,
        /// The volume used in this cycle, a string with a unit.
        pub period_add_flow: ::std::option::Option<::std::string::String>,
        /// The number of SMS messages used in this cycle, as a string.
        pub period_sms_use: ::std::option::Option<::std::string::String>,
        /// The private network segment. Directional cards only.
        pub private_network_segment: ::std::option::Option<::std::string::String>,
        /// The state of a card, a number in a string. `OsStatus` gives more detail.
        pub status: ::std::option::Option<crate::types::CardStatus>,
        /// The carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
    }
    /// The real-name verification state of a card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RealNameResult {
        /// A human-readable description of the state.
        pub desc: ::std::option::Option<::std::string::String>,
        /// The real-name verification state of the user of a card.
        pub real_name_status: ::std::option::Option<crate::types::RealNameStatus>,
    }
    /// The response of `RebindResumeSingleCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RebindResumeSingleCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the card was unlocked.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The order that `Renew` created.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RenewOrder {
        /// The number of the order that the call created.
        pub order_no: ::std::option::Option<::std::string::String>,
        /// The order number that the caller sent.
        pub serial_no: ::std::option::Option<::std::string::String>,
    }
    /// The response of `Renew`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RenewResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The order that `Renew` created.
        pub data: ::std::option::Option<RenewOrder>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `ResumeSingleCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResumeSingleCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the card was resumed.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// All alerts of the account together.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RiskStatistics {
        /// The number of alerts for a remaining volume below 10 %.
        pub left_flow_percentage_warn_count: ::std::option::Option<i64>,
        /// The number of alerts for stopped cards.
        pub stop_count: ::std::option::Option<i64>,
        /// The number of all alerts. The name is misspelled on the wire (for warning total).
        pub waring_total_count: ::std::option::Option<i64>,
        /// The number of alerts for upcoming expiry.
        pub warning_count: ::std::option::Option<i64>,
    }
    /// The response of `SendMessage`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SendMessageResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// A 64-bit number whose meaning is unknown; presumably the ID of the sending task. The documentation describes
        /// a boolean, but that text is copied from elsewhere.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub data: ::std::option::Option<i64>,
        /// The detailed error code.
        pub dynamic_code: ::std::option::Option<::std::string::String>,
        /// The detailed error message.
        pub dynamic_message: ::std::option::Option<::std::string::String>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The response of `SetCardStopRule`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetCardStopRuleResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the usage cap was set.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// A tag of a card as returned by `AddTagsToCard`. Its ID is a string here and the number `Id` elsewhere
    /// (`CardTag`).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetTag {
        /// The ID of the tag, as a string.
        pub tag_id: ::std::option::Option<::std::string::String>,
        /// The name of the tag.
        pub tag_name: ::std::option::Option<::std::string::String>,
    }
    /// The response of `StopSingleCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StopSingleCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the card was stopped.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// One alert counter, by type of card. `CardStatusStatistics` lists the alert that each counter counts. In the
    /// documented example, the first three members add up to the total.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StopStatistics {
        /// The count for pools, presumably unified pools.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub pool_count: ::std::option::Option<i64>,
        /// The count for same-tier pools.
        pub same_flow_card_count: ::std::option::Option<i64>,
        /// The count for single cards.
        pub single_card_count: ::std::option::Option<i64>,
        /// The total count.
        pub total_count: ::std::option::Option<i64>,
    }
    /// The response of `UpdateAutoRechargeSwitch`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAutoRechargeSwitchResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the switch was set.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The usage through one carrier.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VendorUsage {
        /// The latency in milliseconds, a number in a string.
        pub net_work_delay: ::std::option::Option<::std::string::String>,
        /// The share of this carrier in the usage, in percent, with the percent sign.
        pub ratio: ::std::option::Option<::std::string::String>,
        /// The signal strength, a number in a string. The unit is not documented.
        pub signal_strength: ::std::option::Option<::std::string::String>,
        /// The volume used, a string with a unit.
        pub used_flow: ::std::option::Option<::std::string::String>,
        /// The carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
    }
    /// The response of `VerifyIotCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VerifyIotCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Indicates whether the card is a directional card.
        pub data: ::std::option::Option<bool>,
        /// The error message. Documented successful responses also contain one: check `Success` instead.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// The ID that Alibaba Cloud assigned to the request. Quote it in support requests.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Indicates whether the call succeeded. This is the only reliable success flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The full record of a card; for a multi-network card, the record of the virtual (master) card. The rows of
    /// `ListCardInfo` (`CardInfo`) and child cards (`PsimCard`) have fewer members, some of a different type. Times are
    /// `yyyy-MM-dd HH:mm:ss` in a time zone that is not documented. Volumes are strings whose unit varies.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VsimCardInfo {
        /// The time when the card was activated, `yyyy-MM-dd HH:mm:ss`.
        pub active_time: ::std::option::Option<::std::string::String>,
        /// How a card was activated. The causes are inferred from the names of the values. The text of `ListCardInfo` omits
        /// the underscores in three of the values, but its example contains them; accept both spellings.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub active_type: ::std::option::Option<crate::types::ActiveType>,
        /// The tariff generation.
        pub ali_fee: ::std::option::Option<::std::string::String>,
        /// The order that the card came from.
        pub aliyun_order_id: ::std::option::Option<::std::string::String>,
        /// The name of the APN.
        pub apn_name: ::std::option::Option<::std::string::String>,
        /// Indicates whether the card is resumed automatically in the next month after its usage cap stopped it.
        pub auto_limit_resume: ::std::option::Option<bool>,
        /// Indicates whether the card is unlocked automatically after it moved to another device.
        pub auto_rebind_reuse: ::std::option::Option<bool>,
        /// The usage, in KB, at which the speed of this card is reduced. Documented as not supported yet.
        pub card_limit_speed_threshold: ::std::option::Option<i32>,
        /// The usage, in KB, at which this card is stopped. Documented as not supported yet.
        pub card_limit_stop_threshold: ::std::option::Option<i32>,
        /// The verification state of a card, a number in a string.
        pub certify_status: ::std::option::Option<crate::types::CertifyStatus>,
        /// The verification method of a card. The documentation lists one value.
        pub certify_type: ::std::option::Option<crate::types::CertifyType>,
        /// The instance ID of the package credential.
        pub credential_instance_id: ::std::option::Option<::std::string::String>,
        /// The usage, in KB, at which the speed of the cards of the credential is reduced. Documented as not supported
        /// yet.
        pub credential_limit_speed_threshold: ::std::option::Option<i32>,
        /// The usage at which the cards of the credential are stopped. The unit is presumably that of
        /// `FlowThresholdUnit`.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub credential_limit_stop_threshold: ::std::option::Option<i32>,
        /// The package credential.
        pub credential_no: ::std::option::Option<::std::string::String>,
        /// The type of the package credential. No list of values is documented; the examples differ in kind
        /// (`unityPayPool`, `CT-SC-M-1-30M`).
        pub credential_type: ::std::option::Option<::std::string::String>,
        /// The data tier, a volume with its unit.
        pub data_level: ::std::option::Option<::std::string::String>,
        /// The traffic type of a card or an order.
        pub data_type: ::std::option::Option<crate::types::DataType>,
        /// The IMEI of the device that the card is bound to.
        pub device_imei: ::std::option::Option<::std::string::String>,
        /// The ID of the directional group. It is a string here and a number in `ListCardInfo`.
        pub directional_group_id: ::std::option::Option<::std::string::String>,
        /// The name of the directional group.
        pub directional_group_name: ::std::option::Option<::std::string::String>,
        /// The time when the package expires, `yyyy-MM-dd HH:mm:ss`.
        pub expire_time: ::std::option::Option<::std::string::String>,
        /// The unit of the thresholds.
        pub flow_threshold_unit: ::std::option::Option<::std::string::String>,
        /// The ICCID of the card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// The IMSIs of the card.
        pub imsi: ::std::vec::Vec<::std::string::String>,
        /// The IP addresses of the card.
        pub ip: ::std::vec::Vec<::std::string::String>,
        /// Indicates whether the package is renewed automatically.
        pub is_auto_recharge: ::std::option::Option<bool>,
        /// The MSISDNs of the card.
        pub msisdn: ::std::vec::Vec<::std::string::String>,
        /// The notification ID of the automation rule.
        pub notify_id: ::std::option::Option<::std::string::String>,
        /// The time when the account of the card was opened, `yyyy-MM-dd HH:mm:ss`.
        pub open_account_time: ::std::option::Option<::std::string::String>,
        /// Indicates whether SMS is enabled.
        pub open_sms: ::std::option::Option<bool>,
        /// The detailed state of a card, a number in a string.
        pub os_status: ::std::option::Option<crate::types::OsStatus>,
        /// The billing cycle, a number in a string.
        pub period: ::std::option::Option<crate::types::BillingCycle>,
        /// The volume used in this cycle, a string with a unit.
        pub period_add_flow: ::std::option::Option<::std::string::String>,
        /// The volume remaining in this cycle, a string with a unit.
        pub period_rest_flow: ::std::option::Option<::std::string::String>,
        /// The number of SMS messages used in this cycle, as a string.
        pub period_sms_use: ::std::option::Option<::std::string::String>,
        /// The private network segment. Directional cards only.
        pub private_network_segment: ::std::option::Option<::std::string::String>,
        /// The form factor of a SIM. SMD parts are soldered on.
        pub sim_type: ::std::option::Option<crate::types::SimType>,
        /// The state of a card, a number in a string. `OsStatus` gives more detail.
        pub status: ::std::option::Option<crate::types::CardStatus>,
        /// The tags of the card.
        pub tag_list: ::std::vec::Vec<CardTag>,
        /// The carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
        /// The instance ID of the card. It is a 32-bit integer here and a 64-bit integer in `ListCardInfo`.
        pub vsim_instance_id: ::std::option::Option<i32>,
    }
    impl Wire for AddCardToDirectionalGroupResponse {
        const NAME: &'static str = "AddCardToDirectionalGroupResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for AddDirectionalAddressResponse {
        const NAME: &'static str = "AddDirectionalAddressResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for AddDirectionalCardResponse {
        const NAME: &'static str = "AddDirectionalCardResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_text(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for AddDirectionalGroupResponse {
        const NAME: &'static str = "AddDirectionalGroupResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_int(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for AddTagsToCardResponse {
        const NAME: &'static str = "AddTagsToCardResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::list(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.request_id = lenient::opt_text(value)?,
                4 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_list(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for AddedCards {
        const NAME: &'static str = "AddedCards";
        const MEMBERS: &'static [&'static str] = &["Result", "SerialNo"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.result = lenient::opt_truth(value)?,
                1 => self.serial_no = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Result", &self.result)?;
            wire::put_some(out, "SerialNo", &self.serial_no)?;
            Ok(())
        }
    }
    impl Wire for BatchAddDirectionalAddressResponse {
        const NAME: &'static str = "BatchAddDirectionalAddressResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for CardDayFlow {
        const NAME: &'static str = "CardDayFlow";
        const MEMBERS: &'static [&'static str] = &["Day", "Flow"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.day = lenient::opt_text(value)?,
                1 => self.flow = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Day", &self.day)?;
            wire::put_some(out, "Flow", &self.flow)?;
            Ok(())
        }
    }
    impl Wire for CardDetail {
        const NAME: &'static str = "CardDetail";
        const MEMBERS: &'static [&'static str] = &["ListPsimCards", "VsimCardInfo"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.list_psim_cards = lenient::list(value)?,
                1 => self.vsim_card_info = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "ListPsimCards", &self.list_psim_cards)?;
            wire::put_some(out, "VsimCardInfo", &self.vsim_card_info)?;
            Ok(())
        }
    }
    impl Wire for CardDirectionalAddress {
        const NAME: &'static str = "CardDirectionalAddress";
        const MEMBERS: &'static [&'static str] = &[
            "Address",
            "AddressType",
            "GroupId",
            "Source",
            "State",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.address = lenient::opt_text(value)?,
                1 => self.address_type = lenient::opt(value)?,
                2 => self.group_id = lenient::opt_text(value)?,
                3 => self.source = lenient::opt(value)?,
                4 => self.state = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Address", &self.address)?;
            wire::put_some(out, "AddressType", &self.address_type)?;
            wire::put_some(out, "GroupId", &self.group_id)?;
            wire::put_some(out, "Source", &self.source)?;
            wire::put_some(out, "State", &self.state)?;
            Ok(())
        }
    }
    impl Wire for CardDirectionalAddressPage {
        const NAME: &'static str = "CardDirectionalAddressPage";
        const MEMBERS: &'static [&'static str] = &[
            "List",
            "PageCount",
            "PageNo",
            "PageSize",
            "Total",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.list = lenient::list(value)?,
                1 => self.page_count = lenient::opt_int(value)?,
                2 => self.page_no = lenient::opt_int(value)?,
                3 => self.page_size = lenient::opt_int(value)?,
                4 => self.total = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "List", &self.list)?;
            wire::put_some(out, "PageCount", &self.page_count)?;
            wire::put_some(out, "PageNo", &self.page_no)?;
            wire::put_some(out, "PageSize", &self.page_size)?;
            wire::put_some(out, "Total", &self.total)?;
            Ok(())
        }
    }
    impl Wire for CardFlowInfo {
        const NAME: &'static str = "CardFlowInfo";
        const MEMBERS: &'static [&'static str] = &[
            "ListCardMonthFlow",
            "ListPackageDTO",
            "ListVendorDetail",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.list_card_month_flow = lenient::list(value)?,
                1 => self.list_package_dto = lenient::list(value)?,
                2 => self.list_vendor_detail = lenient::list(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "ListCardMonthFlow", &self.list_card_month_flow)?;
            wire::put_list(out, "ListPackageDTO", &self.list_package_dto)?;
            wire::put_list(out, "ListVendorDetail", &self.list_vendor_detail)?;
            Ok(())
        }
    }
    impl Wire for CardInfo {
        const NAME: &'static str = "CardInfo";
        const MEMBERS: &'static [&'static str] = &[
            "ActiveTime",
            "ActiveType",
            "AliFee",
            "AliyunOrderId",
            "ApnName",
            "CertifyType",
            "CredentialInstanceId",
            "CredentialNo",
            "CredentialType",
            "DataLevel",
            "DataType",
            "DirectionalGroupId",
            "DirectionalGroupName",
            "ExpireTime",
            "FlowLatestModifiedTime",
            "Iccid",
            "Imsi",
            "IsAutoRecharge",
            "Msisdn",
            "NetworkType",
            "NotifyId",
            "OpenAccountTime",
            "OsStatus",
            "Period",
            "PeriodAddFlow",
            "PeriodRestFlow",
            "PeriodSmsUse",
            "PrivateNetworkSegment",
            "Remark",
            "SimType",
            "Status",
            "TagList",
            "Vendor",
            "VsimInstanceId",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.active_time = lenient::opt_text(value)?,
                1 => self.active_type = lenient::opt(value)?,
                2 => self.ali_fee = lenient::opt_text(value)?,
                3 => self.aliyun_order_id = lenient::opt_text(value)?,
                4 => self.apn_name = lenient::opt_text(value)?,
                5 => self.certify_type = lenient::opt(value)?,
                6 => self.credential_instance_id = lenient::opt_text(value)?,
                7 => self.credential_no = lenient::opt_text(value)?,
                8 => self.credential_type = lenient::opt_text(value)?,
                9 => self.data_level = lenient::opt_text(value)?,
                10 => self.data_type = lenient::opt(value)?,
                11 => self.directional_group_id = lenient::opt_int(value)?,
                12 => self.directional_group_name = lenient::opt_text(value)?,
                13 => self.expire_time = lenient::opt_text(value)?,
                14 => self.flow_latest_modified_time = lenient::opt_text(value)?,
                15 => self.iccid = lenient::opt_text(value)?,
                16 => self.imsi = lenient::list_text(value)?,
                17 => self.is_auto_recharge = lenient::opt_truth(value)?,
                18 => self.msisdn = lenient::list_text(value)?,
                19 => self.network_type = lenient::opt(value)?,
                20 => self.notify_id = lenient::opt_text(value)?,
                21 => self.open_account_time = lenient::opt_text(value)?,
                22 => self.os_status = lenient::opt(value)?,
                23 => self.period = lenient::opt(value)?,
                24 => self.period_add_flow = lenient::opt_text(value)?,
                25 => self.period_rest_flow = lenient::opt_text(value)?,
                26 => self.period_sms_use = lenient::opt_text(value)?,
                27 => self.private_network_segment = lenient::opt_text(value)?,
                28 => self.remark = lenient::opt_text(value)?,
                29 => self.sim_type = lenient::opt(value)?,
                30 => self.status = lenient::opt(value)?,
                31 => self.tag_list = lenient::list(value)?,
                32 => self.vendor = lenient::opt(value)?,
                33 => self.vsim_instance_id = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "ActiveTime", &self.active_time)?;
            wire::put_some(out, "ActiveType", &self.active_type)?;
            wire::put_some(out, "AliFee", &self.ali_fee)?;
            wire::put_some(out, "AliyunOrderId", &self.aliyun_order_id)?;
            wire::put_some(out, "ApnName", &self.apn_name)?;
            wire::put_some(out, "CertifyType", &self.certify_type)?;
            wire::put_some(out, "CredentialInstanceId", &self.credential_instance_id)?;
            wire::put_some(out, "CredentialNo", &self.credential_no)?;
            wire::put_some(out, "CredentialType", &self.credential_type)?;
            wire::put_some(out, "DataLevel", &self.data_level)?;
            wire::put_some(out, "DataType", &self.data_type)?;
            wire::put_some(out, "DirectionalGroupId", &self.directional_group_id)?;
            wire::put_some(out, "DirectionalGroupName", &self.directional_group_name)?;
            wire::put_some(out, "ExpireTime", &self.expire_time)?;
            wire::put_some(
                out,
                "FlowLatestModifiedTime",
                &self.flow_latest_modified_time,
            )?;
            wire::put_some(out, "Iccid", &self.iccid)?;
            wire::put_list(out, "Imsi", &self.imsi)?;
            wire::put_some(out, "IsAutoRecharge", &self.is_auto_recharge)?;
            wire::put_list(out, "Msisdn", &self.msisdn)?;
            wire::put_some(out, "NetworkType", &self.network_type)?;
            wire::put_some(out, "NotifyId", &self.notify_id)?;
            wire::put_some(out, "OpenAccountTime", &self.open_account_time)?;
            wire::put_some(out, "OsStatus", &self.os_status)?;
            wire::put_some(out, "Period", &self.period)?;
            wire::put_some(out, "PeriodAddFlow", &self.period_add_flow)?;
            wire::put_some(out, "PeriodRestFlow", &self.period_rest_flow)?;
            wire::put_some(out, "PeriodSmsUse", &self.period_sms_use)?;
            wire::put_some(out, "PrivateNetworkSegment", &self.private_network_segment)?;
            wire::put_some(out, "Remark", &self.remark)?;
            wire::put_some(out, "SimType", &self.sim_type)?;
            wire::put_some(out, "Status", &self.status)?;
            wire::put_list(out, "TagList", &self.tag_list)?;
            wire::put_some(out, "Vendor", &self.vendor)?;
            wire::put_some(out, "VsimInstanceId", &self.vsim_instance_id)?;
            Ok(())
        }
    }
    impl Wire for CardInfoPage {
        const NAME: &'static str = "CardInfoPage";
        const MEMBERS: &'static [&'static str] = &[
            "List",
            "PageCount",
            "PageNo",
            "PageSize",
            "Total",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.list = lenient::list(value)?,
                1 => self.page_count = lenient::opt_int(value)?,
                2 => self.page_no = lenient::opt_int(value)?,
                3 => self.page_size = lenient::opt_int(value)?,
                4 => self.total = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "List", &self.list)?;
            wire::put_some(out, "PageCount", &self.page_count)?;
            wire::put_some(out, "PageNo", &self.page_no)?;
            wire::put_some(out, "PageSize", &self.page_size)?;
            wire::put_some(out, "Total", &self.total)?;
            Ok(())
        }
    }
    impl Wire for CardMonthFlow {
        const NAME: &'static str = "CardMonthFlow";
        const MEMBERS: &'static [&'static str] = &["FlowCount", "ListDayFlow", "Month"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.flow_count = lenient::opt_text(value)?,
                1 => self.list_day_flow = lenient::list(value)?,
                2 => self.month = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "FlowCount", &self.flow_count)?;
            wire::put_list(out, "ListDayFlow", &self.list_day_flow)?;
            wire::put_some(out, "Month", &self.month)?;
            Ok(())
        }
    }
    impl Wire for CardPackage {
        const NAME: &'static str = "CardPackage";
        const MEMBERS: &'static [&'static str] = &[
            "EffectiveTime",
            "ExpireTime",
            "PackageName",
            "Remark",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.effective_time = lenient::opt_text(value)?,
                1 => self.expire_time = lenient::opt_text(value)?,
                2 => self.package_name = lenient::opt_text(value)?,
                3 => self.remark = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "EffectiveTime", &self.effective_time)?;
            wire::put_some(out, "ExpireTime", &self.expire_time)?;
            wire::put_some(out, "PackageName", &self.package_name)?;
            wire::put_some(out, "Remark", &self.remark)?;
            Ok(())
        }
    }
    impl Wire for CardRealStatus {
        const NAME: &'static str = "CardRealStatus";
        const MEMBERS: &'static [&'static str] = &[
            "Gprs",
            "Iccid",
            "Online",
            "SerialNo",
            "Status",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.gprs = lenient::opt_truth(value)?,
                1 => self.iccid = lenient::opt_text(value)?,
                2 => self.online = lenient::opt_truth(value)?,
                3 => self.serial_no = lenient::opt_text(value)?,
                4 => self.status = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Gprs", &self.gprs)?;
            wire::put_some(out, "Iccid", &self.iccid)?;
            wire::put_some(out, "Online", &self.online)?;
            wire::put_some(out, "SerialNo", &self.serial_no)?;
            wire::put_some(out, "Status", &self.status)?;
            Ok(())
        }
    }
    impl Wire for CardStateDistribution {
        const NAME: &'static str = "CardStateDistribution";
        const MEMBERS: &'static [&'static str] = &[
            "CardCount",
            "DestoryedCount",
            "ShutDownCount",
            "StopCount",
            "TestCount",
            "UnusedCount",
            "UsingCount",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.card_count = lenient::opt_int(value)?,
                1 => self.destoryed_count = lenient::opt_int(value)?,
                2 => self.shut_down_count = lenient::opt_int(value)?,
                3 => self.stop_count = lenient::opt_int(value)?,
                4 => self.test_count = lenient::opt_int(value)?,
                5 => self.unused_count = lenient::opt_int(value)?,
                6 => self.using_count = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "CardCount", &self.card_count)?;
            wire::put_some(out, "DestoryedCount", &self.destoryed_count)?;
            wire::put_some(out, "ShutDownCount", &self.shut_down_count)?;
            wire::put_some(out, "StopCount", &self.stop_count)?;
            wire::put_some(out, "TestCount", &self.test_count)?;
            wire::put_some(out, "UnusedCount", &self.unused_count)?;
            wire::put_some(out, "UsingCount", &self.using_count)?;
            Ok(())
        }
    }
    impl Wire for CardStatusStatistics {
        const NAME: &'static str = "CardStatusStatistics";
        const MEMBERS: &'static [&'static str] = &[
            "ErrorStopStatisticsDTO",
            "ExhaustStopStatisticsDTO",
            "ExpireStopStatisticsDTO",
            "FlowOutStatisticsDTO",
            "ManageStopStatisticsDTO",
            "RiskWaringStatisticsDTO",
            "SingCardPeriodLeftFlowWarnDTO",
            "UnCertifiedStopStatisticsDTO",
            "UnbindResumeStatisticsDTO",
            "WeekWarnStatisticsDTO",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.error_stop_statistics_dto = lenient::opt(value)?,
                1 => self.exhaust_stop_statistics_dto = lenient::opt(value)?,
                2 => self.expire_stop_statistics_dto = lenient::opt(value)?,
                3 => self.flow_out_statistics_dto = lenient::opt(value)?,
                4 => self.manage_stop_statistics_dto = lenient::opt(value)?,
                5 => self.risk_waring_statistics_dto = lenient::opt(value)?,
                6 => self.sing_card_period_left_flow_warn_dto = lenient::opt(value)?,
                7 => self.un_certified_stop_statistics_dto = lenient::opt(value)?,
                8 => self.unbind_resume_statistics_dto = lenient::opt(value)?,
                9 => self.week_warn_statistics_dto = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(
                out,
                "ErrorStopStatisticsDTO",
                &self.error_stop_statistics_dto,
            )?;
            wire::put_some(
                out,
                "ExhaustStopStatisticsDTO",
                &self.exhaust_stop_statistics_dto,
            )?;
            wire::put_some(
                out,
                "ExpireStopStatisticsDTO",
                &self.expire_stop_statistics_dto,
            )?;
            wire::put_some(out, "FlowOutStatisticsDTO", &self.flow_out_statistics_dto)?;
            wire::put_some(
                out,
                "ManageStopStatisticsDTO",
                &self.manage_stop_statistics_dto,
            )?;
            wire::put_some(
                out,
                "RiskWaringStatisticsDTO",
                &self.risk_waring_statistics_dto,
            )?;
            wire::put_some(
                out,
                "SingCardPeriodLeftFlowWarnDTO",
                &self.sing_card_period_left_flow_warn_dto,
            )?;
            wire::put_some(
                out,
                "UnCertifiedStopStatisticsDTO",
                &self.un_certified_stop_statistics_dto,
            )?;
            wire::put_some(
                out,
                "UnbindResumeStatisticsDTO",
                &self.unbind_resume_statistics_dto,
            )?;
            wire::put_some(
                out,
                "WeekWarnStatisticsDTO",
                &self.week_warn_statistics_dto,
            )?;
            Ok(())
        }
    }
    impl Wire for CardTag {
        const NAME: &'static str = "CardTag";
        const MEMBERS: &'static [&'static str] = &["Id", "TagName"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.id = lenient::opt_int(value)?,
                1 => self.tag_name = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Id", &self.id)?;
            wire::put_some(out, "TagName", &self.tag_name)?;
            Ok(())
        }
    }
    impl Wire for CredentialPoolStatistics {
        const NAME: &'static str = "CredentialPoolStatistics";
        const MEMBERS: &'static [&'static str] = &[
            "CardActiveNum",
            "CardTotalNum",
            "CredentialInstanceId",
            "CredentialNO",
            "CredentialType",
            "EffectiveAvailableFlow",
            "EffectiveTotalFlow",
            "MonthExceedFee",
            "MonthFeatureFee",
            "MonthUsedAmount",
            "PoolAvaiable",
            "PoolGrandTotal",
            "PoolGrandTotalUsed",
            "PoolOutUsed",
            "PoolUsed",
            "SmsUsed",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.card_active_num = lenient::opt_int(value)?,
                1 => self.card_total_num = lenient::opt_int(value)?,
                2 => self.credential_instance_id = lenient::opt_text(value)?,
                3 => self.credential_no = lenient::opt_text(value)?,
                4 => self.credential_type = lenient::opt_text(value)?,
                5 => self.effective_available_flow = lenient::opt_text(value)?,
                6 => self.effective_total_flow = lenient::opt_text(value)?,
                7 => self.month_exceed_fee = lenient::opt_int(value)?,
                8 => self.month_feature_fee = lenient::opt_int(value)?,
                9 => self.month_used_amount = lenient::opt_text(value)?,
                10 => self.pool_avaiable = lenient::opt_text(value)?,
                11 => self.pool_grand_total = lenient::opt_text(value)?,
                12 => self.pool_grand_total_used = lenient::opt_text(value)?,
                13 => self.pool_out_used = lenient::opt_text(value)?,
                14 => self.pool_used = lenient::opt_text(value)?,
                15 => self.sms_used = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "CardActiveNum", &self.card_active_num)?;
            wire::put_some(out, "CardTotalNum", &self.card_total_num)?;
            wire::put_some(out, "CredentialInstanceId", &self.credential_instance_id)?;
            wire::put_some(out, "CredentialNO", &self.credential_no)?;
            wire::put_some(out, "CredentialType", &self.credential_type)?;
            wire::put_some(
                out,
                "EffectiveAvailableFlow",
                &self.effective_available_flow,
            )?;
            wire::put_some(out, "EffectiveTotalFlow", &self.effective_total_flow)?;
            wire::put_some(out, "MonthExceedFee", &self.month_exceed_fee)?;
            wire::put_some(out, "MonthFeatureFee", &self.month_feature_fee)?;
            wire::put_some(out, "MonthUsedAmount", &self.month_used_amount)?;
            wire::put_some(out, "PoolAvaiable", &self.pool_avaiable)?;
            wire::put_some(out, "PoolGrandTotal", &self.pool_grand_total)?;
            wire::put_some(out, "PoolGrandTotalUsed", &self.pool_grand_total_used)?;
            wire::put_some(out, "PoolOutUsed", &self.pool_out_used)?;
            wire::put_some(out, "PoolUsed", &self.pool_used)?;
            wire::put_some(out, "SmsUsed", &self.sms_used)?;
            Ok(())
        }
    }
    impl Wire for DeleteDirectionalAddressResponse {
        const NAME: &'static str = "DeleteDirectionalAddressResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for DeleteDirectionalGroupResponse {
        const NAME: &'static str = "DeleteDirectionalGroupResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for DeliveryInfo {
        const NAME: &'static str = "DeliveryInfo";
        const MEMBERS: &'static [&'static str] = &[
            "Address",
            "BuyerMessage",
            "Mail",
            "Receiver",
            "ZipCode",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.address = lenient::opt_text(value)?,
                1 => self.buyer_message = lenient::opt_text(value)?,
                2 => self.mail = lenient::opt_text(value)?,
                3 => self.receiver = lenient::opt_text(value)?,
                4 => self.zip_code = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Address", &self.address)?;
            wire::put_some(out, "BuyerMessage", &self.buyer_message)?;
            wire::put_some(out, "Mail", &self.mail)?;
            wire::put_some(out, "Receiver", &self.receiver)?;
            wire::put_some(out, "ZipCode", &self.zip_code)?;
            Ok(())
        }
    }
    impl Wire for DirectionalAddress {
        const NAME: &'static str = "DirectionalAddress";
        const MEMBERS: &'static [&'static str] = &[
            "Address",
            "AddressType",
            "GroupId",
            "Source",
            "State",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.address = lenient::opt_text(value)?,
                1 => self.address_type = lenient::opt(value)?,
                2 => self.group_id = lenient::opt_text(value)?,
                3 => self.source = lenient::opt(value)?,
                4 => self.state = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Address", &self.address)?;
            wire::put_some(out, "AddressType", &self.address_type)?;
            wire::put_some(out, "GroupId", &self.group_id)?;
            wire::put_some(out, "Source", &self.source)?;
            wire::put_some(out, "State", &self.state)?;
            Ok(())
        }
    }
    impl Wire for DirectionalAddressPage {
        const NAME: &'static str = "DirectionalAddressPage";
        const MEMBERS: &'static [&'static str] = &[
            "List",
            "PageCount",
            "PageNo",
            "PageSize",
            "Total",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.list = lenient::list(value)?,
                1 => self.page_count = lenient::opt_int(value)?,
                2 => self.page_no = lenient::opt_int(value)?,
                3 => self.page_size = lenient::opt_int(value)?,
                4 => self.total = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "List", &self.list)?;
            wire::put_some(out, "PageCount", &self.page_count)?;
            wire::put_some(out, "PageNo", &self.page_no)?;
            wire::put_some(out, "PageSize", &self.page_size)?;
            wire::put_some(out, "Total", &self.total)?;
            Ok(())
        }
    }
    impl Wire for DirectionalDetail {
        const NAME: &'static str = "DirectionalDetail";
        const MEMBERS: &'static [&'static str] = &[
            "DirectionalGroupId",
            "DirectionalName",
            "PaginationResult",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.directional_group_id = lenient::opt_int(value)?,
                1 => self.directional_name = lenient::opt_text(value)?,
                2 => self.pagination_result = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "DirectionalGroupId", &self.directional_group_id)?;
            wire::put_some(out, "DirectionalName", &self.directional_name)?;
            wire::put_some(out, "PaginationResult", &self.pagination_result)?;
            Ok(())
        }
    }
    impl Wire for ForceActivationResponse {
        const NAME: &'static str = "ForceActivationResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GatewayError {
        const NAME: &'static str = "GatewayError";
        const MEMBERS: &'static [&'static str] = &[
            "AccessDeniedDetail",
            "Code",
            "Description",
            "Detail",
            "HostId",
            "Message",
            "Recommend",
            "RequestId",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.access_denied_detail = lenient::or_default(value)?,
                1 => self.code = lenient::opt_text(value)?,
                2 => self.description = lenient::opt_text(value)?,
                3 => self.detail = lenient::opt_text(value)?,
                4 => self.host_id = lenient::opt_text(value)?,
                5 => self.message = lenient::opt_text(value)?,
                6 => self.recommend = lenient::opt_text(value)?,
                7 => self.request_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_map(out, "AccessDeniedDetail", &self.access_denied_detail)?;
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Description", &self.description)?;
            wire::put_some(out, "Detail", &self.detail)?;
            wire::put_some(out, "HostId", &self.host_id)?;
            wire::put_some(out, "Message", &self.message)?;
            wire::put_some(out, "Recommend", &self.recommend)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            Ok(())
        }
    }
    impl Wire for GetCardDetailResponse {
        const NAME: &'static str = "GetCardDetailResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GetCardFlowInfoResponse {
        const NAME: &'static str = "GetCardFlowInfoResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GetCardLatestFlowResponse {
        const NAME: &'static str = "GetCardLatestFlowResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_text(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GetCardRealStatusResponse {
        const NAME: &'static str = "GetCardRealStatusResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::list(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_list(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GetCardStatusStatisticsResponse {
        const NAME: &'static str = "GetCardStatusStatisticsResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GetCredentialPoolStatisticsResponse {
        const NAME: &'static str = "GetCredentialPoolStatisticsResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.request_id = lenient::opt_text(value)?,
                4 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GetOperateResultResponse {
        const NAME: &'static str = "GetOperateResultResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GetRealNameStatusResponse {
        const NAME: &'static str = "GetRealNameStatusResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for GetSimCardStateDistributionResponse {
        const NAME: &'static str = "GetSimCardStateDistributionResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.request_id = lenient::opt_text(value)?,
                4 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for ListCardInfoResponse {
        const NAME: &'static str = "ListCardInfoResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for ListDirectionalAddressResponse {
        const NAME: &'static str = "ListDirectionalAddressResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for ListDirectionalDetailResponse {
        const NAME: &'static str = "ListDirectionalDetailResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for ListOrderResponse {
        const NAME: &'static str = "ListOrderResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for LowVolumeStatistics {
        const NAME: &'static str = "LowVolumeStatistics";
        const MEMBERS: &'static [&'static str] = &[
            "LessFlowPercentage10Count",
            "LessFlowPercentage30Count",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.less_flow_percentage10_count = lenient::opt_int(value)?,
                1 => self.less_flow_percentage30_count = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(
                out,
                "LessFlowPercentage10Count",
                &self.less_flow_percentage10_count,
            )?;
            wire::put_some(
                out,
                "LessFlowPercentage30Count",
                &self.less_flow_percentage30_count,
            )?;
            Ok(())
        }
    }
    impl Wire for OperateResult {
        const NAME: &'static str = "OperateResult";
        const MEMBERS: &'static [&'static str] = &[
            "ExecuteResult",
            "OperateType",
            "Result",
            "Status",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.execute_result = lenient::opt_text(value)?,
                1 => self.operate_type = lenient::opt_text(value)?,
                2 => self.result = lenient::opt_truth(value)?,
                3 => self.status = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "ExecuteResult", &self.execute_result)?;
            wire::put_some(out, "OperateType", &self.operate_type)?;
            wire::put_some(out, "Result", &self.result)?;
            wire::put_some(out, "Status", &self.status)?;
            Ok(())
        }
    }
    impl Wire for Order {
        const NAME: &'static str = "Order";
        const MEMBERS: &'static [&'static str] = &[
            "AliFee",
            "ApnName",
            "ApnRegion",
            "BillingCycle",
            "BuyNum",
            "CardPayCount",
            "CredentialNo",
            "CredentialPackage",
            "DataLevel",
            "DeliveryInfo",
            "ExpressNoList",
            "FlowType",
            "FunctionFee",
            "NetworkType",
            "OrderDetailUrl",
            "OrderId",
            "OrderInfo",
            "OrderStatus",
            "OrderType",
            "PayDuration",
            "PayTime",
            "PoolCapacity",
            "PoolCapacityUnit",
            "PoolNo",
            "ResourceQuantity",
            "Vendor",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.ali_fee = lenient::opt_text(value)?,
                1 => self.apn_name = lenient::opt_text(value)?,
                2 => self.apn_region = lenient::opt_text(value)?,
                3 => self.billing_cycle = lenient::opt(value)?,
                4 => self.buy_num = lenient::opt_int(value)?,
                5 => self.card_pay_count = lenient::opt_text(value)?,
                6 => self.credential_no = lenient::opt_text(value)?,
                7 => self.credential_package = lenient::opt_text(value)?,
                8 => self.data_level = lenient::opt_text(value)?,
                9 => self.delivery_info = lenient::opt(value)?,
                10 => self.express_no_list = lenient::list_text(value)?,
                11 => self.flow_type = lenient::opt(value)?,
                12 => self.function_fee = lenient::opt_int(value)?,
                13 => self.network_type = lenient::opt(value)?,
                14 => self.order_detail_url = lenient::opt_text(value)?,
                15 => self.order_id = lenient::opt_text(value)?,
                16 => self.order_info = lenient::opt_text(value)?,
                17 => self.order_status = lenient::opt(value)?,
                18 => self.order_type = lenient::opt(value)?,
                19 => self.pay_duration = lenient::opt_text(value)?,
                20 => self.pay_time = lenient::opt_text(value)?,
                21 => self.pool_capacity = lenient::opt_text(value)?,
                22 => self.pool_capacity_unit = lenient::opt_text(value)?,
                23 => self.pool_no = lenient::opt_text(value)?,
                24 => self.resource_quantity = lenient::opt_int(value)?,
                25 => self.vendor = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "AliFee", &self.ali_fee)?;
            wire::put_some(out, "ApnName", &self.apn_name)?;
            wire::put_some(out, "ApnRegion", &self.apn_region)?;
            wire::put_some(out, "BillingCycle", &self.billing_cycle)?;
            wire::put_some(out, "BuyNum", &self.buy_num)?;
            wire::put_some(out, "CardPayCount", &self.card_pay_count)?;
            wire::put_some(out, "CredentialNo", &self.credential_no)?;
            wire::put_some(out, "CredentialPackage", &self.credential_package)?;
            wire::put_some(out, "DataLevel", &self.data_level)?;
            wire::put_some(out, "DeliveryInfo", &self.delivery_info)?;
            wire::put_list(out, "ExpressNoList", &self.express_no_list)?;
            wire::put_some(out, "FlowType", &self.flow_type)?;
            wire::put_some(out, "FunctionFee", &self.function_fee)?;
            wire::put_some(out, "NetworkType", &self.network_type)?;
            wire::put_some(out, "OrderDetailUrl", &self.order_detail_url)?;
            wire::put_some(out, "OrderId", &self.order_id)?;
            wire::put_some(out, "OrderInfo", &self.order_info)?;
            wire::put_some(out, "OrderStatus", &self.order_status)?;
            wire::put_some(out, "OrderType", &self.order_type)?;
            wire::put_some(out, "PayDuration", &self.pay_duration)?;
            wire::put_some(out, "PayTime", &self.pay_time)?;
            wire::put_some(out, "PoolCapacity", &self.pool_capacity)?;
            wire::put_some(out, "PoolCapacityUnit", &self.pool_capacity_unit)?;
            wire::put_some(out, "PoolNo", &self.pool_no)?;
            wire::put_some(out, "ResourceQuantity", &self.resource_quantity)?;
            wire::put_some(out, "Vendor", &self.vendor)?;
            Ok(())
        }
    }
    impl Wire for OrderPage {
        const NAME: &'static str = "OrderPage";
        const MEMBERS: &'static [&'static str] = &[
            "List",
            "PageCount",
            "PageNo",
            "PageSize",
            "Total",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.list = lenient::list(value)?,
                1 => self.page_count = lenient::opt_int(value)?,
                2 => self.page_no = lenient::opt_int(value)?,
                3 => self.page_size = lenient::opt_int(value)?,
                4 => self.total = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "List", &self.list)?;
            wire::put_some(out, "PageCount", &self.page_count)?;
            wire::put_some(out, "PageNo", &self.page_no)?;
            wire::put_some(out, "PageSize", &self.page_size)?;
            wire::put_some(out, "Total", &self.total)?;
            Ok(())
        }
    }
    impl Wire for PsimCard {
        const NAME: &'static str = "PsimCard";
        const MEMBERS: &'static [&'static str] = &[
            "ApnName",
            "CertifyStatus",
            "Iccid",
            "Imsi",
            "Ip",
            "Msisdn",
            "OpenSms",
            "OsStatus",
            "PeriodAddFlow",
            "PeriodSmsUse",
            "PrivateNetworkSegment",
            "Status",
            "Vendor",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.apn_name = lenient::opt_text(value)?,
                1 => self.certify_status = lenient::opt(value)?,
                2 => self.iccid = lenient::opt_text(value)?,
                3 => self.imsi = lenient::list_text(value)?,
                4 => self.ip = lenient::list_text(value)?,
                5 => self.msisdn = lenient::list_text(value)?,
                6 => self.open_sms = lenient::opt_truth(value)?,
                7 => self.os_status = lenient::opt(value)?,
                8 => self.period_add_flow = lenient::opt_text(value)?,
                9 => self.period_sms_use = lenient::opt_text(value)?,
                10 => self.private_network_segment = lenient::opt_text(value)?,
                11 => self.status = lenient::opt(value)?,
                12 => self.vendor = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "ApnName", &self.apn_name)?;
            wire::put_some(out, "CertifyStatus", &self.certify_status)?;
            wire::put_some(out, "Iccid", &self.iccid)?;
            wire::put_list(out, "Imsi", &self.imsi)?;
            wire::put_list(out, "Ip", &self.ip)?;
            wire::put_list(out, "Msisdn", &self.msisdn)?;
            wire::put_some(out, "OpenSms", &self.open_sms)?;
            wire::put_some(out, "OsStatus", &self.os_status)?;
            wire::put_some(out, "PeriodAddFlow", &self.period_add_flow)?;
            wire::put_some(out, "PeriodSmsUse", &self.period_sms_use)?;
            wire::put_some(out, "PrivateNetworkSegment", &self.private_network_segment)?;
            wire::put_some(out, "Status", &self.status)?;
            wire::put_some(out, "Vendor", &self.vendor)?;
            Ok(())
        }
    }
    impl Wire for RealNameResult {
        const NAME: &'static str = "RealNameResult";
        const MEMBERS: &'static [&'static str] = &["Desc", "RealNameStatus"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.desc = lenient::opt_text(value)?,
                1 => self.real_name_status = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Desc", &self.desc)?;
            wire::put_some(out, "RealNameStatus", &self.real_name_status)?;
            Ok(())
        }
    }
    impl Wire for RebindResumeSingleCardResponse {
        const NAME: &'static str = "RebindResumeSingleCardResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for RenewOrder {
        const NAME: &'static str = "RenewOrder";
        const MEMBERS: &'static [&'static str] = &["OrderNo", "SerialNo"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.order_no = lenient::opt_text(value)?,
                1 => self.serial_no = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "OrderNo", &self.order_no)?;
            wire::put_some(out, "SerialNo", &self.serial_no)?;
            Ok(())
        }
    }
    impl Wire for RenewResponse {
        const NAME: &'static str = "RenewResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for ResumeSingleCardResponse {
        const NAME: &'static str = "ResumeSingleCardResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for RiskStatistics {
        const NAME: &'static str = "RiskStatistics";
        const MEMBERS: &'static [&'static str] = &[
            "LeftFlowPercentageWarnCount",
            "StopCount",
            "WaringTotalCount",
            "WarningCount",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.left_flow_percentage_warn_count = lenient::opt_int(value)?,
                1 => self.stop_count = lenient::opt_int(value)?,
                2 => self.waring_total_count = lenient::opt_int(value)?,
                3 => self.warning_count = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(
                out,
                "LeftFlowPercentageWarnCount",
                &self.left_flow_percentage_warn_count,
            )?;
            wire::put_some(out, "StopCount", &self.stop_count)?;
            wire::put_some(out, "WaringTotalCount", &self.waring_total_count)?;
            wire::put_some(out, "WarningCount", &self.warning_count)?;
            Ok(())
        }
    }
    impl Wire for SendMessageResponse {
        const NAME: &'static str = "SendMessageResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "DynamicCode",
            "DynamicMessage",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_int(value)?,
                2 => self.dynamic_code = lenient::opt_text(value)?,
                3 => self.dynamic_message = lenient::opt_text(value)?,
                4 => self.error_message = lenient::opt_text(value)?,
                5 => self.localized_message = lenient::opt_text(value)?,
                6 => self.request_id = lenient::opt_text(value)?,
                7 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "DynamicCode", &self.dynamic_code)?;
            wire::put_some(out, "DynamicMessage", &self.dynamic_message)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for SetCardStopRuleResponse {
        const NAME: &'static str = "SetCardStopRuleResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for SetTag {
        const NAME: &'static str = "SetTag";
        const MEMBERS: &'static [&'static str] = &["TagId", "TagName"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.tag_id = lenient::opt_text(value)?,
                1 => self.tag_name = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "TagId", &self.tag_id)?;
            wire::put_some(out, "TagName", &self.tag_name)?;
            Ok(())
        }
    }
    impl Wire for StopSingleCardResponse {
        const NAME: &'static str = "StopSingleCardResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for StopStatistics {
        const NAME: &'static str = "StopStatistics";
        const MEMBERS: &'static [&'static str] = &[
            "PoolCount",
            "SameFlowCardCount",
            "SingleCardCount",
            "TotalCount",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.pool_count = lenient::opt_int(value)?,
                1 => self.same_flow_card_count = lenient::opt_int(value)?,
                2 => self.single_card_count = lenient::opt_int(value)?,
                3 => self.total_count = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "PoolCount", &self.pool_count)?;
            wire::put_some(out, "SameFlowCardCount", &self.same_flow_card_count)?;
            wire::put_some(out, "SingleCardCount", &self.single_card_count)?;
            wire::put_some(out, "TotalCount", &self.total_count)?;
            Ok(())
        }
    }
    impl Wire for UpdateAutoRechargeSwitchResponse {
        const NAME: &'static str = "UpdateAutoRechargeSwitchResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for VendorUsage {
        const NAME: &'static str = "VendorUsage";
        const MEMBERS: &'static [&'static str] = &[
            "NetWorkDelay",
            "Ratio",
            "SignalStrength",
            "UsedFlow",
            "Vendor",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.net_work_delay = lenient::opt_text(value)?,
                1 => self.ratio = lenient::opt_text(value)?,
                2 => self.signal_strength = lenient::opt_text(value)?,
                3 => self.used_flow = lenient::opt_text(value)?,
                4 => self.vendor = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "NetWorkDelay", &self.net_work_delay)?;
            wire::put_some(out, "Ratio", &self.ratio)?;
            wire::put_some(out, "SignalStrength", &self.signal_strength)?;
            wire::put_some(out, "UsedFlow", &self.used_flow)?;
            wire::put_some(out, "Vendor", &self.vendor)?;
            Ok(())
        }
    }
    impl Wire for VerifyIotCardResponse {
        const NAME: &'static str = "VerifyIotCardResponse";
        const MEMBERS: &'static [&'static str] = &[
            "Code",
            "Data",
            "ErrorMessage",
            "LocalizedMessage",
            "RequestId",
            "Success",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::opt_text(value)?,
                1 => self.data = lenient::opt_truth(value)?,
                2 => self.error_message = lenient::opt_text(value)?,
                3 => self.localized_message = lenient::opt_text(value)?,
                4 => self.request_id = lenient::opt_text(value)?,
                5 => self.success = lenient::opt_truth(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "Code", &self.code)?;
            wire::put_some(out, "Data", &self.data)?;
            wire::put_some(out, "ErrorMessage", &self.error_message)?;
            wire::put_some(out, "LocalizedMessage", &self.localized_message)?;
            wire::put_some(out, "RequestId", &self.request_id)?;
            wire::put_some(out, "Success", &self.success)?;
            Ok(())
        }
    }
    impl Wire for VsimCardInfo {
        const NAME: &'static str = "VsimCardInfo";
        const MEMBERS: &'static [&'static str] = &[
            "ActiveTime",
            "ActiveType",
            "AliFee",
            "AliyunOrderId",
            "ApnName",
            "AutoLimitResume",
            "AutoRebindReuse",
            "CardLimitSpeedThreshold",
            "CardLimitStopThreshold",
            "CertifyStatus",
            "CertifyType",
            "CredentialInstanceId",
            "CredentialLimitSpeedThreshold",
            "CredentialLimitStopThreshold",
            "CredentialNo",
            "CredentialType",
            "DataLevel",
            "DataType",
            "DeviceImei",
            "DirectionalGroupId",
            "DirectionalGroupName",
            "ExpireTime",
            "FlowThresholdUnit",
            "Iccid",
            "Imsi",
            "Ip",
            "IsAutoRecharge",
            "Msisdn",
            "NotifyId",
            "OpenAccountTime",
            "OpenSms",
            "OsStatus",
            "Period",
            "PeriodAddFlow",
            "PeriodRestFlow",
            "PeriodSmsUse",
            "PrivateNetworkSegment",
            "SimType",
            "Status",
            "TagList",
            "Vendor",
            "VsimInstanceId",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.active_time = lenient::opt_text(value)?,
                1 => self.active_type = lenient::opt(value)?,
                2 => self.ali_fee = lenient::opt_text(value)?,
                3 => self.aliyun_order_id = lenient::opt_text(value)?,
                4 => self.apn_name = lenient::opt_text(value)?,
                5 => self.auto_limit_resume = lenient::opt_truth(value)?,
                6 => self.auto_rebind_reuse = lenient::opt_truth(value)?,
                7 => self.card_limit_speed_threshold = lenient::opt_int(value)?,
                8 => self.card_limit_stop_threshold = lenient::opt_int(value)?,
                9 => self.certify_status = lenient::opt(value)?,
                10 => self.certify_type = lenient::opt(value)?,
                11 => self.credential_instance_id = lenient::opt_text(value)?,
                12 => self.credential_limit_speed_threshold = lenient::opt_int(value)?,
                13 => self.credential_limit_stop_threshold = lenient::opt_int(value)?,
                14 => self.credential_no = lenient::opt_text(value)?,
                15 => self.credential_type = lenient::opt_text(value)?,
                16 => self.data_level = lenient::opt_text(value)?,
                17 => self.data_type = lenient::opt(value)?,
                18 => self.device_imei = lenient::opt_text(value)?,
                19 => self.directional_group_id = lenient::opt_text(value)?,
                20 => self.directional_group_name = lenient::opt_text(value)?,
                21 => self.expire_time = lenient::opt_text(value)?,
                22 => self.flow_threshold_unit = lenient::opt_text(value)?,
                23 => self.iccid = lenient::opt_text(value)?,
                24 => self.imsi = lenient::list_text(value)?,
                25 => self.ip = lenient::list_text(value)?,
                26 => self.is_auto_recharge = lenient::opt_truth(value)?,
                27 => self.msisdn = lenient::list_text(value)?,
                28 => self.notify_id = lenient::opt_text(value)?,
                29 => self.open_account_time = lenient::opt_text(value)?,
                30 => self.open_sms = lenient::opt_truth(value)?,
                31 => self.os_status = lenient::opt(value)?,
                32 => self.period = lenient::opt(value)?,
                33 => self.period_add_flow = lenient::opt_text(value)?,
                34 => self.period_rest_flow = lenient::opt_text(value)?,
                35 => self.period_sms_use = lenient::opt_text(value)?,
                36 => self.private_network_segment = lenient::opt_text(value)?,
                37 => self.sim_type = lenient::opt(value)?,
                38 => self.status = lenient::opt(value)?,
                39 => self.tag_list = lenient::list(value)?,
                40 => self.vendor = lenient::opt(value)?,
                41 => self.vsim_instance_id = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "ActiveTime", &self.active_time)?;
            wire::put_some(out, "ActiveType", &self.active_type)?;
            wire::put_some(out, "AliFee", &self.ali_fee)?;
            wire::put_some(out, "AliyunOrderId", &self.aliyun_order_id)?;
            wire::put_some(out, "ApnName", &self.apn_name)?;
            wire::put_some(out, "AutoLimitResume", &self.auto_limit_resume)?;
            wire::put_some(out, "AutoRebindReuse", &self.auto_rebind_reuse)?;
            wire::put_some(
                out,
                "CardLimitSpeedThreshold",
                &self.card_limit_speed_threshold,
            )?;
            wire::put_some(
                out,
                "CardLimitStopThreshold",
                &self.card_limit_stop_threshold,
            )?;
            wire::put_some(out, "CertifyStatus", &self.certify_status)?;
            wire::put_some(out, "CertifyType", &self.certify_type)?;
            wire::put_some(out, "CredentialInstanceId", &self.credential_instance_id)?;
            wire::put_some(
                out,
                "CredentialLimitSpeedThreshold",
                &self.credential_limit_speed_threshold,
            )?;
            wire::put_some(
                out,
                "CredentialLimitStopThreshold",
                &self.credential_limit_stop_threshold,
            )?;
            wire::put_some(out, "CredentialNo", &self.credential_no)?;
            wire::put_some(out, "CredentialType", &self.credential_type)?;
            wire::put_some(out, "DataLevel", &self.data_level)?;
            wire::put_some(out, "DataType", &self.data_type)?;
            wire::put_some(out, "DeviceImei", &self.device_imei)?;
            wire::put_some(out, "DirectionalGroupId", &self.directional_group_id)?;
            wire::put_some(out, "DirectionalGroupName", &self.directional_group_name)?;
            wire::put_some(out, "ExpireTime", &self.expire_time)?;
            wire::put_some(out, "FlowThresholdUnit", &self.flow_threshold_unit)?;
            wire::put_some(out, "Iccid", &self.iccid)?;
            wire::put_list(out, "Imsi", &self.imsi)?;
            wire::put_list(out, "Ip", &self.ip)?;
            wire::put_some(out, "IsAutoRecharge", &self.is_auto_recharge)?;
            wire::put_list(out, "Msisdn", &self.msisdn)?;
            wire::put_some(out, "NotifyId", &self.notify_id)?;
            wire::put_some(out, "OpenAccountTime", &self.open_account_time)?;
            wire::put_some(out, "OpenSms", &self.open_sms)?;
            wire::put_some(out, "OsStatus", &self.os_status)?;
            wire::put_some(out, "Period", &self.period)?;
            wire::put_some(out, "PeriodAddFlow", &self.period_add_flow)?;
            wire::put_some(out, "PeriodRestFlow", &self.period_rest_flow)?;
            wire::put_some(out, "PeriodSmsUse", &self.period_sms_use)?;
            wire::put_some(out, "PrivateNetworkSegment", &self.private_network_segment)?;
            wire::put_some(out, "SimType", &self.sim_type)?;
            wire::put_some(out, "Status", &self.status)?;
            wire::put_list(out, "TagList", &self.tag_list)?;
            wire::put_some(out, "Vendor", &self.vendor)?;
            wire::put_some(out, "VsimInstanceId", &self.vsim_instance_id)?;
            Ok(())
        }
    }
    use ::simfleet_runtime::codec::wire::Wire;
    use ::simfleet_runtime::codec::{lenient, wire};
    ::simfleet_runtime::wire! {
        AddCardToDirectionalGroupResponse AddDirectionalAddressResponse
        AddDirectionalCardResponse AddDirectionalGroupResponse AddTagsToCardResponse
        AddedCards BatchAddDirectionalAddressResponse CardDayFlow CardDetail
        CardDirectionalAddress CardDirectionalAddressPage CardFlowInfo CardInfo
        CardInfoPage CardMonthFlow CardPackage CardRealStatus CardStateDistribution
        CardStatusStatistics CardTag CredentialPoolStatistics
        DeleteDirectionalAddressResponse DeleteDirectionalGroupResponse DeliveryInfo
        DirectionalAddress DirectionalAddressPage DirectionalDetail
        ForceActivationResponse GatewayError GetCardDetailResponse
        GetCardFlowInfoResponse GetCardLatestFlowResponse GetCardRealStatusResponse
        GetCardStatusStatisticsResponse GetCredentialPoolStatisticsResponse
        GetOperateResultResponse GetRealNameStatusResponse
        GetSimCardStateDistributionResponse ListCardInfoResponse
        ListDirectionalAddressResponse ListDirectionalDetailResponse ListOrderResponse
        LowVolumeStatistics OperateResult Order OrderPage PsimCard RealNameResult
        RebindResumeSingleCardResponse RenewOrder RenewResponse ResumeSingleCardResponse
        RiskStatistics SendMessageResponse SetCardStopRuleResponse SetTag
        StopSingleCardResponse StopStatistics UpdateAutoRechargeSwitchResponse
        VendorUsage VerifyIotCardResponse VsimCardInfo
    }
    /// How a card was activated. The causes are inferred from the names of the values. The text of `ListCardInfo` omits
    /// the underscores in three of the values, but its example contains them; accept both spellings.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActiveType {
        /// The card was activated by its first data record.
        FirstDataRecord,
        /// The card was activated by a state that the carrier pushed.
        CarrierStatusPush,
        /// The card was activated by the end of its silent period.
        SilenceExpire,
        /// The card was activated manually.
        Manage,
        /// The card was activated because its test volume was used up.
        TestFlowDepleted,
        /// The same as `first_data_record`.
        FirstDataRecordJoined,
        /// The same as `carrier_status_push`.
        CarrierStatusPushJoined,
        /// The same as `test_flow_depleted`.
        TestFlowDepletedJoined,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for ActiveType {
        const KNOWN: &'static [&'static str] = &[
            "first_data_record",
            "carrier_status_push",
            "silence_expire",
            "manage",
            "test_flow_depleted",
            "firstdatarecord",
            "carrierstatuspush",
            "testflowdepleted",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "first_data_record" => Self::FirstDataRecord,
                "carrier_status_push" => Self::CarrierStatusPush,
                "silence_expire" => Self::SilenceExpire,
                "manage" => Self::Manage,
                "test_flow_depleted" => Self::TestFlowDepleted,
                "firstdatarecord" => Self::FirstDataRecordJoined,
                "carrierstatuspush" => Self::CarrierStatusPushJoined,
                "testflowdepleted" => Self::TestFlowDepletedJoined,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::FirstDataRecord => "first_data_record",
                Self::CarrierStatusPush => "carrier_status_push",
                Self::SilenceExpire => "silence_expire",
                Self::Manage => "manage",
                Self::TestFlowDepleted => "test_flow_depleted",
                Self::FirstDataRecordJoined => "firstdatarecord",
                Self::CarrierStatusPushJoined => "carrierstatuspush",
                Self::TestFlowDepletedJoined => "testflowdepleted",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(ActiveType);
    /// The cards that a group accepts.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddType {
        /// Only cards that are in no group.
        New,
        /// All cards. Cards in another group are removed from that group.
        Transfer,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for AddType {
        const KNOWN: &'static [&'static str] = &["NEW", "TRANSFER"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "NEW" => Self::New,
                "TRANSFER" => Self::Transfer,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::New => "NEW",
                Self::Transfer => "TRANSFER",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(AddType);
    /// The party that defined an address.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddressSource {
        /// The user.
        UserDefined,
        /// Alibaba Cloud.
        AliyunDefined,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for AddressSource {
        const KNOWN: &'static [&'static str] = &["user_defined", "aliyun_defined"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "user_defined" => Self::UserDefined,
                "aliyun_defined" => Self::AliyunDefined,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::UserDefined => "user_defined",
                Self::AliyunDefined => "aliyun_defined",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(AddressSource);
    /// The state of an address as returned by `ListDirectionalDetail`, a number in a string. `AddressStateCode`
    /// contains the same codes as numbers.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddressState {
        /// The address is being added.
        Adding,
        /// The address is being deleted.
        Deleting,
        /// The address could not be added.
        AddFailed,
        /// The address could not be deleted.
        DeleteFailed,
        /// The address is added. Cards may reach it.
        Added,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for AddressState {
        const KNOWN: &'static [&'static str] = &["100", "200", "300", "400", "500"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "100" => Self::Adding,
                "200" => Self::Deleting,
                "300" => Self::AddFailed,
                "400" => Self::DeleteFailed,
                "500" => Self::Added,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Adding => "100",
                Self::Deleting => "200",
                Self::AddFailed => "300",
                Self::DeleteFailed => "400",
                Self::Added => "500",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(AddressState);
    /// The state of an address as returned by `ListDirectionalAddress`, a number. The documentation declares 32 bits;
    /// this spec declares 64, as for every enumeration of numbers. `AddressState` contains the same codes as strings.
    /// Both forms are accepted when a response is decoded.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddressStateCode {
        /// The address is being added.
        Adding,
        /// The address is being deleted.
        Deleting,
        /// The address could not be added.
        AddFailed,
        /// The address could not be deleted.
        DeleteFailed,
        /// The address is added. Cards may reach it.
        Added,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for AddressStateCode {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (100i64, "adding"),
            (200i64, "deleting"),
            (300i64, "add_failed"),
            (400i64, "delete_failed"),
            (500i64, "added"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                100i64 => Self::Adding,
                200i64 => Self::Deleting,
                300i64 => Self::AddFailed,
                400i64 => Self::DeleteFailed,
                500i64 => Self::Added,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Adding => 100i64,
                Self::Deleting => 200i64,
                Self::AddFailed => 300i64,
                Self::DeleteFailed => 400i64,
                Self::Added => 500i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(AddressStateCode);
    /// The type of an address.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddressType {
        /// An IP address.
        Ip,
        /// A domain.
        Domain,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for AddressType {
        const KNOWN: &'static [&'static str] = &["Ip", "Domain"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "Ip" => Self::Ip,
                "Domain" => Self::Domain,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Ip => "Ip",
                Self::Domain => "Domain",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(AddressType);
    /// The billing cycle, a number in a string.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BillingCycle {
        /// One month.
        Month,
        /// Three months.
        Quarter,
        /// Six months.
        HalfYear,
        /// Twelve months.
        Year,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for BillingCycle {
        const KNOWN: &'static [&'static str] = &["1101", "1103", "1106", "1112"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "1101" => Self::Month,
                "1103" => Self::Quarter,
                "1106" => Self::HalfYear,
                "1112" => Self::Year,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Month => "1101",
                Self::Quarter => "1103",
                Self::HalfYear => "1106",
                Self::Year => "1112",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(BillingCycle);
    /// The progress of the query of one row. Treat an unlisted value as neither finished nor failed. The metadata
    /// contains a NUL character after `PROCESSING`: trim control characters before comparing.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CardQueryStatus {
        /// The query succeeded. The row contains the state.
        Success,
        /// The query failed. Whether it may be retried is not documented.
        Failure,
        /// The query is running. Poll with the token of the row.
        Processing,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for CardQueryStatus {
        const KNOWN: &'static [&'static str] = &["SUCCESS", "FAILURE", "PROCESSING"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "SUCCESS" => Self::Success,
                "FAILURE" => Self::Failure,
                "PROCESSING" => Self::Processing,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Success => "SUCCESS",
                Self::Failure => "FAILURE",
                Self::Processing => "PROCESSING",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(CardQueryStatus);
    /// The state of a card, a number in a string. `OsStatus` gives more detail.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CardStatus {
        /// The card can be tested.
        Testable,
        /// The card has not been used yet.
        Unused,
        /// The card is in use.
        InUse,
        /// The card is stopped. `OsStatus` gives the reason.
        Stopped,
        /// The card is suspended.
        Suspended,
        /// The card is closed.
        Closed,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for CardStatus {
        const KNOWN: &'static [&'static str] = &["10", "20", "30", "35", "40", "50"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "10" => Self::Testable,
                "20" => Self::Unused,
                "30" => Self::InUse,
                "35" => Self::Stopped,
                "40" => Self::Suspended,
                "50" => Self::Closed,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Testable => "10",
                Self::Unused => "20",
                Self::InUse => "30",
                Self::Stopped => "35",
                Self::Suspended => "40",
                Self::Closed => "50",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(CardStatus);
    /// The verification state of a card, a number in a string.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CertifyStatus {
        /// Not verified.
        NotVerified,
        /// Verified.
        Verified,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for CertifyStatus {
        const KNOWN: &'static [&'static str] = &["1", "2"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "1" => Self::NotVerified,
                "2" => Self::Verified,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::NotVerified => "1",
                Self::Verified => "2",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(CertifyStatus);
    /// The verification method of a card. The documentation lists one value.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CertifyType {
        /// Enterprise verification.
        Enterprise,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for CertifyType {
        const KNOWN: &'static [&'static str] = &["enterprise"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "enterprise" => Self::Enterprise,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Enterprise => "enterprise",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(CertifyType);
    /// The traffic type of a card or an order.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum DataType {
        /// A single card that can reach any address.
        SingleCard,
        /// A single directional card.
        DirectionalCard,
        /// A shared same-tier pool whose cards can reach any address.
        SameFlowCard,
        /// A same-tier pool of directional cards.
        DirectionalSameFlowCard,
        /// A unified pool whose cards can reach any address.
        UnityPayPool,
        /// A unified pool of directional cards.
        GreCard,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for DataType {
        const KNOWN: &'static [&'static str] = &[
            "singlecard",
            "directionalcard",
            "sameflowcard",
            "directional_sameflowcard",
            "unityPayPool",
            "GREcard",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "singlecard" => Self::SingleCard,
                "directionalcard" => Self::DirectionalCard,
                "sameflowcard" => Self::SameFlowCard,
                "directional_sameflowcard" => Self::DirectionalSameFlowCard,
                "unityPayPool" => Self::UnityPayPool,
                "GREcard" => Self::GreCard,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::SingleCard => "singlecard",
                Self::DirectionalCard => "directionalcard",
                Self::SameFlowCard => "sameflowcard",
                Self::DirectionalSameFlowCard => "directional_sameflowcard",
                Self::UnityPayPool => "unityPayPool",
                Self::GreCard => "GREcard",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(DataType);
    /// The traffic types of the cards that `ForceActivation` accepts.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ForceActivationDataType {
        /// A shared same-tier pool whose cards can reach any address.
        SameFlowCard,
        /// A same-tier pool of directional cards.
        DirectionalSameFlowCard,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for ForceActivationDataType {
        const KNOWN: &'static [&'static str] = &[
            "sameflowcard",
            "directional_sameflowcard",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "sameflowcard" => Self::SameFlowCard,
                "directional_sameflowcard" => Self::DirectionalSameFlowCard,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::SameFlowCard => "sameflowcard",
                Self::DirectionalSameFlowCard => "directional_sameflowcard",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(ForceActivationDataType);
    /// The network generation of a card.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum NetworkType {
        /// Fourth generation (LTE).
        G4,
        /// Fifth generation.
        G5,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for NetworkType {
        const KNOWN: &'static [&'static str] = &["4G", "5G"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "4G" => Self::G4,
                "5G" => Self::G5,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::G4 => "4G",
                Self::G5 => "5G",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(NetworkType);
    /// The state of an order.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OrderStatus {
        /// The order is being processed.
        Processing,
        /// The order failed.
        Failure,
        /// The order is completed.
        Completed,
        /// The order is not paid yet.
        Unpaid,
        /// The order was refunded.
        Refunded,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for OrderStatus {
        const KNOWN: &'static [&'static str] = &[
            "processing",
            "failure",
            "completed",
            "unpaid",
            "refunded",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "processing" => Self::Processing,
                "failure" => Self::Failure,
                "completed" => Self::Completed,
                "unpaid" => Self::Unpaid,
                "refunded" => Self::Refunded,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Processing => "processing",
                Self::Failure => "failure",
                Self::Completed => "completed",
                Self::Unpaid => "unpaid",
                Self::Refunded => "refunded",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(OrderStatus);
    /// The type of an order.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OrderType {
        /// First purchase.
        New,
        /// Expansion of a pool.
        AddFlow,
        /// Reissue of cards.
        AddCard,
        /// Monthly feature fee.
        Function,
        /// Data volume add-on.
        FlowPlus,
        /// Renewal.
        Renew,
        /// Automatic renewal.
        AutoRenew,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for OrderType {
        const KNOWN: &'static [&'static str] = &[
            "NEW",
            "ADD_FLOW",
            "ADD_CARD",
            "FUNCTION",
            "FLOW_PLUS",
            "RENEW",
            "AUTO_RENEW",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "NEW" => Self::New,
                "ADD_FLOW" => Self::AddFlow,
                "ADD_CARD" => Self::AddCard,
                "FUNCTION" => Self::Function,
                "FLOW_PLUS" => Self::FlowPlus,
                "RENEW" => Self::Renew,
                "AUTO_RENEW" => Self::AutoRenew,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::New => "NEW",
                Self::AddFlow => "ADD_FLOW",
                Self::AddCard => "ADD_CARD",
                Self::Function => "FUNCTION",
                Self::FlowPlus => "FLOW_PLUS",
                Self::Renew => "RENEW",
                Self::AutoRenew => "AUTO_RENEW",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(OrderType);
    /// The detailed state of a card, a number in a string.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OsStatus {
        /// The card is in its test period.
        TestPeriod,
        /// The card is in its silent period.
        SilentPeriod,
        /// The card is suspended.
        Suspended,
        /// The card is closed.
        Closed,
        /// The card is in use.
        InUse,
        /// The card was stopped in the test period because the device changed. Documented for child cards only.
        StoppedByDeviceChangeInTestPeriod,
        /// Some of the child cards are in use.
        PartlyInUse,
        /// The card was stopped manually (`StopSingleCard`).
        StoppedManually,
        /// The card was stopped by its usage cap (`SetCardStopRule`).
        StoppedByUsageCap,
        /// The card was stopped by credit control.
        StoppedByCreditControl,
        /// The card was stopped because the device changed. `RebindResumeSingleCard` unlocks it.
        StoppedByDeviceChange,
        /// The card was stopped because it is not verified.
        StoppedNotVerified,
        /// The card was stopped because of an abnormality.
        StoppedAbnormally,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for OsStatus {
        const KNOWN: &'static [&'static str] = &[
            "10",
            "20",
            "40",
            "50",
            "100",
            "130",
            "150",
            "200",
            "300",
            "400",
            "500",
            "600",
            "700",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "10" => Self::TestPeriod,
                "20" => Self::SilentPeriod,
                "40" => Self::Suspended,
                "50" => Self::Closed,
                "100" => Self::InUse,
                "130" => Self::StoppedByDeviceChangeInTestPeriod,
                "150" => Self::PartlyInUse,
                "200" => Self::StoppedManually,
                "300" => Self::StoppedByUsageCap,
                "400" => Self::StoppedByCreditControl,
                "500" => Self::StoppedByDeviceChange,
                "600" => Self::StoppedNotVerified,
                "700" => Self::StoppedAbnormally,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::TestPeriod => "10",
                Self::SilentPeriod => "20",
                Self::Suspended => "40",
                Self::Closed => "50",
                Self::InUse => "100",
                Self::StoppedByDeviceChangeInTestPeriod => "130",
                Self::PartlyInUse => "150",
                Self::StoppedManually => "200",
                Self::StoppedByUsageCap => "300",
                Self::StoppedByCreditControl => "400",
                Self::StoppedByDeviceChange => "500",
                Self::StoppedNotVerified => "600",
                Self::StoppedAbnormally => "700",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(OsStatus);
    /// The real-name verification state of the user of a card.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RealNameStatus {
        /// Not verified.
        NotCertified,
        /// The verification is in progress.
        Approving,
        /// Verified.
        Certified,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for RealNameStatus {
        const KNOWN: &'static [&'static str] = &[
            "NOT_CERTIFIED",
            "APPROVING",
            "CERTIFIED",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "NOT_CERTIFIED" => Self::NotCertified,
                "APPROVING" => Self::Approving,
                "CERTIFIED" => Self::Certified,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::NotCertified => "NOT_CERTIFIED",
                Self::Approving => "APPROVING",
                Self::Certified => "CERTIFIED",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(RealNameStatus);
    /// The type of purchase made with `Renew`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RechargeType {
        /// Renews the package for another term.
        Standard,
        /// Buys an add-on. Requires `OfferCode`.
        Overlay,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for RechargeType {
        const KNOWN: &'static [&'static str] = &["STANDARD", "OVERLAY"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "STANDARD" => Self::Standard,
                "OVERLAY" => Self::Overlay,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Standard => "STANDARD",
                Self::Overlay => "OVERLAY",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(RechargeType);
    /// The form factor of a SIM. SMD parts are soldered on.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SimType {
        /// Consumer grade, nano.
        Nano,
        /// Consumer grade, micro.
        Micro,
        /// Consumer grade, standard size.
        Normal,
        /// Consumer grade, SMD 5x6.
        Simplus56,
        /// Consumer grade, SMD 2x2.
        Simplus22,
        /// Industrial grade, standard size.
        IndustryNormal,
        /// Industrial grade, micro.
        IndustryMicro,
        /// Industrial grade, nano.
        IndustryNano,
        /// Industrial grade, SMD 5x6. The value does not contain `industry`.
        IndustrySimplus56,
        /// Industrial grade, SMD 2x2.
        IndustrySimplus22,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for SimType {
        const KNOWN: &'static [&'static str] = &[
            "nano",
            "micro",
            "normal",
            "simplus56",
            "simplus22",
            "industry-normal",
            "industry-micro",
            "industry-nano",
            "simplus",
            "industry-simplus22",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "nano" => Self::Nano,
                "micro" => Self::Micro,
                "normal" => Self::Normal,
                "simplus56" => Self::Simplus56,
                "simplus22" => Self::Simplus22,
                "industry-normal" => Self::IndustryNormal,
                "industry-micro" => Self::IndustryMicro,
                "industry-nano" => Self::IndustryNano,
                "simplus" => Self::IndustrySimplus56,
                "industry-simplus22" => Self::IndustrySimplus22,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Nano => "nano",
                Self::Micro => "micro",
                Self::Normal => "normal",
                Self::Simplus56 => "simplus56",
                Self::Simplus22 => "simplus22",
                Self::IndustryNormal => "industry-normal",
                Self::IndustryMicro => "industry-micro",
                Self::IndustryNano => "industry-nano",
                Self::IndustrySimplus56 => "simplus",
                Self::IndustrySimplus22 => "industry-simplus22",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(SimType);
    /// How the cards of an import are selected.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum UploadMethod {
        /// By tag (`TagList`).
        Tag,
        /// By order (`OrderList`).
        Order,
        /// From a file (`FileUri`).
        File,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for UploadMethod {
        const KNOWN: &'static [&'static str] = &["TAG", "ORDER", "FILE"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "TAG" => Self::Tag,
                "ORDER" => Self::Order,
                "FILE" => Self::File,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Tag => "TAG",
                Self::Order => "ORDER",
                Self::File => "FILE",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(UploadMethod);
    /// The selected cards that are imported.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum UploadType {
        /// Only cards that are in no group.
        NoGroup,
        /// All selected cards.
        All,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for UploadType {
        const KNOWN: &'static [&'static str] = &["NO_GROUP", "ALL"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "NO_GROUP" => Self::NoGroup,
                "ALL" => Self::All,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::NoGroup => "NO_GROUP",
                Self::All => "ALL",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(UploadType);
    /// The carrier of a card.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Vendor {
        /// China Mobile.
        Cmcc,
        /// China Unicom.
        Cucc,
        /// China Telecom.
        Ctcc,
        /// A virtual operator. Occurs on cards and orders only, not on child cards or in usage by carrier.
        Vno,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for Vendor {
        const KNOWN: &'static [&'static str] = &["CMCC", "CUCC", "CTCC", "VNO"];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "CMCC" => Self::Cmcc,
                "CUCC" => Self::Cucc,
                "CTCC" => Self::Ctcc,
                "VNO" => Self::Vno,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Cmcc => "CMCC",
                Self::Cucc => "CUCC",
                Self::Ctcc => "CTCC",
                Self::Vno => "VNO",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(Vendor);
}
/// Request types, one for each operation.
///
/// `new` creates a request that belongs to no client. The methods of a client create requests that `send`
/// sends.
pub mod requests {
    use super::{operations, types};
    use ::simfleet_runtime::{
        Argument, DecodeError, InvalidParameter, Operation, Parameters, Request, Sender,
    };
    /// `AddCardToDirectionalGroup`: Add cards to a directional group.
    ///
    /// Adds up to 200 cards to a directional group. `AddType` specifies what happens to cards that are already in
    /// another group.
    ///
    /// Repeat a call only with the same `SerialNo`. `ApiProduct` is sent in a form body, all other parameters in the
    /// query string.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddCardToDirectionalGroup<S = ()> {
        sender: S,
        add_type: Argument<crate::types::AddType>,
        group_id: Argument<::std::string::String>,
        iccid_list: Argument<::simfleet_runtime::JsonList<::std::string::String, 200>>,
        msg_notify: Argument<bool>,
        serial_no: Argument<::std::string::String>,
        api_product: Argument<::std::string::String>,
    }
    impl AddCardToDirectionalGroup {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for AddCardToDirectionalGroup {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> AddCardToDirectionalGroup<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                add_type: Argument::default(),
                group_id: Argument::default(),
                iccid_list: Argument::default(),
                msg_notify: Argument::default(),
                serial_no: Argument::default(),
                api_product: Argument::default(),
            }
        }
        /// `AddType`: Specifies what happens to cards that are already in another group.
        ///
        /// Required.
        pub fn add_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::AddType>,
            V::Error: ::std::fmt::Display,
        {
            self.add_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `GroupId`: The ID of the directional group.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `IccidList`: The ICCIDs of the cards. Maximum: 200 items. The array is sent as JSON text.
        ///
        /// Required.
        pub fn iccid_list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 200>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.iccid_list = ::simfleet_runtime::argument(value);
            self
        }
        /// `MsgNotify`: Specifies whether the result is pushed over a message queue. If omitted, false. The format of the message is not
        /// documented.
        pub fn msg_notify<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.msg_notify = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: The caller's request number. It serves as the idempotency key: a repeated call with the same number is the
        /// same request. It is not the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order
        /// number of `Renew`. The format, scope and lifetime of a number are not documented.
        ///
        /// Required.
        pub fn serial_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serial_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `ApiProduct`: Optional. The product code. It is effectively a constant; the documentation shows it in both cases
        /// (`Linkcard`, `linkcard`).
        pub fn api_product<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_product = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> AddCardToDirectionalGroup<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::AddCardToDirectionalGroupResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for AddCardToDirectionalGroup<S> {
        type Answer = types::AddCardToDirectionalGroupResponse;
        fn operation(&self) -> &Operation {
            &operations::ADD_CARD_TO_DIRECTIONAL_GROUP
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(
                &operations::ADD_CARD_TO_DIRECTIONAL_GROUP,
            );
            parameters.give(0, &self.add_type);
            parameters.give(1, &self.group_id);
            parameters.give(2, &self.iccid_list);
            parameters.give(3, &self.msg_notify);
            parameters.give(4, &self.serial_no);
            parameters.give(5, &self.api_product);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::AddCardToDirectionalGroupResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::ADD_CARD_TO_DIRECTIONAL_GROUP,
                status,
                body,
            )
        }
    }
    /// `AddDirectionalAddress`: Add an address to a directional group.
    ///
    /// Adds one address to the addresses that the cards of a directional group may reach. `ListDirectionalAddress`
    /// returns the state of the address.
    ///
    /// Always send a `SerialNo`, and repeat a call only with the same one. Without a `SerialNo`, the call is not safe
    /// to repeat.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddDirectionalAddress<S = ()> {
        sender: S,
        address: Argument<::std::string::String>,
        address_type: Argument<crate::types::AddressType>,
        group_id: Argument<::std::string::String>,
        msg_notify: Argument<bool>,
        serial_no: Argument<::std::string::String>,
        source: Argument<crate::types::AddressSource>,
        url_insecurity_force: Argument<bool>,
    }
    impl AddDirectionalAddress {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for AddDirectionalAddress {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> AddDirectionalAddress<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                address: Argument::default(),
                address_type: Argument::default(),
                group_id: Argument::default(),
                msg_notify: Argument::default(),
                serial_no: Argument::default(),
                source: Argument::default(),
                url_insecurity_force: Argument::default(),
            }
        }
        /// `Address`: The address to add: an IP address, or a domain, which may start with `*.`.
        ///
        /// Required.
        pub fn address<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.address = ::simfleet_runtime::argument(value);
            self
        }
        /// `AddressType`: The type of the address.
        ///
        /// Required.
        pub fn address_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::AddressType>,
            V::Error: ::std::fmt::Display,
        {
            self.address_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `GroupId`: The ID of the directional group.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `MsgNotify`: Specifies whether the result is pushed over a message queue. For this operation, true is documented as not
        /// supported yet.
        pub fn msg_notify<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.msg_notify = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: The caller's request number. It serves as the idempotency key: a repeated call with the same number is the
        /// same request. It is not the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order
        /// number of `Renew`. The format, scope and lifetime of a number are not documented. The documentation marks
        /// the parameter as optional. Without it, a repeated call may be a second request.
        pub fn serial_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serial_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `Source`: Specifies who defined the address.
        ///
        /// Required.
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::AddressSource>,
            V::Error: ::std::fmt::Display,
        {
            self.source = ::simfleet_runtime::argument(value);
            self
        }
        /// `UrlInsecurityForce`: Specifies whether to add a domain even if it is classified as high-risk. If omitted, such domains are
        /// blocked.
        pub fn url_insecurity_force<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.url_insecurity_force = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> AddDirectionalAddress<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::AddDirectionalAddressResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for AddDirectionalAddress<S> {
        type Answer = types::AddDirectionalAddressResponse;
        fn operation(&self) -> &Operation {
            &operations::ADD_DIRECTIONAL_ADDRESS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ADD_DIRECTIONAL_ADDRESS);
            parameters.give(0, &self.address);
            parameters.give(1, &self.address_type);
            parameters.give(2, &self.group_id);
            parameters.give(3, &self.msg_notify);
            parameters.give(4, &self.serial_no);
            parameters.give(5, &self.source);
            parameters.give(6, &self.url_insecurity_force);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::AddDirectionalAddressResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::ADD_DIRECTIONAL_ADDRESS,
                status,
                body,
            )
        }
    }
    /// `AddDirectionalCard`: Import directional cards into a group.
    ///
    /// Adds many cards to a directional group at once. The cards are selected by tag, by order or by a file.
    /// `UploadMethod` specifies the selection, and thus which of `TagList`, `OrderList` and `FileUri` is used.
    ///
    /// There is no idempotency key. If the response is lost, query the cards (`ListCardInfo` by `DirectionalGroupId`)
    /// before repeating the call.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddDirectionalCard<S = ()> {
        sender: S,
        file_uri: Argument<::std::string::String>,
        group_id: Argument<::std::string::String>,
        group_name: Argument<::std::string::String>,
        order_list: Argument<::simfleet_runtime::JsonList<::std::string::String, 50>>,
        tag_list: Argument<::simfleet_runtime::JsonList<::std::string::String, 100>>,
        upload_method: Argument<crate::types::UploadMethod>,
        upload_type: Argument<crate::types::UploadType>,
    }
    impl AddDirectionalCard {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for AddDirectionalCard {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> AddDirectionalCard<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                file_uri: Argument::default(),
                group_id: Argument::default(),
                group_name: Argument::default(),
                order_list: Argument::default(),
                tag_list: Argument::default(),
                upload_method: Argument::default(),
                upload_type: Argument::default(),
            }
        }
        /// `FileUri`: The OSS URL of a CSV file that lists the cards. Required with `UploadMethod=FILE`. The columns of the file
        /// are not documented.
        pub fn file_uri<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.file_uri = ::simfleet_runtime::argument(value);
            self
        }
        /// `GroupId`: The ID of the directional group.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `GroupName`: The name of the directional group. Its effect in addition to `GroupId` is not documented.
        pub fn group_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `OrderList`: The IDs of the orders whose cards are imported. Required with `UploadMethod=ORDER`. Maximum: 50 items. The
        /// array is sent as JSON text.
        pub fn order_list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 50>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.order_list = ::simfleet_runtime::argument(value);
            self
        }
        /// `TagList`: The IDs of the tags whose cards are imported. Maximum: 100 items. The list is used only with
        /// `UploadMethod=TAG`, but the metadata marks it as required in every case; what to send with the other methods
        /// is not documented. The items are tag IDs as strings, not tag names. The array is sent as JSON text.
        ///
        /// Required.
        ///
        /// The client requires a value: the metadata requires it for every UploadMethod.
        pub fn tag_list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.tag_list = ::simfleet_runtime::argument(value);
            self
        }
        /// `UploadMethod`: Specifies how the cards are selected, and thus which of `TagList`, `OrderList` and `FileUri` is required.
        ///
        /// Required.
        pub fn upload_method<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::UploadMethod>,
            V::Error: ::std::fmt::Display,
        {
            self.upload_method = ::simfleet_runtime::argument(value);
            self
        }
        /// `UploadType`: Specifies which of the selected cards are imported.
        ///
        /// Required.
        pub fn upload_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::UploadType>,
            V::Error: ::std::fmt::Display,
        {
            self.upload_type = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> AddDirectionalCard<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::AddDirectionalCardResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for AddDirectionalCard<S> {
        type Answer = types::AddDirectionalCardResponse;
        fn operation(&self) -> &Operation {
            &operations::ADD_DIRECTIONAL_CARD
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ADD_DIRECTIONAL_CARD);
            parameters.give(0, &self.file_uri);
            parameters.give(1, &self.group_id);
            parameters.give(2, &self.group_name);
            parameters.give(3, &self.order_list);
            parameters.give(4, &self.tag_list);
            parameters.give(5, &self.upload_method);
            parameters.give(6, &self.upload_type);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::AddDirectionalCardResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::ADD_DIRECTIONAL_CARD, status, body)
        }
    }
    /// `AddDirectionalGroup`: Create a directional group.
    ///
    /// Creates a group of addresses that directional cards may reach, and returns the ID of the group.
    ///
    /// There is no idempotency key: a second call can create a second group. Never repeat a call that the service
    /// may have received; the API has no operation that lists groups.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddDirectionalGroup<S = ()> {
        sender: S,
        group_name: Argument<::std::string::String>,
    }
    impl AddDirectionalGroup {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for AddDirectionalGroup {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> AddDirectionalGroup<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                group_name: Argument::default(),
            }
        }
        /// `GroupName`: The name of the group. Maximum: 30 characters. Chinese characters, letters, digits and underscores are
        /// allowed.
        ///
        /// Required.
        pub fn group_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_name = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> AddDirectionalGroup<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::AddDirectionalGroupResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for AddDirectionalGroup<S> {
        type Answer = types::AddDirectionalGroupResponse;
        fn operation(&self) -> &Operation {
            &operations::ADD_DIRECTIONAL_GROUP
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ADD_DIRECTIONAL_GROUP);
            parameters.give(0, &self.group_name);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::AddDirectionalGroupResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::ADD_DIRECTIONAL_GROUP, status, body)
        }
    }
    /// `AddTagsToCard`: Set the tags of a card.
    ///
    /// Replaces the tags of a card, although the operation is called "add". Tags that are not in
    /// `TagNameList` are removed, and an empty or omitted list removes every tag. Tags that do not exist yet are
    /// created.
    ///
    /// The operation sets a value, so an immediate repetition results in the same state (inferred).
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddTagsToCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        tag_name_list: Argument<::simfleet_runtime::JsonList<::std::string::String, 4>>,
    }
    impl AddTagsToCard {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for AddTagsToCard {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> AddTagsToCard<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                tag_name_list: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `TagNameList`: The names of all tags that the card is to have. Maximum: 4 items. If the list is empty or omitted, every tag
        /// is removed. Tags that do not exist are created. The array is sent as JSON text.
        ///
        /// The client requires a value: leaving it out removes every tag of the card.
        pub fn tag_name_list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 4>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.tag_name_list = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> AddTagsToCard<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::AddTagsToCardResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for AddTagsToCard<S> {
        type Answer = types::AddTagsToCardResponse;
        fn operation(&self) -> &Operation {
            &operations::ADD_TAGS_TO_CARD
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ADD_TAGS_TO_CARD);
            parameters.give(0, &self.iccid);
            parameters.give(1, &self.tag_name_list);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::AddTagsToCardResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::ADD_TAGS_TO_CARD, status, body)
        }
    }
    /// `BatchAddDirectionalAddress`: Add several addresses to a directional group.
    ///
    /// Adds up to ten addresses of one type to a directional group.
    ///
    /// Unlike `AddDirectionalAddress`, the operation has no idempotency key. If the response is lost, query the
    /// addresses (`ListDirectionalAddress`) before repeating the call. `GroupId` is a number in this operation and a
    /// string in all others.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchAddDirectionalAddress<S = ()> {
        sender: S,
        address_type: Argument<crate::types::AddressType>,
        group_id: Argument<i64>,
        list_address: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,
        source: Argument<crate::types::AddressSource>,
    }
    impl BatchAddDirectionalAddress {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BatchAddDirectionalAddress {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BatchAddDirectionalAddress<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                address_type: Argument::default(),
                group_id: Argument::default(),
                list_address: Argument::default(),
                source: Argument::default(),
            }
        }
        /// `AddressType`: The type of all the addresses.
        ///
        /// Required.
        pub fn address_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::AddressType>,
            V::Error: ::std::fmt::Display,
        {
            self.address_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `GroupId`: The ID of the directional group. It is a 64-bit number here and a string in the other operations.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `ListAddress`: The addresses to add. Maximum: 10 items. The array is sent as numbered parameters:
        /// `ListAddress.1=*.aliyun.com`.
        ///
        /// Required.
        pub fn list_address<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.list_address = ::simfleet_runtime::argument(value);
            self
        }
        /// `Source`: Specifies who defined the addresses.
        ///
        /// Required.
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::AddressSource>,
            V::Error: ::std::fmt::Display,
        {
            self.source = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BatchAddDirectionalAddress<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::BatchAddDirectionalAddressResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BatchAddDirectionalAddress<S> {
        type Answer = types::BatchAddDirectionalAddressResponse;
        fn operation(&self) -> &Operation {
            &operations::BATCH_ADD_DIRECTIONAL_ADDRESS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(
                &operations::BATCH_ADD_DIRECTIONAL_ADDRESS,
            );
            parameters.give(0, &self.address_type);
            parameters.give(1, &self.group_id);
            parameters.give(2, &self.list_address);
            parameters.give(3, &self.source);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::BatchAddDirectionalAddressResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::BATCH_ADD_DIRECTIONAL_ADDRESS,
                status,
                body,
            )
        }
    }
    /// `DeleteDirectionalAddress`: Remove an address from a directional group.
    ///
    /// Removes an address from a directional group.
    ///
    /// Always send a `SerialNo`, and repeat a call only with the same one. Without a `SerialNo`, the call is not safe
    /// to repeat.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteDirectionalAddress<S = ()> {
        sender: S,
        address: Argument<::std::string::String>,
        group_id: Argument<::std::string::String>,
        msg_notify: Argument<bool>,
        serial_no: Argument<::std::string::String>,
    }
    impl DeleteDirectionalAddress {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for DeleteDirectionalAddress {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> DeleteDirectionalAddress<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                address: Argument::default(),
                group_id: Argument::default(),
                msg_notify: Argument::default(),
                serial_no: Argument::default(),
            }
        }
        /// `Address`: The address to remove.
        ///
        /// Required.
        pub fn address<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.address = ::simfleet_runtime::argument(value);
            self
        }
        /// `GroupId`: The ID of the directional group.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `MsgNotify`: Specifies whether the result is pushed over a message queue. If omitted, false. The format of the message is not
        /// documented.
        pub fn msg_notify<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.msg_notify = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: The caller's request number. It serves as the idempotency key: a repeated call with the same number is the
        /// same request. It is not the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order
        /// number of `Renew`. The format, scope and lifetime of a number are not documented. The documentation marks
        /// the parameter as optional. Without it, a repeated call may be a second request.
        pub fn serial_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serial_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> DeleteDirectionalAddress<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::DeleteDirectionalAddressResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for DeleteDirectionalAddress<S> {
        type Answer = types::DeleteDirectionalAddressResponse;
        fn operation(&self) -> &Operation {
            &operations::DELETE_DIRECTIONAL_ADDRESS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(
                &operations::DELETE_DIRECTIONAL_ADDRESS,
            );
            parameters.give(0, &self.address);
            parameters.give(1, &self.group_id);
            parameters.give(2, &self.msg_notify);
            parameters.give(3, &self.serial_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::DeleteDirectionalAddressResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::DELETE_DIRECTIONAL_ADDRESS,
                status,
                body,
            )
        }
    }
    /// `DeleteDirectionalGroup`: Delete a directional group.
    ///
    /// Deletes a directional group. The effect on cards that are still in the group is not documented.
    ///
    /// There is no idempotency key. The operation is classified as `set` (inferred): the service assigns the IDs, so a
    /// repeated call can find only the same group or none, and the end state is the same. After a successful call, a
    /// repeated call may be rejected because the group is not found. If the response to the first call was lost, such a
    /// rejection means that the group no longer exists.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteDirectionalGroup<S = ()> {
        sender: S,
        group_id: Argument<::std::string::String>,
    }
    impl DeleteDirectionalGroup {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for DeleteDirectionalGroup {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> DeleteDirectionalGroup<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                group_id: Argument::default(),
            }
        }
        /// `GroupId`: The ID of the directional group.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> DeleteDirectionalGroup<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::DeleteDirectionalGroupResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for DeleteDirectionalGroup<S> {
        type Answer = types::DeleteDirectionalGroupResponse;
        fn operation(&self) -> &Operation {
            &operations::DELETE_DIRECTIONAL_GROUP
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::DELETE_DIRECTIONAL_GROUP);
            parameters.give(0, &self.group_id);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::DeleteDirectionalGroupResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::DELETE_DIRECTIONAL_GROUP,
                status,
                body,
            )
        }
    }
    /// `ForceActivation`: Activate an unused pool card.
    ///
    /// Activates an unused card of a same-tier pool before its first use, which increases the shared volume of the
    /// pool. Only unused cards of such pools are accepted.
    ///
    /// There is no idempotency key. Repeating a call does not change the end state (inferred). A repeated call may
    /// return a business error because the card is no longer unused.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ForceActivation<S = ()> {
        sender: S,
        date_type: Argument<crate::types::ForceActivationDataType>,
        iccid: Argument<::std::string::String>,
    }
    impl ForceActivation {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for ForceActivation {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> ForceActivation<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                date_type: Argument::default(),
                iccid: Argument::default(),
            }
        }
        /// `DateType`: The traffic type of the card. The name is misspelled on the wire: it means the data type, not a date.
        pub fn date_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::ForceActivationDataType>,
            V::Error: ::std::fmt::Display,
        {
            self.date_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> ForceActivation<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::ForceActivationResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for ForceActivation<S> {
        type Answer = types::ForceActivationResponse;
        fn operation(&self) -> &Operation {
            &operations::FORCE_ACTIVATION
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::FORCE_ACTIVATION);
            parameters.give(0, &self.date_type);
            parameters.give(1, &self.iccid);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::ForceActivationResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::FORCE_ACTIVATION, status, body)
        }
    }
    /// `GetCardDetail`: Query the full record of a card.
    ///
    /// Queries the record of one card. With `ShowPsim=true`, the response also contains the records of its child cards.
    /// For a multi-network card, `VsimCardInfo` is the virtual (master) card, and `ListPsimCards` contains the
    /// carriers' cards behind it.
    ///
    /// A closed card is found only with `DestroyCard=true` and its `InstanceId`, presumably because several card
    /// instances may have had the same number over time.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCardDetail<S = ()> {
        sender: S,
        destroy_card: Argument<bool>,
        iccid: Argument<::std::string::String>,
        instance_id: Argument<::std::string::String>,
        show_psim: Argument<bool>,
    }
    impl GetCardDetail {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetCardDetail {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetCardDetail<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                destroy_card: Argument::default(),
                iccid: Argument::default(),
                instance_id: Argument::default(),
                show_psim: Argument::default(),
            }
        }
        /// `DestroyCard`: Specifies whether the card is closed. If omitted, false. A closed card also requires `InstanceId`.
        pub fn destroy_card<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.destroy_card = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `InstanceId`: The instance ID of a closed card. Required with `DestroyCard=true`, and not needed otherwise. `ListCardInfo`
        /// returns it as the number `VsimInstanceId`.
        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.instance_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `ShowPsim`: Specifies whether the response also contains the child cards, in `ListPsimCards`. If omitted, false.
        pub fn show_psim<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.show_psim = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GetCardDetail<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetCardDetailResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetCardDetail<S> {
        type Answer = types::GetCardDetailResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_CARD_DETAIL
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::GET_CARD_DETAIL);
            parameters.give(0, &self.destroy_card);
            parameters.give(1, &self.iccid);
            parameters.give(2, &self.instance_id);
            parameters.give(3, &self.show_psim);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetCardDetailResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::GET_CARD_DETAIL, status, body)
        }
    }
    /// `GetCardFlowInfo`: Query the usage of a card by month, day and carrier.
    ///
    /// Queries the data usage of one card by month, by day and by carrier, and its packages.
    ///
    /// If `DateList` is omitted, the last two months are returned. Volumes are strings whose unit varies (`KB`, `MB`,
    /// `GB`).
    ///
    /// The metadata classifies the operation as `readAndWrite`. It is treated as a read here, because nothing that it
    /// could change is documented (inferred).
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCardFlowInfo<S = ()> {
        sender: S,
        date_list: Argument<::simfleet_runtime::JsonList<::std::string::String, 5>>,
        iccid: Argument<::std::string::String>,
    }
    impl GetCardFlowInfo {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetCardFlowInfo {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetCardFlowInfo<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                date_list: Argument::default(),
                iccid: Argument::default(),
            }
        }
        /// `DateList`: The months to return, `yyyyMM`. If omitted, the last two months are returned. Maximum: 5 items. This is the
        /// limit of the metadata; the text of the documentation allows six. The array is sent as numbered parameters:
        /// `DateList.1=202110&DateList.2=202111`.
        pub fn date_list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 5>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.date_list = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GetCardFlowInfo<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetCardFlowInfoResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetCardFlowInfo<S> {
        type Answer = types::GetCardFlowInfoResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_CARD_FLOW_INFO
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::GET_CARD_FLOW_INFO);
            parameters.give(0, &self.date_list);
            parameters.give(1, &self.iccid);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetCardFlowInfoResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::GET_CARD_FLOW_INFO, status, body)
        }
    }
    /// `GetCardLatestFlow`: Query the usage of a card in the current cycle.
    ///
    /// Queries the data usage of a card in the current billing cycle, in near real time. `Data` is one volume with its
    /// unit.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCardLatestFlow<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
    }
    impl GetCardLatestFlow {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetCardLatestFlow {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetCardLatestFlow<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GetCardLatestFlow<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetCardLatestFlowResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetCardLatestFlow<S> {
        type Answer = types::GetCardLatestFlowResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_CARD_LATEST_FLOW
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::GET_CARD_LATEST_FLOW);
            parameters.give(0, &self.iccid);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetCardLatestFlowResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::GET_CARD_LATEST_FLOW, status, body)
        }
    }
    /// `GetCardRealStatus`: Query the live network state of a card.
    ///
    /// Queries the carrier for the live state of a card: whether the data service is enabled and whether the card is
    /// online.
    ///
    /// Carriers respond slowly, so the caller polls for the result. The first call identifies the card by `Iccid` or
    /// `Msisdn` and starts the query. Rows that have not succeeded contain a `SerialNo`. Send these tokens in the
    /// request parameter `SerialNo` of the next call, and repeat this until every row is `SUCCESS` or `FAILURE`. The
    /// response contains one row per carrier card; for the master card of a multi-network card, these are the child
    /// cards.
    ///
    /// The documentation does not state the interval between polls, the lifetime of a token, the maximum number of
    /// tokens per call, or whether the card must be identified again along with the tokens. The documented sample
    /// request sends `Iccid`, `Msisdn` and `SerialNo` together, so identifying the card again should be safe
    /// (inferred). The documentation also does not state whether a query may be retried after `FAILURE`, or what a call
    /// without any parameter does.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCardRealStatus<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        msisdn: Argument<::std::string::String>,
        serial_no: Argument<::simfleet_runtime::JsonList<::std::string::String>>,
    }
    impl GetCardRealStatus {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetCardRealStatus {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetCardRealStatus<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                msisdn: Argument::default(),
                serial_no: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card, as printed on the card or shown in the card list of the console. None of the three
        /// parameters is marked as required, and a call with none is not described.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `Msisdn`: The MSISDN of the card.
        pub fn msisdn<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.msisdn = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: The polling tokens from an earlier response. The array is sent as JSON text in one parameter:
        /// `SerialNo=["4f84b7a5-90******07895"]`. These tokens are neither the idempotency key that directional
        /// operations call `SerialNo`, nor the order number of `Renew`.
        pub fn serial_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.serial_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GetCardRealStatus<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetCardRealStatusResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetCardRealStatus<S> {
        type Answer = types::GetCardRealStatusResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_CARD_REAL_STATUS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::GET_CARD_REAL_STATUS);
            parameters.give(0, &self.iccid);
            parameters.give(1, &self.msisdn);
            parameters.give(2, &self.serial_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetCardRealStatusResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::GET_CARD_REAL_STATUS, status, body)
        }
    }
    /// `GetCardStatusStatistics`: Query the alert counters of the account.
    ///
    /// Queries the alert counters that the console shows on its overview page: stopped cards by reason, expiring
    /// packages and low remaining volumes. The operation has no parameters.
    ///
    /// The schema in this spec is the one that the documentation declares. The documented XML samples have a
    /// doubled envelope instead: `code`, `httpStatusCode`, `requestId`, `successResponse` and a `data` element, which
    /// again contains `RequestId`, `Data` and `Success`. A parser should accept one more level around the response, and
    /// names in any case.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCardStatusStatistics<S = ()> {
        sender: S,
    }
    impl GetCardStatusStatistics {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetCardStatusStatistics {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetCardStatusStatistics<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self { sender }
        }
    }
    impl<S: Sender> GetCardStatusStatistics<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetCardStatusStatisticsResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetCardStatusStatistics<S> {
        type Answer = types::GetCardStatusStatisticsResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_CARD_STATUS_STATISTICS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let parameters = Parameters::new(&operations::GET_CARD_STATUS_STATISTICS);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetCardStatusStatisticsResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::GET_CARD_STATUS_STATISTICS,
                status,
                body,
            )
        }
    }
    /// `GetCredentialPoolStatistics`: Query the volumes of a package credential.
    ///
    /// Queries the cards, volumes and fees of one package credential (a pool) in one month. Some members are filled
    /// only for same-tier pools, others only for unified pools.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCredentialPoolStatistics<S = ()> {
        sender: S,
        credential_no: Argument<::std::string::String>,
        date: Argument<::std::string::String>,
    }
    impl GetCredentialPoolStatistics {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetCredentialPoolStatistics {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetCredentialPoolStatistics<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                credential_no: Argument::default(),
                date: Argument::default(),
            }
        }
        /// `CredentialNO`: The package credential. The name is spelled with a capital O here and in the response, and `CredentialNo`
        /// elsewhere.
        ///
        /// Required.
        pub fn credential_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.credential_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `Date`: The month, `yyyyMM`.
        ///
        /// Required.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.date = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GetCredentialPoolStatistics<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetCredentialPoolStatisticsResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetCredentialPoolStatistics<S> {
        type Answer = types::GetCredentialPoolStatisticsResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_CREDENTIAL_POOL_STATISTICS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(
                &operations::GET_CREDENTIAL_POOL_STATISTICS,
            );
            parameters.give(0, &self.credential_no);
            parameters.give(1, &self.date);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetCredentialPoolStatisticsResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::GET_CREDENTIAL_POOL_STATISTICS,
                status,
                body,
            )
        }
    }
    /// `GetOperateResult`: Query the result of an asynchronous operation.
    ///
    /// Queries the result of an asynchronous operation. The operation is known only from the official SDKs, which
    /// define its names, types and parameter locations; the required flags come from the Java SDK. The metadata and the
    /// help pages do not contain the operation. Its error codes, the meaning of its strings, the operations that it
    /// supports and the retention period of a result are unknown.
    ///
    /// The name implies that the operation only reads and changes nothing (inferred).
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetOperateResult<S = ()> {
        sender: S,
        api_product: Argument<::std::string::String>,
        res_id: Argument<::std::string::String>,
        serial_no: Argument<::std::string::String>,
    }
    impl GetOperateResult {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetOperateResult {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetOperateResult<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                api_product: Argument::default(),
                res_id: Argument::default(),
                serial_no: Argument::default(),
            }
        }
        /// `ApiProduct`: Optional. The product code, presumably `Linkcard` as in other operations. In this operation it is a query
        /// parameter, not a form parameter.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn api_product<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_product = ::simfleet_runtime::argument(value);
            self
        }
        /// `ResId`: Not documented. The name suggests the ID of a resource.
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn res_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.res_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: Not documented. Presumably the request number that was passed to the asynchronous operation as `SerialNo`.
        /// It is not the polling token of `GetCardRealStatus`.
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn serial_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serial_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GetOperateResult<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetOperateResultResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetOperateResult<S> {
        type Answer = types::GetOperateResultResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_OPERATE_RESULT
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::GET_OPERATE_RESULT);
            parameters.give(0, &self.api_product);
            parameters.give(1, &self.res_id);
            parameters.give(2, &self.serial_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetOperateResultResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::GET_OPERATE_RESULT, status, body)
        }
    }
    /// `GetRealNameStatus`: Query the real-name verification state of a card.
    ///
    /// Queries whether the real name of the user of a card has been verified.
    ///
    /// The schema in this spec is the one that the documentation declares. The documented samples do not
    /// follow it: they contain the members in lower camel case (`requestId`, `success`, `data.realNameStatus`). A
    /// parser should therefore accept names in any case.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetRealNameStatus<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        list_msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,
    }
    impl GetRealNameStatus {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetRealNameStatus {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetRealNameStatus<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                list_msisdns: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `ListMsisdns`: The MSISDNs of child cards. Maximum: 10 items. The array is sent as JSON text.
        pub fn list_msisdns<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.list_msisdns = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GetRealNameStatus<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetRealNameStatusResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetRealNameStatus<S> {
        type Answer = types::GetRealNameStatusResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_REAL_NAME_STATUS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::GET_REAL_NAME_STATUS);
            parameters.give(0, &self.iccid);
            parameters.give(1, &self.list_msisdns);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetRealNameStatusResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::GET_REAL_NAME_STATUS, status, body)
        }
    }
    /// `GetSimCardStateDistribution`: Query the number of cards by state.
    ///
    /// Queries the number of cards per state in one month, for one package credential or for the whole account
    /// (inferred).
    ///
    /// The schema in this spec is the one that the documentation declares. The documented XML samples have a
    /// doubled envelope instead: `code`, `httpStatusCode`, `requestId`, `successResponse` and a `data` element, which
    /// again contains `RequestId`, `Data` and `Success`. A parser should accept one more level around the response, and
    /// names in any case.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetSimCardStateDistribution<S = ()> {
        sender: S,
        credential_no: Argument<::std::string::String>,
        date: Argument<::std::string::String>,
    }
    impl GetSimCardStateDistribution {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GetSimCardStateDistribution {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GetSimCardStateDistribution<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                credential_no: Argument::default(),
                date: Argument::default(),
            }
        }
        /// `CredentialNO`: The package credential. If omitted, the whole account is counted (inferred). The name is spelled with a
        /// capital O here, and `CredentialNo` in most other places.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn credential_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.credential_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `Date`: The month, `yyyyMM`.
        ///
        /// Required.
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.date = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GetSimCardStateDistribution<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GetSimCardStateDistributionResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GetSimCardStateDistribution<S> {
        type Answer = types::GetSimCardStateDistributionResponse;
        fn operation(&self) -> &Operation {
            &operations::GET_SIM_CARD_STATE_DISTRIBUTION
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(
                &operations::GET_SIM_CARD_STATE_DISTRIBUTION,
            );
            parameters.give(0, &self.credential_no);
            parameters.give(1, &self.date);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GetSimCardStateDistributionResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::GET_SIM_CARD_STATE_DISTRIBUTION,
                status,
                body,
            )
        }
    }
    /// `ListCardInfo`: Search the cards of the account.
    ///
    /// Lists cards page by page. All filters are optional. Several filters can be combined, and a call without filters
    /// lists the whole account (both inferred).
    ///
    /// A row has fewer members than the record that `GetCardDetail` returns, and two members have a different type:
    /// `DirectionalGroupId` and `VsimInstanceId` are 64-bit numbers here. `VsimInstanceId` is the `InstanceId` that
    /// `GetCardDetail` requires for a closed card.
    ///
    /// The documentation states neither the order of the rows nor whether pages stay stable while cards change.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListCardInfo<S = ()> {
        sender: S,
        active_time_end: Argument<::std::string::String>,
        active_time_start: Argument<::std::string::String>,
        ali_fee: Argument<::std::string::String>,
        aliyun_order_id: Argument<::std::string::String>,
        apn_name: Argument<::std::string::String>,
        certify_type: Argument<crate::types::CertifyType>,
        credential_no: Argument<::std::string::String>,
        data_level: Argument<::std::string::String>,
        data_type: Argument<crate::types::DataType>,
        directional_group_id: Argument<::std::string::String>,
        expire_time_end: Argument<::std::string::String>,
        expire_time_start: Argument<::std::string::String>,
        iccid: Argument<::std::string::String>,
        imsi: Argument<::std::string::String>,
        is_auto_recharge: Argument<bool>,
        max_flow: Argument<::std::string::String>,
        max_rest_flow_percentage: Argument<f64>,
        min_flow: Argument<::std::string::String>,
        msisdn: Argument<::std::string::String>,
        network_type: Argument<crate::types::NetworkType>,
        notify_id: Argument<::std::string::String>,
        os_status: Argument<crate::types::OsStatus>,
        page_no: Argument<i32>,
        page_size: Argument<i32>,
        period: Argument<crate::types::BillingCycle>,
        pool_id: Argument<::std::string::String>,
        sim_type: Argument<crate::types::SimType>,
        status: Argument<crate::types::CardStatus>,
        tag_name: Argument<::std::string::String>,
        vendor: Argument<crate::types::Vendor>,
    }
    impl ListCardInfo {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for ListCardInfo {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> ListCardInfo<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                active_time_end: Argument::default(),
                active_time_start: Argument::default(),
                ali_fee: Argument::default(),
                aliyun_order_id: Argument::default(),
                apn_name: Argument::default(),
                certify_type: Argument::default(),
                credential_no: Argument::default(),
                data_level: Argument::default(),
                data_type: Argument::default(),
                directional_group_id: Argument::default(),
                expire_time_end: Argument::default(),
                expire_time_start: Argument::default(),
                iccid: Argument::default(),
                imsi: Argument::default(),
                is_auto_recharge: Argument::default(),
                max_flow: Argument::default(),
                max_rest_flow_percentage: Argument::default(),
                min_flow: Argument::default(),
                msisdn: Argument::default(),
                network_type: Argument::default(),
                notify_id: Argument::default(),
                os_status: Argument::default(),
                page_no: Argument::default(),
                page_size: Argument::default(),
                period: Argument::default(),
                pool_id: Argument::default(),
                sim_type: Argument::default(),
                status: Argument::default(),
                tag_name: Argument::default(),
                vendor: Argument::default(),
            }
        }
        /// `ActiveTimeEnd`: The end of the activation window, `yyyy-MM-dd HH:mm:ss`. Whether it belongs to the window and its time zone
        /// are not documented.
        pub fn active_time_end<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.active_time_end = ::simfleet_runtime::argument(value);
            self
        }
        /// `ActiveTimeStart`: The start of the activation window, `yyyy-MM-dd HH:mm:ss`. Whether it belongs to the window and its time zone
        /// are not documented.
        pub fn active_time_start<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.active_time_start = ::simfleet_runtime::argument(value);
            self
        }
        /// `AliFee`: Filters by tariff generation. Cards of `ali_1` belong to another product, and calls for them fail.
        pub fn ali_fee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ali_fee = ::simfleet_runtime::argument(value);
            self
        }
        /// `AliyunOrderId`: Filters by the order that the card came from.
        pub fn aliyun_order_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.aliyun_order_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `ApnName`: Filters by APN.
        pub fn apn_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.apn_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `CertifyType`: Filters by verification method.
        pub fn certify_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::CertifyType>,
            V::Error: ::std::fmt::Display,
        {
            self.certify_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `CredentialNo`: Filters by package credential.
        pub fn credential_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.credential_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `DataLevel`: Filters by data tier (a volume with its unit, such as `30MB`).
        pub fn data_level<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.data_level = ::simfleet_runtime::argument(value);
            self
        }
        /// `DataType`: Filters by traffic type.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::DataType>,
            V::Error: ::std::fmt::Display,
        {
            self.data_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `DirectionalGroupId`: Filters by the ID of the directional group.
        pub fn directional_group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.directional_group_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `ExpireTimeEnd`: Returns only cards whose package expires at this time or earlier, `yyyy-MM-dd HH:mm:ss`. This meaning is
        /// inferred from the name; the documentation mentions both the start and the end of the package. The time zone
        /// is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn expire_time_end<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.expire_time_end = ::simfleet_runtime::argument(value);
            self
        }
        /// `ExpireTimeStart`: Returns only cards whose package expires at this time or later, `yyyy-MM-dd HH:mm:ss`. This meaning is
        /// inferred from the name; the documentation mentions both the start and the end of the package. The time zone
        /// is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn expire_time_start<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.expire_time_start = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: Filters by ICCID.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `Imsi`: Filters by IMSI.
        pub fn imsi<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.imsi = ::simfleet_runtime::argument(value);
            self
        }
        /// `IsAutoRecharge`: Filters by automatic renewal. `true` returns only cards whose package is renewed automatically, `false` only
        /// the other cards.
        pub fn is_auto_recharge<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_auto_recharge = ::simfleet_runtime::argument(value);
            self
        }
        /// `MaxFlow`: Returns only cards that have used at most this volume in the cycle. Unit: MB. The value is a number in a
        /// string.
        pub fn max_flow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.max_flow = ::simfleet_runtime::argument(value);
            self
        }
        /// `MaxRestFlowPercentage`: Returns only cards with at most this share of their volume remaining. Allowed values: 0.1, 0.2 and 0.3 (0.1
        /// is 10 %).
        pub fn max_rest_flow_percentage<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<f64>,
            V::Error: ::std::fmt::Display,
        {
            self.max_rest_flow_percentage = ::simfleet_runtime::argument(value);
            self
        }
        /// `MinFlow`: Returns only cards that have used at least this volume in the cycle. Unit: MB. The value is a number in a
        /// string.
        pub fn min_flow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.min_flow = ::simfleet_runtime::argument(value);
            self
        }
        /// `Msisdn`: Filters by MSISDN.
        pub fn msisdn<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.msisdn = ::simfleet_runtime::argument(value);
            self
        }
        /// `NetworkType`: Filters by network generation.
        pub fn network_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::NetworkType>,
            V::Error: ::std::fmt::Display,
        {
            self.network_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `NotifyId`: Filters by the notification ID of the automation rule.
        pub fn notify_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.notify_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `OsStatus`: Filters by detailed card state. The documentation does not list the value 130 for this filter.
        pub fn os_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::OsStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.os_status = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageNo`: The number of the page to return, starting at 1.
        ///
        /// Required.
        pub fn page_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.page_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageSize`: The number of rows per page. The documentation allows 10, 15, 25 and 40.
        ///
        /// Required.
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.page_size = ::simfleet_runtime::argument(value);
            self
        }
        /// `Period`: Filters by billing cycle.
        pub fn period<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::BillingCycle>,
            V::Error: ::std::fmt::Display,
        {
            self.period = ::simfleet_runtime::argument(value);
            self
        }
        /// `PoolId`: Filters by the number of the pool.
        pub fn pool_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pool_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `SimType`: Filters by form factor.
        pub fn sim_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::SimType>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `Status`: Filters by card state.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::CardStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = ::simfleet_runtime::argument(value);
            self
        }
        /// `TagName`: Filters by tag name.
        pub fn tag_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.tag_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `Vendor`: Filters by carrier.
        pub fn vendor<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::Vendor>,
            V::Error: ::std::fmt::Display,
        {
            self.vendor = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> ListCardInfo<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::ListCardInfoResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for ListCardInfo<S> {
        type Answer = types::ListCardInfoResponse;
        fn operation(&self) -> &Operation {
            &operations::LIST_CARD_INFO
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::LIST_CARD_INFO);
            parameters.give(0, &self.active_time_end);
            parameters.give(1, &self.active_time_start);
            parameters.give(2, &self.ali_fee);
            parameters.give(3, &self.aliyun_order_id);
            parameters.give(4, &self.apn_name);
            parameters.give(5, &self.certify_type);
            parameters.give(6, &self.credential_no);
            parameters.give(7, &self.data_level);
            parameters.give(8, &self.data_type);
            parameters.give(9, &self.directional_group_id);
            parameters.give(10, &self.expire_time_end);
            parameters.give(11, &self.expire_time_start);
            parameters.give(12, &self.iccid);
            parameters.give(13, &self.imsi);
            parameters.give(14, &self.is_auto_recharge);
            parameters.give(15, &self.max_flow);
            parameters.give(16, &self.max_rest_flow_percentage);
            parameters.give(17, &self.min_flow);
            parameters.give(18, &self.msisdn);
            parameters.give(19, &self.network_type);
            parameters.give(20, &self.notify_id);
            parameters.give(21, &self.os_status);
            parameters.give(22, &self.page_no);
            parameters.give(23, &self.page_size);
            parameters.give(24, &self.period);
            parameters.give(25, &self.pool_id);
            parameters.give(26, &self.sim_type);
            parameters.give(27, &self.status);
            parameters.give(28, &self.tag_name);
            parameters.give(29, &self.vendor);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::ListCardInfoResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::LIST_CARD_INFO, status, body)
        }
    }
    /// `ListDirectionalAddress`: List the addresses of a directional group.
    ///
    /// Lists the addresses of a directional group page by page, with the state of each address.
    ///
    /// `State` is a number here; `ListDirectionalDetail` returns the same codes as strings.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListDirectionalAddress<S = ()> {
        sender: S,
        group_id: Argument<::std::string::String>,
        page_no: Argument<i32>,
        page_size: Argument<i32>,
    }
    impl ListDirectionalAddress {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for ListDirectionalAddress {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> ListDirectionalAddress<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                group_id: Argument::default(),
                page_no: Argument::default(),
                page_size: Argument::default(),
            }
        }
        /// `GroupId`: The ID of the directional group.
        ///
        /// Required.
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageNo`: The number of the page to return, starting at 1.
        ///
        /// Required.
        pub fn page_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.page_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageSize`: The number of rows per page. The text of the documentation allows 10, 15, 25 and 40; the metadata allows any
        /// value from 1 to 200.
        ///
        /// Required.
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.page_size = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> ListDirectionalAddress<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::ListDirectionalAddressResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for ListDirectionalAddress<S> {
        type Answer = types::ListDirectionalAddressResponse;
        fn operation(&self) -> &Operation {
            &operations::LIST_DIRECTIONAL_ADDRESS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::LIST_DIRECTIONAL_ADDRESS);
            parameters.give(0, &self.group_id);
            parameters.give(1, &self.page_no);
            parameters.give(2, &self.page_size);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::ListDirectionalAddressResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::LIST_DIRECTIONAL_ADDRESS,
                status,
                body,
            )
        }
    }
    /// `ListDirectionalDetail`: List the addresses that a card may reach.
    ///
    /// Queries the directional group of a card and lists the addresses of the group page by page.
    ///
    /// `State` is a string here; `ListDirectionalAddress` returns the same codes as numbers.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListDirectionalDetail<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        page_no: Argument<i32>,
        page_size: Argument<i32>,
    }
    impl ListDirectionalDetail {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for ListDirectionalDetail {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> ListDirectionalDetail<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                page_no: Argument::default(),
                page_size: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageNo`: The number of the page to return, starting at 1. The documentation states that it must not be 0.
        ///
        /// Required.
        pub fn page_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.page_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageSize`: The number of rows per page. The documentation allows 10, 15, 25 and 40.
        ///
        /// Required.
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.page_size = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> ListDirectionalDetail<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::ListDirectionalDetailResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for ListDirectionalDetail<S> {
        type Answer = types::ListDirectionalDetailResponse;
        fn operation(&self) -> &Operation {
            &operations::LIST_DIRECTIONAL_DETAIL
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::LIST_DIRECTIONAL_DETAIL);
            parameters.give(0, &self.iccid);
            parameters.give(1, &self.page_no);
            parameters.give(2, &self.page_size);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::ListDirectionalDetailResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::LIST_DIRECTIONAL_DETAIL,
                status,
                body,
            )
        }
    }
    /// `ListOrder`: Search the orders of the account.
    ///
    /// Lists orders page by page. All filters are optional. Several filters can be combined (inferred).
    ///
    /// The order number that `Renew` returns (`OrderNo`) can be queried here as `OrderId` (inferred: both examples are
    /// the same number).
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListOrder<S = ()> {
        sender: S,
        credential_no: Argument<::std::string::String>,
        end_date: Argument<::std::string::String>,
        order_id: Argument<::std::string::String>,
        order_status: Argument<crate::types::OrderStatus>,
        order_type: Argument<crate::types::OrderType>,
        page_no: Argument<i32>,
        page_size: Argument<i32>,
        start_date: Argument<::std::string::String>,
    }
    impl ListOrder {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for ListOrder {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> ListOrder<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                credential_no: Argument::default(),
                end_date: Argument::default(),
                order_id: Argument::default(),
                order_status: Argument::default(),
                order_type: Argument::default(),
                page_no: Argument::default(),
                page_size: Argument::default(),
                start_date: Argument::default(),
            }
        }
        /// `CredentialNo`: Filters by package credential.
        pub fn credential_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.credential_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `EndDate`: Returns only orders up to this day, `yyyy-MM-dd`. This meaning is inferred from the name; which date of an
        /// order counts, whether the day itself is included and the time zone are not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.end_date = ::simfleet_runtime::argument(value);
            self
        }
        /// `OrderId`: Filters by order ID.
        pub fn order_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.order_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `OrderStatus`: Filters by order state.
        pub fn order_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::OrderStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.order_status = ::simfleet_runtime::argument(value);
            self
        }
        /// `OrderType`: Filters by order type.
        pub fn order_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::OrderType>,
            V::Error: ::std::fmt::Display,
        {
            self.order_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageNo`: The number of the page to return, starting at 1.
        ///
        /// Required.
        pub fn page_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.page_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageSize`: The number of rows per page. The documentation allows 10, 15, 25 and 40.
        ///
        /// Required.
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.page_size = ::simfleet_runtime::argument(value);
            self
        }
        /// `StartDate`: Returns only orders from this day, `yyyy-MM-dd`. This meaning is inferred from the name; which date of an
        /// order counts, whether the day itself is included and the time zone are not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn start_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.start_date = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> ListOrder<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::ListOrderResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request for ListOrder<S> {
        type Answer = types::ListOrderResponse;
        fn operation(&self) -> &Operation {
            &operations::LIST_ORDER
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::LIST_ORDER);
            parameters.give(0, &self.credential_no);
            parameters.give(1, &self.end_date);
            parameters.give(2, &self.order_id);
            parameters.give(3, &self.order_status);
            parameters.give(4, &self.order_type);
            parameters.give(5, &self.page_no);
            parameters.give(6, &self.page_size);
            parameters.give(7, &self.start_date);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::ListOrderResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::LIST_ORDER, status, body)
        }
    }
    /// `RebindResumeSingleCard`: Unlock a card that moved to another device.
    ///
    /// Resumes a card that was stopped because it moved to another device (`OsStatus` 500).
    ///
    /// There is no idempotency key. If the response is lost, check the card with `GetCardDetail` before resending the
    /// request. An immediate repetition does not change the end state (inferred), and may return a business error
    /// because the card is already unlocked.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RebindResumeSingleCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        opt_msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String>>,
    }
    impl RebindResumeSingleCard {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for RebindResumeSingleCard {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> RebindResumeSingleCard<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                opt_msisdns: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `OptMsisdns`: The MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). If omitted, the
        /// operation acts on all child cards. Single-network cards do not need this parameter. The maximum number of items
        /// and the meaning of an empty list are not documented. The array is sent as JSON text.
        pub fn opt_msisdns<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.opt_msisdns = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> RebindResumeSingleCard<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::RebindResumeSingleCardResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for RebindResumeSingleCard<S> {
        type Answer = types::RebindResumeSingleCardResponse;
        fn operation(&self) -> &Operation {
            &operations::REBIND_RESUME_SINGLE_CARD
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::REBIND_RESUME_SINGLE_CARD);
            parameters.give(0, &self.iccid);
            parameters.give(1, &self.opt_msisdns);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::RebindResumeSingleCardResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::REBIND_RESUME_SINGLE_CARD,
                status,
                body,
            )
        }
    }
    /// `Renew`: Renew a package or buy an add-on.
    ///
    /// Renews the package of a card or buys an add-on for it. **This operation spends money.** It supports only
    /// single-card packages and same-tier pool packages.
    ///
    /// Repeat a call only with the same `SerialNo`, which is the caller's order number in this operation. The
    /// documentation allows a placeholder such as 0; with a placeholder, every repetition may be another purchase.
    /// `ApiProduct` and `ApiRevision` are sent in a form body, all other parameters in the query string.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Renew<S = ()> {
        sender: S,
        buy_num: Argument<i32>,
        iccid: Argument<::std::string::String>,
        offer_code: Argument<::std::string::String>,
        recharge_type: Argument<crate::types::RechargeType>,
        serial_no: Argument<::std::string::String>,
        api_product: Argument<::std::string::String>,
        api_revision: Argument<::std::string::String>,
    }
    impl Renew {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for Renew {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> Renew<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                buy_num: Argument::default(),
                iccid: Argument::default(),
                offer_code: Argument::default(),
                recharge_type: Argument::default(),
                serial_no: Argument::default(),
                api_product: Argument::default(),
                api_revision: Argument::default(),
            }
        }
        /// `BuyNum`: The number of terms to buy. Monthly packages: 1, 2, 3, 6, 9 or 12. Yearly packages: 1, 2 or 3. Add-ons
        /// (`OVERLAY`): 1, 2 or 3.
        ///
        /// Required.
        pub fn buy_num<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
            V::Error: ::std::fmt::Display,
        {
            self.buy_num = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `OfferCode`: The code of the add-on. Required for `OVERLAY`. The code is provided by Alibaba Cloud staff; no operation
        /// lists the codes.
        pub fn offer_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.offer_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `RechargeType`: The type of purchase.
        ///
        /// Required.
        pub fn recharge_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::RechargeType>,
            V::Error: ::std::fmt::Display,
        {
            self.recharge_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: The caller's order number. It must be unique and serves as the idempotency key. Always generate a new one
        /// for each purchase: the documentation also allows any placeholder, such as 0, which would make purchases
        /// indistinguishable. It is not the polling token that `GetCardRealStatus` calls `SerialNo`, and not the
        /// request number of the directional operations.
        ///
        /// Required.
        pub fn serial_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serial_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `ApiProduct`: Optional. The product code. It is effectively a constant; the documentation shows it in both cases
        /// (`Linkcard`, `linkcard`).
        pub fn api_product<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_product = ::simfleet_runtime::argument(value);
            self
        }
        /// `ApiRevision`: Optional. The API version. It is effectively a constant.
        pub fn api_revision<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_revision = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> Renew<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::RenewResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request for Renew<S> {
        type Answer = types::RenewResponse;
        fn operation(&self) -> &Operation {
            &operations::RENEW
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::RENEW);
            parameters.give(0, &self.buy_num);
            parameters.give(1, &self.iccid);
            parameters.give(2, &self.offer_code);
            parameters.give(3, &self.recharge_type);
            parameters.give(4, &self.serial_no);
            parameters.give(5, &self.api_product);
            parameters.give(6, &self.api_revision);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::RenewResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::RENEW, status, body)
        }
    }
    /// `ResumeSingleCard`: Resume a stopped card.
    ///
    /// Resumes a card that was stopped manually (`OsStatus` 200) or by its usage cap (300). Cards that were stopped
    /// because they moved to another device require `RebindResumeSingleCard`.
    ///
    /// There is no idempotency key. If the response is lost, check the card with `GetCardDetail` before resending the
    /// request. An immediate repetition does not change the end state (inferred), and may return a business error
    /// because the card is already in use.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResumeSingleCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        opt_msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String>>,
    }
    impl ResumeSingleCard {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for ResumeSingleCard {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> ResumeSingleCard<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                opt_msisdns: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `OptMsisdns`: The MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). If omitted, the
        /// operation acts on all child cards. Single-network cards do not need this parameter. The maximum number of items
        /// and the meaning of an empty list are not documented. The array is sent as JSON text.
        pub fn opt_msisdns<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.opt_msisdns = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> ResumeSingleCard<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::ResumeSingleCardResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for ResumeSingleCard<S> {
        type Answer = types::ResumeSingleCardResponse;
        fn operation(&self) -> &Operation {
            &operations::RESUME_SINGLE_CARD
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::RESUME_SINGLE_CARD);
            parameters.give(0, &self.iccid);
            parameters.give(1, &self.opt_msisdns);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::ResumeSingleCardResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::RESUME_SINGLE_CARD, status, body)
        }
    }
    /// `SendMessage`: Send a text message to cards.
    ///
    /// Sends an SMS message of the platform to cards, immediately or at a scheduled time. The message is created from a
    /// template. All parameters are sent in a form body; no other operation does this.
    ///
    /// There is no idempotency key: a second call can send the message again. Never repeat a call that the service may
    /// have received.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessage<S = ()> {
        sender: S,
        api_product: Argument<::std::string::String>,
        message_send_time: Argument<i64>,
        message_template_id: Argument<i64>,
        message_variable_param: Argument<::std::string::String>,
        msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String>>,
        task_name: Argument<::std::string::String>,
    }
    impl SendMessage {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SendMessage {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SendMessage<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                api_product: Argument::default(),
                message_send_time: Argument::default(),
                message_template_id: Argument::default(),
                message_variable_param: Argument::default(),
                msisdns: Argument::default(),
                task_name: Argument::default(),
            }
        }
        /// `ApiProduct`: Optional. The product code. It is effectively a constant; the documentation shows it in both cases
        /// (`Linkcard`, `linkcard`).
        pub fn api_product<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_product = ::simfleet_runtime::argument(value);
            self
        }
        /// `MessageSendTime`: The time at which to send the message, in Unix seconds. A time in the past sends it immediately; a time in
        /// the future schedules it. Maximum: one month ahead.
        ///
        /// Required.
        pub fn message_send_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.message_send_time = ::simfleet_runtime::argument(value);
            self
        }
        /// `MessageTemplateId`: The number of the template, from the console.
        ///
        /// Required.
        pub fn message_template_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.message_template_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `MessageVariableParam`: The values for the variables of the template, each in braces: `{a}{b}`.
        pub fn message_variable_param<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message_variable_param = ::simfleet_runtime::argument(value);
            self
        }
        /// `Msisdns`: The MSISDNs of the cards that receive the message. The maximum number of items and the effect of sending
        /// none are not documented. The array is sent as JSON text.
        pub fn msisdns<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.msisdns = ::simfleet_runtime::argument(value);
            self
        }
        /// `TaskName`: The name of the sending task. Maximum: 40 characters. Special characters are not allowed; which characters
        /// count as special is not documented.
        ///
        /// Required.
        pub fn task_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.task_name = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> SendMessage<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::SendMessageResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for SendMessage<S> {
        type Answer = types::SendMessageResponse;
        fn operation(&self) -> &Operation {
            &operations::SEND_MESSAGE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SEND_MESSAGE);
            parameters.give(0, &self.api_product);
            parameters.give(1, &self.message_send_time);
            parameters.give(2, &self.message_template_id);
            parameters.give(3, &self.message_variable_param);
            parameters.give(4, &self.msisdns);
            parameters.give(5, &self.task_name);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::SendMessageResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::SEND_MESSAGE, status, body)
        }
    }
    /// `SetCardStopRule`: Set the monthly usage cap of a pool card.
    ///
    /// Sets the monthly usage at which a pool card is stopped (`OsStatus` 300), and whether the card is resumed in the
    /// next month.
    ///
    /// The operation sets a value, so an immediate repetition results in the same state (inferred).
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SetCardStopRule<S = ()> {
        sender: S,
        auto_restore: Argument<bool>,
        flow_limit: Argument<i64>,
        iccid: Argument<::std::string::String>,
    }
    impl SetCardStopRule {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SetCardStopRule {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SetCardStopRule<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                auto_restore: Argument::default(),
                flow_limit: Argument::default(),
                iccid: Argument::default(),
            }
        }
        /// `AutoRestore`: Specifies whether the card is resumed at the beginning of the next month. The documentation names true as
        /// the default, but the parameter is required.
        ///
        /// Required.
        pub fn auto_restore<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.auto_restore = ::simfleet_runtime::argument(value);
            self
        }
        /// `FlowLimit`: The monthly usage at which the card is stopped. Unit: MB. A positive integer. Maximum: 9007199254740991. The
        /// service's error message also allows 0; its effect is not documented, and the client rejects it.
        ///
        /// Required.
        pub fn flow_limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.flow_limit = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> SetCardStopRule<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::SetCardStopRuleResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for SetCardStopRule<S> {
        type Answer = types::SetCardStopRuleResponse;
        fn operation(&self) -> &Operation {
            &operations::SET_CARD_STOP_RULE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SET_CARD_STOP_RULE);
            parameters.give(0, &self.auto_restore);
            parameters.give(1, &self.flow_limit);
            parameters.give(2, &self.iccid);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::SetCardStopRuleResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::SET_CARD_STOP_RULE, status, body)
        }
    }
    /// `StopSingleCard`: Stop a card.
    ///
    /// Stops a card that is in use. This is a manual stop: the `OsStatus` of the card becomes 200. `ResumeSingleCard`
    /// reverses it.
    ///
    /// For a multi-network card of a virtual operator, `OptMsisdns` selects child cards. If it is omitted, all child
    /// cards are stopped.
    ///
    /// There is no idempotency key. Repeating a call does not change the end state (inferred). A repeated call may
    /// return a business error because the card is already stopped.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StopSingleCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        opt_msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String>>,
    }
    impl StopSingleCard {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for StopSingleCard {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> StopSingleCard<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                opt_msisdns: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `OptMsisdns`: The MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). If omitted, the
        /// operation acts on all child cards. Single-network cards do not need this parameter. The maximum number of items
        /// and the meaning of an empty list are not documented. The array is sent as JSON text.
        pub fn opt_msisdns<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.opt_msisdns = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> StopSingleCard<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::StopSingleCardResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for StopSingleCard<S> {
        type Answer = types::StopSingleCardResponse;
        fn operation(&self) -> &Operation {
            &operations::STOP_SINGLE_CARD
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::STOP_SINGLE_CARD);
            parameters.give(0, &self.iccid);
            parameters.give(1, &self.opt_msisdns);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::StopSingleCardResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::STOP_SINGLE_CARD, status, body)
        }
    }
    /// `UpdateAutoRechargeSwitch`: Switch automatic renewal on or off.
    ///
    /// Switches automatic renewal of a card's package on or off. It supports only single-card packages and same-tier
    /// pool packages. Automatic renewals spend money.
    ///
    /// The operation sets a value, so an immediate repetition results in the same state (inferred).
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateAutoRechargeSwitch<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        open: Argument<bool>,
    }
    impl UpdateAutoRechargeSwitch {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for UpdateAutoRechargeSwitch {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> UpdateAutoRechargeSwitch<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                open: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `Open`: `true` switches automatic renewal on, `false` switches it off.
        ///
        /// Required.
        pub fn open<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.open = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> UpdateAutoRechargeSwitch<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::UpdateAutoRechargeSwitchResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for UpdateAutoRechargeSwitch<S> {
        type Answer = types::UpdateAutoRechargeSwitchResponse;
        fn operation(&self) -> &Operation {
            &operations::UPDATE_AUTO_RECHARGE_SWITCH
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(
                &operations::UPDATE_AUTO_RECHARGE_SWITCH,
            );
            parameters.give(0, &self.iccid);
            parameters.give(1, &self.open);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::UpdateAutoRechargeSwitchResponse, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::UPDATE_AUTO_RECHARGE_SWITCH,
                status,
                body,
            )
        }
    }
    /// `VerifyIotCard`: Check whether a card is a directional card.
    ///
    /// Checks whether a card is a directional card.
    ///
    /// This is the only operation for which the metadata declares no codes passed on from a backend.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct VerifyIotCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
    }
    impl VerifyIotCard {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for VerifyIotCard {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> VerifyIotCard<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
            }
        }
        /// `Iccid`: The ICCID of the card.
        ///
        /// Required.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> VerifyIotCard<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::VerifyIotCardResponse>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for VerifyIotCard<S> {
        type Answer = types::VerifyIotCardResponse;
        fn operation(&self) -> &Operation {
            &operations::VERIFY_IOT_CARD
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::VERIFY_IOT_CARD);
            parameters.give(0, &self.iccid);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::VerifyIotCardResponse, DecodeError> {
            ::simfleet_runtime::decode(&operations::VERIFY_IOT_CARD, status, body)
        }
    }
}
/// Implements one method for each operation on a client. Each method creates a request that the client sends.
#[macro_export]
macro_rules! linkcard_operations {
    ($client:ty) => {
        impl $client { #[doc =
        " `AddCardToDirectionalGroup`: Add cards to a directional group. See [`AddCardToDirectionalGroup`](linkcard_client::requests::AddCardToDirectionalGroup) for the parameters."]
        pub fn add_card_to_directional_group(& self) ->
        $crate::requests::AddCardToDirectionalGroup < Self > {
        $crate::requests::AddCardToDirectionalGroup::of(::std::clone::Clone::clone(self))
        } #[doc =
        " `AddDirectionalAddress`: Add an address to a directional group. See [`AddDirectionalAddress`](linkcard_client::requests::AddDirectionalAddress) for the parameters."]
        pub fn add_directional_address(& self) -> $crate::requests::AddDirectionalAddress
        < Self > {
        $crate::requests::AddDirectionalAddress::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `AddDirectionalCard`: Import directional cards into a group. See [`AddDirectionalCard`](linkcard_client::requests::AddDirectionalCard) for the parameters."]
        pub fn add_directional_card(& self) -> $crate::requests::AddDirectionalCard <
        Self > {
        $crate::requests::AddDirectionalCard::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `AddDirectionalGroup`: Create a directional group. See [`AddDirectionalGroup`](linkcard_client::requests::AddDirectionalGroup) for the parameters."]
        pub fn add_directional_group(& self) -> $crate::requests::AddDirectionalGroup <
        Self > {
        $crate::requests::AddDirectionalGroup::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `AddTagsToCard`: Set the tags of a card. See [`AddTagsToCard`](linkcard_client::requests::AddTagsToCard) for the parameters."]
        pub fn add_tags_to_card(& self) -> $crate::requests::AddTagsToCard < Self > {
        $crate::requests::AddTagsToCard::of(::std::clone::Clone::clone(self)) } #[doc =
        " `BatchAddDirectionalAddress`: Add several addresses to a directional group. See [`BatchAddDirectionalAddress`](linkcard_client::requests::BatchAddDirectionalAddress) for the parameters."]
        pub fn batch_add_directional_address(& self) ->
        $crate::requests::BatchAddDirectionalAddress < Self > {
        $crate::requests::BatchAddDirectionalAddress::of(::std::clone::Clone::clone(self))
        } #[doc =
        " `DeleteDirectionalAddress`: Remove an address from a directional group. See [`DeleteDirectionalAddress`](linkcard_client::requests::DeleteDirectionalAddress) for the parameters."]
        pub fn delete_directional_address(& self) ->
        $crate::requests::DeleteDirectionalAddress < Self > {
        $crate::requests::DeleteDirectionalAddress::of(::std::clone::Clone::clone(self))
        } #[doc =
        " `DeleteDirectionalGroup`: Delete a directional group. See [`DeleteDirectionalGroup`](linkcard_client::requests::DeleteDirectionalGroup) for the parameters."]
        pub fn delete_directional_group(& self) ->
        $crate::requests::DeleteDirectionalGroup < Self > {
        $crate::requests::DeleteDirectionalGroup::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `ForceActivation`: Activate an unused pool card. See [`ForceActivation`](linkcard_client::requests::ForceActivation) for the parameters."]
        pub fn force_activation(& self) -> $crate::requests::ForceActivation < Self > {
        $crate::requests::ForceActivation::of(::std::clone::Clone::clone(self)) } #[doc =
        " `GetCardDetail`: Query the full record of a card. See [`GetCardDetail`](linkcard_client::requests::GetCardDetail) for the parameters."]
        pub fn get_card_detail(& self) -> $crate::requests::GetCardDetail < Self > {
        $crate::requests::GetCardDetail::of(::std::clone::Clone::clone(self)) } #[doc =
        " `GetCardFlowInfo`: Query the usage of a card by month, day and carrier. See [`GetCardFlowInfo`](linkcard_client::requests::GetCardFlowInfo) for the parameters."]
        pub fn get_card_flow_info(& self) -> $crate::requests::GetCardFlowInfo < Self > {
        $crate::requests::GetCardFlowInfo::of(::std::clone::Clone::clone(self)) } #[doc =
        " `GetCardLatestFlow`: Query the usage of a card in the current cycle. See [`GetCardLatestFlow`](linkcard_client::requests::GetCardLatestFlow) for the parameters."]
        pub fn get_card_latest_flow(& self) -> $crate::requests::GetCardLatestFlow < Self
        > { $crate::requests::GetCardLatestFlow::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetCardRealStatus`: Query the live network state of a card. See [`GetCardRealStatus`](linkcard_client::requests::GetCardRealStatus) for the parameters."]
        pub fn get_card_real_status(& self) -> $crate::requests::GetCardRealStatus < Self
        > { $crate::requests::GetCardRealStatus::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetCardStatusStatistics`: Query the alert counters of the account. See [`GetCardStatusStatistics`](linkcard_client::requests::GetCardStatusStatistics) for the parameters."]
        pub fn get_card_status_statistics(& self) ->
        $crate::requests::GetCardStatusStatistics < Self > {
        $crate::requests::GetCardStatusStatistics::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetCredentialPoolStatistics`: Query the volumes of a package credential. See [`GetCredentialPoolStatistics`](linkcard_client::requests::GetCredentialPoolStatistics) for the parameters."]
        pub fn get_credential_pool_statistics(& self) ->
        $crate::requests::GetCredentialPoolStatistics < Self > {
        $crate::requests::GetCredentialPoolStatistics::of(::std::clone::Clone::clone(self))
        } #[doc =
        " `GetOperateResult`: Query the result of an asynchronous operation. See [`GetOperateResult`](linkcard_client::requests::GetOperateResult) for the parameters."]
        pub fn get_operate_result(& self) -> $crate::requests::GetOperateResult < Self >
        { $crate::requests::GetOperateResult::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetRealNameStatus`: Query the real-name verification state of a card. See [`GetRealNameStatus`](linkcard_client::requests::GetRealNameStatus) for the parameters."]
        pub fn get_real_name_status(& self) -> $crate::requests::GetRealNameStatus < Self
        > { $crate::requests::GetRealNameStatus::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetSimCardStateDistribution`: Query the number of cards by state. See [`GetSimCardStateDistribution`](linkcard_client::requests::GetSimCardStateDistribution) for the parameters."]
        pub fn get_sim_card_state_distribution(& self) ->
        $crate::requests::GetSimCardStateDistribution < Self > {
        $crate::requests::GetSimCardStateDistribution::of(::std::clone::Clone::clone(self))
        } #[doc =
        " `ListCardInfo`: Search the cards of the account. See [`ListCardInfo`](linkcard_client::requests::ListCardInfo) for the parameters."]
        pub fn list_card_info(& self) -> $crate::requests::ListCardInfo < Self > {
        $crate::requests::ListCardInfo::of(::std::clone::Clone::clone(self)) } #[doc =
        " `ListDirectionalAddress`: List the addresses of a directional group. See [`ListDirectionalAddress`](linkcard_client::requests::ListDirectionalAddress) for the parameters."]
        pub fn list_directional_address(& self) ->
        $crate::requests::ListDirectionalAddress < Self > {
        $crate::requests::ListDirectionalAddress::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `ListDirectionalDetail`: List the addresses that a card may reach. See [`ListDirectionalDetail`](linkcard_client::requests::ListDirectionalDetail) for the parameters."]
        pub fn list_directional_detail(& self) -> $crate::requests::ListDirectionalDetail
        < Self > {
        $crate::requests::ListDirectionalDetail::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `ListOrder`: Search the orders of the account. See [`ListOrder`](linkcard_client::requests::ListOrder) for the parameters."]
        pub fn list_order(& self) -> $crate::requests::ListOrder < Self > {
        $crate::requests::ListOrder::of(::std::clone::Clone::clone(self)) } #[doc =
        " `RebindResumeSingleCard`: Unlock a card that moved to another device. See [`RebindResumeSingleCard`](linkcard_client::requests::RebindResumeSingleCard) for the parameters."]
        pub fn rebind_resume_single_card(& self) ->
        $crate::requests::RebindResumeSingleCard < Self > {
        $crate::requests::RebindResumeSingleCard::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `Renew`: Renew a package or buy an add-on. See [`Renew`](linkcard_client::requests::Renew) for the parameters."]
        pub fn renew(& self) -> $crate::requests::Renew < Self > {
        $crate::requests::Renew::of(::std::clone::Clone::clone(self)) } #[doc =
        " `ResumeSingleCard`: Resume a stopped card. See [`ResumeSingleCard`](linkcard_client::requests::ResumeSingleCard) for the parameters."]
        pub fn resume_single_card(& self) -> $crate::requests::ResumeSingleCard < Self >
        { $crate::requests::ResumeSingleCard::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `SendMessage`: Send a text message to cards. See [`SendMessage`](linkcard_client::requests::SendMessage) for the parameters."]
        pub fn send_message(& self) -> $crate::requests::SendMessage < Self > {
        $crate::requests::SendMessage::of(::std::clone::Clone::clone(self)) } #[doc =
        " `SetCardStopRule`: Set the monthly usage cap of a pool card. See [`SetCardStopRule`](linkcard_client::requests::SetCardStopRule) for the parameters."]
        pub fn set_card_stop_rule(& self) -> $crate::requests::SetCardStopRule < Self > {
        $crate::requests::SetCardStopRule::of(::std::clone::Clone::clone(self)) } #[doc =
        " `StopSingleCard`: Stop a card. See [`StopSingleCard`](linkcard_client::requests::StopSingleCard) for the parameters."]
        pub fn stop_single_card(& self) -> $crate::requests::StopSingleCard < Self > {
        $crate::requests::StopSingleCard::of(::std::clone::Clone::clone(self)) } #[doc =
        " `UpdateAutoRechargeSwitch`: Switch automatic renewal on or off. See [`UpdateAutoRechargeSwitch`](linkcard_client::requests::UpdateAutoRechargeSwitch) for the parameters."]
        pub fn update_auto_recharge_switch(& self) ->
        $crate::requests::UpdateAutoRechargeSwitch < Self > {
        $crate::requests::UpdateAutoRechargeSwitch::of(::std::clone::Clone::clone(self))
        } #[doc =
        " `VerifyIotCard`: Check whether a card is a directional card. See [`VerifyIotCard`](linkcard_client::requests::VerifyIotCard) for the parameters."]
        pub fn verify_iot_card(& self) -> $crate::requests::VerifyIotCard < Self > {
        $crate::requests::VerifyIotCard::of(::std::clone::Clone::clone(self)) } }
    };
}
/// The API `linkcard`, version 2021-05-20, and its operation table.
///
/// Client for Linkcard
///
/// Alibaba Cloud's IoT SIM service, product code `Linkcard`, API version 2021-05-20.
///
/// The API is RPC style: every operation is a request to the path `/`, and the parameter `Action` selects the
/// operation. OpenAPI requires one path per operation, so each path below carries the action as a URL fragment. A
/// fragment is never sent, so the requests stay as the service expects them.
///
/// Parameters are sent in the query string, also for POST. Three operations have parameters in a form body:
/// `SendMessage` (all parameters), `AddCardToDirectionalGroup` (`ApiProduct`) and `Renew` (`ApiProduct` and
/// `ApiRevision`). Requests are signed either with the RPC signature (HMAC-SHA1, parameters in the query string) or
/// with ACS3-HMAC-SHA256 (headers); both are listed as security schemes. The product's own documentation covers only
/// the RPC signature. Support for ACS3-HMAC-SHA256 is documented for the platform in general; that Linkcard accepts it
/// is inferred. Every operation needs an access key. The machine-readable API metadata that Alibaba Cloud publishes
/// ("the metadata" below) also allows GET and plain HTTP; the official SDKs send POST over HTTPS, and so does this
/// project. None of the operations has a `RegionId` parameter.
///
/// Arrays are sent in one of two ways: as compact JSON text in one parameter (`SerialNo=["a","b"]`), or as numbered
/// parameters (`DateList.1=202110&DateList.2=202111`). An empty array is sent as `[]` in the first way and is not sent
/// at all in the second. Optional parameters without a value are omitted. Booleans are sent as `true` and `false`; the
/// official Python SDK sends `True` and `False`.
///
/// A call can fail in two ways, and a client must handle both: as HTTP 4xx or 5xx with the error body of the gateway,
/// or as HTTP 200 with the envelope, `Success=false` and an error `Code`. In the second case, `Data` is absent or null.
///
/// Error codes are an open set. The codes listed with an operation (`x-errors`) come from the metadata, which does not
/// contain `GetOperateResult`. The metadata also declares that codes of backends are passed on unchanged:
///
/// * with HTTP 403 for all operations except `VerifyIotCard`;
/// * with HTTP 500 for all operations except `BatchAddDirectionalAddress`, `ForceActivation`, `GetCardLatestFlow`,
///   `GetRealNameStatus`, `ListDirectionalDetail`, `ListOrder`, `RebindResumeSingleCard`, `ResumeSingleCard`,
///   `StopSingleCard`, `UpdateAutoRechargeSwitch` and `VerifyIotCard`.
///
/// For eight operations, the metadata lists `linkcard.common.RamActionPermissionDeny` with a trailing space. This spec
/// lists it without the space; trim codes before comparing them. The product's error page shows only the last segment
/// of each code, so compare only that segment. The page names some codes that no operation lists: `OverExportCount`
/// (more than 500 000 cards), `InvalidCallerTypeError`, `Ambiguous`, `TagIdCanNotEmpty`, `DataTypeCanNotEmpty`,
/// `DataLevelCanNotEmpty`, `BatchOperationFailed`, `SignVerificationFailed`, `UploadFileBeyondLimit`,
/// `UploadFileInvalidCard`. More codes exist.
///
/// The following classification of codes is inferred. `RPCInvokeError`, `Service.InternalError` (`InternalError`) and
/// the throttling and unavailability codes of the platform are transient. The business codes with HTTP 400 and 403 are
/// final, and so is `BusinessProcessError` although it has HTTP 500. The effect of repeating an operation (`x-effect`)
/// is inferred as well: the metadata classifies most operations as `read` or `readAndWrite`, but does not say what a
/// repetition does.
///
/// Nine operations have a published rate limit of 20 calls per second, shared by all users of an account. The same
/// limit is assumed for the other operations. Whether operations share the limit is not documented; that it counts each
/// operation by itself is inferred. Calls above the limit are rejected with a `Throttling` code and HTTP 400. Daily
/// quotas are not known.
///
/// Times are strings in the format `yyyy-MM-dd HH:mm:ss`; the time zone is not documented. Months are `yyyyMM`. Days
/// are `yyyyMMdd` for usage and `yyyy-MM-dd` for orders. Volumes are strings whose unit varies (`KB`, `MB`, `GB`); that
/// each unit is 1024 of the next smaller one is inferred.
///
/// `SerialNo` has three different meanings: a polling token in `GetCardRealStatus`, the idempotency key of the
/// directional operations, and the caller's own order number in `Renew`. If `MsgNotify` is true, results of
/// asynchronous operations are pushed over a message queue; the format of the messages is not documented. Cards of the
/// older generation `ali_1` belong to another product (Dyiotsdk), and calls for them fail. Operations on directional
/// groups require the newer directional menu of the console. Names that are misspelled here are misspelled on the wire.
///
/// Version: 2021-05-20
pub static API: ::simfleet_runtime::Api = ::simfleet_runtime::Api {
    name: "linkcard",
    version: "2021-05-20",
    endpoint: "https://linkcard.aliyuncs.com",
    rpc: true,
    envelope: ENVELOPE,
    supplied: &[
        "AccessKeyId",
        "Action",
        "Format",
        "SecurityToken",
        "Signature",
        "SignatureMethod",
        "SignatureNonce",
        "SignatureVersion",
        "Timestamp",
        "Version",
    ],
    operations: OPERATIONS,
    claims: CLAIMS,
    members: &[
        "AccessDeniedDetail",
        "ActiveTime",
        "ActiveType",
        "Address",
        "AddressType",
        "AliFee",
        "AliyunOrderId",
        "ApiProduct",
        "ApiRevision",
        "ApnName",
        "ApnRegion",
        "AutoLimitResume",
        "AutoRebindReuse",
        "BillingCycle",
        "BuyNum",
        "BuyerMessage",
        "CardActiveNum",
        "CardCount",
        "CardLimitSpeedThreshold",
        "CardLimitStopThreshold",
        "CardPayCount",
        "CardTotalNum",
        "CertifyStatus",
        "CertifyType",
        "Code",
        "CredentialInstanceId",
        "CredentialLimitSpeedThreshold",
        "CredentialLimitStopThreshold",
        "CredentialNO",
        "CredentialNo",
        "CredentialPackage",
        "CredentialType",
        "Data",
        "DataLevel",
        "DataType",
        "Day",
        "DeliveryInfo",
        "Desc",
        "Description",
        "DestoryedCount",
        "Detail",
        "DeviceImei",
        "DirectionalGroupId",
        "DirectionalGroupName",
        "DirectionalName",
        "DynamicCode",
        "DynamicMessage",
        "EffectiveAvailableFlow",
        "EffectiveTime",
        "EffectiveTotalFlow",
        "ErrorMessage",
        "ErrorStopStatisticsDTO",
        "ExecuteResult",
        "ExhaustStopStatisticsDTO",
        "ExpireStopStatisticsDTO",
        "ExpireTime",
        "ExpressNoList",
        "Flow",
        "FlowCount",
        "FlowLatestModifiedTime",
        "FlowOutStatisticsDTO",
        "FlowThresholdUnit",
        "FlowType",
        "FunctionFee",
        "Gprs",
        "GroupId",
        "HostId",
        "Iccid",
        "Id",
        "Imsi",
        "Ip",
        "IsAutoRecharge",
        "LeftFlowPercentageWarnCount",
        "LessFlowPercentage10Count",
        "LessFlowPercentage30Count",
        "List",
        "ListCardMonthFlow",
        "ListDayFlow",
        "ListPackageDTO",
        "ListPsimCards",
        "ListVendorDetail",
        "LocalizedMessage",
        "Mail",
        "ManageStopStatisticsDTO",
        "Message",
        "MessageSendTime",
        "MessageTemplateId",
        "MessageVariableParam",
        "Month",
        "MonthExceedFee",
        "MonthFeatureFee",
        "MonthUsedAmount",
        "Msisdn",
        "Msisdns",
        "NetWorkDelay",
        "NetworkType",
        "NotifyId",
        "Online",
        "OpenAccountTime",
        "OpenSms",
        "OperateType",
        "OrderDetailUrl",
        "OrderId",
        "OrderInfo",
        "OrderNo",
        "OrderStatus",
        "OrderType",
        "OsStatus",
        "PackageName",
        "PageCount",
        "PageNo",
        "PageSize",
        "PaginationResult",
        "PayDuration",
        "PayTime",
        "Period",
        "PeriodAddFlow",
        "PeriodRestFlow",
        "PeriodSmsUse",
        "PoolAvaiable",
        "PoolCapacity",
        "PoolCapacityUnit",
        "PoolCount",
        "PoolGrandTotal",
        "PoolGrandTotalUsed",
        "PoolNo",
        "PoolOutUsed",
        "PoolUsed",
        "PrivateNetworkSegment",
        "Ratio",
        "RealNameStatus",
        "Receiver",
        "Recommend",
        "Remark",
        "RequestId",
        "ResourceQuantity",
        "Result",
        "RiskWaringStatisticsDTO",
        "SameFlowCardCount",
        "SerialNo",
        "ShutDownCount",
        "SignalStrength",
        "SimType",
        "SingCardPeriodLeftFlowWarnDTO",
        "SingleCardCount",
        "SmsUsed",
        "Source",
        "State",
        "Status",
        "StopCount",
        "Success",
        "TagId",
        "TagList",
        "TagName",
        "TaskName",
        "TestCount",
        "Total",
        "TotalCount",
        "UnCertifiedStopStatisticsDTO",
        "UnbindResumeStatisticsDTO",
        "UnusedCount",
        "UsedFlow",
        "UsingCount",
        "Vendor",
        "VsimCardInfo",
        "VsimInstanceId",
        "WaringTotalCount",
        "WarningCount",
        "WeekWarnStatisticsDTO",
        "ZipCode",
    ],
};
/// How a response of the API indicates success.
pub const ENVELOPE: ::simfleet_runtime::EnvelopeRule = ::simfleet_runtime::EnvelopeRule {
    success: ::simfleet_runtime::SuccessRule::True("Success"),
    code: "Code",
    message: &["ErrorMessage", "LocalizedMessage"],
    request_id: "RequestId",
};
/// All operations, sorted by id.
pub static OPERATIONS: &[::simfleet_runtime::Operation] = &[
    operations::ADD_CARD_TO_DIRECTIONAL_GROUP,
    operations::ADD_DIRECTIONAL_ADDRESS,
    operations::ADD_DIRECTIONAL_CARD,
    operations::ADD_DIRECTIONAL_GROUP,
    operations::ADD_TAGS_TO_CARD,
    operations::BATCH_ADD_DIRECTIONAL_ADDRESS,
    operations::DELETE_DIRECTIONAL_ADDRESS,
    operations::DELETE_DIRECTIONAL_GROUP,
    operations::FORCE_ACTIVATION,
    operations::GET_CARD_DETAIL,
    operations::GET_CARD_FLOW_INFO,
    operations::GET_CARD_LATEST_FLOW,
    operations::GET_CARD_REAL_STATUS,
    operations::GET_CARD_STATUS_STATISTICS,
    operations::GET_CREDENTIAL_POOL_STATISTICS,
    operations::GET_OPERATE_RESULT,
    operations::GET_REAL_NAME_STATUS,
    operations::GET_SIM_CARD_STATE_DISTRIBUTION,
    operations::LIST_CARD_INFO,
    operations::LIST_DIRECTIONAL_ADDRESS,
    operations::LIST_DIRECTIONAL_DETAIL,
    operations::LIST_ORDER,
    operations::REBIND_RESUME_SINGLE_CARD,
    operations::RENEW,
    operations::RESUME_SINGLE_CARD,
    operations::SEND_MESSAGE,
    operations::SET_CARD_STOP_RULE,
    operations::STOP_SINGLE_CARD,
    operations::UPDATE_AUTO_RECHARGE_SWITCH,
    operations::VERIFY_IOT_CARD,
];
/// The statements of the spec that were inferred, in the order of the spec.
pub static CLAIMS: &[::simfleet_runtime::Claim] = &[
    ::simfleet_runtime::Claim {
        id: "info.x-claims.0",
        text: "The classification of error codes into transient and final ones.",
        settled_by: "One repetition of a call that failed with a code with HTTP 400 or 403, such as a read for an `Iccid` that does\nnot exist; no call provokes the codes with HTTP 500, so they can only be observed by chance, on a read that is\nthen repeated.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "info.x-claims.1",
        text: "The effect of repeating an operation.",
        settled_by: "Two repetitions of a call for a test card, one at once and one after another call has changed the card; look at\nwhether they succeed and at the state of the card after each.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "info.x-claims.2",
        text: "Operations without a published rate limit have the limit of those with one, 20 calls per second.",
        settled_by: "Twenty calls of such an operation in one second, and then twenty-one, with another client than simfleet, for\nwrites with parameters that the service rejects; look at whether only the second burst is rejected with a code\nthat begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "info.x-claims.3",
        text: "The rate limit counts each operation by itself.",
        settled_by: "Fifteen calls of `GetCardDetail` and fifteen of `GetCardFlowInfo` within the same second, with another client\nthan simfleet; look for a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "info.x-claims.4",
        text: "Linkcard accepts ACS3-HMAC-SHA256.",
        settled_by: "One call of `GetCardLatestFlow` that is signed with ACS3-HMAC-SHA256; look at whether the service accepts the\nsignature.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "info.x-claims.5",
        text: "Each unit of a volume is 1024 of the next smaller one.",
        settled_by: "Repeated calls of `GetCardLatestFlow` for a test card while its usage grows from 990 KB to 1.1 MB; look at the\nlast value in `KB` and the first in `MB`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "ListCardInfo.x-claims.0",
        text: "Several filters can be combined, and a call without filters lists the whole account.",
        settled_by: "One call of `ListCardInfo` without filters and one with two; look at `Data.Total` of both.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "ListCardInfo",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ListCardInfo.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `ListCardInfo` in one second, and then twenty-one, with another client than simfleet; look\nat whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "ListCardInfo.parameters.ExpireTimeEnd",
        text: "Returns only cards whose package expires at this time or earlier, `yyyy-MM-dd HH:mm:ss`. This meaning is inferred from the name; the documentation mentions both the start and the end of the package. The time zone is not documented.",
        settled_by: "One call of `ListCardInfo` with ExpireTimeEnd set to the day on which a card expires; look at\nwhich cards are listed.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "ListCardInfo",
                name: "ExpireTimeEnd",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ListCardInfo.parameters.ExpireTimeStart",
        text: "Returns only cards whose package expires at this time or later, `yyyy-MM-dd HH:mm:ss`. This meaning is inferred from the name; the documentation mentions both the start and the end of the package. The time zone is not documented.",
        settled_by: "One call of `ListCardInfo` with ExpireTimeStart set to the day on which a card expires; look at\nwhich cards are listed.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "ListCardInfo",
                name: "ExpireTimeStart",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetCardDetail.x-claims.0",
        text: "A closed card needs its instance ID because several card instances may have had the same number.",
        settled_by: "One call of `GetCardDetail` for a closed card with `DestroyCard=true` and without `InstanceId`;\nlook at the error code.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardDetail",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetCardRealStatus.x-claims.0",
        text: "A poll may identify the card in addition to its token.",
        settled_by: "One poll with `GetCardRealStatus` that has both `Iccid` and `SerialNo`; look at whether the call\nsucceeds.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardRealStatus",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetCardRealStatus.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `GetCardRealStatus` in one second, and then twenty-one, with another client than simfleet;\nlook at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "StopSingleCard.x-claims.0",
        text: "Repeating a call does not change the end state.",
        settled_by: "A second call of `StopSingleCard` for a test card that is already stopped; look at whether the\nstate of the card changes.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "StopSingleCard",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ResumeSingleCard.x-claims.0",
        text: "Repeating a call does not change the end state.",
        settled_by: "A second call of `ResumeSingleCard` for a test card that is already in service; look at whether\nthe state of the card changes.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "ResumeSingleCard",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "RebindResumeSingleCard.x-claims.0",
        text: "Repeating a call does not change the end state.",
        settled_by: "A second call of `RebindResumeSingleCard` for a test card that is already bound to its device;\nlook at whether the state of the card changes.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "RebindResumeSingleCard",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "RebindResumeSingleCard.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `RebindResumeSingleCard` that the service rejects, with an `Iccid` that does not exist, in\none second, and then twenty-one, with another client than simfleet; look at whether only the second burst is\nrejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "ForceActivation.x-claims.0",
        text: "Repeating a call does not change the end state.",
        settled_by: "A second call of `ForceActivation` for a test card that is already active; look at whether the\nstate of the card changes.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "ForceActivation",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SetCardStopRule.x-claims.0",
        text: "An immediate repetition results in the same state.",
        settled_by: "Two equal calls of `SetCardStopRule` for a test card, one right after the other; look at whether the second\none succeeds.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "SetCardStopRule",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "AddTagsToCard.x-claims.0",
        text: "An immediate repetition results in the same state.",
        settled_by: "Two equal calls of `AddTagsToCard` for a test card, one right after the other; compare\nthe tags that both return.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "AddTagsToCard",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "AddTagsToCard.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `AddTagsToCard` that the service rejects, with an `Iccid` that does not exist, in one\nsecond, and then twenty-one, with another client than simfleet; look at whether only the second burst is\nrejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "GetRealNameStatus.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `GetRealNameStatus` in one second, and then twenty-one, with another client than simfleet;\nlook at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "GetCardFlowInfo.x-claims.0",
        text: "The operation only reads and changes nothing.",
        settled_by: "One call of `GetCardDetail` before and one after a call of `GetCardFlowInfo` for a test card; look at whether\nthe record of the card has changed.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardFlowInfo",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetCardLatestFlow.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `GetCardLatestFlow` in one second, and then twenty-one, with another client than simfleet;\nlook at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "GetCardStatusStatistics.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `GetCardStatusStatistics` in one second, and then twenty-one, with another client than\nsimfleet; look at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "GetSimCardStateDistribution.x-claims.0",
        text: "Without a package credential, the whole account is counted.",
        settled_by: "One call of `GetSimCardStateDistribution` without `CredentialNO`; compare the sum with\n`Data.Total` of `ListCardInfo`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetSimCardStateDistribution",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetSimCardStateDistribution.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `GetSimCardStateDistribution` in one second, and then twenty-one, with another client than\nsimfleet; look at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "GetSimCardStateDistribution.parameters.CredentialNO",
        text: "The package credential. If omitted, the whole account is counted (inferred). The name is spelled with a capital O here, and `CredentialNo` in most other places.",
        settled_by: "One call of `GetSimCardStateDistribution` without `CredentialNO`; compare the sum with\n`Data.Total` of `ListCardInfo`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "GetSimCardStateDistribution",
                name: "CredentialNO",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetCredentialPoolStatistics.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `GetCredentialPoolStatistics` in one second, and then twenty-one, with another client than\nsimfleet; look at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "VerifyIotCard.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `VerifyIotCard` in one second, and then twenty-one, with another client than simfleet; look\nat whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AddDirectionalGroup.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `AddDirectionalGroup` that the service rejects, with a `GroupName` of more than 30\ncharacters, in one second, and then twenty-one, with another client than simfleet; look at whether only the\nsecond burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "DeleteDirectionalGroup.x-claims.0",
        text: "A repeated call finds the same group or none, so the end state is the same.",
        settled_by: "A second call of `DeleteDirectionalGroup` for a test group; look at the error code, and in the console at\nwhether another group is missing, because no operation lists groups.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "DeleteDirectionalGroup",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "DeleteDirectionalGroup.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `DeleteDirectionalGroup` that the service rejects, with a `GroupId` that does not exist, in\none second, and then twenty-one, with another client than simfleet; look at whether only the second burst is\nrejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AddDirectionalCard.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `AddDirectionalCard` that the service rejects, with a `GroupId` that does not exist, in one\nsecond, and then twenty-one, with another client than simfleet; look at whether only the second burst is\nrejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AddCardToDirectionalGroup.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `AddCardToDirectionalGroup` that the service rejects, with a `GroupId` that does not exist,\nin one second, and then twenty-one, with another client than simfleet; look at whether only the second burst\nis rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "AddDirectionalAddress.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `AddDirectionalAddress` that the service rejects, with a `GroupId` that does not exist, in\none second, and then twenty-one, with another client than simfleet; look at whether only the second burst is\nrejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "BatchAddDirectionalAddress.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `BatchAddDirectionalAddress` that the service rejects, with a `GroupId` that does not exist,\nin one second, and then twenty-one, with another client than simfleet; look at whether only the second burst\nis rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "DeleteDirectionalAddress.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `DeleteDirectionalAddress` that the service rejects, with a `GroupId` that does not exist,\nin one second, and then twenty-one, with another client than simfleet; look at whether only the second burst\nis rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "ListDirectionalAddress.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `ListDirectionalAddress` in one second, and then twenty-one, with another client than\nsimfleet; look at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "ListDirectionalDetail.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `ListDirectionalDetail` in one second, and then twenty-one, with another client than\nsimfleet; look at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "ListOrder.x-claims.0",
        text: "Several filters can be combined.",
        settled_by: "One call of `ListOrder` with two filters; look at whether every row matches both.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "ListOrder",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ListOrder.x-claims.1",
        text: "`OrderId` accepts the order number that `Renew` returns as `OrderNo`.",
        settled_by: "One call of `ListOrder` with `OrderId` set to an `OrderNo` of `Renew`; look at whether that\norder is listed.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "ListOrder",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ListOrder.parameters.EndDate",
        text: "Returns only orders up to this day, `yyyy-MM-dd`. This meaning is inferred from the name; which date of an order counts, whether the day itself is included and the time zone are not documented.",
        settled_by: "One call of `ListOrder` with `EndDate` set to the day of the `PayTime` of an order; look at which orders are\nlisted.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "ListOrder",
                name: "EndDate",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ListOrder.parameters.StartDate",
        text: "Returns only orders from this day, `yyyy-MM-dd`. This meaning is inferred from the name; which date of an order counts, whether the day itself is included and the time zone are not documented.",
        settled_by: "One call of `ListOrder` with `StartDate` set to the day of the `PayTime` of an order; look at which orders\nare listed.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "ListOrder",
                name: "StartDate",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "UpdateAutoRechargeSwitch.x-claims.0",
        text: "An immediate repetition results in the same state.",
        settled_by: "Two equal calls of `UpdateAutoRechargeSwitch` for a test card, one right after the other; look\nat `IsAutoRecharge` of the card after each one.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "UpdateAutoRechargeSwitch",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SendMessage.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `SendMessage` that the service rejects, with a `MessageTemplateId` that does not exist, in\none second, and then twenty-one, with another client than simfleet; look at whether only the second burst is\nrejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "GetOperateResult.x-claims.0",
        text: "The operation only reads and changes nothing.",
        settled_by: "Two calls of `GetOperateResult` for the same finished operation; look at whether both return the same\n`Data`, and at whether the cards of the group in `ListCardInfo` are the same before and after.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetOperateResult",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetOperateResult.x-quota.0",
        text: "limit: 20, per: 1s, scope: account",
        settled_by: "Twenty calls of `GetOperateResult` in one second, and then twenty-one, with another client than simfleet;\nlook at whether only the second burst is rejected with a code that begins with `Throttling`.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "GetOperateResult.parameters.ApiProduct",
        text: "Optional. The product code, presumably `Linkcard` as in other operations. In this operation it is a query parameter, not a form parameter.",
        settled_by: "Two calls of `GetOperateResult` for the same operation, one with `ApiProduct=Linkcard` and one without; look\nat whether the responses differ.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "GetOperateResult",
                name: "ApiProduct",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetOperateResult.parameters.ResId",
        text: "Not documented. The name suggests the ID of a resource.",
        settled_by: "Calls of `GetOperateResult` for the same operation with the ID of the group, the ICCID of a card and an\narbitrary text; look at which of them return the result.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "GetOperateResult",
                name: "ResId",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GetOperateResult.parameters.SerialNo",
        text: "Not documented. Presumably the request number that was passed to the asynchronous operation as `SerialNo`. It is not the polling token of `GetCardRealStatus`.",
        settled_by: "One call of `GetOperateResult` with the `SerialNo` that `AddCardToDirectionalGroup` returned and one with\nanother number; look at whether only the first returns a result.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "GetOperateResult",
                name: "SerialNo",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "VsimCardInfo.CredentialLimitStopThreshold",
        text: "The usage at which the cards of the credential are stopped. The unit is presumably that of `FlowThresholdUnit`.",
        settled_by: "One call of `GetCardDetail` for a card with such a threshold; compare it with the console.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardDetail",
                path: "Data.VsimCardInfo.CredentialLimitStopThreshold",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "CardRealStatus.Gprs",
        text: "Indicates whether the data service is enabled. Absent or null while the query is running (inferred).",
        settled_by: "The first call of `GetCardRealStatus` for a card; look at `Gprs` while the query is running.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardRealStatus",
                path: "Data.Gprs",
                kind: "boolean",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "CardRealStatus.Online",
        text: "Indicates whether the card has a session on the network. Absent or null while the query is running (inferred).",
        settled_by: "The first call of `GetCardRealStatus` for a card; look at `Online` while the query is running.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardRealStatus",
                path: "Data.Online",
                kind: "boolean",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "StopStatistics.PoolCount",
        text: "The count for pools, presumably unified pools.",
        settled_by: "One call of `GetCardStatusStatistics` for an account with a unified pool; compare the count with\nthe console.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardStatusStatistics",
                path: "Data.ErrorStopStatisticsDTO.PoolCount",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardStatusStatistics",
                path: "Data.ExhaustStopStatisticsDTO.PoolCount",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardStatusStatistics",
                path: "Data.ExpireStopStatisticsDTO.PoolCount",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardStatusStatistics",
                path: "Data.FlowOutStatisticsDTO.PoolCount",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardStatusStatistics",
                path: "Data.ManageStopStatisticsDTO.PoolCount",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardStatusStatistics",
                path: "Data.UnCertifiedStopStatisticsDTO.PoolCount",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardStatusStatistics",
                path: "Data.UnbindResumeStatisticsDTO.PoolCount",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardStatusStatistics",
                path: "Data.WeekWarnStatisticsDTO.PoolCount",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SendMessageResponse.Data",
        text: "A 64-bit number whose meaning is unknown; presumably the ID of the sending task. The documentation describes a boolean, but that text is copied from elsewhere.",
        settled_by: "One call of `SendMessage` to a test card; look for `Data` among the sending tasks of the\nconsole.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "SendMessage",
                path: "Data",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OperateResult",
        text: "The result of an asynchronous operation. The members are not documented; only their names are known.",
        settled_by: "One call of `AddCardToDirectionalGroup` with `MsgNotify=true`, and one of `GetOperateResult` with the `SerialNo`\nthat it returned and the ID of the group as `ResId`; look at the members of `Data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetOperateResult",
                path: "Data",
                kind: "object",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OperateResult.ExecuteResult",
        text: "Not documented. The name suggests a text about the result.",
        settled_by: "One call of `AddCardToDirectionalGroup` with `MsgNotify=true`, and one of `GetOperateResult` with the `SerialNo`\nthat it returned and the ID of the group as `ResId`; look at the members of `Data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetOperateResult",
                path: "Data.ExecuteResult",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OperateResult.OperateType",
        text: "Not documented. The name suggests the type of the operation.",
        settled_by: "One call of `AddCardToDirectionalGroup` with `MsgNotify=true`, and one of `GetOperateResult` with the `SerialNo`\nthat it returned and the ID of the group as `ResId`; look at the members of `Data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetOperateResult",
                path: "Data.OperateType",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OperateResult.Result",
        text: "Not documented. Presumably indicates whether the operation succeeded.",
        settled_by: "One call of `AddCardToDirectionalGroup` with `MsgNotify=true`, and one of `GetOperateResult` with the `SerialNo`\nthat it returned and the ID of the group as `ResId`; look at the members of `Data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetOperateResult",
                path: "Data.Result",
                kind: "boolean",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OperateResult.Status",
        text: "Not documented. The name suggests the progress of the operation. No values are known.",
        settled_by: "One call of `AddCardToDirectionalGroup` with `MsgNotify=true`, and one of `GetOperateResult` with the `SerialNo`\nthat it returned and the ID of the group as `ResId`; look at the members of `Data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetOperateResult",
                path: "Data.Status",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ActiveType",
        text: "How a card was activated. The causes are inferred from the names of the values. The text of `ListCardInfo` omits the underscores in three of the values, but its example contains them; accept both spellings.",
        settled_by: "One call of `GetCardDetail` for a test card after an activation whose cause is known, such as `ForceActivation` or\nthe first data session; look at `ActiveType`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "ListCardInfo",
                path: "Data.List.ActiveType",
                kind: "string",
                values: &[
                    "first_data_record",
                    "carrier_status_push",
                    "silence_expire",
                    "manage",
                    "test_flow_depleted",
                    "firstdatarecord",
                    "carrierstatuspush",
                    "testflowdepleted",
                ],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "GetCardDetail",
                path: "Data.VsimCardInfo.ActiveType",
                kind: "string",
                values: &[
                    "first_data_record",
                    "carrier_status_push",
                    "silence_expire",
                    "manage",
                    "test_flow_depleted",
                    "firstdatarecord",
                    "carrierstatuspush",
                    "testflowdepleted",
                ],
            },
        ],
    },
];
/// Returns the operation of a generated method, by its Rust name.
pub fn operation(rust_name: &str) -> Option<&'static ::simfleet_runtime::Operation> {
    match rust_name {
        "add_card_to_directional_group" => {
            Some(&operations::ADD_CARD_TO_DIRECTIONAL_GROUP)
        }
        "add_directional_address" => Some(&operations::ADD_DIRECTIONAL_ADDRESS),
        "add_directional_card" => Some(&operations::ADD_DIRECTIONAL_CARD),
        "add_directional_group" => Some(&operations::ADD_DIRECTIONAL_GROUP),
        "add_tags_to_card" => Some(&operations::ADD_TAGS_TO_CARD),
        "batch_add_directional_address" => {
            Some(&operations::BATCH_ADD_DIRECTIONAL_ADDRESS)
        }
        "delete_directional_address" => Some(&operations::DELETE_DIRECTIONAL_ADDRESS),
        "delete_directional_group" => Some(&operations::DELETE_DIRECTIONAL_GROUP),
        "force_activation" => Some(&operations::FORCE_ACTIVATION),
        "get_card_detail" => Some(&operations::GET_CARD_DETAIL),
        "get_card_flow_info" => Some(&operations::GET_CARD_FLOW_INFO),
        "get_card_latest_flow" => Some(&operations::GET_CARD_LATEST_FLOW),
        "get_card_real_status" => Some(&operations::GET_CARD_REAL_STATUS),
        "get_card_status_statistics" => Some(&operations::GET_CARD_STATUS_STATISTICS),
        "get_credential_pool_statistics" => {
            Some(&operations::GET_CREDENTIAL_POOL_STATISTICS)
        }
        "get_operate_result" => Some(&operations::GET_OPERATE_RESULT),
        "get_real_name_status" => Some(&operations::GET_REAL_NAME_STATUS),
        "get_sim_card_state_distribution" => {
            Some(&operations::GET_SIM_CARD_STATE_DISTRIBUTION)
        }
        "list_card_info" => Some(&operations::LIST_CARD_INFO),
        "list_directional_address" => Some(&operations::LIST_DIRECTIONAL_ADDRESS),
        "list_directional_detail" => Some(&operations::LIST_DIRECTIONAL_DETAIL),
        "list_order" => Some(&operations::LIST_ORDER),
        "rebind_resume_single_card" => Some(&operations::REBIND_RESUME_SINGLE_CARD),
        "renew" => Some(&operations::RENEW),
        "resume_single_card" => Some(&operations::RESUME_SINGLE_CARD),
        "send_message" => Some(&operations::SEND_MESSAGE),
        "set_card_stop_rule" => Some(&operations::SET_CARD_STOP_RULE),
        "stop_single_card" => Some(&operations::STOP_SINGLE_CARD),
        "update_auto_recharge_switch" => Some(&operations::UPDATE_AUTO_RECHARGE_SWITCH),
        "verify_iot_card" => Some(&operations::VERIFY_IOT_CARD),
        _ => None,
    }
}
/// One constant for each operation.
pub mod operations {
    #[allow(unused_imports)]
    use ::simfleet_runtime::{
        Body, Callback, Effect, Evidence, KnownError, Limits, Operation, Paging,
        Parameter, ParameterKind, ParameterStyle, Place, Quota, ResultCode, Rule, Scope,
    };
    /// `AddCardToDirectionalGroup`: Add cards to a directional group.
    pub const ADD_CARD_TO_DIRECTIONAL_GROUP: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "AddCardToDirectionalGroup",
        rust_name: "add_card_to_directional_group",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Add cards to a directional group",
        description: "Adds up to 200 cards to a directional group. `AddType` specifies what happens to cards that are already in\nanother group.\n\nRepeat a call only with the same `SerialNo`. `ApiProduct` is sent in a form body, all other parameters in the\nquery string.",
        constants: &[("Action", "AddCardToDirectionalGroup"), ("Version", "2021-05-20")],
        effect: Effect::Keyed,
        effect_reason: "A repetition is recognized by its `SerialNo`; without it, a late one can move cards back into an old group.",
        idempotency_key: Some("SerialNo"),
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "AddType",
                rust_name: "add_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[("NEW", "new"), ("TRANSFER", "transfer")],
                description: "Specifies what happens to cards that are already in another group.",
                evidence: Evidence::Documented,
                example: "NEW",
            },
            Parameter {
                name: "GroupId",
                rust_name: "group_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the directional group.",
                evidence: Evidence::Documented,
                example: "10000002595",
            },
            Parameter {
                name: "IccidList",
                rust_name: "iccid_list",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: true,
                max_items: Some(200),
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCIDs of the cards. Maximum: 200 items. The array is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "1111****6225",
            },
            Parameter {
                name: "MsgNotify",
                rust_name: "msg_notify",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Specifies whether the result is pushed over a message queue. If omitted, false. The format of the message is not\ndocumented.",
                evidence: Evidence::Documented,
                example: "false",
            },
            Parameter {
                name: "SerialNo",
                rust_name: "serial_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The caller's request number. It serves as the idempotency key: a repeated call with the same number is the\nsame request. It is not the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order\nnumber of `Renew`. The format, scope and lifetime of a number are not documented.",
                evidence: Evidence::Documented,
                example: "123123",
            },
            Parameter {
                name: "ApiProduct",
                rust_name: "api_product",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Optional. The product code. It is effectively a constant; the documentation shows it in both cases\n(`Linkcard`, `linkcard`).",
                evidence: Evidence::Documented,
                example: "Linkcard",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `AddDirectionalAddress`: Add an address to a directional group.
    pub const ADD_DIRECTIONAL_ADDRESS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "AddDirectionalAddress",
        rust_name: "add_directional_address",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Add an address to a directional group",
        description: "Adds one address to the addresses that the cards of a directional group may reach. `ListDirectionalAddress`\nreturns the state of the address.\n\nAlways send a `SerialNo`, and repeat a call only with the same one. Without a `SerialNo`, the call is not safe\nto repeat.",
        constants: &[("Action", "AddDirectionalAddress"), ("Version", "2021-05-20")],
        effect: Effect::Keyed,
        effect_reason: "A repetition is recognized by its `SerialNo`; without it, a late one can add an address that was removed.",
        idempotency_key: Some("SerialNo"),
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Address",
                rust_name: "address",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The address to add: an IP address, or a domain, which may start with `*.`.",
                evidence: Evidence::Documented,
                example: "*.aliyun.com",
            },
            Parameter {
                name: "AddressType",
                rust_name: "address_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[("Ip", "ip"), ("Domain", "domain")],
                description: "The type of the address.",
                evidence: Evidence::Documented,
                example: "Domain",
            },
            Parameter {
                name: "GroupId",
                rust_name: "group_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the directional group.",
                evidence: Evidence::Documented,
                example: "10000002595",
            },
            Parameter {
                name: "MsgNotify",
                rust_name: "msg_notify",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Specifies whether the result is pushed over a message queue. For this operation, true is documented as not\nsupported yet.",
                evidence: Evidence::Documented,
                example: "false",
            },
            Parameter {
                name: "SerialNo",
                rust_name: "serial_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The caller's request number. It serves as the idempotency key: a repeated call with the same number is the\nsame request. It is not the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order\nnumber of `Renew`. The format, scope and lifetime of a number are not documented. The documentation marks\nthe parameter as optional. Without it, a repeated call may be a second request.",
                evidence: Evidence::Documented,
                example: "123123",
            },
            Parameter {
                name: "Source",
                rust_name: "source",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("user_defined", "user_defined"),
                    ("aliyun_defined", "aliyun_defined"),
                ],
                description: "Specifies who defined the address.",
                evidence: Evidence::Documented,
                example: "user_defined",
            },
            Parameter {
                name: "UrlInsecurityForce",
                rust_name: "url_insecurity_force",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Specifies whether to add a domain even if it is classified as high-risk. If omitted, such domains are\nblocked.",
                evidence: Evidence::Documented,
                example: "false",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `AddDirectionalCard`: Import directional cards into a group.
    pub const ADD_DIRECTIONAL_CARD: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "AddDirectionalCard",
        rust_name: "add_directional_card",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Import directional cards into a group",
        description: "Adds many cards to a directional group at once. The cards are selected by tag, by order or by a file.\n`UploadMethod` specifies the selection, and thus which of `TagList`, `OrderList` and `FileUri` is used.\n\nThere is no idempotency key. If the response is lost, query the cards (`ListCardInfo` by `DirectionalGroupId`)\nbefore repeating the call.",
        constants: &[("Action", "AddDirectionalCard"), ("Version", "2021-05-20")],
        effect: Effect::Once,
        effect_reason: "A late repetition can add cards that were removed or that have come to match the selection in the meantime.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "FileUri",
                rust_name: "file_uri",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The OSS URL of a CSV file that lists the cards. Required with `UploadMethod=FILE`. The columns of the file\nare not documented.",
                evidence: Evidence::Documented,
                example: "",
            },
            Parameter {
                name: "GroupId",
                rust_name: "group_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the directional group.",
                evidence: Evidence::Documented,
                example: "5",
            },
            Parameter {
                name: "GroupName",
                rust_name: "group_name",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the directional group. Its effect in addition to `GroupId` is not documented.",
                evidence: Evidence::Documented,
                example: "",
            },
            Parameter {
                name: "OrderList",
                rust_name: "order_list",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: Some(50),
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The IDs of the orders whose cards are imported. Required with `UploadMethod=ORDER`. Maximum: 50 items. The\narray is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "2172***80589",
            },
            Parameter {
                name: "TagList",
                rust_name: "tag_list",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: true,
                max_items: Some(100),
                limits: Limits::NONE,
                secret: false,
                explicit: Some("the metadata requires it for every UploadMethod"),
                values: &[],
                description: "The IDs of the tags whose cards are imported. Maximum: 100 items. The list is used only with\n`UploadMethod=TAG`, but the metadata marks it as required in every case; what to send with the other methods\nis not documented. The items are tag IDs as strings, not tag names. The array is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "5",
            },
            Parameter {
                name: "UploadMethod",
                rust_name: "upload_method",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[("TAG", "tag"), ("ORDER", "order"), ("FILE", "file")],
                description: "Specifies how the cards are selected, and thus which of `TagList`, `OrderList` and `FileUri` is required.",
                evidence: Evidence::Documented,
                example: "TAG",
            },
            Parameter {
                name: "UploadType",
                rust_name: "upload_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[("NO_GROUP", "no_group"), ("ALL", "all")],
                description: "Specifies which of the selected cards are imported.",
                evidence: Evidence::Documented,
                example: "ALL",
            },
        ],
        open: false,
        rules: &[
            Rule::When {
                parameter: "UploadMethod",
                is: "TAG",
                needs: &["TagList"],
            },
            Rule::When {
                parameter: "UploadMethod",
                is: "ORDER",
                needs: &["OrderList"],
            },
            Rule::When {
                parameter: "UploadMethod",
                is: "FILE",
                needs: &["FileUri"],
            },
        ],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `AddDirectionalGroup`: Create a directional group.
    pub const ADD_DIRECTIONAL_GROUP: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "AddDirectionalGroup",
        rust_name: "add_directional_group",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Create a directional group",
        description: "Creates a group of addresses that directional cards may reach, and returns the ID of the group.\n\nThere is no idempotency key: a second call can create a second group. Never repeat a call that the service\nmay have received; the API has no operation that lists groups.",
        constants: &[("Action", "AddDirectionalGroup"), ("Version", "2021-05-20")],
        effect: Effect::Once,
        effect_reason: "A repetition can create a second group, and no call lists groups.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "GroupName",
                rust_name: "group_name",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(0u32),
                    max_length: Some(30u32),
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the group. Maximum: 30 characters. Chinese characters, letters, digits and underscores are\nallowed.",
                evidence: Evidence::Documented,
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `AddTagsToCard`: Set the tags of a card.
    pub const ADD_TAGS_TO_CARD: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "AddTagsToCard",
        rust_name: "add_tags_to_card",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Set the tags of a card",
        description: "Replaces the tags of a card, although the operation is called \"add\". Tags that are not in\n`TagNameList` are removed, and an empty or omitted list removes every tag. Tags that do not exist yet are\ncreated.\n\nThe operation sets a value, so an immediate repetition results in the same state (inferred).",
        constants: &[("Action", "AddTagsToCard"), ("Version", "2021-05-20")],
        effect: Effect::Once,
        effect_reason: "A late repetition can create a tag again that was deleted in the meantime, and no call deletes tags.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "TagNameList",
                rust_name: "tag_name_list",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: Some(4),
                limits: Limits::NONE,
                secret: false,
                explicit: Some("leaving it out removes every tag of the card"),
                values: &[],
                description: "The names of all tags that the card is to have. Maximum: 4 items. If the list is empty or omitted, every tag\nis removed. Tags that do not exist are created. The array is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.IccidCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `BatchAddDirectionalAddress`: Add several addresses to a directional group.
    pub const BATCH_ADD_DIRECTIONAL_ADDRESS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "BatchAddDirectionalAddress",
        rust_name: "batch_add_directional_address",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Add several addresses to a directional group",
        description: "Adds up to ten addresses of one type to a directional group.\n\nUnlike `AddDirectionalAddress`, the operation has no idempotency key. If the response is lost, query the\naddresses (`ListDirectionalAddress`) before repeating the call. `GroupId` is a number in this operation and a\nstring in all others.",
        constants: &[
            ("Action", "BatchAddDirectionalAddress"),
            ("Version", "2021-05-20"),
        ],
        effect: Effect::Once,
        effect_reason: "A repetition can add addresses twice, and a late one can add addresses that were removed in the meantime.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "AddressType",
                rust_name: "address_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[("Ip", "ip"), ("Domain", "domain")],
                description: "The type of all the addresses.",
                evidence: Evidence::Documented,
                example: "Domain",
            },
            Parameter {
                name: "GroupId",
                rust_name: "group_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the directional group. It is a 64-bit number here and a string in the other operations.",
                evidence: Evidence::Documented,
                example: "5",
            },
            Parameter {
                name: "ListAddress",
                rust_name: "list_address",
                place: Place::Query,
                style: ParameterStyle::Indexed,
                kind: ParameterKind::Text,
                required: true,
                max_items: Some(10),
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The addresses to add. Maximum: 10 items. The array is sent as numbered parameters:\n`ListAddress.1=*.aliyun.com`.",
                evidence: Evidence::Documented,
                example: "*.aliyun.com",
            },
            Parameter {
                name: "Source",
                rust_name: "source",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("user_defined", "user_defined"),
                    ("aliyun_defined", "aliyun_defined"),
                ],
                description: "Specifies who defined the addresses.",
                evidence: Evidence::Documented,
                example: "user_defined",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `DeleteDirectionalAddress`: Remove an address from a directional group.
    pub const DELETE_DIRECTIONAL_ADDRESS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "DeleteDirectionalAddress",
        rust_name: "delete_directional_address",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Remove an address from a directional group",
        description: "Removes an address from a directional group.\n\nAlways send a `SerialNo`, and repeat a call only with the same one. Without a `SerialNo`, the call is not safe\nto repeat.",
        constants: &[("Action", "DeleteDirectionalAddress"), ("Version", "2021-05-20")],
        effect: Effect::Keyed,
        effect_reason: "A repetition is recognized by its `SerialNo`; without it, a late one can remove an address that was added again.",
        idempotency_key: Some("SerialNo"),
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Address",
                rust_name: "address",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The address to remove.",
                evidence: Evidence::Documented,
                example: "*.aliyun.com",
            },
            Parameter {
                name: "GroupId",
                rust_name: "group_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the directional group.",
                evidence: Evidence::Documented,
                example: "10000002595",
            },
            Parameter {
                name: "MsgNotify",
                rust_name: "msg_notify",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Specifies whether the result is pushed over a message queue. If omitted, false. The format of the message is not\ndocumented.",
                evidence: Evidence::Documented,
                example: "false",
            },
            Parameter {
                name: "SerialNo",
                rust_name: "serial_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The caller's request number. It serves as the idempotency key: a repeated call with the same number is the\nsame request. It is not the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order\nnumber of `Renew`. The format, scope and lifetime of a number are not documented. The documentation marks\nthe parameter as optional. Without it, a repeated call may be a second request.",
                evidence: Evidence::Documented,
                example: "123123",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `DeleteDirectionalGroup`: Delete a directional group.
    pub const DELETE_DIRECTIONAL_GROUP: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "DeleteDirectionalGroup",
        rust_name: "delete_directional_group",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Delete a directional group",
        description: "Deletes a directional group. The effect on cards that are still in the group is not documented.\n\nThere is no idempotency key. The operation is classified as `set` (inferred): the service assigns the IDs, so a\nrepeated call can find only the same group or none, and the end state is the same. After a successful call, a\nrepeated call may be rejected because the group is not found. If the response to the first call was lost, such a\nrejection means that the group no longer exists.",
        constants: &[("Action", "DeleteDirectionalGroup"), ("Version", "2021-05-20")],
        effect: Effect::Set,
        effect_reason: "The service assigns the IDs of groups, so even a late repetition finds the same group or none.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "GroupId",
                rust_name: "group_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the directional group.",
                evidence: Evidence::Documented,
                example: "10000002595",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `ForceActivation`: Activate an unused pool card.
    pub const FORCE_ACTIVATION: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "ForceActivation",
        rust_name: "force_activation",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Activate an unused pool card",
        description: "Activates an unused card of a same-tier pool before its first use, which increases the shared volume of the\npool. Only unused cards of such pools are accepted.\n\nThere is no idempotency key. Repeating a call does not change the end state (inferred). A repeated call may\nreturn a business error because the card is no longer unused.",
        constants: &[("Action", "ForceActivation"), ("Version", "2021-05-20")],
        effect: Effect::Set,
        effect_reason: "A repetition is rejected once the card is active, and no call makes a card unused again.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "DateType",
                rust_name: "date_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("sameflowcard", "same_flow_card"),
                    ("directional_sameflowcard", "directional_same_flow_card"),
                ],
                description: "The traffic type of the card. The name is misspelled on the wire: it means the data type, not a date.",
                evidence: Evidence::Documented,
                example: "sameflowcard",
            },
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.ForceActivationSameFlowCard",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.OnlyUnusedCanForceActivation",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetCardDetail`: Query the full record of a card.
    pub const GET_CARD_DETAIL: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCardDetail",
        rust_name: "get_card_detail",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Query the full record of a card",
        description: "Queries the record of one card. With `ShowPsim=true`, the response also contains the records of its child cards.\nFor a multi-network card, `VsimCardInfo` is the virtual (master) card, and `ListPsimCards` contains the\ncarriers' cards behind it.\n\nA closed card is found only with `DestroyCard=true` and its `InstanceId`, presumably because several card\ninstances may have had the same number over time.",
        constants: &[("Action", "GetCardDetail"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "DestroyCard",
                rust_name: "destroy_card",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Specifies whether the card is closed. If omitted, false. A closed card also requires `InstanceId`.",
                evidence: Evidence::Documented,
                example: "false",
            },
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "InstanceId",
                rust_name: "instance_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The instance ID of a closed card. Required with `DestroyCard=true`, and not needed otherwise. `ListCardInfo`\nreturns it as the number `VsimInstanceId`.",
                evidence: Evidence::Documented,
                example: "411****",
            },
            Parameter {
                name: "ShowPsim",
                rust_name: "show_psim",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Specifies whether the response also contains the child cards, in `ListPsimCards`. If omitted, false.",
                evidence: Evidence::Documented,
                example: "false",
            },
        ],
        open: false,
        rules: &[
            Rule::When {
                parameter: "DestroyCard",
                is: "true",
                needs: &["InstanceId"],
            },
        ],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "CardDisabled",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.IccidCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.InstanceIdCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardNotExist",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.common.BusinessProcessError",
                status: 500u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetCardFlowInfo`: Query the usage of a card by month, day and carrier.
    pub const GET_CARD_FLOW_INFO: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCardFlowInfo",
        rust_name: "get_card_flow_info",
        method: "POST",
        path: "/",
        group: "statistics",
        summary: "Query the usage of a card by month, day and carrier",
        description: "Queries the data usage of one card by month, by day and by carrier, and its packages.\n\nIf `DateList` is omitted, the last two months are returned. Volumes are strings whose unit varies (`KB`, `MB`,\n`GB`).\n\nThe metadata classifies the operation as `readAndWrite`. It is treated as a read here, because nothing that it\ncould change is documented (inferred).",
        constants: &[("Action", "GetCardFlowInfo"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "DateList",
                rust_name: "date_list",
                place: Place::Query,
                style: ParameterStyle::Indexed,
                kind: ParameterKind::Text,
                required: false,
                max_items: Some(5),
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The months to return, `yyyyMM`. If omitted, the last two months are returned. Maximum: 5 items. This is the\nlimit of the metadata; the text of the documentation allows six. The array is sent as numbered parameters:\n`DateList.1=202110&DateList.2=202111`.",
                evidence: Evidence::Documented,
                example: "202110",
            },
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "CardDisabled",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.IccidCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardNotExist",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetCardLatestFlow`: Query the usage of a card in the current cycle.
    pub const GET_CARD_LATEST_FLOW: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCardLatestFlow",
        rust_name: "get_card_latest_flow",
        method: "POST",
        path: "/",
        group: "statistics",
        summary: "Query the usage of a card in the current cycle",
        description: "Queries the data usage of a card in the current billing cycle, in near real time. `Data` is one volume with its\nunit.",
        constants: &[("Action", "GetCardLatestFlow"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.IccidNotExist",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.InvalidAliyunPK",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetCardRealStatus`: Query the live network state of a card.
    pub const GET_CARD_REAL_STATUS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCardRealStatus",
        rust_name: "get_card_real_status",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Query the live network state of a card",
        description: "Queries the carrier for the live state of a card: whether the data service is enabled and whether the card is\nonline.\n\nCarriers respond slowly, so the caller polls for the result. The first call identifies the card by `Iccid` or\n`Msisdn` and starts the query. Rows that have not succeeded contain a `SerialNo`. Send these tokens in the\nrequest parameter `SerialNo` of the next call, and repeat this until every row is `SUCCESS` or `FAILURE`. The\nresponse contains one row per carrier card; for the master card of a multi-network card, these are the child\ncards.\n\nThe documentation does not state the interval between polls, the lifetime of a token, the maximum number of\ntokens per call, or whether the card must be identified again along with the tokens. The documented sample\nrequest sends `Iccid`, `Msisdn` and `SerialNo` together, so identifying the card again should be safe\n(inferred). The documentation also does not state whether a query may be retried after `FAILURE`, or what a call\nwithout any parameter does.",
        constants: &[("Action", "GetCardRealStatus"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "It starts a query of the carrier, or polls one, and callers are expected to poll.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card, as printed on the card or shown in the card list of the console. None of the three\nparameters is marked as required, and a call with none is not described.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "Msisdn",
                rust_name: "msisdn",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The MSISDN of the card.",
                evidence: Evidence::Documented,
                example: "144******1111",
            },
            Parameter {
                name: "SerialNo",
                rust_name: "serial_no",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The polling tokens from an earlier response. The array is sent as JSON text in one parameter:\n`SerialNo=[\"4f84b7a5-90******07895\"]`. These tokens are neither the idempotency key that directional\noperations call `SerialNo`, nor the order number of `Renew`.",
                evidence: Evidence::Documented,
                example: "4f84b7a5-90******07895",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.common.BusinessProcessError",
                status: 500u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetCardStatusStatistics`: Query the alert counters of the account.
    pub const GET_CARD_STATUS_STATISTICS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCardStatusStatistics",
        rust_name: "get_card_status_statistics",
        method: "POST",
        path: "/",
        group: "statistics",
        summary: "Query the alert counters of the account",
        description: "Queries the alert counters that the console shows on its overview page: stopped cards by reason, expiring\npackages and low remaining volumes. The operation has no parameters.\n\nThe schema in this spec is the one that the documentation declares. The documented XML samples have a\ndoubled envelope instead: `code`, `httpStatusCode`, `requestId`, `successResponse` and a `data` element, which\nagain contains `RequestId`, `Data` and `Success`. A parser should accept one more level around the response, and\nnames in any case.",
        constants: &[("Action", "GetCardStatusStatistics"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetCredentialPoolStatistics`: Query the volumes of a package credential.
    pub const GET_CREDENTIAL_POOL_STATISTICS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCredentialPoolStatistics",
        rust_name: "get_credential_pool_statistics",
        method: "POST",
        path: "/",
        group: "statistics",
        summary: "Query the volumes of a package credential",
        description: "Queries the cards, volumes and fees of one package credential (a pool) in one month. Some members are filled\nonly for same-tier pools, others only for unified pools.",
        constants: &[
            ("Action", "GetCredentialPoolStatistics"),
            ("Version", "2021-05-20"),
        ],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "CredentialNO",
                rust_name: "credential_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The package credential. The name is spelled with a capital O here and in the response, and `CredentialNo`\nelsewhere.",
                evidence: Evidence::Documented,
                example: "CM-SF-M-2-12G",
            },
            Parameter {
                name: "Date",
                rust_name: "date",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The month, `yyyyMM`.",
                evidence: Evidence::Documented,
                example: "202108",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.TimeFormatError",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.common.BusinessProcessError",
                status: 500u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetOperateResult`: Query the result of an asynchronous operation.
    pub const GET_OPERATE_RESULT: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetOperateResult",
        rust_name: "get_operate_result",
        method: "POST",
        path: "/",
        group: "result",
        summary: "Query the result of an asynchronous operation",
        description: "Queries the result of an asynchronous operation. The operation is known only from the official SDKs, which\ndefine its names, types and parameter locations; the required flags come from the Java SDK. The metadata and the\nhelp pages do not contain the operation. Its error codes, the meaning of its strings, the operations that it\nsupports and the retention period of a result are unknown.\n\nThe name implies that the operation only reads and changes nothing (inferred).",
        constants: &[("Action", "GetOperateResult"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "It queries the outcome of another operation by its serial number.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "ApiProduct",
                rust_name: "api_product",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Optional. The product code, presumably `Linkcard` as in other operations. In this operation it is a query\nparameter, not a form parameter.",
                evidence: Evidence::Inferred,
                example: "",
            },
            Parameter {
                name: "ResId",
                rust_name: "res_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Not documented. The name suggests the ID of a resource.",
                evidence: Evidence::Inferred,
                example: "",
            },
            Parameter {
                name: "SerialNo",
                rust_name: "serial_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Not documented. Presumably the request number that was passed to the asynchronous operation as `SerialNo`.\nIt is not the polling token of `GetCardRealStatus`.",
                evidence: Evidence::Inferred,
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Derived,
    };
    /// `GetRealNameStatus`: Query the real-name verification state of a card.
    pub const GET_REAL_NAME_STATUS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetRealNameStatus",
        rust_name: "get_real_name_status",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Query the real-name verification state of a card",
        description: "Queries whether the real name of the user of a card has been verified.\n\nThe schema in this spec is the one that the documentation declares. The documented samples do not\nfollow it: they contain the members in lower camel case (`requestId`, `success`, `data.realNameStatus`). A\nparser should therefore accept names in any case.",
        constants: &[("Action", "GetRealNameStatus"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "ListMsisdns",
                rust_name: "list_msisdns",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: Some(10),
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The MSISDNs of child cards. Maximum: 10 items. The array is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "144******1111",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.IccidCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.IccidFormatError",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.InvalidAliyunPK",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.VnoCardNotSupported",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `GetSimCardStateDistribution`: Query the number of cards by state.
    pub const GET_SIM_CARD_STATE_DISTRIBUTION: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetSimCardStateDistribution",
        rust_name: "get_sim_card_state_distribution",
        method: "POST",
        path: "/",
        group: "statistics",
        summary: "Query the number of cards by state",
        description: "Queries the number of cards per state in one month, for one package credential or for the whole account\n(inferred).\n\nThe schema in this spec is the one that the documentation declares. The documented XML samples have a\ndoubled envelope instead: `code`, `httpStatusCode`, `requestId`, `successResponse` and a `data` element, which\nagain contains `RequestId`, `Data` and `Success`. A parser should accept one more level around the response, and\nnames in any case.",
        constants: &[
            ("Action", "GetSimCardStateDistribution"),
            ("Version", "2021-05-20"),
        ],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "CredentialNO",
                rust_name: "credential_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The package credential. If omitted, the whole account is counted (inferred). The name is spelled with a\ncapital O here, and `CredentialNo` in most other places.",
                evidence: Evidence::Inferred,
                example: "CT-SC-M-2-100M",
            },
            Parameter {
                name: "Date",
                rust_name: "date",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The month, `yyyyMM`.",
                evidence: Evidence::Documented,
                example: "202209",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.TimeFormatError",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CredentialInstanceNotExist",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CredentialNoNotExist",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `ListCardInfo`: Search the cards of the account.
    pub const LIST_CARD_INFO: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "ListCardInfo",
        rust_name: "list_card_info",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Search the cards of the account",
        description: "Lists cards page by page. All filters are optional. Several filters can be combined, and a call without filters\nlists the whole account (both inferred).\n\nA row has fewer members than the record that `GetCardDetail` returns, and two members have a different type:\n`DirectionalGroupId` and `VsimInstanceId` are 64-bit numbers here. `VsimInstanceId` is the `InstanceId` that\n`GetCardDetail` requires for a closed card.\n\nThe documentation states neither the order of the rows nor whether pages stay stable while cards change.",
        constants: &[("Action", "ListCardInfo"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "ActiveTimeEnd",
                rust_name: "active_time_end",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The end of the activation window, `yyyy-MM-dd HH:mm:ss`. Whether it belongs to the window and its time zone\nare not documented.",
                evidence: Evidence::Documented,
                example: "2022-05-25 23:59:59",
            },
            Parameter {
                name: "ActiveTimeStart",
                rust_name: "active_time_start",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The start of the activation window, `yyyy-MM-dd HH:mm:ss`. Whether it belongs to the window and its time zone\nare not documented.",
                evidence: Evidence::Documented,
                example: "2022-05-25 23:59:59",
            },
            Parameter {
                name: "AliFee",
                rust_name: "ali_fee",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by tariff generation. Cards of `ali_1` belong to another product, and calls for them fail.",
                evidence: Evidence::Documented,
                example: "ali_2",
            },
            Parameter {
                name: "AliyunOrderId",
                rust_name: "aliyun_order_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by the order that the card came from.",
                evidence: Evidence::Documented,
                example: "211519634******",
            },
            Parameter {
                name: "ApnName",
                rust_name: "apn_name",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by APN.",
                evidence: Evidence::Documented,
                example: "cmiot",
            },
            Parameter {
                name: "CertifyType",
                rust_name: "certify_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[("enterprise", "enterprise")],
                description: "Filters by verification method.",
                evidence: Evidence::Documented,
                example: "enterprise",
            },
            Parameter {
                name: "CredentialNo",
                rust_name: "credential_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by package credential.",
                evidence: Evidence::Documented,
                example: "CM-***-*-2-**M",
            },
            Parameter {
                name: "DataLevel",
                rust_name: "data_level",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by data tier (a volume with its unit, such as `30MB`).",
                evidence: Evidence::Documented,
                example: "30MB",
            },
            Parameter {
                name: "DataType",
                rust_name: "data_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("singlecard", "single_card"),
                    ("directionalcard", "directional_card"),
                    ("sameflowcard", "same_flow_card"),
                    ("directional_sameflowcard", "directional_same_flow_card"),
                    ("unityPayPool", "unity_pay_pool"),
                    ("GREcard", "gre_card"),
                ],
                description: "Filters by traffic type.",
                evidence: Evidence::Documented,
                example: "sameflowcard",
            },
            Parameter {
                name: "DirectionalGroupId",
                rust_name: "directional_group_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by the ID of the directional group.",
                evidence: Evidence::Documented,
                example: "22",
            },
            Parameter {
                name: "ExpireTimeEnd",
                rust_name: "expire_time_end",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Returns only cards whose package expires at this time or earlier, `yyyy-MM-dd HH:mm:ss`. This meaning is\ninferred from the name; the documentation mentions both the start and the end of the package. The time zone\nis not documented.",
                evidence: Evidence::Inferred,
                example: "2022-05-25 23:59:59",
            },
            Parameter {
                name: "ExpireTimeStart",
                rust_name: "expire_time_start",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Returns only cards whose package expires at this time or later, `yyyy-MM-dd HH:mm:ss`. This meaning is\ninferred from the name; the documentation mentions both the start and the end of the package. The time zone\nis not documented.",
                evidence: Evidence::Inferred,
                example: "2022-05-25 23:59:59",
            },
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by ICCID.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "Imsi",
                rust_name: "imsi",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by IMSI.",
                evidence: Evidence::Documented,
                example: "460081937******",
            },
            Parameter {
                name: "IsAutoRecharge",
                rust_name: "is_auto_recharge",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by automatic renewal. `true` returns only cards whose package is renewed automatically, `false` only\nthe other cards.",
                evidence: Evidence::Documented,
                example: "true",
            },
            Parameter {
                name: "MaxFlow",
                rust_name: "max_flow",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Returns only cards that have used at most this volume in the cycle. Unit: MB. The value is a number in a\nstring.",
                evidence: Evidence::Documented,
                example: "30",
            },
            Parameter {
                name: "MaxRestFlowPercentage",
                rust_name: "max_rest_flow_percentage",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Number,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Returns only cards with at most this share of their volume remaining. Allowed values: 0.1, 0.2 and 0.3 (0.1\nis 10 %).",
                evidence: Evidence::Documented,
                example: "0.2",
            },
            Parameter {
                name: "MinFlow",
                rust_name: "min_flow",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Returns only cards that have used at least this volume in the cycle. Unit: MB. The value is a number in a\nstring.",
                evidence: Evidence::Documented,
                example: "20",
            },
            Parameter {
                name: "Msisdn",
                rust_name: "msisdn",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by MSISDN.",
                evidence: Evidence::Documented,
                example: "1440993******",
            },
            Parameter {
                name: "NetworkType",
                rust_name: "network_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[("4G", "g4"), ("5G", "g5")],
                description: "Filters by network generation.",
                evidence: Evidence::Documented,
                example: "4G",
            },
            Parameter {
                name: "NotifyId",
                rust_name: "notify_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by the notification ID of the automation rule.",
                evidence: Evidence::Documented,
                example: "11111",
            },
            Parameter {
                name: "OsStatus",
                rust_name: "os_status",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("10", "test_period"),
                    ("20", "silent_period"),
                    ("40", "suspended"),
                    ("50", "closed"),
                    ("100", "in_use"),
                    ("130", "stopped_by_device_change_in_test_period"),
                    ("150", "partly_in_use"),
                    ("200", "stopped_manually"),
                    ("300", "stopped_by_usage_cap"),
                    ("400", "stopped_by_credit_control"),
                    ("500", "stopped_by_device_change"),
                    ("600", "stopped_not_verified"),
                    ("700", "stopped_abnormally"),
                ],
                description: "Filters by detailed card state. The documentation does not list the value 130 for this filter.",
                evidence: Evidence::Documented,
                example: "300",
            },
            Parameter {
                name: "PageNo",
                rust_name: "page_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: None,
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the page to return, starting at 1.",
                evidence: Evidence::Documented,
                example: "1",
            },
            Parameter {
                name: "PageSize",
                rust_name: "page_size",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(10i64),
                    max: Some(40i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of rows per page. The documentation allows 10, 15, 25 and 40.",
                evidence: Evidence::Documented,
                example: "10",
            },
            Parameter {
                name: "Period",
                rust_name: "period",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("1101", "month"),
                    ("1103", "quarter"),
                    ("1106", "half_year"),
                    ("1112", "year"),
                ],
                description: "Filters by billing cycle.",
                evidence: Evidence::Documented,
                example: "1101",
            },
            Parameter {
                name: "PoolId",
                rust_name: "pool_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by the number of the pool.",
                evidence: Evidence::Documented,
                example: "test1",
            },
            Parameter {
                name: "SimType",
                rust_name: "sim_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("nano", "nano"),
                    ("micro", "micro"),
                    ("normal", "normal"),
                    ("simplus56", "simplus56"),
                    ("simplus22", "simplus22"),
                    ("industry-normal", "industry_normal"),
                    ("industry-micro", "industry_micro"),
                    ("industry-nano", "industry_nano"),
                    ("simplus", "industry_simplus56"),
                    ("industry-simplus22", "industry_simplus22"),
                ],
                description: "Filters by form factor.",
                evidence: Evidence::Documented,
                example: "nano",
            },
            Parameter {
                name: "Status",
                rust_name: "status",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("10", "testable"),
                    ("20", "unused"),
                    ("30", "in_use"),
                    ("35", "stopped"),
                    ("40", "suspended"),
                    ("50", "closed"),
                ],
                description: "Filters by card state.",
                evidence: Evidence::Documented,
                example: "35",
            },
            Parameter {
                name: "TagName",
                rust_name: "tag_name",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by tag name.",
                evidence: Evidence::Documented,
                example: "",
            },
            Parameter {
                name: "Vendor",
                rust_name: "vendor",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("CMCC", "cmcc"),
                    ("CUCC", "cucc"),
                    ("CTCC", "ctcc"),
                    ("VNO", "vno"),
                ],
                description: "Filters by carrier.",
                evidence: Evidence::Documented,
                example: "CMCC",
            },
        ],
        open: false,
        rules: &[],
        paging: Some(Paging {
            page: "PageNo",
            size: "PageSize",
            items: "Data.List",
            pages: Some("Data.PageCount"),
        }),
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.InvalidAliyunPK",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.common.BusinessProcessError",
                status: 500u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `ListDirectionalAddress`: List the addresses of a directional group.
    pub const LIST_DIRECTIONAL_ADDRESS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "ListDirectionalAddress",
        rust_name: "list_directional_address",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "List the addresses of a directional group",
        description: "Lists the addresses of a directional group page by page, with the state of each address.\n\n`State` is a number here; `ListDirectionalDetail` returns the same codes as strings.",
        constants: &[("Action", "ListDirectionalAddress"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "GroupId",
                rust_name: "group_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the directional group.",
                evidence: Evidence::Documented,
                example: "5",
            },
            Parameter {
                name: "PageNo",
                rust_name: "page_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: None,
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the page to return, starting at 1.",
                evidence: Evidence::Documented,
                example: "1",
            },
            Parameter {
                name: "PageSize",
                rust_name: "page_size",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: Some(200i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of rows per page. The text of the documentation allows 10, 15, 25 and 40; the metadata allows any\nvalue from 1 to 200.",
                evidence: Evidence::Documented,
                example: "10",
            },
        ],
        open: false,
        rules: &[],
        paging: Some(Paging {
            page: "PageNo",
            size: "PageSize",
            items: "Data.List",
            pages: Some("Data.PageCount"),
        }),
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `ListDirectionalDetail`: List the addresses that a card may reach.
    pub const LIST_DIRECTIONAL_DETAIL: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "ListDirectionalDetail",
        rust_name: "list_directional_detail",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "List the addresses that a card may reach",
        description: "Queries the directional group of a card and lists the addresses of the group page by page.\n\n`State` is a string here; `ListDirectionalAddress` returns the same codes as numbers.",
        constants: &[("Action", "ListDirectionalDetail"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "PageNo",
                rust_name: "page_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: None,
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the page to return, starting at 1. The documentation states that it must not be 0.",
                evidence: Evidence::Documented,
                example: "1",
            },
            Parameter {
                name: "PageSize",
                rust_name: "page_size",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(10i64),
                    max: Some(40i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of rows per page. The documentation allows 10, 15, 25 and 40.",
                evidence: Evidence::Documented,
                example: "10",
            },
        ],
        open: false,
        rules: &[],
        paging: Some(Paging {
            page: "PageNo",
            size: "PageSize",
            items: "Data.PaginationResult.List",
            pages: Some("Data.PaginationResult.PageCount"),
        }),
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "CardDisabled",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardNotExist",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.directional.notExist",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `ListOrder`: Search the orders of the account.
    pub const LIST_ORDER: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "ListOrder",
        rust_name: "list_order",
        method: "POST",
        path: "/",
        group: "order",
        summary: "Search the orders of the account",
        description: "Lists orders page by page. All filters are optional. Several filters can be combined (inferred).\n\nThe order number that `Renew` returns (`OrderNo`) can be queried here as `OrderId` (inferred: both examples are\nthe same number).",
        constants: &[("Action", "ListOrder"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "CredentialNo",
                rust_name: "credential_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by package credential.",
                evidence: Evidence::Documented,
                example: "CT-SF-M-2-100M",
            },
            Parameter {
                name: "EndDate",
                rust_name: "end_date",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Returns only orders up to this day, `yyyy-MM-dd`. This meaning is inferred from the name; which date of an\norder counts, whether the day itself is included and the time zone are not documented.",
                evidence: Evidence::Inferred,
                example: "2022-04-05",
            },
            Parameter {
                name: "OrderId",
                rust_name: "order_id",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Filters by order ID.",
                evidence: Evidence::Documented,
                example: "21450******0275",
            },
            Parameter {
                name: "OrderStatus",
                rust_name: "order_status",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("processing", "processing"),
                    ("failure", "failure"),
                    ("completed", "completed"),
                    ("unpaid", "unpaid"),
                    ("refunded", "refunded"),
                ],
                description: "Filters by order state.",
                evidence: Evidence::Documented,
                example: "processing",
            },
            Parameter {
                name: "OrderType",
                rust_name: "order_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[
                    ("NEW", "new"),
                    ("ADD_FLOW", "add_flow"),
                    ("ADD_CARD", "add_card"),
                    ("FUNCTION", "function"),
                    ("FLOW_PLUS", "flow_plus"),
                    ("RENEW", "renew"),
                    ("AUTO_RENEW", "auto_renew"),
                ],
                description: "Filters by order type.",
                evidence: Evidence::Documented,
                example: "NEW",
            },
            Parameter {
                name: "PageNo",
                rust_name: "page_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: None,
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the page to return, starting at 1.",
                evidence: Evidence::Documented,
                example: "1",
            },
            Parameter {
                name: "PageSize",
                rust_name: "page_size",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(10i64),
                    max: Some(40i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of rows per page. The documentation allows 10, 15, 25 and 40.",
                evidence: Evidence::Documented,
                example: "10",
            },
            Parameter {
                name: "StartDate",
                rust_name: "start_date",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Returns only orders from this day, `yyyy-MM-dd`. This meaning is inferred from the name; which date of an\norder counts, whether the day itself is included and the time zone are not documented.",
                evidence: Evidence::Inferred,
                example: "2022-04-05",
            },
        ],
        open: false,
        rules: &[],
        paging: Some(Paging {
            page: "PageNo",
            size: "PageSize",
            items: "Data.List",
            pages: Some("Data.PageCount"),
        }),
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.InvalidAliyunPK",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.common.BusinessProcessError",
                status: 500u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `RebindResumeSingleCard`: Unlock a card that moved to another device.
    pub const REBIND_RESUME_SINGLE_CARD: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "RebindResumeSingleCard",
        rust_name: "rebind_resume_single_card",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Unlock a card that moved to another device",
        description: "Resumes a card that was stopped because it moved to another device (`OsStatus` 500).\n\nThere is no idempotency key. If the response is lost, check the card with `GetCardDetail` before resending the\nrequest. An immediate repetition does not change the end state (inferred), and may return a business error\nbecause the card is already unlocked.",
        constants: &[("Action", "RebindResumeSingleCard"), ("Version", "2021-05-20")],
        effect: Effect::Once,
        effect_reason: "A late repetition can unlock a card that was locked again because it moved to another device, and no call locks it.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "OptMsisdns",
                rust_name: "opt_msisdns",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). If omitted, the\noperation acts on all child cards. Single-network cards do not need this parameter. The maximum number of items\nand the meaning of an empty list are not documented. The array is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "1112******826",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.check.IccidCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `Renew`: Renew a package or buy an add-on.
    pub const RENEW: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "Renew",
        rust_name: "renew",
        method: "POST",
        path: "/",
        group: "order",
        summary: "Renew a package or buy an add-on",
        description: "Renews the package of a card or buys an add-on for it. **This operation spends money.** It supports only\nsingle-card packages and same-tier pool packages.\n\nRepeat a call only with the same `SerialNo`, which is the caller's order number in this operation. The\ndocumentation allows a placeholder such as 0; with a placeholder, every repetition may be another purchase.\n`ApiProduct` and `ApiRevision` are sent in a form body, all other parameters in the query string.",
        constants: &[("Action", "Renew"), ("Version", "2021-05-20")],
        effect: Effect::Keyed,
        effect_reason: "A repetition is recognized by its `SerialNo`; without it, each one is another purchase.",
        idempotency_key: Some("SerialNo"),
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "BuyNum",
                rust_name: "buy_num",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: Some(12i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of terms to buy. Monthly packages: 1, 2, 3, 6, 9 or 12. Yearly packages: 1, 2 or 3. Add-ons\n(`OVERLAY`): 1, 2 or 3.",
                evidence: Evidence::Documented,
                example: "12",
            },
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "OfferCode",
                rust_name: "offer_code",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the add-on. Required for `OVERLAY`. The code is provided by Alibaba Cloud staff; no operation\nlists the codes.",
                evidence: Evidence::Documented,
                example: "COM***0203",
            },
            Parameter {
                name: "RechargeType",
                rust_name: "recharge_type",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[("STANDARD", "standard"), ("OVERLAY", "overlay")],
                description: "The type of purchase.",
                evidence: Evidence::Documented,
                example: "STANDARD",
            },
            Parameter {
                name: "SerialNo",
                rust_name: "serial_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The caller's order number. It must be unique and serves as the idempotency key. Always generate a new one\nfor each purchase: the documentation also allows any placeholder, such as 0, which would make purchases\nindistinguishable. It is not the polling token that `GetCardRealStatus` calls `SerialNo`, and not the\nrequest number of the directional operations.",
                evidence: Evidence::Documented,
                example: "12345678",
            },
            Parameter {
                name: "ApiProduct",
                rust_name: "api_product",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Optional. The product code. It is effectively a constant; the documentation shows it in both cases\n(`Linkcard`, `linkcard`).",
                evidence: Evidence::Documented,
                example: "linkcard",
            },
            Parameter {
                name: "ApiRevision",
                rust_name: "api_revision",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Optional. The API version. It is effectively a constant.",
                evidence: Evidence::Documented,
                example: "2021-05-20",
            },
        ],
        open: false,
        rules: &[
            Rule::When {
                parameter: "RechargeType",
                is: "OVERLAY",
                needs: &["OfferCode"],
            },
        ],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `ResumeSingleCard`: Resume a stopped card.
    pub const RESUME_SINGLE_CARD: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "ResumeSingleCard",
        rust_name: "resume_single_card",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Resume a stopped card",
        description: "Resumes a card that was stopped manually (`OsStatus` 200) or by its usage cap (300). Cards that were stopped\nbecause they moved to another device require `RebindResumeSingleCard`.\n\nThere is no idempotency key. If the response is lost, check the card with `GetCardDetail` before resending the\nrequest. An immediate repetition does not change the end state (inferred), and may return a business error\nbecause the card is already in use.",
        constants: &[("Action", "ResumeSingleCard"), ("Version", "2021-05-20")],
        effect: Effect::Once,
        effect_reason: "A late repetition can also resume a card that its usage cap has stopped in the meantime, and no call restores that stop.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "OptMsisdns",
                rust_name: "opt_msisdns",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). If omitted, the\noperation acts on all child cards. Single-network cards do not need this parameter. The maximum number of items\nand the meaning of an empty list are not documented. The array is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "1112******826",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.check.IccidCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `SendMessage`: Send a text message to cards.
    pub const SEND_MESSAGE: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "SendMessage",
        rust_name: "send_message",
        method: "POST",
        path: "/",
        group: "message",
        summary: "Send a text message to cards",
        description: "Sends an SMS message of the platform to cards, immediately or at a scheduled time. The message is created from a\ntemplate. All parameters are sent in a form body; no other operation does this.\n\nThere is no idempotency key: a second call can send the message again. Never repeat a call that the service may\nhave received.",
        constants: &[("Action", "SendMessage"), ("Version", "2021-05-20")],
        effect: Effect::Once,
        effect_reason: "A repetition can send the message again.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "ApiProduct",
                rust_name: "api_product",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Optional. The product code. It is effectively a constant; the documentation shows it in both cases\n(`Linkcard`, `linkcard`).",
                evidence: Evidence::Documented,
                example: "Linkcard",
            },
            Parameter {
                name: "MessageSendTime",
                rust_name: "message_send_time",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The time at which to send the message, in Unix seconds. A time in the past sends it immediately; a time in\nthe future schedules it. Maximum: one month ahead.",
                evidence: Evidence::Documented,
                example: "1694401634",
            },
            Parameter {
                name: "MessageTemplateId",
                rust_name: "message_template_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the template, from the console.",
                evidence: Evidence::Documented,
                example: "14",
            },
            Parameter {
                name: "MessageVariableParam",
                rust_name: "message_variable_param",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The values for the variables of the template, each in braces: `{a}{b}`.",
                evidence: Evidence::Documented,
                example: "",
            },
            Parameter {
                name: "Msisdns",
                rust_name: "msisdns",
                place: Place::Form,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The MSISDNs of the cards that receive the message. The maximum number of items and the effect of sending\nnone are not documented. The array is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "1411234123412",
            },
            Parameter {
                name: "TaskName",
                rust_name: "task_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: None,
                    max_length: Some(40u32),
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the sending task. Maximum: 40 characters. Special characters are not allowed; which characters\ncount as special is not documented.",
                evidence: Evidence::Documented,
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.InvalidAliyunPK",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `SetCardStopRule`: Set the monthly usage cap of a pool card.
    pub const SET_CARD_STOP_RULE: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "SetCardStopRule",
        rust_name: "set_card_stop_rule",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Set the monthly usage cap of a pool card",
        description: "Sets the monthly usage at which a pool card is stopped (`OsStatus` 300), and whether the card is resumed in the\nnext month.\n\nThe operation sets a value, so an immediate repetition results in the same state (inferred).",
        constants: &[("Action", "SetCardStopRule"), ("Version", "2021-05-20")],
        effect: Effect::Once,
        effect_reason: "A late repetition can restore an older limit, and the member that would show the limit is documented as not supported yet.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "AutoRestore",
                rust_name: "auto_restore",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "Specifies whether the card is resumed at the beginning of the next month. The documentation names true as\nthe default, but the parameter is required.",
                evidence: Evidence::Documented,
                example: "true",
            },
            Parameter {
                name: "FlowLimit",
                rust_name: "flow_limit",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: Some(9007199254740991i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "The monthly usage at which the card is stopped. Unit: MB. A positive integer. Maximum: 9007199254740991. The\nservice's error message also allows 0; its effect is not documented, and the client rejects it.",
                evidence: Evidence::Documented,
                example: "100",
            },
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.check.RuleMaxValueLimit",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.RuleMustBePositiveInteger",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `StopSingleCard`: Stop a card.
    pub const STOP_SINGLE_CARD: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "StopSingleCard",
        rust_name: "stop_single_card",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Stop a card",
        description: "Stops a card that is in use. This is a manual stop: the `OsStatus` of the card becomes 200. `ResumeSingleCard`\nreverses it.\n\nFor a multi-network card of a virtual operator, `OptMsisdns` selects child cards. If it is omitted, all child\ncards are stopped.\n\nThere is no idempotency key. Repeating a call does not change the end state (inferred). A repeated call may\nreturn a business error because the card is already stopped.",
        constants: &[("Action", "StopSingleCard"), ("Version", "2021-05-20")],
        effect: Effect::Set,
        effect_reason: "A late repetition can at most stop a card again, which `GetCardDetail` shows and `ResumeSingleCard` reverses.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "OptMsisdns",
                rust_name: "opt_msisdns",
                place: Place::Query,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). If omitted, the\noperation acts on all child cards. Single-network cards do not need this parameter. The maximum number of items\nand the meaning of an empty list are not documented. The array is sent as JSON text.",
                evidence: Evidence::Documented,
                example: "1112******826",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.check.IccidCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `UpdateAutoRechargeSwitch`: Switch automatic renewal on or off.
    pub const UPDATE_AUTO_RECHARGE_SWITCH: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "UpdateAutoRechargeSwitch",
        rust_name: "update_auto_recharge_switch",
        method: "POST",
        path: "/",
        group: "order",
        summary: "Switch automatic renewal on or off",
        description: "Switches automatic renewal of a card's package on or off. It supports only single-card packages and same-tier\npool packages. Automatic renewals spend money.\n\nThe operation sets a value, so an immediate repetition results in the same state (inferred).",
        constants: &[("Action", "UpdateAutoRechargeSwitch"), ("Version", "2021-05-20")],
        effect: Effect::Once,
        effect_reason: "A late repetition can switch renewals on again, and no documented call reverses a renewal that was charged.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
            Parameter {
                name: "Open",
                rust_name: "open",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Boolean,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "`true` switches automatic renewal on, `false` switches it off.",
                evidence: Evidence::Documented,
                example: "true",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "linkcard.system.RPCInvokeError",
                status: 500u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
    /// `VerifyIotCard`: Check whether a card is a directional card.
    pub const VERIFY_IOT_CARD: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "VerifyIotCard",
        rust_name: "verify_iot_card",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Check whether a card is a directional card",
        description: "Checks whether a card is a directional card.\n\nThis is the only operation for which the metadata declares no codes passed on from a backend.",
        constants: &[("Action", "VerifyIotCard"), ("Version", "2021-05-20")],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 20u32,
                per: ::std::time::Duration::from_secs(1u64),
                scope: Scope::Account,
                evidence: Evidence::Inferred,
            },
        ],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "Iccid",
                rust_name: "iccid",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The ICCID of the card.",
                evidence: Evidence::Documented,
                example: "89860321******15668",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[
            KnownError {
                code: "linkcard.system.IllegalRequest",
                status: 400u16,
            },
            KnownError {
                code: "CardDisabled",
                status: 400u16,
            },
            KnownError {
                code: "IllegalParameter",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.check.IccidCanNotEmpty",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardDestroy",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.CardNotExist",
                status: 400u16,
            },
            KnownError {
                code: "linkcard.common.RamActionPermissionDeny",
                status: 403u16,
            },
            KnownError {
                code: "Service.InternalError",
                status: 500u16,
            },
        ],
        evidence: Evidence::Documented,
    };
}
impl ::simfleet_runtime::Envelope for types::AddCardToDirectionalGroupResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::AddDirectionalAddressResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::AddDirectionalCardResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::AddDirectionalGroupResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::AddTagsToCardResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message.as_deref().filter(|text| !text.is_empty())
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::BatchAddDirectionalAddressResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::DeleteDirectionalAddressResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::DeleteDirectionalGroupResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::ForceActivationResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetCardDetailResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetCardFlowInfoResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetCardLatestFlowResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetCardRealStatusResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetCardStatusStatisticsResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetCredentialPoolStatisticsResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message.as_deref().filter(|text| !text.is_empty())
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetOperateResultResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetRealNameStatusResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::GetSimCardStateDistributionResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message.as_deref().filter(|text| !text.is_empty())
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::ListCardInfoResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::ListDirectionalAddressResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::ListDirectionalDetailResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::ListOrderResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::RebindResumeSingleCardResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::RenewResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::ResumeSingleCardResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::SendMessageResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::SetCardStopRuleResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::StopSingleCardResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::UpdateAutoRechargeSwitchResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl ::simfleet_runtime::Envelope for types::VerifyIotCardResponse {
    fn success(&self) -> Option<bool> {
        self.success.map(|value| value == true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        self.code.as_deref().map(::std::borrow::Cow::Borrowed)
    }
    fn message(&self) -> Option<&str> {
        self.error_message
            .as_deref()
            .filter(|text| !text.is_empty())
            .or_else(|| {
                self.localized_message.as_deref().filter(|text| !text.is_empty())
            })
    }
    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}
impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> ::simfleet_runtime::Paged
for requests::ListCardInfo<S> {
    type Item = types::CardInfo;
    fn at_page(self, page: u32) -> Self {
        self.page_no(i64::from(page))
    }
    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        Some(answer)
            .and_then(|value| value.data)
            .map(|value| value.list)
            .unwrap_or_default()
    }
    fn page_count(answer: &Self::Answer) -> Option<u64> {
        Some(answer)
            .and_then(|value| value.data.as_ref())
            .map(|value| value.page_count)
            .flatten()
            .and_then(|pages| u64::try_from(pages).ok())
    }
}
impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> ::simfleet_runtime::Paged
for requests::ListDirectionalAddress<S> {
    type Item = types::DirectionalAddress;
    fn at_page(self, page: u32) -> Self {
        self.page_no(i64::from(page))
    }
    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        Some(answer)
            .and_then(|value| value.data)
            .map(|value| value.list)
            .unwrap_or_default()
    }
    fn page_count(answer: &Self::Answer) -> Option<u64> {
        Some(answer)
            .and_then(|value| value.data.as_ref())
            .map(|value| value.page_count)
            .flatten()
            .and_then(|pages| u64::try_from(pages).ok())
    }
}
impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> ::simfleet_runtime::Paged
for requests::ListDirectionalDetail<S> {
    type Item = types::CardDirectionalAddress;
    fn at_page(self, page: u32) -> Self {
        self.page_no(i64::from(page))
    }
    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        Some(answer)
            .and_then(|value| value.data)
            .and_then(|value| value.pagination_result)
            .map(|value| value.list)
            .unwrap_or_default()
    }
    fn page_count(answer: &Self::Answer) -> Option<u64> {
        Some(answer)
            .and_then(|value| value.data.as_ref())
            .and_then(|value| value.pagination_result.as_ref())
            .map(|value| value.page_count)
            .flatten()
            .and_then(|pages| u64::try_from(pages).ok())
    }
}
impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> ::simfleet_runtime::Paged
for requests::ListOrder<S> {
    type Item = types::Order;
    fn at_page(self, page: u32) -> Self {
        self.page_no(i64::from(page))
    }
    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        Some(answer)
            .and_then(|value| value.data)
            .map(|value| value.list)
            .unwrap_or_default()
    }
    fn page_count(answer: &Self::Answer) -> Option<u64> {
        Some(answer)
            .and_then(|value| value.data.as_ref())
            .map(|value| value.page_count)
            .flatten()
            .and_then(|pages| u64::try_from(pages).ok())
    }
}
