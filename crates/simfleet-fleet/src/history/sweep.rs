//! Sweeps: read the list of a fleet into a history.

use std::fmt;
use std::sync::Arc;

use futures_util::StreamExt;
use simfleet::clock::Clock;
use simfleet::random::Random;
use simfleet::{Error, ErrorKind, Haoka, Linkcard};

use super::History;
use super::facts::CardFacts;
use super::model::{FleetId, Observed, Source, SweepRecord, SweepTotals};
use super::sighting::Sighting;
use super::sweep_pages::{SweepPages, of_haoka, of_linkcard};
use crate::model::RunId;
use crate::patience::until_stored;
use crate::run::error::FleetError;

/// How many cards are stored in one transaction, at least.
const CHUNK: usize = 400;

/// A sweep over the list of a fleet, which stores what it sees in a history.
///
/// A sweep that is dropped before [`Sweep::finish`], or that fails, keeps what it has seen. Cards that it did not see stay
/// as they are. A history that fails transiently is waited for, for ten minutes at most.
///
/// ```no_run
/// use std::sync::Arc;
///
/// use simfleet::clock::SystemClock;
/// use simfleet::random::SystemRandom;
/// use simfleet_fleet::{History, SqliteLedger, Sweep};
///
/// # async fn example(linkcard: simfleet::Linkcard) -> Result<(), Box<dyn std::error::Error>> {
/// let history: Arc<dyn History> = Arc::new(SqliteLedger::open("fleet.db", Arc::new(SystemClock::new()))?);
/// let mut sweep = Sweep::linkcard(linkcard, history, &SystemRandom).await?;
/// while let Some(progress) = sweep.next().await? {
///     println!("{} of {:?} cards", progress.cards, progress.expected);
/// }
/// let swept = sweep.finish().await?;
/// println!("{} cards, {} new, {} changed, {} gone", swept.cards, swept.added, swept.changed, swept.gone);
/// # Ok(())
/// # }
/// ```
pub struct Sweep {
    history: Arc<dyn History>,
    source: Source,
    pages: SweepPages,
    /// What was seen and is not stored yet.
    waiting: Vec<Sighting>,
    /// The number of requests to the history.
    requests: u64,
    clock: Arc<dyn Clock>,
    totals: SweepTotals,
    progress: SweepProgress,
    is_read: bool,
}

/// How far a sweep is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SweepProgress {
    /// The number of calls that have succeeded.
    pub calls: u64,
    /// The number of cards that were seen.
    pub cards: u64,
    /// The number of cards of the list, if the service says it.
    pub expected: Option<u64>,
    /// The effect of what is stored.
    pub stored: Observed,
}

impl fmt::Debug for Sweep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sweep").field("source", &self.source).field("progress", &self.progress).finish_non_exhaustive()
    }
}

impl Sweep {
    /// Begins a sweep over all cards of an account of Linkcard (`ListCardInfo`, 40 cards for each call).
    ///
    /// # Errors
    ///
    /// Fails if the history fails.
    pub async fn linkcard(
        linkcard: Linkcard,
        history: Arc<dyn History>,
        random: &dyn Random,
    ) -> Result<Self, FleetError> {
        let source = Source {
            id: RunId::new(linkcard.clock().wall(), random),
            fleet: FleetId::of_linkcard(&linkcard),
            operation: simfleet::linkcard_client::operations::LIST_CARD_INFO.id.to_owned(),
        };
        let clock = Arc::clone(linkcard.clock());
        Self::begin(history, source, clock, true, of_linkcard(linkcard)).await
    }

    /// Begins a sweep over the records of cards of haoka (`batchQuerySimInfo`, 100 cards for each call). The parameters of
    /// haoka's own list of cards (`simPage`) are not documented, so the numbers come from the caller. `is_whole` says that
    /// these are all cards of the account: a card without a record is then gone.
    ///
    /// # Errors
    ///
    /// Fails if there is no number, or the history fails.
    pub async fn haoka(
        haoka: Haoka,
        history: Arc<dyn History>,
        random: &dyn Random,
        sim_nos: Vec<String>,
        is_whole: bool,
    ) -> Result<Self, FleetError> {
        if sim_nos.is_empty() {
            return Err(Error::new(ErrorKind::InvalidInput, "no card was given")
                .with_remedy("give the numbers of the cards")
                .into());
        }
        let source = Source {
            id: RunId::new(haoka.clock().wall(), random),
            fleet: FleetId::of_haoka(&haoka),
            operation: simfleet::haoka_client::operations::BATCH_QUERY_SIM_INFO.id.to_owned(),
        };
        let clock = Arc::clone(haoka.clock());
        Self::begin(history, source, clock, is_whole, of_haoka(haoka, sim_nos)).await
    }

    async fn begin(
        history: Arc<dyn History>,
        source: Source,
        clock: Arc<dyn Clock>,
        is_whole: bool,
        pages: SweepPages,
    ) -> Result<Self, FleetError> {
        until_stored(&*clock, || history.begin_sweep(&source, is_whole)).await?;
        Ok(Self {
            history,
            source,
            pages,
            waiting: Vec::new(),
            requests: 0,
            clock,
            totals: SweepTotals::default(),
            progress: SweepProgress::default(),
            is_read: false,
        })
    }

    /// Returns the id of the sweep.
    pub fn id(&self) -> &RunId {
        &self.source.id
    }

    /// Returns the fleet.
    pub fn fleet(&self) -> &FleetId {
        &self.source.fleet
    }

    /// Returns how far the sweep is.
    pub fn progress(&self) -> SweepProgress {
        self.progress
    }

    /// Reads the next page, and returns how far the sweep is; `None` after the last page.
    ///
    /// # Errors
    ///
    /// Fails if a call or the history fails. The sweep cannot be continued then.
    pub async fn next(&mut self) -> Result<Option<SweepProgress>, FleetError> {
        let Some(page) = self.pages.next().await else {
            self.store().await?;
            self.is_read = true;
            return Ok(None);
        };
        let page = match page {
            Ok(page) => page,
            Err(error) => {
                self.store().await?;
                return Err(error.into());
            }
        };
        self.progress.calls += 1;
        self.progress.cards += u64::try_from(page.seen.len()).unwrap_or_default();
        self.progress.expected = page.expected.or(self.progress.expected);
        for sighting in &page.seen {
            let facts = CardFacts::of(|name| sighting.members.get(name).filter(|value| !value.is_null()));
            let state = facts.state.unwrap_or_else(|| "unknown".to_owned());
            *self.totals.states.entry(state).or_default() += 1;
            self.totals.used_kb = self.totals.used_kb.saturating_add(facts.used.unwrap_or_default() / 1024);
        }
        self.waiting.extend(page.seen);
        if self.waiting.len() >= CHUNK {
            self.store().await?;
        }
        Ok(Some(self.progress))
    }

    /// Stores what was seen.
    async fn store(&mut self) -> Result<(), FleetError> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let (seen, request) = (std::mem::take(&mut self.waiting), self.requests);
        self.requests += 1;
        let observe = || self.history.observe(&self.source, seen.clone(), request);
        let Observed { added, changed, repeated } = until_stored(&*self.clock, observe).await?;
        let stored = &mut self.progress.stored;
        stored.added += added;
        stored.changed += changed;
        stored.repeated += repeated;
        Ok(())
    }

    /// Ends the sweep. Cards that it did not see are gone if it has read the whole list and saw each card once.
    ///
    /// # Errors
    ///
    /// Fails if not all pages have been read, or the history fails.
    pub async fn finish(self) -> Result<SweepRecord, FleetError> {
        if !self.is_read {
            return Err(Error::new(ErrorKind::InvalidInput, "the sweep has not read all pages")
                .with_remedy("call `next` until it returns `None`")
                .into());
        }
        let totals = SweepTotals { calls: self.progress.calls, ..self.totals };
        let end = || self.history.end_sweep(&self.source, totals.clone());
        Ok(until_stored(&*self.clock, end).await?)
    }
}

impl FleetId {
    /// Returns the fleet of an account of Linkcard.
    pub fn of_linkcard(linkcard: &Linkcard) -> Self {
        Self { service: "linkcard".to_owned(), endpoint: linkcard.endpoint().to_owned(), account: linkcard.account() }
    }

    /// Returns the fleet of an account of haoka.
    pub fn of_haoka(haoka: &Haoka) -> Self {
        Self { service: "haoka".to_owned(), endpoint: haoka.endpoint().to_owned(), account: haoka.account() }
    }
}
