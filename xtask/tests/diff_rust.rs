//! Compares the Rust classes of the differ with the generated code of both versions.
//!
//! The test lists the public items of each client. If the class is `neutral`, the lists must be equal; if it is
//! `additive`, the new list must contain the old one; if it is `breaking`, an item must be missing, or the change must
//! be one of behaviour, which no signature shows.

// Test helpers may panic. Clippy's setting for tests only covers functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// Each test program compiles the shared module separately and uses only a part of it.
#[allow(dead_code)]
mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::fixtures;
use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, Visibility};
use xtask::diff::{self, Class, Version};

/// Rules that change the behaviour of calls and no signature.
const BEHAVIOUR: &[&str] = &[
    "body-added-required",
    "body-became-required",
    "callback-address-changed",
    "callback-removed",
    "effect-retries-more",
    "envelope-changed",
    "explicit-added",
    "failure-type-changed",
    "idempotency-key-changed",
    "limit-tightened",
    "list-became-required",
    "member-added-required",
    "member-became-required",
    "operation-signed",
    "paging-changed",
    "parameter-added-explicit",
    "parameter-added-required",
    "parameter-became-required",
    "parameter-handed-over-required",
    "result-code-changed",
    "rule-added",
    "success-rule-changed",
    "unclassified",
];

fn shown(part: &impl ToTokens) -> String {
    part.to_token_stream().to_string().replace(' ', "")
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Adds the public items below `path` to `lines`.
fn list(path: &str, items: &[Item], lines: &mut BTreeSet<String>) {
    for item in items {
        match item {
            Item::Mod(module) if is_public(&module.vis) => {
                let inner = format!("{path}::{}", module.ident);
                let items = module.content.as_ref().map(|(_, items)| items.as_slice()).unwrap_or_default();
                list(&inner, items, lines);
            }
            Item::Struct(item) if is_public(&item.vis) => {
                let name = format!("{path}::{}", item.ident);
                lines.insert(format!("struct {name}"));
                derives(&name, &item.attrs, lines);
                fields(&name, &item.fields, has(&item.attrs, "non_exhaustive"), lines);
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let name = format!("{path}::{}", item.ident);
                derives(&name, &item.attrs, lines);
                lines.insert(format!("enum {name}"));
                lines.extend(item.variants.iter().map(|variant| format!("{name}::{}", variant.ident)));
            }
            Item::Impl(block) => {
                let owner = format!("{path} impl {}", shown(&block.self_ty));
                let of = block.trait_.as_ref().map(|(path, ..)| shown(path));
                lines.extend(of.iter().map(|name| format!("{owner}: {name}")));
                for item in &block.items {
                    match item {
                        ImplItem::Fn(method) if of.is_none() && is_public(&method.vis) => {
                            lines.insert(format!("{owner} {}", shown(&method.sig)));
                        }
                        ImplItem::Type(item) => {
                            lines.insert(format!("{owner} {}={}", item.ident, shown(&item.ty)));
                        }
                        _ => {}
                    }
                }
            }
            Item::Const(item) if is_public(&item.vis) => {
                lines.insert(format!("{path}::{}", item.ident));
            }
            Item::Fn(item) if is_public(&item.vis) => {
                lines.insert(format!("{path} {}", shown(&item.sig)));
            }
            _ => {}
        }
    }
}

fn derives(name: &str, attributes: &[Attribute], lines: &mut BTreeSet<String>) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let text = shown(&attribute.meta);
        let inside = text.trim_start_matches("derive(").trim_end_matches(')');
        lines.extend(inside.split(',').map(|derived| format!("{name}: {derived}")));
    }
}

fn fields(name: &str, fields: &Fields, open: bool, lines: &mut BTreeSet<String>) {
    let public: Vec<String> = fields
        .iter()
        .filter(|field| is_public(&field.vis))
        .map(|field| {
            format!("{}: {}", field.ident.as_ref().map(ToString::to_string).unwrap_or_default(), shown(&field.ty))
        })
        .collect();
    // A literal with all fields no longer compiles after a field is added.
    if !open && !public.is_empty() && public.len() == fields.len() {
        lines.insert(format!("literal {name} {{{}}}", public.join(", ")));
    }
    lines.extend(public.iter().map(|field| format!("{name}.{field}")));
}

fn items(source: &[u8]) -> Option<BTreeSet<String>> {
    let text = xtask::client("cards", Path::new("cards.yaml"), source).ok()?;
    let file = syn::parse_file(&text).expect("generated code parses");
    let mut lines = BTreeSet::new();
    list("crate", &file.items, &mut lines);
    Some(lines)
}

#[test]
fn rust_classes_match_the_generated_code() {
    let mut judged = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(fixtures().join("diff")).expect("the fixtures are there") {
        let folder = entry.expect("a folder").path();
        let read = |side: &str| fs::read(folder.join(side)).expect("the fixture can be read");
        let sources = [read("old.yaml"), read("new.yaml")];
        let [Some(old), Some(new)] = [items(&sources[0]), items(&sources[1])] else { continue };
        for (from, to, before, after) in [(0, 1, &old, &new), (1, 0, &new, &old)] {
            judged += 1;
            let version = |index: usize| Version::new("cards.yaml", sources[index].clone());
            let comparison = diff::compare(&version(from), &version(to), false).expect("both pass the lint");
            let gone: Vec<&String> = before.difference(after).collect();
            let come: Vec<&String> = after.difference(before).collect();
            let behaves = comparison.changes.iter().any(|change| {
                // Hand-written code decodes callbacks and uses the type.
                let called = change.place.path.first().is_some_and(|place| place.starts_with("callback"));
                change.rust == Class::Breaking && (called || BEHAVIOUR.contains(&change.rule.as_str()))
            });
            let right = match comparison.verdict.rust {
                Class::Neutral => gone.is_empty() && come.is_empty(),
                Class::Additive => gone.is_empty(),
                Class::Breaking => !gone.is_empty() || behaves,
            };
            if !right {
                let name = folder.display();
                wrong.push(format!(
                    "{name} {from} -> {to} is {}\n  removed: {gone:#?}\n  added: {come:#?}",
                    comparison.verdict.rust
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(judged >= 150, "only {judged} comparisons were judged");
}
