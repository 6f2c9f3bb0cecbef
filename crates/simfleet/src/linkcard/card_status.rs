//! `GetCardRealStatus`, polled to its end.
//!
//! The first call names the card; each further call sends the tokens of the rows that are not finished, and the card
//! with them, as the document's example does. Rows are merged by token, then by ICCID. A state that nobody knows yet
//! counts as not finished.

use std::time::Duration;

use linkcard_client::types::{CardQueryStatus, CardRealStatus, GetCardRealStatusResponse};

use super::Linkcard;
use crate::error::{Error, ErrorKind};
use crate::wait::{End, Pauses, WaitFor};

/// Pauses between looks: the documents give none; carriers take seconds.
const PAUSES: (Duration, Duration) = (Duration::from_secs(2), Duration::from_secs(10));

/// The least time that one look gets.
const ONE_LOOK: Duration = Duration::from_secs(10);

/// Which card to ask about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardQuery {
    /// By ICCID. The master card of a multi-network card stands for its child cards.
    Iccid(String),
    /// By MSISDN.
    Msisdn(String),
}

impl CardQuery {
    /// By ICCID.
    pub fn iccid(iccid: impl Into<String>) -> Self {
        Self::Iccid(iccid.into())
    }

    /// By MSISDN.
    pub fn msisdn(msisdn: impl Into<String>) -> Self {
        Self::Msisdn(msisdn.into())
    }

    /// The number itself.
    pub fn number(&self) -> &str {
        match self {
            Self::Iccid(number) | Self::Msisdn(number) => number,
        }
    }
}

/// The live state of a card, as far as it is known.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardStatus {
    /// What was asked.
    pub card: CardQuery,
    /// One row for each carrier card.
    pub rows: Vec<CardRealStatus>,
    /// How the wait ended.
    pub end: End,
    /// Calls that were answered.
    pub polls: u32,
    /// Id of the last answered request.
    pub request_id: Option<String>,
}

impl CardStatus {
    /// Rows that the carrier has not finished.
    pub fn unfinished(&self) -> impl Iterator<Item = &CardRealStatus> {
        self.rows.iter().filter(|row| !is_finished(row))
    }
}

/// Whether a row is final: `SUCCESS` or `FAILURE`.
fn is_finished(row: &CardRealStatus) -> bool {
    matches!(row.status, Some(CardQueryStatus::Success | CardQueryStatus::Failure))
}

/// A running [`Linkcard::card_status`], one look at a time.
///
/// Dropping it, or the future of [`CardStatusWaiter::next`], loses nothing but the wait.
///
/// ```no_run
/// use std::time::Duration;
/// use simfleet::{CardQuery, Linkcard, WaitFor};
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
    status: CardStatus,
    pauses: Pauses,
    deadline: Duration,
    over: bool,
}

impl CardStatusWaiter {
    pub(super) fn new(linkcard: Linkcard, card: CardQuery, wait: WaitFor) -> Self {
        let deadline = linkcard.inner().clock.monotonic().saturating_add(wait.limit());
        Self {
            linkcard,
            status: CardStatus { card, rows: Vec::new(), end: End::LimitReached, polls: 0, request_id: None },
            pauses: wait.pauses(PAUSES),
            deadline,
            over: false,
        }
    }

    /// Looks once, after the pause that is due. `None` when every row is finished, or when the limit has passed.
    ///
    /// # Errors
    ///
    /// Those of [`Linkcard::send`]; what was seen before stays in [`CardStatusWaiter::status`].
    pub async fn next(&mut self) -> Result<Option<&CardStatus>, Error> {
        if self.over {
            return Ok(None);
        }
        let core = self.linkcard.inner();
        let mut last = false;
        if self.status.polls > 0 {
            let left = self.deadline.saturating_sub(core.clock.monotonic());
            if left.is_zero() {
                self.over = true;
                return Ok(None);
            }
            let pause = self.pauses.next(&*core.random);
            last = pause >= left;
            core.clock.sleep(pause.min(left)).await;
        }
        let answer = match self.look(last).await {
            Ok(answer) => answer,
            Err(error) => {
                self.over = true;
                return Err(error);
            }
        };
        self.status.polls += 1;
        merge(&mut self.status.rows, answer.data);
        if !self.status.rows.is_empty() && self.status.rows.iter().all(is_finished) {
            self.status.end = End::Finished;
            self.over = true;
        } else if last {
            self.over = true;
        }
        Ok(Some(&self.status))
    }

    async fn look(&mut self, last: bool) -> Result<GetCardRealStatusResponse, Error> {
        check(&self.status.card)?;
        let mut call = self.linkcard.get_card_real_status();
        call = match &self.status.card {
            CardQuery::Iccid(iccid) => call.iccid(iccid.as_str()),
            CardQuery::Msisdn(msisdn) => call.msisdn(msisdn.as_str()),
        };
        let tokens: Vec<String> = self
            .status
            .unfinished()
            .filter_map(|row| row.serial_no.clone())
            .filter(|token| !token.is_empty())
            .collect();
        if !tokens.is_empty() {
            call = call.serial_no(tokens);
        }
        // A look that began in time is let finish, and the last one is due at the limit itself.
        let left = self.deadline.saturating_sub(self.linkcard.inner().clock.monotonic());
        let limit = if last { Duration::MAX } else { left.max(ONE_LOOK) };
        let reply = self.linkcard.send_within(call, limit).await?;
        self.status.request_id = reply.request_id;
        Ok(reply.answer)
    }

    /// What is known so far.
    pub fn status(&self) -> &CardStatus {
        &self.status
    }

    /// What is known at the end.
    pub fn into_status(self) -> CardStatus {
        self.status
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
        return Err(instead("holds something other than letters and digits"));
    }
    if number.len() > 32 {
        return Err(instead("is longer than any card number"));
    }
    Ok(())
}

/// Brings rows of a later answer into those of earlier ones.
fn merge(rows: &mut Vec<CardRealStatus>, later: Vec<CardRealStatus>) {
    // Rows that name nothing cannot be told apart; the latest answer's count.
    rows.retain(|row| row.serial_no.is_some() || row.iccid.is_some());
    for row in later {
        let same_token = |known: &&mut CardRealStatus| row.serial_no.is_some() && known.serial_no == row.serial_no;
        let same_card = |known: &&mut CardRealStatus| row.iccid.is_some() && known.iccid == row.iccid;
        let known = match rows.iter_mut().find(same_token) {
            Some(known) => Some(known),
            None => rows.iter_mut().find(same_card),
        };
        match known {
            // A finished row stays finished, whatever a late answer says.
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
    fn a_finished_row_does_not_open_again() {
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
    fn numbers_are_checked_before_anything_is_sent() {
        for bad in ["", "8986 0321", "89860321\n", &"8".repeat(33), "卡"] {
            assert_eq!(check(&CardQuery::iccid(bad)).unwrap_err().kind(), ErrorKind::InvalidInput, "{bad}");
        }
        assert!(check(&CardQuery::iccid("8986032100000001566A")).is_ok());
    }
}
