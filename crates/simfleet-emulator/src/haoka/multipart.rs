//! Reading the file of a multipart body.

use bytes::Bytes;
use multer::{Constraints, Multipart, SizeLimit};

use crate::request::ReceivedRequest;

/// Bytes of a file; the server takes no larger bodies anyway.
const FILE: u64 = 1024 * 1024;
/// Parts that are looked at.
const PARTS: usize = 64;

/// A file that came in a multipart body.
#[derive(Debug)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) bytes: Bytes,
}

/// The part `file` of a multipart body; `None` for any other body.
pub(super) async fn read(received: &ReceivedRequest) -> Option<File> {
    let boundary = multer::parse_boundary(received.header("content-type")).ok()?;
    let body = received.body.clone();
    let stream = futures_util::stream::once(async move { Ok::<Bytes, std::convert::Infallible>(body) });
    let limits = SizeLimit::new().whole_stream(FILE).per_field(FILE);
    let mut parts = Multipart::with_constraints(stream, boundary, Constraints::new().size_limit(limits));
    for _ in 0..PARTS {
        let part = parts.next_field().await.ok()??;
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or_default().to_owned();
            return Some(File { name, bytes: part.bytes().await.ok()? });
        }
    }
    None
}
