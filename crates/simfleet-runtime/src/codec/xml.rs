//! Answers in XML, as the JSON value they stand for.
//!
//! An element with child elements becomes an object, one with text a string, an empty one `""`. Elements that repeat
//! become a list; a list of one cannot be told from a single element here, which [`super::lenient`] makes up for.
//! Attributes, comments and processing instructions are ignored; a document type is refused, as are more than 64
//! levels. Numbers and booleans stay text.

use std::fmt;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};
use serde_json::{Map, Value};

const MAX_DEPTH: usize = 64;

/// The root element's name and the value inside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Name of the root element: `GetCardRealStatusResponse`, `Error`.
    pub root: String,
    /// What the root element holds.
    pub value: Value,
}

/// Why a text is not an answer in XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlError {
    message: String,
    /// Offset in bytes.
    position: u64,
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "XML, byte {}: {}", self.position, self.message)
    }
}

impl std::error::Error for XmlError {}

/// Whether a body looks like XML rather than JSON: its first character is `<`.
pub fn looks_like_xml(body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

#[derive(Default)]
struct Element {
    name: String,
    text: String,
    children: Map<String, Value>,
}

impl Element {
    fn into_value(self) -> Value {
        if self.children.is_empty() { Value::String(self.text) } else { Value::Object(self.children) }
    }

    fn add(&mut self, name: String, value: Value) {
        match self.children.get_mut(&name) {
            None => {
                self.children.insert(name, value);
            }
            // A value is only ever an array here because the element was seen before.
            Some(Value::Array(items)) => items.push(value),
            Some(first) => {
                let items = vec![first.take(), value];
                *first = Value::Array(items);
            }
        }
    }
}

/// Reads an answer in XML.
///
/// ```
/// use simfleet_runtime::codec::xml;
///
/// let document = xml::to_json(b"<R><Data><Iccid>8986</Iccid></Data><Data><Iccid>8987</Iccid></Data></R>")?;
/// assert_eq!(document.root, "R");
/// assert_eq!(document.value, serde_json::json!({"Data": [{"Iccid": "8986"}, {"Iccid": "8987"}]}));
/// # Ok::<(), xml::XmlError>(())
/// ```
///
/// # Errors
///
/// [`XmlError`] when the text is not well-formed, has a document type, or nests deeper than 64 elements.
pub fn to_json(body: &[u8]) -> Result<Document, XmlError> {
    let body = std::str::from_utf8(body)
        .map_err(|error| XmlError { message: "text that is not UTF-8".into(), position: error.valid_up_to() as u64 })?;
    let mut reader = Reader::from_str(body);
    let mut open: Vec<Element> = Vec::new();
    loop {
        let position = reader.buffer_position();
        let fail = |message: String| XmlError { message, position };
        let event = reader.read_event().map_err(|error| fail(error.to_string()))?;
        match event {
            Event::Start(start) => {
                if open.len() == MAX_DEPTH {
                    return Err(fail(format!("more than {MAX_DEPTH} levels")));
                }
                open.push(Element { name: start.name().as_ref().to_owned(), ..Element::default() });
            }
            Event::Empty(start) => {
                let name = start.name().as_ref().to_owned();
                match open.last_mut() {
                    Some(parent) => parent.add(name, Value::String(String::new())),
                    None => {
                        return Ok(Document { root: name, value: Value::String(String::new()) });
                    }
                }
            }
            Event::End(_) => {
                let Some(element) = open.pop() else {
                    return Err(fail("an end tag without a start tag".into()));
                };
                let name = element.name.clone();
                match open.last_mut() {
                    Some(parent) => parent.add(name, element.into_value()),
                    None => {
                        return Ok(Document { root: name, value: element.into_value() });
                    }
                }
            }
            Event::Text(text) => push(&mut open, &text),
            Event::CData(text) => push(&mut open, &text),
            Event::GeneralRef(reference) => push(&mut open, &resolve(&reference).map_err(fail)?),
            Event::DocType(_) => return Err(fail("a document type is not accepted".into())),
            Event::Eof => {
                return Err(fail("the document ends before its root element is closed".into()));
            }
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn push(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn resolve(reference: &BytesRef<'_>) -> Result<String, String> {
    if let Some(character) = reference.resolve_char_ref().map_err(|error| error.to_string())? {
        return Ok(character.to_string());
    }
    let name: &str = reference;
    resolve_predefined_entity(name).map(str::to_owned).ok_or_else(|| format!("unknown entity `&{name};`"))
}
