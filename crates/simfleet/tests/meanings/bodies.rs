//! Bodies that are not the documented ones: what is decoded, what is rejected, and which error codes survive.

use std::io::Write;

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use http::HeaderMap;
use http::header::CONTENT_ENCODING;
use simfleet::linkcard::SignatureMethod::Rpc;
use simfleet::raw::RawRequest;
use simfleet::service::AttemptOutcome::{Lost, Rejected, Unreadable};
use simfleet::transport::HttpResponse;
use simfleet::{Error, ErrorKind, haoka_client, linkcard_client};

use crate::in_process::{FakeService, haoka, linkcard, run};
use crate::{ICCID, assert_means, haoka_errors, linkcard_errors, seen, wanted};

const DIGITS: &str = "89860407431328361292";

fn ok(body: impl Into<Vec<u8>>) -> HttpResponse {
    HttpResponse::new(200, HeaderMap::new(), body.into())
}

fn encoded(name: &'static str, body: Vec<u8>) -> HttpResponse {
    let mut answer = ok(body);
    answer.headers.insert(CONTENT_ENCODING, name.parse().unwrap());
    answer
}

fn gbk(text: &str) -> Vec<u8> {
    encoding_rs::GBK.encode(text).0.into_owned()
}

/// Returns a text and the ICCID of a card that haoka responds with, from a generated and from a raw request.
fn card(answer: HttpResponse) -> Result<[String; 2], Error> {
    run(async {
        let client = haoka(&FakeService::new(move |_, _| answer.clone()));
        let typed = client.batch_query_sim_info().sim_nos(["1"]).send().await?.answer;
        let typed = typed.data.unwrap().items.remove(0);
        let operation = haoka_client::API.operation("batchQuerySimInfo").unwrap();
        let raw = client.send(RawRequest::listed(operation).list("simNos", ["1"])).await?.answer;
        let raw = &raw.data().unwrap()["items"][0];
        assert_eq!(raw["iccid"].as_str(), typed.iccid.as_deref());
        assert_eq!(raw["imei"].as_str(), typed.imei.as_deref());
        Ok([typed.imei.unwrap(), typed.iccid.unwrap()])
    })
}

const CARD: &str = r#"{"code":0,"data":{"items":[{"simNo":"1","iccid":89860407431328361292,"imei":"余额不足"}]}}"#;

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn zlib(body: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn marks_encodings_and_compression_are_decoded() {
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(CARD.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (name, answer) in [
        ("as documented", ok(CARD)),
        ("a byte order mark", ok(format!("\u{feff}{CARD}"))),
        ("GBK", ok(gbk(CARD))),
        ("UTF-16", ok(utf16)),
        ("gzip", encoded("gzip", gzip(CARD.as_bytes()))),
        ("gzip of GBK", encoded("x-gzip", gzip(&gbk(CARD)))),
        ("gzip without a header", ok(gzip(CARD.as_bytes()))),
        ("a header without gzip", encoded("gzip", CARD.into())),
        ("deflate", encoded("deflate", zlib(CARD.as_bytes()))),
        ("identity", encoded("identity", CARD.into())),
    ] {
        assert_eq!(card(answer).expect(name), ["余额不足", DIGITS], "{name}");
    }
}

#[test]
fn xml_is_decoded_with_a_mark_and_in_gbk() {
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"GBK\"?><R><Success>true</Success><Data><Iccid>{ICCID}</Iccid><Remark>备注</Remark></Data></R>"
    );
    for body in [gbk(&xml), format!("\u{feff}{xml}").into_bytes()] {
        run(async {
            let client = linkcard(&FakeService::new(move |_, _| ok(body.clone())), Rpc);
            let operation = linkcard_client::API.operation("GetCardDetail").unwrap();
            let raw = client.send(RawRequest::listed(operation).with("Iccid", ICCID)).await.unwrap().answer;
            assert_eq!(raw.data().unwrap()["Remark"], "备注");
        });
    }
}

#[test]
fn an_encoding_that_is_not_supported_is_named() {
    let bomb = gzip(&vec![b' '; simfleet::transport::MAX_BODY + 1]);
    for (answer, what) in [
        (encoded("br", vec![1, 2, 3]), "compressed with `br`, which is not supported"),
        (encoded("gzip, gzip", gzip(&gzip(CARD.as_bytes()))), "compressed more than once"),
        (encoded("gzip", gzip(CARD.as_bytes())[..30].to_vec()), "compressed with gzip and cannot be decompressed"),
        (encoded("gzip", bomb), "compressed with gzip and is larger than 8 MiB"),
    ] {
        for errors in [
            haoka_errors({
                let answer = answer.clone();
                move |_| answer.clone()
            }),
            linkcard_errors(Rpc, move |_| answer.clone()),
        ] {
            assert_eq!([seen(&errors[0]), seen(&errors[1])], wanted(ErrorKind::Decode, Unreadable), "{errors:?}");
            assert!(errors[0].to_string().contains(what), "{}", errors[0]);
        }
    }
}

/// A text that can be decoded only in part is good enough for the code of an error, and not for a success.
#[test]
fn a_code_survives_an_unreadable_text() {
    let with = |code: &str, text: &[u8]| {
        let mut body = format!("{{\"code\":{code},\"traceID\":\"id\",\"message\":\"").into_bytes();
        body.extend_from_slice(text);
        body.extend_from_slice(b"\"}");
        body
    };
    for (text, message) in [
        (gbk("无权限访问该接口"), Some("无权限访问该接口")),
        (b"\xff\xfe\xb2".to_vec(), None),
        (b"\\ud800 \\x".to_vec(), None),
        (b"line\nbreak".to_vec(), Some("line break")),
    ] {
        let body = with("-1", &text);
        let errors = haoka_errors(move |_| ok(body.clone()));
        assert_means(&String::from_utf8_lossy(&text), &errors, ErrorKind::Service, Rejected);
        for error in &errors {
            assert!(message.is_none_or(|message| error.message() == Some(message)), "{error:?}");
            assert_eq!(error.code(), Some("-1"));
        }
    }
    for text in [&b"\xff\xfe\xb2"[..], b"\\ud800"] {
        let body = with("0", text);
        let errors = haoka_errors(move |_| ok(body.clone()));
        assert_means("code 0", &errors, ErrorKind::Decode, Unreadable);
    }
    // Also where another member is not what the spec says.
    for body in
        [r#"{"code":-1,"message":{"a":1},"traceID":"id"}"#, r#"{"code":"-1","message":"m","data":7,"traceID":"id"}"#]
    {
        assert_means(body, &haoka_errors(move |_| ok(body)), ErrorKind::Service, Rejected);
    }
    let body = r#"{"Success":false,"Code":"SomethingNew","ErrorMessage":{},"RequestId":"id"}"#;
    assert_means(body, &linkcard_errors(Rpc, move |_| ok(body)), ErrorKind::Service, Rejected);
}

#[test]
fn messages_are_read_under_other_names_too() {
    for name in ["msg", "errMsg", "errmsg", "error", "Message", "MESSAGE", "errorMsg"] {
        let body = format!(r#"{{"code":-1,"{name}":"余额不足","traceID":"id"}}"#);
        for error in haoka_errors(move |_| ok(body.clone())) {
            assert_eq!((error.message(), error.excerpt()), (Some("余额不足"), None), "{name}");
        }
        for status in [200, 400] {
            let body = format!(r#"{{"Success":false,"Code":"SomethingNew","{name}":"no balance","RequestId":"id"}}"#);
            for error in linkcard_errors(Rpc, move |_| HttpResponse::new(status, HeaderMap::new(), body.clone())) {
                assert_eq!(error.message(), Some("no balance"), "{name}");
            }
        }
    }
    // What such a message says counts like the message of the spec.
    let busy = r#"{"code":-1,"message":"","msg":"系统繁忙","traceID":"id"}"#;
    assert_means(busy, &haoka_errors(move |_| ok(busy)), ErrorKind::Server, Lost);
}

#[test]
fn a_rejection_without_a_message_shows_the_body() {
    for error in haoka_errors(|_| ok(r#"{"code":-1,"reason":{"text":"余额不足"}}"#)) {
        assert!(error.to_string().contains("余额不足") && error.excerpt().is_some(), "{error}");
    }
    for error in linkcard_errors(Rpc, |_| ok(r#"{"Success":false,"Code":"SomethingNew","Why":"no balance"}"#)) {
        assert!(error.to_string().contains("no balance"), "{error}");
    }
}

#[test]
fn an_error_code_without_a_flag_is_a_rejection() {
    for code in ["400", "\"400\"", "\"403\"", "\"SomethingNew\"", "\"linkcard.common.CardNotExist\""] {
        let body = format!(r#"{{"Code":{code},"Message":"no","RequestId":"id"}}"#);
        assert_means(code, &linkcard_errors(Rpc, move |_| ok(body.clone())), ErrorKind::Service, Rejected);
    }
    for body in [
        r#"{"Code":"200","Message":"OK","RequestId":"id"}"#,
        r#"{"Code":"OK","Message":"OK","RequestId":"id"}"#,
        r#"{"Code":500,"Message":"no","RequestId":"id"}"#,
        r#"{"Code":400,"RequestId":"id"}"#,
        r#"{"Message":"no","RequestId":"id"}"#,
    ] {
        assert_means(body, &linkcard_errors(Rpc, move |_| ok(body)), ErrorKind::Decode, Unreadable);
    }
}

#[test]
fn doubled_members_are_unreadable_for_generated_and_raw_requests() {
    for body in [
        r#"{"code":-1,"message":"no","code":0}"#,
        r#"{"code":0,"code":0}"#,
        r#"{"code":0,"data":{"items":[{"notInTheSpec":{"a":1,"a":2}}]}}"#,
        r#"{"code":0,"c\u006fde":-1}"#,
    ] {
        for error in haoka_errors(move |_| ok(body)).into_iter().chain(raw_errors(body)) {
            let kind = error.cause().unwrap_or(error.kind());
            assert!(kind == ErrorKind::Decode && error.to_string().contains("occurs twice"), "{body}: {error}");
        }
    }
    let body = r#"{"Success":false,"Code":"x","Success":true}"#;
    for error in linkcard_errors(Rpc, move |_| ok(body)) {
        assert!(error.to_string().contains("`Success` occurs twice"), "{error}");
    }
}

fn raw_errors(body: &'static str) -> [Error; 2] {
    run(async {
        let client = haoka(&FakeService::new(move |_, _| ok(body)));
        let request = |id| RawRequest::listed(haoka_client::API.operation(id).unwrap()).list("simNos", ["19200000001"]);
        let read = client.send(request("batchQuerySimInfo")).await.unwrap_err();
        let write = client.send(request("batchShutdown")).await.unwrap_err();
        assert!(write.is_outcome_unknown(), "{write}");
        [read, write]
    })
}

#[test]
fn bodies_that_would_take_too_much_memory_are_unreadable() {
    let list = |item: &str, count: usize| {
        format!(r#"{{"code":0,"data":{{"items":[{}{item}]}}}}"#, format!("{item},").repeat(count))
    };
    for (body, what) in [
        (list("{}", 100_000), "too many values"),
        (list("0", 500_000), "too many values"),
        (list(r#"{"a":1}"#, 100_000), "too many values"),
        (
            format!(r#"{{"code":0,{}"a":0}}"#, (0..200_000).map(|n| format!("\"{n}\":0,")).collect::<String>()),
            "too many values",
        ),
        (format!(r#"{{"code":0,"data":{}"#, "[".repeat(1 << 20)), "more than 64 levels"),
        (format!("<R>{}</R>", "<a/>".repeat(1 << 20)), "too many elements"),
    ] {
        let body: bytes::Bytes = body.into();
        for error in haoka_errors(move |_| HttpResponse::new(200, HeaderMap::new(), body.clone())) {
            assert!(error.to_string().contains(what), "{what}: {error}");
            assert_eq!(error.cause().unwrap_or(error.kind()), ErrorKind::Decode);
        }
    }
}
