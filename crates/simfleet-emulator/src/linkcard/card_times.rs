//! The times of a card at Linkcard: when its account was opened, when it was activated, and when its package ends.
//!
//! A listed card has the times that it states, and those that it states for haoka. Other times count from the day on
//! which the emulator started, at a time of the day that the seed decides for each card.

use super::facts::{Facts, month_of, months_later};
use super::state::account::Notes;
use crate::clock::{Moment, Span};
use crate::random::SeededRandom;
use crate::shared::Shared;
use crate::sim::Sim;

/// The times of a card, as text.
#[derive(Debug)]
pub(super) struct CardTimes {
    pub(super) opened: String,
    pub(super) activated: Option<String>,
    pub(super) expires: String,
}

impl CardTimes {
    /// Returns the times at `now` of a card with these facts and notes, which is activated or not.
    pub(super) fn of(
        shared: &Shared,
        sim: &Sim,
        facts: &Facts,
        notes: &Notes,
        is_activated: bool,
        now: Moment,
    ) -> Self {
        let time_of_day = SeededRandom::new(shared.seed, "time of day", &sim.key).between(0, 86_399) as i64;
        let ago = |days: i64| shared.timing.china_text(shared.day.plus(Span::seconds(time_of_day - days * 86_400)));
        let stated_opening = sim.linkcard.open_account_time.clone();
        let stated_activation = sim.linkcard.active_time.clone().or_else(|| sim.haoka.activate_at.clone());
        // The format sorts by time.
        let opened = match (&stated_opening, &stated_activation) {
            (Some(opened), _) => opened.clone(),
            (None, Some(activated)) => ago(facts.open_days).min(activated.clone()),
            (None, None) => ago(facts.open_days),
        };
        let activated = match (notes.activated, stated_activation) {
            (Some(at), _) => shared.timing.china_text(at),
            (None, Some(activated)) => activated,
            // A request to either service can activate a card.
            (None, None) => match shared.fleet.activated_at(sim, now) {
                Some(at) => shared.timing.china_text(at),
                None => ago(facts.active_days).max(opened.clone()),
            },
        };
        let expires = match stated_end(sim) {
            Some(end) => months_later(end, notes.more_months),
            None => facts.expire_time(&shared.timing, shared.started, notes.more_months),
        };
        Self { opened, activated: is_activated.then_some(activated), expires }
    }
}

/// Returns the months from the end of the package that a card started with to the start of the emulator; 0 if it did not
/// end before.
pub(super) fn months_expired(shared: &Shared, sim: &Sim, facts: &Facts) -> u32 {
    let months = match stated_end(sim) {
        Some(end) => month_of(end).saturating_sub(month_of(&shared.timing.china_text(shared.started))),
        None => facts.expire_months,
    };
    months.min(0).unsigned_abs()
}

fn stated_end(sim: &Sim) -> Option<&str> {
    sim.linkcard.expire_time.as_deref().or(sim.haoka.end_at.as_deref())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::Value;

    use super::super::testing::{ICCID, data, detail, linkcard};
    use super::*;
    use crate::cards::{Card, HaokaCard, LinkcardCard};
    use crate::fleet_state::{IN_SERVICE, NumberKind};

    fn card(linkcard: LinkcardCard) -> Card {
        let time = |text: &str| Some(text.to_owned());
        let haoka = HaokaCard {
            activate_at: time("2020-01-31 08:00:00"),
            end_at: time("2024-10-31 00:00:00"),
            ..HaokaCard::default()
        };
        Card { linkcard, haoka, ..Card::with_iccid(ICCID) }
    }

    fn times(card: &Card) -> [Value; 3] {
        let (linkcard, _) = linkcard(std::slice::from_ref(card), true);
        let detail = detail(&linkcard, ICCID);
        ["OpenAccountTime", "ActiveTime", "ExpireTime"].map(|name| detail[name].clone())
    }

    #[test]
    fn times_that_are_stated_for_haoka_are_the_default() {
        let shown = times(&card(LinkcardCard::default()));
        assert_eq!(shown, ["2020-01-31 08:00:00", "2020-01-31 08:00:00", "2024-10-31 00:00:00"]);
        let own = LinkcardCard {
            open_account_time: Some("2019-01-01 00:00:00".to_owned()),
            active_time: Some("2021-01-01 00:00:00".to_owned()),
            expire_time: Some("2026-01-01 00:00:00".to_owned()),
            ..LinkcardCard::default()
        };
        assert_eq!(times(&card(own)), ["2019-01-01 00:00:00", "2021-01-01 00:00:00", "2026-01-01 00:00:00"]);
    }

    #[test]
    fn an_unused_card_has_no_activation_and_a_late_opening_moves_a_derived_one() {
        let unused = times(&card(LinkcardCard { os_status: Some(20), ..LinkcardCard::default() }));
        assert_eq!(unused[1], Value::Null);
        let opened = Some("2024-11-24 23:00:00".to_owned());
        let late = LinkcardCard { open_account_time: opened, ..LinkcardCard::default() };
        let shown = times(&Card { linkcard: late, ..Card::with_iccid(ICCID) });
        assert_eq!(shown[1], "2024-11-24 23:00:00");
    }

    #[test]
    fn months_of_an_expired_card_count_from_its_renewal() {
        let (linkcard, _) = linkcard(&[card(LinkcardCard { os_status: Some(40), ..LinkcardCard::default() })], true);
        let renewal = [("Iccid", ICCID), ("SerialNo", "n1"), ("RechargeType", "STANDARD"), ("BuyNum", "3")];
        data(&linkcard, "Renew", &renewal);
        // One month has passed since October.
        assert_eq!(detail(&linkcard, ICCID)["ExpireTime"], "2025-02-28 00:00:00");
        let (linkcard, _) = super::super::testing::linkcard(&[card(LinkcardCard::default())], true);
        for (serial_no, end) in [("n1", "2025-02-28 00:00:00"), ("n2", "2025-05-31 00:00:00")] {
            let renewal = [("Iccid", ICCID), ("SerialNo", serial_no), ("RechargeType", "STANDARD"), ("BuyNum", "3")];
            data(&linkcard, "Renew", &renewal);
            assert_eq!(detail(&linkcard, ICCID)["ExpireTime"], end, "{serial_no}");
        }
    }

    #[test]
    fn a_card_that_haoka_activates_is_activated_at_that_instant() {
        let (linkcard, clock) = linkcard(&[Card { sim_status: 2, ..Card::with_iccid(ICCID) }], true);
        assert_eq!(detail(&linkcard, ICCID)["ActiveTime"], Value::Null);
        let fleet = &linkcard.shared.fleet;
        let sim = fleet.find(NumberKind::Iccid, ICCID).unwrap();
        fleet.plan(&sim, linkcard.shared.timing.now().plus(Span::seconds(3600)), IN_SERVICE);
        let at = linkcard.shared.timing.china_text(linkcard.shared.timing.now().plus(Span::seconds(3600)));
        clock.advance(Duration::from_secs(7200));
        assert_eq!(detail(&linkcard, ICCID)["ActiveTime"], at);
    }
}
