//! The options of connections.

use std::time::Duration;

use clap::Args;

use super::parse::timeout;

/// How the services are reached. Each option takes precedence over the profile.
#[derive(Args, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct TransportArgs {
    /// Timeout of a connection: 5s, 1m [default: that of the profile, else 5s].
    #[arg(long, global = true, value_name = "TIME", value_parser = timeout)]
    pub(crate) connect_timeout: Option<Duration>,

    /// Timeout of one attempt, from connecting to the last byte [default: that of the profile, else 30s].
    #[arg(long, global = true, value_name = "TIME", value_parser = timeout)]
    pub(crate) attempt_timeout: Option<Duration>,
}
