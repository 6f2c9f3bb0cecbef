//! TLS, CA certificates and proxies, with real servers on loopback.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use crate::support::{Ended, Running, file, program, run, with_keys};

/// A host that exists only behind the proxies of these tests.
pub(crate) const HOST: &str = "linkcard.test";
const ANSWER: &str = r#"{"Success":true,"Code":"200","Data":"2.94GB","RequestId":"r-1"}"#;

/// Whether the program uses native-tls, whose errors say less.
pub(crate) const NATIVE: bool = cfg!(feature = "native-tls");
const EXPIRED: &[&str] = &["has expired (2021-01-01T00:00:00Z); check the clock"];

/// A certificate authority of one test.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// The file of its certificate.
    pub(crate) file: String,
}

/// What is wrong with the certificate of a server.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Fault {
    None,
    Expired,
    OtherHost,
    /// The certificate is good, and the connection ends before the body.
    CutBody,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        let file = file(&format!("{name}.pem"), &params.self_signed(&key).unwrap().pem());
        Self { issuer: Issuer::new(params, key), file }
    }

    /// Starts a server with a certificate for 127.0.0.1 and [`HOST`].
    pub(crate) fn serve(&self, fault: Fault) -> Server {
        self.serve_clients(fault, None)
    }

    /// Returns a certificate for a client and its key, in PEM form.
    pub(crate) fn client(&self) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec!["client.test".to_owned()]).unwrap();
        (params.signed_by(&key, &self.issuer).unwrap().pem(), key.serialize_pem())
    }

    /// Starts a server that demands a client certificate of this authority, if one is given.
    pub(crate) fn serve_clients(&self, fault: Fault, clients: Option<&Authority>) -> Server {
        let names = if fault == Fault::OtherHost { vec!["other.test"] } else { vec!["127.0.0.1", HOST] };
        let mut params = CertificateParams::new(names.into_iter().map(str::to_owned).collect::<Vec<_>>()).unwrap();
        if fault == Fault::Expired {
            (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
        }
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config =
            ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions().unwrap();
        let config = match clients {
            None => config.with_no_client_auth(),
            Some(authority) => {
                let mut roots = RootCertStore::empty();
                roots.add(CertificateDer::from_pem_file(&authority.file).unwrap()).unwrap();
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                config.with_client_cert_verifier(verifier.build().unwrap())
            }
        };
        let config = config.with_single_cert(vec![certificate.der().clone()], key).unwrap();
        let config = Arc::new(config);
        Server::start(move |stream| {
            let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut socket = stream.try_clone().unwrap();
            respond(
                StreamOwned::new(connection, stream),
                &format!("200 OK\r\nContent-Length: {}", ANSWER.len() + usize::from(fault == Fault::CutBody)),
                ANSWER,
            );
            if fault == Fault::CutBody {
                let _ = socket.shutdown(Shutdown::Write);
            }
            // A socket that is closed with unread data is reset, and the client might not see why its handshake failed.
            let _ = std::io::copy(&mut socket, &mut std::io::sink());
        })
    }
}

/// A server of one test, which counts its connections.
pub(crate) struct Server {
    pub(crate) port: u16,
    connections: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn start(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&connections);
        let serve = Arc::new(serve);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                counter.fetch_add(1, Ordering::SeqCst);
                let serve = Arc::clone(&serve);
                std::thread::spawn(move || serve(stream.unwrap()));
            }
        });
        Self { port, connections }
    }

    /// A proxy that connects every tunnel to this server. It accepts requests with this header line only.
    pub(crate) fn behind_proxy(&self, required: &'static str) -> Self {
        let target = self.port;
        Self::start(move |mut stream| {
            let Some(head) = read_head(&mut stream) else { return };
            if !head.to_lowercase().contains(&required.to_lowercase()) {
                let head =
                    "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0";
                let _ = write!(stream, "HTTP/1.1 {head}\r\n\r\n");
                return;
            }
            assert!(head.starts_with(&format!("CONNECT {HOST}:443 ")), "{head}");
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            tunnel(stream, target);
        })
    }

    /// A SOCKS 5 proxy that connects everything to this server.
    fn behind_socks(&self) -> Self {
        let target = self.port;
        Self::start(move |mut stream| {
            let mut greeting = [0; 3];
            stream.read_exact(&mut greeting).unwrap();
            stream.write_all(&[5, 0]).unwrap();
            let mut head = [0; 5];
            stream.read_exact(&mut head).unwrap();
            let mut rest = vec![0; usize::from(head[4]) + 2];
            stream.read_exact(&mut rest).unwrap();
            assert_eq!(&rest[..HOST.len()], HOST.as_bytes(), "the proxy resolves the name");
            stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
            tunnel(stream, target);
        })
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

fn tunnel(mut client: TcpStream, port: u16) {
    let mut server = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let (mut from, mut to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    std::thread::spawn(move || std::io::copy(&mut from, &mut to));
    let _ = std::io::copy(&mut server, &mut client);
}

fn read_head(stream: &mut impl Read) -> Option<String> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
    }
    Some(String::from_utf8_lossy(&head).into_owned())
}

fn respond(mut stream: impl Read + Write, head: &str, body: &str) {
    if read_head(&mut stream).is_some() {
        let _ = write!(stream, "HTTP/1.1 {head}\r\nContent-Type: application/json\r\n\r\n{body}");
        let _ = stream.flush();
    }
}

/// A call to an endpoint, with only this authority.
pub(crate) fn call(endpoint: &str, authority: &str) -> Command {
    let mut command = program(&[
        "--linkcard-endpoint",
        endpoint,
        "api",
        "linkcard",
        "get-card-latest-flow",
        "--iccid",
        "89860000000000000001",
    ]);
    with_keys(&mut command).env("SSL_CERT_FILE", authority).env_remove("SSL_CERT_DIR");
    command
}

/// Asserts that a call failed before its request was sent, with these texts in its message.
pub(crate) fn assert_fails(ended: &Ended, code: i32, texts: &[&str]) {
    let line = ended.one_line();
    assert_eq!(ended.code(), code, "{ended:?}");
    assert!(texts.iter().all(|text| line.contains(text)), "{texts:?}: {line}");
    assert!(!line.contains("secret-password"), "{line}");
}

#[test]
fn each_fault_of_a_certificate_has_its_own_cause_and_is_not_retried() {
    let (authority, other) = (Authority::new("first"), Authority::new("second"));
    let cases: [(&Authority, Fault, &[&str]); 3] = [
        (&other, Fault::None, &["was issued by an unknown authority; ", "SSL_CERT_FILE"]),
        (&authority, Fault::Expired, if NATIVE { &["has expired; check the clock"] } else { EXPIRED }),
        (&authority, Fault::OtherHost, &["is for another host; check the endpoint"]),
    ];
    for (issuer, fault, texts) in cases {
        let server = issuer.serve(fault);
        let endpoint = format!("https://127.0.0.1:{}", server.port);
        let ended = run(&mut call(&endpoint, &authority.file));
        assert_fails(
            &ended,
            1,
            &[&[format!("the certificate of 127.0.0.1:{} ", server.port).as_str()], texts].concat(),
        );
        assert_eq!(server.connections(), 1, "{ended:?}");
        // A wait ends at once too, and the cards that were not started are not queried.
        let cards: Vec<String> = (1..=9).map(|number| format!("8986000000000000000{number}")).collect();
        let mut status = program(&["--linkcard-endpoint", &endpoint, "-o", "json", "status"]);
        let ended = run(with_keys(status.args(&cards)).env("SSL_CERT_FILE", &authority.file));
        assert!(ended.code() == 1 && ended.err.contains(texts[0]), "{ended:?}");
        assert!(ended.err.contains("were not queried") && server.connections() <= 3, "{ended:?}");
    }
    let server = authority.serve(Fault::None);
    let ended = run(&mut call(&format!("https://127.0.0.1:{}", server.port), &authority.file));
    assert_eq!((ended.code(), ended.out.trim()), (0, "VALUE\n 2.94GB"), "{ended:?}");
}

#[test]
fn a_server_without_tls_is_named_as_such() {
    let server = Server::start(|stream| respond(stream, "200 OK\r\nContent-Length: 0", ""));
    let authority = Authority::new("plain");
    let plain = Server::start(|mut stream| {
        let mut start = [0; 16];
        let _ = stream.read(&mut start);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    let ended = run(&mut call(&format!("https://127.0.0.1:{}", plain.port), &authority.file));
    assert_fails(&ended, 1, &["does not speak TLS; check the endpoint"]);
    assert_eq!((plain.connections(), server.connections()), (1, 0));
}

#[test]
fn http_needs_no_ca_certificates_and_https_says_what_is_missing() {
    let emulator = crate::support::Emulator::start(&[]);
    for (name, value) in [("SSL_CERT_FILE", "/nonexistent"), ("SSL_CERT_DIR", "/nonexistent")] {
        let mut command = emulator.client(&["cards", "19200000001"]);
        assert_eq!(run(command.env_remove("SSL_CERT_DIR").env(name, value)).code(), 0, "{name}");
        let demo = Running::start(program(&["demo"]).env_remove("SSL_CERT_DIR").env(name, value));
        while !demo.out_line().contains("ok   it took more than one poll") {}
    }
    let https = |name: &str, value: &str| {
        let mut command = call("https://127.0.0.1:1", "");
        run(command.env_remove("SSL_CERT_FILE").env(name, value))
    };
    let empty = file("no-certificates.pem", "nothing\n");
    let folder = std::env::temp_dir().join("simfleet-no-certificates");
    std::fs::create_dir_all(&folder).unwrap();
    assert_fails(
        &https("SSL_CERT_FILE", "/nonexistent"),
        2,
        &["SSL_CERT_FILE, /nonexistent, cannot be read: No such file", "; set SSL_CERT_FILE"],
    );
    assert_fails(&https("SSL_CERT_FILE", &empty), 2, &["no-certificates.pem, has no certificate; "]);
    // native-tls does not say that there are none.
    if !NATIVE {
        assert_fails(
            &https("SSL_CERT_DIR", folder.to_str().unwrap()),
            2,
            &["no CA certificates were found", "ca-certificates", "SSL_CERT_FILE"],
        );
    }
    // A dry run needs no connection.
    let mut preview =
        program(&["api", "linkcard", "get-card-latest-flow", "--iccid", "89860000000000000001", "--dry-run"]);
    assert_eq!(run(preview.env("SSL_CERT_FILE", "/nonexistent")).code(), 0);
}

#[test]
fn https_goes_through_each_kind_of_proxy() {
    let authority = Authority::new("proxied");
    let server = authority.serve(Fault::None);
    let endpoint = format!("https://{HOST}");
    let authorized = server.behind_proxy("Proxy-Authorization: Basic dXNlcjpzZWNyZXQtcGFzc3dvcmQ=");
    let socks = server.behind_socks();
    for proxy in [
        format!("http://user:secret-password@127.0.0.1:{}", authorized.port),
        format!("socks5h://127.0.0.1:{}", socks.port),
    ] {
        let ended = run(call(&endpoint, &authority.file).env("HTTPS_PROXY", &proxy));
        assert_eq!((ended.code(), ended.out.trim()), (0, "VALUE\n 2.94GB"), "{proxy}: {ended:?}");
    }
    assert_eq!((authorized.connections(), socks.connections(), server.connections()), (1, 1, 2));
}

#[test]
fn each_fault_of_a_proxy_has_its_own_cause() {
    let authority = Authority::new("proxies");
    let server = authority.serve(Fault::None);
    let endpoint = format!("https://{HOST}");
    let through = |proxy: &str| run(call(&endpoint, &authority.file).env("HTTPS_PROXY", proxy));
    let strict = server.behind_proxy("Proxy-Authorization: Basic bm90IHRoaXM=");
    let ended = through(&format!("http://user:secret-password@127.0.0.1:{}", strict.port));
    let name = format!("the proxy http://127.0.0.1:{}", strict.port);
    let rejects = format!("{name} rejected the user name or the password (HTTP 407); check the user name");
    assert_fails(&ended, 1, &[&rejects, "percent-encoded"]);
    assert_eq!(strict.connections(), 1, "{ended:?}");
    let ended = through(&format!("http://127.0.0.1:{}", strict.port));
    let requires = format!("{name} requires a user name and a password (HTTP 407)");
    assert_fails(&ended, 1, &[&requires, "http://USER:PASSWORD@HOST:PORT"]);
    // The port of a server that has ended.
    let dead = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let ended = through(&format!("http://user:secret-password@127.0.0.1:{dead}"));
    assert_fails(&ended, 1, &[&format!("through the proxy http://127.0.0.1:{dead}: Connection refused"), "NO_PROXY"]);
    let broken = Server::start(|stream| respond(stream, "502 Bad Gateway\r\nContent-Length: 0", ""));
    let ended = through(&format!("http://127.0.0.1:{}", broken.port));
    assert_fails(
        &ended,
        1,
        &[&format!("through the proxy http://127.0.0.1:{}: tunnel error: unsuccessful", broken.port)],
    );
    for bad in ["ftp://user:secret-password@127.0.0.1:1", "secret-password@:::"] {
        assert_fails(&through(bad), 2, &["the value of HTTPS_PROXY is not the URL of a proxy; ", "socks5"]);
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_proxy_that_requires_a_password_is_named_for_plain_http_too() {
    let proxy = Server::start(|stream| respond(stream, "407 Proxy Authentication Required\r\nContent-Length: 0", ""));
    let through = |user: &str| {
        let mut command = call("http://linkcard.test", "/nonexistent");
        command.arg("--allow-http").env("HTTP_PROXY", format!("http://{user}127.0.0.1:{}", proxy.port));
        run(&mut command)
    };
    let name = format!("the proxy http://127.0.0.1:{}", proxy.port);
    let requires = format!("{name} requires a user name and a password (HTTP 407)");
    assert_fails(&through(""), 1, &[&requires, "http://USER:PASSWORD@HOST"]);
    let rejects = format!("{name} rejected the user name or the password (HTTP 407)");
    assert_fails(&through("user:secret-password@"), 1, &[&rejects, "percent-encoded"]);
    assert_eq!(proxy.connections(), 2);
}

#[test]
fn plain_http_to_a_server_with_tls_is_explained() {
    let server = Authority::new("tls-only").serve(Fault::None);
    let ended = run(call(&format!("http://127.0.0.1:{}", server.port), "").args(["--time-scale", "600"]));
    assert_fails(&ended, 1, &["the response of 127.0.0.1 is not HTTP; if it expects TLS, write https:// instead"]);
}

#[test]
fn a_connection_that_ends_early_is_described_without_a_link_to_a_library() {
    let reason = if NATIVE { "end of file before message length reached" } else { "close_notify" };
    let authority = Authority::new("early");
    let server = authority.serve(Fault::CutBody);
    let ended = run(call(&format!("https://127.0.0.1:{}", server.port), &authority.file).args(["--time-scale", "600"]));
    assert_fails(&ended, 1, &["the connection broke before the response was complete: ", reason]);
    assert!(!ended.err.contains("docs.rs") && !ended.err.contains("error:"), "{ended:?}");
}

#[test]
fn hosts_of_no_proxy_and_this_machine_bypass_the_proxy() {
    let authority = Authority::new("bypass");
    let server = authority.serve(Fault::None);
    let mut command = call(&format!("https://127.0.0.1:{}", server.port), &authority.file);
    let ended = run(command.env("HTTPS_PROXY", "http://127.0.0.1:1"));
    assert_eq!(ended.code(), 0, "{ended:?}");
    // The name does not exist, so the call fails at once, and without the proxy.
    let started = Instant::now();
    let mut command = call(&format!("https://{HOST}"), &authority.file);
    let ended = run(command.env("HTTPS_PROXY", "http://127.0.0.1:1").env("NO_PROXY", ".test"));
    assert!(ended.code() == 1 && !ended.err.contains("through the proxy"), "{ended:?}");
    assert!(started.elapsed() < Duration::from_secs(30), "{ended:?}");
}

/// Only in a build with `--no-default-features`.
#[test]
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn without_tls_an_https_endpoint_is_rejected_before_anything_is_sent() {
    let authority = Authority::new("without-tls");
    let server = authority.serve(Fault::None);
    let endpoint = format!("https://127.0.0.1:{}", server.port);
    let without = "simfleet was built without TLS; build it with the feature `rustls` or `native-tls`";
    assert_fails(&run(&mut call(&endpoint, &authority.file)), 2, &["the endpoint or its proxy is https", without]);
    assert_fails(&run(call(&endpoint, "").args(["--ca-file", &authority.file])), 2, &["CA certificates are", without]);
    assert_eq!(server.connections(), 0);
    let emulator = crate::support::Emulator::start(&[]);
    assert_eq!(run(&mut emulator.client(&["cards", "19200000001"])).code(), 0, "http needs no TLS");
}
