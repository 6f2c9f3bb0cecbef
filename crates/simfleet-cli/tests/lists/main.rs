//! The reader of card lists, without the program: which cards it finds in files of spreadsheet libraries, and what it says
//! about wrong ones. `fixtures/make.py` makes the workbooks.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod columns;
mod damaged;
mod workbooks;

use simfleet_cli::card_list::{CardList, ListError, ListSource};
use simfleet_cli::card_numbers::CardNumber;

/// Returns the content of a fixture.
fn fixture(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists/fixtures").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads a file with a column and a sheet, if they are given.
fn read_part(kind: CardNumber, bytes: &[u8], column: &str, sheet: &str) -> Result<CardList, ListError> {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut list = CardList::new(kind);
    list.add_file("file", bytes, &ListSource { column: given(column), sheet: given(sheet) })?;
    Ok(list)
}

fn read(kind: CardNumber, bytes: impl AsRef<[u8]>) -> CardList {
    read_part(kind, bytes.as_ref(), "", "").unwrap()
}

/// Returns the message and the remedy of a file that is not a list.
fn failure(kind: CardNumber, bytes: impl AsRef<[u8]>) -> String {
    let error = read_part(kind, bytes.as_ref(), "", "").unwrap_err();
    format!("{}; {}", error.message, error.remedy)
}

/// Returns the ICCID and the MSISDN of a card of the fixtures.
fn card(number: u32) -> (String, String) {
    let digits = format!("8986032100{number:09}");
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let doubled = u32::from(byte - b'0') * if at % 2 == 0 { 2 } else { 1 };
            doubled / 10 + doubled % 10
        })
        .sum();
    (format!("{digits}{}", (10 - sum % 10) % 10), format!("14408{number:08}"))
}
