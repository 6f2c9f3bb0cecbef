//! Breaks lines of text to a width, at spaces and around Chinese characters.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// Breaks a line. The first part begins with `first`, and the others with `next`. Longer words, such as URLs, are not broken.
pub(crate) fn wrap_line(text: &str, width: usize, first: &str, next: &str) -> String {
    wrap(text, width, (first, next), words)
}

/// Breaks JSON text, also after the commas of its items.
pub(crate) fn wrap_json(text: &str, width: usize, first: &str, next: &str) -> String {
    wrap(text, width, (first, next), items)
}

/// Breaks a line like [`wrap_line`], and returns the parts.
pub(crate) fn wrap_lines(text: &str, width: usize, first: &str, next: &str) -> Vec<String> {
    wrap_line(text, width, first, next).lines().map(|line| line.trim_end().to_owned()).collect()
}

type Splitter = fn(&str) -> Box<dyn Iterator<Item = Word<'_>> + '_>;

fn wrap(text: &str, width: usize, (first, next): (&str, &str), split: Splitter) -> String {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(next)
        .word_separator(WordSeparator::Custom(split))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false);
    textwrap::fill(text, options)
}

/// Splits a text where a line may be broken: at spaces, and around Chinese characters, but not inside of URLs and flags.
fn words(text: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let (mut words, mut start, mut end) = (Vec::new(), 0, 0);
    // Unicode's rules forbid a break between a space and the `/` of a path.
    for piece in parts(text).into_iter().flat_map(|part| WordSeparator::UnicodeBreakProperties.find_words(part)) {
        let is_ascii = |character: Option<char>| character.is_some_and(|character| character.is_ascii_graphic());
        let before = text.get(start..end).unwrap_or_default();
        if !(is_ascii(before.chars().last()) && is_ascii(piece.word.chars().next())) && end > start {
            words.push(Word::from(before));
            start = end;
        }
        end += piece.word.len() + piece.whitespace.len();
    }
    words.extend(text.get(start..).filter(|rest| !rest.is_empty()).map(Word::from));
    Box::new(words.into_iter())
}

/// Splits a text after its spaces.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some(space) = rest.find(' ') {
        let behind = rest.get(space..).unwrap_or_default().trim_start_matches(' ');
        let (part, behind) = rest.split_at_checked(rest.len() - behind.len()).unwrap_or((rest, ""));
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    parts
}

fn items(text: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let after_commas = |word: Word<'_>| -> Vec<String> {
        let text = format!("{}{}", word.word, word.whitespace);
        text.split_inclusive(',').map(str::to_owned).collect()
    };
    let mut rest = text;
    let mut pieces = Vec::new();
    for length in words(text).flat_map(after_commas).map(|piece| piece.len()) {
        let (piece, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        pieces.push(Word::from(piece));
        rest = behind;
    }
    Box::new(pieces.into_iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_spaces_and_around_chinese_characters() {
        let text = "simfleet: no connection to https://example.com/a-long-path-without-a-space; check it";
        assert_eq!(
            wrap_line(text, 30, "", ""),
            "simfleet: no connection to\nhttps://example.com/a-long-path-without-a-space;\ncheck it"
        );
        assert_eq!(wrap_line("请把这一列设为文本格式，核对号码", 20, "", "  "), "请把这一列设为文本格\n  式，核对号码");
        assert_eq!(wrap_line("short", 20, "", ""), "short");
        assert_eq!(
            wrap_line("cannot be read: /a/long/path, sheet 1", 20, "", ""),
            "cannot be read:\n/a/long/path, sheet\n1"
        );
        assert_eq!(
            wrap_json(r#"[{"a":1,"b":2},{"c":"d e"}]"#, 10, "", "  "),
            "[{\"a\":1,\n  \"b\":2},\n  {\"c\":\"d\n  e\"}]"
        );
    }
}
