//! Reads the file of a multipart body, with bounds on its size and on the number of parts.

use bytes::Bytes;
use multer::{Constraints, Multipart, SizeLimit};

use crate::request::ReceivedRequest;

/// The maximum size of a file, in bytes; the server accepts no larger bodies anyway.
const FILE: u64 = 1024 * 1024;
/// The maximum number of parts that are read.
const PARTS: usize = 64;

/// A file of a multipart body.
#[derive(Debug)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) bytes: Bytes,
}

/// Returns the part `file` of a multipart body; `None` for any other body.
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
