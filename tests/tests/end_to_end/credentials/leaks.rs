//! Secrets of all sources appear nowhere: not in errors, `Debug`, log lines or the log of the emulator.

use serde_json::json;
use simfleet::credentials::{
    AssumeRole, CliProfile, CredentialsCache, CredentialsProvider, CredentialsUri, DefaultChain, EcsRole,
    EnvironmentKey, IniProfile, OidcRole,
};
use simfleet::{AccessKey, Error};
use simfleet_tests::calls::sts::{PROVIDER, ROLE, TOKEN};
use simfleet_tests::support::{KEY, linkcard_builder, run};

use super::machine::{Machine, issue, start, status};
use crate::secrets::{capture_log, captured_log};

/// Recognizable parts of secrets that are in files, variables and outputs, and that no service accepts.
const PIECES: [&str; 6] = ["Sesame", "Barley", "turnip", "radish", "pumpkin", "squash"];

/// Returns everything that can be printed of an error.
fn printed(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {:?} {:?}", error.remedy(), serde_json::to_string(error));
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!("{inner} {inner:?}"));
        source = inner.source();
    }
    text
}

/// A machine whose sources have secrets that the emulator rejects, or that are broken beside a secret.
fn machine_with_secrets() -> Machine {
    let machine = Machine::new();
    machine.set_key("id", "Sesame0pen/Barley+Oats=");
    machine.set("ALIBABA_CLOUD_SECURITY_TOKEN", "CAISturnip/radish+leek==");
    machine.set_oidc_role();
    machine.write("token", "eyJpumpkin.squash.radish");
    let token = machine.path("token").to_str().unwrap().to_owned();
    machine.write("output", "{\"access_key_id\": \"id\", \"access_key_secret\": \"pumpkin");
    let key = json!({"access_key_id": "id", "access_key_secret": "pumpkin-and-squash", "sts_token": "turnip+radish"});
    let modes = [
        json!({"mode": "StsToken"}),
        json!({"mode": "RamRoleArn", "ram_role_arn": ROLE}),
        json!({"mode": "ChainableRamRoleArn", "ram_role_arn": ROLE, "source_profile": "StsToken"}),
        json!({"mode": "OIDC", "ram_role_arn": ROLE, "oidc_provider_arn": PROVIDER, "oidc_token_file": token}),
        json!({"mode": "External", "process_command": format!("cat {}", machine.path("output").display())}),
        json!({"mode": "CredentialsURI", "credentials_uri": "http://127.0.0.1:1/pumpkin?token=squash"}),
        json!({"mode": "CloudSSO", "access_token": "pumpkin", "sts_expiration": 1}),
        json!({"mode": "OAuth", "oauth_refresh_token": "squash", "sts_expiration": 1}),
        json!({"mode": "unknown", "private_key": "pumpkin"}),
    ];
    let profiles: Vec<serde_json::Value> = modes
        .into_iter()
        .map(|mode| {
            let mut profile = key.clone();
            profile["name"] = mode["mode"].clone();
            profile.as_object_mut().unwrap().extend(mode.as_object().unwrap().clone());
            profile
        })
        .collect();
    machine.write_profiles(&profiles);
    machine.write(
        ".alibabacloud/credentials",
        "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = Sesame pumpkin\n\
         [role]\ntype = ram_role_arn\naccess_key_id = id\naccess_key_secret = pumpkin\nrole_arn = acs:ram::1:role/x\n",
    );
    machine
}

#[test]
fn no_secret_of_any_source_is_shown() {
    capture_log();
    run(async {
        let bed = start(|builder| builder).await;
        let machine = machine_with_secrets();
        let context = machine.context(&bed);
        let modes = [
            "StsToken",
            "RamRoleArn",
            "ChainableRamRoleArn",
            "OIDC",
            "External",
            "CredentialsURI",
            "CloudSSO",
            "OAuth",
            "unknown",
        ];
        let mut providers: Vec<Box<dyn CredentialsProvider>> = vec![
            Box::new(EnvironmentKey),
            Box::new(OidcRole::from_environment()),
            Box::new(IniProfile::new()),
            Box::new(IniProfile::named("role")),
            Box::new(AssumeRole::new(EnvironmentKey, ROLE)),
            Box::new(CredentialsUri::new("http://127.0.0.1:1/pumpkin?token=squash")),
            Box::new(DefaultChain::new()),
            Box::new(AccessKey::new("id", "pumpkin").with_security_token("squash")),
        ];
        providers.extend(modes.map(|mode| -> Box<dyn CredentialsProvider> { Box::new(CliProfile::named(mode)) }));
        let mut text = String::new();
        let mut failures = 0;
        for provider in providers {
            text.push_str(&format!("{provider:?} {provider:#?} {:?}", provider.provide(&context).await.ok()));
            let cache =
                CredentialsCache::new(std::sync::Arc::<dyn CredentialsProvider>::from(provider), context.clone());
            let linkcard = linkcard_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache.clone()).build();
            let linkcard = linkcard.unwrap();
            let error = status(&linkcard).await.unwrap_err();
            failures += 1;
            text.push_str(&format!("{} {cache:?} {linkcard:?}", printed(&error)));
        }
        assert!(failures >= 17, "{failures}");
        let report = DefaultChain::new().report(&context).await;
        text.push_str(&format!("{report:?} {context:?}"));
        text.push_str(&format!("{:?} {}", bed.emulator.log(), serde_json::to_string(&bed.emulator.log()).unwrap()));
        let logged = captured_log();
        assert!(logged.contains("simfleet"), "nothing was captured");
        for piece in PIECES {
            for (what, text) in [("output", &text), ("the log", &logged)] {
                let at =
                    text.find(piece).map(|at| text[at.saturating_sub(200)..].chars().take(300).collect::<String>());
                assert_eq!(at, None, "{what} shows {piece}");
            }
        }
    });
}

#[test]
fn no_issued_secret_is_shown() {
    capture_log();
    run(async {
        let bed = start(|builder| builder).await;
        let machine = Machine::new();
        machine.set_key(KEY.0, KEY.1);
        machine.set_oidc_role();
        let (context, issued) = (machine.context(&bed), issue(&bed).await);
        let mut text = String::new();
        let uri = CredentialsUri::new(format!("{}/credentials", bed.emulator.url()));
        let providers: [Box<dyn CredentialsProvider>; 5] = [
            Box::new(AssumeRole::new(issued.key(), ROLE)),
            Box::new(OidcRole::from_environment()),
            Box::new(EcsRole::new()),
            Box::new(uri),
            Box::new(DefaultChain::new()),
        ];
        for provider in providers {
            let key = provider.provide(&context).await.unwrap();
            let cache =
                CredentialsCache::new(std::sync::Arc::<dyn CredentialsProvider>::from(provider), context.clone());
            let builder = linkcard_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache.clone());
            text.push_str(&format!("{builder:?}"));
            let linkcard = builder.build().unwrap();
            status(&linkcard).await.unwrap();
            text.push_str(&format!("{key:?} {cache:?} {linkcard:?}"));
        }
        text.push_str(&format!("{:?} {:?}", bed.emulator, bed.emulator.log()));
        text.push_str(&captured_log());
        // The emulator's tokens begin with these letters, and the identity token is that of the tests.
        for secret in ["CAIS", TOKEN, KEY.1, &issued.secret, &issued.token] {
            assert!(!text.contains(secret), "{secret} is shown");
        }
    });
}
