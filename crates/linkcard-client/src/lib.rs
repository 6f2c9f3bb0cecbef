//! A client for Linkcard (2021-05-20), Alibaba Cloud's IoT SIM service.
//!
//! Everything but this page is generated from `specs/linkcard.yaml`: a builder for each operation, the types of requests
//! and answers, and [`API`], the table of operations. The client sends one request for one call and decodes the
//! answer. It signs nothing and retries nothing by itself: it asks a [`Pipeline`] to complete each request, and there
//! is no client without one. The `simfleet` crate brings such a pipeline and the policy around it.
//!
//! ```
//! use std::sync::Arc;
//! use linkcard_client::{Client, simfleet_runtime::Pipeline};
//!
//! fn client(pipeline: Arc<dyn Pipeline>, http: reqwest::Client) -> Client {
//!     Client::new_with_client(linkcard_client::API.endpoint, http, pipeline)
//! }
//! ```

use std::sync::Arc;

use progenitor_client::{ClientHooks, OperationInfo};
use simfleet_runtime::Pipeline;

#[allow(rust_2018_idioms, unused_imports, unused_lifetimes, clippy::all)]
#[rustfmt::skip] // printed by the generator, which is what `cargo xtask regenerate --check` compares
mod generated;

pub use generated::*;
pub use simfleet_runtime;

impl ClientHooks<Arc<dyn Pipeline>> for Client {
    async fn pre<E>(&self, request: &mut reqwest::Request, info: &OperationInfo) -> Result<(), Error<E>> {
        let Some(operation) = operation(info.operation_id) else {
            return Err(Error::Custom(format!("the table has no operation {}", info.operation_id)));
        };
        self.inner().prepare(operation, request).await.map_err(|error| Error::Custom(error.to_string()))
    }

    async fn exec(&self, request: reqwest::Request, info: &OperationInfo) -> reqwest::Result<reqwest::Response> {
        match operation(info.operation_id) {
            Some(operation) => self.inner().execute(self.client(), operation, request).await,
            None => self.client().execute(request).await,
        }
    }
}
