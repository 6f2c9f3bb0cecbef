//! What haoka remembers between calls, and what it shares with the other services.

use std::sync::{Arc, Mutex};

use crate::clock::Moment;
use crate::shared::Shared;

pub(crate) mod batches;
pub(crate) mod devices;
pub(crate) mod marks;
pub(crate) mod messages;
pub(crate) mod order;
pub(crate) mod orders;
pub(crate) mod subscriptions;
pub(crate) mod views;
pub(crate) mod wallet;

/// The service.
#[derive(Debug)]
pub(crate) struct Haoka {
    pub(crate) shared: Arc<Shared>,
    pub(super) state: Mutex<State>,
}

impl Haoka {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        let state = Mutex::new(State::new(shared.started));
        Self { shared, state }
    }
}

/// What haoka remembers between calls.
#[derive(Debug)]
pub(crate) struct State {
    pub(super) batches: batches::Batches,
    pub(super) views: views::Views,
    pub(super) marks: marks::Marks,
    pub(super) subscriptions: subscriptions::Subscriptions,
    pub(super) wallet: wallet::Wallet,
    pub(super) devices: devices::Devices,
    pub(super) messages: messages::Messages,
    pub(super) orders: orders::Orders,
}

impl State {
    fn new(started: Moment) -> Self {
        Self {
            batches: batches::Batches::new(),
            views: views::Views::new(started),
            marks: marks::Marks::new(),
            subscriptions: subscriptions::Subscriptions::new(),
            wallet: wallet::Wallet::new(),
            devices: devices::Devices::new(),
            messages: messages::Messages::default(),
            orders: orders::Orders::new(),
        }
    }
}
