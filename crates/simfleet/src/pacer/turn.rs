//! The trait of a pacer, and what it is asked.

use std::fmt;
use std::time::Duration;

use simfleet_runtime::{Given, Operation, Parameters, Quota, Scope};

use crate::clock::BoxFuture;

/// A call that waits for its turn.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PacedCall<'a> {
    /// A fingerprint of the account, which is not a secret.
    pub account: &'a str,
    /// The operation.
    pub operation: &'a Operation,
    /// The rate limits that count the call.
    pub windows: Vec<PacedWindow<'a>>,
    /// How long the call can wait.
    pub within: Duration,
}

/// A rate limit that counts a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PacedWindow<'a> {
    /// The rate limit.
    pub quota: &'a Quota,
    /// Its place in the operation table of the operation.
    pub index: usize,
    /// The value that it counts calls for; `None` if it counts all calls of the account.
    pub value: Option<&'a str>,
}

impl<'a> PacedCall<'a> {
    /// Creates the call with these parameters.
    pub fn new(account: &'a str, parameters: &'a Parameters<'_>, within: Duration) -> Self {
        let operation = parameters.operation();
        let mut windows = Vec::new();
        for (index, quota) in operation.quotas.iter().enumerate() {
            match quota.scope {
                Scope::Account => windows.push(PacedWindow { quota, index, value: None }),
                Scope::Value(parameter) => {
                    let values = parameters.get(parameter).into_iter().flat_map(Given::values);
                    windows.extend(values.map(|value| PacedWindow { quota, index, value: Some(value) }));
                }
            }
        }
        Self { account, operation, windows, within }
    }
}

/// Whether a call may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Admission {
    /// The call may be sent after this time, and counts. Zero: it may be sent now.
    Admitted(Duration),
    /// The call does not count. Its turn comes after this time at the earliest; ask again then, if that is in time.
    Later(Duration),
}

/// How much of a rate limit is left for an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Budget {
    /// The id of the operation.
    pub operation: String,
    /// The number of calls that are allowed in each window of length `per`. Zero if the limit is counted for each value of
    /// a parameter only.
    pub limit: u32,
    /// The length of the window.
    pub per: Duration,
    /// How long it takes until another call is admitted. Zero: one is admitted now.
    pub next: Duration,
    /// How much longer all calls are held back because the service has rejected one.
    pub held: Duration,
}

impl Budget {
    /// Creates the budget of an operation.
    pub fn new(operation: impl Into<String>, limit: u32, per: Duration, next: Duration, held: Duration) -> Self {
        Self { operation: operation.into(), limit, per, next, held }
    }
}

/// Decides when calls may be sent.
pub trait Pacer: fmt::Debug + Send + Sync + 'static {
    /// Asks whether a call may be sent. Only operations with rate limits are asked about.
    fn admit<'a>(&'a self, call: &'a PacedCall<'a>) -> BoxFuture<'a, Admission>;

    /// Holds back all calls of an operation for `pause`, because the service rejected one of them. Returns without
    /// waiting for the result.
    ///
    /// An operation with a limit that is counted for each value of a parameter is not held back, since the rejection may
    /// concern one value.
    fn hold(&self, account: &str, operation: &Operation, pause: Duration);

    /// Returns how long it takes until another call of an operation could be admitted, as far as this process knows.
    /// Counts nothing. Limits that are counted for each value of a parameter are not considered.
    fn room(&self, account: &str, operation: &Operation) -> Duration;

    /// Returns what is left of the rate limits of the operations that were called.
    fn budgets<'a>(&'a self, account: &'a str) -> BoxFuture<'a, Vec<Budget>>;
}
