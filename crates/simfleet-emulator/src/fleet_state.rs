//! The cards of the emulator: listed ones, ones generated on demand, and how the status of each changes over time.
//!
//! A generated card is the same on every run with the same seed; only its times depend on the day of the start. A status at an instant depends only on the changes
//! that were planned up to then, so stored and live records come from one history.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::card_map::CardMap;
use crate::cards::{Card, ChildCard, Fate, HaokaCard, LinkcardCard, OS_STATUSES, is_iccid, is_msisdn, is_sim_no};
use crate::clock::{Moment, Span};
use crate::random::SeededRandom;
use crate::sim::{Origin, Sim};
use crate::sync::lock;

/// haoka card status "in service".
pub(crate) const IN_SERVICE: i64 = 3;
/// haoka card status "suspended".
pub(crate) const SUSPENDED: i64 = 4;
/// haoka card status "closed".
pub(crate) const CLOSED: i64 = 5;
/// haoka card status "card and device separated".
pub(crate) const SEPARATED: i64 = 6;
/// haoka card status "expired".
pub(crate) const EXPIRED: i64 = 8;
/// The maximum number of unlisted cards whose changes are remembered.
const HISTORIES: usize = 50_000;
/// The number of generated cards that the account owns, unless the fleet is strict.
pub(crate) const ACCOUNT_CARDS: usize = 60;
/// The number of generated cards that haoka lists, unless the fleet is strict.
const SERIES_CARDS: usize = 50;
/// The maximum number of changes remembered for one card; older ones are merged into its starting status.
const CHANGES: usize = 32;
/// The service's message if a carrier's channel fails.
pub(crate) const CHANNEL_FAILED: &str = "渠道内部请求超时或出错,请稍候重试";
/// The emulator's message for cards whose fate is to be rejected; the service's own message is not known.
const NOT_SUPPORTED: &str = "该卡不支持此操作";

/// Whether a card with this haoka card status was never activated: it is in stock, awaits its activation or is testable.
pub(crate) fn is_not_activated(status: i64) -> bool {
    matches!(status, 1 | 2 | 9)
}

/// The kind of number that a request names a card by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum NumberKind {
    SimNo,
    Iccid,
    Msisdn,
}

/// The planned status changes of one card, oldest first.
#[derive(Debug, Default)]
struct History {
    start: Option<i64>,
    changes: Vec<(Moment, i64)>,
    /// The first change of all, from which time in service is counted.
    first: Option<Moment>,
    /// The last merged change, and the microseconds in service from `first` to it.
    folded: Option<(Moment, i64)>,
}

impl History {
    /// Returns the microseconds in service from the first change to `at`; negative before it.
    fn time_in_service(&self, initial: i64, at: Moment) -> i64 {
        let Some(first) = self.first else { return 0 };
        if at <= first {
            return if initial == IN_SERVICE { at.since(first).0 } else { 0 };
        }
        let (mut from, mut total) = self.folded.unwrap_or((first, 0));
        if at < from {
            // The details are lost: the time is spread evenly, so that the sum still only grows.
            let share = i128::from(total) * i128::from(at.since(first).0) / i128::from(from.since(first).0.max(1));
            return i64::try_from(share).unwrap_or(total);
        }
        let mut status = self.start.unwrap_or(initial);
        for (change, next) in self.changes.iter().filter(|(change, _)| *change < at) {
            if status == IN_SERVICE {
                total = total.saturating_add(change.since(from).0);
            }
            (from, status) = (*change, *next);
        }
        if status == IN_SERVICE { total.saturating_add(at.since(from).0) } else { total }
    }

    /// Merges the oldest change into the starting status.
    fn fold(&mut self, initial: i64) {
        let (at, status) = self.changes.remove(0);
        let (from, total) = self.folded.or(self.first.map(|first| (first, 0))).unwrap_or((at, 0));
        let time_in_service = if self.start.unwrap_or(initial) == IN_SERVICE { at.since(from).0 } else { 0 };
        self.folded = Some((at, total.saturating_add(time_in_service)));
        self.start = Some(status);
    }
}

/// All cards.
#[derive(Debug)]
pub(crate) struct Fleet {
    seed: u64,
    strict: bool,
    by_number: HashMap<(NumberKind, String), Arc<Sim>>,
    account: Vec<Arc<Sim>>,
    /// The number of listed cards; they come first in `account`.
    listed: usize,
    /// Generated cards that haoka lists after the listed ones.
    series: Vec<Arc<Sim>>,
    histories: Mutex<CardMap<History>>,
}

impl Fleet {
    pub(crate) fn new(seed: u64, strict: bool, cards: &[Card]) -> Self {
        let mut by_number: HashMap<(NumberKind, String), Arc<Sim>> = HashMap::new();
        let listed: Vec<Arc<Sim>> = cards.iter().map(|card| Arc::new(listed_card(seed, card))).collect();
        // Given numbers come first, so that a derived number never hides a given one.
        for (card, sim) in cards.iter().zip(&listed) {
            let given = [
                (NumberKind::SimNo, &card.sim_no),
                (NumberKind::Iccid, &card.iccid),
                (NumberKind::Msisdn, &card.msisdn),
            ];
            for (kind, number) in given {
                if let Some(number) = number {
                    by_number.insert((kind, number.clone()), Arc::clone(sim));
                }
            }
            for child in &card.children {
                by_number.insert((NumberKind::Iccid, child.iccid.clone()), Arc::new(child_card(sim, child)));
            }
        }
        let listed_cards = listed.len();
        let mut account = listed;
        if !strict {
            account.extend((0..ACCOUNT_CARDS).map(|index| Arc::new(account_card(seed, index))));
        }
        let mut series = if strict { Vec::new() } else { series_cards(seed) };
        series.retain(|sim| !by_number.contains_key(&(NumberKind::SimNo, sim.sim_no.clone())));
        // Every card of a list is found by each of its numbers, and by those of its children.
        for sim in account.iter().chain(&series) {
            let all =
                [(NumberKind::SimNo, &sim.sim_no), (NumberKind::Iccid, &sim.iccid), (NumberKind::Msisdn, &sim.msisdn)];
            for (kind, number) in all {
                by_number.entry((kind, number.clone())).or_insert_with(|| Arc::clone(sim));
            }
            for child in &sim.children {
                let key = (NumberKind::Iccid, child.iccid.clone());
                by_number.entry(key).or_insert_with(|| Arc::new(child_card(sim, child)));
            }
        }
        let histories = Mutex::new(CardMap::new(HISTORIES));
        Self { seed, strict, by_number, account, listed: listed_cards, series, histories }
    }

    /// Returns the card with this number; `None` if the number is invalid, or not listed in a strict fleet.
    pub(crate) fn find(&self, kind: NumberKind, number: &str) -> Option<Arc<Sim>> {
        let fits = match kind {
            NumberKind::SimNo => is_sim_no(number),
            NumberKind::Iccid => is_iccid(number),
            NumberKind::Msisdn => is_msisdn(number),
        };
        if !fits {
            return None;
        }
        if let Some(sim) = self.by_number.get(&(kind, number.to_owned())) {
            return Some(Arc::clone(sim));
        }
        (!self.strict).then(|| Arc::new(generated_card(self.seed, kind, number)))
    }

    /// Returns the account's cards: the listed ones, then the generated ones.
    pub(crate) fn account(&self) -> &[Arc<Sim>] {
        &self.account
    }

    /// Returns the listed cards, in the order of the list.
    pub(crate) fn listed(&self) -> &[Arc<Sim>] {
        self.account.get(..self.listed).unwrap_or_default()
    }

    /// Returns the generated cards that haoka lists; none in a strict fleet.
    pub(crate) fn series(&self) -> &[Arc<Sim>] {
        &self.series
    }

    /// Returns how long the card was in service between two instants.
    pub(crate) fn time_in_service(&self, sim: &Sim, from: Moment, to: Moment) -> Span {
        if to <= from {
            return Span(0);
        }
        let histories = lock(&self.histories);
        match histories.get(sim) {
            Some(history) => {
                let time_in_service = |at| history.time_in_service(sim.sim_status, at);
                Span(time_in_service(to).saturating_sub(time_in_service(from)))
            }
            None if sim.sim_status == IN_SERVICE => to.since(from),
            None => Span(0),
        }
    }

    /// Returns the card's status at `moment`.
    pub(crate) fn status_at(&self, sim: &Sim, moment: Moment) -> i64 {
        let histories = lock(&self.histories);
        let Some(history) = histories.get(sim) else { return sim.sim_status };
        let past = history.changes.iter().rev().find(|(at, _)| *at <= moment);
        past.map(|(_, status)| *status).or(history.start).unwrap_or(sim.sim_status)
    }

    /// Returns when a card that began in stock or awaiting activation left these states, if it has by `at`.
    pub(crate) fn activated_at(&self, sim: &Sim, at: Moment) -> Option<Moment> {
        if !is_not_activated(sim.sim_status) {
            return None;
        }
        let histories = lock(&self.histories);
        let history = histories.get(sim)?;
        // The instant of the first change is kept when the change itself is merged into the starting status.
        let merged = history.folded.and(history.first);
        let left = || history.changes.iter().find(|(_, status)| !is_not_activated(*status)).map(|(due, _)| *due);
        merged.or_else(left).filter(|due| *due <= at)
    }

    /// Plans that the card changes to `status` at `due`. Carriers work in order, so a change never takes effect before
    /// one that was planned earlier.
    pub(crate) fn plan(&self, sim: &Sim, due: Moment, status: i64) {
        let mut histories = lock(&self.histories);
        let history = histories.change(sim);
        let due = match history.changes.last() {
            Some((last, _)) if *last >= due => last.plus(Span(1)),
            _ => due,
        };
        history.first.get_or_insert(due);
        history.changes.push((due, status));
        if history.changes.len() > CHANGES {
            history.fold(sim.sim_status);
        }
    }

    /// Changes the card to `status` at `at`; later planned changes still happen.
    pub(crate) fn change(&self, sim: &Sim, at: Moment, status: i64) {
        let mut histories = lock(&self.histories);
        let history = histories.change(sim);
        let place = history.changes.partition_point(|(due, _)| *due <= at);
        history.first = Some(history.first.map_or(at, |first| first.min(at)));
        history.changes.insert(place, (at, status));
        if history.changes.len() > CHANGES {
            history.fold(sim.sim_status);
        }
    }

    /// Returns whether an operation has set the card's status by `moment`.
    pub(crate) fn has_changed(&self, sim: &Sim, moment: Moment) -> bool {
        lock(&self.histories).get(sim).and_then(|history| history.first).is_some_and(|first| first <= moment)
    }

    /// Returns data service and session of a carrier card at `moment`: both are down if the card has a documented status
    /// other than "in service". Linkcard shows a card whose status is not documented or not known as in use.
    pub(crate) fn connection(&self, sim: &Sim, gprs: bool, online: bool, moment: Moment) -> (bool, bool) {
        let status = self.status_at(sim, moment);
        let gprs = gprs && (status == IN_SERVICE || !(1..=10).contains(&status));
        (gprs, gprs && online)
    }
}

fn listed_card(seed: u64, card: &Card) -> Sim {
    let given = [&card.sim_no, &card.iccid, &card.msisdn];
    let key = given.into_iter().flatten().next().cloned().unwrap_or_default();
    let mut random = SeededRandom::new(seed, "numbers", &key);
    let derived = (random.digits(9), random.digits(14), random.digits(9));
    Sim {
        sim_no: card.sim_no.clone().unwrap_or(format!("19{}", derived.0)),
        iccid: card.iccid.clone().unwrap_or(format!("898604{}", derived.1)),
        msisdn: card.msisdn.clone().unwrap_or(format!("1440{}", derived.2)),
        key: format!("listed {key}"),
        imsi: card.imsi.clone(),
        imei: card.imei.clone(),
        children: card.children.clone(),
        sim_status: card.linkcard.os_status.map_or(card.sim_status, sim_status_of),
        gprs: card.gprs,
        online: card.online,
        total_flow_kb: card.total_flow_kb,
        use_flow_kb: card.use_flow_kb,
        linkcard: card.linkcard.clone(),
        haoka: card.haoka.clone(),
        origin: Origin::Listed,
        flow_kb_per_hour: card.flow_kb_per_hour.max(0),
        // A card with a time of registration is registered unless another status is stated.
        auth_status: card.auth_status.unwrap_or(if card.haoka.auth_at.is_some() { 2 } else { 1 }),
        fate: card.fate.clone(),
    }
}

/// Returns the haoka card status of an `OsStatus`; in service for an undocumented one.
pub(crate) fn sim_status_of(os_status: i64) -> i64 {
    OS_STATUSES.iter().find(|(os, _)| *os == os_status).map_or(IN_SERVICE, |(_, status)| *status)
}

/// Generates a card of the account: three cards of five in use, the rest spread over every other state, on packages of
/// a few sizes, so that searches and counts have results.
fn account_card(seed: u64, index: usize) -> Sim {
    const STATES: [i64; 20] =
        [100, 100, 20, 100, 200, 100, 100, 10, 100, 300, 100, 400, 100, 100, 40, 500, 100, 600, 100, 700];
    let iccid = SeededRandom::new(seed, "account card", &index.to_string()).digits(14);
    let sim = generated_card(seed, NumberKind::Iccid, &format!("898604{iccid}"));
    // One card of the account is closed.
    let os_status = if index == ACCOUNT_CARDS - 1 { 50 } else { STATES[index % STATES.len()] };
    let total_flow_kb = [1, 5, 30][index % 3] * 1_048_576;
    Sim {
        sim_status: sim_status_of(os_status),
        total_flow_kb,
        use_flow_kb: sim.use_flow_kb % (total_flow_kb + 1),
        linkcard: LinkcardCard { os_status: Some(os_status), ..LinkcardCard::default() },
        origin: Origin::Account,
        ..sim
    }
}

/// Generates the cards that haoka lists.
fn series_cards(seed: u64) -> Vec<Arc<Sim>> {
    let number = |place: usize| format!("1923{}", SeededRandom::new(seed, "own card", &place.to_string()).digits(7));
    (0..SERIES_CARDS).map(|place| Arc::new(generated_card(seed, NumberKind::SimNo, &number(place)))).collect()
}

/// Returns a child as a card of its own: one carrier card that shares its master's status.
fn child_card(master: &Sim, child: &ChildCard) -> Sim {
    Sim {
        iccid: child.iccid.clone(),
        children: Vec::new(),
        gprs: child.gprs,
        online: child.online,
        fate: Fate {
            status_query_fails: child.status_query_fails || master.fate.status_query_fails,
            processing_seconds: child.processing_seconds.or(master.fate.processing_seconds),
            ..master.fate.clone()
        },
        ..master.clone()
    }
}

/// Generates an unlisted card from the seed and its number. Most cards have no faults.
fn generated_card(seed: u64, kind: NumberKind, number: &str) -> Sim {
    let purpose = match kind {
        NumberKind::SimNo => "by sim_no",
        NumberKind::Iccid => "by iccid",
        NumberKind::Msisdn => "by msisdn",
    };
    let mut random = SeededRandom::new(seed, purpose, number);
    let derived = (random.digits(9), random.digits(14), random.digits(9));
    let children = generated_children(&mut random);
    let sim_status = match random.between(0, 99) {
        0..=94 => IN_SERVICE,
        95..=97 => SUSPENDED,
        _ => 2,
    };
    let total_flow_kb = 1_048_576 * random.between(1, 30) as i64;
    let (gprs, online) = (random.percent(92), random.percent(75));
    let use_flow_kb = random.between(0, total_flow_kb as u64) as i64;
    let fate = generated_fate(children.is_empty(), &mut random);
    let auth_status = if random.percent(70) { 2 } else { 1 };
    let flow_kb_per_hour = random.between(0, 4096) as i64;
    let or = |wanted: NumberKind, derived: String| if kind == wanted { number.to_owned() } else { derived };
    Sim {
        key: format!("{purpose} {number}"),
        sim_no: or(NumberKind::SimNo, format!("19{}", derived.0)),
        iccid: or(NumberKind::Iccid, format!("898604{}", derived.1)),
        msisdn: or(NumberKind::Msisdn, format!("1440{}", derived.2)),
        imsi: format!("46004{}", random.digits(10)),
        imei: format!("86{}", random.digits(13)),
        children,
        sim_status,
        gprs,
        online,
        total_flow_kb,
        use_flow_kb,
        linkcard: LinkcardCard::default(),
        haoka: HaokaCard::default(),
        origin: Origin::OnDemand,
        flow_kb_per_hour,
        auth_status,
        fate,
    }
}

/// Returns the carrier cards of a multi-network master card for 5 % of the cards, and none for the others.
fn generated_children(random: &mut SeededRandom) -> Vec<ChildCard> {
    let is_master = random.percent(5);
    let count = random.between(2, 3) as usize;
    let carriers = ["898600", "898601", "898603"].into_iter().take(if is_master { count } else { 0 });
    carriers
        .map(|carrier| ChildCard {
            iccid: format!("{carrier}{}", random.digits(14)),
            gprs: random.percent(90),
            online: random.percent(70),
            status_query_fails: random.percent(3),
            processing_seconds: None,
            os_status: None,
        })
        .collect()
}

fn generated_fate(is_single: bool, random: &mut SeededRandom) -> Fate {
    let mut fate = Fate { status_query_fails: is_single && random.percent(3), ..Fate::default() };
    match random.between(0, 99) {
        0..=1 => fate.submit_rejected = Some(NOT_SUPPORTED.to_owned()),
        2..=3 => fate.action_fails = Some(CHANNEL_FAILED.to_owned()),
        4 => fate.never_carried_out = true,
        _ => {}
    }
    fate
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fleet(strict: bool) -> Fleet {
        let card = Card {
            sim_no: Some("19200000001".to_owned()),
            children: vec![ChildCard {
                iccid: "89860100000000000001".to_owned(),
                online: false,
                ..ChildCard::default()
            }],
            ..Card::default()
        };
        Fleet::new(3, strict, &[card])
    }

    #[test]
    fn all_numbers_of_a_listed_card_name_the_same_card() {
        let fleet = fleet(true);
        let sim = fleet.find(NumberKind::SimNo, "19200000001").unwrap();
        let same = fleet.find(NumberKind::Iccid, &sim.iccid).unwrap();
        assert_eq!(sim.key, same.key);
        fleet.plan(&sim, Moment(10), SUSPENDED);
        let child = fleet.find(NumberKind::Iccid, "89860100000000000001").unwrap();
        assert_eq!((fleet.status_at(&child, Moment(9)), fleet.status_at(&child, Moment(10))), (3, 4));
        assert_eq!(fleet.connection(&child, true, true, Moment(10)), (false, false));
    }

    #[test]
    fn cards_of_lists_are_found_by_each_of_their_numbers() {
        let fleet = fleet(false);
        assert_eq!((fleet.account().len(), fleet.series().len()), (1 + ACCOUNT_CARDS, SERIES_CARDS));
        for sim in fleet.account().iter().chain(fleet.series()) {
            let numbers =
                [(NumberKind::SimNo, &sim.sim_no), (NumberKind::Iccid, &sim.iccid), (NumberKind::Msisdn, &sim.msisdn)];
            let children = sim.children.iter().map(|child| (NumberKind::Iccid, &child.iccid));
            for (kind, number) in numbers.into_iter().chain(children) {
                assert_eq!(fleet.find(kind, number).unwrap().key, sim.key, "{number}");
            }
        }
    }

    #[test]
    fn strict_fleets_know_listed_cards_only() {
        assert!(fleet(true).find(NumberKind::SimNo, "19200000002").is_none());
        assert!(fleet(false).find(NumberKind::SimNo, "19200000002").is_some());
        assert!(fleet(false).find(NumberKind::SimNo, "19 20").is_none());
    }

    #[test]
    fn later_plans_take_effect_later_and_history_is_bounded() {
        let fleet = fleet(false);
        let sim = fleet.find(NumberKind::SimNo, "19200000009").unwrap();
        fleet.plan(&sim, Moment(100), SUSPENDED);
        fleet.plan(&sim, Moment(50), IN_SERVICE);
        assert_eq!(fleet.status_at(&sim, Moment(100)), SUSPENDED);
        assert_eq!(fleet.status_at(&sim, Moment(101)), IN_SERVICE);
        for at in 0..1000 {
            fleet.plan(&sim, Moment(200 + at), at);
        }
        assert_eq!(fleet.status_at(&sim, Moment(1199)), 999);
        assert!(lock(&fleet.histories).get(&sim).unwrap().changes.len() <= CHANGES);
    }

    #[test]
    fn time_in_service_is_counted_across_changes() {
        let fleet = fleet(false);
        let sim = fleet.find(NumberKind::SimNo, "19200000001").unwrap();
        let time_in_service = |from, to| fleet.time_in_service(&sim, Moment(from), Moment(to)).0;
        assert_eq!((time_in_service(5, 25), time_in_service(25, 5)), (20, 0));
        fleet.plan(&sim, Moment(100), SUSPENDED);
        fleet.plan(&sim, Moment(150), IN_SERVICE);
        assert_eq!(
            (time_in_service(0, 100), time_in_service(90, 160), time_in_service(110, 140), time_in_service(0, 1000)),
            (100, 20, 0, 950)
        );
        for round in 0..100 {
            fleet.plan(&sim, Moment(1000 + round * 10), if round % 2 == 0 { SUSPENDED } else { IN_SERVICE });
        }
        // Merged changes are spread evenly; the sum stays correct and only grows.
        assert_eq!((time_in_service(0, 2000), time_in_service(1990, 2000)), (1450, 10));
        let marks: Vec<i64> = (0..20).map(|step| time_in_service(0, step * 100)).collect();
        assert!(marks.is_sorted() && marks[10] > 500, "{marks:?}");
    }

    #[test]
    fn most_generated_cards_have_no_faults() {
        let fleet = fleet(false);
        let sims: Vec<_> = (0..2000).filter_map(|n| fleet.find(NumberKind::Iccid, &format!("{:020}", n))).collect();
        let share = |test: &dyn Fn(&Sim) -> bool| sims.iter().filter(|sim| test(sim)).count();
        assert!((60..140).contains(&share(&|sim| !sim.children.is_empty())));
        assert!((30..90).contains(&share(&|sim| sim.fate.status_query_fails)));
        assert!((15..70).contains(&share(&|sim| sim.fate.submit_rejected.is_some())));
        assert!((5..45).contains(&share(&|sim| sim.fate.never_carried_out)));
        assert!((1700..2000).contains(&share(&|sim| sim.sim_status == IN_SERVICE)));
    }
}
