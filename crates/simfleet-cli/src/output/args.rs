//! The options for the data on stdout.

use clap::Args;

use super::format::OutputFormat;

/// The options `--output`, `--columns` and `--jq`.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct OutputArgs {
    /// Format of the data on stdout.
    #[arg(long, short, global = true, value_enum, default_value_t = OutputFormat::Table, value_name = "FORM")]
    output: OutputFormat,

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
        match self.output {
            OutputFormat::Table if self.jq.is_some() => OutputFormat::Json,
            format => format,
        }
    }

    /// Returns the first of the options that only commands with rows support, if it is given.
    pub(crate) fn row_option(&self) -> Option<&'static str> {
        self.columns.as_ref().map(|_| "--columns").or_else(|| self.jq.as_ref().map(|_| "--jq"))
    }
}
