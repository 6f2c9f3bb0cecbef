//! Checkpoints: the state of a wait, for another process to resume.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::service::Service;

/// The version of the checkpoint format, the only one that this crate writes and reads.
const VERSION: u32 = 1;

/// The state of a wait: everything that another process needs to resume it. It contains no secret.
///
/// The method `checkpoint` of a waiter creates one, and the methods `resume_…` of a client resume it. A checkpoint is
/// bound to its operation, endpoint and account; a client rejects checkpoints of another one. Store it as JSON, or in
/// another self-describing format with a null value.
///
/// ```
/// let text = r#"{"version":1,"operation":"GetCardRealStatus","endpoint":"https://linkcard.aliyuncs.com",
///     "account":"9f86d081884c7d65","state":null}"#;
/// let checkpoint: simfleet::Checkpoint = serde_json::from_str(text)?;
/// assert_eq!(checkpoint.operation(), "GetCardRealStatus");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    version: u32,
    operation: String,
    endpoint: String,
    account: String,
    state: Value,
}

impl Checkpoint {
    pub(crate) fn new<S: Service>(client: &Client<S>, operation: &str, state: &impl Serialize) -> Self {
        Self {
            version: VERSION,
            operation: operation.to_owned(),
            endpoint: client.endpoint().to_owned(),
            account: client.inner().service.account(),
            // States are trees of strings, numbers and lists, which always have a JSON form.
            state: serde_json::to_value(state).unwrap_or_default(),
        }
    }

    /// Returns the id of the polled operation.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Returns the polled endpoint.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Decodes the state, for a client that may resume it.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidInput`] if version, operation, endpoint or account differ, or the state cannot be
    /// decoded.
    pub(crate) fn open<S: Service, T: DeserializeOwned>(
        &self,
        client: &Client<S>,
        operation: &str,
    ) -> Result<T, Error> {
        let rejected = |what: String, remedy: &str| Error::new(ErrorKind::InvalidInput, what).with_remedy(remedy);
        if self.version != VERSION {
            let what = format!("the checkpoint has version {}, and this program reads version {VERSION}", self.version);
            return Err(rejected(what, "resume it with the version of simfleet that wrote it"));
        }
        let account = client.inner().service.account();
        for (name, written, mine, remedy) in [
            ("operation", self.operation.as_str(), operation, "resume it with the method of that operation"),
            ("endpoint", &self.endpoint, client.endpoint(), "resume it with a client of that endpoint"),
            ("account", &self.account, &account, "resume it with the credentials that it was made with"),
        ] {
            if written != mine {
                return Err(rejected(
                    format!("the checkpoint belongs to another {name}: {written}, not {mine}"),
                    remedy,
                ));
            }
        }
        T::deserialize(&self.state).map_err(|error| {
            let what = format!("the state of the checkpoint cannot be read: {error}");
            rejected(what, "use the checkpoint unchanged").with_source(error)
        })
    }
}

/// Returns a fingerprint of an account: 16 hex characters that do not reveal its name.
pub(crate) fn fingerprint(api: &str, id: &str) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(format!("{api}:{id}").as_bytes());
    crate::sign::hex(&hash[..8])
}
