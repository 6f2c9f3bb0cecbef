//! Lists that come a page at a time.
//!
//! Promises: pages are read one after the other, at most one is held beside the one handed out, and a walk can begin at
//! any page. A page that fails is asked for again by the next [`Pages::next`]. Never reads ahead, and never guesses from
//! the size of a page that it is the last one: services filter after they count.

use futures_util::stream::{self, Stream, TryStreamExt};
use simfleet_runtime::Paged;

use crate::client::Client;
use crate::error::Error;
use crate::service::Service;

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// Its number, counted from 1. To go on behind it later, begin at the next.
    pub number: u32,
    /// Its rows, in the order of the service.
    pub items: Vec<T>,
    /// How many pages there are, where the service says so.
    pub pages: Option<u64>,
}

/// A walk through the pages of a list, from [`Client::pages`].
///
/// Each page is a call of its own, with retries, rate limits and time limits. The walk ends at the last page that the
/// service counts, at an empty page, or at one that equals the page before it (some services answer their last page for
/// every number beyond it). Rows that are added or removed during a walk may be missed or seen twice; that is how
/// numbered pages work.
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
#[must_use = "nothing is read before it is asked for"]
pub struct Pages<S: Service, R: Paged> {
    client: Client<S>,
    request: R,
    rule: PageRule<R::Item>,
}

/// When a list that comes page by page is at its end: the rule that [`Pages`] follows, for those who ask for pages by
/// themselves.
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
    /// A page without rows: the end.
    Empty,
    /// The page before, again, which some services answer for every number beyond the last: the end. `after` pages had
    /// rows before it.
    Repeated {
        /// How many pages had rows.
        after: u64,
    },
}

impl<T: Clone + PartialEq> PageRule<T> {
    /// A list that is read from this page on. 0 counts as 1.
    pub fn starting_at(page: u32) -> Self {
        Self { next: page.max(1), before: Vec::new(), read: 0, finished: false }
    }

    /// The number of the page to ask for; `None` at the end.
    pub fn next_page(&self) -> Option<u32> {
        (!self.finished).then_some(self.next)
    }

    /// Takes the rows of the page that was asked for, and the number of pages where the service says it.
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

    /// Begins at this page instead of the first. 0 counts as 1.
    pub fn starting_at(mut self, page: u32) -> Self {
        self.rule = PageRule::starting_at(page);
        self
    }

    /// The page that [`Pages::next`] asks for, to begin at another time.
    pub fn next_number(&self) -> u32 {
        self.rule.next
    }

    /// The next page, `None` behind the last.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`]. Calling it again asks for the same page again.
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

    /// The pages as a stream, which ends after an error.
    pub fn stream(self) -> impl Stream<Item = Result<Page<R::Item>, Error>> + use<S, R> {
        stream::try_unfold(self, |mut pages| async move {
            let page = pages.next().await?;
            Ok(page.map(|page| (page, pages)))
        })
    }

    /// The rows of all pages as a stream, which ends after an error. The next page is asked for when the rows of the one
    /// before are used up.
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

    fn walk(start: u32, pages: &[(&[i32], Option<u64>)]) -> Vec<(u32, Vec<i32>)> {
        let mut rule = PageRule::starting_at(start);
        let mut seen = Vec::new();
        for (items, count) in pages {
            let Some(number) = rule.next_page() else { break };
            if let PageStep::Rows(items) = rule.take(items.to_vec(), *count) {
                seen.push((number, items));
            }
        }
        assert_eq!(rule.next_page(), None, "the walk must end");
        seen
    }

    #[test]
    fn a_walk_ends_where_the_service_says_or_where_nothing_new_comes() {
        let counted: &[(&[i32], _)] = &[(&[1, 2], Some(2)), (&[3], Some(2)), (&[9], Some(2))];
        assert_eq!(walk(1, counted), [(1, vec![1, 2]), (2, vec![3])]);
        let uncounted: &[(&[i32], _)] = &[(&[1, 2], None), (&[3], None), (&[4, 5], None), (&[], None)];
        assert_eq!(walk(7, uncounted), [(7, vec![1, 2]), (8, vec![3]), (9, vec![4, 5])], "short pages end nothing");
        let repeating: &[(&[i32], _)] = &[(&[1], None), (&[2], None), (&[2], None)];
        assert_eq!(walk(1, repeating), [(1, vec![1]), (2, vec![2])]);
        let wrong_count: &[(&[i32], _)] = &[(&[1], Some(0))];
        assert_eq!(walk(1, wrong_count), [(1, vec![1])], "rows that came are handed out whatever the count says");
        assert_eq!(walk(u32::MAX, &[(&[1], None)]), [(u32::MAX, vec![1])]);
        assert_eq!(walk(1, &[(&[], Some(5))]), []);
    }
}
