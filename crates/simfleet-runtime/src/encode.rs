//! Encodes parameters: query strings, forms and multipart bodies.
//!
//! Queries and forms use the encoding of HTML forms (`+` for a space). A service whose signature requires another
//! encoding writes its query itself.

use std::borrow::Cow;

use bytes::{BufMut, Bytes, BytesMut};
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};

use crate::operation::{Body, Place};
use crate::parameters::{InvalidParameter, Parameters};

/// The content type of a form body.
pub const FORM_TYPE: &str = "application/x-www-form-urlencoded";

/// Returns the constants of the operation and the query parameters, encoded; empty if there are none.
pub fn query(parameters: &Parameters<'_>) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.extend_pairs(parameters.operation().constants);
    out.extend_pairs(parameters.pairs(Place::Query));
    out.finish()
}

/// Returns the path with the values of its parameters. Everything but unreserved characters is percent-encoded, so a
/// value cannot add a segment or a query.
pub fn path<'a>(parameters: &Parameters<'_>, template: &'a str) -> Cow<'a, str> {
    if !parameters.any(Place::Path) {
        return Cow::Borrowed(template);
    }
    let mut path = template.to_owned();
    for (name, value) in parameters.pairs(Place::Path) {
        let mut encoded = String::with_capacity(value.len());
        for byte in value.bytes() {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => encoded.push(char::from(byte)),
                _ => encoded.push_str(&format!("%{byte:02X}")),
            }
        }
        path = path.replace(&format!("{{{name}}}"), &encoded);
    }
    Cow::Owned(path)
}

/// Returns the fields of the form, encoded.
pub fn form(parameters: &Parameters<'_>) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters.pairs(Place::Form)).finish()
}

/// Returns the fields of the form and the files as one `multipart/form-data` body. `boundary` must not occur in them.
///
/// Control characters in the name of a part or file are replaced by `_`, and quotes are escaped, since they would end
/// the header that contains the name.
pub fn multipart(parameters: &Parameters<'_>, boundary: &str) -> Bytes {
    let files = parameters.files();
    let size: usize = files.iter().map(|(_, file)| file.len() + 256).sum();
    let mut out = BytesMut::with_capacity(size + 256);
    for (part, file) in files {
        let (part, name) = (escape_name(part), escape_name(file.file_name()));
        let head =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"{name}\"\r\n\r\n");
        out.put_slice(head.as_bytes());
        out.put_slice(file.bytes());
        out.put_slice(b"\r\n");
    }
    for (name, value) in parameters.pairs(Place::Form) {
        let name = escape_name(&name);
        let field = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        out.put_slice(field.as_bytes());
    }
    out.put_slice(format!("--{boundary}--\r\n").as_bytes());
    out.freeze()
}

fn escape_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            letter if letter.is_control() => out.push('_'),
            letter => out.push(letter),
        }
    }
    out
}

pub(crate) fn to_http(
    parameters: &Parameters<'_>,
    path: &str,
    origin: &str,
) -> Result<http::Request<Bytes>, InvalidParameter> {
    let operation = parameters.operation();
    let query = query(parameters);
    let mark = if query.is_empty() { "" } else { "?" };
    let uri = format!("{}{}{mark}{query}", origin.trim_end_matches('/'), self::path(parameters, path));
    let mut request = http::Request::builder().method(operation.method).uri(uri);
    request = request.header(ACCEPT, HeaderValue::from_static("application/json"));
    let body = if operation.body == Body::Multipart || !parameters.files().is_empty() {
        let boundary = "simfleet-boundary-5c1f9e7ad04b4a86";
        request = request.header(CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"));
        multipart(parameters, boundary)
    } else if operation.body == Body::Form || parameters.any(Place::Form) {
        request = request.header(CONTENT_TYPE, HeaderValue::from_static(FORM_TYPE));
        Bytes::from(form(parameters))
    } else {
        Bytes::new()
    };
    request.body(body).map_err(|error| {
        InvalidParameter::new(
            format!("the URL cannot be built: {error}"),
            "give an origin such as https://api.example.com",
        )
    })
}
