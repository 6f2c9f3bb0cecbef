//! What can be typed.

mod call;
mod emulator;
mod global;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgGroup, Args, Parser, Subcommand};

pub(crate) use call::{ActionCall, CallArgs, CallOptions, CallTarget, EffectArg, PathCall};
pub(crate) use emulator::{AuthArg, EmulatorArgs, PushLayoutArg};
pub(crate) use global::{Global, Signature, Wire};

use crate::commands::api::ApiArgs;
use crate::services;

/// Look after fleets of IoT SIM cards, over Alibaba Cloud's Linkcard and the V2.0 open API of SIM resellers.
#[derive(Debug, Parser)]
#[command(name = "simfleet", version, max_term_width = 110, after_long_help = after_help())]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) task: Task,
}

/// What `simfleet --help` says after the options.
fn after_help() -> String {
    format!(
        "\
Environment:
{}

Credentials are read from the environment only, secret parameters also from files and stdin:
arguments are visible to every user of a machine.

Exit codes:
  0 as wanted, 1 failed, 2 unusable arguments (nothing was sent), 3 some cards rejected or failed,
  4 time limit passed first, 5 outcome of a request unknown, 130 interrupted",
        services::environment()
    )
}

#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// Live network state of cards (Linkcard GetCardRealStatus), polled until the carriers have answered.
    Status(StatusArgs),
    /// Card records of the reseller's platform (batchQuerySimInfo), or live ones (batchQuerySimStatus).
    Cards(CardsArgs),
    /// Action records of cards (querySimAction).
    Actions(ActionsArgs),
    /// Suspend cards (batchShutdown) and follow them until their state shows it.
    Suspend(CommandArgs),
    /// Restore suspended cards (batchRestore) and follow them until their state shows it.
    Restore(CommandArgs),
    /// Receive the pushes of the reseller's platform and print them as jsonl.
    Listen(ListenArgs),
    /// Any operation of the specs, by name: `api linkcard get-card-real-status`, `api haoka query-sim-action`.
    Api(ApiArgs),
    /// Sign and send a call of an unlisted operation.
    Call(CallArgs),
    /// A stand-in for all services on this machine, for tests and trials without an account.
    Emulator(EmulatorArgs),
    /// Tell what simfleet does, on an emulator of its own. Needs no account.
    Demo(DemoArgs),
}

/// Whether and how long to wait.
#[derive(Args, Debug)]
pub(crate) struct WaitArgs {
    /// Wait until the end, or until the time limit.
    #[arg(long, overrides_with = "no_wait")]
    pub(crate) wait: bool,

    /// Poll once, do not wait.
    #[arg(long)]
    pub(crate) no_wait: bool,

    /// The longest time to wait: 90, 90s, 15m, 1h [default: 60s for status, 15m for suspend and restore, 5m for actions].
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub(crate) timeout: Option<Duration>,

    /// Pause between polls, instead of the one that fits the service.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub(crate) poll: Option<Duration>,
}

#[derive(Args, Debug)]
pub(crate) struct StatusArgs {
    /// ICCIDs of cards.
    #[arg(value_name = "ICCID")]
    pub(crate) cards: Vec<String>,

    /// The numbers are MSISDNs.
    #[arg(long)]
    pub(crate) msisdn: bool,

    /// Read further numbers from a file, one a line; `-` is stdin.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

#[derive(Args, Debug)]
pub(crate) struct CardsArgs {
    /// Card numbers.
    #[arg(value_name = "SIM_NO")]
    pub(crate) cards: Vec<String>,

    /// Ask the carriers instead of the platform's store, which is refreshed about once an hour. A card may be asked
    /// about three times a minute.
    #[arg(long)]
    pub(crate) live: bool,

    /// Read further numbers from a file, one a line; `-` is stdin.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
}

#[derive(Args, Debug)]
#[command(group(ArgGroup::new("subject").args(["serial_number", "sim_no"]).required(true).multiple(true)))]
pub(crate) struct ActionsArgs {
    /// Serial number of a batch, as suspend and restore print it.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) serial_number: Option<String>,

    /// Card number. Alone: the card's latest 100 records.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) sim_no: Option<String>,

    /// Kind of action: a code, or a name that the spec knows (restore).
    #[arg(long, value_name = "CODE")]
    pub(crate) action_type: Option<String>,

    /// Cards that must have a record before the wait ends; may be given more than once.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) expect: Vec<String>,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

#[derive(Args, Debug)]
pub(crate) struct CommandArgs {
    /// Card numbers.
    #[arg(value_name = "SIM_NO")]
    pub(crate) cards: Vec<String>,

    /// Read further numbers from a file, one a line; `-` is stdin.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,

    /// Reason; some carrier channels demand one.
    #[arg(long, value_name = "TEXT")]
    pub(crate) remark: Option<String>,

    /// Do not ask before acting.
    #[arg(long, short)]
    pub(crate) yes: bool,

    #[command(flatten)]
    pub(crate) wait: WaitArgs,
}

/// Receive the pushes of the reseller's platform and print them, a line for each card or order.
///
/// Each push is verified with the application's key: its signature, its time, and that it did not come before. It is
/// answered with 200 once its lines were written, so that the platform sends it again otherwise. The signature does
/// not cover the body: put something in front that speaks https.
#[derive(Args, Debug)]
pub(crate) struct ListenArgs {
    /// Address to listen on; port 0 picks one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,

    /// Take pushes at this path only.
    #[arg(long, value_name = "PATH", value_parser = path)]
    pub(crate) path: Option<String>,

    /// End after this many lines; a push is never cut in two.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) count: Option<u64>,

    /// How far the clocks of the platform and of this machine may be apart.
    #[arg(long, value_name = "TIME", default_value = "10m", value_parser = duration)]
    pub(crate) window: Duration,

    /// Print pushes that fail verification as well, marked `"signed":false`. To find out what a platform sends; anybody
    /// can send such a push.
    #[arg(long)]
    pub(crate) allow_unsigned: bool,
}

#[derive(Args, Debug)]
pub(crate) struct DemoArgs {
    /// How many times faster than real time; lower shows more of the waiting.
    #[arg(long, value_name = "N", default_value_t = 120.0, value_parser = scale)]
    pub(crate) speed: f64,
}

/// A path as requests name it.
fn path(text: &str) -> Result<String, String> {
    let plain = text.starts_with('/') && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#".contains(&byte));
    if plain { Ok(text.to_owned()) } else { Err("write a path such as /pushes, without ? and #".to_owned()) }
}

/// A time span: seconds, or a number with s, m or h.
fn duration(text: &str) -> Result<Duration, String> {
    let (number, factor) = match text.char_indices().last() {
        Some((at, 's')) => (&text[..at], 1.0),
        Some((at, 'm')) => (&text[..at], 60.0),
        Some((at, 'h')) => (&text[..at], 3600.0),
        _ => (text, 1.0),
    };
    number
        .parse::<f64>()
        .ok()
        .and_then(|number| Duration::try_from_secs_f64(number * factor).ok())
        .ok_or_else(|| "write 90, 90s, 15m or 1h".to_owned())
}

fn scale(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && number > 0.0 && number <= 100_000.0 => Ok(number),
        _ => Err("write a number above 0, at most 100000".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_hold_together() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }

    #[test]
    fn paths() {
        assert_eq!(path("/pushes/7f3a"), Ok("/pushes/7f3a".to_owned()));
        for bad in ["", "pushes", "/a?b", "/a#b", "/a b", "/号"] {
            assert!(path(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn time_spans() {
        assert_eq!(duration("90"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("1.5m"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("2h"), Ok(Duration::from_secs(7200)));
        for bad in ["", "m", "-1s", "1d", "NaN", "1e300h", "号"] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }
}
