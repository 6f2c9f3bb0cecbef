//! Converts responses in XML to JSON.
//!
//! An element with child elements becomes an object, an element with text a string, and an empty element `""`. Repeated
//! elements become a list. A list of one item looks like a single element here; [`super::lenient`] accepts both.
//! Attributes, comments and processing instructions are ignored. A document type, more than 64 levels, control characters
//! and more elements than the length of the text justifies are rejected. Numbers and booleans stay strings.

use std::fmt;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};
use serde_json::{Map, Value};

use super::budget::{Budget, Exceeded, LIST, MAX_DEPTH, NAME, STRING, VALUE, object};

/// The name of the root element and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The name of the root element: `GetCardRealStatusResponse`, `Error`.
    pub root: String,
    /// The value of the root element.
    pub value: Value,
}

/// Why a text is not a response in XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlError {
    message: String,
    /// The offset in bytes.
    position: u64,
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "XML, byte {}: {}", self.position, self.message)
    }
}

impl std::error::Error for XmlError {}

impl From<Exceeded> for String {
    fn from(_: Exceeded) -> Self {
        "there are too many elements for the length of the text".to_owned()
    }
}

/// Returns whether a body looks like XML rather than JSON: its first character is `<`.
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
            // The value is an array only if the element occurred before.
            Some(Value::Array(items)) => items.push(value),
            Some(first) => {
                let items = vec![first.take(), value];
                *first = Value::Array(items);
            }
        }
    }
}

/// Parses a response in XML.
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
/// Fails with [`XmlError`] if the text is not well-formed, has a document type or a control character, nests deeper than 64
/// elements, has too many elements for its length, or is followed by anything but white space and comments.
pub fn to_json(body: &[u8]) -> Result<Document, XmlError> {
    let body = std::str::from_utf8(body)
        .map_err(|error| XmlError { message: "the text is not UTF-8".into(), position: error.valid_up_to() as u64 })?;
    let mut reader = Reader::from_str(body);
    let mut budget = Budget::of(body.len());
    let mut open: Vec<Element> = Vec::new();
    let mut whole: Option<Document> = None;
    loop {
        let position = reader.buffer_position();
        let fail = |message: String| XmlError { message, position };
        let event = reader.read_event().map_err(|error| fail(error.to_string()))?;
        match event {
            Event::Start(start) => {
                let element = Element { name: start.name().as_ref().to_owned(), ..Element::default() };
                enter(&mut open, &whole, element, &mut budget).map_err(fail)?;
            }
            Event::Empty(start) => {
                let element = Element { name: start.name().as_ref().to_owned(), ..Element::default() };
                enter(&mut open, &whole, element, &mut budget).map_err(fail)?;
                leave(&mut open, &mut whole).map_err(fail)?;
            }
            Event::End(_) => leave(&mut open, &mut whole).map_err(fail)?,
            Event::Text(text) => push(&mut open, &text).map_err(fail)?,
            Event::CData(text) => push(&mut open, &text).map_err(fail)?,
            Event::GeneralRef(reference) => {
                resolve(&reference).and_then(|text| push(&mut open, &text)).map_err(fail)?;
            }
            Event::DocType(_) => return Err(fail("a document type is not accepted".into())),
            Event::Eof => {
                let unfinished = || fail("the document ends before its root element is closed".into());
                return if open.is_empty() { whole.ok_or_else(unfinished) } else { Err(unfinished()) };
            }
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

/// Enters an element.
fn enter(
    open: &mut Vec<Element>,
    whole: &Option<Document>,
    element: Element,
    budget: &mut Budget,
) -> Result<(), String> {
    if whole.is_some() {
        return Err("there is a second root element".into());
    }
    if open.len() == MAX_DEPTH {
        return Err(format!("there are more than {MAX_DEPTH} levels"));
    }
    budget.take(NAME + VALUE + STRING)?;
    // The first child makes its parent an object, which may be an item of a list.
    if open.last().is_some_and(|parent| parent.children.is_empty()) {
        budget.take(object(1) + LIST)?;
    }
    open.push(element);
    Ok(())
}

/// Leaves the innermost element. Leaving the root completes the document.
fn leave(open: &mut Vec<Element>, whole: &mut Option<Document>) -> Result<(), String> {
    let mut element = open.pop().ok_or("there is an end tag without a start tag")?;
    let name = std::mem::take(&mut element.name);
    match open.last_mut() {
        Some(parent) => parent.add(name, element.into_value()),
        None => *whole = Some(Document { root: name, value: element.into_value() }),
    }
    Ok(())
}

/// Adds text to the innermost element. Only white space is accepted outside of the root.
fn push(open: &mut [Element], text: &str) -> Result<(), String> {
    if let Some(control) = text.chars().find(|c| matches!(c, '\0'..='\u{1f}') && !matches!(c, '\t' | '\n' | '\r')) {
        return Err(format!("the control character {} is not accepted", control.escape_default()));
    }
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.chars().all(|c| c.is_ascii_whitespace() || c == '\u{feff}') => {}
        None => return Err("there is text outside of the root element".into()),
    }
    Ok(())
}

fn resolve(reference: &BytesRef<'_>) -> Result<String, String> {
    if let Some(character) = reference.resolve_char_ref().map_err(|error| error.to_string())? {
        return Ok(character.to_string());
    }
    let name: &str = reference;
    resolve_predefined_entity(name).map(str::to_owned).ok_or_else(|| format!("unknown entity `&{name};`"))
}
