//! The packages that can be ordered, and the volume that they add to a card.

use super::state::card_changes::{Bought, CardChanges};
use crate::clock::Moment;
use crate::sim::Sim;

/// The series that every card of the emulator belongs to.
pub(super) const SERIES: i64 = 7;

/// A package that can be ordered.
#[derive(Debug)]
pub(super) struct Package {
    pub(super) id: i64,
    pub(super) name: &'static str,
    pub(super) kind: i64,
    pub(super) kb: i64,
    pub(super) fen: i64,
}

pub(super) const PACKAGES: &[Package] = &[
    Package { id: 21, name: "测试30G月套餐", kind: 1, kb: 30 << 20, fen: 2900 },
    Package { id: 22, name: "测试1G叠加包", kind: 3, kb: 1 << 20, fen: 500 },
    Package { id: 23, name: "测试10G叠加包", kind: 3, kb: 10 << 20, fen: 1550 },
    Package { id: 24, name: "测试100G叠加包", kind: 3, kb: 100 << 20, fen: 9900 },
];

/// Returns a card's volume in KB at `at`: its own and that of every active package.
pub(super) fn volume(sim: &Sim, changes: &CardChanges, at: Moment) -> i64 {
    let in_force = changes.packages.iter().filter(|bought| bought.start <= at && at < bought.end);
    in_force.fold(sim.total_flow_kb, |total, bought| total.saturating_add(kb_of(bought)))
}

fn kb_of(bought: &Bought) -> i64 {
    PACKAGES.get(bought.package).map_or(0, |package| package.kb)
}
