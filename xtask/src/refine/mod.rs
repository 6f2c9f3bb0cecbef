//! Works over what progenitor wrote.
//!
//! * [`types`]: open enumerations come in, decoding becomes tolerant, builders that only answers would use go.
//! * [`builders`]: every method is documented, setters say why a value was refused, members of a form are set directly.
//! * Here: the client, and the order of the file.
//!
//! Behaviour of the generated code is added, never hidden: the request stays as progenitor wrote it, except for one header
//! that no service asked for and for bodies that it does not know. What follows on the request is the same for every
//! operation and stands in `Client::exchange`.

mod builders;
mod types;

pub(crate) use types::wrapped;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, File, ImplItem, Item, ItemMod, Lit, Meta, parse_quote};

use crate::emit;
use crate::model::ApiModel;

/// The finished client: progenitor's file, refined, with the emitted items.
pub(crate) fn refine(mut file: File, api: &ApiModel) -> Result<File, String> {
    let mut structs = types::Structs::new();
    if let Some(module) = module(&mut file, "types") {
        structs = types::refine(module, api)?;
    }
    if let Some(module) = module(&mut file, "builder") {
        builders::refine(module, api, &structs)?;
    }
    for item in &mut file.items {
        match item {
            Item::Impl(block) if block.trait_.is_none() => {
                // It builds a `reqwest::Client` of its own and panics when that fails.
                block.items.retain(|item| !matches!(item, ImplItem::Fn(method) if method.sig.ident == "new"));
                for item in &mut block.items {
                    if let ImplItem::Fn(method) = item
                        && method.sig.ident == "new_with_client"
                    {
                        method.attrs = attributes(emit::docs(
                            "A client that sends through `client` and lets `inner` prepare every request.\n\n\
                             `baseurl` is the origin of the service, without a slash at its end.",
                        ))?;
                    }
                }
            }
            _ => {}
        }
    }
    Docs.visit_file_mut(&mut file);
    let members = structs.members();
    let emitted = [
        emit::exchange(api),
        emit::operations(api),
        emit::calls(api),
        emit::envelopes(api, &members),
        emit::pages(api, &members)?,
    ];
    for tokens in emitted {
        let more: File = parse(tokens)?;
        file.items.extend(more.items);
    }
    Ok(file)
}

fn module<'a>(file: &'a mut File, name: &str) -> Option<&'a mut ItemMod> {
    file.items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => Some(module),
        _ => None,
    })
}

fn parse<T: syn::parse::Parse>(tokens: TokenStream) -> Result<T, String> {
    syn::parse2(tokens).map_err(|error| format!("generated code does not parse: {error}"))
}

fn attributes(tokens: TokenStream) -> Result<Vec<Attribute>, String> {
    let carrier: Item = parse(quote!(#tokens struct Carrier;))?;
    match carrier {
        Item::Struct(carrier) => Ok(carrier.attrs),
        _ => Ok(Vec::new()),
    }
}

fn doc_text(attribute: &Attribute) -> Option<String> {
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

fn is_documented(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| doc_text(attribute).is_some())
}

/// Gives every documentation attribute one line and one leading space, so that it prints as `///` lines. Examples that
/// progenitor could not complete are dropped.
struct Docs;

impl VisitMut for Docs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let mut whole = String::new();
        let mut others: Vec<Attribute> = Vec::new();
        for attribute in attributes.drain(..) {
            match doc_text(&attribute) {
                Some(text) => {
                    whole.push_str(text.strip_prefix(' ').unwrap_or(&text));
                    whole.push('\n');
                }
                None => others.push(attribute),
            }
        }
        if let Some(start) = whole.find("```ignore")
            && let Some(length) = whole[start + 3..].find("```")
        {
            whole.replace_range(start..start + length + 6, "");
        }
        // The fragment that tells actions apart in a spec never goes on the wire.
        if let Some(start) = whole.find("request to `/#") {
            whole.replace_range(start.., "request to `/`");
        }
        let lines: Vec<&str> = whole.trim().lines().map(str::trim_end).collect();
        for line in lines {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            attributes.push(parse_quote!(#[doc = #line]));
        }
        attributes.extend(others);
    }
}

/// A type as its text, without spaces.
fn shown(ty: &impl ToTokens) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}
