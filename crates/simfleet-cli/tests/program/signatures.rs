//! `simfleet sign` and `simfleet explain-signature`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{APP_KEY, Emulator, Ended, file, json_lines, program, run};

fn sources(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn vectors() -> Value {
    let file = sources("simfleet-emulator/src/verify/vectors.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn text<'a>(vector: &'a Value, key: &str) -> &'a str {
    vector[key].as_str().unwrap_or_default()
}

fn pairs<'a>(vector: &'a Value, key: &str) -> Vec<(&'a str, &'a str)> {
    let list = vector[key].as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap())).collect()
}

/// Runs a program with a text on stdin.
fn run_with_stdin(command: &mut Command, input: &str) -> Ended {
    let path = file(&format!("stdin-{}", uniquely()), input);
    run(command.stdin(Stdio::from(std::fs::File::open(path).unwrap())))
}

fn uniquely() -> usize {
    static COUNT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    COUNT.fetch_add(1, std::sync::atomic::Ordering::SeqCst)
}

/// Adds the flags of a vector with the public values, or all of them with `--exact`.
fn arguments_of(scheme: &str, vector: &Value) -> Vec<String> {
    let mut arguments: Vec<String> = ["-o", "jsonl", "sign", "--scheme", scheme].map(str::to_owned).to_vec();
    let mut add = |flag: &str, value: &str| arguments.push(format!("--{flag}={value}"));
    if scheme == "haoka" {
        add("app-id", text(vector, "app_id"));
        add("trace-id", text(vector, "trace_id"));
        add("timestamp", text(vector, "timestamp"));
        return arguments;
    }
    let (parameters, headers) =
        (pairs(vector, if scheme == "rpc" { "params" } else { "query" }), pairs(vector, "headers"));
    let is_exact = !parameters.iter().chain(&headers).any(|(name, _)| matches!(*name, "Action" | "x-acs-action"));
    add("method", text(vector, "method"));
    add("access-key-id", "YourAccessKeyId");
    if is_exact {
        if let Some(path) = vector["path"].as_str() {
            add("path", path);
            add("body-hash", text(vector, "body_hash"));
        }
        headers.iter().for_each(|(name, value)| add("header", &format!("{name}={value}")));
    }
    for (name, value) in parameters.iter().chain(if is_exact { &[] } else { headers.as_slice() }) {
        match *name {
            "Action" | "x-acs-action" => add("action", value),
            "Version" | "x-acs-version" => add("version", value),
            "Format" => add("format", value),
            "Timestamp" | "x-acs-date" => add("timestamp", value),
            "SignatureNonce" | "x-acs-signature-nonce" => add("nonce", value),
            "AccessKeyId" | "x-acs-accesskey-id" => add("access-key-id", value),
            "host" => add("host", value),
            // These are added by the program, or come from stdin.
            "SignatureMethod" | "SignatureVersion" | "Signature" | "SecurityToken" => {}
            "x-acs-content-sha256" | "x-acs-security-token" => {}
            name => add("param", &format!("{name}={value}")),
        }
    }
    if is_exact {
        arguments.push("--exact".to_owned());
    }
    // The last id wins otherwise; clap allows the flag once.
    let last = arguments.iter().rposition(|argument| argument.starts_with("--access-key-id"));
    let mut at = 0..;
    arguments.retain(|argument| {
        let at = at.next();
        !argument.starts_with("--access-key-id") || at == last
    });
    arguments
}

#[test]
fn sign_reproduces_every_vector() {
    let vectors = vectors();
    let mut count = 0;
    for scheme in ["rpc", "acs3", "haoka"] {
        for vector in vectors[scheme].as_array().unwrap() {
            let arguments = arguments_of(scheme, vector);
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let all = [pairs(vector, "params"), pairs(vector, "headers")].concat();
            let token = all.iter().find(|(name, _)| matches!(*name, "SecurityToken" | "x-acs-security-token"));
            let secret = vector["secret"].as_str().or(vector["api_key"].as_str()).unwrap_or("testsecret");
            let secret = if scheme == "acs3" { text(vector, "secret") } else { secret };
            let input = format!("{secret}\n{}", token.map_or("", |(_, token)| token));
            let mut command = program(&[&arguments[..], &["--secret-stdin", "--show-secrets"]].concat());
            let ended = run_with_stdin(&mut command, &input);
            let name = format!("{scheme} {}: {arguments:?} {ended:?}", text(vector, "name"));
            assert_eq!(ended.code(), 0, "{name}");
            let row = &json_lines(&ended.out)[0];
            assert_eq!(text(row, "signature"), text(vector, "signature"), "{name}");
            if let Some(wanted) = vector["string_to_sign"].as_str() {
                assert_eq!(text(row, "string_to_sign"), wanted, "{name}");
            }
            if let Some(wanted) = vector["canonical_hash"].as_str() {
                assert_eq!(text(row, "string_to_sign"), format!("ACS3-HMAC-SHA256\n{wanted}"), "{name}");
            }
            if let Some(wanted) = vector["canonical_request"].as_str() {
                assert_eq!(text(row, "canonical_request"), wanted, "{name}");
            }
            count += 1;
        }
    }
    assert_eq!(count, 12);
}

const SIGN_RPC: [&str; 12] = [
    "sign",
    "--scheme",
    "rpc",
    "--action",
    "GetCardRealStatus",
    "--version",
    "2021-05-20",
    "--host",
    "linkcard.aliyuncs.com",
    "--param",
    "Iccid=89860000000000000001",
    "--form=Note=a b",
];

/// The emulator verifies with its own code, so an accepted request shows that URL, headers and body belong together.
#[test]
fn signed_requests_are_accepted_by_the_emulator() {
    // The client's time is the real one.
    let emulator = Emulator::start_at("1", &[]);
    let host = emulator.url.strip_prefix("http://").unwrap();
    let cases: [&[&str]; 3] = [
        &[
            "--scheme",
            "rpc",
            "--action",
            "GetCardRealStatus",
            "--version",
            "2021-05-20",
            "--format",
            "JSON",
            "--param",
            "Iccid=89860000000000000001",
        ],
        &[
            "--scheme",
            "acs3",
            "--action",
            "GetCardRealStatus",
            "--version",
            "2021-05-20",
            "--format",
            "JSON",
            "--param",
            "Iccid=89860000000000000001",
        ],
        &["--scheme", "haoka", "--path", "/openapi/iot/querySimAction", "--form", "simNo=19200000001"],
    ];
    for case in cases {
        let sign = ["-o", "jsonl", "sign", "--host", host, "--emulator", &emulator.url];
        let ended = run(&mut program(&[&sign[..], case].concat()));
        assert_eq!(ended.code(), 0, "{ended:?}");
        let row = &json_lines(&ended.out)[0];
        let target = text(row, "url").split_once(host).unwrap().1;
        let mut request = format!("{} {target} HTTP/1.1\r\n", text(row, "method"));
        for (name, value) in row["headers"].as_object().unwrap() {
            request.push_str(&format!("{name}: {}\r\n", value.as_str().unwrap()));
        }
        let body = text(row, "body");
        request.push_str(&format!("content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len()));
        let mut stream = std::net::TcpStream::connect(host).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        std::io::Read::read_to_string(&mut stream, &mut response).unwrap();
        assert!(response.starts_with("HTTP/1.1 200"), "{request}: {response}");
        assert!(!response.contains("签名") && !response.contains("\"code\":-1"), "{response}");
    }
}

#[test]
fn sign_never_prints_the_secret_and_hides_the_token() {
    let key = |command: &mut Command| {
        command
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid")
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret")
            .env("ALIBABA_CLOUD_SECURITY_TOKEN", "tok/en+value==");
        run(command)
    };
    for scheme in ["rpc", "acs3"] {
        let mut arguments = SIGN_RPC;
        arguments[2] = scheme;
        for form in ["table", "json", "jsonl", "csv"] {
            let hidden = key(&mut program(&[&["-o", form], &arguments[..]].concat()));
            assert_eq!(hidden.code(), 0, "{hidden:?}");
            assert!(hidden.out.contains("[REDACTED]") && hidden.err.contains("--show-secrets"), "{hidden:?}");
            assert!(!["testsecret", "tok/en", "tok%"].iter().any(|text| hidden.out.contains(text)), "{hidden:?}");
            let shown = key(&mut program(&[&["-o", form, "--show-secrets"], &arguments[..]].concat()));
            assert!(
                ["tok/en", "tok%2Fen"].iter().any(|text| shown.out.contains(text))
                    && !shown.out.contains("testsecret")
                    && shown.err.is_empty(),
                "{shown:?}"
            );
        }
    }
    let haoka = ["sign", "--scheme", "haoka", "--app-id", "10001", "--show-secrets"];
    let ended = run(program(&haoka).env("SIMFLEET_HAOKA_API_KEY", APP_KEY));
    assert!(ended.out.contains("[REDACTED]") && !ended.out.contains(APP_KEY), "{ended:?}");
}

#[test]
fn parameters_can_be_read_from_files() {
    let good = file("parameters.txt", "Iccid=89860000000000000001\n\nTaskName=夜间 a=b\n");
    let key = |arguments: &[&str]| run(program(arguments).env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret"));
    let base = ["-o", "jsonl", "sign", "--scheme=rpc", "--action=A", "--version=1", "--access-key-id=testid"];
    let ended = key(&[&base[..], &["--param", &format!("@{good}")]].concat());
    let row = &json_lines(&ended.out)[0];
    assert!(text(row, "canonical_request").contains("TaskName=%E5%A4%9C%E9%97%B4%20a%3Db"), "{row}");
    let bad = file("parameters-bad.txt", "A=1\nB\n");
    for given in [format!("@{bad}"), "@/missing/file".to_owned()] {
        let ended = key(&[&base[..], &["--param", &given]].concat());
        assert_eq!(ended.code(), 2, "{ended:?}");
        assert!(ended.one_line().contains("--param @"), "{ended:?}");
    }
}

#[test]
fn flags_of_another_scheme_and_wrong_values_are_rejected() {
    let cases: [(&[&str], &str); 9] = [
        (&["--scheme", "haoka", "--action", "A"], "--action does not belong to the scheme haoka"),
        (&["--scheme", "rpc", "--trace-id", "1"], "--trace-id does not belong"),
        (&["--scheme", "rpc", "--path", "/a"], "--path does not belong"),
        (&["--scheme", "rpc", "--version", "1"], "needs --action"),
        (&["--scheme", "acs3", "--version", "1", "--action", "A"], "needs --host"),
        (&["--scheme", "rpc", "--exact", "--nonce", "1"], "--nonce cannot be combined with --exact"),
        (
            &["--scheme", "rpc", "--action", "A", "--version", "1", "--timestamp", "now"],
            "--timestamp: no service accepts",
        ),
        (&["--scheme", "haoka", "--trace-id", "ABC"], "--trace-id: no service accepts"),
        (&["--scheme", "rpc", "--action", "A", "--version", "1"], "ALIBABA_CLOUD_ACCESS_KEY_ID is not set"),
    ];
    for (arguments, wanted) in cases {
        let ended = run(&mut program(&[&["sign"], arguments].concat()));
        assert_eq!(ended.code(), 2, "{ended:?}");
        assert!(ended.one_line().contains(wanted), "{wanted}: {ended:?}");
    }
}

/// The sections of a fixture of the library: expectation, error and request.
fn fixture(name: &str) -> (String, String, String) {
    let path = sources(&format!("simfleet/tests/explain/fixtures/{name}.txt"));
    let all = std::fs::read_to_string(path).unwrap();
    let section = |wanted: &str| {
        let found = all.split("\n--- ").find_map(|section| section.strip_prefix(&format!("{wanted}\n")));
        found.map(|text| text.strip_suffix('\n').unwrap_or(text).to_owned()).unwrap_or_default()
    };
    (section("expect"), section("error"), section("request"))
}

#[test]
fn explain_signature_prints_the_cause_in_every_format() {
    let (expected, error, request) = fixture("plus_for_space");
    let (error, request) = (file("error.json", &error), file("request.txt", &request));
    let explain =
        |more: &[&str]| run(&mut program(&[&["explain-signature", &error, "--request", &request], more].concat()));
    let shown = explain(&[]);
    assert_eq!((shown.code(), shown.err.as_str()), (0, ""), "{shown:?}");
    assert!(shown.out.starts_with("likely: plus_for_space (TaskName)\n  A space is written as +."), "{shown:?}");
    let lines: Vec<&str> = shown.out.lines().collect();
    let caret = lines[5].find('^').unwrap();
    let column = |line: &str| line.char_indices().nth(caret).map(|(at, _)| line[at..].to_owned()).unwrap();
    assert!(column(lines[3]).starts_with("%2Ba") && column(lines[4]).starts_with("%2520a"), "{shown:?}");
    let rows: Vec<Value> = serde_json::from_str(&explain(&["-o", "json"]).out).unwrap();
    assert_eq!(
        format!("{} {} {}", text(&rows[0], "cause"), text(&rows[0], "certainty"), text(&rows[0], "name")),
        expected
    );
    let members: Vec<&String> = rows[0].as_object().unwrap().keys().collect();
    assert_eq!(members, ["cause", "certainty", "column", "message", "name", "position", "sent", "server"]);
    let chinese = explain(&["--lang", "zh"]);
    assert!(chinese.out.starts_with("很可能: plus_for_space (TaskName)\n  空格写成了 +。"), "{chinese:?}");
    assert!(explain(&["-o", "csv"]).out.starts_with("cause,certainty,name,position,sent,server,column,message\n"));
}

#[test]
fn explain_signature_reads_stdin_and_uses_the_secret() {
    let (_, error, request) = fixture("blank_in_secret");
    let error = file("blank.json", &error);
    let mut command = program(&["explain-signature", &error, "--request", &request, "--secret-stdin"]);
    let ended = run_with_stdin(&mut command, "testsecret\n");
    assert!(ended.out.starts_with("certain: blank_in_secret"), "{ended:?}");
    let mut command = program(&["explain-signature", &error, "--request", &request]);
    let command = command.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid");
    let ended = run(command.env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret\n"));
    assert!(ended.out.starts_with("certain: blank_in_secret"), "{ended:?}");
    let (_, code, _) = fixture("clock_skew_code");
    let ended = run_with_stdin(&mut program(&["explain-signature"]), &code);
    assert!(ended.out.starts_with("certain: clock_skew (Timestamp)"), "{ended:?}");
    assert!(ended.err.contains("--request shows"), "{ended:?}");
}

#[test]
fn explain_signature_exits_with_1_without_a_cause_and_with_2_for_unusable_input() {
    let nothing = run_with_stdin(&mut program(&["explain-signature"]), r#"{"Code":"SignatureDoesNotMatch"}"#);
    assert_eq!((nothing.code(), nothing.out.as_str()), (1, ""), "{nothing:?}");
    assert!(nothing.err.contains("no cause was found"), "{nothing:?}");
    let long = "a".repeat(1024 * 1024 + 1);
    for (arguments, input) in [
        (&["explain-signature"][..], "hello"),
        (&["explain-signature"], long.as_str()),
        (&["explain-signature", "/missing/file"], ""),
        (&["explain-signature", "-", "--request", "-"], ""),
        (&["explain-signature", "--request", "missing.txt"], "SignatureDoesNotMatch"),
        (&["explain-signature", "--request", "a b"], "SignatureDoesNotMatch"),
    ] {
        let ended = run_with_stdin(&mut program(arguments), input);
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{arguments:?}: {ended:?}");
        ended.one_line();
    }
}

/// The whole way: a request with a wrong secret, the emulator's error, and the explanation.
#[test]
fn an_error_of_the_emulator_is_explained() {
    let emulator = Emulator::start_at("1", &[]);
    let host = emulator.url.strip_prefix("http://").unwrap();
    let sign = [
        "-o",
        "jsonl",
        "sign",
        "--scheme=rpc",
        "--action=GetCardRealStatus",
        "--version=2021-05-20",
        "--format=JSON",
        "--param=Iccid=1",
        "--access-key-id=testid",
        "--host",
        host,
    ];
    let ended = run(program(&sign).env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "othersecret"));
    let row = &json_lines(&ended.out)[0];
    let url = text(row, "url").replace("https://", "http://");
    let target = url.split_once(host).unwrap().1;
    let mut stream = std::net::TcpStream::connect(host).unwrap();
    let request = format!("POST {target} HTTP/1.1\r\nhost: {host}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    std::io::Read::read_to_string(&mut stream, &mut response).unwrap();
    assert!(response.contains("SignatureDoesNotMatch"), "{response}");
    let response = file("response.txt", &response);
    let line = format!("POST {url}");
    let likely = run(&mut program(&["explain-signature", &response, "--request", &line]));
    assert!(likely.out.starts_with("likely: wrong_secret\n"), "{likely:?}");
    let mut command = program(&["explain-signature", &response, "--request", &line, "--secret-stdin"]);
    let certain = run_with_stdin(&mut command, "othersecret\n");
    assert!(certain.out.starts_with("certain: wrong_secret\n"), "{certain:?}");
}
