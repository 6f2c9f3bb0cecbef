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

/// Returns the cards that a suspension of a list would submit, in their order, and the messages of the program.
fn cards_to_submit(list: &str) -> (Vec<String>, String) {
    let ended = run(&mut program(&["-o", "jsonl", "suspend", "--dry-run", "--from", list]));
    assert_eq!(ended.code(), 0, "{list}: {:?}", ended.err);
    let is_card = |text: &&str| text.len() > 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    // The cards are a list in a form: `%22` is a quotation mark.
    let bodies = crate::support::json_lines(&ended.out);
    let bodies = bodies.iter().map(|request| request["body"].as_str().unwrap());
    (bodies.flat_map(|body| body.split("%22")).filter(is_card).map(str::to_owned).collect(), ended.err)
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
    for (name, content) in lists {
        let (found, _) = cards_to_submit(&bytes(&format!("{name}.txt"), &content));
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
    let list = file("skip.txt", &format!("simNumber\n{SIM}\n8.98603E+19\n{SIM}\n192 00000001\n"));
    let ended = emulator.run(&["-o", "jsonl", "cards", "--skip-bad", "--from", &list]);
    assert_eq!((ended.code(), ended.out.lines().count()), (0, 1), "{ended:?}");
    for part in [
        "line 1: `simNumber`",
        "line 3: `8.98603E+19`",
        "3 arguments, lines or cells are left out",
        "skip.txt: 1 repeated number is left out",
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
        ("a.pdf", b"%PDF-1.7", "a PDF document"),
        ("a.bin", b"1920000\x000001\n", "a binary file, or UTF-16 without a byte order mark"),
        ("a.raw", b"\xff\xff\xff\x81\n", "not valid"),
    ] {
        let ended = emulator.run(&["cards", "--from", &bytes(name, content)]);
        assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
        assert!(ended.one_line().contains(part), "{part}: {ended:?}");
    }
    assert_eq!(emulator.requests(), 0);
}

/// Returns the path of a workbook of the tests of the reader.
fn workbook(name: &str) -> String {
    format!("{}/tests/lists/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn workbooks_are_read_like_text() {
    let numbers: Vec<String> = (0..5000).map(|number| format!("14408{number:08}")).collect();
    let csv: String = numbers.iter().map(|number| format!("{number};30G月套餐\r\n")).collect();
    let csv = format!("接入号;套餐\r\n{csv}");
    let gbk = bytes("cards-gbk.csv", &encoding_rs::GBK.encode(&csv).0);
    let utf8 = bytes("cards-utf8.csv", csv.as_bytes());
    let unicode = bytes("cards-utf16.txt", &utf16(&csv.replace(';', "\t"), u16::to_le_bytes));
    for list in [workbook("cards.xlsx"), workbook("cards.xls"), utf8, gbk, unicode] {
        let (found, messages) = cards_to_submit(&list);
        assert!(found == numbers, "{list}: {} cards", found.len());
        assert!(messages.contains("the card numbers are those of column"), "{list}: {messages:?}");
    }
}

#[test]
fn every_wrong_cell_of_a_workbook_is_named_and_nothing_is_sent() {
    let emulator = Emulator::with_cards("cells.json");
    let (xlsx, xls) = (workbook("wrong.xlsx"), workbook("wrong.xls"));
    for list in [&xlsx, &xls] {
        let at = format!("@{list}");
        for arguments in [
            ["status", "--from", list].as_slice(),
            &["status", &at],
            &["suspend", "--yes", "--column", "1", &at],
            &["actions", "--sim-no", SIM, "--column", "ICCID", "--expect", &at],
            &["api", "haoka", "batch-shutdown", "--yes", "--column", "iccid", "--sim-nos", &at],
            &[
                "api",
                "linkcard",
                "add-card-to-directional-group",
                "--add-type",
                "NEW",
                "--group-id",
                "5",
                "--iccid-list",
                &at,
            ],
        ] {
            let ended = emulator.run(arguments);
            assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{arguments:?} {ended:?}");
            for part in [
                "sheet 卡, cell A3: `8.9860321000000",
                "15 digits",
                "nothing was sent",
                "--skip-bad",
                "sheet 卡, cell A32",
            ] {
                assert!(ended.err.contains(part), "{part}: {arguments:?} {ended:?}");
            }
        }
    }
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_list_flag_of_an_operation_reads_a_file() {
    let list = bytes("flag.csv", format!("序号,sim_no\n1,{SIM}\n2,{OTHER_SIM}\n3,nan\n4,{SIM}\n").as_bytes());
    let arguments = ["-o", "json", "api", "haoka", "batch-query-sim-info", "--sim-nos", &format!("@{list}")];
    let ended = run(with_keys(&mut program(&[&arguments, ["--skip-bad", "--dry-run"].as_slice()].concat())));
    assert_eq!(ended.code(), 0, "{ended:?}");
    assert!(ended.out.contains(&format!("simNos=%5B%22{SIM}%22%2C%22{OTHER_SIM}%22%5D")), "{ended:?}");
    for part in ["line 4: `nan`", "1 repeated number is left out", "column 2 `sim_no`"] {
        assert!(ended.err.contains(part), "{part}: {ended:?}");
    }
    let ended = run(with_keys(&mut program(&[&arguments, ["--dry-run"].as_slice()].concat())));
    assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
    // Lists of other values and JSON arrays are not files.
    let tags = ["api", "linkcard", "add-tags-to-card", "--iccid", ICCID, "--tag-name-list", "@tag", "--dry-run"];
    let ended = run(with_keys(&mut program(&tags)));
    assert!(ended.code() == 0 && ended.out.contains("%40tag"), "{ended:?}");
}

#[test]
fn doubtful_iccids_of_a_file_are_reported_and_sent() {
    let emulator = Emulator::start(&[]);
    let list = bytes("doubtful.txt", b"89860321000000015668\n89860321000000015669\n8986032100000001566\n");
    let ended = emulator.run(&["-o", "jsonl", "status", "--no-wait", "--from", &list]);
    assert_eq!(ended.out.lines().count(), 3, "{ended:?}");
    for part in ["may be mistyped: 89860321000000015668", "some ICCIDs have 19 digits", "8986032100000001566"] {
        assert!(ended.err.contains(part), "{part}: {ended:?}");
    }
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

#[test]
fn a_list_that_may_be_misread_is_rejected_before_anything_is_sent() {
    let emulator = Emulator::start(&[]);
    let reject = |name: &str, text: &str, why: &str| {
        let ended = emulator.run(&["suspend", "--yes", "--from", &file(name, text)]);
        assert_eq!(ended.code(), 2, "{ended:?}");
        assert!(ended.err.contains(why), "{ended:?}");
    };
    // Without its second quotation mark, the cell would contain the other cards.
    reject(
        "quote.csv",
        "接入号,备注\n19200000001,\"5寸屏\n19200000002,x\n19200000003,y\n",
        "line 2: a cell contains a line break and numbers after it",
    );
    reject("amount.csv", "姓名,金额\n张,100000\n李,200000\n", "no column is known to hold the card numbers");
    reject("contract.csv", "客户,合同编号\n张,HT2026000001\n李,HT2026000002\n", "pass --column with a name or number");
    let certain =
        emulator.run(&["suspend", "--dry-run", "--from", &file("certain.csv", "张,19200000001\n李,19200000002\n")]);
    assert!(certain.code() == 0 && certain.err.contains("2 cards"), "{certain:?}");
    assert_eq!(emulator.requests(), 0, "nothing was sent");
}
