//! Profiles of the configuration file.

use std::process::Command;

use crate::support::{Emulator, Ended, ICCID, SCALE, SIM, json_lines, program, run};

/// A home directory of one test.
pub(crate) struct Home(tempfile::TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, file: &str) -> String {
        self.0.path().join(file).to_str().unwrap().to_owned()
    }

    /// Writes a file that only its owner can access, and returns its path.
    pub(crate) fn write(&self, file: &str, text: &str) -> String {
        use std::os::unix::fs::PermissionsExt;

        let path = self.0.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        // The older file may not be writable.
        let _ = std::fs::remove_file(&path);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Writes the configuration file.
    pub(crate) fn config(&self, text: &str) -> String {
        self.write(".config/simfleet/config.toml", text)
    }

    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
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
haoka = {{ endpoint = "{url}", app_id = "10001", api_key = "command:printf 'test-api-key-%019d' 0" }}

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
    assert!(ended.code() == 0 && ended.out.starts_with(r#"{"card""#), "the profile's format: {ended:?}");
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

/// Texts of the configuration file, and a part of the error of each.
const UNUSABLE: &[(&str, &str)] = &[
    (
        "[profiles.a]\n\n[profiles.a.linkcard]\nendpiont = \"x\"\n",
        "line 4: the key `endpiont` is unknown; did you mean `endpoint`?",
    ),
    ("profile = 1\n", "line 1: the key `profile` is unknown; did you mean `profiles`?"),
    ("[profiles.a.haoka]\nzzz = 1\n", "line 2: the key `zzz` is unknown; the known keys are endpoint, app_id, api_key"),
    ("[profiles.a]\nlinkcard = \"pumpkin\"\n", "line 2: invalid type: string, expected"),
    ("[profiles.a.haoka]\napi_key = pumpkin\n", "line 2: "),
    (
        "[profiles.a]\nquota_share = 0\n",
        "line 2: write a number above 0, at most 1; see `simfleet config init --stdout`",
    ),
    ("[profiles.a]\nquota_share = 1.5\n", "line 2: write a number above 0"),
    ("[profiles.a]\nconnect_timeout = \"0s\"\n", "line 2: write 5s, 1m or 1h"),
    ("[profiles.a]\noutput = \"xlsx\"\n", "line 2: "),
    ("[profiles.a.linkcard]\ncredentials = \"pumpkin\"\n", "line 2: write aliyun-profile:NAME"),
    ("[profiles.a.linkcard]\naccess_key_secret = \"\"\n", "line 2: the value is empty"),
    ("[profiles.a.linkcard]\naccess_key_secret = \"command:\"\n", "line 2: write command:PROGRAM ARGUMENTS"),
    ("[profiles.a.linkcard.role]\nsession_name = \"s\"\n", "line 1: missing field `arn`"),
    ("default_profile = \"b\"\n[profiles.a]\n", "has no profile `b`; it has a"),
    ("default_profile = \"a\"\n[profiles.a.haoka]\napp_id = \"1\"\n", "profile `a` in "),
    (
        "default_profile = \"a\"\n[profiles.a.haoka]\napp_id = \"1\"\n",
        "`haoka` has no `api_key`, but other parts of the key; add",
    ),
    ("default_profile = \"a\"\n[profiles.a]\nclient_key = \"k\"\n", "`client_key` is set without `client_cert`"),
    ("default_profile = \"a\"\n[profiles.a]\nno_proxy = [\"k\"]\n", "`no_proxy` is set without `proxy`"),
    (
        "default_profile = \"a\"\n[profiles.a.linkcard]\ncredentials = \"aliyun-profile:x\"\naccess_key_id = \"x\"\n",
        "both `credentials` and",
    ),
];

#[test]
fn a_file_that_is_not_usable_says_why_and_what_to_do() {
    use std::os::unix::fs::symlink;

    let home = Home::new();
    let path = home.config("");
    let says = |text: &str| {
        let ended = home.run(&["status", ICCID]);
        assert!(ended.code() == 2 && ended.one_line().contains(text), "{text}: {ended:?}");
        assert!(!ended.err.contains("pumpkin"), "{ended:?}");
    };
    says("config.toml is empty; delete it, or write settings into it");
    for (text, wanted) in UNUSABLE {
        home.config(text);
        says(wanted);
    }
    std::fs::write(&path, b"# \xff\n").unwrap();
    says("is not UTF-8, in line 1; save it as UTF-8");
    std::fs::write(&path, "#".repeat(256 * 1024 + 1)).unwrap();
    says("is longer than 256 KiB");
    std::fs::remove_file(&path).unwrap();
    symlink(&path, &path).unwrap();
    says("its symbolic links lead in a circle");
    std::fs::remove_file(&path).unwrap();
    symlink("gone", &path).unwrap();
    says("does not exist; check the path, or create the file with `simfleet config init`");
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    says("is a folder; name the file");
    std::fs::remove_dir(&path).unwrap();
    let ended = home.run(&["--config", "/dev/null", "status", ICCID]);
    assert!(ended.code() == 2 && ended.one_line().contains("/dev/null is not a regular file"), "{ended:?}");
    let ended = home.run(&["--profile", "a", "status", ICCID]);
    assert!(ended.code() == 2 && ended.one_line().contains("config.toml does not exist; check the path"), "{ended:?}");
}

#[test]
fn a_file_with_secrets_that_others_can_read_is_rejected() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    let path = home.config("");
    let says = |text: &str| {
        let ended = home.run(&["status", ICCID]);
        assert!(ended.code() == 2 && ended.one_line().contains(text), "{text}: {ended:?}");
        assert!(!ended.err.contains("pumpkin"), "{ended:?}");
    };
    let secret = "[profiles.a.linkcard]\naccess_key_id = \"i\"\naccess_key_secret = \"pumpkin\"\n";
    let command = secret.replace("pumpkin", "command:pumpkin");
    let variable = secret.replace("pumpkin", "env:NAME");
    let mode = |mode: u32| std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    for (text, bits, wanted) in [
        (secret, 0o640, Some("contains secrets, and other users may access it (mode 640); run `chmod 600 ")),
        (secret, 0o604, Some("(mode 604)")),
        (secret, 0o400, None),
        (
            command.as_str(),
            0o664,
            Some("names programs that simfleet runs, and other users may change it (mode 664); run"),
        ),
        (&command, 0o644, None),
        (&variable, 0o666, None),
    ] {
        home.config(text);
        mode(bits);
        match wanted {
            Some(wanted) => says(wanted),
            None => assert_eq!(home.run(&["profiles"]).code(), 0, "{bits:o}"),
        }
    }
}

#[test]
fn profiles_are_listed_and_checked_without_their_secrets() {
    let (emulator, home) = (Emulator::start(&[]), Home::new());
    let more =
        "[profiles.none]\n[profiles.half.haoka]\nendpoint = \"https://sim.example.com\"\napi_key = \"pumpkin-key\"\n";
    let config = home.config(&(two_accounts(&emulator.url) + more));
    let ended = home.run(&["profiles"]);
    assert_eq!(ended.code(), 0, "{ended:?}");
    let secrets = ["testsecret", "another-secret", "test-api-key", "pumpkin"];
    assert!(!secrets.iter().any(|secret| ended.out.contains(secret)), "{ended:?}");
    let rows = json_lines(&home.run(&["-o", "jsonl", "profiles"]).out);
    let shown = |row: &serde_json::Value| {
        let text = |name: &str| row[name].as_str().unwrap_or("-").to_owned();
        format!("{} {} {} {}", text("profile"), text("service"), text("credentials"), row["default"])
    };
    assert_eq!(
        rows.iter().map(shown).collect::<Vec<_>>(),
        [
            "half haoka file false",
            "none - - false",
            "other linkcard file false",
            "work linkcard env:WORK_SECRET true",
            "work haoka command:printf true",
        ]
    );
    // Work has no variable, and half has half a key; nothing is sent to the services.
    let ended = home.run(&["-o", "jsonl", "profiles", "check"]);
    assert_eq!(ended.code(), 2, "{ended:?}");
    let rows = json_lines(&ended.out);
    let shown = |row: &serde_json::Value| {
        let error = row["error"].as_str().unwrap_or_default();
        let found = ["WORK_SECRET, and this variable is not set; set", "`haoka` has no `app_id`"];
        let found = found.iter().find(|text| error.contains(*text)).copied().unwrap_or_default();
        format!("{} {} {} {found}", row["profile"], row["service"], row["result"]).replace('"', "")
    };
    assert_eq!(
        rows.iter().map(shown).collect::<Vec<_>>(),
        [
            "half null failed `haoka` has no `app_id`",
            "none null ok ",
            "other linkcard ok ",
            "work linkcard failed WORK_SECRET, and this variable is not set; set",
            "work haoka ok ",
        ]
    );
    let mut one = home.program(&["profiles", "check", "work"]);
    assert_eq!(run(one.env("WORK_SECRET", "testsecret")).code(), 0);
    let ended = home.run(&["profiles", "check", "wrok"]);
    assert!(ended.code() == 2 && ended.one_line().contains("did you mean `work`?"), "{ended:?}");
    // Another file, by option and by variable.
    let other = home.write("other.toml", "[profiles.x.sts]\ncredentials = \"aliyun-profile:a\"\n");
    let by_option = home.run(&["--config", &other, "-o", "csv", "profiles"]);
    let by_variable = run(home.program(&["-o", "csv", "profiles"]).env("SIMFLEET_CONFIG", &other));
    assert_eq!(by_option.out, by_variable.out);
    assert!(by_option.out.contains("x,sts,https://sts.aliyuncs.com,aliyun-profile:a,,false"), "{by_option:?}");
    std::fs::remove_file(config).unwrap();
    let ended = home.run(&["profiles"]);
    assert!(ended.code() == 0 && ended.err.contains("there is no configuration file at"), "{ended:?}");
    assert_eq!(home.run(&["profiles", "check"]).code(), 2);
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn a_dry_run_asks_no_source_over_the_network() {
    let (emulator, home) = (Emulator::start(&[]), Home::new());
    let marker = home.path("marker");
    let role = "[profiles.a.linkcard.role]\narn = \"acs:ram::1000000000000001:role/simreader\"\n";
    let uri = format!("{}/credentials", emulator.url);
    let key = "[profiles.a.linkcard]\naccess_key_id = \"testid\"\naccess_key_secret = ";
    let network = "a dry run runs no program and asks no other host for the access key";
    // A key of a later source is not the one that a request would use.
    let ini = "[default]\ntype = access_key\naccess_key_id = later\naccess_key_secret = later-secret\n";
    let (ini, token) = (home.write("keys.ini", ini), home.write("token", "e.y.J"));
    let oidc = &[
        ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1000000000000001:role/simreader"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1000000000000001:oidc-provider/cluster"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &token),
        ("ALIBABA_CLOUD_CREDENTIALS_FILE", &ini),
    ];
    type Variables<'a> = &'a [(&'a str, &'a str)];
    let cases: [(String, Variables<'_>, &str); 6] = [
        ("[profiles.a.linkcard]\n".to_owned(), oidc.as_slice(), network),
        (format!("{key}\"testsecret\"\n"), &[], "AccessKeyId=testid"),
        (format!("{key}\"testsecret\"\n{role}"), &[], network),
        (format!("{key}\"command:touch {marker}\"\n"), &[], network),
        ("[profiles.a.linkcard]\n".to_owned(), &[("ALIBABA_CLOUD_CREDENTIALS_URI", &uri)], network),
        ("[profiles.a.linkcard]\n".to_owned(), &[("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "")], "no access key is set"),
    ];
    for (text, variables, wanted) in cases {
        home.config(&text);
        let arguments = ["--profile", "a", "api", "linkcard", "get-card-detail", "--iccid", ICCID, "--dry-run"];
        let mut command = home.program(&[&["--linkcard-endpoint", &emulator.url][..], &arguments].concat());
        command.env("ALIBABA_CLOUD_STS_ENDPOINT", &emulator.url).env("SIMFLEET_METADATA_ENDPOINT", &emulator.url);
        let ended = run(command.envs(variables.iter().copied()));
        let shown = format!("{}{}", ended.out, ended.err);
        assert!(ended.code() == 0 && shown.contains(wanted), "{wanted}: {ended:?}");
        assert!(wanted.starts_with("Acc") || shown.contains("ACCESS-KEY-ID"), "{ended:?}");
    }
    assert!(!std::path::Path::new(&marker).exists());
    assert_eq!(emulator.requests(), 0);
}

#[test]
fn the_example_and_the_files_of_these_tests_agree_with_the_schema() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    let schema: serde_json::Value = serde_json::from_str(&home.run(&["config", "schema"]).out).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let is_valid = |text: &str| {
        let value: toml::Table = toml::from_str(text).unwrap();
        schema.is_valid(&serde_json::to_value(value).unwrap())
    };
    let written = home.run(&["config", "init"]);
    assert!(written.code() == 0 && written.err.contains("wrote an example to"), "{written:?}");
    let path = home.path(".config/simfleet/config.toml");
    let example = std::fs::read_to_string(&path).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(example, home.run(&["config", "init", "--stdout"]).out);
    assert_eq!(home.run(&["profiles", "check"]).code(), 0, "an example without settings is a configuration file");
    let ended = home.run(&["config", "init"]);
    assert!(ended.code() == 2 && ended.one_line().contains("exists already, and stays as it is"), "{ended:?}");
    assert_eq!(example, std::fs::read_to_string(&path).unwrap());
    // With the marks of its settings removed, all of the example is a configuration file.
    let settings: String = example
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with(' ') => format!("{rest}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    assert!(settings.matches(" = ").count() > 15 && is_valid(&settings), "{settings}");
    home.config(&settings);
    let rows = json_lines(&home.run(&["-o", "jsonl", "profiles"]).out);
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert_eq!(rows[2]["quota_share"], 0.5);
    assert!(is_valid(&two_accounts("https://sim.example.com")));
    for bad in [
        "x = 1",
        "[profiles.a]\nquota_share = 0",
        "[profiles.a]\noutput = \"xlsx\"",
        "[profiles.a.linkcard]\nrole = {}",
    ] {
        assert!(!is_valid(bad), "{bad}");
        home.config(bad);
        assert_eq!(home.run(&["profiles"]).code(), 2, "{bad}");
    }
}
