//! The client of the V2.0 open API, and its builder.

use super::app_key::AppKey;
use super::service::HaokaService;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::settings::ClientBuilder;

/// A client of the V2.0 open API. Cloning is cheap: clones share connections, rate limits and the measured clock skew.
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

/// Sets up a [`Haoka`]. Endpoint and credentials are required: the platform is white-label and has no default endpoint.
pub type HaokaBuilder = ClientBuilder<HaokaSetup>;

/// The settings of a [`HaokaBuilder`] besides the general settings.
#[derive(Clone, Debug, Default)]
pub struct HaokaSetup {
    credentials: Option<AppKey>,
}

haoka_client::haoka_operations!(Client<HaokaService>);

impl Client<HaokaService> {
    /// Returns a builder.
    pub fn builder() -> HaokaBuilder {
        HaokaBuilder::default()
    }
}

impl ClientBuilder<HaokaSetup> {
    /// Sets the credentials. Required.
    #[must_use]
    pub fn credentials(mut self, key: AppKey) -> Self {
        self.service.credentials = Some(key);
        self
    }

    /// Creates the client. The endpoint is the origin of the agent back office, without `/admin`.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Credentials`] without credentials, and with [`ErrorKind::InvalidInput`] without an
    /// endpoint or for one that cannot be used.
    pub fn build(self) -> Result<Haoka, Error> {
        let Self { settings, service: HaokaSetup { credentials } } = self;
        let key = credentials.ok_or_else(|| {
            Error::new(ErrorKind::Credentials, "no credentials for the V2.0 open API")
                .with_remedy("pass an application to the builder, for example AppKey::from_env()")
        })?;
        key.check()?;
        let endpoint = settings.endpoint.clone().ok_or_else(|| {
            Error::new(ErrorKind::InvalidInput, "no endpoint for the V2.0 open API")
                .with_remedy("give the origin of the agent back office, for example https://xxx.cn")
        })?;
        if settings.endpoint(&endpoint)?.path().trim_end_matches('/').ends_with("/admin") {
            let what = format!("{} is the agent back office, not the API", endpoint.trim());
            return Err(Error::new(ErrorKind::InvalidInput, what).with_remedy("leave /admin out"));
        }
        Client::assemble(HaokaService::new(key), &endpoint, settings)
    }
}
