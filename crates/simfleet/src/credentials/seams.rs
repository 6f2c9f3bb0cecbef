//! What providers use of the operating system: environment variables, files and processes.

use std::fmt;
use std::io::{self, Read};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use simfleet_runtime::clock::BoxFuture;
use tokio::io::AsyncReadExt;

/// Environment variables.
pub trait Environment: fmt::Debug + Send + Sync + 'static {
    /// Returns the value of a variable.
    fn variable(&self, name: &str) -> Option<String>;

    /// Returns whether a variable is set to something that is not UTF-8, and that [`Environment::variable`] cannot return.
    fn is_unreadable(&self, name: &str) -> bool {
        let _ = name;
        false
    }
}

/// The environment variables of this process.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEnvironment;

impl Environment for SystemEnvironment {
    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn is_unreadable(&self, name: &str) -> bool {
        matches!(std::env::var(name), Err(std::env::VarError::NotUnicode(_)))
    }
}

/// Files. Nothing is ever written.
pub trait Files: fmt::Debug + Send + Sync + 'static {
    /// Reads a file of at most `limit` bytes.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, and with [`io::ErrorKind::FileTooLarge`] if it is longer.
    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>>;
}

/// The files of this machine. Only regular files are read, because reading a pipe could wait forever.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemFiles;

impl Files for SystemFiles {
    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        let metadata = std::fs::metadata(path)?;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
        }
        // A vector that grows leaves copies of its content behind, and the file may contain secrets.
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(limit).min(limit));
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        std::fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
        if bytes.len() > limit {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("longer than {limit} bytes")));
        }
        Ok(bytes)
    }
}

/// Programs that are run to get credentials.
pub trait Processes: fmt::Debug + Send + Sync + 'static {
    /// Runs a program without a shell and without input, and returns its standard output, at most `limit` bytes.
    ///
    /// # Errors
    ///
    /// The [`ProcessError`] says why there is no output.
    fn run<'a>(
        &'a self,
        program: &'a str,
        arguments: &'a [String],
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<u8>, ProcessError>>;
}

/// Why a program gave no output. It contains neither the program's output nor its arguments, which may be secret.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProcessError {
    /// The program could not be started.
    NotStarted(io::Error),
    /// The program did not end in time and was killed.
    TimedOut(Duration),
    /// The program wrote more than this number of bytes and was killed.
    TooMuchOutput(usize),
    /// The program ended with this exit code, or by a signal.
    Failed(Option<i32>),
}

impl fmt::Display for ProcessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(error) => write!(f, "it cannot be started: {error}"),
            Self::TimedOut(limit) => write!(f, "it did not end within {limit:.0?} and was killed"),
            Self::TooMuchOutput(limit) => write!(f, "it wrote more than {limit} bytes and was killed"),
            Self::Failed(Some(code)) => write!(f, "it ended with exit code {code}"),
            Self::Failed(None) => f.write_str("it was ended by a signal"),
        }
    }
}

impl std::error::Error for ProcessError {}

/// Runs programs on this machine, each with a time limit in real time.
#[derive(Clone, Copy, Debug)]
pub struct SystemProcesses {
    limit: Duration,
}

impl SystemProcesses {
    /// Creates a runner that kills a program after `limit`.
    pub fn new(limit: Duration) -> Self {
        Self { limit }
    }
}

impl Default for SystemProcesses {
    /// A time limit of 60 s.
    fn default() -> Self {
        Self::new(Duration::from_secs(60))
    }
}

impl Processes for SystemProcesses {
    fn run<'a>(
        &'a self,
        program: &'a str,
        arguments: &'a [String],
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<u8>, ProcessError>> {
        Box::pin(async move {
            let mut command = tokio::process::Command::new(program);
            // Standard error could contain secrets, and this library prints nothing.
            command
                .args(arguments)
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .kill_on_drop(true);
            let mut child = command.spawn().map_err(ProcessError::NotStarted)?;
            let ended = tokio::time::timeout(self.limit, output(&mut child, limit)).await;
            let result = ended.unwrap_or(Err(ProcessError::TimedOut(self.limit)));
            if result.is_err() {
                // Also waits for the process, so that no zombie stays. It may have ended already.
                let _ = child.kill().await;
            }
            result
        })
    }
}

async fn output(child: &mut tokio::process::Child, limit: usize) -> Result<Vec<u8>, ProcessError> {
    // A vector that grows leaves copies of its content behind.
    let mut bytes = Vec::with_capacity(limit);
    if let Some(stdout) = child.stdout.take() {
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        stdout.take(most).read_to_end(&mut bytes).await.map_err(ProcessError::NotStarted)?;
    }
    if bytes.len() > limit {
        return Err(ProcessError::TooMuchOutput(limit));
    }
    match child.wait().await.map_err(ProcessError::NotStarted)? {
        status if status.success() => Ok(bytes),
        status => Err(ProcessError::Failed(status.code())),
    }
}
