//! The metadata service and the credentials URI of `simfleet emulator`.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

use crate::support::{Emulator, ICCID, program, run};

const ROLES: &str = "/latest/meta-data/ram/security-credentials/";
const TOKEN_HEADER: &str = "X-aliyun-ecs-metadata-token";

/// Sends a request and returns the status and the body of the response.
fn send(emulator: &Emulator, request: &str, header: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(emulator.url.strip_prefix("http://").unwrap()).unwrap();
    write!(stream, "{request} HTTP/1.1\r\nhost: emulator\r\nconnection: close\r\n{header}\r\n").unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}

fn token(emulator: &Emulator) -> (u16, String) {
    send(emulator, "PUT /latest/api/token", &format!("{TOKEN_HEADER}-ttl-seconds: 60\r\n"))
}

fn role(emulator: &Emulator, header: &str) -> (u16, String) {
    send(emulator, &format!("GET {ROLES}"), header)
}

#[test]
fn the_versions_and_the_role_of_the_metadata_service_are_options() {
    let emulator = Emulator::start(&["--metadata", "v2", "--ecs-role", "nightly"]);
    assert_eq!(role(&emulator, "").0, 403, "version 2 requires a token");
    let (status, issued) = token(&emulator);
    assert_eq!(status, 200);
    assert_eq!(role(&emulator, &format!("{TOKEN_HEADER}: {issued}\r\n")), (200, "nightly".to_owned()));

    let emulator = Emulator::start(&["--metadata", "v1"]);
    assert_eq!((token(&emulator).0, role(&emulator, "")), (404, (200, "simfleet-ecs".to_owned())));

    let emulator = Emulator::start(&["--metadata", "off"]);
    assert_eq!((role(&emulator, "").0, send(&emulator, "GET /credentials", "").0), (404, 404));
}

#[test]
fn keys_expire_after_the_given_lifetime() {
    // A second of the emulator's clock takes ten microseconds.
    let emulator = Emulator::start_at("100000", &["--key-lifetime", "1"]);
    let (status, body) = send(&emulator, "GET /credentials", "");
    assert_eq!(status, 200, "{body}");
    let key: Value = serde_json::from_str(&body).unwrap();
    let mut command =
        program(&["--linkcard-endpoint", &emulator.url, "api", "linkcard", "get-card-detail", "--iccid", ICCID]);
    for (variable, member) in [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "AccessKeyId"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "AccessKeySecret"),
        ("ALIBABA_CLOUD_SECURITY_TOKEN", "SecurityToken"),
    ] {
        command.env(variable, key[member].as_str().unwrap());
    }
    let ended = run(&mut command);
    assert!(!ended.status.success() && ended.one_line().contains("InvalidSecurityToken.Expired"), "{ended:?}");

    for (option, value) in [("--key-lifetime", "0"), ("--ecs-role", "")] {
        let ended = run(&mut program(&["emulator", option, value]));
        assert!(ended.code() == 2 && ended.err.contains(option), "{ended:?}");
    }
}
