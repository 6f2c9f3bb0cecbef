//! A wait that is written down, to be resumed by another process.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::service::Service;

/// The form of checkpoints that this version writes, and the only one that it reads.
const VERSION: u32 = 1;

/// What a wait has learnt so far: everything that another process needs to go on with it. It holds no secret.
///
/// A waiter makes one with its method `checkpoint`, and the methods `resume_…` of a client go on with it. A checkpoint is
/// bound to the operation, the endpoint and the account that it was made with; others are rejected. Store it as JSON, or
/// in another self-describing form that has null.
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
            // States are trees of texts, numbers and lists, which always have a JSON form.
            state: serde_json::to_value(state).unwrap_or_default(),
        }
    }

    /// Id of the operation that is polled.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The endpoint that is polled.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The state, for a client that may go on with it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] when version, operation, endpoint or account differ, or the state cannot be read.
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
            ("operation", self.operation.as_str(), operation, "resume it with the method of its own operation"),
            ("endpoint", &self.endpoint, client.endpoint(), "resume it with a client of that endpoint"),
            ("account", &self.account, &account, "resume it with the credentials that it was made with"),
        ] {
            if written != mine {
                return Err(rejected(format!("the checkpoint is of another {name}: {written}, not {mine}"), remedy));
            }
        }
        T::deserialize(&self.state).map_err(|error| {
            let what = format!("the state of the checkpoint cannot be read: {error}");
            rejected(what, "use a checkpoint as it was written").with_source(error)
        })
    }
}

/// A fingerprint of an account: 16 hex characters that do not give its name away.
pub(crate) fn fingerprint(api: &str, id: &str) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(format!("{api}:{id}").as_bytes());
    crate::sign::hex(&hash[..8])
}
