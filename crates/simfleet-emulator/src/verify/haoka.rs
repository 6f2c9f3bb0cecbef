//! haoka's signature: an MD5 over five values without separators, in the headers of every request.
//!
//! Each rejection names the check that failed. The real service's codes and messages for these cases are not known, so
//! the messages are this emulator's own. The signature does not cover path, query and body.

use md5::{Digest, Md5};
use secrecy::ExposeSecret;

use super::encoding::{constant_time_eq, hex};
use super::verifier::{HAOKA_WINDOW, Verifier};
use crate::clock::Timing;
use crate::request::ReceivedRequest;

/// The only version of the API.
const VERSION: &str = "2.0.0";

/// Returns the signature over the four header values and the key.
pub(super) fn signature(app_id: &str, version: &str, trace_id: &str, timestamp: &str, api_key: &str) -> String {
    let mut digest = Md5::new();
    for part in [app_id, version, trace_id, timestamp, api_key] {
        digest.update(part.as_bytes());
    }
    hex(&digest.finalize())
}

/// Returns the headers of a push: those of a request, signed in the same way.
pub(crate) fn push_headers(verifier: &Verifier, trace_id: &str, timestamp: i64) -> Vec<(&'static str, String)> {
    let keys = &verifier.keys;
    let timestamp = timestamp.to_string();
    let sign = signature(&keys.app_id, VERSION, trace_id, &timestamp, keys.api_key.expose_secret());
    vec![
        ("appID", keys.app_id.clone()),
        ("apiVersion", VERSION.to_owned()),
        ("timestamp", timestamp),
        ("traceID", trace_id.to_owned()),
        ("sign", sign),
    ]
}

/// Runs all checks in order; the error is the message of the envelope.
pub(crate) fn check(verifier: &Verifier, timing: &Timing, received: &ReceivedRequest) -> Result<(), String> {
    if !verifier.enabled {
        return Ok(());
    }
    let header = |name: &str| {
        let value = received.header(name);
        if value.is_empty() { Err(format!("缺少请求头{name}")) } else { Ok(value) }
    };
    let (app_id, version) = (header("appID")?, header("apiVersion")?);
    let (trace_id, timestamp, sign) = (header("traceID")?, header("timestamp")?, header("sign")?);
    if version != VERSION {
        return Err(format!("apiVersion错误,仅支持{VERSION}"));
    }
    if trace_id.len() != 32 || !trace_id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return Err("traceID格式错误,应为32位小写十六进制字符".to_owned());
    }
    let is_seconds = timestamp.len() == 10 && timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let Some(sent_at) = timestamp.parse::<i64>().ok().filter(|_| is_seconds) else {
        return Err("timestamp格式错误,应为10位秒级时间戳".to_owned());
    };
    if app_id != verifier.keys.app_id {
        return Err("appID不存在".to_owned());
    }
    if timing.wall_seconds(received.at).abs_diff(sent_at) > HAOKA_WINDOW.unsigned_abs() {
        return Err("时间戳超出允许范围,与服务器时间相差不得超过10分钟".to_owned());
    }
    let wanted = signature(&app_id, &version, &trace_id, &timestamp, verifier.keys.api_key.expose_secret());
    if !constant_time_eq(wanted.as_bytes(), sign.as_bytes()) {
        return Err("签名错误".to_owned());
    }
    if !verifier.haoka_traces.first_use(&trace_id, received.at) {
        return Err("traceID重复".to_owned());
    }
    Ok(())
}
