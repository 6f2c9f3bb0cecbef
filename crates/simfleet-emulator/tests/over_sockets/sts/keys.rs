//! What the keys that STS issues can do: whose they are, at which service, for how long, and who may see them.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Value, json};
use simfleet_emulator::{Clock, Emulator};

use super::identity_tokens::{token, with_oidc};
use super::{Key, OWN, ROLE, acs3, ask, assume, get, json_of, post_form, rejected, rpc, stopped};
use crate::signing::{unix_now, utc_text};
use crate::{ICCID, start};

/// Sends a signed Linkcard request with a key, at an instant.
async fn linkcard(emulator: &Emulator, key: &Key, at: i64) -> (u16, Value) {
    let own = [("Action", "GetCardRealStatus"), ("Iccid", ICCID)];
    json_of(post_form(emulator, &rpc("POST", key, "2021-05-20", at, &own)).await)
}

#[tokio::test]
async fn get_caller_identity_returns_the_owner_of_the_key() {
    let emulator = start(Emulator::builder()).await;
    let who = async |key: &Key| ask(&emulator, key, &[("Action", "GetCallerIdentity")]).await.1;
    let own = who(&OWN).await;
    let account = own["AccountId"].as_str().unwrap();
    assert_eq!((&own["IdentityType"], &own["PrincipalId"]), (&json!("RAMUser"), &own["UserId"]));
    assert_eq!((own["Arn"].as_str().unwrap(), account.len()), (&*format!("acs:ram::{account}:user/simfleet"), 16));
    assert!(own["UserId"].is_string() && own.get("RoleId").is_none());
    let assumed = assume(&emulator, &OWN, &[]).await.1;
    let role = who(&Key::of(&assumed)).await;
    let id = assumed["AssumedRoleUser"]["AssumedRoleId"].as_str().unwrap().split_once(':').unwrap().0;
    assert_eq!(
        role,
        json!({
            "IdentityType": "AssumedRoleUser", "AccountId": "1000000000000001", "RoleId": id,
            "PrincipalId": format!("{id}:sim-job"), "RequestId": role["RequestId"],
            "Arn": "acs:ram::1000000000000001:assumed-role/simreader/sim-job",
        })
    );
    let other =
        assume(&emulator, &OWN, &[("RoleArn", "acs:ram::1:role/simreader"), ("RoleSessionName", "two")]).await.1;
    let other = who(&Key::of(&other)).await;
    assert_eq!((&other["AccountId"], &other["Arn"]), (&json!("1"), &json!("acs:ram::1:assumed-role/simreader/two")));
    assert_ne!(other["RoleId"], role["RoleId"]);
}

#[tokio::test]
async fn a_role_session_can_assume_another_role() {
    let emulator = start(Emulator::builder()).await;
    let first = assume(&emulator, &OWN, &[("SourceIdentity", "alice")]).await.1;
    assert_eq!(first["SourceIdentity"], "alice");
    let next = [("RoleArn", "acs:ram::1000000000000001:role/second"), ("RoleSessionName", "chained")];
    let (status, second) = assume(&emulator, &Key::of(&first), &next).await;
    assert_eq!((status, &second["SourceIdentity"]), (200, &json!("alice")), "{second}");
    assert_eq!(second["AssumedRoleUser"]["Arn"], "acs:ram::1000000000000001:role/second/chained");
    let named = ("AssumeRole", "2015-04-01");
    assert_eq!(acs3(&emulator, "POST", &Key::of(&second), named, &next, &[]).await.0, 200);
    let changed = assume(&emulator, &Key::of(&second), &[("SourceIdentity", "bob")]).await;
    rejected(&changed, 400, "InvalidParameter.SourceIdentity", "another identity");
    let without = Key { token: String::new(), ..Key::of(&first) };
    rejected(&assume(&emulator, &without, &next).await, 400, "MissingSecurityToken", "no token");
    let swapped = Key { token: Key::of(&second).token, ..Key::of(&first) };
    let answer = assume(&emulator, &swapped, &next).await;
    rejected(&answer, 400, "InvalidSecurityToken.MismatchWithAccessKey", "another key's token");
}

#[tokio::test]
async fn linkcard_accepts_issued_keys_with_their_token_until_they_expire() {
    let (emulator, clock) = stopped(Emulator::builder()).await;
    let at = || clock.now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
    let assumed = assume(&emulator, &OWN, &[("DurationSeconds", "900")]).await.1;
    assert_eq!(assumed["Credentials"]["Expiration"], utc_text(at() + 900));
    let key = Key::of(&assumed);
    let named = ("GetCardRealStatus", "2021-05-20");
    let question = [("Iccid", ICCID)];
    assert_eq!(linkcard(&emulator, &key, at()).await.1["Data"][0]["Status"], "PROCESSING");
    assert_eq!(acs3(&emulator, "POST", &key, named, &question, &[]).await.0, 200);
    for (token, code) in [("", "MissingSecurityToken"), ("CAIS", "InvalidSecurityToken.MismatchWithAccessKey")] {
        let wrong = Key { token: token.to_owned(), ..key.clone() };
        rejected(&linkcard(&emulator, &wrong, at()).await, 400, code, token);
        let (status, text) = acs3(&emulator, "POST", &wrong, named, &question, &[]).await;
        rejected(&json_of((status, text)), 400, code, token);
    }
    let thief = Key { secret: "wrong".to_owned(), ..key.clone() };
    rejected(&linkcard(&emulator, &thief, at()).await, 400, "SignatureDoesNotMatch", "secret");
    clock.advance(Duration::from_secs(899));
    assert_eq!(linkcard(&emulator, &key, at()).await.0, 200);
    clock.advance(Duration::from_secs(1));
    rejected(&linkcard(&emulator, &key, at()).await, 400, "InvalidSecurityToken.Expired", "at the printed second");
    let identity = rpc("POST", &key, "2015-04-01", at(), &[("Action", "GetCallerIdentity")]);
    rejected(&json_of(post_form(&emulator, &identity).await), 400, "InvalidSecurityToken.Expired", "STS itself");
    // The configured key still works.
    assert_eq!(linkcard(&emulator, &OWN, at()).await.0, 200);
}

#[tokio::test]
async fn lifetimes_are_emulated_and_printed_times_are_real() {
    let (emulator, clock) = stopped(Emulator::builder().time_scale(60.0).clock_offset(120)).await;
    let at = || clock.now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64 + 120;
    let own = [("Action", "AssumeRole"), ("RoleArn", ROLE), ("RoleSessionName", "sim-job")];
    let (_, assumed) = json_of(get(&emulator, &rpc("GET", &OWN, "2015-04-01", at(), &own)).await);
    // An hour, 60 times as fast, on a clock that is two minutes ahead.
    assert_eq!(assumed["Credentials"]["Expiration"], utc_text(at() + 60));
    let key = Key::of(&assumed);
    clock.advance(Duration::from_secs(59));
    assert_eq!(linkcard(&emulator, &key, at()).await.0, 200);
    clock.advance(Duration::from_secs(1));
    rejected(&linkcard(&emulator, &key, at()).await, 400, "InvalidSecurityToken.Expired", "after an emulated hour");
}

#[tokio::test]
async fn keys_depend_on_seed_and_number() {
    let keys = async |seed| {
        let emulator = start(Emulator::builder().seed(seed)).await;
        let mut keys = Vec::new();
        for _ in 0..2 {
            let key = Key::of(&assume(&emulator, &OWN, &[]).await.1);
            keys.push([key.id, key.secret, key.token]);
        }
        keys
    };
    let first = keys(1).await;
    assert_eq!(first, keys(1).await);
    assert_ne!(first[0], first[1]);
    assert_ne!(first, keys(2).await);
}

#[tokio::test]
async fn no_secret_is_in_the_log() {
    let emulator = start(Emulator::builder()).await;
    let assumed = assume(&emulator, &OWN, &[]).await.1;
    let key = Key::of(&assumed);
    let identity = token();
    let mut secrets = vec!["testsecret".to_owned(), key.secret.clone(), key.token.clone(), identity.clone()];
    for method in ["GET", "POST"] {
        let own = [("Action", "AssumeRole"), ("RoleArn", ROLE), ("RoleSessionName", "sim-job")];
        let params = rpc(method, &key, "2015-04-01", unix_now(), &own);
        secrets.push(params.last().unwrap().1.clone());
        let answer = if method == "GET" { get(&emulator, &params).await } else { post_form(&emulator, &params).await };
        assert_eq!(answer.0, 200);
        assert_eq!(get(&emulator, &with_oidc(&[("OIDCToken", &identity)])).await.0, 200);
        assert_eq!(post_form(&emulator, &with_oidc(&[("OIDCToken", &identity)])).await.0, 200);
    }
    assert_eq!(acs3(&emulator, "POST", &key, ("GetCallerIdentity", "2015-04-01"), &[], &[]).await.0, 200);
    assert_eq!(linkcard(&emulator, &key, unix_now()).await.0, 200);
    let misdirected = with_oidc(&[("OIDCToken", &identity), ("Action", "Other"), ("Version", "2021-05-20")]);
    assert_eq!(get(&emulator, &misdirected).await.0, 400);
    let log = emulator.log();
    let shown = format!("{emulator:?} {log:?} {}", serde_json::to_string(&log).unwrap());
    for secret in &secrets {
        assert!(!shown.contains(secret.as_str()), "{secret} in {shown}");
    }
    // Signatures can still be distinguished.
    let digest = &log[1].signature;
    assert!(digest.starts_with("sha256:") && digest.len() == 71, "{digest}");
    assert!(log[1].params.contains(&("Signature".to_owned(), digest.clone())));
    assert!(log[1].params.contains(&("SecurityToken".to_owned(), "[REDACTED]".to_owned())));
    assert!(log[2].params.contains(&("OIDCToken".to_owned(), "[REDACTED]".to_owned())));
    assert_ne!(digest, &log[4].signature);
}
