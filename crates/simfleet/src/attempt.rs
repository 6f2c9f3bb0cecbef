//! What one attempt saw, kept beside the typed answer.
//!
//! Generated code turns an answer into a type and, when that fails, drops status and headers. The pipeline notes them
//! here first, in a task-local slot that the call loop opens around each attempt. A generated builder that is sent
//! without the loop finds no slot, and nothing is noted.

use std::cell::RefCell;
use std::future::Future;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http_body_util::Full;
use reqwest::ResponseBuilderExt;
use simfleet_runtime::codec::xml;
use simfleet_runtime::{Effect, Operation, PrepareError, is_placeholder_key};

use crate::error::Error;
use crate::quota::values;

/// Answers larger than this are not read: 8 MiB.
const LARGEST_ANSWER: usize = 8 * 1024 * 1024;

/// Time limit of an attempt that no call loop watches over.
const UNWATCHED: Duration = Duration::from_secs(30);

/// The notes on one attempt.
#[derive(Debug, Default)]
pub(crate) struct Attempt {
    /// Real time that the attempt may take.
    pub(crate) timeout: Duration,
    /// When the call must be over, on the client's clock.
    pub(crate) deadline: Duration,
    /// Whether the request is only shown, and not sent.
    pub(crate) preview: bool,
    /// Why the request was not sent.
    pub(crate) unsent: Option<Error>,
    /// Whether the request carries its idempotency key.
    pub(crate) keyed: bool,
    /// The time of day that was signed.
    pub(crate) signed_at: Option<SystemTime>,
    /// The trace id that the request carried, where the service calls requests by it.
    pub(crate) trace: String,
    /// What we signed, to compare with what the server signed.
    pub(crate) string_to_sign: String,
    pub(crate) trouble: Option<Trouble>,
    pub(crate) status: Option<u16>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// How the transport failed.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// No connection; nothing was sent.
    Connect(String),
    /// The request could not be put together; nothing was sent.
    Request(String),
    Timeout,
    Broken(String),
    TooLarge,
    /// The answer claims to be XML and is not.
    Xml(xml::XmlError),
}

tokio::task_local! {
    static SLOT: RefCell<Attempt>;
}

/// Runs `work` with an open slot and returns what was noted in it.
pub(crate) async fn watched<T>(attempt: Attempt, work: impl Future<Output = T>) -> (T, Attempt) {
    SLOT.scope(RefCell::new(attempt), async {
        let result = work.await;
        (result, SLOT.with(RefCell::take))
    })
    .await
}

/// Writes into the open slot, if there is one.
pub(crate) fn note(write: impl FnOnce(&mut Attempt)) {
    // An error means that no call loop is watching.
    let _ = SLOT.try_with(|slot| write(&mut slot.borrow_mut()));
}

/// Reads from the open slot.
pub(crate) fn noted<T>(read: impl FnOnce(&Attempt) -> T) -> Option<T> {
    SLOT.try_with(|slot| read(&slot.borrow())).ok()
}

/// Notes why a request was not sent, and words it for generated code.
pub(crate) fn unsent(error: Error) -> PrepareError {
    let text = error.to_string();
    note(|attempt| attempt.unsent = Some(error));
    PrepareError::new(text)
}

/// Sends a prepared request and notes what comes back. The body is read here, up to a limit; XML becomes the JSON that
/// generated code decodes, and `upright` may bring JSON into the form of the spec.
pub(crate) async fn execute(
    client: &reqwest::Client,
    operation: &'static Operation,
    mut request: reqwest::Request,
    upright: fn(&[u8]) -> Option<Vec<u8>>,
) -> reqwest::Result<reqwest::Response> {
    *request.timeout_mut() = Some(noted(|attempt| attempt.timeout).unwrap_or(UNWATCHED));
    if operation.effect == Effect::Once || (operation.effect == Effect::Keyed && !has_key(operation, &request)) {
        make_unrepeatable(&mut request);
    }
    let outcome = exchange(client, request).await;
    let (mut response, body) = match outcome {
        Ok((response, Some(body))) => (response, body),
        Ok((response, None)) => {
            note(|attempt| attempt.trouble = Some(Trouble::TooLarge));
            (response, Bytes::new())
        }
        Err(error) => {
            let error = error.without_url();
            tracing::debug!(operation = operation.id, %error, "no answer");
            note(|attempt| attempt.trouble = Some(trouble(&error)));
            return Err(error);
        }
    };
    let status = response.status();
    let mut headers = std::mem::take(response.headers_mut());
    tracing::debug!(operation = operation.id, status = status.as_u16(), bytes = body.len(), "answer");
    let mut trouble = None;
    let decoded = if xml::looks_like_xml(&body) && !is_html(&body) {
        match xml::to_json(&body) {
            Ok(document) => Bytes::from(document.value.to_string()),
            Err(error) => {
                trouble = Some(Trouble::Xml(error));
                Bytes::new()
            }
        }
    } else {
        body.clone()
    };
    let decoded = upright(&decoded).map_or(decoded, Bytes::from);
    note(|attempt| {
        attempt.status = Some(status.as_u16());
        // Generated code has no use for the headers of a call that is watched over.
        attempt.headers = std::mem::take(&mut headers);
        // Errors are read from what was decoded; what cannot be decoded is shown as it came.
        attempt.body = if decoded.is_empty() { body } else { decoded.clone() };
        if trouble.is_some() {
            attempt.trouble = trouble;
        }
    });
    // A builder with nothing but a URL does not fail.
    let mut answer = http::Response::builder().url(response.url().clone()).body(decoded).unwrap_or_default();
    *answer.status_mut() = status;
    *answer.headers_mut() = headers;
    Ok(reqwest::Response::from(answer))
}

/// Whether a request carries an idempotency key that tells it from others.
pub(crate) fn has_key(operation: &Operation, request: &reqwest::Request) -> bool {
    let tells = |key: &str| values(request, key).iter().any(|value| !is_placeholder_key(value));
    operation.idempotency_key.is_some_and(tells)
}

/// Puts the body into a form that cannot be cloned, so that no client, whoever set it up, can send it a second time.
fn make_unrepeatable(request: &mut reqwest::Request) {
    let bytes = match request.body() {
        Some(body) => body.as_bytes().map(Bytes::copy_from_slice),
        // A request without a body could be cloned as well.
        None => Some(Bytes::new()),
    };
    if let Some(bytes) = bytes {
        *request.body_mut() = Some(reqwest::Body::wrap(Full::new(bytes)));
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: reqwest::Request,
) -> reqwest::Result<(reqwest::Response, Option<Bytes>)> {
    let mut response = client.execute(request).await?;
    let Some(first) = response.chunk().await? else { return Ok((response, Some(Bytes::new()))) };
    // Most answers come in one piece, which is then used as it is.
    let mut whole = BytesMut::new();
    loop {
        match response.chunk().await? {
            None if whole.is_empty() => return Ok((response, Some(first))),
            None => return Ok((response, Some(whole.freeze()))),
            Some(next) => {
                if whole.is_empty() {
                    whole.extend_from_slice(&first);
                }
                if whole.len() + next.len() > LARGEST_ANSWER {
                    return Ok((response, None));
                }
                whole.extend_from_slice(&next);
            }
        }
    }
}

fn trouble(error: &reqwest::Error) -> Trouble {
    let text = chain(error);
    if error.is_connect() {
        Trouble::Connect(text)
    } else if error.is_timeout() {
        Trouble::Timeout
    } else if error.is_builder() {
        Trouble::Request(text)
    } else {
        Trouble::Broken(text)
    }
}

/// The innermost cause, which says most: `Connection refused (os error 111)`.
fn chain(error: &reqwest::Error) -> String {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(next) = innermost.source() {
        innermost = next;
    }
    innermost.to_string()
}

/// Whether a body that begins with `<` is a page for people.
pub(crate) fn is_html(body: &[u8]) -> bool {
    let start: Vec<u8> = body.iter().take(512).map(u8::to_ascii_lowercase).collect();
    let text = String::from_utf8_lossy(&start);
    text.contains("<html") || text.contains("<!doctype html")
}

impl Attempt {
    /// A header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The time of day that the answer claims.
    pub(crate) fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.header("date")?).ok()
    }
}
