//! The body of a response, read in pieces.

use bytes::{Bytes, BytesMut};

/// Answers larger than this are not read: 8 MiB.
pub const MAX_BODY: usize = 8 * 1024 * 1024;

/// The pieces of a body, joined; most bodies come in one piece, which is then used as it is.
#[derive(Default)]
pub(crate) struct Pieces {
    first: Bytes,
    whole: BytesMut,
}

impl Pieces {
    /// Adds a piece. False when the body is longer than [`MAX_BODY`].
    pub(crate) fn add(&mut self, piece: Bytes) -> bool {
        if self.first.is_empty() && self.whole.is_empty() {
            self.first = piece;
        } else {
            if self.whole.is_empty() {
                self.whole.extend_from_slice(&self.first);
            }
            self.whole.extend_from_slice(&piece);
        }
        self.first.len().max(self.whole.len()) <= MAX_BODY
    }

    pub(crate) fn join(self) -> Bytes {
        if self.whole.is_empty() { self.first } else { self.whole.freeze() }
    }
}
