//! A card with its numbers and with what the emulator has decided about it.

use crate::cards::{ChildCard, Fate, HaokaCard, LinkcardCard};

/// The origin of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The user listed it.
    Listed,
    /// A generated card of the account.
    Account,
    /// Generated when a request asked for it.
    OnDemand,
}

/// A card with all its numbers.
#[derive(Debug, Clone)]
pub(crate) struct Sim {
    /// The key of the card's state, guards and rate limits.
    pub(crate) key: String,
    pub(crate) sim_no: String,
    pub(crate) iccid: String,
    pub(crate) msisdn: String,
    pub(crate) imsi: String,
    pub(crate) imei: String,
    pub(crate) children: Vec<ChildCard>,
    pub(crate) sim_status: i64,
    pub(crate) gprs: bool,
    pub(crate) online: bool,
    pub(crate) total_flow_kb: i64,
    pub(crate) use_flow_kb: i64,
    pub(crate) linkcard: LinkcardCard,
    pub(crate) haoka: HaokaCard,
    pub(crate) origin: Origin,
    pub(crate) flow_kb_per_hour: i64,
    pub(crate) auth_status: i64,
    pub(crate) fate: Fate,
}
