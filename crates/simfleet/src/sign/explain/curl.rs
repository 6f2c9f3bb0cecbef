//! Requests as curl commands, for a POSIX shell, for cmd.exe and for PowerShell.

use super::request::{Body, SentRequest};
use super::text::encoded;

/// Options with a value that does not matter here.
const WITH_VALUE: [&str; 24] = [
    "-o",
    "--output",
    "-A",
    "--user-agent",
    "-u",
    "--user",
    "-x",
    "--proxy",
    "-m",
    "--max-time",
    "--connect-timeout",
    "-b",
    "--cookie",
    "-c",
    "--cookie-jar",
    "-e",
    "--referer",
    "--cacert",
    "--cert",
    "--key",
    "--resolve",
    "-w",
    "--write-out",
    "--retry",
];

/// Returns whether a text is a curl command, with or without a prompt.
pub(super) fn is_curl(text: &str) -> bool {
    let first = text.trim_start_matches(['$', '>', '#', '%', ' ']);
    let name = first.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    matches!(name, "curl" | "curl.exe")
}

/// Reads a curl command. What cannot be read is left out.
pub(super) fn parse(text: &str) -> SentRequest {
    let text = text.trim_start_matches(['$', '>', '#', '%', ' ']);
    let mut words = words(text).into_iter().skip(1);
    let mut request = SentRequest::default();
    let mut data = Data::default();
    let mut is_get = false;
    while let Some(word) = words.next() {
        let (option, attached) = split_option(&word);
        let mut value = || attached.clone().or_else(|| words.next()).unwrap_or_default();
        match option.as_str() {
            "-X" | "--request" => request.method = Some(value().to_ascii_uppercase()),
            "-H" | "--header" => {
                let header = value();
                let (name, value) = header.split_once(':').unwrap_or((&header, ""));
                request.headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            }
            "-d" | "--data" | "--data-ascii" | "--data-binary" => data.add(&value()),
            "--data-raw" => data.push(&value()),
            "--data-urlencode" => data.add_encoded(&value()),
            "--json" => {
                data.add(&value());
                request.headers.push(("content-type".to_owned(), "application/json".to_owned()));
            }
            "-F" | "--form" | "-T" | "--upload-file" => {
                value();
                data.is_unknown = true;
            }
            "-G" | "--get" => is_get = true,
            "-I" | "--head" => request.method = Some("HEAD".to_owned()),
            "--url" => request.set_url(&value()),
            known if WITH_VALUE.contains(&known) => drop(value()),
            other if other.starts_with('-') => {}
            _ => request.set_url(&word),
        }
    }
    let has_data = data.is_unknown || data.is_given;
    if is_get && data.is_given && !data.is_unknown {
        let query = request.query.take().filter(|query| !query.is_empty());
        request.query = Some(query.map_or(data.text.clone(), |query| format!("{query}&{}", data.text)));
    } else if data.is_unknown {
        request.body = Body::Unknown;
    } else if data.is_given && !data.text.is_empty() {
        request.body = Body::Text(data.text);
        if request.header("content-type").is_none() {
            let form = "application/x-www-form-urlencoded".to_owned();
            request.headers.push(("content-type".to_owned(), form));
        }
    }
    request.method.get_or_insert_with(|| if has_data && !is_get { "POST" } else { "GET" }.to_owned());
    request
}

/// The values of the data options, joined as curl does.
#[derive(Debug, Default)]
struct Data {
    text: String,
    is_given: bool,
    /// True if a part of it is in a file.
    is_unknown: bool,
}

impl Data {
    fn push(&mut self, text: &str) {
        if self.is_given {
            self.text.push('&');
        }
        self.text.push_str(text);
        self.is_given = true;
    }

    fn add(&mut self, text: &str) {
        if text.starts_with('@') { self.is_unknown = true } else { self.push(text) }
    }

    /// Adds `content`, `=content`, `name=content`, `@file` or `name@file`.
    fn add_encoded(&mut self, text: &str) {
        match text.find(['=', '@']).map(|at| text.split_at(at)) {
            Some((_, rest)) if rest.starts_with('@') => self.is_unknown = true,
            Some(("", rest)) => self.push(&encoded(rest.get(1..).unwrap_or_default().as_bytes())),
            Some((name, rest)) => {
                let value = encoded(rest.get(1..).unwrap_or_default().as_bytes());
                self.push(&format!("{name}={value}"));
            }
            None => self.push(&encoded(text.as_bytes())),
        }
    }
}

/// Splits `-XPOST` and `--request=POST`.
fn split_option(word: &str) -> (String, Option<String>) {
    if word.starts_with("--") {
        return match word.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (word.to_owned(), None),
        };
    }
    let short = word.get(..2).unwrap_or_default();
    if word.len() > 2 && ["-X", "-H", "-d", "-F", "-o", "-A", "-u", "-x", "-b"].contains(&short) {
        return (short.to_owned(), word.get(2..).map(str::to_owned));
    }
    // Options without values can be combined, the last one may have a value: `-sX POST`.
    if word.len() > 2 && word.starts_with('-') {
        let last = word.chars().next_back().unwrap_or_default();
        if "XHdGF".contains(last) {
            return (format!("-{last}"), None);
        }
    }
    (word.to_owned(), None)
}

/// Splits a command into words. An unclosed quotation mark ends with the text.
fn words(text: &str) -> Vec<String> {
    let is_cmd = text.contains("^\n") || text.contains("^\r\n") || text.contains("^\"");
    let mut text = text.replace("\r\n", "\n").replace("\\\n", " ").replace("`\n", " ");
    if is_cmd {
        text = without_carets(&text);
    }
    // The shell splits `$'…'` as it does `'…'`, and decodes escapes in it.
    let text = text.replace(" $'", " '");
    let closed = [String::new(), "'".to_owned(), "\"".to_owned()];
    let split = closed.iter().find_map(|end| shlex::split(&format!("{text}{end}")));
    split.unwrap_or_else(|| text.split_whitespace().map(|word| word.trim_matches(['"', '\'']).to_owned()).collect())
}

/// Removes the carets with which cmd.exe escapes characters and continues lines.
fn without_carets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '^' => match characters.next() {
                Some('\n') => out.push(' '),
                Some(next) => out.push(next),
                None => {}
            },
            _ => out.push(character),
        }
    }
    out
}
