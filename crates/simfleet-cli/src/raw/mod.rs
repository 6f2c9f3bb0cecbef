//! Requests that are put together at run time: what `api` and `call` share.

pub(crate) mod print;
pub(crate) mod rows;
pub(crate) mod send;
