//! Card numbers from arguments and files.

use std::collections::HashSet;
use std::path::PathBuf;

use clap::Args;

use crate::card_numbers::{CardNumber, split};
use crate::error::CliError;
use crate::input;

/// Larger files are rejected: 64 MiB.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// The flag `--from`.
#[derive(Args, Debug)]
pub(crate) struct CardFile {
    /// Read further numbers from a file, one or more per line; `-` is stdin.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
}

impl CardFile {
    /// Returns the numbers of the arguments and then those of the file, each once. Arguments and lines are split at commas
    /// and spaces. Blank lines and `#` comments are skipped.
    ///
    /// Fails if any element cannot be a number of this kind, before anything is sent.
    pub(crate) fn numbers(&self, kind: CardNumber, arguments: &[String]) -> Result<Vec<String>, CliError> {
        let mut numbers = CheckedNumbers { kind, seen: HashSet::new(), all: Vec::new() };
        for (index, argument) in arguments.iter().enumerate() {
            numbers.add(argument, || format!("argument {}", index + 1))?;
        }
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
            for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
                let line = line.split('#').next().unwrap_or_default();
                numbers.add(line, || format!("{}, line {}", path.display(), index + 1))?;
            }
        }
        if numbers.all.is_empty() {
            return Err(CliError::usage("no card number was given", "give card numbers, or --from FILE"));
        }
        Ok(numbers.all)
    }
}

/// Checks one card number that an argument gives.
pub(crate) fn check_number(kind: CardNumber, what: &str, text: &str) -> Result<(), CliError> {
    kind.check(text).map_err(|why| {
        CliError::usage(
            format!("{what}: `{}` is not {kind}: {why}", text.escape_debug()),
            "give it as printed on the card or shown by the service; nothing was sent",
        )
    })
}

/// The numbers so far, in their order.
struct CheckedNumbers {
    kind: CardNumber,
    seen: HashSet<String>,
    all: Vec<String>,
}

impl CheckedNumbers {
    fn add(&mut self, text: &str, place: impl Fn() -> String) -> Result<(), CliError> {
        for number in split(text) {
            check_number(self.kind, &place(), number)?;
            if self.seen.insert(number.to_owned()) {
                self.all.push(number.to_owned());
            }
        }
        Ok(())
    }
}
