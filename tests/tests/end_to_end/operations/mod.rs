//! Every operation from the typed builder to the typed answer, against the emulator with its signatures checked: one
//! request arrives, where it belongs and with what the spec insists on, and the answer holds what was asked for.

mod haoka;
mod linkcard;
mod sts;

use simfleet::runtime::{Api, Operation, ParameterStyle, Place, Request, SuccessRule};
use simfleet::service::Service;
use simfleet::{Client, Haoka, Linkcard, Sts};
use simfleet_tests::calls;

use simfleet_tests::support::TestBed;

/// An emulator that knows the cards of the sample calls, and what they need.
struct Desk<C, Made> {
    bed: TestBed,
    service: C,
    made: Made,
}

async fn at_linkcard() -> Desk<Linkcard, calls::linkcard::Made> {
    let bed = TestBed::with_cards(calls::cards()).await;
    let service = bed.linkcard();
    let made = calls::linkcard::Made::at(&service).await.unwrap();
    bed.emulator.clear_log();
    Desk { bed, service, made }
}

async fn at_haoka() -> Desk<Haoka, calls::haoka::Made> {
    let bed = TestBed::with_cards(calls::cards()).await;
    let service = bed.haoka();
    let made = calls::haoka::Made::at(&service, |seconds| bed.clock.advance(seconds)).await.unwrap();
    bed.emulator.clear_log();
    Desk { bed, service, made }
}

async fn at_sts() -> Desk<Sts, calls::sts::Made> {
    let bed = TestBed::with_cards(calls::cards()).await;
    let service = bed.sts();
    Desk { bed, service, made: calls::sts::Made::nothing() }
}

impl<S: Service, M> Desk<Client<S>, M> {
    async fn answer<R: Request>(&self, request: R) -> R::Answer {
        let id = request.operation().id;
        let reply = self.service.send(request).await.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(reply.attempts, 1, "{id}");
        reply.answer
    }

    /// The request's answer, after a check of what arrived.
    async fn checked<R: Request>(&self, request: R) -> R::Answer {
        let operation = *request.operation();
        let answer = self.answer(request).await;
        arrived_once(&self.bed, self.service.api(), &operation);
        answer
    }
}

/// One request, at the operation's place, with its constants and what it insists on, and taken.
fn arrived_once(bed: &TestBed, api: &Api, operation: &Operation) {
    let log = bed.emulator.log();
    let [request] = log.as_slice() else { panic!("{}: {} requests arrived", operation.id, log.len()) };
    assert_eq!((request.method.as_str(), request.path.as_str()), (operation.method, operation.path));
    let wanted = match api.envelope.success {
        SuccessRule::True(_) => "200",
        SuccessRule::Number(..) => "0",
        SuccessRule::RequiredMembers => "",
    };
    assert_eq!(request.code, wanted);
    assert_eq!((request.applied, request.signature.is_empty()), (true, !operation.signed));
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
                simfleet_tests::support::run(async {
                    let desk = super::$desk().await;
                    let answer = desk.checked($calls::$name(&desk.made)).await;
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
