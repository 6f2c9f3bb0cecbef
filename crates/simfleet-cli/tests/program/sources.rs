//! Each source of access keys alone: `simfleet status` works with it, or says what to do.
//!
//! The cases are in `tests/fixtures/credentials/sources.json`: environment variables and files of a home directory. A case with
//! `says` fails, with these texts in its message.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::Mutex;

use serde::Deserialize;
use serde_json::Value;

use crate::profiles::Home;
use crate::support::{Emulator, ICCID, file, program, run};

#[derive(Deserialize)]
struct Case {
    name: String,
    says: Option<Vec<String>>,
    variables: BTreeMap<String, String>,
    files: BTreeMap<String, Value>,
}

/// A token that the emulator accepts until 2100. The emulator does not verify signatures of tokens.
const OIDC: &str = "eyJhbGciOiJSUzI1NiJ9.\
    eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIiwiYXVkIjoic3RzLmFsaXl1bmNzLmNvbSIsImV4cCI6NDEwMjQ0NDgwMH0.c2lnbmVk";

/// The values of `{name}` in the cases.
fn values(emulator: &Emulator) -> Vec<(&'static str, String)> {
    let url = &emulator.url;
    let role = ["--role-arn", "acs:ram::1000000000000001:role/simreader", "--role-session-name", "sim-job"];
    let issue = ["--emulator", url, "--show-secrets", "-o", "json", "api", "sts", "assume-role"];
    let ended = run(&mut program(&[&issue[..], &role].concat()));
    let issued: Value = serde_json::from_str(&ended.out).unwrap();
    let part = |name: &str| issued["Credentials"][name].as_str().unwrap().to_owned();
    // The port of a server that has ended.
    let dead = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    vec![
        ("{url}", url.clone()),
        ("{dead}", format!("http://{dead}")),
        ("{oidc}", OIDC.to_owned()),
        ("{sts_id}", part("AccessKeyId")),
        ("{sts_secret}", part("AccessKeySecret")),
        ("{sts_token}", part("SecurityToken")),
    ]
}

/// Runs a case and returns what is wrong.
fn check(case: &Case, url: &str, values: &[(&str, String)]) -> Option<String> {
    let home = Home::new();
    let filled = |text: &str| {
        let text = text.replace("{home}", home.path("").trim_end_matches('/'));
        values.iter().fold(text, |text, (name, value)| text.replace(name, value))
    };
    for (name, contents) in &case.files {
        let text = contents.as_str().map_or_else(|| contents.to_string(), str::to_owned);
        home.write(name, &filled(&text));
    }
    let mut command = program(&["--linkcard-endpoint", url, "-o", "jsonl", "status", ICCID]);
    command.env("HOME", home.path("")).env("HOSTNAME", "fleet-host");
    command.env("ALIBABA_CLOUD_STS_ENDPOINT", url).env("SIMFLEET_METADATA_ENDPOINT", url);
    for (name, value) in &case.variables {
        command.env(name, filled(value));
    }
    let ended = run(&mut command);
    let is_wrong = match &case.says {
        None => ended.code() != 0 || !ended.out.starts_with(r#"{"card":"89860000000000000001""#),
        Some(texts) => {
            let lacks = texts.iter().any(|text| !ended.err.contains(&filled(text)));
            lacks || ended.code() != 2 || ended.err.lines().count() != 1 || !ended.out.is_empty()
        }
    };
    let leaks = ["pumpkin", "testsecret", "eyJ"].iter().any(|secret| ended.err.contains(secret));
    (is_wrong || leaks).then(|| format!("{}: {ended:?}", case.name))
}

#[test]
fn each_source_alone_works_or_says_what_to_do() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../fixtures/credentials/sources.json")).unwrap();
    let cards = file("sources.json", r#"[{"iccid": "89860000000000000001", "fate": {"processing_seconds": 0}}]"#);
    let emulator = Emulator::start_at("1", &["--cards", &cards]);
    let (url, values, wrong) = (emulator.url.as_str(), values(&emulator), Mutex::new(Vec::new()));
    let next = Mutex::new(cases.iter());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let Some(case) = next.lock().unwrap().next() else { return };
                    wrong.lock().unwrap().extend(check(case, url, &values));
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
