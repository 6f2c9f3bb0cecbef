//! Records one request and renders it as text.
//!
//! Request line, body and headers are shown as they arrived, headers ordered by name, without three headers that the
//! transport sets. What differs between runs is replaced: host, multipart boundary, the version of the program, and a
//! signature that covers the host, after it was verified. The rendering is unambiguous: `\` is doubled, and each line of a
//! body begins with `|`.

use std::fmt::Write;

use crate::{LazyClients, SendRequest, Signing, acs3};
use simfleet_tests::support::{KEY, RawServer, Response};

/// Headers that the transport sets.
const OF_THE_TRANSPORT: [&str; 3] = ["accept-encoding", "connection", "content-length"];

/// One request in its parts, with header names in lower case.
pub(crate) struct RecordedRequest {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl RecordedRequest {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a request has a head");
        let head = String::from_utf8(bytes[..end].to_vec()).expect("no head has bytes that are not UTF-8");
        let (line, headers) = head.split_once("\r\n").expect("a request has headers");
        let pair = |line: &str| {
            let (name, value) = line.split_once(':').expect("a header has a colon");
            (name.to_ascii_lowercase(), value.strip_prefix(' ').unwrap_or(value).to_owned())
        };
        let request = Self {
            line: line.to_owned(),
            headers: headers.split("\r\n").map(pair).collect(),
            body: bytes[end + 4..].to_vec(),
        };
        // The server only reads bodies that have a content-length.
        assert_eq!(request.header("transfer-encoding"), None, "the body was not recorded");
        request
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn render(&self, server: &RawServer) -> String {
        let mut headers: Vec<(&str, String)> = Vec::new();
        for (name, value) in self.headers.iter().filter(|(name, _)| !OF_THE_TRANSPORT.contains(&name.as_str())) {
            let value = match name.as_str() {
                "host" => value.replace(&server.address.to_string(), "HOST"),
                "user-agent" => value.replace(concat!("simfleet/", env!("CARGO_PKG_VERSION")), "simfleet/VERSION"),
                "authorization" => value.replace(acs3::verified(self, KEY.1), "SIGNATURE"),
                _ => value.clone(),
            };
            headers.push((name, escaped(value.as_bytes())));
        }
        // Sorted by name only: the order of headers with the same name is significant.
        headers.sort_by_key(|(name, _)| *name);
        let mut text = format!("{}\n", escaped(self.line.as_bytes()));
        for (name, value) in headers {
            writeln!(text, "{name}: {value}").unwrap();
        }
        if !self.body.is_empty() {
            for line in escaped(&self.body).split('\n') {
                writeln!(text, "|{line}").unwrap();
            }
        }
        let boundary = self.header("content-type").and_then(|value| value.split_once("boundary=")).map(|pair| pair.1);
        boundary.map_or(text.clone(), |boundary| text.replace(boundary, "BOUNDARY"))
    }
}

/// Renders bytes as text: control characters except line feeds, and bytes that are not UTF-8, as `\xNN`.
fn escaped(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\\' => text.push_str("\\\\"),
                '\r' => text.push_str("\\r"),
                '\n' => text.push('\n'),
                c if c.is_ascii_control() => write!(text, "\\x{:02x}", u32::from(c)).unwrap(),
                c => text.push(c),
            }
        }
        for byte in chunk.invalid() {
            write!(text, "\\x{byte:02x}").unwrap();
        }
    }
    text
}

/// Sends one request with a new client and renders it. `path` is appended to the endpoint.
pub(crate) async fn record(signing: Signing, path: &str, (name, send): (&str, SendRequest)) -> String {
    let success = match signing {
        // The only response without an envelope.
        Signing::Md5 if name == "region_codes" => "[]",
        Signing::Md5 => r#"{"code":0,"message":"ok","traceID":"t"}"#,
        _ => r#"{"Success":true,"Code":"200","RequestId":"r"}"#,
    };
    let server = RawServer::start(vec![Response::json(success)]).await;
    send(&LazyClients::at(format!("{}{path}", server.url()), signing))
        .await
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let requests = server.bytes();
    assert_eq!(requests.len(), 1, "a call that succeeds sends one request");
    RecordedRequest::parse(&requests[0]).render(&server)
}

#[test]
fn escaped_bytes_are_unambiguous() {
    assert_eq!(escaped("a\\xff\r\n\t\0号".as_bytes()), "a\\\\xff\\r\n\\x09\\x00号");
    assert_eq!(escaped(b"\xff\xd8a\xe5\x8f"), "\\xff\\xd8a\\xe5\\x8f");
}
