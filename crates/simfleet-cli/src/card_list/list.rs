//! Collects the numbers of a list, and what is wrong or doubtful about it.

use std::collections::HashSet;

use super::headers::column_kind;
use super::values::{CellValue, ValueProblem, damage, shortened};
use crate::card_numbers::{CardNumber, looks_like_iccid, split};
use crate::characters::{normalize, unquote};

/// A value that is not a card number.
#[derive(Clone, Debug)]
pub struct WrongValue {
    /// Where the value is: an argument, or a file with a line or a cell.
    pub place: String,
    /// The value, shortened.
    pub text: String,
    /// Why it is not a card number.
    pub why: String,
}

/// The wrong values of a list. A limited number of them is kept.
#[derive(Clone, Debug, Default)]
pub struct WrongValues {
    /// The first wrong values.
    pub described: Vec<WrongValue>,
    /// The places of wrong values that are not described.
    pub other_places: Vec<String>,
    /// The number of all wrong values.
    pub count: usize,
}

impl WrongValues {
    /// The most wrong values that are described.
    const MOST_DESCRIBED: usize = 20;
    /// The most places that are kept of the others.
    const MOST_PLACES: usize = 200;

    fn add(&mut self, place: impl FnOnce() -> String, text: &str, why: ValueProblem) {
        self.count += 1;
        if self.described.len() < Self::MOST_DESCRIBED {
            self.described.push(WrongValue { place: place(), text: shortened(text), why: why.describe() });
        } else if self.other_places.len() < Self::MOST_PLACES {
            self.other_places.push(place());
        }
    }
}

/// Numbers that are sent although they may be mistyped.
#[derive(Clone, Debug, Default)]
pub struct Doubts {
    /// The first of them.
    pub first: Vec<String>,
    /// The number of all of them.
    pub count: usize,
}

impl Doubts {
    fn add(&mut self, number: &str) {
        self.count += 1;
        if self.first.len() < 3 {
            self.first.push(number.to_owned());
        }
    }
}

/// Where elements of a list come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Argument,
    File,
    /// A file in which some numbers have the form of an ICCID and others do not.
    MixedFile,
}

/// The numbers of a list, each once, in their order.
#[derive(Debug)]
pub struct CardList {
    pub(super) kind: CardNumber,
    seen: HashSet<String>,
    /// The numbers.
    pub numbers: Vec<String>,
    /// How many numbers were there more than once.
    pub duplicates: usize,
    /// What is not a card number.
    pub wrong: WrongValues,
    /// ICCIDs of files with 20 digits whose last digit is not the check digit of the others.
    pub wrong_check_digits: Doubts,
    /// ICCIDs of files with 19 digits, whose check digit may have been left out.
    pub without_check_digit: Doubts,
    /// The names of the files that were added.
    pub files: Vec<String>,
    /// What the user should know about how files were read, one sentence each.
    pub notes: Vec<String>,
}

impl CardList {
    /// Creates an empty list of numbers of a kind.
    #[must_use]
    pub fn new(kind: CardNumber) -> Self {
        Self {
            kind,
            seen: HashSet::new(),
            numbers: Vec::new(),
            duplicates: 0,
            wrong: WrongValues::default(),
            wrong_check_digits: Doubts::default(),
            without_check_digit: Doubts::default(),
            files: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Returns the kind of the numbers.
    #[must_use]
    pub fn kind(&self) -> CardNumber {
        self.kind
    }

    /// Adds the numbers of an argument, separated by commas or spaces.
    pub fn add_argument(&mut self, place: &str, text: &str) {
        self.add_elements(&|| place.to_owned(), &normalize(text), Origin::Argument);
    }

    /// Adds the numbers of one argument or line. If one of its elements is wrong, none is added: `192 00000001` may be one
    /// number that was written with a space.
    pub(super) fn add_elements(&mut self, place: &dyn Fn() -> String, text: &str, origin: Origin) {
        let is_file = origin != Origin::Argument;
        let mut numbers = Vec::new();
        for element in split(text) {
            let number = unquote(element);
            if number.is_empty() {
                continue;
            }
            let damaged = if is_file { damage(number).map(ValueProblem::Damaged) } else { None };
            if let Err(why) = damaged.map_or_else(|| self.check(number, origin), Err) {
                self.wrong.add(place, element, why);
                return;
            }
            numbers.push(number.to_owned());
        }
        for number in numbers {
            self.add_number(number, is_file);
        }
    }

    /// Adds the number that a cell of a table holds.
    pub(super) fn add_cell(&mut self, place: &dyn Fn() -> String, value: &CellValue<'_>, is_mixed: bool) {
        let origin = if is_mixed { Origin::MixedFile } else { Origin::File };
        match value.entered().and_then(|text| self.check(&text, origin).map(|()| text)) {
            Ok(number) => self.add_number(number, true),
            Err(why) => self.wrong.add(place, &value.shown(), why),
        }
    }

    /// Checks a number. An ICCID is wrong in a list that has other numbers too.
    fn check(&self, number: &str, origin: Origin) -> Result<(), ValueProblem> {
        if origin == Origin::MixedFile && looks_like_iccid(number) {
            return Err(ValueProblem::Mixed);
        }
        let is_name = || origin != Origin::Argument && column_kind(number).is_some();
        self.kind.check(number).map_err(|why| if is_name() { ValueProblem::Name } else { ValueProblem::Number(why) })
    }

    /// Returns the number of a kind that a cell holds. A value that is none becomes a wrong value of the list.
    pub(super) fn number(
        &mut self,
        kind: CardNumber,
        place: &dyn Fn() -> String,
        value: &CellValue<'_>,
    ) -> Option<String> {
        match value.entered().and_then(|text| kind.check(&text).map(|()| text).map_err(ValueProblem::Number)) {
            Ok(number) => Some(number),
            Err(why) => {
                self.wrong.add(place, &value.shown(), why);
                None
            }
        }
    }

    fn add_number(&mut self, number: String, is_file: bool) {
        if !self.seen.insert(number.clone()) {
            self.duplicates += 1;
            return;
        }
        if is_file && self.kind == CardNumber::Iccid && number.bytes().all(|byte| byte.is_ascii_digit()) {
            match number.len() {
                19 => self.without_check_digit.add(&number),
                20 if !has_check_digit(&number) => self.wrong_check_digits.add(&number),
                _ => {}
            }
        }
        self.numbers.push(number);
    }

    /// Adds the results of a trial.
    pub(super) fn absorb(&mut self, trial: Self) {
        for number in trial.numbers {
            self.add_number(number, true);
        }
        self.duplicates += trial.duplicates;
    }
}

/// True if the last digit is the check digit of the others by the Luhn formula.
fn has_check_digit(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let digit = u32::from(byte - b'0');
            match (at % 2, digit) {
                (0, _) => digit,
                (_, 0..=4) => digit * 2,
                _ => digit * 2 - 9,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}
