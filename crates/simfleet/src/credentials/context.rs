//! Everything that providers use of the outside world, as one value.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use url::Url;
use zeroize::Zeroizing;

use super::seams::{Environment, Files, Processes, SystemEnvironment, SystemFiles, SystemProcesses};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, ErrorKind};
use crate::random::{Random, SystemRandom};
use crate::settings::Settings;
use crate::transport::{Connection, HttpRequest, Origin, Transport, TransportError};

/// The longest file that is read: 1 MiB.
const FILE: usize = 1024 * 1024;
/// The longest response of a local service that is read: 64 KiB.
const RESPONSE: usize = 64 * 1024;
/// The address of the metadata service of ECS instances, which is reachable from the instance only.
const METADATA: &str = "http://100.100.100.200";

/// Files, environment variables, processes, network, clock and random numbers, as providers use them.
///
/// The default is this machine. Tests replace parts:
///
/// ```
/// use simfleet::credentials::{Context, Environment};
///
/// #[derive(Debug)]
/// struct NoVariables;
///
/// impl Environment for NoVariables {
///     fn variable(&self, _: &str) -> Option<String> {
///         None
///     }
/// }
///
/// let context = Context::default().with_environment(NoVariables);
/// assert_eq!(context.variable("HOME"), None);
/// ```
#[derive(Clone)]
pub struct Context {
    environment: Arc<dyn Environment>,
    files: Arc<dyn Files>,
    processes: Arc<dyn Processes>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    transport: Option<Arc<dyn Transport>>,
    connection: Connection,
    /// The default transports, which are created when they are needed: through the proxy, and around it.
    proxied: Arc<OnceLock<Arc<dyn Transport>>>,
    direct: Arc<OnceLock<Arc<dyn Transport>>>,
    metadata_endpoint: String,
    sts_endpoint: Option<String>,
    plain_http: bool,
    program: String,
}

/// Shows the addresses only: environment, files and processes may hold secrets.
impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("metadata_endpoint", &self.metadata_endpoint)
            .field("sts_endpoint", &self.sts_endpoint)
            .finish_non_exhaustive()
    }
}

impl Default for Context {
    fn default() -> Self {
        Self {
            environment: Arc::new(SystemEnvironment),
            files: Arc::new(SystemFiles),
            processes: Arc::new(SystemProcesses::default()),
            clock: Arc::new(SystemClock::new()),
            random: Arc::new(SystemRandom),
            transport: None,
            connection: Connection::default(),
            proxied: Arc::default(),
            direct: Arc::default(),
            metadata_endpoint: METADATA.to_owned(),
            sts_endpoint: None,
            plain_http: false,
            program: "simfleet".to_owned(),
        }
    }
}

impl Context {
    /// Sets the environment variables.
    #[must_use]
    pub fn with_environment(mut self, environment: impl Environment) -> Self {
        self.environment = Arc::new(environment);
        self
    }

    /// Sets the files.
    #[must_use]
    pub fn with_files(mut self, files: impl Files) -> Self {
        self.files = Arc::new(files);
        self
    }

    /// Sets how programs are run.
    #[must_use]
    pub fn with_processes(mut self, processes: impl Processes) -> Self {
        self.processes = Arc::new(processes);
        self
    }

    /// Sets the clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the source of nonces and jitter.
    #[must_use]
    pub fn with_random(mut self, random: Arc<dyn Random>) -> Self {
        self.random = random;
        self
    }

    /// Sets the transport for all HTTP requests of providers. The default transport uses the proxy of the environment,
    /// except for the metadata service and this machine.
    #[must_use]
    pub fn with_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sets the proxy and the certificates of the default transport. The metadata service and this machine are reached
    /// directly.
    #[must_use]
    pub fn with_connection(mut self, connection: Connection) -> Self {
        self.connection = connection;
        (self.proxied, self.direct) = Default::default();
        self
    }

    /// Sets the origin of the metadata service of ECS instances. Default `http://100.100.100.200`.
    #[must_use]
    pub fn with_metadata_endpoint(mut self, origin: impl Into<String>) -> Self {
        self.metadata_endpoint = origin.into();
        self
    }

    /// Sets the origin of STS for all roles, and overrides the regions and endpoints that files and variables name.
    #[must_use]
    pub fn with_sts_endpoint(mut self, origin: impl Into<String>) -> Self {
        self.sts_endpoint = Some(origin.into());
        self
    }

    /// Sets whether credentials may be requested without encryption from hosts other than this machine and the metadata
    /// service. Default false.
    #[must_use]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// Sets the name of the program in the names of role sessions, which audit logs show. Default `simfleet`.
    #[must_use]
    pub fn with_program(mut self, name: impl Into<String>) -> Self {
        self.program = name.into();
        self
    }

    /// Returns the value of an environment variable. An empty variable counts as absent.
    pub fn variable(&self, name: &str) -> Option<String> {
        self.environment.variable(name).filter(|value| !value.is_empty())
    }

    /// Returns whether an environment variable is set to something that is not UTF-8.
    pub fn is_unreadable(&self, name: &str) -> bool {
        self.environment.is_unreadable(name)
    }

    /// Returns whether an environment variable is `true` or `1`, in any case.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.variable(name).is_some_and(|value| value.eq_ignore_ascii_case("true") || value == "1")
    }

    /// Returns the current time of day.
    pub fn now(&self) -> SystemTime {
        self.clock.wall()
    }

    /// Returns the clock.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Returns the source of random numbers.
    pub fn random(&self) -> &Arc<dyn Random> {
        &self.random
    }

    pub(super) fn program(&self) -> &str {
        &self.program
    }

    pub(super) fn metadata_endpoint(&self) -> &str {
        &self.metadata_endpoint
    }

    pub(super) fn sts_endpoint(&self) -> Option<&str> {
        self.sts_endpoint.as_deref()
    }

    pub(super) fn allows_plain_http(&self) -> bool {
        self.plain_http
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(super) fn given_transport(&self) -> Option<&Arc<dyn Transport>> {
        self.transport.as_ref()
    }

    /// Returns how programs are run.
    pub fn processes(&self) -> &dyn Processes {
        &*self.processes
    }

    /// Returns a path below the user's home directory.
    ///
    /// # Errors
    ///
    /// Fails if neither `HOME` nor `USERPROFILE` is set.
    pub fn in_home(&self, path: &str) -> Result<PathBuf, Error> {
        let home = self.variable("HOME").or_else(|| self.variable("USERPROFILE"));
        let home = home.ok_or_else(|| unavailable("the home directory is not known").with_remedy("set HOME"))?;
        Ok(PathBuf::from(home).join(path))
    }

    /// Returns whether there is something at a path.
    pub(super) fn has_file(&self, path: &Path) -> bool {
        self.files.read(path, 0).err().is_none_or(|error| error.kind() != std::io::ErrorKind::NotFound)
    }

    /// Reads a text file of at most 1 MiB.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, is longer, or is not UTF-8. The message does not quote it.
    pub fn read_text(&self, path: &Path) -> Result<Zeroizing<String>, Error> {
        let shown = path.display();
        let bytes = self.files.read(path, FILE).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                unavailable(format!("{shown} does not exist")).with_remedy("check the path, or create the file")
            }
            _ => unavailable(format!("{shown} cannot be read: {error}"))
                .with_remedy("check the file and its permissions"),
        })?;
        let text = String::from_utf8(bytes).map_err(|error| {
            drop(Zeroizing::new(error.into_bytes()));
            unavailable(format!("{shown} is not UTF-8")).with_remedy("save it as UTF-8")
        })?;
        Ok(Zeroizing::new(text))
    }

    /// Sends one HTTP request without a body, and returns status and body of the response. Redirects are not followed. A
    /// body of more than 64 KiB is an error. The timeout is real time. `direct` requests bypass the proxy.
    ///
    /// # Errors
    ///
    /// Fails if there is no response. Messages show host and port of the URL only: the rest may contain a secret.
    pub(super) async fn http(
        &self,
        method: Method,
        url: &Url,
        headers: &[(&'static str, &str)],
        timeout: Duration,
        direct: bool,
    ) -> Result<(u16, Bytes), Error> {
        let mut sent = HeaderMap::new();
        for (name, value) in headers {
            let mut value = HeaderValue::from_str(value)
                .map_err(|_| unavailable(format!("the header {name} would contain a line break")))?;
            value.set_sensitive(true);
            sent.insert(HeaderName::from_static(name), value);
        }
        let origin = Origin::new(&origin(url));
        let shown = origin.as_str().to_owned();
        let (path, query) = (url.path().to_owned(), url.query().unwrap_or_default().to_owned());
        let request =
            HttpRequest { method, origin, path, query, headers: sent, body: Bytes::new(), repeatable: true, timeout };
        let response = self.transport(direct)?.send(&request).await.map_err(|error| {
            let (kind, what) = match error {
                TransportError::Connect { reason, .. } => (ErrorKind::Connect, format!("no connection: {reason}")),
                TransportError::Proxy { reason, .. } => {
                    (ErrorKind::Connect, format!("no connection through the proxy {reason}"))
                }
                TransportError::Setup { reason, remedy, .. } => {
                    return Error::new(ErrorKind::Connect, format!("{shown}: {reason}")).with_remedy(remedy);
                }
                TransportError::Timeout => (ErrorKind::Timeout, format!("no response within {timeout:.0?}")),
                TransportError::Request { reason, .. } | TransportError::Broken { reason, .. } => {
                    (ErrorKind::Transport, reason)
                }
            };
            Error::new(kind, format!("{shown}: {what}"))
        })?;
        if response.too_large || response.body.len() > RESPONSE {
            return Err(unavailable(format!("{shown}: the response is longer than {RESPONSE} bytes")));
        }
        Ok((response.status, response.body))
    }

    /// Returns the transport for requests to local services, or around the proxy.
    fn transport(&self, direct: bool) -> Result<Arc<dyn Transport>, Error> {
        if let Some(transport) = &self.transport {
            return Ok(Arc::clone(transport));
        }
        let slot = if direct { &self.direct } else { &self.proxied };
        if let Some(transport) = slot.get() {
            return Ok(Arc::clone(transport));
        }
        // The default transport bypasses the proxy for an endpoint on this machine.
        let host = if direct { "http://127.0.0.1" } else { "https://host.invalid" };
        let url = Url::parse(host).map_err(|error| Error::new(ErrorKind::InvalidInput, error.to_string()))?;
        let transport = Settings::with_connection(self.connection.clone()).transport(&url)?;
        Ok(Arc::clone(slot.get_or_init(|| transport)))
    }
}

/// Returns the URL without path, query and user.
fn origin(url: &Url) -> Url {
    let mut origin = url.clone();
    origin.set_path("");
    origin.set_query(None);
    origin.set_fragment(None);
    // These fail only for URLs without a host.
    let _ = origin.set_username("");
    let _ = origin.set_password(None);
    origin
}

/// Returns an error that says why a source has no key.
pub(super) fn unavailable(what: impl Into<String>) -> Error {
    Error::new(ErrorKind::Credentials, what)
}
