//! Which part of a file is read.

/// Which part of a file holds the numbers.
#[derive(Clone, Debug, Default)]
pub struct ListSource {
    /// The name of the column, or its number from 1.
    pub column: Option<String>,
    /// The name of the sheet of a workbook, or its number from 1.
    pub sheet: Option<String>,
}
