//! What the generator needs to know of a spec beside the OpenAPI part that progenitor reads.
//!
//! Built from a spec that has passed the lint; whatever the lint guarantees is taken as given here.

mod read;
mod secrets;
#[cfg(test)]
mod tests;
mod types;

pub(crate) use read::build;
pub(crate) use types::{
    ApiModel, CallbackModel, EnumModel, EnvelopeRule, LimitsModel, OperationModel, PagingModel, ParameterKind,
    ParameterLocation, ParameterModel, ParameterStyle, QuotaModel, QuotaScope, RuleModel, SuccessRule,
};
