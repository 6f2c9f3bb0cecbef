//! Completes what clap_complete does not: lists separated by commas, the columns of a command, and lists of cards as `@FILE`.

use std::collections::BTreeMap;
use std::fmt::Write;

use clap::{Arg, Command};
use clap_complete::Shell;

use crate::output::{FixedRow, OutputRow};
use crate::rows::{ActionRow, CardRow, OutcomeRow, ParityRow, StatusRow};

/// The argument that selects columns.
const COLUMNS: &str = "columns";
/// The argument with card numbers.
const CARDS: &str = "cards";

/// The values of a list flag.
struct List {
    flag: String,
    values: Vec<String>,
}

impl List {
    /// Returns the action of zsh that completes the values.
    fn zsh_action(&self) -> String {
        format!(" _values -s , {} {}", self.flag, self.values.join(" "))
    }
}

/// Adds these completions to the script of a shell.
pub(super) fn add(shell: Shell, command: &Command, script: &mut String) {
    let lists: BTreeMap<&str, Vec<List>> =
        command.get_subcommands().map(|command| (command.get_name(), lists(command))).collect();
    match shell {
        Shell::Bash => add_to_bash(&lists, script),
        Shell::Zsh => *script = changed_for_zsh(&lists, script),
        Shell::Fish => add_to_fish(command, &lists, script),
        _ => {}
    }
}

/// Returns the list flags of a command whose values are known.
fn lists(command: &Command) -> Vec<List> {
    let known = |argument: &Arg| {
        let values = argument.get_possible_values();
        let flag = argument.get_long().filter(|_| argument.get_value_delimiter() == Some(',') && !values.is_empty())?;
        Some(List { flag: flag.to_owned(), values: values.iter().map(|value| value.get_name().to_owned()).collect() })
    };
    let columns = columns(command.get_name()).map(|values| List { flag: COLUMNS.to_owned(), values });
    command.get_arguments().filter_map(known).chain(columns).collect()
}

/// Returns the columns of the rows of a command, if they are known.
fn columns(command: &str) -> Option<Vec<String>> {
    fn of<R: FixedRow>() -> Vec<String> {
        OutputRow::of(&R::default()).names().map(str::to_owned).collect()
    }
    Some(match command {
        "status" => of::<StatusRow>(),
        "cards" => of::<CardRow>(),
        "actions" => of::<ActionRow>(),
        "suspend" | "restore" => of::<OutcomeRow>(),
        "parity" => of::<ParityRow>(),
        _ => return None,
    })
}

/// Puts a function around that of clap_complete. bash makes a word of its own of `@`, unless the user has changed that.
fn add_to_bash(lists: &BTreeMap<&str, Vec<List>>, script: &mut String) {
    let mut cases = String::new();
    for (command, lists) in lists {
        for List { flag, values } in lists {
            let _ = writeln!(cases, "        '{command} --{flag}') values='{}' ;;", values.join(" "));
        }
    }
    *script = script.replace("complete -F _simfleet ", "complete -F _simfleet_words ");
    let _ = write!(
        script,
        r#"
_simfleet_words() {{
    local cur="$2" prev="$3" command='' values='' word head=''
    COMPREPLY=()
    if [[ "$prev" == '@' || "$cur" == '@'* ]]; then
        # A list of cards.
        [[ "$cur" == '@'* ]] && head='@' || compopt -o filenames 2> /dev/null
        while IFS= read -r word; do COMPREPLY+=("$head$word"); done < <(compgen -f -- "${{cur#@}}")
        return 0
    fi
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$word" in
            {commands}) command="$word"; break ;;
        esac
    done
    case "$command $prev" in
{cases}    esac
    if [[ -z "$values" ]]; then
        _simfleet "$@"
        return
    fi
    [[ "$cur" == *,* ]] && head="${{cur%,*}},"
    for word in $(compgen -W "$values" -- "${{cur##*,}}"); do
        [[ ",$head" == *",$word,"* ]] || COMPREPLY+=("$head$word")
    done
}}
"#,
        commands = lists.keys().copied().collect::<Vec<_>>().join("|"),
    );
}

/// Changes the actions of arguments: clap_complete completes one value of a list, and no `@FILE`.
fn changed_for_zsh(lists: &BTreeMap<&str, Vec<List>>, script: &str) -> String {
    let mut current: &[List] = &[];
    let mut changed = String::new();
    for line in script.lines() {
        if let Some(name) = line.trim_start().strip_prefix('(').and_then(|line| line.strip_suffix(')')) {
            current = lists.get(name).map(Vec::as_slice).unwrap_or_default();
        }
        let list = current.iter().find(|list| line.contains(&format!("--{}=[", list.flag)));
        // After an argument with two colons, zsh would complete no option.
        let line = match line.strip_prefix("'*::").filter(|line| line.contains(" -- ")) {
            Some(rest) => format!("'*:{rest}"),
            None => line.to_owned(),
        };
        let action = match list {
            // zsh completes a global option by the first of its declarations, which is that of the program.
            _ if line.contains(&format!("--{COLUMNS}=[")) => Some("_simfleet_columns".to_owned()),
            Some(list) => Some(list.zsh_action()),
            None if line.contains(&format!(":{CARDS} -- ")) => Some("_simfleet_cards".to_owned()),
            None => None,
        };
        match (action, line.rsplit_once(':')) {
            // The action is what follows the last colon.
            (Some(action), Some((before, _))) => changed.push_str(&format!("{before}:{action}' \\")),
            _ if line.starts_with("if [ \"$funcstack[1]\"") => {
                changed.push_str("_simfleet_cards() {\n    if compset -P '@'; then _files; else _default; fi\n}\n\n");
                changed.push_str(&columns_for_zsh(lists));
                changed.push_str(&line);
            }
            _ => changed.push_str(&line),
        }
        changed.push('\n');
    }
    changed
}

/// Returns a function that completes the columns of the command on the line.
fn columns_for_zsh(lists: &BTreeMap<&str, Vec<List>>) -> String {
    let mut function =
        "_simfleet_columns() {\n    local word\n    for word in $words; do\n        case $word in\n".to_owned();
    for (command, lists) in lists {
        if let Some(list) = lists.iter().find(|list| list.flag == COLUMNS) {
            let _ = writeln!(function, "            ({command}){}; return ;;", list.zsh_action());
        }
    }
    function.push_str("        esac\n    done\n    _default\n}\n\n");
    function
}

fn add_to_fish(command: &Command, lists: &BTreeMap<&str, Vec<List>>, script: &mut String) {
    let program = command.get_name();
    for (command, lists) in lists {
        for List { flag, values } in lists {
            let values = values.join(" ");
            let _ = writeln!(
                script,
                "complete -c {program} -n \"__fish_simfleet_using_subcommand {command}\" -l {flag} -x -a \
                 '(__fish_complete_list , \"printf %s\\\\\\\\n {values}\")'",
            );
        }
    }
    for command in command.get_subcommands().filter(|command| command.get_arguments().any(|one| one.get_id() == CARDS))
    {
        let name = command.get_name();
        let _ = writeln!(
            script,
            "complete -c {program} -n \"__fish_simfleet_using_subcommand {name}; and string match -q '@*' -- (commandline -ct)\" \
             -a '@(__fish_complete_path (string sub -s 2 -- (commandline -ct)))'",
        );
    }
}
