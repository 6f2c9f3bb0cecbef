//! `simfleet completions` and `simfleet man`: what a shell completes, and which pages are written.

use std::process::{Command, Stdio};
use std::sync::LazyLock;

use heck::ToKebabCase;
use simfleet::{haoka_client, linkcard_client, sts_client};

use crate::support::{Emulator, file, program, run, unused_path};

fn script(shell: &str) -> String {
    let ended = run(&mut program(&["completions", shell]));
    assert_eq!((ended.code(), ended.err.as_str()), (0, ""), "{ended:?}");
    ended.out
}

/// Makes the program the one that a script calls, with this ledger.
fn with_program<'c>(command: &'c mut Command, state: &str) -> &'c mut Command {
    let folder = std::path::Path::new(env!("CARGO_BIN_EXE_simfleet")).parent().unwrap();
    let path = std::env::join_paths(
        std::iter::once(folder.to_owned()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    command.env("PATH", path.unwrap()).env("SIMFLEET_STATE", state).stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped())
}

/// Returns whether this machine has the shell.
fn has(shell: &str) -> bool {
    let is_there = Command::new(shell).args(["-c", "true"]).status().is_ok_and(|status| status.success());
    if !is_there {
        eprintln!("skipped: {shell} is not installed");
    }
    is_there
}

/// Completes lines with the real zsh, and returns each of them with what zsh has added.
fn complete_in_zsh(lines: &[&str], state: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("_simfleet"), script("zsh")).unwrap();
    let driver = file("complete.zsh", include_str!("complete.zsh"));
    let mut zsh = Command::new("zsh");
    zsh.args(["-f", &driver]).arg(folder.path()).args(lines);
    let ended = run(with_program(&mut zsh, state));
    assert_eq!(ended.code(), 0, "{ended:?}");
    ended.out.lines().map(|line| line.trim_end().to_owned()).collect()
}

/// Completes the last of these words with the real bash and returns what bash would offer.
fn complete_in_bash(words: &[&str]) -> Vec<String> {
    complete_in_bash_with(words, "")
}

fn complete_in_bash_with(words: &[&str], state: &str) -> Vec<String> {
    static SCRIPT: LazyLock<String> = LazyLock::new(|| file("completions.bash", &script("bash")));
    let path = SCRIPT.as_str();
    let (last, before) = words.split_last().unwrap();
    let previous = before.last().unwrap_or(&"");
    let line = format!(
        "source {path}; COMP_WORDS=(simfleet {}); COMP_CWORD={}; _simfleet_words simfleet '{last}' '{previous}'; \
         printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" "),
        words.len(),
    );
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", &line]);
    let ended = run(with_program(&mut bash, state));
    // Options of `complete` and `compopt` are of no use outside of a completion, so bash may warn about them.
    ended.out.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn bash_completes_commands_operations_flags_and_known_values() {
    let cases: [(&[&str], &[&str]); 18] = [
        (&["sus"], &["suspend"]),
        (&["api", ""], &["linkcard", "haoka", "sts"]),
        (&["api", "haoka", "goods"], &["goods-list", "goods-details"]),
        (&["api", "linkcard", "get-card-real"], &["get-card-real-status"]),
        (&["api", "haoka", "set-speed-limit", "--speed"], &["--speed-code"]),
        (&["api", "haoka", "query-sim-action", "--action-type", "re"], &["restore"]),
        (&["actions", "--action-type", ""], &["restore"]),
        (&["emulator", "--fault", "cut"], &["cut-after-read", "cut-body"]),
        (&["status", "--output", "js"], &["json", "jsonl"]),
        (&["parity", "--service", "l"], &["linkcard"]),
        (&["schema", "su"], &["suspend"]),
        (&["sign", "--scheme", "a"], &["acs3"]),
        (&["completions", "z"], &["zsh"]),
        (&["status", "--wait-for", "o"], &["online", "offline"]),
        (&["status", "--wait-for", "online,o"], &["online,offline"]),
        (&["suspend", "--fail-on", "closed,sus"], &["closed,suspended", "closed,suspended_for_risk"]),
        (
            &["--emulator", "x", "cards", "--columns", "iccid,sim_no,act"],
            &["iccid,sim_no,activate_at", "iccid,sim_no,activate_status"],
        ),
        (&["-o", "csv", "status", "--columns", "ca"], &["card"]),
    ];
    for (words, wanted) in cases {
        let offered = complete_in_bash(words);
        for word in wanted {
            assert!(offered.iter().any(|one| one == word), "{words:?}: {offered:?}");
        }
        assert!(words.last() == Some(&"") || offered.len() == wanted.len(), "{words:?}: {offered:?}");
    }
}

#[test]
fn bash_completes_a_list_of_cards_after_an_at_sign() {
    let path = file("list-of-cards.csv", "");
    let start = &path[..path.len() - 3];
    // As bash divides the words by default, and if `@` is not in COMP_WORDBREAKS.
    assert_eq!(complete_in_bash(&["cards", "@", start]), [path.as_str()]);
    assert_eq!(complete_in_bash(&["suspend", &format!("@{start}")]), [format!("@{path}")]);
}

#[test]
fn zsh_completes_every_value_of_a_list_and_options_after_cards() {
    if !has("zsh") {
        return;
    }
    let cases = [
        ("simfleet status --wait-for on", "simfleet status --wait-for online,"),
        ("simfleet status --wait-for online,of", "simfleet status --wait-for online,offline,"),
        ("simfleet status --columns card,icc", "simfleet status --columns card,iccid,"),
        ("simfleet -o csv cards --columns=sim_no,icc", "simfleet -o csv cards --columns=sim_no,iccid,"),
        ("simfleet status 8986 --wait-for online,of", "simfleet status 8986 --wait-for online,offline,"),
        ("simfleet suspend 192 --columns out", "simfleet suspend 192 --columns outcome,"),
    ];
    let lines = complete_in_zsh(&cases.map(|(line, _)| line), "");
    assert_eq!(lines, cases.map(|(_, completed)| completed));
}

#[test]
fn shells_complete_the_ids_of_runs_and_create_no_ledger() {
    let emulator = Emulator::start(&[]);
    let state = unused_path("completed.db");
    assert_eq!(complete_in_bash_with(&["runs", "show", ""], &state), [""; 0]);
    assert!(!std::path::Path::new(&state).exists(), "a completion creates no ledger");
    let damaged = file("completed-damaged.db", "this is no database");
    assert_eq!(complete_in_bash_with(&["runs", "show", ""], &damaged), [""; 0]);
    assert_eq!(std::fs::read_to_string(&damaged).unwrap(), "this is no database");

    for _ in 0..2 {
        assert_eq!(emulator.run(&["cards", "19200000001", "--run", "--state", &state]).code(), 0);
    }
    let ids = run(&mut program(&["-o", "csv", "runs", "--columns", "id", "--state", &state])).out;
    let ids: Vec<&str> = ids.lines().skip(1).collect();
    let all = ["last", ids[0], ids[1]];
    let cases: [(&[&str], &[&str]); 7] = [
        (&["runs", "show", ""], &all),
        (&["runs", "delete", "--force", "last", ids[1]], &[ids[1]]),
        (&["worker", "--run", "l"], &["last"]),
        (&["runs", "--state", &state, "resume", ids[0]], &[ids[0]]),
        (&["runs", "export", "--state", "=", &state, "la"], &["last"]),
        (&["runs", "show", "--state", "la"], &[]),
        (&["runs", "sh"], &["show"]),
    ];
    for (words, wanted) in cases {
        let state = if words.contains(&"--state") { "/nonexistent/fleet.db" } else { &state };
        assert_eq!(complete_in_bash_with(words, state), wanted, "{words:?}");
    }
    if has("zsh") {
        let lines = ["simfleet runs show la".to_owned(), format!("simfleet runs delete last {}", ids[1])];
        let completed = complete_in_zsh(&[&lines[0], &lines[1], "simfleet worker --run la"], &state);
        assert_eq!(completed, ["simfleet runs show last", lines[1].as_str(), "simfleet worker --run last"]);
    }
    if has("fish") {
        let path = file("runs.fish", &script("fish"));
        let mut fish = Command::new("fish");
        fish.args(["--no-config", "-c", &format!("source {path}; complete -C 'simfleet runs show '")]);
        let ended = run(with_program(&mut fish, &state));
        assert_eq!(ended.out.lines().collect::<Vec<_>>(), all, "{ended:?}");
    }
}

#[test]
fn zsh_and_fish_complete_lists() {
    let (zsh, fish) = (script("zsh"), script("fish"));
    for part in [
        ":STATE: _values -s , wait-for online offline failure' \\",
        "(status) _values -s , columns card ",
        ":_simfleet_cards' \\",
    ] {
        assert!(zsh.contains(part), "{part}");
    }
    for part in ["-l wait-for -x -a '(__fish_complete_list , ", "string match -q '@*'"] {
        assert!(fish.contains(part), "{part}");
    }
    for (shell, script) in [("zsh", zsh), ("fish", fish)] {
        let path = file(&format!("syntax.{shell}"), &script);
        match Command::new(shell).args(["-n", &path]).stdin(Stdio::null()).output() {
            Ok(ended) => assert!(ended.status.success(), "{shell}: {ended:?}"),
            // Not every machine has every shell.
            Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::NotFound),
        }
    }
}

#[test]
fn chinese_man_pages_have_chinese_headings() {
    let directory = tempfile::tempdir().unwrap();
    let ended = run(&mut program(&["--lang", "zh", "man", directory.path().to_str().unwrap()]));
    assert_eq!(ended.code(), 0, "{ended:?}");
    let mut pages = 0;
    for page in std::fs::read_dir(directory.path()).unwrap() {
        let text = std::fs::read_to_string(page.unwrap().path()).unwrap();
        let english: Vec<&str> = text.lines().filter(|line| line.starts_with(".SH ") && line.is_ascii()).collect();
        assert!(english.is_empty() && !text.contains("Print help"), "{english:?}: {text}");
        pages += 1;
    }
    assert!(pages > 80, "{pages}");
}

#[test]
fn completions_and_man_reject_options_of_data() {
    for option in [["--file", "x"].as_slice(), &["-o", "json"], &["--excel"]] {
        for command in [["completions", "bash"], ["man", "/nonexistent/man1"]] {
            let ended = run(&mut program(&[option, &command].concat()));
            assert_eq!((ended.code(), ended.out.as_str()), (2, ""), "{ended:?}");
            assert!(ended.one_line().contains("prints no data"), "{ended:?}");
        }
    }
}

#[test]
fn every_shell_gets_a_script_with_every_operation() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = script(shell);
        for api in [&linkcard_client::API, &haoka_client::API, &sts_client::API] {
            let without: Vec<&str> =
                api.operations.iter().map(|one| one.id).filter(|id| !script.contains(&id.to_kebab_case())).collect();
            assert!(without.is_empty(), "{shell}: {without:?}");
        }
        // clap_complete writes no values for PowerShell and elvish.
        let has_values = script.contains("additive");
        assert_eq!(has_values, ["bash", "zsh", "fish"].contains(&shell), "{shell}");
        assert!(shell != "fish" || script.contains("query-sim-action\" -l action-type"), "{shell}");
    }
    let ended = run(&mut program(&["completions", "tcsh"]));
    assert!(ended.code() == 2 && ended.err.contains("[possible values: bash,"), "{ended:?}");
}

#[test]
fn a_suggested_value_does_not_exclude_others() {
    let ended = run(&mut program(&["emulator", "--fault", "html@GetCardRealStatus*1=503", "--listen", "192.0.2.1:1"]));
    assert!(ended.code() == 1 && ended.err.contains("the emulator does not start"), "{ended:?}");
    let help = run(&mut program(&["emulator", "--help"]));
    assert!(!help.out.contains("[possible values: cut-after-read"), "{help:?}");
}

#[test]
fn man_writes_a_page_for_every_command_and_operation() {
    let directory = tempfile::tempdir().unwrap();
    let pages = directory.path().join("new/man1");
    let ended = run(&mut program(&["man", pages.to_str().unwrap()]));
    assert_eq!((ended.code(), ended.out.as_str()), (0, ""), "{ended:?}");
    let read = |name: &str| std::fs::read_to_string(pages.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let root = read("simfleet.1");
    for part in [".TH simfleet 1", "simfleet\\-status(1)", "ALIBABA_CLOUD_ACCESS_KEY_ID", "Exit codes"] {
        assert!(root.contains(part), "{part}: {root}");
    }
    let operation = read("simfleet-api-haoka-batch-shutdown.1");
    for part in ["\\-\\-sim\\-nos", "GLOBAL OPTIONS", "POST /openapi/iot/batchShutdown", "simfleet 0."] {
        assert!(operation.contains(part), "{part}: {operation}");
    }
    assert!(read("simfleet-call-linkcard.1").contains("\\-\\-effect"));
    let count = std::fs::read_dir(&pages).unwrap().count();
    let operations: usize =
        [&linkcard_client::API, &haoka_client::API, &sts_client::API].iter().map(|api| api.operations.len()).sum();
    assert!(count > operations + 15, "{count}");
    assert!(ended.err.contains(&format!("{count} man pages")), "{ended:?}");
    // A page of help commands would only repeat the others.
    assert!(!pages.join("simfleet-help.1").exists() && !pages.join("simfleet-api-help.1").exists());
    let taken = file("taken", "");
    let ended = run(&mut program(&["man", &taken]));
    assert!(ended.code() == 1 && ended.one_line().contains("cannot write man pages"), "{ended:?}");
}
