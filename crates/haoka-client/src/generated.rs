// Generated from specs/haoka.yaml by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// The balances, in yuan (inferred).
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccountAsset {
        /// The main account.
        pub main: ::std::option::Option<MainAccount>,
        /// The shared pools (共享池). Customers on packages have none (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub pools: ::std::vec::Vec<SharedPool>,
    }
    /// The response of `accountAsset`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct AccountAssetAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// The balances, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub data: ::std::option::Option<AccountAsset>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The response of `batchShutdown` and `batchRestore`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct BatchCommandAnswer {
        /// 0 means success; any other value means failure. Rejected cards are not a failure of the call.
        pub code: i64,
        /// A batch that the platform accepted. The documentation of `batchRestore` marks `serialNumber` as required.
        pub data: ::std::option::Option<BatchReceipt>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A batch that the platform accepted. The documentation of `batchRestore` marks `serialNumber` as required.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchReceipt {
        /// One item per card.
        pub items: ::std::vec::Vec<BatchReceiptItem>,
        /// The serial number of the batch (批量流水号): 32 digits. May begin with 0. `querySimAction` accepts it.
        pub serial_number: ::std::option::Option<::std::string::String>,
    }
    /// The result of the submission for one card of a batch.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchReceiptItem {
        /// The reason why the card was rejected; empty if it was not rejected.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::option::Option<::std::string::String>,
        /// Whether the card was rejected at submission.
        pub is_error: ::std::option::Option<bool>,
        /// The card number.
        pub sim_no: ::std::option::Option<::std::string::String>,
    }
    /// The response of `bindMachine`. The documentation declares `error` as required here and has no `data`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct BindMachineAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// Declared as required. What it contains is not documented.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The response of commands that have no result.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct CommandAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// An empty object. May be absent.
        pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The response of `hkUploadCert`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct FileUploadAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// A stored file.
        pub data: ::std::option::Option<StoredFile>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A product on sale: a number card, a broadband line or a pretty number. The types are those of the documentation.
    /// Integrators declare strings where it declares numbers, and some members and meanings are known from their
    /// declarations only (derived).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Goods {
        /// The alarm rules. Their structure is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub alarm_rules: ::std::option::Option<::serde_json::Value>,
        /// The background color.
        pub background_color: ::std::option::Option<::std::string::String>,
        /// The included call time, in minutes.
        pub call_duration: ::std::option::Option<f64>,
        /// The kind of product. Known from an integrator; expect further codes.
        pub category: ::std::option::Option<crate::types::GoodsCategory>,
        /// A flag about the number of the identity document (inferred). 1 means yes; the value for no is not
        /// documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub cert_no_mode: ::std::option::Option<i64>,
        /// The channel ID.
        pub channel_id: ::std::option::Option<i64>,
        /// The code; may be empty.
        pub code: ::std::option::Option<::std::string::String>,
        /// The commission, in yuan (inferred). Meaningless for products that are no longer on sale.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub commission: ::std::option::Option<f64>,
        /// The data volume for all uses, in GB.
        pub common_flow: ::std::option::Option<f64>,
        /// The compliance text.
        pub compliance: ::std::option::Option<::std::string::String>,
        /// The definitions of delivery forms, or null. Their structure is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub delivery_forms: ::std::option::Option<::serde_json::Value>,
        /// The description.
        pub des: ::std::option::Option<::std::string::String>,
        /// The details, one string per item. An integrator guards against a single string and null (derived); they are
        /// decoded as one item and as none.
        pub details: ::std::vec::Vec<::std::string::String>,
        /// Custom value 1 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom1: ::std::option::Option<::serde_json::Value>,
        /// Custom value 10 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom10: ::std::option::Option<::serde_json::Value>,
        /// Custom value 2 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom2: ::std::option::Option<::serde_json::Value>,
        /// Custom value 3 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom3: ::std::option::Option<::serde_json::Value>,
        /// Custom value 4 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom4: ::std::option::Option<::serde_json::Value>,
        /// Custom value 5 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom5: ::std::option::Option<::serde_json::Value>,
        /// Custom value 6 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom6: ::std::option::Option<::serde_json::Value>,
        /// Custom value 7 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom7: ::std::option::Option<::serde_json::Value>,
        /// Custom value 8 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom8: ::std::option::Option<::serde_json::Value>,
        /// Custom value 9 of the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_custom9: ::std::option::Option<::serde_json::Value>,
        /// The ID of the product at the channel. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub dock_good_id: ::std::option::Option<::serde_json::Value>,
        /// The reduced monthly fee, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub favour_month_fee: ::std::option::Option<f64>,
        /// The number of months for which the fee is reduced.
        pub favour_term: ::std::option::Option<f64>,
        /// The data volume for fixed uses, in GB.
        pub fixed_flow: ::std::option::Option<f64>,
        /// The definition of the order form, or null. Its structure is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub form: ::std::option::Option<::serde_json::Value>,
        /// The product ID.
        pub id: ::std::option::Option<i64>,
        /// A flag. 1 means yes; the value for no is not documented.
        pub is_offline: ::std::option::Option<i64>,
        /// The restrictions on who may order. Known from an integrator. Types that the integrator does not declare are left
        /// open.
        pub limit_rule: ::std::option::Option<GoodsLimitRule>,
        /// The description as HTML. It comes from third parties; sanitize it before you display it.
        pub matter: ::std::option::Option<::std::string::String>,
        /// The commission of each month. Only for `settleMode` 3.
        pub month_commission: ::std::vec::Vec<MonthCommission>,
        /// The monthly fee, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub month_fee: ::std::option::Option<f64>,
        /// The name.
        pub name: ::std::option::Option<::std::string::String>,
        /// The notification rules. Their structure is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub notice_rules: ::std::option::Option<::serde_json::Value>,
        /// The ID of the number pool.
        pub number_pool_id: ::std::option::Option<i64>,
        /// The code of the city that the numbers belong to.
        pub number_region: ::std::option::Option<::std::string::String>,
        /// The carrier. The sources disagree: one integrator has 1 Mobile, 2 Unicom, 3 Telecom and 4 Broadnet, checked
        /// against live data; another has 2 Telecom and 3 Unicom. The values therefore have no names here.
        pub operator_type: ::std::option::Option<i64>,
        /// A flag about the remark of an order (inferred). 1 means yes; the value for no is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub order_remark: ::std::option::Option<i64>,
        /// The ID of the order template.
        pub order_template: ::std::option::Option<i64>,
        /// The poster ID.
        pub poster_id: ::std::option::Option<i64>,
        /// The price, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub price: ::std::option::Option<f64>,
        /// The name of the region code set, which `regionCodes` returns.
        pub province_code: ::std::option::Option<::std::string::String>,
        /// Whether numbers can be selected, and from where.
        pub select_number: ::std::option::Option<crate::types::SelectNumberMode>,
        /// When the commission is settled. An integrator declares a string, the documentation a number.
        pub settle_mode: ::std::option::Option<crate::types::SettleMode>,
        /// The name for sharing.
        pub share_name: ::std::option::Option<::std::string::String>,
        /// Whether something is required or applies. Integrators declare a string for `uploadPhoto`, the documentation a
        /// number.
        pub sms_code: ::std::option::Option<crate::types::NeedFlag>,
        /// The kind of specifications that the product has. Known from an integrator.
        pub spec_mode: ::std::option::Option<crate::types::SpecMode>,
        /// The specifications to choose from.
        pub specs: ::std::vec::Vec<GoodsSpec>,
        /// The rating (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub star: ::std::option::Option<f64>,
        /// The tag IDs.
        pub tags: ::std::vec::Vec<i64>,
        /// The tags.
        pub tags_select: ::std::vec::Vec<GoodsTag>,
        /// The main picture.
        pub tips: ::std::option::Option<::std::string::String>,
        /// Whether something is required or applies. Integrators declare a string for `uploadPhoto`, the documentation a
        /// number.
        pub upload_photo: ::std::option::Option<crate::types::NeedFlag>,
    }
    /// The response of `goodsDetails`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct GoodsDetailsAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// A product on sale: a number card, a broadband line or a pretty number. The types are those of the documentation.
        /// Integrators declare strings where it declares numbers, and some members and meanings are known from their
        /// declarations only (derived).
        pub data: ::std::option::Option<Goods>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The restrictions on who may order. Known from an integrator. Types that the integrator does not declare are left
    /// open.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoodsLimitRule {
        /// The allowed ages.
        pub age: ::std::vec::Vec<::std::string::String>,
        /// The fraud filter. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fraud_filter: ::std::option::Option<::serde_json::Value>,
        /// Keywords that exclude an address from delivery. An integrator declares a list or a single string, which is
        /// decoded as one keyword.
        pub no_shipping_keyword: ::std::vec::Vec<::std::string::String>,
        /// The regions without delivery. Their structure is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub no_shipping_region: ::std::option::Option<::serde_json::Value>,
        /// The only regions with delivery. Their structure is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub only_shipping_region: ::std::option::Option<::serde_json::Value>,
        /// The limit on how many one person may order.
        pub person: ::std::option::Option<GoodsPersonLimit>,
    }
    /// The response of `goodsList`. Only here, `data` is an array.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct GoodsListAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// The products on sale.
        pub data: ::std::vec::Vec<Goods>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The limit on how many one person may order.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoodsPersonLimit {
        /// The maximum count. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub count: ::std::option::Option<::serde_json::Value>,
        /// The period of the limit. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub cycle: ::std::option::Option<::serde_json::Value>,
    }
    /// A specification of a product. Known from an integrator.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoodsSpec {
        /// The fee for accepting the order, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub accept_fee: ::std::option::Option<f64>,
        /// The commission, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub commission: ::std::option::Option<f64>,
        /// The cost price, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub cost_price: ::std::option::Option<f64>,
        /// The description.
        pub description: ::std::option::Option<::std::string::String>,
        /// The URL of a picture.
        pub image: ::std::option::Option<::std::string::String>,
        /// The name.
        pub name: ::std::option::Option<::std::string::String>,
        /// The state. Neither its type nor its codes are documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub status: ::std::option::Option<::serde_json::Value>,
        /// The ID of the specification.
        pub uuid: ::std::option::Option<::std::string::String>,
    }
    /// A tag of a product.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GoodsTag {
        /// The key. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub key: ::std::option::Option<::serde_json::Value>,
        /// The text to display.
        pub label: ::std::option::Option<::std::string::String>,
        /// The style of the tag.
        pub list_class: ::std::option::Option<::std::string::String>,
        /// The kind of tag.
        pub type_: ::std::option::Option<::std::string::String>,
        /// The value, of the type that `valueType` names.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub value: ::std::option::Option<::serde_json::Value>,
        /// The type of the value.
        pub value_type: ::std::option::Option<::std::string::String>,
    }
    /// The main account.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MainAccount {
        /// The balance, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub balance: ::std::option::Option<f64>,
        /// The time when the account was created, `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived).
        pub created_at: ::std::option::Option<::std::string::String>,
        /// The account ID.
        pub id: ::std::option::Option<i64>,
        /// The account name.
        pub username: ::std::option::Option<::std::string::String>,
    }
    /// The commission of one month. Integrators disagree on whether the members are strings or numbers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MonthCommission {
        /// The commission, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub commission: ::std::option::Option<f64>,
        /// The month, as received.
        pub month: ::std::option::Option<::std::string::String>,
    }
    /// Numbers on offer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NumberOffer {
        /// The channel's own response.
        pub body: ::std::option::Option<NumberOfferBody>,
        /// The numbers on offer.
        pub numbers: ::std::vec::Vec<::std::string::String>,
        /// The channel's own code. `M0` means success. Any other value means that the selection failed, although
        /// `code` is 0. Which other values exist, and what `numbers` is then, is not documented.
        pub rsp_code: ::std::option::Option<::std::string::String>,
        /// The channel's message for `rspCode`.
        pub rsp_desc: ::std::option::Option<::std::string::String>,
        /// The ID of the offer.
        pub uuid: ::std::option::Option<::std::string::String>,
    }
    /// The response of `selectNumber`. A `code` of 0 alone does not mean success; see `data.rspCode`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct NumberOfferAnswer {
        /// 0 means that the call succeeded; any other value means failure. `data.rspCode` must also be `M0`.
        pub code: i64,
        /// Numbers on offer.
        pub data: ::std::option::Option<NumberOffer>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The channel's own response.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NumberOfferBody {
        /// Null in the documentation. Its type is not known; the client accepts any value (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub feature_name_list: ::std::option::Option<::serde_json::Value>,
        /// The numbers and their attributes in one flat list.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub num_array: ::std::vec::Vec<i64>,
        /// Null in the documentation. Its type is not known; the client accepts any value (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub num_retail_list: ::std::option::Option<::serde_json::Value>,
        /// Neither its type nor its meaning is documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub province_show_hui_tag: ::std::option::Option<::serde_json::Value>,
        /// Probably the number of entries of `numArray` that belong together. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub split_len: ::std::option::Option<::serde_json::Value>,
    }
    /// A link to a real-name registration.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OfficialAuthUrl {
        /// The link. It may expire; do not store it.
        pub url: ::std::option::Option<::std::string::String>,
    }
    /// The response of `officialAuthUrl`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct OfficialAuthUrlAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// A link to a real-name registration.
        pub data: ::std::option::Option<OfficialAuthUrl>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A response whose result is not documented.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct OpenAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// The result, as received. Its structure is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub data: ::std::option::Option<::serde_json::Value>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A response whose result is a secret with an undocumented structure.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct OpenSecretAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// The result, as received. It holds a token at a place that is not documented, so all of it is treated as
        /// secret.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub data: ::std::option::Option<::simfleet_runtime::Secret<::serde_json::Value>>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// An order for a number card or a broadband line. Times have the format `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Order {
        /// The time when the card was activated, in UTC+8 (derived).
        pub activate_at: ::std::option::Option<::std::string::String>,
        /// The delivery address.
        pub address: ::std::option::Option<::std::string::String>,
        /// The reason why the review failed; empty if it did not fail.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub apply_fail_reason: ::std::option::Option<::std::string::String>,
        /// The name of the buyer, as in the identity document.
        pub cert_name: ::std::option::Option<::std::string::String>,
        /// The number of the buyer's identity document. Called `certId` in `orderApply`.
        pub cert_no: ::std::option::Option<::std::string::String>,
        /// The phone number of the buyer. Called `contractPhone` in `orderApply`.
        pub contact_phone: ::std::option::Option<::std::string::String>,
        /// The time when the order was created, in UTC+8 (derived).
        pub created_at: ::std::option::Option<::std::string::String>,
        /// The caller's own order number.
        pub custom_no: ::std::option::Option<::std::string::String>,
        /// The name of the delivery company.
        pub express_name: ::std::option::Option<::std::string::String>,
        /// The tracking number of the delivery.
        pub express_no: ::std::option::Option<::std::string::String>,
        /// The time of the first recharge, in UTC+8 (derived).
        pub first_recharge_at: ::std::option::Option<::std::string::String>,
        /// The amount of the first recharge, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub first_recharge_money: ::std::option::Option<f64>,
        /// Whether the buyer has made the first recharge.
        pub first_recharge_status: ::std::option::Option<
            crate::types::FirstRechargeStatus,
        >,
        /// The remark.
        pub flag_remark: ::std::option::Option<::std::string::String>,
        /// The product ID.
        pub goods_id: ::std::option::Option<i64>,
        /// The product name.
        pub goods_name: ::std::option::Option<::std::string::String>,
        /// The order ID.
        pub id: ::std::option::Option<i64>,
        /// The platform's order number.
        pub key_no: ::std::option::Option<::std::string::String>,
        /// The selected number.
        pub select_phone: ::std::option::Option<::std::string::String>,
        /// The time of the settlement, in UTC+8 (derived).
        pub settle_at: ::std::option::Option<::std::string::String>,
        /// The individual settlements. Whether their amounts may be added up is not documented; see `month` of
        /// `SettleDetail`.
        pub settle_details: ::std::vec::Vec<SettleDetail>,
        /// The reason why the settlement failed.
        pub settle_fail_reason: ::std::option::Option<::std::string::String>,
        /// The commission, presumably in yuan. According to one public receiver, it repeats the entry of month -99 in a
        /// push, so read the entries of `settleDetails` instead. Whether those may be added up is not documented; see
        /// `month` of `SettleDetail`.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub settle_reward: ::std::option::Option<f64>,
        /// Whether the commission is settled.
        pub settle_status: ::std::option::Option<crate::types::SettleStatus>,
        /// The state of an order (号卡订单状态).
        pub status: ::std::option::Option<crate::types::OrderStatus>,
        /// The Chinese name of the state, for display.
        pub status_name: ::std::option::Option<::std::string::String>,
    }
    /// A list of orders. The member is called `list` here and `items` in the card operations.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderList {
        /// One entry per order found.
        pub list: ::std::vec::Vec<Order>,
    }
    /// The response of `orderSearch`. According to the documentation, it is also the body of the order push.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct OrderSearchAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// A list of orders. The member is called `list` here and `items` in the card operations.
        pub data: ::std::option::Option<OrderList>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A package order that was accepted.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PackageOrder {
        /// The amount paid, in yuan (inferred). Declared as an integer. Balances have decimals, so the amount may have
        /// them too.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub actual_pay_money: ::std::option::Option<f64>,
        /// The caller's own order number.
        pub custom_no: ::std::option::Option<::std::string::String>,
        /// The period for which the package is in effect (套餐生效周期). The code table was not found.
        pub effective_cycle: ::std::option::Option<i64>,
        /// Whether the package is in effect (套餐生效状态). The code table was not found.
        pub effective_status: ::std::option::Option<i64>,
        /// The first moment after the package ends, `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived).
        pub end_at: ::std::option::Option<::std::string::String>,
        /// The platform's order number.
        pub order_sn: ::std::option::Option<::std::string::String>,
        /// The package code.
        pub package_id: ::std::option::Option<i64>,
        /// The package name.
        pub package_name: ::std::option::Option<::std::string::String>,
        /// The kind of package. The code table was not found. In the example, 3 is an add-on (叠加包).
        pub package_type: ::std::option::Option<i64>,
        /// The remark.
        pub remark: ::std::option::Option<::std::string::String>,
        /// The time when the package begins, `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived).
        pub start_at: ::std::option::Option<::std::string::String>,
        /// The data volume of the package, in KB.
        pub total_flow: ::std::option::Option<i64>,
        /// The data volume used, in KB.
        pub use_flow: ::std::option::Option<i64>,
    }
    /// The response of `submitPackageOrder`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct PackageOrderAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// A package order that was accepted.
        pub data: ::std::option::Option<PackageOrder>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A province, a city or a county in a region code set.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RegionNode {
        /// The regions inside this one.
        pub children: ::std::vec::Vec<RegionNode>,
        /// The code of the region for the selection of a number (`selectNumber`, `essProvinceCode`, `essCityCode`). The
        /// name is in snake case, unlike all others.
        pub ess_code: ::std::option::Option<::std::string::String>,
        /// The name of the region.
        pub label: ::std::option::Option<::std::string::String>,
        /// The level of the region. Which number means a province is not documented.
        pub level: ::std::option::Option<i64>,
        /// The ID of the parent region, presumably its `value`. Its type is not documented.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub pid: ::std::option::Option<::std::string::String>,
        /// The code of the region. For the selection of a number, use it instead of `ess_code` if the number's area
        /// follows the delivery address.
        pub value: ::std::option::Option<::std::string::String>,
    }
    /// A set of region codes: the trees of its provinces. The documentation describes the nodes; that the file is a list
    /// of them is inferred.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RegionTree {
        /// The items of the list.
        pub nodes: ::std::vec::Vec<RegionNode>,
    }
    /// One settlement of an order.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SettleDetail {
        /// What is settled. According to one public receiver, 0 is the ordinary settlement and -99 is the instant
        /// payment (秒返). Whether the entry of month 0 already includes the instant payment is not documented, so do not
        /// add up the entries before you have compared them with a payment. Any other number is presumably the month of
        /// a monthly commission.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub month: ::std::option::Option<i64>,
        /// The reason why the settlement failed.
        pub settle_fail_reason: ::std::option::Option<::std::string::String>,
        /// The amount of this settlement, presumably in yuan.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub settle_reward: ::std::option::Option<f64>,
        /// Whether the commission is settled.
        pub settle_status: ::std::option::Option<crate::types::SettleStatus>,
        /// The time when the settlement was last changed, in UTC+8 (derived).
        pub updated_at: ::std::option::Option<::std::string::String>,
    }
    /// A shared pool. In the example, `availableBalance` is `balance` minus `frozenBalance` minus `deposit`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SharedPool {
        /// The available part of the balance, in yuan (inferred). It must stay positive; otherwise, the cards of the
        /// pool are suspended.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub available_balance: ::std::option::Option<f64>,
        /// The balance, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub balance: ::std::option::Option<f64>,
        /// The pool code, for `oneLinkToken`.
        pub code: ::std::option::Option<::std::string::String>,
        /// The time when the pool was created, `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived).
        pub created_at: ::std::option::Option<::std::string::String>,
        /// The deposit, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub deposit: ::std::option::Option<f64>,
        /// The frozen part of the balance, in yuan (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub frozen_balance: ::std::option::Option<f64>,
        /// The pool ID.
        pub id: ::std::option::Option<i64>,
        /// The ID of the account that owns the pool (derived).
        pub member_id: ::std::option::Option<i64>,
        /// The pool name.
        pub name: ::std::option::Option<::std::string::String>,
        /// The state of the pool. The code table was not found.
        pub status: ::std::option::Option<i64>,
        /// The time when the pool was last changed, in UTC+8 (derived).
        pub updated_at: ::std::option::Option<::std::string::String>,
    }
    /// The outcome of one request for one card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimAction {
        /// The kind of action. The code of restore is derived from an example. The full code table was not found, so expect
        /// other codes. The documentation declares the request parameter as a string; in a form, strings and integers look
        /// the same.
        pub action_type: ::std::option::Option<crate::types::ActionType>,
        /// The Chinese name of the action, for display.
        pub action_type_text: ::std::option::Option<::std::string::String>,
        /// The time when the record was created, `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived).
        pub created_at: ::std::option::Option<::std::string::String>,
        /// The reason why the request failed; empty if it did not fail.
        pub fail_reason: ::std::option::Option<::std::string::String>,
        /// The initiator of the action; in the examples, the account ID (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub operate_id: ::std::option::Option<i64>,
        /// The serial number of the batch: 32 digits. May begin with 0.
        pub serial_number: ::std::option::Option<::std::string::String>,
        /// The card number.
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// Whether the platform handed the request over to the carrier. Derived from the documented example.
        pub status: ::std::option::Option<crate::types::ActionStatus>,
    }
    /// The response of `querySimAction`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimActionAnswer {
        /// 0 means success; any other value means failure (0成功,其他失败).
        pub code: i64,
        /// A list of action records.
        pub data: ::std::option::Option<SimActionList>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A list of action records.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimActionList {
        /// One record per card and action.
        pub items: ::std::vec::Vec<SimAction>,
    }
    /// The data usage of one card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimFlow {
        /// The reason why the usage could not be read; empty if it was read.
        pub error: ::std::option::Option<::std::string::String>,
        /// The ICCID of the card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// Whether the usage of the card could not be read. The rest of the response is valid.
        pub is_error: ::std::option::Option<bool>,
        /// The card number.
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// The data volume used, probably in the current month and in KB (inferred; neither is documented).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub use_flow: ::std::option::Option<i64>,
    }
    /// The response of `batchQuerySimFlow`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimFlowAnswer {
        /// 0 means success; any other value means failure. Cards whose usage could not be read are not a failure of the
        /// call.
        pub code: i64,
        /// The live data usage of the cards.
        pub data: ::std::option::Option<SimFlowList>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The live data usage of the cards.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimFlowList {
        /// Whether the values come from the platform's database because the carrier did not respond in time (数据降级). The
        /// flag applies to the whole call. Optional; absent in the documented example.
        pub is_demote: ::std::option::Option<bool>,
        /// One item per card.
        pub items: ::std::vec::Vec<SimFlow>,
    }
    /// The response of `batchQuerySimInfo`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimInfoAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// A list of stored card records.
        pub data: ::std::option::Option<SimInfoList>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A list of stored card records.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimInfoList {
        /// One record per card found.
        pub items: ::std::vec::Vec<SimRecord>,
    }
    /// The data usage of one card in the month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimMonthFlow {
        /// The number of the device that contains the card; empty if there is none.
        pub device_no: ::std::option::Option<::std::string::String>,
        /// The reason why the usage could not be read; empty if it was read.
        pub error: ::std::option::Option<::std::string::String>,
        /// The ICCID of the card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// Whether the usage of the card could not be read. The rest of the response is valid.
        pub is_error: ::std::option::Option<bool>,
        /// The card number.
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// The data volume used in the month, probably in KB (inferred; the unit is documented for packages only).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub use_flow: ::std::option::Option<i64>,
    }
    /// The response of `batchQuerySimMonthFlow`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimMonthFlowAnswer {
        /// 0 means success; any other value means failure. Cards whose usage could not be read are not a failure of the
        /// call.
        pub code: i64,
        /// The data usage of the cards in one month.
        pub data: ::std::option::Option<SimMonthFlowList>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// The data usage of the cards in one month.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimMonthFlowList {
        /// Whether the values come from the platform's database because the carrier did not respond in time (数据降级). The
        /// flag applies to the whole call.
        pub is_demote: ::std::option::Option<bool>,
        /// One item per card.
        pub items: ::std::vec::Vec<SimMonthFlow>,
    }
    /// A card record. Most meanings are inferred from the names and from the platform's status page. Times have the
    /// format `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived) and are null if there is none.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimRecord {
        /// The time when the card was activated, in UTC+8.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub activate_at: ::std::option::Option<::std::string::String>,
        /// Whether the card is activated (inferred from the status page).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub activate_status: ::std::option::Option<crate::types::ActivationStatus>,
        /// The time of the official real-name registration, in UTC+8.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub auth_at: ::std::option::Option<::std::string::String>,
        /// The time of the platform's real-name registration, in UTC+8.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub auth_platform_at: ::std::option::Option<::std::string::String>,
        /// Whether a real-name registration exists (inferred from the status page). `authStatus` is about the official one,
        /// `authPlatformStatus` about the one with the platform.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub auth_platform_status: ::std::option::Option<crate::types::RealNameStatus>,
        /// Whether a real-name registration exists (inferred from the status page). `authStatus` is about the official one,
        /// `authPlatformStatus` about the one with the platform.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub auth_status: ::std::option::Option<crate::types::RealNameStatus>,
        /// Whether the card is deregistered (inferred from the status page).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub cancel_status: ::std::option::Option<crate::types::DeregistrationStatus>,
        /// The time when the package ends, in UTC+8.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub end_at: ::std::option::Option<::std::string::String>,
        /// The ID of the carrier channel (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub gateway_id: ::std::option::Option<i64>,
        /// The ICCID of the card.
        pub iccid: ::std::option::Option<::std::string::String>,
        /// The IMEI of the device; may be empty.
        pub imei: ::std::option::Option<::std::string::String>,
        /// The IMSI; may be empty.
        pub imsi: ::std::option::Option<::std::string::String>,
        /// Whether the carrier has cut off network access (断网状态; inferred from the status page).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub internet_status: ::std::option::Option<crate::types::InternetStatus>,
        /// The time when the platform last polled the card, in UTC+8 (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub last_robin_at: ::std::option::Option<::std::string::String>,
        /// The time when the card state was last queried or last changed, in UTC+8 (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub last_sim_status_at: ::std::option::Option<::std::string::String>,
        /// Whether the card is online (inferred from the status page).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub online_status: ::std::option::Option<crate::types::OnlineStatus>,
        /// The ID of the package series (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub package_group_id: ::std::option::Option<i64>,
        /// The ID of the shared pool, 0 if there is none (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub pool_id: ::std::option::Option<i64>,
        /// The number of recharges (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub recharge_times: ::std::option::Option<i64>,
        /// Whether the card was replaced (换卡; inferred from the status page).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub replace_status: ::std::option::Option<crate::types::ReplacementStatus>,
        /// Probably whether the platform polls the card. No code table is assigned to it. The status page also has a table
        /// of restricted network access (限制在网状态: 1 not cut off, 2 cut off on purpose by the platform or the caller)
        /// that is assigned to no member.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub robin_status: ::std::option::Option<i64>,
        /// The card number (卡板卡号). An opaque string that may contain letters.
        pub sim_no: ::std::option::Option<::std::string::String>,
        /// The state of the card (卡板状态).
        pub sim_status: ::std::option::Option<crate::types::SimStatus>,
        /// The data volume of the package, probably in KB (inferred; the unit is documented for packages only).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub total_flow: ::std::option::Option<i64>,
        /// The data volume used, probably in KB (inferred; the unit is documented for packages only).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub use_flow: ::std::option::Option<i64>,
    }
    /// The response of `batchQuerySimStatus`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[derive(Default)]
    pub struct SimStatusAnswer {
        /// 0 means success; any other value means failure.
        pub code: i64,
        /// A list of live card records.
        pub data: ::std::option::Option<SimStatusList>,
        /// The details of a failure, if the platform provides any (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub error: ::std::vec::Vec<::std::string::String>,
        /// The human-readable message; `操作成功` on success.
        pub message: ::std::option::Option<::std::string::String>,
        /// The server time as a Unix timestamp in seconds.
        pub timestamp: ::std::option::Option<i64>,
        /// The trace ID of the request.
        pub trace_id: ::std::option::Option<::std::string::String>,
    }
    /// A list of live card records.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimStatusList {
        /// True if the carrier did not respond in time and the records come from the platform's database (数据降级). The
        /// flag applies to the whole call. Declared as required, but the documented example lacks it.
        pub is_demote: ::std::option::Option<bool>,
        /// One record per card found.
        pub items: ::std::vec::Vec<SimRecord>,
    }
    /// A stored file.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StoredFile {
        /// The URL of the file, for `orderApply` and `baseUploadCert`.
        pub file_url: ::std::option::Option<::std::string::String>,
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
    impl Wire for OpenSecretAnswer {
        const NAME: &'static str = "OpenSecretAnswer";
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
    impl Wire for RegionNode {
        const NAME: &'static str = "RegionNode";
        const MEMBERS: &'static [&'static str] = &[
            "children",
            "ess_code",
            "label",
            "level",
            "pid",
            "value",
        ];
        const REQUIRED: &'static [usize] = &[];
        fn read<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            member: usize,
            value: D,
        ) -> Result<(), D::Error> {
            match member {
                0 => self.children = lenient::list(value)?,
                1 => self.ess_code = lenient::opt_text(value)?,
                2 => self.label = lenient::opt_text(value)?,
                3 => self.level = lenient::opt_int(value)?,
                4 => self.pid = lenient::opt_text(value)?,
                5 => self.value = lenient::opt_text(value)?,
                _ => wire::skip(value)?,
            }
            Ok(())
        }
        fn write<S: ::serde::ser::SerializeMap>(
            &self,
            out: &mut S,
        ) -> Result<(), S::Error> {
            wire::put_list(out, "children", &self.children)?;
            wire::put_some(out, "ess_code", &self.ess_code)?;
            wire::put_some(out, "label", &self.label)?;
            wire::put_some(out, "level", &self.level)?;
            wire::put_some(out, "pid", &self.pid)?;
            wire::put_some(out, "value", &self.value)?;
            Ok(())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for RegionTree {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            Ok(Self {
                nodes: lenient::list(deserializer)?,
            })
        }
    }
    impl ::serde::Serialize for RegionTree {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            ::serde::Serialize::serialize(&self.nodes, serializer)
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
        OfficialAuthUrlAnswer OpenAnswer OpenSecretAnswer Order OrderList
        OrderSearchAnswer PackageOrder PackageOrderAnswer RegionNode SettleDetail
        SharedPool SimAction SimActionAnswer SimActionList SimFlow SimFlowAnswer
        SimFlowList SimInfoAnswer SimInfoList SimMonthFlow SimMonthFlowAnswer
        SimMonthFlowList SimRecord SimStatusAnswer SimStatusList StoredFile
    }
    /// Whether the platform handed the request over to the carrier. Derived from the documented example.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActionStatus {
        /// The request was handed over to the carrier. Only the state of the card shows whether it was executed.
        HandedOver,
        /// The request failed. This status is final.
        Failed,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// The kind of action. The code of restore is derived from an example. The full code table was not found, so expect
    /// other codes. The documentation declares the request parameter as a string; in a form, strings and integers look
    /// the same.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActionType {
        /// Restore (复机). Suspended cards are put back in service.
        Restore,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActivationStatus {
        /// Not activated.
        NotActivated,
        /// Activated.
        Activated,
        /// Not known. This is the default for new cards.
        NotKnown,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum DeregistrationStatus {
        /// Not deregistered.
        Registered,
        /// Deregistered.
        Deregistered,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// When the package takes effect.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum EffectType {
        /// Immediately (立即生效).
        Immediately,
        /// Next month (次月生效).
        NextMonth,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
        /// The platform has not obtained this information.
        NotObtained,
        /// The buyer has not made the first recharge.
        NotRecharged,
        /// The buyer has made the first recharge.
        Recharged,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// The kind of product. Known from an integrator; expect further codes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GoodsCategory {
        /// A data card.
        DataCard,
        /// Broadband (宽带).
        Broadband,
        /// A pretty number (靓号).
        PrettyNumber,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// Whether the carrier has cut off network access (断网状态; inferred from the status page).
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum InternetStatus {
        /// Network access is normal.
        Normal,
        /// Network access is cut off.
        Cut,
        /// Not known.
        NotKnown,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// Whether something is required or applies. Integrators declare a string for `uploadPhoto`, the documentation a
    /// number.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum NeedFlag {
        /// No.
        No,
        /// Yes.
        Yes,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OnlineStatus {
        /// Online.
        Online,
        /// Offline.
        Offline,
        /// Not known.
        NotKnown,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// The state of an order (号卡订单状态).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OrderStatus {
        /// The order has passed the first check and was handed over to the carrier.
        HandedToCarrier,
        /// Under review.
        UnderReview,
        /// The review failed. `applyFailReason` holds the reason.
        ReviewFailed,
        /// Shipped.
        Shipped,
        /// Activated.
        Activated,
        /// Signed for.
        SignedFor,
        /// Photos are required. Submit them with `baseUploadCert`.
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
        /// Activated without a first recharge.
        ActivatedWithoutRecharge,
        /// Accepted. This is the initial state.
        Accepted,
        /// Invalid. The pre-check failed.
        Invalid,
        /// Not known. Treat it as under review, or ignore the update.
        NotKnown,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// Whether a real-name registration exists (inferred from the status page). `authStatus` is about the official one,
    /// `authPlatformStatus` about the one with the platform.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RealNameStatus {
        /// Not registered.
        NotRegistered,
        /// Registered.
        Registered,
        /// Not known.
        NotKnown,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ReplacementStatus {
        /// Not replaced.
        NotReplaced,
        /// Replaced.
        Replaced,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// Whether numbers can be selected, and from where.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SelectNumberMode {
        /// No number is selected.
        NoChoice,
        /// A number from any home area.
        AnyHomeArea,
        /// A number from a fixed area.
        FixedArea,
        /// A number from the delivery area.
        DeliveryArea,
        /// A random number from the province.
        RandomInProvince,
        /// A selected number from the province.
        ChosenInProvince,
        /// A number from the whole country. Only one integrator has this value.
        Nationwide,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// When the commission is settled. An integrator declares a string, the documentation a number.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SettleMode {
        /// Daily.
        Daily,
        /// In the next month.
        NextMonth,
        /// Monthly. `monthCommission` holds the amounts.
        Monthly,
        /// When the order is placed.
        AtOrder,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// Whether the commission is settled.
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
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// The state of the card (卡板状态).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SimStatus {
        /// In stock (库存).
        Stock,
        /// Awaiting activation (待激活).
        AwaitingActivation,
        /// In service (已激活).
        InService,
        /// Suspended (已停机).
        Suspended,
        /// Closed (已销户).
        Closed,
        /// Separated from its device (卡机分离). `bindMachine` restores the card.
        SeparatedFromDevice,
        /// Suspended because of risk (风险停机).
        SuspendedForRisk,
        /// Expired (已失效).
        Expired,
        /// Testable (可测试).
        Testable,
        /// Faulty (卡异常).
        Faulty,
        /// Not known (未知). The state could not be obtained from the carrier.
        NotObtained,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// The kind of specifications that the product has. Known from an integrator.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SpecMode {
        /// One specification.
        Single,
        /// Several specifications.
        Several,
        /// Dynamic specifications.
        Dynamic,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
    /// The speed limit. Each of the four networks supports some of the values. The network of a card depends on its
    /// package series; ask the seller. OneLink is China Mobile, Honeycomb (联通蜂窝) is China Unicom, CMP is China Telecom
    /// and CBN is China Broadnet.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SpeedCode {
        /// Supported by CBN.
        Mbps100,
        /// Supported by CBN.
        Mbps50,
        /// Supported by CBN.
        Mbps20,
        /// Supported by CMP and CBN.
        Mbps10,
        /// Supported by Honeycomb and CMP.
        Mbps7,
        /// Supported by CMP.
        Mbps5,
        /// Supported by CMP.
        Mbps3,
        /// Supported by OneLink, Honeycomb and CBN.
        Mbps2,
        /// Supported by all four networks.
        Mbps1,
        /// Supported by all four networks.
        Kbps512,
        /// Supported by OneLink and CBN.
        Kbps128,
        /// Supported by CMP.
        Kbps1,
        /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed values.
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
        /// Subscribe (订阅). The platform pushes changes of the cards.
        Subscribe,
        /// Unsubscribe (取消订阅). The platform stops pushing changes.
        Unsubscribe,
        /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
        /// listed codes.
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
/// Request types, one for each operation.
///
/// `new` creates a request that belongs to no client. The methods of a client create requests that `send`
/// sends.
pub mod requests {
    use super::{operations, types};
    use ::simfleet_runtime::{
        Argument, DecodeError, InvalidParameter, Operation, Parameters, Request, Sender,
    };
    /// `accountAsset`: Query the balances of the account.
    ///
    /// (查询账户资产) Returns the balances of the main account and the shared pools. Takes no parameters.
    ///
    /// Customers on packages should monitor the balance of the main account. Customers on pools must keep the available
    /// deposit of each pool positive. If it runs short, calls are restricted; if it is not topped up in time, every
    /// card of the pool is suspended.
    ///
    /// `POST /openapi/iot/accountAsset`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AccountAsset<S = ()> {
        sender: S,
    }
    impl AccountAsset {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for AccountAsset {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> AccountAsset<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self { sender }
        }
    }
    impl<S: Sender> AccountAsset<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::AccountAssetAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for AccountAsset<S> {
        type Answer = types::AccountAssetAnswer;
        fn operation(&self) -> &Operation {
            &operations::ACCOUNT_ASSET
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let parameters = Parameters::new(&operations::ACCOUNT_ASSET);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::AccountAssetAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::ACCOUNT_ASSET, status, body)
        }
    }
    /// `baseConfig`: Get the configuration of a shop.
    ///
    /// (获取店铺基础配置) The shop belongs to a sales channel. The response is not documented.
    ///
    /// `GET /openapi/base/config`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BaseConfig<S = ()> {
        sender: S,
        promo_code: Argument<::std::string::String>,
    }
    impl BaseConfig {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BaseConfig {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BaseConfig<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                promo_code: Argument::default(),
            }
        }
        /// `promoCode`: The code of the sales channel.
        ///
        /// Required.
        pub fn promo_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.promo_code = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BaseConfig<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BaseConfig<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::BASE_CONFIG
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BASE_CONFIG);
            parameters.give(0, &self.promo_code);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BASE_CONFIG, status, body)
        }
    }
    /// `baseIpLocation`: Look up the location of an IP address.
    ///
    /// (IP定位) Supports only addresses in mainland China. The documentation declares `ip` as a form field of a GET
    /// request. The client sends the body as documented, although proxies on the way may drop it. The response is not
    /// documented.
    ///
    /// `GET /openapi/base/ipLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BaseIpLocation<S = ()> {
        sender: S,
        ip: Argument<::std::string::String>,
    }
    impl BaseIpLocation {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BaseIpLocation {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BaseIpLocation<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                ip: Argument::default(),
            }
        }
        /// `ip`: The IP address. Declared as required, but said to default to the caller's own address.
        pub fn ip<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ip = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BaseIpLocation<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BaseIpLocation<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::BASE_IP_LOCATION
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BASE_IP_LOCATION);
            parameters.give(0, &self.ip);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BASE_IP_LOCATION, status, body)
        }
    }
    /// `baseUploadCert`: Submit identity document photos for an order.
    ///
    /// (上传证件照, also 重传证件照) Submits the photos that an order requires (state 7). The photos are passed as URLs. To get
    /// the URL of a file, upload the file with `hkUploadCert`.
    ///
    /// If the response is lost, do not resend the request: check the order with `orderSearch` first. Once the photos
    /// are under review (state 8), a second submission is probably rejected, and a late one could replace newer photos
    /// (both inferred). No documented query returns the photos.
    ///
    /// `POST /openapi/base/uploadCert`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BaseUploadCert<S = ()> {
        sender: S,
        back_image: Argument<::std::string::String>,
        front_image: Argument<::std::string::String>,
        head_image: Argument<::std::string::String>,
        key_no: Argument<::std::string::String>,
    }
    impl BaseUploadCert {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BaseUploadCert {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BaseUploadCert<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                back_image: Argument::default(),
                front_image: Argument::default(),
                head_image: Argument::default(),
                key_no: Argument::default(),
            }
        }
        /// `backImage`: The URL of the photo of the identity document's back.
        pub fn back_image<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.back_image = ::simfleet_runtime::argument(value);
            self
        }
        /// `frontImage`: The URL of the photo of the identity document's front (see `hkUploadCert`).
        pub fn front_image<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.front_image = ::simfleet_runtime::argument(value);
            self
        }
        /// `headImage`: The URL of the photo of the buyer's head.
        pub fn head_image<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.head_image = ::simfleet_runtime::argument(value);
            self
        }
        /// `keyNo`: The platform's order number. Required by inference.
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn key_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.key_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BaseUploadCert<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::CommandAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BaseUploadCert<S> {
        type Answer = types::CommandAnswer;
        fn operation(&self) -> &Operation {
            &operations::BASE_UPLOAD_CERT
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BASE_UPLOAD_CERT);
            parameters.give(0, &self.back_image);
            parameters.give(1, &self.front_image);
            parameters.give(2, &self.head_image);
            parameters.give(3, &self.key_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::CommandAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BASE_UPLOAD_CERT, status, body)
        }
    }
    /// `batchQuerySimFlow`: Query the live data usage of cards.
    ///
    /// (批量查询卡板实时流量) Queries the carriers for the data usage of up to 10 cards. Available only to customers on a shared
    /// pool (共享池); customers on packages use `queryPackageFlow`. The values may lag behind those of the carrier.
    ///
    /// If the usage of a card cannot be read, the response is still successful, and the item of the card is marked.
    ///
    /// `POST /openapi/iot/batchQuerySimFlow`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchQuerySimFlow<S = ()> {
        sender: S,
        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,
    }
    impl BatchQuerySimFlow {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BatchQuerySimFlow {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BatchQuerySimFlow<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_nos: Argument::default(),
            }
        }
        /// `simNos`: The card numbers. Maximum: 10 items. The array is sent as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.sim_nos = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BatchQuerySimFlow<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::SimFlowAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BatchQuerySimFlow<S> {
        type Answer = types::SimFlowAnswer;
        fn operation(&self) -> &Operation {
            &operations::BATCH_QUERY_SIM_FLOW
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BATCH_QUERY_SIM_FLOW);
            parameters.give(0, &self.sim_nos);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::SimFlowAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BATCH_QUERY_SIM_FLOW, status, body)
        }
    }
    /// `batchQuerySimInfo`: Query the stored records of cards.
    ///
    /// (批量查询卡板信息) Returns up to 100 card records from the platform's database, which is updated about once an hour. For
    /// up-to-date values, call a live query first. How the platform reports unknown cards is not known: the record has
    /// no error flag, so they are probably omitted.
    ///
    /// `POST /openapi/iot/batchQuerySimInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchQuerySimInfo<S = ()> {
        sender: S,
        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 100>>,
    }
    impl BatchQuerySimInfo {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BatchQuerySimInfo {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BatchQuerySimInfo<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_nos: Argument::default(),
            }
        }
        /// `simNos`: The card numbers. Maximum: 100 items. The array is sent as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.sim_nos = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BatchQuerySimInfo<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::SimInfoAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BatchQuerySimInfo<S> {
        type Answer = types::SimInfoAnswer;
        fn operation(&self) -> &Operation {
            &operations::BATCH_QUERY_SIM_INFO
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BATCH_QUERY_SIM_INFO);
            parameters.give(0, &self.sim_nos);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::SimInfoAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BATCH_QUERY_SIM_INFO, status, body)
        }
    }
    /// `batchQuerySimMonthFlow`: Query the data usage of cards in one month.
    ///
    /// (批量查询卡板指定月流量) Returns the data usage of up to 10 cards in one month. Available only to customers on a shared
    /// pool. Intended for settling a month after the carrier has done so: query about three hours or more after the
    /// start of the next month. The caller decides how long to wait.
    ///
    /// `POST /openapi/iot/batchQuerySimMonthFlow`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchQuerySimMonthFlow<S = ()> {
        sender: S,
        month: Argument<::std::string::String>,
        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,
    }
    impl BatchQuerySimMonthFlow {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BatchQuerySimMonthFlow {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BatchQuerySimMonthFlow<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                month: Argument::default(),
                sim_nos: Argument::default(),
            }
        }
        /// `month`: The month, as `YYYYMM`.
        ///
        /// Required.
        pub fn month<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.month = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNos`: The card numbers. Maximum: 10 items. The array is sent as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.sim_nos = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BatchQuerySimMonthFlow<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::SimMonthFlowAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BatchQuerySimMonthFlow<S> {
        type Answer = types::SimMonthFlowAnswer;
        fn operation(&self) -> &Operation {
            &operations::BATCH_QUERY_SIM_MONTH_FLOW
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(
                &operations::BATCH_QUERY_SIM_MONTH_FLOW,
            );
            parameters.give(0, &self.month);
            parameters.give(1, &self.sim_nos);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::SimMonthFlowAnswer, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::BATCH_QUERY_SIM_MONTH_FLOW,
                status,
                body,
            )
        }
    }
    /// `batchQuerySimStatus`: Query the live state of cards.
    ///
    /// (批量查询卡板最新状态) Queries the carriers for up to 10 cards and updates the platform's database. If a carrier does
    /// not respond in time, the whole response comes from the database and `isDemote` is true. Even a live state may
    /// lag behind the carrier's.
    ///
    /// `POST /openapi/iot/batchQuerySimStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchQuerySimStatus<S = ()> {
        sender: S,
        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,
    }
    impl BatchQuerySimStatus {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BatchQuerySimStatus {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BatchQuerySimStatus<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_nos: Argument::default(),
            }
        }
        /// `simNos`: The card numbers. Maximum: 10 items. The array is sent as JSON text in one form field. A card may be queried
        /// at most three times per minute.
        ///
        /// Required.
        pub fn sim_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.sim_nos = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BatchQuerySimStatus<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::SimStatusAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BatchQuerySimStatus<S> {
        type Answer = types::SimStatusAnswer;
        fn operation(&self) -> &Operation {
            &operations::BATCH_QUERY_SIM_STATUS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BATCH_QUERY_SIM_STATUS);
            parameters.give(0, &self.sim_nos);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::SimStatusAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BATCH_QUERY_SIM_STATUS, status, body)
        }
    }
    /// `batchRestore`: Restore suspended cards.
    ///
    /// (批量复机) Submits up to 100 cards for restoration and returns the serial number of the batch. According to the
    /// documentation, a restoration takes at most 10 minutes, and has failed if the card is unchanged by then. simfleet
    /// reports such a card as not confirmed, and not as failed. A card that was restored less than three minutes ago is
    /// rejected; its item in the response says so.
    ///
    /// There is no idempotency key: a second request creates a second batch (inferred). If the response is lost, do not
    /// resend the request; call `querySimAction` first.
    ///
    /// `POST /openapi/iot/batchRestore`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchRestore<S = ()> {
        sender: S,
        remark: Argument<::std::string::String>,
        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 100>>,
    }
    impl BatchRestore {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BatchRestore {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BatchRestore<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                remark: Argument::default(),
                sim_nos: Argument::default(),
            }
        }
        /// `remark`: The reason for the action. Some carrier channels require it.
        pub fn remark<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.remark = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNos`: The card numbers. Maximum: 100 items. The array is sent as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.sim_nos = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BatchRestore<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::BatchCommandAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BatchRestore<S> {
        type Answer = types::BatchCommandAnswer;
        fn operation(&self) -> &Operation {
            &operations::BATCH_RESTORE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BATCH_RESTORE);
            parameters.give(0, &self.remark);
            parameters.give(1, &self.sim_nos);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::BatchCommandAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BATCH_RESTORE, status, body)
        }
    }
    /// `batchShutdown`: Suspend cards.
    ///
    /// (批量停机) Submits up to 100 cards for suspension and returns the serial number of the batch, which
    /// `querySimAction` accepts. A suspension usually takes effect within 10 minutes, later for large batches.
    ///
    /// There is no idempotency key: a second request creates a second batch (inferred). If the response is lost, do not
    /// resend the request; call `querySimAction` first.
    ///
    /// `POST /openapi/iot/batchShutdown`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchShutdown<S = ()> {
        sender: S,
        remark: Argument<::std::string::String>,
        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 100>>,
    }
    impl BatchShutdown {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BatchShutdown {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BatchShutdown<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                remark: Argument::default(),
                sim_nos: Argument::default(),
            }
        }
        /// `remark`: The reason for the action. Some carrier channels require it.
        pub fn remark<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.remark = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNos`: The card numbers. Maximum: 100 items. The array is sent as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.sim_nos = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BatchShutdown<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::BatchCommandAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BatchShutdown<S> {
        type Answer = types::BatchCommandAnswer;
        fn operation(&self) -> &Operation {
            &operations::BATCH_SHUTDOWN
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BATCH_SHUTDOWN);
            parameters.give(0, &self.remark);
            parameters.give(1, &self.sim_nos);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::BatchCommandAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BATCH_SHUTDOWN, status, body)
        }
    }
    /// `batchSubscribe`: Subscribe to changes of cards.
    ///
    /// (批量订阅卡板信息) Subscribes to up to 100 cards, or cancels their subscription. When the platform's hourly poll finds
    /// that a subscribed card has changed (data usage, state, real-name registration, activation …), the platform
    /// pushes the card record to `subscribeUrl`.
    ///
    /// Whether `subscribeUrl` may be omitted when unsubscribing is not documented. The client requires it only for
    /// subscribing, because a subscription without it has no use.
    ///
    /// If the response is lost, the client does not resend the request: a late repetition could restore an old address
    /// or undo a cancellation (inferred), and no documented query is known to show the address. Send the subscription that
    /// you want again.
    ///
    /// `POST /openapi/iot/batchSubscribe`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchSubscribe<S = ()> {
        sender: S,
        sim_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 100>>,
        subscribe_url: Argument<::std::string::String>,
        update_status: Argument<crate::types::SubscribeSwitch>,
    }
    impl BatchSubscribe {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BatchSubscribe {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BatchSubscribe<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_nos: Argument::default(),
                subscribe_url: Argument::default(),
                update_status: Argument::default(),
            }
        }
        /// `simNos`: The card numbers. Maximum: 100 items. The array is sent as JSON text in one form field.
        ///
        /// Required.
        pub fn sim_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 100>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.sim_nos = ::simfleet_runtime::argument(value);
            self
        }
        /// `subscribeUrl`: The URL to which the platform pushes card records. Required for subscribing (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn subscribe_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.subscribe_url = ::simfleet_runtime::argument(value);
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
            self.update_status = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BatchSubscribe<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BatchSubscribe<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::BATCH_SUBSCRIBE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BATCH_SUBSCRIBE);
            parameters.give(0, &self.sim_nos);
            parameters.give(1, &self.subscribe_url);
            parameters.give(2, &self.update_status);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BATCH_SUBSCRIBE, status, body)
        }
    }
    /// `bindMachine`: Bind a card to its new device.
    ///
    /// (单卡机卡绑定) Removes the binding to the old device and restores the card. Use it for a card in state 6, separated
    /// from its device (卡机分离). According to the documentation, the operation takes at most 10 minutes, and has failed
    /// if the card is unchanged by then. The response has no serial number; check the card with `batchQuerySimInfo`.
    ///
    /// If the response is lost, do not resend the request; check the card first. A repeated request may bind the card
    /// again (inferred).
    ///
    /// `POST /openapi/iot/bindMachine`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BindMachine<S = ()> {
        sender: S,
        sim_no: Argument<::std::string::String>,
    }
    impl BindMachine {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for BindMachine {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> BindMachine<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_no: Argument::default(),
            }
        }
        /// `simNo`: The card number.
        ///
        /// Required.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> BindMachine<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::BindMachineAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for BindMachine<S> {
        type Answer = types::BindMachineAnswer;
        fn operation(&self) -> &Operation {
            &operations::BIND_MACHINE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::BIND_MACHINE);
            parameters.give(0, &self.sim_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::BindMachineAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::BIND_MACHINE, status, body)
        }
    }
    /// `cbnChongJunGetPromoterLink`: Get a promoter's link for the Broadnet CJ card.
    ///
    /// (广电CJ卡推广链接) Safe to repeat: the same phone number gets the same link. No parameter names are known, so all
    /// fields are further fields. The response is not documented.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    ///
    /// `POST /openapi/cbnChongJun/getPromoterLink`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CbnChongJunGetPromoterLink<S = ()> {
        sender: S,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl CbnChongJunGetPromoterLink {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for CbnChongJunGetPromoterLink {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> CbnChongJunGetPromoterLink<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                extra: Argument::default(),
            }
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> CbnChongJunGetPromoterLink<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for CbnChongJunGetPromoterLink<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::CBN_CHONG_JUN_GET_PROMOTER_LINK
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(
                &operations::CBN_CHONG_JUN_GET_PROMOTER_LINK,
            );
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::CBN_CHONG_JUN_GET_PROMOTER_LINK,
                status,
                body,
            )
        }
    }
    /// `clearRealName`: Clear a card's official real-name registration.
    ///
    /// (清除官方实名) Currently supports only cards of China Mobile and China Telecom.
    ///
    /// The request is a POST with an empty body. Its only parameter is in the query string. If the response is lost, do
    /// not resend the request: a late repetition could clear a registration that was made in the meantime (inferred).
    /// Check `authStatus` of the card first.
    ///
    /// `POST /openapi/iot/clearRealName`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ClearRealName<S = ()> {
        sender: S,
        sim_no: Argument<::std::string::String>,
    }
    impl ClearRealName {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for ClearRealName {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> ClearRealName<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_no: Argument::default(),
            }
        }
        /// `simNo`: The card number. The documentation does not say that it is required, but the operation has no target without it
        /// (inferred).
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> ClearRealName<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::CommandAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for ClearRealName<S> {
        type Answer = types::CommandAnswer;
        fn operation(&self) -> &Operation {
            &operations::CLEAR_REAL_NAME
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::CLEAR_REAL_NAME);
            parameters.give(0, &self.sim_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::CommandAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::CLEAR_REAL_NAME, status, body)
        }
    }
    /// `deviceSwitchNet`: Switch a device to another of its cards.
    ///
    /// (设备切换网络) Switches a device to another of its cards. The switch does not take effect immediately.
    ///
    /// If the response is lost, do not resend the request: a late repetition could undo a switch that was made in the
    /// meantime (inferred).
    ///
    /// `POST /openapi/iot/deviceSwitchNet`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeviceSwitchNet<S = ()> {
        sender: S,
        device_no: Argument<::std::string::String>,
        remark: Argument<::std::string::String>,
        sim_no: Argument<::std::string::String>,
    }
    impl DeviceSwitchNet {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for DeviceSwitchNet {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> DeviceSwitchNet<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                device_no: Argument::default(),
                remark: Argument::default(),
                sim_no: Argument::default(),
            }
        }
        /// `deviceNo`: The device number.
        ///
        /// Required.
        pub fn device_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.device_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `remark`: The reason for the switch.
        pub fn remark<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.remark = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNo`: The number of the card to switch to.
        ///
        /// Required.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> DeviceSwitchNet<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for DeviceSwitchNet<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::DEVICE_SWITCH_NET
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::DEVICE_SWITCH_NET);
            parameters.give(0, &self.device_no);
            parameters.give(1, &self.remark);
            parameters.give(2, &self.sim_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::DEVICE_SWITCH_NET, status, body)
        }
    }
    /// `goodsDetails`: Get the details of a product.
    ///
    /// (获取指定商品详细信息) Also returns products that are no longer on sale; their commission is then meaningless.
    ///
    /// `POST /openapi/goods/details`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GoodsDetails<S = ()> {
        sender: S,
        id: Argument<::std::string::String>,
    }
    impl GoodsDetails {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GoodsDetails {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GoodsDetails<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                id: Argument::default(),
            }
        }
        /// `id`: The product ID (see `goodsList`). Required by inference.
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> GoodsDetails<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::GoodsDetailsAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for GoodsDetails<S> {
        type Answer = types::GoodsDetailsAnswer;
        fn operation(&self) -> &Operation {
            &operations::GOODS_DETAILS
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::GOODS_DETAILS);
            parameters.give(0, &self.id);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GoodsDetailsAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::GOODS_DETAILS, status, body)
        }
    }
    /// `goodsList`: List the products on sale.
    ///
    /// (获取在售商品列表) Takes no parameters. This is the only operation whose `data` is an array and not an object.
    ///
    /// `POST /openapi/goods/list`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GoodsList<S = ()> {
        sender: S,
    }
    impl GoodsList {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for GoodsList {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> GoodsList<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self { sender }
        }
    }
    impl<S: Sender> GoodsList<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::GoodsListAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request for GoodsList<S> {
        type Answer = types::GoodsListAnswer;
        fn operation(&self) -> &Operation {
            &operations::GOODS_LIST
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let parameters = Parameters::new(&operations::GOODS_LIST);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::GoodsListAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::GOODS_LIST, status, body)
        }
    }
    /// `hkUploadCert`: Upload a file and get its URL.
    ///
    /// (上传静态资源) This is the only operation with a multipart body. The URL is a parameter of `orderApply` and
    /// `baseUploadCert`. The upload alone does not change an order. The limits on file size and file types are not
    /// documented.
    ///
    /// A second upload probably stores a second file (inferred), no operation deletes files, and the file is usually a
    /// photo of an identity document. If the response is lost, the client therefore does not resend the file; the
    /// caller decides whether to upload it again.
    ///
    /// `POST /openapi/hk/uploadCert`
    #[derive(Clone, Debug, PartialEq)]
    pub struct HkUploadCert<S = ()> {
        sender: S,
        file: Argument<::simfleet_runtime::Upload>,
    }
    impl HkUploadCert {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for HkUploadCert {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> HkUploadCert<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                file: Argument::default(),
            }
        }
        /// `file`: The file, usually a photo of an identity document.
        ///
        /// Required.
        pub fn file<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::simfleet_runtime::Upload>,
            V::Error: ::std::fmt::Display,
        {
            self.file = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> HkUploadCert<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::FileUploadAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for HkUploadCert<S> {
        type Answer = types::FileUploadAnswer;
        fn operation(&self) -> &Operation {
            &operations::HK_UPLOAD_CERT
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::HK_UPLOAD_CERT);
            parameters.give(0, &self.file);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::FileUploadAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::HK_UPLOAD_CERT, status, body)
        }
    }
    /// `officialAuthUrl`: Get the link to a card's official real-name registration.
    ///
    /// (获取官方实名链接) Some carriers generate the link on request, and the link expires. Request it when it is needed and do
    /// not store it.
    ///
    /// The request is a POST with an empty body. Its only parameter is in the query string; the documentation declares it
    /// as optional.
    ///
    /// `POST /openapi/iot/officialAuthUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OfficialAuthUrl<S = ()> {
        sender: S,
        sim_no: Argument<::std::string::String>,
    }
    impl OfficialAuthUrl {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for OfficialAuthUrl {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> OfficialAuthUrl<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_no: Argument::default(),
            }
        }
        /// `simNo`: The card number. The documentation does not say that it is required, but the operation has no target without it
        /// (inferred).
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> OfficialAuthUrl<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::OfficialAuthUrlAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for OfficialAuthUrl<S> {
        type Answer = types::OfficialAuthUrlAnswer;
        fn operation(&self) -> &Operation {
            &operations::OFFICIAL_AUTH_URL
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::OFFICIAL_AUTH_URL);
            parameters.give(0, &self.sim_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OfficialAuthUrlAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::OFFICIAL_AUTH_URL, status, body)
        }
    }
    /// `oneLinkToken`: Get the OneLink token of a shared pool.
    ///
    /// (获取移动流量池Token) Returns a token for the OneLink API of China Mobile. Available only to customers on a shared
    /// pool. Do not call it often: cache the token and request another one when a call with it fails. The token
    /// expires. It may come from a third party, so its correctness is not guaranteed. Which member of the response
    /// holds the token is not known.
    ///
    /// If the response is lost, the client does not resend the request, because the documentation asks callers to
    /// request few tokens; the caller decides whether to request another one.
    ///
    /// `POST /openapi/iot/oneLinkToken`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OneLinkToken<S = ()> {
        sender: S,
        pool_code: Argument<::std::string::String>,
    }
    impl OneLinkToken {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for OneLinkToken {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> OneLinkToken<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                pool_code: Argument::default(),
            }
        }
        /// `poolCode`: The code of the shared pool (see `accountAsset`). Documented as optional.
        pub fn pool_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pool_code = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> OneLinkToken<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenSecretAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for OneLinkToken<S> {
        type Answer = types::OpenSecretAnswer;
        fn operation(&self) -> &Operation {
            &operations::ONE_LINK_TOKEN
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ONE_LINK_TOKEN);
            parameters.give(0, &self.pool_code);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenSecretAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::ONE_LINK_TOKEN, status, body)
        }
    }
    /// `oneLinkWirelessToken`: Get the OneLink token for verified terminals.
    ///
    /// 获取移动流量池二次认证Token, formerly listed with the devices as 获取移动终端认证Token. Returns a token for cards whose terminal
    /// must be verified. Do not call it often: cache the token and request another one when a call with it fails.
    /// Neither the parameters nor the response are fully known.
    ///
    /// If the response is lost, the client does not resend the request, because the documentation asks callers to
    /// request few tokens; the caller decides whether to request another one.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    ///
    /// `POST /openapi/iot/oneLinkWirelessToken`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OneLinkWirelessToken<S = ()> {
        sender: S,
        pool_code: Argument<::std::string::String>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl OneLinkWirelessToken {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for OneLinkWirelessToken {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> OneLinkWirelessToken<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                pool_code: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `poolCode`: The code of the shared pool. An older page mentions it (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn pool_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pool_code = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> OneLinkWirelessToken<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenSecretAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for OneLinkWirelessToken<S> {
        type Answer = types::OpenSecretAnswer;
        fn operation(&self) -> &Operation {
            &operations::ONE_LINK_WIRELESS_TOKEN
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ONE_LINK_WIRELESS_TOKEN);
            parameters.give(0, &self.pool_code);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenSecretAnswer, DecodeError> {
            ::simfleet_runtime::decode(
                &operations::ONE_LINK_WIRELESS_TOKEN,
                status,
                body,
            )
        }
    }
    /// `orderApply`: Submit an order for a number card or a broadband line.
    ///
    /// (提交申请订单) Submits an order. If `callbackUrl` is given, the platform pushes changes of the order's state to it.
    /// Note the field names: here they are `certId` and `contractPhone` (sic), elsewhere `certNo` and `contactPhone`.
    /// The names of further fields, including those for photos, are not known.
    ///
    /// A second request can create a second order. `customNo` is the caller's own number, but how the platform handles a
    /// repeated number is not documented. If the response is lost, look for the order with `orderSearch` by `customNo`
    /// before you send another one.
    ///
    /// `POST /openapi/order/apply`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderApply<S = ()> {
        sender: S,
        address: Argument<::std::string::String>,
        callback_url: Argument<::std::string::String>,
        captcha: Argument<::std::string::String>,
        cert_id: Argument<::std::string::String>,
        cert_name: Argument<::std::string::String>,
        city: Argument<::std::string::String>,
        city_name: Argument<::std::string::String>,
        contract_phone: Argument<::std::string::String>,
        county: Argument<::std::string::String>,
        county_name: Argument<::std::string::String>,
        custom_no: Argument<::std::string::String>,
        ess_city_code: Argument<::std::string::String>,
        ess_province_code: Argument<::std::string::String>,
        goods_id: Argument<::std::string::String>,
        promo_code: Argument<::std::string::String>,
        province: Argument<::std::string::String>,
        province_name: Argument<::std::string::String>,
        select_phone: Argument<::std::string::String>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl OrderApply {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for OrderApply {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> OrderApply<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                address: Argument::default(),
                callback_url: Argument::default(),
                captcha: Argument::default(),
                cert_id: Argument::default(),
                cert_name: Argument::default(),
                city: Argument::default(),
                city_name: Argument::default(),
                contract_phone: Argument::default(),
                county: Argument::default(),
                county_name: Argument::default(),
                custom_no: Argument::default(),
                ess_city_code: Argument::default(),
                ess_province_code: Argument::default(),
                goods_id: Argument::default(),
                promo_code: Argument::default(),
                province: Argument::default(),
                province_name: Argument::default(),
                select_phone: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `address`: The full delivery address.
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
        /// `callbackUrl`: The URL to which the platform pushes changes of the order's state.
        pub fn callback_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.callback_url = ::simfleet_runtime::argument(value);
            self
        }
        /// `captcha`: The code that the buyer received (see `sendCode`). Required for products whose `smsCode` is 1.
        pub fn captcha<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.captcha = ::simfleet_runtime::argument(value);
            self
        }
        /// `certId`: The number of the buyer's identity document. Called `certNo` everywhere else. Required by inference.
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn cert_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cert_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `certName`: The name of the buyer, as in the identity document. Required by inference.
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn cert_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cert_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `city`: The code of the delivery city.
        pub fn city<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.city = ::simfleet_runtime::argument(value);
            self
        }
        /// `cityName`: The name of the delivery city.
        pub fn city_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.city_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `contractPhone`: The phone number of the buyer. The misspelling of "contact" is the name on the wire; everywhere else it is
        /// `contactPhone`. Required by inference.
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn contract_phone<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.contract_phone = ::simfleet_runtime::argument(value);
            self
        }
        /// `county`: The code of the delivery county.
        pub fn county<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.county = ::simfleet_runtime::argument(value);
            self
        }
        /// `countyName`: The name of the delivery county.
        pub fn county_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.county_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `customNo`: The caller's own unique order number. `orderSearch` finds the order by it.
        pub fn custom_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.custom_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `essCityCode`: The code of the number's city, `ess_code` of the region code set. Only for selection modes 1 and 5.
        pub fn ess_city_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ess_city_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `essProvinceCode`: The code of the number's province, `ess_code` of the region code set. Only for selection modes 1 and 5.
        pub fn ess_province_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ess_province_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `goodsId`: The product ID. Required by inference.
        ///
        /// Required.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn goods_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.goods_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `promoCode`: The code of the sales channel. Required in the older pages. The newest sample, which is truncated, does not
        /// show it.
        ///
        /// Required.
        pub fn promo_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.promo_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `province`: The code of the delivery province, from the product's region code set (see `regionCodes`).
        pub fn province<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.province = ::simfleet_runtime::argument(value);
            self
        }
        /// `provinceName`: The name of the delivery province.
        pub fn province_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.province_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `selectPhone`: The selected number (see `selectNumber`).
        pub fn select_phone<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.select_phone = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> OrderApply<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for OrderApply<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::ORDER_APPLY
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ORDER_APPLY);
            parameters.give(0, &self.address);
            parameters.give(1, &self.callback_url);
            parameters.give(2, &self.captcha);
            parameters.give(3, &self.cert_id);
            parameters.give(4, &self.cert_name);
            parameters.give(5, &self.city);
            parameters.give(6, &self.city_name);
            parameters.give(7, &self.contract_phone);
            parameters.give(8, &self.county);
            parameters.give(9, &self.county_name);
            parameters.give(10, &self.custom_no);
            parameters.give(11, &self.ess_city_code);
            parameters.give(12, &self.ess_province_code);
            parameters.give(13, &self.goods_id);
            parameters.give(14, &self.promo_code);
            parameters.give(15, &self.province);
            parameters.give(16, &self.province_name);
            parameters.give(17, &self.select_phone);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::ORDER_APPLY, status, body)
        }
    }
    /// `orderSearch`: Query orders by order number.
    ///
    /// (订单查询) Returns up to 10 orders by the platform's order numbers or by the caller's own. If both are given, an
    /// order must match both. The platform restricts calls beyond 60 per minute.
    ///
    /// `POST /openapi/order/search`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderSearch<S = ()> {
        sender: S,
        custom_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,
        key_nos: Argument<::simfleet_runtime::JsonList<::std::string::String, 10>>,
    }
    impl OrderSearch {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for OrderSearch {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> OrderSearch<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                custom_nos: Argument::default(),
                key_nos: Argument::default(),
            }
        }
        /// `customNos`: The caller's own order numbers. Maximum: 10 items. The array is sent as JSON text in one form field.
        pub fn custom_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.custom_nos = ::simfleet_runtime::argument(value);
            self
        }
        /// `keyNos`: The platform's order numbers. Maximum: 10 items. The array is sent as JSON text in one form field.
        pub fn key_nos<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String, 10>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.key_nos = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> OrderSearch<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OrderSearchAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for OrderSearch<S> {
        type Answer = types::OrderSearchAnswer;
        fn operation(&self) -> &Operation {
            &operations::ORDER_SEARCH
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ORDER_SEARCH);
            parameters.give(0, &self.custom_nos);
            parameters.give(1, &self.key_nos);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OrderSearchAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::ORDER_SEARCH, status, body)
        }
    }
    /// `orderSearchPage`: List orders page by page.
    ///
    /// (按分页查询订单) Returns the orders of the account and of its downstream agents from the last year. Do not call it
    /// often: a full run about every 12 hours is recommended. No parameter names are known: `page` and `pageSize` are
    /// inferred from `pretty/numberList`. Pass filters as further fields.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    ///
    /// `POST /openapi/order/searchPage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrderSearchPage<S = ()> {
        sender: S,
        page: Argument<i64>,
        page_size: Argument<i64>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl OrderSearchPage {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for OrderSearchPage {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> OrderSearchPage<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                page: Argument::default(),
                page_size: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `page`: The page number, presumably starting at 1.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.page = ::simfleet_runtime::argument(value);
            self
        }
        /// `pageSize`: The number of rows per page. The maximum is not documented. The only page size that is documented, that of
        /// `prettyNumberList`, goes up to 200.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.page_size = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> OrderSearchPage<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for OrderSearchPage<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::ORDER_SEARCH_PAGE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::ORDER_SEARCH_PAGE);
            parameters.give(0, &self.page);
            parameters.give(1, &self.page_size);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::ORDER_SEARCH_PAGE, status, body)
        }
    }
    /// `prettyNumberList`: List pretty numbers.
    ///
    /// (获取靓号列表) Returns the numbers page by page, up to 200 per page. Store the ID of a number: it is required for
    /// ordering the number and for checking whether it is still available. Not all filters are known; pass other
    /// filters as further fields. The response is not documented.
    ///
    /// `POST /openapi/pretty/numberList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrettyNumberList<S = ()> {
        sender: S,
        city_id: Argument<::std::string::String>,
        id: Argument<::std::string::String>,
        number: Argument<::std::string::String>,
        page: Argument<i64>,
        page_size: Argument<i64>,
        pool_id: Argument<::std::string::String>,
        province_id: Argument<::std::string::String>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl PrettyNumberList {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for PrettyNumberList {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> PrettyNumberList<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                city_id: Argument::default(),
                id: Argument::default(),
                number: Argument::default(),
                page: Argument::default(),
                page_size: Argument::default(),
                pool_id: Argument::default(),
                province_id: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `cityId`: The city ID.
        pub fn city_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.city_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `id`: The ID of a number, to check whether it is still available (inferred).
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = ::simfleet_runtime::argument(value);
            self
        }
        /// `number`: A part of the number, for a fuzzy search (模糊查询).
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.number = ::simfleet_runtime::argument(value);
            self
        }
        /// `page`: The page number, starting at 1.
        ///
        /// Required.
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.page = ::simfleet_runtime::argument(value);
            self
        }
        /// `pageSize`: The number of rows per page. Maximum: 200.
        ///
        /// Required.
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.page_size = ::simfleet_runtime::argument(value);
            self
        }
        /// `poolId`: The ID of the number pool.
        pub fn pool_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pool_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `provinceId`: The province ID.
        pub fn province_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.province_id = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> PrettyNumberList<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for PrettyNumberList<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::PRETTY_NUMBER_LIST
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::PRETTY_NUMBER_LIST);
            parameters.give(0, &self.city_id);
            parameters.give(1, &self.id);
            parameters.give(2, &self.number);
            parameters.give(3, &self.page);
            parameters.give(4, &self.page_size);
            parameters.give(5, &self.pool_id);
            parameters.give(6, &self.province_id);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::PRETTY_NUMBER_LIST, status, body)
        }
    }
    /// `queryDeviceFlow`: Query the live data usage of a device.
    ///
    /// (查询设备流量) Returns the same data as the device's record (查询设备信息), but the data is more recent and the call
    /// succeeds more often. Neither the parameters nor the response are fully known; `deviceNo` is inferred from
    /// `deviceSwitchNet`.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    ///
    /// `POST /openapi/iot/queryDeviceFlow`
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueryDeviceFlow<S = ()> {
        sender: S,
        device_no: Argument<::std::string::String>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl QueryDeviceFlow {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for QueryDeviceFlow {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> QueryDeviceFlow<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                device_no: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `deviceNo`: The device number. The name of the field is inferred from `deviceSwitchNet`.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn device_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.device_no = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> QueryDeviceFlow<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for QueryDeviceFlow<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::QUERY_DEVICE_FLOW
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::QUERY_DEVICE_FLOW);
            parameters.give(0, &self.device_no);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::QUERY_DEVICE_FLOW, status, body)
        }
    }
    /// `queryOrderPackages`: Query the packages that can be ordered.
    ///
    /// (查询单卡/设备可订购套餐) Returns the packages that can be ordered for a series, a card or a device. Exactly one of the
    /// three is required. A device counts as the series of its main card.
    ///
    /// `POST /openapi/iot/queryOrderPackages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueryOrderPackages<S = ()> {
        sender: S,
        device_no: Argument<::std::string::String>,
        series_id: Argument<::std::string::String>,
        sim_no: Argument<::std::string::String>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl QueryOrderPackages {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for QueryOrderPackages {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> QueryOrderPackages<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                device_no: Argument::default(),
                series_id: Argument::default(),
                sim_no: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `deviceNo`: The device number. Stands for the series of its main card.
        pub fn device_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.device_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `seriesId`: The ID of the package series.
        pub fn series_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.series_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNo`: The card number.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> QueryOrderPackages<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for QueryOrderPackages<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::QUERY_ORDER_PACKAGES
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::QUERY_ORDER_PACKAGES);
            parameters.give(0, &self.device_no);
            parameters.give(1, &self.series_id);
            parameters.give(2, &self.sim_no);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::QUERY_ORDER_PACKAGES, status, body)
        }
    }
    /// `queryPackageFlow`: Query the data usage of packages.
    ///
    /// (查询单卡/设备套餐用量) Returns the usage of all packages of a card or a device. Exactly one of the two is required. This
    /// is the usage query for customers on packages.
    ///
    /// `POST /openapi/iot/queryPackageFlow`
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueryPackageFlow<S = ()> {
        sender: S,
        device_no: Argument<::std::string::String>,
        sim_no: Argument<::std::string::String>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl QueryPackageFlow {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for QueryPackageFlow {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> QueryPackageFlow<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                device_no: Argument::default(),
                sim_no: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `deviceNo`: The device number.
        pub fn device_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.device_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNo`: The card number.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> QueryPackageFlow<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for QueryPackageFlow<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::QUERY_PACKAGE_FLOW
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::QUERY_PACKAGE_FLOW);
            parameters.give(0, &self.device_no);
            parameters.give(1, &self.sim_no);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::QUERY_PACKAGE_FLOW, status, body)
        }
    }
    /// `querySimAction`: Query the action records of cards.
    ///
    /// (查询卡板操作记录) Queries the records of actions such as batch shutdown and batch restore, by serial number, by
    /// card, or by both.
    ///
    /// A record tells whether the platform has handed the action over to the carrier. Failed (`status` 2) is final.
    /// Success (`status` 1) means only that the action was handed over, not that the carrier executed it. Some carriers
    /// never report a final result, so only the state of the card tells whether the action took effect. If a card has
    /// no record, its action has not been handed over yet. That normally happens one to three minutes after the
    /// submission; until then, the query may be repeated.
    ///
    /// All three parameters are documented as optional; the response to a request without any of them is not known. A
    /// query by card alone returns the latest 100 records of that card, of all kinds. A query by card and `actionType`
    /// returns the latest 100 records of that kind. The order of the records is not documented (the example lists the
    /// oldest record first).
    ///
    /// `POST /openapi/iot/querySimAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuerySimAction<S = ()> {
        sender: S,
        action_type: Argument<crate::types::ActionType>,
        serial_number: Argument<::std::string::String>,
        sim_no: Argument<::std::string::String>,
    }
    impl QuerySimAction {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for QuerySimAction {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> QuerySimAction<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                action_type: Argument::default(),
                serial_number: Argument::default(),
                sim_no: Argument::default(),
            }
        }
        /// `actionType`: The kind of action. The code of restore is derived from an example. The full code table was not found, so expect
        /// other codes. The documentation declares the request parameter as a string; in a form, strings and integers look
        /// the same.
        pub fn action_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::ActionType>,
            V::Error: ::std::fmt::Display,
        {
            self.action_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `serialNumber`: The serial number that a batch shutdown or restore returned. Finds all card records of that batch.
        pub fn serial_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serial_number = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNo`: The card number. If it is the only filter, the latest 100 records of the card, of all kinds, are returned.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> QuerySimAction<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::SimActionAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for QuerySimAction<S> {
        type Answer = types::SimActionAnswer;
        fn operation(&self) -> &Operation {
            &operations::QUERY_SIM_ACTION
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::QUERY_SIM_ACTION);
            parameters.give(0, &self.action_type);
            parameters.give(1, &self.serial_number);
            parameters.give(2, &self.sim_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::SimActionAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::QUERY_SIM_ACTION, status, body)
        }
    }
    /// `regionCodes`: Get a set of region codes.
    ///
    /// (关于下单省市区编码) Returns the provinces, cities and counties of a region code set as trees. `selectNumber`
    /// requires codes of the set, and `orderApply` accepts them. There are several sets; `provinceCode` of a product
    /// names the one for it.
    ///
    /// This is a file outside `/openapi`, and its content has no envelope. The documentation names the path and the
    /// members of a node. That the file is a list of trees, and that it needs no signature, is inferred. The operation ID
    /// is not the platform's.
    ///
    /// `GET /provinces/{provinceCode}.json`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RegionCodes<S = ()> {
        sender: S,
        province_code: Argument<::std::string::String>,
    }
    impl RegionCodes {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for RegionCodes {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> RegionCodes<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                province_code: Argument::default(),
            }
        }
        /// `provinceCode`: The name of the code set, `provinceCode` of the product (see `goodsList`).
        ///
        /// Required.
        pub fn province_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.province_code = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> RegionCodes<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::RegionTree>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for RegionCodes<S> {
        type Answer = types::RegionTree;
        fn operation(&self) -> &Operation {
            &operations::REGION_CODES
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::REGION_CODES);
            parameters.give(0, &self.province_code);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::RegionTree, DecodeError> {
            ::simfleet_runtime::decode(&operations::REGION_CODES, status, body)
        }
    }
    /// `removeSpeedLimit`: Remove the speed limit of a card.
    ///
    /// (单卡解除限速) Available only to customers on a shared pool. Whether the interval of three minutes between two
    /// operations on one card, which is documented for `setSpeedLimit`, applies here too is not documented. The client
    /// does not enforce it here.
    ///
    /// If the response is lost, do not resend the request: a late repetition could remove a limit that was set in the
    /// meantime (inferred).
    ///
    /// `POST /openapi/iot/removeSpeedLimit`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RemoveSpeedLimit<S = ()> {
        sender: S,
        sim_no: Argument<::std::string::String>,
    }
    impl RemoveSpeedLimit {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for RemoveSpeedLimit {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> RemoveSpeedLimit<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_no: Argument::default(),
            }
        }
        /// `simNo`: The card number.
        ///
        /// Required.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> RemoveSpeedLimit<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::CommandAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for RemoveSpeedLimit<S> {
        type Answer = types::CommandAnswer;
        fn operation(&self) -> &Operation {
            &operations::REMOVE_SPEED_LIMIT
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::REMOVE_SPEED_LIMIT);
            parameters.give(0, &self.sim_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::CommandAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::REMOVE_SPEED_LIMIT, status, body)
        }
    }
    /// `selectNumber`: Select numbers for an order.
    ///
    /// (预选下单号码) Offers numbers of an area for products whose `selectNumber` is not 0. Some channels require the buyer's
    /// identity document before they offer numbers.
    ///
    /// A `code` of 0 alone does not mean success here: the channel's own `rspCode` in `data` must also be `M0`. If it
    /// is not, the program prints the channel's message and ends with exit code 3, and `result_failure` of the response
    /// returns the code and the message.
    ///
    /// Whether an offer reserves the numbers is not documented. The call is therefore not retried automatically: a
    /// second call could lock further numbers (inferred).
    ///
    /// `POST /openapi/base/selectNumber`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelectNumber<S = ()> {
        sender: S,
        cert_name: Argument<::std::string::String>,
        cert_no: Argument<::std::string::String>,
        city_code: Argument<::std::string::String>,
        contact_phone: Argument<::std::string::String>,
        county_code: Argument<::std::string::String>,
        goods_id: Argument<::std::string::String>,
        promo_code: Argument<::std::string::String>,
        province_code: Argument<::std::string::String>,
        search_value: Argument<::std::string::String>,
    }
    impl SelectNumber {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SelectNumber {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SelectNumber<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                cert_name: Argument::default(),
                cert_no: Argument::default(),
                city_code: Argument::default(),
                contact_phone: Argument::default(),
                county_code: Argument::default(),
                goods_id: Argument::default(),
                promo_code: Argument::default(),
                province_code: Argument::default(),
                search_value: Argument::default(),
            }
        }
        /// `certName`: The name of the buyer, as in the identity document.
        ///
        /// Required.
        pub fn cert_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cert_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `certNo`: The number of the buyer's identity document. Some channels require the data of the document. Called `certId` in
        /// `orderApply`.
        pub fn cert_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cert_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `cityCode`: The city code, from the same set.
        ///
        /// Required.
        pub fn city_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.city_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `contactPhone`: The phone number of the buyer. Called `contractPhone` in `orderApply`.
        pub fn contact_phone<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.contact_phone = ::simfleet_runtime::argument(value);
            self
        }
        /// `countyCode`: The county code, from the same set. Required if the area follows the delivery address. That this is so for
        /// products whose `selectNumber` is 3 is inferred.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn county_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.county_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `goodsId`: The product ID. Whether it may be omitted is not known.
        pub fn goods_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.goods_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `promoCode`: The code of the sales channel.
        ///
        /// Required.
        pub fn promo_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.promo_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `provinceCode`: The province code. Use `ess_code` from the product's region code set (see `regionCodes`), or `value` if the
        /// area follows the delivery address.
        ///
        /// Required.
        pub fn province_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.province_code = ::simfleet_runtime::argument(value);
            self
        }
        /// `searchValue`: The value to search for, presumably digits that the number contains.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn search_value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.search_value = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> SelectNumber<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::NumberOfferAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for SelectNumber<S> {
        type Answer = types::NumberOfferAnswer;
        fn operation(&self) -> &Operation {
            &operations::SELECT_NUMBER
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SELECT_NUMBER);
            parameters.give(0, &self.cert_name);
            parameters.give(1, &self.cert_no);
            parameters.give(2, &self.city_code);
            parameters.give(3, &self.contact_phone);
            parameters.give(4, &self.county_code);
            parameters.give(5, &self.goods_id);
            parameters.give(6, &self.promo_code);
            parameters.give(7, &self.province_code);
            parameters.give(8, &self.search_value);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::NumberOfferAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::SELECT_NUMBER, status, body)
        }
    }
    /// `sendCode`: Send a confirmation code to a buyer.
    ///
    /// (发送短信验证码) For products whose `smsCode` is 1, the buyer receives a code, which `orderApply` accepts as `captcha`.
    /// The response is not documented.
    ///
    /// A second request can send a second code and probably invalidates the first one (inferred). If the response is lost,
    /// do not resend the request; ask the buyer first.
    ///
    /// `POST /openapi/base/sendCode`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendCode<S = ()> {
        sender: S,
        cert_name: Argument<::std::string::String>,
        cert_no: Argument<::std::string::String>,
        contact_phone: Argument<::std::string::String>,
        goods_id: Argument<::std::string::String>,
        promo_code: Argument<::std::string::String>,
    }
    impl SendCode {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SendCode {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SendCode<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                cert_name: Argument::default(),
                cert_no: Argument::default(),
                contact_phone: Argument::default(),
                goods_id: Argument::default(),
                promo_code: Argument::default(),
            }
        }
        /// `certName`: The name of the buyer, as in the identity document.
        ///
        /// Required.
        pub fn cert_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cert_name = ::simfleet_runtime::argument(value);
            self
        }
        /// `certNo`: The number of the buyer's identity document. Called `certId` in `orderApply`.
        ///
        /// Required.
        pub fn cert_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cert_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `contactPhone`: The phone number of the buyer, which receives the code. Called `contractPhone` in `orderApply`.
        ///
        /// Required.
        pub fn contact_phone<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.contact_phone = ::simfleet_runtime::argument(value);
            self
        }
        /// `goodsId`: The product ID.
        ///
        /// Required.
        pub fn goods_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.goods_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `promoCode`: The code of the sales channel.
        ///
        /// Required.
        pub fn promo_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.promo_code = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> SendCode<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request for SendCode<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::SEND_CODE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SEND_CODE);
            parameters.give(0, &self.cert_name);
            parameters.give(1, &self.cert_no);
            parameters.give(2, &self.contact_phone);
            parameters.give(3, &self.goods_id);
            parameters.give(4, &self.promo_code);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::SEND_CODE, status, body)
        }
    }
    /// `setSpeedLimit`: Limit the speed of a card.
    ///
    /// (单卡限速) Limits a card to a speed that its network supports, until the limit is removed or the given time is
    /// reached. Available only to customers on a shared pool. Normally one operation per card is allowed per three
    /// minutes.
    ///
    /// If the response is lost, do not resend the request: no documented query is known to show whether a limit is in
    /// effect, and a second operation within three minutes is probably rejected (inferred).
    ///
    /// `POST /openapi/iot/setSpeedLimit`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SetSpeedLimit<S = ()> {
        sender: S,
        release_speed_at: Argument<::std::string::String>,
        sim_no: Argument<::std::string::String>,
        speed_code: Argument<crate::types::SpeedCode>,
    }
    impl SetSpeedLimit {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SetSpeedLimit {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SetSpeedLimit<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                release_speed_at: Argument::default(),
                sim_no: Argument::default(),
                speed_code: Argument::default(),
            }
        }
        /// `releaseSpeedAt`: The time when the limit ends automatically, `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived). If omitted, the limit
        /// stays until `removeSpeedLimit` removes it.
        pub fn release_speed_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.release_speed_at = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNo`: The card number.
        ///
        /// Required.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `speedCode`: The speed limit. Each of the four networks supports some of the values. The network of a card depends on its
        /// package series; ask the seller. OneLink is China Mobile, Honeycomb (联通蜂窝) is China Unicom, CMP is China Telecom
        /// and CBN is China Broadnet.
        ///
        /// Required.
        pub fn speed_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::SpeedCode>,
            V::Error: ::std::fmt::Display,
        {
            self.speed_code = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> SetSpeedLimit<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::CommandAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for SetSpeedLimit<S> {
        type Answer = types::CommandAnswer;
        fn operation(&self) -> &Operation {
            &operations::SET_SPEED_LIMIT
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SET_SPEED_LIMIT);
            parameters.give(0, &self.release_speed_at);
            parameters.give(1, &self.sim_no);
            parameters.give(2, &self.speed_code);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::CommandAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::SET_SPEED_LIMIT, status, body)
        }
    }
    /// `simPage`: List the cards of a package series.
    ///
    /// (分页获取系列裸卡) Returns the cards of the account by package series, page by page. No parameter names are known:
    /// `page` and `pageSize` are inferred from `pretty/numberList`. Pass all others, including the series, as further
    /// fields.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    ///
    /// `POST /openapi/iot/simPage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SimPage<S = ()> {
        sender: S,
        page: Argument<i64>,
        page_size: Argument<i64>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl SimPage {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SimPage {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SimPage<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                page: Argument::default(),
                page_size: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `page`: The page number, presumably starting at 1.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.page = ::simfleet_runtime::argument(value);
            self
        }
        /// `pageSize`: The number of rows per page. The maximum is not documented. The only page size that is documented, that of
        /// `prettyNumberList`, goes up to 200.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.page_size = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> SimPage<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request for SimPage<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::SIM_PAGE
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SIM_PAGE);
            parameters.give(0, &self.page);
            parameters.give(1, &self.page_size);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::SIM_PAGE, status, body)
        }
    }
    /// `simSmsQuery`: Query the SMS messages of a card.
    ///
    /// (查询卡板短信记录) Returns the platform's own message records of one card of the account, sorted by descending ID.
    /// Maximum: 2,000 records. If both dates are omitted, the last 7 days are returned. Otherwise both dates are
    /// required. The first date must not be after the second, and the span is at most 31 days; whether both the first
    /// and the last day count is not documented. A request with only one date is rejected with the message
    /// 请同时传入开始和结束时间.
    ///
    /// `POST /openapi/iot/simSmsQuery`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SimSmsQuery<S = ()> {
        sender: S,
        from_date: Argument<::std::string::String>,
        sim_no: Argument<::std::string::String>,
        to_date: Argument<::std::string::String>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl SimSmsQuery {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SimSmsQuery {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SimSmsQuery<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                from_date: Argument::default(),
                sim_no: Argument::default(),
                to_date: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `fromDate`: The first day. Requires `toDate`. The date format is not documented.
        pub fn from_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.from_date = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNo`: The card number. The name of the field is inferred.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `toDate`: The last day. Requires `fromDate`. For the span, see the operation.
        pub fn to_date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.to_date = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> SimSmsQuery<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for SimSmsQuery<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::SIM_SMS_QUERY
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SIM_SMS_QUERY);
            parameters.give(0, &self.from_date);
            parameters.give(1, &self.sim_no);
            parameters.give(2, &self.to_date);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::SIM_SMS_QUERY, status, body)
        }
    }
    /// `simSmsSend`: Send an SMS message to a card.
    ///
    /// (发送卡板短信) The card is identified by its number. The names of the parameter for the text and of the other
    /// parameters are not known; pass them as further fields. There is no callback for messages; query them with
    /// `simSmsQuery`.
    ///
    /// A second request sends a second message. If the response is lost, do not resend the request.
    ///
    /// Inferred, at least in part: the service's documents do not say this.
    ///
    /// `POST /openapi/iot/simSmsSend`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SimSmsSend<S = ()> {
        sender: S,
        sim_no: Argument<::std::string::String>,
        extra: Argument<::std::collections::BTreeMap<String, String>>,
    }
    impl SimSmsSend {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SimSmsSend {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SimSmsSend<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                sim_no: Argument::default(),
                extra: Argument::default(),
            }
        }
        /// `simNo`: The number of the card that receives the message. The name of the field is inferred.
        ///
        /// Inferred, at least in part: the service's documents do not say this.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
        /// Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.
        pub fn extra(
            mut self,
            fields: ::std::collections::BTreeMap<String, String>,
        ) -> Self {
            self.extra = ::simfleet_runtime::argument(fields);
            self
        }
    }
    impl<S: Sender> SimSmsSend<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(self) -> Result<S::Reply<types::OpenAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for SimSmsSend<S> {
        type Answer = types::OpenAnswer;
        fn operation(&self) -> &Operation {
            &operations::SIM_SMS_SEND
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SIM_SMS_SEND);
            parameters.give(0, &self.sim_no);
            parameters.give_fields(&self.extra);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::OpenAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::SIM_SMS_SEND, status, body)
        }
    }
    /// `submitPackageOrder`: Order a package for a card or device.
    ///
    /// (订购套餐包) Available only to customers on packages (套餐包对接), not to customers on shared pools. The order is
    /// charged to the main account; check its balance with `accountAsset` first.
    ///
    /// `customNo` is the caller's unique order number. How the platform handles a second order with the same number (a
    /// rejection, the first order, another charge) is not documented. Orders are therefore never retried automatically.
    /// If the response is lost, look for the order with `queryPackageFlow` or in the balance before you send another
    /// one.
    ///
    /// `POST /openapi/iot/submitPackageOrder`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SubmitPackageOrder<S = ()> {
        sender: S,
        custom_no: Argument<::std::string::String>,
        effect_type: Argument<crate::types::EffectType>,
        package_id: Argument<::std::string::String>,
        remark: Argument<::std::string::String>,
        sim_no: Argument<::std::string::String>,
    }
    impl SubmitPackageOrder {
        /// Creates a request without parameters that belongs to no client.
        pub fn new() -> Self {
            Self::of(())
        }
    }
    impl Default for SubmitPackageOrder {
        fn default() -> Self {
            Self::new()
        }
    }
    impl<S> SubmitPackageOrder<S> {
        /// Creates a request without parameters that `sender` sends.
        pub fn of(sender: S) -> Self {
            Self {
                sender,
                custom_no: Argument::default(),
                effect_type: Argument::default(),
                package_id: Argument::default(),
                remark: Argument::default(),
                sim_no: Argument::default(),
            }
        }
        /// `customNo`: The caller's own unique order number: 8 to 64 letters and digits.
        ///
        /// Required.
        pub fn custom_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.custom_no = ::simfleet_runtime::argument(value);
            self
        }
        /// `effectType`: When the package takes effect.
        ///
        /// Required.
        pub fn effect_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<crate::types::EffectType>,
            V::Error: ::std::fmt::Display,
        {
            self.effect_type = ::simfleet_runtime::argument(value);
            self
        }
        /// `packageId`: The package code, from the agent back office.
        ///
        /// Required.
        pub fn package_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.package_id = ::simfleet_runtime::argument(value);
            self
        }
        /// `remark`: A remark.
        pub fn remark<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.remark = ::simfleet_runtime::argument(value);
            self
        }
        /// `simNo`: The card number. For a device, the number of its main card.
        ///
        /// Required.
        pub fn sim_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sim_no = ::simfleet_runtime::argument(value);
            self
        }
    }
    impl<S: Sender> SubmitPackageOrder<S> {
        /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
        ///
        /// # Errors
        ///
        /// Returns the errors of the client.
        pub async fn send(
            self,
        ) -> Result<S::Reply<types::PackageOrderAnswer>, S::Error> {
            self.sender.send(&self).await
        }
    }
    impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request
    for SubmitPackageOrder<S> {
        type Answer = types::PackageOrderAnswer;
        fn operation(&self) -> &Operation {
            &operations::SUBMIT_PACKAGE_ORDER
        }
        fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
            let mut parameters = Parameters::new(&operations::SUBMIT_PACKAGE_ORDER);
            parameters.give(0, &self.custom_no);
            parameters.give(1, &self.effect_type);
            parameters.give(2, &self.package_id);
            parameters.give(3, &self.remark);
            parameters.give(4, &self.sim_no);
            parameters.finish()
        }
        fn decode(
            &self,
            status: u16,
            body: &[u8],
        ) -> Result<types::PackageOrderAnswer, DecodeError> {
            ::simfleet_runtime::decode(&operations::SUBMIT_PACKAGE_ORDER, status, body)
        }
    }
}
/// Implements one method for each operation on a client. Each method creates a request that the client sends.
#[macro_export]
macro_rules! haoka_operations {
    ($client:ty) => {
        impl $client { #[doc =
        " `accountAsset`: Query the balances of the account. See [`AccountAsset`](haoka_client::requests::AccountAsset) for the parameters."]
        pub fn account_asset(& self) -> $crate::requests::AccountAsset < Self > {
        $crate::requests::AccountAsset::of(::std::clone::Clone::clone(self)) } #[doc =
        " `baseConfig`: Get the configuration of a shop. See [`BaseConfig`](haoka_client::requests::BaseConfig) for the parameters."]
        pub fn base_config(& self) -> $crate::requests::BaseConfig < Self > {
        $crate::requests::BaseConfig::of(::std::clone::Clone::clone(self)) } #[doc =
        " `baseIpLocation`: Look up the location of an IP address. See [`BaseIpLocation`](haoka_client::requests::BaseIpLocation) for the parameters."]
        pub fn base_ip_location(& self) -> $crate::requests::BaseIpLocation < Self > {
        $crate::requests::BaseIpLocation::of(::std::clone::Clone::clone(self)) } #[doc =
        " `baseUploadCert`: Submit identity document photos for an order. See [`BaseUploadCert`](haoka_client::requests::BaseUploadCert) for the parameters."]
        pub fn base_upload_cert(& self) -> $crate::requests::BaseUploadCert < Self > {
        $crate::requests::BaseUploadCert::of(::std::clone::Clone::clone(self)) } #[doc =
        " `batchQuerySimFlow`: Query the live data usage of cards. See [`BatchQuerySimFlow`](haoka_client::requests::BatchQuerySimFlow) for the parameters."]
        pub fn batch_query_sim_flow(& self) -> $crate::requests::BatchQuerySimFlow < Self
        > { $crate::requests::BatchQuerySimFlow::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `batchQuerySimInfo`: Query the stored records of cards. See [`BatchQuerySimInfo`](haoka_client::requests::BatchQuerySimInfo) for the parameters."]
        pub fn batch_query_sim_info(& self) -> $crate::requests::BatchQuerySimInfo < Self
        > { $crate::requests::BatchQuerySimInfo::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `batchQuerySimMonthFlow`: Query the data usage of cards in one month. See [`BatchQuerySimMonthFlow`](haoka_client::requests::BatchQuerySimMonthFlow) for the parameters."]
        pub fn batch_query_sim_month_flow(& self) ->
        $crate::requests::BatchQuerySimMonthFlow < Self > {
        $crate::requests::BatchQuerySimMonthFlow::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `batchQuerySimStatus`: Query the live state of cards. See [`BatchQuerySimStatus`](haoka_client::requests::BatchQuerySimStatus) for the parameters."]
        pub fn batch_query_sim_status(& self) -> $crate::requests::BatchQuerySimStatus <
        Self > {
        $crate::requests::BatchQuerySimStatus::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `batchRestore`: Restore suspended cards. See [`BatchRestore`](haoka_client::requests::BatchRestore) for the parameters."]
        pub fn batch_restore(& self) -> $crate::requests::BatchRestore < Self > {
        $crate::requests::BatchRestore::of(::std::clone::Clone::clone(self)) } #[doc =
        " `batchShutdown`: Suspend cards. See [`BatchShutdown`](haoka_client::requests::BatchShutdown) for the parameters."]
        pub fn batch_shutdown(& self) -> $crate::requests::BatchShutdown < Self > {
        $crate::requests::BatchShutdown::of(::std::clone::Clone::clone(self)) } #[doc =
        " `batchSubscribe`: Subscribe to changes of cards. See [`BatchSubscribe`](haoka_client::requests::BatchSubscribe) for the parameters."]
        pub fn batch_subscribe(& self) -> $crate::requests::BatchSubscribe < Self > {
        $crate::requests::BatchSubscribe::of(::std::clone::Clone::clone(self)) } #[doc =
        " `bindMachine`: Bind a card to its new device. See [`BindMachine`](haoka_client::requests::BindMachine) for the parameters."]
        pub fn bind_machine(& self) -> $crate::requests::BindMachine < Self > {
        $crate::requests::BindMachine::of(::std::clone::Clone::clone(self)) } #[doc =
        " `cbnChongJunGetPromoterLink`: Get a promoter's link for the Broadnet CJ card. See [`CbnChongJunGetPromoterLink`](haoka_client::requests::CbnChongJunGetPromoterLink) for the parameters."]
        pub fn cbn_chong_jun_get_promoter_link(& self) ->
        $crate::requests::CbnChongJunGetPromoterLink < Self > {
        $crate::requests::CbnChongJunGetPromoterLink::of(::std::clone::Clone::clone(self))
        } #[doc =
        " `clearRealName`: Clear a card's official real-name registration. See [`ClearRealName`](haoka_client::requests::ClearRealName) for the parameters."]
        pub fn clear_real_name(& self) -> $crate::requests::ClearRealName < Self > {
        $crate::requests::ClearRealName::of(::std::clone::Clone::clone(self)) } #[doc =
        " `deviceSwitchNet`: Switch a device to another of its cards. See [`DeviceSwitchNet`](haoka_client::requests::DeviceSwitchNet) for the parameters."]
        pub fn device_switch_net(& self) -> $crate::requests::DeviceSwitchNet < Self > {
        $crate::requests::DeviceSwitchNet::of(::std::clone::Clone::clone(self)) } #[doc =
        " `goodsDetails`: Get the details of a product. See [`GoodsDetails`](haoka_client::requests::GoodsDetails) for the parameters."]
        pub fn goods_details(& self) -> $crate::requests::GoodsDetails < Self > {
        $crate::requests::GoodsDetails::of(::std::clone::Clone::clone(self)) } #[doc =
        " `goodsList`: List the products on sale. See [`GoodsList`](haoka_client::requests::GoodsList) for the parameters."]
        pub fn goods_list(& self) -> $crate::requests::GoodsList < Self > {
        $crate::requests::GoodsList::of(::std::clone::Clone::clone(self)) } #[doc =
        " `hkUploadCert`: Upload a file and get its URL. See [`HkUploadCert`](haoka_client::requests::HkUploadCert) for the parameters."]
        pub fn hk_upload_cert(& self) -> $crate::requests::HkUploadCert < Self > {
        $crate::requests::HkUploadCert::of(::std::clone::Clone::clone(self)) } #[doc =
        " `officialAuthUrl`: Get the link to a card's official real-name registration. See [`OfficialAuthUrl`](haoka_client::requests::OfficialAuthUrl) for the parameters."]
        pub fn official_auth_url(& self) -> $crate::requests::OfficialAuthUrl < Self > {
        $crate::requests::OfficialAuthUrl::of(::std::clone::Clone::clone(self)) } #[doc =
        " `oneLinkToken`: Get the OneLink token of a shared pool. See [`OneLinkToken`](haoka_client::requests::OneLinkToken) for the parameters."]
        pub fn one_link_token(& self) -> $crate::requests::OneLinkToken < Self > {
        $crate::requests::OneLinkToken::of(::std::clone::Clone::clone(self)) } #[doc =
        " `oneLinkWirelessToken`: Get the OneLink token for verified terminals. See [`OneLinkWirelessToken`](haoka_client::requests::OneLinkWirelessToken) for the parameters."]
        pub fn one_link_wireless_token(& self) -> $crate::requests::OneLinkWirelessToken
        < Self > {
        $crate::requests::OneLinkWirelessToken::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `orderApply`: Submit an order for a number card or a broadband line. See [`OrderApply`](haoka_client::requests::OrderApply) for the parameters."]
        pub fn order_apply(& self) -> $crate::requests::OrderApply < Self > {
        $crate::requests::OrderApply::of(::std::clone::Clone::clone(self)) } #[doc =
        " `orderSearch`: Query orders by order number. See [`OrderSearch`](haoka_client::requests::OrderSearch) for the parameters."]
        pub fn order_search(& self) -> $crate::requests::OrderSearch < Self > {
        $crate::requests::OrderSearch::of(::std::clone::Clone::clone(self)) } #[doc =
        " `orderSearchPage`: List orders page by page. See [`OrderSearchPage`](haoka_client::requests::OrderSearchPage) for the parameters."]
        pub fn order_search_page(& self) -> $crate::requests::OrderSearchPage < Self > {
        $crate::requests::OrderSearchPage::of(::std::clone::Clone::clone(self)) } #[doc =
        " `prettyNumberList`: List pretty numbers. See [`PrettyNumberList`](haoka_client::requests::PrettyNumberList) for the parameters."]
        pub fn pretty_number_list(& self) -> $crate::requests::PrettyNumberList < Self >
        { $crate::requests::PrettyNumberList::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `queryDeviceFlow`: Query the live data usage of a device. See [`QueryDeviceFlow`](haoka_client::requests::QueryDeviceFlow) for the parameters."]
        pub fn query_device_flow(& self) -> $crate::requests::QueryDeviceFlow < Self > {
        $crate::requests::QueryDeviceFlow::of(::std::clone::Clone::clone(self)) } #[doc =
        " `queryOrderPackages`: Query the packages that can be ordered. See [`QueryOrderPackages`](haoka_client::requests::QueryOrderPackages) for the parameters."]
        pub fn query_order_packages(& self) -> $crate::requests::QueryOrderPackages <
        Self > {
        $crate::requests::QueryOrderPackages::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `queryPackageFlow`: Query the data usage of packages. See [`QueryPackageFlow`](haoka_client::requests::QueryPackageFlow) for the parameters."]
        pub fn query_package_flow(& self) -> $crate::requests::QueryPackageFlow < Self >
        { $crate::requests::QueryPackageFlow::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `querySimAction`: Query the action records of cards. See [`QuerySimAction`](haoka_client::requests::QuerySimAction) for the parameters."]
        pub fn query_sim_action(& self) -> $crate::requests::QuerySimAction < Self > {
        $crate::requests::QuerySimAction::of(::std::clone::Clone::clone(self)) } #[doc =
        " `regionCodes`: Get a set of region codes. See [`RegionCodes`](haoka_client::requests::RegionCodes) for the parameters."]
        pub fn region_codes(& self) -> $crate::requests::RegionCodes < Self > {
        $crate::requests::RegionCodes::of(::std::clone::Clone::clone(self)) } #[doc =
        " `removeSpeedLimit`: Remove the speed limit of a card. See [`RemoveSpeedLimit`](haoka_client::requests::RemoveSpeedLimit) for the parameters."]
        pub fn remove_speed_limit(& self) -> $crate::requests::RemoveSpeedLimit < Self >
        { $crate::requests::RemoveSpeedLimit::of(::std::clone::Clone::clone(self)) }
        #[doc =
        " `selectNumber`: Select numbers for an order. See [`SelectNumber`](haoka_client::requests::SelectNumber) for the parameters."]
        pub fn select_number(& self) -> $crate::requests::SelectNumber < Self > {
        $crate::requests::SelectNumber::of(::std::clone::Clone::clone(self)) } #[doc =
        " `sendCode`: Send a confirmation code to a buyer. See [`SendCode`](haoka_client::requests::SendCode) for the parameters."]
        pub fn send_code(& self) -> $crate::requests::SendCode < Self > {
        $crate::requests::SendCode::of(::std::clone::Clone::clone(self)) } #[doc =
        " `setSpeedLimit`: Limit the speed of a card. See [`SetSpeedLimit`](haoka_client::requests::SetSpeedLimit) for the parameters."]
        pub fn set_speed_limit(& self) -> $crate::requests::SetSpeedLimit < Self > {
        $crate::requests::SetSpeedLimit::of(::std::clone::Clone::clone(self)) } #[doc =
        " `simPage`: List the cards of a package series. See [`SimPage`](haoka_client::requests::SimPage) for the parameters."]
        pub fn sim_page(& self) -> $crate::requests::SimPage < Self > {
        $crate::requests::SimPage::of(::std::clone::Clone::clone(self)) } #[doc =
        " `simSmsQuery`: Query the SMS messages of a card. See [`SimSmsQuery`](haoka_client::requests::SimSmsQuery) for the parameters."]
        pub fn sim_sms_query(& self) -> $crate::requests::SimSmsQuery < Self > {
        $crate::requests::SimSmsQuery::of(::std::clone::Clone::clone(self)) } #[doc =
        " `simSmsSend`: Send an SMS message to a card. See [`SimSmsSend`](haoka_client::requests::SimSmsSend) for the parameters."]
        pub fn sim_sms_send(& self) -> $crate::requests::SimSmsSend < Self > {
        $crate::requests::SimSmsSend::of(::std::clone::Clone::clone(self)) } #[doc =
        " `submitPackageOrder`: Order a package for a card or device. See [`SubmitPackageOrder`](haoka_client::requests::SubmitPackageOrder) for the parameters."]
        pub fn submit_package_order(& self) -> $crate::requests::SubmitPackageOrder <
        Self > {
        $crate::requests::SubmitPackageOrder::of(::std::clone::Clone::clone(self)) } }
    };
}
/// The API `haoka`, version 2.0.0, and its operation table.
///
/// Client for haoka
///
/// The "V2.0 open API" (V2.0开放接口), a white-label API through which SIM resellers offer IoT cards, number cards
/// (号卡: SIM cards with a phone number) and devices. Many operators run the same product under their own domains. The
/// origin is that of the operator's agent back office (代理后台); there is no central one.
///
/// Every request below `/openapi` has five headers: `appID`, `apiVersion`, `traceID`, `timestamp` and `sign`. The
/// signature is `md5_hex(appID + apiVersion + traceID + timestamp + apiKey)`. This order is the one of three public
/// integrations (derived). If it is right, the signature covers neither the path nor the query nor the body (inferred).
///
/// All responses below `/openapi` have one envelope: `code` 0 means success and any other value failure. HTTP 200 is the
/// only documented status. Whether failures have it too, and which other statuses occur, is not documented. Gateways and
/// unknown paths respond with 4xx and 5xx (inferred). Batch operations report rejected cards per item, in a successful
/// envelope.
///
/// Version: 2.0.0
pub static API: ::simfleet_runtime::Api = ::simfleet_runtime::Api {
    name: "haoka",
    version: "2.0.0",
    endpoint: "http://127.0.0.1:2000",
    rpc: false,
    envelope: ENVELOPE,
    supplied: &[],
    operations: OPERATIONS,
    claims: CLAIMS,
    members: &[
        "acceptFee",
        "actionType",
        "actionTypeText",
        "activateAt",
        "activateStatus",
        "actualPayMoney",
        "address",
        "age",
        "alarmRules",
        "applyFailReason",
        "authAt",
        "authPlatformAt",
        "authPlatformStatus",
        "authStatus",
        "availableBalance",
        "backImage",
        "backgroundColor",
        "balance",
        "body",
        "callDuration",
        "callbackUrl",
        "cancelStatus",
        "captcha",
        "category",
        "certId",
        "certName",
        "certNo",
        "certNoMode",
        "channelId",
        "children",
        "city",
        "cityCode",
        "cityId",
        "cityName",
        "code",
        "commission",
        "commonFlow",
        "compliance",
        "contactPhone",
        "contractPhone",
        "costPrice",
        "count",
        "county",
        "countyCode",
        "countyName",
        "createdAt",
        "customNo",
        "customNos",
        "cycle",
        "data",
        "deliveryForms",
        "deposit",
        "des",
        "description",
        "details",
        "deviceNo",
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
        "effectType",
        "effectiveCycle",
        "effectiveStatus",
        "endAt",
        "error",
        "essCityCode",
        "essProvinceCode",
        "ess_code",
        "expressName",
        "expressNo",
        "failReason",
        "favourMonthFee",
        "favourTerm",
        "featureNameList",
        "file",
        "fileUrl",
        "firstRechargeAt",
        "firstRechargeMoney",
        "firstRechargeStatus",
        "fixedFlow",
        "flagRemark",
        "form",
        "fraudFilter",
        "fromDate",
        "frontImage",
        "frozenBalance",
        "gatewayId",
        "goodsId",
        "goodsName",
        "headImage",
        "iccid",
        "id",
        "image",
        "imei",
        "imsi",
        "internetStatus",
        "ip",
        "isDemote",
        "isError",
        "isOffline",
        "items",
        "key",
        "keyNo",
        "keyNos",
        "label",
        "lastRobinAt",
        "lastSimStatusAt",
        "level",
        "limitRule",
        "list",
        "listClass",
        "main",
        "matter",
        "memberId",
        "message",
        "month",
        "monthCommission",
        "monthFee",
        "name",
        "noShippingKeyword",
        "noShippingRegion",
        "nodes",
        "noticeRules",
        "numArray",
        "numRetailList",
        "number",
        "numberPoolId",
        "numberRegion",
        "numbers",
        "onlineStatus",
        "onlyShippingRegion",
        "operateId",
        "operatorType",
        "orderRemark",
        "orderSn",
        "orderTemplate",
        "packageGroupId",
        "packageId",
        "packageName",
        "packageType",
        "page",
        "pageSize",
        "person",
        "pid",
        "poolCode",
        "poolId",
        "pools",
        "posterId",
        "price",
        "promoCode",
        "province",
        "provinceCode",
        "provinceId",
        "provinceName",
        "provinceShowHuiTag",
        "rechargeTimes",
        "releaseSpeedAt",
        "remark",
        "replaceStatus",
        "robinStatus",
        "rspCode",
        "rspDesc",
        "searchValue",
        "selectNumber",
        "selectPhone",
        "serialNumber",
        "seriesId",
        "settleAt",
        "settleDetails",
        "settleFailReason",
        "settleMode",
        "settleReward",
        "settleStatus",
        "shareName",
        "simNo",
        "simNos",
        "simStatus",
        "smsCode",
        "specMode",
        "specs",
        "speedCode",
        "splitLen",
        "star",
        "startAt",
        "status",
        "statusName",
        "subscribeUrl",
        "tags",
        "tagsSelect",
        "timestamp",
        "tips",
        "toDate",
        "totalFlow",
        "traceID",
        "type",
        "updateStatus",
        "updatedAt",
        "uploadPhoto",
        "url",
        "useFlow",
        "username",
        "uuid",
        "value",
        "valueType",
    ],
};
/// How a response of the API indicates success.
pub const ENVELOPE: ::simfleet_runtime::EnvelopeRule = ::simfleet_runtime::EnvelopeRule {
    success: ::simfleet_runtime::SuccessRule::Number("code", 0i64),
    code: "code",
    message: &["message"],
    request_id: "traceID",
};
/// All operations, sorted by id.
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
    operations::REGION_CODES,
    operations::REMOVE_SPEED_LIMIT,
    operations::SELECT_NUMBER,
    operations::SEND_CODE,
    operations::SET_SPEED_LIMIT,
    operations::SIM_PAGE,
    operations::SIM_SMS_QUERY,
    operations::SIM_SMS_SEND,
    operations::SUBMIT_PACKAGE_ORDER,
];
/// The statements of the spec that were inferred, in the order of the spec.
pub static CLAIMS: &[::simfleet_runtime::Claim] = &[
    ::simfleet_runtime::Claim {
        id: "info.x-claims.1",
        text: "The signature covers neither the path nor the query nor the body.",
        settled_by: "One call of `accountAsset` and one with a form field that the operation does not have, both signed over the\nheaders and the key only; look at whether `code` is 0 in both responses.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "info.x-claims.2",
        text: "Gateways and unknown paths respond with 4xx and 5xx.",
        settled_by: "One POST to a path below `/openapi` that does not exist; look at the HTTP status.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "batchShutdown.x-claims.0",
        text: "A second request creates a second batch.",
        settled_by: "Two calls of `batchShutdown` for a test card; compare the serial numbers.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchShutdown",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "batchShutdown.responses.200",
        text: "The batch was accepted. Rejected cards are marked in the items. The documentation shows this response for `batchRestore` only; for this operation it is inferred.",
        settled_by: "One call of `batchShutdown` for a test card; compare `data` with the documented response of\n`batchRestore`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchShutdown",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "batchRestore.x-claims.0",
        text: "A second request creates a second batch.",
        settled_by: "Two calls of `batchRestore` for a test card within three minutes; look at whether the second response has a\nserial number of its own.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchRestore",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "batchQuerySimInfo.x-claims.0",
        text: "Cards that the platform does not know are omitted from the response.",
        settled_by: "One call of `batchQuerySimInfo` with a card of the account and a number that does not exist;\nlook for the second number in `data.items`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "batchSubscribe.x-claims.0",
        text: "A late repetition can restore an old address or undo a cancellation.",
        settled_by: "Three calls of `batchSubscribe` for a test card, with the addresses A, B and A; look at which\naddress receives the next push.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchSubscribe",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "batchSubscribe.responses.200",
        text: "The subscription was accepted. The documentation shows the card records of `batchQuerySimInfo` here, probably by mistake. The structure of `data` is therefore left open; do not rely on its content.",
        settled_by: "One call of `batchSubscribe`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchSubscribe",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "batchSubscribe.callbacks.simPush.x-claims.0",
        text: "The push is signed with the receiver's own appID and key, and not over its body.",
        settled_by: "One subscription with `batchSubscribe`; compare `sign` of the next push with the signature of its\nheaders and the own key.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "batchSubscribe.callbacks.simPush.x-claims.1",
        text: "The same push may arrive twice, and it may arrive late.",
        settled_by: "One subscription with `batchSubscribe` whose receiver stores a push and then responds with HTTP 500;\nlook at whether the same record arrives 30 minutes later.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "batchSubscribe.callbacks.simPush.x-claims.2",
        text: "The push is a POST with a JSON body.",
        settled_by: "One subscription with `batchSubscribe`; look at the method and the content type\nof the next push.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "bindMachine.x-claims.0",
        text: "A repeated request may bind the card again.",
        settled_by: "A second call of `bindMachine` for a test card that has just been bound; look at whether the\ncall fails.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "bindMachine",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "setSpeedLimit.x-claims.0",
        text: "A second operation within three minutes is rejected.",
        settled_by: "Two calls of `setSpeedLimit` for a test card within three minutes; look at `code` and `message`\nof the second response.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "setSpeedLimit",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "removeSpeedLimit.x-claims.0",
        text: "A late repetition can remove a limit that was set in the meantime.",
        settled_by: "A call of `setSpeedLimit` between two of `removeSpeedLimit` for a test card, each after three\nminutes; measure the speed of the card afterwards.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "removeSpeedLimit",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "clearRealName.x-claims.0",
        text: "A late repetition can clear a registration that was made in the meantime.",
        settled_by: "A second call of `clearRealName` for a test card that was registered again after the first; look\nat `authStatus` of the card.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "clearRealName",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "oneLinkToken.responses.200",
        text: "The token. Its place in `data` is not documented.",
        settled_by: "One call of `oneLinkToken`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "oneLinkToken",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "oneLinkWirelessToken",
        text: "获取移动流量池二次认证Token, formerly listed with the devices as 获取移动终端认证Token. Returns a token for cards whose terminal must be verified. Do not call it often: cache the token and request another one when a call with it fails. Neither the parameters nor the response are fully known. If the response is lost, the client does not resend the request, because the documentation asks callers to request few tokens; the caller decides whether to request another one.",
        settled_by: "One call of `oneLinkWirelessToken` with `poolCode` of a shared pool; look at whether the call succeeds\nwithout further fields.",
        places: &[::simfleet_runtime::ClaimPlace::Operation("oneLinkWirelessToken")],
    },
    ::simfleet_runtime::Claim {
        id: "oneLinkWirelessToken.responses.200",
        text: "The token. Its place in `data` is not documented.",
        settled_by: "One call of `oneLinkWirelessToken`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "oneLinkWirelessToken",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "simPage",
        text: "(分页获取系列裸卡) Returns the cards of the account by package series, page by page. No parameter names are known: `page` and `pageSize` are inferred from `pretty/numberList`. Pass all others, including the series, as further fields.",
        settled_by: "One call of `simPage` with `page` 1 and `pageSize` 10; look at whether the response is the first page of\nten cards.",
        places: &[::simfleet_runtime::ClaimPlace::Operation("simPage")],
    },
    ::simfleet_runtime::Claim {
        id: "simPage.responses.200",
        text: "A page of cards. The structure of `data` is not documented.",
        settled_by: "One call of `simPage`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simPage",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "queryOrderPackages.responses.200",
        text: "The packages. The structure of `data` is not documented.",
        settled_by: "One call of `queryOrderPackages`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryOrderPackages",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "queryPackageFlow.responses.200",
        text: "The packages and their usage. The structure of `data` is not documented.",
        settled_by: "One call of `queryPackageFlow`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryPackageFlow",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "simSmsSend",
        text: "(发送卡板短信) The card is identified by its number. The names of the parameter for the text and of the other parameters are not known; pass them as further fields. There is no callback for messages; query them with `simSmsQuery`. A second request sends a second message. If the response is lost, do not resend the request.",
        settled_by: "One call of `simSmsSend` with `simNo` only; look at which field `message` reports as missing.",
        places: &[::simfleet_runtime::ClaimPlace::Operation("simSmsSend")],
    },
    ::simfleet_runtime::Claim {
        id: "simSmsSend.responses.200",
        text: "The message was accepted. The structure of `data` is not documented.",
        settled_by: "One call of `simSmsSend`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simSmsSend",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "simSmsQuery.responses.200",
        text: "The messages. The structure of `data` is not documented.",
        settled_by: "One call of `simSmsQuery`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simSmsQuery",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "queryDeviceFlow",
        text: "(查询设备流量) Returns the same data as the device's record (查询设备信息), but the data is more recent and the call succeeds more often. Neither the parameters nor the response are fully known; `deviceNo` is inferred from `deviceSwitchNet`.",
        settled_by: "One call of `queryDeviceFlow` with `deviceNo` of a device of the account; look at whether the call\nsucceeds.",
        places: &[::simfleet_runtime::ClaimPlace::Operation("queryDeviceFlow")],
    },
    ::simfleet_runtime::Claim {
        id: "queryDeviceFlow.responses.200",
        text: "The device. The structure of `data` is not documented.",
        settled_by: "One call of `queryDeviceFlow`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryDeviceFlow",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "deviceSwitchNet.x-claims.0",
        text: "A late repetition can undo a switch that was made in the meantime.",
        settled_by: "Three calls of `deviceSwitchNet` for a test device, to the cards A, B and A; look at which card\nthe device uses.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "deviceSwitchNet",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "deviceSwitchNet.responses.200",
        text: "The request was accepted. The documentation shows the card records of `batchQuerySimInfo` here, probably by mistake. The structure of `data` is therefore left open; do not rely on its content.",
        settled_by: "One call of `deviceSwitchNet`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "deviceSwitchNet",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "sendCode.x-claims.0",
        text: "A second request sends a second code, which invalidates the first one.",
        settled_by: "Two calls of `sendCode` for the same buyer; try the first code in `orderApply`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "sendCode",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "sendCode.responses.200",
        text: "The code was sent. The structure of `data` is not documented.",
        settled_by: "One call of `sendCode`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "sendCode",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "selectNumber.x-claims.0",
        text: "A second call could lock further numbers.",
        settled_by: "Two calls of `selectNumber` with the same parameters; look at whether the second offer lacks the\nnumbers of the first one.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "selectNumber",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "orderApply.responses.200",
        text: "The order was accepted. The structure of `data` is not documented: the page shows only that there is a string.",
        settled_by: "One call of `orderApply`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderApply",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "orderApply.callbacks.orderPush.x-claims.0",
        text: "The body of the push is one bare order without an envelope, as a public receiver reads it, although the documentation says that it is the response of `orderSearch`.",
        settled_by: "One order with `callbackUrl`; look at whether the body of the next push has an envelope.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "orderApply.callbacks.orderPush.x-claims.2",
        text: "The signature does not cover the body.",
        settled_by: "One order with `callbackUrl`; compare `sign` of the next push with the signature of its headers and\nthe own key.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "orderApply.callbacks.orderPush.x-claims.3",
        text: "The same push may arrive twice, and it may arrive late.",
        settled_by: "One order with `callbackUrl` whose receiver stores a push and then responds with HTTP 500; look at\nwhether the same order arrives 2 hours later.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "orderSearchPage",
        text: "(按分页查询订单) Returns the orders of the account and of its downstream agents from the last year. Do not call it often: a full run about every 12 hours is recommended. No parameter names are known: `page` and `pageSize` are inferred from `pretty/numberList`. Pass filters as further fields.",
        settled_by: "One call of `orderSearchPage` with `page` 1 and `pageSize` 10; look at whether the response is the first\npage of ten orders.",
        places: &[::simfleet_runtime::ClaimPlace::Operation("orderSearchPage")],
    },
    ::simfleet_runtime::Claim {
        id: "orderSearchPage.responses.200",
        text: "A page of orders. The structure of `data` is not documented.",
        settled_by: "One call of `orderSearchPage`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearchPage",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "baseUploadCert.x-claims.0",
        text: "Once the photos are under review, a second submission is rejected.",
        settled_by: "A second call of `baseUploadCert` for an order in state 8; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseUploadCert",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "baseUploadCert.x-claims.1",
        text: "A late submission could replace newer photos.",
        settled_by: "No documented call settles this, because none returns the photos; look at the photos in the back office after\ntwo calls of `baseUploadCert` for a test order, if it shows them.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseUploadCert",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "hkUploadCert.x-claims.0",
        text: "A second upload of the same file stores a second file.",
        settled_by: "Two calls of `hkUploadCert` with the same harmless picture; compare `data.fileUrl` of both\nresponses.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "hkUploadCert",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "baseConfig.responses.200",
        text: "The configuration. The structure of `data` is not documented.",
        settled_by: "One call of `baseConfig`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseConfig",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "baseIpLocation.responses.200",
        text: "The location. The structure of `data` is not documented.",
        settled_by: "One call of `baseIpLocation`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseIpLocation",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "cbnChongJunGetPromoterLink",
        text: "(广电CJ卡推广链接) Safe to repeat: the same phone number gets the same link. No parameter names are known, so all fields are further fields. The response is not documented.",
        settled_by: "One call of `cbnChongJunGetPromoterLink` without fields; look at which field `message` reports as\nmissing.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Operation("cbnChongJunGetPromoterLink"),
        ],
    },
    ::simfleet_runtime::Claim {
        id: "cbnChongJunGetPromoterLink.responses.200",
        text: "The link. Its place in `data` is not documented.",
        settled_by: "One call of `cbnChongJunGetPromoterLink`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "cbnChongJunGetPromoterLink",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "regionCodes.x-claims.0",
        text: "The file is a list of trees, and getting it needs no signature.",
        settled_by: "One unsigned call of `regionCodes` with `provinceCode` of a product; look at the outermost JSON\nvalue.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "regionCodes",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "regionCodes.responses.200",
        text: "The trees of the code set. There is no envelope.",
        settled_by: "One call of `regionCodes` with `provinceCode` of a product; look at the outermost JSON value.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "regionCodes",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "prettyNumberList.responses.200",
        text: "A page of numbers. The structure of `data` is not documented.",
        settled_by: "One call of `prettyNumberList`; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "prettyNumberList",
                path: "",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimNoInQuery",
        text: "The card number. The documentation does not say that it is required, but the operation has no target without it (inferred).",
        settled_by: "One call of `officialAuthUrl` without `simNo`; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "officialAuthUrl",
                name: "simNo",
            },
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "clearRealName",
                name: "simNo",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "PlainError",
        text: "Not documented. An unknown path or a gateway returns plain text or HTML. There is no error body to rely on.",
        settled_by: "One POST to a path below `/openapi` that does not exist; look at the content type and the body.",
        places: &[],
    },
    ::simfleet_runtime::Claim {
        id: "SimSubscription.subscribeUrl",
        text: "The URL to which the platform pushes card records. Required for subscribing (inferred).",
        settled_by: "One call of `batchSubscribe` with `updateStatus` 1 and without `subscribeUrl`; look at `code`\nand `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "batchSubscribe",
                name: "subscribeUrl",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OneLinkWirelessTokenQuery",
        text: "The pool whose token is requested. Further fields are not known.",
        settled_by: "One call of `oneLinkWirelessToken` with `poolCode` of a shared pool; look at whether the call succeeds\nwithout further fields.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "oneLinkWirelessToken",
                name: "",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OneLinkWirelessTokenQuery.poolCode",
        text: "The code of the shared pool. An older page mentions it (inferred).",
        settled_by: "One call of `oneLinkWirelessToken` with `poolCode` of a shared pool; look at whether the call succeeds\nwithout further fields.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "oneLinkWirelessToken",
                name: "poolCode",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimPageQuery",
        text: "The page of a card list. The field for the series and further fields are not known.",
        settled_by: "One call of `simPage` with `page` 1 and `pageSize` 10; look at whether the response is the first page of\nten cards.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "simPage",
                name: "",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimPageQuery.page",
        text: "The page number, presumably starting at 1.",
        settled_by: "One call of `simPage` with `page` 1 and `pageSize` 10; look at whether the response is the first page of\nten cards.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "simPage",
                name: "page",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimPageQuery.pageSize",
        text: "The number of rows per page. The maximum is not documented. The only page size that is documented, that of `prettyNumberList`, goes up to 200.",
        settled_by: "One call of `simPage` with `page` 1 and `pageSize` 10; look at whether the response is the first page of\nten cards.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "simPage",
                name: "pageSize",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimSms",
        text: "An SMS message. The names of the field for the text and of further fields are not known.",
        settled_by: "One call of `simSmsSend` with `simNo` only; look at which field `message` reports as missing.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "simSmsSend",
                name: "",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimSms.simNo",
        text: "The number of the card that receives the message. The name of the field is inferred.",
        settled_by: "One call of `simSmsSend` with `simNo` only; look at which field `message` reports as missing.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "simSmsSend",
                name: "simNo",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimSmsQueryForm.simNo",
        text: "The card number. The name of the field is inferred.",
        settled_by: "One call of `simSmsQuery` with `simNo` of a card of the account; look at whether the call succeeds.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "simSmsQuery",
                name: "simNo",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "DeviceFlowQuery",
        text: "The device to query. Further fields are not known.",
        settled_by: "One call of `queryDeviceFlow` with `deviceNo` of a device of the account; look at whether the call\nsucceeds.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "queryDeviceFlow",
                name: "",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "DeviceFlowQuery.deviceNo",
        text: "The device number. The name of the field is inferred from `deviceSwitchNet`.",
        settled_by: "One call of `queryDeviceFlow` with `deviceNo` of a device of the account; look at whether the call\nsucceeds.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "queryDeviceFlow",
                name: "deviceNo",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsChoice.id",
        text: "The product ID (see `goodsList`). Required by inference.",
        settled_by: "One call of `goodsDetails` without `id`; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "goodsDetails",
                name: "id",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "NumberRequest.countyCode",
        text: "The county code, from the same set. Required if the area follows the delivery address. That this is so for products whose `selectNumber` is 3 is inferred.",
        settled_by: "One call of `selectNumber` without `countyCode` for a product whose `selectNumber` is 3; look at `code` and\n`message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "selectNumber",
                name: "countyCode",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "NumberRequest.searchValue",
        text: "The value to search for, presumably digits that the number contains.",
        settled_by: "One call of `selectNumber` with `searchValue` 88; look at where the numbers contain it.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "selectNumber",
                name: "searchValue",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderApplication",
        text: "An order for a number card or a broadband line. Of the required members, the documentation marks `promoCode` and `address`; the others are required by inference. The names of further fields are not known.",
        settled_by: "Four calls of `orderApply`, each without one of `goodsId`, `certName`, `certId` and `contractPhone`, of which every\none that succeeds creates a real order; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "orderApply",
                name: "",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderApplication.goodsId",
        text: "The product ID. Required by inference.",
        settled_by: "Four calls of `orderApply`, each without one of `goodsId`, `certName`, `certId` and `contractPhone`, of which every\none that succeeds creates a real order; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "orderApply",
                name: "goodsId",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderApplication.certName",
        text: "The name of the buyer, as in the identity document. Required by inference.",
        settled_by: "Four calls of `orderApply`, each without one of `goodsId`, `certName`, `certId` and `contractPhone`, of which every\none that succeeds creates a real order; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "orderApply",
                name: "certName",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderApplication.certId",
        text: "The number of the buyer's identity document. Called `certNo` everywhere else. Required by inference.",
        settled_by: "Four calls of `orderApply`, each without one of `goodsId`, `certName`, `certId` and `contractPhone`, of which every\none that succeeds creates a real order; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "orderApply",
                name: "certId",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderApplication.contractPhone",
        text: "The phone number of the buyer. The misspelling of \"contact\" is the name on the wire; everywhere else it is `contactPhone`. Required by inference.",
        settled_by: "Four calls of `orderApply`, each without one of `goodsId`, `certName`, `certId` and `contractPhone`, of which every\none that succeeds creates a real order; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "orderApply",
                name: "contractPhone",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderPageQuery",
        text: "The page of the order list. The names of the filters are not known.",
        settled_by: "One call of `orderSearchPage` with `page` 1 and `pageSize` 10; look at whether the response is the first\npage of ten orders.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "orderSearchPage",
                name: "",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderPageQuery.page",
        text: "The page number, presumably starting at 1.",
        settled_by: "One call of `orderSearchPage` with `page` 1 and `pageSize` 10; look at whether the response is the first\npage of ten orders.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "orderSearchPage",
                name: "page",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderPageQuery.pageSize",
        text: "The number of rows per page. The maximum is not documented. The only page size that is documented, that of `prettyNumberList`, goes up to 200.",
        settled_by: "One call of `orderSearchPage` with `page` 1 and `pageSize` 10; look at whether the response is the first\npage of ten orders.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "orderSearchPage",
                name: "pageSize",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "CertificatePhotos.keyNo",
        text: "The platform's order number. Required by inference.",
        settled_by: "One call of `baseUploadCert` without `keyNo`; look at `code` and `message`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "baseUploadCert",
                name: "keyNo",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "PromoterLinkRequest",
        text: "The promoter whose link is requested. The names of the fields are not known; a phone number is one of them.",
        settled_by: "One call of `cbnChongJunGetPromoterLink` without fields; look at which field `message` reports as\nmissing.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "cbnChongJunGetPromoterLink",
                name: "",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "PrettyNumberQuery.id",
        text: "The ID of a number, to check whether it is still available (inferred).",
        settled_by: "One call of `prettyNumberList` with the ID of a listed number; look at whether the response has\nonly that number.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Parameter {
                operation: "prettyNumberList",
                name: "id",
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimActionAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "querySimAction",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimAction.operateId",
        text: "The initiator of the action; in the examples, the account ID (inferred).",
        settled_by: "One call of `querySimAction` for a card that was suspended; compare `operateId` with the account\nID of `accountAsset`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "querySimAction",
                path: "data.items.operateId",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "BatchCommandAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchShutdown",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchRestore",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "BatchReceiptItem.error",
        text: "The reason why the card was rejected; empty if it was not rejected.",
        settled_by: "One call of `batchRestore` with a test card; look at `error` of its item if `isError` is false.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchShutdown",
                path: "data.items.error",
                kind: "string",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchRestore",
                path: "data.items.error",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimStatusAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimInfoAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord",
        text: "A card record. Most meanings are inferred from the names and from the platform's status page. Times have the format `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived) and are null if there is none.",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items",
                kind: "object",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items",
                kind: "object",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.gatewayId",
        text: "The ID of the carrier channel (inferred).",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.gatewayId",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.gatewayId",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.packageGroupId",
        text: "The ID of the package series (inferred).",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.packageGroupId",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.packageGroupId",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.poolId",
        text: "The ID of the shared pool, 0 if there is none (inferred).",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.poolId",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.poolId",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.robinStatus",
        text: "Probably whether the platform polls the card. No code table is assigned to it. The status page also has a table of restricted network access (限制在网状态: 1 not cut off, 2 cut off on purpose by the platform or the caller) that is assigned to no member.",
        settled_by: "One call of `batchQuerySimInfo` before and one after the network access of a test card is restricted; compare\n`robinStatus` and `lastRobinAt`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.robinStatus",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.robinStatus",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.activateAt",
        text: "The time when the card was activated, in UTC+8.",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.activateAt",
                kind: "string",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.activateAt",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.authAt",
        text: "The time of the official real-name registration, in UTC+8.",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.authAt",
                kind: "string",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.authAt",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.authPlatformAt",
        text: "The time of the platform's real-name registration, in UTC+8.",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.authPlatformAt",
                kind: "string",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.authPlatformAt",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.endAt",
        text: "The time when the package ends, in UTC+8.",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.endAt",
                kind: "string",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.endAt",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.rechargeTimes",
        text: "The number of recharges (inferred).",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.rechargeTimes",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.rechargeTimes",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.totalFlow",
        text: "The data volume of the package, probably in KB (inferred; the unit is documented for packages only).",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.totalFlow",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.totalFlow",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.useFlow",
        text: "The data volume used, probably in KB (inferred; the unit is documented for packages only).",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.useFlow",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.useFlow",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.lastRobinAt",
        text: "The time when the platform last polled the card, in UTC+8 (inferred).",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.lastRobinAt",
                kind: "string",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.lastRobinAt",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimRecord.lastSimStatusAt",
        text: "The time when the card state was last queried or last changed, in UTC+8 (inferred).",
        settled_by: "One call of `batchQuerySimInfo` for cards that the back office shows as well; compare each member that it shows\nwith the values there.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.lastSimStatusAt",
                kind: "string",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.lastSimStatusAt",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ActivationStatus",
        text: "Whether the card is activated (inferred from the status page).",
        settled_by: "One call of `batchQuerySimInfo` for cards in different states; compare `activateStatus` with the back\noffice.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.activateStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.activateStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "RealNameStatus",
        text: "Whether a real-name registration exists (inferred from the status page). `authStatus` is about the official one, `authPlatformStatus` about the one with the platform.",
        settled_by: "One call of `batchQuerySimInfo` for cards in different states; compare `authStatus` with the back\noffice.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.authStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.authPlatformStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.authStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.authPlatformStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "InternetStatus",
        text: "Whether the carrier has cut off network access (断网状态; inferred from the status page).",
        settled_by: "One call of `batchQuerySimInfo` for cards in different states; compare `internetStatus` with the back\noffice.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.internetStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.internetStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OnlineStatus",
        text: "Whether the card is online (inferred from the status page).",
        settled_by: "One call of `batchQuerySimInfo` for cards in different states; compare `onlineStatus` with the back\noffice.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.onlineStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.onlineStatus",
                kind: "integer",
                values: &["1", "2", "3"],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "DeregistrationStatus",
        text: "Whether the card is deregistered (inferred from the status page).",
        settled_by: "One call of `batchQuerySimInfo` for cards in different states; compare `cancelStatus` with the back\noffice.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.cancelStatus",
                kind: "integer",
                values: &["1", "2"],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.cancelStatus",
                kind: "integer",
                values: &["1", "2"],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "ReplacementStatus",
        text: "Whether the card was replaced (换卡; inferred from the status page).",
        settled_by: "One call of `batchQuerySimInfo` for cards in different states; compare `replaceStatus` with the back\noffice.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimStatus",
                path: "data.items.replaceStatus",
                kind: "integer",
                values: &["1", "2"],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimInfo",
                path: "data.items.replaceStatus",
                kind: "integer",
                values: &["1", "2"],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "CommandAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "setSpeedLimit",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "removeSpeedLimit",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "clearRealName",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseUploadCert",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OpenAnswer.data",
        text: "The result, as received. Its structure is not documented.",
        settled_by: "One call of each operation with this response; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchSubscribe",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simPage",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryOrderPackages",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryPackageFlow",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simSmsSend",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simSmsQuery",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryDeviceFlow",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "deviceSwitchNet",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "sendCode",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderApply",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearchPage",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseConfig",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseIpLocation",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "cbnChongJunGetPromoterLink",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "prettyNumberList",
                path: "data",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OpenAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchSubscribe",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simPage",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryOrderPackages",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryPackageFlow",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simSmsSend",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "simSmsQuery",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "queryDeviceFlow",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "deviceSwitchNet",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "sendCode",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderApply",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearchPage",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseConfig",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "baseIpLocation",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "cbnChongJunGetPromoterLink",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "prettyNumberList",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OpenSecretAnswer.data",
        text: "The result, as received. It holds a token at a place that is not documented, so all of it is treated as secret.",
        settled_by: "One call of each operation with this response; look at the structure of `data`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "oneLinkToken",
                path: "data",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "oneLinkWirelessToken",
                path: "data",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OpenSecretAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "oneLinkToken",
                path: "error",
                kind: "array",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "oneLinkWirelessToken",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimFlowAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimFlow",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimFlow.useFlow",
        text: "The data volume used, probably in the current month and in KB (inferred; neither is documented).",
        settled_by: "One call of `batchQuerySimFlow`; compare `useFlow` with the usage of this month in the back\noffice.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimFlow",
                path: "data.items.useFlow",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimMonthFlowAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimMonthFlow",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SimMonthFlow.useFlow",
        text: "The data volume used in the month, probably in KB (inferred; the unit is documented for packages only).",
        settled_by: "One call of `batchQuerySimMonthFlow`; compare `useFlow` with the usage of the month in the back\noffice.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "batchQuerySimMonthFlow",
                path: "data.items.useFlow",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "PackageOrderAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "submitPackageOrder",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "PackageOrder.actualPayMoney",
        text: "The amount paid, in yuan (inferred). Declared as an integer. Balances have decimals, so the amount may have them too.",
        settled_by: "One call of `submitPackageOrder` for a cheap package; compare `actualPayMoney` with the change\nof `data.main.balance` in `accountAsset`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "submitPackageOrder",
                path: "data.actualPayMoney",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OfficialAuthUrlAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "officialAuthUrl",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "AccountAssetAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "accountAsset",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "AccountAsset",
        text: "The balances, in yuan (inferred).",
        settled_by: "One call of `accountAsset`; compare the balances with those of the back office, and look at `pools` of a\ncustomer on packages.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "accountAsset",
                path: "data",
                kind: "object",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "AccountAsset.pools",
        text: "The shared pools (共享池). Customers on packages have none (inferred).",
        settled_by: "One call of `accountAsset`; compare the balances with those of the back office, and look at `pools` of a\ncustomer on packages.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "accountAsset",
                path: "data.pools",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "MainAccount.balance",
        text: "The balance, in yuan (inferred).",
        settled_by: "One call of `accountAsset`; compare the balance with that of the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "accountAsset",
                path: "data.main.balance",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SharedPool.deposit",
        text: "The deposit, in yuan (inferred).",
        settled_by: "One call of `accountAsset`; compare the balances with those of the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "accountAsset",
                path: "data.pools.deposit",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SharedPool.balance",
        text: "The balance, in yuan (inferred).",
        settled_by: "One call of `accountAsset`; compare the balances with those of the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "accountAsset",
                path: "data.pools.balance",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SharedPool.frozenBalance",
        text: "The frozen part of the balance, in yuan (inferred).",
        settled_by: "One call of `accountAsset`; compare the balances with those of the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "accountAsset",
                path: "data.pools.frozenBalance",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SharedPool.availableBalance",
        text: "The available part of the balance, in yuan (inferred). It must stay positive; otherwise, the cards of the pool are suspended.",
        settled_by: "One call of `accountAsset`; compare the balances with those of the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "accountAsset",
                path: "data.pools.availableBalance",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsListAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsDetailsAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.star",
        text: "The rating (inferred).",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.star",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.star",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.price",
        text: "The price, in yuan (inferred).",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.price",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.price",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.commission",
        text: "The commission, in yuan (inferred). Meaningless for products that are no longer on sale.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.commission",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.commission",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.certNoMode",
        text: "A flag about the number of the identity document (inferred). 1 means yes; the value for no is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.certNoMode",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.certNoMode",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.orderRemark",
        text: "A flag about the remark of an order (inferred). 1 means yes; the value for no is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.orderRemark",
                kind: "integer",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.orderRemark",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.monthFee",
        text: "The monthly fee, in yuan (inferred).",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.monthFee",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.monthFee",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.favourMonthFee",
        text: "The reduced monthly fee, in yuan (inferred).",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.favourMonthFee",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.favourMonthFee",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.form",
        text: "The definition of the order form, or null. Its structure is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.form",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.form",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.deliveryForms",
        text: "The definitions of delivery forms, or null. Their structure is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.deliveryForms",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.deliveryForms",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockGoodId",
        text: "The ID of the product at the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockGoodId",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockGoodId",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom1",
        text: "Custom value 1 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom1",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom1",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom2",
        text: "Custom value 2 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom2",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom2",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom3",
        text: "Custom value 3 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom3",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom3",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom4",
        text: "Custom value 4 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom4",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom4",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom5",
        text: "Custom value 5 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom5",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom5",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom6",
        text: "Custom value 6 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom6",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom6",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom7",
        text: "Custom value 7 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom7",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom7",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom8",
        text: "Custom value 8 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom8",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom8",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom9",
        text: "Custom value 9 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom9",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom9",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.dockCustom10",
        text: "Custom value 10 of the channel. Its type is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.dockCustom10",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.dockCustom10",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.alarmRules",
        text: "The alarm rules. Their structure is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.alarmRules",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.alarmRules",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Goods.noticeRules",
        text: "The notification rules. Their structure is not documented.",
        settled_by: "One call of `goodsList`; compare each member with the product in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.noticeRules",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.noticeRules",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsTag.key",
        text: "The key. Its type is not documented.",
        settled_by: "One call of `goodsList`; look at the types of the members of `tagsSelect`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.tagsSelect.key",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.tagsSelect.key",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsTag.value",
        text: "The value, of the type that `valueType` names.",
        settled_by: "One call of `goodsList`; look at the types of the members of `tagsSelect`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.tagsSelect.value",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.tagsSelect.value",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "MonthCommission.commission",
        text: "The commission, in yuan (inferred).",
        settled_by: "One call of `goodsDetails` for a product with `settleMode` 3; compare `monthCommission` with the\nback office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.monthCommission.commission",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.monthCommission.commission",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsLimitRule.fraudFilter",
        text: "The fraud filter. Its type is not documented.",
        settled_by: "One call of `goodsList`; look at the types of the members of `limitRule`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.limitRule.fraudFilter",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.limitRule.fraudFilter",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsLimitRule.noShippingRegion",
        text: "The regions without delivery. Their structure is not documented.",
        settled_by: "One call of `goodsList`; look at the types of the members of `limitRule`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.limitRule.noShippingRegion",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.limitRule.noShippingRegion",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsLimitRule.onlyShippingRegion",
        text: "The only regions with delivery. Their structure is not documented.",
        settled_by: "One call of `goodsList`; look at the types of the members of `limitRule`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.limitRule.onlyShippingRegion",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.limitRule.onlyShippingRegion",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsPersonLimit.count",
        text: "The maximum count. Its type is not documented.",
        settled_by: "One call of `goodsList`; look at the types of the members of `limitRule.person`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.limitRule.person.count",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.limitRule.person.count",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsPersonLimit.cycle",
        text: "The period of the limit. Its type is not documented.",
        settled_by: "One call of `goodsList`; look at the types of the members of `limitRule.person`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.limitRule.person.cycle",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.limitRule.person.cycle",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsSpec.status",
        text: "The state. Neither its type nor its codes are documented.",
        settled_by: "One call of `goodsDetails` for a product with several specifications; compare them with the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.specs.status",
                kind: "",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.specs.status",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsSpec.commission",
        text: "The commission, in yuan (inferred).",
        settled_by: "One call of `goodsDetails` for a product with several specifications; compare them with the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.specs.commission",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.specs.commission",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsSpec.costPrice",
        text: "The cost price, in yuan (inferred).",
        settled_by: "One call of `goodsDetails` for a product with several specifications; compare them with the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.specs.costPrice",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.specs.costPrice",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "GoodsSpec.acceptFee",
        text: "The fee for accepting the order, in yuan (inferred).",
        settled_by: "One call of `goodsDetails` for a product with several specifications; compare them with the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsList",
                path: "data.specs.acceptFee",
                kind: "number",
                values: &[],
            },
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "goodsDetails",
                path: "data.specs.acceptFee",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "NumberOfferAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "selectNumber",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "NumberOfferBody.numArray",
        text: "The numbers and their attributes in one flat list.",
        settled_by: "One call of `selectNumber` for a product whose `selectNumber` is not 0; look at the members of\n`data.body`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "selectNumber",
                path: "data.body.numArray",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "NumberOfferBody.numRetailList",
        text: "Null in the documentation. Its type is not known; the client accepts any value (inferred).",
        settled_by: "One call of `selectNumber` for a product whose `selectNumber` is not 0; look at the members of\n`data.body`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "selectNumber",
                path: "data.body.numRetailList",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "NumberOfferBody.featureNameList",
        text: "Null in the documentation. Its type is not known; the client accepts any value (inferred).",
        settled_by: "One call of `selectNumber` for a product whose `selectNumber` is not 0; look at the members of\n`data.body`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "selectNumber",
                path: "data.body.featureNameList",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "NumberOfferBody.splitLen",
        text: "Probably the number of entries of `numArray` that belong together. Its type is not documented.",
        settled_by: "One call of `selectNumber` for a product whose `selectNumber` is not 0; look at the members of\n`data.body`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "selectNumber",
                path: "data.body.splitLen",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "NumberOfferBody.provinceShowHuiTag",
        text: "Neither its type nor its meaning is documented.",
        settled_by: "One call of `selectNumber` for a product whose `selectNumber` is not 0; look at the members of\n`data.body`.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "selectNumber",
                path: "data.body.provinceShowHuiTag",
                kind: "",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "OrderSearchAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearch",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Order.applyFailReason",
        text: "The reason why the review failed; empty if it did not fail.",
        settled_by: "One call of `orderSearch` for a settled order; compare its amounts and reasons with the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearch",
                path: "data.list.applyFailReason",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Order.settleReward",
        text: "The commission, presumably in yuan. According to one public receiver, it repeats the entry of month -99 in a push, so read the entries of `settleDetails` instead. Whether those may be added up is not documented; see `month` of `SettleDetail`.",
        settled_by: "One call of `orderSearch` for a settled order; compare its amounts and reasons with the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearch",
                path: "data.list.settleReward",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "Order.firstRechargeMoney",
        text: "The amount of the first recharge, in yuan (inferred).",
        settled_by: "One call of `orderSearch` for a settled order; compare its amounts and reasons with the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearch",
                path: "data.list.firstRechargeMoney",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SettleDetail.month",
        text: "What is settled. According to one public receiver, 0 is the ordinary settlement and -99 is the instant payment (秒返). Whether the entry of month 0 already includes the instant payment is not documented, so do not add up the entries before you have compared them with a payment. Any other number is presumably the month of a monthly commission.",
        settled_by: "One call of `orderSearch` for a settled order with an instant payment; compare the entries with the\npayments in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearch",
                path: "data.list.settleDetails.month",
                kind: "integer",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "SettleDetail.settleReward",
        text: "The amount of this settlement, presumably in yuan.",
        settled_by: "One call of `orderSearch` for a settled order with an instant payment; compare the entries with the\npayments in the back office.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "orderSearch",
                path: "data.list.settleDetails.settleReward",
                kind: "number",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "RegionTree",
        text: "A set of region codes: the trees of its provinces. The documentation describes the nodes; that the file is a list of them is inferred.",
        settled_by: "One call of `regionCodes` with `provinceCode` of a product; look at the outermost JSON value.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "regionCodes",
                path: "",
                kind: "array",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "RegionNode.pid",
        text: "The ID of the parent region, presumably its `value`. Its type is not documented.",
        settled_by: "One call of `regionCodes` with `provinceCode` of a product; compare `pid` of a city with `value`\nof its province.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "regionCodes",
                path: "nodes.pid",
                kind: "string",
                values: &[],
            },
        ],
    },
    ::simfleet_runtime::Claim {
        id: "FileUploadAnswer.error",
        text: "The details of a failure, if the platform provides any (inferred).",
        settled_by: "One call that the platform rejects, for example because a parameter is missing; look at whether\n`error` is a list of texts.",
        places: &[
            ::simfleet_runtime::ClaimPlace::Response {
                operation: "hkUploadCert",
                path: "error",
                kind: "array",
                values: &[],
            },
        ],
    },
];
/// Returns the operation of a generated method, by its Rust name.
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
        "region_codes" => Some(&operations::REGION_CODES),
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
        Parameter, ParameterKind, ParameterStyle, Place, Quota, ResultCode, Rule, Scope,
    };
    /// `accountAsset`: Query the balances of the account.
    pub const ACCOUNT_ASSET: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "accountAsset",
        rust_name: "account_asset",
        method: "POST",
        path: "/openapi/iot/accountAsset",
        group: "iot",
        summary: "Query the balances of the account",
        description: "(查询账户资产) Returns the balances of the main account and the shared pools. Takes no parameters.\n\nCustomers on packages should monitor the balance of the main account. Customers on pools must keep the available\ndeposit of each pool positive. If it runs short, calls are restricted; if it is not topped up in time, every\ncard of the pool is suspended.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "baseConfig",
        rust_name: "base_config",
        method: "GET",
        path: "/openapi/base/config",
        group: "numbers",
        summary: "Get the configuration of a shop",
        description: "(获取店铺基础配置) The shop belongs to a sales channel. The response is not documented.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the sales channel.",
                evidence: Evidence::Documented,
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
    /// `baseIpLocation`: Look up the location of an IP address.
    pub const BASE_IP_LOCATION: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "baseIpLocation",
        rust_name: "base_ip_location",
        method: "GET",
        path: "/openapi/base/ipLocation",
        group: "numbers",
        summary: "Look up the location of an IP address",
        description: "(IP定位) Supports only addresses in mainland China. The documentation declares `ip` as a form field of a GET\nrequest. The client sends the body as documented, although proxies on the way may drop it. The response is not\ndocumented.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The IP address. Declared as required, but said to default to the caller's own address.",
                evidence: Evidence::Documented,
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
    /// `baseUploadCert`: Submit identity document photos for an order.
    pub const BASE_UPLOAD_CERT: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "baseUploadCert",
        rust_name: "base_upload_cert",
        method: "POST",
        path: "/openapi/base/uploadCert",
        group: "numbers",
        summary: "Submit identity document photos for an order",
        description: "(上传证件照, also 重传证件照) Submits the photos that an order requires (state 7). The photos are passed as URLs. To get\nthe URL of a file, upload the file with `hkUploadCert`.\n\nIf the response is lost, do not resend the request: check the order with `orderSearch` first. Once the photos\nare under review (state 8), a second submission is probably rejected, and a late one could replace newer photos\n(both inferred). No documented query returns the photos.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition may be rejected while the photos are under review, and a late one can replace newer photos.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The URL of the photo of the identity document's back.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The URL of the photo of the identity document's front (see `hkUploadCert`).",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The URL of the photo of the buyer's head.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The platform's order number. Required by inference.",
                evidence: Evidence::Inferred,
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
    /// `batchQuerySimFlow`: Query the live data usage of cards.
    pub const BATCH_QUERY_SIM_FLOW: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "batchQuerySimFlow",
        rust_name: "batch_query_sim_flow",
        method: "POST",
        path: "/openapi/iot/batchQuerySimFlow",
        group: "iot",
        summary: "Query the live data usage of cards",
        description: "(批量查询卡板实时流量) Queries the carriers for the data usage of up to 10 cards. Available only to customers on a shared\npool (共享池); customers on packages use `queryPackageFlow`. The values may lag behind those of the carrier.\n\nIf the usage of a card cannot be read, the response is still successful, and the item of the card is marked.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card numbers. Maximum: 10 items. The array is sent as JSON text in one form field.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "batchQuerySimInfo",
        rust_name: "batch_query_sim_info",
        method: "POST",
        path: "/openapi/iot/batchQuerySimInfo",
        group: "iot",
        summary: "Query the stored records of cards",
        description: "(批量查询卡板信息) Returns up to 100 card records from the platform's database, which is updated about once an hour. For\nup-to-date values, call a live query first. How the platform reports unknown cards is not known: the record has\nno error flag, so they are probably omitted.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card numbers. Maximum: 100 items. The array is sent as JSON text in one form field.",
                evidence: Evidence::Documented,
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
    /// `batchQuerySimMonthFlow`: Query the data usage of cards in one month.
    pub const BATCH_QUERY_SIM_MONTH_FLOW: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "batchQuerySimMonthFlow",
        rust_name: "batch_query_sim_month_flow",
        method: "POST",
        path: "/openapi/iot/batchQuerySimMonthFlow",
        group: "iot",
        summary: "Query the data usage of cards in one month",
        description: "(批量查询卡板指定月流量) Returns the data usage of up to 10 cards in one month. Available only to customers on a shared\npool. Intended for settling a month after the carrier has done so: query about three hours or more after the\nstart of the next month. The caller decides how long to wait.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The month, as `YYYYMM`.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card numbers. Maximum: 10 items. The array is sent as JSON text in one form field.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "batchQuerySimStatus",
        rust_name: "batch_query_sim_status",
        method: "POST",
        path: "/openapi/iot/batchQuerySimStatus",
        group: "iot",
        summary: "Query the live state of cards",
        description: "(批量查询卡板最新状态) Queries the carriers for up to 10 cards and updates the platform's database. If a carrier does\nnot respond in time, the whole response comes from the database and `isDemote` is true. Even a live state may\nlag behind the carrier's.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "It changes nothing but the platform's copy of the carrier's state, which it refreshes.",
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
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card numbers. Maximum: 10 items. The array is sent as JSON text in one form field. A card may be queried\nat most three times per minute.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "batchRestore",
        rust_name: "batch_restore",
        method: "POST",
        path: "/openapi/iot/batchRestore",
        group: "iot",
        summary: "Restore suspended cards",
        description: "(批量复机) Submits up to 100 cards for restoration and returns the serial number of the batch. According to the\ndocumentation, a restoration takes at most 10 minutes, and has failed if the card is unchanged by then. simfleet\nreports such a card as not confirmed, and not as failed. A card that was restored less than three minutes ago is\nrejected; its item in the response says so.\n\nThere is no idempotency key: a second request creates a second batch (inferred). If the response is lost, do not\nresend the request; call `querySimAction` first.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can create a second batch, and a late one restores cards that were suspended in the meantime.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The reason for the action. Some carrier channels require it.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card numbers. Maximum: 100 items. The array is sent as JSON text in one form field.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "batchShutdown",
        rust_name: "batch_shutdown",
        method: "POST",
        path: "/openapi/iot/batchShutdown",
        group: "iot",
        summary: "Suspend cards",
        description: "(批量停机) Submits up to 100 cards for suspension and returns the serial number of the batch, which\n`querySimAction` accepts. A suspension usually takes effect within 10 minutes, later for large batches.\n\nThere is no idempotency key: a second request creates a second batch (inferred). If the response is lost, do not\nresend the request; call `querySimAction` first.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can create a second batch, and a late one suspends cards that were restored in the meantime.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The reason for the action. Some carrier channels require it.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card numbers. Maximum: 100 items. The array is sent as JSON text in one form field.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "batchSubscribe",
        rust_name: "batch_subscribe",
        method: "POST",
        path: "/openapi/iot/batchSubscribe",
        group: "iot",
        summary: "Subscribe to changes of cards",
        description: "(批量订阅卡板信息) Subscribes to up to 100 cards, or cancels their subscription. When the platform's hourly poll finds\nthat a subscribed card has changed (data usage, state, real-name registration, activation …), the platform\npushes the card record to `subscribeUrl`.\n\nWhether `subscribeUrl` may be omitted when unsubscribing is not documented. The client requires it only for\nsubscribing, because a subscription without it has no use.\n\nIf the response is lost, the client does not resend the request: a late repetition could restore an old address\nor undo a cancellation (inferred), and no documented query is known to show the address. Send the subscription that\nyou want again.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A late repetition can restore an old address or undo a cancellation, and no documented query shows the address.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card numbers. Maximum: 100 items. The array is sent as JSON text in one form field.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The URL to which the platform pushes card records. Required for subscribing (inferred).",
                evidence: Evidence::Inferred,
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
                secret: false,
                explicit: None,
                values: &[("1", "subscribe"), ("2", "unsubscribe")],
                description: "Whether to subscribe or to unsubscribe.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "bindMachine",
        rust_name: "bind_machine",
        method: "POST",
        path: "/openapi/iot/bindMachine",
        group: "iot",
        summary: "Bind a card to its new device",
        description: "(单卡机卡绑定) Removes the binding to the old device and restores the card. Use it for a card in state 6, separated\nfrom its device (卡机分离). According to the documentation, the operation takes at most 10 minutes, and has failed\nif the card is unchanged by then. The response has no serial number; check the card with `batchQuerySimInfo`.\n\nIf the response is lost, do not resend the request; check the card first. A repeated request may bind the card\nagain (inferred).",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A late repetition can remove a binding that was made in the meantime, and no call makes a given binding again.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "error", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "cbnChongJunGetPromoterLink",
        rust_name: "cbn_chong_jun_get_promoter_link",
        method: "POST",
        path: "/openapi/cbnChongJun/getPromoterLink",
        group: "numbers",
        summary: "Get a promoter's link for the Broadnet CJ card",
        description: "(广电CJ卡推广链接) Safe to repeat: the same phone number gets the same link. No parameter names are known, so all\nfields are further fields. The response is not documented.",
        constants: &[],
        effect: Effect::Set,
        effect_reason: "The same phone number gets the same link, so even a late repetition adds and overwrites nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "clearRealName",
        rust_name: "clear_real_name",
        method: "POST",
        path: "/openapi/iot/clearRealName",
        group: "iot",
        summary: "Clear a card's official real-name registration",
        description: "(清除官方实名) Currently supports only cards of China Mobile and China Telecom.\n\nThe request is a POST with an empty body. Its only parameter is in the query string. If the response is lost, do\nnot resend the request: a late repetition could clear a registration that was made in the meantime (inferred).\nCheck `authStatus` of the card first.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A late repetition can clear a registration that the user of the card made in the meantime.",
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number. The documentation does not say that it is required, but the operation has no target without it\n(inferred).",
                evidence: Evidence::Inferred,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "deviceSwitchNet",
        rust_name: "device_switch_net",
        method: "POST",
        path: "/openapi/iot/deviceSwitchNet",
        group: "devices",
        summary: "Switch a device to another of its cards",
        description: "(设备切换网络) Switches a device to another of its cards. The switch does not take effect immediately.\n\nIf the response is lost, do not resend the request: a late repetition could undo a switch that was made in the\nmeantime (inferred).",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A late repetition can undo a switch that was made in the meantime, and no documented query shows the current card.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The device number.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The reason for the switch.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the card to switch to.",
                evidence: Evidence::Documented,
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
    /// `goodsDetails`: Get the details of a product.
    pub const GOODS_DETAILS: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "goodsDetails",
        rust_name: "goods_details",
        method: "POST",
        path: "/openapi/goods/details",
        group: "numbers",
        summary: "Get the details of a product",
        description: "(获取指定商品详细信息) Also returns products that are no longer on sale; their commission is then meaningless.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The product ID (see `goodsList`). Required by inference.",
                evidence: Evidence::Inferred,
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
    /// `goodsList`: List the products on sale.
    pub const GOODS_LIST: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "goodsList",
        rust_name: "goods_list",
        method: "POST",
        path: "/openapi/goods/list",
        group: "numbers",
        summary: "List the products on sale",
        description: "(获取在售商品列表) Takes no parameters. This is the only operation whose `data` is an array and not an object.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "hkUploadCert",
        rust_name: "hk_upload_cert",
        method: "POST",
        path: "/openapi/hk/uploadCert",
        group: "numbers",
        summary: "Upload a file and get its URL",
        description: "(上传静态资源) This is the only operation with a multipart body. The URL is a parameter of `orderApply` and\n`baseUploadCert`. The upload alone does not change an order. The limits on file size and file types are not\ndocumented.\n\nA second upload probably stores a second file (inferred), no operation deletes files, and the file is usually a\nphoto of an identity document. If the response is lost, the client therefore does not resend the file; the\ncaller decides whether to upload it again.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can store a second copy of the file, which may be an identity photo and which no call deletes.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Multipart,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The file, usually a photo of an identity document.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "officialAuthUrl",
        rust_name: "official_auth_url",
        method: "POST",
        path: "/openapi/iot/officialAuthUrl",
        group: "iot",
        summary: "Get the link to a card's official real-name registration",
        description: "(获取官方实名链接) Some carriers generate the link on request, and the link expires. Request it when it is needed and do\nnot store it.\n\nThe request is a POST with an empty body. Its only parameter is in the query string; the documentation declares it\nas optional.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Only returns a link, which callers are expected to request each time they need it.",
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number. The documentation does not say that it is required, but the operation has no target without it\n(inferred).",
                evidence: Evidence::Inferred,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "oneLinkToken",
        rust_name: "one_link_token",
        method: "POST",
        path: "/openapi/iot/oneLinkToken",
        group: "iot",
        summary: "Get the OneLink token of a shared pool",
        description: "(获取移动流量池Token) Returns a token for the OneLink API of China Mobile. Available only to customers on a shared\npool. Do not call it often: cache the token and request another one when a call with it fails. The token\nexpires. It may come from a third party, so its correctness is not guaranteed. Which member of the response\nholds the token is not known.\n\nIf the response is lost, the client does not resend the request, because the documentation asks callers to\nrequest few tokens; the caller decides whether to request another one.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can issue another token, although callers are told to request few of them.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &["data"],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the shared pool (see `accountAsset`). Documented as optional.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "oneLinkWirelessToken",
        rust_name: "one_link_wireless_token",
        method: "POST",
        path: "/openapi/iot/oneLinkWirelessToken",
        group: "iot",
        summary: "Get the OneLink token for verified terminals",
        description: "获取移动流量池二次认证Token, formerly listed with the devices as 获取移动终端认证Token. Returns a token for cards whose terminal\nmust be verified. Do not call it often: cache the token and request another one when a call with it fails.\nNeither the parameters nor the response are fully known.\n\nIf the response is lost, the client does not resend the request, because the documentation asks callers to\nrequest few tokens; the caller decides whether to request another one.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can issue another token, although callers are told to request few of them.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &["data"],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the shared pool. An older page mentions it (inferred).",
                evidence: Evidence::Inferred,
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
    /// `orderApply`: Submit an order for a number card or a broadband line.
    pub const ORDER_APPLY: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "orderApply",
        rust_name: "order_apply",
        method: "POST",
        path: "/openapi/order/apply",
        group: "numbers",
        summary: "Submit an order for a number card or a broadband line",
        description: "(提交申请订单) Submits an order. If `callbackUrl` is given, the platform pushes changes of the order's state to it.\nNote the field names: here they are `certId` and `contractPhone` (sic), elsewhere `certNo` and `contactPhone`.\nThe names of further fields, including those for photos, are not known.\n\nA second request can create a second order. `customNo` is the caller's own number, but how the platform handles a\nrepeated number is not documented. If the response is lost, look for the order with `orderSearch` by `customNo`\nbefore you send another one.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can create a second order: the documents do not say that a repeated `customNo` is recognized.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The full delivery address.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The URL to which the platform pushes changes of the order's state.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code that the buyer received (see `sendCode`). Required for products whose `smsCode` is 1.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the buyer's identity document. Called `certNo` everywhere else. Required by inference.",
                evidence: Evidence::Inferred,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the buyer, as in the identity document. Required by inference.",
                evidence: Evidence::Inferred,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the delivery city.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the delivery city.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The phone number of the buyer. The misspelling of \"contact\" is the name on the wire; everywhere else it is\n`contactPhone`. Required by inference.",
                evidence: Evidence::Inferred,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the delivery county.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the delivery county.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The caller's own unique order number. `orderSearch` finds the order by it.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the number's city, `ess_code` of the region code set. Only for selection modes 1 and 5.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the number's province, `ess_code` of the region code set. Only for selection modes 1 and 5.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The product ID. Required by inference.",
                evidence: Evidence::Inferred,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the sales channel. Required in the older pages. The newest sample, which is truncated, does not\nshow it.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the delivery province, from the product's region code set (see `regionCodes`).",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the delivery province.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The selected number (see `selectNumber`).",
                evidence: Evidence::Documented,
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
    /// `orderSearch`: Query orders by order number.
    pub const ORDER_SEARCH: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "orderSearch",
        rust_name: "order_search",
        method: "POST",
        path: "/openapi/order/search",
        group: "numbers",
        summary: "Query orders by order number",
        description: "(订单查询) Returns up to 10 orders by the platform's order numbers or by the caller's own. If both are given, an\norder must match both. The platform restricts calls beyond 60 per minute.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
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
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The caller's own order numbers. Maximum: 10 items. The array is sent as JSON text in one form field.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The platform's order numbers. Maximum: 10 items. The array is sent as JSON text in one form field.",
                evidence: Evidence::Documented,
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
    /// `orderSearchPage`: List orders page by page.
    pub const ORDER_SEARCH_PAGE: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "orderSearchPage",
        rust_name: "order_search_page",
        method: "POST",
        path: "/openapi/order/searchPage",
        group: "numbers",
        summary: "List orders page by page",
        description: "(按分页查询订单) Returns the orders of the account and of its downstream agents from the last year. Do not call it\noften: a full run about every 12 hours is recommended. No parameter names are known: `page` and `pageSize` are\ninferred from `pretty/numberList`. Pass filters as further fields.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "page",
                rust_name: "page",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The page number, presumably starting at 1.",
                evidence: Evidence::Inferred,
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
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of rows per page. The maximum is not documented. The only page size that is documented, that of\n`prettyNumberList`, goes up to 200.",
                evidence: Evidence::Inferred,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "prettyNumberList",
        rust_name: "pretty_number_list",
        method: "POST",
        path: "/openapi/pretty/numberList",
        group: "pretty",
        summary: "List pretty numbers",
        description: "(获取靓号列表) Returns the numbers page by page, up to 200 per page. Store the ID of a number: it is required for\nordering the number and for checking whether it is still available. Not all filters are known; pass other\nfilters as further fields. The response is not documented.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The city ID.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of a number, to check whether it is still available (inferred).",
                evidence: Evidence::Inferred,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "A part of the number, for a fuzzy search (模糊查询).",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The page number, starting at 1.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of rows per page. Maximum: 200.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the number pool.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The province ID.",
                evidence: Evidence::Documented,
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
    /// `queryDeviceFlow`: Query the live data usage of a device.
    pub const QUERY_DEVICE_FLOW: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "queryDeviceFlow",
        rust_name: "query_device_flow",
        method: "POST",
        path: "/openapi/iot/queryDeviceFlow",
        group: "devices",
        summary: "Query the live data usage of a device",
        description: "(查询设备流量) Returns the same data as the device's record (查询设备信息), but the data is more recent and the call\nsucceeds more often. Neither the parameters nor the response are fully known; `deviceNo` is inferred from\n`deviceSwitchNet`.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The device number. The name of the field is inferred from `deviceSwitchNet`.",
                evidence: Evidence::Inferred,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "queryOrderPackages",
        rust_name: "query_order_packages",
        method: "POST",
        path: "/openapi/iot/queryOrderPackages",
        group: "iot",
        summary: "Query the packages that can be ordered",
        description: "(查询单卡/设备可订购套餐) Returns the packages that can be ordered for a series, a card or a device. Exactly one of the\nthree is required. A device counts as the series of its main card.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The device number. Stands for the series of its main card.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The ID of the package series.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number.",
                evidence: Evidence::Documented,
                example: "164009797BB",
            },
        ],
        open: true,
        rules: &[Rule::ExactlyOne(&["seriesId", "simNo", "deviceNo"])],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `queryPackageFlow`: Query the data usage of packages.
    pub const QUERY_PACKAGE_FLOW: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "queryPackageFlow",
        rust_name: "query_package_flow",
        method: "POST",
        path: "/openapi/iot/queryPackageFlow",
        group: "iot",
        summary: "Query the data usage of packages",
        description: "(查询单卡/设备套餐用量) Returns the usage of all packages of a card or a device. Exactly one of the two is required. This\nis the usage query for customers on packages.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The device number.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number.",
                evidence: Evidence::Documented,
                example: "164009797BB",
            },
        ],
        open: true,
        rules: &[Rule::ExactlyOne(&["simNo", "deviceNo"])],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `querySimAction`: Query the action records of cards.
    pub const QUERY_SIM_ACTION: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "querySimAction",
        rust_name: "query_sim_action",
        method: "POST",
        path: "/openapi/iot/querySimAction",
        group: "iot",
        summary: "Query the action records of cards",
        description: "(查询卡板操作记录) Queries the records of actions such as batch shutdown and batch restore, by serial number, by\ncard, or by both.\n\nA record tells whether the platform has handed the action over to the carrier. Failed (`status` 2) is final.\nSuccess (`status` 1) means only that the action was handed over, not that the carrier executed it. Some carriers\nnever report a final result, so only the state of the card tells whether the action took effect. If a card has\nno record, its action has not been handed over yet. That normally happens one to three minutes after the\nsubmission; until then, the query may be repeated.\n\nAll three parameters are documented as optional; the response to a request without any of them is not known. A\nquery by card alone returns the latest 100 records of that card, of all kinds. A query by card and `actionType`\nreturns the latest 100 records of that kind. The order of the records is not documented (the example lists the\noldest record first).",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[("3", "restore")],
                description: "The kind of action. The code of restore is derived from an example. The full code table was not found, so expect\nother codes. The documentation declares the request parameter as a string; in a form, strings and integers look\nthe same.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The serial number that a batch shutdown or restore returned. Finds all card records of that batch.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number. If it is the only filter, the latest 100 records of the card, of all kinds, are returned.",
                evidence: Evidence::Documented,
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
    /// `regionCodes`: Get a set of region codes.
    pub const REGION_CODES: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "regionCodes",
        rust_name: "region_codes",
        method: "GET",
        path: "/provinces/{provinceCode}.json",
        group: "numbers",
        summary: "Get a set of region codes",
        description: "(关于下单省市区编码) Returns the provinces, cities and counties of a region code set as trees. `selectNumber`\nrequires codes of the set, and `orderApply` accepts them. There are several sets; `provinceCode` of a product\nnames the one for it.\n\nThis is a file outside `/openapi`, and its content has no envelope. The documentation names the path and the\nmembers of a node. That the file is a list of trees, and that it needs no signature, is inferred. The operation ID\nis not the platform's.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        signed: false,
        success: 200u16,
        list: true,
        required_on_success: &[],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "provinceCode",
                rust_name: "province_code",
                place: Place::Path,
                style: ParameterStyle::Single,
                kind: ParameterKind::Text,
                required: true,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the code set, `provinceCode` of the product (see `goodsList`).",
                evidence: Evidence::Documented,
                example: "uniAreaAddSuffix",
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "removeSpeedLimit",
        rust_name: "remove_speed_limit",
        method: "POST",
        path: "/openapi/iot/removeSpeedLimit",
        group: "iot",
        summary: "Remove the speed limit of a card",
        description: "(单卡解除限速) Available only to customers on a shared pool. Whether the interval of three minutes between two\noperations on one card, which is documented for `setSpeedLimit`, applies here too is not documented. The client\ndoes not enforce it here.\n\nIf the response is lost, do not resend the request: a late repetition could remove a limit that was set in the\nmeantime (inferred).",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A late repetition can remove a limit that was set in the meantime, and no documented query shows the limit.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number.",
                evidence: Evidence::Documented,
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
    /// `selectNumber`: Select numbers for an order.
    pub const SELECT_NUMBER: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "selectNumber",
        rust_name: "select_number",
        method: "POST",
        path: "/openapi/base/selectNumber",
        group: "numbers",
        summary: "Select numbers for an order",
        description: "(预选下单号码) Offers numbers of an area for products whose `selectNumber` is not 0. Some channels require the buyer's\nidentity document before they offer numbers.\n\nA `code` of 0 alone does not mean success here: the channel's own `rspCode` in `data` must also be `M0`. If it\nis not, the program prints the channel's message and ends with exit code 3, and `result_failure` of the response\nreturns the code and the message.\n\nWhether an offer reserves the numbers is not documented. The call is therefore not retried automatically: a\nsecond call could lock further numbers (inferred).",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "Whether an offer reserves its numbers is not documented, so a repetition could reserve further ones.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: Some(ResultCode {
            code: "data.rspCode",
            success: "M0",
            message: "data.rspDesc",
        }),
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the buyer, as in the identity document.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the buyer's identity document. Some channels require the data of the document. Called `certId` in\n`orderApply`.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The city code, from the same set.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The phone number of the buyer. Called `contractPhone` in `orderApply`.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The county code, from the same set. Required if the area follows the delivery address. That this is so for\nproducts whose `selectNumber` is 3 is inferred.",
                evidence: Evidence::Inferred,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The product ID. Whether it may be omitted is not known.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the sales channel.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The province code. Use `ess_code` from the product's region code set (see `regionCodes`), or `value` if the\narea follows the delivery address.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The value to search for, presumably digits that the number contains.",
                evidence: Evidence::Inferred,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "sendCode",
        rust_name: "send_code",
        method: "POST",
        path: "/openapi/base/sendCode",
        group: "numbers",
        summary: "Send a confirmation code to a buyer",
        description: "(发送短信验证码) For products whose `smsCode` is 1, the buyer receives a code, which `orderApply` accepts as `captcha`.\nThe response is not documented.\n\nA second request can send a second code and probably invalidates the first one (inferred). If the response is lost,\ndo not resend the request; ask the buyer first.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can send a second message, whose code may invalidate the first one.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The name of the buyer, as in the identity document.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the buyer's identity document. Called `certId` in `orderApply`.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The phone number of the buyer, which receives the code. Called `contractPhone` in `orderApply`.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The product ID.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The code of the sales channel.",
                evidence: Evidence::Documented,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "setSpeedLimit",
        rust_name: "set_speed_limit",
        method: "POST",
        path: "/openapi/iot/setSpeedLimit",
        group: "iot",
        summary: "Limit the speed of a card",
        description: "(单卡限速) Limits a card to a speed that its network supports, until the limit is removed or the given time is\nreached. Available only to customers on a shared pool. Normally one operation per card is allowed per three\nminutes.\n\nIf the response is lost, do not resend the request: no documented query is known to show whether a limit is in\neffect, and a second operation within three minutes is probably rejected (inferred).",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A late repetition can replace a limit that was set in the meantime, and no documented query shows the limit.",
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
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The time when the limit ends automatically, `YYYY-MM-DD HH:MM:SS` in UTC+8 (derived). If omitted, the limit\nstays until `removeSpeedLimit` removes it.",
                evidence: Evidence::Derived,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number.",
                evidence: Evidence::Documented,
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
                secret: false,
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
                description: "The speed limit. Each of the four networks supports some of the values. The network of a card depends on its\npackage series; ask the seller. OneLink is China Mobile, Honeycomb (联通蜂窝) is China Unicom, CMP is China Telecom\nand CBN is China Broadnet.",
                evidence: Evidence::Documented,
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
    /// `simPage`: List the cards of a package series.
    pub const SIM_PAGE: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "simPage",
        rust_name: "sim_page",
        method: "POST",
        path: "/openapi/iot/simPage",
        group: "iot",
        summary: "List the cards of a package series",
        description: "(分页获取系列裸卡) Returns the cards of the account by package series, page by page. No parameter names are known:\n`page` and `pageSize` are inferred from `pretty/numberList`. Pass all others, including the series, as further\nfields.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
        parameters: &[
            Parameter {
                name: "page",
                rust_name: "page",
                place: Place::Form,
                style: ParameterStyle::Single,
                kind: ParameterKind::Integer,
                required: false,
                max_items: None,
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The page number, presumably starting at 1.",
                evidence: Evidence::Inferred,
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
                limits: Limits::NONE,
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of rows per page. The maximum is not documented. The only page size that is documented, that of\n`prettyNumberList`, goes up to 200.",
                evidence: Evidence::Inferred,
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
    /// `simSmsQuery`: Query the SMS messages of a card.
    pub const SIM_SMS_QUERY: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "simSmsQuery",
        rust_name: "sim_sms_query",
        method: "POST",
        path: "/openapi/iot/simSmsQuery",
        group: "iot",
        summary: "Query the SMS messages of a card",
        description: "(查询卡板短信记录) Returns the platform's own message records of one card of the account, sorted by descending ID.\nMaximum: 2,000 records. If both dates are omitted, the last 7 days are returned. Otherwise both dates are\nrequired. The first date must not be after the second, and the span is at most 31 days; whether both the first\nand the last day count is not documented. A request with only one date is rejected with the message\n请同时传入开始和结束时间.",
        constants: &[],
        effect: Effect::Read,
        effect_reason: "Changes nothing.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The first day. Requires `toDate`. The date format is not documented.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number. The name of the field is inferred.",
                evidence: Evidence::Inferred,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The last day. Requires `fromDate`. For the span, see the operation.",
                evidence: Evidence::Documented,
                example: "",
            },
        ],
        open: true,
        rules: &[Rule::AllOrNone(&["fromDate", "toDate"])],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Documented,
    };
    /// `simSmsSend`: Send an SMS message to a card.
    pub const SIM_SMS_SEND: Operation = Operation {
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "simSmsSend",
        rust_name: "sim_sms_send",
        method: "POST",
        path: "/openapi/iot/simSmsSend",
        group: "iot",
        summary: "Send an SMS message to a card",
        description: "(发送卡板短信) The card is identified by its number. The names of the parameter for the text and of the other\nparameters are not known; pass them as further fields. There is no callback for messages; query them with\n`simSmsQuery`.\n\nA second request sends a second message. If the response is lost, do not resend the request.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can send a second message.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The number of the card that receives the message. The name of the field is inferred.",
                evidence: Evidence::Inferred,
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
        api: "haoka",
        envelope: super::ENVELOPE,
        id: "submitPackageOrder",
        rust_name: "submit_package_order",
        method: "POST",
        path: "/openapi/iot/submitPackageOrder",
        group: "iot",
        summary: "Order a package for a card or device",
        description: "(订购套餐包) Available only to customers on packages (套餐包对接), not to customers on shared pools. The order is\ncharged to the main account; check its balance with `accountAsset` first.\n\n`customNo` is the caller's unique order number. How the platform handles a second order with the same number (a\nrejection, the first order, another charge) is not documented. Orders are therefore never retried automatically.\nIf the response is lost, look for the order with `queryPackageFlow` or in the balance before you send another\none.",
        constants: &[],
        effect: Effect::Once,
        effect_reason: "A repetition can order and charge a second package.",
        idempotency_key: None,
        quotas: &[],
        body: Body::Form,
        signed: true,
        success: 200u16,
        list: false,
        required_on_success: &["message", "data", "timestamp", "traceID"],
        result_code: None,
        secrets: &[],
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The caller's own unique order number: 8 to 64 letters and digits.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[("1", "immediately"), ("2", "next_month")],
                description: "When the package takes effect.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The package code, from the agent back office.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "A remark.",
                evidence: Evidence::Documented,
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
                secret: false,
                explicit: None,
                values: &[],
                description: "The card number. For a device, the number of its main card.",
                evidence: Evidence::Documented,
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
    fn result_failure(&self) -> Option<::simfleet_runtime::ResultFailure<'_>> {
        operations::SELECT_NUMBER
            .result_code?
            .failure(
                Some(self)
                    .and_then(|value| value.data.as_ref())
                    .and_then(|value| value.rsp_code.as_deref()),
                Some(self)
                    .and_then(|value| value.data.as_ref())
                    .and_then(|value| value.rsp_desc.as_deref()),
            )
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
impl ::simfleet_runtime::Envelope for types::OpenSecretAnswer {
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
impl ::simfleet_runtime::Envelope for types::RegionTree {
    fn success(&self) -> Option<bool> {
        Some(true)
    }
    fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
        None
    }
    fn message(&self) -> Option<&str> {
        None
    }
    fn request_id(&self) -> Option<&str> {
        None
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
impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> ::simfleet_runtime::Paged
for requests::OrderSearchPage<S> {
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
impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> ::simfleet_runtime::Paged
for requests::PrettyNumberList<S> {
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
impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> ::simfleet_runtime::Paged
for requests::SimPage<S> {
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
