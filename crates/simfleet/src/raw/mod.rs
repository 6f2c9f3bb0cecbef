//! Requests that are put together at run time, by the names that travel on the wire.
//!
//! [`RawRequest::listed`] builds a request from an entry of an operation table; the table says where each parameter
//! travels and how it is written. [`RawRequest::action`] and [`RawRequest::path`] build requests of unlisted operations.
//! They are sent like generated ones: the same signature, retries by effect, rate limits, clock, errors and redaction.
//! Only the answer differs, which is JSON as it came ([`RawAnswer`]).
//!
//! What the table says is checked before anything is sent. Values outside a table of known ones pass, since such tables
//! grow.
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
