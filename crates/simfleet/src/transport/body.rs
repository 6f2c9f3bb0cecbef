//! Reads the body of a response in pieces.

use bytes::{Bytes, BytesMut};

/// The largest response that is read: 8 MiB.
pub const MAX_BODY: usize = 8 * 1024 * 1024;

/// The pieces of a body. Most bodies arrive in one piece, which is then used without a copy.
#[derive(Default)]
pub(crate) struct Pieces {
    first: Bytes,
    whole: BytesMut,
}

impl Pieces {
    /// Adds a piece. Returns false if the body is longer than [`MAX_BODY`].
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
