//! Lists of card numbers: how arguments, flags and files are split, and what is rejected before anything is sent.

use crate::support::{Emulator, ICCID, SIM, file, program, run, with_keys};

const OTHER_ICCID: &str = "89860000000000000004";
const OTHER_SIM: &str = "19200000002";

#[test]
fn a_list_flag_is_split_at_commas_and_spaces() {
    for separator in [",", "，", "、", " ", ", ", "\u{3000}"] {
        for (arguments, flag, name, [one, other]) in [
            (["haoka", "batch-query-sim-info"].as_slice(), "sim-nos", "simNos", [SIM, OTHER_SIM]),
            (&["haoka", "batch-shutdown", "--yes"], "sim-nos", "simNos", [SIM, OTHER_SIM]),
            (
                &["linkcard", "add-card-to-directional-group", "--add-type", "NEW", "--group-id", "5"],
                "iccid-list",
                "IccidList",
                [ICCID, OTHER_ICCID],
            ),
            (
                &[
                    "linkcard",
                    "send-message",
                    "--task-name",
                    "t",
                    "--message-template-id",
                    "1",
                    "--message-send-time",
                    "0",
                ],
                "msisdns",
                "Msisdns",
                ["1440827962377", "1440827962378"],
            ),
        ] {
            let flag = format!("--{flag}={one}{separator}{other}");
            let all = [&["-o", "json", "api"], arguments, &[&flag, "--dry-run"]].concat();
            let ended = run(with_keys(&mut program(&all)));
            assert_eq!(ended.code(), 0, "{ended:?}");
            let list = format!("{name}=%5B%22{one}%22%2C%22{other}%22%5D");
            assert!(ended.out.contains(&list), "{list}: {ended:?}");
        }
    }
}

#[test]
fn arguments_and_files_are_split_and_repeated_numbers_are_used_once() {
    let emulator = Emulator::with_cards("split.json");
    let list = file("split.txt", &format!("\u{feff}{ICCID}，{OTHER_ICCID}\r\n{ICCID} # the same\n"));
    for arguments in [
        ["status", &format!("{ICCID}、{OTHER_ICCID}"), ICCID].as_slice(),
        &["status", &format!("{ICCID},{OTHER_ICCID}")],
        &["status", "--from", &list, ICCID],
    ] {
        let ended = emulator.run(&[&["-o", "jsonl"], arguments].concat());
        // The second card has two rows.
        assert_eq!((ended.code(), ended.out.lines().count()), (3, 3), "{ended:?}");
    }
    let ended = emulator.run(&["-o", "jsonl", "cards", &format!("{SIM} 164009797RE，164009797FA")]);
    assert_eq!((ended.code(), ended.out.lines().count()), (0, 3), "{ended:?}");
    let ended =
        emulator.run(&["actions", "--sim-no", SIM, "--expect", &format!("{SIM}、164009797RE"), "--timeout", "0"]);
    assert!(ended.err.contains(&format!("no record yet for {SIM}, 164009797RE")), "{ended:?}");
}

#[test]
fn an_element_that_cannot_be_a_card_is_rejected_before_anything_is_sent() {
    let emulator = Emulator::with_cards("elements.json");
    let list = file("elements.txt", &format!("{ICCID}\n# a comment\n8986X\n"));
    let header = file("header.txt", &format!("simNumber\n{SIM}\n"));
    let place = format!("{list}, line 3: `8986X` is not an ICCID");
    let cases: [(&[&str], &str); 14] = [
        (&["status", "8986X"], "argument 1: `8986X` is not an ICCID"),
        (&["status", ICCID, "8986X"], "argument 2: `8986X` is not an ICCID"),
        (&["status", "--from", &list], &place),
        (&["status", ICCID, "--msisdn"], "is not an MSISDN"),
        (&["cards", SIM, "192000;1"], "argument 2: `192000;1` is not a card number"),
        (&["suspend", "192000/1", "--yes"], "argument 1: `192000/1` is not a card number"),
        (&["restore", "--from", &header, "--yes"], "line 1: `simNumber` is not a card number: it has no digit"),
        // A number that is written with a space would be two other numbers.
        (&["suspend", "1920 0000001", "--yes"], "argument 1: `1920` is not a card number: it has 4 characters"),
        (&["actions", "--sim-no", "1,2"], "--sim-no: `1,2` is not a card number"),
        (&["actions", "--sim-no", SIM, "--expect", "1;2"], "--expect: `1;2` is not a card number"),
        (
            &["api", "haoka", "batch-shutdown", "--sim-nos", "1920;2", "--yes"],
            "--sim-nos: `1920;2` is not a card number",
        ),
        (&["api", "haoka", "batch-query-sim-info", "--sim-nos", r#"["1,2"]"#], "--sim-nos: `1,2` is not a card number"),
        (
            &[
                "api",
                "linkcard",
                "add-card-to-directional-group",
                "--add-type",
                "NEW",
                "--group-id",
                "5",
                "--iccid-list",
                "19200000001",
            ],
            "it has 11 characters, and an ICCID has 18 to 22",
        ),
        (
            &["api", "linkcard", "add-tags-to-card", "--iccid", ICCID, "--tag-name-list", "甲、乙"],
            "--tag-name-list 甲、乙: a comma can separate values or be part of one; repeat the flag",
        ),
    ];
    for (arguments, part) in cases {
        let ended = emulator.run(arguments);
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
        assert!(ended.one_line().contains(part), "{part}: {ended:?}");
    }
    assert_eq!(emulator.requests(), 0);
}
