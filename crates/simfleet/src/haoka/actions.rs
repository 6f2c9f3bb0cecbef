//! `querySimAction`, polled until the records that are wanted are there.
//!
//! A request has a record only once the platform has handed it to the carrier, one to three minutes after the submission.

use std::collections::HashSet;
use std::time::Duration;

use futures_util::stream::{self, Stream};
use haoka_client::requests::QuerySimAction;
use haoka_client::types::{ActionType, SimAction};
use serde::{Deserialize, Serialize};

use super::client::Haoka;
use crate::error::{Error, ErrorKind};
use crate::wait::{Checkpoint, Driver, End, PollOutcome, Polled, Schedule, WaitFor};

/// RecordPoll of a batch appear within minutes.
const SCHEDULE: Schedule = Schedule {
    first: None,
    pauses: (Duration::from_secs(15), Duration::from_secs(60)),
    minimum: Duration::from_secs(10),
};

const OPERATION: &str = haoka_client::operations::QUERY_SIM_ACTION.id;

/// Which action records to look for; the members narrow each other down.
///
/// ```
/// use simfleet::haoka::ActionQuery;
///
/// let query = ActionQuery::batch("91178731657918899855270189630549").expecting(["164009797BB"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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

    /// Expected cards without a record.
    fn missing(&self, records: &[SimAction]) -> Vec<String> {
        let recorded: HashSet<&str> = records.iter().filter_map(|record| record.sim_no.as_deref()).collect();
        self.expected.iter().filter(|card| !recorded.contains(card.as_str())).cloned().collect()
    }
}

/// Action records, as far as they are there.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimActions {
    /// What was asked.
    pub query: ActionQuery,
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
    /// The last poll that failed, if none has worked since.
    pub trouble: Option<Error>,
}

/// A running [`Haoka::sim_actions`], one poll at a time.
///
/// It owns its client, so that it can be moved to another task. Dropping it, or the future of [`ActionsWaiter::next`],
/// loses nothing but the wait.
#[derive(Debug)]
pub struct ActionsWaiter {
    haoka: Haoka,
    polled: RecordPoll,
    driver: Driver,
}

/// What is polled.
#[derive(Debug)]
struct RecordPoll {
    haoka: Haoka,
    actions: SimActions,
}

impl Polled for RecordPoll {
    async fn poll(&mut self, limit: Duration) -> Result<(), Error> {
        let (records, request_id) = self.haoka.records(&self.actions.query, limit).await?;
        let actions = &mut self.actions;
        actions.polls += 1;
        actions.request_id = request_id;
        actions.missing = actions.query.missing(&records);
        actions.records = records;
        Ok(())
    }

    fn is_finished(&self) -> bool {
        !self.actions.records.is_empty() && self.actions.missing.is_empty()
    }
}

impl ActionsWaiter {
    fn new(haoka: Haoka, query: ActionQuery, wait: &WaitFor) -> Self {
        let actions = SimActions {
            missing: query.expected.clone(),
            query,
            records: Vec::new(),
            end: End::LimitReached,
            polls: 0,
            request_id: None,
            trouble: None,
        };
        Self::from_actions(haoka, actions, wait)
    }

    fn from_actions(haoka: Haoka, actions: SimActions, wait: &WaitFor) -> Self {
        let polled = RecordPoll { haoka: haoka.clone(), actions };
        let driver = Driver::new(haoka.inner(), wait, SCHEDULE, polled.is_finished());
        Self { haoka, polled, driver }
    }

    /// Polls once, after the pause that is due. `None` when every expected card has a record, or when the limit has passed.
    ///
    /// A failure that may pass is kept in [`SimActions::trouble`], and the next call polls again.
    ///
    /// # Errors
    ///
    /// A failure that ends the wait; what was seen before stays in [`ActionsWaiter::actions`]. When the limit has passed and
    /// no poll has worked, the last failure.
    pub async fn next(&mut self) -> Result<Option<&SimActions>, Error> {
        let outcome = self.driver.step(self.haoka.inner(), &mut self.polled).await;
        let actions = &mut self.polled.actions;
        actions.end = self.driver.end;
        actions.trouble.clone_from(&self.driver.trouble);
        match (outcome, &actions.trouble) {
            (PollOutcome::Polled, _) => Ok(Some(actions)),
            (PollOutcome::Failed, Some(error)) => Err(error.clone()),
            (PollOutcome::Over, Some(error)) if actions.polls == 0 && actions.end == End::LimitReached => {
                Err(error.clone())
            }
            (PollOutcome::Failed | PollOutcome::Over, _) => Ok(None),
        }
    }

    /// What is known so far.
    pub fn actions(&self) -> &SimActions {
        &self.polled.actions
    }

    /// What is known at the end.
    pub fn into_actions(self) -> SimActions {
        self.polled.actions
    }

    /// Everything that another process needs to go on with the wait: see [`Haoka::resume_sim_actions`].
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint::new(&self.haoka, OPERATION, &self.polled.actions)
    }

    /// The records after each poll, as a stream that ends after an error.
    pub fn stream(self) -> impl Stream<Item = Result<SimActions, Error>> + Send + 'static {
        stream::try_unfold(self, |mut waiter| async move {
            let actions = waiter.next().await?.cloned();
            Ok(actions.map(|actions| (actions, waiter)))
        })
    }
}

impl Haoka {
    /// Polls the records until every expected card has one or the limit has passed.
    ///
    /// A failed poll that may pass is polled again until the limit; the last one is in [`SimActions::trouble`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] for a query that names neither a batch nor a card, and every other failure that would not
    /// pass; the last failure when no poll has worked within the limit.
    pub async fn sim_actions(&self, query: ActionQuery, wait: WaitFor) -> Result<SimActions, Error> {
        let mut waiter = self.sim_actions_waiter(query, wait);
        while waiter.next().await?.is_some() {}
        Ok(waiter.into_actions())
    }

    /// Like [`Haoka::sim_actions`], one poll at a time, for those who want to see it move.
    pub fn sim_actions_waiter(&self, query: ActionQuery, wait: WaitFor) -> ActionsWaiter {
        ActionsWaiter::new(self.clone(), query, &wait)
    }

    /// Goes on with a wait that was written down by [`ActionsWaiter::checkpoint`], with a limit of its own.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] for a checkpoint of another operation, endpoint or account.
    pub fn resume_sim_actions(&self, checkpoint: &Checkpoint, wait: WaitFor) -> Result<ActionsWaiter, Error> {
        let actions = checkpoint.open(self, OPERATION)?;
        Ok(ActionsWaiter::from_actions(self.clone(), actions, &wait))
    }

    /// One call for the records of a query.
    pub(super) async fn records(
        &self,
        query: &ActionQuery,
        limit: Duration,
    ) -> Result<(Vec<SimAction>, Option<String>), Error> {
        if query.serial_number.is_none() && query.sim_no.is_none() {
            return Err(Error::new(ErrorKind::InvalidInput, "the query names neither a batch nor a card")
                .with_remedy("give a serial number, a card number, or both"));
        }
        let mut request = QuerySimAction::new();
        if let Some(serial_number) = &query.serial_number {
            request = request.serial_number(serial_number.as_str());
        }
        if let Some(sim_no) = &query.sim_no {
            request = request.sim_no(sim_no.as_str());
        }
        if let Some(action_type) = query.action_type {
            request = request.action_type(action_type);
        }
        let reply = self.send_within(request, limit).await?;
        Ok((reply.answer.data.unwrap_or_default().items, reply.request_id))
    }
}
