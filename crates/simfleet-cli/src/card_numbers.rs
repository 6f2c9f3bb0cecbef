//! Card numbers: which texts can be one, and how a list of them is split.

use std::fmt;
use std::ops::RangeInclusive;

use crate::text;

/// A kind of card number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardNumber {
    /// The number of a SIM.
    Iccid,
    /// The number of a line.
    Msisdn,
    /// The reseller's own number of a card.
    SimNo,
}

impl CardNumber {
    /// Returns the kind of number that a parameter holds, by its name on the wire.
    #[must_use]
    pub fn of_parameter(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let kinds = [("iccid", Self::Iccid), ("msisdn", Self::Msisdn), ("simno", Self::SimNo)];
        kinds.into_iter().find(|(part, _)| name.contains(part)).map(|(_, kind)| kind)
    }

    /// Checks whether a text can be such a number.
    ///
    /// # Errors
    ///
    /// Fails with the reason.
    pub fn check(self, text: &str) -> Result<(), NumberProblem> {
        if self == Self::Iccid && is_padded_iccid(text) {
            return Err(NumberProblem::Padded);
        }
        let are_alphanumeric = || text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let characters_fit = match self {
            Self::Iccid | Self::SimNo => are_alphanumeric(),
            Self::Msisdn => text.bytes().all(|byte| byte.is_ascii_digit()),
        };
        if !characters_fit {
            return Err(NumberProblem::Characters(self));
        }
        let length = text.chars().count();
        if !self.lengths().contains(&length) {
            return Err(NumberProblem::Length(self, length));
        }
        if !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return Err(NumberProblem::WithoutDigit);
        }
        Ok(())
    }

    fn lengths(self) -> RangeInclusive<usize> {
        match self {
            // 19 or 20 digits, sometimes with padding or a check letter.
            Self::Iccid => 18..=22,
            Self::Msisdn => 5..=15,
            // The service does not document a length. Parts of a number that was written with spaces are shorter.
            Self::SimNo => 6..=64,
        }
    }
}

/// The reason why a text is not a card number. It is displayed as part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    /// It ends with the padding of an ICCID.
    Padded,
    /// It has characters that numbers of this kind do not have.
    Characters(CardNumber),
    /// It is too short or too long for a number of this kind.
    Length(CardNumber, usize),
    /// It has no digit.
    WithoutDigit,
}

impl fmt::Display for NumberProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match *self {
            Self::Padded => text!("number-padded"),
            Self::Characters(CardNumber::Msisdn) => text!("number-not-digits"),
            Self::Characters(_) => text!("number-not-alphanumeric"),
            Self::Length(number, length) => {
                let (kind, lengths) = (number.to_string(), number.lengths());
                let (least, most) = (*lengths.start(), *lengths.end());
                match number {
                    CardNumber::Iccid => {
                        text!("number-length-iccid", length = length, kind = kind, least = least, most = most)
                    }
                    _ => text!("number-length", length = length, kind = kind, least = least, most = most),
                }
            }
            Self::WithoutDigit => text!("number-without-digit"),
        })
    }
}

/// True for the digits of an ICCID as a card stores them: padded with `F` to full bytes.
fn is_padded_iccid(text: &str) -> bool {
    let digits = text.trim_end_matches(['F', 'f']);
    digits.len() < text.len() && digits.len() >= 18 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// True for a text that has the form of an ICCID, which is a possible number of a reseller's card too.
pub(crate) fn looks_like_iccid(text: &str) -> bool {
    matches!(text.len(), 19 | 20) && text.starts_with("89") && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

impl fmt::Display for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Iccid => text!("kind-iccid"),
            Self::Msisdn => text!("kind-msisdn"),
            Self::SimNo => text!("kind-sim-no"),
        })
    }
}

/// Returns true for the characters that separate the elements of a list: commas, also the Chinese ones.
#[must_use]
pub fn is_comma(character: char) -> bool {
    matches!(character, ',' | '，' | '、')
}

/// Splits a list of card numbers at commas and white space. Empty elements are skipped.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| is_comma(character) || character.is_whitespace()).filter(|element| !element.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_split_at_commas_and_spaces() {
        let elements: Vec<&str> = split("a,b，c、d  e\u{3000}f,,\t").collect();
        assert_eq!(elements, ["a", "b", "c", "d", "e", "f"]);
        assert_eq!(split(" , ").count(), 0);
    }

    #[test]
    fn each_kind_has_its_own_rule() {
        for (kind, good, bad) in [
            (
                CardNumber::Iccid,
                ["89860321000000015668", "8986032100000001566", "8986032100000001566A"],
                [
                    "19200000001",
                    "8986 321000000015668",
                    "89860321000000015668\u{0}",
                    "卡",
                    "898603210000000156681234",
                    "8986032100000001566F",
                ],
            ),
            (
                CardNumber::Msisdn,
                ["1440827962377", "19200000001", "10648"],
                ["+861440827962", "144082796237x", "1440", "89860321000000015668", "", "1 0648"],
            ),
            (
                CardNumber::SimNo,
                ["164009797BB", "19200000001", "192999"],
                ["simNumber", "164009;797BB", "-1920000", "", "192", "192 00000001"],
            ),
        ] {
            for text in good {
                assert_eq!(kind.check(text), Ok(()), "{kind}: {text}");
            }
            for text in bad {
                assert!(kind.check(text).is_err(), "{kind}: {text}");
            }
        }
    }

    #[test]
    fn parameters_are_recognized_by_name() {
        for (name, kind) in [
            ("IccidList", Some(CardNumber::Iccid)),
            ("OptMsisdns", Some(CardNumber::Msisdn)),
            ("ListMsisdns", Some(CardNumber::Msisdn)),
            ("simNos", Some(CardNumber::SimNo)),
            ("TagNameList", None),
            ("customNos", None),
        ] {
            assert_eq!(CardNumber::of_parameter(name), kind, "{name}");
        }
    }
}
