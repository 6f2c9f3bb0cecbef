//! Reads the bodies of requests: bounded in size, in time, and in the memory that all bodies use together.
//!
//! The bytes are copied into one allocation, because a body that arrives in tiny pieces would otherwise use many times
//! its size. A body that is not needed is read and discarded, so that the client can send it completely and read the
//! response.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use hyper::header::{EXPECT, HeaderMap};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::response::ServiceResponse;

/// The maximum size of a request body, in bytes.
const BODY_BYTES: usize = 1024 * 1024;
/// The maximum memory of all bodies, in bytes, from their first byte until their response is sent.
const ALL_BODIES: usize = 32 * 1024 * 1024;
/// The beginning of each body does not count towards `ALL_BODIES`, so that ordinary requests always have room.
const FREE_BYTES: usize = 16 * 1024;
/// The maximum number of bytes that are read and discarded; the connection is closed after that.
const DISCARDED: usize = 16 * 1024 * 1024;

/// The memory that bodies may use.
#[derive(Debug, Clone)]
pub(crate) struct BodyMemory(Arc<Semaphore>);

impl BodyMemory {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Semaphore::new(ALL_BODIES)))
    }
}

/// A body that was read. It counts towards the memory of all bodies until `memory` is dropped.
#[derive(Debug)]
pub(crate) struct ReadBody {
    pub(crate) bytes: Bytes,
    pub(crate) memory: Option<OwnedSemaphorePermit>,
}

/// The reason why a body was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyError {
    /// The connection ended.
    Ended,
    TimedOut,
    TooLarge,
    /// Other bodies use all memory.
    NoMemory,
}

impl BodyError {
    /// Returns the response.
    pub(crate) fn answer(self) -> ServiceResponse {
        let (status, text) = match self {
            Self::Ended => (400, "400 request body ended early\n"),
            Self::TimedOut => (408, "408 request body not received in time\n"),
            Self::TooLarge => (413, "413 request body larger than 1 MiB\n"),
            Self::NoMemory => (503, "503 too many large request bodies at the same time\n"),
        };
        ServiceResponse::text(status, text)
    }
}

/// Fails if the head announces a body that is too large.
pub(crate) fn check_size(body: &Incoming) -> Result<(), BodyError> {
    if body.size_hint().lower() > BODY_BYTES as u64 { Err(BodyError::TooLarge) } else { Ok(()) }
}

/// Fails if a body that was received completely is too large.
pub(crate) fn check_received(body: &Bytes) -> Result<(), BodyError> {
    if body.len() > BODY_BYTES { Err(BodyError::TooLarge) } else { Ok(()) }
}

/// Reads a body within `time`.
pub(crate) async fn read(body: &mut Incoming, memory: &BodyMemory, time: Duration) -> Result<ReadBody, BodyError> {
    tokio::time::timeout(time, read_frames(body, memory)).await.unwrap_or(Err(BodyError::TimedOut))
}

async fn read_frames(body: &mut Incoming, memory: &BodyMemory) -> Result<ReadBody, BodyError> {
    let declared = body.size_hint().exact().and_then(|size| usize::try_from(size).ok()).unwrap_or(0);
    let mut bytes: Vec<u8> = Vec::new();
    let mut held: Option<OwnedSemaphorePermit> = None;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| BodyError::Ended)?.into_data() else { continue };
        let size = bytes.len() + data.len();
        if size > BODY_BYTES {
            return Err(BodyError::TooLarge);
        }
        let counted = size.saturating_sub(FREE_BYTES.max(bytes.len()));
        if counted > 0 {
            let more = u32::try_from(counted).unwrap_or(u32::MAX);
            let more = Arc::clone(&memory.0).try_acquire_many_owned(more).map_err(|_| BodyError::NoMemory)?;
            match &mut held {
                Some(held) => held.merge(more),
                None => held = Some(more),
            }
        }
        if bytes.is_empty() {
            bytes.reserve_exact(declared.max(data.len()));
        }
        bytes.extend_from_slice(&data);
    }
    Ok(ReadBody { bytes: Bytes::from(bytes), memory: held })
}

/// Reads and discards the rest of a body in the background, at most for `time`. Does nothing if the client waits for a
/// permission to send it.
pub(crate) fn discard(mut body: Incoming, headers: &HeaderMap, time: Duration) {
    if body.is_end_stream() || headers.contains_key(EXPECT) {
        return;
    }
    let rest = async move {
        let mut discarded = 0;
        while let Some(Ok(frame)) = body.frame().await {
            discarded += frame.data_ref().map_or(0, Bytes::len);
            if discarded > DISCARDED {
                return;
            }
        }
    };
    // The task ends with its connection at the latest.
    tokio::spawn(tokio::time::timeout(time, rest));
}
