//! A request as it was received, and its parameters as decoded text.
//!
//! The raw bytes are kept, because signatures are verified over the bytes that were sent. Reading never fails: text
//! that cannot be decoded is kept lossily, and its signature then does not match.

use std::net::IpAddr;

use bytes::Bytes;
use hyper::header::HeaderMap;
use hyper::{Method, Uri};

use crate::clock::Moment;

/// One request, read completely.
#[derive(Debug)]
pub(crate) struct ReceivedRequest {
    pub(crate) method: Method,
    pub(crate) path: String,
    /// The query as sent, without the question mark.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) at: Moment,
    /// The sender's address, if known.
    pub(crate) peer: Option<IpAddr>,
}

impl ReceivedRequest {
    pub(crate) fn new(method: Method, uri: &Uri, headers: HeaderMap, body: Bytes, at: Moment) -> Self {
        Self {
            method,
            path: uri.path().to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            headers,
            body,
            at,
            peer: None,
        }
    }

    /// Returns the first value of a header, trimmed; empty if absent.
    pub(crate) fn header(&self, name: &str) -> String {
        let value = self.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned());
        value.unwrap_or_default()
    }

    /// Returns whether the content type is that of a form.
    pub(crate) fn is_form(&self) -> bool {
        let kind = self.header("content-type");
        let kind = kind.split(';').next().unwrap_or_default().trim();
        kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
    }

    /// Returns the query parameters, then those of a form body.
    pub(crate) fn params(&self) -> Params {
        let mut pairs = decode_pairs(self.query.as_bytes());
        if self.method == Method::POST && self.is_form() {
            pairs.extend(decode_pairs(&self.body));
        }
        Params(pairs)
    }
}

/// Decoded parameters in the order of the request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Params(pub(crate) Vec<(String, String)>);

impl Params {
    /// Returns the value of a parameter; an empty value counts as absent, as at the services.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// Returns a name that is given more than once, if any.
    pub(crate) fn repeated(&self) -> Option<&str> {
        let mut names: Vec<&str> = self.0.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
    }
}

/// Splits and decodes `a=b&c=d` by the rules of forms (`+` is a space), which gateways apply to queries as well.
pub(crate) fn decode_pairs(raw: &[u8]) -> Vec<(String, String)> {
    let pieces = raw.split(|byte| *byte == b'&').filter(|piece| !piece.is_empty());
    pieces
        .map(|piece| {
            let cut = piece.iter().position(|byte| *byte == b'=').unwrap_or(piece.len());
            let (name, value) = (&piece[..cut], piece.get(cut + 1..).unwrap_or_default());
            (decode(name), decode(value))
        })
        .collect()
}

fn decode(raw: &[u8]) -> String {
    let spaced: Vec<u8> = raw.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_encoding::percent_decode(&spaced).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded_as_forms() {
        let pairs = decode_pairs(b"a=1+2&b=%2B&&c&d=x=y&%E5%8D%A1=%zz");
        let expected = [("a", "1 2"), ("b", "+"), ("c", ""), ("d", "x=y"), ("卡", "%zz")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let params = Params(pairs);
        assert_eq!((params.get("b"), params.get("c"), params.get("z")), (Some("+"), None, None));
        assert_eq!(Params(decode_pairs(b"a=1&b=2&a=3")).repeated(), Some("a"));
    }
}
