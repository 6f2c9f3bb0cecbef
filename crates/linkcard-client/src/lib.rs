//! Requests and responses of Linkcard (2021-05-20), Alibaba Cloud's IoT SIM service.
//!
//! Everything but this page is generated from `specs/linkcard.yaml`: a request type for each operation, the types of
//! responses, and [`API`], the table of operations. A request is a value. It knows its table entry, can be written as an
//! HTTP request, and reads its answer; it opens no connection and holds no credentials. The `simfleet` crate signs and
//! sends requests.
//!
//! ```
//! use linkcard_client::requests::GetCardRealStatus;
//! use linkcard_client::simfleet_runtime::Request;
//!
//! let request = GetCardRealStatus::new().iccid("89860321000000015668");
//! let http = request.to_http("http://127.0.0.1:8080")?;
//! assert_eq!(http.method(), "POST");
//! # Ok::<(), linkcard_client::simfleet_runtime::InvalidParameter>(())
//! ```

#[allow(rust_2018_idioms, unused_imports, unused_lifetimes, clippy::all)]
#[rustfmt::skip] // printed by the generator, which is what `cargo xtask regenerate --check` compares
mod generated;

pub use generated::*;
pub use simfleet_runtime;
