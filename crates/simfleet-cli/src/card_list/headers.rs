//! The known names of columns.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::card_numbers::CardNumber;

/// What a column with a known name holds: card numbers of a kind, or something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ColumnKind {
    Card(CardNumber),
    Other,
}

static KNOWN: LazyLock<HashMap<String, ColumnKind>> = LazyLock::new(|| {
    let mut kind = ColumnKind::Other;
    let mut known = HashMap::new();
    for line in include_str!("headers.txt").lines().map(str::trim) {
        match line {
            "" => {}
            "[iccid]" => kind = ColumnKind::Card(CardNumber::Iccid),
            "[msisdn]" => kind = ColumnKind::Card(CardNumber::Msisdn),
            "[sim_no]" => kind = ColumnKind::Card(CardNumber::SimNo),
            "[other]" => kind = ColumnKind::Other,
            comment if comment.starts_with('#') => {}
            name => {
                known.insert(folded(name), kind);
            }
        }
    }
    known
});

/// Returns what a column with this name holds, if the name is known.
pub(super) fn column_kind(name: &str) -> Option<ColumnKind> {
    // Names are short; a long text is not compared.
    if name.len() > 100 { None } else { KNOWN.get(&folded(name)).copied() }
}

/// Returns a name without case and without the characters that do not matter.
pub(super) fn folded(name: &str) -> String {
    let is_ignored = |character: char| {
        character.is_whitespace()
            || matches!(
                character,
                '_' | '-' | '*' | ':' | '：' | '.' | '(' | ')' | '（' | '）' | '[' | ']' | '【' | '】'
            )
    };
    name.chars().filter(|character| !is_ignored(*character)).flat_map(char::to_lowercase).collect()
}

/// Returns the kinds of columns that may hold numbers of this kind, the best first.
pub(super) fn fitting_kinds(kind: CardNumber) -> &'static [CardNumber] {
    match kind {
        CardNumber::Iccid => &[CardNumber::Iccid],
        CardNumber::Msisdn => &[CardNumber::Msisdn],
        // The platform's numbers are often the numbers of the lines.
        CardNumber::SimNo => &[CardNumber::SimNo, CardNumber::Msisdn],
    }
}
