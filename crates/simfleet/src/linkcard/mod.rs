//! Alibaba Cloud's IoT SIM service, "Linkcard" (2021-05-20).
//!
//! [`Linkcard`] sends what [`linkcard_client`] builds, and waits where the service is slow.

mod card_status;
mod irregular;
mod service;

pub use card_status::{CardQuery, CardStatus, CardStatusWaiter};
pub use service::LinkcardApi;

pub use crate::alibaba::{Format, SignatureMethod};
use crate::alibaba::{Gateway, GatewaySetup};
use crate::client::Client;
use crate::error::Error;
use crate::settings::ClientBuilder;
use crate::wait::{Checkpoint, WaitFor};

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
pub type Linkcard = Client<Gateway<LinkcardApi>>;

/// Sets up a [`Linkcard`]. Only credentials are required; the endpoint is `https://linkcard.aliyuncs.com` where none is
/// given.
pub type LinkcardBuilder = ClientBuilder<GatewaySetup<LinkcardApi>>;

linkcard_client::linkcard_operations!(Client<Gateway<LinkcardApi>>);

impl Client<Gateway<LinkcardApi>> {
    /// Asks for the live state of a card and polls until every row is `SUCCESS` or `FAILURE`, or the limit has passed.
    ///
    /// A multi-network card has one row for each child card. Rows that are not finished at the limit are returned as
    /// they are; see [`CardStatus::end`].
    ///
    /// A failed poll that may pass (no connection, time-out, throttling, an answer that cannot be read) is polled again until
    /// the limit; the last one is in [`CardStatus::trouble`].
    ///
    /// # Errors
    ///
    /// A failure that would not pass; the last failure when no poll has worked within the limit.
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
        CardStatusWaiter::new(self.clone(), card, &wait)
    }

    /// Goes on with a wait that was written down by [`CardStatusWaiter::checkpoint`], with a limit of its own. Only rows
    /// that are not finished are polled.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) for a checkpoint of another operation, endpoint or
    /// account.
    pub fn resume_card_status(&self, checkpoint: &Checkpoint, wait: WaitFor) -> Result<CardStatusWaiter, Error> {
        CardStatusWaiter::resume(self.clone(), checkpoint, &wait)
    }
}
