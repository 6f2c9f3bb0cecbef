//! Explains why a service rejected a signature.
//!
//! [`explain`] takes the error of the service and, where it is known, the request as it was sent and the credentials. It
//! compares what the client probably signed with what the service signed, and names the likely causes. It sends nothing.
//!
//! What it can say depends on what it gets:
//!
//! | given | result |
//! | --- | --- |
//! | the error | what its code says, and suspicious values in the service's string to sign |
//! | the error and the request | where the two differ; clients usually sign what they send, so these are likely causes |
//! | the error and the client's string to sign | whether the strings are equal (the secret is wrong), or where they differ |
//! | the credentials too | the signature is computed again for the correct string and for known mistakes; a match is certain |
//!
//! A secret, a security token or a signature is never part of the result, also if the input contains it.

mod acs3;
mod assumptions;
mod clock;
mod curl;
mod explanation;
mod finding;
mod haoka;
mod http_dump;
mod keys;
mod reading;
mod request;
mod rpc;
mod rpc_text;
mod service;
mod spelling;
mod text;

pub use explanation::{Explanation, INPUT_LIMIT, Key, explain};
pub use finding::{Cause, Certainty, Difference, Finding};
