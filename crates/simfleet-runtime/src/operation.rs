//! The operation table: what a spec says about its operations, as constants.
//!
//! The generator writes one [`Api`] per spec. Everything in it is plain data; nothing is computed at run time.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use crate::claim::Claim;

/// One API, as its spec describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Api {
    /// The short name, the stem of the spec's file name: `linkcard`, `haoka`.
    pub name: &'static str,
    /// The version of the API, as its owner numbers it.
    pub version: &'static str,
    /// The default origin, from the first server of the spec. For `haoka` it is a placeholder: each operator has
    /// another origin.
    pub endpoint: &'static str,
    /// Whether the parameter `Action` at the path `/` selects the operation, instead of the path.
    pub rpc: bool,
    /// How a response says whether the call succeeded.
    pub envelope: EnvelopeRule,
    /// Query parameters that the client supplies with the signature. Callers must not give them.
    pub supplied: &'static [&'static str],
    /// All operations, ordered by id.
    pub operations: &'static [Operation],
    /// The statements of the spec that were inferred, in the order of the spec.
    pub claims: &'static [Claim],
    /// The names of all members of requests and responses that the spec describes, sorted.
    pub members: &'static [&'static str],
}

/// How the responses of an API say whether a call succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnvelopeRule {
    /// What means success.
    pub success: SuccessRule,
    /// The name of the member that holds the code.
    pub code: &'static str,
    /// The names of the members that may hold the message; the first one that is not empty is used.
    pub message: &'static [&'static str],
    /// The name of the member that holds the request id.
    pub request_id: &'static str,
}

/// What means success in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuccessRule {
    /// This member is `true`.
    True(&'static str),
    /// This member has this number.
    Number(&'static str, i64),
    /// The response has all members that the operation requires ([`Operation::required_on_success`]).
    RequiredMembers,
}

/// A second code in a response whose envelope already says that the call succeeded. Paths have dots: `data.rspCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultCode {
    /// The path of the member that holds the code.
    pub code: &'static str,
    /// The code that means success.
    pub success: &'static str,
    /// The path of the member that holds the message.
    pub message: &'static str,
}

impl ResultCode {
    /// Returns the failure that these values report; `None` if the code means success. A code that is missing or empty is a
    /// failure too, because the documents name one code that means success.
    ///
    /// ```
    /// use simfleet_runtime::ResultCode;
    ///
    /// let rule = ResultCode { code: "data.rspCode", success: "M0", message: "data.rspDesc" };
    /// assert_eq!(rule.failure(Some("M0"), None), None);
    /// assert_eq!(rule.failure(Some("M1"), Some("no number")).unwrap().to_string(), "data.rspCode is M1: no number");
    /// assert_eq!(rule.failure(None::<&str>, None).unwrap().to_string(), "data.rspCode is missing");
    /// ```
    pub fn failure<'a>(
        &self,
        code: Option<impl Into<Cow<'a, str>>>,
        message: Option<&'a str>,
    ) -> Option<ResultFailure<'a>> {
        let code = code.map(Into::into).unwrap_or_default();
        let message = message.filter(|text| !text.is_empty());
        (code != self.success).then_some(ResultFailure { member: self.code, code, message })
    }
}

/// What a [`ResultCode`] other than success says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultFailure<'a> {
    /// The path of the member that holds the code.
    pub member: &'static str,
    /// The code; empty if the response has none.
    pub code: Cow<'a, str>,
    /// The message, if there is one.
    pub message: Option<&'a str>,
}

impl fmt::Display for ResultFailure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.code {
            "" => write!(f, "{} is missing", self.member)?,
            code => write!(f, "{} is {code}", self.member)?,
        }
        self.message.map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

impl Api {
    /// Returns the operation with this id, ignoring case: `GetCardRealStatus`.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|operation| operation.id.eq_ignore_ascii_case(id))
    }
}

/// One operation of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The name of the API that it belongs to.
    pub api: &'static str,
    /// How a response says whether the call succeeded.
    pub envelope: EnvelopeRule,
    /// The service's own name: `GetCardRealStatus`, `querySimAction`.
    pub id: &'static str,
    /// The name of the generated method.
    pub rust_name: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path on the wire: `/`, `/openapi/iot/querySimAction`. A name in braces stands for the value of a parameter
    /// in the path ([`Place::Path`]): `/provinces/{provinceCode}.json`.
    pub path: &'static str,
    /// The group of operations that it belongs to (the first tag of the spec).
    pub group: &'static str,
    /// One line that says what the operation does.
    pub summary: &'static str,
    /// The rest of the description in the spec, as Markdown.
    pub description: &'static str,
    /// Query parameters with a fixed value, which the client adds: `Action`, `Version`.
    pub constants: &'static [(&'static str, &'static str)],
    /// What repeating the call does.
    pub effect: Effect,
    /// Why the operation has this effect: one sentence about what a late repetition does.
    pub effect_reason: &'static str,
    /// The name of the parameter that makes the operation safe to repeat, for [`Effect::Keyed`].
    pub idempotency_key: Option<&'static str>,
    /// Published or assumed rate limits.
    pub quotas: &'static [Quota],
    /// What the body contains.
    pub body: Body,
    /// Whether requests are signed.
    pub signed: bool,
    /// The HTTP status of a successful response.
    pub success: u16,
    /// Whether a successful response is a bare JSON array. It then has no envelope, and any array is a success.
    pub list: bool,
    /// Members that every successful response has and that failures omit.
    pub required_on_success: &'static [&'static str],
    /// A second code in a successful response, which says whether the request had a result. `None` for nearly all.
    pub result_code: Option<ResultCode>,
    /// Where a successful response contains secrets, as paths with dots: `Credentials.SecurityToken`. A path through a
    /// list has no index.
    pub secrets: &'static [&'static str],
    /// Query parameters and members of the body, ordered by location and name.
    pub parameters: &'static [Parameter],
    /// Whether the form accepts fields beyond the listed ones, because no source lists them all.
    pub open: bool,
    /// Constraints between parameters.
    pub rules: &'static [Rule],
    /// How the operation is read page by page; `None` if it is not paged.
    pub paging: Option<Paging>,
    /// The callbacks that the operation can register.
    pub callbacks: &'static [Callback],
    /// Error codes that the sources list for this operation. Others occur.
    pub errors: &'static [KnownError],
    /// How well the sources support this description.
    pub evidence: Evidence,
}

impl Operation {
    /// Returns the parameter with this wire name.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// Returns the most items that one call accepts in the parameter `name`; `None` if no limit is known.
    pub fn batch_limit(&self, name: &str) -> Option<usize> {
        self.parameter(name)?.max_items
    }

    /// Returns whether a request without the parameter `name` is rejected.
    pub fn insists_on(&self, name: &str) -> bool {
        self.parameter(name).is_some_and(|parameter| parameter.required || parameter.explicit.is_some())
    }

    /// Returns an entry for an unlisted operation.
    pub const fn unlisted(api: &Api, method: &'static str, effect: Effect) -> Self {
        Self {
            api: api.name,
            envelope: api.envelope,
            id: "unlisted",
            rust_name: "unlisted",
            method,
            path: "/",
            group: "unlisted",
            summary: "An operation that the spec does not list",
            description: "",
            constants: &[],
            effect,
            effect_reason: "The caller states the effect of an unlisted operation.",
            idempotency_key: None,
            quotas: &[],
            body: Body::None,
            signed: true,
            success: 200,
            list: false,
            required_on_success: &[],
            result_code: None,
            secrets: &[],
            parameters: &[],
            open: true,
            rules: &[],
            paging: None,
            callbacks: &[],
            errors: &[],
            evidence: Evidence::Inferred,
        }
    }
}

/// What sending a request twice does. It decides which failures are retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It changes nothing and is safe to repeat.
    Read,
    /// It sets a value; repeating it gives the same end state.
    Set,
    /// It is safe to repeat with the same idempotency key only.
    Keyed,
    /// It must not be repeated once the service may have received it.
    Once,
}

impl Effect {
    /// Returns the keyword that specs use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Set => "set",
            Self::Keyed => "keyed",
            Self::Once => "once",
        }
    }
}

/// How well a statement of a spec is supported by its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The API's documents state it.
    Documented,
    /// It was derived from an example value.
    Derived,
    /// It was inferred; no source states it.
    Inferred,
}

/// A rate limit: at most `limit` calls in any window of length `per`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// The number of calls in one window.
    pub limit: u32,
    /// The length of the window.
    pub per: Duration,
    /// What the calls are counted for.
    pub scope: Scope,
    /// Whether the limit is published.
    pub evidence: Evidence,
}

/// What a [`Quota`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All calls of the account to this operation.
    Account,
    /// Calls with the same value in this parameter.
    Value(&'static str),
}

/// Returns whether an idempotency key looks like a placeholder: it is shorter than four characters, or repeats one
/// character. One document allows a placeholder such as 0. The service cannot distinguish requests with the same
/// placeholder, so a repeated request takes effect again.
///
/// ```
/// use simfleet_runtime::is_placeholder_key;
///
/// assert!(is_placeholder_key("0") && is_placeholder_key("00000000") && is_placeholder_key(" - "));
/// assert!(!is_placeholder_key("20241115-0001"));
/// ```
pub fn is_placeholder_key(key: &str) -> bool {
    let key = key.trim();
    let first = key.chars().next();
    key.chars().count() < 4 || key.chars().all(|letter| Some(letter) == first)
}

/// One parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// The name of the generated setter.
    pub rust_name: &'static str,
    /// Where it is sent.
    pub place: Place,
    /// How an array is written.
    pub style: ParameterStyle,
    /// The type of the value, or of the array's items.
    pub kind: ParameterKind,
    /// Whether the service requires it.
    pub required: bool,
    /// The most items of an array.
    pub max_items: Option<usize>,
    /// The bounds of the value, or of each item of an array.
    pub limits: Limits,
    /// Whether the value is a secret.
    pub secret: bool,
    /// Why a value must be given although the service does not require one: what happens without it.
    pub explicit: Option<&'static str>,
    /// Known values with their names; the service may accept others.
    pub values: &'static [(&'static str, &'static str)],
    /// The description in the spec, as Markdown.
    pub description: &'static str,
    /// How it is known.
    pub evidence: Evidence,
    /// An example value, as a user would type it; empty if there is none.
    pub example: &'static str,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In the form body.
    Form,
    /// A file in a multipart body.
    File,
}

/// What the body of a request contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// Form fields, `application/x-www-form-urlencoded`.
    Form,
    /// A file, `multipart/form-data`.
    Multipart,
}

/// The bounds of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The least number.
    pub min: Option<i64>,
    /// The greatest number.
    pub max: Option<i64>,
    /// The fewest characters.
    pub min_length: Option<u32>,
    /// The most characters.
    pub max_length: Option<u32>,
}

impl Limits {
    /// No bounds.
    pub const NONE: Self = Self { min: None, max: None, min_length: None, max_length: None };
}

/// A constraint between parameters of an operation. Names are wire names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Exactly one of them is required.
    ExactlyOne(&'static [&'static str]),
    /// At least one of them is required.
    AtLeastOne(&'static [&'static str]),
    /// Either all of them are required, or none is allowed.
    AllOrNone(&'static [&'static str]),
    /// If `parameter` has the value `is`, the others are required.
    When {
        /// The parameter that decides.
        parameter: &'static str,
        /// Its value on the wire.
        is: &'static str,
        /// The parameters that are then required.
        needs: &'static [&'static str],
    },
}

/// How an operation is read page by page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The name of the parameter that holds the page number, counted from 1.
    pub page: &'static str,
    /// The name of the parameter that holds the number of rows per page.
    pub size: &'static str,
    /// Where the rows are in the response, as a path with dots: `Data.List`.
    pub items: &'static str,
    /// Where the number of pages is in the response; `None` if it is not known whether a response contains it.
    pub pages: Option<&'static str>,
}

/// A callback: what the service sends on its own after an operation registered an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Callback {
    /// The name in the spec.
    pub name: &'static str,
    /// The parameter of the operation that holds the address to send to.
    pub url_parameter: &'static str,
    /// The schema of what is sent.
    pub schema: &'static str,
    /// When a failed push is sent again, counted from the first failure.
    pub retries: &'static [Duration],
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterStyle {
    /// One value.
    Single,
    /// An array as JSON text in one parameter: `SerialNo=["a","b"]`.
    JsonText,
    /// An array as numbered parameters, from 1: `DateList.1=202110&DateList.2=202111`.
    Indexed,
}

/// The type of a parameter's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// An error code that the sources list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownError {
    /// The code.
    pub code: &'static str,
    /// The HTTP status that the sources give for it.
    pub status: u16,
}
