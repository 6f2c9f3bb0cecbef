//! Which operations are called, and with which parameters.

use simfleet::raw::RawRequest;
use simfleet::runtime::http::Method;
use simfleet::runtime::{Api, ClaimPlace, Effect, Operation, Parameter, ParameterStyle, Rule};

use super::values::Values;
use crate::card_numbers::CardNumber;

/// Read operations that the vendor asks not to call often.
const RARELY: [(&str, &str); 3] =
    [("haoka", "oneLinkToken"), ("haoka", "oneLinkWirelessToken"), ("haoka", "orderSearchPage")];

/// Operations that are called a second time.
const SECOND: [(&str, &str, Purpose); 2] =
    [("linkcard", "GetCardRealStatus", Purpose::Poll("SerialNo")), ("haoka", "goodsDetails", Purpose::Rejection("id"))];

/// The number of rows of a page, if the spec has no minimum.
const PAGE_SIZE: i64 = 10;

/// Returns whether calls can show any claim of an API.
pub(super) fn has_visible_claims(api: &Api) -> bool {
    let places = api.claims.iter().flat_map(|claim| claim.places);
    places.map(ClaimPlace::operation).filter_map(|id| api.operation(id)).any(|operation| is_called(operation).is_ok())
}

/// Returns whether an operation may be called: it reads, its response has no secrets, and it may be called at any time. Fails
/// with the reason.
pub(super) fn is_called(operation: &Operation) -> Result<(), &'static str> {
    if operation.effect != Effect::Read {
        return Err("it changes something");
    }
    if !operation.secrets.is_empty() {
        return Err("its response is a secret");
    }
    if RARELY.contains(&(operation.api, operation.id)) {
        return Err("it must not be called often");
    }
    Ok(())
}

/// Why an operation is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// With the parameters that it needs.
    Usual,
    /// A second time, with this parameter from the first response.
    Poll(&'static str),
    /// Without this parameter, to see how the service rejects the call.
    Rejection(&'static str),
}

/// Returns the calls of an API: each operation that may be called, and then the second calls.
pub(super) fn calls(api: &Api) -> Vec<(&'static Operation, Purpose)> {
    let usual = api.operations.iter().filter(|operation| is_called(operation).is_ok());
    let mut calls: Vec<_> = usual.map(|operation| (operation, Purpose::Usual)).collect();
    for (_, id, purpose) in SECOND.iter().filter(|(name, ..)| *name == api.name) {
        calls.extend(api.operation(id).filter(|operation| is_called(operation).is_ok()).map(|one| (one, *purpose)));
    }
    calls
}

/// A request and the names of its parameters.
pub(super) struct PlannedCall {
    pub(super) request: RawRequest,
    pub(super) parameters: Vec<&'static str>,
}

/// Builds the request of a call from the known values. Fails with what is missing.
pub(super) fn planned(
    api: &'static Api,
    operation: &'static Operation,
    purpose: Purpose,
    values: &Values,
) -> Result<PlannedCall, String> {
    match purpose {
        Purpose::Usual => usual(operation, values),
        Purpose::Poll(name) => {
            let mut call = usual(operation, values)?;
            match operation.parameter(name) {
                Some(parameter) if call.fill(operation, parameter, values) => Ok(call),
                _ => Err(format!("no value is known for {name}")),
            }
        }
        // As an unlisted operation, because the client does not send a listed one without a required parameter.
        Purpose::Rejection(_) => {
            let request = RawRequest::path(api, &Method::POST, operation.path, Effect::Read);
            Ok(PlannedCall { request, parameters: Vec::new() })
        }
    }
}

fn usual(operation: &'static Operation, values: &Values) -> Result<PlannedCall, String> {
    let mut call = PlannedCall { request: RawRequest::listed(operation), parameters: Vec::new() };
    if let Some(paging) = operation.paging {
        let size = operation.parameter(paging.size).and_then(|parameter| parameter.limits.min);
        call.add(paging.page, |request| request.with(paging.page, "1"));
        call.add(paging.size, |request| {
            request.with(paging.size, size.unwrap_or(PAGE_SIZE).max(PAGE_SIZE).to_string())
        });
    }
    for parameter in operation.parameters.iter().filter(|parameter| operation.insists_on(parameter.name)) {
        if !call.parameters.contains(&parameter.name) && !call.fill(operation, parameter, values) {
            return Err(format!("no value is known for {}", parameter.name));
        }
    }
    // Rules choose between their parameters below.
    let in_rules = |name: &str| {
        operation.rules.iter().any(|rule| match rule {
            Rule::ExactlyOne(names) | Rule::AtLeastOne(names) | Rule::AllOrNone(names) => names.contains(&name),
            Rule::When { .. } => false,
        })
    };
    for parameter in operation.parameters.iter().filter(|parameter| values.is_given(parameter.name)) {
        if !call.parameters.contains(&parameter.name) && !in_rules(parameter.name) {
            call.fill(operation, parameter, values);
        }
    }
    for rule in operation.rules {
        let (Rule::ExactlyOne(names) | Rule::AtLeastOne(names)) = rule else { continue };
        let mut parameters = names.iter().filter_map(|name| operation.parameter(name));
        if !parameters.any(|parameter| call.fill(operation, parameter, values)) {
            return Err(format!("no value is known for any of {}", names.join(", ")));
        }
    }
    // Without an object to query, most operations reject the call.
    let mut objects = operation.parameters.iter().filter(|parameter| names_object(parameter)).peekable();
    if call.parameters.is_empty()
        && objects.peek().is_some()
        && !objects.any(|parameter| call.fill(operation, parameter, values))
    {
        return Err("no value is known for what it queries".to_owned());
    }
    Ok(call)
}

/// Whether the value of a parameter identifies what is queried: a card, a device, an order.
fn names_object(parameter: &Parameter) -> bool {
    let endings = ["No", "Nos", "Id"];
    CardNumber::of_parameter(parameter.name).is_some() || endings.iter().any(|ending| parameter.name.ends_with(ending))
}

impl PlannedCall {
    fn add(&mut self, name: &'static str, change: impl FnOnce(RawRequest) -> RawRequest) {
        self.parameters.push(name);
        self.request = change(self.request.clone());
    }

    /// Gives a parameter its known values. Returns false if none is known.
    fn fill(&mut self, operation: &Operation, parameter: &'static Parameter, values: &Values) -> bool {
        let mut known = values.of(operation, parameter);
        known.truncate(parameter.max_items.unwrap_or(usize::MAX));
        let Some(first) = known.first().cloned() else { return false };
        self.add(parameter.name, |request| match parameter.style {
            ParameterStyle::Single => request.with(parameter.name, first),
            ParameterStyle::JsonText | ParameterStyle::Indexed => request.list(parameter.name, known),
        });
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::SERVICES;

    #[test]
    fn operations_that_must_not_be_called_often_are_not_called() {
        let all = || SERVICES.iter().flat_map(|service| service.api.operations);
        let words = |operation: &Operation| operation.description.split_whitespace().collect::<Vec<_>>().join(" ");
        let rare = all().filter(|operation| words(operation).contains("not call it often"));
        assert!(rare.clone().count() >= RARELY.len());
        for operation in rare.chain(all().filter(|operation| operation.effect != Effect::Read)) {
            assert!(is_called(operation).is_err(), "{}", operation.id);
        }
        for (api, id) in RARELY {
            assert!(all().any(|operation| (operation.api, operation.id) == (api, id)), "{id}");
        }
        for (api, id, purpose) in SECOND {
            let operation = all().find(|operation| (operation.api, operation.id) == (api, id)).unwrap();
            let (Purpose::Poll(name) | Purpose::Rejection(name)) = purpose else { panic!("{id}") };
            assert!(is_called(operation).is_ok() && operation.parameter(name).is_some(), "{id}");
            assert!(purpose == Purpose::Poll(name) || (operation.insists_on(name) && operation.method == "POST"));
        }
    }
}
