//! Checks the vendor extensions: their names, places and values.

use super::linter::Linter;
use crate::spec::{
    Effect, Evidence, Keyword, SchemaType, callback_parameter, entries, follow, is_secret, items, seconds,
};
use crate::yaml::{Entry, Node, Value};

/// All extensions that the generator reads, each with an example.
const KNOWN: &[(&str, &str)] = &[
    ("x-array-style", "x-array-style: indexed"),
    ("x-claims", "x-claims: [{description: The sentence., x-evidence: inferred}]"),
    ("x-effect", "x-effect: read"),
    ("x-effect-reason", "x-effect-reason: Changes nothing."),
    ("x-enum-descriptions", "x-enum-descriptions: [one sentence for each value]"),
    ("x-enum-varnames", "x-enum-varnames: [AName, ForEach, Value]"),
    ("x-envelope", "x-envelope: {success: {field: code, equals: 0}, …}"),
    ("x-errors", "x-errors: [{code: linkcard.common.CardNotExist, status: 400}]"),
    ("x-evidence", "x-evidence: inferred"),
    ("x-explicit", "x-explicit: leaving it out removes every tag of the card"),
    ("x-idempotency-key", "x-idempotency-key: SerialNo"),
    ("x-list-member", "x-list-member: nodes"),
    ("x-paging", "x-paging: {page: PageNo, size: PageSize, items: Data.List}"),
    ("x-pipeline", "x-pipeline: true"),
    ("x-quota", "x-quota: [{limit: 20, per: 1s, scope: account}]"),
    ("x-required-on-success", "x-required-on-success: [data]"),
    ("x-result-code", "x-result-code: {code: data.rspCode, success: M0, message: data.rspDesc}"),
    ("x-retries", "x-retries: [30m, 2h]"),
    ("x-rules", "x-rules: [{exactly-one-of: [simNo, deviceNo]}]"),
    ("x-secret", "x-secret: true"),
    ("x-settled-by", "x-settled-by: one sentence with the call to make"),
];

/// Reports an extension where the generator does not read it: a known one is misplaced, any other is misspelt.
pub(super) fn check_misplaced<'a>(linter: &mut Linter<'a>, entry: &'a Entry, whose: &str) {
    if entry.key == "x-evidence" {
        check_keyword::<Evidence>(linter, &entry.node, "x-evidence");
    } else if matches!(entry.key.as_str(), "x-claims" | "x-settled-by") {
        // Any node can have them; `evidence` checks them.
    } else if let Some((_, example)) = KNOWN.iter().find(|(known, _)| *known == entry.key) {
        linter.report(
            entry.key_at,
            format!("`{}` has no effect in {whose}", entry.key),
            format!("`{example}` where the generator reads it, or no extension"),
        );
    } else {
        let names: Vec<&str> = KNOWN.iter().map(|(name, _)| *name).collect();
        linter.report(
            entry.key_at,
            format!("unknown extension `{}`", entry.key),
            format!("one of {}", names.join(", ")),
        );
    }
}

/// Parses a keyword; reports any other value.
pub(super) fn check_keyword<K: Keyword>(linter: &mut Linter<'_>, node: &Node, key: &str) -> Option<K> {
    let parsed = node.text().and_then(|text| text.parse().ok());
    if parsed.is_none() {
        let found = node.text().map_or_else(|| node.kind().to_owned(), |text| format!("`{text}`"));
        let words: Vec<String> = K::ALL.iter().map(K::to_string).collect();
        linter.report(node.at, format!("{key} cannot be {found}"), format!("{key}: one of {}", words.join(", ")));
    }
    parsed
}

/// Checks the extensions of an operation. `names` are its parameters.
pub(super) fn check_operation<'a>(linter: &mut Linter<'a>, operation: &'a Node, names: &[&str]) {
    check_effect(linter, operation, names);
    if let Some(quotas) = operation.get("x-quota") {
        check_quotas(linter, quotas, names);
    }
    for rule in items(operation, "x-rules") {
        check_rule(linter, rule, names);
    }
    if let Some(paging) = operation.get("x-paging") {
        check_paging(linter, operation, paging, names);
    }
    if let Some(rule) = operation.get("x-result-code") {
        check_result_code(linter, operation, rule);
    }
    for error in items(operation, "x-errors") {
        let status = matches!(error.get("status").map(|n| &n.value), Some(Value::Integer(100..=599)));
        if error.text_of("code").is_none() || !status {
            let instead = "x-errors: [{code: linkcard.common.CardNotExist, status: 400}]";
            linter.report(error.at, "an entry of x-errors requires a code and an HTTP status", instead);
        }
    }
}

/// Checks the effect of an operation together with its idempotency key.
fn check_effect<'a>(linter: &mut Linter<'a>, operation: &'a Node, names: &[&str]) {
    let Some(written) = operation.get("x-effect") else {
        linter.report(
            operation.at,
            "the operation has no x-effect, which says whether it is safe to repeat",
            "x-effect: read (changes nothing), set (safe to repeat), keyed (safe to repeat with its key) or once",
        );
        return;
    };
    check_reason(linter, operation);
    let effect = check_keyword::<Effect>(linter, written, "x-effect");
    match (effect, operation.get("x-idempotency-key")) {
        (Some(Effect::Keyed), None) => {
            linter.report(
                operation.at,
                "x-effect is keyed, but x-idempotency-key is missing",
                "x-idempotency-key: SerialNo",
            );
        }
        (Some(Effect::Keyed), Some(key)) if key.text().is_some_and(|key| names.contains(&key)) => {}
        (Some(Effect::Keyed), Some(key)) => {
            linter.report(
                key.at,
                "x-idempotency-key is not the name of a parameter of this operation",
                format!("one of {}", names.join(", ")),
            );
        }
        (_, Some(key)) => {
            if let Some(effect) = written.text() {
                linter.report(
                    key.at,
                    format!("x-idempotency-key is not allowed with x-effect: {effect}"),
                    "x-effect: keyed, or no x-idempotency-key",
                );
            }
        }
        (_, None) => {}
    }
}

/// Checks the reason for the effect, which must be a sentence.
fn check_reason<'a>(linter: &mut Linter<'a>, operation: &'a Node) {
    let instead = "x-effect-reason: one sentence that says what a late repetition does, for example: Changes nothing.";
    match operation.get("x-effect-reason") {
        None => {
            linter.report(operation.at, "the operation has no x-effect-reason, which explains its x-effect", instead)
        }
        Some(reason) if reason.text().is_none_or(|text| !is_sentence(text.trim())) => {
            linter.report(reason.at, "x-effect-reason is not a sentence that ends with a period", instead);
        }
        Some(_) => {}
    }
}

/// Whether a text begins with an upper-case letter or a name in code, and ends with its only full stop.
pub(super) fn is_sentence(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first.is_uppercase() || first == '`');
    begins && text.strip_suffix('.').is_some_and(|rest| !rest.contains(". ") && !rest.contains(".\n"))
}

const RULES: [&str; 3] = ["exactly-one-of", "at-least-one-of", "all-or-none-of"];

fn check_rule<'a>(linter: &mut Linter<'a>, rule: &'a Node, names: &[&str]) {
    let keys: Vec<&str> = rule.entries().iter().map(|entry| entry.key.as_str()).collect();
    let (listed, least) = match keys.as_slice() {
        [one] if RULES.contains(one) => (rule.get(one), 2),
        ["when", "needs"] | ["needs", "when"] => (rule.get("needs"), 1),
        _ => {
            linter.report(
                rule.at,
                "a rule must be one of three lists of names, or `when` with `needs`",
                "{exactly-one-of: [simNo, deviceNo]}, {at-least-one-of: [..]}, {all-or-none-of: [..]} or \
                 {when: {parameter: UploadMethod, is: FILE}, needs: [FileUri]}",
            );
            return;
        }
    };
    let listed = listed.map(Node::items).unwrap_or_default();
    if listed.len() < least {
        linter.report(rule.at, "the rule lists too few parameters", "the names of parameters of this operation");
    }
    let condition = rule.get("when");
    let named = condition.and_then(|when| when.get("parameter"));
    if let Some(when) = condition
        && (named.is_none() || when.get("is").is_none())
    {
        linter.report(when.at, "the condition requires `parameter` and `is`", "{parameter: UploadMethod, is: FILE}");
    }
    for name in listed.iter().chain(named) {
        if name.text().is_some_and(|text| !names.contains(&text)) {
            linter.report(name.at, "the rule names an unknown parameter", format!("one of {}", names.join(", ")));
        }
    }
}

fn check_paging<'a>(linter: &mut Linter<'a>, operation: &'a Node, paging: &'a Node, names: &[&str]) {
    for key in ["page", "size"] {
        match paging.get(key) {
            Some(name) if name.text().is_some_and(|text| names.contains(&text)) => {}
            Some(name) => linter.report(
                name.at,
                format!("`{key}` of x-paging is not the name of a parameter of this operation"),
                format!("one of {}", names.join(", ")),
            ),
            None => linter.report(paging.at, format!("x-paging has no `{key}`"), "{page: PageNo, size: PageSize, …}"),
        }
    }
    if paging.get("items").is_none() {
        linter.report(paging.at, "x-paging has no `items`, the path of the rows in the response", "items: Data.List");
    }
    for (key, wanted) in [("items", "a list or a member without a type, and not a secret"), ("pages", "an integer")] {
        let Some(path) = paging.get(key) else { continue };
        let found = path.text().and_then(|path| response_member(linter.root, operation, path));
        let fits = found.is_some_and(|member| match (key, member.keyword_of("type")) {
            ("items", Some(SchemaType::Array)) => !member.truth_of("x-secret"),
            ("items", None) => member.get("type").is_none() && !member.truth_of("x-secret"),
            (_, kind) => key == "pages" && kind == Some(SchemaType::Integer),
        });
        if !fits {
            let what = format!("`{key}` of x-paging must be the path of a response member that is {wanted}");
            linter.report(
                path.at,
                what,
                "the names of the members from the response down, separated by dots: Data.List",
            );
        }
    }
}

/// Checks a second code: two strings of the response, and the code that means success.
fn check_result_code<'a>(linter: &mut Linter<'a>, operation: &'a Node, rule: &'a Node) {
    let instead = "x-result-code: {code: data.rspCode, success: M0, message: data.rspDesc}";
    for key in ["code", "success", "message"] {
        let Some(value) = rule.get(key) else {
            linter.report(rule.at, format!("x-result-code has no `{key}`"), instead);
            continue;
        };
        let is_text = |path: &str| {
            let member = response_member(linter.root, operation, path);
            member.is_some_and(|member| {
                member.keyword_of("type") == Some(SchemaType::String)
                    && member.get("enum").is_none()
                    && !is_secret(member)
            })
        };
        if key != "success" && !value.text().is_some_and(is_text) {
            let what =
                format!("`{key}` of x-result-code must be the path of a string in the response that is no secret");
            linter.report(value.at, what, instead);
        }
    }
}

/// Returns the member of an operation's response at a dotted path.
fn response_member<'a>(root: &'a Node, operation: &'a Node, path: &str) -> Option<&'a Node> {
    let answers = operation.get("responses")?.entries();
    let good = answers.iter().find(|answer| answer.key.starts_with('2'))?;
    let mut at = follow(root, &good.node).get("content")?.get("application/json")?.get("schema")?;
    for name in path.split('.') {
        at = follow(root, at).get("properties")?.get(name)?;
    }
    Some(follow(root, at))
}

/// Checks the callbacks of an operation.
pub(super) fn check_callbacks<'a>(linter: &mut Linter<'a>, operation: &'a Node, names: &[&str]) {
    for callback in entries(operation, "callbacks") {
        let [path] = callback.node.entries() else {
            linter.report(
                callback.key_at,
                "a callback must have exactly one address",
                "'{$request.body#/callbackUrl}': {post: …}",
            );
            continue;
        };
        if callback_parameter(&path.key).is_none_or(|name| !names.contains(&name)) {
            linter.report(
                path.key_at,
                "the address of the callback is not a parameter of this operation",
                "'{$request.body#/callbackUrl}', with the name of a parameter",
            );
        }
        let Some(post) = linter.required(&path.node, "post", "post: with a requestBody") else { continue };
        linter.described(post, "the callback");
        let schema = post
            .get("requestBody")
            .and_then(|body| body.get("content"))
            .and_then(|content| content.get("application/json"))
            .and_then(|media| media.get("schema"));
        match schema {
            Some(schema) if schema.get("$ref").is_some() => {
                linter.resolve(schema, "schemas");
                linter.record_response(schema);
            }
            _ => linter.report(
                post.at,
                "the body of the callback has no named schema",
                "requestBody: {content: {application/json: {schema: {$ref: …}}}}",
            ),
        }
        for span in items(post, "x-retries") {
            if span.text().is_some_and(|text| seconds(text).is_none()) {
                linter.report(span.at, "not a duration", "x-retries: [30m, 2h]");
            }
        }
    }
}

fn check_quotas<'a>(linter: &mut Linter<'a>, quotas: &'a Node, names: &[&str]) {
    for quota in quotas.items() {
        if !matches!(quota.get("limit").map(|n| &n.value), Some(Value::Integer(1..=1_000_000))) {
            linter.report(quota.at, "the limit of a quota must be an integer from 1 to 1000000", "limit: 20");
        }
        let per = quota.get("per");
        if per.and_then(Node::text).and_then(seconds).is_none() {
            let at = per.map_or(quota.at, |node| node.at);
            linter.report(
                at,
                "the window of a quota must be a number of seconds, minutes or hours",
                "per: 1s, 60s, 3m or 1h",
            );
        }
        let scope = quota.text_of("scope");
        if scope.is_none_or(|scope| scope != "account" && !names.contains(&scope)) {
            let at = quota.get("scope").map_or(quota.at, |node| node.at);
            linter.report(
                at,
                "the scope of a quota must be the account or a parameter of this operation",
                format!("scope: account, or one of {}", names.join(", ")),
            );
        }
    }
}
