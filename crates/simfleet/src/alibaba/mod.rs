//! Code for all services behind the RPC gateways of Alibaba Cloud: signing, rate limit hints, request ids, and the
//! gateway's error codes.
//!
//! A service behind such a gateway is a [`Gateway`] with a [`GatewayApi`], which has its operation table and its own
//! codes.

mod access_key;
mod builder;
mod error_codes;
mod gateway;
mod options;
mod service;
mod sign;

pub use access_key::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, AccessKey, SECURITY_TOKEN};
pub use builder::GatewaySetup;
pub(crate) use error_codes::last_segment;
pub use gateway::{Gateway, GatewayApi, SigningKey};
pub use options::{Format, SignatureMethod};
