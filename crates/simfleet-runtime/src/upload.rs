//! A file for a multipart body.
//!
//! The bytes are sent unchanged, under the part name in the spec. This module never reads a file.

use std::fmt;

use bytes::Bytes;

/// A file to send: its name and its bytes.
///
/// Clones share the bytes. `Debug` shows only the number of bytes, because uploads are photographs of identity cards.
///
/// ```
/// let photo = simfleet_runtime::Upload::new("front.jpg", vec![0xff, 0xd8, 0xff]);
/// assert_eq!(photo.file_name(), "front.jpg");
/// assert_eq!(photo.len(), 3);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    file_name: String,
    bytes: Bytes,
}

impl Upload {
    /// Creates a file with this name, which the service sees, and these bytes.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), bytes: bytes.into() }
    }

    /// Returns the name that the service sees.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// Returns the number of bytes.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Returns whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("file_name", &self.file_name).field("bytes", &self.bytes.len()).finish()
    }
}
