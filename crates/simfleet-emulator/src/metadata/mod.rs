//! The metadata service of an ECS instance, as far as it issues keys, and a credentials URI with the same keys.
//!
//! A key is returned until a quarter of its lifetime is left; then a new one is issued. Requests are not signed.

use std::sync::{Arc, Mutex};

use hyper::Method;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::bounded::BoundedMap;
use crate::clock::{Moment, utc_text};
use crate::issued_keys::{Session, numeric_id};
use crate::log::LoggedRequest;
use crate::random::SeededRandom;
use crate::request::ReceivedRequest;
use crate::response::{Call, Format, Payload, ServiceResponse};
use crate::shared::Shared;
use crate::sync::lock;

pub(crate) mod settings;

use settings::Metadata;

const TOKEN_PATH: &str = "/latest/api/token";
const KEYS_PATH: &str = "/latest/meta-data/ram/security-credentials/";
const URI_PATH: &str = "/credentials";
const TOKEN_LIFETIME: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
const TOKEN: &str = "x-aliyun-ecs-metadata-token";
/// The longest lifetime of a token, in emulated seconds.
const LONGEST: u32 = 21_600;
/// The maximum number of tokens remembered.
const TOKENS: usize = 1_000;

/// The service.
#[derive(Debug)]
pub(crate) struct MetadataService {
    shared: Arc<Shared>,
    settings: Metadata,
    state: Mutex<MetadataState>,
}

#[derive(Debug)]
struct MetadataState {
    issued: u64,
    /// The instant at which each token ends.
    tokens: BoundedMap<String, Moment>,
    key: Option<CurrentKey>,
}

/// The key that is returned at present.
#[derive(Debug)]
struct CurrentKey {
    id: String,
    secret: SecretString,
    token: SecretString,
    issued: Moment,
    /// From this instant on, a new key is issued.
    replaced: Moment,
    end: Moment,
}

/// Returns whether a path belongs to the service.
pub(crate) fn serves(path: &str) -> bool {
    path == TOKEN_PATH || path == URI_PATH || path.starts_with(KEYS_PATH)
}

/// What a request is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operation {
    Token,
    Role,
    Key,
    Uri,
}

impl Operation {
    fn of(path: &str) -> Self {
        match path {
            TOKEN_PATH => Self::Token,
            URI_PATH => Self::Uri,
            KEYS_PATH => Self::Role,
            _ => Self::Key,
        }
    }

    /// The name in fault rules and in the log.
    fn name(self) -> &'static str {
        match self {
            Self::Token => "MetadataToken",
            Self::Role => "MetadataRole",
            Self::Key => "MetadataKey",
            Self::Uri => "CredentialsUri",
        }
    }
}

impl MetadataService {
    pub(crate) fn new(shared: Arc<Shared>, settings: Metadata) -> Self {
        let state = MetadataState { issued: 0, tokens: BoundedMap::new(TOKENS), key: None };
        Self { shared, settings, state: Mutex::new(state) }
    }

    /// Returns a new token; `None` for a lifetime that is not documented.
    fn token(&self, lifetime: &str, now: Moment) -> Option<String> {
        let seconds: u32 = lifetime.parse().ok().filter(|seconds| (1..=LONGEST).contains(seconds))?;
        let mut state = lock(&self.state);
        state.issued += 1;
        let text = SeededRandom::new(self.shared.seed, "metadata token", &state.issued.to_string()).uuid();
        let token = format!("AQAE{}==", text.replace('-', ""));
        state.tokens.insert(token.clone(), now.plus(self.shared.timing.span(f64::from(seconds))));
        Some(token)
    }

    /// Returns the response to a request whose token is missing or invalid.
    fn check_token(&self, token: &str, now: Moment) -> Result<(), ServiceResponse> {
        let rejected = |status, text: &str| Err(ServiceResponse::text(status, text));
        match token {
            "" if self.settings.version_1 => Ok(()),
            "" => rejected(403, "403 a token is required\n"),
            _ if !self.settings.version_2 => Ok(()),
            token => match lock(&self.state).tokens.get(token) {
                Some(end) if now < *end => Ok(()),
                _ => rejected(401, "401 the token is unknown or has expired\n"),
            },
        }
    }

    /// Returns the object with the present key of a role.
    fn key(&self, role: &str, now: Moment) -> Value {
        let mut state = lock(&self.state);
        let key = match state.key.take().filter(|key| now < key.replaced) {
            Some(key) => key,
            None => self.issue(role, now),
        };
        let seconds = |moment| utc_text(self.shared.timing.wall_seconds(moment));
        let object = json!({
            "Code": "Success",
            "AccessKeyId": key.id,
            "AccessKeySecret": key.secret.expose_secret(),
            "SecurityToken": key.token.expose_secret(),
            "LastUpdated": seconds(key.issued),
            "Expiration": seconds(key.end),
        });
        state.key = Some(key);
        object
    }

    fn issue(&self, role: &str, now: Moment) -> CurrentKey {
        let (shared, lifetime) = (&self.shared, f64::from(self.settings.key_seconds));
        let account = numeric_id(shared.seed, 1, 16, "account id", "");
        let session = Session {
            role_id: numeric_id(shared.seed, 3, 18, "role id", &format!("{account}/{role}")),
            account,
            role: role.to_owned(),
            name: "vm-simfleet".to_owned(),
            source_identity: None,
        };
        let end = now.plus(shared.timing.span(lifetime));
        let key = lock(&shared.issued_keys).issue(session, end);
        shared.effects.count("MetadataKey");
        let replaced = now.plus(shared.timing.span(lifetime * 0.75));
        CurrentKey { id: key.id, secret: key.secret.into(), token: key.token.into(), issued: now, replaced, end }
    }
}

/// Checks a request and fills in the log entry.
///
/// # Errors
///
/// Returns the response to a request that is rejected.
pub(crate) fn admit(
    service: &Arc<MetadataService>,
    received: &ReceivedRequest,
    entry: &mut LoggedRequest,
) -> Result<Box<dyn Call>, ServiceResponse> {
    let operation = Operation::of(&received.path);
    operation.name().clone_into(&mut entry.operation);
    let method = if operation == Operation::Token { Method::PUT } else { Method::GET };
    if received.method != method {
        return Err(ServiceResponse::text(405, "405 method not allowed\n"));
    }
    if operation == Operation::Token && !service.settings.version_2 {
        return Err(ServiceResponse::text(404, "404 not found\n"));
    }
    if matches!(operation, Operation::Role | Operation::Key) {
        service.check_token(&received.header(TOKEN), received.at)?;
    }
    let call = MetadataCall {
        service: Arc::clone(service),
        operation,
        path: received.path.clone(),
        lifetime: received.header(TOKEN_LIFETIME),
        at: received.at,
    };
    Ok(Box::new(call))
}

/// A request that was checked.
struct MetadataCall {
    service: Arc<MetadataService>,
    operation: Operation,
    path: String,
    lifetime: String,
    at: Moment,
}

impl Call for MetadataCall {
    fn operation(&self) -> &'static str {
        self.operation.name()
    }

    fn run(&self) -> ServiceResponse {
        let not_found = || ServiceResponse::text(404, "404 not found\n");
        let role = self.service.settings.role.as_deref();
        let of_role = |role: &str| {
            let payload = Payload::Structured { value: self.service.key(role, self.at), format: Format::Json };
            ServiceResponse { status: 200, code: String::new(), success: true, payload, headers: Vec::new() }
        };
        match (self.operation, role) {
            (Operation::Token, _) => match self.service.token(&self.lifetime, self.at) {
                Some(token) => ServiceResponse::text(200, token),
                None => ServiceResponse::text(400, "400 the lifetime of the token must be 1 to 21600 seconds\n"),
            },
            (_, None) => not_found(),
            (Operation::Role, Some(role)) => ServiceResponse::text(200, role),
            (Operation::Uri, Some(role)) => of_role(role),
            (Operation::Key, Some(role)) if self.path.strip_prefix(KEYS_PATH) == Some(role) => of_role(role),
            (Operation::Key, Some(_)) => not_found(),
        }
    }

    fn throttled(&self, _: Option<u64>) -> ServiceResponse {
        ServiceResponse::text(429, "429 too many requests\n")
    }

    fn says_failure(&self) -> ServiceResponse {
        ServiceResponse::other(200, "application/json", r#"{"Code":"Failed"}"#)
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}
