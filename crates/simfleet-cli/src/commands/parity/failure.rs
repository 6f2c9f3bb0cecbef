//! Describes failed calls without the messages of services, which may quote the request or contain data.

use simfleet::runtime::Api;
use simfleet::{Error, ErrorKind};

/// Codes of the gateway and of the envelope that no spec lists.
const CODES: [&str; 21] = [
    "-1",
    "Forbidden.AccessKeyDisabled",
    "IllegalTimestamp",
    "IncompleteSignature",
    "InternalError",
    "InvalidAccessKeyId",
    "InvalidAccessKeyId.Inactive",
    "InvalidAccessKeyId.NotFound",
    "InvalidSecurityToken.Expired",
    "InvalidSecurityToken.Malformed",
    "InvalidSecurityToken.MismatchWithAccessKey",
    "InvalidSignatureMethod",
    "InvalidTimeStamp.Expired",
    "MissingSecurityToken",
    "NoPermission",
    "ServiceUnavailable",
    "SignatureDoesNotMatch",
    "SignatureNonceUsed",
    "Throttling",
    "Throttling.User",
    "UnsupportedSignatureMethod",
];

/// Describes a failure: its kind, its HTTP status, and its code if the spec or the gateway has it.
pub(super) fn described(api: &Api, error: &Error) -> String {
    let status = error.status().map(|status| format!(", HTTP {status}")).unwrap_or_default();
    let is_known = |code: &str| {
        let mut listed = api.operations.iter().flat_map(|operation| operation.errors);
        CODES.contains(&code) || listed.any(|known| known.code == code)
    };
    let code = match error.code() {
        Some(code) if is_known(code) => format!(", code {code}"),
        Some(_) => ", a code that the spec does not list".to_owned(),
        None => String::new(),
    };
    format!("the call failed: {}{status}{code}", error.kind().as_str())
}

/// Whether the service does not know the operation.
pub(super) fn is_missing(error: &Error) -> bool {
    // A response with a code comes from the service, which has read the call.
    let has_no_code = error.code().is_none() && matches!(error.kind(), ErrorKind::Service | ErrorKind::Decode);
    has_no_code && matches!(error.status(), Some(404 | 405))
}

/// Whether the service read the call and rejected it.
pub(super) fn is_rejection(error: &Error) -> bool {
    error.kind() == ErrorKind::Service && error.code().is_some() && !is_missing(error)
}

/// Whether a failure would repeat for every other operation.
pub(super) fn concerns_service(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Credentials | ErrorKind::ClockSkew => true,
        ErrorKind::Auth => !lacks_permission(error),
        _ => false,
    }
}

/// Whether a call was rejected because the account may not call this operation. It may call others.
fn lacks_permission(error: &Error) -> bool {
    let code = error.code().unwrap_or_default();
    let (first, last) = (code.split('.').next().unwrap_or_default(), code.rsplit('.').next().unwrap_or_default());
    match first {
        "Forbidden" => code != "Forbidden.AccessKeyDisabled",
        "NoPermission" => true,
        _ => last == "RamActionPermissionDeny",
    }
}
