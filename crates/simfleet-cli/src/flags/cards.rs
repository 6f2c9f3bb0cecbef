//! Card numbers from arguments and files.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::card_list::{CardList, Doubts, ListError, ListSource, ListedCard, WrongValue, WrongValues};
use crate::card_numbers::CardNumber;
use crate::error::CliError;
use crate::input;
use crate::lang::text;
use crate::output::{say, tell};

/// Larger files are rejected: 64 MiB.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// The flags of a list of cards.
#[derive(Args, Debug)]
pub(crate) struct CardFile {
    /// Read further numbers from a file; `-` is stdin. Text with one or more numbers per line, CSV, TSV, .xlsx and .xls are
    /// recognized by their content, as are UTF-8, UTF-16 with a byte order mark and GB18030 (GBK).
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) selection: ListSelection,
}

/// The flags that say which values of a file are used.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct ListSelection {
    /// Column of a table that holds the numbers, by its name or by its number from 1 [default: found by known names, else by
    /// content].
    #[arg(long, value_name = "NAME|N")]
    pub(crate) column: Option<String>,

    /// Sheet of a workbook, by its name or by its number from 1 [default: the only visible one with values].
    #[arg(long, value_name = "NAME|N")]
    pub(crate) sheet: Option<String>,

    /// Leave out arguments, lines and cells with a value that cannot be a card number, instead of sending nothing.
    #[arg(long)]
    pub(crate) skip_bad: bool,
}

impl CardFile {
    /// Returns the numbers of the arguments and then those of the file, each once. Arguments and lines are split at commas
    /// and spaces. Blank lines and `#` comments are skipped. An argument `@FILE` is read like the file.
    ///
    /// Unless `--skip-bad` is given, fails if any element cannot be a number of this kind, before anything is sent.
    pub(crate) fn numbers(&self, kind: CardNumber, arguments: &[String]) -> Result<Vec<String>, CliError> {
        let mut list = CardList::new(kind);
        for (index, argument) in arguments.iter().enumerate() {
            self.selection.add(&mut list, &text!("place-argument", number = index + 1), argument)?;
        }
        if let Some(path) = &self.from {
            self.selection.add_file(&mut list, path)?;
        }
        let files = list.files.join(", ");
        let numbers = self.selection.finish(list)?;
        match (numbers.is_empty(), files.is_empty()) {
            (false, _) => Ok(numbers),
            (true, true) => Err(CliError::usage(text!("numbers-missing"), text!("numbers-missing-remedy"))),
            (true, false) => {
                Err(CliError::usage(text!("numbers-missing-in", file = files), text!("numbers-missing-in-remedy")))
            }
        }
    }
}

impl ListSelection {
    /// Adds the numbers of an argument, or those of the file that it names as `@FILE`. No card number begins with `@`.
    pub(crate) fn add(&self, list: &mut CardList, place: &str, argument: &str) -> Result<(), CliError> {
        match argument.strip_prefix('@') {
            Some(path) => self.add_file(list, Path::new(path)),
            None => {
                list.add_argument(place, argument);
                Ok(())
            }
        }
    }

    /// Returns the cards of a file with all their numbers if it is a table with several kinds of them, else with the numbers
    /// of this kind. Fails as [`CardFile::numbers`] does.
    pub(crate) fn cards(&self, kind: CardNumber, path: &Path) -> Result<Vec<ListedCard>, CliError> {
        let (name, bytes) = read(path)?;
        let mut list = CardList::new(kind);
        if let Some(cards) = list.card_rows(&name, &bytes, &self.source()).map_err(|error| failed(&name, error))? {
            self.finish(list)?;
            return Ok(cards);
        }
        list.add_file(&name, &bytes, &self.source()).map_err(|error| failed(&name, error))?;
        let numbers = self.finish(list)?;
        let card = |number: String| {
            let number = Some(number);
            match kind {
                CardNumber::Iccid => ListedCard { iccid: number, ..ListedCard::default() },
                CardNumber::Msisdn => ListedCard { msisdn: number, ..ListedCard::default() },
                CardNumber::SimNo => ListedCard { sim_no: number, ..ListedCard::default() },
            }
        };
        Ok(numbers.into_iter().map(card).collect())
    }

    fn source(&self) -> ListSource {
        ListSource { column: self.column.clone(), sheet: self.sheet.clone() }
    }

    /// Adds the numbers of a file; `-` is stdin.
    fn add_file(&self, list: &mut CardList, path: &Path) -> Result<(), CliError> {
        let (name, bytes) = read(path)?;
        list.add_file(&name, &bytes, &self.source()).map_err(|error| failed(&name, error))
    }

    /// Reports what is notable about a list, and returns its numbers. Fails if any value is wrong, unless wrong values are
    /// to be left out.
    pub(crate) fn finish(&self, list: CardList) -> Result<Vec<String>, CliError> {
        for note in &list.notes {
            say!("simfleet: {note}");
        }
        match list.files.join(", ") {
            _ if list.duplicates == 0 => {}
            files if files.is_empty() => tell!("numbers-repeated", count = list.duplicates),
            files => tell!("numbers-repeated-in", file = files, count = list.duplicates),
        }
        if let Some(some) = describe_doubts(&list.wrong_check_digits) {
            tell!("numbers-wrong-check-digit", numbers = some);
        }
        if let Some(some) = describe_doubts(&list.without_check_digit) {
            tell!("numbers-without-check-digit", numbers = some);
        }
        if list.wrong.count > 0 {
            self.report(list.kind(), &list.wrong)?;
        }
        Ok(list.numbers)
    }

    /// Describes the wrong values. Fails unless they are to be left out.
    fn report(&self, kind: CardNumber, wrong: &WrongValues) -> Result<(), CliError> {
        if let ([value], false) = (wrong.described.as_slice(), self.skip_bad) {
            return check_failed(kind, &value.place, &value.text, &value.why);
        }
        for WrongValue { place, text, why } in &wrong.described {
            say!("simfleet: {}", describe_wrong(kind, place, text, why));
        }
        if !wrong.other_places.is_empty() {
            let others = wrong.count - wrong.described.len();
            tell!("numbers-more-wrong", count = others, places = wrong.other_places.join(&text!("semicolon")));
        }
        if self.skip_bad {
            tell!("numbers-left-out", count = wrong.count);
            return Ok(());
        }
        Err(CliError::usage(text!("numbers-wrong", count = wrong.count), text!("numbers-wrong-remedy")))
    }
}

/// Reads a file; `-` is stdin. Returns its name and its content.
fn read(path: &Path) -> Result<(String, Vec<u8>), CliError> {
    let name = path.display().to_string();
    let failed = |error: std::io::Error| {
        let message = text!("list-unreadable", file = name.as_str(), error = error.to_string());
        CliError::usage(message, text!("list-unreadable-remedy"))
    };
    // A truncated file could end in a truncated number, which is the number of another card.
    let bytes = input::read_bytes(path, LARGEST_FILE).map_err(failed)?.ok_or_else(|| {
        CliError::usage(text!("list-too-large", file = name.as_str()), text!("list-too-large-remedy"))
    })?;
    Ok((name, bytes))
}

fn failed(name: &str, error: ListError) -> CliError {
    let reason = error.message.escape_debug().to_string();
    CliError::usage(text!("list-failed", file = name, error = reason), error.remedy)
}

fn describe_doubts(doubts: &Doubts) -> Option<String> {
    let first = doubts.first.join(", ");
    match doubts.count - doubts.first.len() {
        _ if doubts.count == 0 => None,
        0 => Some(first),
        more => Some(text!("names-and-more", names = first, more = more)),
    }
}

/// Checks one card number that an argument gives.
pub(crate) fn check_number(kind: CardNumber, what: &str, text: &str) -> Result<(), CliError> {
    kind.check(text).or_else(|why| check_failed(kind, what, text, &why.to_string()))
}

fn check_failed(kind: CardNumber, what: &str, text: &str, why: &str) -> Result<(), CliError> {
    Err(CliError::usage(describe_wrong(kind, what, text, why), text!("number-wrong-remedy")))
}

/// Says why a text is not a card number.
fn describe_wrong(kind: CardNumber, place: &str, text: &str, why: &str) -> String {
    let text = text.escape_debug().to_string();
    text!("number-wrong", place = place, text = text, kind = kind.to_string(), reason = why)
}
