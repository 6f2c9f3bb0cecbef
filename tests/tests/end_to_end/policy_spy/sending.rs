//! Sends sample requests through new clients, and reads what arrived.

use std::collections::HashSet;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use simfleet::runtime::{Operation, Request, SuccessRule};
use simfleet::service::Service;
use simfleet::{Client, Error, Timeouts};
use simfleet_tests::support::{TestClock, haoka_builder, linkcard_builder, sts_builder};

/// Where and how a client sends.
pub(super) struct ClientSetup {
    url: String,
    pub(super) clock: TestClock,
    timeouts: Timeouts,
}

impl ClientSetup {
    pub(super) fn new(url: String, attempt_timeout: Option<Duration>) -> Self {
        let mut timeouts = Timeouts::default();
        timeouts.attempt = attempt_timeout.unwrap_or(timeouts.attempt);
        Self { url, clock: TestClock::default(), timeouts }
    }
}

/// A call in progress, which returns its number of attempts.
pub(super) type CallFuture<'a> = Pin<Box<dyn Future<Output = Result<u32, Error>> + 'a>>;

/// Sends a sample request through a new client. Each client has a retry budget of its own, so that the calls of a test
/// do not affect each other, and no rate limits, which would delay retries beyond the deadline.
pub(super) type SendSample = for<'a> fn(&'a ClientSetup) -> CallFuture<'a>;

fn send<'a, S: Service, R: Request + 'a>(client: Client<S>, request: R) -> CallFuture<'a> {
    Box::pin(async move { client.send(request).await.map(|reply| reply.attempts) })
}

pub(super) fn by_linkcard<R: Request>(setup: &ClientSetup, request: R) -> CallFuture<'_> {
    let builder = linkcard_builder(&setup.url, &setup.clock).timeouts(setup.timeouts.clone());
    send(builder.rate_limits(false).build().unwrap(), request)
}

pub(super) fn by_haoka<R: Request>(setup: &ClientSetup, request: R) -> CallFuture<'_> {
    let builder = haoka_builder(&setup.url, &setup.clock).timeouts(setup.timeouts.clone());
    send(builder.rate_limits(false).build().unwrap(), request)
}

pub(super) fn by_sts<R: Request>(setup: &ClientSetup, request: R) -> CallFuture<'_> {
    let builder = sts_builder(&setup.url, &setup.clock).timeouts(setup.timeouts.clone());
    send(builder.rate_limits(false).build().unwrap(), request)
}

/// The shortest successful body of an operation.
pub(super) fn success(operation: &Operation) -> String {
    match operation.envelope.success {
        _ if operation.list => "[]".to_owned(),
        SuccessRule::True(flag) => format!(r#"{{"{flag}":true,"{}":"200"}}"#, operation.envelope.code),
        SuccessRule::Number(flag, number) => format!(r#"{{"{flag}":{number},"message":"操作成功"}}"#),
        SuccessRule::RequiredMembers => {
            // Objects are empty, texts have one letter.
            let value = |name: &str| if name == "Credentials" { "{}" } else { "\"x\"" };
            let members: Vec<String> =
                operation.required_on_success.iter().map(|name| format!(r#""{name}":{}"#, value(name))).collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

/// Returns the different nonces of the requests.
pub(super) fn nonces(requests: &[String]) -> HashSet<&str> {
    requests.iter().filter_map(|request| value_after(request, &["SignatureNonce=", "traceid: "])).collect()
}

/// Returns the signature of a request, which is a query parameter or a header.
pub(super) fn signature(request: &str) -> Option<&str> {
    value_after(request, &["&Signature=", "sign: "])
}

/// The text after the first of these names that occurs, up to the end of the parameter or header.
fn value_after<'a>(request: &'a str, names: &[&str]) -> Option<&'a str> {
    let start = names.iter().find_map(|name| Some(request.find(name)? + name.len()))?;
    request.get(start..)?.split(['&', ' ', '\r']).next().filter(|value| value.len() > 20)
}
