//! Broken HTTP over each transport, and over a client of the caller's own.

use crate::support::{Act, RawServer, SIM, Time, haoka_builder, run};

mod over_reqwest {
    use simfleet::ClientBuilder;

    fn over<B>(builder: ClientBuilder<B>) -> ClientBuilder<B> {
        builder
    }

    include!("transport/cases.rs");
}

mod over_lean {
    use std::sync::Arc;

    use simfleet::ClientBuilder;
    use simfleet::transport::LeanTransport;

    fn over<B>(builder: ClientBuilder<B>) -> ClientBuilder<B> {
        builder.transport(Arc::new(LeanTransport::new(Duration::from_secs(5)).unwrap()))
    }

    include!("transport/cases.rs");
}

/// A client of the caller's own may follow redirects; a command still leaves this machine once.
#[test]
fn a_client_that_follows_redirects_does_not_repeat_a_command() {
    run(async {
        for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"] {
            let elsewhere = RawServer::start(vec![Act::json("{}")]).await;
            let location = format!("location: {}/openapi/iot/batchShutdown\r\n", elsewhere.url());
            let server = RawServer::start(vec![Act::answer(status, &location, "")]).await;
            let follows = reqwest::Client::builder().no_proxy().build().unwrap();
            let haoka = haoka_builder(&server.url(), &Time::default()).http_client(follows).build().unwrap();
            let result = haoka.send(haoka.batch_shutdown().sim_nos([SIM])).await;
            // A client that turns the command into a GET has not sent the command.
            let commands = elsewhere.requests().iter().filter(|request| request.starts_with("POST")).count();
            assert_eq!((server.requests().len(), commands), (1, 0), "{status}: {result:?}");
        }
    });
}

#[test]
fn a_redirect_to_where_nobody_listens_does_not_repeat_a_command() {
    run(async {
        let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = gone.local_addr().unwrap();
        drop(gone);
        for place in [format!("http://{address}/"), "ftp://127.0.0.1/".to_owned()] {
            let location = format!("location: {place}\r\n");
            let server = RawServer::start(vec![Act::answer("303 See Other", &location, ""), Act::json("{}")]).await;
            let follows = reqwest::Client::builder().no_proxy().build().unwrap();
            let haoka = haoka_builder(&server.url(), &Time::default()).http_client(follows).build().unwrap();
            let error = haoka.send(haoka.batch_shutdown().sim_nos([SIM])).await.unwrap_err();
            assert!(error.is_outcome_unknown(), "{place}: {error:?}");
            assert_eq!(server.requests().len(), 1, "{place}: {error}");
        }
    });
}
