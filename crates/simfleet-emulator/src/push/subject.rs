//! What a push is about.

use std::sync::Arc;

use super::types::PushKind;
use crate::sim::Sim;

/// The subject of a push.
#[derive(Debug, Clone)]
pub(crate) enum Subject {
    Cards(Vec<Arc<Sim>>),
    /// An order, by its platform number.
    Order(String),
}

impl Subject {
    pub(super) fn kind(&self) -> PushKind {
        match self {
            Self::Cards(_) => PushKind::Cards,
            Self::Order(_) => PushKind::Order,
        }
    }

    /// Returns the number of cards that the push keeps in memory.
    pub(super) fn cards(&self) -> usize {
        match self {
            Self::Cards(sims) => sims.len(),
            Self::Order(_) => 0,
        }
    }

    pub(super) fn numbers(&self) -> Vec<String> {
        match self {
            Self::Cards(sims) => sims.iter().map(|sim| sim.sim_no.clone()).collect(),
            Self::Order(number) => vec![number.clone()],
        }
    }

    /// Returns the emulated seconds from the first failure to the second and third attempt.
    pub(super) fn schedule(&self) -> [f64; 2] {
        match self {
            Self::Cards(_) => [1800.0, 7200.0],
            Self::Order(_) => [7200.0, 14_400.0],
        }
    }
}
