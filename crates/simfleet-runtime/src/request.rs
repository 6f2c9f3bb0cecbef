//! Requests as values, and what their answers have in common.
//!
//! The generator implements [`Request`] for every request type and [`Envelope`] for every answer, so that sending,
//! retrying and error handling are written once, for all operations.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::encode;
use crate::operation::Operation;
use crate::parameters::{InvalidParameter, Parameters};

/// A request that can be stored, queued, printed, and sent any number of times.
///
/// A generated request holds its arguments and nothing else. `linkcard_client::requests::GetCardRealStatus::new()` makes
/// one that belongs to no client.
pub trait Request: Clone + fmt::Debug + Send + Sync + 'static {
    /// What a successful call returns.
    type Answer: Envelope + Clone + fmt::Debug + Send + 'static;

    /// The entry of the operation table.
    fn operation(&self) -> &Operation;

    /// What the call is named in errors and logs: the operation's id.
    fn name(&self) -> &str {
        self.operation().id
    }

    /// The path on the wire.
    fn path(&self) -> &str {
        self.operation().path
    }

    /// The parameters that were given, decoded, in the order of the table.
    ///
    /// # Errors
    ///
    /// [`InvalidParameter`] for a value that a setter could not take.
    fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter>;

    /// Reads the answer from the status and the JSON body of a response.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] for a status other than the documented success, and for a body that the answer cannot be read
    /// from.
    fn decode(&self, status: u16, body: &[u8]) -> Result<Self::Answer, DecodeError>;

    /// The request without signature as HTTP, against the origin of a service (`https://api.example.com`).
    ///
    /// # Errors
    ///
    /// [`InvalidParameter`] as [`Request::parameters`]; also when `origin` and path do not make a URL.
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

/// What sends requests: a client with credentials, limits and retries.
pub trait Sender: Clone + fmt::Debug + Send + Sync + 'static {
    /// A successful answer, and what is known about the call.
    type Reply<A>;
    /// Why a call failed.
    type Error;

    /// Sends a request.
    ///
    /// # Errors
    ///
    /// Those of the sender.
    fn send<R: Request>(&self, request: &R)
    -> impl Future<Output = Result<Self::Reply<R::Answer>, Self::Error>> + Send;
}

/// An answer that says inside itself whether the call worked.
///
/// Services put failures into answers with HTTP status 200.
pub trait Envelope {
    /// Whether the call worked. `None` when the answer does not say.
    fn success(&self) -> Option<bool>;

    /// The service's code.
    fn code(&self) -> Option<Cow<'_, str>>;

    /// The service's message. Its presence says nothing about success.
    fn message(&self) -> Option<&str>;

    /// Id of the request at the service.
    fn request_id(&self) -> Option<&str>;
}

/// Why a response is not the answer of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum DecodeError {
    /// The HTTP status is not the one that means success.
    Status(u16),
    /// The body is a JSON array.
    Array,
    /// The body is not JSON, or not of the documented form.
    Json(serde_json::Error),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "HTTP status {status} is not the status of a successful answer"),
            Self::Array => f.write_str("the answer is a list, not an object"),
            Self::Json(error) => write!(f, "the answer cannot be read: {error}"),
        }
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Status(_) | Self::Array => None,
        }
    }
}

/// Reads an answer of an operation: what generated requests do in [`Request::decode`].
///
/// # Errors
///
/// See [`DecodeError`].
pub fn decode<A: DeserializeOwned>(operation: &Operation, status: u16, body: &[u8]) -> Result<A, DecodeError> {
    if status != operation.success {
        return Err(DecodeError::Status(status));
    }
    // serde would read an array into a struct, element by element. No answer is an array.
    if body.trim_ascii_start().starts_with(b"[") {
        return Err(DecodeError::Array);
    }
    // Checked once as a whole, the text is not checked again string by string.
    let decoded = match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(body),
    };
    decoded.map_err(DecodeError::Json)
}
