//! The services that the program knows: one row each.
//!
//! Everything that the program does with any operation of any service (`api`, `call`, their help) reads this table. A
//! further service is a row here.

use simfleet::alibaba::{Format, Gateway, GatewayApi, SignatureMethod};
use simfleet::clock::{BoxFuture, ScaledClock};
use simfleet::raw::{Preview, RawAnswer, RawRequest};
use simfleet::runtime::Api;
use simfleet::service::Service as AnyService;
use simfleet::{
    AccessKey, AppKey, Client, ClientBuilder, Error, Haoka, Linkcard, Reply, Sts, haoka_client, linkcard_client,
    sts_client,
};

use crate::args::{Global, Signature, Wire};
use crate::exit::Failure;
use crate::output::say;

/// The emulator's default credentials; they open nothing else.
pub(crate) const TEST_ACCESS_KEY: (&str, &str) = ("testid", "testsecret");
pub(crate) const TEST_APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

/// One service.
pub(crate) struct Service {
    /// Its operation table, whose name is that of the service at the terminal.
    pub(crate) api: &'static Api,
    /// What it is, for help texts.
    pub(crate) title: &'static str,
    /// Makes a client of the global options and the environment.
    client: MakeClient,
}

type MakeClient = fn(&Global, Purpose) -> Result<Box<dyn RawClient>, Failure>;

/// All services, in the order of help texts.
pub(crate) static SERVICES: &[Service] = &[
    Service {
        api: &linkcard_client::API,
        title: "Linkcard (2021-05-20)",
        client: |global, purpose| {
            boxed(gateway(global, Linkcard::builder(), global.linkcard_endpoint.clone(), purpose))
        },
    },
    Service {
        api: &haoka_client::API,
        title: "the V2.0 open API",
        client: |global, purpose| boxed(haoka(global, purpose)),
    },
    Service {
        api: &sts_client::API,
        title: "STS (2015-04-01)",
        client: |global, purpose| boxed(gateway(global, Sts::builder(), global.sts_endpoint.clone(), purpose)),
    },
];

/// What a client is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Sending: credentials and endpoint are needed.
    Send,
    /// Showing requests: where there are no credentials or no endpoint, something else stands in their place.
    Show,
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.api.name)
    }
}

impl Service {
    /// The service of this name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        SERVICES.iter().find(|service| service.api.name == name)
    }

    pub(crate) fn client(&self, global: &Global, purpose: Purpose) -> Result<Box<dyn RawClient>, Failure> {
        (self.client)(global, purpose)
    }
}

/// A client of any service, for requests that are put together at run time.
pub(crate) trait RawClient {
    fn send(&self, request: RawRequest) -> BoxFuture<'_, Result<Reply<RawAnswer>, Error>>;

    fn preview(&self, request: RawRequest) -> BoxFuture<'_, Result<Preview, Error>>;

    fn endpoint(&self) -> &str;
}

impl<S: AnyService> RawClient for Client<S> {
    fn send(&self, request: RawRequest) -> BoxFuture<'_, Result<Reply<RawAnswer>, Error>> {
        Box::pin(Client::send(self, request))
    }

    fn preview(&self, request: RawRequest) -> BoxFuture<'_, Result<Preview, Error>> {
        Box::pin(Client::preview(self, request))
    }

    fn endpoint(&self) -> &str {
        Client::endpoint(self)
    }
}

fn boxed<S: AnyService>(client: Result<Client<S>, Failure>) -> Result<Box<dyn RawClient>, Failure> {
    client.map(|client| -> Box<dyn RawClient> { Box::new(client) })
}

/// A client of Linkcard.
pub(crate) fn linkcard(global: &Global) -> Result<Linkcard, Failure> {
    gateway(global, Linkcard::builder(), global.linkcard_endpoint.clone(), Purpose::Send)
}

/// A client of a service behind a gateway of Alibaba Cloud.
fn gateway<A: GatewayApi>(
    global: &Global,
    builder: ClientBuilder<simfleet::alibaba::GatewaySetup<A>>,
    endpoint: Option<String>,
    purpose: Purpose,
) -> Result<Client<Gateway<A>>, Failure> {
    let key = match (&global.emulator, AccessKey::from_env()) {
        (Some(_), _) => AccessKey::new(TEST_ACCESS_KEY.0, TEST_ACCESS_KEY.1),
        (None, Ok(key)) => key,
        (None, Err(_)) if purpose == Purpose::Show => {
            say!("simfleet: no access key is set; ACCESS-KEY-ID stands in its place");
            AccessKey::new("ACCESS-KEY-ID", "none")
        }
        (None, Err(error)) => return Err(error.into()),
    };
    let mut builder = common(global, builder).credentials(key);
    if let Some(endpoint) = global.emulator.clone().or(endpoint) {
        builder = builder.endpoint(endpoint);
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
pub(crate) fn haoka(global: &Global, purpose: Purpose) -> Result<Haoka, Failure> {
    let endpoint = match (global.emulator.as_ref().or(global.haoka_endpoint.as_ref()), purpose) {
        (Some(endpoint), _) => endpoint.clone(),
        (None, Purpose::Show) => {
            say!("simfleet: no endpoint is set; endpoint.invalid stands in its place");
            "https://endpoint.invalid".to_owned()
        }
        (None, Purpose::Send) => {
            return Err(Failure::unusable(
                "no endpoint for the V2.0 open API",
                "set SIMFLEET_HAOKA_ENDPOINT to the origin of the agent back office, or pass --haoka-endpoint",
            ));
        }
    };
    let key = match (app_key(global), purpose) {
        (Ok(key), _) => key,
        (Err(_), Purpose::Show) => {
            say!("simfleet: no application is set; APP-ID stands in its place");
            AppKey::new("APP-ID", "none")
        }
        (Err(failure), Purpose::Send) => return Err(failure),
    };
    common(global, Haoka::builder()).endpoint(endpoint).credentials(key).build().map_err(plain_http)
}

/// The application of the V2.0 open API: the emulator's, or the one of the environment.
pub(crate) fn app_key(global: &Global) -> Result<AppKey, Failure> {
    match &global.emulator {
        Some(_) => Ok(AppKey::new(TEST_APP.0, TEST_APP.1)),
        None => Ok(AppKey::from_env()?),
    }
}

/// The settings that every client has.
fn common<B>(global: &Global, builder: ClientBuilder<B>) -> ClientBuilder<B> {
    let builder = builder.allow_plain_http(global.allow_http);
    if global.time_scale == 1.0 {
        return builder;
    }
    builder.clock(std::sync::Arc::new(ScaledClock::new(global.time_scale)))
}

fn plain_http(error: Error) -> Failure {
    if error.to_string().contains("is not encrypted") {
        return Failure::unusable(error.to_string(), "use https, or pass --allow-http");
    }
    error.into()
}
