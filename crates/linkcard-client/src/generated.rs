// Generated from specs/linkcard.yaml by `cargo xtask regenerate`. Do not edit: change the spec, or the generator in xtask/.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// The live state of one carrier card (`CarriersVO` in the document).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CardRealStatus {
        /// Whether the data service is open. Absent or null while the query runs (inferred).
        #[serde(rename = "Gprs", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_truth"
        )]
        pub gprs: ::std::option::Option<bool>,
        /// ICCID of the card. For the master card of a multi-network card it is the ICCID of a child card.
        #[serde(
            rename = "Iccid",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub iccid: ::std::option::Option<::std::string::String>,
        /// Whether the card has a session on the network. Absent or null while the query runs (inferred).
        #[serde(
            rename = "Online",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_truth"
        )]
        pub online: ::std::option::Option<bool>,
        /// Token to poll this row with. Present while the row has not succeeded; the document's example shows it
        /// on a finished row too.
        #[serde(
            rename = "SerialNo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub serial_no: ::std::option::Option<::std::string::String>,
        /// How far the query of one row has come. Values that are not listed count as not finished and not failed.
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::simfleet_runtime::codec::lenient::opt")]
        pub status: ::std::option::Option<crate::types::CardQueryStatus>,
    }
    /// Error body of the gateway, for any HTTP status of 400 and above.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayError {
        /// Which policy denied the call.
        #[serde(
            rename = "AccessDeniedDetail",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::or_default")]
        pub access_denied_detail: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// Error code. An open set.
        #[serde(rename = "Code", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub code: ::std::option::Option<::std::string::String>,
        /// Further text.
        #[serde(
            rename = "Description",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// Further text.
        #[serde(
            rename = "Detail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub detail: ::std::option::Option<::std::string::String>,
        /// Host that refused the request.
        #[serde(
            rename = "HostId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub host_id: ::std::option::Option<::std::string::String>,
        /// What is wrong. For `SignatureDoesNotMatch` it holds the server's string to sign.
        #[serde(
            rename = "Message",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub message: ::std::option::Option<::std::string::String>,
        /// Link to a page on the error.
        #[serde(
            rename = "Recommend",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub recommend: ::std::option::Option<::std::string::String>,
        /// Id of the request; quote it to support.
        #[serde(
            rename = "RequestId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Answer of `GetCardRealStatus`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCardRealStatusResponse {
        /// `200` on success, an error code otherwise.
        #[serde(rename = "Code", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub code: ::std::option::Option<::std::string::String>,
        /// One row per carrier card.
        #[serde(
            rename = "Data",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "::simfleet_runtime::codec::lenient::list")]
        pub data: ::std::vec::Vec<CardRealStatus>,
        /// What went wrong. The document's own successful example fills it, so its presence says nothing.
        #[serde(
            rename = "ErrorMessage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub error_message: ::std::option::Option<::std::string::String>,
        /// The message in the language of the caller's region.
        #[serde(
            rename = "LocalizedMessage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub localized_message: ::std::option::Option<::std::string::String>,
        /// Id that Alibaba Cloud gave to the request; quote it to support.
        #[serde(
            rename = "RequestId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_text"
        )]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether the call worked. The only reliable flag.
        #[serde(
            rename = "Success",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(
            default,
            deserialize_with = "::simfleet_runtime::codec::lenient::opt_truth"
        )]
        pub success: ::std::option::Option<bool>,
    }
    /// How far the query of one row has come. Values that are not listed count as not finished and not failed.
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
}
/// Client for Linkcard
///
/// Alibaba Cloud's IoT SIM service, product code `Linkcard`, API version 2021-05-20.
///
/// The API is RPC style: every operation is a request to the path `/` and is told apart by the parameter `Action`.
/// OpenAPI wants one path per operation, so each path below carries the action as a URL fragment. A fragment is
/// never sent, so the requests stay what the service expects.
///
/// Parameters travel in the query string, also for POST. Requests are signed either with the RPC signature
/// (HMAC-SHA1, parameters in the query) or with ACS3-HMAC-SHA256 (headers); both are listed as security schemes.
///
/// Version: 2021-05-20
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
        "2021-05-20"
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
    /// Query the live network state of a card
    ///
    /// Asks the carrier whether the data service of a card is open and whether the card is online.
    ///
    /// Carriers answer slowly, so the query is polled. The first call names the card by `Iccid` or `Msisdn` and
    /// starts the query. Rows that have not succeeded carry a `SerialNo`; send those tokens back in the request
    /// parameter `SerialNo` until every row is `SUCCESS` or `FAILURE`. The answer holds one row per carrier card:
    /// for the master card of a multi-network card these are the child cards.
    ///
    /// Not stated by the document: the pause between polls, the life of a token, the most tokens a call takes,
    /// and whether the card has to be named again beside the tokens.
    ///
    /// Sends a `POST` request to `/`
    pub fn get_card_real_status(&self) -> builder::GetCardRealStatus<'_> {
        builder::GetCardRealStatus::new(self)
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
    /// Builder for [`Client::get_card_real_status`]
    ///
    /// [`Client::get_card_real_status`]: super::Client::get_card_real_status
    #[derive(Debug, Clone)]
    pub struct GetCardRealStatus<'a> {
        client: &'a super::Client,
        iccid: Result<Option<::std::string::String>, String>,
        msisdn: Result<Option<::std::string::String>, String>,
        serial_no: Result<
            Option<::simfleet_runtime::JsonList<::std::string::String>>,
            String,
        >,
    }
    impl<'a> GetCardRealStatus<'a> {
        /// A request with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                iccid: Ok(None),
                msisdn: Ok(None),
                serial_no: Ok(None),
            }
        }
        /// `Iccid`: ICCID of the card, as printed on it or shown in the card list of the console. None of the three
        /// parameters is marked required; a first call needs this one or `Msisdn`.
        pub fn iccid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iccid = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("Iccid: {error}"));
            self
        }
        /// `Msisdn`: MSISDN of the card.
        pub fn msisdn<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.msisdn = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("Msisdn: {error}"));
            self
        }
        /// `SerialNo`: Polling tokens from an earlier answer. The array travels as JSON text in one parameter:
        /// `SerialNo=["4f84b7a5-90******07895"]`.
        pub fn serial_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::simfleet_runtime::JsonList<::std::string::String>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.serial_no = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("SerialNo: {error}"));
            self
        }
        /// Sends a `POST` request to `/`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::GetCardRealStatusResponse>,
            Error<types::GatewayError>,
        > {
            let Self { client, iccid, msisdn, serial_no } = self;
            let iccid = iccid.map_err(Error::InvalidRequest)?;
            let msisdn = msisdn.map_err(Error::InvalidRequest)?;
            let serial_no = serial_no.map_err(Error::InvalidRequest)?;
            let url = format!("{}/", client.baseurl);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("Iccid", &iccid))
                .query(&progenitor_client::QueryParam::new("Msisdn", &msisdn))
                .query(&progenitor_client::QueryParam::new("SerialNo", &serial_no))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_card_real_status",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// The API `linkcard`, version 2021-05-20, with its table of operations.
pub static API: ::simfleet_runtime::Api = ::simfleet_runtime::Api {
    name: "linkcard",
    version: "2021-05-20",
    endpoint: "https://linkcard.aliyuncs.com",
    operations: OPERATIONS,
};
/// All operations, ordered by id.
pub static OPERATIONS: &[::simfleet_runtime::Operation] = &[
    operations::GET_CARD_REAL_STATUS,
];
/// What the spec says about the operation behind a generated method.
pub fn operation(rust_name: &str) -> Option<&'static ::simfleet_runtime::Operation> {
    match rust_name {
        "get_card_real_status" => Some(&operations::GET_CARD_REAL_STATUS),
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
    /// `GetCardRealStatus`: Query the live network state of a card.
    pub const GET_CARD_REAL_STATUS: Operation = Operation {
        id: "GetCardRealStatus",
        rust_name: "get_card_real_status",
        method: "POST",
        path: "/",
        group: "card",
        summary: "Query the live network state of a card",
        description: "Asks the carrier whether the data service of a card is open and whether the card is online.\n\nCarriers answer slowly, so the query is polled. The first call names the card by `Iccid` or `Msisdn` and\nstarts the query. Rows that have not succeeded carry a `SerialNo`; send those tokens back in the request\nparameter `SerialNo` until every row is `SUCCESS` or `FAILURE`. The answer holds one row per carrier card:\nfor the master card of a multi-network card these are the child cards.\n\nNot stated by the document: the pause between polls, the life of a token, the most tokens a call takes,\nand whether the card has to be named again beside the tokens.",
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
                explicit: None,
                values: &[],
                description: "Polling tokens from an earlier answer. The array travels as JSON text in one parameter:\n`SerialNo=[\"4f84b7a5-90******07895\"]`.",
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
}
impl ::simfleet_runtime::Call for builder::GetCardRealStatus<'_> {
    type Answer = types::GetCardRealStatusResponse;
    type Failure = types::GatewayError;
    fn operation(&self) -> &'static ::simfleet_runtime::Operation {
        &operations::GET_CARD_REAL_STATUS
    }
    fn send_once(
        self,
    ) -> impl ::std::future::Future<
        Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>,
    > + Send {
        self.send()
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
