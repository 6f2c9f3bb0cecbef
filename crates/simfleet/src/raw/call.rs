//! One raw call as the call loop takes it: built anew, prepared and sent for each attempt, like a generated builder.

use std::sync::Arc;

use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Method};
use progenitor_client::{ByteStream, Error as CallError, ResponseValue};
use serde_json::Value;
use simfleet_runtime::{Body, Call, Effect, Evidence, Operation, Parameter, ParameterStyle, Pipeline, Place, Upload};

use super::check;
use super::preview::Preview;
use super::request::{RawRequest, RawValue, Target};
use super::{RawAnswer, Rule};
use crate::attempt::{self, Attempt};
use crate::error::{Error, ErrorKind};
use crate::judge::Faults;

/// A checked call, and the client that sends it.
#[derive(Clone, Debug)]
pub(crate) struct RawCall {
    http: reqwest::Client,
    pipeline: Arc<dyn Pipeline>,
    operation: &'static Operation,
    rule: Rule,
    request: Arc<Parts>,
}

/// What the request is made of.
#[derive(Debug)]
struct Parts {
    url: String,
    method: Method,
    query: Vec<(String, String)>,
    /// `None`: no body at all.
    form: Option<Vec<(String, String)>>,
    /// Sent beside the fields of the form; the body is then a multipart one.
    files: Vec<(&'static str, Upload)>,
}

/// Table entries of calls that no spec knows, by effect.
static ACTIONS: [Operation; 3] =
    [unlisted("POST", Effect::Read), unlisted("POST", Effect::Set), unlisted("POST", Effect::Once)];
static GETS: [Operation; 3] =
    [unlisted("GET", Effect::Read), unlisted("GET", Effect::Set), unlisted("GET", Effect::Once)];
static POSTS: [Operation; 3] =
    [unlisted("POST", Effect::Read), unlisted("POST", Effect::Set), unlisted("POST", Effect::Once)];

const fn unlisted(method: &'static str, effect: Effect) -> Operation {
    Operation {
        id: "unlisted",
        rust_name: "unlisted",
        method,
        path: "/",
        group: "unlisted",
        summary: "A call that no spec knows",
        description: "",
        constants: &[],
        effect,
        idempotency_key: None,
        quotas: &[],
        body: Body::None,
        parameters: &[],
        open: true,
        rules: &[],
        paging: None,
        callbacks: &[],
        errors: &[],
        evidence: Evidence::Inferred,
    }
}

fn by_effect(entries: &'static [Operation; 3], effect: Effect) -> &'static Operation {
    let [read, set, once] = entries;
    match effect {
        Effect::Read => read,
        Effect::Set => set,
        // A key that is not known keeps nothing apart.
        Effect::Keyed | Effect::Once => once,
    }
}

impl RawCall {
    /// A call of Linkcard.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] for what [`check`] finds.
    pub(crate) fn linkcard(client: &linkcard_client::Client, request: &RawRequest) -> Result<Self, Error> {
        use progenitor_client::ClientInfo;
        let mut parts = Parts::new(format!("{}/", client.baseurl()), Method::POST);
        let (operation, rule) = match &request.target {
            Target::Listed(operation) => {
                parts.fill_listed(operation, request, &linkcard_client::API, "Linkcard")?;
                (*operation, Rule::Linkcard)
            }
            Target::Action { action, version, effect } => {
                check::action(action, version, &request.fields)?;
                parts.query.push(("Action".to_owned(), action.clone()));
                parts.query.push(("Version".to_owned(), version.clone()));
                parts.fill(request, Place::Query)?;
                (by_effect(&ACTIONS, *effect), Rule::LinkcardUnlisted)
            }
            Target::Path { path, .. } => return Err(elsewhere(path, "the V2.0 open API")),
        };
        Ok(Self {
            http: client.client().clone(),
            pipeline: Arc::clone(client.inner()),
            operation,
            rule,
            request: Arc::new(parts),
        })
    }

    /// A call of the V2.0 open API.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] for what [`check`] finds.
    pub(crate) fn haoka(client: &haoka_client::Client, request: &RawRequest) -> Result<Self, Error> {
        use progenitor_client::ClientInfo;
        let base = client.baseurl();
        let (operation, parts) = match &request.target {
            Target::Listed(operation) => {
                let mut parts = Parts::new(format!("{base}{}", operation.path), Method::POST);
                parts.fill_listed(operation, request, &haoka_client::API, "the V2.0 open API")?;
                (*operation, parts)
            }
            Target::Path { method, path, effect } => {
                check::path(method, path, &request.fields)?;
                let mut parts = Parts::new(format!("{base}{path}"), method.clone());
                let post = *method == Method::POST;
                if post {
                    parts.form = Some(Vec::new());
                }
                parts.fill(request, if post { Place::Form } else { Place::Query })?;
                (by_effect(if post { &POSTS } else { &GETS }, *effect), parts)
            }
            Target::Action { action, .. } => return Err(elsewhere(action, "Linkcard")),
        };
        Ok(Self {
            http: client.client().clone(),
            pipeline: Arc::clone(client.inner()),
            operation,
            rule: Rule::Haoka,
            request: Arc::new(parts),
        })
    }

    /// Prepares the request as for sending, and does not send it. Takes no turn in a rate limit.
    ///
    /// # Errors
    ///
    /// Those that sending would meet before anything leaves the machine.
    pub(crate) async fn preview(self, faults: &dyn Faults) -> Result<Preview, Error> {
        let mut request = self.build().map_err(|error| {
            Error::new(ErrorKind::InvalidInput, format!("the request cannot be built: {}", error.without_url()))
                .with_remedy("check the endpoint")
        })?;
        let notes = Attempt { preview: true, ..Attempt::default() };
        let (prepared, notes) = attempt::watched(notes, self.pipeline.prepare(self.operation, &mut request)).await;
        match prepared {
            Ok(()) => Ok(Preview::of(&request, &self.request.files, faults)),
            Err(error) => Err(notes.unsent.unwrap_or_else(|| Error::new(ErrorKind::InvalidInput, error.to_string()))),
        }
    }

    fn build(&self) -> reqwest::Result<reqwest::Request> {
        let parts = &*self.request;
        let mut request = self
            .http
            .request(parts.method.clone(), &parts.url)
            .header(ACCEPT, HeaderValue::from_static("application/json"));
        if !parts.query.is_empty() {
            request = request.query(&parts.query);
        }
        if let Some((name, file)) = parts.files.first() {
            let mut body = file.clone().into_form(name);
            for (name, text) in parts.form.iter().flatten() {
                body = body.text(name.clone(), text.clone());
            }
            request = request.multipart(body);
        } else if let Some(form) = &parts.form {
            let body: String = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
        }
        request.build()
    }

    async fn exchange(self) -> Result<ResponseValue<RawAnswer>, CallError<ByteStream>> {
        let mut request = self.build().map_err(CallError::CommunicationError)?;
        self.pipeline
            .prepare(self.operation, &mut request)
            .await
            .map_err(|error| CallError::Custom(error.to_string()))?;
        let response = self.pipeline.execute(&self.http, self.operation, request).await?;
        let status = response.status();
        match status.as_u16() {
            200 => {
                let body = response.bytes().await.map_err(CallError::ResponseBodyError)?;
                let answer = RawAnswer::read(&body, self.rule)
                    .map_err(|error| CallError::InvalidResponsePayload(body.clone(), error))?;
                Ok(ResponseValue::new(answer, status, HeaderMap::new()))
            }
            400..=599 => Err(CallError::ErrorResponse(ResponseValue::stream(response))),
            _ => Err(CallError::UnexpectedResponse(response)),
        }
    }
}

impl Call for RawCall {
    type Answer = RawAnswer;
    type Failure = ByteStream;

    fn operation(&self) -> &'static Operation {
        self.operation
    }

    async fn send_once(self) -> Result<ResponseValue<RawAnswer>, CallError<ByteStream>> {
        self.exchange().await
    }
}

impl Parts {
    fn new(url: String, method: Method) -> Self {
        Self { url, method, query: Vec::new(), form: None, files: Vec::new() }
    }

    /// Takes the parameters to where the table says that they travel.
    fn fill_listed(
        &mut self,
        operation: &'static Operation,
        request: &RawRequest,
        api: &'static simfleet_runtime::Api,
        service: &str,
    ) -> Result<(), Error> {
        if api.operation(operation.id).is_none_or(|known| known.id != operation.id) {
            return Err(Error::new(ErrorKind::InvalidInput, format!("{service} has no such operation"))
                .with_remedy("send it with the client of its own service"));
        }
        check::listed(operation, &request.fields)?;
        self.method = Method::from_bytes(operation.method.as_bytes()).unwrap_or(Method::POST);
        if operation.body == Body::Form {
            self.form = Some(Vec::new());
        }
        for parameter in operation.parameters {
            let Some(field) = request.fields.iter().find(|field| field.name == parameter.name) else { continue };
            if let RawValue::File(file) = &field.value {
                self.files.push((parameter.name, file.clone()));
                continue;
            }
            let text = written(parameter, &field.value)?;
            self.push(parameter.place, parameter.name.to_owned(), text);
        }
        for field in request.fields.iter().filter(|field| operation.parameter(&field.name).is_none()) {
            self.push(Place::Form, field.name.clone(), plain(&field.value)?);
        }
        Ok(())
    }

    /// Takes parameters that no table knows to where they were put, or to where such calls have them.
    fn fill(&mut self, request: &RawRequest, usual: Place) -> Result<(), Error> {
        for field in &request.fields {
            self.push(field.place.unwrap_or(usual), field.name.clone(), plain(&field.value)?);
        }
        Ok(())
    }

    fn push(&mut self, place: Place, name: String, text: String) {
        match place {
            Place::Query => self.query.push((name, text)),
            Place::Form | Place::File => self.form.get_or_insert_default().push((name, text)),
        }
    }
}

/// A value as generated builders write it. Numbered parameters leave as JSON text too: the pipeline writes them out.
fn written(parameter: &Parameter, value: &RawValue) -> Result<String, Error> {
    match (parameter.style, value) {
        (ParameterStyle::Single, RawValue::Text(text)) => Ok(text.clone()),
        (_, RawValue::Text(text)) => Ok(Value::Array(vec![check::item(parameter, text)?]).to_string()),
        (_, RawValue::File(_)) => plain(value),
        (_, RawValue::List(items)) => {
            let items: Result<Vec<Value>, Error> = items.iter().map(|text| check::item(parameter, text)).collect();
            Ok(Value::Array(items?).to_string())
        }
    }
}

/// A value that no table describes.
fn plain(value: &RawValue) -> Result<String, Error> {
    match value {
        RawValue::Text(text) => Ok(text.clone()),
        RawValue::List(items) => Ok(Value::from(items.as_slice()).to_string()),
        RawValue::File(_) => {
            Err(Error::new(ErrorKind::InvalidInput, "a file can only be sent where the table names one")
                .with_remedy("send it with a listed operation"))
        }
    }
}

fn elsewhere(name: &str, service: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("{name} is a call of {service}"))
        .with_remedy("send it with the client of its own service")
}

#[cfg(test)]
mod tests {
    use simfleet_runtime::{BoxFuture, PrepareError};

    use super::*;

    #[derive(Debug)]
    struct Unsigned;

    impl Pipeline for Unsigned {
        fn prepare<'a>(
            &'a self,
            _: &'static Operation,
            _: &'a mut reqwest::Request,
        ) -> BoxFuture<'a, Result<(), PrepareError>> {
            Box::pin(async { Ok(()) })
        }
    }

    #[derive(Debug)]
    struct NoSecrets;

    impl Faults for NoSecrets {
        fn meaning(&self, _: &crate::judge::Fault, _: &Attempt) -> crate::judge::Meaning {
            crate::judge::Meaning::new(ErrorKind::Service, crate::retry::Outcome::Refused)
        }

        fn redact(&self, text: &str) -> String {
            text.to_owned()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn files_travel_in_a_multipart_body_and_are_shown_by_name_and_size() {
        let mut parts = Parts::new("http://127.0.0.1/upload".to_owned(), Method::POST);
        parts.files.push(("file", Upload::new("front.jpg", vec![0xff, 0xd8, 0xff])));
        parts.push(Place::Form, "kind".to_owned(), "front".to_owned());
        let call = RawCall {
            http: reqwest::Client::new(),
            pipeline: Arc::new(Unsigned),
            operation: by_effect(&POSTS, Effect::Set),
            rule: Rule::Haoka,
            request: Arc::new(parts),
        };
        let request = call.build().unwrap();
        let content_type = request.headers()[CONTENT_TYPE].to_str().unwrap();
        assert!(content_type.starts_with("multipart/form-data; boundary="), "{content_type}");
        let shown = call.preview(&NoSecrets).await.unwrap();
        assert_eq!(shown.body, "(file: front.jpg, 3 bytes)");
    }

    #[test]
    fn a_file_goes_only_where_the_table_names_one() {
        let file = RawValue::File(Upload::new("a", vec![1]));
        assert_eq!(plain(&file).unwrap_err().kind(), ErrorKind::InvalidInput);
        assert_eq!(plain(&RawValue::List(vec!["a".into()])).unwrap(), r#"["a"]"#);
    }
}
