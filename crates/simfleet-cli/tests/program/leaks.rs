//! One run of many commands at the most verbose log level: nothing that a process prints, and no file that the emulator writes,
//! shows a secret, a token or a signature.

use std::process::Command;

use serde_json::Value;

use crate::support::{Emulator, Ended, ICCID, Running, SIM, SLOW_ICCID, file, program, run};

const SECRET: &str = "Sesame0pen/Barley+Oats=";
const API_KEY: &str = "pumpkin-and-squash-0123456789";
const ROLE: [&str; 4] = ["--role-arn", "acs:ram::1000000000000001:role/simreader", "--role-session-name", "sim-job"];
/// An identity token that the emulator accepts until 2100.
const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.\
    eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIiwiYXVkIjoic3RzLmFsaXl1bmNzLmNvbSIsImV4cCI6NDEwMjQ0NDgwMH0.c2lnbmVk";

/// An access key as the environment has it.
struct Key {
    id: String,
    secret: String,
    token: Option<String>,
}

/// Returns the program with endpoints and keys of the emulator, at the most verbose level.
fn client(url: &str, key: &Key, arguments: &[&str]) -> Command {
    let endpoints = ["--linkcard-endpoint", url, "--haoka-endpoint", url, "--sts-endpoint", url, "--time-scale", "600"];
    let mut command = program(&[&endpoints[..], arguments].concat());
    command.env("ALIBABA_CLOUD_ACCESS_KEY_ID", &key.id).env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &key.secret);
    command.env("SIMFLEET_HAOKA_APP_ID", "10001").env("SIMFLEET_HAOKA_API_KEY", API_KEY);
    command.env("RUST_LOG", "trace").env("RUST_BACKTRACE", "full");
    if let Some(token) = &key.token {
        command.env("ALIBABA_CLOUD_SECURITY_TOKEN", token);
    }
    command
}

/// Returns a temporary key of the emulator. This is the only call that prints secrets, because it is told to.
fn issued(url: &str, key: &Key) -> Key {
    let arguments = ["-o", "json", "--show-secrets", "api", "sts", "assume-role"];
    let ended = run(client(url, key, &[&arguments[..], &ROLE].concat()).env("RUST_LOG", "off"));
    let response: Value = serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {ended:?}"));
    let member = |name: &str| response["Credentials"][name].as_str().unwrap().to_owned();
    let (id, secret) = (member("AccessKeyId"), member("AccessKeySecret"));
    Key { id, secret, token: Some(member("SecurityToken")) }
}

/// Runs successful calls, dry runs and failures with one key.
fn outputs(url: &str, key: &Key) -> Vec<Ended> {
    let token = format!("@{}", file("leaks.jwt", TOKEN));
    let provider = ["--oidc-provider-arn", "acs:ram::1000000000000001:oidc-provider/simprovider"];
    let oidc = ["--oidc-token", &token];
    let exchange = [&["api", "sts", "assume-role-with-oidc"][..], &ROLE, &provider, &oidc].concat();
    let commands: [&[&str]; 8] = [
        &["status", ICCID],
        &["cards", SIM],
        &["suspend", SIM, "--yes"],
        &["api", "linkcard", "get-card-detail", "--iccid", ICCID],
        &[&["api", "sts", "assume-role"][..], &ROLE].concat(),
        &exchange,
        &["call", "linkcard", "GetMoon", "Iccid=1", "--yes"],
        &["call", "haoka", "POST", "/openapi/iot/moon", "a=1", "--yes"],
    ];
    let mut all = Vec::new();
    for command in commands {
        for more in [&[][..], &["--dry-run"], &["--log-format", "json", "-o", "json"]] {
            // Not every command has a dry run; its usage error is printed too.
            all.push(run(&mut client(url, key, &[command, more].concat())));
        }
        // A wrong key, and a service that does not exist.
        let wrong = Key { id: key.id.clone(), secret: format!("{SECRET}?"), token: key.token.clone() };
        all.push(run(&mut client(url, &wrong, command)));
        all.push(run(&mut client("http://127.0.0.1:9", key, &[command, &["--timeout", "1s"]].concat())));
    }
    // A process that ends by a signal of a crash.
    let running = Running::start(&mut client(url, key, &["status", SLOW_ICCID, "--timeout", "1h"]));
    while !running.err_line().contains("attempt") {}
    running.signal("ABRT");
    all.push(running.end());
    all
}

#[test]
fn nothing_that_is_printed_or_written_shows_a_secret_a_token_or_a_signature() {
    let log_file = file("leaks.jsonl", "");
    let keys = ["--access-key-secret", SECRET, "--api-key", API_KEY];
    let more = ["--log", &log_file, "--fault", "html@GetCardDetail*1"];
    let emulator = Emulator::with_cards_and("leaks.json", &[&keys[..], &more].concat());
    let long = Key { id: "testid".to_owned(), secret: SECRET.to_owned(), token: None };
    let temporary = issued(&emulator.url, &long);
    let mut ended = outputs(&emulator.url, &long);
    ended.extend(outputs(&emulator.url, &temporary));
    let succeeded = ended.iter().filter(|ended| ended.status.success()).count();
    assert!(succeeded >= 24, "{succeeded} of {} commands succeeded", ended.len());
    let stopped = emulator.stop("TERM");

    let logged = std::fs::read_to_string(&log_file).unwrap();
    let entries: Vec<Value> = logged.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let signatures: Vec<&str> = entries.iter().filter_map(|entry| entry["signature"].as_str()).collect();
    let signatures: Vec<&str> = signatures.into_iter().filter(|signature| !signature.is_empty()).collect();
    assert!(signatures.len() >= 30, "{}", signatures.len());
    let payload = TOKEN.split('.').nth(1).unwrap();
    let mut secrets = vec![SECRET, "Sesame0pen", API_KEY, payload, &temporary.secret];
    secrets.extend(temporary.token.as_deref());
    let spellings = |secret: &str| {
        let upper = secret.replace('/', "%2F").replace('+', "%2B").replace('=', "%3D");
        [secret.to_owned(), upper.to_lowercase(), upper.replace('%', "%25"), secret.replace('/', "\\/"), upper]
    };
    let printed = ended.iter().chain([&stopped]).map(|ended| format!("{}{}", ended.out, ended.err));
    for text in printed.clone().chain([logged.clone()]) {
        for secret in secrets.iter().flat_map(|secret| spellings(secret)) {
            assert!(!text.contains(&secret), "{secret} is shown: {text}");
        }
    }
    // The log of the emulator has signatures: tests compare attempts with them.
    for text in printed {
        for signature in signatures.iter().flat_map(|signature| spellings(signature)) {
            assert!(!text.contains(&signature), "the signature {signature} is shown: {text}");
        }
    }
}
