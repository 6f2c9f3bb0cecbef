//! Rejected signatures: the client compares the service's string to sign with its own, and shows only where they
//! differ.

use simfleet::linkcard::SignatureMethod::{self, Acs3, Rpc};
use simfleet::service::AttemptOutcome;
use simfleet::sign::{Pair, acs3, rpc};
use simfleet::transport::{HttpRequest, HttpResponse};
use simfleet::{Error, ErrorKind};

use crate::in_process::{FakeService, KEY, linkcard, run};
use crate::{assert_means, linkcard_errors, linkcard_says};

/// Returns what the service signs for a request that arrived unchanged.
fn string_to_sign(request: &HttpRequest) -> String {
    if request.headers.contains_key("authorization") {
        let header = |name: &str| request.headers.get(name).unwrap().to_str().unwrap().to_owned();
        let authorization = header("authorization");
        let signed = authorization.split("SignedHeaders=").nth(1).unwrap().split(',').next().unwrap();
        let value = |name: &str| if name == "host" { request.origin.host().to_owned() } else { header(name) };
        let headers: Vec<(&str, String)> = signed.split(';').map(|name| (name, value(name))).collect();
        let mut headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let hash = acs3::body_hash(&request.body);
        let canonical =
            acs3::canonical_request(request.method.as_str(), &request.path, &request.query, &mut headers, &hash);
        return acs3::string_to_sign(&canonical.text);
    }
    let query = url::form_urlencoded::parse(request.query.as_bytes()).filter(|(name, _)| name != "Signature");
    let mut pairs: Vec<Pair<'_>> = query.chain(url::form_urlencoded::parse(&request.body)).collect();
    rpc::query_and_string_to_sign(request.method.as_str(), &mut pairs).1
}

/// Returns the rejection with the message of the signature method.
fn rejection(method: SignatureMethod, theirs: &str) -> HttpResponse {
    let message = match method {
        Acs3 => {
            format!("Specified signature is not matched. server StringToSign is [{theirs}] server CanonicalRequest")
        }
        _ => format!("Specified signature is not matched with our calculation. server string to sign is:{theirs}"),
    };
    linkcard_says(400, "SignatureDoesNotMatch", &message)
}

/// Returns the errors for a service that received `changed` instead of the sent text.
fn mismatch(method: SignatureMethod, changed: impl Fn(&str) -> String + Send + Sync + 'static) -> [Error; 2] {
    let errors = linkcard_errors(method, move |request| rejection(method, &changed(&string_to_sign(request))));
    assert_means("a mismatch", &errors, ErrorKind::Auth, AttemptOutcome::Rejected);
    errors
}

fn assert_wrong_secret(error: &Error) {
    assert!(error.to_string().contains("the access key secret is wrong"), "{error}");
    assert!(error.remedy().unwrap().contains(KEY.0), "{error:?}");
}

/// Returns everything that an error shows.
fn shown(error: &Error) -> String {
    format!("{error} {error:?} {error:#?} {}", serde_json::to_string(error).unwrap())
}

#[test]
fn an_equal_string_to_sign_means_a_wrong_secret() {
    for method in [Rpc, Acs3] {
        for error in mismatch(method, str::to_owned) {
            assert_wrong_secret(&error);
            assert!(
                !shown(&error).contains("ACS3-HMAC") && !shown(&error).contains("%2F&"),
                "the text is shown: {error}"
            );
        }
    }
    // Line breaks in headers do not matter.
    for error in mismatch(Acs3, |ours| ours.replace('\n', " ")) {
        assert_wrong_secret(&error);
    }
}

/// Form fields are signed like query parameters.
#[test]
fn form_fields_are_part_of_the_string_to_sign() {
    for method in [Rpc, Acs3] {
        run(async {
            let service = FakeService::new(move |request, _| rejection(method, &string_to_sign(request)));
            let client = linkcard(&service, method);
            let message = client.send_message().msisdns(["1440000000001"]).task_name("a task").message_template_id(7);
            let error = message.message_send_time(1_732_502_882_000_i64).send().await.unwrap_err();
            assert!(!service.requests().first().expect("a request").body.is_empty());
            assert_wrong_secret(&error);
        });
    }
}

#[test]
fn different_strings_to_sign_are_shown_at_their_difference() {
    for error in mismatch(Rpc, |ours| ours.replace("Format%3DJSON", "Format%3Djson")) {
        let text = error.to_string();
        assert!(text.contains("the signed texts differ from byte"), "{text}");
        assert!(text.contains("JSON") && text.contains("json"), "{text}");
        assert!(error.remedy().unwrap().contains("a proxy changes the request"), "{error:?}");
    }
    for error in mismatch(Acs3, |ours| ours.replace("HMAC-SHA256\n", "HMAC-SHA256\nf00")[..80].to_owned()) {
        let text = error.to_string();
        assert!(text.contains("the signed texts differ from byte 17 on") && text.contains("f00"), "{text}");
    }
    let at = mismatch(Rpc, |ours| ours.replace("POST", "GET"))[0].to_string();
    assert!(at.contains("from byte 0 on: sent `POST&") && at.contains("the service received `GET&"), "{at}");
}

#[test]
fn strings_to_sign_are_shown_without_secrets() {
    // Both texts contain the token, the changed one with another value, and the excerpt of the difference includes it.
    for changed in [("Timestamp", "TimeStamp"), ("tok%252Fen", "tok%252Gen"), ("SecurityToken%3D", "SecurityToken%3Dx")]
    {
        let errors = mismatch(Rpc, move |ours| {
            assert!(ours.contains(changed.0), "{ours}");
            ours.replace(changed.0, changed.1)
        });
        for error in errors {
            let text = shown(&error);
            for part in [KEY.1, KEY.2, "tok%", "tok/", "252G", "252F"] {
                assert!(!text.contains(part), "{part} is in: {text}");
            }
        }
    }
    // A secret must be removed before the text is cut, because redaction would not find a part of it.
    for error in mismatch(Rpc, |ours| ours.replace("Format%3DJSON", "Format%3Ds3cr3t%252F%252B%253D")) {
        let text = shown(&error);
        assert!(text.contains("[REDACTED]") && !text.contains("s3cr3t"), "{text}");
    }
}

#[test]
fn a_rejection_without_string_to_sign_suggests_the_secret() {
    for method in [Rpc, Acs3] {
        let errors = linkcard_errors(method, |_| linkcard_says(400, "SignatureDoesNotMatch", "no match"));
        for error in errors {
            assert!(error.to_string().contains("the service rejected the signature"), "{error}");
            assert!(error.remedy().unwrap().contains("ALIBABA_CLOUD_ACCESS_KEY_SECRET"), "{error:?}");
        }
    }
}
