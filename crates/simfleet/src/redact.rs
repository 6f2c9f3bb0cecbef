//! Removes secrets from text that comes from outside.

use zeroize::Zeroizing;

use crate::sign::canonical;

/// The text that replaces a secret.
const REDACTED: &str = "[REDACTED]";

/// The length in bytes from which a secret is removed inside of words too. Shorter ones occur in words by chance, and
/// removing them there would garble the text and reveal the secret.
const LONG: usize = 8;

/// Removes `secrets` from a text. Also finds secrets that are percent-encoded once or twice, form-encoded, or escaped
/// as in JSON, and combinations of these. Secrets with fewer than 8 bytes are removed as whole words only.
pub(crate) fn redacted(text: &str, secrets: &[&str]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        let json = json(secret);
        let json = std::str::from_utf8(&json).unwrap_or_default();
        let json = json.get(1..json.len().saturating_sub(1)).unwrap_or_default();
        for plain in [json, secret] {
            let once = encode(plain);
            let lower = lower_hex(&once);
            let form = form(plain);
            let lower_form = lower_hex(&form);
            for written in [encode(&once), encode(&lower), once, lower, lower_form, form, escaped_slashes(plain)] {
                text = without(&text, &written);
            }
            text = without(&text, plain);
        }
    }
    text
}

/// Returns an empty text that is overwritten when it is dropped. It must not grow beyond its capacity, because that would
/// leave a copy of a secret behind.
fn wiped(capacity: usize) -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity(capacity))
}

fn json(plain: &str) -> Zeroizing<Vec<u8>> {
    // `\u0000` is the longest escape.
    let mut bytes = Zeroizing::new(Vec::with_capacity(plain.len() * 6 + 2));
    // Writing text to memory does not fail.
    let _ = serde_json::to_writer(&mut *bytes, plain);
    bytes
}

fn encode(plain: &str) -> Zeroizing<String> {
    let mut encoded = wiped(plain.len() * 3);
    canonical::encode_into(plain, &mut encoded);
    encoded
}

fn form(plain: &str) -> Zeroizing<String> {
    let mut encoded = wiped(plain.len() * 3);
    url::form_urlencoded::byte_serialize(plain.as_bytes()).for_each(|part| encoded.push_str(part));
    encoded
}

fn escaped_slashes(plain: &str) -> Zeroizing<String> {
    let mut escaped = wiped(plain.len() * 2);
    for letter in plain.chars() {
        if letter == '/' {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Returns the text without a secret in one of its spellings.
fn without(text: &str, written: &str) -> String {
    if written.len() >= LONG {
        return text.replace(written, REDACTED);
    }
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(written) {
        let (before, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + written.len()..).unwrap_or_default());
        let in_word = before.chars().next_back().is_some_and(char::is_alphanumeric)
            || after.chars().next().is_some_and(char::is_alphanumeric);
        clean.push_str(before);
        clean.push_str(if in_word { written } else { REDACTED });
        rest = after;
    }
    clean + rest
}

/// Returns a percent-encoded text with lower-case hex digits, as some encoders write it.
fn lower_hex(encoded: &str) -> Zeroizing<String> {
    let mut digits = 0;
    let mut text = wiped(encoded.len());
    for letter in encoded.chars() {
        let is_digit = digits > 0;
        digits = if letter == '%' { 2 } else { digits - i32::from(is_digit) };
        text.push(if is_digit { letter.to_ascii_lowercase() } else { letter });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_removed_in_every_encoding() {
        let secrets = ["s3cr3t/+=", "tok/en=="];
        let text = redacted("a s3cr3t/+= b s3cr3t%2F%2B%3D c tok%252Fen%253D%253D d tok/en==", &secrets);
        assert_eq!(text, "a [REDACTED] b [REDACTED] c [REDACTED] d [REDACTED]");
    }

    #[test]
    fn short_secrets_are_removed_as_whole_words() {
        assert_eq!(
            redacted("wrong key: it is wrongly signed, wrong", &["wrong"]),
            "[REDACTED] key: it is wrongly signed, [REDACTED]"
        );
        assert_eq!(redacted("key=wrong&a=unwrong", &["wrong"]), "key=[REDACTED]&a=unwrong");
    }

    #[test]
    fn secrets_are_removed_from_forms_and_json() {
        let key = r#"k~y*9 (9)"q\z"#;
        let form = |name: &str, value: &str| {
            url::form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish()
        };
        let list = serde_json::Value::from(vec![key]).to_string();
        for text in [form("a", key), form("a", key).to_lowercase(), form("a", &list), list, format!("a={key}")] {
            let shown = redacted(&text, &[key]);
            assert!(shown.contains(REDACTED) && !shown.contains('9'), "{text} {shown}");
        }
    }
}
