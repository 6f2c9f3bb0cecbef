//! STS: whose key signed a request.

use simfleet::AccessKey;
use simfleet_tests::calls::{self, sts as samples};
use simfleet_tests::spec::Spec;
use simfleet_tests::support::{TestBed, run};

use super::assert_all_shown;
use super::items::shown;
use crate::recorder::Recorder;

#[test]
fn every_listed_value_and_time_of_sts_can_be_shown() {
    run(async {
        let spec = Spec::load("sts").unwrap();
        let bed = TestBed::with_cards(calls::cards()).await;
        let recorder = Recorder::new();
        let existing = samples::ExistingResources::placeholders();
        let own = bed.sts_builder().transport(recorder.clone()).build().unwrap();
        own.send(samples::get_caller_identity(&existing)).await.unwrap();
        own.send(samples::assume_role_with_oidc(&existing)).await.unwrap();
        let issued = own.send(samples::assume_role(&existing)).await.unwrap().answer.credentials.unwrap();
        let secret = issued.access_key_secret.unwrap().into_exposed();
        let token = issued.security_token.unwrap().into_exposed();
        let key = AccessKey::new(issued.access_key_id.unwrap(), secret).with_security_token(token);
        let assumed = bed.sts_builder().credentials(key).transport(recorder.clone()).build().unwrap();
        assumed.send(samples::get_caller_identity(&existing)).await.unwrap();
        assert_all_shown(&spec, &shown(&spec, &bed.emulator.log(), &recorder.all()));
    });
}
