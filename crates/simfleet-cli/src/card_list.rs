//! Reads lists of cards from the text files that people have: exported by spreadsheets, in the encodings of Chinese and
//! Western systems, with invisible characters and duplicates. Every wrong value is collected with its place.

use std::collections::HashSet;

use encoding_rs::GB18030;

use crate::card_numbers::{CardNumber, split};
use crate::output::is_unprintable;

/// Returns the text of a file: in the encoding that its byte order mark names, else in UTF-8 if it is valid, else in GB18030.
/// Fails if it is a binary file or in none of these encodings, with the reason and the remedy.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, (String, String)> {
    if let Some(kind) = binary_kind(bytes) {
        return Err((format!("this is {kind}, not a text file"), "export the list as text or CSV".to_owned()));
    }
    let encoding = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => encoding_rs::UTF_8,
        None => GB18030,
    };
    let (text, encoding, is_malformed) = encoding.decode(bytes);
    if text.contains('\0') {
        return Err((
            "this is a binary file, or UTF-16 without a byte order mark".to_owned(),
            "save the list as UTF-8 text".to_owned(),
        ));
    }
    if is_malformed {
        return Err((format!("this is not valid {}", encoding.name()), "save the list as UTF-8 text".to_owned()));
    }
    Ok(text.into_owned())
}

/// Names the kind of a binary file by its first bytes.
fn binary_kind(bytes: &[u8]) -> Option<&'static str> {
    [
        (b"PK\x03\x04".as_slice(), "a zip archive or a workbook (.xlsx)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a workbook of an old format (.xls)"),
        (b"%PDF-", "a PDF document"),
        (b"\x1f\x8b", "a gzip archive"),
        (b"\x89PNG", "an image"),
        (b"\xff\xd8\xff", "an image"),
        (b"\x7fELF", "a program"),
    ]
    .into_iter()
    .find(|(magic, _)| bytes.starts_with(magic))
    .map(|(_, kind)| kind)
}

/// Returns a text without invisible characters and with full-width letters and digits as ASCII.
fn normalize(text: &str) -> String {
    let is_kept = |character: &char| !is_unprintable(*character) || matches!(character, '\n' | '\r' | '\t');
    text.chars()
        .filter(is_kept)
        .map(|character| match u32::from(character) {
            // The ideographic comma forms stay: they separate numbers.
            code @ (0xff10..=0xff19 | 0xff21..=0xff3a | 0xff41..=0xff5a) => {
                char::from_u32(code - 0xfee0).unwrap_or(character)
            }
            _ => character,
        })
        .collect()
}

/// True for the quotes that spreadsheets and word processors put around a text.
fn is_quote(character: char) -> bool {
    matches!(character, '"' | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}')
}

/// Says how a spreadsheet has damaged a number, if it has: only its first 15 digits are known then.
fn damage(text: &str) -> Option<String> {
    let store = "a spreadsheet keeps only 15 digits of a number; format the column as text before the numbers are \
                 entered, and export the list again";
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let lower = text.to_ascii_lowercase();
    if let Some((mantissa, exponent)) = lower.split_once('e')
        && is_digits(exponent.trim_start_matches('+'))
        && mantissa.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && (mantissa.contains('.') || exponent.starts_with('+'))
    {
        return Some(format!("it is a rounded number: {store}"));
    }
    if let Some((number, zeros)) = text.split_once('.')
        && is_digits(number)
        && zeros.bytes().all(|byte| byte == b'0')
    {
        return Some(format!("it is stored as a number with decimals: {store}"));
    }
    let is_rounded =
        is_digits(text) && text.len() >= 18 && text.get(15..).is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'));
    is_rounded.then(|| {
        format!("it has only zeros after 15 digits: {store}; if it is the number of a card, give it as an argument")
    })
}

/// The first value of an argument or line that is not a card number.
#[derive(Clone, Debug)]
pub(crate) struct WrongValue {
    /// Where the value is: an argument, or a file with a line.
    pub(crate) place: String,
    pub(crate) text: String,
    pub(crate) why: String,
}

/// The numbers of a list, each once, in their order.
#[derive(Debug)]
pub(crate) struct CardList {
    kind: CardNumber,
    seen: HashSet<String>,
    pub(crate) numbers: Vec<String>,
    /// How many numbers were there more than once.
    pub(crate) duplicates: usize,
    pub(crate) wrong: Vec<WrongValue>,
}

impl CardList {
    pub(crate) fn new(kind: CardNumber) -> Self {
        Self { kind, seen: HashSet::new(), numbers: Vec::new(), duplicates: 0, wrong: Vec::new() }
    }

    /// Adds the numbers of an argument.
    pub(crate) fn add_argument(&mut self, place: &str, text: &str) {
        self.add(place, &normalize(text), false);
    }

    /// Adds the numbers of a text file, one or more per line. Blank lines and `#` comments are skipped.
    pub(crate) fn add_file(&mut self, name: &str, text: &str) {
        for (index, line) in normalize(text).lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default();
            self.add(&format!("{name}, line {}", index + 1), line, true);
        }
    }

    /// Adds the numbers of one argument or line. If one of its elements is wrong, none is added: `192 00000001` may be one
    /// number that was written with a space.
    fn add(&mut self, place: &str, text: &str, is_file: bool) {
        let mut numbers = Vec::new();
        for element in split(text) {
            let number = element.strip_prefix('=').filter(|rest| rest.starts_with('"')).unwrap_or(element);
            let number = number.trim_matches(is_quote);
            if number.is_empty() {
                continue;
            }
            let damaged = if is_file { damage(number) } else { None };
            if let Err(why) = damaged.map_or_else(|| self.kind.check(number), Err) {
                self.wrong.push(WrongValue { place: place.to_owned(), text: element.to_owned(), why });
                return;
            }
            numbers.push(number.to_owned());
        }
        for number in numbers {
            if self.seen.insert(number.clone()) {
                self.numbers.push(number);
            } else {
                self.duplicates += 1;
            }
        }
    }
}
