//! A request as it would be sent, for showing: what authenticates it is left out.

use super::{Prepared, Signed};
use crate::redact::redacted;
use crate::service::Service;

/// What stands where something must not be shown.
const MASK: &str = "***";

/// A request that was prepared and not sent, with everything that authenticates it masked.
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
    pub(crate) fn of<S: Service>(service: &S, prepared: &Prepared<'_>, signed: &Signed<S::Credentials>) -> Self {
        let mut secrets = service.secrets(&signed.credentials);
        let secret = |given: &&simfleet_runtime::Given<'_>| given.entry.is_some_and(|entry| entry.secret);
        secrets.extend(prepared.parameters.iter().filter(secret).map(|given| &*given.text));
        let request = &signed.request;
        let mut shown = request.clone();
        shown.query = masked_query(&request.query, service.masked_parameters());
        let mut headers: Vec<(String, String)> = request
            .headers
            .iter()
            .map(|(name, value)| {
                let text = String::from_utf8_lossy(value.as_bytes());
                let text = if value.is_sensitive() { masked_header(&text) } else { text.into_owned() };
                (name.as_str().to_owned(), redacted(&text, &secrets))
            })
            .collect();
        headers.sort();
        let files = prepared.parameters.files();
        let body = if files.is_empty() {
            String::from_utf8_lossy(&request.body).into_owned()
        } else {
            let one = |(part, file): &(&str, &simfleet_runtime::Upload)| {
                format!("({part}: {}, {} bytes)", file.file_name(), file.len())
            };
            files.iter().map(one).collect::<Vec<_>>().join("\n")
        };
        Self {
            method: request.method.to_string(),
            url: redacted(&shown.url(), &secrets),
            headers,
            body: redacted(&body, &secrets),
        }
    }
}

fn masked_query(query: &str, masked: &[&str]) -> String {
    let part = |part: &str| match part.split_once('=') {
        Some((name, _)) if masked.iter().any(|secret| name.eq_ignore_ascii_case(secret)) => format!("{name}={MASK}"),
        _ => part.to_owned(),
    };
    query.split('&').map(part).collect::<Vec<_>>().join("&")
}

/// A sensitive header. Of one that ends in `Signature=…`, all but the signature may be seen.
fn masked_header(value: &str) -> String {
    match value.rsplit_once("Signature=") {
        Some((before, _)) => format!("{before}Signature={MASK}"),
        None => MASK.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_authenticates_is_masked_and_nothing_else() {
        assert_eq!(
            masked_query("KeyId=id&Token=t%2F&Signature=abc%3D&SignatureNonce=n", &["Signature", "Token"]),
            "KeyId=id&Token=***&Signature=***&SignatureNonce=n"
        );
        let authorization = "HMAC-SHA256 Credential=id,SignedHeaders=host;date,Signature=0ab1";
        assert_eq!(masked_header(authorization), "HMAC-SHA256 Credential=id,SignedHeaders=host;date,Signature=***");
        assert_eq!(masked_header("Bearer x"), "***");
    }
}
