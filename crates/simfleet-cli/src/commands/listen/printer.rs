//! Lines to stdout, from a thread of their own: a reader that is slow or stands still does not stop the program from
//! hearing signals.
//!
//! Promise: what was said to be written has left the program's buffers; the first failure is the last attempt.
//! Never: ends the program or prints a failure itself.

use std::io::{ErrorKind, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use tokio::sync::oneshot;

/// Texts that wait to be written at most; whoever comes later is told so.
const QUEUE_LENGTH: usize = 64;

struct PendingLines {
    lines: String,
    done: oneshot::Sender<std::io::Result<()>>,
}

/// Stdout.
#[derive(Clone, Debug)]
pub(super) struct Printer(SyncSender<PendingLines>);

impl Printer {
    /// Starts the thread. It ends with the program: a write that hangs cannot be called back.
    pub(super) fn start() -> Self {
        let (sender, texts) = sync_channel(QUEUE_LENGTH);
        std::thread::spawn(move || write_all(&texts));
        Self(sender)
    }

    /// Writes lines, and waits until they are written. `ResourceBusy` when too many texts wait already.
    pub(super) async fn print(&self, lines: String) -> std::io::Result<()> {
        let (done, written) = oneshot::channel();
        let gone = || std::io::Error::from(ErrorKind::BrokenPipe);
        match self.0.try_send(PendingLines { lines, done }) {
            Ok(()) => written.await.unwrap_or_else(|_| Err(gone())),
            Err(std::sync::mpsc::TrySendError::Full(_)) => Err(ErrorKind::ResourceBusy.into()),
            Err(std::sync::mpsc::TrySendError::Disconnected(_)) => Err(gone()),
        }
    }
}

fn write_all(texts: &Receiver<PendingLines>) {
    let mut out = std::io::stdout();
    for PendingLines { lines, done } in texts {
        // The sender of a push may be gone; it will come again.
        if done.is_closed() {
            continue;
        }
        let written = out.write_all(lines.as_bytes()).and_then(|()| out.flush());
        let failed = written.is_err();
        let _ = done.send(written);
        if failed {
            return;
        }
    }
}
