//! What to answer to a push.
//!
//! The platform looks for HTTP status 200; what it wants in the body is not documented, beyond `{}` on the page about
//! order pushes.

use http::StatusCode;

/// The push was taken, and does not come again.
pub const TAKEN: StatusCode = StatusCode::OK;
/// The push was not handled; the platform sends it again by its schedule.
pub const TRY_AGAIN: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;
/// The body of the answer.
pub const BODY: &str = "{}";
/// The content type of [`BODY`].
pub const CONTENT_TYPE: &str = "application/json";
