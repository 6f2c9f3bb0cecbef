//! Every operation against the emulator, from the generated request to the typed answer: one signed request arrives at
//! the right path with all required parameters, and the answer holds what the request asked for.
//!
//! `cargo xtask coverage` reads the names of the tests: `operations::<api>::<rust_name>`, and
//! `operations::<api>::callback_<name>`.

mod haoka;
mod linkcard;
mod sts;

use simfleet::runtime::{Api, Operation, ParameterStyle, Place, Request, SuccessRule};
use simfleet::service::Service;
use simfleet::{Client, Haoka, Linkcard, Sts};
use simfleet_tests::calls;

use simfleet_tests::support::TestBed;

/// A client of an emulator that has everything that the sample requests need.
struct EmulatorSession<C, ExistingResources> {
    bed: TestBed,
    client: C,
    existing: ExistingResources,
}

async fn linkcard_session() -> EmulatorSession<Linkcard, calls::linkcard::ExistingResources> {
    let bed = TestBed::with_cards(calls::cards()).await;
    let client = bed.linkcard();
    let existing = calls::linkcard::ExistingResources::create(&client).await.unwrap();
    bed.emulator.clear_log();
    EmulatorSession { bed, client, existing }
}

async fn haoka_session() -> EmulatorSession<Haoka, calls::haoka::ExistingResources> {
    let bed = TestBed::with_cards(calls::cards()).await;
    let client = bed.haoka();
    let existing =
        calls::haoka::ExistingResources::create(&client, |seconds| bed.clock.advance(seconds)).await.unwrap();
    bed.emulator.clear_log();
    EmulatorSession { bed, client, existing }
}

async fn sts_session() -> EmulatorSession<Sts, calls::sts::ExistingResources> {
    let bed = TestBed::with_cards(calls::cards()).await;
    let client = bed.sts();
    EmulatorSession { bed, client, existing: calls::sts::ExistingResources::placeholders() }
}

impl<S: Service, M> EmulatorSession<Client<S>, M> {
    async fn send<R: Request>(&self, request: R) -> R::Answer {
        let id = request.operation().id;
        let reply = self.client.send(request).await.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(reply.attempts, 1, "{id}");
        reply.answer
    }

    /// Sends a request, checks what arrived at the emulator, and returns the answer.
    async fn send_checked<R: Request>(&self, request: R) -> R::Answer {
        let operation = *request.operation();
        let answer = self.send(request).await;
        assert_arrived_once(&self.bed, self.client.api(), &operation);
        answer
    }
}

/// Fails unless exactly one request arrived, with the constants and required parameters of the operation, and the
/// emulator accepted it.
fn assert_arrived_once(bed: &TestBed, api: &Api, operation: &Operation) {
    let log = bed.emulator.log();
    let [request] = log.as_slice() else { panic!("{}: {} requests arrived", operation.id, log.len()) };
    assert_eq!(request.method, operation.method);
    match operation.path.split_once('{') {
        None => assert_eq!(request.path, operation.path),
        Some((before, _)) => assert!(request.path.starts_with(before), "{}", request.path),
    }
    let wanted = match api.envelope.success {
        _ if operation.list => "",
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
        // The log does not list files.
        let indexed = format!("{}.1", parameter.name);
        let name = if parameter.style == ParameterStyle::Indexed { &indexed } else { parameter.name };
        assert!(parameter.place == Place::File || written(name), "{}: {name} did not arrive", operation.id);
    }
}

/// Makes a test of each entry. The block gets the session, and the answer to the sample request.
macro_rules! operations {
    ($api:path, $calls:ident, $session:ident: $($name:ident |$context:pat_param, $answer:pat_param| $check:block)*) => {
        $(
            #[test]
            fn $name() {
                simfleet_tests::support::run(async {
                    let session = super::$session().await;
                    let answer = session.send_checked($calls::$name(&session.existing)).await;
                    let ($context, $answer) = (&session, answer);
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
