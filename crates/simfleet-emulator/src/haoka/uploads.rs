//! `hk/uploadCert`: accepting a file.
//!
//! The body is parsed after the signature was verified. The URL in the response depends on the content only. The file
//! is not kept, and its URL responds with 404.

use md5::{Digest, Md5};
use serde_json::json;

use super::operation::{Handler, HaokaOperation, HaokaRequest, OperationOutput};
use super::state::Haoka;
use crate::clock::Moment;
use crate::verify::encoding::hex;

pub(super) const OPERATIONS: &[HaokaOperation] =
    &[HaokaOperation { name: "uploadCert", method: "POST", path: PATH, run: Handler::Whole(upload_cert) }];

pub(super) const PATH: &str = "/openapi/hk/uploadCert";
fn upload_cert(haoka: &Haoka, request: &HaokaRequest, now: Moment) -> Result<OperationOutput, String> {
    let file = request.file.as_ref().ok_or("请上传文件file")?;
    if file.bytes.is_empty() {
        return Err("文件不能为空".to_owned());
    }
    let mut digest = Md5::new();
    digest.update(&file.bytes);
    let day = haoka.shared.timing.china_text(now)[..10].to_owned();
    let (name, kind) = (hex(&digest.finalize()), extension(&file.name));
    Ok(OperationOutput::Data(json!({"fileUrl": format!("{}/attachment/{day}/{name}.{kind}", request.origin)})))
}

/// Returns the extension of a file name, or `bin` if it is missing or unsafe.
fn extension(name: &str) -> &str {
    let (_, kind) = name.rsplit_once('.').unwrap_or_default();
    let harmless = (1..=5).contains(&kind.len()) && kind.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if harmless { kind } else { "bin" }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::haoka::multipart::File;
    use crate::haoka::testing;
    use crate::haoka::testing::ask;

    #[test]
    fn file_urls_depend_on_the_content() {
        let (haoka, _) = testing::haoka(&[], true);
        let upload = |name: &str, bytes: &'static [u8]| {
            let file = Some(File { name: name.to_owned(), bytes: Bytes::from_static(bytes) });
            let origin = "http://127.0.0.1:1".to_owned();
            ask(&haoka, "hk/uploadCert", HaokaRequest { file, origin, ..HaokaRequest::default() })
        };
        let url = upload("a.jpg", b"abc").unwrap()["fileUrl"].clone();
        let wanted = "http://127.0.0.1:1/attachment/2024-11-25/900150983cd24fb0d6963f7d28e17f72.jpg";
        assert_eq!(url, wanted);
        assert!(upload("a.jpg", b"").is_err());
        assert!(ask(&haoka, "hk/uploadCert", HaokaRequest::default()).unwrap_err().contains("file"));
        for (name, kind) in
            [("../../x", "bin"), ("a.b/c", "bin"), ("x.tar.gz", "gz"), ("x.exe;rm", "bin"), (".", "bin")]
        {
            assert_eq!(extension(name), kind, "{name}");
        }
    }
}
