//! What the address of a database says about TLS. A certificate is always checked: an encrypted connection to an unknown server
//! protects nothing.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use tokio_postgres::Config;
use tokio_postgres::config::Host;

use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::LedgerResult;

/// Whether an address asks for an encrypted connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum TlsMode {
    /// The address does not say it, or accepts both.
    #[default]
    Unset,
    Disabled,
    Required,
}

/// The options of an address that are about TLS.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TlsOptions {
    pub(super) mode: TlsMode,
    /// A PEM file with the CA certificates that are trusted, instead of those of the system.
    pub(super) roots: Option<PathBuf>,
    /// A PEM file with the certificate of the client.
    pub(super) certificate: Option<PathBuf>,
    /// A PEM file with the key of the certificate.
    pub(super) key: Option<PathBuf>,
}

impl TlsOptions {
    /// Separates the options about TLS from the rest of an address.
    ///
    /// # Errors
    ///
    /// Fails if a mode is not known or not supported, and if options do not belong together.
    pub(super) fn split(address: &str) -> LedgerResult<(String, Self)> {
        let mut options = Self::default();
        // The user and the password before the `@` may contain a question mark.
        let after_user = address.find('@').unwrap_or_default();
        let query = address.get(after_user..).and_then(|rest| rest.find('?')).map(|mark| after_user + mark);
        let Some((rest, query)) = query.and_then(|mark| address.split_at_checked(mark)) else {
            return Ok((address.to_owned(), options));
        };
        let mut others = Vec::new();
        for pair in query.trim_start_matches('?').split('&') {
            match pair.split_once('=') {
                Some(("sslmode", mode)) => options.mode = mode_of(mode)?,
                // The name that libpq gives to the certificates of the system.
                Some(("sslrootcert", "system")) => options.roots = None,
                Some(("sslrootcert", path)) => options.roots = Some(path_of(path)),
                Some(("sslcert", path)) => options.certificate = Some(path_of(path)),
                Some(("sslkey", path)) => options.key = Some(path_of(path)),
                _ => others.push(pair),
            }
        }
        options.check()?;
        let rest = if others.is_empty() { rest.to_owned() } else { format!("{rest}?{}", others.join("&")) };
        Ok((rest, options))
    }

    fn check(&self) -> LedgerResult<()> {
        let has_file = self.roots.is_some() || self.certificate.is_some() || self.key.is_some();
        if has_file && self.mode != TlsMode::Required {
            return Err(invalid("the address of the ledger names files with certificates, but does not require TLS")
                .with_remedy("add sslmode=verify-full to the address"));
        }
        if self.certificate.is_some() != self.key.is_some() {
            return Err(invalid("the address of the ledger has only one of sslcert and sslkey")
                .with_remedy("give both: the certificate of the client and its private key"));
        }
        if self.mode == TlsMode::Required && !cfg!(feature = "postgres-rustls") {
            return Err(invalid(
                "the address of the ledger requires TLS, which this build does not have for PostgreSQL",
            )
            .with_remedy("build simfleet-cli with the feature rustls, or simfleet-fleet with postgres-rustls"));
        }
        Ok(())
    }

    /// Checks that a certificate can be compared with the hosts of an address.
    ///
    /// # Errors
    ///
    /// Fails if TLS is required and a host is a socket, or has only an address in `hostaddr`.
    pub(super) fn check_hosts(&self, config: &Config) -> LedgerResult<()> {
        let has_name = |host: &Host| matches!(host, Host::Tcp(name) if !name.is_empty());
        let hosts = config.get_hosts();
        if self.mode == TlsMode::Required && (hosts.is_empty() || !hosts.iter().all(has_name)) {
            return Err(invalid("TLS to the ledger needs the name of the server, which its certificate contains")
                .with_remedy("give the name or the IP address of the server instead of a socket or hostaddr"));
        }
        Ok(())
    }
}

fn mode_of(mode: &str) -> LedgerResult<TlsMode> {
    match mode {
        "disable" => Ok(TlsMode::Disabled),
        // With these, the server decides whether the connection is encrypted.
        "allow" | "prefer" => Ok(TlsMode::Unset),
        "require" | "verify-full" => Ok(TlsMode::Required),
        "verify-ca" => Err(invalid("the address of the ledger has sslmode=verify-ca, which is not supported")
            .with_remedy("give sslmode=verify-full, which also checks the name of the server")),
        _ => Err(invalid("the address of the ledger has an unknown sslmode")
            .with_remedy("give sslmode=verify-full, or sslmode=disable for a private network or a tunnel")),
    }
}

fn path_of(text: &str) -> PathBuf {
    PathBuf::from(percent_decode_str(text).decode_utf8_lossy().as_ref())
}

/// Returns the error of an address that cannot be used.
pub(super) fn invalid(what: impl Into<String>) -> LedgerError {
    LedgerError::new(LedgerErrorKind::Invalid, what)
}
