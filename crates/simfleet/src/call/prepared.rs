//! A call that is ready to be sent, and one signed attempt of it.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;
use simfleet_runtime::Parameters;

use crate::service::SigningContext;
use crate::transport::HttpRequest;

/// A validated request, with everything that its attempts have in common.
pub(crate) struct PreparedCall<'a> {
    pub(crate) name: &'a str,
    pub(super) path: Cow<'a, str>,
    pub(crate) parameters: Parameters<'a>,
    /// `Content-Type` and body, if there is a body.
    pub(super) body: Option<(HeaderValue, Bytes)>,
}

/// One attempt, ready to be sent.
pub(crate) struct SignedAttempt<C> {
    pub(crate) credentials: C,
    pub(crate) context: SigningContext,
    pub(crate) request: HttpRequest,
    /// The clock correction that the request was signed with, in seconds.
    pub(crate) skew: i64,
}
