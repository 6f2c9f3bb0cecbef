//! Polls `querySimAction` until the expected records exist.
//!
//! The platform creates the record of a request when it hands the request to the carrier, one to three minutes after
//! the submission.

use std::collections::HashSet;
use std::time::Duration;

use futures_util::stream::{self, Stream};
use haoka_client::requests::QuerySimAction;
use haoka_client::types::{ActionType, SimAction};
use serde::{Deserialize, Serialize};

use super::client::Haoka;
use crate::error::{Error, ErrorKind};
use crate::wait::{Checkpoint, Driver, End, PollOutcome, Polled, Schedule, WaitFor};

/// Records of a batch appear within minutes.
const SCHEDULE: Schedule = Schedule {
    first: None,
    pauses: (Duration::from_secs(15), Duration::from_secs(60)),
    minimum: Duration::from_secs(10),
};

const OPERATION: &str = haoka_client::operations::QUERY_SIM_ACTION.id;

/// A query for action records. A record must match all members that are set.
///
/// ```
/// use simfleet::haoka::ActionQuery;
///
/// let query = ActionQuery::batch("91178731657918899855270189630549").expecting(["164009797BB"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActionQuery {
    /// The serial number of a batch.
    pub serial_number: Option<String>,
    /// The card number. A query without a serial number returns the latest 100 records of the card.
    pub sim_no: Option<String>,
    /// The kind of action.
    pub action_type: Option<ActionType>,
    /// Cards that must have a record before the wait ends. If empty, the first record ends the wait.
    pub expected: Vec<String>,
}

impl ActionQuery {
    /// Creates a query for the records of a batch.
    pub fn batch(serial_number: impl Into<String>) -> Self {
        Self { serial_number: Some(serial_number.into()), ..Self::default() }
    }

    /// Creates a query for the latest 100 records of a card.
    pub fn card(sim_no: impl Into<String>) -> Self {
        Self { sim_no: Some(sim_no.into()), ..Self::default() }
    }

    /// Restricts the query to records of this card.
    #[must_use]
    pub fn of_card(mut self, sim_no: impl Into<String>) -> Self {
        self.sim_no = Some(sim_no.into());
        self
    }

    /// Restricts the query to records of this kind.
    #[must_use]
    pub fn of_type(mut self, action_type: ActionType) -> Self {
        self.action_type = Some(action_type);
        self
    }

    /// Sets the cards that must have a record before the wait ends.
    #[must_use]
    pub fn expecting<S: Into<String>>(mut self, sim_nos: impl IntoIterator<Item = S>) -> Self {
        self.expected = sim_nos.into_iter().map(Into::into).collect();
        self
    }

    /// Returns what is wrong if a record belongs to another batch or card than the query.
    fn mismatch(&self, records: &[SimAction]) -> Option<String> {
        let differs = |wanted: &Option<String>, found: &Option<String>| match (wanted, found) {
            (Some(wanted), Some(found)) => !wanted.eq_ignore_ascii_case(found),
            _ => false,
        };
        records.iter().find_map(|record| {
            if differs(&self.serial_number, &record.serial_number) {
                Some("the response contains a record of another batch".to_owned())
            } else if differs(&self.sim_no, &record.sim_no) {
                Some("the response contains a record of another card".to_owned())
            } else {
                None
            }
        })
    }

    /// Returns the expected cards without a record.
    fn missing(&self, records: &[SimAction]) -> Vec<String> {
        let recorded: HashSet<&str> = records.iter().filter_map(|record| record.sim_no.as_deref()).collect();
        self.expected.iter().filter(|card| !recorded.contains(card.as_str())).cloned().collect()
    }
}

/// The action records found so far.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimActions {
    /// The query.
    pub query: ActionQuery,
    /// The records, in the order of the service.
    pub records: Vec<SimAction>,
    /// Expected cards without a record: the platform has not handed their request to the carrier.
    pub missing: Vec<String>,
    /// How the wait ended.
    pub end: End,
    /// The number of successful polls.
    pub polls: u32,
    /// The request id of the last response.
    pub request_id: Option<String>,
    /// The last poll that failed, if none has succeeded since.
    pub last_failure: Option<Error>,
}

/// A [`Haoka::sim_actions`] wait that runs one poll at a time.
///
/// A waiter owns its client, so that it can be moved to another task. Dropping it, or the future of
/// [`ActionsWaiter::next`], only ends the wait or the poll.
#[derive(Debug)]
pub struct ActionsWaiter {
    haoka: Haoka,
    polled: RecordPoll,
    driver: Driver,
}

/// The query of one wait and its results.
#[derive(Debug)]
struct RecordPoll {
    haoka: Haoka,
    actions: SimActions,
}

impl Polled for RecordPoll {
    fn subject(&self) -> String {
        let ActionQuery { serial_number, sim_no, .. } = &self.actions.query;
        [serial_number, sim_no].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    async fn poll(&mut self, limit: Duration) -> Result<(), Error> {
        let (records, request_id) = self.haoka.records(&self.actions.query, limit).await?;
        if let Some(what) = self.actions.query.mismatch(&records) {
            let error = Error::new(ErrorKind::Decode, what).named(OPERATION).with_answer(Some(200), request_id);
            return Err(error.with_remedy("check the endpoint and any proxy in between").with_sent(true));
        }
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
            end: End::DeadlineReached,
            polls: 0,
            request_id: None,
            last_failure: None,
        };
        Self::from_actions(haoka, actions, wait)
    }

    fn from_actions(haoka: Haoka, actions: SimActions, wait: &WaitFor) -> Self {
        let polled = RecordPoll { haoka: haoka.clone(), actions };
        let driver = Driver::new(haoka.inner(), wait, SCHEDULE, polled.is_finished());
        Self { haoka, polled, driver }
    }

    /// Polls once, after the pause that is due. Returns `None` when every expected card has a record, or when the
    /// deadline has passed.
    ///
    /// A transient failure is kept in [`SimActions::last_failure`], and the next call polls again.
    ///
    /// # Errors
    ///
    /// Returns a permanent failure, which ends the wait; earlier results stay in [`ActionsWaiter::actions`]. If the
    /// deadline has passed and no poll has succeeded, returns the last failure.
    pub async fn next(&mut self) -> Result<Option<&SimActions>, Error> {
        let outcome = self.driver.step(self.haoka.inner(), &mut self.polled).await;
        let actions = &mut self.polled.actions;
        actions.end = self.driver.end;
        actions.last_failure.clone_from(&self.driver.last_failure);
        match (outcome, &actions.last_failure) {
            (PollOutcome::Polled, _) => Ok(Some(actions)),
            (PollOutcome::Failed, Some(error)) => Err(error.clone()),
            (PollOutcome::Over, Some(error)) if actions.polls == 0 && actions.end == End::DeadlineReached => {
                Err(error.clone())
            }
            (PollOutcome::Failed | PollOutcome::Over, _) => Ok(None),
        }
    }

    /// Returns the records so far.
    pub fn actions(&self) -> &SimActions {
        &self.polled.actions
    }

    /// Returns the final records.
    pub fn into_actions(self) -> SimActions {
        self.polled.actions
    }

    /// Returns a checkpoint, with which another process can resume the wait: see [`Haoka::resume_sim_actions`].
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint::new(&self.haoka, OPERATION, &self.polled.actions)
    }

    /// Returns the records after each poll, as a stream that ends after an error.
    pub fn stream(self) -> impl Stream<Item = Result<SimActions, Error>> + Send + 'static {
        stream::try_unfold(self, |mut waiter| async move {
            let actions = waiter.next().await?.cloned();
            Ok(actions.map(|actions| (actions, waiter)))
        })
    }
}

impl Haoka {
    /// Polls the records until every expected card has one, or the deadline of `wait` has passed.
    ///
    /// After a transient failure, the wait polls again until the deadline; the last such failure is in
    /// [`SimActions::last_failure`].
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidInput`] for a query with neither a batch nor a card. Returns every other
    /// permanent failure, and the last failure if no poll has succeeded before the deadline.
    pub async fn sim_actions(&self, query: ActionQuery, wait: WaitFor) -> Result<SimActions, Error> {
        let mut waiter = self.sim_actions_waiter(query, wait);
        while waiter.next().await?.is_some() {}
        Ok(waiter.into_actions())
    }

    /// Starts the same wait as [`Haoka::sim_actions`], one poll at a time, to show its progress.
    pub fn sim_actions_waiter(&self, query: ActionQuery, wait: WaitFor) -> ActionsWaiter {
        ActionsWaiter::new(self.clone(), query, &wait)
    }

    /// Resumes a wait from an [`ActionsWaiter::checkpoint`], with a new timeout.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidInput`] for a checkpoint of another operation, endpoint or account.
    pub fn resume_sim_actions(&self, checkpoint: &Checkpoint, wait: WaitFor) -> Result<ActionsWaiter, Error> {
        let actions = checkpoint.open(self, OPERATION)?;
        Ok(ActionsWaiter::from_actions(self.clone(), actions, &wait))
    }

    /// Requests the records of a query once.
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
