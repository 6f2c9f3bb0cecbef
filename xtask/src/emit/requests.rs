//! Emits one request type for each operation, and the methods of a client that create them.

use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Type;

use super::operations::static_name;
use crate::model::{ApiModel, OperationModel, ParameterModel};
use crate::spec::{noted, rust_name};
use crate::syntax::{docs, ident};

/// The request of one operation.
pub(crate) struct RequestModel<'a> {
    pub(crate) operation: &'a OperationModel,
    /// The types of the arguments, in the order of the parameters in the operation table.
    pub(crate) arguments: Vec<Type>,
}

/// The documentation of the setter for unlisted fields.
const EXTRA: &str =
    "Sets fields that the spec does not list, by their names on the wire. Replaces all fields that were set before.";

/// Emits the module `requests`.
pub(crate) fn requests(models: &[RequestModel<'_>]) -> TokenStream {
    let requests = models.iter().map(request);
    quote! {
        /// Request types, one for each operation.
        ///
        /// `new` creates a request that belongs to no client. The methods of a client create requests that `send`
        /// sends.
        pub mod requests {
            use super::{operations, types};
            use ::simfleet_runtime::{Argument, DecodeError, InvalidParameter, Operation, Parameters, Request, Sender};
            #(#requests)*
        }
    }
}

fn name_of(operation: &OperationModel) -> Ident {
    ident(&operation.rust_name.to_pascal_case())
}

/// One field of a request.
struct RequestField {
    name: Ident,
    ty: TokenStream,
    setter: TokenStream,
    /// The statement that adds the field to the parameters.
    give: TokenStream,
}

impl RequestField {
    /// Returns the field for the parameter at `index` in the operation table.
    fn of(index: usize, parameter: &ParameterModel, ty: &Type) -> Self {
        let name = ident(&rust_name(&parameter.name));
        let about = docs(&described(parameter));
        let index = Literal::usize_unsuffixed(index);
        let give = quote!(parameters.give(#index, &self.#name););
        let setter = quote! {
            #about
            pub fn #name<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<#ty>,
                V::Error: ::std::fmt::Display,
            {
                self.#name = ::simfleet_runtime::argument(value);
                self
            }
        };
        Self { name, ty: quote!(#ty), setter, give }
    }

    /// Returns the field for the unlisted fields of an open form.
    fn unlisted() -> Self {
        let about = docs(EXTRA);
        let setter = quote! {
            #about
            pub fn extra(mut self, fields: ::std::collections::BTreeMap<String, String>) -> Self {
                self.extra = ::simfleet_runtime::argument(fields);
                self
            }
        };
        Self {
            name: format_ident!("extra"),
            ty: quote!(::std::collections::BTreeMap<String, String>),
            setter,
            give: quote!(parameters.give_fields(&self.extra);),
        }
    }
}

/// Emits the type of one request and its implementations.
fn request(model: &RequestModel<'_>) -> TokenStream {
    let operation = model.operation;
    let arguments = operation.parameters.iter().zip(&model.arguments).enumerate();
    let mut fields: Vec<RequestField> =
        arguments.map(|(index, (parameter, ty))| RequestField::of(index, parameter, ty)).collect();
    if operation.open {
        fields.push(RequestField::unlisted());
    }
    let definition = definition(operation, &fields);
    let implementation = implementation(operation, &fields);
    quote!(#definition #implementation)
}

/// Emits the struct with its constructors, setters and `send`.
fn definition(operation: &OperationModel, fields: &[RequestField]) -> TokenStream {
    let OperationModel { id, summary, description, method, path, .. } = operation;
    let description = noted(description, Some(operation.evidence));
    let about = docs(&format!("`{id}`: {summary}.\n\n{description}\n\n`{method} {path}`"));
    let name = name_of(operation);
    let answer = ident(&operation.answer);
    let names: Vec<&Ident> = fields.iter().map(|field| &field.name).collect();
    let types = fields.iter().map(|field| &field.ty);
    let setters = fields.iter().map(|field| &field.setter);
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name<S = ()> {
            sender: S,
            #(#names: Argument<#types>,)*
        }
        impl #name {
            /// Creates a request without parameters that belongs to no client.
            pub fn new() -> Self {
                Self::of(())
            }
        }
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
        impl<S> #name<S> {
            /// Creates a request without parameters that `sender` sends.
            pub fn of(sender: S) -> Self {
                Self { sender, #(#names: Argument::default(),)* }
            }
            #(#setters)*
        }
        impl<S: Sender> #name<S> {
            /// Sends the request through its client, which signs it, applies rate limits, retries and handles errors.
            ///
            /// # Errors
            ///
            /// Returns the errors of the client.
            pub async fn send(self) -> Result<S::Reply<types::#answer>, S::Error> {
                self.sender.send(&self).await
            }
        }
    }
}

/// Emits the implementation of `Request`.
fn implementation(operation: &OperationModel, fields: &[RequestField]) -> TokenStream {
    let name = name_of(operation);
    let answer = ident(&operation.answer);
    let constant = static_name(operation);
    let gives = fields.iter().map(|field| &field.give);
    let mutable = (!fields.is_empty()).then(|| quote!(mut));
    quote! {
        impl<S: Clone + ::std::fmt::Debug + Send + Sync + 'static> Request for #name<S> {
            type Answer = types::#answer;
            fn operation(&self) -> &Operation {
                &operations::#constant
            }
            fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
                let #mutable parameters = Parameters::new(&operations::#constant);
                #(#gives)*
                parameters.finish()
            }
            fn decode(&self, status: u16, body: &[u8]) -> Result<types::#answer, DecodeError> {
                ::simfleet_runtime::decode(&operations::#constant, status, body)
            }
        }
    }
}

/// Returns the documentation of a parameter's setter.
fn described(parameter: &ParameterModel) -> String {
    let mut text = format!("`{}`: {}", parameter.name, parameter.description);
    if parameter.required {
        text.push_str("\n\nRequired.");
    }
    if let Some(reason) = &parameter.explicit {
        text.push_str(&format!("\n\nThe client requires a value: {reason}."));
    }
    noted(&text, Some(parameter.evidence))
}

/// Emits a macro that implements a method for each operation on a client. It is a macro because the client's type is
/// defined in another crate, and only that crate can implement its methods.
pub(crate) fn methods(api: &ApiModel) -> TokenStream {
    let name = format_ident!("{}_operations", api.name.replace('-', "_"));
    let methods = api.operations.iter().map(|operation| {
        let OperationModel { id, summary, rust_name, .. } = operation;
        let method = ident(rust_name);
        let request = name_of(operation);
        let link = format!("{}_client::requests::{request}", api.name.replace('-', "_"));
        let about = format!(" `{id}`: {summary}. See [`{request}`]({link}) for the parameters.");
        quote! {
            #[doc = #about]
            pub fn #method(&self) -> $crate::requests::#request<Self> {
                $crate::requests::#request::of(::std::clone::Clone::clone(self))
            }
        }
    });
    quote! {
        /// Implements one method for each operation on a client. Each method creates a request that the client sends.
        #[macro_export]
        macro_rules! #name {
            ($client:ty) => {
                impl $client {
                    #(#methods)*
                }
            };
        }
    }
}
