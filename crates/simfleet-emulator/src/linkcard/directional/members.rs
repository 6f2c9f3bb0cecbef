//! The cards of directional groups: added by number, or by tag, order or file.
//!
//! A card is in at most one group, and moves only if the request says so. A request with a file is accepted but adds
//! nothing, because the file is not fetched.

use std::sync::Arc;

use serde_json::Value;

use super::super::cards::{self, CardView};
use super::super::input;
use super::super::operation::LinkcardOperation;
use super::super::response_bodies::CardsAdded;
use super::super::state::{Linkcard, LinkcardState};
use super::keyed;
use crate::clock::Moment;
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sim::Sim;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] = &[
    LinkcardOperation { action: "AddCardToDirectionalGroup", run: add_card_to_directional_group },
    LinkcardOperation { action: "AddDirectionalCard", run: add_directional_card },
];

/// The maximum number of cards in one request.
const ICCIDS: usize = 200;
/// The maximum number of orders in one request.
const ORDERS: usize = 50;
/// The maximum number of tags in one request.
const TAGS: usize = 100;

fn add_card_to_directional_group(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let serial = input::require(input::serial_no(params)?, "SerialNo")?;
    let id = input::group_id(params)?;
    let kind = input::require(input::one_of(params, "AddType", &["NEW", "TRANSFER"])?, "AddType")?;
    let iccids = input::require(input::json_texts(params, "IccidList", ICCIDS)?, "IccidList")?;
    if iccids.is_empty() {
        return Err(input::illegal_parameter("IccidList", "a list of at least one ICCID"));
    }
    input::boolean(params, "MsgNotify")?;
    let find = |iccid: &String| cards::find(&linkcard.shared, iccid, "linkcard.common.CardNotExist");
    let sims = iccids.iter().map(find).collect::<Result<Vec<Arc<Sim>>, ServiceError>>()?;
    let mut state = lock(&linkcard.state);
    keyed::once(linkcard, &mut state, "AddCardToDirectionalGroup", Some(serial.clone()), now, |state| {
        state.directional.group(id, now)?;
        let mut views: Vec<CardView> = Vec::new();
        for sim in &sims {
            let view = cards::view(&linkcard.shared, state, sim, now);
            view.require_open()?;
            views.push(view);
        }
        let result = join(state, id, &views, kind == "TRANSFER");
        if result {
            linkcard.shared.effects.count("AddCardToDirectionalGroup");
        }
        Ok(to_json(&CardsAdded { result, serial_no: serial }))
    })
}

/// Adds cards to a group, those of other groups only if `move_over`; returns whether any card was added.
fn join(state: &mut LinkcardState, id: u64, views: &[CardView], move_over: bool) -> bool {
    let mut any = false;
    for view in views.iter().filter(|view| move_over || view.group.is_none()) {
        state.account.notes(&view.sim).group = Some(id);
        any = true;
    }
    any
}

fn add_directional_card(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let id = input::group_id(params)?;
    let method = input::require(input::one_of(params, "UploadMethod", &["TAG", "ORDER", "FILE"])?, "UploadMethod")?;
    let kind = input::require(input::one_of(params, "UploadType", &["NO_GROUP", "ALL"])?, "UploadType")?;
    let tags = input::json_texts(params, "TagList", TAGS)?;
    let orders = input::json_texts(params, "OrderList", ORDERS)?;
    let mut state = lock(&linkcard.state);
    let state: &mut LinkcardState = &mut state;
    state.directional.group(id, now)?;
    let mut views = cards::view_all(&linkcard.shared, state, now);
    match method {
        "TAG" => {
            // The documents always require the list, though it matters here only.
            let tags = input::require(tags, "TagList")?;
            views.retain(|view| view.tags.iter().any(|tag| tags.contains(&tag.id.to_string())));
        }
        "ORDER" => {
            let orders = input::require(orders, "OrderList")?;
            views.retain(|view| orders.contains(&view.facts.order_id));
        }
        _ => {
            input::required(params, "FileUri")?;
            views.clear();
        }
    }
    views.retain(|view| view.os_status != 50);
    if join(state, id, &views, kind == "ALL") {
        linkcard.shared.effects.count("AddDirectionalCard");
    }
    // A boolean that is written as a string.
    Ok(Value::from("true"))
}
