//! Strings to sign of RPC: finding them in text, and their parts.

use super::text::{encoded, percent_decoded};

/// A string to sign that was found in a text.
#[derive(Clone, Debug)]
pub(super) struct FoundText {
    pub(super) text: String,
    /// What stands before it, in lower case: at most 80 bytes.
    pub(super) before: String,
    /// True if the text ends with it or with an ellipsis, so that the rest may be missing.
    pub(super) may_be_cut: bool,
}

/// Returns all strings to sign in a text: an upper-case method, `&%2F`, and what follows without blanks.
pub(super) fn find(text: &str) -> Vec<FoundText> {
    let mut found: Vec<FoundText> = Vec::new();
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    while let Some(at) = lower.get(from..).and_then(|rest| rest.find("&%2f")).map(|at| from + at) {
        let head = text.get(..at).unwrap_or_default();
        let method = head.len() - head.bytes().rev().take_while(u8::is_ascii_uppercase).count();
        let rest = text.get(at..).unwrap_or_default();
        let stop =
            |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'' | '<' | '>' | '`' | '\\' | '|');
        let length = rest.find(stop).unwrap_or(rest.len());
        let body = rest.get(..length).unwrap_or_default();
        let plain = body.trim_end_matches(['.', ',', ';', ')', ']', '}', '…']);
        let may_be_cut = length == rest.len() || body.ends_with("...") || body.ends_with('…');
        from = at + length.max(4);
        if method == at || plain.matches('&').count() < 2 {
            continue;
        }
        let before: String = lower.get(..method).unwrap_or_default().chars().rev().take(80).collect();
        found.push(FoundText {
            text: format!("{}{plain}", text.get(method..at).unwrap_or_default()),
            before: before.chars().rev().collect(),
            may_be_cut,
        });
    }
    found
}

/// A parameter in a canonical query.
#[derive(Clone, Debug)]
pub(super) struct RawPair {
    /// Decoded.
    pub(super) name: String,
    pub(super) value: Vec<u8>,
    /// `name=value` as it is spelled in the canonical query.
    pub(super) raw: String,
    /// The position in the string to sign.
    pub(super) offset: usize,
}

impl RawPair {
    /// Returns the pair as it stands in the string to sign.
    pub(super) fn encoded(&self) -> String {
        encoded(self.raw.as_bytes())
    }
}

/// A string to sign in its parts.
#[derive(Clone, Debug)]
pub(super) struct RpcText {
    pub(super) method: String,
    /// The path, encoded as in the text: `%2F`.
    pub(super) path: String,
    pub(super) pairs: Vec<RawPair>,
    /// True if the parameters are encoded once more, as they must be.
    pub(super) is_encoded_twice: bool,
    pub(super) whole: String,
}

/// Parses a string to sign.
pub(super) fn parse(text: &str) -> Option<RpcText> {
    let mut parts = text.splitn(3, '&');
    let (method, path, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let is_encoded_twice = !rest.contains('=');
    let canonical =
        if is_encoded_twice { String::from_utf8_lossy(&percent_decoded(rest)).into_owned() } else { rest.to_owned() };
    let mut offset = method.len() + path.len() + 2;
    let mut pairs = Vec::new();
    for raw in canonical.split('&').filter(|raw| !raw.is_empty()) {
        let (name, value) = raw.split_once('=').unwrap_or((raw, ""));
        let pair = RawPair {
            name: String::from_utf8_lossy(&percent_decoded(name)).into_owned(),
            value: percent_decoded(value),
            raw: raw.to_owned(),
            offset,
        };
        offset += if is_encoded_twice { pair.encoded().len() + 3 } else { raw.len() + 1 };
        pairs.push(pair);
    }
    Some(RpcText { method: method.to_owned(), path: path.to_owned(), pairs, is_encoded_twice, whole: text.to_owned() })
}

impl RpcText {
    /// Returns the value of a parameter.
    pub(super) fn value(&self, name: &str) -> Option<&[u8]> {
        self.pairs.iter().find(|pair| pair.name == name).map(|pair| pair.value.as_slice())
    }

    /// Returns the value of a parameter as text.
    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.value(name).and_then(|value| std::str::from_utf8(value).ok())
    }

    /// Removes the last parameter of a text that may be cut.
    pub(super) fn without_last(mut self) -> Self {
        self.pairs.pop();
        self
    }
}

/// Builds a string to sign from encoded pairs.
pub(super) fn join(method: &str, path: &str, pairs: &[String]) -> String {
    format!("{method}&{path}&{}", encoded(pairs.join("&").as_bytes()))
}
