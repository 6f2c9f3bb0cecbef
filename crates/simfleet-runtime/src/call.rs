//! A uniform handle on generated request builders and on answers.
//!
//! The generator implements [`Call`] for every builder and [`Envelope`] for every answer, so that retrying and
//! error reading are written once, for all operations.

use std::borrow::Cow;
use std::future::Future;

use progenitor_client::{ByteStream, Error, ResponseValue};

use crate::{BoxFuture, Operation};

/// A request that can be sent any number of times: a generated builder.
pub trait Call: Clone + Send + Sync {
    /// What a successful call returns.
    type Answer: Envelope + Clone + std::fmt::Debug + Send + 'static;
    /// The documented error body.
    type Failure: Failure;

    /// The operation that this calls.
    fn operation(&self) -> &'static Operation;

    /// Sends the request once, through the pipeline of the client that made the builder.
    ///
    /// # Errors
    ///
    /// See [`progenitor_client::Error`]. A missing or unusable argument is reported before anything is sent.
    fn send_once(self) -> impl Future<Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>> + Send;
}

/// An answer that says inside itself whether the call worked.
///
/// Both services put failures into answers with HTTP status 200.
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

/// What an error answer decodes to. The generator implements it for documented error bodies.
pub trait Failure: Sized + Send + 'static {
    /// Reads an error answer.
    fn read(response: reqwest::Response) -> BoxFuture<'static, Result<ResponseValue<Self>, Error<Self>>>;
}

/// An error body of any form, left to the caller.
impl Failure for ByteStream {
    fn read(response: reqwest::Response) -> BoxFuture<'static, Result<ResponseValue<Self>, Error<Self>>> {
        Box::pin(async move { Ok(ResponseValue::stream(response)) })
    }
}

/// An error answer that has no body.
impl Failure for () {
    fn read(response: reqwest::Response) -> BoxFuture<'static, Result<ResponseValue<Self>, Error<Self>>> {
        Box::pin(async move { Ok(ResponseValue::empty(response)) })
    }
}
