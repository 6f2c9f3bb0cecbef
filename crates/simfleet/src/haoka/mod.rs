//! The V2.0 open API of SIM resellers, "haoka".
//!
//! [`Haoka`] sends the requests of [`haoka_client`]. It submits each suspend or restore command only once, and
//! follows it until the cards themselves show that it took effect.

pub mod callback;

mod actions;
mod app_key;
mod client;
mod command;
mod command_state;
mod service;
mod submit;
mod waiter;

pub use actions::{ActionQuery, ActionsWaiter, SimActions};
pub use app_key::{AppKey, HAOKA_API_KEY, HAOKA_APP_ID};
pub use client::{Haoka, HaokaBuilder, HaokaSetup};
pub use command::{Batch, BatchOutcome, Command, RejectedCard, Submission};
pub use command_state::{CardOutcome, CardReport};
pub use service::HaokaService;
pub use submit::{CommandRequest, Submitter};
pub use waiter::{CommandReport, CommandWaiter};
