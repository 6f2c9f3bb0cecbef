//! What is written into queries and forms reads back, through the generated builders, for every operation.

mod haoka;
mod linkcard;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

use http_body_util::BodyExt;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use simfleet_runtime::{
    Api, Body, BoxFuture, JsonList, Operation, Parameter, ParameterKind, ParameterStyle, Pipeline, Place, PrepareError,
    Upload,
};

use crate::registry;
use crate::strategies::{Alphabet, full_object, text, value};
use crate::{for_all, specs};

/// What was about to be sent.
#[derive(Clone, Debug)]
struct Captured {
    method: String,
    url: reqwest::Url,
    body: String,
    headers: reqwest::header::HeaderMap,
}

/// Keeps every request and lets none out.
#[derive(Debug, Default)]
struct Capture(Mutex<Vec<Captured>>);

/// The name that every file goes by.
const FILE_NAME: &str = "photo.jpg";

/// Stands in the lists for all fields of a form that the spec does not list.
const EXTRA: &str = "*";

const HELD: &str = "held back by the test";

impl Pipeline for Capture {
    fn prepare<'a>(
        &'a self,
        operation: &'static Operation,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<(), PrepareError>> {
        Box::pin(async move {
            operation.add_constants(request.url_mut());
            // A file travels as a stream, which only reading shows.
            let body = request.body_mut().take().unwrap_or_default();
            let body = body.collect().await.expect("a body").to_bytes();
            self.0.lock().unwrap().push(Captured {
                method: request.method().to_string(),
                url: request.url().clone(),
                body: String::from_utf8(body.to_vec()).expect("a form is text"),
                headers: request.headers().clone(),
            });
            Err(PrepareError::new(HELD))
        })
    }
}

/// Sets the arguments on the operation's builder and sends; the error's text.
type Send = fn(Arc<Capture>, &Map<String, Value>) -> String;

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}

fn http() -> reqwest::Client {
    // Made once: reading the system's certificates takes long.
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    CLIENT.get_or_init(|| reqwest::Client::builder().no_proxy().build().expect("a client")).clone()
}

fn a_text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn a_list(value: &Value) -> Vec<String> {
    value.as_array().expect("a list").iter().map(a_text).collect()
}

fn a_truth(value: &Value) -> bool {
    value.as_bool().expect("true or false")
}

fn a_number(value: &Value) -> i64 {
    value.as_i64().expect("a whole number")
}

fn a_small(value: &Value) -> i32 {
    i32::try_from(a_number(value)).expect("a number of 32 bits")
}

fn a_float(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn a_file(value: &Value) -> Upload {
    Upload::new(FILE_NAME, value.as_str().expect("a text").as_bytes().to_vec())
}

fn a_form(value: &Value) -> BTreeMap<String, String> {
    value.as_object().expect("an object").iter().map(|(name, value)| (name.clone(), a_text(value))).collect()
}

/// A builder: name of the method, the setter of each argument by wire name, and how to send.
type Builder = (&'static str, &'static [(&'static str, &'static str)], Send);

/// One line for each operation of a client: its builder and, by wire name, the setter of each argument. The only such
/// lists in these tests; they are compared with the tables. Makes a test of each line.
macro_rules! builders {
    ($client:ident, $api:ident: $($method:ident { $($name:literal: $setter:ident($read:ident)),* $(,)? })*) => {
        pub(super) const BUILDERS: &[super::Builder] = &[$((
            stringify!($method),
            &[$(($name, stringify!($setter))),*],
            |capture, arguments| {
                let client = $client::Client::new_with_client("http://nowhere.invalid", super::http(), capture);
                // An operation may have no parameters.
                let _ = arguments;
                #[allow(unused_mut)]
                let mut builder = client.$method();
                $(if let Some(value) = arguments.get($name) {
                    builder = builder.$setter(super::$read(value));
                })*
                match super::wait(builder.send()) {
                    Ok(_) => panic!("{}: sent", stringify!($method)),
                    Err(error) => error.to_string(),
                }
            },
        )),*];

        $(
            #[test]
            fn $method() {
                super::what_is_written_reads_back(&$client::API, BUILDERS, stringify!($method));
            }
        )*

        #[test]
        fn all_operations_are_listed() {
            super::all_operations_are_listed(&$client::API, stringify!($api), BUILDERS);
        }
    };
}
use builders;

/// The builders of both clients with their operations.
fn all() -> impl Iterator<Item = (&'static Operation, Send)> {
    let of = |api: &'static Api, builders: &'static [Builder]| {
        builders.iter().map(move |(method, _, send)| (operation(api, method), *send))
    };
    of(&linkcard_client::API, linkcard::BUILDERS).chain(of(&haoka_client::API, haoka::BUILDERS))
}

fn operation(api: &Api, method: &str) -> &'static Operation {
    let found = api.operations.iter().find(|operation| operation.rust_name == method);
    found.unwrap_or_else(|| panic!("the table has no operation {method}"))
}

fn all_operations_are_listed(api: &Api, name: &str, builders: &[Builder]) {
    let mut listed: Vec<(&str, Vec<(&str, &str)>)> =
        builders.iter().map(|(method, setters, _)| (*method, setters.to_vec())).collect();
    let setters = |operation: &'static Operation| {
        let extra = operation.open.then_some((EXTRA, "extra"));
        operation.parameters.iter().map(|p| (p.name, p.rust_name)).chain(extra).collect()
    };
    let mut written: Vec<(&str, Vec<(&str, &str)>)> =
        api.operations.iter().map(|operation| (operation.rust_name, setters(operation))).collect();
    listed.sort_unstable();
    written.sort_unstable();
    assert_eq!(listed, written, "left: the builders; right: the tables");
    let spec = specs().iter().find(|spec| spec.name == name).expect("a spec");
    let mut in_spec: Vec<&str> = spec.operations().iter().map(|operation| operation.id).collect();
    let mut in_table: Vec<&str> = api.operations.iter().map(|operation| operation.id).collect();
    in_spec.sort_unstable();
    in_table.sort_unstable();
    assert_eq!(in_table, in_spec, "left: the table; right: the spec");
}

/// Whether a parameter of the query is 32 bits wide: the tables do not say so, the specs do.
fn is_small(operation: &Operation, parameter: &Parameter) -> bool {
    specs().iter().any(|spec| {
        let operations = spec.operations();
        let written = operations.iter().find(|written| written.id == operation.id);
        let listed = written.and_then(|written| written.written["parameters"].as_array());
        listed
            .into_iter()
            .flatten()
            .map(|listed| spec.resolve(listed))
            .any(|listed| listed["name"] == parameter.name && spec.resolve(&listed["schema"])["format"] == "int32")
    })
}

/// A value for each required argument.
fn filled(operation: &Operation) -> Map<String, Value> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let value = |parameter: &Parameter| {
        let one = match parameter.kind {
            ParameterKind::Text => json!("1"),
            ParameterKind::Integer => json!(1),
            ParameterKind::Number => json!(0.5),
            ParameterKind::Boolean => json!(true),
        };
        if parameter.style == ParameterStyle::Single { one } else { json!([one]) }
    };
    required.map(|parameter| (parameter.name.to_owned(), value(parameter))).collect()
}

/// Values of one argument, at most `most` items if it is a list.
fn argument(operation: &Operation, parameter: &Parameter, most: usize) -> BoxedStrategy<Value> {
    let one = match parameter.kind {
        ParameterKind::Text => text(Alphabet::All).prop_map(Value::from).boxed(),
        ParameterKind::Integer if is_small(operation, parameter) => any::<i32>().prop_map(Value::from).boxed(),
        ParameterKind::Integer => any::<i64>().prop_map(Value::from).boxed(),
        ParameterKind::Number => any::<i32>().prop_map(|number| json!(f64::from(number) / 64.0)).boxed(),
        ParameterKind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
    };
    match parameter.style {
        ParameterStyle::Single => one,
        ParameterStyle::JsonText | ParameterStyle::Indexed => {
            vec(one, 1..=most.min(parameter.max_items.unwrap_or(most))).prop_map(Value::from).boxed()
        }
    }
}

fn arguments(operation: &'static Operation) -> BoxedStrategy<Map<String, Value>> {
    let mut all: BoxedStrategy<Map<String, Value>> = Just(Map::new()).boxed();
    for parameter in operation.parameters {
        let present = argument(operation, parameter, 5).prop_map(Some).boxed();
        let one = if parameter.required { present } else { prop_oneof![Just(None), present].boxed() };
        all = (all, one)
            .prop_map(|(mut all, one)| {
                all.extend(one.map(|value| (parameter.name.to_owned(), value)));
                all
            })
            .boxed();
    }
    if !operation.open {
        return all;
    }
    // No listed field begins like this.
    let extra = prop_oneof![Just(None), btree_map("x-[a-z0-9]{0,6}", text(Alphabet::All), 0..4).prop_map(Some)];
    (all, extra)
        .prop_map(|(mut all, extra)| {
            all.extend(extra.map(|fields| (EXTRA.to_owned(), json!(fields))));
            all
        })
        .boxed()
}

/// What an argument looks like in a query or form.
fn on_the_wire(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        // Lists travel as compact JSON text in one field.
        other => other.to_string(),
    }
}

fn pairs(encoded: &str) -> Vec<(String, String)> {
    let mut url = reqwest::Url::parse("http://nowhere.invalid").expect("a URL");
    url.set_query(Some(encoded));
    url.query_pairs().into_owned().collect()
}

fn what_is_written_reads_back(api: &Api, builders: &[Builder], method: &str) {
    let operation = operation(api, method);
    let (_, _, send) = builders.iter().find(|(name, _, _)| *name == method).expect("a builder");
    for_all(method, 48, &arguments(operation), |arguments| {
        let capture = Arc::new(Capture::default());
        let error = send(Arc::clone(&capture), &arguments);
        if !error.contains(HELD) {
            return Err(format!("refused: {error}"));
        }
        let captured = capture.0.lock().unwrap();
        let [request] = captured.as_slice() else { return Err(format!("{} requests", captured.len())) };
        let mut query: BTreeMap<String, String> =
            operation.constants.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut form = BTreeMap::new();
        for (name, value) in &arguments {
            if name == EXTRA {
                form.extend(a_form(value));
                continue;
            }
            let parameter = operation.parameter(name).expect("a parameter");
            let fields = if parameter.place == Place::Query { &mut query } else { &mut form };
            fields.insert(name.clone(), on_the_wire(value));
        }
        let sent_query: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
        let sent_form = match operation.body {
            Body::Multipart => parts(request)?,
            _ => pairs(&request.body),
        };
        // Compared as lists first: a field that is written twice would vanish in a map.
        if sent_query.len() != query.len() || sent_query.into_iter().collect::<BTreeMap<_, _>>() != query {
            return Err(format!("{} does not hold {query:?}", request.url));
        }
        if sent_form.len() != form.len() || sent_form.into_iter().collect::<BTreeMap<_, _>>() != form {
            return Err(format!("{} does not hold {form:?}", request.body));
        }
        if request.method != operation.method || request.url.path() != operation.path {
            return Err(format!("{} {}", request.method, request.url));
        }
        if request.url.fragment().is_some() || request.headers.contains_key("api-version") {
            return Err("the fragment or a header that no service asked for is sent".into());
        }
        Ok(())
    });
}

/// The parts of a multipart body by name; each is a file of the expected name.
fn parts(request: &Captured) -> Result<Vec<(String, String)>, String> {
    let kind = request.headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").ok_or_else(|| format!("it is `{kind}`"))?;
    let between = request.body.strip_prefix(&format!("--{boundary}\r\n"));
    let between = between.and_then(|rest| rest.strip_suffix(&format!("\r\n--{boundary}--\r\n")));
    let between = between.ok_or_else(|| format!("not between its boundaries: {}", request.body))?;
    let edge = format!("\r\n--{boundary}\r\n");
    let parts = between.split(&edge).map(|part| {
        let (head, content) = part.split_once("\r\n\r\n").ok_or("a part without head")?;
        let disposition = head.lines().find_map(|line| line.strip_prefix("Content-Disposition: form-data; name=\""));
        let (name, rest) = disposition.and_then(|line| line.split_once('"')).ok_or("a part without name")?;
        let is_named = rest.contains(&format!("filename=\"{FILE_NAME}\""));
        if is_named { Ok((name.to_owned(), content.to_owned())) } else { Err(format!("no file name in `{head}`")) }
    });
    parts.collect()
}

#[test]
fn a_list_that_is_too_long_is_refused_before_anything_is_prepared() {
    let mut tried = 0;
    for (operation, send) in all() {
        let id = operation.id;
        for parameter in operation.parameters {
            let Some(limit) = parameter.max_items else { continue };
            tried += 1;
            let list = |length: usize| {
                let items: Vec<String> = (0..length).map(|number| number.to_string()).collect();
                let mut arguments = filled(operation);
                arguments.insert(parameter.name.to_owned(), json!(items));
                arguments
            };
            let capture = Arc::new(Capture::default());
            assert!(send(Arc::clone(&capture), &list(limit)).contains(HELD), "{id}: {limit} items were refused");
            assert_eq!(capture.0.lock().unwrap().len(), 1);

            let capture = Arc::new(Capture::default());
            let error = send(Arc::clone(&capture), &list(limit + 1));
            assert!(capture.0.lock().unwrap().is_empty(), "{id}: a list of {} was prepared", limit + 1);
            for part in [parameter.name, &limit.to_string(), &(limit + 1).to_string()] {
                assert!(error.contains(part), "{id}: `{part}` is not in: {error}");
            }
        }
    }
    assert!(tried >= 4, "only {tried} limits were found");
}

#[test]
fn a_required_argument_that_is_missing_is_named() {
    for (operation, send) in all() {
        let id = operation.id;
        for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
            let mut arguments = filled(operation);
            arguments.remove(parameter.name);
            let capture = Arc::new(Capture::default());
            let error = send(Arc::clone(&capture), &arguments);
            assert!(capture.0.lock().unwrap().is_empty(), "{id}: prepared without {}", parameter.name);
            assert!(error.contains(parameter.rust_name), "{id}: {} is not in: {error}", parameter.rust_name);
        }
    }
}

/// Limits of the specs, the tables and the types are one number.
#[test]
fn limits_are_those_of_the_specs() {
    for spec in specs() {
        for written in spec.operations() {
            let api = if spec.name == "linkcard" { &linkcard_client::API } else { &haoka_client::API };
            let operation = api.operation(written.id).expect("an operation of the table");
            let Some(form) = written.form else { continue };
            for (name, member) in simfleet_tests::spec::members(spec.schema(form)).into_iter().flatten() {
                let limit = member["maxItems"].as_u64().map(|limit| usize::try_from(limit).expect("a small number"));
                assert_eq!(operation.batch_limit(name), limit, "{} {name}", written.id);
            }
        }
    }
    assert_eq!(JsonList::<String, 10>::LIMIT, 10);
}

#[test]
fn form_bodies_read_back() {
    let mut tried = 0;
    for spec in specs() {
        for operation in spec.operations() {
            let Some(form) = operation.form else { continue };
            if !registry::typed(spec).any(|(name, _)| name == form) {
                continue;
            }
            tried += 1;
            let entry = registry::entry(spec.name, form);
            let schema = spec.schema(form);
            let strategy = prop_oneof![full_object(spec, schema), value(spec, schema, Alphabet::All)];
            for_all(operation.id, 48, &strategy, |value| {
                let written = (entry.form)(&value)?;
                let fields = pairs(&written);
                let given: BTreeMap<String, String> = value
                    .as_object()
                    .expect("an object")
                    .iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(name, value)| (name.clone(), on_the_wire(value)))
                    .collect();
                let count = fields.len();
                let fields: BTreeMap<String, String> = fields.into_iter().collect();
                if count != given.len() || fields != given {
                    return Err(format!("{written} does not hold {given:?}"));
                }
                Ok(())
            });
        }
    }
    assert!(tried >= 5, "only {tried} forms were found");
}
