//! Alibaba Cloud's IoT SIM service, "Linkcard" (2021-05-20).
//!
//! [`Linkcard`] signs, retries and reads what the generated [`linkcard_client`] builds and decodes, and waits where the
//! service is slow.

mod card_status;
mod faults;
mod irregular;
mod pipeline;

use std::sync::Arc;
use std::time::Duration;

use linkcard_client::Client;
use simfleet_runtime::{Call, Paged, Pipeline};

pub use card_status::{CardQuery, CardStatus, CardStatusWaiter};
pub use pipeline::{Format, SignatureMethod};

use crate::clock::Clock;
use crate::core::{Core, Reply, Settings, Timeouts};
use crate::credentials::AccessKey;
use crate::error::{Error, ErrorKind};
use crate::pages::Pages;
use crate::random::Random;
use crate::raw::{Preview, RawAnswer, RawCall, RawRequest};
use crate::retry::RetryPolicy;
use crate::wait::WaitFor;
use faults::LinkcardFaults;
use pipeline::LinkcardPipeline;

/// A client of Linkcard. Cheap to clone; clones share connections, limits and what was learnt about the clock.
///
/// ```no_run
/// use std::time::Duration;
/// use simfleet::{AccessKey, CardQuery, Linkcard, WaitFor};
///
/// # async fn example() -> Result<(), simfleet::Error> {
/// let linkcard = Linkcard::builder().credentials(AccessKey::from_env()?).build()?;
/// let wait = WaitFor::at_most(Duration::from_secs(60));
/// let status = linkcard.card_status(CardQuery::iccid("89860321000000015668"), wait).await?;
/// for row in &status.rows {
///     println!("{:?} online: {:?}", row.iccid, row.online);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Linkcard {
    client: Client,
    core: Arc<Core>,
    faults: Arc<LinkcardFaults>,
    pipeline: Arc<dyn Pipeline>,
}

impl Linkcard {
    /// A client to be set up.
    pub fn builder() -> LinkcardBuilder {
        LinkcardBuilder::default()
    }

    /// The generated client, to build requests with: `linkcard.client().get_card_real_status().iccid("…")`.
    ///
    /// Sending such a request itself (`.send()`) signs it and sends it once; [`Linkcard::send`] adds retries, time limits
    /// and error reading.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What completes and signs requests, for a generated client of one's own.
    pub fn pipeline(&self) -> Arc<dyn Pipeline> {
        Arc::clone(&self.pipeline)
    }

    /// Sends a request that [`Linkcard::client`] built.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`]. A write that must not be repeated and whose answer was lost is
    /// [`ErrorKind::OutcomeUnknown`].
    ///
    /// ```no_run
    /// # async fn example(linkcard: &simfleet::Linkcard) -> Result<(), simfleet::Error> {
    /// let reply = linkcard.send(linkcard.client().get_card_real_status().iccid("89860321000000015668")).await?;
    /// println!("{} rows, request {:?}", reply.data.len(), reply.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send<C: Call>(&self, call: C) -> Result<Reply<C::Answer>, Error> {
        self.core.call(call, &*self.faults, None).await
    }

    /// Reads a list page by page, or row by row: see [`Pages`].
    pub fn pages<C>(&self, call: C) -> Pages<'_, C>
    where
        C: Paged,
        C::Item: Clone + PartialEq,
    {
        Pages::new(&self.core, &*self.faults, call)
    }

    pub(crate) async fn send_within<C: Call>(&self, call: C, limit: Duration) -> Result<Reply<C::Answer>, Error> {
        self.core.call(call, &*self.faults, Some(limit)).await
    }

    /// Sends a call that was put together at run time, the way of every other call.
    ///
    /// # Errors
    ///
    /// Those of [`Linkcard::send`]; [`ErrorKind::InvalidInput`] for what contradicts the operation's table entry.
    pub async fn call_raw(&self, request: RawRequest) -> Result<Reply<RawAnswer>, Error> {
        let sent = match RawCall::linkcard(&self.client, &request) {
            Ok(call) => self.send(call).await,
            Err(error) => Err(error),
        };
        sent.map_err(|error| request.named(error))
    }

    /// The request that [`Linkcard::call_raw`] would send, without sending it: for showing, with signature and security token
    /// masked. Needs no network, and takes no turn in a rate limit.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] for what would keep it from being sent.
    pub async fn preview_raw(&self, request: RawRequest) -> Result<Preview, Error> {
        let shown = match RawCall::linkcard(&self.client, &request) {
            Ok(call) => call.preview(&*self.faults).await,
            Err(error) => Err(error),
        };
        shown.map_err(|error| request.named(error))
    }

    /// Asks for the live state of a card and polls until every row is `SUCCESS` or `FAILURE`, or the limit has passed.
    ///
    /// A multi-network card has one row for each child card. Rows that are not finished at the limit are returned as
    /// they are; see [`CardStatus::end`].
    ///
    /// # Errors
    ///
    /// Those of [`Linkcard::send`].
    pub async fn card_status(&self, card: CardQuery, wait: WaitFor) -> Result<CardStatus, Error> {
        let mut waiter = self.card_status_waiter(card, wait);
        while waiter.next().await?.is_some() {}
        Ok(waiter.into_status())
    }

    /// Like [`Linkcard::card_status`], one look at a time, for those who want to see it move.
    pub fn card_status_waiter(&self, card: CardQuery, wait: WaitFor) -> CardStatusWaiter<'_> {
        CardStatusWaiter::new(self, card, wait)
    }
}

/// Sets up a [`Linkcard`]. Only credentials are required.
#[derive(Clone, Debug, Default)]
pub struct LinkcardBuilder {
    settings: Settings,
    credentials: Option<AccessKey>,
    endpoint: Option<String>,
    signature: SignatureMethod,
    format: Format,
}

impl LinkcardBuilder {
    /// Who signs. Required.
    #[must_use]
    pub fn credentials(mut self, key: AccessKey) -> Self {
        self.credentials = Some(key);
        self
    }

    /// Origin of the service. Default `https://linkcard.aliyuncs.com`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// How to sign. Default [`SignatureMethod::Rpc`].
    #[must_use]
    pub fn signature(mut self, method: SignatureMethod) -> Self {
        self.signature = method;
        self
    }

    /// Form of the answers. Default [`Format::Json`]; both decode to the same types.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    crate::core::shared_settings!();

    /// The client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] without credentials; [`ErrorKind::InvalidInput`] for an endpoint that cannot be used.
    pub fn build(self) -> Result<Linkcard, Error> {
        let key = self.credentials.ok_or_else(|| {
            Error::new(ErrorKind::Credentials, "no credentials for Linkcard")
                .with_remedy("pass an access key to the builder, for instance AccessKey::from_env()")
        })?;
        check_key(&key)?;
        let endpoint = self.settings.endpoint(self.endpoint.as_deref().unwrap_or(linkcard_client::API.endpoint))?;
        if url::Url::parse(&endpoint).is_ok_and(|url| url.path() != "/") {
            // RPC signatures are made for the path `/`.
            return Err(Error::new(ErrorKind::InvalidInput, "the endpoint of Linkcard has a path")
                .with_remedy("give an origin such as https://linkcard.aliyuncs.com"));
        }
        let http = self.settings.http_client(&endpoint)?;
        let core = Arc::new(Core::new(&self.settings));
        let faults = Arc::new(LinkcardFaults::new(key.clone(), self.signature));
        let pipeline: Arc<dyn Pipeline> =
            Arc::new(LinkcardPipeline::new(Arc::clone(&core), key, self.signature, self.format));
        Ok(Linkcard { client: Client::new_with_client(&endpoint, http, Arc::clone(&pipeline)), core, faults, pipeline })
    }
}

fn check_key(key: &AccessKey) -> Result<(), Error> {
    use secrecy::ExposeSecret;
    let visible = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    let parts = [
        ("id", key.id(), "ALIBABA_CLOUD_ACCESS_KEY_ID"),
        ("secret", key.secret().expose_secret(), "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        ("security token", key.security_token().unwrap_or("-"), "ALIBABA_CLOUD_SECURITY_TOKEN"),
    ];
    for (part, value, variable) in parts {
        if !visible(value) {
            let what = format!("the access key's {part} is empty or holds blanks or characters outside ASCII");
            return Err(Error::new(ErrorKind::Credentials, what).with_remedy(format!("check {variable}")));
        }
    }
    Ok(())
}
