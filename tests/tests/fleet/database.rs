//! PostgreSQL databases that cannot be used, and connections that are lost.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::join_all;
use serde_json::json;
use simfleet_fleet::{
    CardResult, ClaimRequest, FleetId, History, Ledger, LedgerError, LedgerErrorKind, PostgresAddress, PostgresLedger,
    RunId, RunPlan, Sighting, Source, Stage, SweepTotals,
};
use simfleet_tests::support::{TestClock, card_numbers, run};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UnixStream};

use crate::bed::{Bed, quick_card, stream_of};
use crate::server::{Server, execute};
use crate::stores::Store;

async fn connect(address: &str) -> Result<PostgresLedger, LedgerError> {
    PostgresLedger::connect(address.parse()?, Arc::new(TestClock::default())).await
}

fn plan() -> RunPlan {
    RunPlan {
        operation: "batchShutdown".to_owned(),
        endpoint: "https://reseller.example".to_owned(),
        account: "0123456789abcdef".to_owned(),
        parameters: json!({}),
    }
}

#[test]
fn addresses_are_checked_and_passwords_are_not_shown() {
    for (address, problem) in [
        ("fleet.db", "does not begin with postgres://"),
        ("postgres://user:secret@host:port/db", "cannot be parsed"),
        ("postgres:///db?user=user&password=secret", "has no host"),
        ("postgres://:secret@127.0.0.1/db", "has no user"),
        ("postgres://user:secret@db.example/sims", "would not be encrypted"),
        ("postgres://user:secret@10.0.0.1/sims?sslmode=prefer", "would not be encrypted"),
        ("postgres://user:secret@10.0.0.1/sims?sslmode=verify-ca", "sslmode=verify-ca, which is not supported"),
        ("postgres://user:secret@10.0.0.1/sims?sslmode=on", "unknown sslmode"),
        ("postgres://user:secret@10.0.0.1/sims?sslrootcert=/ca.pem", "does not require TLS"),
        ("postgres://user:secret@10.0.0.1/sims?sslmode=disable&sslrootcert=/ca.pem", "does not require TLS"),
        ("postgres://user:secret@10.0.0.1/sims?sslmode=require&sslcert=/client.pem", "only one of sslcert and sslkey"),
        ("postgres://user:secret@%2Frun%2Fpostgresql/sims?sslmode=require", "needs the name of the server"),
        ("postgres://user:secret@/sims?hostaddr=10.0.0.1&sslmode=require", "needs the name of the server"),
    ] {
        let error = address.parse::<PostgresAddress>().unwrap_err();
        assert_eq!(error.kind(), LedgerErrorKind::Invalid);
        let text = format!("{error} {error:?} {:?}", error.remedy());
        assert!(text.contains(problem) && !text.contains("secret"), "{address}: {text}");
    }
    for (address, shown) in [
        ("postgres://user:secret@127.0.0.1/sims", "postgres://user@127.0.0.1:5432/sims"),
        ("postgresql://user:secret@[::1]:5433/sims", "postgres://user@[::1]:5433/sims"),
        ("postgres://user:secret@db.example/sims?sslmode=disable", "postgres://user@db.example:5432/sims"),
        ("postgres://user:secret@%2Frun%2Fpostgresql", "postgres://user@/run/postgresql:5432/user"),
        ("postgres://user:secret?@db.example/sims?sslmode=verify-full", "postgres://user@db.example:5432/sims"),
        (
            "postgres://user:secret@db.example/sims?sslmode=require&sslrootcert=%2Fca.pem&connect_timeout=5",
            "postgres://user@db.example:5432/sims",
        ),
    ] {
        let parsed: PostgresAddress = address.parse().unwrap();
        assert_eq!(parsed.to_string(), shown);
        assert!(!format!("{parsed:?}").contains("secret"));
    }
}

#[test]
fn servers_and_databases_that_cannot_be_used_are_named_errors() {
    run(async {
        let error = connect("postgres://user:secret@127.0.0.1:1/sims").await.unwrap_err();
        assert_eq!((error.kind(), error.is_transient()), (LedgerErrorKind::Unavailable, true), "{error}");
        assert!(!format!("{error} {error:?}").contains("secret"));
        let Some(server) = Server::shared() else { return };
        let error = connect(&server.address("missing")).await.unwrap_err();
        assert_eq!((error.kind(), error.is_transient()), (LedgerErrorKind::Invalid, false), "{error}");
        let address = server.new_database().await;
        let ledger = connect(&address).await.unwrap();
        let name = ledger.address().to_string().rsplit('/').next().unwrap().to_owned();
        execute(&address, &format!("ALTER DATABASE {name} SET default_transaction_read_only = on")).await;
        let id: RunId = "20241125-024802-000001".parse().unwrap();
        let error = connect(&address).await.unwrap().create_run(&id, &plan()).await.unwrap_err();
        assert_eq!(error.kind(), LedgerErrorKind::ReadOnly, "{error}");
        assert!(ledger.create_run(&id, &plan()).await.is_ok(), "an open connection keeps its setting");
    });
}

#[test]
fn a_schema_is_created_once_and_one_of_a_newer_version_is_rejected() {
    run(async {
        let Some(server) = Server::shared() else { return };
        let address = server.new_database().await;
        let inspect = async || PostgresLedger::inspect(&address.parse().unwrap()).await;
        // Looking at a database creates nothing in it.
        assert_eq!((inspect().await.unwrap().version, inspect().await.unwrap().version), (0, 0));
        let ledgers = join_all((0..8).map(|_| connect(&address))).await;
        assert!(ledgers.iter().all(Result::is_ok), "{ledgers:?}");
        let found = inspect().await.unwrap();
        assert!(found.version > 0 && found.version == found.current, "{found:?}");
        execute(&address, "UPDATE simfleet.schema_version SET version = 99").await;
        assert_eq!(inspect().await.unwrap_err().kind(), LedgerErrorKind::Newer);
        let error = connect(&address).await.unwrap_err();
        assert_eq!(error.kind(), LedgerErrorKind::Newer);
        assert!(error.to_string().contains("version 99"), "{error}");
    });
}

#[test]
fn commits_are_synchronous_although_the_database_says_otherwise() {
    run(async {
        let Some(server) = Server::shared() else { return };
        let address = server.new_database().await;
        drop(connect(&address).await.unwrap());
        let name = address.rsplit('/').next().unwrap();
        execute(&address, &format!("ALTER DATABASE {name} SET synchronous_commit = off")).await;
        execute(
            &address,
            "CREATE FUNCTION check_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF current_setting('synchronous_commit') <> 'on' THEN RAISE 'not synchronous'; END IF; RETURN NEW;
             END $$;
             CREATE TRIGGER check_commit BEFORE INSERT ON simfleet.runs FOR EACH ROW EXECUTE FUNCTION check_commit()",
        )
        .await;
        let id: RunId = "20241125-024802-000001".parse().unwrap();
        connect(&address).await.unwrap().create_run(&id, &plan()).await.unwrap();
    });
}

#[test]
fn a_text_that_the_database_cannot_store_is_stored_without_its_zero() {
    run(async {
        let Some(server) = Server::shared() else { return };
        let ledger = connect(&server.new_database().await).await.unwrap();
        let id = open_run(&ledger, &["a"]).await;
        let claim = ledger.claim(request(&id)).await.unwrap().unwrap();
        let reason = Some("card\0not found".to_owned());
        let result = CardResult {
            card: "a".to_owned(),
            state: "failed".to_owned(),
            reason,
            is_final: true,
            detail: json!({ "raw": "\0" }),
        };
        assert!(ledger.finish(&claim.batch, vec![result]).await.unwrap());
        let stored = ledger.cards(&id, 0, 1).await.unwrap().remove(0).result.unwrap();
        assert_eq!(stored.reason.unwrap(), "card\u{FFFD}not found");
        assert_eq!(stored.detail, json!({ "raw": "\0" }));
    });
}

fn request(run: &RunId) -> ClaimRequest {
    ClaimRequest { run: run.clone(), cards: 100, lease: Duration::from_secs(600), start: 1 }
}

async fn open_run(ledger: &dyn Ledger, cards: &[&str]) -> RunId {
    let id: RunId = "20241125-024802-000001".parse().unwrap();
    ledger.create_run(&id, &plan()).await.unwrap();
    let added = ledger.add_cards(&id, cards.iter().map(|card| (*card).to_owned()).collect()).await.unwrap();
    assert_eq!(added, u64::try_from(cards.len()).unwrap());
    ledger.open_run(&id).await.unwrap();
    id
}

/// A proxy that loses one response of the server, and the connection with it.
#[derive(Clone, Debug, Default)]
struct Cut(Arc<Mutex<Option<usize>>>);

impl Cut {
    /// Loses the response after this number of others.
    fn after(&self, responses: usize) {
        *self.0.lock().unwrap() = Some(responses);
    }

    /// Returns whether a response was lost since then.
    fn is_done(&self) -> bool {
        self.0.lock().unwrap().take().is_none()
    }

    /// Returns whether this response is lost.
    fn is_next(&self) -> bool {
        let mut left = self.0.lock().unwrap();
        match *left {
            Some(0) => *left = None,
            Some(count) => {
                *left = Some(count - 1);
                return false;
            }
            None => return false,
        }
        true
    }

    /// Starts the proxy of a database, and returns the address of the database behind it.
    async fn start(&self, server: &Server, database: &str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (socket, cut) = (server.socket(), self.clone());
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                let server = UnixStream::connect(&socket).await.unwrap();
                tokio::spawn(cut.clone().serve(client, server));
            }
        });
        format!("postgres://postgres@127.0.0.1:{port}/{database}")
    }

    async fn serve(self, mut client: TcpStream, mut server: UnixStream) {
        let (mut request, mut response) = ([0; 65_536], [0; 65_536]);
        loop {
            tokio::select! {
                read = client.read(&mut request) => match read {
                    Ok(length) if length > 0 => server.write_all(&request[..length]).await.unwrap(),
                    _ => return,
                },
                read = server.read(&mut response) => match read {
                    Ok(length) if length > 0 && !self.is_next() => client.write_all(&response[..length]).await.unwrap(),
                    _ => return,
                },
            }
        }
    }
}

#[test]
fn a_connection_that_is_lost_at_any_point_of_a_step_changes_no_result() {
    run(async {
        let Some(server) = Server::shared() else { return };
        let mut cuts = 0;
        for responses in 0.. {
            let cut = Cut::default();
            let database = server.new_database().await;
            let address = cut.start(server, database.rsplit('/').next().unwrap()).await;
            let ledger = connect(&address).await.unwrap();
            let was_cut = AtomicUsize::new(0);
            let done = |step: &str| {
                was_cut.fetch_add(usize::from(cut.is_done()), Ordering::SeqCst);
                // The next step loses a response at the same place.
                tracing::debug!(step);
                cut.after(responses);
            };
            cut.after(responses);
            let id: RunId = "20241125-024802-000001".parse().unwrap();
            ledger.create_run(&id, &plan()).await.unwrap();
            done("create");
            assert_eq!(ledger.add_cards(&id, vec!["a".to_owned(), "b".to_owned()]).await.unwrap(), 2);
            done("add");
            ledger.open_run(&id).await.unwrap();
            done("open");
            assert!(ledger.start_work(&id).await.unwrap() <= 2);
            done("start");
            let claim = ledger.claim(request(&id)).await.unwrap().unwrap();
            assert_eq!((claim.cards.len(), claim.stage, claim.batch.epoch), (2, Stage::Claimed, 1), "{responses}");
            done("claim");
            assert!(ledger.intend(&claim.batch, json!(1)).await.unwrap(), "{responses}");
            done("intend");
            assert!(ledger.settle(&claim.batch, json!(2)).await.unwrap(), "{responses}");
            done("settle");
            assert!(ledger.renew(&claim.batch, Duration::from_secs(600)).await.unwrap());
            done("renew");
            let results = ["a", "b"].map(|card| CardResult {
                card: card.to_owned(),
                state: "confirmed".to_owned(),
                reason: None,
                is_final: true,
                detail: json!(null),
            });
            assert!(ledger.record(&claim.batch, vec![results[0].clone()]).await.unwrap());
            done("record");
            assert!(ledger.finish(&claim.batch, results.to_vec()).await.unwrap());
            done("finish");
            let run = ledger.run(&id).await.unwrap().unwrap();
            assert!(run.counts.is_finished() && run.counts.cards == 2);
            done("run");
            ledger.delete_run(&id).await.unwrap();
            done("delete");
            cut.is_done();
            assert!(ledger.runs().await.unwrap().is_empty());
            let was_cut = was_cut.load(Ordering::SeqCst);
            cuts += was_cut;
            if was_cut == 0 {
                break;
            }
        }
        assert!(cuts > 40, "few connections were cut: {cuts}");
    });
}

#[test]
fn a_connection_that_is_lost_at_any_point_of_a_sweep_changes_no_count() {
    run(async {
        let Some(server) = Server::shared() else { return };
        let database = server.new_database().await;
        let mut cuts = 0;
        for responses in 0.. {
            let cut = Cut::default();
            let address = cut.start(server, database.rsplit('/').next().unwrap()).await;
            let ledger = connect(&address).await.unwrap();
            let fleet = FleetId {
                service: "linkcard".to_owned(),
                endpoint: "https://linkcard.example".to_owned(),
                account: responses.to_string(),
            };
            let sweep = |number: usize| Source {
                id: format!("20241125-024802-{responses}-{number}").parse().unwrap(),
                fleet: fleet.clone(),
                operation: "ListCardInfo".to_owned(),
            };
            let seen = |number: &str, state: &str| {
                let members = json!({"iccid": number, "os_status": state}).as_object().cloned().unwrap();
                Sighting { number: number.to_owned(), members }
            };
            let mut was_cut = 0;
            let first = sweep(1);
            cut.after(responses);
            ledger.begin_sweep(&first, true).await.unwrap();
            was_cut += usize::from(cut.is_done());
            ledger.observe(&first, vec![seen("1", "100"), seen("2", "100")], 12).await.unwrap();
            ledger.end_sweep(&first, SweepTotals::default()).await.unwrap();
            let second = sweep(2);
            ledger.begin_sweep(&second, true).await.unwrap();
            cut.after(responses);
            let observed = ledger.observe(&second, vec![seen("1", "200"), seen("3", "100")], 13).await.unwrap();
            was_cut += usize::from(cut.is_done());
            assert_eq!((observed.added, observed.changed, observed.repeated), (1, 1, 0), "{responses}");
            cut.after(responses);
            let swept = ledger.end_sweep(&second, SweepTotals::default()).await.unwrap();
            was_cut += usize::from(cut.is_done());
            assert_eq!((swept.is_complete, swept.cards, swept.gone), (true, 2, 1), "{responses}: {swept:?}");
            let card = ledger.find_cards("1").await.unwrap().pop().unwrap();
            assert_eq!(ledger.observations(card.key, 0, 10).await.unwrap().len(), 2, "{responses}");
            cuts += was_cut;
            if was_cut == 0 {
                break;
            }
        }
        assert!(cuts > 20, "few connections were cut: {cuts}");
    });
}

#[test]
fn a_server_that_is_restarted_in_mid_run_loses_nothing_and_repeats_nothing() {
    run(async {
        // Commits are synced here, and the server is stopped as by a crash.
        let Some(server) = Server::start("-c fsync=on") else { return };
        let numbers = card_numbers(1000);
        let store = Store::Database(server.new_database().await);
        let cards = numbers.iter().map(|number| quick_card(number)).collect();
        let bed = Bed::with_store(store, cards).await;
        let ledger = bed.ledger(None).await;
        let fleet = bed.fleet(Arc::clone(&ledger) as Arc<dyn Ledger>, 1);
        let mut run = fleet.suspend(stream_of(&numbers)).start().await.unwrap();
        let mut results = Vec::new();
        let mut restarts = 0;
        loop {
            if ledger.steps() >= 7 * (restarts + 1) && restarts < 6 {
                server.restart();
                restarts += 1;
            }
            tokio::select! {
                biased;
                next = run.next() => match next {
                    Some(result) => results.push(result.unwrap()),
                    None => break,
                },
                () = tokio::task::yield_now() => {}
            }
        }
        assert!(restarts > 3, "{restarts}");
        assert!(results.len() == 1000 && results.iter().all(|result| result.state == "confirmed"), "{results:?}");
        let submitted = bed.submitted("batchShutdown");
        assert!(submitted.len() == 1000 && submitted.values().all(|times| *times == 1));
        assert!(ledger.run(run.id()).await.unwrap().unwrap().counts.is_finished());
    });
}
