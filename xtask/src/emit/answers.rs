//! Emits `Envelope` for responses, and `Paged` for operations that return pages.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::Type;

use super::operations::static_name;
use crate::model::{ApiModel, EnvelopeRule, OperationModel, PagingModel, ParameterKind, SuccessRule};
use crate::spec::rust_name;
use crate::syntax::{ScalarType, ident, in_types, is_option, scalar_type, type_name, without_option, wrapped};
use crate::yaml::Value;

/// The Rust names and types of the members of a generated struct, by wire name.
pub(crate) type Members = BTreeMap<String, (Ident, Type)>;

/// Emits `Envelope` for every response. `structs` holds the members of the generated types.
pub(crate) fn envelopes(api: &ApiModel, structs: &BTreeMap<String, Members>) -> TokenStream {
    let answers: BTreeMap<&str, &OperationModel> =
        api.operations.iter().map(|operation| (operation.answer.as_str(), operation)).collect();
    let impls = answers.into_iter().filter_map(|(answer, operation)| {
        Some(match operation.list {
            Some(_) => list_envelope(answer),
            None => envelope(&api.envelope, operation, structs)?,
        })
    });
    quote!(#(#impls)*)
}

/// Emits `Envelope` for a response that is a list: every list is a success.
fn list_envelope(answer: &str) -> TokenStream {
    let answer = ident(answer);
    quote! {
        impl ::simfleet_runtime::Envelope for types::#answer {
            fn success(&self) -> Option<bool> {
                Some(true)
            }
            fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
                None
            }
            fn message(&self) -> Option<&str> {
                None
            }
            fn request_id(&self) -> Option<&str> {
                None
            }
        }
    }
}

/// Emits an expression that borrows a string member as `Option<&str>`.
fn borrowed(member: &Ident, ty: &Type) -> TokenStream {
    if is_option(ty) { quote!(self.#member.as_deref()) } else { quote!(Some(self.#member.as_str())) }
}

/// Emits `Envelope` for the response of an operation; `None` if its type is not a struct.
fn envelope(
    rule: &EnvelopeRule,
    operation: &OperationModel,
    structs: &BTreeMap<String, Members>,
) -> Option<TokenStream> {
    let members = structs.get(&operation.answer)?;
    let answer = ident(&operation.answer);
    let result_failure = operation.result_code.as_ref().map(|_| result_failure(operation, structs));
    let success = success(&rule.success, &operation.required_on_success, members);
    let code = code(members.get(&rule.code));
    let mut messages = rule.message.iter().filter_map(|name| members.get(name)).map(|(member, ty)| {
        let text = borrowed(member, ty);
        quote!(#text.filter(|text| !text.is_empty()))
    });
    let message = match messages.next() {
        Some(first) => quote!(#first #(.or_else(|| #messages))*),
        None => quote!(None),
    };
    let request_id = match members.get(&rule.request_id) {
        Some((member, ty)) => borrowed(member, ty),
        None => quote!(None),
    };
    Some(quote! {
        impl ::simfleet_runtime::Envelope for types::#answer {
            fn success(&self) -> Option<bool> {
                #success
            }
            fn code(&self) -> Option<::std::borrow::Cow<'_, str>> {
                #code
            }
            fn message(&self) -> Option<&str> {
                #message
            }
            fn request_id(&self) -> Option<&str> {
                #request_id
            }
            #result_failure
        }
    })
}

/// Emits `Envelope::result_failure` for an operation with a second code.
fn result_failure(operation: &OperationModel, structs: &BTreeMap<String, Members>) -> Option<TokenStream> {
    let rule = operation.result_code.as_ref()?;
    let code = text_inside(&rule.code, &operation.answer, structs)?;
    let message = text_inside(&rule.message, &operation.answer, structs)?;
    let constant = static_name(operation);
    Some(quote! {
        fn result_failure(&self) -> Option<::simfleet_runtime::ResultFailure<'_>> {
            operations::#constant.result_code?.failure(#code, #message)
        }
    })
}

/// Emits an expression that borrows the string at a dotted path of the response as `Option<&str>`.
fn text_inside(path: &str, answer: &str, structs: &BTreeMap<String, Members>) -> Option<TokenStream> {
    let mut code = quote!(Some(self));
    let mut owner = answer.to_owned();
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let (member, ty) = structs.get(&owner)?.get(name)?;
        code = match (is_option(ty), names.peek().is_none()) {
            (true, true) => return Some(quote!(#code.and_then(|value| value.#member.as_deref()))),
            (false, true) => return Some(quote!(#code.map(|value| value.#member.as_str()))),
            (true, false) => quote!(#code.and_then(|value| value.#member.as_ref())),
            (false, false) => quote!(#code.map(|value| &value.#member)),
        };
        owner = type_name(without_option(ty))?.to_string();
    }
    None
}

/// Emits the body of `Envelope::success`.
fn success(rule: &SuccessRule, required: &[String], members: &Members) -> TokenStream {
    match rule {
        SuccessRule::Field { name, equals } => {
            let wanted = match equals {
                Value::Integer(number) => {
                    let number = Literal::i64_unsuffixed(*number);
                    quote!(#number)
                }
                Value::Bool(false) => quote!(false),
                _ => quote!(true),
            };
            match members.get(name) {
                Some((member, ty)) if is_option(ty) => quote!(self.#member.map(|value| value == #wanted)),
                Some((member, _)) => quote!(Some(self.#member == #wanted)),
                None => quote!(None),
            }
        }
        SuccessRule::RequiredMembers => {
            let present = required
                .iter()
                .filter_map(|name| members.get(name))
                .map(|(member, ty)| if is_option(ty) { quote!(self.#member.is_some()) } else { quote!(true) });
            quote!((true #(&& #present)*).then_some(true))
        }
    }
}

/// Emits the body of `Envelope::code`.
fn code(member: Option<&(Ident, Type)>) -> TokenStream {
    match member {
        Some((member, ty)) if scalar_type(without_option(ty)) == Some(ScalarType::String) => {
            let text = borrowed(member, ty);
            quote!(#text.map(::std::borrow::Cow::Borrowed))
        }
        Some((member, ty)) if is_option(ty) => {
            quote!(self.#member.map(|code| ::std::borrow::Cow::Owned(code.to_string())))
        }
        Some((member, _)) => quote!(Some(::std::borrow::Cow::Owned(self.#member.to_string()))),
        None => quote!(None),
    }
}

/// Emits `Paged` for every operation that returns pages.
pub(crate) fn pages(api: &ApiModel, structs: &BTreeMap<String, Members>) -> Result<TokenStream, String> {
    let paged = api.operations.iter().filter_map(|operation| Some((operation, operation.paging.as_ref()?)));
    let impls: Vec<TokenStream> =
        paged.map(|(operation, paging)| page(operation, paging, structs)).collect::<Result<_, String>>()?;
    Ok(quote!(#(#impls)*))
}

/// Emits `Paged` for one operation.
fn page(
    operation: &OperationModel,
    paging: &PagingModel,
    structs: &BTreeMap<String, Members>,
) -> Result<TokenStream, String> {
    let missing = |path: &str| format!("x-paging of `{}`: the response has no `{path}`", operation.id);
    let builder = ident(&operation.rust_name.to_pascal_case());
    let page = operation.parameters.iter().find(|parameter| parameter.name == paging.page);
    let setter = ident(&rust_name(&paging.page));
    let number = match page.map(|page| page.kind) {
        Some(ParameterKind::Integer) => quote!(i64::from(page)),
        _ => quote!(page.to_string()),
    };
    let (items, ty) = inside(&paging.items, &operation.answer, structs, false).ok_or_else(|| missing(&paging.items))?;
    let (item, items) = match wrapped(&ty, "Vec") {
        Some(item) => {
            let item = in_types(item);
            (quote!(#item), quote!(#items.unwrap_or_default()))
        }
        None => {
            (quote!(::serde_json::Value), quote!(#items.flatten().map(::simfleet_runtime::rows).unwrap_or_default()))
        }
    };
    let count = match &paging.pages {
        Some(path) => {
            let (count, ty) = inside(path, &operation.answer, structs, true).ok_or_else(|| missing(path))?;
            let flat = is_option(&ty).then(|| quote!(.flatten()));
            quote!(#count #flat.and_then(|pages| u64::try_from(pages).ok()))
        }
        None => quote!(None),
    };
    let argument = if paging.pages.is_some() { quote!(answer) } else { quote!(_) };
    Ok(quote! {
        impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> ::simfleet_runtime::Paged for requests::#builder<S> {
            type Item = #item;
            fn at_page(self, page: u32) -> Self {
                self.#setter(#number)
            }
            fn items(answer: Self::Answer) -> Vec<Self::Item> {
                #items
            }
            fn page_count(#argument: &Self::Answer) -> Option<u64> {
                #count
            }
        }
    })
}

/// Emits an expression for the member at a dotted path, and returns the type of the member. The expression is an
/// `Option` of that type, even if the type is an `Option` itself. With `by_reference`, it borrows along the path
/// instead of moving.
fn inside(
    path: &str,
    answer: &str,
    structs: &BTreeMap<String, Members>,
    by_reference: bool,
) -> Option<(TokenStream, Type)> {
    let mut code = quote!(Some(answer));
    let mut owner = answer.to_owned();
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let (member, ty) = structs.get(&owner)?.get(name)?;
        if names.peek().is_none() {
            return Some((quote!(#code.map(|value| value.#member)), ty.clone()));
        }
        code = match (is_option(ty), by_reference) {
            (true, true) => quote!(#code.and_then(|value| value.#member.as_ref())),
            (true, false) => quote!(#code.and_then(|value| value.#member)),
            (false, true) => quote!(#code.map(|value| &value.#member)),
            (false, false) => quote!(#code.map(|value| value.#member)),
        };
        owner = type_name(without_option(ty))?.to_string();
    }
    None
}
