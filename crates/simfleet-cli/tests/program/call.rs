//! `simfleet call`: unlisted operations.

use serde_json::Value;

use crate::support::{Emulator, ICCID, SIM};

#[test]
fn calls_an_action_or_a_path() {
    let emulator = Emulator::with_cards("call.json");
    for signature in ["rpc", "acs3"] {
        let iccid = format!("Iccid={ICCID}");
        let arguments = ["-o", "json", "--signature", signature, "call", "linkcard", "GetCardRealStatus", &iccid];
        let ended = emulator.run(&[&arguments[..], &["--effect", "read"]].concat());
        assert_eq!(ended.code(), 0, "{ended:?}");
        assert!(
            ended.err.contains("simfleet api linkcard get-card-real-status"),
            "the command that checks parameters is named: {ended:?}"
        );
        let answer: Value = serde_json::from_str(&ended.out).unwrap();
        assert_eq!(answer["Data"][0]["Iccid"], ICCID);
    }
    let cards = format!("simNos=[\"{SIM}\"]");
    let arguments =
        ["-o", "jsonl", "call", "haoka", "post", "/openapi/iot/batchQuerySimInfo", &cards, "--effect", "read"];
    let ended = emulator.run(&arguments);
    assert_eq!(ended.code(), 0, "{ended:?}");
    let row: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(row["simNo"], SIM);
}

#[test]
fn unknown_actions_and_paths_fail_with_a_cause() {
    let emulator = Emulator::with_cards("unknown.json");
    let ended = emulator.run(&["call", "linkcard", "GetMoon", "Phase=full=moon", "--effect", "read"]);
    assert_eq!((ended.code(), ended.out.as_str()), (1, ""), "{ended:?}");
    let line = ended.one_line();
    assert!(
        line.contains("GetMoon: ") && line.contains("InvalidAction.NotFound") && line.contains("HTTP 404"),
        "{line}"
    );
    let ended = emulator.run(&["call", "haoka", "GET", "/openapi/moon", "phase=full", "--effect", "read"]);
    assert_eq!((ended.code(), ended.out.as_str()), (1, ""), "{ended:?}");
    let line = ended.one_line();
    assert!(line.contains("/openapi/moon: ") && line.contains("404 page not found"), "{line}");
    assert!(line.contains("check the path"), "{line}");
}

#[test]
fn parameters_go_to_query_or_form() {
    let emulator = Emulator::with_cards("places.json");
    let shown = |arguments: &[&str]| {
        let ended = emulator.run(&[&["-o", "json", "call"], arguments, &["--dry-run"]].concat());
        assert_eq!(ended.code(), 0, "{ended:?}");
        let value: Value = serde_json::from_str(&ended.out).unwrap();
        (value["url"].as_str().unwrap().to_owned(), value["body"].as_str().unwrap().to_owned())
    };
    let (url, body) = shown(&["linkcard", "GetMoon", "A=b=c", "--form", "D=e"]);
    assert!(url.contains("A=b%3Dc") && url.contains("Action=GetMoon") && url.contains("Version=2021-05-20"), "{url}");
    assert_eq!(body, "D=e");
    let (url, _) = shown(&["linkcard", "GetMoon", "--api-version", "2020-01-01"]);
    assert!(url.contains("Version=2020-01-01"), "{url}");
    let (url, body) = shown(&["haoka", "POST", "/moon", "a=b=c", "--query", "d=e"]);
    assert!(url.ends_with("/moon?d=e"), "{url}");
    assert_eq!(body, "a=b%3Dc");
    let (url, body) = shown(&["haoka", "GET", "/moon", "a=b"]);
    assert!(url.ends_with("/moon?a=b") && body.is_empty(), "{url} {body}");
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn calls_ask_first_unless_they_are_safe_to_repeat() {
    let emulator = Emulator::with_cards("call-asks.json");
    let shutdown = format!("simNos=[\"{SIM}\"]");
    let cases: [&[&str]; 7] = [
        &["call", "linkcard", "GetMoon"],
        &["call", "haoka", "POST", "/openapi/moon"],
        // The effect of the spec is stricter.
        &["call", "haoka", "POST", "/openapi/iot/batchShutdown", &shutdown, "--effect", "read"],
        &["call", "haoka", "POST", "/openapi//iot/batchshutdown/", &shutdown, "--effect", "read"],
        &["call", "haoka", "POST", "/openapi/iot/batch%53hutdown", &shutdown, "--effect", "read"],
        &["call", "linkcard", "renew", "--effect", "read"],
        &[
            "api",
            "linkcard",
            "renew",
            "--iccid",
            ICCID,
            "--buy-num",
            "1",
            "--recharge-type",
            "standard",
            "--serial-no",
            "0",
        ],
    ];
    for arguments in cases {
        let ended = emulator.run(arguments);
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
        assert!(ended.err.lines().last().unwrap().contains("pass --yes"), "{ended:?}");
    }
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn invalid_calls_send_nothing() {
    let emulator = Emulator::with_cards("call-unusable.json");
    let cases: [(&[&str], &str); 7] = [
        (&["linkcard", "Get Moon"], "write it as in the service"),
        (&["linkcard", "GetMoon", "Signature=x"], "supplied with the signature"),
        (&["linkcard", "GetMoon", "A=1", "A=2"], "A is given twice"),
        (&["linkcard", "GetMoon", "A"], "NAME=VALUE"),
        (&["haoka", "PUT", "/moon"], "GET or POST"),
        (&["haoka", "POST", "/openapi/iot/x/../batchShutdown"], "is not a path"),
        (&["haoka", "POST", "moon"], "from the first slash on"),
    ];
    for (arguments, part) in cases {
        let ended = emulator.run(&[&["call"], arguments].concat());
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
        assert!(ended.err.contains(part), "{part}: {ended:?}");
    }
    assert_eq!(emulator.requests(), 0);
}
