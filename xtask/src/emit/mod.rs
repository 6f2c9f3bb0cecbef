//! Code that the generator writes itself: requests, open enumerations, the operation table, and what all answers have in
//! common. Everything here is made from [`crate::model`]; nothing reads the spec again.

mod answers;
mod enums;
mod operations;
mod requests;
mod wire;

pub(crate) use answers::{Members, envelopes, pages};
pub(crate) use enums::enums;
pub(crate) use operations::operations;
pub(crate) use requests::{methods, requests};
pub(crate) use wire::{WireMember, glue, wire};

use proc_macro2::TokenStream;
use quote::quote;

/// Documentation, one attribute a line, so that it prints as `///` lines.
pub(crate) fn docs(text: &str) -> TokenStream {
    let lines = text.trim().lines().map(|line| if line.trim().is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}
