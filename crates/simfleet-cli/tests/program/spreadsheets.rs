//! Output for spreadsheets, and output to files.

use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};

use crate::support::{Emulator, ICCID, SIM, file, program, run, with_keys};

/// Returns the path of a file that does not exist, in a folder of its own.
fn path(folder: &str, name: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{folder}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(name).to_str().unwrap().to_owned()
}

/// Returns the names of the files beside a file.
fn files_beside(path: &str) -> Vec<String> {
    let entries = std::fs::read_dir(Path::new(path).parent().unwrap()).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_workbook_keeps_identities_as_text() {
    let emulator = Emulator::start(&[]);
    let out = path("identities", "out.xlsx");
    let arguments = ["-o", "xlsx", "--file", &out];
    let ended = emulator.run(&[&arguments, ["cards", SIM, "164009797BB"].as_slice()].concat());
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""), "{ended:?}");
    let mut workbook: Xlsx<_> = open_workbook(&out).unwrap();
    let (_, rows) = workbook.worksheets().remove(0);
    let column = |name: &str| {
        let header = rows.rows().next().unwrap();
        header.iter().position(|cell| *cell == Data::String(name.to_owned())).unwrap()
    };
    assert_eq!(rows.height(), 3);
    assert_eq!(rows.get((1, column("sim_no"))), Some(&Data::String(SIM.to_owned())));
    assert!(matches!(rows.get((1, column("iccid"))), Some(Data::String(text)) if text.starts_with("89")));
    assert!(matches!(rows.get((1, column("total_flow"))), Some(Data::Float(_))), "{rows:?}");
    // The list that was written can be read.
    let again = emulator.run(&["-o", "jsonl", "cards", "--from", &out]);
    assert_eq!((again.code(), again.out.lines().count()), (0, 2), "{again:?}");
    // Rows with members of their own, and a file that replaces an older one.
    let ended = emulator.run(&[&arguments, ["api", "haoka", "goods-list"].as_slice()].concat());
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""), "{ended:?}");
    let mut workbook: Xlsx<_> = open_workbook(&out).unwrap();
    assert!(workbook.worksheets()[0].1.height() > 2);
    assert_eq!(files_beside(&out), ["out.xlsx"]);
}

#[test]
fn csv_for_spreadsheets_keeps_digits_and_has_a_mark() {
    let emulator = Emulator::with_cards("excel.json");
    let plain = emulator.run(&["-o", "csv", "cards", SIM]);
    let excel = emulator.run(&["-o", "csv", "--excel", "cards", SIM]);
    assert_eq!((plain.code(), excel.code()), (0, 0), "{plain:?} {excel:?}");
    assert!(plain.out.starts_with("sim_no,") && plain.out.contains(&format!(",{ICCID},")), "{plain:?}");
    assert!(excel.out.starts_with("\u{feff}sim_no,"), "{excel:?}");
    assert!(excel.out.contains(&format!(",\"=\"\"{ICCID}\"\"\",")), "{excel:?}");
    let list = file("excel.csv", &excel.out);
    let again = emulator.run(&["-o", "jsonl", "status", "--no-wait", "--from", &list]);
    assert!(again.out.contains(ICCID), "{again:?}");
}

/// Returns a text without trace ids and numbers, which differ between two calls.
fn without_times(text: &str) -> String {
    let changing = regex::Regex::new("[0-9a-f]{32}|[0-9]{2}").unwrap();
    changing.replace_all(text, "0").into_owned()
}

#[test]
fn every_format_can_be_written_to_a_file() {
    let emulator = Emulator::with_cards("formats.json");
    for format in ["table", "json", "jsonl", "csv"] {
        let out = path("formats", format);
        for command in [["cards", SIM].as_slice(), &["api", "haoka", "batch-query-sim-info", "--sim-nos", SIM]] {
            let direct = emulator.run(&[&["-o", format], command].concat());
            let ended = emulator.run(&[&["-o", format, "--file", &out], command].concat());
            assert_eq!((ended.code(), ended.out.as_str()), (0, ""), "{format}: {ended:?}");
            assert_eq!(without_times(&std::fs::read_to_string(&out).unwrap()), without_times(&direct.out), "{format}");
        }
    }
    let preview = path("formats", "preview");
    let dry = ["--file", &preview, "api", "haoka", "batch-query-sim-info", "--sim-nos", SIM, "--dry-run"];
    let ended = run(with_keys(&mut program(&dry)));
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""), "{ended:?}");
    assert!(std::fs::read_to_string(&preview).unwrap().starts_with("POST "));
}

#[test]
fn a_failed_command_leaves_the_file_as_it_was() {
    let out = path("failures", "out.json");
    std::fs::write(&out, "old").unwrap();
    let closed = "http://127.0.0.1:9";
    for (format, command) in [
        ("json", ["api", "haoka", "goods-list"].as_slice()),
        ("jsonl", &["api", "haoka", "pretty-number-list", "--all"]),
        ("xlsx", &["api", "haoka", "goods-list"]),
        ("csv", &["cards", "nan"]),
    ] {
        let all = [&["--emulator", closed, "--time-scale", "600", "-o", format, "--file", &out], command].concat();
        let ended = run(&mut program(&all));
        assert!(ended.code() != 0 && ended.out.is_empty(), "{ended:?}");
        assert_eq!(std::fs::read_to_string(&out).unwrap(), "old", "{format}");
        assert_eq!(files_beside(&out), ["out.json"], "{format}");
    }
}

#[test]
fn unusable_files_are_rejected_before_anything_is_sent() {
    let emulator = Emulator::with_cards("unusable.json");
    let missing = path("unusable", "missing/out.xlsx");
    let folder = path("unusable", "");
    for (arguments, part) in [
        (["-o", "xlsx"].as_slice(), "-o xlsx needs a file, and nothing was sent; add --file NAME.xlsx"),
        (&["-o", "xlsx", "--file", &missing], "cannot be written"),
        (&["--file", &folder], "not a regular file"),
        (&["--file", "/dev/null"], "not a regular file"),
        (&["--excel"], "--excel is an option of -o csv"),
        (&["-o", "xlsx", "--excel", "--file", "x"], "--excel is an option of -o csv"),
    ] {
        for command in [["suspend", "--yes", SIM].as_slice(), &["api", "haoka", "goods-list"]] {
            let ended = emulator.run(&[arguments, command].concat());
            assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
            assert!(ended.one_line().contains(part), "{part}: {ended:?}");
        }
    }
    let listen = run(with_keys(&mut program(&["listen", "--file", "x"])));
    assert!(listen.code() == 2 && listen.one_line().contains("listen runs until it is stopped"), "{listen:?}");
    assert_eq!(emulator.requests(), 0);
}
