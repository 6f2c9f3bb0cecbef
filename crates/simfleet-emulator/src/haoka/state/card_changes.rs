//! What operations have changed about single cards besides their status: packages, speed limits, cleared real names.
//!
//! Every change carries its instant, so the state at any instant can be computed. The number of cards and of changes
//! per card is bounded. The operations decide whether a change is allowed.

use crate::card_map::CardMap;
use crate::clock::Moment;
use crate::sim::Sim;

/// The maximum number of unlisted cards whose changes are remembered.
const CARDS: usize = 50_000;
/// The maximum number of packages of one card; the oldest are dropped with their volume.
const PACKAGES: usize = 32;

/// A package bought for a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bought {
    pub(crate) package: usize,
    pub(crate) order_sn: String,
    pub(crate) start: Moment,
    pub(crate) end: Moment,
}

/// A speed limit of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SpeedLimit {
    pub(crate) code: String,
    pub(crate) release: Option<Moment>,
}

/// The changes of one card.
#[derive(Debug, Clone, Default)]
pub(crate) struct CardChanges {
    /// When the official real name is cleared.
    pub(crate) cleared: Option<Moment>,
    /// When a limit was last set.
    pub(crate) limited: Option<Moment>,
    pub(crate) speed: Option<SpeedLimit>,
    pub(crate) packages: Vec<Bought>,
    /// The instants of all purchases.
    pub(crate) recharged: Vec<Moment>,
}

impl CardChanges {
    pub(crate) fn buy(&mut self, bought: Bought, now: Moment) {
        self.packages.push(bought);
        self.recharged.push(now);
        if self.packages.len() > PACKAGES {
            self.packages.remove(0);
        }
        if self.recharged.len() > PACKAGES {
            self.recharged.remove(0);
        }
    }

    /// Returns the limit in force at `at`.
    pub(crate) fn speed_at(&self, at: Moment) -> Option<&SpeedLimit> {
        self.speed.as_ref().filter(|speed| speed.release.is_none_or(|release| at < release))
    }
}

/// The changes of all cards.
#[derive(Debug)]
pub(crate) struct ChangesByCard(CardMap<CardChanges>);

impl ChangesByCard {
    pub(crate) fn new() -> Self {
        Self(CardMap::new(CARDS))
    }

    /// Returns a copy of a card's changes. Does not add an entry.
    pub(crate) fn of(&self, sim: &Sim) -> CardChanges {
        self.0.get(sim).cloned().unwrap_or_default()
    }

    pub(crate) fn change(&mut self, sim: &Sim) -> &mut CardChanges {
        self.0.change(sim)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fleet_state::{Fleet, NumberKind};

    #[test]
    fn speed_limits_expire_and_packages_are_bounded() {
        let fleet = Fleet::new(0, false, &[]);
        let [a, b] = ["19200000001", "19200000002"].map(|number| fleet.find(NumberKind::SimNo, number).unwrap());
        let mut changes = ChangesByCard::new();
        let card = changes.change(&a);
        card.speed = Some(SpeedLimit { code: "1Mbps".to_owned(), release: Some(Moment(10)) });
        for number in 0..100 {
            let bought = Bought { package: 0, order_sn: number.to_string(), start: Moment(0), end: Moment(i64::MAX) };
            card.buy(bought, Moment(number));
        }
        let card = changes.of(&a);
        assert_eq!((card.packages.len(), card.packages[0].order_sn.as_str()), (PACKAGES, "68"));
        assert_eq!((card.speed_at(Moment(9)).is_some(), card.speed_at(Moment(10)).is_some()), (true, false));
        assert!(changes.of(&b).packages.is_empty());
    }
}
