//! `simfleet schema`: the JSON Schema of what a command prints.

use clap::{Args, ValueEnum};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{Output, OutputFormat};
use crate::rows::{
    ActionRow, CardRow, CauseRow, DiffRow, DoctorRow, HistoryRow, OutcomeRow, ParityRow, ProfileCheckRow, ProfileRow,
    PushRow, ReportRow, RunRow, SignedRow, StatusRow, SyncRow,
};

#[derive(Args, Debug)]
pub(crate) struct SchemaArgs {
    /// The command.
    #[arg(value_enum, value_name = "COMMAND")]
    pub(crate) command: RowCommand,
}

/// The commands whose rows have fixed members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RowCommand {
    Status,
    Cards,
    Actions,
    Suspend,
    Restore,
    Runs,
    Listen,
    Parity,
    Sync,
    History,
    Diff,
    Report,
    Sign,
    ExplainSignature,
    Profiles,
    ProfilesCheck,
    Doctor,
}

pub(crate) fn run(global: &GlobalArgs, args: &SchemaArgs) -> Result<Exit, CliError> {
    let is_array = match global.output.format() {
        OutputFormat::Table | OutputFormat::Jsonl => false,
        OutputFormat::Json => true,
        OutputFormat::Csv => return Err(without_schema("csv")),
        OutputFormat::Xlsx => return Err(without_schema("xlsx")),
    };
    let mut schema = match args.command {
        RowCommand::Status => schema_of::<StatusRow>(is_array),
        RowCommand::Cards => schema_of::<CardRow>(is_array),
        RowCommand::Actions => schema_of::<ActionRow>(is_array),
        RowCommand::Suspend | RowCommand::Restore => schema_of::<OutcomeRow>(is_array),
        RowCommand::Runs => schema_of::<RunRow>(is_array),
        RowCommand::Listen => schema_of::<PushRow>(is_array),
        RowCommand::Parity => schema_of::<ParityRow>(is_array),
        RowCommand::Sync => schema_of::<SyncRow>(is_array),
        RowCommand::History => schema_of::<HistoryRow>(is_array),
        RowCommand::Diff => schema_of::<DiffRow>(is_array),
        RowCommand::Report => schema_of::<ReportRow>(is_array),
        RowCommand::Sign => schema_of::<SignedRow>(is_array),
        RowCommand::ExplainSignature => schema_of::<CauseRow>(is_array),
        RowCommand::Profiles => schema_of::<ProfileRow>(is_array),
        RowCommand::ProfilesCheck => schema_of::<ProfileCheckRow>(is_array),
        RowCommand::Doctor => schema_of::<DoctorRow>(is_array),
    };
    let name = args.command.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
    schema.insert("title".to_owned(), format!("simfleet {name}").into());
    Output::open(&global.output)?.document(schema.as_value())?;
    Ok(Exit::Success)
}

fn without_schema(format: &str) -> CliError {
    CliError::usage(text!("schema-none", format = format), text!("schema-none-remedy"))
}

/// Returns the schema of a row, or of an array of rows. All members are required: a value that is not known is null.
fn schema_of<R: JsonSchema>(is_array: bool) -> Schema {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    if is_array { generator.into_root_schema_for::<Vec<R>>() } else { generator.into_root_schema_for::<R>() }
}
