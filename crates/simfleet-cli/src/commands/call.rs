//! `simfleet call`: signs and sends what no spec knows.
//!
//! Promise: an operation that a spec does know is never repeated more freely here than its spec allows.

use simfleet::haoka_client;
use simfleet::linkcard_client;
use simfleet::raw::RawRequest;
use simfleet::runtime::reqwest::Method;
use simfleet::runtime::{Effect, Operation};

use super::api::command_name;
use super::raw::{Manner, Service, carry_out};
use crate::args::{CallArgs, CallService, EffectArg, Global};
use crate::exit::{Exit, Failure};
use crate::output::say;

pub(crate) async fn run(global: &Global, args: CallArgs) -> Result<Exit, Failure> {
    match args.service {
        CallService::Linkcard(args) => {
            let known = linkcard_client::API
                .operations
                .iter()
                .find(|operation| operation.id.eq_ignore_ascii_case(&args.action));
            let effect = effect(args.manner.effect, "linkcard", known);
            let mut request = RawRequest::action(args.action, effect).version(args.api_version);
            for (name, value) in args.parameters {
                request = request.query(name, value);
            }
            for (name, value) in args.form {
                request = request.form(name, value);
            }
            let asks = effect == Effect::Once;
            let manner = Manner { asks, yes: args.manner.yes, dry_run: args.manner.dry_run };
            carry_out(global, &Service::of("linkcard", global, manner)?, request, manner).await
        }
        CallService::Haoka(args) => {
            let method = args.method.to_ascii_uppercase();
            let known = haoka_client::API.operations.iter().find(|operation| same_path(operation.path, &args.path));
            let effect = match effect(args.manner.effect, "haoka", known) {
                Effect::Once => Effect::Once,
                _ if args.path.contains('%') => {
                    say!("simfleet: an encoded path cannot be held against the spec; it counts as --effect once");
                    Effect::Once
                }
                effect => effect,
            };
            let method = Method::from_bytes(method.as_bytes())
                .map_err(|_| Failure::unusable(format!("`{}` is not a method", args.method), "write GET or POST"))?;
            let mut request = RawRequest::path(method, args.path, effect);
            for (name, value) in args.parameters {
                request = request.with(name, value);
            }
            for (name, value) in args.query {
                request = request.query(name, value);
            }
            let asks = effect == Effect::Once;
            let manner = Manner { asks, yes: args.manner.yes, dry_run: args.manner.dry_run };
            carry_out(global, &Service::of("haoka", global, manner)?, request, manner).await
        }
    }
}

/// Whether a path may lead to the same place as one of the spec. Servers overlook double slashes, one at the end, and case.
fn same_path(known: &str, given: &str) -> bool {
    let segments = |path: &str| -> Vec<String> {
        path.split('/').filter(|segment| !segment.is_empty()).map(str::to_ascii_lowercase).collect()
    };
    segments(known) == segments(given)
}

/// The effect that was stated, or a stricter one where a spec knows better.
fn effect(stated: EffectArg, service: &str, known: Option<&Operation>) -> Effect {
    let stated = match stated {
        EffectArg::Read => Effect::Read,
        EffectArg::Set => Effect::Set,
        EffectArg::Once => Effect::Once,
    };
    let Some(operation) = known else { return stated };
    let name = command_name(operation);
    say!(
        "simfleet: {} is in the spec: simfleet api {service} {name} checks its parameters; see its --help",
        operation.id
    );
    match operation.effect {
        // Without the table nobody knows which parameter is the key.
        Effect::Once | Effect::Keyed if stated != Effect::Once => {
            say!("simfleet: the spec says that {} must not be repeated; it counts as --effect once", operation.id);
            Effect::Once
        }
        _ => stated,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_a_server_takes_for_a_known_one_is_known() {
        let known = "/openapi/iot/batchShutdown";
        for given in [known, "//openapi/iot/batchShutdown", "/openapi/iot/batchShutdown/", "/openapi/iot/BATCHSHUTDOWN"]
        {
            assert!(same_path(known, given), "{given}");
        }
        assert!(!same_path(known, "/openapi/iot/batchShutdowns") && !same_path(known, "/openapi/iotbatchShutdown"));
    }

    #[test]
    fn a_spec_that_knows_better_is_stricter() {
        let operation = |id| haoka_client::API.operation(id);
        let cases = [
            (EffectArg::Read, operation("batchShutdown"), Effect::Once),
            (EffectArg::Set, operation("batchShutdown"), Effect::Once),
            (EffectArg::Read, operation("batchQuerySimInfo"), Effect::Read),
            (EffectArg::Once, operation("batchQuerySimInfo"), Effect::Once),
            (EffectArg::Read, None, Effect::Read),
        ];
        for (stated, known, wanted) in cases {
            assert_eq!(effect(stated, "haoka", known), wanted, "{stated:?}");
        }
    }
}
