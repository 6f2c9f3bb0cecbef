//! Tests of the texts: every text has its translation, and every translation its text.

mod catalogs;
mod errors;
mod tree;

/// True if a text contains a Chinese character.
fn is_chinese(text: &str) -> bool {
    text.chars().any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character))
}
