//! Where the data of a command goes: to stdout, or to a file that is complete or not there.

use std::io::{BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::error::CliError;
use crate::lang::text;

/// The destination of data.
#[derive(Debug)]
pub(super) enum Target {
    Stdout,
    /// A temporary file in the folder of the wanted one. It is deleted if it does not become the wanted one.
    File {
        temporary: BufWriter<NamedTempFile>,
        path: PathBuf,
    },
}

impl Target {
    /// Creates the temporary file for a file. `option` is the option that names it.
    pub(super) fn file(option: &'static str, path: &Path) -> Result<Self, CliError> {
        let failed = |error: std::io::Error| {
            CliError::usage(
                text!("file-fails", option = option, path = path.display().to_string(), error = error.to_string()),
                text!("file-fails-remedy"),
            )
        };
        // A link stays, and its target is replaced.
        let path = match std::fs::canonicalize(path) {
            Ok(existing) => existing,
            Err(_) => path.to_owned(),
        };
        let existing = match std::fs::metadata(&path) {
            Ok(existing) if !existing.is_file() => {
                return Err(CliError::usage(
                    text!("file-not-regular", option = option, path = path.display().to_string()),
                    text!("file-not-regular-remedy"),
                ));
            }
            other => other.ok(),
        };
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let temporary = builder().tempfile_in(folder).map_err(failed)?;
        if let Some(existing) = existing {
            temporary.as_file().set_permissions(existing.permissions()).map_err(failed)?;
        }
        Ok(Self::File { temporary: BufWriter::new(temporary), path })
    }

    pub(super) fn is_terminal(&self) -> bool {
        matches!(self, Self::Stdout) && std::io::stdout().is_terminal()
    }

    /// Puts the complete file in its place.
    pub(super) fn commit(self) -> Result<(), CliError> {
        let Self::File { temporary, path } = self else { return Ok(()) };
        let result = temporary.into_inner().map_err(std::io::IntoInnerError::into_error).and_then(|temporary| {
            temporary.as_file().sync_all()?;
            temporary.persist(&path).map_err(|error| error.error)
        });
        result.map(drop).map_err(|error| write_failed(Some(&path), &error))
    }

    /// Converts the error of a write. A broken pipe (`| head`) is not a failure.
    pub(super) fn check(&self, result: std::io::Result<()>) -> Result<(), CliError> {
        match (self, result) {
            (_, Ok(())) => Ok(()),
            (Self::Stdout, Err(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            (Self::Stdout, Err(error)) => Err(write_failed(None, &error)),
            (Self::File { path, .. }, Err(error)) => Err(write_failed(Some(path), &error)),
        }
    }
}

/// Writes the file that an option names as a whole: it appears, or replaces an older one, when it is complete.
pub(crate) fn write_file(option: &'static str, path: &Path, text: &str) -> Result<(), CliError> {
    let mut target = Target::file(option, path)?;
    let result = target.write_all(text.as_bytes());
    target.check(result)?;
    target.commit()
}

/// Returns a builder of files with the usual permissions instead of those of secrets.
fn builder() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(".simfleet-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder
}

fn write_failed(path: Option<&Path>, error: &std::io::Error) -> CliError {
    match path {
        Some(path) => CliError::local(
            text!("file-unchanged", path = path.display().to_string(), error = error.to_string()),
            text!("file-unchanged-remedy"),
        ),
        None => CliError::local(text!("stdout-fails", error = error.to_string()), text!("stdout-fails-remedy")),
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Self::Stdout => std::io::stdout().write(bytes),
            Self::File { temporary, .. } => temporary.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Self::Stdout => std::io::stdout().flush(),
            Self::File { temporary, .. } => temporary.flush(),
        }
    }
}
