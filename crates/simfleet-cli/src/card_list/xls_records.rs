//! Reads the records of a BIFF8 stream, the content of `.xls` workbooks.
//!
//! calamine reads this format too, but it reserves memory for the declared dimensions, keeps every cell of their rectangle and a
//! copy of a shared text for each of its cells, and panics if records are too short. This reader keeps the cells that exist.

use std::collections::HashMap;

use super::error::ListError;
use super::number_format::CellFormat;
use super::sheets::SheetInfo;
use crate::text;

/// One record: its type and its data.
pub(super) type Record<'s> = (u16, &'s [u8]);

/// Iterates over the records of a stream, until its end or a record that is not complete.
pub(super) fn records(stream: &[u8]) -> impl Iterator<Item = Record<'_>> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let kind = u16_at(rest, 0)?;
        let length = usize::from(u16_at(rest, 2)?);
        let data = rest.get(4..4 + length)?;
        rest = rest.get(4 + length..)?;
        Some((kind, data))
    })
}

pub(super) fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

pub(super) fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

pub(super) fn f64_at(data: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(data.get(at..at + 8)?.try_into().ok()?))
}

/// Decodes a number of the compact form RK.
pub(super) fn rk_at(data: &[u8], at: usize) -> Option<f64> {
    let bits = u32_at(data, at)?;
    let number = if bits & 2 == 0 {
        f64::from_bits(u64::from(bits & !3) << 32)
    } else {
        f64::from(i32::from_le_bytes(bits.to_le_bytes()) >> 2)
    };
    Some(if bits & 1 == 0 { number } else { number / 100.0 })
}

/// The format of a cell.
#[derive(Clone, Debug)]
pub(super) enum XlsFormat {
    /// Numbers are dates or times.
    Date,
    Other(CellFormat),
}

impl XlsFormat {
    /// Returns the format with this id. Excel does not store the formats that it knows.
    fn of(id: u16, codes: &HashMap<u16, String>) -> Self {
        let known = match id {
            9 | 10 => "0%",
            11 | 48 => "0.00E+00",
            12 | 13 => "# ?/?",
            _ => "General",
        };
        let is_date = match codes.get(&id) {
            Some(code) => shows_date(code),
            None => matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58),
        };
        if is_date { Self::Date } else { Self::Other(CellFormat::of(codes.get(&id).map_or(known, String::as_str))) }
    }
}

/// What the records of the workbook say about its sheets and cells.
#[derive(Debug, Default)]
pub(super) struct Globals {
    pub(super) sheets: Vec<(SheetInfo, usize)>,
    pub(super) texts: Vec<String>,
    /// The formats of cells, by their index.
    pub(super) formats: Vec<XlsFormat>,
    /// True if dates count from 1904.
    pub(super) is_1904: bool,
    pub(super) is_encrypted: bool,
}

impl Globals {
    /// Reads the records of the workbook, which are at the beginning of the stream.
    pub(super) fn read(stream: &[u8]) -> Result<Self, ListError> {
        let mut globals = Self::default();
        let mut codes: HashMap<u16, String> = HashMap::new();
        let mut used_formats = Vec::new();
        let mut all = records(stream).peekable();
        match all.next() {
            Some((0x0809, data)) if u16_at(data, 0) == Some(0x0600) => {}
            Some((0x0009 | 0x0209 | 0x0409 | 0x0809, _)) => {
                return Err(ListError::new(text!("workbook-old"), text!("workbook-old-remedy")));
            }
            _ => return Err(ListError::damaged(&text!("damage-beginning"))),
        }
        while let Some((kind, data)) = all.next() {
            match kind {
                0x000a => break,
                0x0022 => globals.is_1904 = u16_at(data, 0) == Some(1),
                0x002f => globals.is_encrypted = true,
                0x0085 => globals.sheets.extend(sheet(data)),
                0x041e => {
                    if let (Some(id), Some(text)) = (u16_at(data, 0), text_with_long_length(data, 2)) {
                        codes.insert(id, text);
                    }
                }
                0x00e0 => used_formats.extend(u16_at(data, 2)),
                0x00fc => {
                    let mut segments = vec![data.get(8..).unwrap_or_default()];
                    while let Some((_, data)) = all.next_if(|(kind, _)| *kind == 0x003c) {
                        segments.push(data);
                    }
                    globals.texts = Segments::new(segments).texts();
                }
                _ => {}
            }
        }
        globals.formats = used_formats.into_iter().map(|id| XlsFormat::of(id, &codes)).collect();
        Ok(globals)
    }
}

/// Reads the record of a worksheet; other sheets, such as charts, are left out.
fn sheet(data: &[u8]) -> Option<(SheetInfo, usize)> {
    let position = usize::try_from(u32_at(data, 0)?).ok()?;
    let (visibility, kind) = (*data.get(4)?, *data.get(5)?);
    let (length, flags) = (usize::from(*data.get(6)?), *data.get(7)?);
    let (name, _) = characters(data.get(8..)?, length, flags & 1 == 1);
    let name = String::from_utf16_lossy(&name);
    (kind == 0).then_some((SheetInfo { name, is_visible: visibility & 3 == 0 }, position))
}

/// Returns a text whose length has two bytes, without the formats of its parts.
pub(super) fn text_with_long_length(data: &[u8], at: usize) -> Option<String> {
    let length = usize::from(u16_at(data, at)?);
    let flags = *data.get(at + 2)?;
    let extra = if flags & 8 == 0 { 0 } else { 2 } + if flags & 4 == 0 { 0 } else { 4 };
    let (text, _) = characters(data.get(at + 3 + extra..)?, length, flags & 1 == 1);
    Some(String::from_utf16_lossy(&text))
}

/// Returns at most `length` characters of one or two bytes, and the number of their bytes.
fn characters(data: &[u8], length: usize, is_wide: bool) -> (Vec<u16>, usize) {
    if is_wide {
        let text: Vec<u16> =
            data.chunks_exact(2).take(length).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        let bytes = text.len() * 2;
        (text, bytes)
    } else {
        let text: Vec<u16> = data.iter().take(length).map(|byte| u16::from(*byte)).collect();
        let bytes = text.len();
        (text, bytes)
    }
}

/// True if a number format shows a date or a time. Quoted text, escaped characters and colors do not count.
fn shows_date(format: &str) -> bool {
    let mut is_quoted = false;
    let mut characters = format.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '\\' | '_' | '*' => {
                characters.next();
            }
            '[' => {
                let name: String = characters.by_ref().take_while(|character| *character != ']').collect();
                // `[h]`, `[mm]` and `[s]` are hours, minutes and seconds of a duration.
                if !name.is_empty() && name.chars().all(|character| matches!(character, 'h' | 'H' | 'm' | 's')) {
                    return true;
                }
            }
            'y' | 'Y' | 'd' | 'D' | 'h' | 'H' | 'm' | 's' => return true,
            _ => {}
        }
    }
    false
}

/// The data of a record and of those that continue it. A text may be divided, and each part says how wide its characters are.
struct Segments<'s> {
    rest: std::vec::IntoIter<&'s [u8]>,
    current: &'s [u8],
}

impl<'s> Segments<'s> {
    fn new(segments: Vec<&'s [u8]>) -> Self {
        let mut rest = segments.into_iter();
        let current = rest.next().unwrap_or_default();
        Self { rest, current }
    }

    /// Reads all texts. A text that is not complete ends the list.
    fn texts(mut self) -> Vec<String> {
        std::iter::from_fn(|| self.text()).collect()
    }

    fn text(&mut self) -> Option<String> {
        let length = usize::from(u16::from_le_bytes([self.byte()?, self.byte()?]));
        let mut flags = self.byte()?;
        let formats = if flags & 8 == 0 { 0 } else { usize::from(u16::from_le_bytes([self.byte()?, self.byte()?])) };
        let extension = if flags & 4 == 0 {
            0
        } else {
            u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?])
        };
        let mut text: Vec<u16> = Vec::new();
        while text.len() < length {
            if self.current.is_empty() {
                self.current = self.rest.next()?;
                flags = self.byte()?;
            }
            let (part, bytes) = characters(self.current, length - text.len(), flags & 1 == 1);
            if bytes == 0 {
                return None;
            }
            text.extend(part);
            self.current = self.current.get(bytes..).unwrap_or_default();
        }
        self.skip(formats * 4 + usize::try_from(extension).ok()?)?;
        Some(String::from_utf16_lossy(&text))
    }

    fn byte(&mut self) -> Option<u8> {
        while self.current.is_empty() {
            self.current = self.rest.next()?;
        }
        let (first, rest) = self.current.split_first()?;
        self.current = rest;
        Some(*first)
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > self.current.len() {
            count -= self.current.len();
            self.current = self.rest.next()?;
        }
        self.current = self.current.get(count..)?;
        Some(())
    }
}
