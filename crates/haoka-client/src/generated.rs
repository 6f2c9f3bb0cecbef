// Generated from specs/haoka.yaml by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// Balances, in yuan (inferred).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccountAsset {
        /// The main account.
        pub main: ::std::option::Option<MainAccount>,
        /// The shared pools (共享池); none for customers on packages (inferred).
        pub pools: ::std::vec::Vec<SharedPool>,
    }
    /// Answer of `accountAsset`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct AccountAssetAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// Balances, in yuan (inferred).
        pub data: ::std::option::Option<AccountAsset>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
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
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct BatchCommandAnswer {
        /// 0 is success, anything else failure. Refused cards are not a failure of the call.
        pub code: i64,
        /// A batch as the platform took it.
        pub data: ::std::option::Option<BatchReceipt>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A batch as the platform took it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchReceipt {
        /// One entry per card.
        pub items: ::std::vec::Vec<BatchReceiptItem>,
        /// Serial number of the batch (批量流水号), 32 digits; the key for `querySimAction`. May begin with 0.
        pub serial_number: ::std::option::Option<::std::string::String>,
    }
    /// How the platform took one card of a batch.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchReceiptItem {
        /// Why the card was refused; empty when it was not.
        pub error: ::std::option::Option<::std::string::String>,
        /// Whether the card was refused. The rest of the batch goes on.
        pub is_error: ::std::option::Option<bool>,
        /// Card number.
        pub sim_no: ::std::option::Option<::std::string::String>,
    }
    /// Answer of `bindMachine`. The document declares `error` required here, and no `data`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct BindMachineAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// Details of a failure.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Photos for an order, as URLs of uploaded files. Which of them are needed is not documented.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CertificatePhotos {
        /// URL of the certificate's back.
        #[serde(
            rename = "backImage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub back_image: ::std::option::Option<::std::string::String>,
        /// URL of the certificate's front (see `hkUploadCert`).
        #[serde(
            rename = "frontImage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub front_image: ::std::option::Option<::std::string::String>,
        /// URL of the photo of the buyer's head.
        #[serde(
            rename = "headImage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub head_image: ::std::option::Option<::std::string::String>,
        /// The platform's order number. Required by inference.
        #[serde(rename = "keyNo")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub key_no: ::std::string::String,
    }
    impl CertificatePhotos {
        /// A form with nothing set.
        pub fn builder() -> builder::CertificatePhotos {
            Default::default()
        }
    }
    /// Who is to get a code, for which goods.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CodeRequest {
        /// Name of the buyer, as in the certificate.
        #[serde(rename = "certName")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub cert_name: ::std::string::String,
        /// Number of the buyer's certificate. Called `certId` in `orderApply`.
        #[serde(rename = "certNo")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub cert_no: ::std::string::String,
        /// Phone number of the buyer, which gets the code. Called `contractPhone` in `orderApply`.
        #[serde(rename = "contactPhone")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub contact_phone: ::std::string::String,
        /// Id of the goods.
        #[serde(rename = "goodsId")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub goods_id: ::std::string::String,
        /// Code of the sales channel.
        #[serde(rename = "promoCode")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub promo_code: ::std::string::String,
    }
    impl CodeRequest {
        /// A form with nothing set.
        pub fn builder() -> builder::CodeRequest {
            Default::default()
        }
    }
    /// Answer of commands that have no result.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct CommandAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// Empty. May be missing.
        pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The device to ask about; further fields are not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeviceFlowQuery {
        /// Device number; the name of the field is inferred from `deviceSwitchNet`.
        #[serde(
            rename = "deviceNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub device_no: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl DeviceFlowQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::DeviceFlowQuery {
            Default::default()
        }
    }
    /// A device and the card that it is to use.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeviceSwitch {
        /// Device number.
        #[serde(rename = "deviceNo")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub device_no: ::std::string::String,
        /// Reason for the switch.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub remark: ::std::option::Option<::std::string::String>,
        /// Number of the card to switch to.
        #[serde(rename = "simNo")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub sim_no: ::std::string::String,
    }
    impl DeviceSwitch {
        /// A form with nothing set.
        pub fn builder() -> builder::DeviceSwitch {
            Default::default()
        }
    }
    /// Answer of `hkUploadCert`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct FileUploadAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// A stored file.
        pub data: ::std::option::Option<StoredFile>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A number card, a line or a pretty number on sale. The document declares the types; integrators have met texts
    /// where it says numbers, and the meanings of many members come from them (derived).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Goods {
        /// Rules for alarms; their layout is not documented.
        pub alarm_rules: ::std::option::Option<::serde_json::Value>,
        /// Colour of the background.
        pub background_color: ::std::option::Option<::std::string::String>,
        /// Calls included, minutes (derived).
        pub call_duration: ::std::option::Option<f64>,
        /// Kind of goods. Known from an integrator; more codes are to be expected.
        pub category: ::std::option::Option<crate::types::GoodsCategory>,
        /// A flag about the number of the identity document (inferred); 1 is yes, how no is written is not stated.
        pub cert_no_mode: ::std::option::Option<i64>,
        /// Id of the channel.
        pub channel_id: ::std::option::Option<i64>,
        /// Code; may be empty.
        pub code: ::std::option::Option<::std::string::String>,
        /// Commission, yuan (inferred). Void for goods off sale.
        pub commission: ::std::option::Option<f64>,
        /// Volume for all uses, GB (derived).
        pub common_flow: ::std::option::Option<f64>,
        /// Compliance text.
        pub compliance: ::std::option::Option<::std::string::String>,
        /// Definitions of delivery forms, or null; their layout is not documented.
        pub delivery_forms: ::std::option::Option<::serde_json::Value>,
        /// Description.
        pub des: ::std::option::Option<::std::string::String>,
        /// Details, one text each. A text alone, and null, occur as well; they are read as one text and none.
        pub details: ::std::vec::Vec<::std::string::String>,
        /// Free value 1 of the channel; its type is not documented.
        pub dock_custom1: ::std::option::Option<::serde_json::Value>,
        /// Free value 10 of the channel; its type is not documented.
        pub dock_custom10: ::std::option::Option<::serde_json::Value>,
        /// Free value 2 of the channel; its type is not documented.
        pub dock_custom2: ::std::option::Option<::serde_json::Value>,
        /// Free value 3 of the channel; its type is not documented.
        pub dock_custom3: ::std::option::Option<::serde_json::Value>,
        /// Free value 4 of the channel; its type is not documented.
        pub dock_custom4: ::std::option::Option<::serde_json::Value>,
        /// Free value 5 of the channel; its type is not documented.
        pub dock_custom5: ::std::option::Option<::serde_json::Value>,
        /// Free value 6 of the channel; its type is not documented.
        pub dock_custom6: ::std::option::Option<::serde_json::Value>,
        /// Free value 7 of the channel; its type is not documented.
        pub dock_custom7: ::std::option::Option<::serde_json::Value>,
        /// Free value 8 of the channel; its type is not documented.
        pub dock_custom8: ::std::option::Option<::serde_json::Value>,
        /// Free value 9 of the channel; its type is not documented.
        pub dock_custom9: ::std::option::Option<::serde_json::Value>,
        /// Id of the goods at the channel; its type is not documented.
        pub dock_good_id: ::std::option::Option<::serde_json::Value>,
        /// Fee a month while reduced, yuan (inferred).
        pub favour_month_fee: ::std::option::Option<f64>,
        /// How long the fee is reduced, months (derived).
        pub favour_term: ::std::option::Option<f64>,
        /// Volume for fixed uses, GB (derived).
        pub fixed_flow: ::std::option::Option<f64>,
        /// Definition of the order form, or null; its layout is not documented.
        pub form: ::std::option::Option<::serde_json::Value>,
        /// Id of the goods.
        pub id: ::std::option::Option<i64>,
        /// A flag; 1 is yes, how no is written is not stated.
        pub is_offline: ::std::option::Option<i64>,
        /// Who may order. Known from an integrator; types that it does not tell are open.
        pub limit_rule: ::std::option::Option<GoodsLimitRule>,
        /// Description as HTML. Comes from others; clean it before showing it.
        pub matter: ::std::option::Option<::std::string::String>,
        /// Commission month by month; only for `settleMode` 3.
        pub month_commission: ::std::vec::Vec<MonthCommission>,
        /// Fee a month, yuan (inferred).
        pub month_fee: ::std::option::Option<f64>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Rules for notices; their layout is not documented.
        pub notice_rules: ::std::option::Option<::serde_json::Value>,
        /// Id of the pool of numbers.
        pub number_pool_id: ::std::option::Option<i64>,
        /// Code of the city that numbers are of.
        pub number_region: ::std::option::Option<::std::string::String>,
        /// Carrier. The sources disagree: one integrator has 1 Mobile, 2 Unicom, 3 Telecom and 4 Broadnet, checked
        /// against live data; another has 2 Telecom and 3 Unicom. So the numbers have no names here.
        pub operator_type: ::std::option::Option<i64>,
        /// A flag about the remark of an order (inferred); 1 is yes, how no is written is not stated.
        pub order_remark: ::std::option::Option<i64>,
        /// Id of the order template.
        pub order_template: ::std::option::Option<i64>,
        /// Id of the poster.
        pub poster_id: ::std::option::Option<i64>,
        /// Price, yuan (inferred).
        pub price: ::std::option::Option<f64>,
        /// Name of the region code set, which is the file `/provinces/<provinceCode>.json` of the origin.
        pub province_code: ::std::option::Option<::std::string::String>,
        /// Whether and where numbers are chosen.
        pub select_number: ::std::option::Option<crate::types::SelectNumberMode>,
        /// When commission is settled. A text in some deployments, a number in the document.
        pub settle_mode: ::std::option::Option<crate::types::SettleMode>,
        /// Name for sharing.
        pub share_name: ::std::option::Option<::std::string::String>,
        /// Whether something is asked for or holds. A text in some deployments, a number in the document.
        pub sms_code: ::std::option::Option<crate::types::NeedFlag>,
        /// What specifications the goods have. Known from an integrator.
        pub spec_mode: ::std::option::Option<crate::types::SpecMode>,
        /// The specifications to choose from.
        pub specs: ::std::vec::Vec<GoodsSpec>,
        /// Rating (inferred).
        pub star: ::std::option::Option<f64>,
        /// Ids of tags.
        pub tags: ::std::vec::Vec<i64>,
        /// The tags themselves.
        pub tags_select: ::std::vec::Vec<GoodsTag>,
        /// URL of the main picture (derived).
        pub tips: ::std::option::Option<::std::string::String>,
        /// Whether something is asked for or holds. A text in some deployments, a number in the document.
        pub upload_photo: ::std::option::Option<crate::types::NeedFlag>,
    }
    /// The goods to read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GoodsChoice {
        /// Id of the goods (see `goodsList`).
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub id: ::std::string::String,
    }
    impl GoodsChoice {
        /// A form with nothing set.
        pub fn builder() -> builder::GoodsChoice {
            Default::default()
        }
    }
    /// Answer of `goodsDetails`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct GoodsDetailsAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// A number card, a line or a pretty number on sale. The document declares the types; integrators have met texts
        /// where it says numbers, and the meanings of many members come from them (derived).
        pub data: ::std::option::Option<Goods>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Who may order. Known from an integrator; types that it does not tell are open.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoodsLimitRule {
        /// Ages allowed.
        pub age: ::std::vec::Vec<::std::string::String>,
        /// Filter against fraud; its type is not documented.
        pub fraud_filter: ::std::option::Option<::serde_json::Value>,
        /// Words in an address that rule delivery out. A text alone occurs as well and is read as one word.
        pub no_shipping_keyword: ::std::vec::Vec<::std::string::String>,
        /// Regions without delivery; their layout is not documented.
        pub no_shipping_region: ::std::option::Option<::serde_json::Value>,
        /// The only regions with delivery; their layout is not documented.
        pub only_shipping_region: ::std::option::Option<::serde_json::Value>,
        /// How many one person may order.
        pub person: ::std::option::Option<GoodsPersonLimit>,
    }
    /// Answer of `goodsList`. Here alone `data` is a list.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct GoodsListAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// The goods on sale.
        pub data: ::std::vec::Vec<Goods>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// How many one person may order.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoodsPersonLimit {
        /// How many; its type is not documented.
        pub count: ::std::option::Option<::serde_json::Value>,
        /// In which span; its type is not documented.
        pub cycle: ::std::option::Option<::serde_json::Value>,
    }
    /// A specification of goods. Known from an integrator.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoodsSpec {
        /// Fee for accepting the order, yuan (inferred).
        pub accept_fee: ::std::option::Option<f64>,
        /// Commission, yuan (inferred).
        pub commission: ::std::option::Option<f64>,
        /// Cost price, yuan (inferred).
        pub cost_price: ::std::option::Option<f64>,
        /// Description.
        pub description: ::std::option::Option<::std::string::String>,
        /// URL of a picture.
        pub image: ::std::option::Option<::std::string::String>,
        /// Name.
        pub name: ::std::option::Option<::std::string::String>,
        /// State; neither type nor codes are documented.
        pub status: ::std::option::Option<::serde_json::Value>,
        /// Id of the specification.
        pub uuid: ::std::option::Option<::std::string::String>,
    }
    /// A tag of goods.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoodsTag {
        /// Key; its type is not documented.
        pub key: ::std::option::Option<::serde_json::Value>,
        /// Text to show.
        pub label: ::std::option::Option<::std::string::String>,
        /// Style of the tag.
        pub list_class: ::std::option::Option<::std::string::String>,
        /// Kind of tag.
        pub type_: ::std::option::Option<::std::string::String>,
        /// Value, of the type that `valueType` names.
        pub value: ::std::option::Option<::serde_json::Value>,
        /// Type of the value.
        pub value_type: ::std::option::Option<::std::string::String>,
    }
    /// The address to look up.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct IpLocationQuery {
        /// IP address. Declared required, yet said to default to the caller's own address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub ip: ::std::option::Option<::std::string::String>,
    }
    impl IpLocationQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::IpLocationQuery {
            Default::default()
        }
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
    /// The main account.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MainAccount {
        /// Balance, yuan (inferred).
        pub balance: ::std::option::Option<f64>,
        /// When the account was made, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived).
        pub created_at: ::std::option::Option<::std::string::String>,
        /// Id of the account.
        pub id: ::std::option::Option<i64>,
        /// Name of the account.
        pub username: ::std::option::Option<::std::string::String>,
    }
    /// Commission of one month. Integrators disagree whether the members are texts or numbers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MonthCommission {
        /// Commission, yuan (inferred).
        pub commission: ::std::option::Option<f64>,
        /// The month, as it came.
        pub month: ::std::option::Option<::std::string::String>,
    }
    /// Numbers on offer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NumberOffer {
        /// The channel's own answer.
        pub body: ::std::option::Option<NumberOfferBody>,
        /// The numbers on offer.
        pub numbers: ::std::vec::Vec<::std::string::String>,
        /// The channel's own code. `M0` is success; with anything else there are no numbers, although `code` is 0.
        pub rsp_code: ::std::option::Option<::std::string::String>,
        /// The channel's text for `rspCode`.
        pub rsp_desc: ::std::option::Option<::std::string::String>,
        /// Id of the offer.
        pub uuid: ::std::option::Option<::std::string::String>,
    }
    /// Answer of `selectNumber`. `code` 0 is not the whole success; see `data.rspCode`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct NumberOfferAnswer {
        /// 0 is success of the call, anything else failure. `data.rspCode` has to be `M0` as well.
        pub code: i64,
        /// Numbers on offer.
        pub data: ::std::option::Option<NumberOffer>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The channel's own answer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NumberOfferBody {
        /// Null in the document.
        pub feature_name_list: ::std::option::Option<::serde_json::Value>,
        /// Numbers and their attributes in one flat list.
        pub num_array: ::std::vec::Vec<i64>,
        /// Null in the document.
        pub num_retail_list: ::std::option::Option<::serde_json::Value>,
        /// Neither type nor meaning is documented.
        pub province_show_hui_tag: ::std::option::Option<::serde_json::Value>,
        /// Probably how many entries of `numArray` belong together; its type is not documented.
        pub split_len: ::std::option::Option<::serde_json::Value>,
    }
    /// Which numbers to offer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NumberRequest {
        /// Name of the buyer, as in the certificate.
        #[serde(rename = "certName")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub cert_name: ::std::string::String,
        /// Number of the buyer's certificate; some channels demand it. Called `certId` in `orderApply`.
        #[serde(
            rename = "certNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub cert_no: ::std::option::Option<::std::string::String>,
        /// Code of the city, from the same set.
        #[serde(rename = "cityCode")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub city_code: ::std::string::String,
        /// Phone number of the buyer; some channels demand it. Called `contractPhone` in `orderApply`.
        #[serde(
            rename = "contactPhone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub contact_phone: ::std::option::Option<::std::string::String>,
        /// Code of the county, from the same set. Needed where the area follows the delivery address (`selectNumber`
        /// 3 of the goods).
        #[serde(
            rename = "countyCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub county_code: ::std::option::Option<::std::string::String>,
        /// Id of the goods. Whether it may be left out is not known.
        #[serde(
            rename = "goodsId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub goods_id: ::std::option::Option<::std::string::String>,
        /// Code of the sales channel.
        #[serde(rename = "promoCode")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub promo_code: ::std::string::String,
        /// Code of the province. Of the goods' region code set, `ess_code`; `value` where the area follows the
        /// delivery address.
        #[serde(rename = "provinceCode")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub province_code: ::std::string::String,
        /// Digits that the number should hold.
        #[serde(
            rename = "searchValue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub search_value: ::std::option::Option<::std::string::String>,
    }
    impl NumberRequest {
        /// A form with nothing set.
        pub fn builder() -> builder::NumberRequest {
            Default::default()
        }
    }
    /// A link to a real-name registration.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OfficialAuthUrl {
        /// The link. It may expire; do not store it.
        pub url: ::std::option::Option<::std::string::String>,
    }
    /// Answer of `officialAuthUrl`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct OfficialAuthUrlAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// A link to a real-name registration.
        pub data: ::std::option::Option<OfficialAuthUrl>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The pool whose token to get.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct OneLinkTokenQuery {
        /// Code of the shared pool (see `accountAsset`). Optional in the document.
        #[serde(
            rename = "poolCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub pool_code: ::std::option::Option<::std::string::String>,
    }
    impl OneLinkTokenQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::OneLinkTokenQuery {
            Default::default()
        }
    }
    /// The pool whose token to get; further fields are not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OneLinkWirelessTokenQuery {
        /// Code of the shared pool; an older page speaks of it (inferred).
        #[serde(
            rename = "poolCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub pool_code: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl OneLinkWirelessTokenQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::OneLinkWirelessTokenQuery {
            Default::default()
        }
    }
    /// Answer whose result is not documented.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct OpenAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// The result, as it came. What it looks like is not documented.
        pub data: ::std::option::Option<::serde_json::Value>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// An order for a number card or a line. Times are `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Order {
        /// When the card was activated, UTC+8 (derived).
        pub activate_at: ::std::option::Option<::std::string::String>,
        /// Address of delivery.
        pub address: ::std::option::Option<::std::string::String>,
        /// Why the review failed; empty when it did not.
        pub apply_fail_reason: ::std::option::Option<::std::string::String>,
        /// Name of the buyer, as in the certificate.
        pub cert_name: ::std::option::Option<::std::string::String>,
        /// Number of the buyer's certificate. Called `certId` in `orderApply`.
        pub cert_no: ::std::option::Option<::std::string::String>,
        /// Phone number of the buyer. Called `contractPhone` in `orderApply`.
        pub contact_phone: ::std::option::Option<::std::string::String>,
        /// When the order was made, UTC+8 (derived).
        pub created_at: ::std::option::Option<::std::string::String>,
        /// The caller's own order number.
        pub custom_no: ::std::option::Option<::std::string::String>,
        /// Name of the carrier that delivers.
        pub express_name: ::std::option::Option<::std::string::String>,
        /// Number of the consignment.
        pub express_no: ::std::option::Option<::std::string::String>,
        /// When the first recharge was made, UTC+8 (derived).
        pub first_recharge_at: ::std::option::Option<::std::string::String>,
        /// Amount of the first recharge, yuan (inferred).
        pub first_recharge_money: ::std::option::Option<f64>,
        /// Whether the buyer has made the first recharge.
        pub first_recharge_status: ::std::option::Option<
            crate::types::FirstRechargeStatus,
        >,
        /// Remark.
        pub flag_remark: ::std::option::Option<::std::string::String>,
        /// Id of the goods.
        pub goods_id: ::std::option::Option<i64>,
        /// Name of the goods.
        pub goods_name: ::std::option::Option<::std::string::String>,
        /// Id of the order.
        pub id: ::std::option::Option<i64>,
        /// The platform's order number.
        pub key_no: ::std::option::Option<::std::string::String>,
        /// The number chosen.
        pub select_phone: ::std::option::Option<::std::string::String>,
        /// When it was settled, UTC+8 (derived).
        pub settle_at: ::std::option::Option<::std::string::String>,
        /// The settlements, one by one.
        pub settle_details: ::std::vec::Vec<SettleDetail>,
        /// Why settling failed.
        pub settle_fail_reason: ::std::option::Option<::std::string::String>,
        /// Commission, yuan (inferred). In a push it repeats the entry of month -99, so add up `settleDetails`
        /// instead.
        pub settle_reward: ::std::option::Option<f64>,
        /// Whether commission is settled.
        pub settle_status: ::std::option::Option<crate::types::SettleStatus>,
        /// State of an order (号卡订单状态).
        pub status: ::std::option::Option<crate::types::OrderStatus>,
        /// Chinese name of the state, for display.
        pub status_name: ::std::option::Option<::std::string::String>,
    }
    /// An order for a number card or a line. Of the required members the document marks
    /// `promoCode` and `address`; the others are required by inference. Further fields are not known by name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderApplication {
        /// Address of delivery in full.
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub address: ::std::string::String,
        /// Where the platform is to send changes of the order's state to.
        #[serde(
            rename = "callbackUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub callback_url: ::std::option::Option<::std::string::String>,
        /// The code that the buyer got (see `sendCode`). Needed for goods whose `smsCode` is 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub captcha: ::std::option::Option<::std::string::String>,
        /// Number of the buyer's certificate. Called `certNo` everywhere else.
        #[serde(rename = "certId")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub cert_id: ::std::string::String,
        /// Name of the buyer, as in the certificate.
        #[serde(rename = "certName")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub cert_name: ::std::string::String,
        /// Code of the city of delivery.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub city: ::std::option::Option<::std::string::String>,
        /// Name of the city of delivery.
        #[serde(
            rename = "cityName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub city_name: ::std::option::Option<::std::string::String>,
        /// Phone number of the buyer. The misspelling (for contact) is the name on the wire; everywhere else it is
        /// `contactPhone`.
        #[serde(rename = "contractPhone")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub contract_phone: ::std::string::String,
        /// Code of the county of delivery.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub county: ::std::option::Option<::std::string::String>,
        /// Name of the county of delivery.
        #[serde(
            rename = "countyName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub county_name: ::std::option::Option<::std::string::String>,
        /// The caller's own order number, unique; `orderSearch` finds the order by it.
        #[serde(
            rename = "customNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub custom_no: ::std::option::Option<::std::string::String>,
        /// Code of the number's city, `ess_code` of the region code set; for selection modes 1 and 5 only.
        #[serde(
            rename = "essCityCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub ess_city_code: ::std::option::Option<::std::string::String>,
        /// Code of the number's province, `ess_code` of the region code set; for selection modes 1 and 5 only.
        #[serde(
            rename = "essProvinceCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub ess_province_code: ::std::option::Option<::std::string::String>,
        /// Id of the goods.
        #[serde(rename = "goodsId")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub goods_id: ::std::string::String,
        /// Code of the sales channel. Required in the older pages; the newest sample, cut short, does not show it.
        #[serde(rename = "promoCode")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub promo_code: ::std::string::String,
        /// Code of the province of delivery, from the goods' region code set.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub province: ::std::option::Option<::std::string::String>,
        /// Name of the province of delivery.
        #[serde(
            rename = "provinceName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub province_name: ::std::option::Option<::std::string::String>,
        /// The number chosen (see `selectNumber`).
        #[serde(
            rename = "selectPhone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub select_phone: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl OrderApplication {
        /// A form with nothing set.
        pub fn builder() -> builder::OrderApplication {
            Default::default()
        }
    }
    /// Orders. The list is called `list` here, and `items` among the cards.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderList {
        /// One entry per order found.
        pub list: ::std::vec::Vec<Order>,
    }
    /// What to order packages for: one of the three. Further fields are not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderPackagesQuery {
        /// Device number; stands for the series of its main card.
        #[serde(
            rename = "deviceNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub device_no: ::std::option::Option<::std::string::String>,
        /// Id of the package series.
        #[serde(
            rename = "seriesId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub series_id: ::std::option::Option<::std::string::String>,
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
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl OrderPackagesQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::OrderPackagesQuery {
            Default::default()
        }
    }
    /// Page of the order list; filters are not known by name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OrderPageQuery {
        /// Number of the page, from 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub page: ::std::option::Option<i64>,
        /// Rows a page, up to 200 (inferred).
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub page_size: ::std::option::Option<i64>,
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl OrderPageQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::OrderPageQuery {
            Default::default()
        }
    }
    /// Which orders to look up; one of the two lists is needed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct OrderQuery {
        /// The caller's own order numbers, up to 10. The array travels as JSON text in one form field.
        #[serde(
            rename = "customNos",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub custom_nos: ::std::option::Option<
            ::simfleet_runtime::JsonList<::std::string::String, 10>,
        >,
        /// The platform's order numbers, up to 10. The array travels as JSON text in one form field.
        #[serde(
            rename = "keyNos",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub key_nos: ::std::option::Option<
            ::simfleet_runtime::JsonList<::std::string::String, 10>,
        >,
    }
    impl OrderQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::OrderQuery {
            Default::default()
        }
    }
    /// Answer of `orderSearch`, and said to be the body of the order push.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct OrderSearchAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// Orders. The list is called `list` here, and `items` among the cards.
        pub data: ::std::option::Option<OrderList>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Whose packages to look at: one of the two. Further fields are not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PackageFlowQuery {
        /// Device number.
        #[serde(
            rename = "deviceNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub device_no: ::std::option::Option<::std::string::String>,
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
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl PackageFlowQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::PackageFlowQuery {
            Default::default()
        }
    }
    /// A package order as it was taken.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PackageOrder {
        /// Amount paid, yuan (inferred). Declared a whole number; balances have decimals, so this may.
        pub actual_pay_money: ::std::option::Option<f64>,
        /// The caller's own order number.
        pub custom_no: ::std::option::Option<::std::string::String>,
        /// How long it takes effect (套餐生效周期); the code table was not found.
        pub effective_cycle: ::std::option::Option<i64>,
        /// Whether the package is in effect (套餐生效状态); the code table was not found.
        pub effective_status: ::std::option::Option<i64>,
        /// First moment after the package, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived).
        pub end_at: ::std::option::Option<::std::string::String>,
        /// The platform's order number.
        pub order_sn: ::std::option::Option<::std::string::String>,
        /// Code of the package.
        pub package_id: ::std::option::Option<i64>,
        /// Name of the package.
        pub package_name: ::std::option::Option<::std::string::String>,
        /// Kind of package; the code table was not found. In the example, 3 is an add-on (叠加包).
        pub package_type: ::std::option::Option<i64>,
        /// The remark.
        pub remark: ::std::option::Option<::std::string::String>,
        /// When the package begins, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived).
        pub start_at: ::std::option::Option<::std::string::String>,
        /// Volume of the package, KB.
        pub total_flow: ::std::option::Option<i64>,
        /// Volume used, KB.
        pub use_flow: ::std::option::Option<i64>,
    }
    /// Answer of `submitPackageOrder`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct PackageOrderAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// A package order as it was taken.
        pub data: ::std::option::Option<PackageOrder>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A package order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PackageOrderForm {
        /// The caller's own order number, unique, 8 to 64 letters and digits.
        #[serde(rename = "customNo")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub custom_no: ::std::string::String,
        /// When a package takes effect.
        #[serde(rename = "effectType")]
        pub effect_type: crate::types::EffectType,
        /// Code of the package, from the back office.
        #[serde(rename = "packageId")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub package_id: ::std::string::String,
        /// A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub remark: ::std::option::Option<::std::string::String>,
        /// Card number; for a device, that of its main card.
        #[serde(rename = "simNo")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub sim_no: ::std::string::String,
    }
    impl PackageOrderForm {
        /// A form with nothing set.
        pub fn builder() -> builder::PackageOrderForm {
            Default::default()
        }
    }
    /// Which numbers to list; more filters than these exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PrettyNumberQuery {
        /// Id of the city.
        #[serde(
            rename = "cityId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub city_id: ::std::option::Option<::std::string::String>,
        /// Id of a number, to check whether it is still free (inferred).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Part of the number (模糊查询).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub number: ::std::option::Option<::std::string::String>,
        /// Number of the page, from 1.
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::int")]
        pub page: i64,
        /// Rows a page, up to 200.
        #[serde(rename = "pageSize")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::int")]
        pub page_size: i64,
        /// Id of the pool of numbers.
        #[serde(
            rename = "poolId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub pool_id: ::std::option::Option<::std::string::String>,
        /// Id of the province.
        #[serde(
            rename = "provinceId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub province_id: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl PrettyNumberQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::PrettyNumberQuery {
            Default::default()
        }
    }
    /// One settlement of an order.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SettleDetail {
        /// What is settled. In pushes 0 is the ordinary settlement and -99 the instant payment (秒返); otherwise the
        /// month (derived).
        pub month: ::std::option::Option<i64>,
        /// Why settling failed.
        pub settle_fail_reason: ::std::option::Option<::std::string::String>,
        /// Commission, yuan (inferred).
        pub settle_reward: ::std::option::Option<f64>,
        /// Whether commission is settled.
        pub settle_status: ::std::option::Option<crate::types::SettleStatus>,
        /// When it last changed, UTC+8 (derived).
        pub updated_at: ::std::option::Option<::std::string::String>,
    }
    /// A shared pool. In the example, `availableBalance` is `balance` less `frozenBalance` less `deposit`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SharedPool {
        /// What may still be used, yuan (inferred). Has to stay positive, or the cards of the pool are suspended.
        pub available_balance: ::std::option::Option<f64>,
        /// Balance, yuan (inferred).
        pub balance: ::std::option::Option<f64>,
        /// Code of the pool, for `oneLinkToken`.
        pub code: ::std::option::Option<::std::string::String>,
        /// When the pool was made, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived).
        pub created_at: ::std::option::Option<::std::string::String>,
        /// Deposit, yuan (inferred).
        pub deposit: ::std::option::Option<f64>,
        /// Part of the balance that is frozen, yuan (inferred).
        pub frozen_balance: ::std::option::Option<f64>,
        /// Id of the pool.
        pub id: ::std::option::Option<i64>,
        /// Id of the account that owns the pool (derived).
        pub member_id: ::std::option::Option<i64>,
        /// Name of the pool.
        pub name: ::std::option::Option<::std::string::String>,
        /// State of the pool; the code table was not found.
        pub status: ::std::option::Option<i64>,
        /// When the pool last changed, UTC+8 (derived).
        pub updated_at: ::std::option::Option<::std::string::String>,
    }
    /// What happened to one request for one card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimAction {
        /// Kind of action. Only restore is evidenced; the full table was not found, so other codes are to be expected.
        /// The document declares the request parameter as text; in a form both look the same.
        pub action_type: ::std::option::Option<crate::types::ActionType>,
        /// Chinese name of the action, for display.
        pub action_type_text: ::std::option::Option<::std::string::String>,
        /// When the record was made, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived).
        pub created_at: ::std::option::Option<::std::string::String>,
        /// Why the request failed; empty when it did not.
        pub fail_reason: ::std::option::Option<::std::string::String>,
        /// Who asked for the action; in the examples the id of the account (inferred).
        pub operate_id: ::std::option::Option<i64>,
        /// Serial number of the batch, 32 digits. May begin with 0.
        pub serial_number: ::std::option::Option<::std::string::String>,
        /// Card number.
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// Whether the platform handed the request to the carrier. Derived from the document's example.
        pub status: ::std::option::Option<crate::types::ActionStatus>,
    }
    /// Answer of `querySimAction`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimActionAnswer {
        /// 0 is success, anything else failure (0成功,其他失败).
        pub code: i64,
        /// Action records.
        pub data: ::std::option::Option<SimActionList>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Action records.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimActionList {
        /// One entry for each card and action.
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
    /// The card to act on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SimChoice {
        /// Card number.
        #[serde(rename = "simNo")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub sim_no: ::std::string::String,
    }
    impl SimChoice {
        /// A form with nothing set.
        pub fn builder() -> builder::SimChoice {
            Default::default()
        }
    }
    /// What one card has used.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimFlow {
        /// Why the card could not be read; empty when it could.
        pub error: ::std::option::Option<::std::string::String>,
        /// ICCID.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// Whether the card could not be read. The rest of the answer is good.
        pub is_error: ::std::option::Option<bool>,
        /// Card number.
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// Volume used, probably of the current month and in KB (inferred; neither is stated).
        pub use_flow: ::std::option::Option<i64>,
    }
    /// Answer of `batchQuerySimFlow`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimFlowAnswer {
        /// 0 is success, anything else failure. Cards that could not be read are not a failure of the call.
        pub code: i64,
        /// Live volumes.
        pub data: ::std::option::Option<SimFlowList>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Live volumes.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimFlowList {
        /// Whether the values come from the platform's store because the carrier did not answer in time (数据降级). One
        /// flag for the whole call. Optional; missing in the document's example.
        pub is_demote: ::std::option::Option<bool>,
        /// One entry per card.
        pub items: ::std::vec::Vec<SimFlow>,
    }
    /// Cards whose volume to ask the carriers for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SimFlowQuery {
        /// Card numbers, up to 10. The array travels as JSON text in one form field.
        #[serde(rename = "simNos")]
        pub sim_nos: ::simfleet_runtime::JsonList<::std::string::String, 10>,
    }
    impl SimFlowQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::SimFlowQuery {
            Default::default()
        }
    }
    /// Answer of `batchQuerySimInfo`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimInfoAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// Stored card records.
        pub data: ::std::option::Option<SimInfoList>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Stored card records.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimInfoList {
        /// One entry per card found.
        pub items: ::std::vec::Vec<SimRecord>,
    }
    /// What one card used in the month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimMonthFlow {
        /// Number of the device that the card is in; empty when there is none.
        pub device_no: ::std::option::Option<::std::string::String>,
        /// Why the card could not be read; empty when it could.
        pub error: ::std::option::Option<::std::string::String>,
        /// ICCID.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// Whether the card could not be read. The rest of the answer is good.
        pub is_error: ::std::option::Option<bool>,
        /// Card number.
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// Volume used in the month, probably KB (inferred; the unit is stated for packages only).
        pub use_flow: ::std::option::Option<i64>,
    }
    /// Answer of `batchQuerySimMonthFlow`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimMonthFlowAnswer {
        /// 0 is success, anything else failure. Cards that could not be read are not a failure of the call.
        pub code: i64,
        /// Volumes of one month.
        pub data: ::std::option::Option<SimMonthFlowList>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Volumes of one month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimMonthFlowList {
        /// Whether the values come from the platform's store because the carrier did not answer in time (数据降级). One
        /// flag for the whole call.
        pub is_demote: ::std::option::Option<bool>,
        /// One entry per card.
        pub items: ::std::vec::Vec<SimMonthFlow>,
    }
    /// Cards and month to read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SimMonthFlowQuery {
        /// The month, `YYYYMM`.
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub month: ::std::string::String,
        /// Card numbers, up to 10. The array travels as JSON text in one form field.
        #[serde(rename = "simNos")]
        pub sim_nos: ::simfleet_runtime::JsonList<::std::string::String, 10>,
    }
    impl SimMonthFlowQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::SimMonthFlowQuery {
            Default::default()
        }
    }
    /// Page of a card list; the field for the series and others are not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SimPageQuery {
        /// Number of the page, from 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub page: ::std::option::Option<i64>,
        /// Rows a page, up to 200 (inferred).
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_int"
        )]
        pub page_size: ::std::option::Option<i64>,
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl SimPageQuery {
        /// A form with nothing set.
        pub fn builder() -> builder::SimPageQuery {
            Default::default()
        }
    }
    /// One card. Most meanings are inferred from names and from the platform's status page; times are
    /// `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived) and null while there is none.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimRecord {
        /// When the card was activated, UTC+8.
        pub activate_at: ::std::option::Option<::std::string::String>,
        /// Whether the card is activated (inferred from the status page).
        pub activate_status: ::std::option::Option<crate::types::ActivationStatus>,
        /// When the official real-name registration was made, UTC+8.
        pub auth_at: ::std::option::Option<::std::string::String>,
        /// When the platform's real-name registration was made, UTC+8.
        pub auth_platform_at: ::std::option::Option<::std::string::String>,
        /// Whether a real-name registration exists (inferred from the status page).
        pub auth_platform_status: ::std::option::Option<crate::types::RealNameStatus>,
        /// Whether a real-name registration exists (inferred from the status page).
        pub auth_status: ::std::option::Option<crate::types::RealNameStatus>,
        /// Whether the card is deregistered (inferred from the status page).
        pub cancel_status: ::std::option::Option<crate::types::DeregistrationStatus>,
        /// When the package ends, UTC+8.
        pub end_at: ::std::option::Option<::std::string::String>,
        /// Id of the carrier channel (inferred).
        pub gateway_id: ::std::option::Option<i64>,
        /// ICCID.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// IMEI of the device; may be empty.
        pub imei: ::std::option::Option<::std::string::String>,
        /// IMSI; may be empty.
        pub imsi: ::std::option::Option<::std::string::String>,
        /// Whether the carrier has cut the network (断网状态; inferred from the status page).
        pub internet_status: ::std::option::Option<crate::types::InternetStatus>,
        /// When the platform last polled the card, UTC+8 (inferred).
        pub last_robin_at: ::std::option::Option<::std::string::String>,
        /// When the card state was last looked at or changed, UTC+8 (inferred).
        pub last_sim_status_at: ::std::option::Option<::std::string::String>,
        /// Whether the card is online (inferred from the status page).
        pub online_status: ::std::option::Option<crate::types::OnlineStatus>,
        /// Id of the package series (inferred).
        pub package_group_id: ::std::option::Option<i64>,
        /// Id of the shared pool, 0 for none (inferred).
        pub pool_id: ::std::option::Option<i64>,
        /// Number of recharges (inferred).
        pub recharge_times: ::std::option::Option<i64>,
        /// Whether the card was replaced (换卡; inferred from the status page).
        pub replace_status: ::std::option::Option<crate::types::ReplacementStatus>,
        /// Probably whether the platform polls the card; no code table was found.
        pub robin_status: ::std::option::Option<i64>,
        /// Card number (卡板卡号). Opaque text; it may hold letters.
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// State of the card (卡板状态).
        pub sim_status: ::std::option::Option<crate::types::SimStatus>,
        /// Volume of the package, probably KB (inferred; the unit is stated for packages only).
        pub total_flow: ::std::option::Option<i64>,
        /// Volume used, probably KB (inferred; the unit is stated for packages only).
        pub use_flow: ::std::option::Option<i64>,
    }
    /// A short message; text and further fields are not known by name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SimSms {
        /// Number of the card to send it to; the name of the field is inferred.
        #[serde(
            rename = "simNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl SimSms {
        /// A form with nothing set.
        pub fn builder() -> builder::SimSms {
            Default::default()
        }
    }
    /// Whose messages, and of which days. Further fields are not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SimSmsQueryForm {
        /// First day; goes with `toDate`. How it is written is not documented.
        #[serde(
            rename = "fromDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub from_date: ::std::option::Option<::std::string::String>,
        /// Card number; the name of the field is inferred.
        #[serde(
            rename = "simNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// Last day; goes with `fromDate`, at most 31 days after it.
        #[serde(
            rename = "toDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub to_date: ::std::option::Option<::std::string::String>,
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        #[serde(flatten)]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl SimSmsQueryForm {
        /// A form with nothing set.
        pub fn builder() -> builder::SimSmsQueryForm {
            Default::default()
        }
    }
    /// Answer of `batchQuerySimStatus`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimStatusAnswer {
        /// 0 is success, anything else failure.
        pub code: i64,
        /// Live card records.
        pub data: ::std::option::Option<SimStatusList>,
        /// Details of a failure, where the platform gives any (inferred).
        pub error: ::std::vec::Vec<::std::string::String>,
        /// Text for people; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// Time of the server, Unix seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// Trace id; repeats that of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// Live card records.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimStatusList {
        /// True when the carrier did not answer in time and the records come from the platform's store (数据降级).
        /// One flag for the whole call.
        pub is_demote: ::std::option::Option<bool>,
        /// One entry per card found.
        pub items: ::std::vec::Vec<SimRecord>,
    }
    /// Cards to subscribe to, or no longer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SimSubscription {
        /// Card numbers, up to 100. The array travels as JSON text in one form field.
        #[serde(rename = "simNos")]
        pub sim_nos: ::simfleet_runtime::JsonList<::std::string::String, 100>,
        /// Where the platform is to send card records to. Needed for subscribing (inferred).
        #[serde(
            rename = "subscribeUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub subscribe_url: ::std::option::Option<::std::string::String>,
        /// Whether to subscribe or to unsubscribe.
        #[serde(rename = "updateStatus")]
        pub update_status: crate::types::SubscribeSwitch,
    }
    impl SimSubscription {
        /// A form with nothing set.
        pub fn builder() -> builder::SimSubscription {
            Default::default()
        }
    }
    /// A card and the speed to limit it to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SpeedLimit {
        /// When the limit is to end by itself, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived); without it, not before
        /// `removeSpeedLimit`.
        #[serde(
            rename = "releaseSpeedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub release_speed_at: ::std::option::Option<::std::string::String>,
        /// Card number.
        #[serde(rename = "simNo")]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::text")]
        pub sim_no: ::std::string::String,
        /// Speed limits of the four networks. Which network a card is on depends on its package series; the seller knows.
        /// OneLink is China Mobile, Honeycomb (联通蜂窝) China Unicom, CMP China Telecom, CBN China Broadnet.
        #[serde(rename = "speedCode")]
        pub speed_code: crate::types::SpeedCode,
    }
    impl SpeedLimit {
        /// A form with nothing set.
        pub fn builder() -> builder::SpeedLimit {
            Default::default()
        }
    }
    /// A stored file.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StoredFile {
        /// URL of the file, for `orderApply` and `baseUploadCert`.
        pub file_url: ::std::option::Option<::std::string::String>,
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
        /// Builder of [`CertificatePhotos`](super::CertificatePhotos).
        #[derive(Clone, Debug)]
        pub struct CertificatePhotos {
            back_image: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            front_image: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            head_image: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            key_no: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for CertificatePhotos {
            fn default() -> Self {
                Self {
                    back_image: Ok(Default::default()),
                    front_image: Ok(Default::default()),
                    head_image: Ok(Default::default()),
                    key_no: Err("no value supplied for key_no".to_string()),
                }
            }
        }
        impl CertificatePhotos {
            /// `backImage`: URL of the certificate's back.
            pub fn back_image<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.back_image = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("backImage: {error}"));
                self
            }
            /// `frontImage`: URL of the certificate's front (see `hkUploadCert`).
            pub fn front_image<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.front_image = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("frontImage: {error}"));
                self
            }
            /// `headImage`: URL of the photo of the buyer's head.
            pub fn head_image<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.head_image = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("headImage: {error}"));
                self
            }
            /// `keyNo`: The platform's order number. Required by inference.
            ///
            /// Required.
            pub fn key_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.key_no = value
                    .try_into()
                    .map_err(|error| format!("keyNo: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<CertificatePhotos> for super::CertificatePhotos {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CertificatePhotos,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    back_image: value.back_image?,
                    front_image: value.front_image?,
                    head_image: value.head_image?,
                    key_no: value.key_no?,
                })
            }
        }
        impl ::std::convert::From<super::CertificatePhotos> for CertificatePhotos {
            fn from(value: super::CertificatePhotos) -> Self {
                Self {
                    back_image: Ok(value.back_image),
                    front_image: Ok(value.front_image),
                    head_image: Ok(value.head_image),
                    key_no: Ok(value.key_no),
                }
            }
        }
        /// Builder of [`CodeRequest`](super::CodeRequest).
        #[derive(Clone, Debug)]
        pub struct CodeRequest {
            cert_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            cert_no: ::std::result::Result<::std::string::String, ::std::string::String>,
            contact_phone: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            goods_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            promo_code: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CodeRequest {
            fn default() -> Self {
                Self {
                    cert_name: Err("no value supplied for cert_name".to_string()),
                    cert_no: Err("no value supplied for cert_no".to_string()),
                    contact_phone: Err(
                        "no value supplied for contact_phone".to_string(),
                    ),
                    goods_id: Err("no value supplied for goods_id".to_string()),
                    promo_code: Err("no value supplied for promo_code".to_string()),
                }
            }
        }
        impl CodeRequest {
            /// `certName`: Name of the buyer, as in the certificate.
            ///
            /// Required.
            pub fn cert_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.cert_name = value
                    .try_into()
                    .map_err(|error| format!("certName: {error}"));
                self
            }
            /// `certNo`: Number of the buyer's certificate. Called `certId` in `orderApply`.
            ///
            /// Required.
            pub fn cert_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.cert_no = value
                    .try_into()
                    .map_err(|error| format!("certNo: {error}"));
                self
            }
            /// `contactPhone`: Phone number of the buyer, which gets the code. Called `contractPhone` in `orderApply`.
            ///
            /// Required.
            pub fn contact_phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.contact_phone = value
                    .try_into()
                    .map_err(|error| format!("contactPhone: {error}"));
                self
            }
            /// `goodsId`: Id of the goods.
            ///
            /// Required.
            pub fn goods_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.goods_id = value
                    .try_into()
                    .map_err(|error| format!("goodsId: {error}"));
                self
            }
            /// `promoCode`: Code of the sales channel.
            ///
            /// Required.
            pub fn promo_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.promo_code = value
                    .try_into()
                    .map_err(|error| format!("promoCode: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<CodeRequest> for super::CodeRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CodeRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cert_name: value.cert_name?,
                    cert_no: value.cert_no?,
                    contact_phone: value.contact_phone?,
                    goods_id: value.goods_id?,
                    promo_code: value.promo_code?,
                })
            }
        }
        impl ::std::convert::From<super::CodeRequest> for CodeRequest {
            fn from(value: super::CodeRequest) -> Self {
                Self {
                    cert_name: Ok(value.cert_name),
                    cert_no: Ok(value.cert_no),
                    contact_phone: Ok(value.contact_phone),
                    goods_id: Ok(value.goods_id),
                    promo_code: Ok(value.promo_code),
                }
            }
        }
        /// Builder of [`DeviceFlowQuery`](super::DeviceFlowQuery).
        #[derive(Clone, Debug)]
        pub struct DeviceFlowQuery {
            device_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DeviceFlowQuery {
            fn default() -> Self {
                Self {
                    device_no: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl DeviceFlowQuery {
            /// `deviceNo`: Device number; the name of the field is inferred from `deviceSwitchNet`.
            pub fn device_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.device_no = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("deviceNo: {error}"));
                self
            }
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<DeviceFlowQuery> for super::DeviceFlowQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeviceFlowQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    device_no: value.device_no?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::DeviceFlowQuery> for DeviceFlowQuery {
            fn from(value: super::DeviceFlowQuery) -> Self {
                Self {
                    device_no: Ok(value.device_no),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`DeviceSwitch`](super::DeviceSwitch).
        #[derive(Clone, Debug)]
        pub struct DeviceSwitch {
            device_no: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            remark: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sim_no: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for DeviceSwitch {
            fn default() -> Self {
                Self {
                    device_no: Err("no value supplied for device_no".to_string()),
                    remark: Ok(Default::default()),
                    sim_no: Err("no value supplied for sim_no".to_string()),
                }
            }
        }
        impl DeviceSwitch {
            /// `deviceNo`: Device number.
            ///
            /// Required.
            pub fn device_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.device_no = value
                    .try_into()
                    .map_err(|error| format!("deviceNo: {error}"));
                self
            }
            /// `remark`: Reason for the switch.
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
            /// `simNo`: Number of the card to switch to.
            ///
            /// Required.
            pub fn sim_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sim_no = value
                    .try_into()
                    .map_err(|error| format!("simNo: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<DeviceSwitch> for super::DeviceSwitch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeviceSwitch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    device_no: value.device_no?,
                    remark: value.remark?,
                    sim_no: value.sim_no?,
                })
            }
        }
        impl ::std::convert::From<super::DeviceSwitch> for DeviceSwitch {
            fn from(value: super::DeviceSwitch) -> Self {
                Self {
                    device_no: Ok(value.device_no),
                    remark: Ok(value.remark),
                    sim_no: Ok(value.sim_no),
                }
            }
        }
        /// Builder of [`GoodsChoice`](super::GoodsChoice).
        #[derive(Clone, Debug)]
        pub struct GoodsChoice {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for GoodsChoice {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                }
            }
        }
        impl GoodsChoice {
            /// `id`: Id of the goods (see `goodsList`).
            ///
            /// Required.
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map_err(|error| format!("id: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<GoodsChoice> for super::GoodsChoice {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GoodsChoice,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::GoodsChoice> for GoodsChoice {
            fn from(value: super::GoodsChoice) -> Self {
                Self { id: Ok(value.id) }
            }
        }
        /// Builder of [`IpLocationQuery`](super::IpLocationQuery).
        #[derive(Clone, Debug)]
        pub struct IpLocationQuery {
            ip: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for IpLocationQuery {
            fn default() -> Self {
                Self { ip: Ok(Default::default()) }
            }
        }
        impl IpLocationQuery {
            /// `ip`: IP address. Declared required, yet said to default to the caller's own address.
            pub fn ip<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.ip = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("ip: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<IpLocationQuery> for super::IpLocationQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: IpLocationQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { ip: value.ip? })
            }
        }
        impl ::std::convert::From<super::IpLocationQuery> for IpLocationQuery {
            fn from(value: super::IpLocationQuery) -> Self {
                Self { ip: Ok(value.ip) }
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
        /// Builder of [`NumberRequest`](super::NumberRequest).
        #[derive(Clone, Debug)]
        pub struct NumberRequest {
            cert_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            cert_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            city_code: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            contact_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            county_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            goods_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            promo_code: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            province_code: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            search_value: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NumberRequest {
            fn default() -> Self {
                Self {
                    cert_name: Err("no value supplied for cert_name".to_string()),
                    cert_no: Ok(Default::default()),
                    city_code: Err("no value supplied for city_code".to_string()),
                    contact_phone: Ok(Default::default()),
                    county_code: Ok(Default::default()),
                    goods_id: Ok(Default::default()),
                    promo_code: Err("no value supplied for promo_code".to_string()),
                    province_code: Err(
                        "no value supplied for province_code".to_string(),
                    ),
                    search_value: Ok(Default::default()),
                }
            }
        }
        impl NumberRequest {
            /// `certName`: Name of the buyer, as in the certificate.
            ///
            /// Required.
            pub fn cert_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.cert_name = value
                    .try_into()
                    .map_err(|error| format!("certName: {error}"));
                self
            }
            /// `certNo`: Number of the buyer's certificate; some channels demand it. Called `certId` in `orderApply`.
            pub fn cert_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.cert_no = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("certNo: {error}"));
                self
            }
            /// `cityCode`: Code of the city, from the same set.
            ///
            /// Required.
            pub fn city_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.city_code = value
                    .try_into()
                    .map_err(|error| format!("cityCode: {error}"));
                self
            }
            /// `contactPhone`: Phone number of the buyer; some channels demand it. Called `contractPhone` in `orderApply`.
            pub fn contact_phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.contact_phone = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("contactPhone: {error}"));
                self
            }
            /// `countyCode`: Code of the county, from the same set. Needed where the area follows the delivery address (`selectNumber`
            /// 3 of the goods).
            pub fn county_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.county_code = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("countyCode: {error}"));
                self
            }
            /// `goodsId`: Id of the goods. Whether it may be left out is not known.
            pub fn goods_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.goods_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("goodsId: {error}"));
                self
            }
            /// `promoCode`: Code of the sales channel.
            ///
            /// Required.
            pub fn promo_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.promo_code = value
                    .try_into()
                    .map_err(|error| format!("promoCode: {error}"));
                self
            }
            /// `provinceCode`: Code of the province. Of the goods' region code set, `ess_code`; `value` where the area follows the
            /// delivery address.
            ///
            /// Required.
            pub fn province_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.province_code = value
                    .try_into()
                    .map_err(|error| format!("provinceCode: {error}"));
                self
            }
            /// `searchValue`: Digits that the number should hold.
            pub fn search_value<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.search_value = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("searchValue: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<NumberRequest> for super::NumberRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NumberRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cert_name: value.cert_name?,
                    cert_no: value.cert_no?,
                    city_code: value.city_code?,
                    contact_phone: value.contact_phone?,
                    county_code: value.county_code?,
                    goods_id: value.goods_id?,
                    promo_code: value.promo_code?,
                    province_code: value.province_code?,
                    search_value: value.search_value?,
                })
            }
        }
        impl ::std::convert::From<super::NumberRequest> for NumberRequest {
            fn from(value: super::NumberRequest) -> Self {
                Self {
                    cert_name: Ok(value.cert_name),
                    cert_no: Ok(value.cert_no),
                    city_code: Ok(value.city_code),
                    contact_phone: Ok(value.contact_phone),
                    county_code: Ok(value.county_code),
                    goods_id: Ok(value.goods_id),
                    promo_code: Ok(value.promo_code),
                    province_code: Ok(value.province_code),
                    search_value: Ok(value.search_value),
                }
            }
        }
        /// Builder of [`OneLinkTokenQuery`](super::OneLinkTokenQuery).
        #[derive(Clone, Debug)]
        pub struct OneLinkTokenQuery {
            pool_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OneLinkTokenQuery {
            fn default() -> Self {
                Self {
                    pool_code: Ok(Default::default()),
                }
            }
        }
        impl OneLinkTokenQuery {
            /// `poolCode`: Code of the shared pool (see `accountAsset`). Optional in the document.
            pub fn pool_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.pool_code = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("poolCode: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OneLinkTokenQuery> for super::OneLinkTokenQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OneLinkTokenQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    pool_code: value.pool_code?,
                })
            }
        }
        impl ::std::convert::From<super::OneLinkTokenQuery> for OneLinkTokenQuery {
            fn from(value: super::OneLinkTokenQuery) -> Self {
                Self {
                    pool_code: Ok(value.pool_code),
                }
            }
        }
        /// Builder of [`OneLinkWirelessTokenQuery`](super::OneLinkWirelessTokenQuery).
        #[derive(Clone, Debug)]
        pub struct OneLinkWirelessTokenQuery {
            pool_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OneLinkWirelessTokenQuery {
            fn default() -> Self {
                Self {
                    pool_code: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl OneLinkWirelessTokenQuery {
            /// `poolCode`: Code of the shared pool; an older page speaks of it (inferred).
            pub fn pool_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.pool_code = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("poolCode: {error}"));
                self
            }
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OneLinkWirelessTokenQuery>
        for super::OneLinkWirelessTokenQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OneLinkWirelessTokenQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    pool_code: value.pool_code?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::OneLinkWirelessTokenQuery>
        for OneLinkWirelessTokenQuery {
            fn from(value: super::OneLinkWirelessTokenQuery) -> Self {
                Self {
                    pool_code: Ok(value.pool_code),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`OrderApplication`](super::OrderApplication).
        #[derive(Clone, Debug)]
        pub struct OrderApplication {
            address: ::std::result::Result<::std::string::String, ::std::string::String>,
            callback_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            captcha: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            cert_id: ::std::result::Result<::std::string::String, ::std::string::String>,
            cert_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            city: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            city_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            contract_phone: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            county: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            county_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            custom_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ess_city_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ess_province_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            goods_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            promo_code: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            province: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            province_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            select_phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OrderApplication {
            fn default() -> Self {
                Self {
                    address: Err("no value supplied for address".to_string()),
                    callback_url: Ok(Default::default()),
                    captcha: Ok(Default::default()),
                    cert_id: Err("no value supplied for cert_id".to_string()),
                    cert_name: Err("no value supplied for cert_name".to_string()),
                    city: Ok(Default::default()),
                    city_name: Ok(Default::default()),
                    contract_phone: Err(
                        "no value supplied for contract_phone".to_string(),
                    ),
                    county: Ok(Default::default()),
                    county_name: Ok(Default::default()),
                    custom_no: Ok(Default::default()),
                    ess_city_code: Ok(Default::default()),
                    ess_province_code: Ok(Default::default()),
                    goods_id: Err("no value supplied for goods_id".to_string()),
                    promo_code: Err("no value supplied for promo_code".to_string()),
                    province: Ok(Default::default()),
                    province_name: Ok(Default::default()),
                    select_phone: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl OrderApplication {
            /// `address`: Address of delivery in full.
            ///
            /// Required.
            pub fn address<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|error| format!("address: {error}"));
                self
            }
            /// `callbackUrl`: Where the platform is to send changes of the order's state to.
            pub fn callback_url<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.callback_url = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("callbackUrl: {error}"));
                self
            }
            /// `captcha`: The code that the buyer got (see `sendCode`). Needed for goods whose `smsCode` is 1.
            pub fn captcha<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.captcha = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("captcha: {error}"));
                self
            }
            /// `certId`: Number of the buyer's certificate. Called `certNo` everywhere else.
            ///
            /// Required.
            pub fn cert_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.cert_id = value
                    .try_into()
                    .map_err(|error| format!("certId: {error}"));
                self
            }
            /// `certName`: Name of the buyer, as in the certificate.
            ///
            /// Required.
            pub fn cert_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.cert_name = value
                    .try_into()
                    .map_err(|error| format!("certName: {error}"));
                self
            }
            /// `city`: Code of the city of delivery.
            pub fn city<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.city = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("city: {error}"));
                self
            }
            /// `cityName`: Name of the city of delivery.
            pub fn city_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.city_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("cityName: {error}"));
                self
            }
            /// `contractPhone`: Phone number of the buyer. The misspelling (for contact) is the name on the wire; everywhere else it is
            /// `contactPhone`.
            ///
            /// Required.
            pub fn contract_phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.contract_phone = value
                    .try_into()
                    .map_err(|error| format!("contractPhone: {error}"));
                self
            }
            /// `county`: Code of the county of delivery.
            pub fn county<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.county = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("county: {error}"));
                self
            }
            /// `countyName`: Name of the county of delivery.
            pub fn county_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.county_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("countyName: {error}"));
                self
            }
            /// `customNo`: The caller's own order number, unique; `orderSearch` finds the order by it.
            pub fn custom_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.custom_no = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("customNo: {error}"));
                self
            }
            /// `essCityCode`: Code of the number's city, `ess_code` of the region code set; for selection modes 1 and 5 only.
            pub fn ess_city_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.ess_city_code = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("essCityCode: {error}"));
                self
            }
            /// `essProvinceCode`: Code of the number's province, `ess_code` of the region code set; for selection modes 1 and 5 only.
            pub fn ess_province_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.ess_province_code = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("essProvinceCode: {error}"));
                self
            }
            /// `goodsId`: Id of the goods.
            ///
            /// Required.
            pub fn goods_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.goods_id = value
                    .try_into()
                    .map_err(|error| format!("goodsId: {error}"));
                self
            }
            /// `promoCode`: Code of the sales channel. Required in the older pages; the newest sample, cut short, does not show it.
            ///
            /// Required.
            pub fn promo_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.promo_code = value
                    .try_into()
                    .map_err(|error| format!("promoCode: {error}"));
                self
            }
            /// `province`: Code of the province of delivery, from the goods' region code set.
            pub fn province<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.province = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("province: {error}"));
                self
            }
            /// `provinceName`: Name of the province of delivery.
            pub fn province_name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.province_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("provinceName: {error}"));
                self
            }
            /// `selectPhone`: The number chosen (see `selectNumber`).
            pub fn select_phone<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.select_phone = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("selectPhone: {error}"));
                self
            }
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OrderApplication> for super::OrderApplication {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrderApplication,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    address: value.address?,
                    callback_url: value.callback_url?,
                    captcha: value.captcha?,
                    cert_id: value.cert_id?,
                    cert_name: value.cert_name?,
                    city: value.city?,
                    city_name: value.city_name?,
                    contract_phone: value.contract_phone?,
                    county: value.county?,
                    county_name: value.county_name?,
                    custom_no: value.custom_no?,
                    ess_city_code: value.ess_city_code?,
                    ess_province_code: value.ess_province_code?,
                    goods_id: value.goods_id?,
                    promo_code: value.promo_code?,
                    province: value.province?,
                    province_name: value.province_name?,
                    select_phone: value.select_phone?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::OrderApplication> for OrderApplication {
            fn from(value: super::OrderApplication) -> Self {
                Self {
                    address: Ok(value.address),
                    callback_url: Ok(value.callback_url),
                    captcha: Ok(value.captcha),
                    cert_id: Ok(value.cert_id),
                    cert_name: Ok(value.cert_name),
                    city: Ok(value.city),
                    city_name: Ok(value.city_name),
                    contract_phone: Ok(value.contract_phone),
                    county: Ok(value.county),
                    county_name: Ok(value.county_name),
                    custom_no: Ok(value.custom_no),
                    ess_city_code: Ok(value.ess_city_code),
                    ess_province_code: Ok(value.ess_province_code),
                    goods_id: Ok(value.goods_id),
                    promo_code: Ok(value.promo_code),
                    province: Ok(value.province),
                    province_name: Ok(value.province_name),
                    select_phone: Ok(value.select_phone),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`OrderPackagesQuery`](super::OrderPackagesQuery).
        #[derive(Clone, Debug)]
        pub struct OrderPackagesQuery {
            device_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            series_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sim_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OrderPackagesQuery {
            fn default() -> Self {
                Self {
                    device_no: Ok(Default::default()),
                    series_id: Ok(Default::default()),
                    sim_no: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl OrderPackagesQuery {
            /// `deviceNo`: Device number; stands for the series of its main card.
            pub fn device_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.device_no = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("deviceNo: {error}"));
                self
            }
            /// `seriesId`: Id of the package series.
            pub fn series_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.series_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("seriesId: {error}"));
                self
            }
            /// `simNo`: Card number.
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
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OrderPackagesQuery> for super::OrderPackagesQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrderPackagesQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    device_no: value.device_no?,
                    series_id: value.series_id?,
                    sim_no: value.sim_no?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::OrderPackagesQuery> for OrderPackagesQuery {
            fn from(value: super::OrderPackagesQuery) -> Self {
                Self {
                    device_no: Ok(value.device_no),
                    series_id: Ok(value.series_id),
                    sim_no: Ok(value.sim_no),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`OrderPageQuery`](super::OrderPageQuery).
        #[derive(Clone, Debug)]
        pub struct OrderPageQuery {
            page: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            page_size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OrderPageQuery {
            fn default() -> Self {
                Self {
                    page: Ok(Default::default()),
                    page_size: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl OrderPageQuery {
            /// `page`: Number of the page, from 1.
            pub fn page<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.page = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("page: {error}"));
                self
            }
            /// `pageSize`: Rows a page, up to 200 (inferred).
            pub fn page_size<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.page_size = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("pageSize: {error}"));
                self
            }
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OrderPageQuery> for super::OrderPageQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrderPageQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    page: value.page?,
                    page_size: value.page_size?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::OrderPageQuery> for OrderPageQuery {
            fn from(value: super::OrderPageQuery) -> Self {
                Self {
                    page: Ok(value.page),
                    page_size: Ok(value.page_size),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`OrderQuery`](super::OrderQuery).
        #[derive(Clone, Debug)]
        pub struct OrderQuery {
            custom_nos: ::std::result::Result<
                ::std::option::Option<
                    ::simfleet_runtime::JsonList<::std::string::String, 10>,
                >,
                ::std::string::String,
            >,
            key_nos: ::std::result::Result<
                ::std::option::Option<
                    ::simfleet_runtime::JsonList<::std::string::String, 10>,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OrderQuery {
            fn default() -> Self {
                Self {
                    custom_nos: Ok(Default::default()),
                    key_nos: Ok(Default::default()),
                }
            }
        }
        impl OrderQuery {
            /// `customNos`: The caller's own order numbers, up to 10. The array travels as JSON text in one form field.
            pub fn custom_nos<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::simfleet_runtime::JsonList<::std::string::String, 10>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.custom_nos = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("customNos: {error}"));
                self
            }
            /// `keyNos`: The platform's order numbers, up to 10. The array travels as JSON text in one form field.
            pub fn key_nos<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::simfleet_runtime::JsonList<::std::string::String, 10>,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.key_nos = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("keyNos: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OrderQuery> for super::OrderQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrderQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    custom_nos: value.custom_nos?,
                    key_nos: value.key_nos?,
                })
            }
        }
        impl ::std::convert::From<super::OrderQuery> for OrderQuery {
            fn from(value: super::OrderQuery) -> Self {
                Self {
                    custom_nos: Ok(value.custom_nos),
                    key_nos: Ok(value.key_nos),
                }
            }
        }
        /// Builder of [`PackageFlowQuery`](super::PackageFlowQuery).
        #[derive(Clone, Debug)]
        pub struct PackageFlowQuery {
            device_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sim_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PackageFlowQuery {
            fn default() -> Self {
                Self {
                    device_no: Ok(Default::default()),
                    sim_no: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl PackageFlowQuery {
            /// `deviceNo`: Device number.
            pub fn device_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.device_no = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("deviceNo: {error}"));
                self
            }
            /// `simNo`: Card number.
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
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<PackageFlowQuery> for super::PackageFlowQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PackageFlowQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    device_no: value.device_no?,
                    sim_no: value.sim_no?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::PackageFlowQuery> for PackageFlowQuery {
            fn from(value: super::PackageFlowQuery) -> Self {
                Self {
                    device_no: Ok(value.device_no),
                    sim_no: Ok(value.sim_no),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`PackageOrderForm`](super::PackageOrderForm).
        #[derive(Clone, Debug)]
        pub struct PackageOrderForm {
            custom_no: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            effect_type: ::std::result::Result<
                crate::types::EffectType,
                ::std::string::String,
            >,
            package_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            remark: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sim_no: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for PackageOrderForm {
            fn default() -> Self {
                Self {
                    custom_no: Err("no value supplied for custom_no".to_string()),
                    effect_type: Err("no value supplied for effect_type".to_string()),
                    package_id: Err("no value supplied for package_id".to_string()),
                    remark: Ok(Default::default()),
                    sim_no: Err("no value supplied for sim_no".to_string()),
                }
            }
        }
        impl PackageOrderForm {
            /// `customNo`: The caller's own order number, unique, 8 to 64 letters and digits.
            ///
            /// Required.
            pub fn custom_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.custom_no = value
                    .try_into()
                    .map_err(|error| format!("customNo: {error}"));
                self
            }
            /// `effectType`: When a package takes effect.
            ///
            /// Required.
            pub fn effect_type<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::types::EffectType>,
                V::Error: ::std::fmt::Display,
            {
                self.effect_type = value
                    .try_into()
                    .map_err(|error| format!("effectType: {error}"));
                self
            }
            /// `packageId`: Code of the package, from the back office.
            ///
            /// Required.
            pub fn package_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.package_id = value
                    .try_into()
                    .map_err(|error| format!("packageId: {error}"));
                self
            }
            /// `remark`: A remark.
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
            /// `simNo`: Card number; for a device, that of its main card.
            ///
            /// Required.
            pub fn sim_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sim_no = value
                    .try_into()
                    .map_err(|error| format!("simNo: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<PackageOrderForm> for super::PackageOrderForm {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PackageOrderForm,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    custom_no: value.custom_no?,
                    effect_type: value.effect_type?,
                    package_id: value.package_id?,
                    remark: value.remark?,
                    sim_no: value.sim_no?,
                })
            }
        }
        impl ::std::convert::From<super::PackageOrderForm> for PackageOrderForm {
            fn from(value: super::PackageOrderForm) -> Self {
                Self {
                    custom_no: Ok(value.custom_no),
                    effect_type: Ok(value.effect_type),
                    package_id: Ok(value.package_id),
                    remark: Ok(value.remark),
                    sim_no: Ok(value.sim_no),
                }
            }
        }
        /// Builder of [`PrettyNumberQuery`](super::PrettyNumberQuery).
        #[derive(Clone, Debug)]
        pub struct PrettyNumberQuery {
            city_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            number: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            page: ::std::result::Result<i64, ::std::string::String>,
            page_size: ::std::result::Result<i64, ::std::string::String>,
            pool_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            province_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PrettyNumberQuery {
            fn default() -> Self {
                Self {
                    city_id: Ok(Default::default()),
                    id: Ok(Default::default()),
                    number: Ok(Default::default()),
                    page: Err("no value supplied for page".to_string()),
                    page_size: Err("no value supplied for page_size".to_string()),
                    pool_id: Ok(Default::default()),
                    province_id: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl PrettyNumberQuery {
            /// `cityId`: Id of the city.
            pub fn city_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.city_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("cityId: {error}"));
                self
            }
            /// `id`: Id of a number, to check whether it is still free (inferred).
            pub fn id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("id: {error}"));
                self
            }
            /// `number`: Part of the number (模糊查询).
            pub fn number<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.number = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("number: {error}"));
                self
            }
            /// `page`: Number of the page, from 1.
            ///
            /// Required.
            pub fn page<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.page = value.try_into().map_err(|error| format!("page: {error}"));
                self
            }
            /// `pageSize`: Rows a page, up to 200.
            ///
            /// Required.
            pub fn page_size<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.page_size = value
                    .try_into()
                    .map_err(|error| format!("pageSize: {error}"));
                self
            }
            /// `poolId`: Id of the pool of numbers.
            pub fn pool_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.pool_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("poolId: {error}"));
                self
            }
            /// `provinceId`: Id of the province.
            pub fn province_id<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.province_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("provinceId: {error}"));
                self
            }
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<PrettyNumberQuery> for super::PrettyNumberQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PrettyNumberQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    city_id: value.city_id?,
                    id: value.id?,
                    number: value.number?,
                    page: value.page?,
                    page_size: value.page_size?,
                    pool_id: value.pool_id?,
                    province_id: value.province_id?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::PrettyNumberQuery> for PrettyNumberQuery {
            fn from(value: super::PrettyNumberQuery) -> Self {
                Self {
                    city_id: Ok(value.city_id),
                    id: Ok(value.id),
                    number: Ok(value.number),
                    page: Ok(value.page),
                    page_size: Ok(value.page_size),
                    pool_id: Ok(value.pool_id),
                    province_id: Ok(value.province_id),
                    extra: Ok(value.extra),
                }
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
        /// Builder of [`SimChoice`](super::SimChoice).
        #[derive(Clone, Debug)]
        pub struct SimChoice {
            sim_no: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for SimChoice {
            fn default() -> Self {
                Self {
                    sim_no: Err("no value supplied for sim_no".to_string()),
                }
            }
        }
        impl SimChoice {
            /// `simNo`: Card number.
            ///
            /// Required.
            pub fn sim_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sim_no = value
                    .try_into()
                    .map_err(|error| format!("simNo: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<SimChoice> for super::SimChoice {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SimChoice,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { sim_no: value.sim_no? })
            }
        }
        impl ::std::convert::From<super::SimChoice> for SimChoice {
            fn from(value: super::SimChoice) -> Self {
                Self { sim_no: Ok(value.sim_no) }
            }
        }
        /// Builder of [`SimFlowQuery`](super::SimFlowQuery).
        #[derive(Clone, Debug)]
        pub struct SimFlowQuery {
            sim_nos: ::std::result::Result<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SimFlowQuery {
            fn default() -> Self {
                Self {
                    sim_nos: Err("no value supplied for sim_nos".to_string()),
                }
            }
        }
        impl SimFlowQuery {
            /// `simNos`: Card numbers, up to 10. The array travels as JSON text in one form field.
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
        impl ::std::convert::TryFrom<SimFlowQuery> for super::SimFlowQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SimFlowQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { sim_nos: value.sim_nos? })
            }
        }
        impl ::std::convert::From<super::SimFlowQuery> for SimFlowQuery {
            fn from(value: super::SimFlowQuery) -> Self {
                Self { sim_nos: Ok(value.sim_nos) }
            }
        }
        /// Builder of [`SimMonthFlowQuery`](super::SimMonthFlowQuery).
        #[derive(Clone, Debug)]
        pub struct SimMonthFlowQuery {
            month: ::std::result::Result<::std::string::String, ::std::string::String>,
            sim_nos: ::std::result::Result<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SimMonthFlowQuery {
            fn default() -> Self {
                Self {
                    month: Err("no value supplied for month".to_string()),
                    sim_nos: Err("no value supplied for sim_nos".to_string()),
                }
            }
        }
        impl SimMonthFlowQuery {
            /// `month`: The month, `YYYYMM`.
            ///
            /// Required.
            pub fn month<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.month = value.try_into().map_err(|error| format!("month: {error}"));
                self
            }
            /// `simNos`: Card numbers, up to 10. The array travels as JSON text in one form field.
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
        impl ::std::convert::TryFrom<SimMonthFlowQuery> for super::SimMonthFlowQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SimMonthFlowQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    month: value.month?,
                    sim_nos: value.sim_nos?,
                })
            }
        }
        impl ::std::convert::From<super::SimMonthFlowQuery> for SimMonthFlowQuery {
            fn from(value: super::SimMonthFlowQuery) -> Self {
                Self {
                    month: Ok(value.month),
                    sim_nos: Ok(value.sim_nos),
                }
            }
        }
        /// Builder of [`SimPageQuery`](super::SimPageQuery).
        #[derive(Clone, Debug)]
        pub struct SimPageQuery {
            page: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            page_size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SimPageQuery {
            fn default() -> Self {
                Self {
                    page: Ok(Default::default()),
                    page_size: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl SimPageQuery {
            /// `page`: Number of the page, from 1.
            pub fn page<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.page = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("page: {error}"));
                self
            }
            /// `pageSize`: Rows a page, up to 200 (inferred).
            pub fn page_size<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<i64>,
                V::Error: ::std::fmt::Display,
            {
                self.page_size = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("pageSize: {error}"));
                self
            }
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<SimPageQuery> for super::SimPageQuery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SimPageQuery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    page: value.page?,
                    page_size: value.page_size?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::SimPageQuery> for SimPageQuery {
            fn from(value: super::SimPageQuery) -> Self {
                Self {
                    page: Ok(value.page),
                    page_size: Ok(value.page_size),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`SimSms`](super::SimSms).
        #[derive(Clone, Debug)]
        pub struct SimSms {
            sim_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SimSms {
            fn default() -> Self {
                Self {
                    sim_no: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl SimSms {
            /// `simNo`: Number of the card to send it to; the name of the field is inferred.
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
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<SimSms> for super::SimSms {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SimSms,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    sim_no: value.sim_no?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::SimSms> for SimSms {
            fn from(value: super::SimSms) -> Self {
                Self {
                    sim_no: Ok(value.sim_no),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`SimSmsQueryForm`](super::SimSmsQueryForm).
        #[derive(Clone, Debug)]
        pub struct SimSmsQueryForm {
            from_date: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sim_no: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            to_date: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SimSmsQueryForm {
            fn default() -> Self {
                Self {
                    from_date: Ok(Default::default()),
                    sim_no: Ok(Default::default()),
                    to_date: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl SimSmsQueryForm {
            /// `fromDate`: First day; goes with `toDate`. How it is written is not documented.
            pub fn from_date<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.from_date = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("fromDate: {error}"));
                self
            }
            /// `simNo`: Card number; the name of the field is inferred.
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
            /// `toDate`: Last day; goes with `fromDate`, at most 31 days after it.
            pub fn to_date<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.to_date = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("toDate: {error}"));
                self
            }
            /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
            pub fn extra<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                V::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|error| format!("extra: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<SimSmsQueryForm> for super::SimSmsQueryForm {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SimSmsQueryForm,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    from_date: value.from_date?,
                    sim_no: value.sim_no?,
                    to_date: value.to_date?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::SimSmsQueryForm> for SimSmsQueryForm {
            fn from(value: super::SimSmsQueryForm) -> Self {
                Self {
                    from_date: Ok(value.from_date),
                    sim_no: Ok(value.sim_no),
                    to_date: Ok(value.to_date),
                    extra: Ok(value.extra),
                }
            }
        }
        /// Builder of [`SimSubscription`](super::SimSubscription).
        #[derive(Clone, Debug)]
        pub struct SimSubscription {
            sim_nos: ::std::result::Result<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
                ::std::string::String,
            >,
            subscribe_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            update_status: ::std::result::Result<
                crate::types::SubscribeSwitch,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SimSubscription {
            fn default() -> Self {
                Self {
                    sim_nos: Err("no value supplied for sim_nos".to_string()),
                    subscribe_url: Ok(Default::default()),
                    update_status: Err("no value supplied for update_status".to_string()),
                }
            }
        }
        impl SimSubscription {
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
            /// `subscribeUrl`: Where the platform is to send card records to. Needed for subscribing (inferred).
            pub fn subscribe_url<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.subscribe_url = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("subscribeUrl: {error}"));
                self
            }
            /// `updateStatus`: Whether to subscribe or to unsubscribe.
            ///
            /// Required.
            pub fn update_status<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::types::SubscribeSwitch>,
                V::Error: ::std::fmt::Display,
            {
                self.update_status = value
                    .try_into()
                    .map_err(|error| format!("updateStatus: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<SimSubscription> for super::SimSubscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SimSubscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    sim_nos: value.sim_nos?,
                    subscribe_url: value.subscribe_url?,
                    update_status: value.update_status?,
                })
            }
        }
        impl ::std::convert::From<super::SimSubscription> for SimSubscription {
            fn from(value: super::SimSubscription) -> Self {
                Self {
                    sim_nos: Ok(value.sim_nos),
                    subscribe_url: Ok(value.subscribe_url),
                    update_status: Ok(value.update_status),
                }
            }
        }
        /// Builder of [`SpeedLimit`](super::SpeedLimit).
        #[derive(Clone, Debug)]
        pub struct SpeedLimit {
            release_speed_at: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sim_no: ::std::result::Result<::std::string::String, ::std::string::String>,
            speed_code: ::std::result::Result<
                crate::types::SpeedCode,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SpeedLimit {
            fn default() -> Self {
                Self {
                    release_speed_at: Ok(Default::default()),
                    sim_no: Err("no value supplied for sim_no".to_string()),
                    speed_code: Err("no value supplied for speed_code".to_string()),
                }
            }
        }
        impl SpeedLimit {
            /// `releaseSpeedAt`: When the limit is to end by itself, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived); without it, not before
            /// `removeSpeedLimit`.
            pub fn release_speed_at<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.release_speed_at = value
                    .try_into()
                    .map(Some)
                    .map_err(|error| format!("releaseSpeedAt: {error}"));
                self
            }
            /// `simNo`: Card number.
            ///
            /// Required.
            pub fn sim_no<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<::std::string::String>,
                V::Error: ::std::fmt::Display,
            {
                self.sim_no = value
                    .try_into()
                    .map_err(|error| format!("simNo: {error}"));
                self
            }
            /// `speedCode`: Speed limits of the four networks. Which network a card is on depends on its package series; the seller knows.
            /// OneLink is China Mobile, Honeycomb (联通蜂窝) China Unicom, CMP China Telecom, CBN China Broadnet.
            ///
            /// Required.
            pub fn speed_code<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<crate::types::SpeedCode>,
                V::Error: ::std::fmt::Display,
            {
                self.speed_code = value
                    .try_into()
                    .map_err(|error| format!("speedCode: {error}"));
                self
            }
        }
        impl ::std::convert::TryFrom<SpeedLimit> for super::SpeedLimit {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SpeedLimit,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    release_speed_at: value.release_speed_at?,
                    sim_no: value.sim_no?,
                    speed_code: value.speed_code?,
                })
            }
        }
        impl ::std::convert::From<super::SpeedLimit> for SpeedLimit {
            fn from(value: super::SpeedLimit) -> Self {
                Self {
                    release_speed_at: Ok(value.release_speed_at),
                    sim_no: Ok(value.sim_no),
                    speed_code: Ok(value.speed_code),
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
    impl Wire for AccountAsset {
        const NAME: &'static str = "AccountAsset";
        const MEMBERS: &'static [&'static str] = &["main", "pools"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.main = lenient::opt(value)?,
                1 => self.pools = lenient::list(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "main", &self.main)?;
            wire::put_list(out, "pools", &self.pools)?;
            Ok(())
        }
    }
    impl Wire for AccountAssetAnswer {
        const NAME: &'static str = "AccountAssetAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for BatchCommandAnswer {
        const NAME: &'static str = "BatchCommandAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for BatchReceipt {
        const NAME: &'static str = "BatchReceipt";
        const MEMBERS: &'static [&'static str] = &["items", "serialNumber"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.items = lenient::list(value)?,
                1 => self.serial_number = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "items", &self.items)?;
            wire::put_some(out, "serialNumber", &self.serial_number)?;
            Ok(())
        }
    }
    impl Wire for BatchReceiptItem {
        const NAME: &'static str = "BatchReceiptItem";
        const MEMBERS: &'static [&'static str] = &["error", "isError", "simNo"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.error = lenient::opt_text(value)?,
                1 => self.is_error = lenient::opt_truth(value)?,
                2 => self.sim_no = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "error", &self.error)?;
            wire::put_some(out, "isError", &self.is_error)?;
            wire::put_some(out, "simNo", &self.sim_no)?;
            Ok(())
        }
    }
    impl Wire for BindMachineAnswer {
        const NAME: &'static str = "BindMachineAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.error = lenient::list_text(value)?,
                2 => self.message = lenient::opt_text(value)?,
                3 => self.timestamp = lenient::opt_int(value)?,
                4 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for CommandAnswer {
        const NAME: &'static str = "CommandAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::or_default(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_map(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for FileUploadAnswer {
        const NAME: &'static str = "FileUploadAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for Goods {
        const NAME: &'static str = "Goods";
        const MEMBERS: &'static [&'static str] = &[
            "alarmRules",
            "backgroundColor",
            "callDuration",
            "category",
            "certNoMode",
            "channelId",
            "code",
            "commission",
            "commonFlow",
            "compliance",
            "deliveryForms",
            "des",
            "details",
            "dockCustom1",
            "dockCustom10",
            "dockCustom2",
            "dockCustom3",
            "dockCustom4",
            "dockCustom5",
            "dockCustom6",
            "dockCustom7",
            "dockCustom8",
            "dockCustom9",
            "dockGoodId",
            "favourMonthFee",
            "favourTerm",
            "fixedFlow",
            "form",
            "id",
            "isOffline",
            "limitRule",
            "matter",
            "monthCommission",
            "monthFee",
            "name",
            "noticeRules",
            "numberPoolId",
            "numberRegion",
            "operatorType",
            "orderRemark",
            "orderTemplate",
            "posterId",
            "price",
            "provinceCode",
            "selectNumber",
            "settleMode",
            "shareName",
            "smsCode",
            "specMode",
            "specs",
            "star",
            "tags",
            "tagsSelect",
            "tips",
            "uploadPhoto",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.alarm_rules = wire::plain(value)?,
                1 => self.background_color = lenient::opt_text(value)?,
                2 => self.call_duration = lenient::opt_float(value)?,
                3 => self.category = lenient::opt(value)?,
                4 => self.cert_no_mode = lenient::opt_int(value)?,
                5 => self.channel_id = lenient::opt_int(value)?,
                6 => self.code = lenient::opt_text(value)?,
                7 => self.commission = lenient::opt_float(value)?,
                8 => self.common_flow = lenient::opt_float(value)?,
                9 => self.compliance = lenient::opt_text(value)?,
                10 => self.delivery_forms = wire::plain(value)?,
                11 => self.des = lenient::opt_text(value)?,
                12 => self.details = lenient::list_text(value)?,
                13 => self.dock_custom1 = wire::plain(value)?,
                14 => self.dock_custom10 = wire::plain(value)?,
                15 => self.dock_custom2 = wire::plain(value)?,
                16 => self.dock_custom3 = wire::plain(value)?,
                17 => self.dock_custom4 = wire::plain(value)?,
                18 => self.dock_custom5 = wire::plain(value)?,
                19 => self.dock_custom6 = wire::plain(value)?,
                20 => self.dock_custom7 = wire::plain(value)?,
                21 => self.dock_custom8 = wire::plain(value)?,
                22 => self.dock_custom9 = wire::plain(value)?,
                23 => self.dock_good_id = wire::plain(value)?,
                24 => self.favour_month_fee = lenient::opt_float(value)?,
                25 => self.favour_term = lenient::opt_float(value)?,
                26 => self.fixed_flow = lenient::opt_float(value)?,
                27 => self.form = wire::plain(value)?,
                28 => self.id = lenient::opt_int(value)?,
                29 => self.is_offline = lenient::opt_int(value)?,
                30 => self.limit_rule = lenient::opt(value)?,
                31 => self.matter = lenient::opt_text(value)?,
                32 => self.month_commission = lenient::list(value)?,
                33 => self.month_fee = lenient::opt_float(value)?,
                34 => self.name = lenient::opt_text(value)?,
                35 => self.notice_rules = wire::plain(value)?,
                36 => self.number_pool_id = lenient::opt_int(value)?,
                37 => self.number_region = lenient::opt_text(value)?,
                38 => self.operator_type = lenient::opt_int(value)?,
                39 => self.order_remark = lenient::opt_int(value)?,
                40 => self.order_template = lenient::opt_int(value)?,
                41 => self.poster_id = lenient::opt_int(value)?,
                42 => self.price = lenient::opt_float(value)?,
                43 => self.province_code = lenient::opt_text(value)?,
                44 => self.select_number = lenient::opt(value)?,
                45 => self.settle_mode = lenient::opt(value)?,
                46 => self.share_name = lenient::opt_text(value)?,
                47 => self.sms_code = lenient::opt(value)?,
                48 => self.spec_mode = lenient::opt(value)?,
                49 => self.specs = lenient::list(value)?,
                50 => self.star = lenient::opt_float(value)?,
                51 => self.tags = lenient::list_int(value)?,
                52 => self.tags_select = lenient::list(value)?,
                53 => self.tips = lenient::opt_text(value)?,
                54 => self.upload_photo = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "alarmRules", &self.alarm_rules)?;
            wire::put_some(out, "backgroundColor", &self.background_color)?;
            wire::put_some(out, "callDuration", &self.call_duration)?;
            wire::put_some(out, "category", &self.category)?;
            wire::put_some(out, "certNoMode", &self.cert_no_mode)?;
            wire::put_some(out, "channelId", &self.channel_id)?;
            wire::put_some(out, "code", &self.code)?;
            wire::put_some(out, "commission", &self.commission)?;
            wire::put_some(out, "commonFlow", &self.common_flow)?;
            wire::put_some(out, "compliance", &self.compliance)?;
            wire::put_some(out, "deliveryForms", &self.delivery_forms)?;
            wire::put_some(out, "des", &self.des)?;
            wire::put_list(out, "details", &self.details)?;
            wire::put_some(out, "dockCustom1", &self.dock_custom1)?;
            wire::put_some(out, "dockCustom10", &self.dock_custom10)?;
            wire::put_some(out, "dockCustom2", &self.dock_custom2)?;
            wire::put_some(out, "dockCustom3", &self.dock_custom3)?;
            wire::put_some(out, "dockCustom4", &self.dock_custom4)?;
            wire::put_some(out, "dockCustom5", &self.dock_custom5)?;
            wire::put_some(out, "dockCustom6", &self.dock_custom6)?;
            wire::put_some(out, "dockCustom7", &self.dock_custom7)?;
            wire::put_some(out, "dockCustom8", &self.dock_custom8)?;
            wire::put_some(out, "dockCustom9", &self.dock_custom9)?;
            wire::put_some(out, "dockGoodId", &self.dock_good_id)?;
            wire::put_some(out, "favourMonthFee", &self.favour_month_fee)?;
            wire::put_some(out, "favourTerm", &self.favour_term)?;
            wire::put_some(out, "fixedFlow", &self.fixed_flow)?;
            wire::put_some(out, "form", &self.form)?;
            wire::put_some(out, "id", &self.id)?;
            wire::put_some(out, "isOffline", &self.is_offline)?;
            wire::put_some(out, "limitRule", &self.limit_rule)?;
            wire::put_some(out, "matter", &self.matter)?;
            wire::put_list(out, "monthCommission", &self.month_commission)?;
            wire::put_some(out, "monthFee", &self.month_fee)?;
            wire::put_some(out, "name", &self.name)?;
            wire::put_some(out, "noticeRules", &self.notice_rules)?;
            wire::put_some(out, "numberPoolId", &self.number_pool_id)?;
            wire::put_some(out, "numberRegion", &self.number_region)?;
            wire::put_some(out, "operatorType", &self.operator_type)?;
            wire::put_some(out, "orderRemark", &self.order_remark)?;
            wire::put_some(out, "orderTemplate", &self.order_template)?;
            wire::put_some(out, "posterId", &self.poster_id)?;
            wire::put_some(out, "price", &self.price)?;
            wire::put_some(out, "provinceCode", &self.province_code)?;
            wire::put_some(out, "selectNumber", &self.select_number)?;
            wire::put_some(out, "settleMode", &self.settle_mode)?;
            wire::put_some(out, "shareName", &self.share_name)?;
            wire::put_some(out, "smsCode", &self.sms_code)?;
            wire::put_some(out, "specMode", &self.spec_mode)?;
            wire::put_list(out, "specs", &self.specs)?;
            wire::put_some(out, "star", &self.star)?;
            wire::put_list(out, "tags", &self.tags)?;
            wire::put_list(out, "tagsSelect", &self.tags_select)?;
            wire::put_some(out, "tips", &self.tips)?;
            wire::put_some(out, "uploadPhoto", &self.upload_photo)?;
            Ok(())
        }
    }
    impl Wire for GoodsDetailsAnswer {
        const NAME: &'static str = "GoodsDetailsAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for GoodsLimitRule {
        const NAME: &'static str = "GoodsLimitRule";
        const MEMBERS: &'static [&'static str] = &[
            "age",
            "fraudFilter",
            "noShippingKeyword",
            "noShippingRegion",
            "onlyShippingRegion",
            "person",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.age = lenient::list_text(value)?,
                1 => self.fraud_filter = wire::plain(value)?,
                2 => self.no_shipping_keyword = lenient::list_text(value)?,
                3 => self.no_shipping_region = wire::plain(value)?,
                4 => self.only_shipping_region = wire::plain(value)?,
                5 => self.person = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "age", &self.age)?;
            wire::put_some(out, "fraudFilter", &self.fraud_filter)?;
            wire::put_list(out, "noShippingKeyword", &self.no_shipping_keyword)?;
            wire::put_some(out, "noShippingRegion", &self.no_shipping_region)?;
            wire::put_some(out, "onlyShippingRegion", &self.only_shipping_region)?;
            wire::put_some(out, "person", &self.person)?;
            Ok(())
        }
    }
    impl Wire for GoodsListAnswer {
        const NAME: &'static str = "GoodsListAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::list(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_list(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for GoodsPersonLimit {
        const NAME: &'static str = "GoodsPersonLimit";
        const MEMBERS: &'static [&'static str] = &["count", "cycle"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.count = wire::plain(value)?,
                1 => self.cycle = wire::plain(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "count", &self.count)?;
            wire::put_some(out, "cycle", &self.cycle)?;
            Ok(())
        }
    }
    impl Wire for GoodsSpec {
        const NAME: &'static str = "GoodsSpec";
        const MEMBERS: &'static [&'static str] = &[
            "acceptFee",
            "commission",
            "costPrice",
            "description",
            "image",
            "name",
            "status",
            "uuid",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.accept_fee = lenient::opt_float(value)?,
                1 => self.commission = lenient::opt_float(value)?,
                2 => self.cost_price = lenient::opt_float(value)?,
                3 => self.description = lenient::opt_text(value)?,
                4 => self.image = lenient::opt_text(value)?,
                5 => self.name = lenient::opt_text(value)?,
                6 => self.status = wire::plain(value)?,
                7 => self.uuid = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "acceptFee", &self.accept_fee)?;
            wire::put_some(out, "commission", &self.commission)?;
            wire::put_some(out, "costPrice", &self.cost_price)?;
            wire::put_some(out, "description", &self.description)?;
            wire::put_some(out, "image", &self.image)?;
            wire::put_some(out, "name", &self.name)?;
            wire::put_some(out, "status", &self.status)?;
            wire::put_some(out, "uuid", &self.uuid)?;
            Ok(())
        }
    }
    impl Wire for GoodsTag {
        const NAME: &'static str = "GoodsTag";
        const MEMBERS: &'static [&'static str] = &[
            "key",
            "label",
            "listClass",
            "type",
            "value",
            "valueType",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.key = wire::plain(value)?,
                1 => self.label = lenient::opt_text(value)?,
                2 => self.list_class = lenient::opt_text(value)?,
                3 => self.type_ = lenient::opt_text(value)?,
                4 => self.value = wire::plain(value)?,
                5 => self.value_type = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "key", &self.key)?;
            wire::put_some(out, "label", &self.label)?;
            wire::put_some(out, "listClass", &self.list_class)?;
            wire::put_some(out, "type", &self.type_)?;
            wire::put_some(out, "value", &self.value)?;
            wire::put_some(out, "valueType", &self.value_type)?;
            Ok(())
        }
    }
    impl Wire for MainAccount {
        const NAME: &'static str = "MainAccount";
        const MEMBERS: &'static [&'static str] = &[
            "balance",
            "createdAt",
            "id",
            "username",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.balance = lenient::opt_float(value)?,
                1 => self.created_at = lenient::opt_text(value)?,
                2 => self.id = lenient::opt_int(value)?,
                3 => self.username = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "balance", &self.balance)?;
            wire::put_some(out, "createdAt", &self.created_at)?;
            wire::put_some(out, "id", &self.id)?;
            wire::put_some(out, "username", &self.username)?;
            Ok(())
        }
    }
    impl Wire for MonthCommission {
        const NAME: &'static str = "MonthCommission";
        const MEMBERS: &'static [&'static str] = &["commission", "month"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.commission = lenient::opt_float(value)?,
                1 => self.month = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "commission", &self.commission)?;
            wire::put_some(out, "month", &self.month)?;
            Ok(())
        }
    }
    impl Wire for NumberOffer {
        const NAME: &'static str = "NumberOffer";
        const MEMBERS: &'static [&'static str] = &[
            "body",
            "numbers",
            "rspCode",
            "rspDesc",
            "uuid",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.body = lenient::opt(value)?,
                1 => self.numbers = lenient::list_text(value)?,
                2 => self.rsp_code = lenient::opt_text(value)?,
                3 => self.rsp_desc = lenient::opt_text(value)?,
                4 => self.uuid = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "body", &self.body)?;
            wire::put_list(out, "numbers", &self.numbers)?;
            wire::put_some(out, "rspCode", &self.rsp_code)?;
            wire::put_some(out, "rspDesc", &self.rsp_desc)?;
            wire::put_some(out, "uuid", &self.uuid)?;
            Ok(())
        }
    }
    impl Wire for NumberOfferAnswer {
        const NAME: &'static str = "NumberOfferAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for NumberOfferBody {
        const NAME: &'static str = "NumberOfferBody";
        const MEMBERS: &'static [&'static str] = &[
            "featureNameList",
            "numArray",
            "numRetailList",
            "provinceShowHuiTag",
            "splitLen",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.feature_name_list = wire::plain(value)?,
                1 => self.num_array = lenient::list_int(value)?,
                2 => self.num_retail_list = wire::plain(value)?,
                3 => self.province_show_hui_tag = wire::plain(value)?,
                4 => self.split_len = wire::plain(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "featureNameList", &self.feature_name_list)?;
            wire::put_list(out, "numArray", &self.num_array)?;
            wire::put_some(out, "numRetailList", &self.num_retail_list)?;
            wire::put_some(out, "provinceShowHuiTag", &self.province_show_hui_tag)?;
            wire::put_some(out, "splitLen", &self.split_len)?;
            Ok(())
        }
    }
    impl Wire for OfficialAuthUrl {
        const NAME: &'static str = "OfficialAuthUrl";
        const MEMBERS: &'static [&'static str] = &["url"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.url = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "url", &self.url)?;
            Ok(())
        }
    }
    impl Wire for OfficialAuthUrlAnswer {
        const NAME: &'static str = "OfficialAuthUrlAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for OpenAnswer {
        const NAME: &'static str = "OpenAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = wire::plain(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for Order {
        const NAME: &'static str = "Order";
        const MEMBERS: &'static [&'static str] = &[
            "activateAt",
            "address",
            "applyFailReason",
            "certName",
            "certNo",
            "contactPhone",
            "createdAt",
            "customNo",
            "expressName",
            "expressNo",
            "firstRechargeAt",
            "firstRechargeMoney",
            "firstRechargeStatus",
            "flagRemark",
            "goodsId",
            "goodsName",
            "id",
            "keyNo",
            "selectPhone",
            "settleAt",
            "settleDetails",
            "settleFailReason",
            "settleReward",
            "settleStatus",
            "status",
            "statusName",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.activate_at = lenient::opt_text(value)?,
                1 => self.address = lenient::opt_text(value)?,
                2 => self.apply_fail_reason = lenient::opt_text(value)?,
                3 => self.cert_name = lenient::opt_text(value)?,
                4 => self.cert_no = lenient::opt_text(value)?,
                5 => self.contact_phone = lenient::opt_text(value)?,
                6 => self.created_at = lenient::opt_text(value)?,
                7 => self.custom_no = lenient::opt_text(value)?,
                8 => self.express_name = lenient::opt_text(value)?,
                9 => self.express_no = lenient::opt_text(value)?,
                10 => self.first_recharge_at = lenient::opt_text(value)?,
                11 => self.first_recharge_money = lenient::opt_float(value)?,
                12 => self.first_recharge_status = lenient::opt(value)?,
                13 => self.flag_remark = lenient::opt_text(value)?,
                14 => self.goods_id = lenient::opt_int(value)?,
                15 => self.goods_name = lenient::opt_text(value)?,
                16 => self.id = lenient::opt_int(value)?,
                17 => self.key_no = lenient::opt_text(value)?,
                18 => self.select_phone = lenient::opt_text(value)?,
                19 => self.settle_at = lenient::opt_text(value)?,
                20 => self.settle_details = lenient::list(value)?,
                21 => self.settle_fail_reason = lenient::opt_text(value)?,
                22 => self.settle_reward = lenient::opt_float(value)?,
                23 => self.settle_status = lenient::opt(value)?,
                24 => self.status = lenient::opt(value)?,
                25 => self.status_name = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "activateAt", &self.activate_at)?;
            wire::put_some(out, "address", &self.address)?;
            wire::put_some(out, "applyFailReason", &self.apply_fail_reason)?;
            wire::put_some(out, "certName", &self.cert_name)?;
            wire::put_some(out, "certNo", &self.cert_no)?;
            wire::put_some(out, "contactPhone", &self.contact_phone)?;
            wire::put_some(out, "createdAt", &self.created_at)?;
            wire::put_some(out, "customNo", &self.custom_no)?;
            wire::put_some(out, "expressName", &self.express_name)?;
            wire::put_some(out, "expressNo", &self.express_no)?;
            wire::put_some(out, "firstRechargeAt", &self.first_recharge_at)?;
            wire::put_some(out, "firstRechargeMoney", &self.first_recharge_money)?;
            wire::put_some(out, "firstRechargeStatus", &self.first_recharge_status)?;
            wire::put_some(out, "flagRemark", &self.flag_remark)?;
            wire::put_some(out, "goodsId", &self.goods_id)?;
            wire::put_some(out, "goodsName", &self.goods_name)?;
            wire::put_some(out, "id", &self.id)?;
            wire::put_some(out, "keyNo", &self.key_no)?;
            wire::put_some(out, "selectPhone", &self.select_phone)?;
            wire::put_some(out, "settleAt", &self.settle_at)?;
            wire::put_list(out, "settleDetails", &self.settle_details)?;
            wire::put_some(out, "settleFailReason", &self.settle_fail_reason)?;
            wire::put_some(out, "settleReward", &self.settle_reward)?;
            wire::put_some(out, "settleStatus", &self.settle_status)?;
            wire::put_some(out, "status", &self.status)?;
            wire::put_some(out, "statusName", &self.status_name)?;
            Ok(())
        }
    }
    impl Wire for OrderList {
        const NAME: &'static str = "OrderList";
        const MEMBERS: &'static [&'static str] = &["list"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.list = lenient::list(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "list", &self.list)?;
            Ok(())
        }
    }
    impl Wire for OrderSearchAnswer {
        const NAME: &'static str = "OrderSearchAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for PackageOrder {
        const NAME: &'static str = "PackageOrder";
        const MEMBERS: &'static [&'static str] = &[
            "actualPayMoney",
            "customNo",
            "effectiveCycle",
            "effectiveStatus",
            "endAt",
            "orderSn",
            "packageId",
            "packageName",
            "packageType",
            "remark",
            "startAt",
            "totalFlow",
            "useFlow",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.actual_pay_money = lenient::opt_float(value)?,
                1 => self.custom_no = lenient::opt_text(value)?,
                2 => self.effective_cycle = lenient::opt_int(value)?,
                3 => self.effective_status = lenient::opt_int(value)?,
                4 => self.end_at = lenient::opt_text(value)?,
                5 => self.order_sn = lenient::opt_text(value)?,
                6 => self.package_id = lenient::opt_int(value)?,
                7 => self.package_name = lenient::opt_text(value)?,
                8 => self.package_type = lenient::opt_int(value)?,
                9 => self.remark = lenient::opt_text(value)?,
                10 => self.start_at = lenient::opt_text(value)?,
                11 => self.total_flow = lenient::opt_int(value)?,
                12 => self.use_flow = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "actualPayMoney", &self.actual_pay_money)?;
            wire::put_some(out, "customNo", &self.custom_no)?;
            wire::put_some(out, "effectiveCycle", &self.effective_cycle)?;
            wire::put_some(out, "effectiveStatus", &self.effective_status)?;
            wire::put_some(out, "endAt", &self.end_at)?;
            wire::put_some(out, "orderSn", &self.order_sn)?;
            wire::put_some(out, "packageId", &self.package_id)?;
            wire::put_some(out, "packageName", &self.package_name)?;
            wire::put_some(out, "packageType", &self.package_type)?;
            wire::put_some(out, "remark", &self.remark)?;
            wire::put_some(out, "startAt", &self.start_at)?;
            wire::put_some(out, "totalFlow", &self.total_flow)?;
            wire::put_some(out, "useFlow", &self.use_flow)?;
            Ok(())
        }
    }
    impl Wire for PackageOrderAnswer {
        const NAME: &'static str = "PackageOrderAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for SettleDetail {
        const NAME: &'static str = "SettleDetail";
        const MEMBERS: &'static [&'static str] = &[
            "month",
            "settleFailReason",
            "settleReward",
            "settleStatus",
            "updatedAt",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.month = lenient::opt_int(value)?,
                1 => self.settle_fail_reason = lenient::opt_text(value)?,
                2 => self.settle_reward = lenient::opt_float(value)?,
                3 => self.settle_status = lenient::opt(value)?,
                4 => self.updated_at = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "month", &self.month)?;
            wire::put_some(out, "settleFailReason", &self.settle_fail_reason)?;
            wire::put_some(out, "settleReward", &self.settle_reward)?;
            wire::put_some(out, "settleStatus", &self.settle_status)?;
            wire::put_some(out, "updatedAt", &self.updated_at)?;
            Ok(())
        }
    }
    impl Wire for SharedPool {
        const NAME: &'static str = "SharedPool";
        const MEMBERS: &'static [&'static str] = &[
            "availableBalance",
            "balance",
            "code",
            "createdAt",
            "deposit",
            "frozenBalance",
            "id",
            "memberId",
            "name",
            "status",
            "updatedAt",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.available_balance = lenient::opt_float(value)?,
                1 => self.balance = lenient::opt_float(value)?,
                2 => self.code = lenient::opt_text(value)?,
                3 => self.created_at = lenient::opt_text(value)?,
                4 => self.deposit = lenient::opt_float(value)?,
                5 => self.frozen_balance = lenient::opt_float(value)?,
                6 => self.id = lenient::opt_int(value)?,
                7 => self.member_id = lenient::opt_int(value)?,
                8 => self.name = lenient::opt_text(value)?,
                9 => self.status = lenient::opt_int(value)?,
                10 => self.updated_at = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "availableBalance", &self.available_balance)?;
            wire::put_some(out, "balance", &self.balance)?;
            wire::put_some(out, "code", &self.code)?;
            wire::put_some(out, "createdAt", &self.created_at)?;
            wire::put_some(out, "deposit", &self.deposit)?;
            wire::put_some(out, "frozenBalance", &self.frozen_balance)?;
            wire::put_some(out, "id", &self.id)?;
            wire::put_some(out, "memberId", &self.member_id)?;
            wire::put_some(out, "name", &self.name)?;
            wire::put_some(out, "status", &self.status)?;
            wire::put_some(out, "updatedAt", &self.updated_at)?;
            Ok(())
        }
    }
    impl Wire for SimAction {
        const NAME: &'static str = "SimAction";
        const MEMBERS: &'static [&'static str] = &[
            "actionType",
            "actionTypeText",
            "createdAt",
            "failReason",
            "operateId",
            "serialNumber",
            "simNo",
            "status",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.action_type = lenient::opt(value)?,
                1 => self.action_type_text = lenient::opt_text(value)?,
                2 => self.created_at = lenient::opt_text(value)?,
                3 => self.fail_reason = lenient::opt_text(value)?,
                4 => self.operate_id = lenient::opt_int(value)?,
                5 => self.serial_number = lenient::opt_text(value)?,
                6 => self.sim_no = lenient::opt_text(value)?,
                7 => self.status = lenient::opt(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "actionType", &self.action_type)?;
            wire::put_some(out, "actionTypeText", &self.action_type_text)?;
            wire::put_some(out, "createdAt", &self.created_at)?;
            wire::put_some(out, "failReason", &self.fail_reason)?;
            wire::put_some(out, "operateId", &self.operate_id)?;
            wire::put_some(out, "serialNumber", &self.serial_number)?;
            wire::put_some(out, "simNo", &self.sim_no)?;
            wire::put_some(out, "status", &self.status)?;
            Ok(())
        }
    }
    impl Wire for SimActionAnswer {
        const NAME: &'static str = "SimActionAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for SimActionList {
        const NAME: &'static str = "SimActionList";
        const MEMBERS: &'static [&'static str] = &["items"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.items = lenient::list(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "items", &self.items)?;
            Ok(())
        }
    }
    impl Wire for SimFlow {
        const NAME: &'static str = "SimFlow";
        const MEMBERS: &'static [&'static str] = &[
            "error",
            "iccid",
            "isError",
            "simNo",
            "useFlow",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.error = lenient::opt_text(value)?,
                1 => self.iccid = lenient::opt_text(value)?,
                2 => self.is_error = lenient::opt_truth(value)?,
                3 => self.sim_no = lenient::opt_text(value)?,
                4 => self.use_flow = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "error", &self.error)?;
            wire::put_some(out, "iccid", &self.iccid)?;
            wire::put_some(out, "isError", &self.is_error)?;
            wire::put_some(out, "simNo", &self.sim_no)?;
            wire::put_some(out, "useFlow", &self.use_flow)?;
            Ok(())
        }
    }
    impl Wire for SimFlowAnswer {
        const NAME: &'static str = "SimFlowAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for SimFlowList {
        const NAME: &'static str = "SimFlowList";
        const MEMBERS: &'static [&'static str] = &["isDemote", "items"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.is_demote = lenient::opt_truth(value)?,
                1 => self.items = lenient::list(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "isDemote", &self.is_demote)?;
            wire::put_list(out, "items", &self.items)?;
            Ok(())
        }
    }
    impl Wire for SimInfoAnswer {
        const NAME: &'static str = "SimInfoAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for SimInfoList {
        const NAME: &'static str = "SimInfoList";
        const MEMBERS: &'static [&'static str] = &["items"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.items = lenient::list(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "items", &self.items)?;
            Ok(())
        }
    }
    impl Wire for SimMonthFlow {
        const NAME: &'static str = "SimMonthFlow";
        const MEMBERS: &'static [&'static str] = &[
            "deviceNo",
            "error",
            "iccid",
            "isError",
            "simNo",
            "useFlow",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.device_no = lenient::opt_text(value)?,
                1 => self.error = lenient::opt_text(value)?,
                2 => self.iccid = lenient::opt_text(value)?,
                3 => self.is_error = lenient::opt_truth(value)?,
                4 => self.sim_no = lenient::opt_text(value)?,
                5 => self.use_flow = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "deviceNo", &self.device_no)?;
            wire::put_some(out, "error", &self.error)?;
            wire::put_some(out, "iccid", &self.iccid)?;
            wire::put_some(out, "isError", &self.is_error)?;
            wire::put_some(out, "simNo", &self.sim_no)?;
            wire::put_some(out, "useFlow", &self.use_flow)?;
            Ok(())
        }
    }
    impl Wire for SimMonthFlowAnswer {
        const NAME: &'static str = "SimMonthFlowAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for SimMonthFlowList {
        const NAME: &'static str = "SimMonthFlowList";
        const MEMBERS: &'static [&'static str] = &["isDemote", "items"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.is_demote = lenient::opt_truth(value)?,
                1 => self.items = lenient::list(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "isDemote", &self.is_demote)?;
            wire::put_list(out, "items", &self.items)?;
            Ok(())
        }
    }
    impl Wire for SimRecord {
        const NAME: &'static str = "SimRecord";
        const MEMBERS: &'static [&'static str] = &[
            "activateAt",
            "activateStatus",
            "authAt",
            "authPlatformAt",
            "authPlatformStatus",
            "authStatus",
            "cancelStatus",
            "endAt",
            "gatewayId",
            "iccid",
            "imei",
            "imsi",
            "internetStatus",
            "lastRobinAt",
            "lastSimStatusAt",
            "onlineStatus",
            "packageGroupId",
            "poolId",
            "rechargeTimes",
            "replaceStatus",
            "robinStatus",
            "simNo",
            "simStatus",
            "totalFlow",
            "useFlow",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.activate_at = lenient::opt_text(value)?,
                1 => self.activate_status = lenient::opt(value)?,
                2 => self.auth_at = lenient::opt_text(value)?,
                3 => self.auth_platform_at = lenient::opt_text(value)?,
                4 => self.auth_platform_status = lenient::opt(value)?,
                5 => self.auth_status = lenient::opt(value)?,
                6 => self.cancel_status = lenient::opt(value)?,
                7 => self.end_at = lenient::opt_text(value)?,
                8 => self.gateway_id = lenient::opt_int(value)?,
                9 => self.iccid = lenient::opt_text(value)?,
                10 => self.imei = lenient::opt_text(value)?,
                11 => self.imsi = lenient::opt_text(value)?,
                12 => self.internet_status = lenient::opt(value)?,
                13 => self.last_robin_at = lenient::opt_text(value)?,
                14 => self.last_sim_status_at = lenient::opt_text(value)?,
                15 => self.online_status = lenient::opt(value)?,
                16 => self.package_group_id = lenient::opt_int(value)?,
                17 => self.pool_id = lenient::opt_int(value)?,
                18 => self.recharge_times = lenient::opt_int(value)?,
                19 => self.replace_status = lenient::opt(value)?,
                20 => self.robin_status = lenient::opt_int(value)?,
                21 => self.sim_no = lenient::opt_text(value)?,
                22 => self.sim_status = lenient::opt(value)?,
                23 => self.total_flow = lenient::opt_int(value)?,
                24 => self.use_flow = lenient::opt_int(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "activateAt", &self.activate_at)?;
            wire::put_some(out, "activateStatus", &self.activate_status)?;
            wire::put_some(out, "authAt", &self.auth_at)?;
            wire::put_some(out, "authPlatformAt", &self.auth_platform_at)?;
            wire::put_some(out, "authPlatformStatus", &self.auth_platform_status)?;
            wire::put_some(out, "authStatus", &self.auth_status)?;
            wire::put_some(out, "cancelStatus", &self.cancel_status)?;
            wire::put_some(out, "endAt", &self.end_at)?;
            wire::put_some(out, "gatewayId", &self.gateway_id)?;
            wire::put_some(out, "iccid", &self.iccid)?;
            wire::put_some(out, "imei", &self.imei)?;
            wire::put_some(out, "imsi", &self.imsi)?;
            wire::put_some(out, "internetStatus", &self.internet_status)?;
            wire::put_some(out, "lastRobinAt", &self.last_robin_at)?;
            wire::put_some(out, "lastSimStatusAt", &self.last_sim_status_at)?;
            wire::put_some(out, "onlineStatus", &self.online_status)?;
            wire::put_some(out, "packageGroupId", &self.package_group_id)?;
            wire::put_some(out, "poolId", &self.pool_id)?;
            wire::put_some(out, "rechargeTimes", &self.recharge_times)?;
            wire::put_some(out, "replaceStatus", &self.replace_status)?;
            wire::put_some(out, "robinStatus", &self.robin_status)?;
            wire::put_some(out, "simNo", &self.sim_no)?;
            wire::put_some(out, "simStatus", &self.sim_status)?;
            wire::put_some(out, "totalFlow", &self.total_flow)?;
            wire::put_some(out, "useFlow", &self.use_flow)?;
            Ok(())
        }
    }
    impl Wire for SimStatusAnswer {
        const NAME: &'static str = "SimStatusAnswer";
        const MEMBERS: &'static [&'static str] = &[
            "code",
            "data",
            "error",
            "message",
            "timestamp",
            "traceID",
        ];
        const REQUIRED: &'static [usize] = &[0];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.code = lenient::int(value)?,
                1 => self.data = lenient::opt(value)?,
                2 => self.error = lenient::list_text(value)?,
                3 => self.message = lenient::opt_text(value)?,
                4 => self.timestamp = lenient::opt_int(value)?,
                5 => self.trace_id = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put(out, "code", &self.code)?;
            wire::put_some(out, "data", &self.data)?;
            wire::put_list(out, "error", &self.error)?;
            wire::put_some(out, "message", &self.message)?;
            wire::put_some(out, "timestamp", &self.timestamp)?;
            wire::put_some(out, "traceID", &self.trace_id)?;
            Ok(())
        }
    }
    impl Wire for SimStatusList {
        const NAME: &'static str = "SimStatusList";
        const MEMBERS: &'static [&'static str] = &["isDemote", "items"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.is_demote = lenient::opt_truth(value)?,
                1 => self.items = lenient::list(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "isDemote", &self.is_demote)?;
            wire::put_list(out, "items", &self.items)?;
            Ok(())
        }
    }
    impl Wire for StoredFile {
        const NAME: &'static str = "StoredFile";
        const MEMBERS: &'static [&'static str] = &["fileUrl"];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.file_url = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_some(out, "fileUrl", &self.file_url)?;
            Ok(())
        }
    }
    use ::simfleet_runtime::codec::wire::Wire;
    use ::simfleet_runtime::codec::{lenient, wire};
    ::simfleet_runtime::wire! {
        AccountAsset AccountAssetAnswer BatchCommandAnswer BatchReceipt BatchReceiptItem
        BindMachineAnswer CommandAnswer FileUploadAnswer Goods GoodsDetailsAnswer
        GoodsLimitRule GoodsListAnswer GoodsPersonLimit GoodsSpec GoodsTag MainAccount
        MonthCommission NumberOffer NumberOfferAnswer NumberOfferBody OfficialAuthUrl
        OfficialAuthUrlAnswer OpenAnswer Order OrderList OrderSearchAnswer PackageOrder
        PackageOrderAnswer SettleDetail SharedPool SimAction SimActionAnswer
        SimActionList SimFlow SimFlowAnswer SimFlowList SimInfoAnswer SimInfoList
        SimMonthFlow SimMonthFlowAnswer SimMonthFlowList SimRecord SimStatusAnswer
        SimStatusList StoredFile
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
    /// When a package takes effect.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum EffectType {
        /// 立即生效, at once.
        Immediately,
        /// 次月生效, next month.
        NextMonth,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for EffectType {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "immediately"),
            (2i64, "next_month"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Immediately,
                2i64 => Self::NextMonth,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Immediately => 1i64,
                Self::NextMonth => 2i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(EffectType);
    /// Whether the buyer has made the first recharge.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FirstRechargeStatus {
        /// The platform has not obtained it.
        NotObtained,
        /// No.
        NotRecharged,
        /// Yes.
        Recharged,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for FirstRechargeStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (0i64, "not_obtained"),
            (1i64, "not_recharged"),
            (2i64, "recharged"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                0i64 => Self::NotObtained,
                1i64 => Self::NotRecharged,
                2i64 => Self::Recharged,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::NotObtained => 0i64,
                Self::NotRecharged => 1i64,
                Self::Recharged => 2i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(FirstRechargeStatus);
    /// Kind of goods. Known from an integrator; more codes are to be expected.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GoodsCategory {
        /// A data card.
        DataCard,
        /// Broadband (宽带).
        Broadband,
        /// A pretty number (靓号).
        PrettyNumber,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for GoodsCategory {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "data_card"),
            (4i64, "broadband"),
            (5i64, "pretty_number"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::DataCard,
                4i64 => Self::Broadband,
                5i64 => Self::PrettyNumber,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::DataCard => 1i64,
                Self::Broadband => 4i64,
                Self::PrettyNumber => 5i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(GoodsCategory);
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
    /// Whether something is asked for or holds. A text in some deployments, a number in the document.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum NeedFlag {
        /// No.
        No,
        /// Yes.
        Yes,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for NeedFlag {
        const KNOWN: &'static [(i64, &'static str)] = &[(0i64, "no"), (1i64, "yes")];
        fn from_code(code: i64) -> Self {
            match code {
                0i64 => Self::No,
                1i64 => Self::Yes,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::No => 0i64,
                Self::Yes => 1i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(NeedFlag);
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
    /// State of an order (号卡订单状态).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OrderStatus {
        /// The first check is passed and the order handed to the carrier.
        HandedToCarrier,
        /// Under review.
        UnderReview,
        /// The review failed; `applyFailReason` says why.
        ReviewFailed,
        /// Shipped.
        Shipped,
        /// Activated.
        Activated,
        /// Signed for.
        SignedFor,
        /// Photos are needed; see `baseUploadCert`.
        PhotosNeeded,
        /// The photos are under review.
        PhotosUnderReview,
        /// Awaiting activation.
        AwaitingActivation,
        /// Customer service calls the buyer.
        CustomerServiceCall,
        /// Awaiting shipment.
        AwaitingShipment,
        /// Cancelled.
        Cancelled,
        /// Closed or suspended.
        ClosedOrSuspended,
        /// Delivery was refused.
        DeliveryRefused,
        /// Activated, without a first recharge.
        ActivatedWithoutRecharge,
        /// Accepted, the initial state.
        Accepted,
        /// Invalid: the pre-check failed.
        Invalid,
        /// Not known; treat it as under review, or ignore the update.
        NotKnown,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for OrderStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "handed_to_carrier"),
            (2i64, "under_review"),
            (3i64, "review_failed"),
            (4i64, "shipped"),
            (5i64, "activated"),
            (6i64, "signed_for"),
            (7i64, "photos_needed"),
            (8i64, "photos_under_review"),
            (10i64, "awaiting_activation"),
            (11i64, "customer_service_call"),
            (13i64, "awaiting_shipment"),
            (15i64, "cancelled"),
            (16i64, "closed_or_suspended"),
            (17i64, "delivery_refused"),
            (18i64, "activated_without_recharge"),
            (999i64, "accepted"),
            (9998i64, "invalid"),
            (9999i64, "not_known"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::HandedToCarrier,
                2i64 => Self::UnderReview,
                3i64 => Self::ReviewFailed,
                4i64 => Self::Shipped,
                5i64 => Self::Activated,
                6i64 => Self::SignedFor,
                7i64 => Self::PhotosNeeded,
                8i64 => Self::PhotosUnderReview,
                10i64 => Self::AwaitingActivation,
                11i64 => Self::CustomerServiceCall,
                13i64 => Self::AwaitingShipment,
                15i64 => Self::Cancelled,
                16i64 => Self::ClosedOrSuspended,
                17i64 => Self::DeliveryRefused,
                18i64 => Self::ActivatedWithoutRecharge,
                999i64 => Self::Accepted,
                9998i64 => Self::Invalid,
                9999i64 => Self::NotKnown,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::HandedToCarrier => 1i64,
                Self::UnderReview => 2i64,
                Self::ReviewFailed => 3i64,
                Self::Shipped => 4i64,
                Self::Activated => 5i64,
                Self::SignedFor => 6i64,
                Self::PhotosNeeded => 7i64,
                Self::PhotosUnderReview => 8i64,
                Self::AwaitingActivation => 10i64,
                Self::CustomerServiceCall => 11i64,
                Self::AwaitingShipment => 13i64,
                Self::Cancelled => 15i64,
                Self::ClosedOrSuspended => 16i64,
                Self::DeliveryRefused => 17i64,
                Self::ActivatedWithoutRecharge => 18i64,
                Self::Accepted => 999i64,
                Self::Invalid => 9998i64,
                Self::NotKnown => 9999i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(OrderStatus);
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
    /// Whether and where numbers are chosen.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SelectNumberMode {
        /// No number is chosen.
        NoChoice,
        /// A number of any home area.
        AnyHomeArea,
        /// A number of a fixed area.
        FixedArea,
        /// A number of the area of delivery.
        DeliveryArea,
        /// A number of the province, at random.
        RandomInProvince,
        /// A number of the province, chosen.
        ChosenInProvince,
        /// A number of the whole country; one integrator only.
        Nationwide,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for SelectNumberMode {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (0i64, "no_choice"),
            (1i64, "any_home_area"),
            (2i64, "fixed_area"),
            (3i64, "delivery_area"),
            (4i64, "random_in_province"),
            (5i64, "chosen_in_province"),
            (6i64, "nationwide"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                0i64 => Self::NoChoice,
                1i64 => Self::AnyHomeArea,
                2i64 => Self::FixedArea,
                3i64 => Self::DeliveryArea,
                4i64 => Self::RandomInProvince,
                5i64 => Self::ChosenInProvince,
                6i64 => Self::Nationwide,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::NoChoice => 0i64,
                Self::AnyHomeArea => 1i64,
                Self::FixedArea => 2i64,
                Self::DeliveryArea => 3i64,
                Self::RandomInProvince => 4i64,
                Self::ChosenInProvince => 5i64,
                Self::Nationwide => 6i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(SelectNumberMode);
    /// When commission is settled. A text in some deployments, a number in the document.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SettleMode {
        /// Daily.
        Daily,
        /// In the next month.
        NextMonth,
        /// Month by month; `monthCommission` says how much.
        Monthly,
        /// At the order.
        AtOrder,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for SettleMode {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "daily"),
            (2i64, "next_month"),
            (3i64, "monthly"),
            (4i64, "at_order"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Daily,
                2i64 => Self::NextMonth,
                3i64 => Self::Monthly,
                4i64 => Self::AtOrder,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Daily => 1i64,
                Self::NextMonth => 2i64,
                Self::Monthly => 3i64,
                Self::AtOrder => 4i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(SettleMode);
    /// Whether commission is settled.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SettleStatus {
        /// Not settled.
        Unsettled,
        /// Settled.
        Settled,
        /// Waiting.
        Waiting,
        /// Failed.
        Failed,
        /// Withdrawn.
        Withdrawn,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for SettleStatus {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "unsettled"),
            (2i64, "settled"),
            (3i64, "waiting"),
            (4i64, "failed"),
            (5i64, "withdrawn"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Unsettled,
                2i64 => Self::Settled,
                3i64 => Self::Waiting,
                4i64 => Self::Failed,
                5i64 => Self::Withdrawn,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Unsettled => 1i64,
                Self::Settled => 2i64,
                Self::Waiting => 3i64,
                Self::Failed => 4i64,
                Self::Withdrawn => 5i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(SettleStatus);
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
    /// What specifications the goods have. Known from an integrator.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SpecMode {
        /// One.
        Single,
        /// Several.
        Several,
        /// Dynamic ones.
        Dynamic,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for SpecMode {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "single"),
            (2i64, "several"),
            (3i64, "dynamic"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Single,
                2i64 => Self::Several,
                3i64 => Self::Dynamic,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Single => 1i64,
                Self::Several => 2i64,
                Self::Dynamic => 3i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(SpecMode);
    /// Speed limits of the four networks. Which network a card is on depends on its package series; the seller knows.
    /// OneLink is China Mobile, Honeycomb (联通蜂窝) China Unicom, CMP China Telecom, CBN China Broadnet.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SpeedCode {
        /// CBN.
        Mbps100,
        /// CBN.
        Mbps50,
        /// CBN.
        Mbps20,
        /// CMP and CBN.
        Mbps10,
        /// Honeycomb and CMP.
        Mbps7,
        /// CMP.
        Mbps5,
        /// CMP.
        Mbps3,
        /// OneLink, Honeycomb and CBN.
        Mbps2,
        /// All four networks.
        Mbps1,
        /// All four networks.
        Kbps512,
        /// OneLink and CBN.
        Kbps128,
        /// CMP.
        Kbps1,
        /// A value that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(::std::string::String),
    }
    impl ::simfleet_runtime::OpenText for SpeedCode {
        const KNOWN: &'static [&'static str] = &[
            "100Mbps",
            "50Mbps",
            "20Mbps",
            "10Mbps",
            "7Mbps",
            "5Mbps",
            "3Mbps",
            "2Mbps",
            "1Mbps",
            "512Kbps",
            "128Kbps",
            "1Kbps",
        ];
        fn from_text(text: &str) -> Self {
            match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                "100Mbps" => Self::Mbps100,
                "50Mbps" => Self::Mbps50,
                "20Mbps" => Self::Mbps20,
                "10Mbps" => Self::Mbps10,
                "7Mbps" => Self::Mbps7,
                "5Mbps" => Self::Mbps5,
                "3Mbps" => Self::Mbps3,
                "2Mbps" => Self::Mbps2,
                "1Mbps" => Self::Mbps1,
                "512Kbps" => Self::Kbps512,
                "128Kbps" => Self::Kbps128,
                "1Kbps" => Self::Kbps1,
                _ => Self::Unknown(text.to_owned()),
            }
        }
        fn as_str(&self) -> &str {
            match self {
                Self::Mbps100 => "100Mbps",
                Self::Mbps50 => "50Mbps",
                Self::Mbps20 => "20Mbps",
                Self::Mbps10 => "10Mbps",
                Self::Mbps7 => "7Mbps",
                Self::Mbps5 => "5Mbps",
                Self::Mbps3 => "3Mbps",
                Self::Mbps2 => "2Mbps",
                Self::Mbps1 => "1Mbps",
                Self::Kbps512 => "512Kbps",
                Self::Kbps128 => "128Kbps",
                Self::Kbps1 => "1Kbps",
                Self::Unknown(text) => text,
            }
        }
    }
    ::simfleet_runtime::open_text!(SpeedCode);
    /// Whether to subscribe or to unsubscribe.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SubscribeSwitch {
        /// 订阅, send changes of the cards.
        Subscribe,
        /// 取消订阅, send no more.
        Unsubscribe,
        /// A code that the spec does not list, as it came. Make it with `From`, which knows the listed ones.
        Unknown(i64),
    }
    impl ::simfleet_runtime::OpenCode for SubscribeSwitch {
        const KNOWN: &'static [(i64, &'static str)] = &[
            (1i64, "subscribe"),
            (2i64, "unsubscribe"),
        ];
        fn from_code(code: i64) -> Self {
            match code {
                1i64 => Self::Subscribe,
                2i64 => Self::Unsubscribe,
                _ => Self::Unknown(code),
            }
        }
        fn code(self) -> i64 {
            match self {
                Self::Subscribe => 1i64,
                Self::Unsubscribe => 2i64,
                Self::Unknown(code) => code,
            }
        }
    }
    ::simfleet_runtime::open_code!(SubscribeSwitch);
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
    /// Get the configuration of a shop
    ///
    /// 获取店铺基础配置. The shop belongs to a sales channel. The answer is not documented.
    ///
    /// Sends a `GET` request to `/openapi/base/config`
    ///
    /// Arguments:
    /// - `promo_code`: Code of the sales channel.
    pub fn base_config(&self) -> builder::BaseConfig<'_> {
        builder::BaseConfig::new(self)
    }
    /// Find the place of an IP address
    ///
    /// IP定位. Knows addresses of mainland China only. The document declares `ip` as a form field of a GET: the body is
    /// sent as documented, though proxies on the way may drop it. The answer is not documented.
    ///
    /// Sends a `GET` request to `/openapi/base/ipLocation`
    pub fn base_ip_location(&self) -> builder::BaseIpLocation<'_> {
        builder::BaseIpLocation::new(self)
    }
    /// Choose numbers for an order
    ///
    /// 预选下单号码. Offers numbers of an area for goods whose `selectNumber` is not 0. Some channels want the buyer's
    /// certificate before they offer numbers.
    ///
    /// `code` 0 is not the whole success here: the channel's own `rspCode` in `data` has to be `M0` as well.
    ///
    /// Whether being offered a number reserves it is not documented. So the call is not repeated by itself: a second
    /// one could lock further numbers (inferred).
    ///
    /// Sends a `POST` request to `/openapi/base/selectNumber`
    pub fn select_number(&self) -> builder::SelectNumber<'_> {
        builder::SelectNumber::new(self)
    }
    /// Send a confirmation code to a buyer
    ///
    /// 发送短信验证码. For goods whose `smsCode` is 1: the buyer gets a code, which `orderApply` takes as `captcha`. The
    /// answer is not documented.
    ///
    /// A second call sends a second code, and probably voids the first (inferred). Never send it again because an
    /// answer was lost; ask the buyer first.
    ///
    /// Sends a `POST` request to `/openapi/base/sendCode`
    pub fn send_code(&self) -> builder::SendCode<'_> {
        builder::SendCode::new(self)
    }
    /// Hand in certificate photos for an order
    ///
    /// 上传证件照, also 重传证件照. Gives an order the photos that it asks for (state 7). They are passed as URLs, which
    /// `hkUploadCert` makes of files; the file goes there and not here. Handing the same photos in again leaves the
    /// same photos (inferred).
    ///
    /// Sends a `POST` request to `/openapi/base/uploadCert`
    pub fn base_upload_cert(&self) -> builder::BaseUploadCert<'_> {
        builder::BaseUploadCert::new(self)
    }
    /// Get a promoter's link for the Broadnet CJ card
    ///
    /// 广电CJ卡推广链接. May be repeated: the same phone number gets the same link. No parameter name is known, so all
    /// fields are further fields; the answer is not documented.
    ///
    /// Sends a `POST` request to `/openapi/cbnChongJun/getPromoterLink`
    pub fn cbn_chong_jun_get_promoter_link(
        &self,
    ) -> builder::CbnChongJunGetPromoterLink<'_> {
        builder::CbnChongJunGetPromoterLink::new(self)
    }
    /// Get one of the goods in full
    ///
    /// 获取指定商品详细信息. Also answers for goods that are no longer on sale; their commission then means nothing.
    ///
    /// Sends a `POST` request to `/openapi/goods/details`
    pub fn goods_details(&self) -> builder::GoodsDetails<'_> {
        builder::GoodsDetails::new(self)
    }
    /// List the goods on sale
    ///
    /// 获取在售商品列表. Takes no parameters. Here alone `data` is a list, without an object around it.
    ///
    /// Sends a `POST` request to `/openapi/goods/list`
    pub fn goods_list(&self) -> builder::GoodsList<'_> {
        builder::GoodsList::new(self)
    }
    /// Upload a file and get its URL
    ///
    /// 上传静态资源. The one call with a multipart body. The URL goes into `orderApply` or `baseUploadCert`; the upload
    /// alone changes no order, so a repetition leaves at most a second file, whose URL nobody has (inferred). Limits of
    /// size and kinds of files are not documented.
    ///
    /// Sends a `POST` request to `/openapi/hk/uploadCert`
    pub fn hk_upload_cert(&self) -> builder::HkUploadCert<'_> {
        builder::HkUploadCert::new(self)
    }
    /// Query the balances of the account
    ///
    /// 查询账户资产. The main account and the shared pools; takes no parameters.
    ///
    /// Customers on packages watch the balance of the main account. Customers on pools have to keep the available
    /// deposit of each pool positive: when it runs short, calls become restricted, and when it is not topped up in
    /// time, every card of the pool is suspended.
    ///
    /// Sends a `POST` request to `/openapi/iot/accountAsset`
    pub fn account_asset(&self) -> builder::AccountAsset<'_> {
        builder::AccountAsset::new(self)
    }
    /// Query the live volume of cards
    ///
    /// 批量查询卡板实时流量. Asks the carriers how much up to 10 cards have used. For customers on a shared pool (共享池)
    /// only; `queryPackageFlow` is for customers on packages. The figures may lag behind those of the carrier.
    ///
    /// A card that could not be read is marked in its item, inside a successful answer.
    ///
    /// Sends a `POST` request to `/openapi/iot/batchQuerySimFlow`
    pub fn batch_query_sim_flow(&self) -> builder::BatchQuerySimFlow<'_> {
        builder::BatchQuerySimFlow::new(self)
    }
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
    /// Query the volume of cards in one month
    ///
    /// 批量查询卡板指定月流量. Reads what up to 10 cards used in one month. For customers on a shared pool only. Meant
    /// for settling a month after the carrier has closed its books: ask about three hours or more into the first day
    /// of the next month; how long to wait is up to the caller.
    ///
    /// Sends a `POST` request to `/openapi/iot/batchQuerySimMonthFlow`
    pub fn batch_query_sim_month_flow(&self) -> builder::BatchQuerySimMonthFlow<'_> {
        builder::BatchQuerySimMonthFlow::new(self)
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
    /// Subscribe to changes of cards
    ///
    /// 批量订阅卡板信息. Subscribes up to 100 cards, or takes their subscription back. When the platform's hourly poll
    /// finds a subscribed card changed (volume, state, real-name registration, activation …), it sends the card record
    /// to `subscribeUrl`.
    ///
    /// Repeating a subscription leaves the same subscription (inferred). Whether `subscribeUrl` may be left out when
    /// unsubscribing is not documented; the client insists on it only for subscribing, which has no use without it.
    ///
    /// Sends a `POST` request to `/openapi/iot/batchSubscribe`
    pub fn batch_subscribe(&self) -> builder::BatchSubscribe<'_> {
        builder::BatchSubscribe::new(self)
    }
    /// Bind a card to its new device
    ///
    /// 单卡机卡绑定. For a card in state 6, separated from its device (卡机分离): takes the binding to the old device
    /// off and restores the card. Takes at most 10 minutes; a card that is unchanged by then has failed. There is no
    /// serial number to follow it by: look at the card with `batchQuerySimInfo`.
    ///
    /// Never send it again because an answer was lost; look at the card first. Repeating it may bind once more
    /// (inferred).
    ///
    /// Sends a `POST` request to `/openapi/iot/bindMachine`
    pub fn bind_machine(&self) -> builder::BindMachine<'_> {
        builder::BindMachine::new(self)
    }
    /// Clear a card's official real-name registration
    ///
    /// 清除官方实名. For cards of China Mobile and China Telecom only, for now.
    ///
    /// A POST whose only parameter stands in the query string; the body is empty. Never send it again because an answer
    /// was lost: a late repetition could clear a registration that was made meanwhile (inferred). Look at `authStatus`
    /// of the card first.
    ///
    /// Sends a `POST` request to `/openapi/iot/clearRealName`
    ///
    /// Arguments:
    /// - `sim_no`: Card number. The document declares it optional, but the call has no subject without it (inferred).
    pub fn clear_real_name(&self) -> builder::ClearRealName<'_> {
        builder::ClearRealName::new(self)
    }
    /// Switch a device to another of its cards
    ///
    /// 设备切换网络. Has a device use another of its cards. It does not take effect at once.
    ///
    /// Never send it again because an answer was lost: a late repetition could undo a switch that was made meanwhile
    /// (inferred).
    ///
    /// Sends a `POST` request to `/openapi/iot/deviceSwitchNet`
    pub fn device_switch_net(&self) -> builder::DeviceSwitchNet<'_> {
        builder::DeviceSwitchNet::new(self)
    }
    /// Get the link to a card's official real-name registration
    ///
    /// 获取官方实名链接. Some carriers make the link on the spot and let it expire: fetch it when it is needed and do not
    /// store it.
    ///
    /// A POST whose only parameter stands in the query string; the body is empty.
    ///
    /// Sends a `POST` request to `/openapi/iot/officialAuthUrl`
    ///
    /// Arguments:
    /// - `sim_no`: Card number. The document declares it optional, but the call has no subject without it (inferred).
    pub fn official_auth_url(&self) -> builder::OfficialAuthUrl<'_> {
        builder::OfficialAuthUrl::new(self)
    }
    /// Get the OneLink token of a shared pool
    ///
    /// 获取移动流量池Token. A token for the OneLink interface of China Mobile, for customers on a shared pool. Not to be
    /// called often: keep the token and fetch another one when a call with it fails. It expires, and it may come from a
    /// third party, so that it is not promised to be right. Which member of the answer holds it is not known.
    ///
    /// Sends a `POST` request to `/openapi/iot/oneLinkToken`
    pub fn one_link_token(&self) -> builder::OneLinkToken<'_> {
        builder::OneLinkToken::new(self)
    }
    /// Get the OneLink token for verified terminals
    ///
    /// 获取移动流量池二次认证Token, listed among the devices before as 获取移动终端认证Token: for cards whose terminal has
    /// to be verified. Not to be called often: keep the token and fetch another one when a call with it fails. Neither
    /// the parameters nor the answer are known in full.
    ///
    /// Sends a `POST` request to `/openapi/iot/oneLinkWirelessToken`
    pub fn one_link_wireless_token(&self) -> builder::OneLinkWirelessToken<'_> {
        builder::OneLinkWirelessToken::new(self)
    }
    /// Query the live volume of a device
    ///
    /// 查询设备流量. The same data as the device's record (查询设备信息), but fresher, and it succeeds more often. Neither
    /// the parameters nor the answer are known in full; `deviceNo` is inferred from `deviceSwitchNet`.
    ///
    /// Sends a `POST` request to `/openapi/iot/queryDeviceFlow`
    pub fn query_device_flow(&self) -> builder::QueryDeviceFlow<'_> {
        builder::QueryDeviceFlow::new(self)
    }
    /// Query the packages that can be ordered
    ///
    /// 查询单卡/设备可订购套餐. What can be ordered for a series, a card or a device, exactly one of the three. A device
    /// counts as the series of its main card.
    ///
    /// Sends a `POST` request to `/openapi/iot/queryOrderPackages`
    pub fn query_order_packages(&self) -> builder::QueryOrderPackages<'_> {
        builder::QueryOrderPackages::new(self)
    }
    /// Query the volume used of packages
    ///
    /// 查询单卡/设备套餐用量. What a card or a device, exactly one of the two, has used of all its packages. This is the
    /// query for customers on packages.
    ///
    /// Sends a `POST` request to `/openapi/iot/queryPackageFlow`
    pub fn query_package_flow(&self) -> builder::QueryPackageFlow<'_> {
        builder::QueryPackageFlow::new(self)
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
    /// Remove the speed limit of a card
    ///
    /// 单卡解除限速. For customers on a shared pool only. The three minutes between two operations on one card, which
    /// `setSpeedLimit` states, probably hold here too (inferred).
    ///
    /// Never send it again because an answer was lost: a late repetition could take off a limit that was set
    /// meanwhile (inferred).
    ///
    /// Sends a `POST` request to `/openapi/iot/removeSpeedLimit`
    pub fn remove_speed_limit(&self) -> builder::RemoveSpeedLimit<'_> {
        builder::RemoveSpeedLimit::new(self)
    }
    /// Limit the speed of a card
    ///
    /// 单卡限速. Limits one card to a speed that its network offers, until the limit is removed or the given time comes.
    /// For customers on a shared pool only. Normally one operation per card in three minutes.
    ///
    /// Never send it again because an answer was lost: no query tells whether a limit is in force, and a second
    /// operation within three minutes is not meant to be (inferred).
    ///
    /// Sends a `POST` request to `/openapi/iot/setSpeedLimit`
    pub fn set_speed_limit(&self) -> builder::SetSpeedLimit<'_> {
        builder::SetSpeedLimit::new(self)
    }
    /// Page through the cards of a series
    ///
    /// 分页获取系列裸卡. The cards of the account by package series, page by page. No parameter name is known: `page` and
    /// `pageSize` are inferred from `pretty/numberList`, and the rest, the series among it, goes into further fields.
    ///
    /// Sends a `POST` request to `/openapi/iot/simPage`
    pub fn sim_page(&self) -> builder::SimPage<'_> {
        builder::SimPage::new(self)
    }
    /// Query the short messages of a card
    ///
    /// 查询卡板短信记录. The platform's own records of one card of the account, newest id first, at most 2,000. Without
    /// dates, the last 7 days; with them, both are needed, the first not after the second and at most 31 days before
    /// it. One date alone is refused with 请同时传入开始和结束时间.
    ///
    /// Sends a `POST` request to `/openapi/iot/simSmsQuery`
    pub fn sim_sms_query(&self) -> builder::SimSmsQuery<'_> {
        builder::SimSmsQuery::new(self)
    }
    /// Send a short message to a card
    ///
    /// 发送卡板短信. The card is named by its number; how text and the rest are called is not known and goes into further
    /// fields. There is no callback for messages; look them up with `simSmsQuery`.
    ///
    /// A second call is a second message. Never send it again because an answer was lost.
    ///
    /// Sends a `POST` request to `/openapi/iot/simSmsSend`
    pub fn sim_sms_send(&self) -> builder::SimSmsSend<'_> {
        builder::SimSmsSend::new(self)
    }
    /// Order a package for a card or device
    ///
    /// 订购套餐包. For customers on packages (套餐包对接), not on shared pools. Charges the main account at once; look at
    /// its balance first with `accountAsset`.
    ///
    /// `customNo` is the caller's unique order number, but what a second order with the same number brings (a refusal,
    /// the first order, another charge) is not documented. So an order is never repeated by itself: when an answer is
    /// lost, look for it with `queryPackageFlow` or in the balance before sending another.
    ///
    /// Sends a `POST` request to `/openapi/iot/submitPackageOrder`
    pub fn submit_package_order(&self) -> builder::SubmitPackageOrder<'_> {
        builder::SubmitPackageOrder::new(self)
    }
    /// Apply for a number card or a line
    ///
    /// 提交申请订单. Hands in an order; with `callbackUrl`, changes of its state are sent there. Mind the names: here it
    /// is `certId` and `contractPhone` (sic), elsewhere `certNo` and `contactPhone`. Names of further fields, those of
    /// photos among them, are not known.
    ///
    /// A second call is a second order. `customNo` is the caller's own number, but what a repeated one brings is not
    /// documented. When an answer is lost, look the order up with `orderSearch` by `customNo` before sending another.
    ///
    /// Sends a `POST` request to `/openapi/order/apply`
    pub fn order_apply(&self) -> builder::OrderApply<'_> {
        builder::OrderApply::new(self)
    }
    /// Query orders by their numbers
    ///
    /// 订单查询. Up to 10 orders by the platform's numbers or by the caller's own. Both together narrow each other down:
    /// an order has to fit both. More than 60 calls a minute become restricted.
    ///
    /// Sends a `POST` request to `/openapi/order/search`
    pub fn order_search(&self) -> builder::OrderSearch<'_> {
        builder::OrderSearch::new(self)
    }
    /// Page through orders
    ///
    /// 按分页查询订单. Own orders and those of agents below, of the last year. Not meant to be called often: a full run
    /// about every 12 hours is advised. No parameter name is known: `page` and `pageSize` are inferred from
    /// `pretty/numberList`, and filters go into further fields.
    ///
    /// Sends a `POST` request to `/openapi/order/searchPage`
    pub fn order_search_page(&self) -> builder::OrderSearchPage<'_> {
        builder::OrderSearchPage::new(self)
    }
    /// List pretty numbers
    ///
    /// 获取靓号列表. Page by page, up to 200 numbers each. Keep the id of a number: ordering it and checking whether it
    /// is still free need the id. Not all filters are known; further ones go into further fields. The answer is not
    /// documented.
    ///
    /// Sends a `POST` request to `/openapi/pretty/numberList`
    pub fn pretty_number_list(&self) -> builder::PrettyNumberList<'_> {
        builder::PrettyNumberList::new(self)
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
    /// Builder for [`Client::base_config`]
    ///
    /// [`Client::base_config`]: super::Client::base_config
    #[derive(Debug, Clone)]
    pub struct BaseConfig<'a> {
        client: &'a super::Client,
        promo_code: Result<::std::string::String, String>,
    }
    impl<'a> BaseConfig<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                promo_code: Err("promo_code was not initialized".to_string()),
            }
        }
        /// `promoCode`: Code of the sales channel.
        ///
        /// Required.
        pub fn promo_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.promo_code = value
                .try_into()
                .map_err(|error| format!("promoCode: {error}"));
            self
        }
        /// Sends a `GET` request to `/openapi/base/config`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "base_config").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, promo_code } = self;
            let promo_code = promo_code.map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/base/config", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("promoCode", &promo_code))
                .build()?;
            Ok(request)
        }
    }
    /// Builder for [`Client::base_ip_location`]
    ///
    /// [`Client::base_ip_location`]: super::Client::base_ip_location
    #[derive(Debug, Clone)]
    pub struct BaseIpLocation<'a> {
        client: &'a super::Client,
        body: Result<types::builder::IpLocationQuery, String>,
    }
    impl<'a> BaseIpLocation<'a> {
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
            V: std::convert::TryInto<types::IpLocationQuery>,
            <V as std::convert::TryInto<
                types::IpLocationQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `IpLocationQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::IpLocationQuery,
            ) -> types::builder::IpLocationQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `GET` request to `/openapi/base/ipLocation`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "base_ip_location").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::IpLocationQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/base/ipLocation", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `ip`: IP address. Declared required, yet said to default to the caller's own address.
        pub fn ip<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.ip(value))
        }
    }
    /// Builder for [`Client::select_number`]
    ///
    /// [`Client::select_number`]: super::Client::select_number
    #[derive(Debug, Clone)]
    pub struct SelectNumber<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NumberRequest, String>,
    }
    impl<'a> SelectNumber<'a> {
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
            V: std::convert::TryInto<types::NumberRequest>,
            <V as std::convert::TryInto<types::NumberRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NumberRequest` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NumberRequest,
            ) -> types::builder::NumberRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/base/selectNumber`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::NumberOfferAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "select_number").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::NumberRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/base/selectNumber", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `certName`: Name of the buyer, as in the certificate.
        ///
        /// Required.
        pub fn cert_name<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.cert_name(value))
        }
        /// `certNo`: Number of the buyer's certificate; some channels demand it. Called `certId` in `orderApply`.
        pub fn cert_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.cert_no(value))
        }
        /// `cityCode`: Code of the city, from the same set.
        ///
        /// Required.
        pub fn city_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.city_code(value))
        }
        /// `contactPhone`: Phone number of the buyer; some channels demand it. Called `contractPhone` in `orderApply`.
        pub fn contact_phone<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.contact_phone(value))
        }
        /// `countyCode`: Code of the county, from the same set. Needed where the area follows the delivery address (`selectNumber`
        /// 3 of the goods).
        pub fn county_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.county_code(value))
        }
        /// `goodsId`: Id of the goods. Whether it may be left out is not known.
        pub fn goods_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.goods_id(value))
        }
        /// `promoCode`: Code of the sales channel.
        ///
        /// Required.
        pub fn promo_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.promo_code(value))
        }
        /// `provinceCode`: Code of the province. Of the goods' region code set, `ess_code`; `value` where the area follows the
        /// delivery address.
        ///
        /// Required.
        pub fn province_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.province_code(value))
        }
        /// `searchValue`: Digits that the number should hold.
        pub fn search_value<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.search_value(value))
        }
    }
    /// Builder for [`Client::send_code`]
    ///
    /// [`Client::send_code`]: super::Client::send_code
    #[derive(Debug, Clone)]
    pub struct SendCode<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CodeRequest, String>,
    }
    impl<'a> SendCode<'a> {
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
            V: std::convert::TryInto<types::CodeRequest>,
            <V as std::convert::TryInto<types::CodeRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CodeRequest` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CodeRequest,
            ) -> types::builder::CodeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/base/sendCode`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "send_code").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::CodeRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/base/sendCode", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `certName`: Name of the buyer, as in the certificate.
        ///
        /// Required.
        pub fn cert_name<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.cert_name(value))
        }
        /// `certNo`: Number of the buyer's certificate. Called `certId` in `orderApply`.
        ///
        /// Required.
        pub fn cert_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.cert_no(value))
        }
        /// `contactPhone`: Phone number of the buyer, which gets the code. Called `contractPhone` in `orderApply`.
        ///
        /// Required.
        pub fn contact_phone<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.contact_phone(value))
        }
        /// `goodsId`: Id of the goods.
        ///
        /// Required.
        pub fn goods_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.goods_id(value))
        }
        /// `promoCode`: Code of the sales channel.
        ///
        /// Required.
        pub fn promo_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.promo_code(value))
        }
    }
    /// Builder for [`Client::base_upload_cert`]
    ///
    /// [`Client::base_upload_cert`]: super::Client::base_upload_cert
    #[derive(Debug, Clone)]
    pub struct BaseUploadCert<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CertificatePhotos, String>,
    }
    impl<'a> BaseUploadCert<'a> {
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
            V: std::convert::TryInto<types::CertificatePhotos>,
            <V as std::convert::TryInto<
                types::CertificatePhotos,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CertificatePhotos` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CertificatePhotos,
            ) -> types::builder::CertificatePhotos,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/base/uploadCert`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CommandAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "base_upload_cert").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CertificatePhotos::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/base/uploadCert", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `backImage`: URL of the certificate's back.
        pub fn back_image<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.back_image(value))
        }
        /// `frontImage`: URL of the certificate's front (see `hkUploadCert`).
        pub fn front_image<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.front_image(value))
        }
        /// `headImage`: URL of the photo of the buyer's head.
        pub fn head_image<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.head_image(value))
        }
        /// `keyNo`: The platform's order number. Required by inference.
        ///
        /// Required.
        pub fn key_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.key_no(value))
        }
    }
    /// Builder for [`Client::cbn_chong_jun_get_promoter_link`]
    ///
    /// [`Client::cbn_chong_jun_get_promoter_link`]: super::Client::cbn_chong_jun_get_promoter_link
    #[derive(Debug, Clone)]
    pub struct CbnChongJunGetPromoterLink<'a> {
        client: &'a super::Client,
        body: Result<::simfleet_runtime::OpenForm, String>,
    }
    impl<'a> CbnChongJunGetPromoterLink<'a> {
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
            V: std::convert::TryInto<::simfleet_runtime::OpenForm>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: simfleet_runtime :: OpenForm` for body failed"
                        .to_string()
                });
            self
        }
        /// Sends a `POST` request to `/openapi/cbnChongJun/getPromoterLink`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client
                .exchange(self.request(), 200u16, "cbn_chong_jun_get_promoter_link")
                .await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/cbnChongJun/getPromoterLink", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.body = Ok(fields.into());
            self
        }
    }
    /// Builder for [`Client::goods_details`]
    ///
    /// [`Client::goods_details`]: super::Client::goods_details
    #[derive(Debug, Clone)]
    pub struct GoodsDetails<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GoodsChoice, String>,
    }
    impl<'a> GoodsDetails<'a> {
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
            V: std::convert::TryInto<types::GoodsChoice>,
            <V as std::convert::TryInto<types::GoodsChoice>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GoodsChoice` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GoodsChoice,
            ) -> types::builder::GoodsChoice,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/goods/details`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GoodsDetailsAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "goods_details").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::GoodsChoice::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/goods/details", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `id`: Id of the goods (see `goodsList`).
        ///
        /// Required.
        pub fn id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.id(value))
        }
    }
    /// Builder for [`Client::goods_list`]
    ///
    /// [`Client::goods_list`]: super::Client::goods_list
    #[derive(Debug, Clone)]
    pub struct GoodsList<'a> {
        client: &'a super::Client,
    }
    impl<'a> GoodsList<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        /// Sends a `POST` request to `/openapi/goods/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GoodsListAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "goods_list").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client } = self;
            let url = format!("{}/openapi/goods/list", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            Ok(request)
        }
    }
    /// Builder for [`Client::hk_upload_cert`]
    ///
    /// [`Client::hk_upload_cert`]: super::Client::hk_upload_cert
    #[derive(Debug, Clone)]
    pub struct HkUploadCert<'a> {
        client: &'a super::Client,
        body: Result<::simfleet_runtime::Upload, String>,
    }
    impl<'a> HkUploadCert<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("file was not initialized".to_string()),
            }
        }
        /// `file`: The file, a certificate photo as a rule.
        ///
        /// Required.
        pub fn file<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::simfleet_runtime::Upload>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|error| format!("file: {error}"));
            self
        }
        /// Sends a `POST` request to `/openapi/hk/uploadCert`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FileUploadAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "hk_upload_cert").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/hk/uploadCert", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .multipart(body.into_form("file"))
                .build()?;
            Ok(request)
        }
    }
    /// Builder for [`Client::account_asset`]
    ///
    /// [`Client::account_asset`]: super::Client::account_asset
    #[derive(Debug, Clone)]
    pub struct AccountAsset<'a> {
        client: &'a super::Client,
    }
    impl<'a> AccountAsset<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        /// Sends a `POST` request to `/openapi/iot/accountAsset`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccountAssetAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "account_asset").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client } = self;
            let url = format!("{}/openapi/iot/accountAsset", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            Ok(request)
        }
    }
    /// Builder for [`Client::batch_query_sim_flow`]
    ///
    /// [`Client::batch_query_sim_flow`]: super::Client::batch_query_sim_flow
    #[derive(Debug, Clone)]
    pub struct BatchQuerySimFlow<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimFlowQuery, String>,
    }
    impl<'a> BatchQuerySimFlow<'a> {
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
            V: std::convert::TryInto<types::SimFlowQuery>,
            <V as std::convert::TryInto<types::SimFlowQuery>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SimFlowQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SimFlowQuery,
            ) -> types::builder::SimFlowQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/batchQuerySimFlow`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SimFlowAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "batch_query_sim_flow").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SimFlowQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchQuerySimFlow", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `simNos`: Card numbers, up to 10. The array travels as JSON text in one form field.
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
            let client = self.client;
            client.exchange(self.request(), 200u16, "batch_query_sim_info").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::StoredInfoQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchQuerySimInfo", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
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
    /// Builder for [`Client::batch_query_sim_month_flow`]
    ///
    /// [`Client::batch_query_sim_month_flow`]: super::Client::batch_query_sim_month_flow
    #[derive(Debug, Clone)]
    pub struct BatchQuerySimMonthFlow<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimMonthFlowQuery, String>,
    }
    impl<'a> BatchQuerySimMonthFlow<'a> {
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
            V: std::convert::TryInto<types::SimMonthFlowQuery>,
            <V as std::convert::TryInto<
                types::SimMonthFlowQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SimMonthFlowQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SimMonthFlowQuery,
            ) -> types::builder::SimMonthFlowQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/batchQuerySimMonthFlow`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SimMonthFlowAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "batch_query_sim_month_flow").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SimMonthFlowQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchQuerySimMonthFlow", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `month`: The month, `YYYYMM`.
        ///
        /// Required.
        pub fn month<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.month(value))
        }
        /// `simNos`: Card numbers, up to 10. The array travels as JSON text in one form field.
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
            let client = self.client;
            client.exchange(self.request(), 200u16, "batch_query_sim_status").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::LiveStatusQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchQuerySimStatus", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
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
            let client = self.client;
            client.exchange(self.request(), 200u16, "batch_restore").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BatchCommand::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchRestore", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
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
            let client = self.client;
            client.exchange(self.request(), 200u16, "batch_shutdown").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BatchCommand::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchShutdown", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
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
    /// Builder for [`Client::batch_subscribe`]
    ///
    /// [`Client::batch_subscribe`]: super::Client::batch_subscribe
    #[derive(Debug, Clone)]
    pub struct BatchSubscribe<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimSubscription, String>,
    }
    impl<'a> BatchSubscribe<'a> {
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
            V: std::convert::TryInto<types::SimSubscription>,
            <V as std::convert::TryInto<
                types::SimSubscription,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SimSubscription` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SimSubscription,
            ) -> types::builder::SimSubscription,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/batchSubscribe`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "batch_subscribe").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SimSubscription::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/batchSubscribe", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
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
        /// `subscribeUrl`: Where the platform is to send card records to. Needed for subscribing (inferred).
        pub fn subscribe_url<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.subscribe_url(value))
        }
        /// `updateStatus`: Whether to subscribe or to unsubscribe.
        ///
        /// Required.
        pub fn update_status<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::SubscribeSwitch>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.update_status(value))
        }
    }
    /// Builder for [`Client::bind_machine`]
    ///
    /// [`Client::bind_machine`]: super::Client::bind_machine
    #[derive(Debug, Clone)]
    pub struct BindMachine<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimChoice, String>,
    }
    impl<'a> BindMachine<'a> {
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
            V: std::convert::TryInto<types::SimChoice>,
            <V as std::convert::TryInto<types::SimChoice>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SimChoice` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::SimChoice) -> types::builder::SimChoice,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/bindMachine`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BindMachineAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "bind_machine").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::SimChoice::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/bindMachine", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `simNo`: Card number.
        ///
        /// Required.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
    }
    /// Builder for [`Client::clear_real_name`]
    ///
    /// [`Client::clear_real_name`]: super::Client::clear_real_name
    #[derive(Debug, Clone)]
    pub struct ClearRealName<'a> {
        client: &'a super::Client,
        sim_no: Result<::std::string::String, String>,
    }
    impl<'a> ClearRealName<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sim_no: Err("sim_no was not initialized".to_string()),
            }
        }
        /// `simNo`: Card number. The document declares it optional, but the call has no subject without it (inferred).
        ///
        /// Required.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = value.try_into().map_err(|error| format!("simNo: {error}"));
            self
        }
        /// Sends a `POST` request to `/openapi/iot/clearRealName`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CommandAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "clear_real_name").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, sim_no } = self;
            let sim_no = sim_no.map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/clearRealName", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("simNo", &sim_no))
                .build()?;
            Ok(request)
        }
    }
    /// Builder for [`Client::device_switch_net`]
    ///
    /// [`Client::device_switch_net`]: super::Client::device_switch_net
    #[derive(Debug, Clone)]
    pub struct DeviceSwitchNet<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceSwitch, String>,
    }
    impl<'a> DeviceSwitchNet<'a> {
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
            V: std::convert::TryInto<types::DeviceSwitch>,
            <V as std::convert::TryInto<types::DeviceSwitch>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DeviceSwitch` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceSwitch,
            ) -> types::builder::DeviceSwitch,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/deviceSwitchNet`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "device_switch_net").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceSwitch::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/deviceSwitchNet", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `deviceNo`: Device number.
        ///
        /// Required.
        pub fn device_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.device_no(value))
        }
        /// `remark`: Reason for the switch.
        pub fn remark<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.remark(value))
        }
        /// `simNo`: Number of the card to switch to.
        ///
        /// Required.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
    }
    /// Builder for [`Client::official_auth_url`]
    ///
    /// [`Client::official_auth_url`]: super::Client::official_auth_url
    #[derive(Debug, Clone)]
    pub struct OfficialAuthUrl<'a> {
        client: &'a super::Client,
        sim_no: Result<::std::string::String, String>,
    }
    impl<'a> OfficialAuthUrl<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sim_no: Err("sim_no was not initialized".to_string()),
            }
        }
        /// `simNo`: Card number. The document declares it optional, but the call has no subject without it (inferred).
        ///
        /// Required.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = value.try_into().map_err(|error| format!("simNo: {error}"));
            self
        }
        /// Sends a `POST` request to `/openapi/iot/officialAuthUrl`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OfficialAuthUrlAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "official_auth_url").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, sim_no } = self;
            let sim_no = sim_no.map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/officialAuthUrl", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("simNo", &sim_no))
                .build()?;
            Ok(request)
        }
    }
    /// Builder for [`Client::one_link_token`]
    ///
    /// [`Client::one_link_token`]: super::Client::one_link_token
    #[derive(Debug, Clone)]
    pub struct OneLinkToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OneLinkTokenQuery, String>,
    }
    impl<'a> OneLinkToken<'a> {
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
            V: std::convert::TryInto<types::OneLinkTokenQuery>,
            <V as std::convert::TryInto<
                types::OneLinkTokenQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OneLinkTokenQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OneLinkTokenQuery,
            ) -> types::builder::OneLinkTokenQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/oneLinkToken`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "one_link_token").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OneLinkTokenQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/oneLinkToken", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `poolCode`: Code of the shared pool (see `accountAsset`). Optional in the document.
        pub fn pool_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.pool_code(value))
        }
    }
    /// Builder for [`Client::one_link_wireless_token`]
    ///
    /// [`Client::one_link_wireless_token`]: super::Client::one_link_wireless_token
    #[derive(Debug, Clone)]
    pub struct OneLinkWirelessToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OneLinkWirelessTokenQuery, String>,
    }
    impl<'a> OneLinkWirelessToken<'a> {
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
            V: std::convert::TryInto<types::OneLinkWirelessTokenQuery>,
            <V as std::convert::TryInto<
                types::OneLinkWirelessTokenQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `OneLinkWirelessTokenQuery` for body failed: {}",
                        s
                    )
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OneLinkWirelessTokenQuery,
            ) -> types::builder::OneLinkWirelessTokenQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/oneLinkWirelessToken`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "one_link_wireless_token").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OneLinkWirelessTokenQuery::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/oneLinkWirelessToken", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `poolCode`: Code of the shared pool; an older page speaks of it (inferred).
        pub fn pool_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.pool_code(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
    /// Builder for [`Client::query_device_flow`]
    ///
    /// [`Client::query_device_flow`]: super::Client::query_device_flow
    #[derive(Debug, Clone)]
    pub struct QueryDeviceFlow<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceFlowQuery, String>,
    }
    impl<'a> QueryDeviceFlow<'a> {
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
            V: std::convert::TryInto<types::DeviceFlowQuery>,
            <V as std::convert::TryInto<
                types::DeviceFlowQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DeviceFlowQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceFlowQuery,
            ) -> types::builder::DeviceFlowQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/queryDeviceFlow`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "query_device_flow").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceFlowQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/queryDeviceFlow", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `deviceNo`: Device number; the name of the field is inferred from `deviceSwitchNet`.
        pub fn device_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.device_no(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
    /// Builder for [`Client::query_order_packages`]
    ///
    /// [`Client::query_order_packages`]: super::Client::query_order_packages
    #[derive(Debug, Clone)]
    pub struct QueryOrderPackages<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OrderPackagesQuery, String>,
    }
    impl<'a> QueryOrderPackages<'a> {
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
            V: std::convert::TryInto<types::OrderPackagesQuery>,
            <V as std::convert::TryInto<
                types::OrderPackagesQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrderPackagesQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrderPackagesQuery,
            ) -> types::builder::OrderPackagesQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/queryOrderPackages`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "query_order_packages").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OrderPackagesQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/queryOrderPackages", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `deviceNo`: Device number; stands for the series of its main card.
        pub fn device_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.device_no(value))
        }
        /// `seriesId`: Id of the package series.
        pub fn series_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.series_id(value))
        }
        /// `simNo`: Card number.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
    /// Builder for [`Client::query_package_flow`]
    ///
    /// [`Client::query_package_flow`]: super::Client::query_package_flow
    #[derive(Debug, Clone)]
    pub struct QueryPackageFlow<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PackageFlowQuery, String>,
    }
    impl<'a> QueryPackageFlow<'a> {
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
            V: std::convert::TryInto<types::PackageFlowQuery>,
            <V as std::convert::TryInto<
                types::PackageFlowQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PackageFlowQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PackageFlowQuery,
            ) -> types::builder::PackageFlowQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/queryPackageFlow`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "query_package_flow").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PackageFlowQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/queryPackageFlow", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `deviceNo`: Device number.
        pub fn device_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.device_no(value))
        }
        /// `simNo`: Card number.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
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
            let client = self.client;
            client.exchange(self.request(), 200u16, "query_sim_action").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SimActionQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/querySimAction", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
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
    /// Builder for [`Client::remove_speed_limit`]
    ///
    /// [`Client::remove_speed_limit`]: super::Client::remove_speed_limit
    #[derive(Debug, Clone)]
    pub struct RemoveSpeedLimit<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimChoice, String>,
    }
    impl<'a> RemoveSpeedLimit<'a> {
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
            V: std::convert::TryInto<types::SimChoice>,
            <V as std::convert::TryInto<types::SimChoice>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SimChoice` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::SimChoice) -> types::builder::SimChoice,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/removeSpeedLimit`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CommandAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "remove_speed_limit").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::SimChoice::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/removeSpeedLimit", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `simNo`: Card number.
        ///
        /// Required.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
    }
    /// Builder for [`Client::set_speed_limit`]
    ///
    /// [`Client::set_speed_limit`]: super::Client::set_speed_limit
    #[derive(Debug, Clone)]
    pub struct SetSpeedLimit<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SpeedLimit, String>,
    }
    impl<'a> SetSpeedLimit<'a> {
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
            V: std::convert::TryInto<types::SpeedLimit>,
            <V as std::convert::TryInto<types::SpeedLimit>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SpeedLimit` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SpeedLimit,
            ) -> types::builder::SpeedLimit,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/setSpeedLimit`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CommandAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "set_speed_limit").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::SpeedLimit::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/setSpeedLimit", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `releaseSpeedAt`: When the limit is to end by itself, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived); without it, not before
        /// `removeSpeedLimit`.
        pub fn release_speed_at<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.release_speed_at(value))
        }
        /// `simNo`: Card number.
        ///
        /// Required.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
        /// `speedCode`: Speed limits of the four networks. Which network a card is on depends on its package series; the seller knows.
        /// OneLink is China Mobile, Honeycomb (联通蜂窝) China Unicom, CMP China Telecom, CBN China Broadnet.
        ///
        /// Required.
        pub fn speed_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::SpeedCode>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.speed_code(value))
        }
    }
    /// Builder for [`Client::sim_page`]
    ///
    /// [`Client::sim_page`]: super::Client::sim_page
    #[derive(Debug, Clone)]
    pub struct SimPage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimPageQuery, String>,
    }
    impl<'a> SimPage<'a> {
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
            V: std::convert::TryInto<types::SimPageQuery>,
            <V as std::convert::TryInto<types::SimPageQuery>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SimPageQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SimPageQuery,
            ) -> types::builder::SimPageQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/simPage`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "sim_page").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SimPageQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/simPage", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `page`: Number of the page, from 1.
        pub fn page<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.page(value))
        }
        /// `pageSize`: Rows a page, up to 200 (inferred).
        pub fn page_size<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.page_size(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
    /// Builder for [`Client::sim_sms_query`]
    ///
    /// [`Client::sim_sms_query`]: super::Client::sim_sms_query
    #[derive(Debug, Clone)]
    pub struct SimSmsQuery<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimSmsQueryForm, String>,
    }
    impl<'a> SimSmsQuery<'a> {
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
            V: std::convert::TryInto<types::SimSmsQueryForm>,
            <V as std::convert::TryInto<
                types::SimSmsQueryForm,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SimSmsQueryForm` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SimSmsQueryForm,
            ) -> types::builder::SimSmsQueryForm,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/simSmsQuery`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "sim_sms_query").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SimSmsQueryForm::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/simSmsQuery", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `fromDate`: First day; goes with `toDate`. How it is written is not documented.
        pub fn from_date<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.from_date(value))
        }
        /// `simNo`: Card number; the name of the field is inferred.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
        /// `toDate`: Last day; goes with `fromDate`, at most 31 days after it.
        pub fn to_date<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.to_date(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
    /// Builder for [`Client::sim_sms_send`]
    ///
    /// [`Client::sim_sms_send`]: super::Client::sim_sms_send
    #[derive(Debug, Clone)]
    pub struct SimSmsSend<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SimSms, String>,
    }
    impl<'a> SimSmsSend<'a> {
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
            V: std::convert::TryInto<types::SimSms>,
            <V as std::convert::TryInto<types::SimSms>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `SimSms` for body failed: {}", s));
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::SimSms) -> types::builder::SimSms,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/simSmsSend`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "sim_sms_send").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::SimSms::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/simSmsSend", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `simNo`: Number of the card to send it to; the name of the field is inferred.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
    /// Builder for [`Client::submit_package_order`]
    ///
    /// [`Client::submit_package_order`]: super::Client::submit_package_order
    #[derive(Debug, Clone)]
    pub struct SubmitPackageOrder<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PackageOrderForm, String>,
    }
    impl<'a> SubmitPackageOrder<'a> {
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
            V: std::convert::TryInto<types::PackageOrderForm>,
            <V as std::convert::TryInto<
                types::PackageOrderForm,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PackageOrderForm` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PackageOrderForm,
            ) -> types::builder::PackageOrderForm,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/iot/submitPackageOrder`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PackageOrderAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "submit_package_order").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PackageOrderForm::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/iot/submitPackageOrder", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `customNo`: The caller's own order number, unique, 8 to 64 letters and digits.
        ///
        /// Required.
        pub fn custom_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.custom_no(value))
        }
        /// `effectType`: When a package takes effect.
        ///
        /// Required.
        pub fn effect_type<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::EffectType>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.effect_type(value))
        }
        /// `packageId`: Code of the package, from the back office.
        ///
        /// Required.
        pub fn package_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.package_id(value))
        }
        /// `remark`: A remark.
        pub fn remark<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.remark(value))
        }
        /// `simNo`: Card number; for a device, that of its main card.
        ///
        /// Required.
        pub fn sim_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.sim_no(value))
        }
    }
    /// Builder for [`Client::order_apply`]
    ///
    /// [`Client::order_apply`]: super::Client::order_apply
    #[derive(Debug, Clone)]
    pub struct OrderApply<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OrderApplication, String>,
    }
    impl<'a> OrderApply<'a> {
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
            V: std::convert::TryInto<types::OrderApplication>,
            <V as std::convert::TryInto<
                types::OrderApplication,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrderApplication` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrderApplication,
            ) -> types::builder::OrderApplication,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/order/apply`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "order_apply").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OrderApplication::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/order/apply", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `address`: Address of delivery in full.
        ///
        /// Required.
        pub fn address<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.address(value))
        }
        /// `callbackUrl`: Where the platform is to send changes of the order's state to.
        pub fn callback_url<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.callback_url(value))
        }
        /// `captcha`: The code that the buyer got (see `sendCode`). Needed for goods whose `smsCode` is 1.
        pub fn captcha<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.captcha(value))
        }
        /// `certId`: Number of the buyer's certificate. Called `certNo` everywhere else.
        ///
        /// Required.
        pub fn cert_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.cert_id(value))
        }
        /// `certName`: Name of the buyer, as in the certificate.
        ///
        /// Required.
        pub fn cert_name<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.cert_name(value))
        }
        /// `city`: Code of the city of delivery.
        pub fn city<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.city(value))
        }
        /// `cityName`: Name of the city of delivery.
        pub fn city_name<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.city_name(value))
        }
        /// `contractPhone`: Phone number of the buyer. The misspelling (for contact) is the name on the wire; everywhere else it is
        /// `contactPhone`.
        ///
        /// Required.
        pub fn contract_phone<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.contract_phone(value))
        }
        /// `county`: Code of the county of delivery.
        pub fn county<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.county(value))
        }
        /// `countyName`: Name of the county of delivery.
        pub fn county_name<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.county_name(value))
        }
        /// `customNo`: The caller's own order number, unique; `orderSearch` finds the order by it.
        pub fn custom_no<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.custom_no(value))
        }
        /// `essCityCode`: Code of the number's city, `ess_code` of the region code set; for selection modes 1 and 5 only.
        pub fn ess_city_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.ess_city_code(value))
        }
        /// `essProvinceCode`: Code of the number's province, `ess_code` of the region code set; for selection modes 1 and 5 only.
        pub fn ess_province_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.ess_province_code(value))
        }
        /// `goodsId`: Id of the goods.
        ///
        /// Required.
        pub fn goods_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.goods_id(value))
        }
        /// `promoCode`: Code of the sales channel. Required in the older pages; the newest sample, cut short, does not show it.
        ///
        /// Required.
        pub fn promo_code<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.promo_code(value))
        }
        /// `province`: Code of the province of delivery, from the goods' region code set.
        pub fn province<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.province(value))
        }
        /// `provinceName`: Name of the province of delivery.
        pub fn province_name<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.province_name(value))
        }
        /// `selectPhone`: The number chosen (see `selectNumber`).
        pub fn select_phone<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.select_phone(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
    /// Builder for [`Client::order_search`]
    ///
    /// [`Client::order_search`]: super::Client::order_search
    #[derive(Debug, Clone)]
    pub struct OrderSearch<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OrderQuery, String>,
    }
    impl<'a> OrderSearch<'a> {
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
            V: std::convert::TryInto<types::OrderQuery>,
            <V as std::convert::TryInto<types::OrderQuery>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrderQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrderQuery,
            ) -> types::builder::OrderQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/order/search`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OrderSearchAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "order_search").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::OrderQuery::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/order/search", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `customNos`: The caller's own order numbers, up to 10. The array travels as JSON text in one form field.
        pub fn custom_nos<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.custom_nos(value))
        }
        /// `keyNos`: The platform's order numbers, up to 10. The array travels as JSON text in one form field.
        pub fn key_nos<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.key_nos(value))
        }
    }
    /// Builder for [`Client::order_search_page`]
    ///
    /// [`Client::order_search_page`]: super::Client::order_search_page
    #[derive(Debug, Clone)]
    pub struct OrderSearchPage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OrderPageQuery, String>,
    }
    impl<'a> OrderSearchPage<'a> {
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
            V: std::convert::TryInto<types::OrderPageQuery>,
            <V as std::convert::TryInto<
                types::OrderPageQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrderPageQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrderPageQuery,
            ) -> types::builder::OrderPageQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/order/searchPage`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "order_search_page").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OrderPageQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/order/searchPage", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `page`: Number of the page, from 1.
        pub fn page<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.page(value))
        }
        /// `pageSize`: Rows a page, up to 200 (inferred).
        pub fn page_size<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.page_size(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
    /// Builder for [`Client::pretty_number_list`]
    ///
    /// [`Client::pretty_number_list`]: super::Client::pretty_number_list
    #[derive(Debug, Clone)]
    pub struct PrettyNumberList<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PrettyNumberQuery, String>,
    }
    impl<'a> PrettyNumberList<'a> {
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
            V: std::convert::TryInto<types::PrettyNumberQuery>,
            <V as std::convert::TryInto<
                types::PrettyNumberQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PrettyNumberQuery` for body failed: {}", s)
                });
            self
        }
        /// Changes the form through its own builder.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PrettyNumberQuery,
            ) -> types::builder::PrettyNumberQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/openapi/pretty/numberList`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OpenAnswer>, Error<ByteStream>> {
            let client = self.client;
            client.exchange(self.request(), 200u16, "pretty_number_list").await
        }
        /// The request, before the pipeline has seen it.
        #[inline]
        fn request(self) -> Result<::reqwest::Request, Error<ByteStream>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PrettyNumberQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/openapi/pretty/numberList", client.baseurl,);
            let request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .build()?;
            Ok(request)
        }
        /// `cityId`: Id of the city.
        pub fn city_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.city_id(value))
        }
        /// `id`: Id of a number, to check whether it is still free (inferred).
        pub fn id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.id(value))
        }
        /// `number`: Part of the number (模糊查询).
        pub fn number<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.number(value))
        }
        /// `page`: Number of the page, from 1.
        ///
        /// Required.
        pub fn page<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.page(value))
        }
        /// `pageSize`: Rows a page, up to 200.
        ///
        /// Required.
        pub fn page_size<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.page_size(value))
        }
        /// `poolId`: Id of the pool of numbers.
        pub fn pool_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.pool_id(value))
        }
        /// `provinceId`: Id of the province.
        pub fn province_id<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.province_id(value))
        }
        /// Fields that the spec does not list, by their names on the wire. Replaces what was set before.
        pub fn extra<V>(self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.body_map(|form| form.extra(value))
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
impl Client {
    /// Sends a finished request through the hooks and decodes what comes back.
    fn exchange<'a, T, E>(
        &'a self,
        request: Result<reqwest::Request, Error<E>>,
        success: u16,
        operation_id: &'static str,
    ) -> ::simfleet_runtime::BoxFuture<'a, Result<ResponseValue<T>, Error<E>>>
    where
        T: ::serde::de::DeserializeOwned + Send + 'a,
        E: ::simfleet_runtime::Failure,
    {
        Box::pin(async move {
            let mut request = request?;
            let info = OperationInfo { operation_id };
            self.pre(&mut request, &info).await?;
            let result = self.exec(request, &info).await;
            self.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                status if status == success => {
                    ResponseValue::from_response(response).await
                }
                400..=599 => Err(Error::ErrorResponse(E::read(response).await?)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        })
    }
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
    operations::ACCOUNT_ASSET,
    operations::BASE_CONFIG,
    operations::BASE_IP_LOCATION,
    operations::BASE_UPLOAD_CERT,
    operations::BATCH_QUERY_SIM_FLOW,
    operations::BATCH_QUERY_SIM_INFO,
    operations::BATCH_QUERY_SIM_MONTH_FLOW,
    operations::BATCH_QUERY_SIM_STATUS,
    operations::BATCH_RESTORE,
    operations::BATCH_SHUTDOWN,
    operations::BATCH_SUBSCRIBE,
    operations::BIND_MACHINE,
    operations::CBN_CHONG_JUN_GET_PROMOTER_LINK,
    operations::CLEAR_REAL_NAME,
    operations::DEVICE_SWITCH_NET,
    operations::GOODS_DETAILS,
    operations::GOODS_LIST,
    operations::HK_UPLOAD_CERT,
    operations::OFFICIAL_AUTH_URL,
    operations::ONE_LINK_TOKEN,
    operations::ONE_LINK_WIRELESS_TOKEN,
    operations::ORDER_APPLY,
    operations::ORDER_SEARCH,
    operations::ORDER_SEARCH_PAGE,
    operations::PRETTY_NUMBER_LIST,
    operations::QUERY_DEVICE_FLOW,
    operations::QUERY_ORDER_PACKAGES,
    operations::QUERY_PACKAGE_FLOW,
    operations::QUERY_SIM_ACTION,
    operations::REMOVE_SPEED_LIMIT,
    operations::SELECT_NUMBER,
    operations::SEND_CODE,
    operations::SET_SPEED_LIMIT,
    operations::SIM_PAGE,
    operations::SIM_SMS_QUERY,
    operations::SIM_SMS_SEND,
    operations::SUBMIT_PACKAGE_ORDER,
];
/// What the spec says about the operation behind a generated method.
pub fn operation(rust_name: &str) -> Option<&'static ::simfleet_runtime::Operation> {
    match rust_name {
        "account_asset" => Some(&operations::ACCOUNT_ASSET),
        "base_config" => Some(&operations::BASE_CONFIG),
        "base_ip_location" => Some(&operations::BASE_IP_LOCATION),
        "base_upload_cert" => Some(&operations::BASE_UPLOAD_CERT),
        "batch_query_sim_flow" => Some(&operations::BATCH_QUERY_SIM_FLOW),
        "batch_query_sim_info" => Some(&operations::BATCH_QUERY_SIM_INFO),
        "batch_query_sim_month_flow" => Some(&operations::BATCH_QUERY_SIM_MONTH_FLOW),
        "batch_query_sim_status" => Some(&operations::BATCH_QUERY_SIM_STATUS),
        "batch_restore" => Some(&operations::BATCH_RESTORE),
        "batch_shutdown" => Some(&operations::BATCH_SHUTDOWN),
        "batch_subscribe" => Some(&operations::BATCH_SUBSCRIBE),
        "bind_machine" => Some(&operations::BIND_MACHINE),
        "cbn_chong_jun_get_promoter_link" => {
            Some(&operations::CBN_CHONG_JUN_GET_PROMOTER_LINK)
        }
        "clear_real_name" => Some(&operations::CLEAR_REAL_NAME),
        "device_switch_net" => Some(&operations::DEVICE_SWITCH_NET),
        "goods_details" => Some(&operations::GOODS_DETAILS),
        "goods_list" => Some(&operations::GOODS_LIST),
        "hk_upload_cert" => Some(&operations::HK_UPLOAD_CERT),
        "official_auth_url" => Some(&operations::OFFICIAL_AUTH_URL),
        "one_link_token" => Some(&operations::ONE_LINK_TOKEN),
        "one_link_wireless_token" => Some(&operations::ONE_LINK_WIRELESS_TOKEN),
        "order_apply" => Some(&operations::ORDER_APPLY),
        "order_search" => Some(&operations::ORDER_SEARCH),
        "order_search_page" => Some(&operations::ORDER_SEARCH_PAGE),
        "pretty_number_list" => Some(&operations::PRETTY_NUMBER_LIST),
        "query_device_flow" => Some(&operations::QUERY_DEVICE_FLOW),
        "query_order_packages" => Some(&operations::QUERY_ORDER_PACKAGES),
        "query_package_flow" => Some(&operations::QUERY_PACKAGE_FLOW),
        "query_sim_action" => Some(&operations::QUERY_SIM_ACTION),
        "remove_speed_limit" => Some(&operations::REMOVE_SPEED_LIMIT),
        "select_number" => Some(&operations::SELECT_NUMBER),
        "send_code" => Some(&operations::SEND_CODE),
        "set_speed_limit" => Some(&operations::SET_SPEED_LIMIT),
        "sim_page" => Some(&operations::SIM_PAGE),
        "sim_sms_query" => Some(&operations::SIM_SMS_QUERY),
        "sim_sms_send" => Some(&operations::SIM_SMS_SEND),
        "submit_package_order" => Some(&operations::SUBMIT_PACKAGE_ORDER),
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
    /// `accountAsset`: Query the balances of the account.
    pub const ACCOUNT_ASSET: Operation = Operation {
        id: "accountAsset",
        rust_name: "account_asset",
        method: "POST",
        path: "/openapi/iot/accountAsset",
        group: "iot",
        summary: "Query the balances of the account",
        description: "查询账户资产. The main account and the shared pools; takes no parameters.\n\nCustomers on packages watch the balance of the main account. Customers on pools have to keep the available\ndeposit of each pool positive: when it runs short, calls become restricted, and when it is not topped up in\ntime, every card of the pool is suspended.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        parameters: &[],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `baseConfig`: Get the configuration of a shop.
    pub const BASE_CONFIG: Operation = Operation {
        id: "baseConfig",
        rust_name: "base_config",
        method: "GET",
        path: "/openapi/base/config",
        group: "numbers",
        summary: "Get the configuration of a shop",
        description: "获取店铺基础配置. The shop belongs to a sales channel. The answer is not documented.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        parameters: &[
            Parameter {
                name: "promoCode",
                rust_name: "promo_code",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the sales channel.",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `baseIpLocation`: Find the place of an IP address.
    pub const BASE_IP_LOCATION: Operation = Operation {
        id: "baseIpLocation",
        rust_name: "base_ip_location",
        method: "GET",
        path: "/openapi/base/ipLocation",
        group: "numbers",
        summary: "Find the place of an IP address",
        description: "IP定位. Knows addresses of mainland China only. The document declares `ip` as a form field of a GET: the body is\nsent as documented, though proxies on the way may drop it. The answer is not documented.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "ip",
                rust_name: "ip",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "IP address. Declared required, yet said to default to the caller's own address.",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `baseUploadCert`: Hand in certificate photos for an order.
    pub const BASE_UPLOAD_CERT: Operation = Operation {
        id: "baseUploadCert",
        rust_name: "base_upload_cert",
        method: "POST",
        path: "/openapi/base/uploadCert",
        group: "numbers",
        summary: "Hand in certificate photos for an order",
        description: "上传证件照, also 重传证件照. Gives an order the photos that it asks for (state 7). They are passed as URLs, which\n`hkUploadCert` makes of files; the file goes there and not here. Handing the same photos in again leaves the\nsame photos (inferred).",
        constants: &[],
        effect: Effect::Set,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "backImage",
                rust_name: "back_image",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "URL of the certificate's back.",
                example: "",
            },
            Parameter {
                name: "frontImage",
                rust_name: "front_image",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "URL of the certificate's front (see `hkUploadCert`).",
                example: "",
            },
            Parameter {
                name: "headImage",
                rust_name: "head_image",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "URL of the photo of the buyer's head.",
                example: "",
            },
            Parameter {
                name: "keyNo",
                rust_name: "key_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "The platform's order number. Required by inference.",
                example: "QL20231130075145MjqIiBtm",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `batchQuerySimFlow`: Query the live volume of cards.
    pub const BATCH_QUERY_SIM_FLOW: Operation = Operation {
        id: "batchQuerySimFlow",
        rust_name: "batch_query_sim_flow",
        method: "POST",
        path: "/openapi/iot/batchQuerySimFlow",
        group: "iot",
        summary: "Query the live volume of cards",
        description: "批量查询卡板实时流量. Asks the carriers how much up to 10 cards have used. For customers on a shared pool (共享池)\nonly; `queryPackageFlow` is for customers on packages. The figures may lag behind those of the carrier.\n\nA card that could not be read is marked in its item, inside a successful answer.",
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
                max_items: Some(10),
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card numbers, up to 10. The array travels as JSON text in one form field.",
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
    /// `batchQuerySimMonthFlow`: Query the volume of cards in one month.
    pub const BATCH_QUERY_SIM_MONTH_FLOW: Operation = Operation {
        id: "batchQuerySimMonthFlow",
        rust_name: "batch_query_sim_month_flow",
        method: "POST",
        path: "/openapi/iot/batchQuerySimMonthFlow",
        group: "iot",
        summary: "Query the volume of cards in one month",
        description: "批量查询卡板指定月流量. Reads what up to 10 cards used in one month. For customers on a shared pool only. Meant\nfor settling a month after the carrier has closed its books: ask about three hours or more into the first day\nof the next month; how long to wait is up to the caller.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "month",
                rust_name: "month",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(6u32),
                    max_length: Some(6u32),
                },
                explicit: None,
                values: &[],
                description: "The month, `YYYYMM`.",
                example: "202411",
            },
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
                description: "Card numbers, up to 10. The array travels as JSON text in one form field.",
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
    /// `batchSubscribe`: Subscribe to changes of cards.
    pub const BATCH_SUBSCRIBE: Operation = Operation {
        id: "batchSubscribe",
        rust_name: "batch_subscribe",
        method: "POST",
        path: "/openapi/iot/batchSubscribe",
        group: "iot",
        summary: "Subscribe to changes of cards",
        description: "批量订阅卡板信息. Subscribes up to 100 cards, or takes their subscription back. When the platform's hourly poll\nfinds a subscribed card changed (volume, state, real-name registration, activation …), it sends the card record\nto `subscribeUrl`.\n\nRepeating a subscription leaves the same subscription (inferred). Whether `subscribeUrl` may be left out when\nunsubscribing is not documented; the client insists on it only for subscribing, which has no use without it.",
        constants: &[],
        effect: Effect::Set,
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
            Parameter {
                name: "subscribeUrl",
                rust_name: "subscribe_url",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Where the platform is to send card records to. Needed for subscribing (inferred).",
                example: "",
            },
            Parameter {
                name: "updateStatus",
                rust_name: "update_status",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[("1", "subscribe"), ("2", "unsubscribe")],
                description: "Whether to subscribe or to unsubscribe.",
                example: "",
            },
        ],
        open: false,
        rules: &[
            Rule::When {
                parameter: "updateStatus",
                is: "1",
                needs: &["subscribeUrl"],
            },
        ],
        paging: None,
        callbacks: &[
            Callback {
                name: "simPush",
                url_parameter: "subscribeUrl",
                schema: "SimInfoAnswer",
                retries: &[
                    ::std::time::Duration::from_secs(1800u64),
                    ::std::time::Duration::from_secs(7200u64),
                ],
            },
        ],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `bindMachine`: Bind a card to its new device.
    pub const BIND_MACHINE: Operation = Operation {
        id: "bindMachine",
        rust_name: "bind_machine",
        method: "POST",
        path: "/openapi/iot/bindMachine",
        group: "iot",
        summary: "Bind a card to its new device",
        description: "单卡机卡绑定. For a card in state 6, separated from its device (卡机分离): takes the binding to the old device\noff and restores the card. Takes at most 10 minutes; a card that is unchanged by then has failed. There is no\nserial number to follow it by: look at the card with `batchQuerySimInfo`.\n\nNever send it again because an answer was lost; look at the card first. Repeating it may bind once more\n(inferred).",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "simNo",
                rust_name: "sim_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card number.",
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
    /// `cbnChongJunGetPromoterLink`: Get a promoter's link for the Broadnet CJ card.
    pub const CBN_CHONG_JUN_GET_PROMOTER_LINK: Operation = Operation {
        id: "cbnChongJunGetPromoterLink",
        rust_name: "cbn_chong_jun_get_promoter_link",
        method: "POST",
        path: "/openapi/cbnChongJun/getPromoterLink",
        group: "numbers",
        summary: "Get a promoter's link for the Broadnet CJ card",
        description: "广电CJ卡推广链接. May be repeated: the same phone number gets the same link. No parameter name is known, so all\nfields are further fields; the answer is not documented.",
        constants: &[],
        effect: Effect::Set,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[],
        open: true,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    };
    /// `clearRealName`: Clear a card's official real-name registration.
    pub const CLEAR_REAL_NAME: Operation = Operation {
        id: "clearRealName",
        rust_name: "clear_real_name",
        method: "POST",
        path: "/openapi/iot/clearRealName",
        group: "iot",
        summary: "Clear a card's official real-name registration",
        description: "清除官方实名. For cards of China Mobile and China Telecom only, for now.\n\nA POST whose only parameter stands in the query string; the body is empty. Never send it again because an answer\nwas lost: a late repetition could clear a registration that was made meanwhile (inferred). Look at `authStatus`\nof the card first.",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        parameters: &[
            Parameter {
                name: "simNo",
                rust_name: "sim_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card number. The document declares it optional, but the call has no subject without it (inferred).",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `deviceSwitchNet`: Switch a device to another of its cards.
    pub const DEVICE_SWITCH_NET: Operation = Operation {
        id: "deviceSwitchNet",
        rust_name: "device_switch_net",
        method: "POST",
        path: "/openapi/iot/deviceSwitchNet",
        group: "devices",
        summary: "Switch a device to another of its cards",
        description: "设备切换网络. Has a device use another of its cards. It does not take effect at once.\n\nNever send it again because an answer was lost: a late repetition could undo a switch that was made meanwhile\n(inferred).",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "deviceNo",
                rust_name: "device_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Device number.",
                example: "9176069816",
            },
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
                description: "Reason for the switch.",
                example: "",
            },
            Parameter {
                name: "simNo",
                rust_name: "sim_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Number of the card to switch to.",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `goodsDetails`: Get one of the goods in full.
    pub const GOODS_DETAILS: Operation = Operation {
        id: "goodsDetails",
        rust_name: "goods_details",
        method: "POST",
        path: "/openapi/goods/details",
        group: "numbers",
        summary: "Get one of the goods in full",
        description: "获取指定商品详细信息. Also answers for goods that are no longer on sale; their commission then means nothing.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "id",
                rust_name: "id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of the goods (see `goodsList`).",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `goodsList`: List the goods on sale.
    pub const GOODS_LIST: Operation = Operation {
        id: "goodsList",
        rust_name: "goods_list",
        method: "POST",
        path: "/openapi/goods/list",
        group: "numbers",
        summary: "List the goods on sale",
        description: "获取在售商品列表. Takes no parameters. Here alone `data` is a list, without an object around it.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        parameters: &[],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `hkUploadCert`: Upload a file and get its URL.
    pub const HK_UPLOAD_CERT: Operation = Operation {
        id: "hkUploadCert",
        rust_name: "hk_upload_cert",
        method: "POST",
        path: "/openapi/hk/uploadCert",
        group: "numbers",
        summary: "Upload a file and get its URL",
        description: "上传静态资源. The one call with a multipart body. The URL goes into `orderApply` or `baseUploadCert`; the upload\nalone changes no order, so a repetition leaves at most a second file, whose URL nobody has (inferred). Limits of\nsize and kinds of files are not documented.",
        constants: &[],
        effect: Effect::Set,
        idempotency_key: None,
        quotas: &[],
        body: Body::Multipart,
        parameters: &[
            Parameter {
                name: "file",
                rust_name: "file",
                place: Place::File,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "The file, a certificate photo as a rule.",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `officialAuthUrl`: Get the link to a card's official real-name registration.
    pub const OFFICIAL_AUTH_URL: Operation = Operation {
        id: "officialAuthUrl",
        rust_name: "official_auth_url",
        method: "POST",
        path: "/openapi/iot/officialAuthUrl",
        group: "iot",
        summary: "Get the link to a card's official real-name registration",
        description: "获取官方实名链接. Some carriers make the link on the spot and let it expire: fetch it when it is needed and do not\nstore it.\n\nA POST whose only parameter stands in the query string; the body is empty.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        parameters: &[
            Parameter {
                name: "simNo",
                rust_name: "sim_no",
                place: Place::Query,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card number. The document declares it optional, but the call has no subject without it (inferred).",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `oneLinkToken`: Get the OneLink token of a shared pool.
    pub const ONE_LINK_TOKEN: Operation = Operation {
        id: "oneLinkToken",
        rust_name: "one_link_token",
        method: "POST",
        path: "/openapi/iot/oneLinkToken",
        group: "iot",
        summary: "Get the OneLink token of a shared pool",
        description: "获取移动流量池Token. A token for the OneLink interface of China Mobile, for customers on a shared pool. Not to be\ncalled often: keep the token and fetch another one when a call with it fails. It expires, and it may come from a\nthird party, so that it is not promised to be right. Which member of the answer holds it is not known.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "poolCode",
                rust_name: "pool_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the shared pool (see `accountAsset`). Optional in the document.",
                example: "PuRTwYH",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `oneLinkWirelessToken`: Get the OneLink token for verified terminals.
    pub const ONE_LINK_WIRELESS_TOKEN: Operation = Operation {
        id: "oneLinkWirelessToken",
        rust_name: "one_link_wireless_token",
        method: "POST",
        path: "/openapi/iot/oneLinkWirelessToken",
        group: "iot",
        summary: "Get the OneLink token for verified terminals",
        description: "获取移动流量池二次认证Token, listed among the devices before as 获取移动终端认证Token: for cards whose terminal has\nto be verified. Not to be called often: keep the token and fetch another one when a call with it fails. Neither\nthe parameters nor the answer are known in full.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "poolCode",
                rust_name: "pool_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the shared pool; an older page speaks of it (inferred).",
                example: "PuRTwYH",
            },
        ],
        open: true,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    };
    /// `orderApply`: Apply for a number card or a line.
    pub const ORDER_APPLY: Operation = Operation {
        id: "orderApply",
        rust_name: "order_apply",
        method: "POST",
        path: "/openapi/order/apply",
        group: "numbers",
        summary: "Apply for a number card or a line",
        description: "提交申请订单. Hands in an order; with `callbackUrl`, changes of its state are sent there. Mind the names: here it\nis `certId` and `contractPhone` (sic), elsewhere `certNo` and `contactPhone`. Names of further fields, those of\nphotos among them, are not known.\n\nA second call is a second order. `customNo` is the caller's own number, but what a repeated one brings is not\ndocumented. When an answer is lost, look the order up with `orderSearch` by `customNo` before sending another.",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "address",
                rust_name: "address",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Address of delivery in full.",
                example: "",
            },
            Parameter {
                name: "callbackUrl",
                rust_name: "callback_url",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Where the platform is to send changes of the order's state to.",
                example: "",
            },
            Parameter {
                name: "captcha",
                rust_name: "captcha",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "The code that the buyer got (see `sendCode`). Needed for goods whose `smsCode` is 1.",
                example: "",
            },
            Parameter {
                name: "certId",
                rust_name: "cert_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Number of the buyer's certificate. Called `certNo` everywhere else.",
                example: "",
            },
            Parameter {
                name: "certName",
                rust_name: "cert_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Name of the buyer, as in the certificate.",
                example: "",
            },
            Parameter {
                name: "city",
                rust_name: "city",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the city of delivery.",
                example: "",
            },
            Parameter {
                name: "cityName",
                rust_name: "city_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Name of the city of delivery.",
                example: "",
            },
            Parameter {
                name: "contractPhone",
                rust_name: "contract_phone",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Phone number of the buyer. The misspelling (for contact) is the name on the wire; everywhere else it is\n`contactPhone`.",
                example: "",
            },
            Parameter {
                name: "county",
                rust_name: "county",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the county of delivery.",
                example: "",
            },
            Parameter {
                name: "countyName",
                rust_name: "county_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Name of the county of delivery.",
                example: "",
            },
            Parameter {
                name: "customNo",
                rust_name: "custom_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "The caller's own order number, unique; `orderSearch` finds the order by it.",
                example: "",
            },
            Parameter {
                name: "essCityCode",
                rust_name: "ess_city_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the number's city, `ess_code` of the region code set; for selection modes 1 and 5 only.",
                example: "",
            },
            Parameter {
                name: "essProvinceCode",
                rust_name: "ess_province_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the number's province, `ess_code` of the region code set; for selection modes 1 and 5 only.",
                example: "",
            },
            Parameter {
                name: "goodsId",
                rust_name: "goods_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of the goods.",
                example: "",
            },
            Parameter {
                name: "promoCode",
                rust_name: "promo_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the sales channel. Required in the older pages; the newest sample, cut short, does not show it.",
                example: "",
            },
            Parameter {
                name: "province",
                rust_name: "province",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the province of delivery, from the goods' region code set.",
                example: "",
            },
            Parameter {
                name: "provinceName",
                rust_name: "province_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Name of the province of delivery.",
                example: "",
            },
            Parameter {
                name: "selectPhone",
                rust_name: "select_phone",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "The number chosen (see `selectNumber`).",
                example: "",
            },
        ],
        open: true,
        rules: &[],
        paging: None,
        callbacks: &[
            Callback {
                name: "orderPush",
                url_parameter: "callbackUrl",
                schema: "OrderSearchAnswer",
                retries: &[
                    ::std::time::Duration::from_secs(7200u64),
                    ::std::time::Duration::from_secs(14400u64),
                ],
            },
        ],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `orderSearch`: Query orders by their numbers.
    pub const ORDER_SEARCH: Operation = Operation {
        id: "orderSearch",
        rust_name: "order_search",
        method: "POST",
        path: "/openapi/order/search",
        group: "numbers",
        summary: "Query orders by their numbers",
        description: "订单查询. Up to 10 orders by the platform's numbers or by the caller's own. Both together narrow each other down:\nan order has to fit both. More than 60 calls a minute become restricted.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 60u32,
                per: ::std::time::Duration::from_secs(60u64),
                scope: Scope::Account,
                evidence: Evidence::Documented,
            },
        ],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "customNos",
                rust_name: "custom_nos",
                place: Place::Form,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: Some(10),
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "The caller's own order numbers, up to 10. The array travels as JSON text in one form field.",
                example: "",
            },
            Parameter {
                name: "keyNos",
                rust_name: "key_nos",
                place: Place::Form,
                style: ParameterStyle::JsonText,
                kind: ParameterKind::Text,
                required: false,
                max_items: Some(10),
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "The platform's order numbers, up to 10. The array travels as JSON text in one form field.",
                example: "QL20231130075145MjqIiBtm",
            },
        ],
        open: false,
        rules: &[Rule::AtLeastOne(&["keyNos", "customNos"])],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `orderSearchPage`: Page through orders.
    pub const ORDER_SEARCH_PAGE: Operation = Operation {
        id: "orderSearchPage",
        rust_name: "order_search_page",
        method: "POST",
        path: "/openapi/order/searchPage",
        group: "numbers",
        summary: "Page through orders",
        description: "按分页查询订单. Own orders and those of agents below, of the last year. Not meant to be called often: a full run\nabout every 12 hours is advised. No parameter name is known: `page` and `pageSize` are inferred from\n`pretty/numberList`, and filters go into further fields.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "page",
                rust_name: "page",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: None,
                    min_length: None,
                    max_length: None,
                },
                explicit: None,
                values: &[],
                description: "Number of the page, from 1.",
                example: "1",
            },
            Parameter {
                name: "pageSize",
                rust_name: "page_size",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: Some(200i64),
                    min_length: None,
                    max_length: None,
                },
                explicit: None,
                values: &[],
                description: "Rows a page, up to 200 (inferred).",
                example: "20",
            },
        ],
        open: true,
        rules: &[],
        paging: Some(Paging {
            page: "page",
            size: "pageSize",
            items: "data",
            pages: None,
        }),
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    };
    /// `prettyNumberList`: List pretty numbers.
    pub const PRETTY_NUMBER_LIST: Operation = Operation {
        id: "prettyNumberList",
        rust_name: "pretty_number_list",
        method: "POST",
        path: "/openapi/pretty/numberList",
        group: "pretty",
        summary: "List pretty numbers",
        description: "获取靓号列表. Page by page, up to 200 numbers each. Keep the id of a number: ordering it and checking whether it\nis still free need the id. Not all filters are known; further ones go into further fields. The answer is not\ndocumented.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "cityId",
                rust_name: "city_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of the city.",
                example: "",
            },
            Parameter {
                name: "id",
                rust_name: "id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of a number, to check whether it is still free (inferred).",
                example: "",
            },
            Parameter {
                name: "number",
                rust_name: "number",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Part of the number (模糊查询).",
                example: "",
            },
            Parameter {
                name: "page",
                rust_name: "page",
                place: Place::Form,
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
                explicit: None,
                values: &[],
                description: "Number of the page, from 1.",
                example: "1",
            },
            Parameter {
                name: "pageSize",
                rust_name: "page_size",
                place: Place::Form,
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
                explicit: None,
                values: &[],
                description: "Rows a page, up to 200.",
                example: "20",
            },
            Parameter {
                name: "poolId",
                rust_name: "pool_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of the pool of numbers.",
                example: "",
            },
            Parameter {
                name: "provinceId",
                rust_name: "province_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of the province.",
                example: "",
            },
        ],
        open: true,
        rules: &[],
        paging: Some(Paging {
            page: "page",
            size: "pageSize",
            items: "data",
            pages: None,
        }),
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `queryDeviceFlow`: Query the live volume of a device.
    pub const QUERY_DEVICE_FLOW: Operation = Operation {
        id: "queryDeviceFlow",
        rust_name: "query_device_flow",
        method: "POST",
        path: "/openapi/iot/queryDeviceFlow",
        group: "devices",
        summary: "Query the live volume of a device",
        description: "查询设备流量. The same data as the device's record (查询设备信息), but fresher, and it succeeds more often. Neither\nthe parameters nor the answer are known in full; `deviceNo` is inferred from `deviceSwitchNet`.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "deviceNo",
                rust_name: "device_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Device number; the name of the field is inferred from `deviceSwitchNet`.",
                example: "9176069816",
            },
        ],
        open: true,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    };
    /// `queryOrderPackages`: Query the packages that can be ordered.
    pub const QUERY_ORDER_PACKAGES: Operation = Operation {
        id: "queryOrderPackages",
        rust_name: "query_order_packages",
        method: "POST",
        path: "/openapi/iot/queryOrderPackages",
        group: "iot",
        summary: "Query the packages that can be ordered",
        description: "查询单卡/设备可订购套餐. What can be ordered for a series, a card or a device, exactly one of the three. A device\ncounts as the series of its main card.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "deviceNo",
                rust_name: "device_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Device number; stands for the series of its main card.",
                example: "9176069816",
            },
            Parameter {
                name: "seriesId",
                rust_name: "series_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of the package series.",
                example: "",
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
                description: "Card number.",
                example: "164009797BB",
            },
        ],
        open: true,
        rules: &[Rule::ExactlyOne(&["seriesId", "simNo", "deviceNo"])],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    };
    /// `queryPackageFlow`: Query the volume used of packages.
    pub const QUERY_PACKAGE_FLOW: Operation = Operation {
        id: "queryPackageFlow",
        rust_name: "query_package_flow",
        method: "POST",
        path: "/openapi/iot/queryPackageFlow",
        group: "iot",
        summary: "Query the volume used of packages",
        description: "查询单卡/设备套餐用量. What a card or a device, exactly one of the two, has used of all its packages. This is the\nquery for customers on packages.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "deviceNo",
                rust_name: "device_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Device number.",
                example: "9176069816",
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
                description: "Card number.",
                example: "164009797BB",
            },
        ],
        open: true,
        rules: &[Rule::ExactlyOne(&["simNo", "deviceNo"])],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
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
    /// `removeSpeedLimit`: Remove the speed limit of a card.
    pub const REMOVE_SPEED_LIMIT: Operation = Operation {
        id: "removeSpeedLimit",
        rust_name: "remove_speed_limit",
        method: "POST",
        path: "/openapi/iot/removeSpeedLimit",
        group: "iot",
        summary: "Remove the speed limit of a card",
        description: "单卡解除限速. For customers on a shared pool only. The three minutes between two operations on one card, which\n`setSpeedLimit` states, probably hold here too (inferred).\n\nNever send it again because an answer was lost: a late repetition could take off a limit that was set\nmeanwhile (inferred).",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "simNo",
                rust_name: "sim_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card number.",
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
    /// `selectNumber`: Choose numbers for an order.
    pub const SELECT_NUMBER: Operation = Operation {
        id: "selectNumber",
        rust_name: "select_number",
        method: "POST",
        path: "/openapi/base/selectNumber",
        group: "numbers",
        summary: "Choose numbers for an order",
        description: "预选下单号码. Offers numbers of an area for goods whose `selectNumber` is not 0. Some channels want the buyer's\ncertificate before they offer numbers.\n\n`code` 0 is not the whole success here: the channel's own `rspCode` in `data` has to be `M0` as well.\n\nWhether being offered a number reserves it is not documented. So the call is not repeated by itself: a second\none could lock further numbers (inferred).",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "certName",
                rust_name: "cert_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Name of the buyer, as in the certificate.",
                example: "",
            },
            Parameter {
                name: "certNo",
                rust_name: "cert_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Number of the buyer's certificate; some channels demand it. Called `certId` in `orderApply`.",
                example: "",
            },
            Parameter {
                name: "cityCode",
                rust_name: "city_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the city, from the same set.",
                example: "",
            },
            Parameter {
                name: "contactPhone",
                rust_name: "contact_phone",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Phone number of the buyer; some channels demand it. Called `contractPhone` in `orderApply`.",
                example: "",
            },
            Parameter {
                name: "countyCode",
                rust_name: "county_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the county, from the same set. Needed where the area follows the delivery address (`selectNumber`\n3 of the goods).",
                example: "",
            },
            Parameter {
                name: "goodsId",
                rust_name: "goods_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of the goods. Whether it may be left out is not known.",
                example: "",
            },
            Parameter {
                name: "promoCode",
                rust_name: "promo_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the sales channel.",
                example: "",
            },
            Parameter {
                name: "provinceCode",
                rust_name: "province_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the province. Of the goods' region code set, `ess_code`; `value` where the area follows the\ndelivery address.",
                example: "",
            },
            Parameter {
                name: "searchValue",
                rust_name: "search_value",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Digits that the number should hold.",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `sendCode`: Send a confirmation code to a buyer.
    pub const SEND_CODE: Operation = Operation {
        id: "sendCode",
        rust_name: "send_code",
        method: "POST",
        path: "/openapi/base/sendCode",
        group: "numbers",
        summary: "Send a confirmation code to a buyer",
        description: "发送短信验证码. For goods whose `smsCode` is 1: the buyer gets a code, which `orderApply` takes as `captcha`. The\nanswer is not documented.\n\nA second call sends a second code, and probably voids the first (inferred). Never send it again because an\nanswer was lost; ask the buyer first.",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "certName",
                rust_name: "cert_name",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Name of the buyer, as in the certificate.",
                example: "",
            },
            Parameter {
                name: "certNo",
                rust_name: "cert_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Number of the buyer's certificate. Called `certId` in `orderApply`.",
                example: "",
            },
            Parameter {
                name: "contactPhone",
                rust_name: "contact_phone",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Phone number of the buyer, which gets the code. Called `contractPhone` in `orderApply`.",
                example: "",
            },
            Parameter {
                name: "goodsId",
                rust_name: "goods_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Id of the goods.",
                example: "",
            },
            Parameter {
                name: "promoCode",
                rust_name: "promo_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the sales channel.",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `setSpeedLimit`: Limit the speed of a card.
    pub const SET_SPEED_LIMIT: Operation = Operation {
        id: "setSpeedLimit",
        rust_name: "set_speed_limit",
        method: "POST",
        path: "/openapi/iot/setSpeedLimit",
        group: "iot",
        summary: "Limit the speed of a card",
        description: "单卡限速. Limits one card to a speed that its network offers, until the limit is removed or the given time comes.\nFor customers on a shared pool only. Normally one operation per card in three minutes.\n\nNever send it again because an answer was lost: no query tells whether a limit is in force, and a second\noperation within three minutes is not meant to be (inferred).",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[
            Quota {
                limit: 1u32,
                per: ::std::time::Duration::from_secs(180u64),
                scope: Scope::Value("simNo"),
                evidence: Evidence::Documented,
            },
        ],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "releaseSpeedAt",
                rust_name: "release_speed_at",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "When the limit is to end by itself, `YYYY-MM-DD HH:MM:SS` at UTC+8 (derived); without it, not before\n`removeSpeedLimit`.",
                example: "",
            },
            Parameter {
                name: "simNo",
                rust_name: "sim_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card number.",
                example: "164009797BB",
            },
            Parameter {
                name: "speedCode",
                rust_name: "speed_code",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[
                    ("100Mbps", "mbps100"),
                    ("50Mbps", "mbps50"),
                    ("20Mbps", "mbps20"),
                    ("10Mbps", "mbps10"),
                    ("7Mbps", "mbps7"),
                    ("5Mbps", "mbps5"),
                    ("3Mbps", "mbps3"),
                    ("2Mbps", "mbps2"),
                    ("1Mbps", "mbps1"),
                    ("512Kbps", "kbps512"),
                    ("128Kbps", "kbps128"),
                    ("1Kbps", "kbps1"),
                ],
                description: "Speed limits of the four networks. Which network a card is on depends on its package series; the seller knows.\nOneLink is China Mobile, Honeycomb (联通蜂窝) China Unicom, CMP China Telecom, CBN China Broadnet.",
                example: "",
            },
        ],
        open: false,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `simPage`: Page through the cards of a series.
    pub const SIM_PAGE: Operation = Operation {
        id: "simPage",
        rust_name: "sim_page",
        method: "POST",
        path: "/openapi/iot/simPage",
        group: "iot",
        summary: "Page through the cards of a series",
        description: "分页获取系列裸卡. The cards of the account by package series, page by page. No parameter name is known: `page` and\n`pageSize` are inferred from `pretty/numberList`, and the rest, the series among it, goes into further fields.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "page",
                rust_name: "page",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: None,
                    min_length: None,
                    max_length: None,
                },
                explicit: None,
                values: &[],
                description: "Number of the page, from 1.",
                example: "1",
            },
            Parameter {
                name: "pageSize",
                rust_name: "page_size",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits {
                    min: Some(1i64),
                    max: Some(200i64),
                    min_length: None,
                    max_length: None,
                },
                explicit: None,
                values: &[],
                description: "Rows a page, up to 200 (inferred).",
                example: "20",
            },
        ],
        open: true,
        rules: &[],
        paging: Some(Paging {
            page: "page",
            size: "pageSize",
            items: "data",
            pages: None,
        }),
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    };
    /// `simSmsQuery`: Query the short messages of a card.
    pub const SIM_SMS_QUERY: Operation = Operation {
        id: "simSmsQuery",
        rust_name: "sim_sms_query",
        method: "POST",
        path: "/openapi/iot/simSmsQuery",
        group: "iot",
        summary: "Query the short messages of a card",
        description: "查询卡板短信记录. The platform's own records of one card of the account, newest id first, at most 2,000. Without\ndates, the last 7 days; with them, both are needed, the first not after the second and at most 31 days before\nit. One date alone is refused with 请同时传入开始和结束时间.",
        constants: &[],
        effect: Effect::Read,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "fromDate",
                rust_name: "from_date",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "First day; goes with `toDate`. How it is written is not documented.",
                example: "",
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
                description: "Card number; the name of the field is inferred.",
                example: "164009797BB",
            },
            Parameter {
                name: "toDate",
                rust_name: "to_date",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Last day; goes with `fromDate`, at most 31 days after it.",
                example: "",
            },
        ],
        open: true,
        rules: &[Rule::AllOrNone(&["fromDate", "toDate"])],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    };
    /// `simSmsSend`: Send a short message to a card.
    pub const SIM_SMS_SEND: Operation = Operation {
        id: "simSmsSend",
        rust_name: "sim_sms_send",
        method: "POST",
        path: "/openapi/iot/simSmsSend",
        group: "iot",
        summary: "Send a short message to a card",
        description: "发送卡板短信. The card is named by its number; how text and the rest are called is not known and goes into further\nfields. There is no callback for messages; look them up with `simSmsQuery`.\n\nA second call is a second message. Never send it again because an answer was lost.",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
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
                description: "Number of the card to send it to; the name of the field is inferred.",
                example: "164009797BB",
            },
        ],
        open: true,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    };
    /// `submitPackageOrder`: Order a package for a card or device.
    pub const SUBMIT_PACKAGE_ORDER: Operation = Operation {
        id: "submitPackageOrder",
        rust_name: "submit_package_order",
        method: "POST",
        path: "/openapi/iot/submitPackageOrder",
        group: "iot",
        summary: "Order a package for a card or device",
        description: "订购套餐包. For customers on packages (套餐包对接), not on shared pools. Charges the main account at once; look at\nits balance first with `accountAsset`.\n\n`customNo` is the caller's unique order number, but what a second order with the same number brings (a refusal,\nthe first order, another charge) is not documented. So an order is never repeated by itself: when an answer is\nlost, look for it with `queryPackageFlow` or in the balance before sending another.",
        constants: &[],
        effect: Effect::Once,
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        parameters: &[
            Parameter {
                name: "customNo",
                rust_name: "custom_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits {
                    min: None,
                    max: None,
                    min_length: Some(8u32),
                    max_length: Some(64u32),
                },
                explicit: None,
                values: &[],
                description: "The caller's own order number, unique, 8 to 64 letters and digits.",
                example: "de7924190818450ae817cbb2e1ce",
            },
            Parameter {
                name: "effectType",
                rust_name: "effect_type",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[("1", "immediately"), ("2", "next_month")],
                description: "When a package takes effect.",
                example: "",
            },
            Parameter {
                name: "packageId",
                rust_name: "package_id",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Code of the package, from the back office.",
                example: "22",
            },
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
                description: "A remark.",
                example: "接口备注",
            },
            Parameter {
                name: "simNo",
                rust_name: "sim_no",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                explicit: None,
                values: &[],
                description: "Card number; for a device, that of its main card.",
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
impl ::simfleet_runtime::Call for builder::AccountAsset<'_> {
    type Answer = types::AccountAssetAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::ACCOUNT_ASSET
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::BaseConfig<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BASE_CONFIG
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::BaseIpLocation<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BASE_IP_LOCATION
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::BaseUploadCert<'_> {
    type Answer = types::CommandAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BASE_UPLOAD_CERT
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::BatchQuerySimFlow<'_> {
    type Answer = types::SimFlowAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BATCH_QUERY_SIM_FLOW
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
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
impl ::simfleet_runtime::Call for builder::BatchQuerySimMonthFlow<'_> {
    type Answer = types::SimMonthFlowAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BATCH_QUERY_SIM_MONTH_FLOW
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
impl ::simfleet_runtime::Call for builder::BatchSubscribe<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BATCH_SUBSCRIBE
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::BindMachine<'_> {
    type Answer = types::BindMachineAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::BIND_MACHINE
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::CbnChongJunGetPromoterLink<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::CBN_CHONG_JUN_GET_PROMOTER_LINK
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::ClearRealName<'_> {
    type Answer = types::CommandAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::CLEAR_REAL_NAME
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::DeviceSwitchNet<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::DEVICE_SWITCH_NET
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::GoodsDetails<'_> {
    type Answer = types::GoodsDetailsAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::GOODS_DETAILS
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::GoodsList<'_> {
    type Answer = types::GoodsListAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::GOODS_LIST
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::HkUploadCert<'_> {
    type Answer = types::FileUploadAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::HK_UPLOAD_CERT
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::OfficialAuthUrl<'_> {
    type Answer = types::OfficialAuthUrlAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::OFFICIAL_AUTH_URL
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::OneLinkToken<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::ONE_LINK_TOKEN
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::OneLinkWirelessToken<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::ONE_LINK_WIRELESS_TOKEN
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::OrderApply<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::ORDER_APPLY
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::OrderSearch<'_> {
    type Answer = types::OrderSearchAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::ORDER_SEARCH
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::OrderSearchPage<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::ORDER_SEARCH_PAGE
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::PrettyNumberList<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::PRETTY_NUMBER_LIST
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::QueryDeviceFlow<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::QUERY_DEVICE_FLOW
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::QueryOrderPackages<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::QUERY_ORDER_PACKAGES
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::QueryPackageFlow<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::QUERY_PACKAGE_FLOW
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
impl ::simfleet_runtime::Call for builder::RemoveSpeedLimit<'_> {
    type Answer = types::CommandAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::REMOVE_SPEED_LIMIT
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::SelectNumber<'_> {
    type Answer = types::NumberOfferAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::SELECT_NUMBER
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::SendCode<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::SEND_CODE
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::SetSpeedLimit<'_> {
    type Answer = types::CommandAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::SET_SPEED_LIMIT
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::SimPage<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::SIM_PAGE
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::SimSmsQuery<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::SIM_SMS_QUERY
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::SimSmsSend<'_> {
    type Answer = types::OpenAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::SIM_SMS_SEND
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Call for builder::SubmitPackageOrder<'_> {
    type Answer = types::PackageOrderAnswer;
    type Failure = ByteStream;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::SUBMIT_PACKAGE_ORDER
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
    }
}
impl ::simfleet_runtime::Envelope for types::AccountAssetAnswer {
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
impl ::simfleet_runtime::Envelope for types::BindMachineAnswer {
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
impl ::simfleet_runtime::Envelope for types::CommandAnswer {
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
impl ::simfleet_runtime::Envelope for types::FileUploadAnswer {
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
impl ::simfleet_runtime::Envelope for types::GoodsDetailsAnswer {
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
impl ::simfleet_runtime::Envelope for types::GoodsListAnswer {
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
impl ::simfleet_runtime::Envelope for types::NumberOfferAnswer {
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
impl ::simfleet_runtime::Envelope for types::OfficialAuthUrlAnswer {
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
impl ::simfleet_runtime::Envelope for types::OpenAnswer {
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
impl ::simfleet_runtime::Envelope for types::OrderSearchAnswer {
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
impl ::simfleet_runtime::Envelope for types::PackageOrderAnswer {
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
impl ::simfleet_runtime::Envelope for types::SimFlowAnswer {
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
impl ::simfleet_runtime::Envelope for types::SimMonthFlowAnswer {
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
impl ::simfleet_runtime::Paged for builder::OrderSearchPage<'_> {
    type Item = ::serde_json::Value;
    fn at_page(self, page: u32) -> Self {
        self.page(i64::from(page))
    }
    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        Some(answer)
            .map(|value| value.data)
            .flatten()
            .map(::simfleet_runtime::rows)
            .unwrap_or_default()
    }
    fn page_count(_: &Self::Answer) -> Option<u64> {
        None
    }
}
impl ::simfleet_runtime::Paged for builder::PrettyNumberList<'_> {
    type Item = ::serde_json::Value;
    fn at_page(self, page: u32) -> Self {
        self.page(i64::from(page))
    }
    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        Some(answer)
            .map(|value| value.data)
            .flatten()
            .map(::simfleet_runtime::rows)
            .unwrap_or_default()
    }
    fn page_count(_: &Self::Answer) -> Option<u64> {
        None
    }
}
impl ::simfleet_runtime::Paged for builder::SimPage<'_> {
    type Item = ::serde_json::Value;
    fn at_page(self, page: u32) -> Self {
        self.page(i64::from(page))
    }
    fn items(answer: Self::Answer) -> Vec<Self::Item> {
        Some(answer)
            .map(|value| value.data)
            .flatten()
            .map(::simfleet_runtime::rows)
            .unwrap_or_default()
    }
    fn page_count(_: &Self::Answer) -> Option<u64> {
        None
    }
}
