//! Makes the client out of what progenitor wrote.
//!
//! * [`types`]: open enumerations come in, decoding becomes tolerant, types that only progenitor's builders use go.
//! * [`harvest`]: the arguments of each request, compared with the spec.
//! * [`docs`]: documentation as `///` lines.
//!
//! progenitor's client sends its requests itself. Ours are values: the arguments and their types come from progenitor's
//! builders, and `emit` writes the request around them. What progenitor prints for its own client is dropped here. An item
//! that is not known is an error.

mod docs;
mod harvest;
mod types;

#[cfg(test)]
mod tests;

pub(crate) use harvest::RequestModel;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{File, GenericArgument, Item, ItemMod, PathArguments, Type, parse_quote};

use crate::emit;
use crate::model::ApiModel;
use harvest::{called, unknown};

/// The finished client: progenitor's types, refined, with the emitted items.
///
/// `described` holds descriptions of members that progenitor did not see, by schema and member.
pub(crate) fn refine(
    file: File,
    api: &ApiModel,
    described: &BTreeMap<(String, String), String>,
) -> Result<File, String> {
    let mut kept = Kept::of(file)?;
    let structs = types::refine(&mut kept.types, api, described)?;
    let requests = harvest::harvest(kept.builder, api, &structs)?;
    let members = structs.members();
    docs::Docs.visit_item_mod_mut(&mut kept.types);
    let mut client = File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![Item::Mod(kept.types)] };
    let emitted = [
        emit::requests(&requests),
        emit::methods(api),
        emit::operations(api, &kept.about),
        emit::envelopes(api, &members),
        emit::pages(api, &members)?,
    ];
    for tokens in emitted {
        let more: File = parse(tokens)?;
        client.items.extend(more.items);
    }
    Ok(client)
}

/// What is kept of progenitor's file.
struct Kept {
    types: ItemMod,
    builder: ItemMod,
    /// The description of the API.
    about: String,
}

impl Kept {
    fn of(file: File) -> Result<Self, String> {
        let (mut types, mut builder, mut about) = (None, None, None);
        for item in file.items {
            match item {
                Item::Mod(module) if module.ident == "types" => types = Some(module),
                Item::Mod(module) if module.ident == "builder" => builder = Some(module),
                Item::Struct(client) if client.ident == "Client" => about = Some(docs::text(&client.attrs)),
                // The rest of a client that sends its requests itself.
                Item::Mod(module) if module.ident == "prelude" => {}
                Item::Impl(block) if matches!(shown(&block.self_ty).as_str(), "Client" | "&Client") => {}
                Item::Use(import) if shown(&import.tree).starts_with("progenitor_client::") => {}
                other => {
                    return Err(unknown(&format!("the generated file holds `{}`", called(&other))));
                }
            }
        }
        match (types, builder, about) {
            (Some(types), Some(builder), Some(about)) => Ok(Self { types, builder, about }),
            _ => Err(unknown("the generated file lacks `types`, `builder` or `Client`")),
        }
    }
}

pub(crate) fn parse<T: syn::parse::Parse>(tokens: TokenStream) -> Result<T, String> {
    syn::parse2(tokens).map_err(|error| format!("generated code does not parse: {error}"))
}

/// A piece of code as its text, without spaces.
pub(crate) fn shown(code: &impl ToTokens) -> String {
    code.to_token_stream().to_string().replace(' ', "")
}

/// The type inside `Option<…>`, `Vec<…>` or `Result<…, E>`.
pub(crate) fn wrapped<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
            Some(GenericArgument::Type(inner)) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}

/// A type of the module `types` as its neighbours see it.
pub(crate) fn in_types(ty: &Type) -> Type {
    match ty {
        Type::Path(path) if path.path.segments.len() == 1 && !is_primitive(ty) => parse_quote!(types::#ty),
        _ => ty.clone(),
    }
}

fn is_primitive(ty: &Type) -> bool {
    matches!(shown(ty).as_str(), "bool" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "f32" | "f64")
}
