//! The generated type of every schema. This is the only list of schemas in these tests; a test compares it with the specs.

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use simfleet_tests::spec::Spec;

use crate::specs;

/// The operations of the tests on a generated type.
#[derive(Clone, Copy)]
pub(crate) struct SchemaType {
    pub(crate) api: &'static str,
    pub(crate) schema: &'static str,
    /// The size of a value in bytes, without what it points to.
    pub(crate) size: usize,
    /// Decodes JSON text, encodes the value and decodes it again; fails if the two values differ.
    pub(crate) recode: fn(&str) -> Result<Value, String>,
    /// Decodes two values; fails if they differ.
    pub(crate) same: fn(&Value, &Value) -> Result<(), String>,
    /// Decodes the first from JSON text and the second from a value, as XML is decoded; fails if they differ.
    pub(crate) same_from_value: fn(&Value, &Value) -> Result<(), String>,
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

macro_rules! entries {
    ($($api:literal from $types:path: [$($schema:ident),* $(,)?])*) => {{
        let mut all = Vec::new();
        $({
            use $types as types;
            $(all.push(SchemaType {
                api: $api,
                schema: stringify!($schema),
                size: size_of::<types::$schema>(),
                recode: recode::<types::$schema>,
                same: same::<types::$schema>,
                same_from_value: same_from_value::<types::$schema>,
            });)*
        })*
        all
    }};
}

pub(crate) fn all() -> Vec<SchemaType> {
    entries! {
        "linkcard" from linkcard_client::types: [
            ActiveType, AddCardToDirectionalGroupResponse, AddDirectionalAddressResponse, AddDirectionalCardResponse,
            AddDirectionalGroupResponse, AddTagsToCardResponse, AddType, AddedCards, AddressSource, AddressState,
            AddressStateCode, AddressType, BatchAddDirectionalAddressResponse, BillingCycle, CardDayFlow, CardDetail,
            CardDirectionalAddress, CardDirectionalAddressPage, CardFlowInfo, CardInfo, CardInfoPage, CardMonthFlow,
            CardPackage, CardQueryStatus, CardRealStatus, CardStateDistribution, CardStatus, CardStatusStatistics,
            CardTag, CertifyStatus, CertifyType, CredentialPoolStatistics, DataType, DeleteDirectionalAddressResponse,
            DeleteDirectionalGroupResponse, DeliveryInfo, DirectionalAddress, DirectionalAddressPage, DirectionalDetail,
            ForceActivationDataType, ForceActivationResponse, GatewayError, GetCardDetailResponse,
            GetCardFlowInfoResponse, GetCardLatestFlowResponse, GetCardRealStatusResponse,
            GetCardStatusStatisticsResponse, GetCredentialPoolStatisticsResponse, GetOperateResultResponse,
            GetRealNameStatusResponse, GetSimCardStateDistributionResponse, ListCardInfoResponse,
            ListDirectionalAddressResponse, ListDirectionalDetailResponse, ListOrderResponse, LowVolumeStatistics,
            NetworkType, OperateResult, Order, OrderPage, OrderStatus, OrderType, OsStatus, PsimCard, RealNameResult,
            RealNameStatus, RebindResumeSingleCardResponse, RechargeType, RenewOrder, RenewResponse,
            ResumeSingleCardResponse, RiskStatistics, SendMessageResponse, SetCardStopRuleResponse, SetTag, SimType,
            StopSingleCardResponse, StopStatistics, UpdateAutoRechargeSwitchResponse, UploadMethod, UploadType, Vendor,
            VendorUsage, VerifyIotCardResponse, VsimCardInfo,
        ]
        "haoka" from haoka_client::types: [
            AccountAsset, AccountAssetAnswer, ActionStatus, ActionType, ActivationStatus, BatchCommandAnswer,
            BatchReceipt, BatchReceiptItem, BindMachineAnswer, CommandAnswer, DeregistrationStatus, EffectType,
            FileUploadAnswer, FirstRechargeStatus, Goods, GoodsCategory, GoodsDetailsAnswer, GoodsLimitRule,
            GoodsListAnswer, GoodsPersonLimit, GoodsSpec, GoodsTag, InternetStatus, MainAccount, MonthCommission,
            NeedFlag, NumberOffer, NumberOfferAnswer, NumberOfferBody, OfficialAuthUrl, OfficialAuthUrlAnswer,
            OnlineStatus, OpenAnswer, OpenSecretAnswer, Order, OrderList, OrderSearchAnswer, OrderStatus, PackageOrder,
            PackageOrderAnswer, RealNameStatus, RegionNode, RegionTree, ReplacementStatus, SelectNumberMode, SettleDetail, SettleMode,
            SettleStatus, SharedPool, SimAction, SimActionAnswer, SimActionList, SimFlow, SimFlowAnswer, SimFlowList,
            SimInfoAnswer, SimInfoList, SimMonthFlow, SimMonthFlowAnswer, SimMonthFlowList, SimRecord, SimStatus,
            SimStatusAnswer, SimStatusList, SpecMode, SpeedCode, StoredFile, SubscribeSwitch,
        ]
        "sts" from sts_client::types: [
            AssumeRoleResponse, AssumeRoleWithOidcResponse, AssumedRoleUser, Credentials, GatewayError,
            GetCallerIdentityResponse, IdentityType, OidcTokenInfo,
        ]
    }
}

/// Returns the schemas of a spec that have a type. Objects that occur only in requests have none: their members are
/// arguments of the request.
pub(crate) fn typed(spec: &Spec) -> impl Iterator<Item = (&str, &Value)> {
    let answered = answered(spec);
    spec.schemas().filter(move |(name, schema)| {
        schema["type"] != "object" || answered.contains(&*format!("#/components/schemas/{name}"))
    })
}

/// What answers and pushes refer to, by reference: schemas, one in another, and answers that operations share.
fn answered(spec: &Spec) -> BTreeSet<&str> {
    fn look<'a>(spec: &'a Spec, node: &'a Value, found: &mut BTreeSet<&'a str>) {
        let reference = node.get("$ref").and_then(Value::as_str);
        if reference.is_some_and(|path| found.insert(path)) {
            look(spec, spec.resolve(node), found);
        }
        node.as_array().into_iter().flatten().for_each(|item| look(spec, item, found));
        node.as_object().into_iter().flatten().for_each(|(_, member)| look(spec, member, found));
    }
    let mut found = BTreeSet::new();
    for operation in spec.operations() {
        for part in ["responses", "callbacks"] {
            look(spec, &operation.written[part], &mut found);
        }
    }
    found
}

/// Returns the type of a schema.
pub(crate) fn entry(api: &str, schema: &str) -> SchemaType {
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

/// The estimate of the memory that a response takes is made before its types are known.
#[test]
fn no_type_is_much_larger_than_the_estimate_for_an_object() {
    let largest = all().into_iter().max_by_key(|entry| entry.size).expect("an entry");
    let estimate = simfleet_runtime::codec::json::OBJECT_ESTIMATE;
    assert!(
        largest.size <= estimate * 4 / 3,
        "{} takes {} bytes, the estimate is {estimate}",
        largest.schema,
        largest.size
    );
}
