//! What a service responds, before it becomes bytes, and the trait of a request that is ready to run.
//!
//! Data stays a JSON value until it is written, so that injected faults can change fields.

use hyper::header::{CONTENT_TYPE, DATE, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};
use serde_json::Value;

use crate::clock::Timing;
use crate::xml;

/// The format of a structured response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    /// With this root element.
    Xml(String),
}

/// The content of a response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Payload {
    Structured { value: Value, format: Format },
    Text { content_type: String, text: String },
}

/// A complete response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ServiceResponse {
    pub(crate) status: u16,
    /// The service's code, for the log; empty if the response has none.
    pub(crate) code: String,
    /// Whether the operation succeeded, so that a fault can change its data.
    pub(crate) success: bool,
    pub(crate) payload: Payload,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl ServiceResponse {
    /// Returns a plain-text response, as from web servers in front of the services.
    pub(crate) fn text(status: u16, text: impl Into<String>) -> Self {
        Self::other(status, "text/plain; charset=utf-8", text)
    }

    /// Returns a response with any text.
    pub(crate) fn other(status: u16, content_type: impl Into<String>, text: impl Into<String>) -> Self {
        let payload = Payload::Text { content_type: content_type.into(), text: text.into() };
        Self { status, code: String::new(), success: false, payload, headers: Vec::new() }
    }

    /// Returns content type and body.
    pub(crate) fn rendered(&self) -> (String, String) {
        match &self.payload {
            Payload::Text { content_type, text } => (content_type.clone(), text.clone()),
            Payload::Structured { value, format: Format::Json } => {
                ("application/json;charset=utf-8".to_owned(), value.to_string())
            }
            Payload::Structured { value, format: Format::Xml(root) } => {
                ("application/xml;charset=utf-8".to_owned(), xml::from_json(root, value))
            }
        }
    }
}

/// Writes the status and the headers of a response.
pub(crate) fn write_head<B>(response: &mut Response<B>, answer: &ServiceResponse, content_type: &str, timing: &Timing) {
    // A rule made in Rust could have an interim status, which is not a response.
    *response.status_mut() = match StatusCode::from_u16(answer.status) {
        Ok(status) if !status.is_informational() => status,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let headers = response.headers_mut();
    let date = timing.http_date(timing.now());
    let named = answer.headers.iter().map(|(name, value)| (HeaderName::from_static(name), value.as_str()));
    for (name, value) in named.chain([(CONTENT_TYPE, content_type), (DATE, date.as_str())]) {
        // The content type of a rule may be invalid in a header; then none is sent.
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
}

/// A request that passed verification and the rate limits and is ready to run.
pub(crate) trait Call: Send {
    /// Returns the operation's name, as in fault rules.
    fn operation(&self) -> &'static str;
    /// Runs the operation.
    fn run(&self) -> ServiceResponse;
    /// Returns the service's response to an exceeded rate limit.
    fn throttled(&self, retry_after_ms: Option<u64>) -> ServiceResponse;
    /// Returns a response with HTTP 200 and an envelope that says failure.
    fn says_failure(&self) -> ServiceResponse;
    /// Returns the headers of every response to this request, even of a gateway's error page.
    fn headers(&self) -> Vec<(&'static str, String)>;
}
