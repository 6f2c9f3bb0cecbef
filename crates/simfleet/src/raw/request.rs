//! A raw request: an operation, listed or not, and its parameters by wire name.

use std::borrow::Cow;
use std::fmt;

use http::Method;
use serde_json::Value;
use simfleet_runtime::{
    Api, DecodeError, Effect, Given, InvalidParameter, Operation, Parameter, ParameterStyle, Parameters, Place, Request,
};

use super::answer::RawAnswer;
use super::check;
use super::value::{Field, RawValue};

/// A request that is built at run time. See the [module](super) for an example. `Debug` hides the values of secret
/// parameters.
#[derive(Clone, PartialEq)]
pub struct RawRequest {
    target: Target,
    operation: Operation,
    fields: Vec<Field>,
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_secret = |name: &str| self.operation.parameter(name).is_some_and(|parameter| parameter.secret);
        let mut shown = f.debug_struct("RawRequest");
        shown.field("operation", &self.operation.id).field("target", &self.target);
        for field in &self.fields {
            match is_secret(&field.name) {
                true => shown.field(&field.name, &"[REDACTED]"),
                false => shown.field(&field.name, &field.value),
            };
        }
        shown.finish()
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Target {
    Listed,
    /// An RPC action.
    Action {
        api: &'static Api,
        action: String,
        version: String,
    },
    /// A path.
    Path(String),
}

impl RawRequest {
    /// Creates a request of an operation in a table, such as the `API` of a generated client.
    pub fn listed(operation: &'static Operation) -> Self {
        Self { target: Target::Listed, operation: *operation, fields: Vec::new() }
    }

    /// Creates a request of an unlisted action of an RPC API: `POST /` with `Action`, `Version` and the parameters in
    /// the query.
    ///
    /// `effect` says what repeating the request does. When in doubt, use [`Effect::Once`]: the client then sends it at
    /// most once after it may have been received. [`Effect::Keyed`] has the same effect, since the key is not known.
    pub fn action(api: &'static Api, action: impl Into<String>, effect: Effect) -> Self {
        let target = Target::Action { api, action: action.into(), version: api.version.to_owned() };
        Self { target, operation: Operation::unlisted(api, "POST", effect), fields: Vec::new() }
    }

    /// Sets another version of the API. Ignored for requests that are not actions.
    #[must_use]
    pub fn version(mut self, of_the_api: impl Into<String>) -> Self {
        if let Target::Action { version, .. } = &mut self.target {
            *version = of_the_api.into();
        }
        self
    }

    /// Creates a request of an unlisted path, with parameters in the form for `POST` and in the query for `GET`. Other
    /// methods are rejected.
    ///
    /// For `effect` see [`RawRequest::action`].
    pub fn path(api: &'static Api, method: &Method, path: impl Into<String>, effect: Effect) -> Self {
        let word = match *method {
            Method::POST => "POST",
            Method::GET => "GET",
            // Validation rejects it before it is sent.
            _ => "",
        };
        let mut operation = Operation::unlisted(api, word, effect);
        if word == "POST" {
            operation.body = simfleet_runtime::Body::Form;
        }
        Self { target: Target::Path(path.into()), operation, fields: Vec::new() }
    }

    /// Sets where the response of an unlisted operation contains secrets, as paths with dots
    /// (`Credentials.SecurityToken`). A listed operation has these paths in its table entry.
    #[must_use]
    pub fn secrets(mut self, paths: &'static [&'static str]) -> Self {
        self.operation.secrets = paths;
        self
    }

    /// Adds a parameter by its wire name. The operation determines where it is sent.
    #[must_use]
    pub fn with(self, name: impl Into<String>, value: impl Into<RawValue>) -> Self {
        self.add(name.into(), value.into(), None)
    }

    /// Adds an array by its wire name.
    #[must_use]
    pub fn list<S: Into<String>>(self, name: impl Into<String>, items: impl IntoIterator<Item = S>) -> Self {
        self.with(name, RawValue::List(items.into_iter().map(Into::into).collect()))
    }

    /// Replaces the value of one parameter, for instance to request the next page.
    #[must_use]
    pub fn set(mut self, name: &str, value: impl Into<RawValue>) -> Self {
        self.fields.retain(|field| field.name != name);
        self.with(name, value)
    }

    /// Adds a query parameter, for unlisted operations.
    #[must_use]
    pub fn query(self, name: impl Into<String>, value: impl Into<RawValue>) -> Self {
        self.add(name.into(), value.into(), Some(Place::Query))
    }

    /// Adds a form field, for unlisted operations.
    #[must_use]
    pub fn form(self, name: impl Into<String>, value: impl Into<RawValue>) -> Self {
        self.add(name.into(), value.into(), Some(Place::Form))
    }

    fn add(mut self, name: String, value: RawValue, place: Option<Place>) -> Self {
        self.fields.push(Field { name, value, place });
        self
    }

    /// Returns what repeating the call does.
    pub fn effect(&self) -> Effect {
        self.operation.effect
    }

    /// Returns where a field without an explicit place is sent.
    fn usual_place(&self) -> Place {
        match (&self.target, self.operation.method) {
            (Target::Listed, _) | (Target::Path(_), "POST") => Place::Form,
            (Target::Action { .. } | Target::Path(_), _) => Place::Query,
        }
    }
}

impl Request for RawRequest {
    type Answer = RawAnswer;

    fn operation(&self) -> &Operation {
        &self.operation
    }

    fn name(&self) -> &str {
        match &self.target {
            Target::Listed => self.operation.id,
            Target::Action { action, .. } => action,
            Target::Path(path) => path,
        }
    }

    fn path(&self) -> &str {
        match &self.target {
            Target::Listed | Target::Action { .. } => self.operation.path,
            Target::Path(path) => path,
        }
    }

    fn parameters(&self) -> Result<Parameters<'_>, InvalidParameter> {
        let mut parameters = Parameters::new(&self.operation);
        match &self.target {
            Target::Listed => check::listed(&self.operation, &self.fields)?,
            Target::Action { api, action, version } => {
                check::action(api, action, version, &self.fields)?;
                for (name, text) in [("Action", action), ("Version", version)] {
                    parameters.push(Given {
                        name: Cow::Borrowed(name),
                        place: Place::Query,
                        text: Cow::Borrowed(text),
                        items: None,
                        entry: None,
                    });
                }
            }
            Target::Path(path) => check::path(self.operation.method, path, &self.fields)?,
        }
        for entry in self.operation.parameters {
            let Some(field) = self.fields.iter().find(|field| field.name == entry.name) else { continue };
            match &field.value {
                RawValue::File(file) => parameters.push_file(entry.name, file),
                value => parameters.push(listed(entry, value)?),
            }
        }
        for field in self.fields.iter().filter(|field| self.operation.parameter(&field.name).is_none()) {
            parameters.push(Given {
                name: Cow::Borrowed(&field.name),
                place: field.place.unwrap_or(self.usual_place()),
                text: plain(&field.value)?,
                items: None,
                entry: None,
            });
        }
        Ok(parameters)
    }

    fn decode(&self, status: u16, body: &[u8]) -> Result<RawAnswer, DecodeError> {
        if status != self.operation.success {
            return Err(DecodeError::Status(status));
        }
        let unlisted = !matches!(self.target, Target::Listed);
        RawAnswer::read(body, &self.operation, unlisted)
    }
}

/// Converts a value as generated requests do.
fn listed<'a>(entry: &'static Parameter, value: &'a RawValue) -> Result<Given<'a>, InvalidParameter> {
    let (text, items): (Cow<'a, str>, Option<&'a [String]>) = match (entry.style, value) {
        (ParameterStyle::Single, _) => (plain(value)?, None),
        (_, RawValue::List(items)) => (json(entry, items)?, Some(items)),
        (_, RawValue::Text(text)) => (json(entry, std::slice::from_ref(text))?, Some(std::slice::from_ref(text))),
        (_, RawValue::File(_)) => (plain(value)?, None),
    };
    let items = items.map(|items| items.iter().map(|item| Cow::Borrowed(item.as_str())).collect());
    Ok(Given { name: Cow::Borrowed(entry.name), place: entry.place, text, items, entry: Some(entry) })
}

fn json<'a>(entry: &Parameter, items: &[String]) -> Result<Cow<'a, str>, InvalidParameter> {
    let items: Result<Vec<Value>, InvalidParameter> = items.iter().map(|text| check::item(entry, text)).collect();
    Ok(Cow::Owned(Value::Array(items?).to_string()))
}

/// Converts a value that no table describes.
fn plain(value: &RawValue) -> Result<Cow<'_, str>, InvalidParameter> {
    match value {
        RawValue::Text(text) => Ok(Cow::Borrowed(text)),
        RawValue::List(items) => Ok(Cow::Owned(Value::from(items.as_slice()).to_string())),
        RawValue::File(_) => Err(InvalidParameter::new(
            "a file can only be sent for a parameter that the table lists as a file",
            "send it with a listed operation",
        )),
    }
}

#[cfg(test)]
mod tests {
    use simfleet_runtime::Upload;

    use super::*;

    #[test]
    fn rejects_a_file_for_an_unlisted_parameter() {
        let file = RawValue::File(Upload::new("a", vec![1]));
        assert!(plain(&file).is_err());
        assert_eq!(plain(&RawValue::List(vec!["a".into()])).unwrap(), r#"["a"]"#);
    }

    #[test]
    fn secrets_of_an_unlisted_operation_are_hidden() {
        let request = RawRequest::action(&linkcard_client::API, "GetMoon", Effect::Read).secrets(&["Moon.Key"]);
        let answer = request.decode(200, br#"{"RequestId": "r", "Moon": {"Key": "k", "Phase": "full"}}"#).unwrap();
        let wanted = serde_json::json!({"RequestId": "r", "Moon": {"Key": "[REDACTED]", "Phase": "full"}});
        assert_eq!(answer.redacted(), wanted);
        assert!(!format!("{answer:?}").contains("\"k\""), "{answer:?}");
    }
}
