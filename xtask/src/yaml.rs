//! Parses a YAML document into a tree in which each value has its position.
//!
//! Plain scalars follow the core schema of YAML 1.2. The parser rejects values that YAML 1.1 and 1.2 interpret
//! differently, so that all tools read the same document: `yes`, `no`, `on` and `off`, for example, must be quoted. It
//! also rejects duplicate keys, anchors and aliases.

use std::fmt;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

/// A position in a source file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
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

/// A value and its position.
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

/// A syntax error with its position and a fix.
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

    /// Returns what messages call this kind of value.
    pub(crate) fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Integer(_) => "an integer",
            Value::Float(_) => "a number",
            Value::Text(_) => "a string",
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

/// Parses the single document in `source`.
pub(crate) fn parse(source: &str) -> Result<Node, YamlError> {
    let mut builder = Builder { parser: Parser::new_from_str(source) };
    let start = Position { line: 1, column: 1 };
    let mut root = None;
    while let Some((event, span)) = builder.next()? {
        match event {
            Event::StreamStart | Event::StreamEnd | Event::DocumentEnd | Event::Nothing => {}
            Event::DocumentStart(_) if root.is_none() => {}
            _ if root.is_some() => {
                return Err(error(
                    Position::of(span.start),
                    "the file contains a second document",
                    "one document per file",
                ));
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
                "valid YAML; check the indentation, quotes and colons here",
            )),
        }
    }

    fn expect(&mut self, at: Position) -> Result<(Event<'a>, Span), YamlError> {
        self.next()?.ok_or_else(|| error(at, "the document ends too early", "the rest of this list or map"))
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, YamlError> {
        let at = Position::of(span.start);
        if depth > MAX_DEPTH {
            return Err(error(
                at,
                format!("the document is nested deeper than {MAX_DEPTH} levels"),
                "a named schema and a $ref",
            ));
        }
        let anchored = |anchor: usize| {
            if anchor == 0 {
                return Ok(());
            }
            Err(error(
                at,
                "anchors (&name) are not supported",
                "a $ref to a named component; other tools interpret anchors differently",
            ))
        };
        let value = match event {
            Event::Scalar(text, style, anchor, tag) => {
                anchored(anchor)?;
                if let Some(tag) = tag {
                    return Err(error(at, format!("tags ({tag}) are not supported"), "the value without a tag"));
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
            Event::Alias(_) => {
                return Err(error(at, "aliases (*name) are not supported", "a $ref to a named component"));
            }
            _ => return Err(error(at, "unexpected end", "the rest of this list or map")),
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
                        return Err(error(
                            key_at,
                            format!("the key `{key}` is not supported"),
                            "the members themselves",
                        ));
                    }
                    (key.into_owned(), key_at)
                }
                (_, span) => {
                    return Err(error(Position::of(span.start), "the key is not a string", "a plain or quoted string"));
                }
            };
            if let Some(first) = entries.iter().find(|entry| entry.key == key) {
                return Err(error(
                    key_at,
                    format!("duplicate key `{key}` (first at {})", first.key_at),
                    "one of the two",
                ));
            }
            let (event, span) = self.expect(key_at)?;
            let node = self.node(event, span, depth + 1)?;
            entries.push(Entry { key, key_at, node });
        }
    }
}

/// Parses a plain scalar by the core schema; fails if YAML 1.1 interprets it differently.
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
            format!("`{text}` is a boolean for some YAML parsers and a string for others"),
            format!("true or false, or \"{text}\" in quotes"),
        ));
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(error(
            at,
            format!("`{text}` is an octal number for some YAML parsers"),
            format!("\"{text}\" in quotes, or the number without leading zeros"),
        ));
    }
    let date = text.as_bytes();
    if date.len() >= 10 && date[4] == b'-' && date[7] == b'-' && date[..4].iter().all(u8::is_ascii_digit) {
        return Err(error(
            at,
            format!("`{text}` is a date for some YAML parsers and a string for others"),
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
        return Err(error(at, format!("the number `{text}` is out of range"), format!("\"{text}\" in quotes")));
    }
    Ok(Value::Text(text.to_owned()))
}
