//! Checks the zip archive of a workbook before it is parsed: which format it has, and how large its parts are.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::error::ListError;
use super::guard::guard;
use crate::text;

/// A part may always have this size.
const SMALL_PART: u64 = 4 * 1024 * 1024;
/// A larger part may be at most this many times as long as it is in the archive. Workbooks with many equal cells reach 30.
const MOST_COMPRESSED: u64 = 100;
/// No part may be larger.
const LARGEST_PART: u64 = 512 * 1024 * 1024;
/// All parts together may not be larger.
const LARGEST_WORKBOOK: u64 = 1024 * 1024 * 1024;
const MOST_PARTS: usize = 10_000;
/// Formulas share their text by an index. calamine reserves memory for the highest one.
const HIGHEST_SHARED_FORMULA: u64 = 100_000;
/// A workbook may always have this many shared texts or formats of cells. More of them have a byte each in the archive.
const FEW_ITEMS: u64 = 100_000;
/// calamine copies names into each format of cells and into each sheet. This is the most memory for these copies.
const MOST_COPIED: u64 = 64 * 1024 * 1024;

/// What the check finds in a workbook.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ArchiveFacts {
    /// How many rows of all sheets are hidden, by a filter or by hand.
    pub(super) hidden_rows: usize,
}

/// Checks that an archive is an `.xlsx` workbook whose parts are not much larger than the archive.
pub(super) fn check_archive(bytes: &[u8]) -> Result<ArchiveFacts, ListError> {
    guard(|| check(bytes))
}

fn check(bytes: &[u8]) -> Result<ArchiveFacts, ListError> {
    let damaged = || ListError::new(text!("workbook-cut-zip"), text!("workbook-cut-remedy"));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    if archive.len() > MOST_PARTS {
        return Err(ListError::new(text!("workbook-parts", most = MOST_PARTS), text!("workbook-save-remedy")));
    }
    check_format(&archive)?;
    let mut facts = ArchiveFacts::default();
    let (mut total, mut sheets, mut longest_tag) = (0, 0, 0);
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| damaged())?;
        let name = part.name().map_err(|_| damaged())?.to_ascii_lowercase();
        let compressed = part.compressed_size();
        let most = SMALL_PART.max(compressed.saturating_mul(MOST_COMPRESSED)).min(LARGEST_PART);
        let mut counter = Counter { inner: &mut part, left: most, is_over: false, count: 0 };
        // Any part may be used as the sheet or as the list of texts, so all parts have the same checks.
        let scan = scan_part(&mut counter)?;
        // The rest of a part that is not XML counts too.
        std::io::copy(&mut counter, &mut std::io::sink()).map_err(|_| damaged())?;
        total += counter.count;
        if counter.is_over || total > LARGEST_WORKBOOK {
            return Err(ListError::new(text!("workbook-part-large", name = name), text!("workbook-save-remedy")));
        }
        // The shortest text, `<si/>`, has five characters.
        if scan.announced_texts > counter.count / 5 {
            return Err(ListError::damaged(&text!("damage-texts")));
        }
        if scan.items > FEW_ITEMS + compressed || scan.formats.saturating_mul(scan.longest_tag) > MOST_COPIED {
            return Err(ListError::new(text!("workbook-part-entries", name = name), text!("workbook-save-remedy")));
        }
        if name.contains("worksheets/") {
            facts.hidden_rows += scan.hidden_rows;
        }
        sheets += scan.sheets;
        longest_tag = longest_tag.max(scan.longest_tag);
    }
    if sheets.saturating_mul(longest_tag) > MOST_COPIED {
        return Err(ListError::new(text!("workbook-sheets"), text!("workbook-save-remedy")));
    }
    Ok(facts)
}

/// Names the archives that are no `.xlsx` workbooks.
fn check_format(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<(), ListError> {
    let names: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(|name| name.to_ascii_lowercase()).collect();
    let has = |test: &dyn Fn(&str) -> bool| names.iter().any(|name| test(name));
    let what = if has(&|name| name.ends_with("workbook.bin")) {
        text!("format-xlsb")
    } else if has(&|name| name == "mimetype") && has(&|name| name == "content.xml") {
        text!("format-ods")
    } else if has(&|name| name.starts_with("word/")) {
        text!("format-docx")
    } else if has(&|name| name.starts_with("ppt/")) {
        text!("format-pptx")
    } else if !has(&|name| name == "[content_types].xml") {
        text!("format-zip")
    } else {
        return Ok(());
    };
    Err(ListError::new(text!("list-other-archive", what = what), text!("list-format-remedy")))
}

/// Reads at most a number of bytes, counts them, and notes if there were more.
struct Counter<'r, R> {
    inner: &'r mut R,
    left: u64,
    count: u64,
    is_over: bool,
}

impl<R: Read> Read for Counter<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.left == 0 {
            self.is_over |= self.inner.read(&mut [0])? > 0;
            return Ok(0);
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.inner.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.left -= read as u64;
        self.count += read as u64;
        Ok(read)
    }
}

fn number_of(element: &BytesStart<'_>, name: &str) -> Option<u64> {
    attribute(element, name)?.trim().parse().ok()
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let found = attributes.with_checks(false).filter_map(Result::ok).find(|one| one.key.as_ref() == name)?;
    Some(found.value.into_owned())
}

/// What a part declares and has.
#[derive(Debug, Default)]
struct PartScan {
    hidden_rows: usize,
    announced_texts: u64,
    /// Shared texts and formats of cells.
    items: u64,
    formats: u64,
    sheets: u64,
    /// The length of the longest tag, which is at least that of the longest name in it.
    longest_tag: u64,
}

/// Scans a part, which need not be XML.
fn scan_part<R: Read>(part: &mut Counter<'_, R>) -> Result<PartScan, ListError> {
    let mut scan = PartScan::default();
    let mut reader = Reader::from_reader(std::io::BufReader::new(part));
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let element = match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => element,
            // calamine reports what it cannot read, if it needs the part.
            Ok(Event::Eof) | Err(_) => return Ok(scan),
            Ok(_) => continue,
        };
        scan.longest_tag = scan.longest_tag.max(element.len() as u64);
        match element.local_name().as_ref() {
            "row" => {
                let is_hidden = attribute(&element, "hidden").is_some_and(|value| value == "1" || value == "true");
                scan.hidden_rows += usize::from(is_hidden);
            }
            "f" if number_of(&element, "si").is_some_and(|index| index > HIGHEST_SHARED_FORMULA) => {
                return Err(ListError::damaged(&text!("damage-formula")));
            }
            "sst" => scan.announced_texts = scan.announced_texts.max(number_of(&element, "uniqueCount").unwrap_or(0)),
            "si" => scan.items += 1,
            "sheet" => scan.sheets += 1,
            "xf" => {
                scan.items += 1;
                scan.formats += 1;
            }
            _ => {}
        }
    }
}
