//! What leaves the machine, byte by byte: one recorded request of every operation, and of further cases.
//!
//! | module | what is shown |
//! | --- | --- |
//! | `operations` | the sample call of every operation, with each way of signing |
//! | `cases` | keyed writes without key, raw calls, awkward values, open forms, uploads |
//!
//! `record` catches and renders a request, `acs3` verifies the signature that a recording cannot keep, and `fixture`
//! compares with the files in `fixtures/wire`; run with `UPDATE_EXPECTED=1` to write these anew, and read the change
//! before committing it. Clock and nonces are fixed. The nonces come from `SeededRandom`, so another generator of random
//! numbers changes them, and nothing else.
//!
//! Promise: the functions at the top are all that these tests know about the calling of the SDK. Whatever changes there,
//! the recorded requests stay.

// Helpers of tests may fail as loudly as tests; clippy's setting for tests knows functions with `#[test]` only.
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

use simfleet::random::SeededRandom;

use simfleet::linkcard::{Format, SignatureMethod};
use simfleet::runtime::Request;
use simfleet::{AccessKey, Error, Haoka, Linkcard, haoka_client, linkcard_client};

use simfleet_tests::support::{KEY, TestClock, haoka_builder, linkcard_builder};

/// A client of Linkcard with a clock that stands, the same nonces each time, and no rate limits.
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

/// A client of haoka of that kind.
fn haoka(url: &str) -> Haoka {
    let builder = haoka_builder(url, &TestClock::default());
    builder.random(Arc::new(SeededRandom::new(SEED))).rate_limits(false).build().unwrap()
}

/// Sends a request to Linkcard.
fn by_linkcard<R: Request>(clients: &Clients, request: R) -> Sent<'_> {
    Box::pin(async move { clients.linkcard().send(request).await.map(drop) })
}

/// Sends a request to haoka.
fn by_haoka<R: Request>(clients: &Clients, request: R) -> Sent<'_> {
    Box::pin(async move { clients.haoka().send(request).await.map(drop) })
}

/// Seed of every client's nonces.
const SEED: u64 = 1;

/// A security token of characters that are escaped.
const TOKEN: &str = "tok/en+value==";

/// The client that one request is made with. Only the one that is asked for is set up, which takes most of the time.
struct Clients {
    url: String,
    signing: Signing,
    linkcard: OnceCell<Linkcard>,
    haoka: OnceCell<Haoka>,
}

impl Clients {
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

/// The result of one call.
type Sent<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + 'a>>;

/// Sends one call.
type Send = for<'a> fn(&'a Clients) -> Sent<'a>;

/// Whose request it is, and how it is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signing {
    /// Linkcard's own signature, answers in JSON.
    Rpc,
    /// Linkcard, signature in headers.
    Acs3,
    /// Linkcard's own signature with a security token, answers in XML.
    TokenXml,
    /// Linkcard, signature in headers, with a security token, answers in XML.
    Acs3TokenXml,
    /// The only signature of haoka.
    Md5,
}

impl Signing {
    /// First part of the names of files and sections.
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
