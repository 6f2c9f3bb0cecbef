//! Percent-encoding and canonical query strings, as Alibaba Cloud signs them.
//!
//! Unreserved characters of RFC 3986 stay, everything else becomes `%XX` in upper case: a space is `%20`, never `+`.
//! What is sent is what is signed: the same text goes into the URL.

use std::borrow::Cow;

/// A decoded name and its decoded value.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// `%00` to `%FF`, one after the other.
const ESCAPES: &str = {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    const BYTES: [u8; 768] = {
        let mut all = [b'%'; 768];
        let mut byte = 0;
        while byte < 256 {
            all[byte * 3 + 1] = HEX[byte >> 4];
            all[byte * 3 + 2] = HEX[byte & 15];
            byte += 1;
        }
        all
    };
    match std::str::from_utf8(&BYTES) {
        Ok(text) => text,
        Err(_) => "",
    }
};

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
    let mut start = 0;
    for (index, &byte) in text.as_bytes().iter().enumerate() {
        if UNRESERVED[usize::from(byte)] {
            continue;
        }
        // A run ends before an ASCII character, or before a character that is escaped whole, byte by byte.
        out.push_str(text.get(start..index).unwrap_or_default());
        let escape = usize::from(byte) * 3;
        out.push_str(ESCAPES.get(escape..escape + 3).unwrap_or_default());
        start = index + 1;
    }
    out.push_str(text.get(start..).unwrap_or_default());
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
