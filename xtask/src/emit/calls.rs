//! The glue that gives every operation and every answer one shape: `Call` and `Envelope`.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::Type;

use super::operations::static_name;
use crate::model::{ApiModel, EnvelopeRule, Failure, rust_name};
use crate::refine::wrapped;
use crate::yaml::Value;

/// Rust names and types of the members of a generated struct, by wire name.
pub(crate) type Members = BTreeMap<String, (Ident, Type)>;

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `Call` for every builder.
pub(crate) fn calls(api: &ApiModel) -> TokenStream {
    let impls = api.operations.iter().map(|operation| {
        let builder = ident(&operation.rust_name.to_pascal_case());
        let answer = ident(&operation.answer);
        let failure = match &operation.failure {
            Failure::Schema(name) => {
                let name = ident(name);
                quote!(types::#name)
            }
            Failure::Bytes => quote!(ByteStream),
            Failure::Nothing => quote!(()),
        };
        let constant = static_name(operation);
        quote! {
            impl ::simfleet_runtime::Call for builder::#builder<'_> {
                type Answer = types::#answer;
                type Failure = #failure;
                fn operation(&self) -> &'static ::simfleet_runtime::Operation {
                    &operations::#constant
                }
                fn send_once(
                    self,
                ) -> impl ::std::future::Future<Output = Result<ResponseValue<Self::Answer>, Error<Self::Failure>>> + Send
                {
                    self.send()
                }
            }
        }
    });
    quote!(#(#impls)*)
}

/// What all calls have in common: `Client::exchange`, and how error answers are read.
pub(crate) fn exchange(api: &ApiModel) -> TokenStream {
    let mut failures: Vec<&str> = api
        .operations
        .iter()
        .filter_map(|operation| match &operation.failure {
            Failure::Schema(name) => Some(name.as_str()),
            Failure::Bytes | Failure::Nothing => None,
        })
        .collect();
    failures.sort_unstable();
    failures.dedup();
    let failures = failures.into_iter().map(ident);
    quote! {
        impl Client {
            /// Sends a finished request through the hooks and decodes what comes back.
            fn exchange<'a, T, E>(
                &'a self,
                request: Result<reqwest::Request, Error<E>>,
                success: u16,
                operation_id: &'static str,
            ) -> ::simfleet_runtime::BoxFuture<'a, Result<ResponseValue<T>, Error<E>>>
            where
                T: ::serde::de::DeserializeOwned + Send + 'a,
                E: ::simfleet_runtime::Failure,
            {
                Box::pin(async move {
                    let mut request = request?;
                    let info = OperationInfo { operation_id };
                    self.pre(&mut request, &info).await?;
                    let result = self.exec(request, &info).await;
                    self.post(&result, &info).await?;
                    let response = result?;
                    match response.status().as_u16() {
                        status if status == success => ResponseValue::from_response(response).await,
                        400..=599 => Err(Error::ErrorResponse(E::read(response).await?)),
                        _ => Err(Error::UnexpectedResponse(response)),
                    }
                })
            }
        }
        #(
            impl ::simfleet_runtime::Failure for types::#failures {
                fn read(
                    response: reqwest::Response,
                ) -> ::simfleet_runtime::BoxFuture<'static, Result<ResponseValue<Self>, Error<Self>>> {
                    Box::pin(ResponseValue::from_response(response))
                }
            }
        )*
    }
}

/// `Envelope` for every answer. `structs` holds the members of the generated types.
pub(crate) fn envelopes(api: &ApiModel, structs: &BTreeMap<String, Members>) -> TokenStream {
    let mut answers: Vec<&str> = api.operations.iter().map(|operation| operation.answer.as_str()).collect();
    answers.sort_unstable();
    answers.dedup();
    let impls = answers.into_iter().filter_map(|answer| Some(envelope(&api.envelope, answer, structs.get(answer)?)));
    quote!(#(#impls)*)
}

fn is_option(ty: &Type) -> bool {
    quote!(#ty).to_string().replace(' ', "").starts_with("::std::option::Option<")
}

fn holds(ty: &Type, name: &str) -> bool {
    quote!(#ty).to_string().contains(name)
}

/// A text member as `Option<&str>`, required or not.
fn borrowed(member: &Ident, ty: &Type) -> TokenStream {
    if is_option(ty) { quote!(self.#member.as_deref()) } else { quote!(Some(self.#member.as_str())) }
}

fn envelope(rule: &EnvelopeRule, answer: &str, members: &Members) -> TokenStream {
    let answer = ident(answer);
    let wanted = match &rule.success_value {
        Value::Bool(truth) => quote!(#truth),
        Value::Integer(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        _ => quote!(true),
    };
    let success = match members.get(&rule.success_field) {
        Some((member, ty)) if is_option(ty) => quote!(self.#member.map(|value| value == #wanted)),
        Some((member, _)) => quote!(Some(self.#member == #wanted)),
        None => quote!(None),
    };
    let code = match members.get(&rule.code) {
        Some((member, ty)) if holds(ty, "String") => {
            let text = borrowed(member, ty);
            quote!(#text.map(::std::borrow::Cow::Borrowed))
        }
        Some((member, ty)) if is_option(ty) => {
            quote!(self.#member.map(|code| ::std::borrow::Cow::Owned(code.to_string())))
        }
        Some((member, _)) => quote!(Some(::std::borrow::Cow::Owned(self.#member.to_string()))),
        None => quote!(None),
    };
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
    quote! {
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
        }
    }
}

/// `Paged` for every operation that is read page by page.
pub(crate) fn pages(api: &ApiModel, structs: &BTreeMap<String, Members>) -> Result<TokenStream, String> {
    let paged = api.operations.iter().filter_map(|operation| Some((operation, operation.paging.as_ref()?)));
    let impls: Vec<TokenStream> = paged
        .map(|(operation, paging)| {
            let wrong = |path: &str| format!("x-paging of `{}`: the answer has no `{path}`", operation.id);
            let builder = ident(&operation.rust_name.to_pascal_case());
            let page = operation.parameters.iter().find(|parameter| parameter.name == paging.page);
            let setter = ident(&rust_name(&paging.page));
            let number = match page.map(|page| page.kind.as_str()) {
                Some("integer") => quote!(i64::from(page)),
                _ => quote!(page.to_string()),
            };
            let (items, ty) =
                inside(&paging.items, &operation.answer, structs, false).ok_or_else(|| wrong(&paging.items))?;
            let (item, items) = match wrapped(&ty, "Vec") {
                Some(item) => (in_types(item), quote!(#items.unwrap_or_default())),
                None => (
                    quote!(::serde_json::Value),
                    quote!(#items.flatten().map(::simfleet_runtime::rows).unwrap_or_default()),
                ),
            };
            let count = match &paging.pages {
                Some(path) => {
                    let (count, ty) = inside(path, &operation.answer, structs, true).ok_or_else(|| wrong(path))?;
                    let flat = is_option(&ty).then(|| quote!(.flatten()));
                    quote!(#count #flat.and_then(|pages| u64::try_from(pages).ok()))
                }
                None => quote!(None),
            };
            let looked_at = if paging.pages.is_some() { quote!(answer) } else { quote!(_) };
            Ok(quote! {
                impl ::simfleet_runtime::Paged for builder::#builder<'_> {
                    type Item = #item;
                    fn at_page(self, page: u32) -> Self {
                        self.#setter(#number)
                    }
                    fn items(answer: Self::Answer) -> Vec<Self::Item> {
                        #items
                    }
                    fn page_count(#looked_at: &Self::Answer) -> Option<u64> {
                        #count
                    }
                }
            })
        })
        .collect::<Result<_, String>>()?;
    Ok(quote!(#(#impls)*))
}

/// The member at a dotted path as an `Option`, and its type. An optional member at the end is an `Option` in it. With
/// `by_reference` the path is only looked through, not taken apart.
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
        let inner = wrapped(ty, "Option").unwrap_or(ty);
        owner = quote!(#inner).to_string().rsplit([' ', ':']).next()?.to_owned();
    }
    None
}

/// A type of the module `types` as its neighbours see it.
fn in_types(ty: &Type) -> TokenStream {
    match ty {
        Type::Path(path) if path.path.segments.len() == 1 => quote!(types::#ty),
        _ => quote!(#ty),
    }
}
