//! Compares printed text with documented text, apart from what differs from run to run.

use std::sync::LazyLock;

use regex::Regex;

/// A documented line that stands for any number of lines.
pub(crate) const ELLIPSIS: &str = "…";

/// What differs from run to run, and what stands for it. Later rules see the result of earlier ones.
static RULES: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    [
        (r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", "<uuid>"),
        (r"\b[0-9a-f]{32}\b", "<hex>"),
        (r"\b\d{8}-\d{6}-[0-9a-f]{6}\b", "<run>"),
        (r"\b[0-9a-f]{16}\b", "<fingerprint>"),
        (r"\b\d+ (s|min) ago\b", "<span> ago"),
        (r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?", "<time>"),
        (r"\b\d{8}-\d{6}-[0-9a-f]{6}\b", "<run>"),
        (r"\bQL\d{14}\w{8}\b", "<order>"),
        (r"\bSTS\.[0-9A-F]{24}\b", "<key>"),
        (r"(?m)^timestamp: \d{10}$", "timestamp: <seconds>"),
        (r"\b\d{15}\b", "<number>"),
        (r"127\.0\.0\.1:\d{5}", "127.0.0.1:<port>"),
        (r"\d+ signed requests in [0-9.]+ s", "<n> signed requests in <n> s"),
        (r" +", " "),
    ]
    .into_iter()
    .map(|(pattern, text)| (Regex::new(pattern).unwrap(), text))
    .collect()
});

fn normalize(text: &str) -> Vec<String> {
    let mut text = text.to_owned();
    for (pattern, replacement) in RULES.iter() {
        text = pattern.replace_all(&text, *replacement).into_owned();
    }
    text.trim().lines().map(|line| line.trim().to_owned()).collect()
}

/// Whether the printed text is the documented one.
pub(crate) fn matches(documented: &str, printed: &str) -> bool {
    let (documented, printed) = (normalize(documented), normalize(printed));
    let parts: Vec<&[String]> = documented.split(|line| line == ELLIPSIS).collect();
    let [first, middle @ .., last] = parts.as_slice() else { return documented == printed };
    let Some(mut rest) = printed.strip_prefix(*first).and_then(|rest| rest.strip_suffix(*last)) else { return false };
    for part in middle {
        let found = (0..=rest.len().saturating_sub(part.len())).find(|start| rest[*start..].starts_with(part));
        let Some(start) = found else { return false };
        rest = &rest[start + part.len()..];
    }
    true
}

#[test]
fn text_matches_apart_from_what_differs_from_run_to_run() {
    assert!(matches("a\n…\nd", "a\nb\nc\nd"));
    assert!(matches("a\n…", "a\nb"));
    assert!(matches("a\n…\nd", "a\nd\nx\nd"));
    assert!(matches("id 00000000-0000-0000-0000-000000000000", "id 9c1169dc-486f-4909-b914-84cf460eec68\n"));
    for (documented, printed) in
        [("a", "b"), ("a", "a\nb"), ("a\n…\nd", "a\nb"), ("a\n…\nb\n…\nc", "a\nc"), ("", "b"), ("a\nb", "a")]
    {
        assert!(!matches(documented, printed), "{documented:?} {printed:?}");
    }
}
