//! Compares the cards of a list with those of the platform.

use std::collections::HashMap;

use simfleet_fleet::{KnownCard, NumberKind};

use crate::card_list::ListedCard;
use crate::history_ledger::instant;
use crate::rows::DiffRow;

/// The numbers of a card on the platform.
#[derive(Debug)]
struct PlatformCard {
    numbers: [Vec<String>; 3],
    gone_at: Option<String>,
    is_listed: bool,
}

impl PlatformCard {
    /// Returns the numbers of a kind as one text.
    fn text(&self, kind: usize) -> Option<String> {
        self.numbers.get(kind).filter(|numbers| !numbers.is_empty()).map(|numbers| numbers.join(" "))
    }
}

/// The cards of the platform, by their numbers.
#[derive(Debug, Default)]
pub(super) struct Platform {
    cards: Vec<PlatformCard>,
    /// The kind of a number is its position in [`NumberKind::ALL`].
    by_number: HashMap<(usize, String), usize>,
}

impl Platform {
    pub(super) fn add(&mut self, card: &KnownCard) {
        let numbers = NumberKind::ALL.map(|kind| card.numbers(kind));
        let place = self.cards.len();
        for (kind, number) in numbers.iter().enumerate().flat_map(|(kind, all)| all.iter().map(move |one| (kind, one)))
        {
            // A card that is gone gives way to one that has its number now.
            let entry = self.by_number.entry((kind, number.clone())).or_insert(place);
            if self.cards.get(*entry).is_some_and(|other| other.gone_at.is_some()) {
                *entry = place;
            }
        }
        self.cards.push(PlatformCard { numbers, gone_at: card.gone_at.map(instant), is_listed: false });
    }
}

/// The number of differences of each kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) missing: usize,
    pub(super) extra: usize,
    pub(super) mismatch: usize,
}

impl Counts {
    pub(super) fn all(self) -> usize {
        self.missing + self.extra + self.mismatch
    }
}

/// The comparison of a list with the platform.
#[derive(Debug)]
pub(super) struct Comparison {
    platform: Platform,
    pub(super) counts: Counts,
}

/// The names of the kinds of numbers in the details of rows.
const NAMES: [&str; 3] = ["ICCID", "MSISDN", "simNo"];
/// The order in which numbers decide which card is meant: an MSISDN moves from card to card.
const ORDER: [usize; 3] = [0, 2, 1];

impl Comparison {
    pub(super) fn new(platform: Platform) -> Self {
        Self { platform, counts: Counts::default() }
    }

    /// Compares a card of the list, and returns the difference if there is one.
    pub(super) fn check(&mut self, card: &ListedCard) -> Option<DiffRow> {
        let listed = [card.iccid.as_ref(), card.msisdn.as_ref(), card.sim_no.as_ref()];
        let find = |kind: usize| {
            let number = (*listed.get(kind)?)?;
            self.platform.by_number.get(&(kind, number.clone())).copied()
        };
        let found: [Option<usize>; 3] = [find(0), find(1), find(2)];
        let is_present = |place: &usize| self.platform.cards.get(*place).is_some_and(|card| card.gone_at.is_none());
        let meant = ORDER.iter().filter_map(|kind| found[*kind]).find(is_present);
        let Some(place) = meant else {
            self.counts.missing += 1;
            let gone = found.iter().flatten().find_map(|place| self.platform.cards.get(*place)?.gone_at.clone());
            let detail = gone.map(|at| format!("the platform's list has not had the card since {at}"));
            return Some(DiffRow { detail, ..DiffRow::of_listed("missing", card) });
        };
        let details: Vec<String> = (0..3)
            .filter_map(|kind| {
                let (number, actual) = ((*listed.get(kind)?)?, self.platform.cards.get(place)?.numbers.get(kind)?);
                // haoka's records have no MSISDN, for example.
                let is_wrong = !actual.is_empty() && !actual.contains(number);
                is_wrong.then(|| self.detail(kind, number, found[kind]))
            })
            .collect();
        let meant = self.platform.cards.get_mut(place)?;
        meant.is_listed = true;
        if details.is_empty() {
            return None;
        }
        self.counts.mismatch += 1;
        Some(DiffRow {
            platform_iccid: meant.text(0),
            platform_msisdn: meant.text(1),
            platform_sim_no: meant.text(2),
            detail: Some(details.join("; ")),
            ..DiffRow::of_listed("mismatch", card)
        })
    }

    /// Says to which card a number belongs.
    fn detail(&self, kind: usize, number: &str, owner: Option<usize>) -> String {
        let name = NAMES.get(kind).copied().unwrap_or_default();
        let owner = owner.and_then(|place| self.platform.cards.get(place));
        let owner = owner.and_then(|card| ORDER.iter().find_map(|kind| Some((NAMES.get(*kind)?, card.text(*kind)?))));
        match owner {
            Some((of, numbers)) => format!("{name} {number} belongs to the card with {of} {numbers}"),
            None => format!("{name} {number} belongs to no card of the platform"),
        }
    }

    /// Returns the cards of the platform that the list did not have.
    pub(super) fn extra(&mut self) -> Vec<DiffRow> {
        let extra = self.platform.cards.iter().filter(|card| card.gone_at.is_none() && !card.is_listed);
        let rows: Vec<DiffRow> = extra
            .map(|card| DiffRow {
                difference: "extra",
                platform_iccid: card.text(0),
                platform_msisdn: card.text(1),
                platform_sim_no: card.text(2),
                ..DiffRow::default()
            })
            .collect();
        self.counts.extra = rows.len();
        rows
    }
}
