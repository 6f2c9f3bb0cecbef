//! Lists of card numbers: how arguments, flags and files are split, and what is rejected before anything is sent.

use crate::support::{Emulator, ICCID, SIM, file, program, run, with_keys};

const OTHER_ICCID: &str = "89860000000000000004";
/// Writes a list of cards in bytes and returns its path.
fn bytes(name: &str, content: &[u8]) -> String {
    let path = file(name, "");
    std::fs::write(&path, content).unwrap();
    path
}

/// Returns a text in UTF-16 with a byte order mark.
fn utf16(text: &str, to_bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(to_bytes).collect()
}

#[test]
fn a_list_gives_the_same_cards_in_every_encoding() {
    let numbers: Vec<String> = (0..5000).map(|number| format!("192{number:08}")).collect();
    // Comments hold the Chinese text; "停机卡" in GBK.
    let (comment, gbk_comment) = (" # 停机卡\r\n", b" # \xcd\xa3\xbb\xfa\xbf\xa8\r\n");
    let text: String = numbers.iter().map(|number| format!("{number}{comment}")).collect();
    let gbk: Vec<u8> = numbers.iter().flat_map(|number| [number.as_bytes(), gbk_comment].concat()).collect();
    let decorated: String = numbers
        .iter()
        .map(|number| {
            let wide: String = number.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect();
            format!("\u{a0}\u{200b}\u{201c}{wide}\u{201d}\u{202e}\u{3000}\r\n")
        })
        .collect();
    let lists = [
        ("utf8", text.clone().into_bytes()),
        ("utf8-bom", format!("\u{feff}{text}").into_bytes()),
        ("gbk", gbk),
        ("utf16le", utf16(&text, u16::to_le_bytes)),
        ("utf16be", utf16(&text, u16::to_be_bytes)),
        ("decorated", decorated.into_bytes()),
    ];
    let emulator = Emulator::start(&[]);
    for (name, content) in lists {
        let list = bytes(&format!("{name}.txt"), &content);
        let ended = emulator.run(&["-o", "jsonl", "cards", "--from", &list]);
        assert_eq!(ended.code(), 0, "{name}: {:?}", ended.err);
        let found: Vec<String> = crate::support::json_lines(&ended.out)
            .iter()
            .map(|row| row["sim_no"].as_str().unwrap().to_owned())
            .collect();
        assert!(found == numbers, "{name}: {} cards", found.len());
    }
}

#[test]
fn every_wrong_value_of_a_list_is_named_and_nothing_is_sent() {
    let emulator = Emulator::with_cards("wrong.json");
    let wrong = [
        "8.98603E+19",
        "8.98603e+19",
        "8E+19",
        "19200000001.0",
        "898603210000000000000",
        "89860321000000000000",
        "simNo",
        "sim_no",
        "ICCID",
        "nan",
        "NaN",
        "None",
        "null",
        "卡号",
        "接入号",
        "192",
        "192000;1",
        "192000/1",
        "-192000001",
        "+8619200000001",
        "1920_0000001",
        "1920-0000001",
        "(19200000001",
        "19200000001)",
        "192000*0001",
        "19200000001\u{e9}",
        "????????",
        "192 00000001",
        "19200000001x!",
    ];
    let lines = wrong;
    assert_eq!(lines.len(), 29);
    let list = file("wrong.txt", &format!("{SIM}\n{}\n", lines.join("\n")));
    for command in [["cards"].as_slice(), &["suspend", "--yes"], &["restore", "--yes"]] {
        let ended = emulator.run(&[command, &["--from", &list]].concat());
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
        for line in 2..=30 {
            let place = format!("{list}, line {line}");
            let named = ended
                .err
                .split(['\n', ';'])
                .any(|part| part.split_once(&place).is_some_and(|(_, rest)| rest.is_empty() || rest.starts_with(':')));
            assert!(named, "{place}: {ended:?}");
        }
        assert_eq!(ended.err.lines().filter(|line| line.contains("is not a card number")).count(), 20, "{ended:?}");
        assert!(
            ended.err.contains("15 digits") && ended.err.ends_with("pass --skip-bad to leave them out\n"),
            "{ended:?}"
        );
    }
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn skip_bad_leaves_wrong_values_out_and_names_them() {
    let emulator = Emulator::with_cards("skip.json");
    let list = file("skip.txt", &format!("simNo\n{SIM}\n8.98603E+19\n{SIM}\n192 00000001\n"));
    let ended = emulator.run(&["-o", "jsonl", "cards", "--skip-bad", "--from", &list]);
    assert_eq!((ended.code(), ended.out.lines().count()), (0, 1), "{ended:?}");
    for part in [
        "line 1: `simNo`",
        "line 3: `8.98603E+19`",
        "3 arguments or lines are left out",
        "1 repeated numbers are left out",
    ] {
        assert!(ended.err.contains(part), "{part}: {ended:?}");
    }
    let nothing = emulator.run(&["cards", "--skip-bad", "nan"]);
    assert_eq!(nothing.code(), 2, "{nothing:?}");
}

#[test]
fn binary_files_are_named_as_such() {
    let emulator = Emulator::with_cards("binary.json");
    for (name, content, part) in [
        ("a.xlsx", b"PK\x03\x04\x14\0".as_slice(), "a workbook (.xlsx)"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "a workbook of an old format (.xls)"),
        ("a.bin", b"1920000\x000001\n", "a binary file, or UTF-16 without a byte order mark"),
        ("a.raw", b"\xff\xff\xff\x81\n", "not valid"),
    ] {
        let ended = emulator.run(&["cards", "--from", &bytes(name, content)]);
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
        assert!(ended.one_line().contains(part), "{part}: {ended:?}");
    }
    assert_eq!(emulator.requests(), 0);
}

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
