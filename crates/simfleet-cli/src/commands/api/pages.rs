//! `--all`: one page after the other.
//!
//! Promise: rows are printed as they come where the form allows it, at most one page is held besides what a form needs,
//! and a walk that breaks off says where to go on. A service that repeats a page ends the walk. Never: takes a page that
//! is not full for the last one, since services filter after they count.

use std::borrow::Cow;

use serde_json::Value;
use simfleet::raw::RawRequest;
use simfleet::runtime::{Operation, Paging};
use simfleet::{PageRule, PageStep};

use crate::clients::RawClient;
use crate::error::{Failure, one_line};
use crate::exit::Exit;
use crate::global::Global;
use crate::names::flag;
use crate::output::{Output, say};
use crate::raw::print::shown;
use crate::raw::rows;

pub(super) async fn run(
    global: &Global,
    client: &dyn RawClient,
    mut request: RawRequest,
    operation: &'static Operation,
    paging: &Paging,
    typed: impl Fn(&str) -> Option<String>,
) -> Result<Exit, Failure> {
    let page_flag = operation.parameter(paging.page).map_or_else(|| paging.page.to_owned(), flag);
    let first = typed(paging.page).unwrap_or_else(|| "1".to_owned());
    let start: u32 = first
        .parse()
        .ok()
        .filter(|page| *page > 0)
        .ok_or_else(|| Failure::unusable(format!("--{page_flag} {first}: not a page"), "write 1 or more"))?;
    let mut size: Option<usize> = typed(paging.size).and_then(|text| text.parse().ok());
    let largest = operation.parameter(paging.size).filter(|size| size.required).and_then(|size| size.limits.max);
    if let (None, Some(largest)) = (size, largest) {
        // The service insists on a size: fewest calls with the largest.
        request = request.set(paging.size, largest.to_string());
        size = usize::try_from(largest).ok();
    }
    let mut output = Output::new(global.output);
    let mut rule = PageRule::starting_at(start);
    let mut told = false;
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    while let Some(page) = rule.next_page() {
        let go_on = || format!("go on with --all --{page_flag} {page}");
        let asked = request.clone().set(paging.page, page.to_string());
        let reply = tokio::select! {
            reply = client.send(asked) => reply,
            _ = &mut interrupt => {
                output.finish()?;
                say!("simfleet: interrupted; {}", go_on());
                return Ok(Exit::Interrupted);
            }
        };
        let answer = match reply {
            Ok(reply) => reply.answer,
            Err(error) => {
                output.finish()?;
                if page.to_string() != first {
                    say!("simfleet: page {page} failed: {}", one_line(&error));
                    return Err(Failure::local("not all pages were read", go_on()));
                }
                return Err(error.into());
            }
        };
        let found = rows::at(answer.value(), paging.items);
        let came = items(paging, found);
        // Some services answer their last page for every number beyond it; others know no pages at all.
        let is_full = size.is_none_or(|size| came.len() >= size);
        let count = paging.pages.and_then(|path| rows::at(answer.value(), path)).and_then(number);
        match rule.take(came, count) {
            PageStep::Rows(came) => {
                // Pages are compared as they came, and printed as they may be shown.
                let rows = match shown(global, &answer, &mut told) {
                    Cow::Borrowed(_) => came,
                    Cow::Owned(shown) => items(paging, rows::at(&shown, paging.items)),
                };
                for row in rows::of_items(&rows).rows {
                    output.push(row)?;
                }
                if output.is_unread() {
                    return Ok(Exit::Good);
                }
            }
            PageStep::Empty => {
                if let Some(Value::Object(members)) = found
                    && !members.is_empty()
                    && !members.values().any(Value::is_array)
                {
                    say!("simfleet: page {page} has no list of rows; see what it has with -o json and without --all");
                }
            }
            PageStep::Repeated { after: 1 } if is_full => {
                output.finish()?;
                let what = format!("page {page} is the same as the one before");
                return Err(Failure::local(what, "the service does not seem to count pages; leave --all out"));
            }
            PageStep::Repeated { .. } => {}
        }
    }
    output.finish()?;
    Ok(Exit::Good)
}

/// The rows of a page. XML writes a list of one like the item itself, which is told from other objects where the spec knows
/// that a list stands there.
fn items(paging: &Paging, found: Option<&Value>) -> Vec<Value> {
    let rows = found.cloned().map(simfleet::runtime::rows).unwrap_or_default();
    match found {
        Some(Value::Object(members)) if rows.is_empty() && paging.pages.is_some() && !members.is_empty() => {
            found.cloned().into_iter().collect()
        }
        _ => rows,
    }
}

/// A count, which is a text in XML.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_of_one_in_xml_is_a_row_and_an_open_object_is_none() {
        let known = Paging { page: "PageNo", size: "PageSize", items: "Data.List", pages: Some("Data.PageCount") };
        let open = Paging { items: "data", pages: None, ..known };
        let one = json!({"Iccid": "1", "TagList": {"Id": "5"}});
        assert_eq!(items(&known, Some(&one)), std::slice::from_ref(&one));
        assert!(items(&open, Some(&one)).is_empty() && items(&known, Some(&json!(""))).is_empty());
        assert_eq!(items(&open, Some(&json!({"list": [1]}))), [1]);
        assert_eq!((number(&json!("3")), number(&json!(3)), number(&json!("x"))), (Some(3), Some(3), None));
    }
}
