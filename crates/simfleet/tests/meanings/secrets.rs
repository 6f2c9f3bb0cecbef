//! No secret appears in an error, even if the service repeats it in a response.

use http::HeaderMap;
use serde_json::json;
use simfleet::Error;
use simfleet::linkcard::SignatureMethod::{Acs3, Rpc};
use simfleet::transport::{HttpRequest, HttpResponse};

use crate::in_process::APP;
use crate::{haoka_errors, haoka_says, linkcard_errors, linkcard_says};

/// Returns everything that an error shows.
fn shown(error: &Error) -> String {
    let source = std::error::Error::source(error).map(ToString::to_string);
    format!("{error} {error:?} {error:#?} {source:?} {}", serde_json::to_string(error).unwrap())
}

fn form(name: &str, value: &str) -> String {
    url::form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish()
}

#[test]
fn linkcard_secrets_are_removed_in_every_encoding() {
    let message = "a s3cr3t/+= b s3cr3t%2F%2B%3D c tok%252Fen%253D%253D d tok/en== e";
    for method in [Rpc, Acs3] {
        for status in [200, 400, 500] {
            for error in linkcard_errors(method, move |_| linkcard_says(status, "SomethingNew", message)) {
                let wanted = "a [REDACTED] b [REDACTED] c [REDACTED] d [REDACTED] e";
                assert_eq!(error.message(), Some(wanted), "{status}");
                assert!(!shown(&error).contains("s3cr3t") && !shown(&error).contains("tok/"), "{error:#?}");
            }
        }
    }
}

#[test]
fn the_haoka_key_is_removed_from_forms_and_json() {
    let list = serde_json::Value::from(vec![APP.1]).to_string();
    let all = [form("a", APP.1), form("a", APP.1).to_lowercase(), form("a", &list), list, format!("a={}", APP.1)];
    for message in all {
        let answer = message.clone();
        for error in haoka_errors(move |_| haoka_says(200, -1, &answer)) {
            let text = error.message().expect("a message");
            assert!(text.contains("[REDACTED]") && !text.contains('9'), "{message} became {text}");
            assert!(!shown(&error).contains("(9)"), "{error:#?}");
        }
    }
}

/// Codes, ids and the beginnings of undecodable responses come from outside too.
#[test]
fn no_part_of_an_error_contains_a_secret() {
    let whole = |text: &'static str, status| move |_: &HttpRequest| HttpResponse::new(status, HeaderMap::new(), text);
    let cases = [
        r#"{"Success":false,"Code":"s3cr3t/+=","ErrorMessage":"m","RequestId":"tok/en=="}"#,
        r#"{"Code":"tok%2Fen%3D%3D","Message":"m","RequestId":"s3cr3t%2F%2B%3D"}"#,
        "<html>s3cr3t/+= tok/en==</html>",
        "s3cr3t/+= tok%252Fen%253D%253D",
        r#"["s3cr3t\/+=", "tok\/en=="]"#,
    ];
    for text in cases {
        for status in [200, 302, 400, 503] {
            for method in [Rpc, Acs3] {
                for error in linkcard_errors(method, whole(text, status)) {
                    let shown = shown(&error);
                    assert!(shown.contains("[REDACTED]"), "{text} {status}: {shown}");
                    assert!(!shown.contains("s3cr3t") && !shown.contains("en=="), "{text} {status}: {shown}");
                    assert!(!shown.contains("tok%") && !shown.contains("tok\\"), "{text} {status}: {shown}");
                }
            }
        }
    }
}

/// Values that authenticate a request are removed from messages too.
#[test]
fn headers_that_authenticate_are_removed_from_messages() {
    let repeated = |name: &'static str| {
        move |request: &HttpRequest| {
            let value = request.headers.get(name).expect("a header").to_str().unwrap();
            let message = format!("no match: {name} {value}.");
            if name == "sign" { haoka_says(200, -1, &message) } else { linkcard_says(400, "SomethingNew", &message) }
        }
    };
    for error in haoka_errors(repeated("sign")) {
        assert_eq!(error.message(), Some("no match: sign [REDACTED]."));
    }
    for name in ["authorization", "x-acs-security-token"] {
        for error in linkcard_errors(Acs3, repeated(name)) {
            assert_eq!(error.message(), Some(&*format!("no match: {name} [REDACTED].")));
        }
    }
}

/// A service may quote the query, or only the signature of a header, in either case.
#[test]
fn quoted_signatures_are_removed_from_messages() {
    let decoded = |query: &str| {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs.find(|(name, _)| name == "Signature").map(|(_, value)| value.into_owned()).unwrap()
    };
    for status in [200, 400, 500] {
        let errors = linkcard_errors(Rpc, move |request| {
            let message = format!("no: {} and {}", request.query, decoded(&request.query));
            linkcard_says(status, "SomethingNew", &message)
        });
        for error in errors {
            let message = error.message().unwrap();
            assert!(message.contains("&Signature=[REDACTED]") && message.ends_with("and [REDACTED]"), "{message}");
            // They identify the request for support, and nothing can be sent with them alone.
            assert!(message.contains("SignatureNonce=") && message.contains("Timestamp="), "{message}");
        }
    }
    for error in linkcard_errors(Acs3, |request| {
        let header = request.headers["authorization"].to_str().unwrap();
        let signature = header.split("Signature=").nth(1).unwrap();
        let message = format!("got {signature}, {}", signature.to_ascii_uppercase());
        linkcard_says(400, "SomethingNew", &message)
    }) {
        assert_eq!(error.message(), Some("got [REDACTED], [REDACTED]"));
    }
    for error in haoka_errors(|request| {
        let header = |name: &str| request.headers[name].to_str().unwrap().to_owned();
        let sign = header("sign");
        let message = format!(
            "traceID {} timestamp {} sign {sign} {}",
            header("traceid"),
            header("timestamp"),
            sign.to_uppercase()
        );
        haoka_says(200, -1, &message)
    }) {
        let message = error.message().unwrap();
        assert!(message.ends_with("sign [REDACTED] [REDACTED]") && message.contains("timestamp 17"), "{message}");
    }
    // The beginning of a body that cannot be decoded comes from outside too.
    for error in linkcard_errors(Rpc, move |request| {
        HttpResponse::new(200, HeaderMap::new(), format!("no route for {}", decoded(&request.query)))
    }) {
        assert_eq!(error.excerpt(), Some("no route for [REDACTED]"));
    }
}

#[test]
fn a_replaced_message_is_not_shown() {
    let message = "echo of the request";
    for error in linkcard_errors(Rpc, move |_| linkcard_says(400, "SignatureNonceUsed", message)) {
        assert!(!shown(&error).contains(message), "{error}");
        assert!(error.to_string().contains("the request reached the service twice"), "{error}");
    }
    let body = json!({"code": -1, "message": format!("traceID重复 {message}")}).to_string();
    for error in haoka_errors(move |_| HttpResponse::new(200, HeaderMap::new(), body.clone())) {
        assert!(!shown(&error).contains(message), "{error}");
        assert!(error.to_string().contains("the request reached the service twice"), "{error}");
    }
}
