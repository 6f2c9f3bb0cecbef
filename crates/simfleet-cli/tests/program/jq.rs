//! `--jq`: filters the JSON of every command; expressions that are wrong, endless or too large.

use serde_json::json;

use crate::support::{Emulator, ICCID, Running, SIM, Scripted, haoka_answer, program, run};

#[test]
fn an_expression_filters_the_json_of_every_command() {
    let emulator = Emulator::with_cards("jq.json");
    let cases: [(&[&str], &str); 10] = [
        (&["cards", SIM, "--jq", ".[].iccid"], ICCID),
        (&["cards", SIM, "--jq", "[.[] | {sim_no}]"], r#"[{"sim_no":"19200000001"}]"#),
        (&["-o", "jsonl", "cards", SIM, "164009797RE", "--jq", ".sim_no"], "19200000001\n164009797RE"),
        (&["status", ICCID, "--jq", "map(.status)"], r#"["SUCCESS"]"#),
        (&["cards", SIM, "--columns", "sim_no", "--jq", ".[0] | keys | join(\",\")"], "sim_no"),
        (&["api", "haoka", "goods-list", "--jq", ".data | length"], "7"),
        (&["api", "haoka", "goods-list", "-o", "jsonl", "--jq", "select(.id == 101) | .name"], "测试流量卡19元185G"),
        (&["api", "haoka", "pretty-number-list", "--all", "--jq", "length > 2"], "true"),
        (&["suspend", SIM, "--dry-run", "--jq", ".[].headers.sign"], "***"),
        (&["suspend", SIM, "--yes", "--jq", ".[] | [.sim_no, .outcome] | @tsv"], "19200000001\tconfirmed"),
    ];
    for (arguments, wanted) in cases {
        let ended = emulator.run(arguments);
        assert_eq!((ended.code(), ended.out.trim_end()), (0, wanted), "{arguments:?}: {ended:?}");
    }
}

#[test]
fn numbers_keep_their_digits_and_strings_their_characters() {
    let service = Scripted::start(|_, _| {
        (
            200,
            r#"{"code":0,"data":{"items":[{"a":12345678901234567890123,"b":1.10,"c":"\u001b[1m\u009b"}]}}"#.to_owned(),
        )
    });
    let ask =
        |expression: &str| service.run(&["api", "haoka", "batch-query-sim-info", "--sim-nos", SIM, "--jq", expression]);
    let found = ask(".data.items[0] | [.a, .c]");
    assert_eq!(found.code(), 0, "{found:?}");
    assert!(found.out.contains("12345678901234567890123"), "{found:?}");
    // JSON is escaped for terminals; a string goes to a program unchanged.
    assert!(found.out.contains("\\u001b[1m\\u009b"), "{found:?}");
    assert_eq!(ask(".data.items[0].c").out, "\u{1b}[1m\u{9b}\n");
}

#[test]
fn a_wrong_expression_is_rejected_before_anything_is_sent() {
    let emulator = Emulator::with_cards("wrong-jq.json");
    for (expression, part) in [
        (".[", "is missing at its end"),
        ("nosuch(1)", "`nosuch` is not a known filter"),
        ("", "--jq"),
        ("$x", "`$x` is not a known variable"),
        (&"(".repeat(20_000), "--jq"),
    ] {
        for command in [["suspend", SIM, "--yes"].as_slice(), &["api", "haoka", "goods-list"], &["status", ICCID]] {
            let ended = emulator.run(&[command, &["--jq", expression]].concat());
            if expression.is_empty() && ended.code() == 0 {
                continue;
            }
            assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
            assert!(ended.one_line().contains(part) && ended.err.contains("nothing was sent"), "{part}: {ended:?}");
        }
    }
    for format in ["csv", "table", "xlsx"] {
        let ended = emulator.run(&["-o", format, "--file", "unused", "cards", SIM, "--jq", "."]);
        assert!(ended.code() == 2 && ended.one_line().contains("@csv"), "{ended:?}");
    }
    let listen = run(&mut program(&["listen", "--jq", "."]));
    assert!(listen.code() == 2 && listen.one_line().contains("--jq"), "{listen:?}");
}

#[test]
fn a_failure_of_the_expression_does_not_lose_other_rows() {
    let emulator = Emulator::with_cards("failing-jq.json");
    let expression = format!(r#"if .sim_no == "{SIM}" then error("odd") else .sim_no end"#);
    let ended = emulator.run(&["-o", "jsonl", "cards", SIM, "164009797RE", "--jq", &expression]);
    assert_eq!((ended.code(), ended.out.as_str()), (1, "164009797RE\n"), "{ended:?}");
    assert!(
        ended.one_line().starts_with("simfleet: --jq: the expression failed: ") && ended.err.contains("odd"),
        "{ended:?}"
    );
    let halted = emulator.run(&["-o", "jsonl", "cards", SIM, "--jq", "1, halt, 2"]);
    assert_eq!((halted.code(), halted.out.as_str()), (0, "1\n"), "{halted:?}");
}

fn scripted() -> Scripted {
    Scripted::start(|_, _| haoka_answer(&json!({"items": [{"simNo": SIM}]})))
}

#[test]
fn an_endless_expression_ends_at_an_interrupt() {
    let service = scripted();
    let running = Running::start(&mut service.client(&["cards", SIM, "--jq", r#""started", (def f: f; f)"#]));
    assert_eq!(running.out_line(), "started");
    // The watcher may not be installed yet; the signal then ends the program by itself.
    running.signal("INT");
    let ended = running.end();
    assert!(ended.status.code() == Some(130) || ended.status.code().is_none(), "{ended:?}");
}

#[test]
fn endless_output_ends_when_its_reader_is_gone() {
    let service = scripted();
    let mut client = service.client(&["cards", SIM, "--jq", "repeat(1)"]);
    let mut child = client.spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn an_expression_that_takes_too_much_memory_ends() {
    let service = scripted();
    for expression in ["def f: 1 + f; f", "def f: [f]; f", r#"reduce range(1e9) as $i ("x"; . + .)"#] {
        let ended = service.run(&["cards", SIM, "--jq", expression]);
        assert_eq!((ended.code(), ended.out.as_str()), (1, ""), "{expression}: {ended:?}");
        assert!(ended.err.contains("--jq"), "{expression}: {ended:?}");
    }
}
