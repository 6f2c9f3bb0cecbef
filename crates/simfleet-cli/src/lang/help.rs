//! The Chinese help of the command tree.
//!
//! The English help is in the doc comments of the commands. In Chinese, `locales/zh-CN/help.ftl` replaces it: the message
//! `help-COMMAND` is about a command, and its attributes are the texts of its arguments, by their ids. Arguments that several
//! commands share are in `help-shared`. The help of operations is written from the operation tables, in either language.

use std::fmt::Write;

use clap::builder::PossibleValue;
use clap::{Arg, Command};

use simfleet_cli::texts::{Arguments, attribute, find};
use simfleet_cli::texts::{Language, current};

/// The arguments of more than one command.
pub(super) const SHARED: &str = "help-shared";

/// Replaces the help of a command and of its subcommands by the Chinese one, if Chinese is the current language.
///
/// `facts` are the variables of the texts.
pub(crate) fn localize(command: Command, facts: &Arguments<'_>) -> Command {
    match current() {
        Language::En => command,
        // clap breaks lines at spaces only, so that it would not break Chinese text.
        Language::Zh => translate(command, "", facts).term_width(0),
    }
}

/// Replaces the help of the arguments of a command that is built later, which must be shared ones.
pub(crate) fn localize_shared(command: Command) -> Command {
    match current() {
        Language::En => command,
        Language::Zh => command.mut_args(|argument| translate_argument(argument, SHARED, &[])),
    }
}

/// Returns the key of a command: `help-call-haoka`.
pub(super) fn command_key(path: &str) -> String {
    let name = if path.is_empty() { "simfleet" } else { path };
    format!("help-{name}")
}

/// `path` is empty for the program itself.
pub(super) fn translate(command: Command, path: &str, facts: &Arguments<'_>) -> Command {
    let key = command_key(path);
    let part = |name: &str| attribute(Language::Zh, &key, name, facts);
    let mut command = command;
    if let Some(about) = find(Language::Zh, &key, facts) {
        let long = part("long-about").unwrap_or_else(|| about.clone());
        command = command.about(about).long_about(long);
    }
    if let Some(after) = part("after-long-help") {
        command = command.after_long_help(after);
    }
    let prefix = if path.is_empty() { String::new() } else { format!("{path}-") };
    command.mut_args(|argument| translate_argument(argument, &key, facts)).mut_subcommands(|subcommand| {
        let path = format!("{prefix}{}", subcommand.get_name());
        translate(subcommand, &path, facts)
    })
}

/// Returns the text of an argument, or a part of it such as `-long`.
pub(super) fn argument_text(key: &str, id: &str, part: &str, facts: &Arguments<'_>) -> Option<String> {
    let name = format!("{id}{part}");
    attribute(Language::Zh, key, &name, facts).or_else(|| attribute(Language::Zh, SHARED, &name, facts))
}

/// Returns the key of a heading: `heading-global-options`.
pub(super) fn heading_key(heading: &str) -> String {
    format!("heading-{}", heading.to_ascii_lowercase().replace(' ', "-"))
}

fn translate_argument(argument: Arg, key: &str, facts: &Arguments<'_>) -> Arg {
    let id = argument.get_id().as_str().to_owned();
    let Some(help) = argument_text(key, &id, "", facts) else { return argument };
    let long = argument_text(key, &id, "-long", facts).unwrap_or_else(|| help.clone());
    let has_value = argument.get_action().takes_values();
    let shows_values = has_value && !argument.is_hide_possible_values_set();
    let values = if shows_values { argument.get_possible_values() } else { Vec::new() };
    let notes = notes(&argument);
    let short = format!("{help}{}{notes}", value_names(&values));
    let long = match described_values(&values, key, &id, facts) {
        Some(described) if notes.is_empty() => format!("{long}{described}"),
        Some(described) => format!("{long}{described}\n\n{}", notes.trim_start()),
        None => format!("{long}{}{notes}", value_names(&values)),
    };
    let heading = argument.get_help_heading().and_then(|heading| find(Language::Zh, &heading_key(heading), facts));
    let argument = argument.help(short).long_help(long);
    // The texts contain what clap would append in English.
    let argument = argument.hide_possible_values(has_value).hide_default_value(has_value).hide_env(true);
    match heading {
        Some(heading) => argument.help_heading(heading),
        None => argument,
    }
}

/// Returns the default value and the environment variable of an argument, as clap shows them.
fn notes(argument: &Arg) -> String {
    let mut notes = String::new();
    // A hidden value may be a secret.
    if let Some(variable) = argument.get_env().filter(|_| !argument.is_hide_env_values_set()) {
        let value = std::env::var_os(variable).unwrap_or_default();
        let _ = write!(notes, " [环境变量：{}={}]", variable.display(), value.display());
    }
    if !argument.is_hide_default_value_set() && argument.get_action().takes_values() {
        let values: Vec<String> =
            argument.get_default_values().iter().map(|value| value.display().to_string()).collect();
        if !values.is_empty() {
            let _ = write!(notes, " [默认值：{}]", values.join("、"));
        }
    }
    notes
}

fn visible(values: &[PossibleValue]) -> impl Iterator<Item = &PossibleValue> {
    values.iter().filter(|value| !value.is_hide_set())
}

fn value_names(values: &[PossibleValue]) -> String {
    let names: Vec<&str> = visible(values).map(PossibleValue::get_name).collect();
    if names.is_empty() { String::new() } else { format!(" [可选值：{}]", names.join("、")) }
}

/// Returns a list of the values with their descriptions, if any has one.
fn described_values(values: &[PossibleValue], key: &str, id: &str, facts: &Arguments<'_>) -> Option<String> {
    visible(values).any(|value| value.get_help().is_some()).then(|| {
        let mut text = String::from("\n\n可选值：");
        for value in visible(values) {
            let name = value.get_name();
            match argument_text(key, id, &format!("-value-{name}"), facts) {
                Some(help) => text.push_str(&format!("\n- {name}：{help}")),
                None => text.push_str(&format!("\n- {name}")),
            }
        }
        text
    })
}
