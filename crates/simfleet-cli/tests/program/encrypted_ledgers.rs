//! Ledgers in PostgreSQL behind TLS.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

use crate::server::Server;
use crate::support::{Emulator, Ended, file, json_lines, program, run};

/// Who may connect: over the network only with TLS, and `certified` only with a certificate.
const ACCESS: &str = "local all all trust\nhostssl all certified all cert\nhostssl all all all trust\n";

/// A server that speaks TLS on a port of this machine.
struct Encrypted {
    /// Stops the server when the test ends.
    _server: Server,
    port: u16,
    authority: String,
    certificate: String,
    key: String,
}

impl Encrypted {
    /// Starts the server. `None` if the system has no PostgreSQL.
    fn start() -> Option<Self> {
        let mut ca = CertificateParams::new(Vec::new()).unwrap();
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca_key = KeyPair::generate().unwrap();
        let authority = ca.self_signed(&ca_key).unwrap().pem();
        let issuer = Issuer::from_params(&ca, &ca_key);
        let issue = |name: &str| {
            let key = KeyPair::generate().unwrap();
            let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
            params.distinguished_name.push(DnType::CommonName, name);
            (params.signed_by(&key, &issuer).unwrap().pem(), key.serialize_pem())
        };
        let (server_certificate, server_key) = issue("localhost");
        let (certificate, key) = issue("certified");
        let files = [
            ("server.crt", server_certificate),
            ("server.key", server_key),
            ("authority.crt", authority.clone()),
            ("pg_hba.conf", ACCESS.to_owned()),
        ];
        // The port is free again as soon as the listener is dropped.
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let options =
            format!("-c fsync=off -c ssl=on -c ssl_ca_file=authority.crt -c listen_addresses=127.0.0.1 -c port={port}");
        Some(Self {
            _server: Server::start_with(&options, &files)?,
            port,
            authority: file("authority.pem", &authority),
            certificate: file("client.pem", &certificate),
            key: file("client-key.pem", &key),
        })
    }

    fn state(&self, user: &str, host: &str, options: &str) -> String {
        format!("postgres://{user}@{host}:{}/postgres?{options}", self.port)
    }

    /// Lists the runs of the ledger.
    fn runs(&self, user: &str, host: &str, options: &str) -> Ended {
        run(&mut program(&["-o", "jsonl", "runs", "--state", &self.state(user, host, options)]))
    }
}

#[test]
fn a_run_has_its_ledger_behind_tls_and_the_certificate_of_the_server_is_checked() {
    let Some(server) = Encrypted::start() else { return };
    let trusted = format!("sslmode=verify-full&sslrootcert={}", server.authority);
    let state = server.state("postgres", "localhost", &trusted);
    let emulator = Emulator::start(&[]);
    let ended = emulator.run(&["suspend", "19200000001", "--yes", "--run", "--state", &state]);
    assert_eq!(ended.code(), 0, "{ended:?}");
    let rows = json_lines(&server.runs("postgres", "localhost", &trusted.replace("verify-full", "require")).out);
    assert_eq!(rows.len(), 1, "{rows:?}");
    let ended = emulator.run(&["-o", "jsonl", "doctor", "--service", "haoka", "--state", &state]);
    let row = json_lines(&ended.out).into_iter().find(|row| row["check"] == "ledger").unwrap();
    assert_eq!(row["status"], "ok", "{row}");

    let other = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let other = format!("sslmode=verify-full&sslrootcert={}", file("other-authority.pem", &other.cert.pem()));
    let empty = format!("sslmode=verify-full&sslrootcert={}", file("empty-authority.pem", "no certificate\n"));
    for (host, options, part) in [
        ("localhost", other.as_str(), "is not trusted"),
        ("localhost", "sslmode=verify-full", "is not trusted"),
        ("127.0.0.1", trusted.as_str(), "is not trusted"),
        ("localhost", empty.as_str(), "has no certificate"),
        (
            "localhost",
            "sslmode=verify-full&sslrootcert=/nonexistent/ca.pem",
            "/nonexistent/ca.pem: the file cannot be read",
        ),
        ("localhost", "sslmode=disable", "no encryption"),
    ] {
        let ended = server.runs("postgres", host, options);
        assert!(ended.code() == 2 && ended.one_line().contains(part), "{options}: {ended:?}");
    }
}

#[test]
fn a_database_can_require_a_certificate_of_the_client() {
    let Some(server) = Encrypted::start() else { return };
    let Encrypted { authority, certificate, key, .. } = &server;
    let trusted = format!("sslmode=verify-full&sslrootcert={authority}");
    let with = |certificate: &str, key: &str| format!("{trusted}&sslcert={certificate}&sslkey={key}");
    // The role does not exist, which the server says only to a client that it knows.
    let ended = server.runs("certified", "localhost", &with(certificate, key));
    assert!(ended.code() == 2 && ended.one_line().contains("\"certified\" does not exist"), "{ended:?}");
    let other_key = file("other-key.pem", &KeyPair::generate().unwrap().serialize_pem());
    for (options, part) in [
        (trusted.clone(), "requires a valid client certificate"),
        (with(certificate, &other_key), "cannot be used with the certificate"),
        (with(certificate, certificate), "the private key cannot be parsed"),
        (with(key, key), "has no certificate"),
        (with(certificate, "/nonexistent/key.pem"), "/nonexistent/key.pem: the file cannot be read"),
    ] {
        let ended = server.runs("certified", "localhost", &options);
        assert!(ended.code() == 2 && ended.one_line().contains(part), "{options}: {ended:?}");
        assert!(!ended.err.contains("PRIVATE KEY"), "{ended:?}");
    }
}

#[test]
fn a_database_without_tls_is_named_if_the_address_requires_it() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let Some(_server) = Server::start(&format!("-c fsync=off -c listen_addresses=127.0.0.1 -c port={port}")) else {
        return;
    };
    let state = format!("postgres://postgres@127.0.0.1:{port}/postgres?sslmode=verify-full");
    let ended = run(&mut program(&["runs", "--state", &state]));
    assert!(ended.code() == 2 && ended.one_line().contains("does not encrypt connections"), "{ended:?}");
}
