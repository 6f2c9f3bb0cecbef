//! Card numbers from arguments and files.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::card_list::{CardList, WrongValue, decode};
use crate::card_numbers::CardNumber;
use crate::error::CliError;
use crate::input;
use crate::output::say;

/// Larger files are rejected: 64 MiB.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// The most wrong values that are described; of the others, the places are named.
const MOST_DESCRIBED: usize = 20;
/// The most places that are named.
const MOST_NAMED: usize = 200;

/// The flags of a list of cards.
#[derive(Args, Debug)]
pub(crate) struct CardFile {
    /// Read further numbers from a text file, one or more per line; `-` is stdin. UTF-8, UTF-16 with a byte order mark and
    /// GB18030 (GBK) are recognized.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,

    /// Leave out arguments and lines with a value that cannot be a card number, instead of sending nothing.
    #[arg(long)]
    pub(crate) skip_bad: bool,
}

impl CardFile {
    /// Returns the numbers of the arguments and then those of the file, each once. Arguments and lines are split at commas
    /// and spaces. Blank lines and `#` comments are skipped.
    ///
    /// Unless `--skip-bad` is given, fails if any element cannot be a number of this kind, before anything is sent.
    pub(crate) fn numbers(&self, kind: CardNumber, arguments: &[String]) -> Result<Vec<String>, CliError> {
        let mut list = CardList::new(kind);
        for (index, argument) in arguments.iter().enumerate() {
            list.add_argument(&format!("argument {}", index + 1), argument);
        }
        if let Some(path) = &self.from {
            list.add_file(&path.display().to_string(), &read_list(path)?);
        }
        if list.duplicates > 0 {
            say!("simfleet: {} repeated numbers are left out", list.duplicates);
        }
        if !list.wrong.is_empty() {
            self.report(kind, &list.wrong)?;
        }
        if list.numbers.is_empty() {
            return Err(CliError::usage("no card number was given", "give card numbers, or --from FILE"));
        }
        Ok(list.numbers)
    }

    /// Describes the wrong values. Fails unless they are to be left out.
    fn report(&self, kind: CardNumber, wrong: &[WrongValue]) -> Result<(), CliError> {
        if let ([value], false) = (wrong, self.skip_bad) {
            return check_failed(kind, &value.place, &value.text, &value.why);
        }
        for WrongValue { place, text, why } in wrong.iter().take(MOST_DESCRIBED) {
            say!("simfleet: {place}: `{}` is not {kind}: {why}", text.escape_debug());
        }
        let others = wrong.get(MOST_DESCRIBED..).unwrap_or_default();
        if !others.is_empty() {
            let places: Vec<&str> = others.iter().take(MOST_NAMED).map(|value| value.place.as_str()).collect();
            say!("simfleet: {} more are wrong: {}", others.len(), places.join("; "));
        }
        if self.skip_bad {
            say!("simfleet: {} arguments or lines are left out", wrong.len());
            return Ok(());
        }
        Err(CliError::usage(
            format!("{} arguments or lines are wrong, and nothing was sent", wrong.len()),
            "correct them, or pass --skip-bad to leave them out",
        ))
    }
}

/// Returns the text of a list; `-` is stdin.
fn read_list(path: &Path) -> Result<String, CliError> {
    let name = path.display();
    let failed = |error: std::io::Error| {
        CliError::usage(format!("{name}: cannot read the numbers: {error}"), "give a readable text file")
    };
    // A truncated file could end in a truncated number, which is the number of another card.
    let bytes = input::read_bytes(path, LARGEST_FILE)
        .map_err(failed)?
        .ok_or_else(|| CliError::usage(format!("{name}: more than 64 MiB"), "split the file"))?;
    decode(&bytes).map_err(|(why, remedy)| CliError::usage(format!("{name}: {why}"), remedy))
}

/// Checks one card number that an argument gives.
pub(crate) fn check_number(kind: CardNumber, what: &str, text: &str) -> Result<(), CliError> {
    kind.check(text).or_else(|why| check_failed(kind, what, text, &why))
}

fn check_failed(kind: CardNumber, what: &str, text: &str, why: &str) -> Result<(), CliError> {
    Err(CliError::usage(
        format!("{what}: `{}` is not {kind}: {why}", text.escape_debug()),
        "give it as printed on the card or shown by the service; nothing was sent",
    ))
}
