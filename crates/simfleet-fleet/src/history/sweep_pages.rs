//! The lists of the services, page by page. Several pages are requested at the same time, because the time of a call would
//! otherwise keep a sweep below the rate limit.

use std::pin::Pin;

use futures_util::stream::{self, FuturesOrdered, Stream, StreamExt};
use simfleet::clock::BoxFuture;
use simfleet::haoka_client::operations::BATCH_QUERY_SIM_INFO;
use simfleet::linkcard_client::types::{CardInfo, CardInfoPage};
use simfleet::{Error, ErrorKind, Haoka, Linkcard, PageRule, PageStep};

use super::sighting::Sighting;

/// The largest page of `ListCardInfo`.
const PAGE: i32 = 40;
/// How many pages are requested at the same time.
const PARALLEL: usize = 8;

/// One page of what a sweep sees.
#[derive(Debug)]
pub(super) struct SweepPage {
    pub(super) seen: Vec<Sighting>,
    /// The number of all cards of the list, if it is known.
    pub(super) expected: Option<u64>,
}

/// The pages of a sweep. Ends after an error.
pub(super) type SweepPages = Pin<Box<dyn Stream<Item = Result<SweepPage, Error>> + Send>>;

/// Returns the pages of `ListCardInfo`.
pub(super) fn of_linkcard(linkcard: Linkcard) -> SweepPages {
    let list = CardList {
        linkcard,
        rule: PageRule::starting_at(1),
        pending: FuturesOrdered::new(),
        requested: 0,
        pages: None,
        has_ended: false,
    };
    Box::pin(stream::try_unfold(list, |mut list| async move { Ok(list.next().await?.map(|page| (page, list))) }))
}

/// Returns the records of these cards of haoka.
pub(super) fn of_haoka(haoka: Haoka, numbers: Vec<String>) -> SweepPages {
    let expected = u64::try_from(numbers.len()).ok();
    let limit = BATCH_QUERY_SIM_INFO.batch_limit("simNos").unwrap_or(1).max(1);
    let batches: Vec<Vec<String>> = numbers.chunks(limit).map(<[String]>::to_vec).collect();
    let page = move |batch: Vec<String>| {
        let haoka = haoka.clone();
        async move {
            let reply = haoka.send(haoka.batch_query_sim_info().sim_nos(batch)).await?;
            let items = reply.answer.data.ok_or_else(|| no_list("batchQuerySimInfo"))?.items;
            Ok(SweepPage { seen: items.iter().filter_map(Sighting::of_sim_record).collect(), expected })
        }
    };
    Box::pin(stream::iter(batches).map(page).buffered(PARALLEL))
}

/// The list of the cards of an account.
struct CardList {
    linkcard: Linkcard,
    rule: PageRule<CardInfo>,
    pending: FuturesOrdered<BoxFuture<'static, Result<CardInfoPage, Error>>>,
    /// The last page that was requested.
    requested: u32,
    /// The number of pages, once a page has announced it.
    pages: Option<u32>,
    has_ended: bool,
}

impl CardList {
    async fn next(&mut self) -> Result<Option<SweepPage>, Error> {
        while let Some(number) = self.rule.next_page() {
            self.request(number);
            let Some(page) = self.pending.next().await else { break };
            let page = page?;
            let count = |number: Option<i32>| number.and_then(|number| u64::try_from(number).ok());
            let (pages, total) = (count(page.page_count), count(page.total));
            self.pages = pages.and_then(|pages| u32::try_from(pages).ok()).or(self.pages);
            self.rule.announce_total(total);
            if let PageStep::Rows(rows) = self.rule.take(page.list, pages) {
                let seen = rows.iter().filter_map(Sighting::of_card_info).collect();
                return Ok(Some(SweepPage { seen, expected: total }));
            }
        }
        if !std::mem::replace(&mut self.has_ended, true) {
            self.rule.complete()?;
        }
        Ok(None)
    }

    /// Requests the page that is needed next, and those after it that are announced.
    fn request(&mut self, needed: u32) {
        let last = self.pages.unwrap_or(needed).max(needed);
        while self.requested < last && self.pending.len() < PARALLEL {
            self.requested += 1;
            let (linkcard, number) = (self.linkcard.clone(), i32::try_from(self.requested).unwrap_or(i32::MAX));
            self.pending.push_back(Box::pin(async move {
                let request = linkcard.list_card_info().page_no(number).page_size(PAGE);
                linkcard.send(request).await?.answer.data.ok_or_else(|| no_list("ListCardInfo"))
            }));
        }
    }
}

/// Returns the error of a response without a list: an empty list would say that all cards are gone.
fn no_list(operation: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("{operation}: the response has no list of cards"))
        .with_remedy("run the sweep again; if it happens again, report it to the service")
        .with_sent(true)
}
