//! Writes lines to stdout from a separate thread, so that a slow or blocked reader does not keep the program from handling
//! signals. The thread ends at the first failed write.

use std::io::{ErrorKind, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use tokio::sync::oneshot;

/// The maximum number of pushes that wait to be written; later ones fail with `ResourceBusy`.
const QUEUE_LENGTH: usize = 64;

struct PendingLines {
    lines: String,
    done: oneshot::Sender<std::io::Result<()>>,
}

/// The sender of lines to the thread that writes to stdout.
#[derive(Clone, Debug)]
pub(super) struct Printer(SyncSender<PendingLines>);

impl Printer {
    /// Starts the thread. It is not joined at exit, because a blocked write cannot be cancelled.
    pub(super) fn start() -> Self {
        let (sender, pending) = sync_channel(QUEUE_LENGTH);
        std::thread::spawn(move || write_all(&pending));
        Self(sender)
    }

    /// Writes lines and waits until they are flushed. Fails with `ResourceBusy` if the queue is full.
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

fn write_all(pending: &Receiver<PendingLines>) {
    let mut out = std::io::stdout();
    for PendingLines { lines, done } in pending {
        // The connection of the push was closed, so the platform will send it again.
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
