//! The bytes of requests: one recorded request of every operation, and of further cases.
//!
//! | module | requests |
//! | --- | --- |
//! | `operations` | the sample request of every operation, with each signature |
//! | `cases` | keyed writes without key, raw requests, values that are hard to encode, open forms, uploads |
//!
//! `record` records and renders a request, `acs3` verifies the signature that a recording cannot contain, and `fixture`
//! compares with the files in `fixtures/wire`. Run with `UPDATE_EXPECTED=1` to record the files again, and review the
//! difference before you commit it. Clock and nonces are fixed. The nonces come from `SeededRandom`; a different generator
//! of random numbers changes them and nothing else.
//!
//! Only the functions at the top of this file use the SDK's interface; if that changes, the recorded requests do not.

// Helpers may panic as tests do; clippy's setting for tests covers only functions with `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod acs3;
mod cases;
mod fixture;
mod operations;
mod record;

use std::cell::OnceCell;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use simfleet::linkcard::{Format, SignatureMethod};
use simfleet::random::SeededRandom;
use simfleet::runtime::Request;
use simfleet::{AccessKey, Error, Haoka, Linkcard, haoka_client, linkcard_client};

use simfleet_tests::support::{KEY, TestClock, haoka_builder, linkcard_builder};

/// Returns a client of Linkcard with a fixed clock, fixed nonces, and no rate limits.
fn linkcard(url: &str, signing: Signing) -> Linkcard {
    let (builder, key) = (linkcard_builder(url, &TestClock::default()), AccessKey::new(KEY.0, KEY.1));
    let token = || key.clone().with_security_token(TOKEN);
    let builder = match signing {
        Signing::Rpc | Signing::Md5 => builder,
        Signing::Acs3 => builder.signature(SignatureMethod::Acs3),
        Signing::TokenXml => builder.credentials(token()).format(Format::Xml),
        Signing::Acs3TokenXml => builder.credentials(token()).format(Format::Xml).signature(SignatureMethod::Acs3),
    };
    builder.random(Arc::new(SeededRandom::new(SEED))).rate_limits(false).build().unwrap()
}

/// Returns a client of haoka with a fixed clock, fixed nonces, and no rate limits.
fn haoka(url: &str) -> Haoka {
    let builder = haoka_builder(url, &TestClock::default());
    builder.random(Arc::new(SeededRandom::new(SEED))).rate_limits(false).build().unwrap()
}

/// Sends a request to Linkcard.
fn by_linkcard<R: Request>(clients: &LazyClients, request: R) -> CallFuture<'_> {
    Box::pin(async move { clients.linkcard().send(request).await.map(drop) })
}

/// Sends a request to haoka.
fn by_haoka<R: Request>(clients: &LazyClients, request: R) -> CallFuture<'_> {
    Box::pin(async move { clients.haoka().send(request).await.map(drop) })
}

/// The seed of the nonces.
const SEED: u64 = 1;

/// A security token with characters that are percent-encoded.
const TOKEN: &str = "tok/en+value==";

/// The client that sends one request. It is built on first use, since building takes most of the time.
struct LazyClients {
    url: String,
    signing: Signing,
    linkcard: OnceCell<Linkcard>,
    haoka: OnceCell<Haoka>,
}

impl LazyClients {
    fn at(url: String, signing: Signing) -> Self {
        Self { url, signing, linkcard: OnceCell::new(), haoka: OnceCell::new() }
    }

    fn linkcard(&self) -> &Linkcard {
        self.linkcard.get_or_init(|| linkcard(&self.url, self.signing))
    }

    fn haoka(&self) -> &Haoka {
        self.haoka.get_or_init(|| haoka(&self.url))
    }
}

/// A call in progress.
type CallFuture<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + 'a>>;

/// Sends one request.
type SendRequest = for<'a> fn(&'a LazyClients) -> CallFuture<'a>;

/// The service of a request, and its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signing {
    /// Linkcard with the RPC signature; responses in JSON.
    Rpc,
    /// Linkcard with the signature in headers (ACS3).
    Acs3,
    /// Linkcard with the RPC signature and a security token; responses in XML.
    TokenXml,
    /// Linkcard with the signature in headers and a security token; responses in XML.
    Acs3TokenXml,
    /// The only signature of haoka.
    Md5,
}

impl Signing {
    /// Returns the first part of the names of files and sections.
    fn name(self) -> &'static str {
        match self {
            Self::Rpc => "linkcard-rpc",
            Self::Acs3 => "linkcard-acs3",
            Self::TokenXml => "linkcard-token-xml",
            Self::Acs3TokenXml => "linkcard-acs3-token-xml",
            Self::Md5 => "haoka-md5",
        }
    }
}
