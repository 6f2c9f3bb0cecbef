//! Writes random requests with our signatures, for a comparison with other implementations: `signed_requests COUNT SEED`.
//!
//! Prints one JSON object per line. `rpc` and `acs3` are signed by the signers alone, and may have empty values, which a
//! client rejects. `client-rpc` and `client-acs3` are complete requests of a client, as its transport receives them. The same
//! seed gives the same lines.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use simfleet::clock::{BoxFuture, Clock};
use simfleet::linkcard::SignatureMethod;
use simfleet::random::{Random, SeededRandom};
use simfleet::raw::RawRequest;
use simfleet::runtime::Effect;
use simfleet::sign::{Pair, acs3, rpc};
use simfleet::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use simfleet::{AccessKey, Linkcard, linkcard_client};

const PLAIN_NAMES: [&str; 16] = [
    "Name",
    "Name.1",
    "Name.10",
    "Name.2",
    "Name.1.Key",
    "Name.10.Key",
    "Name.2.Key",
    "NameList",
    "name",
    "NAME",
    "Name-1",
    "Name_1",
    "Name~1",
    "N",
    "Iccid",
    "Format2",
];
const AWKWARD_NAMES: [&str; 10] =
    ["名", "名.10", "Na me", "Na*me", "Na+me", "Na=me", "Na&me", "Na:me", "\u{ff21}\u{ff22}", "📶"];
const PIECES: [&str; 40] = [
    " ",
    "  ",
    "*",
    "~",
    "+",
    ":",
    "/",
    "%",
    "%20",
    "%2B",
    "&",
    "=",
    "?",
    "#",
    "!",
    "'",
    "(",
    ")",
    "\"",
    "\\",
    "\n",
    "\t",
    "\0",
    "\u{7f}",
    ",",
    ";",
    "@",
    "$",
    "[\"x\"]",
    "{\"k\": 1}",
    "套餐到期",
    "１２３",
    "é",
    "e\u{301}",
    "😀",
    "👨‍👩‍👧",
    "\u{fffd}",
    "\u{10ffff}",
    "abcXYZ",
    "-_.",
];
const SECRETS: [&str; 4] = ["testsecret", "Sesame0pen/Barley+Oats=", "s e c r e t", "密钥"];

struct Dice(SeededRandom);

impl Dice {
    /// Returns a number below `limit`.
    fn below(&self, limit: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % u64::try_from(limit).unwrap()).unwrap()
    }

    fn pick<'a>(&self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    /// Returns a value of up to eight parts; one in ten is empty.
    fn value(&self) -> String {
        if self.below(10) == 0 {
            return String::new();
        }
        let any = || char::from_u32(u32::try_from(self.below(0x11_0000)).unwrap()).map(String::from);
        let parts = (0..=self.below(8)).map(|_| match self.below(8) {
            0 => any().unwrap_or_default(),
            _ => self.pick(&PIECES).to_owned(),
        });
        parts.collect()
    }

    /// Returns parameters with different names; one list in four has names that must be escaped.
    fn parameters(&self) -> BTreeMap<String, String> {
        let awkward = self.below(4) == 0;
        let name = || match self.below(3) {
            0 if awkward => self.pick(&AWKWARD_NAMES).to_owned(),
            1 => format!("Name.{}", self.below(120)),
            _ => self.pick(&PLAIN_NAMES).to_owned(),
        };
        (0..self.below(14)).map(|_| (name(), self.value())).collect()
    }

    /// Returns headers to sign, some of which have two values and surrounding spaces.
    fn headers(&self) -> Vec<(String, String)> {
        let text = || {
            let parts = (0..=self.below(5)).map(|_| self.pick(&[" ", "a", "Z9", "*", "~", "+", ":", ",", "/=", "%20"]));
            parts.collect::<String>()
        };
        let mut headers = vec![("host".to_owned(), "linkcard.aliyuncs.com".to_owned())];
        for name in ["content-type", "x-acs-action", "x-acs-security-token", "x-acs-a", "x-acs-a-b", "x-acs-ab"] {
            let values = self.below(3);
            headers.extend((0..values).map(|_| (name.to_owned(), text())));
        }
        headers
    }
}

fn rpc_line(dice: &Dice) -> Value {
    let (method, secret) = (dice.pick(&["GET", "POST"]), dice.pick(&SECRETS));
    let parameters = dice.parameters();
    let mut pairs: Vec<Pair<'_>> =
        parameters.iter().rev().map(|(name, value)| (name.as_str().into(), value.as_str().into())).collect();
    let (query, string_to_sign) = rpc::query_and_string_to_sign(method, &mut pairs);
    let signature = rpc::RpcSigner::new(&secret.into()).sign(&string_to_sign);
    json!({"kind": "rpc", "method": method, "params": parameters, "secret": secret, "query": query,
        "string_to_sign": string_to_sign, "signature": signature})
}

fn acs3_line(dice: &Dice) -> Value {
    let (method, secret) = (dice.pick(&["GET", "POST", "PUT", "DELETE"]), dice.pick(&SECRETS));
    let path = dice.pick(&["/", "/", "/", "", "/v1/a%20b/~x", "/%E5%8F%B7"]);
    let (parameters, headers, body) = (dice.parameters(), dice.headers(), dice.value());
    let mut pairs: Vec<Pair<'_>> =
        parameters.iter().rev().map(|(name, value)| (name.as_str().into(), value.as_str().into())).collect();
    let query = acs3::canonical_query(&mut pairs);
    let mut list: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let hash = acs3::body_hash(body.as_bytes());
    let request = acs3::canonical_request(method, path, &query, &mut list, &hash);
    let signature = acs3::Acs3Signer::new(&secret.into()).sign(&acs3::string_to_sign(&request.text));
    let authorization = acs3::authorization("testid", &request.signed_headers, &signature);
    json!({"kind": "acs3", "method": method, "path": path, "params": parameters, "headers": headers, "body": body,
        "secret": secret, "query": query, "canonical_request": request.text, "authorization": authorization})
}

/// A clock that stands still, so that the same seed gives the same requests.
#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_732_502_882)
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
}

/// Keeps the last request instead of sending it.
#[derive(Debug, Default)]
struct Recorder(Mutex<Option<Value>>);

impl Transport for Recorder {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let headers: Vec<(&str, &str)> =
            request.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
        *self.0.lock().unwrap() = Some(json!({"method": request.method.as_str(), "path": request.path,
            "host": request.origin.host(), "query": request.query, "headers": headers,
            "body": std::str::from_utf8(&request.body).unwrap()}));
        Box::pin(async { Ok(HttpResponse::new(200, http::HeaderMap::new(), r#"{"Success": true, "Code": "OK"}"#)) })
    }
}

/// Builds clients that keep their requests, with a permanent and with a temporary key.
fn clients(method: SignatureMethod, secret: &str, seed: u64) -> Vec<(Linkcard, Arc<Recorder>)> {
    let key = AccessKey::new("testid", secret);
    let keys = [key.clone(), key.with_security_token("CAIS+tok/en==*~%")];
    let client = |(key, seed): (AccessKey, u64)| {
        let recorder = Arc::new(Recorder::default());
        let builder = Linkcard::builder().credentials(key).signature(method).rate_limits(false).clock(Arc::new(Still));
        let builder = builder.random(Arc::new(SeededRandom::new(seed))).transport(recorder.clone());
        (builder.build().unwrap(), recorder)
    };
    keys.into_iter().zip(seed..).map(client).collect()
}

async fn client_line(dice: &Dice, kind: &str, (client, recorder): &(Linkcard, Arc<Recorder>), secret: &str) -> Value {
    let mut query = dice.parameters();
    query.retain(|_, value| !value.is_empty());
    let mut form = if dice.below(3) == 0 { dice.parameters() } else { BTreeMap::new() };
    form.retain(|name, _| !query.contains_key(name));
    let mut request = RawRequest::action(&linkcard_client::API, "Anything", Effect::Read);
    for (name, value) in &query {
        request = request.query(name, value.as_str());
    }
    for (name, value) in &form {
        request = request.form(name, value.as_str());
    }
    client.send(request).await.unwrap_or_else(|error| panic!("{error} {:?}", error.remedy()));
    let sent = recorder.0.lock().unwrap().take().unwrap();
    json!({"kind": kind, "params": query, "form": form, "secret": secret, "sent": sent})
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut number = || arguments.next().ok_or("usage: signed_requests COUNT SEED");
    let (count, seed): (usize, u64) = (number()?.parse()?, number()?.parse()?);
    let dice = Dice(SeededRandom::new(seed));
    let mut out = BufWriter::new(std::io::stdout().lock());
    let rpc_clients = clients(SignatureMethod::Rpc, SECRETS[1], seed);
    let acs3_clients = clients(SignatureMethod::Acs3, SECRETS[1], seed);
    for index in 0..count {
        writeln!(out, "{}", rpc_line(&dice))?;
        writeln!(out, "{}", acs3_line(&dice))?;
        writeln!(out, "{}", client_line(&dice, "client-rpc", &rpc_clients[index % 2], SECRETS[1]).await)?;
        writeln!(out, "{}", client_line(&dice, "client-acs3", &acs3_clients[index % 2], SECRETS[1]).await)?;
    }
    Ok(out.flush()?)
}
