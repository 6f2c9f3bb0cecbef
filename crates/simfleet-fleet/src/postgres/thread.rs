//! The thread that owns the connection. It works on the requests of a ledger one after the other, and reconnects.
//!
//! A request whose connection is lost is made once more on a new connection. It may have been done by then, since the
//! connection can be lost while the server commits, so every request gives the same result when it is repeated: a step of
//! a batch is fenced by the epoch of its claim, and only the holder of that claim can have made it.

use std::fmt;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use futures_util::future::LocalBoxFuture;
use simfleet::clock::{BoxFuture, Clock};
use tokio::sync::{mpsc, oneshot};

use super::address::PostgresAddress;
use super::schema::migrate;
use super::session::Session;
use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::LedgerResult;

type Job = Box<dyn for<'c> FnOnce(&'c mut Connection) -> LocalBoxFuture<'c, ()> + Send>;

/// The maximum duration of a request, in real time: a server behind a broken network does not respond.
const REQUEST: Duration = Duration::from_secs(90);
/// The pauses after failed attempts to connect: each is twice as long as the one before.
const SHORTEST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// A connection on a thread of its own. Dropping this value waits until the requests that were made are done and the
/// connection is closed.
pub(super) struct ConnectionThread {
    jobs: Option<mpsc::UnboundedSender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for ConnectionThread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionThread").finish_non_exhaustive()
    }
}

impl ConnectionThread {
    /// Starts the thread. It connects when the first request is made.
    pub(super) fn start(address: PostgresAddress, clock: Arc<dyn Clock>) -> LedgerResult<Self> {
        let failed = |error: std::io::Error| {
            LedgerError::new(LedgerErrorKind::Unavailable, format!("the thread of the ledger does not start: {error}"))
                .with_remedy("free resources")
                .with_source(error)
        };
        // The thread has a runtime of its own, so that the work is done whatever becomes of the caller's runtime.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let (jobs, mut received) = mpsc::unbounded_channel::<Job>();
        let thread = std::thread::Builder::new()
            .name("ledger".to_owned())
            .spawn(move || {
                let mut connection = Connection { address, clock, session: None, failures: 0, failure: None };
                runtime.block_on(async {
                    while let Some(job) = received.recv().await {
                        job(&mut connection).await;
                    }
                });
            })
            .map_err(failed)?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Does `work` on the thread. If the future is dropped before the work begins, it is not done.
    pub(super) fn run<T, W>(&self, work: W) -> BoxFuture<'static, LedgerResult<T>>
    where
        T: Send + 'static,
        W: AsyncFn(&mut Session) -> LedgerResult<T> + Send + 'static,
    {
        let (done, result) = oneshot::channel();
        let is_sent = self.send(async move |connection: &mut Connection| {
            if !done.is_closed() {
                // Sending fails if the future was dropped; the result is not needed then.
                let _ = done.send(connection.request(&work).await);
            }
        });
        Box::pin(async move {
            let gone = || LedgerError::new(LedgerErrorKind::Unavailable, "the thread of the ledger has ended");
            match is_sent {
                true => result.await.map_err(|_| gone())?,
                false => Err(gone()),
            }
        })
    }

    /// Does `work` on the thread without waiting for it.
    pub(super) fn detach(&self, work: impl AsyncFn(&mut Session) -> LedgerResult<()> + Send + 'static) {
        self.send(async move |connection: &mut Connection| {
            if let Err(error) = connection.request(&work).await {
                tracing::debug!(%error, "claims were not given back; they expire");
            }
        });
    }

    fn send(&self, job: impl AsyncFnOnce(&mut Connection) + Send + 'static) -> bool {
        let job: Job = Box::new(move |connection| Box::pin(job(connection)));
        self.jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok())
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

/// A connection that is made when it is needed.
struct Connection {
    address: PostgresAddress,
    clock: Arc<dyn Clock>,
    session: Option<Session>,
    /// The number of attempts to connect that failed in a row.
    failures: u32,
    /// The last failure to connect, and until when no other attempt is made, on the monotonic time of the clock.
    failure: Option<(LedgerError, Duration)>,
}

impl Connection {
    /// Makes a request. If the connection is lost meanwhile, makes it once more.
    async fn request<T>(&mut self, work: &impl AsyncFn(&mut Session) -> LedgerResult<T>) -> LedgerResult<T> {
        match self.attempt(work, false).await {
            Err(error) if error.kind() == LedgerErrorKind::Unavailable && self.failure.is_none() => {
                tracing::info!(%error, "the connection to the ledger was lost");
                self.attempt(work, true).await
            }
            result => result,
        }
    }

    async fn attempt<T>(
        &mut self,
        work: &impl AsyncFn(&mut Session) -> LedgerResult<T>,
        is_repeated: bool,
    ) -> LedgerResult<T> {
        if self.session.as_ref().is_none_or(Session::is_closed) {
            self.session = Some(self.connect().await?);
        }
        let Some(session) = &mut self.session else { return Err(not_responding()) };
        session.is_repeated = is_repeated;
        let result = tokio::time::timeout(REQUEST, work(session)).await.unwrap_or_else(|_| Err(not_responding()));
        let is_usable = match &result {
            Ok(_) => true,
            Err(error) if error.kind() == LedgerErrorKind::Unavailable => false,
            Err(_) => session.roll_back().await.is_ok(),
        };
        if !is_usable {
            self.session = None;
        }
        result
    }

    /// Connects, unless an attempt has failed just before.
    async fn connect(&mut self) -> LedgerResult<Session> {
        let now = self.clock.monotonic();
        if let Some((error, until)) = &self.failure
            && now < *until
        {
            return Err(error.clone());
        }
        let opening = async {
            let mut session = Session::open(&self.address).await?;
            migrate(&mut session).await?;
            Ok(session)
        };
        let opened = tokio::time::timeout(REQUEST, opening).await;
        let opened = opened.unwrap_or_else(|_| Err(not_responding()));
        match &opened {
            Ok(_) => (self.failures, self.failure) = (0, None),
            Err(error) => {
                let pause = SHORTEST_PAUSE.saturating_mul(1 << self.failures.min(8)).min(LONGEST_PAUSE);
                self.failures = self.failures.saturating_add(1);
                self.failure = Some((error.clone(), self.clock.monotonic().saturating_add(pause)));
            }
        }
        opened
    }
}

fn not_responding() -> LedgerError {
    LedgerError::new(LedgerErrorKind::Unavailable, "the database of the ledger does not respond")
        .with_remedy("check the server and the network")
}
