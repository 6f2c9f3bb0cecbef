//! What to send: an operation, listed or not, and its parameters by wire name.

use http::Method;
use simfleet_runtime::{Effect, Operation, Place, Upload};

use crate::error::{Error, ErrorKind};

/// A call put together at run time. See the [module](super) for an example.
#[derive(Clone, Debug, PartialEq)]
pub struct RawRequest {
    pub(super) target: Target,
    pub(super) fields: Vec<Field>,
}

/// A parameter's value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RawValue {
    /// One value, as it travels: `true`, `20`, `89860321000000015668`.
    Text(String),
    /// The items of an array. An empty list is sent as one, which is not the same as no list.
    List(Vec<String>),
    /// A file, for a parameter that the table gives a part of a multipart body.
    File(Upload),
}

impl From<Upload> for RawValue {
    fn from(file: Upload) -> Self {
        Self::File(file)
    }
}

impl From<&str> for RawValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for RawValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<String>> for RawValue {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Listed(&'static Operation),
    /// An RPC action of Linkcard.
    Action {
        action: String,
        version: String,
        effect: Effect,
    },
    /// A path of the V2.0 open API.
    Path {
        method: Method,
        path: String,
        effect: Effect,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) value: RawValue,
    /// `None`: where the table says, or where such calls usually have it.
    pub(super) place: Option<Place>,
}

impl RawRequest {
    /// A call of an operation in `linkcard_client::API` or `haoka_client::API`.
    pub fn listed(operation: &'static Operation) -> Self {
        Self::to(Target::Listed(operation))
    }

    /// A call of a Linkcard action that no spec knows: `POST /` with `Action`, `Version` (2021-05-20) and the
    /// parameters in the query.
    ///
    /// `effect` says what repeating it does. When in doubt take [`Effect::Once`]: it is then sent at most once after it
    /// may have been received. [`Effect::Keyed`] counts as that too, since the key is not known.
    pub fn action(action: impl Into<String>, effect: Effect) -> Self {
        let version = linkcard_client::API.version.to_owned();
        Self::to(Target::Action { action: action.into(), version, effect })
    }

    /// The same action of another version of the API. Of no meaning for other calls.
    #[must_use]
    pub fn version(mut self, of_the_api: impl Into<String>) -> Self {
        if let Target::Action { version, .. } = &mut self.target {
            *version = of_the_api.into();
        }
        self
    }

    /// A call of a path of the V2.0 open API that no spec knows: parameters in the form for `POST`, in the query for
    /// `GET`. Other methods are not known there and are refused.
    ///
    /// For `effect` see [`RawRequest::action`].
    pub fn path(method: Method, path: impl Into<String>, effect: Effect) -> Self {
        Self::to(Target::Path { method, path: path.into(), effect })
    }

    fn to(target: Target) -> Self {
        Self { target, fields: Vec::new() }
    }

    /// Adds a parameter by its wire name. Where it travels follows from the operation.
    #[must_use]
    pub fn with(self, name: impl Into<String>, value: impl Into<RawValue>) -> Self {
        self.add(name.into(), value.into(), None)
    }

    /// Adds an array by its wire name.
    #[must_use]
    pub fn list<S: Into<String>>(self, name: impl Into<String>, items: impl IntoIterator<Item = S>) -> Self {
        self.with(name, RawValue::List(items.into_iter().map(Into::into).collect()))
    }

    /// The same call with another value of one parameter: the next page, for instance.
    #[must_use]
    pub fn set(mut self, name: &str, value: impl Into<RawValue>) -> Self {
        self.fields.retain(|field| field.name != name);
        self.with(name, value)
    }

    /// Adds a parameter of the query, for calls that no spec knows.
    #[must_use]
    pub fn query(self, name: impl Into<String>, value: impl Into<RawValue>) -> Self {
        self.add(name.into(), value.into(), Some(Place::Query))
    }

    /// Adds a field of the form, for calls that no spec knows.
    #[must_use]
    pub fn form(self, name: impl Into<String>, value: impl Into<RawValue>) -> Self {
        self.add(name.into(), value.into(), Some(Place::Form))
    }

    fn add(mut self, name: String, value: RawValue, place: Option<Place>) -> Self {
        self.fields.push(Field { name, value, place });
        self
    }

    /// What the call is named in errors: the operation's id, the action, or the path.
    pub fn name(&self) -> &str {
        match &self.target {
            Target::Listed(operation) => operation.id,
            Target::Action { action, .. } => action,
            Target::Path { path, .. } => path,
        }
    }

    /// What repeating the call does.
    pub fn effect(&self) -> Effect {
        match &self.target {
            Target::Listed(operation) => operation.effect,
            Target::Action { effect, .. } | Target::Path { effect, .. } => *effect,
        }
    }

    /// An error of this call.
    pub(crate) fn named(&self, error: Error) -> Error {
        match &self.target {
            Target::Listed(operation) => error.with_operation(operation),
            // The platform answers so where nothing is, and so does whatever else may stand at the endpoint.
            Target::Path { .. } if error.kind() == ErrorKind::Decode && error.status() == Some(404) => {
                error.with_name(self.name()).with_remedy("check the path, its method, and then the endpoint")
            }
            Target::Action { .. } | Target::Path { .. } => error.with_name(self.name()),
        }
    }
}
