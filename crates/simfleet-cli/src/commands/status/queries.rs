//! The queries of many cards.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use futures_util::stream::{self, Stream, StreamExt};
use simfleet::linkcard::{CardQuery, CardResult, CardStatus, CardStatuses};
use simfleet::{Linkcard, WaitFor};

use crate::outage::Outage;

type Cards = Rc<RefCell<dyn Iterator<Item = CardQuery>>>;
type CardStream = Pin<Box<dyn Stream<Item = CardQuery>>>;

/// A stream of cards with their results, which reports failures of the service.
pub(super) struct Queries {
    statuses: CardStatuses<CardStream>,
    /// The cards that were not started.
    cards: Cards,
    stopped: Rc<Cell<bool>>,
    outage: Outage,
    /// Messages that were not printed yet.
    messages: Vec<String>,
}

impl Queries {
    pub(super) fn new(
        linkcard: &Linkcard,
        cards: impl Iterator<Item = CardQuery> + 'static,
        wait: WaitFor,
        in_order: bool,
        parallel: Option<usize>,
    ) -> Self {
        let cards: Cards = Rc::new(RefCell::new(cards));
        let stopped = Rc::new(Cell::new(false));
        let (rest, is_stopped) = (Rc::clone(&cards), Rc::clone(&stopped));
        let next = move || if is_stopped.get() { None } else { rest.borrow_mut().next() };
        let stream: CardStream = Box::pin(stream::iter(std::iter::from_fn(next)));
        let mut statuses = linkcard.card_statuses_of(stream, wait);
        if let Some(cards) = parallel {
            statuses = statuses.parallel(cards);
        }
        if in_order {
            statuses = statuses.in_order();
        }
        Self { statuses, cards, stopped, outage: Outage::default(), messages: Vec::new() }
    }

    /// Returns the last known states of the cards that have no result yet.
    pub(super) fn unfinished(&self) -> Vec<CardStatus> {
        self.statuses.unfinished()
    }

    /// Reports the end of an outage, and returns how long polls have failed, if they do.
    ///
    /// The end is reported here and not when a poll succeeds, because polls of other cards may still fail.
    pub(super) fn check_outage(&mut self) -> Option<String> {
        let message = self.outage.observe(self.statuses.last_failure().as_ref());
        self.messages.extend(message);
        self.outage.lasts()
    }

    /// Returns the messages about outages since the last call.
    pub(super) fn take_messages(&mut self) -> Vec<String> {
        std::mem::take(&mut self.messages)
    }

    /// Reports what was not reported yet.
    pub(super) fn finish(&mut self) {
        self.check_outage();
        self.outage.finish();
    }

    /// Starts no further cards. The stream ends when those that are running have a result.
    pub(super) fn stop(&self) {
        self.stopped.set(true);
    }

    /// Returns the cards that were not started.
    pub(super) fn into_rest(self) -> impl Iterator<Item = CardQuery> {
        std::iter::from_fn(move || self.cards.borrow_mut().next())
    }
}

impl Stream for Queries {
    type Item = CardResult;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<CardResult>> {
        let this = self.get_mut();
        let result = this.statuses.poll_next_unpin(context);
        // Every poll of a card wakes this stream.
        if let Some(error) = this.statuses.last_failure() {
            let message = this.outage.observe(Some(&error));
            this.messages.extend(message);
        }
        result
    }
}
