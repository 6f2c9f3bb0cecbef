//! Names of operations and parameters on the command line.

use heck::ToKebabCase;
use simfleet::runtime::{Operation, Parameter, ParameterStyle};

use crate::card_numbers::CardNumber;
use crate::services::SERVICES;

/// Flags of the program itself, besides the endpoint options. The flag of a parameter with such a name gets [`PREFIX`].
const RESERVED_FLAGS: [&str; 33] = [
    "all",
    "allow-http",
    "attempt-timeout",
    "ca-file",
    "call-timeout",
    "client-cert",
    "client-key",
    "column",
    "columns",
    "config",
    "connect-timeout",
    "dry-run",
    "emulator",
    "excel",
    "field",
    "file",
    "help",
    "jq",
    "lang",
    "log-format",
    "output",
    "profile",
    "proxy",
    "quota-share",
    "sheet",
    "show-secrets",
    "signature",
    "skip-bad",
    "time-scale",
    "verbose",
    "version",
    "wire",
    "yes",
];
const PREFIX: &str = "param-";

/// Returns the command name of an operation: `get-card-detail`.
pub(crate) fn command_name(operation: &Operation) -> String {
    operation.id.to_kebab_case()
}

/// Returns the flag of a parameter, without the leading dashes: `sim-nos`.
pub(crate) fn flag_name(parameter: &Parameter) -> String {
    let name = parameter.name.to_kebab_case();
    if is_reserved(&name) { format!("{PREFIX}{name}") } else { name }
}

fn is_reserved(name: &str) -> bool {
    RESERVED_FLAGS.contains(&name) || SERVICES.iter().any(|service| service.endpoint_option() == name)
}

/// Returns the clap id of a parameter. Its prefix keeps wire names apart from the ids of other flags.
pub(crate) fn argument_id(parameter: &Parameter) -> String {
    format!("parameter:{}", parameter.name)
}

/// True if a parameter is a list of card numbers, which a file can give.
pub(crate) fn is_card_list(parameter: &Parameter) -> bool {
    parameter.style != ParameterStyle::Single && CardNumber::of_parameter(parameter.name).is_some()
}

/// True if any parameter of an operation is a list of card numbers.
pub(crate) fn has_card_list(operation: &Operation) -> bool {
    operation.parameters.iter().any(is_card_list)
}

/// Returns a name without case and separators, for comparisons.
pub(crate) fn normalized(text: &str) -> String {
    text.replace(['_', '-', ' '], "").to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn flags_of_an_operation_are_unique_and_not_reserved() {
        for operation in SERVICES.iter().flat_map(|service| service.api.operations) {
            let mut seen = HashSet::new();
            for parameter in operation.parameters {
                let flag = flag_name(parameter);
                assert!(!is_reserved(&flag) && seen.insert(flag), "{}: {}", operation.id, parameter.name);
            }
        }
    }
}
