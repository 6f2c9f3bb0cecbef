//! Arguments that are rejected before anything is sent.

use crate::support::{Emulator, ICCID, SIM, program, run, with_keys};

#[test]
fn invalid_arguments_name_the_flag_and_send_nothing() {
    let emulator = Emulator::with_cards("mistakes.json");
    let cases: [(&[&str], &[&str]); 8] = [
        (&["haoka", "batch-shutdown", "--sim-no", SIM], &["'--sim-no'", "'--sim-nos'"]),
        (&["haoka", "batch-shutdwn"], &["'batch-shutdwn'", "'batch-shutdown'"]),
        (&["haoka", "batch-shutdown", "--remark", "x"], &["--sim-nos <TEXT|@FILE>", "not provided"]),
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
fn a_parameter_whose_omission_deletes_data_must_be_given() {
    let tags = ["api", "linkcard", "add-tags-to-card", "--iccid", ICCID];
    let ended = run(with_keys(&mut program(&tags)));
    assert_eq!(ended.code(), 2, "{ended:?}");
    let line = ended.one_line();
    assert!(line.contains("--tag-name-list") && line.contains("removes every tag"), "{line}");
    let ended = run(with_keys(&mut program(&[&tags[..], &["--tag-name-list", "[]", "--dry-run"]].concat())));
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert!(ended.out.contains("TagNameList=%5B%5D"), "{ended:?}");
}
