//! The card switches of devices.

use std::sync::Arc;

use crate::bounded::BoundedMap;
use crate::clock::Moment;
use crate::sim::Sim;

/// The maximum number of devices whose switches are remembered.
const DEVICES: usize = 10_000;

/// A switch: the card in use before, the new card, and when it takes effect.
#[derive(Debug, Clone)]
pub(crate) struct Switch {
    pub(crate) from: Arc<Sim>,
    pub(crate) to: Arc<Sim>,
    pub(crate) due: Moment,
}

/// The last switch of each device, by device number.
#[derive(Debug)]
pub(crate) struct Devices(pub(crate) BoundedMap<String, Switch>);

impl Devices {
    pub(crate) fn new() -> Self {
        Self(BoundedMap::new(DEVICES))
    }
}
