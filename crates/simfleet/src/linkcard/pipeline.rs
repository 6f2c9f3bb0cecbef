//! Completes and signs requests to Linkcard.
//!
//! What is sent is what is signed: the query is put into its canonical form, signed, and sent in that form.

use std::borrow::Cow;
use std::sync::Arc;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use simfleet_runtime::{BoxFuture, Operation, ParameterStyle, Pipeline, PrepareError};

use super::irregular;
use crate::attempt::{self, note};
use crate::checks;
use crate::core::Core;
use crate::credentials::AccessKey;
use crate::error::{Error, ErrorKind};
use crate::quota::values;
use crate::random::nonce;
use crate::sign::canonical::{self, Pair};
use crate::sign::{acs3, rpc};
use crate::stamp::utc;

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureMethod {
    /// HMAC-SHA1 over the parameters: what Linkcard's own pages document and its official SDKs use.
    #[default]
    Rpc,
    /// ACS3-HMAC-SHA256 in headers. Whether Linkcard's gateway takes it is not verified.
    Acs3,
}

/// Form of the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    #[default]
    Json,
    /// XML, which the service answers when nothing is asked for.
    Xml,
}

#[derive(Debug)]
enum Signer {
    Rpc(rpc::RpcSigner),
    Acs3(acs3::Acs3Signer),
}

#[derive(Debug)]
pub(super) struct LinkcardPipeline {
    core: Arc<Core>,
    key: AccessKey,
    signer: Signer,
    format: Format,
}

impl LinkcardPipeline {
    pub(super) fn new(core: Arc<Core>, key: AccessKey, method: SignatureMethod, format: Format) -> Self {
        let signer = match method {
            SignatureMethod::Rpc => Signer::Rpc(rpc::RpcSigner::new(key.secret())),
            SignatureMethod::Acs3 => Signer::Acs3(acs3::Acs3Signer::new(key.secret())),
        };
        Self { core, key, signer, format }
    }

    async fn complete(&self, operation: &'static Operation, request: &mut reqwest::Request) -> Result<(), Error> {
        checks::check(operation, request)?;
        let mut pairs = business_pairs(operation, request)?;
        self.core.admit(operation, |name| values(request, name)).await?;
        let keyed = attempt::has_key(operation, request);
        let nonce = nonce(&*self.core.random);
        let date = utc(self.core.skew.corrected(self.core.clock.wall()));
        if self.format == Format::Xml {
            request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/xml"));
        }
        let string_to_sign = match &self.signer {
            Signer::Rpc(signer) => self.rpc(signer, operation, request, &mut pairs, &nonce, &date),
            Signer::Acs3(signer) => self.acs3(signer, operation, request, &mut pairs, &nonce, &date)?,
        };
        note(|attempt| {
            attempt.keyed = keyed;
            attempt.string_to_sign = string_to_sign;
        });
        Ok(())
    }

    fn rpc<'a>(
        &'a self,
        signer: &rpc::RpcSigner,
        operation: &'static Operation,
        request: &mut reqwest::Request,
        pairs: &mut Vec<Pair<'a>>,
        nonce: &'a str,
        date: &'a str,
    ) -> String {
        let form = form_pairs(request);
        pairs.extend(operation.constants.iter().map(|(name, value)| (Cow::Borrowed(*name), Cow::Borrowed(*value))));
        let format = match self.format {
            Format::Json => "JSON",
            Format::Xml => "XML",
        };
        let public = [
            ("AccessKeyId", self.key.id()),
            ("Format", format),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureNonce", nonce),
            ("SignatureVersion", "1.0"),
            ("Timestamp", date),
        ];
        pairs.extend(public.map(|(name, value)| (Cow::Borrowed(name), Cow::Borrowed(value))));
        pairs.extend(self.key.security_token().map(|token| ("SecurityToken".into(), token.into())));
        canonical::sort(pairs);
        let (mut query, mut string_to_sign) = rpc::query_and_string_to_sign(request.method().as_str(), pairs);
        if !form.is_empty() {
            // Fields of the form are signed like parameters of the query, and stay in the form.
            let mut all: Vec<Pair<'_>> = pairs.iter().cloned().chain(form).collect();
            canonical::sort(&mut all);
            string_to_sign = rpc::query_and_string_to_sign(request.method().as_str(), &all).1;
        }
        query.push_str("&Signature=");
        canonical::encode_into(&signer.sign(&string_to_sign), &mut query);
        set_query(request, &query);
        string_to_sign
    }

    fn acs3(
        &self,
        signer: &acs3::Acs3Signer,
        operation: &'static Operation,
        request: &mut reqwest::Request,
        pairs: &mut Vec<Pair<'_>>,
        nonce: &str,
        date: &str,
    ) -> Result<String, Error> {
        let (action, version) = (constant(operation, pairs, "Action"), constant(operation, pairs, "Version"));
        canonical::sort(pairs);
        let query = canonical::query(pairs);
        set_query(request, &query);
        let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
        let hash = acs3::body_hash(body);
        let host = host(request.url());
        let mut headers: Vec<(&'static str, Cow<'_, str>)> = vec![
            ("host", Cow::Borrowed(host.as_str())),
            ("x-acs-action", action),
            ("x-acs-content-sha256", hash.as_str().into()),
            ("x-acs-date", date.into()),
            ("x-acs-signature-nonce", nonce.into()),
            ("x-acs-version", version),
        ];
        if let Some(token) = self.key.security_token() {
            headers.push(("x-acs-accesskey-id", self.key.id().into()));
            headers.push(("x-acs-security-token", token.into()));
        }
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        if let Some(content_type) = &content_type {
            headers.push(("content-type", content_type.as_str().into()));
        }
        let mut signed: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        let method = request.method().as_str();
        let canonical = acs3::canonical_request(method, request.url().path(), &query, &mut signed, &hash);
        let string_to_sign = acs3::string_to_sign(&canonical.text);
        let signature = signer.sign(&string_to_sign);
        let authorization = acs3::authorization(self.key.id(), &canonical.signed_headers, &signature);
        let mut written: Vec<(HeaderName, HeaderValue)> = Vec::with_capacity(headers.len() + 1);
        for (name, value) in headers.iter().filter(|(name, _)| name.starts_with("x-acs-")) {
            written.push((HeaderName::from_static(name), header_value(name, value)?));
        }
        written.push((AUTHORIZATION, header_value("authorization", &authorization)?));
        drop(headers);
        for (name, mut value) in written {
            value.set_sensitive(name == AUTHORIZATION || name == "x-acs-security-token");
            request.headers_mut().insert(name, value);
        }
        Ok(string_to_sign)
    }
}

impl Pipeline for LinkcardPipeline {
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
        Box::pin(attempt::execute(client, operation, request, irregular::upright))
    }
}

/// The caller's parameters, decoded; arrays that travel as numbered parameters are written out.
fn business_pairs(operation: &'static Operation, request: &reqwest::Request) -> Result<Vec<Pair<'static>>, Error> {
    let mut pairs: Vec<Pair<'static>> = Vec::with_capacity(16);
    for (name, value) in request.url().query_pairs() {
        if value.is_empty() {
            // Clients disagree on how an empty value is signed, and the service has refused both ways.
            return Err(Error::new(ErrorKind::InvalidInput, format!("{name} is empty"))
                .with_remedy("leave it out, or give it a value"));
        }
        let known = operation.parameters.iter().find(|parameter| parameter.name == name);
        match known {
            Some(parameter) if parameter.style == ParameterStyle::Indexed => {
                let items: Vec<serde_json::Value> = serde_json::from_str(&value).map_err(|error| {
                    Error::new(ErrorKind::InvalidInput, format!("{name} is not a list")).with_source(error)
                })?;
                for (index, item) in items.iter().enumerate() {
                    let text = item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                    pairs.push((format!("{name}.{}", index + 1).into(), text.into()));
                }
            }
            Some(parameter) => pairs.push((Cow::Borrowed(parameter.name), value.into_owned().into())),
            None => pairs.push((name.into_owned().into(), value.into_owned().into())),
        }
    }
    Ok(pairs)
}

/// A constant of the operation. Calls that no spec knows bring theirs as parameters, which are taken out of `pairs`: with
/// header signatures they travel in headers.
fn constant<'a>(operation: &'static Operation, pairs: &mut Vec<Pair<'a>>, name: &str) -> Cow<'a, str> {
    if let Some((_, value)) = operation.constants.iter().find(|(key, _)| *key == name) {
        return Cow::Borrowed(value);
    }
    match pairs.iter().position(|(key, _)| key == name) {
        Some(at) => pairs.remove(at).1,
        None => Cow::Borrowed(""),
    }
}

/// The fields of a form body, decoded.
fn form_pairs(request: &reqwest::Request) -> Vec<Pair<'static>> {
    match request.body().and_then(reqwest::Body::as_bytes) {
        Some(body) if !body.is_empty() => url::form_urlencoded::parse(body)
            .map(|(name, value)| (name.into_owned().into(), value.into_owned().into()))
            .collect(),
        _ => Vec::new(),
    }
}

fn set_query(request: &mut reqwest::Request, query: &str) {
    let url = request.url_mut();
    url.set_fragment(None);
    url.set_query((!query.is_empty()).then_some(query));
}

/// The value of the header `Host`: with the port only where it is not the scheme's own.
fn host(url: &reqwest::Url) -> String {
    let name = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{name}:{port}"),
        None => name.to_owned(),
    }
}

fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(value).map_err(|error| {
        Error::new(ErrorKind::InvalidInput, format!("the header {name} would hold a line break or control character"))
            .with_source(error)
    })
}
