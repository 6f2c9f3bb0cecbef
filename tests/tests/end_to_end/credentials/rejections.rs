//! A rejected token: which calls are repeated, and how often.

use simfleet::credentials::{AssumeRole, CredentialsCache};
use simfleet::linkcard::SignatureMethod;
use simfleet::{AccessKey, ErrorKind, RetryPolicy};
use simfleet_tests::calls::sts::ROLE;
use simfleet_tests::support::{KEY, linkcard_builder, run};

use super::machine::{Machine, Undated, issue, start, status};

const EXPIRED: &str =
    r#"application/json,{"Code":"InvalidSecurityToken.Expired","Message":"The security token has expired."}"#;

#[test]
fn a_write_that_is_not_safe_to_repeat_is_repeated_because_it_was_rejected() {
    for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
        run(async {
            let (bed, machine) = (start(|builder| builder).await, Machine::new());
            let cache = CredentialsCache::new(Undated::new(&bed), machine.context(&bed));
            let builder = linkcard_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache);
            let linkcard = builder.signature(method).build().unwrap();
            status(&linkcard).await.unwrap();
            bed.clock.advance(910);
            let message = linkcard.send_message().task_name("task").message_template_id(1).message_send_time(0);
            let reply = message.msisdns(["1064000000001"]).send().await.unwrap();
            assert_eq!((reply.attempts, bed.emulator.effects()["SendMessage"]), (2, 1), "{method:?}");
            assert_eq!(bed.emulator.effects()["AssumeRole"], 2);
        });
    }
}

#[test]
fn a_status_that_does_not_say_whether_a_write_was_executed_takes_precedence() {
    for status in [200, 303, 408, 500] {
        run(async {
            let (bed, machine) = (start(|builder| builder).await, Machine::new());
            let linkcard = machine.linkcard(&bed, AssumeRole::new(AccessKey::new(KEY.0, KEY.1), ROLE));
            super::machine::status(&linkcard).await.unwrap();
            bed.clock.advance(60);
            bed.fault(&format!("replace-body@SendMessage={status},{EXPIRED}"));
            let message = linkcard.send_message().task_name("task").message_template_id(1).message_send_time(0);
            let error = message.msisdns(["1064000000001"]).send().await.unwrap_err();
            assert_eq!((error.attempts(), bed.emulator.effects()["SendMessage"]), (1, 1), "{status}: {error}");
        });
    }
}

#[test]
fn a_fixed_key_that_is_rejected_is_not_repeated() {
    run(async {
        let bed = start(|builder| builder).await;
        let key = issue(&bed).await.key();
        let linkcard = linkcard_builder(&bed.emulator.url(), &bed.clock).credentials(key).build().unwrap();
        bed.clock.advance(901);
        let error = status(&linkcard).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 1), "{error}");
        assert!(error.remedy().unwrap().contains("temporary credentials"), "{error:?}");
    });
}

#[test]
fn a_token_that_stays_rejected_is_refreshed_once_for_each_call_and_not_more_often_than_every_ten_seconds() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let linkcard = machine.linkcard(&bed, AssumeRole::new(AccessKey::new(KEY.0, KEY.1), ROLE));
        status(&linkcard).await.unwrap();
        bed.clock.advance(60);
        bed.fault(&format!("replace-body@GetCardRealStatus=400,{EXPIRED}"));
        let error = status(&linkcard).await.unwrap_err();
        assert_eq!((error.attempts(), bed.emulator.effects()["AssumeRole"]), (2, 2), "{error}");
        for _ in 0..5 {
            let error = status(&linkcard).await.unwrap_err();
            assert_eq!(error.attempts(), 1, "the key is new");
        }
        assert_eq!(bed.emulator.effects()["AssumeRole"], 2);
    });
}

#[test]
fn a_caller_without_retries_gets_the_rejection_and_the_next_call_a_new_key() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let cache = CredentialsCache::new(AssumeRole::new(AccessKey::new(KEY.0, KEY.1), ROLE), machine.context(&bed));
        let builder = linkcard_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache);
        let linkcard = builder.retry(RetryPolicy::none()).build().unwrap();
        status(&linkcard).await.unwrap();
        bed.clock.advance(60);
        bed.fault(&format!("replace-body@GetCardRealStatus*1=400,{EXPIRED}"));
        assert_eq!(status(&linkcard).await.unwrap_err().attempts(), 1);
        status(&linkcard).await.unwrap();
        assert_eq!(bed.emulator.effects()["AssumeRole"], 2);
    });
}
