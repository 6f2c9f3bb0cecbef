//! What a service is to the client: everything that differs between one API and another.
//!
//! [`Service`] is implemented once for each API, by hand. The rest of this crate knows no service by name: it reads the
//! operation table of the spec, and asks the service for everything that the specs do not define.

use std::fmt;
use std::future::Future;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use simfleet_runtime::{Api, Operation, Parameters};

pub use crate::call::attempt::Attempt;
pub use crate::call::fault::{Fault, Meaning};
pub use crate::retry::Outcome;
pub use crate::transport::HttpRequest;

use crate::error::Error;

/// What makes each attempt different from every other.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// 128 random bits as 32 lower-case hex characters.
    pub nonce: String,
    /// The time of day at the service, as far as its answers have shown it.
    pub time: SystemTime,
}

/// One API: its table, how its requests are signed, and what its answers mean.
pub trait Service: fmt::Debug + Send + Sync + Sized + 'static {
    /// A snapshot of what one attempt is signed with. Id, secret and token of one generation belong together.
    type Credentials: Send + Sync;

    /// The operation table.
    fn api(&self) -> &'static Api;

    /// The credentials for one attempt.
    ///
    /// # Errors
    ///
    /// When there are none. Nothing is sent then.
    fn credentials(&self) -> impl Future<Output = Result<Self::Credentials, Error>> + Send;

    /// Writes the query, adds what the service wants to know of the caller, and signs.
    ///
    /// `request` has method, path, body and the general headers. The service sets the query and its own headers; headers
    /// that authenticate are marked as sensitive ([`http::HeaderValue::set_sensitive`]), so that previews mask them.
    ///
    /// # Errors
    ///
    /// For parameters that cannot be signed. Nothing is sent then.
    fn sign(
        &self,
        credentials: &Self::Credentials,
        parameters: &Parameters<'_>,
        stamp: &Stamp,
        request: &mut HttpRequest,
    ) -> Result<(), Error>;

    /// Query parameters that authenticate a request. Previews mask their values.
    fn masked_parameters(&self) -> &'static [&'static str] {
        &[]
    }

    /// The secrets in the credentials. They are removed from every text that came from outside.
    fn secrets<'a>(&self, credentials: &'a Self::Credentials) -> Vec<&'a str>;

    /// A fingerprint of the account that the client acts for, and no secret. Checkpoints are bound to it. Where the service
    /// does not say which account a key belongs to, it is of the key's id: another key counts as another account.
    fn account(&self) -> String;

    /// The JSON body in its documented form; `None` where it has that form, or none that is known.
    fn normalize(&self, body: &[u8]) -> Option<Vec<u8>> {
        let _ = body;
        None
    }

    /// What an error of the service means, and whether a repetition may help.
    fn meaning(&self, fault: &Fault, attempt: &Attempt<'_, Self>) -> Meaning;

    /// How long the service asks to be left alone, beside the standard header `Retry-After`.
    fn retry_hint(&self, headers: &HeaderMap) -> Option<Duration> {
        let _ = headers;
        None
    }

    /// Id of a request at the service, where the body of the answer has none.
    fn request_id(&self, headers: &HeaderMap, stamp: &Stamp) -> Option<String> {
        let _ = (headers, stamp);
        None
    }

    /// What tells whether a write with a lost answer took effect, as part of a sentence.
    fn read_back(&self, operation: &Operation) -> &'static str {
        let _ = operation;
        "read the present state"
    }
}
