//! Secrets are overwritten in memory. The test reads the memory of its own process, so it needs no unsafe code.

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use simfleet::clock::BoxFuture;
use simfleet::credentials::{
    CliProfile, Context, CredentialsCache, CredentialsProvider, Environment, EnvironmentKey, Files, IniProfile,
    ProcessError, Processes,
};
use simfleet::haoka::callback::Verifier;
use simfleet::linkcard::SignatureMethod;
use simfleet::runtime::Secret;
use simfleet::sign::{acs3::Acs3Signer, haoka::HaokaSigner, rpc::RpcSigner};
use simfleet::{AccessKey, AppKey, Haoka, Linkcard};
use zeroize::Zeroizing;

use super::in_process::run;

/// The secret is not in the test program: only these bytes are, each of which hides one of the secret.
const HIDDEN: [u8; 64] = *b"Vm7kq9XvWnR2sTg8LdYp4ZfHcJ3wBx6MtQe5NaUr1KyGhDzSbPiEoCjAu0FlIO8d";
/// The end of the secret. An allocator overwrites the beginning of what is freed.
const SEARCHED: usize = 24;

fn shown(byte: u8) -> u8 {
    // Letters and digits stay ASCII and visible.
    byte ^ 3
}

/// Returns the secret in memory that is overwritten.
fn secret() -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(HIDDEN.len()));
    HIDDEN.iter().for_each(|byte| text.push(char::from(shown(*byte))));
    text
}

/// Returns how often the heap contains the end of the secret. Libraries leave copies on the stack of the calling thread, which
/// the next calls overwrite; it is left out.
fn copies() -> usize {
    let local = 0_u8;
    let stack = std::ptr::from_ref(&local).addr();
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = File::open("/proc/self/mem").unwrap();
    let mut found = 0;
    for line in maps.lines() {
        let mut fields = line.split_whitespace();
        let (range, mode) = (fields.next().unwrap(), fields.next().unwrap());
        let (start, end) = range.split_once('-').unwrap();
        let number = |text| usize::from_str_radix(text, 16).unwrap();
        let region = number(start)..number(end);
        // Mapped files and the kernel's own regions hold no heap.
        let other = fields.nth(3).is_some_and(|name| name != "[heap]");
        if mode.starts_with("rw") && !other && !region.contains(&stack) {
            found += copies_in(&mut memory, region);
        }
    }
    found
}

fn copies_in(memory: &mut File, region: std::ops::Range<usize>) -> usize {
    let end: Vec<u8> = HIDDEN[HIDDEN.len() - SEARCHED..].to_vec();
    let mut buffer = vec![0_u8; 64 * 1024];
    let (mut at, mut found) = (region.start, 0);
    while at + SEARCHED <= region.end {
        let length = buffer.len().min(region.end - at);
        memory.seek(SeekFrom::Start(at as u64)).unwrap();
        match memory.read_exact(&mut buffer[..length]) {
            Ok(()) => {}
            // The region was unmapped meanwhile.
            Err(error) if error.kind() != ErrorKind::Interrupted => break,
            Err(_) => continue,
        }
        let first = shown(end[0]);
        let mut rest = &buffer[..length];
        while let Some(position) = rest.iter().position(|byte| *byte == first) {
            rest = &rest[position..];
            let equal = rest.len() >= SEARCHED && rest[..SEARCHED].iter().zip(&end).all(|(a, b)| *a == shown(*b));
            found += usize::from(equal);
            rest = &rest[1..];
        }
        // The buffer is part of the memory that is read.
        buffer.fill(0);
        // The next part begins with the end of this one.
        at += if at + length == region.end { length } else { length - SEARCHED + 1 };
    }
    found
}

/// The environment, the files and the programs of a machine with the secret in each of them.
#[derive(Clone, Copy, Debug)]
struct Machine;

impl Environment for Machine {
    fn variable(&self, name: &str) -> Option<String> {
        match name {
            "HOME" => Some("/home".to_owned()),
            "ALIBABA_CLOUD_ACCESS_KEY_ID" => Some("testid".to_owned()),
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET" | "ALIBABA_CLOUD_SECURITY_TOKEN" => Some(String::clone(&secret())),
            _ => None,
        }
    }
}

/// Returns a text with the secret in it, which does not grow.
fn with_secret(before: &str, after: &str) -> Vec<u8> {
    let mut text = Vec::with_capacity(before.len() + after.len() + HIDDEN.len());
    text.extend_from_slice(before.as_bytes());
    text.extend(HIDDEN.iter().map(|byte| shown(*byte)));
    text.extend_from_slice(after.as_bytes());
    text
}

impl Files for Machine {
    fn read(&self, path: &Path, _: usize) -> std::io::Result<Vec<u8>> {
        if path.ends_with("config.json") {
            let before = r#"{"current":"a","profiles":[{"name":"e","mode":"External","process_command":"key"},{"name":"a",
                "mode":"AK","access_key_id":"testid","access_key_secret":""#;
            return Ok(with_secret(before, r#""}]}"#));
        }
        if path.ends_with("credentials") {
            return Ok(with_secret("[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = ", "\n"));
        }
        Err(ErrorKind::NotFound.into())
    }
}

impl Processes for Machine {
    fn run<'a>(&'a self, _: &'a str, _: &'a [String], _: usize) -> BoxFuture<'a, Result<Vec<u8>, ProcessError>> {
        let before = r#"{"mode":"AK","access_key_id":"testid","access_key_secret":""#;
        Box::pin(async move { Ok(with_secret(before, r#""}"#)) })
    }
}

type Holder = Box<dyn std::any::Any>;
type Create = fn() -> Holder;

fn key() -> AccessKey {
    AccessKey::new("testid", secret().as_str())
}

fn app() -> AppKey {
    AppKey::new("10001", secret().as_str())
}

fn linkcard(method: SignatureMethod) -> Holder {
    let client = Linkcard::builder().credentials(key()).signature(method).build().unwrap();
    let _ = run(client.preview(client.get_card_detail().iccid(super::ICCID))).unwrap();
    Box::new(client)
}

fn haoka() -> Holder {
    let client = Haoka::builder().endpoint("https://haoka.example.com").credentials(app()).build().unwrap();
    let _ = run(client.preview(client.batch_query_sim_info().sim_nos(["19200000001"]))).unwrap();
    Box::new(client)
}

fn cache(provider: impl CredentialsProvider) -> Holder {
    let context = Context::default().with_environment(Machine).with_files(Machine).with_processes(Machine);
    let cache = CredentialsCache::new(provider, context);
    run(cache.key()).unwrap();
    Box::new(cache)
}

fn rpc_signer() -> Holder {
    let signer = RpcSigner::new(&secret().as_str().into());
    let _ = signer.sign("text");
    Box::new(signer)
}

fn acs3_signer() -> Holder {
    let signer = Acs3Signer::new(&secret().as_str().into());
    let _ = signer.sign("text");
    Box::new(signer)
}

fn haoka_signer() -> Holder {
    let signer = HaokaSigner::new("10001", secret().as_str().into());
    let _ = signer.sign("trace", "1");
    Box::new(signer)
}

/// Each creates something from the secret, uses it and returns it; the flag says whether it holds the secret.
const HOLDERS: [(&str, bool, Create); 14] = [
    ("an access key", true, || Box::new((key(), key().clone(), key().with_security_token(secret().as_str())))),
    ("an application", true, || Box::new((app(), app().clone()))),
    ("a value of a response", true, || Box::new(Secret::from(secret().as_str()))),
    ("a verifier", true, || Box::new(Verifier::new(app()).unwrap())),
    // These hold hashes of the secret.
    ("the RPC signer", false, rpc_signer),
    ("the V3 signer", false, acs3_signer),
    ("the signer of haoka", true, haoka_signer),
    ("a client of Linkcard with RPC", true, || linkcard(SignatureMethod::Rpc)),
    ("a client of Linkcard with V3", true, || linkcard(SignatureMethod::Acs3)),
    ("a client of haoka", true, haoka),
    ("the environment", true, || cache(EnvironmentKey)),
    ("a profile", true, || cache(CliProfile::new())),
    ("an external program", true, || cache(CliProfile::named("e"))),
    ("an ini file", true, || cache(IniProfile::new())),
];

#[test]
fn no_copy_of_a_secret_stays_in_memory() {
    assert_eq!(copies(), 0);
    for (name, holds, create) in HOLDERS {
        let holder = create();
        assert_eq!(copies() > 0, holds, "the search finds what {name} holds");
        drop(holder);
        // Later allocations could hide a copy, so each is searched for at once.
        assert_eq!(copies(), 0, "copies stay after {name} is dropped");
    }
}
