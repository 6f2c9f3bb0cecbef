//! What PostgreSQL's errors mean for a ledger.

use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

use crate::error::{LedgerError, LedgerErrorKind};

/// Converts an error of PostgreSQL. [`LedgerErrorKind::Unavailable`] means that the connection cannot be used any more.
pub(super) fn convert(error: Error) -> LedgerError {
    let (kind, what, remedy) = match error.code() {
        Some(code) => of_code(code),
        None if is_untrusted(&error) => (
            LedgerErrorKind::Invalid,
            "the certificate of the database server is not trusted",
            "check the name of the server, and give its CA certificate with sslrootcert=FILE if the system does not trust it",
        ),
        None if is_without_tls(&error) => (
            LedgerErrorKind::Invalid,
            "the database server does not encrypt connections",
            "enable ssl on the server, or give sslmode=disable for a private network or a tunnel",
        ),
        None if error.as_db_error().is_some() || error.is_closed() || is_network(&error) => UNAVAILABLE,
        None => (
            LedgerErrorKind::Invalid,
            "the database of the ledger cannot be used",
            "check the address, the user and the password",
        ),
    };
    // The message of the server is in the source.
    let reason = match error.as_db_error() {
        Some(error) => error.message().to_owned(),
        None => with_sources(&error),
    };
    LedgerError::new(kind, format!("{what}: {reason}")).with_remedy(remedy).with_source(error)
}

type Meaning = (LedgerErrorKind, &'static str, &'static str);

const UNAVAILABLE: Meaning = (
    LedgerErrorKind::Unavailable,
    "the database of the ledger cannot be reached",
    "check that the server runs and that the address is right",
);

fn of_code(code: &SqlState) -> Meaning {
    match code.code() {
        "53100" => (LedgerErrorKind::Full, "the disk of the ledger is full", "free space on the database server"),
        "55P03" | "40001" | "40P01" => {
            (LedgerErrorKind::Busy, "another process keeps the ledger locked", "wait until it has finished")
        }
        "57014" => (
            LedgerErrorKind::Busy,
            "the database of the ledger took longer than a minute for a request",
            "check the load of the database server, and try again",
        ),
        "25006" => (
            LedgerErrorKind::ReadOnly,
            "the database of the ledger is read-only",
            "give the address of the primary server",
        ),
        "42501" => (
            LedgerErrorKind::ReadOnly,
            "the user may not write to the ledger",
            "grant the user CREATE on the database, and all rights on the schema simfleet",
        ),
        code if ["28", "3D"].contains(&code.get(..2).unwrap_or_default()) => (
            LedgerErrorKind::Invalid,
            "the database of the ledger rejects the connection",
            "check the user, the password and the name of the database",
        ),
        // The server has ended a transaction of a process that was stopped.
        "25P03" => UNAVAILABLE,
        // Connections, resources, an operator's intervention, and failures of the server.
        code if ["08", "53", "57", "58", "XX"].contains(&code.get(..2).unwrap_or_default()) => UNAVAILABLE,
        _ => (
            LedgerErrorKind::Invalid,
            "the database rejects a request of the ledger",
            "check that nothing else has changed the schema simfleet",
        ),
    }
}

/// Returns whether the certificate of the server was rejected.
#[cfg(feature = "postgres-rustls")]
fn is_untrusted(error: &Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if inner.is_some_and(|inner| matches!(inner.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)))) {
            return true;
        }
        source = error.source();
    }
    false
}

#[cfg(not(feature = "postgres-rustls"))]
fn is_untrusted(_: &Error) -> bool {
    false
}

/// Returns whether the server has rejected TLS. The error has no type of its own.
fn is_without_tls(error: &Error) -> bool {
    std::error::Error::source(error).is_some_and(|source| source.to_string() == "server does not support TLS")
}

/// Returns whether the network failed, and not the configuration.
fn is_network(error: &Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if error.is::<std::io::Error>() {
            return true;
        }
        source = error.source();
    }
    false
}

fn with_sources(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        source = error.source();
    }
    text
}
