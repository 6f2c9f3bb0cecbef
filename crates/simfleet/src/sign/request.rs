//! Signs one request and keeps every step: canonical request, string to sign, signature, headers, URL and body.
//!
//! Clients do not need this. It is for programs that show how a request is signed, or that compare another implementation
//! with this one. Nothing is sent.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use super::canonical::{self, Pair};
use super::{acs3, haoka, rpc};
use crate::alibaba::AccessKey;
use crate::error::{Error, ErrorKind};
use crate::haoka::AppKey;
use crate::redact::redacted;

const FORM: &str = "application/x-www-form-urlencoded";
/// The text that stands for a secret.
const MASK: &str = "[REDACTED]";

/// A signature scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// HMAC-SHA1 over the parameters.
    Rpc,
    /// ACS3-HMAC-SHA256 in headers.
    Acs3,
    /// The MD5 of haoka.
    Haoka,
}

impl Scheme {
    /// Returns `rpc`, `acs3` or `haoka`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rpc => "rpc",
            Self::Acs3 => "acs3",
            Self::Haoka => "haoka",
        }
    }
}

/// What a client adds to every request of a gateway of Alibaba Cloud, besides the access key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommonParameters {
    /// The name of the operation.
    pub action: String,
    /// The version of the API, for example `2021-05-20`.
    pub version: String,
    /// The format of the response, `JSON` or `XML`. RPC signs it; ACS3 sends it as `Accept` and does not.
    pub format: Option<String>,
    /// The time in UTC: `2024-01-02T03:04:05Z`.
    pub timestamp: String,
    /// The nonce.
    pub nonce: String,
}

/// A request to sign. Names and values are plain text; this type encodes them.
///
/// ```
/// use simfleet::AccessKey;
/// use simfleet::sign::{CommonParameters, RequestToSign};
///
/// let common = CommonParameters {
///     action: "GetCardRealStatus".to_owned(),
///     version: "2021-05-20".to_owned(),
///     format: Some("json".to_owned()),
///     timestamp: "2024-01-02T03:04:05Z".to_owned(),
///     nonce: "0123456789abcdef0123456789abcdef".to_owned(),
/// };
/// let request = RequestToSign::new("POST", "linkcard.aliyuncs.com")
///     .query("Iccid", "89860000000000000001")
///     .query("SerialNo", r#"["4f84b7a5-90aa-4bbb-8ccc-000000007895"]"#);
/// let signed = request.rpc(Some(&common), &AccessKey::new("testid", "testsecret"))?;
/// assert_eq!(signed.signature(), "FGsBMRBR3OnQ5cr6kcINrQeqPcA=");
/// assert!(signed.string_to_sign().starts_with("POST&%2F&AccessKeyId%3Dtestid%26Action"));
/// # Ok::<(), simfleet::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct RequestToSign {
    method: String,
    host: String,
    path: String,
    query: Vec<(String, String)>,
    form: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body_hash: Option<String>,
}

impl RequestToSign {
    /// Creates a request with the path `/`. Without a host (an empty text), the URL begins with the path, and ACS3 does not
    /// sign a host.
    pub fn new(method: impl Into<String>, host: impl Into<String>) -> Self {
        Self { method: method.into(), host: host.into(), path: "/".to_owned(), ..Self::default() }
    }

    /// Sets the path. RPC always signs `/`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds a field of the form, which is the body.
    #[must_use]
    pub fn form(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.form.push((name.into(), value.into()));
        self
    }

    /// Adds a header. ACS3 signs it; the other schemes only send it.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into().to_ascii_lowercase(), value.into()));
        self
    }

    /// Sets the SHA-256 hash of a body that is not a form, as lower-case hex. Only ACS3 uses it.
    #[must_use]
    pub fn body_hash(mut self, hash: impl Into<String>) -> Self {
        self.body_hash = Some(hash.into());
        self
    }

    /// Signs with HMAC-SHA1 over all query and form parameters. Without `common`, exactly the given parameters are signed,
    /// except for `Signature`.
    ///
    /// # Errors
    ///
    /// Fails if the key or a header cannot be sent.
    pub fn rpc(mut self, common: Option<&CommonParameters>, key: &AccessKey) -> Result<SignedRequest, Error> {
        key.check(None)?;
        if let Some(common) = common {
            let public = [
                ("AccessKeyId", key.id()),
                ("Action", &common.action),
                ("SignatureMethod", "HMAC-SHA1"),
                ("SignatureNonce", &common.nonce),
                ("SignatureVersion", "1.0"),
                ("Timestamp", &common.timestamp),
                ("Version", &common.version),
            ];
            let format = common.format.as_deref().map(|format| ("Format", format));
            let token = key.security_token().map(|token| ("SecurityToken", token));
            let added = public.into_iter().chain(format).chain(token);
            self.query.extend(added.map(|(name, value)| (name.to_owned(), value.to_owned())));
        }
        self.query.retain(|(name, _)| name != "Signature");
        let mut pairs = pairs(&self.query);
        let mut query = acs3::canonical_query(&mut pairs);
        pairs.extend(self.form.iter().map(|(name, value)| (name.as_str().into(), value.as_str().into())));
        let (canonical_request, string_to_sign) = rpc::query_and_string_to_sign(&self.method, &mut pairs);
        let signature = rpc::RpcSigner::new(key.secret()).sign(&string_to_sign);
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str("Signature=");
        canonical::encode_into(&signature, &mut query);
        let headers = self.headers_with_host()?;
        let steps = Steps { canonical_request: Some(canonical_request), string_to_sign, signature };
        Ok(self.finish(Scheme::Rpc, &query, headers, steps, secrets_of(key)))
    }

    /// Signs with ACS3-HMAC-SHA256. Without `common`, exactly the given headers are signed, and `host` if there is one.
    ///
    /// # Errors
    ///
    /// Fails if the key or a header cannot be sent.
    pub fn acs3(self, common: Option<&CommonParameters>, key: &AccessKey) -> Result<SignedRequest, Error> {
        key.check(None)?;
        let body = self.body();
        let body_hash = self.body_hash.clone().unwrap_or_else(|| acs3::body_hash(body.as_bytes()));
        let mut headers = self.headers_with_host()?;
        let mut unsigned = Vec::new();
        if let Some(common) = common {
            let public = [
                ("x-acs-action", common.action.as_str()),
                ("x-acs-content-sha256", &body_hash),
                ("x-acs-date", &common.timestamp),
                ("x-acs-signature-nonce", &common.nonce),
                ("x-acs-version", &common.version),
            ];
            let token = key.security_token();
            let token = token.map(|token| [("x-acs-accesskey-id", key.id()), ("x-acs-security-token", token)]);
            let added = public.into_iter().chain(token.into_iter().flatten());
            headers.extend(added.map(|(name, value)| (name.to_owned(), value.to_owned())));
            let format = common.format.as_deref().map(str::to_ascii_lowercase);
            unsigned.extend(format.map(|format| ("accept".to_owned(), format!("application/{format}"))));
            check_headers(&headers)?;
        }
        let query = acs3::canonical_query(&mut pairs(&self.query));
        let mut signed: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let path = canonical_path(&self.path);
        let canonical = acs3::canonical_request(&self.method, &path, &query, &mut signed, &body_hash);
        let string_to_sign = acs3::string_to_sign(&canonical.text);
        let signature = acs3::Acs3Signer::new(key.secret()).sign(&string_to_sign);
        let authorization = acs3::authorization(key.id(), &canonical.signed_headers, &signature);
        headers.extend(unsigned);
        headers.push(("authorization".to_owned(), authorization));
        let steps = Steps { canonical_request: Some(canonical.text), string_to_sign, signature };
        Ok(self.finish(Scheme::Acs3, &query, headers, steps, secrets_of(key)))
    }

    /// Signs with haoka's MD5 over five values, which covers neither path, query nor body.
    ///
    /// # Errors
    ///
    /// Fails if the key or a header cannot be sent.
    pub fn haoka(self, trace_id: &str, timestamp: &str, key: &AppKey) -> Result<SignedRequest, Error> {
        key.check()?;
        let signature = haoka::HaokaSigner::new(key.app_id(), key.api_key().clone()).sign(trace_id, timestamp);
        let mut headers = self.headers_with_host()?;
        let own = [
            ("appID", key.app_id()),
            ("apiVersion", haoka::API_VERSION),
            ("traceID", trace_id),
            ("timestamp", timestamp),
            ("sign", &signature),
        ];
        headers.extend(own.map(|(name, value)| (name.to_owned(), value.to_owned())));
        check_headers(&headers)?;
        let query = acs3::canonical_query(&mut pairs(&self.query));
        // The key is the last part of the text, and the only secret in it.
        let string_to_sign = format!("{}{}{trace_id}{timestamp}{MASK}", key.app_id(), haoka::API_VERSION);
        let steps = Steps { canonical_request: None, string_to_sign, signature };
        Ok(self.finish(Scheme::Haoka, &query, headers, steps, vec![key.api_key().clone()]))
    }

    fn body(&self) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(&self.form);
        form.finish()
    }

    /// Returns the given headers, with those that follow from host and form.
    fn headers_with_host(&self) -> Result<Vec<(String, String)>, Error> {
        let mut headers = self.headers.clone();
        let has = |headers: &[(String, String)], wanted| headers.iter().any(|(name, _)| name == wanted);
        if !self.host.is_empty() && !has(&headers, "host") {
            headers.push(("host".to_owned(), self.host.clone()));
        }
        if !self.form.is_empty() && !has(&headers, "content-type") {
            headers.push(("content-type".to_owned(), FORM.to_owned()));
        }
        check_headers(&headers)?;
        Ok(headers)
    }

    fn finish(
        self,
        scheme: Scheme,
        query: &str,
        headers: Vec<(String, String)>,
        steps: Steps,
        secrets: Vec<SecretString>,
    ) -> SignedRequest {
        let origin = if self.host.is_empty() { String::new() } else { format!("https://{}", self.host) };
        let path = if self.path.is_empty() { "/".to_owned() } else { canonical_path(&self.path) };
        let separator = if query.is_empty() { "" } else { "?" };
        let url = format!("{origin}{path}{separator}{query}");
        let body = self.body();
        SignedRequest { scheme, method: self.method, url, headers, body, steps, secrets }
    }
}

/// Returns a path with its segments encoded.
fn canonical_path(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            encoded.push('/');
        }
        canonical::encode_into(segment, &mut encoded);
    }
    encoded
}

fn pairs(list: &[(String, String)]) -> Vec<Pair<'_>> {
    list.iter().map(|(name, value)| (name.as_str().into(), value.as_str().into())).collect()
}

fn secrets_of(key: &AccessKey) -> Vec<SecretString> {
    let token = key.security_token().map(SecretString::from);
    std::iter::once(key.secret().clone()).chain(token).collect()
}

/// Fails if a header has a name or a value that HTTP does not allow.
fn check_headers(headers: &[(String, String)]) -> Result<(), Error> {
    for (name, value) in headers {
        let is_name = http::HeaderName::from_bytes(name.as_bytes()).is_ok();
        if !is_name || http::HeaderValue::from_str(value).is_err() {
            let name: String = name.chars().filter(char::is_ascii_graphic).take(40).collect();
            let what = format!("the header {name} has a name or a value that HTTP does not allow");
            return Err(Error::new(ErrorKind::InvalidInput, what).with_remedy(
                "write the name with letters, digits and hyphens, and the value without line breaks and control characters",
            ));
        }
    }
    Ok(())
}

#[derive(Clone)]
struct Steps {
    canonical_request: Option<String>,
    string_to_sign: String,
    signature: String,
}

/// A signed request with the steps of its signature. `Debug` shows neither values nor the signature.
#[derive(Clone)]
pub struct SignedRequest {
    scheme: Scheme,
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: String,
    steps: Steps,
    secrets: Vec<SecretString>,
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("SignedRequest")
            .field("scheme", &self.scheme)
            .field("method", &self.method)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

impl SignedRequest {
    /// Returns the scheme.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Returns the canonical request: for RPC the sorted and encoded parameters, for ACS3 the text that is hashed. haoka has
    /// none.
    pub fn canonical_request(&self) -> Option<&str> {
        self.steps.canonical_request.as_deref()
    }

    /// Returns the string to sign. It contains the security token of a temporary key; that of haoka has `[REDACTED]` in
    /// place of the API key.
    pub fn string_to_sign(&self) -> &str {
        &self.steps.string_to_sign
    }

    /// Returns the signature.
    pub fn signature(&self) -> &str {
        &self.steps.signature
    }

    /// Returns the method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the URL with the whole query. RPC sends its signature there.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the headers, with those that carry the signature.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Returns the body: the form, or an empty text.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Returns a copy in which `[REDACTED]` stands for the secret and the security token, however they are encoded. The
    /// signature stays.
    #[must_use]
    pub fn masked(&self) -> Self {
        let secrets: Vec<&str> = self.secrets.iter().map(ExposeSecret::expose_secret).collect();
        let mask = |text: &str| redacted(text, &secrets);
        Self {
            scheme: self.scheme,
            method: self.method.clone(),
            url: mask(&self.url),
            headers: self.headers.iter().map(|(name, value)| (name.clone(), mask(value))).collect(),
            body: mask(&self.body),
            steps: Steps {
                canonical_request: self.canonical_request().map(mask),
                string_to_sign: mask(self.string_to_sign()),
                signature: self.steps.signature.clone(),
            },
            secrets: self.secrets.clone(),
        }
    }
}
