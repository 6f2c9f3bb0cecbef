//! Runs progenitor on a lowered spec.
//!
//! progenitor panics where it cannot go on. The lint keeps specs away from those places; should one be left, the panic
//! is caught here and becomes an error that names the operation's path, so that nobody meets a backtrace.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};

use crate::lower::Lowered;

/// Why progenitor made no client.
pub(crate) struct GenerateError {
    pub(crate) reason: String,
    /// The path of the operation at fault, where it is one operation.
    pub(crate) path: Option<String>,
}

/// The client that progenitor makes of the spec.
pub(crate) fn generate(lowered: &Lowered) -> Result<syn::File, GenerateError> {
    whole(lowered).map_err(|reason| match culprit(lowered) {
        Some(path) => {
            GenerateError { reason: format!("the generator cannot digest this operation: {reason}"), path: Some(path) }
        }
        None => GenerateError { reason: format!("the generator cannot digest the spec: {reason}"), path: None },
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
    let tokens = quietly(|| Generator::new(&settings).generate_tokens(&spec).map_err(|error| error.to_string()))?;
    syn::parse2(tokens).map_err(|error| format!("the generated code does not parse: {error}"))
}

/// The first operation that cannot be generated even alone.
fn culprit(lowered: &Lowered) -> Option<String> {
    let paths = lowered.document.get("paths")?.as_object()?;
    paths.iter().find_map(|(path, item)| {
        let mut alone = lowered.clone();
        alone.document["paths"] = serde_json::json!({ path: item });
        whole(&alone).is_err().then(|| path.clone())
    })
}

thread_local! {
    /// The text of the panic on this thread; `None` while panics are nobody's business here.
    static CAPTURED_PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `work`; a panic in it becomes an error with the panic's text, and is printed nowhere.
///
/// The hook stays installed, and passes on every panic outside `work`: hooks belong to the whole process, so that taking
/// one out again would race with other threads.
fn quietly<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let payload = panic.payload();
            let reason = payload
                .downcast_ref::<&str>()
                .copied()
                .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
                .and_then(|text| text.lines().next())
                .unwrap_or("no reason given");
            let mine = CAPTURED_PANIC.with_borrow_mut(|heard| match heard {
                Some(text) => {
                    reason.clone_into(text);
                    true
                }
                None => false,
            });
            if !mine {
                others(panic);
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
        assert_eq!(quietly(|| Ok::<_, String>(1)), Ok(1));
        assert_eq!(quietly::<()>(|| Err("plain".to_owned())), Err("plain".to_owned()));
        assert_eq!(quietly::<()>(|| panic!("{} lines\nand more", 2)), Err("2 lines".to_owned()));
        assert_eq!(quietly::<()>(|| std::panic::resume_unwind(Box::new(7))), Err(String::new()));
    }
}
