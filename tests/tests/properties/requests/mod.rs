//! What is written into queries and forms reads back, through the generated requests, for every operation.

mod haoka;
mod linkcard;
mod sts;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use simfleet::{AccessKey, AppKey, Haoka, Linkcard, Sts};
use simfleet_runtime::{Api, Body, JsonList, Operation, Parameter, ParameterKind, ParameterStyle, Place, Upload};

use crate::strategies::{Alphabet, text};
use crate::{for_all, specs};

/// Where nothing is sent to.
const ORIGIN: &str = "http://127.0.0.1:1";

/// The name that every file goes by.
const FILE_NAME: &str = "photo.jpg";

/// Stands in the lists for all fields of a form that the spec does not list.
const EXTRA: &str = "*";

/// A request as it would be sent, without signature.
#[derive(Clone, Debug)]
struct Written {
    method: String,
    url: reqwest::Url,
    body: String,
    headers: http::HeaderMap,
}

impl Written {
    fn of(request: &impl simfleet_runtime::Request) -> Result<Self, String> {
        let request = request.to_http(ORIGIN).map_err(|error| error.to_string())?;
        let (head, body) = request.into_parts();
        Ok(Self {
            method: head.method.to_string(),
            url: head.uri.to_string().parse().map_err(|error| format!("{}: {error}", head.uri))?,
            body: String::from_utf8(body.to_vec()).map_err(|error| error.to_string())?,
            headers: head.headers,
        })
    }
}

/// Sets the arguments on the operation's request and writes it.
type Write = fn(&Map<String, Value>) -> Result<Written, String>;

/// Sets the arguments and has the client check the request, without sending it; the error's text.
type Check = fn(&Map<String, Value>) -> Result<(), String>;

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}

/// The clients whose checks are asked. Made once: reading the system's certificates takes long.
struct Clients {
    linkcard: Linkcard,
    haoka: Haoka,
    sts: Sts,
}

fn clients() -> &'static Clients {
    static CLIENTS: OnceLock<Clients> = OnceLock::new();
    CLIENTS.get_or_init(|| {
        let key = AccessKey::new("testid", "testsecret");
        let app = AppKey::new("10001", "test-api-key");
        Clients {
            linkcard: Linkcard::builder().credentials(key.clone()).endpoint(ORIGIN).build().expect("a client"),
            haoka: Haoka::builder().credentials(app).endpoint(ORIGIN).build().expect("a client"),
            sts: Sts::builder().credentials(key).endpoint(ORIGIN).build().expect("a client"),
        }
    })
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

/// A request: name of its method, the setter of each argument by wire name, how to write it and how to check it.
type Builder = (&'static str, &'static [(&'static str, &'static str)], Write, Check);

/// One line for each operation of a client: its request and, by wire name, the setter of each argument. The only such
/// lists in these tests; they are compared with the tables. Makes a test of each line.
macro_rules! builders {
    ($client:ident, $api:ident: $($method:ident { $($name:literal: $setter:ident($read:ident)),* $(,)? })*) => {
        mod made {
            use serde_json::{Map, Value};
            use simfleet_tests::calls::$api::Sample;

            $(
                pub(super) fn $method(
                    arguments: &Map<String, Value>,
                ) -> impl simfleet_runtime::Request + use<> {
                    // An operation may have no parameters.
                    let _ = arguments;
                    #[allow(unused_mut)]
                    let mut request = Sample.$method();
                    $(if let Some(value) = arguments.get($name) {
                        request = request.$setter(crate::requests::$read(value));
                    })*
                    request
                }
            )*
        }

        pub(super) const BUILDERS: &[super::Builder] = &[$((
            stringify!($method),
            &[$(($name, stringify!($setter))),*],
            |arguments| super::Written::of(&made::$method(arguments)),
            |arguments| {
                let preview = super::clients().$api.preview(made::$method(arguments));
                super::wait(preview).map(drop).map_err(|error| error.to_string())
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

/// The requests of all clients with their operations.
fn all() -> impl Iterator<Item = (&'static Operation, Check)> {
    let of = |api: &'static Api, builders: &'static [Builder]| {
        builders.iter().map(move |(method, _, _, check)| (operation(api, method), *check))
    };
    of(&linkcard_client::API, linkcard::BUILDERS)
        .chain(of(&haoka_client::API, haoka::BUILDERS))
        .chain(of(&sts_client::API, sts::BUILDERS))
}

fn operation(api: &Api, method: &str) -> &'static Operation {
    let found = api.operations.iter().find(|operation| operation.rust_name == method);
    found.unwrap_or_else(|| panic!("the table has no operation {method}"))
}

fn all_operations_are_listed(api: &Api, name: &str, builders: &[Builder]) {
    let mut listed: Vec<(&str, Vec<(&str, &str)>)> =
        builders.iter().map(|(method, setters, ..)| (*method, setters.to_vec())).collect();
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
            ParameterKind::Text => json!("1".repeat(parameter.limits.min_length.unwrap_or(1) as usize)),
            ParameterKind::Integer => json!(parameter.limits.min.unwrap_or(1)),
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
    let mut url = reqwest::Url::parse(ORIGIN).expect("a URL");
    url.set_query(Some(encoded));
    url.query_pairs().into_owned().collect()
}

fn what_is_written_reads_back(api: &Api, builders: &[Builder], method: &str) {
    let operation = operation(api, method);
    let (_, _, write, _) = builders.iter().find(|(name, ..)| *name == method).expect("a request");
    for_all(method, 48, &arguments(operation), |arguments| {
        let request = write(&arguments)?;
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
            match value.as_array().filter(|_| parameter.style == ParameterStyle::Indexed) {
                Some(items) => {
                    fields.extend((1..).zip(items).map(|(at, item)| (format!("{name}.{at}"), on_the_wire(item))));
                }
                None => drop(fields.insert(name.clone(), on_the_wire(value))),
            }
        }
        let sent_query: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
        let sent_form = match operation.body {
            Body::Multipart => parts(&request)?,
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
fn parts(request: &Written) -> Result<Vec<(String, String)>, String> {
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
fn a_list_that_is_too_long_is_rejected_before_anything_is_sent() {
    let mut tried = 0;
    for (operation, check) in all() {
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
            // Other rules of the operation may reject the made-up values; none of them speaks of this limit.
            if let Err(error) = check(&list(limit)) {
                assert!(!error.contains(&limit.to_string()), "{id}: {limit} items were rejected: {error}");
            }
            let error = check(&list(limit + 1)).expect_err(id);
            for part in [parameter.name, &limit.to_string(), &(limit + 1).to_string()] {
                assert!(error.contains(part), "{id}: `{part}` is not in: {error}");
            }
        }
    }
    assert!(tried >= 4, "only {tried} limits were found");
}

#[test]
fn a_required_argument_that_is_missing_is_named() {
    let mut tried = 0;
    for (operation, check) in all() {
        let id = operation.id;
        for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
            tried += 1;
            let mut arguments = filled(operation);
            arguments.remove(parameter.name);
            let error = check(&arguments).expect_err(id);
            assert!(error.contains(parameter.name), "{id}: {} is not in: {error}", parameter.name);
        }
    }
    assert!(tried >= 50, "only {tried} required parameters were found");
}

/// Limits of the specs, the tables and the types are one number.
#[test]
fn limits_are_those_of_the_specs() {
    for spec in specs() {
        for written in spec.operations() {
            let api = match spec.name {
                "linkcard" => &linkcard_client::API,
                "haoka" => &haoka_client::API,
                _ => &sts_client::API,
            };
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
