//! `--dry-run`: prints the request and sends nothing.

use heck::ToKebabCase;
use serde_json::Value;
use simfleet::runtime::{Operation, Parameter, ParameterKind, Place, Rule};

use super::APIS;
use crate::support::{APP_KEY, Emulator, ICCID, SIM, file, program, run, with_keys};

/// The secrets of the emulator, which must not be printed.
const SECRETS: [&str; 2] = ["testsecret", APP_KEY];

#[test]
fn a_dry_run_prints_the_request_without_secrets_and_sends_nothing() {
    let emulator = Emulator::with_cards("dry.json");
    let cases: [&[&str]; 4] = [
        &["api", "haoka", "batch-shutdown", "--sim-nos", SIM, "--remark", "a b"],
        &["api", "linkcard", "get-card-real-status", "--iccid", ICCID],
        &["--signature", "acs3", "api", "linkcard", "get-card-real-status", "--iccid", ICCID],
        &["call", "haoka", "POST", "/openapi/moon", "a=b"],
    ];
    for arguments in cases {
        for form in ["table", "json", "jsonl"] {
            let mut all = vec!["-o", form];
            all.extend(arguments);
            all.push("--dry-run");
            let ended = emulator.run(&all);
            assert_eq!(ended.code(), 0, "{ended:?}");
            assert!(ended.err.contains("was not sent"), "{ended:?}");
            for secret in SECRETS {
                assert!(!ended.out.contains(secret) && !ended.err.contains(secret), "{ended:?}");
            }
            if form == "table" {
                assert!(ended.out.starts_with(&format!("POST {}/", emulator.url)), "{ended:?}");
                assert!(ended.out.contains("sign: ***") || ended.out.contains("Signature=***"), "{ended:?}");
            } else {
                let request: Value = serde_json::from_str(&ended.out).unwrap();
                assert_eq!(request["method"], "POST");
                assert!(request["url"].as_str().unwrap().starts_with(&emulator.url), "{request}");
            }
        }
    }
    let ended = emulator.run(&["api", "haoka", "batch-shutdown", "--sim-nos", SIM, "--remark", "a b", "--dry-run"]);
    assert!(ended.out.contains("\n\nremark=a+b&simNos=%5B%2219200000001%22%5D\n"), "{ended:?}");
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_dry_run_masks_security_tokens() {
    for signature in ["rpc", "acs3"] {
        let mut command = program(&[
            "--signature",
            signature,
            "api",
            "linkcard",
            "get-card-real-status",
            "--iccid",
            ICCID,
            "--dry-run",
        ]);
        let ended = run(with_keys(&mut command).env("ALIBABA_CLOUD_SECURITY_TOKEN", "tok/en+value=="));
        assert_eq!(ended.code(), 0, "{ended:?}");
        assert!(
            ended.out.contains("***") && !ended.out.contains("tok/en") && !ended.out.contains("tok%2Fen"),
            "{ended:?}"
        );
    }
}

#[test]
fn a_dry_run_needs_no_settings() {
    let ended = run(&mut program(&["api", "haoka", "query-sim-action", "--sim-no", "1", "--dry-run"]));
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert!(ended.err.contains("no endpoint is set") && ended.err.contains("no application is set"), "{ended:?}");
    assert!(ended.out.starts_with("POST https://endpoint.invalid/openapi/iot/querySimAction\n"), "{ended:?}");
}

/// Returns the names of the parameters that a call of the operation needs.
fn required_parameters(operation: &Operation) -> Vec<&'static str> {
    let required =
        operation.parameters.iter().map(|parameter| parameter.name).filter(|name| operation.insists_on(name));
    let mut names: Vec<&str> = required.collect();
    for rule in operation.rules {
        if let Rule::ExactlyOne(of) | Rule::AtLeastOne(of) = rule
            && !of.iter().any(|name| names.contains(name))
        {
            names.extend(of.first());
        }
    }
    // One round is enough: no parameter added here requires another one.
    for rule in operation.rules {
        if let Rule::When { parameter, is, needs } = rule
            && names.contains(parameter)
            && operation.parameter(parameter).is_some_and(|parameter| sample_value(parameter) == *is)
        {
            names.extend(needs.iter().filter(|name| !names.contains(name)).copied().collect::<Vec<_>>());
        }
    }
    names
}

fn sample_value(parameter: &Parameter) -> String {
    let limits = parameter.limits;
    match parameter.kind {
        _ if parameter.place == Place::File => file("upload.jpg", "not really a photograph"),
        _ if !parameter.values.is_empty() => parameter.values[0].0.to_owned(),
        _ if parameter.secret => "not.a.token".to_owned(),
        // Some documents mask the numbers in their examples.
        _ if parameter.name == "IccidList" => ICCID.to_owned(),
        _ if !parameter.example.is_empty() => parameter.example.replace('*', "0"),
        ParameterKind::Boolean => "true".to_owned(),
        ParameterKind::Text => "a".repeat(limits.min_length.unwrap_or(1).max(1) as usize),
        ParameterKind::Integer | ParameterKind::Number => limits.min.unwrap_or(1).to_string(),
    }
}

#[test]
fn every_operation_has_a_dry_run() {
    let mut count = 0;
    for (api, operation) in APIS.iter().flat_map(|api| api.operations.iter().map(move |operation| (api, operation))) {
        let mut arguments = vec!["api".to_owned(), api.name.to_owned(), operation.id.to_kebab_case()];
        for name in required_parameters(operation) {
            let parameter = operation.parameter(name).unwrap();
            // The program has a flag of this name.
            let prefix = if name == "file" { "param-" } else { "" };
            arguments.push(format!("--{prefix}{}={}", name.to_kebab_case(), sample_value(parameter)));
        }
        arguments.push("--dry-run".to_owned());
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let ended = run(with_keys(&mut program(&arguments)));
        assert_eq!(ended.code(), 0, "{}: {ended:?}", operation.id);
        let (line, _) = ended.out.split_once('\n').unwrap();
        let constant = operation.path.split('{').next().unwrap();
        assert!(line.starts_with(operation.method) && line.contains(constant), "{}: {line}", operation.id);
        for secret in SECRETS {
            assert!(!ended.out.contains(secret), "{}: {ended:?}", operation.id);
        }
        for name in required_parameters(operation) {
            let parameter = operation.parameter(name).unwrap();
            let body = ended.out.split_once("\n\n").map_or("", |(_, body)| body);
            if parameter.place == Place::Path {
                assert!(line.contains(&sample_value(parameter)), "{}: {name}: {ended:?}", operation.id);
                continue;
            }
            let place = if parameter.place == Place::Query { line } else { body };
            assert!(place.contains(name), "{}: {name}: {ended:?}", operation.id);
            if parameter.secret {
                assert!(!ended.out.contains(&sample_value(parameter)), "{}: {name}: {ended:?}", operation.id);
            }
        }
        count += 1;
    }
    assert_eq!(count, APIS.iter().map(|api| api.operations.len()).sum::<usize>());
}
