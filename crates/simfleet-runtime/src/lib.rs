//! The runtime library of the generated simfleet clients.
//!
//! * [`Request`]: a request as a value. It refers to its entry in the operation table, returns its parameters, can be
//!   written as an HTTP request, and decodes its response. It holds no connection and no credentials.
//! * [`Sender`]: sends requests with signatures, rate limits and retries; usually a client of the `simfleet` crate.
//! * [`Operation`], [`Api`]: the table that the generator writes from a spec. Retries, limits, the command-line
//!   program, the emulator and the tests read that one table.
//! * [`Parameters`]: the parameters of one request, decoded once. Validation, rate limits and signatures read them.
//! * [`Envelope`], [`Paged`]: what all responses, and all paged lists, have in common.
//! * [`Upload`], [`Secret`]: a file to send, and a value that `Debug` does not show and that is overwritten in memory
//!   when it is dropped.
//! * [`codec`]: wire formats: JSON text in one parameter, open enumerations, tolerant decoding, XML.
//! * [`clock`]: the source of time that clients and the emulator share.
//!
//! This crate opens no connection, holds no credentials and needs no async runtime.

pub mod clock;
pub mod codec;

mod argument;
mod claim;
mod encode;
mod operation;
mod page_rows;
mod paging;
mod parameters;
mod request;
mod secret;
mod upload;

pub use argument::{Argument, ParameterValue, argument};
pub use claim::{Claim, ClaimPlace};
pub use codec::json_list::{JsonList, TooManyItems};
pub use codec::open_enum::{OpenCode, OpenText};
pub use encode::{FORM_TYPE, form, multipart, path, query};
pub use operation::{
    Api, Body, Callback, Effect, EnvelopeRule, Evidence, KnownError, Limits, Operation, Paging, Parameter,
    ParameterKind, ParameterStyle, Place, Quota, ResultCode, ResultFailure, Rule, Scope, SuccessRule,
    is_placeholder_key,
};
pub use page_rows::{RowsError, check_page, page_rows};
pub use paging::{Paged, ROW_LISTS, rows};
pub use parameters::{Given, InvalidParameter, Parameters};
pub use request::{DecodeError, Envelope, Request, Sender, checked, decode};
pub use secret::{Secret, Wipe};
pub use upload::Upload;

/// The HTTP types of [`Request::to_http`].
pub use http;
