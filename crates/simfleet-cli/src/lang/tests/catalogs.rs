//! The Fluent files of both languages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use simfleet_cli::texts::{CHINESE, CHINESE_CLAP, CHINESE_HELP, CHINESE_TITLES, ENGLISH, TITLES};
use simfleet_cli::texts::{Language, find, message, set_thread_language};

/// The keys of files with the variables of each.
fn keys(sources: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys = BTreeMap::new();
    for source in sources {
        let resource = fluent_syntax::parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut variables = BTreeSet::new();
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                collect(pattern, &mut variables);
            }
            let name = message.id.name.to_owned();
            assert!(keys.insert(name, variables).is_none(), "{} is defined twice", message.id.name);
        }
    }
    keys
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| collect(&variant.value, variables));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let (english, chinese) = (keys(ENGLISH), keys(CHINESE));
    let names = |keys: &BTreeMap<String, BTreeSet<String>>| keys.keys().cloned().collect::<BTreeSet<_>>();
    let difference: Vec<_> = names(&english).symmetric_difference(&names(&chinese)).cloned().collect();
    assert!(difference.is_empty(), "in one language only: {difference:?}");
    for (key, variables) in &english {
        assert_eq!(variables, &chinese[key], "{key}");
    }
}

#[test]
fn no_key_is_in_two_files() {
    let all: Vec<&str> = CHINESE.iter().copied().chain([CHINESE_HELP, CHINESE_CLAP, CHINESE_TITLES, TITLES]).collect();
    assert!(!keys(&all).is_empty());
}

#[test]
fn a_missing_translation_is_english_and_a_missing_key_is_itself() {
    set_thread_language(Language::Zh);
    assert_eq!(message("no-such-key", &[]), "no-such-key");
    // Only the English file can have a key alone; the test above holds that it has none.
    assert_eq!(find(Language::Zh, "no-such-key", &[]), None);
    assert_eq!(message("operations-group", &[]), "{$group}：");
}

#[test]
fn values_stand_in_texts_without_invisible_marks() {
    set_thread_language(Language::Zh);
    let text = message("operations-group", &[("group", "卡 A\u{7f}".into())]);
    assert_eq!(text, "卡 A\u{7f}：");
}
