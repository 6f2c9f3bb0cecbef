//! The model of a spec: everything that the emitter needs and progenitor does not read.
//!
//! The model is built from a spec that has passed the lint, and relies on what the lint checks.

mod claims;
mod members;
mod read;
mod secrets;
#[cfg(test)]
mod tests;
mod types;

pub(crate) use claims::{ClaimModel, ClaimPlaceModel};
pub(crate) use read::build;
pub(crate) use types::{
    ApiModel, CallbackModel, EnumModel, EnvelopeRule, LimitsModel, OperationModel, PagingModel, ParameterKind,
    ParameterLocation, ParameterModel, ParameterStyle, QuotaModel, QuotaScope, ResultCodeModel, RuleModel, SuccessRule,
};
