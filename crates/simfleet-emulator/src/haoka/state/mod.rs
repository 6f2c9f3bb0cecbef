//! The state of haoka.

use std::sync::{Arc, Mutex};

use crate::clock::Moment;
use crate::shared::Shared;

pub(crate) mod batches;
pub(crate) mod card_changes;
pub(crate) mod devices;
pub(crate) mod messages;
pub(crate) mod order;
mod order_course;
pub(crate) mod orders;
pub(crate) mod query_times;
pub(crate) mod subscriptions;
pub(crate) mod wallet;

/// The service.
#[derive(Debug)]
pub(crate) struct Haoka {
    pub(crate) shared: Arc<Shared>,
    pub(super) state: Mutex<HaokaState>,
}

impl Haoka {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        let state = Mutex::new(HaokaState::new(shared.started));
        Self { shared, state }
    }
}

/// The state of haoka.
#[derive(Debug)]
pub(crate) struct HaokaState {
    pub(super) batches: batches::Batches,
    pub(super) query_times: query_times::QueryTimes,
    pub(super) changes: card_changes::ChangesByCard,
    pub(super) subscriptions: subscriptions::Subscriptions,
    pub(super) wallet: wallet::Wallet,
    pub(super) devices: devices::Devices,
    pub(super) messages: messages::SmsMessages,
    pub(super) orders: orders::Orders,
}

impl HaokaState {
    fn new(started: Moment) -> Self {
        Self {
            batches: batches::Batches::new(),
            query_times: query_times::QueryTimes::new(started),
            changes: card_changes::ChangesByCard::new(),
            subscriptions: subscriptions::Subscriptions::new(),
            wallet: wallet::Wallet::new(),
            devices: devices::Devices::new(),
            messages: messages::SmsMessages::default(),
            orders: orders::Orders::new(),
        }
    }
}
