//! Checks JSON text before it is decoded.
//!
//! `serde_json` rounds numbers beyond 64 bits, keeps the last of two members with one name, and has no bound on the
//! memory that a value takes. [`check`] reads the text once before that:
//!
//! * Numbers that would lose digits become strings, which every decoder accepts where the digits matter.
//! * A member that occurs twice in an object is an error, in objects that no spec describes too.
//! * More than 64 levels, and more values than their text justifies, are an error.
//! * Control characters in strings are escaped. Escapes that stand for no character are replaced, and the text counts as
//!   [damaged](Checked::damaged).

use std::borrow::Cow;
use std::fmt;

use super::budget::{Budget, Exceeded, LIST, MAX_DEPTH, NAME, STRING, VALUE, object};
use super::number::keeps_digits;

pub use super::budget::OBJECT as OBJECT_ESTIMATE;

/// JSON text that has passed [`check`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked<'a> {
    /// The text, changed where numbers or strings were rewritten.
    pub text: Cow<'a, str>,
    /// Whether a string had an escape that stands for no character. The text is then good enough to read an error code
    /// from it, but not to trust its contents.
    pub damaged: bool,
}

/// Why a text cannot be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonError {
    /// The text is not JSON.
    Syntax {
        /// The offset in bytes.
        position: usize,
    },
    /// The text ends before the value is complete.
    CutOff,
    /// A member occurs twice in one object.
    Doubled {
        /// The name of the member, at most 60 characters.
        name: String,
    },
    /// The text has more than 64 levels of lists and objects.
    TooDeep,
    /// The text has so many values for its length that decoding would take too much memory.
    TooManyValues,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { position } => write!(f, "it is not JSON at byte {position}"),
            Self::CutOff => f.write_str("it ends before it is complete"),
            Self::Doubled { name } => write!(f, "the member `{}` occurs twice", name.escape_debug()),
            Self::TooDeep => write!(f, "it has more than {MAX_DEPTH} levels"),
            Self::TooManyValues => f.write_str("it has too many values for its length"),
        }
    }
}

impl std::error::Error for JsonError {}

impl From<Exceeded> for JsonError {
    fn from(_: Exceeded) -> Self {
        Self::TooManyValues
    }
}

/// Checks a JSON text, as the module's documentation says.
///
/// ```
/// use simfleet_runtime::codec::json::check;
///
/// assert_eq!(check(r#"{"iccid":89860407431328361292,"code":0}"#)?.text, r#"{"iccid":"89860407431328361292","code":0}"#);
/// assert_eq!(check(r#"{"code":-1,"c\u006fde":0}"#).unwrap_err().to_string(), "the member `code` occurs twice");
/// # Ok::<(), simfleet_runtime::codec::json::JsonError>(())
/// ```
///
/// # Errors
///
/// Fails with [`JsonError`].
pub fn check(text: &str) -> Result<Checked<'_>, JsonError> {
    let mut scan = Scan::new(text, Budget::of(text.len()));
    scan.value(0)?;
    scan.space();
    if scan.at < text.len() {
        return Err(scan.syntax());
    }
    let damaged = scan.damaged;
    let text = if scan.copied == 0 {
        Cow::Borrowed(text)
    } else {
        scan.changed.push_str(text.get(scan.copied..).unwrap_or_default());
        Cow::Owned(scan.changed)
    };
    Ok(Checked { text, damaged })
}

/// Returns the members of an object in a text that has passed [`check`]: their names, and their values as JSON text.
/// Returns no members for any other value.
pub fn members(text: &str) -> Vec<(Cow<'_, str>, &str)> {
    let mut scan = Scan::new(text, Budget::of(usize::MAX));
    scan.space();
    let mut all = Vec::new();
    if scan.byte() != Some(b'{') {
        return all;
    }
    scan.at += 1;
    loop {
        scan.space();
        if scan.byte() == Some(b',') {
            scan.at += 1;
            scan.space();
        }
        let Ok(name) = scan.string() else { return all };
        scan.space();
        scan.at += 1;
        scan.space();
        let start = scan.at;
        if scan.value(0).is_err() {
            return all;
        }
        all.push((unescaped(name), text.get(start..scan.at).unwrap_or_default()));
    }
}

/// The state of one pass over a text.
struct Scan<'a> {
    text: &'a str,
    at: usize,
    budget: Budget,
    /// The names of the members of all objects that are open.
    names: Vec<Cow<'a, str>>,
    /// The text so far, if anything was changed.
    changed: String,
    /// The length of the text that is in `changed`.
    copied: usize,
    damaged: bool,
}

impl<'a> Scan<'a> {
    fn new(text: &'a str, budget: Budget) -> Self {
        Self { text, at: 0, budget, names: Vec::new(), changed: String::new(), copied: 0, damaged: false }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn syntax(&self) -> JsonError {
        if self.at >= self.text.len() { JsonError::CutOff } else { JsonError::Syntax { position: self.at } }
    }

    /// Skips this byte.
    fn expect(&mut self, byte: u8) -> Result<(), JsonError> {
        if self.byte() != Some(byte) {
            return Err(self.syntax());
        }
        self.at += 1;
        Ok(())
    }

    /// Replaces the text from `from` to the current position.
    fn replace(&mut self, from: usize, with: &str) -> Result<(), JsonError> {
        self.budget.take(2 * with.len())?;
        if self.copied == 0 {
            self.changed.reserve(self.text.len() + 64);
        }
        self.changed.push_str(self.text.get(self.copied..from).unwrap_or_default());
        self.changed.push_str(with);
        self.copied = self.at;
        Ok(())
    }

    fn value(&mut self, depth: usize) -> Result<(), JsonError> {
        self.space();
        self.budget.take(VALUE)?;
        match self.byte() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => {
                self.budget.take(STRING)?;
                self.string().map(|_| ())
            }
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            _ => Err(self.syntax()),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), JsonError> {
        word.bytes().try_for_each(|byte| self.expect(byte))
    }

    fn list(&mut self, depth: usize) -> Result<(), JsonError> {
        let inside = deeper(depth)?;
        self.at += 1;
        self.space();
        if self.byte() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        self.budget.take(LIST)?;
        loop {
            self.value(inside)?;
            self.space();
            if self.byte() != Some(b',') {
                return self.expect(b']');
            }
            self.at += 1;
        }
    }

    fn object(&mut self, depth: usize) -> Result<(), JsonError> {
        let inside = deeper(depth)?;
        let first = self.names.len();
        self.at += 1;
        self.space();
        if self.byte() == Some(b'}') {
            self.at += 1;
            return Ok(self.budget.take(object(0))?);
        }
        loop {
            self.space();
            self.budget.take(NAME)?;
            let name = self.string()?;
            self.names.push(unescaped(name));
            self.space();
            self.expect(b':')?;
            self.value(inside)?;
            self.space();
            if self.byte() != Some(b',') {
                break;
            }
            self.at += 1;
        }
        self.expect(b'}')?;
        let names = self.names.get_mut(first..).unwrap_or_default();
        self.budget.take(object(names.len()))?;
        names.sort_unstable();
        if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(JsonError::Doubled { name: pair[0].chars().take(60).collect() });
        }
        self.names.truncate(first);
        Ok(())
    }

    /// Skips a string, and returns what is between its quotes.
    fn string(&mut self) -> Result<&'a str, JsonError> {
        self.expect(b'"')?;
        let start = self.at;
        loop {
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(control @ 0..=0x1f) => {
                    self.at += 1;
                    self.replace(self.at - 1, &format!("\\u{control:04x}"))?;
                }
                Some(_) => self.at += 1,
                None => return Err(JsonError::CutOff),
            }
        }
        let inside = self.text.get(start..self.at).unwrap_or_default();
        self.at += 1;
        Ok(inside)
    }

    /// Skips an escape, and replaces one that stands for no character.
    fn escape(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        self.at += 1;
        match self.byte() {
            None => return Err(JsonError::CutOff),
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                return Ok(());
            }
            Some(b'u') => {}
            Some(_) => {
                self.damaged = true;
                return self.replace(start, "\\\\");
            }
        }
        let unit = |at: usize| self.text.get(at..at + 4).filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = |at: usize| u16::from_str_radix(unit(at)?, 16).ok();
        match unit(start + 2) {
            Some(0xd800..=0xdbff)
                if self.text.get(start + 6..start + 8) == Some("\\u")
                    && matches!(unit(start + 8), Some(0xdc00..=0xdfff)) =>
            {
                self.at = start + 12;
                Ok(())
            }
            Some(0xd800..=0xdfff) => {
                self.at = start + 6;
                self.damaged = true;
                self.replace(start, "\u{fffd}")
            }
            Some(_) => {
                self.at = start + 6;
                Ok(())
            }
            None => {
                self.damaged = true;
                self.replace(start, "\\\\")
            }
        }
    }

    fn number(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        let digits = |scan: &mut Self| {
            let first = scan.at;
            while matches!(scan.byte(), Some(b'0'..=b'9')) {
                scan.at += 1;
            }
            if scan.at == first { Err(scan.syntax()) } else { Ok(()) }
        };
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        match self.byte() {
            Some(b'0') => self.at += 1,
            _ => digits(self)?,
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            digits(self)?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            digits(self)?;
        }
        let number = self.text.get(start..self.at).unwrap_or_default();
        if keeps_digits(number) { Ok(()) } else { self.replace(start, &format!("\"{number}\"")) }
    }
}

fn deeper(depth: usize) -> Result<usize, JsonError> {
    if depth == MAX_DEPTH { Err(JsonError::TooDeep) } else { Ok(depth + 1) }
}

/// Returns the name of a member without escapes.
fn unescaped(name: &str) -> Cow<'_, str> {
    if !name.contains('\\') {
        return Cow::Borrowed(name);
    }
    let quoted = format!("\"{name}\"");
    let checked = check(&quoted).ok().and_then(|checked| serde_json::from_str(&checked.text).ok());
    checked.map_or(Cow::Borrowed(name), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn error(text: &str) -> JsonError {
        check(text).expect_err(text)
    }

    #[test]
    fn regular_text_is_not_copied() {
        for text in [
            "null",
            " [ ] ",
            "{}",
            r#"{"a":[1,-2.5e3,true,false,null,"x\"\\\u00e9\ud83d\ude00"],"b":{"a":{}},"":0}"#,
            "0",
            "\"\"",
        ] {
            let checked = check(text).expect(text);
            assert!(matches!(checked.text, Cow::Borrowed(_)) && !checked.damaged, "{text}");
            assert!(serde_json::from_str::<Value>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn text_that_is_not_json_is_rejected() {
        for text in [
            "[1,]",
            "{\"a\":1,}",
            "{,}",
            "{1:2}",
            "[1 2]",
            "01",
            "1.x",
            "-x",
            "1e+x",
            "nul1",
            "[]x",
            "\u{feff}{}",
            "'a'",
        ] {
            assert!(matches!(error(text), JsonError::Syntax { .. }), "{text}");
        }
        for text in
            ["", " ", "[", "[1", "[1,", "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "\"\\", "-", "1.", "1e", "tru"]
        {
            assert_eq!(error(text), JsonError::CutOff, "{text}");
        }
    }

    #[test]
    fn doubled_members_are_rejected_in_every_object() {
        for text in [
            r#"{"code":-1,"code":0}"#,
            r#"{"data":[{"x":{"code":1,"b":2,"code":1}}]}"#,
            r#"{"code":1,"c\u006fde":1}"#,
            "{\"a\":{\"code\":1},\"code\":1,\"b\":[{\"code\":1}],\"code\":2}",
        ] {
            assert_eq!(error(text), JsonError::Doubled { name: "code".into() }, "{text}");
        }
        assert!(matches!(error("{\"a\nb\\u0001\":1,\"a\\nb\u{1}\":2}"), JsonError::Doubled { .. }));
        assert!(check(r#"{"code":1,"Code":1,"a":{"code":1},"b":{"code":1}}"#).is_ok());
    }

    #[test]
    fn numbers_that_would_lose_digits_become_strings() {
        let text = r#"{"a":[89860321000000015668,-89860321000000015668,18446744073709551615],"b":1.5e3,"c":"89860321000000015668",
            "d":12345678901234567.89,"e":1e400}"#;
        let wanted = r#"{"a":["89860321000000015668","-89860321000000015668",18446744073709551615],"b":1.5e3,"c":"89860321000000015668",
            "d":"12345678901234567.89","e":"1e400"}"#;
        assert_eq!(check(text).expect("JSON").text, wanted);
    }

    #[test]
    fn strings_are_repaired_and_marked() {
        let repaired = |text: &str| {
            let checked = check(text).expect(text);
            (serde_json::from_str::<String>(&checked.text).expect(text), checked.damaged)
        };
        assert_eq!(repaired("\"a\n\tb\0\""), ("a\n\tb\0".into(), false));
        assert_eq!(repaired(r#""a\ud800 \udc00\ud800\u0041""#), ("a\u{fffd} \u{fffd}\u{fffd}A".into(), true));
        assert_eq!(repaired(r#""\x41 \u12 é""#), (r"\x41 \u12 é".into(), true));
        assert_eq!(repaired("\"\\é\\\\\""), ("\\é\\".into(), true));
    }

    #[test]
    fn depth_and_number_of_values_are_bounded() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(check(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(error(&nested(MAX_DEPTH + 1)), JsonError::TooDeep);
        assert_eq!(error(&"[".repeat(1 << 20)), JsonError::TooDeep);
        assert_eq!(error(&format!("[{}{{}}]", "{},".repeat(10_000))), JsonError::TooManyValues);
        assert_eq!(error(&format!("[{}0]", "0,".repeat(1 << 20))), JsonError::TooManyValues);
        assert_eq!(error(&format!("\"{}\"", "\u{1}".repeat(1 << 21))), JsonError::TooManyValues);
        let row = r#"{"simNo":"19200000001","simStatus":4,"remark":"a card that is described at some length"},"#;
        assert!(check(&format!("[{}{{}}]", row.repeat(2000))).is_ok());
    }

    #[test]
    fn members_are_returned_with_their_text() {
        let members = members(" { \"a\" : [1, {\"b\":2}] ,\"c\\n\":\"x,}\"}");
        let members: Vec<(&str, &str)> = members.iter().map(|(name, value)| (&**name, *value)).collect();
        assert_eq!(members, [("a", "[1, {\"b\":2}]"), ("c\n", "\"x,}\"")]);
        assert!(super::members("[1]").is_empty() && super::members("{}").is_empty());
    }
}
