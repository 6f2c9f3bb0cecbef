//! Files of recorded requests: sections that begin with `== name`.

use std::fs;
use std::path::PathBuf;

/// First line of every file.
const HEAD: &str =
    "# Recorded requests. tests/tests/wire compares them; tests/tests/wire/main.rs says how to record them again.\n";

/// The name of a section and its text.
pub(crate) type Section = (String, String);

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/wire").join(format!("{file}.txt"))
}

/// Whether the files are recorded again instead of compared.
pub(crate) fn updates() -> bool {
    std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| value == "1")
}

/// Returns the sections of a file, and none if the file does not exist.
pub(crate) fn sections(file: &str) -> Vec<Section> {
    let text = fs::read_to_string(path(file)).unwrap_or_default();
    let mut sections: Vec<Section> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("== "), sections.last_mut()) {
            (Some(name), _) => sections.push((name.to_owned(), String::new())),
            (None, Some((_, section))) => {
                section.push_str(line);
                section.push('\n');
            }
            (None, None) => {}
        }
    }
    sections
}

/// Fails unless a file has these sections, and shows a diff of each that differs.
pub(crate) fn compare(file: &str, found: &[Section]) {
    if updates() {
        let text: String = found.iter().map(|(name, text)| format!("\n== {name}\n{text}")).collect();
        fs::write(path(file), format!("{HEAD}{text}")).expect("the file is written");
    }
    let expected = sections(file);
    let text_of = |sections: &[Section], name: &str| {
        let section = sections.iter().find(|(known, _)| known == name);
        // An empty line separates a section from the next.
        section.map_or(String::new(), |(_, text)| format!("{}\n", text.trim_end_matches('\n')))
    };
    let mut names: Vec<&str> = found.iter().chain(&expected).map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let mut wrong = String::new();
    for name in names {
        let (old, new) = (text_of(&expected, name), text_of(found, name));
        if old != new {
            let diff = similar::TextDiff::from_lines(old.as_str(), new.as_str());
            let (old, new) = (format!("{file} {name}, expected"), format!("{file} {name}, sent"));
            wrong.push_str(&diff.unified_diff().context_radius(20).header(&old, &new).to_string());
        }
    }
    assert!(
        wrong.is_empty(),
        "requests differ from the recorded ones; if that is intended, run with UPDATE_EXPECTED=1\n{wrong}"
    );
    assert_eq!(found.len(), expected.len(), "{file} names a section twice");
}
