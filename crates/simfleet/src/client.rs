//! The client: one type for all services.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use simfleet_runtime::{Api, Operation};

use crate::clock::Clock;
use crate::error::Error;
use crate::pacer::{LocalPacer, Pacer, QuotaShare};
use crate::random::Random;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::service::Service;
use crate::settings::{Settings, Timeouts};
use crate::skew::ClockSkew;
use crate::transport::{Origin, Transport};
use crate::waiting::WaitingCalls;

/// A client of one service. Cloning is cheap: clones share connections, rate limits and the measured clock skew.
///
/// Each service has a type alias at the root of this crate, and a builder.
pub struct Client<S: Service> {
    inner: Arc<ClientInner<S>>,
}

/// The state that the clones of a client share.
pub(crate) struct ClientInner<S> {
    pub(crate) service: S,
    pub(crate) origin: Origin,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) skew: ClockSkew,
    pub(crate) pacer: Option<Arc<dyn Pacer>>,
    pub(crate) waiting: WaitingCalls,
    account: OnceLock<String>,
    pub(crate) policy: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) timeouts: Timeouts,
}

impl<S: Service> ClientInner<S> {
    /// Returns the fingerprint of the account for which calls are counted.
    pub(crate) fn paced_account(&self) -> &str {
        self.account.get_or_init(|| self.service.account())
    }
}

impl<S: Service> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

impl<S: Service> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ClientInner { service, origin, .. } = &*self.inner;
        f.debug_struct("Client").field("service", service).field("origin", &origin.as_str()).finish_non_exhaustive()
    }
}

/// The result of a successful call: the decoded response and its metadata.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reply<A> {
    /// The decoded response, in the generated type of the operation.
    pub answer: A,
    /// The request id: assigned by the service, or the trace id that the client sent.
    pub request_id: Option<String>,
    /// The HTTP status.
    pub status: u16,
    /// The number of attempts, including the successful one.
    pub attempts: u32,
}

impl<S: Service> Client<S> {
    pub(crate) fn assemble(service: S, endpoint: &str, settings: Settings) -> Result<Self, Error> {
        let url = settings.endpoint(endpoint)?;
        let transport = settings.transport(&url)?;
        let Settings { clock, random, policy, timeouts, quotas, pacer, .. } = settings;
        let pacer = pacer.unwrap_or_else(|| Arc::new(LocalPacer::new(Arc::clone(&clock), QuotaShare::default())));
        let inner = ClientInner {
            service,
            origin: Origin::new(&url),
            transport,
            clock,
            random,
            skew: ClockSkew::default(),
            pacer: quotas.then_some(pacer),
            waiting: WaitingCalls::default(),
            account: OnceLock::new(),
            policy,
            budget: RetryBudget::new(),
            timeouts,
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    pub(crate) fn inner(&self) -> &ClientInner<S> {
        &self.inner
    }

    /// Returns the operation table of the service.
    pub fn api(&self) -> &'static Api {
        self.inner.service.api()
    }

    /// Returns the clock of the client.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.inner.clock
    }

    /// Returns a fingerprint of the account, which is not a secret. If the service does not say which account a key
    /// belongs to, the fingerprint is made from the key's id.
    pub fn account(&self) -> String {
        self.inner.service.account()
    }

    /// Returns how long it takes until the rate limits of an operation allow another call; zero if one is allowed now
    /// and no other call waits for its turn. Counts nothing. Limits that are counted for each value of a parameter are
    /// not considered.
    ///
    /// Start new work only when this is zero, so that the calls of running work take precedence.
    pub fn next_turn(&self, operation: &Operation) -> Duration {
        let Some(pacer) = self.inner.pacer.as_ref().filter(|_| !operation.quotas.is_empty()) else {
            return Duration::ZERO;
        };
        pacer.room(self.inner.paced_account(), operation).max(self.inner.waiting.room(operation).unwrap_or_default())
    }

    /// Returns what decides when calls may be sent; `None` if rate limits are switched off.
    pub fn pacer(&self) -> Option<&Arc<dyn Pacer>> {
        self.inner.pacer.as_ref()
    }

    /// Returns the URL of the service, without a trailing slash.
    pub fn endpoint(&self) -> &str {
        self.inner.origin.as_str()
    }
}
