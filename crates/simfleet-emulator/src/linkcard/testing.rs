//! Calling operations without sockets, for the unit tests of their rules.

use serde_json::Value;

use super::operations;
use crate::cards::{Card, LinkcardCard};
use crate::request::Params;
use crate::verify::Rejection;
use crate::world::World;

pub(super) const ICCID: &str = "89860000000000000001";
pub(super) const OTHER: &str = "89860000000000000002";

/// A listed card in this `OsStatus`, on a package of this type.
pub(super) fn card(iccid: &str, os_status: i64, data_type: &str) -> Card {
    let linkcard =
        LinkcardCard { os_status: Some(os_status), data_type: Some(data_type.to_owned()), ..LinkcardCard::default() };
    Card { linkcard, ..Card::with_iccid(iccid) }
}

pub(super) fn call(world: &World, action: &str, pairs: &[(&str, &str)]) -> Result<Value, Rejection> {
    let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let operation = operations().find(|operation| operation.action == action).unwrap();
    (operation.run)(world, &Params(pairs.collect()), world.timing.now())
}

/// The data of a call that must succeed.
pub(super) fn data(world: &World, action: &str, pairs: &[(&str, &str)]) -> Value {
    call(world, action, pairs).unwrap_or_else(|rejection| panic!("{action} {pairs:?}: {rejection:?}"))
}

/// Status and last segment of the code of a call that must be rejected.
pub(super) fn rejected(world: &World, action: &str, pairs: &[(&str, &str)]) -> (u16, String) {
    let rejection = match call(world, action, pairs) {
        Ok(data) => panic!("{action} {pairs:?} succeeded: {data}"),
        Err(rejection) => rejection,
    };
    (rejection.status, rejection.code.rsplit('.').next().unwrap_or_default().to_owned())
}

/// `VsimCardInfo` of a card.
pub(super) fn detail(world: &World, iccid: &str) -> Value {
    data(world, "GetCardDetail", &[("Iccid", iccid)])["VsimCardInfo"].take()
}
