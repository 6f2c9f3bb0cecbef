//! Percent-encoding and canonical query strings, as Alibaba Cloud signs them.
//!
//! Unreserved characters of RFC 3986 stay, everything else becomes `%XX` in upper case: a space is `%20`, never `+`.
//! What is sent is what is signed: the same text goes into the URL.

use std::borrow::Cow;

/// A decoded name and its decoded value.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

const UPPER_HEX: &[u8; 16] = b"0123456789ABCDEF";

/// 1 for bytes that stay as they are.
const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let kept = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    let mut index = 0;
    while index < kept.len() {
        table[kept[index] as usize] = true;
        index += 1;
    }
    table
};

/// Appends `text` to `out`, percent-encoded.
///
/// ```
/// let mut out = String::new();
/// simfleet::sign::canonical::encode_into("a b*~号", &mut out);
/// assert_eq!(out, "a%20b%2A~%E5%8F%B7");
/// ```
pub fn encode_into(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let mut start = 0;
    for (index, &byte) in bytes.iter().enumerate() {
        if UNRESERVED[usize::from(byte)] {
            continue;
        }
        // Both ends of the run are ASCII or the start of a character that is encoded whole, byte by byte.
        if let Some(run) = text.get(start..index) {
            out.push_str(run);
        }
        start = index + 1;
        out.push('%');
        out.push(char::from(UPPER_HEX[usize::from(byte >> 4)]));
        out.push(char::from(UPPER_HEX[usize::from(byte & 15)]));
    }
    if let Some(run) = text.get(start..) {
        out.push_str(run);
    }
}

/// Sorts pairs by name, then by value, byte by byte: `Format` before `Iccid`, `Name.10` before `Name.2`.
pub fn sort(pairs: &mut [Pair<'_>]) {
    pairs.sort_unstable();
}

/// Appends `name=value` pairs in their order, encoded and joined by `&`.
pub fn query_into(pairs: &[Pair<'_>], out: &mut String) {
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push('&');
        }
        encode_into(name, out);
        out.push('=');
        encode_into(value, out);
    }
}

/// The canonical query of sorted pairs.
pub fn query(pairs: &[Pair<'_>]) -> String {
    let mut out = String::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len() + 8).sum());
    query_into(pairs, &mut out);
    out
}
