//! Recognizes the format of a file by its content.

use super::columns::add_table;
use super::error::ListError;
use super::list::CardList;
use super::source::ListSource;
use super::text::add_text;
use super::xls::Xls;
use super::xlsx::Xlsx;
use crate::text;
use crate::texts::message;

pub(super) const ZIP: &[u8] = b"PK\x03\x04";
pub(super) const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The beginnings of files that are no lists, with the keys of their names.
const OTHER_FORMATS: [(&[u8], &str); 12] = [
    (b"PK\x05\x06", "format-empty-zip"),
    (b"%PDF-", "format-pdf"),
    (b"\x1f\x8b", "format-gzip"),
    (b"7z\xbc\xaf\x27\x1c", "format-7z"),
    (b"Rar!", "format-rar"),
    (b"\x89PNG", "format-image"),
    (b"\xff\xd8\xff", "format-image"),
    (b"GIF8", "format-image"),
    (b"II*\0", "format-image"),
    (b"\x7fELF", "format-program"),
    (b"MZ\x90\0", "format-program"),
    (b"SQLite format 3\0", "format-database"),
];

impl CardList {
    /// Adds the numbers of a file. Fails if it cannot be read as a list.
    pub fn add_file(&mut self, name: &str, bytes: &[u8], source: &ListSource) -> Result<(), ListError> {
        self.files.push(name.to_owned());
        if bytes.starts_with(ZIP) {
            let mut sheet = Xlsx::open(name, bytes, source.sheet.as_deref(), &mut self.notes)?;
            return add_table(self, &mut sheet, source.column.as_deref());
        }
        if bytes.starts_with(COMPOUND) {
            let mut sheet = Xls::open(name, bytes, source.sheet.as_deref(), &mut self.notes)?;
            return add_table(self, &mut sheet, source.column.as_deref());
        }
        match OTHER_FORMATS.iter().find(|(start, _)| bytes.starts_with(start)) {
            Some((_, what)) => {
                Err(ListError::new(text!("list-other-format", what = message(what, &[])), text!("list-format-remedy")))
            }
            None => add_text(self, name, bytes, source),
        }
    }
}
