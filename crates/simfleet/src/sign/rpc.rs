//! The RPC signature of Alibaba Cloud: HMAC-SHA1 over all query and form parameters.
//!
//! Source: the page "RPC mechanism" of Alibaba Cloud's SDK documentation. `SignatureVersion` is 1.0.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha1::Sha1;

use super::canonical::{self, Pair};

/// Signs with one access key secret.
#[derive(Clone)]
pub struct RpcSigner {
    keyed: Hmac<Sha1>,
}

impl fmt::Debug for RpcSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RpcSigner([REDACTED])")
    }
}

impl RpcSigner {
    /// A signer with this access key secret.
    pub fn new(secret: &SecretString) -> Self {
        let key = format!("{}&", secret.expose_secret());
        Self { keyed: keyed(key.as_bytes()) }
    }

    /// The value of `Signature` for a string to sign: 28 characters of base64.
    ///
    /// ```
    /// use simfleet::sign::{canonical, rpc};
    ///
    /// let mut pairs = [("test".into(), "ok".into())];
    /// canonical::sort(&mut pairs);
    /// let text = rpc::string_to_sign("", &canonical::query(&pairs));
    /// let signer = rpc::RpcSigner::new(&"accessKeySecret".into());
    /// assert_eq!(signer.sign(&text), "jHx/oHoHNrbVfhncHEvPdHXZwHU=");
    /// ```
    pub fn sign(&self, string_to_sign: &str) -> String {
        let mut mac = self.keyed.clone();
        mac.update(string_to_sign.as_bytes());
        STANDARD.encode(mac.finalize().into_bytes())
    }
}

/// A keyed hash state; HMAC takes keys of any length.
fn keyed(key: &[u8]) -> Hmac<Sha1> {
    match Hmac::new_from_slice(key) {
        Ok(mac) => mac,
        Err(_) => Hmac::new(&hmac::digest::Key::<Hmac<Sha1>>::default()),
    }
}

/// The string to sign: method, path `/` and the canonical query, each encoded once more.
pub fn string_to_sign(method: &str, canonical_query: &str) -> String {
    let mut out = String::with_capacity(method.len() + 8 + canonical_query.len() * 3 / 2);
    out.push_str(method);
    out.push_str("&%2F&");
    canonical::encode_into(canonical_query, &mut out);
    out
}

/// The canonical query of sorted pairs and its string to sign, in one pass: what [`canonical::query`] and
/// [`string_to_sign`] make one after the other.
///
/// ```
/// use simfleet::sign::{canonical, rpc};
///
/// let mut pairs = [("b".into(), "1 *".into()), ("a".into(), "号".into())];
/// canonical::sort(&mut pairs);
/// let (query, text) = rpc::query_and_string_to_sign("POST", &pairs);
/// assert_eq!(query, canonical::query(&pairs));
/// assert_eq!(text, rpc::string_to_sign("POST", &query));
/// ```
pub fn query_and_string_to_sign(method: &str, pairs: &[Pair<'_>]) -> (String, String) {
    let mut text = String::with_capacity(1024);
    text.push_str(method);
    text.push_str("&%2F&");
    let query = canonical::query_twice(pairs, &mut text);
    (query, text)
}
