//! The processes that use a ledger file. Each holds a lock on a file of its own while it lives, so that others can take
//! over its batches as soon as it has ended, instead of when its leases expire.
//!
//! Taking a live process for a dead one would be safe: it only loses its claims, and every step is fenced.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::LedgerResult;
use crate::worker_name::worker_name;

/// This process as the user of a ledger.
#[derive(Debug)]
pub(super) struct Worker {
    pub(super) name: String,
    /// The locked file, and the folder of these files; `None` for a ledger in memory.
    lock: Option<(File, PathBuf)>,
}

impl Worker {
    /// Registers this process beside the ledger file `path`; `None` for a ledger in memory.
    pub(super) fn register(path: Option<&Path>) -> LedgerResult<Self> {
        let name = worker_name();
        let Some(path) = path else { return Ok(Self { name, lock: None }) };
        let mut folder = path.as_os_str().to_owned();
        folder.push("-workers");
        let folder = PathBuf::from(folder);
        let failed = |error: std::io::Error| {
            let what = format!("{}: the lock of this process cannot be created: {error}", folder.display());
            LedgerError::new(LedgerErrorKind::Unavailable, what)
                .with_remedy("check that you may write to the folder of the ledger")
                .with_source(error)
        };
        create_folder(&folder).map_err(failed)?;
        let file = File::create_new(folder.join(&name)).map_err(failed)?;
        file.lock().map_err(failed)?;
        Ok(Self { name, lock: Some((file, folder)) })
    }

    /// Returns whether another worker of the same ledger has certainly ended.
    pub(super) fn has_ended(&self, other: &str) -> bool {
        let Some((_, folder)) = &self.lock else { return false };
        // A name comes from the ledger and must not lead out of the folder.
        if other == self.name || !other.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') {
            return false;
        }
        let path = folder.join(other);
        let file = match File::open(&path) {
            Ok(file) => file,
            // A worker removes its file when it ends.
            Err(error) => return error.kind() == std::io::ErrorKind::NotFound,
        };
        match file.try_lock() {
            Ok(()) => {
                let _ = fs::remove_file(&path);
                true
            }
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
        }
    }
}

/// Creates the folder of the lock files, which others may not open.
fn create_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some((_, folder)) = &self.lock {
            let _ = fs::remove_file(folder.join(&self.name));
        }
    }
}
