//! Builds the client from progenitor's output.
//!
//! * [`types`]: adds open enumerations, makes decoding tolerant, removes types that only progenitor's builders use.
//! * [`harvest`]: reads the arguments of each request and compares them with the spec.
//! * [`docs`]: formats documentation as `///` lines.
//!
//! progenitor's requests are sent by progenitor's client; the requests of the generated clients are values. Their
//! arguments and types come from progenitor's builders, and `emit` generates the rest. The code of progenitor's own
//! client is dropped. An unexpected item is an error.

mod docs;
mod harvest;
mod structs;
mod types;
mod unexpected;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use syn::visit_mut::VisitMut;
use syn::{File, Item, ItemMod, Type, UseTree};

use crate::emit;
use crate::model::ApiModel;
use crate::syntax::{is_type, parse};
use unexpected::{called, unknown};

/// Builds the complete client: progenitor's refined types and the emitted items.
///
/// `described` holds the descriptions of members that progenitor did not see, by schema and member.
pub(crate) fn refine(
    file: File,
    api: &ApiModel,
    described: &BTreeMap<(String, String), String>,
) -> Result<File, String> {
    let mut kept = ProgenitorFile::of(file)?;
    let structs = types::refine(&mut kept.types, api, described)?;
    let requests = harvest::harvest(kept.builder, api, &structs)?;
    let members = structs.members();
    docs::DocComments.visit_item_mod_mut(&mut kept.types);
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

/// The parts of progenitor's file that are used.
struct ProgenitorFile {
    types: ItemMod,
    builder: ItemMod,
    /// The description of the API.
    about: String,
}

impl ProgenitorFile {
    fn of(file: File) -> Result<Self, String> {
        let (mut types, mut builder, mut about) = (None, None, None);
        for item in file.items {
            match item {
                Item::Mod(module) if module.ident == "types" => types = Some(module),
                Item::Mod(module) if module.ident == "builder" => builder = Some(module),
                Item::Struct(client) if client.ident == "Client" => about = Some(docs::text(&client.attrs)),
                // Other parts of progenitor's client.
                Item::Mod(module) if module.ident == "prelude" => {}
                Item::Impl(block) if is_client(&block.self_ty) => {}
                Item::Use(import) if matches!(&import.tree, UseTree::Path(path) if path.ident == "progenitor_client") =>
                    {}
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

/// Whether a type is progenitor's client or a reference to it.
fn is_client(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => is_client(&reference.elem),
        _ => is_type(ty, &["Client"]),
    }
}
