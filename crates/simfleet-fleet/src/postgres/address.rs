//! The address of a PostgreSQL database.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

use super::tls::{TlsMode, TlsOptions, invalid};
use crate::error::LedgerError;

/// How long connecting to one address of the server may take, in real time.
const CONNECT: Duration = Duration::from_secs(10);
/// After how long without a response a broken connection is noticed, in real time.
const SILENCE: Duration = Duration::from_secs(30);

/// The address of a PostgreSQL database, such as `postgres://user:password@host:5432/database`.
///
/// With `sslmode=verify-full` or `sslmode=require`, connections are encrypted (feature `postgres-rustls`). Both check the
/// certificate of the server and its name. `sslrootcert=FILE` names a PEM file with the CA certificates that are trusted instead
/// of those of the system; `sslcert=FILE` and `sslkey=FILE` are the certificate of the client and its key. The address of another host
/// needs one of these modes, or `sslmode=disable`.
///
/// The password is shown neither by [`Debug`](fmt::Debug) nor by [`Display`](fmt::Display).
///
/// ```
/// let address: simfleet_fleet::PostgresAddress = "postgres://fleet:secret@127.0.0.1/sims".parse()?;
/// assert_eq!(address.to_string(), "postgres://fleet@127.0.0.1:5432/sims");
/// # Ok::<(), simfleet_fleet::LedgerError>(())
/// ```
#[derive(Clone)]
pub struct PostgresAddress {
    config: Config,
    tls: TlsOptions,
}

impl PostgresAddress {
    /// Sets the password, which then need not be part of the address.
    #[must_use]
    pub fn with_password(mut self, password: &str) -> Self {
        self.config.password(password);
        self
    }

    pub(super) fn config(&self) -> &Config {
        &self.config
    }

    /// Returns the options of encrypted connections; `None` if connections are not encrypted.
    pub(super) fn tls(&self) -> Option<&TlsOptions> {
        (self.tls.mode == TlsMode::Required).then_some(&self.tls)
    }
}

impl FromStr for PostgresAddress {
    type Err = LedgerError;

    fn from_str(text: &str) -> Result<Self, LedgerError> {
        // The text may contain a password, so messages do not quote it.
        let malformed =
            |what: &str| invalid(what).with_remedy("give an address such as postgres://user:password@host/database");
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err(malformed("the address of the ledger does not begin with postgres://"));
        }
        let (text, tls) = TlsOptions::split(text)?;
        let mut config: Config = text.parse().map_err(|_| malformed("the address of the ledger cannot be parsed"))?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(malformed("the address of the ledger has no host"));
        }
        if config.get_user().is_none_or(str::is_empty) {
            return Err(malformed("the address of the ledger has no user"));
        }
        tls.check_hosts(&config)?;
        if tls.mode == TlsMode::Unset && !is_local(&config) {
            return Err(invalid("the connection to the ledger would not be encrypted").with_remedy(
                "add ?sslmode=verify-full to the address, or ?sslmode=disable for a private network or a tunnel",
            ));
        }
        config.ssl_mode(if tls.mode == TlsMode::Required { SslMode::Require } else { SslMode::Disable });
        config.application_name("simfleet").keepalives_idle(SILENCE).keepalives_interval(SILENCE / 3);
        config.keepalives_retries(3).tcp_user_timeout(SILENCE);
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        Ok(Self { config, tls })
    }
}

/// Returns whether all hosts are on this machine.
fn is_local(config: &Config) -> bool {
    let hosts = config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => {
            name.eq_ignore_ascii_case("localhost")
                || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    });
    hosts && config.get_hostaddrs().iter().all(std::net::IpAddr::is_loopback)
}

impl fmt::Display for PostgresAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "postgres://{}@", self.config.get_user().unwrap_or_default())?;
        let ports = self.config.get_ports();
        for (index, host) in self.config.get_hosts().iter().enumerate() {
            f.write_str(if index > 0 { "," } else { "" })?;
            match host {
                Host::Tcp(name) if name.contains(':') => write!(f, "[{name}]")?,
                Host::Tcp(name) => f.write_str(name)?,
                #[cfg(unix)]
                Host::Unix(path) => write!(f, "{}", path.display())?,
            }
            write!(f, ":{}", ports.get(index).or(ports.first()).copied().unwrap_or(5432))?;
        }
        if self.config.get_hosts().is_empty() {
            let addresses: Vec<String> = self.config.get_hostaddrs().iter().map(ToString::to_string).collect();
            f.write_str(&addresses.join(","))?;
        }
        write!(f, "/{}", self.config.get_dbname().or(self.config.get_user()).unwrap_or_default())
    }
}

impl fmt::Debug for PostgresAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgresAddress({self})")
    }
}
