//! What the generated simfleet clients lean on.
//!
//! * [`Pipeline`]: what happens to a request between the generated code and the wire. Generated clients own no
//!   credentials and no policy; somebody brings a pipeline, usually the `simfleet` crate.
//! * [`Operation`], [`Api`]: the table that the generator writes from a spec. Retries, limits, the command line
//!   program, the emulator and the tests read that one table.
//! * [`Call`], [`Envelope`]: a uniform handle on every generated request builder and on every answer.
//! * [`codec`]: how values travel: JSON text in one parameter, open enumerations, tolerant decoding, XML.
//!
//! This crate never opens a connection, holds no credentials and keeps no state.

pub mod codec;

mod call;
mod operation;
mod pipeline;

pub use call::{Call, Envelope};
pub use codec::json_list::{JsonList, TooManyItems};
pub use codec::open_enum::{OpenCode, OpenText};
pub use operation::{
    Api, Effect, Evidence, KnownError, Operation, Parameter, ParameterKind, ParameterStyle, Place, Quota, Scope,
};
pub use pipeline::{BoxFuture, Pipeline, PrepareError};

/// The client library that generated code is written against.
pub use progenitor_client;
/// The HTTP client that requests are built with.
pub use reqwest;
