//! Differences between two spellings of a parameter, and between two values.

use encoding_rs::GB18030;

use super::finding::Cause;
use super::text::encoded;

/// Returns what is wrong with the spelling of an encoded `name=value` whose values are the canonical ones.
pub(super) fn misspellings(raw: &str) -> Vec<Cause> {
    let mut causes = Vec::new();
    let mut add = |cause: Cause| {
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    };
    if !raw.contains('=') {
        add(Cause::EmptyValueDropped);
    }
    let (name, value) = raw.split_once('=').unwrap_or((raw, ""));
    for text in [name, value] {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'%' => {
                    let digits = text.get(at + 1..at + 3).unwrap_or_default();
                    if digits.bytes().any(|digit| digit.is_ascii_lowercase()) {
                        add(Cause::LowerCaseEscapes);
                    }
                    match u8::from_str_radix(digits, 16) {
                        Ok(b'~') => add(Cause::TildeEscaped),
                        Ok(plain) if is_unreserved(plain) => add(Cause::OtherEscapes),
                        Ok(_) => {}
                        Err(_) => add(Cause::OtherEscapes),
                    }
                    at += 2;
                }
                b'+' => add(Cause::PlusForSpace),
                b'*' => add(Cause::AsteriskNotEscaped),
                other if is_unreserved(other) => {}
                _ => add(Cause::OtherEscapes),
            }
            at += 1;
        }
    }
    causes
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
}

/// Returns why a value differs on the two sides.
pub(super) fn value_cause(name: &str, sent: &[u8], server: &[u8]) -> Cause {
    let cause = match name.to_ascii_lowercase().as_str() {
        "securitytoken" | "x-acs-security-token" => Some(Cause::StaleToken),
        "timestamp" | "signaturenonce" | "x-acs-date" | "x-acs-signature-nonce" | "traceid" => {
            Some(Cause::OtherAttempt)
        }
        "accesskeyid" | "x-acs-accesskey-id" | "appid" => Some(Cause::OtherKeyId),
        _ => None,
    };
    let space = |bytes: &[u8]| bytes.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect::<Vec<u8>>();
    match cause {
        // A token can also be encoded wrongly.
        Some(Cause::StaleToken) | None => {}
        Some(cause) => return cause,
    }
    if is_encoded(sent, server) || is_encoded(server, sent) {
        Cause::DoubleEncoding
    } else if space(sent) == space(server) {
        Cause::PlusForSpace
    } else if trimmed(sent) == trimmed(server) {
        Cause::BlankInValue
    } else if let Some(cause) = cause {
        cause
    } else if sent.is_empty() || server.is_empty() {
        Cause::EmptyValueDropped
    } else if is_other_charset(sent, server) || is_other_charset(server, sent) {
        Cause::Charset
    } else {
        Cause::ValueDiffers
    }
}

/// True if `longer` is `plain` in percent escapes, of any spelling.
fn is_encoded(plain: &[u8], longer: &[u8]) -> bool {
    let text = std::str::from_utf8(longer).unwrap_or_default();
    longer.len() > plain.len()
        && text.contains('%')
        && (super::text::percent_decoded(text) == plain || text.eq_ignore_ascii_case(&encoded(plain)))
}

/// Returns a value without blanks, line breaks and byte order marks at its ends.
pub(super) fn trimmed(value: &[u8]) -> &[u8] {
    let value = value.strip_prefix("\u{feff}".as_bytes()).unwrap_or(value);
    value.trim_ascii()
}

/// True if `other` is `text` in another character set, or was read in one.
fn is_other_charset(text: &[u8], other: &[u8]) -> bool {
    let Ok(plain) = std::str::from_utf8(text) else { return false };
    if plain.is_ascii() {
        return false;
    }
    let (gb, _, failed) = GB18030.encode(plain);
    let latin: String = text.iter().map(|byte| char::from(*byte)).collect();
    let read_as_gb = GB18030.decode_without_bom_handling(text).0;
    let lossy = String::from_utf8_lossy(other);
    (!failed && *gb == *other)
        || latin.as_bytes() == other
        || read_as_gb.as_bytes() == other
        || lossy.contains('\u{fffd}')
        || plain.chars().count() == lossy.chars().count()
            && plain.chars().zip(lossy.chars()).all(|(a, b)| if a.is_ascii() { a == b } else { b == '?' })
}
