//! A run of every source and mode at the most verbose level. Nothing that it prints shows a secret, a token or a signature.
//!
//! The secrets are not listed here: they are read from the requests and responses themselves, so that a new source or scheme
//! is covered without a change of this test.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use simfleet::clock::BoxFuture;
use simfleet::credentials::{
    AssumeRole, CliProfile, Context, CredentialsCache, CredentialsProvider, CredentialsUri, DefaultChain, EcsRole,
    EnvironmentKey, IniProfile, OidcRole,
};
use simfleet::linkcard::SignatureMethod;
use simfleet::raw::RawRequest;
use simfleet::transport::{HttpRequest, HttpResponse, ReqwestTransport, Transport, TransportError};
use simfleet::{AccessKey, Error};
use simfleet_tests::calls::sts::{PROVIDER, ROLE, TOKEN};
use simfleet_tests::support::{ICCID, KEY, TestBed, http_client, linkcard_builder, run, sts_builder};

use super::machine::{Issued, Machine, issue, start, status};
use crate::secrets::{capture_log, captured_log, encodings};

/// What is secret on the wire. Clones share it.
#[derive(Clone, Default)]
struct Seen {
    /// Secrets, security tokens, identity tokens and tokens of the metadata service.
    secrets: Arc<Mutex<BTreeSet<String>>>,
    signatures: Arc<Mutex<BTreeSet<String>>>,
}

impl std::fmt::Debug for Seen {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Seen")
    }
}

impl Seen {
    fn secret(&self, value: impl Into<String>) {
        self.secrets.lock().unwrap().insert(value.into());
    }

    fn signature(&self, value: impl Into<String>) {
        self.signatures.lock().unwrap().insert(value.into());
    }

    fn request(&self, request: &HttpRequest) {
        for pairs in [&request.query, std::str::from_utf8(&request.body).unwrap()] {
            for (name, value) in reqwest::Url::parse(&format!("http://localhost/?{pairs}")).unwrap().query_pairs() {
                match &*name {
                    "Signature" => self.signature(value),
                    "SecurityToken" | "OIDCToken" => self.secret(value),
                    _ => {}
                }
            }
        }
        for (name, value) in &request.headers {
            let value = value.to_str().unwrap();
            match name.as_str() {
                "authorization" => self.signature(value.rsplit("Signature=").next().unwrap()),
                name if name.ends_with("-token") => self.secret(value),
                _ => {}
            }
        }
    }

    fn response(&self, path: &str, body: &[u8]) {
        if path.ends_with("/api/token") {
            self.secret(String::from_utf8_lossy(body));
        }
        self.members(&serde_json::from_slice(body).unwrap_or_default());
    }

    fn members(&self, value: &Value) {
        let Some(object) = value.as_object() else { return };
        for (name, value) in object {
            match (name.as_str(), value) {
                ("AccessKeySecret" | "SecurityToken", Value::String(text)) => self.secret(text),
                (_, value) => self.members(value),
            }
        }
    }
}

/// Notes what is secret in the requests that it sends, and in their responses.
#[derive(Debug)]
struct Watch {
    transport: ReqwestTransport,
    seen: Seen,
}

impl Transport for Watch {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            self.seen.request(request);
            let response = self.transport.send(request).await?;
            self.seen.response(&request.path, &response.body);
            Ok(response)
        })
    }
}

/// Every mode of a profile, each with what it needs to work at the emulator.
fn modes(url: &str, machine: &Machine, issued: &Issued) -> Vec<Value> {
    let Issued { id, secret, token } = issued;
    let sts = json!({"access_key_id": id, "access_key_secret": secret, "sts_token": token});
    let with = |base: &Value, more: Value| {
        let mut profile = base.clone();
        profile.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        profile["name"] = profile["mode"].clone();
        profile
    };
    let long = json!({"access_key_id": KEY.0, "access_key_secret": KEY.1});
    let output = with(&sts, json!({"mode": "StsToken", "expiration": "2024-11-25T03:03:02Z"}));
    let output = machine.write("output.json", &output.to_string());
    let token_file = machine.write("token", TOKEN);
    let none = json!({});
    // 2024-11-25 02:48:02 and 900 s.
    let end = 1_732_502_882_u64 + 900;
    vec![
        with(&long, json!({"mode": "AK"})),
        with(&sts, json!({"mode": "StsToken"})),
        with(&long, json!({"mode": "RamRoleArn", "ram_role_arn": ROLE, "ram_session_name": "run"})),
        with(&none, json!({"mode": "EcsRamRole", "ram_role_name": "simfleet-ecs"})),
        with(
            &none,
            json!({"mode": "OIDC", "ram_role_arn": ROLE, "oidc_provider_arn": PROVIDER, "oidc_token_file": token_file,
                "ram_session_name": "run"}),
        ),
        with(&none, json!({"mode": "ChainableRamRoleArn", "source_profile": "RamRoleArn", "ram_role_arn": ROLE})),
        with(&none, json!({"mode": "External", "process_command": format!("cat '{output}'")})),
        with(&none, json!({"mode": "CredentialsURI", "credentials_uri": format!("{url}/credentials")})),
        with(&sts, json!({"mode": "CloudSSO", "sts_expiration": end, "access_token": "SsoTurnip+radish"})),
        with(&sts, json!({"mode": "OAuth", "sts_expiration": end, "oauth_refresh_token": "OauthPumpkin+squash"})),
    ]
}

/// All sources, each of which works on the machine.
fn providers(url: &str, machine: &Machine, issued: &Issued) -> Vec<(String, Box<dyn CredentialsProvider>)> {
    let modes = modes(url, machine, issued);
    machine.write_profiles(&modes);
    machine.set_key(KEY.0, KEY.1);
    machine.set_oidc_role();
    machine.set("ALIBABA_CLOUD_CREDENTIALS_URI", &format!("{url}/credentials"));
    let key = format!("access_key_id = {}\naccess_key_secret = {}", KEY.0, KEY.1);
    machine.write(
        ".alibabacloud/credentials",
        &format!(
            "[default]\ntype = access_key\n{key}\n[role]\ntype = ram_role_arn\n{key}\nrole_arn = {ROLE}\n\
             [ecs]\ntype = ecs_ram_role\nrole_name = simfleet-ecs\n\
             [oidc]\ntype = oidc_role_arn\nrole_arn = {ROLE}\noidc_provider_arn = {PROVIDER}\n\
             oidc_token_file_path = {}\n",
            machine.path("token").display()
        ),
    );
    let mut all: Vec<(String, Box<dyn CredentialsProvider>)> = vec![
        ("key".to_owned(), Box::new(AccessKey::new(KEY.0, KEY.1))),
        ("temporary key".to_owned(), Box::new(issued.key())),
        ("environment".to_owned(), Box::new(EnvironmentKey)),
        ("OIDC role".to_owned(), Box::new(OidcRole::from_environment())),
        ("ECS role".to_owned(), Box::new(EcsRole::new())),
        ("credentials URI".to_owned(), Box::new(CredentialsUri::from_environment())),
        ("role".to_owned(), Box::new(AssumeRole::new(EnvironmentKey, ROLE))),
        ("chain".to_owned(), Box::new(DefaultChain::new())),
    ];
    for section in ["default", "role", "ecs", "oidc"] {
        all.push((format!("ini {section}"), Box::new(IniProfile::named(section))));
    }
    for mode in modes {
        let name = mode["name"].as_str().unwrap();
        all.push((format!("mode {name}"), Box::new(CliProfile::named(name))));
    }
    all
}

/// Panics as `unwrap` does.
fn panic_with(error: &Error) {
    panic!("{error:?}");
}

/// Returns everything that can be printed of an error, and what a panic with it prints.
fn printed(error: Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {:?} {:?}", error.remedy(), serde_json::to_string(&error));
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source {
        text.push_str(&format!("{inner} {inner:?}"));
        source = inner.source();
    }
    let panic = catch_unwind(AssertUnwindSafe(|| panic_with(&error))).unwrap_err();
    text.push_str(panic.downcast_ref::<String>().expect("a panic has a message"));
    text
}

/// Faults that provoke errors of calls and of sources.
const FAULTS: [&str; 4] =
    ["html=502", "cut-after-read", "success-false", "replace-body=200,application/json,{\"Credentials\":1}"];

/// Uses one source with one signature: successful calls, a dry run, errors and an expired key. Returns what was printed.
async fn use_source(
    bed: &TestBed,
    context: &Context,
    watch: &Arc<Watch>,
    provider: Box<dyn CredentialsProvider>,
    method: SignatureMethod,
    faults: &[&str],
) -> String {
    let mut text = format!("{provider:?} {provider:#?} {:?}", provider.provide(context).await);
    let cache = CredentialsCache::new(Arc::<dyn CredentialsProvider>::from(provider), context.clone());
    let builder = linkcard_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache.clone());
    let builder = builder.signature(method).transport(watch.clone());
    text.push_str(&format!("{builder:?} {builder:#?}"));
    let linkcard = builder.build().unwrap();
    status(&linkcard).await.unwrap();
    let call = || linkcard.get_card_real_status().iccid(ICCID);
    text.push_str(&format!("{:?} {:#?}", call(), linkcard.preview(call()).await.unwrap()));
    text.push_str(&format!("{linkcard:?} {linkcard:#?} {cache:?} {cache:#?} {:?}", cache.key().await));
    for fault in faults {
        bed.fault(fault);
        if let Err(error) = status(&linkcard).await {
            text.push_str(&printed(error));
        }
        let fresh = CredentialsCache::new(OidcRole::from_environment(), context.clone());
        text.push_str(&printed(fresh.key().await.unwrap_err()));
        bed.emulator.clear_faults();
    }
    text
}

/// Requests keys of STS as a caller of the SDK does, with typed and raw requests. Returns what was printed.
async fn use_sts(bed: &TestBed, watch: &Arc<Watch>, method: SignatureMethod) -> String {
    let builder = sts_builder(&bed.emulator.url(), &bed.clock).signature(method).transport(watch.clone());
    let sts = builder.build().unwrap();
    let role = || sts.assume_role().role_arn(ROLE).role_session_name("run");
    let identity = || {
        let request = sts.assume_role_with_oidc().oidc_provider_arn(PROVIDER).role_arn(ROLE);
        request.oidc_token(TOKEN).role_session_name("run")
    };
    let listed = |id| RawRequest::listed(sts_client::API.operation(id).unwrap()).with("RoleArn", ROLE);
    let raw = || listed("AssumeRole").with("RoleSessionName", "run");
    let raw_identity = || {
        let request = listed("AssumeRoleWithOIDC").with("RoleSessionName", "run");
        request.with("OIDCProviderArn", PROVIDER).with("OIDCToken", TOKEN)
    };
    let mut text = format!("{:?} {:?} {:?} {:?}", role(), identity(), raw(), raw_identity());
    text.push_str(&format!("{:?} {:#?}", role().send().await.unwrap(), identity().send().await.unwrap()));
    text.push_str(&format!("{:?} {:#?}", sts.send(raw()).await.unwrap(), sts.send(raw_identity()).await.unwrap()));
    text.push_str(&format!("{:?}", sts.preview(identity()).await.unwrap()));
    text.push_str(&format!("{:?}", sts.preview(raw_identity()).await.unwrap()));
    bed.fault("html=502");
    text.push_str(&printed(identity().send().await.unwrap_err()));
    text.push_str(&printed(sts.send(raw_identity()).await.unwrap_err()));
    bed.emulator.clear_faults();
    text
}

/// Returns what to search for: the longest part of a value, if no encoding changes it and chance does not produce it, and
/// otherwise the value in each encoding.
fn recognizable(value: &str) -> Vec<String> {
    let parts = value.split(|letter: char| !letter.is_ascii_alphanumeric());
    let longest = parts.max_by_key(|part| part.len()).unwrap_or_default();
    if longest.len() < 8 { encodings(value) } else { vec![longest.to_owned()] }
}

/// Fails if a text shows one of the values in any encoding.
fn assert_shows_none(what: &str, text: &str, values: &BTreeSet<String>) {
    for part in values.iter().flat_map(|value| recognizable(value)) {
        if text.contains(&part) {
            let around: String = text.split(&part).next().unwrap_or_default().chars().rev().take(200).collect();
            panic!("{what} shows {part} after: {}", around.chars().rev().collect::<String>());
        }
    }
}

#[test]
fn a_full_run_of_all_sources_and_modes_shows_no_secret_token_or_signature() {
    capture_log();
    run(async {
        let (bed, machine) = (start(|builder| builder).await, Machine::new());
        let (url, issued) = (bed.emulator.url(), issue(&bed).await);
        let seen = Seen::default();
        for known in [KEY.1, TOKEN, &issued.secret, &issued.token, "SsoTurnip+radish", "OauthPumpkin+squash"] {
            seen.secret(known);
        }
        let transport = ReqwestTransport::new(http_client());
        let watch = Arc::new(Watch { transport, seen: seen.clone() });
        let context = machine.context(&bed).with_transport(watch.clone());
        let (mut text, mut names) = (String::new(), BTreeSet::new());
        for method in [SignatureMethod::Rpc, SignatureMethod::Acs3] {
            for (index, (name, provider)) in providers(&url, &machine, &issued).into_iter().enumerate() {
                // The errors of a call are the same for each source.
                let faults = if index == 0 { &FAULTS[..] } else { &[] };
                text.push_str(&use_source(&bed, &context, &watch, provider, method, faults).await);
                names.insert(name);
            }
            text.push_str(&use_sts(&bed, &watch, method).await);
        }
        assert_eq!(names.len(), 22, "{names:?}");
        // The keys have expired, and nothing issues new ones.
        bed.clock.advance(7200);
        bed.fault("status=503");
        for (_, provider) in providers(&url, &machine, &issued) {
            let cache = CredentialsCache::new(Arc::<dyn CredentialsProvider>::from(provider), context.clone());
            if let Err(error) = cache.key().await {
                text.push_str(&printed(error));
            }
        }
        text.push_str(&format!("{:?} {context:?}", DefaultChain::new().report(&context).await));

        let (secrets, signatures) = (seen.secrets.lock().unwrap().clone(), seen.signatures.lock().unwrap().clone());
        assert!(secrets.len() > 40 && signatures.len() > 60, "{} {}", secrets.len(), signatures.len());
        let logged = captured_log();
        assert!(logged.contains("TRACE") && logged.contains("attempt failed"), "nothing was captured");
        for (what, text) in [("what was printed", &text), ("the log", &logged)] {
            assert_shows_none(what, text, &secrets);
            assert_shows_none(what, text, &signatures);
        }
        // The log of the emulator has the signatures of Linkcard, with which tests compare attempts.
        let log = format!("{:?} {:?} {}", bed.emulator, bed.emulator.log(), json!(bed.emulator.log()));
        assert_shows_none("the log of the emulator", &log, &secrets);
    });
}
