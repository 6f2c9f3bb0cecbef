//! The connection of a ledger. That of a file has a thread of its own: SQLite blocks while it writes, and an async task must
//! not.

use std::fmt;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;

use rusqlite::Connection;
use simfleet::clock::BoxFuture;
use tokio::sync::oneshot;

use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::LedgerResult;

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// A connection, and where its work is done.
pub(super) enum ConnectionThread {
    /// On a thread of its own. Dropping this value waits until the work that was requested is done and the connection is
    /// closed.
    Own {
        /// `None` when no further work is accepted.
        jobs: Option<mpsc::Sender<Job>>,
        thread: Option<JoinHandle<Connection>>,
    },
    /// On the thread that requests it, at once.
    Caller(Mutex<Connection>),
}

impl fmt::Debug for ConnectionThread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionThread").finish_non_exhaustive()
    }
}

impl ConnectionThread {
    /// Starts a thread.
    pub(super) fn start(mut connection: Connection) -> LedgerResult<Self> {
        let (jobs, received) = mpsc::channel::<Job>();
        let thread = std::thread::Builder::new()
            .name("ledger".to_owned())
            .spawn(move || {
                while let Ok(job) = received.recv() {
                    job(&mut connection);
                }
                connection
            })
            .map_err(|error| {
                LedgerError::new(
                    LedgerErrorKind::Unavailable,
                    format!("the thread of the ledger does not start: {error}"),
                )
                .with_remedy("free resources")
                .with_source(error)
            })?;
        Ok(Self::Own { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Works on the thread of the caller.
    pub(super) fn of_caller(connection: Connection) -> Self {
        Self::Caller(Mutex::new(connection))
    }

    /// Ends the thread when its work is done, and goes on with the thread of the caller.
    pub(super) fn join(mut self) -> LedgerResult<Self> {
        if let Self::Own { jobs, thread } = &mut self {
            *jobs = None;
            let connection = thread.take().and_then(|thread| thread.join().ok()).ok_or_else(gone)?;
            return Ok(Self::of_caller(connection));
        }
        Ok(self)
    }

    /// Does `work`. If the future is dropped, the work is done nevertheless.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> LedgerResult<T> + Send + 'static,
    ) -> BoxFuture<'static, LedgerResult<T>> {
        let jobs = match self {
            Self::Own { jobs, .. } => jobs,
            Self::Caller(connection) => {
                // A transaction that a panic ended was rolled back.
                let result = work(&mut connection.lock().unwrap_or_else(PoisonError::into_inner));
                return Box::pin(async { result });
            }
        };
        let (done, result) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            // Sending fails if the future was dropped; the result is not needed then.
            let _ = done.send(work(connection));
        });
        let is_sent = jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok());
        Box::pin(async move {
            match is_sent {
                true => result.await.map_err(|_| gone())?,
                false => Err(gone()),
            }
        })
    }
}

fn gone() -> LedgerError {
    LedgerError::new(LedgerErrorKind::Unavailable, "the thread of the ledger has ended")
}

impl Drop for ConnectionThread {
    fn drop(&mut self) {
        let Self::Own { jobs, thread } = self else { return };
        *jobs = None;
        if let Some(thread) = thread.take() {
            // A thread that panicked has closed its connection too.
            let _ = thread.join();
        }
    }
}
