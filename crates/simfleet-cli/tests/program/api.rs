//! Every operation by name, as people and scripts meet it.

use std::io::{Read, Write};
use std::net::TcpListener;

use serde_json::Value;
use simfleet::runtime::{Api, Operation, Parameter, ParameterKind, Place, Rule};
use simfleet::{haoka_client, linkcard_client, sts_client};

use crate::support::{CARDS, Emulator, Ended, ICCID, SIM, file, program, run, with_keys};

const APIS: [&Api; 3] = [&linkcard_client::API, &haoka_client::API, &sts_client::API];

/// What must not be seen anywhere: the emulator's secrets.
const SECRETS: [&str; 2] = ["testsecret", "test-api-key-0000000000000000000"];

fn emulator(name: &str) -> Emulator {
    let cards = file(name, CARDS);
    Emulator::start(&["--strict", "--cards", &cards])
}

#[test]
fn help_lists_operations_by_group_and_explains_one() {
    for arguments in [["api", "haoka", "--help"], ["api", "haoka", "-h"]] {
        let list = run(&mut program(&arguments));
        assert_eq!(list.code(), 0, "{list:?}");
        let line = list.out.lines().find(|line| line.trim_start().starts_with("batch-shutdown")).unwrap();
        assert!(line.contains("Suspend cards") && line.contains("[asks first]"), "{line}");
        assert!(list.out.contains("\niot:\n"), "{}", list.out);
        assert!(list.out.find("batch-shutdown") < list.out.find("\nOptions:"), "{}", list.out);
    }
    let list = run(&mut program(&["api", "linkcard", "--help"]));
    assert!(list.out.contains("get-card-real-status"), "{}", list.out);

    let one = run(&mut program(&["api", "haoka", "batch-shutdown", "--help"])).out;
    for part in [
        "--sim-nos <TEXT>",
        "required; list of texts; at most 100 items",
        "repeat the flag, or give one JSON array",
        "Example: 164009797BB",
        "--dry-run",
        "--yes",
        "POST /openapi/iot/batchShutdown",
        "must not be repeated: asks first",
        "Global options:",
    ] {
        assert!(one.contains(part), "{part}: {one}");
    }
    // The service's own spelling is the same command; known values, codes and limits are shown.
    let one = run(&mut program(&["api", "haoka", "querySimAction", "--help"])).out;
    assert!(one.contains("--action-type <NUMBER>") && one.contains("3 (restore)"), "{one}");
    let one = run(&mut program(&["api", "linkcard", "GetCardRealStatus", "--help"])).out;
    assert!(one.contains("403 linkcard.common.RamActionPermissionDeny"), "{one}");
    assert!(one.contains("20 calls a second for the account (inferred)"), "{one}");
    assert!(!one.contains("--yes"), "{one}");
}

#[test]
fn one_answer_in_every_form() {
    let emulator = emulator("forms.json");
    let ask = |form: &str| {
        let ended = emulator.run(&["-o", form, "api", "haoka", "batch-query-sim-info", "--sim-nos", SIM]);
        assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
        ended.out
    };
    let whole: Value = serde_json::from_str(&ask("json")).unwrap();
    assert_eq!((whole["code"].as_i64(), whole["data"]["items"][0]["simNo"].as_str()), (Some(0), Some(SIM)));
    let lines = ask("jsonl");
    let row: Value = serde_json::from_str(lines.trim()).unwrap();
    assert_eq!(row, whole["data"]["items"][0]);
    let table = ask("table");
    let (head, rest) = table.split_once('\n').unwrap();
    assert!(head.contains("SIM_NO") && head.contains("TOTAL_FLOW") && rest.contains(SIM), "{table}");
    let csv = ask("csv");
    let (head, rest) = csv.split_once('\n').unwrap();
    let column = head.split(',').position(|name| name == "simNo").unwrap();
    assert_eq!(rest.trim().split(',').nth(column), Some(SIM), "{csv}");
}

#[test]
fn linkcard_in_both_signatures_and_both_forms_on_the_wire() {
    let emulator = emulator("wire.json");
    for signature in ["rpc", "acs3"] {
        for wire in ["json", "xml"] {
            let ended = emulator.run(&[
                "--signature",
                signature,
                "--wire",
                wire,
                "-o",
                "jsonl",
                "api",
                "linkcard",
                "get-card-real-status",
                "--iccid",
                ICCID,
            ]);
            assert_eq!(ended.code(), 0, "{ended:?}");
            // XML writes a list of one like the item itself, which is then shown member by member.
            let wanted = if wire == "xml" { r#"{"member":"Iccid","value":""# } else { r#"{"Iccid":""# };
            assert!(ended.out.starts_with(&format!("{wanted}{ICCID}\"")), "{ended:?}");
            assert!(ended.out.contains("PROCESSING"), "{ended:?}");
        }
    }
}

#[test]
fn objects_without_a_list_are_shown_member_by_member_to_the_bottom() {
    let emulator = emulator("members.json");
    let ended = emulator.run(&["-o", "jsonl", "api", "linkcard", "get-card-detail", "--iccid", ICCID]);
    assert_eq!(ended.code(), 0, "{ended:?}");
    let wanted = format!(r#"{{"member":"VsimCardInfo.Iccid","value":"{ICCID}"}}"#);
    assert!(ended.out.lines().any(|line| line == wanted), "{ended:?}");
    assert!(!ended.out.contains(r#""member":"VsimCardInfo","#), "{ended:?}");
}

#[test]
fn what_stands_beside_the_rows_is_said() {
    let emulator = emulator("beside.json");
    let ended = emulator.run(&["api", "haoka", "batch-shutdown", "--sim-nos", SIM, "--yes"]);
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert!(ended.err.contains("serialNumber="), "{ended:?}");
    let ended = emulator.run(&["api", "haoka", "query-sim-action", "--sim-no", "19200000001", "--action-type", "77"]);
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""), "{ended:?}");
    assert!(ended.err.contains("--action-type 77 is none of the known values"), "{ended:?}");
    assert!(ended.err.contains("returned no rows"), "{ended:?}");
}

#[test]
fn rejected_items_are_exit_code_three() {
    let emulator = emulator("items.json");
    let list = r#"["19200000001","164009797RE"]"#;
    let ended = emulator.run(&["-o", "json", "api", "haoka", "batch-shutdown", "--sim-nos", list, "--yes"]);
    assert_eq!(ended.code(), 3, "{ended:?}");
    assert!(ended.one_line().contains("1 of 2 were rejected"), "{ended:?}");
}

#[test]
fn a_write_that_must_not_be_repeated_asks_first() {
    let emulator = emulator("asks.json");
    let ended = emulator.run(&["api", "haoka", "batch-shutdown", "--sim-nos", SIM]);
    assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
    assert!(ended.one_line().contains("pass --yes") && ended.err.contains(&emulator.url), "{ended:?}");
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_lost_write_is_sent_once_and_exit_code_five() {
    let emulator = Emulator::start(&["--fault", "cut-after-read@batchShutdown*1=true"]);
    let ended = emulator.run(&["api", "haoka", "batch-shutdown", "--sim-nos", SIM, "--yes"]);
    assert_eq!(ended.code(), 5, "{ended:?}");
    assert!(ended.one_line().contains("not sent again"), "{ended:?}");
    assert_eq!(emulator.requests(), 1);
}

#[test]
fn a_dry_run_shows_the_request_without_secrets_and_sends_nothing() {
    let emulator = emulator("dry.json");
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
            assert!(ended.err.contains("nothing was"), "{ended:?}");
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

/// No signature that the program makes, and none that can be made from what it shows: tokens are masked as well.
#[test]
fn a_dry_run_masks_security_tokens_and_needs_no_settings() {
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
    let ended = run(&mut program(&["api", "haoka", "query-sim-action", "--sim-no", "1", "--dry-run"]));
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert!(ended.err.contains("no endpoint is set") && ended.err.contains("no application is set"), "{ended:?}");
    assert!(ended.out.starts_with("POST https://endpoint.invalid/openapi/iot/querySimAction\n"), "{ended:?}");
}

#[test]
fn mistakes_name_the_flag_and_the_way_out_and_send_nothing() {
    let emulator = emulator("mistakes.json");
    let cases: [(&[&str], &[&str]); 8] = [
        (&["haoka", "batch-shutdown", "--sim-no", SIM], &["'--sim-no'", "'--sim-nos'"]),
        (&["haoka", "batch-shutdwn"], &["'batch-shutdwn'", "'batch-shutdown'"]),
        (&["haoka", "batch-shutdown", "--remark", "x"], &["--sim-nos <TEXT>", "not provided"]),
        (&["haoka", "batch-shutdown", "--sim-nos", "[1,", "--yes"], &["--sim-nos [1,", "repeat the flag"]),
        (
            &["haoka", "query-sim-action", "--sim-no", "1", "--action-type", "sleep"],
            &["--action-type sleep", "3 (restore)"],
        ),
        (&["linkcard", "get-card-real-status", "--iccid", ""], &["Iccid is empty", "leave it out"]),
        (&["haoka"], &["Usage: simfleet api haoka"]),
        (&["moon"], &["'moon'"]),
    ];
    for (arguments, parts) in cases {
        let mut all = vec!["api"];
        all.extend(arguments);
        let ended = emulator.run(&all);
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
        for part in parts {
            assert!(ended.err.contains(part), "{part}: {ended:?}");
        }
    }
    let cards: Vec<String> = (0..11).map(|n| format!("192000000{n:02}")).collect();
    let mut all = vec!["api", "haoka", "batch-query-sim-status"];
    all.extend(cards.iter().flat_map(|card| ["--sim-nos", card]));
    let ended = emulator.run(&all);
    assert_eq!(ended.code(), 2, "{ended:?}");
    assert!(ended.one_line().contains("11 items, the most is 10"), "{ended:?}");
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_key_that_is_made_up_is_said_and_asked_about() {
    let renew = ["api", "linkcard", "renew", "--iccid", ICCID, "--buy-num", "1", "--recharge-type", "standard"];
    let key = |ended: &Ended| {
        let line = ended.err.lines().find(|line| line.contains("was made up")).unwrap_or_default().to_owned();
        let key = line.split_once("--serial-no ").and_then(|(_, rest)| rest.split(',').next()).map(str::to_owned);
        key.unwrap_or_else(|| panic!("{ended:?}"))
    };
    let shown = |more: &[&str]| run(with_keys(&mut program(&[&renew[..], more].concat())));
    let (one, other) = (shown(&["--dry-run"]), shown(&["--dry-run"]));
    assert!(one.out.contains(&format!("SerialNo={}", key(&one))), "{one:?}");
    assert!(one.out.contains("RechargeType=STANDARD"), "the value that the name stands for: {one:?}");
    assert_ne!(key(&one), key(&other));
    let asked = shown(&[]);
    assert_eq!(asked.code(), 2, "{asked:?}");
    assert!(asked.err.contains(&key(&asked)) && asked.err.contains("pass --yes"), "{asked:?}");
    let given = shown(&["--serial-no", "order-1", "--dry-run"]);
    assert!(given.out.contains("SerialNo=order-1") && !given.err.contains("made up"), "{given:?}");
}

#[test]
fn what_would_delete_by_silence_must_be_said() {
    let tags = ["api", "linkcard", "add-tags-to-card", "--iccid", ICCID];
    let ended = run(with_keys(&mut program(&tags)));
    assert_eq!(ended.code(), 2, "{ended:?}");
    let line = ended.one_line();
    assert!(line.contains("--tag-name-list") && line.contains("removes every tag"), "{line}");
    let ended = run(with_keys(&mut program(&[&tags[..], &["--tag-name-list", "[]", "--dry-run"]].concat())));
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert!(ended.out.contains("TagNameList=%5B%5D"), "{ended:?}");
}

#[test]
fn every_service_has_its_operations_calls_endpoint_and_variables() {
    let help = run(&mut program(&["--help"])).out;
    for variable in ["ALIBABA_CLOUD_ACCESS_KEY_SECRET", "SIMFLEET_HAOKA_APP_ID"] {
        assert!(help.contains(variable), "{variable}: {help}");
    }
    for api in APIS {
        let name = api.name;
        let variable = format!("SIMFLEET_{}_ENDPOINT", name.to_uppercase());
        assert!(help.contains(&format!("--{name}-endpoint <URL>")) && help.contains(&variable), "{name}: {help}");
        for command in ["api", "call"] {
            let list = run(&mut program(&[command, "--help"])).out;
            assert!(list.lines().any(|line| line.trim_start().starts_with(name)), "{command} {name}: {list}");
        }
        let ended = run(with_keys(&mut program(&["api", name, "--help"])));
        assert_eq!(ended.code(), 0, "{ended:?}");
        // Options come before variables.
        let ask = |more: &[&str]| {
            let call: &[&str] = if api.rpc { &["GetMoon"] } else { &["POST", "/moon"] };
            let all = [more, &["call", name], call, &["--dry-run"]].concat();
            run(with_keys(&mut program(&all)).env(&variable, "https://variable.example.com")).out
        };
        assert!(ask(&[]).starts_with("POST https://variable.example.com/"), "{}", ask(&[]));
        let option = format!("--{name}-endpoint");
        assert!(ask(&[&option, "https://option.example.com"]).starts_with("POST https://option.example.com/"));
    }
}

/// A service with these pages of `ListCardInfo`: the ICCIDs of each, or nothing for a failure; pages beyond fail too. Every request is a
/// connection of its own; the thread ends with the test program.
fn service(pages: &'static [&'static [&'static str]], page_count: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                if stream.read(&mut byte).unwrap() == 0 {
                    break;
                }
                head.push(byte[0]);
            }
            let head = String::from_utf8(head).unwrap();
            assert!(head.contains("PageSize=40"), "{head}");
            let page = head.split("PageNo=").nth(1).and_then(|rest| rest.split('&').next()).unwrap();
            let page: usize = page.parse().unwrap();
            let (status, body) = match pages.get(page - 1) {
                Some([]) | None => ("500 Internal Server Error", "out of order".to_owned()),
                Some(cards) => {
                    let list: Vec<Value> = cards.iter().map(|card| serde_json::json!({"Iccid": card})).collect();
                    let mut data = serde_json::json!({"List": list, "PageNo": page});
                    if page_count {
                        data["PageCount"] = pages.len().into();
                    }
                    let answer = serde_json::json!({"Success": true, "Code": "200", "RequestId": "r", "Data": data});
                    ("200 OK", answer.to_string())
                }
            };
            let length = body.len();
            let head = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
            stream.write_all((head + &body).as_bytes()).unwrap();
        }
    });
    url
}

fn all_pages(url: &str, more: &[&str]) -> Ended {
    let arguments = ["--linkcard-endpoint", url, "-o", "csv", "api", "linkcard", "list-card-info", "--all"];
    run(with_keys(&mut program(&[&arguments[..], more].concat())))
}

#[test]
fn all_pages_are_read_from_the_one_named_on() {
    let url = service(&[&["a", "b"], &["c"], &["d"]], true);
    let ended = all_pages(&url, &[]);
    assert_eq!((ended.code(), ended.out.as_str(), ended.err.as_str()), (0, "Iccid\na\nb\nc\nd\n", ""));
    assert_eq!(all_pages(&url, &["--page-no", "3"]).out, "Iccid\nd\n");
    let ended = all_pages(&url, &["--page-no", "0"]);
    assert_eq!(ended.code(), 2, "{ended:?}");
    assert!(ended.one_line().contains("--page-no 0: not a page"), "{ended:?}");
}

#[test]
fn a_walk_that_breaks_off_says_where_to_go_on_and_one_that_turns_in_circles_ends() {
    let ended = all_pages(&service(&[&["a"], &["b"], &["b"], &["b"]], false), &["--page-size", "40"]);
    let read = (ended.code(), ended.out.as_str());
    assert_eq!(
        read,
        (0, "Iccid\na\nb\n"),
        "a page that is not full is not the last, and one that comes again is: {ended:?}"
    );
    let ended = all_pages(&service(SHORT, false), &["--page-size", "40"]);
    assert_eq!((ended.code(), ended.out.as_str()), (0, "Iccid\na\nb\nc\n"), "short pages end nothing: {ended:?}");
    let ended = all_pages(&service(&[&["a"], &["a"]], false), &[]);
    assert_eq!((ended.code(), ended.out.as_str()), (0, "Iccid\na\n"), "one page, answered for page 2 too: {ended:?}");
    let ended = all_pages(&service(FULL, true), &[]);
    assert_eq!(ended.code(), 1, "{ended:?}");
    assert_eq!(ended.out.lines().count(), 41, "what was read is printed: {ended:?}");
    assert!(ended.err.contains("continue with --all --page-no 2"), "{ended:?}");
    let ended = all_pages(&service(CIRCLE, false), &[]);
    assert_eq!(ended.code(), 1, "{ended:?}");
    assert!(ended.one_line().contains("page 2 is the same as the one before"), "{ended:?}");
}

/// Pages that are not full, and the last one again for the number beyond it.
const SHORT: &[&[&str]] = &[&["a"], &["b"], &["c"], &["c"]];

/// A full page, and one that fails.
const FULL: &[&[&str]] = &[&["a"; 40], &[], &["c"]];

/// The same page again and again.
const CIRCLE: &[&[&str]] = &[&["a"; 40], &["a"; 40], &["a"; 40]];

/// Names of the parameters that a call of the operation needs.
fn needed(operation: &Operation) -> Vec<&'static str> {
    let insisted =
        operation.parameters.iter().map(|parameter| parameter.name).filter(|name| operation.insists_on(name));
    let mut names: Vec<&str> = insisted.collect();
    for rule in operation.rules {
        if let Rule::ExactlyOne(of) | Rule::AtLeastOne(of) = rule
            && !of.iter().any(|name| names.contains(name))
        {
            names.extend(of.first());
        }
    }
    // One more round for what the values chosen bring with them is enough for both tables.
    for rule in operation.rules {
        if let Rule::When { parameter, is, needs } = rule
            && names.contains(parameter)
            && operation.parameter(parameter).is_some_and(|parameter| value(parameter) == *is)
        {
            names.extend(needs.iter().filter(|name| !names.contains(name)).copied().collect::<Vec<_>>());
        }
    }
    names
}

fn value(parameter: &Parameter) -> String {
    let limits = parameter.limits;
    match parameter.kind {
        _ if parameter.place == Place::File => file("upload.jpg", "not really a photograph"),
        _ if !parameter.values.is_empty() => parameter.values[0].0.to_owned(),
        _ if parameter.secret => "not.a.token".to_owned(),
        _ if !parameter.example.is_empty() => parameter.example.to_owned(),
        ParameterKind::Boolean => "true".to_owned(),
        ParameterKind::Text => "a".repeat(limits.min_length.unwrap_or(1).max(1) as usize),
        ParameterKind::Integer | ParameterKind::Number => limits.min.unwrap_or(1).to_string(),
    }
}

/// The flag of a parameter, as the operation's help names it beside the wire name: kebab case, in all cases.
fn kebab(name: &str) -> String {
    use heck::ToKebabCase;
    name.to_kebab_case()
}

#[test]
fn every_operation_can_be_typed_and_shown() {
    let mut count = 0;
    for (api, operation) in APIS.iter().flat_map(|api| api.operations.iter().map(move |operation| (api, operation))) {
        let mut arguments = vec!["api".to_owned(), api.name.to_owned(), kebab(operation.id)];
        for name in needed(operation) {
            let parameter = operation.parameter(name).unwrap();
            arguments.push(format!("--{}={}", kebab(name), value(parameter)));
        }
        arguments.push("--dry-run".to_owned());
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let ended = run(with_keys(&mut program(&arguments)));
        assert_eq!(ended.code(), 0, "{}: {ended:?}", operation.id);
        let (line, _) = ended.out.split_once('\n').unwrap();
        assert!(line.starts_with(operation.method) && line.contains(operation.path), "{}: {line}", operation.id);
        for secret in SECRETS {
            assert!(!ended.out.contains(secret), "{}: {ended:?}", operation.id);
        }
        for name in needed(operation) {
            let parameter = operation.parameter(name).unwrap();
            let body = ended.out.split_once("\n\n").map_or("", |(_, body)| body);
            let place = if parameter.place == Place::Query { line } else { body };
            assert!(place.contains(name), "{}: {name}: {ended:?}", operation.id);
            if parameter.secret {
                assert!(!ended.out.contains(&value(parameter)), "{}: {name}: {ended:?}", operation.id);
            }
        }
        count += 1;
    }
    assert_eq!(count, APIS.iter().map(|api| api.operations.len()).sum::<usize>());
}
