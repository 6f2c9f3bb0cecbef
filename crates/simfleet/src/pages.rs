//! Lists that are read page by page.
//!
//! Pages are requested one at a time; they are not prefetched. A page that is not full does not end the list, because a
//! service may cut a list into pages first and filter rows afterwards. A page that failed is requested again by the
//! next [`Pages::next`]. If a list ends before all announced rows have been received, an error follows the rows.

use futures_util::stream::{self, Stream, TryStreamExt};
use serde::Serialize;
use serde_json::Value;
use simfleet_runtime::{Paged, Paging, Request};

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::page_request::PageRequest;
use crate::service::Service;

/// The number of pages after which a list counts as one without an end, unless the caller sets another.
const MOST_PAGES: u32 = 100_000;

/// The number of empty pages in a row after which a list ends, although the service announces more.
const MOST_EMPTY: u32 = 100;

/// The names of members that hold the number of rows of the whole list.
const TOTALS: [&str; 4] = ["Total", "TotalCount", "total", "totalCount"];

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// Its number, counted from 1. To resume later, start at the next number.
    pub number: u32,
    /// Its rows, in the order of the service.
    pub items: Vec<T>,
    /// The number of pages, if the service reports it.
    pub pages: Option<u64>,
}

/// An iteration over the pages of a list, from [`Client::pages`].
///
/// Each page is one call, with retries, rate limits and a deadline of its own. The iteration follows [`PageRule`]. If
/// the list ends before all announced rows have been received, [`Pages::next`] fails once, after the last page.
/// Rows that are added or removed during the iteration may be missed or returned twice, as with all numbered pages.
///
/// ```no_run
/// # async fn example(linkcard: &simfleet::Linkcard) -> Result<(), simfleet::Error> {
/// let cards = linkcard.list_card_info().page_size(40);
/// let mut pages = linkcard.pages(cards);
/// while let Some(page) = pages.next().await? {
///     println!("page {} of {:?}: {} cards", page.number, page.pages, page.items.len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "no page is requested until `next` is called or the stream is polled"]
pub struct Pages<S: Service, R: Paged> {
    client: Client<S>,
    request: R,
    rule: PageRule<R::Item>,
    /// Finds the announced number of rows. It is stored here because it needs a bound that callers need not repeat.
    total: fn(&R::Answer, &Paging) -> Option<u64>,
    /// Whether the end of the list has been reported.
    ended: bool,
}

/// The rule that decides when a paged list ends. [`Pages`] follows it, and callers who request pages themselves can use
/// it.
///
/// * A list with a page count ends at the last page that the service counts. Empty pages before that are skipped.
/// * A list without a page count ends at the first empty page.
/// * Every list ends at a page that equals the page before it, because some services return their last page for every
///   higher number.
/// * A list counts as one without an end, and is not read further, after twice as many pages as the service announced
///   first and 100 more, after 100 empty pages in a row, or after 100 000 pages ([`PageRule::at_most`]).
///
/// [`PageRule::complete`] then says whether all announced rows have been received.
///
/// ```
/// use simfleet::{PageRule, PageStep};
///
/// let mut rule = PageRule::starting_at(1);
/// rule.announce_total(Some(3));
/// assert_eq!(rule.take(vec!["a", "b"], Some(2)), PageStep::Rows(vec!["a", "b"]));
/// assert_eq!(rule.next_page(), Some(2));
/// assert_eq!(rule.take(vec![], Some(2)), PageStep::Empty);
/// assert_eq!(rule.next_page(), None);
/// assert_eq!(rule.complete().unwrap_err().to_string(), "the list is not complete: 2 of 3 rows came");
/// ```
#[derive(Clone, Debug)]
pub struct PageRule<T> {
    start: u32,
    next: u32,
    most: u32,
    before: Vec<T>,
    /// The number of pages that had rows.
    read: u64,
    rows: u64,
    /// The number of empty pages since the last page with rows.
    empty: u32,
    /// The number of pages that the service announced first, and last.
    pages: Option<(u64, u64)>,
    total: Option<u64>,
    /// Why the list ended before the last announced page.
    cut: Option<Cut>,
    finished: bool,
}

/// Why a list ended although more pages were announced.
#[derive(Clone, Copy, Debug)]
enum Cut {
    /// This page equals the page before it.
    Repeated(u32),
    /// Too many pages in a row were empty.
    Empty,
    /// There are more pages than any list has.
    Endless,
}

/// The effect of a page on the iteration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStep<T> {
    /// Rows of the list.
    Rows(Vec<T>),
    /// A page without rows. The list has ended, unless [`PageRule::next_page`] returns a further page.
    Empty,
    /// The same page as before, which some services return for every number beyond the last. The list has ended.
    Repeated {
        /// The number of pages with rows that were read before this one.
        after: u64,
    },
}

impl<T: Clone + PartialEq> PageRule<T> {
    /// Creates the rule for a list that is read from this page on. 0 counts as 1.
    pub fn starting_at(page: u32) -> Self {
        let start = page.max(1);
        Self {
            start,
            next: start,
            most: MOST_PAGES,
            before: Vec::new(),
            read: 0,
            rows: 0,
            empty: 0,
            pages: None,
            total: None,
            cut: None,
            finished: false,
        }
    }

    /// Sets the number of pages after which a list counts as one without an end. Default 100 000; 0 counts as 1.
    #[must_use]
    pub fn at_most(mut self, pages: u32) -> Self {
        self.most = pages.max(1);
        self
    }

    /// Returns the number of the page to request; `None` at the end.
    pub fn next_page(&self) -> Option<u32> {
        (!self.finished).then_some(self.next)
    }

    /// Records how many rows the whole list has according to the response, before [`PageRule::take`] gets its page.
    /// [`announced_total`] finds the number in a response.
    pub fn announce_total(&mut self, total: Option<u64>) {
        // The counts of an empty page may be those of an error, so `take` lowers a count only after a page with rows.
        self.total = total.or(self.total);
    }

    /// Decides what the requested page means. `pages` is the number of pages that the service counts.
    pub fn take(&mut self, items: Vec<T>, pages: Option<u64>) -> PageStep<T> {
        let number = self.next;
        let announced = self.announce_pages(pages, items.is_empty());
        let counts_more = announced.is_some_and(|pages| u64::from(number) < pages);
        match number.checked_add(1) {
            Some(next) => self.next = next,
            None => self.finished = true,
        }
        if !items.is_empty() && items == self.before {
            self.finished = true;
            if announced.is_some_and(|pages| u64::from(number) <= pages) {
                self.cut = Some(Cut::Repeated(number));
            }
            return PageStep::Repeated { after: self.read };
        }
        if items.is_empty() {
            self.empty += 1;
            self.finished |= !counts_more;
            if counts_more && self.empty >= MOST_EMPTY {
                self.end_early(Cut::Empty);
            }
        } else {
            self.empty = 0;
            self.before.clone_from(&items);
            self.read += 1;
            self.rows += items.len() as u64;
            self.finished |= announced.is_some() && !counts_more;
        }
        let requested = u64::from(number - self.start) + 1;
        let most = self.pages.map_or(u64::MAX, |(first, _)| first.saturating_mul(2).saturating_add(100));
        if !self.finished && requested >= most.min(u64::from(self.most)) {
            self.end_early(Cut::Endless);
        }
        if items.is_empty() { PageStep::Empty } else { PageStep::Rows(items) }
    }

    /// Records the announced number of pages, and returns the number that counts.
    fn announce_pages(&mut self, pages: Option<u64>, is_empty: bool) -> Option<u64> {
        let (first, last) = self.pages.unzip();
        // The counts of an empty page may be those of an error: they do not end the list.
        let last = if is_empty { last.max(pages) } else { pages.or(last) };
        self.pages = first.or(last).zip(last.or(first));
        last
    }

    fn end_early(&mut self, cut: Cut) {
        self.finished = true;
        self.cut = Some(cut);
    }

    /// Checks whether all announced rows have been received. Returns `Ok` as long as there are pages to request.
    ///
    /// The announced number of rows is compared only if the list was read from its first page on.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Decode`] if the list ended before the last announced page, if fewer rows were received
    /// than the service announced, or if it announced several pages and no row was received.
    pub fn complete(&self) -> Result<(), Error> {
        if !self.finished {
            return Ok(());
        }
        let is_whole = self.start == 1;
        let (rows, pages) = (self.rows, self.pages.map_or(0, |(_, last)| last));
        let came = match self.total.filter(|total| is_whole && *total > rows) {
            Some(total) => format!("{rows} of {total} rows came"),
            None if self.cut.is_some() && pages > 0 => format!("rows of {} of {pages} pages came", self.read),
            None if self.cut.is_some() => format!("{rows} rows came"),
            None if is_whole && rows == 0 && pages > 1 => format!("no row came of {pages} pages"),
            None => return Ok(()),
        };
        let why = match self.cut {
            Some(Cut::Repeated(page)) => format!("; page {page} is the same as the page before it"),
            Some(Cut::Empty) => format!("; {} pages in a row are empty", self.empty),
            Some(Cut::Endless) => "; the service announces more pages with every page".to_owned(),
            None => String::new(),
        };
        let error = Error::new(ErrorKind::Decode, format!("the list is not complete: {came}{why}"));
        Err(error.with_remedy("read the list again; if it stays incomplete, report it to the service").with_sent(true))
    }
}

/// Returns the number of rows of the whole list that a response announces, in the member `Total`, `TotalCount`, `total`
/// or `totalCount` beside the rows.
///
/// ```
/// use serde_json::json;
/// use simfleet::announced_total;
///
/// let paging = simfleet::linkcard_client::operation("list_card_info").unwrap().paging.unwrap();
/// let answer = json!({"Data": {"Total": 67, "PageCount": 7, "List": []}});
/// assert_eq!(announced_total(&answer, &paging), Some(67));
/// ```
pub fn announced_total(answer: &Value, paging: &Paging) -> Option<u64> {
    let mut beside = answer;
    for name in paging.items.split('.') {
        match beside.get(name) {
            Some(inner @ Value::Object(_)) => beside = inner,
            _ => break,
        }
    }
    let number = |value: &Value| value.as_u64().or_else(|| value.as_str()?.trim().parse().ok());
    TOTALS.iter().find_map(|name| number(beside.get(name)?))
}

impl<S: Service> Client<S> {
    /// Reads a list page by page, or row by row: see [`Pages`].
    pub fn pages<R>(&self, request: R) -> Pages<S, R>
    where
        R: Paged,
        R::Answer: Serialize,
        R::Item: Clone + PartialEq,
    {
        Pages { client: self.clone(), request, rule: PageRule::starting_at(1), total: total::<R::Answer>, ended: false }
    }
}

impl<S: Service, R: Paged> std::fmt::Debug for Pages<S, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let id = self.request.name();
        f.debug_struct("Pages").field("operation", &id).field("next", &self.rule.next).finish_non_exhaustive()
    }
}

impl<S, R> Pages<S, R>
where
    S: Service,
    R: Paged,
    R::Item: Clone + PartialEq,
{
    /// Starts at this page instead of the first. 0 counts as 1.
    pub fn starting_at(mut self, page: u32) -> Self {
        self.rule = PageRule::starting_at(page).at_most(self.rule.most);
        self
    }

    /// Sets the number of pages after which the list counts as one without an end: see [`PageRule::at_most`].
    pub fn at_most(mut self, pages: u32) -> Self {
        self.rule = self.rule.at_most(pages);
        self
    }

    /// Returns the page that [`Pages::next`] will request, to resume there later.
    pub fn next_number(&self) -> u32 {
        self.rule.next
    }

    /// Requests the next page that has rows; returns `None` after the last page.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`], and fails with [`ErrorKind::Decode`] for a response without a list of rows,
    /// unless it counts zero rows. The next call requests the same page again. After the last page, returns the error
    /// of [`PageRule::complete`] once if the list is not complete.
    pub async fn next(&mut self) -> Result<Option<Page<R::Item>>, Error> {
        while let Some(number) = self.rule.next_page() {
            let request = self.request.clone().at_page(number);
            let request = PageRequest(request);
            let answer = self.client.call(&request, None).await?.answer;
            let pages = R::page_count(&answer);
            let paging = request.operation().paging.as_ref();
            self.rule.announce_total(paging.and_then(|paging| (self.total)(&answer, paging)));
            if let PageStep::Rows(items) = self.rule.take(R::items(answer), pages) {
                return Ok(Some(Page { number, items, pages }));
            }
        }
        if !std::mem::replace(&mut self.ended, true) {
            self.rule.complete().map_err(|error| error.named(self.request.name()))?;
        }
        Ok(None)
    }

    /// Returns the pages as a stream, which ends after an error.
    pub fn stream(self) -> impl Stream<Item = Result<Page<R::Item>, Error>> + use<S, R> {
        stream::try_unfold(self, |mut pages| async move {
            let page = pages.next().await?;
            Ok(page.map(|page| (page, pages)))
        })
    }

    /// Returns the rows of all pages as a stream, which ends after an error. The next page is requested when all rows
    /// of the page before have been read.
    ///
    /// ```no_run
    /// use std::pin::pin;
    /// use futures_util::TryStreamExt;
    ///
    /// # async fn example(linkcard: &simfleet::Linkcard) -> Result<(), simfleet::Error> {
    /// let cards = linkcard.list_card_info().page_size(40);
    /// let mut cards = pin!(linkcard.pages(cards).items());
    /// while let Some(card) = cards.try_next().await? {
    ///     println!("{:?}", card.iccid);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> impl Stream<Item = Result<R::Item, Error>> + use<S, R> {
        self.stream().map_ok(|page| stream::iter(page.items.into_iter().map(Ok))).try_flatten()
    }
}

/// Returns the number of rows that a decoded response announces. Only the generated type knows the member's Rust name.
fn total<A: Serialize>(answer: &A, paging: &Paging) -> Option<u64> {
    announced_total(&serde_json::to_value(answer).ok()?, paging)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_pages(start: u32, pages: &[(&[i32], Option<u64>)]) -> Vec<(u32, Vec<i32>)> {
        let mut rule = PageRule::starting_at(start);
        let mut seen = Vec::new();
        for (items, count) in pages {
            let Some(number) = rule.next_page() else { break };
            if let PageStep::Rows(items) = rule.take(items.to_vec(), *count) {
                seen.push((number, items));
            }
        }
        assert_eq!(rule.next_page(), None, "the list must end");
        seen
    }

    #[test]
    fn a_list_ends_at_the_counted_last_page_or_at_an_empty_or_repeated_page() {
        let counted: &[(&[i32], _)] = &[(&[1, 2], Some(2)), (&[3], Some(2)), (&[9], Some(2))];
        assert_eq!(read_pages(1, counted), [(1, vec![1, 2]), (2, vec![3])]);
        let uncounted: &[(&[i32], _)] = &[(&[1, 2], None), (&[3], None), (&[4, 5], None), (&[], None)];
        assert_eq!(
            read_pages(7, uncounted),
            [(7, vec![1, 2]), (8, vec![3]), (9, vec![4, 5])],
            "a page that is not full does not end the list"
        );
        let repeating: &[(&[i32], _)] = &[(&[1], None), (&[2], None), (&[2], None)];
        assert_eq!(read_pages(1, repeating), [(1, vec![1]), (2, vec![2])]);
        let wrong_count: &[(&[i32], _)] = &[(&[1], Some(0))];
        assert_eq!(read_pages(1, wrong_count), [(1, vec![1])], "rows are returned even if the count is wrong");
        assert_eq!(read_pages(u32::MAX, &[(&[1], None)]), [(u32::MAX, vec![1])]);
        let gap: &[(&[i32], _)] = &[(&[1], Some(3)), (&[], Some(3)), (&[3], Some(3))];
        assert_eq!(read_pages(1, gap), [(1, vec![1]), (3, vec![3])], "an empty page before the last is skipped");
        let odd: &[(&[i32], _)] = &[(&[1], Some(3)), (&[], Some(0)), (&[3], Some(3))];
        assert_eq!(read_pages(1, odd), [(1, vec![1]), (3, vec![3])], "the count of an empty page ends nothing");
        assert_eq!(read_pages(1, &[(&[], None)]), []);
    }

    /// Reads pages with these rows and counts, and returns the error of the list.
    fn shortfall(start: u32, page: impl Fn(u32) -> (Vec<u32>, Option<u64>, Option<u64>)) -> (u32, Option<String>) {
        let mut rule = PageRule::starting_at(start).at_most(5000);
        let mut read = 0;
        while let Some(number) = rule.next_page() {
            let (rows, pages, total) = page(number);
            rule.announce_total(total);
            rule.take(rows, pages);
            read += 1;
        }
        (read, rule.complete().err().map(|error| error.to_string()))
    }

    #[test]
    fn a_list_that_is_shorter_than_announced_is_an_error() {
        let says = |text: &str| Some(format!("the list is not complete: {text}"));
        let one = |_| (vec![1], Some(6), None);
        assert_eq!(shortfall(1, one), (2, says("rows of 1 of 6 pages came; page 2 is the same as the page before it")));
        let none = |_| (Vec::new(), Some(7), None);
        assert_eq!(shortfall(1, none), (7, says("no row came of 7 pages")));
        assert_eq!(shortfall(7, none), (1, None), "the last page may be empty by now");
        assert_eq!(shortfall(1, |_| (Vec::new(), Some(1), Some(0))), (1, None));
        let few = |page| (vec![page], Some(3), Some(5));
        assert_eq!(shortfall(1, few), (3, says("3 of 5 rows came")));
        assert_eq!(shortfall(2, few), (2, None), "the rows before page 2 are not known");
        let uncounted = |page: u32| (if page < 3 { vec![page] } else { Vec::new() }, None, Some(4));
        assert_eq!(shortfall(1, uncounted), (3, says("2 of 4 rows came")));
    }

    #[test]
    fn a_list_without_an_end_is_bounded() {
        let (read, error) = shortfall(1, |page| (vec![page], None, None));
        assert_eq!((read, error.unwrap().contains("5000 rows came")), (5000, true));
        let (read, error) = shortfall(1, |page| (vec![page], Some(u64::from(page) + 1), None));
        assert_eq!((read, error.unwrap().contains("more pages with every page")), (104, true));
        let (read, error) = shortfall(1, |_| (Vec::new(), Some(u64::MAX), None));
        assert_eq!((read, error.unwrap().contains("100 pages in a row are empty")), (100, true));
        let (read, error) = shortfall(1, |page| (vec![page], Some(2000), None));
        assert_eq!((read, error), (2000, None), "a long list is read to its end");
    }
}
