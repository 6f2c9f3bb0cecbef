//! Names of operations and parameters at the terminal.

use heck::ToKebabCase;
use simfleet::runtime::{Operation, Parameter};

use crate::services::SERVICES;

/// Flags that mean something else on every command, beside those of the services' endpoints; parameters of the same name
/// get [`PREFIX`].
const RESERVED_FLAGS: [&str; 14] = [
    "all",
    "allow-http",
    "dry-run",
    "emulator",
    "field",
    "help",
    "output",
    "show-secrets",
    "signature",
    "time-scale",
    "verbose",
    "version",
    "wire",
    "yes",
];
const PREFIX: &str = "param-";

/// Name of an operation at the terminal: `get-card-detail`.
pub(crate) fn command_name(operation: &Operation) -> String {
    operation.id.to_kebab_case()
}

/// Name of a parameter at the terminal, without the dashes in front: `sim-nos`.
pub(crate) fn flag_name(parameter: &Parameter) -> String {
    let name = parameter.name.to_kebab_case();
    if is_reserved(&name) { format!("{PREFIX}{name}") } else { name }
}

fn is_reserved(name: &str) -> bool {
    RESERVED_FLAGS.contains(&name) || SERVICES.iter().any(|service| service.endpoint_option() == name)
}

/// What a parameter is called among the matches. Wire names cannot clash with those of other flags this way.
pub(crate) fn argument_id(parameter: &Parameter) -> String {
    format!("parameter:{}", parameter.name)
}

/// A name without what people write differently.
pub(crate) fn normalized(text: &str) -> String {
    text.replace(['_', '-', ' '], "").to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_parameter_has_a_flag_of_its_own_and_none_of_the_program() {
        for operation in SERVICES.iter().flat_map(|service| service.api.operations) {
            let mut seen = HashSet::new();
            for parameter in operation.parameters {
                let flag = flag_name(parameter);
                assert!(!is_reserved(&flag) && seen.insert(flag), "{}: {}", operation.id, parameter.name);
            }
        }
    }
}
