//! Values that completion suggests. Other values are accepted too.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command};
use heck::ToKebabCase;
use simfleet::runtime::{Parameter, ParameterKind};

/// A parser of any text that suggests some values.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownValues(Vec<PossibleValue>);

impl KnownValues {
    /// Returns a parser that suggests these values.
    pub(crate) fn new(values: impl IntoIterator<Item = impl Into<PossibleValue>>) -> Self {
        Self(values.into_iter().map(Into::into).collect())
    }

    /// Returns a parser that suggests the values that a spec lists for a parameter: codes that are numbers by their name.
    pub(crate) fn of_parameter(parameter: &Parameter) -> Self {
        if parameter.kind == ParameterKind::Boolean {
            return Self::new(["true", "false"]);
        }
        Self::new(parameter.values.iter().map(|(value, name)| {
            if value.parse::<i64>().is_ok() && !name.is_empty() {
                PossibleValue::new(name.to_kebab_case()).help(*value)
            } else {
                PossibleValue::new(*value)
            }
        }))
    }
}

impl TypedValueParser for KnownValues {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        (!self.0.is_empty()).then(|| -> Box<dyn Iterator<Item = PossibleValue>> { Box::new(self.0.iter().cloned()) })
    }
}
