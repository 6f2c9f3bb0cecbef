//! A client library for IoT SIM cards: signed requests, retries, polling and callbacks.
//!
//! It supports [`Linkcard`], Alibaba Cloud's IoT SIM service (2021-05-20); [`Haoka`], the white-label "V2.0 open API"
//! of SIM resellers; and [`Sts`], Alibaba Cloud's Security Token Service (2015-04-01). The crates [`linkcard_client`],
//! [`haoka_client`] and [`sts_client`] are generated from specs. They build requests and decode responses. This crate
//! adds:
//!
//! * credentials from the sources that users already have, refreshed before they expire ([`credentials`]);
//! * signatures ([`sign`]) for every attempt, and timestamps that follow the service's clock;
//! * retries that depend on the effect of an operation: a write that is not safe to repeat is never repeated;
//! * polling, with a timeout, for operations that complete later: [`Linkcard::card_status`], [`Haoka::suspend`],
//!   [`Haoka::restore`], [`Haoka::sim_actions`];
//! * verification and parsing of the platform's pushes: [`haoka::callback`];
//! * types for values that the services send as text: [`units`];
//! * one [`Error`] type that says what happened and how to fix it.
//!
//! ```no_run
//! use std::time::Duration;
//! use simfleet::linkcard::CardQuery;
//! use simfleet::{AccessKey, Linkcard, WaitFor};
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), simfleet::Error> {
//!     let linkcard = Linkcard::builder().credentials(AccessKey::from_env()?).build()?;
//!     let card = CardQuery::iccid("89860321000000015668");
//!     let status = linkcard.card_status(card, WaitFor::at_most(Duration::from_secs(60))).await?;
//!     println!("{:#?}", status.rows);
//!     Ok(())
//! }
//! ```
//!
//! # Features
//!
//! | feature | effect |
//! | --- | --- |
//! | `rustls` (default) | TLS by rustls with aws-lc-rs, and the CA certificates of the system |
//! | `rustls-no-provider` | the same without aws-lc-rs; the program must install a provider of rustls before it builds a client |
//! | `native-tls` | TLS by the library of the system (OpenSSL on Linux), also if `rustls` is enabled |
//! | `lean-transport` | a second transport on hyper-util; its TLS is always rustls |
//!
//! Without TLS, clients of `https` endpoints cannot be built.
//!
//! # Time
//!
//! Time, sleep and random numbers come from [`clock`] and [`random`] and can be replaced. Everything needs a tokio
//! runtime with time and I/O enabled.

pub mod alibaba;
pub mod clock;
pub mod credentials;
pub mod haoka;
pub mod linkcard;
pub mod pacer;
pub mod random;
pub mod raw;
pub mod service;
pub mod sign;
pub mod sts;
pub mod transport;
pub mod units;

mod call;
mod checks;
mod client;
mod error;
mod key_parts;
mod page_request;
mod pages;
mod probe;
mod redact;
mod retry;
mod settings;
mod skew;
mod text;
mod timestamp;
mod wait;
mod waiting;

pub use alibaba::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, AccessKey, SECURITY_TOKEN};
pub use client::{Client, Reply};
pub use error::{Error, ErrorKind};
pub use haoka::{AppKey, HAOKA_API_KEY, HAOKA_APP_ID, Haoka, HaokaBuilder};
pub use haoka_client;
pub use linkcard::{Linkcard, LinkcardBuilder};
pub use linkcard_client;
pub use pages::{Page, PageRule, PageStep, Pages, announced_total};
pub use probe::Probe;
pub use retry::RetryPolicy;
pub use settings::{ClientBuilder, Timeouts};
pub use simfleet_runtime as runtime;
pub use sts::{Sts, StsBuilder};
pub use sts_client;
pub use wait::{Checkpoint, End, WaitFor};

#[cfg(doctest)]
mod documents;
