//! The operation table: what a spec says about its operations, as constants.
//!
//! The generator writes one [`Api`] per spec. Everything here is plain data; nothing in it is computed at run time.

use std::time::Duration;

/// One API, as its spec describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Api {
    /// Short name, the stem of the spec's file name: `linkcard`, `haoka`.
    pub name: &'static str,
    /// Version of the API as its owner counts it.
    pub version: &'static str,
    /// Default origin, from the spec's first server. For `haoka` a placeholder: the origin differs for each operator.
    pub endpoint: &'static str,
    /// Whether operations are told apart by the parameter `Action` at the path `/`, and not by their paths.
    pub rpc: bool,
    /// How an answer says whether the call worked.
    pub envelope: EnvelopeRule,
    /// Query parameters that the client supplies with the signature, and that callers must not give.
    pub supplied: &'static [&'static str],
    /// All operations, ordered by id.
    pub operations: &'static [Operation],
}

/// How the answers of an API say whether a call worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnvelopeRule {
    /// What means success.
    pub success: SuccessRule,
    /// Name of the member that holds the code.
    pub code: &'static str,
    /// Names of the members that may hold the message; the first that is not empty counts.
    pub message: &'static [&'static str],
    /// Name of the member that holds the id of the request.
    pub request_id: &'static str,
}

/// What in an answer means success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuccessRule {
    /// A member that is `true`.
    True(&'static str),
    /// A member that has this number.
    Number(&'static str, i64),
    /// The members that the operation requires are there ([`Operation::required_on_success`]).
    RequiredMembers,
}

impl Api {
    /// The operation with this id, compared without regard to case: `GetCardRealStatus`.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|operation| operation.id.eq_ignore_ascii_case(id))
    }
}

/// One operation of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Name of the API it belongs to.
    pub api: &'static str,
    /// How an answer says whether the call worked.
    pub envelope: EnvelopeRule,
    /// The service's own name: `GetCardRealStatus`, `querySimAction`.
    pub id: &'static str,
    /// Name of the generated method.
    pub rust_name: &'static str,
    /// HTTP method, upper case.
    pub method: &'static str,
    /// Path on the wire: `/`, `/openapi/iot/querySimAction`.
    pub path: &'static str,
    /// Group of operations it belongs to (the first tag of the spec).
    pub group: &'static str,
    /// One line on what it does.
    pub summary: &'static str,
    /// The rest of what the spec says about it, as Markdown.
    pub description: &'static str,
    /// Query parameters with a fixed value, which the client adds: `Action`, `Version`.
    pub constants: &'static [(&'static str, &'static str)],
    /// What repeating the call does.
    pub effect: Effect,
    /// Name of the parameter that makes repeating safe, for [`Effect::Keyed`].
    pub idempotency_key: Option<&'static str>,
    /// Published or assumed rate limits.
    pub quotas: &'static [Quota],
    /// What the body holds.
    pub body: Body,
    /// Whether requests are signed.
    pub signed: bool,
    /// HTTP status of a successful answer.
    pub success: u16,
    /// Members that every successful answer has, although failures leave them out.
    pub required_on_success: &'static [&'static str],
    /// Where a successful answer holds secrets, with dots: `Credentials.SecurityToken`. A path through a list has no index.
    pub secrets: &'static [&'static str],
    /// Parameters of the query and members of the body, ordered by place and name.
    pub parameters: &'static [Parameter],
    /// Whether the form takes fields beyond the listed ones, because no source lists them all.
    pub open: bool,
    /// What holds between parameters.
    pub rules: &'static [Rule],
    /// How the operation is read page by page, where it is.
    pub paging: Option<Paging>,
    /// What the service calls back about, where it does.
    pub callbacks: &'static [Callback],
    /// Error codes that the sources list for this operation. Others occur.
    pub errors: &'static [KnownError],
    /// How sure the sources are that the operation looks like this.
    pub evidence: Evidence,
}

impl Operation {
    /// The parameter with this wire name.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// The most items that the parameter `name` takes in one call; `None` where no limit is known.
    pub fn batch_limit(&self, name: &str) -> Option<usize> {
        self.parameter(name)?.max_items
    }

    /// Whether leaving out the parameter `name` is rejected.
    pub fn insists_on(&self, name: &str) -> bool {
        self.parameter(name).is_some_and(|parameter| parameter.required || parameter.explicit.is_some())
    }

    /// An entry for a call that no spec lists.
    pub const fn unlisted(api: &Api, method: &'static str, effect: Effect) -> Self {
        Self {
            api: api.name,
            envelope: api.envelope,
            id: "unlisted",
            rust_name: "unlisted",
            method,
            path: "/",
            group: "unlisted",
            summary: "A call that the spec does not list",
            description: "",
            constants: &[],
            effect,
            idempotency_key: None,
            quotas: &[],
            body: Body::None,
            signed: true,
            success: 200,
            required_on_success: &[],
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

/// What sending a request twice does. Decides which failures are retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Changes nothing; may be repeated.
    Read,
    /// Sets a value; repeating gives the same end state.
    Set,
    /// May be repeated with the same idempotency key only.
    Keyed,
    /// Must not be repeated once the service may have received it.
    Once,
}

impl Effect {
    /// The word that specs use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Set => "set",
            Self::Keyed => "keyed",
            Self::Once => "once",
        }
    }
}

/// How far a statement of a spec is backed by its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Stated by the API's documents.
    Documented,
    /// Read off an example value.
    Derived,
    /// A conclusion that no source states.
    Inferred,
}

/// A rate limit: at most `limit` calls in any window of length `per`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Calls in one window.
    pub limit: u32,
    /// Length of the window.
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
    /// Calls that name the same value in this parameter.
    Value(&'static str),
}

/// Whether an idempotency key can hardly be one: shorter than four characters, or one character over and over. A document
/// lets callers fill in a placeholder such as 0; requests that share one cannot be told apart, and a repeat acts again.
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
    /// Name on the wire.
    pub name: &'static str,
    /// Name of the generated builder method.
    pub rust_name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// How an array is written.
    pub style: ParameterStyle,
    /// Type of the value, or of the array's items.
    pub kind: ParameterKind,
    /// Whether the service insists on it.
    pub required: bool,
    /// The most items of an array.
    pub max_items: Option<usize>,
    /// Bounds of the value, or of each item of an array.
    pub limits: Limits,
    /// Whether the value is a secret.
    pub secret: bool,
    /// Why a value must be given although the service does not insist: what leaving it out would do.
    pub explicit: Option<&'static str>,
    /// Known values with their names; others may be accepted too.
    pub values: &'static [(&'static str, &'static str)],
    /// What the spec says about it, as Markdown.
    pub description: &'static str,
    /// An example value, as it would be typed; empty where there is none.
    pub example: &'static str,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the query string.
    Query,
    /// In the form body.
    Form,
    /// A file in a multipart body.
    File,
}

/// What the body of a request holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// Form fields, `application/x-www-form-urlencoded`.
    Form,
    /// A file, `multipart/form-data`.
    Multipart,
}

/// Bounds of a value.
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

/// What holds between the parameters of an operation. Names are wire names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One of them is given, and no other.
    ExactlyOne(&'static [&'static str]),
    /// One of them is given, or more.
    AtLeastOne(&'static [&'static str]),
    /// All of them are given, or none.
    AllOrNone(&'static [&'static str]),
    /// Where `parameter` has the value `is`, the others are given.
    When {
        /// The parameter that decides.
        parameter: &'static str,
        /// Its value on the wire.
        is: &'static str,
        /// The parameters that are needed then.
        needs: &'static [&'static str],
    },
}

/// How an operation is read page by page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Name of the parameter that holds the page, counted from 1.
    pub page: &'static str,
    /// Name of the parameter that holds how many rows a page has.
    pub size: &'static str,
    /// Where the rows are in the answer, with dots: `Data.List`.
    pub items: &'static str,
    /// Where the number of pages is in the answer; `None` where it is not known to be there.
    pub pages: Option<&'static str>,
}

/// What a service sends on its own after an operation asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Callback {
    /// Name in the spec.
    pub name: &'static str,
    /// Parameter of the operation that holds the address to send to.
    pub url_parameter: &'static str,
    /// Schema of what is sent.
    pub schema: &'static str,
    /// When a push that failed is repeated, counted from the first failure.
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

/// Type of a parameter's value.
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
    /// HTTP status that the sources give it.
    pub status: u16,
}
