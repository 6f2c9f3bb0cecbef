//! Checks a spec before the generator reads it.
//!
//! Every finding has a position, a problem and a fix. All findings are reported at once. A spec without findings can be
//! generated.

mod document;
mod envelope;
mod evidence;
mod extensions;
mod linter;
mod operations;
mod schemas;
mod secrets;
mod shape;

use crate::problem::Problem;
use crate::yaml::Node;
use linter::Linter;

/// Returns all findings in the document; none if the generator supports it.
pub(crate) fn check(root: &Node) -> Vec<Problem> {
    let mut linter = Linter::new(root);
    if !root.is_map() {
        linter.report(root.at, format!("expected an OpenAPI document, found {}", root.kind()), "openapi: 3.0.3");
        return linter.problems;
    }
    shape::check(&mut linter, root);
    linter.version();
    linter.info();
    linter.servers();
    linter.envelope_rule();
    linter.security();
    linter.operations();
    linter.forms_are_no_responses();
    linter.component_schemas();
    secrets::check(&mut linter);
    evidence::check(&mut linter);
    linter.problems
}
