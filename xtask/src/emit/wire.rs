//! Emits `Wire` for the objects of responses. It replaces `serde`'s derive and takes one line per member.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::syntax::ident;

/// One member of an object.
pub(crate) struct WireMember {
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) ident: Ident,
    /// The function of `codec::lenient` that decodes it; `None` if its type decodes itself.
    pub(crate) lenient: Option<String>,
    /// Whether the member is optional.
    pub(crate) optional: bool,
    /// The function of `codec::wire` that encodes it.
    pub(crate) put: &'static str,
}

/// Emits the implementation for one object.
pub(crate) fn wire(name: &Ident, mut members: Vec<WireMember>) -> TokenStream {
    members.sort_by(|a, b| a.name.cmp(&b.name));
    let shown = name.to_string();
    let names = members.iter().map(|member| &member.name);
    let required = members
        .iter()
        .enumerate()
        .filter(|(_, member)| !member.optional)
        .map(|(index, _)| Literal::usize_unsuffixed(index));
    let reads = members.iter().enumerate().map(|(index, member)| {
        let index = Literal::usize_unsuffixed(index);
        let field = &member.ident;
        match &member.lenient {
            Some(function) => {
                let function = ident(function);
                quote!(#index => self.#field = lenient::#function(value)?,)
            }
            None => quote!(#index => self.#field = wire::plain(value)?,),
        }
    });
    let writes = members.iter().map(|WireMember { name, ident: field, put, .. }| {
        let put = ident(put);
        quote!(wire::#put(out, #name, &self.#field)?;)
    });
    quote! {
        impl Wire for #name {
            const NAME: &'static str = #shown;
            const MEMBERS: &'static [&'static str] = &[#(#names),*];
            const REQUIRED: &'static [usize] = &[#(#required),*];
            fn read<'de, D: ::serde::Deserializer<'de>>(&mut self, member: usize, value: D) -> Result<(), D::Error> {
                match member {
                    #(#reads)*
                    _ => wire::skip(value)?,
                }
                Ok(())
            }
            fn write<S: ::serde::ser::SerializeMap>(&self, out: &mut S) -> Result<(), S::Error> {
                #(#writes)*
                Ok(())
            }
        }
    }
}

/// Emits `serde`'s traits for a response that is a list, which `member` holds.
pub(crate) fn list(name: &Ident, member: &Ident) -> TokenStream {
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Self { #member: lenient::list(deserializer)? })
            }
        }
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.#member, serializer)
            }
        }
    }
}

/// Emits the imports of all implementations, and the macro call that connects them to `serde`.
pub(crate) fn glue(names: &[Ident]) -> TokenStream {
    quote! {
        use ::simfleet_runtime::codec::wire::Wire;
        use ::simfleet_runtime::codec::{lenient, wire};
        ::simfleet_runtime::wire! { #(#names)* }
    }
}
