//! A machine of a test: its environment variables and its home directory.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use simfleet::clock::BoxFuture;
use simfleet::credentials::{Context, CredentialsCache, CredentialsProvider, Environment, SystemProcesses};
use simfleet::{AccessKey, Error, Linkcard};
use simfleet_emulator::Builder;
use simfleet_tests::calls::sts::{PROVIDER, ROLE, TOKEN};
use simfleet_tests::support::{ICCID, KEY, TestBed, TestClock, card_with_delay, linkcard_builder, random, sts_builder};

/// Environment variables and a home directory. Clones share both.
#[derive(Clone, Debug)]
pub(super) struct Machine {
    variables: Arc<Mutex<BTreeMap<String, String>>>,
    home: Arc<tempfile::TempDir>,
}

impl Environment for Machine {
    fn variable(&self, name: &str) -> Option<String> {
        self.variables.lock().unwrap().get(name).cloned()
    }
}

impl Machine {
    /// Returns a machine with a home directory and nothing in it.
    pub(super) fn new() -> Self {
        let machine = Self { variables: Arc::default(), home: Arc::new(tempfile::tempdir().unwrap()) };
        let home = machine.path("").to_str().unwrap().to_owned();
        machine.set("HOME", &home);
        machine.set("HOSTNAME", "fleet host.1");
        machine
    }

    pub(super) fn set(&self, name: &str, value: &str) {
        self.variables.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    pub(super) fn unset(&self, name: &str) {
        self.variables.lock().unwrap().remove(name);
    }

    /// Returns the path of a file in the home directory.
    pub(super) fn path(&self, file: &str) -> PathBuf {
        self.home.path().join(file)
    }

    /// Writes a file and returns its path.
    pub(super) fn write(&self, file: &str, text: &str) -> String {
        let path = self.path(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Writes a config.json of aliyun-cli with profiles, the first of which is the current one.
    pub(super) fn write_profiles(&self, profiles: &[serde_json::Value]) {
        let file = serde_json::json!({"current": profiles[0]["name"], "profiles": profiles, "meta_path": ""});
        self.write(".aliyun/config.json", &file.to_string());
    }

    /// Sets the variables of the access key.
    pub(super) fn set_key(&self, id: &str, secret: &str) {
        self.set("ALIBABA_CLOUD_ACCESS_KEY_ID", id);
        self.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret);
    }

    /// Sets the variables of an OIDC role and writes its token.
    pub(super) fn set_oidc_role(&self) {
        let token_file = self.write("token", &format!("{TOKEN}\n"));
        self.set("ALIBABA_CLOUD_ROLE_ARN", ROLE);
        self.set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", PROVIDER);
        self.set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &token_file);
    }

    /// Returns a context on this machine whose services are those of the emulator.
    pub(super) fn context(&self, bed: &TestBed) -> Context {
        Context::default()
            .with_environment(self.clone())
            .with_processes(SystemProcesses::new(Duration::from_secs(20)))
            .with_clock(Arc::new(bed.clock.clone()))
            .with_random(random())
            .with_metadata_endpoint(bed.emulator.url())
            .with_sts_endpoint(bed.emulator.url())
    }

    /// Returns a client of Linkcard with the keys of a provider.
    pub(super) fn linkcard(&self, bed: &TestBed, provider: impl CredentialsProvider) -> Linkcard {
        let cache = CredentialsCache::new(provider, self.context(bed));
        linkcard_builder(&bed.emulator.url(), &bed.clock).shared_credentials(cache).build().unwrap()
    }
}

/// Starts an emulator with a card that responds at once.
pub(super) async fn start(configure: impl FnOnce(Builder) -> Builder) -> TestBed {
    TestBed::configured(|builder| configure(builder.cards(vec![card_with_delay(ICCID, 0.0)]))).await
}

/// Queries the card.
pub(super) async fn status(linkcard: &Linkcard) -> Result<u32, Error> {
    linkcard.get_card_real_status().iccid(ICCID).send().await.map(|reply| reply.attempts)
}

/// The parts of a temporary key that STS has issued.
pub(super) struct Issued {
    pub(super) id: String,
    pub(super) secret: String,
    pub(super) token: String,
}

impl Issued {
    pub(super) fn key(&self) -> AccessKey {
        AccessKey::new(self.id.as_str(), self.secret.as_str()).with_security_token(self.token.as_str())
    }
}

/// Requests a temporary key for 900 s with the emulator's own key.
pub(super) async fn issue(bed: &TestBed) -> Issued {
    issue_at(&bed.emulator.url(), &bed.clock).await
}

async fn issue_at(url: &str, clock: &TestClock) -> Issued {
    let sts = sts_builder(url, clock).credentials(AccessKey::new(KEY.0, KEY.1)).build().unwrap();
    let request = sts.assume_role().role_arn(ROLE).role_session_name("sim-job").duration_seconds(900);
    let issued = request.send().await.unwrap().answer.credentials.unwrap();
    Issued {
        id: issued.access_key_id.unwrap(),
        secret: issued.access_key_secret.unwrap().into_exposed(),
        token: issued.security_token.unwrap().into_exposed(),
    }
}

/// Issues keys for 900 s without saying when they expire.
#[derive(Debug)]
pub(super) struct Undated {
    url: String,
    clock: TestClock,
}

impl Undated {
    pub(super) fn new(bed: &TestBed) -> Self {
        Self { url: bed.emulator.url(), clock: bed.clock.clone() }
    }
}

impl CredentialsProvider for Undated {
    fn name(&self) -> &str {
        "undated"
    }

    fn provide<'a>(&'a self, _: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async { Ok(issue_at(&self.url, &self.clock).await.key()) })
    }
}
