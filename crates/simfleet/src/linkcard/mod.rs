//! Alibaba Cloud's IoT SIM service, "Linkcard" (2021-05-20).
//!
//! [`Linkcard`] sends the requests of [`linkcard_client`], and polls operations that take time.

mod card_status;
mod card_statuses;
mod client;
mod irregular;
mod pace;
mod service;

pub use card_status::{CardQuery, CardStatus, CardStatusWaiter};
pub use card_statuses::{CardResult, CardStatuses};
pub use client::{Linkcard, LinkcardBuilder};
pub use service::LinkcardApi;

pub use crate::alibaba::{Format, SignatureMethod};
