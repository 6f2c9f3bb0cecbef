//! Alibaba Cloud's IoT SIM service, "Linkcard" (2021-05-20).
//!
//! [`Linkcard`] sends what [`linkcard_client`] builds, and waits where the service is slow.

mod card_status;
mod irregular;
mod service;

pub use card_status::{CardQuery, CardStatus, CardStatusWaiter};
pub use service::LinkcardService;

pub use crate::alibaba::{Format, SignatureMethod};
use crate::client::Client;
use crate::credentials::AccessKey;
use crate::error::{Error, ErrorKind};
use crate::settings::ClientBuilder;
use crate::wait::WaitFor;

/// A client of Linkcard. Cheap to clone; clones share connections, limits and what was learnt about the clock.
///
/// It has one method for each operation:
///
/// ```no_run
/// # async fn example() -> Result<(), simfleet::Error> {
/// use simfleet::{AccessKey, Linkcard};
///
/// let linkcard = Linkcard::builder().credentials(AccessKey::from_env()?).build()?;
/// let reply = linkcard.get_card_detail().iccid("89860321000000015668").send().await?;
/// println!("{:?}", reply.answer.data);
/// # Ok(())
/// # }
/// ```
///
/// and waits for what takes time: [`Linkcard::card_status`].
pub type Linkcard = Client<LinkcardService>;

/// Sets up a [`Linkcard`]. Only credentials are required.
pub type LinkcardBuilder = ClientBuilder<LinkcardSetup>;

/// What a [`LinkcardBuilder`] holds beside the general settings.
#[derive(Clone, Debug, Default)]
pub struct LinkcardSetup {
    credentials: Option<AccessKey>,
    signature: SignatureMethod,
    format: Format,
}

linkcard_client::linkcard_operations!(Client<LinkcardService>);

impl Client<LinkcardService> {
    /// A client to be set up.
    pub fn builder() -> LinkcardBuilder {
        LinkcardBuilder::default()
    }

    /// Asks for the live state of a card and polls until every row is `SUCCESS` or `FAILURE`, or the limit has passed.
    ///
    /// A multi-network card has one row for each child card. Rows that are not finished at the limit are returned as
    /// they are; see [`CardStatus::end`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use simfleet::WaitFor;
    /// use simfleet::linkcard::CardQuery;
    ///
    /// # async fn example(linkcard: &simfleet::Linkcard) -> Result<(), simfleet::Error> {
    /// let wait = WaitFor::at_most(Duration::from_secs(60));
    /// let status = linkcard.card_status(CardQuery::iccid("89860321000000015668"), wait).await?;
    /// for row in &status.rows {
    ///     println!("{:?} online: {:?}", row.iccid, row.online);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn card_status(&self, card: CardQuery, wait: WaitFor) -> Result<CardStatus, Error> {
        let mut waiter = self.card_status_waiter(card, wait);
        while waiter.next().await?.is_some() {}
        Ok(waiter.into_status())
    }

    /// Like [`Linkcard::card_status`], one poll at a time, for those who want to see it move.
    pub fn card_status_waiter(&self, card: CardQuery, wait: WaitFor) -> CardStatusWaiter {
        CardStatusWaiter::new(self.clone(), card, wait)
    }
}

impl ClientBuilder<LinkcardSetup> {
    /// Who signs. Required.
    #[must_use]
    pub fn credentials(mut self, key: AccessKey) -> Self {
        self.service.credentials = Some(key);
        self
    }

    /// How to sign. Default [`SignatureMethod::Rpc`].
    #[must_use]
    pub fn signature(mut self, method: SignatureMethod) -> Self {
        self.service.signature = method;
        self
    }

    /// Form of the answers. Default [`Format::Json`]; both decode to the same types.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.service.format = format;
        self
    }

    /// The client. The endpoint is `https://linkcard.aliyuncs.com` where none is given.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] without credentials; [`ErrorKind::InvalidInput`] for an endpoint that cannot be used.
    pub fn build(self) -> Result<Linkcard, Error> {
        let Self { settings, service: LinkcardSetup { credentials, signature, format } } = self;
        let key = credentials.ok_or_else(|| {
            Error::new(ErrorKind::Credentials, "no credentials for Linkcard")
                .with_remedy("pass an access key to the builder, for instance AccessKey::from_env()")
        })?;
        let service = LinkcardService::new(key, signature, format)?;
        let endpoint = settings.endpoint.clone().unwrap_or_else(|| linkcard_client::API.endpoint.to_owned());
        crate::alibaba::check_endpoint(&settings.endpoint(&endpoint)?, &linkcard_client::API)?;
        Client::assemble(service, &endpoint, settings)
    }
}
