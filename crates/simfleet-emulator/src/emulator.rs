//! A running emulator.
//!
//! Dropping it frees the port and ends every connection at once; [`Emulator::shutdown`] lets running requests finish
//! first.

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
use crate::server::{self, Limits};
use crate::services::Services;

/// A running emulator of Linkcard and STS (path `/`) and haoka (paths below `/openapi/`) on one port. Dropping it stops
/// the server at once.
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
    pub(crate) services: Arc<Services>,
    stop: watch::Sender<bool>,
    task: Option<JoinHandle<()>>,
    pusher: JoinHandle<()>,
}

impl Emulator {
    pub(crate) fn run(listener: TcpListener, address: SocketAddr, services: Arc<Services>, limits: Limits) -> Self {
        let (stop, stopped) = watch::channel(false);
        let pusher = tokio::spawn(services.pusher.clone().run(stopped.clone()));
        let task = tokio::spawn(server::run(listener, Arc::clone(&services), limits, stopped));
        Self { address, services, stop, task: Some(task), pusher }
    }

    /// Returns the base URL for clients, such as `http://127.0.0.1:40321`; all services share it. If the emulator
    /// listens on all addresses, the URL has the loopback address.
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

    /// Returns the address that the emulator listens on, with the actual port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the latest requests, oldest first: at most 10,000 and at most 16 MiB, with secrets redacted. A request is
    /// in the log before its response is sent. [`Emulator::log_dropped`] counts the entries that are missing.
    #[must_use]
    pub fn log(&self) -> Vec<LoggedRequest> {
        self.services.log.all()
    }

    /// Returns how many entries the log has dropped, oldest first, since the start or the last
    /// [`Emulator::clear_log`].
    #[must_use]
    pub fn log_dropped(&self) -> u64 {
        self.services.log.dropped()
    }

    /// Returns the number of requests since the start or the last [`Emulator::clear_log`], including those whose log
    /// entries were dropped.
    #[must_use]
    pub fn request_count(&self) -> u64 {
        self.services.log.count()
    }

    /// Clears the log and its count of dropped entries.
    pub fn clear_log(&self) {
        self.services.log.clear();
    }

    /// Returns how often each Linkcard and STS action changed something since the start; actions that changed nothing
    /// are left out. A request whose response was lost counts; one that was rejected, or that repeated an earlier
    /// request's `SerialNo`, does not. Reads never count. haoka's operations are not counted.
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

    /// Returns the messages that Linkcard's `SendMessage` accepted, oldest first: at most 1,000.
    #[must_use]
    pub fn messages(&self) -> Vec<SentMessage> {
        self.services.linkcard.messages()
    }

    /// Adds a fault rule after the existing ones; it applies to every request whose fault is decided from now on. A rule
    /// for an operation that does not exist never applies; [`FaultRule::check_operation`] finds it.
    pub fn inject(&self, rule: FaultRule) {
        self.services.faults.add(rule);
    }

    /// Removes every fault rule. Faults that were already chosen for a request still happen.
    pub fn clear_faults(&self) {
        self.services.faults.clear();
    }

    /// Returns the latest push attempts, oldest first: at most 2,000.
    #[must_use]
    pub fn pushes(&self) -> Vec<Push> {
        self.services.shared.pushes.all()
    }

    /// Returns the counts of pushes since the start.
    #[must_use]
    pub fn push_counts(&self) -> PushCounts {
        self.services.shared.pushes.counts()
    }

    /// Sends every push that is due by the emulator's clock, waits until each has succeeded or failed, and returns the
    /// number of attempts. Pushes are also sent without it, within a quarter of a second after a manual clock was
    /// advanced; tests use it to wait for the result. If the future is dropped, the pushes that it has started are
    /// lost.
    pub async fn deliver_pushes(&self) -> usize {
        self.services.pusher.deliver().await
    }

    /// Sends every push that failed again, including those whose schedule has ended (at most the latest 1,000), as the
    /// back office's "push now" does. Returns the number of attempts.
    pub async fn push_now(&self) -> usize {
        self.services.pusher.deliver_again().await
    }

    /// Stops accepting connections, stops pushes, closes idle connections, waits for running requests (at most 2
    /// seconds) and returns when the port is free.
    pub async fn shutdown(mut self) {
        // Sending fails only if the server has already ended.
        let _ = self.stop.send(true);
        if let Some(task) = self.task.as_mut() {
            // An error means that the runtime has ended the server.
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
