//! Turns the body of a response into JSON text: decompresses it, decodes its characters, and converts XML.

use std::borrow::Cow;
use std::io::Read;

use bytes::Bytes;
use flate2::read::{GzDecoder, ZlibDecoder};
use http::HeaderMap;
use http::header::CONTENT_ENCODING;
use simfleet_runtime::codec::xml;

use crate::text::{self, Decoded};
use crate::transport::MAX_BODY;

/// A body as text.
pub(super) struct JsonBody {
    /// The text in UTF-8.
    pub(super) text: Bytes,
    /// Whether characters of the body could not be decoded.
    pub(super) damaged: bool,
}

/// Returns the body as JSON text in UTF-8, unless it is neither JSON nor XML.
///
/// # Errors
///
/// Returns why the body cannot be read.
pub(super) fn to_json(headers: &HeaderMap, body: &Bytes) -> Result<JsonBody, String> {
    let body = decompressed(headers, body)?;
    let Decoded { text, damaged } = text::decoded(&body);
    let text = match text {
        Cow::Borrowed(text) => body.slice_ref(text.as_bytes()),
        Cow::Owned(text) => Bytes::from(text),
    };
    if !xml::looks_like_xml(&text) || is_html(&text) {
        return Ok(JsonBody { text, damaged });
    }
    let document = xml::to_json(&text).map_err(|error| format!("the response cannot be decoded: {error}"))?;
    Ok(JsonBody { text: Bytes::from(document.value.to_string()), damaged })
}

/// Returns whether a body that begins with `<` is an HTML page.
pub(super) fn is_html(body: &[u8]) -> bool {
    let start: Vec<u8> = body.iter().take(512).map(u8::to_ascii_lowercase).collect();
    let text = String::from_utf8_lossy(&start);
    text.contains("<html") || text.contains("<!doctype html")
}

/// Undoes a compression. The client does not ask for one, but HTTP allows it all the same.
fn decompressed(headers: &HeaderMap, body: &Bytes) -> Result<Bytes, String> {
    let names: Vec<&str> = headers.get_all(CONTENT_ENCODING).iter().filter_map(|value| value.to_str().ok()).collect();
    let names = names.join(",").to_ascii_lowercase();
    let mut names = names.split(',').map(str::trim).filter(|name| !name.is_empty() && *name != "identity");
    let is_gzip = body.starts_with(b"\x1f\x8b");
    match (names.next(), names.next()) {
        // Some proxies decompress a body and leave the header, or the other way round.
        (Some("gzip" | "x-gzip"), None) if !is_gzip => Ok(body.clone()),
        (None | Some("gzip" | "x-gzip"), None) if is_gzip => inflated("gzip", GzDecoder::new(&**body)),
        (Some("deflate"), None) => inflated("deflate", ZlibDecoder::new(&**body)),
        (None, _) => Ok(body.clone()),
        (Some(name), None) => Err(format!("the response is compressed with `{name}`, which is not supported")),
        (Some(_), Some(_)) => Err("the response is compressed more than once, which is not supported".to_owned()),
    }
}

fn inflated(name: &str, from: impl Read) -> Result<Bytes, String> {
    let mut body = Vec::new();
    // One byte more than the limit shows that there is more.
    let limit = MAX_BODY as u64 + 1;
    from.take(limit)
        .read_to_end(&mut body)
        .map_err(|error| format!("the response is compressed with {name} and cannot be decompressed: {error}"))?;
    if body.len() > MAX_BODY {
        return Err(format!("the response is compressed with {name} and is larger than 8 MiB without it"));
    }
    Ok(Bytes::from(body))
}
