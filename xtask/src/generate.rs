//! Runs progenitor on a lowered spec.
//!
//! progenitor panics where it cannot go on. The lint keeps specs away from those places; should one be left, the panic
//! is caught here and becomes an error that names the operation, so that nobody meets a backtrace.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use quote::quote;

use crate::lower::Lowered;

/// The client that progenitor makes of the spec.
pub(crate) fn generate(lowered: &Lowered) -> Result<syn::File, String> {
    whole(lowered).map_err(|reason| match culprit(lowered) {
        Some(operation) => format!("the generator cannot digest the operation {operation}: {reason}"),
        None => format!("the generator cannot digest the spec: {reason}"),
    })
}

fn whole(lowered: &Lowered) -> Result<syn::File, String> {
    let spec: openapiv3::OpenAPI = serde_json::from_value(lowered.document.clone()).map_err(|e| e.to_string())?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(::std::sync::Arc<dyn ::simfleet_runtime::Pipeline>))
        .with_derive("PartialEq");
    for (schema, rust) in &lowered.replacements {
        settings.with_replacement(schema, rust, std::iter::empty());
    }
    let tokens = quietly(|| Generator::new(&settings).generate_tokens(&spec).map_err(|error| error.to_string()))?;
    syn::parse2(tokens).map_err(|error| format!("the generated code does not parse: {error}"))
}

/// The first operation that cannot be generated even alone.
fn culprit(lowered: &Lowered) -> Option<String> {
    let paths = lowered.document.get("paths")?.as_object()?;
    paths.iter().find_map(|(path, item)| {
        let mut alone = Lowered { document: lowered.document.clone(), replacements: lowered.replacements.clone() };
        alone.document["paths"] = serde_json::json!({ path: item });
        whole(&alone).is_err().then(|| path.clone())
    })
}

/// Runs `work`; a panic in it becomes an error with the panic's text.
fn quietly<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let text = Arc::new(Mutex::new(String::new()));
    let heard = Arc::clone(&text);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let payload = panic.payload();
        let reason = payload
            .downcast_ref::<&str>()
            .copied()
            .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
            .and_then(|text| text.lines().next())
            .unwrap_or("no reason given");
        *heard.lock().unwrap_or_else(PoisonError::into_inner) = reason.to_owned();
    }));
    let outcome = catch_unwind(AssertUnwindSafe(work));
    std::panic::set_hook(before);
    outcome.unwrap_or_else(|_| Err(text.lock().unwrap_or_else(PoisonError::into_inner).clone()))
}
