//! Checks a spec before anything digests it.
//!
//! Promises: every finding names its place, what is wrong and what to write instead; a spec that passes can be lowered
//! and generated. Never changes the spec and never stops at the first finding.

mod document;
mod envelope;
mod extensions;
mod linter;
mod operations;
mod schemas;
mod secrets;
mod shape;

use crate::problem::Problem;
use crate::yaml::Node;
use linter::Linter;

/// Every finding in the document, none if it is fit for the generator.
pub(crate) fn check(root: &Node) -> Vec<Problem> {
    let mut linter = Linter::new(root);
    if !root.is_map() {
        linter.report(root.at, format!("{} stands where the document should be", root.kind()), "openapi: 3.0.3");
        return linter.problems;
    }
    shape::check(&mut linter, root);
    linter.version();
    linter.info();
    linter.servers();
    linter.envelope_rule();
    linter.security();
    linter.operations();
    linter.forms_apart();
    linter.component_schemas();
    secrets::check(&mut linter);
    linter.problems
}
