//! What a request to Alibaba Cloud says about itself, before it is verified.

use crate::log::SignatureKind;

/// The proof that an operation requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    /// A signature over the whole request.
    Signature,
    /// No signature: the parameters prove who the caller is.
    Parameters,
}

/// What a request to Alibaba Cloud says about itself, before it is verified.
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
