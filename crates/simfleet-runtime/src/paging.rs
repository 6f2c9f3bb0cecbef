//! Operations that return one page at a time.
//!
//! The generator implements [`Paged`] for every operation whose spec has `x-paging`. The `simfleet` crate reads page
//! after page.

use serde_json::Value;

use crate::request::Request;

/// A request whose response is one page of rows.
pub trait Paged: Request {
    /// One row.
    type Item: Send + 'static;

    /// Returns the same request for this page. Pages are counted from 1.
    #[must_use]
    fn at_page(self, page: u32) -> Self;

    /// Returns the rows of a page.
    fn items(answer: Self::Answer) -> Vec<Self::Item>;

    /// Returns the number of pages, if the response contains it.
    fn page_count(answer: &Self::Answer) -> Option<u64>;
}

/// The names of lists that hold the rows of a response, in the order in which [`rows`] tries them. Responses of one
/// service use these names.
pub const ROW_LISTS: [&str; 4] = ["list", "items", "rows", "records"];

/// Returns the rows of a page whose form no source describes: the value itself if it is a list; otherwise the first of
/// its members `list`, `items`, `rows` and `records` that is a list; otherwise its only member that is a list.
/// Responses of the same service use these names.
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
