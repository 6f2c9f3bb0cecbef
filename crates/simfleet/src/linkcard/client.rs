//! The client of Linkcard.

use super::service::LinkcardApi;
use crate::alibaba::{Gateway, GatewaySetup};
use crate::client::Client;
use crate::settings::ClientBuilder;

/// A client of Linkcard. Cloning is cheap: clones share connections, rate limits and the measured clock skew.
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
/// and waits for queries that take time: [`Linkcard::card_status`], and [`Linkcard::card_statuses`] for many cards.
pub type Linkcard = Client<Gateway<LinkcardApi>>;

/// Sets up a [`Linkcard`]. Only credentials are required; the default endpoint is `https://linkcard.aliyuncs.com`.
pub type LinkcardBuilder = ClientBuilder<GatewaySetup<LinkcardApi>>;

linkcard_client::linkcard_operations!(Client<Gateway<LinkcardApi>>);
