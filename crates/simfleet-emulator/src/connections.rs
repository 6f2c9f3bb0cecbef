//! The open connections: their number is limited, and idle ones make room for new ones.
//!
//! A connection is idle while it has no request whose head was received and whose response is not sent completely. So
//! clients that connect and send nothing, or half a head, never keep others out.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

use crate::sync::lock;

/// All open connections of one server.
#[derive(Debug)]
pub(crate) struct Connections {
    limit: usize,
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    by_id: HashMap<u64, Slot>,
    /// Ids of idle connections by the step since which they are idle.
    idle: BTreeMap<u64, u64>,
    /// The number of changes so far, which orders them.
    steps: u64,
}

#[derive(Debug)]
struct Slot {
    close: Arc<Notify>,
    requests: usize,
    /// The step since which the connection is idle.
    idle_since: Option<u64>,
}

impl Open {
    fn step(&mut self) -> u64 {
        self.steps += 1;
        self.steps
    }

    fn close_oldest_idle(&mut self) {
        let Some((_, id)) = self.idle.pop_first() else { return };
        if let Some(slot) = self.by_id.remove(&id) {
            slot.close.notify_one();
        }
    }
}

impl Connections {
    pub(crate) fn new(limit: usize) -> Arc<Self> {
        Arc::new(Self { limit: limit.max(1), open: Mutex::default() })
    }

    /// Registers a new connection, and closes the one that has been idle for longest if there are too many. Returns
    /// `None` if none is idle.
    pub(crate) fn open(self: &Arc<Self>) -> Option<Connection> {
        let mut open = lock(&self.open);
        if open.by_id.len() >= self.limit {
            open.close_oldest_idle();
        }
        if open.by_id.len() >= self.limit {
            return None;
        }
        let id = open.step();
        let close = Arc::new(Notify::new());
        open.by_id.insert(id, Slot { close: Arc::clone(&close), requests: 0, idle_since: Some(id) });
        open.idle.insert(id, id);
        Some(Connection { connections: Arc::clone(self), id, close })
    }
}

/// A registered connection. Dropping it makes room for another one.
#[derive(Debug)]
pub(crate) struct Connection {
    connections: Arc<Connections>,
    id: u64,
    close: Arc<Notify>,
}

impl Connection {
    /// Returns when the connection has to make room for another one.
    pub(crate) async fn closed(&self) {
        self.close.notified().await;
    }

    /// Marks the connection as busy until the result is dropped.
    pub(crate) fn request(&self) -> RunningRequest {
        let open = &mut *lock(&self.connections.open);
        if let Some(slot) = open.by_id.get_mut(&self.id) {
            slot.requests += 1;
            if let Some(since) = slot.idle_since.take() {
                open.idle.remove(&since);
            }
        }
        RunningRequest { connections: Arc::clone(&self.connections), id: self.id }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let open = &mut *lock(&self.connections.open);
        if let Some(since) = open.by_id.remove(&self.id).and_then(|slot| slot.idle_since) {
            open.idle.remove(&since);
        }
    }
}

/// A request whose response is not sent completely.
#[derive(Debug)]
pub(crate) struct RunningRequest {
    connections: Arc<Connections>,
    id: u64,
}

impl Drop for RunningRequest {
    fn drop(&mut self) {
        let open = &mut *lock(&self.connections.open);
        let step = open.step();
        if let Some(slot) = open.by_id.get_mut(&self.id) {
            slot.requests = slot.requests.saturating_sub(1);
            if slot.requests == 0 && slot.idle_since.is_none() {
                slot.idle_since = Some(step);
                open.idle.insert(step, self.id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_connection_that_has_been_idle_for_longest_makes_room() {
        let connections = Connections::new(3);
        let [first, second, third] = [(); 3].map(|()| connections.open().unwrap());
        let is_open = |connection: &Connection| lock(&connections.open).by_id.contains_key(&connection.id);
        let running = first.request();
        drop(second.request());
        let fourth = connections.open().unwrap();
        assert_eq!([&first, &second, &third, &fourth].map(is_open), [true, true, false, true]);
        let busy = [second.request(), fourth.request()];
        assert!(connections.open().is_none());
        drop(running);
        let fifth = connections.open().unwrap();
        assert_eq!([&first, &second, &fourth, &fifth].map(is_open), [false, true, true, true]);
        drop((first, second, third, fourth, fifth, busy));
        let open = lock(&connections.open);
        assert!(open.by_id.is_empty() && open.idle.is_empty());
    }
}
