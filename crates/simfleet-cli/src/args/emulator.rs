//! What can be typed after `simfleet emulator`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::scale;
use crate::services::{TEST_ACCESS_KEY, TEST_APP};

#[derive(Args, Debug)]
pub(crate) struct EmulatorArgs {
    /// Address to listen on; port 0 picks one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:2000")]
    pub(crate) listen: SocketAddr,

    /// Access key id that requests to Linkcard and STS are signed with.
    #[arg(long, value_name = "ID", default_value = TEST_ACCESS_KEY.0)]
    pub(crate) access_key_id: String,

    /// Its secret. A test value: never give a real one.
    #[arg(long, value_name = "SECRET", default_value = TEST_ACCESS_KEY.1)]
    pub(crate) access_key_secret: String,

    /// Application id that requests to the V2.0 open API are signed with.
    #[arg(long, value_name = "ID", default_value = TEST_APP.0)]
    pub(crate) app_id: String,

    /// Its key. A test value: never give a real one.
    #[arg(long, value_name = "KEY", default_value = TEST_APP.1)]
    pub(crate) api_key: String,

    /// Whether to verify signatures.
    #[arg(long, value_enum, default_value_t = AuthArg::Verify)]
    pub(crate) auth: AuthArg,

    /// Cards with a fate of their own, as JSON.
    #[arg(long, value_name = "FILE")]
    pub(crate) cards: Option<PathBuf>,

    /// Answer as the services do for cards that are not listed, instead of making them up.
    #[arg(long)]
    pub(crate) strict: bool,

    /// Decides the fate of cards that are not listed.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,

    /// How many times faster than real time states change; give clients the same scale.
    #[arg(long, value_name = "N", default_value_t = 1.0, value_parser = scale)]
    pub(crate) time_scale: f64,

    /// Put the emulator's clock ahead (or behind, when negative) by this many seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 0, allow_negative_numbers = true)]
    pub(crate) clock_offset: i64,

    /// Make requests fail: `KIND[@OPERATION][*TIMES][+SKIP][=ARGUMENT]`, for instance html@GetCardRealStatus or
    /// cut-after-read@batchShutdown*1. May be given more than once.
    #[arg(long, value_name = "RULE")]
    pub(crate) fault: Vec<String>,

    /// How the bodies of pushes to subscribers are laid out.
    #[arg(long, value_enum, default_value_t = PushLayoutArg::Envelope)]
    pub(crate) push_layout: PushLayoutArg,

    /// Push to any host, not to loopback addresses alone.
    #[arg(long)]
    pub(crate) push_anywhere: bool,

    /// Write the request log to this file as jsonl when the emulator stops. Secrets are left out.
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum AuthArg {
    Verify,
    Off,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PushLayoutArg {
    /// The whole answer of the query operation.
    Envelope,
    /// One object; each card in a push of its own.
    Bare,
    /// A list of objects.
    List,
}
