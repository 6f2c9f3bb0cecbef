//! Rejected signatures: the error distinguishes a wrong secret from a request that was altered in transit.

use std::net::SocketAddr;

use simfleet::linkcard::SignatureMethod;
use simfleet::{AccessKey, AppKey, Error, ErrorKind};
use simfleet_emulator::Card;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use simfleet_tests::support::{ICCID, SIM, TestBed, TestClock, card_with_delay, linkcard_builder, read_request, run};

const SECRET: &str = "correct/horse+battery=";
const TOKEN: &str = "CAIS+staple/token==";

/// Forwards requests to `target` after replacing the first `from` by `to`, which has the same length.
async fn tampering_proxy(target: SocketAddr, from: &'static str, to: &'static str) -> String {
    assert_eq!(from.len(), to.len());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let Some(request) = read_request(&mut client).await else { continue };
            let text = String::from_utf8(request).unwrap();
            assert!(text.contains(from), "{text}");
            // The header `Host` is signed, so the proxy forwards it unchanged.
            let host = format!("host: {}", client.local_addr().unwrap());
            let changed = text.replacen(from, to, 1).replacen(&host, &format!("{host}\r\nconnection: close"), 1);
            let mut server = TcpStream::connect(target).await.unwrap();
            server.write_all(changed.as_bytes()).await.unwrap();
            let mut answer = Vec::new();
            server.read_to_end(&mut answer).await.unwrap();
            client.write_all(&answer).await.unwrap();
        }
    });
    url
}

async fn test_bed() -> TestBed {
    let setup = |builder: simfleet_emulator::Builder| {
        builder
            .access_key("testid", SECRET)
            .security_token(TOKEN)
            .cards(vec![card_with_delay(ICCID, 0.0), Card::with_sim_no(SIM)])
    };
    TestBed::configured(setup).await
}

async fn rejected(url: &str, clock: &TestClock, method: SignatureMethod, key: AccessKey) -> Error {
    let linkcard = linkcard_builder(url, clock).credentials(key).signature(method).build().unwrap();
    linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.unwrap_err()
}

fn assert_shows_no_secret(error: &Error) {
    let shown = format!("{error} {error:?} {error:#?} {:?}", error.remedy());
    for part in [SECRET, TOKEN, "horse", "staple", "correct%2F", "CAIS%2B", "CAIS%252B"] {
        assert!(!shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn a_wrong_secret_is_reported_as_such() {
    run(async {
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            let bed = test_bed().await;
            let key = AccessKey::new("testid", "correct/horse+battery?").with_security_token(TOKEN);
            let error = rejected(&bed.emulator.url(), &bed.clock, method, key).await;
            assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("SignatureDoesNotMatch")));
            assert!(error.to_string().contains("the access key secret is wrong"), "{error}");
            assert!(error.remedy().unwrap().contains("ALIBABA_CLOUD_ACCESS_KEY_SECRET"));
            assert!(error.remedy().unwrap().contains("testid"));
            assert_eq!((error.attempts(), bed.emulator.log().len()), (1, 1));
            assert_shows_no_secret(&error);
        }
    });
}

#[test]
fn a_changed_query_is_called_one_and_shown_where_it_differs() {
    run(async {
        let cases = [
            ("Iccid=8986000000000000", "Iccid=8986000000000007", "Iccid"),
            ("Format=JSON", "Format=XML_", "Format"),
            ("Version=2021-05-20", "Version=2021-05-21", "Version"),
        ];
        for (from, to, name) in cases {
            let bed = test_bed().await;
            let url = tampering_proxy(bed.emulator.address(), from, to).await;
            let key = AccessKey::new("testid", SECRET).with_security_token(TOKEN);
            let error = rejected(&url, &bed.clock, SignatureMethod::Rpc, key).await;
            let text = error.to_string();
            if name == "Format" {
                // The gateway rejects the value before it looks at the signature.
                assert_eq!(error.code(), Some("InvalidParameter"), "{text}");
            } else {
                assert!(
                    text.contains("the signed texts differ from byte") && text.contains(&to[to.len() - 3..]),
                    "{text}"
                );
                assert!(!text.contains("secret is wrong"), "{text}");
                assert!(error.remedy().unwrap().contains("a proxy changes the request"), "{:?}", error.remedy());
            }
            assert_shows_no_secret(&error);
        }
    });
}

#[test]
fn an_altered_query_fails_the_header_signature() {
    run(async {
        let bed = test_bed().await;
        let url = tampering_proxy(bed.emulator.address(), "Iccid=8986000000000000", "Iccid=8986000000000007").await;
        let key = AccessKey::new("testid", SECRET).with_security_token(TOKEN);
        let error = rejected(&url, &bed.clock, SignatureMethod::Acs3, key).await;
        assert!(error.to_string().contains("the signed texts differ"), "{error}");
        assert_shows_no_secret(&error);
    });
}

#[test]
fn an_altered_token_is_not_shown() {
    run(async {
        for (from, to) in [("CAIS%2Bstaple", "CAIS%2Bsteple"), ("SecurityToken=CAIS", "SecuritzToken=CAIS")] {
            let bed = test_bed().await;
            let url = tampering_proxy(bed.emulator.address(), from, to).await;
            let key = AccessKey::new("testid", SECRET).with_security_token(TOKEN);
            let error = rejected(&url, &bed.clock, SignatureMethod::Rpc, key).await;
            assert_eq!(error.kind(), ErrorKind::Auth);
            assert_shows_no_secret(&error);
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("steple") && !shown.contains("CAIS"), "{shown}");
        }
    });
}

#[test]
fn the_remedy_for_a_wrong_key_names_its_variable() {
    run(async {
        let bed = test_bed().await;
        let url = bed.emulator.url();
        let key = AccessKey::new("somebody", SECRET).with_security_token(TOKEN);
        let error = rejected(&url, &bed.clock, SignatureMethod::Rpc, key).await;
        assert_eq!(error.code(), Some("InvalidAccessKeyId.NotFound"));
        assert!(error.remedy().unwrap().contains("ALIBABA_CLOUD_ACCESS_KEY_ID"));
        for token in [None, Some("CAIS+another")] {
            let mut key = AccessKey::new("testid", SECRET);
            if let Some(token) = token {
                key = key.with_security_token(token);
            }
            let error = rejected(&url, &bed.clock, SignatureMethod::Acs3, key).await;
            assert_eq!(error.kind(), ErrorKind::Auth, "{error}");
            assert!(error.remedy().unwrap().contains("ALIBABA_CLOUD_SECURITY_TOKEN"), "{:?}", error.remedy());
        }
        let haoka = bed.haoka_builder().credentials(AppKey::new("10001", "another-key")).build().unwrap();
        let error = haoka.send(haoka.batch_query_sim_info().sim_nos([SIM])).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 1));
        assert!(error.remedy().unwrap().contains("SIMFLEET_HAOKA_API_KEY"));
        assert_shows_no_secret(&error);
    });
}
