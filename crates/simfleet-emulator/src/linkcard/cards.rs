//! Finds cards and computes their current state at Linkcard.
//!
//! The fleet, which haoka shares, decides whether a card works; Linkcard adds the reason.

use std::sync::Arc;

use super::card_times::CardTimes;
use super::facts::{ChildFacts, Facts, VNO, default_os_status, volume};
use super::input::{self, Page};
use super::state::LinkcardState;
use super::state::account::{Notes, Tag};
use crate::cards::is_iccid;
use crate::clock::Moment;
use crate::fleet_state::{NumberKind, SUSPENDED, sim_status_of};
use crate::request::Params;
use crate::service_error::ServiceError;
use crate::shared::Shared;
use crate::sim::Sim;
use crate::used_flow::recorded_kb;

/// `OsStatus` of a card that its usage cap has stopped.
pub(super) const CAP_STOP: i64 = 300;

/// The current state of one card.
#[derive(Debug)]
pub(super) struct CardView {
    pub(super) sim: Arc<Sim>,
    pub(super) facts: Facts,
    pub(super) notes: Notes,
    /// The current `OsStatus`.
    pub(super) os_status: i64,
    /// The directional group that the card is in, if that group still exists.
    pub(super) group: Option<(u64, String)>,
    pub(super) tags: Vec<Tag>,
    pub(super) expire_time: String,
    pub(super) open_account_time: String,
    pub(super) active_time: Option<String>,
    used_kb: i64,
    total_kb: i64,
}

impl CardView {
    /// Computes the current state of a card, which its usage cap stops here. Listed tags get their numbers here, which changes
    /// the account.
    pub(super) fn of(shared: &Shared, state: &mut LinkcardState, sim: &Arc<Sim>, now: Moment) -> Self {
        let view = Self::read(shared, state, sim, now);
        if !view.in_use() || view.notes.cap_kb.is_none_or(|cap| view.used_kb() < cap) {
            return view;
        }
        let notes = state.account.notes(sim);
        // A card that is resumed after its cap has stopped it stays in use.
        notes.cap_kb = None;
        notes.os_status = Some(CAP_STOP);
        notes.stopped_children.clear();
        shared.fleet.change(sim, now, SUSPENDED);
        Self::read(shared, state, sim, now)
    }

    fn read(shared: &Shared, state: &mut LinkcardState, sim: &Arc<Sim>, now: Moment) -> Self {
        let facts = Facts::of(shared.seed, sim);
        let mut notes = state.account.noted(sim);
        let status = shared.fleet.status_at(sim, now);
        let reason = notes.os_status.unwrap_or(facts.os_status);
        let os_status = if sim_status_of(reason) == status { reason } else { default_os_status(status) };
        if os_status != 150 {
            // haoka has changed the status of the whole card in the meantime.
            notes.stopped_children.clear();
        }
        let tags = match &notes.tags {
            Some(tags) => tags.clone(),
            None => facts.tags.iter().map(|name| state.account.tag(name)).collect(),
        };
        let times = CardTimes::of(shared, sim, &facts, &notes, ![10, 20].contains(&os_status), now);
        let total_kb = sim.total_flow_kb.max(0).saturating_add(notes.more_kb);
        Self {
            group: notes.group.and_then(|id| state.directional.name_of(id).map(|name| (id, name))),
            tags,
            used_kb: if times.activated.is_some() { recorded_kb(shared, sim, total_kb, now) } else { 0 },
            total_kb,
            expire_time: times.expires,
            open_account_time: times.opened,
            active_time: times.activated,
            sim: Arc::clone(sim),
            facts,
            notes,
            os_status,
        }
    }

    /// Returns `Status`, which is less precise than `OsStatus`.
    pub(super) fn status(&self) -> i64 {
        status_of(self.os_status)
    }

    /// Returns the current `OsStatus` of a child. A child that was listed with one has it until the state of its master
    /// changes.
    pub(super) fn os_status_of(&self, child: &ChildFacts) -> i64 {
        let is_unchanged = self.notes.os_status.is_none() && self.os_status == self.facts.os_status;
        match (child.os_status.filter(|_| is_unchanged), self.os_status) {
            (Some(own), _) => own,
            (None, 150) if self.notes.stopped_children.contains(&child.iccid) => 200,
            (None, 150) => 100,
            (None, other) => other,
        }
    }

    pub(super) fn in_use(&self) -> bool {
        self.status() == 30
    }

    /// Returns the volume used in this cycle, KB.
    pub(super) fn used_kb(&self) -> i64 {
        self.used_kb
    }

    /// Returns the volume of the package and of add-ons, KB.
    pub(super) fn total_kb(&self) -> i64 {
        self.total_kb
    }

    /// Returns the volume left in this cycle, KB.
    pub(super) fn rest_kb(&self) -> i64 {
        (self.total_kb() - self.used_kb()).max(0)
    }

    pub(super) fn used(&self) -> String {
        volume(self.used_kb())
    }

    pub(super) fn auto_recharge(&self) -> bool {
        self.notes.auto_recharge.unwrap_or(self.facts.auto_recharge)
    }

    pub(super) fn is_vno(&self) -> bool {
        self.facts.vendor == VNO
    }

    /// Fails if the card is closed.
    pub(super) fn require_open(&self) -> Result<(), ServiceError> {
        if self.os_status != 50 {
            return Ok(());
        }
        Err(ServiceError::new(400, "linkcard.common.CardDestroy", "The card is closed."))
    }

    /// Returns the ICCIDs of the children that `OptMsisdns` names, or of all children if it names none.
    pub(super) fn children_named(
        &self,
        msisdns: Option<&Vec<String>>,
        name: &str,
    ) -> Result<Vec<String>, ServiceError> {
        let Some(msisdns) = msisdns.filter(|msisdns| self.is_vno() && !msisdns.is_empty()) else {
            return Ok(self.facts.children.iter().map(|child| child.iccid.clone()).collect());
        };
        let of = |msisdn: &String| {
            let child = self.facts.children.iter().find(|child| child.msisdn == *msisdn);
            child
                .map(|child| child.iccid.clone())
                .ok_or_else(|| input::illegal_parameter(name, "numbers of the card's children"))
        };
        msisdns.iter().map(of).collect()
    }
}

/// Returns the `Status` of a card in this `OsStatus`.
pub(super) fn status_of(os_status: i64) -> i64 {
    match os_status {
        10 | 20 | 40 | 50 => os_status,
        100 | 150 => 30,
        _ => 35,
    }
}

/// Returns the card named by `Iccid`.
pub(super) fn card(shared: &Shared, params: &Params) -> Result<Arc<Sim>, ServiceError> {
    let iccid = params.get("Iccid");
    let empty = || ServiceError::new(400, "linkcard.check.IccidCanNotEmpty", "Iccid cannot be empty.");
    find(shared, iccid.ok_or_else(empty)?, "linkcard.common.CardNotExist")
}

/// Returns the card with this ICCID; `unknown` is the error code for a card that does not exist.
pub(super) fn find(shared: &Shared, iccid: &str, unknown: &str) -> Result<Arc<Sim>, ServiceError> {
    if !is_iccid(iccid) {
        let message = "The ICCID is invalid.";
        return Err(ServiceError::new(400, "linkcard.common.IccidFormatError", message));
    }
    let found = shared.fleet.find(NumberKind::Iccid, iccid);
    found.ok_or_else(|| ServiceError::new(400, unknown, "The card does not exist."))
}

/// Returns the current state of a requested card, and remembers the card.
pub(super) fn view(shared: &Shared, state: &mut LinkcardState, sim: &Arc<Sim>, now: Moment) -> CardView {
    state.account.remember(sim);
    CardView::of(shared, state, sim, now)
}

/// Returns one page of the account's cards, and their total number, for requests without filters.
pub(super) fn view_page(shared: &Shared, state: &mut LinkcardState, page: Page, now: Moment) -> (Vec<CardView>, usize) {
    let total = state.account.cards(&shared.fleet).count();
    let sims: Vec<Arc<Sim>> = page.slice(state.account.cards(&shared.fleet).cloned());
    (sims.iter().map(|sim| CardView::of(shared, state, sim, now)).collect(), total)
}

/// Returns the current state of every card of the account.
pub(super) fn view_all(shared: &Shared, state: &mut LinkcardState, now: Moment) -> Vec<CardView> {
    let sims: Vec<Arc<Sim>> = state.account.cards(&shared.fleet).cloned().collect();
    sims.iter().map(|sim| CardView::of(shared, state, sim, now)).collect()
}
