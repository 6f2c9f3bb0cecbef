//! The path of a call, from a request to its response.
//!
//! Start reading at [`Client::call`], which runs through all steps from top to bottom.

mod attempt;
mod body;
mod classify;
pub(crate) mod no_response;
mod prepared;
pub(crate) mod preview;
pub(crate) mod service_error;
mod state;
mod trace;

use std::ops::ControlFlow;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use sha2::{Digest, Sha256};
use simfleet_runtime::{Body, FORM_TYPE, Parameters, Place, Request, Sender, form, multipart};

use crate::client::{Client, Reply};
use crate::error::{Error, ErrorKind};
use crate::pacer::{Admission, PacedCall};
use crate::random::nonce;
use crate::service::{Service, SigningContext};
use crate::sign::hex;
use crate::transport::HttpRequest;
use prepared::{PreparedCall, SignedAttempt};
use preview::Preview;
use state::CallState;
use tracing::Instrument;

/// How much later than its turn a call may be sent.
const LATE: Duration = Duration::from_millis(250);

impl<S: Service> Client<S> {
    /// Sends a request: one that a method of this client created, one from the types in `requests` of the generated
    /// clients, or one that was built at run time ([`RawRequest`](crate::raw::RawRequest)).
    ///
    /// Waits for the rate limits of the operation, signs every attempt, and retries failures if the operation allows
    /// it.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind). A write that is not safe to repeat and whose response was lost fails with
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

    /// Sends a request like [`Client::send`], with a timeout of `limit`, if that is shorter than the client's own.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`].
    pub async fn send_within<R: Request>(&self, request: R, limit: Duration) -> Result<Reply<R::Answer>, Error> {
        let deadline = self.inner().clock.monotonic().saturating_add(limit);
        self.call(&request, Some(deadline)).await
    }

    /// Sends a request like [`Client::send`], until an instant on the monotonic time of the client's clock
    /// ([`Client::clock`]), if that is before the client's own deadline. Nothing is sent after the instant, even if the
    /// process was stopped in between.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`].
    pub async fn send_before<R: Request>(&self, request: R, instant: Duration) -> Result<Reply<R::Answer>, Error> {
        self.call(&request, Some(instant)).await
    }

    /// Returns the request that [`Client::send`] would send, with everything that authenticates it masked. The request is
    /// not sent and does not count for rate limits. No network is needed, unless the source of the credentials needs it.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) if the request would not be sent.
    pub async fn preview<R: Request>(&self, request: R) -> Result<Preview, Error> {
        self.preview_call(&request).await
    }

    /// Executes a call: prepare, wait for the rate limit, sign, send, classify, decide. `deadline` is an instant on the
    /// client's clock, and can shorten the client's own timeout.
    pub(crate) async fn call<R: Request>(
        &self,
        request: &R,
        deadline: Option<Duration>,
    ) -> Result<Reply<R::Answer>, Error> {
        let prepared = self.prepare(request)?;
        let calling = async {
            let result = self.attempts(request, &prepared, deadline).await;
            trace::finished(&result);
            result
        };
        calling.instrument(trace::call_span(&prepared, &self.inner().service, &self.inner().origin)).await
    }

    /// Makes attempts until one succeeds or no other one follows.
    async fn attempts<R: Request>(
        &self,
        request: &R,
        prepared: &PreparedCall<'_>,
        deadline: Option<Duration>,
    ) -> Result<Reply<R::Answer>, Error> {
        let mut state = CallState::start(self, prepared, deadline);
        loop {
            state.begin_attempt(self)?;
            let span = trace::attempt_span(state.number());
            match self.attempt(request, prepared, &mut state).instrument(span).await? {
                ControlFlow::Break(reply) => return Ok(reply),
                ControlFlow::Continue(pause) if pause.is_zero() => {}
                ControlFlow::Continue(pause) => {
                    tracing::info!(?pause, "waiting before the next attempt");
                    self.inner().clock.sleep(pause).await;
                }
            }
        }
    }

    /// Makes one attempt. Returns the reply, or the pause before the next attempt.
    async fn attempt<R: Request>(
        &self,
        request: &R,
        prepared: &PreparedCall<'_>,
        state: &mut CallState<'_>,
    ) -> Result<ControlFlow<Reply<R::Answer>, Duration>, Error> {
        self.wait_for_turn(prepared, state.deadline).await.map_err(|error| state.unsent(error))?;
        let signed = self.sign_within(prepared, state.attempt_timeout(self)).await;
        let mut signed = signed.map_err(|error| state.unsent(error))?;
        // Waiting and signing may have used up the time that was left.
        state.check_deadline(self)?;
        signed.request.timeout = state.attempt_timeout(self);
        tracing::debug!(method = %signed.request.method, timeout = ?signed.request.timeout, "sending");
        let sent = self.inner().transport.send(&signed.request).await;
        let attempt = attempt::received(&self.inner().service, prepared, &signed, sent);
        match classify::classify(request, attempt) {
            Ok(answer) => Ok(ControlFlow::Break(state.succeed(self, answer))),
            Err(failure) => state.decide(self, *failure, &signed.credentials).map(ControlFlow::Continue),
        }
    }

    /// Returns the request as its next attempt would send it. Nothing is sent, and the request does not count for rate
    /// limits.
    pub(crate) async fn preview_call<R: Request>(&self, request: &R) -> Result<Preview, Error> {
        let prepared = self.prepare(request)?;
        let signed = self.sign(&prepared).await.map_err(|error| error.named(prepared.name))?;
        Ok(Preview::of(&self.inner().service, &prepared, &signed))
    }

    /// Reads the parameters of a request once, and validates them against the operation table.
    fn prepare<'a, R: Request>(&self, request: &'a R) -> Result<PreparedCall<'a>, Error> {
        let name = request.name();
        let api = self.inner().service.api();
        if request.operation().api != api.name {
            let what =
                format!("the request belongs to {}, and this is a client of {}", request.operation().api, api.name);
            let error = Error::new(ErrorKind::InvalidInput, what);
            return Err(error.with_remedy("send it with a client of its own service").named(name));
        }
        let parameters = request.parameters().map_err(Error::from).map_err(|error| error.named(name))?;
        crate::checks::check(&parameters).map_err(|error| error.named(name))?;
        let body = body(&parameters)?;
        let path = simfleet_runtime::path(&parameters, request.path());
        Ok(PreparedCall { name, path, parameters, body })
    }

    /// Waits for the request's turn in every rate limit of its operation, at most until the call's deadline.
    async fn wait_for_turn(&self, prepared: &PreparedCall<'_>, deadline: Duration) -> Result<(), Error> {
        let inner = self.inner();
        let operation = prepared.parameters.operation();
        let Some(pacer) = inner.pacer.as_ref().filter(|_| !operation.quotas.is_empty()) else { return Ok(()) };
        loop {
            let now = inner.clock.monotonic();
            let within = deadline.saturating_sub(now);
            let call = PacedCall::new(inner.paced_account(), &prepared.parameters, within);
            let (wait, is_admitted) = match pacer.admit(&call).await {
                Admission::Admitted(wait) if wait.is_zero() => return Ok(()),
                Admission::Admitted(wait) => (wait, true),
                Admission::Later(wait) => (wait, false),
            };
            if wait >= within {
                let what = format!("the rate limit allows the next call only in {wait:.0?}, after the deadline");
                return Err(
                    Error::new(ErrorKind::DeadlineExceeded, what).with_remedy("allow more time, or call less often")
                );
            }
            tracing::info!(?wait, "waiting for the rate limit");
            let _waiting = inner.waiting.wait(operation);
            let turn = inner.clock.monotonic().saturating_add(wait);
            inner.clock.sleep(wait).await;
            // A process that was stopped meanwhile has missed its turn.
            if is_admitted && inner.clock.monotonic() <= turn.saturating_add(LATE) {
                return Ok(());
            }
        }
    }

    /// Signs one attempt. Fails if the credentials have to be fetched and do not arrive within `limit`, in real time.
    async fn sign_within(
        &self,
        prepared: &PreparedCall<'_>,
        limit: Duration,
    ) -> Result<SignedAttempt<S::Credentials>, Error> {
        let mut signing = std::pin::pin!(self.sign(prepared));
        // Most credentials are at hand; only fetching them needs a timer, and with it a runtime.
        if let Poll::Ready(signed) = std::future::poll_fn(|context| Poll::Ready(signing.as_mut().poll(context))).await {
            return signed;
        }
        tokio::time::timeout(limit, signing).await.unwrap_or_else(|_| Err(late_credentials()))
    }

    /// Signs one attempt, with its own nonce, timestamp and credentials.
    async fn sign(&self, prepared: &PreparedCall<'_>) -> Result<SignedAttempt<S::Credentials>, Error> {
        let inner = self.inner();
        let credentials = inner.service.credentials().await?;
        let skew = inner.skew.seconds();
        let context = SigningContext { nonce: nonce(&*inner.random), time: inner.skew.corrected(inner.clock.wall()) };
        let operation = prepared.parameters.operation();
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let mut body = Bytes::new();
        if let Some((content_type, bytes)) = &prepared.body {
            headers.insert(CONTENT_TYPE, content_type.clone());
            body = bytes.clone();
        }
        let mut request = HttpRequest {
            method: Method::from_bytes(operation.method.as_bytes()).unwrap_or(Method::POST),
            origin: inner.origin.clone(),
            path: prepared.path.clone().into_owned(),
            query: String::new(),
            headers,
            body,
            repeatable: prepared.parameters.effect() != simfleet_runtime::Effect::Once,
            timeout: Duration::MAX,
        };
        inner.service.sign(&credentials, &prepared.parameters, &context, &mut request)?;
        Ok(SignedAttempt { credentials, context, request, skew })
    }
}

impl<S: Service> Sender for Client<S> {
    type Reply<A> = Reply<A>;
    type Error = Error;

    async fn send<R: Request>(&self, request: &R) -> Result<Reply<R::Answer>, Error> {
        self.call(request, None).await
    }
}

fn late_credentials() -> Error {
    Error::new(ErrorKind::DeadlineExceeded, "the credentials did not arrive in time")
        .with_remedy("allow more time, or check the source of the credentials")
}

/// Returns the body, which is the same for every attempt.
fn body(parameters: &Parameters<'_>) -> Result<Option<(HeaderValue, Bytes)>, Error> {
    let operation = parameters.operation();
    if !parameters.files().is_empty() {
        // The boundary is derived from the hash of the files, which practically cannot occur in them.
        let mut hash = Sha256::new();
        parameters.files().iter().for_each(|(_, file)| hash.update(file.bytes()));
        let boundary = format!("simfleet-{}", hex(&hash.finalize()[..16]));
        let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
            .map_err(|error| Error::new(ErrorKind::InvalidInput, "the body cannot be written").with_source(error))?;
        return Ok(Some((content_type, multipart(parameters, &boundary))));
    }
    if operation.body == Body::Form || parameters.any(Place::Form) {
        return Ok(Some((HeaderValue::from_static(FORM_TYPE), Bytes::from(form(parameters)))));
    }
    Ok(None)
}
