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
