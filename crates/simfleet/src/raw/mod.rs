//! Requests that are built at run time, with the names of the wire format.
//!
//! [`RawRequest::listed`] builds a request from an entry of an operation table; the table says where each parameter is
//! sent and how it is written. [`RawRequest::action`] and [`RawRequest::path`] build requests of unlisted operations.
//! The client sends them like generated requests: with the same signature, retries by effect, rate limits, clock,
//! errors and redaction. Only the response differs, which is plain JSON ([`RawAnswer`]).
//!
//! Requests are validated against the table before anything is sent. Values outside a table of known values are
//! accepted, since such tables grow.
//!
//! ```no_run
//! use simfleet::raw::RawRequest;
//!
//! # async fn example(haoka: &simfleet::Haoka) -> Result<(), Box<dyn std::error::Error>> {
//! let operation = simfleet::haoka_client::API.operation("batchQuerySimInfo").ok_or("not in the table")?;
//! let reply = haoka.send(RawRequest::listed(operation).list("simNos", ["164009797BB"])).await?;
//! println!("{}", reply.answer.value());
//! # Ok(())
//! # }
//! ```

mod answer;
mod check;
mod request;
mod value;

pub use answer::RawAnswer;
pub use request::RawRequest;
pub use value::RawValue;

pub use crate::call::preview::Preview;
