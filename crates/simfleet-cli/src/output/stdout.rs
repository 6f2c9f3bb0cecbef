//! Stdout as the destination of data.
//!
//! If stdout cannot be written, for example because it is a file on a full disk, the data that follows goes to stderr, so that it is
//! not lost. The program then ends with an exit code that is no success.

use std::io::{ErrorKind, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use super::messages::{tell, write_stderr_data};

/// Whether a write to stdout has failed.
static FAILED: AtomicBool = AtomicBool::new(false);
/// Whether a write to stderr has failed afterwards.
static LOST: AtomicBool = AtomicBool::new(false);

/// Whether data may go to stderr.
static MAY_DIVERT: AtomicBool = AtomicBool::new(true);

/// Keeps data on stdout from now on, because it has secrets: stderr may be a terminal or a log. A stdout that cannot be written is
/// then an error.
pub(crate) fn keep_secrets_on_stdout() {
    MAY_DIVERT.store(false, Ordering::Relaxed);
}

/// True if stdout cannot be written, so that data went to stderr instead. A broken pipe (`| head`) is not a failure.
pub(crate) fn has_failed() -> bool {
    FAILED.load(Ordering::Relaxed)
}

/// True if data could be written neither to stdout nor to stderr.
pub(super) fn is_lost() -> bool {
    LOST.load(Ordering::Relaxed)
}

/// Writes to stdout.
pub(super) fn write(bytes: &[u8]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    // What remains in the buffer of stdout would be lost without an error.
    out.write_all(bytes).and_then(|()| out.flush())
}

/// Writes data to stdout, or to stderr if stdout has failed. Fails if nothing reads stdout any more, or if the data has
/// secrets.
pub(crate) fn write_or_divert(bytes: &[u8]) -> std::io::Result<()> {
    write_or_divert_as(bytes, bytes)
}

/// Writes `bytes` to stdout, or `alone` to stderr if stdout has failed. If this write fails, a part of `bytes` may be on stdout,
/// and all of `alone` is on stderr.
pub(super) fn write_or_divert_as(bytes: &[u8], alone: &[u8]) -> std::io::Result<()> {
    if !has_failed() {
        match write(bytes) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe && MAY_DIVERT.load(Ordering::Relaxed) => {
                FAILED.store(true, Ordering::Relaxed);
                tell!("stdout-continues", error = error.to_string());
            }
            other => return other,
        }
    }
    if write_stderr_data(&String::from_utf8_lossy(alone)).is_err() {
        LOST.store(true, Ordering::Relaxed);
    }
    Ok(())
}
