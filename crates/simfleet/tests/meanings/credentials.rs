//! Credentials are checked before they are used, and what is wrong names the variable.

use simfleet::{AccessKey, AppKey, Error, ErrorKind, Haoka, Linkcard, Sts};

fn linkcard(id: &str, secret: &str, token: &str) -> Vec<Error> {
    let key = || AccessKey::new(id, secret).with_security_token(token.to_owned());
    [Linkcard::builder().credentials(key()).build().err(), Sts::builder().credentials(key()).build().err()]
        .into_iter()
        .flatten()
        .collect()
}

fn haoka(id: &str, key: &str) -> Vec<Error> {
    let key = || AppKey::new(id, key);
    let client = Haoka::builder().endpoint("https://haoka.example.com").credentials(key()).build().err();
    [client, simfleet::haoka::callback::Verifier::new(key()).err()].into_iter().flatten().collect()
}

#[test]
fn every_part_is_checked_and_its_variable_is_named() {
    for bad in ["", " ", "line\nbreak", "tail\r\n", " head", "tab\tinside", "中文密钥", "nul\0"] {
        for (errors, variable) in [
            (linkcard(bad, "testsecret", "testtoken"), "ALIBABA_CLOUD_ACCESS_KEY_ID"),
            (linkcard("testid", bad, "testtoken"), "ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
            (linkcard("testid", "testsecret", bad), "ALIBABA_CLOUD_SECURITY_TOKEN"),
            (haoka(bad, "test-api-key"), "SIMFLEET_HAOKA_APP_ID"),
            (haoka("10001", bad), "SIMFLEET_HAOKA_API_KEY"),
        ] {
            assert_eq!(errors.len(), 2, "{variable} {bad:?}");
            for error in errors {
                assert_eq!((error.kind(), error.is_unsent()), (ErrorKind::Credentials, true), "{error}");
                assert!(error.remedy().unwrap().contains(variable), "{variable} {bad:?}: {error:?}");
                assert!(bad.trim().is_empty() || !format!("{error:?}").contains(bad.trim()), "{error:?}");
            }
        }
    }
    assert!(linkcard("i", "testsecret", "testtoken").is_empty() && haoka("1", "test-api-key").is_empty());
}

/// A secret of one letter would be removed from nearly every word of a message.
#[test]
fn secrets_that_are_too_short_are_rejected() {
    for short in ["k", "abc"] {
        let all =
            [linkcard("testid", short, "testtoken"), linkcard("testid", "testsecret", short), haoka("10001", short)];
        let all: Vec<Error> = all.into_iter().flatten().collect();
        assert_eq!(all.len(), 6, "{short}");
        for error in all {
            assert!(error.to_string().contains("fewer than 4 characters"), "{error}");
        }
    }
    assert!(haoka("10001", "four").is_empty() && linkcard("testid", "four", "four").is_empty());
}

#[test]
fn empty_variables_count_as_unset() {
    let error = AccessKey::from_variables(|_| Some(String::new())).unwrap_err();
    assert!(error.to_string().contains("ALIBABA_CLOUD_ACCESS_KEY_ID is not set"), "{error}");
    let error =
        AppKey::from_variables(|name| Some(if name.ends_with("ID") { "10001" } else { "" }.to_owned())).unwrap_err();
    assert!(error.to_string().contains("SIMFLEET_HAOKA_API_KEY is not set"), "{error}");
    let token = |name: &str| Some(if name.ends_with("TOKEN") { "" } else { "testsecret" }.to_owned());
    assert!(Linkcard::builder().credentials(AccessKey::from_variables(token).unwrap()).build().is_ok());
}
