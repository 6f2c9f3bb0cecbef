//! The command line: the global options and the commands.

use clap::{Parser, Subcommand};

use crate::commands::actions::ActionsArgs;
use crate::commands::api::ApiArgs;
use crate::commands::call::CallArgs;
use crate::commands::cards::CardsArgs;
use crate::commands::completions::CompletionsArgs;
use crate::commands::config::ConfigArgs;
use crate::commands::demo::DemoArgs;
use crate::commands::diff::DiffArgs;
use crate::commands::doctor::DoctorArgs;
use crate::commands::emulator::EmulatorArgs;
use crate::commands::explain_signature::ExplainSignatureArgs;
use crate::commands::history::HistoryArgs;
use crate::commands::listen::ListenArgs;
use crate::commands::man::ManArgs;
use crate::commands::parity::ParityArgs;
use crate::commands::profiles::ProfilesArgs;
use crate::commands::report::ReportArgs;
use crate::commands::runs::{RunsArgs, WorkerArgs};
use crate::commands::schema::SchemaArgs;
use crate::commands::sign::SignArgs;
use crate::commands::status::StatusArgs;
use crate::commands::suspend_restore::SuspendRestoreArgs;
use crate::commands::sync::SyncArgs;
use crate::global::GlobalArgs;
use crate::services;

/// Manage fleets of IoT SIM cards, over Alibaba Cloud's Linkcard and the V2.0 open API of SIM resellers.
#[derive(Debug, Parser)]
#[command(name = "simfleet", version, max_term_width = 110, after_long_help = after_help())]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: GlobalArgs,
    #[command(subcommand)]
    pub(crate) command: CliCommand,
}

/// Returns the text of `simfleet --help` that follows the options.
fn after_help() -> String {
    format!(
        "\
Environment:
{}

Credentials come from a profile of the configuration file, else from the environment; access keys also from the other
sources of Alibaba Cloud's programs, such as ~/.aliyun/config.json. They are no arguments, because arguments are visible
to every user of a machine; secret parameters are read from files and stdin too.

Exit codes, the same for one card and for many; if several apply, the first of 129, 130, 143, 5, 1, 4, 3:
    0   every card has the result that was asked for; every call succeeded
    1   a call failed and its result is missing, or there is a problem on this machine; diff: the lists differ
    2   arguments or settings are not usable; nothing was sent
    3   the service rejected or does not know some cards, or the command failed for them; the others have their result
    4   some cards have no final result: the deadline passed, or --no-wait was given; what is known was printed
    5   a request may have taken effect although its response was lost
  129   stopped by SIGHUP; what is known was printed
  130   stopped by SIGINT (Ctrl-C); what is known was printed
  143   stopped by SIGTERM; what is known was printed",
        services::environment_help()
    )
}

#[derive(Debug, Subcommand)]
pub(crate) enum CliCommand {
    /// Show the live network state of cards (Linkcard GetCardRealStatus), polled until the carriers have answered.
    Status(StatusArgs),
    /// Show card records of the reseller's platform (batchQuerySimInfo), or live ones (batchQuerySimStatus).
    Cards(CardsArgs),
    /// Show action records of cards (querySimAction).
    Actions(ActionsArgs),
    /// Suspend cards (batchShutdown) and follow them until their state shows it.
    Suspend(SuspendRestoreArgs),
    /// Restore suspended cards (batchRestore) and follow them until their state shows it.
    Restore(SuspendRestoreArgs),
    /// List, show, resume, export, cancel and delete runs: work on more than 20 cards, which is recorded.
    Runs(RunsArgs),
    /// Work on a run together with other processes, on this host or on others, until no batch is left.
    Worker(WorkerArgs),
    /// Read the list of a service into the ledger (Linkcard ListCardInfo, or batchQuerySimInfo), and count what has changed.
    Sync(SyncArgs),
    /// Show what has changed about a card, when, and which run or sweep saw it. Reads the ledger only.
    History(HistoryArgs),
    /// Compare a list of cards with the platform's cards in the ledger. The exit code is 1 if they differ.
    Diff(DiffArgs),
    /// List cards that expire soon, have little volume left, are stopped or silent, or by usage. Reads the ledger only.
    Report(ReportArgs),
    /// Receive the pushes of the reseller's platform and print them as jsonl.
    Listen(ListenArgs),
    /// Call any operation of the specs by name: `api linkcard get-card-real-status`, `api haoka query-sim-action`.
    Api(ApiArgs),
    /// Sign and send a call to an unlisted operation.
    Call(CallArgs),
    /// Compare the inferred claims of the specs with what the services respond. Reads only, and prints no values.
    Parity(ParityArgs),
    /// Sign one request and print each step of the signature. Nothing is sent.
    Sign(SignArgs),
    /// Say why a service rejected a signature, from its error and the request. Nothing is sent.
    ExplainSignature(ExplainSignatureArgs),
    /// List the profiles of the configuration file; `profiles check` checks them.
    Profiles(ProfilesArgs),
    /// Write an example of the configuration file, or print its JSON Schema.
    Config(ConfigArgs),
    /// Check credentials, files, connections and the clock, and say what to do about each finding.
    Doctor(DoctorArgs),
    /// Print the JSON Schema of the rows of a command, or with -o json that of their array.
    Schema(SchemaArgs),
    /// Print the completion script of a shell, which completes commands, flags and known values.
    Completions(CompletionsArgs),
    /// Write the man pages, one for each command and each operation, into a directory.
    Man(ManArgs),
    /// Run an emulator of all services on this machine, for tests and trials without an account.
    Emulator(EmulatorArgs),
    /// Show what simfleet does, with its own emulator. Needs no account.
    Demo(DemoArgs),
}

impl CliCommand {
    /// True if the command calls services, and so uses the profile of the configuration file.
    pub(crate) fn uses_profile(&self) -> bool {
        !matches!(
            self,
            Self::Profiles(_)
                | Self::Config(_)
                | Self::Schema(_)
                | Self::Completions(_)
                | Self::Man(_)
                | Self::Emulator(_)
                | Self::Demo(_)
        )
    }

    /// Returns the name of a command that prints no rows.
    pub(crate) fn without_rows(&self) -> Option<&'static str> {
        match self {
            Self::Schema(_) => Some("schema"),
            Self::Completions(_) => Some("completions"),
            Self::Man(_) => Some("man"),
            Self::Config(_) => Some("config"),
            Self::History(args) => args.without_data(),
            _ => None,
        }
    }

    /// Returns the name of a command that prints no data.
    pub(crate) fn without_data(&self) -> Option<&'static str> {
        self.without_rows().filter(|name| *name != "schema")
    }

    /// Returns the name of a command that prints until it is stopped.
    pub(crate) fn stdout_only(&self) -> Option<&'static str> {
        match self {
            Self::Listen(_) => Some("listen"),
            Self::Emulator(_) => Some("emulator"),
            Self::Demo(_) => Some("demo"),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{Arg, CommandFactory};
    use simfleet::runtime::Parameter;

    use super::*;
    use crate::names::flag_name;
    use crate::services::SERVICES;

    #[test]
    fn clap_accepts_the_arguments() {
        Cli::command().debug_assert();
    }

    #[test]
    fn parameters_named_like_a_global_flag_get_a_prefix() {
        let command = Cli::command();
        let globals: Vec<&str> = command.get_arguments().filter_map(Arg::get_long).collect();
        assert!(globals.contains(&"output"));
        let some = SERVICES[0].api.operations.iter().find_map(|operation| operation.parameters.first()).unwrap();
        for name in globals
            .into_iter()
            .chain(["help", "version", "yes", "dry-run", "all", "field", "column", "sheet", "skip-bad"])
        {
            let parameter = Parameter { name: Box::leak(name.to_owned().into_boxed_str()), ..*some };
            assert_eq!(flag_name(&parameter), format!("param-{name}"));
        }
    }

    #[test]
    fn clap_accepts_every_operation() {
        let mut command = Cli::command();
        // Builds the deferred commands and runs clap's checks on them.
        command.build();
        let mut count = 0;
        let tree = command.find_subcommand("api").expect("api");
        for (built, service) in tree.get_subcommands().filter(|c| c.get_name() != "help").zip(SERVICES) {
            assert_eq!(built.get_name(), service.api.name);
            for operation in built.get_subcommands() {
                let operation = operation.clone();
                let longs: Vec<&str> = operation.get_arguments().filter_map(Arg::get_long).collect();
                assert!(longs.contains(&"dry-run") && longs.contains(&"output"), "{}", operation.get_name());
                operation.debug_assert();
                count += 1;
            }
        }
        assert_eq!(count, SERVICES.iter().map(|service| service.api.operations.len()).sum::<usize>());
    }
}
