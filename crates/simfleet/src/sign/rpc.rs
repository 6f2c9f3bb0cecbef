//! The RPC signature of Alibaba Cloud: HMAC-SHA1 over all query and form parameters.
//!
//! Source: the page "RPC mechanism" of Alibaba Cloud's SDK documentation. `SignatureVersion` is 1.0.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha1::Sha1;
use zeroize::Zeroizing;

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
    /// Creates a signer with this access key secret.
    pub fn new(secret: &SecretString) -> Self {
        let secret = secret.expose_secret();
        // The text must not grow, because that would leave a copy of the secret behind.
        let mut key = Zeroizing::new(String::with_capacity(secret.len() + 1));
        key.push_str(secret);
        key.push('&');
        Self { keyed: keyed(key.as_bytes()) }
    }

    /// Returns the value of `Signature` for a string to sign: 28 characters of base64.
    ///
    /// ```
    /// use simfleet::sign::rpc;
    ///
    /// let (_, text) = rpc::query_and_string_to_sign("", &mut [("test".into(), "ok".into())]);
    /// let signer = rpc::RpcSigner::new(&"accessKeySecret".into());
    /// assert_eq!(signer.sign(&text), "jHx/oHoHNrbVfhncHEvPdHXZwHU=");
    /// ```
    pub fn sign(&self, string_to_sign: &str) -> String {
        let mut mac = self.keyed.clone();
        mac.update(string_to_sign.as_bytes());
        STANDARD.encode(mac.finalize().into_bytes())
    }
}

/// Returns a keyed hash state. HMAC accepts keys of any length.
fn keyed(key: &[u8]) -> Hmac<Sha1> {
    match Hmac::new_from_slice(key) {
        Ok(mac) => mac,
        Err(_) => Hmac::new(&hmac::digest::Key::<Hmac<Sha1>>::default()),
    }
}

/// Returns the canonical query and the string to sign: the method, the path `/` and the canonical query, each encoded
/// once more. Both are written in one pass; the pairs are sorted first.
///
/// ```
/// use simfleet::sign::rpc;
///
/// let mut pairs = [("b".into(), "1 *".into()), ("a".into(), "号".into())];
/// let (query, text) = rpc::query_and_string_to_sign("POST", &mut pairs);
/// assert_eq!(query, "a=%E5%8F%B7&b=1%20%2A");
/// assert_eq!(text, "POST&%2F&a%3D%25E5%258F%25B7%26b%3D1%2520%252A");
/// ```
pub fn query_and_string_to_sign(method: &str, pairs: &mut [Pair<'_>]) -> (String, String) {
    canonical::sort(pairs);
    let mut text = String::with_capacity(1024);
    text.push_str(method);
    text.push_str("&%2F&");
    let query = canonical::query_twice(pairs, &mut text);
    (query, text)
}
