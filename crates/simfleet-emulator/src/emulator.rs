//! A running emulator, in the hands of whoever started it.
//!
//! Promise: dropping it frees the port and ends every connection; shutting it down lets running answers end first.
//! Never: outlives the runtime it was started in.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::faults::FaultRule;
use crate::linkcard::state::messages::SentMessage;
use crate::log::LoggedRequest;
use crate::push::types::{Push, PushCounts};
use crate::server;
use crate::services::Services;

/// A running stand-in for Linkcard (path `/`) and haoka (paths below `/openapi/`) on one port. Dropping it stops the
/// server at once.
///
/// ```
/// use simfleet_emulator::{Auth, Emulator, Fault, FaultRule};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let emulator = Emulator::builder().auth(Auth::Off).start("127.0.0.1:0".parse().unwrap()).await?;
/// emulator.inject(FaultRule::once(Fault::CutBody).on("GetCardRealStatus"));
///
/// let question = "Action=GetCardRealStatus&Version=2021-05-20&Format=JSON&Iccid=89860000000000000001";
/// let url = format!("{}/?{question}", emulator.url());
/// assert!(reqwest::get(&url).await.unwrap().text().await.is_err());
/// assert!(reqwest::get(&url).await.unwrap().text().await.unwrap().contains("PROCESSING"));
/// assert_eq!(emulator.log().len(), 2);
///
/// emulator.shutdown().await;
/// # Ok::<(), simfleet_emulator::EmulatorError>(())
/// # }).unwrap();
/// ```
#[must_use = "dropping the emulator stops it"]
pub struct Emulator {
    address: SocketAddr,
    services: Arc<Services>,
    stop: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
    pusher: JoinHandle<()>,
}

impl Emulator {
    pub(crate) fn run(listener: TcpListener, address: SocketAddr, services: Arc<Services>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let pusher = tokio::spawn(services.pusher.clone().run(stopped.clone()));
        let task = tokio::spawn(server::run(listener, Arc::clone(&services), stopped));
        Self { address, services, stop, task: Some(task), pusher }
    }

    /// Where clients find it, such as `http://127.0.0.1:40321`; both services share it. An emulator that listens on all
    /// addresses is named by the loopback address.
    #[must_use]
    pub fn url(&self) -> String {
        let mut address = self.address;
        if address.ip().is_unspecified() {
            address.set_ip(match address.ip() {
                IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
            });
        }
        format!("http://{address}")
    }

    /// The address it listens on, with the port that was taken.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The latest requests, oldest first: at most 10,000, secrets redacted. A request is in the log before its answer
    /// leaves.
    #[must_use]
    pub fn log(&self) -> Vec<LoggedRequest> {
        self.services.log.all()
    }

    /// Empties the log.
    pub fn clear_log(&self) {
        self.services.log.clear();
    }

    /// How often each Linkcard action changed something since the start; actions that changed nothing are left out. A
    /// request whose answer was lost counts; one that was rejected, or that repeated an earlier request's `SerialNo`,
    /// does not. Reads never count. haoka's operations are not counted.
    ///
    /// ```
    /// # use simfleet_emulator::{Auth, Emulator, Fault, FaultRule};
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let emulator = Emulator::builder().auth(Auth::Off).start("127.0.0.1:0".parse().unwrap()).await?;
    /// emulator.inject(FaultRule::once(Fault::CutAfterRead { apply: true }));
    /// let order = "Action=Renew&Version=2021-05-20&Iccid=89860000000000000001&RechargeType=STANDARD&BuyNum=1&SerialNo=7";
    /// assert!(reqwest::get(format!("{}/?{order}", emulator.url())).await.is_err());
    /// reqwest::get(format!("{}/?{order}", emulator.url())).await.unwrap();
    /// assert_eq!(emulator.effects()["Renew"], 1);
    /// # Ok::<(), simfleet_emulator::EmulatorError>(())
    /// # }).unwrap();
    /// ```
    #[must_use]
    pub fn effects(&self) -> BTreeMap<String, u64> {
        self.services.shared.effects.all()
    }

    /// The messages that were accepted by Linkcard's `SendMessage`, oldest first: at most 1,000.
    #[must_use]
    pub fn messages(&self) -> Vec<SentMessage> {
        self.services.linkcard.messages()
    }

    /// Adds a fault rule behind those in force; it is in force for every request that is decided from now on.
    pub fn inject(&self, rule: FaultRule) {
        self.services.faults.add(rule);
    }

    /// Removes every fault rule. Faults that already took a request still happen.
    pub fn clear_faults(&self) {
        self.services.faults.clear();
    }

    /// The latest attempts at pushes, oldest first: at most 2,000.
    #[must_use]
    pub fn pushes(&self) -> Vec<Push> {
        self.services.shared.pushes.all()
    }

    /// Counts of pushes since the start.
    #[must_use]
    pub fn push_counts(&self) -> PushCounts {
        self.services.shared.pushes.counts()
    }

    /// Sends every push that is due by the emulator's clock and waits until each was answered or failed; how many
    /// attempts this call made. Pushes are sent without it too, within a quarter of a second on a clock turned by hand;
    /// this is for tests that turn the clock and want to see the result. Dropped half-way, it loses the pushes that it
    /// had begun.
    pub async fn deliver_pushes(&self) -> usize {
        self.services.pusher.deliver().await
    }

    /// Sends again, now, every push that failed, also those whose schedule has ended (at most the latest 1,000): the
    /// back office's "push now". How many attempts were made.
    pub async fn push_now(&self) -> usize {
        self.services.pusher.deliver_again().await
    }

    /// Stops accepting, ends pushes, closes idle connections, waits for running answers (at most 2 seconds) and
    /// returns with the port free.
    pub async fn shutdown(mut self) {
        // A send fails only when the server is gone already.
        let _ = self.stop.send(true);
        if let Some(task) = self.task.as_mut() {
            // An error means that the runtime ended the server first.
            let _ = task.await;
        }
        self.task = None;
        let _ = (&mut self.pusher).await;
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
        self.pusher.abort();
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Emulator").field("address", &self.address).finish_non_exhaustive()
    }
}
