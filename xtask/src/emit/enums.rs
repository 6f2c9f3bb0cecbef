//! Emits open enumerations: one variant for each listed value, and `Unknown` for all others.

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::EnumModel;
use crate::syntax::{docs, ident};
use crate::yaml::Value;

/// Emits the items of one enumeration.
pub(crate) fn enums(model: &EnumModel) -> TokenStream {
    if model.variants.iter().all(|variant| matches!(variant.value, Value::Text(_))) { text(model) } else { code(model) }
}

fn variants(model: &EnumModel) -> (Vec<Ident>, Vec<TokenStream>) {
    model.variants.iter().map(|variant| (ident(&variant.name), docs(&variant.description))).unzip()
}

fn text(model: &EnumModel) -> TokenStream {
    let name = ident(&model.name);
    let about = docs(&model.description);
    let (idents, texts) = variants(model);
    let values: Vec<&str> = model
        .variants
        .iter()
        .filter_map(|variant| match &variant.value {
            Value::Text(value) => Some(value.as_str()),
            _ => None,
        })
        .collect();
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#texts #idents,)*
            /// A value that the spec does not list, unchanged. Create it with `From`, which returns the variants of
            /// listed values.
            Unknown(::std::string::String),
        }
        impl ::simfleet_runtime::OpenText for #name {
            const KNOWN: &'static [&'static str] = &[#(#values),*];
            fn from_text(text: &str) -> Self {
                match ::simfleet_runtime::codec::open_enum::trimmed(text) {
                    #(#values => Self::#idents,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #values,)*
                    Self::Unknown(text) => text,
                }
            }
        }
        ::simfleet_runtime::open_text!(#name);
    }
}

fn code(model: &EnumModel) -> TokenStream {
    let name = ident(&model.name);
    let about = docs(&model.description);
    let (idents, texts) = variants(model);
    let names: Vec<String> = model.variants.iter().map(|variant| variant.name.to_snake_case()).collect();
    let values: Vec<i64> = model
        .variants
        .iter()
        .filter_map(|variant| match variant.value {
            Value::Integer(value) => Some(value),
            _ => None,
        })
        .collect();
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#texts #idents,)*
            /// A code that the spec does not list, unchanged. Create it with `From`, which returns the variants of
            /// listed codes.
            Unknown(i64),
        }
        impl ::simfleet_runtime::OpenCode for #name {
            const KNOWN: &'static [(i64, &'static str)] = &[#((#values, #names)),*];
            fn from_code(code: i64) -> Self {
                match code {
                    #(#values => Self::#idents,)*
                    _ => Self::Unknown(code),
                }
            }
            fn code(self) -> i64 {
                match self {
                    #(Self::#idents => #values,)*
                    Self::Unknown(code) => code,
                }
            }
        }
        ::simfleet_runtime::open_code!(#name);
    }
}
