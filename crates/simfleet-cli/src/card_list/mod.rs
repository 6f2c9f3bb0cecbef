//! Reads lists of cards from the files that people have: text, CSV and workbooks, as spreadsheets save them, in the
//! encodings of Chinese and Western systems, with invisible characters, headers, other columns and duplicates. Every wrong
//! value is collected with its place.
//!
//! [`CardList`] collects the numbers. `contents` recognizes a file by its content, and each format offers its rows as a
//! `Table`, of which `columns` chooses the column with the numbers. Files come from other people, so no small file takes much
//! memory: the sizes of what is compressed or declared are checked before they are used.

mod archive;
mod columns;
mod content;
mod contents;
mod delimited;
mod error;
mod guard;
mod headers;
mod list;
mod number_format;
mod records;
mod sheets;
mod source;
mod table;
mod text;
mod values;
mod xls;
mod xls_records;
mod xlsx;

pub use error::ListError;
pub use list::{CardList, Doubts, WrongValue, WrongValues};
pub use records::ListedCard;
pub use source::ListSource;
