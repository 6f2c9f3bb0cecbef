//! Where the data of a command goes: to stdout, or to a file that is complete or not there.
//!
//! What was written is never lost: if a file cannot be written to its end, for example because the disk is full, its first part is
//! kept beside the wanted file, and the rest goes to stdout. If stdout cannot be written, it goes to stderr.

use std::io::{BufReader, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::messages::tell;
use super::stdout;
use crate::error::CliError;
use crate::lang::text;

/// The destination of data.
#[derive(Debug)]
pub(super) enum Target {
    Stdout,
    File(Box<FileTarget>),
}

/// A temporary file in the folder of the wanted one. It is deleted if it does not become the wanted one.
#[derive(Debug)]
pub(super) struct FileTarget {
    /// `None` after a failure; what follows goes to stdout then.
    temporary: Option<BufWriter<NamedTempFile>>,
    path: PathBuf,
    /// The permissions of the older file of this name.
    existing: Option<std::fs::Permissions>,
    /// The extension of a first part that is kept, if it is not that of the wanted file.
    part_extension: Option<&'static str>,
    failure: Option<Failure>,
}

/// Why the file is not complete.
#[derive(Debug)]
struct Failure {
    error: String,
    /// The file with the first part, if it has any.
    part: Option<String>,
    /// True if the rest went to stdout.
    continues: bool,
}

impl Target {
    /// Creates the temporary file for a file. `option` is the option that names it, and `part_extension` the extension of its content until it is converted.
    ///
    /// Fails if the file cannot be written. So do files that are write-protected, although they could be replaced, and links
    /// to nothing, because it is not known what is meant.
    pub(super) fn file(
        option: &'static str,
        path: &Path,
        part_extension: Option<&'static str>,
    ) -> Result<Self, CliError> {
        let shown = path.display().to_string();
        let failed = |error: std::io::Error| {
            CliError::usage(
                text!("file-fails", option = option, path = shown.as_str(), error = error.to_string()),
                text!("file-fails-remedy"),
            )
        };
        // A link stays, and its target is replaced.
        let path = match std::fs::canonicalize(path) {
            Ok(existing) => existing,
            Err(_) if path.is_symlink() => {
                return Err(CliError::usage(
                    text!("file-dangling", option = option, path = shown.as_str()),
                    text!("file-dangling-remedy"),
                ));
            }
            Err(_) => path.to_owned(),
        };
        let existing = std::fs::metadata(&path).ok();
        if existing.as_ref().is_some_and(|existing| !existing.is_file()) {
            return Err(CliError::usage(
                text!("file-not-regular", option = option, path = path.display().to_string()),
                text!("file-not-regular-remedy"),
            ));
        }
        let existing = existing.map(|existing| existing.permissions());
        if existing.as_ref().is_some_and(std::fs::Permissions::readonly) {
            return Err(CliError::usage(
                text!("file-protected", option = option, path = path.display().to_string()),
                text!("file-protected-remedy"),
            ));
        }
        let temporary = create(&path, existing.as_ref()).map_err(failed)?;
        Ok(Self::File(Box::new(FileTarget {
            temporary: Some(BufWriter::new(temporary)),
            path,
            existing,
            part_extension,
            failure: None,
        })))
    }

    pub(super) fn is_terminal(&self) -> bool {
        matches!(self, Self::Stdout) && std::io::stdout().is_terminal()
    }

    /// Puts the complete file in its place.
    pub(super) fn commit(self) -> Result<(), CliError> {
        match self {
            Self::Stdout => Ok(()),
            Self::File(file) => file.commit(),
        }
    }

    /// Ends a file of errors. It does not replace an older file, which may have results.
    pub(super) fn commit_errors(self) -> Result<(), CliError> {
        match self {
            Self::File(file) if file.existing.is_some() && file.failure.is_none() => file.keep_errors(),
            other => other.commit(),
        }
    }

    /// Writes a text, or `alone` to stderr if stdout has failed: the text is a part of what stdout would contain, such as a row
    /// with the comma before it.
    pub(super) fn write_or(&mut self, text: &str, alone: &str) -> std::io::Result<()> {
        match self {
            Self::Stdout => stdout::write_or_divert_as(text.as_bytes(), alone.as_bytes()),
            Self::File(file) => file.write_all(text.as_bytes()),
        }
    }

    /// Converts the error of a write. A broken pipe (`| head`) is not a failure.
    pub(super) fn check(&self, result: std::io::Result<()>) -> Result<(), CliError> {
        match result {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(CliError::local(text!("stdout-fails", error = error.to_string()), text!("stdout-fails-remedy")))
            }
            _ => Ok(()),
        }
    }

    /// Replaces the content of a file by what `write` makes of it, in a folder for further temporary files. Nothing happens
    /// if a write has failed before.
    pub(super) fn convert(
        &mut self,
        write: impl FnOnce(BufReader<std::fs::File>, &Path, BufWriter<NamedTempFile>) -> Converted,
    ) -> std::io::Result<()> {
        let Self::File(file) = self else { return Ok(()) };
        file.flush()?;
        let Some(temporary) = &mut file.temporary else { return Ok(()) };
        let written = temporary.get_ref().reopen().and_then(|content| {
            let converted = create(&file.path, file.existing.as_ref())?;
            write(BufReader::new(content), folder(&file.path), BufWriter::new(converted))
        });
        match written {
            Ok(converted) => file.temporary = Some(converted),
            Err(error) => {
                let part = file.temporary.take().and_then(|temporary| file.keep(temporary.into_parts().0, "partial"));
                file.failure = Some(Failure { error: error.to_string(), part, continues: false });
            }
        }
        Ok(())
    }
}

/// The converted content of a file.
pub(super) type Converted = std::io::Result<BufWriter<NamedTempFile>>;

impl FileTarget {
    fn commit(mut self) -> Result<(), CliError> {
        // A failed flush is noted.
        let printed = self.flush();
        if let Some(temporary) = self.temporary.take() {
            let (file, _) = temporary.into_parts();
            let placed = match file.as_file().sync_all() {
                Ok(()) => file.persist(&self.path).map_err(|error| (error.error, error.file)),
                Err(error) => Err((error, file)),
            };
            if let Err((error, file)) = placed {
                let part = self.keep(file, "partial");
                self.failure = Some(Failure { error: error.to_string(), part, continues: false });
            }
        }
        Target::Stdout.check(printed)?;
        let Some(Failure { error, part, continues }) = self.failure else { return Ok(()) };
        let path = self.path.display().to_string();
        let place = if stdout::has_failed() { "stderr" } else { "stdout" };
        let message = match (part, continues) {
            (Some(part), true) => text!("file-divided", path = path, error = error, part = part, place = place),
            (Some(part), false) => text!("file-elsewhere", path = path, error = error, part = part),
            (None, _) => text!("file-printed", path = path, error = error, place = place),
        };
        Err(CliError::local(message, text!("file-unchanged-remedy")))
    }

    fn keep_errors(mut self) -> Result<(), CliError> {
        let printed = self.flush();
        Target::Stdout.check(printed)?;
        match self.temporary.take() {
            Some(temporary) => {
                let path = self.path.display().to_string();
                // The older file stays, so its format says nothing about that of the errors.
                self.part_extension = None;
                let errors = self.keep(temporary.into_parts().0, "errors").unwrap_or_default();
                tell!("file-only-errors", path = path, errors = errors);
                Ok(())
            }
            None => self.commit(),
        }
    }

    /// Keeps the part that was written, and continues on stdout.
    fn fall_back(&mut self, error: &std::io::Error) -> std::io::Result<()> {
        let Some(temporary) = self.temporary.take() else { return Ok(()) };
        let (file, rest) = temporary.into_parts();
        let has_part = file.as_file().metadata().is_ok_and(|part| part.len() > 0);
        let part = if has_part { self.keep(file, "partial") } else { None };
        tell!("file-continues", path = self.path.display().to_string(), error = error.to_string());
        self.failure = Some(Failure { error: error.to_string(), part, continues: true });
        stdout::write_or_divert(&rest.unwrap_or_else(std::io::WriterPanicked::into_inner))
    }

    /// Keeps a file beside the wanted one, as `NAME.WORD.EXTENSION`, or by its temporary name if there is one already. Returns
    /// its name.
    fn keep(&self, file: NamedTempFile, word: &str) -> Option<String> {
        let extension = self.part_extension.or_else(|| self.path.extension()?.to_str());
        let extension = extension.map(|extension| format!(".{extension}")).unwrap_or_default();
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let name = self.path.with_file_name(format!("{stem}.{word}{extension}"));
        match file.persist_noclobber(&name) {
            Ok(_) => Some(name.display().to_string()),
            Err(error) => error.file.keep().ok().map(|(_, path)| path.display().to_string()),
        }
    }
}

/// Creates a temporary file for a file, with the permissions of the older one.
fn create(path: &Path, existing: Option<&std::fs::Permissions>) -> std::io::Result<NamedTempFile> {
    let temporary = builder().tempfile_in(folder(path))?;
    if let Some(existing) = existing {
        temporary.as_file().set_permissions(existing.clone())?;
    }
    Ok(temporary)
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."))
}

/// Writes the file that an option names as a whole: it appears, or replaces an older one, when it is complete.
pub(crate) fn write_file(option: &'static str, path: &Path, text: &str) -> Result<(), CliError> {
    let mut target = Target::file(option, path, None)?;
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

impl Write for FileTarget {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if let Some(temporary) = &mut self.temporary {
            match temporary.write(bytes) {
                Err(error) if error.kind() != std::io::ErrorKind::Interrupted => self.fall_back(&error)?,
                other => return other,
            }
        }
        stdout::write_or_divert(bytes).map(|()| bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self.temporary.as_mut().map(Write::flush) {
            Some(Err(error)) => self.fall_back(&error),
            Some(Ok(())) | None => Ok(()),
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Self::Stdout => stdout::write_or_divert(bytes).map(|()| bytes.len()),
            Self::File(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Self::Stdout => Ok(()),
            Self::File(file) => file.flush(),
        }
    }
}
