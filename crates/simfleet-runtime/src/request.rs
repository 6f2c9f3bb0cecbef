//! Requests as values, and what their responses have in common.
//!
//! The generator implements [`Request`] for every request type and [`Envelope`] for every response type, so that
//! sending, retrying and error handling are written once for all operations.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::codec::json::{self, JsonError};
use crate::encode;
use crate::operation::{Operation, ResultFailure};
use crate::parameters::{InvalidParameter, Parameters};

/// A request that can be stored, queued, printed, and sent any number of times.
///
/// A generated request holds its arguments and nothing else. `linkcard_client::requests::GetCardRealStatus::new()`
/// creates one that belongs to no client.
pub trait Request: Clone + fmt::Debug + Send + Sync + 'static {
    /// The type that a successful call returns.
    type Answer: Envelope + Clone + fmt::Debug + Send + 'static;

    /// Returns the entry of the operation table.
    fn operation(&self) -> &Operation;

    /// Returns the name of the call in errors and logs: the id of the operation.
    fn name(&self) -> &str {
        self.operation().id
    }

    /// Returns the path on the wire. A name in braces stands for a parameter; [`path`](crate::path) replaces it.
    fn path(&self) -> &str {
        self.operation().path
    }

    /// Returns the parameters that were given, decoded, in the order of the table.
    ///
    /// # Errors
    ///
    /// Fails with [`InvalidParameter`] for a value that a setter could not convert.
    fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter>;

    /// Decodes a response from its status and its JSON body.
    ///
    /// # Errors
    ///
    /// Fails with [`DecodeError`] for a status other than the documented success, and for a body that cannot be
    /// decoded.
    fn decode(&self, status: u16, body: &[u8]) -> Result<Self::Answer, DecodeError>;

    /// Returns the request as an unsigned HTTP request to the origin of a service (`https://api.example.com`).
    ///
    /// # Errors
    ///
    /// Fails like [`Request::parameters`], and if `origin` and path do not make a URL.
    ///
    /// ```
    /// # fn example<R: simfleet_runtime::Request>(request: R) -> Result<(), simfleet_runtime::InvalidParameter> {
    /// let http = request.to_http("http://127.0.0.1:8080")?;
    /// println!("{} {}", http.method(), http.uri());
    /// # Ok(())
    /// # }
    /// ```
    fn to_http(&self, origin: &str) -> Result<http::Request<Bytes>, InvalidParameter> {
        let parameters = self.parameters()?;
        encode::to_http(&parameters, self.path(), origin)
    }
}

/// A type that sends requests: a client with credentials, rate limits and retries.
pub trait Sender: Clone + fmt::Debug + Send + Sync + 'static {
    /// The result of a successful call: the decoded response, and what is known about the call.
    type Reply<A>;
    /// Why a call failed.
    type Error;

    /// Sends a request.
    ///
    /// # Errors
    ///
    /// Returns the errors of the sender.
    fn send<R: Request>(&self, request: &R)
    -> impl Future<Output = Result<Self::Reply<R::Answer>, Self::Error>> + Send;
}

/// A response that says in its body whether the call succeeded.
///
/// The services report failures in responses with HTTP status 200.
pub trait Envelope {
    /// Returns whether the call succeeded; `None` if the response does not say.
    fn success(&self) -> Option<bool>;

    /// Returns the service's code.
    fn code(&self) -> Option<Cow<'_, str>>;

    /// Returns the service's message. Successful responses may have one too.
    fn message(&self) -> Option<&str>;

    /// Returns the service's id of the request.
    fn request_id(&self) -> Option<&str>;

    /// Returns the failure that the operation's second code reports in a successful response
    /// ([`Operation::result_code`]): the call succeeded, but it has no result. `None` if the operation has no such code.
    fn result_failure(&self) -> Option<ResultFailure<'_>> {
        None
    }
}

/// Why a response cannot be decoded.
#[derive(Debug)]
#[non_exhaustive]
pub enum DecodeError {
    /// The HTTP status is not the one that means success.
    Status(u16),
    /// The body is a JSON array.
    Array,
    /// The body is no JSON array, and the response of the operation is one.
    NotAnArray,
    /// The body is not JSON, or it is JSON that is not decoded: see [`JsonError`].
    Text(JsonError),
    /// The body does not have the documented form.
    Json(serde_json::Error),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "HTTP status {status} is not the status of a successful response"),
            Self::Array => f.write_str("the response is a list, not an object"),
            Self::NotAnArray => f.write_str("the response is not a list"),
            Self::Text(error) => write!(f, "the response cannot be decoded: {error}"),
            Self::Json(error) => write!(f, "the response cannot be decoded: {error}"),
        }
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Text(error) => Some(error),
            Self::Json(error) => Some(error),
            Self::Status(_) | Self::Array | Self::NotAnArray => None,
        }
    }
}

/// Decodes the response of an operation. Generated requests call it in [`Request::decode`].
///
/// # Errors
///
/// Fails with [`DecodeError`].
pub fn decode<A: DeserializeOwned>(operation: &Operation, status: u16, body: &[u8]) -> Result<A, DecodeError> {
    if status != operation.success {
        return Err(DecodeError::Status(status));
    }
    // serde would decode an array into a struct, element by element, but an object is never sent as an array.
    match (body.trim_ascii_start().starts_with(b"["), operation.list) {
        (true, false) => return Err(DecodeError::Array),
        (false, true) => return Err(DecodeError::NotAnArray),
        _ => {}
    }
    let text = checked(body)?;
    serde_json::from_str(&text).map_err(DecodeError::Json)
}

/// Returns the body of a response as JSON text that can be decoded without loss: see [`json::check`].
///
/// # Errors
///
/// Fails with [`DecodeError`] for a body that is not UTF-8 or fails the check, and for a string with an escape that stands
/// for no character.
pub fn checked(body: &[u8]) -> Result<Cow<'_, str>, DecodeError> {
    let text = std::str::from_utf8(body)
        .map_err(|error| DecodeError::Text(JsonError::Syntax { position: error.valid_up_to() }))?;
    let json::Checked { text, damaged } = json::check(text).map_err(DecodeError::Text)?;
    if damaged {
        return Err(DecodeError::Json(serde::de::Error::custom("a string has an escape that stands for no character")));
    }
    Ok(text)
}
