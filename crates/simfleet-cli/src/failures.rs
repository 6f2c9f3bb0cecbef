//! The failures of cards, reported once for each cause.

use simfleet::{Error, ErrorKind};

use crate::error::one_line;
use crate::lang::text;
use crate::output::tell;

/// The most causes that are reported; each card's own failure is in its row.
const MOST_CAUSES: usize = 20;

/// The failures of cards, by cause.
#[derive(Debug, Default)]
pub(crate) struct Failures {
    groups: Vec<Group>,
    /// The number of cards with other causes.
    others: usize,
    unqueried: usize,
}

#[derive(Debug)]
struct Group {
    /// Whether the last poll failed, while earlier ones succeeded.
    is_last_poll: bool,
    kind: ErrorKind,
    code: Option<String>,
    first_card: String,
    cards: usize,
    message: String,
}

impl Failures {
    /// Adds a card without a result.
    pub(crate) fn add(&mut self, card: &str, error: &Error) {
        self.add_to_group(card, error, false);
    }

    /// Adds a card with a result whose last poll failed.
    pub(crate) fn add_last_poll(&mut self, card: &str, error: &Error) {
        self.add_to_group(card, error, true);
    }

    /// Adds a card that was not queried.
    pub(crate) fn add_unqueried(&mut self) {
        self.unqueried += 1;
    }

    fn add_to_group(&mut self, card: &str, error: &Error, is_last_poll: bool) {
        let is_same = |group: &&mut Group| {
            (group.is_last_poll, group.kind, group.code.as_deref()) == (is_last_poll, error.kind(), error.code())
        };
        if let Some(group) = self.groups.iter_mut().find(is_same) {
            group.cards += 1;
        } else if self.groups.len() < MOST_CAUSES {
            self.groups.push(Group {
                is_last_poll,
                kind: error.kind(),
                code: error.code().map(str::to_owned),
                first_card: card.to_owned(),
                cards: 1,
                message: one_line(error),
            });
        } else {
            self.others += 1;
        }
    }

    /// Prints one line for each cause.
    pub(crate) fn report(&self) {
        for group in &self.groups {
            let Group { first_card, message, .. } = group;
            let error = if group.is_last_poll { text!("last-poll-failed", error = message) } else { message.clone() };
            match group.cards {
                1 => tell!("status-failed", card = first_card, error = error),
                cards => tell!("status-several-failed", cards = cards, card = first_card, error = error),
            }
        }
        if self.others > 0 {
            tell!("status-other-failures", cards = self.others);
        }
        if self.unqueried > 0 {
            tell!("status-unqueried", cards = self.unqueried);
        }
    }
}
