//! `simfleet config`: an example of the configuration file, and its schema.

use std::io::Write;
use std::path::Path;

use clap::{Args, Subcommand};
use schemars::generate::SchemaSettings;
use simfleet::credentials::Context;

use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{Output, tell, write_text};
use crate::profile::{ConfigFile, ConfigPath, EXAMPLE};

#[derive(Args, Debug)]
pub(crate) struct ConfigArgs {
    #[command(subcommand)]
    command: ConfigCommand,
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    /// Write a commented example of the configuration file, which only you can read. An existing file stays.
    Init(InitArgs),
    /// Print the JSON Schema of the configuration file.
    Schema,
}

#[derive(Args, Debug)]
struct InitArgs {
    /// Print the example instead of writing it.
    #[arg(long)]
    stdout: bool,
}

pub(crate) fn run(global: &GlobalArgs, args: &ConfigArgs) -> Result<Exit, CliError> {
    match &args.command {
        ConfigCommand::Init(args) if args.stdout => write_text(EXAMPLE)?,
        ConfigCommand::Init(_) => {
            let place = ConfigPath::find(global.config.as_deref(), &Context::default());
            let place =
                place.ok_or_else(|| CliError::usage(text!("config-no-place"), text!("config-no-home-remedy")))?;
            write_example(&place.path)?;
            tell!("config-written", path = place.path.display().to_string());
        }
        ConfigCommand::Schema => {
            let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<ConfigFile>();
            Output::open(&global.output)?.document(schema.as_value())?;
        }
    }
    Ok(Exit::Success)
}

/// Writes the example to a new file.
fn write_example(path: &Path) -> Result<(), CliError> {
    let failed = |error: std::io::Error| {
        let path = path.display().to_string();
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return CliError::usage(text!("config-exists", path = path), text!("config-exists-remedy"));
        }
        CliError::local(text!("config-not-written", path = path, error = error.to_string()), text!("file-fails-remedy"))
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(failed)?;
    file.write_all(EXAMPLE.as_bytes()).map_err(failed)
}
