//! What is said about PEM files that cannot be used.

/// What is wrong with a file, and what to do about it.
pub(super) type Unusable = (&'static str, &'static str);

/// The form of a file with a client certificate.
pub(super) const PEM: &str = "give the certificate and its private key in PEM form";
