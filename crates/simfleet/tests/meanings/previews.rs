//! Previews never contain a value that authenticates a request.
//!
//! A client with the same seed sends the request that another one previews, and a transport records what was sent. The
//! lists below say what a preview may show; new headers and parameters of a signature must be masked until they are
//! added here.

use std::sync::Arc;

use http::HeaderMap;
use simfleet::linkcard::SignatureMethod::{Acs3, Rpc};
use simfleet::raw::{Preview, RawRequest, RawValue};
use simfleet::runtime::{Effect, Request, Upload};
use simfleet::transport::{HttpRequest, HttpResponse};
use simfleet::{ErrorKind, haoka_client, linkcard_client};

use crate::in_process::{APP, FakeService, KEY, haoka, linkcard, run};

/// Headers that may be shown: the request itself, and ids, times and nonces, which are not secret.
const SHOWN_HEADERS: [&str; 12] = [
    "accept",
    "content-type",
    "x-acs-accesskey-id",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-version",
    "apiversion",
    "appid",
    "timestamp",
    "traceid",
];

/// Parameters that the client adds to a query and that may be shown.
const SHOWN_PARAMETERS: [&str; 8] = [
    "AccessKeyId",
    "Action",
    "Format",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

fn service() -> Arc<FakeService> {
    FakeService::new(|_, _| HttpResponse::new(500, HeaderMap::new(), ""))
}

/// Returns everything that a preview shows.
fn shown(preview: &Preview) -> String {
    format!("{preview:?} {} {} {:?} {}", preview.method, preview.url, preview.headers, preview.body)
}

/// Asserts that the preview belongs to the request and shows only what is listed. Returns the number of masked values.
fn assert_masked(case: &str, sent: &HttpRequest, preview: &Preview, given: &[&str]) -> usize {
    let text = shown(preview);
    let mut masked = 0;
    let mut hide = |what: &str, value: &str| {
        masked += 1;
        assert!(value.len() >= 8, "{case}: {what} is `{value}`, which proves nothing");
        assert!(!text.contains(value), "{case}: {what} `{value}` is in: {text}");
    };
    assert_eq!(preview.headers.len(), sent.headers.len(), "{case}: a header is missing");
    for (name, value) in &sent.headers {
        let (name, value) = (name.as_str(), value.to_str().unwrap());
        let in_preview = &preview.headers.iter().find(|(known, _)| known == name).expect(name).1;
        if SHOWN_HEADERS.contains(&name) {
            assert_eq!(in_preview, value, "{case}: {name}");
            continue;
        }
        assert!(sent.headers[name].is_sensitive(), "{case}: {name} is neither listed nor sensitive");
        // If a header names its algorithm and key, only the signature at its end authenticates.
        let secret = value.rsplit_once("Signature=").map_or(value, |(_, signature)| signature);
        hide(name, secret);
        assert!(in_preview.ends_with("***"), "{case}: {name}: {in_preview}");
    }
    let (_, query) = preview.url.split_once('?').unwrap_or_default();
    let in_preview: Vec<&str> = query.split('&').collect();
    for (at, pair) in sent.query.split('&').filter(|pair| !pair.is_empty()).enumerate() {
        let (name, value) = pair.split_once('=').unwrap();
        if SHOWN_PARAMETERS.contains(&name) || given.contains(&name) {
            assert_eq!(in_preview[at], pair, "{case}");
            continue;
        }
        hide(name, value);
        assert_eq!(in_preview[at], format!("{name}=***"), "{case}");
    }
    for secret in [KEY.1, KEY.2, APP.1] {
        assert!(!text.contains(secret), "{case}: {text}");
    }
    masked
}

/// Previews a request with one client and sends the same request with another.
macro_rules! sent_and_previewed {
    ($client:expr, $request:expr) => {{
        let (service, request) = (service(), $request);
        // The response is a failure, which does not matter here.
        let _ = $client(&service).send(request.clone()).await;
        let requests = service.requests();
        let preview = $client(&service).preview(request).await.unwrap();
        assert_eq!(service.requests().len(), requests.len(), "a preview sends nothing");
        (requests.into_iter().next().expect("a request"), preview)
    }};
}

#[test]
fn previews_hide_everything_that_authenticates() {
    run(async {
        let status = || linkcard_client::requests::GetCardRealStatus::new().iccid("89860000000000000001");
        let form = || linkcard_client::requests::Renew::new().iccid("89860000000000000001").serial_no("serial-1");
        let form = || form().recharge_type("STANDARD").buy_num(1).api_product("Linkcard");
        let unlisted = || RawRequest::action(&linkcard_client::API, "NoSpecHasThis", Effect::Read).with("Iccid", "1");
        for (method, masked) in [(Rpc, 2), (Acs3, 2)] {
            let client = |service: &Arc<FakeService>| linkcard(service, method);
            let (sent, preview) = sent_and_previewed!(client, status());
            assert_eq!(assert_masked("a query", &sent, &preview, &["Iccid"]), masked, "{method:?} {preview:?}");
            let (sent, preview) = sent_and_previewed!(client, form());
            assert_eq!(
                assert_masked("a form", &sent, &preview, &["BuyNum", "Iccid", "RechargeType", "SerialNo"]),
                masked,
                "{method:?} {preview:?}"
            );
            assert_eq!(preview.body, "ApiProduct=Linkcard");
            let (sent, preview) = sent_and_previewed!(client, unlisted());
            assert_eq!(assert_masked("an action", &sent, &preview, &["Iccid"]), masked, "{method:?} {preview:?}");
        }
        let restore = || haoka_client::requests::BatchRestore::new().sim_nos(["19200000001"]);
        let (sent, preview) = sent_and_previewed!(haoka, restore());
        assert_eq!(assert_masked("haoka", &sent, &preview, &[]), 1, "{preview:?}");
        assert_eq!(preview.body, "simNos=%5B%2219200000001%22%5D");
    });
}

/// A secret that the caller puts into another parameter is hidden too.
#[test]
fn previews_hide_secrets_in_parameters() {
    run(async {
        let (_, preview) =
            sent_and_previewed!(haoka, haoka_client::requests::BatchRestore::new().sim_nos(["1"]).remark(APP.1));
        assert!(preview.body.contains("[REDACTED]") && !preview.body.contains("%289%29"), "{}", preview.body);
        let client = |service: &Arc<FakeService>| linkcard(service, Rpc);
        let group = linkcard_client::requests::AddDirectionalGroup::new().group_name(KEY.1);
        let (_, preview) = sent_and_previewed!(client, group);
        assert!(preview.url.contains("GroupName=[REDACTED]") && !preview.url.contains("s3cr3t"), "{}", preview.url);
    });
}

#[test]
fn files_are_sent_as_multipart_and_previewed_by_name_and_size() {
    run(async {
        let upload = &haoka_client::operations::HK_UPLOAD_CERT;
        let file = || Upload::new("front.jpg", vec![0xff, 0xd8, 0xff]);
        let raw = RawRequest::listed(upload).with("file", RawValue::File(file()));
        let (sent, preview) = sent_and_previewed!(haoka, raw);
        let content_type = sent.headers["content-type"].to_str().unwrap();
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect(content_type);
        assert_eq!(preview.body, "(file: front.jpg, 3 bytes)");
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"front.jpg\"\r\n");
        assert!(sent.body.starts_with(head.as_bytes()), "{:?}", sent.body);
        assert!(sent.body.ends_with(format!("\r\n--{boundary}--\r\n").as_bytes()), "{:?}", sent.body);

        // The boundary depends only on the bytes of the file.
        let generated = haoka_client::requests::HkUploadCert::new().file(file());
        let (again, shown) = sent_and_previewed!(haoka, generated);
        assert_eq!((&again.body, &again.headers["content-type"]), (&sent.body, &sent.headers["content-type"]));
        assert_eq!(shown.body, preview.body);
        let other = haoka_client::requests::HkUploadCert::new().file(Upload::new("front.jpg", vec![0xff]));
        let (other, _) = sent_and_previewed!(haoka, other);
        assert_ne!(other.headers["content-type"], sent.headers["content-type"]);
    });
}

#[test]
fn a_request_that_would_be_rejected_has_no_preview() {
    run(async {
        let service = service();
        let missing = haoka_client::requests::BatchQuerySimInfo::new();
        let error = haoka(&service).preview(missing.clone()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.with_advice(), "batchQuerySimInfo: simNos is not given; give simNos");
        let error = linkcard(&service, Rpc).preview(missing.clone()).await.unwrap_err();
        assert!(error.to_string().contains("belongs to haoka"), "{error}");
        assert!(missing.parameters().is_ok(), "validation happens when the request is sent");
        assert!(error.is_unsent() && service.requests().is_empty());
    });
}
