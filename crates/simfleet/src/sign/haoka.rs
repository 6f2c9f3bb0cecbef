//! The header signature of the V2.0 open API: `md5_hex(appID + apiVersion + traceID + timestamp + apiKey)`.
//!
//! Neither path nor body is part of it, so it proves who sends a request, but not what is sent. The order of the values
//! is that of public integrations; the platform's own description of it was not found.

use std::fmt;

use md5::{Digest, Md5};
use secrecy::{ExposeSecret, SecretString};

use super::hex;

/// The only version of the API.
pub const API_VERSION: &str = "2.0.0";

/// Signs for one application.
#[derive(Clone)]
pub struct HaokaSigner {
    app_id: String,
    api_key: SecretString,
}

impl fmt::Debug for HaokaSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HaokaSigner").field("app_id", &self.app_id).field("api_key", &"[REDACTED]").finish()
    }
}

impl HaokaSigner {
    /// Creates a signer for this application.
    pub fn new(app_id: impl Into<String>, api_key: SecretString) -> Self {
        Self { app_id: app_id.into(), api_key }
    }

    /// Returns the application's id, the value of the header `appID`.
    pub fn app_id(&self) -> &str {
        &self.app_id
    }

    pub(crate) fn api_key(&self) -> &SecretString {
        &self.api_key
    }

    /// Returns the value of the header `sign`: 32 characters of lower-case hex.
    ///
    /// ```
    /// let signer = simfleet::sign::haoka::HaokaSigner::new("10001", "test-api-key-0000000000000000000".into());
    /// assert_eq!(signer.sign("5831f960804c9217ec01e425b8cc76f5", "1703592981"), "f8e80fbfe8b52ca222eaf68cac77d219");
    /// ```
    pub fn sign(&self, trace_id: &str, timestamp: &str) -> String {
        let mut hash = Md5::new();
        for part in [&self.app_id, API_VERSION, trace_id, timestamp, self.api_key.expose_secret()] {
            hash.update(part.as_bytes());
        }
        hex(&hash.finalize())
    }
}
