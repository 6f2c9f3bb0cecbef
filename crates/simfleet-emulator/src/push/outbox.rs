//! The pushes of one emulator.

use std::sync::{Arc, Mutex};

use hyper::Uri;
use tokio::sync::Notify;

use super::queue::{PendingPush, PushQueue};
use super::subject::Subject;
use super::types::{Push, PushCounts, PushLayout};
use crate::clock::Moment;
use crate::sync::lock;

/// The maximum length of an address, in bytes.
const ADDRESS: usize = 1024;

/// All pushes of one emulator.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    layout: PushLayout,
    pub(super) anywhere: bool,
    pub(super) queue: Mutex<PushQueue>,
    /// Notified when something is planned.
    pub(super) wakeup: Notify,
    /// Held while pushes are sent, so that a caller who gets it knows that they were sent.
    pub(super) round: tokio::sync::Mutex<()>,
}

impl Outbox {
    pub(crate) fn new(layout: PushLayout, anywhere: bool) -> Self {
        Self { layout, anywhere, ..Self::default() }
    }

    pub(crate) fn layout(&self) -> PushLayout {
        self.layout
    }

    /// Plans a push of the state at `at`, due at the same instant.
    pub(crate) fn plan(&self, at: Moment, url: Arc<str>, subject: Subject) {
        lock(&self.queue).wait(at, PendingPush { url, subject, at, attempts: 0, first_failed: None });
    }

    /// Wakes the driver up.
    pub(crate) fn wake(&self) {
        self.wakeup.notify_one();
    }

    pub(crate) fn all(&self) -> Vec<Push> {
        lock(&self.queue).log()
    }

    pub(crate) fn counts(&self) -> PushCounts {
        lock(&self.queue).counts()
    }
}

/// Validates an address for pushes; the error names the parameter.
pub(crate) fn address(text: &str, parameter: &str) -> Result<Arc<str>, String> {
    if text.is_empty() {
        return Err(format!("{parameter}不能为空"));
    }
    if text.len() > ADDRESS {
        return Err(format!("{parameter}过长,最多{ADDRESS}字节"));
    }
    let uri: Option<Uri> = text.parse().ok();
    let fits = |uri: &Uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(|host| !host.is_empty())
    };
    match uri {
        Some(uri) if fits(&uri) => Ok(Arc::from(text)),
        _ => Err(format!("{parameter}格式错误,应为http或https地址")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_must_be_complete_urls() {
        assert!(address("http://127.0.0.1:8000/cards?x=1", "subscribeUrl").is_ok());
        let long = format!("http://127.0.0.1/{}", "x".repeat(ADDRESS));
        for bad in ["", "/cards", "127.0.0.1:80", "ws://127.0.0.1/", "http:///x", "http://a b/", long.as_str()] {
            assert!(address(bad, "callbackUrl").unwrap_err().contains("callbackUrl"), "{bad}");
        }
    }
}
