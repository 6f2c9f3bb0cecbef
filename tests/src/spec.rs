//! The specs as data: their schemas and operations, for tests that iterate over all of them.
//!
//! Nothing here comes from the generator or from generated code.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

/// Names of the specs in `specs/`.
pub const SPECS: [&str; 3] = ["linkcard", "haoka", "sts"];

/// Returns the root folder of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// One spec.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The stem of the file name.
    pub name: &'static str,
    document: Value,
}

/// An operation of a spec.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// The operation's id.
    pub id: &'a str,
    /// The path, with the action as its fragment at a service where all actions share a path.
    pub path: &'a str,
    /// The name of the schema of the form body, if it has one.
    pub form: Option<&'a str>,
    /// The name of the schema of the successful response.
    pub answer: &'a str,
    /// The operation as it is written in the spec.
    pub written: &'a Value,
}

impl Spec {
    /// Reads `specs/NAME.yaml`.
    ///
    /// # Errors
    ///
    /// A message if the file cannot be read or is not YAML.
    pub fn load(name: &'static str) -> Result<Self, String> {
        let path = workspace().join("specs").join(format!("{name}.yaml"));
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let document = serde_norway::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { name, document })
    }

    /// Reads all specs.
    ///
    /// # Errors
    ///
    /// Those of [`Spec::load`].
    pub fn all() -> Result<Vec<Self>, String> {
        SPECS.into_iter().map(Self::load).collect()
    }

    /// Returns the named schemas, ordered by name.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &Value)> {
        let all = self.document.pointer("/components/schemas").and_then(Value::as_object);
        all.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema))
    }

    /// Returns the schema with this name, or `null` if there is none.
    pub fn schema(&self, name: &str) -> &Value {
        self.document.pointer(&format!("/components/schemas/{name}")).unwrap_or(&Value::Null)
    }

    /// Resolves a `$ref`; returns any other node as it is.
    pub fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        match node.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix('#')) {
            Some(path) => self.document.pointer(path).unwrap_or(&Value::Null),
            None => node,
        }
    }

    /// Returns all operations, ordered by path.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let paths = self.document.get("paths").and_then(Value::as_object);
        let methods = paths.into_iter().flatten().flat_map(|(path, methods)| {
            methods.as_object().into_iter().flatten().map(move |(_, written)| (path.as_str(), written))
        });
        methods
            .map(|(path, written)| Operation {
                path,
                id: written.get("operationId").and_then(Value::as_str).unwrap_or_default(),
                form: written
                    .pointer("/requestBody/content/application~1x-www-form-urlencoded/schema")
                    .and_then(ref_name),
                answer: written
                    .pointer("/responses/200/content/application~1json/schema")
                    .and_then(ref_name)
                    .unwrap_or_default(),
                written,
            })
            .collect()
    }

    /// Returns the names of the schemas that responses may also have as XML, error responses included.
    pub fn xml_schemas(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for operation in self.operations() {
            let answers = operation.written.get("responses").and_then(Value::as_object);
            for answer in answers.into_iter().flatten().map(|(_, answer)| self.resolve(answer)) {
                names.extend(answer.pointer("/content/application~1xml/schema").and_then(ref_name));
            }
        }
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Returns the name of the root element of a schema's XML form.
    pub fn xml_root<'a>(&'a self, schema: &'a str) -> &'a str {
        self.schema(schema).pointer("/xml/name").and_then(Value::as_str).unwrap_or(schema)
    }
}

/// Returns the name at the end of a `$ref`.
pub fn ref_name(node: &Value) -> Option<&str> {
    node.get("$ref")?.as_str()?.rsplit('/').next()
}

/// Returns the members of an object schema; `None` for any other schema, and for objects with arbitrary members.
pub fn members(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("properties")?.as_object()
}

/// Whether an object schema requires a member.
pub fn is_required(schema: &Value, member: &str) -> bool {
    schema.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|name| name == member))
}

/// Returns the listed values of an enumeration.
pub fn known_values(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("enum")?.as_array()
}
