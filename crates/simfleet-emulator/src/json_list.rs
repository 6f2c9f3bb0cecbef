//! Reads parameters that are JSON arrays of strings, without building a list that is longer than the operation allows.

use std::fmt;

use serde::de::{Deserializer as _, Error, SeqAccess, Visitor};

/// The reason why a text is not accepted as a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListError {
    NotAList,
    TooLong,
}

/// Parses a JSON array of at most `most` strings. Stops at the first string beyond that.
pub(crate) fn texts(text: &str, most: usize) -> Result<Vec<String>, ListError> {
    let mut too_long = false;
    let mut json = serde_json::Deserializer::from_str(text);
    let read =
        json.deserialize_seq(Texts { most, too_long: &mut too_long }).and_then(|texts| json.end().map(|()| texts));
    read.map_err(|_| if too_long { ListError::TooLong } else { ListError::NotAList })
}

struct Texts<'a> {
    most: usize,
    too_long: &'a mut bool,
}

impl<'de> Visitor<'de> for Texts<'_> {
    type Value = Vec<String>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "an array of at most {} strings", self.most)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = members.next_element()? {
            if texts.len() >= self.most {
                *self.too_long = true;
                return Err(A::Error::custom("too many strings"));
            }
            texts.push(text);
        }
        Ok(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_up_to_their_maximum_length() {
        assert_eq!(texts(r#" ["a", "\u5361"] "#, 2), Ok(vec!["a".to_owned(), "卡".to_owned()]));
        assert_eq!(texts("[]", 0), Ok(Vec::new()));
        assert_eq!(texts(r#"["a","b","c"]"#, 2), Err(ListError::TooLong));
        // The rest is not read.
        assert_eq!(texts(r#"["a","b","c",x"#, 2), Err(ListError::TooLong));
        for text in ["", "a", "[a]", "[1]", r#"["a"] x"#, r#"["a","#, "{}", "null", "[[[["] {
            assert_eq!(texts(text, 2), Err(ListError::NotAList), "{text}");
        }
    }
}
