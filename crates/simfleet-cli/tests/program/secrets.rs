//! Temporary keys and identity tokens: secrets in responses are hidden, and secret parameters are read from files or stdin.

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use crate::support::{Emulator, Ended, Running, file, program, run};

const ROLE: [&str; 4] = ["--role-arn", "acs:ram::1000000000000001:role/simreader", "--role-session-name", "sim-job"];
const HIDDEN: &str = "simfleet: secrets in the response are hidden; --show-secrets prints them\n";

/// A token that the emulator accepts until 2100. The emulator does not verify signatures of tokens.
const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.\
    eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIiwiYXVkIjoic3RzLmFsaXl1bmNzLmNvbSIsImV4cCI6NDEwMjQ0NDgwMH0.c2lnbmVk";

fn assume_role(emulator: &Emulator, more: &[&str]) -> Ended {
    let ended = emulator.run(&[more, &["api", "sts", "assume-role"], &ROLE].concat());
    assert_eq!(ended.code(), 0, "{ended:?}");
    ended
}

#[test]
fn a_response_without_envelope_is_printed_member_by_member() {
    let emulator = Emulator::start(&[]);
    let ended = emulator.run(&["-o", "jsonl", "api", "sts", "get-caller-identity"]);
    assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
    assert!(ended.out.contains(r#"{"member":"IdentityType","value":"RAMUser"}"#), "{ended:?}");
    assert!(!ended.out.contains("RequestId"), "{ended:?}");
}

#[test]
fn secrets_in_responses_are_hidden_without_show_secrets() {
    let emulator = Emulator::start(&[]);
    for form in ["json", "table", "jsonl", "csv"] {
        let hidden = assume_role(&emulator, &["-o", form]);
        assert_eq!(hidden.err, HIDDEN);
        assert_eq!(hidden.out.matches("[REDACTED]").count(), 2, "{hidden:?}");
        let shown = assume_role(&emulator, &["--show-secrets", "-o", form]);
        assert_eq!(shown.err, "");
        assert!(!shown.out.contains("[REDACTED]"), "{shown:?}");
    }
    let hidden: Value = serde_json::from_str(&assume_role(&emulator, &["-o", "json"]).out).unwrap();
    let shown: Value = serde_json::from_str(&assume_role(&emulator, &["-o", "json", "--show-secrets"]).out).unwrap();
    assert_eq!(hidden["Credentials"]["SecurityToken"], "[REDACTED]");
    assert!(hidden["Credentials"]["AccessKeyId"].as_str().unwrap().starts_with("STS."), "an id is not a secret");
    assert!(shown["Credentials"]["SecurityToken"].as_str().unwrap().len() > 20);
}

#[test]
fn call_hides_the_secrets_of_a_listed_operation() {
    let emulator = Emulator::start(&[]);
    let parameters = ["RoleArn=acs:ram::1000000000000001:role/simreader", "RoleSessionName=sim-job"];
    let ended = emulator.run(&[&["-o", "json", "call", "sts", "AssumeRole", "--yes"][..], &parameters].concat());
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert_eq!(ended.out.matches("[REDACTED]").count(), 2, "{ended:?}");
    assert!(ended.err.ends_with(HIDDEN), "{ended:?}");
}

/// Returns arguments that exchange the token at the emulator. The operation is unsigned, so no key is set.
fn exchange<'a>(emulator: &'a Emulator, token: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let provider = ["--oidc-provider-arn", "acs:ram::1000000000000001:oidc-provider/simprovider"];
    let command = ["--sts-endpoint", &emulator.url, "api", "sts", "assume-role-with-oidc"];
    [&command[..], &ROLE, &provider, &["--oidc-token", token], more].concat()
}

#[test]
fn a_secret_parameter_is_read_from_a_file_or_stdin() {
    let emulator = Emulator::start(&[]);
    let path = format!("@{}", file("token.jwt", &format!("{TOKEN}\n")));
    for token in [&path, TOKEN] {
        let ended = run(&mut program(&exchange(&emulator, token, &[])));
        assert_eq!((ended.code(), ended.err.as_str()), (0, HIDDEN), "{ended:?}");
    }
    let mut command = program(&exchange(&emulator, "-", &["--show-secrets"]));
    let (reader, mut writer) = std::io::pipe().unwrap();
    let running = Running::start(command.stdin(Stdio::from(reader)));
    writer.write_all(TOKEN.as_bytes()).unwrap();
    drop(writer);
    let ended = running.end();
    assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
    // Signed operations require a key.
    let ended = run(&mut program(&["--sts-endpoint", &emulator.url, "api", "sts", "get-caller-identity"]));
    assert_eq!(ended.code(), 2, "{ended:?}");
    assert!(ended.one_line().contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{ended:?}");
}

#[test]
fn a_secret_parameter_is_never_printed() {
    let emulator = Emulator::start(&[]);
    let path = format!("@{}", file("hidden.jwt", TOKEN));
    for form in ["json", "jsonl", "table"] {
        let ended = run(&mut program(&exchange(&emulator, &path, &["--dry-run", "-o", form])));
        assert_eq!(ended.code(), 0, "{form}: {ended:?}");
        assert!(!ended.out.contains("eyJ") && ended.out.contains("OIDCToken="), "{ended:?}");
        assert_eq!(ended.err, "simfleet: dry run: the request was not sent\n", "no key is required: {ended:?}");
    }
    let help = run(&mut program(&["api", "sts", "assume-role-with-oidc", "--help"])).out;
    for part in
        ["--oidc-token <TEXT|@FILE|->", "- from stdin", "no credentials are needed", "Credentials.SecurityToken"]
    {
        assert!(help.contains(part), "{part}: {help}");
    }
    let missing = run(&mut program(&exchange(&emulator, "@no-such-file", &[])));
    assert_eq!(missing.code(), 2, "{missing:?}");
    assert!(missing.one_line().contains("--oidc-token @no-such-file: cannot be read"), "{missing:?}");
    let short = run(&mut program(&exchange(&emulator, "q7z", &[])));
    assert_eq!(short.code(), 2, "{short:?}");
    assert!(short.one_line().contains("OIDCToken") && !short.err.contains("q7z"), "{short:?}");
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn help_does_not_show_the_password_of_a_ledger() {
    for command in ["status", "suspend", "runs", "sync"] {
        for language in ["en", "zh"] {
            let mut help = program(&[command, "--help", "--lang", language]);
            let ended = run(help.env("SIMFLEET_STATE", "postgres://simfleet:pumpkin@127.0.0.1/fleet"));
            assert!(ended.out.contains("--state") && !ended.out.contains("pumpkin"), "{command}: {}", ended.out);
        }
    }
}

const WITH_PASSWORD: &str = "https://user:pumpkin@sims.example";

#[test]
fn help_does_not_show_the_password_of_an_endpoint() {
    for (service, variable) in [
        ("linkcard", "SIMFLEET_LINKCARD_ENDPOINT"),
        ("haoka", "SIMFLEET_HAOKA_ENDPOINT"),
        ("sts", "SIMFLEET_STS_ENDPOINT"),
    ] {
        for language in ["en", "zh"] {
            for command in [&["--help"][..], &["status", "--help"], &["api", service, "--help"]] {
                let ended = run(program(&[command, &["--lang", language]].concat()).env(variable, WITH_PASSWORD));
                assert!(ended.code() == 0 && !ended.out.contains("pumpkin"), "{command:?}: {}", ended.out);
            }
            let ended = run(program(&["--help", "--lang", language]).env(variable, WITH_PASSWORD));
            assert!(ended.out.contains(&format!("--{service}-endpoint")), "{}", ended.out);
        }
    }
}

#[test]
fn an_endpoint_with_a_password_is_rejected_and_never_shown() {
    let commands: [&[&str]; 9] = [
        &["status", "89860000000000000001"],
        &["cards", "19200000001"],
        &["suspend", "19200000001", "--yes"],
        &["suspend", "19200000001", "--dry-run"],
        &["api", "linkcard", "get-card-detail", "--iccid", "89860000000000000001", "--dry-run"],
        &["api", "sts", "get-caller-identity"],
        &["call", "haoka", "POST", "/openapi/iot/moon", "a=1", "--yes", "--dry-run"],
        &["sync"],
        &["doctor", "--service", "haoka"],
    ];
    let (linkcard, haoka, sts) = ("--linkcard-endpoint", "--haoka-endpoint", "--sts-endpoint");
    let options = [linkcard, WITH_PASSWORD, haoka, WITH_PASSWORD, sts, WITH_PASSWORD];
    for command in commands {
        for given in [&options[..], &["--emulator", WITH_PASSWORD]] {
            let mut command = program(&[given, command, &["-vv", "--log-format", "json"]].concat());
            let ended = run(crate::support::with_keys(&mut command).env("RUST_LOG", "trace"));
            let is_doctor = ended.out.contains("endpoint: ");
            assert_eq!(ended.code(), if is_doctor { 1 } else { 2 }, "{ended:?}");
            let all = format!("{}{}", ended.out, ended.err);
            assert!(all.contains("the endpoint contains a user name or a password"), "{ended:?}");
            assert!(!all.contains("pumpkin"), "{ended:?}");
        }
    }
    // The list of profiles shows what a file says, also what no command accepts.
    let config = file("endpoints.toml", &format!("[profiles.a.linkcard]\nendpoint = \"{WITH_PASSWORD}\"\n"));
    std::fs::set_permissions(&config, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let ended = run(&mut program(&["--config", &config, "-o", "json", "profiles"]));
    assert!(ended.out.contains("https://…@sims.example") && !ended.out.contains("pumpkin"), "{ended:?}");
    for command in [&["profiles", "check"][..], &["--profile", "a", "status", "89860000000000000001"]] {
        let ended = run(crate::support::with_keys(&mut program(&[&["--config", &config], command].concat())));
        assert!(ended.code() != 0 && !format!("{ended:?}").contains("pumpkin"), "{ended:?}");
    }
}
