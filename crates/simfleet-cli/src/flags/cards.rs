//! Card numbers from arguments and files.

use std::path::PathBuf;

use clap::Args;

use crate::error::CliError;
use crate::input;

/// Larger files are rejected: 64 MiB.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// The flag `--from`.
#[derive(Args, Debug)]
pub(crate) struct CardFile {
    /// Read further numbers from a file, one per line; `-` is stdin.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
}

impl CardFile {
    /// Returns the numbers of the arguments and then those of the file. Blank lines and `#` comments are skipped.
    pub(crate) fn numbers(&self, arguments: Vec<String>) -> Result<Vec<String>, CliError> {
        let mut all = arguments;
        if let Some(path) = &self.from {
            let failed = |error: std::io::Error| {
                CliError::usage(
                    format!("{}: cannot read the numbers: {error}", path.display()),
                    "give a readable text file",
                )
            };
            // A truncated file could end in a truncated number, which is the number of another card.
            let too_large = || CliError::usage(format!("{}: more than 64 MiB", path.display()), "split the file");
            let text = input::read_text(path, LARGEST_FILE).map_err(failed)?.ok_or_else(too_large)?;
            let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
            all.extend(lines.filter(|line| !line.is_empty()).map(str::to_owned));
        }
        if all.is_empty() {
            return Err(CliError::usage("no card number was given", "give card numbers, or --from FILE"));
        }
        Ok(all)
    }
}
