//! The thread that owns the connection: SQLite blocks, and an async task must not.

use std::fmt;
use std::sync::mpsc;
use std::thread::JoinHandle;

use rusqlite::Connection;
use simfleet::clock::BoxFuture;
use tokio::sync::oneshot;

use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::LedgerResult;

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// A connection on a thread of its own. Dropping this value waits until the work that was requested is done and the
/// connection is closed.
pub(super) struct ConnectionThread {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for ConnectionThread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionThread").finish_non_exhaustive()
    }
}

impl ConnectionThread {
    /// Starts the thread.
    pub(super) fn start(mut connection: Connection) -> LedgerResult<Self> {
        let (jobs, received) = mpsc::channel::<Job>();
        let thread = std::thread::Builder::new()
            .name("ledger".to_owned())
            .spawn(move || {
                while let Ok(job) = received.recv() {
                    job(&mut connection);
                }
            })
            .map_err(|error| {
                LedgerError::new(
                    LedgerErrorKind::Unavailable,
                    format!("the thread of the ledger does not start: {error}"),
                )
                .with_remedy("free resources")
                .with_source(error)
            })?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Does `work` on the thread. If the future is dropped, the work is done nevertheless.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> LedgerResult<T> + Send + 'static,
    ) -> BoxFuture<'static, LedgerResult<T>> {
        let (done, result) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            // Sending fails if the future was dropped; the result is not needed then.
            let _ = done.send(work(connection));
        });
        let is_sent = self.jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok());
        Box::pin(async move {
            let gone = || LedgerError::new(LedgerErrorKind::Unavailable, "the thread of the ledger has ended");
            match is_sent {
                true => result.await.map_err(|_| gone())?,
                false => Err(gone()),
            }
        })
    }
}

impl Drop for ConnectionThread {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has closed its connection too.
            let _ = thread.join();
        }
    }
}
