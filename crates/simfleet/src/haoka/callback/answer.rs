//! The response to a push.
//!
//! The platform checks for HTTP status 200. It does not document what it expects in the body, except `{}` on the page
//! about order pushes.

use http::StatusCode;

/// The push was accepted, and is not sent again.
pub const ACCEPTED: StatusCode = StatusCode::OK;
/// The push was not handled; the platform sends it again by its schedule.
pub const TRY_AGAIN: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;
/// The body of the response.
pub const BODY: &str = "{}";
/// The content type of [`BODY`].
pub const CONTENT_TYPE: &str = "application/json";
