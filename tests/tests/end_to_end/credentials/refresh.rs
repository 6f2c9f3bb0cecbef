//! Refreshes: how often, for how many calls, and what happens while they fail.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use simfleet::clock::BoxFuture;
use simfleet::credentials::{AssumeRole, Context, CredentialsCache, CredentialsProvider, EcsRole};
use simfleet::transport::{HttpRequest, HttpResponse, ReqwestTransport, Transport, TransportError};
use simfleet::{AccessKey, Error, ErrorKind, Sts, Timeouts};
use simfleet_tests::calls::sts::ROLE;
use simfleet_tests::support::{KEY, TestBed, TestClock, http_client, run, sts_builder};
use tokio::sync::Semaphore;

use super::machine::{Machine, Undated, issue, start, status};

/// Sends at most 64 requests at a time, and advances the clock when a request is sent.
#[derive(Debug)]
struct LateTransport {
    transport: ReqwestTransport,
    free: Semaphore,
    sent: AtomicU32,
    /// Before which request the clock advances, and by how many seconds.
    jump: (u32, u64),
    clock: TestClock,
}

impl Transport for LateTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let _permit = self.free.acquire().await.unwrap();
            if self.sent.fetch_add(1, Ordering::Relaxed) + 1 == self.jump.0 {
                self.clock.advance(self.jump.1);
            }
            self.transport.send(request).await
        })
    }
}

fn role() -> AssumeRole {
    AssumeRole::new(AccessKey::new(KEY.0, KEY.1), ROLE).lifetime(Duration::from_secs(900))
}

/// Returns a client of STS with the keys of a provider. Its own operation `GetCallerIdentity` has no rate limit.
fn sts(bed: &TestBed, provider: impl CredentialsProvider) -> Sts {
    let cache = CredentialsCache::new(provider, Machine::new().context(bed));
    sts_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache).build().unwrap()
}

async fn call(sts: &Sts) -> Result<u32, Error> {
    sts.get_caller_identity().send().await.map(|reply| reply.attempts)
}

fn refreshes(bed: &TestBed) -> usize {
    bed.requests("AssumeRole").len()
}

/// Runs 1 000 calls at once. The clock jumps beyond the end of the token before the 500th request is sent.
async fn expires_during_calls(bed: &TestBed, provider: impl CredentialsProvider) -> Vec<u32> {
    let cache = CredentialsCache::new(provider, Machine::new().context(bed));
    let transport = LateTransport {
        transport: ReqwestTransport::new(http_client()),
        free: Semaphore::new(64),
        sent: AtomicU32::new(0),
        jump: (500, 310),
        clock: bed.clock.clone(),
    };
    let builder = sts_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache.clone());
    // The jump must not end the calls.
    let timeouts = Timeouts { call: Duration::from_secs(3600), ..Timeouts::default() };
    let sts = builder.transport(Arc::new(transport)).timeouts(timeouts).build().unwrap();
    cache.key().await.unwrap();
    bed.clock.advance(600);
    let results = join_all((0..1000).map(|_| call(&sts))).await;
    results.into_iter().map(|result| result.unwrap()).collect()
}

#[test]
fn a_token_that_expires_during_1000_calls_is_refreshed_once_and_no_call_fails() {
    run(async {
        let bed = start(|builder| builder).await;
        let attempts = expires_during_calls(&bed, role()).await;
        assert_eq!(refreshes(&bed), 2, "the first key, and one refresh");
        assert!(attempts.iter().all(|attempts| *attempts <= 2));
        bed.assert_each_request_signed_separately();
    });
}

#[test]
fn rejections_of_an_expired_token_cause_one_refresh_and_one_repetition_of_each_call() {
    run(async {
        let bed = start(|builder| builder).await;
        let undated = Undated::new(&bed);
        let attempts = expires_during_calls(&bed, undated).await;
        assert_eq!(refreshes(&bed), 2, "the first key, and one refresh");
        let rejected = bed.emulator.log().iter().filter(|entry| entry.code == "InvalidSecurityToken.Expired").count();
        assert!(rejected >= 1, "the token expired during the calls");
        assert_eq!(attempts.iter().filter(|attempts| **attempts == 2).count(), rejected);
    });
}

#[test]
fn a_lifetime_of_900_seconds_is_refreshed_at_most_every_675_seconds() {
    run(async {
        let bed = start(|builder| builder).await;
        let sts = sts(&bed, role());
        let hours = 10;
        for _ in 0..hours * 3600 / 45 {
            call(&sts).await.unwrap();
            bed.clock.advance(45);
        }
        let log = bed.requests("AssumeRole");
        let gaps: Vec<i64> = log.windows(2).map(|pair| (pair[1].at - pair[0].at) / 1000).collect();
        assert!(gaps.iter().all(|gap| (675..900).contains(gap)), "{gaps:?}");
        assert!(gaps.len() >= 40 && gaps.iter().any(|gap| *gap != gaps[0]), "refreshes are spread: {gaps:?}");
    });
}

#[test]
fn no_call_fails_while_sts_is_down_and_the_token_lives() {
    for fault in
        ["status@AssumeRole=503", "cut-after-read@AssumeRole=false", "html@AssumeRole=200", "throttle@AssumeRole"]
    {
        run(async {
            let bed = start(|builder| builder).await;
            let sts = sts(&bed, role());
            call(&sts).await.unwrap();
            bed.clock.advance(790);
            bed.fault(fault);
            let (before, start) = (refreshes(&bed), bed.clock.passed());
            while bed.clock.passed() - start < Duration::from_secs(60) {
                call(&sts).await.unwrap();
                bed.clock.advance(1);
            }
            // Five refreshes of at most three attempts each, and not one for each call.
            let attempts = refreshes(&bed) - before;
            assert!((1..=15).contains(&attempts), "{fault}: {attempts} attempts");
            bed.emulator.clear_faults();
            for _ in 0..60 {
                call(&sts).await.unwrap();
                bed.clock.advance(10);
            }
            assert_eq!(bed.emulator.effects()["AssumeRole"], 2, "{fault}");
        });
    }
}

/// A role whose STS cannot be reached while `down` is set.
#[derive(Clone, Debug)]
struct RoleWithoutSts {
    role: Arc<AssumeRole>,
    down: Arc<AtomicBool>,
}

impl CredentialsProvider for RoleWithoutSts {
    fn name(&self) -> &str {
        self.role.name()
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move {
            if !self.down.load(Ordering::Relaxed) {
                return self.role.provide(context).await;
            }
            // No server listens on this port.
            let error = self.role.provide(&context.clone().with_sts_endpoint("http://127.0.0.1:9")).await.unwrap_err();
            assert!(error.is_unsent() && error.is_transient(), "{error}");
            Err(error)
        })
    }
}

#[test]
fn no_call_fails_while_sts_cannot_be_reached_and_the_token_lives() {
    run(async {
        let bed = start(|builder| builder).await;
        let role = RoleWithoutSts { role: Arc::new(role()), down: Arc::default() };
        let sts = sts(&bed, role.clone());
        call(&sts).await.unwrap();
        bed.clock.advance(790);
        role.down.store(true, Ordering::Relaxed);
        let start = bed.clock.passed();
        while bed.clock.passed() - start < Duration::from_secs(60) {
            let results = join_all((0..20).map(|_| call(&sts))).await;
            assert!(results.iter().all(Result::is_ok), "{results:?}");
            bed.clock.advance(1);
        }
        assert_eq!(refreshes(&bed), 1);
        role.down.store(false, Ordering::Relaxed);
        // The next refresh after the pause that a failure causes.
        for _ in 0..60 {
            call(&sts).await.unwrap();
            bed.clock.advance(1);
        }
        assert_eq!(refreshes(&bed), 2);
    });
}

#[test]
fn a_failed_refresh_is_not_remembered() {
    run(async {
        let bed = start(|builder| builder).await;
        let sts = sts(&bed, role());
        bed.fault("status@AssumeRole*6=503");
        let error = call(&sts).await.unwrap_err();
        assert_eq!((error.kind(), error.is_unsent(), error.is_transient()), (ErrorKind::Server, true, true), "{error}");
        let shown = error.with_advice();
        assert!(shown.contains(ROLE) && shown.contains("HTTP 503") && shown.contains("try later"), "{shown}");
        // Without a valid key, the next call tries again at once; calls at the same time share one refresh.
        let failed = join_all((0..20).map(|_| call(&sts))).await;
        assert!(failed.iter().all(Result::is_err));
        assert_eq!(refreshes(&bed), 6, "three attempts of each of two refreshes");
        call(&sts).await.unwrap();
    });
}

#[test]
fn a_call_that_is_dropped_while_it_waits_does_not_stop_the_others() {
    run(async {
        let bed = start(|builder| builder).await;
        let sts = sts(&bed, role());
        {
            let mut first = std::pin::pin!(call(&sts));
            let polled = std::future::poll_fn(|context| std::task::Poll::Ready(first.as_mut().poll(context))).await;
            assert!(polled.is_pending());
        }
        call(&sts).await.unwrap();
    });
}

#[test]
fn a_source_that_hangs_does_not_hold_a_call_beyond_its_deadline() {
    #[derive(Debug)]
    struct Hanging;
    impl CredentialsProvider for Hanging {
        fn name(&self) -> &str {
            "hanging"
        }
        fn provide<'a>(&'a self, _: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
            Box::pin(std::future::pending())
        }
    }
    run(async {
        let bed = start(|builder| builder).await;
        let sts = sts(&bed, Hanging);
        let error = sts.send_within(sts.get_caller_identity(), Duration::from_millis(20)).await.unwrap_err();
        assert_eq!((error.kind(), error.is_unsent()), (ErrorKind::DeadlineExceeded, true), "{error}");
        assert!(error.to_string().contains("credentials did not arrive"), "{error}");
    });
}

#[test]
fn the_keys_of_an_ecs_instance_are_refreshed() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let linkcard = machine.linkcard(&bed, EcsRole::new());
        for _ in 0..4 * 60 {
            status(&linkcard).await.unwrap();
            bed.clock.advance(60);
        }
        let keys = bed.emulator.effects()["MetadataKey"];
        assert!((4..=6).contains(&keys), "{keys}");
        // Until the service rotates the key, a few requests find the old one.
        let asked = bed.requests("MetadataKey").len();
        assert!(asked <= 30, "{asked}");
    });
}

#[test]
fn clients_share_a_cache() {
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let cache = CredentialsCache::new(role(), machine.context(&bed));
        let url = bed.emulator.url();
        let sts = sts_builder(&url, &bed.clock).shared_credentials(cache.clone()).build().unwrap();
        let linkcard =
            simfleet_tests::support::linkcard_builder(&url, &bed.clock).shared_credentials(cache).build().unwrap();
        call(&sts).await.unwrap();
        status(&linkcard).await.unwrap();
        assert_eq!(refreshes(&bed), 1);
    });
}

#[test]
fn a_wrong_clock_does_not_make_new_keys_look_expired() {
    for ahead in [1200, -1200] {
        run(async {
            let bed = start(|builder| builder).await;
            bed.clock.set_client_ahead(ahead);
            let sts = sts(&bed, role());
            for _ in 0..100 {
                call(&sts).await.unwrap();
                bed.clock.advance(20);
            }
            let issued = bed.emulator.effects()["AssumeRole"];
            assert_eq!(issued, 3, "{ahead}");
        });
    }
}

#[test]
fn replaced_credentials_keep_the_learned_clock_offset() {
    run(async {
        let bed = start(|builder| builder).await;
        let issued = issue(&bed).await;
        bed.clock.set_client_ahead(1200);
        let sts = sts_builder(&bed.emulator.url(), &bed.clock).build().unwrap();
        assert_eq!(call(&sts).await.unwrap(), 2, "the clock is corrected");
        let clone = sts.clone();
        sts.set_credentials(issued.key()).unwrap();
        assert_eq!(call(&clone).await.unwrap(), 1, "clones share credentials and the correction");
        let last = bed.requests("GetCallerIdentity").pop().unwrap();
        assert!(last.params.contains(&("AccessKeyId".to_owned(), issued.id.clone())), "{last:?}");
        assert!(sts.set_credentials(AccessKey::new("", "secret")).is_err());
        sts.set_shared_credentials(CredentialsCache::new(role(), Machine::new().context(&bed)));
        assert_eq!(call(&sts).await.unwrap(), 1);
        assert_eq!(bed.emulator.effects()["AssumeRole"], 2);
    });
}
