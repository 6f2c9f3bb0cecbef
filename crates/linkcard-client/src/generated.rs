// Generated from specs/linkcard.yaml by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// Answer of `AddCardToDirectionalGroup`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddCardToDirectionalGroupResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// What became of a request to put cards into a group.
        pub data: ::std::option::Option<AddedCards>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `AddDirectionalAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddDirectionalAddressResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the address was added. Carriers may still be working on it.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `AddDirectionalCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddDirectionalCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the cards were imported: `true` or `false`, written as text. The only operation that does so.
        pub data: ::std::option::Option<::std::string::String>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `AddDirectionalGroup`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddDirectionalGroupResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Id of the new group. Other operations take it as text.
        pub data: ::std::option::Option<i64>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `AddTagsToCard`. The document lists no `LocalizedMessage` for it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddTagsToCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Tags of the card after the call.
        pub data: ::std::vec::Vec<SetTag>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// What became of a request to put cards into a group.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddedCards {
        /// Whether the cards were added.
        pub result: ::std::option::Option<bool>,
        /// The caller's request number, sent back.
        pub serial_no: ::std::option::Option<::std::string::String>,
    }
    /// Answer of `BatchAddDirectionalAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchAddDirectionalAddressResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the addresses were added.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Usage on one day.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardDayFlow {
        /// Day, `yyyyMMdd`.
        pub day: ::std::option::Option<::std::string::String>,
        /// Volume used on the day, a text with its unit.
        pub flow: ::std::option::Option<::std::string::String>,
    }
    /// The record of a card and, if asked for, of its child cards.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardDetail {
        /// Child cards of a multi-network card; filled with `ShowPsim=true`.
        pub list_psim_cards: ::std::vec::Vec<PsimCard>,
        /// The full record of a card; for a multi-network card, of the virtual (master) card. The rows of `ListCardInfo`
        /// (`CardInfo`) and child cards (`PsimCard`) have fewer members, some of another type. Times are `yyyy-MM-dd
        /// HH:mm:ss` in a time zone that is not stated; volumes are texts whose unit changes.
        pub vsim_card_info: ::std::option::Option<VsimCardInfo>,
    }
    /// An address that a card may reach; `State` is a text.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardDirectionalAddress {
        /// The address: an IP address or a domain.
        pub address: ::std::option::Option<::std::string::String>,
        /// Kind of an address.
        pub address_type: ::std::option::Option<crate::types::AddressType>,
        /// Id of the directional group, as text.
        pub group_id: ::std::option::Option<::std::string::String>,
        /// Who defined an address.
        pub source: ::std::option::Option<crate::types::AddressSource>,
        /// State of an address, as `ListDirectionalDetail` writes it: a number as text. `AddressStateCode` holds the same
        /// codes as numbers.
        pub state: ::std::option::Option<crate::types::AddressState>,
    }
    /// One page of the addresses that a card may reach.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardDirectionalAddressPage {
        /// The rows of the page.
        pub list: ::std::vec::Vec<CardDirectionalAddress>,
        /// Number of pages.
        pub page_count: ::std::option::Option<i32>,
        /// This page, counted from 1.
        pub page_no: ::std::option::Option<i32>,
        /// Rows a page, as asked for.
        pub page_size: ::std::option::Option<i32>,
        /// Number of rows on all pages.
        pub total: ::std::option::Option<i32>,
    }
    /// Usage of a card by month, day and carrier, and its packages.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardFlowInfo {
        /// Usage by month.
        pub list_card_month_flow: ::std::vec::Vec<CardMonthFlow>,
        /// Packages of the card.
        pub list_package_dto: ::std::vec::Vec<CardPackage>,
        /// Usage by carrier.
        pub list_vendor_detail: ::std::vec::Vec<VendorUsage>,
    }
    /// A card, as `ListCardInfo` shows it. The record of `GetCardDetail` (`VsimCardInfo`) has more members and types
    /// some differently. Times are `yyyy-MM-dd HH:mm:ss` in a time zone that is not stated; volumes are texts whose
    /// unit changes.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardInfo {
        /// When the card was activated, `yyyy-MM-dd HH:mm:ss`.
        pub active_time: ::std::option::Option<::std::string::String>,
        /// How a card was activated. The text of `ListCardInfo` drops underscores in three of the values, its example
        /// keeps them: read both spellings.
        pub active_type: ::std::option::Option<crate::types::ActiveType>,
        /// Tariff generation.
        pub ali_fee: ::std::option::Option<::std::string::String>,
        /// Order that the card came from.
        pub aliyun_order_id: ::std::option::Option<::std::string::String>,
        /// Name of the APN.
        pub apn_name: ::std::option::Option<::std::string::String>,
        /// How a card is verified. The document knows one way.
        pub certify_type: ::std::option::Option<crate::types::CertifyType>,
        /// Instance id of the package credential.
        pub credential_instance_id: ::std::option::Option<::std::string::String>,
        /// Package credential.
        pub credential_no: ::std::option::Option<::std::string::String>,
        /// Type of the package credential. No list of values; the examples differ in kind (`unityPayPool`,
        /// `CT-SC-M-1-30M`).
        pub credential_type: ::std::option::Option<::std::string::String>,
        /// Data tier, a volume with its unit.
        pub data_level: ::std::option::Option<::std::string::String>,
        /// Traffic type of a card or an order.
        pub data_type: ::std::option::Option<crate::types::DataType>,
        /// Id of the directional group: a number here, a text in `GetCardDetail`.
        pub directional_group_id: ::std::option::Option<i64>,
        /// Name of the directional group.
        pub directional_group_name: ::std::option::Option<::std::string::String>,
        /// When the package ends, `yyyy-MM-dd HH:mm:ss`.
        pub expire_time: ::std::option::Option<::std::string::String>,
        /// When the usage was last refreshed, `yyyy-MM-dd HH:mm:ss`.
        pub flow_latest_modified_time: ::std::option::Option<::std::string::String>,
        /// ICCID of the card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// IMSIs of the card.
        pub imsi: ::std::vec::Vec<::std::string::String>,
        /// Whether the package is renewed automatically.
        pub is_auto_recharge: ::std::option::Option<bool>,
        /// MSISDNs of the card.
        pub msisdn: ::std::vec::Vec<::std::string::String>,
        /// Network generation of a card.
        pub network_type: ::std::option::Option<crate::types::NetworkType>,
        /// Notification id of the automation rule.
        pub notify_id: ::std::option::Option<::std::string::String>,
        /// When the account of the card was opened, `yyyy-MM-dd HH:mm:ss`.
        pub open_account_time: ::std::option::Option<::std::string::String>,
        /// Detailed state of a card: a number written as text.
        pub os_status: ::std::option::Option<crate::types::OsStatus>,
        /// Billing cycle: a number written as text.
        pub period: ::std::option::Option<crate::types::BillingCycle>,
        /// Volume used in this cycle, a text with its unit.
        pub period_add_flow: ::std::option::Option<::std::string::String>,
        /// Volume left in this cycle, a text with its unit.
        pub period_rest_flow: ::std::option::Option<::std::string::String>,
        /// SMS used in this cycle, a number written as text.
        pub period_sms_use: ::std::option::Option<::std::string::String>,
        /// Private network segment, of directional cards.
        pub private_network_segment: ::std::option::Option<::std::string::String>,
        /// Note on the card.
        pub remark: ::std::option::Option<::std::string::String>,
        /// Form factor of a SIM. SMD parts are soldered on.
        pub sim_type: ::std::option::Option<crate::types::SimType>,
        /// State of a card: a number written as text. `OsStatus` tells it in more detail.
        pub status: ::std::option::Option<crate::types::CardStatus>,
        /// Tags of the card.
        pub tag_list: ::std::vec::Vec<CardTag>,
        /// Carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
        /// Instance id of the card, 64 bits wide. `GetCardDetail` takes it, as text, in `InstanceId` for a closed
        /// card.
        pub vsim_instance_id: ::std::option::Option<i64>,
    }
    /// One page of cards.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardInfoPage {
        /// The rows of the page.
        pub list: ::std::vec::Vec<CardInfo>,
        /// Number of pages.
        pub page_count: ::std::option::Option<i32>,
        /// This page, counted from 1.
        pub page_no: ::std::option::Option<i32>,
        /// Rows a page, as asked for.
        pub page_size: ::std::option::Option<i32>,
        /// Number of rows on all pages.
        pub total: ::std::option::Option<i32>,
    }
    /// Usage in one month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardMonthFlow {
        /// Volume used in the month, a text with its unit.
        pub flow_count: ::std::option::Option<::std::string::String>,
        /// Usage by day.
        pub list_day_flow: ::std::vec::Vec<CardDayFlow>,
        /// Month, `yyyyMM`.
        pub month: ::std::option::Option<::std::string::String>,
    }
    /// A package of a card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardPackage {
        /// When the package begins, `yyyy-MM-dd HH:mm:ss`.
        pub effective_time: ::std::option::Option<::std::string::String>,
        /// When the package ends, `yyyy-MM-dd HH:mm:ss`.
        pub expire_time: ::std::option::Option<::std::string::String>,
        /// Name of the package, a Chinese text.
        pub package_name: ::std::option::Option<::std::string::String>,
        /// Note on the package.
        pub remark: ::std::option::Option<::std::string::String>,
    }
    /// The live state of one carrier card (`CarriersVO` in the document).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardRealStatus {
        /// Whether the data service is open. Absent or null while the query runs (inferred).
        pub gprs: ::std::option::Option<bool>,
        /// ICCID of the card. For the master card of a multi-network card it is the ICCID of a child card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// Whether the card has a session on the network. Absent or null while the query runs (inferred).
        pub online: ::std::option::Option<bool>,
        /// Token to poll this row with. Present while the row has not succeeded; the document's example shows it
        /// on a finished row too.
        pub serial_no: ::std::option::Option<::std::string::String>,
        /// How far the query of one row has come. Values that are not listed count as not finished and not failed. The
        /// metadata prints a NUL character behind `PROCESSING`: trim control characters before comparing.
        pub status: ::std::option::Option<crate::types::CardQueryStatus>,
    }
    /// Cards per state in a month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardStateDistribution {
        /// All cards.
        pub card_count: ::std::option::Option<i64>,
        /// Closed cards. Misspelt on the wire, for destroyed.
        pub destoryed_count: ::std::option::Option<i64>,
        /// Suspended cards (`CardStatus` 40).
        pub shut_down_count: ::std::option::Option<i64>,
        /// Stopped cards (`CardStatus` 35).
        pub stop_count: ::std::option::Option<i64>,
        /// Cards that may be tested.
        pub test_count: ::std::option::Option<i64>,
        /// Unused cards.
        pub unused_count: ::std::option::Option<i64>,
        /// Cards in use.
        pub using_count: ::std::option::Option<i64>,
    }
    /// Alert counters of the account. The members count:
    ///
    /// * `ErrorStopStatisticsDTO`: stopped for an abnormality (`OsStatus` 700)
    /// * `ExhaustStopStatisticsDTO`: stopped by the usage cap (300)
    /// * `ExpireStopStatisticsDTO`: suspended because the package expired
    /// * `FlowOutStatisticsDTO`: stopped by credit control (400)
    /// * `ManageStopStatisticsDTO`: stopped by hand (200)
    /// * `UnCertifiedStopStatisticsDTO`: stopped because not verified (600)
    /// * `UnbindResumeStatisticsDTO`: stopped because the device changed (500)
    /// * `WeekWarnStatisticsDTO`: expiring within 7 days
    /// * `RiskWaringStatisticsDTO` (misspelt on the wire, for risk warning): all alerts together
    /// * `SingCardPeriodLeftFlowWarnDTO` (misspelt on the wire, for single card): single-card packages with
    ///   little volume left
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardStatusStatistics {
        /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
        /// document's example the first three members add up to the total.
        pub error_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
        /// document's example the first three members add up to the total.
        pub exhaust_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
        /// document's example the first three members add up to the total.
        pub expire_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
        /// document's example the first three members add up to the total.
        pub flow_out_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
        /// document's example the first three members add up to the total.
        pub manage_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// All alerts of the account together.
        pub risk_waring_statistics_dto: ::std::option::Option<RiskStatistics>,
        /// Single-card packages with little volume left in the cycle.
        pub sing_card_period_left_flow_warn_dto: ::std::option::Option<
            LowVolumeStatistics,
        >,
        /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
        /// document's example the first three members add up to the total.
        pub un_certified_stop_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
        /// document's example the first three members add up to the total.
        pub unbind_resume_statistics_dto: ::std::option::Option<StopStatistics>,
        /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
        /// document's example the first three members add up to the total.
        pub week_warn_statistics_dto: ::std::option::Option<StopStatistics>,
    }
    /// A tag of a card. `AddTagsToCard` shows the id as the text `TagId` instead.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardTag {
        /// Id of the tag.
        pub id: ::std::option::Option<i64>,
        /// Name of the tag.
        pub tag_name: ::std::option::Option<::std::string::String>,
    }
    /// Cards, volumes and fees of a package credential in a month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CredentialPoolStatistics {
        /// Cards that are effective now: activated, neither suspended nor closed.
        pub card_active_num: ::std::option::Option<i64>,
        /// Cards in the package.
        pub card_total_num: ::std::option::Option<i64>,
        /// Instance id of the package credential.
        pub credential_instance_id: ::std::option::Option<::std::string::String>,
        /// Package credential. Written with a capital O here.
        pub credential_no: ::std::option::Option<::std::string::String>,
        /// Type of the package credential. No list of values; the examples differ in kind (`unityPayPool`,
        /// `CT-SC-M-1-30M`).
        pub credential_type: ::std::option::Option<::std::string::String>,
        /// Volume left, a text with its unit; same-tier pools only.
        pub effective_available_flow: ::std::option::Option<::std::string::String>,
        /// Volume of the package, a text with its unit; same-tier pools only.
        pub effective_total_flow: ::std::option::Option<::std::string::String>,
        /// Units of the feature fee over the quota: more than 0 is over, 0 or null is fine.
        pub month_exceed_fee: ::std::option::Option<i64>,
        /// Units of the monthly feature fee; unified pools only.
        pub month_feature_fee: ::std::option::Option<i64>,
        /// Volume used this month. The document declares a 64-bit number, but its example is a text with a unit; a
        /// text here, which reads either.
        pub month_used_amount: ::std::option::Option<::std::string::String>,
        /// Volume left, a text with its unit; unified pools only. Misspelt on the wire, for pool available.
        pub pool_avaiable: ::std::option::Option<::std::string::String>,
        /// Volume of the package, a text with its unit; unified pools only.
        pub pool_grand_total: ::std::option::Option<::std::string::String>,
        /// Volume of the package that is used, a text with its unit; unified pools only.
        pub pool_grand_total_used: ::std::option::Option<::std::string::String>,
        /// Volume used this month beyond the package, a text with its unit.
        pub pool_out_used: ::std::option::Option<::std::string::String>,
        /// Volume used this month, a text with its unit.
        pub pool_used: ::std::option::Option<::std::string::String>,
        /// SMS used.
        pub sms_used: ::std::option::Option<i64>,
    }
    /// Answer of `DeleteDirectionalAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteDirectionalAddressResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the address was removed.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `DeleteDirectionalGroup`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteDirectionalGroupResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the group was deleted.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Where the cards of an order are sent. Personal data.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeliveryInfo {
        /// Address of delivery.
        pub address: ::std::option::Option<::std::string::String>,
        /// Telephone number of the recipient; the name misleads.
        pub buyer_message: ::std::option::Option<::std::string::String>,
        /// E-mail address of the recipient.
        pub mail: ::std::option::Option<::std::string::String>,
        /// Name of the recipient.
        pub receiver: ::std::option::Option<::std::string::String>,
        /// Postal code.
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    /// An address of a directional group; `State` is a number.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DirectionalAddress {
        /// The address: an IP address or a domain.
        pub address: ::std::option::Option<::std::string::String>,
        /// Kind of an address.
        pub address_type: ::std::option::Option<crate::types::AddressType>,
        /// Id of the directional group, as text.
        pub group_id: ::std::option::Option<::std::string::String>,
        /// Who defined an address.
        pub source: ::std::option::Option<crate::types::AddressSource>,
        /// State of an address, as `ListDirectionalAddress` writes it: a number, 32 bits wide in the document.
        /// `AddressState` holds the same codes as text. Reading takes either form.
        pub state: ::std::option::Option<crate::types::AddressStateCode>,
    }
    /// One page of the addresses of a group.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DirectionalAddressPage {
        /// The rows of the page.
        pub list: ::std::vec::Vec<DirectionalAddress>,
        /// Number of pages.
        pub page_count: ::std::option::Option<i32>,
        /// This page, counted from 1.
        pub page_no: ::std::option::Option<i32>,
        /// Rows a page, as asked for.
        pub page_size: ::std::option::Option<i32>,
        /// Number of rows on all pages.
        pub total: ::std::option::Option<i32>,
    }
    /// The directional group of a card and one page of its addresses.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DirectionalDetail {
        /// Id of the directional group: a number here, the text `GroupId` in the rows.
        pub directional_group_id: ::std::option::Option<i64>,
        /// Name of the directional group.
        pub directional_name: ::std::option::Option<::std::string::String>,
        /// One page of the addresses that a card may reach.
        pub pagination_result: ::std::option::Option<CardDirectionalAddressPage>,
    }
    /// Answer of `ForceActivation`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ForceActivationResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the card was activated.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Error body of the gateway, for any HTTP status of 400 and above.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayError {
        /// Which policy denied the call.
        pub access_denied_detail: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// Error code. An open set.
        pub code: ::std::option::Option<::std::string::String>,
        /// Further text.
        pub description: ::std::option::Option<::std::string::String>,
        /// Further text.
        pub detail: ::std::option::Option<::std::string::String>,
        /// Host that rejected the request.
        pub host_id: ::std::option::Option<::std::string::String>,
        /// What is wrong. For `SignatureDoesNotMatch` it holds the server's string to sign.
        pub message: ::std::option::Option<::std::string::String>,
        /// Link to a page on the error.
        pub recommend: ::std::option::Option<::std::string::String>,
        /// Id of the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Answer of `GetCardDetail`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardDetailResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The record of a card and, if asked for, of its child cards.
        pub data: ::std::option::Option<CardDetail>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `GetCardFlowInfo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardFlowInfoResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Usage of a card by month, day and carrier, and its packages.
        pub data: ::std::option::Option<CardFlowInfo>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `GetCardLatestFlow`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardLatestFlowResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Volume used in the current cycle, a text with its unit.
        pub data: ::std::option::Option<::std::string::String>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `GetCardRealStatus`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardRealStatusResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// One row per carrier card.
        pub data: ::std::vec::Vec<CardRealStatus>,
        /// What went wrong. The document's own successful example fills it, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `GetCardStatusStatistics`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardStatusStatisticsResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Alert counters of the account. The members count:
        ///
        /// * `ErrorStopStatisticsDTO`: stopped for an abnormality (`OsStatus` 700)
        /// * `ExhaustStopStatisticsDTO`: stopped by the usage cap (300)
        /// * `ExpireStopStatisticsDTO`: suspended because the package expired
        /// * `FlowOutStatisticsDTO`: stopped by credit control (400)
        /// * `ManageStopStatisticsDTO`: stopped by hand (200)
        /// * `UnCertifiedStopStatisticsDTO`: stopped because not verified (600)
        /// * `UnbindResumeStatisticsDTO`: stopped because the device changed (500)
        /// * `WeekWarnStatisticsDTO`: expiring within 7 days
        /// * `RiskWaringStatisticsDTO` (misspelt on the wire, for risk warning): all alerts together
        /// * `SingCardPeriodLeftFlowWarnDTO` (misspelt on the wire, for single card): single-card packages with
        ///   little volume left
        pub data: ::std::option::Option<CardStatusStatistics>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `GetCredentialPoolStatistics`. The document lists no `LocalizedMessage` for it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCredentialPoolStatisticsResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Cards, volumes and fees of a package credential in a month.
        pub data: ::std::option::Option<CredentialPoolStatistics>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `GetOperateResult`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetOperateResultResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// How an asynchronous operation ended. No document explains the members; their names are all there is.
        pub data: ::std::option::Option<OperateResult>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `GetRealNameStatus`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetRealNameStatusResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The real-name state of a card.
        pub data: ::std::option::Option<RealNameResult>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `GetSimCardStateDistribution`. The document lists no `LocalizedMessage` for it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetSimCardStateDistributionResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Cards per state in a month.
        pub data: ::std::option::Option<CardStateDistribution>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `ListCardInfo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCardInfoResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// One page of cards.
        pub data: ::std::option::Option<CardInfoPage>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `ListDirectionalAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDirectionalAddressResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// One page of the addresses of a group.
        pub data: ::std::option::Option<DirectionalAddressPage>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `ListDirectionalDetail`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDirectionalDetailResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The directional group of a card and one page of its addresses.
        pub data: ::std::option::Option<DirectionalDetail>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `ListOrder`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListOrderResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// One page of orders.
        pub data: ::std::option::Option<OrderPage>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Single-card packages with little volume left in the cycle.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LowVolumeStatistics {
        /// With less than 10 % left.
        pub less_flow_percentage10_count: ::std::option::Option<i64>,
        /// With less than 30 % left.
        pub less_flow_percentage30_count: ::std::option::Option<i64>,
    }
    /// How an asynchronous operation ended. No document explains the members; their names are all there is.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OperateResult {
        /// Not documented; by its name a text on the result.
        pub execute_result: ::std::option::Option<::std::string::String>,
        /// Not documented; by its name the kind of the operation.
        pub operate_type: ::std::option::Option<::std::string::String>,
        /// Not documented; presumably whether the operation worked.
        pub result: ::std::option::Option<bool>,
        /// Not documented; by its name how far the operation has come. No values are known.
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// An order. Which members are filled depends on its kind.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Order {
        /// Tariff generation.
        pub ali_fee: ::std::option::Option<::std::string::String>,
        /// Name of the APN.
        pub apn_name: ::std::option::Option<::std::string::String>,
        /// Region of the APN.
        pub apn_region: ::std::option::Option<::std::string::String>,
        /// Billing cycle: a number written as text.
        pub billing_cycle: ::std::option::Option<crate::types::BillingCycle>,
        /// Number of cards bought.
        pub buy_num: ::std::option::Option<i32>,
        /// Of unclear meaning: a 32-bit number by type, a time of payment by its text and its example. A text here,
        /// which reads either; do not calculate with it.
        pub card_pay_count: ::std::option::Option<::std::string::String>,
        /// Package credential.
        pub credential_no: ::std::option::Option<::std::string::String>,
        /// Package credential, by its example the name of a package.
        pub credential_package: ::std::option::Option<::std::string::String>,
        /// Data tier, a volume with its unit.
        pub data_level: ::std::option::Option<::std::string::String>,
        /// Where the cards of an order are sent. Personal data.
        pub delivery_info: ::std::option::Option<DeliveryInfo>,
        /// Tracking numbers of the couriers.
        pub express_no_list: ::std::vec::Vec<::std::string::String>,
        /// Traffic type of a card or an order.
        pub flow_type: ::std::option::Option<crate::types::DataType>,
        /// Units of the monthly feature fee; unified pools only.
        pub function_fee: ::std::option::Option<i32>,
        /// Network generation of a card.
        pub network_type: ::std::option::Option<crate::types::NetworkType>,
        /// Link to the order in the console.
        pub order_detail_url: ::std::option::Option<::std::string::String>,
        /// Id of the order.
        pub order_id: ::std::option::Option<::std::string::String>,
        /// Text of the order.
        pub order_info: ::std::option::Option<::std::string::String>,
        /// State of an order.
        pub order_status: ::std::option::Option<crate::types::OrderStatus>,
        /// Kind of an order.
        pub order_type: ::std::option::Option<crate::types::OrderType>,
        /// Term that was paid for, as text, such as 12 months.
        pub pay_duration: ::std::option::Option<::std::string::String>,
        /// When the order was paid, `yyyy-MM-dd HH:mm:ss`.
        pub pay_time: ::std::option::Option<::std::string::String>,
        /// Capacity of the pool, a number written as text; the unit is in `PoolCapacityUnit`.
        pub pool_capacity: ::std::option::Option<::std::string::String>,
        /// Unit of the capacity.
        pub pool_capacity_unit: ::std::option::Option<::std::string::String>,
        /// Number of the pool.
        pub pool_no: ::std::option::Option<::std::string::String>,
        /// Number of IP addresses bought.
        pub resource_quantity: ::std::option::Option<i64>,
        /// Carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
    }
    /// One page of orders.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderPage {
        /// The rows of the page.
        pub list: ::std::vec::Vec<Order>,
        /// Number of pages.
        pub page_count: ::std::option::Option<i32>,
        /// This page, counted from 1.
        pub page_no: ::std::option::Option<i32>,
        /// Rows a page, as asked for.
        pub page_size: ::std::option::Option<i32>,
        /// Number of rows on all pages.
        pub total: ::std::option::Option<i32>,
    }
    /// A child card: the card of one carrier behind a multi-network card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PsimCard {
        /// Name of the APN.
        pub apn_name: ::std::option::Option<::std::string::String>,
        /// Whether a card is verified: a number written as text.
        pub certify_status: ::std::option::Option<crate::types::CertifyStatus>,
        /// ICCID of the child card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// IMSIs of the card.
        pub imsi: ::std::vec::Vec<::std::string::String>,
        /// IP addresses of the card.
        pub ip: ::std::vec::Vec<::std::string::String>,
        /// MSISDNs of the card.
        pub msisdn: ::std::vec::Vec<::std::string::String>,
        /// Whether SMS is enabled.
        pub open_sms: ::std::option::Option<bool>,
        /// Detailed state of a card: a number written as text.
        pub os_status: ::std::option::Option<crate::types::OsStatus>,
        /// Volume used in this cycle, a text with its unit.
        pub period_add_flow: ::std::option::Option<::std::string::String>,
        /// SMS used in this cycle, a number written as text.
        pub period_sms_use: ::std::option::Option<::std::string::String>,
        /// Private network segment, of directional cards.
        pub private_network_segment: ::std::option::Option<::std::string::String>,
        /// State of a card: a number written as text. `OsStatus` tells it in more detail.
        pub status: ::std::option::Option<crate::types::CardStatus>,
        /// Carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
    }
    /// The real-name state of a card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RealNameResult {
        /// The state in words, for people.
        pub desc: ::std::option::Option<::std::string::String>,
        /// Whether the user of a card is verified by name.
        pub real_name_status: ::std::option::Option<crate::types::RealNameStatus>,
    }
    /// Answer of `RebindResumeSingleCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RebindResumeSingleCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the card was unlocked.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The order that `Renew` made.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RenewOrder {
        /// Number of the order that the call made.
        pub order_no: ::std::option::Option<::std::string::String>,
        /// The caller's order number, sent back.
        pub serial_no: ::std::option::Option<::std::string::String>,
    }
    /// Answer of `Renew`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RenewResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// The order that `Renew` made.
        pub data: ::std::option::Option<RenewOrder>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `ResumeSingleCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResumeSingleCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the card was resumed.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// All alerts of the account together.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RiskStatistics {
        /// With less than 10 % of their volume left.
        pub left_flow_percentage_warn_count: ::std::option::Option<i64>,
        /// Stopped.
        pub stop_count: ::std::option::Option<i64>,
        /// All alerts. Misspelt on the wire, for warning total.
        pub waring_total_count: ::std::option::Option<i64>,
        /// Expiring soon.
        pub warning_count: ::std::option::Option<i64>,
    }
    /// Answer of `SendMessage`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SendMessageResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// A 64-bit number of unknown meaning, presumably the id of the sending task: the text of the document speaks
        /// of a boolean, but is copied from elsewhere.
        pub data: ::std::option::Option<i64>,
        /// Detailed error code, passed on from behind the service.
        pub dynamic_code: ::std::option::Option<::std::string::String>,
        /// Detailed error message, passed on from behind the service.
        pub dynamic_message: ::std::option::Option<::std::string::String>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Answer of `SetCardStopRule`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetCardStopRuleResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the cap was set.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// A tag of a card, as `AddTagsToCard` shows it: its id is a text here and the number `Id` elsewhere (`CardTag`).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetTag {
        /// Id of the tag, as text.
        pub tag_id: ::std::option::Option<::std::string::String>,
        /// Name of the tag.
        pub tag_name: ::std::option::Option<::std::string::String>,
    }
    /// Answer of `StopSingleCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StopSingleCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the card was stopped.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// One alert counter, by kind of card. Which alert is counted is told at `CardStatusStatistics`. In the
    /// document's example the first three members add up to the total.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StopStatistics {
        /// Those of pools, presumably of unified ones.
        pub pool_count: ::std::option::Option<i64>,
        /// Those of same-tier pools.
        pub same_flow_card_count: ::std::option::Option<i64>,
        /// Single cards.
        pub single_card_count: ::std::option::Option<i64>,
        /// All of them.
        pub total_count: ::std::option::Option<i64>,
    }
    /// Answer of `UpdateAutoRechargeSwitch`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAutoRechargeSwitchResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the switch was set.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// Usage through one carrier.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VendorUsage {
        /// Latency in milliseconds, a number written as text.
        pub net_work_delay: ::std::option::Option<::std::string::String>,
        /// This carrier's share of the usage, in per cent with the sign.
        pub ratio: ::std::option::Option<::std::string::String>,
        /// Signal strength, a number written as text; the unit is not stated.
        pub signal_strength: ::std::option::Option<::std::string::String>,
        /// Volume used, a text with its unit.
        pub used_flow: ::std::option::Option<::std::string::String>,
        /// Carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
    }
    /// Answer of `VerifyIotCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VerifyIotCardResponse {
        /// `200` on success, an error code otherwise.
        pub code: ::std::option::Option<::std::string::String>,
        /// Whether the card is a directional card.
        pub data: ::std::option::Option<bool>,
        /// What went wrong. Documented answers of success fill it too, so its presence says nothing.
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        pub success: ::std::option::Option<bool>,
    }
    /// The full record of a card; for a multi-network card, of the virtual (master) card. The rows of `ListCardInfo`
    /// (`CardInfo`) and child cards (`PsimCard`) have fewer members, some of another type. Times are `yyyy-MM-dd
    /// HH:mm:ss` in a time zone that is not stated; volumes are texts whose unit changes.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VsimCardInfo {
        /// When the card was activated, `yyyy-MM-dd HH:mm:ss`.
        pub active_time: ::std::option::Option<::std::string::String>,
        /// How a card was activated. The text of `ListCardInfo` drops underscores in three of the values, its example
        /// keeps them: read both spellings.
        pub active_type: ::std::option::Option<crate::types::ActiveType>,
        /// Tariff generation.
        pub ali_fee: ::std::option::Option<::std::string::String>,
        /// Order that the card came from.
        pub aliyun_order_id: ::std::option::Option<::std::string::String>,
        /// Name of the APN.
        pub apn_name: ::std::option::Option<::std::string::String>,
        /// Whether the card is resumed with the next month after its usage cap stopped it.
        pub auto_limit_resume: ::std::option::Option<bool>,
        /// Whether the card is unlocked by itself after it moved to another device.
        pub auto_rebind_reuse: ::std::option::Option<bool>,
        /// Usage at which this card is slowed down, in KB. Documented as not supported yet.
        pub card_limit_speed_threshold: ::std::option::Option<i32>,
        /// Usage at which this card is stopped, in KB. Documented as not supported yet.
        pub card_limit_stop_threshold: ::std::option::Option<i32>,
        /// Whether a card is verified: a number written as text.
        pub certify_status: ::std::option::Option<crate::types::CertifyStatus>,
        /// How a card is verified. The document knows one way.
        pub certify_type: ::std::option::Option<crate::types::CertifyType>,
        /// Instance id of the package credential.
        pub credential_instance_id: ::std::option::Option<::std::string::String>,
        /// Usage at which the cards of the credential are slowed down, in KB. Documented as not supported yet.
        pub credential_limit_speed_threshold: ::std::option::Option<i32>,
        /// Usage at which the cards of the credential are stopped. The unit is presumably that of
        /// `FlowThresholdUnit`.
        pub credential_limit_stop_threshold: ::std::option::Option<i32>,
        /// Package credential.
        pub credential_no: ::std::option::Option<::std::string::String>,
        /// Type of the package credential. No list of values; the examples differ in kind (`unityPayPool`,
        /// `CT-SC-M-1-30M`).
        pub credential_type: ::std::option::Option<::std::string::String>,
        /// Data tier, a volume with its unit.
        pub data_level: ::std::option::Option<::std::string::String>,
        /// Traffic type of a card or an order.
        pub data_type: ::std::option::Option<crate::types::DataType>,
        /// IMEI of the device that the card is bound to.
        pub device_imei: ::std::option::Option<::std::string::String>,
        /// Id of the directional group: a text here, a number in `ListCardInfo`.
        pub directional_group_id: ::std::option::Option<::std::string::String>,
        /// Name of the directional group.
        pub directional_group_name: ::std::option::Option<::std::string::String>,
        /// When the package ends, `yyyy-MM-dd HH:mm:ss`.
        pub expire_time: ::std::option::Option<::std::string::String>,
        /// Unit of the thresholds.
        pub flow_threshold_unit: ::std::option::Option<::std::string::String>,
        /// ICCID of the card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// IMSIs of the card.
        pub imsi: ::std::vec::Vec<::std::string::String>,
        /// IP addresses of the card.
        pub ip: ::std::vec::Vec<::std::string::String>,
        /// Whether the package is renewed automatically.
        pub is_auto_recharge: ::std::option::Option<bool>,
        /// MSISDNs of the card.
        pub msisdn: ::std::vec::Vec<::std::string::String>,
        /// Notification id of the automation rule.
        pub notify_id: ::std::option::Option<::std::string::String>,
        /// When the account of the card was opened, `yyyy-MM-dd HH:mm:ss`.
        pub open_account_time: ::std::option::Option<::std::string::String>,
        /// Whether SMS is enabled.
        pub open_sms: ::std::option::Option<bool>,
        /// Detailed state of a card: a number written as text.
        pub os_status: ::std::option::Option<crate::types::OsStatus>,
        /// Billing cycle: a number written as text.
        pub period: ::std::option::Option<crate::types::BillingCycle>,
        /// Volume used in this cycle, a text with its unit.
        pub period_add_flow: ::std::option::Option<::std::string::String>,
        /// Volume left in this cycle, a text with its unit.
        pub period_rest_flow: ::std::option::Option<::std::string::String>,
        /// SMS used in this cycle, a number written as text.
        pub period_sms_use: ::std::option::Option<::std::string::String>,
        /// Private network segment, of directional cards.
        pub private_network_segment: ::std::option::Option<::std::string::String>,
        /// Form factor of a SIM. SMD parts are soldered on.
        pub sim_type: ::std::option::Option<crate::types::SimType>,
        /// State of a card: a number written as text. `OsStatus` tells it in more detail.
        pub status: ::std::option::Option<crate::types::CardStatus>,
        /// Tags of the card.
        pub tag_list: ::std::vec::Vec<CardTag>,
        /// Carrier of a card.
        pub vendor: ::std::option::Option<crate::types::Vendor>,
        /// Instance id of the card: 32 bits wide here, 64 in `ListCardInfo`.
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
    /// How a card was activated. The text of `ListCardInfo` drops underscores in three of the values, its example
    /// keeps them: read both spellings.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActiveType {
        /// By its first data record.
        FirstDataRecord,
        /// By a state that the carrier pushed.
        CarrierStatusPush,
        /// By the end of its silent period.
        SilenceExpire,
        /// By hand.
        Manage,
        /// By using up its test volume.
        TestFlowDepleted,
        /// The same as `first_data_record`.
        FirstDataRecordJoined,
        /// The same as `carrier_status_push`.
        CarrierStatusPushJoined,
        /// The same as `test_flow_depleted`.
        TestFlowDepletedJoined,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Which cards a group takes in.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddType {
        /// Only cards that are in no group.
        New,
        /// All cards; those in another group are taken out of it.
        Transfer,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Who defined an address.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddressSource {
        /// The user.
        UserDefined,
        /// Alibaba Cloud.
        AliyunDefined,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// State of an address, as `ListDirectionalDetail` writes it: a number as text. `AddressStateCode` holds the same
    /// codes as numbers.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddressState {
        /// Being added.
        Adding,
        /// Being deleted.
        Deleting,
        /// Could not be added.
        AddFailed,
        /// Could not be deleted.
        DeleteFailed,
        /// Added; cards may reach it.
        Added,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// State of an address, as `ListDirectionalAddress` writes it: a number, 32 bits wide in the document.
    /// `AddressState` holds the same codes as text. Reading takes either form.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddressStateCode {
        /// Being added.
        Adding,
        /// Being deleted.
        Deleting,
        /// Could not be added.
        AddFailed,
        /// Could not be deleted.
        DeleteFailed,
        /// Added; cards may reach it.
        Added,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Kind of an address.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AddressType {
        /// An IP address.
        Ip,
        /// A domain.
        Domain,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Billing cycle: a number written as text.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BillingCycle {
        /// A month.
        Month,
        /// Three months.
        Quarter,
        /// Six months.
        HalfYear,
        /// Twelve months.
        Year,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// How far the query of one row has come. Values that are not listed count as not finished and not failed. The
    /// metadata prints a NUL character behind `PROCESSING`: trim control characters before comparing.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CardQueryStatus {
        /// The carrier has answered; the row holds the state.
        Success,
        /// The carrier could not answer. Final for this query.
        Failure,
        /// The carrier has not answered yet; poll with the row's token.
        Processing,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// State of a card: a number written as text. `OsStatus` tells it in more detail.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CardStatus {
        /// May be tested.
        Testable,
        /// Not used yet.
        Unused,
        /// In use.
        InUse,
        /// Stopped; `OsStatus` says why. May be resumed.
        Stopped,
        /// Suspended.
        Suspended,
        /// Closed for good.
        Closed,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Whether a card is verified: a number written as text.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CertifyStatus {
        /// Not verified.
        NotVerified,
        /// Verified.
        Verified,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// How a card is verified. The document knows one way.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CertifyType {
        /// By the enterprise that owns the card.
        Enterprise,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Traffic type of a card or an order.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum DataType {
        /// Single card, any address.
        SingleCard,
        /// Single card, directional.
        DirectionalCard,
        /// Same-tier pool, shared, any address.
        SameFlowCard,
        /// Same-tier pool, directional.
        DirectionalSameFlowCard,
        /// Unified pool, any address.
        UnityPayPool,
        /// Unified pool, directional.
        GreCard,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Traffic types whose cards `ForceActivation` takes.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ForceActivationDataType {
        /// Same-tier pool, shared, any address.
        SameFlowCard,
        /// Same-tier pool, directional.
        DirectionalSameFlowCard,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Network generation of a card.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum NetworkType {
        /// Fourth generation (LTE).
        G4,
        /// Fifth generation.
        G5,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// State of an order.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OrderStatus {
        /// Being carried out.
        Processing,
        /// Failed.
        Failure,
        /// Completed.
        Completed,
        /// Not paid yet.
        Unpaid,
        /// Refunded.
        Refunded,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Kind of an order.
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
        /// Add-on of data volume.
        FlowPlus,
        /// Renewal.
        Renew,
        /// Automatic renewal.
        AutoRenew,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Detailed state of a card: a number written as text.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OsStatus {
        /// In its test period.
        TestPeriod,
        /// In its silent period: not used yet.
        SilentPeriod,
        /// Suspended.
        Suspended,
        /// Closed for good.
        Closed,
        /// In use.
        InUse,
        /// Stopped in the test period because the device changed. Documented for child cards only.
        StoppedByDeviceChangeInTestPeriod,
        /// In use with some of its child cards.
        PartlyInUse,
        /// Stopped by hand (`StopSingleCard`).
        StoppedManually,
        /// Stopped by its usage cap (`SetCardStopRule`).
        StoppedByUsageCap,
        /// Stopped by credit control.
        StoppedByCreditControl,
        /// Stopped because the device changed; `RebindResumeSingleCard` unlocks it.
        StoppedByDeviceChange,
        /// Stopped because it is not verified.
        StoppedNotVerified,
        /// Stopped for an abnormality.
        StoppedAbnormally,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Whether the user of a card is verified by name.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RealNameStatus {
        /// Not verified.
        NotCertified,
        /// Being checked.
        Approving,
        /// Verified.
        Certified,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// What `Renew` buys.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RechargeType {
        /// Another term of the package.
        Standard,
        /// An add-on; needs `OfferCode`.
        Overlay,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Form factor of a SIM. SMD parts are soldered on.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SimType {
        /// Consumer grade, nano.
        Nano,
        /// Consumer grade, micro.
        Micro,
        /// Consumer grade, standard size.
        Normal,
        /// Consumer grade, SMD of 5x6.
        Simplus56,
        /// Consumer grade, SMD of 2x2.
        Simplus22,
        /// Industrial grade, standard size.
        IndustryNormal,
        /// Industrial grade, micro.
        IndustryMicro,
        /// Industrial grade, nano.
        IndustryNano,
        /// Industrial grade, SMD of 5x6. The code does not say industry.
        IndustrySimplus56,
        /// Industrial grade, SMD of 2x2.
        IndustrySimplus22,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// How the cards of an import are chosen.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum UploadMethod {
        /// By tag: `TagList`.
        Tag,
        /// By order: `OrderList`.
        Order,
        /// From a file: `FileUri`.
        File,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Which of the chosen cards an import takes.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum UploadType {
        /// Only cards that are in no group.
        NoGroup,
        /// All of them.
        All,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
    /// Carrier of a card.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Vendor {
        /// China Mobile.
        Cmcc,
        /// China Unicom.
        Cucc,
        /// China Telecom.
        Ctcc,
        /// A virtual operator, on cards and orders; child cards and usage by carrier name the other three only.
        Vno,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
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
/// Requests as values, one type for each operation.
///
/// `new` makes a request that belongs to no client. The methods of a client make one that `send` sends.
pub mod requests {
    use super::{operations, types};
    use ::simfleet_runtime::{
        Argument, DecodeError, InvalidParameter, Operation, Parameters, Request, Sender,
    };
    /// `AddCardToDirectionalGroup`: Put cards into a directional group.
    ///
    /// Puts up to 200 cards into a directional group. `AddType` decides about cards that are in another group
    /// already.
    ///
    /// Repeat it only with the same `SerialNo`. `ApiProduct` travels in a form body, everything else in the query.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
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
        /// `AddType`: What happens to cards that are in another group.
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
        /// `GroupId`: Id of the directional group.
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
        /// `IccidList`: ICCIDs of the cards, 200 at most. The array travels as JSON text.
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
        /// `MsgNotify`: Whether the result is pushed over a message queue. False when left out. What the message looks like is not
        /// documented.
        pub fn msg_notify<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.msg_notify = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: Request number of the caller and idempotency key: a repeat with the same number is the same request. Not
        /// the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order number of `Renew`. Form,
        /// scope and life of a number are not stated.
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
        /// `ApiProduct`: Product code. A constant in all but name: the document shows it in both cases (`Linkcard`, `linkcard`) and
        /// does not need it.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// `AddDirectionalAddress`: Allow an address in a directional group.
    ///
    /// Adds one address to those that the cards of a directional group may reach. Carriers take their time:
    /// `ListDirectionalAddress` shows the state of the address.
    ///
    /// Give a `SerialNo`, and repeat only with the same one; without it a repeat is not safe.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
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
        /// `Address`: Address to allow: an IP address, or a domain, which may start with `*.`.
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
        /// `AddressType`: What kind of address it is.
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
        /// `GroupId`: Id of the directional group.
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
        /// `MsgNotify`: Whether the result is pushed over a message queue. True is documented as not supported yet here.
        pub fn msg_notify<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.msg_notify = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: Request number of the caller and idempotency key: a repeat with the same number is the same request. Not
        /// the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order number of `Renew`. Form,
        /// scope and life of a number are not stated. Optional in the document; without it a repeat may be a second
        /// request.
        pub fn serial_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serial_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `Source`: Who defined the address.
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
        /// `UrlInsecurityForce`: Whether a domain is added even when it is judged to be of high risk. Such domains are blocked when it is
        /// left out.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Puts many cards into a directional group at once, chosen by tag, by order or from a file. `UploadMethod` says
    /// which, and with it which of `TagList`, `OrderList` and `FileUri` is read.
    ///
    /// There is no idempotency key. Read the cards again (`ListCardInfo` by `DirectionalGroupId`) before repeating a
    /// call whose answer was lost.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
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
        /// `FileUri`: OSS URL of a CSV file that lists the cards. Needed with `UploadMethod=FILE`. The columns are not
        /// described.
        pub fn file_uri<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.file_uri = ::simfleet_runtime::argument(value);
            self
        }
        /// `GroupId`: Id of the directional group.
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
        /// `GroupName`: Name of the directional group. What it does beside `GroupId` is not stated.
        pub fn group_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.group_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `OrderList`: Ids of the orders whose cards are imported, 50 at most. Needed with `UploadMethod=ORDER`. The array
        /// travels as JSON text.
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
        /// `TagList`: Ids of the tags whose cards are imported, 100 at most. Used with `UploadMethod=TAG` only, yet the metadata
        /// marks it required in every case: give an empty list with the other methods. These are tag ids as text, not
        /// names. The array travels as JSON text.
        ///
        /// Required.
        ///
        /// Not optional here: the metadata requires it for every UploadMethod.
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
        /// `UploadMethod`: How the cards are chosen, and so which of `TagList`, `OrderList` and `FileUri` is needed.
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
        /// `UploadType`: Which of the chosen cards are taken.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Creates a group of addresses which directional cards may reach, and answers with its id.
    ///
    /// There is no idempotency key: a second call makes a second group or fails. Never repeat it when the first one
    /// may have been received; the API has no operation that lists groups.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddDirectionalGroup<S = ()> {
        sender: S,
        group_name: Argument<::std::string::String>,
    }
    impl AddDirectionalGroup {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                group_name: Argument::default(),
            }
        }
        /// `GroupName`: Name of the group, up to 30 characters: Chinese characters, letters, digits and underscores.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Replaces the tags of a card, whatever the name says: tags that are not in `TagNameList` are removed, and an
    /// empty or missing list removes every tag. Tags that do not exist yet are created.
    ///
    /// Sets a value: repeating gives the same end state.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddTagsToCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        tag_name_list: Argument<::simfleet_runtime::JsonList<::std::string::String, 4>>,
    }
    impl AddTagsToCard {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                tag_name_list: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// `TagNameList`: Names of all tags that the card shall have, four at most. An empty list (or none at all) removes every
        /// tag; names that do not exist are created. The array travels as JSON text.
        ///
        /// Not optional here: leaving it out removes every tag of the card.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// `BatchAddDirectionalAddress`: Allow several addresses in a directional group.
    ///
    /// Adds up to ten addresses of one kind to a directional group.
    ///
    /// Unlike `AddDirectionalAddress` it has no idempotency key. Read the addresses again (`ListDirectionalAddress`)
    /// before repeating a call whose answer was lost. `GroupId` is a number here and a text everywhere else.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                address_type: Argument::default(),
                group_id: Argument::default(),
                list_address: Argument::default(),
                source: Argument::default(),
            }
        }
        /// `AddressType`: What kind all the addresses are.
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
        /// `GroupId`: Id of the directional group: a 64-bit number here, a text in the other operations.
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
        /// `ListAddress`: Addresses to allow, ten at most. The array travels as numbered parameters: `ListAddress.1=*.aliyun.com`.
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
        /// `Source`: Who defined the addresses.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Takes an address out of a directional group.
    ///
    /// Give a `SerialNo`, and repeat only with the same one; without it a repeat is not safe.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                address: Argument::default(),
                group_id: Argument::default(),
                msg_notify: Argument::default(),
                serial_no: Argument::default(),
            }
        }
        /// `Address`: Address to remove, written as it was added.
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
        /// `GroupId`: Id of the directional group.
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
        /// `MsgNotify`: Whether the result is pushed over a message queue. False when left out. What the message looks like is not
        /// documented.
        pub fn msg_notify<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.msg_notify = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: Request number of the caller and idempotency key: a repeat with the same number is the same request. Not
        /// the polling token that `GetCardRealStatus` calls `SerialNo`, and not the order number of `Renew`. Form,
        /// scope and life of a number are not stated. Optional in the document; without it a repeat may be a second
        /// request.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Deletes a directional group. What becomes of cards that are still in it is not stated.
    ///
    /// There is no idempotency key. The call counts as `set` (our reading): ids are given out by the service, so a
    /// repeat can only find the same group or none, and the end state is the same. A repeat of a call that worked may
    /// be rejected because the group is not found; after a lost answer such a rejection means that the group is gone.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteDirectionalGroup<S = ()> {
        sender: S,
        group_id: Argument<::std::string::String>,
    }
    impl DeleteDirectionalGroup {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                group_id: Argument::default(),
            }
        }
        /// `GroupId`: Id of the directional group.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Activates an unused card of a same-tier pool before its first use, which makes the shared volume larger. Only
    /// unused cards of such pools are accepted.
    ///
    /// There is no idempotency key. Repeating does no harm to the end state, so the call counts as `set` (our
    /// reading); a repeat may be answered with a business error because the card is not unused any more.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ForceActivation<S = ()> {
        sender: S,
        date_type: Argument<crate::types::ForceActivationDataType>,
        iccid: Argument<::std::string::String>,
    }
    impl ForceActivation {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                date_type: Argument::default(),
                iccid: Argument::default(),
            }
        }
        /// `DateType`: Traffic type of the card. The name is misspelt on the wire: it means the data type, not a date.
        pub fn date_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::ForceActivationDataType>,
            V::Error: ::std::fmt::Display,
        {
            self.date_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: ICCID of the card.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// `GetCardDetail`: Read the full record of a card.
    ///
    /// Reads the record of one card and, with `ShowPsim`, those of its child cards. For a multi-network card
    /// `VsimCardInfo` is the virtual (master) card and `ListPsimCards` holds the carriers' cards behind it.
    ///
    /// A closed card is found only with `DestroyCard=true` and its `InstanceId`, presumably because a number may have
    /// had several lives.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                destroy_card: Argument::default(),
                iccid: Argument::default(),
                instance_id: Argument::default(),
                show_psim: Argument::default(),
            }
        }
        /// `DestroyCard`: Whether the card is closed. False when left out. A closed card also needs `InstanceId`.
        pub fn destroy_card<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.destroy_card = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: ICCID of the card.
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
        /// `InstanceId`: Instance of a closed card, needed with `DestroyCard=true` and for nothing else. `ListCardInfo` gives it as
        /// the number `VsimInstanceId`.
        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.instance_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `ShowPsim`: Whether the child cards are returned too, in `ListPsimCards`. False when left out.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Reads the data usage of one card: by month and day, by carrier, and the packages that it drew on.
    ///
    /// Without `DateList` the last two months are returned. The volumes are texts whose unit changes (`KB`, `MB`,
    /// `GB`).
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCardFlowInfo<S = ()> {
        sender: S,
        date_list: Argument<::simfleet_runtime::JsonList<::std::string::String, 5>>,
        iccid: Argument<::std::string::String>,
    }
    impl GetCardFlowInfo {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                date_list: Argument::default(),
                iccid: Argument::default(),
            }
        }
        /// `DateList`: Months to report, `yyyyMM`. The metadata allows five at most, the text speaks of six; the lower limit is
        /// kept. The last two months when left out. The array travels as numbered parameters:
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
        /// `Iccid`: ICCID of the card.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// `GetCardLatestFlow`: Query the usage of the current cycle.
    ///
    /// Reads what a card has used in the current billing cycle, close to real time. `Data` is one volume with its
    /// unit.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCardLatestFlow<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
    }
    impl GetCardLatestFlow {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Asks the carrier whether the data service of a card is open and whether the card is online.
    ///
    /// Carriers answer slowly, so the query is polled. The first call names the card by `Iccid` or `Msisdn` and
    /// starts the query. Rows that have not succeeded carry a `SerialNo`; send those tokens back in the request
    /// parameter `SerialNo` until every row is `SUCCESS` or `FAILURE`. The answer holds one row per carrier card:
    /// for the master card of a multi-network card these are the child cards.
    ///
    /// Not stated by the document: the pause between polls, the life of a token, the most tokens a call takes,
    /// and whether the card has to be named again beside the tokens. The documented sample sends `Iccid`, `Msisdn`
    /// and `SerialNo` together, so naming it again should be safe (inferred). Whether a `FAILURE` may be tried again
    /// is not stated either, nor what a call without any parameter does.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                msisdn: Argument::default(),
                serial_no: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card, as printed on it or shown in the card list of the console. None of the three
        /// parameters is marked required; a first call needs this one or `Msisdn`.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `Msisdn`: MSISDN of the card.
        pub fn msisdn<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.msisdn = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: Polling tokens from an earlier answer. The array travels as JSON text in one parameter:
        /// `SerialNo=["4f84b7a5-90******07895"]`. Neither the idempotency key that directional operations call
        /// `SerialNo`, nor the order number of `Renew`.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// `GetCardStatusStatistics`: Count the alerts of the account.
    ///
    /// Reads the alert counters that the console shows on its overview page: stopped cards by reason, expiring
    /// packages, low volumes. It takes no parameters.
    ///
    /// The schema below is the one that the document declares. Its XML samples show a doubled envelope instead:
    /// `code`, `httpStatusCode`, `requestId`, `successResponse` and a `data` element, which again holds `RequestId`,
    /// `Data` and `Success`. Readers should accept one more level around the answer, and any case of names.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCardStatusStatistics<S = ()> {
        sender: S,
    }
    impl GetCardStatusStatistics {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self { sender }
        }
    }
    impl<S: Sender> GetCardStatusStatistics<S> {
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Reads cards, volumes and fees of one package credential (a pool) for a month. Some members are filled for
    /// same-tier pools only, others for unified pools only.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetCredentialPoolStatistics<S = ()> {
        sender: S,
        credential_no: Argument<::std::string::String>,
        date: Argument<::std::string::String>,
    }
    impl GetCredentialPoolStatistics {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                credential_no: Argument::default(),
                date: Argument::default(),
            }
        }
        /// `CredentialNO`: Package credential. Written with a capital O here and in the answer, `CredentialNo` elsewhere.
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
        /// `Date`: Month, `yyyyMM`.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Reads how an asynchronous operation ended. Known from the official SDKs only: names, types and places are
    /// theirs (what is required, the Java SDK's). Metadata and help pages do not have this operation, so its error
    /// codes, the meaning of its texts, the operations it serves and how long a result is kept are all unknown.
    ///
    /// That it reads and changes nothing is inferred from its name.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                api_product: Argument::default(),
                res_id: Argument::default(),
                serial_no: Argument::default(),
            }
        }
        /// `ApiProduct`: Product code, presumably `Linkcard` as in other operations. Optional, and in the query here, not in a
        /// form.
        pub fn api_product<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_product = ::simfleet_runtime::argument(value);
            self
        }
        /// `ResId`: Not documented; by its name the id of a resource.
        ///
        /// Required.
        pub fn res_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.res_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `SerialNo`: Not documented; presumably the request number that the asynchronous operation was given as `SerialNo`. Not
        /// the polling token of `GetCardRealStatus`.
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
    }
    impl<S: Sender> GetOperateResult<S> {
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// `GetRealNameStatus`: Query the real-name state of a card.
    ///
    /// Tells whether the person who uses a card has been verified by name.
    ///
    /// The schema below is the one that the document declares. Its samples do not follow it: they print the members
    /// in lower camel case (`requestId`, `success`, `data.realNameStatus`), so a reader should not insist on the case
    /// of names.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetRealNameStatus<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        list_msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,
    }
    impl GetRealNameStatus {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                list_msisdns: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// `ListMsisdns`: MSISDNs of child cards, ten at most. The array travels as JSON text.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// `GetSimCardStateDistribution`: Count the cards by state.
    ///
    /// Counts cards per state for a month, of one package credential or (inferred) of the whole account.
    ///
    /// The schema below is the one that the document declares. Its XML samples show a doubled envelope instead:
    /// `code`, `httpStatusCode`, `requestId`, `successResponse` and a `data` element, which again holds `RequestId`,
    /// `Data` and `Success`. Readers should accept one more level around the answer, and any case of names.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetSimCardStateDistribution<S = ()> {
        sender: S,
        credential_no: Argument<::std::string::String>,
        date: Argument<::std::string::String>,
    }
    impl GetSimCardStateDistribution {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                credential_no: Argument::default(),
                date: Argument::default(),
            }
        }
        /// `CredentialNO`: Package credential; the whole account when left out (inferred). Written with a capital O here,
        /// `CredentialNo` in most other places.
        pub fn credential_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.credential_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `Date`: Month, `yyyyMM`.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Lists cards page by page. All filters are optional. That several are combined, and that the whole account is
    /// listed without any, is inferred.
    ///
    /// A card's row is shorter than the record of `GetCardDetail` and types two members differently:
    /// `DirectionalGroupId` and `VsimInstanceId` are 64-bit numbers here. `VsimInstanceId` is what `GetCardDetail`
    /// wants as `InstanceId` for a closed card.
    ///
    /// Not stated: the order of the rows, and whether pages stay put while cards change.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
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
        /// `ActiveTimeEnd`: Only cards activated at this time or earlier, `yyyy-MM-dd HH:mm:ss`. The time zone is not stated.
        pub fn active_time_end<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.active_time_end = ::simfleet_runtime::argument(value);
            self
        }
        /// `ActiveTimeStart`: Only cards activated at this time or later, `yyyy-MM-dd HH:mm:ss`. The time zone is not stated.
        pub fn active_time_start<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.active_time_start = ::simfleet_runtime::argument(value);
            self
        }
        /// `AliFee`: Only cards of this tariff generation. Cards of `ali_1` belong to another product and fail here.
        pub fn ali_fee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ali_fee = ::simfleet_runtime::argument(value);
            self
        }
        /// `AliyunOrderId`: Only cards that came from this order.
        pub fn aliyun_order_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.aliyun_order_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `ApnName`: Only cards with this APN.
        pub fn apn_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.apn_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `CertifyType`: Only cards verified in this way.
        pub fn certify_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::CertifyType>,
            V::Error: ::std::fmt::Display,
        {
            self.certify_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `CredentialNo`: Only cards of this package credential.
        pub fn credential_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.credential_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `DataLevel`: Only cards of this data tier, a volume with its unit.
        pub fn data_level<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.data_level = ::simfleet_runtime::argument(value);
            self
        }
        /// `DataType`: Only cards of this traffic type.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::DataType>,
            V::Error: ::std::fmt::Display,
        {
            self.data_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `DirectionalGroupId`: Only cards of the directional group with this id.
        pub fn directional_group_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.directional_group_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `ExpireTimeEnd`: Only cards whose package ends at this time or earlier (inferred from the name; the text speaks of start
        /// and end of the package), `yyyy-MM-dd HH:mm:ss`. The time zone is not stated.
        pub fn expire_time_end<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.expire_time_end = ::simfleet_runtime::argument(value);
            self
        }
        /// `ExpireTimeStart`: Only cards whose package ends at this time or later (inferred from the name; the text speaks of start and
        /// end of the package), `yyyy-MM-dd HH:mm:ss`. The time zone is not stated.
        pub fn expire_time_start<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.expire_time_start = ::simfleet_runtime::argument(value);
            self
        }
        /// `Iccid`: Only the card with this ICCID.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = ::simfleet_runtime::argument(value);
            self
        }
        /// `Imsi`: Only the card with this IMSI.
        pub fn imsi<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.imsi = ::simfleet_runtime::argument(value);
            self
        }
        /// `IsAutoRecharge`: Only cards whose package is renewed automatically, or only the others.
        pub fn is_auto_recharge<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_auto_recharge = ::simfleet_runtime::argument(value);
            self
        }
        /// `MaxFlow`: Only cards that have used at most this much in the cycle, in MB; a number written as text.
        pub fn max_flow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.max_flow = ::simfleet_runtime::argument(value);
            self
        }
        /// `MaxRestFlowPercentage`: Only cards with at most this share of their volume left: 0.1, 0.2 or 0.3, and nothing else (0.1 is 10 %).
        pub fn max_rest_flow_percentage<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<f64>,
            V::Error: ::std::fmt::Display,
        {
            self.max_rest_flow_percentage = ::simfleet_runtime::argument(value);
            self
        }
        /// `MinFlow`: Only cards that have used at least this much in the cycle, in MB; a number written as text.
        pub fn min_flow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.min_flow = ::simfleet_runtime::argument(value);
            self
        }
        /// `Msisdn`: Only the card with this MSISDN.
        pub fn msisdn<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.msisdn = ::simfleet_runtime::argument(value);
            self
        }
        /// `NetworkType`: Only cards of this network generation.
        pub fn network_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::NetworkType>,
            V::Error: ::std::fmt::Display,
        {
            self.network_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `NotifyId`: Only cards of the automation rule with this notification id.
        pub fn notify_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.notify_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `OsStatus`: Only cards in this detailed state. 130 is not among the values documented for this filter.
        pub fn os_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::OsStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.os_status = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageNo`: Page to read, counted from 1.
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
        /// `PageSize`: Rows a page. The document allows 10, 15, 25 and 40.
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
        /// `Period`: Only cards with this billing cycle.
        pub fn period<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::BillingCycle>,
            V::Error: ::std::fmt::Display,
        {
            self.period = ::simfleet_runtime::argument(value);
            self
        }
        /// `PoolId`: Only cards of the pool with this number.
        pub fn pool_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pool_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `SimType`: Only cards of this form factor.
        pub fn sim_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::SimType>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `Status`: Only cards in this state.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::CardStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status = ::simfleet_runtime::argument(value);
            self
        }
        /// `TagName`: Only cards with this tag.
        pub fn tag_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.tag_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `Vendor`: Only cards of this carrier.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Lists the addresses of a directional group page by page, with the state of each.
    ///
    /// `State` is a number here; `ListDirectionalDetail` writes the same codes as text.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                group_id: Argument::default(),
                page_no: Argument::default(),
                page_size: Argument::default(),
            }
        }
        /// `GroupId`: Id of the directional group.
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
        /// `PageNo`: Page to read, counted from 1.
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
        /// `PageSize`: Rows a page. The text allows 10, 15, 25 and 40, the metadata anything from 1 to 200.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Names the directional group of a card and lists the addresses of the group page by page.
    ///
    /// `State` is a text here; `ListDirectionalAddress` writes the same codes as numbers.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                page_no: Argument::default(),
                page_size: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// `PageNo`: Page to read, counted from 1. The document says that it must not be 0.
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
        /// `PageSize`: Rows a page. The document allows 10, 15, 25 and 40.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Lists orders page by page. All filters are optional; that several are combined is inferred.
    ///
    /// The order that `Renew` answers with (`OrderNo`) can be looked up here as `OrderId` (inferred: both examples
    /// are the same number).
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
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
        /// `CredentialNo`: Only orders for this package credential.
        pub fn credential_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.credential_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `EndDate`: Only orders of this day or earlier, `yyyy-MM-dd`. The time zone is not stated.
        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.end_date = ::simfleet_runtime::argument(value);
            self
        }
        /// `OrderId`: Only the order with this id.
        pub fn order_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.order_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `OrderStatus`: Only orders in this state.
        pub fn order_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::OrderStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.order_status = ::simfleet_runtime::argument(value);
            self
        }
        /// `OrderType`: Only orders of this kind.
        pub fn order_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::OrderType>,
            V::Error: ::std::fmt::Display,
        {
            self.order_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `PageNo`: Page to read, counted from 1.
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
        /// `PageSize`: Rows a page. The document allows 10, 15, 25 and 40.
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
        /// `StartDate`: Only orders of this day or later, `yyyy-MM-dd`. The time zone is not stated.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Resumes a card that was stopped because it was put into another device (`OsStatus` 500).
    ///
    /// There is no idempotency key. Repeating does no harm to the end state, so the call counts as `set` (our
    /// reading); a repeat may be answered with a business error because the card is unlocked already.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RebindResumeSingleCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        opt_msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String>>,
    }
    impl RebindResumeSingleCard {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                opt_msisdns: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// `OptMsisdns`: MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). All child cards
        /// when left out. Single-network cards do not need it. No limit is stated, nor what an empty list means. The
        /// array travels as JSON text.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Renews the package of a card or buys an add-on for it. **Spends money.** Only for single-card packages and
    /// same-tier pool packages.
    ///
    /// Repeat it only with the same `SerialNo`, which is the caller's order number here. The document lets callers
    /// fill in a placeholder such as 0; then every repeat may be another purchase. `ApiProduct` and `ApiRevision`
    /// travel in a form body, everything else in the query.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
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
        /// `BuyNum`: How many terms are bought. Packages by the month: 1, 2, 3, 6, 9 or 12. Packages by the year: 1, 2 or 3.
        /// Add-ons (`OVERLAY`): 1, 2 or 3.
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
        /// `Iccid`: ICCID of the card.
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
        /// `OfferCode`: Code of the add-on, needed for `OVERLAY`. The staff of Alibaba Cloud give it out; no operation lists the
        /// codes.
        pub fn offer_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.offer_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `RechargeType`: What is bought.
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
        /// `SerialNo`: Order number of the caller, unique, and idempotency key. Always make a new one for each purchase: the text
        /// also allows any placeholder, such as 0, which would make purchases indistinguishable. Not the polling
        /// token that `GetCardRealStatus` calls `SerialNo`, and not the request number of the directional operations.
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
        /// `ApiProduct`: Product code. A constant in all but name: the document shows it in both cases (`Linkcard`, `linkcard`) and
        /// does not need it.
        pub fn api_product<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_product = ::simfleet_runtime::argument(value);
            self
        }
        /// `ApiRevision`: API version. A constant in all but name, and not needed.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Resumes a card that was stopped by hand (`OsStatus` 200) or by its usage cap (300). Cards stopped because they
    /// moved to another device need `RebindResumeSingleCard`.
    ///
    /// There is no idempotency key. Repeating does no harm to the end state, so the call counts as `set` (our
    /// reading); a repeat may be answered with a business error because the card is in use already.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResumeSingleCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        opt_msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String>>,
    }
    impl ResumeSingleCard {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                opt_msisdns: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// `OptMsisdns`: MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). All child cards
        /// when left out. Single-network cards do not need it. No limit is stated, nor what an empty list means. The
        /// array travels as JSON text.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Sends an SMS of the platform to cards, made from a template, now or at a later time. All parameters travel in
    /// a form body; no other operation does that.
    ///
    /// There is no idempotency key: a second call sends the message again. Never repeat it when the first one may
    /// have been received.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
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
        /// `ApiProduct`: Product code. A constant in all but name: the document shows it in both cases (`Linkcard`, `linkcard`) and
        /// does not need it.
        pub fn api_product<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api_product = ::simfleet_runtime::argument(value);
            self
        }
        /// `MessageSendTime`: When to send, in Unix seconds. A time in the past means now; a time in the future schedules the message,
        /// at most a month ahead.
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
        /// `MessageTemplateId`: Number of the template, from the console.
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
        /// `MessageVariableParam`: Values for the variables of the template, each in braces: `{a}{b}`.
        pub fn message_variable_param<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message_variable_param = ::simfleet_runtime::argument(value);
            self
        }
        /// `Msisdns`: MSISDNs of the cards that get the message. No limit is stated, nor what happens without any. The array
        /// travels as JSON text.
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
        /// `TaskName`: Name of the sending task, up to 40 characters, none of them special. Which characters count as special is
        /// not stated.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Sets how much a pool card may use in a month before it is stopped (`OsStatus` 300), and whether it is resumed
    /// with the next month.
    ///
    /// Sets a value: repeating gives the same end state.
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
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                auto_restore: Argument::default(),
                flow_limit: Argument::default(),
                iccid: Argument::default(),
            }
        }
        /// `AutoRestore`: Whether the card is resumed when the next month begins. The text calls true the default, but the parameter
        /// is required.
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
        /// `FlowLimit`: Usage a month at which the card is stopped, in MB: a positive whole number up to 9007199254740991. The
        /// service's error text admits 0 as well; what 0 does is not stated.
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
        /// `Iccid`: ICCID of the card.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Stops a card that is in use, by hand of the operator: its `OsStatus` becomes 200. `ResumeSingleCard` undoes
    /// it.
    ///
    /// For a multi-network card of a virtual operator, `OptMsisdns` picks child cards; without it all of them are
    /// stopped.
    ///
    /// There is no idempotency key. Repeating does no harm to the end state, so the call counts as `set` (our
    /// reading); a repeat may be answered with a business error because the card is stopped already.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StopSingleCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        opt_msisdns: Argument<::simfleet_runtime::JsonList<::std::string::String>>,
    }
    impl StopSingleCard {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                opt_msisdns: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// `OptMsisdns`: MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). All child cards
        /// when left out. Single-network cards do not need it. No limit is stated, nor what an empty list means. The
        /// array travels as JSON text.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// Switches automatic renewal of a card's package. Only for single-card packages and same-tier pool packages.
    /// Renewals that it sets off spend money.
    ///
    /// Sets a value: repeating gives the same end state.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateAutoRechargeSwitch<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
        open: Argument<bool>,
    }
    impl UpdateAutoRechargeSwitch {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
                open: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// `Open`: True switches automatic renewal on, false off.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
    /// `VerifyIotCard`: Ask whether a card is a directional card.
    ///
    /// Tells whether a card is a directional one, that is, restricted to the addresses of a group.
    ///
    /// This is the one operation for which no codes passed on from a backend are announced.
    ///
    /// `POST /`
    #[derive(Clone, Debug, PartialEq)]
    pub struct VerifyIotCard<S = ()> {
        sender: S,
        iccid: Argument<::std::string::String>,
    }
    impl VerifyIotCard {
        /// A request with nothing set, which belongs to no client.
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
        /// A request with nothing set, which `sender` will send.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                iccid: Argument::default(),
            }
        }
        /// `Iccid`: ICCID of the card.
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
        /// Sends the request: signature, rate limits, retries and error handling included.
        ///
        /// # Errors
        ///
        /// Those of the client that made the request.
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
/// Gives a client one method for each operation, which makes a request that the client will send.
#[macro_export]
macro_rules! linkcard_operations {
    ($client:ty) => {
        impl $client { #[doc =
        " `AddCardToDirectionalGroup`: Put cards into a directional group. See [`AddCardToDirectionalGroup`](linkcard_client::requests::AddCardToDirectionalGroup) for the parameters."]
        pub fn add_card_to_directional_group(& self) ->
        $crate::requests::AddCardToDirectionalGroup < Self > {
        $crate::requests::AddCardToDirectionalGroup::of(::std::clone::Clone::clone(self))
        } #[doc =
        " `AddDirectionalAddress`: Allow an address in a directional group. See [`AddDirectionalAddress`](linkcard_client::requests::AddDirectionalAddress) for the parameters."]
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
        " `BatchAddDirectionalAddress`: Allow several addresses in a directional group. See [`BatchAddDirectionalAddress`](linkcard_client::requests::BatchAddDirectionalAddress) for the parameters."]
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
        " `GetCardDetail`: Read the full record of a card. See [`GetCardDetail`](linkcard_client::requests::GetCardDetail) for the parameters."]
        pub fn get_card_detail(& self) -> $crate::requests::GetCardDetail < Self > {
        $crate::requests::GetCardDetail::of(::std::clone::Clone::clone(self)) } #[doc =
        " `GetCardFlowInfo`: Query the usage of a card by month, day and carrier. See [`GetCardFlowInfo`](linkcard_client::requests::GetCardFlowInfo) for the parameters."]
        pub fn get_card_flow_info(& self) -> $crate::requests::GetCardFlowInfo < Self > {
        $crate::requests::GetCardFlowInfo::of(::std::clone::Clone::clone(self)) } #[doc =
        " `GetCardLatestFlow`: Query the usage of the current cycle. See [`GetCardLatestFlow`](linkcard_client::requests::GetCardLatestFlow) for the parameters."]
        pub fn get_card_latest_flow(& self) -> $crate::requests::GetCardLatestFlow < Self
        > { $crate::requests::GetCardLatestFlow::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetCardRealStatus`: Query the live network state of a card. See [`GetCardRealStatus`](linkcard_client::requests::GetCardRealStatus) for the parameters."]
        pub fn get_card_real_status(& self) -> $crate::requests::GetCardRealStatus < Self
        > { $crate::requests::GetCardRealStatus::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetCardStatusStatistics`: Count the alerts of the account. See [`GetCardStatusStatistics`](linkcard_client::requests::GetCardStatusStatistics) for the parameters."]
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
        " `GetRealNameStatus`: Query the real-name state of a card. See [`GetRealNameStatus`](linkcard_client::requests::GetRealNameStatus) for the parameters."]
        pub fn get_real_name_status(& self) -> $crate::requests::GetRealNameStatus < Self
        > { $crate::requests::GetRealNameStatus::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `GetSimCardStateDistribution`: Count the cards by state. See [`GetSimCardStateDistribution`](linkcard_client::requests::GetSimCardStateDistribution) for the parameters."]
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
        " `VerifyIotCard`: Ask whether a card is a directional card. See [`VerifyIotCard`](linkcard_client::requests::VerifyIotCard) for the parameters."]
        pub fn verify_iot_card(& self) -> $crate::requests::VerifyIotCard < Self > {
        $crate::requests::VerifyIotCard::of(::std::clone::Clone::clone(self)) } }
    };
}
/// The API `linkcard`, version 2021-05-20, with its table of operations.
///
/// Client for Linkcard
///
/// Alibaba Cloud's IoT SIM service, product code `Linkcard`, API version 2021-05-20.
///
/// The API is RPC style: every operation is a request to the path `/` and is told apart by the parameter `Action`.
/// OpenAPI wants one path per operation, so each path below carries the action as a URL fragment. A fragment is
/// never sent, so the requests stay what the service expects.
///
/// Parameters travel in the query string, also for POST. Three operations have parameters in a form body: all of
/// `SendMessage`, `ApiProduct` of `AddCardToDirectionalGroup`, `ApiProduct` and `ApiRevision` of `Renew`. Requests
/// are signed either with the RPC signature (HMAC-SHA1, parameters in the query) or with ACS3-HMAC-SHA256 (headers);
/// both are listed as security schemes. The product's own pages document the first only; that the service takes the
/// second is documented for the platform in general. Every operation needs an access key. The metadata allows GET
/// and plain http too; the official SDKs send POST over https, and so does this project. None of the operations
/// takes a `RegionId`.
///
/// Arrays travel in one of two ways: as compact JSON text in one parameter (`SerialNo=["a","b"]`), or as numbered
/// parameters (`DateList.1=202110&DateList.2=202111`). An empty array is sent as `[]` in the first way and not at all
/// in the second. Optional parameters without a value are left out. Booleans are `true` and `false`; the official
/// Python SDK writes `True` and `False`.
///
/// A call fails in one of two ways, and both have to be expected: as HTTP 4xx or 5xx with the body of the gateway, or
/// as HTTP 200 with the envelope, `Success=false` and an error `Code`, in which case `Data` is absent or null.
///
/// Codes are an open set. Those listed with an operation (`x-errors`) come from the metadata, which also announces
/// that codes of backends are passed on as they are: with HTTP 403 for all operations but `VerifyIotCard`, with 500
/// for all but `BatchAddDirectionalAddress`, `ForceActivation`, `GetCardLatestFlow`, `GetRealNameStatus`,
/// `ListDirectionalDetail`, `ListOrder`, `RebindResumeSingleCard`, `ResumeSingleCard`, `StopSingleCard`,
/// `UpdateAutoRechargeSwitch` and `VerifyIotCard`. `GetOperateResult` is missing from the metadata. Eight operations
/// list `linkcard.common.RamActionPermissionDeny` with a space at its end; it is written without it here, and codes
/// should be compared trimmed. The product's page on errors prints the last segment alone, so compare that; it names
/// some that no operation lists: `OverExportCount` (more than 500 000 cards), `InvalidCallerTypeError`, `Ambiguous`,
/// `TagIdCanNotEmpty`, `DataTypeCanNotEmpty`, `DataLevelCanNotEmpty`, `BatchOperationFailed`,
/// `SignVerificationFailed`, `UploadFileBeyondLimit`, `UploadFileInvalidCard`. More exist.
///
/// Transient are (our reading) `RPCInvokeError`, `Service.InternalError` (`InternalError`) and the throttling and
/// unavailability codes of the platform. `BusinessProcessError` and the codes with 400 and 403 are final. What
/// repeating an operation does (`x-effect`) is this project's reading as well: the documents do not sort operations.
///
/// Nine operations have a published limit of 20 calls a second, shared by all users of an account; for the others the
/// same limit is assumed. More calls are answered with a `Throttling` code and HTTP 400. Daily quotas are not known.
///
/// Times are texts, `yyyy-MM-dd HH:mm:ss`, in a time zone that is not stated; months are `yyyyMM`, days `yyyyMMdd` for
/// usage and `yyyy-MM-dd` for orders. Volumes are texts whose unit changes (`KB`, `MB`, `GB`).
///
/// `SerialNo` means three different things: a polling token in `GetCardRealStatus`, the idempotency key of the
/// directional operations, and the caller's own order number in `Renew`. Results of asynchronous operations are
/// pushed over a message queue when `MsgNotify` is true; the messages are not documented. Cards of the older
/// generation `ali_1` belong to another product (Dyiotsdk) and fail here. Operations on directional groups need the
/// newer directional menu of the console. Names that are misspelt are misspelt on the wire.
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
};
/// How an answer of the API says whether the call worked.
pub const ENVELOPE: ::simfleet_runtime::EnvelopeRule = ::simfleet_runtime::EnvelopeRule {
    success: ::simfleet_runtime::SuccessRule::True("Success"),
    code: "Code",
    message: &["ErrorMessage", "LocalizedMessage"],
    request_id: "RequestId",
};
/// All operations, ordered by id.
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
/// What the spec says about the operation behind a generated method.
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
        Parameter, ParameterKind, ParameterStyle, Place, Quota, Rule, Scope,
    };
    /// `AddCardToDirectionalGroup`: Put cards into a directional group.
    pub const ADD_CARD_TO_DIRECTIONAL_GROUP: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "AddCardToDirectionalGroup",
        rust_name: "add_card_to_directional_group",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Put cards into a directional group",
        description: "Puts up to 200 cards into a directional group. `AddType` decides about cards that are in another group\nalready.\n\nRepeat it only with the same `SerialNo`. `ApiProduct` travels in a form body, everything else in the query.",
        constants: &[("Action", "AddCardToDirectionalGroup"), ("Version", "2021-05-20")],
        effect: Effect::Keyed,
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
        required_on_success: &[],
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
                description: "What happens to cards that are in another group.",
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
                description: "Id of the directional group.",
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
                description: "ICCIDs of the cards, 200 at most. The array travels as JSON text.",
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
                description: "Whether the result is pushed over a message queue. False when left out. What the message looks like is not\ndocumented.",
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
                description: "Request number of the caller and idempotency key: a repeat with the same number is the same request. Not\nthe polling token that `GetCardRealStatus` calls `SerialNo`, and not the order number of `Renew`. Form,\nscope and life of a number are not stated.",
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
                description: "Product code. A constant in all but name: the document shows it in both cases (`Linkcard`, `linkcard`) and\ndoes not need it.",
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
    /// `AddDirectionalAddress`: Allow an address in a directional group.
    pub const ADD_DIRECTIONAL_ADDRESS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "AddDirectionalAddress",
        rust_name: "add_directional_address",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Allow an address in a directional group",
        description: "Adds one address to those that the cards of a directional group may reach. Carriers take their time:\n`ListDirectionalAddress` shows the state of the address.\n\nGive a `SerialNo`, and repeat only with the same one; without it a repeat is not safe.",
        constants: &[("Action", "AddDirectionalAddress"), ("Version", "2021-05-20")],
        effect: Effect::Keyed,
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
        required_on_success: &[],
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
                description: "Address to allow: an IP address, or a domain, which may start with `*.`.",
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
                description: "What kind of address it is.",
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
                description: "Id of the directional group.",
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
                description: "Whether the result is pushed over a message queue. True is documented as not supported yet here.",
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
                description: "Request number of the caller and idempotency key: a repeat with the same number is the same request. Not\nthe polling token that `GetCardRealStatus` calls `SerialNo`, and not the order number of `Renew`. Form,\nscope and life of a number are not stated. Optional in the document; without it a repeat may be a second\nrequest.",
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
                description: "Who defined the address.",
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
                description: "Whether a domain is added even when it is judged to be of high risk. Such domains are blocked when it is\nleft out.",
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
        description: "Puts many cards into a directional group at once, chosen by tag, by order or from a file. `UploadMethod` says\nwhich, and with it which of `TagList`, `OrderList` and `FileUri` is read.\n\nThere is no idempotency key. Read the cards again (`ListCardInfo` by `DirectionalGroupId`) before repeating a\ncall whose answer was lost.",
        constants: &[("Action", "AddDirectionalCard"), ("Version", "2021-05-20")],
        effect: Effect::Once,
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
        required_on_success: &[],
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
                description: "OSS URL of a CSV file that lists the cards. Needed with `UploadMethod=FILE`. The columns are not\ndescribed.",
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
                description: "Id of the directional group.",
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
                description: "Name of the directional group. What it does beside `GroupId` is not stated.",
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
                description: "Ids of the orders whose cards are imported, 50 at most. Needed with `UploadMethod=ORDER`. The array\ntravels as JSON text.",
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
                description: "Ids of the tags whose cards are imported, 100 at most. Used with `UploadMethod=TAG` only, yet the metadata\nmarks it required in every case: give an empty list with the other methods. These are tag ids as text, not\nnames. The array travels as JSON text.",
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
                description: "How the cards are chosen, and so which of `TagList`, `OrderList` and `FileUri` is needed.",
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
                description: "Which of the chosen cards are taken.",
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
        description: "Creates a group of addresses which directional cards may reach, and answers with its id.\n\nThere is no idempotency key: a second call makes a second group or fails. Never repeat it when the first one\nmay have been received; the API has no operation that lists groups.",
        constants: &[("Action", "AddDirectionalGroup"), ("Version", "2021-05-20")],
        effect: Effect::Once,
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
        required_on_success: &[],
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
                description: "Name of the group, up to 30 characters: Chinese characters, letters, digits and underscores.",
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
        description: "Replaces the tags of a card, whatever the name says: tags that are not in `TagNameList` are removed, and an\nempty or missing list removes every tag. Tags that do not exist yet are created.\n\nSets a value: repeating gives the same end state.",
        constants: &[("Action", "AddTagsToCard"), ("Version", "2021-05-20")],
        effect: Effect::Set,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
                description: "Names of all tags that the card shall have, four at most. An empty list (or none at all) removes every\ntag; names that do not exist are created. The array travels as JSON text.",
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
    /// `BatchAddDirectionalAddress`: Allow several addresses in a directional group.
    pub const BATCH_ADD_DIRECTIONAL_ADDRESS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "BatchAddDirectionalAddress",
        rust_name: "batch_add_directional_address",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Allow several addresses in a directional group",
        description: "Adds up to ten addresses of one kind to a directional group.\n\nUnlike `AddDirectionalAddress` it has no idempotency key. Read the addresses again (`ListDirectionalAddress`)\nbefore repeating a call whose answer was lost. `GroupId` is a number here and a text everywhere else.",
        constants: &[
            ("Action", "BatchAddDirectionalAddress"),
            ("Version", "2021-05-20"),
        ],
        effect: Effect::Once,
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
        required_on_success: &[],
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
                description: "What kind all the addresses are.",
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
                description: "Id of the directional group: a 64-bit number here, a text in the other operations.",
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
                description: "Addresses to allow, ten at most. The array travels as numbered parameters: `ListAddress.1=*.aliyun.com`.",
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
                description: "Who defined the addresses.",
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
        description: "Takes an address out of a directional group.\n\nGive a `SerialNo`, and repeat only with the same one; without it a repeat is not safe.",
        constants: &[("Action", "DeleteDirectionalAddress"), ("Version", "2021-05-20")],
        effect: Effect::Keyed,
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
        required_on_success: &[],
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
                description: "Address to remove, written as it was added.",
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
                description: "Id of the directional group.",
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
                description: "Whether the result is pushed over a message queue. False when left out. What the message looks like is not\ndocumented.",
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
                description: "Request number of the caller and idempotency key: a repeat with the same number is the same request. Not\nthe polling token that `GetCardRealStatus` calls `SerialNo`, and not the order number of `Renew`. Form,\nscope and life of a number are not stated. Optional in the document; without it a repeat may be a second\nrequest.",
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
        description: "Deletes a directional group. What becomes of cards that are still in it is not stated.\n\nThere is no idempotency key. The call counts as `set` (our reading): ids are given out by the service, so a\nrepeat can only find the same group or none, and the end state is the same. A repeat of a call that worked may\nbe rejected because the group is not found; after a lost answer such a rejection means that the group is gone.",
        constants: &[("Action", "DeleteDirectionalGroup"), ("Version", "2021-05-20")],
        effect: Effect::Set,
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
        required_on_success: &[],
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
                description: "Id of the directional group.",
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
        description: "Activates an unused card of a same-tier pool before its first use, which makes the shared volume larger. Only\nunused cards of such pools are accepted.\n\nThere is no idempotency key. Repeating does no harm to the end state, so the call counts as `set` (our\nreading); a repeat may be answered with a business error because the card is not unused any more.",
        constants: &[("Action", "ForceActivation"), ("Version", "2021-05-20")],
        effect: Effect::Set,
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
        required_on_success: &[],
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
                description: "Traffic type of the card. The name is misspelt on the wire: it means the data type, not a date.",
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
                description: "ICCID of the card.",
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
    /// `GetCardDetail`: Read the full record of a card.
    pub const GET_CARD_DETAIL: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCardDetail",
        rust_name: "get_card_detail",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Read the full record of a card",
        description: "Reads the record of one card and, with `ShowPsim`, those of its child cards. For a multi-network card\n`VsimCardInfo` is the virtual (master) card and `ListPsimCards` holds the carriers' cards behind it.\n\nA closed card is found only with `DestroyCard=true` and its `InstanceId`, presumably because a number may have\nhad several lives.",
        constants: &[("Action", "GetCardDetail"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "Whether the card is closed. False when left out. A closed card also needs `InstanceId`.",
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
                description: "ICCID of the card.",
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
                description: "Instance of a closed card, needed with `DestroyCard=true` and for nothing else. `ListCardInfo` gives it as\nthe number `VsimInstanceId`.",
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
                description: "Whether the child cards are returned too, in `ListPsimCards`. False when left out.",
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
        description: "Reads the data usage of one card: by month and day, by carrier, and the packages that it drew on.\n\nWithout `DateList` the last two months are returned. The volumes are texts whose unit changes (`KB`, `MB`,\n`GB`).",
        constants: &[("Action", "GetCardFlowInfo"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "Months to report, `yyyyMM`. The metadata allows five at most, the text speaks of six; the lower limit is\nkept. The last two months when left out. The array travels as numbered parameters:\n`DateList.1=202110&DateList.2=202111`.",
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
                description: "ICCID of the card.",
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
    /// `GetCardLatestFlow`: Query the usage of the current cycle.
    pub const GET_CARD_LATEST_FLOW: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCardLatestFlow",
        rust_name: "get_card_latest_flow",
        method: "POST",
        path: "/",
        group: "statistics",
        summary: "Query the usage of the current cycle",
        description: "Reads what a card has used in the current billing cycle, close to real time. `Data` is one volume with its\nunit.",
        constants: &[("Action", "GetCardLatestFlow"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
        description: "Asks the carrier whether the data service of a card is open and whether the card is online.\n\nCarriers answer slowly, so the query is polled. The first call names the card by `Iccid` or `Msisdn` and\nstarts the query. Rows that have not succeeded carry a `SerialNo`; send those tokens back in the request\nparameter `SerialNo` until every row is `SUCCESS` or `FAILURE`. The answer holds one row per carrier card:\nfor the master card of a multi-network card these are the child cards.\n\nNot stated by the document: the pause between polls, the life of a token, the most tokens a call takes,\nand whether the card has to be named again beside the tokens. The documented sample sends `Iccid`, `Msisdn`\nand `SerialNo` together, so naming it again should be safe (inferred). Whether a `FAILURE` may be tried again\nis not stated either, nor what a call without any parameter does.",
        constants: &[("Action", "GetCardRealStatus"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "ICCID of the card, as printed on it or shown in the card list of the console. None of the three\nparameters is marked required; a first call needs this one or `Msisdn`.",
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
                description: "MSISDN of the card.",
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
                description: "Polling tokens from an earlier answer. The array travels as JSON text in one parameter:\n`SerialNo=[\"4f84b7a5-90******07895\"]`. Neither the idempotency key that directional operations call\n`SerialNo`, nor the order number of `Renew`.",
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
    /// `GetCardStatusStatistics`: Count the alerts of the account.
    pub const GET_CARD_STATUS_STATISTICS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetCardStatusStatistics",
        rust_name: "get_card_status_statistics",
        method: "POST",
        path: "/",
        group: "statistics",
        summary: "Count the alerts of the account",
        description: "Reads the alert counters that the console shows on its overview page: stopped cards by reason, expiring\npackages, low volumes. It takes no parameters.\n\nThe schema below is the one that the document declares. Its XML samples show a doubled envelope instead:\n`code`, `httpStatusCode`, `requestId`, `successResponse` and a `data` element, which again holds `RequestId`,\n`Data` and `Success`. Readers should accept one more level around the answer, and any case of names.",
        constants: &[("Action", "GetCardStatusStatistics"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
        description: "Reads cards, volumes and fees of one package credential (a pool) for a month. Some members are filled for\nsame-tier pools only, others for unified pools only.",
        constants: &[
            ("Action", "GetCredentialPoolStatistics"),
            ("Version", "2021-05-20"),
        ],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "Package credential. Written with a capital O here and in the answer, `CredentialNo` elsewhere.",
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
                description: "Month, `yyyyMM`.",
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
        description: "Reads how an asynchronous operation ended. Known from the official SDKs only: names, types and places are\ntheirs (what is required, the Java SDK's). Metadata and help pages do not have this operation, so its error\ncodes, the meaning of its texts, the operations it serves and how long a result is kept are all unknown.\n\nThat it reads and changes nothing is inferred from its name.",
        constants: &[("Action", "GetOperateResult"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "Product code, presumably `Linkcard` as in other operations. Optional, and in the query here, not in a\nform.",
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
                description: "Not documented; by its name the id of a resource.",
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
                description: "Not documented; presumably the request number that the asynchronous operation was given as `SerialNo`. Not\nthe polling token of `GetCardRealStatus`.",
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
    /// `GetRealNameStatus`: Query the real-name state of a card.
    pub const GET_REAL_NAME_STATUS: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetRealNameStatus",
        rust_name: "get_real_name_status",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Query the real-name state of a card",
        description: "Tells whether the person who uses a card has been verified by name.\n\nThe schema below is the one that the document declares. Its samples do not follow it: they print the members\nin lower camel case (`requestId`, `success`, `data.realNameStatus`), so a reader should not insist on the case\nof names.",
        constants: &[("Action", "GetRealNameStatus"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
                description: "MSISDNs of child cards, ten at most. The array travels as JSON text.",
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
    /// `GetSimCardStateDistribution`: Count the cards by state.
    pub const GET_SIM_CARD_STATE_DISTRIBUTION: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "GetSimCardStateDistribution",
        rust_name: "get_sim_card_state_distribution",
        method: "POST",
        path: "/",
        group: "statistics",
        summary: "Count the cards by state",
        description: "Counts cards per state for a month, of one package credential or (inferred) of the whole account.\n\nThe schema below is the one that the document declares. Its XML samples show a doubled envelope instead:\n`code`, `httpStatusCode`, `requestId`, `successResponse` and a `data` element, which again holds `RequestId`,\n`Data` and `Success`. Readers should accept one more level around the answer, and any case of names.",
        constants: &[
            ("Action", "GetSimCardStateDistribution"),
            ("Version", "2021-05-20"),
        ],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "Package credential; the whole account when left out (inferred). Written with a capital O here,\n`CredentialNo` in most other places.",
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
                description: "Month, `yyyyMM`.",
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
        description: "Lists cards page by page. All filters are optional. That several are combined, and that the whole account is\nlisted without any, is inferred.\n\nA card's row is shorter than the record of `GetCardDetail` and types two members differently:\n`DirectionalGroupId` and `VsimInstanceId` are 64-bit numbers here. `VsimInstanceId` is what `GetCardDetail`\nwants as `InstanceId` for a closed card.\n\nNot stated: the order of the rows, and whether pages stay put while cards change.",
        constants: &[("Action", "ListCardInfo"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "Only cards activated at this time or earlier, `yyyy-MM-dd HH:mm:ss`. The time zone is not stated.",
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
                description: "Only cards activated at this time or later, `yyyy-MM-dd HH:mm:ss`. The time zone is not stated.",
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
                description: "Only cards of this tariff generation. Cards of `ali_1` belong to another product and fail here.",
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
                description: "Only cards that came from this order.",
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
                description: "Only cards with this APN.",
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
                description: "Only cards verified in this way.",
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
                description: "Only cards of this package credential.",
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
                description: "Only cards of this data tier, a volume with its unit.",
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
                description: "Only cards of this traffic type.",
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
                description: "Only cards of the directional group with this id.",
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
                description: "Only cards whose package ends at this time or earlier (inferred from the name; the text speaks of start\nand end of the package), `yyyy-MM-dd HH:mm:ss`. The time zone is not stated.",
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
                description: "Only cards whose package ends at this time or later (inferred from the name; the text speaks of start and\nend of the package), `yyyy-MM-dd HH:mm:ss`. The time zone is not stated.",
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
                description: "Only the card with this ICCID.",
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
                description: "Only the card with this IMSI.",
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
                description: "Only cards whose package is renewed automatically, or only the others.",
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
                description: "Only cards that have used at most this much in the cycle, in MB; a number written as text.",
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
                description: "Only cards with at most this share of their volume left: 0.1, 0.2 or 0.3, and nothing else (0.1 is 10 %).",
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
                description: "Only cards that have used at least this much in the cycle, in MB; a number written as text.",
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
                description: "Only the card with this MSISDN.",
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
                description: "Only cards of this network generation.",
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
                description: "Only cards of the automation rule with this notification id.",
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
                description: "Only cards in this detailed state. 130 is not among the values documented for this filter.",
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
                description: "Page to read, counted from 1.",
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
                description: "Rows a page. The document allows 10, 15, 25 and 40.",
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
                description: "Only cards with this billing cycle.",
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
                description: "Only cards of the pool with this number.",
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
                description: "Only cards of this form factor.",
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
                description: "Only cards in this state.",
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
                description: "Only cards with this tag.",
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
                description: "Only cards of this carrier.",
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
        description: "Lists the addresses of a directional group page by page, with the state of each.\n\n`State` is a number here; `ListDirectionalDetail` writes the same codes as text.",
        constants: &[("Action", "ListDirectionalAddress"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "Id of the directional group.",
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
                description: "Page to read, counted from 1.",
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
                description: "Rows a page. The text allows 10, 15, 25 and 40, the metadata anything from 1 to 200.",
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
        description: "Names the directional group of a card and lists the addresses of the group page by page.\n\n`State` is a text here; `ListDirectionalAddress` writes the same codes as numbers.",
        constants: &[("Action", "ListDirectionalDetail"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
                description: "Page to read, counted from 1. The document says that it must not be 0.",
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
                description: "Rows a page. The document allows 10, 15, 25 and 40.",
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
        description: "Lists orders page by page. All filters are optional; that several are combined is inferred.\n\nThe order that `Renew` answers with (`OrderNo`) can be looked up here as `OrderId` (inferred: both examples\nare the same number).",
        constants: &[("Action", "ListOrder"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "Only orders for this package credential.",
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
                description: "Only orders of this day or earlier, `yyyy-MM-dd`. The time zone is not stated.",
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
                description: "Only the order with this id.",
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
                description: "Only orders in this state.",
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
                description: "Only orders of this kind.",
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
                description: "Page to read, counted from 1.",
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
                description: "Rows a page. The document allows 10, 15, 25 and 40.",
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
                description: "Only orders of this day or later, `yyyy-MM-dd`. The time zone is not stated.",
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
        description: "Resumes a card that was stopped because it was put into another device (`OsStatus` 500).\n\nThere is no idempotency key. Repeating does no harm to the end state, so the call counts as `set` (our\nreading); a repeat may be answered with a business error because the card is unlocked already.",
        constants: &[("Action", "RebindResumeSingleCard"), ("Version", "2021-05-20")],
        effect: Effect::Set,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
                description: "MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). All child cards\nwhen left out. Single-network cards do not need it. No limit is stated, nor what an empty list means. The\narray travels as JSON text.",
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
        description: "Renews the package of a card or buys an add-on for it. **Spends money.** Only for single-card packages and\nsame-tier pool packages.\n\nRepeat it only with the same `SerialNo`, which is the caller's order number here. The document lets callers\nfill in a placeholder such as 0; then every repeat may be another purchase. `ApiProduct` and `ApiRevision`\ntravel in a form body, everything else in the query.",
        constants: &[("Action", "Renew"), ("Version", "2021-05-20")],
        effect: Effect::Keyed,
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
        required_on_success: &[],
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
                description: "How many terms are bought. Packages by the month: 1, 2, 3, 6, 9 or 12. Packages by the year: 1, 2 or 3.\nAdd-ons (`OVERLAY`): 1, 2 or 3.",
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
                description: "ICCID of the card.",
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
                description: "Code of the add-on, needed for `OVERLAY`. The staff of Alibaba Cloud give it out; no operation lists the\ncodes.",
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
                description: "What is bought.",
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
                description: "Order number of the caller, unique, and idempotency key. Always make a new one for each purchase: the text\nalso allows any placeholder, such as 0, which would make purchases indistinguishable. Not the polling\ntoken that `GetCardRealStatus` calls `SerialNo`, and not the request number of the directional operations.",
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
                description: "Product code. A constant in all but name: the document shows it in both cases (`Linkcard`, `linkcard`) and\ndoes not need it.",
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
                description: "API version. A constant in all but name, and not needed.",
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
        description: "Resumes a card that was stopped by hand (`OsStatus` 200) or by its usage cap (300). Cards stopped because they\nmoved to another device need `RebindResumeSingleCard`.\n\nThere is no idempotency key. Repeating does no harm to the end state, so the call counts as `set` (our\nreading); a repeat may be answered with a business error because the card is in use already.",
        constants: &[("Action", "ResumeSingleCard"), ("Version", "2021-05-20")],
        effect: Effect::Set,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
                description: "MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). All child cards\nwhen left out. Single-network cards do not need it. No limit is stated, nor what an empty list means. The\narray travels as JSON text.",
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
        description: "Sends an SMS of the platform to cards, made from a template, now or at a later time. All parameters travel in\na form body; no other operation does that.\n\nThere is no idempotency key: a second call sends the message again. Never repeat it when the first one may\nhave been received.",
        constants: &[("Action", "SendMessage"), ("Version", "2021-05-20")],
        effect: Effect::Once,
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
        required_on_success: &[],
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
                description: "Product code. A constant in all but name: the document shows it in both cases (`Linkcard`, `linkcard`) and\ndoes not need it.",
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
                description: "When to send, in Unix seconds. A time in the past means now; a time in the future schedules the message,\nat most a month ahead.",
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
                description: "Number of the template, from the console.",
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
                description: "Values for the variables of the template, each in braces: `{a}{b}`.",
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
                description: "MSISDNs of the cards that get the message. No limit is stated, nor what happens without any. The array\ntravels as JSON text.",
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
                description: "Name of the sending task, up to 40 characters, none of them special. Which characters count as special is\nnot stated.",
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
        description: "Sets how much a pool card may use in a month before it is stopped (`OsStatus` 300), and whether it is resumed\nwith the next month.\n\nSets a value: repeating gives the same end state.",
        constants: &[("Action", "SetCardStopRule"), ("Version", "2021-05-20")],
        effect: Effect::Set,
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
        required_on_success: &[],
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
                description: "Whether the card is resumed when the next month begins. The text calls true the default, but the parameter\nis required.",
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
                    min: Some(0i64),
                    max: Some(9007199254740991i64),
                    min_length: None,
                    max_length: None,
                },
                secret: false,
                explicit: None,
                values: &[],
                description: "Usage a month at which the card is stopped, in MB: a positive whole number up to 9007199254740991. The\nservice's error text admits 0 as well; what 0 does is not stated.",
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
                description: "ICCID of the card.",
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
        description: "Stops a card that is in use, by hand of the operator: its `OsStatus` becomes 200. `ResumeSingleCard` undoes\nit.\n\nFor a multi-network card of a virtual operator, `OptMsisdns` picks child cards; without it all of them are\nstopped.\n\nThere is no idempotency key. Repeating does no harm to the end state, so the call counts as `set` (our\nreading); a repeat may be answered with a business error because the card is stopped already.",
        constants: &[("Action", "StopSingleCard"), ("Version", "2021-05-20")],
        effect: Effect::Set,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
                description: "MSISDNs of the child cards to act on, for multi-network cards of a virtual operator (`VNO`). All child cards\nwhen left out. Single-network cards do not need it. No limit is stated, nor what an empty list means. The\narray travels as JSON text.",
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
        description: "Switches automatic renewal of a card's package. Only for single-card packages and same-tier pool packages.\nRenewals that it sets off spend money.\n\nSets a value: repeating gives the same end state.",
        constants: &[("Action", "UpdateAutoRechargeSwitch"), ("Version", "2021-05-20")],
        effect: Effect::Set,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
                description: "True switches automatic renewal on, false off.",
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
    /// `VerifyIotCard`: Ask whether a card is a directional card.
    pub const VERIFY_IOT_CARD: Operation = Operation {
        api: "linkcard",
        envelope: super::ENVELOPE,
        id: "VerifyIotCard",
        rust_name: "verify_iot_card",
        method: "POST",
        path: "/",
        group: "directional",
        summary: "Ask whether a card is a directional card",
        description: "Tells whether a card is a directional one, that is, restricted to the addresses of a group.\n\nThis is the one operation for which no codes passed on from a backend are announced.",
        constants: &[("Action", "VerifyIotCard"), ("Version", "2021-05-20")],
        effect: Effect::Read,
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
        required_on_success: &[],
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
                description: "ICCID of the card.",
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
