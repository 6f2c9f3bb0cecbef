//! CA certificates, client certificates, proxies and timeouts that options and profiles set, with real servers on loopback.

use std::process::Command;

use crate::network::{Authority, Fault, HOST, Server, assert_fails, call};
use crate::profiles::Home;
use crate::support::{file, run};

/// A call that trusts `authority` by an option, and no authority of the system.
fn trusting(endpoint: &str, authority: &Authority, more: &[&str]) -> Command {
    let none = Authority::new("none-of-the-system");
    let mut command = call(endpoint, &none.file);
    command.args(["--ca-file", &authority.file]).args(more);
    command
}

#[test]
fn a_ca_file_and_a_client_certificate_of_options_are_used() {
    let (servers, clients, others) = (Authority::new("servers"), Authority::new("clients"), Authority::new("others"));
    let server = servers.serve_clients(Fault::None, Some(&clients));
    let endpoint = format!("https://127.0.0.1:{}", server.port);
    let (certificate, key) = clients.client();
    let both = file("client-both.pem", &format!("{certificate}{key}"));
    let (only, key_file) = (file("client-only.pem", &certificate), file("client-key.pem", &key));
    for arguments in [vec!["--client-cert", &both], vec!["--client-cert", &only, "--client-key", &key_file]] {
        let ended = run(&mut trusting(&endpoint, &servers, &arguments));
        assert_eq!((ended.code(), ended.out.trim()), (0, "VALUE\n 2.94GB"), "{ended:?}");
    }
    // Without its CA file, the server is not trusted.
    let ended = run(&mut call(&endpoint, &others.file));
    assert_fails(&ended, 1, &["was issued by an unknown authority"]);
    let before = server.connections();
    let ended = run(&mut trusting(&endpoint, &servers, &[]));
    assert_fails(&ended, 1, &["requires a client certificate; use a client certificate that its operator has issued"]);
    let (certificate, key) = others.client();
    let foreign = file("client-foreign.pem", &format!("{certificate}{key}"));
    let ended = run(&mut trusting(&endpoint, &servers, &["--client-cert", &foreign]));
    assert_fails(&ended, 1, &["rejects the client certificate (", "; use a client certificate"]);
    assert_eq!(server.connections() - before, 2, "these failures are not retried");
}

#[test]
fn unusable_pem_files_are_named_before_anything_is_sent() {
    let authority = Authority::new("pem");
    let server = authority.serve_clients(Fault::None, Some(&authority));
    let endpoint = format!("https://127.0.0.1:{}", server.port);
    let ((certificate, key), (_, other_key)) = (authority.client(), authority.client());
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let bad_key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    let texts = [
        (
            "ca_file",
            "--ca-file",
            "no certificate\n".to_owned(),
            "there is no certificate; give CA certificates in PEM form",
        ),
        ("ca_file", "--ca-file", broken.to_owned(), "a certificate cannot be parsed; give CA certificates"),
        ("client_cert", "--client-cert", certificate.clone(), "there is no private key; give the certificate and its"),
        ("client_cert", "--client-cert", key.clone(), "there is no certificate; give the certificate and its"),
        (
            "client_cert",
            "--client-cert",
            format!("{certificate}{other_key}"),
            "does not belong to the certificate; give",
        ),
        ("client_cert", "--client-cert", format!("{certificate}{encrypted}"), "is encrypted; decrypt it with `openssl"),
        ("client_cert", "--client-cert", format!("{certificate}{bad_key}"), "cannot be parsed; give the certificate"),
        ("client_cert", "--client-cert", format!("{broken}{key}"), "cannot be parsed; give the certificate"),
    ];
    for (at, (setting, option, text, says)) in texts.iter().enumerate() {
        let path = file(&format!("bad-{at}.pem"), text);
        let ended = run(call(&endpoint, &authority.file).args([option, path.as_str()]));
        assert_fails(&ended, 2, &[&format!("simfleet: {setting} {path} cannot be used: "), says]);
    }
    let certificate = file("pem-certificate.pem", &certificate);
    let key = file("pem-other-key.pem", &other_key);
    let ended = run(call(&endpoint, &authority.file).args(["--client-cert", &certificate, "--client-key", &key]));
    assert_fails(&ended, 2, &[&format!("client_cert {key} cannot be used: the private key does not belong")]);
    for (arguments, says) in [
        (["--ca-file", "/nonexistent.pem"], "ca_file /nonexistent.pem does not exist; check the path"),
        (["--client-cert", "/"], "client_cert / is a folder; name the file"),
        (["--ca-file", "/dev/null"], "ca_file /dev/null is not a regular file"),
        (["--client-key", &key], "--client-key is given without a client certificate; give --client-cert"),
        (
            ["--proxy", "ftp://user:secret-password@x"],
            "the proxy cannot be used: this is not the URL of a proxy; write",
        ),
        (["--connect-timeout", "0"], "5s"),
        (["--call-timeout", "soon"], "5s"),
    ] {
        let ended = run(call(&endpoint, &authority.file).args(arguments));
        assert!(ended.code() == 2 && ended.err.contains(says), "{says}: {ended:?}");
        assert!(!ended.err.contains("secret-password"), "{ended:?}");
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_profile_sets_proxy_certificates_and_timeouts() {
    let authority = Authority::new("profile");
    let server = authority.serve_clients(Fault::None, Some(&authority));
    let proxy = server.behind_proxy("Proxy-Authorization: Basic dXNlcjpzZWNyZXQtcGFzc3dvcmQ=");
    let (certificate, key) = authority.client();
    let home = Home::new();
    // Paths are relative to the file.
    home.write(".config/simfleet/client.pem", &certificate);
    home.write(".config/simfleet/keys/client.pem", &key);
    home.write(".config/simfleet/ca.pem", &std::fs::read_to_string(&authority.file).unwrap());
    home.config(&format!(
        "default_profile = \"work\"\n[profiles.work]\nproxy = \"env:WORK_PROXY\"\nno_proxy = [\"bypass.test\"]\n\
         ca_file = \"ca.pem\"\nclient_cert = \"client.pem\"\nclient_key = \"keys/client.pem\"\n\
         [profiles.work.linkcard]\nendpoint = \"https://{HOST}\"\naccess_key_id = \"testid\"\n\
         access_key_secret = \"testsecret\"\n"
    ));
    let arguments = ["api", "linkcard", "get-card-latest-flow", "--iccid", crate::support::ICCID];
    let through = |more: &[&str]| {
        let mut command = home.program(&[more, &arguments].concat());
        command.env("WORK_PROXY", format!("http://user:secret-password@127.0.0.1:{}", proxy.port));
        run(command.env("SSL_CERT_DIR", "/nonexistent").env("HTTPS_PROXY", "http://127.0.0.1:1"))
    };
    let ended = through(&[]);
    assert_eq!((ended.code(), ended.out.trim()), (0, "VALUE\n 2.94GB"), "{ended:?}");
    assert_eq!((proxy.connections(), server.connections()), (1, 1));
    // These hosts do not exist, so the calls fail, and without the proxy.
    for more in [["--linkcard-endpoint", "https://bypass.test"].as_slice(), &["--proxy", "none"]] {
        let ended = through(more);
        assert!(ended.code() == 1 && !ended.err.contains("proxy"), "{ended:?}");
    }
    let ended = through(&["--proxy", "http://127.0.0.1:2"]);
    assert!(ended.err.contains("through the proxy http://127.0.0.1:2"), "an option comes first: {ended:?}");
    assert_eq!(proxy.connections(), 1);
}

#[test]
fn the_timeouts_of_an_attempt_and_of_a_call_are_options() {
    // A server that accepts connections and never responds.
    let silent = Server::start(|stream| {
        let _ = std::io::Read::read_to_end(&mut { stream }, &mut Vec::new());
    });
    let started = std::time::Instant::now();
    let mut command = call(&format!("http://127.0.0.1:{}", silent.port), "/nonexistent");
    let ended = run(command.args(["--attempt-timeout", "0.2s"]));
    assert!(ended.code() != 0 && ended.err.contains("3 attempts"), "{ended:?}");
    assert!(started.elapsed() < std::time::Duration::from_secs(20), "the default is 30 s for each attempt");
    assert_eq!(silent.connections(), 3);
    // A call ends when its own timeout has passed, also during its first attempt.
    let mut command = call(&format!("http://127.0.0.1:{}", silent.port), "/nonexistent");
    let ended = run(command.args(["--call-timeout", "0.3s"]));
    assert!(ended.code() != 0 && !ended.err.contains("attempts"), "{ended:?}");
    assert!(started.elapsed() < std::time::Duration::from_secs(25), "the default is 60 s for a call");
    assert_eq!(silent.connections(), 4);
}
