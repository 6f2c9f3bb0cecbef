//! Operations that answer a page at a time.
//!
//! The generator implements [`Paged`] for every operation whose spec says `x-paging`. Walking through the pages is the
//! `simfleet` crate's affair.

use serde_json::Value;

use crate::request::Request;

/// A request whose answer is one page of rows.
pub trait Paged: Request {
    /// One row.
    type Item: Send + 'static;

    /// The same request for this page. Pages are counted from 1.
    #[must_use]
    fn at_page(self, page: u32) -> Self;

    /// The rows of a page.
    fn items(answer: Self::Answer) -> Vec<Self::Item>;

    /// How many pages there are, where the answer says so.
    fn page_count(answer: &Self::Answer) -> Option<u64>;
}

/// Names of lists that hold the rows of an answer, in the order in which they are looked for. They are those that answers of
/// one service use.
pub const ROW_LISTS: [&str; 4] = ["list", "items", "rows", "records"];

/// The rows of a page whose form no source describes: the value itself when it is a list, or else the first of its
/// members `list`, `items`, `rows` and `records` that is one, or else the only member that is one. The names are those that
/// answers of the same service use.
///
/// ```
/// use serde_json::json;
/// use simfleet_runtime::rows;
///
/// assert_eq!(rows(json!({"list": [1, 2], "totalCount": 2})), [1, 2]);
/// assert_eq!(rows(json!([3])), [3]);
/// assert_eq!(rows(json!({"pools": [4], "totalCount": 1})), [4]);
/// assert!(rows(json!({"page": 1})).is_empty());
/// assert!(rows(json!({"a": [1], "b": [2]})).is_empty());
/// ```
pub fn rows(page: Value) -> Vec<Value> {
    match page {
        Value::Array(rows) => rows,
        Value::Object(mut members) => ROW_LISTS
            .iter()
            .find_map(|name| match members.remove(*name) {
                Some(Value::Array(rows)) => Some(rows),
                _ => None,
            })
            .or_else(|| {
                let mut lists = members.into_iter().filter_map(|(_, value)| match value {
                    Value::Array(rows) => Some(rows),
                    _ => None,
                });
                lists.next().filter(|_| lists.next().is_none())
            })
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}
