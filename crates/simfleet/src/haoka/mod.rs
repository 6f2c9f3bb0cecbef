//! The V2.0 open API of SIM resellers, "haoka".
//!
//! [`Haoka`] signs, retries and reads what the generated [`haoka_client`] builds and decodes. Suspending and restoring
//! cards are commands: they are submitted once, and followed until the cards themselves show that they took effect.

pub mod callback;

mod actions;
mod command;
mod faults;
mod pipeline;
mod waiter;

use std::sync::Arc;
use std::time::Duration;

use haoka_client::Client;
use simfleet_runtime::{Call, Paged, Pipeline};

pub use actions::{ActionQuery, SimActions};
pub use command::{Batch, BatchOutcome, Command, CommandRequest, Refusal, Submission, Submitter};
pub use waiter::{CardOutcome, CardReport, CommandReport, CommandWaiter};

use crate::clock::Clock;
use crate::core::{Core, Reply, Settings, Timeouts};
use crate::credentials::AppKey;
use crate::error::{Error, ErrorKind};
use crate::pages::Pages;
use crate::random::Random;
use crate::raw::{Preview, RawAnswer, RawCall, RawRequest};
use crate::retry::RetryPolicy;
use faults::HaokaFaults;
use pipeline::HaokaPipeline;

/// A client of the V2.0 open API. Cheap to clone; clones share connections, limits and what was learnt about the clock.
///
/// ```no_run
/// use std::time::Duration;
/// use simfleet::{AppKey, Haoka, WaitFor};
///
/// # async fn example() -> Result<(), simfleet::Error> {
/// let haoka = Haoka::builder().endpoint("https://sim.example.com").credentials(AppKey::from_env()?).build()?;
/// let wait = WaitFor::at_most(Duration::from_secs(15 * 60));
/// let report = haoka.suspend(["164009797BB"]).remark("package expired").run(wait).await?;
/// for card in &report.cards {
///     println!("{}: {}", card.sim_no, card.outcome);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Haoka {
    client: Client,
    core: Arc<Core>,
    faults: Arc<HaokaFaults>,
    pipeline: Arc<dyn Pipeline>,
}

impl Haoka {
    /// A client to be set up.
    pub fn builder() -> HaokaBuilder {
        HaokaBuilder::default()
    }

    /// The generated client, to build requests with: `haoka.client().query_sim_action().sim_no("…")`.
    ///
    /// Sending such a request itself (`.send()`) signs it and sends it once; [`Haoka::send`] adds retries, time limits
    /// and error reading.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What completes and signs requests, for a generated client of one's own.
    pub fn pipeline(&self) -> Arc<dyn Pipeline> {
        Arc::clone(&self.pipeline)
    }

    /// Sends a request that [`Haoka::client`] built.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`]. A batch command whose answer was lost is [`ErrorKind::OutcomeUnknown`].
    ///
    /// ```no_run
    /// # async fn example(haoka: &simfleet::Haoka) -> Result<(), simfleet::Error> {
    /// let reply = haoka.send(haoka.client().batch_query_sim_info().sim_nos(["164009797BB"])).await?;
    /// for card in reply.data.iter().flat_map(|data| &data.items) {
    ///     println!("{:?}: {:?}", card.sim_no, card.sim_status);
    /// }
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
    /// Those of [`Haoka::send`]; [`ErrorKind::InvalidInput`] for what contradicts the operation's table entry.
    pub async fn call_raw(&self, request: RawRequest) -> Result<Reply<RawAnswer>, Error> {
        let sent = match RawCall::haoka(&self.client, &request) {
            Ok(call) => self.send(call).await,
            Err(error) => Err(error),
        };
        sent.map_err(|error| request.named(error))
    }

    /// The request that [`Haoka::call_raw`] would send, without sending it: for showing, with signature and security token
    /// masked. Needs no network, and takes no turn in a rate limit.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] for what would keep it from being sent.
    pub async fn preview_raw(&self, request: RawRequest) -> Result<Preview, Error> {
        let shown = match RawCall::haoka(&self.client, &request) {
            Ok(call) => call.preview(&*self.faults).await,
            Err(error) => Err(error),
        };
        shown.map_err(|error| request.named(error))
    }

    /// Suspends cards (停机): `batchShutdown`, in batches of at most 100.
    pub fn suspend<S: Into<String>>(&self, sim_nos: impl IntoIterator<Item = S>) -> CommandRequest<'_> {
        CommandRequest::new(self, Command::Suspend, sim_nos)
    }

    /// Restores cards (复机): `batchRestore`, in batches of at most 100.
    pub fn restore<S: Into<String>>(&self, sim_nos: impl IntoIterator<Item = S>) -> CommandRequest<'_> {
        CommandRequest::new(self, Command::Restore, sim_nos)
    }
}

/// Sets up a [`Haoka`]. Endpoint and credentials are required.
#[derive(Clone, Debug, Default)]
pub struct HaokaBuilder {
    settings: Settings,
    credentials: Option<AppKey>,
    endpoint: Option<String>,
}

impl HaokaBuilder {
    /// Who signs. Required.
    #[must_use]
    pub fn credentials(mut self, key: AppKey) -> Self {
        self.credentials = Some(key);
        self
    }

    /// Origin of the agent back office, without `/admin`. Required: the platform is white-label, there is no default.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    crate::core::shared_settings!();

    /// The client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] without credentials; [`ErrorKind::InvalidInput`] without an endpoint, or for one that
    /// cannot be used.
    pub fn build(self) -> Result<Haoka, Error> {
        let key = self.credentials.ok_or_else(|| {
            Error::new(ErrorKind::Credentials, "no credentials for the V2.0 open API")
                .with_remedy("pass an application to the builder, for instance AppKey::from_env()")
        })?;
        key.check()?;
        let endpoint = self.endpoint.ok_or_else(|| {
            Error::new(ErrorKind::InvalidInput, "no endpoint for the V2.0 open API")
                .with_remedy("give the origin of the agent back office, for instance https://xxx.cn")
        })?;
        let endpoint = self.settings.endpoint(&endpoint)?;
        if endpoint.ends_with("/admin") {
            return Err(Error::new(
                ErrorKind::InvalidInput,
                format!("{endpoint} is the agent back office, not the API"),
            )
            .with_remedy("leave /admin out"));
        }
        let http = self.settings.http_client(&endpoint)?;
        let core = Arc::new(Core::new(&self.settings));
        let faults = Arc::new(HaokaFaults::new(key.clone()));
        let pipeline: Arc<dyn Pipeline> = Arc::new(HaokaPipeline::new(Arc::clone(&core), &key));
        Ok(Haoka { client: Client::new_with_client(&endpoint, http, Arc::clone(&pipeline)), core, faults, pipeline })
    }
}
