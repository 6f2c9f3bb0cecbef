//! The generated type of every schema. The only list of schemas in these tests; it is compared with the specs.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use simfleet_tests::spec::{Spec, members};

use crate::specs;

/// What the tests do with a generated type.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) api: &'static str,
    pub(crate) schema: &'static str,
    /// Decodes JSON text, encodes the value, decodes again; an error when the two values differ.
    pub(crate) recode: fn(&str) -> Result<Value, String>,
    /// Decodes two values; an error when they differ.
    pub(crate) same: fn(&Value, &Value) -> Result<(), String>,
    /// Decodes the first from JSON text and the second from a value, as XML comes; an error when they differ.
    pub(crate) same_from_value: fn(&Value, &Value) -> Result<(), String>,
    /// Decodes a value and writes it as a form, as generated code does.
    pub(crate) form: fn(&Value) -> Result<String, String>,
}

fn decoded<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| format!("{text} does not decode: {error}"))
}

fn recode<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &str) -> Result<Value, String> {
    let first: T = decoded(text)?;
    let encoded = serde_json::to_string(&first).map_err(|error| error.to_string())?;
    let second: T = decoded(&encoded)?;
    if first != second {
        return Err(format!("{first:?} became {second:?} by way of {encoded}"));
    }
    decoded(&encoded)
}

fn compared<T: PartialEq + Debug>(one: &T, other: &T) -> Result<(), String> {
    if one == other { Ok(()) } else { Err(format!("{one:?} is not {other:?}")) }
}

fn same<T: DeserializeOwned + PartialEq + Debug>(one: &Value, other: &Value) -> Result<(), String> {
    compared::<T>(&decoded(&one.to_string())?, &decoded(&other.to_string())?)
}

fn same_from_value<T: DeserializeOwned + PartialEq + Debug>(one: &Value, other: &Value) -> Result<(), String> {
    let other = T::deserialize(other).map_err(|error| format!("{other} does not decode: {error}"))?;
    compared::<T>(&decoded(&one.to_string())?, &other)
}

fn form<T: DeserializeOwned + Serialize>(value: &Value) -> Result<String, String> {
    serde_urlencoded::to_string(decoded::<T>(&value.to_string())?).map_err(|error| error.to_string())
}

macro_rules! entries {
    ($($api:literal from $types:path: [$($schema:ident),* $(,)?])*) => {{
        let mut all = Vec::new();
        $({
            use $types as types;
            $(all.push(Entry {
                api: $api,
                schema: stringify!($schema),
                recode: recode::<types::$schema>,
                same: same::<types::$schema>,
                same_from_value: same_from_value::<types::$schema>,
                form: form::<types::$schema>,
            });)*
        })*
        all
    }};
}

pub(crate) fn all() -> Vec<Entry> {
    entries! {
        "linkcard" from linkcard_client::types: [
            ActiveType, AddCardToDirectionalGroupForm, AddCardToDirectionalGroupResponse, AddDirectionalAddressResponse,
            AddDirectionalCardResponse, AddDirectionalGroupResponse, AddTagsToCardResponse, AddType, AddedCards,
            AddressSource, AddressState, AddressStateCode, AddressType, BatchAddDirectionalAddressResponse,
            BillingCycle, CardDayFlow, CardDetail, CardDirectionalAddress, CardDirectionalAddressPage, CardFlowInfo,
            CardInfo, CardInfoPage, CardMonthFlow, CardPackage, CardQueryStatus, CardRealStatus, CardStateDistribution,
            CardStatus, CardStatusStatistics, CardTag, CertifyStatus, CertifyType, CredentialPoolStatistics, DataType,
            DeleteDirectionalAddressResponse, DeleteDirectionalGroupResponse, DeliveryInfo, DirectionalAddress,
            DirectionalAddressPage, DirectionalDetail, ForceActivationDataType, ForceActivationResponse, GatewayError,
            GetCardDetailResponse, GetCardFlowInfoResponse, GetCardLatestFlowResponse, GetCardRealStatusResponse,
            GetCardStatusStatisticsResponse, GetCredentialPoolStatisticsResponse, GetOperateResultResponse,
            GetRealNameStatusResponse, GetSimCardStateDistributionResponse, ListCardInfoResponse,
            ListDirectionalAddressResponse, ListDirectionalDetailResponse, ListOrderResponse, LowVolumeStatistics,
            NetworkType, OperateResult, Order, OrderPage, OrderStatus, OrderType, OsStatus, PsimCard, RealNameResult,
            RealNameStatus, RebindResumeSingleCardResponse, RechargeType, RenewForm, RenewOrder, RenewResponse,
            ResumeSingleCardResponse, RiskStatistics, SendMessageForm, SendMessageResponse, SetCardStopRuleResponse,
            SetTag, SimType, StopSingleCardResponse, StopStatistics, UpdateAutoRechargeSwitchResponse, UploadMethod,
            UploadType, Vendor, VendorUsage, VerifyIotCardResponse, VsimCardInfo,
        ]
        "haoka" from haoka_client::types: [
            AccountAsset, AccountAssetAnswer, ActionStatus, ActionType, ActivationStatus, BatchCommand,
            BatchCommandAnswer, BatchReceipt, BatchReceiptItem, BindMachineAnswer, CertificatePhotos, CodeRequest,
            CommandAnswer, DeregistrationStatus, DeviceFlowQuery, DeviceSwitch, EffectType,
            FileUploadAnswer, FirstRechargeStatus, Goods, GoodsCategory, GoodsChoice, GoodsDetailsAnswer,
            GoodsLimitRule, GoodsListAnswer, GoodsPersonLimit, GoodsSpec, GoodsTag, InternetStatus, IpLocationQuery,
            LiveStatusQuery, MainAccount, MonthCommission, NeedFlag, NumberOffer, NumberOfferAnswer, NumberOfferBody,
            NumberRequest, OfficialAuthUrl, OfficialAuthUrlAnswer, OneLinkTokenQuery, OneLinkWirelessTokenQuery,
            OnlineStatus, OpenAnswer, Order, OrderApplication, OrderList, OrderPackagesQuery, OrderPageQuery,
            OrderQuery, OrderSearchAnswer, OrderStatus, PackageFlowQuery, PackageOrder, PackageOrderAnswer,
            PackageOrderForm, PrettyNumberQuery, RealNameStatus, ReplacementStatus,
            SelectNumberMode, SettleDetail, SettleMode, SettleStatus, SharedPool, SimAction, SimActionAnswer,
            SimActionList, SimActionQuery, SimChoice, SimFlow, SimFlowAnswer, SimFlowList, SimFlowQuery, SimInfoAnswer,
            SimInfoList, SimMonthFlow, SimMonthFlowAnswer, SimMonthFlowList, SimMonthFlowQuery, SimPageQuery,
            SimRecord, SimSms, SimSmsQueryForm, SimStatus, SimStatusAnswer, SimStatusList, SimSubscription, SpecMode,
            SpeedCode, SpeedLimit, StoredFile, StoredInfoQuery, SubscribeSwitch,
        ]
    }
}

/// The schemas of a spec that have a type of their own. Forms without a listed field and uploads have none: they are
/// `OpenForm` and `Upload`, whatever the spec calls them.
pub(crate) fn typed(spec: &Spec) -> impl Iterator<Item = (&str, &Value)> {
    let is_file = |member: &Value| member["format"] == "binary";
    spec.schemas().filter(move |(_, schema)| match members(schema) {
        Some(members) => !members.values().any(is_file),
        None => schema["type"] != "object",
    })
}

/// The entry of a schema.
pub(crate) fn entry(api: &str, schema: &str) -> Entry {
    let found = all().into_iter().find(|entry| entry.api == api && entry.schema == schema);
    found.unwrap_or_else(|| panic!("the registry has no entry for {schema} of {api}"))
}

#[test]
fn every_schema_has_its_type_and_every_type_its_schema() {
    let mut listed: Vec<(&str, &str)> = all().iter().map(|entry| (entry.api, entry.schema)).collect();
    let mut written: Vec<(&str, &str)> = Vec::new();
    for spec in specs() {
        written.extend(typed(spec).map(|(name, _)| (spec.name, name)));
    }
    listed.sort_unstable();
    written.sort_unstable();
    assert_eq!(listed, written, "left: the registry; right: the specs");
}
