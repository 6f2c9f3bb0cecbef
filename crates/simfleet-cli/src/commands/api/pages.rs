//! `--all`: reads a list page by page.
//!
//! Prints rows as they arrive where the output format allows it, and says where to continue if reading stops early.
//! [`PageRule`] decides where the list ends. A list that ends before all announced rows have come is a failure, and so is a
//! page whose rows are not a list.

use std::borrow::Cow;

use serde_json::Value;
use simfleet::raw::{RawAnswer, RawRequest};
use simfleet::runtime::{Operation, Paging};
use simfleet::{PageRule, PageStep, announced_total};

use crate::clients::RawClient;
use crate::error::{CliError, one_line};
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::{message, text};
use crate::names::flag_name;
use crate::output::{Output, tell};
use crate::raw::print::visible_answer;
use crate::raw::rows::{self, ResponseRows};
use crate::signals::Signals;

/// Reads all pages of an operation, from the requested one on, and prints their rows.
///
/// `typed` returns the value that was given for a parameter on the command line.
pub(super) async fn read_all(
    global: &GlobalArgs,
    client: &dyn RawClient,
    request: RawRequest,
    operation: &'static Operation,
    paging: &Paging,
    typed: impl Fn(&str) -> Option<String>,
    signals: &Signals,
) -> Result<Exit, CliError> {
    let page_flag = operation.parameter(paging.page).map_or_else(|| paging.page.to_owned(), flag_name);
    let first = first_page(&page_flag, typed(paging.page))?;
    let (request, size) = with_page_size(request, operation, paging, typed(paging.size));
    let mut printer = PagePrinter { global, paging, output: Output::open(&global.output)?, warned: false };
    let mut rule = PageRule::starting_at(first);
    while let Some(page) = rule.next_page() {
        let remedy = text!("pages-continue", flag = page_flag.as_str(), page = page);
        let reply = tokio::select! {
            reply = client.send(request.clone().set(paging.page, page.to_string())) => reply,
            signal = signals.stop() => {
                printer.output.finish()?;
                tell!("pages-stopped", signal = signal.to_string(), remedy = remedy);
                return Ok(signal.exit());
            }
        };
        let answer = match reply {
            Ok(reply) => reply.answer,
            Err(error) => {
                if page == first {
                    printer.output.abandon()?;
                    return Err(error.into());
                }
                printer.output.finish()?;
                tell!("pages-failed", page = page, error = one_line(&error));
                return Err(CliError::local(text!("pages-incomplete"), remedy));
            }
        };
        let items = match page_items(paging, answer.value(), page == first) {
            Ok(items) => items,
            Err(why) => {
                printer.output.finish()?;
                tell!("pages-unusable", page = page, why = message(why, &[]));
                return Err(CliError::local(text!("pages-incomplete"), remedy));
            }
        };
        rule.announce_total(announced_total(answer.value(), paging));
        // Some services return their last page for every later number; others ignore the page number.
        let is_full = size.is_none_or(|size| items.len() >= size);
        let count = paging.pages.and_then(|path| rows::value_at(answer.value(), path)).and_then(parse_count);
        match rule.take(items, count) {
            PageStep::Rows(items) => {
                printer.print(&answer, items)?;
                if printer.output.is_reader_gone() {
                    return Ok(Exit::Success);
                }
            }
            PageStep::Empty => {}
            PageStep::Repeated { after: 1 } if is_full => {
                printer.output.finish()?;
                return Err(CliError::local(text!("pages-repeated", page = page), text!("pages-repeated-remedy")));
            }
            PageStep::Repeated { .. } => {}
        }
    }
    printer.output.finish()?;
    rule.complete()?;
    Ok(Exit::Success)
}

/// Parses the number of the first page; the default is 1.
fn first_page(page_flag: &str, typed: Option<String>) -> Result<u32, CliError> {
    let text = typed.unwrap_or_else(|| "1".to_owned());
    let page = text.parse().ok().filter(|page| *page > 0);
    page.ok_or_else(|| {
        CliError::usage(text!("pages-first", flag = page_flag, text = text.as_str()), text!("pages-first-remedy"))
    })
}

/// Returns the size of a page, and the request with the largest size set if the service requires one and none was given.
fn with_page_size(
    request: RawRequest,
    operation: &Operation,
    paging: &Paging,
    typed: Option<String>,
) -> (RawRequest, Option<usize>) {
    let size: Option<usize> = typed.and_then(|text| text.parse().ok());
    let largest = operation.parameter(paging.size).filter(|size| size.required).and_then(|size| size.limits.max);
    match (size, largest) {
        // The largest size needs the fewest requests.
        (None, Some(largest)) => (request.set(paging.size, largest.to_string()), usize::try_from(largest).ok()),
        _ => (request, size),
    }
}

/// Prints the rows of pages.
struct PagePrinter<'a> {
    global: &'a GlobalArgs,
    paging: &'a Paging,
    output: Output,
    /// True once a message said that secrets are hidden.
    warned: bool,
}

impl PagePrinter<'_> {
    fn print(&mut self, answer: &RawAnswer, items: Vec<Value>) -> Result<(), CliError> {
        // Pages are compared with their secrets, and printed without.
        let items = match visible_answer(self.global, answer, &mut self.warned) {
            Cow::Borrowed(_) => items,
            Cow::Owned(redacted) => page_items(self.paging, &redacted, true).unwrap_or_default(),
        };
        ResponseRows::of_items(&items).for_each(|row| self.output.push(row))
    }
}

/// Returns the items of a page. Fails with the key of the reason if the page has no list where the spec has one.
///
/// XML writes a list of one item like the item itself, and an empty list as an empty text. An object counts as an item only
/// if the spec has a page count, because the member is then known to be a list. Services leave out a list without rows on
/// the first page, and, without a page count, on the page after the last.
fn page_items(paging: &Paging, answer: &Value, is_first: bool) -> Result<Vec<Value>, &'static str> {
    let is_counted = paging.pages.is_some();
    let (outer, member) = paging.items.rsplit_once('.').map_or(("", paging.items), |(outer, member)| (outer, member));
    let found = match rows::value_at(answer, outer) {
        None | Some(Value::Null) => None,
        Some(Value::Object(members)) => members.get(member),
        Some(_) => return Err("pages-other-data"),
    };
    match found {
        Some(Value::Array(items)) => Ok(items.clone()),
        Some(Value::Object(members)) => {
            let rows = simfleet::runtime::rows(Value::Object(members.clone()));
            if rows.is_empty() && is_counted && !members.is_empty() {
                return Ok(vec![Value::Object(members.clone())]);
            }
            if members.is_empty() || members.values().any(|value| value.is_array() || value.is_null()) {
                return Ok(rows);
            }
            Err("pages-no-list")
        }
        Some(Value::String(text)) if text.is_empty() => Ok(Vec::new()),
        None | Some(Value::Null) if is_first || !is_counted => Ok(Vec::new()),
        None | Some(Value::Null) => Err("pages-no-list"),
        Some(_) => Err("pages-other-list"),
    }
}

/// Parses a count, which is a string in XML.
fn parse_count(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_of_one_item_in_xml_is_one_row() {
        let known = Paging { page: "PageNo", size: "PageSize", items: "Data.List", pages: Some("Data.PageCount") };
        let open = Paging { items: "data", pages: None, ..known };
        let one = json!({"Iccid": "1", "TagList": {"Id": "5"}});
        let at = |list: &Value| json!({"Data": {"List": list}, "data": list});
        assert_eq!(page_items(&known, &at(&one), true), Ok(vec![one.clone()]));
        assert_eq!(page_items(&open, &at(&one), true), Err("pages-no-list"));
        assert_eq!(page_items(&known, &at(&json!("")), false), Ok(vec![]));
        assert_eq!(page_items(&open, &at(&json!({"list": [1]})), false), Ok(vec![json!(1)]));
        assert_eq!(
            (parse_count(&json!("3")), parse_count(&json!(3)), parse_count(&json!("x"))),
            (Some(3), Some(3), None)
        );
    }

    #[test]
    fn a_page_without_a_list_is_a_failure() {
        let known = Paging { page: "PageNo", size: "PageSize", items: "Data.List", pages: Some("Data.PageCount") };
        for bad in [json!({"Data": {"PageCount": 3, "List": "oops"}}), json!({"Data": 7}), json!({"Data": {"List": 7}})]
        {
            assert!(page_items(&known, &bad, true).is_err(), "{bad}");
        }
        for bare in [json!({"Data": {"PageCount": 3}}), json!({"Data": null}), json!({})] {
            assert!(page_items(&known, &bare, false).is_err(), "{bare}");
            assert_eq!(page_items(&known, &bare, true), Ok(vec![]), "{bare}");
        }
        let open = Paging { items: "data", pages: None, ..known };
        for end in [json!({"data": null}), json!({"data": []}), json!({"data": {"list": null}}), json!({})] {
            assert_eq!(page_items(&open, &end, false), Ok(vec![]), "{end}");
        }
        assert!(page_items(&open, &json!({"data": 7}), false).is_err());
    }
}
