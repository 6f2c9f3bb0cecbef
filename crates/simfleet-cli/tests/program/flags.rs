//! Values of flags and environment variables.

use crate::support::{Emulator, ICCID, SIM, file, program, run, with_keys};

#[test]
fn values_may_begin_with_a_hyphen() {
    let log = file("hyphens.log", "");
    let emulator = Emulator::with_cards_and("hyphens.json", &["--log", &log]);
    let cases: [&[&str]; 4] = [
        &["suspend", SIM, "--remark", "-欠费", "--yes", "--no-wait"],
        &["restore", SIM, "--yes", "--no-wait", "--remark", "--欠费"],
        &["api", "haoka", "batch-shutdown", "--sim-nos", "164009797FA", "--remark", "-x", "--yes"],
        &["call", "linkcard", "GetMoon", "--form", "-a=-b", "--yes"],
    ];
    for arguments in cases {
        let ended = emulator.run(arguments);
        assert!(ended.code() != 2, "{ended:?}");
    }
    emulator.stop("TERM");
    let log = std::fs::read_to_string(log).unwrap();
    for remark in ["-欠费", "--欠费", "-x"] {
        assert!(log.contains(&format!("\"{remark}\"")), "{remark}: {log}");
    }
    // A mistyped flag is not a value.
    let ended = run(&mut program(&["suspend", SIM, "--remrk", "x"]));
    assert!(ended.code() == 2 && ended.err.contains("--remark"), "{ended:?}");
    // The value of a flag that needs none is not taken from the next flag.
    let ended = emulator_dry_run(&["api", "linkcard", "list-card-info", "--page-no", "-1", "--page-size", "10"]);
    assert!(ended.code() == 2 && ended.err.contains("PageNo is -1"), "{ended:?}");
}

fn emulator_dry_run(arguments: &[&str]) -> crate::support::Ended {
    run(with_keys(&mut program(&[arguments, &["--dry-run"]].concat())))
}

#[test]
fn empty_environment_variables_count_as_not_set() {
    for (variable, arguments) in [
        ("SIMFLEET_LINKCARD_ENDPOINT", ["api", "linkcard", "get-card-detail", "--iccid", ICCID].as_slice()),
        ("SIMFLEET_STS_ENDPOINT", &["api", "sts", "get-caller-identity"]),
    ] {
        let ended = run(with_keys(&mut program(&[arguments, &["--dry-run"]].concat())).env(variable, ""));
        assert_eq!(ended.code(), 0, "{variable}: {ended:?}");
        assert!(ended.out.contains(".aliyuncs.com"), "the default endpoint is used: {ended:?}");
    }
    let ended = run(with_keys(&mut program(&["cards", SIM])).env("SIMFLEET_HAOKA_ENDPOINT", ""));
    assert!(ended.code() == 2 && ended.one_line().contains("no endpoint for"), "{ended:?}");
    // An empty option is a mistake.
    let ended = run(with_keys(&mut program(&["--linkcard-endpoint", "", "status", ICCID])));
    assert_eq!(ended.code(), 2, "{ended:?}");
}

#[test]
fn polls_are_at_least_a_second_apart() {
    for poll in ["0", "0.001s"] {
        let emulator = Emulator::with_cards("poll.json");
        let ended = emulator.run(&["status", "89860000000000000003", "--poll", poll, "--timeout", "30"]);
        assert_eq!(ended.code(), 4, "{ended:?}");
        assert!(ended.err.contains("--poll is shorter than 1s; polls are 1s apart"), "{ended:?}");
        let requests = emulator.requests();
        assert!((2..=32).contains(&requests), "{requests}");
    }
}
