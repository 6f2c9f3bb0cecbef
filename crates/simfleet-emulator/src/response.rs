//! What a service decided to answer, before it becomes bytes, and what a service must be able to do with a request.
//!
//! Promise: data stays a value until the last moment, so that injected faults can work on fields instead of on text.
//! Never: knows about sockets.

use serde_json::Value;

use crate::xml;

/// How a structured answer is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    /// With this root element.
    Xml(String),
}

/// The content of an answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Payload {
    Structured { value: Value, format: Format },
    Text { content_type: String, text: String },
}

/// A complete answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ServiceResponse {
    pub(crate) status: u16,
    /// The service's code, for the log; empty when the answer has none.
    pub(crate) code: String,
    /// Whether the operation succeeded, so that there is data for a fault to work on.
    pub(crate) success: bool,
    pub(crate) payload: Payload,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl ServiceResponse {
    /// An answer of plain text, as web servers give in front of the services.
    pub(crate) fn text(status: u16, text: impl Into<String>) -> Self {
        Self::other(status, "text/plain; charset=utf-8", text)
    }

    /// An answer of any text.
    pub(crate) fn other(status: u16, content_type: impl Into<String>, text: impl Into<String>) -> Self {
        let payload = Payload::Text { content_type: content_type.into(), text: text.into() };
        Self { status, code: String::new(), success: false, payload, headers: Vec::new() }
    }

    /// Content type and body text.
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

/// A request that passed verification and quotas and waits to be carried out.
pub(crate) trait Call: Send {
    /// The operation's name, as fault rules spell it.
    fn operation(&self) -> &'static str;
    /// Carries the operation out.
    fn run(&self) -> ServiceResponse;
    /// The service's way to say "too frequent".
    fn throttled(&self, retry_after_ms: Option<u64>) -> ServiceResponse;
    /// HTTP 200 with an envelope that says failure.
    fn says_failure(&self) -> ServiceResponse;
    /// The headers that come with every answer to this request, even with a gateway's error page.
    fn headers(&self) -> Vec<(&'static str, String)>;
}
