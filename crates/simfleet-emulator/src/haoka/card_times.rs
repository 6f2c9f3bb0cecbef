//! The times in a card record: when the card was activated and registered, and when its package ends.
//!
//! Choices of this emulator: a generated card that is activated has been so for up to 400 days, was registered within
//! the hour after that, and has a package that ends at the beginning of one of the next twelve months. One that begins in
//! stock or awaiting activation is activated when it leaves that state, and its package begins then. A listed card has the
//! times that it states; if it leaves such a state and states no activation, it is activated then too.

use super::fields::ChinaMonth;
use super::state::card_changes::CardChanges;
use crate::clock::{Moment, Span};
use crate::random::SeededRandom;
use crate::shared::Shared;
use crate::sim::{Origin, Sim};

/// The activation status of an activated card.
const ACTIVATED: i64 = 2;

/// The times of a card record, as text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct CardTimes {
    pub(super) activated: Option<String>,
    pub(super) registered: Option<String>,
    pub(super) registered_at_platform: Option<String>,
    pub(super) end: Option<String>,
}

impl CardTimes {
    /// Returns the times of a card at `at`, which is activated and registered as its record says.
    pub(super) fn of(
        shared: &Shared,
        sim: &Sim,
        changes: &CardChanges,
        at: Moment,
        activated: bool,
        registered: bool,
    ) -> Self {
        let own = &sim.haoka;
        // A card that is activated from the start by its own statement is not activated again.
        let change = (own.activate_status != Some(ACTIVATED)).then(|| shared.fleet.activated_at(sim, at)).flatten();
        let generated = match sim.origin {
            Origin::Listed => Self { activated: change.map(|at| shared.timing.china_text(at)), ..Self::default() },
            _ => Self::generated(shared, sim, change),
        };
        let bought = changes.packages.iter().filter(|bought| bought.start <= at).map(|bought| bought.end).max();
        let bought = bought.map(|end| shared.timing.china_text(end));
        let cleared = changes.cleared.is_some_and(|cleared| cleared <= at);
        Self {
            activated: own.activate_at.clone().or(generated.activated.filter(|_| activated)),
            registered: own.auth_at.clone().or(generated.registered.filter(|_| registered)).filter(|_| !cleared),
            registered_at_platform: own.auth_platform_at.clone(),
            // The format sorts by time.
            end: own.end_at.clone().or(generated.end.filter(|_| activated)).max(bought),
        }
    }

    /// Returns the times of a generated card. `change` is when it was activated, if the emulator has seen that.
    fn generated(shared: &Shared, sim: &Sim, change: Option<Moment>) -> Self {
        let mut random = SeededRandom::new(shared.seed, "card times", &sim.key);
        let past = shared.day.plus(Span::seconds(-(random.between(86_400, 400 * 86_400) as i64)));
        let registered = past.plus(Span::seconds(random.between(60, 3600) as i64));
        let mut month = ChinaMonth::of(&shared.timing, change.unwrap_or(shared.started));
        for _ in 0..random.between(1, 12) {
            month = month.next();
        }
        let text = |moment| Some(shared.timing.china_text(moment));
        Self {
            activated: text(change.unwrap_or(past)),
            registered: text(registered),
            registered_at_platform: None,
            end: text(month.start(&shared.timing)),
        }
    }
}
