//! The exit codes: the same for one card and for many, and for every command.

use std::net::TcpListener;

use crate::support::{Emulator, Ended, ICCID, SIM, Scripted, program, run, with_keys};

const UNKNOWN_ICCID: &str = "89860000000000000009";
const UNKNOWN_SIM: &str = "19299999999";
const OPEN_ICCID: &str = "89860000000000000003";
const OPEN_SIM: &str = "164009797SL";

/// Runs a command with each list of cards.
fn codes(run: impl Fn(&[&str]) -> Ended, command: &[&str], lists: &[&[&str]]) -> Vec<i32> {
    lists.iter().map(|cards| run(&[command, cards].concat()).code()).collect()
}

#[test]
fn cards_that_the_service_rejects_exit_with_3() {
    let emulator = Emulator::with_cards("rejected-codes.json");
    let run = |arguments: &[&str]| emulator.run(arguments);
    let lists: [&[&str]; 3] = [&[UNKNOWN_ICCID], &[UNKNOWN_ICCID, "89860000000000000008"], &[ICCID, UNKNOWN_ICCID]];
    assert_eq!(codes(run, &["status"], &lists), [3, 3, 3]);
    let lists: [&[&str]; 3] = [&[UNKNOWN_SIM], &[UNKNOWN_SIM, "19299999998"], &[SIM, UNKNOWN_SIM]];
    for command in [["cards"].as_slice(), &["cards", "--live"], &["suspend", "--yes"], &["restore", "--yes"]] {
        assert_eq!(codes(run, command, &lists), [3, 3, 3], "{command:?}");
    }
}

#[test]
fn failed_calls_exit_with_1() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let gone =
        |arguments: &[&str]| run(&mut program(&[&["--emulator", &url, "--time-scale", "600"], arguments].concat()));
    let wrong_key = Emulator::start(&["--api-key", "another", "--access-key-secret", "another"]);
    let rejected = |arguments: &[&str]| wrong_key.run(arguments);
    for (command, [one, other]) in [
        (["status"].as_slice(), [ICCID, OPEN_ICCID]),
        (&["cards"], [SIM, UNKNOWN_SIM]),
        (&["suspend", "--yes"], [SIM, UNKNOWN_SIM]),
        (&["restore", "--yes"], [SIM, UNKNOWN_SIM]),
    ] {
        assert_eq!(codes(gone, command, &[&[one], &[one, other]]), [1, 1], "{command:?}");
        assert_eq!(codes(rejected, command, &[&[one], &[one, other]]), [1, 1], "{command:?}");
    }
    for command in [["actions", "--sim-no", SIM].as_slice(), &["api", "haoka", "goods-list"]] {
        assert_eq!((gone(command).code(), rejected(command).code()), (1, 1), "{command:?}");
    }
}

#[test]
fn cards_without_a_final_result_exit_with_4() {
    // A card can be suspended once in three minutes.
    let emulator = || Emulator::with_cards("open-codes.json");
    for end in [["--no-wait"].as_slice(), &["--timeout", "70"]] {
        for cards in [[OPEN_ICCID].as_slice(), &[ICCID, OPEN_ICCID], &[OPEN_ICCID, UNKNOWN_ICCID]] {
            let ended = emulator().run(&[&["status"], cards, end].concat());
            assert_eq!(ended.code(), 4, "{ended:?}");
        }
        for command in ["suspend", "restore"] {
            for cards in [[OPEN_SIM].as_slice(), &[SIM, OPEN_SIM], &[OPEN_SIM, UNKNOWN_SIM]] {
                let ended = emulator().run(&[&[command, "--yes"], cards, end].concat());
                assert_eq!(ended.code(), 4, "{ended:?}");
            }
        }
        let expected = [&["actions", "--sim-no", "164009797RE", "--expect", "164009797RE"], end].concat();
        assert_eq!(emulator().run(&expected).code(), 4);
    }
}

#[test]
fn the_help_lists_every_exit_code() {
    let help = run(&mut program(&["--help"])).out;
    let (_, codes) = help.split_once("Exit codes").unwrap();
    for code in ["0", "1", "2", "3", "4", "5", "129", "130", "143"] {
        let lines = codes.lines().filter(|line| line.split_whitespace().next() == Some(code)).count();
        assert_eq!(lines, 1, "{code}: {codes}");
    }
}

#[test]
fn a_failure_after_a_request_was_sent_never_exits_with_2() {
    // The token of a poll makes the next request longer than HTTP libraries allow.
    let token = "t".repeat(70_000);
    let service = Scripted::start(move |_, _| {
        let row = format!(r#"{{"Iccid":"{ICCID}","Status":"PROCESSING","SerialNo":"{token}"}}"#);
        (200, format!(r#"{{"Success":true,"Code":"200","RequestId":"r","Data":[{row}]}}"#))
    });
    let ended = service.run(&["status", ICCID, "--timeout", "10m"]);
    assert_eq!((ended.code(), service.requests()), (1, 1), "{ended:?}");
    assert!(
        ended.last_line().contains("SerialNo") || ended.last_line().contains("the request cannot be built"),
        "{ended:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_secret_that_is_not_utf8_is_named_as_such() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let secret = OsStr::from_bytes(b"q7z\xff\xfe");
    for (variable, command) in [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", ["api", "linkcard", "get-card-detail", "--iccid", ICCID].as_slice()),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &["status", ICCID]),
        ("ALIBABA_CLOUD_SECURITY_TOKEN", &["status", ICCID]),
        ("SIMFLEET_HAOKA_API_KEY", &["--haoka-endpoint", "https://example.invalid", "cards", SIM]),
        ("SIMFLEET_HAOKA_APP_ID", &["--haoka-endpoint", "https://example.invalid", "cards", SIM]),
    ] {
        let ended = run(with_keys(&mut program(command)).env(variable, secret));
        assert_eq!(ended.code(), 2, "{ended:?}");
        assert!(ended.one_line().contains(&format!("the value of {variable} is not valid UTF-8; ")), "{ended:?}");
        assert!(!ended.err.contains("q7z"), "{ended:?}");
    }
}
