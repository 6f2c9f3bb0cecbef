//! Runs progenitor on a lowered spec.
//!
//! progenitor panics on constructs that it does not support. The lint rejects these constructs. If one is left, the
//! panic is caught here and becomes an error that names the operation's path.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};

use crate::lower::Lowered;

/// The reason why progenitor generated no client.
pub(crate) struct GenerateError {
    pub(crate) reason: String,
    /// The path of the operation that progenitor does not support, if a single operation causes the failure.
    pub(crate) path: Option<String>,
}

/// Generates progenitor's client.
pub(crate) fn generate(lowered: &Lowered) -> Result<syn::File, GenerateError> {
    whole(lowered).map_err(|reason| match culprit(lowered) {
        Some(path) => {
            GenerateError { reason: format!("progenitor does not support this operation: {reason}"), path: Some(path) }
        }
        None => GenerateError { reason: format!("progenitor does not support the spec: {reason}"), path: None },
    })
}

fn whole(lowered: &Lowered) -> Result<syn::File, String> {
    let spec: openapiv3::OpenAPI = serde_json::from_value(lowered.document.clone()).map_err(|e| e.to_string())?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    for (schema, rust) in &lowered.replacements {
        settings.with_replacement(schema, rust, std::iter::empty());
    }
    let tokens = capture_panic(|| Generator::new(&settings).generate_tokens(&spec).map_err(|error| error.to_string()))?;
    syn::parse2(tokens).map_err(|error| format!("the generated code does not parse: {error}"))
}

/// Returns the path of the first operation that fails on its own.
fn culprit(lowered: &Lowered) -> Option<String> {
    let paths = lowered.document.get("paths")?.as_object()?;
    paths.iter().find_map(|(path, item)| {
        let mut alone = lowered.clone();
        alone.document["paths"] = serde_json::json!({ path: item });
        whole(&alone).is_err().then(|| path.clone())
    })
}

thread_local! {
    /// The message of a panic on this thread; `None` while panics are not captured.
    static CAPTURED_PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `work`. Turns a panic in it into an error with the first line of the panic's message, and prints nothing.
///
/// The hook stays installed and passes on all other panics: hooks belong to the whole process, so removing one would
/// race with other threads.
fn capture_panic<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let payload = panic.payload();
            let reason = payload
                .downcast_ref::<&str>()
                .copied()
                .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
                .and_then(|text| text.lines().next())
                .unwrap_or("no reason given");
            let captured = CAPTURED_PANIC.with_borrow_mut(|heard| match heard {
                Some(text) => {
                    reason.clone_into(text);
                    true
                }
                None => false,
            });
            if !captured {
                previous(panic);
            }
        }));
    });
    CAPTURED_PANIC.set(Some(String::new()));
    let outcome = catch_unwind(AssertUnwindSafe(work));
    let heard = CAPTURED_PANIC.take().unwrap_or_default();
    outcome.unwrap_or(Err(heard))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_with_its_first_line() {
        assert_eq!(capture_panic(|| Ok::<_, String>(1)), Ok(1));
        assert_eq!(capture_panic::<()>(|| Err("plain".to_owned())), Err("plain".to_owned()));
        assert_eq!(capture_panic::<()>(|| panic!("{} lines\nand more", 2)), Err("2 lines".to_owned()));
        assert_eq!(capture_panic::<()>(|| std::panic::resume_unwind(Box::new(7))), Err(String::new()));
    }
}
