//! What can be typed.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgAction, ArgGroup, ArgMatches, Args, Command, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::commands::api::{ApiArgs, pair};
use crate::output::OutputFormat;
use crate::services::{SERVICES, Service};

/// Look after fleets of IoT SIM cards, over Alibaba Cloud's Linkcard and the V2.0 open API of SIM resellers.
#[derive(Debug, Parser)]
#[command(name = "simfleet", version, max_term_width = 110, after_long_help = AFTER_HELP)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) task: Task,
}

const AFTER_HELP: &str = "\
Environment:
  ALIBABA_CLOUD_ACCESS_KEY_ID       access key id for Linkcard and STS
  ALIBABA_CLOUD_ACCESS_KEY_SECRET   its secret
  ALIBABA_CLOUD_SECURITY_TOKEN      goes with temporary keys
  SIMFLEET_LINKCARD_ENDPOINT        origin of Linkcard [default: https://linkcard.aliyuncs.com]
  SIMFLEET_HAOKA_ENDPOINT           origin of the V2.0 open API, for instance https://xxx.cn
  SIMFLEET_STS_ENDPOINT             origin of STS [default: https://sts.aliyuncs.com]
  SIMFLEET_HAOKA_APP_ID             application id for the V2.0 open API
  SIMFLEET_HAOKA_API_KEY            its key

Secrets are read from the environment only: arguments are visible to every user of a machine.

Exit codes:
  0 as wanted, 1 failed, 2 unusable arguments (nothing was sent), 3 some cards refused or failed,
  4 time limit passed first, 5 outcome of a request unknown, 130 interrupted";

#[derive(Args, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Form of the data on stdout.
    #[arg(long, short, global = true, value_enum, default_value_t = OutputFormat::Table, value_name = "FORM")]
    pub(crate) output: OutputFormat,

    /// Talk to the emulator at this address, with its default credentials.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) emulator: Option<String>,

    /// Origin of Linkcard.
    #[arg(long, global = true, value_name = "URL", env = "SIMFLEET_LINKCARD_ENDPOINT")]
    pub(crate) linkcard_endpoint: Option<String>,

    /// Origin of the V2.0 open API.
    #[arg(long, global = true, value_name = "URL", env = "SIMFLEET_HAOKA_ENDPOINT")]
    pub(crate) haoka_endpoint: Option<String>,

    /// Origin of STS.
    #[arg(long, global = true, value_name = "URL", env = "SIMFLEET_STS_ENDPOINT")]
    pub(crate) sts_endpoint: Option<String>,

    /// Print secrets in answers, such as temporary keys, instead of hiding them.
    #[arg(long, global = true)]
    pub(crate) show_secrets: bool,

    /// Allow endpoints with plain http on other machines.
    #[arg(long, global = true)]
    pub(crate) allow_http: bool,

    /// How to sign requests to Linkcard and STS.
    #[arg(long, global = true, value_enum, default_value_t = Signature::Rpc, value_name = "METHOD")]
    pub(crate) signature: Signature,

    /// Form of the answers of Linkcard and STS on the wire.
    #[arg(long, global = true, value_enum, default_value_t = Wire::Json, value_name = "FORM")]
    pub(crate) wire: Wire,

    /// How many times faster than real time to wait, for an emulator started with the same scale.
    #[arg(long, global = true, value_name = "N", default_value_t = 1.0, value_parser = scale)]
    pub(crate) time_scale: f64,

    /// Say more on stderr; twice for every attempt.
    #[arg(long, short, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Signature {
    /// HMAC-SHA1 over the parameters.
    Rpc,
    /// ACS3-HMAC-SHA256 in headers.
    Acs3,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Wire {
    Json,
    Xml,
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
    /// A stand-in for both services on this machine, for tests and trials without an account.
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

/// What was typed after `simfleet call`: a service, and an action or a path, whichever its operations are told apart by.
#[derive(Debug)]
pub(crate) struct CallArgs {
    pub(crate) service: &'static Service,
    pub(crate) target: CallTarget,
}

#[derive(Debug)]
pub(crate) enum CallTarget {
    Action(ActionCall),
    Path(PathCall),
}

impl Args for CallArgs {
    fn augment_args(command: Command) -> Command {
        let services = SERVICES.iter().map(|Service { api, title, .. }| {
            let command = Command::new(api.name);
            if api.rpc {
                let about =
                    format!("An action of {title}: POST / with Action, Version and the parameters in the query");
                ActionCall::augment_args(command).about(about)
            } else {
                let about = format!("A path of {title}: parameters in the form for POST, in the query for GET");
                PathCall::augment_args(command).about(about)
            }
        });
        command.subcommand_required(true).arg_required_else_help(true).subcommands(services)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for CallArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let missing = || clap::Error::new(clap::error::ErrorKind::MissingSubcommand);
        let (name, matches) = matches.subcommand().ok_or_else(missing)?;
        let service = Service::named(name).ok_or_else(missing)?;
        let target = if service.api.rpc {
            CallTarget::Action(ActionCall::from_arg_matches(matches)?)
        } else {
            CallTarget::Path(PathCall::from_arg_matches(matches)?)
        };
        Ok(Self { service, target })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[derive(Args, Debug)]
pub(crate) struct ActionCall {
    /// Name of the action, as the service writes it.
    #[arg(value_name = "ACTION")]
    pub(crate) action: String,

    /// Parameters of the query; an array is one JSON text.
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// A field of the form instead; may be given more than once.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) form: Vec<(String, String)>,

    /// Version of the API that has the action [default: the one of the spec].
    #[arg(long, value_name = "DATE")]
    pub(crate) api_version: Option<String>,

    #[command(flatten)]
    pub(crate) options: CallOptions,
}

#[derive(Args, Debug)]
pub(crate) struct PathCall {
    /// GET or POST.
    #[arg(value_name = "METHOD")]
    pub(crate) method: String,

    /// Path from the first slash on, for instance /openapi/iot/querySimAction.
    #[arg(value_name = "PATH")]
    pub(crate) path: String,

    /// Fields of the form, for GET parameters of the query; an array is one JSON text.
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// A parameter of the query, also for POST; may be given more than once.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) query: Vec<(String, String)>,

    #[command(flatten)]
    pub(crate) options: CallOptions,
}

#[derive(Args, Debug)]
pub(crate) struct CallOptions {
    /// What repeating the call does; decides whether it is sent again after a lost answer.
    #[arg(long, value_enum, default_value_t = EffectArg::Once, value_name = "EFFECT")]
    pub(crate) effect: EffectArg,

    /// Do not ask before acting.
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// Print the request instead of sending it, with signature and secrets masked.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EffectArg {
    /// Changes nothing: repeated, and not asked about.
    Read,
    /// Sets a value: repeated, and not asked about.
    Set,
    /// Must not be repeated: asks first, and is sent once.
    Once,
}

#[derive(Args, Debug)]
pub(crate) struct EmulatorArgs {
    /// Address to listen on; port 0 picks one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:2000")]
    pub(crate) listen: SocketAddr,

    /// Access key id that Linkcard requests are signed with.
    #[arg(long, value_name = "ID", default_value = "testid")]
    pub(crate) access_key_id: String,

    /// Its secret. A test value: never give a real one.
    #[arg(long, value_name = "SECRET", default_value = "testsecret")]
    pub(crate) access_key_secret: String,

    /// Application id that requests to the V2.0 open API are signed with.
    #[arg(long, value_name = "ID", default_value = "10001")]
    pub(crate) app_id: String,

    /// Its key. A test value: never give a real one.
    #[arg(long, value_name = "KEY", default_value = "test-api-key-0000000000000000000")]
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
