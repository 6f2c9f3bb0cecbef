//! `--wait-for` and `--fail-on` of `status`, `suspend` and `restore`.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

use crate::support::{Emulator, ICCID, SIM, Scripted, haoka_answer, json_lines, program, run};

/// Returns a service whose cards are offline at first. The second card stays so.
fn network(online_after: usize) -> Scripted {
    let queries = AtomicUsize::new(0);
    Scripted::start(move |head, _| {
        let is_first = head.contains(ICCID);
        let count = if is_first { queries.fetch_add(1, Ordering::SeqCst) } else { 0 };
        let online = is_first && count >= online_after;
        let iccid = if is_first { ICCID } else { "89860000000000000002" };
        let row = json!({"Iccid": iccid, "Online": online, "Gprs": true, "Status": "SUCCESS", "SerialNo": "s"});
        (200, json!({"Success": true, "Code": "200", "RequestId": "r", "Data": [row]}).to_string())
    })
}

#[test]
fn status_queries_again_until_a_card_has_the_state() {
    let service = network(3);
    let ended = service.run(&["-o", "jsonl", "status", ICCID, "--wait-for", "online"]);
    assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
    let rows = json_lines(&ended.out);
    assert_eq!((rows.len(), &rows[0]["online"]), (1, &json!(true)));
    assert_eq!(service.requests(), 4);
}

#[test]
fn status_names_the_cards_that_fail_and_those_that_are_late() {
    let other = "89860000000000000002";
    let service = network(1);
    let failed = service.run(&["-o", "jsonl", "status", ICCID, other, "--wait-for", "online", "--fail-on", "offline"]);
    assert_eq!((failed.code(), failed.out.lines().count()), (3, 2), "{failed:?}");
    for card in [ICCID, other] {
        assert!(failed.err.contains(&format!("{card}: the state is offline, which is one of --fail-on")), "{failed:?}");
    }
    let service = network(1);
    let late = service.run(&["-o", "jsonl", "status", ICCID, other, "--wait-for", "online", "--timeout", "60s"]);
    assert_eq!((late.code(), late.out.lines().count()), (4, 2), "{late:?}");
    assert!(late.err.contains("the deadline passed"), "{late:?}");
}

#[test]
fn suspend_ends_at_once_when_a_card_has_a_state_to_fail_on() {
    let emulator = Emulator::with_cards("fail-on.json");
    let ended = emulator.run(&["-o", "json", "suspend", "164009797ST", SIM, "--yes", "--fail-on", "in_service,closed"]);
    // The first card stays in service. Without the flag, the command would wait for it until the deadline.
    assert_eq!(ended.code(), 3, "{ended:?}");
    assert!(ended.err.contains("164009797ST: the state is in_service, which is one of --fail-on"), "{ended:?}");
    // The platform rejects a second suspension within three minutes.
    let emulator = Emulator::with_cards("fail-on.json");
    let reached = emulator.run(&["-o", "json", "suspend", "164009797ST", "--yes", "--wait-for", "in_service"]);
    assert_eq!(reached.code(), 0, "{reached:?}");
    assert!(!reached.err.contains("the deadline passed"), "{reached:?}");
}

#[test]
fn unknown_and_contradictory_states_are_rejected() {
    let cases: [(&[&str], &str); 4] = [
        (&["status", ICCID, "--wait-for", "onlin"], "[possible values: online, offline, failure]"),
        (&["suspend", SIM, "--yes", "--wait-for", "closd"], "closed"),
        (&["status", ICCID, "--wait-for", "online", "--fail-on", "online"], "cannot be both"),
        (&["restore", SIM, "--yes", "--no-wait", "--fail-on", "closed"], "cannot be used with"),
    ];
    for (arguments, part) in cases {
        let ended = run(&mut program(arguments));
        assert!(ended.code() == 2 && ended.err.contains(part), "{part}: {ended:?}");
    }
}

#[test]
fn a_card_of_the_platform_is_unknown_to_the_flags_of_another_command() {
    let service = Scripted::start(|_, _| haoka_answer(&json!({"items": []})));
    let ended = service.run(&["cards", SIM, "--wait-for", "suspended"]);
    assert_eq!((ended.code(), service.requests()), (2, 0), "{ended:?}");
}
