// Broken HTTP, answer by answer: what a read makes of it, and that a command is never sent twice because of it. Included
// once for each transport, which `over` sets up.

use std::time::Duration;

use simfleet::{Error, ErrorKind, Haoka, Linkcard};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::{Act, ICCID, RawServer, SIM, Time, haoka_builder, linkcard_builder, read_request, run};

/// A success of either service.
const GOOD: &str =
    r#"{"code":0,"message":"ok","Success":true,"Code":"200","Data":[],"data":{"serialNumber":"1","items":[]}}"#;

fn linkcard(url: &str) -> Linkcard {
    over(linkcard_builder(url, &Time::default())).build().unwrap()
}

fn haoka(url: &str) -> Haoka {
    over(haoka_builder(url, &Time::default())).build().unwrap()
}

async fn ask(url: &str) -> Result<u32, Error> {
    let linkcard = linkcard(url);
    linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.map(|reply| reply.attempts)
}

async fn shut(haoka: &Haoka) -> Result<u32, Error> {
    haoka.send(haoka.batch_shutdown().sim_nos([SIM])).await.map(|reply| reply.attempts)
}

fn shutdowns(server: &RawServer) -> usize {
    server.requests().iter().filter(|request| request.starts_with("POST /openapi/iot/batchShutdown ")).count()
}

/// Answers after which a command's outcome is unknown, and how often a read is sent.
fn unknown() -> Vec<(&'static str, Act, usize)> {
    let nested = format!(
        "{{\"code\":0,\"data\":{0}{1},\"Success\":true,\"Data\":{0}{1}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let nested_xml = format!("{}{}", "<a>".repeat(5000), "</a>".repeat(5000));
    vec![
        ("closed without an answer", Act::raw(""), 3),
        ("half a status line", Act::raw("HTTP/1.1 20"), 3),
        ("not HTTP", Act::raw("SSH-2.0-OpenSSH_9.6\r\n"), 3),
        ("a head that breaks off", Act::raw("HTTP/1.1 200 OK\r\ncontent-le"), 3),
        ("100 and no more", Act::raw("HTTP/1.1 100 Continue\r\n\r\n"), 3),
        ("a body shorter than announced", Act::raw("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"code\":0}"), 3),
        ("two lengths", Act::raw("HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 9\r\n\r\n{\"code\":0}"), 3),
        ("a length that is none", Act::raw("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}"), 3),
        ("chunks that are none", Act::raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n"), 3),
        ("chunks that end early", Act::raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n{\"code\""), 3),
        (
            "a body longer than announced",
            Act::raw("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n{\"code\":0,\"message\":\"x\"}"),
            3,
        ),
        ("no body", Act::answer("200 OK", "", ""), 3),
        ("nothing where JSON should be", Act::answer("204 No Content", "", ""), 3),
        ("gzip nobody asked for", Act::answer("200 OK", "content-encoding: gzip\r\n", b"\x1f\x8b\x08\0\0\0\0\0"), 1),
        ("not UTF-8", Act::answer("200 OK", "", b"{\"code\":0,\"message\":\"\xff\xfe\xb2\"}"), 1),
        ("nested too deep", Act::answer("200 OK", "", nested), 1),
        ("XML nested too deep", Act::answer("200 OK", "", nested_xml), 1),
        ("a document type", Act::answer("200 OK", "", "<!DOCTYPE r [<!ENTITY x \"y\">]><r><code>0</code></r>"), 1),
        (
            "more than the largest answer",
            Act::answer("200 OK", "", format!("{{\"code\":0,\"x\":\"{}\"}}", "y".repeat(9 << 20))),
            1,
        ),
        ("code twice", Act::answer("200 OK", "", "{\"code\":0,\"code\":-1,\"Success\":true,\"Success\":false}"), 1),
        ("a list", Act::answer("200 OK", "", "[{\"code\":0,\"Success\":true}]"), 1),
        (
            "a page",
            Act::answer("200 OK", "content-type: text/html\r\n", "<!doctype html><title>Wi-Fi login</title>"),
            1,
        ),
        ("see other", Act::answer("303 See Other", "location: /done\r\n", ""), 1),
        ("found", Act::answer("302 Found", "location: /login\r\n", ""), 1),
        ("a status that does not exist", Act::answer("799 Odd", "", GOOD), 1),
        ("a gateway that gave up on a success", Act::answer("504 Gateway Timeout", "", GOOD), 3),
        ("an error status around a success", Act::answer("404 Not Found", "", GOOD), 1),
    ]
}

#[test]
fn a_command_whose_answer_is_broken_is_sent_once_and_is_unknown() {
    run(async {
        for (name, act, _) in unknown() {
            let server = RawServer::start(vec![act, Act::json(GOOD)]).await;
            let error = shut(&haoka(&server.url())).await.expect_err(name);
            assert_eq!((shutdowns(&server), error.attempts()), (1, 1), "{name}: {error}");
            assert!(error.is_outcome_unknown(), "{name}: {error}");
            assert_eq!(server.requests().len(), 1, "{name}");
            let text = error.to_string();
            assert!(text.len() < 600 && !text.contains('\n') && error.remedy().is_some(), "{name}: {text}");
        }
    });
}

#[test]
fn a_read_is_tried_again_where_that_may_help() {
    run(async {
        for (name, act, sent) in unknown() {
            let server = RawServer::start(vec![act]).await;
            let error = ask(&server.url()).await.expect_err(name);
            assert_eq!((server.requests().len(), error.is_outcome_unknown()), (sent, false), "{name}: {error}");
            assert!(error.to_string().len() < 600, "{name}: {error}");
            let nonces: std::collections::HashSet<String> = server
                .requests()
                .iter()
                .map(|request| request.split("SignatureNonce=").nth(1).unwrap()[..32].to_owned())
                .collect();
            assert_eq!(nonces.len(), sent, "{name}");
        }
    });
}

#[test]
fn redirects_are_not_followed() {
    run(async {
        for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"] {
            let elsewhere = RawServer::start(vec![Act::json(GOOD)]).await;
            let location = format!("location: {}/openapi/iot/batchShutdown\r\n", elsewhere.url());
            let server = RawServer::start(vec![Act::answer(status, &location, ""), Act::json(GOOD)]).await;
            let error = shut(&haoka(&server.url())).await.unwrap_err();
            assert_eq!((server.requests().len(), elsewhere.requests().len()), (1, 0), "{status}: {error}");
            let error_of_read = ask(&server.url()).await;
            assert!(elsewhere.requests().is_empty(), "{status}: {error_of_read:?}");
        }
        for status in ["301 Moved", "307 Temporary Redirect", "308 Permanent Redirect"] {
            let server = RawServer::start(vec![Act::answer(status, "location: /\r\n", "")]).await;
            let error = shut(&haoka(&server.url())).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{status} says that it was not carried out: {error}");
            assert!(error.remedy().unwrap().contains("endpoint"), "{error}");
        }
    });
}

#[test]
fn a_kept_alive_connection_that_dies_does_not_repeat_a_command() {
    run(async {
        // The second request goes out on the first one's connection, is read in full, and the connection closes.
        let server = RawServer::start(vec![Act::json(GOOD), Act::raw(""), Act::json(GOOD)]).await;
        let haoka = haoka(&server.url());
        assert_eq!(shut(&haoka).await.unwrap(), 1);
        let error = shut(&haoka).await.unwrap_err();
        assert!(error.is_outcome_unknown(), "{error}");
        assert_eq!((shutdowns(&server), error.attempts()), (2, 1));
    });
}

#[test]
fn a_kept_alive_connection_that_closed_while_idle_costs_nothing() {
    run(async {
        // Both answers announce a connection that stays open, and the server closes it.
        let mut bytes = format!("HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: {}\r\n\r\n", GOOD.len());
        bytes.push_str(GOOD);
        let server = RawServer::start(vec![Act::SendAndClose(bytes.into_bytes())]).await;
        let haoka = haoka(&server.url());
        for sent in 1..=20 {
            match shut(&haoka).await {
                Ok(attempts) => assert_eq!(attempts, 1),
                // The close came after the request had left: then it must not leave again.
                Err(error) => assert!(error.is_outcome_unknown(), "{error}"),
            }
            assert!(shutdowns(&server) <= sent, "{sent} commands were sent {} times", shutdowns(&server));
        }
    });
}

#[test]
fn interim_answers_are_skipped() {
    run(async {
        let mut bytes = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n".to_vec();
        bytes.extend_from_slice(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{GOOD}", GOOD.len()).as_bytes());
        let server = RawServer::start(vec![Act::Send(bytes)]).await;
        assert_eq!(shut(&haoka(&server.url())).await.unwrap(), 1);
        assert_eq!(shutdowns(&server), 1);
    });
}

/// A server that reads the request, then sends a head one byte at a time and never ends it.
#[test]
fn an_endless_head_runs_into_the_time_limit_and_is_not_repeated() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (count, mut counted) = tokio::sync::mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let count = count.clone();
                tokio::spawn(async move {
                    if read_request(&mut stream).await.is_none() {
                        return;
                    }
                    count.send(()).unwrap();
                    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nx: ").await;
                    while stream.write_all(b"y").await.is_ok() {
                        tokio::task::yield_now().await;
                    }
                });
            }
        });
        let timeouts = simfleet::Timeouts { attempt: Duration::from_millis(200), ..simfleet::Timeouts::default() };
        let haoka = over(haoka_builder(&url, &Time::default()).timeouts(timeouts)).build().unwrap();
        let error = shut(&haoka).await.unwrap_err();
        assert!(error.is_outcome_unknown(), "{error}");
        assert!(matches!(error.cause(), Some(ErrorKind::Timeout | ErrorKind::Transport)), "{error}");
        counted.recv().await.unwrap();
        assert!(counted.try_recv().is_err(), "it was sent again");
    });
}

#[test]
fn a_server_that_closes_before_reading_is_a_lost_answer_for_a_command() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { while listener.accept().await.is_ok() {} });
        let error = shut(&haoka(&url)).await.unwrap_err();
        // Whether the server read anything cannot be known from here.
        assert!(error.is_outcome_unknown() && error.attempts() == 1, "{error}");
        assert_eq!(ask(&url).await.unwrap_err().attempts(), 3);
    });
}

#[test]
fn a_byte_order_mark_does_not_hide_an_answer() {
    run(async {
        let xml = "\u{feff}<?xml version=\"1.0\"?><R><Success>true</Success><Code>200</Code></R>";
        let server = RawServer::start(vec![Act::answer("200 OK", "", xml)]).await;
        assert_eq!(ask(&server.url()).await.unwrap(), 1);
    });
}

#[test]
fn a_refused_connection_is_tried_again_and_nothing_is_sent() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let error = shut(&haoka(&url)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), error.is_outcome_unknown()), (ErrorKind::Connect, 3, false));
        assert!(error.to_string().contains("refused"), "{error}");
    });
}

#[test]
fn an_answer_of_more_than_8_mib_is_not_read() {
    run(async {
        let body = "x".repeat(simfleet::transport::MAX_BODY + 1);
        let server = RawServer::start(vec![Act::answer("200 OK", "", body)]).await;
        let error = ask(&server.url()).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("larger than 8 MiB"), "{error}");
    });
}

#[test]
fn no_failure_shows_the_signature() {
    run(async {
        for (name, act, _) in unknown() {
            let server = RawServer::start(vec![act]).await;
            let error = ask(&server.url()).await.expect_err(name);
            let sent = server.requests().remove(0);
            let signature = sent.split("Signature=").nth(1).unwrap().split([' ', '&']).next().unwrap();
            let shown = format!("{error} {error:?} {error:#?}");
            assert!(signature.len() > 20 && !shown.contains(signature), "{name}: {shown}");
        }
    });
}
