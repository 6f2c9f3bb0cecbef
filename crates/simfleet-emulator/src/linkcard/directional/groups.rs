//! Directional groups: create, delete, and the group of a card.
//!
//! Group numbers are never reused. The cards of a deleted group have no group. Names need not be unique, since no
//! document requires it.

use serde_json::Value;

use super::super::cards;
use super::super::input::{self, Page};
use super::super::operation::LinkcardOperation;
use super::super::response_bodies::DirectionalDetail;
use super::super::state::Linkcard;
use super::super::state::directional::{GROUPS, Group, unknown_group};
use super::addresses;
use crate::clock::Moment;
use crate::request::Params;
use crate::response_bodies::to_json;
use crate::service_error::ServiceError;
use crate::sync::lock;

pub(super) const OPERATIONS: &[LinkcardOperation] = &[
    LinkcardOperation { action: "AddDirectionalGroup", run: add_directional_group },
    LinkcardOperation { action: "DeleteDirectionalGroup", run: delete_directional_group },
    LinkcardOperation { action: "ListDirectionalDetail", run: list_directional_detail },
];

/// The maximum number of characters of a name.
const NAME: usize = 30;

fn add_directional_group(linkcard: &Linkcard, params: &Params, _: Moment) -> Result<Value, ServiceError> {
    let name = input::required(params, "GroupName")?;
    let fits = |letter: char| {
        letter.is_ascii_alphanumeric()
            || letter == '_'
            || matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
    };
    if name.chars().count() > NAME || !name.chars().all(fits) {
        return Err(input::illegal_parameter(
            "GroupName",
            "at most 30 Chinese characters, letters, digits or underscores",
        ));
    }
    let mut state = lock(&linkcard.state);
    let directional = &mut state.directional;
    if directional.groups.len() >= GROUPS {
        return Err(input::business_error(format!("An account has at most {GROUPS} directional groups.")));
    }
    let id = directional.next;
    directional.next += 1;
    directional.groups.insert(id, Group { name: name.to_owned(), addresses: Vec::new() });
    linkcard.shared.effects.count("AddDirectionalGroup");
    Ok(Value::from(id))
}

fn delete_directional_group(linkcard: &Linkcard, params: &Params, _: Moment) -> Result<Value, ServiceError> {
    let id = input::group_id(params)?;
    lock(&linkcard.state).directional.groups.remove(&id).ok_or_else(unknown_group)?;
    linkcard.shared.effects.count("DeleteDirectionalGroup");
    Ok(Value::Bool(true))
}

fn list_directional_detail(linkcard: &Linkcard, params: &Params, now: Moment) -> Result<Value, ServiceError> {
    let sim = cards::card(&linkcard.shared, params)?;
    let page = Page::usual(params)?;
    let mut state = lock(&linkcard.state);
    let view = cards::view(&linkcard.shared, &mut state, &sim, now);
    view.require_open()?;
    let without = || ServiceError::new(400, "linkcard.directional.notExist", "The card is in no directional group.");
    let (id, name) = view.group.ok_or_else(without)?;
    let group = state.directional.group(id, now)?;
    Ok(to_json(&DirectionalDetail {
        directional_group_id: id,
        directional_name: name,
        pagination_result: addresses::rows(group, id, page, now, |state| state.to_string()),
    }))
}
