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
    encode(text, |part, _| out.push_str(part));
}

/// Hands over the parts of a percent-encoded text: runs that stay, and escapes such as `%2A`, which come with `true`.
#[inline]
fn encode(text: &str, mut take: impl FnMut(&str, bool)) {
    let bytes = text.as_bytes();
    let mut start = 0;
    while let Some(length) = bytes[start..].iter().position(|byte| !UNRESERVED[usize::from(*byte)]) {
        let at = start + length;
        // A run ends before an ASCII character or before a character that is escaped whole, byte by byte.
        if length > 0 {
            take(text.get(start..at).unwrap_or_default(), false);
        }
        let escape = usize::from(bytes[at]) * 3;
        take(ESCAPES.get(escape..escape + 3).unwrap_or_default(), true);
        start = at + 1;
    }
    take(text.get(start..).unwrap_or_default(), false);
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

/// The canonical query of sorted pairs, and the same encoded once more, as the RPC signature wants it; in one pass.
pub(crate) fn query_and_encoded(pairs: &[Pair<'_>], encoded: &mut String) -> String {
    let length: usize = pairs.iter().map(|(name, value)| name.len() + value.len() + 12).sum();
    let mut query = String::with_capacity(length + 40);
    encoded.reserve(length * 2);
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            query.push('&');
            encoded.push_str("%26");
        }
        both_into(name, &mut query, encoded);
        query.push('=');
        encoded.push_str("%3D");
        both_into(value, &mut query, encoded);
    }
    query
}

fn both_into(text: &str, query: &mut String, encoded: &mut String) {
    encode(text, |part, is_escape| {
        query.push_str(part);
        if is_escape {
            // The percent sign is escaped once more, the digits stay.
            encoded.push_str("%25");
            encoded.push_str(part.get(1..).unwrap_or_default());
        } else {
            encoded.push_str(part);
        }
    });
}
