//! One request type for each operation, and the methods that give them to a client.

use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::operations::static_name;
use crate::model::{ApiModel, OperationModel, ParameterModel, rust_name};
use crate::refine::RequestModel;

/// What the setter of unlisted fields says.
const EXTRA: &str = "Fields that the spec does not list, by their names on the wire. Replaces what was set before.";

/// The module `requests`.
pub(crate) fn requests(models: &[RequestModel<'_>]) -> TokenStream {
    let requests = models.iter().map(request);
    quote! {
        /// Requests as values, one type for each operation.
        ///
        /// `new` makes a request that belongs to no client. The methods of a client make one that `send` sends.
        pub mod requests {
            use super::{operations, types};
            use ::simfleet_runtime::{Argument, DecodeError, InvalidParameter, Operation, Parameters, Request, Sender};
            #(#requests)*
        }
    }
}

fn name_of(operation: &OperationModel) -> Ident {
    Ident::new(&operation.rust_name.to_pascal_case(), Span::call_site())
}

fn request(model: &RequestModel<'_>) -> TokenStream {
    let operation = model.operation;
    let OperationModel { id, summary, description, method, path, .. } = operation;
    let about = docs(&format!("`{id}`: {summary}.\n\n{description}\n\n`{method} {path}`"));
    let name = name_of(operation);
    let answer = Ident::new(&operation.answer, Span::call_site());
    let constant = static_name(operation);
    let (mut fields, mut setters, mut gives) = (Vec::new(), Vec::new(), Vec::new());
    for (index, (parameter, ty)) in operation.parameters.iter().zip(&model.arguments).enumerate() {
        let ident = Ident::new(&rust_name(&parameter.name), Span::call_site());
        let about = docs(&described(parameter));
        let index = Literal::usize_unsuffixed(index);
        gives.push(quote!(parameters.give(#index, &self.#ident);));
        setters.push(quote! {
            #about
            pub fn #ident<V>(mut self, value: V) -> Self
            where
                V: ::std::convert::TryInto<#ty>,
                V::Error: ::std::fmt::Display,
            {
                self.#ident = ::simfleet_runtime::argument(value);
                self
            }
        });
        fields.push((ident, quote!(#ty)));
    }
    if operation.open {
        let about = docs(EXTRA);
        let ident = format_ident!("extra");
        gives.push(quote!(parameters.give_fields(&self.extra);));
        setters.push(quote! {
            #about
            pub fn extra(mut self, fields: ::std::collections::BTreeMap<String, String>) -> Self {
                self.extra = ::simfleet_runtime::argument(fields);
                self
            }
        });
        fields.push((ident, quote!(::std::collections::BTreeMap<String, String>)));
    }
    let (idents, types): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
    let mutable = (!gives.is_empty()).then(|| quote!(mut));
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name<S = ()> {
            sender: S,
            #(#idents: Argument<#types>,)*
        }
        impl #name {
            /// A request with nothing set, which belongs to no client.
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
            /// A request with nothing set, which `sender` will send.
            pub fn of(sender: S) -> Self {
                Self { sender, #(#idents: Argument::default(),)* }
            }
            #(#setters)*
        }
        impl<S: Sender> #name<S> {
            /// Sends the request: signature, rate limits, retries and error handling included.
            ///
            /// # Errors
            ///
            /// Those of the client that made the request.
            pub async fn send(self) -> Result<S::Reply<types::#answer>, S::Error> {
                self.sender.send(&self).await
            }
        }
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

/// What a setter says of its parameter.
fn described(parameter: &ParameterModel) -> String {
    let mut text = format!("`{}`: {}", parameter.name, parameter.description);
    if parameter.required {
        text.push_str("\n\nRequired.");
    }
    if let Some(reason) = &parameter.explicit {
        text.push_str(&format!("\n\nNot optional here: {reason}."));
    }
    text
}

/// A macro that gives a client a method for each operation. The client's type stands in another crate, and only that
/// crate can implement methods of the type itself.
pub(crate) fn methods(api: &ApiModel) -> TokenStream {
    let name = format_ident!("{}_operations", api.name.replace('-', "_"));
    let methods = api.operations.iter().map(|operation| {
        let OperationModel { id, summary, rust_name, .. } = operation;
        let method = Ident::new(rust_name, Span::call_site());
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
        /// Gives a client one method for each operation, which makes a request that the client will send.
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
