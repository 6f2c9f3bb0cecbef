//! Requests and responses of Alibaba Cloud's Security Token Service, STS (2015-04-01).
//!
//! Everything but this page is generated from `specs/sts.yaml`: a request type for each operation, the types of
//! responses, and [`API`], the table of operations. A request is a value. It knows its table entry, can be written as an
//! HTTP request, and reads its answer; it opens no connection and holds no credentials. The `simfleet` crate signs and
//! sends requests.
//!
//! ```
//! use sts_client::requests::GetCallerIdentity;
//! use sts_client::simfleet_runtime::Request;
//!
//! let request = GetCallerIdentity::new();
//! let http = request.to_http("http://127.0.0.1:8080")?;
//! assert_eq!(http.method(), "POST");
//! # Ok::<(), sts_client::simfleet_runtime::InvalidParameter>(())
//! ```

#[allow(rust_2018_idioms, unused_imports, unused_lifetimes, clippy::all)]
#[rustfmt::skip] // printed by the generator, which is what `cargo xtask regenerate --check` compares
mod generated;

pub use generated::*;
pub use simfleet_runtime;
