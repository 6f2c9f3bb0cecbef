//! The options of every command.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueEnum};
use simfleet::Timeouts;
use simfleet::clock::Clock;
use simfleet::pacer::{LocalPacer, Pacer, QuotaShare};
use simfleet_fleet::{Ledger, PaceStore, SharedPacer};

use crate::error::CliError;
use crate::flags::parse::{scale, share};
use crate::flags::transport::TransportArgs;
use crate::lang::Language;
use crate::logging::LogFormat;
use crate::output::OutputArgs;
use crate::profile::Settings;
use crate::services::{self, SERVICES, Service};
use crate::shell::shell_path;
use crate::state::StateArgs;
use crate::transports::{LastBody, SentFlag};

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct GlobalArgs {
    #[command(flatten)]
    pub(crate) output: OutputArgs,

    /// Send all requests to the emulator at this address, with its default credentials.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) emulator: Option<String>,

    /// The configuration file with profiles [default: SIMFLEET_CONFIG, else ~/.config/simfleet/config.toml].
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// Use this profile of the configuration file [default: SIMFLEET_PROFILE, else the file's default_profile].
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,

    #[command(flatten)]
    pub(crate) endpoints: Endpoints,

    #[command(flatten)]
    pub(crate) transport: TransportArgs,

    /// Use at most this share of the rate limits, so that other programs can use the rest: 0.5 [default: that of the profile, else 1].
    #[arg(long, global = true, value_name = "SHARE", value_parser = share)]
    pub(crate) quota_share: Option<QuotaShare>,

    /// Print secrets in responses, such as temporary keys, instead of hiding them.
    #[arg(long, global = true)]
    pub(crate) show_secrets: bool,

    /// Allow plain http to other machines.
    #[arg(long, global = true)]
    pub(crate) allow_http: bool,

    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t = SignatureArg::Rpc,
        value_name = "METHOD",
        help = format!("How to sign requests to {}", services::gateway_titles())
    )]
    pub(crate) signature: SignatureArg,

    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t = WireFormat::Json,
        value_name = "FORM",
        help = format!("Wire format of the responses of {}", services::gateway_titles())
    )]
    pub(crate) wire: WireFormat,

    /// How many times faster than real time the client's clock runs; use the scale of the emulator.
    #[arg(long, global = true, value_name = "N", default_value_t = 1.0, value_parser = scale)]
    pub(crate) time_scale: f64,

    /// Language of help and messages [default: as LC_ALL, LC_MESSAGES or LANG says].
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,

    /// Log calls and waits to stderr; give it twice to log every attempt. [default: what RUST_LOG says]
    #[arg(long, short, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,

    /// Form of the log on stderr.
    #[arg(long, global = true, value_enum, default_value_t = LogFormat::Text, value_name = "FORM")]
    pub(crate) log_format: LogFormat,

    /// What the profile sets.
    #[arg(skip)]
    pub(crate) settings: Settings,

    /// Where turns of calls are shared with other processes, if they are.
    #[arg(skip)]
    pace_store: Arc<OnceLock<Arc<dyn PaceStore>>>,

    /// Set by the clients of this command.
    #[arg(skip)]
    pub(crate) sent: SentFlag,

    /// Set by a command that needs the bodies of failed calls.
    #[arg(skip)]
    pub(crate) last_body: Option<LastBody>,
}

impl GlobalArgs {
    /// Returns the options with which another command reaches the same service, as part of a suggested command. What the
    /// environment says is left out.
    pub(crate) fn service_options(&self) -> String {
        let mut options = String::new();
        let mut add = |option: &str, value: &str| {
            if let Some(word) = shell_path(value) {
                options.push_str(&format!(" --{option} {word}"));
            }
        };
        match &self.emulator {
            Some(url) => add("emulator", url),
            None => {
                if let Some(path) = self.config.as_deref().and_then(std::path::Path::to_str) {
                    add("config", path);
                }
                if let Some(name) = &self.profile {
                    add("profile", name);
                }
                for service in SERVICES {
                    if let Some(endpoint) = self.endpoints.of(service).filter(|endpoint| endpoint.is_option) {
                        add(&service.endpoint_option(), &endpoint.url);
                    }
                }
            }
        }
        if self.time_scale != 1.0 {
            add("time-scale", &self.time_scale.to_string());
        }
        if self.allow_http {
            options.push_str(" --allow-http");
        }
        options
    }

    /// Returns the endpoint of a service: that of its option, else of the profile, else of the environment variable.
    pub(crate) fn endpoint(&self, service: &Service) -> Option<&str> {
        let given = self.endpoints.of(service);
        let option = given.filter(|endpoint| endpoint.is_option);
        let option = option.map(|endpoint| endpoint.url.as_str());
        option.or_else(|| self.settings.endpoint(service)).or_else(|| given.map(|endpoint| endpoint.url.as_str()))
    }

    /// Lets the clients that are built from now on share the rate limits with all processes that use this ledger, if it is in a
    /// database, which several hosts can use. Clocks of another speed cannot share them.
    pub(crate) fn share_limits(&self, state: &StateArgs, ledger: &Arc<dyn Ledger>) {
        if self.time_scale == 1.0
            && state.is_database()
            && let Some(store) = Arc::clone(ledger).pace_store()
        {
            let _ = self.pace_store.set(store);
        }
    }

    /// Returns the pacer of a client with this clock; `None` for the client's own.
    ///
    /// # Errors
    ///
    /// Fails if the share of the profile is not usable.
    pub(crate) fn pacer(&self, clock: Arc<dyn Clock>) -> Result<Option<Arc<dyn Pacer>>, CliError> {
        let profile = self.settings.quota_share().map(QuotaShare::new).transpose()?;
        let share = self.quota_share.or(profile);
        Ok(match (self.pace_store.get(), share) {
            (Some(store), share) => {
                Some(Arc::new(SharedPacer::new(Arc::clone(store), clock, share.unwrap_or_default())))
            }
            (None, Some(share)) => Some(Arc::new(LocalPacer::new(clock, share))),
            (None, None) => None,
        })
    }

    /// Returns the timeouts of calls.
    pub(crate) fn timeouts(&self) -> Timeouts {
        let timeouts = self.settings.timeouts();
        Timeouts {
            connect: self.transport.connect_timeout.unwrap_or(timeouts.connect),
            attempt: self.transport.attempt_timeout.unwrap_or(timeouts.attempt),
            call: self.transport.call_timeout.unwrap_or(timeouts.call),
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SignatureArg {
    /// HMAC-SHA1 over the parameters.
    Rpc,
    /// ACS3-HMAC-SHA256 in headers.
    Acs3,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum WireFormat {
    Json,
    Xml,
}

/// The endpoints given by options or environment variables, by the name of their service.
#[derive(Clone, Debug, Default)]
pub(crate) struct Endpoints(Vec<GivenEndpoint>);

#[derive(Clone, Debug)]
struct GivenEndpoint {
    service: &'static str,
    url: String,
    /// True for an option, false for an environment variable.
    is_option: bool,
}

impl Endpoints {
    /// Returns the endpoint given for a service.
    fn of(&self, service: &Service) -> Option<&GivenEndpoint> {
        self.0.iter().find(|endpoint| endpoint.service == service.api.name)
    }
}

impl Args for Endpoints {
    fn augment_args(command: Command) -> Command {
        command.args(SERVICES.iter().map(|service| {
            let option = service.endpoint_option();
            // Help does not show the value: a URL may contain a password, although such an endpoint is rejected.
            Arg::new(option.clone())
                .long(option)
                .global(true)
                .value_name("URL")
                .env(service.endpoint_variable())
                .hide_env_values(true)
                .help(format!("Origin of {}", service.title()))
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Endpoints {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = |service: &&'static Service| {
            let option = service.endpoint_option();
            let url = matches.get_one::<String>(&option)?;
            // An empty environment variable counts as not set.
            let is_option = matches.value_source(&option) != Some(ValueSource::EnvVariable);
            let is_unset = url.is_empty() && !is_option;
            (!is_unset).then(|| GivenEndpoint { service: service.api.name, url: url.clone(), is_option })
        };
        Ok(Self(SERVICES.iter().filter_map(given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
