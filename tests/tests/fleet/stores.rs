//! The stores of a ledger, for tests that run on each of them.

use std::sync::Arc;

use simfleet::clock::Clock;
use simfleet_fleet::{Ledger, PaceStore, PostgresLedger, SqliteLedger};
use simfleet_tests::support::TestClock;
use tempfile::TempDir;

use crate::server::{Server, folder};

/// A kind of store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StoreKind {
    Sqlite,
    Postgres,
}

/// A store of one test.
#[derive(Debug)]
pub(crate) enum Store {
    File(TempDir),
    /// The address of a database.
    Database(String),
}

impl StoreKind {
    /// Returns whether this machine has the store.
    pub(crate) fn is_available(self) -> bool {
        self == Self::Sqlite || Server::shared().is_some()
    }

    /// Creates an empty store.
    pub(crate) async fn new_store(self) -> Store {
        match self {
            Self::Sqlite => Store::File(folder()),
            Self::Postgres => Store::Database(Server::shared().unwrap().new_database().await),
        }
    }

    /// Creates a ledger that only this test uses.
    pub(crate) async fn new_ledger(self, clock: &TestClock) -> Arc<dyn Ledger> {
        match self {
            Self::Sqlite => Arc::new(SqliteLedger::in_memory(Arc::new(clock.clone())).unwrap()),
            Self::Postgres => self.new_store().await.open(Arc::new(clock.clone())).await,
        }
    }
}

impl Store {
    /// Opens the ledger in the store, as another process would.
    pub(crate) async fn open(&self, clock: Arc<dyn Clock>) -> Arc<dyn Ledger> {
        match self {
            Self::File(folder) => Arc::new(SqliteLedger::open(folder.path().join("fleet.db"), clock).unwrap()),
            Self::Database(address) => {
                let ledger = PostgresLedger::connect(address.parse().unwrap(), clock).await.unwrap();
                Arc::new(ledger.with_simulated_time())
            }
        }
    }
}

impl Store {
    /// Opens the store of a shared pacer, as another process would.
    pub(crate) async fn paces(&self, clock: Arc<dyn Clock>) -> Arc<dyn PaceStore> {
        match self {
            Self::File(folder) => Arc::new(SqliteLedger::open(folder.path().join("fleet.db"), clock).unwrap()),
            Self::Database(address) => {
                let ledger = PostgresLedger::connect(address.parse().unwrap(), clock).await.unwrap();
                Arc::new(ledger.with_simulated_time())
            }
        }
    }
}

/// Defines these tests for each kind of store. A kind that this machine does not have is skipped with a message.
#[macro_export]
macro_rules! for_each_store {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $test() {
                super::$test($crate::stores::StoreKind::Sqlite);
            })*
        }

        mod postgres {
            $(#[test]
            fn $test() {
                if $crate::stores::StoreKind::Postgres.is_available() {
                    super::$test($crate::stores::StoreKind::Postgres);
                }
            })*
        }
    };
}
