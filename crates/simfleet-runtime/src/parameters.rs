//! The parameters of one request, decoded once.
//!
//! A request gives its values here once. Validation, rate limits, the idempotency key, the signature, the query and the
//! body all read them from here.

use std::borrow::Cow;
use std::fmt;

use crate::argument::{Argument, ParameterValue};
use crate::operation::{Effect, Operation, Parameter, ParameterStyle, Place, is_placeholder_key};
use crate::upload::Upload;

/// One parameter that was given. `Debug` hides the value of a secret parameter.
#[derive(Clone, PartialEq)]
pub struct Given<'a> {
    /// The name on the wire.
    pub name: Cow<'a, str>,
    /// Where it is sent.
    pub place: Place,
    /// The value as it is sent, before percent-encoding. Arrays are JSON text here.
    pub text: Cow<'a, str>,
    /// The items of an array.
    pub items: Option<Vec<Cow<'a, str>>>,
    /// Its entry in the table; `None` for a parameter that the table does not list.
    pub entry: Option<&'static Parameter>,
}

impl fmt::Debug for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_secret = self.entry.is_some_and(|entry| entry.secret);
        let text: &dyn fmt::Debug = if is_secret { &"[REDACTED]" } else { &self.text };
        f.debug_struct("Given").field("name", &self.name).field("place", &self.place).field("text", text).finish()
    }
}

impl Given<'_> {
    /// Returns whether an array is written as numbered parameters (`Name.1=…`).
    fn is_indexed(&self) -> bool {
        self.entry.is_some_and(|entry| entry.style == ParameterStyle::Indexed)
    }

    /// Returns the value as a string, or each item of an array.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        let single = self.items.is_none().then_some(&*self.text);
        single.into_iter().chain(self.items.iter().flatten().map(AsRef::as_ref))
    }
}

/// Why a request has no usable parameters: which one is wrong, what is wrong, and how to fix it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidParameter {
    /// What is wrong, with the name of the parameter.
    pub what: String,
    /// How to fix it.
    pub remedy: String,
}

impl InvalidParameter {
    /// Creates an error from its two messages.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for InvalidParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.what, self.remedy)
    }
}

impl std::error::Error for InvalidParameter {}

/// The parameters of one request.
#[derive(Clone, Debug)]
pub struct Parameters<'a> {
    operation: &'a Operation,
    given: Vec<Given<'a>>,
    files: Vec<(&'static str, &'a Upload)>,
    invalid: Option<InvalidParameter>,
}

impl<'a> Parameters<'a> {
    /// Creates an empty set of parameters.
    pub fn new(operation: &'a Operation) -> Self {
        let given = Vec::with_capacity(operation.parameters.len());
        Self { operation, given, files: Vec::new(), invalid: None }
    }

    /// Adds the argument of the parameter at this index of the table, if one was given.
    pub fn give<T: ParameterValue>(&mut self, index: usize, argument: &'a Argument<T>) {
        let Some(given) = argument.given() else { return };
        let Some(entry) = self.operation.parameters.get(index) else { return };
        match given {
            Err(reason) => self.reject(entry.name, reason),
            Ok(value) => match value.file() {
                Some(file) => self.files.push((entry.name, file)),
                None => self.given.push(Given {
                    name: Cow::Borrowed(entry.name),
                    place: entry.place,
                    text: value.text(),
                    items: value.items(),
                    entry: Some(entry),
                }),
            },
        }
    }

    /// Adds the form fields that the spec does not list.
    pub fn give_fields<T: ParameterValue>(&mut self, argument: &'a Argument<T>) {
        match argument.given() {
            None => {}
            Some(Err(reason)) => self.reject("extra", reason),
            Some(Ok(value)) => {
                for (name, text) in value.fields().into_iter().flatten() {
                    self.push(Given {
                        name: Cow::Borrowed(name),
                        place: Place::Form,
                        text: Cow::Borrowed(text),
                        items: None,
                        entry: None,
                    });
                }
            }
        }
    }

    /// Adds a parameter that is already decoded.
    pub fn push(&mut self, given: Given<'a>) {
        self.given.push(given);
    }

    /// Adds a file.
    pub fn push_file(&mut self, part: &'static str, file: &'a Upload) {
        self.files.push((part, file));
    }

    fn reject(&mut self, name: &str, reason: &str) {
        let invalid = || InvalidParameter::new(format!("{name}: {reason}"), "fix the argument");
        self.invalid.get_or_insert_with(invalid);
    }

    /// Returns the finished parameters.
    ///
    /// # Errors
    ///
    /// Fails with [`InvalidParameter`] if a setter could not convert its value.
    pub fn finish(self) -> Result<Self, InvalidParameter> {
        match self.invalid {
            Some(invalid) => Err(invalid),
            None => Ok(self),
        }
    }

    /// Returns the entry of the operation table.
    pub fn operation(&self) -> &'a Operation {
        self.operation
    }

    /// Returns every parameter that was given, except files.
    pub fn iter(&self) -> impl Iterator<Item = &Given<'a>> {
        self.given.iter()
    }

    /// Returns the files of a multipart body.
    pub fn files(&self) -> &[(&'static str, &'a Upload)] {
        &self.files
    }

    /// Returns the parameter with this wire name.
    pub fn get(&self, name: &str) -> Option<&Given<'a>> {
        self.given.iter().find(|given| given.name == name)
    }

    /// Returns how often this name was given.
    pub fn count(&self, name: &str) -> usize {
        self.given.iter().filter(|given| given.name == name).count()
    }

    /// Returns what repeating this request does. A keyed write whose key is missing or a placeholder must not be
    /// repeated.
    pub fn effect(&self) -> Effect {
        match self.operation.effect {
            Effect::Keyed if !self.has_key() => Effect::Once,
            effect => effect,
        }
    }

    fn has_key(&self) -> bool {
        let key = self.operation.idempotency_key.and_then(|name| self.get(name));
        key.is_some_and(|key| key.values().any(|value| !is_placeholder_key(value)))
    }

    /// Returns name and value of every parameter that is sent in `place`. Arrays that are written as numbered
    /// parameters give one pair for each item.
    pub fn pairs(&self, place: Place) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        self.given.iter().filter(move |given| given.place == place).flat_map(|given| {
            let numbered = given.items.iter().flatten().enumerate().filter(|_| given.is_indexed());
            let single = (!given.is_indexed()).then_some((Cow::Borrowed(&*given.name), Cow::Borrowed(&*given.text)));
            let numbered = numbered
                .map(|(index, item)| (Cow::Owned(format!("{}.{}", given.name, index + 1)), Cow::Borrowed(&**item)));
            single.into_iter().chain(numbered)
        })
    }

    /// Returns whether any parameter is sent in `place`.
    pub fn any(&self, place: Place) -> bool {
        self.given.iter().any(|given| given.place == place)
    }
}
