//! Percent-encoding and canonical query strings, as Alibaba Cloud signs them.
//!
//! Unreserved characters of RFC 3986 stay unchanged; everything else becomes `%XX` in upper case: a space is `%20`,
//! never `+`. The same text is signed and sent in the URL.

use std::borrow::Cow;

/// A decoded name and its decoded value.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// `%00` to `%FF`, concatenated.
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

/// True for bytes that are not escaped.
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
pub(crate) fn encode_into(text: &str, out: &mut String) {
    if is_plain(text) {
        return out.push_str(text);
    }
    for byte in text.bytes() {
        if UNRESERVED[usize::from(byte)] {
            out.push(char::from(byte));
        } else {
            out.push_str(escape(byte));
        }
    }
}

/// Appends `text` to `once`, percent-encoded, and to `twice`, encoded once more.
fn encode_twice_into(text: &str, once: &mut String, twice: &mut String) {
    if is_plain(text) {
        once.push_str(text);
        return twice.push_str(text);
    }
    for byte in text.bytes() {
        if UNRESERVED[usize::from(byte)] {
            once.push(char::from(byte));
            twice.push(char::from(byte));
        } else {
            let escaped = escape(byte);
            once.push_str(escaped);
            // The percent sign is escaped once more; the digits stay unchanged.
            twice.push_str("%25");
            twice.push_str(escaped.get(1..).unwrap_or_default());
        }
    }
}

/// Returns whether nothing in a text needs escaping. It checks eight bytes at a time, because most texts need none and
/// this check is most of the work.
fn is_plain(text: &str) -> bool {
    let chunks = text.as_bytes().chunks_exact(8);
    let rest = chunks.remainder().iter().all(|byte| UNRESERVED[usize::from(*byte)]);
    chunks.fold(rest, |plain, chunk| {
        let kept = |at: usize| UNRESERVED[usize::from(chunk[at])];
        plain & (kept(0) & kept(1) & kept(2) & kept(3)) & (kept(4) & kept(5) & kept(6) & kept(7))
    })
}

/// Returns `%2A` for `*`.
fn escape(byte: u8) -> &'static str {
    let at = usize::from(byte) * 3;
    ESCAPES.get(at..at + 3).unwrap_or_default()
}

/// Sorts pairs by name, then by value, byte by byte: `Format` before `Iccid`, `Name.10` before `Name.2`.
pub(crate) fn sort(pairs: &mut [Pair<'_>]) {
    pairs.sort_unstable();
}

/// Returns the canonical query of sorted pairs: encoded `name=value`, joined by `&`.
pub(crate) fn query(pairs: &[Pair<'_>]) -> String {
    let mut out = String::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len() + 8).sum());
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push('&');
        }
        encode_into(name, &mut out);
        out.push('=');
        encode_into(value, &mut out);
    }
    out
}

/// Returns the canonical query of sorted pairs, and appends the same query, encoded once more, to `twice`.
pub(super) fn query_twice(pairs: &[Pair<'_>], twice: &mut String) -> String {
    let length: usize = pairs.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    let mut query = String::with_capacity(length * 2);
    twice.reserve(length * 2);
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            query.push('&');
            twice.push_str("%26");
        }
        encode_twice_into(name, &mut query, twice);
        query.push('=');
        twice.push_str("%3D");
        encode_twice_into(value, &mut query, twice);
    }
    query
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_characters_are_escaped() {
        let mut out = String::new();
        encode_into("a b*~号+/=", &mut out);
        assert_eq!(out, "a%20b%2A~%E5%8F%B7%2B%2F%3D");
    }

    #[test]
    fn query_and_query_twice_agree() {
        let pairs: [Pair<'_>; 3] =
            [("a".into(), "1 *".into()), ("b号".into(), "".into()), ("b号".into(), "%&=".into())];
        let mut twice = String::new();
        let once = query_twice(&pairs, &mut twice);
        assert_eq!(once, query(&pairs));
        let mut again = String::new();
        encode_into(&once, &mut again);
        assert_eq!(twice, again);
    }
}
