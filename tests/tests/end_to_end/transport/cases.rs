//! Broken HTTP responses: which ones a read retries, and that a write is never sent twice because of them.

use std::time::Duration;

use simfleet::{Error, ErrorKind, Haoka, Linkcard};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use super::{HttpTransport, REDIRECTS};
use simfleet_tests::support::{
    ICCID, RawServer, Response, SIM, TestClock, haoka_builder, linkcard_builder, read_request,
};

/// A successful response of either service.
const SUCCESS: &str =
    r#"{"code":0,"message":"ok","Success":true,"Code":"200","Data":[],"data":{"serialNumber":"1","items":[]}}"#;

fn linkcard(transport: HttpTransport, url: &str) -> Linkcard {
    transport.configure(linkcard_builder(url, &TestClock::default())).build().unwrap()
}

fn haoka(transport: HttpTransport, url: &str) -> Haoka {
    transport.configure(haoka_builder(url, &TestClock::default())).build().unwrap()
}

async fn query_status(transport: HttpTransport, url: &str) -> Result<u32, Error> {
    let linkcard = linkcard(transport, url);
    linkcard.send(linkcard.get_card_real_status().iccid(ICCID)).await.map(|reply| reply.attempts)
}

async fn shut_down(haoka: &Haoka) -> Result<u32, Error> {
    haoka.send(haoka.batch_shutdown().sim_nos([SIM])).await.map(|reply| reply.attempts)
}

fn received_shutdowns(server: &RawServer) -> usize {
    server.requests().iter().filter(|request| request.starts_with("POST /openapi/iot/batchShutdown ")).count()
}

/// Responses after which the outcome of a write is unknown, and how often a read is sent.
fn broken_responses() -> Vec<(&'static str, Response, usize)> {
    vec![
        ("connection closed without a response", Response::raw(""), 3),
        ("incomplete status line", Response::raw("HTTP/1.1 20"), 3),
        ("not HTTP", Response::raw("SSH-2.0-OpenSSH_9.6\r\n"), 3),
        ("incomplete head", Response::raw("HTTP/1.1 200 OK\r\ncontent-le"), 3),
        ("only an interim response", Response::raw("HTTP/1.1 100 Continue\r\n\r\n"), 3),
        (
            "body shorter than its content-length",
            Response::raw("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"code\":0}"),
            3,
        ),
        (
            "two content-lengths",
            Response::raw("HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 9\r\n\r\n{\"code\":0}"),
            3,
        ),
        ("negative content-length", Response::raw("HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n{}"), 3),
        ("invalid chunk size", Response::raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n"), 3),
        ("incomplete chunk", Response::raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n{\"code\""), 3),
        (
            "body longer than its content-length",
            Response::raw("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n{\"code\":0,\"message\":\"x\"}"),
            3,
        ),
        (
            "gzip that was not requested",
            Response::complete("200 OK", "content-encoding: gzip\r\n", b"\x1f\x8b\x08\0\0\0\0\0"),
            1,
        ),
        (
            "body over 8 MiB",
            Response::complete("200 OK", "", format!("{{\"code\":0,\"x\":\"{}\"}}", "y".repeat(9 << 20))),
            1,
        ),
    ]
}

pub(super) async fn a_write_with_a_broken_response_is_sent_once_and_is_unknown(transport: HttpTransport) {
    for (name, response, _) in broken_responses() {
        let server = RawServer::start(vec![response, Response::json(SUCCESS)]).await;
        let error = shut_down(&haoka(transport, &server.url())).await.expect_err(name);
        assert_eq!((received_shutdowns(&server), error.attempts()), (1, 1), "{name}: {error}");
        assert!(error.is_outcome_unknown(), "{name}: {error}");
        assert_eq!(server.requests().len(), 1, "{name}");
        let text = error.to_string();
        assert!(text.len() < 600 && !text.contains('\n') && error.remedy().is_some(), "{name}: {text}");
    }
}

pub(super) async fn a_read_is_retried_only_after_transient_failures(transport: HttpTransport) {
    for (name, response, sent) in broken_responses() {
        let server = RawServer::start(vec![response]).await;
        let error = query_status(transport, &server.url()).await.expect_err(name);
        assert_eq!((server.requests().len(), error.is_outcome_unknown()), (sent, false), "{name}: {error}");
        assert!(error.to_string().len() < 600, "{name}: {error}");
        let nonces: std::collections::HashSet<String> = server
            .requests()
            .iter()
            .map(|request| request.split("SignatureNonce=").nth(1).unwrap()[..32].to_owned())
            .collect();
        assert_eq!(nonces.len(), sent, "{name}");
    }
}

pub(super) async fn redirects_are_not_followed(transport: HttpTransport) {
    for status in REDIRECTS {
        let target = RawServer::start(vec![Response::json(SUCCESS)]).await;
        let location = format!("location: {}/openapi/iot/batchShutdown\r\n", target.url());
        let server = RawServer::start(vec![Response::complete(status, &location, ""), Response::json(SUCCESS)]).await;
        let error = shut_down(&haoka(transport, &server.url())).await.unwrap_err();
        assert_eq!((server.requests().len(), target.requests().len()), (1, 0), "{status}: {error}");
        let error_of_read = query_status(transport, &server.url()).await;
        assert!(target.requests().is_empty(), "{status}: {error_of_read:?}");
    }
    for status in ["301 Moved Permanently", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let server = RawServer::start(vec![Response::complete(status, "location: /\r\n", "")]).await;
        let error = shut_down(&haoka(transport, &server.url())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{status} means that the request was not carried out: {error}");
        assert!(error.remedy().unwrap().contains("endpoint"), "{error}");
    }
}

pub(super) async fn a_reused_connection_that_closes_does_not_repeat_a_write(transport: HttpTransport) {
    // The server reads the second request, on the connection of the first, and closes without a response.
    let server = RawServer::start(vec![Response::json(SUCCESS), Response::raw(""), Response::json(SUCCESS)]).await;
    let haoka = haoka(transport, &server.url());
    assert_eq!(shut_down(&haoka).await.unwrap(), 1);
    let error = shut_down(&haoka).await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!((received_shutdowns(&server), error.attempts()), (2, 1));
}

pub(super) async fn a_connection_that_closed_while_idle_does_not_repeat_a_write(transport: HttpTransport) {
    // The response announces a connection that stays open, and the server closes it.
    let mut bytes = format!("HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: {}\r\n\r\n", SUCCESS.len());
    bytes.push_str(SUCCESS);
    let server = RawServer::start(vec![Response::SendAndClose(bytes.into_bytes())]).await;
    let haoka = haoka(transport, &server.url());
    for sent in 1..=20 {
        match shut_down(&haoka).await {
            Ok(attempts) => assert_eq!(attempts, 1),
            // The connection closed after the request was sent, so the client must not send it again.
            Err(error) => assert!(error.is_outcome_unknown(), "{error}"),
        }
        assert!(
            received_shutdowns(&server) <= sent,
            "{sent} writes arrived as {} requests",
            received_shutdowns(&server)
        );
    }
}

pub(super) async fn interim_responses_are_skipped(transport: HttpTransport) {
    let mut bytes = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n".to_vec();
    bytes
        .extend_from_slice(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{SUCCESS}", SUCCESS.len()).as_bytes());
    let server = RawServer::start(vec![Response::Send(bytes)]).await;
    assert_eq!(shut_down(&haoka(transport, &server.url())).await.unwrap(), 1);
    assert_eq!(received_shutdowns(&server), 1);
}

/// The server reads the request, then sends a head one byte at a time and never ends it.
pub(super) async fn an_endless_head_times_out_and_the_write_is_not_repeated(transport: HttpTransport) {
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
    let haoka = transport.configure(haoka_builder(&url, &TestClock::default()).timeouts(timeouts)).build().unwrap();
    let error = shut_down(&haoka).await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert!(matches!(error.cause(), Some(ErrorKind::Timeout | ErrorKind::Transport)), "{error}");
    counted.recv().await.unwrap();
    assert!(counted.try_recv().is_err(), "the request was sent again");
}

pub(super) async fn a_server_that_closes_without_reading_leaves_a_write_unknown(transport: HttpTransport) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    let error = shut_down(&haoka(transport, &url)).await.unwrap_err();
    // The client cannot know whether the server read anything.
    assert!(error.is_outcome_unknown() && error.attempts() == 1, "{error}");
    assert_eq!(query_status(transport, &url).await.unwrap_err().attempts(), 3);
}

pub(super) async fn a_byte_order_mark_is_skipped(transport: HttpTransport) {
    let xml = "\u{feff}<?xml version=\"1.0\"?><R><Success>true</Success><Code>200</Code></R>";
    let server = RawServer::start(vec![Response::complete("200 OK", "", xml)]).await;
    assert_eq!(query_status(transport, &server.url()).await.unwrap(), 1);
}

pub(super) async fn a_refused_connection_is_retried_and_is_not_unknown(transport: HttpTransport) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = shut_down(&haoka(transport, &url)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.is_outcome_unknown()), (ErrorKind::Connect, 3, false));
    assert!(error.to_string().contains("refused"), "{error}");
}

pub(super) async fn a_response_over_8_mib_is_rejected(transport: HttpTransport) {
    let body = "x".repeat(simfleet::transport::MAX_BODY + 1);
    let server = RawServer::start(vec![Response::complete("200 OK", "", body)]).await;
    let error = query_status(transport, &server.url()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("larger than 8 MiB"), "{error}");
}

pub(super) async fn no_error_shows_the_signature(transport: HttpTransport) {
    for (name, response, _) in broken_responses() {
        let server = RawServer::start(vec![response]).await;
        let error = query_status(transport, &server.url()).await.expect_err(name);
        let sent = server.requests().remove(0);
        let signature = sent.split("Signature=").nth(1).unwrap().split([' ', '&']).next().unwrap();
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(signature.len() > 20 && !shown.contains(signature), "{name}: {shown}");
    }
}
