//! Explains rejections of ACS3 signatures. Most services show only the hash of their canonical request, so the hashes of
//! canonical requests with known mistakes are compared with it.

use std::collections::{HashMap, HashSet};

use secrecy::SecretString;

use super::assumptions::{SPELLINGS, lower_escapes};
use super::finding::{Cause, Certainty, Finding, Findings};
use super::keys::{Assumption, Hash, prove};
use super::request::{Body, HEADER_LIMIT, SentPair, SentRequest};
use super::service::ServiceError;
use super::spelling::{misspellings, value_cause};
use super::text::{difference, difference_of, encoded, is_masked, percent_decoded};
use crate::sign::acs3::{ALGORITHM, EMPTY_BODY, body_hash, string_to_sign};

use Certainty::{Certain, Likely, Possible};

/// A canonical request in its parts.
#[derive(Clone, Debug)]
struct Canonical {
    method: String,
    path: String,
    /// Encoded `name=value`, in their order.
    query: Vec<String>,
    /// Lower-case names with their values, in their order.
    headers: Vec<(String, String)>,
    hash: String,
}

impl Canonical {
    /// Returns the canonical request that the service computes for a request.
    fn of(request: &SentRequest) -> Self {
        let mut query: Vec<(String, Vec<u8>)> = Vec::new();
        for pair in query_of(request) {
            query.push((pair.name, pair.value));
        }
        query.sort();
        let query = query.iter().map(|(name, value)| format!("{}={}", encoded(name.as_bytes()), encoded(value)));
        let signed = signed_headers(request);
        let mut headers: Vec<(String, String)> =
            signed.iter().map(|name| (name.clone(), header(request, name))).collect();
        headers.sort();
        let given = request.header("x-acs-content-sha256").unwrap_or(EMPTY_BODY);
        let hash = match &request.body {
            Body::Text(text) => hashes(text).find(|hash| hash == given).unwrap_or_else(|| body_hash(text.as_bytes())),
            _ => given.to_owned(),
        };
        Self {
            method: request.method.clone().unwrap_or_else(|| "POST".to_owned()),
            path: request.path.clone().unwrap_or_else(|| "/".to_owned()),
            query: query.collect(),
            headers,
            hash,
        }
    }

    /// Parses the canonical request of a service.
    fn parse(text: &str) -> Option<Self> {
        let lines: Vec<&str> = text.lines().collect();
        let (method, path, query) = (*lines.first()?, *lines.get(1)?, *lines.get(2)?);
        let end = lines.iter().skip(3).position(|line| line.is_empty())? + 3;
        let headers = lines.get(3..end)?.iter().filter_map(|line| line.split_once(':')).take(HEADER_LIMIT);
        Some(Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.split('&').filter(|raw| !raw.is_empty()).map(str::to_owned).collect(),
            headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            hash: (*lines.get(end + 2)?).to_owned(),
        })
    }

    fn text(&self) -> String {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let (query, signed) = (self.query.join("&"), names.join(";"));
        format!("{}\n{}\n{query}\n{headers}\n{signed}\n{}", self.method, self.path, self.hash)
    }

    fn string_to_sign(&self) -> String {
        string_to_sign(&self.text())
    }

    fn is_masked(&self) -> bool {
        self.headers.iter().any(|(_, value)| is_masked(value))
    }
}

fn query_of(request: &SentRequest) -> Vec<SentPair> {
    request.pairs().into_iter().filter(|pair| !pair.is_form).collect()
}

/// Returns the hashes of a body with and without the line break that a dump may end with.
fn hashes(text: &str) -> impl Iterator<Item = String> {
    let short = text.trim_end_matches(['\r', '\n']);
    [text, short].into_iter().map(|text| body_hash(text.as_bytes())).collect::<Vec<_>>().into_iter()
}

fn header(request: &SentRequest, name: &str) -> String {
    if name == "host" {
        return request.host().unwrap_or_default().to_owned();
    }
    let mut values: Vec<&str> =
        request.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.trim()).collect();
    values.sort_unstable();
    values.join(",")
}

/// Returns the headers that must be signed.
fn must_be_signed(request: &SentRequest) -> Vec<String> {
    let names = request.headers.iter().map(|(name, _)| name.as_str());
    let mut names: Vec<String> =
        names.filter(|name| name.starts_with("x-acs-") || *name == "content-type").map(str::to_owned).collect();
    names.push("host".to_owned());
    names.sort();
    names.dedup();
    names
}

/// Returns a part of `Authorization`.
fn part<'a>(request: &'a SentRequest, name: &str) -> Option<&'a str> {
    let rest = request.header("authorization")?.strip_prefix(ALGORITHM)?;
    rest.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='))
}

fn signed_headers(request: &SentRequest) -> Vec<String> {
    match part(request, "SignedHeaders") {
        Some(names) => names.split(';').take(HEADER_LIMIT).map(str::to_ascii_lowercase).collect(),
        None => must_be_signed(request),
    }
}

/// Explains with what is there: the service's error, the request and the secret.
pub(super) fn explain(
    service: &ServiceError,
    request: Option<&SentRequest>,
    secret: Option<&SecretString>,
    findings: &mut Findings,
) {
    let Some(request) = request else { return };
    check_headers(request, findings);
    let ours = Canonical::of(request);
    let server = service.canonical_hash.as_deref();
    let client = request.canonical_hash.as_deref().filter(|_| request.query.is_none() && request.headers.is_empty());
    if let (Some(client), Some(server)) = (client, server) {
        let cause = if client == server { Cause::WrongSecret } else { Cause::ValueDiffers };
        findings.add(Finding::new(cause, Certain));
        return;
    }
    if ours.headers.is_empty() || request.headers.is_empty() {
        return;
    }
    let theirs = service.canonical_request.as_deref().and_then(Canonical::parse);
    let assumptions = assumptions(request, &ours);
    if let (Some(secret), Some(sent)) = (secret, part(request, "Signature").filter(|sent| !is_masked(sent))) {
        let texts: Vec<Assumption> =
            assumptions.iter().map(|(causes, canonical)| Assumption::new(causes, canonical.string_to_sign())).collect();
        if prove(secret, Hash::Sha256, sent, &texts, findings) {
            return;
        }
    }
    match (theirs, server) {
        (Some(theirs), _) => compare(&ours, &theirs, findings),
        (None, Some(server)) if !ours.is_masked() => {
            let hash = |canonical: &Canonical| canonical.string_to_sign().ends_with(server);
            match assumptions.iter().find(|(_, canonical)| hash(canonical)) {
                Some((causes, _)) if causes.is_empty() => is_same(request, findings),
                Some((causes, _)) => causes.iter().for_each(|cause| findings.add(Finding::new(*cause, Likely))),
                None if findings.is_empty() => findings.add(Finding::new(Cause::ValueDiffers, Certain)),
                None => {}
            }
        }
        _ => is_spelled(request, findings),
    }
}

/// The request arrived as it was sent: either its spelling was signed, or the secret is wrong.
fn is_same(request: &SentRequest, findings: &mut Findings) {
    is_spelled(request, findings);
    if findings.iter().all(|finding| finding.certainty == Possible) {
        let certainty = if findings.is_empty() { Likely } else { Possible };
        findings.add(Finding::new(Cause::WrongSecret, certainty));
    }
}

/// Compares the spelling of the query with the canonical one.
fn is_spelled(request: &SentRequest, findings: &mut Findings) {
    let mut offset = 0;
    let pairs = query_of(request);
    for pair in &pairs {
        let canonical = format!("{}={}", encoded(pair.name.as_bytes()), encoded(&pair.value));
        if pair.raw != canonical {
            for cause in misspellings(&pair.raw) {
                let at = difference_of(&pair.name, offset, &pair.raw, &canonical);
                findings.add(Finding::new(cause, Likely).named(&pair.name).at(Some(at)));
            }
        }
        offset += canonical.len() + 1;
    }
    if !pairs.is_sorted_by(|a, b| a.name <= b.name) {
        findings.add(Finding::new(Cause::SortOrder, Possible));
    }
}

/// Checks what must hold for every request.
fn check_headers(request: &SentRequest, findings: &mut Findings) {
    if let Some(signed) = part(request, "SignedHeaders") {
        let signed: Vec<String> = signed.split(';').take(HEADER_LIMIT).map(str::to_ascii_lowercase).collect();
        for name in must_be_signed(request).iter().filter(|name| !signed.contains(name)) {
            findings.add(Finding::new(Cause::UnsignedHeader, Likely).named(name));
        }
        let is_sent = |name: &String| name == "host" || request.header(name).is_some();
        for name in signed.iter().filter(|name| !is_sent(name)) {
            findings.add(Finding::new(Cause::Malformed, Likely).named(name));
        }
    }
    if let (Body::Text(body), Some(given)) = (&request.body, request.header("x-acs-content-sha256"))
        && !is_masked(given)
        && !hashes(body).any(|hash| hash == given)
    {
        let at = difference(0, given, &body_hash(body.as_bytes()));
        findings.add(Finding::new(Cause::BodyHash, Likely).named("x-acs-content-sha256").at(Some(at)));
    }
}

/// Returns the canonical request, and those with known mistakes.
fn assumptions(request: &SentRequest, ours: &Canonical) -> Vec<(Vec<Cause>, Canonical)> {
    let mut all = vec![(Vec::new(), ours.clone())];
    let mut add = |causes: &[Cause], change: &dyn Fn(&mut Canonical)| {
        let mut changed = ours.clone();
        change(&mut changed);
        all.push((causes.to_vec(), changed));
    };
    for method in ["GET", "POST", "PUT", "DELETE"].into_iter().filter(|method| *method != ours.method) {
        add(&[Cause::WrongMethod], &|canonical| method.clone_into(&mut canonical.method));
    }
    for (causes, spell) in SPELLINGS {
        add(causes, &|canonical| canonical.query = canonical.query.iter().map(|raw| spell(raw)).collect());
    }
    add(&[Cause::LowerCaseEscapes], &|canonical| canonical.path = lower_escapes(&canonical.path));
    let literal: Vec<String> = query_of(request).into_iter().map(|pair| pair.raw).collect();
    add(&[Cause::SortOrder], &|canonical| canonical.query.clone_from(&literal));
    for path in ["", "/", "//"].into_iter().filter(|path| *path != ours.path) {
        add(&[Cause::WrongPath], &|canonical| path.clone_into(&mut canonical.path));
    }
    add(&[Cause::EmptyValueDropped], &|canonical| canonical.query.retain(|raw| !raw.ends_with('=')));
    add(&[Cause::BodyHash], &|canonical| EMPTY_BODY.clone_into(&mut canonical.hash));
    if let Some(given) = request.header("x-acs-content-sha256") {
        add(&[Cause::BodyHash], &|canonical| given.clone_into(&mut canonical.hash));
    }
    let form: Vec<SentPair> = request.pairs().into_iter().filter(|pair| pair.is_form).collect();
    if !form.is_empty() {
        let form = form.iter().map(|pair| format!("{}={}", encoded(pair.name.as_bytes()), encoded(&pair.value)));
        let form: Vec<String> = form.collect();
        add(&[Cause::FormOrQuery], &|canonical| {
            canonical.query.extend(form.iter().cloned());
            canonical.query.sort();
        });
    }
    for host in other_hosts(request) {
        add(&[Cause::WrongHost], &|canonical| {
            for (_, value) in canonical.headers.iter_mut().filter(|(name, _)| name == "host") {
                host.clone_into(value);
            }
        });
    }
    add(&[Cause::StaleToken], &|canonical| canonical.headers.retain(|(name, _)| name != "x-acs-security-token"));
    all
}

/// Returns other ways to write the host: with and without port, and that of the URL.
fn other_hosts(request: &SentRequest) -> Vec<String> {
    let host = request.host().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let mut hosts = vec![name.to_owned(), format!("{name}:443"), format!("{name}:80"), String::new()];
    hosts.extend(request.host.clone());
    hosts.retain(|other| other != host);
    hosts
}

/// Compares two canonical requests, part by part.
fn compare(ours: &Canonical, theirs: &Canonical, findings: &mut Findings) {
    let before = findings.iter().count();
    if ours.method != theirs.method {
        let at = difference(0, &ours.method, &theirs.method);
        findings.add(Finding::new(Cause::WrongMethod, Likely).at(Some(at)));
    }
    let mut offset = theirs.method.len() + 1;
    if ours.path != theirs.path {
        let at = difference(offset, &ours.path, &theirs.path);
        findings.add(Finding::new(Cause::WrongPath, Likely).at(Some(at)));
    }
    offset += theirs.path.len() + 1;
    compare_queries(ours, theirs, offset, findings);
    offset += theirs.query.join("&").len() + 1;
    for (name, value) in &theirs.headers {
        let sent = ours.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        match sent {
            Some(sent) if sent == value || is_masked(sent) => {}
            Some(sent) => {
                let cause = match name.as_str() {
                    "host" => Cause::WrongHost,
                    "x-acs-content-sha256" => Cause::BodyHash,
                    other => value_cause(other, sent.as_bytes(), value.as_bytes()),
                };
                let line = |value: &str| format!("{name}={value}");
                let at = difference_of(name, offset, &line(sent), &line(value));
                findings.add(Finding::new(cause, Likely).named(name).at(Some(at)));
            }
            None => findings.add(Finding::new(Cause::MissingParameter, Likely).named(name)),
        }
        offset += name.len() + value.len() + 2;
    }
    for (name, _) in ours.headers.iter().filter(|(name, _)| !theirs.headers.iter().any(|(known, _)| known == name)) {
        findings.add(Finding::new(Cause::ExtraParameter, Likely).named(name));
    }
    if ours.hash != theirs.hash {
        findings.add(Finding::new(Cause::BodyHash, Likely).at(Some(difference(offset, &ours.hash, &theirs.hash))));
    }
    if findings.iter().count() == before {
        findings.add(Finding::new(Cause::WrongSecret, Likely));
    }
}

fn compare_queries(ours: &Canonical, theirs: &Canonical, offset: usize, findings: &mut Findings) {
    let mine: HashMap<String, &str> = ours.query.iter().rev().map(|raw| (name_of(raw), raw.as_str())).collect();
    let value = |raw: &str| percent_decoded(raw.split_once('=').map_or("", |(_, value)| value));
    let mut offset = offset;
    let mut names = HashSet::new();
    for raw in &theirs.query {
        let name = name_of(raw);
        match mine.get(&name) {
            Some(mine) if mine == raw => {}
            Some(mine) => {
                let (sent, value) = (value(mine), value(raw));
                let at = difference_of(&name, offset, mine, raw);
                let causes = if sent == value { misspellings(raw) } else { vec![value_cause(&name, &sent, &value)] };
                for cause in causes {
                    findings.add(Finding::new(cause, Likely).named(&name).at(Some(at.clone())));
                }
            }
            None => findings.add(Finding::new(Cause::MissingParameter, Likely).named(&name)),
        }
        offset += raw.len() + 1;
        names.insert(name);
    }
    for name in ours.query.iter().map(|raw| name_of(raw)).filter(|name| !names.contains(name)) {
        findings.add(Finding::new(Cause::ExtraParameter, Likely).named(&name));
    }
}

fn name_of(raw: &str) -> String {
    let name = raw.split_once('=').map_or(raw, |(name, _)| name);
    String::from_utf8_lossy(&percent_decoded(name)).into_owned()
}
