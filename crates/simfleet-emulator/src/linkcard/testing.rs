//! Runs operations without sockets, for unit tests of their rules.

use std::sync::Arc;

use serde_json::Value;

use super::operations;
use super::state::Linkcard;
use crate::cards::{Card, LinkcardCard};
use crate::clock::ManualClock;
use crate::request::Params;
use crate::service_error::ServiceError;
use crate::shared::testing;

pub(super) const ICCID: &str = "89860000000000000001";
pub(super) const OTHER: &str = "89860000000000000002";

/// Returns the service on a manual clock, without verification, at time scale 1.
pub(super) fn linkcard(cards: &[Card], strict: bool) -> (Arc<Linkcard>, ManualClock) {
    scaled(cards, strict, 1.0)
}

pub(super) fn scaled(cards: &[Card], strict: bool, scale: f64) -> (Arc<Linkcard>, ManualClock) {
    let (shared, clock) = testing::scaled(cards, strict, scale);
    (Arc::new(Linkcard::new(shared)), clock)
}

/// Returns a listed card in this `OsStatus`, on a package of this type.
pub(super) fn card(iccid: &str, os_status: i64, data_type: &str) -> Card {
    let linkcard =
        LinkcardCard { os_status: Some(os_status), data_type: Some(data_type.to_owned()), ..LinkcardCard::default() };
    Card { linkcard, ..Card::with_iccid(iccid) }
}

pub(super) fn call(linkcard: &Linkcard, action: &str, pairs: &[(&str, &str)]) -> Result<Value, ServiceError> {
    let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let operation = operations().find(|operation| operation.action == action).unwrap();
    (operation.run)(linkcard, &Params(pairs.collect()), linkcard.shared.timing.now())
}

/// Returns the data of a call that must succeed.
pub(crate) fn data(linkcard: &Linkcard, action: &str, pairs: &[(&str, &str)]) -> Value {
    call(linkcard, action, pairs).unwrap_or_else(|rejection| panic!("{action} {pairs:?}: {rejection:?}"))
}

/// Returns the status and the last segment of the code of a call that must be rejected.
pub(super) fn rejected(linkcard: &Linkcard, action: &str, pairs: &[(&str, &str)]) -> (u16, String) {
    let rejection = match call(linkcard, action, pairs) {
        Ok(data) => panic!("{action} {pairs:?} succeeded: {data}"),
        Err(rejection) => rejection,
    };
    (rejection.status, rejection.code.rsplit('.').next().unwrap_or_default().to_owned())
}

/// Returns the `VsimCardInfo` of a card.
pub(super) fn detail(linkcard: &Linkcard, iccid: &str) -> Value {
    data(linkcard, "GetCardDetail", &[("Iccid", iccid)])["VsimCardInfo"].take()
}
