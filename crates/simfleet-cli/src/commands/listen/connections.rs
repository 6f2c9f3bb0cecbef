//! The open connections of the server.
//!
//! A connection is idle while no complete request head has arrived. When the limit is reached, the oldest idle connection is
//! closed for a new one, so that idle connections cannot keep a push from being received.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::task::{AbortHandle, Id, JoinSet};

/// The maximum number of open connections.
const MOST: usize = 128;

/// The open connections, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Connections {
    tasks: JoinSet<()>,
    open: Vec<Connection>,
}

#[derive(Debug)]
struct Connection {
    task: AbortHandle,
    requests: OpenRequests,
}

/// The number of requests that a connection works on.
#[derive(Clone, Debug, Default)]
pub(super) struct OpenRequests(Arc<AtomicUsize>);

impl OpenRequests {
    /// Counts a request until the returned value is dropped.
    pub(super) fn begin(&self) -> OpenRequest {
        self.0.fetch_add(1, Ordering::Relaxed);
        OpenRequest(self.clone())
    }
}

/// One counted request.
#[derive(Debug)]
pub(super) struct OpenRequest(OpenRequests);

impl Drop for OpenRequest {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Connections {
    /// True if another connection can be opened: the limit is not reached, or an idle connection can be closed.
    pub(super) fn has_room(&self) -> bool {
        self.open.len() < MOST || self.oldest_idle().is_some()
    }

    /// Opens a connection. Closes the oldest idle one if the limit is reached.
    pub(super) fn open<F>(&mut self, serve: impl FnOnce(OpenRequests) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        if self.open.len() >= MOST
            && let Some(index) = self.oldest_idle()
        {
            self.open.remove(index).task.abort();
        }
        let requests = OpenRequests::default();
        let task = self.tasks.spawn(serve(requests.clone()));
        self.open.push(Connection { task, requests });
    }

    fn oldest_idle(&self) -> Option<usize> {
        self.open.iter().position(|connection| connection.requests.0.load(Ordering::Relaxed) == 0)
    }

    /// Waits until a connection ends. Never returns if none is open.
    pub(super) async fn ended(&mut self) {
        match self.tasks.join_next_with_id().await {
            Some(Ok((id, ()))) => self.remove(id),
            Some(Err(error)) => self.remove(error.id()),
            None => std::future::pending().await,
        }
    }

    fn remove(&mut self, id: Id) {
        self.open.retain(|connection| connection.task.id() != id);
    }

    /// Waits until all connections have ended.
    pub(super) async fn all_ended(&mut self) {
        while self.tasks.join_next().await.is_some() {}
    }
}
