//! Queries and forms of the generated requests parse to the arguments that were given, for every operation.
//!
//! `cargo xtask coverage` reads the names of the tests: `requests::<api>::<rust_name>`.

mod haoka;
mod limits;
mod linkcard;
mod sts;
mod uploads;

use std::collections::BTreeMap;

use bytes::Bytes;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use simfleet::{AccessKey, AppKey, Error, Haoka, Linkcard, Sts};
use simfleet_runtime::{
    Api, Body, InvalidParameter, Operation, Parameter, ParameterKind, ParameterStyle, Place, Request, Upload,
};

use crate::strategies::{Alphabet, text};
use crate::{for_all, specs};

/// The name of every file.
const FILE_NAME: &str = "photo.jpg";

/// Stands for all fields of a form that the spec does not list.
const EXTRA: &str = "*";

/// An endpoint to which nothing is sent.
const NOWHERE: &str = "https://nowhere.invalid";

/// An unsigned request.
struct EncodedRequest {
    /// The path of the request; an HTTP request would drop a fragment.
    path: String,
    http: http::Request<Bytes>,
}

fn write(request: &impl Request) -> Result<EncodedRequest, InvalidParameter> {
    Ok(EncodedRequest { path: request.path().to_owned(), http: request.to_http(NOWHERE)? })
}

/// Previews a request with a client that has placeholder credentials.
fn preview(request: impl Request) -> Result<(), Error> {
    let previewed = async {
        let key = AccessKey::new("made-up", "made-up");
        match request.operation().api {
            "linkcard" => Linkcard::builder().credentials(key).build()?.preview(request).await.map(drop),
            "sts" => Sts::builder().credentials(key).build()?.preview(request).await.map(drop),
            _ => {
                let key = AppKey::new("10001", "made-up");
                Haoka::builder().credentials(key).endpoint(NOWHERE).build()?.preview(request).await.map(drop)
            }
        }
    };
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(previewed)
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

/// Builds the requests of one operation.
pub(crate) struct RequestBuilder {
    /// The name of the method.
    method: &'static str,
    /// The setter of each argument, by wire name.
    setters: &'static [(&'static str, &'static str)],
    /// Sets the arguments and writes the request.
    write: fn(&Map<String, Value>) -> Result<EncodedRequest, InvalidParameter>,
    /// Sets the arguments and previews the request.
    preview: fn(&Map<String, Value>) -> Result<(), Error>,
}

/// Lists, for each operation of a client, its request and the setter of each argument by wire name, and makes a test of
/// each entry. A test compares the lists with the operation tables.
macro_rules! builders {
    ($client:ident, $api:ident: $($method:ident { $($name:literal: $setter:ident($read:ident)),* $(,)? })*) => {
        pub(super) const BUILDERS: &[super::RequestBuilder] = &[$({
            fn make(arguments: &serde_json::Map<String, serde_json::Value>) -> impl simfleet_runtime::Request {
                // An operation may have no parameters.
                let _ = arguments;
                #[allow(unused_mut)]
                let mut request = simfleet_tests::calls::$api::NoClient.$method();
                $(if let Some(value) = arguments.get($name) {
                    request = request.$setter(super::$read(value));
                })*
                request
            }
            super::RequestBuilder {
                method: stringify!($method),
                setters: &[$(($name, stringify!($setter))),*],
                write: |arguments| super::write(&make(arguments)),
                preview: |arguments| super::preview(make(arguments)),
            }
        }),*];

        $(
            #[test]
            fn $method() {
                super::assert_arguments_read_back(&$client::API, BUILDERS, stringify!($method));
            }
        )*

        #[test]
        fn all_operations_are_listed() {
            super::all_operations_are_listed(&$client::API, stringify!($api), BUILDERS);
        }
    };
}
use builders;

/// Returns the builders of all clients with their operations.
fn all() -> impl Iterator<Item = (&'static Operation, &'static RequestBuilder)> {
    let of = |api: &'static Api, builders: &'static [RequestBuilder]| {
        builders.iter().map(move |builder| (operation(api, builder.method), builder))
    };
    of(&linkcard_client::API, linkcard::BUILDERS)
        .chain(of(&haoka_client::API, haoka::BUILDERS))
        .chain(of(&sts_client::API, sts::BUILDERS))
}

/// Checks that the arguments of an example in a spec make a valid request.
pub(crate) fn accepts(id: &str, arguments: &Map<String, Value>) -> Result<(), String> {
    let (operation, builder) = all().find(|(operation, _)| operation.id == id).ok_or("no such operation")?;
    reads_back(operation, builder, arguments)?;
    (builder.preview)(arguments).map_err(|error| error.with_advice())
}

/// Checks that arguments, of which some may be missing, are encoded unchanged.
pub(crate) fn reads_back_from(id: &str, arguments: &Map<String, Value>) -> Result<(), String> {
    let (operation, builder) = all().find(|(operation, _)| operation.id == id).ok_or("no such operation")?;
    reads_back(operation, builder, arguments)
}

fn operation(api: &Api, method: &str) -> &'static Operation {
    let found = api.operations.iter().find(|operation| operation.rust_name == method);
    found.unwrap_or_else(|| panic!("the table has no operation {method}"))
}

fn all_operations_are_listed(api: &Api, name: &str, builders: &[RequestBuilder]) {
    let mut listed: Vec<(&str, Vec<(&str, &str)>)> =
        builders.iter().map(|builder| (builder.method, builder.setters.to_vec())).collect();
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

/// Whether a query parameter has 32 bits, which only the specs say.
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

/// Values of one argument, at most `most` items if it is a list.
fn argument(operation: &Operation, parameter: &'static Parameter, most: usize) -> BoxedStrategy<Value> {
    let any = match parameter.kind {
        ParameterKind::Text => text(Alphabet::All).prop_map(Value::from).boxed(),
        ParameterKind::Integer if is_small(operation, parameter) => any::<i32>().prop_map(Value::from).boxed(),
        ParameterKind::Integer => any::<i64>().prop_map(Value::from).boxed(),
        ParameterKind::Number => any::<i32>().prop_map(|number| json!(f64::from(number) / 64.0)).boxed(),
        ParameterKind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
    };
    let known = |(value, _): &(&str, &str)| match parameter.kind {
        ParameterKind::Integer => json!(value.parse::<i64>().expect("a whole number")),
        _ => json!(value),
    };
    let known: Vec<Value> = parameter.values.iter().map(known).collect();
    let one = if known.is_empty() { any } else { prop_oneof![any, prop::sample::select(known)].boxed() };
    match parameter.style {
        ParameterStyle::Single => one,
        ParameterStyle::JsonText | ParameterStyle::Indexed => {
            vec(one, 0..=most.min(parameter.max_items.unwrap_or(most))).prop_map(Value::from).boxed()
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
    // No listed field begins with `x-`.
    let extra = prop_oneof![Just(None), btree_map("x-[a-z0-9]{0,6}", text(Alphabet::All), 0..4).prop_map(Some)];
    (all, extra)
        .prop_map(|(mut all, extra)| {
            all.extend(extra.map(|fields| (EXTRA.to_owned(), json!(fields))));
            all
        })
        .boxed()
}

/// Returns names and values of an argument in a query or form.
fn on_the_wire(parameter: &Parameter, value: &Value) -> Vec<(String, String)> {
    let name = parameter.name.to_owned();
    match value {
        Value::String(text) => vec![(name, text.clone())],
        Value::Array(items) if parameter.style == ParameterStyle::Indexed => {
            let item = |(index, item): (usize, &Value)| (format!("{name}.{}", index + 1), a_text(item));
            items.iter().enumerate().map(item).collect()
        }
        // Other lists are sent as compact JSON text in one field.
        other => vec![(name, other.to_string())],
    }
}

fn pairs(encoded: &str) -> Vec<(String, String)> {
    let mut url = reqwest::Url::parse(NOWHERE).expect("a URL");
    url.set_query(Some(encoded));
    url.query_pairs().into_owned().collect()
}

fn assert_arguments_read_back(api: &Api, builders: &[RequestBuilder], method: &str) {
    let operation = operation(api, method);
    let builder = builders.iter().find(|builder| builder.method == method).expect("a builder");
    for_all(method, 48, &arguments(operation), |arguments| reads_back(operation, builder, &arguments));
}

fn reads_back(operation: &Operation, builder: &RequestBuilder, arguments: &Map<String, Value>) -> Result<(), String> {
    let request = (builder.write)(arguments).map_err(|error| format!("rejected: {error}"))?;
    let http = &request.http;
    let mut query: BTreeMap<String, String> =
        operation.constants.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut form = BTreeMap::new();
    for (name, value) in arguments {
        if name == EXTRA {
            form.extend(a_form(value));
            continue;
        }
        let parameter = operation.parameter(name).expect("a parameter");
        if parameter.place == Place::Path {
            continue;
        }
        let fields = if parameter.place == Place::Query { &mut query } else { &mut form };
        fields.extend(on_the_wire(parameter, value));
    }
    let sent_query = pairs(http.uri().query().unwrap_or_default());
    let content_type = http.headers().get("content-type").map(|value| value.to_str().unwrap_or_default());
    let body = std::str::from_utf8(http.body()).map_err(|_| "the body is no text")?;
    let sent_form = match operation.body {
        Body::Multipart => parts(content_type.unwrap_or_default(), body)?,
        _ => pairs(body),
    };
    // The number of fields is compared first, since a map would hide a duplicate field.
    if sent_query.len() != query.len() || sent_query.into_iter().collect::<BTreeMap<_, _>>() != query {
        return Err(format!("{} does not hold {query:?}", http.uri()));
    }
    if sent_form.len() != form.len() || sent_form.into_iter().collect::<BTreeMap<_, _>>() != form {
        return Err(format!("{body} does not hold {form:?}"));
    }
    let whole = http.uri().to_string();
    let place = whole.split('?').next().and_then(|place| place.strip_prefix(NOWHERE));
    if http.method() != operation.method || !place.is_some_and(|place| is_path(operation, arguments, place)) {
        return Err(format!("{} {whole}", http.method()));
    }
    let wanted = (operation.body == Body::Form).then_some("application/x-www-form-urlencoded");
    if operation.body != Body::Multipart && content_type != wanted {
        return Err(format!("the body is said to be {content_type:?}"));
    }
    if request.path != operation.path || request.path.contains('#') || http.headers().contains_key("api-version") {
        return Err("the fragment or a header that no service asked for is sent".into());
    }
    Ok(())
}

/// Whether a path is that of the operation, with the argument that it contains.
fn is_path(operation: &Operation, arguments: &Map<String, Value>, path: &str) -> bool {
    let Some((before, rest)) = operation.path.split_once('{') else { return path == operation.path };
    let (name, after) = rest.split_once('}').expect("a template");
    let Some(wanted) = arguments.get(name) else { return path == operation.path };
    let sent = path.strip_prefix(before).and_then(|path| path.strip_suffix(after));
    sent.is_some_and(|sent| {
        let decoded = pairs(&format!("sent={sent}"));
        !sent.contains(['/', '?', '#', '+', '&']) && decoded == [("sent".to_owned(), a_text(wanted))]
    })
}

/// Returns the parts of a multipart body by name; each must be a file with the expected name.
fn parts(content_type: &str, body: &str) -> Result<Vec<(String, String)>, String> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    let boundary = boundary.ok_or_else(|| format!("the content type is `{content_type}`"))?;
    if body == format!("--{boundary}--\r\n") {
        return Ok(Vec::new());
    }
    let between = body.strip_prefix(&format!("--{boundary}\r\n"));
    let between = between.and_then(|rest| rest.strip_suffix(&format!("\r\n--{boundary}--\r\n")));
    let between = between.ok_or_else(|| format!("not between its boundaries: {body}"))?;
    let edge = format!("\r\n--{boundary}\r\n");
    let parts = between.split(&edge).map(|part| {
        let (head, content) = part.split_once("\r\n\r\n").ok_or("a part without headers")?;
        let disposition = head.lines().find_map(|line| line.strip_prefix("Content-Disposition: form-data; name=\""));
        let (name, rest) = disposition.and_then(|line| line.split_once('"')).ok_or("a part without name")?;
        let is_named = rest.contains(&format!("filename=\"{FILE_NAME}\""));
        if is_named { Ok((name.to_owned(), content.to_owned())) } else { Err(format!("no file name in `{head}`")) }
    });
    parts.collect()
}
