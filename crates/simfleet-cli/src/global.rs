//! The options of every command.

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, ValueEnum};

use crate::flags::parse::scale;
use crate::lang::Language;
use crate::logging::LogFormat;
use crate::output::OutputArgs;
use crate::services::{self, SERVICES, Service};
use crate::shell::shell_path;
use crate::transports::SentFlag;

#[derive(Args, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct GlobalArgs {
    #[command(flatten)]
    pub(crate) output: OutputArgs,

    /// Send all requests to the emulator at this address, with its default credentials.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) emulator: Option<String>,

    #[command(flatten)]
    pub(crate) endpoints: Endpoints,

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

    /// Set by the clients of this command.
    #[arg(skip)]
    pub(crate) sent: SentFlag,
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
                for service in SERVICES {
                    let is_set = |url: &str| std::env::var(service.endpoint_variable()).is_ok_and(|value| value == url);
                    if let Some(url) = self.endpoints.of(service).filter(|url| !is_set(url)) {
                        add(&service.endpoint_option(), url);
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
pub(crate) struct Endpoints(Vec<(&'static str, String)>);

impl Endpoints {
    /// Returns the endpoint given for a service.
    pub(crate) fn of(&self, service: &Service) -> Option<&str> {
        self.0.iter().find(|(name, _)| *name == service.api.name).map(|(_, url)| url.as_str())
    }
}

impl Args for Endpoints {
    fn augment_args(command: Command) -> Command {
        command.args(SERVICES.iter().map(|service| {
            let option = service.endpoint_option();
            Arg::new(option.clone())
                .long(option)
                .global(true)
                .value_name("URL")
                .env(service.endpoint_variable())
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
            let is_unset = url.is_empty() && matches.value_source(&option) == Some(ValueSource::EnvVariable);
            (!is_unset).then(|| (service.api.name, url.clone()))
        };
        Ok(Self(SERVICES.iter().filter_map(given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
