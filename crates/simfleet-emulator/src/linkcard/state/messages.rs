//! The messages that were accepted, for tests to read.

use serde::Serialize;

use crate::bounded::BoundedMap;

/// Messages remembered at the same time.
const MESSAGES: usize = 1_000;
/// A message that a client had sent by Linkcard's `SendMessage`.
///
/// ```
/// # use simfleet_emulator::{Auth, Emulator};
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let emulator = Emulator::builder().auth(Auth::Off).start("127.0.0.1:0".parse().unwrap()).await?;
/// let message = "Action=SendMessage&Version=2021-05-20&TaskName=restart&MessageTemplateId=14&MessageSendTime=0";
/// reqwest::get(format!("{}/?{message}", emulator.url())).await.unwrap();
/// assert_eq!(emulator.messages()[0].task_name, "restart");
/// # Ok::<(), simfleet_emulator::EmulatorError>(())
/// # }).unwrap();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SentMessage {
    /// The number that the call answered.
    pub task: i64,
    /// Name given by the caller.
    pub task_name: String,
    /// Template number.
    pub template: i64,
    /// Values for the template, as sent.
    pub variables: String,
    /// Cards the message is for; empty when the call named none.
    pub msisdns: Vec<String>,
    /// When it goes out: Unix seconds, never before it was accepted.
    pub at: i64,
}

/// The messages by task.
#[derive(Debug)]
pub(crate) struct SentMessages {
    pub(crate) by_task: BoundedMap<i64, SentMessage>,
    pub(crate) last: i64,
}

impl SentMessages {
    pub(crate) fn new() -> Self {
        Self { by_task: BoundedMap::new(MESSAGES), last: 1000 }
    }

    pub(crate) fn all(&self) -> Vec<SentMessage> {
        self.by_task.values().cloned().collect()
    }
}
