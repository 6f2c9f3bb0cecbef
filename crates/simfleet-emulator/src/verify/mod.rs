//! Checking who sent a request, from the raw bytes received.
//!
//! Promise: no code is shared with any client's signer, comparisons of signatures take the same time wherever they
//! differ, and the order of checks is the services' own, so that the first thing wrong is the thing reported.
//! Never: decides what an operation does, and never prints a secret: key secrets and tokens are held as
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
