//! Polls `GetCardRealStatus` until all rows are finished.
//!
//! The first call names the card. Each further call sends the tokens of the rows that are not finished, together with
//! the card, as in the vendor's example. Rows are merged by token, then by ICCID. An unknown state counts as not
//! finished.

use std::time::Duration;

use futures_util::stream::{self, Stream};
use linkcard_client::requests::GetCardRealStatus;
use linkcard_client::types::{CardQueryStatus, CardRealStatus};
use serde::{Deserialize, Serialize};

use super::client::Linkcard;
use crate::error::{Error, ErrorKind};
use crate::wait::{Checkpoint, Driver, End, PollOutcome, Polled, Schedule, WaitFor};

/// The documentation does not state an interval; carriers take seconds.
const SCHEDULE: Schedule = Schedule {
    first: None,
    pauses: (Duration::from_secs(2), Duration::from_secs(10)),
    minimum: Duration::from_secs(10),
};

const OPERATION: &str = linkcard_client::operations::GET_CARD_REAL_STATUS.id;

/// The card to query.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CardQuery {
    /// A card by ICCID. The master card of a multi-network card stands for its child cards.
    Iccid(String),
    /// A card by MSISDN.
    Msisdn(String),
}

impl CardQuery {
    /// Creates a query by ICCID.
    pub fn iccid(iccid: impl Into<String>) -> Self {
        Self::Iccid(iccid.into())
    }

    /// Creates a query by MSISDN.
    pub fn msisdn(msisdn: impl Into<String>) -> Self {
        Self::Msisdn(msisdn.into())
    }

    /// Returns the number.
    pub fn number(&self) -> &str {
        match self {
            Self::Iccid(number) | Self::Msisdn(number) => number,
        }
    }
}

/// The latest known live state of a card.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardStatus {
    /// The card that was queried.
    pub card: CardQuery,
    /// One row for each carrier card.
    pub rows: Vec<CardRealStatus>,
    /// How the wait ended.
    pub end: End,
    /// The number of successful polls.
    pub polls: u32,
    /// The request id of the last response.
    pub request_id: Option<String>,
    /// The last poll that failed, if none has succeeded since.
    pub last_failure: Option<Error>,
}

impl CardStatus {
    /// Returns the rows that are not finished: neither `SUCCESS` nor `FAILURE`.
    pub fn unfinished(&self) -> impl Iterator<Item = &CardRealStatus> {
        self.rows.iter().filter(|row| !is_finished(row))
    }
}

/// Returns whether a row is final: `SUCCESS` or `FAILURE`.
fn is_finished(row: &CardRealStatus) -> bool {
    matches!(row.status, Some(CardQueryStatus::Success | CardQueryStatus::Failure))
}

/// A [`Linkcard::card_status`] wait that runs one poll at a time.
///
/// A waiter owns its client, so that it can be moved to another task. Dropping it, or the future of
/// [`CardStatusWaiter::next`], only ends the wait or the poll.
///
/// ```no_run
/// use std::time::Duration;
/// use simfleet::linkcard::CardQuery;
/// use simfleet::{Linkcard, WaitFor};
///
/// # async fn example(linkcard: &Linkcard) -> Result<(), simfleet::Error> {
/// let wait = WaitFor::at_most(Duration::from_secs(60));
/// let mut waiter = linkcard.card_status_waiter(CardQuery::iccid("89860321000000015668"), wait);
/// while let Some(status) = waiter.next().await? {
///     eprintln!("{} rows open", status.unfinished().count());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct CardStatusWaiter {
    linkcard: Linkcard,
    polled: CardPoll,
    driver: Driver,
}

/// The query of one wait and its results.
#[derive(Debug)]
struct CardPoll {
    linkcard: Linkcard,
    status: CardStatus,
}

impl Polled for CardPoll {
    fn subject(&self) -> String {
        self.status.card.number().to_owned()
    }

    async fn poll(&mut self, limit: Duration) -> Result<(), Error> {
        check(&self.status.card)?;
        let mut request = match &self.status.card {
            CardQuery::Iccid(iccid) => GetCardRealStatus::new().iccid(iccid.as_str()),
            CardQuery::Msisdn(msisdn) => GetCardRealStatus::new().msisdn(msisdn.as_str()),
        };
        let tokens = self.status.unfinished().filter_map(|row| row.serial_no.clone());
        let tokens: Vec<String> = tokens.filter(|token| !token.is_empty()).collect();
        if !tokens.is_empty() {
            request = request.serial_no(tokens);
        }
        let reply = self.linkcard.send_within(request, limit).await?;
        self.status.request_id = reply.request_id;
        self.status.polls += 1;
        merge(&mut self.status.rows, reply.answer.data);
        Ok(())
    }

    fn is_finished(&self) -> bool {
        !self.status.rows.is_empty() && self.status.rows.iter().all(is_finished)
    }
}

impl CardStatusWaiter {
    fn new(linkcard: Linkcard, card: CardQuery, wait: &WaitFor) -> Self {
        let status = CardStatus {
            card,
            rows: Vec::new(),
            end: End::DeadlineReached,
            polls: 0,
            request_id: None,
            last_failure: None,
        };
        Self::from_status(linkcard, status, wait)
    }

    fn resume(linkcard: Linkcard, checkpoint: &Checkpoint, wait: &WaitFor) -> Result<Self, Error> {
        let status = checkpoint.open(&linkcard, OPERATION)?;
        Ok(Self::from_status(linkcard, status, wait))
    }

    fn from_status(linkcard: Linkcard, status: CardStatus, wait: &WaitFor) -> Self {
        let polled = CardPoll { linkcard: linkcard.clone(), status };
        let driver = Driver::new(linkcard.inner(), wait, SCHEDULE, polled.is_finished());
        Self { linkcard, polled, driver }
    }

    /// Polls once, after the pause that is due. Returns `None` when every row is finished, or when the deadline has
    /// passed.
    ///
    /// A transient failure is kept in [`CardStatus::last_failure`], and the next call polls again.
    ///
    /// # Errors
    ///
    /// Returns a permanent failure, which ends the wait; earlier results stay in [`CardStatusWaiter::status`]. If the
    /// deadline has passed and no poll has succeeded, returns the last failure.
    pub async fn next(&mut self) -> Result<Option<&CardStatus>, Error> {
        let outcome = self.driver.step(self.linkcard.inner(), &mut self.polled).await;
        let status = &mut self.polled.status;
        status.end = self.driver.end;
        status.last_failure.clone_from(&self.driver.last_failure);
        match (outcome, &status.last_failure) {
            (PollOutcome::Polled, _) => Ok(Some(status)),
            (PollOutcome::Failed, Some(error)) => Err(error.clone()),
            (PollOutcome::Over, Some(error)) if status.polls == 0 && status.end == End::DeadlineReached => {
                Err(error.clone())
            }
            (PollOutcome::Failed | PollOutcome::Over, _) => Ok(None),
        }
    }

    /// Returns the status so far.
    pub fn status(&self) -> &CardStatus {
        &self.polled.status
    }

    /// Returns the final status.
    pub fn into_status(self) -> CardStatus {
        self.polled.status
    }

    /// Returns a checkpoint, with which another process can resume the wait: see [`Linkcard::resume_card_status`].
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint::new(&self.linkcard, OPERATION, &self.polled.status)
    }

    /// Returns the status after each poll, as a stream that ends after an error.
    pub fn stream(self) -> impl Stream<Item = Result<CardStatus, Error>> + Send + 'static {
        stream::try_unfold(self, |mut waiter| async move {
            let status = waiter.next().await?.cloned();
            Ok(status.map(|status| (status, waiter)))
        })
    }
}

impl Linkcard {
    /// Queries the live state of a card and polls until every row is `SUCCESS` or `FAILURE`, or the deadline of `wait`
    /// has passed.
    ///
    /// A multi-network card has one row for each child card. Rows that are not finished at the deadline are returned as
    /// they are; see [`CardStatus::end`].
    ///
    /// After a transient failure (no connection, timeout, throttling, a response that cannot be decoded), the wait
    /// polls again until the deadline; the last such failure is in [`CardStatus::last_failure`].
    ///
    /// # Errors
    ///
    /// Returns a permanent failure, or the last failure if no poll has succeeded before the deadline.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use simfleet::WaitFor;
    /// use simfleet::linkcard::CardQuery;
    ///
    /// # async fn example(linkcard: &simfleet::Linkcard) -> Result<(), simfleet::Error> {
    /// let wait = WaitFor::at_most(Duration::from_secs(60));
    /// let status = linkcard.card_status(CardQuery::iccid("89860321000000015668"), wait).await?;
    /// for row in &status.rows {
    ///     println!("{:?} online: {:?}", row.iccid, row.online);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn card_status(&self, card: CardQuery, wait: WaitFor) -> Result<CardStatus, Error> {
        let mut waiter = self.card_status_waiter(card, wait);
        while waiter.next().await?.is_some() {}
        Ok(waiter.into_status())
    }

    /// Starts the same wait as [`Linkcard::card_status`], one poll at a time, to show its progress.
    pub fn card_status_waiter(&self, card: CardQuery, wait: WaitFor) -> CardStatusWaiter {
        CardStatusWaiter::new(self.clone(), card, &wait)
    }

    /// Resumes a wait from a [`CardStatusWaiter::checkpoint`], with a new timeout. Only rows that are not finished are
    /// polled.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) for a checkpoint of another operation,
    /// endpoint or account.
    pub fn resume_card_status(&self, checkpoint: &Checkpoint, wait: WaitFor) -> Result<CardStatusWaiter, Error> {
        CardStatusWaiter::resume(self.clone(), checkpoint, &wait)
    }
}

fn check(card: &CardQuery) -> Result<(), Error> {
    let (name, number) = match card {
        CardQuery::Iccid(number) => ("ICCID", number),
        CardQuery::Msisdn(number) => ("MSISDN", number),
    };
    let instead = |what: &str| {
        Error::new(ErrorKind::InvalidInput, format!("the {name} `{}` {what}", number.escape_debug()))
            .with_remedy(format!("give the {name} as printed on the card or shown in the console"))
    };
    if number.is_empty() {
        return Err(instead("is empty"));
    }
    if !number.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(instead("contains something other than letters and digits"));
    }
    if number.len() > 32 {
        return Err(instead("is longer than any card number"));
    }
    Ok(())
}

/// Merges the rows of a response into those of earlier ones.
fn merge(rows: &mut Vec<CardRealStatus>, later: Vec<CardRealStatus>) {
    // Rows without token and ICCID cannot be distinguished, so the latest response replaces them.
    rows.retain(|row| row.serial_no.is_some() || row.iccid.is_some());
    for row in later {
        let same_token = |known: &&mut CardRealStatus| row.serial_no.is_some() && known.serial_no == row.serial_no;
        let same_card = |known: &&mut CardRealStatus| row.iccid.is_some() && known.iccid == row.iccid;
        let known = match rows.iter_mut().find(same_token) {
            Some(known) => Some(known),
            None => rows.iter_mut().find(same_card),
        };
        match known {
            // A finished row stays finished, even if a late response has another state.
            Some(known) if is_finished(known) && !is_finished(&row) => {}
            Some(known) => {
                let before = std::mem::replace(known, row);
                known.iccid = known.iccid.take().or(before.iccid);
                known.serial_no = known.serial_no.take().or(before.serial_no);
            }
            None => rows.push(row),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(token: Option<&str>, iccid: Option<&str>, status: &str) -> CardRealStatus {
        let mut row = CardRealStatus::default();
        row.serial_no = token.map(str::to_owned);
        row.iccid = iccid.map(str::to_owned);
        row.status = Some(status.into());
        row
    }

    #[test]
    fn rows_are_merged_by_token_then_by_card() {
        let mut rows = Vec::new();
        merge(&mut rows, vec![row(Some("t1"), Some("a"), "PROCESSING"), row(Some("t2"), Some("b"), "PROCESSING")]);
        merge(&mut rows, vec![row(Some("t2"), None, "SUCCESS"), row(None, Some("a"), "FAILURE")]);
        assert_eq!(rows, [row(Some("t1"), Some("a"), "FAILURE"), row(Some("t2"), Some("b"), "SUCCESS")]);
    }

    #[test]
    fn a_finished_row_stays_finished() {
        let mut rows = vec![row(Some("t1"), Some("a"), "SUCCESS")];
        merge(&mut rows, vec![row(Some("t1"), Some("a"), "PROCESSING")]);
        assert_eq!(rows, [row(Some("t1"), Some("a"), "SUCCESS")]);
    }

    #[test]
    fn unknown_states_are_not_finished() {
        assert!(!is_finished(&row(None, None, "REVIEWING")));
        assert!(!is_finished(&CardRealStatus::default()));
        assert!(is_finished(&row(None, None, "FAILURE")));
    }

    #[test]
    fn invalid_card_numbers_are_rejected() {
        for bad in ["", "8986 0321", "89860321\n", &"8".repeat(33), "卡"] {
            assert_eq!(check(&CardQuery::iccid(bad)).unwrap_err().kind(), ErrorKind::InvalidInput, "{bad}");
        }
        assert!(check(&CardQuery::iccid("8986032100000001566A")).is_ok());
    }
}
