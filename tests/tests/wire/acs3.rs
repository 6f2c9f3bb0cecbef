//! Verifies a signature in headers from the bytes that arrived.
//!
//! The signature covers the header `Host`, and the port of a test's server differs from run to run, so that a recording
//! cannot contain it. This module computes it instead, without code of the signers.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::record::RecordedRequest;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

/// Verifies the signature in `Authorization`, and returns it.
pub(crate) fn verified<'a>(request: &'a RecordedRequest, secret: &str) -> &'a str {
    let authorization = request.header("authorization").expect("a header Authorization");
    let (head, signature) = authorization.rsplit_once(",Signature=").expect("a signature");
    assert!(
        signature.len() == 64 && signature.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')),
        "not 64 lower-case hex digits: {signature}"
    );
    let signed = head.rsplit_once(",SignedHeaders=").expect("the names of signed headers").1;
    let [method, target, _] = request.line.split(' ').collect::<Vec<_>>()[..] else { panic!("{}", request.line) };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let hash = hex(&Sha256::digest(&request.body));
    assert_eq!(request.header("x-acs-content-sha256"), Some(hash.as_str()), "the hash of the body");
    let mut canonical = format!("{method}\n{path}\n{query}\n");
    for name in signed.split(';') {
        let value = request.header(name).unwrap_or_else(|| panic!("{name} is signed and was not sent"));
        writeln!(canonical, "{name}:{}", value.trim()).unwrap();
    }
    write!(canonical, "\n{signed}\n{hash}").unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical.as_bytes()))).as_bytes());
    assert_eq!(signature, hex(&mac.finalize().into_bytes()), "the signature of\n{canonical}");
    signature
}
