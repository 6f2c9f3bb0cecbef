//! `querySimAction`, repeated until the records that are wanted are there.
//!
//! A request has a record only once the platform has handed it to the carrier, one to three minutes after the submission.

use std::collections::HashSet;
use std::time::Duration;

use haoka_client::types::{ActionType, SimAction};

use super::Haoka;
use crate::error::{Error, ErrorKind};
use crate::wait::{End, WaitFor};

/// Pauses between looks at the records of a batch.
const PAUSES: (Duration, Duration) = (Duration::from_secs(15), Duration::from_secs(60));

/// The least time that one look gets.
const ONE_LOOK: Duration = Duration::from_secs(10);

/// Which action records to look for; the members narrow each other down.
///
/// ```
/// use simfleet::haoka::ActionQuery;
///
/// let query = ActionQuery::batch("91178731657918899855270189630549").expecting(["164009797BB"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActionQuery {
    /// Serial number of a batch.
    pub serial_number: Option<String>,
    /// Card number. Alone: the card's latest 100 records.
    pub sim_no: Option<String>,
    /// Kind of action.
    pub action_type: Option<ActionType>,
    /// Cards that must have a record before the wait ends. Without any, the first record ends it.
    pub expected: Vec<String>,
}

impl ActionQuery {
    /// The records of a batch.
    pub fn batch(serial_number: impl Into<String>) -> Self {
        Self { serial_number: Some(serial_number.into()), ..Self::default() }
    }

    /// The latest 100 records of a card.
    pub fn card(sim_no: impl Into<String>) -> Self {
        Self { sim_no: Some(sim_no.into()), ..Self::default() }
    }

    /// Only records of this card.
    #[must_use]
    pub fn of_card(mut self, sim_no: impl Into<String>) -> Self {
        self.sim_no = Some(sim_no.into());
        self
    }

    /// Only records of this kind.
    #[must_use]
    pub fn of_type(mut self, action_type: ActionType) -> Self {
        self.action_type = Some(action_type);
        self
    }

    /// Cards that must have a record before the wait ends.
    #[must_use]
    pub fn expecting<S: Into<String>>(mut self, sim_nos: impl IntoIterator<Item = S>) -> Self {
        self.expected = sim_nos.into_iter().map(Into::into).collect();
        self
    }

    fn is_answered(&self, records: &[SimAction]) -> bool {
        let recorded: HashSet<&str> = records.iter().filter_map(|record| record.sim_no.as_deref()).collect();
        !records.is_empty() && self.expected.iter().all(|card| recorded.contains(card.as_str()))
    }
}

/// Action records, as far as they are there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SimActions {
    /// The records, as the service ordered them.
    pub records: Vec<SimAction>,
    /// Expected cards without a record: their request has not been handed to the carrier.
    pub missing: Vec<String>,
    /// How the wait ended.
    pub end: End,
    /// Calls that were answered.
    pub polls: u32,
    /// Id of the last answered request.
    pub request_id: Option<String>,
}

impl Haoka {
    /// Looks the records up, and again until every expected card has one or the limit has passed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] for a query that names neither a batch nor a card, else those of [`Haoka::send`].
    pub async fn sim_actions(&self, query: ActionQuery, wait: WaitFor) -> Result<SimActions, Error> {
        let clock = &self.inner().clock;
        let deadline = clock.monotonic().saturating_add(wait.limit());
        let mut pauses = wait.pauses(PAUSES);
        let mut polls = 0;
        loop {
            let left = deadline.saturating_sub(clock.monotonic());
            let reply = self.records(&query, left.max(ONE_LOOK)).await?;
            polls += 1;
            let (records, request_id) = reply;
            let answered = query.is_answered(&records);
            let left = deadline.saturating_sub(clock.monotonic());
            if answered || left.is_zero() {
                let recorded: HashSet<&str> = records.iter().filter_map(|record| record.sim_no.as_deref()).collect();
                let missing = query.expected.iter().filter(|card| !recorded.contains(card.as_str())).cloned().collect();
                let end = if answered { End::Finished } else { End::LimitReached };
                return Ok(SimActions { records, missing, end, polls, request_id });
            }
            clock.sleep(pauses.next(&*self.inner().random).min(left)).await;
        }
    }

    /// One look at the records of a query.
    pub(super) async fn records(
        &self,
        query: &ActionQuery,
        limit: Duration,
    ) -> Result<(Vec<SimAction>, Option<String>), Error> {
        if query.serial_number.is_none() && query.sim_no.is_none() {
            return Err(Error::new(ErrorKind::InvalidInput, "the query names neither a batch nor a card")
                .with_remedy("give a serial number, a card number, or both"));
        }
        let mut call = self.query_sim_action();
        if let Some(serial_number) = &query.serial_number {
            call = call.serial_number(serial_number.as_str());
        }
        if let Some(sim_no) = &query.sim_no {
            call = call.sim_no(sim_no.as_str());
        }
        if let Some(action_type) = query.action_type {
            call = call.action_type(action_type);
        }
        let reply = self.send_within(call, limit).await?;
        Ok((reply.answer.data.unwrap_or_default().items, reply.request_id))
    }
}
