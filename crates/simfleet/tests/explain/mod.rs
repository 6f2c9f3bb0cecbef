//! Explanations of rejected signatures: one fixture for each kind, and mutated fixtures.
//!
//! A fixture has a comment, the expected first finding (cause, certainty, name or `-`), the credentials if they are given,
//! the error of the service and the request if it is given.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proptest::prelude::{ProptestConfig, any, proptest};
use proptest::sample::Index;
use simfleet::sign::explain::{Cause, INPUT_LIMIT, Key, explain};
use simfleet::{AccessKey, AppKey, ErrorKind};

#[derive(Debug, Default)]
struct Fixture {
    name: String,
    expect: String,
    keys: Vec<Key>,
    secret: Option<String>,
    error: String,
    request: Option<String>,
}

fn fixtures() -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/explain/fixtures");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| Fixture::read(file)).collect()
}

impl Fixture {
    fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap();
        let mut fixture = Self { name: file.file_stem().unwrap().to_str().unwrap().to_owned(), ..Self::default() };
        for section in text.split("\n--- ").skip(1) {
            let (name, value) = section.split_once('\n').unwrap();
            let value = value.strip_suffix('\n').unwrap_or(value);
            match name {
                "expect" => fixture.expect = value.to_owned(),
                "error" => fixture.error = value.to_owned(),
                "request" => fixture.request = Some(value.to_owned()),
                _ => {
                    let (id, secret) = value.split_once(' ').unwrap();
                    let secret: String = serde_json::from_str(secret).unwrap();
                    fixture.keys.push(match name {
                        "key" => Key::Access(AccessKey::new(id, secret.clone())),
                        "app" => Key::App(AppKey::new(id, secret.clone())),
                        other => panic!("{other}"),
                    });
                    fixture.secret = Some(secret);
                }
            }
        }
        fixture
    }

    /// Returns the first finding, and everything that the explanation shows.
    fn explained(&self) -> (String, String) {
        let request = self.request.as_deref().map(str::as_bytes);
        let explanation = explain(self.error.as_bytes(), request, &self.keys).unwrap();
        let first = explanation.findings.first().map(|finding| {
            let name = finding.name.as_deref().unwrap_or("-");
            format!("{} {} {name}", finding.cause.as_str(), finding.certainty.as_str())
        });
        (first.unwrap_or_default(), format!("{explanation:?} {:?}", self.keys))
    }
}

#[test]
fn every_fixture_has_its_cause() {
    let fixtures = fixtures();
    let mut wrong = Vec::new();
    for fixture in &fixtures {
        let (found, shown) = fixture.explained();
        if found != fixture.expect {
            wrong.push(format!("{}: `{found}` instead of `{}`: {shown}", fixture.name, fixture.expect));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let kinds: BTreeSet<&str> = fixtures.iter().map(|fixture| fixture.expect.split(' ').next().unwrap()).collect();
    let missing: Vec<&str> =
        Cause::ALL.iter().map(|cause| cause.as_str()).filter(|name| !kinds.contains(name)).collect();
    assert_eq!(missing, ["value_differs"], "without a fixture");
}

#[test]
fn explanations_show_neither_secrets_nor_signatures_nor_tokens() {
    for fixture in fixtures() {
        let (_, shown) = fixture.explained();
        let request = fixture.request.as_deref().unwrap_or_default();
        let signature = request.split("Signature=").nth(1).map(|rest| rest.split(['\'', '&', '\n']).next().unwrap());
        let hidden = fixture.secret.iter().map(String::as_str).chain(signature).filter(|text| text.len() > 5);
        for text in hidden.chain(["CAIS", "newtoken", "oldtoken"]) {
            assert!(!shown.contains(text), "{}: {text} in {shown}", fixture.name);
        }
    }
}

/// The position counts bytes of the service's string, and the excerpts are equal before the column.
#[test]
fn a_difference_is_shown_where_it_begins() {
    let fixture = fixtures().into_iter().find(|fixture| fixture.name == "plus_for_space").unwrap();
    let explanation = explain(fixture.error.as_bytes(), fixture.request.as_deref().map(str::as_bytes), &[]).unwrap();
    let difference = explanation.findings[0].difference.clone().unwrap();
    let server = fixture.error.split("server string to sign is:").nth(1).unwrap();
    assert!(server[difference.position..].starts_with("%2520a%252Ab~c"), "{difference:?}");
    assert!(server[..difference.position].ends_with("%25B4"), "{difference:?}");
    let parts = |text: &str| -> (String, String) {
        (text.chars().take(difference.column).collect(), text.chars().skip(difference.column).collect())
    };
    assert_eq!(parts(&difference.sent).0, parts(&difference.server).0, "{difference:?}");
    assert!(parts(&difference.sent).1.starts_with("%2Ba%252Ab"), "{difference:?}");
    assert!(parts(&difference.server).1.starts_with("%2520a%252Ab"), "{difference:?}");
}

#[test]
fn unusable_inputs_are_errors() {
    let long = vec![b'a'; INPUT_LIMIT + 1];
    let code = b"SignatureDoesNotMatch".as_slice();
    for (error, request) in [(long.as_slice(), None), (code, Some(long.as_slice())), (b"hello", None), (b"", None)] {
        let failure = explain(error, request, &[]).unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::InvalidInput);
        assert!(failure.remedy().is_some(), "{failure}");
    }
    // The error is not a request.
    let error = b"SignatureDoesNotMatch: server string to sign is:POST&%2F&Action%3DA".as_slice();
    for (error, request) in [(code, b"hello".as_slice()), (error, error)] {
        let failure = explain(error, Some(request), &[]).unwrap_err();
        assert!(failure.to_string().contains("the request cannot be read"), "{failure}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any input gives an explanation or an error.
    #[test]
    fn mutated_fixtures_never_panic(
        which in any::<Index>(),
        error in any::<Vec<(Index, u8)>>(),
        request in any::<Vec<(Index, u8)>>(),
        cuts in any::<(Index, Index, bool)>(),
    ) {
        let fixtures = fixtures();
        let fixture = which.get(&fixtures);
        let mutate = |text: &str, changes: &[(Index, u8)], cut: Index| {
            let mut bytes = text.as_bytes().to_vec();
            for (at, byte) in changes.iter().take(8) {
                // Characters with a meaning are more likely to find a fault than others.
                let byte = b"%&=+*~\\\"'<>{}[]\n\r\0 :;@$^".get(usize::from(*byte)).copied().unwrap_or(*byte);
                let at = at.index(bytes.len());
                if byte % 2 == 0 { bytes[at] = byte } else { bytes.insert(at, byte) }
            }
            if cuts.2 { bytes.truncate(cut.index(bytes.len() + 1)) }
            bytes
        };
        let error = mutate(&fixture.error, &error, cuts.0);
        let request = fixture.request.as_ref().map(|text| mutate(text, &request, cuts.1));
        let _ = explain(&error, request.as_deref(), &fixture.keys);
        let _ = explain(&error, Some(&error), &fixture.keys);
    }
}

/// Odd inputs are explained or rejected without a panic. A step that takes quadratic time would run for minutes.
#[test]
fn odd_inputs_are_answered() {
    let code = "SignatureDoesNotMatch server string to sign is:";
    let many = format!("{code}POST&%2F&{}", "a%3Db%26".repeat(10_000));
    let names: String = (0..4_000).map(|number| format!("n{number}%3D%2520%26")).collect();
    let other: String = (0..4_000).map(|number| format!("m{number}=+&")).collect();
    let inputs: Vec<Vec<u8>> = vec![
        many.clone().into_bytes(),
        format!("{code}POST&%2F&{names}").into_bytes(),
        format!("{{\"a\":{}", "[".repeat(100_000)).into_bytes(),
        format!("{code}{}", "&%2F".repeat(50_000)).into_bytes(),
        "\\u0026amp;".repeat(30_000).into_bytes(),
        "server CanonicalRequest is [".repeat(10_000).into_bytes(),
        vec![0xff; 50_000],
        [b"\xff\xfe".as_slice(), &[0xd8; 9001]].concat(),
        b"curl '%E5%A \\".to_vec(),
        b"curl -H -d --data-urlencode @ -X".to_vec(),
        b"POST / HTTP/1.1\n:\n\n".to_vec(),
        b"ACS3-HMAC-SHA256 \n%".to_vec(),
        format!("POST https://h/?{other}").into_bytes(),
    ];
    let keys = [Key::Access(AccessKey::new("", "testsecret")), Key::App(AppKey::new("", "testsecret"))];
    for (at, error) in inputs.iter().enumerate() {
        let next = inputs.get(at + 1).or(inputs.first()).unwrap();
        for request in [None, Some(error.as_slice()), Some(next.as_slice()), inputs.last().map(Vec::as_slice)] {
            let _ = explain(error, request, &keys);
        }
    }
}
