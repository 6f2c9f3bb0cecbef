//! Calls that are put together at run time, by the names that travel on the wire.
//!
//! [`RawRequest::listed`] builds a call from an entry of an operation table; the table says where each parameter
//! travels and how it is written. [`RawRequest::action`] and [`RawRequest::path`] build calls that no spec knows. Both
//! go the way of generated calls: the same signature, retries by effect, rate limits, clock, errors and redaction. Only
//! the answer differs, which is JSON as it came ([`RawAnswer`]).
//!
//! What the table says is checked before anything is sent. Values outside a table of known ones pass, since such tables
//! grow.
//!
//! ```no_run
//! use simfleet::raw::RawRequest;
//!
//! # async fn example(haoka: &simfleet::Haoka) -> Result<(), Box<dyn std::error::Error>> {
//! let operation = simfleet::haoka_client::API.operation("batchQuerySimInfo").ok_or("not in the table")?;
//! let reply = haoka.call_raw(RawRequest::listed(operation).list("simNos", ["164009797BB"])).await?;
//! println!("{}", reply.value());
//! # Ok(())
//! # }
//! ```

mod answer;
mod call;
mod check;
mod preview;
mod request;

pub use answer::RawAnswer;
pub use preview::Preview;
pub use request::{RawRequest, RawValue};

pub(crate) use answer::Rule;
pub(crate) use call::RawCall;
