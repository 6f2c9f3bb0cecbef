//! Every failure is one line on stderr with its cause, its remedy, and the id of the request if there was one.

use std::net::TcpListener;

use crate::support::{Emulator, Ended, ICCID, SIM, file, program, run, with_keys};

/// Runs `status` with an emulator that was started with the arguments `setup`.
fn status_at(setup: &[&str], arguments: &[&str]) -> Ended {
    let emulator = Emulator::start(setup);
    let mut all = arguments.to_vec();
    all.extend(["status", ICCID]);
    emulator.run(&all)
}

/// Nothing is printed on stdout if nothing was sent; otherwise each card has a row.
fn assert_says(ended: &Ended, code: i32, words: &[&str]) {
    assert_eq!(ended.code(), code, "{ended:?}");
    assert!(ended.out.is_empty() || (code != 2 && ended.out.lines().next().unwrap().ends_with(" ERROR")), "{ended:?}");
    let line = ended.last_line();
    for word in words {
        // The last poll, at the deadline, has less time for attempts than the first.
        let text = if word.ends_with(" attempts") { &ended.err } else { line };
        assert!(text.contains(word), "{word}: {line}");
    }
}

/// The arguments of the emulator, those of the client, and parts of the message.
#[test]
fn a_failed_call_is_one_line_with_cause_remedy_and_request_id() {
    let cases: [(&[&str], &[&str], &[&str]); 10] = [
        (
            &["--access-key-secret", "another"],
            &[],
            &["the access key secret is wrong", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "SignatureDoesNotMatch"],
        ),
        (
            &["--access-key-id", "another"],
            &["--signature", "acs3"],
            &["ALIBABA_CLOUD_ACCESS_KEY_ID", "InvalidAccessKeyId"],
        ),
        (&["--clock-offset", "7200"], &[], &["timestamp", "2 h behind", "set the clock right"]),
        (&["--clock-offset", "-7200"], &[], &["timestamp", "2 h ahead", "set the clock right"]),
        (&["--fault", "html=200"], &[], &["HTML page", "<html>", "check the endpoint", "HTTP 200"]),
        (&["--fault", "html"], &[], &["HTTP 502", "3 attempts", "try later"]),
        (&["--fault", "throttle"], &[], &["rate limit exceeded", "Throttling.User", "slow down", "3 attempts"]),
        (&["--fault", "cut-after-read"], &[], &["connection broke", "try again", "3 attempts"]),
        (&["--fault", "replace-body=200,text/plain,\u{1b}[31mred\u{7}\nline"], &[], &["cannot be decoded"]),
        (&["--strict"], &[], &["linkcard.common.CardNotExist"]),
    ];
    for (setup, arguments, parts) in cases {
        let ended = status_at(setup, arguments);
        // The service knows the card or not; any other failure is one of the call.
        assert_says(&ended, if setup == ["--strict"] { 3 } else { 1 }, parts);
        // A connection that broke has no response, and so no request id.
        assert_eq!(ended.err.contains("request id "), setup != ["--fault", "cut-after-read"], "{ended:?}");
        assert!(!ended.err.lines().any(|line| line.chars().any(char::is_control)), "{ended:?}");
    }
}

#[test]
fn a_wrong_key_or_clock_is_named_for_the_open_api_too() {
    let emulator = Emulator::start(&["--api-key", "another"]);
    let ended = emulator.run(&["actions", "--sim-no", SIM]);
    assert_says(&ended, 1, &["签名错误", "SIMFLEET_HAOKA_API_KEY", "request id "]);
    let ended = emulator.run(&["suspend", SIM, "--yes"]);
    assert!(ended.one_line().contains("SIMFLEET_HAOKA_API_KEY") && ended.code() == 1, "{ended:?}");
    let emulator = Emulator::start(&["--clock-offset", "7200"]);
    assert_says(&emulator.run(&["actions", "--sim-no", SIM]), 1, &["2 h behind", "set the clock right"]);
}

#[test]
fn a_stopped_server_is_reported_after_three_attempts() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let ended = run(&mut program(&["--emulator", &url, "--time-scale", "600", "status", ICCID]));
    assert_says(&ended, 1, &["no connection", "refused", "check the endpoint", "3 attempts"]);
    assert_eq!(ended.err.lines().count(), 2, "it is reported when it begins and at the deadline: {ended:?}");
    let ended = run(&mut program(&["--emulator", &url, "--time-scale", "600", "suspend", SIM, "--yes"]));
    assert!(ended.one_line().contains("no connection") && ended.out.contains("not_submitted"), "{ended:?}");
}

#[test]
fn control_characters_of_a_message_are_replaced() {
    let body =
        r#"{"RequestId":"r\u001b[2J","Success":false,"Code":"x\u001b]0;t\u0007","ErrorMessage":"\u001b[31mred\u009b"}"#;
    let ended = status_at(&["--fault", &format!("replace-body=200,application/json,{body}")], &[]);
    assert_eq!(ended.code(), 3, "the service rejects the card: {ended:?}");
    assert!(ended.one_line().contains("red"), "{ended:?}");
    assert!(!ended.err.trim_end().chars().any(char::is_control), "{:?}", ended.err);
}

#[test]
fn missing_settings_are_named() {
    for (removed, arguments) in [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", ["status", ICCID].as_slice()),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &["status", ICCID]),
        ("SIMFLEET_HAOKA_APP_ID", &["--haoka-endpoint", "https://127.0.0.1:9", "actions", "--sim-no", SIM]),
        ("SIMFLEET_HAOKA_API_KEY", &["--haoka-endpoint", "https://127.0.0.1:9", "suspend", SIM, "--yes"]),
    ] {
        let ended = run(with_keys(&mut program(arguments)).env_remove(removed));
        assert_says(&ended, 2, &[removed, "not set"]);
        let ended = run(with_keys(&mut program(arguments)).env(removed, ""));
        assert_says(&ended, 2, &[removed, "not set"]);
    }
    let ended = run(with_keys(&mut program(&["actions", "--sim-no", SIM])));
    assert_says(&ended, 2, &["SIMFLEET_HAOKA_ENDPOINT"]);
    let ended = run(&mut program(&["--emulator", "http://127.0.0.1:9", "status"]));
    assert_says(&ended, 2, &["no card number was given", "--from"]);
    let empty = file("nothing.csv", "# no cards today\n\n");
    let ended = run(&mut program(&["--emulator", "http://127.0.0.1:9", "cards", "--from", &empty]));
    assert_says(&ended, 2, &["nothing.csv: the list is empty", "give a list with card numbers"]);
}

#[test]
fn plain_http_to_another_machine_is_rejected() {
    let endpoint = "http://sim.example.com";
    let ended = run(with_keys(&mut program(&["--linkcard-endpoint", endpoint, "status", ICCID])));
    assert_says(&ended, 2, &["not encrypted", "--allow-http", endpoint]);
    let ended = run(with_keys(&mut program(&["--haoka-endpoint", endpoint, "suspend", SIM, "--yes"])));
    assert_says(&ended, 2, &["not encrypted", "--allow-http"]);
    let with_endpoint = |endpoint| run(with_keys(&mut program(&["--linkcard-endpoint", endpoint, "status", ICCID])));
    for bad in ["", "nonsense", "ftp://x", "https://x/?a=b"] {
        assert_says(&with_endpoint(bad), 2, &["endpoint", "give an origin"]);
    }
    let ended = with_endpoint("https://u:pw@x");
    assert_says(&ended, 2, &["endpoint", "a user name or a password"]);
    assert!(!ended.err.contains("pw"), "{ended:?}");
}

#[test]
fn unknown_and_invalid_cards_are_failures() {
    let emulator = Emulator::start(&["--strict"]);
    assert_says(&emulator.run(&["status", "not a number"]), 2, &["`not` is not an ICCID", "printed on the card"]);
    assert_says(&emulator.run(&["status", ICCID, "89860000000000000009"]), 3, &["CardNotExist", "2 cards"]);
}

#[test]
fn an_emulator_that_cannot_start_says_why() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = listener.local_addr().unwrap().to_string();
    let emulator = |arguments: &[&str]| {
        let mut all = vec!["emulator", "--listen", "127.0.0.1:0"];
        all.extend(arguments);
        run(&mut program(&all))
    };
    assert_says(&emulator(&["--cards", "no-such-file"]), 2, &["no-such-file", "cannot read the cards"]);
    let bad = file("bad.json", "[{\"sim_no\": \"19200000001\", \"onlin\": true}]");
    assert_says(&emulator(&["--cards", &bad]), 2, &["bad.json", "entry 1", "onlin"]);
    let broken = file("broken.json", "[{");
    assert_says(&emulator(&["--cards", &broken]), 2, &["broken.json"]);
    for (name, content, message) in [
        ("empty.json", &b""[..], "the file is empty; write `[]`"),
        ("utf-16.json", b"\xff\xfe[\0]\0", "the file is not UTF-8; save it as UTF-8"),
        (
            "gbk.json",
            b"[{\"sim_no\": \"19200000001\", \"imei\": \"\xbf\xa8\"}]",
            "the file is not UTF-8; save it as UTF-8",
        ),
        ("lines.json", b"{\"sim_no\": \"12345\"}\n{\"sim_no\": \"12346\"}\n", "write an array of cards"),
    ] {
        let path = file(name, "");
        std::fs::write(&path, content).unwrap();
        assert_says(&emulator(&["--cards", &path]), 2, &[name, message]);
    }
    // A file without an end, and a directory.
    assert_says(&emulator(&["--cards", "/dev/zero"]), 2, &["--cards /dev/zero", "more than 16 MiB"]);
    assert_says(&emulator(&["--cards", "/"]), 2, &["--cards /", "cannot read the cards"]);
    assert_says(&emulator(&["--fault", "tml@x"]), 2, &["tml", "the kinds are"]);
    let help = emulator(&["--help"]).out;
    let missing = simfleet_emulator::FaultRule::KINDS.into_iter().find(|kind| !help.contains(kind));
    assert_eq!(missing, None);
    let unknown = emulator(&["--fault", "html@getCardDetial*2"]);
    assert_says(
        &unknown,
        2,
        &["--fault html@getCardDetial*2", "no operation \"getCardDetial\"", "did you mean GetCardDetail?"],
    );
    // Nothing is printed on stdout, so the emulator did not listen.
    let log = emulator(&["--log", "/no-such-folder/log.jsonl"]);
    assert_says(&log, 1, &["--log /no-such-folder/log.jsonl", "cannot write the log", "give a writable file"]);
    assert_eq!(log.out, "");
    assert_says(&run(&mut program(&["emulator", "--listen", &taken])), 1, &["cannot listen", "--listen"]);
}

#[test]
fn invalid_arguments_exit_with_code_2() {
    for arguments in [
        ["--time-scale", "0", "status", ICCID].as_slice(),
        &["status", ICCID, "--timeout", "soon"],
        &["actions"],
        &["fly"],
        &[],
    ] {
        let ended = run(&mut program(arguments));
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
        assert!(!ended.err.is_empty());
    }
}
