//! The options for the data that a command prints.

use std::path::PathBuf;

use clap::Args;

use super::format::OutputFormat;
use super::target::Target;
use crate::error::CliError;
use crate::lang::text;

/// The options `--output`, `--file`, `--excel`, `--columns` and `--jq`.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct OutputArgs {
    /// Format of the data [default: that of the profile, else table, or json with --jq].
    #[arg(long, short, global = true, value_enum, value_name = "FORM")]
    output: Option<OutputFormat>,

    /// The format of the profile.
    #[arg(skip)]
    default: Option<OutputFormat>,

    /// Write the data to this file instead of stdout. The file appears, or replaces an older one, when it is complete.
    #[arg(long, global = true, value_name = "FILE")]
    file: Option<PathBuf>,

    /// With -o csv: write CSV that spreadsheets open without damage. Long numbers stay text, and text cannot become a
    /// formula.
    #[arg(long, global = true)]
    excel: bool,

    /// Print these columns only, in this order, separated by commas. In json and jsonl they are the members of a row.
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',')]
    pub(super) columns: Option<Vec<String>>,

    /// Filter the JSON with an expression of the jq language, and print strings without quotes: the whole output of -o json,
    /// or each line of -o jsonl.
    #[arg(long, global = true, value_name = "EXPR")]
    pub(super) jq: Option<String>,
}

impl OutputArgs {
    /// Returns the format of the data. With `--jq`, the default is JSON.
    pub(crate) fn format(&self) -> OutputFormat {
        let default = match self.default {
            Some(format @ (OutputFormat::Json | OutputFormat::Jsonl)) => format,
            _ if self.jq.is_some() => OutputFormat::Json,
            default => default.unwrap_or(OutputFormat::Table),
        };
        self.output.unwrap_or(default)
    }

    /// Returns the first option that says how data is written, if one is given.
    pub(crate) fn data_option(&self) -> Option<&'static str> {
        let given = [(self.output.is_some(), "--output"), (self.file.is_some(), "--file"), (self.excel, "--excel")];
        given.into_iter().find(|(is_given, _)| *is_given).map(|(_, option)| option)
    }

    /// Sets the format that is used without `--output`.
    pub(crate) fn set_default(&mut self, format: Option<OutputFormat>) {
        self.default = format;
    }

    /// Returns the first of the options that only commands with rows support, if it is given.
    pub(crate) fn row_option(&self) -> Option<&'static str> {
        self.columns.as_ref().map(|_| "--columns").or_else(|| self.jq.as_ref().map(|_| "--jq"))
    }

    pub(super) fn is_for_excel(&self) -> bool {
        self.excel
    }

    /// Fails if the options contradict each other. `stdout_only` is the name of a command that cannot write to a file.
    pub(crate) fn check(&self, stdout_only: Option<&str>) -> Result<(), CliError> {
        if let (Some(_), Some(name)) = (&self.file, stdout_only) {
            return Err(CliError::usage(text!("file-stdout-only", command = name), text!("file-stdout-only-remedy")));
        }
        if self.format() == OutputFormat::Xlsx && self.file.is_none() && stdout_only.is_none() {
            return Err(CliError::usage(text!("xlsx-without-file"), text!("xlsx-without-file-remedy")));
        }
        if self.excel && self.format() != OutputFormat::Csv {
            return Err(CliError::usage(text!("excel-without-csv"), text!("excel-without-csv-remedy")));
        }
        Ok(())
    }

    /// Opens the destination of the data. Fails if the file cannot be written, before anything is sent.
    pub(super) fn target(&self) -> Result<Target, CliError> {
        // The rows of a workbook are JSON lines until all are there.
        let part_extension = (self.format() == OutputFormat::Xlsx).then_some("jsonl");
        self.file.as_deref().map_or(Ok(Target::Stdout), |path| Target::file("--file", path, part_extension))
    }
}
