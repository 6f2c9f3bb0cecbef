//! Each source and each mode of a profile works alone.

use std::time::Duration;

use serde_json::{Value, json};
use simfleet::credentials::{
    AssumeRole, CliProfile, CredentialsProvider, CredentialsUri, DefaultChain, EcsRole, EnvironmentKey, IniProfile,
    OidcRole,
};
use simfleet::{AccessKey, Sts};
use simfleet_emulator::Metadata;
use simfleet_tests::calls::sts::{PROVIDER, ROLE, TOKEN};
use simfleet_tests::support::{KEY, TestBed, param, run, sts_builder};

use super::machine::{Issued, Machine, issue, start, status};

/// Runs a call with the key of a provider, and returns the id of that key.
async fn works(bed: &TestBed, machine: &Machine, provider: impl CredentialsProvider) -> String {
    let linkcard = machine.linkcard(bed, provider);
    status(&linkcard).await.unwrap();
    let log = bed.requests("GetCardRealStatus");
    param(log.last().unwrap(), "AccessKeyId").unwrap().to_owned()
}

/// Runs a call with the profile as the only one of config.json.
async fn profile_works(bed: &TestBed, machine: &Machine, members: Value) -> String {
    let mut profile = json!({"name": "work", "region_id": "cn-hangzhou", "retry_timeout": 10});
    profile.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    machine.write_profiles(&[profile]);
    works(bed, machine, DefaultChain::new()).await
}

#[test]
fn the_environment_has_a_key_or_a_temporary_key() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        machine.set_key(KEY.0, KEY.1);
        assert_eq!(works(&bed, &machine, EnvironmentKey).await, KEY.0);
        let Issued { id, secret, token } = issue(&bed).await;
        machine.set_key(&id, &secret);
        machine.set("ALIBABA_CLOUD_SECURITY_TOKEN", &token);
        assert_eq!(works(&bed, &machine, EnvironmentKey).await, id);
    });
}

#[test]
fn an_oidc_role_gets_a_key_and_its_token_is_in_no_url() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        machine.set_oidc_role();
        for provider in [OidcRole::from_environment(), OidcRole::new(ROLE, PROVIDER, machine.path("token"))] {
            assert!(works(&bed, &machine, provider).await.starts_with("STS."));
        }
        let request = &bed.requests("AssumeRoleWithOIDC")[0];
        assert_eq!(param(request, "RoleSessionName"), Some("simfleet-fleet-host.1"), "program and host");
        assert_eq!(
            (param(request, "DurationSeconds"), param(request, "OIDCToken")),
            (Some("3600"), Some("[REDACTED]"))
        );
        machine.set("ALIBABA_CLOUD_ROLE_SESSION_NAME", "nightly");
        works(&bed, &machine, OidcRole::from_environment().lifetime(Duration::from_secs(1200))).await;
        let log = bed.requests("AssumeRoleWithOIDC");
        let last = log.last().unwrap();
        assert_eq!((param(last, "RoleSessionName"), param(last, "DurationSeconds")), (Some("nightly"), Some("1200")));
    });
}

#[test]
fn profiles_with_a_key_in_the_file_work() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let ak = json!({"mode": "AK", "access_key_id": KEY.0, "access_key_secret": KEY.1});
        assert_eq!(profile_works(&bed, &machine, ak).await, KEY.0);
        let Issued { id, secret, token } = issue(&bed).await;
        let sts = json!({"mode": "ststoken", "access_key_id": id, "access_key_secret": secret, "sts_token": token});
        assert_eq!(profile_works(&bed, &machine, sts.clone()).await, id);
        for mode in ["CloudSSO", "OAuth"] {
            // 2024-11-25 02:48:02 and 900 s.
            let mut cached = sts.clone();
            cached["mode"] = mode.into();
            cached["sts_expiration"] = json!(1_732_502_882_u64 + 900);
            assert_eq!(profile_works(&bed, &machine, cached).await, id, "{mode}");
        }
    });
}

#[test]
fn profiles_with_a_role_work() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let role = json!({
            "mode": "RamRoleArn", "access_key_id": KEY.0, "access_key_secret": KEY.1, "ram_role_arn": ROLE,
            "ram_session_name": "from-profile", "expired_seconds": 900, "sts_region": "cn-hangzhou",
            "external_id": "partner+1", "policy": r#"{"Version":"1","Statement":[]}"#,
        });
        assert!(profile_works(&bed, &machine, role.clone()).await.starts_with("STS."));
        let request = bed.requests("AssumeRole").pop().unwrap();
        let given =
            ["RoleSessionName", "DurationSeconds", "ExternalId", "Policy"].map(|name| param(&request, name).unwrap());
        assert_eq!(given, ["from-profile", "900", "partner+1", r#"{"Version":"1","Statement":[]}"#]);
        assert_eq!(param(&request, "SecurityToken"), None);

        let Issued { id, secret, token } = issue(&bed).await;
        let mut with_token = role;
        (with_token["access_key_id"], with_token["access_key_secret"]) = (id.into(), secret.into());
        with_token["sts_token"] = token.clone().into();
        assert!(profile_works(&bed, &machine, with_token).await.starts_with("STS."));
        // The token is a header of the request to STS, so it is in no URL.
        let request = bed.requests("AssumeRole").pop().unwrap();
        assert!(request.params.iter().all(|(name, _)| name != "SecurityToken"), "{request:?}");

        let token_file = machine.write("token", TOKEN);
        for session in ["ram_session_name", "role_session_name"] {
            let oidc = json!({
                "mode": "OIDC", "ram_role_arn": ROLE, "oidc_provider_arn": PROVIDER, "oidc_token_file": token_file,
                session: session,
            });
            assert!(profile_works(&bed, &machine, oidc).await.starts_with("STS."));
            let request = bed.requests("AssumeRoleWithOIDC").pop().unwrap();
            assert_eq!(param(&request, "RoleSessionName"), Some(session));
        }
    });
}

#[test]
fn a_chained_profile_assumes_a_role_with_the_key_of_another_role() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let second = "acs:ram::1000000000000001:role/second";
        machine.write_profiles(&[
            json!({"name": "c", "mode": "ChainableRamRoleArn", "source_profile": "b", "ram_role_arn": second}),
            json!({"name": "b", "mode": "ChainableRamRoleArn", "source_profile": "a", "ram_role_arn": ROLE}),
            json!({"name": "a", "mode": "AK", "access_key_id": KEY.0, "access_key_secret": KEY.1}),
        ]);
        assert!(works(&bed, &machine, CliProfile::new()).await.starts_with("STS."));
        let log = bed.requests("AssumeRole");
        let roles: Vec<&str> = log.iter().map(|request| param(request, "RoleArn").unwrap()).collect();
        assert_eq!(roles, [ROLE, second]);
        assert_eq!(works(&bed, &machine, CliProfile::named("a")).await, KEY.0);
    });
}

#[test]
fn profiles_with_an_external_program_or_a_uri_work() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let Issued { id, secret, token } = issue(&bed).await;
        for expiration in [json!("2024-11-25T03:03:02Z"), json!(1_732_503_782), Value::Null] {
            let output = json!({
                "mode": "StsToken", "access_key_id": id, "access_key_secret": secret, "sts_token": token,
                "expiration": expiration,
            });
            let file = machine.write("a file/key.json", &output.to_string());
            let external = json!({"mode": "External", "process_command": format!("cat '{file}'")});
            assert_eq!(profile_works(&bed, &machine, external).await, id);
        }
        let uri = json!({"mode": "CredentialsURI", "credentials_uri": format!("{}/credentials", bed.emulator.url())});
        assert!(profile_works(&bed, &machine, uri).await.starts_with("STS."));
    });
}

#[test]
fn an_ecs_instance_has_a_key_in_both_versions_of_the_metadata_service() {
    for (version_1, version_2) in [(true, true), (false, true), (true, false)] {
        run(async {
            let metadata = Metadata { version_1, version_2, ..Metadata::default() };
            let (bed, machine) = (start(|builder| builder.metadata(metadata)).await, Machine::new());
            assert!(works(&bed, &machine, EcsRole::new()).await.starts_with("STS."));
            assert!(works(&bed, &machine, EcsRole::named("simfleet-ecs")).await.starts_with("STS."));
            assert_eq!(bed.requests("MetadataRole").len(), 1, "the name is asked for only if it is not known");
            let ecs = json!({"mode": "EcsRamRole", "ram_role_name": "simfleet-ecs"});
            assert!(profile_works(&bed, &machine, ecs).await.starts_with("STS."));
        });
    }
}

#[test]
fn a_credentials_uri_and_every_type_of_the_ini_file_work() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        machine.set("ALIBABA_CLOUD_CREDENTIALS_URI", &format!("{}/credentials", bed.emulator.url()));
        assert!(works(&bed, &machine, CredentialsUri::from_environment()).await.starts_with("STS."));
        let token_file = machine.write("token", TOKEN);
        let (id, secret) = KEY;
        let ini = format!(
            "[default]\nenable = true\ntype = access_key\naccess_key_id = {id}\naccess_key_secret = {secret} # own\n\
             [role]\ntype = ram_role_arn\naccess_key_id = {id}\naccess_key_secret = {secret}\nrole_arn = {ROLE}\n\
             role_session_name = ini\npolicy =\n[ecs]\ntype=ecs_ram_role\nrole_name = simfleet-ecs\n\
             [oidc]\ntype = oidc_role_arn\nrole_arn = {ROLE}\noidc_provider_arn = {PROVIDER}\n\
             oidc_token_file_path = {token_file}\n"
        );
        for path in [".alibabacloud/credentials", ".alibabacloud/credentials.ini", "elsewhere.ini"] {
            let written = machine.write(path, &ini);
            if path == "elsewhere.ini" {
                machine.set("ALIBABA_CLOUD_CREDENTIALS_FILE", &written);
            }
            assert_eq!(works(&bed, &machine, IniProfile::new()).await, id, "{path}");
            for section in ["role", "ecs", "oidc"] {
                let key = works(&bed, &machine, IniProfile::named(section)).await;
                assert!(key.starts_with("STS."), "{path} {section}");
            }
            std::fs::remove_file(written).unwrap();
        }
    });
}

#[test]
fn a_role_is_assumed_with_the_key_of_any_provider() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        machine.set_key(KEY.0, KEY.1);
        let role = AssumeRole::new(DefaultChain::new(), ROLE).session_name("own").lifetime(Duration::from_secs(1800));
        let cache = simfleet::credentials::CredentialsCache::new(role, machine.context(&bed));
        let sts: Sts = sts_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache).build().unwrap();
        let identity = sts.get_caller_identity().send().await.unwrap().answer;
        assert!(identity.arn.unwrap().ends_with("assumed-role/simreader/own"));
        let request = bed.requests("AssumeRole").pop().unwrap();
        assert_eq!(param(&request, "DurationSeconds"), Some("1800"));
    });
}

#[test]
fn an_access_key_is_the_simplest_provider() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        assert_eq!(works(&bed, &machine, AccessKey::new(KEY.0, KEY.1)).await, KEY.0);
    });
}
