//! Code that the generator writes itself: open enumerations, the operation table, and the glue that gives every
//! operation and every answer one shape. Everything here is made from [`crate::model`]; nothing reads the spec again.

mod calls;
mod enums;
mod operations;
mod wire;

pub(crate) use calls::{Members, calls, envelopes, exchange, pages};
pub(crate) use enums::enums;
pub(crate) use operations::operations;
pub(crate) use wire::{WireMember, glue, wire};

use proc_macro2::TokenStream;
use quote::quote;

/// Documentation, one attribute a line, so that it prints as `///` lines.
pub(crate) fn docs(text: &str) -> TokenStream {
    let lines = text.trim().lines().map(|line| if line.trim().is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}
