//! A request as it was received, and its parameters as decoded text.
//!
//! The raw bytes are kept, because signatures are verified over the bytes that were sent. Reading never fails: text
//! that cannot be decoded is kept lossily, and its signature then does not match. A request exists before its body is
//! read, so that it can be rejected by its head.

use std::net::IpAddr;
use std::sync::OnceLock;

use bytes::Bytes;
use hyper::header::HeaderMap;
use hyper::{Method, Uri};

use crate::clock::Moment;

/// The maximum number of parameters of a request, so that a body of separators does not become a long list. No
/// operation has a hundred.
const PARAMS: usize = 1_000;
/// The maximum number of characters of a request's text that an error message repeats.
const SHOWN: usize = 80;

/// One request. Its body is empty as long as it is not read.
#[derive(Debug)]
pub(crate) struct ReceivedRequest {
    pub(crate) method: Method,
    pub(crate) path: String,
    /// The query as sent, without the question mark.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether a body is still to be read.
    pub(crate) body_pending: bool,
    pub(crate) at: Moment,
    /// The id that the request gets at Alibaba Cloud.
    pub(crate) request_id: OnceLock<String>,
    /// The sender's address, if known.
    pub(crate) peer: Option<IpAddr>,
}

impl ReceivedRequest {
    /// Returns a request whose body is still to be read.
    pub(crate) fn new(method: Method, uri: &Uri, headers: HeaderMap, at: Moment) -> Self {
        Self {
            method,
            path: uri.path().to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            headers,
            body: Bytes::new(),
            body_pending: true,
            at,
            request_id: OnceLock::new(),
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

    /// Returns whether some of the parameters are in a form that is not read yet.
    pub(crate) fn awaits_form(&self) -> bool {
        self.body_pending && self.method == Method::POST && self.is_form()
    }

    /// Returns the query parameters, then those of a form body. Stops soon after the maximum number; see
    /// [`Params::too_many`].
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

    /// Returns the error message for a request with too many parameters.
    pub(crate) fn too_many(&self) -> Option<String> {
        (self.0.len() > PARAMS).then(|| format!("The request has more than {PARAMS} parameters."))
    }

    /// Returns a name that is given more than once, if any.
    pub(crate) fn repeated(&self) -> Option<&str> {
        let mut names: Vec<&str> = self.0.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
    }
}

/// Returns the beginning of a request's text, for an error message.
pub(crate) fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

/// Splits and decodes `a=b&c=d` by the rules of forms (`+` is a space), which gateways apply to queries as well. Returns
/// at most one pair more than a request may have.
pub(crate) fn decode_pairs(raw: &[u8]) -> Vec<(String, String)> {
    let pieces = raw.split(|byte| *byte == b'&').filter(|piece| !piece.is_empty());
    pieces
        .take(PARAMS + 1)
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

    #[test]
    fn no_more_pairs_than_the_maximum_are_decoded() {
        let params = |count: usize| Params(decode_pairs("=&".repeat(count).as_bytes()));
        assert!(params(PARAMS).too_many().is_none());
        assert!(params(PARAMS + 1).too_many().is_some());
        assert_eq!(params(500_000).0.len(), PARAMS + 1);
        assert_eq!(Params(decode_pairs("&".repeat(500_000).as_bytes())).0.len(), 0);
    }
}
