//! Helpers to inspect and print generated code, shared by `emit` and `refine`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericArgument, PathArguments, Type, parse_quote};

/// A scalar type of a generated member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScalarType {
    String,
    Boolean,
    Integer,
    Float,
}

/// Creates an identifier.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Parses emitted tokens.
pub(crate) fn parse<T: syn::parse::Parse>(tokens: TokenStream) -> Result<T, String> {
    syn::parse2(tokens).map_err(|error| format!("generated code does not parse: {error}"))
}

/// Prints code without spaces, for error messages.
pub(crate) fn printed(code: &impl ToTokens) -> String {
    code.to_token_stream().to_string().replace(' ', "")
}

/// Returns documentation as one attribute per line, which prettyplease prints as `///` lines.
pub(crate) fn docs(text: &str) -> TokenStream {
    let lines = text.trim().lines().map(|line| if line.trim().is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Whether the segments of a path have these names; generic arguments are ignored.
pub(crate) fn is_path(path: &syn::Path, names: &[&str]) -> bool {
    path.segments.len() == names.len() && path.segments.iter().zip(names).all(|(segment, name)| segment.ident == name)
}

/// Whether a type is the path of these names; generic arguments are ignored.
pub(crate) fn is_type(ty: &Type, names: &[&str]) -> bool {
    matches!(ty, Type::Path(path) if is_path(&path.path, names))
}

/// Returns the last name of a type's path.
pub(crate) fn type_name(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

/// Returns the type inside `Option<…>`, `Vec<…>` or `Result<…, E>`.
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

/// Returns the type inside an `Option`, or the type itself.
pub(crate) fn without_option(ty: &Type) -> &Type {
    wrapped(ty, "Option").unwrap_or(ty)
}

pub(crate) fn is_option(ty: &Type) -> bool {
    wrapped(ty, "Option").is_some()
}

/// Whether a type is `serde_json::Map`, which is the type of an object without listed members.
pub(crate) fn is_json_map(ty: &Type) -> bool {
    is_type(ty, &["serde_json", "Map"])
}

/// Returns which scalar type a type is; `None` for any other type.
pub(crate) fn scalar_type(ty: &Type) -> Option<ScalarType> {
    if is_type(ty, &["std", "string", "String"]) {
        return Some(ScalarType::String);
    }
    let Type::Path(path) = ty else { return None };
    match path.path.get_ident()?.to_string().as_str() {
        "bool" => Some(ScalarType::Boolean),
        "f32" | "f64" => Some(ScalarType::Float),
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Some(ScalarType::Integer),
        _ => None,
    }
}

/// Qualifies a type of the module `types`, for use in other modules of the client.
pub(crate) fn in_types(ty: &Type) -> Type {
    match ty {
        Type::Path(path) if path.path.segments.len() == 1 && scalar_type(ty).is_none() => parse_quote!(types::#ty),
        _ => ty.clone(),
    }
}
