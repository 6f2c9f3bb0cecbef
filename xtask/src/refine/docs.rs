//! Reads and formats the documentation of generated code.

use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, Lit, Meta, parse_quote};

/// Splits documentation into one attribute per line with one leading space, which prettyplease prints as `///` lines.
pub(super) struct DocComments;

impl VisitMut for DocComments {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let whole = text(attributes);
        let others: Vec<Attribute> = attributes.drain(..).filter(|attribute| line(attribute).is_none()).collect();
        for line in whole.lines() {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            attributes.push(parse_quote!(#[doc = #line]));
        }
        attributes.extend(others);
    }
}

/// Returns the whole documentation as one text.
pub(super) fn text(attributes: &[Attribute]) -> String {
    let mut whole = String::new();
    for text in attributes.iter().filter_map(line) {
        whole.push_str(text.strip_prefix(' ').unwrap_or(&text));
        whole.push('\n');
    }
    let lines: Vec<&str> = whole.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

pub(super) fn is_documented(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| line(attribute).is_some())
}

fn line(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}
