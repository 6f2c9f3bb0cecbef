//! Broken HTTP over each transport, and over an HTTP client that the caller supplies.

mod cases;

use std::sync::Arc;
use std::time::Duration;

use simfleet::ClientBuilder;
use simfleet::transport::LeanTransport;
use simfleet_tests::support::{RawServer, Response, SIM, TestClock, haoka_builder, run};

/// The transports of the SDK.
#[derive(Clone, Copy)]
enum HttpTransport {
    Reqwest,
    Lean,
}

impl HttpTransport {
    fn configure<B>(self, builder: ClientBuilder<B>) -> ClientBuilder<B> {
        match self {
            // The default.
            Self::Reqwest => builder,
            Self::Lean => builder.transport(Arc::new(LeanTransport::new(Duration::from_secs(5)).unwrap())),
        }
    }
}

/// Makes a test of each case for each transport.
macro_rules! over_each_transport {
    ($($case:ident)*) => {
        mod over_reqwest {
            $(
                #[test]
                fn $case() {
                    simfleet_tests::support::run(super::cases::$case(super::HttpTransport::Reqwest));
                }
            )*
        }

        mod over_lean {
            $(
                #[test]
                fn $case() {
                    simfleet_tests::support::run(super::cases::$case(super::HttpTransport::Lean));
                }
            )*
        }
    };
}

over_each_transport! {
    a_write_with_a_broken_response_is_sent_once_and_is_unknown
    a_read_is_retried_only_after_transient_failures
    redirects_are_not_followed
    a_reused_connection_that_closes_does_not_repeat_a_write
    a_connection_that_closed_while_idle_does_not_repeat_a_write
    interim_responses_are_skipped
    an_endless_head_times_out_and_the_write_is_not_repeated
    a_server_that_closes_without_reading_leaves_a_write_unknown
    a_byte_order_mark_is_skipped
    a_refused_connection_is_retried_and_is_not_unknown
    a_response_over_8_mib_is_rejected
    no_error_shows_the_signature
}

const REDIRECTS: [&str; 5] =
    ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"];

#[test]
fn a_client_that_follows_redirects_does_not_repeat_a_write() {
    run(async {
        for status in REDIRECTS {
            let target = RawServer::start(vec![Response::json("{}")]).await;
            let location = format!("location: {}/openapi/iot/batchShutdown\r\n", target.url());
            let server = RawServer::start(vec![Response::complete(status, &location, "")]).await;
            let follows = reqwest::Client::builder().no_proxy().build().unwrap();
            let haoka = haoka_builder(&server.url(), &TestClock::default()).http_client(follows).build().unwrap();
            let result = haoka.send(haoka.batch_shutdown().sim_nos([SIM])).await;
            // A client that turns the POST into a GET has not repeated the write.
            let writes = target.requests().iter().filter(|request| request.starts_with("POST")).count();
            assert_eq!((server.requests().len(), writes), (1, 0), "{status}: {result:?}");
        }
    });
}

#[test]
fn a_failed_redirect_leaves_a_write_unknown() {
    run(async {
        let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = closed.local_addr().unwrap();
        drop(closed);
        for target in [format!("http://{address}/"), "ftp://127.0.0.1/".to_owned()] {
            let redirect = Response::complete("303 See Other", &format!("location: {target}\r\n"), "");
            let server = RawServer::start(vec![redirect, Response::json("{}")]).await;
            let follows = reqwest::Client::builder().no_proxy().build().unwrap();
            let haoka = haoka_builder(&server.url(), &TestClock::default()).http_client(follows).build().unwrap();
            let error = haoka.send(haoka.batch_shutdown().sim_nos([SIM])).await.unwrap_err();
            assert!(error.is_outcome_unknown(), "{target}: {error:?}");
            assert_eq!(server.requests().len(), 1, "{target}: {error}");
        }
    });
}
