//! The client of the V2.0 open API, and how to set it up.

use super::app_key::AppKey;
use super::service::HaokaService;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::settings::ClientBuilder;

/// A client of the V2.0 open API. Cheap to clone; clones share connections, limits and what was learnt about the clock.
///
/// It has one method for each operation (`haoka.batch_query_sim_info()`), and follows commands until they have taken
/// effect:
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
pub type Haoka = Client<HaokaService>;

/// Sets up a [`Haoka`]. Endpoint and credentials are required: the platform is white-label, there is no default.
pub type HaokaBuilder = ClientBuilder<HaokaSetup>;

/// What a [`HaokaBuilder`] holds beside the general settings.
#[derive(Clone, Debug, Default)]
pub struct HaokaSetup {
    credentials: Option<AppKey>,
}

haoka_client::haoka_operations!(Client<HaokaService>);

impl Client<HaokaService> {
    /// A client to be set up.
    pub fn builder() -> HaokaBuilder {
        HaokaBuilder::default()
    }
}

impl ClientBuilder<HaokaSetup> {
    /// Who signs. Required.
    #[must_use]
    pub fn credentials(mut self, key: AppKey) -> Self {
        self.service.credentials = Some(key);
        self
    }

    /// The client. The endpoint is the origin of the agent back office, without `/admin`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] without credentials; [`ErrorKind::InvalidInput`] without an endpoint, or for one that
    /// cannot be used.
    pub fn build(self) -> Result<Haoka, Error> {
        let Self { settings, service: HaokaSetup { credentials } } = self;
        let key = credentials.ok_or_else(|| {
            Error::new(ErrorKind::Credentials, "no credentials for the V2.0 open API")
                .with_remedy("pass an application to the builder, for instance AppKey::from_env()")
        })?;
        key.check()?;
        let endpoint = settings.endpoint.clone().ok_or_else(|| {
            Error::new(ErrorKind::InvalidInput, "no endpoint for the V2.0 open API")
                .with_remedy("give the origin of the agent back office, for instance https://xxx.cn")
        })?;
        if settings.endpoint(&endpoint)?.path().trim_end_matches('/').ends_with("/admin") {
            let what = format!("{} is the agent back office, not the API", endpoint.trim());
            return Err(Error::new(ErrorKind::InvalidInput, what).with_remedy("leave /admin out"));
        }
        Client::assemble(HaokaService::new(key), &endpoint, settings)
    }
}
