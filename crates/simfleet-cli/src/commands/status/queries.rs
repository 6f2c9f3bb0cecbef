//! The queries of many cards.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use futures_util::stream::{self, Stream, StreamExt};
use simfleet::linkcard::{CardQuery, CardStatus};
use simfleet::{Error, Linkcard, WaitFor};

use crate::outage::Outage;

/// The number of cards that are polled at the same time.
const CONCURRENT_CARDS: usize = 16;

pub(super) type CardResult = Result<CardStatus, Error>;

type Cards = Rc<RefCell<dyn Iterator<Item = CardQuery>>>;

/// A stream of cards with their results.
pub(super) struct Queries {
    cards: Cards,
    results: Pin<Box<dyn Stream<Item = (CardQuery, CardResult)>>>,
    running: Rc<RefCell<Running>>,
    stopped: Rc<Cell<bool>>,
}

/// What is known of the cards that have no result yet.
#[derive(Debug, Default)]
struct Running {
    /// The last states, by the position of the card.
    open: BTreeMap<usize, CardStatus>,
    /// The cards whose last poll failed.
    in_trouble: BTreeSet<usize>,
    outage: Outage,
}

impl Queries {
    pub(super) fn new(
        linkcard: &Linkcard,
        cards: impl Iterator<Item = CardQuery> + 'static,
        wait: WaitFor,
        in_order: bool,
        parallel: Option<usize>,
    ) -> Self {
        let running = Rc::new(RefCell::new(Running::default()));
        let cards: Cards = Rc::new(RefCell::new(cards));
        let (linkcard, rest, state) = (linkcard.clone(), Rc::clone(&cards), Rc::clone(&running));
        let stopped = Rc::new(Cell::new(false));
        let is_stopped = Rc::clone(&stopped);
        let next = move || if is_stopped.get() { None } else { rest.borrow_mut().next() };
        let each = std::iter::from_fn(next).enumerate();
        let waits = stream::iter(each)
            .map(move |(position, card)| poll_card(linkcard.clone(), position, card, wait.clone(), Rc::clone(&state)));
        let parallel = parallel.unwrap_or(CONCURRENT_CARDS);
        let results: Pin<Box<dyn Stream<Item = _>>> =
            if in_order { Box::pin(waits.buffered(parallel)) } else { Box::pin(waits.buffer_unordered(parallel)) };
        Self { cards, results, running, stopped }
    }

    /// Returns the last known states of the cards that have no result yet.
    pub(super) fn open(&self) -> Vec<CardStatus> {
        self.running.borrow().open.values().cloned().collect()
    }

    /// Returns how long polls have failed, if they do.
    pub(super) fn outage(&self) -> Option<String> {
        self.running.borrow().outage.lasts()
    }

    /// Reports what was not reported yet.
    pub(super) fn finish(&self) {
        self.running.borrow().outage.finish();
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
    type Item = (CardQuery, CardResult);

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().results.poll_next_unpin(context)
    }
}

impl Running {
    /// Takes note of a poll of a card.
    fn note(&mut self, position: usize, last_failure: Option<&Error>) {
        if last_failure.is_some() {
            self.in_trouble.insert(position);
        } else {
            self.in_trouble.remove(&position);
        }
        if last_failure.is_some() || self.in_trouble.is_empty() {
            self.outage.note(last_failure);
        }
    }
}

/// Polls one card until it is finished.
async fn poll_card(
    linkcard: Linkcard,
    position: usize,
    card: CardQuery,
    wait: WaitFor,
    running: Rc<RefCell<Running>>,
) -> (CardQuery, CardResult) {
    let mut waiter = linkcard.card_status_waiter(card.clone(), wait);
    let result = loop {
        match waiter.next().await {
            Ok(Some(status)) => {
                let mut running = running.borrow_mut();
                running.note(position, status.last_failure.as_ref());
                running.open.insert(position, status.clone());
            }
            Ok(None) => break Ok(waiter.into_status()),
            Err(error) => break Err(error),
        };
    };
    let mut running = running.borrow_mut();
    running.open.remove(&position);
    running.in_trouble.remove(&position);
    (card, result)
}
