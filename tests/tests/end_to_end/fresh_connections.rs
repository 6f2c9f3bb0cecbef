//! A server that no longer serves idle connections and does not say so: a command goes over a connection of its own.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use simfleet::haoka::BatchOutcome;
use simfleet::transport::{LeanTransport, Transport};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use simfleet_tests::support::{SIM, TestClock, card_numbers, haoka_builder, read_request, run};

const GOOD: &str = r#"{"code":0,"message":"ok","data":{"serialNumber":"1","items":[]}}"#;

/// The requests that were served, and the number of those that came over a connection that was no longer served.
#[derive(Debug, Default)]
struct Seen {
    served: Vec<String>,
    lost: usize,
}

/// Responds to the first request of each connection and leaves the connection open. A second request is read, and the
/// connection is closed without a response.
async fn serve(mut stream: TcpStream, seen: Arc<Mutex<Seen>>) {
    let Some(request) = read_request(&mut stream).await else { return };
    seen.lock().unwrap().served.push(String::from_utf8_lossy(&request).into_owned());
    let head = format!("HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: {}\r\n\r\n", GOOD.len());
    let _ = stream.write_all(format!("{head}{GOOD}").as_bytes()).await;
    if read_request(&mut stream).await.is_some() {
        seen.lock().unwrap().lost += 1;
    }
}

async fn suspends_everything_once(transport: Option<Arc<dyn Transport>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::<Mutex<Seen>>::default();
    let server = tokio::spawn({
        let seen = Arc::clone(&seen);
        async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&seen)));
            }
        }
    });
    let builder = haoka_builder(&url, &TestClock::default());
    let haoka = match transport {
        Some(transport) => builder.transport(transport).build().unwrap(),
        None => builder.build().unwrap(),
    };
    let cards = card_numbers(3000);
    // Reads leave idle connections behind.
    haoka.send(haoka.batch_query_sim_info().sim_nos([SIM])).await.unwrap();
    let mut submitter = haoka.suspend(cards.clone()).submitter().unwrap();
    while let Some(batch) = submitter.next().await {
        assert!(matches!(batch.outcome, BatchOutcome::Accepted { .. }), "{:?}", batch.outcome);
    }
    server.abort();
    let seen = seen.lock().unwrap();
    let commands: Vec<&String> = seen.served.iter().filter(|request| request.contains("/batchShutdown ")).collect();
    assert_eq!((commands.len(), seen.lost), (30, 0));
    for card in cards {
        assert_eq!(commands.iter().filter(|request| request.contains(&card)).count(), 1, "{card}");
    }
}

#[test]
fn no_batch_is_lost_on_a_stale_connection_over_reqwest() {
    run(suspends_everything_once(None));
}

#[test]
fn no_batch_is_lost_on_a_stale_connection_over_the_lean_transport() {
    run(async {
        let transport = Arc::new(LeanTransport::new(Duration::from_secs(5)).unwrap());
        suspends_everything_once(Some(transport)).await;
    });
}
