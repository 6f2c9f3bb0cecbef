//! The request log: what was received and how it was answered.
//!
//! The number of entries, the size of each and the memory of all are bounded. Dropped entries are counted. Security
//! tokens and bearer tokens are redacted before an entry is kept. Response bodies, access key secrets and API keys are
//! not logged.

use std::collections::VecDeque;
use std::sync::Mutex;

use serde::Serialize;

use crate::sync::lock;

/// The maximum number of entries; older ones are dropped.
const ENTRIES: usize = 10_000;
/// The maximum memory of all entries, in bytes; older ones are dropped. Ten thousand ordinary requests take less.
const BYTES: usize = 16 * 1024 * 1024;
/// The maximum number of bytes of parameters in one entry.
const PARAM_BYTES: usize = 16 * 1024;
/// The maximum number of parameters in one entry: hundreds of thousands of empty ones would still use memory.
const PARAMS: usize = 256;
/// The memory that the allocator needs at least for a text that is not empty.
const SMALLEST_TEXT: usize = 32;
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
    /// The metadata service of an ECS instance, and the credentials URI.
    Metadata,
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
    /// When it was read completely, or rejected before that: Unix milliseconds on the emulator's wall clock.
    pub at: i64,
    /// The service.
    pub service: Service,
    /// `Action` or `x-acs-action`, or the last segment of a haoka path, or the name of the metadata service's operation;
    /// empty if there is none. As sent, even if no
    /// such operation exists.
    pub operation: String,
    /// HTTP method.
    pub method: String,
    /// Path as sent.
    pub path: String,
    /// Decoded query and form parameters in the order of the request, at most 256. `SecurityToken`, `BearerToken` and
    /// `OIDCToken` are `[REDACTED]`; what exceeds 16 KiB in total is cut and marked with an ellipsis. A request that
    /// was rejected before its body was read has its query parameters only.
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
    /// Copies the parameters of a request, without secrets and as far as an entry has room for them.
    pub(crate) fn keep_params(&mut self, params: &[(String, String)]) {
        let mut room = PARAM_BYTES;
        let mut kept = |text: &str| {
            let text = cut(text, room);
            room = room.saturating_sub(text.len());
            text
        };
        let pairs = params.iter().take(PARAMS).map(|(name, value)| {
            let value = if SECRET_PARAMS.contains(&name.as_str()) { REDACTED } else { value };
            (kept(name), kept(value))
        });
        self.params = pairs.collect();
    }

    /// Copies every text into an allocation of its own size, so that a long text that was cut gives its memory back.
    fn shrink(&mut self) {
        let texts = [
            &mut self.operation,
            &mut self.method,
            &mut self.path,
            &mut self.trace,
            &mut self.signature,
            &mut self.timestamp,
            &mut self.code,
        ];
        for text in texts {
            *text = cut(text, TEXT_BYTES);
        }
        self.params.shrink_to_fit();
    }

    /// Returns about how much memory the entry uses, in bytes.
    fn memory(&self) -> usize {
        let texts =
            [&self.operation, &self.method, &self.path, &self.trace, &self.signature, &self.timestamp, &self.code];
        let params = self.params.iter().flat_map(|(name, value)| [name, value]);
        let text = |text: &String| if text.is_empty() { 0 } else { text.capacity().max(SMALLEST_TEXT) };
        size_of::<Self>()
            + self.params.capacity() * size_of::<(String, String)>()
            + texts.into_iter().chain(params).map(text).sum::<usize>()
    }
}

/// Copies at most `room` bytes of a text, and marks a cut with an ellipsis.
fn cut(text: &str, room: usize) -> String {
    if text.len() <= room {
        return text.to_owned();
    }
    let mut end = room;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    [text.get(..end).unwrap_or_default(), "…"].concat()
}

/// The log.
#[derive(Debug, Default)]
pub(crate) struct Log {
    kept: Mutex<Kept>,
}

/// The entries that are kept, and the count of those that were dropped.
#[derive(Debug, Default)]
struct Kept {
    entries: VecDeque<LoggedRequest>,
    /// The memory of `entries`.
    bytes: usize,
    dropped: u64,
}

impl Log {
    pub(crate) fn push(&self, mut entry: LoggedRequest) {
        entry.shrink();
        let mut kept = lock(&self.kept);
        kept.bytes += entry.memory();
        kept.entries.push_back(entry);
        while kept.entries.len() > ENTRIES || kept.bytes > BYTES {
            let Some(oldest) = kept.entries.pop_front() else { break };
            kept.bytes = kept.bytes.saturating_sub(oldest.memory());
            kept.dropped += 1;
        }
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        lock(&self.kept).entries.iter().cloned().collect()
    }

    /// Returns how many entries were dropped since the start or since the log was cleared.
    pub(crate) fn dropped(&self) -> u64 {
        lock(&self.kept).dropped
    }

    /// Returns how many entries were added since the start or since the log was cleared.
    pub(crate) fn count(&self) -> u64 {
        let kept = lock(&self.kept);
        kept.dropped + kept.entries.len() as u64
    }

    pub(crate) fn clear(&self) {
        *lock(&self.kept) = Kept::default();
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
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut first = entry(Vec::new());
        first.keep_params(&[pair("SecurityToken", "CAIS+secret"), pair("Iccid", &long), pair("Msisdn", "1")]);
        log.push(first);
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
        assert_eq!((all.len(), all[0].params[0].1.as_str(), log.dropped()), (ENTRIES, "5", 5));
        assert_eq!(log.count(), ENTRIES as u64 + 5);
        log.clear();
        assert_eq!((log.all().len(), log.dropped()), (0, 0));
    }

    #[test]
    fn the_memory_of_all_entries_is_bounded() {
        let log = Log::default();
        let empty = vec![(String::new(), String::new()); 350_000];
        let long = vec![("p".to_owned(), "x".repeat(1024 * 1024)); 2];
        for round in 0..2_000 {
            let mut request = entry(Vec::new());
            request.keep_params(if round % 2 == 0 { &empty } else { &long });
            request.path = "/".repeat(100_000);
            request.method = "M".repeat(100_000);
            log.push(request);
        }
        let all = log.all();
        let memory: usize = all.iter().map(LoggedRequest::memory).sum();
        assert!(memory <= BYTES && memory > BYTES * 9 / 10, "{memory}");
        assert_eq!((all.len() as u64 + log.dropped(), all.len() > 900), (2_000, true));
        let text = &all.last().unwrap().path;
        assert!(text.len() < 520 && text.capacity() < 600, "{}", text.capacity());
    }

    #[test]
    fn ten_thousand_ordinary_requests_fit() {
        let log = Log::default();
        for number in 0..ENTRIES {
            let names = ["Action", "Version", "Format", "AccessKeyId", "SignatureMethod", "SignatureVersion", "Iccid"];
            let mut params: Vec<_> = names.map(|name| (name.to_owned(), "89860000000000000001".to_owned())).into();
            params.push(("SignatureNonce".to_owned(), number.to_string().repeat(7)));
            params.push(("Signature".to_owned(), "x".repeat(28)));
            params.push(("Timestamp".to_owned(), "2024-11-25T02:00:00Z".to_owned()));
            log.push(entry(params));
        }
        assert_eq!((log.all().len(), log.dropped()), (ENTRIES, 0));
    }
}
