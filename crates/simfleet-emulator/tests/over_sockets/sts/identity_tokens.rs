//! STS with identity tokens: the request is not signed, and every part of the token is checked.
//!
//! The signature of a token is not verified, so the tests sign none.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use simfleet_emulator::{Emulator, SignatureKind};

use super::{Key, PROVIDER, ROLE, ask, get, json_of, pairs, post_form, rejected};
use crate::signing::{nonce, pairs_text, set, unix_now, utc_text};
use crate::start;

fn token_of(header: &Value, claims: &Value, signature: &str) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.{signature}", part(header), part(claims))
}

fn claims() -> Value {
    json!({
        "iss": "https://oidc.example.test", "sub": "system:serviceaccount:ns:app", "aud": ["sts.aliyuncs.com", "app1"],
        "exp": unix_now() + 600, "iat": unix_now() - 60,
    })
}

pub(super) fn token() -> String {
    token_of(&json!({"alg": "RS256"}), &claims(), "c2lnbmVk")
}

/// Returns a valid AssumeRoleWithOIDC request with some parameters changed; it is not signed.
pub(super) fn with_oidc(own: &[(&str, &str)]) -> Vec<(String, String)> {
    let token = token();
    let mut params = pairs(&[
        ("Action", "AssumeRoleWithOIDC"),
        ("Version", "2015-04-01"),
        ("Format", "JSON"),
        ("RoleArn", ROLE),
        ("OIDCProviderArn", PROVIDER),
        ("RoleSessionName", "sim-job"),
        ("OIDCToken", &token),
    ]);
    own.iter().for_each(|(name, value)| set(&mut params, name, value));
    params
}

#[tokio::test]
async fn an_identity_token_is_exchanged_without_a_signature() {
    let emulator = start(Emulator::builder()).await;
    let stamped = [("Timestamp", utc_text(unix_now())), ("SignatureNonce", nonce())];
    let stamped: Vec<(&str, &str)> = stamped.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let named =
        [("x-acs-action", "AssumeRoleWithOIDC"), ("x-acs-version", "2015-04-01"), ("accept", "application/json")];
    let mut own = with_oidc(&[]);
    own.retain(|(name, _)| !["Action", "Version", "Format"].contains(&name.as_str()));
    let by_header = reqwest::Client::new().post(format!("{}/?{}", emulator.url(), pairs_text(&own)));
    let by_header = named.iter().fold(by_header, |request, (name, value)| request.header(*name, *value));
    let by_header = by_header.send().await.unwrap();
    for answer in [
        get(&emulator, &with_oidc(&[])).await,
        post_form(&emulator, &with_oidc(&[])).await,
        // Parameters that are not required are not checked.
        post_form(&emulator, &with_oidc(&[("AccessKeyId", "nobody"), ("Signature", "wrong")])).await,
        post_form(&emulator, &with_oidc(&stamped)).await,
        post_form(&emulator, &with_oidc(&stamped)).await,
        (by_header.status().as_u16(), by_header.text().await.unwrap()),
    ] {
        let (status, answer) = json_of(answer);
        assert_eq!(status, 200, "{answer}");
        assert_eq!(
            answer["OIDCTokenInfo"],
            json!({
                "Subject": "system:serviceaccount:ns:app", "Issuer": "https://oidc.example.test",
                "ClientIds": "sts.aliyuncs.com,app1", "VerificationInfo": "Success",
                "ExpirationTime": answer["OIDCTokenInfo"]["ExpirationTime"],
                "IssuanceTime": answer["OIDCTokenInfo"]["IssuanceTime"],
            })
        );
        assert_eq!(answer["AssumedRoleUser"]["Arn"], "acs:ram::1000000000000001:role/simreader/sim-job");
        let (status, known) = ask(&emulator, &Key::of(&answer), &[("Action", "GetCallerIdentity")]).await;
        assert_eq!((status, &known["PrincipalId"]), (200, &answer["AssumedRoleUser"]["AssumedRoleId"]));
    }
    let first = &emulator.log()[0];
    assert_eq!((first.signature_kind, first.operation.as_str()), (SignatureKind::None, "AssumeRoleWithOIDC"));
    assert_eq!(emulator.effects()["AssumeRoleWithOIDC"], 6);
    let timed = token_of(
        &json!({"alg": "ES256"}),
        &json!({"iss": "i", "aud": "sts.aliyuncs.com", "exp": 4_102_444_800_i64, "iat": 1_704_164_645}),
        "QQ",
    );
    let (_, answer) = json_of(get(&emulator, &with_oidc(&[("OIDCToken", &timed)])).await);
    let info = &answer["OIDCTokenInfo"];
    assert_eq!(
        (&info["ExpirationTime"], &info["IssuanceTime"]),
        (&json!("2100-01-01T00:00:00Z"), &json!("2024-01-02T03:04:05Z"))
    );
}

#[tokio::test]
async fn bad_identity_tokens_are_rejected() {
    let emulator = start(Emulator::builder()).await;
    let header = json!({"alg": "RS256"});
    let with = |name: &str, value: Value| {
        let mut claims = claims();
        claims[name] = value;
        token_of(&header, &claims, "c2lnbmVk")
    };
    let alg = |alg: Value| token_of(&json!({"alg": alg}), &claims(), "c2lnbmVk");
    let long = with("x", json!("y".repeat(15_000)));
    assert!(long.len() > 20_000);
    for (token, code) in [
        (String::new(), "Invalid"),
        ("a.b".to_owned(), "Invalid"),
        (format!("{}.x", token()), "Invalid"),
        ("!!!!.e30.QQ".to_owned(), "Invalid"),
        (format!("{}.W10.QQ", URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256"}"#)), "Invalid"),
        (token_of(&header, &claims(), ""), "Invalid"),
        (token_of(&header, &claims(), "!"), "Invalid"),
        (long, "Invalid"),
        (alg(json!("HS256")), "Invalid"),
        (alg(json!("none")), "Invalid"),
        (alg(json!("None")), "Invalid"),
        (alg(Value::Null), "Invalid"),
        (with("iss", Value::Null), "Invalid"),
        (with("exp", Value::Null), "Invalid"),
        (with("exp", json!(unix_now() - 1)), "Expired"),
        (with("exp", json!(-1e300)), "Expired"),
        (with("aud", json!("app1")), "AudienceNotMatch"),
        (with("aud", json!(["app1", 7])), "AudienceNotMatch"),
        (with("aud", Value::Null), "AudienceNotMatch"),
        (token_of(&header, &claims(), &URL_SAFE_NO_PAD.encode("invalid")), "InvalidSignature"),
        (token_of(&header, &claims(), "invalid"), "InvalidSignature"),
    ] {
        let answer = json_of(post_form(&emulator, &with_oidc(&[("OIDCToken", &token)])).await);
        rejected(&answer, 401, &format!("AuthenticationFail.OIDCToken.{code}"), &token);
    }
    assert!(emulator.effects().is_empty());
}

#[tokio::test]
async fn wrong_parameters_beside_an_identity_token_are_rejected() {
    let emulator = start(Emulator::builder()).await;
    let late = utc_text(unix_now() - 960);
    for (name, value, status, code) in [
        ("OIDCProviderArn", "", 400, "MissingParameter"),
        ("OIDCProviderArn", ROLE, 400, "InvalidParameter.OIDCProviderArn"),
        ("OIDCProviderArn", "acs:ram::1:oidc-provider/missing", 401, "AuthenticationFail.NoPermission"),
        ("RoleArn", "", 400, "MissingParameter"),
        ("RoleArn", PROVIDER, 400, "InvalidParameter.RoleArn"),
        ("RoleArn", "acs:ram::1:role/missing", 404, "EntityNotExist.Role"),
        ("RoleArn", "acs:ram::1:role/forbidden", 401, "AuthenticationFail.NoPermission"),
        ("RoleSessionName", "", 400, "MissingParameter"),
        ("RoleSessionName", "a b", 400, "InvalidParameter.RoleSessionName"),
        ("DurationSeconds", "43200", 400, "InvalidParameter.DurationSeconds"),
        ("Policy", "x", 400, "InvalidParameter.PolicyGrammar"),
        ("Timestamp", "yesterday", 400, "InvalidTimeStamp.Format"),
        ("Timestamp", &late, 400, "InvalidTimeStamp.Expired"),
    ] {
        let answer = json_of(post_form(&emulator, &with_oidc(&[(name, value)])).await);
        rejected(&answer, status, code, &format!("{name}={value}"));
    }
    let mut absent = with_oidc(&[]);
    absent.retain(|(name, _)| name != "OIDCToken");
    rejected(&json_of(post_form(&emulator, &absent).await), 400, "MissingParameter", "no token");
    assert!(emulator.effects().is_empty());
}
