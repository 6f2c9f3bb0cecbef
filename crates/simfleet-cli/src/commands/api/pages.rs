//! `--all`: one page after the other.
//!
//! Promise: rows are printed as they come where the form allows it, at most one page is held besides what a form needs,
//! and a walk that breaks off says where to go on. A service that repeats a page ends the walk. Never: takes a page that
//! is not full for the last one, since services filter after they count.

use serde_json::Value;
use simfleet::raw::RawRequest;
use simfleet::runtime::{Operation, Paging};

use super::super::raw::Service;
use super::rows;
use super::tree::flag;
use crate::args::Global;
use crate::exit::{Exit, Failure, one_line};
use crate::output::{Output, say};

pub(super) async fn run(
    global: &Global,
    service: &Service,
    mut request: RawRequest,
    operation: &'static Operation,
    paging: &Paging,
    typed: impl Fn(&str) -> Option<String>,
) -> Result<Exit, Failure> {
    let page_flag = operation.parameter(paging.page).map_or_else(|| paging.page.to_owned(), flag);
    let first = typed(paging.page).unwrap_or_else(|| "1".to_owned());
    let mut page: u64 = first
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
    let mut last: Vec<Value> = Vec::new();
    let mut before = 0_u64;
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        let go_on = || format!("go on with --all --{page_flag} {page}");
        let asked = request.clone().set(paging.page, page.to_string());
        let reply = tokio::select! {
            reply = service.call(asked) => reply,
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
        let items = rows::at(&answer, paging.items).cloned().map(simfleet::runtime::rows).unwrap_or_default();
        if items.is_empty() {
            break;
        }
        if items == last {
            // Some services answer their last page for every number beyond it; others know no pages at all.
            let full = size.is_none_or(|size| items.len() >= size);
            if before > 1 || !full {
                break;
            }
            output.finish()?;
            let what = format!("page {page} is the same as the one before");
            return Err(Failure::local(what, "the service does not seem to count pages; leave --all out"));
        }
        for row in rows::of_items(&items).rows {
            output.push(row)?;
        }
        let count = paging.pages.and_then(|path| rows::at(&answer, path)).and_then(Value::as_u64);
        if count.is_some_and(|count| page >= count) {
            break;
        }
        before += 1;
        last = items;
        page += 1;
    }
    output.finish()?;
    Ok(Exit::Good)
}
