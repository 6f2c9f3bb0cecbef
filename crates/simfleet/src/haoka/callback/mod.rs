//! Callbacks: pushes that the platform sends to your address.
//!
//! | push | requested by | sent when | format of the body |
//! | --- | --- | --- | --- |
//! | card | `subscribeUrl` of `batchSubscribe` | the hourly poll finds a change | the response of `batchQuerySimInfo` |
//! | order | `callbackUrl` of `order/apply` | the order's state changes | the response of `order/search`, or one order |
//!
//! A receiver has four steps, in this order; the example `receive_pushes` is a complete one.
//!
//! 1. [`Verifier::verify`]: checks headers, signature, time window, and that the trace id is new. A [`Rejection`] has
//!    the status to respond with.
//! 2. [`Push::parse`]: extracts the rows from any of the known or likely layouts.
//! 3. Handle the rows. A row may be repeated or out of order: use [`Row::fingerprint`], [`is_stale_card`] and
//!    [`is_stale_order`]. Rows have the types of the query operations, `SimRecord` and `Order` of
//!    [`haoka_client::types`]; [`settlements`] and [`settled`] return the payments of an order.
//! 4. [`Verified::accept`], and respond with [`answer::ACCEPTED`]. If handling failed, drop the [`Verified`] and respond
//!    with [`answer::TRY_AGAIN`].
//!
//! # Redelivery
//!
//! If the response to a push is not 200, the platform sends it twice more: card pushes 30 minutes and 2 hours after the
//! first failure, order pushes after 2 and 4 hours. After that, it can be sent by hand from the back office, or you can
//! query the state. It is not known how long the platform waits for a response, and whether a push that is sent again
//! has a new trace id and timestamp. With the old timestamp it would be outside of the default window, which
//! [`Rejection::OutsideWindow`] reports.
//!
//! # What the signature proves
//!
//! The signature covers the headers and not the body, so it only shows that the sender knows the key. Receive pushes
//! over https, and query the current state before important decisions. One public receiver only logs a warning for
//! wrong signatures; genuine pushes may have failed verification there.

pub mod answer;

mod body;
mod body_error;
mod form;
mod history;
mod json;
mod kinds;
mod markers;
mod memory;
mod order;
mod push;
mod rejection;
mod verifier;

pub use body_error::{BODY_LIMIT, BodyError};
pub use history::{Fingerprint, is_stale_card, is_stale_order};
pub use order::{SettleMonth, settled, settlements};
pub use push::{CardRow, OrderRow, Push, Row};
pub use rejection::Rejection;
pub use verifier::{DEFAULT_CAPACITY, DEFAULT_WINDOW, Verified, Verifier};
