//! Every operation from the typed builder to the typed answer, against the emulator with its signatures checked: one
//! request arrives, where it belongs and with what the spec insists on, and the answer holds what was asked for.

mod haoka;
mod linkcard;

use simfleet::runtime::{Api, Request, Operation, ParameterStyle, Place};
use simfleet::{Haoka, Linkcard};
use simfleet_tests::calls;

use crate::support::World;

/// An emulator that knows the cards of the sample calls, and what they need.
struct Desk<Service, Made> {
    world: World,
    service: Service,
    made: Made,
}

async fn at_linkcard() -> Desk<Linkcard, calls::linkcard::Made> {
    let world = World::of(calls::cards()).await;
    let service = world.linkcard();
    let made = calls::linkcard::Made::at(service.client()).await.unwrap();
    world.emulator.clear_log();
    Desk { world, service, made }
}

async fn at_haoka() -> Desk<Haoka, calls::haoka::Made> {
    let world = World::of(calls::cards()).await;
    let service = world.haoka();
    let made = calls::haoka::Made::at(service.client(), |seconds| world.time.advance(seconds)).await.unwrap();
    world.emulator.clear_log();
    Desk { world, service, made }
}

impl Desk<Linkcard, calls::linkcard::Made> {
    async fn answer<C: Request>(&self, call: C) -> C::Answer {
        let operation = call.operation();
        let reply = self.service.send(call).await.unwrap_or_else(|error| panic!("{}: {error}", operation.id));
        assert_eq!(reply.attempts, 1, "{}", operation.id);
        reply.answer
    }

    /// The call's answer, after a look at what arrived.
    async fn checked<C: Request>(&self, call: C) -> C::Answer {
        let operation = call.operation();
        let answer = self.answer(call).await;
        arrived_once(&self.world, &simfleet::linkcard_client::API, operation);
        answer
    }
}

impl Desk<Haoka, calls::haoka::Made> {
    async fn answer<C: Request>(&self, call: C) -> C::Answer {
        let operation = call.operation();
        let reply = self.service.send(call).await.unwrap_or_else(|error| panic!("{}: {error}", operation.id));
        assert_eq!(reply.attempts, 1, "{}", operation.id);
        reply.answer
    }

    /// The call's answer, after a look at what arrived.
    async fn checked<C: Request>(&self, call: C) -> C::Answer {
        let operation = call.operation();
        let answer = self.answer(call).await;
        arrived_once(&self.world, &simfleet::haoka_client::API, operation);
        answer
    }
}

/// One request, at the operation's place, with its constants and what it insists on, and taken.
fn arrived_once(world: &World, api: &Api, operation: &Operation) {
    let log = world.emulator.log();
    let [request] = log.as_slice() else { panic!("{}: {} requests arrived", operation.id, log.len()) };
    assert_eq!((request.method.as_str(), request.path.as_str()), (operation.method, operation.path));
    assert_eq!(request.code, if api.name == "haoka" { "0" } else { "200" });
    assert!(request.applied && !request.signature.is_empty());
    for (name, value) in operation.constants {
        assert!(
            request.params.iter().any(|(known, given)| known == name && given == value),
            "{}: {name}",
            operation.id
        );
    }
    let written = |name: &str| request.params.iter().any(|(known, value)| known == name && !value.is_empty());
    for parameter in operation.parameters.iter().filter(|parameter| operation.insists_on(parameter.name)) {
        // Files are no parameters of the log.
        let indexed = format!("{}.1", parameter.name);
        let name = if parameter.style == ParameterStyle::Indexed { &indexed } else { parameter.name };
        assert!(parameter.place == Place::File || written(name), "{}: {name} did not arrive", operation.id);
    }
}

/// One test for each line: the sample call's checked answer is given to the block, as is the desk for further calls.
macro_rules! operations {
    ($api:path, $calls:ident, $desk:ident: $($name:ident |$at:pat_param, $answer:pat_param| $check:block)*) => {
        $(
            #[test]
            fn $name() {
                crate::support::run(async {
                    let desk = super::$desk().await;
                    let answer = desk.checked($calls::$name(desk.service.client(), &desk.made)).await;
                    let ($at, $answer) = (&desk, answer);
                    $check
                });
            }
        )*

        #[test]
        fn all_operations_are_listed() {
            simfleet_tests::calls::compare(&$api, &[$(stringify!($name)),*]).unwrap();
        }
    };
}
use operations;
