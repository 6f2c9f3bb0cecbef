//! Verifies who sent a request, from the raw bytes received.
//!
//! No code is shared with any client's signer. Signatures are compared in constant time. The order of checks is that of
//! the services, so the first error is the one that they report. Key secrets and tokens are held as
//! [`SecretString`](secrecy::SecretString).

pub(crate) mod acs3;
pub(crate) mod claims;
pub(crate) mod encoding;
pub(crate) mod gateway;
pub(crate) mod haoka;
pub(crate) mod nonces;
pub(crate) mod rpc;
pub(crate) mod verifier;

#[cfg(test)]
mod vectors;
