//! Emits the inferred statements of a spec.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{ClaimModel, ClaimPlaceModel};

/// Emits `CLAIMS`.
pub(super) fn claims(claims: &[ClaimModel]) -> TokenStream {
    let claims = claims.iter().map(claim);
    quote! {
        /// The statements of the spec that were inferred, in the order of the spec.
        pub static CLAIMS: &[::simfleet_runtime::Claim] = &[#(#claims),*];
    }
}

fn claim(model: &ClaimModel) -> TokenStream {
    let ClaimModel { id, text, settled_by, places } = model;
    let places = places.iter().map(place);
    quote! {
        ::simfleet_runtime::Claim { id: #id, text: #text, settled_by: #settled_by, places: &[#(#places),*] }
    }
}

fn place(model: &ClaimPlaceModel) -> TokenStream {
    match model {
        ClaimPlaceModel::Operation(operation) => quote!(::simfleet_runtime::ClaimPlace::Operation(#operation)),
        ClaimPlaceModel::Parameter { operation, name } => {
            quote!(::simfleet_runtime::ClaimPlace::Parameter { operation: #operation, name: #name })
        }
        ClaimPlaceModel::Response { operation, path, kind, values } => quote! {
            ::simfleet_runtime::ClaimPlace::Response {
                operation: #operation,
                path: #path,
                kind: #kind,
                values: &[#(#values),*],
            }
        },
    }
}
