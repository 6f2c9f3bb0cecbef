//! What haoka pushes: subscribed cards that changed, and orders.

use std::sync::Arc;

use serde_json::Value;

use super::state::Haoka;
use super::{orders, records, subscriptions};
use crate::clock::Moment;
use crate::push::source::PushSource;
use crate::push::subject::Subject;
use crate::sim::Sim;

impl PushSource for Haoka {
    fn next_poll(&self) -> Option<Moment> {
        subscriptions::next_poll(self)
    }

    fn poll(&self, now: Moment) -> Vec<(Moment, Arc<str>, Subject)> {
        subscriptions::poll(self, now)
    }

    fn card_records(&self, sims: &[Arc<Sim>], at: Moment) -> Vec<Value> {
        records::pushed_records(self, sims, at)
    }

    fn order(&self, key_no: &str, at: Moment) -> Option<Value> {
        orders::pushed_order(self, key_no, at)
    }
}
