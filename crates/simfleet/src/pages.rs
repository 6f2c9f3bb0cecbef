//! Lists that are read page by page.
//!
//! Pages are requested one after the other, and never ahead. A page that is not full does not end the list, because
//! services filter after they count. A page that failed is requested again by the next [`Pages::next`].

use futures_util::stream::{self, Stream, TryStreamExt};
use simfleet_runtime::Paged;

use crate::client::Client;
use crate::error::Error;
use crate::service::Service;

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// Its number, counted from 1. To continue after it later, start at the next number.
    pub number: u32,
    /// Its rows, in the order of the service.
    pub items: Vec<T>,
    /// The number of pages, if the service reports it.
    pub pages: Option<u64>,
}

/// An iteration over the pages of a list, from [`Client::pages`].
///
/// Each page is one call, with retries, rate limits and a deadline. The iteration ends at the last page that the
/// service counts, at an empty page, or at a page that equals the page before it (some services return their last page
/// for every higher number). Rows that are added or removed during the iteration may be missed or returned twice, as
/// with all numbered pages.
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
}

/// The rule that decides when a paged list ends. [`Pages`] follows it, and callers who request pages themselves can use
/// it.
///
/// ```
/// use simfleet::{PageRule, PageStep};
///
/// let mut rule = PageRule::starting_at(1);
/// assert_eq!(rule.take(vec!["a", "b"], Some(2)), PageStep::Rows(vec!["a", "b"]));
/// assert_eq!(rule.next_page(), Some(2));
/// assert_eq!(rule.take(vec!["c"], Some(2)), PageStep::Rows(vec!["c"]));
/// assert_eq!(rule.next_page(), None);
/// ```
#[derive(Clone, Debug)]
pub struct PageRule<T> {
    next: u32,
    before: Vec<T>,
    read: u64,
    finished: bool,
}

/// What a page means for the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStep<T> {
    /// Rows of the list.
    Rows(Vec<T>),
    /// A page without rows. The list has ended.
    Empty,
    /// The same page as before, which some services return for every number beyond the last. The list has ended.
    Repeated {
        /// The number of pages that had rows.
        after: u64,
    },
}

impl<T: Clone + PartialEq> PageRule<T> {
    /// Creates the rule for a list that is read from this page on. 0 counts as 1.
    pub fn starting_at(page: u32) -> Self {
        Self { next: page.max(1), before: Vec::new(), read: 0, finished: false }
    }

    /// Returns the number of the page to request; `None` at the end.
    pub fn next_page(&self) -> Option<u32> {
        (!self.finished).then_some(self.next)
    }

    /// Accepts the rows of the requested page, and the number of pages if the service reports it.
    pub fn take(&mut self, items: Vec<T>, pages: Option<u64>) -> PageStep<T> {
        if items.is_empty() || items == self.before {
            self.finished = true;
            return if items.is_empty() { PageStep::Empty } else { PageStep::Repeated { after: self.read } };
        }
        self.finished = pages.is_some_and(|pages| u64::from(self.next) >= pages);
        self.before.clone_from(&items);
        self.read += 1;
        match self.next.checked_add(1) {
            Some(next) => self.next = next,
            None => self.finished = true,
        }
        PageStep::Rows(items)
    }
}

impl<S: Service> Client<S> {
    /// Reads a list page by page, or row by row: see [`Pages`].
    pub fn pages<R>(&self, request: R) -> Pages<S, R>
    where
        R: Paged,
        R::Item: Clone + PartialEq,
    {
        Pages::new(self.clone(), request)
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
    fn new(client: Client<S>, request: R) -> Self {
        Self { client, request, rule: PageRule::starting_at(1) }
    }

    /// Starts at this page instead of the first. 0 counts as 1.
    pub fn starting_at(mut self, page: u32) -> Self {
        self.rule = PageRule::starting_at(page);
        self
    }

    /// Returns the page that [`Pages::next`] will request, to start there at another time.
    pub fn next_number(&self) -> u32 {
        self.rule.next
    }

    /// Requests the next page; returns `None` after the last page.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`]. The next call requests the same page again.
    pub async fn next(&mut self) -> Result<Option<Page<R::Item>>, Error> {
        let Some(number) = self.rule.next_page() else { return Ok(None) };
        let request = self.request.clone().at_page(number);
        let answer = self.client.call(&request, None).await?.answer;
        let pages = R::page_count(&answer);
        Ok(match self.rule.take(R::items(answer), pages) {
            PageStep::Rows(items) => Some(Page { number, items, pages }),
            PageStep::Empty | PageStep::Repeated { .. } => None,
        })
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
        assert_eq!(read_pages(1, &[(&[], Some(5))]), []);
    }
}
