//! What a request to Alibaba Cloud says about itself, and what an operation requires as a proof.

use crate::log::SignatureKind;

/// What an operation wants to see before it believes a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    /// A signature over everything.
    Signature,
    /// Nothing that the gateway could check: the parameters prove who asks.
    Parameters,
}

/// What a request to Alibaba Cloud says about itself, before anything is believed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Claims {
    pub(crate) kind: Option<SignatureKind>,
    pub(crate) action: String,
    pub(crate) version: String,
    pub(crate) key_id: String,
    pub(crate) timestamp: String,
    pub(crate) nonce: String,
    pub(crate) signature: String,
    pub(crate) token: String,
}
