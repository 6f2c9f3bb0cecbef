//! Checks that a response of a paged operation has rows where the spec puts them.
//!
//! Decoding alone does not tell an empty page from a response without a list, because both services omit what is empty.
//! An empty list in any of the known forms (`[]`, `null`, `""`, `{}`) is a page without rows. A list that is missing counts
//! as one only if the response counts no rows.

use std::fmt;

use serde_json::Value;

use crate::codec::json;
use crate::operation::Paging;
use crate::paging::ROW_LISTS;

/// Members that count rows or pages.
const COUNTS: [&str; 4] = ["total", "totalCount", "count", "pageCount"];

/// The error for a response whose rows are missing or are not a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowsError {
    what: String,
}

impl fmt::Display for RowsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for RowsError {}

/// Returns the rows of a page.
///
/// ```
/// use serde_json::json;
/// use simfleet_runtime::{Paging, page_rows};
///
/// let paging = Paging { page: "PageNo", size: "PageSize", items: "Data.List", pages: Some("Data.PageCount") };
/// assert_eq!(page_rows(&json!({"Data": {"List": [1, 2]}}), &paging)?, [&json!(1), &json!(2)]);
/// assert!(page_rows(&json!({"Data": {"List": null}}), &paging)?.is_empty());
/// for wrong in [json!({"Data": 7}), json!({"Data": {"PageCount": 3}}), json!({"Data": {"List": "oops"}})] {
///     assert!(page_rows(&wrong, &paging).is_err());
/// }
/// # Ok::<(), simfleet_runtime::RowsError>(())
/// ```
///
/// # Errors
///
/// Fails with [`RowsError`] if the list is missing, and the response does not count zero rows, or if it is not a list.
pub fn page_rows<'a>(answer: &'a Value, paging: &Paging) -> Result<Vec<&'a Value>, RowsError> {
    Ok(match find(Node::Value(answer), paging)? {
        Some(Node::Value(Value::Array(rows))) => rows.iter().collect(),
        Some(Node::Value(single)) => vec![single],
        _ => Vec::new(),
    })
}

/// Checks the rows of a page in a text that has passed [`json::check`], like [`page_rows`].
///
/// # Errors
///
/// Fails like [`page_rows`].
pub fn check_page(text: &str, paging: &Paging) -> Result<(), RowsError> {
    find(Node::Text(text), paging).map(|_| ())
}

/// A value: decoded, or as JSON text, which needs no memory.
#[derive(Clone)]
enum Node<'a> {
    Value(&'a Value),
    Text(&'a str),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `null`, `""`, `{}` or `[]`.
    Empty,
    List,
    Object,
    /// A string, number or boolean.
    Scalar(&'static str),
}

impl<'a> Node<'a> {
    fn members(&self) -> Vec<(String, Node<'a>)> {
        match self {
            Self::Value(Value::Object(members)) => {
                members.iter().map(|(name, value)| (name.clone(), Node::Value(value))).collect()
            }
            Self::Value(_) => Vec::new(),
            Self::Text(text) => {
                json::members(text).into_iter().map(|(name, text)| (name.into_owned(), Node::Text(text))).collect()
            }
        }
    }

    fn member(&self, name: &str) -> Option<Node<'a>> {
        self.members().into_iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }

    fn kind(&self) -> Kind {
        match self {
            Self::Value(Value::Null) => Kind::Empty,
            Self::Value(Value::Bool(_)) => Kind::Scalar("a boolean"),
            Self::Value(Value::Number(_)) => Kind::Scalar("a number"),
            Self::Value(Value::String(text)) if text.is_empty() => Kind::Empty,
            Self::Value(Value::String(_)) => Kind::Scalar("a string"),
            Self::Value(Value::Array(items)) if items.is_empty() => Kind::Empty,
            Self::Value(Value::Array(_)) => Kind::List,
            Self::Value(Value::Object(members)) if members.is_empty() => Kind::Empty,
            Self::Value(Value::Object(_)) => Kind::Object,
            Self::Text(text) => {
                let inside = |open| text.trim_start().strip_prefix(open).unwrap_or_default().trim_start();
                match text.trim_start().as_bytes().first() {
                    Some(b'[') if inside('[').starts_with(']') => Kind::Empty,
                    Some(b'[') => Kind::List,
                    Some(b'{') if inside('{').starts_with('}') => Kind::Empty,
                    Some(b'{') => Kind::Object,
                    Some(b'"') if text.trim() == "\"\"" => Kind::Empty,
                    Some(b'"') => Kind::Scalar("a string"),
                    Some(b't' | b'f') => Kind::Scalar("a boolean"),
                    Some(b'n') | None => Kind::Empty,
                    Some(_) => Kind::Scalar("a number"),
                }
            }
        }
    }

    fn is_zero(&self) -> bool {
        match self {
            Self::Value(value) => value.as_str().map_or(value == &&Value::from(0), |text| text.trim() == "0"),
            Self::Text(text) => text.trim().trim_matches('"').trim() == "0",
        }
    }
}

/// Returns the list of rows, or the only row; `None` for a page without rows.
fn find<'a>(answer: Node<'a>, paging: &Paging) -> Result<Option<Node<'a>>, RowsError> {
    let mut node = answer;
    let mut path = paging.items.split('.').peekable();
    let mut name = "";
    while let Some(next) = path.next() {
        name = next;
        let Some(inside) = node.member(next) else { return missing(&node, paging.items) };
        node = inside;
        match node.kind() {
            Kind::Object => {}
            _ if path.peek().is_none() => {}
            Kind::Empty => return missing(&node, paging.items),
            other => return Err(not_a_list(next, other)),
        }
    }
    match node.kind() {
        Kind::Empty => Ok(None),
        Kind::List => Ok(Some(node)),
        // A list of one item looks like the item in XML.
        Kind::Object if is_usual(name) => Ok(Some(node)),
        Kind::Object => in_page(&node, paging.items),
        other => Err(not_a_list(paging.items, other)),
    }
}

/// Returns the list in a page whose form no source describes, by the rule of [`rows`](crate::rows).
fn in_page<'a>(page: &Node<'a>, path: &str) -> Result<Option<Node<'a>>, RowsError> {
    let members = page.members();
    let usual = ROW_LISTS.iter().find_map(|usual| members.iter().find(|(name, _)| name == usual));
    if let Some((name, node)) = usual {
        return match node.kind() {
            Kind::List => Ok(Some(node.clone())),
            Kind::Empty => Ok(None),
            other => Err(not_a_list(&format!("{path}.{name}"), other)),
        };
    }
    let is_list = |node: &Node<'_>| match node {
        Node::Value(value) => value.is_array(),
        Node::Text(text) => text.trim_start().starts_with('['),
    };
    let mut lists = members.into_iter().filter(|(_, node)| is_list(node));
    match (lists.next(), lists.next()) {
        (Some((_, node)), None) => Ok(Some(node).filter(|node| node.kind() == Kind::List)),
        (None, _) => missing(page, path),
        (Some(_), Some(_)) => Err(RowsError { what: format!("`{path}` has several lists, and none has a usual name") }),
    }
}

fn missing<'a>(parent: &Node<'_>, path: &str) -> Result<Option<Node<'a>>, RowsError> {
    let counts_none = |(name, node): &(String, Node<'_>)| {
        node.is_zero() && COUNTS.iter().any(|count| name.eq_ignore_ascii_case(count))
    };
    if parent.members().iter().any(counts_none) {
        return Ok(None);
    }
    Err(RowsError { what: format!("the list of rows is missing (`{path}`)") })
}

fn not_a_list(path: &str, kind: Kind) -> RowsError {
    let what = match kind {
        Kind::Scalar(what) => what,
        Kind::List => "a list",
        Kind::Object | Kind::Empty => "an object",
    };
    RowsError { what: format!("`{path}` is {what}, but the spec has rows there") }
}

fn is_usual(name: &str) -> bool {
    ROW_LISTS.iter().any(|usual| name.eq_ignore_ascii_case(usual))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paging(items: &'static str) -> Paging {
        Paging { page: "page", size: "size", items, pages: None }
    }

    /// Returns the number of rows, which decoded values and texts must agree on.
    fn count(answer: &str, items: &'static str) -> Option<usize> {
        let value: Value = serde_json::from_str(answer).expect(answer);
        let rows = page_rows(&value, &paging(items)).map(|rows| rows.len());
        assert_eq!(rows.clone().map(|_| ()), check_page(answer, &paging(items)), "{answer}");
        rows.ok()
    }

    #[test]
    fn an_empty_page_differs_from_a_missing_list() {
        for (page, rows) in [
            (r#"{"Data":{"List":[{},{}]}}"#, Some(2)),
            (r#"{"Data":{"List":{"Iccid":"1"}}}"#, Some(1)),
            (r#"{"Data": {"List": [ ]}}"#, Some(0)),
            (r#"{"Data":{"List":null}}"#, Some(0)),
            (r#"{"Data":{"List":""}}"#, Some(0)),
            (r#"{"Data":{"List":{}}}"#, Some(0)),
            (r#"{"Data":{"Total":0,"PageCount":"0"}}"#, Some(0)),
            (r#"{"Data":{"PageCount":3}}"#, None),
            (r#"{"Data":{"List":"oops"}}"#, None),
            (r#"{"Data":{"List":7}}"#, None),
            (r#"{"Data":[{}]}"#, None),
            (r#"{"Data":7}"#, None),
            (r#"{"Data":null}"#, None),
            (r#"{"Success":true}"#, None),
        ] {
            assert_eq!(count(page, "Data.List"), rows, "{page}");
        }
    }

    #[test]
    fn a_page_of_unknown_form_must_have_one_list() {
        for (page, rows) in [
            (r#"{"data":[1,2]}"#, Some(2)),
            (r#"{"data":{"list":[1],"others":[]}}"#, Some(1)),
            (r#"{"data":{"pools":[4],"totalCount":1}}"#, Some(1)),
            (r#"{"data":{"pools":[]}}"#, Some(0)),
            (r#"{"data":{"items":null,"others":[1]}}"#, Some(0)),
            (r#"{"data":null}"#, Some(0)),
            (r#"{"data":{}}"#, Some(0)),
            (r#"{"data":{"totalCount":0}}"#, Some(0)),
            (r#"{"data":{"page":1}}"#, None),
            (r#"{"data":{"list":"oops","others":[1]}}"#, None),
            (r#"{"data":{"a":[1],"b":[2]}}"#, None),
            (r#"{"data":true}"#, None),
            (r#"{"code":0}"#, None),
        ] {
            assert_eq!(count(page, "data"), rows, "{page}");
        }
    }
}
