//! Writes JSON values as XML in the layout of the Linkcard gateway.
//!
//! The text is well-formed XML 1.0 for every value. It has no attributes, namespaces or comments.

use serde_json::Value;

/// The element of array members without a field name (an array as the root, or inside an array).
const UNNAMED: &str = "member";

/// Returns `value` as a document with the root element `root`.
///
/// * An object becomes one child element per field; a field holding an array becomes one element per member, all with
///   the field's name; an empty array becomes nothing.
/// * `null` is left out. Texts are escaped, and characters that XML 1.0 cannot hold are dropped.
/// * Characters that cannot stand in an element name are replaced by `_`.
///
/// ```
/// let value = serde_json::json!({"Code": "200", "Data": [{"Online": true}, {"Online": null}]});
/// assert_eq!(
///     simfleet_emulator::xml::from_json("R", &value),
///     "<?xml version=\"1.0\" encoding=\"UTF-8\"?><R><Code>200</Code><Data><Online>true</Online></Data><Data></Data></R>",
/// );
/// ```
#[must_use]
pub fn from_json(root: &str, value: &Value) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    match value {
        // A document has exactly one root for every value.
        Value::Null => element(&mut text, root, &Value::String(String::new())),
        Value::Array(members) => {
            let name = name_of(root);
            text.push_str(&format!("<{name}>"));
            members.iter().for_each(|member| element(&mut text, UNNAMED, member));
            text.push_str(&format!("</{name}>"));
        }
        _ => element(&mut text, root, value),
    }
    text
}

fn element(text: &mut String, name: &str, value: &Value) {
    if let Value::Array(members) = value {
        for member in members {
            match member {
                Value::Array(_) => wrap(text, name, |text| element(text, UNNAMED, member)),
                _ => element(text, name, member),
            }
        }
        return;
    }
    if value.is_null() {
        return;
    }
    wrap(text, name, |text| match value {
        Value::Object(fields) => fields.iter().for_each(|(field, value)| element(text, field, value)),
        Value::String(content) => escape(text, content),
        other => text.push_str(&other.to_string()),
    });
}

fn wrap(text: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    let name = name_of(name);
    text.push('<');
    text.push_str(&name);
    text.push('>');
    content(text);
    text.push_str("</");
    text.push_str(&name);
    text.push('>');
}

fn name_of(raw: &str) -> String {
    let mut name: String = raw
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.') { letter } else { '_' })
        .collect();
    if !name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
        name.insert(0, '_');
    }
    name
}

fn escape(text: &mut String, content: &str) {
    for letter in content.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            // A parser would convert a bare carriage return into a line feed.
            '\r' => text.push_str("&#13;"),
            '\t' | '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => text.push(letter),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn body(value: &Value) -> String {
        let text = from_json("R", value);
        text.split_once("?>").unwrap().1.to_owned()
    }

    #[test]
    fn strings_are_escaped_and_invalid_characters_dropped() {
        assert_eq!(
            body(&json!({"a": "<&>\r\n\u{0}\u{b}\u{fffe}\u{1f600}"})),
            "<R><a>&lt;&amp;&gt;&#13;\n\u{1f600}</a></R>"
        );
    }

    #[test]
    fn nulls_are_left_out_and_arrays_repeat_their_element() {
        assert_eq!(body(&json!({"a": null, "b": [1, null, 2], "c": []})), "<R><b>1</b><b>2</b></R>");
        assert_eq!(body(&json!({"a": [[1, 2], []]})), "<R><a><member>1</member><member>2</member></a><a></a></R>");
    }

    #[test]
    fn every_value_gives_a_well_formed_document() {
        for value in [json!(null), json!([]), json!([1, [2]]), json!(-1.5), json!({"1 ä<": {"": "x"}}), json!("\u{1}")]
        {
            let text = from_json("a b", &value);
            let mut reader = quick_xml::Reader::from_str(&text);
            let mut depth = 0;
            loop {
                match reader.read_event().unwrap() {
                    quick_xml::events::Event::Start(_) => depth += 1,
                    quick_xml::events::Event::End(_) => depth -= 1,
                    quick_xml::events::Event::Eof => break,
                    _ => {}
                }
            }
            assert_eq!(depth, 0, "{text}");
        }
    }
}
