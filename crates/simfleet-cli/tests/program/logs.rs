//! The log on stderr: `-v`, `-vv`, `RUST_LOG` and `--log-format`.

use serde_json::Value;

use crate::support::{APP_KEY, Emulator, ICCID, SIM, SLOW_ICCID};

/// The lines of a log that contain all of these texts.
fn count(log: &str, texts: &[&str]) -> usize {
    log.lines().filter(|line| texts.iter().all(|text| line.contains(text))).count()
}

#[test]
fn one_v_logs_each_call_with_its_card_and_each_wait() {
    let emulator = Emulator::with_cards("log-info.json");
    let log = emulator.run(&["-v", "status", ICCID, SLOW_ICCID, "--timeout", "3m"]).err;
    for card in [ICCID, SLOW_ICCID] {
        let call = format!("call{{operation=\"GetCardRealStatus\" cards={card} host=\"127.0.0.1:");
        assert!(count(&log, &[" INFO ", &call, "}: done attempts=1 request_id="]) > 1, "{log}");
        let wait = format!("waiting before the next poll subject=\"{card}\" pause=");
        assert!(count(&log, &[" INFO ", &wait, "polls=1"]) > 0, "{log}");
    }
    assert_eq!(count(&log, &["DEBUG"]), 0, "{log}");
    for command in [
        &["cards", SIM][..],
        &["actions", "--sim-no", SIM],
        &["suspend", SIM, "--yes"],
        &["api", "haoka", "goods-list"],
        &["call", "haoka", "POST", "/openapi/iot/batchQuerySimInfo", "simNos=[]", "--effect", "read"],
        &["parity", "--yes", "--service", "haoka"],
    ] {
        let log = emulator.run(&[&["-v"], command].concat()).err;
        assert!(count(&log, &[" INFO call{operation=", " attempts="]) > 0, "{command:?}: {log}");
    }
}

#[test]
fn two_v_log_each_attempt_with_its_outcome_and_the_pause_after_it() {
    let emulator =
        Emulator::start(&["--fault", "throttle@batchQuerySimInfo*1", "--fault", "status@batchQuerySimInfo*1=503"]);
    let ended = emulator.run(&["-vv", "cards", SIM]);
    assert_eq!(ended.code(), 0, "{ended:?}");
    let call = format!("call{{operation=\"batchQuerySimInfo\" cards={SIM} host=\"127.0.0.1:");
    for number in 1..=3 {
        let attempt = format!("attempt{{number={number}}}: sending method=POST timeout=");
        assert_eq!(count(&ended.err, &["DEBUG", &call, &attempt]), 1, "{ended:?}");
    }
    assert_eq!(
        count(&ended.err, &["number=2 status=503", "outcome=Lost", "attempt failed kind=\"server\""]),
        1,
        "{ended:?}"
    );
    assert_eq!(count(&ended.err, &[" INFO ", "waiting before the next attempt pause="]), 2, "{ended:?}");
    // Every line has its time.
    assert!(ended.err.lines().all(|line| line.starts_with("20") && line.get(10..11) == Some("T")), "{ended:?}");
}

#[test]
fn rust_log_is_used_without_v() {
    let emulator = Emulator::start(&[]);
    let log = |arguments: &[&str], filter: &str| {
        let mut command = emulator.client(&[arguments, &["cards", SIM]].concat());
        crate::support::run(command.env("RUST_LOG", filter)).err
    };
    assert!(count(&log(&[], "simfleet=debug"), &["DEBUG", "sending"]) == 1);
    assert!(count(&log(&["-v"], "off"), &["INFO", "done"]) == 1);
    assert_eq!(log(&[], ""), "");
    let odd = log(&[], "simfleet=loud");
    assert!(odd.starts_with("simfleet: RUST_LOG is ignored: ") && odd.contains("; write a filter"), "{odd}");
}

#[test]
fn a_json_log_has_one_object_per_line_with_its_spans() {
    let emulator = Emulator::start(&["--fault", "throttle@batchQuerySimInfo*1"]);
    let ended =
        emulator.run(&["-vv", "--log-format", "json", "cards", SIM, "19200000002", "19200000003", "19200000004"]);
    let lines: Vec<Value> = ended.err.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let done = lines.iter().find(|line| line["message"] == "done").unwrap();
    assert_eq!((&done["level"], &done["attempts"]), (&"INFO".into(), &2.into()), "{done}");
    assert_eq!(done["spans"][0]["cards"], "19200000001,19200000002,19200000003 and 1 more", "{done}");
    let failed = lines.iter().find(|line| line["message"] == "attempt failed").unwrap();
    assert_eq!(
        (&failed["spans"][1]["number"], &failed["spans"][1]["outcome"]),
        (&1.into(), &"SeemsThrottled".into()),
        "{failed}"
    );
}

#[test]
fn messages_are_json_beside_a_json_log() {
    let emulator = Emulator::with_cards("json-messages.json");
    let list = crate::support::file("json-messages.csv", &format!("simNo,a\n{SIM},b\n"));
    for (arguments, code) in [
        (["cards", "--from", &list].as_slice(), 0),
        (&["suspend", "--yes", SIM, "164009797RE"], 3),
        (&["cards", "nan"], 2),
        (&["api", "haoka", "goods-list", "--columns", "id,nam"], 0),
    ] {
        let ended = emulator.run(&[&["--log-format", "json"], arguments].concat());
        assert_eq!(ended.code(), code, "{ended:?}");
        let lines: Vec<Value> = ended.err.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
        assert!(!lines.is_empty(), "{ended:?}");
        for line in &lines {
            let message = line["message"].as_str().unwrap();
            assert!(
                line["timestamp"].as_str().unwrap().starts_with("20") && !message.starts_with("simfleet:"),
                "{line}"
            );
        }
        let last = lines.last().unwrap();
        assert!(code != 2 || (last["level"] == "ERROR" && last["message"].as_str().unwrap().contains("nan")), "{last}");
    }
}

#[test]
fn no_log_shows_a_secret_or_a_signature() {
    let emulator = Emulator::start(&["--fault", "html@GetCardDetail"]);
    for command in [
        &[
            "api",
            "sts",
            "assume-role",
            "--role-arn",
            "acs:ram::1000000000000001:role/simreader",
            "--role-session-name",
            "sim-job",
            "-o",
            "json",
            "--show-secrets",
        ][..],
        &["api", "linkcard", "get-card-detail", "--iccid", ICCID],
        &["suspend", SIM, "--yes"],
    ] {
        for form in ["text", "json"] {
            let mut program = emulator.client(&[&["--log-format", form], command].concat());
            let ended = crate::support::run(program.env("RUST_LOG", "trace"));
            let issued: Option<Value> = serde_json::from_str(&ended.out).ok();
            let issued =
                issued.and_then(|response| Some(response["Credentials"]["SecurityToken"].as_str()?.to_owned()));
            for secret in
                [Some("testsecret"), Some(APP_KEY), Some("Signature="), issued.as_deref()].into_iter().flatten()
            {
                assert!(ended.err.contains("sending") && !ended.err.contains(secret), "{secret}: {}", ended.err);
            }
        }
    }
}
