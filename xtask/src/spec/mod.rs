//! Keywords of a spec as enums, and helpers to navigate a spec, for the lint, the model and the differ.

mod claims;
mod keywords;
mod navigate;

pub(crate) use claims::{Claim, claims, documentation, noted};
pub(crate) use keywords::{ArrayStyle, Effect, Evidence, Keyword, SchemaType, ValueFormat};
pub(crate) use navigate::{
    callback_parameter, components, declares_no_security, entries, follow, is_secret, items, reach, ref_name,
    rust_name, schema, seconds, shown,
};
