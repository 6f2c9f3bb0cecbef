//! A request as it would be sent, for showing: what authenticates it is left out.

use reqwest::Request;
use simfleet_runtime::Upload;

use crate::judge::Faults;

/// What stands where something must not be shown.
const MASK: &str = "***";

/// Parameters of the query that authenticate a request.
const QUERY: [&str; 2] = ["Signature", "SecurityToken"];

/// Headers that authenticate a request as a whole.
const HEADERS: [&str; 2] = ["sign", "x-acs-security-token"];

/// A request that was prepared and not sent, with signature and security token masked.
///
/// Ids of keys and applications, time and nonce are shown: they are no secrets, and part of what is looked for. A request
/// that is sent afterwards has another time, nonce and signature.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// HTTP method.
    pub method: String,
    /// URL with its query.
    pub url: String,
    /// Headers in lower case, as far as they are set before the connection is; ordered by name. `host` and
    /// `user-agent` are not among them.
    pub headers: Vec<(String, String)>,
    /// The body as text; bytes that are no text are replaced, and files are named with their size. Empty when there is
    /// none.
    pub body: String,
}

impl Preview {
    pub(super) fn of(request: &Request, files: &[(&'static str, Upload)], faults: &dyn Faults) -> Self {
        let mut url = request.url().clone();
        let query = url.query().map(masked_query);
        url.set_query(query.as_deref());
        let mut headers: Vec<(String, String)> = request
            .headers()
            .iter()
            .map(|(name, value)| {
                let text = String::from_utf8_lossy(value.as_bytes());
                (name.as_str().to_owned(), faults.redact(&masked_header(name.as_str(), &text)))
            })
            .collect();
        headers.sort();
        let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
        let files = files.iter().map(|(part, file)| format!("({part}: {}, {} bytes)", file.file_name(), file.len()));
        let body = files.collect::<Vec<_>>().join("\n") + &String::from_utf8_lossy(body);
        Self {
            method: request.method().to_string(),
            url: faults.redact(url.as_str()),
            headers,
            body: faults.redact(&body),
        }
    }
}

fn masked_query(query: &str) -> String {
    let part = |part: &str| match part.split_once('=') {
        Some((name, _)) if QUERY.iter().any(|secret| name.eq_ignore_ascii_case(secret)) => format!("{name}={MASK}"),
        _ => part.to_owned(),
    };
    query.split('&').map(part).collect::<Vec<_>>().join("&")
}

fn masked_header(name: &str, value: &str) -> String {
    match name {
        // `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`: all but the last may be seen.
        "authorization" => match value.rsplit_once("Signature=") {
            Some((before, _)) => format!("{before}Signature={MASK}"),
            None => MASK.to_owned(),
        },
        _ if HEADERS.contains(&name) => MASK.to_owned(),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_authenticates_is_masked_and_nothing_else() {
        assert_eq!(
            masked_query("AccessKeyId=id&SecurityToken=t%2F&Signature=abc%3D&SignatureNonce=n"),
            "AccessKeyId=id&SecurityToken=***&Signature=***&SignatureNonce=n"
        );
        let authorization = "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-date,Signature=0ab1";
        assert_eq!(
            masked_header("authorization", authorization),
            "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-date,Signature=***"
        );
        assert_eq!(masked_header("authorization", "Bearer x"), "***");
        assert_eq!(masked_header("sign", "f8e8"), "***");
        assert_eq!(masked_header("traceid", "5831"), "5831");
    }
}
