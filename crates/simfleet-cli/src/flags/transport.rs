//! The options of connections.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::parse::timeout;

/// How the services are reached. Each option takes precedence over the profile.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct TransportArgs {
    /// Timeout of a connection: 5s, 1m [default: that of the profile, else 5s].
    #[arg(long, global = true, value_name = "TIME", value_parser = timeout)]
    pub(crate) connect_timeout: Option<Duration>,

    /// Timeout of one attempt, from connecting to the last byte [default: that of the profile, else 30s].
    #[arg(long, global = true, value_name = "TIME", value_parser = timeout)]
    pub(crate) attempt_timeout: Option<Duration>,

    /// Timeout of a call with all its attempts and pauses [default: that of the profile, else 60s].
    #[arg(long, global = true, value_name = "TIME", value_parser = timeout)]
    pub(crate) call_timeout: Option<Duration>,

    /// Reach the services through this proxy; `none` for no proxy [default: that of the profile, else HTTPS_PROXY].
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) proxy: Option<String>,

    /// Trust the CA certificates of this PEM file too.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) ca_file: Option<PathBuf>,

    /// Authenticate with the client certificate of this PEM file, which may contain the key.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) client_cert: Option<PathBuf>,

    /// The PEM file with the key of the client certificate [default: that of the certificate].
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) client_key: Option<PathBuf>,
}
