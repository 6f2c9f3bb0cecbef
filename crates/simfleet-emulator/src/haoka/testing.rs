//! Runs operations by name without sockets, for unit tests.

use std::sync::Arc;

use serde_json::Value;

use super::GROUPS;
use super::operation::{HaokaRequest, OperationOutput};
use super::state::Haoka;
use crate::cards::Card;
use crate::clock::ManualClock;
use crate::request::Params;
use crate::shared::testing;

/// Returns the service on a manual clock, without verification, at time scale 1.
pub(crate) fn haoka(cards: &[Card], strict: bool) -> (Arc<Haoka>, ManualClock) {
    scaled(cards, strict, 1.0)
}

pub(crate) fn scaled(cards: &[Card], strict: bool, scale: f64) -> (Arc<Haoka>, ManualClock) {
    let (shared, clock) = testing::scaled(cards, strict, scale);
    (Arc::new(Haoka::new(shared)), clock)
}

pub(crate) fn pairs(pairs: &[(&str, &str)]) -> Params {
    Params(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

/// Runs the operation whose path ends with `path`, with these parameters in the body.
pub(crate) fn call(haoka: &Haoka, path: &str, body: &[(&str, &str)]) -> Result<Value, String> {
    ask(haoka, path, HaokaRequest { params: pairs(body), ..HaokaRequest::default() })
}

pub(crate) fn ask(haoka: &Haoka, path: &str, request: HaokaRequest) -> Result<Value, String> {
    let mut operations = GROUPS.iter().flat_map(|group| group.iter());
    let operation = operations.find(|one| one.path.ends_with(&format!("/{path}"))).unwrap();
    match operation.answer(haoka, &request, haoka.shared.timing.now())? {
        OperationOutput::Data(data) | OperationOutput::Bare(data) => Ok(data),
        OperationOutput::NoData | OperationOutput::Nothing | OperationOutput::NotFound => Ok(Value::Null),
    }
}
