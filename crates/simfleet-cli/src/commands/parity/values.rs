//! The values of parameters: card numbers that the user gives, and what earlier responses contain.

use std::collections::BTreeMap;

use serde_json::Value;
use simfleet::runtime::{Operation, Parameter};
use time::{OffsetDateTime, UtcOffset};

use crate::card_numbers::CardNumber;

/// The most values of one name that are kept.
pub(super) const MOST: usize = 3;
/// Longer texts are not used as values.
const LONGEST: usize = 64;

/// Parameters whose values come from these operations only, because members with the same name elsewhere mean something else.
const SOURCES: [(&str, &str, &[&str]); 3] = [
    ("regionCodes", "provinceCode", &["goodsList", "goodsDetails"]),
    ("GetCardRealStatus", "SerialNo", &["GetCardRealStatus"]),
    ("GetOperateResult", "SerialNo", &[]),
];

/// The values that are known so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Values {
    iccids: Vec<String>,
    sim_nos: Vec<String>,
    /// By the name of the parameter in lower case.
    given: BTreeMap<String, Vec<String>>,
    /// By the name of the member in lower case, alone, after the group of the operation, and after its id.
    found: BTreeMap<String, Vec<String>>,
}

impl Values {
    /// Sorts the card numbers of the user. An ICCID begins with 89 and has 18 to 22 characters.
    pub(super) fn of_cards(cards: &[String]) -> Self {
        let is_iccid = |card: &&String| card.starts_with("89") && CardNumber::Iccid.check(card).is_ok();
        let (iccids, sim_nos) = cards.iter().partition::<Vec<&String>, _>(is_iccid);
        let owned = |cards: Vec<&String>| cards.into_iter().cloned().collect();
        Self { iccids: owned(iccids), sim_nos: owned(sim_nos), ..Self::default() }
    }

    /// Returns whether the user gave cards.
    pub(super) fn has_cards(&self) -> bool {
        !self.iccids.is_empty() || !self.sim_nos.is_empty()
    }

    /// Keeps a value that the user gives for a parameter.
    pub(super) fn give(&mut self, name: &str, value: &str) {
        self.given.entry(name.to_ascii_lowercase()).or_default().push(value.to_owned());
    }

    /// Returns whether the user gave a value for a parameter.
    pub(super) fn is_given(&self, name: &str) -> bool {
        self.given.contains_key(&name.to_ascii_lowercase())
    }

    /// Keeps the scalar members of a response.
    pub(super) fn learn(&mut self, operation: &Operation, response: &Value) {
        match response {
            Value::Array(items) => items.iter().for_each(|item| self.learn(operation, item)),
            Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        Value::String(text) => self.keep(operation, name, text),
                        Value::Number(number) => self.keep(operation, name, &number.to_string()),
                        _ => self.learn(operation, value),
                    }
                }
            }
            _ => {}
        }
    }

    fn keep(&mut self, operation: &Operation, name: &str, text: &str) {
        let is_card = CardNumber::of_parameter(name).is_none_or(|kind| kind.check(text).is_ok());
        if text.is_empty() || text.len() > LONGEST || !is_card {
            return;
        }
        let name = name.to_ascii_lowercase();
        for key in [format!("{}:{name}", operation.id), format!("{}.{name}", operation.group), name] {
            let kept = self.found.entry(key).or_default();
            if kept.len() < MOST && !kept.iter().any(|known| known == text) {
                kept.push(text.to_owned());
            }
        }
    }

    /// Returns the values for a parameter; none if no value is known.
    pub(super) fn of(&self, operation: &Operation, parameter: &Parameter) -> Vec<String> {
        let name = parameter.name.to_ascii_lowercase();
        if let Some(given) = self.given.get(&name) {
            return given.clone();
        }
        let kind = CardNumber::of_parameter(&name);
        if self.has_cards() {
            // Only the given cards are used, also if a list has others.
            match kind {
                Some(CardNumber::Iccid) => return self.iccids.clone(),
                Some(CardNumber::SimNo) => return self.sim_nos.clone(),
                Some(CardNumber::Msisdn) => return Vec::new(),
                None => {}
            }
        }
        if let Some((.., sources)) = SOURCES.iter().find(|(id, name, _)| (*id, *name) == (operation.id, parameter.name))
        {
            let found = sources.iter().find_map(|source| self.found.get(&format!("{source}:{name}")));
            return found.cloned().unwrap_or_default();
        }
        if matches!(name.as_str(), "date" | "month") {
            return vec![this_month()];
        }
        let name = match kind {
            Some(CardNumber::Iccid) => "iccid",
            Some(CardNumber::SimNo) => "simno",
            Some(CardNumber::Msisdn) => "msisdn",
            None => name.strip_suffix('s').unwrap_or(&name),
        };
        let in_group = self.found.get(&format!("{}.{name}", operation.group));
        // An `id` means something else in each group of operations.
        let anywhere = || self.found.get(name).filter(|_| name != "id");
        in_group.or_else(anywhere).cloned().unwrap_or_default()
    }
}

/// Returns the current month at UTC+8, `YYYYMM`.
fn this_month() -> String {
    let offset = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
    let now = OffsetDateTime::now_utc().to_offset(offset);
    format!("{:04}{:02}", now.year(), u8::from(now.month()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::SERVICES;

    #[test]
    fn sources_are_operations_and_parameters_of_the_specs() {
        let operation = |id: &str| SERVICES.iter().find_map(|service| service.api.operation(id));
        for (id, name, sources) in SOURCES {
            assert!(operation(id).unwrap().parameter(name).is_some(), "{id} {name}");
            assert!(sources.iter().all(|source| operation(source).is_some()), "{sources:?}");
        }
    }
}
