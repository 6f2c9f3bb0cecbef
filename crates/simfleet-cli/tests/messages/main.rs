//! All messages of the program are in `locales/`: the sources use keys that exist, with the variables of the text, and no
//! message stands in the sources.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The keys of the English messages with the variables of each.
fn keys() -> BTreeMap<String, BTreeSet<String>> {
    let mut keys = BTreeMap::new();
    for file in fs::read_dir(root().join("locales/en")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for entry in fluent_syntax::parser::parse(text.as_str()).unwrap().body {
            if let Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                message.value.iter().for_each(|pattern| collect(pattern, &mut variables));
                keys.insert(message.id.name.to_owned(), variables);
            }
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

/// What a source says about messages.
#[derive(Default)]
struct Source {
    /// The keys of `text!`, `tell!` and `said!`, with the variables that are given.
    uses: Vec<(String, BTreeSet<String>)>,
    /// All string literals: keys may be chosen first and looked up later.
    literals: BTreeSet<String>,
    /// Messages that stand in the source.
    own: Vec<String>,
}

fn sources() -> Vec<(String, Source)> {
    let folder = root().join("src");
    let mut files = Vec::new();
    list(&folder, &mut files);
    let read = |file: &PathBuf| {
        let name = file.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
        let mut parsed = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
        parsed.items.retain(|item| !is_for_tests(item));
        let mut source = Source::default();
        read_tokens(parsed.into_token_stream(), &mut source);
        (name, source)
    };
    files.iter().filter(|file| !file.starts_with(folder.join("lang"))).map(read).collect()
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

fn is_for_tests(item: &syn::Item) -> bool {
    let syn::Item::Mod(module) = item else { return false };
    module.attrs.iter().any(|attribute| attribute.to_token_stream().to_string().contains("cfg (test)"))
}

fn read_tokens(tokens: TokenStream, source: &mut Source) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let before = |distance: usize| at.checked_sub(distance).map(|at| tokens[at].to_string()).unwrap_or_default();
        match token {
            TokenTree::Group(group) => {
                let (name, mark) = (before(2), before(1));
                if mark == "!" && matches!(name.as_str(), "text" | "tell" | "said") {
                    read_use(group.stream(), source);
                }
                let is_error = match before(4).as_str() {
                    "CliError" => matches!(mark.as_str(), "usage" | "local"),
                    "ListError" => matches!(mark.as_str(), "new" | "damaged"),
                    _ => false,
                };
                let is_message = mark == "!" && matches!(name.as_str(), "say" | "eprintln" | "eprint");
                if group.delimiter() == Delimiter::Parenthesis && (is_error || is_message) {
                    own_messages(group.stream(), source);
                }
                read_tokens(group.stream(), source);
            }
            TokenTree::Literal(_) => source.literals.extend(string(token)),
            _ => {}
        }
    }
}

fn string(token: &TokenTree) -> Option<String> {
    let text = token.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// Reads the key and the names of the variables of a macro call.
fn read_use(tokens: TokenStream, source: &mut Source) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let Some(key) = tokens.first().and_then(string) else { return };
    let names = tokens.windows(3).filter(|three| three[0].to_string() == "," && three[2].to_string() == "=");
    source.uses.push((key, names.map(|three| three[1].to_string()).collect()));
}

/// Takes note of the strings that are no keys.
fn own_messages(tokens: TokenStream, source: &mut Source) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let is_use = at >= 2 && matches!(tokens[at - 2].to_string().as_str(), "text" | "tell" | "said");
        match token {
            TokenTree::Group(group) if !is_use => own_messages(group.stream(), source),
            // A string without letters is punctuation.
            TokenTree::Literal(_) => {
                let text = string(token).unwrap_or_default();
                if without_values(text.strip_prefix("simfleet: ").unwrap_or(&text)).any(char::is_alphabetic) {
                    source.own.push(text);
                }
            }
            _ => {}
        }
    }
}

/// The characters of a format string outside its braces.
fn without_values(text: &str) -> impl Iterator<Item = char> {
    let mut depth = 0;
    text.chars().filter(move |character| {
        depth += i32::from(*character == '{') - i32::from(*character == '}');
        depth == 0 && *character != '}'
    })
}

#[test]
fn messages_are_used_with_the_variables_of_their_texts() {
    let keys = keys();
    for (file, source) in sources() {
        for (key, variables) in source.uses {
            let wanted = keys.get(&key).unwrap_or_else(|| panic!("{file}: locales/en has no message {key}"));
            assert_eq!(&variables, wanted, "{file}: variables of {key}");
        }
    }
}

#[test]
fn every_message_is_used() {
    let sources = sources();
    let unused: Vec<String> =
        keys().into_keys().filter(|key| sources.iter().all(|(_, source)| !source.literals.contains(key))).collect();
    assert!(unused.is_empty(), "no source uses {unused:?}");
}

#[test]
fn no_message_stands_in_the_sources() {
    let own: Vec<(String, Vec<String>)> = sources()
        .into_iter()
        .filter(|(_, source)| !source.own.is_empty())
        .map(|(file, source)| (file, source.own))
        .collect();
    assert!(own.is_empty(), "write text!(\"key\") or tell!(\"key\"): {own:?}");
}
