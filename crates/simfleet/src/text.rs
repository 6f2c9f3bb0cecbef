//! Decodes the bytes of a response or a push to text.
//!
//! A byte order mark decides. Without one, bytes that are valid UTF-8 are UTF-8, and all others are GB18030, which
//! includes GBK and GB2312: Chinese platforms, and the proxies in front of them, send both.

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030, UTF_8};

/// A text.
pub(crate) struct Decoded<'a> {
    /// The text, without a byte order mark.
    pub(crate) text: Cow<'a, str>,
    /// Whether the bytes were neither UTF-8 nor GB18030. The text is then good enough to read an error code from it, but
    /// not to trust its contents.
    pub(crate) damaged: bool,
}

/// Decodes bytes. Bytes that are UTF-8 already are not copied.
pub(crate) fn decoded(bytes: &[u8]) -> Decoded<'_> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let rest = bytes.get(mark..).unwrap_or_default();
    if encoding != UTF_8 {
        let (text, damaged) = encoding.decode_without_bom_handling(rest);
        return Decoded { text, damaged };
    }
    if let Ok(text) = std::str::from_utf8(rest) {
        return Decoded { text: Cow::Borrowed(text), damaged: false };
    }
    if mark == 0
        && !is_mostly_utf8(rest)
        && let Some(text) = GB18030.decode_without_bom_handling_and_without_replacement(rest)
    {
        return Decoded { text, damaged: false };
    }
    Decoded { text: String::from_utf8_lossy(rest), damaged: true }
}

/// Returns whether more characters beyond ASCII are valid than invalid. Such a text is UTF-8 with an error: as GB18030, its
/// valid characters would silently become others.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut invalid) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    valid > invalid
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, bool) {
        let Decoded { text, damaged } = super::decoded(bytes);
        (text.into_owned(), damaged)
    }

    #[test]
    fn the_mark_decides_and_then_the_bytes() {
        let gbk = |text: &str| GB18030.encode(text).0.into_owned();
        assert_eq!(decoded("余额 \u{1f4f6}".as_bytes()), ("余额 \u{1f4f6}".into(), false));
        assert_eq!(decoded("\u{feff}{}".as_bytes()), ("{}".into(), false));
        assert_eq!(decoded(b"\xff\xfe{\0}\0"), ("{}".into(), false));
        assert_eq!(decoded(b"\xfe\xff\0{\0}"), ("{}".into(), false));
        for text in ["余额不足", "{\"message\":\"无权限访问该接口\"}", "联通 \u{1f4f6} €"] {
            assert_eq!(decoded(&gbk(text)), (text.into(), false));
        }
    }

    #[test]
    fn utf8_with_an_error_is_not_taken_for_gb18030() {
        let mut broken = "操作成功，已提交".as_bytes().to_vec();
        broken.truncate(broken.len() - 1);
        let (text, damaged) = decoded(&broken);
        assert!(damaged && text.starts_with("操作成功"), "{text}");
        assert!(decoded(b"\xff\xfa\x81").1);
    }
}
