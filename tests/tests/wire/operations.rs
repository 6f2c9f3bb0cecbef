//! The sample request of every operation, with each signature. A test fails if an operation has no recorded request.

use simfleet_tests::calls::{compare, haoka as haoka_calls, linkcard as linkcard_calls};

use crate::record::record;
use crate::{SendRequest, Signing, by_haoka, by_linkcard, fixture, haoka_client, linkcard_client};
use simfleet_tests::support::run;

macro_rules! linkcard {
    ($($name:ident $builder:ident |$client:ident, $existing:ident| $call:block)*) => {
        const LINKCARD: &[(&str, SendRequest)] = &[
            $((stringify!($name), |clients| {
                by_linkcard(clients, linkcard_calls::$name(&linkcard_calls::ExistingResources::placeholders()))
            }),)*
        ];
    };
}

simfleet_tests::linkcard_calls!(linkcard);

macro_rules! haoka {
    ($($name:ident $builder:ident |$client:ident, $existing:ident| $call:block)*) => {
        const HAOKA: &[(&str, SendRequest)] = &[
            $((stringify!($name), |clients| {
                by_haoka(clients, haoka_calls::$name(&haoka_calls::ExistingResources::placeholders()))
            }),)*
        ];
    };
}

simfleet_tests::haoka_calls!(haoka);

fn compare_all(signing: Signing, calls: &[(&str, SendRequest)]) {
    run(async {
        let mut found = Vec::new();
        for (name, send) in calls {
            found.push(((*name).to_owned(), record(signing, "", (name, *send)).await));
        }
        fixture::compare(signing.name(), &found);
    });
}

#[test]
fn linkcard_with_the_rpc_signature() {
    compare_all(Signing::Rpc, LINKCARD);
}

#[test]
fn linkcard_with_the_header_signature() {
    compare_all(Signing::Acs3, LINKCARD);
}

#[test]
fn linkcard_with_a_security_token_and_xml() {
    compare_all(Signing::TokenXml, LINKCARD);
}

#[test]
fn haoka() {
    compare_all(Signing::Md5, HAOKA);
}

#[test]
fn every_operation_has_a_section() {
    if fixture::updates() {
        // Another test is writing the files.
        return;
    }
    for (signing, api) in [
        (Signing::Rpc, &linkcard_client::API),
        (Signing::Acs3, &linkcard_client::API),
        (Signing::TokenXml, &linkcard_client::API),
        (Signing::Md5, &haoka_client::API),
    ] {
        let sections = fixture::sections(signing.name());
        let names: Vec<&str> = sections.iter().map(|(name, _)| name.as_str()).collect();
        compare(api, &names).unwrap_or_else(|wrong| panic!("{}: {wrong}", signing.name()));
        assert!(sections.iter().all(|(_, text)| text.contains(" HTTP/1.1\n")), "a section holds a request");
    }
}
