//! Texts of any origin: decoding, escapes, excerpts.

use encoding_rs::{GB18030, UTF_16BE, UTF_16LE};

use super::finding::Difference;
use crate::sign::canonical::encode_into;

/// Decodes UTF-8, UTF-16 with a byte order mark, or GB18030; what is none of them is decoded with losses.
pub(super) fn decode(bytes: &[u8]) -> String {
    let text = match bytes {
        [0xff, 0xfe, ..] => UTF_16LE.decode_with_bom_removal(bytes).0,
        [0xfe, 0xff, ..] => UTF_16BE.decode_with_bom_removal(bytes).0,
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => match GB18030.decode_without_bom_handling_and_without_replacement(bytes) {
                Some(text) => text,
                None => String::from_utf8_lossy(bytes),
            },
        },
    };
    text.trim_start_matches('\u{feff}').to_owned()
}

/// Removes the escapes of JSON and XML, layer by layer, because logs put errors into errors. At most four layers.
pub(super) fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..4 {
        let next = without_entities(&without_backslashes(&text));
        if next == text {
            break;
        }
        text = next;
    }
    text
}

fn without_entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let known = [("&quot;", "\""), ("&apos;", "'"), ("&#38;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    known.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

fn without_backslashes(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        let mut ahead = rest.clone();
        match ahead.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some(plain @ ('"' | '\\' | '/' | '\'')) => out.push(plain),
            Some('u') => {
                let digits: String = ahead.by_ref().take(4).collect();
                match u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32) {
                    Some(decoded) if digits.len() == 4 => out.push(decoded),
                    _ => {
                        out.push('\\');
                        continue;
                    }
                }
            }
            _ => {
                out.push('\\');
                continue;
            }
        }
        rest = ahead;
    }
    out
}

/// Decodes percent escapes to bytes. Incomplete ones stay as they are.
pub(super) fn percent_decoded(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |offset: usize| bytes.get(at + offset).and_then(|byte| char::from(*byte).to_digit(16));
        match (byte, digit(1), digit(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push(u8::try_from(high * 16 + low).unwrap_or_default());
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

/// Decodes percent escapes and `+`, as servers read queries and forms.
pub(super) fn form_decoded(text: &str) -> Vec<u8> {
    percent_decoded(&text.replace('+', " "))
}

/// Percent-encodes bytes canonically.
pub(super) fn encoded(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        encode_into(chunk.valid(), &mut out);
        for byte in chunk.invalid() {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// True for a value that a preview or a log has replaced.
pub(super) fn is_masked(value: &str) -> bool {
    let is_stars = value.len() >= 3 && value.bytes().all(|byte| byte == b'*');
    is_stars || matches!(value, "[REDACTED]" | "REDACTED" | "<redacted>" | "xxx" | "XXX")
}

/// True for parameters and headers whose values are never shown.
pub(super) fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "secret", "signature", "authorization", "password", "apikey", "sign"]
        .iter()
        .any(|part| name == *part || (*part != "sign" && name.contains(part)))
        && !matches!(name.as_str(), "signaturenonce" | "signaturemethod" | "signatureversion" | "x-acs-signature-nonce")
}

/// The number of characters that an excerpt shows before and after the difference.
const BEFORE: usize = 24;
const AFTER: usize = 40;

/// Returns where two texts differ. `offset` is the position of the texts in the whole.
pub(super) fn difference(offset: usize, sent: &str, server: &str) -> Difference {
    let position = offset + common(sent, server);
    let (sent, server) = (without_secrets(sent), without_secrets(server));
    let same = common(&sent, &server);
    let prefix = server.get(..same).unwrap_or_default();
    let start = prefix.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
    let excerpt = |text: &str| -> String {
        let rest = text.get(same..).unwrap_or_default();
        let mut shown: String = rest.chars().take(AFTER).flat_map(escaped).collect();
        if rest.chars().nth(AFTER).is_some() {
            shown.push('…');
        }
        shown
    };
    let before: String = prefix.get(start..).unwrap_or_default().chars().flat_map(escaped).collect();
    let lead = if start > 0 { "…" } else { "" };
    Difference {
        position,
        sent: format!("{lead}{before}{}", excerpt(&sent)),
        server: format!("{lead}{before}{}", excerpt(&server)),
        column: lead.chars().count() + before.chars().count(),
    }
}

/// Returns the length of what two texts have in common. A difference inside an escape begins with the escape.
fn common(sent: &str, server: &str) -> usize {
    let same: usize = sent.chars().zip(server.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let prefix = server.get(..same).unwrap_or_default();
    prefix.rfind('%').filter(|at| same - at < 3).unwrap_or(same)
}

/// Removes the values of tokens and signatures from a string to sign or a query.
fn without_secrets(text: &str) -> String {
    const NAMES: [&str; 6] = ["SecurityToken", "Signature", "BearerToken", "OIDCToken", "AccessKeySecret", "sign"];
    let mut text = text.to_owned();
    for name in NAMES {
        for (equals, end) in [("=", "&"), ("%3D", "%26")] {
            let marker = format!("{name}{equals}");
            let mut clean = String::new();
            let mut rest = text.as_str();
            while let Some(at) = rest.find(&marker) {
                let (before, after) = rest.split_at(at + marker.len());
                clean.push_str(before);
                clean.push_str("[REDACTED]");
                let length = after.find(end).into_iter().chain(after.find('&')).min();
                rest = length.and_then(|length| after.get(length..)).unwrap_or_default();
            }
            text = clean + rest;
        }
    }
    text
}

/// Returns a character so that it is visible and takes one column.
fn escaped(character: char) -> impl Iterator<Item = char> {
    let text = match character {
        ' '..='~' => character.to_string(),
        _ => character.escape_default().to_string(),
    };
    text.chars().collect::<Vec<_>>().into_iter()
}

/// Returns the difference of a parameter: the values of tokens are not shown.
pub(super) fn difference_of(name: &str, offset: usize, sent: &str, server: &str) -> Difference {
    if !is_secret_name(name) {
        return difference(offset, sent, server);
    }
    let hidden = |text: &str| {
        let end = text.find('=').map(|at| at + 1).or_else(|| text.find("%3D").map(|at| at + 3));
        match end {
            Some(end) => format!("{}[REDACTED]", text.get(..end).unwrap_or_default()),
            None if text.is_empty() => String::new(),
            None => "[REDACTED]".to_owned(),
        }
    };
    let real = difference(offset, sent, server);
    let (sent, server) = (hidden(sent), hidden(server));
    let column = sent.find('[').or_else(|| server.find('[')).unwrap_or_default();
    Difference { position: real.position, sent, server, column }
}
