//! Completes and signs requests to the V2.0 open API: five headers, nothing else.

use std::sync::Arc;

use http::header::{HeaderMap, HeaderName, HeaderValue};
use simfleet_runtime::{BoxFuture, Operation, Pipeline, PrepareError};

use crate::attempt::{self, note};
use crate::checks;
use crate::core::Core;
use crate::credentials::AppKey;
use crate::error::{Error, ErrorKind};
use crate::quota::values;
use crate::random::nonce;
use crate::sign::haoka::{API_VERSION, HaokaSigner};
use crate::stamp::unix;

#[derive(Debug)]
pub(super) struct HaokaPipeline {
    core: Arc<Core>,
    signer: HaokaSigner,
}

impl HaokaPipeline {
    pub(super) fn new(core: Arc<Core>, key: &AppKey) -> Self {
        Self { core, signer: HaokaSigner::new(key.app_id(), key.api_key().clone()) }
    }

    async fn complete(&self, operation: &'static Operation, request: &mut reqwest::Request) -> Result<(), Error> {
        checks::check(operation, request)?;
        operation.add_constants(request.url_mut());
        self.core.admit(operation, |name| values(request, name)).await?;
        let keyed = attempt::has_key(operation, request);
        let trace = nonce(&*self.core.random);
        let signed_at = self.core.skew.corrected(self.core.clock.wall());
        let timestamp = unix(signed_at).to_string();
        let sign = self.signer.sign(&trace, &timestamp);
        let headers = request.headers_mut();
        put(headers, HeaderName::from_static("appid"), self.signer.app_id())?;
        put(headers, HeaderName::from_static("apiversion"), API_VERSION)?;
        put(headers, HeaderName::from_static("traceid"), &trace)?;
        put(headers, HeaderName::from_static("timestamp"), &timestamp)?;
        put(headers, HeaderName::from_static("sign"), &sign)?;
        note(|attempt| {
            attempt.keyed = keyed;
            attempt.signed_at = Some(signed_at);
            attempt.trace = trace;
        });
        Ok(())
    }
}

fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) -> Result<(), Error> {
    let value = HeaderValue::from_str(value).map_err(|error| {
        Error::new(ErrorKind::InvalidInput, format!("the header {name} cannot hold its value")).with_source(error)
    })?;
    headers.insert(name, value);
    Ok(())
}

impl Pipeline for HaokaPipeline {
    fn prepare<'a>(
        &'a self,
        operation: &'static Operation,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<(), PrepareError>> {
        Box::pin(async move { self.complete(operation, request).await.map_err(attempt::unsent) })
    }

    fn execute<'a>(
        &'a self,
        client: &'a reqwest::Client,
        operation: &'static Operation,
        request: reqwest::Request,
    ) -> BoxFuture<'a, reqwest::Result<reqwest::Response>> {
        Box::pin(attempt::execute(client, operation, request, |_| None))
    }
}
