//! `simfleet sync`, `history`, `diff` and `report`: what the ledger knows about cards, and what has changed.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::{Emulator, Ended, Scripted, file, haoka_answer, json_lines, program, run};

/// Returns a path for a ledger that does not exist yet.
fn ledger(folder: &tempfile::TempDir) -> String {
    folder.path().join("fleet.db").to_str().unwrap().to_owned()
}

fn iccid(index: usize) -> String {
    format!("898600000000{index:07}1")
}

/// Returns the cards file of an emulator with 50 cards.
fn cards(name: &str) -> String {
    let card = |index: usize| {
        let state = match index {
            0..3 => json!({ "os_status": 200 }),
            3..5 => json!({ "os_status": 20 }),
            _ => json!({}),
        };
        json!({
            "iccid": iccid(index), "sim_no": format!("192{index:08}"), "msisdn": format!("14400000000{index:02}"),
            "use_flow_kb": 1_048_576 - index * 20_480, "linkcard": state,
        })
    };
    file(name, &Value::Array((0..50).map(card).collect()).to_string())
}

fn emulator(name: &str) -> Emulator {
    Emulator::start(&["--strict", "--cards", &cards(name)])
}

fn ok(ended: Ended) -> Ended {
    assert_eq!(ended.code(), 0, "{ended:?}");
    ended
}

#[test]
fn two_sweeps_and_a_suspension_tell_what_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let state = ledger(&folder);
    let emulator = emulator("history-cards.json");
    let sync = || json_lines(&ok(emulator.run(&["-o", "jsonl", "sync", "--state", &state])).out).remove(0);
    let first = sync();
    assert_eq!((&first["cards"], &first["new"], &first["calls"]), (&json!(50), &json!(50), &json!(2)), "{first}");
    assert_eq!(first["complete"], true);
    ok(emulator.run(&["suspend", "19200000007", "--yes"]));
    let second = sync();
    assert_eq!((&second["new"], &second["changed"], &second["gone"]), (&json!(0), &json!(1), &json!(0)), "{second}");

    let changes = |card: &str| {
        let ended = ok(run(&mut program(&["-o", "jsonl", "history", card, "--state", &state])));
        (json_lines(&ended.out), ended.err)
    };
    let (rows, said) = changes(&iccid(7));
    let states = rows.iter().find(|row| row["member"] == "os_status").unwrap();
    assert_eq!(states["states"], "in_use -> stopped_manually", "{rows:?}");
    assert_eq!((&states["run"], &states["operation"]), (&second["sweep"], &json!("ListCardInfo")));
    assert_eq!(rows[0]["member"], "presence");
    assert!(said.contains("stopped_manually; first seen "), "{said}");
    assert_eq!(changes("1440000000007").0, rows, "the MSISDN finds the same card");
    let only = ok(run(&mut program(&["-o", "csv", "history", &iccid(7), "--member", "presence", "--state", &state])));
    assert_eq!(only.out.lines().count(), 2, "{only:?}");
    let none = ok(run(&mut program(&["-o", "csv", "history", &iccid(7), "--since", "0m", "--state", &state])));
    assert_eq!(none.out.lines().count(), 1, "{none:?}");
    let unknown = run(&mut program(&["history", "89860000000009999999", "--state", &state]));
    assert_eq!(unknown.code(), 3, "{unknown:?}");
    assert!(unknown.err.contains("89860000000009999999"), "{unknown:?}");
}

#[test]
fn reports_list_the_cards_that_matter_with_the_age_of_the_data() {
    let folder = tempfile::tempdir().unwrap();
    let state = ledger(&folder);
    let emulator = emulator("report-cards.json");
    ok(emulator.run(&["sync", "--state", &state]));
    let report = |arguments: &[&str]| {
        let all = [&["-o", "jsonl", "report"], arguments, &["--state", &state]].concat();
        let ended = ok(run(&mut program(&all)));
        assert!(ended.err.contains("linkcard ") && ended.err.contains("50 cards, as of "), "{ended:?}");
        json_lines(&ended.out)
    };
    let stopped = report(&["stopped"]);
    assert_eq!(stopped.len(), 3, "{stopped:?}");
    assert!(stopped.iter().all(|row| row["state"] == "stopped_manually" && row["code"] == "200"), "{stopped:?}");
    let low = report(&["low", "--below", "50MB"]);
    let left: Vec<i64> = low.iter().map(|row| row["rest_kb"].as_i64().unwrap()).collect();
    assert_eq!(left, [0, 20_480, 40_960], "the least first, and only those below 50 MB");
    let usage = report(&["usage", "--above", "900MB"]);
    assert_eq!(usage[0]["iccid"], iccid(0));
    assert_eq!(usage.len(), 5, "two of the first seven cards have not been used yet: {usage:?}");
    assert!(report(&["silent"]).is_empty(), "nothing is silent after one sweep");
    assert_eq!(report(&["silent", "--for", "0d"]).len(), 45, "cards in use that have not used anything yet");
    let all = report(&["expiring", "--within", "60w"]).len();
    assert!(all > 40 && report(&["expiring", "--within", "1h"]).len() < all, "{all}");
}

#[test]
fn the_differences_between_a_list_and_the_platform_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let state = ledger(&folder);
    let emulator = emulator("diff-cards.json");
    let line = |index: usize| format!("{},14400000000{index:02}\n", iccid(index));
    let all: String = (0..50).map(line).collect();
    let same = file("same.csv", &format!("ICCID,MSISDN\n{all}"));
    let ended = ok(emulator.run(&["diff", &same, "--live", "--state", &state]));
    assert!(ended.err.contains("50 cards, the same as on the platform"), "{ended:?}");

    let some: String = (1..48).map(line).collect();
    let text = format!("备注,ICCID,MSISDN\nx,{},1440000000049\nx,89860000000009999991,\n", iccid(48));
    let other = some.lines().fold(text, |text, line| format!("{text}x,{line}\n"));
    let other = file("other.csv", &other);
    let ended = run(&mut program(&["-o", "jsonl", "diff", &other, "--state", &state]));
    assert_eq!(ended.code(), 1, "{ended:?}");
    let rows = json_lines(&ended.out);
    let kinds: Vec<&str> = rows.iter().map(|row| row["difference"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["mismatch", "missing", "extra", "extra"], "{rows:?}");
    assert_eq!(rows[0]["platform_msisdn"], "1440000000048");
    let detail = format!("MSISDN 1440000000049 belongs to the card with ICCID {}", iccid(49));
    assert_eq!((&rows[0]["detail"], rows[0]["place"].as_str().unwrap().ends_with("line 2")), (&json!(detail), true));
    assert_eq!(rows[1]["iccid"], "89860000000009999991");
    assert_eq!((&rows[2]["platform_iccid"], &rows[3]["platform_iccid"]), (&json!(iccid(0)), &json!(iccid(49))));
    assert!(ended.err.contains("1 missing on the platform, 2 extra on the platform, 1 with numbers"), "{ended:?}");

    let wrong = file("wrong-diff.csv", &format!("ICCID,MSISDN\n{},abc\n", iccid(1)));
    let ended = run(&mut program(&["diff", &wrong, "--state", &state]));
    assert_eq!(ended.code(), 2, "{ended:?}");
    assert!(ended.err.contains("line 2") && ended.err.contains("`abc`"), "{ended:?}");
}

/// Fails if any tag of the page could load or run something.
fn assert_self_contained(page: &str) {
    for tag in page.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap();
        let name = tag.split(' ').next().unwrap();
        assert!(!["script", "img", "link", "iframe", "object", "embed", "form", "base"].contains(&name), "{tag}");
        assert!(!tag.contains("src=") && !tag.contains(" on") && !tag.contains("javascript:"), "{tag}");
    }
    assert!(!page.contains("url(") && !page.contains("@import"));
    assert!(page.split("href=\"").skip(1).all(|target| target.starts_with('#')));
    assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
}

#[test]
fn the_page_is_self_contained_and_escapes_every_value() {
    let folder = tempfile::tempdir().unwrap();
    let state = ledger(&folder);
    let evil = "<img src=x onerror=\"alert('1')\">&";
    let record =
        move |number: &str| json!({"simNo": number, "iccid": evil, "simStatus": 4, "totalFlow": 5, "useFlow": 1});
    let service = Scripted::start(move |_, body| {
        let numbers = ["19200000001", "19200000002"].into_iter().filter(|number| body.contains(number));
        haoka_answer(&json!({ "items": numbers.map(record).collect::<Vec<_>>() }))
    });
    let sync = ["sync", "--service", "haoka", "--state", &state];
    ok(service.run(&[&sync[..], &["19200000001", "19200000002"]].concat()));
    ok(service.run(&sync));
    ok(service.run(&sync));
    let path = folder.path().join("report.html");
    fs::write(&path, "older").unwrap();
    let html = |language: &str, path: &Path| {
        let path = path.to_str().unwrap();
        ok(run(&mut program(&["--lang", language, "report", "--html", path, "--state", &state])));
        fs::read_to_string(path).unwrap()
    };
    let page = html("en", &path);
    assert_self_contained(&page);
    assert!(page.contains("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;"));
    assert!(page.contains("<h2>Stopped cards (2)</h2>") && page.contains("<svg class=\"plot\""), "{page}");
    assert!(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
    let page = html("zh", &path);
    assert!(page.contains("<html lang=\"zh-CN\">") && page.contains("<h2>已停机的卡 (2)</h2>"));
    let nowhere = run(&mut program(&["report", "--html", "/nonexistent/report.html", "--state", &state]));
    assert_eq!((nowhere.code(), nowhere.one_line().contains("--html /nonexistent/report.html")), (2, true));
    let left: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(left.iter().all(|path| !path.to_str().unwrap().ends_with(".tmp")), "{left:?}");
}

#[test]
fn a_sweep_that_fails_or_is_wrong_marks_no_card_as_gone() {
    let folder = tempfile::tempdir().unwrap();
    let state = ledger(&folder);
    let numbers: Vec<String> = (0..150).map(|index| format!("192{index:08}")).collect();
    let calls = std::sync::atomic::AtomicUsize::new(0);
    let service = Scripted::start(move |_, body| {
        let call = calls.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let of_body: Vec<Value> = numbers
            .iter()
            .filter(|number| body.contains(number.as_str()))
            .map(|number| json!({"simNo": number}))
            .collect();
        match call {
            // The first sweep has two calls, the second one fails, and the third one loses the cards of a call.
            0..=2 => haoka_answer(&json!({ "items": of_body })),
            3 => (200, json!({"code": -1, "message": "no"}).to_string()),
            _ if of_body.len() == 50 => haoka_answer(&json!({ "items": of_body })),
            _ => haoka_answer(&json!({ "items": [] })),
        }
    });
    let sync = ["-o", "jsonl", "sync", "--service", "haoka", "--state", &state];
    let list = file("haoka-list.txt", &(0..150).map(|index| format!("192{index:08}\n")).collect::<String>());
    let first = json_lines(&ok(service.run(&[&sync[..], &["--from", &list]].concat())).out).remove(0);
    assert_eq!((&first["cards"], &first["gone"]), (&json!(150), &json!(0)));
    let failed = service.run(&sync);
    assert_eq!(failed.code(), 1, "{failed:?}");
    assert!(failed.out.is_empty() && failed.err.contains("no card was marked as gone"), "{failed:?}");
    let third = json_lines(&ok(service.run(&sync)).out).remove(0);
    assert_eq!((&third["cards"], &third["gone"]), (&json!(50), &json!(100)));
    let history = ok(run(&mut program(&["-o", "jsonl", "history", "19200000000", "--state", &state])));
    let rows = json_lines(&history.out);
    assert_eq!((&rows.last().unwrap()["from"], &rows.last().unwrap()["to"]), (&json!("present"), &json!("gone")));
}

#[test]
fn arguments_that_cannot_be_used_are_rejected_before_anything_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let state = ledger(&folder);
    for (arguments, part) in [
        (&["report", "low"][..], "the ledger has no cards"),
        (&["report", "low", "--within", "30d"], "--within is for the list `expiring`"),
        (&["report", "expiring", "--within", "30"], "30d"),
        (&["report", "low", "--below", "100"], "100MB"),
        (&["report"], "<LIST>"),
        (&["report", "--html", "x.html", "--file", "y.csv"], "--file"),
        (&["history", "89860000000000000001"], "the ledger has no cards"),
        (&["--emulator", "http://127.0.0.1:9", "sync", "19200000001"], "--service haoka"),
        (&["--emulator", "http://127.0.0.1:9", "sync", "--service", "haoka"], "--from"),
    ] {
        let ended = run(&mut program(&[arguments, &["--state", &state]].concat()));
        assert_eq!(ended.code(), 2, "{arguments:?}: {ended:?}");
        assert!(ended.err.contains(part), "{arguments:?}: {ended:?}");
        let may_create = arguments.contains(&"sync");
        assert!(may_create || !Path::new(&state).exists(), "{arguments:?}: a command that reads creates no ledger");
    }
}

#[test]
fn old_changes_are_counted_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let state = ledger(&folder);
    let prune = |arguments: &[&str]| run(&mut program(&[arguments, &["--state", &state]].concat()));
    let missing = prune(&["history", "prune", "--older-than", "1d"]);
    assert!(missing.code() == 2 && missing.err.contains("has no cards") && !Path::new(&state).exists(), "{missing:?}");
    let emulator = emulator("prune-cards.json");
    ok(emulator.run(&["sync", "--state", &state]));
    for command in ["suspend", "restore"] {
        ok(emulator.run(&[command, "19200000007", "--yes"]));
        ok(emulator.run(&["sync", "--state", &state]));
    }
    let changes = || run(&mut program(&["-o", "csv", "history", &iccid(7), "--state", &state])).out.lines().count() - 1;
    let before = changes();
    assert_eq!(prune(&["history", "prune", "--older-than", "1h"]).err, "simfleet: 0 changes deleted\n");
    let counted = ok(prune(&["history", "prune", "--older-than", "0m", "--dry-run"]));
    assert!(counted.out.is_empty() && counted.err == "simfleet: 2 changes would be deleted\n", "{counted:?}");
    assert_eq!(changes(), before);
    assert_eq!(
        ok(prune(&["history", "--lang", "en", "prune", "--older-than", "0m"])).err,
        "simfleet: 2 changes deleted\n"
    );
    assert_eq!(changes(), before - 2);
    for (arguments, part) in [
        (&["history", "898600", "prune", "--older-than", "1d"][..], "898600"),
        (&["history", "--member", "os_status", "prune", "--older-than", "1d"], "of all members"),
        (&["history", "prune"], "--older-than"),
        (&["history", "prune", "--older-than", "90"], "30d"),
        (&["-o", "json", "history", "prune", "--older-than", "90d"], "history prune prints no data"),
        (&["history"], "<CARD>"),
    ] {
        let ended = prune(arguments);
        assert!(ended.code() == 2 && ended.err.contains(part), "{arguments:?}: {ended:?}");
    }
}
