//! The exit codes: the same for one card and for many, and for every command.

use std::net::TcpListener;

use crate::support::{Emulator, Ended, ICCID, SIM, program, run};

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
    for code in ["0", "1", "2", "3", "4", "5", "130"] {
        let lines = codes.lines().filter(|line| line.split_whitespace().next() == Some(code)).count();
        assert_eq!(lines, 1, "{code}: {codes}");
    }
}
