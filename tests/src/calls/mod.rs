//! One sample request of every operation, shared by the suites.
//!
//! * [`linkcard`], [`haoka`] and [`sts`] have a function for each operation, named by its `rust_name`. The macros
//!   [`linkcard_calls!`], [`haoka_calls!`] and [`sts_calls!`] pass the list to a macro of a suite, which makes a test of
//!   each entry.
//! * [`cards`] returns the cards that the requests are about.
//! * [`compare`] compares a suite's list with the operation table.
//!
//! Every request succeeds on an emulator that knows [`cards`], once the `ExistingResources` of its API are created.
//!
//! [`linkcard_calls!`]: crate::linkcard_calls
//! [`haoka_calls!`]: crate::haoka_calls
//! [`sts_calls!`]: crate::sts_calls

pub mod haoka;
pub mod linkcard;
pub mod sts;

use simfleet_emulator::{Card, ChildCard, Fate, LinkcardCard};
use simfleet_runtime::Api;

/// Returns the cards that the sample requests are about.
pub fn cards() -> Vec<Card> {
    let at_linkcard = |iccid: &str, os_status, data_type: &str| Card {
        linkcard: LinkcardCard {
            os_status: Some(os_status),
            data_type: Some(data_type.to_owned()),
            tags: vec!["first".to_owned(), "second".to_owned()],
            ..LinkcardCard::default()
        },
        // A live query has its result at once.
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

/// Checks that a suite has exactly one entry for every operation.
///
/// # Errors
///
/// A message that names the operations without an entry and the entries without an operation.
pub fn compare(api: &Api, listed: &[&str]) -> Result<(), String> {
    let known: Vec<&str> = api.operations.iter().map(|operation| operation.rust_name).collect();
    let lacking: Vec<&&str> = known.iter().filter(|name| !listed.contains(name)).collect();
    let stale: Vec<&&str> = listed.iter().filter(|name| !known.contains(name)).collect();
    let twice = (1..listed.len()).find(|place| listed[..*place].contains(&listed[*place])).map(|place| listed[place]);
    if lacking.is_empty() && stale.is_empty() && twice.is_none() {
        return Ok(());
    }
    Err(format!(
        "{}: without an entry: {lacking:?}; without an operation: {stale:?}; listed twice: {twice:?}",
        api.name
    ))
}
