//! The client: one type for all services.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use simfleet_runtime::{Api, Paged, Request, Sender};

use crate::call::preview::Preview;
use crate::clock::Clock;
use crate::error::Error;
use crate::pages::Pages;
use crate::quota::Quotas;
use crate::random::Random;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::service::Service;
use crate::settings::{Settings, Timeouts};
use crate::skew::ClockSkew;
use crate::transport::{Origin, Transport};

/// A client of one service. Cheap to clone; clones share connections, limits and what was learnt about the clock.
///
/// Each service has an alias at the root of this crate, with a builder.
pub struct Client<S: Service> {
    inner: Arc<Inner<S>>,
}

/// What the clones of a client share.
pub(crate) struct Inner<S> {
    pub(crate) service: S,
    pub(crate) origin: Origin,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) skew: ClockSkew,
    pub(crate) quotas: Option<Quotas>,
    pub(crate) policy: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) timeouts: Timeouts,
}

impl<S: Service> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

impl<S: Service> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { service, origin, .. } = &*self.inner;
        f.debug_struct("Client").field("service", service).field("origin", &origin.as_str()).finish_non_exhaustive()
    }
}

/// A successful answer, and what is known about the call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reply<A> {
    /// The answer, in the generated type of the operation.
    pub answer: A,
    /// Id of the request at the service.
    pub request_id: Option<String>,
    /// HTTP status.
    pub status: u16,
    /// How often the request was sent.
    pub attempts: u32,
}

impl<S: Service> Client<S> {
    pub(crate) fn assemble(service: S, endpoint: &str, settings: Settings) -> Result<Self, Error> {
        let url = settings.endpoint(endpoint)?;
        let transport = settings.transport(&url)?;
        let Settings { clock, random, policy, timeouts, quotas, .. } = settings;
        let inner = Inner {
            service,
            origin: Origin::new(&url),
            transport,
            clock,
            random,
            skew: ClockSkew::default(),
            quotas: quotas.then(Quotas::default),
            policy,
            budget: RetryBudget::new(),
            timeouts,
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    pub(crate) fn inner(&self) -> &Inner<S> {
        &self.inner
    }

    /// The operation table of the service.
    pub fn api(&self) -> &'static Api {
        self.inner.service.api()
    }

    /// The URL of the service, without a slash at its end.
    pub fn endpoint(&self) -> &str {
        self.inner.origin.as_str()
    }

    /// Sends a request: one that a method of this client made, one that came from elsewhere (the types in `requests` of the
    /// generated clients), or one that was put together at run time ([`RawRequest`](crate::raw::RawRequest)).
    ///
    /// Waits for the rate limits of the operation, signs every attempt, and retries failures where the operation allows it.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind). A write that must not be repeated and whose answer was lost is
    /// [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown).
    ///
    /// ```no_run
    /// use simfleet::linkcard_client::requests::GetCardRealStatus;
    ///
    /// # async fn example(linkcard: &simfleet::Linkcard) -> Result<(), simfleet::Error> {
    /// let request = GetCardRealStatus::new().iccid("89860321000000015668");
    /// let reply = linkcard.send(request).await?;
    /// println!("{} rows, request {:?}", reply.answer.data.len(), reply.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send<R: Request>(&self, request: R) -> Result<Reply<R::Answer>, Error> {
        self.call(&request, None).await
    }

    /// Like [`Client::send`], within `limit` even where the client allows calls more time.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn send_within<R: Request>(&self, request: R, limit: Duration) -> Result<Reply<R::Answer>, Error> {
        self.call(&request, Some(limit)).await
    }

    /// The request that [`Client::send`] would send, without sending it: for showing, with everything that authenticates it
    /// masked. Needs no network, and takes no turn in a rate limit.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) for what would keep it from being sent.
    pub async fn preview<R: Request>(&self, request: R) -> Result<Preview, Error> {
        self.preview_call(&request).await
    }

    /// Reads a list page by page, or row by row: see [`Pages`].
    pub fn pages<R>(&self, request: R) -> Pages<S, R>
    where
        R: Paged,
        R::Item: Clone + PartialEq,
    {
        Pages::new(self.clone(), request)
    }
}

impl<S: Service> Sender for Client<S> {
    type Reply<A> = Reply<A>;
    type Error = Error;

    async fn send<R: Request>(&self, request: &R) -> Result<Reply<R::Answer>, Error> {
        self.call(request, None).await
    }
}
