//! Temporary keys: STS issues them, and they sign calls of another service until they expire.

use simfleet::linkcard::{Format, SignatureMethod};
use simfleet::sts_client::types::Credentials;
use simfleet::{AccessKey, Error, ErrorKind, Sts};
use simfleet_tests::calls;
use simfleet_tests::calls::sts::{PROVIDER, ROLE, TOKEN};

use simfleet_tests::support::{ICCID, TestBed, card_with_delay, linkcard_builder, run, sts_builder};

async fn test_bed() -> TestBed {
    TestBed::with_cards(vec![card_with_delay(ICCID, 0.0)]).await
}

fn key(credentials: Credentials) -> AccessKey {
    let secret = credentials.access_key_secret.unwrap().into_exposed();
    let token = credentials.security_token.unwrap().into_exposed();
    AccessKey::new(credentials.access_key_id.unwrap(), secret).with_security_token(token)
}

async fn assumed(sts: &Sts) -> AccessKey {
    let request = sts.assume_role().role_arn(ROLE).role_session_name("sim-job").duration_seconds(900);
    key(request.send().await.unwrap().answer.credentials.unwrap())
}

#[test]
fn a_temporary_key_signs_calls_of_another_service_until_it_expires() {
    for signature in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
        for format in [Format::Json, Format::Xml] {
            run(async {
                let bed = test_bed().await;
                let url = bed.emulator.url();
                let sts = sts_builder(&url, &bed.clock).signature(signature).format(format).build().unwrap();
                let key = assumed(&sts).await;
                let linkcard =
                    linkcard_builder(&url, &bed.clock).credentials(key).signature(signature).build().unwrap();
                let status = || linkcard.get_card_real_status().iccid(ICCID).send();
                assert_eq!(status().await.unwrap().answer.data.len(), 1, "{signature:?} {format:?}");
                bed.clock.advance(900);
                let error = status().await.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Auth, "{error}");
                assert!(error.code().unwrap().starts_with("InvalidSecurityToken"), "{error}");
                assert!(error.remedy().unwrap().contains("temporary credentials"), "{error:?}");
            });
        }
    }
}

#[test]
fn an_identity_token_needs_no_key_and_is_not_sent_in_the_url() {
    run(async {
        let bed = test_bed().await;
        let url = bed.emulator.url();
        let clock = std::sync::Arc::new(bed.clock.clone());
        let sts = Sts::builder().endpoint(&url).clock(clock).build().unwrap();
        let request = sts.assume_role_with_oidc().oidc_provider_arn(PROVIDER).role_arn(ROLE);
        let reply = request.oidc_token(TOKEN).role_session_name("sim-job").send().await.unwrap();
        let info = reply.answer.oidc_token_info.clone().unwrap();
        assert_eq!(info.issuer.as_deref(), Some("https://oidc.example.test"));
        let log = bed.requests("AssumeRoleWithOIDC");
        assert!(log[0].signature.is_empty(), "the operation is not signed");
        let shown = sts.preview(calls::sts::assume_role_with_oidc(&calls::sts::ExistingResources)).await.unwrap();
        assert!(!shown.url.contains("OIDCToken") && shown.body.contains("OIDCToken"), "{shown:?}");
        assert!(!format!("{shown:?}").contains(TOKEN), "{shown:?}");

        let key = key(reply.answer.credentials.unwrap());
        let caller = sts_builder(&url, &bed.clock).credentials(key).build().unwrap();
        let identity = caller.get_caller_identity().send().await.unwrap().answer;
        assert_eq!(identity.identity_type, Some(calls::sts::identity_type("AssumedRoleUser")));
        assert!(identity.arn.unwrap().ends_with("assumed-role/simreader/sim-job"));
    });
}

#[test]
fn a_signed_operation_without_key_is_not_sent() {
    run(async {
        let bed = test_bed().await;
        let sts = Sts::builder().endpoint(bed.emulator.url()).build().unwrap();
        let error = sts.get_caller_identity().send().await.unwrap_err();
        assert_eq!((error.kind(), error.is_unsent()), (ErrorKind::Credentials, true), "{error}");
        assert!(bed.emulator.log().is_empty());
    });
}

#[test]
fn a_role_may_assume_a_role() {
    run(async {
        let bed = test_bed().await;
        let first = assumed(&bed.sts()).await;
        let chained = sts_builder(&bed.emulator.url(), &bed.clock).credentials(first).build().unwrap();
        let second = assumed(&chained).await;
        assert!(second.id().starts_with("STS."));
        bed.assert_each_request_signed_separately();
    });
}

#[test]
fn errors_have_a_remedy() {
    run(async {
        let bed = test_bed().await;
        let sts = bed.sts();
        let assume = |role: &str, session: &str| sts.assume_role().role_arn(role).role_session_name(session).send();
        let failed = |result: Result<_, Error>| -> Error { result.map(|_: simfleet::Reply<_>| ()).unwrap_err() };
        let error = failed(assume("acs:ram::1000000000000001:role/missing", "sim-job").await);
        assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("EntityNotExist.Role")), "{error}");
        let error = failed(assume("acs:ram::1000000000000001:role/forbidden", "sim-job").await);
        assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("NoPermission")), "{error}");
        let error = failed(assume("a role", "sim-job").await);
        assert_eq!(error.code(), Some("InvalidParameter.RoleArn"), "{error}");
        assert!(error.remedy().is_some());
        // The client rejects what the spec forbids.
        let sent = bed.emulator.log().len();
        let error = failed(assume(ROLE, "x").await);
        assert_eq!((error.kind(), error.is_unsent()), (ErrorKind::InvalidInput, true), "{error}");
        assert_eq!(bed.emulator.log().len(), sent);
    });
}

#[test]
fn answers_and_requests_print_without_secrets() {
    run(async {
        let bed = test_bed().await;
        let sts = bed.sts();
        let reply = sts.assume_role().role_arn(ROLE).role_session_name("sim-job").send().await.unwrap();
        let shown = format!("{reply:?} {:?}", calls::sts::assume_role_with_oidc(&calls::sts::ExistingResources));
        let credentials = reply.answer.credentials.unwrap();
        for secret in [credentials.access_key_secret.unwrap(), credentials.security_token.unwrap()] {
            assert!(!shown.contains(secret.expose()), "{shown}");
        }
        assert!(shown.contains("[REDACTED]") && !shown.contains(TOKEN), "{shown}");
    });
}
