//! Whether a push comes from the platform, now, and for the first time.
//!
//! Promise: signatures are compared in constant time; a rejected push leaves no trace in the memory.
//! Never: vouches for the body. The signature does not cover it: whoever can change a push on its way can change the
//! body. Receive pushes over https.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderMap;
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::memory::{Claim, Memory};
use super::rejection::Rejection;
use crate::clock::{Clock, SystemClock};
use crate::error::Error;
use crate::haoka::app_key::AppKey;
use crate::sign::haoka::{API_VERSION, HaokaSigner};
use crate::timestamp;

/// How far apart the clocks may be, unless set otherwise.
pub const DEFAULT_WINDOW: Duration = Duration::from_secs(600);
/// How many pushes are remembered, unless set otherwise: some 10 MB when full.
pub const DEFAULT_CAPACITY: usize = 100_000;

/// Verifies pushes of the platform to one application. Cheap to clone; clones share one memory.
///
/// ```
/// use simfleet::AppKey;
/// use simfleet::haoka::callback::{Push, Verifier, answer};
///
/// # fn main() -> Result<(), simfleet::Error> {
/// let verifier = Verifier::new(AppKey::new("10001", "test-api-key-0000000000000000000"))?;
///
/// // For each request:
/// fn receive(verifier: &Verifier, headers: &http::HeaderMap, body: &[u8]) -> http::StatusCode {
///     let verified = match verifier.verify(headers, body) {
///         Ok(verified) => verified,
///         Err(rejection) => return rejection.status(),
///     };
///     let Ok(push) = Push::parse(headers.get("content-type").and_then(|value| value.to_str().ok()), body) else {
///         return http::StatusCode::BAD_REQUEST; // `verified` is dropped: the push may come again
///     };
///     println!("{push:?}"); // handle it; give up with a 5xx when that fails
///     verified.accept();
///     answer::TAKEN
/// }
/// # assert_eq!(receive(&verifier, &http::HeaderMap::new(), b"{}"), http::StatusCode::BAD_REQUEST);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier {
    signer: HaokaSigner,
    window: Duration,
    capacity: usize,
    clock: Arc<dyn Clock>,
    memory: Arc<Mutex<Memory>>,
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { signer, window, capacity, clock, memory: _ } = self;
        f.debug_struct("Verifier")
            .field("signer", signer)
            .field("window", window)
            .field("capacity", capacity)
            .field("clock", clock)
            .finish_non_exhaustive()
    }
}

impl Verifier {
    /// A verifier for pushes to this application, with [`DEFAULT_WINDOW`] and [`DEFAULT_CAPACITY`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) for a key that is empty or cannot be sent in headers.
    pub fn new(key: AppKey) -> Result<Self, Error> {
        key.check()?;
        let secret = key.api_key().expose_secret().into();
        Ok(Self {
            signer: HaokaSigner::new(key.app_id(), secret),
            window: DEFAULT_WINDOW,
            capacity: DEFAULT_CAPACITY,
            clock: Arc::new(SystemClock::new()),
            memory: Arc::new(Mutex::new(Memory::new(DEFAULT_CAPACITY))),
        })
    }

    /// How far the clocks of sender and receiver may be apart, either way; whole seconds.
    ///
    /// Whether the platform signs a push anew when it sends it again is not known. If it does not, only a window as
    /// long as its schedule lets redeliveries through, and an eavesdropper has that long to replay headers of pushes
    /// that were never accepted.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// How many pushes are remembered at most, at least 1; starts an empty memory.
    ///
    /// A push is remembered until its timestamp is rejected anyway, at most twice the window. When the memory is full,
    /// further pushes are rejected with 503 ([`Rejection::MemoryFull`]) instead of forgetting one that could then be
    /// replayed; the platform sends them again. Only pushes with a right signature take room.
    #[must_use]
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = capacity.max(1);
        self.memory = Arc::new(Mutex::new(Memory::new(capacity)));
        self
    }

    /// Where the time comes from.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The application whose pushes are verified.
    pub fn app_id(&self) -> &str {
        self.signer.app_id()
    }

    /// Everything that headers alone tell: who sent them, for whom, and when. Leaves no trace: the same headers pass
    /// again. For a receiver that does not want to read bodies of strangers; call [`Verifier::verify`] afterwards.
    ///
    /// # Errors
    ///
    /// A [`Rejection`] of one of the first five kinds.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Rejection> {
        self.signed_headers(headers).map(drop)
    }

    /// Verifies a push and takes its trace id, until the [`Verified`] is accepted, released or dropped.
    ///
    /// Header names are compared without regard to case. The body is only remembered, as a digest, to tell a push that
    /// is sent again from a trace id that is used again.
    ///
    /// # Errors
    ///
    /// A [`Rejection`], with the status to answer. Nothing of a rejected push is remembered.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Verified, Rejection> {
        let SignedHeaders { trace_id, trace, timestamp, now } = self.signed_headers(headers)?;
        let oldest = now.saturating_sub_unsigned(self.window.as_secs());
        let body = Sha256::digest(body).into();
        let claim = locked(&self.memory).claim(trace, timestamp, body, oldest);
        match claim {
            Claim::First(claim) => Ok(Verified { trace_id, timestamp, trace, claim, memory: Arc::clone(&self.memory) }),
            Claim::InProgress => Err(Rejection::InProgress { trace_id }),
            Claim::Accepted { same_body: true } => Err(Rejection::AlreadyAccepted { trace_id }),
            Claim::Accepted { same_body: false } => Err(Rejection::Replayed { trace_id }),
            Claim::TooOld => Err(Rejection::OutsideWindow { skew: timestamp.saturating_sub(now), window: self.window }),
            Claim::Full => Err(Rejection::MemoryFull { capacity: self.capacity }),
        }
    }

    fn signed_headers(&self, headers: &HeaderMap) -> Result<SignedHeaders, Rejection> {
        let app_id = header(headers, "appID")?;
        let version = header(headers, "apiVersion")?;
        let timestamp = header(headers, "timestamp")?;
        let trace_id = header(headers, "traceID")?;
        let sign = header(headers, "sign")?;
        let malformed = |header, expected| Rejection::Malformed { header, expected };
        if version != API_VERSION {
            return Err(malformed("apiVersion", "2.0.0"));
        }
        let digits = timestamp.len() == 10 && timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let seconds = timestamp.parse::<i64>().ok().filter(|_| digits);
        let seconds = seconds.ok_or(malformed("timestamp", "Unix seconds in 10 digits"))?;
        let trace = Some(trace_id).filter(|text| is_hex(text)).and_then(|text| u128::from_str_radix(text, 16).ok());
        let trace = trace.ok_or(malformed("traceID", "32 digits of lower-case hex"))?;
        if !is_hex(sign) {
            return Err(malformed("sign", "32 digits of lower-case hex"));
        }
        if app_id != self.signer.app_id() {
            return Err(Rejection::NotForUs { app_id: app_id.to_owned() });
        }
        let expected = self.signer.sign(trace_id, timestamp);
        if !bool::from(expected.as_bytes().ct_eq(sign.as_bytes())) {
            return Err(Rejection::BadSignature);
        }
        let now = i64::try_from(timestamp::unix(self.clock.wall())).unwrap_or(i64::MAX);
        let skew = seconds.saturating_sub(now);
        if skew.unsigned_abs() > self.window.as_secs() {
            return Err(Rejection::OutsideWindow { skew, window: self.window });
        }
        Ok(SignedHeaders { trace_id: trace_id.to_owned(), trace, timestamp: seconds, now })
    }
}

/// What the headers of a rightly signed push say.
struct SignedHeaders {
    trace_id: String,
    trace: u128,
    timestamp: i64,
    now: i64,
}

fn header<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Rejection> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(Rejection::MissingHeader(name))?;
    if values.next().is_some() {
        return Err(Rejection::Malformed { header: name, expected: "given once" });
    }
    match value.to_str().map(str::trim) {
        Ok("") => Err(Rejection::MissingHeader(name)),
        Ok(text) => Ok(text),
        Err(_) => Err(Rejection::Malformed { header: name, expected: "ASCII text" }),
    }
}

fn is_hex(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn locked(memory: &Mutex<Memory>) -> MutexGuard<'_, Memory> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A push that is the platform's, and whose trace id is taken while it is handled.
///
/// [`accept`](Self::accept) it when it was handled: the trace id is used up then. Dropping it instead, also by an error,
/// a panic or a connection that ends, forgets it: the platform may send it again under the same trace id.
#[must_use = "accept it once the push was handled; dropping it lets the same push in again"]
pub struct Verified {
    trace_id: String,
    timestamp: i64,
    trace: u128,
    claim: u64,
    memory: Arc<Mutex<Memory>>,
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("trace_id", &self.trace_id)
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

impl Verified {
    /// The push's `traceID`.
    pub fn trace_id(&self) -> &str {
        &self.trace_id
    }

    /// When it was signed, in Unix seconds.
    pub fn timestamp(&self) -> i64 {
        self.timestamp
    }

    /// The push was handled; answer 200. The same trace id is rejected from now on.
    pub fn accept(self) {
        locked(&self.memory).accept(self.trace, self.claim);
    }

    /// The push was not handled; answer a 5xx. The same trace id is let in again. Dropping does the same.
    pub fn release(self) {}
}

impl Drop for Verified {
    fn drop(&mut self) {
        // Does nothing to a push that was accepted.
        locked(&self.memory).release(self.trace, self.claim);
    }
}
