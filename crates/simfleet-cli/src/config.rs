//! Clients, from flags and environment.

use std::sync::Arc;
use std::time::Duration;

use simfleet::clock::{Clock, ScaledClock};
use simfleet::{AccessKey, AppKey, Format, Haoka, Linkcard, SignatureMethod, WaitFor};

use crate::args::{Global, Signature, WaitArgs, Wire};
use crate::exit::Failure;
use crate::output::say;

/// The emulator's default credentials; they open nothing else.
pub(crate) const TEST_ACCESS_KEY: (&str, &str) = ("testid", "testsecret");
pub(crate) const TEST_APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

fn clock(global: &Global) -> Option<Arc<dyn Clock>> {
    (global.time_scale != 1.0).then(|| -> Arc<dyn Clock> { Arc::new(ScaledClock::new(global.time_scale)) })
}

/// A client of Linkcard.
pub(crate) fn linkcard(global: &Global) -> Result<Linkcard, Failure> {
    linkcard_with(global, AccessKey::from_env)
}

/// One that shows requests: where no credentials are set, something else stands in their place.
pub(crate) fn linkcard_to_show(global: &Global) -> Result<Linkcard, Failure> {
    linkcard_with(global, || {
        AccessKey::from_env().or_else(|_| {
            say!("simfleet: no access key is set; ACCESS-KEY-ID stands in its place");
            Ok(AccessKey::new("ACCESS-KEY-ID", "none"))
        })
    })
}

fn linkcard_with(
    global: &Global,
    key: impl FnOnce() -> Result<AccessKey, simfleet::Error>,
) -> Result<Linkcard, Failure> {
    let mut builder = Linkcard::builder().allow_plain_http(global.allow_http);
    builder = match &global.emulator {
        Some(url) => builder.endpoint(url).credentials(AccessKey::new(TEST_ACCESS_KEY.0, TEST_ACCESS_KEY.1)),
        None => builder.credentials(key()?),
    };
    if let (None, Some(endpoint)) = (&global.emulator, &global.linkcard_endpoint) {
        builder = builder.endpoint(endpoint);
    }
    if let Some(clock) = clock(global) {
        builder = builder.clock(clock);
    }
    let method = match global.signature {
        Signature::Rpc => SignatureMethod::Rpc,
        Signature::Acs3 => SignatureMethod::Acs3,
    };
    let format = match global.wire {
        Wire::Json => Format::Json,
        Wire::Xml => Format::Xml,
    };
    builder.signature(method).format(format).build().map_err(plain_http)
}

/// A client of the V2.0 open API.
pub(crate) fn haoka(global: &Global) -> Result<Haoka, Failure> {
    haoka_with(global, global.haoka_endpoint.as_deref(), AppKey::from_env)
}

/// One that shows requests: where no endpoint or no credentials are set, something else stands in their place.
pub(crate) fn haoka_to_show(global: &Global) -> Result<Haoka, Failure> {
    let endpoint = global.haoka_endpoint.as_deref().or_else(|| {
        if global.emulator.is_none() {
            say!("simfleet: no endpoint is set; endpoint.invalid stands in its place");
        }
        Some("https://endpoint.invalid")
    });
    haoka_with(global, endpoint, || {
        AppKey::from_env().or_else(|_| {
            say!("simfleet: no application is set; APP-ID stands in its place");
            Ok(AppKey::new("APP-ID", "none"))
        })
    })
}

fn haoka_with(
    global: &Global,
    endpoint: Option<&str>,
    key: impl FnOnce() -> Result<AppKey, simfleet::Error>,
) -> Result<Haoka, Failure> {
    let mut builder = Haoka::builder().allow_plain_http(global.allow_http);
    builder = match (&global.emulator, endpoint) {
        (Some(url), _) => builder.endpoint(url).credentials(AppKey::new(TEST_APP.0, TEST_APP.1)),
        (None, Some(endpoint)) => builder.endpoint(endpoint).credentials(key()?),
        (None, None) => {
            return Err(Failure::unusable(
                "no endpoint for the V2.0 open API",
                "set SIMFLEET_HAOKA_ENDPOINT to the origin of the agent back office, or pass --haoka-endpoint",
            ));
        }
    };
    if let Some(clock) = clock(global) {
        builder = builder.clock(clock);
    }
    builder.build().map_err(plain_http)
}

/// The application of the V2.0 open API: the emulator's, or the one of the environment.
pub(crate) fn app_key(global: &Global) -> Result<AppKey, Failure> {
    match &global.emulator {
        Some(_) => Ok(AppKey::new(TEST_APP.0, TEST_APP.1)),
        None => Ok(AppKey::from_env()?),
    }
}

fn plain_http(error: simfleet::Error) -> Failure {
    if error.to_string().contains("is not encrypted") {
        return Failure::unusable(error.to_string(), "use https, or pass --allow-http");
    }
    error.into()
}

/// How long to wait: `--timeout`, or `default`; no time at all with `--no-wait`.
pub(crate) fn wait(args: &WaitArgs, default: Duration) -> WaitFor {
    let limit = if args.no_wait { Duration::ZERO } else { args.timeout.unwrap_or(default) };
    let wait = WaitFor::at_most(limit);
    match args.poll {
        Some(poll) => wait.poll_every(poll, poll),
        None => wait,
    }
}
