//! STS over sockets: who may call it and how, what each operation checks, and what the issued keys can do.
//!
//! Every rejected request is correct except for one thing.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::Value;
use simfleet_emulator::{Auth, Builder, Emulator, ManualClock, Service, SignatureKind};

use crate::signing::{nonce, pairs_text, set, sign_acs3_headers, sign_rpc, unix_now, utc_text};
use crate::{http_client, start};

mod identity_tokens;
mod keys;

use identity_tokens::with_oidc;

const ROLE: &str = "acs:ram::1000000000000001:role/simreader";
const PROVIDER: &str = "acs:ram::1000000000000001:oidc-provider/cluster";
const FORM: &str = "application/x-www-form-urlencoded";
/// The configured key.
const OWN: Key = Key { id: String::new(), secret: String::new(), token: String::new() };

/// A key with its token; the configured one if empty.
#[derive(Clone)]
struct Key {
    id: String,
    secret: String,
    token: String,
}

impl Key {
    fn of(answer: &Value) -> Self {
        let text = |name: &str| answer["Credentials"][name].as_str().unwrap().to_owned();
        Self { id: text("AccessKeyId"), secret: text("AccessKeySecret"), token: text("SecurityToken") }
    }

    fn pair(&self) -> (&str, &str) {
        if self.id.is_empty() { ("testid", "testsecret") } else { (&self.id, &self.secret) }
    }
}

/// Starts an emulator on a manual clock at the current time.
async fn stopped(builder: Builder) -> (Emulator, ManualClock) {
    let clock = ManualClock::new(UNIX_EPOCH + Duration::from_secs(unix_now() as u64));
    (start(builder.clock(Arc::new(clock.clone()))).await, clock)
}

fn pairs(own: &[(&str, &str)]) -> Vec<(String, String)> {
    own.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Returns a signed RPC request with a key: `own` replaces or adds parameters, and an empty value removes one.
fn rpc(method: &str, key: &Key, version: &str, at: i64, own: &[(&str, &str)]) -> Vec<(String, String)> {
    let (id, secret) = key.pair();
    let (timestamp, nonce) = (utc_text(at), nonce());
    let mut params = pairs(&[
        ("Version", version),
        ("Format", "JSON"),
        ("AccessKeyId", id),
        ("Timestamp", &timestamp),
        ("SignatureNonce", &nonce),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SecurityToken", &key.token),
    ]);
    own.iter().for_each(|(name, value)| set(&mut params, name, value));
    params.retain(|(_, value)| !value.is_empty());
    sign_rpc(method, secret, &mut params);
    params
}

async fn get(emulator: &Emulator, params: &[(String, String)]) -> (u16, String) {
    let response = reqwest::get(format!("{}/?{}", emulator.url(), pairs_text(params))).await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

async fn post_form(emulator: &Emulator, params: &[(String, String)]) -> (u16, String) {
    let request = http_client().post(emulator.url()).header("content-type", FORM);
    let response = request.body(pairs_text(params)).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

fn json_of((status, text): (u16, String)) -> (u16, Value) {
    (status, serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text}")))
}

/// Sends a signed POST with the parameters in the form.
async fn ask(emulator: &Emulator, key: &Key, own: &[(&str, &str)]) -> (u16, Value) {
    json_of(post_form(emulator, &rpc("POST", key, "2015-04-01", unix_now(), own)).await)
}

/// Sends a valid AssumeRole request with some parameters changed.
async fn assume(emulator: &Emulator, key: &Key, own: &[(&str, &str)]) -> (u16, Value) {
    let base = [("Action", "AssumeRole"), ("RoleArn", ROLE), ("RoleSessionName", "sim-job")];
    ask(emulator, key, &[&base, own].concat()).await
}

/// Sends a request that is signed in its headers, with the given query and form.
async fn acs3(
    emulator: &Emulator,
    method: &str,
    key: &Key,
    (action, version): (&str, &str),
    query: &[(&str, &str)],
    form: &[(&str, &str)],
) -> (u16, String) {
    let sorted = |own: &[(&str, &str)]| {
        let mut pairs = pairs(own);
        pairs.sort();
        pairs_text(&pairs)
    };
    let (query, body) = (sorted(query), sorted(form));
    let mut headers = vec![
        ("host", emulator.address().to_string()),
        ("x-acs-action", action.to_owned()),
        ("x-acs-date", utc_text(unix_now())),
        ("x-acs-version", version.to_owned()),
    ];
    if !body.is_empty() {
        headers.push(("content-type", FORM.to_owned()));
    }
    if !key.token.is_empty() {
        headers.push(("x-acs-security-token", key.token.clone()));
    }
    let method_of = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let mut request = http_client().request(method_of, format!("{}/?{query}", emulator.url()));
    for (name, value) in sign_acs3_headers(method, key.pair(), &query, headers, body.as_bytes()) {
        request = request.header(name, value);
    }
    let response = request.header("accept", "application/json").body(body).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

/// Checks that a request was rejected with this status and code, and that no key was issued.
fn rejected(answer: &(u16, Value), status: u16, code: &str, why: &str) {
    assert_eq!((answer.0, answer.1["Code"].as_str()), (status, Some(code)), "{why}: {}", answer.1);
    assert!(answer.1.get("Credentials").is_none() && answer.1["Message"].is_string(), "{why}: {}", answer.1);
}

#[tokio::test]
async fn assume_role_accepts_get_and_post_query_and_form_and_both_signatures() {
    let emulator = start(Emulator::builder()).await;
    let own = [("RoleArn", ROLE), ("RoleSessionName", "sim-job"), ("Policy", r#"{"Version": "1", "x": ["*~"]}"#)];
    let by_rpc = [&[("Action", "AssumeRole")], own.as_slice()].concat();
    let query = |method| rpc(method, &OWN, "2015-04-01", unix_now(), &by_rpc);
    let posted = http_client().post(format!("{}/?{}", emulator.url(), pairs_text(&query("POST"))));
    let posted = posted.send().await.unwrap();
    let named = ("AssumeRole", "2015-04-01");
    let answers = [
        get(&emulator, &query("GET")).await,
        (posted.status().as_u16(), posted.text().await.unwrap()),
        post_form(&emulator, &query("POST")).await,
        acs3(&emulator, "GET", &OWN, named, &own, &[]).await,
        acs3(&emulator, "POST", &OWN, named, &own, &[]).await,
        acs3(&emulator, "POST", &OWN, named, &[], &own).await,
    ];
    let mut keys = Vec::new();
    for answer in answers {
        let (status, answer) = json_of(answer);
        assert_eq!(status, 200, "{answer}");
        let user = &answer["AssumedRoleUser"];
        assert_eq!(user["Arn"], "acs:ram::1000000000000001:role/simreader/sim-job");
        let (role_id, session) = user["AssumedRoleId"].as_str().unwrap().split_once(':').unwrap();
        assert_eq!((role_id.len(), session), (18, "sim-job"));
        assert!(answer["RequestId"].is_string() && answer.get("Success").is_none() && answer.get("Code").is_none());
        assert!(answer.get("SourceIdentity").is_none());
        let key = Key::of(&answer);
        assert!(key.id.starts_with("STS.") && !key.secret.is_empty() && !key.token.is_empty());
        keys.push(key.id);
    }
    keys.sort();
    keys.dedup();
    assert_eq!((keys.len(), emulator.effects()["AssumeRole"]), (6, 6));
    let log = emulator.log();
    assert!(log.iter().all(|entry| entry.service == Service::Sts && entry.operation == "AssumeRole" && entry.applied));
    assert_eq!(log[5].signature_kind, SignatureKind::Acs3);
}

#[tokio::test]
async fn responses_are_xml_unless_json_is_requested() {
    let emulator = start(Emulator::builder()).await;
    let own = [("Action", "AssumeRole"), ("RoleArn", ROLE), ("RoleSessionName", "sim-job")];
    let identity = [("Action", "GetCallerIdentity")];
    for format in ["XML", "xml", ""] {
        let signed =
            |own: &[(&str, &str)]| rpc("GET", &OWN, "2015-04-01", unix_now(), &[own, &[("Format", format)]].concat());
        let bad = [("Action", "AssumeRole"), ("RoleArn", "x"), ("RoleSessionName", "sim-job")];
        for (params, status, root, inner) in [
            (signed(&own), 200, "AssumeRoleResponse", "<Credentials><AccessKeyId>STS."),
            (with_oidc(&[("Format", format)]), 200, "AssumeRoleWithOIDCResponse", "<Issuer>https://oidc.example.test<"),
            (signed(&identity), 200, "GetCallerIdentityResponse", "<IdentityType>RAMUser</IdentityType>"),
            (signed(&bad), 400, "Error", "<Code>InvalidParameter.RoleArn</Code>"),
        ] {
            let (got, text) = get(&emulator, &params).await;
            assert_eq!(got, status, "{text}");
            assert!(text.starts_with(&format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><{root}>")), "{text}");
            assert!(text.ends_with(&format!("</{root}>")) && text.contains(inner), "{text}");
        }
    }
    let (status, text) =
        get(&emulator, &rpc("GET", &OWN, "2015-04-01", unix_now(), &[&own[..], &[("Format", "json")]].concat())).await;
    assert_eq!((status, &text[..1]), (200, "{"));
    let error = assume(&emulator, &OWN, &[("RoleArn", "x")]).await.1;
    assert!(error["Recommend"].as_str().unwrap().contains("q=InvalidParameter.RoleArn&product=Sts"), "{error}");
}

#[tokio::test]
async fn version_or_action_distinguishes_sts_from_linkcard() {
    let emulator = start(Emulator::builder().auth(Auth::Off)).await;
    for (query, header, service, code) in [
        ("Action=GetCallerIdentity&Version=2015-04-01", "", Service::Sts, None),
        ("Action=GetCallerIdentity", "2015-04-01", Service::Sts, Some("MissingVersion")),
        ("Action=GetCallerIdentity", "", Service::Sts, Some("MissingVersion")),
        ("Action=AssumeRole&Version=2021-05-20", "", Service::Sts, Some("InvalidVersion")),
        ("Action=AssumeRoleWithSAML&Version=2015-04-01", "", Service::Sts, Some("InvalidAction.NotFound")),
        ("Version=2015-04-01", "", Service::Sts, Some("MissingAction")),
        ("", "2015-04-01", Service::Sts, Some("MissingAction")),
        ("Action=GetCardRealStatus&Version=2015-04-01", "", Service::Sts, Some("InvalidAction.NotFound")),
        ("Action=AssumeRoles&Version=2021-05-20", "", Service::Linkcard, Some("InvalidAction.NotFound")),
        (
            "Action=GetCardRealStatus&Version=2021-05-20&Iccid=1",
            "",
            Service::Linkcard,
            Some("linkcard.common.IccidFormatError"),
        ),
        ("", "", Service::Linkcard, Some("MissingAction")),
    ] {
        let mut request = http_client().get(format!("{}/?{query}&Format=JSON", emulator.url()));
        if !header.is_empty() {
            request = request.header("x-acs-version", header);
        }
        let body: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!((body["Code"].as_str(), emulator.log().last().unwrap().service), (code, service), "{query} {body}");
    }
    let form = http_client().post(emulator.url()).header("content-type", FORM);
    form.body("Action=GetCallerIdentity&Version=2015-04-01").send().await.unwrap();
    assert_eq!(
        (emulator.log().last().unwrap().service, emulator.log().last().unwrap().status),
        (Service::Sts, Some(200))
    );
    let elsewhere = format!("{}/other?Action=AssumeRole&Version=2015-04-01", emulator.url());
    assert_eq!(reqwest::get(elsewhere).await.unwrap().status(), 404);
}

#[tokio::test]
async fn invalid_requests_get_the_gateways_codes() {
    let emulator = start(Emulator::builder()).await;
    let late = utc_text(unix_now() - 960);
    for (name, value, status, code) in [
        ("AccessKeyId", "", 400, "MissingAccessKeyId"),
        ("AccessKeyId", "someone", 404, "InvalidAccessKeyId.NotFound"),
        ("SignatureNonce", "", 400, "MissingSignatureNonce"),
        ("Timestamp", "", 400, "MissingTimestamp"),
        ("Timestamp", &late, 400, "InvalidTimeStamp.Expired"),
        ("SignatureMethod", "HMAC-SHA256", 400, "InvalidSignatureMethod"),
        ("SecurityToken", "CAIS", 400, "InvalidSecurityToken.MismatchWithAccessKey"),
    ] {
        for action in ["AssumeRole", "GetCallerIdentity"] {
            rejected(&assume(&emulator, &OWN, &[(name, value), ("Action", action)]).await, status, code, name);
        }
    }
    let thief = Key { id: "testid".to_owned(), secret: "wrong".to_owned(), token: String::new() };
    let answer = assume(&emulator, &thief, &[]).await;
    rejected(&answer, 400, "SignatureDoesNotMatch", "secret");
    assert!(answer.1["Message"].as_str().unwrap().contains("server string to sign is:POST&%2F&AccessKeyId%3Dtestid"));
    let (status, text) = acs3(&emulator, "POST", &thief, ("GetCallerIdentity", "2015-04-01"), &[], &[]).await;
    assert_eq!((status, text.contains("\"SignatureDoesNotMatch\"")), (400, true), "{text}");
    let params = rpc("POST", &OWN, "2015-04-01", unix_now(), &[("Action", "GetCallerIdentity")]);
    assert_eq!(post_form(&emulator, &params).await.0, 200);
    rejected(&json_of(post_form(&emulator, &params).await), 400, "SignatureNonceUsed", "a second time");
    let params = rpc("POST", &OWN, "2015-04-01", unix_now(), &[("Action", "GetCallerIdentity")]);
    let url = format!("{}/?{}", emulator.url(), pairs_text(&params));
    let text = http_client().post(url).header("content-type", "text/xml").body("<a/>").send().await.unwrap();
    assert!(text.text().await.unwrap().contains("\"InvalidParameter.ContentType\""));
    assert_eq!(emulator.effects().get("AssumeRole"), None);
}

#[tokio::test]
async fn wrong_parameters_of_assume_role_are_rejected() {
    let emulator = start(Emulator::builder()).await;
    let (long_session, long_id) = ("s".repeat(65), "e".repeat(1225));
    let long_policy = format!(r#"{{"a":"{}"}}"#, "卡".repeat(681));
    let missing = "acs:ram::1:role/missing-one";
    for (name, value, status, code) in [
        ("RoleArn", "", 400, "MissingParameter"),
        ("RoleArn", "simreader", 400, "InvalidParameter.RoleArn"),
        ("RoleArn", "acs:ram::1x:role/simreader", 400, "InvalidParameter.RoleArn"),
        ("RoleArn", "acs:ram:::role/simreader", 400, "InvalidParameter.RoleArn"),
        ("RoleArn", "acs:ram::1:role/", 400, "InvalidParameter.RoleArn"),
        ("RoleArn", "acs:ram::1:user/simreader", 400, "InvalidParameter.RoleArn"),
        ("RoleArn", "acs:ram::1:role/a/b", 400, "InvalidParameter.RoleArn"),
        ("RoleArn", "acs:sts::1:role/simreader", 400, "InvalidParameter.RoleArn"),
        ("RoleSessionName", "", 400, "MissingParameter"),
        ("RoleSessionName", "s", 400, "InvalidParameter.RoleSessionName"),
        ("RoleSessionName", &long_session, 400, "InvalidParameter.RoleSessionName"),
        ("RoleSessionName", "sim job", 400, "InvalidParameter.RoleSessionName"),
        ("RoleSessionName", "卡卡", 400, "InvalidParameter.RoleSessionName"),
        ("DurationSeconds", "899", 400, "InvalidParameter.DurationSeconds"),
        ("DurationSeconds", "3601", 400, "InvalidParameter.DurationSeconds"),
        ("DurationSeconds", "-900", 400, "InvalidParameter.DurationSeconds"),
        ("DurationSeconds", "1e3", 400, "InvalidParameter.DurationSeconds"),
        ("DurationSeconds", "99999999999999999999", 400, "InvalidParameter.DurationSeconds"),
        ("Policy", &long_policy, 400, "InvalidParameter.PolicySize"),
        ("Policy", "{", 400, "InvalidParameter.PolicyGrammar"),
        ("Policy", "[]", 400, "InvalidParameter.PolicyGrammar"),
        ("ExternalId", "e", 400, "InvalidParameter.ExternalId"),
        ("ExternalId", &long_id, 400, "InvalidParameter.ExternalId"),
        ("ExternalId", "a b", 400, "InvalidParameter.ExternalId"),
        ("SourceIdentity", "a b", 400, "InvalidParameter.SourceIdentity"),
        ("RoleArn", missing, 404, "EntityNotExist.Role"),
        ("RoleArn", "acs:ram::1:role/forbidden-one", 403, "NoPermission"),
    ] {
        let answer = assume(&emulator, &OWN, &[(name, value)]).await;
        rejected(&answer, status, code, &format!("{name}={value}"));
        assert!(answer.1["HostId"].as_str().unwrap().starts_with("127.0.0.1"));
    }
    assert_eq!(emulator.effects().get("AssumeRole"), None);
}

#[tokio::test]
async fn parameters_at_their_limits_are_accepted() {
    let emulator = start(Emulator::builder()).await;
    let (session, id) = ("s".repeat(64), "e".repeat(1224));
    let policy = format!(r#"{{"a":"{}"}}"#, "x".repeat(2040));
    assert_eq!(policy.len(), 2048);
    for (name, value) in [
        ("RoleSessionName", "s@"),
        ("RoleSessionName", &session),
        ("RoleArn", "acs:ram::1:role/a.b-c_D"),
        ("DurationSeconds", "900"),
        ("DurationSeconds", "3600"),
        ("Policy", &policy),
        ("Policy", "{}"),
        ("ExternalId", "_="),
        ("ExternalId", "aZ09_+=,.@:/-"),
        ("ExternalId", &id),
    ] {
        let (status, answer) = assume(&emulator, &OWN, &[(name, value)]).await;
        assert_eq!(status, 200, "{name}={value}: {answer}");
    }
    let long = ("RoleArn", "acs:ram::1:role/long-jobs");
    assert_eq!(assume(&emulator, &OWN, &[long, ("DurationSeconds", "43200")]).await.0, 200);
    let answer = assume(&emulator, &OWN, &[long, ("DurationSeconds", "43201")]).await;
    rejected(&answer, 400, "InvalidParameter.DurationSeconds", "long");
    assert!(answer.1["Message"].as_str().unwrap().contains("15min/1hr"), "{}", answer.1);
}

#[tokio::test]
async fn faults_and_the_rate_limit_apply_to_sts() {
    let (emulator, clock) = stopped(Emulator::builder().fault("throttle@AssumeRole*2=700".parse().unwrap())).await;
    assert_eq!(ask(&emulator, &OWN, &[("Action", "GetCallerIdentity")]).await.0, 200);
    for _ in 0..2 {
        rejected(&assume(&emulator, &OWN, &[]).await, 400, "Throttling.User", "throttled");
    }
    assert_eq!(assume(&emulator, &OWN, &[]).await.0, 200);
    for (rule, status, part) in [
        ("html@GetCallerIdentity*1", 502, "<html>"),
        ("status@GetCallerIdentity*1=503", 503, "503"),
        ("success-false@GetCallerIdentity*1", 200, "\"Code\":\"InternalError\""),
        ("lower-camel@GetCallerIdentity*1", 200, "\"identityType\":\"RAMUser\""),
        ("replace-body@GetCallerIdentity*1=200,text/plain,x", 200, "x"),
    ] {
        emulator.inject(rule.parse().unwrap());
        let params = rpc("GET", &OWN, "2015-04-01", unix_now(), &[("Action", "GetCallerIdentity")]);
        let (got, text) = get(&emulator, &params).await;
        assert_eq!((got, text.contains(part)), (status, true), "{rule}: {text}");
    }
    emulator.inject("null-fields@AssumeRole*1".parse().unwrap());
    let (status, answer) = assume(&emulator, &OWN, &[]).await;
    assert_eq!((status, &answer["Credentials"]["Expiration"]), (200, &Value::Null), "{answer}");
    assert!(answer["AssumedRoleUser"]["Arn"].is_string(), "{answer}");
    emulator.inject("missing-fields@AssumeRole*1".parse().unwrap());
    assert_eq!(assume(&emulator, &OWN, &[]).await.1["Credentials"], serde_json::json!({}));
    // Five of the hundred calls of this second are used up: faults come after the rate limit.
    for _ in 5..100 {
        assert_eq!(assume(&emulator, &OWN, &[]).await.0, 200);
    }
    rejected(&assume(&emulator, &OWN, &[]).await, 400, "Throttling.User", "the quota");
    assert_eq!(json_of(get(&emulator, &with_oidc(&[])).await).0, 200);
    clock.advance(Duration::from_secs(1));
    assert_eq!(assume(&emulator, &OWN, &[]).await.0, 200);
}
