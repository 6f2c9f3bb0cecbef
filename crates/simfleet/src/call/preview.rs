//! Previews: a request as the client would send it, with everything that authenticates it masked.

use super::prepared::{PreparedCall, SignedAttempt};
use crate::redact::redacted;
use crate::service::Service;

/// The text that replaces a masked value.
const MASK: &str = "***";

/// A request that was prepared and not sent, with everything that authenticates it masked.
///
/// Ids of keys and applications, time and nonce are shown, because they are not secret and help with debugging. A
/// request that is sent afterwards has another time, nonce and signature.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// The HTTP method.
    pub method: String,
    /// The URL with its query.
    pub url: String,
    /// The headers in lower case, ordered by name. Headers that are set with the connection, `host` and `user-agent`,
    /// are not included.
    pub headers: Vec<(String, String)>,
    /// The body as text. Bytes that are not UTF-8 are replaced, and files are shown by name and size. Empty if there is
    /// no body.
    pub body: String,
}

impl Preview {
    pub(crate) fn of<S: Service>(
        service: &S,
        prepared: &PreparedCall<'_>,
        signed: &SignedAttempt<S::Credentials>,
    ) -> Self {
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

/// Masks a sensitive header. If it ends in `Signature=…`, only the signature is masked.
fn masked_header(value: &str) -> String {
    match value.rsplit_once("Signature=") {
        Some((before, _)) => format!("{before}Signature={MASK}"),
        None => MASK.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use simfleet_runtime::{Api, Parameters};

    use super::*;
    use crate::client::Client;
    use crate::error::{Error, ErrorKind};
    use crate::retry::AttemptOutcome;
    use crate::service::{Attempt, ErrorMeaning, HttpRequest, ServiceError, SigningContext};
    use crate::settings::Settings;

    /// A service that signs with a header and a query parameter, and repeats its secret in both.
    #[derive(Debug)]
    struct Newcomer;

    impl Service for Newcomer {
        type Credentials = &'static str;

        fn api(&self) -> &'static Api {
            &haoka_client::API
        }

        async fn credentials(&self) -> Result<Self::Credentials, Error> {
            Ok("the-secret")
        }

        fn sign(
            &self,
            credentials: &Self::Credentials,
            _: &Parameters<'_>,
            _: &SigningContext,
            request: &mut HttpRequest,
        ) -> Result<(), Error> {
            request.query = "id=7&TOKEN=abcdef&tokens=3&copy=the-secret&token=ghijkl".to_owned();
            let mut proof = HeaderValue::from_static("v9 Signature=before, then abcdef");
            proof.set_sensitive(true);
            request.headers.insert("x-proof", HeaderValue::from_static("to be replaced"));
            request.headers.insert("x-proof", proof.clone());
            request.headers.append("x-proof", proof);
            request.headers.insert("x-copy", HeaderValue::from_static(credentials));
            Ok(())
        }

        fn masked_parameters(&self) -> &'static [&'static str] {
            &["token"]
        }

        fn account(&self) -> String {
            String::new()
        }

        fn secrets<'a>(&self, credentials: &'a Self::Credentials) -> Vec<&'a str> {
            vec![credentials]
        }

        fn meaning(&self, _: &ServiceError, _: &Attempt<'_, Self>) -> ErrorMeaning {
            ErrorMeaning::new(ErrorKind::Service, AttemptOutcome::Rejected)
        }
    }

    /// Values that a service marks are masked, and its secrets are not shown anywhere.
    #[tokio::test(flavor = "current_thread")]
    async fn sensitive_headers_and_masked_parameters_are_hidden() {
        let client = Client::assemble(Newcomer, "https://api.example.com", Settings::default()).unwrap();
        let goods = haoka_client::requests::GoodsDetails::new().id("the-secret");
        let preview = client.preview(goods).await.unwrap();
        let url = "https://api.example.com/openapi/goods/details?id=7&TOKEN=***&tokens=3&copy=[REDACTED]&token=***";
        assert_eq!(preview.url, url);
        let header = |wanted: &str| {
            let values = preview.headers.iter().filter(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
            values.collect::<Vec<_>>()
        };
        assert_eq!(header("x-proof"), ["v9 Signature=***", "v9 Signature=***"]);
        assert_eq!(header("x-copy"), ["[REDACTED]"]);
        assert_eq!(preview.body, "id=[REDACTED]");
        let shown = format!("{preview:?}");
        assert!(!shown.contains("abcdef") && !shown.contains("ghijkl") && !shown.contains("before"), "{shown}");
    }

    #[test]
    fn only_values_that_authenticate_are_masked() {
        assert_eq!(
            masked_query("KeyId=id&Token=t%2F&Signature=abc%3D&SignatureNonce=n", &["Signature", "Token"]),
            "KeyId=id&Token=***&Signature=***&SignatureNonce=n"
        );
        let authorization = "HMAC-SHA256 Credential=id,SignedHeaders=host;date,Signature=0ab1";
        assert_eq!(masked_header(authorization), "HMAC-SHA256 Credential=id,SignedHeaders=host;date,Signature=***");
        assert_eq!(masked_header("Bearer x"), "***");
    }
}
