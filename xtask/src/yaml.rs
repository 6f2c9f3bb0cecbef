//! Reads a YAML document into a tree that remembers where each value stands.
//!
//! Plain scalars follow the core schema of YAML 1.2. What the two YAML versions read differently is rejected, so that
//! every other tool reads the same document: `yes`, `no`, `on`, `off` and friends must be quoted. Duplicate keys,
//! anchors and aliases are rejected as well. Nothing here knows OpenAPI.

use std::fmt;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

/// A place in a source file, both numbers from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column, in characters.
    pub column: usize,
}

impl Position {
    fn of(marker: Marker) -> Self {
        Self { line: marker.line(), column: marker.col() + 1 }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A value and where it begins.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) value: Value,
    pub(crate) at: Position,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A member of a map.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) key_at: Position,
    pub(crate) node: Node,
}

/// What is wrong with the text, and what to write instead.
#[derive(Debug)]
pub(crate) struct YamlError {
    pub(crate) at: Position,
    pub(crate) what: String,
    pub(crate) instead: String,
}

const MAX_DEPTH: usize = 128;

impl Node {
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn is_map(&self) -> bool {
        matches!(self.value, Value::Map(_))
    }

    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    /// The member `key`, parsed as a keyword; `None` if it is missing or another word.
    pub(crate) fn keyword_of<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.text_of(key)?.parse().ok()
    }

    pub(crate) fn truth_of(&self, key: &str) -> bool {
        matches!(self.get(key), Some(Node { value: Value::Bool(true), .. }))
    }

    /// The kind of value, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "a boolean",
            Value::Integer(_) => "a whole number",
            Value::Float(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    pub(crate) fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Integer(value) => (*value).into(),
            Value::Float(value) => (*value).into(),
            Value::Text(value) => value.as_str().into(),
            Value::List(items) => items.iter().map(Node::to_json).collect(),
            Value::Map(entries) => {
                serde_json::Value::Object(entries.iter().map(|e| (e.key.clone(), e.node.to_json())).collect())
            }
        }
    }
}

/// Reads the one document that `source` holds.
pub(crate) fn parse(source: &str) -> Result<Node, YamlError> {
    let mut builder = Builder { parser: Parser::new_from_str(source) };
    let start = Position { line: 1, column: 1 };
    let mut root = None;
    while let Some((event, span)) = builder.next()? {
        match event {
            Event::StreamStart | Event::StreamEnd | Event::DocumentEnd | Event::Nothing => {}
            Event::DocumentStart(_) if root.is_none() => {}
            _ if root.is_some() => {
                return Err(error(Position::of(span.start), "a second document", "one document in one file"));
            }
            event => root = Some(builder.node(event, span, 0)?),
        }
    }
    root.ok_or_else(|| error(start, "the file is empty", "an OpenAPI 3.0.3 document"))
}

fn error(at: Position, what: impl Into<String>, instead: impl Into<String>) -> YamlError {
    YamlError { at, what: what.into(), instead: instead.into() }
}

struct Builder<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
}

impl<'a> Builder<'a> {
    fn next(&mut self) -> Result<Option<(Event<'a>, Span)>, YamlError> {
        match self.parser.next() {
            None => Ok(None),
            Some(Ok(pair)) => Ok(Some(pair)),
            Some(Err(scan)) => Err(error(
                Position::of(*scan.marker()),
                format!("not valid YAML: {}", scan.info()),
                "check indentation, quotes and colons around this place",
            )),
        }
    }

    fn expect(&mut self, at: Position) -> Result<(Event<'a>, Span), YamlError> {
        self.next()?.ok_or_else(|| error(at, "the document breaks off", "the rest of this list or map"))
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, YamlError> {
        let at = Position::of(span.start);
        if depth > MAX_DEPTH {
            return Err(error(at, format!("more than {MAX_DEPTH} levels"), "a named schema and a $ref"));
        }
        let anchored = |anchor: usize| {
            if anchor == 0 {
                return Ok(());
            }
            Err(error(at, "an anchor (&name)", "a $ref to a named component; other tools do not read anchors alike"))
        };
        let value = match event {
            Event::Scalar(text, style, anchor, tag) => {
                anchored(anchor)?;
                if let Some(tag) = tag {
                    return Err(error(at, format!("a tag ({tag})"), "the value without a tag"));
                }
                if style == ScalarStyle::Plain { plain(&text, at)? } else { Value::Text(text.into_owned()) }
            }
            Event::SequenceStart(anchor, _) => {
                anchored(anchor)?;
                let mut items = Vec::new();
                loop {
                    match self.expect(at)? {
                        (Event::SequenceEnd, _) => break Value::List(items),
                        (event, span) => items.push(self.node(event, span, depth + 1)?),
                    }
                }
            }
            Event::MappingStart(anchor, _) => {
                anchored(anchor)?;
                Value::Map(self.entries(at, depth)?)
            }
            Event::Alias(_) => return Err(error(at, "an alias (*name)", "a $ref to a named component")),
            _ => return Err(error(at, "an unexpected end", "the rest of this list or map")),
        };
        Ok(Node { value, at })
    }

    fn entries(&mut self, at: Position, depth: usize) -> Result<Vec<Entry>, YamlError> {
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (key, key_at) = match self.expect(at)? {
                (Event::MappingEnd, _) => return Ok(entries),
                (Event::Scalar(key, style, ..), span) => {
                    let key_at = Position::of(span.start);
                    if style == ScalarStyle::Plain && matches!(key.as_ref(), "<<" | "") {
                        return Err(error(key_at, format!("the key `{key}`"), "the members themselves, written out"));
                    }
                    (key.into_owned(), key_at)
                }
                (_, span) => {
                    return Err(error(Position::of(span.start), "a key that is not a text", "a plain or quoted text"));
                }
            };
            if let Some(first) = entries.iter().find(|entry| entry.key == key) {
                return Err(error(
                    key_at,
                    format!("the key `{key}` stands here for the second time (first at {})", first.key_at),
                    "one of the two",
                ));
            }
            let (event, span) = self.expect(key_at)?;
            let node = self.node(event, span, depth + 1)?;
            entries.push(Entry { key, key_at, node });
        }
    }
}

/// A plain scalar by the core schema, where YAML 1.1 agrees.
fn plain(text: &str, at: Position) -> Result<Value, YamlError> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    if ["y", "n", "yes", "no", "on", "off"].iter().any(|word| text.eq_ignore_ascii_case(word)) {
        return Err(error(
            at,
            format!("`{text}` is a boolean for some YAML readers and a text for others"),
            format!("true or false, or \"{text}\" in quotes"),
        ));
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(error(
            at,
            format!("`{text}` is an octal number for some YAML readers"),
            format!("\"{text}\" in quotes, or the number without leading zeros"),
        ));
    }
    let date = text.as_bytes();
    if date.len() >= 10 && date[4] == b'-' && date[7] == b'-' && date[..4].iter().all(u8::is_ascii_digit) {
        return Err(error(
            at,
            format!("`{text}` is a date for some YAML readers and a text for others"),
            format!("\"{text}\" in quotes"),
        ));
    }
    if let Ok(number) = text.parse::<i64>() {
        return Ok(Value::Integer(number));
    }
    if digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && text.bytes().all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte))
        && let Ok(number) = text.parse::<f64>()
    {
        if number.is_finite() && !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Value::Float(number));
        }
        return Err(error(at, format!("the number `{text}` is too long to be kept"), format!("\"{text}\" in quotes")));
    }
    Ok(Value::Text(text.to_owned()))
}
