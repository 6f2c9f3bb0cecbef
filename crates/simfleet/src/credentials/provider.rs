//! The trait of a source of access keys.

use std::fmt;
use std::sync::Arc;

use simfleet_runtime::clock::BoxFuture;

use super::context::Context;
use crate::alibaba::AccessKey;
use crate::error::Error;

/// A source of access keys.
///
/// A provider returns a key each time it is asked, and does not cache: the client does ([`CredentialsCache`]).
///
/// ```
/// use std::path::Path;
/// use std::time::Duration;
/// use simfleet::clock::BoxFuture;
/// use simfleet::credentials::{Context, CredentialsProvider};
/// use simfleet::{AccessKey, Error, ErrorKind, Linkcard};
///
/// /// A file that another program writes every hour: id, secret and token, one on each line.
/// #[derive(Debug)]
/// struct MountedKey;
///
/// impl CredentialsProvider for MountedKey {
///     fn name(&self) -> &str {
///         "mounted key"
///     }
///
///     fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
///         Box::pin(async move {
///             let text = context.read_text(Path::new("/run/secrets/sim-key"))?;
///             let [id, secret, token] = text.lines().collect::<Vec<_>>()[..] else {
///                 return Err(Error::new(ErrorKind::Credentials, "the mounted key does not have three lines"));
///             };
///             let key = AccessKey::new(id, secret).with_security_token(token);
///             Ok(key.with_expiration(context.now() + Duration::from_secs(3600)))
///         })
///     }
/// }
///
/// let linkcard = Linkcard::builder().credentials_provider(MountedKey).build()?;
/// # Ok::<(), Error>(())
/// ```
///
/// [`CredentialsCache`]: super::CredentialsCache
pub trait CredentialsProvider: fmt::Debug + Send + Sync + 'static {
    /// Returns the name of the source in messages.
    fn name(&self) -> &str;

    /// Returns a key. A key with an expiration is refreshed before that instant; one without is used until the service
    /// rejects it as expired.
    ///
    /// # Errors
    ///
    /// Fails if the source has no key. The message must not contain a secret.
    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>>;

    /// Returns a text that identifies the account of all keys of this source, without network access: a role's ARN, for
    /// example. The checkpoints of a client are bound to it. `None` if the source does not know; the checkpoints are then
    /// bound to [`CredentialsProvider::name`].
    fn account(&self, context: &Context) -> Option<String> {
        let _ = context;
        None
    }
}

impl CredentialsProvider for AccessKey {
    fn name(&self) -> &str {
        "access key"
    }

    fn provide<'a>(&'a self, _: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async { Ok(self.clone()) })
    }

    fn account(&self, _: &Context) -> Option<String> {
        Some(self.id().to_owned())
    }
}

impl<P: CredentialsProvider + ?Sized> CredentialsProvider for Arc<P> {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        (**self).provide(context)
    }

    fn account(&self, context: &Context) -> Option<String> {
        (**self).account(context)
    }
}
