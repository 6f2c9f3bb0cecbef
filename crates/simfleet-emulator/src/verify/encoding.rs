//! Encodings and comparisons that the verifiers share.

use subtle::ConstantTimeEq;

/// Compares two values in constant time.
pub(crate) fn constant_time_eq(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

/// Encodes bytes in lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Percent-encodes by RFC 3986: only `A-Z a-z 0-9 - _ . ~` stay as they are.
pub(crate) fn encode(text: &str) -> String {
    const RESERVED: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    percent_encoding::utf8_percent_encode(text, RESERVED).to_string()
}

/// Returns `name=value` pairs, encoded, in byte order of names, joined with `&`.
pub(crate) fn canonical_pairs<'a>(pairs: impl Iterator<Item = &'a (String, String)>) -> String {
    let mut pairs: Vec<&(String, String)> = pairs.collect();
    pairs.sort();
    let encoded: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    encoded.join("&")
}
