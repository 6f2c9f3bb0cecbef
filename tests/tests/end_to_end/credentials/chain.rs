//! The default chain: its order, and that it stays with the source that it found.

use serde_json::json;
use simfleet::credentials::{CredentialsCache, CredentialsProvider, DefaultChain};
use simfleet_tests::support::{KEY, linkcard_builder, run};

use super::machine::{Machine, start, status};

/// Sets up all six sources.
async fn all_sources(bed: &simfleet_tests::support::TestBed) -> Machine {
    let machine = Machine::new();
    machine.set_key(KEY.0, KEY.1);
    machine.set_oidc_role();
    machine
        .write_profiles(&[json!({"name": "a", "mode": "AK", "access_key_id": "cli", "access_key_secret": "secret"})]);
    machine.write(
        ".alibabacloud/credentials",
        "[default]\ntype = access_key\naccess_key_id = ini\naccess_key_secret = secret\n",
    );
    machine.set("ALIBABA_CLOUD_CREDENTIALS_URI", &format!("{}/credentials", bed.emulator.url()));
    machine
}

#[test]
fn sources_are_asked_in_the_documented_order() {
    run(async {
        let bed = start(|builder| builder).await;
        let machine = all_sources(&bed).await;
        let context = machine.context(&bed);
        let steps: [(&str, &dyn Fn()); 6] = [
            ("environment", &|| machine.unset("ALIBABA_CLOUD_ACCESS_KEY_ID")),
            ("OIDC role", &|| machine.unset("ALIBABA_CLOUD_OIDC_TOKEN_FILE")),
            ("config.json", &|| machine.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "TRUE")),
            ("credentials file", &|| std::fs::remove_file(machine.path(".alibabacloud/credentials")).unwrap()),
            ("ECS role", &|| machine.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")),
            ("credentials URI", &|| machine.unset("ALIBABA_CLOUD_CREDENTIALS_URI")),
        ];
        for (at, (wanted, remove)) in steps.iter().enumerate() {
            let chain = DefaultChain::new();
            let report = chain.report(&context).await;
            let (source, _) = report.found.unwrap();
            assert_eq!((source.as_str(), chain.source()), (*wanted, Some(*wanted)));
            assert_eq!(report.skipped.len(), at, "{:?}", report.skipped);
            remove();
        }
        let report = DefaultChain::new().report(&context).await;
        assert_eq!((report.found.is_none(), report.skipped.len()), (true, 6));
    });
}

#[test]
fn explicit_credentials_take_precedence_over_the_chain() {
    run(async {
        let bed = start(|builder| builder).await;
        let machine = all_sources(&bed).await;
        machine.set_key("unknown", "unknown-secret");
        let cache = || CredentialsCache::new(DefaultChain::new(), machine.context(&bed));
        let builder = || linkcard_builder(&bed.emulator.url(), &bed.clock);
        let chained = builder().shared_credentials(cache()).build().unwrap();
        assert_eq!(status(&chained).await.unwrap_err().code(), Some("InvalidAccessKeyId.NotFound"));
        let explicit = simfleet::AccessKey::new(KEY.0, KEY.1);
        let linkcard = builder().shared_credentials(cache()).credentials(explicit).build().unwrap();
        status(&linkcard).await.unwrap();
    });
}

#[test]
fn a_source_that_fails_later_is_not_replaced_by_another_account() {
    run(async {
        let bed = start(|builder| builder).await;
        let machine = all_sources(&bed).await;
        machine.unset("ALIBABA_CLOUD_ACCESS_KEY_ID");
        let (chain, context) = (DefaultChain::new(), machine.context(&bed));
        // A failed walk is not remembered.
        machine.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
        bed.fault("status=503");
        std::fs::remove_file(machine.path(".alibabacloud/credentials")).unwrap();
        assert!(chain.provide(&context).await.is_err());
        assert_eq!(chain.source(), None);
        bed.emulator.clear_faults();
        chain.provide(&context).await.unwrap();
        assert_eq!(chain.source(), Some("OIDC role"));
        machine.write("token", "");
        let error = chain.provide(&context).await.unwrap_err();
        assert!(error.to_string().contains("does not hold an identity token"), "{error}");
        assert_eq!(bed.requests("CredentialsUri").len(), 1, "only the failed walk asked the last source");
    });
}
