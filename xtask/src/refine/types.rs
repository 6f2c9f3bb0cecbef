//! Refines the module `types`: the objects of responses, and the enumerations.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Field, File, GenericArgument, Ident, Item, ItemMod, ItemStruct, PathArguments, Type, parse_quote,
};

use super::docs::is_documented;
use super::structs::{Structs, wire_name};
use super::unexpected::{called, unknown};
use crate::emit::{self, WireMember};
use crate::model::ApiModel;
use crate::spec::rust_name;
use crate::syntax::{ScalarType, docs, ident, is_json_map, is_path, is_type, parse, scalar_type, type_name, wrapped};

/// Refines the module and returns its structs, those of forms included.
pub(super) fn refine(
    module: &mut ItemMod,
    api: &ApiModel,
    described: &BTreeMap<(String, String), String>,
) -> Result<Structs, String> {
    let Some((_, items)) = &mut module.content else { return Err(unknown("the module `types` has no content")) };
    let mut structs = Structs(BTreeMap::new());
    let without_default = without_default(items, api);
    let mut wired: Vec<Ident> = Vec::new();
    let mut emitted: Vec<TokenStream> = Vec::new();
    let mut kept = Vec::new();
    for item in std::mem::take(items) {
        match item {
            Item::Struct(mut item) => {
                let name = item.ident.to_string();
                let is_answer = api.answer_schemas.contains(&name);
                if is_answer {
                    refine_answer(&mut item, api, &without_default, described);
                }
                structs.0.insert(name.clone(), item.clone());
                // The members of a form are arguments of its request; the type itself is not used.
                if !is_answer {
                    continue;
                }
                let list = api.operations.iter().find(|operation| operation.answer == name);
                if let Some(member) = list.and_then(|operation| operation.list.as_deref()) {
                    remove_serde(&mut item);
                    emitted.push(emit::list(&item.ident, &ident(&rust_name(member))));
                } else if !without_default.contains(&name) {
                    emitted.push(without_serde(&mut item));
                    wired.push(item.ident.clone());
                }
                kept.push(Item::Struct(item));
            }
            // `Type::builder()` and its builders.
            Item::Impl(block) if block.trait_.is_none() => {}
            Item::Mod(inner) if inner.ident == "builder" || inner.ident == "error" => {}
            Item::Impl(block) if is_of_a_form(&block, api) => {}
            Item::Use(import) => kept.push(Item::Use(import)),
            other => {
                return Err(unknown(&format!("the module `types` holds `{}`", called(&other))));
            }
        }
    }
    *items = kept;
    if !wired.is_empty() {
        emitted.push(emit::glue(&wired));
    }
    emitted.extend(api.enums.iter().map(emit::enums));
    for tokens in emitted {
        let more: File = parse(tokens)?;
        items.extend(more.items);
    }
    Ok(structs)
}

/// Whether a trait is implemented for the type of a form that no response contains.
fn is_of_a_form(block: &syn::ItemImpl, api: &ApiModel) -> bool {
    let Some(owner) = type_name(&block.self_ty).map(Ident::to_string) else { return false };
    !api.answer_schemas.contains(&owner)
        && api.operations.iter().any(|operation| operation.form.as_deref() == Some(owner.as_str()))
}

/// Returns the types that cannot implement `Default`: enumerations, and structs with a required member of such a type.
fn without_default(items: &[Item], api: &ApiModel) -> BTreeSet<String> {
    let mut without: BTreeSet<String> = api.enums.iter().map(|model| model.name.clone()).collect();
    loop {
        let before = without.len();
        for item in items {
            let Item::Struct(item) = item else { continue };
            let holds = |field: &Field| type_name(&field.ty).is_some_and(|name| without.contains(&name.to_string()));
            if item.fields.iter().any(holds) {
                without.insert(item.ident.to_string());
            }
        }
        if without.len() == before {
            return without;
        }
    }
}

fn refine_answer(
    item: &mut ItemStruct,
    api: &ApiModel,
    without_default: &BTreeSet<String>,
    described: &BTreeMap<(String, String), String>,
) {
    let name = item.ident.to_string();
    for field in &mut item.fields {
        let Some(ident) = field.ident.clone() else { continue };
        if !is_documented(&field.attrs) {
            let wire = wire_name(field, &ident);
            let text = described
                .get(&(name.clone(), wire.clone()))
                .cloned()
                .or_else(|| described_by_type(&field.ty, api))
                .unwrap_or_else(|| format!("`{wire}`."));
            let docs = docs(&text);
            let carrier: ItemStruct = parse_quote!(#docs struct Carrier;);
            field.attrs.splice(0..0, carrier.attrs);
        }
        if let Some(attribute) = lenient(field) {
            field.attrs.push(attribute);
        }
    }
    // A new member of a response is not a breaking change.
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    let derives_default = item
        .attrs
        .iter()
        .flat_map(derived)
        .any(|derived| derived.is_ident("Default") || is_path(&derived, &["std", "default", "Default"]));
    if !derives_default && !without_default.contains(&name) {
        item.attrs.push(parse_quote!(#[derive(Default)]));
    }
}

/// Returns the description of the schema that a member refers to.
fn described_by_type(ty: &Type, api: &ApiModel) -> Option<String> {
    let name = innermost(ty)?.to_string();
    api.descriptions.get(&name).filter(|text| !text.is_empty()).cloned()
}

/// Returns the name of the innermost type: of `Option<Vec<T>>`, `T`.
fn innermost(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.last()? {
            GenericArgument::Type(inner) => innermost(inner),
            _ => None,
        },
        _ => Some(&last.ident),
    }
}

/// Returns the traits in a `derive` attribute; none for another attribute.
fn derived(attribute: &Attribute) -> Vec<syn::Path> {
    if !attribute.path().is_ident("derive") {
        return Vec::new();
    }
    let traits = attribute.parse_args_with(Punctuated::<syn::Path, syn::Token![,]>::parse_terminated);
    traits.map(|traits| traits.into_iter().collect()).unwrap_or_default()
}

/// Removes `serde`'s derive and attributes from the type of a response.
fn remove_serde(item: &mut ItemStruct) {
    for attribute in item.attrs.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        let mut kept = derived(attribute);
        kept.retain(|path| path.segments.first().is_none_or(|first| first.ident != "serde"));
        *attribute = parse_quote!(#[derive(#(#kept),*)]);
    }
    for field in &mut item.fields {
        field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    }
}

/// Removes `serde`'s derive from the object of a response and returns the implementation of `Wire` that replaces it.
fn without_serde(item: &mut ItemStruct) -> TokenStream {
    let mut members = Vec::new();
    for field in &item.fields {
        let Some(ident) = field.ident.clone() else { continue };
        let put = match (wrapped(&field.ty, "Option"), wrapped(&field.ty, "Vec")) {
            (Some(_), _) => "put_some",
            (_, Some(_)) => "put_list",
            _ if is_json_map(&field.ty) => "put_map",
            _ => "put",
        };
        let function = tolerant(field);
        members.push(WireMember {
            name: wire_name(field, &ident),
            ident,
            optional: put != "put",
            lenient: function.map(|(function, _)| function),
            put,
        });
    }
    remove_serde(item);
    emit::wire(&item.ident, members)
}

/// Returns the `serde` attribute that makes decoding of a member tolerant; `None` if its type is tolerant by itself.
fn lenient(field: &Field) -> Option<Attribute> {
    let (function, has_nothing) = tolerant(field)?;
    let path = format!("::simfleet_runtime::codec::lenient::{function}");
    Some(if has_nothing && !field.attrs.iter().any(is_serde_default) {
        parse_quote!(#[serde(default, deserialize_with = #path)])
    } else {
        parse_quote!(#[serde(deserialize_with = #path)])
    })
}

/// Whether an attribute is `#[serde(default)]`, alone or beside others.
fn is_serde_default(attribute: &Attribute) -> bool {
    let mut found = false;
    if attribute.path().is_ident("serde") {
        // An error only means that the attribute has another form.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            } else {
                found |= meta.path.is_ident("default");
            }
            Ok(())
        });
    }
    found
}

/// Returns the function of `codec::lenient` that decodes a member, and whether the member is optional; `None` if its
/// type is tolerant by itself.
fn tolerant(field: &Field) -> Option<(String, bool)> {
    Some(match (wrapped(&field.ty, "Option"), wrapped(&field.ty, "Vec")) {
        (Some(inner), _) => (
            match scalar(inner) {
                Some(kind) => format!("opt_{kind}"),
                None if is_tolerant(inner) => return None,
                None => "opt".to_owned(),
            },
            true,
        ),
        (_, Some(inner)) => (
            match scalar(inner) {
                None => "list".to_owned(),
                Some(kind) => format!("list_{kind}"),
            },
            true,
        ),
        (None, None) => match scalar(&field.ty) {
            Some(kind) => (kind.to_owned(), false),
            None if is_json_map(&field.ty) => ("or_default".to_owned(), true),
            None => return None,
        },
    })
}

/// Whether decoding of a type is tolerant by itself: any JSON value, and secrets.
fn is_tolerant(ty: &Type) -> bool {
    is_type(ty, &["serde_json", "Value"]) || is_type(ty, &["simfleet_runtime", "Secret"])
}

/// Returns the name of a scalar type in the functions of `codec::lenient`.
fn scalar(ty: &Type) -> Option<&'static str> {
    Some(match scalar_type(ty)? {
        ScalarType::String => "text",
        ScalarType::Boolean => "truth",
        ScalarType::Float => "float",
        ScalarType::Integer => "int",
    })
}
