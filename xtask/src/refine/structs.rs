//! The structs that progenitor generated, and the wire names of their members.

use std::collections::BTreeMap;

use syn::{Field, Ident, ItemStruct};

use crate::emit::Members;

/// The generated structs, by name.
pub(super) struct Structs(pub(super) BTreeMap<String, ItemStruct>);

impl Structs {
    /// Returns the members of every struct, by wire name.
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

/// Returns the name in `#[serde(rename = "…")]`, or the Rust name.
pub(super) fn wire_name(field: &Field, ident: &Ident) -> String {
    let mut name = ident.to_string();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Ignores members other than `rename`. An error only means that the attribute has another form.
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
