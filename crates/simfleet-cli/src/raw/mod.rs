//! Requests that are assembled at run time, for `api` and `call`.

pub(crate) mod print;
pub(crate) mod rows;
pub(crate) mod send;
