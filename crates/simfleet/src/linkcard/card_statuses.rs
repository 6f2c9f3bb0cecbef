//! Live states of many cards, at the pace that the rate limit allows.
//!
//! A new card starts when the rate limit has room for another call and no poll of a running card waits for it. So the
//! number of running cards follows from the limit, from how long cards take, and from how long the service takes to
//! respond. At most one card is read from the caller's list before it can start: without it, the stream would wait for
//! its turn at the end of the list too.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::stream::{self, FuturesUnordered, Stream, StreamExt};
use simfleet_runtime::clock::BoxFuture;

use super::card_status::{CardQuery, CardStatus};
use super::client::Linkcard;
use super::pace::{Pace, Start};
use crate::error::Error;
use crate::wait::WaitFor;

/// The number of cards that are polled at the same time at most, unless the caller sets another.
const PARALLEL: usize = 256;

/// A card and its result, which is that of [`Linkcard::card_status`].
pub type CardResult = (CardQuery, Result<CardStatus, Error>);

/// The live states of many cards, from [`Linkcard::card_statuses`]: a stream of each card with its result.
///
/// The stream works only while it is polled. It holds the running cards and nothing else, so its memory does not depend
/// on the number of cards. Dropping the future of a `next()` loses nothing; dropping the stream ends all waits, and no
/// further card is read.
pub struct CardStatuses<C> {
    linkcard: Linkcard,
    /// The cards that have not started.
    cards: Pin<Box<C>>,
    /// The card that starts next.
    next: Option<CardQuery>,
    /// Whether all cards have been read.
    exhausted: bool,
    wait: WaitFor,
    parallel: usize,
    running: FuturesUnordered<BoxFuture<'static, (u64, CardResult)>>,
    /// The number of cards that have started.
    started: u64,
    /// In the order of the cards: the number of the next result, and results of later cards.
    order: Option<(u64, BTreeMap<u64, CardResult>)>,
    pace: Arc<Mutex<Pace>>,
    /// The last states of the running cards, by the number of the card.
    states: Arc<Mutex<BTreeMap<u64, CardStatus>>>,
    /// The pause until the next card may start, and when it ends.
    pause: Option<(Duration, BoxFuture<'static, ()>)>,
}

impl<C> fmt::Debug for CardStatuses<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardStatuses")
            .field("wait", &self.wait)
            .field("parallel", &self.parallel)
            .field("running", &self.running.len())
            .field("started", &self.started)
            .finish_non_exhaustive()
    }
}

impl Linkcard {
    /// Queries the live states of many cards, as fast as the rate limit allows. Results come in the order in which they
    /// are known, each with its card.
    ///
    /// Each card is a wait like [`Linkcard::card_status`] with the timeout of `wait`, which begins when the card
    /// starts: a transient failure is retried until the card's deadline. After a failure that concerns the service, no
    /// further cards start for a while, at most 30 s or as long as the service asks for. At the beginning, and when no
    /// connection can be made, they start one at a time until a poll succeeds, so an outage costs at most one card per
    /// timeout besides those that were running.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use futures_util::StreamExt;
    /// use simfleet::linkcard::CardQuery;
    /// use simfleet::{AccessKey, Linkcard, WaitFor};
    /// use simfleet_emulator::{Card, Emulator, Fate};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let fate = Fate { processing_seconds: Some(0.0), ..Fate::default() };
    /// # let cards = (1..=30).map(|n| Card { fate: fate.clone(), ..Card::with_iccid(format!("8986000000000000{n:04}")) });
    /// # let emulator = Emulator::builder().cards(cards.collect::<Vec<_>>()).start("127.0.0.1:0".parse()?).await?;
    /// let key = AccessKey::new("testid", "testsecret");
    /// let linkcard = Linkcard::builder().endpoint(emulator.url()).credentials(key).build()?;
    /// let cards = (1..=30).map(|number| CardQuery::iccid(format!("8986000000000000{number:04}")));
    /// let mut statuses = linkcard.card_statuses(cards, WaitFor::at_most(Duration::from_secs(60)));
    /// let mut online = 0;
    /// while let Some((card, result)) = statuses.next().await {
    ///     match result {
    ///         Ok(status) => online += status.rows.iter().filter(|row| row.online == Some(true)).count(),
    ///         Err(error) => eprintln!("{}: {error}", card.number()),
    ///     }
    /// }
    /// assert_eq!(online, 30);
    /// # Ok(())
    /// # }
    /// ```
    pub fn card_statuses<I>(&self, cards: I, wait: WaitFor) -> CardStatuses<stream::Iter<I::IntoIter>>
    where
        I: IntoIterator<Item = CardQuery>,
    {
        self.card_statuses_of(stream::iter(cards), wait)
    }

    /// Does the same as [`Linkcard::card_statuses`] for cards from a stream, which may have no end.
    pub fn card_statuses_of<C>(&self, cards: C, wait: WaitFor) -> CardStatuses<C>
    where
        C: Stream<Item = CardQuery>,
    {
        CardStatuses {
            linkcard: self.clone(),
            cards: Box::pin(cards),
            next: None,
            exhausted: false,
            pace: Arc::new(Mutex::new(Pace::new(wait.timeout()))),
            wait,
            parallel: PARALLEL,
            running: FuturesUnordered::new(),
            started: 0,
            order: None,
            states: Arc::default(),
            pause: None,
        }
    }
}

impl<C> CardStatuses<C> {
    /// Sets the number of cards that are polled at the same time at most. Default 256; 0 counts as 1.
    ///
    /// The rate limit usually keeps the number lower. It is the only bound for a client without rate limits
    /// ([`ClientBuilder::rate_limits`](crate::ClientBuilder::rate_limits)).
    #[must_use]
    pub fn parallel(mut self, cards: usize) -> Self {
        self.parallel = cards.max(1);
        self
    }

    /// Returns the results in the order of the cards.
    ///
    /// A slow card then holds back the results of later cards. They count as running, so no card starts when
    /// [`CardStatuses::parallel`] cards are running or held back.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.order.get_or_insert((self.started, BTreeMap::new()));
        self
    }

    /// Returns the last known states of the cards whose result was not returned yet, in the order of the cards, for a
    /// caller who ends the stream early. Results that are held back because of [`CardStatuses::in_order`] are among them.
    pub fn unfinished(&self) -> Vec<CardStatus> {
        let mut states = self.states.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for (number, (_, result)) in self.order.iter().flat_map(|(_, later)| later) {
            if let Ok(status) = result {
                states.insert(*number, status.clone());
            }
        }
        states.into_values().collect()
    }

    /// Returns the number of cards that have started and have no result yet.
    pub fn running(&self) -> usize {
        self.running.len()
    }

    /// Returns the last failure that concerns the service, if no poll has succeeded since.
    pub fn last_failure(&self) -> Option<Error> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner).last_failure().cloned()
    }

    /// Returns the next result in the order of the cards, if it is known.
    fn next_in_order(&mut self) -> Option<CardResult> {
        let (next, later) = self.order.as_mut()?;
        let result = later.remove(next)?;
        *next += 1;
        Some(result)
    }

    /// Returns the number of results that are held back.
    fn held_back(&self) -> usize {
        self.order.as_ref().map_or(0, |(_, later)| later.len())
    }

    /// Waits until another card may start.
    fn poll_start(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let inner = self.linkcard.inner();
        loop {
            let now = inner.clock.monotonic();
            let start = self.pace.lock().unwrap_or_else(PoisonError::into_inner).start(now, self.running.len());
            let room = || {
                let operation = &linkcard_client::operations::GET_CARD_REAL_STATUS;
                Some(self.linkcard.next_turn(operation)).filter(|turn| !turn.is_zero())
            };
            let pause = match start {
                // A running card wakes this stream.
                Start::AfterProbe => return Poll::Pending,
                Start::After(pause) => pause,
                Start::Now => match room() {
                    Some(pause) => pause,
                    None => break,
                },
            };
            let due = now.saturating_add(pause);
            if self.pause.as_ref().is_none_or(|(known, _)| *known > due) {
                self.pause = Some((due, inner.clock.sleep(pause)));
            }
            if let Some((_, sleep)) = &mut self.pause {
                ready!(sleep.as_mut().poll(context));
            }
            self.pause = None;
        }
        self.pause = None;
        Poll::Ready(())
    }

    fn start(&mut self, card: CardQuery) {
        let (linkcard, wait) = (self.linkcard.clone(), self.wait.clone());
        let (pace, states) = (Arc::clone(&self.pace), Arc::clone(&self.states));
        let number = self.started;
        self.started += 1;
        self.running.push(Box::pin(async move {
            let keep = |status: &CardStatus| {
                states.lock().unwrap_or_else(PoisonError::into_inner).insert(number, status.clone());
            };
            let result = follow(&linkcard, card.clone(), wait, &pace, keep).await;
            states.lock().unwrap_or_else(PoisonError::into_inner).remove(&number);
            (number, (card, result))
        }));
    }
}

impl<C: Stream<Item = CardQuery>> Stream for CardStatuses<C> {
    type Item = CardResult;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<CardResult>> {
        let this = self.get_mut();
        loop {
            if let Some(result) = this.next_in_order() {
                return Poll::Ready(Some(result));
            }
            // Running cards go first: what they wait for is not given to a new card.
            match this.running.poll_next_unpin(context) {
                Poll::Ready(Some((number, result))) => match &mut this.order {
                    Some((_, later)) => {
                        later.insert(number, result);
                        continue;
                    }
                    None => return Poll::Ready(Some(result)),
                },
                Poll::Ready(None) if this.exhausted => return Poll::Ready(None),
                Poll::Ready(None) | Poll::Pending => {}
            }
            if this.exhausted || this.running.len() + this.held_back() >= this.parallel {
                return Poll::Pending;
            }
            if this.next.is_none() {
                this.next = ready!(this.cards.as_mut().poll_next(context));
                if this.next.is_none() {
                    this.exhausted = true;
                    continue;
                }
            }
            ready!(this.poll_start(context));
            if let Some(card) = this.next.take() {
                this.start(card);
            }
        }
    }
}

/// Waits for one card, and records what each poll shows about the service. Calls `keep` with the state after each poll.
async fn follow(
    linkcard: &Linkcard,
    card: CardQuery,
    wait: WaitFor,
    pace: &Mutex<Pace>,
    keep: impl Fn(&CardStatus),
) -> Result<CardStatus, Error> {
    let record = |failure: Option<&Error>| {
        let now = linkcard.inner().clock.monotonic();
        pace.lock().unwrap_or_else(PoisonError::into_inner).record(now, failure);
    };
    let mut waiter = linkcard.card_status_waiter(card, wait);
    loop {
        match waiter.next().await {
            Ok(Some(status)) => {
                record(status.last_failure.as_ref());
                keep(status);
            }
            Ok(None) => return Ok(waiter.into_status()),
            Err(error) => {
                record(Some(&error));
                return Err(error);
            }
        }
    }
}
