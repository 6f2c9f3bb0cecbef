//! Data of a service cannot control a terminal or hide text, and programs get it unchanged.

use std::process::Command;

use serde_json::{Value, json};

use crate::support::{SIM, Scripted, haoka_answer, json_lines, run};

/// Characters that control a terminal, set the direction of text or have no width.
const ODD: [char; 13] = [
    '\u{1b}', '\u{7}', '\u{7f}', '\u{9b}', '\u{9d}', '\u{200b}', '\u{200f}', '\u{202e}', '\u{2028}', '\u{2066}',
    '\u{2069}', '\u{feff}', '\u{61c}',
];

fn odd_text() -> String {
    ODD.iter().map(|character| format!("a{character}b")).collect()
}

/// Returns a service whose records contain such characters, and one whose errors do.
fn services() -> [Scripted; 2] {
    let records = Scripted::start(|_, _| {
        haoka_answer(&json!({"items": [{"simNo": SIM, "imei": odd_text(), "iccid": odd_text()}]}))
    });
    let errors = Scripted::start(|_, _| (200, json!({"code": -1, "message": odd_text()}).to_string()));
    [records, errors]
}

fn assert_clean(text: &str) {
    let found: Vec<char> = text.chars().filter(|character| ODD.contains(character)).collect();
    assert!(found.is_empty(), "{found:?} in {text:?}");
}

#[test]
fn tables_and_messages_show_no_control_and_no_invisible_characters() {
    let [records, errors] = services();
    for ended in [
        records.run(&["cards", SIM]),
        records.run(&["api", "haoka", "batch-query-sim-info", "--sim-nos", SIM]),
        errors.run(&["cards", SIM]),
        errors.run(&["-vv", "cards", SIM]),
        errors.run(&["api", "haoka", "batch-query-sim-info", "--sim-nos", SIM]),
    ] {
        assert!(format!("{}{}", ended.out, ended.err).contains("a\u{fffd}b"), "{ended:?}");
        assert_clean(&ended.out);
        assert_clean(&ended.err);
    }
}

#[test]
fn json_escapes_control_characters_and_keeps_the_value() {
    let [records, _] = services();
    for form in ["json", "jsonl"] {
        for arguments in [["cards", SIM].as_slice(), &["api", "haoka", "batch-query-sim-info", "--sim-nos", SIM]] {
            let ended = records.run(&[&["-o", form], arguments].concat());
            assert!(!ended.out.chars().any(|character| character.is_control() && character != '\n'), "{ended:?}");
            assert!(ended.out.contains("a\\u009bb") && ended.out.contains("a\\u007fb"), "{ended:?}");
            let values: Vec<Value> =
                if form == "json" { vec![serde_json::from_str(&ended.out).unwrap()] } else { json_lines(&ended.out) };
            let kept = values.iter().any(|value| contains(value, &odd_text()));
            assert!(kept, "{values:?}");
        }
    }
}

fn contains(value: &Value, wanted: &str) -> bool {
    match value {
        Value::String(text) => text == wanted,
        Value::Array(items) => items.iter().any(|item| contains(item, wanted)),
        Value::Object(members) => members.values().any(|item| contains(item, wanted)),
        _ => false,
    }
}

#[test]
fn csv_is_unchanged_for_programs_and_clean_on_a_terminal() {
    let [records, _] = services();
    for arguments in [["cards", SIM].as_slice(), &["api", "haoka", "batch-query-sim-info", "--sim-nos", SIM]] {
        let arguments = [&["-o", "csv"], arguments].concat();
        let piped = records.run(&arguments);
        assert!(piped.out.contains(&odd_text()), "{piped:?}");
        let client = records.client(&arguments);
        let words: Vec<String> = std::iter::once(client.get_program())
            .chain(client.get_args())
            .map(|word| format!("'{}'", word.to_str().unwrap()))
            .collect();
        let mut terminal = Command::new("script");
        terminal.args(["-qec", &words.join(" "), "/dev/null"]);
        terminal.stdin(std::process::Stdio::null()).stdout(std::process::Stdio::piped());
        terminal.stderr(std::process::Stdio::piped());
        let ended = run(&mut terminal);
        assert!(ended.out.contains("a\u{fffd}b"), "{ended:?}");
        assert_clean(&ended.out);
    }
}
