//! Files that are damaged, hostile or no lists.

use std::io::{Cursor, Write};

use simfleet_cli::card_list::{CardList, ListSource};
use simfleet_cli::card_numbers::CardNumber::Iccid;
use zip::write::SimpleFileOptions;

use crate::{failure, fixture};

/// Returns an archive of these parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// Returns a compound file with these streams.
fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, content) in streams {
        file.create_stream(name).unwrap().write_all(content).unwrap();
    }
    file.into_inner().into_inner()
}

#[test]
fn other_formats_are_named() {
    let types: (&str, &[u8]) = ("[Content_Types].xml", b"<Types/>");
    for (bytes, part) in [
        (archive(&[("mimetype", b"x"), ("content.xml", b"<a/>")]), "(.ods)"),
        (archive(&[types, ("xl/workbook.bin", b"")]), "(.xlsb)"),
        (archive(&[types, ("word/document.xml", b"<a/>")]), "(.docx)"),
        (archive(&[("cards.csv", b"1")]), "this is a zip archive"),
        (archive(&[types, ("xl/other.xml", b"<a/>")]), "the workbook is damaged"),
        (compound(&[("/EncryptedPackage", b"x"), ("/EncryptionInfo", b"x")]), "encrypted with a password"),
        (compound(&[("/WordDocument", b"x")]), "(.doc)"),
        (compound(&[("/other", b"x")]), "without a workbook"),
        (compound(&[("/Workbook", b"\x09\x08\x04\0\0\x05\x05\0")]), "Excel 95"),
        (compound(&[("/Workbook", b"\x09\x08\x04\0\0\x06\x05\0\x2f\0\x02\0\x01\0")]), "encrypted with a password"),
        (compound(&[("/Workbook", b"junk")]), "the workbook is damaged"),
        (b"%PDF-1.7\n".to_vec(), "a PDF document"),
        (b"\xff\xd8\xff\xe0".to_vec(), "an image"),
        (b"<html><table><tr><td>1</td></tr></table></html>".to_vec(), "an HTML page"),
        (b"<?xml version=\"1.0\"?><Workbook/>".to_vec(), "an XML document"),
        (b"[{\"iccid\": 1}]".to_vec(), "JSON"),
        (fixture("cards.xlsx")[..5000].to_vec(), "damaged or not complete"),
        (fixture("cards.xls")[..500].to_vec(), "damaged or not complete"),
    ] {
        let message = failure(Iccid, &bytes);
        assert!(message.contains(part), "{part}: {message}");
    }
}

/// Returns a workbook whose sheet and shared texts have these contents.
fn workbook(sheet: &[u8], texts: &[u8]) -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        (
            "_rels/.rels",
            br#"<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            br#"<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", texts),
    ])
}

const CELL: &str = r#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>"#;
const TEXT: &str = "<sst><si><t>89860321000000015668</t></si></sst>";

/// Returns a workbook with a part that does not compress, which is as long as the file.
fn incompressible(sheet: &str) -> Vec<u8> {
    let mut numbers = Numbers(0x5eed);
    let noise: String = (0..200_000).map(|_| char::from(b'a' + u8::try_from(numbers.below(26)).unwrap())).collect();
    workbook(sheet.replace("</worksheet>", &format!("<!--{noise}--></worksheet>")).as_bytes(), TEXT.as_bytes())
}

#[test]
fn small_files_cannot_take_much_memory() {
    assert_eq!(crate::read(Iccid, workbook(CELL.as_bytes(), TEXT.as_bytes())).numbers.len(), 1);
    let texts = TEXT.replace("</sst>", &format!("{}</sst>", "<si/>".repeat(300_000)));
    let zeros = vec![b' '; 40 << 20];
    for (bytes, part) in [
        (workbook(&[CELL.as_bytes(), &zeros].concat(), TEXT.as_bytes()), "far larger than the file"),
        (workbook(CELL.as_bytes(), &[TEXT.as_bytes(), &zeros].concat()), "far larger than the file"),
        (workbook(CELL.as_bytes(), texts.as_bytes()), "too many entries"),
        (
            incompressible(&CELL.replace("</c>", &format!("</c><c><is><t>{}</t></is></c>", "1".repeat(5 << 20)))),
            "more than 4 MiB",
        ),
        (incompressible(&CELL.replace("<row", &format!("<a b='{}'/><row", "1".repeat(5 << 20)))), "more than 4 MiB"),
        (workbook(CELL.as_bytes(), TEXT.replace("<sst>", r#"<sst uniqueCount="9000000000">"#).as_bytes()), "announces"),
        (
            workbook(
                CELL.replace("<v>", r#"<f t="shared" ref="A1" si="4000000000">1</f><v>"#).as_bytes(),
                TEXT.as_bytes(),
            ),
            "index",
        ),
    ] {
        let message = failure(Iccid, &bytes);
        assert!(message.contains(part), "{part}: {message}");
    }
    // The corners of the largest sheet.
    let corners = CELL.replace("</row>", r#"</row><row r="1048576"><c r="XFD1048576" t="s"><v>0</v></c></row>"#);
    let message = failure(Iccid, workbook(corners.as_bytes(), TEXT.as_bytes()));
    assert!(message.contains("column 16384 (XFD)"), "{message}");
}

/// A generator of numbers that are always the same.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }
}

/// Reads changed copies of a file. None may panic; what they mean does not matter.
fn read_changed(original: &[u8], rounds: usize, rebuild: impl Fn(&[u8]) -> Vec<u8>) {
    let mut numbers = Numbers(0x5eed);
    for _ in 0..rounds {
        let mut bytes = original.to_vec();
        for _ in 0..=numbers.below(4) {
            let at = numbers.below(bytes.len());
            match numbers.below(4) {
                0 => bytes[at] = [0, 0xff, 0x7f, 0x80][numbers.below(4)],
                1 => bytes[at] ^= 1 << numbers.below(8),
                2 => bytes.truncate(at.max(16)),
                _ => {
                    let end = (at + numbers.below(64)).min(bytes.len());
                    bytes.drain(at..end);
                }
            }
            if bytes.is_empty() {
                break;
            }
        }
        let mut list = CardList::new(Iccid);
        let _ = list.add_file("file", &rebuild(&bytes), &ListSource::default());
    }
}

#[test]
fn changed_workbooks_do_not_panic() {
    for name in ["wrong.xlsx", "sheets.xlsx", "wrong.xls", "two.xls"] {
        read_changed(&fixture(name), 100, <[u8]>::to_vec);
    }
    // The content of the container, so that the change gets past its checks.
    let mut file = cfb::CompoundFile::open(Cursor::new(fixture("wrong.xls"))).unwrap();
    let mut stream = Vec::new();
    std::io::Read::read_to_end(&mut file.open_stream("/Workbook").unwrap(), &mut stream).unwrap();
    read_changed(&stream, 100, |stream| compound(&[("/Workbook", stream)]));
    read_changed(CELL.as_bytes(), 100, |sheet| workbook(sheet, TEXT.as_bytes()));
    read_changed(TEXT.as_bytes(), 100, |texts| workbook(CELL.as_bytes(), texts));
}
