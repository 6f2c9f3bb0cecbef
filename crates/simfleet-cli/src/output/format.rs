//! The formats of the data.

use clap::ValueEnum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputFormat {
    /// Aligned columns.
    Table,
    /// One JSON array.
    Json,
    /// One JSON object per line, printed as results arrive.
    Jsonl,
    /// Comma-separated values with a header.
    Csv,
    /// A workbook; needs --file.
    Xlsx,
}
