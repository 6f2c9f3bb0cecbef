//! One sample call of every operation, shared by the suites.
//!
//! * [`linkcard`], [`haoka`] and [`sts`]: the calls, by the `rust_name` of the operation, and the macros
//!   [`linkcard_calls!`], [`haoka_calls!`] and [`sts_calls!`] that hand the lists to a suite, which makes a test of each
//!   line.
//! * [`cards`]: the cards that the calls are about.
//! * [`compare`]: holds a suite's list against the table of operations.
//!
//! Promise: every call succeeds on an emulator that knows [`cards`], after what it needs has been made there.
//!
//! [`linkcard_calls!`]: crate::linkcard_calls
//! [`haoka_calls!`]: crate::haoka_calls
//! [`sts_calls!`]: crate::sts_calls

pub mod haoka;
pub mod linkcard;
pub mod sts;

use simfleet_emulator::{Card, ChildCard, Fate, LinkcardCard};
use simfleet_runtime::Api;

/// The cards that the sample calls are about, for an emulator that knows no others.
pub fn cards() -> Vec<Card> {
    let at_linkcard = |iccid: &str, os_status, data_type: &str| Card {
        linkcard: LinkcardCard {
            os_status: Some(os_status),
            data_type: Some(data_type.to_owned()),
            tags: vec!["first".to_owned(), "second".to_owned()],
            ..LinkcardCard::default()
        },
        // A live query is answered at once.
        fate: Fate { processing_seconds: Some(0.0), ..Fate::default() },
        use_flow_kb: 2048,
        ..Card::with_iccid(iccid)
    };
    let child = |iccid: &str| ChildCard { iccid: iccid.to_owned(), ..ChildCard::default() };
    let at_haoka = |sim_no: &str, sim_status| Card { sim_status, use_flow_kb: 4096, ..Card::with_sim_no(sim_no) };
    vec![
        Card {
            children: linkcard::CHILDREN.map(child).to_vec(),
            ..at_linkcard(linkcard::ICCID, 100, "directionalcard")
        },
        at_linkcard(linkcard::STOPPED, 200, "singlecard"),
        at_linkcard(linkcard::MOVED, 500, "singlecard"),
        at_linkcard(linkcard::WAITING, 20, "sameflowcard"),
        at_haoka(haoka::SIM, 3),
        at_haoka(haoka::SEPARATED, 6),
        at_haoka(haoka::SUSPENDED, 4),
    ]
}

/// Whether a suite has an entry for every operation, and no other.
///
/// # Errors
///
/// A text that names the operations without entry and the entries without operation.
pub fn compare(api: &Api, listed: &[&str]) -> Result<(), String> {
    let known: Vec<&str> = api.operations.iter().map(|operation| operation.rust_name).collect();
    let lacking: Vec<&&str> = known.iter().filter(|name| !listed.contains(name)).collect();
    let stale: Vec<&&str> = listed.iter().filter(|name| !known.contains(name)).collect();
    let twice = (1..listed.len()).find(|place| listed[..*place].contains(&listed[*place])).map(|place| listed[place]);
    if lacking.is_empty() && stale.is_empty() && twice.is_none() {
        return Ok(());
    }
    Err(format!("{}: without entry {lacking:?}; without operation {stale:?}; listed twice {twice:?}", api.name))
}
