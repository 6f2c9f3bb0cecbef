//! haoka's callbacks.

use crate::{pushes, support};

#[test]
fn callback_sim_push() {
    support::run(pushes::a_changed_card_arrives_typed());
}

#[test]
fn callback_order_push() {
    support::run(pushes::a_changed_order_arrives_typed());
}
