//! `simfleet doctor`: what each condition is reported as, what people see, and that it sends little and ends soon.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::network::{Authority, Fault, HOST, NATIVE};
use crate::support::{APP_KEY, Emulator, Ended, ICCID, Running, Scripted, json_lines, program, run, unused_path};

const KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const CLI_FILE: &str = ".aliyun/config.json";
const CLI_PROFILE: &str = r#"{"current": "sims", "profiles": [{"name": "sims", "mode": "AK",
    "access_key_id": "testid", "access_key_secret": "testsecret"}]}"#;

/// A condition and its finding.
#[derive(Default)]
struct Case {
    name: &'static str,
    /// The endpoint of Linkcard; by default an emulator.
    endpoint: Option<String>,
    arguments: &'static [&'static str],
    /// Variables besides the keys of the emulator. An empty one is unset.
    variables: Vec<(&'static str, String)>,
    /// Files of the home directory with their mode.
    files: &'static [(&'static str, &'static str, u32)],
    /// Check, status, and parts of what and remedy.
    wanted: (&'static str, &'static str, &'static str, &'static str),
    /// Parts of the evidence.
    evidence: &'static [&'static str],
}

impl Case {
    fn command(&self, endpoint: &str, home: &Path) -> Command {
        write(home, self.files);
        let endpoint = self.endpoint.as_deref().unwrap_or(endpoint);
        let mut arguments = vec!["-o", "jsonl", "--linkcard-endpoint", endpoint, "doctor"];
        let service: &[&str] = if self.arguments.is_empty() { &["--service", "linkcard"] } else { self.arguments };
        arguments.extend(service);
        let mut command = program(&arguments);
        command.env("HOME", home).env(KEY_ID, "testid").env(KEY_SECRET, "testsecret");
        for (name, value) in &self.variables {
            match value.is_empty() {
                true => command.env_remove(name),
                false => command.env(name, value),
            };
        }
        command
    }
}

/// Writes files with their modes.
fn write(home: &Path, files: &[(&str, &str, u32)]) {
    for (name, text, mode) in files {
        let path = home.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(*mode)).unwrap();
    }
}

fn unset() -> Vec<(&'static str, String)> {
    vec![(KEY_ID, String::new()), (KEY_SECRET, String::new())]
}

fn set(name: &'static str, value: &str) -> Vec<(&'static str, String)> {
    vec![(name, value.to_owned())]
}

fn dead_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Conditions of access keys in variables.
fn key_cases() -> Vec<Case> {
    vec![
        Case {
            name: "no credentials",
            variables: unset(),
            wanted: ("credentials", "error", "no source has an access key", "aliyun configure"),
            ..Case::default()
        },
        Case {
            name: "half a pair",
            variables: set(KEY_SECRET, ""),
            wanted: ("variables", "error", "ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not", "unset"),
            ..Case::default()
        },
        Case {
            name: "half a pair, and another source has a key",
            variables: set(KEY_SECRET, ""),
            files: &[(CLI_FILE, CLI_PROFILE, 0o600)],
            wanted: ("credentials", "warning", "found in config.json, id te…", "set ALIBABA_CLOUD_ACCESS_KEY_ID and"),
            ..Case::default()
        },
        Case {
            name: "a blank",
            variables: set(KEY_ID, "testid "),
            wanted: (
                "variables",
                "error",
                "ALIBABA_CLOUD_ACCESS_KEY_ID contains a blank or a line break",
                "without blanks",
            ),
            ..Case::default()
        },
        Case {
            name: "a line break",
            variables: set(KEY_SECRET, "testsecret\n"),
            wanted: ("variables", "error", "ALIBABA_CLOUD_ACCESS_KEY_SECRET contains a blank", "without blanks"),
            ..Case::default()
        },
        Case {
            name: "quotes",
            variables: set(KEY_ID, "\"testid\""),
            wanted: ("variables", "error", "contains quotes", "set ALIBABA_CLOUD_ACCESS_KEY_ID to the value"),
            ..Case::default()
        },
        Case {
            name: "a placeholder",
            variables: set(KEY_ID, "<yourAccessKeyId>"),
            wanted: ("variables", "error", "looks like a placeholder", "the value that the service issued"),
            ..Case::default()
        },
    ]
}

/// Conditions of files, profiles and other variables.
fn setting_cases() -> Vec<Case> {
    vec![
        Case {
            name: "a file that others can read",
            variables: unset(),
            files: &[(CLI_FILE, CLI_PROFILE, 0o644)],
            wanted: ("files", "warning", "others can read ~/.aliyun/config.json (mode 644)", "chmod 600 /"),
            ..Case::default()
        },
        Case {
            name: "a file that others can change",
            files: &[(".alibabacloud/credentials", "[default]\n", 0o666)],
            wanted: ("files", "error", "others can change ~/.alibabacloud/credentials", "chmod 600 /"),
            ..Case::default()
        },
        Case {
            name: "a file that is not JSON",
            variables: unset(),
            files: &[(CLI_FILE, "{\"current\": ", 0o600)],
            wanted: ("credentials", "error", "no source has an access key", "fix the file"),
            ..Case::default()
        },
        Case {
            name: "an unknown profile of aliyun-cli",
            variables: [unset(), set("ALIBABA_CLOUD_PROFILE", "other")].concat(),
            files: &[(CLI_FILE, CLI_PROFILE, 0o600)],
            wanted: ("credentials", "error", "no source", "set ALIBABA_CLOUD_PROFILE to one of its profiles"),
            ..Case::default()
        },
        Case {
            name: "an unknown profile",
            arguments: &["--profile", "nope"],
            files: &[(".config/simfleet/config.toml", "[profiles.work.linkcard]\n", 0o600)],
            wanted: ("config", "error", "nope", "work"),
            ..Case::default()
        },
        Case {
            name: "no endpoint of the V2.0 open API",
            arguments: &["--service", "haoka"],
            variables: vec![
                ("SIMFLEET_HAOKA_APP_ID", "10001".to_owned()),
                ("SIMFLEET_HAOKA_API_KEY", APP_KEY.to_owned()),
            ],
            wanted: ("endpoint", "error", "no endpoint is set", "SIMFLEET_HAOKA_ENDPOINT"),
            ..Case::default()
        },
        Case {
            name: "a proxy with a mistyped scheme",
            variables: set("HTTPS_PROXY", "htp://127.0.0.1:1"),
            wanted: ("variables", "warning", "HTTPS_PROXY is not the URL of a proxy", "http://HOST:PORT"),
            ..Case::default()
        },
        Case {
            name: "two values of a proxy",
            variables: vec![
                ("HTTP_PROXY", "http://127.0.0.1:1".to_owned()),
                ("http_proxy", "http://127.0.0.1:2".to_owned()),
            ],
            wanted: ("variables", "warning", "HTTP_PROXY is used", "unset http_proxy"),
            ..Case::default()
        },
    ]
}

/// Conditions of keys that the service rejects.
fn rejected_key_cases() -> Vec<Case> {
    vec![
        Case {
            name: "a wrong secret",
            variables: set(KEY_SECRET, "another-secret"),
            wanted: ("call", "error", "the access key secret is wrong", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
            ..Case::default()
        },
        Case {
            name: "a wrong secret in a file",
            variables: unset(),
            files: &[(
                CLI_FILE,
                r#"{"current": "a", "profiles": [{"name": "a", "access_key_id": "testid", "access_key_secret": "another-secret"}]}"#,
                0o600,
            )],
            wanted: ("call", "error", "the access key secret is wrong", "check the access key secret of config.json"),
            ..Case::default()
        },
        Case {
            name: "an unknown key",
            variables: set(KEY_ID, "LTAI5tGp8yZzQx1c2d3e4f5g"),
            wanted: ("call", "error", "InvalidAccessKeyId.NotFound", "check ALIBABA_CLOUD_ACCESS_KEY_ID"),
            ..Case::default()
        },
    ]
}

/// Conditions of the network. `authority` is the only trusted one, and `inspecting` is a proxy with a certificate of another.
fn network_cases(authority: &Authority, servers: &[String; 3], inspecting: &str) -> Vec<Case> {
    let trusted = || set("SSL_CERT_FILE", &authority.file);
    let [unknown, expired, other] = servers.clone();
    vec![
        Case {
            name: "a closed port",
            endpoint: Some(format!("http://127.0.0.1:{}", dead_port())),
            wanted: ("connection", "error", "Connection refused", "check the endpoint"),
            ..Case::default()
        },
        Case {
            name: "a name without an address",
            endpoint: Some("https://linkcard.invalid".to_owned()),
            variables: trusted(),
            wanted: ("endpoint", "error", "the name linkcard.invalid has no address", "check the spelling"),
            ..Case::default()
        },
        Case {
            name: "a certificate of an unknown authority",
            endpoint: Some(unknown),
            variables: trusted(),
            wanted: ("connection", "error", "was issued by an unknown authority", "SSL_CERT_FILE"),
            evidence: &["presented certificate: CN=rcgen self signed cert", "issued by: CN=doctor-other"],
            ..Case::default()
        },
        Case {
            name: "an expired certificate",
            endpoint: Some(expired),
            variables: trusted(),
            // native-tls does not say when it expired.
            wanted: ("connection", "error", "has expired", "check the clock of this machine"),
            evidence: &["issued by: CN=doctor", "valid from 2020-01-01T00:00:00Z to 2021-01-01T00:00:00Z"],
            ..Case::default()
        },
        Case {
            name: "a certificate for another host",
            endpoint: Some(other),
            variables: trusted(),
            wanted: ("connection", "error", "is for another host", "check the endpoint"),
            evidence: &["issued by: CN=doctor"],
            ..Case::default()
        },
        Case {
            name: "a proxy that inspects connections",
            endpoint: Some(format!("https://{HOST}")),
            variables: [trusted(), set("HTTPS_PROXY", inspecting)].concat(),
            wanted: ("connection", "error", "was issued by an unknown authority", "if a proxy of your organization"),
            // native-tls does not show certificates behind a proxy.
            evidence: if NATIVE { &[] } else { &["issued by: CN=doctor-other"] },
            ..Case::default()
        },
        Case {
            name: "a proxy that does not run",
            endpoint: Some("https://linkcard.test".to_owned()),
            variables: [
                trusted(),
                set("HTTPS_PROXY", &format!("http://user:secret-password@127.0.0.1:{}", dead_port())),
            ]
            .concat(),
            wanted: ("connection", "error", "through the proxy http://127.0.0.1:", "NO_PROXY"),
            ..Case::default()
        },
    ]
}

/// The validator of rows.
fn schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&run(&mut program(&["schema", "doctor"])).out).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// Asserts that the finding is there, that all rows are valid, and that the exit code fits.
fn assert_found(case: &Case, ended: &Ended, schema: &jsonschema::Validator) {
    let (name, rows) = (case.name, json_lines(&ended.out));
    let (check, status, what, remedy) = case.wanted;
    let text = |row: &Value, member: &str| row[member].as_str().unwrap_or_default().to_owned();
    let is_wanted = |row: &&Value| {
        row["check"] == check
            && row["status"] == status
            && text(row, "what").contains(what)
            && text(row, "remedy").contains(remedy)
            && case.evidence.iter().all(|part| row["evidence"].to_string().contains(part))
    };
    assert!(rows.iter().any(|row| is_wanted(&row)), "{name}: {ended:?}");
    let has_error = rows.iter().any(|row| row["status"] == "error");
    assert_eq!(ended.code(), i32::from(has_error), "{name}: {ended:?}");
    for row in &rows {
        assert!(schema.is_valid(row), "{name}: {row}");
        assert!(row["status"] == "ok" || row["status"] == "skipped" || row["remedy"].is_string(), "{name}: {row}");
    }
    for secret in ["testid", "testsecret", "another-secret", "secret-password", APP_KEY, "LTAI5tGp8yZzQx1c2d3e4f5g"] {
        assert!(!ended.out.contains(secret) && !ended.err.contains(secret), "{name}: {secret}: {ended:?}");
    }
}

#[test]
fn each_condition_has_a_finding_with_a_remedy() {
    let (emulator, schema) = (Emulator::start_at("1", &[]), schema());
    let (authority, other) = (Authority::new("doctor"), Authority::new("doctor-other"));
    let servers = [other.serve(Fault::None), authority.serve(Fault::Expired), authority.serve(Fault::OtherHost)];
    let proxy = servers[0].behind_proxy("");
    let inspecting = format!("http://127.0.0.1:{}", proxy.port);
    let servers = servers.map(|server| format!("https://127.0.0.1:{}", server.port));
    let network = network_cases(&authority, &servers, &inspecting);
    for case in key_cases().into_iter().chain(setting_cases()).chain(rejected_key_cases()).chain(network) {
        let home = tempfile::tempdir().unwrap();
        assert_found(&case, &run(&mut case.command(&emulator.url, home.path())), &schema);
    }
}

#[test]
fn a_wrong_clock_is_reported_and_an_hour_is_corrected() {
    let schema = schema();
    for (offset, wanted, code) in [
        ("200", ("clock", "ok", "differ by", ""), 0),
        ("1800", ("clock", "warning", "is 30 min behind", "set the clock"), 0),
        ("-3500", ("clock", "warning", "min ahead", "set the clock"), 0),
        ("7300", ("clock", "error", "is 3 h behind", "timedatectl"), 1),
    ] {
        let emulator = Emulator::start_at("1", &[&format!("--clock-offset={offset}")]);
        let case = Case { name: offset, wanted, ..Case::default() };
        let home = tempfile::tempdir().unwrap();
        let ended = run(&mut case.command(&emulator.url, home.path()));
        assert_found(&case, &ended, &schema);
        assert_eq!(ended.code(), code, "{ended:?}");
    }
}

#[test]
fn a_key_of_aliyun_cli_is_all_that_is_needed() {
    let emulator = Emulator::start_at("1", &[]);
    let home = tempfile::tempdir().unwrap();
    write(home.path(), &[(CLI_FILE, CLI_PROFILE, 0o600)]);
    let url = &emulator.url;
    let mut command = program(&["-o", "jsonl", "--linkcard-endpoint", url, "--sts-endpoint", url, "doctor"]);
    command.env("HOME", home.path());
    let ended = run(&mut command);
    let rows = json_lines(&ended.out);
    assert!(ended.code() == 0 && rows.iter().all(|row| row["status"] == "ok"), "{ended:?}");
    let of = |check: &str, service: &str| {
        rows.iter().find(|row| row["check"] == check && row["service"] == service).unwrap_or_else(|| panic!("{check}"))
    };
    let credentials = of("credentials", "linkcard");
    assert_eq!(credentials["what"], "found in config.json, id te…, does not expire");
    assert_eq!(credentials["evidence"][0], "by ~/.aliyun/config.json, profile sims, mode AK");
    assert_eq!(credentials["evidence"][1], "environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set");
    assert_eq!(of("credentials", "sts")["what"], "the same as for linkcard");
    assert_eq!(of("call", "linkcard")["what"], "ListCardInfo succeeded");
    assert!(
        of("call", "sts")["what"].as_str().unwrap().starts_with("GetCallerIdentity succeeded: acs:ram::"),
        "{rows:?}"
    );
    let mut status = program(&["status", ICCID, "--linkcard-endpoint", &emulator.url]);
    assert_eq!(run(status.env("HOME", home.path())).code(), 0);
}

#[test]
fn the_screen_fits_a_narrow_terminal_in_both_languages() {
    let emulator = Emulator::start_at("1", &[]);
    for (language, machine, works, fails) in [
        ("en", "This machine", "No problem was found.", "what to do: run `aliyun"),
        ("zh", "本机", "没有发现问题。", "处理方法：请运行 `aliyun"),
    ] {
        let show = |arguments: &[&str]| {
            let mut command = program(&[&["--lang", language], arguments].concat());
            let ended = run(command.env("COLUMNS", "60"));
            for line in ended.out.lines() {
                assert!(line.width() <= 60, "{line}");
            }
            assert!(ended.out.starts_with(machine) && ended.err.is_empty(), "{ended:?}");
            ended
        };
        let ended = show(&["--emulator", &emulator.url, "doctor"]);
        assert!(ended.code() == 0 && ended.out.lines().last() == Some(works), "{ended:?}");
        let ended = show(&["--linkcard-endpoint", &emulator.url, "doctor", "--service", "linkcard"]);
        assert!(ended.code() == 1 && ended.out.contains(fails), "{ended:?}");
    }
}

#[test]
fn rows_are_english_in_every_language() {
    let emulator = Emulator::start_at("1", &[]);
    let state = unused_path("english.db");
    let rows = |language: &str| {
        let ended = run(&mut program(&["--lang", language, "-o", "jsonl", "--profile", "x", "doctor", "--offline"]));
        let usual = ["-o", "csv", "doctor", "--service", "haoka", "--offline", "--state", &state, "--lang", language];
        let usual = emulator.run(&usual);
        (ended.out + &usual.out).replace(", zh", ", en")
    };
    assert_eq!(rows("zh"), rows("en"));
}

#[test]
fn two_requests_are_sent_to_a_service_and_none_offline() {
    let service = Scripted::start(|head, _| match head.contains("Action=ListCardInfo") {
        true => (200, r#"{"Success": true, "Data": {"List": []}, "RequestId": "r"}"#.to_owned()),
        false => (404, String::new()),
    });
    let doctor = |more: &[&str]| {
        run(&mut program(&[&["--emulator", &service.url, "doctor", "--service", "linkcard"], more].concat()))
    };
    let ended = doctor(&["--offline"]);
    assert_eq!((ended.code(), service.requests()), (0, 0), "{ended:?}");
    let ended = doctor(&[]);
    assert_eq!((ended.code(), service.requests()), (0, 2), "{ended:?}");
    // A key that a program or a role would issue is not requested either.
    let home = tempfile::tempdir().unwrap();
    let case = Case {
        arguments: &["--offline"],
        variables: unset(),
        files: &[(
            CLI_FILE,
            r#"{"current": "x", "profiles": [{"name": "x", "mode": "External", "process_command": "touch /nonexistent/x"}]}"#,
            0o600,
        )],
        wanted: ("credentials", "skipped", "--offline", ""),
        ..Case::default()
    };
    assert_found(&case, &run(&mut case.command(&service.url, home.path())), &schema());
    assert_eq!(service.requests(), 2);
}

#[test]
fn a_silent_service_ends_a_check_and_an_interrupt_ends_the_command() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let started = Instant::now();
    let ended = run(&mut program(&["--emulator", &url, "--attempt-timeout", "1s", "doctor"]));
    assert!(ended.code() == 1 && ended.out.contains("did not arrive in time"), "{ended:?}");
    assert!(started.elapsed() < Duration::from_secs(8), "{:?}", started.elapsed());
    while silent.accept().is_ok() {
        silent.set_nonblocking(true).unwrap();
    }
    silent.set_nonblocking(false).unwrap();
    let running = Running::start(&mut program(&["--emulator", &url, "-o", "jsonl", "doctor"]));
    let _connection = silent.accept().unwrap();
    running.signal("INT");
    let ended = running.end();
    assert!(ended.code() == 130 && ended.out.lines().count() >= 4, "{ended:?}");
    assert!(ended.err.contains("the checks that had ended were printed"), "{ended:?}");
    assert!(started.elapsed() < Duration::from_secs(15), "{:?}", started.elapsed());
}
