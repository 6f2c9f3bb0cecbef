//! The messages that were accepted, for tests to read.

use serde::Serialize;

use crate::bounded::BoundedMap;

/// The maximum number of messages.
const MESSAGES: usize = 1_000;
/// A message that was sent with Linkcard's `SendMessage`.
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
    /// The number in the response.
    pub task: i64,
    /// The name that the caller gave.
    pub task_name: String,
    /// Template number.
    pub template: i64,
    /// Values for the template, as sent.
    pub variables: String,
    /// The cards that the message is for; empty if the request named none.
    pub msisdns: Vec<String>,
    /// When it is sent: Unix seconds, not before it was accepted.
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
