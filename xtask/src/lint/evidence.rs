//! Checks that a statement which the vendor's documents do not make is marked, and says how to settle it.
//!
//! The mark (`x-evidence`) belongs to the node whose description makes the statement. If the node is documented and
//! only a sentence about it is not, the sentence gets an entry of `x-claims`.

use super::extensions::{check_keyword, is_sentence};
use super::linter::Linter;
use crate::spec::Evidence;
use crate::yaml::{Entry, Node};

/// Words that announce a statement without a source. `not documented`, `unknown` and `not known` are missing on
/// purpose: they say that a question is open, and claim nothing. So is `expected`, which says what callers do.
const INFERRED: [&str; 28] = [
    "apparently",
    "assumed",
    "assumption",
    "believed",
    "evidently",
    "guess",
    "guessed",
    "implies",
    "imply",
    "implied",
    "infer",
    "inference",
    "inferred",
    "infers",
    "likely",
    "perhaps",
    "possibly",
    "presumably",
    "presumed",
    "probable",
    "probably",
    "seem",
    "seemingly",
    "seems",
    "suggest",
    "suggests",
    "supposed",
    "supposedly",
];

/// Words for what was read off an example or taken from a source other than the vendor.
const DERIVED: [&str; 1] = ["derived"];

/// Keys whose values are data of the API, not statements about it.
const DATA: [&str; 4] = ["example", "default", "enum", "value"];

/// Checks every node of the document.
pub(super) fn check(linter: &mut Linter<'_>) {
    walk(linter, linter.root, false);
}

/// `settled` is whether the node is inside one with `x-settled-by`.
fn walk<'a>(linter: &mut Linter<'a>, node: &'a Node, settled: bool) {
    for item in node.items() {
        walk(linter, item, settled);
    }
    if node.entries().is_empty() {
        return;
    }
    let settled = settled || node.get("x-settled-by").is_some();
    wording(linter, node);
    if let Some(mark) = node.entry("x-evidence")
        && node.keyword_of("x-evidence") == Some(Evidence::Inferred)
        && !settled
    {
        linter.report(
            mark.key_at,
            "nothing says what would settle this inferred statement",
            "x-settled-by: one sentence with the call to make and what to look at; on the schema or operation for all its members",
        );
    }
    if let Some(text) = node.get("x-settled-by") {
        settlement(linter, node, text);
    }
    claims(linter, node);
    for entry in node.entries() {
        if !DATA.contains(&entry.key.as_str()) {
            walk(linter, &entry.node, settled);
        }
    }
}

/// Checks the words of the texts of a node against its mark and those of its claims.
fn wording<'a>(linter: &mut Linter<'a>, node: &'a Node) {
    let texts = ["summary", "description", "x-effect-reason"].into_iter().filter_map(|key| node.entry(key));
    let texts: Vec<&'a Node> = texts
        .map(|entry| &entry.node)
        .chain(node.get("x-enum-descriptions").into_iter().flat_map(Node::items))
        .collect();
    let mark = node.keyword_of::<Evidence>("x-evidence");
    for text in texts.into_iter().filter(|text| text.text().is_some()) {
        let words = text.text().map(words).unwrap_or_default();
        let find = |list: &[&'static str]| list.iter().find(|word| words.iter().any(|found| found == *word)).copied();
        let (word, fitting) = match (find(&INFERRED), find(&DERIVED)) {
            (Some(word), _) => (word, Evidence::Inferred),
            (None, Some(word)) => (word, Evidence::Derived),
            (None, None) => continue,
        };
        let fits = |mark: Evidence| mark == Evidence::Inferred || mark == fitting;
        let claims = node.get("x-claims").into_iter().flat_map(Node::items);
        let marked = mark.into_iter().chain(claims.filter_map(|claim| claim.keyword_of("x-evidence"))).any(fits);
        if !marked {
            let found = mark.map_or_else(|| "no x-evidence".to_owned(), |mark| format!("x-evidence: {mark}"));
            linter.report(
                text.at,
                format!("the text says `{word}`, but the node has {found}"),
                format!(
                    "x-evidence: {fitting}, or an entry of x-claims if only a sentence about a documented item is {fitting}"
                ),
            );
        }
    }
}

/// Returns the words of a text in lower case, without code.
fn words(text: &str) -> Vec<String> {
    let prose = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    prose.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect()
}

/// Checks `x-settled-by`: one sentence, for an inferred statement at or below the node.
fn settlement<'a>(linter: &mut Linter<'a>, node: &'a Node, text: &'a Node) {
    let instead = "x-settled-by: one sentence with the call to make and what to look at in its response";
    if !text.text().is_some_and(|text| is_sentence(text.trim())) {
        linter.report(text.at, "x-settled-by is not a sentence that ends with a period", instead);
    }
    if !has_inferred(node) {
        linter.report(text.at, "x-settled-by is for inferred statements, and there is none here", "no x-settled-by");
    }
}

/// Whether a node or a part of it is marked as inferred.
fn has_inferred(node: &Node) -> bool {
    node.keyword_of("x-evidence") == Some(Evidence::Inferred)
        || node.items().iter().any(has_inferred)
        || node.entries().iter().any(|entry: &Entry| has_inferred(&entry.node))
}

/// Checks the entries of `x-claims`.
fn claims<'a>(linter: &mut Linter<'a>, node: &'a Node) {
    let Some(list) = node.get("x-claims") else { return };
    let instead = "x-claims: [{description: The sentence., x-evidence: inferred, x-settled-by: What would settle it.}]";
    if list.items().is_empty() {
        linter.report(list.at, "x-claims is not a list of statements", instead);
    }
    for claim in list.items() {
        let known = ["description", "x-evidence", "x-settled-by"];
        let misspelt = claim.entries().iter().find(|entry| !known.contains(&entry.key.as_str()));
        if claim.text_of("description").is_none() || misspelt.is_some() {
            linter.report(claim.at, "a claim consists of a description, x-evidence and x-settled-by", instead);
        }
        match claim.get("x-evidence") {
            Some(mark) => {
                if check_keyword::<Evidence>(linter, mark, "x-evidence") == Some(Evidence::Documented) {
                    linter.report(mark.at, "a documented statement is no claim", "x-evidence: inferred or derived");
                }
            }
            None => linter.report(
                claim.at,
                "the claim has no x-evidence",
                format!("x-evidence: {} or {}", Evidence::Derived, Evidence::Inferred),
            ),
        }
    }
}
