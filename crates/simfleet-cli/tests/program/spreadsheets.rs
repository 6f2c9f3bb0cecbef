//! Output for spreadsheets, and output to files.

use std::path::Path;
use std::process::Command;

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

#[test]
fn a_dry_run_is_text_without_a_mark() {
    let emulator = Emulator::start(&[]);
    let ended = emulator.run(&["-o", "csv", "--excel", "suspend", SIM, "--dry-run"]);
    assert!(ended.code() == 0 && ended.out.starts_with("POST "), "{ended:?}");
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
    let (protected, dangling) = (path("unusable", "protected"), path("unusable", "dangling"));
    std::fs::write(&protected, "old").unwrap();
    let mut permissions = std::fs::metadata(&protected).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&protected, permissions).unwrap();
    std::os::unix::fs::symlink("nothing", &dangling).unwrap();
    for (arguments, part) in [
        (["-o", "xlsx"].as_slice(), "-o xlsx needs a file, and nothing was sent; add --file NAME.xlsx"),
        (&["-o", "xlsx", "--file", &missing], "cannot be written"),
        (&["--file", &folder], "not a regular file"),
        (&["--file", &protected], "the file is write-protected; make it writable"),
        (&["--file", &dangling], "a link to a file that does not exist"),
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

/// Returns a program that cannot write more than a number of blocks of 512 bytes into a file, as on a full disk.
pub(crate) fn with_small_files(blocks: u32, command: &Command) -> Command {
    let mut limited = Command::new("sh");
    let script = format!("trap '' XFSZ; ulimit -f {blocks} && exec \"$0\" \"$@\"");
    limited.arg("-c").arg(script).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    limited
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    limited
}

#[test]
fn a_full_disk_loses_no_row() {
    let emulator = Emulator::start(&[]);
    let cards: Vec<String> = (0..400).map(|card| format!("192{card:08}")).collect();
    let list = file("full.txt", &cards.join("\n"));
    for (format, part, blocks, columns) in [
        ("jsonl", "jsonl", 64, None),
        ("json", "json", 64, None),
        ("csv", "csv", 64, None),
        // The rows of a workbook are lines of JSON until all are there.
        ("xlsx", "jsonl", 64, None),
        // Here the rows fit, and the sheet does not.
        ("xlsx", "jsonl", 30, Some("sim_no")),
    ] {
        let out = path(&format!("full-{format}-{blocks}"), &format!("out.{format}"));
        std::fs::write(&out, "old").unwrap();
        let arguments = ["-o", format, "--file", &out, "cards", "--no-state", "--from", &list];
        let more = columns.map_or(vec![], |columns| vec!["--columns", columns]);
        let ended = run(&mut with_small_files(blocks, &emulator.client(&[&arguments[..], &more].concat())));
        assert_eq!(ended.code(), 1, "{format}: {:?}", ended.err);
        assert_eq!(std::fs::read_to_string(&out).unwrap(), "old", "{format}");
        let part = out.replace(&format!("out.{format}"), &format!("out.partial.{part}"));
        assert!(ended.err.lines().last().unwrap().contains(&part), "{format}: {:?}", ended.err);
        assert!(!ended.err.contains("ZipWriter"), "{format}: {:?}", ended.err);
        let all = std::fs::read_to_string(&part).unwrap() + &ended.out;
        assert!(cards.iter().all(|card| all.contains(card)), "{format}: {} bytes", all.len());
        if format == "json" {
            assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&all).unwrap().len(), 400);
        }
        assert_eq!(files_beside(&out).len(), 2, "{:?}", files_beside(&out));
    }
}

#[test]
fn outcomes_that_cannot_be_written_are_printed() {
    let emulator = Emulator::with_cards("no-space.json");
    let out = path("no-space", "out.jsonl");
    let arguments = ["-o", "jsonl", "--file", &out, "suspend", "--yes", SIM];
    let ended = run(&mut with_small_files(0, &emulator.client(&arguments)));
    assert_eq!(ended.code(), 1, "{ended:?}");
    assert!(ended.out.contains(SIM) && ended.out.contains("confirmed"), "{ended:?}");
    assert!(ended.err.contains("the output was printed to stdout"), "{ended:?}");
    assert!(files_beside(&out).is_empty(), "{:?}", files_beside(&out));
}

#[test]
fn a_file_of_errors_does_not_replace_one_with_results() {
    let closed = "http://127.0.0.1:9";
    for format in ["jsonl", "xlsx"] {
        let out = path(&format!("errors-{format}"), &format!("out.{format}"));
        let arguments = ["--emulator", closed, "--time-scale", "600", "-o", format, "--file", &out, "cards", SIM];
        let ended = run(&mut program(&arguments));
        assert_eq!((ended.code(), files_beside(&out).len()), (1, 1), "{ended:?}");
        std::fs::write(&out, "old").unwrap();
        let ended = run(&mut program(&arguments));
        assert_eq!((ended.code(), ended.out.as_str()), (1, ""), "{ended:?}");
        assert_eq!(std::fs::read_to_string(&out).unwrap(), "old");
        let errors = out.replace("out.", "out.errors.");
        assert!(ended.err.contains(&format!("{out} is as it was; the rows are in {errors}")), "{ended:?}");
        assert!(std::fs::metadata(&errors).unwrap().len() > 0);
    }
}

#[test]
fn a_workbook_needs_no_other_folder_for_temporary_files() {
    let emulator = Emulator::with_cards("folder.json");
    let out = path("folder", "out.xlsx");
    let ended = run(emulator.client(&["-o", "xlsx", "--file", &out, "cards", SIM]).env("TMPDIR", "/nonexistent"));
    assert_eq!((ended.code(), files_beside(&out)), (0, vec!["out.xlsx".to_owned()]), "{ended:?}");
}
