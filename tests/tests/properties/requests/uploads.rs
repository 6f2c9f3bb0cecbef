//! The body of an upload contains the file unchanged.

use proptest::collection::vec;
use proptest::prelude::*;
use simfleet::{AppKey, Haoka};
use simfleet_runtime::Upload;

use super::{FILE_NAME, NOWHERE};
use crate::capture::Capture;
use crate::for_all;

/// Returns boundary and body of an upload.
fn encoded(file: Upload) -> (String, Vec<u8>) {
    let (capture, transport) = Capture::new();
    let key = AppKey::new("10001", "made-up");
    let haoka = Haoka::builder().credentials(key).endpoint(NOWHERE).transport(transport).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(haoka.hk_upload_cert().file(file).send()).expect_err("the capture returns an error response");
    let request = capture.take();
    let content_type = request.headers["content-type"].to_str().unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect(content_type);
    (boundary.to_owned(), request.body.to_vec())
}

/// Fragments of multipart bodies, and arbitrary bytes.
fn contents() -> impl Strategy<Value = Vec<u8>> {
    let pieces = ["\r\n", "--", "simfleet-", "\r\n\r\n", "Content-Disposition: form-data; name=\"file\"", "\0", "号"];
    let piece = prop::sample::select(pieces.to_vec()).prop_map(|piece| piece.as_bytes().to_vec());
    vec(prop_oneof![piece, vec(any::<u8>(), 0..4)], 0..12).prop_map(|pieces| pieces.concat())
}

#[test]
fn every_file_is_encoded_unchanged() {
    for_all("an upload", 96, &contents(), |bytes| {
        let (boundary, body) = encoded(Upload::new(FILE_NAME, bytes.clone()));
        let head =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{FILE_NAME}\"\r\n\r\n");
        let tail = format!("\r\n--{boundary}--\r\n");
        let between = body.strip_prefix(head.as_bytes()).and_then(|rest| rest.strip_suffix(tail.as_bytes()));
        if between != Some(&bytes[..]) {
            return Err(format!("{} does not hold the file", String::from_utf8_lossy(&body)));
        }
        let edges = body.windows(boundary.len()).filter(|bytes| *bytes == boundary.as_bytes()).count();
        if edges == 2 { Ok(()) } else { Err(format!("{boundary} occurs {edges} times")) }
    });
}

/// A file that contains the boundary of another upload gets a different boundary.
#[test]
fn the_boundary_depends_on_the_file() {
    let (first, body) = encoded(Upload::new(FILE_NAME, b"first".to_vec()));
    let (same, again) = encoded(Upload::new(FILE_NAME, b"first".to_vec()));
    assert_eq!((&first, &body), (&same, &again), "each attempt sends the same body");
    let (second, _) = encoded(Upload::new(FILE_NAME, body));
    assert_ne!(first, second);
}
