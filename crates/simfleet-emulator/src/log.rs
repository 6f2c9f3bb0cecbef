//! The request log: what was received and how it was answered.
//!
//! The number of entries and the size of each are bounded. Security tokens and bearer tokens are redacted before an
//! entry is kept. Response bodies, access key secrets and API keys are not logged.

use std::collections::VecDeque;
use std::sync::Mutex;

use serde::Serialize;

use crate::sync::lock;

/// The maximum number of entries; older ones are dropped.
const ENTRIES: usize = 10_000;
/// The maximum number of bytes of parameters in one entry.
const PARAM_BYTES: usize = 16 * 1024;
/// The maximum number of bytes of the shorter fields (path, trace, signature ...).
const TEXT_BYTES: usize = 512;
/// Parameters whose values are not logged.
const SECRET_PARAMS: [&str; 3] = ["SecurityToken", "BearerToken", "OIDCToken"];
/// The replacement of these values.
const REDACTED: &str = "[REDACTED]";

/// The service that a request was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Service {
    /// Alibaba Cloud Linkcard: path `/`.
    Linkcard,
    /// Alibaba Cloud STS: path `/` as well, distinguished by version or action.
    Sts,
    /// The V2.0 open API: paths below `/openapi/`.
    Haoka,
    /// Any other path.
    None,
}

/// How a request was signed, whether or not the signature was valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SignatureKind {
    /// RPC signature, HMAC-SHA1, in the parameters.
    Rpc,
    /// ACS3-HMAC-SHA256, in the headers.
    Acs3,
    /// haoka's MD5 header.
    Haoka,
    /// No signature.
    None,
}

/// One request and its response.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// use simfleet_emulator::Emulator;
///
/// let emulator = Emulator::builder().start("127.0.0.1:0".parse().unwrap()).await?;
/// reqwest::get(format!("{}/?Action=GetCardRealStatus", emulator.url())).await.unwrap();
/// let entry = &emulator.log()[0];
/// assert_eq!((entry.status, entry.code.as_str(), entry.applied), (Some(400), "MissingVersion", false));
/// # Ok::<(), simfleet_emulator::EmulatorError>(())
/// # }).unwrap();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// When it was read completely: Unix milliseconds on the emulator's wall clock.
    pub at: i64,
    /// The service.
    pub service: Service,
    /// `Action` or `x-acs-action`, or the last segment of a haoka path; empty if there is none. As sent, even if no
    /// such operation exists.
    pub operation: String,
    /// HTTP method.
    pub method: String,
    /// Path as sent.
    pub path: String,
    /// Decoded query and form parameters in the order of the request. `SecurityToken`, `BearerToken` and `OIDCToken`
    /// are `[REDACTED]`; what exceeds 16 KiB in total is cut and marked with an ellipsis.
    pub params: Vec<(String, String)>,
    /// `SignatureNonce`, `x-acs-signature-nonce` or `traceID`.
    pub trace: String,
    /// The signature as sent; for STS, where a signature can be exchanged for a key, its SHA-256 here and in `params`.
    pub signature: String,
    /// `Timestamp`, `x-acs-date` or the `timestamp` header as sent.
    pub timestamp: String,
    /// The scheme of the signature.
    pub signature_kind: SignatureKind,
    /// HTTP status of the response; `None` if the connection was cut before any response. A response whose body was cut
    /// has its status.
    pub status: Option<u16>,
    /// The code in the response: `200` or an error code at Linkcard, `0` or `-1` at haoka; empty if there was none
    /// (HTML, plain text, a cut connection).
    pub code: String,
    /// Whether the request reached the operation, so that it may have changed something. False for everything rejected
    /// before: signature, rate limit, most injected faults.
    pub applied: bool,
}

impl LoggedRequest {
    /// Redacts secrets and bounds the sizes.
    fn sanitize(&mut self) {
        let mut room = PARAM_BYTES;
        for (name, value) in &mut self.params {
            if SECRET_PARAMS.contains(&name.as_str()) {
                REDACTED.clone_into(value);
            }
            truncate(name, room);
            room = room.saturating_sub(name.len());
            truncate(value, room);
            room = room.saturating_sub(value.len());
        }
        // Hundreds of thousands of empty parameters would still use memory.
        self.params.truncate(256);
        for text in [&mut self.operation, &mut self.path, &mut self.trace, &mut self.signature, &mut self.timestamp] {
            truncate(text, TEXT_BYTES);
        }
    }
}

fn truncate(text: &mut String, room: usize) {
    if text.len() <= room {
        return;
    }
    let mut cut = room;
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    text.truncate(cut);
    text.push('…');
}

/// The log.
#[derive(Debug, Default)]
pub(crate) struct Log {
    entries: Mutex<VecDeque<LoggedRequest>>,
}

impl Log {
    pub(crate) fn push(&self, mut entry: LoggedRequest) {
        entry.sanitize();
        let mut entries = lock(&self.entries);
        if entries.len() >= ENTRIES {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        lock(&self.entries).iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        lock(&self.entries).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(params: Vec<(String, String)>) -> LoggedRequest {
        LoggedRequest {
            at: 0,
            service: Service::Linkcard,
            operation: "GetCardRealStatus".to_owned(),
            method: "POST".to_owned(),
            path: "/".to_owned(),
            params,
            trace: String::new(),
            signature: String::new(),
            timestamp: String::new(),
            signature_kind: SignatureKind::Rpc,
            status: None,
            code: String::new(),
            applied: false,
        }
    }

    #[test]
    fn tokens_are_redacted_and_sizes_bounded() {
        let log = Log::default();
        let long = "卡".repeat(PARAM_BYTES);
        log.push(entry(vec![("SecurityToken".to_owned(), "CAIS+secret".to_owned()), ("Iccid".to_owned(), long)]));
        let text = serde_json::to_string(&log.all()).unwrap();
        assert!(!text.contains("CAIS") && text.contains(REDACTED));
        assert!(text.len() < PARAM_BYTES + 2048);
    }

    #[test]
    fn the_oldest_entries_are_dropped() {
        let log = Log::default();
        for number in 0..ENTRIES + 5 {
            log.push(entry(vec![("n".to_owned(), number.to_string())]));
        }
        let all = log.all();
        assert_eq!((all.len(), all[0].params[0].1.as_str()), (ENTRIES, "5"));
        log.clear();
        assert!(log.all().is_empty());
    }
}
