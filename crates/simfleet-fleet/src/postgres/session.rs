//! One connection to the database, with its settings.

use std::collections::HashMap;

use tokio_postgres::types::{FromSql, FromSqlOwned, ToSql};
use tokio_postgres::{Client, NoTls, Row, Statement};

use super::address::PostgresAddress;
use super::errors::convert;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::LedgerResult;

/// The oldest version of the server that is supported.
const OLDEST: i32 = 150_000;

/// A transaction of a process that was stopped must not keep rows locked, so the server ends it. After waiting for a lock, a
/// statement must see what its holder has committed, so the isolation does not depend on the settings of the database.
const SETTINGS: &str = "SET default_transaction_isolation = 'read committed'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '10s'; \
    SET statement_timeout = '60s'";

/// The parameters of a statement.
pub(super) type Parameters<'a> = &'a [&'a (dyn ToSql + Sync)];

/// Returns a value of a row.
///
/// # Errors
///
/// Fails if the column has another type than in the schema.
pub(super) fn value<'r, T: FromSql<'r>>(row: &'r Row, index: usize) -> LedgerResult<T> {
    row.try_get(index).map_err(convert)
}

/// Returns a text without the character that PostgreSQL cannot store.
pub(super) fn storable(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}

/// Serves a connection until it ends. Its error is that of the request that notices it.
async fn serve(connection: impl Future<Output = Result<(), tokio_postgres::Error>>) {
    if let Err(error) = connection.await {
        tracing::debug!(%error, "the connection to the ledger has ended");
    }
}

/// A connection to the database.
pub(super) struct Session {
    client: Client,
    statements: HashMap<&'static str, Statement>,
    /// Whether the request is made a second time, because the connection was lost before the response to the first one
    /// arrived: it may have been done.
    pub(super) is_repeated: bool,
}

impl Session {
    /// Connects, and sets what the ledger relies on.
    pub(super) async fn open(address: &PostgresAddress) -> LedgerResult<Self> {
        let client = match address.tls() {
            #[cfg(feature = "postgres-rustls")]
            Some(tls) => {
                let connector = super::rustls_connector::connector(tls)?;
                let (client, connection) = address.config().connect(connector).await.map_err(convert)?;
                tokio::spawn(serve(connection));
                client
            }
            // An address that requires TLS is rejected when it is parsed, if the feature is not enabled.
            _ => {
                let (client, connection) = address.config().connect(NoTls).await.map_err(convert)?;
                tokio::spawn(serve(connection));
                client
            }
        };
        let mut session = Self { client, statements: HashMap::new(), is_repeated: false };
        session.set_up().await?;
        Ok(session)
    }

    async fn set_up(&mut self) -> LedgerResult<()> {
        let version: i32 = self.one("SELECT current_setting('server_version_num')::INTEGER", &[]).await?;
        if version < OLDEST {
            let what = format!("the database server has version {}", version / 10_000);
            return Err(LedgerError::new(LedgerErrorKind::Invalid, what).with_remedy("use PostgreSQL 15 or later"));
        }
        self.client.batch_execute(SETTINGS).await.map_err(convert)?;
        // With `off` or `local`, a commit may be lost in a crash or a failover. An intent must not.
        let commit: String = self.one("SELECT current_setting('synchronous_commit')", &[]).await?;
        if commit != "remote_apply" {
            self.client.batch_execute("SET synchronous_commit = on").await.map_err(convert)?;
            let commit: String = self.one("SELECT current_setting('synchronous_commit')", &[]).await?;
            if commit != "on" {
                let what = format!("the database does not commit synchronously: synchronous_commit is {commit}");
                return Err(LedgerError::new(LedgerErrorKind::Invalid, what)
                    .with_remedy("allow synchronous_commit = on, and connect without a pool of transactions"));
            }
        }
        let fsync: String = self.one("SELECT current_setting('fsync')", &[]).await?;
        if fsync != "on" {
            tracing::warn!("the database server runs with fsync = off: it can lose intents with the power");
        }
        Ok(())
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    /// Returns whether the connection has ended.
    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Begins a transaction. A request that fails inside it is rolled back by the caller of the request.
    pub(super) async fn begin(&self) -> LedgerResult<()> {
        self.client.batch_execute("BEGIN").await.map_err(convert)
    }

    /// Begins a transaction that may be lost in a crash of the server.
    pub(super) async fn begin_unsynced(&self) -> LedgerResult<()> {
        self.client.batch_execute("BEGIN; SET LOCAL synchronous_commit = off").await.map_err(convert)
    }

    /// Begins a transaction that reads one state of the database.
    pub(super) async fn begin_reading(&self) -> LedgerResult<()> {
        self.client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await.map_err(convert)
    }

    pub(super) async fn commit(&self) -> LedgerResult<()> {
        self.client.batch_execute("COMMIT").await.map_err(convert)
    }

    /// Ends a transaction without its changes, if there is one.
    pub(super) async fn roll_back(&self) -> LedgerResult<()> {
        self.client.batch_execute("ROLLBACK").await.map_err(convert)
    }

    async fn statement(&mut self, text: &'static str) -> LedgerResult<Statement> {
        if let Some(statement) = self.statements.get(text) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(text).await.map_err(convert)?;
        self.statements.insert(text, statement.clone());
        Ok(statement)
    }

    /// Returns the rows of a query.
    pub(super) async fn rows(&mut self, text: &'static str, parameters: Parameters<'_>) -> LedgerResult<Vec<Row>> {
        let statement = self.statement(text).await?;
        self.client.query(&statement, parameters).await.map_err(convert)
    }

    /// Returns the row of a query, if there is one.
    pub(super) async fn row(&mut self, text: &'static str, parameters: Parameters<'_>) -> LedgerResult<Option<Row>> {
        Ok(self.rows(text, parameters).await?.into_iter().next())
    }

    /// Returns the first value of a query that always has a row.
    pub(super) async fn one<T: FromSqlOwned>(
        &mut self,
        text: &'static str,
        parameters: Parameters<'_>,
    ) -> LedgerResult<T> {
        let statement = self.statement(text).await?;
        self.client.query_one(&statement, parameters).await.and_then(|row| row.try_get(0)).map_err(convert)
    }

    /// Executes a statement, and returns the number of rows that it changed.
    pub(super) async fn execute(&mut self, text: &'static str, parameters: Parameters<'_>) -> LedgerResult<u64> {
        let statement = self.statement(text).await?;
        self.client.execute(&statement, parameters).await.map_err(convert)
    }
}
