//! Finds access keys, and refreshes temporary ones before they expire.
//!
//! A [`CredentialsProvider`] returns an [`AccessKey`]: one snapshot of id, secret, token and expiration. A client gets its
//! key from a provider with `credentials_provider`, and keeps it in a [`CredentialsCache`], which refreshes it early, once
//! for all calls, and goes on using a valid key while the provider fails.
//!
//! | provider | source |
//! | --- | --- |
//! | [`DefaultChain`] | the first of the six sources that Alibaba Cloud's own programs read, in their order |
//! | [`EnvironmentKey`] | environment variables |
//! | [`OidcRole`] | a RAM role, for an identity token in a file |
//! | [`CliProfile`] | a profile of `~/.aliyun/config.json` |
//! | [`IniProfile`] | a section of the file of the credential libraries |
//! | [`EcsRole`] | the RAM role of an ECS instance |
//! | [`CredentialsUri`] | a local HTTP server |
//! | [`AssumeRole`] | a RAM role, for the key of another provider |
//! | [`AccessKey`] | the key itself |
//!
//! ```no_run
//! use simfleet::Linkcard;
//! use simfleet::credentials::DefaultChain;
//!
//! # fn example() -> Result<(), simfleet::Error> {
//! let linkcard = Linkcard::builder().credentials_provider(DefaultChain::new()).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Providers only read: they never write the files of other programs. They reach files, environment, processes, network,
//! time and random numbers through a [`Context`], so tests can replace each of these.

mod cache;
mod chain;
mod cli_file;
mod cli_profile;
mod context;
mod ecs_role;
mod environment;
mod external;
mod ini_profile;
mod issued;
mod oidc_role;
mod provider;
mod role;
mod seams;
mod sts_endpoint;
mod uri;

pub use cache::CredentialsCache;
pub use chain::{ChainReport, DefaultChain, SkippedSource};
pub use cli_profile::CliProfile;
pub use context::Context;
pub use ecs_role::EcsRole;
pub use environment::EnvironmentKey;
pub use ini_profile::IniProfile;
pub use oidc_role::OidcRole;
pub use provider::CredentialsProvider;
pub use role::AssumeRole;
pub use seams::{Environment, Files, ProcessError, Processes, SystemEnvironment, SystemFiles, SystemProcesses};
pub use sts_endpoint::StsEndpoint;
pub use uri::CredentialsUri;

#[cfg(doc)]
use crate::AccessKey;
