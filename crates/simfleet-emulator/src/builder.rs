//! The settings of an emulator.
//!
//! Every setting has a default that suits a test. Invalid settings are rejected in [`Builder::start`], before a socket
//! is opened.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio::net::TcpListener;

use crate::cards::Card;
use crate::cards_check::check_cards;
use crate::cards_error::CardsError;
use crate::clock::{Clock, SystemClock, Timing};
use crate::emulator::Emulator;
use crate::faults::{FaultRule, FaultRuleError};
use crate::fleet_state::Fleet;
use crate::metadata::settings::Metadata;
use crate::push::outbox::Outbox;
use crate::push::types::PushLayout;
use crate::server::Limits;
use crate::services::Services;
use crate::settlement::Settlement;
use crate::shared::Shared;
use crate::verify::verifier::{Keys, Verifier};

/// Whether requests must be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Auth {
    /// Signatures, timestamps, nonces and tokens are verified as the services do.
    #[default]
    Verify,
    /// Nothing is verified, for use with plain tools; a Linkcard request still needs its action and version.
    Off,
}

/// The reason why an emulator did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum EmulatorError {
    /// The emulator cannot listen on the address.
    Listen {
        /// The requested address.
        address: SocketAddr,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// The time scale is not a finite number above zero.
    TimeScale(f64),
    /// The listed cards are invalid.
    Cards(CardsError),
    /// A fault rule names an operation that does not exist.
    Fault(FaultRuleError),
}

impl fmt::Display for EmulatorError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { address, .. } => write!(out, "cannot listen on {address}"),
            Self::TimeScale(scale) => write!(out, "the time scale {scale} must be a finite number above zero"),
            Self::Cards(error) => error.fmt(out),
            Self::Fault(error) => write!(out, "fault rule: {error}"),
        }
    }
}

impl std::error::Error for EmulatorError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen { source, .. } => Some(source),
            Self::TimeScale(_) | Self::Cards(_) | Self::Fault(_) => None,
        }
    }
}

/// The settings of an emulator, created with [`Emulator::builder`].
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use simfleet_emulator::{Auth, Card, Emulator, Fate, ManualClock};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let clock = ManualClock::new(SystemTime::now());
/// let emulator = Emulator::builder()
///     .auth(Auth::Off)
///     .strict(true)
///     .cards(vec![Card { fate: Fate { demoted: true, ..Fate::default() }, ..Card::with_sim_no("19200000001") }])
///     .clock(std::sync::Arc::new(clock.clone()))
///     .fault("html@batchShutdown*1".parse().unwrap())
///     .start("127.0.0.1:0".parse().unwrap())
///     .await?;
/// clock.advance(Duration::from_secs(3600));
/// emulator.shutdown().await;
/// # Ok::<(), simfleet_emulator::EmulatorError>(())
/// # }).unwrap();
/// ```
#[derive(Debug)]
#[must_use = "a builder does nothing until it is started"]
pub struct Builder {
    keys: Keys,
    auth: Auth,
    seed: u64,
    time_scale: f64,
    strict: bool,
    cards: Vec<Card>,
    clock: Arc<dyn Clock>,
    clock_offset: i64,
    faults: Vec<FaultRule>,
    push_layout: PushLayout,
    push_anywhere: bool,
    settlement: Settlement,
    metadata: Metadata,
    limits: Limits,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            keys: Keys {
                access_key_id: "testid".to_owned(),
                access_key_secret: SecretString::from("testsecret"),
                security_token: None,
                app_id: "10001".to_owned(),
                api_key: SecretString::from("test-api-key-0000000000000000000"),
            },
            auth: Auth::default(),
            seed: 0,
            time_scale: 1.0,
            strict: false,
            cards: Vec::new(),
            clock: Arc::new(SystemClock),
            clock_offset: 0,
            faults: Vec::new(),
            push_layout: PushLayout::default(),
            push_anywhere: false,
            settlement: Settlement::default(),
            metadata: Metadata::default(),
            limits: Limits::default(),
        }
    }
}

impl Emulator {
    /// Returns the default settings.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl Builder {
    /// Sets the Linkcard key that requests must be signed with. Default `testid` and `testsecret`.
    pub fn access_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.access_key_id = id.into();
        self.keys.access_key_secret = SecretString::from(secret.into());
        self
    }

    /// Sets the haoka application that requests must be signed for. Default `10001` and
    /// `test-api-key-0000000000000000000`.
    pub fn app(mut self, app_id: impl Into<String>, api_key: impl Into<String>) -> Self {
        self.keys.app_id = app_id.into();
        self.keys.api_key = SecretString::from(api_key.into());
        self
    }

    /// Makes the Linkcard key temporary: requests must carry this security token. Without this setting they must carry
    /// none.
    pub fn security_token(mut self, token: impl Into<String>) -> Self {
        self.keys.security_token = Some(SecretString::from(token.into()));
        self
    }

    /// Sets whether requests must be signed. Default [`Auth::Verify`].
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// Sets the seed of the random numbers: the same seed and the same requests give the same responses. Default 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the emulated seconds per real second: finite and above zero. Default 1. Processing times, record delays,
    /// guards and rate limits run on emulated time; timestamps, their windows and dates stay real.
    pub fn time_scale(mut self, time_scale: f64) -> Self {
        self.time_scale = time_scale;
        self
    }

    /// Sets whether cards that are not listed are unknown (as at the services) instead of being generated. Default
    /// false.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Sets the listed cards and replaces an earlier list.
    pub fn cards(mut self, cards: Vec<Card>) -> Self {
        self.cards = cards;
        self
    }

    /// Sets the clock. Default [`SystemClock`].
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the real seconds by which the emulator's wall clock is ahead (or, if negative, behind): in `Date` headers,
    /// in the verification of timestamps, and in printed times. Tests use it to show the effect of a wrong clock.
    /// Default 0.
    pub fn clock_offset(mut self, seconds: i64) -> Self {
        self.clock_offset = seconds;
        self
    }

    /// Adds a fault rule that is in force from the start; can be repeated. See also [`Emulator::inject`].
    pub fn fault(mut self, rule: FaultRule) -> Self {
        self.faults.push(rule);
        self
    }

    /// Sets the layout of push bodies. Default [`PushLayout::Envelope`], as the document says.
    pub fn push_layout(mut self, layout: PushLayout) -> Self {
        self.push_layout = layout;
        self
    }

    /// Sets whether pushes may leave this machine. Default false: only loopback addresses (`127.0.0.0/8`, `::1`,
    /// `localhost`) are pushed to, and a push to any other is recorded as
    /// [`PushOutcome::Rejected`](crate::PushOutcome).
    pub fn push_anywhere(mut self, anywhere: bool) -> Self {
        self.push_anywhere = anywhere;
        self
    }

    /// Sets whether the ordinary settlement of an order includes its instant payment, which no document says. Default
    /// [`Settlement::Additive`].
    pub fn settlement(mut self, settlement: Settlement) -> Self {
        self.settlement = settlement;
        self
    }

    /// Sets what the metadata service of the emulated ECS instance offers. Default: both versions, with a role.
    pub fn metadata(mut self, metadata: Metadata) -> Self {
        self.metadata = metadata;
        self
    }

    /// Sets the maximum number of open connections. Default 512; at least 1. If there are more, the connection that has
    /// been idle for longest is closed. If none is idle, the new one gets a response with HTTP 503.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.limits.connections = connections;
        self
    }

    /// Sets how long a client may take to send the head of a request, to send its body, and to read a response: each in
    /// real time, whatever the clock is. Default 30 seconds; at least a millisecond and at most a day. Connections that
    /// are idle for this long are closed.
    pub fn client_timeout(mut self, timeout: Duration) -> Self {
        self.limits.client_time = timeout.clamp(Duration::from_millis(1), Duration::from_secs(86_400));
        self
    }

    /// Starts the emulator on `listen`; port 0 selects a free port. Must be called within a Tokio runtime that has I/O
    /// and time enabled; the emulator ends with that runtime at the latest.
    ///
    /// # Errors
    ///
    /// Fails if the emulator cannot listen on the address, if the time scale is not finite and above zero, if the listed
    /// cards would be rejected in a cards file, or if a fault rule names an operation that does not exist.
    pub async fn start(self, listen: SocketAddr) -> Result<Emulator, EmulatorError> {
        if !self.time_scale.is_finite() || self.time_scale <= 0.0 {
            return Err(EmulatorError::TimeScale(self.time_scale));
        }
        check_cards(&self.cards).map_err(EmulatorError::Cards)?;
        self.faults.iter().try_for_each(FaultRule::check_operation).map_err(EmulatorError::Fault)?;
        let failed = |source| EmulatorError::Listen { address: listen, source };
        let listener = TcpListener::bind(listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let timing = Timing::new(self.clock, self.time_scale, self.clock_offset);
        let verifier = Verifier::new(self.auth == Auth::Verify, self.keys);
        let fleet = Fleet::new(self.seed, self.strict, &self.cards);
        let pushes = Outbox::new(self.push_layout, self.push_anywhere);
        let shared = Shared::new(self.seed, timing, verifier, fleet, pushes).with_settlement(self.settlement);
        let services = Services::new(shared, self.metadata);
        for rule in self.faults {
            services.faults.add(rule);
        }
        Ok(Emulator::run(listener, address, Arc::new(services), self.limits))
    }
}
