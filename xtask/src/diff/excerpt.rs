//! Compares values and shortens them for the report.

use crate::yaml::{Node, Position, Value};

/// The maximum length of a value in a change, in characters.
const LONGEST: usize = 120;

/// One side of a change: a position and a short text.
pub(super) struct Excerpt {
    pub(super) at: Position,
    pub(super) text: String,
}

pub(super) fn excerpt_of(node: &Node) -> Excerpt {
    excerpt(node.at, &brief(node))
}

pub(super) fn excerpt(at: Position, text: &str) -> Excerpt {
    Excerpt { at, text: text.to_owned() }
}

/// Whether two values are equal or both missing. Order only matters in lists.
pub(super) fn alike(old: Option<&Node>, new: Option<&Node>) -> bool {
    match (old, new) {
        (None, None) => true,
        (Some(old), Some(new)) => old.to_json() == new.to_json(),
        _ => false,
    }
}

/// Returns excerpts of two texts that begin shortly before their first difference.
pub(super) fn around_difference(old: Option<&Node>, new: Option<&Node>) -> (Option<Excerpt>, Option<Excerpt>) {
    let (Some((was, from)), Some((is, to))) =
        (old.and_then(|node| Some((node, node.text()?))), new.and_then(|node| Some((node, node.text()?))))
    else {
        return (old.map(excerpt_of), new.map(excerpt_of));
    };
    let common = from.chars().zip(to.chars()).take_while(|(a, b)| a == b).count();
    let shown = |node: &Node, text: &str| {
        if common < LONGEST / 2 {
            return excerpt_of(node);
        }
        let rest: String = text.chars().skip(common - 20).collect();
        excerpt(node.at, &shortened(&format!("…{}", rest.split_whitespace().collect::<Vec<_>>().join(" "))))
    };
    (Some(shown(was, from)), Some(shown(is, to)))
}

/// Formats a value as a short text.
pub(super) fn brief(node: &Node) -> String {
    let text = match &node.value {
        Value::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Null => "nothing".to_owned(),
        _ => plain(&node.to_json()),
    };
    shortened(&text)
}

fn plain(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(", ")),
        serde_json::Value::Object(members) => {
            let members: Vec<String> = members.iter().map(|(key, value)| format!("{key}: {}", plain(value))).collect();
            format!("{{{}}}", members.join(", "))
        }
        other => other.to_string(),
    }
}

pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST - 1).collect();
    short.push('…');
    short
}
