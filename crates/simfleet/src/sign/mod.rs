//! Signatures, as pure functions.
//!
//! | scheme | for | module |
//! | --- | --- | --- |
//! | RPC, HMAC-SHA1 | Linkcard and STS, default | [`rpc`] |
//! | ACS3-HMAC-SHA256 | Linkcard and STS, selectable | [`acs3`] |
//! | MD5 over five values | haoka | [`haoka`] |
//!
//! The caller passes everything in; this module reads no clock, creates no nonce and modifies no request, so that each
//! scheme can be tested against published vectors. Signers never print their keys.
//!
//! [`RequestToSign`] signs one request and keeps every step, and [`explain`] says why a service rejected a signature.

pub mod acs3;
pub(crate) mod canonical;
pub mod explain;
pub mod haoka;
mod request;
pub mod rpc;

pub use canonical::Pair;
pub use request::{CommonParameters, RequestToSign, Scheme, SignedRequest};

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Returns lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = vec![0; bytes.len() * 2];
    for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
        pair[0] = HEX[usize::from(byte >> 4)];
        pair[1] = HEX[usize::from(byte & 15)];
    }
    // Hex digits are ASCII.
    String::from_utf8(text).unwrap_or_default()
}
