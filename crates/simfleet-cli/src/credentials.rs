//! Loads credentials: those of the emulator, of a profile, or of the environment and the default chain.

use std::sync::{Arc, OnceLock};

use simfleet::clock::{BoxFuture, ScaledClock};
use simfleet::credentials::{
    Context, CredentialsCache, CredentialsProvider, Environment, ProcessError, Processes, SystemEnvironment,
};
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use simfleet::{AccessKey, AppKey};

use crate::connection::connection;
use crate::error::CliError;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::tell;
use crate::services::{ClientKind, HAOKA, STS, Service};
use crate::transports::dry_run_error;

/// The default credentials of the emulator, which no real service accepts.
pub(crate) const EMULATOR_ACCESS_KEY: (&str, &str) = ("testid", "testsecret");
pub(crate) const EMULATOR_APP: (&str, &str) = ("10001", "test-api-key-0000000000000000000");

/// The ids to use in a preview if none is known.
const PLACEHOLDER_ACCESS_KEY: &str = "ACCESS-KEY-ID";
const PLACEHOLDER_APP: &str = "APP-ID";
/// The secret of the placeholders.
const NO_SECRET: &str = "none";

/// The environment variable of the origin of the metadata service of ECS instances.
const METADATA_ENDPOINT: &str = "SIMFLEET_METADATA_ENDPOINT";
/// The environment variable that says not to ask it.
const METADATA_DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";

/// What a client is used for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClientPurpose {
    /// Requests are only previewed: placeholders replace credentials and endpoints that are not set.
    pub(crate) preview_only: bool,
    /// Requests are signed, so credentials are required.
    pub(crate) signed: bool,
}

impl ClientPurpose {
    /// The client sends signed requests.
    pub(crate) const SEND: Self = Self { preview_only: false, signed: true };
}

/// Credentials of either kind.
#[derive(Clone, Debug)]
pub(crate) enum KnownCredentials {
    AccessKey(AccessKey),
    App(AppKey),
}

/// Returns a key that no service knows, for requests that are not signed.
pub(crate) fn placeholder_key() -> AccessKey {
    AccessKey::new(PLACEHOLDER_ACCESS_KEY, NO_SECRET)
}

/// Returns an application that no service knows, for requests that are not signed.
pub(crate) fn placeholder_app() -> AppKey {
    AppKey::new(PLACEHOLDER_APP, NO_SECRET)
}

/// Returns what sources of credentials use of this machine, with the settings of this run.
///
/// # Errors
///
/// Fails if the settings of the connection are not usable.
pub(crate) fn context(global: &GlobalArgs) -> Result<Context, CliError> {
    let mut context = Context::default().allow_plain_http(global.allow_http).with_connection(connection(global)?);
    if global.time_scale != 1.0 {
        context = context.with_clock(Arc::new(ScaledClock::new(global.time_scale)));
    }
    if let Some(origin) = global.endpoint(&STS) {
        context = context.with_sts_endpoint(origin);
    }
    Ok(match context.variable(METADATA_ENDPOINT) {
        Some(origin) => context.with_metadata_endpoint(origin),
        None => context,
    })
}

/// Returns the access keys of a service. The first key is requested before this returns, so that an error is reported before
/// anything is sent to the service. A preview does not ask programs or other hosts.
pub(crate) async fn access_keys(
    service: &Service,
    global: &GlobalArgs,
    purpose: ClientPurpose,
) -> Result<CredentialsCache, CliError> {
    if global.emulator.is_some() {
        let (id, secret) = EMULATOR_ACCESS_KEY;
        return Ok(CredentialsCache::new(AccessKey::new(id, secret), Context::default()));
    }
    global.settings.require(service)?;
    let source = global.settings.access_key(service).provider();
    if !purpose.preview_only {
        let keys = CredentialsCache::new(source, context(global)?);
        keys.key().await?;
        return Ok(keys);
    }
    let offline = Offline::default();
    let key = match source.provide(&offline.context(context(global)?)).await {
        // A source that comes later in the default chain is not the one that a request would use.
        Ok(key) if !offline.is_asked() => key,
        result => {
            announce_placeholder(&text!("credentials-access-key"), PLACEHOLDER_ACCESS_KEY, &offline, result.is_ok());
            placeholder_key()
        }
    };
    Ok(CredentialsCache::new(key, Context::default()))
}

/// Returns the application key of the V2.0 open API.
pub(crate) async fn app_key(global: &GlobalArgs, purpose: ClientPurpose) -> Result<AppKey, CliError> {
    if global.emulator.is_some() {
        return Ok(AppKey::new(EMULATOR_APP.0, EMULATOR_APP.1));
    }
    global.settings.require(&HAOKA)?;
    if !purpose.preview_only {
        return Ok(global.settings.app_key(&context(global)?).await?);
    }
    let offline = Offline::default();
    let result = global.settings.app_key(&offline.context(context(global)?)).await;
    Ok(result.unwrap_or_else(|_| {
        announce_placeholder(&text!("credentials-application"), PLACEHOLDER_APP, &offline, false);
        placeholder_app()
    }))
}

/// Returns the access key of a service as far as it is known without programs and the network: for commands that send nothing.
/// Must not be called inside a runtime.
///
/// # Errors
///
/// Fails if there is no key, or if its source needs a program or the network.
pub(crate) fn offline_access_key(service: &Service, global: &GlobalArgs) -> Result<AccessKey, CliError> {
    if global.emulator.is_some() {
        return Ok(AccessKey::new(EMULATOR_ACCESS_KEY.0, EMULATOR_ACCESS_KEY.1));
    }
    global.settings.require(service)?;
    let (source, offline) = (global.settings.access_key(service).provider(), Offline::default());
    let context = offline.context(context(global)?);
    let key = block_on(source.provide(&context))?;
    // A source that comes later in the default chain is not the one that a request would use.
    if offline.is_asked() { Err(not_offline()) } else { Ok(key?) }
}

/// Returns the application key of the V2.0 open API as far as it is known without programs. Must not be called inside a
/// runtime.
///
/// # Errors
///
/// Fails if there is no key, or if its source needs a program.
pub(crate) fn offline_app_key(global: &GlobalArgs) -> Result<AppKey, CliError> {
    if global.emulator.is_some() {
        return Ok(AppKey::new(EMULATOR_APP.0, EMULATOR_APP.1));
    }
    global.settings.require(&HAOKA)?;
    let offline = Offline::default();
    let context = offline.context(context(global)?);
    let key = block_on(global.settings.app_key(&context))?;
    if offline.is_asked() { Err(not_offline()) } else { Ok(key?) }
}

fn not_offline() -> CliError {
    CliError::usage(text!("credentials-not-offline"), text!("credentials-not-offline-remedy"))
}

fn block_on<T>(future: impl Future<Output = T>) -> Result<T, CliError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| {
        CliError::local(text!("runtime-fails", error = error.to_string()), text!("open-files-remedy"))
    })?;
    Ok(runtime.block_on(future))
}

fn announce_placeholder(kind: &str, placeholder: &str, offline: &Offline, has_other: bool) {
    if offline.is_asked() || has_other {
        tell!("credentials-not-asked", kind = kind, placeholder = placeholder);
    } else {
        tell!("credentials-placeholder", kind = kind, placeholder = placeholder);
    }
}

/// Returns the program or the origin that must be asked for the credentials of a service; `None` if they are known without.
/// Asks neither.
///
/// # Errors
///
/// Fails if there are no credentials.
pub(crate) async fn asked_for_credentials(service: &Service, global: &GlobalArgs) -> Result<Option<String>, CliError> {
    if global.emulator.is_some() {
        return Ok(None);
    }
    global.settings.require(service)?;
    let offline = Offline::default();
    let context = context(global)?;
    let has_instance = context.variable(METADATA_DISABLED).is_none_or(|value| !value.eq_ignore_ascii_case("true"));
    let context = offline.context(context);
    let (result, may_ask_instance) = match service.client {
        ClientKind::Haoka => (global.settings.app_key(&context).await.map(drop), false),
        ClientKind::Linkcard | ClientKind::Sts => {
            let source = global.settings.access_key(service);
            (source.provider().provide(&context).await.map(drop), has_instance && source.uses_default_chain())
        }
    };
    // The only source after the instance.
    let uri = context.variable("ALIBABA_CLOUD_CREDENTIALS_URI");
    match (offline.asked.get(), result) {
        (Some(asked), _) if may_ask_instance && uri.is_some_and(|uri| uri.starts_with(asked.as_str())) => {
            Ok(Some(format!("{}, {asked}", text!("credentials-instance"))))
        }
        (Some(asked), _) if may_ask_instance => Ok(Some(format!("{asked}, {}", text!("credentials-instance")))),
        (Some(asked), _) => Ok(Some(asked.clone())),
        (None, Ok(())) => Ok(None),
        (None, Err(_)) if may_ask_instance => Ok(Some(text!("credentials-instance"))),
        (None, Err(error)) => Err(error.into()),
    }
}

/// A machine whose programs and network are not used. It notes the first program or origin that a source would have used.
#[derive(Clone, Debug, Default)]
pub(crate) struct Offline {
    asked: Arc<OnceLock<String>>,
}

impl Offline {
    /// Returns the context without programs and network.
    pub(crate) fn context(&self, context: Context) -> Context {
        context.with_transport(Arc::new(self.clone())).with_processes(self.clone()).with_environment(OfflineEnvironment)
    }

    /// Returns whether a source has tried to use a program or the network.
    pub(crate) fn is_asked(&self) -> bool {
        self.asked.get().is_some()
    }
}

impl Transport for Offline {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        self.asked.get_or_init(|| request.origin.as_str().to_owned());
        Box::pin(async { Err(dry_run_error()) })
    }
}

impl Processes for Offline {
    fn run<'a>(&'a self, program: &'a str, _: &'a [String], _: usize) -> BoxFuture<'a, Result<Vec<u8>, ProcessError>> {
        self.asked.get_or_init(|| program.to_owned());
        Box::pin(async { Err(ProcessError::NotStarted(std::io::Error::other("a dry run starts no program"))) })
    }
}

/// The environment of a dry run. Any machine could be an ECS instance, so the default chain would always ask the metadata
/// service at last: the variable that switches this off is set.
#[derive(Debug)]
struct OfflineEnvironment;

impl Environment for OfflineEnvironment {
    fn variable(&self, name: &str) -> Option<String> {
        if name == METADATA_DISABLED { Some("true".to_owned()) } else { SystemEnvironment.variable(name) }
    }

    fn is_unreadable(&self, name: &str) -> bool {
        SystemEnvironment.is_unreadable(name)
    }
}
