//! The account's cards at Linkcard: which ones there are, what calls changed about them, and how they stand now.
//!
//! Promise: whether a card works is decided by the fleet, which haoka shares; Linkcard adds the reason. Everything that
//! requests can add to is bounded.
//! Never: answers requests; the operations' own files do.

use std::sync::Arc;

use super::facts::{Facts, TAG_NAMES, VNO, default_os_status, volume};
use super::input::{self, Page};
use super::{State, directional};
use crate::bounded::BoundedMap;
use crate::cards::is_iccid;
use crate::clock::Moment;
use crate::fleet_state::{Number, Origin, Sim, sim_status_of};
use crate::request::Params;
use crate::verify::Rejection;
use crate::world::World;

/// Cards whose changes are remembered at the same time.
const NOTES: usize = 100_000;
/// Cards beyond the account's own that searches and counts know because somebody asked for them.
const SEEN: usize = 2_000;
/// Tag names that calls made up.
const TAGS: usize = 10_000;
/// The first number of a tag that a call made up.
const FIRST_TAG: i64 = 100;

/// A tag as cards carry it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) id: i64,
    pub(super) name: String,
}

/// A monthly cap.
#[derive(Debug, Clone, Copy)]
pub(super) struct StopRule {
    pub(super) limit_mb: i64,
    pub(super) auto_restore: bool,
}

/// What calls changed about one card.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes {
    /// The latest `OsStatus` that a Linkcard call brought about.
    pub(super) os_status: Option<i64>,
    /// Children that were stopped one by one while others work.
    pub(super) stopped_children: Vec<String>,
    pub(super) tags: Option<Vec<Tag>>,
    pub(super) auto_recharge: Option<bool>,
    pub(super) stop_rule: Option<StopRule>,
    pub(super) group: Option<u64>,
    /// Months bought since the start.
    pub(super) more_months: u32,
    /// Add-on volume bought since the start.
    pub(super) more_kb: i64,
    /// When a call activated the card.
    pub(super) activated: Option<Moment>,
}

/// The account's memory of cards and tags.
#[derive(Debug)]
pub(super) struct Account {
    notes: BoundedMap<String, Notes>,
    seen: BoundedMap<String, Arc<Sim>>,
    tags: BoundedMap<String, i64>,
    next_tag: i64,
}

impl Account {
    pub(super) fn new() -> Self {
        let (notes, seen) = (BoundedMap::new(NOTES), BoundedMap::new(SEEN));
        Self { notes, seen, tags: BoundedMap::new(TAGS), next_tag: FIRST_TAG }
    }

    /// The notes on a card, to be changed.
    pub(super) fn notes(&mut self, sim: &Sim) -> &mut Notes {
        self.notes.entry_or_insert_with(&sim.key, Notes::default)
    }

    /// Remembers that somebody asked for a card, so that searches find it.
    pub(super) fn see(&mut self, sim: &Arc<Sim>) {
        if sim.origin == Origin::OnDemand {
            self.seen.entry_or_insert_with(&sim.key, || Arc::clone(sim));
        }
    }

    /// The tag of this name; made when it is new.
    pub(super) fn tag(&mut self, name: &str) -> Tag {
        if let Some(id) = known_tag(name) {
            return Tag { id, name: name.to_owned() };
        }
        let next = &mut self.next_tag;
        let id = *self.tags.entry_or_insert_with(&name.to_owned(), || {
            *next += 1;
            *next
        });
        Tag { id, name: name.to_owned() }
    }

    /// Every card that the account knows: its own, then those that were asked for, oldest first.
    pub(super) fn cards<'a>(&'a self, world: &'a World) -> impl Iterator<Item = &'a Arc<Sim>> {
        world.fleet.account().iter().chain(self.seen.values())
    }
}

/// Tags of made-up cards have fixed numbers.
fn known_tag(name: &str) -> Option<i64> {
    TAG_NAMES.iter().position(|known| *known == name).map(|at| at as i64 + 1)
}

/// One card as it stands now.
#[derive(Debug)]
pub(super) struct View {
    pub(super) sim: Arc<Sim>,
    pub(super) facts: Facts,
    pub(super) notes: Notes,
    /// `OsStatus` now.
    pub(super) os_status: i64,
    /// The directional group that the card is in, if that group still exists.
    pub(super) group: Option<(u64, String)>,
    pub(super) tags: Vec<Tag>,
    pub(super) expire_time: String,
    pub(super) open_account_time: String,
    pub(super) active_time: Option<String>,
}

impl View {
    /// Looks at a card. Listed tags get their numbers here, which is why the account may change.
    pub(super) fn of(world: &World, state: &mut State, sim: &Arc<Sim>, now: Moment) -> Self {
        let facts = Facts::of(world.seed, sim);
        let mut notes = state.account.notes.get(&sim.key).cloned().unwrap_or_default();
        let status = world.fleet.status_at(sim, now);
        let reason = notes.os_status.unwrap_or(facts.os_status);
        let os_status = if sim_status_of(reason) == status { reason } else { default_os_status(status) };
        if os_status != 150 {
            // haoka put the whole card into another state meanwhile.
            notes.stopped_children.clear();
        }
        let tags = match &notes.tags {
            Some(tags) => tags.clone(),
            None => facts.tags.iter().map(|name| state.account.tag(name)).collect(),
        };
        let ago = |days: i64| state.started.plus(crate::clock::Span::seconds(-days * 86_400));
        let was_active = ![10, 20].contains(&os_status);
        let active = was_active.then(|| notes.activated.unwrap_or_else(|| ago(facts.active_days)));
        Self {
            group: notes.group.and_then(|id| state.directional.name_of(id).map(|name| (id, name))),
            tags,
            expire_time: facts.expire_time(&world.timing, state.started, notes.more_months),
            open_account_time: world.timing.china_text(ago(facts.open_days)),
            active_time: active.map(|at| world.timing.china_text(at)),
            sim: Arc::clone(sim),
            facts,
            notes,
            os_status,
        }
    }

    /// `Status`, which says less than `OsStatus`.
    pub(super) fn status(&self) -> i64 {
        match self.os_status {
            10 | 20 | 40 | 50 => self.os_status,
            100 | 150 => 30,
            _ => 35,
        }
    }

    pub(super) fn in_use(&self) -> bool {
        self.status() == 30
    }

    /// Volume used in this cycle, KB.
    pub(super) fn used_kb(&self) -> i64 {
        if self.active_time.is_some() { self.sim.use_flow_kb.max(0) } else { 0 }
    }

    /// Volume of the package and of add-ons, KB.
    pub(super) fn total_kb(&self) -> i64 {
        self.sim.total_flow_kb.max(0).saturating_add(self.notes.more_kb)
    }

    /// Volume left in this cycle, KB.
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

    /// Rejects cards that are closed for good.
    pub(super) fn open(&self) -> Result<(), Rejection> {
        if self.os_status != 50 {
            return Ok(());
        }
        Err(Rejection::new(400, "linkcard.common.CardDestroy", "The card is closed."))
    }

    /// `OptMsisdns` as ICCIDs of children: those named, or all when none is.
    pub(super) fn children_named(&self, msisdns: Option<&Vec<String>>, name: &str) -> Result<Vec<String>, Rejection> {
        let Some(msisdns) = msisdns.filter(|msisdns| self.is_vno() && !msisdns.is_empty()) else {
            return Ok(self.facts.children.iter().map(|child| child.iccid.clone()).collect());
        };
        let of = |msisdn: &String| {
            let child = self.facts.children.iter().find(|child| child.msisdn == *msisdn);
            child.map(|child| child.iccid.clone()).ok_or_else(|| input::illegal(name, "numbers of the card's children"))
        };
        msisdns.iter().map(of).collect()
    }
}

/// The card named by `Iccid`.
pub(super) fn card(world: &World, params: &Params) -> Result<Arc<Sim>, Rejection> {
    let iccid = params.get("Iccid");
    let empty = || Rejection::new(400, "linkcard.check.IccidCanNotEmpty", "Iccid cannot be empty.");
    find(world, iccid.ok_or_else(empty)?, "linkcard.common.CardNotExist")
}

/// The card with this ICCID; `unknown` is the code for one that does not exist.
pub(super) fn find(world: &World, iccid: &str, unknown: &str) -> Result<Arc<Sim>, Rejection> {
    if !is_iccid(iccid) {
        let message = "The ICCID does not have the shape of one.";
        return Err(Rejection::new(400, "linkcard.common.IccidFormatError", message));
    }
    let found = world.fleet.find(Number::Iccid, iccid);
    found.ok_or_else(|| Rejection::new(400, unknown, "The card does not exist."))
}

/// Looks at a card that a request asks for, and remembers that it did.
pub(super) fn look(world: &World, state: &mut State, sim: &Arc<Sim>, now: Moment) -> View {
    state.account.see(sim);
    View::of(world, state, sim, now)
}

/// A page of the account's cards and how many there are in all, for questions that every card answers to.
pub(super) fn some(world: &World, state: &mut State, page: Page, now: Moment) -> (Vec<View>, usize) {
    let total = state.account.cards(world).count();
    let sims: Vec<Arc<Sim>> = page.cut(state.account.cards(world).cloned());
    (sims.iter().map(|sim| View::of(world, state, sim, now)).collect(), total)
}

/// How every card of the account stands.
pub(super) fn everything(world: &World, state: &mut State, now: Moment) -> Vec<View> {
    let sims: Vec<Arc<Sim>> = state.account.cards(world).cloned().collect();
    sims.iter().map(|sim| View::of(world, state, sim, now)).collect()
}

/// The id of a directional group as requests write it.
pub(super) fn group_id(params: &Params) -> Result<u64, Rejection> {
    directional::id_of(input::required(params, "GroupId")?)
}
