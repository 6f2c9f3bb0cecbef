//! Clients that send too much, too slowly or too often: requests are rejected early, connections and memory are
//! bounded, and the account's own cards keep their state.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use simfleet_emulator::{Auth, Builder, Emulator};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::signing::{haoka_headers, nonce, percent, sign_acs3, unix_now};
use crate::{ICCID, SIM, card, http_client, start};

const FORM: &str = "content-type: application/x-www-form-urlencoded\r\n";
const MEBIBYTE: usize = 1024 * 1024;

fn head(method: &str, target: &str, headers: &str, length: usize) -> String {
    format!("{method} {target} HTTP/1.1\r\nhost: h\r\n{headers}content-length: {length}\r\n\r\n")
}

fn haoka_lines() -> String {
    haoka_headers(unix_now(), &nonce()).iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect()
}

async fn connect(emulator: &Emulator) -> TcpStream {
    TcpStream::connect(emulator.address()).await.unwrap()
}

/// Reads until `end` or until the connection is closed. Fails after five seconds.
async fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 65536]);
    let read = async {
        while !String::from_utf8_lossy(&bytes).contains(end) {
            // A reset ends the connection as well.
            let count = stream.read(&mut buffer).await.unwrap_or(0);
            if count == 0 {
                break;
            }
            bytes.extend_from_slice(&buffer[..count]);
        }
    };
    tokio::time::timeout(Duration::from_secs(5), read).await.unwrap();
    String::from_utf8(bytes).unwrap()
}

/// Reads until the connection is closed.
async fn rest(stream: &mut TcpStream) -> String {
    read_until(stream, "\u{0}").await
}

#[tokio::test]
async fn requests_are_rejected_before_their_body_is_sent() {
    let emulator = start(Emulator::builder()).await;
    let acs3: String = sign_acs3("h", "GetCardRealStatus", "", None, b"")
        .iter()
        .filter(|(name, _)| name != "host")
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let (signed, forged) = (haoka_lines(), haoka_lines().replace("sign: ", "sign: 0"));
    let form_acs3 = format!("{FORM}{acs3}");
    for (target, headers, part) in [
        ("/elsewhere", FORM, "404"),
        ("/openapi/iot/elsewhere", FORM, "404"),
        ("/openapi/base/config", FORM, "405"),
        ("/openapi/iot/batchShutdown", FORM, "缺少请求头appID"),
        ("/openapi/iot/batchShutdown", &forged, "签名错误"),
        ("/", "", "MissingAction"),
        ("/?Action=GetCardRealStatus&Version=2021-05-20", "", "MissingAccessKeyId"),
        ("/?Action=AssumeRole&Version=2015-04-01", "", "MissingAccessKeyId"),
        // The signature does not cover the content type.
        ("/", &form_acs3, "IncompleteSignature"),
    ] {
        let mut stream = connect(&emulator).await;
        stream.write_all(head("POST", target, headers, MEBIBYTE).as_bytes()).await.unwrap();
        let answer = read_until(&mut stream, part).await;
        assert!(answer.contains(part), "{target} {headers}: {answer}");
        assert!(emulator.log().last().unwrap().params.len() < 3);
        // The body may follow, and the connection can be used again.
        stream.write_all("=&".repeat(MEBIBYTE / 2).as_bytes()).await.unwrap();
        stream.write_all(head("GET", "/next", "", 0).as_bytes()).await.unwrap();
        read_until(&mut stream, "404 page not found").await;
    }
    let mut stream = connect(&emulator).await;
    stream
        .write_all(head("POST", "/openapi/iot/batchShutdown", &format!("{FORM}{signed}"), 8).as_bytes())
        .await
        .unwrap();
    stream.write_all(b"simNos=1").await.unwrap();
    read_until(&mut stream, "simNos格式错误").await;
}

#[tokio::test]
async fn bodies_of_separators_are_not_parsed() {
    let emulator = start(Emulator::builder()).await;
    let body = "=&".repeat(MEBIBYTE / 2);
    let acs3: String =
        sign_acs3("h", "GetCardRealStatus", "", Some("application/x-www-form-urlencoded"), body.as_bytes())
            .iter()
            .filter(|(name, _)| name != "host")
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
    let haoka = format!("{FORM}{}", haoka_lines());
    for (target, headers, part) in [
        ("/", FORM, "more than 1000 parameters"),
        ("/", acs3.as_str(), "more than 1000 parameters"),
        ("/openapi/iot/batchShutdown", &haoka, "参数过多"),
        ("/openapi/elsewhere", FORM, "404"),
    ] {
        let mut stream = connect(&emulator).await;
        stream.write_all(head("POST", target, headers, body.len()).as_bytes()).await.unwrap();
        stream.write_all(body.as_bytes()).await.unwrap();
        let answer = read_until(&mut stream, part).await;
        assert!(answer.contains(part), "{target}: {answer}");
        assert!(emulator.log().last().unwrap().params.len() <= 256);
    }
    let mut stream = connect(&emulator).await;
    stream.write_all(head("GET", &format!("/?{}", "=&".repeat(2_000)), "", 0).as_bytes()).await.unwrap();
    assert!(read_until(&mut stream, "</Error>").await.contains("more than 1000 parameters"));
}

#[tokio::test]
async fn the_log_counts_the_entries_that_it_drops() {
    let emulator = start(Emulator::builder()).await;
    let mut stream = connect(&emulator).await;
    let request = head("GET", &format!("/?a={}", "x".repeat(30_000)), "", 0);
    for _ in 0..1_500 {
        stream.write_all(request.as_bytes()).await.unwrap();
        read_until(&mut stream, "</Error>").await;
    }
    let (kept, dropped) = (emulator.log().len() as u64, emulator.log_dropped());
    assert_eq!((kept + dropped, (900..1_100).contains(&kept)), (1_500, true), "{kept}");
    emulator.clear_log();
    assert_eq!((emulator.log().len(), emulator.log_dropped()), (0, 0));
}

fn hurried() -> Builder {
    Emulator::builder().client_timeout(Duration::from_millis(300))
}

#[tokio::test]
async fn unfinished_bodies_and_heads_time_out() {
    let emulator = start(hurried()).await;
    let mut streams = Vec::new();
    for number in 0..100 {
        let mut stream = connect(&emulator).await;
        let part = match number % 3 {
            0 => head("POST", "/", FORM, 100) + "a=1",
            1 => head("POST", "/openapi/iot/batchShutdown", &format!("{FORM}{}", haoka_lines()), 100) + "a=1",
            _ => "POST / HTTP/1.1\r\nhost: h\r\n".to_owned(),
        };
        stream.write_all(part.as_bytes()).await.unwrap();
        streams.push(stream);
    }
    let begun = Instant::now();
    for (number, stream) in streams.iter_mut().enumerate() {
        let answer = rest(stream).await;
        assert_eq!(answer.starts_with("HTTP/1.1 408"), number % 3 != 2, "{number}: {answer}");
    }
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
    let statuses: Vec<Option<u16>> = emulator.log().iter().map(|entry| entry.status).collect();
    assert_eq!(statuses, [Some(408); 67]);
    // A body that comes slowly, but never stops, times out as well.
    let mut stream = connect(&emulator).await;
    stream.write_all(head("POST", "/", FORM, 100).as_bytes()).await.unwrap();
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        if stream.write_all(b"a").await.is_err() {
            break;
        }
    }
    assert!(rest(&mut stream).await.starts_with("HTTP/1.1 408"));
}

#[tokio::test]
async fn clients_that_do_not_read_their_responses_are_closed() {
    let large = format!("replace-body=200,text/plain,{}", "x".repeat(16 * MEBIBYTE));
    let emulator = start(hurried().auth(Auth::Off).fault(large.parse().unwrap())).await;
    let mut stream = connect(&emulator).await;
    let target = format!("/?Action=GetCardRealStatus&Version=2021-05-20&Iccid={ICCID}");
    stream.write_all(head("GET", &target, "", 0).as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(900)).await;
    let read = rest(&mut stream).await.len();
    assert!(read < 16 * MEBIBYTE, "{read}");
}

#[tokio::test]
async fn idle_connections_make_room_and_busy_ones_do_not() {
    let emulator = start(Emulator::builder().max_connections(3)).await;
    let mut first = connect(&emulator).await;
    let mut second = connect(&emulator).await;
    let mut third = connect(&emulator).await;
    for stream in [&mut third, &mut second, &mut first] {
        stream.write_all(head("GET", "/x", "", 0).as_bytes()).await.unwrap();
        read_until(stream, "404 page not found").await;
        // The connection becomes idle when its response was sent.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let mut fourth = connect(&emulator).await;
    assert_eq!(rest(&mut third).await, "");
    for stream in [&mut first, &mut second, &mut fourth] {
        stream.write_all((head("POST", "/", FORM, 3) + "a=").as_bytes()).await.unwrap();
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    let answer = rest(&mut connect(&emulator).await).await;
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("\r\ndate: "), "{answer}");
    first.write_all(b"1").await.unwrap();
    read_until(&mut first, "</Error>").await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let mut fifth = connect(&emulator).await;
    fifth.write_all(head("GET", "/x", "", 0).as_bytes()).await.unwrap();
    read_until(&mut fifth, "404 page not found").await;
    assert_eq!(rest(&mut first).await, "");
}

#[tokio::test]
async fn large_bodies_share_a_bounded_memory_and_small_ones_have_room() {
    let emulator = start(Emulator::builder().client_timeout(Duration::from_secs(3))).await;
    let part = head("POST", "/", FORM, MEBIBYTE) + &"a".repeat(MEBIBYTE - 1);
    let mut streams = Vec::new();
    for _ in 0..40 {
        let mut stream = connect(&emulator).await;
        // The emulator may reject the body before it is sent completely.
        let _ = stream.write_all(part.as_bytes()).await;
        streams.push(stream);
    }
    let mut small = connect(&emulator).await;
    small.write_all((head("POST", "/", FORM, 10_000) + &"a".repeat(10_000)).as_bytes()).await.unwrap();
    assert!(read_until(&mut small, "</Error>").await.contains("MissingAction"));
    let mut answers = Vec::new();
    for stream in &mut streams {
        answers.push(rest(stream).await.chars().skip(9).take(3).collect::<String>());
    }
    let count = |status: &str| answers.iter().filter(|answer| *answer == status).count();
    assert_eq!((count("408"), count("503")), (32, 8), "{answers:?}");
}

#[tokio::test]
async fn other_cards_do_not_displace_the_state_of_listed_ones() {
    let emulator = start(Emulator::builder().auth(Auth::Off).cards(vec![card()]).time_scale(60.0)).await;
    let client = http_client();
    let ask = async |operation: &str, name: &str, value: String| -> Value {
        let url = format!("{}/openapi/iot/{operation}", emulator.url());
        let request = client.post(url).header("content-type", "application/x-www-form-urlencoded");
        let form = format!("{name}={}", percent(&value));
        request.body(form).send().await.unwrap().json().await.unwrap()
    };
    let numbers = |first: u64| json!((first..first + 100).map(|number| format!("194{number:08}")).collect::<Vec<_>>());
    let submitted = ask("batchShutdown", "simNos", json!([SIM]).to_string()).await;
    assert_eq!(submitted["data"]["items"][0]["isError"], false, "{submitted}");
    let oldest = ask("batchShutdown", "simNos", numbers(0).to_string()).await;
    assert_eq!(oldest["code"], 0);
    // Recorded after a minute and carried out half a minute later, which takes a second and a half here.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let guarded = ask("batchShutdown", "simNos", numbers(0).to_string()).await.to_string();
    assert!(guarded.contains("3分钟内进行过停机操作"), "{guarded}");
    for batch in 1..=520 {
        assert_eq!(ask("batchRestore", "simNos", numbers(batch * 100).to_string()).await["code"], 0);
    }
    let record = ask("querySimAction", "simNo", SIM.to_owned()).await;
    assert_eq!(record["data"]["items"][0]["actionType"], 2, "{record}");
    let status = ask("batchQuerySimStatus", "simNos", json!([SIM]).to_string()).await;
    assert_eq!(status["data"]["items"][0]["simStatus"], 4, "{status}");
    // The others were dropped in their order, with their records.
    let forgotten = ask("querySimAction", "simNo", "19400000001".to_owned()).await;
    assert_eq!(forgotten["data"]["items"], json!([]), "{forgotten}");
    let kept = ask("querySimAction", "simNo", "19400051999".to_owned()).await;
    assert_eq!(kept["code"], 0);
}
