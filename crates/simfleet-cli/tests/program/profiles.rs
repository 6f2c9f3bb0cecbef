//! Profiles of the configuration file.

use std::process::Command;

use crate::support::{Emulator, Ended, ICCID, SCALE, SIM, program, run};

/// A home directory of one test.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, file: &str) -> String {
        self.0.path().join(file).to_str().unwrap().to_owned()
    }

    /// Writes a file that only its owner can access, and returns its path.
    fn write(&self, file: &str, text: &str) -> String {
        use std::os::unix::fs::PermissionsExt;

        let path = self.0.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Writes the configuration file.
    fn config(&self, text: &str) -> String {
        self.write(".config/simfleet/config.toml", text)
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut command = program(&[&["--time-scale", SCALE], arguments].concat());
        command.env("HOME", self.0.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        run(&mut self.program(arguments))
    }
}

/// Profiles of two accounts with both services, at this emulator.
fn two_accounts(url: &str) -> String {
    format!(
        r#"
default_profile = "work"

[profiles.work]
output = "jsonl"
call_timeout = "30s"
linkcard = {{ endpoint = "{url}", access_key_id = "testid", access_key_secret = "env:WORK_SECRET" }}
haoka = {{ endpoint = "{url}", app_id = "10001", api_key = "command:printf 'test-api-key-%019d\n' 0" }}

[profiles.other.linkcard]
endpoint = "{url}"
access_key_id = "other"
access_key_secret = "another-secret"
"#
    )
}

#[test]
fn a_profile_has_accounts_of_both_services() {
    let (emulator, home) = (Emulator::start(&[]), Home::new());
    home.config(&two_accounts(&emulator.url));
    let ended = run(home.program(&["status", ICCID]).env("WORK_SECRET", "testsecret"));
    assert!(ended.code() == 0 && ended.out.starts_with(r#"{"iccid""#), "the profile's format: {ended:?}");
    let ended = home.run(&["-o", "csv", "cards", SIM]);
    assert!(ended.code() == 0 && ended.out.starts_with("sim_no,"), "an option comes first: {ended:?}");
    let ended = home.run(&["--profile", "other", "status", ICCID]);
    assert!(ended.code() == 1 && ended.err.contains("InvalidAccessKeyId"), "{ended:?}");
    // The profile takes precedence over the environment, and an option over the profile.
    let mut command = home.program(&["status", ICCID]);
    command.env("WORK_SECRET", "testsecret").env("ALIBABA_CLOUD_ACCESS_KEY_ID", "none");
    command.env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "none").env("SIMFLEET_LINKCARD_ENDPOINT", "http://127.0.0.1:1");
    assert_eq!(run(&mut command).code(), 0);
    assert_eq!(run(command.args(["--linkcard-endpoint", "http://127.0.0.1:1"])).code(), 1);
    let ended = run(home.program(&["status", ICCID]).env("SIMFLEET_PROFILE", "other").env("WORK_SECRET", "testsecret"));
    assert_eq!(ended.code(), 1, "{ended:?}");
}

#[test]
fn a_profile_is_not_used_for_a_service_that_it_does_not_name() {
    let (emulator, home) = (Emulator::start(&[]), Home::new());
    home.config(&two_accounts(&emulator.url));
    let mut command = home.program(&["--profile", "other", "cards", SIM]);
    let ended = run(crate::support::with_keys(&mut command).env("SIMFLEET_HAOKA_ENDPOINT", &emulator.url));
    let line = ended.one_line();
    assert!(ended.code() == 2 && line.contains("no settings of the V2.0 open API in its profile `other`"), "{line}");
    assert!(line.contains("; add [profiles.other.haoka]"), "{line}");
    let ended = home.run(&["--profile", "werk", "status", ICCID]);
    assert!(ended.code() == 2 && ended.one_line().contains("no profile `werk`; did you mean `work`?"), "{ended:?}");
    assert_eq!(emulator.requests(), 0);
}
