//! Setting an emulator up.
//!
//! Promise: everything has a default that suits a test, and whatever cannot work is rejected when starting, with a
//! reason.
//! Never: opens a socket before [`Builder::start`].

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use secrecy::SecretString;
use tokio::net::TcpListener;

use crate::cards::Card;
use crate::cards_file::{CardsError, check_cards};
use crate::clock::{Clock, SystemClock, Timing};
use crate::emulator::Emulator;
use crate::faults::FaultRule;
use crate::fleet_state::Fleet;
use crate::push::outbox::Outbox;
use crate::push::types::PushLayout;
use crate::services::Services;
use crate::shared::Shared;
use crate::verify::verifier::{Keys, Verifier};

/// Whether requests must be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Auth {
    /// Signatures, timestamps, nonces and tokens are verified as the services do.
    #[default]
    Verify,
    /// Nothing is verified; a Linkcard request still needs its action and version. For poking about with plain tools.
    Off,
}

/// Why an emulator did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum EmulatorError {
    /// The address could not be listened on.
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The time scale is not a finite number above zero.
    TimeScale(f64),
    /// The listed cards contradict themselves.
    Cards(CardsError),
}

impl fmt::Display for EmulatorError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { address, .. } => write!(out, "cannot listen on {address}"),
            Self::TimeScale(scale) => write!(out, "the time scale {scale} must be a finite number above zero"),
            Self::Cards(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for EmulatorError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen { source, .. } => Some(source),
            Self::TimeScale(_) | Self::Cards(_) => None,
        }
    }
}

/// The settings of an emulator; made by [`Emulator::builder`].
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
        }
    }
}

impl Emulator {
    /// Settings to start from; all have defaults.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl Builder {
    /// The Linkcard key that requests must be signed with. Default `testid` and `testsecret`.
    pub fn access_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.access_key_id = id.into();
        self.keys.access_key_secret = SecretString::from(secret.into());
        self
    }

    /// The haoka application that requests must be signed for. Default `10001` and `test-api-key-0000000000000000000`.
    pub fn app(mut self, app_id: impl Into<String>, api_key: impl Into<String>) -> Self {
        self.keys.app_id = app_id.into();
        self.keys.api_key = SecretString::from(api_key.into());
        self
    }

    /// Makes the Linkcard key a temporary one: requests must carry this security token. Without this setting they must
    /// carry none.
    pub fn security_token(mut self, token: impl Into<String>) -> Self {
        self.keys.security_token = Some(SecretString::from(token.into()));
        self
    }

    /// Whether requests must be signed. Default [`Auth::Verify`].
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// Decides everything that is left to chance: the same seed and the same requests give the same answers. Default 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Emulated seconds per real second, finite and above zero. Default 1. Processing times, record delays, guards and
    /// quotas run on emulated time; timestamps, their windows and dates stay real.
    pub fn time_scale(mut self, time_scale: f64) -> Self {
        self.time_scale = time_scale;
        self
    }

    /// Whether cards that are not listed are unknown (as at the services) instead of coming into being. Default false.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// The listed cards; replaces an earlier list.
    pub fn cards(mut self, cards: Vec<Card>) -> Self {
        self.cards = cards;
        self
    }

    /// Where time comes from. Default [`SystemClock`].
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Real seconds by which the emulator's wall clock is ahead (or, if negative, behind): in `Date` headers, in the
    /// verification of timestamps, and in printed times. Shows what a wrong clock does. Default 0.
    pub fn clock_offset(mut self, seconds: i64) -> Self {
        self.clock_offset = seconds;
        self
    }

    /// A fault to begin with; may be repeated. See also [`Emulator::inject`].
    pub fn fault(mut self, rule: FaultRule) -> Self {
        self.faults.push(rule);
        self
    }

    /// How the bodies of pushes are laid out. Default [`PushLayout::Envelope`], as the document says.
    pub fn push_layout(mut self, layout: PushLayout) -> Self {
        self.push_layout = layout;
        self
    }

    /// Whether pushes may leave this machine. Default false: only loopback addresses (`127.0.0.0/8`, `::1`,
    /// `localhost`) are pushed to, and a push to any other is noted as [`PushOutcome::Rejected`](crate::PushOutcome).
    pub fn push_anywhere(mut self, anywhere: bool) -> Self {
        self.push_anywhere = anywhere;
        self
    }

    /// Starts serving on `listen`; port 0 takes a free port. Must be called within a Tokio runtime that has I/O and
    /// time enabled, and the emulator lives as long as that runtime at most.
    ///
    /// # Errors
    ///
    /// An address that cannot be listened on, a time scale that is not above zero and finite, or listed cards that
    /// would be rejected in a cards file.
    pub async fn start(self, listen: SocketAddr) -> Result<Emulator, EmulatorError> {
        if !self.time_scale.is_finite() || self.time_scale <= 0.0 {
            return Err(EmulatorError::TimeScale(self.time_scale));
        }
        check_cards(&self.cards).map_err(EmulatorError::Cards)?;
        let failed = |source| EmulatorError::Listen { address: listen, source };
        let listener = TcpListener::bind(listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let timing = Timing::new(self.clock, self.time_scale, self.clock_offset);
        let verifier = Verifier::new(self.auth == Auth::Verify, self.keys);
        let fleet = Fleet::new(self.seed, self.strict, &self.cards);
        let pushes = Outbox::new(self.push_layout, self.push_anywhere);
        let services = Services::new(Shared::new(self.seed, timing, verifier, fleet, pushes));
        for rule in self.faults {
            services.faults.add(rule);
        }
        Ok(Emulator::run(listener, address, Arc::new(services)))
    }
}
