//! `Wire` for the objects of answers: what `serde`'s derive would do, in a line a member.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::syntax::ident;

/// One member of an object.
pub(crate) struct WireMember {
    /// Name on the wire.
    pub(crate) name: String,
    pub(crate) ident: Ident,
    /// Function of `codec::lenient` that reads it; `None` for a type that reads itself.
    pub(crate) lenient: Option<String>,
    /// Whether it may be missing.
    pub(crate) optional: bool,
    /// Function of `codec::wire` that writes it.
    pub(crate) put: &'static str,
}

/// The implementation for one object.
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

/// The items that all implementations need, and the glue to `serde`.
pub(crate) fn glue(names: &[Ident]) -> TokenStream {
    quote! {
        use ::simfleet_runtime::codec::wire::Wire;
        use ::simfleet_runtime::codec::{lenient, wire};
        ::simfleet_runtime::wire! { #(#names)* }
    }
}
