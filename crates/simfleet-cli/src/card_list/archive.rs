//! Checks the zip archive of a workbook before it is parsed: which format it has, and how large its parts are.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::error::ListError;
use super::guard::guard;
use super::sheets::HiddenParts;
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

/// Shared texts, formats and fonts are kept in memory. A part with them may not be larger.
const LARGEST_KEPT: u64 = 128 * 1024 * 1024;
/// No text and no tag may be longer. Spreadsheets write at most 32 767 characters into a cell.
const LONGEST_TEXT: u64 = 4 * 1024 * 1024;
/// The most sheets and relations whose names are kept.
const MOST_NAMES: usize = 10_000;

/// What the check finds in a workbook.
#[derive(Clone, Debug, Default)]
pub(super) struct ArchiveFacts {
    pub(super) has_formulas: bool,
    /// The names of the sheets with the ids of their relations.
    sheets: Vec<(String, String)>,
    /// The parts that relations name, by their ids.
    targets: HashMap<String, String>,
    /// What is hidden in each part that hides anything, by its name.
    hidden: HashMap<String, HiddenParts>,
}

impl ArchiveFacts {
    /// Returns what a sheet hides.
    pub(super) fn hidden_parts(&self, sheet: &str) -> HiddenParts {
        let relation = self.sheets.iter().find(|(name, _)| name == sheet).map(|(_, id)| id);
        let Some(target) = relation.and_then(|id| self.targets.get(id)) else { return HiddenParts::default() };
        let target = target.trim_start_matches('/');
        let is_target =
            |part: &str| part == target || part.strip_suffix(target).is_some_and(|rest| rest.ends_with('/'));
        self.hidden.iter().find(|(part, _)| is_target(part)).map(|(_, hidden)| hidden.clone()).unwrap_or_default()
    }
}

/// Checks that an archive is an `.xlsx` workbook whose parts are not much larger than the archive.
pub(super) fn check_archive(bytes: &[u8]) -> Result<ArchiveFacts, ListError> {
    guard(|| check(bytes, LARGEST_KEPT))
}

fn check(bytes: &[u8], largest_kept: u64) -> Result<ArchiveFacts, ListError> {
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
        let mut counter =
            Counter { inner: &mut part, left: most, is_over: false, count: 0, text_left: LONGEST_TEXT, is_long: false };
        // Any part may be used as the sheet or as the list of texts, so all parts have the same checks.
        let scan = scan_part(&mut counter)?;
        if counter.is_long {
            let most = LONGEST_TEXT >> 20;
            return Err(ListError::new(
                text!("workbook-long-text", name = name, most = most),
                text!("workbook-save-remedy"),
            ));
        }
        counter.text_left = u64::MAX;
        // The rest of a part that is not XML counts too.
        std::io::copy(&mut counter, &mut std::io::sink()).map_err(|_| damaged())?;
        total += counter.count;
        if counter.is_over || total > LARGEST_WORKBOOK {
            return Err(ListError::new(text!("workbook-part-large", name = name), text!("workbook-save-remedy")));
        }
        if scan.is_kept && counter.count > largest_kept {
            let most = largest_kept >> 20;
            return Err(ListError::new(
                text!("workbook-texts", name = name, most = most),
                text!("workbook-save-remedy"),
            ));
        }
        // The shortest text, `<si/>`, has five characters.
        if scan.announced_texts > counter.count / 5 {
            return Err(ListError::damaged(&text!("damage-texts")));
        }
        if scan.items > FEW_ITEMS + compressed || scan.formats.saturating_mul(scan.longest_tag) > MOST_COPIED {
            return Err(ListError::new(text!("workbook-part-entries", name = name), text!("workbook-save-remedy")));
        }
        sheets += scan.sheets;
        longest_tag = longest_tag.max(scan.longest_tag);
        facts.has_formulas |= scan.has_formulas;
        facts.sheets.extend(scan.sheet_names);
        if name.ends_with("workbook.xml.rels") {
            facts.targets.extend(scan.targets);
        }
        if scan.hidden.rows > 0 || !scan.hidden.columns.is_empty() {
            facts.hidden.insert(name, scan.hidden);
        }
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
    /// How many bytes may come before the end of the current text or tag.
    text_left: u64,
    /// True if a text or tag is too long.
    is_long: bool,
}

impl<R: Read> Read for Counter<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.left == 0 {
            self.is_over |= self.inner.read(&mut [0])? > 0;
            return Ok(0);
        }
        if self.text_left == 0 {
            self.is_long = true;
            return Ok(0);
        }
        let most = usize::try_from(self.left.min(self.text_left)).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.inner.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.left -= read as u64;
        self.text_left -= read as u64;
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
    hidden: HiddenParts,
    has_formulas: bool,
    announced_texts: u64,
    /// True if the part has something that is kept in memory.
    is_kept: bool,
    /// Shared texts and formats of cells.
    items: u64,
    formats: u64,
    sheets: u64,
    /// The names of sheets with the ids of their relations.
    sheet_names: Vec<(String, String)>,
    /// The ids of relations with the parts that they name.
    targets: Vec<(String, String)>,
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
        reader.get_mut().get_mut().text_left = LONGEST_TEXT;
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => scan.add(&element)?,
            // calamine reports what it cannot read, if it needs the part.
            Ok(Event::Eof) | Err(_) => return Ok(scan),
            Ok(_) => {}
        }
    }
}

impl PartScan {
    fn add(&mut self, element: &BytesStart<'_>) -> Result<(), ListError> {
        self.longest_tag = self.longest_tag.max(element.len() as u64);
        let is_hidden = || attribute(element, "hidden").is_some_and(|value| value == "1" || value == "true");
        match element.local_name().as_ref() {
            "row" => self.hidden.rows += usize::from(is_hidden()),
            "col" if is_hidden() => {
                let column =
                    |name| number_of(element, name).and_then(|number| u32::try_from(number).ok()?.checked_sub(1));
                if let (Some(first), Some(last)) = (column("min"), column("max")) {
                    self.hidden.add_columns(first, last);
                }
            }
            "f" => {
                self.has_formulas = true;
                if number_of(element, "si").is_some_and(|index| index > HIGHEST_SHARED_FORMULA) {
                    return Err(ListError::damaged(&text!("damage-formula")));
                }
            }
            "sst" => {
                let announced = number_of(element, "uniqueCount").unwrap_or(0);
                self.announced_texts = self.announced_texts.max(announced);
            }
            "si" => {
                self.items += 1;
                self.is_kept = true;
            }
            "sheet" => {
                self.sheets += 1;
                add_pair(&mut self.sheet_names, text_of(element, "name"), text_of(element, "id"));
            }
            "Relationship" => add_pair(
                &mut self.targets,
                text_of(element, "Id"),
                text_of(element, "Target").map(|target| target.to_ascii_lowercase()),
            ),
            "xf" => {
                self.items += 1;
                self.formats += 1;
                self.is_kept = true;
            }
            "font" | "fill" | "border" | "numFmt" => self.is_kept = true,
            _ => {}
        }
        Ok(())
    }
}

fn add_pair(pairs: &mut Vec<(String, String)>, one: Option<String>, other: Option<String>) {
    if let (Some(one), Some(other)) = (one, other)
        && pairs.len() < MOST_NAMES
    {
        pairs.push((one, other));
    }
}

/// Returns an attribute, whatever its namespace, as text. A long one is no name.
fn text_of(element: &BytesStart<'_>, name: &str) -> Option<String> {
    const LONGEST_NAME: usize = 1000;
    let mut attributes = element.attributes();
    let mut found = attributes.with_checks(false).filter_map(Result::ok);
    let value = found.find(|one| one.key.local_name().as_ref() == name)?.value;
    let text = quick_xml::escape::unescape(&value).ok()?.into_owned();
    (text.len() <= LONGEST_NAME).then_some(text)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;

    use super::*;

    /// Returns an archive with a part of a little more than 1 MiB.
    fn archive(item: &str) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in
            [("[Content_Types].xml", "<Types/>".to_owned()), ("xl/part.xml", item.repeat((1 << 20) / item.len() + 1))]
        {
            archive.start_file(name, SimpleFileOptions::default()).unwrap();
            archive.write_all(content.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn texts_and_formats_have_a_limit_that_the_message_names() {
        for item in
            ["<si><t>89860321000000015668, with a long text beside it</t></si>", "<font name='89860321000000015668'/>"]
        {
            let message = check(&archive(item), 1 << 20).unwrap_err().message;
            assert!(message.contains("`xl/part.xml` of the workbook has more than 1 MiB of texts"), "{message}");
            assert!(check(&archive(item), 2 << 20).is_ok());
        }
        // The rows of a sheet are not kept.
        assert!(check(&archive("<row><c><v>19200000001</v></c></row>"), 1 << 20).is_ok());
    }
}
