//! How the services are reached: proxy, CA certificates and client certificate, from options and the profile.

use std::io::Read;
use std::path::Path;

use secrecy::ExposeSecret;
use simfleet::credentials::Context;
use simfleet::transport::Connection;
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::global::GlobalArgs;
use crate::lang::text;

/// The value of a proxy that stands for none.
const NO_PROXY: &str = "none";
/// The longest file of certificates that is read: 4 MiB.
const LONGEST: u64 = 4 * 1024 * 1024;

/// Returns the connection that options and profile describe. Options take precedence.
///
/// # Errors
///
/// Fails if a file cannot be read or used, or the proxy is not usable. The message names the setting.
pub(crate) fn connection(global: &GlobalArgs) -> Result<Connection, CliError> {
    let profile = global.settings.transport();
    let options = &global.transport;
    let connection = with_proxy(Connection::new(), global)?;
    let connection = match options.ca_file.as_deref().or(profile.ca_file.as_deref()) {
        Some(path) => {
            let pem = read("ca_file", path)?;
            connection.root_certificates(&pem).map_err(|error| unusable("ca_file", path, &error))?
        }
        None => connection,
    };
    let (certificate, key) = match &options.client_cert {
        Some(path) => (Some(path.as_path()), options.client_key.as_deref()),
        None => (profile.client_cert.as_deref(), options.client_key.as_deref().or(profile.client_key.as_deref())),
    };
    let Some(certificate) = certificate else {
        return match key {
            Some(_) => Err(CliError::usage(text!("client-key-only"), text!("client-key-only-remedy"))),
            None => Ok(connection),
        };
    };
    let mut pem = read("client_cert", certificate)?;
    if let Some(key) = key {
        pem.push(b'\n');
        pem.extend_from_slice(&read("client_key", key)?);
    }
    connection.client_certificate(&pem).map_err(|error| unusable("client_cert", key.unwrap_or(certificate), &error))
}

/// Returns whether an option or the profile sets the proxy.
pub(crate) fn has_proxy(global: &GlobalArgs) -> bool {
    global.transport.proxy.is_some() || global.settings.transport().proxy.is_some()
}

fn with_proxy(connection: Connection, global: &GlobalArgs) -> Result<Connection, CliError> {
    let context = Context::default();
    let profile = global.settings.transport();
    let given = match (&global.transport.proxy, &profile.proxy) {
        (Some(proxy), _) => proxy.as_str().into(),
        (None, Some(proxy)) => proxy.known(&context, "proxy")?,
        (None, None) => return Ok(connection),
    };
    if given.expose_secret() == NO_PROXY {
        return Ok(connection.without_proxy());
    }
    let variable = || context.variable("NO_PROXY").or_else(|| context.variable("no_proxy"));
    let direct = match &profile.no_proxy {
        Some(hosts) if global.transport.proxy.is_none() => hosts.clone(),
        _ => variable().into_iter().collect(),
    };
    let direct: Vec<&str> = direct.iter().map(String::as_str).collect();
    connection.proxy(given.expose_secret(), &direct).map_err(|error| {
        CliError::usage(text!("proxy-unusable", error = error.to_string()), error.remedy().unwrap_or_default())
    })
}

/// Reads a file of certificates or keys.
fn read(setting: &str, path: &Path) -> Result<Zeroizing<Vec<u8>>, CliError> {
    let failed = |reason: String, remedy: String| {
        let path = path.display().to_string();
        CliError::usage(text!("pem-unusable", setting = setting, path = path, reason = reason), remedy)
    };
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => failed(text!("file-missing"), text!("pem-missing-remedy")),
        _ => failed(text!("file-unreadable", error = error.to_string()), text!("file-unreadable-remedy")),
    };
    let metadata = std::fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(failed(text!("file-is-directory"), text!("pem-directory-remedy")));
    }
    // Opening a pipe could wait forever.
    if !metadata.is_file() {
        return Err(failed(text!("file-is-special"), text!("file-special-remedy")));
    }
    let mut bytes = Zeroizing::new(Vec::new());
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(LONGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LONGEST {
        return Err(failed(text!("pem-too-long"), text!("pem-missing-remedy")));
    }
    Ok(bytes)
}

fn unusable(setting: &str, path: &Path, error: &simfleet::Error) -> CliError {
    let (path, reason) = (path.display().to_string(), text!("pem-reason", error = error.to_string()));
    let message = text!("pem-unusable", setting = setting, path = path, reason = reason);
    CliError::usage(message, error.remedy().unwrap_or_default())
}
