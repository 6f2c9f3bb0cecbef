//! `hk/uploadCert`: taking a file.
//!
//! Promise: a body is read by a parser that is bounded, after the signature was verified; the address given depends on
//! the content alone.
//! Never: keeps the file, looks into it, or serves it: the address answers 404.

use bytes::Bytes;
use md5::{Digest, Md5};
use multer::{Constraints, Multipart, SizeLimit};
use serde_json::json;

use super::{Asked, Operation, Reply, Run};
use crate::clock::Moment;
use crate::request::Received;
use crate::verify::hex;
use crate::world::World;

pub(super) const OPERATIONS: &[Operation] =
    &[Operation { name: "uploadCert", method: "POST", path: PATH, run: Run::Whole(upload_cert) }];

pub(super) const PATH: &str = "/openapi/hk/uploadCert";
/// Bytes of a file; the server takes no larger bodies anyway.
const FILE: u64 = 1024 * 1024;
/// Parts that are looked at.
const PARTS: usize = 64;

/// A file that came in a multipart body.
#[derive(Debug)]
pub(super) struct File {
    name: String,
    bytes: Bytes,
}

/// The part `file` of a multipart body; `None` for any other body.
pub(super) async fn read(received: &Received) -> Option<File> {
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

fn upload_cert(world: &World, asked: &Asked, now: Moment) -> Result<Reply, String> {
    let file = asked.file.as_ref().ok_or("请上传文件file")?;
    if file.bytes.is_empty() {
        return Err("文件不能为空".to_owned());
    }
    let mut digest = Md5::new();
    digest.update(&file.bytes);
    let day = world.timing.china_text(now)[..10].to_owned();
    let (name, kind) = (hex(&digest.finalize()), extension(&file.name));
    Ok(Reply::Data(json!({"fileUrl": format!("{}/attachment/{day}/{name}.{kind}", asked.origin)})))
}

/// What follows the last point of a file name, if it is harmless.
fn extension(name: &str) -> &str {
    let (_, kind) = name.rsplit_once('.').unwrap_or_default();
    let harmless = (1..=5).contains(&kind.len()) && kind.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if harmless { kind } else { "bin" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::haoka::testing::ask;
    use crate::world::testing;

    #[test]
    fn addresses_depend_on_content() {
        let (world, _) = testing::world(&[], true);
        let upload = |name: &str, bytes: &'static [u8]| {
            let file = Some(File { name: name.to_owned(), bytes: Bytes::from_static(bytes) });
            let origin = "http://127.0.0.1:1".to_owned();
            ask(&world, "hk/uploadCert", Asked { file, origin, ..Asked::default() })
        };
        let url = upload("a.jpg", b"abc").unwrap()["fileUrl"].clone();
        let wanted = "http://127.0.0.1:1/attachment/2024-11-25/900150983cd24fb0d6963f7d28e17f72.jpg";
        assert_eq!(url, wanted);
        assert!(upload("a.jpg", b"").is_err());
        assert!(ask(&world, "hk/uploadCert", Asked::default()).unwrap_err().contains("file"));
        for (name, kind) in
            [("../../x", "bin"), ("a.b/c", "bin"), ("x.tar.gz", "gz"), ("x.exe;rm", "bin"), (".", "bin")]
        {
            assert_eq!(extension(name), kind, "{name}");
        }
    }
}
