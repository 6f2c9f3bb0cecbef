//! ACS3-HMAC-SHA256, the header signature of Alibaba Cloud.
//!
//! Source: the page "V3 request structure and signature" of Alibaba Cloud's SDK documentation. Linkcard's own pages do
//! not mention it, and it is not verified whether its gateway accepts it.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use super::canonical::{self, Pair};
use super::hex;

/// The name of the algorithm, the first word of `Authorization`.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The SHA-256 hash of an empty body.
pub const EMPTY_BODY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Signs with one access key secret.
#[derive(Clone)]
pub struct Acs3Signer {
    keyed: Hmac<Sha256>,
}

impl fmt::Debug for Acs3Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Acs3Signer([REDACTED])")
    }
}

/// A canonical request, before it is hashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanonicalRequest {
    /// The canonical request.
    pub text: String,
    /// The names of the signed headers, joined by `;`.
    pub signed_headers: String,
}

impl Acs3Signer {
    /// Creates a signer with this access key secret.
    pub fn new(secret: &SecretString) -> Self {
        let keyed = match Hmac::new_from_slice(secret.expose_secret().as_bytes()) {
            Ok(mac) => mac,
            // HMAC accepts keys of any length.
            Err(_) => Hmac::new(&hmac::digest::Key::<Hmac<Sha256>>::default()),
        };
        Self { keyed }
    }

    /// Returns the signature of a string to sign: 64 characters of lower-case hex.
    pub fn sign(&self, string_to_sign: &str) -> String {
        let mut mac = self.keyed.clone();
        mac.update(string_to_sign.as_bytes());
        hex(&mac.finalize().into_bytes())
    }
}

/// Returns the SHA-256 hash of a body as lower-case hex.
pub fn body_hash(body: &[u8]) -> String {
    if body.is_empty() { EMPTY_BODY.to_owned() } else { hex(&Sha256::digest(body)) }
}

/// Returns the canonical query: sorted and percent-encoded. It must be sent in this form too.
///
/// ```
/// use simfleet::sign::acs3;
///
/// assert_eq!(acs3::canonical_query(&mut [("b".into(), "1 *".into()), ("a".into(), "~".into())]), "a=~&b=1%20%2A");
/// ```
pub fn canonical_query(pairs: &mut [Pair<'_>]) -> String {
    canonical::sort(pairs);
    canonical::query(pairs)
}

/// Builds the canonical request.
///
/// `headers` are the headers to sign, with names in lower case. Values are trimmed, and the values of a repeated name
/// are sorted and joined by `,`. `query` is the canonical query, see [`canonical_query`]. An empty path stands for `/`.
pub fn canonical_request(
    method: &str,
    path: &str,
    query: &str,
    headers: &mut [(&str, &str)],
    body_hash: &str,
) -> CanonicalRequest {
    for header in headers.iter_mut() {
        header.1 = header.1.trim();
    }
    headers.sort_unstable();
    let length: usize = headers.iter().map(|(name, value)| 2 * name.len() + value.len() + 3).sum();
    let mut text = String::with_capacity(method.len() + path.len() + query.len() + length + 72);
    let mut signed_headers = String::with_capacity(length);
    for part in [method, "\n", if path.is_empty() { "/" } else { path }, "\n", query] {
        text.push_str(part);
    }
    let mut last = None;
    for (name, value) in headers.iter() {
        if last == Some(name) {
            text.push(',');
        } else {
            text.push('\n');
            text.push_str(name);
            text.push(':');
            if last.is_some() {
                signed_headers.push(';');
            }
            signed_headers.push_str(name);
        }
        text.push_str(value);
        last = Some(name);
    }
    for part in ["\n\n", &signed_headers, "\n", body_hash] {
        text.push_str(part);
    }
    CanonicalRequest { text, signed_headers }
}

/// Returns the string to sign: the algorithm and the hash of the canonical request.
pub fn string_to_sign(canonical_request: &str) -> String {
    let hash = hex(&Sha256::digest(canonical_request.as_bytes()));
    let mut out = String::with_capacity(ALGORITHM.len() + 1 + hash.len());
    for part in [ALGORITHM, "\n", &hash] {
        out.push_str(part);
    }
    out
}

/// Returns the value of `Authorization`.
pub fn authorization(access_key_id: &str, signed_headers: &str, signature: &str) -> String {
    format!("{ALGORITHM} Credential={access_key_id},SignedHeaders={signed_headers},Signature={signature}")
}
