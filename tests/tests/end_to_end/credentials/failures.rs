//! Each source and each mode of a profile fails with an error that says what to do.

use std::time::Duration;

use serde_json::{Value, json};
use simfleet::credentials::{
    AssumeRole, CliProfile, CredentialsProvider, CredentialsUri, DefaultChain, EcsRole, EnvironmentKey, IniProfile,
    OidcRole, StsEndpoint, SystemProcesses,
};
use simfleet::{Error, ErrorKind};
use simfleet_emulator::Metadata;
use simfleet_tests::calls::sts::{PROVIDER, ROLE, TOKEN};
use simfleet_tests::support::{KEY, RawServer, Response, TestBed, run};

use super::machine::{Machine, start, status};

/// Fails a call with the keys of a provider, and checks that the error has these texts. Nothing was sent to Linkcard.
async fn fails(bed: &TestBed, machine: &Machine, provider: impl CredentialsProvider, texts: &[&str]) -> Error {
    let error = status(&machine.linkcard(bed, provider)).await.unwrap_err();
    let shown = error.with_advice();
    for text in texts {
        assert!(shown.contains(text), "`{text}` is not in: {shown}");
    }
    assert!(error.is_unsent() && error.remedy().is_some() && !shown.contains('\n'), "{shown}");
    assert!(bed.requests("GetCardRealStatus").is_empty());
    error
}

async fn profile_fails(bed: &TestBed, machine: &Machine, members: Value, texts: &[&str]) {
    let mut profile = json!({"name": "work"});
    profile.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    machine.write_profiles(&[profile]);
    let error = fails(bed, machine, CliProfile::new(), texts).await;
    assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
}

#[test]
fn the_environment_names_the_variable() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        fails(&bed, &machine, EnvironmentKey, &["ALIBABA_CLOUD_ACCESS_KEY_ID is not set"]).await;
        machine.set_key(KEY.0, "");
        fails(&bed, &machine, EnvironmentKey, &["ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set"]).await;
        machine.set_key(KEY.0, "tail\n");
        fails(&bed, &machine, EnvironmentKey, &["contains blanks", "check ALIBABA_CLOUD_ACCESS_KEY_SECRET"]).await;
    });
}

#[test]
fn an_oidc_role_says_what_is_wrong_with_the_token_or_the_role() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        machine.set_oidc_role();
        let role = OidcRole::from_environment;
        machine.write("token", " \n");
        fails(&bed, &machine, role(), &["token does not hold an identity token", "mounts"]).await;
        std::fs::remove_file(machine.path("token")).unwrap();
        fails(&bed, &machine, role(), &["token does not exist"]).await;
        // Expired in 2001.
        let expired = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJpIiwic3ViIjoicyIsImF1ZCI6InN0cy5hbGl5dW5jcy5jb20iLCJleHAiOjEwMDAwMDAwMDB9.c2ln";
        machine.write("token", expired);
        fails(&bed, &machine, role(), &["OIDCToken.Expired", "read the identity token again"]).await;
        assert_eq!(bed.requests("AssumeRoleWithOIDC").len(), 1, "an unchanged token is not sent again");
        machine.write("token", TOKEN);
        machine.set("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1000000000000001:role/missing");
        fails(&bed, &machine, role(), &["role/missing", "EntityNotExist.Role", "check RoleArn"]).await;
        machine.unset("ALIBABA_CLOUD_ROLE_ARN");
        fails(&bed, &machine, role(), &["ALIBABA_CLOUD_ROLE_ARN is not set"]).await;
    });
}

#[test]
fn a_new_identity_token_is_read_once_after_one_that_has_expired() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        machine.set_oidc_role();
        let expired =
            json!({"Code": "AuthenticationFail.OIDCToken.Expired", "Message": "This JsonWebToken is expired."});
        bed.fault(&format!("replace-body@AssumeRoleWithOIDC=401,application/json,{expired}"));
        let issuer = machine.clone();
        // The file changes between the two reads, as if the issuer had renewed it.
        #[derive(Debug)]
        struct Renewed(Machine, std::sync::atomic::AtomicU32);
        impl simfleet::credentials::Files for Renewed {
            fn read(&self, path: &std::path::Path, _: usize) -> std::io::Result<Vec<u8>> {
                let count = self.1.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                assert_eq!(path, self.0.path("token"));
                Ok(format!("a.b.{count}").into_bytes())
            }
        }
        let context = machine.context(&bed).with_files(Renewed(issuer, Default::default()));
        let error = OidcRole::from_environment().provide(&context).await.unwrap_err();
        assert!(error.to_string().contains("OIDCToken.Expired"), "{error}");
        assert_eq!(bed.requests("AssumeRoleWithOIDC").len(), 2);
    });
}

#[test]
fn a_file_of_profiles_that_cannot_be_used_says_where() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let file = || CliProfile::new();
        // No file: the remedy of the chain applies, so the source alone says only what is missing.
        let error = status(&machine.linkcard(&bed, file())).await.unwrap_err();
        assert!(error.to_string().contains(".aliyun/config.json does not exist"), "{error}");
        machine.write(".aliyun/config.json", "{\"current\": \"a\",\n \"profiles\": [{\"access_key_secret\": \"pumpkin");
        let error = fails(&bed, &machine, file(), &["is not JSON (line 2", "aliyun configure"]).await;
        assert!(!format!("{error:?}").contains("pumpkin"), "{error:?}");
        machine.write(".aliyun/config.json", r#"{"current": "a", "profiles": [{"access_key_secret": 5}]}"#);
        fails(&bed, &machine, file(), &["a member of the wrong type (line 1"]).await;
        machine.write(".aliyun/config.json", r#"{"current": "gone", "profiles": [{"name": "a"}, {"name": "b"}]}"#);
        fails(&bed, &machine, file(), &["no profile `gone`; it has a, b", "ALIBABA_CLOUD_PROFILE"]).await;
        machine.write(".aliyun/config.json", r#"{"profiles": []}"#);
        fails(&bed, &machine, file(), &["names no current profile", "aliyun configure"]).await;
        machine.write(".aliyun/config.json", &" ".repeat(1024 * 1024 + 1));
        fails(&bed, &machine, file(), &["longer than 1048576 bytes"]).await;
        fails(&bed, &machine, CliProfile::named("x"), &["longer than"]).await;
    });
}

#[test]
fn every_mode_says_what_it_lacks() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let key = json!({"access_key_id": KEY.0, "access_key_secret": KEY.1});
        let with = |members: Value| {
            let mut all = key.clone();
            all.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
            all
        };
        let again = "run `aliyun configure --profile work`";
        let cases = [
            (
                json!({"mode": "AK", "access_key_id": "a"}),
                ["profile `work` in", "`access_key_secret` is missing", again],
            ),
            (
                json!({"mode": "AK", "access_key_id": "a b", "access_key_secret": "long"}),
                ["blanks", "check profile", "work"],
            ),
            (with(json!({"mode": "StsToken"})), ["`sts_token` is missing", "StsToken", again]),
            (with(json!({"mode": "RamRoleArn"})), ["`ram_role_arn` is missing", "RamRoleArn", again]),
            (
                with(json!({"mode": "RamRoleArn", "ram_role_arn": "acs:ram::1000000000000001:role/forbidden"})),
                ["role/forbidden", "NoPermission", "trust policy of the role names the key testid"],
            ),
            (
                with(json!({"mode": "RamRoleArn", "ram_role_arn": ROLE, "expired_seconds": 60})),
                ["60 s", "too short", "request 900 s"],
            ),
            (json!({"mode": "OIDC", "ram_role_arn": ROLE}), ["`oidc_provider_arn` is missing", "OIDC", again]),
            (
                json!({"mode": "OIDC", "ram_role_arn": ROLE, "oidc_provider_arn": PROVIDER}),
                ["`oidc_token_file` is missing", "OIDC", again],
            ),
            (json!({"mode": "EcsRamRole", "ram_role_name": "other"}), ["no key for", "attach a RAM role", "name"]),
            (
                json!({"mode": "ChainableRamRoleArn", "ram_role_arn": ROLE}),
                ["`source_profile` is missing", "work", again],
            ),
            (
                json!({"mode": "ChainableRamRoleArn", "ram_role_arn": ROLE, "source_profile": "none"}),
                ["no profile `none`", "it has work", "ALIBABA_CLOUD_PROFILE"],
            ),
            (
                json!({"mode": "ChainableRamRoleArn", "ram_role_arn": ROLE, "source_profile": "work"}),
                ["do not end in one with a key", "work -> work", "source_profile"],
            ),
            (json!({"mode": "External"}), ["`process_command` is missing", "External", again]),
            (json!({"mode": "CredentialsURI"}), ["`credentials_uri` is missing", "CredentialsURI", again]),
            (json!({"mode": "RsaKeyPair"}), ["the mode RsaKeyPair is not supported", "use one of AK", "OAuth"]),
        ];
        for (members, texts) in cases {
            profile_fails(&bed, &machine, members, &texts).await;
        }
    });
}

#[test]
fn a_circle_of_profiles_is_found() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let chained = |name: &str, source: &str| json!({"name": name, "mode": "ChainableRamRoleArn", "source_profile": source, "ram_role_arn": ROLE});
        machine.write_profiles(&[chained("a", "b"), chained("b", "c"), chained("c", "b")]);
        fails(&bed, &machine, CliProfile::new(), &["a -> b -> c -> b; point"]).await;
        let many: Vec<Value> =
            (0..30).map(|number| chained(&format!("p{number}"), &format!("p{}", number + 1))).collect();
        machine.write_profiles(&many);
        fails(&bed, &machine, CliProfile::new(), &["do not end in one with a key", "p0 -> p1"]).await;
        assert!(bed.emulator.log().is_empty());
    });
}

#[test]
fn an_expired_login_names_the_command_that_renews_it() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let now = 1_732_502_882_u64;
        let cached = json!({
            "access_key_id": "STS.old", "access_key_secret": "old-secret", "sts_token": "old-token", "sts_expiration": now,
        });
        let expired = "cached expired at 2024-11-25T02:48:02Z";
        let refresh = "run `aliyun sts GetCallerIdentity --profile work`";
        for (mode, login, command) in [
            ("CloudSSO", json!({"cloud_sso_access_token_expire": now + 60}), refresh),
            (
                "CloudSSO",
                json!({"cloud_sso_access_token_expire": now}),
                "`aliyun configure --mode CloudSSO --profile work`",
            ),
            ("OAuth", json!({"oauth_refresh_token": "r-token"}), refresh),
            ("OAuth", json!({}), "`aliyun configure --mode OAuth --profile work`"),
        ] {
            let mut members = cached.clone();
            members["mode"] = mode.into();
            members.as_object_mut().unwrap().extend(login.as_object().unwrap().clone());
            profile_fails(&bed, &machine, members, &[expired, command]).await;
            let never = json!({"mode": mode, "oauth_refresh_token": "r-token"});
            profile_fails(&bed, &machine, never, &["aliyun-cli has cached no key", "run `aliyun"]).await;
        }
    });
}

#[test]
fn an_external_program_that_fails_is_killed_and_its_output_is_not_shown() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let output = |text: &str| format!("cat '{}'", machine.write("output", text));
        let by_hand = "run the `process_command` of the profile by hand";
        let cases = [
            ("no-such-program-here x".to_owned(), ["`no-such-program-here` gave no key", "cannot be started", by_hand]),
            ("false pumpkin".to_owned(), ["`false` gave no key", "exit code 1", by_hand]),
            ("yes pumpkin".to_owned(), ["`yes` gave no key", "more than 65536 bytes and was killed", by_hand]),
            ("cat 'pumpkin".to_owned(), ["a quote that is not closed", "work", ""]),
        ];
        for (command, texts) in cases {
            machine.write_profiles(&[json!({"name": "work", "mode": "External", "process_command": command})]);
            let error = status(&machine.linkcard(&bed, CliProfile::new())).await.unwrap_err();
            let shown = format!("{} {error:?}", error.with_advice());
            assert!(texts.iter().all(|text| shown.contains(text) || *text == "work"), "{shown}");
            assert!(!shown.contains("pumpkin"), "{shown}");
        }
        for (text, wanted) in [
            ("pumpkin", "is not the expected JSON (line 1"),
            (r#"{"mode": "StsToken", "access_key_id": "a", "access_key_secret": "pumpkin"}"#, "has no sts_token"),
            (
                r#"{"mode": "RamRoleArn", "access_key_id": "a", "access_key_secret": "pumpkin"}"#,
                "the mode `RamRoleArn`",
            ),
            (
                r#"{"mode": "AK", "access_key_id": "a", "access_key_secret": "pumpkin", "expiration": "soon"}"#,
                "an expiration that is not a time",
            ),
        ] {
            machine.write_profiles(&[json!({"name": "work", "mode": "External", "process_command": output(text)})]);
            let error = fails(&bed, &machine, CliProfile::new(), &[wanted, "`cat`", "one JSON object"]).await;
            assert!(!format!("{error:?}").contains("pumpkin"), "{error:?}");
        }
        let pid = machine.path("pid");
        let command = format!("sh -c 'echo $$ > {}; exec yes'", pid.display());
        machine.write_profiles(&[json!({"name": "work", "mode": "External", "process_command": command})]);
        fails(&bed, &machine, CliProfile::new(), &["more than 65536 bytes and was killed"]).await;
        let process = std::path::Path::new("/proc").join(std::fs::read_to_string(pid).unwrap().trim());
        assert!(!process.exists(), "the program still runs");
        machine.write_profiles(&[json!({"name": "work", "mode": "External", "process_command": "sleep 600"})]);
        let context = machine.context(&bed).with_processes(SystemProcesses::new(Duration::from_millis(20)));
        let error = CliProfile::new().provide(&context).await.unwrap_err();
        assert!(error.to_string().contains("did not end within 20ms and was killed"), "{error}");
        machine.set("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "true");
        for mode in ["External", "CredentialsURI"] {
            profile_fails(&bed, &machine, json!({"mode": mode}), &["ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS switches"])
                .await;
        }
    });
}

#[test]
fn an_ecs_instance_without_role_or_version_says_so() {
    run(async {
        let machine = Machine::new();
        let bed = start(|builder| builder.metadata(Metadata { role: None, ..Metadata::default() })).await;
        fails(&bed, &machine, EcsRole::new(), &["no key for the instance's role", "attach a RAM role"]).await;
        let bed = start(|builder| builder.metadata(Metadata { version_2: false, ..Metadata::default() })).await;
        machine.set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
        let texts = ["HTTP 404", "ALIBABA_CLOUD_IMDSV1_DISABLED excludes version 1", "enable version 2"];
        fails(&bed, &machine, EcsRole::new(), &texts).await;
        assert_eq!(bed.emulator.log().len(), 1, "no request without a token follows");
        fails(&bed, &machine, EcsRole::named("../../x"), &["excludes version 1"]).await;
        machine.unset("ALIBABA_CLOUD_IMDSV1_DISABLED");
        fails(&bed, &machine, EcsRole::named("../../x"), &["characters that no role has"]).await;
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let context = machine.context(&bed).with_metadata_endpoint(format!("http://{closed}"));
        let error = EcsRole::new().provide(&context).await.unwrap_err();
        assert!(error.with_advice().contains("does not respond"), "{}", error.with_advice());
        assert!(error.remedy().unwrap().contains("ALIBABA_CLOUD_ECS_METADATA_DISABLED"), "{error:?}");
    });
}

#[test]
fn a_credentials_uri_that_is_not_usable_says_why() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let key = r#""AccessKeyId":"STS.a","AccessKeySecret":"pumpkin","SecurityToken":"pumpkin""#;
        for (body, wanted) in [
            ("pumpkin".to_owned(), "not the documented JSON object (line 1"),
            (r#"{"Code":"Failed"}"#.to_owned(), "the code Failed instead of Success"),
            (format!("{{{key}}}"), "has no Expiration"),
            (format!("{{{key},\"Expiration\":\"pumpkin\"}}"), "an Expiration that is not a time"),
            (format!("{{{key},\"Expiration\":\"2024-11-25T02:48:01Z\"}}"), "expired at 2024-11-25T02:48:01Z"),
            (" ".repeat(65_537), "longer than 65536 bytes"),
        ] {
            let server = RawServer::start(vec![Response::json(&body)]).await;
            let provider = CredentialsUri::new(format!("{}/pumpkin?pumpkin", server.url()));
            let error = status(&machine.linkcard(&bed, provider)).await.unwrap_err();
            let shown = format!("{} {error:?}", error.with_advice());
            assert!(shown.contains(wanted) && !shown.contains("pumpkin"), "{wanted}: {shown}");
        }
        for (uri, texts) in [
            ("ftp://pumpkin/", ["not an http or https URL", "check ALIBABA_CLOUD_CREDENTIALS_URI"]),
            ("http://keys.example.com/pumpkin", ["from keys.example.com without encryption", "use https"]),
            (&format!("{}/latest/nothing", bed.emulator.url()), ["returned HTTP 404", "check the URI"]),
        ] {
            let error = fails(&bed, &machine, CredentialsUri::new(uri), &texts).await;
            assert!(!format!("{error:?}").contains("pumpkin"), "{error:?}");
        }
        let error = status(&machine.linkcard(&bed, CredentialsUri::from_environment())).await.unwrap_err();
        assert!(error.to_string().contains("ALIBABA_CLOUD_CREDENTIALS_URI is not set"), "{error}");
    });
}

#[test]
fn the_ini_file_says_which_section_and_member_is_wrong() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let error = status(&machine.linkcard(&bed, IniProfile::new())).await.unwrap_err();
        let shown = error.to_string();
        assert!(
            shown.contains("/credentials does not exist, and") && shown.contains("/credentials.ini does"),
            "{shown}"
        );
        let cases: [(&str, &[&str]); 7] = [
            ("[other]", &["has no section [default]", "ALIBABA_CLOUD_PROFILE"]),
            ("[default]", &["section [default] in", "`type` is missing", "add `type"]),
            ("[default]\ntype = sts", &["the type sts is not supported", "use one of access_key"]),
            ("[default]\ntype = access_key\naccess_key_id = a", &["`access_key_secret` is missing"]),
            (
                "[default]\ntype = access_key\naccess_key_id = a\naccess_key_secret = a b c d",
                &["check section [default]"],
            ),
            ("[default]\nenable = false\ntype = access_key", &["`enable = false` switches it off"]),
            ("[default]\ntype = oidc_role_arn\nrole_arn = r\noidc_provider_arn = p", &["`oidc_token_file` is missing"]),
        ];
        for (text, texts) in cases {
            machine.write(".alibabacloud/credentials.ini", text);
            fails(&bed, &machine, IniProfile::new(), texts).await;
        }
    });
}

#[test]
fn a_vpc_endpoint_without_region_is_rejected_before_anything_is_sent() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        machine.set_key(KEY.0, KEY.1);
        // Without the endpoint of the emulator.
        let context = simfleet::credentials::Context::default().with_environment(machine.clone());
        let role = || AssumeRole::new(EnvironmentKey, ROLE);
        let error = role().endpoint(StsEndpoint::default().in_vpc(true)).provide(&context).await.unwrap_err();
        assert!(error.to_string().contains("inside of VPCs needs a region"), "{error}");
        machine.set("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "true");
        let error = role().provide(&context).await.unwrap_err();
        assert!(error.remedy().unwrap().contains("ALIBABA_CLOUD_STS_REGION"), "{error:?}");
        drop(bed);
    });
}

#[test]
fn a_chain_without_any_key_lists_every_source() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        machine.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
        let texts = [
            "environment: the access key's id is not set",
            "OIDC role: ALIBABA_CLOUD_ROLE_ARN is not set",
            "config.json: ",
            "credentials file: ",
            "ECS role: ALIBABA_CLOUD_ECS_METADATA_DISABLED switches it off",
            "credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set",
            "aliyun configure",
        ];
        let texts: Vec<&str> =
            texts.iter().map(|text| if text.starts_with("environment") { "environment: " } else { text }).collect();
        fails(&bed, &machine, DefaultChain::new(), &texts).await;
    });
}
