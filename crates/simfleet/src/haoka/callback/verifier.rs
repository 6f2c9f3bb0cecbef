//! Verifies that a push comes from the platform, is current, and is not a replay.
//!
//! Signatures are compared in constant time. A rejected push is not remembered. The signature does not cover the
//! body: an attacker who can change a push in transit can change its body. Receive pushes over https.

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

/// The default for the largest difference between the clocks.
pub const DEFAULT_WINDOW: Duration = Duration::from_secs(600);
/// The default for the number of pushes that are remembered: about 10 MB when full.
pub const DEFAULT_CAPACITY: usize = 100_000;

/// Verifies pushes of the platform to one application. Cloning is cheap: clones share one memory.
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
///         return http::StatusCode::BAD_REQUEST; // `verified` is dropped: the push may be sent again
///     };
///     println!("{push:?}"); // handle it; respond with a 5xx if that fails
///     verified.accept();
///     answer::ACCEPTED
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
    /// Creates a verifier for pushes to this application, with [`DEFAULT_WINDOW`] and [`DEFAULT_CAPACITY`].
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) for a key that is empty or cannot be sent
    /// in headers.
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

    /// Sets how far the clocks of sender and receiver may differ in either direction, in whole seconds.
    ///
    /// It is not known whether the platform signs a push again when it sends it again. If it does not,
    /// redeliveries are accepted only with a window as long as the redelivery schedule (2 or 4 hours). An eavesdropper
    /// then has that long to replay the headers of pushes that were never accepted.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Sets how many pushes are remembered, at least 1. The memory starts empty.
    ///
    /// A push is remembered until its timestamp would be rejected, which is at most twice the window. If the memory is
    /// full, further pushes are rejected with 503 ([`Rejection::MemoryFull`]), because forgetting a push would allow
    /// its replay; the platform sends them again. Only pushes with a valid signature use memory.
    #[must_use]
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = capacity.max(1);
        self.memory = Arc::new(Mutex::new(Memory::new(capacity)));
        self
    }

    /// Sets the clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Returns the id of the application whose pushes are verified.
    pub fn app_id(&self) -> &str {
        self.signer.app_id()
    }

    /// Checks the headers only: sender, application and time. It does not store the trace id, so the same headers pass
    /// again. Use it before you read the body of an unverified sender, and call [`Verifier::verify`] afterwards.
    ///
    /// # Errors
    ///
    /// Fails with [`Rejection::MissingHeader`], [`Rejection::Malformed`], [`Rejection::NotForUs`],
    /// [`Rejection::BadSignature`] or [`Rejection::OutsideWindow`].
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Rejection> {
        self.signed_headers(headers).map(drop)
    }

    /// Verifies a push and claims its trace id until the [`Verified`] is accepted, released or dropped.
    ///
    /// Header names are compared without regard to case. Only a digest of the body is stored, to distinguish a push
    /// that is sent again from a trace id that is reused.
    ///
    /// # Errors
    ///
    /// Fails with a [`Rejection`], which has the status to respond with. A rejected push is not remembered.
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

/// The values in the headers of a push with a valid signature.
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

/// A verified push, whose trace id is claimed while it is handled.
///
/// Call [`accept`](Self::accept) once the push was handled; its trace id is then used up. If it is dropped instead, for
/// example after an error, a panic or a closed connection, the trace id is released, and the platform may send the push
/// again with the same trace id.
#[must_use = "accept it once the push was handled; dropping it allows the same push again"]
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
    /// Returns the push's `traceID`.
    pub fn trace_id(&self) -> &str {
        &self.trace_id
    }

    /// Returns when it was signed, in Unix seconds.
    pub fn timestamp(&self) -> i64 {
        self.timestamp
    }

    /// Marks the push as handled; respond with 200. The same trace id is rejected from now on.
    pub fn accept(self) {
        locked(&self.memory).accept(self.trace, self.claim);
    }

    /// Releases the trace id of a push that was not handled; respond with a 5xx. Dropping has the same effect.
    pub fn release(self) {}
}

impl Drop for Verified {
    fn drop(&mut self) {
        // This has no effect on a push that was accepted.
        locked(&self.memory).release(self.trace, self.claim);
    }
}
