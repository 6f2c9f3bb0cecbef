//! The module `types`: what requests and answers hold.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Field, File, GenericArgument, Ident, Item, ItemMod, ItemStruct, PathArguments, Type, parse_quote,
};

use super::{attributes, builders, is_documented, parse, shown};
use crate::emit::{self, Members, WireMember};
use crate::model::ApiModel;

/// The generated structs, by name.
pub(super) struct Structs(BTreeMap<String, ItemStruct>);

impl Structs {
    pub(super) fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Named members of every struct, by wire name.
    pub(super) fn members(&self) -> BTreeMap<String, Members> {
        self.0.iter().map(|(name, item)| (name.clone(), members(item))).collect()
    }

    pub(super) fn get(&self, name: &str) -> Option<&ItemStruct> {
        self.0.get(name)
    }
}

fn members(item: &ItemStruct) -> Members {
    item.fields
        .iter()
        .filter_map(|field| {
            let ident = field.ident.clone()?;
            Some((wire_name(field, &ident), (ident, field.ty.clone())))
        })
        .collect()
}

/// The name in `#[serde(rename = "…")]`, or the Rust name.
pub(super) fn wire_name(field: &Field, ident: &Ident) -> String {
    let mut name = ident.to_string();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Members other than `rename` are stepped over; a failure only means that the attribute has another shape.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.input.peek(syn::Token![=]) {
                let value: syn::LitStr = meta.value()?.parse()?;
                if meta.path.is_ident("rename") {
                    name = value.value();
                }
            }
            Ok(())
        });
    }
    name
}

pub(super) fn refine(module: &mut ItemMod, api: &ApiModel) -> Result<Structs, String> {
    let Some((_, items)) = &mut module.content else { return Ok(Structs::new()) };
    let mut structs = Structs::new();
    let without_default = without_default(items, api);
    let requests = api.operations.iter().any(|operation| operation.form.is_some());
    let mut wired: Vec<Ident> = Vec::new();
    let mut emitted: Vec<TokenStream> = Vec::new();
    items.retain_mut(|item| match item {
        Item::Struct(item) => {
            refine_struct(item, api, &without_default);
            structs.0.insert(item.ident.to_string(), item.clone());
            let name = item.ident.to_string();
            if api.answer_schemas.contains(&name) && !without_default.contains(&name) {
                emitted.push(without_serde(item));
                wired.push(item.ident.clone());
            }
            true
        }
        Item::Impl(block) => {
            let owner = shown(&block.self_ty);
            !(block.trait_.is_none() && api.answer_schemas.contains(&owner))
        }
        Item::Mod(inner) if inner.ident == "builder" || inner.ident == "error" => requests,
        _ => true,
    });
    for item in items.iter_mut() {
        match item {
            Item::Mod(inner) if inner.ident == "builder" => builders::refine_bodies(inner, api)?,
            Item::Mod(inner) if inner.ident == "error" => {
                inner.attrs.push(parse_quote!(#[doc = " Why a value could not be converted."]));
            }
            Item::Impl(block) => builders::document_builder_fn(block)?,
            _ => {}
        }
    }
    if !wired.is_empty() {
        emitted.push(emit::glue(&wired));
    }
    for tokens in emitted {
        let more: File = parse(tokens)?;
        items.extend(more.items);
    }
    for model in &api.enums {
        let more: File = parse(emit::enums(model))?;
        items.extend(more.items);
    }
    Ok(structs)
}

/// Types that can have no `Default`: enumerations, and the structs that always hold one, directly or deeper.
fn without_default(items: &[Item], api: &ApiModel) -> BTreeSet<String> {
    let mut without: BTreeSet<String> = api.enums.iter().map(|model| model.name.clone()).collect();
    loop {
        let before = without.len();
        for item in items {
            let Item::Struct(item) = item else { continue };
            if item.fields.iter().any(|field| shown(&field.ty).rsplit(':').next().is_some_and(|n| without.contains(n)))
            {
                without.insert(item.ident.to_string());
            }
        }
        if without.len() == before {
            return without;
        }
    }
}

fn refine_struct(item: &mut ItemStruct, api: &ApiModel, without_default: &BTreeSet<String>) {
    let is_answer = api.answer_schemas.contains(&item.ident.to_string());
    for field in &mut item.fields {
        let Some(ident) = field.ident.clone() else { continue };
        if !is_documented(&field.attrs) {
            let wire = wire_name(field, &ident);
            let text = described_by_parameter(&item.ident, &wire, api)
                .or_else(|| is_flat(field).then(|| builders::EXTRA.to_owned()))
                .or_else(|| described_by_type(&field.ty, api))
                .unwrap_or_else(|| format!("`{wire}`."));
            if let Ok(docs) = attributes(emit::docs(&text)) {
                field.attrs.splice(0..0, docs);
            }
        }
        if let Some(attribute) = lenient(field) {
            field.attrs.push(attribute);
        }
    }
    if is_answer {
        // New members of an answer are no breaking change for those who read it.
        item.attrs.push(parse_quote!(#[non_exhaustive]));
        let has_default = item.attrs.iter().any(|attribute| shown(&attribute.meta).contains("Default"));
        if !has_default && !without_default.contains(&item.ident.to_string()) {
            item.attrs.push(parse_quote!(#[derive(Default)]));
        }
    }
}

/// Whether the member stands for all that have no name.
fn is_flat(field: &Field) -> bool {
    field.attrs.iter().any(|attribute| shown(&attribute.meta).contains("flatten"))
}

/// The description of a form's member, which lowering may have replaced by a bare reference.
fn described_by_parameter(form: &Ident, wire: &str, api: &ApiModel) -> Option<String> {
    let operation =
        api.operations.iter().find(|operation| operation.form.as_deref().is_some_and(|name| form == name))?;
    operation.parameters.iter().find(|p| p.in_form() && p.name == wire).map(|p| p.description.clone())
}

/// The description of the schema that a member refers to.
fn described_by_type(ty: &Type, api: &ApiModel) -> Option<String> {
    let text = shown(ty);
    let name = text.trim_end_matches('>').rsplit([':', '<']).next()?;
    api.descriptions.get(name).filter(|text| !text.is_empty()).cloned()
}

/// Takes `serde`'s derive out of an answer's object and returns the implementation of `Wire` that does its work.
fn without_serde(item: &mut ItemStruct) -> TokenStream {
    for attribute in &mut item.attrs {
        if attribute.path().is_ident("derive")
            && let Ok(traits) = attribute.parse_args_with(Punctuated::<syn::Path, syn::Token![,]>::parse_terminated)
        {
            let kept = traits.iter().filter(|path| !shown(path).starts_with("::serde::"));
            *attribute = parse_quote!(#[derive(#(#kept),*)]);
        }
    }
    let mut members = Vec::new();
    for field in &mut item.fields {
        let Some(ident) = field.ident.clone() else { continue };
        let put = match (wrapped(&field.ty, "Option"), wrapped(&field.ty, "Vec")) {
            (Some(_), _) => "put_some",
            (_, Some(_)) => "put_list",
            _ if shown(&field.ty).starts_with("::serde_json::Map<") => "put_map",
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
        field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    }
    emit::wire(&item.ident, members)
}

/// `serde` attribute that makes a member tolerant; `None` where its type is tolerant by itself.
fn lenient(field: &Field) -> Option<Attribute> {
    let (function, has_nothing) = tolerant(field)?;
    let path = format!("::simfleet_runtime::codec::lenient::{function}");
    let has_default = field.attrs.iter().any(|attribute| {
        attribute.path().is_ident("serde") && shown(&attribute.meta).split(['(', ',']).any(|part| part == "default")
    });
    Some(if has_nothing && !has_default {
        parse_quote!(#[serde(default, deserialize_with = #path)])
    } else {
        parse_quote!(#[serde(deserialize_with = #path)])
    })
}

/// The function of `codec::lenient` that reads a member, and whether the member may be missing; `None` where its type is
/// tolerant by itself.
fn tolerant(field: &Field) -> Option<(String, bool)> {
    Some(match (wrapped(&field.ty, "Option"), wrapped(&field.ty, "Vec")) {
        (Some(inner), _) => (
            match scalar(inner) {
                Some(kind) => format!("opt_{kind}"),
                // What may be anything is kept as it comes.
                None if shown(inner).contains("JsonList") || shown(inner) == "::serde_json::Value" => return None,
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
            None if shown(&field.ty).starts_with("::serde_json::Map<") => ("or_default".to_owned(), true),
            None => return None,
        },
    })
}

fn scalar(ty: &Type) -> Option<&'static str> {
    match shown(ty).as_str() {
        "::std::string::String" => Some("text"),
        "bool" => Some("truth"),
        "f64" | "f32" => Some("float"),
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Some("int"),
        _ => None,
    }
}

/// The type inside `Option<…>` or `Vec<…>`.
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
