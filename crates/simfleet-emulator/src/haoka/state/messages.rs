//! The messages sent to cards.

use std::collections::VecDeque;

use crate::clock::Moment;

/// The maximum number of messages of all cards.
pub(crate) const MESSAGES: usize = 10_000;

/// A message to one card.
#[derive(Debug)]
pub(crate) struct SmsMessage {
    pub(crate) id: u64,
    pub(crate) key: String,
    pub(crate) content: String,
    pub(crate) at: Moment,
}

/// The latest messages, oldest first.
#[derive(Debug, Default)]
pub(crate) struct SmsMessages {
    pub(crate) all: VecDeque<SmsMessage>,
    count: u64,
}

impl SmsMessages {
    /// Keeps a message and drops the oldest beyond the limit; returns its id.
    pub(crate) fn add(&mut self, key: String, content: String, at: Moment) -> u64 {
        self.count += 1;
        self.all.push_back(SmsMessage { id: self.count, key, content, at });
        if self.all.len() > MESSAGES {
            self.all.pop_front();
        }
        self.count
    }
}
