//! What the generator needs to know of a spec beside the OpenAPI part that progenitor reads.
//!
//! Built from a spec that has passed the lint; whatever the lint guarantees is taken as given here.

mod read;
mod secrets;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use crate::yaml::{Node, Value};
pub(crate) use read::{build, callback_parameter, reach};

pub(crate) struct ApiModel {
    /// Stem of the spec's file name.
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) endpoint: String,
    pub(crate) envelope: EnvelopeRule,
    /// Ordered by id.
    pub(crate) operations: Vec<OperationModel>,
    /// Ordered by name.
    pub(crate) enums: Vec<EnumModel>,
    /// Descriptions of all named schemas, for members that are only a `$ref`.
    pub(crate) descriptions: BTreeMap<String, String>,
    /// Schemas that answers hold, directly or deeper; the rest are request bodies.
    pub(crate) answer_schemas: BTreeSet<String>,
    /// Whether all operations share the path `/` and are told apart by the constant `Action`.
    pub(crate) rpc: bool,
    /// Names of the query parameters that callers cannot set, in order: the pipeline's, those of the signature, and
    /// `Action` and `Version` where they are constants.
    pub(crate) supplied: Vec<String>,
}

pub(crate) struct EnvelopeRule {
    pub(crate) success: SuccessRule,
    pub(crate) code: String,
    pub(crate) message: Vec<String>,
    pub(crate) request_id: String,
}

/// How an answer with a status of success tells that the call worked.
pub(crate) enum SuccessRule {
    /// A member has this value.
    Field { name: String, equals: Value },
    /// It has all members that its schema lists in `x-required-on-success`.
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
    pub(crate) effect: String,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) quotas: Vec<QuotaModel>,
    pub(crate) parameters: Vec<ParameterModel>,
    pub(crate) errors: Vec<(String, u16)>,
    pub(crate) evidence: String,
    /// Name of the schema of the form body.
    pub(crate) form: Option<String>,
    /// Whether the body is multipart.
    pub(crate) multipart: bool,
    /// Whether the form takes fields that the spec does not list.
    pub(crate) open: bool,
    pub(crate) rules: Vec<RuleModel>,
    pub(crate) paging: Option<PagingModel>,
    pub(crate) callbacks: Vec<CallbackModel>,
    /// HTTP status of the answer that means success.
    pub(crate) success: u16,
    /// Name of the schema of the answer.
    pub(crate) answer: String,
    pub(crate) failure: Failure,
    /// Members that the answer has whenever the call worked.
    pub(crate) required_on_success: Vec<String>,
    pub(crate) signed: bool,
    /// Dotted wire paths of the secrets in the answer; a list on the way has its plain name.
    pub(crate) secrets: Vec<String>,
}

/// What an error answer decodes to.
pub(crate) enum Failure {
    /// A named schema.
    Schema(String),
    /// Some other content.
    Bytes,
    /// No content at all.
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
    /// Dotted path in the answer.
    pub(crate) items: String,
    pub(crate) pages: Option<String>,
}

pub(crate) struct CallbackModel {
    pub(crate) name: String,
    pub(crate) url_parameter: String,
    pub(crate) schema: String,
    /// Seconds after the first failure.
    pub(crate) retries: Vec<u64>,
}

pub(crate) struct QuotaModel {
    pub(crate) limit: u32,
    pub(crate) seconds: u64,
    pub(crate) scope: String,
    pub(crate) evidence: String,
}

pub(crate) struct ParameterModel {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) style: Style,
    pub(crate) kind: String,
    pub(crate) required: bool,
    pub(crate) max_items: Option<u64>,
    pub(crate) limits: LimitsModel,
    pub(crate) explicit: Option<String>,
    pub(crate) secret: bool,
    /// Wire value and name.
    pub(crate) values: Vec<(String, String)>,
    pub(crate) description: String,
    pub(crate) example: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Query,
    Form,
    File,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct LimitsModel {
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    pub(crate) min_length: Option<u32>,
    pub(crate) max_length: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
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

/// Follows a local `$ref`, a few steps far: the lint reads specs that go round in circles.
pub(crate) fn follow<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    let mut target = node;
    for _ in 0..8 {
        let path = target.text_of("$ref").and_then(|reference| reference.strip_prefix("#/"));
        match path.and_then(|path| path.split('/').try_fold(root, |node, key| node.get(key))) {
            Some(found) => target = found,
            None => break,
        }
    }
    target
}

/// The name at the end of a `$ref`.
pub(crate) fn ref_name(node: &Node) -> Option<String> {
    node.text_of("$ref")?.rsplit('/').next().map(str::to_owned)
}

/// The Rust name that the generator gives to a parameter, member or operation.
pub(crate) fn rust_name(name: &str) -> String {
    let mut snake = name.to_snake_case();
    // `gen` is not a keyword for syn yet, but for the generator.
    if snake == "gen" || syn::parse_str::<syn::Ident>(&snake).is_err() {
        snake.push('_');
    }
    snake
}
