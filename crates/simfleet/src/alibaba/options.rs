//! How requests are signed, and in which form answers come.

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureMethod {
    /// HMAC-SHA1 over the parameters: what the pages of the services document, and what most official SDKs use.
    #[default]
    Rpc,
    /// ACS3-HMAC-SHA256 in headers. Whether every service's gateway takes it is not verified.
    Acs3,
}

/// Form of the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    #[default]
    Json,
    /// XML, which the gateways answer when nothing is asked for.
    Xml,
}

impl Format {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Xml => "XML",
        }
    }
}
