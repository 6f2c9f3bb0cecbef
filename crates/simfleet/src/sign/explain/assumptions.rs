//! Strings that clients sign by mistake, made from the correct one.

use super::finding::Cause;
use super::keys::Assumption;
use super::rpc_text::{RawPair, RpcText, join};
use super::text::{encoded, percent_decoded};

/// For longer texts, only the text itself is tried.
const LONGEST: usize = 64 * 1024;

/// A way to spell a canonical `name=value` wrongly.
type Spelling = fn(&str) -> String;

/// The spellings of common encoders.
pub(super) const SPELLINGS: [(&[Cause], Spelling); 9] = [
    (&[Cause::PlusForSpace], |raw| raw.replace("%20", "+")),
    (&[Cause::LowerCaseEscapes], lower_escapes),
    (&[Cause::AsteriskNotEscaped], |raw| raw.replace("%2A", "*")),
    (&[Cause::TildeEscaped], |raw| raw.replace('~', "%7E")),
    // Python's quote leaves the slash.
    (&[Cause::OtherEscapes], |raw| raw.replace("%2F", "/")),
    // JavaScript's encodeURIComponent leaves !'()*.
    (&[Cause::OtherEscapes, Cause::AsteriskNotEscaped], |raw| java_script(raw)),
    (&[Cause::OtherEscapes], |raw| java_script(raw).replace('*', "%2A")),
    // Java's URLEncoder, and form encoders.
    (&[Cause::PlusForSpace, Cause::AsteriskNotEscaped, Cause::TildeEscaped], |raw| {
        raw.replace("%20", "+").replace("%2A", "*").replace('~', "%7E")
    }),
    (&[Cause::DoubleEncoding], |raw| match raw.split_once('=') {
        Some((name, value)) => format!("{name}={}", encoded(value.as_bytes())),
        None => raw.to_owned(),
    }),
];

fn java_script(raw: &str) -> String {
    [("%21", "!"), ("%27", "'"), ("%28", "("), ("%29", ")"), ("%2A", "*")]
        .iter()
        .fold(raw.to_owned(), |raw, (from, to)| raw.replace(from, to))
}

/// Returns a text with lower-case digits in its escapes.
pub(super) fn lower_escapes(raw: &str) -> String {
    let mut digits = 0;
    let lower = |c: char| {
        let is_digit = digits > 0;
        digits = if c == '%' { 2 } else { digits - i32::from(is_digit) };
        if is_digit { c.to_ascii_lowercase() } else { c }
    };
    raw.chars().map(lower).collect()
}

/// Returns what a client may have signed instead of the service's string. The first one is the string itself.
pub(super) fn of_rpc(server: &RpcText) -> Vec<Assumption> {
    let RpcText { method, path, pairs, whole, .. } = server;
    let raw: Vec<String> = pairs.iter().map(|pair| pair.raw.clone()).collect();
    let mut all = vec![Assumption::new(&[], whole.as_str())];
    if whole.len() > LONGEST {
        return all;
    }
    let mut add = |causes: &[Cause], text: String| {
        if text != *whole {
            all.push(Assumption::new(causes, text));
        }
    };
    let canonical = raw.join("&");
    for (causes, spell) in SPELLINGS {
        let spelled: Vec<String> = raw.iter().map(|raw| spell(raw)).collect();
        add(causes, join(method, path, &spelled));
        if !causes.contains(&Cause::DoubleEncoding) {
            // The encoder of the parameters may have encoded the whole too.
            let twice = spell(&encoded(spelled.join("&").as_bytes()));
            add(causes, format!("{method}&{path}&{twice}"));
            add(causes, format!("{method}&{}&{twice}", spell(path)));
        }
    }
    for other in ["GET", "POST", "PUT", "DELETE"] {
        add(&[Cause::WrongMethod], join(other, path, &raw));
    }
    add(&[Cause::WrongMethod], join(&method.to_ascii_lowercase(), path, &raw));
    add(&[Cause::SingleEncoding], format!("{method}&{path}&{canonical}"));
    add(&[Cause::SingleEncoding], format!("{method}&/&{canonical}"));
    add(&[Cause::WrongPath], join(method, "/", &raw));
    add(&[Cause::WrongPath], join(method, "", &raw));
    let without = |dropped: fn(&RawPair) -> bool| -> Vec<String> {
        pairs.iter().filter(|pair| !dropped(pair)).map(|pair| pair.raw.clone()).collect()
    };
    add(&[Cause::EmptyValueDropped], join(method, path, &without(|pair| pair.value.is_empty())));
    add(&[Cause::StaleToken], join(method, path, &without(|pair| pair.name == "SecurityToken")));
    let bare: Vec<String> = raw.iter().map(|raw| raw.strip_suffix('=').unwrap_or(raw).to_owned()).collect();
    add(&[Cause::EmptyValueDropped], join(method, path, &bare));
    for order in [by_lower_case, by_number] {
        let mut sorted: Vec<&RawPair> = pairs.iter().collect();
        sorted.sort_by_key(|pair| order(&pair.name));
        let sorted: Vec<String> = sorted.iter().map(|pair| pair.raw.clone()).collect();
        add(&[Cause::SortOrder], join(method, path, &sorted));
    }
    add(&[Cause::Charset], join(method, path, &raw.iter().map(|raw| in_gbk(raw)).collect::<Vec<_>>()));
    all
}

fn by_lower_case(name: &str) -> (String, u64) {
    (name.to_lowercase(), 0)
}

/// Sorts `Name.2` before `Name.10`.
fn by_number(name: &str) -> (String, u64) {
    match name.rsplit_once('.').and_then(|(stem, number)| Some((stem, number.parse().ok()?))) {
        Some((stem, number)) => (format!("{stem}."), number),
        None => (name.to_owned(), 0),
    }
}

/// Returns an encoded `name=value` with the value in GBK.
fn in_gbk(raw: &str) -> String {
    let Some((name, value)) = raw.split_once('=') else { return raw.to_owned() };
    let value = percent_decoded(value);
    match std::str::from_utf8(&value) {
        Ok(text) if !text.is_ascii() => format!("{name}={}", encoded(&encoding_rs::GBK.encode(text).0)),
        _ => raw.to_owned(),
    }
}
