//! The help of all commands.

use std::collections::BTreeSet;

use clap::{Arg, Command, CommandFactory};
use fluent_syntax::ast::Entry;

use super::is_chinese;
use crate::cli::Cli;
use crate::flags::hyphens::accept_hyphen_values;
use crate::lang::help::{SHARED, argument_text, command_key, localize};
use crate::lang::screen::{HEADINGS, PHRASES, chinese, wrap};
use crate::names::command_name;
use crate::services::{self, SERVICES};
use simfleet_cli::texts::{CHINESE_HELP, CHINESE_TITLES, TITLES, attribute, find};
use simfleet_cli::texts::{Language, set_thread_language};

fn tree(language: Language) -> Command {
    set_thread_language(language);
    localize(accept_hyphen_values(Cli::command()), &services::help_facts())
}

/// Calls `visit` for the hand-written commands, with the path of each. Operations are built only when they are named.
fn walk(command: &Command, path: &str, visit: &mut dyn FnMut(&Command, &str)) {
    visit(command, path);
    for child in command.get_subcommands() {
        let path = if path.is_empty() { child.get_name().to_owned() } else { format!("{path}-{}", child.get_name()) };
        walk(child, &path, visit);
    }
}

#[test]
fn every_text_of_the_help_has_a_translation() {
    let mut english = Vec::new();
    walk(&tree(Language::En), "", &mut |command, path| english.push((path.to_owned(), command.clone())));
    let mut missing = Vec::new();
    let mut seen = 0;
    walk(&tree(Language::Zh), "", &mut |command, path| {
        let (_, original) = &english[seen];
        seen += 1;
        let mut texts = vec![("about", original.get_about(), command.get_about())];
        texts.push(("long about", original.get_long_about(), command.get_long_about()));
        texts.push(("after help", original.get_after_help(), command.get_after_help()));
        texts.push(("after long help", original.get_after_long_help(), command.get_after_long_help()));
        for (what, original, translated) in texts {
            let translated = translated.map(ToString::to_string).unwrap_or_default();
            if original.is_some() && !is_chinese(&translated) {
                missing.push(format!("{path}: {what}: {translated}"));
            }
        }
        for (original, argument) in original.get_arguments().zip(command.get_arguments()) {
            assert_eq!(original.get_id(), argument.get_id());
            missing.extend(untranslated(argument, path, original.is_hide_possible_values_set()));
        }
    });
    assert_eq!(seen, english.len());
    assert!(missing.is_empty(), "without a Chinese text in help.ftl:\n{}", missing.join("\n"));
}

/// Returns what of an argument has no translation. Values that the help hides have none.
fn untranslated(argument: &Arg, path: &str, hides_values: bool) -> Vec<String> {
    let mut missing = Vec::new();
    let id = argument.get_id().as_str();
    let key = command_key(path);
    for help in [argument.get_help(), argument.get_long_help()] {
        if !help.is_some_and(|help| is_chinese(&help.to_string())) {
            missing.push(format!("{path}: .{id}"));
        }
    }
    if argument.get_help_heading().is_some_and(|heading| !is_chinese(heading)) {
        missing.push(format!("{path}: heading of .{id}"));
    }
    for value in argument.get_possible_values() {
        let part = format!("-value-{}", value.get_name());
        if value.get_help().is_some() && !hides_values && argument_text(&key, id, &part, &[]).is_none() {
            missing.push(format!("{path}: .{id}{part}"));
        }
    }
    missing
}

/// The names that attributes of a command may have: those of its arguments with the suffixes, and those of the command.
fn attributes(command: &Command) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = BTreeSet::new();
    if command.get_long_about().is_some() {
        names.insert("long-about".to_owned());
    }
    if command.get_after_long_help().is_some() {
        names.insert("after-long-help".to_owned());
    }
    for argument in command.get_arguments() {
        let id = argument.get_id().as_str();
        names.extend([id.to_owned(), format!("{id}-long")]);
        names.extend(argument.get_possible_values().iter().map(|value| format!("{id}-value-{}", value.get_name())));
    }
    names
}

#[test]
fn every_translation_of_the_help_belongs_to_a_command_or_an_argument() {
    let mut commands = Vec::new();
    walk(&tree(Language::En), "", &mut |command, path| commands.push((command_key(path), attributes(command))));
    let resource = fluent_syntax::parser::parse(CHINESE_HELP).unwrap();
    let mut stale = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let own = commands.iter().find(|(name, _)| name == key);
        if own.is_none() && key != SHARED {
            stale.push(key.to_owned());
        }
        for attribute_name in message.attributes.iter().map(|attribute| attribute.id.name) {
            let is_used = match own {
                Some((_, names)) => names.contains(attribute_name),
                // A shared text must be the text of a command that has none of its own.
                None => commands.iter().any(|(command, names)| {
                    names.contains(attribute_name) && attribute(Language::Zh, command, attribute_name, &[]).is_none()
                }),
            };
            if !is_used {
                stale.push(format!("{key}.{attribute_name}"));
            }
        }
    }
    assert!(stale.is_empty(), "help.ftl has texts without a command or argument: {stale:?}");
}

/// What a user can type for an argument.
fn usage_of(argument: &Arg) -> String {
    let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    format!(
        "{} {:?} {:?} {:?} {:?} {:?} {} {values:?}",
        argument.get_id(),
        argument.get_long(),
        argument.get_short(),
        argument.get_value_names(),
        argument.get_num_args(),
        argument.get_default_values(),
        argument.is_required_set(),
    )
}

#[test]
fn both_languages_have_the_same_commands_and_flags() {
    let list = |language| {
        let mut command = tree(language);
        // Builds the operations too.
        command.build();
        let mut lines = Vec::new();
        walk(&command, "", &mut |command, path| {
            lines.extend(command.get_arguments().map(|argument| format!("{path}: {}", usage_of(argument))));
        });
        lines
    };
    let english = list(Language::En);
    assert!(english.len() > 1000, "{}", english.len());
    assert_eq!(english, list(Language::Zh));
}

/// The help of all commands, operations included: short and long.
fn pages(language: Language) -> Vec<String> {
    let mut command = tree(language);
    command.build();
    let mut pages = Vec::new();
    walk(&command, "", &mut |command, _| {
        let mut command = command.clone();
        pages.extend([command.render_help().to_string(), command.render_long_help().to_string()]);
    });
    pages
}

#[test]
fn clap_writes_the_texts_that_are_replaced() {
    let mut english = pages(Language::En);
    let help = tree(Language::En).try_get_matches_from(["simfleet", "help", "help"]).unwrap_err();
    english.push(help.render().to_string());
    for (text, _) in HEADINGS.iter().chain(&PHRASES) {
        assert!(english.iter().any(|page| page.contains(text)), "clap does not write `{text}` any more");
    }
}

#[test]
fn chinese_help_has_no_english_text_of_clap_and_fits_the_screen() {
    for page in pages(Language::Zh) {
        let page = chinese(&page);
        for english in ["[default:", "[env:", "[possible values:", "Possible values:", "[aliases:"] {
            assert!(!page.contains(english), "{english}: {page}");
        }
        for line in page.lines() {
            assert!(!["Commands:", "Arguments:", "Options:", "Global options:"].contains(&line), "{line}");
            assert!(PHRASES.iter().all(|(english, _)| !line.contains(english)), "{line}");
        }
        for width in [60, 80, 120] {
            for line in wrap(&page, width).lines() {
                let has_long_word = line.split_whitespace().any(|word| textwrap::core::display_width(word) > width / 2);
                assert!(textwrap::core::display_width(line) <= width || has_long_word, "{width}: {line}");
            }
        }
    }
}

#[test]
fn every_operation_and_group_has_a_chinese_title() {
    for operation in SERVICES.iter().flat_map(|service| service.api.operations) {
        for key in [format!("title-{}-{}", operation.api, operation.id), format!("group-{}", operation.group)] {
            let title = find(Language::Zh, &key, &[]);
            assert!(title.is_some_and(|title| is_chinese(&title)), "{key}");
        }
    }
    let operations = SERVICES.iter().flat_map(|service| service.api.operations.iter().map(move |one| (service, one)));
    let known: BTreeSet<String> = operations
        .flat_map(|(service, one)| [format!("title-{}-{}", service.api.name, one.id), format!("group-{}", one.group)])
        .collect();
    for source in [TITLES, CHINESE_TITLES] {
        for entry in fluent_syntax::parser::parse(source).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            assert!(known.contains(message.id.name), "{} belongs to no operation", message.id.name);
        }
    }
}

#[test]
fn operations_are_listed_with_the_titles_of_the_documents_in_both_languages() {
    for (language, first_steps) in [(Language::En, "[asks first]"), (Language::Zh, "[会先询问]")] {
        let mut command = tree(language);
        command.build();
        let list = command.find_subcommand("api").and_then(|api| api.find_subcommand("haoka")).unwrap();
        let list = list.get_after_help().unwrap().to_string();
        let operation = simfleet::haoka_client::API.operation("batchShutdown").unwrap();
        let line = list.lines().find(|line| line.trim_start().starts_with(&command_name(operation))).unwrap();
        for part in [operation.summary, "批量停机", first_steps] {
            assert!(line.contains(part), "{line}");
        }
    }
}
