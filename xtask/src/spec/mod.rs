//! How a spec is read: its keywords as enums, and the helpers with which the lint, the model and the differ find their
//! way through the document.

mod keywords;
mod navigate;

pub(crate) use keywords::{ArrayStyle, Effect, Evidence, Keyword, SchemaType, ValueFormat};
pub(crate) use navigate::{
    callback_parameter, components, declares_no_security, entries, follow, is_secret, items, reach, ref_name,
    rust_name, schema, seconds,
};
