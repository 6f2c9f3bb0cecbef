//! The cards of which the platform has no record.

use crate::lang::text;

/// The cards without a record.
#[derive(Debug, Default)]
pub(crate) struct MissingCards {
    first: Vec<String>,
    count: usize,
}

impl MissingCards {
    /// The number of cards that the message names.
    const NAMED: usize = 20;

    pub(crate) fn add(&mut self, number: &str) {
        self.count += 1;
        if self.first.len() < Self::NAMED {
            self.first.push(number.to_owned());
        }
    }

    pub(crate) fn message(&self) -> Option<String> {
        let cards = self.first.join(", ");
        match self.count.saturating_sub(self.first.len()) {
            _ if self.count == 0 => None,
            0 => Some(text!("cards-unknown", cards = cards)),
            more => Some(text!("cards-unknown-more", cards = cards, more = more)),
        }
    }
}
