//! Callbacks: pushes of the platform to an address of yours.
//!
//! | push | asked for by | sent when | body like |
//! | --- | --- | --- | --- |
//! | card | `subscribeUrl` of `batchSubscribe` | the hourly poll sees a change | `batchQuerySimInfo`'s answer |
//! | order | `callbackUrl` of `order/apply` | the order's state changes | `order/search`'s answer, or one order |
//!
//! A receiver does four things, in this order; the example `receive_pushes` is a whole one.
//!
//! 1. [`Verifier::verify`]: headers and signature, time window, trace id not seen before. A [`Rejection`] has the status
//!    to answer.
//! 2. [`Push::parse`]: rows out of any of the layouts that are known or likely.
//! 3. Handle the rows, each possibly for a second time, and not always in order: [`Row::fingerprint`] and
//!    [`is_stale_card`], [`is_stale_order`] help. Rows are what the query operations answer: `SimRecord` and `Order` of
//!    [`haoka_client::types`]; what an order has paid is told by [`settlements`], [`settled`] and [`reward`].
//! 4. [`Verified::accept`], and answer [`answer::TAKEN`]. If handling failed, drop the [`Verified`] and answer
//!    [`answer::TRY_AGAIN`].
//!
//! # Redelivery
//!
//! A push that is not answered with 200 comes twice more: card pushes 30 minutes and 2 hours after the first failure,
//! order pushes 2 and 4 hours. After that it can be sent by hand from the back office, or the state be asked for. Not
//! known: how long the platform waits for an answer, and whether a push that is sent again has a new trace id and
//! timestamp. With the old timestamp it would be outside the usual window, which [`Rejection::OutsideWindow`] shows.
//!
//! # What the signature is worth
//!
//! It covers the headers and not the body: it shows that the sender knows the key. Receive over https, and ask for the
//! present state where much depends on it. One public receiver only warns of wrong signatures, which may or may not mean
//! that real pushes have failed there.

pub mod answer;

mod body;
mod history;
mod markers;
mod memory;
mod order;
mod push;
mod rejection;
mod verifier;

pub use body::{BODY_LIMIT, BodyError};
pub use history::{Fingerprint, is_stale_card, is_stale_order};
pub use order::{SettleMonth, reward, settled, settlements};
pub use push::{CardRow, OrderRow, Push, Row};
pub use rejection::Rejection;
pub use verifier::{DEFAULT_CAPACITY, DEFAULT_WINDOW, Verified, Verifier};
