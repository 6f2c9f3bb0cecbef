//! Prints the rows of a run, each card once, and counts what they say.

use std::collections::{HashMap, HashSet};

use simfleet_fleet::CardResult;

use super::kind::Kind;
use crate::error::CliError;
use crate::exit::Exit;
use crate::failures::Failures;
use crate::flags::states::{Goal, Verdict};
use crate::global::GlobalArgs;
use crate::missing_cards::MissingCards;
use crate::output::{Output, OutputRow, say, tell, write_failure};
use crate::progress::Progress;
use crate::rows::stored_failure;

/// Prints the rows of a run.
#[derive(Debug)]
pub(crate) struct Printer {
    pub(crate) kind: Kind,
    pub(crate) progress: Progress,
    goal: Goal,
    output: Output,
    printed: HashSet<String>,
    /// The cards whose rows are to be printed in their order.
    order: Option<Order>,
    exit: Exit,
    failures: Failures,
    missing: MissingCards,
    has_stored: bool,
    is_late: bool,
    has_unknown: bool,
}

/// The order in which rows are printed.
#[derive(Debug)]
struct Order {
    cards: std::vec::IntoIter<String>,
    next: Option<String>,
    /// The rows that come later.
    held: HashMap<String, Vec<OutputRow>>,
}

impl Printer {
    /// Fails if the file for the rows cannot be created, which must be known before anything is sent.
    pub(crate) fn new(global: &GlobalArgs, kind: Kind, goal: Goal, cards: usize) -> Result<Self, CliError> {
        Ok(Self {
            kind,
            progress: Progress::new(cards),
            goal,
            output: kind.output(global)?,
            printed: HashSet::new(),
            order: None,
            exit: Exit::Success,
            failures: Failures::default(),
            missing: MissingCards::default(),
            has_stored: false,
            is_late: false,
            has_unknown: false,
        })
    }

    /// Prints the rows in the order of these cards.
    #[must_use]
    pub(crate) fn in_order(mut self, cards: Vec<String>) -> Self {
        let mut cards = cards.into_iter();
        self.order = Some(Order { next: cards.next(), cards, held: HashMap::new() });
        self
    }

    pub(crate) fn is_reader_gone(&self) -> bool {
        self.output.is_reader_gone()
    }

    /// Prints the rows of a result, unless the card has them.
    pub(crate) fn add(&mut self, result: &CardResult) -> Result<(), CliError> {
        if !self.printed.insert(result.card.clone()) {
            return Ok(());
        }
        let verdict = self.kind.verdict(&self.goal, result);
        self.exit = self.exit.or_worse(self.kind.exit(&self.goal, result));
        self.progress.record(&self.kind.word(result));
        if verdict == Verdict::Failed {
            let state = self.kind.states(result).join(", ");
            self.progress.suspend(|| tell!("fail-on-state", card = result.card.as_str(), state = state));
        }
        self.has_unknown |= result.state == "outcome_unknown";
        self.is_late |= !result.is_final && !matches!(result.state.as_str(), "failed" | "outcome_unknown");
        self.has_stored |= result.detail.get("has_stored").is_some();
        if result.state == "missing" {
            self.missing.add(&result.card);
        }
        if let Some(error) = stored_failure(result) {
            match result.state.as_str() {
                "failed" | "not_submitted" => self.failures.add(&result.card, &error),
                _ => self.failures.add_last_poll(&result.card, &error),
            }
        }
        let rows = self.kind.rows(result);
        self.push(&result.card, rows)
    }

    /// Prints the row of a card without a result.
    pub(crate) fn add_without_result(&mut self, card: &str, is_unsent: bool, why: &str) -> Result<(), CliError> {
        if !self.printed.insert(card.to_owned()) {
            return Ok(());
        }
        self.exit = self.exit.or_worse(Exit::StillOpen);
        let row = self.kind.row_without_result(card, is_unsent, why);
        self.push(card, vec![row])
    }

    fn push(&mut self, card: &str, rows: Vec<OutputRow>) -> Result<(), CliError> {
        let output = &mut self.output;
        let Some(order) = &mut self.order else {
            return self.progress.suspend(|| rows.into_iter().try_for_each(|row| output.push(row)));
        };
        order.held.insert(card.to_owned(), rows);
        while let Some(rows) = order.next.as_ref().and_then(|next| order.held.remove(next)) {
            order.next = order.cards.next();
            self.progress.suspend(|| rows.into_iter().try_for_each(|row| output.push(row)))?;
        }
        Ok(())
    }

    /// Completes the output, says what is notable about the results, and returns the exit code for them. An unknown outcome
    /// matters more than rows that cannot be written.
    pub(crate) fn finish(mut self, says_late: bool) -> Exit {
        // Rows that wait for a card of another list, which cannot happen, are not lost.
        let held = self.order.take().into_iter().flat_map(|order| order.held.into_values()).flatten();
        let pushed = held.map(|row| self.output.push(row)).fold(Ok(()), Result::and);
        self.progress.finish();
        let written = pushed.and(self.output.finish());
        self.failures.report();
        if self.has_stored {
            tell!("cards-stored");
        }
        if let Some(message) = self.missing.message() {
            say!("simfleet: {message}");
        }
        if self.is_late && says_late {
            match self.kind {
                Kind::Command(_) => tell!("follow-deadline"),
                Kind::Status => tell!("status-deadline"),
                Kind::Cards { .. } => {}
            }
        }
        if self.has_unknown {
            tell!("responses-lost");
        }
        match written {
            Ok(()) => self.exit,
            Err(error) => {
                write_failure(&error);
                self.exit.or_worse(error.exit())
            }
        }
    }
}
