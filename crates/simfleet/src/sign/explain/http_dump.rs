//! Requests as a dump of HTTP, as the output of `curl -v`, or as a dry run prints them.

use super::request::{Body, SentRequest};

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/// Reads the first request of a text.
pub(super) fn parse(text: &str) -> Option<SentRequest> {
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.iter().position(|line| request_line(line).is_some())?;
    let first = lines.get(start)?;
    // curl marks the lines of a request, and writes its body without a mark or not at all.
    let is_marked = first.starts_with('>');
    let (method, target) = request_line(first)?;
    let mut request = SentRequest { method: Some(method.to_owned()), ..SentRequest::default() };
    request.set_url(target);
    let mut rest = lines.get(start + 1..)?.iter();
    for line in rest.by_ref() {
        if is_marked && !line.starts_with('>') {
            break;
        }
        let line = if is_marked { line.trim_start_matches('>').trim() } else { line.trim_end() };
        if line.is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { break };
        request.headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
    }
    let has_length = request.header("content-length").is_some_and(|length| length.trim() != "0");
    let body: Vec<&str> = rest.copied().collect();
    let body = body.join("\n");
    request.body = match body.trim() {
        _ if is_marked && has_length => Body::Unknown,
        _ if is_marked => Body::None,
        "" if has_length => Body::Unknown,
        "" => Body::None,
        _ => Body::Text(body),
    };
    Some(request)
}

/// Returns method and target of `POST /?a=b HTTP/1.1` or `POST https://host/?a=b`, after the mark of `curl -v`.
fn request_line(line: &str) -> Option<(&str, &str)> {
    let mut words = line.trim_start_matches('>').split_whitespace();
    let method = words.next().filter(|word| METHODS.contains(word))?;
    let target = words.next().filter(|target| target.starts_with('/') || target.contains("://"))?;
    let end = words.next();
    (end.is_none_or(|end| end.starts_with("HTTP/")) && words.next().is_none()).then_some((method, target))
}
