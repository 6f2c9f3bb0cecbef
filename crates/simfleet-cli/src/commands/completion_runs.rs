//! Completes the ids of runs: the scripts call the program, with a variable that says what they want.
//!
//! The program then prints ids and nothing else, also if the ledger cannot be read.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fmt::Write;

use clap::{Arg, Command};
use clap_complete::Shell;
use simfleet_fleet::SqliteLedger;

use crate::output::write_text;
use crate::state::{StateArgs, StateLocation, Without};

/// The variable with which a script asks for ids. The scripts pass the words of the command line after `--`, so that a program that
/// does not get the variable rejects them instead of running the command.
const VARIABLE: &str = "_SIMFLEET_COMPLETE";

/// How many ids are offered.
const MOST: usize = 50;

/// The subcommands of `runs` whose arguments are ids.
const WITH_ID: [&str; 6] = ["cancel", "delete", "export", "resume", "show", "wait"];

/// Prints the ids of the newest runs if a script asks for them, and returns whether one does. `words` are those of the command
/// line that is being completed, without the program.
pub(crate) fn answered(words: impl Iterator<Item = OsString>) -> bool {
    if std::env::var_os(VARIABLE).is_none_or(|wanted| wanted != "runs") {
        return false;
    }
    let runs = match StateArgs::of_words(words).location(Without::Nothing) {
        Ok(StateLocation::File(path)) => SqliteLedger::newest_runs(path, MOST).unwrap_or_default(),
        // A key that is pressed must not wait for a network.
        Ok(StateLocation::Postgres(_)) | Err(_) => Vec::new(),
    };
    if !runs.is_empty() {
        let lines: String = runs.iter().map(|id| format!("{id}\n")).collect();
        // A shell that does not read the ids does not need them.
        let _ = write_text(&format!("last\n{lines}"));
    }
    true
}

/// Adds the completion of ids to the script of a shell.
pub(super) fn add(shell: Shell, command: &Command, script: &mut String) {
    match shell {
        Shell::Bash => add_to_bash(command, script),
        Shell::Zsh => *script = changed_for_zsh(script),
        Shell::Fish => add_to_fish(script),
        _ => {}
    }
}

/// Returns the options of `runs` that have no value: an id can follow them.
fn switches(command: &Command) -> String {
    let runs = command.find_subcommand("runs").into_iter();
    let arguments = runs.flat_map(Command::get_subcommands).flat_map(Command::get_arguments);
    let names = |argument: &Arg| {
        let short = argument.get_short().map(|short| format!("-{short}"));
        short.into_iter().chain(argument.get_long().map(|long| format!("--{long}")))
    };
    let switches: BTreeSet<String> = arguments
        .chain(command.get_arguments())
        .filter(|argument| !argument.get_action().takes_values())
        .flat_map(names)
        .collect();
    switches.into_iter().collect::<Vec<_>>().join("|")
}

fn add_to_bash(command: &Command, script: &mut String) {
    let called = "    case \"$command $prev\" in\n";
    let ids = format!(
        r#"    if _simfleet_takes_run "$command" "$cur" "$prev"; then
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(
            compgen -W "$({VARIABLE}=runs command simfleet -- "${{COMP_WORDS[@]:1}}" 2> /dev/null)" -- "$cur")
        return 0
    fi
"#
    );
    *script = script.replacen(called, &format!("{ids}{called}"), 1);
    let _ = write!(
        script,
        r#"
_simfleet_takes_run() {{
    local word
    [[ "$1 $3" == 'worker --run' ]] && return 0
    [[ "$1" == runs && "$2" != -* && "$2" != '=' ]] || return 1
    case "$3" in
        {switches}) ;;
        -*|=) return 1 ;;
    esac
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$word" in
            {commands}) return 0 ;;
        esac
    done
    return 1
}}
"#,
        switches = switches(command),
        commands = WITH_ID.join("|"),
    );
}

fn changed_for_zsh(script: &str) -> String {
    let mut changed = String::new();
    for line in script.lines() {
        let is_id = ["':id -- ", "'*:ids -- ", "'--run=["].iter().any(|start| line.starts_with(start));
        match line.rsplit_once(':') {
            Some((before, _)) if is_id => {
                let _ = writeln!(changed, "{before}:_simfleet_run_ids' \\");
            }
            _ => {
                if line.starts_with("if [ \"$funcstack[1]\"") {
                    let _ = writeln!(
                        changed,
                        r#"_simfleet_run_ids() {{
    local -a line ids
    line=(${{(Q)${{(z)LBUFFER}}}})
    ids=(${{(f)"$({VARIABLE}=runs command simfleet -- $line[2,-1] 2> /dev/null)"}})
    _describe -V run ids
}}
"#
                    );
                }
                let _ = writeln!(changed, "{line}");
            }
        }
    }
    changed
}

fn add_to_fish(script: &mut String) {
    let ids = format!("-a '({VARIABLE}=runs command simfleet -- (commandline -opc)[2..-1] 2> /dev/null)'");
    let _ = writeln!(
        script,
        "complete -c simfleet -n \"__fish_simfleet_using_subcommand runs; and __fish_seen_subcommand_from {}\" -k -f {ids}",
        WITH_ID.join(" "),
    );
    let _ = writeln!(script, "complete -c simfleet -n \"__fish_simfleet_using_subcommand worker\" -l run -k -x {ids}");
}
