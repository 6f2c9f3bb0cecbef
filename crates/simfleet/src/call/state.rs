//! The state of one call: its attempts so far, and whether there will be another one.

use std::time::Duration;

use simfleet_runtime::{Effect, Operation};

use super::classify::{DecodedAnswer, FailedAttempt};
use super::prepared::PreparedCall;
use crate::client::{Client, Reply};
use crate::error::{Error, ErrorKind, format_pause};
use crate::retry::{AttemptOutcome, Decision, decide};
use crate::service::Service;

/// The minimum timeout of an attempt, in real time, on a scaled clock.
const SCALED_MINIMUM: Duration = Duration::from_secs(5);

/// The state of one call.
pub(crate) struct CallState<'a> {
    name: &'a str,
    operation: &'a Operation,
    effect: Effect,
    /// The deadline of the call, on the client's clock.
    pub(crate) deadline: Duration,
    attempts: u32,
    /// Whether any attempt may have reached the service.
    sent: bool,
    /// The cost of the last retry.
    cost: Option<u32>,
    /// Whether the clock was corrected in this call.
    skew_corrected: bool,
    /// Whether new credentials were requested in this call.
    credentials_renewed: bool,
    last: Option<Error>,
    /// The last failure after which the service may have received the request.
    uncertain: Option<Error>,
}

impl<'a> CallState<'a> {
    pub(crate) fn start<S: Service>(
        client: &Client<S>,
        prepared: &PreparedCall<'a>,
        deadline: Option<Duration>,
    ) -> Self {
        let inner = client.inner();
        let own = inner.clock.monotonic().saturating_add(inner.timeouts.call);
        Self {
            name: prepared.name,
            operation: prepared.parameters.operation(),
            effect: prepared.parameters.effect(),
            deadline: deadline.map_or(own, |deadline| deadline.min(own)),
            attempts: 0,
            sent: false,
            cost: None,
            skew_corrected: false,
            credentials_renewed: false,
            last: None,
            uncertain: None,
        }
    }

    /// Counts an attempt.
    ///
    /// # Errors
    ///
    /// Returns the last failure if the deadline has passed.
    pub(crate) fn begin_attempt<S: Service>(&mut self, client: &Client<S>) -> Result<(), Error> {
        self.check_deadline(client)?;
        self.attempts += 1;
        Ok(())
    }

    /// Returns the number of the current attempt; the first is 1.
    pub(super) fn number(&self) -> u32 {
        self.attempts
    }

    /// Checks that there is time left to send.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`CallState::begin_attempt`].
    pub(crate) fn check_deadline<S: Service>(&mut self, client: &Client<S>) -> Result<(), Error> {
        if self.remaining(client).is_zero() {
            return Err(self.last.take().unwrap_or_else(|| {
                Error::new(ErrorKind::DeadlineExceeded, "the deadline passed before the request was sent")
                    .with_remedy("allow more time")
                    .named(self.name)
            }));
        }
        Ok(())
    }

    fn remaining<S: Service>(&self, client: &Client<S>) -> Duration {
        self.deadline.saturating_sub(client.inner().clock.monotonic())
    }

    /// Returns the timeout of one attempt in real time. The network does not run faster with the clock, so on a scaled
    /// clock the last attempt may end after the deadline.
    pub(crate) fn attempt_timeout<S: Service>(&self, client: &Client<S>) -> Duration {
        let remaining = self.remaining(client);
        let real = client.inner().clock.real(remaining);
        let minimum = if real < remaining { SCALED_MINIMUM } else { Duration::ZERO };
        client.inner().timeouts.attempt.min(real.max(minimum))
    }

    /// Adds to an error the name of the operation, the number of attempts, and whether any attempt may have been sent.
    pub(crate) fn unsent(&self, error: Error) -> Error {
        error.named(self.name).with_attempts(self.attempts).with_sent(self.sent)
    }

    /// Returns the error of a call that ends without a response. If an earlier attempt may have reached the service,
    /// returns that failure instead of the last one.
    fn final_error(&mut self, outcome: AttemptOutcome, error: Error) -> Error {
        match self.uncertain.take() {
            Some(earlier) if self.effect != Effect::Read && outcome == AttemptOutcome::NotSent => {
                earlier.with_attempts(self.attempts)
            }
            _ => error,
        }
    }

    /// Returns the reply of a successful call.
    pub(crate) fn succeed<S: Service, A>(&self, client: &Client<S>, read: DecodedAnswer<A>) -> Reply<A> {
        let inner = client.inner();
        if let Some(date) = read.date {
            inner.skew.observe(date, inner.clock.wall());
        }
        inner.budget.give_back(self.cost);
        let DecodedAnswer { answer, request_id, status, .. } = read;
        let span = tracing::Span::current();
        span.record("outcome", "success").record("request_id", request_id.as_deref());
        Reply { answer, request_id, status, attempts: self.attempts }
    }

    /// Decides what follows a failed attempt, and returns the pause before the next one. `credentials` are those that the
    /// attempt was signed with.
    ///
    /// # Errors
    ///
    /// Returns the failure if there is no further attempt.
    pub(crate) fn decide<S: Service>(
        &mut self,
        client: &Client<S>,
        failed: FailedAttempt,
        credentials: &S::Credentials,
    ) -> Result<Duration, Error> {
        let inner = client.inner();
        if let Some(date) = failed.date {
            inner.skew.observe(date, inner.clock.wall());
        }
        self.sent |= !matches!(failed.outcome, AttemptOutcome::NotSent | AttemptOutcome::Unsendable);
        // A date is compared with the service's own clock if the response shows it.
        let (hint, read_back) = (failed.hint(failed.date.unwrap_or_else(|| inner.clock.wall())), failed.read_back);
        let (outcome, error) = match failed.error.kind() {
            ErrorKind::ClockSkew => self.correct_clock(client, failed),
            _ if failed.outcome == AttemptOutcome::CredentialsExpired => {
                let is_renewed = !self.credentials_renewed && inner.service.renew(credentials);
                self.credentials_renewed |= is_renewed;
                (if is_renewed { failed.outcome } else { AttemptOutcome::Rejected }, failed.error)
            }
            _ => (failed.outcome, failed.error),
        };
        let error = self.unsent(error).with_retry_after(hint);
        let span = tracing::Span::current();
        span.record("outcome", tracing::field::debug(outcome)).record("request_id", error.request_id());
        tracing::debug!(kind = error.kind().as_str(), %error, "attempt failed");
        match decide(outcome, self.effect) {
            Decision::Fail => return Err(error),
            Decision::Unknown => return Err(error.into_outcome_unknown(read_back)),
            Decision::Retry => {}
        }
        let throttled = matches!(outcome, AttemptOutcome::Throttled | AttemptOutcome::SeemsThrottled);
        let pause = match outcome {
            AttemptOutcome::SkewCorrected | AttemptOutcome::CredentialsExpired => Duration::ZERO,
            _ => inner.policy.pause(self.attempts + 1, throttled, hint, &*inner.random),
        };
        let now = inner.clock.monotonic();
        if let (AttemptOutcome::Throttled, Some(pacer)) = (outcome, &inner.pacer) {
            pacer.hold(inner.paced_account(), self.operation, pause.min(inner.policy.cap));
        }
        if self.attempts >= inner.policy.attempts {
            return Err(self.final_error(outcome, error));
        }
        if now.saturating_add(pause) >= self.deadline {
            let error = match hint {
                Some(hint) => error.with_remedy(format!("call again after {}", format_pause(hint))),
                None => error,
            };
            return Err(self.final_error(outcome, error));
        }
        // Expired credentials end many calls at once, and each repeats only once, so the budget does not limit them.
        if outcome != AttemptOutcome::CredentialsExpired {
            let Some(taken) = inner.budget.take(throttled) else { return Err(self.final_error(outcome, error)) };
            self.cost = Some(taken);
        }
        if matches!(outcome, AttemptOutcome::Lost | AttemptOutcome::Unreadable) {
            self.uncertain = Some(error.clone());
        }
        self.last = Some(error);
        span.record("pause", tracing::field::debug(pause));
        Ok(pause)
    }

    /// Learns from a rejected timestamp, once per call.
    fn correct_clock<S: Service>(&mut self, client: &Client<S>, failed: FailedAttempt) -> (AttemptOutcome, Error) {
        let inner = client.inner();
        let error = failed.error;
        let learnt = failed.date.map(|date| inner.skew.learn(date, inner.clock.wall()));
        let describe = |seconds: i64| {
            let side = if seconds > 0 { "behind" } else { "ahead of" };
            format!("this machine's clock is {} {side} the service's", format_seconds(seconds.unsigned_abs()))
        };
        match learnt {
            Some(Ok(seconds)) if !self.skew_corrected => {
                self.skew_corrected = true;
                tracing::warn!("{}; timestamps are corrected by the service's clock", describe(seconds));
                (AttemptOutcome::SkewCorrected, error)
            }
            // The correction no longer applies: the response showed that the local clock has been set right since.
            Some(Err(_)) if failed.skew != 0 && inner.skew.seconds() == 0 && !self.skew_corrected => {
                self.skew_corrected = true;
                (AttemptOutcome::SkewCorrected, error)
            }
            Some(Ok(seconds) | Err(seconds)) => {
                (AttemptOutcome::Rejected, error.with_remedy(format!("{}; set the clock right", describe(seconds))))
            }
            None => (AttemptOutcome::Rejected, error.with_remedy("set this machine's clock right")),
        }
    }
}

fn format_seconds(seconds: u64) -> String {
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7169 => format!("{} min", (seconds + 30) / 60),
        7170..=170_999 => format!("{} h", (seconds + 1800) / 3600),
        _ => format!("{} days", (seconds + 43_200) / 86_400),
    }
}
