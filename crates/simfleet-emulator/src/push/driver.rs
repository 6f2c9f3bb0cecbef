//! The task that sends pushes when they are due.
//!
//! It works with any [`Clock`](crate::Clock), because it reads the clock several times a second while something is
//! planned. Pushes to one address are sent one after another, in the order in which they became due. Two rounds never
//! run at the same time.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::queue::PendingPush;
use super::send::{self, SendError};
use super::source::PushSource;
use super::subject::Subject;
use super::types::{Push, PushLayout, PushOutcome};
use crate::random::SeededRandom;
use crate::shared::Shared;
use crate::sync::lock;
use crate::verify;

/// The maximum number of pushes taken from the queue at a time.
const ROUND: usize = 256;
/// The maximum number of addresses pushed to at the same time.
const ADDRESSES: usize = 16;
/// Emulated seconds by which further pushes to an address are postponed after a timeout.
const POSTPONED: f64 = 60.0;
/// The minimum and maximum time between two reads of the clock.
const POLL_INTERVAL: (Duration, Duration) = (Duration::from_millis(10), Duration::from_millis(250));

/// Sends the pushes of one emulator.
#[derive(Debug, Clone)]
pub(crate) struct PushDriver {
    shared: Arc<Shared>,
    source: Arc<dyn PushSource>,
}

impl PushDriver {
    pub(crate) fn new(shared: Arc<Shared>, source: Arc<dyn PushSource>) -> Self {
        Self { shared, source }
    }

    /// Sends pushes as they become due, until told to stop.
    pub(crate) async fn run(self, mut stop: watch::Receiver<bool>) {
        let work = async {
            loop {
                self.deliver().await;
                self.pause().await;
            }
        };
        tokio::select! {
            () = work => {}
            _ = stop.wait_for(|stopped| *stopped) => {}
        }
    }

    /// Waits until a push may be due.
    async fn pause(&self) {
        let wakeup = self.shared.pushes.wakeup.notified();
        let planned = lock(&self.shared.pushes.queue).next_due();
        let due = planned.into_iter().chain(self.source.next_poll()).min();
        match due {
            None => wakeup.await,
            Some(due) => {
                let millis = due.since(self.shared.timing.now()).millis_up();
                let span = Duration::from_millis(millis).clamp(POLL_INTERVAL.0, POLL_INTERVAL.1);
                // The minimum pause keeps frequent wakeups from using a whole core.
                tokio::time::sleep(POLL_INTERVAL.0).await;
                tokio::select! {
                    () = wakeup => {}
                    () = tokio::time::sleep(span.saturating_sub(POLL_INTERVAL.0)) => {}
                }
            }
        }
    }

    /// Sends everything that is due now, waits for it, and returns the number of attempts.
    pub(crate) async fn deliver(&self) -> usize {
        let _round = self.shared.pushes.round.lock().await;
        self.send_due().await
    }

    /// Sends everything that is due now or has failed, including what was given up, and waits for it.
    pub(crate) async fn deliver_again(&self) -> usize {
        let _round = self.shared.pushes.round.lock().await;
        lock(&self.shared.pushes.queue).retry_all(self.shared.timing.now());
        self.send_due().await
    }

    async fn send_due(&self) -> usize {
        let now = self.shared.timing.now();
        for (at, url, subject) in self.source.poll(now) {
            self.shared.pushes.plan(at, url, subject);
        }
        let mut attempts = 0;
        loop {
            let due = lock(&self.shared.pushes.queue).take_due(now, ROUND);
            if due.is_empty() {
                return attempts;
            }
            attempts += due.len();
            let mut by_url: BTreeMap<Arc<str>, Vec<PendingPush>> = BTreeMap::new();
            for delivery in due {
                by_url.entry(Arc::clone(&delivery.url)).or_default().push(delivery);
            }
            let mut running = JoinSet::new();
            for deliveries in by_url.into_values() {
                if running.len() >= ADDRESSES {
                    running.join_next().await;
                }
                running.spawn(self.clone().deliver_to(deliveries));
            }
            while running.join_next().await.is_some() {}
        }
    }

    async fn deliver_to(self, deliveries: Vec<PendingPush>) {
        let mut silent = false;
        for delivery in deliveries {
            if silent {
                // After a timeout, the remaining pushes to this address are postponed.
                let later = self.shared.timing.now().plus(self.shared.timing.span(POSTPONED));
                lock(&self.shared.pushes.queue).wait(later, delivery);
            } else {
                silent = self.attempt(delivery).await;
            }
        }
    }

    /// Sends one push and records the attempt; returns whether it timed out.
    async fn attempt(&self, mut delivery: PendingPush) -> bool {
        let number = lock(&self.shared.pushes.queue).next_trace();
        let sent_at = self.shared.timing.now();
        // The instant keeps emulators with the same seed from reusing ids after a restart.
        let mut random = SeededRandom::new(self.shared.seed, "push trace", &format!("{number} {}", sent_at.0));
        let trace = format!("{:016x}{:016x}", random.next(), random.next());
        let Some(body) = self.body(&delivery, &trace) else {
            lock(&self.shared.pushes.queue).forget();
            return false;
        };
        let headers =
            verify::haoka::push_headers(&self.shared.verifier, &trace, self.shared.timing.wall_seconds(sent_at));
        let result = send::post(&delivery.url, self.shared.pushes.anywhere, &headers, body.to_string()).await;
        delivery.attempts += 1;
        let (status, outcome, error) = match &result {
            Ok(200) => (Some(200), PushOutcome::Delivered, String::new()),
            Ok(other) => (Some(*other), PushOutcome::Failed, format!("the response has HTTP status {other}")),
            Err(SendError::Failed(error)) => (None, PushOutcome::Failed, error.clone()),
            Err(SendError::TimedOut) => (None, PushOutcome::Failed, "the request timed out".to_owned()),
            Err(SendError::Rejected(why)) => (None, PushOutcome::Rejected, (*why).to_owned()),
        };
        let now = self.shared.timing.now();
        tracing::debug!(kind = ?delivery.subject.kind(), attempt = delivery.attempts, ?outcome, %error, "pushed");
        let push = Push {
            at: self.shared.timing.wall_millis(now),
            kind: delivery.subject.kind(),
            numbers: delivery.subject.numbers(),
            target: delivery.url.to_string(),
            trace: if outcome == PushOutcome::Rejected { String::new() } else { trace },
            attempt: delivery.attempts,
            status,
            outcome,
            error,
        };
        lock(&self.shared.pushes.queue).ended(&self.shared.timing, now, delivery, push);
        matches!(result, Err(SendError::TimedOut))
    }

    /// Returns the body of a push; `None` if its subject is no longer remembered.
    fn body(&self, delivery: &PendingPush, trace_id: &str) -> Option<Value> {
        let (member, rows) = match &delivery.subject {
            Subject::Cards(sims) => ("items", self.source.card_records(sims, delivery.at)),
            Subject::Order(number) => ("list", vec![self.source.order(number, delivery.at)?]),
        };
        Some(match self.shared.pushes.layout() {
            PushLayout::Envelope => json!({
                "code": 0, "message": "操作成功", "data": {member: rows}, "traceID": trace_id,
                "timestamp": self.shared.timing.wall_seconds(self.shared.timing.now()),
            }),
            PushLayout::Bare => rows.into_iter().next()?,
            PushLayout::List => Value::Array(rows),
        })
    }
}
