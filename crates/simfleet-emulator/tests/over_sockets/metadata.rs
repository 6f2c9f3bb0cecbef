//! The metadata service: tokens, versions, roles, and keys that sign and expire.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::Response;
use serde_json::Value;
use simfleet_emulator::{Auth, Emulator, ManualClock, Metadata, Service};

use crate::{http_client, start};

const TOKEN: &str = "/latest/api/token";
const KEYS: &str = "/latest/meta-data/ram/security-credentials/";

async fn put_token(emulator: &Emulator, lifetime: &str) -> Response {
    let request = http_client().put(format!("{}{TOKEN}", emulator.url()));
    request.header("X-aliyun-ecs-metadata-token-ttl-seconds", lifetime).send().await.unwrap()
}

async fn get(emulator: &Emulator, path: &str, token: &str) -> Response {
    let request = http_client().get(format!("{}{path}", emulator.url()));
    let request = if token.is_empty() { request } else { request.header("X-aliyun-ecs-metadata-token", token) };
    request.send().await.unwrap()
}

async fn key(emulator: &Emulator, path: &str) -> Value {
    let response = get(emulator, path, "").await;
    assert_eq!(response.status(), 200);
    response.json().await.unwrap()
}

fn builder(metadata: Metadata) -> (simfleet_emulator::Builder, ManualClock) {
    let clock = ManualClock::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_732_502_882));
    (Emulator::builder().auth(Auth::Off).metadata(metadata).clock(Arc::new(clock.clone())), clock)
}

#[tokio::test]
async fn a_token_gives_access_until_it_ends() {
    let (builder, clock) = builder(Metadata { version_1: false, ..Metadata::default() });
    let emulator = start(builder).await;
    let token = put_token(&emulator, "60").await.text().await.unwrap();
    let name = get(&emulator, KEYS, &token).await.text().await.unwrap();
    assert_eq!(name, "simfleet-ecs");
    assert_eq!(get(&emulator, &format!("{KEYS}{name}"), &token).await.status(), 200);
    assert_eq!(get(&emulator, KEYS, "").await.status(), 403, "version 1 is off");
    assert_eq!(get(&emulator, KEYS, "other").await.status(), 401);
    clock.advance(Duration::from_secs(60));
    assert_eq!(get(&emulator, KEYS, &token).await.status(), 401);
    for wrong in ["", "0", "21601", "x"] {
        assert_eq!(put_token(&emulator, wrong).await.status(), 400, "{wrong}");
    }
    let log = emulator.log();
    assert!(log.iter().all(|entry| entry.service == Service::Metadata));
    assert!(!format!("{log:?} {emulator:?}").contains(&token));
}

#[tokio::test]
async fn versions_roles_and_methods_are_checked() {
    let (old, _) = builder(Metadata { version_2: false, ..Metadata::default() });
    let emulator = start(old).await;
    assert_eq!(put_token(&emulator, "60").await.status(), 404);
    assert_eq!(get(&emulator, KEYS, "").await.status(), 200);
    assert_eq!(get(&emulator, TOKEN, "").await.status(), 405);
    assert_eq!(get(&emulator, &format!("{KEYS}other"), "").await.status(), 404);
    let (without, _) = builder(Metadata { role: None, ..Metadata::default() });
    let emulator = start(without).await;
    for path in [KEYS, "/credentials"] {
        assert_eq!(get(&emulator, path, "").await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_key_is_returned_until_a_quarter_of_its_lifetime_is_left() {
    let (builder, clock) = builder(Metadata { key_seconds: 1000, ..Metadata::default() });
    let emulator = start(builder).await;
    let path = format!("{KEYS}simfleet-ecs");
    let first = key(&emulator, &path).await;
    assert_eq!((&first["Code"], &first["Expiration"]), (&"Success".into(), &"2024-11-25T03:04:42Z".into()));
    clock.advance(Duration::from_secs(749));
    assert_eq!(key(&emulator, "/credentials").await, first, "the credentials URI has the same key");
    clock.advance(Duration::from_secs(1));
    let second = key(&emulator, &path).await;
    assert_ne!(first["AccessKeyId"], second["AccessKeyId"]);
    assert_eq!(emulator.effects()["MetadataKey"], 2);
    let shown = format!("{emulator:?} {:?}", emulator.log());
    for secret in [&second["AccessKeySecret"], &second["SecurityToken"]] {
        assert!(!shown.contains(secret.as_str().unwrap()), "{shown}");
    }
}

#[tokio::test]
async fn faults_apply_to_the_metadata_service() {
    let (builder, _) = builder(Metadata::default());
    let emulator = start(builder).await;
    emulator.inject("status@MetadataToken=503".parse().unwrap());
    assert_eq!(put_token(&emulator, "60").await.status(), 503);
    assert_eq!(get(&emulator, KEYS, "").await.status(), 200);
}
