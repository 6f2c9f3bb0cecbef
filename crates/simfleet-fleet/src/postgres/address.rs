//! The address of a PostgreSQL database.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

use crate::error::{LedgerError, LedgerErrorKind};

/// How long connecting to one address of the server may take, in real time.
const CONNECT: Duration = Duration::from_secs(10);
/// After how long without a response a broken connection is noticed, in real time.
const SILENCE: Duration = Duration::from_secs(30);

/// The address of a PostgreSQL database, such as `postgres://user:password@host:5432/database`.
///
/// The password is shown neither by [`Debug`](fmt::Debug) nor by [`Display`](fmt::Display).
///
/// ```
/// let address: simfleet_fleet::PostgresAddress = "postgres://fleet:secret@127.0.0.1/sims".parse()?;
/// assert_eq!(address.to_string(), "postgres://fleet@127.0.0.1:5432/sims");
/// # Ok::<(), simfleet_fleet::LedgerError>(())
/// ```
#[derive(Clone)]
pub struct PostgresAddress(Config);

impl PostgresAddress {
    /// Sets the password, which then need not be part of the address.
    #[must_use]
    pub fn with_password(mut self, password: &str) -> Self {
        self.0.password(password);
        self
    }

    pub(super) fn config(&self) -> &Config {
        &self.0
    }
}

impl FromStr for PostgresAddress {
    type Err = LedgerError;

    fn from_str(text: &str) -> Result<Self, LedgerError> {
        // The text may contain a password, so messages do not quote it.
        let invalid = |what: String| {
            LedgerError::new(LedgerErrorKind::Invalid, what)
                .with_remedy("give an address such as postgres://user:password@host/database")
        };
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err(invalid("the address of the ledger does not begin with postgres://".to_owned()));
        }
        let mut config: Config =
            text.parse().map_err(|_| invalid("the address of the ledger cannot be parsed".to_owned()))?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(invalid("the address of the ledger has no host".to_owned()));
        }
        if config.get_user().is_none_or(str::is_empty) {
            return Err(invalid("the address of the ledger has no user".to_owned()));
        }
        if config.get_ssl_mode() == SslMode::Require {
            return Err(invalid("the address of the ledger requires TLS, which is not supported".to_owned())
                .with_remedy("connect through a private network or a tunnel, and give sslmode=disable"));
        }
        if config.get_ssl_mode() != SslMode::Disable && !is_local(&config) {
            return Err(invalid("the connection to the ledger would not be encrypted".to_owned()).with_remedy(
                "use a private network or a tunnel, and add ?sslmode=disable to the address to allow it",
            ));
        }
        config.ssl_mode(SslMode::Disable);
        config.application_name("simfleet").keepalives_idle(SILENCE).keepalives_interval(SILENCE / 3);
        config.keepalives_retries(3).tcp_user_timeout(SILENCE);
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        Ok(Self(config))
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
        write!(f, "postgres://{}@", self.0.get_user().unwrap_or_default())?;
        let ports = self.0.get_ports();
        for (index, host) in self.0.get_hosts().iter().enumerate() {
            f.write_str(if index > 0 { "," } else { "" })?;
            match host {
                Host::Tcp(name) if name.contains(':') => write!(f, "[{name}]")?,
                Host::Tcp(name) => f.write_str(name)?,
                #[cfg(unix)]
                Host::Unix(path) => write!(f, "{}", path.display())?,
            }
            write!(f, ":{}", ports.get(index).or(ports.first()).copied().unwrap_or(5432))?;
        }
        if self.0.get_hosts().is_empty() {
            let addresses: Vec<String> = self.0.get_hostaddrs().iter().map(ToString::to_string).collect();
            f.write_str(&addresses.join(","))?;
        }
        write!(f, "/{}", self.0.get_dbname().or(self.0.get_user()).unwrap_or_default())
    }
}

impl fmt::Debug for PostgresAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgresAddress({self})")
    }
}
