//! What both services share: the loop that carries a call out, and what it needs.

use std::sync::Arc;
use std::time::Duration;

use simfleet_runtime::{Call, Effect, Operation};

use crate::attempt::{self, Attempt};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, ErrorKind};
use crate::judge::{self, Faults};
use crate::quota::Quotas;
use crate::random::{Random, SystemRandom};
use crate::retry::{Decision, Outcome, RetryBudget, RetryPolicy, decide};
use crate::skew::ClockSkew;

/// The least real time that an attempt gets on a clock that runs fast.
const SCALED_LEAST: Duration = Duration::from_secs(5);

/// Time limits of calls.
///
/// ```
/// use std::time::Duration;
/// use simfleet::Timeouts;
///
/// let patient = Timeouts { call: Duration::from_secs(180), ..Timeouts::default() };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For a connection to come about. Default 5 s. Only for the HTTP client that the builder makes itself.
    pub connect: Duration,
    /// For one attempt, from the first byte out to the last byte in. Default 30 s.
    pub attempt: Duration,
    /// For a call with all its attempts and pauses. Default 60 s.
    pub call: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), attempt: Duration::from_secs(30), call: Duration::from_secs(60) }
    }
}

/// A successful answer, and what is known about how it came about.
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

impl<A> std::ops::Deref for Reply<A> {
    type Target = A;

    fn deref(&self) -> &A {
        &self.answer
    }
}

/// The parts that both pipelines and the call loop use.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) skew: ClockSkew,
    quotas: Option<Quotas>,
    policy: RetryPolicy,
    budget: RetryBudget,
    timeouts: Timeouts,
}

/// The settings that both builders take.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) policy: RetryPolicy,
    pub(crate) timeouts: Timeouts,
    pub(crate) quotas: bool,
    pub(crate) http: Option<reqwest::Client>,
    pub(crate) plain_http: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock::new()),
            random: Arc::new(SystemRandom),
            policy: RetryPolicy::default(),
            timeouts: Timeouts::default(),
            quotas: true,
            http: None,
            plain_http: false,
        }
    }
}

impl Settings {
    /// The HTTP client to use.
    ///
    /// The default one sends each request once: it follows no redirects, repeats nothing by itself, and speaks HTTP/1.1
    /// whatever other crates of the program switch on. Idle connections are kept for 5 s only, since the services'
    /// gateways reset older ones. A service on this machine is not asked for through a proxy.
    pub(crate) fn http_client(&self, endpoint: &str) -> Result<reqwest::Client, Error> {
        if let Some(client) = &self.http {
            return Ok(client.clone());
        }
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.timeouts.connect)
            .pool_idle_timeout(Duration::from_secs(5))
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .user_agent(concat!("simfleet/", env!("CARGO_PKG_VERSION")));
        if url::Url::parse(endpoint).is_ok_and(|url| is_loopback(&url)) {
            builder = builder.no_proxy();
        }
        builder.build().map_err(|error| {
            Error::new(ErrorKind::InvalidInput, "the HTTP client cannot be set up")
                .with_remedy("check the proxy variables of the environment")
                .with_source(error)
        })
    }

    /// The endpoint without a slash at its end, checked.
    pub(crate) fn endpoint(&self, endpoint: &str) -> Result<String, Error> {
        let unusable = |what: String| {
            Error::new(ErrorKind::InvalidInput, what).with_remedy("give an origin such as https://api.example.com")
        };
        // Whatever stands before an `@` may be a password.
        let shown =
            if endpoint.contains('@') { "the endpoint".to_owned() } else { format!("the endpoint `{endpoint}`") };
        let url = url::Url::parse(endpoint.trim()).map_err(|error| match endpoint.contains("://") {
            true => unusable(format!("{shown} is not a URL: {error}")),
            false => Error::new(ErrorKind::InvalidInput, format!("{shown} has no scheme"))
                .with_remedy("give an origin that begins with https://, or http:// for a service on this machine"),
        })?;
        let host = url.host_str().unwrap_or_default();
        if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
            return Err(unusable("the endpoint holds more than scheme, host, port and path".to_owned()));
        }
        if !matches!(url.scheme(), "http" | "https") || host.is_empty() {
            return Err(unusable(format!("{shown} is not an http or https URL")));
        }
        if url.scheme() == "http" && !self.plain_http && !is_loopback(&url) {
            return Err(Error::new(ErrorKind::InvalidInput, format!("the endpoint {endpoint} is not encrypted"))
                .with_remedy("use https, or allow plain HTTP explicitly"));
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }
}

fn is_loopback(url: &url::Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}

impl Core {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            clock: Arc::clone(&settings.clock),
            random: Arc::clone(&settings.random),
            skew: ClockSkew::default(),
            quotas: settings.quotas.then(Quotas::default),
            policy: settings.policy.clone(),
            budget: RetryBudget::new(),
            timeouts: settings.timeouts.clone(),
        }
    }

    /// Waits for the request's turn in every rate limit of its operation, at most until the call's deadline.
    pub(crate) async fn admit(
        &self,
        operation: &'static Operation,
        values: impl Fn(&str) -> Vec<String>,
    ) -> Result<(), Error> {
        let Some(quotas) = &self.quotas else { return Ok(()) };
        if attempt::noted(|attempt| attempt.preview) == Some(true) {
            return Ok(());
        }
        loop {
            let now = self.clock.monotonic();
            let Err(wait) = quotas.admit(operation, &values, now) else { return Ok(()) };
            let deadline = attempt::noted(|attempt| attempt.deadline).unwrap_or(Duration::MAX);
            if now.saturating_add(wait) >= deadline {
                let what = format!("its rate limit leaves no turn within the time limit, the next is in {wait:.0?}");
                return Err(
                    Error::new(ErrorKind::DeadlineExceeded, what).with_remedy("allow more time, or ask less often")
                );
            }
            tracing::debug!(operation = operation.id, ?wait, "waiting for the rate limit");
            self.clock.sleep(wait).await;
        }
    }

    /// Carries a call out: attempts, pauses, one deadline. `limit` clips the call's own time limit.
    pub(crate) async fn call<C: Call>(
        &self,
        call: C,
        faults: &dyn Faults,
        limit: Option<Duration>,
    ) -> Result<Reply<C::Answer>, Error> {
        let operation = call.operation();
        let allowed = limit.unwrap_or(Duration::MAX).min(self.timeouts.call);
        let deadline = self.clock.monotonic().saturating_add(allowed);
        let mut attempts = 0;
        let mut cost = None;
        let mut skew_corrected = false;
        let mut sent = false;
        let mut last: Option<Error> = None;
        loop {
            let remaining = deadline.saturating_sub(self.clock.monotonic());
            if remaining.is_zero() {
                return Err(last.unwrap_or_else(|| {
                    Error::new(ErrorKind::DeadlineExceeded, "the time limit was over before the request was sent")
                        .with_operation(operation)
                        .with_remedy("allow more time")
                }));
            }
            attempts += 1;
            let skew_used = self.skew.seconds();
            let timeout = self.network_time(remaining);
            let notes = Attempt { timeout, deadline, ..Attempt::default() };
            let (result, mut notes) = attempt::watched(notes, call.clone().send_once()).await;
            if let Some(date) = notes.date() {
                self.skew.observe(date, self.clock.wall());
            }
            let (mut outcome, error) = match judge::judge(operation, result, &mut notes, faults) {
                Ok(answer) => {
                    self.budget.give_back(cost);
                    let request_id = simfleet_runtime::Envelope::request_id(&answer).map(str::to_owned);
                    let request_id = judge::request_id(&notes, request_id);
                    let status = notes.status.unwrap_or(200);
                    tracing::debug!(operation = operation.id, attempts, request_id, "done");
                    return Ok(Reply { answer, request_id, status, attempts });
                }
                Err(failure) => failure,
            };
            sent |= !matches!(outcome, Outcome::NotSent | Outcome::Unsendable);
            let mut error = error.with_attempts(attempts).with_sent(sent).redacted(|text| faults.redact(text));
            if error.kind() == ErrorKind::ClockSkew {
                (outcome, error) = self.skewed(&notes, error, skew_used, &mut skew_corrected);
            }
            // A keyed write without its key is like any other write.
            let effect = match operation.effect {
                Effect::Keyed if !notes.keyed => Effect::Once,
                effect => effect,
            };
            tracing::debug!(
                operation = operation.id,
                attempts,
                ?outcome,
                kind = error.kind().as_str(),
                "attempt failed"
            );
            match decide(outcome, effect) {
                Decision::Fail => return Err(error),
                Decision::Unknown => return Err(error.into_outcome_unknown()),
                Decision::Retry => {}
            }
            if attempts >= self.policy.attempts {
                return Err(error);
            }
            let throttled = matches!(outcome, Outcome::Throttled | Outcome::SeemsThrottled);
            let hint = judge::hint(&notes, self.clock.wall());
            let pause = match outcome {
                Outcome::SkewCorrected => Duration::ZERO,
                _ => self.policy.pause(attempts + 1, throttled, hint, &*self.random),
            };
            if self.clock.monotonic().saturating_add(pause) >= deadline {
                return Err(error);
            }
            let Some(taken) = self.budget.take(throttled) else { return Err(error) };
            cost = Some(taken);
            last = Some(error);
            if !pause.is_zero() {
                self.clock.sleep(pause).await;
            }
        }
    }

    /// Real time that one attempt gets. The network does not run faster with the clock, so on a scaled one the last
    /// attempt may run over.
    fn network_time(&self, remaining: Duration) -> Duration {
        let real = self.clock.real(remaining);
        let least = if real < remaining { SCALED_LEAST } else { Duration::ZERO };
        self.timeouts.attempt.min(real.max(least))
    }

    /// Learns from a refused timestamp, once a call. `used` is the correction that the request was signed with.
    fn skewed(&self, notes: &Attempt, error: Error, used: i64, corrected: &mut bool) -> (Outcome, Error) {
        let wall = self.clock.wall();
        let learnt = notes.date().map(|date| self.skew.learn(date, wall));
        let describe = |seconds: i64| {
            let side = if seconds > 0 { "behind" } else { "ahead of" };
            format!("this machine's clock is {} {side} the service's", readable(seconds.unsigned_abs()))
        };
        match learnt {
            Some(Ok(seconds)) if !*corrected => {
                *corrected = true;
                tracing::warn!("{}; timestamps are corrected by the service's clock", describe(seconds));
                (Outcome::SkewCorrected, error)
            }
            // The correction was the mistake: the answer showed that the clock is right again.
            Some(Err(_)) if used != 0 && self.skew.seconds() == 0 && !*corrected => {
                *corrected = true;
                (Outcome::SkewCorrected, error)
            }
            Some(Ok(seconds) | Err(seconds)) => {
                (Outcome::Refused, error.with_remedy(format!("{}; set the clock right", describe(seconds))))
            }
            None => (Outcome::Refused, error.with_remedy("set this machine's clock right")),
        }
    }
}

fn readable(seconds: u64) -> String {
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7169 => format!("{} min", (seconds + 30) / 60),
        7170..=170_999 => format!("{} h", (seconds + 1800) / 3600),
        _ => format!("{} days", (seconds + 43_200) / 86_400),
    }
}

/// The setters that both builders have.
macro_rules! shared_settings {
    () => {
        /// When and how often to try again.
        #[must_use]
        pub fn retry(mut self, policy: RetryPolicy) -> Self {
            self.settings.policy = policy;
            self
        }

        /// Time limits of calls.
        #[must_use]
        pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
            self.settings.timeouts = timeouts;
            self
        }

        /// Whether to keep the rate limits of the spec. Default true.
        #[must_use]
        pub fn rate_limits(mut self, keep: bool) -> Self {
            self.settings.quotas = keep;
            self
        }

        /// The HTTP client to send with, instead of one of our own.
        ///
        /// It must not follow redirects or repeat requests by itself (`reqwest::retry`): each attempt has a signature of
        /// its own, and a write that must not be repeated is repeated by nobody else.
        #[must_use]
        pub fn http_client(mut self, client: reqwest::Client) -> Self {
            self.settings.http = Some(client);
            self
        }

        /// Allows endpoints with plain `http` that are not on this machine.
        #[must_use]
        pub fn allow_plain_http(mut self, allow: bool) -> Self {
            self.settings.plain_http = allow;
            self
        }

        /// The clock to go by. Default: the machine's.
        #[must_use]
        pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
            self.settings.clock = clock;
            self
        }

        /// The source of nonces and jitter. Default: the machine's.
        #[must_use]
        pub fn random(mut self, random: Arc<dyn Random>) -> Self {
            self.settings.random = random;
            self
        }
    };
}
pub(crate) use shared_settings;
