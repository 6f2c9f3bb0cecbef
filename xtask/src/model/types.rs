//! The types of the model.

use std::collections::{BTreeMap, BTreeSet};

use super::claims::ClaimModel;
use crate::spec::{Effect, Evidence, SchemaType};
use crate::yaml::Value;

pub(crate) struct ApiModel {
    /// The file name of the spec without its extension.
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) endpoint: String,
    pub(crate) envelope: EnvelopeRule,
    /// Sorted by id.
    pub(crate) operations: Vec<OperationModel>,
    /// Sorted by name.
    pub(crate) enums: Vec<EnumModel>,
    /// The descriptions of all named schemas, used for members that are only a `$ref`.
    pub(crate) descriptions: BTreeMap<String, String>,
    /// The schemas that responses contain, directly or indirectly; all others are request bodies.
    pub(crate) answer_schemas: BTreeSet<String>,
    /// Whether all operations share the path `/`, and the constant `Action` distinguishes them.
    pub(crate) rpc: bool,
    /// The sorted names of the query parameters that callers cannot set: those of the pipeline, those of the signature,
    /// and `Action` and `Version` if they are constants.
    pub(crate) supplied: Vec<String>,
    /// The inferred statements, in the order of the spec.
    pub(crate) claims: Vec<ClaimModel>,
    /// The names of all members of requests and responses, sorted.
    pub(crate) members: Vec<String>,
}

pub(crate) struct EnvelopeRule {
    pub(crate) success: SuccessRule,
    pub(crate) code: String,
    pub(crate) message: Vec<String>,
    pub(crate) request_id: String,
}

/// How a response with a 2xx status indicates success.
pub(crate) enum SuccessRule {
    /// Success if the member has this value.
    Field { name: String, equals: Value },
    /// Success if the response has all members that its schema lists in `x-required-on-success`.
    RequiredMembers,
}

pub(crate) struct OperationModel {
    pub(crate) id: String,
    pub(crate) rust_name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) group: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) constants: Vec<(String, String)>,
    pub(crate) effect: Effect,
    /// Why the operation has this effect: what a late repetition does.
    pub(crate) effect_reason: String,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) quotas: Vec<QuotaModel>,
    pub(crate) parameters: Vec<ParameterModel>,
    pub(crate) errors: Vec<(String, u16)>,
    pub(crate) evidence: Evidence,
    /// Name of the schema of the form body.
    pub(crate) form: Option<String>,
    /// Whether the body is multipart.
    pub(crate) multipart: bool,
    /// Whether the form accepts fields that the spec does not list.
    pub(crate) open: bool,
    pub(crate) rules: Vec<RuleModel>,
    pub(crate) paging: Option<PagingModel>,
    pub(crate) callbacks: Vec<CallbackModel>,
    /// The HTTP status of a success.
    pub(crate) success: u16,
    /// Name of the schema of a successful response.
    pub(crate) answer: String,
    pub(crate) failure: FailureBody,
    /// The member of the answer's type that holds the list, if the response is a bare list.
    pub(crate) list: Option<String>,
    /// The members that every successful response has.
    pub(crate) required_on_success: Vec<String>,
    pub(crate) result_code: Option<ResultCodeModel>,
    pub(crate) signed: bool,
    /// The dotted wire paths of the secrets in the response; a list in a path has its plain name.
    pub(crate) secrets: Vec<String>,
}

/// What the body of an error response decodes to.
pub(crate) enum FailureBody {
    /// A named schema.
    Schema(String),
    /// Content without a schema.
    Bytes,
    /// No content.
    Nothing,
}

pub(crate) enum RuleModel {
    ExactlyOne(Vec<String>),
    AtLeastOne(Vec<String>),
    AllOrNone(Vec<String>),
    When { parameter: String, is: String, needs: Vec<String> },
}

pub(crate) struct PagingModel {
    pub(crate) page: String,
    pub(crate) size: String,
    /// Dotted path in the response.
    pub(crate) items: String,
    pub(crate) pages: Option<String>,
}

/// A second code in a successful response. The members are dotted paths in the response.
pub(crate) struct ResultCodeModel {
    pub(crate) code: String,
    pub(crate) success: String,
    pub(crate) message: String,
}

pub(crate) struct CallbackModel {
    pub(crate) name: String,
    pub(crate) url_parameter: String,
    pub(crate) schema: String,
    /// Delays after the first failed delivery, in seconds.
    pub(crate) retries: Vec<u64>,
}

pub(crate) struct QuotaModel {
    pub(crate) limit: u32,
    pub(crate) seconds: u64,
    pub(crate) scope: QuotaScope,
    pub(crate) evidence: Evidence,
}

/// The calls that a quota counts together.
pub(crate) enum QuotaScope {
    /// All calls of the account.
    Account,
    /// All calls with the same value of this parameter.
    Value(String),
}

pub(crate) struct ParameterModel {
    pub(crate) name: String,
    pub(crate) location: ParameterLocation,
    pub(crate) style: ParameterStyle,
    pub(crate) kind: ParameterKind,
    pub(crate) required: bool,
    pub(crate) max_items: Option<u64>,
    pub(crate) limits: LimitsModel,
    pub(crate) explicit: Option<String>,
    pub(crate) secret: bool,
    /// The wire value and the Rust name of each listed value.
    pub(crate) values: Vec<(String, String)>,
    pub(crate) description: String,
    pub(crate) evidence: Evidence,
    pub(crate) example: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ParameterLocation {
    Path,
    Query,
    Form,
    File,
}

/// The type of a parameter's value, or of its items if it is a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterKind {
    Text,
    Integer,
    Number,
    Boolean,
}

impl ParameterKind {
    pub(super) fn of(schema: Option<SchemaType>) -> Self {
        match schema {
            Some(SchemaType::Integer) => Self::Integer,
            Some(SchemaType::Number) => Self::Number,
            Some(SchemaType::Boolean) => Self::Boolean,
            Some(SchemaType::String | SchemaType::Array | SchemaType::Object) | None => Self::Text,
        }
    }
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct LimitsModel {
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    pub(crate) min_length: Option<u32>,
    pub(crate) max_length: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterStyle {
    Single,
    JsonText,
    Indexed,
}

pub(crate) struct EnumModel {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) variants: Vec<VariantModel>,
}

pub(crate) struct VariantModel {
    pub(crate) name: String,
    pub(crate) value: Value,
    pub(crate) description: String,
}
