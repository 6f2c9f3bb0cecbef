//! Errors about unexpected output of progenitor.

use syn::Item;

use crate::syntax::printed;

/// Returns what errors call an item.
pub(super) fn called(item: &Item) -> String {
    match item {
        Item::Mod(item) => format!("mod {}", item.ident),
        Item::Struct(item) => format!("struct {}", item.ident),
        Item::Enum(item) => format!("enum {}", item.ident),
        Item::Fn(item) => format!("fn {}", item.sig.ident),
        Item::Impl(item) => format!("impl for {}", printed(&item.self_ty)),
        Item::Use(item) => format!("use {}", printed(&item.tree)),
        other => printed(other).chars().take(60).collect(),
    }
}

/// Returns the error for output that the refiner does not expect.
pub(super) fn unknown(what: &str) -> String {
    format!("{what}; progenitor may have changed: compare xtask/src/refine with its current output")
}
