//! What the generated simfleet clients lean on.
//!
//! * [`Pipeline`]: what happens to a request between the generated code and the wire. Generated clients own no
//!   credentials and no policy; somebody brings a pipeline, usually the `simfleet` crate.
//! * [`Operation`], [`Api`]: the table that the generator writes from a spec. Retries, limits, the command line
//!   program, the emulator and the tests read that one table.
//! * [`Call`], [`Envelope`], [`Paged`]: a uniform handle on every generated request builder and on every answer.
//! * [`Upload`], [`OpenForm`]: bodies that are no plain form.
//! * [`codec`]: how values travel: JSON text in one parameter, open enumerations, tolerant decoding, XML.
//!
//! This crate never opens a connection, holds no credentials and keeps no state.

pub mod codec;

mod call;
mod open_form;
mod operation;
mod paging;
mod pipeline;
mod upload;

pub use call::{Call, Envelope, Failure};
pub use codec::json_list::{JsonList, TooManyItems};
pub use codec::open_enum::{OpenCode, OpenText};
pub use open_form::OpenForm;
pub use operation::{
    Api, Body, Callback, Effect, Evidence, KnownError, Limits, Operation, Paging, Parameter, ParameterKind,
    ParameterStyle, Place, Quota, Rule, Scope, is_placeholder_key,
};
pub use paging::{Paged, rows};
pub use pipeline::{BoxFuture, Pipeline, PrepareError};
pub use upload::Upload;

/// The client library that generated code is written against.
pub use progenitor_client;
/// The HTTP client that requests are built with.
pub use reqwest;
