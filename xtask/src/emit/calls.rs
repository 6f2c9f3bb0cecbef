//! The glue that gives every operation and every answer one shape: `Call` and `Envelope`.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::Type;

use super::operations::static_name;
use crate::model::{ApiModel, EnvelopeRule, Failure};
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
